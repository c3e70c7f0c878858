"""What a person is told is large, where a report is refused."""

from __future__ import annotations

import json

import pytest

from checklist.reports.content.largest import describe_largest

COPY = " Take a copy of the answers instead"


def build_content(note: str, exhibits: dict[str, int]) -> bytes:
    """Build as much of a report's content as is measured: questions, notes and exhibits."""
    exhibit = {"shows": "x" * 100}
    questions = [
        {"question_id": question, "note": note, "exhibits": [exhibit] * count}
        for question, count in exhibits.items()
    ]
    register = [exhibit] * sum(exhibits.values())
    chapters = [{"groups": [{"questions": questions}]}]
    return json.dumps({"chapters": chapters, "register": register}).encode()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (
            build_content("x", {"vet-01": 2300, "vet-03": 900}),
            "3,200 exhibits take 98% of it: question vet-01 has the most, 2,300." + COPY,
        ),
        (
            build_content("x" * 20, {"vet-01": 0, "vet-03": 1}),
            "1 exhibit takes 52% of it: question vet-03 has the most, 1." + COPY,
        ),
        (
            build_content("x" * 12_000, {"vet-01": 1, "vet-03": 40}),
            "Shorten the longest notes: that of question vet-01 has 12,000 characters",
        ),
        (build_content("", {"vet-01": 0}), "Shorten the longest notes"),
        (b"no JSON", "Shorten the longest notes"),
    ],
    ids=["many exhibits", "one exhibit", "notes", "nothing", "unreadable"],
)
def test_the_cause_is_named(content: bytes, words: str) -> None:
    assert describe_largest(content) == words
