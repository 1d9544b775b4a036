### Godkendelse: hvordan en organisations folk logger ind, og på hvilke sprog den skriver til dem.

authentication-passwords = Adgangskoder
# $people (Number): everybody in the organisation
authentication-passwords-hint = { $people ->
    [one] Gælder for { $people } person fra næste gang, vedkommende vælger en adgangskode; den nuværende gælder stadig.
   *[other] Gælder for { $people } personer fra næste gang, de vælger en adgangskode; de nuværende gælder stadig.
} For den, der hører til flere organisationer, gælder den længste.
authentication-least = Mindste længde på adgangskoder
# $count (Number)
authentication-characters = { $count ->
    [one] { $count } tegn
   *[other] { $count } tegn
}
authentication-sessions = Forblive logget ind
authentication-sessions-hint = Derefter logger man ind igen og fortsætter, hvor man var. Kortere tid gælder straks, længere tid fra næste gang man logger ind. For den, der hører til flere organisationer, gælder den korteste.
authentication-good = Efter login
authentication-idle = Efter sidste brug
# $hours (Number)
authentication-hours = { $hours ->
    [one] { $hours } time
   *[other] { $hours } timer
}
# $days (Number)
authentication-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dage
}
authentication-languages = Sprog i mails
authentication-languages-hint = Hver mail fra organisationen er på modtagerens sprog og siger det samme igen på disse. Det gælder ikke mails, der kun handler om en konto, f.eks. en glemt adgangskode.
authentication-languages-most = Højst tre. Fjern et for at vælge et andet.
