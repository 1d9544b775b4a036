//! What the policy that the interface greys out by says of an attempt, before it is made.

use server::access::{AdminUser, OrganisationAct as Act, OrganisationRole, Refusal};
use server::admin_users::Ticked;
use server::error::{Answer, ApiError};

use super::attempt::{Attempt, What};
use super::cast::Who;
use super::known::Known;

/// What the server has to answer.
pub fn answer(known: &Known, attempt: &Attempt) -> Answer<()> {
    let at_door = |act| known.enter(attempt.by, &act);
    let admin_user = |whom: Who| known.admin_user(whom).ok_or(ApiError::NotFound);
    let role = |whom: Who| known.of(whom).role.ok_or(ApiError::NotFound);
    match attempt.what {
        What::Tick(whom, change) => {
            let (me, user) = (at_door(Act::Open)?, admin_user(whom)?);
            for (checkbox, on) in change.steps() {
                me.may(&Act::Tick(user, checkbox, on))?;
            }
            change.apply(user.grants).ok_or(ApiError::Conflict)?;
        }
        // Each answers for themself.
        What::TickSeveral(..) | What::Undo(_) => drop(at_door(Act::SeeUsers)?),
        What::SetAccess(whom, true) => {
            let me = at_door(Act::Open)?;
            of_the_organisation(whom)?;
            me.may(&Act::GiveAccess(known.of(whom).account))?;
        }
        What::SetAccess(whom, false) => {
            let me = at_door(Act::Open)?;
            me.may(&Act::TakeAccess(admin_user(whom)?))?;
        }
        What::SetRole(whom, to, successor) => {
            let me = at_door(Act::SeeOfficials)?;
            let from = role(whom)?;
            me.may(&Act::SetRole { from, to })?;
            if from != to {
                keeps_an_admin(known, whom, successor)?;
            }
        }
        What::Remove(whom, successor) => {
            let me = at_door(Act::SeeOfficials)?;
            me.may(&Act::Remove(role(whom)?))?;
            keeps_an_admin(known, whom, successor)?;
            if let Some(user) = known.admin_user(whom) {
                me.may(&Act::TakeAccess(user))?;
            }
        }
        What::Leave(successor) => {
            at_door(Act::Leave)?;
            keeps_an_admin(known, attempt.by, successor)?;
        }
        What::Invite(_, role) => drop(at_door(Act::Invite(role))?),
        What::SwitchFeature(..) => drop(at_door(Act::ChangeContract)?),
    }
    Ok(())
}

fn of_the_organisation(whom: Who) -> Answer<()> {
    if whom == Who::Stranger {
        return Err(ApiError::NotFound);
    }
    Ok(())
}

/// Rule 2, by the number of Admins that each page has.
fn keeps_an_admin(known: &Known, whom: Who, successor: Option<Who>) -> Answer<()> {
    let is_admin = known.of(whom).role == Some(OrganisationRole::Admin);
    if !is_admin || known.admins().count() > 1 {
        return Ok(());
    }
    let successor = successor.filter(|one| *one != whom);
    of_the_organisation(successor.ok_or(Refusal::LastOrganisationAdmin)?)
}

/// Of several at once, those may be ticked whom the policy lets be ticked one by one.
pub fn compare_several(known: &Known, attempt: &Attempt, ticked: &Ticked) -> Result<(), String> {
    let What::TickSeveral(several, checkbox, on) = &attempt.what else {
        return Ok(());
    };
    let mut users: Vec<AdminUser> = several.iter().filter_map(|who| known.admin_user(*who)).collect();
    users.sort_by_key(|user| user.account);
    users.dedup();
    let me = known.of(attempt.by);
    let refusal = |user: &AdminUser| Some((user.account, me.may(&Act::Tick(*user, *checkbox, *on)).err()?));
    let refused: Vec<_> = users.iter().filter_map(refusal).collect();
    if ticked.refused == refused && ticked.done as usize + refused.len() == users.len() {
        return Ok(());
    }
    Err(format!("{ticked:?} instead of refusing {refused:?} of {users:?}"))
}
