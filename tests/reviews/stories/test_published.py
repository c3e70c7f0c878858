"""Dorset to step 9, and a made-up force after the shape of Nottinghamshire: part 7.1, by pages."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from checklist.core.answer_files.model import AnswerFile
from checklist.core.organisations import Marking
from checklist.core.reviews.findings import FindingState
from checklist.demo.examples import read_example
from tests.assessments.assessments import VCC
from tests.assessments.reach.assigning import lead
from tests.assessments.sign_off.signed import sign, signatory, text_of
from tests.assessments.sign_off.signing import ask
from tests.assessments.submissions.sending import open_to_inspectorate, send
from tests.browser import Browser
from tests.core.reviews.specimenshire import SET, read_file
from tests.reviews.comments.commenting import approve_and_send
from tests.reviews.draft_reports.drafting import send_draft, waive_seconds
from tests.reviews.findings.finding import IMPROVEMENT, draft, find_findings, listing, press
from tests.reviews.judgements.judging import assigned, judge
from tests.reviews.judgements.test_candidates import DORSET
from tests.reviews.publishing.publishing import publish, published
from tests.reviews.stories.entering import add_own, agree_with_the_rest, enter, find_final

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)

PROVISIONAL = "Published reports speak of sixteen of the 64 questions."
NARRATIVES = ("inf-01", "inf-02", "inf-03", "inf-05", "cor-15", "cor-23")


@dataclass(frozen=True)
class Begun:
    """A review that has begun: the assessment, its inspector and lead, and who signed it."""

    assessment: UUID
    ina: Browser
    lee: Browser
    sam: Browser


def begin_review(app: Flask, force: UUID, coordinator: Browser, file: AnswerFile) -> Begun:
    """Have a file of answers entered, signed and sent, and its review begun by an inspector."""
    inspectorate = open_to_inspectorate(app, force)
    assessment, sam = enter(app, file, SET, "Asha Coordinator"), signatory(app, force)
    ask(coordinator, assessment)
    sign(sam, assessment)
    send(coordinator, assessment)
    ina = assigned(app, inspectorate, force)
    lee = lead(app, inspectorate)
    url = f"/assessments/{assessment}/review/begin"
    ina.send(ina.get(url), url, form="form#begin")
    return Begun(assessment, ina, lee, sam)


def test_dorset_has_sixteen_statements_three_areas_and_six_narratives(
    app: Flask, browser: Browser, force: UUID
) -> None:
    file = read_example("dorset-2022", Marking.OFFICIAL).answers
    begun = begin_review(app, force, browser, file)
    assessment, ina = begun.assessment, begun.ina

    # Steps 1 to 3: nothing forbids the signature, and a statement supports level 1.
    ready = text_of(browser.get(f"/assessments/{assessment}/ready"))
    for limiting in ("vet-08", "vet-16", "cor-11", "cor-17"):
        assert limiting in ready
    assert "Limiting questions not answered (4)" in ready
    assert "Questions not answered (44)" in ready
    page = ina.get(f"{listing(assessment)}/grades")
    told = {each: text_of(page, f"#line-{each}") for each in ("vet", "inf", "cor", "overall")}
    for line, claimed in zip(told.values(), ("61.54", "25.00", "36.54", "44.23"), strict=True):
        assert claimed in line
        assert "25.00" in line

    # Step 4: the published report, as the inspectors' own, gives the final levels.
    report: dict[str, Any] = {
        "title": "Report of 17 November 2022",
        "document_date": ["17", "11", "2022"],
        "position_as_at": ["4", "3", "2022"],
        "shows": "What inspectors found",
        "strength": "E3",
        "tested_by": "Inspectors of the constabulary",
    }
    typed: dict[str, Any] = {"choice": "another level", "reason": "As published."}
    for question, level in DORSET.items():
        add_own(ina, assessment, question, **report)
        choice = {"then": "agree"} if level == "1" else typed | {"level": level}
        judge(ina, assessment, question, verification="observed", **choice)
    assert find_final(ina, assessment) == {
        "vet": "61.54 Adequate (provisional)",
        "inf": "25.00 Requires improvement (provisional)",
        "cor": "36.54 Requires improvement (provisional)",
        "overall": "44.23 Requires improvement (provisional)",
    }

    draft_findings(ina, assessment)
    assert count_drafted(app, assessment) == {IMPROVEMENT: 3, "narrative": 6}

    page = publish_without_comments(begun, browser)
    kinds = Counter(
        each.text.split(". ")[1].partition(":")[0] for each in page.select("[id^=finding-] h3")
    )
    assert kinds == {"Area for improvement": 3, "Narrative": 6}
    assert PROVISIONAL in text_of(page, "#published")
    for line in ("section-vet", "section-inf", "section-cor", "line-overall"):
        assert "(provisional)" in text_of(page, f"#{line}")
    assert "nothing is said of how reliable" in text_of(page, "#no-reliability")


def draft_findings(ina: Browser, assessment: UUID) -> None:
    """Steps 5 and 6: eleven candidates become three areas for improvement and six narratives."""
    assert text_of(ina.get(listing(assessment)), "#candidates-heading").endswith("(11)")
    for keys in (["cor-06"], ["cor-12", "cor-16"], ["vet-03"], ["vet-22"]):
        draft(ina, assessment, keys, kind=IMPROVEMENT)
    press(ina, assessment, "2/merge", into="1")
    for key in NARRATIVES:
        draft(ina, assessment, [key], kind="narrative")
    assert not ina.get(listing(assessment)).select("#candidates")


def publish_without_comments(begun: Begun, coordinator: Browser) -> BeautifulSoup:
    """Steps 7 to 9: the draft report, no comments, the published report as the force reads it."""
    waive_seconds(begun.lee, begun.assessment)
    send_draft(begun.lee, begun.assessment)
    approve_and_send(begun.sam, begun.assessment)
    publish(begun.lee, begun.assessment, outcome="provisional", outcome_reason=PROVISIONAL)
    return coordinator.get(published(begun.assessment))


@pytest.mark.parametrize(
    ("cor_03", "scores"),
    [("1", ("73.00", "72.92", "72.50", "72.78")), ("2", ("73.00", "72.92", "73.13", "73.03"))],
)
def test_the_shape_of_nottinghamshire_is_good_and_not_provisional(
    app: Flask, browser: Browser, force: UUID, cor_03: str, scores: tuple[str, ...]
) -> None:
    file = read_file("patternshire")
    entry = file.answers["cor-03"].model_copy(update={"level": cor_03})
    file = file.model_copy(update={"answers": {**file.answers, "cor-03": entry}})
    begun = begin_review(app, force, browser, file)
    assessment, ina = begun.assessment, begun.ina

    agree_with_the_rest(ina, assessment, SET)

    judged = text_of(ina.get(f"/assessments/{assessment}/review/questions"), "#how-many")
    assert judged == "64 of 64 questions are judged."
    assert list(find_final(ina, assessment).values()) == [f"{each} Good" for each in scores]
    trail = text_of(ina.get(f"{listing(assessment)}/grades"), "#trail")
    assert "at most" not in trail
    page = ina.get(listing(assessment))
    candidates = {each.id for each in VCC.questions if page.select(f"#candidate-{each.id}")}
    assert candidates == {"vet-22", "inf-05", "cor-16", "cor-03"}
    draft(ina, assessment, ["vet-22"], kind=IMPROVEMENT)
    for key in ("inf-05", "cor-16", "cor-03"):
        draft(ina, assessment, [key], kind="narrative")
    assert count_drafted(app, assessment) == {IMPROVEMENT: 1, "narrative": 3}


def count_drafted(app: Flask, assessment: UUID) -> Counter[str]:
    found = find_findings(app, assessment)
    return Counter(each.kind.value for each in found if each.state is FindingState.DRAFTED)
