### My account.

## What I say of myself
account-who = Profil
account-who-hint = Votre nom est affiché partout où vous avez un rôle.
account-name = Nom
account-email = Adresse e-mail
account-mobile = Numéro de mobile
account-mobile-hint = Facultatif. Avec l’indicatif du pays, par exemple +33 6 12 34 56 78.
account-time-zone = Fuseau horaire
# The first choice of the list of time zones
account-time-zone-device = Comme cet appareil

## Language
account-language-hint = La langue de l’interface et des e-mails que vous recevez, sur tous vos appareils.

## Password
account-password = Mot de passe
account-password-hint = Changer de mot de passe ferme vos sessions sur tous vos autres appareils.
account-password-old = Mot de passe actuel
account-password-old-missing = Veuillez saisir votre mot de passe actuel.
account-password-change = Changer le mot de passe
account-password-changed = Votre mot de passe a été changé. Vos sessions sur tous vos autres appareils sont fermées.

## Where I am signed in
account-sign-out-title = Vos sessions ouvertes
account-sessions-hint = Si vous n’en reconnaissez pas une, fermez-la et changez votre mot de passe.
# $browser, $system (String): names of products, such as Firefox, Windows
account-device = { $browser } sur { $system }
# $system (String)
account-device-of-system = Un navigateur sur { $system }
account-device-unknown = Appareil inconnu
# $time (String): such as Today 09:12
account-session-seen = Dernière utilisation : { $time }
account-session-this = Cet appareil
account-session-end = Fermer cette session
# Read by screen readers. $device (String): such as Firefox on Windows
account-session-end-name = Fermer cette session : { $device }
# $device (String)
account-session-ended = Session fermée : { $device }
account-sign-out-hint = Téléphone perdu, ordinateur partagé : toutes vos sessions seront fermées, y compris celle-ci.
account-sign-out-everywhere = Se déconnecter partout

## Where I belong
account-places = Vos organisations et vos cliniques
account-places-hint = Où vous avez un rôle, et lequel.
account-organisations = Organisations
account-clinics = Cliniques
account-clinics-search = Rechercher une clinique par nom
account-clinics-search-hint = Seules les premières cliniques sont affichées.
account-no-organisations = Vous n’avez de rôle dans aucune organisation.
account-no-clinics = Vous ne faites partie de l’équipe d’aucune clinique.
account-no-clinics-found = Vous ne faites partie de l’équipe d’aucune des cliniques trouvées.
# $organisation, $role (String)
account-clinic-detail = { $organisation } · { $role }

## Leaving. $place (String): the name of an organisation or of a clinic
account-leave = Quitter
# Read by screen readers
account-leave-name = Quitter { $place }
account-leave-title = Quitter { $place } ?
account-leave-organisation = Vous renoncez à votre rôle dans l’organisation « { $place } » et à ce qu’il vous permet de faire.
account-leave-clinics-stay = Vous gardez votre place dans les équipes de ses cliniques.
account-leave-clinic = Vous n’aurez plus accès à la clinique « { $place } ».
account-leave-alerts = Vos coordonnées d’alerte pour cette clinique seront effacées : vous n’y recevrez plus d’alertes.
account-leave-invitations = Les invitations que vous avez envoyées et que personne n’a encore acceptées seront supprimées.
account-leave-log = Vos actions restent dans le journal d’activité.
account-leave-return = Vous pourrez être invité de nouveau.
account-left = Vous avez quitté { $place }.
