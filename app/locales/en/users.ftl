### Users: everybody in an organisation, across its clinics.

# $people (Number): the line under the title
users-summary = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
# The head of a column: Admin, Coordinator, Reporter …
users-organisation-role = Role in the organisation
users-clinics = Clinics

## One user
users-gone = Not a user any more
users-may = What they may do here
users-may-hint = By their role, their ticks, and what the contract has.
# $address (String): an e-mail address; $role (String): a role in the organisation
users-who = { $address } · { $role }
users-see-as = See as this person
users-search = Search by name or field
users-access = Access
users-access-hint = Each switch is saved at once.
users-admin-access = Admin access
users-admin-access-hint = Opens the console of the organisation, with what is ticked for them there.
# A link to the page "Admin users"
users-admin-access-where = Tick what they may do
users-practitioner-access = Practitioner access
users-practitioner-access-hint = Opens the clinics in whose team they are. Whoever has both begins there, and finds the console in the menu under their name.
users-clinics-hint = Where they are in the team, and as what.
users-new = This person has not chosen a password yet. The link in their mail is good for seven days.
users-send-link = Send the link again
# $address (String): an e-mail address
users-link-sent = A new link is on its way to { $address }.

## Taking practitioner access away. $name (String): a person
users-leave-title = Take practitioner access from { $name }?
# $clinics (String): a list of names
users-leave-clinics = { $name } leaves these clinics: { $clinics }.
users-leave-goes = Their alert contacts there, and invitations they sent that nobody has accepted, go too.
users-leave-stays = What they did stays in the activity log. Admin access and a role in the organisation stay.
users-leave-verb = Take access away
users-left = { $name } is in no clinic any more.
# $clinics (String): a list of names
users-left-but = { $name } is still in { $clinics }, as the last Admin. Let somebody take over there first.

## Add user
users-add = Add user
users-add-verb = Add
users-name = Name
users-email = E-mail
users-email-hint = They get a mail with a link to choose a password. Whoever has an account keeps it, and is told.
users-language = Language of the mail
users-roles = Roles
# $name (String): a person
users-created = { $name } is a user now, and gets a mail with a link to choose a password.
users-joined = { $name } had an account already. It has access now, and they are told.
users-already = This address belongs to a user of the organisation already. Here they are.

## The clinics in a row
# $clinic (String); $role (String): Admin or Team member; $from, $until (String): a short date, the first and the last day
users-place = { $clinic } · { $role }
users-place-from = { $clinic } · { $role } · from { $from }
users-place-until = { $clinic } · { $role } · until { $until }
users-place-between = { $clinic } · { $role } · { $from } to { $until }
# $count (Number): how many clinics are not shown
users-and-more = and { $count } more

## The places of one person
users-no-place = In no clinic yet.
# $clinic (String)
users-role-in = Role in { $clinic }
# A membership without a first and a last day
users-term-none = No end date
# $from, $until (String): a short date, the first and the last day
users-term-from = From { $from }, no end date
users-term-until = Until { $until }
users-term-between = From { $from } until { $until }
# $clinic (String): the name of the form, read by screen readers
users-dates-in = Dates in { $clinic }
users-from = From
users-until = Until
users-save-dates = Save dates
users-extend = Extend by a month
# The button that takes the last day away
users-no-end = No end

## More clinics at once
users-more-clinics = In more clinics
# $name (String): a person
users-more-clinics-of = { $name } in more clinics
# $clinic (String): a choice after Admin and Team member
users-same-as = The same role and permissions as in { $clinic }
users-search-clinics = Search clinics by name
users-no-clinic-found = No clinic found.
users-tick-first = Tick the clinics first.
# $clinics (String): a list of names
users-ticked = Ticked: { $clinics }
# $count (Number)
users-give = { $count ->
    [one] Give this role in one clinic
   *[other] Give this role in { $count } clinics
}
# $done, $all (Number): in how many of all the clinics it was done
users-given = { $all ->
    [one] Saved in { $done } of { $all } clinic.
   *[other] Saved in { $done } of { $all } clinics.
}
users-outcomes = What became of each clinic
users-outcome-added = Is in the team now
users-outcome-changed = Changed
users-outcome-removed = Is no longer in the team
users-outcome-same = Was so already
users-outcome-last-admin = Not changed: this is its last Admin, and somebody has to take over first
users-outcome-not-found = Not changed: this clinic is not in the organisation any more
