# Mails. The inviter, the clinic and the organisation are names; role is one of the two roles below.
greeting = Hej
greeting-name = Hej { $name }
link-help = Hvis knappen ikke virker, så kopier denne adresse til din browser:
role-admin = Administrator
role-team-member = Teammedlem
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
invitation-how = Åbn linket for at se, hvad det handler om, og oprette din konto. Linket gælder til { $until }.
invitation-button = Se invitationen
invitation-footnote = Du får denne mail, fordi nogen hos { $organisation } har indtastet din adresse. Hvis du ikke kender vedkommende, behøver du ikke gøre noget: Der sker intet uden dig.

added-subject = Du er nu med i teamet på { $clinic }
added-what = { $inviter } har føjet dig til teamet på { $clinic }, en klinik under { $organisation }. Din rolle: { $role }. Du logger ind, som du plejer.
added-button = Åbn klinikken
added-footnote = Du får denne mail, fordi du har en konto og er blevet føjet til en klinik under { $organisation }.

reset-subject = Vælg en ny adgangskode
reset-what = Nogen har bedt om en ny adgangskode til din konto. Hvis det var dig, så vælg en med knappen herunder. Linket gælder i to timer og virker én gang.
reset-button = Vælg en ny adgangskode
reset-footnote = Hvis det ikke var dig, behøver du ikke gøre noget: Din adgangskode forbliver den samme.
