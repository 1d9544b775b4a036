### Changing what a team member may do.

# $name (String): a person
permissions-title = Edit permissions of { $name }
permissions-role = Role
permissions-admin = Admins hold everything that is in the contract, so there is nothing to tick. Change the role to choose permissions one by one.
permissions-gone = This person is no longer in the team. Close this to see the team as it is now.
# $what (String): the name of a permission or of a permission group
permissions-ticked = { $name } now holds “{ $what }”.
permissions-emptied = { $name } no longer holds “{ $what }”.
permissions-undone = Undone.
# $role (String)
permissions-role-saved = { $name }: { $role }
permissions-hand-over = Hand over

## Why? beside a permission
permissions-why = Why?
# $permission (String): the name of a permission; read by screen readers
permissions-why-of = Why? { $permission }
permissions-why-not = It is not ticked for this person.
# $role (String)
permissions-why-organisation-role = It comes with the role { $role } in the organisation.
permissions-why-role = It comes with the role { $role } in the clinic.
# $group (String): the name of a permission group
permissions-why-group = The whole group “{ $group }” is ticked.
permissions-why-single = It is ticked by itself.
permissions-why-cut = The contract does not have it, so it opens nothing now. Whoever may change the contract can add it.
# $name (String): a person; $date (String): a day and a time
permissions-why-given = Given by { $name }, { $date }.
permissions-why-unknown = The log does not say who gave it.
# Below a permission that opens nothing yet
permissions-later = Opens with a later version
# Read by screen readers after the name of a permission
permissions-held = (held)
permissions-not-held = (not held)
