//! What somebody tries, by chance.

use serde_json::{Value, json};
use server::access::{BoxChange, Checkbox, Grants, OrganisationRole, Permission, PermissionGroup};
use server::contracts::Feature;
use server::id::ChangeId;

use super::cast::{Cast, Who};
use crate::support::Dice;

/// Somebody tries something.
#[derive(Debug)]
pub struct Attempt {
    pub by: Who,
    pub what: What,
}

#[derive(Debug)]
pub enum What {
    /// One tick, or one taken back that was or was not made.
    Tick(Who, BoxChange),
    TickSeveral(Vec<Who>, Checkbox, bool),
    /// Takes back an act on several.
    Undo(ChangeId),
    SetAccess(Who, bool),
    SetRole(Who, OrganisationRole, Option<Who>),
    Remove(Who, Option<Who>),
    Leave(Option<Who>),
    /// Gives a role to somebody who has an account.
    Invite(Who, OrganisationRole),
    SwitchFeature(Feature, bool),
}

impl Attempt {
    pub fn by_chance(dice: &mut Dice, changes: &[ChangeId]) -> Self {
        let by = match Who::by_chance(dice) {
            Who::Stranger => Who::by_chance(dice),
            who => who,
        };
        let whom = match dice.roll(4) {
            0 => by,
            _ => Who::by_chance(dice),
        };
        let on = dice.roll(3) != 0;
        let what = match dice.roll(18) {
            0..=4 => What::Tick(whom, BoxChange::tick(checkbox(dice), on)),
            5 | 6 => {
                let several = (0..3).map(|_| Who::by_chance(dice)).collect();
                What::TickSeveral(several, checkbox(dice), on)
            }
            7 if !changes.is_empty() => What::Undo(changes[dice.roll(changes.len())]),
            7..=9 => What::SetAccess(whom, on),
            10 | 11 => What::SetRole(whom, role(dice), successor(dice)),
            12 => What::Remove(whom, successor(dice)),
            13 => What::Leave(successor(dice)),
            // An Admin who has never come is none to count on, so the stranger is not made one.
            14 if whom != Who::Stranger => What::Invite(whom, role(dice)),
            15 => What::SwitchFeature(feature(dice), on),
            _ => {
                let before = Grants::default().set(checkbox(dice), true).set(checkbox(dice), true);
                What::Tick(whom, BoxChange::tick(checkbox(dice), on).taken_back(before))
            }
        };
        Self { by, what }
    }

    /// The function that is called, and with what.
    pub fn request(&self, cast: &Cast<'_>) -> (&'static str, Value) {
        let id = cast.organisation.id;
        let account = |who: Who| cast.actor(who).account();
        let heir = |who: &Option<Who>| who.map(account);
        let about = |who: Who, more: Value| cast.organisation.about(cast.actor(who), more);
        match &self.what {
            What::Tick(whom, change) => ("admin_users/set_permission", about(*whom, json!(change))),
            What::TickSeveral(several, checkbox, on) => {
                let accounts: Vec<_> = several.iter().copied().map(account).collect();
                let request = json!({ "organisation": id, "accounts": accounts, "checkbox": checkbox, "on": on });
                ("admin_users/set_permission_of_many", request)
            }
            What::Undo(change) => (
                "admin_users/undo_of_many",
                json!({ "organisation": id, "change": change }),
            ),
            What::SetAccess(whom, on) => ("admin_users/set_access", about(*whom, json!({ "on": on }))),
            What::SetRole(whom, role, successor) => (
                "organisations/set_role",
                about(*whom, json!({ "role": role, "successor": heir(successor) })),
            ),
            What::Remove(whom, successor) => (
                "organisations/remove",
                about(*whom, json!({ "successor": heir(successor) })),
            ),
            What::Leave(successor) => (
                "organisations/leave",
                json!({ "organisation": id, "successor": heir(successor) }),
            ),
            What::Invite(whom, role) => {
                let request = cast.organisation.invitations(&[&cast.actor(*whom).email], *role);
                ("invitations/invite", json!(request))
            }
            What::SwitchFeature(feature, on) => (
                "contracts/set_feature",
                json!({ "organisation": id, "feature": feature, "on": on }),
            ),
        }
    }
}

/// Of some boxes more often than of others, so that what happens to them hangs together.
fn checkbox(dice: &mut Dice) -> Checkbox {
    const OFTEN: [Checkbox; 6] = [
        Checkbox::Permission(Permission::Users),
        Checkbox::Permission(Permission::PaymentsAndBilling),
        Checkbox::Group(PermissionGroup::BillingAndLicences),
        Checkbox::Permission(Permission::OutcomeData),
        Checkbox::Group(PermissionGroup::Analytics),
        Checkbox::Group(PermissionGroup::DataExport),
    ];
    match dice.roll(4) {
        0 => Checkbox::Group(PermissionGroup::ALL[dice.roll(PermissionGroup::ALL.len())]),
        1 => Checkbox::Permission(Permission::ALL[dice.roll(Permission::ALL.len())]),
        _ => OFTEN[dice.roll(OFTEN.len())],
    }
}

/// One of those that run the organisation, more often than not.
fn role(dice: &mut Dice) -> OrganisationRole {
    match dice.roll(2) {
        0 => OrganisationRole::OFFICIALS[dice.roll(3)],
        _ => OrganisationRole::ALL[dice.roll(5)],
    }
}

fn successor(dice: &mut Dice) -> Option<Who> {
    let whom = Who::by_chance(dice);
    (dice.roll(3) == 0).then_some(whom)
}

fn feature(dice: &mut Dice) -> Feature {
    let all: Vec<_> = Feature::all().collect();
    all[dice.roll(all.len())]
}
