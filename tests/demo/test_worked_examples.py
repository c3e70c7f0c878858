"""The worked examples of Dorset Police hold only what was published, and say so."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from sqlalchemy import select
from yaml import CSafeLoader, load

from checklist.assessments.models import Answer, Figure
from checklist.assessments.scored_assessment import score_assessment
from checklist.core.rounding import format_decimal
from checklist.core.scoring.results import Basis
from checklist.db import db
from checklist.demo.people import DORSET
from checklist.evidence.models import Evidence, EvidenceKind
from tests.browser import one
from tests.demo.conftest import Demonstration

DORA = "dora@worked-example.example"
PUBLISHED = load((Path(__file__).parent / "published.yaml").read_text(), CSafeLoader)


@pytest.mark.parametrize("set_id", PUBLISHED)
def test_it_answers_what_was_published_and_nothing_else(loaded: Demonstration, set_id: str) -> None:
    facts = {key: fact["answer"] for key, fact in PUBLISHED[set_id].items()}

    with loaded.app.app_context():
        dorset = loaded.load_assessment(DORSET, set_id)
        given = select(Answer.question_id, Answer.value).where(Answer.assessment_id == dorset.id)

        assert dict(iter(db.session.execute(given))) == facts


def test_the_only_figure_is_the_one_that_was_published(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        kept = db.session.execute(
            select(Figure.key, Figure.value).where(
                Figure.assessment_id == loaded.load_assessment(DORSET, "vcc-2022").id,
                ~Figure.key.like("earlier%"),
            )
        )

        assert dict(iter(kept)) == {"M03": "3"}


def test_every_record_is_of_something_published(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        dorset = loaded.load_assessment(DORSET, "vcc-2022")
        found = db.session.scalars(select(Evidence).where(Evidence.force_id == dorset.force_id))

        assert {one.kind for one in found} == {EvidenceKind.LINK}


def test_the_case_of_2022_scores_as_published(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        result = score_assessment(db.session, loaded.load_assessment(DORSET, "vcc-2022")).result

    scores = {key: one.scores[Basis.FINAL] for key, one in result.sections.items()}
    assert {key: format_decimal(one.score, 2) for key, one in scores.items() if one.score} == {
        "vet": "61.54",
        "inf": "25.00",
        "cor": "36.54",
    }
    assert format_decimal(result.overall.scores[Basis.FINAL].score or Fraction(0), 2) == "44.23"
    repeated = result.values["M74"].value
    assert repeated is not None
    assert repeated >= 4
    assert result.overall.grade == "requires improvement"
    assert result.overall.is_provisional


def test_the_case_of_2012_earns_no_grade_from_ten_answers(loaded: Demonstration) -> None:
    with loaded.app.app_context():
        result = score_assessment(db.session, loaded.load_assessment(DORSET, "wfof-2011")).result

    assert result.overall.grade is None
    assert result.overall.is_provisional
    over_claimed = [key for key, one in result.questions.items() if one.is_over_claimed]
    assert over_claimed == ["psd-01"]
    shown = {key: one.score for key, one in result.overall.scores.items()}
    assert shown[Basis.CLAIMED] == 50
    assert shown[Basis.SUPPORTED] == 40


@pytest.mark.parametrize(
    ("set_id", "question", "section"),
    [("vcc-2022", "vet-03", "vet"), ("wfof-2011", "biz-05", "biz")],
)
def test_its_pages_say_what_it_is(
    loaded: Demonstration, set_id: str, question: str, section: str
) -> None:
    dora = loaded.sign_in(DORA)
    start = loaded.address(DORSET, set_id)

    for path in ("", f"/questions/{question}", "/results", f"/sections/{section}"):
        page = dora.get(start + path)
        assert "worked example from published reports" in one(page, "main").text


def test_published_records_are_listed_with_where_they_were_published(
    loaded: Demonstration,
) -> None:
    dora = loaded.sign_in(DORA)

    listed = dora.get("/evidence")

    links = {link.text: str(link["href"]) for link in listed.select("main th a")}
    assert len(links) == 6
    title = (
        "HMICFRS report on vetting and counter-corruption in Dorset Police,"
        " published on 17 November 2022"
    )
    report = one(dora.get(links[title]), "main")
    assert "arrangements in Dorset Police, 17 November 2022 (opening)" in report.text
    assert "17 November 2022" in report.text
    assert not report.select('a[href*="HMICFRS"]')
