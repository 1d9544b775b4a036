# Mails. The inviter, the clinic and the organisation are names; role is one of the two roles below.
greeting = Hello,
greeting-name = Hello { $name },
link-help = If the button does not work, copy this address into your browser:
role-admin = Admin
role-team-member = Team member
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
invitation-how = Open the link to see what it is about and to make your account. The link is good until { $until }.
invitation-button = See the invitation
invitation-footnote = You get this mail because somebody at { $organisation } entered your address. If you do not know them, you need not do anything: without you, nothing happens.

added-subject = You are now in the team of { $clinic }
added-what = { $inviter } has added you to the team of { $clinic }, a clinic of { $organisation }. Your role: { $role }. You sign in as always.
added-button = Open the clinic
added-footnote = You get this mail because you have an account and were added to a clinic of { $organisation }.

reset-subject = Choose a new password
reset-what = Somebody asked for a new password for your account. If it was you, choose one with the button below. The link is good for two hours and works once.
reset-button = Choose a new password
reset-footnote = If it was not you, you need not do anything: your password stays as it is.
