### Words of the frame and of the parts that every feature shares.

## The product and its places
ui-product = Rolecall
ui-start-page = Page d’accueil
ui-waiting-area = Zone d’attente
ui-configure = Configurer
ui-team-members = Membres de l’équipe
ui-my-clinics = Mes cliniques
ui-dashboard = Tableau de bord
ui-practitioner-activity = Activité des praticiens
ui-activity = Activité
ui-my-account = Mon compte
ui-my-organisations = Mes organisations
ui-clinics = Cliniques
ui-organisation-admins = Administrateurs de l’organisation
ui-people = Personnes
ui-users = Utilisateurs
ui-admin-user = Utilisateur administrateur
ui-admin-users = Utilisateurs administrateurs
ui-brand = Marque
ui-contract = Abonnement
ui-calls = Interface d’appel

## The frame
ui-skip = Aller au contenu
ui-menu = Menu
# The bar at the bottom of a phone, read by screen readers
ui-shortcuts = Raccourcis
ui-switch = Aller ailleurs
ui-account = Compte
ui-sign-out = Se déconnecter
ui-language = Langue
ui-theme = Clair ou sombre
ui-theme-auto = Comme l’appareil
ui-theme-light = Clair
ui-theme-dark = Sombre
# The corner where messages appear, read by screen readers
ui-messages = Messages
ui-offline = Vous êtes hors ligne
ui-offline-hint = Ce que vous voyez reste affiché. Aucune modification n’est enregistrée tant que le réseau n’est pas rétabli.
ui-page-not-found = Cette page n’existe pas
ui-page-not-found-hint = L’adresse contient peut-être une faute de frappe, ou la page a été supprimée.

## With somebody else's eyes. $name (String): a person
ui-seeing-as = Vous voyez ceci comme { $name } le verrait. Rien ne peut être modifié ici.
ui-seeing-as-private = Ceci est personnel à { $name } et ne s’affiche pas tant que vous voyez les pages à sa place.
ui-seeing-as-stop = Arrêter

## Buttons and small words
ui-save = Enregistrer
ui-cancel = Annuler
ui-close = Fermer
ui-undo = Annuler
ui-saved = Enregistré
ui-try-again = Réessayer
ui-loading = Chargement
ui-show-password = Afficher le mot de passe
# $filter (String): the filter that is taken off, such as “mart” or May join calls
ui-remove-filter = Retirer le filtre : { $filter }

## Lists
ui-pages = Pages
ui-previous = Précédent
ui-next = Suivant
# $first, $last, $total (Number): 1–20 of 41
ui-range = { $first }–{ $last } sur { $total }
ui-range-of-more = { $first }–{ $last } sur plus de { $total }

## Times
# $time (String): 09:12
ui-today-at = Aujourd’hui à { $time }
ui-yesterday-at = Hier à { $time }

## Errors: what happened, that nothing was lost, what to do
ui-error-sign-in = Votre session est fermée. Reconnectez-vous pour continuer ; ce que vous avez enregistré est conservé.
ui-error-not-found = Cet élément n’existe pas, ou vous n’y avez pas accès.
# $seconds (Number)
ui-error-slow = { $seconds ->
    [one] Trop de tentatives. Veuillez attendre une seconde, puis réessayer.
   *[other] Trop de tentatives. Veuillez attendre { $seconds } secondes, puis réessayer.
}
ui-error-busy = Cette opération est déjà en cours, ici ou sur un autre appareil. Attendez qu’elle se termine ou arrêtez-la, puis réessayez.
ui-error-conflict = Quelqu’un d’autre a fait une modification au même moment. Elle est maintenant affichée ; vérifiez-la, puis réessayez.
ui-error-offline = Le serveur est injoignable. Rien n’a été modifié. Vérifiez votre connexion au réseau, puis réessayez.
# $request (String): the number under which the fault is found in the log
ui-error-internal = Un problème est survenu de notre côté, et rien n’a été modifié. Réessayez ; si le problème persiste, communiquez ce numéro à votre administrateur : { $request }

## Refusals: which rule said no, and who can change it
# $permission (String): the name of a permission
ui-refusal-needs = Il faut pour cela l’autorisation « { $permission } ». Un administrateur de la clinique peut vous la donner.
ui-refusal-needs-clinic-admin = Seul un administrateur de la clinique peut faire cela.
ui-refusal-only-admins-make-admins = Seul un administrateur peut ajouter, modifier ou retirer un administrateur.
ui-refusal-not-held-by-you = Vous n’avez pas vous-même l’autorisation « { $permission } » : vous ne pouvez ni la donner ni la retirer. Un administrateur peut le faire.
ui-refusal-group-not-held-by-you = Vous n’avez pas vous-même toutes les autorisations de ce groupe : vous ne pouvez ni le donner ni le retirer. Un administrateur peut le faire.
ui-refusal-nobody-raises-themself = Vous ne pouvez pas vous donner plus d’autorisations que vous n’en avez. Un administrateur peut le faire.
ui-refusal-last-admin = Chaque clinique garde au moins un administrateur. Donnez d’abord ce rôle à quelqu’un d’autre.
ui-refusal-not-in-contract = « { $permission } » ne fait pas partie de l’abonnement de votre organisation. Un administrateur de l’organisation peut l’ajouter.
ui-refusal-only-looking = Vous voyez les pages à la place d’une autre personne : rien n’est modifié, et ce qui lui est personnel ne s’affiche pas. Arrêtez pour agir vous-même.
ui-refusal-admins-hold-everything = Les administrateurs ont tout ce que comprend l’abonnement : il n’y a rien à cocher.
ui-refusal-needs-organisation-role = Il faut pour cela un rôle dans l’organisation. Un administrateur de l’organisation peut vous en donner un.
ui-refusal-needs-coordinator = Seul un administrateur ou un coordinateur de l’organisation peut faire cela.
ui-refusal-needs-organisation-admin = Seul un administrateur de l’organisation peut faire cela.
# $permission (String): the name of a permission
ui-refusal-needs-in-organisation = Il faut pour cela l’autorisation « { $permission } » dans l’organisation. Un administrateur de l’organisation peut vous la donner.
ui-refusal-last-organisation-admin = Chaque organisation garde au moins un administrateur. Choisissez qui prend la relève.

## What is wrong with an input
ui-invalid-name-missing = Veuillez saisir un nom.
# $most (Number)
ui-invalid-name-too-long = { $most ->
    [one] Veuillez utiliser un seul caractère au maximum.
   *[other] Veuillez utiliser { $most } caractères au maximum.
}
ui-invalid-address = Ce n’est pas une adresse e-mail. Elle doit être de la forme nom@clinique.org.
ui-invalid-mobile = Ce n’est pas un numéro de mobile. Commencez par l’indicatif du pays, par exemple +33 6 12 34 56 78.
# $least (Number)
ui-invalid-password-too-short = { $least ->
    [one] Veuillez utiliser au moins un caractère.
   *[other] Veuillez utiliser au moins { $least } caractères. Quelques mots font un bon mot de passe.
}
# $most (Number)
ui-invalid-password-too-long = { $most ->
    [one] Veuillez utiliser un seul caractère au maximum.
   *[other] Veuillez utiliser { $most } caractères au maximum.
}
ui-invalid-password-guessable = Ce mot de passe est facile à deviner. Ajoutez un ou deux mots.
ui-invalid-password-wrong = Le mot de passe est incorrect.
# $most (Number)
ui-invalid-too-many-addresses = { $most ->
    [one] Veuillez saisir une seule adresse à la fois.
   *[other] Veuillez saisir { $most } adresses à la fois au maximum.
}
ui-invalid-no-address = Veuillez saisir au moins une adresse e-mail.
ui-invalid-colour = Ce n’est pas une couleur. Elle doit être de la forme #0f6b75.
ui-invalid-logo = Veuillez choisir une image SVG ou PNG de 64 ko au maximum.
ui-invalid-time-zone = Nous ne reconnaissons pas ce fuseau horaire. Veuillez en choisir un autre.
ui-invalid-no-role = Veuillez cocher ce que cette personne doit avoir : l’accès administrateur, ou l’accès praticien dans au moins une clinique.
ui-invalid-moment = Veuillez choisir un jour et une heure à venir, dans un délai d’un an au maximum.
ui-invalid-day = Veuillez choisir des jours à venir, le dernier n’étant pas avant le premier.
ui-invalid-malformed = Le serveur n’a pas compris cette demande. Rechargez la page, puis réessayez.

## Roles
ui-role-admin = Administrateur
ui-role-team-member = Membre de l’équipe
ui-role-coordinator = Coordinateur
ui-role-reporter = Responsable des rapports
ui-role-collaborator = Collaborateur
ui-role-reader = Lecteur

## Permission groups
ui-group-users = Utilisateurs
ui-group-analytics = Analytique
ui-group-billing-and-licences = Facturation et licences
ui-group-patient-management = Gestion des patients
ui-group-settings = Paramètres
ui-group-data-export = Exportation des données
ui-group-telehealth = Télésanté

## Permissions
ui-permission-main-account = Compte principal
ui-permission-sharing-between-practitioners = Partage entre praticiens
ui-permission-users = Utilisateurs
ui-permission-dashboard = Tableau de bord (version bêta)
ui-permission-outcome-data = Données de résultats
ui-permission-practitioner-activity = Activité des praticiens
ui-permission-payments-and-billing = Paiements et facturation
ui-permission-sub-accounts = Sous-comptes
ui-permission-automatic-registrations = Enregistrements automatiques
ui-permission-patient-management = Gestion des patients
ui-permission-patient-upload = Importation de patients
ui-permission-authentication = Authentification
ui-permission-automatic-intake = Admission automatique
ui-permission-brand-settings = Paramètres de la marque
ui-permission-custom-fields = Champs personnalisés
ui-permission-download-client-data = Télécharger les données client
ui-permission-activity-logs = Journaux d’activité
ui-permission-telehealth-settings = Paramètres de télésanté
ui-permission-call-history = Historique des appels
ui-permission-waiting-area = Zone d’attente
ui-permission-join-calls = Rejoindre les appels

## Languages, as the reader calls them; the menu shows each in its own name
ui-language-ar = Arabe
ui-language-da = Danois
ui-language-en = Anglais
ui-language-fr = Français
ui-language-id = Indonésien
ui-nobody-found = Aucun résultat. Vérifiez l’orthographe ou cherchez un autre nom.
ui-country-none = Non indiqué
