### People: everybody in an organisation, across its clinics.

users-people = Personer
# $people (Number): the line under the title
users-summary = { $people ->
    [one] { $people } person
   *[other] { $people } personer
}
# The head of a column: Admin, Coordinator, Reporter …
users-organisation-role = Rolle i organisationen
users-clinics = Klinikker
# The button in each row that opens the dialog below
users-places = Tilknytninger
# $name (String): a person
users-places-of = Tilknytninger for { $name }

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
users-outcome-same = Var allerede sådan
users-outcome-last-admin = Ikke ændret: Personen er klinikkens sidste administrator, og en anden skal først overtage
users-outcome-not-found = Ikke ændret: Klinikken hører ikke længere til organisationen
