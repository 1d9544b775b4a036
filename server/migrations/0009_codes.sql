-- Whether a code was made of an invitation's link is asked each time that the link is opened.
CREATE INDEX invitation_codes_by_invitation ON invitation_codes (invitation_id);
