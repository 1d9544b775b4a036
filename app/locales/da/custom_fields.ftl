### Custom fields: the organisation's own fields about its people.

custom-fields-hint = Det, I vil vide om alle i organisationen. Felterne udfyldes for hver person under Brugere, og man kan finde personer ved det, der står i dem.
custom-fields-add = Tilføj felt
custom-fields-add-verb = Tilføj
custom-fields-empty = Ingen felter endnu
custom-fields-empty-hint = Tilføj det, jeres organisation har brug for at vide om den enkelte: et autorisationsnummer, en profession, en vaccinationsdato.

## Kinds of fields
custom-fields-kind = Indhold
custom-fields-kind-hint = Det kan ikke ændres senere.
custom-fields-text = Tekst
custom-fields-number = Tal
custom-fields-date = Dato
custom-fields-choice = Valg
custom-fields-choices = Valgmuligheder
custom-fields-choices-hint = Én på hver linje, i den rækkefølge de skal vises.
# $choices (String): the first of them; $more (Number): how many are not shown
custom-fields-choices-more = { $more ->
    [one] { $choices } og { $more } mere
   *[other] { $choices } og { $more } mere
}

## Changing fields. $field (String): the name of a field
custom-fields-up = Flyt { $field } op
custom-fields-down = Flyt { $field } ned
# $place, $count (Number): its new place among all of them
custom-fields-moved = »{ $field }« er nu nummer { $place } af { $count }.
custom-fields-edit-name = Rediger { $field }
custom-fields-edit-title = Rediger »{ $field }«
custom-fields-added = »{ $field }« er tilføjet.
custom-fields-changed = »{ $field }« er gemt.
# $people (Number): who have one of the choices that were removed
custom-fields-losing = { $people ->
    [one] { $people } person har en valgmulighed, du har fjernet, og mister den. Det er ikke gemt endnu: Gem én gang til, hvis det er meningen.
   *[other] { $people } personer har en valgmulighed, du har fjernet, og mister den. Det er ikke gemt endnu: Gem én gang til, hvis det er meningen.
}
custom-fields-save-losing = Gem, og fjern hos personerne
custom-fields-delete = Slet
custom-fields-delete-name = Slet { $field }
custom-fields-delete-title = Slet »{ $field }«?
# $people (Number)
custom-fields-delete-values = { $people ->
    [0] Det er ikke udfyldt for nogen.
    [one] Det er udfyldt for { $people } person. Værdien slettes også og kan ikke hentes tilbage.
   *[other] Det er udfyldt for { $people } personer. Alle værdierne slettes også og kan ikke hentes tilbage.
}
custom-fields-delete-search = Man kan ikke længere finde nogen ved hjælp af feltet.
custom-fields-delete-verb = Slet felt
custom-fields-deleted = »{ $field }« er slettet.

## Values of a person
custom-fields-none = Ikke angivet
custom-fields-define = Opret brugerdefinerede felter
# $field (String)
custom-fields-value-saved = Gemt: { $field }

## What is wrong with a field or a value
custom-fields-name-missing = Giv feltet et navn.
# $most (Number)
custom-fields-name-too-long = { $most ->
    [one] Brug højst ét tegn til navnet.
   *[other] Brug højst { $most } tegn til navnet.
}
custom-fields-name-taken = Der er allerede et felt med det navn. Vælg et andet.
# $most (Number)
custom-fields-too-many = { $most ->
    [one] Der kan højst være ét felt. Slet det, før du tilføjer et nyt.
   *[other] Der kan højst være { $most } felter. Slet et, før du tilføjer et nyt.
}
custom-fields-no-choice = Skriv mindst én valgmulighed.
# $most (Number)
custom-fields-too-many-choices = { $most ->
    [one] Skriv højst én valgmulighed.
   *[other] Skriv højst { $most } valgmuligheder.
}
# $line (Number): the number of the line, $most (Number)
custom-fields-choice-too-long = { $most ->
    [one] Linje { $line } er for lang: Brug højst ét tegn.
   *[other] Linje { $line } er for lang: Brug højst { $most } tegn.
}
# $line (Number): the number of the line
custom-fields-choice-twice = Valgmuligheden i linje { $line } står der to gange.
# $most (Number)
custom-fields-text-too-long = { $most ->
    [one] Brug højst ét tegn her.
   *[other] Brug højst { $most } tegn her.
}
# $example (String): a number as the reader writes it
custom-fields-no-number = Det er ikke et tal. Det skal se ud som { $example }.
# $most (Number)
custom-fields-number-too-long = { $most ->
    [one] Brug højst ét ciffer.
   *[other] Brug højst { $most } cifre.
}
custom-fields-no-date = Datoen er ikke fuldstændig. Angiv dag, måned og år.
custom-fields-not-a-choice = Det er ikke længere en af valgmulighederne. Vælg en anden.
