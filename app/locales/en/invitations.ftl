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

## Accepting
# $clinic, $inviter (String)
invitations-offer-title = You are invited to { $clinic }
invitations-offer-summary = { $inviter } invites you to join the team.
invitations-offer-organisation = Organisation
invitations-offer-may = You may
invitations-offer-nothing-yet = Nothing yet; an Admin can give you permissions later
invitations-offer-until = Good until
invitations-your-name = Your name
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
invitations-link-unknown = We don't know this link. Open it from the mail itself, or copy the whole address; a part of it may be missing.
invitations-to-sign-in = Sign in
