"""Which store keeps the bytes of evidence."""

from __future__ import annotations

from checklist.evidence.storage.local import LocalStore, Store
from checklist.settings import Settings


def store_for(settings: Settings) -> Store:
    """The store that the settings name: a bucket, or else a folder of this machine."""
    if settings.bucket is None:
        return LocalStore(settings.evidence)
    from checklist.evidence.storage.s3 import object_store  # its library is large

    return object_store(settings.bucket)
