### Analytics: the dashboard's charts, and what practitioners did lately.

## Filters and what every chart has
analytics-span = How far back
analytics-span-month = 30 days
analytics-span-quarter = 90 days
analytics-span-year = A year
analytics-clinic = Clinic
analytics-all-clinics = All clinics
# A clinic whose name the list does not have
analytics-one-clinic = One clinic
# The button that shows a chart's numbers as a table
analytics-table = Table
# The link to a file for a spreadsheet
analytics-csv = CSV
# Heads of columns
analytics-day = Day
analytics-week-from = Week from
# $date (String): a day
analytics-uncounted = Before { $date } nobody counted. Lines of those days show who is still here, by when they came; there are no sign-ins of them.

## People
analytics-roles = People by role
# $people, $before (Number): people today and on the first day shown; $date (String): that day
analytics-roles-says = All together: { $people } today, { $before } on { $date }.
analytics-everybody = All together
# $role (String): Admin, Coordinator, Team member …
analytics-role-in-clinic = { $role } of a clinic
analytics-role-in-organisation = { $role } of the organisation
analytics-clinics = People by clinic
# $clinic (String): the largest; $people (Number): of its team; $most (Number): how many clinics have a line
analytics-clinics-says = { $people ->
    [one] { $clinic } is the largest, with { $people } person. At most { $most } clinics are drawn.
   *[other] { $clinic } is the largest, with { $people } people. At most { $most } clinics are drawn.
}
analytics-clinics-none = There are no clinics yet.

## Invitations
analytics-invitations = Invitations by state
# $accepted, $total (Number): invitations
analytics-invitations-says = { $total ->
    [0] No invitations were made in this span.
    [one] One invitation was made in this span; accepted: { $accepted }.
   *[other] { $total } invitations were made in this span; accepted: { $accepted }.
}
analytics-invitations-newest = { $total ->
    [one] Of the newest { $total } invitation of this span, accepted: { $accepted }.
   *[other] Of the newest { $total } invitations of this span, accepted: { $accepted }. The others are not counted here.
}
analytics-count-invitations = Invitations
analytics-state = State
analytics-state-draft = Sent later
analytics-state-queued = Waiting to be sent
analytics-state-sent = Sent
analytics-state-printed = Printed
analytics-state-bounced = Refused by the mail server
analytics-state-accepted = Accepted
analytics-state-expired = Expired
analytics-state-deleted = Deleted
analytics-acceptance = Time from invitation to acceptance
# $time (String): a length of time, such as “20 hours”
analytics-acceptance-says = Half of those who accepted did so within { $time }.
analytics-acceptance-none = No invitation of this span was accepted yet.
analytics-within = Accepted
analytics-within-hour = Within an hour
analytics-within-day = Within a day
analytics-within-three-days = Within three days
analytics-within-week = Within a week
analytics-within-two-weeks = Within two weeks
analytics-within-longer = Later

## Sign-ins
analytics-sign-ins-by-day = Sign-ins per day
analytics-sign-ins-by-week = Sign-ins per week
# $count (Number): sign-ins
analytics-sign-ins-says = { $count ->
    [0] Nobody signed in, in the whole organisation.
    [one] One sign-in, in the whole organisation.
   *[other] { $count } sign-ins, in the whole organisation.
}
analytics-count-sign-ins = Sign-ins

## Practitioners
# $days (Number): how many days the page looks back
analytics-practitioners-hint = Who works in a clinic, and what they did in the last { $days } days
analytics-seen = Last seen
analytics-entries = Log entries
analytics-signed-in = Sign-ins
analytics-never = Never
# $count (Number)
analytics-more-than = more than { $count }
analytics-nobody = Nobody is in the team of a clinic yet
