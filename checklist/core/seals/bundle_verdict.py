"""What came of verifying a bundle: all that does not fit, and in which member."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from checklist.core.seals.content import SealedContent
from checklist.core.seals.named_digests import RecordedPrint


@dataclass(frozen=True, slots=True)
class Problem:
    """What does not fit, and in which member of the bundle."""

    member: str
    said: str

    def __str__(self) -> str:
        return f"{self.member}: {self.said}"


@dataclass(slots=True)
class BundleVerdict:
    """What came of verifying a bundle, and what was read on the way.

    ``notes`` are no faults. ``about``, ``signature`` and ``content`` are None where they cannot be
    read. ``rows`` counts those of the record; ``deeds`` are those told in words, and ``vouched``
    the digests of members that the last deed of asking for a bundle names: it is that of this one.
    ``prints`` are the deeds of printing the whole report of this seal, and ``signed_content`` the
    digest of what it is printed from, as the deed of signing names it; older ones name none.
    """

    problems: list[Problem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    about: dict[str, Any] | None = None
    signature: dict[str, Any] | None = None
    seal: str = ""
    content: SealedContent | None = None
    digests: dict[str, str] = field(default_factory=dict)
    rows: int = 0
    deeds: list[str] = field(default_factory=list)
    vouched: dict[str, str] = field(default_factory=dict)
    prints: list[RecordedPrint] = field(default_factory=list)
    signed_content: str = ""

    @property
    def is_sound(self) -> bool:
        return not self.problems

    def tell(self, member: str, said: str) -> None:
        """Tell of a problem, once."""
        problem = Problem(member, said)
        if problem not in self.problems:
            self.problems.append(problem)
