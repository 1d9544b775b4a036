### Admin users: who has admin access to an organisation, and what each may do there.

admin-users-hint = Hvert kryds gemmes med det samme.
admin-users-permission = Tilladelse
admin-users-any-permission = Alle tilladelser
# $most (Number): how many rows the grid has at the most
admin-users-more = Kun de første { $most } vises.
# $name (String): a person; $group (String): the name of a permission group
admin-users-box = { $group }: { $name }
admin-users-none = Ingen har administratoradgang endnu
admin-users-none-hint = Organisationens administratorer har alt uden den. Giv adgang til dem, der skal hjælpe med en del.
admin-users-gone = Denne person har ikke længere administratoradgang.
admin-users-give = Giv administratoradgang
admin-users-give-verb = Giv adgang
admin-users-who = Hvem får den?
admin-users-given = Administratoradgangen er givet. Sæt nu kryds ved det, personen må.
admin-users-take = Fratag adgang
# $name (String): a person
admin-users-take-title = Fratag { $name } administratoradgangen?
admin-users-take-ticks = Alle personens krydser her forsvinder. Roller og pladser i klinikker bliver.
admin-users-taken = { $name } har ikke længere administratoradgang.
