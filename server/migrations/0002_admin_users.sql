-- Who has admin access to an organisation, and what was granted to them there. A role in the organisation is another matter.
CREATE TABLE admin_users (
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    granted_groups BIGINT NOT NULL DEFAULT 0,
    granted_singles BIGINT NOT NULL DEFAULT 0,
    -- The account's, repeated so that the list is one walk along an index.
    sort_name TEXT COLLATE "BINARY" NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, account_id)
);
CREATE INDEX admin_users_by_account ON admin_users (account_id);
CREATE INDEX admin_users_by_name ON admin_users (organisation_id, sort_name, account_id);
