### Admin users: who has admin access to an organisation, and what each may do there.

admin-users-hint = Chaque case cochée est enregistrée aussitôt.
admin-users-permission = Autorisation
admin-users-any-permission = Toutes les autorisations
# $most (Number): how many rows the grid has at the most
admin-users-more = Seules les { $most } premières personnes sont affichées.
# $name (String): a person; $group (String): the name of a permission group
admin-users-box = { $group } : { $name }
admin-users-none = Personne n’a encore l’accès administrateur
admin-users-none-hint = Les administrateurs de l’organisation ont toutes les autorisations sans cet accès. Donnez-le aux personnes qui prennent en charge une partie de la gestion.
admin-users-gone = Cette personne n’a plus l’accès administrateur.
admin-users-give = Donner l’accès administrateur
admin-users-give-verb = Donner l’accès
admin-users-who = À qui ?
admin-users-given = L’accès administrateur a été donné. Cochez maintenant ce que cette personne peut faire.
admin-users-take = Retirer l’accès
# $name (String): a person
admin-users-take-title = Retirer l’accès administrateur à { $name } ?
admin-users-take-ticks = Toutes ses cases cochées ici disparaissent aussi. Les rôles et les places dans les cliniques sont conservés.
# To an Admin who takes it from themself
admin-users-give-up-admin = C’est votre propre accès. Votre rôle d’administrateur de l’organisation vous laisse toutes les autorisations sans cet accès, et vous pourrez vous le redonner.
# The second question, to whoever else takes it from themself
admin-users-give-up-sure = C’est votre propre accès. Vous ne pourrez pas vous le redonner. Y renoncer ?
admin-users-give-up = Renoncer à mon accès
# $what (String): the name of the permission that opens the page
admin-users-give-up-title = Vous retirer « { $what } » ?
admin-users-give-up-means = Sans « { $what } », cette page ne s’ouvre plus pour vous.
admin-users-taken = { $name } n’a plus l’accès administrateur.

## The boxes of several at once
# $name (String): a person
admin-users-choose = Sélectionner { $name }
admin-users-choose-all = Tout sélectionner
# The group of boxes, read by screen readers
admin-users-for-many = Pour toutes les personnes sélectionnées
# $count (Number)
admin-users-chosen = { $count ->
    [one] { $count } sélectionnée
   *[other] { $count } sélectionnées
}
# $count (Number): admin users; $what (String): the name of a permission group
admin-users-ticked-many = { $count ->
    [one] { $count } personne dispose maintenant de « { $what } ».
   *[other] { $count } personnes disposent maintenant de « { $what } ».
}
admin-users-emptied-many = { $count ->
    [one] { $count } personne ne dispose plus de « { $what } ».
   *[other] { $count } personnes ne disposent plus de « { $what } ».
}
# $count (Number): whose boxes stayed; $reason (String): a whole sentence, the rule
admin-users-left-many = { $count ->
    [one] { $count } case inchangée : { $reason }
   *[other] { $count } cases inchangées : { $reason }
}
# $count (Number): for whom it could not be taken back
admin-users-undone-but = { $count ->
    [one] Annulé, sauf pour { $count } personne dont les cases ont changé depuis ou ne peuvent pas être rétablies.
   *[other] Annulé, sauf pour { $count } personnes dont les cases ont changé depuis ou ne peuvent pas être rétablies.
}
# Below the grid. $what (String): the names of the permissions that open nothing yet
admin-users-later = S’ouvriront avec une prochaine version : { $what }
# Below the grid, when it is filtered by a permission. $who (String): the names of those who hold it by role alone
admin-users-by-role = De par leur rôle dans l’organisation, sans cases ici : { $who }
