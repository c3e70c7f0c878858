"""The people of an organisation and all organisations, on pages."""
