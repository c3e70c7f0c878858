"""Second judgements: which questions need one, what differs, how a lead settles it."""
