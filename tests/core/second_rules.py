"""The 2022 set as edition 1.0.0, but scored by the second version of the rules (dossier 4a)."""

from __future__ import annotations

import re
from functools import cache

from checklist.core.question_sets.library import read_question_set
from checklist.core.question_sets.model import QuestionSet
from checklist.resources import bundled

HINTS = {
    "vet-03": (
        *("4: M04 at most 0.1", "3: M04 at most 1", "2: M04 at most 3", "1: M04 at most 10"),
        "0: M04 above 10",
    ),
    "vet-04": ("4: M05 at least 99", "3: M05 at least 95", "2: M05 at least 80", "1: M05 below 80"),
    "vet-08": (
        *("4: M09 is 0", "3: M09 at most 2", "2: M09 at most 10", "1: M09 at most 30"),
        "0: M09 above 30",
    ),
    "vet-13": (
        *("4: M15 is 0", "3: M15.months at most 1", "2: M15.months above 1"),
        "2: M15 above 0 and M14.cases_decided is 0",
    ),
    "vet-16": (
        *("4: M19 at least 98", "3: M19 at least 90", "2: M19 at least 70", "1: M19 above 0"),
        "0: M19 is 0",
    ),
    "inf-01": ("1: M30 is 0 and M32 is 0", "2: M30 is 0 or M32 is 0"),
    "inf-02": (
        *("4: M30 at least 99", "3: M30 at least 90", "2: M30 at least 60", "1: M30 above 0"),
        "0: M30 is 0",
    ),
    "inf-03": (
        *("4: M32 at least 99", "3: M32 at least 90", "2: M32 at least 60", "1: M32 above 0"),
        "0: M32 is 0",
    ),
    "cor-01": ("4: M44 at most 12", "2: M44 at most 18", "1: M44 above 18"),
    "cor-06": (
        *("0: M47 is 0", "1: M47.proactive is 0 and M57.with_result is 0"),
        "2: M47.proactive is 0 or M57.with_result is 0",
    ),
    "cor-11": (
        *("4: M56 at least 98", "3: M56 at least 90", "2: M56 at least 70", "1: M56 at least 50"),
        "0: M56 below 50",
    ),
    "cor-12": ("1: M57.run is 0", "2: M57.with_result is 0"),
    "cor-17": ("0: M64.share is 0", "1: M64.share below 100", "2: M65 below 100"),
}
_RULES = """rule_version: '2'
  reason_above_hint_by: 1
  reason_below_hint_by: 2
  tell_above_hint_by: 2
  fixed_answers_kept: true
  earlier_positions: true
"""
_E1_AGE = """      current: true
      past_review: not-counted
      current_for_months: 36
"""
_SAMPLE = "        minimum_of: M55\n        minimum: 10\n"
_MONTHS = """        split_of: M15
    derived:
      - {id: months, label: Months of work, formula: M15 / (M14.cases_decided / 12), unit: months}
  - id: M16
"""


@cache
def second_vcc(*changes: tuple[str, str]) -> QuestionSet:
    """The 2022 set by the second rules: evidence grows old, figures speak, fixed answers are kept.

    ``changes`` are texts that stand once in it, and what is put in their place.
    """
    text = (bundled("checklists") / "vcc-2022" / "1.0.0.yaml").read_text(encoding="utf-8")
    for old, new in (
        ("rule_version: '1'\n", _RULES),
        ("      current: true\n", _E1_AGE),
        ("      tested: true\n", "      tested: true\n      within_months: 24\n"),
        ("            reason_below_hint: true\n", ""),
        ("        split_of: M15\n  - id: M16\n", _MONTHS),
        ("(as_at - M44.sign_off) * 12 / 365.25", "months(as_at, M44.sign_off)"),
        ("M56.effective / M55 * 100\n", f"M56.effective / M55 * 100\n{_SAMPLE}"),
        *(
            (f"          - id: {question}\n", f"          - id: {question}\n{_write(hints)}")
            for question, hints in HINTS.items()
        ),
        *changes,
    ):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    text = re.sub(r"(?m)^    hints:\n(      .*\n)+", "", text)
    return read_question_set(text, "second.yaml")


def _write(hints: tuple[str, ...]) -> str:
    lines = ["            hints:"]
    for hint in hints:
        level, _, condition = hint.partition(": ")
        match = "any" if " or " in condition else "all"
        comparisons = ", ".join(map(_write_comparison, re.split(" (?:and|or) ", condition)))
        when = f"{{match: {match}, comparisons: [{comparisons}]}}"
        lines.append(f"              - {{level: '{level}', when: {when}}}")
    return "\n".join(lines) + "\n"


def _write_comparison(text: str) -> str:
    of, _, rest = text.partition(" ")
    operator, _, value = rest.rpartition(" ")
    return f"{{of: {of}, operator: {operator}, value: '{value}'}}"
