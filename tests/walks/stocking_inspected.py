"""What a force and its inspectors have in each state of a review, for walks through the pages."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from flask import Flask
from sqlalchemy import update

from checklist.assessments.models import Assessment
from checklist.assessments.reach.request_models import ChangeRequest
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.assessments.assessments import VCC, answer
from tests.assessments.reach.assigning import assign, inspector, lead
from tests.assessments.sign_off.signed import begin_awaiting, put_in_state, sign, signatory
from tests.assessments.sign_off.signing import ask
from tests.assessments.submissions.sending import open_to_inspectorate, send
from tests.browser import Browser
from tests.reviews.comments.commenting import answer as answer_comment
from tests.reviews.comments.commenting import approve_and_send, press, write
from tests.reviews.draft_reports.drafting import (
    TEXT,
    complete_review,
    send_draft,
    write_text,
)
from tests.reviews.finding_texts.keeping import NAME, address_of
from tests.reviews.finding_texts.keeping import keep as keep_text
from tests.reviews.findings.finding import add_two
from tests.reviews.judgements.judging import add_draft, add_exhibit, begin_sent
from tests.reviews.judgements.weighing import add_own
from tests.reviews.moderation.moderating import add_judgements, settle
from tests.reviews.publishing.publishing import correct, publish
from tests.reviews.requests.requesting import begin_reviewed, request_changes
from tests.reviews.worksheets.stocked import add_finished
from tests.walks.stocking import LONGEST_WORD, PARTS, Stock, stocking


def assigned(app: Flask) -> Stock:
    """What was sent, and who is assigned to it, as the lead inspector sees it."""
    return inspected(app, "Assignshire Police", Role.LEAD_INSPECTOR)


def conflict(app: Flask) -> Stock:
    """An assignment, as the inspector sees it whose it is."""
    return inspected(app, "Conflictshire Police", Role.INSPECTOR)


def judging(app: Flask) -> Stock:
    """What is under review, as the inspector sees it who judges it."""
    stock = inspected(app, "Judgeshire Police", Role.INSPECTOR)
    assessment = UUID(str(stock.examples["assessment_id"]))
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    add_draft(app, assessment, VCC.questions[0].id, "Judgeshire Inspector")
    examples = {
        **stock.examples,
        "question_id": VCC.questions[0].id,
        "section_id": VCC.sections[0].id,
    }
    add_own(app, examples, "Judgeshire Inspector")
    add_finished(app, examples, "Judgeshire Inspector")
    return replace(
        stock,
        examples=examples,
        shown=frozenset(
            {
                *("agreeing", "judgement_drafts", "judgements", "submissions", "visits"),
                *("review_worksheets", "weighing"),
            }
        ),
        state=AssessmentState.UNDER_REVIEW,
    )


def moderated(app: Flask) -> Stock:
    """What two inspectors judged differently, as the lead sees it who settles it."""
    stock = inspected(app, "Moderateshire Police", Role.LEAD_INSPECTOR)
    assessment = UUID(str(stock.examples["assessment_id"]))
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    names = ("Moderateshire Inspector", "Moderateshire Lead")
    add_judgements(app, assessment, "vet-02", ("1", "0"), names)
    add_two(app, assessment, "vet-02", names[1])
    assert stock.who is not None
    for name in (LONGEST_WORD, NAME):
        keep_text(stock.who, name=name)
    text = address_of(app).rpartition("/")[2]
    examples = {**stock.examples, "question_id": "vet-02", "text_id": text}
    shown = {
        "finding_texts",
        "findings",
        "repeats",
        "moderation",
        "reliability",
        "second_judgements",
    }
    return replace(
        stock,
        examples=examples,
        shown=frozenset(shown),
        state=AssessmentState.UNDER_REVIEW,
    )


def over(app: Flask) -> Stock:
    """A review that was closed, as the lead reads it who settled what differed."""
    stock = inspected(app, "Overshire Police", Role.LEAD_INSPECTOR)
    assessment = UUID(str(stock.examples["assessment_id"]))
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    names = ("Overshire Inspector", "Overshire Lead")
    add_judgements(app, assessment, "vet-02", ("1", "0"), names)
    examples = {**stock.examples, "question_id": "vet-02"}
    add_own(app, examples, names[0])
    assert stock.who is not None
    settle(stock.who, assessment, "vet-02", verdict="1", reason="One file is no pattern.")
    add_draft(app, assessment, "vet-02", names[1])
    put_in_state(app, assessment, AssessmentState.CLOSED_UNPUBLISHED)
    shown = {"findings", "judgements", "moderation", "reliability", "second_judgements"}
    return replace(
        stock,
        examples=examples,
        shown=frozenset(shown),
        state=AssessmentState.CLOSED_UNPUBLISHED,
    )


def drafted(app: Flask) -> Stock:
    """A draft report whose comments came, as the lead sees them who sent it."""
    return with_force(app, "Draftshire Police", is_sent=True)[1]


def checking(app: Flask) -> Stock:
    """A draft report that a force checks and comments on, as its coordinator sees it."""
    return with_force(app, "Checkshire Police")[0]


def publishing(app: Flask) -> Stock:
    """A draft report without comments, as the lead sees it who may publish the report."""
    return with_publication(app, "Publishshire Police")[0]


def published(app: Flask) -> Stock:
    """A published report that was corrected, as the lead sees it who published it."""
    stock, leading = with_publication(app, "Printshire Police")
    assessment = UUID(str(stock.examples["assessment_id"]))
    publish(leading, assessment)
    correct(leading, assessment, "finding-1", text=f"{TEXT} In one of two places.")
    return replace(
        stock, shown=stock.shown | {"across_forces"}, state=AssessmentState.CLOSED_PUBLISHED
    )


def with_publication(app: Flask, name: str) -> tuple[Stock, Browser]:
    """A review whose last draft report was commented on and answered: for the lead, and they."""
    _, stock, leading = with_force(app, name)
    assessment = UUID(str(stock.examples["assessment_id"]))
    with app.app_context():
        force = db.session.get_one(Assessment, assessment).force_id
    approve_and_send(signatory(app, force, f"{name.split()[0]} Signs"), assessment, draft=2)
    answer_comment(leading, assessment, 1, "refused", draft=2)
    press(leading, assessment, "release", draft=2)
    examples = {**stock.examples, "place": "finding-1", "edition": "website"}
    shown = frozenset({"published_prints", "publishing"})
    return replace(stock, examples=examples, shown=shown), leading


def with_force(app: Flask, name: str, *, is_sent: bool = False) -> tuple[Stock, Stock, Browser]:
    """A review whose draft reports 1 and 2 were sent: for the force, for who leads, and they.

    A comment on the second is written, and sent where that is said.
    """
    first = name.split()[0]
    shire = stocking(app, name, f"{first} Checks")
    inspectorate = open_to_inspectorate(app, shire.force, f"Inspectorate of {name}")
    assessment = begin_sent(app, shire.force, shire.browser)
    leading = lead(app, inspectorate, f"{first} Lead")
    inspector(app, inspectorate, f"{first} Inspector")
    complete_review(app, assessment, leading, f"{first} Inspector")
    send_draft(leading, assessment)
    write_text(app, assessment, f"{TEXT} Nobody checks them.")
    send_draft(leading, assessment)
    write(shire.browser, assessment, draft=2)
    if is_sent:
        approve_and_send(signatory(app, shire.force, f"{first} Signs"), assessment, draft=2)
    stock = Stock(
        shire.browser,
        {**PARTS, "assessment_id": assessment, "number": 2, "comment": 1},
        shown=frozenset({"comments", "draft_prints", "draft_reports", "report_texts"}),
        state=AssessmentState.FACTUAL_ACCURACY,
    )
    role, kind = Role.LEAD_INSPECTOR, OrganisationKind.INSPECTORATE
    return stock, replace(stock, who=leading, role=role, kind=kind), leading


def inspected(app: Flask, name: str, role: Role) -> Stock:
    """An assessment that was sent, with an inspector assigned to all of its force."""
    shire = stocking(app, name, f"{name.split()[0]} Sends")
    inspectorate = open_to_inspectorate(app, shire.force, f"Inspectorate of {name}")
    assessment = begin_awaiting(app, shire.force)
    answer(app, assessment, {"vet-02": "1"})
    with app.app_context():
        add_exhibit(shire.force, assessment, VCC.questions[0].id, 1)
        db.session.commit()
    sign(signatory(app, shire.force, f"{name.split()[0]} Signs"), assessment)
    send(shire.browser, assessment)
    own = inspector(app, inspectorate, f"{name.split()[0]} Inspector")
    leading = lead(app, inspectorate, f"{name.split()[0]} Lead")
    assignment = assign(app, inspectorate, shire.force, name=f"{name.split()[0]} Inspector")
    return Stock(
        leading if role is Role.LEAD_INSPECTOR else own,
        {**PARTS, "assessment_id": assessment, "number": 1, "assignment_id": assignment},
        is_whole=True,
        role=role,
        kind=OrganisationKind.INSPECTORATE,
        shown=frozenset({"assignments", "desk", "reviews", "submissions", "assessments"}),
        state=AssessmentState.SUBMITTED,
    )


def reviewed(app: Flask) -> Stock:
    """What is under review, as the lead inspector sees it who may ask for changes."""
    stock = inspected(app, "Reviewshire Police", Role.LEAD_INSPECTOR)
    state = AssessmentState.UNDER_REVIEW
    put_in_state(app, UUID(str(stock.examples["assessment_id"])), state)
    return replace(stock, shown=frozenset({"requests"}), state=state)


def asked(app: Flask) -> Stock:
    """An assessment of which inspectors ask for changes, as the force sees it."""
    return requested(app, "Askshire Police")[0]


def overdue(app: Flask) -> Stock:
    """What inspectors asked of a force that let the last day pass, as the lead sees it."""
    stock, leading = requested(app, "Overdueshire Police")
    with app.app_context():
        assessment = stock.examples["assessment_id"]
        late = update(ChangeRequest).where(ChangeRequest.assessment_id == assessment)
        db.session.execute(late.values(due=date(2022, 1, 1)))
        db.session.commit()
    return replace(
        stock,
        who=leading,
        role=Role.LEAD_INSPECTOR,
        kind=OrganisationKind.INSPECTORATE,
        shown=frozenset({"requests"}),
    )


def unsent_answer(app: Flask) -> Stock:
    """What inspectors asked of a force that signed its answer and did not send it, for the lead."""
    stock, leading = requested(app, "Unsentshire Police")
    assessment = UUID(str(stock.examples["assessment_id"]))
    if stock.who is not None:
        for question in ("vet-01", "vet-02"):
            url = f"/assessments/{assessment}/questions/{question}"
            stock.who.send(stock.who.get(url), url, form="form#answer", value="1", note="Fewer")
        ask(stock.who, assessment)
    with app.app_context():
        force = db.session.get_one(Assessment, assessment).force_id
    sign(signatory(app, force, "Una Unsent"), assessment)
    return replace(
        stock,
        who=leading,
        role=Role.LEAD_INSPECTOR,
        kind=OrganisationKind.INSPECTORATE,
        examples={**stock.examples, "number": 1},
        shown=frozenset({"requests", "judgements", "notes", "desk", "submissions.submission"}),
        state=AssessmentState.SIGNED,
    )


def requested(app: Flask, name: str) -> tuple[Stock, Browser]:
    """An assessment of which inspectors ask for changes: for the force, and who leads."""
    first = name.split()[0]
    shire = stocking(app, name, f"{first} Asked")
    leading = lead(
        app, open_to_inspectorate(app, shire.force, f"Inspectorate of {name}"), f"{first} Lead"
    )
    assessment = begin_reviewed(app, shire.force, shire.browser, f"{first} Lead")
    request_changes(app, assessment, f"{first} Lead")
    stock = Stock(
        shire.browser,
        {**PARTS, "assessment_id": assessment, "question_id": "vet-01"},
        shown=frozenset({"requests", "assessments", "insight"}),
        state=AssessmentState.CHANGES_REQUESTED,
    )
    return stock, leading
