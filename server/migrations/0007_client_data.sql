-- Every invitation of an organisation and its clinics, whatever became of it, a page at a time.
CREATE INDEX invitations_by_organisation ON invitations (organisation_id, id);
