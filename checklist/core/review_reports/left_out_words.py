"""Whether a text only lost sentences since it was read last."""

from __future__ import annotations

import re

_END_OF_SENTENCE = re.compile(r"(?<=[.!?])\s+|\s*\n\s*")


def is_only_shortened(before: str, after: str) -> bool:
    """Say whether a text is what was there before, but for whole sentences that were left out.

    What is left stands in the same order: a word that is put in, taken out or changed inside a
    sentence makes another sentence of it. Blanks do not count.
    """
    left = iter(_split_sentences(before))
    return all(sentence in left for sentence in _split_sentences(after))


def is_same_wording(before: str, after: str) -> bool:
    """Say whether two texts say the same, but for blanks and where lines end."""
    return before.split() == after.split()


def _split_sentences(text: str) -> list[str]:
    parts = (" ".join(part.split()) for part in _END_OF_SENTENCE.split(text))
    return [part for part in parts if part]
