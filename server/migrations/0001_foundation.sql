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
    -- The accent of pages and mails, as #rrggbb.
    colour TEXT NOT NULL,
    language TEXT NOT NULL,
    -- The permissions that the contract has.
    contract BIGINT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE organisation_members (
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, account_id)
);
CREATE INDEX organisation_members_by_account ON organisation_members (account_id);

CREATE TABLE clinics (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    sort_name TEXT COLLATE "BINARY" NOT NULL,
    time_zone TEXT NOT NULL,
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
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL DEFAULT 0,
    UNIQUE (clinic_id, account_id)
);
CREATE INDEX clinic_members_by_name ON clinic_members (clinic_id, sort_name, id);
CREATE INDEX clinic_members_by_role ON clinic_members (clinic_id, role, sort_name, id);
CREATE INDEX clinic_members_by_seen ON clinic_members (clinic_id, seen_at, id);
CREATE INDEX clinic_members_by_account ON clinic_members (account_id);

-- The search by name: every beginning of every word of a name, in the order of the list.
CREATE TABLE clinic_member_prefixes (
    clinic_id TEXT NOT NULL,
    prefix TEXT COLLATE "BINARY" NOT NULL,
    sort_name TEXT COLLATE "BINARY" NOT NULL,
    member_id TEXT NOT NULL REFERENCES clinic_members (id) ON DELETE CASCADE,
    PRIMARY KEY (clinic_id, prefix, sort_name, member_id)
);
CREATE INDEX clinic_member_prefixes_by_member ON clinic_member_prefixes (member_id);

-- How many people a beginning finds, so that the search says its total without counting.
CREATE TABLE clinic_prefix_totals (
    clinic_id TEXT NOT NULL REFERENCES clinics (id) ON DELETE CASCADE,
    prefix TEXT COLLATE "BINARY" NOT NULL,
    people BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, prefix)
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

CREATE TABLE invitations (
    id TEXT PRIMARY KEY,
    clinic_id TEXT NOT NULL REFERENCES clinics (id) ON DELETE CASCADE,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    role TEXT NOT NULL,
    granted_groups BIGINT NOT NULL,
    granted_singles BIGINT NOT NULL,
    language TEXT NOT NULL,
    invited_by TEXT NOT NULL REFERENCES accounts (id),
    inviter_name TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    mail_id TEXT NOT NULL REFERENCES mails (id),
    created_at BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    accepted_at BIGINT,
    deleted_at BIGINT
);
CREATE UNIQUE INDEX invitations_pending ON invitations (clinic_id, email_key)
    WHERE accepted_at IS NULL AND deleted_at IS NULL;
CREATE INDEX invitations_listed ON invitations (clinic_id, created_at, id)
    WHERE accepted_at IS NULL AND deleted_at IS NULL;
CREATE INDEX invitations_by_mail ON invitations (mail_id);

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
CREATE INDEX changes_by_subject ON changes (clinic_id, subject_id, id);
