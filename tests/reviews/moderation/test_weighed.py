"""A settled level is held to the evidence as the inspectors weigh it."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.assessments.models import Assessment
from checklist.core.organisations import OrganisationKind, Person, Role
from checklist.db import db
from checklist.reviews.judgements.sent_for_judging import find_sent
from checklist.reviews.moderation.judged_result import score_judged
from checklist.reviews.moderation.moderation_queries import load_moderated
from tests.assessments.reach.assigning import account_of, lead
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser
from tests.reviews.judgements.judging import REASON, assigned, judge
from tests.reviews.judgements.test_lowering import lower
from tests.reviews.judgements.test_own_exhibits import QUESTION, add
from tests.reviews.moderation.moderating import find_settlements, listing, settle


def verdicts(by: Browser, assessment: UUID) -> list[str]:
    page = by.get(f"{listing(assessment)}/vet-01")
    return [str(each["value"]) for each in page.select("#settle input[type=radio]")]


def test_a_lead_settles_up_to_the_higher_ceiling_of_the_two(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    ina, ivo = (assigned(app, inspectorate, force, name) for name in ("Ina Inspector", "Ivo Two"))
    leading = lead(app, inspectorate)
    lower(ina, assessment)
    judge(ina, assessment, "vet-01", then="agree")
    judge(ivo, assessment, "vet-01", then="agree")
    assert verdicts(leading, assessment) == ["0", "1", "2", "3"]

    settle(leading, assessment, "vet-01", verdict="3", reason=REASON)

    assert [each.level for each in find_settlements(app, assessment)] == ["3"]
    url = f"{listing(assessment)}/vet-01"
    opened = leading.get(url)
    judge(ivo, assessment, "vet-01", choice="another level", level="1", reason="It is a draft.")
    lower(ivo, assessment)
    told = leading.send(opened, url, form="form#settle", expect=200, verdict="3", reason=REASON)
    assert "changed after you opened this page" in text_of(told, "#verdict-error")
    assert text_of(told, "textarea#reason") == REASON
    assert verdicts(leading, assessment) == ["0", "1", "2"]
    assert "It was judged or sent anew since" in leading.get(f"{listing(assessment)}/vet-01").text


@pytest.mark.parametrize("lowers", ["first", "second"])
def test_a_lowered_exhibit_stands_beside_the_judgement_of_who_lowered_it(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, lowers: str
) -> None:
    ina, ivo = (assigned(app, inspectorate, force, name) for name in ("Ina Inspector", "Ivo Two"))
    lower(ina if lowers == "first" else ivo, assessment)
    judge(ina, assessment, "vet-01", choice="another level", level="1", reason=REASON)
    judge(ivo, assessment, "vet-01", choice="another level", level="0", reason=REASON)

    page = lead(app, inspectorate).get(f"{listing(assessment)}/vet-01")

    sides = {each["aria-labelledby"]: each.text for each in page.select("#side-by-side section")}
    assert list(sides) == ["first", "second"]
    assert [side for side, text in sides.items() if "lowered from" in text] == [lowers]


def test_a_level_above_the_forces_evidence_counts_in_the_final_score_by_the_own_exhibit(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID
) -> None:
    ina = assigned(app, inspectorate, force)
    add(ina, assessment)
    judge(ina, assessment, QUESTION, choice="another level", level="3", reason=REASON)

    with app.app_context():
        found = db.session.get_one(Assessment, assessment)
        sent = find_sent(db.session, found)
        leading = Person(
            *(account_of("Ina Inspector"), "Ina", "ina@example.test", Role.LEAD_INSPECTOR),
            *(inspectorate, "Inspectorate", OrganisationKind.INSPECTORATE),
        )
        result = score_judged(sent, load_moderated(db.session, leading, sent))

    assert result.questions[QUESTION].final == "3"
    assert sent.result.questions[QUESTION].final == "1"
