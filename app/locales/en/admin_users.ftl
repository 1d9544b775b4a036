### Admin users: who has admin access to an organisation, and what each may do there.

admin-users-hint = Each tick is saved at once.
admin-users-permission = Permission
admin-users-any-permission = Any permission
# $most (Number): how many rows the grid has at the most
admin-users-more = Only the first { $most } are shown.
# $name (String): a person; $group (String): the name of a permission group
admin-users-box = { $group }: { $name }
admin-users-none = Nobody has admin access yet
admin-users-none-hint = Admins of the organisation hold everything without it. Give access to whoever is to help with a part.
admin-users-gone = This person no longer has admin access.
admin-users-give = Give admin access
admin-users-give-verb = Give access
admin-users-who = Who gets it?
admin-users-given = Admin access is given. Now tick what they may do.
admin-users-take = Take access away
# $name (String): a person
admin-users-take-title = Take admin access from { $name }?
admin-users-take-ticks = All their ticks here go with it. Roles, and places in clinics, stay.
# To an Admin who takes it from themself
admin-users-give-up-admin = This is your own access. As an Admin of the organisation you keep everything without it, and can give it back to yourself.
# The second question, to whoever else takes it from themself
admin-users-give-up-sure = This is your own access. You can't give it back to yourself. Give it up?
admin-users-give-up = Give up my access
# $what (String): the name of the permission that opens the page
admin-users-give-up-title = Take “{ $what }” from yourself?
admin-users-give-up-means = Without “{ $what }” this page no longer opens for you.
admin-users-taken = { $name } no longer has admin access.

## The boxes of several at once
# $name (String): a person
admin-users-choose = Choose { $name }
admin-users-choose-all = Choose all
# The group of boxes, read by screen readers
admin-users-for-many = For all who are chosen
# $count (Number)
admin-users-chosen = { $count ->
    [one] { $count } chosen
   *[other] { $count } chosen
}
# $count (Number): admin users; $what (String): the name of a permission group
admin-users-ticked-many = { $count ->
    [one] { $count } admin user now holds “{ $what }”.
   *[other] { $count } admin users now hold “{ $what }”.
}
admin-users-emptied-many = { $count ->
    [one] { $count } admin user no longer holds “{ $what }”.
   *[other] { $count } admin users no longer hold “{ $what }”.
}
# $count (Number): whose boxes stayed; $reason (String): a whole sentence, the rule
admin-users-left-many = { $count ->
    [one] { $count } stays as it was: { $reason }
   *[other] { $count } stay as they were: { $reason }
}
# $count (Number): for whom it could not be taken back
admin-users-undone-but = { $count ->
    [one] Undone, but for { $count } person, whose boxes have changed since or can't be put back.
   *[other] Undone, but for { $count } people, whose boxes have changed since or can't be put back.
}
# Below the grid. $what (String): the names of the permissions that open nothing yet
admin-users-later = Opens with a later version: { $what }
# Below the grid, when it is filtered by a permission. $who (String): the names of those who hold it by role alone
admin-users-by-role = By their role in the organisation, without boxes here: { $who }
