"""Reads the stored files of evidence that a seal names."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy.orm import Session

from checklist.evidence.storage.factory import build_store
from checklist.evidence.storage.local import DOWN, BytesDamaged, StoreDown
from checklist.evidence.storage.mark import is_own_store
from checklist.settings import Settings

_AWAY = "the store of evidence did not give the file of"
_OTHER = "another store is set than the database knows, and it lacks the file of"


class FileUnread(Exception):
    """The store did not give a file, which says nothing against it; the text says why."""


class StoredEvidence:
    """The store of evidence as it answers now.

    Once it does not answer, it is asked no more: each file might take a minute.
    """

    def __init__(self, session: Session, settings: Settings) -> None:
        self._store = build_store(settings)
        self._is_away = False
        self._is_own = True
        try:
            self._is_own = is_own_store(session, settings)
        except StoreDown:
            self._is_away = True

    def find_problem(self, force_id: UUID, sha256: str) -> str:
        """Read a file through, and say what is wrong with it; "" where nothing is.

        Raises FileUnread where the store is away or breaks off, or is another one without it.
        """
        try:
            self._read(force_id, sha256)
        except StoreDown as error:
            raise FileUnread(_AWAY) from error
        except BytesDamaged as damage:
            if not damage.is_missing:
                return "its stored file is not the one that was signed"
            if not self._is_own:
                raise FileUnread(_OTHER) from damage
            return "its stored file is gone"
        return ""

    def _read(self, force_id: UUID, sha256: str) -> None:
        """Read a file through. Raises BytesDamaged, and StoreDown."""
        if self._is_away:
            raise StoreDown(DOWN)
        try:
            self._store.open(force_id, sha256).close()
        except StoreDown:
            self._is_away = not self._answers()
            raise

    def _answers(self) -> bool:
        """Say whether the store answers. Nothing is written to it, as it may be a copy to read."""
        try:
            self._store.ask()
        except StoreDown:
            return False
        return True
