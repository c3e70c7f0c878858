"""A person's own sign-ins: with what device, since when; ended on a page, told by mail."""
