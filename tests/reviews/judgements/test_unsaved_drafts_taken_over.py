"""What an inspector typed and did not save is there for who follows, once they cannot go on."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.assessments.answers.stored_drafts import sequence_now
from tests.assessments.reach.assigning import assign, end_yesterday, lead
from tests.assessments.sign_off.signed import text_of
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser, hidden_fields, one
from tests.reviews.judgements.judging import (
    address,
    find_judgements,
    judge,
    press,
)

REASON, SECRET = "Seven files of nine lack a date", "Ask about cabinet 9"


@pytest.fixture
def begun(app: Flask, inspectorate: UUID, force: UUID, assessment: UUID, ina: Browser) -> UUID:
    """The assignment of Ina, who typed a judgement of vet-01 and saved nothing."""
    assignment = assign(app, inspectorate, force)
    keep(ina, assessment, "vet-01")
    return assignment


def keep(who: Browser, assessment: UUID, question: str, **also: str) -> None:
    page = who.get(address(assessment, question))
    form = {
        **hidden_fields(one(page, "form#judge")),
        "sequence": str(sequence_now()),
        "choice": "another level",
        "level": "1",
        "reason": REASON,
        "verification": "document seen",
        "private_note": SECRET,
    }
    kept = who.client.post(f"{address(assessment, question)}/draft", data=form | also)
    assert kept.status_code == 200


def told(who: Browser, assessment: UUID) -> str:
    """What the list of questions says of vet-01."""
    page = who.get(f"/assessments/{assessment}/review/questions")
    return text_of(page, "tr#vet-01")


def test_a_draft_is_its_writers_alone_while_they_are_assigned(
    assessment: UUID, ivo: Browser
) -> None:
    page = ivo.get(f"{address(assessment, 'vet-01')}?take=over")

    assert page.select("#begun") == []
    assert REASON not in page.text
    assert "Begun by" not in told(ivo, assessment)


def test_whoever_follows_sees_that_there_is_a_draft_and_takes_it_over(
    app: Flask, assessment: UUID, begun: UUID, ivo: Browser
) -> None:
    end_yesterday(app, begun)
    assert "Begun by Ina Inspector, to take over" in told(ivo, assessment)
    page = ivo.get(address(assessment, "vet-01"))
    assert "Ina Inspector typed something here and did not save it" in text_of(page, "#begun")
    assert REASON not in page.text

    filled = ivo.get(str(one(page, "#begun a")["href"]))
    assert text_of(filled, "#reason") == REASON
    assert one(filled, "#choice input[checked], input[name=choice][checked]")
    assert SECRET not in filled.text
    press(ivo, filled, assessment, "vet-01")

    taken = find_judgements(app, assessment, "Ivo Inspector")["vet-01"]
    assert (taken.level, taken.reason) == ("1", REASON)
    history = ivo.get(f"{address(assessment, 'vet-01')}/history")
    assert "Begun by Ina Inspector, and taken over." in text_of(history)


def test_a_lead_takes_over_the_private_note_too_and_nobody_does_a_second_time(
    app: Flask, inspectorate: UUID, assessment: UUID, begun: UUID, ivo: Browser
) -> None:
    end_yesterday(app, begun)
    leading = lead(app, inspectorate)
    assert "Begun by Ina Inspector" in told(leading, assessment)

    filled = leading.get(f"{address(assessment, 'vet-01')}?take=over")
    assert text_of(filled, "#private_note") == SECRET
    press(leading, filled, assessment, "vet-01", choice="", reason="")

    assert ivo.get(address(assessment, "vet-01")).select("#begun") == []
    assert "Begun by" not in told(ivo, assessment)


def test_the_draft_stands_before_the_notes_that_were_saved_earlier(
    app: Flask, assessment: UUID, begun: UUID, ina: Browser, ivo: Browser
) -> None:
    judge(ina, assessment, "vet-02", note_to_force="An older note")
    keep(ina, assessment, "vet-02", note_to_force="A newer note")
    end_yesterday(app, begun)

    filled = ivo.get(f"{address(assessment, 'vet-02')}?take=over")

    assert text_of(filled, "#note_to_force") == "A newer note"


def test_a_draft_beside_a_judgement_stays_hidden_from_who_judges_second(
    app: Flask, assessment: UUID, begun: UUID, ina: Browser, ivo: Browser
) -> None:
    judge(ina, assessment, "vet-03", choice="another level", level="1", reason="Thin files.")
    keep(ina, assessment, "vet-03")
    end_yesterday(app, begun)

    page = ivo.get(f"{address(assessment, 'vet-03')}?take=over")

    assert page.select("#begun") == []
    assert REASON not in page.text


def test_nobody_of_another_inspectorate_meets_it(
    app: Flask, force: UUID, assessment: UUID, begun: UUID
) -> None:
    end_yesterday(app, begun)
    other = lead(app, open_to_inspectorate(app, force, "Another inspectorate"), "Lia Elsewhere")

    page = other.get(f"{address(assessment, 'vet-01')}?take=over")

    assert page.select("#begun") == []
    assert REASON not in page.text


def test_a_discarded_draft_is_not_offered(
    app: Flask, assessment: UUID, begun: UUID, ina: Browser, ivo: Browser
) -> None:
    url = f"{address(assessment, 'vet-01')}/draft/discard"
    ina.send(ina.get(url), url, form="main form")
    end_yesterday(app, begun)

    assert ivo.get(address(assessment, "vet-01")).select("#begun") == []
