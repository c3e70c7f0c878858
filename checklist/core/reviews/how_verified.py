"""Verification: on what an inspector's judgement of one answer rests."""

from __future__ import annotations

from enum import StrEnum


class Verification(StrEnum):
    """How far an answer was verified; its words stand on pages."""

    ASSERTED = "asserted"
    DOCUMENT_SEEN = "document seen"
    SAMPLED = "sampled"
    OBSERVED = "observed"
    NOT_VERIFIABLE = "not verifiable"

    @property
    def rests_on_more(self) -> bool:
        """Whether it rests on more than the word of the force."""
        return self is not Verification.ASSERTED

    @property
    def meaning(self) -> str:
        """What it says of the answer, as a hint below the choice."""
        return _MEANINGS[self]


_MEANINGS = {
    Verification.ASSERTED: "The force says so; nothing was looked at.",
    Verification.DOCUMENT_SEEN: "An exhibit or another document was read.",
    Verification.SAMPLED: "Files or records were drawn and looked at, on a worksheet.",
    Verification.OBSERVED: "It was seen on a visit, or told by those who do it.",
    Verification.NOT_VERIFIABLE: "It could not be checked, whatever was asked for.",
}
