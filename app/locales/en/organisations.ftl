### Organisations: those that one helps to run, and running one.

organisations-none = No organisations here
organisations-none-hint = An organisation appears here when one of its Admins gives you a role or admin access.
# $role (String), $clinics, $people (Number): the line under an organisation's name
organisations-detail = { $clinics ->
    [one] { $role } · { $clinics } clinic · { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
   *[other] { $role } · { $clinics } clinics · { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
}

## Clinics
# $clinics, $people (Number): the line under the title
organisations-summary =
    { $clinics ->
        [one] { $clinics } clinic
       *[other] { $clinics } clinics
    } · { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
organisations-no-clinics-hint = Create the first clinic, and say who becomes its Admin.
organisations-people = People
organisations-admins = Admins
organisations-pending = Waiting
organisations-country = Country
organisations-time-zone = Time zone
# $count (Number): a number in a table
organisations-number = { $count }
organisations-create-clinic = Create clinic
organisations-create-verb = Create
# $name (String): a clinic
organisations-created = { $name } was created.
organisations-first-member = E-mail of its first member
organisations-first-member-hint = They become its Admin. Every clinic keeps at least one.

## Organisation admins
# $officials, $admins, $pending (Number): the line under the title
organisations-officials-summary =
    { $officials ->
        [one] { $officials } person
       *[other] { $officials } people
    } · { $admins ->
        [one] { $admins } Admin
       *[other] { $admins } Admins
    } · { $pending ->
        [0] no invitation waiting
        [one] { $pending } invitation waiting
       *[other] { $pending } invitations waiting
    }
organisations-invite = Invite user
organisations-invite-verb = Invite
organisations-same-for-all = Everybody you invite now gets the same role.
# $name (String): a person
organisations-role-of = Role of { $name }
# $name (String): a person; $organisation (String)
organisations-remove-access = { $name } no longer helps to run { $organisation }. You can invite them again at any time.
organisations-remove-clinics = Their places in clinics stay.
organisations-remove-admin-access = Admin access, if they have it, goes too, with all its ticks.
organisations-remove-invitations = Invitations to the organisation that they sent, and that nobody has accepted, are deleted.
organisations-remove-signed-out = If this was their only place, they are signed out everywhere.
# The second question, to whoever removes themself
organisations-remove-own = You are removing yourself, and can come back only by invitation. Remove yourself?
# One's own role, asked about twice. $role (String): the name of the new one
organisations-own-role-title = Change your own role to { $role }?
organisations-own-role-means = All that your present role brings goes with it.
organisations-own-role-again = You can't give it back to yourself. Change it?
organisations-own-role-verb = Change my role

## Brand
organisations-information = Organisation information
organisations-language = Default language
organisations-reminders = Remind people a week before their invitation expires
organisations-looks = Colour and logo
organisations-looks-hint = Pages and mails have this colour; its contrast is corrected so that everybody can read.
organisations-colour = Colour
organisations-logo = Logo
organisations-logo-hint = An SVG or PNG picture of at most 64 kB.
organisations-logo-remove = Remove the logo
organisations-calls = Call interface
organisations-calls-hint = Applies to all clinics. What a clinic has changed for itself stays as it is there.
organisations-welcome = Welcome in the waiting area
organisations-welcome-hint = What patients read while they wait.
organisations-support = Help with calls
organisations-support-hint = Whom patients turn to: a telephone number or an address.
organisations-show-logo = Show the logo
organisations-chat = Chat
organisations-screen-sharing = Screen sharing
organisations-music = Music while patients wait

# Instead of a start page, to whoever has admin access without any permission
organisations-nothing-yet = You have admin access, but nothing is ticked for you yet. Whoever gave it to you can tick what you may do; it opens here by itself.
