"""Follows the record in a bundle from its first row to its head, and looks for the signature."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from checklist.core.audit_chain import NO_DIGEST
from checklist.core.seals import bundle_form as form
from checklist.core.seals.bundle_form import RecordRow, ToldWords
from checklist.core.seals.bundle_members import BadMember
from checklist.core.seals.bundle_verdict import BundleVerdict

_ASK_FOR_BUNDLE = "asked for a copy: seal bundle"
"""The deed of asking for a bundle; its detail names the digests of seal, signature and report."""

_SIGN = "sign"
"""The deed of signing; its detail names the digest of the seal."""


class RecordWalk:
    """Reads the record row by row. Of a broken chain only the first broken row is told."""

    def __init__(self, verdict: BundleVerdict) -> None:
        self._verdict = verdict
        self._head = _read_head(verdict.about or {})
        self._last = NO_DIGEST
        self._is_broken = False
        self._is_signed = False

    def follow(self, lines: Iterable[bytes]) -> None:
        """Follow the rows in their order. Raises BadMember for a line that is none."""
        try:
            for row in form.read_rows(lines):
                self._take(row)
        except ValueError as error:
            raise BadMember(str(error)) from None

    def end(self) -> None:
        """Hold the end of the record against its head, and say whether the signature is in it."""
        if self._is_broken:
            return
        _, number, digest = self._head
        if (self._verdict.rows, self._last) != (number, digest):
            raise BadMember(
                f"it ends at row {self._verdict.rows:,}, and {form.ABOUT} names another head"
            )
        if not self._is_signed:
            raise BadMember(
                "no deed in it says that this seal was signed by whom the signature names"
            )

    def _take(self, row: RecordRow) -> None:
        self._verdict.rows += 1
        problem = None if self._is_broken else self._find_break(row)
        if problem:
            self._is_broken = True
            self._verdict.tell(form.RECORD, f"row {self._verdict.rows:,}: {problem}")
        self._last = row.digest
        if row.told is not None:
            self._verdict.deeds.append(form.write_deed(row))
            self._note_digests(row.told)

    def _find_break(self, row: RecordRow) -> str | None:
        if row.number != self._verdict.rows:
            return "it is missing"
        if row.previous != self._last:
            return "it does not follow the row before it"
        if not row.told_is_sound:
            return "its words were changed"
        chain, _, _ = self._head
        return None if row.is_sound(chain) else "it was changed"

    def _note_digests(self, told: ToldWords) -> None:
        """Note that this seal was signed, and what was given out to prove it."""
        named = set(told.detail.replace(",", " ").split())
        if self._verdict.seal not in named:
            return
        if told.action == _ASK_FOR_BUNDLE:
            self._verdict.vouched |= named
            digests = {name for name in named if len(name) == len(NO_DIGEST)}
            self._verdict.names_report = len(digests - {self._verdict.seal}) > 1
        signed_by = (self._verdict.signature or {}).get("signed_by")
        is_theirs = isinstance(signed_by, dict) and signed_by.get("id") == told.person
        self._is_signed = self._is_signed or (told.action == _SIGN and is_theirs)


def _read_head(about: dict[str, Any]) -> tuple[UUID, int, str]:
    """Read which chain the record is of, and where it ends. Raises BadMember."""
    try:
        head = about["head"]
        return UUID(head["chain"]), int(head["number"]), str(head["digest"])
    except (KeyError, TypeError, ValueError, AttributeError):
        raise BadMember(f"{form.ABOUT} does not say where it ends") from None
