-- When somebody first came into the organisation or one of its clinics themself. Until then its sign-in policy is nothing
-- to them: nobody is bound by who only adds them.
ALTER TABLE organisation_people ADD COLUMN opened_at BIGINT;
-- Of those who are there already it is not known when; they have come.
UPDATE organisation_people SET opened_at = 0;
