### Admin users: who has admin access to an organisation, and what each may do there.

admin-users-hint = Chaque case cochée est enregistrée aussitôt.
admin-users-permission = Autorisation
admin-users-any-permission = Toutes les autorisations
# $most (Number): how many rows the grid has at the most
admin-users-more = Seules les { $most } premières personnes sont affichées.
# $name (String): a person; $group (String): the name of a permission group
admin-users-box = { $group } : { $name }
admin-users-none = Personne n’a encore l’accès administrateur
admin-users-none-hint = Les administrateurs de l’organisation peuvent tout sans cela. Donnez l’accès à qui doit aider pour une partie.
admin-users-gone = Cette personne n’a plus l’accès administrateur.
admin-users-give = Donner l’accès administrateur
admin-users-give-verb = Donner l’accès
admin-users-who = À qui ?
admin-users-given = L’accès administrateur est donné. Cochez maintenant ce que cette personne peut faire.
admin-users-take = Retirer l’accès
# $name (String): a person
admin-users-take-title = Retirer l’accès administrateur à { $name } ?
admin-users-take-ticks = Toutes ses cases cochées ici disparaissent aussi. Les rôles et les places dans les cliniques restent.
admin-users-taken = { $name } n’a plus l’accès administrateur.
