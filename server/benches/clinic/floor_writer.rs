//! How the floor writes: whatever has queued is committed as one group, as the real server does it.

use server::clock::Clock;
use server::id::{ClinicId, OrganisationId};
use server::random;
use sqlx::{Executor, SqliteConnection};
use tokio::sync::{mpsc, oneshot};

use crate::floor::{Batch, Update};

pub enum Write {
    Update(Update),
    Invite(Batch),
}

pub type Job = (Write, oneshot::Sender<()>);

pub async fn commit_in_groups(mut writer: SqliteConnection, mut jobs: mpsc::Receiver<Job>) {
    let mut group = Vec::new();
    while jobs.recv_many(&mut group, 64).await > 0 {
        let committed = commit_group(&mut writer, &group).await;
        committed.expect("a commit");
        for (_, done) in group.drain(..) {
            let _ = done.send(());
        }
    }
}

async fn commit_group(writer: &mut SqliteConnection, group: &[Job]) -> sqlx::Result<()> {
    writer.execute("BEGIN IMMEDIATE").await?;
    for (write, _) in group {
        match write {
            Write::Update(update) => change(writer, update).await?,
            Write::Invite(batch) => invite(writer, batch).await?,
        }
    }
    writer.execute("COMMIT").await.map(drop)
}

async fn change(writer: &mut SqliteConnection, update: &Update) -> sqlx::Result<()> {
    sqlx::query("UPDATE clinic_members SET granted_groups = $2 WHERE id = $1")
        .bind(update.member.to_string())
        .bind(update.groups)
        .execute(&mut *writer)
        .await?;
    let (member, deed) = (update.member.to_string(), update.groups.to_string());
    audit(writer, update.organisation, update.clinic, &member, &deed).await
}

/// One mail, one invitation, one entry of the log for each.
async fn invite(writer: &mut SqliteConnection, batch: &Batch) -> sqlx::Result<()> {
    for address in &batch.people {
        let now = Clock::System.now();
        let (mail, invitation) = (random::id(now).to_string(), random::id(now).to_string());
        sqlx::query(
            "INSERT INTO mails (id, recipient, language, content, state, due_at, created_at) \
             VALUES ($1, $2, 'en', $3, 'sent', $4, $4)",
        )
        .bind(&mail)
        .bind(address)
        .bind(&invitation)
        .bind(now.0)
        .execute(&mut *writer)
        .await?;
        sqlx::query(
            "INSERT INTO invitations (id, organisation_id, clinic_id, email, email_key, role, granted_groups, \
             granted_singles, language, invited_by, inviter_name, token_hash, mail_id, created_at, sent_at, expires_at) \
             VALUES ($1, $2, $3, $4, $4, 'team-member', 0, 0, 'en', (SELECT id FROM accounts LIMIT 1), 'floor', $1, $5, \
             $6, $6, $6)",
        )
        .bind(&invitation)
        .bind(batch.organisation.to_string())
        .bind(batch.clinic.to_string())
        .bind(address)
        .bind(&mail)
        .bind(now.0)
        .execute(&mut *writer)
        .await?;
        audit(writer, batch.organisation, batch.clinic, address, "invited").await?;
    }
    Ok(())
}

async fn audit(
    writer: &mut SqliteConnection,
    organisation: OrganisationId,
    clinic: ClinicId,
    subject: &str,
    deed: &str,
) -> sqlx::Result<()> {
    let now = Clock::System.now();
    sqlx::query(
        "INSERT INTO changes (id, organisation_id, clinic_id, actor_name, subject_name, kind, deed, created_at) \
         VALUES ($1, $2, $3, 'floor', $4, 'permissions', $5, $6)",
    )
    .bind(random::id(now).to_string())
    .bind(organisation.to_string())
    .bind(clinic.to_string())
    .bind(subject)
    .bind(deed)
    .bind(now.0)
    .execute(&mut *writer)
    .await
    .map(drop)
}
