### Activity: what happened in a clinic, a sentence each.

activity-who = Qui
activity-whom = À qui
activity-by-anybody = Par tous
activity-by-somebody = Par la personne choisie
activity-by = Par { $name }
activity-to-anybody = Pour tous
activity-to-somebody = Pour la personne choisie
activity-to = Pour { $name }
activity-kind = Type d’activité
activity-any-kind = Tout
activity-kind-invitations = Invitations
activity-kind-arrivals = Nouveaux membres
activity-kind-roles = Rôles
activity-kind-permissions = Autorisations
activity-kind-removals = Retraits
activity-kind-details = Données personnelles
activity-kind-settings = Paramètres
activity-where = Lieu
activity-anywhere = Partout
activity-since = À partir du
activity-until = Jusqu’au
activity-export = Exporter au format CSV
activity-none = Aucune activité pour l’instant
activity-none-hint = Chaque changement dans l’équipe est noté ici : qui a fait quoi, pour qui et quand.
activity-none-found = Rien ne correspond à ces filtres
activity-none-found-hint = Choisissez une autre personne, un autre type d’activité ou une autre période.
activity-older = Afficher la suite

## Sentences. $actor did it, $subject had it done to them: names, or addresses of people without an account.
# $role (String)
activity-invited = { $actor } a invité { $subject } avec le rôle « { $role } »
activity-invitation-resent = { $actor } a renvoyé l’invitation à { $subject }
activity-invitation-deleted = { $actor } a supprimé l’invitation adressée à { $subject }
# $from (String): the address that was wrong
activity-address-corrected = { $actor } a corrigé l’adresse { $from } en { $subject }
activity-added = { $actor } a ajouté { $subject } avec le rôle « { $role } »
activity-joined = { $subject } a accepté l’invitation et rejoint l’équipe avec le rôle « { $role } »
# $from, $to (String): roles
activity-role-changed = { $actor } a fait passer { $subject } du rôle « { $from } » au rôle « { $to } »
activity-removed = { $actor } a retiré { $subject } de l’équipe
activity-access-given = { $actor } a donné à { $subject } l’accès administrateur
activity-access-taken = { $actor } a retiré à { $subject } l’accès administrateur
activity-seen-as = { $actor } a consulté les pages telles que { $subject } les voit
activity-alerts-changed = { $actor } a modifié ses propres coordonnées d’alerte
# $role (String), $date (String): when it is sent
activity-invited-later = { $actor } a invité { $subject } avec le rôle « { $role } », envoi prévu le { $date }
activity-invitation-reminded = Un rappel de l’invitation a été envoyé à { $subject }
activity-invited-again = { $actor } a invité de nouveau { $subject }
# $date (String): until when it is good
activity-slip-printed = { $actor } a préparé une invitation sur papier pour { $subject }, valable jusqu’au { $date }
activity-copied = { $actor } a donné à { $subject } le même rôle et les mêmes autorisations que dans une autre clinique : « { $role } »
# $date (String): the last, or the first day
activity-term-until = { $actor } a fixé au { $date } le dernier jour d’accès pour { $subject }
activity-term-from = { $actor } a fixé au { $date } le premier jour d’accès pour { $subject }
activity-term-none = { $actor } a supprimé la date de fin d’accès pour { $subject }
activity-ended = L’accès accordé à { $subject } est arrivé à sa fin
activity-left = { $subject } a choisi de partir
activity-clinic-created = { $actor } a créé la clinique { $subject }
# $from (String): the name before
activity-renamed = { $actor } a renommé { $from } en { $subject }
activity-brand-changed = { $actor } a modifié la couleur ou le logo
activity-information-changed = { $actor } a modifié les paramètres de l’organisation
activity-calls-changed = { $actor } a modifié l’interface d’appel
# $feature (String): the name of a permission
activity-feature-on = { $actor } a ajouté « { $feature } » à l’abonnement
activity-feature-off = { $actor } a retiré « { $feature } » de l’abonnement
activity-field-created = { $actor } a ajouté le champ « { $field } »
# $from (String): the name before
activity-field-renamed = { $actor } a renommé le champ « { $from } » en « { $field } »
# $people (Number): who lost their value by that
activity-field-choices = { $people ->
    [0] { $actor } a modifié les choix de « { $field } »
    [one] { $actor } a modifié les choix de « { $field } » ; { $people } personne y a perdu une valeur
   *[other] { $actor } a modifié les choix de « { $field } » ; { $people } personnes y ont perdu une valeur
}
activity-field-moved = { $actor } a déplacé le champ « { $field } »
# $people (Number): who had a value
activity-field-deleted = { $people ->
    [0] { $actor } a supprimé le champ « { $field } »
    [one] { $actor } a supprimé le champ « { $field } », avec la valeur de { $people } personne
   *[other] { $actor } a supprimé le champ « { $field } », avec les valeurs de { $people } personnes
}
# $field (String): the name of a custom field; $from, $to (String): its value
activity-value-set = { $actor } a renseigné « { $field } » pour { $subject } : « { $to } »
activity-value-changed = { $actor } a modifié « { $field } » pour { $subject } : « { $to } » au lieu de « { $from } »
activity-value-removed = { $actor } a vidé « { $field } » pour { $subject }
activity-data-downloaded = { $actor } a téléchargé les données client
# $from, $to (String): so many characters, hours or days
activity-password-rule = { $actor } a fait passer le mot de passe le plus court de { $from } à { $to }
activity-session-hours = { $actor } a fait passer la durée de connexion de { $from } à { $to }
activity-idle-hours = { $actor } a fait passer la durée de connexion sans utilisation de { $from } à { $to }
# $languages (String)
activity-mail-languages = { $actor } a défini les langues de tous les e-mails : { $languages }
activity-mail-languages-none = { $actor } a limité tous les e-mails à la langue du lecteur
# $what (String): one of the names in activity-may
activity-allowed = { $actor } a autorisé { $subject } à { activity-may }
activity-disallowed = { $actor } n’autorise plus { $subject } à { activity-may }
# $names (String): a list of names; $others (Number): how many are not named
activity-several = { $others ->
    [one] { $names } et une autre personne
   *[other] { $names } et { $others } autres personnes
}
activity-undone-many = { $actor } a annulé la dernière coche de { $subject }
# Completes the sentences of what somebody may do; all-of-… is a whole group of permissions.
activity-may = { $what ->
    [main-account] gérer le compte principal
    [sharing-between-practitioners] gérer le partage entre praticiens
    [users] gérer les utilisateurs
    [dashboard] voir le tableau de bord
    [outcome-data] voir les données de résultats
    [practitioner-activity] voir l’activité des praticiens
    [payments-and-billing] gérer les paiements et la facturation
    [sub-accounts] gérer les sous-comptes
    [automatic-registrations] gérer l’enregistrement automatique des patients
    [patient-management] gérer les patients
    [patient-upload] importer des patients
    [authentication] définir le mode de connexion
    [automatic-intake] gérer l’admission automatique
    [brand-settings] modifier la marque
    [custom-fields] définir les champs personnalisés
    [download-client-data] télécharger les données client
    [activity-logs] lire le journal d’activité
    [telehealth-settings] modifier les paramètres de télésanté
    [call-history] voir l’historique des appels
    [waiting-area] voir la zone d’attente
    [join-calls] rejoindre les appels
    [all-of-users] faire tout ce que comprend le groupe « Utilisateurs »
    [all-of-analytics] faire tout ce que comprend le groupe « Analytique »
    [all-of-billing-and-licences] faire tout ce que comprend le groupe « Facturation et licences »
    [all-of-patient-management] faire tout ce que comprend le groupe « Gestion des patients »
    [all-of-settings] faire tout ce que comprend le groupe « Paramètres »
    [all-of-data-export] faire tout ce que comprend le groupe « Exportation des données »
    [all-of-telehealth] faire tout ce que comprend le groupe « Télésanté »
   *[other] faire davantage
}
