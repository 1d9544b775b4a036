### Client data: what is kept of an organisation's people, to take along as one file.

client-data-contents = Det er der i filen
client-data-contents-hint = Én ZIP-fil med fire tabeller, som ethvert regneark kan åbne.
client-data-people-hint = Alle med en plads i organisationen eller på en af dens klinikker: navn, e-mailadresse, sprog og en kolonne for hvert brugerdefineret felt.
client-data-memberships = Medlemskaber
client-data-memberships-hint = Roller, administratoradgang og pladser på klinikker, med tildelte rettigheder og for hvilken periode.
client-data-invitations = Invitationer
client-data-invitations-hint = Hvem der blev inviteret, af hvem, til hvad, og hvad der blev af det. Linkene er ikke med i filen.
client-data-activity-hint = Hvem der gjorde hvad, for hvem og hvornår.
# $rows (Number)
client-data-rows = { $rows ->
    [one] { $rows } række
   *[other] { $rows } rækker
}
# $rows (Number): 10,000
client-data-rows-more = mere end { $rows } rækker
client-data-safe = Pas godt på den
client-data-safe-hint = Filen indeholder personers navne, e-mailadresser og roller. Opbevar den, hvor kun de, der har brug for den, kan åbne den, og slet den, når den ikke længere skal bruges.
client-data-recorded = Hver download skrives i aktivitetsloggen med dit navn.
client-data-verb = Download
client-data-stop = Stop
client-data-begins = Downloaden begynder …
# $rows, $total (Number)
client-data-so-far = { $total ->
    [one] { $rows } af { $total } række
   *[other] { $rows } af { $total } rækker
}
client-data-stopped = Stoppet. Intet er gemt.
client-data-broken = Downloaden blev afbrudt, og intet er gemt. Tjek dit netværk, og prøv igen.
# $file (String): its name
client-data-saved = { $file } er downloadet.
