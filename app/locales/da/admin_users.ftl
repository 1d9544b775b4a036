### Admin users: who has admin access to an organisation, and what each may do there.

admin-users-hint = Hvert kryds gemmes med det samme.
admin-users-permission = Rettighed
admin-users-any-permission = Alle rettigheder
# $most (Number): how many rows the grid has at the most
admin-users-more = Kun de første { $most } vises.
# $name (String): a person; $group (String): the name of a permission group
admin-users-box = { $group }: { $name }
admin-users-none = Ingen har administratoradgang endnu
admin-users-none-hint = Organisationens administratorer har alle rettigheder uden den. Giv adgang til dem, der skal hjælpe med en del af arbejdet.
admin-users-gone = Denne person har ikke længere administratoradgang.
admin-users-give = Giv administratoradgang
admin-users-give-verb = Giv adgang
admin-users-who = Hvem får den?
admin-users-given = Administratoradgangen er givet. Sæt nu kryds ved det, personen må.
admin-users-take = Fratag adgang
# $name (String): a person
admin-users-take-title = Fratag { $name } administratoradgangen?
admin-users-take-ticks = Alle personens krydser her forsvinder også. Roller og pladser på klinikker bevares.
# To an Admin who takes it from themself
admin-users-give-up-admin = Det er din egen adgang. Som administrator for organisationen beholder du alle rettigheder uden den og kan selv give dig den igen.
# The second question, to whoever else takes it from themself
admin-users-give-up-sure = Det er din egen adgang. Du kan ikke selv give dig den igen. Vil du opgive den?
admin-users-give-up = Opgiv min adgang
# $what (String): the name of the permission that opens the page
admin-users-give-up-title = Vil du tage »{ $what }« fra dig selv?
admin-users-give-up-means = Uden »{ $what }« kan du ikke længere åbne denne side.
admin-users-taken = { $name } har ikke længere administratoradgang.

## The boxes of several at once
# $name (String): a person
admin-users-choose = Vælg { $name }
admin-users-choose-all = Vælg alle
# The group of boxes, read by screen readers
admin-users-for-many = For alle valgte
# $count (Number)
admin-users-chosen = { $count ->
    [one] { $count } valgt
   *[other] { $count } valgt
}
# $count (Number): admin users; $what (String): the name of a permission group
admin-users-ticked-many = { $count ->
    [one] { $count } administratorbruger har nu »{ $what }«.
   *[other] { $count } administratorbrugere har nu »{ $what }«.
}
admin-users-emptied-many = { $count ->
    [one] { $count } administratorbruger har ikke længere »{ $what }«.
   *[other] { $count } administratorbrugere har ikke længere »{ $what }«.
}
# $count (Number): whose boxes stayed; $reason (String): a whole sentence, the rule
admin-users-left-many = { $count ->
    [one] { $count } blev, som den var: { $reason }
   *[other] { $count } blev, som de var: { $reason }
}
# $count (Number): for whom it could not be taken back
admin-users-undone-but = { $count ->
    [one] Fortrudt, undtagen for { $count } person, hvis krydser er ændret siden eller ikke kan sættes tilbage.
   *[other] Fortrudt, undtagen for { $count } personer, hvis krydser er ændret siden eller ikke kan sættes tilbage.
}
# Below the grid. $what (String): the names of the permissions that open nothing yet
admin-users-later = Åbner med en senere version: { $what }
# Below the grid, when it is filtered by a permission. $who (String): the names of those who hold it by role alone
admin-users-by-role = I kraft af deres rolle i organisationen, uden felter her: { $who }
