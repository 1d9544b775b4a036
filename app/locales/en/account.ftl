### My account.

## What I say of myself
account-who = Profile
account-who-hint = Your name is shown wherever you belong.
account-name = Name
account-email = E-mail
account-mobile = Mobile number
account-mobile-hint = Only if you like. With the country code, such as +33 6 12 34 56 78.
account-time-zone = Time zone
# The first choice of the list of time zones
account-time-zone-device = As this device

## Language
account-language-hint = The interface and the mails to you speak it, on every device.

## Password
account-password = Password
account-password-hint = A new one signs out all your other devices.
account-password-old = Current password
account-password-old-missing = Please enter the password that you have now.
account-password-change = Change password
account-password-changed = Your password is changed. All your other devices are signed out.

## Where I am signed in
account-sign-out-title = Where you are signed in
account-sessions-hint = If you don't recognise one, sign it out and change your password.
# $browser, $system (String): names of products, such as Firefox, Windows
account-device = { $browser } on { $system }
# $system (String)
account-device-of-system = A browser on { $system }
account-device-unknown = Unknown device
# $time (String): such as Today 09:12
account-session-seen = Last used: { $time }
account-session-this = This device
account-session-end = Sign out this one
# Read by screen readers. $device (String): such as Firefox on Windows
account-session-end-name = Sign out this one: { $device }
# $device (String)
account-session-ended = Signed out: { $device }
account-sign-out-hint = A lost phone, a shared computer: this ends every session, this one too.
account-sign-out-everywhere = Sign out everywhere

## Where I belong
account-places = Your organisations and clinics
account-places-hint = Where you belong, and as what.
account-organisations = Organisations
account-clinics = Clinics
account-clinics-search = Find a clinic by name
account-clinics-search-hint = Only the first clinics are shown.
account-no-organisations = You have no role in an organisation.
account-no-clinics = You are in no clinic's team.
account-no-clinics-found = You are in the team of none of the clinics found.
# $organisation, $role (String)
account-clinic-detail = { $organisation } · { $role }

## Leaving. $place (String): the name of an organisation or of a clinic
account-leave = Leave
# Read by screen readers
account-leave-name = Leave { $place }
account-leave-title = Leave { $place }?
account-leave-organisation = You give up your role in { $place }, and what it lets you do.
account-leave-clinics-stay = Your places in the teams of its clinics stay.
account-leave-clinic = You can no longer enter { $place }.
account-leave-alerts = Where you get its alerts is erased; no more alerts come to you.
account-leave-invitations = Invitations that you sent, and that nobody has accepted, are deleted.
account-leave-log = What you did stays in the activity log.
account-leave-return = You can be invited again.
account-left = You have left { $place }.
