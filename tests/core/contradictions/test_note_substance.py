"""Notes that clear a point, and notes that only look like one."""

from __future__ import annotations

import pytest

from checklist.core.contradictions.note_substance import says_something

NOTHING = [
    "",
    "   \n",
    "x",
    "xxx",
    "-",
    "...",
    "n/a",
    "N/A.",
    "none",
    "TBC",
    "To be confirmed.",
    "See above.",
    "see below",
    "As above",
    "As per the policy.",
    "Please refer to the attached document.",
    "See page 4.",
    "See Appendix A and section 2.1 of the policy.",
    "See vet-03.",
    "See the note to inf-01 and M18.",
    "Evidence attached.",
    "Same as the previous answer.",
    "No comment.",
    "Noted.",
    "ok",
    "test",
    "Not applicable.",
]
SOMETHING = [
    "12",
    "3/4/25",
    "Reviewed on 3 April.",
    "Outsourced.",
    "By the regional unit.",
    "Checked person by person for the audit.",
    "Three of the eleven left on the day.",
    "Nobody has a handheld.",
    "See above: the eleven are transferees.",
    "Two were on maternity leave.",
    "As per the policy, which the DCC signed in March.",
    "HR error.",
    "Staff sickness.",
    "By CCU.",
    "Duplicates.",
    "COVID",
    "Gwirio â llaw.",
    "Estimate",
    "page 4: the backlog was cleared",
]


@pytest.mark.parametrize("note", NOTHING)
def test_filler_and_what_only_says_where_say_nothing(note: str) -> None:
    assert not says_something(note)


@pytest.mark.parametrize("note", SOMETHING)
def test_a_word_of_substance_a_figure_or_a_date_says_something(note: str) -> None:
    assert says_something(note)
