### Configure › Team members.

# $people, $admins, $pending (Number): the line under the title
team-summary =
    { $people ->
        [one] { $people } person
       *[other] { $people } personer
    } · { $admins ->
        [one] { $admins } administrator
       *[other] { $admins } administratorer
    } · { $pending ->
        [0] ingen afventende invitationer
        [one] { $pending } afventende invitation
       *[other] { $pending } afventende invitationer
    }
team-add = Tilføj teammedlem
team-search = Søg efter navn
team-keyword = Søgeord i navn eller e-mail
team-search-verb = Søg
team-role = Rolle
team-permission = Rettighed
team-any-role = Rolle: alle
team-any-permission = Rettighed: alle
team-reset = Nulstil
# $search, $keyword (String): what was typed
team-chip-search = Navn: »{ $search }«
team-chip-keyword = Søgeord: »{ $keyword }«
# $permission (String): the name of a permission
team-chip-permission = Har »{ $permission }«

team-name = Navn
team-may = Rettigheder
team-last-here = Senest aktiv
# The column of buttons, read by screen readers
team-acts = Handlinger
team-you = Dig
team-now = Nu
team-never = Aldrig
team-may-everything = Alt i kontrakten
team-may-nothing = Ingen endnu
team-nobody = Ingen fundet
team-nobody-hint = Tjek stavningen, eller fjern et filter.
# $name (String): a person
team-edit = Rediger rettigheder for { $name }
team-remove = Fjern
team-remove-name = Fjern { $name }

## Removing somebody
team-remove-title = Fjern { $name }?
# $clinic (String)
team-remove-access = { $name } mister adgangen til { $clinic }. Tidligere handlinger bliver stående i loggen, og du kan invitere personen igen.
team-remove-alerts = Oplysningerne om, hvor { $name } får notifikationer, slettes, og der sendes ikke flere.
# $count (Number)
team-remove-invitations = { $count ->
    [one] Én invitation, som { $name } har sendt, og som ingen har accepteret, slettes.
   *[other] { $count } invitationer, som { $name } har sendt, og som ingen har accepteret, slettes.
}
team-remove-signed-out = { $name } har ikke adgang andre steder og bliver logget ud overalt.
team-remove-log = Fjernelsen skrives i aktivitetsloggen.
team-remove-last-admin = { $name } er den sidste administrator, og hver klinik skal have mindst én.
team-who-takes-over = Hvem overtager som administrator?
team-removed = { $name } blev fjernet.
