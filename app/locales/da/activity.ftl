### Activity: what happened in a clinic, a sentence each.

activity-who = Hvem
activity-whom = Over for hvem
activity-by-anybody = Af alle
activity-by-somebody = Af den valgte person
activity-by = Af { $name }
activity-to-anybody = Om alle
activity-to-somebody = Om den valgte person
activity-to = Om { $name }
activity-kind = Hændelse
activity-any-kind = Alle hændelser
activity-kind-invitations = Invitationer
activity-kind-arrivals = Nye teammedlemmer
activity-kind-roles = Roller
activity-kind-permissions = Rettigheder
activity-kind-removals = Fjernede teammedlemmer
activity-kind-details = Personlige oplysninger
activity-kind-settings = Indstillinger
activity-where = Sted
activity-anywhere = Alle steder
activity-since = Fra
activity-until = Til
activity-export = Eksporter som CSV
activity-none = Der er ikke sket noget endnu
activity-none-hint = Her står alle ændringer i teamet: hvem der ændrede hvad for hvem, og hvornår.
activity-none-found = Intet passer til disse filtre
activity-none-found-hint = Vælg en anden person, hændelse eller periode for at se mere.
activity-older = Vis ældre

## Sentences. $actor did it, $subject had it done to them: names, or addresses of people without an account.
# $role (String)
activity-invited = { $actor } inviterede { $subject } med rollen { $role }
activity-invitation-resent = { $actor } sendte invitationen til { $subject } igen
activity-invitation-deleted = { $actor } slettede invitationen til { $subject }
# $from (String): the address that was wrong
activity-address-corrected = { $actor } rettede adressen { $from } til { $subject }
activity-added = { $actor } tilføjede { $subject } med rollen { $role }
activity-joined = { $subject } accepterede invitationen og blev en del af teamet med rollen { $role }
# $from, $to (String): roles
activity-role-changed = { $actor } ændrede rollen for { $subject } fra { $from } til { $to }
activity-removed = { $actor } fjernede { $subject } fra teamet
activity-access-given = { $actor } gav { $subject } administratoradgang
activity-access-taken = { $actor } fratog { $subject } administratoradgangen
activity-seen-as = { $actor } så siderne, som { $subject } ser dem
activity-alerts-changed = { $actor } ændrede sine egne kontaktoplysninger til notifikationer
# $role (String), $date (String): when it is sent
activity-invited-later = { $actor } inviterede { $subject } med rollen { $role }. Invitationen sendes { $date }
activity-invitation-reminded = { $subject } fik en påmindelse om invitationen
activity-invited-again = { $actor } inviterede { $subject } igen
# $date (String): until when it is good
activity-slip-printed = { $actor } lavede en invitation på papir til { $subject }, som gælder til { $date }
activity-copied = { $actor } gav { $subject } samme rolle og rettigheder som på en anden klinik: { $role }
# $date (String): the last, or the first day
activity-term-until = { $actor } satte sidste dag for { $subject } til { $date }
activity-term-from = { $actor } satte første dag for { $subject } til { $date }
activity-term-none = { $actor } fjernede slutdatoen for { $subject }
activity-ended = Perioden for { $subject } er udløbet
activity-left = { $subject } meldte sig ud
activity-clinic-created = { $actor } oprettede klinikken { $subject }
# $from (String): the name before
activity-renamed = { $actor } omdøbte { $from } til { $subject }
activity-brand-changed = { $actor } ændrede farven eller logoet
activity-information-changed = { $actor } ændrede organisationens indstillinger
activity-calls-changed = { $actor } ændrede opkaldsvisningen
# $feature (String): the name of a permission
activity-feature-on = { $actor } føjede »{ $feature }« til kontrakten
activity-feature-off = { $actor } tog »{ $feature }« ud af kontrakten
activity-field-created = { $actor } tilføjede feltet »{ $field }«
# $from (String): the name before
activity-field-renamed = { $actor } omdøbte feltet »{ $from }« til »{ $field }«
# $people (Number): who lost their value by that
activity-field-choices = { $people ->
    [0] { $actor } ændrede valgmulighederne i »{ $field }«
    [one] { $actor } ændrede valgmulighederne i »{ $field }«, og { $people } person mistede en værdi
   *[other] { $actor } ændrede valgmulighederne i »{ $field }«, og { $people } personer mistede en værdi
}
activity-field-moved = { $actor } flyttede feltet »{ $field }«
# $people (Number): who had a value
activity-field-deleted = { $people ->
    [0] { $actor } slettede feltet »{ $field }«
    [one] { $actor } slettede feltet »{ $field }« med værdien for { $people } person
   *[other] { $actor } slettede feltet »{ $field }« med værdierne for { $people } personer
}
# $field (String): the name of a custom field; $from, $to (String): its value
activity-value-set = { $actor } satte »{ $field }« for { $subject } til »{ $to }«
activity-value-changed = { $actor } ændrede »{ $field }« for { $subject } fra »{ $from }« til »{ $to }«
activity-value-removed = { $actor } ryddede »{ $field }« for { $subject }
activity-data-downloaded = { $actor } downloadede klientdata
# $from, $to (String): so many characters, hours or days
activity-password-rule = { $actor } ændrede den korteste adgangskode fra { $from } til { $to }
activity-session-hours = { $actor } ændrede, hvor længe man er logget ind, fra { $from } til { $to }
activity-idle-hours = { $actor } ændrede, hvor længe man er logget ind efter sidste brug, fra { $from } til { $to }
# $languages (String)
activity-mail-languages = { $actor } satte sprogene i alle mails til { $languages }
activity-mail-languages-none = { $actor } satte alle mails til modtagerens sprog alene
# $what (String): one of the names in activity-may
activity-allowed = { $actor } gav { $subject } adgang til at { activity-may }
activity-disallowed = { $actor } giver ikke længere { $subject } adgang til at { activity-may }
# $names (String): a list of names; $others (Number): how many are not named
activity-several = { $others ->
    [one] { $names } og én til
   *[other] { $names } og { $others } til
}
activity-undone-many = { $actor } fortrød det seneste kryds for { $subject }
# Completes the sentences of what somebody may do; all-of-… is a whole group of permissions.
activity-may = { $what ->
    [main-account] administrere hovedkontoen
    [sharing-between-practitioners] administrere deling mellem behandlere
    [users] administrere brugere
    [dashboard] se dashboardet
    [outcome-data] se behandlingsresultater
    [practitioner-activity] se behandlernes aktivitet
    [payments-and-billing] administrere betaling og fakturering
    [sub-accounts] administrere underkonti
    [automatic-registrations] administrere automatisk registrering
    [patient-management] administrere patienter
    [patient-upload] uploade patienter
    [authentication] bestemme, hvordan man logger ind
    [automatic-intake] administrere automatisk indskrivning
    [brand-settings] ændre brandindstillinger
    [custom-fields] oprette brugerdefinerede felter
    [download-client-data] downloade klientdata
    [activity-logs] læse aktivitetsloggen
    [telehealth-settings] ændre indstillinger for telemedicin
    [call-history] se opkaldshistorikken
    [waiting-area] se venteværelset
    [join-calls] deltage i opkald
    [all-of-users] gøre alt, hvad »Brugere« omfatter
    [all-of-analytics] gøre alt, hvad »Analyse« omfatter
    [all-of-billing-and-licences] gøre alt, hvad »Fakturering og licenser« omfatter
    [all-of-patient-management] gøre alt, hvad »Patientadministration« omfatter
    [all-of-settings] gøre alt, hvad »Indstillinger« omfatter
    [all-of-data-export] gøre alt, hvad »Dataeksport« omfatter
    [all-of-telehealth] gøre alt, hvad »Telemedicin« omfatter
   *[other] gøre mere
}
