"""Whatever is changed in a sound set and still sound: every page of it opens, empty and full."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from flask import Flask

from checklist.assessments import pinned_set
from checklist.assessments.models import Assessment
from checklist.assessments.scored_assessment import score_with_evidence
from checklist.core.answers.sheet import AnswerSheet
from checklist.core.question_sets.library import (
    BadQuestionSet,
    ShippedSet,
    read_file,
    read_question_set,
)
from checklist.db import db
from checklist.reports.content import DocumentKind, serialise_content
from checklist.reports.paper_form.form import build_blank_form
from checklist.reports.printing.html import render_html
from checklist.reports.service import build_content
from tests.assessments.assessments import answer, begin
from tests.browser import Browser
from tests.core.broken import GRADED, SMALL
from tests.core.mutations import change, full_sheet, read_document

SOUND_SETS = 60 if os.environ.get("CHECKLIST_PROVE") == "1" else 2
DOCUMENTS = [read_document(text) for text in (GRADED, SMALL)]
NO_PAGES = {"blank_forms.download", "copies.download", "reports.download", "assessments.compare"}
"""Files, and a page that takes the numbers of two saves."""

FILLED_IN = {"assessment_id", "section_id", "question_id", "set_id"}


def change_until_sound(seeds: Iterator[int], number: int) -> str:
    """The next set that is sound in spite of some slips, under an id of its own."""
    while True:
        seed = next(seeds)
        text = change(DOCUMENTS[seed % 2], Random(seed))  # noqa: S311  # it chooses slips, not secrets
        document = json.loads(text) | {"id": f"changed-{number:04}", "version": "1.0.0"}
        text = json.dumps(document, ensure_ascii=False, indent=0)
        try:
            read_question_set(text, "changed.yaml")
        except BadQuestionSet:
            continue
        return text


@pytest.fixture
def changed_sets(app: Flask, tmp_path: Path) -> list[ShippedSet]:
    """Sound sets with slips in them, in a folder of the service's own sets."""
    folder = tmp_path / "sets"
    files = [folder / f"changed-{number:04}" / "1.0.0.yaml" for number in range(SOUND_SETS)]
    seeds = iter(range(10_000_000))
    for number, file in enumerate(files):
        file.parent.mkdir(parents=True)
        file.write_text(change_until_sound(seeds, number), encoding="utf-8")
    pinned_set.register(app, folder)
    return [read_file(file) for file in files]


OF_OTHER_STATES = {
    "across_forces.claims_of",
    "assignments.new_to_assessment",
    "agreeing.agree",
    "judgement_drafts.discard",
    "judgement_drafts.state",
    "closures.ask",
    "closures.decide",
    "closures.finding",
    "closures.reopen",
    "repeats.repeat",
    "comments.answer",
    "comments.change",
    "comments.comments",
    "comments.new",
    "report_texts.write",
    "draft_prints.draft_pdf",
    "draft_prints.fetch_draft",
    "draft_prints.fetch_own",
    "draft_prints.own_pdf",
    "draft_reports.back",
    "draft_reports.draft",
    "draft_reports.drafts",
    "draft_reports.new",
    "draft_reports.preview",
    "published_prints.fetch",
    "published_prints.pdf",
    "publishing.cancel",
    "publishing.correct",
    "publishing.correct_place",
    "publishing.preview",
    "publishing.publish_report",
    "publishing.published",
    "publishing.version",
    "findings.change",
    "findings.decide",
    "findings.dismiss",
    "findings.finding",
    "findings.findings",
    "findings.grades",
    "findings.leave_out",
    "findings.overall",
    "findings.merge",
    "findings.new",
    "findings.reopen",
    "judgements.history",
    "judgements.question",
    "judgements.questions",
    "judgements.save",
    "requests.close",
    "requests.extend",
    "requests.new",
    "requests.no_change",
    "requests.requests",
    "requests.withdraw",
    "moderation.differences",
    "moderation.settle",
    "second_judgements.choose",
    "second_judgements.questions",
    "weighing.lower",
    "weighing.withdraw_own",
    "weighing.add_own",
    "reliability.reliability",
    "review_worksheets.again",
    "review_worksheets.annex",
    "review_worksheets.cite",
    "review_worksheets.draw",
    "review_worksheets.extend",
    "review_worksheets.new",
    "review_worksheets.save",
    "review_worksheets.worksheet",
    "review_worksheets.worksheets",
    "reviews.begin",
    "reviews.close",
    "responses.ask",
    "responses.chief_officers_comments",
    "responses.comments",
    "responses.publication",
    "responses.response",
    "responses.sheet",
    "responses.word",
    "sign_off.decline",
    "signing.reopen",
    "signing.sign",
    "submissions.send",
    "submissions.withdraw",
    "visits.notes",
    "visits.sheet",
    "visits.visit",
}
"""Pages that a coordinator does not open, or not while an assessment is being prepared."""


def list_addresses(app: Flask, shipped: ShippedSet, assessment: UUID) -> Iterator[str]:
    """The address of every page of an assessment, for each of its sections and questions."""
    builder = app.url_map.bind("localhost")
    values: dict[str, list[object]] = {
        "assessment_id": [assessment],
        "set_id": [shipped.question_set.id],
        "section_id": [section.id for section in shipped.question_set.sections],
        "question_id": [question.id for question in shipped.question_set.questions],
    }
    for rule in app.url_map.iter_rules():
        names = sorted(rule.arguments)
        is_page = "GET" in (rule.methods or ()) and rule.endpoint not in NO_PAGES
        is_later = rule.endpoint in OF_OTHER_STATES
        if is_page and not is_later and rule.arguments and rule.arguments <= FILLED_IN:
            for chosen in product(*(values[name] for name in names)):
                yield builder.build(rule.endpoint, dict(zip(names, chosen, strict=True)))


def save(app: Flask, assessment: UUID, sheet: AnswerSheet) -> None:
    """Write a sheet's answers, figures and facts into the database."""
    answers = {key: given.given.value for key, given in sheet.responses.items() if given.given}
    answer(app, assessment, answers, **sheet.figures, **sheet.facts)


def check_documents(app: Flask, assessment: UUID) -> None:
    """Assert that the report and the filled form can be made."""
    with app.app_context():
        saved = db.session.get(Assessment, assessment)
        assert saved is not None
        scored = score_with_evidence(db.session, None, saved)
        for kind in DocumentKind:
            assert render_html(build_content(db.session, scored, kind))


def test_every_page_and_document_of_a_changed_set_opens_empty_and_full(
    app: Flask, browser: Browser, force: UUID, changed_sets: list[ShippedSet]
) -> None:
    for number, shipped in enumerate(changed_sets):
        question_set = shipped.question_set
        identity: dict[str, object] = {
            "set_id": question_set.id,
            "set_version": question_set.version,
        }
        assessment = begin(app, force, **identity, set_hash=shipped.content_hash)
        addresses = list(list_addresses(app, shipped, assessment))
        assert len(addresses) > len(question_set.questions)
        for is_full in (False, True):
            if is_full:
                chance = Random(number)  # noqa: S311  # it chooses answers, not secrets
                save(app, assessment, full_sheet(question_set, chance))
            statuses = {path: browser.client.get(path).status_code for path in addresses}
            assert {path: code for path, code in statuses.items() if code not in (200, 302)} == {}
            check_documents(app, assessment)
        assert render_html(serialise_content(build_blank_form(shipped)))
