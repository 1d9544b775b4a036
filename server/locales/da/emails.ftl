# Mails. The inviter, the clinic and the organisation are names; role is one of the two roles below.
greeting = Hej
greeting-name = Hej { $name }
link-help = Hvis knappen ikke virker, så kopier denne adresse til din browser:
role-admin = Administrator
role-team-member = Teammedlem
role-organisation-admin = Administrator
role-coordinator = Koordinator
role-reporter = Rapportør
role-collaborator = Samarbejdspartner
role-reader = Læser
date =
    { $day }. { $month ->
        [m1] januar
        [m2] februar
        [m3] marts
        [m4] april
        [m5] maj
        [m6] juni
        [m7] juli
        [m8] august
        [m9] september
        [m10] oktober
        [m11] november
       *[m12] december
    } { $year }

invitation-subject = { $inviter } inviterer dig til { $clinic }
invitation-what = { $inviter } inviterer dig til at blive en del af teamet på { $clinic }, en klinik under { $organisation }. Din rolle: { $role }.
invitation-organisation-subject = { $inviter } inviterer dig til at hjælpe med at lede { $organisation }
invitation-organisation-what = { $inviter } inviterer dig til at hjælpe med at lede { $organisation }. Din rolle: { $role }.
invitation-how = Åbn linket for at se, hvad det handler om, og oprette din konto. Linket gælder til { $until }.
invitation-button = Se invitationen
invitation-footnote = Du får denne mail, fordi nogen hos { $organisation } har indtastet din adresse. Hvis du ikke kender vedkommende, behøver du ikke gøre noget: Der sker intet uden dig.

reminder-subject = Din invitation til { $clinic } venter stadig
reminder-what = { $inviter } har inviteret dig til at blive en del af teamet på { $clinic }, en klinik under { $organisation }. Din rolle: { $role }. Du har ikke svaret endnu.
reminder-organisation-subject = Din invitation til { $organisation } venter stadig
reminder-organisation-what = { $inviter } har inviteret dig til at hjælpe med at lede { $organisation }. Din rolle: { $role }. Du har ikke svaret endnu.

added-subject = Du er nu med i teamet på { $clinic }
added-what = { $inviter } har føjet dig til teamet på { $clinic }, en klinik under { $organisation }. Din rolle: { $role }. Du logger ind, som du plejer.
added-button = Åbn klinikken
added-organisation-subject = Du hjælper nu med at lede { $organisation }
added-organisation-what = { $inviter } har givet dig en rolle i { $organisation }: { $role }. Du logger ind, som du plejer.
added-organisation-button = Åbn organisationen
added-footnote = Du får denne mail, fordi du har en konto og er blevet tilføjet af nogen hos { $organisation }.

reset-subject = Vælg en ny adgangskode
reset-what = Nogen har bedt om en ny adgangskode til din konto. Hvis det var dig, så vælg en med knappen herunder. Linket gælder i to timer og virker én gang.
reset-button = Vælg en ny adgangskode
reset-footnote = Hvis det ikke var dig, behøver du ikke gøre noget: Din adgangskode forbliver den samme.

ending-subject = Perioden for { $member } på { $clinic } udløber snart
ending-what = { $member } er med i teamet på { $clinic } til og med { $until }. Derefter ophører adgangen af sig selv. Du kan forlænge den med ét klik.
ending-button = Åbn teamet
ending-footnote = Du får denne mail, fordi du hjælper med at lede { $organisation }.

welcome-subject = Du har adgang til { $organisation }
welcome-what = { $inviter } har givet dig adgang til { $organisation }.
welcome-how = Du logger ind, som du plejer.
welcome-how-new = Vælg en adgangskode med knappen herunder, så er du logget ind. Linket gælder i syv dage og virker én gang. Derefter sender »Glemt adgangskode« på login-siden dig et nyt.
welcome-button-new = Vælg en adgangskode
welcome-footnote-new = Du får denne mail, fordi nogen hos { $organisation } har indtastet din adresse. Hvis du ikke kender vedkommende, behøver du ikke gøre noget: Uden en adgangskode kan ingen bruge adgangen.
