### Analyse: dashboardets diagrammer, og hvad behandlerne har lavet for nylig.

analytics-span = Periode
analytics-span-month = 30 dage
analytics-span-quarter = 90 dage
analytics-span-year = Et år
analytics-clinic = Klinik
analytics-all-clinics = Alle klinikker
analytics-one-clinic = Én klinik
analytics-table = Tabel
analytics-csv = CSV
analytics-day = Dag
analytics-week-from = Uge fra
analytics-uncounted = Før { $date } blev der ikke talt. For de dage viser linjerne dem, der stadig er her, ud fra hvornår de kom; antallet af logins kendes ikke.

analytics-roles = Personer fordelt på rolle
analytics-roles-says = I alt: { $people } i dag, { $before } den { $date }.
analytics-everybody = I alt
analytics-role-in-clinic = { $role } på en klinik
analytics-role-in-organisation = { $role } i organisationen
analytics-clinics = Personer fordelt på klinik
analytics-clinics-says = { $people ->
    [one] { $clinic } er den største med { $people } person. Højst { $most } klinikker vises.
   *[other] { $clinic } er den største med { $people } personer. Højst { $most } klinikker vises.
}
analytics-clinics-none = Der er ingen klinikker endnu.

analytics-invitations = Invitationer fordelt på status
analytics-invitations-says = { $total ->
    [0] Der blev ikke oprettet nogen invitationer i perioden.
    [one] Der blev oprettet én invitation i perioden; accepteret: { $accepted }.
   *[other] Der blev oprettet { $total } invitationer i perioden; accepteret: { $accepted }.
}
analytics-invitations-newest = { $total ->
    [one] Af periodens nyeste { $total } invitation er accepteret: { $accepted }.
   *[other] Af periodens nyeste { $total } invitationer er accepteret: { $accepted }. De øvrige er ikke talt med her.
}
analytics-count-invitations = Invitationer
analytics-state = Status
analytics-state-draft = Sendes senere
analytics-state-queued = Venter på at blive sendt
analytics-state-sent = Sendt
analytics-state-printed = Udskrevet
analytics-state-bounced = Afvist af mailserveren
analytics-state-accepted = Accepteret
analytics-state-expired = Udløbet
analytics-state-deleted = Slettet
analytics-acceptance = Tid fra invitation til accept
analytics-acceptance-says = Halvdelen af dem, der accepterede, gjorde det inden for { $time }.
analytics-acceptance-none = Ingen invitation fra perioden er accepteret endnu.
analytics-within = Accepteret
analytics-within-hour = Inden for en time
analytics-within-day = Inden for et døgn
analytics-within-three-days = Inden for tre dage
analytics-within-week = Inden for en uge
analytics-within-two-weeks = Inden for to uger
analytics-within-longer = Senere

analytics-sign-ins-by-day = Logins pr. dag
analytics-sign-ins-by-week = Logins pr. uge
analytics-sign-ins-says = { $count ->
    [0] Ingen logins i hele organisationen.
    [one] Ét login i hele organisationen.
   *[other] { $count } logins i hele organisationen.
}
analytics-count-sign-ins = Logins

analytics-practitioners-hint = Hvem der arbejder på en klinik, og hvad de har lavet de seneste { $days } dage
analytics-seen = Sidst set
analytics-entries = Poster i loggen
analytics-signed-in = Logins
analytics-never = Aldrig
analytics-more-than = mere end { $count }
analytics-nobody = Ingen er med i en kliniks team endnu
