### My account.

account-who = You
account-name = Name
account-email = E-mail
account-language-hint = The interface and the mails to you speak it, on every device.
account-sign-out-title = Signed in elsewhere
account-sign-out-hint = A lost phone, a shared computer: this ends every session, this one too.
account-sign-out-everywhere = Sign out everywhere
