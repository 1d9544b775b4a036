### Signing in, and choosing a new password.

sign-in-title = Sign in
sign-in-email = E-mail
sign-in-password = Password
sign-in-verb = Sign in
sign-in-wrong = The e-mail or the password is not right.
sign-in-forgotten = Forgotten password
sign-in-instead = Back to sign in

sign-in-forgotten-title = Forgotten password
sign-in-forgotten-summary = Enter your e-mail. We send you a link to choose a new password.
sign-in-forgotten-verb = Send the link
sign-in-forgotten-sent = If this address has an account, a mail is on its way. The link in it is good for two hours.

sign-in-choose-title = Choose a new password
sign-in-new-password = New password
# $least (Number): characters
sign-in-password-hint = { $least ->
    [one] At least one character.
   *[other] At least { $least } characters. A few words are easy to remember and hard to guess.
}
sign-in-choose-verb = Save and sign in
sign-in-link-gone = This link is not good any more: a link works once, and only for a time. Your password has not changed.
sign-in-new-link = Send me a new link
