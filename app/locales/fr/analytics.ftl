### Analytique : les graphiques du tableau de bord et l’activité récente des praticiens.

analytics-span = Période
analytics-span-month = 30 jours
analytics-span-quarter = 90 jours
analytics-span-year = Un an
analytics-clinic = Clinique
analytics-all-clinics = Toutes les cliniques
analytics-one-clinic = Une clinique
analytics-table = Tableau
analytics-csv = CSV
analytics-day = Jour
analytics-week-from = Semaine du
analytics-uncounted = Avant le { $date }, rien n’était compté. Pour ces jours, les courbes montrent les personnes toujours présentes, selon leur date d’arrivée ; les connexions sont inconnues.

analytics-roles = Personnes par rôle
analytics-roles-says = En tout : { $people } aujourd’hui, { $before } le { $date }.
analytics-everybody = En tout
analytics-role-in-clinic = { $role } d’une clinique
analytics-role-in-organisation = { $role } de l’organisation
analytics-clinics = Personnes par clinique
analytics-clinics-says = { $people ->
    [one] { $clinic } est la plus grande, avec { $people } personne. Le graphique montre { $most } cliniques au plus.
   *[other] { $clinic } est la plus grande, avec { $people } personnes. Le graphique montre { $most } cliniques au plus.
}
analytics-clinics-none = Il n’y a pas encore de clinique.

analytics-invitations = Invitations par état
analytics-invitations-says = { $total ->
    [0] Aucune invitation n’a été créée pendant cette période.
    [one] Une invitation a été créée pendant cette période ; acceptées : { $accepted }.
   *[other] { $total } invitations ont été créées pendant cette période ; acceptées : { $accepted }.
}
analytics-invitations-newest = { $total ->
    [one] Sur la { $total } invitation la plus récente de cette période, acceptées : { $accepted }.
   *[other] Sur les { $total } invitations les plus récentes de cette période, acceptées : { $accepted }. Les autres ne sont pas comptées ici.
}
analytics-count-invitations = Invitations
analytics-state = État
analytics-state-draft = Envoi prévu plus tard
analytics-state-queued = En attente d’envoi
analytics-state-sent = Envoyées
analytics-state-printed = Imprimées
analytics-state-bounced = Refusées par le serveur de messagerie
analytics-state-accepted = Acceptées
analytics-state-expired = Expirées
analytics-state-deleted = Supprimées
analytics-acceptance = Délai entre l’invitation et l’acceptation
analytics-acceptance-says = La moitié des personnes qui ont accepté l’ont fait en { $time } au plus.
analytics-acceptance-none = Aucune invitation de cette période n’a encore été acceptée.
analytics-within = Acceptées
analytics-within-hour = En moins d’une heure
analytics-within-day = En moins d’un jour
analytics-within-three-days = En moins de trois jours
analytics-within-week = En moins d’une semaine
analytics-within-two-weeks = En moins de deux semaines
analytics-within-longer = Plus tard

analytics-sign-ins-by-day = Connexions par jour
analytics-sign-ins-by-week = Connexions par semaine
analytics-sign-ins-says = { $count ->
    [0] Aucune connexion, dans toute l’organisation.
    [one] Une connexion, dans toute l’organisation.
   *[other] { $count } connexions, dans toute l’organisation.
}
analytics-count-sign-ins = Connexions

analytics-practitioners-hint = Les personnes qui travaillent dans une clinique, et leur activité des { $days } derniers jours
analytics-seen = Dernière visite
analytics-entries = Entrées du journal
analytics-signed-in = Connexions
analytics-never = Jamais
analytics-more-than = plus de { $count }
analytics-nobody = Personne ne fait encore partie de l’équipe d’une clinique
