"""Chooses the store of the bytes of evidence."""

from __future__ import annotations

from checklist.evidence.storage.local import LocalStore, Store
from checklist.settings import Settings


def build_store(settings: Settings) -> Store:
    """Build the store that is set: a bucket, or else a local folder."""
    if settings.bucket is None:
        return LocalStore(settings.evidence)
    from checklist.evidence.storage.s3 import object_store  # its library is large

    return object_store(settings.bucket)
