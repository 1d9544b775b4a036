### My clinics, and a clinic's waiting area.

clinics-search = Search by name
# $search (String): what was typed
clinics-named = “{ $search }”
clinics-none = No clinics here
clinics-none-hint = Clinics appear here when somebody adds you to their team. Ask an Admin of your clinic.
# $organisation, $role (String), $people (Number): the line under a clinic's name
clinics-detail-role = { $people ->
    [one] { $organisation } · { $people } person · { $role }
   *[other] { $organisation } · { $people } people · { $role }
}
clinics-detail = { $people ->
    [one] { $organisation } · { $people } person
   *[other] { $organisation } · { $people } people
}
clinics-outside = You can't go in here
# $name (String): an Admin of the clinic
clinics-whom-to-ask = You can ask { $name }.

clinics-nobody-waits = Nobody is waiting
clinics-nobody-waits-hint = People who call this clinic appear here, with how long they have waited.

## The list of my clinics
clinics-last = Where you were last
clinics-switch = Go to another place
clinics-ways = Places
clinics-no-way = No place of yours has this name.

## Configure › Call interface
clinics-calls-hint = What patients and staff see in a call.
clinics-calls-inherited = This clinic follows its organisation in everything.
clinics-calls-changed = This clinic has changed something for itself; the rest follows its organisation.
clinics-calls-reset = Follow the organisation again


clinics-alerts-title = My alerts
clinics-alerts-hint = Where we tell you that somebody waits. Only you see this; it is erased when you leave the clinic.
clinics-alerts-mobile = Mobile number
clinics-alerts-mobile-hint = With the country code, such as +45 20 12 34 56.
clinics-alerts-email = E-mail for alerts

## The two views of whoever has both, in the menu under their name
clinics-practitioner-view = Practitioner view
clinics-console = Console
