### Contracts: what the organisation has bought.

contracts-features = Paid features
contracts-features-hint = What is ticked can be used in all clinics, by everybody who was granted it. It counts at once, in open pages too.
# $feature (String): the name of a permission
contracts-switched-on = “{ $feature }” is in the contract now.
contracts-switched-off = “{ $feature }” is no longer in the contract.
contracts-off-title = Take “{ $feature }” out of the contract?
contracts-off-verb = Take out
contracts-off-nobody = Nobody was granted it by name.
# $people (Number); $names (String): theirs
contracts-off-people = { $people ->
    [one] { $names } no longer has it.
   *[other] { $people } people no longer have it: { $names }.
}
# $people (Number); $names (String): the first of them
contracts-off-among = { $people ->
    [one] { $people } person no longer has it: { $names }.
   *[other] { $people } people no longer have it, among them { $names }.
}
contracts-off-admins = Admins and Coordinators no longer have it either.
contracts-off-ticks = Every tick stays as it is: once the feature is back in the contract, everybody has it as before.
# Undo of “switched on”, once the page is left; $feature (String): the name of a permission
contracts-off-where = “{ $feature }” is still in the contract. The page “Contract” says whom it touches, and takes it out.
contracts-always = In every contract
contracts-always-hint = These need no feature of their own; who may use them is a matter of ticks alone.
contracts-used = What you use
