### Users: everybody in an organisation, across its clinics.

# $people (Number): the line under the title
users-summary = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
# The head of a column: Admin, Coordinator, Reporter …
users-organisation-role = Rôle dans l’organisation
users-clinics = Cliniques

## One user
users-gone = Ne fait plus partie des utilisateurs
users-may = Ce qui lui est permis ici
users-may-hint = Par son rôle, ses cases cochées et ce que comprend l’abonnement.
# $address (String): an e-mail address; $role (String): a role in the organisation
users-who = { $address } · { $role }
users-see-as = Voir comme cette personne
users-search = Rechercher par nom ou champ
users-access = Accès
users-access-hint = Chaque changement est enregistré aussitôt.
users-admin-access = Accès administrateur
users-admin-access-hint = Ouvre la console de l’organisation, avec ce qui y est coché pour cette personne.
# A link to the page "Admin users"
users-admin-access-where = Cocher ce que cette personne peut faire
users-practitioner-access = Accès praticien
users-practitioner-access-hint = Ouvre les cliniques où cette personne fait partie de l’équipe. Avec les deux accès, elle commence par les cliniques et trouve la console dans le menu sous son nom.
users-clinics-hint = Où cette personne fait partie de l’équipe, et avec quel rôle.
users-new = Cette personne n’a pas encore choisi de mot de passe. Le lien dans son e-mail est valable sept jours.
users-send-link = Renvoyer le lien
# $address (String): an e-mail address
users-link-sent = Un nouveau lien est en cours d’envoi à { $address }.

## Taking practitioner access away. $name (String): a person
users-leave-title = Retirer l’accès praticien à { $name } ?
# $clinics (String): a list of names
users-leave-clinics = Cliniques que { $name } quittera : { $clinics }.
users-leave-goes = Ses coordonnées d’alerte dans ces cliniques seront aussi supprimées, de même que les invitations que cette personne a envoyées et qui ne sont pas encore acceptées.
users-leave-stays = Ses actions restent dans le journal d’activité. L’accès administrateur et le rôle dans l’organisation ne changent pas.
users-leave-verb = Retirer l’accès
users-left = { $name } n’est plus dans aucune clinique.
# $clinics (String): a list of names
users-left-but = { $name } reste dans { $clinics }, faute d’autre administrateur. Quelqu’un doit d’abord y prendre la relève.

## Add user
users-add = Ajouter un utilisateur
users-add-verb = Ajouter
users-name = Nom
users-email = Adresse e-mail
users-email-hint = Cette personne recevra un e-mail avec un lien pour choisir un mot de passe. Si elle a déjà un compte, elle le garde, et l’e-mail l’informe de son accès.
users-language = Langue de l’e-mail
users-roles = Rôles
# $name (String): a person
users-created = { $name } fait maintenant partie des utilisateurs et va recevoir un e-mail avec un lien pour choisir un mot de passe.
users-joined = { $name } avait déjà un compte. Ce compte a maintenant accès, et un e-mail en avertit la personne.
users-already = Cette adresse est déjà celle d’un utilisateur de l’organisation. Voici sa page.

## The clinics in a row
# $clinic (String); $role (String): Admin or Team member; $from, $until (String): a short date, the first and the last day
users-place = { $clinic } · { $role }
users-place-from = { $clinic } · { $role } · à partir du { $from }
users-place-until = { $clinic } · { $role } · jusqu’au { $until }
users-place-between = { $clinic } · { $role } · du { $from } au { $until }
# $count (Number): how many clinics are not shown
users-and-more = et { $count } de plus

## The places of one person
users-no-place = Dans aucune clinique pour l’instant.
# $clinic (String)
users-role-in = Rôle dans la clinique « { $clinic } »
# A membership without a first and a last day
users-term-none = Sans date de fin
# $from, $until (String): a short date, the first and the last day
users-term-from = À partir du { $from }, sans date de fin
users-term-until = Jusqu’au { $until }
users-term-between = Du { $from } au { $until }
# $clinic (String): the name of the form, read by screen readers
users-dates-in = Dates pour la clinique « { $clinic } »
users-from = À partir du
users-until = Jusqu’au
users-save-dates = Enregistrer les dates
users-extend = Prolonger d’un mois
# The button that takes the last day away
users-no-end = Enlever la date de fin

## More clinics at once
users-more-clinics = Dans d’autres cliniques
# $name (String): a person
users-more-clinics-of = { $name } dans d’autres cliniques
# $clinic (String): a choice after Admin and Team member
users-same-as = Mêmes rôle et autorisations que dans la clinique « { $clinic } »
users-search-clinics = Rechercher des cliniques par nom
users-no-clinic-found = Aucune clinique trouvée.
users-tick-first = Cochez d’abord les cliniques.
# $clinics (String): a list of names
users-ticked = Cliniques cochées : { $clinics }
# $count (Number)
users-give = { $count ->
    [one] Donner ce rôle dans { $count } clinique
   *[other] Donner ce rôle dans { $count } cliniques
}
# $done, $all (Number): in how many of all the clinics it was done
users-given = { $all ->
    [one] Enregistré dans { $done } clinique sur { $all }.
   *[other] Enregistré dans { $done } des { $all } cliniques.
}
users-outcomes = Résultat pour chaque clinique
users-outcome-added = Fait maintenant partie de l’équipe
users-outcome-changed = Modifié
users-outcome-removed = Ne fait plus partie de l’équipe
users-outcome-same = Était déjà ainsi
users-outcome-last-admin = Non modifié : c’est le dernier administrateur de la clinique, et quelqu’un doit d’abord prendre la relève
users-outcome-not-found = Non modifié : cette clinique ne fait plus partie de l’organisation
