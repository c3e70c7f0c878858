"""What is large in the content of a report or form, for a person whose report is refused."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from checklist.core.messages import format_count

_NOTES = "Shorten the longest notes"
_NOTE = "Shorten the longest notes: that of question {question} has {length:,} characters"
_EXHIBITS = (
    "{exhibits} {share}% of it: question {question} has the most, {most:,}."
    " Take a copy of the answers instead"
)
# Where exhibits take more than so much of a report, shorter notes would not help.
_MOST_OF_IT = 0.5


def describe_largest(content: bytes) -> str:
    """Describe what makes content large, and what to do about it: a sentence without its end."""
    try:
        document = json.loads(content)
    except ValueError:
        return _NOTES
    questions = list(_list_questions(document))
    exhibits = [exhibit for question in questions for exhibit in question["exhibits"]]
    size = _measure(exhibits) + _measure(document.get("register", []))
    if exhibits and size > _MOST_OF_IT * len(content):
        fullest = max(questions, key=lambda question: len(question["exhibits"]))
        return _EXHIBITS.format(
            exhibits=format_count(len(exhibits), "exhibit takes", "exhibits take"),
            share=round(100 * size / len(content)),
            question=fullest["question_id"],
            most=len(fullest["exhibits"]),
        )
    longest = max(questions, key=lambda question: len(question["note"]), default=None)
    if longest is None or not longest["note"]:
        return _NOTES
    return _NOTE.format(question=longest["question_id"], length=len(longest["note"]))


def _list_questions(document: Any) -> Iterator[Any]:
    """Yield the questions of a report's chapters or a form's sections."""
    for part in document.get("chapters") or document.get("sections") or ():
        for group in part.get("groups", ()):
            yield from group["questions"]


def _measure(parts: Any) -> int:
    """Measure parts of content in bytes."""
    return len(json.dumps(parts, ensure_ascii=False, separators=(",", ":")).encode())
