"""What a timeline says of a deed after its words: its detail as recorded, without ids and codes."""

from __future__ import annotations

import re
from collections.abc import Mapping

from checklist.core.assessment_states import AssessmentState
from checklist.core.audience import Thing
from checklist.core.dates import format_long_date, read_iso_date

_NOW: Mapping[AssessmentState, str] = {
    AssessmentState.PREPARING: "the force is preparing it",
    AssessmentState.AWAITING_SIGN_OFF: "it awaits sign-off",
    AssessmentState.SIGNED: "it is signed, and not with the inspectorate",
    AssessmentState.SUBMITTED: "it waits for its review",
    AssessmentState.UNDER_REVIEW: "it is under review",
    AssessmentState.CHANGES_REQUESTED: "the force is to change what was named",
    AssessmentState.FACTUAL_ACCURACY: "the force is to check the facts",
    AssessmentState.CLOSED_PUBLISHED: "",
    AssessmentState.CLOSED_UNPUBLISHED: "",
}
"""Where a deed left an assessment; "" where its own words say that already."""

_STATES = "|".join(re.escape(state.value) for state in AssessmentState)
_STEP = re.compile(f"({_STATES}) to ({_STATES})(?:, |$)")
_ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
_NAMED_BY_ID = re.compile(f"(?:, )?\\b(?:assessment|evidence|organisation|person) {_ID}")
# A SHA-256, or the seed of a draw.
_DIGEST = re.compile(r"\b([0-9a-f]{12})(?:[0-9a-f]{52}|[0-9a-f]{20})\b")
# What a report was printed from and as, which is for whoever verifies it: a seal says enough.
_NO_CODE = re.compile(r"(?:, )?\b(?:shortened content|content|report) [0-9a-f]{64}\b")
_NUMBERED_SEAL = re.compile(r"^number ([0-9]+), seal ")
_THREADS = {
    Thing.NOTE.value: "without the inspectors",
    Thing.NOTE_TO_INSPECTORS.value: "with the inspectors",
}
_BETWEEN = re.compile(f", ({'|'.join(sorted(_THREADS, reverse=True))})$")
_DAY = re.compile(r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")


def read_step(detail: str) -> tuple[AssessmentState, AssessmentState] | None:
    """Read from which state to which a deed led; None where it is none of the workflow."""
    step = _STEP.match(detail)
    return (AssessmentState(step[1]), AssessmentState(step[2])) if step else None


def write_deed_detail(detail: str) -> str:
    """Write the detail of a deed for people: days in words, digests cut, no ids, no two states."""
    step = _STEP.match(detail)
    if step:
        stays = step[1] == step[2]
        now = "" if stays else _NOW[AssessmentState(step[2])]
        detail = ", ".join(part for part in (now, detail[step.end() :]) if part)
    told = _NUMBERED_SEAL.sub(r"seal \1, ", _NO_CODE.sub("", detail))
    told = _NAMED_BY_ID.sub("", told).removeprefix(", ")
    told = _BETWEEN.sub(lambda found: f", {_THREADS[found[1]]}", told)
    return _DAY.sub(_write_day, _DIGEST.sub(r"\1…", told))


def _write_day(found: re.Match[str]) -> str:
    day = read_iso_date(found[0])
    return format_long_date(day) if day else found[0]
