//! Inviting: at once or later, again, or somebody else instead because an address was wrong.

use super::{Correction, InviteOutcome, Invited, Invitee, LocalTime, NewInvitations, Pending, Status, pending};
use crate::access::{Acting, Place, PlaceAct, PlaceTx, Terms};
use crate::account::{self, EmailAddress, Language};
use crate::activity::Deed;
use crate::calendar;
use crate::error::{Answer, ApiError, Invalid};
use crate::id::InvitationId;
use crate::live::Event;
use crate::mail::{self, Content};
use crate::organisations::officials;
use crate::random;
use crate::team::members::{self, NewMember};
use crate::time::Timestamp;
use crate::users;

/// How far ahead a mail may wait, in days.
const LATEST_DAYS: i64 = 366;
/// How many days an invitation can be accepted after it was sent, or sent again (seeds `000_4d08db1333b28ddf.txt` and
/// `001_cb64ff2e594fef3c.txt`).
pub(super) const GOOD_DAYS: i32 = 30;

/// What everybody gets who is invited in one act, and when.
#[derive(Clone, Copy)]
struct Plan {
    terms: Terms,
    sent_at: Timestamp,
    expires_at: Timestamp,
}

impl Plan {
    /// From now on, or from the moment that the clocks of the place show.
    async fn new(tx: &mut Acting, terms: Terms, later: Option<&LocalTime>) -> Answer<Self> {
        let (now, zone) = (tx.now, zone(tx).await?);
        let sent_at = match later {
            None => now,
            Some(LocalTime(local)) => calendar::moment(local, &zone)
                .filter(|moment| now < *moment && *moment < now.plus_days(LATEST_DAYS))
                .ok_or(Invalid::Moment)?,
        };
        Ok(Self::at(terms, sent_at, &zone))
    }

    /// As the invitation that is replaced: one that waits for its moment goes on waiting.
    async fn like(tx: &mut Acting, old: &Pending) -> Answer<Self> {
        let (now, zone) = (tx.now, zone(tx).await?);
        Ok(Self::at(old.terms, old.sent_at.max(now), &zone))
    }

    fn at(terms: Terms, sent_at: Timestamp, zone: &str) -> Self {
        Self {
            terms,
            sent_at,
            expires_at: calendar::expiry(sent_at, GOOD_DAYS, zone),
        }
    }
}

async fn zone(tx: &mut Acting) -> Answer<String> {
    let place = tx.place;
    let (_, zone) = pending::name_and_zone(tx.connection(), place).await?;
    Ok(zone)
}

pub async fn invite(tx: &mut PlaceTx, request: NewInvitations) -> Answer<Vec<Invited>> {
    tx.authorise(&PlaceAct::Invite(request.terms))?;
    let plan = Plan::new(tx, request.terms, request.send_at.as_ref()).await?;
    let mut people: Vec<_> = request.people.into_iter().map(Addressee::read).enumerate().collect();
    // Two organisations that invite the same people at once take their accounts in the same order.
    people.sort_by(|(_, one), (_, other)| one.key().cmp(&other.key()));
    let mut answers = Vec::with_capacity(people.len());
    for (position, Addressee { typed, email }) in people {
        let outcome = match email {
            Some(email) => invite_one(tx, &email, typed.language, plan).await?,
            None => InviteOutcome::NotAnAddress,
        };
        let address = typed.address;
        answers.push((position, Invited { address, outcome }));
    }
    answers.sort_by_key(|(position, _)| *position);
    Ok(answers.into_iter().map(|(_, answer)| answer).collect())
}

/// Somebody as typed, and the address that it is.
struct Addressee {
    typed: Invitee,
    email: Option<EmailAddress>,
}

impl Addressee {
    fn read(typed: Invitee) -> Self {
        let email = EmailAddress::parse(&typed.address).ok();
        Self { typed, email }
    }

    fn key(&self) -> Option<&str> {
        self.email.as_ref().map(EmailAddress::key)
    }
}

pub async fn correct(tx: &mut PlaceTx, request: Correction) -> Answer<InviteOutcome> {
    let old = pending::take(tx, request.invitation).await?.ok_or(ApiError::NotFound)?;
    // Whoever chooses another address hands on what is in the invitation.
    tx.authorise(&PlaceAct::Invite(old.terms))?;
    let Ok(email) = EmailAddress::parse(&request.address) else {
        return Ok(InviteOutcome::NotAnAddress);
    };
    let plan = Plan::like(tx, &old).await?;
    let outcome = invite_one(tx, &email, old.language, plan).await?;
    let is_done = matches!(outcome, InviteOutcome::Added | InviteOutcome::Invited);
    // To the same address, which has an account by now: then the old invitation counts as accepted already.
    if is_done && pending::take(tx, old.id).await?.is_some() {
        pending::mark_deleted(tx, old.id).await?;
        tx.record(None, email.as_str(), &Deed::AddressCorrected { from: old.email });
    }
    Ok(outcome)
}

/// Replaces an expired invitation by a new one in one act.
pub async fn invite_again(tx: &mut PlaceTx, id: InvitationId) -> Answer<InviteOutcome> {
    let old: Pending = pending::take(tx, id).await?.ok_or(ApiError::NotFound)?;
    tx.authorise(&PlaceAct::Invite(old.terms))?;
    if old.status != Status::Expired {
        return Err(ApiError::Conflict);
    }
    let email = EmailAddress::parse(&old.email)?;
    pending::mark_deleted(tx, id).await?;
    tx.record(None, &old.email, &Deed::InvitedAgain);
    let plan = Plan::new(tx, old.terms, None).await?;
    invite_one(tx, &email, old.language, plan).await
}

async fn invite_one(tx: &mut Acting, email: &EmailAddress, language: Language, plan: Plan) -> Answer<InviteOutcome> {
    match account::queries::find_by_address(tx.connection(), email).await? {
        Some(account) => add(tx, account, plan.terms).await,
        None => offer(tx, email, language, plan).await,
    }
}

/// Invites the first member of a place that was made just now.
pub(crate) async fn invite_first(
    tx: &mut Acting,
    email: &EmailAddress,
    language: Language,
    terms: Terms,
) -> Answer<InviteOutcome> {
    let plan = Plan::new(tx, terms, None).await?;
    invite_one(tx, email, language, plan).await
}

/// Offers a membership whose link somebody hands over.
pub(super) async fn offer_by_hand(
    tx: &mut Acting,
    email: &EmailAddress,
    language: Language,
    terms: Terms,
) -> Answer<InvitationId> {
    let plan = Plan::new(tx, terms, None).await?;
    offer(tx, email, language, plan).await?;
    pending::find_of(tx, email).await?.ok_or(ApiError::NotFound)
}

/// Makes a member at once of somebody who has an account, and tells them: how to sign in as well, if nobody has chosen a
/// password for it yet.
async fn add(tx: &mut Acting, account: account::queries::Account, terms: Terms) -> Answer<InviteOutcome> {
    let (now, place) = (tx.now, tx.place);
    let Some(terms) = join(tx, now, place, account.id, terms).await? else {
        return Ok(InviteOutcome::AlreadyMember);
    };
    if let Ok(email) = EmailAddress::parse(&account.email) {
        pending::mark_accepted_elsewhere(tx, &email).await?;
    }
    let deed = Deed::Added {
        role: terms.role(),
        grants: terms.grants(),
    };
    tx.record(Some(account.id), &account.name, &deed);
    if account.password_hash.is_none() {
        users::greet(tx, account).await?;
        return Ok(InviteOutcome::Added);
    }
    let content = Content::Added {
        place,
        name: account.name,
        by: tx.actor_name.clone(),
        role: terms.role(),
    };
    let app = tx.app.clone();
    mail::queue(tx, &app, &account.email, account.language, &content, now).await?;
    Ok(InviteOutcome::Added)
}

/// Makes a member of an account; `None` when it is one. Answers with what it got, which is more than was offered for the
/// first person of a clinic.
pub(super) async fn join(
    tx: &mut crate::db::Tx,
    now: Timestamp,
    place: Place,
    account: crate::id::AccountId,
    terms: Terms,
) -> Answer<Option<Terms>> {
    let joined = match (place, terms) {
        (Place::Clinic(clinic), Terms::Clinic { role, grants }) => {
            let new = NewMember {
                clinic,
                account,
                role,
                grants,
            };
            let added = members::add(tx, now, new).await?;
            tx.publish(Event::Team(clinic));
            added.map(|(_, role)| Terms::Clinic { role, grants })
        }
        (Place::Organisation(organisation), Terms::Organisation { role }) => {
            let added = officials::add(tx, now, organisation, account, role).await?;
            added.then_some(terms)
        }
        // The policy offers each place only its own roles.
        _ => return Err(Invalid::Malformed.into()),
    };
    tx.publish(Event::Access(account));
    Ok(joined)
}

/// Offers a membership to somebody who has no account yet.
async fn offer(tx: &mut Acting, email: &EmailAddress, language: Language, plan: Plan) -> Answer<InviteOutcome> {
    if pending::find_of(tx, email).await?.is_some() {
        return Ok(InviteOutcome::AlreadyInvited);
    }
    let id = InvitationId::new(random::id(tx.now));
    let app = tx.app.clone();
    let mail = if email.is_reachable() {
        let content = Content::Invitation { invitation: id };
        Some(mail::queue(tx, &app, email.as_str(), language, &content, plan.sent_at).await?)
    } else {
        None
    };
    let clinic = match tx.place {
        Place::Clinic(clinic) => Some(clinic.to_string()),
        Place::Organisation(_) => None,
    };
    let (place, organisation, now) = (tx.place, tx.organisation.to_string(), tx.now);
    let (actor, actor_name) = (tx.actor.to_string(), tx.actor_name.clone());
    let Plan {
        terms,
        sent_at,
        expires_at,
    } = plan;
    sqlx::query(
        "INSERT INTO invitations (id, organisation_id, clinic_id, email, email_key, role, granted_groups, \
         granted_singles, language, invited_by, inviter_name, token_hash, mail_id, created_at, sent_at, expires_at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
    )
    .bind(id.to_string())
    .bind(organisation)
    .bind(clinic)
    .bind(email.as_str())
    .bind(email.key())
    .bind(terms.role().name())
    .bind(terms.grants().groups.bits())
    .bind(terms.grants().singles.bits())
    .bind(language.code())
    .bind(actor)
    .bind(actor_name)
    .bind(mail::invitation_token(&app.secret, id).hash().as_str())
    .bind(mail.map(|mail| mail.to_string()))
    .bind(now.0)
    .bind(sent_at.0)
    .bind(expires_at.0)
    .execute(tx.connection())
    .await?;
    pending::change_total(tx, place, 1).await?;
    let (role, grants) = (terms.role(), terms.grants());
    let deed = if sent_at > now {
        Deed::InvitedLater {
            role,
            grants,
            at: sent_at,
        }
    } else {
        Deed::Invited { role, grants }
    };
    tx.record(None, email.as_str(), &deed);
    tx.publish(Event::Invitations(place));
    Ok(InviteOutcome::Invited)
}
