"""What other pages show of published findings: how each stands, and which wait for an inspector."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flask import Flask, g

from checklist.assessments.models import Assessment
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.responses.recommendation_words import RecommendationKey
from checklist.core.responses.word_and_plan import AGREES, compare_word
from checklist.core.review_reports.report_content import ReportFinding
from checklist.db import db
from checklist.plans.answerable import name_published
from checklist.plans.closure_pages.offered_closures import list_waiting
from checklist.plans.finding_closures.counted_repeats import list_repeats, load_repeats
from checklist.plans.finding_closures.models import FindingRepeat
from checklist.plans.finding_closures.published_findings import (
    PublishedFinding,
    list_published_findings,
)
from checklist.plans.followed_actions import FollowedAction, load_followed
from checklist.responses.models import RecommendationWord
from checklist.web.access import Access
from checklist.web.panels import add_panel, load_once

_DRAFTED = Access(
    frozenset({Action.READ_FINDINGS, Action.READ_DRAFT, Action.READ_PUBLISHED_FINDINGS})
)


def register(app: Flask) -> None:
    """Add these panels."""
    reads = Access(frozenset({Action.READ_PUBLISHED_FINDINGS}))
    decides = Access(frozenset({Action.CLOSE_FINDING}))
    add_panel(app, "on a published finding", "closures/_on_finding.html", _build_finding, reads)
    add_panel(app, "on a drafted finding", "closures/_repeats.html", _build_repeats, _DRAFTED)
    add_panel(
        app, "on a recommendation", "closures/_on_recommendation.html", _build_recommendation, reads
    )
    add_panel(app, "on the desk", "closures/_on_desk.html", _build_desk, decides)


def _build_finding(assessment: Assessment, finding: ReportFinding) -> dict[str, object] | None:
    """Build how a finding and its recommendations stand, on the page of a published report."""
    followed = load_once(_load_actions, assessment)
    published = load_once(_load_findings, assessment)
    found = [each for each in published if each.finding.number == finding.number]
    is_own = assessment.force_id == g.person.organisation_id and not assessment.is_archived
    adds = is_own and is_permitted(g.person, Action.KEEP_ACTIONS)
    if (
        not finding.kind.is_followed_up
        and not adds
        and finding.number not in {key for key, _ in followed}
    ):
        return None
    return {
        "assessment": assessment,
        "rows": [
            {
                "found": each,
                "actions": followed.get(each.key, ()),
                "adds": name_published(assessment.id, *each.key)
                if adds and not each.standing.state.is_over
                else "",
            }
            for each in found
        ],
    }


def _build_recommendation(
    assessment: Assessment, key: RecommendationKey, word: RecommendationWord | None
) -> dict[str, object] | None:
    """Build the actions on a recommendation, and how they stand to the word on it, if any."""
    actions = load_once(_load_actions, assessment).get((key.finding, key.number), ())
    if not actions and word is None:
        return None
    standings = [each.standing for each in actions]
    compared = "" if word is None else compare_word(word.kind, standings)
    return {"actions": actions, "compared": compared, "differs": compared != AGREES}


def _build_repeats(
    assessment: Assessment, finding: int = 0, draft_finding: int = 0, *, is_changing: bool = False
) -> dict[str, object] | None:
    """Build which earlier finding a finding repeats, and the way to say so in the review.

    It is named by its number in reports, or as a draft finding by that of inspectors. Its place is
    that of the finding on the page: in a report by its number there.
    """
    load = _load_drafted_repeats if draft_finding else _load_repeats
    repeat = load_once(load, assessment).get(draft_finding or finding)
    changes = is_changing and is_permitted(g.person, Action.DRAFT_FINDING, assessment.state)
    if repeat is None and not changes:
        return None
    return {
        "assessment": assessment,
        "finding": draft_finding or finding,
        "place": finding or draft_finding,
        "repeat": repeat,
        "changes": changes,
    }


def _build_desk() -> dict[str, object] | None:
    """Build the findings of which closure is asked for, on the desk of those who decide."""
    waiting = list_waiting(db.session, g.person)
    return {"waiting": waiting} if waiting else None


def _load_findings(assessment: Assessment) -> Sequence[PublishedFinding]:
    return list_published_findings(db.session, g.person, [assessment])


def _load_actions(assessment: Assessment) -> Mapping[tuple[int, int], Sequence[FollowedAction]]:
    return load_followed(db.session, g.person, assessment.id)


def _load_repeats(assessment: Assessment) -> Mapping[int, FindingRepeat | None]:
    return list_repeats(db.session, g.person, assessment.id)


def _load_drafted_repeats(assessment: Assessment) -> Mapping[int, FindingRepeat | None]:
    return {**load_repeats(db.session, g.person, assessment.id)}
