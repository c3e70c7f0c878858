"""Specimenshire from the first draft report to the published one: steps 21 to 27 of part 7.2."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from sqlalchemy import update

from checklist.accounts.models import ForceAccess
from checklist.assessments.reach.models import Assignment
from checklist.core.assessment_states import AssessmentState as State
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from checklist.web.filters import format_day, today_in_london
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, add_organisation, sign_in
from tests.reviews.comments.commenting import answer, approve_and_send, press, write
from tests.reviews.draft_reports.drafting import send_draft, waive_seconds
from tests.reviews.findings.finding import change as change_finding
from tests.reviews.moderation.moderating import settle
from tests.reviews.publishing.publishing import correct, publish, published
from tests.reviews.stories.entering import find_final

if TYPE_CHECKING:
    from tests.reviews.stories.test_specimenshire import Walk

GRADED = {
    "vet": "67.00 Inadequate",
    "inf": "75.00 Good",
    "cor": "69.38 Adequate",
    "overall": "69.55 Requires improvement",
}
CRITICISM = "Groups said otherwise. Nobody asked them before."
SINCE = "The nine were vetted in June."


def send_first_draft(walk: Walk) -> None:
    """Step 21: the force reads levels and findings for the first time, and how reliable it was."""
    waive_seconds(walk.lee, walk.assessment)
    send_draft(walk.lee, walk.assessment)

    page = walk.asha.get(walk.url("/draft-reports/1"))
    assert walk.find_state() is State.FACTUAL_ACCURACY
    reliability = text_of(page, "#reliability")
    assert "59 of 64 answers (92.2%) were the same" in reliability
    assert "0.06 of a level: claimed minus final" in reliability
    assert "0.09 of a level apart" in reliability
    assert "Inspector Rao" not in page.text


def comment(walk: Walk) -> None:
    """Step 22: four comments, approved by the signatory."""
    said = {
        "finding:1": "18 of the 412 posts had been abolished.",
        "question:vet-16": "3 of the 10 thin files have their rationale on a second system.",
        "overall:": "The grade is unfair.",
        "question:vet-08": "The gap was closed in June.",
    }
    for place, text in said.items():
        write(walk.asha, walk.assessment, place=place, text=text)
    approve_and_send(walk.sam, walk.assessment)


def answer_comments(walk: Walk) -> None:
    """Step 23: one is accepted, and its level changes; the grades stay."""
    for number, decision in enumerate(("refused", "accepted", "refused", "refused"), 1):
        since = SINCE if number == len(GRADED) else ""
        answer(walk.ina, walk.assessment, number, decision, since=since)
    settle(walk.lee, walk.assessment, "vet-16", verdict="2", reason="Seven of thirty are thin.")
    press(walk.ina, walk.assessment, "release")

    assert find_final(walk.lee, walk.assessment) == GRADED
    reliability = text_of(walk.lee.get(walk.url("/review/reliability")))
    assert "60 of 64 answers" in reliability


def publish_too_early(walk: Walk) -> None:
    """Step 24: a sentence of criticism that the force did not read holds the report back."""
    page = walk.lee.get(walk.url("/publish"))
    assert not page.select("#missing")
    change_finding(walk.ina, walk.assessment, 5, text=CRITICISM)

    shown = publish(walk.lee, walk.assessment, page=page, outcome="graded", expect=200)

    assert "Something is graver than in the last draft" in text_of(shown, ".govuk-error-summary")
    assert "Finding 5" in text_of(shown, "#missing-draft")
    assert walk.find_state() is State.FACTUAL_ACCURACY


def publish_after_a_new_draft(walk: Walk) -> None:
    """Steps 25 to 27: draft 2, no comments, published; then the assignments end."""
    send_draft(walk.lee, walk.assessment, ahead=7)
    approve_and_send(walk.sam, walk.assessment, 2)
    connie = add_commissioner(walk)
    connie.get(published(walk.assessment), expect=409)

    publish(walk.lee, walk.assessment, outcome="graded", outcome_reason="")

    for reader in (walk.asha, walk.tess, connie):
        page = reader.get(published(walk.assessment))
        assert "69.55" in text_of(page, "#line-overall")
        assert "Requires improvement" in text_of(page, "#line-overall")
        assert CRITICISM in text_of(page, "#finding-5")
        assert SINCE in text_of(page, "#finding-1 [data-since]")
        assert "60 of 64 answers" in text_of(page, "#reliability")
    last_day = format_day(today_in_london() + timedelta(days=55))
    assert last_day in text_of(connie.get(walk.url("/response")), "main")
    correct_a_recommendation(walk)
    walk.ina.get(walk.url("/review/findings"))
    end_assignments(walk)
    for closed in ("", "/review/findings", "/draft-reports/2", "/results"):
        walk.ina.get(walk.url(closed), expect=403)
    walk.ina.get(published(walk.assessment))


def correct_a_recommendation(walk: Walk) -> None:
    """A recommendation goes to somebody else by another day: version 2 says so beside the first."""
    before = text_of(walk.asha.get(published(walk.assessment)), "#finding-1")
    correct(
        walk.lee,
        walk.assessment,
        "recommendation-1-2",
        addressee="Head of vetting",
        due=["1", "4", "2027"],
    )

    page = walk.asha.get(published(walk.assessment))
    assert "Head of vetting" in text_of(page, "#finding-1")
    assert "1 April 2027" in text_of(page, "#finding-1")
    assert "by 1 April 2027" in text_of(page, "#versions")
    assert text_of(walk.asha.get(f"{published(walk.assessment)}/1"), "#finding-1") == before


def add_commissioner(walk: Walk) -> Browser:
    """The coordinator of the policing body to which the force is open."""
    body = add_organisation(walk.app, "Specimenshire PCC", OrganisationKind.LOCAL_POLICING_BODY)
    with walk.app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=walk.force))
        db.session.commit()
    return sign_in(walk.app, "Connie Commissioner", body, Role.COORDINATOR)


def end_assignments(walk: Walk) -> None:
    with walk.app.app_context():
        yesterday = today_in_london() - timedelta(days=1)
        db.session.execute(
            update(Assignment)
            .where(Assignment.force_id == walk.force)
            .values(begins=yesterday, ends=yesterday)
        )
        db.session.commit()
