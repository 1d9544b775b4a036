### Changing what a team member may do.

# $name (String): a person
permissions-title = Edit permissions of { $name }
permissions-role = Role
permissions-admin = Admins hold everything that is in the plan, so there is nothing to tick. Change the role to choose permissions one by one.
permissions-gone = This person is no longer in the team. Close this to see the team as it is now.
# $what (String): the name of a permission or of a permission group
permissions-ticked = { $name } now holds “{ $what }”.
permissions-emptied = { $name } no longer holds “{ $what }”.
permissions-undone = Undone.
# $role (String)
permissions-role-saved = { $name }: { $role }
permissions-hand-over = Hand over
