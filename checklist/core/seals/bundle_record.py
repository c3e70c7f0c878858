"""Follows the record in a bundle from its first row to its head, and looks for the signature."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

import rfc8785

from checklist.core.audit_chain import NO_DIGEST
from checklist.core.deeds import ERASE_WORDS
from checklist.core.seals import bundle_form as form
from checklist.core.seals.bundle_form import RecordRow, ToldWords
from checklist.core.seals.bundle_members import BadMember
from checklist.core.seals.bundle_verdict import BundleVerdict
from checklist.core.seals.canonical import digest
from checklist.core.seals.named_digests import read_named_digests, read_print

_ASK_FOR_BUNDLE = "asked for a copy: seal bundle"
"""The deed of asking for a bundle; its detail names the digests of seal, signature and report."""

_SIGN = "sign"
"""The deed of signing; its detail names the digests of the seal and of the signature."""

_SIGNING_ERASED = (
    "The words of the record from when it was signed were erased: that it was signed is told by the"
    " deed of asking for this bundle alone."
)

_MEMBERS = {"signature": form.SIGNATURE, "report": form.REPORT}
"""The words by which a deed names a member of the bundle before its digest."""


class RecordWalk:
    """Reads the record row by row. Of a broken chain only the first broken row is told."""

    def __init__(self, verdict: BundleVerdict) -> None:
        self._verdict = verdict
        self._head = _read_head(verdict.about or {})
        self._last = NO_DIGEST
        self._is_broken = False
        self._is_signed = False
        self._is_signing_told = False
        self._untold: list[RecordRow] = []
        self._erased_before = ""

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
        _, number, last = self._head
        if (self._verdict.rows, self._last) != (number, last):
            raise BadMember(
                f"it ends at row {self._verdict.rows:,}, and {form.ABOUT} names another head"
            )
        for row in self._untold:
            if row.at >= self._erased_before:
                self._verdict.tell(form.RECORD, f"row {row.number:,}: its words are missing")
        if self._is_signed:
            return
        if self._is_signing_erased():
            self._verdict.notes.append(_SIGNING_ERASED)
        else:
            raise BadMember(
                "no deed in it says that this seal was signed by whom the signature names"
            )

    def _is_signing_erased(self) -> bool:
        """Say whether the words of the record were erased from when the signature says it was.

        Where a deed tells that the seal was signed, by whoever, its words were not.
        """
        signed_at = (self._verdict.signature or {}).get("signed_at")
        is_before = isinstance(signed_at, str) and signed_at < self._erased_before
        return is_before and not self._is_signing_told

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
            self._note_erasure(row.told)
        elif self._is_to_be_told(row):
            self._untold.append(row)

    def _find_break(self, row: RecordRow) -> str | None:
        if row.number != self._verdict.rows:
            return "it is missing"
        if row.previous != self._last:
            return "it does not follow the row before it"
        if not row.told_is_sound:
            return "its words were changed"
        chain, _, _ = self._head
        return None if row.is_sound(chain) else "it was changed"

    def _is_to_be_told(self, row: RecordRow) -> bool:
        """Say whether a row is of this assessment, and of a kind whose words a bundle holds."""
        content = self._verdict.content
        is_ours = content is not None and row.assessment == str(content.details.assessment_id)
        return is_ours and form.is_told_kind(row.kind)

    def _note_digests(self, told: ToldWords) -> None:
        """Note that this seal was signed, and what was given out last to prove it."""
        named = read_named_digests(told.detail)
        if named.get("seal") != self._verdict.seal:
            return
        if told.action == _ASK_FOR_BUNDLE:
            self._verdict.vouched = {
                member: named[word] for word, member in _MEMBERS.items() if word in named
            }
        if told.action == _SIGN:
            self._is_signing_told = True
            if self._is_signature_of(told, named.get("signature")):
                self._is_signed = True
                self._verdict.signed_content = named.get("content", "")
        self._note_print(told)

    def _note_print(self, told: ToldWords) -> None:
        """Note what the whole report was printed as. What is signed twice unchanged is one seal."""
        printed = read_print(told.action, told.detail)
        number = (self._verdict.signature or {}).get("number")
        if printed and not printed.is_shortened and printed.number == number:
            self._verdict.prints.append(printed)

    def _is_signature_of(self, told: ToldWords, digest: str | None) -> bool:
        """Say whether a deed of signing is that of the signature in the bundle.

        The deed names the signature as it was then: a reopening came later. One of an older
        version names none.
        """
        signature = self._verdict.signature or {}
        signed_by = signature.get("signed_by")
        if not isinstance(signed_by, dict) or signed_by.get("id") != told.person:
            return False
        return digest is None or digest == _digest_signature(signature)

    def _note_erasure(self, told: ToldWords) -> None:
        """Note before which moment words may be missing, since they were erased."""
        if told.action == ERASE_WORDS:
            moment = told.detail.removeprefix("before ").partition(",")[0]
            self._erased_before = max(self._erased_before, moment)


def _digest_signature(signature: Mapping[str, Any]) -> str:
    """Return the digest of a signature as it was made, before any reopening; "" of what is none."""
    try:
        return digest(rfc8785.dumps({**signature, "reopened": None}))
    except (ValueError, RecursionError):  # a number or character that RFC 8785 does not have
        return ""


def _read_head(about: dict[str, Any]) -> tuple[UUID, int, str]:
    """Read which chain the record is of, and where it ends. Raises BadMember."""
    try:
        head = about["head"]
        chain, number, last = UUID(head["chain"]), head["number"], str(head["digest"])
    except (KeyError, TypeError, ValueError, AttributeError):
        raise BadMember(f"{form.ABOUT} does not say where it ends") from None
    if type(number) is not int:  # nor a bool, nor a number with a point
        raise BadMember(f"{form.ABOUT} does not say in whole rows where it ends")
    return chain, number, last
