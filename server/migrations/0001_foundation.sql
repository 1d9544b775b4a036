-- One text for SQLite and PostgreSQL. Ids are UUIDv7 as text, moments are milliseconds since 1970, sets of permissions
-- are bits of a number. What sorts by name sorts byte by byte (COLLATE "BINARY") over a folded form of the name.

CREATE TABLE accounts (
    id TEXT PRIMARY KEY,
    email TEXT NOT NULL,
    -- The canonical form, under which an address exists once.
    email_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_name TEXT COLLATE "BINARY" NOT NULL,
    password_hash TEXT,
    language TEXT NOT NULL,
    -- As in the IANA time zone database; the browser's own without.
    time_zone TEXT,
    mobile TEXT,
    created_at BIGINT NOT NULL
);

CREATE TABLE sessions (
    id TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    agent TEXT NOT NULL,
    address TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_account ON sessions (account_id);

CREATE TABLE password_resets (
    id TEXT PRIMARY KEY,
    token_hash TEXT NOT NULL UNIQUE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);
CREATE INDEX password_resets_by_account ON password_resets (account_id);

CREATE TABLE organisations (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    sort_name TEXT COLLATE "BINARY" NOT NULL,
    -- The accent of pages and mails, as #rrggbb.
    colour TEXT NOT NULL,
    -- An image as a data address, small enough for every page.
    logo TEXT,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL DEFAULT 'UTC',
    -- Whether who is invited is reminded before the invitation expires.
    reminders BIGINT NOT NULL DEFAULT 1,
    -- The call interface of all its clinics, as JSON; what a clinic changes stands there.
    calls TEXT NOT NULL DEFAULT '{}',
    -- The permissions that the contract has.
    contract BIGINT NOT NULL,
    -- Totals are kept, never counted per page.
    clinics BIGINT NOT NULL DEFAULT 0,
    officials BIGINT NOT NULL DEFAULT 0,
    admins BIGINT NOT NULL DEFAULT 0,
    people BIGINT NOT NULL DEFAULT 0,
    pending BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);

CREATE TABLE organisation_members (
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    -- The account's, repeated so that a page of the list is one walk along an index.
    sort_name TEXT COLLATE "BINARY" NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, account_id)
);
CREATE INDEX organisation_members_by_account ON organisation_members (account_id);
CREATE INDEX organisation_members_by_name ON organisation_members (organisation_id, sort_name, account_id)
    WHERE role IN ('admin', 'coordinator', 'reporter');

-- Everybody in an organisation or in one of its clinics, once, for as long as they are in any.
CREATE TABLE organisation_people (
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    sort_name TEXT COLLATE "BINARY" NOT NULL,
    -- In how many clinics they are, and whether they have a role in the organisation.
    places BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, account_id)
);
CREATE INDEX organisation_people_by_account ON organisation_people (account_id);
CREATE INDEX organisation_people_by_name ON organisation_people (organisation_id, sort_name, account_id);

CREATE TABLE clinics (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    sort_name TEXT COLLATE "BINARY" NOT NULL,
    time_zone TEXT NOT NULL,
    -- ISO 3166-1, two letters; unknown without.
    country TEXT NOT NULL DEFAULT '',
    -- What it changes of the organisation's call interface, as JSON.
    calls TEXT NOT NULL DEFAULT '{}',
    -- Totals are kept, never counted per page.
    people BIGINT NOT NULL DEFAULT 0,
    admins BIGINT NOT NULL DEFAULT 0,
    pending BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL
);
CREATE INDEX clinics_by_organisation ON clinics (organisation_id, sort_name, id);

CREATE TABLE clinic_members (
    id TEXT PRIMARY KEY,
    clinic_id TEXT NOT NULL REFERENCES clinics (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    granted_groups BIGINT NOT NULL,
    granted_singles BIGINT NOT NULL,
    -- The account's, repeated so that a page of the list is one walk along an index.
    sort_name TEXT COLLATE "BINARY" NOT NULL,
    -- Where alerts from the waiting area go; erased with the membership.
    alert_mobile TEXT,
    alert_email TEXT,
    -- Temporary staff: the membership counts from the one moment until the other.
    starts_at BIGINT,
    ends_at BIGINT,
    -- When those who manage the team were told that it ends soon.
    end_told_at BIGINT,
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL DEFAULT 0,
    UNIQUE (clinic_id, account_id)
);
CREATE INDEX clinic_members_ending ON clinic_members (ends_at) WHERE ends_at IS NOT NULL;
CREATE INDEX clinic_members_by_name ON clinic_members (clinic_id, sort_name, id);
CREATE INDEX clinic_members_by_role ON clinic_members (clinic_id, role, sort_name, id);
CREATE INDEX clinic_members_by_seen ON clinic_members (clinic_id, seen_at, id);
CREATE INDEX clinic_members_by_account ON clinic_members (account_id);

-- The search by name in one list (a clinic's team, an organisation's people): every beginning of every word of a name, in
-- the order of the list.
CREATE TABLE name_prefixes (
    list_id TEXT NOT NULL,
    prefix TEXT COLLATE "BINARY" NOT NULL,
    sort_name TEXT COLLATE "BINARY" NOT NULL,
    row_id TEXT NOT NULL,
    PRIMARY KEY (list_id, prefix, sort_name, row_id)
);

-- How many people a beginning finds, so that the search says its total without counting.
CREATE TABLE name_prefix_totals (
    list_id TEXT NOT NULL,
    prefix TEXT COLLATE "BINARY" NOT NULL,
    people BIGINT NOT NULL,
    PRIMARY KEY (list_id, prefix)
);

CREATE TABLE mails (
    id TEXT PRIMARY KEY,
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    -- What the mail is about, as JSON: facts and ids, never a secret.
    content TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL DEFAULT 0,
    due_at BIGINT NOT NULL,
    -- The last word of the mail server.
    answer TEXT,
    created_at BIGINT NOT NULL,
    sent_at BIGINT
);
CREATE INDEX mails_due ON mails (due_at) WHERE state IN ('queued', 'sending');

-- An offer of a role in an organisation or, with a clinic, in that clinic.
CREATE TABLE invitations (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    clinic_id TEXT REFERENCES clinics (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    role TEXT NOT NULL,
    granted_groups BIGINT NOT NULL,
    granted_singles BIGINT NOT NULL,
    language TEXT NOT NULL,
    invited_by TEXT NOT NULL REFERENCES accounts (id),
    inviter_name TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    -- A slip of paper has a link of its own, with a shorter life.
    slip_hash TEXT UNIQUE,
    slip_expires_at BIGINT,
    -- Nothing is mailed to somebody without a mailbox.
    mail_id TEXT REFERENCES mails (id),
    created_at BIGINT NOT NULL,
    -- In the future for one that is sent later.
    sent_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    reminded_at BIGINT,
    accepted_at BIGINT,
    deleted_at BIGINT
);
CREATE UNIQUE INDEX invitations_to_clinic ON invitations (clinic_id, email_key)
    WHERE clinic_id IS NOT NULL AND accepted_at IS NULL AND deleted_at IS NULL;
CREATE UNIQUE INDEX invitations_to_organisation ON invitations (organisation_id, email_key)
    WHERE clinic_id IS NULL AND accepted_at IS NULL AND deleted_at IS NULL;
CREATE INDEX invitations_of_clinic ON invitations (clinic_id, created_at, id)
    WHERE accepted_at IS NULL AND deleted_at IS NULL;
CREATE INDEX invitations_of_organisation ON invitations (organisation_id, created_at, id)
    WHERE clinic_id IS NULL AND accepted_at IS NULL AND deleted_at IS NULL;
CREATE INDEX invitations_to_remind ON invitations (expires_at)
    WHERE reminded_at IS NULL AND accepted_at IS NULL AND deleted_at IS NULL;
CREATE INDEX invitations_by_mail ON invitations (mail_id);

-- A code that an invited person types at another device, instead of a link.
CREATE TABLE invitation_codes (
    code_hash TEXT PRIMARY KEY,
    invitation_id TEXT NOT NULL REFERENCES invitations (id) ON DELETE CASCADE,
    expires_at BIGINT NOT NULL
);

-- The audit log. Names are kept as they were, so that a sentence stays true when a person has gone.
CREATE TABLE changes (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    clinic_id TEXT REFERENCES clinics (id) ON DELETE CASCADE,
    actor_id TEXT,
    actor_name TEXT NOT NULL,
    subject_id TEXT,
    subject_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- What was done, with before and after, as JSON.
    deed TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX changes_by_clinic ON changes (clinic_id, id);
CREATE INDEX changes_by_actor ON changes (clinic_id, actor_id, id);
CREATE INDEX changes_by_organisation ON changes (organisation_id, id);
CREATE INDEX changes_by_organisation_actor ON changes (organisation_id, actor_id, id);
-- One for both kinds of place: what was done to one person is little, but each entry dirties a page of its own here.
CREATE INDEX changes_by_subject ON changes (organisation_id, subject_id, id);
