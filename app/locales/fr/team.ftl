### Configure › Team members.

# $people, $admins, $pending (Number): the line under the title
team-summary =
    { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } · { $admins ->
        [one] { $admins } administrateur
       *[other] { $admins } administrateurs
    } · { $pending ->
        [0] aucune invitation en attente
        [one] { $pending } invitation en attente
       *[other] { $pending } invitations en attente
    }
team-add = Ajouter un membre
team-search = Rechercher par nom
team-keyword = Mot-clé dans le nom ou l’adresse e-mail
team-search-verb = Rechercher
team-role = Rôle
team-permission = Autorisation
team-any-role = Rôle : tous
team-any-permission = Autorisation : toutes
team-reset = Réinitialiser
# $search, $keyword (String): what was typed
team-chip-search = Nom : « { $search } »
team-chip-keyword = Mot-clé : « { $keyword } »
# $permission (String): the name of a permission
team-chip-permission = Autorisation : « { $permission } »

team-name = Nom
team-may = Autorisations
team-last-here = Dernière visite
# The column of buttons, read by screen readers
team-acts = Actions
team-you = Vous
team-now = Maintenant
team-never = Jamais
team-may-everything = Tout ce que comprend l’abonnement
team-may-nothing = Aucune pour l’instant
team-nobody = Aucun résultat
team-nobody-hint = Vérifiez l’orthographe ou retirez un filtre.
# $name (String): a person
team-edit = Modifier les autorisations accordées à { $name }
team-remove = Retirer
team-remove-name = Retirer { $name }

## Removing somebody
team-remove-title = Retirer { $name } de l’équipe ?
# $clinic (String)
team-remove-access = { $name } n’aura plus accès à la clinique « { $clinic } ». Ses actions restent dans le journal, et vous pourrez l’inviter de nouveau.
team-remove-alerts = Ses coordonnées d’alerte seront effacées : { $name } n’y recevra plus d’alertes.
# $count (Number)
team-remove-invitations = { $count ->
    [one] Une invitation envoyée par { $name } et pas encore acceptée sera supprimée.
   *[other] { $count } invitations envoyées par { $name } et pas encore acceptées seront supprimées.
}
team-remove-signed-out = { $name } n’a accès à rien d’autre : toutes ses sessions seront fermées.
team-remove-log = Ce retrait sera noté dans le journal d’activité.
team-remove-last-admin = Sans { $name }, il n’y aurait plus d’administrateur, et chaque clinique en garde au moins un.
team-who-takes-over = Qui devient administrateur à sa place ?
team-removed = { $name } ne fait plus partie de l’équipe.
