### People: everybody in an organisation, across its clinics.

users-people = Personnes
# $people (Number): the line under the title
users-summary = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
# The head of a column: Admin, Coordinator, Reporter …
users-organisation-role = Rôle dans l’organisation
users-clinics = Cliniques
# The button in each row that opens the dialog below
users-places = Affectations
# $name (String): a person
users-places-of = Affectations : { $name }

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
users-outcome-same = Était déjà ainsi
users-outcome-last-admin = Non modifié : c’est le dernier administrateur de la clinique, et quelqu’un doit d’abord prendre la relève
users-outcome-not-found = Non modifié : cette clinique ne fait plus partie de l’organisation
