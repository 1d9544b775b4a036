### Changing what a team member may do.

# $name (String): a person
permissions-title = Rediger rettigheder for { $name }
permissions-role = Rolle
permissions-admin = Administratorer har alt, hvad planen omfatter, så der er ikke noget at sætte kryds ved. Skift rolle for at vælge rettigheder enkeltvis.
permissions-gone = Personen er ikke længere med i teamet. Luk vinduet for at se teamet, som det er nu.
# $what (String): the name of a permission or of a permission group
permissions-ticked = { $name } har nu »{ $what }«.
permissions-emptied = { $name } har ikke længere »{ $what }«.
permissions-undone = Ændringen er fortrudt.
# $role (String)
permissions-role-saved = { $name }: { $role }
permissions-hand-over = Overdrag
