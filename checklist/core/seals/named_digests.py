"""The digests that deeds on a seal name: each stands after a word that says what it is of."""

from __future__ import annotations

import re
from dataclasses import dataclass

PRINTED = "printed a signed report"
"""The deed of printing the whole report of a seal."""

PRINTED_SHORTENED = "printed a signed report without restricted questions"
"""The deed of printing it for those who may not read all of it."""

PRINTS = (PRINTED, PRINTED_SHORTENED)

PRINTED_ISSUED = "printed a published report"
"""The deed of printing what inspectors published: it names what was printed from, and the file."""


@dataclass(frozen=True, slots=True)
class RecordedPrint:
    """What a deed of printing names: a seal, what was printed from, and the file that it became.

    ``number`` is that of the seal in its assessment: what is signed twice unchanged has one digest.
    """

    number: int
    seal: str
    content: str
    report: str
    is_shortened: bool = False

    @property
    def action(self) -> str:
        return PRINTED_SHORTENED if self.is_shortened else PRINTED

    @property
    def detail(self) -> str:
        """Write what it names, as the record has it."""
        return (
            f"number {self.number}, seal {self.seal}, content {self.content}, report {self.report}"
        )


def name_contents(whole: str, shortened: str | None) -> str:
    """Name what the report of a seal is printed from, for the deed of signing."""
    named = f"content {whole}"
    return named if shortened is None else f"{named}, shortened content {shortened}"


def name_issued(content: str, report: str) -> str:
    """Name what a published report was printed from and as, for its deed."""
    return f"content {content}, report {report}"


def read_named_digests(detail: str) -> dict[str, str]:
    """Read the digests that a deed names, by the word before each: ``seal``, ``signature``."""
    return dict(_NAMED.findall(detail))


def read_print(action: str, detail: str) -> RecordedPrint | None:
    """Read a deed of printing; None where it is none."""
    numbered, named = _NUMBER.match(detail), read_named_digests(detail)
    if action not in PRINTS or numbered is None or not {"seal", "content", "report"} <= {*named}:
        return None
    return RecordedPrint(
        number=int(numbered[1]),
        seal=named["seal"],
        content=named["content"],
        report=named["report"],
        is_shortened=action == PRINTED_SHORTENED,
    )


_NAMED = re.compile(r"\b(seal|signature|report|shortened content|content) ([0-9a-f]{64})\b")
_NUMBER = re.compile(r"number (\d{1,9}),")
