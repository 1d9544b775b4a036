### Organisations: those that one helps to run, and running one.

organisations-none = Ingen organisationer
organisations-none-hint = En organisation vises her, når en af dens administratorer giver dig en rolle eller administratoradgang.
# $role (String), $clinics, $people (Number): the line under an organisation's name
organisations-detail = { $clinics ->
    [one] { $role } · { $clinics } klinik · { $people ->
        [one] { $people } person
       *[other] { $people } personer
    }
   *[other] { $role } · { $clinics } klinikker · { $people ->
        [one] { $people } person
       *[other] { $people } personer
    }
}

## Clinics
# $clinics, $people (Number): the line under the title
organisations-summary =
    { $clinics ->
        [one] { $clinics } klinik
       *[other] { $clinics } klinikker
    } · { $people ->
        [one] { $people } person
       *[other] { $people } personer
    }
organisations-no-clinics-hint = Opret den første klinik, og vælg, hvem der bliver administrator.
organisations-people = Personer
organisations-admins = Administratorer
organisations-pending = Afventer
organisations-country = Land
organisations-time-zone = Tidszone
# $count (Number): a number in a table
organisations-number = { $count }
organisations-create-clinic = Opret klinik
organisations-create-verb = Opret
# $name (String): a clinic
organisations-created = { $name } blev oprettet.
organisations-first-member = E-mail på klinikkens første medlem
organisations-first-member-hint = Personen bliver klinikkens administrator. Hver klinik skal have mindst én.

## Organisation admins
# $officials, $admins, $pending (Number): the line under the title
organisations-officials-summary =
    { $officials ->
        [one] { $officials } person
       *[other] { $officials } personer
    } · { $admins ->
        [one] { $admins } administrator
       *[other] { $admins } administratorer
    } · { $pending ->
        [0] ingen afventende invitationer
        [one] { $pending } afventende invitation
       *[other] { $pending } afventende invitationer
    }
organisations-invite = Inviter bruger
organisations-invite-verb = Inviter
organisations-same-for-all = Alle, du inviterer nu, får samme rolle.
# $name (String): a person
organisations-role-of = Rolle for { $name }
# $name (String): a person; $organisation (String)
organisations-remove-access = { $name } hjælper ikke længere med at lede { $organisation }. Du kan altid invitere personen igen.
organisations-remove-clinics = Personen er stadig med i teamene på sine klinikker.
organisations-remove-admin-access = Har personen administratoradgang, forsvinder den også med alle krydser.
organisations-remove-invitations = Invitationer til organisationen, som personen har sendt, og som ingen har accepteret, slettes.
organisations-remove-signed-out = Har personen ikke adgang andre steder, bliver vedkommende logget ud overalt.
# The second question, to whoever removes themself
organisations-remove-own = Du fjerner dig selv og kan kun komme tilbage med en invitation. Vil du fjerne dig selv?
# One's own role, asked about twice. $role (String): the name of the new one
organisations-own-role-title = Vil du skifte din egen rolle til { $role }?
organisations-own-role-means = Alt, hvad din nuværende rolle giver, forsvinder med den.
organisations-own-role-again = Du kan ikke selv give dig den igen. Vil du skifte?
organisations-own-role-verb = Skift min rolle

## Brand
organisations-information = Oplysninger om organisationen
organisations-language = Standardsprog
organisations-reminders = Send en påmindelse en uge, før en invitation udløber
organisations-looks = Farve og logo
organisations-looks-hint = Sider og mails får denne farve; kontrasten rettes, så alle kan læse teksten.
organisations-colour = Farve
organisations-logo = Logo
organisations-logo-hint = Et SVG- eller PNG-billede på højst 64 kB.
organisations-logo-remove = Fjern logoet
organisations-calls = Opkaldsvisning
organisations-calls-hint = Gælder for alle klinikker. Det, en klinik selv har ændret, forbliver uændret der.
organisations-welcome = Velkomst i venteværelset
organisations-welcome-hint = Det, som patienterne læser, mens de venter.
organisations-support = Hjælp til opkald
organisations-support-hint = Hvor patienterne kan henvende sig: et telefonnummer eller en adresse.
organisations-show-logo = Vis logoet
organisations-chat = Chat
organisations-screen-sharing = Skærmdeling
organisations-music = Musik, mens patienterne venter

# Instead of a start page, to whoever has admin access without any permission
organisations-nothing-yet = Du har administratoradgang, men der er endnu ikke sat kryds ved noget for dig. Den, der gav dig adgangen, kan sætte kryds ved det, du må; så åbnes siderne her af sig selv.
