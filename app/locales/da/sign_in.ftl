### Signing in, and choosing a new password.

sign-in-title = Log ind
sign-in-email = E-mail
sign-in-password = Adgangskode
sign-in-verb = Log ind
sign-in-wrong = E-mailadressen eller adgangskoden er forkert.
sign-in-forgotten = Glemt adgangskode
sign-in-instead = Tilbage til login

sign-in-forgotten-title = Glemt adgangskode
sign-in-forgotten-summary = Skriv din e-mailadresse, så sender vi dig et link, hvor du kan vælge en ny adgangskode.
sign-in-forgotten-verb = Send linket
sign-in-forgotten-sent = Hvis adressen har en konto, er der en mail på vej. Linket i den gælder i to timer.

sign-in-choose-title = Vælg en ny adgangskode
sign-in-new-password = Ny adgangskode
# $least (Number): characters
sign-in-password-hint = { $least ->
    [one] Mindst ét tegn.
   *[other] Mindst { $least } tegn. Nogle få ord er nemme at huske og svære at gætte.
}
sign-in-choose-verb = Gem og log ind
sign-in-link-gone = Linket gælder ikke længere: Et link virker én gang og kun i en periode. Din adgangskode er ikke ændret.
sign-in-new-link = Send mig et nyt link
