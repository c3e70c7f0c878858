"""What an inspector began stays once their assignment has ended, and another takes it over."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from flask import Flask

from checklist.web.filters import format_day, today_in_london
from tests.assessments.reach.assigning import (
    account_of,
    assign,
    end_yesterday,
    lead,
)
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, one
from tests.reviews.judgements.judging import (
    address,
    find_judgements,
    judge,
    press,
)

NOTE, SECRET = "Two rows lack a date", "Ask about cabinet 9"


@pytest.fixture
def begun(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID, ina: Browser) -> UUID:
    """The assignment of Ina, who wrote notes on vet-01 and judged nothing."""
    assignment = assign(app, inspectorate, force)
    judge(ina, assessment, "vet-01", note_to_force=NOTE, private_note=SECRET)
    return assignment


def test_nothing_is_offered_while_who_began_is_assigned(assessment: UUID, ivo: Browser) -> None:
    page = ivo.get(f"{address(assessment, 'vet-01')}?take=over")

    assert page.select("#begun") == []
    assert NOTE not in page.text


def test_an_assigned_inspector_takes_over_what_was_begun_but_not_a_private_note(
    app: Flask, assessment: UUID, begun: UUID, ivo: Browser
) -> None:
    end_yesterday(app, begun)
    page = ivo.get(address(assessment, "vet-01"))
    yesterday = format_day(today_in_london() - timedelta(days=1))
    told = f"Ina Inspector began this; their assignment ended on {yesterday}. Take it over"
    assert text_of(page, "#begun") == told
    assert NOTE not in page.text

    filled = ivo.get(str(one(page, "#begun a")["href"]))
    assert text_of(filled, "#note_to_force") == NOTE
    assert SECRET not in filled.text
    press(ivo, filled, assessment, "vet-01", choice="agree")

    taken = find_judgements(app, assessment, "Ivo Inspector")["vet-01"]
    with app.app_context():
        assert taken.begun_by == account_of("Ina Inspector")
    assert (taken.note_to_force, taken.private_note) == (NOTE, "")
    history = ivo.get(f"{address(assessment, 'vet-01')}/history")
    assert "Begun by Ina Inspector, and taken over." in text_of(history)
    kept = find_judgements(app, assessment, "Ina Inspector")["vet-01"]
    assert kept.private_note == SECRET


def test_a_lead_takes_over_the_private_note_too_and_nobody_does_a_second_time(
    app: Flask, inspectorate: UUID, assessment: UUID, begun: UUID, ivo: Browser
) -> None:
    end_yesterday(app, begun)
    leading = lead(app, inspectorate)

    filled = leading.get(f"{address(assessment, 'vet-01')}?take=over")
    assert text_of(filled, "#private_note") == SECRET
    press(leading, filled, assessment, "vet-01")

    assert ivo.get(address(assessment, "vet-01")).select("#begun") == []


def test_what_is_judged_or_the_persons_own_already_is_not_taken_over(
    app: Flask, assessment: UUID, begun: UUID, ivo: Browser
) -> None:
    end_yesterday(app, begun)
    judge(ivo, assessment, "vet-01", note_to_force="My own words")

    page = ivo.get(f"{address(assessment, 'vet-01')}?take=over")

    assert page.select("#begun") == []
    assert text_of(page, "#note_to_force") == "My own words"
