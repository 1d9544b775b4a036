### Configure › Team members.

# $people, $admins, $pending (Number): the line under the title
team-summary =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    } · { $admins ->
        [one] { $admins } Admin
       *[other] { $admins } Admins
    } · { $pending ->
        [0] no invitation waiting
        [one] { $pending } invitation waiting
       *[other] { $pending } invitations waiting
    }
team-add = Add team member
team-search = Search by name
team-keyword = Keyword in name or e-mail
team-search-verb = Search
team-role = Role
team-permission = Permission
team-any-role = Role: any
team-any-permission = Permission: any
team-reset = Reset
# $search, $keyword (String): what was typed
team-chip-search = Name: “{ $search }”
team-chip-keyword = Keyword: “{ $keyword }”
# $permission (String): the name of a permission
team-chip-permission = Holds “{ $permission }”

team-name = Name
team-may = May
team-last-here = Last here
# The column of buttons, read by screen readers
team-acts = Actions
team-you = You
team-now = Now
team-never = Never yet
team-may-everything = Everything in the contract
team-may-nothing = Nothing yet
team-nobody = Nobody found
team-nobody-hint = Check the spelling, or take a filter off.
# $name (String): a person
team-edit = Edit permissions of { $name }
team-remove = Remove
team-remove-name = Remove { $name }

## Removing somebody
team-remove-title = Remove { $name }?
# $clinic (String)
team-remove-access = { $name } can no longer enter { $clinic }. What they did stays in the log, and you can invite them again.
team-remove-alerts = Where { $name } gets alerts is erased; no more alerts go there.
# $count (Number)
team-remove-invitations = { $count ->
    [one] One invitation that { $name } sent, and that nobody has accepted, is deleted.
   *[other] { $count } invitations that { $name } sent, and that nobody has accepted, are deleted.
}
team-remove-signed-out = This was the only place of { $name }: they are signed out everywhere.
team-remove-log = It is written in the activity log.
team-remove-last-admin = { $name } is the last Admin, and every clinic keeps at least one.
team-who-takes-over = Who takes over as Admin?
team-removed = { $name } was removed.
