//! Who is there, and what comes of what they try.

use serde_json::{Value, json};
use server::access::{
    BoxChange, Checkbox, ClinicRole, Grants, OrganisationAct as Act, OrganisationRole, Permission, PermissionGroup,
};
use server::admin_users::{AdminUserLine, AdminUsers, Ticked};
use server::error::Answer;
use server::id::ChangeId;
use server::organisations::OrganisationPlace;

use super::attempt::{Attempt, What};
use super::known::Known;
use super::{forecast, rules};
use crate::support::{Actor, Dice, Organisation, Scene};

use OrganisationRole::{Admin, Coordinator, Reporter};
use Permission::{ActivityLogs, PaymentsAndBilling, Users};

/// Everybody, by what they are at first.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Who {
    Admin,
    OtherAdmin,
    Coordinator,
    Reporter,
    ManagerOfAnalytics,
    ManagerOfTheContract,
    Nurse,
    /// Of no place in the organisation, now or later.
    Stranger,
}

impl Who {
    pub const ALL: [Self; 8] = [
        Self::Admin,
        Self::OtherAdmin,
        Self::Coordinator,
        Self::Reporter,
        Self::ManagerOfAnalytics,
        Self::ManagerOfTheContract,
        Self::Nurse,
        Self::Stranger,
    ];

    pub fn by_chance(dice: &mut Dice) -> Self {
        Self::ALL[dice.roll(Self::ALL.len())]
    }
}

/// An organisation with somebody of each kind. They are of a clinic as well: so they are of the organisation and signed in,
/// whatever is taken from them.
pub struct Cast<'a> {
    pub organisation: Organisation<'a>,
    actors: Vec<Actor>,
    /// The acts on several, to be taken back.
    changes: Vec<ChangeId>,
}

impl<'a> Cast<'a> {
    pub async fn gather(scene: &'a Scene) -> Self {
        let organisation = Organisation::create(scene).await;
        let clinic = organisation.clinic("North").await;
        clinic.admin().await;
        let mut actors = Vec::new();
        for who in Who::ALL {
            actors.push(scene.person(&format!("{who:?}")).await);
        }
        for actor in &actors[..Who::Stranger as usize] {
            clinic.add(actor, ClinicRole::TeamMember, Grants::default()).await;
        }
        for (actor, role) in actors.iter().zip([Admin, Admin, Coordinator, Reporter]) {
            scene.appoint(actor, organisation.id, role).await;
        }
        let cast = Self {
            organisation,
            actors,
            changes: Vec::new(),
        };
        let (one, group) = (Checkbox::Permission, Checkbox::Group);
        let analytics = group(PermissionGroup::Analytics);
        cast.give(Who::ManagerOfAnalytics, &[one(Users), analytics]).await;
        cast.give(Who::ManagerOfTheContract, &[one(Users), one(PaymentsAndBilling)])
            .await;
        // More than a Coordinator holds, who could remove them.
        cast.give(Who::Reporter, &[one(PaymentsAndBilling)]).await;
        cast.give(Who::Coordinator, &[]).await;
        cast.give(Who::Nurse, &[one(ActivityLogs)]).await;
        cast
    }

    /// Admin access with these boxes ticked, from the first Admin.
    async fn give(&self, whom: Who, boxes: &[Checkbox]) {
        let ticks = boxes
            .iter()
            .map(|checkbox| What::Tick(whom, BoxChange::tick(*checkbox, true)));
        for what in std::iter::once(What::SetAccess(whom, true)).chain(ticks) {
            let (function, request) = Attempt { by: Who::Admin, what }.request(self);
            self.actor(Who::Admin)
                .call::<Value>(function, request)
                .await
                .expect("given");
        }
    }

    pub fn actor(&self, who: Who) -> &Actor {
        &self.actors[who as usize]
    }

    pub fn next(&self, dice: &mut Dice) -> Attempt {
        Attempt::by_chance(dice, &self.changes)
    }

    /// Tries it, and says whether it was allowed.
    ///
    /// # Errors
    /// With what is not as it has to be.
    pub async fn make(&mut self, attempt: &Attempt) -> Result<bool, String> {
        let before = Known::find(self).await;
        self.compare_page(&before, attempt.by).await?;
        let (function, request) = attempt.request(self);
        let answer: Answer<Value> = self.actor(attempt.by).call(function, request).await;
        let foretold = forecast::answer(&before, attempt);
        if answer.as_ref().map(drop) != foretold.as_ref().map(drop) {
            return Err(format!("foretold was {foretold:?}, the answer is {answer:?}"));
        }
        if let (What::TickSeveral(..), Ok(answer)) = (&attempt.what, &answer) {
            let ticked: Ticked = serde_json::from_value(answer.clone()).map_err(|error| error.to_string())?;
            forecast::compare_several(&before, attempt, &ticked)?;
            self.changes.extend(ticked.change);
        }
        let after = Known::find(self).await;
        if answer.is_err() && after != before {
            return Err(format!("refused, and yet {before:?} became {after:?}"));
        }
        rules::check(&before, &after, attempt.by)?;
        self.compare_console(&after).await?;
        Ok(answer.is_ok())
    }

    /// What a page greys out by is what is so.
    async fn compare_page(&self, known: &Known, who: Who) -> Result<(), String> {
        let request = json!({ "organisation": self.organisation.id });
        let page: Answer<OrganisationPlace> = self.actor(who).post("organisations/find", &request).await.answer();
        let shown = page.map(|place| (place.standing, place.admins as usize));
        let so = known.enter(who, &Act::Open).map(|me| (me, known.admins().count()));
        if shown == so {
            Ok(())
        } else {
            Err(format!("{who:?} is shown {shown:?} instead of {so:?}"))
        }
    }

    /// There is an Admin who has come, and the console shows them everybody as they are.
    async fn compare_console(&self, known: &Known) -> Result<(), String> {
        let admin = known.admins().find(|who| known.has_come(*who));
        let admin = self.actor(admin.ok_or("no Admin is left")?);
        let request = json!({ "organisation": self.organisation.id });
        let page: Answer<AdminUsers> = admin.post("admin_users/list", &request).await.answer();
        let page = page.map_err(|error| format!("the console is shut to an Admin: {error}"))?;
        let mut shown: Vec<_> = page.lines.iter().map(AdminUserLine::admin_user).collect();
        shown.sort_by_key(|user| user.account);
        let mut so: Vec<_> = Who::ALL.into_iter().filter_map(|who| known.admin_user(who)).collect();
        so.sort_by_key(|user| user.account);
        let officials = self.organisation.officials(admin).await;
        let are_shown = officials.iter().all(|line| {
            let mut all = Who::ALL.into_iter().map(|who| known.of(who));
            all.any(|one| (one.account, one.role) == (line.account, Some(line.role)))
        });
        if shown == so && are_shown && officials.len() == known.officials() {
            Ok(())
        } else {
            Err(format!(
                "the console shows {shown:?} and {officials:?} instead of {known:?}"
            ))
        }
    }
}
