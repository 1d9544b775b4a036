-- The sign-in policy of an organisation. What it starts with is the product's own rule, which no policy loosens.
-- Characters that a new password of its people has at the least.
ALTER TABLE organisations ADD COLUMN password_least BIGINT NOT NULL DEFAULT 12;
-- Hours that its people stay signed in: since they signed in, and since they were last seen.
ALTER TABLE organisations ADD COLUMN good_hours BIGINT NOT NULL DEFAULT 168;
ALTER TABLE organisations ADD COLUMN idle_hours BIGINT NOT NULL DEFAULT 14;
-- Languages in which its mails can be read besides the reader's own: BCP 47 codes with a space between.
ALTER TABLE organisations ADD COLUMN mail_languages TEXT NOT NULL DEFAULT '';

-- A session keeps its own hours, so that no request asks for a policy; a stricter policy shortens them, none lengthens them.
ALTER TABLE sessions ADD COLUMN good_hours BIGINT NOT NULL DEFAULT 168;
ALTER TABLE sessions ADD COLUMN idle_hours BIGINT NOT NULL DEFAULT 14;
