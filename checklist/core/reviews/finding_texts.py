"""Finding texts: what an inspectorate keeps to begin findings with, and what is filled in there."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from checklist.core.dates import format_long_date
from checklist.core.messages import join_names

PLACES: Mapping[str, str] = {
    "force": "the name of the force",
    "questions": "the numbers of the questions that the finding is about",
    "period": "the period of the assessment",
}
"""What is filled in by itself, by the word that stands for it in square brackets."""

_PLACE = re.compile(rf"\[({'|'.join(PLACES)})\]", re.IGNORECASE)


def describe_places(
    force: str, questions: Sequence[str], begins: date, ends: date
) -> Mapping[str, str]:
    """Say what belongs in each place of a text; one of which nothing is known yet is empty."""
    return {
        "force": force,
        "questions": join_names(questions) if questions else "",
        "period": f"{format_long_date(begins)} to {format_long_date(ends)}",
    }


def fill_places(text: str, values: Mapping[str, str]) -> str:
    """Fill in each place of a text of which something is known. The others stay as they are."""
    return _PLACE.sub(lambda place: values.get(place[1].lower()) or place[0], text)


def list_places(text: str) -> Sequence[str]:
    """List the places of a text that are not filled in, each once, as they stand there."""
    return list(dict.fromkeys(place[0] for place in _PLACE.finditer(text)))
