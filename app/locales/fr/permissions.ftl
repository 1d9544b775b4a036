### Changing what a team member may do.

# $name (String): a person
permissions-title = Modifier les autorisations accordées à { $name }
permissions-role = Rôle
permissions-admin = Les administrateurs ont tout ce que comprend l’abonnement : il n’y a rien à cocher. Changez le rôle pour choisir les autorisations une par une.
permissions-gone = Cette personne ne fait plus partie de l’équipe. Fermez cette fenêtre pour voir l’équipe telle qu’elle est maintenant.
# $what (String): the name of a permission or of a permission group
permissions-ticked = { $name } dispose maintenant de « { $what } ».
permissions-emptied = { $name } ne dispose plus de « { $what } ».
permissions-undone = Modification annulée.
# $role (String)
permissions-role-saved = { $name } : { $role }
permissions-hand-over = Transmettre le rôle

## Why? beside a permission
permissions-why = Pourquoi ?
# $permission (String): the name of a permission; read by screen readers
permissions-why-of = Pourquoi ? { $permission }
permissions-why-not = Cette autorisation n’est pas cochée pour cette personne.
# $role (String)
permissions-why-organisation-role = Cette autorisation est liée au rôle { $role } dans l’organisation.
permissions-why-role = Cette autorisation est liée au rôle { $role } dans la clinique.
# $group (String): the name of a permission group
permissions-why-group = Tout le groupe « { $group } » est coché.
permissions-why-single = Cette autorisation est cochée individuellement.
permissions-why-cut = L’abonnement ne la comprend pas : pour l’instant, elle n’ouvre rien. Toute personne qui peut modifier l’abonnement peut l’y ajouter.
# $name (String): a person; $date (String): a day and a time
permissions-why-given = Accordée par { $name }, { $date }.
permissions-why-unknown = Le journal ne dit pas qui l’a accordée.
# Below a permission that opens nothing yet
permissions-later = Disponible dans une prochaine version
# Read by screen readers after the name of a permission
permissions-held = (accordé)
permissions-not-held = (non accordé)
