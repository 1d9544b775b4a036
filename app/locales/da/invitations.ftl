### Inviting, the invitations that wait, and accepting one.

## Add team member
invitations-who = Hvem vil du tilføje?
invitations-email = E-mail
invitations-language = Sprog
# $address (String): an e-mail address
invitations-leave-out = Udelad { $address }
invitations-add-another = Tilføj endnu en
invitations-paste = Indsæt en liste
invitations-paste-label = Adresser
invitations-paste-hint = Fra en mail, en tabel eller et andet sted: Vi finder adresserne i teksten.
invitations-paste-verb = Brug adresserne
# $count (Number)
invitations-pasted = { $count ->
    [0] Der var ingen adresser i teksten.
    [one] Én adresse blev sat ind.
   *[other] { $count } adresser blev sat ind.
}
invitations-same-for-all = Alle, du tilføjer nu, får samme rolle og rettigheder.
invitations-send = Tilføj og inviter
invitations-later = Send senere
invitations-later-label = Dag og klokkeslæt
invitations-later-hint = Efter lokal tid på klinikken eller i organisationen. De, der allerede har en konto, tilføjes med det samme.
invitations-outcomes = Resultat for hver adresse
invitations-done = Færdig
invitations-outcome-added = Er nu med i teamet og får besked
invitations-outcome-invited = Inviteret: En mail er på vej
invitations-outcome-already-member = Er allerede med i teamet
invitations-outcome-already-invited = Er allerede inviteret
invitations-outcome-not-an-address = Er ikke en e-mailadresse

## Pending invitations
invitations-pending = Afventende invitationer
invitations-none = Ingen afventende invitationer
invitations-none-hint = De personer, du inviterer, står her, indtil de har oprettet deres konto.
invitations-state = Status
invitations-sent = Sendt
invitations-expires = Udløber
# $role, $language (String): the line under an address
invitations-detail = { $role } · { $language }
invitations-queued = På vej
invitations-draft = Sendes senere
invitations-printed = På papir
invitations-delivered = Sendt
invitations-expired = Udløbet
# $reason (String): the words of the mail server
invitations-bounced = Afvist: { $reason }
invitations-resend = Send igen
invitations-resend-name = Send igen til { $address }
# $date (String)
invitations-resent = Sendt igen til { $address }. Gælder til { $date }.
invitations-delete = Slet
invitations-delete-name = Slet invitationen til { $address }
invitations-delete-title = Slet invitationen til { $address }?
invitations-delete-consequence = Linket holder op med at virke. Du kan altid invitere adressen igen.
invitations-deleted = Invitationen til { $address } blev slettet.
invitations-correct = Ret adressen
invitations-correct-name = Ret adressen { $address }
invitations-correct-hint = Invitationen sendes til denne adresse i stedet, og det gamle link holder op med at virke.
invitations-correct-verb = Gem og send
invitations-corrected = Sendt til { $address }.
# $address (String): an e-mail address, or the name of somebody without a mailbox
invitations-again = Inviter igen
invitations-again-name = Inviter igen: { $address }

## Several at once
# The column of boxes, read by screen readers
invitations-pick = Valgt
invitations-pick-name = Vælg { $address }
invitations-pick-none = Fravælg alle
# What one can do with the chosen ones, read by screen readers
invitations-many = Handlinger for de valgte invitationer
# $count (Number)
invitations-picked = { $count ->
    [one] { $count } valgt
   *[other] { $count } valgt
}
invitations-resend-many = Send alle igen
invitations-delete-many = Slet alle
# $count (Number): sent again; $left (Number): could not be
invitations-resent-many = { $left ->
    [0] { $count ->
        [one] { $count } invitation blev sendt igen.
       *[other] { $count } invitationer blev sendt igen.
    }
    [one] Sendt igen: { $count }. Én kunne ikke sendes: Den er væk eller udløbet.
   *[other] Sendt igen: { $count }. { $left } kunne ikke sendes: De er væk eller udløbet.
}
# $count (Number)
invitations-delete-many-title = { $count ->
    [one] Slet { $count } invitation?
   *[other] Slet { $count } invitationer?
}
invitations-delete-many-consequence = Deres links holder op med at virke. Du kan altid invitere adresserne igen.
# $count (Number)
invitations-deleted-many = { $count ->
    [one] { $count } invitation blev slettet.
   *[other] { $count } invitationer blev slettet.
}

## Slips of paper, for people without a mailbox
invitations-slip = Invitation på papir
invitations-slip-verb = På papir
invitations-slip-name = Invitation på papir til { $address }
invitations-slip-hint = Udskriv den, og giv den videre. Alle, der har den, kan acceptere, så en ældre udskrift af samme invitation holder op med at virke.
# What the picture is, read by screen readers
invitations-slip-code = Linket som billede til kameraet i en telefon
# $inviter, $place (String)
invitations-slip-what = { $inviter } inviterer dig til { $place }. Ret kameraet i en telefon mod billedet, eller skriv adressen.
invitations-slip-for = Til
invitations-slip-print = Udskriv
invitations-slip-new = Inviter uden e-mail
invitations-slip-new-hint = Til en person uden e-mail: Personen får en invitation på papir og et navn at logge ind med. Du kan ændre rolle og rettigheder bagefter.
invitations-slip-their-name = Personens navn
invitations-slip-make = Opret invitationen

## Accepting
# $clinic, $inviter (String)
invitations-offer-title = Du er inviteret til { $clinic }
invitations-offer-summary = { $inviter } inviterer dig til at blive en del af teamet.
invitations-offer-organisation-summary = { $inviter } inviterer dig til at hjælpe med at lede organisationen.
invitations-offer-organisation = Organisation
invitations-offer-may = Dine rettigheder
invitations-offer-nothing-yet = Ingen endnu; en administrator kan give dig rettigheder senere
invitations-offer-until = Gælder til
invitations-your-name = Dit navn
invitations-sign-in-name = Du logger ind som
invitations-create-and-join = Opret konto og accepter
invitations-has-account = Du har allerede en konto. Skriv adgangskoden for at acceptere invitationen.
invitations-sign-in-and-join = Log ind og accepter
invitations-join = Accepter
# $email (String)
invitations-somebody-else = Du er logget ind som { $email }
invitations-somebody-else-hint = Invitationen er til { $email }. Den kan ikke bruges med en anden konto.
invitations-sign-out-and-join = Log ud og fortsæt som { $email }
invitations-stay = Forbliv logget ind som { $email }
invitations-link-closed = Invitationen kan ikke bruges
invitations-link-accepted = Invitationen til { $clinic } er accepteret. Hvis det var dig, så log ind.
invitations-link-deleted = Invitationen til { $clinic } er trukket tilbage. Hvis det undrer dig, så spørg { $inviter }.
# $date (String)
invitations-link-expired = Invitationen til { $clinic } gjaldt til { $date }. Bed { $inviter } om at sende den igen, så virker det samme link.
invitations-link-expired-for-good = Invitationen til { $clinic } gjaldt til { $date }. Bed { $inviter } om en ny.
invitations-link-unknown = Vi kender ikke linket. Åbn det fra selve mailen, eller kopier hele adressen; der mangler måske noget af den.
invitations-to-sign-in = Log ind

## Going on at another device
invitations-code-verb = Fortsæt på en anden enhed
# $address (String): an address to open; $time (String): until when the code is good
invitations-code-how = Åbn { $address } på den anden enhed, og skriv denne kode der inden kl. { $time }:
invitations-code-title = Fortsæt med en invitation
invitations-code-summary = Skriv den kode, der vises på din anden enhed.
invitations-code-label = Kode
invitations-code-go = Fortsæt
invitations-code-unknown = Vi kender ikke koden, eller den er for gammel. Tjek den, eller hent en ny på den anden enhed.
