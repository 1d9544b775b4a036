### Organisations: those that one helps to run, and running one.

organisations-none = Aucune organisation ici
organisations-none-hint = Une organisation apparaît ici quand l’un de ses administrateurs vous donne un rôle ou l’accès administrateur.
# $role (String), $clinics, $people (Number): the line under an organisation's name
organisations-detail = { $clinics ->
    [one] { $role } · { $clinics } clinique · { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
   *[other] { $role } · { $clinics } cliniques · { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
}

## Clinics
# $clinics, $people (Number): the line under the title
organisations-summary =
    { $clinics ->
        [one] { $clinics } clinique
       *[other] { $clinics } cliniques
    } · { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }
organisations-no-clinics-hint = Créez la première clinique et indiquez qui en devient administrateur.
organisations-people = Personnes
organisations-admins = Administrateurs
organisations-pending = En attente
organisations-country = Pays
organisations-time-zone = Fuseau horaire
# $count (Number): a number in a table
organisations-number = { $count }
organisations-create-clinic = Créer une clinique
organisations-create-verb = Créer
# $name (String): a clinic
organisations-created = La clinique « { $name } » a été créée.
organisations-first-member = Adresse e-mail de son premier membre
organisations-first-member-hint = Cette personne en devient administrateur. Chaque clinique garde au moins un administrateur.

## Organisation admins
# $officials, $admins, $pending (Number): the line under the title
organisations-officials-summary =
    { $officials ->
        [one] { $officials } personne
       *[other] { $officials } personnes
    } · { $admins ->
        [one] { $admins } administrateur
       *[other] { $admins } administrateurs
    } · { $pending ->
        [0] aucune invitation en attente
        [one] { $pending } invitation en attente
       *[other] { $pending } invitations en attente
    }
organisations-invite = Inviter un utilisateur
organisations-invite-verb = Inviter
organisations-same-for-all = Toutes les personnes invitées maintenant auront le même rôle.
# $name (String): a person
organisations-role-of = Rôle attribué à { $name }
# $name (String): a person; $organisation (String)
organisations-remove-access = { $name } ne participera plus à la gestion de l’organisation « { $organisation } ». Vous pourrez l’inviter de nouveau à tout moment.
organisations-remove-clinics = Cette personne garde sa place dans les équipes des cliniques.
organisations-remove-admin-access = L’accès administrateur, si cette personne l’a, disparaît aussi, avec toutes ses cases cochées.
organisations-remove-invitations = Les invitations à l’organisation que cette personne a envoyées et qui ne sont pas encore acceptées seront supprimées.
organisations-remove-signed-out = Si c’était son seul accès, toutes ses sessions seront fermées.
# The second question, to whoever removes themself
organisations-remove-own = Vous vous retirez vous-même et ne pourrez revenir que sur invitation. Vous retirer ?
# One's own role, asked about twice. $role (String): the name of the new one
organisations-own-role-title = Changer votre propre rôle en { $role } ?
organisations-own-role-means = Vous perdez tout ce que votre rôle actuel apporte.
organisations-own-role-again = Vous ne pourrez pas vous le redonner. Changer de rôle ?
organisations-own-role-verb = Changer mon rôle

## Brand
organisations-information = Informations sur l’organisation
organisations-language = Langue par défaut
organisations-reminders = Envoyer un rappel une semaine avant l’expiration d’une invitation
organisations-looks = Couleur et logo
organisations-looks-hint = Les pages et les e-mails ont cette couleur ; son contraste est corrigé pour que tout le monde puisse les lire.
organisations-colour = Couleur
organisations-logo = Logo
organisations-logo-hint = Une image SVG ou PNG de 64 ko au maximum.
organisations-logo-remove = Retirer le logo
organisations-calls = Interface d’appel
organisations-calls-hint = Vaut pour toutes les cliniques. Ce qu’une clinique a modifié pour elle-même y reste inchangé.
organisations-welcome = Message d’accueil dans la zone d’attente
organisations-welcome-hint = Ce que les patients lisent pendant qu’ils attendent.
organisations-support = Aide pour les appels
organisations-support-hint = À qui les patients peuvent s’adresser : un numéro de téléphone ou une adresse.
organisations-show-logo = Afficher le logo
organisations-chat = Chat
organisations-screen-sharing = Partage d’écran
organisations-music = Musique pendant que les patients attendent

# Instead of a start page, to whoever has admin access without any permission
organisations-nothing-yet = Vous avez l’accès administrateur, mais rien n’est encore coché pour vous. La personne qui vous l’a donné peut cocher ce que vous pouvez faire ; les pages s’ouvriront alors ici automatiquement.
