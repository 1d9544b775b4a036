### My clinics, and a clinic's waiting area.

clinics-search = Søg efter navn
# $search (String): what was typed
clinics-named = »{ $search }«
clinics-none = Ingen klinikker
clinics-none-hint = Klinikker vises her, når nogen føjer dig til et team. Spørg en administrator på din klinik.
# $organisation, $role (String), $people (Number): the line under a clinic's name
clinics-detail-role = { $people ->
    [one] { $organisation } · { $people } person · { $role }
   *[other] { $organisation } · { $people } personer · { $role }
}
clinics-detail = { $people ->
    [one] { $organisation } · { $people } person
   *[other] { $organisation } · { $people } personer
}
clinics-outside = Du har ikke adgang her
# $name (String): an Admin of the clinic
clinics-whom-to-ask = Du kan spørge { $name }.

clinics-nobody-waits = Ingen venter
clinics-nobody-waits-hint = De, der ringer til klinikken, vises her, og du kan se, hvor længe de har ventet.

## The list of my clinics
clinics-last = Her var du sidst
clinics-switch = Gå til et andet sted
clinics-ways = Steder
clinics-no-way = Ingen af dine steder hedder sådan.

## Configure › Call interface
clinics-calls-hint = Det, som patienter og personale ser under et opkald.
clinics-calls-inherited = Klinikken følger organisationen i alt.
clinics-calls-changed = Klinikken har selv ændret noget; resten følger organisationen.
clinics-calls-reset = Følg organisationen igen


clinics-alerts-title = Mine notifikationer
clinics-alerts-hint = Vi bruger oplysningerne til at give dig besked, når nogen venter. Kun du kan se dem, og de slettes, når du forlader klinikken.
clinics-alerts-mobile = Mobilnummer
clinics-alerts-mobile-hint = Med landekode, fx +45 20 12 34 56.
clinics-alerts-email = E-mail til notifikationer

## The two views of whoever has both, in the menu under their name
clinics-practitioner-view = Behandlervisning
clinics-console = Konsol
