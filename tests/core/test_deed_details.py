"""A timeline says what was done in plain words: no ids, no dates in figures, no names of states."""

from __future__ import annotations

from uuid import UUID

import pytest

from checklist.core.assessment_states import AssessmentState
from checklist.core.deed_details import write_deed_detail
from checklist.core.deeds import DeedKind, describe_deed
from checklist.core.workflow.events import Event

SOME = UUID(int=0xABC)
UNRECORDED = {
    *(Event.COMMENT, Event.APPROVE_COMMENTS),
    *(Event.ARCHIVE, Event.RESTORE, Event.MOVE_EDITION, Event.DELETE),
}
"""Events that change no state: what is recorded of them has a name of its own."""


@pytest.mark.parametrize(
    ("recorded", "told"),
    [
        ("submitted to under review", "it is under review"),
        (
            "preparing to awaiting sign-off, seal " + "ab" * 32,
            "it awaits sign-off, seal abababababab…",
        ),
        ("factual accuracy to factual accuracy, draft report 1", "draft report 1"),
        (
            (
                f"awaiting sign-off to signed, signature {'cd' * 32}, content {'ef' * 32}"
                f", shortened content {'01' * 32}, seal {'ab' * 32}"
            ),
            (
                "it is signed, and not with the inspectorate, signature cdcdcdcdcdcd…, seal"
                " abababababab…"
            ),
        ),
        (
            f"number 1, seal {'ab' * 32}, content {'ef' * 32}, report {'cd' * 32}",
            "seal 1, abababababab…",
        ),
        (f"content {'ef' * 32}, report {'cd' * 32}", ""),
        (
            f"under review to factual accuracy, draft report 1, by 2026-12-14, report {'cd' * 32}",
            "the force is to check the facts, draft report 1, by 14 December 2026",
        ),
        (
            "under review to factual accuracy, draft report 1, by 2026-12-14",
            "the force is to check the facts, draft report 1, by 14 December 2026",
        ),
        (
            "factual accuracy to closed, published, on 2026-09-14, graded",
            "on 14 September 2026, graded",
        ),
        ("under review to closed, not published", ""),
        (
            f"exhibit 1 of vet-01, E2, version 1, evidence {SOME}",
            "exhibit 1 of vet-01, E2, version 1",
        ),
        (f"assessment {SOME}, vet-08, own exhibit 1, E3", "vet-08, own exhibit 1, E3"),
        (f"coordinator, organisation {SOME}", "coordinator"),
        (f"organisation {SOME}", ""),
        (
            f"Kit to Sampleshire Police, assessment {SOME}, 2026-11-30 to 2027-11-30",
            "Kit to Sampleshire Police, 30 November 2026 to 30 November 2027",
        ),
        ("9999-99-99", "9999-99-99"),
        ("vet-03, version 2", "vet-03, version 2"),
        ("", ""),
    ],
)
def test_a_detail_is_told_without_ids_and_codes(recorded: str, told: str) -> None:
    assert write_deed_detail(recorded) == told


@pytest.mark.parametrize("event", sorted(set(Event) - UNRECORDED))
def test_no_step_of_the_workflow_is_told_by_the_name_of_its_event(event: Event) -> None:
    words = describe_deed(event.value)

    assert words.kind is not DeedKind.OTHER
    assert words.said != event.value


@pytest.mark.parametrize("before", AssessmentState)
@pytest.mark.parametrize("after", AssessmentState)
def test_no_step_is_told_by_the_names_of_its_states(
    before: AssessmentState, after: AssessmentState
) -> None:
    told = write_deed_detail(f"{before.value} to {after.value}, draft report 1")

    assert f"{before.value} to " not in told
    assert told.endswith("draft report 1")
