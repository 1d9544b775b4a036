### Words of the frame and of the parts that every feature shares.

## The product and its places
ui-product = Rolecall
ui-start-page = Start page
ui-waiting-area = Waiting area
ui-configure = Configure
ui-team-members = Team members
ui-my-clinics = My clinics
ui-dashboard = Dashboard
ui-practitioner-activity = Practitioner activity
ui-activity = Activity
ui-my-account = My account
ui-my-organisations = My organisations
ui-clinics = Clinics
ui-organisation-admins = Organisation admins
ui-people = People
ui-users = Users
ui-admin-user = Admin user
ui-admin-users = Admin users
ui-brand = Brand
ui-contract = Contract
ui-calls = Call interface

## The frame
ui-skip = Skip to the page
ui-menu = Menu
# The bar at the bottom of a phone, read by screen readers
ui-shortcuts = Shortcuts
ui-switch = Go to another place
ui-account = Account
ui-sign-out = Sign out
ui-language = Language
ui-theme = Light or dark
ui-theme-auto = Like the device
ui-theme-light = Light
ui-theme-dark = Dark
# The corner where messages appear, read by screen readers
ui-messages = Messages
ui-offline = You are offline
ui-offline-hint = What you see stays. Changes are not saved until the network is back.
ui-page-not-found = This page does not exist
ui-page-not-found-hint = The address may be mistyped, or what was here is gone.

## With somebody else's eyes. $name (String): a person
ui-seeing-as = You see this as { $name } would. Nothing can be changed here.
ui-seeing-as-private = This is private to { $name }, and is not shown while you look with their eyes.
ui-seeing-as-stop = Stop

## Buttons and small words
ui-save = Save
ui-cancel = Cancel
ui-close = Close
ui-undo = Undo
ui-saved = Saved
ui-try-again = Try again
ui-loading = Loading
ui-show-password = Show password
# $filter (String): the filter that is taken off, such as “mart” or May join calls
ui-remove-filter = Remove filter: { $filter }

## Lists
ui-pages = Pages
ui-previous = Previous
ui-next = Next
# $first, $last, $total (Number): 1–20 of 41
ui-range = { $first }–{ $last } of { $total }
ui-range-of-more = { $first }–{ $last } of more than { $total }

## Times
# $time (String): 09:12
ui-today-at = Today { $time }
ui-yesterday-at = Yesterday { $time }

## Errors: what happened, that nothing was lost, what to do
ui-error-sign-in = You are signed out. Sign in again to go on; what you saved is safe.
ui-error-not-found = This is not here, or it is not yours to see.
# $seconds (Number)
ui-error-slow = { $seconds ->
    [one] Too many tries. Please wait a second, then try again.
   *[other] Too many tries. Please wait { $seconds } seconds, then try again.
}
ui-error-busy = This is running already, here or on another device. Wait until it is done, or stop it there, then try again.
ui-error-conflict = Somebody else changed this at the same time. What they did is shown now; please look, and try again.
ui-error-offline = The server can't be reached. Nothing was changed. Check your network, then try again.
# $request (String): the number under which the fault is found in the log
ui-error-internal = Something went wrong on our side, and nothing was changed. Try again; if it stays, tell your administrator this number: { $request }

## Refusals: which rule said no, and who can change it
# $permission (String): the name of a permission
ui-refusal-needs = This needs the permission “{ $permission }”. An Admin of the clinic can give it to you.
ui-refusal-needs-clinic-admin = Only an Admin of the clinic can do this.
ui-refusal-only-admins-make-admins = Only an Admin can add, change or remove an Admin.
ui-refusal-not-held-by-you = You don't hold “{ $permission }” yourself, so you can't give it or take it away. An Admin can.
ui-refusal-group-not-held-by-you = You don't hold this whole group yourself, so you can't give it or take it away. An Admin can.
ui-refusal-nobody-raises-themself = You can't give yourself more than you hold. An Admin can.
ui-refusal-last-admin = Every clinic keeps at least one Admin. Make somebody else Admin first.
ui-refusal-not-in-contract = “{ $permission }” is not in your organisation's contract. An Admin of the organisation can add it.
ui-refusal-only-looking = You are looking with somebody else's eyes: nothing is changed, and what is private stays private. Stop looking to do something yourself.
ui-refusal-admins-hold-everything = Admins hold everything in the contract, so there is nothing to tick.
ui-refusal-needs-organisation-role = This needs a role in the organisation. An Admin of the organisation can give you one.
ui-refusal-needs-coordinator = Only an Admin or a Coordinator of the organisation can do this.
ui-refusal-needs-organisation-admin = Only an Admin of the organisation can do this.
# $permission (String): the name of a permission
ui-refusal-needs-in-organisation = This needs the permission “{ $permission }” in the organisation. An Admin of the organisation can give it to you.
ui-refusal-last-organisation-admin = Every organisation keeps at least one Admin. Choose who takes over.

## What is wrong with an input
ui-invalid-name-missing = Please enter a name.
# $most (Number)
ui-invalid-name-too-long = { $most ->
    [one] Please use at most one character.
   *[other] Please use at most { $most } characters.
}
ui-invalid-address = This is not an e-mail address. It should look like name@clinic.org.
ui-invalid-mobile = This is not a mobile number. Start with the country code, such as +33 6 12 34 56 78.
# $least (Number)
ui-invalid-password-too-short = { $least ->
    [one] Please use at least one character.
   *[other] Please use at least { $least } characters. A few words make a good password.
}
# $most (Number)
ui-invalid-password-too-long = { $most ->
    [one] Please use at most one character.
   *[other] Please use at most { $most } characters.
}
ui-invalid-password-guessable = This password is easy to guess. Add another word or two.
ui-invalid-password-wrong = The password is not right.
# $most (Number)
ui-invalid-too-many-addresses = { $most ->
    [one] Please enter one address at a time.
   *[other] Please enter at most { $most } addresses at a time.
}
ui-invalid-no-address = Please enter at least one e-mail address.
ui-invalid-colour = This is not a colour. It should look like #0f6b75.
ui-invalid-logo = Please choose an SVG or PNG picture of at most 64 kB.
ui-invalid-time-zone = We don't know this time zone. Please choose another.
ui-invalid-no-role = Please tick what they are to be: admin access, or practitioner access in at least one clinic.
ui-invalid-moment = Please choose a day and a time that are still to come, within a year.
ui-invalid-day = Please choose days that are still to come, the last one not before the first.
ui-invalid-malformed = The server did not understand this. Load the page again, then try once more.

## Roles
ui-role-admin = Admin
ui-role-team-member = Team member
ui-role-coordinator = Coordinator
ui-role-reporter = Reporter
ui-role-collaborator = Collaborator
ui-role-reader = Reader

## Permission groups
ui-group-users = Users
ui-group-analytics = Analytics
ui-group-billing-and-licences = Billing and licences
ui-group-patient-management = Patient management
ui-group-settings = Settings
ui-group-data-export = Data export
ui-group-telehealth = Telehealth

## Permissions
ui-permission-main-account = Main account
ui-permission-sharing-between-practitioners = Sharing between practitioners
ui-permission-users = Users
ui-permission-dashboard = Dashboard (beta)
ui-permission-outcome-data = Outcome data
ui-permission-practitioner-activity = Practitioner activity
ui-permission-payments-and-billing = Payments and billing
ui-permission-sub-accounts = Sub-accounts
ui-permission-automatic-registrations = Automatic registrations
ui-permission-patient-management = Patient management
ui-permission-patient-upload = Patient upload
ui-permission-authentication = Authentication
ui-permission-automatic-intake = Automatic intake
ui-permission-brand-settings = Brand settings
ui-permission-custom-fields = Custom fields
ui-permission-download-client-data = Download client data
ui-permission-activity-logs = Activity logs
ui-permission-telehealth-settings = Telehealth settings
ui-permission-call-history = Call history
ui-permission-waiting-area = Waiting area
ui-permission-join-calls = Join calls

## Languages, as the reader calls them; the menu shows each in its own name
ui-language-ar = Arabic
ui-language-da = Danish
ui-language-en = English
ui-language-fr = French
ui-language-id = Indonesian
ui-nobody-found = Nobody found. Check the spelling, or search for another name.
ui-country-none = Not given
