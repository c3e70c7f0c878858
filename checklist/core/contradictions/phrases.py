"""Phrases that a rule looks for in notes: patterns of words, and what keeps them from counting."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from checklist.core.characters import fold

_NAMED = re.compile(r"\{([a-z-]+)\}")
_GAP = "..."
_MOST_WORDS = 4
_END = "."
_END_PATTERN = r"(?=[.;:!?,)]|$)"
_GAP_PATTERN = rf"((?:[^\s.;:!?]+ ){{0,{_MOST_WORDS}}}?)"
# Between two words of a phrase: a comma, a bracket or a quotation mark may stand.
_BETWEEN = "[,)\"']* [(\"']*"
_CLAUSE_ENDS = re.compile(r"[.;:!?,()]|\b(?:but|and|although|though|while)\b")
# A few assessments' notes, of up to 4,000 characters each: some 2 MB at most.
_KEPT_NOTES = 512


@dataclass(frozen=True, slots=True, eq=False)
class Phrases:
    """The phrases of a rule, ready to be searched for.

    ``unless`` holds words that, earlier in the clause or in a gap, make it say something else;
    ``settled_by`` those that settle the matter wherever they stand in the note.
    """

    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None
    settled_by: re.Pattern[str] | None


class UnknownWords(ValueError):
    """A pattern names a list of words that its rule lacks."""


@lru_cache
def compile_phrases(
    phrases: tuple[str, ...],
    words: tuple[tuple[str, tuple[str, ...]], ...] = (),
    unless: tuple[str, ...] = (),
    settled_by: tuple[str, ...] = (),
) -> Phrases:
    """Make patterns ready. Raises UnknownWords.

    In a pattern ``is|are`` is either word, ``{told}`` any entry of the list of that name, ``...``
    up to four words of the same sentence, and a ``.`` at its end the end of the clause.
    """
    lists = {name: _join_entries(entries, {}) for name, entries in words}
    return Phrases(
        re.compile(_as_whole_words(_join_entries(phrases, lists))),
        _compile_list(unless),
        _compile_list(settled_by),
    )


def normalise(text: str) -> str:
    """Fold a text, with single spaces."""
    return " ".join(fold(text).split())


@lru_cache(maxsize=_KEPT_NOTES)
def find_phrase(phrases: Phrases, note: str) -> str | None:
    """Find the first phrase that a normalised note says, and means."""
    if is_settled(phrases, note):
        return None
    found = phrases.pattern.search(note)
    while found is not None:
        if not _is_unsaid(phrases, note, found):
            return found.group()
        found = phrases.pattern.search(note, found.start() + 1)
    return None


def is_settled(phrases: Phrases, note: str) -> bool:
    """Say whether a normalised note has words that settle the matter."""
    return phrases.settled_by is not None and phrases.settled_by.search(note) is not None


def _is_unsaid(phrases: Phrases, note: str, found: re.Match[str]) -> bool:
    """Say whether the clause before a phrase, or a gap in it, makes it say something else."""
    if phrases.unless is None:
        return False
    clause = _CLAUSE_ENDS.split(note[: found.start()])[-1].strip()
    return any(phrases.unless.search(text) for text in (clause, *filter(None, found.groups())))


def _compile_list(entries: tuple[str, ...]) -> re.Pattern[str] | None:
    return re.compile(_as_whole_words(_join_entries(entries, {}))) if entries else None


def _as_whole_words(pattern: str) -> str:
    # What belongs to all staff ("all staff's") was not told to them.
    return rf"(?<![\w-])(?:{pattern})(?!'?\w|-)"


def _join_entries(entries: Iterable[str], lists: Mapping[str, str]) -> str:
    return "|".join(_build_pattern(normalise(entry), lists) for entry in entries)


def _build_pattern(entry: str, lists: Mapping[str, str]) -> str:
    """Build the expression for one entry, word by word."""
    built = ""
    needs_space = False
    for word in entry.split():
        if word == _END:
            return built + _END_PATTERN
        built += _BETWEEN if needs_space else ""
        built += _GAP_PATTERN if word == _GAP else _build_word(word, lists)
        needs_space = word != _GAP
    return built


def _build_word(word: str, lists: Mapping[str, str]) -> str:
    named = _NAMED.fullmatch(word)
    if named is None:
        return f"(?:{'|'.join(re.escape(each) for each in word.split('|'))})"
    if named[1] not in lists:
        raise UnknownWords(named[1])
    return f"(?:{lists[named[1]]})"
