"""The pages of passwords: forgotten, set by a link, changed."""
