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

## Accepting
# $clinic, $inviter (String)
invitations-offer-title = Du er inviteret til { $clinic }
invitations-offer-summary = { $inviter } inviterer dig til at blive en del af teamet.
invitations-offer-organisation = Organisation
invitations-offer-may = Dine rettigheder
invitations-offer-nothing-yet = Ingen endnu; en administrator kan give dig rettigheder senere
invitations-offer-until = Gælder til
invitations-your-name = Dit navn
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
invitations-link-unknown = Vi kender ikke linket. Åbn det fra selve mailen, eller kopier hele adressen; der mangler måske noget af den.
invitations-to-sign-in = Log ind
