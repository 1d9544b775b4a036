### Users: everybody in an organisation, across its clinics.

# $people (Number): the line under the title
users-summary = { $people ->
    [one] { $people } person
   *[other] { $people } personer
}
# The head of a column: Admin, Coordinator, Reporter …
users-organisation-role = Rolle i organisationen
users-clinics = Klinikker

## One user
users-gone = Ikke længere bruger
users-may = Det må vedkommende her
users-may-hint = Ved rolle, krydser og det, kontrakten omfatter.
# $address (String): an e-mail address; $role (String): a role in the organisation
users-who = { $address } · { $role }
users-see-as = Se som denne person
users-search = Søg efter navn eller felt
users-access = Adgang
users-access-hint = Hver ændring gemmes med det samme.
users-admin-access = Administratoradgang
users-admin-access-hint = Åbner organisationens konsol med det, der er sat kryds ved for personen.
# A link to the page "Admin users"
users-admin-access-where = Sæt kryds ved det, personen må
users-practitioner-access = Behandleradgang
users-practitioner-access-hint = Åbner de klinikker, hvor personen er med i teamet. Den, der har begge dele, begynder der og finder konsollen i menuen under sit navn.
users-clinics-hint = Hvor personen er med i teamet, og med hvilken rolle.
users-new = Personen har ikke valgt en adgangskode endnu. Linket i mailen gælder i syv dage.
users-send-link = Send linket igen
# $address (String): an e-mail address
users-link-sent = Et nyt link er på vej til { $address }.

## Taking practitioner access away. $name (String): a person
users-leave-title = Fratag { $name } behandleradgangen?
# $clinics (String): a list of names
users-leave-clinics = { $name } forlader { $clinics }.
users-leave-goes = Personens kontaktoplysninger til notifikationer der slettes også. Det samme gælder invitationer, som personen har sendt, og som ingen har accepteret.
users-leave-stays = Tidligere handlinger bliver stående i aktivitetsloggen. Administratoradgang og en rolle i organisationen bevares.
users-leave-verb = Fratag adgang
users-left = { $name } er ikke længere på nogen klinik.
# $clinics (String): a list of names
users-left-but = { $name } er stadig på { $clinics } som den sidste administrator. Lad først en anden overtage der.

## Add user
users-add = Tilføj bruger
users-add-verb = Tilføj
users-name = Navn
users-email = E-mail
users-email-hint = Personen får en mail med et link til at vælge en adgangskode. Den, der allerede har en konto, beholder den og får besked.
users-language = Sprog i mailen
users-roles = Roller
# $name (String): a person
users-created = { $name } er nu bruger og får en mail med et link til at vælge en adgangskode.
users-joined = { $name } havde allerede en konto. Den har nu adgang, og personen får besked.
users-already = Adressen tilhører allerede en bruger i organisationen. Her er brugerens side.

## The clinics in a row
# $clinic (String); $role (String): Admin or Team member; $from, $until (String): a short date, the first and the last day
users-place = { $clinic } · { $role }
users-place-from = { $clinic } · { $role } · fra { $from }
users-place-until = { $clinic } · { $role } · til { $until }
users-place-between = { $clinic } · { $role } · { $from } til { $until }
# $count (Number): how many clinics are not shown
users-and-more = og { $count } til

## The places of one person
users-no-place = Ikke på nogen klinik endnu.
# $clinic (String)
users-role-in = Rolle på { $clinic }
# A membership without a first and a last day
users-term-none = Ingen slutdato
# $from, $until (String): a short date, the first and the last day
users-term-from = Fra { $from }, ingen slutdato
users-term-until = Til { $until }
users-term-between = Fra { $from } til { $until }
# $clinic (String): the name of the form, read by screen readers
users-dates-in = Datoer for { $clinic }
users-from = Fra
users-until = Til
users-save-dates = Gem datoer
users-extend = Forlæng med en måned
# The button that takes the last day away
users-no-end = Fjern slutdatoen

## More clinics at once
users-more-clinics = På flere klinikker
# $name (String): a person
users-more-clinics-of = { $name } på flere klinikker
# $clinic (String): a choice after Admin and Team member
users-same-as = Samme rolle og rettigheder som på { $clinic }
users-search-clinics = Søg efter klinikker
users-no-clinic-found = Ingen klinik fundet.
users-tick-first = Sæt først kryds ved klinikkerne.
# $clinics (String): a list of names
users-ticked = Valgt: { $clinics }
# $count (Number)
users-give = { $count ->
    [one] Giv denne rolle på én klinik
   *[other] Giv denne rolle på { $count } klinikker
}
# $done, $all (Number): in how many of all the clinics it was done
users-given = { $all ->
    [one] Gemt for { $done } af { $all } klinik.
   *[other] Gemt for { $done } af { $all } klinikker.
}
users-outcomes = Resultat for hver klinik
users-outcome-added = Er nu med i teamet
users-outcome-changed = Ændret
users-outcome-removed = Er ikke længere med i teamet
users-outcome-same = Var allerede sådan
users-outcome-last-admin = Ikke ændret: Personen er klinikkens sidste administrator, og en anden skal først overtage
users-outcome-not-found = Ikke ændret: Klinikken hører ikke længere til organisationen
