-- Daily totals, so that charts over a year count nobody. A day is a number of days since 1970 by the calendar of the
-- organisation's time zone.

-- Each organisation role has a kept total, as Admins had already.
ALTER TABLE organisations ADD COLUMN coordinators BIGINT NOT NULL DEFAULT 0;
ALTER TABLE organisations ADD COLUMN reporters BIGINT NOT NULL DEFAULT 0;
ALTER TABLE organisations ADD COLUMN collaborators BIGINT NOT NULL DEFAULT 0;
ALTER TABLE organisations ADD COLUMN readers BIGINT NOT NULL DEFAULT 0;
UPDATE organisations SET
    coordinators = (SELECT COUNT(*) FROM organisation_members m WHERE m.organisation_id = organisations.id AND m.role = 'coordinator'),
    reporters = (SELECT COUNT(*) FROM organisation_members m WHERE m.organisation_id = organisations.id AND m.role = 'reporter'),
    collaborators = (SELECT COUNT(*) FROM organisation_members m WHERE m.organisation_id = organisations.id AND m.role = 'collaborator'),
    readers = (SELECT COUNT(*) FROM organisation_members m WHERE m.organisation_id = organisations.id AND m.role = 'reader');

-- The first day whose end was counted; what is kept of days before follows from when those came who were there then.
ALTER TABLE organisations ADD COLUMN counted_since BIGINT;
-- When the totals of a day are due: its last midnight, and at once for who has none yet.
ALTER TABLE organisations ADD COLUMN totals_due_at BIGINT NOT NULL DEFAULT 0;
CREATE INDEX organisations_due ON organisations (totals_due_at, id);

-- Totals at the end of a day, for the days that changed them: a day without a row ended as the last one before it.
CREATE TABLE organisation_days (
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    day BIGINT NOT NULL,
    -- Everybody, once.
    people BIGINT NOT NULL,
    -- Memberships of all clinics.
    clinic_admins BIGINT NOT NULL,
    team_members BIGINT NOT NULL,
    admins BIGINT NOT NULL,
    coordinators BIGINT NOT NULL,
    reporters BIGINT NOT NULL,
    collaborators BIGINT NOT NULL,
    readers BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, day)
);
CREATE TABLE clinic_days (
    clinic_id TEXT NOT NULL REFERENCES clinics (id) ON DELETE CASCADE,
    day BIGINT NOT NULL,
    people BIGINT NOT NULL,
    admins BIGINT NOT NULL,
    PRIMARY KEY (clinic_id, day)
);

-- How often people signed in on a day; counted where a session begins.
CREATE TABLE organisation_sign_ins (
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    day BIGINT NOT NULL,
    sign_ins BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, day)
);
-- The same for one person, for as long as the page about practitioners looks back.
CREATE TABLE person_sign_ins (
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    account_id TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    day BIGINT NOT NULL,
    sign_ins BIGINT NOT NULL,
    PRIMARY KEY (organisation_id, account_id, day)
);
CREATE INDEX person_sign_ins_by_day ON person_sign_ins (organisation_id, day);
CREATE INDEX person_sign_ins_by_account ON person_sign_ins (account_id);

-- In how many clinics somebody is, so that the list of practitioners is one walk along an index.
ALTER TABLE organisation_people ADD COLUMN clinics BIGINT NOT NULL DEFAULT 0;
UPDATE organisation_people SET clinics = (SELECT COUNT(*) FROM clinic_members m JOIN clinics c ON c.id = m.clinic_id
    WHERE m.account_id = organisation_people.account_id AND c.organisation_id = organisation_people.organisation_id);
CREATE INDEX practitioners_by_name ON organisation_people (organisation_id, sort_name, account_id) WHERE clinics > 0;

-- Invitations by when they were made, whatever became of them.
CREATE INDEX invitations_made ON invitations (organisation_id, created_at);
CREATE INDEX invitations_made_in_clinic ON invitations (clinic_id, created_at);
