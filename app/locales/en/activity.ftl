### Activity: what happened in a clinic, a sentence each.

activity-who = Who
activity-whom = To whom
activity-by-anybody = By anybody
activity-by-somebody = By the chosen person
activity-by = By { $name }
activity-to-anybody = To anybody
activity-to-somebody = To the chosen person
activity-to = To { $name }
activity-kind = What
activity-any-kind = Everything
activity-kind-invitations = Invitations
activity-kind-arrivals = New team members
activity-kind-roles = Roles
activity-kind-permissions = Permissions
activity-kind-removals = Removals
activity-kind-details = Personal details
activity-kind-settings = Settings
activity-where = Where
activity-anywhere = Anywhere
activity-since = From
activity-until = Until
activity-export = Export as CSV
activity-none = Nothing has happened yet
activity-none-hint = Every change of the team is written here: who did what, to whom, and when.
activity-none-found = Nothing fits these filters
activity-none-found-hint = Choose another person, kind of change or time to see more.
activity-older = Show older

## Sentences. $actor did it, $subject had it done to them: names, or addresses of people without an account.
# $role (String)
activity-invited = { $actor } invited { $subject } as { $role }
activity-invitation-resent = { $actor } sent the invitation of { $subject } again
activity-invitation-deleted = { $actor } deleted the invitation of { $subject }
# $from (String): the address that was wrong
activity-address-corrected = { $actor } corrected the address { $from } to { $subject }
activity-added = { $actor } added { $subject } as { $role }
activity-joined = { $subject } accepted the invitation and joined as { $role }
# $from, $to (String): roles
activity-role-changed = { $actor } changed { $subject } from { $from } to { $to }
activity-removed = { $actor } removed { $subject } from the team
activity-access-given = { $actor } gave { $subject } admin access
activity-access-taken = { $actor } took admin access from { $subject }
activity-seen-as = { $actor } looked at the pages as { $subject } sees them
activity-alerts-changed = { $actor } changed where their own alerts go
# $role (String), $date (String): when it is sent
activity-invited-later = { $actor } invited { $subject } as { $role }, to be sent on { $date }
activity-invitation-reminded = { $subject } was reminded of the invitation
activity-invited-again = { $actor } invited { $subject } again
# $date (String): until when it is good
activity-slip-printed = { $actor } made a slip of paper for { $subject }, good until { $date }
activity-copied = { $actor } gave { $subject } the same role and permissions as in another clinic: { $role }
# $date (String): the last, or the first day
activity-term-until = { $actor } set the last day of { $subject } to { $date }
activity-term-from = { $actor } set the first day of { $subject } to { $date }
activity-term-none = { $actor } took the last day of { $subject } away
activity-ended = The time of { $subject } was over
activity-left = { $subject } left
activity-clinic-created = { $actor } created the clinic { $subject }
# $from (String): the name before
activity-renamed = { $actor } renamed { $from } to { $subject }
activity-brand-changed = { $actor } changed the colour or the logo
activity-information-changed = { $actor } changed the settings of the organisation
activity-calls-changed = { $actor } changed the call interface
# $feature (String): the name of a permission
activity-feature-on = { $actor } put “{ $feature }” into the contract
activity-feature-off = { $actor } took “{ $feature }” out of the contract
activity-field-created = { $actor } added the field “{ $field }”
# $from (String): the name before
activity-field-renamed = { $actor } renamed the field “{ $from }” to “{ $field }”
# $people (Number): who lost their value by that
activity-field-choices = { $people ->
    [0] { $actor } changed the choices of “{ $field }”
    [one] { $actor } changed the choices of “{ $field }”, by which { $people } person lost a value
   *[other] { $actor } changed the choices of “{ $field }”, by which { $people } people lost a value
}
activity-field-moved = { $actor } moved the field “{ $field }”
# $people (Number): who had a value
activity-field-deleted = { $people ->
    [0] { $actor } deleted the field “{ $field }”
    [one] { $actor } deleted the field “{ $field }”, with the value of { $people } person
   *[other] { $actor } deleted the field “{ $field }”, with the values of { $people } people
}
# $field (String): the name of a custom field; $from, $to (String): its value
activity-value-set = { $actor } set “{ $field }” of { $subject } to “{ $to }”
activity-value-changed = { $actor } changed “{ $field }” of { $subject } from “{ $from }” to “{ $to }”
activity-value-removed = { $actor } cleared “{ $field }” of { $subject }
activity-data-downloaded = { $actor } downloaded the client data
# $from, $to (String): so many characters, hours or days
activity-password-rule = { $actor } changed the shortest password from { $from } to { $to }
activity-session-hours = { $actor } changed how long people stay signed in after signing in from { $from } to { $to }
activity-idle-hours = { $actor } changed how long people stay signed in after the last use from { $from } to { $to }
# $languages (String)
activity-mail-languages = { $actor } set the languages of all mails to { $languages }
activity-mail-languages-none = { $actor } set all mails to the reader’s language alone
# $what (String): one of the names in activity-may
activity-allowed = { $actor } let { $subject } { activity-may }
activity-disallowed = { $actor } no longer lets { $subject } { activity-may }
# $names (String): a list of names; $others (Number): how many are not named
activity-several = { $others ->
    [one] { $names } and one more
   *[other] { $names } and { $others } more
}
activity-undone-many = { $actor } took back the last tick of { $subject }
# Completes the sentences of what somebody may do; all-of-… is a whole group of permissions.
activity-may = { $what ->
    [main-account] manage the main account
    [sharing-between-practitioners] manage sharing between practitioners
    [users] manage users
    [dashboard] see the dashboard
    [outcome-data] see outcome data
    [practitioner-activity] see what practitioners do
    [payments-and-billing] manage payments and billing
    [sub-accounts] manage sub-accounts
    [automatic-registrations] manage automatic registrations
    [patient-management] manage patients
    [patient-upload] upload patients
    [authentication] set how people sign in
    [automatic-intake] manage automatic intake
    [brand-settings] change the brand
    [custom-fields] define custom fields
    [download-client-data] download client data
    [activity-logs] read the activity log
    [telehealth-settings] change telehealth settings
    [call-history] see the call history
    [waiting-area] see the waiting area
    [join-calls] join calls
    [all-of-users] do all that “Users” covers
    [all-of-analytics] do all that “Analytics” covers
    [all-of-billing-and-licences] do all that “Billing and licences” covers
    [all-of-patient-management] do all that “Patient management” covers
    [all-of-settings] do all that “Settings” covers
    [all-of-data-export] do all that “Data export” covers
    [all-of-telehealth] do all that “Telehealth” covers
   *[other] do more
}
