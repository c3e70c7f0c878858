"""Random answer sheets, and how many of them a test tries."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from checklist.core.answers.sheet import (
    AnswerSheet,
    ExhibitGiven,
    Given,
    Judgement,
    Response,
    SourceKind,
)
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from tests.core.sheets import AS_AT, REASON, vcc

PROVING = os.environ.get("CHECKLIST_PROVE") == "1"
IN_HASTE = settings.get_current_profile_name() == "quick"
"""Whether this is ``make quick``, which tries an eighth of the examples, and some of each."""
SOME = 3
"""How many are some: the first that Hypothesis tries is the plainest, and shows little alone."""


def tried(few: int, many: int, least: int = SOME) -> settings:
    """Few examples, the same each time; many, new ones each time, when everything is proved.

    In haste it is an eighth of the few, and at least so many. A test that needs a number of them
    whenever it runs gives it twice.
    """
    in_haste = reckon_in_haste(few, least) if few < many else few
    return settings(
        max_examples=many if PROVING else in_haste if IN_HASTE else few,
        derandomize=not PROVING,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def reckon_in_haste(few: int, least: int) -> int:
    """How many of a few examples are tried in haste: an eighth, and at least so many of them."""
    return max(few // 8, min(few, least))


IDS = [question.id for question in vcc().questions]
LIMITING = [question.id for question in vcc().questions if question.limiting]
NOT_ALWAYS = [question.id for question in vcc().questions if question.na_allowed]
CAUSES = [*LIMITING, *(section.id for section in vcc().sections)]

levels = st.sampled_from(["0", "1", "2", "3", "4"])
strengths = st.sampled_from(["E0", "E1", "E2", "E3"])
days = st.sampled_from(
    [
        *(date(2015, 1, 1), date(2021, 3, 3), date(2021, 3, 4), date(2022, 3, 3)),
        *(AS_AT, date(2022, 3, 5), date(2023, 1, 1)),
    ]
)
exhibits = st.builds(
    ExhibitGiven,
    strength=strengths,
    dated=st.none() | days,
    review_date=st.none() | days,
    tested_by=st.sampled_from(["", " ", "Internal audit"]),
    held=st.sampled_from([False, False, False, True]),
    names_revision=st.sampled_from([True, True, True, False]),
    by_reviewer=st.booleans(),
    lowered_to=st.none() | strengths,
)
judgements = st.builds(
    Judgement,
    level=st.none() | levels,
    reason=st.sampled_from([REASON, REASON, ""]),
    strength=st.none() | strengths,
    not_applicable_agreed=st.sampled_from([None, True, False]),
)
givens = st.one_of(
    st.builds(Given, levels),
    st.builds(Given, st.just(NOT_APPLICABLE), st.sampled_from(["None are issued.", ""])),
    st.none(),
)
flaws: st.SearchStrategy[dict[str, object]] = st.sampled_from(
    [
        *({}, {"dated": None}, {"dated": date(2021, 3, 3)}, {"dated": date(2021, 3, 4)}),
        *({"dated": date(2022, 3, 5)}, {"review_date": date(2022, 3, 3)}, {"tested_by": ""}),
        *({"held": True}, {"names_revision": False}, {"lowered_to": "E1"}, {"by_reviewer": True}),
    ]
)
sound = ExhibitGiven("E3", date(2022, 1, 1), tested_by="Internal audit")
nearly_sound = st.builds(
    lambda strength, flaw: replace(sound, strength=strength, **flaw), strengths, flaws
)
evidenced = st.builds(
    lambda level, exhibit: Response(Given(level), (exhibit,)),
    st.sampled_from(["2", "3", "4"]),
    nearly_sound,
)
responses = evidenced | st.builds(
    Response,
    given=givens,
    exhibits=st.lists(exhibits, max_size=2).map(tuple),
    strength=st.none() | strengths,
    judgement=st.none() | judgements,
)


@st.composite
def sheets(draw: st.DrawFn) -> AnswerSheet:
    """A sheet mostly alike all through, with some questions quite otherwise."""
    usual = draw(st.none() | levels)
    strength = draw(st.none() | strengths)
    given = Response(Given(usual) if usual else None, strength=strength)
    names = st.sampled_from(IDS) | st.sampled_from(LIMITING) | st.sampled_from(NOT_ALWAYS)
    others = draw(st.dictionaries(names, responses, max_size=20))
    return AnswerSheet(
        AS_AT,
        {**dict.fromkeys(IDS, given), **others},
        confirmed_causes=draw(st.frozensets(st.sampled_from(CAUSES), max_size=3)),
        overall_inadequate=draw(st.booleans()),
        is_reviewed=draw(st.booleans()),
    )


AGES = [
    *(date(2019, 3, 3), date(2019, 3, 4), date(2020, 3, 3), date(2020, 3, 4)),
    *(date(2021, 3, 3), date(2021, 3, 4), AS_AT, date(2022, 3, 5), date(2022, 11, 17)),
]
ages = st.sampled_from(AGES)
aged = st.builds(
    ExhibitGiven,
    strength=strengths,
    dated=ages,
    review_date=st.none() | st.none() | ages,
    tested_by=st.just("Internal audit"),
    position_as_at=st.none() | ages,
    source_kind=st.sampled_from(SourceKind),
)


@st.composite
def aged_sheets(draw: st.DrawFn) -> AnswerSheet:
    """A sheet on some of whose questions the evidence is of many ages and sources."""
    sheet: AnswerSheet = draw(sheets())
    grown = st.builds(
        lambda level, exhibit: Response(Given(level), (exhibit,)),
        st.sampled_from(["2", "3", "4"]),
        aged,
    )
    old = draw(st.dictionaries(st.sampled_from(IDS), grown, min_size=4, max_size=16))
    return replace(sheet, responses={**sheet.responses, **old})


def with_response(sheet: AnswerSheet, question: str, response: Response) -> AnswerSheet:
    return replace(sheet, responses={**sheet.responses, question: response})
