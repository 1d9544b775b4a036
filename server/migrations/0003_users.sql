-- Where somebody begins who has both: clinics, or the console of an organisation.
ALTER TABLE accounts ADD COLUMN view TEXT NOT NULL DEFAULT 'practitioner';

-- Whom an act was done to that was done to several at once, with what each was granted before and after. Its one entry of the
-- log, which is written when the act is committed, names nobody by itself.
CREATE TABLE change_subjects (
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL,
    change_id TEXT NOT NULL,
    groups_before BIGINT NOT NULL,
    singles_before BIGINT NOT NULL,
    groups_after BIGINT NOT NULL,
    singles_after BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, account_id, change_id)
);
CREATE INDEX change_subjects_by_change ON change_subjects (organisation_id, change_id);
