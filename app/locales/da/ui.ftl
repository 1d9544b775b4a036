### Words of the frame and of the parts that every feature shares.

## The product and its places
ui-product = Rolecall
ui-start-page = Startside
ui-waiting-area = Venteværelse
ui-configure = Opsætning
ui-team-members = Teammedlemmer
ui-my-clinics = Mine klinikker
ui-dashboard = Dashboard
ui-practitioner-activity = Behandleraktivitet
ui-activity = Aktivitet
ui-my-account = Min konto
ui-my-organisations = Mine organisationer
ui-clinics = Klinikker
ui-organisation-admins = Administratorer i organisationen
ui-people = Personer
ui-users = Brugere
ui-admin-user = Administratorbruger
# Where \u00AD stands a long word may be parted.
ui-admin-users = Administrator{"\u00AD"}brugere
ui-brand = Brand
ui-contract = Kontrakt
ui-calls = Opkaldsvisning

## The frame
ui-skip = Gå til indholdet
ui-menu = Menu
# The bar at the bottom of a phone, read by screen readers
ui-shortcuts = Genveje
ui-switch = Gå til et andet sted
ui-account = Konto
ui-sign-out = Log ud
ui-language = Sprog
ui-theme = Lyst eller mørkt
ui-theme-auto = Som enheden
ui-theme-light = Lyst
ui-theme-dark = Mørkt
# The corner where messages appear, read by screen readers
ui-messages = Beskeder
ui-offline = Du er offline
ui-offline-hint = Det, du ser, bliver stående. Ændringer gemmes ikke, før forbindelsen er tilbage.
ui-page-not-found = Siden findes ikke
ui-page-not-found-hint = Måske er adressen skrevet forkert, eller siden er væk.

## With somebody else's eyes. $name (String): a person
ui-seeing-as = Du ser dette, som { $name } ville se det. Intet kan ændres her.
ui-seeing-as-private = Dette er privat for { $name } og vises ikke, mens du ser siderne som en anden.
ui-seeing-as-stop = Stop

## Buttons and small words
ui-save = Gem
ui-cancel = Annuller
ui-close = Luk
ui-undo = Fortryd
ui-saved = Gemt
ui-try-again = Prøv igen
ui-loading = Indlæser
ui-show-password = Vis adgangskode
# $filter (String): the filter that is taken off, such as “mart” or May join calls
ui-remove-filter = Fjern filter: { $filter }

## Lists
ui-pages = Sider
ui-previous = Forrige
ui-next = Næste
# $first, $last, $total (Number): 1–20 of 41
ui-range = { $first }–{ $last } af { $total }
ui-range-of-more = { $first }–{ $last } af mere end { $total }

## Times
# $time (String): 09:12
ui-today-at = I dag kl. { $time }
ui-yesterday-at = I går kl. { $time }

## Errors: what happened, that nothing was lost, what to do
ui-error-sign-in = Du er logget ud. Log ind igen for at fortsætte. Det, du har gemt, er ikke gået tabt.
ui-error-not-found = Det findes ikke her, eller du har ikke adgang til det.
# $seconds (Number)
ui-error-slow = { $seconds ->
    [one] For mange forsøg. Vent et sekund, og prøv igen.
   *[other] For mange forsøg. Vent { $seconds } sekunder, og prøv igen.
}
ui-error-busy = Dette er allerede i gang, her eller på en anden enhed. Vent, til det er færdigt, eller stop det dér, og prøv igen.
ui-error-conflict = En anden ændrede det samme samtidig med dig. Nu vises den andens ændring. Se på den, og prøv igen.
ui-error-offline = Der er ikke forbindelse til serveren. Intet er ændret. Tjek dit netværk, og prøv igen.
# $request (String): the number under which the fault is found in the log
ui-error-internal = Der gik noget galt hos os, og intet er ændret. Prøv igen. Hvis fejlen fortsætter, så giv din administrator dette nummer: { $request }

## Refusals: which rule said no, and who can change it
# $permission (String): the name of a permission
ui-refusal-needs = Det kræver rettigheden »{ $permission }«. En administrator på klinikken kan give dig den.
ui-refusal-needs-clinic-admin = Det kan kun en administrator på klinikken.
ui-refusal-only-admins-make-admins = Kun en administrator kan tilføje, ændre eller fjerne en administrator.
ui-refusal-not-held-by-you = Du har ikke selv »{ $permission }«, så du kan hverken give den eller fjerne den. Det kan en administrator.
ui-refusal-group-not-held-by-you = Du har ikke selv hele gruppen, så du kan hverken give den eller fjerne den. Det kan en administrator.
ui-refusal-nobody-raises-themself = Du kan ikke give dig selv flere rettigheder, end du har. En administrator kan give dig dem.
ui-refusal-last-admin = Hver klinik skal have mindst én administrator. Gør først en anden til administrator.
ui-refusal-not-in-contract = »{ $permission }« er ikke med i din organisations kontrakt. En administrator i organisationen kan tilføje det.
ui-refusal-only-looking = Du ser siderne som en anden person: Intet ændres, og det private forbliver privat. Stop for selv at foretage noget.
ui-refusal-admins-hold-everything = Administratorer har alt, hvad kontrakten omfatter, så der er ikke noget at sætte kryds ved.
ui-refusal-needs-organisation-role = Det kræver en rolle i organisationen. En administrator i organisationen kan give dig en.
ui-refusal-needs-coordinator = Det kan kun en administrator eller en koordinator i organisationen.
ui-refusal-needs-organisation-admin = Det kan kun en administrator i organisationen.
# $permission (String): the name of a permission
ui-refusal-needs-in-organisation = Det kræver rettigheden »{ $permission }« i organisationen. En administrator i organisationen kan give dig den.
ui-refusal-last-organisation-admin = Hver organisation skal have mindst én administrator. Vælg, hvem der overtager.

## What is wrong with an input
ui-invalid-name-missing = Skriv et navn.
# $most (Number)
ui-invalid-name-too-long = { $most ->
    [one] Brug højst ét tegn.
   *[other] Brug højst { $most } tegn.
}
ui-invalid-address = Det er ikke en e-mailadresse. Den skal se ud som navn@klinik.dk.
ui-invalid-mobile = Det er ikke et mobilnummer. Begynd med landekoden, fx +45 20 12 34 56.
# $least (Number)
ui-invalid-password-too-short = { $least ->
    [one] Brug mindst ét tegn.
   *[other] Brug mindst { $least } tegn. Nogle få ord giver en god adgangskode.
}
# $most (Number)
ui-invalid-password-too-long = { $most ->
    [one] Brug højst ét tegn.
   *[other] Brug højst { $most } tegn.
}
ui-invalid-password-guessable = Adgangskoden er nem at gætte. Tilføj et ord eller to.
ui-invalid-password-wrong = Adgangskoden er forkert.
# $most (Number)
ui-invalid-too-many-addresses = { $most ->
    [one] Skriv én adresse ad gangen.
   *[other] Skriv højst { $most } adresser ad gangen.
}
ui-invalid-no-address = Skriv mindst én e-mailadresse.
ui-invalid-colour = Det er ikke en farve. Den skal se ud som #0f6b75.
ui-invalid-logo = Vælg et SVG- eller PNG-billede på højst 64 kB.
ui-invalid-time-zone = Vi kender ikke tidszonen. Vælg en anden.
ui-invalid-no-role = Sæt kryds ved det, personen skal have: administratoradgang eller behandleradgang på mindst én klinik.
ui-invalid-moment = Vælg en dag og et klokkeslæt, der ligger i fremtiden og inden for et år.
ui-invalid-day = Vælg dage, der ligger i fremtiden, og hvor den sidste ikke er før den første.
ui-invalid-malformed = Serveren forstod det ikke. Genindlæs siden, og prøv igen.

## Roles
ui-role-admin = Administrator
ui-role-team-member = Teammedlem
ui-role-coordinator = Koordinator
ui-role-reporter = Rapportør
ui-role-collaborator = Samarbejdspartner
ui-role-reader = Læser

## Permission groups
ui-group-users = Brugere
ui-group-analytics = Analyse
ui-group-billing-and-licences = Fakturering og licenser
ui-group-patient-management = Patientad{"\u00AD"}ministration
ui-group-settings = Indstillinger
ui-group-data-export = Dataeksport
ui-group-telehealth = Telemedicin

## Permissions
ui-permission-main-account = Hovedkonto
ui-permission-sharing-between-practitioners = Deling mellem behandlere
ui-permission-users = Brugere
ui-permission-dashboard = Dashboard (beta)
ui-permission-outcome-data = Behandlingsresultater
ui-permission-practitioner-activity = Behandleraktivitet
ui-permission-payments-and-billing = Betaling og fakturering
ui-permission-sub-accounts = Underkonti
ui-permission-automatic-registrations = Automatisk registrering
ui-permission-patient-management = Patientadministration
ui-permission-patient-upload = Upload af patienter
ui-permission-authentication = Loginmetoder
ui-permission-automatic-intake = Automatisk indskrivning
ui-permission-brand-settings = Brandindstillinger
ui-permission-custom-fields = Brugerdefinerede felter
ui-permission-download-client-data = Download af klientdata
ui-permission-activity-logs = Aktivitetslog
ui-permission-telehealth-settings = Indstillinger for telemedicin
ui-permission-call-history = Opkaldshistorik
ui-permission-waiting-area = Venteværelse
ui-permission-join-calls = Deltagelse i opkald

## Languages, as the reader calls them; the menu shows each in its own name
ui-language-ar = Arabisk
ui-language-da = Dansk
ui-language-en = Engelsk
ui-language-fr = Fransk
ui-language-id = Indonesisk
ui-nobody-found = Ingen fundet. Tjek stavningen, eller søg efter et andet navn.
ui-country-none = Ikke angivet
