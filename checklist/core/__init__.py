"""Every rule of the field, pure: no web, no database, no clock."""
