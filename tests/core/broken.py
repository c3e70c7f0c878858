"""Breaking a small question set on purpose, and saying where the break is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from checklist.core.question_sets.library import BadQuestionSet, read_question_set

SMALL = (Path(__file__).parent / "small_set.yaml").read_text(encoding="utf-8")
GRADED = SMALL.replace(
    "  kind: share-in-place\n",
    """  kind: graded
  unconfirmed_lowest: amber
  overall:
    above_lowest: 1
    sections: 2
    sections_at: amber
    sections_at_most: amber
    confirmed_cause_at_most: amber
  confidence:
    - {rating: high, coverage: 9/10, mean_strength: 4/5, reviewed: yes, final_within: 1}
    - {rating: medium, coverage: 3/4, mean_strength: 1/2}
""",
)
"""The small set with grades, and all that only sets with grades have."""

_MEASURE_HINTS = """    hints:
      - {level: yes, up_to: 12.5}
      - {level: partly, up_to: 50}
      - {level: no}
"""
_QUESTION_HINTS = """            hints:
              - {level: yes, when: {comparisons: [{of: M01.share, operator: at most, value: 12.5}]}}
              - level: partly
                when: {comparisons: [{of: M01.share, operator: at most, value: 50}]}
              - {level: no, when: {comparisons: [{of: M01.share, operator: above, value: 50}]}}
"""
SECOND = (
    SMALL.replace(_MEASURE_HINTS, "")
    .replace("          - id: gift-03\n", f"          - id: gift-03\n{_QUESTION_HINTS}")
    .replace(
        "rule_version: 1\n",
        """rule_version: 2
  reason_above_hint_by: 1
  reason_below_hint_by: 2
  tell_above_hint_by: 2
  not_applicable_limit: {share: 1/4, fewest: 1}
  fixed_answers_kept: yes
""",
    )
)
"""The small set by the second version of the rules, with hints of a question."""

HERE = "«"


@dataclass(frozen=True)
class Broken:
    """A text that stands once in a sound set, and what is put in its place.

    The problem must be reported where « stands in the new text (it is left out), or where ``at``
    first stands.
    """

    old: str
    new: str
    advice: str
    at: str = HERE
    base: str = SMALL

    def text(self) -> str:
        return self._marked().replace(HERE, "")

    def place(self) -> str:
        text = self._marked()
        assert self.at in text
        before = text.partition(self.at)[0]
        line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
        return f"small.yaml:{line}:{column}: "

    def _marked(self) -> str:
        count = self.base.count(self.old)
        assert count == 1, f"{self.old!r} stands {count} times"
        return self.base.replace(self.old, self.new)


def complaints(text: str) -> list[str]:
    """The lines that say what is wrong with a set; none if it is sound."""
    try:
        read_question_set(text, "small.yaml")
    except BadQuestionSet as error:
        return error.lines()
    return []


def check_broken(broken: Broken) -> None:
    """Assert that the break is the one problem found, and is found where it is."""
    [line] = complaints(broken.text())

    assert line.startswith(broken.place()), (line, broken.place())
    assert broken.advice in line
