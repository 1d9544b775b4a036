### My clinics, and a clinic's waiting area.

clinics-search = Rechercher par nom
# $search (String): what was typed
clinics-named = « { $search } »
clinics-none = Aucune clinique ici
clinics-none-hint = Une clinique apparaît ici quand quelqu’un vous ajoute à son équipe. Adressez-vous à un administrateur de votre clinique.
# $organisation, $role (String), $people (Number): the line under a clinic's name
clinics-detail-role = { $people ->
    [one] { $organisation } · { $people } personne · { $role }
   *[other] { $organisation } · { $people } personnes · { $role }
}
clinics-detail = { $people ->
    [one] { $organisation } · { $people } personne
   *[other] { $organisation } · { $people } personnes
}
clinics-outside = Accès impossible
# $name (String): an Admin of the clinic
clinics-whom-to-ask = Vous pouvez vous adresser à { $name }.

clinics-nobody-waits = Personne n’attend
clinics-nobody-waits-hint = Les personnes qui appellent cette clinique apparaissent ici, avec leur temps d’attente.

## The list of my clinics
clinics-last = Votre dernière clinique
clinics-switch = Aller ailleurs
clinics-ways = Lieux
clinics-no-way = Aucun de vos lieux ne porte ce nom.

## Configure › Call interface
clinics-calls-hint = Ce que les patients et l’équipe voient pendant un appel.
clinics-calls-inherited = Cette clinique suit en tout les réglages de son organisation.
clinics-calls-changed = Cette clinique a ses propres réglages sur certains points ; pour le reste, elle suit son organisation.
clinics-calls-reset = Suivre de nouveau l’organisation


clinics-alerts-title = Mes alertes
clinics-alerts-hint = Où vous prévenir quand quelqu’un attend. Ces coordonnées ne sont visibles que par vous et sont effacées quand vous quittez la clinique.
clinics-alerts-mobile = Numéro de mobile
clinics-alerts-mobile-hint = Avec l’indicatif du pays, par exemple +33 6 12 34 56 78.
clinics-alerts-email = Adresse e-mail pour les alertes

## The two views of whoever has both, in the menu under their name
clinics-practitioner-view = Vue praticien
clinics-console = Console
