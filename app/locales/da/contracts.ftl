### Contracts: what the organisation has bought.

contracts-features = Betalte funktioner
contracts-features-hint = Det, der er sat kryds ved, kan bruges på alle klinikker af dem, der har fået adgang. Det gælder med det samme, også på åbne sider.
# $feature (String): the name of a permission
contracts-switched-on = »{ $feature }« er nu med i kontrakten.
contracts-switched-off = »{ $feature }« er ikke længere med i kontrakten.
contracts-off-title = Tag »{ $feature }« ud af kontrakten?
contracts-off-verb = Tag ud
contracts-off-nobody = Ingen har fået den tildelt personligt.
# $people (Number); $names (String): theirs
contracts-off-people = { $people ->
    [one] { $names } har den ikke længere.
   *[other] { $people } personer har den ikke længere: { $names }.
}
# $people (Number); $names (String): the first of them
contracts-off-among = { $people ->
    [one] { $people } person har den ikke længere: { $names }.
   *[other] { $people } personer har den ikke længere, heriblandt { $names }.
}
contracts-off-admins = Administratorer og koordinatorer har den heller ikke længere.
contracts-off-ticks = Alle krydser bliver stående: Når funktionen er tilbage i kontrakten, har alle den som før.
# Undo of “switched on”, once the page is left; $feature (String): the name of a permission
contracts-off-where = »{ $feature }« er stadig med i kontrakten. På siden »Kontrakt« kan du se, hvem det berører, og tage den ud.
contracts-always = Med i alle kontrakter
contracts-always-hint = De kræver ingen betalt funktion; krydserne alene afgør, hvem der må bruge dem.
contracts-used = Det bruger I
