"""The signed report of a force with a chapter on the actions that answer its assessment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from checklist.assessments.models import Assessment
from checklist.assessments.reach.questions import require_all
from checklist.assessments.saved_exhibits import name_exhibit
from checklist.assessments.scored_assessment import score_for
from checklist.assessments.service import is_own
from checklist.assessments.sign_off.held_since import list_held_since
from checklist.core.errors import Locked, NotFound
from checklist.core.organisations import Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, require
from checklist.plans.models import AnsweredLink
from checklist.plans.plan_queries import ListedAction, load_entries, load_plan, load_proofs
from checklist.reports.content import DocumentKind
from checklist.reports.content.printed_plan import HeldExhibit, PrintedAction
from checklist.reports.content_builders.clipping import clip_text
from checklist.reports.content_prints.plan_content import add_plan_chapter, build_action
from checklist.reports.sealed_reports import find_current_report
from checklist.reports.service import keep_request
from checklist.web.filters import today_in_london


def may_have_plan(person: Person, assessment: Assessment) -> bool:
    """Say whether a person may have the plan in the report: one of the force, once it is signed."""
    is_signed = is_permitted(person, Action.VERIFY_SEAL, assessment.state)
    return is_signed and is_own(person, assessment) and is_permitted(person, Action.READ_PLAN)


def request_planned_report(
    session: Session,
    person: Person,
    assessment: Assessment,
    folder: Path,
    key: UUID,
    kind: DocumentKind,
) -> UUID:
    """Request the signed report with the actions that answer its assessment, for the person alone.

    Raises NotForThisRole for who does not read the plan, and Locked where nothing is signed.
    """
    require(person, Action.READ_PLAN)
    require_all(session, person, assessment)
    if not may_have_plan(person, assessment):
        raise Locked("Nobody can have the plan in the report now: it is not signed")
    current = find_current_report(session, person, assessment)
    if current is None or current.report is None:
        raise Locked("The signed report is not there for you")
    try:
        signed = (folder / f"{current.report.content}.json").read_bytes()
    except FileNotFoundError:
        raise NotFound("The content of the signed report is no longer in the data folder") from None
    listed = _list_answering(session, person, assessment)
    content = add_plan_chapter(
        signed,
        build_actions(session, person, listed),
        _list_held(session, person, assessment),
        today_in_london(),
        leaves_out=_count_all(session, assessment) > len(listed),
    )
    scored = score_for(session, person, assessment)
    return keep_request(session, person, scored, folder, key, kind, content)


def build_actions(
    session: Session, person: Person, listed: Sequence[ListedAction]
) -> list[PrintedAction]:
    """Build actions with their proof and history, as a person may see them: three queries."""
    ids = [each.action.id for each in listed]
    proofs, entries = load_proofs(session, person, ids), load_entries(session, ids)
    return [
        build_action(each, entries.get(each.action.id, ()), proofs.get(each.action.id, ()))
        for each in listed
    ]


def _list_answering(session: Session, person: Person, assessment: Assessment) -> list[ListedAction]:
    """List the actions on questions and published findings of an assessment, by number."""
    return sorted(
        (
            each
            for each in load_plan(session, person).actions
            if any(link.assessment_id == assessment.id for link in each.action.answered)
        ),
        key=lambda each: each.action.number,
    )


def _list_held(session: Session, person: Person, assessment: Assessment) -> Iterator[HeldExhibit]:
    for each in list_held_since(session, person, assessment):
        exhibit = each.used.exhibit
        title = clip_text(each.used.evidence.title)
        name = f"{name_exhibit(exhibit.number)}, “{title}”"
        yield HeldExhibit(name, exhibit.question_id, f"{each.sentence}.")


def _count_all(session: Session, assessment: Assessment) -> int:
    answering = select(func.count(AnsweredLink.action_id.distinct())).where(
        AnsweredLink.assessment_id == assessment.id
    )
    return session.scalar(answering) or 0
