### Inviting, the invitations that wait, and accepting one.

## Add team member
invitations-who = Who do you want to add?
invitations-email = E-mail
invitations-language = Language
# $address (String): an e-mail address
invitations-leave-out = Leave out { $address }
invitations-add-another = Add another
invitations-paste = Paste a list
invitations-paste-label = Addresses
invitations-paste-hint = From a mail, a table or anywhere: we pick out the addresses.
invitations-paste-verb = Take these addresses
# $count (Number)
invitations-pasted = { $count ->
    [0] There was no address in that text.
    [one] One address was taken over.
   *[other] { $count } addresses were taken over.
}
invitations-same-for-all = Everybody you add now gets the same role and permissions.
invitations-send = Add and invite
invitations-later = Send later
invitations-later-label = Day and time
invitations-later-hint = By the clocks of the place. Whoever has an account already is added at once.
invitations-outcomes = What became of each address
invitations-done = Done
invitations-outcome-added = Is in the team now, and gets a notice
invitations-outcome-invited = Invited: a mail is on its way
invitations-outcome-already-member = Is in the team already
invitations-outcome-already-invited = Is invited already
invitations-outcome-not-an-address = Is not an e-mail address

## Pending invitations
invitations-pending = Pending invitations
invitations-none = No invitations are waiting
invitations-none-hint = Whoever you invite waits here until they make their account.
invitations-state = State
invitations-sent = Sent
invitations-expires = Expires
# $role, $language (String): the line under an address
invitations-detail = { $role } · { $language }
invitations-queued = On its way
invitations-draft = Is sent later
invitations-printed = On paper
invitations-delivered = Sent
invitations-expired = Expired
# $reason (String): the words of the mail server
invitations-bounced = Refused: { $reason }
invitations-resend = Resend
invitations-resend-name = Resend to { $address }
# $date (String)
invitations-resent = Sent again to { $address }. Good until { $date }.
invitations-delete = Delete
invitations-delete-name = Delete the invitation of { $address }
invitations-delete-title = Delete the invitation of { $address }?
invitations-delete-consequence = Its link stops working. You can invite this address again at any time.
invitations-deleted = The invitation of { $address } was deleted.
invitations-correct = Correct the address
invitations-correct-name = Correct the address { $address }
invitations-correct-hint = The invitation goes to this address instead; the old link stops working.
invitations-correct-verb = Save and send
invitations-corrected = Sent to { $address }.
# $address (String): an e-mail address, or the name of somebody without a mailbox
invitations-again = Invite again
invitations-again-name = Invite { $address } again

## Several at once
# The column of boxes, read by screen readers
invitations-pick = Chosen
invitations-pick-name = Choose { $address }
invitations-pick-none = Choose none
# What one can do with the chosen ones, read by screen readers
invitations-many = With the chosen invitations
# $count (Number)
invitations-picked = { $count ->
    [one] { $count } chosen
   *[other] { $count } chosen
}
invitations-resend-many = Resend all
invitations-delete-many = Delete all
# $count (Number): sent again; $left (Number): could not be
invitations-resent-many = { $left ->
    [0] { $count ->
        [one] { $count } invitation was sent again.
       *[other] { $count } invitations were sent again.
    }
    [one] Sent again: { $count }. One could not be: it is gone, or has expired.
   *[other] Sent again: { $count }. { $left } could not be: they are gone, or have expired.
}
# $count (Number)
invitations-delete-many-title = { $count ->
    [one] Delete { $count } invitation?
   *[other] Delete { $count } invitations?
}
invitations-delete-many-consequence = Their links stop working. You can invite these addresses again at any time.
# $count (Number)
invitations-deleted-many = { $count ->
    [one] { $count } invitation was deleted.
   *[other] { $count } invitations were deleted.
}

## Slips of paper, for people without a mailbox
invitations-slip = Slip of paper
invitations-slip-verb = Slip
invitations-slip-name = Slip of paper for { $address }
invitations-slip-hint = Print it and hand it over. Whoever has it can accept, so an older slip of the same invitation stops working.
# What the picture is, read by screen readers
invitations-slip-code = The link as a picture, for the camera of a phone
# $inviter, $place (String)
invitations-slip-what = { $inviter } invites you to { $place }. Point the camera of a phone at the picture, or type the address.
invitations-slip-for = For
invitations-slip-print = Print
invitations-slip-new = Invite without e-mail
invitations-slip-new-hint = For somebody without a mailbox: they get a slip of paper, and a name to sign in with. You can change role and permissions afterwards.
invitations-slip-their-name = Their name
invitations-slip-make = Make the slip

## Accepting
# $clinic, $inviter (String)
invitations-offer-title = You are invited to { $clinic }
invitations-offer-summary = { $inviter } invites you to join the team.
invitations-offer-organisation-summary = { $inviter } invites you to help run the organisation.
invitations-offer-organisation = Organisation
invitations-offer-may = You may
invitations-offer-nothing-yet = Nothing yet; an Admin can give you permissions later
invitations-offer-until = Good until
invitations-your-name = Your name
invitations-sign-in-name = You sign in as
invitations-create-and-join = Create account and join
invitations-has-account = You have an account already. Enter its password to join.
invitations-sign-in-and-join = Sign in and join
invitations-join = Join
# $email (String)
invitations-somebody-else = You are signed in as { $email }
invitations-somebody-else-hint = This invitation is for { $email }. Nobody joins with the wrong account.
invitations-sign-out-and-join = Sign out and go on as { $email }
invitations-stay = Stay signed in as { $email }
invitations-link-closed = This invitation can't be used
invitations-link-accepted = This invitation to { $clinic } has been accepted. If it was you, sign in.
invitations-link-deleted = This invitation to { $clinic } was withdrawn. If that surprises you, ask { $inviter }.
# $date (String)
invitations-link-expired = This invitation to { $clinic } was good until { $date }. Ask { $inviter } to send it again; the same link will work.
invitations-link-expired-for-good = This invitation to { $clinic } was good until { $date }. Ask { $inviter } for a new one.
invitations-link-unknown = We don't know this link. Open it from the mail itself, or copy the whole address; a part of it may be missing.
invitations-to-sign-in = Sign in

## Going on at another device
invitations-code-verb = Go on at another device
# $address (String): an address to open; $time (String): until when the code is good
invitations-code-how = Open { $address } on the other device, and type this code there by { $time }:
invitations-code-title = Go on with an invitation
invitations-code-summary = Type the code that your other device shows.
invitations-code-label = Code
invitations-code-go = Go on
invitations-code-unknown = We don't know this code, or it is too old. Check it, or get a new one on the other device.
