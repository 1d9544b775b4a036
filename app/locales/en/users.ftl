### People: everybody in an organisation, across its clinics.

users-people = People
# $people (Number): the line under the title
users-summary = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
# The head of a column: Admin, Coordinator, Reporter …
users-organisation-role = Role in the organisation
users-clinics = Clinics
# The button in each row that opens the dialog below
users-places = Places
# $name (String): a person
users-places-of = Places of { $name }

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
users-outcome-same = Was so already
users-outcome-last-admin = Not changed: this is its last Admin, and somebody has to take over first
users-outcome-not-found = Not changed: this clinic is not in the organisation any more
