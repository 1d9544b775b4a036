# Mails. The inviter, the clinic and the organisation are names; role is one of the two roles below.
greeting = Hello,
greeting-name = Hello { $name },
link-help = If the button does not work, copy this address into your browser:
role-admin = Admin
role-team-member = Team member
role-organisation-admin = Admin
role-coordinator = Coordinator
role-reporter = Reporter
role-collaborator = Collaborator
role-reader = Reader
date =
    { $day } { $month ->
        [m1] January
        [m2] February
        [m3] March
        [m4] April
        [m5] May
        [m6] June
        [m7] July
        [m8] August
        [m9] September
        [m10] October
        [m11] November
       *[m12] December
    } { $year }

invitation-subject = { $inviter } invites you to { $clinic }
invitation-what = { $inviter } invites you to join the team of { $clinic }, a clinic of { $organisation }. Your role: { $role }.
invitation-organisation-subject = { $inviter } invites you to help run { $organisation }
invitation-organisation-what = { $inviter } invites you to help run { $organisation }. Your role: { $role }.
invitation-how = Open the link to see what it is about and to make your account. The link is good until { $until }.
invitation-button = See the invitation
invitation-footnote = You get this mail because somebody at { $organisation } entered your address. If you do not know them, you need not do anything: without you, nothing happens.

reminder-subject = Your invitation to { $clinic } is still waiting
reminder-what = { $inviter } invited you to join the team of { $clinic }, a clinic of { $organisation }. Your role: { $role }. You have not answered yet.
reminder-organisation-subject = Your invitation to { $organisation } is still waiting
reminder-organisation-what = { $inviter } invited you to help run { $organisation }. Your role: { $role }. You have not answered yet.

added-subject = You are now in the team of { $clinic }
added-what = { $inviter } has added you to the team of { $clinic }, a clinic of { $organisation }. Your role: { $role }. You sign in as always.
added-button = Open the clinic
added-organisation-subject = You now help to run { $organisation }
added-organisation-what = { $inviter } has given you a role in { $organisation }: { $role }. You sign in as always.
added-organisation-button = Open the organisation
added-footnote = You get this mail because you have an account and were added by somebody at { $organisation }.

reset-subject = Choose a new password
reset-what = Somebody asked for a new password for your account. If it was you, choose one with the button below. The link is good for two hours and works once.
reset-button = Choose a new password
reset-footnote = If it was not you, you need not do anything: your password stays as it is.

ending-subject = The time of { $member } at { $clinic } ends soon
ending-what = { $member } is in the team of { $clinic } until { $until }. After that day the access ends by itself. You can extend it with one click.
ending-button = Open the team
ending-footnote = You get this mail because you help to run { $organisation }.

welcome-subject = You have access to { $organisation }
welcome-what = { $inviter } has given you access to { $organisation }.
welcome-how = You sign in as always.
welcome-how-new = Choose a password with the button below, and you are signed in. The link is good for seven days and works once. After that, “Forgotten password” on the sign-in page sends you another.
welcome-button-new = Choose a password
welcome-footnote-new = You get this mail because somebody at { $organisation } entered your address. If you do not know them, you need not do anything: without a password, nobody can use this access.
