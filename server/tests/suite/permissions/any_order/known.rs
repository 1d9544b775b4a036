//! What everybody is and holds at a moment, as the database has it.

use server::access::{
    AdminUser, Grants, OrganisationAct as Act, OrganisationRole, OrganisationStanding, PermissionSet,
};
use server::error::{Answer, ApiError};

use super::cast::{Cast, Who};

#[derive(Debug, PartialEq)]
pub struct Known {
    standings: Vec<OrganisationStanding>,
    /// Who came into the organisation themself.
    have_come: Vec<bool>,
}

impl Known {
    pub async fn find(cast: &Cast<'_>) -> Self {
        let (scene, id) = (cast.organisation.scene, cast.organisation.id);
        let contract = format!("SELECT contract FROM organisations WHERE id = '{id}'");
        let contract = PermissionSet::from_bits(scene.number(&contract).await);
        let (mut standings, mut have_come) = (Vec::new(), Vec::new());
        for actor in Who::ALL.map(|who| cast.actor(who)) {
            let account = actor.account();
            let of = format!("WHERE organisation_id = '{id}' AND account_id = '{account}'");
            let access = format!("SELECT granted_groups, granted_singles FROM admin_users {of}");
            let access: Vec<(i64, i64)> = scene.rows(&access).await;
            standings.push(OrganisationStanding {
                account,
                role: cast.organisation.role_of(actor).await,
                admin_access: access.first().copied().map(Grants::from_bits),
                contract,
            });
            let come = format!("SELECT COUNT(*) FROM organisation_people {of} AND opened_at IS NOT NULL");
            have_come.push(scene.number(&come).await == 1);
        }
        Self { standings, have_come }
    }

    pub fn of(&self, who: Who) -> OrganisationStanding {
        self.standings[who as usize]
    }

    pub fn has_come(&self, who: Who) -> bool {
        self.have_come[who as usize]
    }

    /// Somebody at the door of a function or a page.
    pub fn enter(&self, who: Who, act: &Act) -> Answer<OrganisationStanding> {
        let me = self.of(who);
        if !me.is_known() {
            return Err(ApiError::NotFound);
        }
        me.may(act)?;
        Ok(me)
    }

    /// Somebody as the console lists them, if it does.
    pub fn admin_user(&self, who: Who) -> Option<AdminUser> {
        let standing = self.of(who);
        standing.admin_access.map(|grants| AdminUser {
            account: standing.account,
            role: standing.role,
            grants,
        })
    }

    pub fn admins(&self) -> impl Iterator<Item = Who> {
        let is_admin = |who: &Who| self.of(*who).role == Some(OrganisationRole::Admin);
        Who::ALL.into_iter().filter(is_admin)
    }

    pub fn officials(&self) -> usize {
        let roles = self.standings.iter().filter_map(|one| one.role);
        roles.filter(|role| role.is_official()).count()
    }
}
