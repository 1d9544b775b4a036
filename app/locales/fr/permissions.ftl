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
