"""Finds in the text of a note the people it mentions: @ and a name, of those who may see it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from checklist.core.characters import fold
from checklist.core.errors import UserError

TEXT = "text"
"""The field of a note's text, beside which is said why a name cannot be taken."""

_AT = re.compile(r"(?<![\w.@])@(?=\w)")
_WORD = re.compile(r"\S+")
_MOST_NAMED = 5  # people of one first name that a refusal lists
_AFTER_A_NAME = ".,;:!?)]}”’\"'"


@dataclass(frozen=True, slots=True)
class Mentionable:
    """A person who may see a note, with the words that name them and nobody else of those."""

    person_id: UUID
    name: str
    label: str


def name_apart(people: Sequence[tuple[UUID, str, str, str]]) -> list[Mentionable]:
    """Give each of some people the words that tell them apart: id, name, role and email.

    A name that two bear is followed by the role, and if they share that too, by the email address.
    """
    names = Counter(fold(name) for _, name, _, _ in people)
    roles = Counter((fold(name), role) for _, name, role, _ in people)
    found = []
    for person_id, name, role, email in people:
        label = name
        if names[fold(name)] > 1:
            label = f"{name} ({role if roles[fold(name), role] == 1 else email})"
        found.append(Mentionable(person_id, name, label))
    return found


def find_mentions(text: str, people: Sequence[Mentionable]) -> list[UUID]:
    """Find who is mentioned, each once. Raises UserError where a name is of nobody or of several.

    Only those who may see the note are looked at, so a refusal tells of nobody else.
    """
    found = [_find_one(text[match.end() :], people) for match in _AT.finditer(text)]
    return list(dict.fromkeys(found))


def _find_one(rest: str, people: Sequence[Mentionable]) -> UUID:
    """Find the person whose name a text begins with. A first name alone may be somebody else's."""
    by_label = _longest(rest, [(person.label, person) for person in people])
    if by_label:
        return by_label[0].person_id
    typed = _first_word(rest)
    alike = _longest(rest, [(person.name, person) for person in people]) or [
        person for person in people if fold(_first_word(person.name)) == fold(typed)
    ]
    if alike:
        raise UserError(
            "Write the whole name of the person: {labels}",
            field=TEXT,
            labels=" or ".join(f"@{person.label}" for person in alike[:_MOST_NAMED]),
        )
    raise UserError(
        "Nobody who sees this note is called “{typed}”. Write the name as it stands in the list of"
        " people, or leave out the @",
        field=TEXT,
        typed=typed,
    )


def _longest(rest: str, named: Sequence[tuple[str, Mentionable]]) -> list[Mentionable]:
    """Find whose name the text begins with; of names that begin alike, the longest."""
    begun = [(words, person) for words, person in named if _begins_with(rest, words)]
    most = max((len(words) for words, _ in begun), default=0)
    return [person for words, person in begun if len(words) == most]


def _begins_with(rest: str, words: str) -> bool:
    """Say whether a text begins with a name, and the name ends there."""
    typed = list(_list_words(rest))
    wanted = fold(words).split()
    given = [fold(word) for word in typed[: len(wanted)]]
    if len(given) < len(wanted):
        return False
    return given[:-1] == wanted[:-1] and _ends_as(given[-1], wanted[-1])


def _ends_as(typed: str, wanted: str) -> bool:
    """Say whether a word is the last of a name, with the marks of a sentence after it or none."""
    after = typed.removeprefix(wanted)
    is_possessive = after[:2] in {"'s", "’s"}
    return typed.startswith(wanted) and (
        is_possessive or after.strip(_AFTER_A_NAME) == "" or after[:1] in _AFTER_A_NAME
    )


def _list_words(text: str) -> Iterator[str]:
    return (match.group() for match in _WORD.finditer(text.split("\n", 1)[0]))


def _first_word(text: str) -> str:
    """Give the first word of a text, without the marks of a sentence after it."""
    word = next(_list_words(text), "")
    for ending in ("'s", "’s"):
        word = word.removesuffix(ending)
    return word.rstrip(_AFTER_A_NAME)
