"""A form to fill in on paper, blank or with what is saved."""
