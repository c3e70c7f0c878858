"""Reauthentication: a person who is signed in proves again who they are."""
