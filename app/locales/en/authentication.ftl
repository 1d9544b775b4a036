### Authentication: how the people of an organisation sign in, and in which languages it writes to them.

authentication-passwords = Passwords
# $people (Number): everybody in the organisation
authentication-passwords-hint = { $people ->
    [one] Counts for { $people } person, from the next password they choose; the one they have stays good.
   *[other] Counts for { $people } people, from the next password they choose; those they have stay good.
} In several organisations, the longest counts.
authentication-least = Shortest password
# $count (Number)
authentication-characters = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
authentication-sessions = Staying signed in
authentication-sessions-hint = After that people sign in again, and go on where they were. Less time counts at once, more from the next time they sign in. In several organisations, the shortest counts.
authentication-good = After signing in
authentication-idle = After the last use
# $hours (Number)
authentication-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
# $days (Number)
authentication-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
authentication-languages = Languages of mails
authentication-languages-hint = Each mail of the organisation is in its reader’s language, and says the same once more in these. Mails about an account alone, such as a forgotten password, do not.
authentication-languages-most = At most three. Take one away to choose another.
