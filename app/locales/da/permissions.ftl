### Changing what a team member may do.

# $name (String): a person
permissions-title = Rediger rettigheder for { $name }
permissions-role = Rolle
permissions-admin = Administratorer har alt, hvad kontrakten omfatter, så der er ikke noget at sætte kryds ved. Skift rolle for at vælge rettigheder enkeltvis.
permissions-gone = Personen er ikke længere med i teamet. Luk vinduet for at se teamet, som det er nu.
# $what (String): the name of a permission or of a permission group
permissions-ticked = { $name } har nu »{ $what }«.
permissions-emptied = { $name } har ikke længere »{ $what }«.
permissions-undone = Ændringen er fortrudt.
# $role (String)
permissions-role-saved = { $name }: { $role }
permissions-hand-over = Overdrag

## Why? beside a permission
permissions-why = Hvorfor?
# $permission (String): the name of a permission; read by screen readers
permissions-why-of = Hvorfor? { $permission }
permissions-why-not = Der er ikke sat kryds ved rettigheden for denne person.
# $role (String)
permissions-why-organisation-role = Den følger med rollen { $role } i organisationen.
permissions-why-role = Den følger med rollen { $role } på klinikken.
# $group (String): the name of a permission group
permissions-why-group = Der er sat kryds ved hele gruppen »{ $group }«.
permissions-why-single = Der er sat kryds ved netop denne rettighed.
permissions-why-cut = Kontrakten omfatter den ikke, så den åbner intet lige nu. Den, der kan ændre kontrakten, kan tilføje den.
# $name (String): a person; $date (String): a day and a time
permissions-why-given = Givet af { $name }, { $date }.
permissions-why-unknown = Det fremgår ikke af loggen, hvem der gav den.
# Below a permission that opens nothing yet
permissions-later = Kommer i en senere version
# Read by screen readers after the name of a permission
permissions-held = (har den)
permissions-not-held = (har den ikke)
