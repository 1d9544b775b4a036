### My account.

account-who = Om dig
account-name = Navn
account-email = E-mail
account-language-hint = Sproget i Rolecall og i mails til dig, på alle dine enheder.
account-sign-out-title = Logget ind andre steder
account-sign-out-hint = Har du mistet en telefon eller brugt en delt computer? Så log ud på alle enheder, også denne.
account-sign-out-everywhere = Log ud overalt
