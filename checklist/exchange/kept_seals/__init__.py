"""Verifying seals where they are kept, against all that is stored of them and the record."""
