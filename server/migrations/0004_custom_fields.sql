-- An organisation's own fields about its people, and what they say of each.
CREATE TABLE custom_fields (
    id TEXT PRIMARY KEY,
    organisation_id TEXT NOT NULL REFERENCES organisations (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    -- The folded name, under which a field exists once.
    name_key TEXT COLLATE "BINARY" NOT NULL,
    kind TEXT NOT NULL,
    -- What there is to choose, as JSON, in its order.
    choices TEXT NOT NULL DEFAULT '[]',
    -- Its place in the order of the fields.
    place BIGINT NOT NULL,
    -- A field that is gone, but whose values still have to be taken out of the search.
    deleted_at BIGINT
);
CREATE UNIQUE INDEX custom_fields_by_name ON custom_fields (organisation_id, name_key) WHERE deleted_at IS NULL;
CREATE INDEX custom_fields_in_order ON custom_fields (organisation_id, place, id) WHERE deleted_at IS NULL;
CREATE INDEX custom_fields_deleted ON custom_fields (deleted_at) WHERE deleted_at IS NOT NULL;

-- They live as long as the person is of the organisation.
CREATE TABLE custom_values (
    organisation_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    field_id TEXT NOT NULL REFERENCES custom_fields (id) ON DELETE CASCADE,
    value TEXT NOT NULL,
    PRIMARY KEY (organisation_id, account_id, field_id),
    FOREIGN KEY (organisation_id, account_id) REFERENCES organisation_people (organisation_id, account_id)
        ON DELETE CASCADE
);
CREATE INDEX custom_values_by_field ON custom_values (field_id, account_id);

-- The folded words of somebody's values, each once with a space between them: by these and their name they are found.
ALTER TABLE organisation_people ADD COLUMN value_words TEXT NOT NULL DEFAULT '';
