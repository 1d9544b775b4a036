### My account.

## What I say of myself
account-who = Profil
account-who-hint = Dit navn vises alle steder, hvor du er tilknyttet.
account-name = Navn
account-email = E-mail
account-mobile = Mobilnummer
account-mobile-hint = Valgfrit. Med landekode, fx +45 20 12 34 56.
account-time-zone = Tidszone
# The first choice of the list of time zones
account-time-zone-device = Som denne enhed

## Language
account-language-hint = Sproget i Rolecall og i mails til dig, på alle dine enheder.

## Password
account-password = Adgangskode
account-password-hint = En ny adgangskode logger dig ud på alle dine andre enheder.
account-password-old = Nuværende adgangskode
account-password-old-missing = Skriv din nuværende adgangskode.
account-password-change = Skift adgangskode
account-password-changed = Din adgangskode er ændret. Du er logget ud på alle dine andre enheder.

## Where I am signed in
account-sign-out-title = Her er du logget ind
account-sessions-hint = Hvis du ikke kan genkende en af dem, så log den ud, og skift din adgangskode.
# $browser, $system (String): names of products, such as Firefox, Windows
account-device = { $browser } på { $system }
# $system (String)
account-device-of-system = En browser på { $system }
account-device-unknown = Ukendt enhed
# $time (String): such as Today 09:12
account-session-seen = Senest brugt: { $time }
account-session-this = Denne enhed
account-session-end = Log denne ud
# Read by screen readers. $device (String): such as Firefox on Windows
account-session-end-name = Log denne ud: { $device }
# $device (String)
account-session-ended = Logget ud: { $device }
account-sign-out-hint = Har du mistet en telefon eller brugt en delt computer? Så log ud på alle enheder, også denne.
account-sign-out-everywhere = Log ud overalt

## Where I belong
account-places = Dine organisationer og klinikker
account-places-hint = Hvor du er tilknyttet, og med hvilken rolle.
account-organisations = Organisationer
account-clinics = Klinikker
account-clinics-search = Søg efter en klinik
account-clinics-search-hint = Kun de første klinikker vises.
account-no-organisations = Du har ingen rolle i en organisation.
account-no-clinics = Du er ikke med i teamet på nogen klinik.
account-no-clinics-found = Du er ikke med i teamet på nogen af de fundne klinikker.
# $organisation, $role (String)
account-clinic-detail = { $organisation } · { $role }

## Leaving. $place (String): the name of an organisation or of a clinic
account-leave = Forlad
# Read by screen readers
account-leave-name = Forlad { $place }
account-leave-title = Forlad { $place }?
account-leave-organisation = Du opgiver din rolle i { $place } og det, den giver dig adgang til.
account-leave-clinics-stay = Du er stadig med i teamene på organisationens klinikker.
account-leave-clinic = Du mister adgangen til { $place }.
account-leave-alerts = Oplysningerne om, hvor du får klinikkens notifikationer, slettes, og der sendes ikke flere til dig.
account-leave-invitations = Invitationer, som du har sendt, og som ingen har accepteret, slettes.
account-leave-log = Dine handlinger bliver stående i aktivitetsloggen.
account-leave-return = Du kan blive inviteret igen.
account-left = Du har forladt { $place }.
