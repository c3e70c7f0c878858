"""Holds what is kept of each submission against the record: of which seal, by whom, withdrawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from checklist.assessments.models import Seal
from checklist.assessments.submissions.models import Submission
from checklist.core.deeds import DeedKind
from checklist.core.workflow.events import Event
from checklist.exchange.kept_seals.recorded_deeds import SealDeed, SealDeeds
from checklist.web.filters import format_moment


def verify_submissions(
    submissions: Sequence[Submission], seals: Sequence[Seal], deeds: SealDeeds
) -> Iterator[str]:
    """Yield all that is kept otherwise than the record has it.

    Deeds of an older version name no submission: of these, whoever did it and when is compared.
    """
    digests = {seal.id: seal.digest for seal in seals}
    kept = {submission.number: submission for submission in submissions}
    sent = _group_by_number(deeds.select(Event.SEND))
    for number, told in sorted(sent.items()):
        # A number is given once: what was sent under it before has been erased.
        for deed in told[:-1] if number in kept else told:
            yield f"submission {number}, sent on {format_moment(deed.at)}, is gone"
    for number, submission in sorted(kept.items()):
        digest = digests.get(submission.seal_id, "")
        yield from _compare_sending(submission, digest, sent.get(number, []), deeds)
        yield from _compare_withdrawal(submission, digest, deeds)


def _group_by_number(told: Sequence[SealDeed]) -> Mapping[int, list[SealDeed]]:
    """Group deeds by the number of the submission that they name; those that name none are out."""
    found: dict[int, list[SealDeed]] = {}
    for deed in told:
        if deed.submission is not None:
            found.setdefault(deed.submission, []).append(deed)
    return found


def _compare_sending(
    submission: Submission, digest: str, named: Sequence[SealDeed], deeds: SealDeeds
) -> Iterator[str]:
    """Hold the seal of a submission, and who sent it, against the deed that names it."""
    name = f"submission {submission.number}"
    if named:
        if digest != named[-1].named.get("seal"):
            yield f"{name}: it is not of the seal that was sent"
        if not named[-1].is_by(submission.sent_by, submission.sent_at):
            yield f"{name}: it was not sent by whom and when it says"
        return
    is_told = any(
        deed.submission is None and deed.is_by(submission.sent_by, submission.sent_at)
        for deed in deeds.select(Event.SEND)
    )
    if not is_told and not deeds.erased.has(DeedKind.ASSESSMENT, submission.sent_at):
        yield f"{name}: no deed on record says that it was sent"


def _compare_withdrawal(submission: Submission, digest: str, deeds: SealDeeds) -> Iterator[str]:
    """Hold whether and by whom a submission was withdrawn against the deeds."""
    name, told = f"submission {submission.number}", deeds.select(Event.WITHDRAW)
    if not submission.is_withdrawn:
        if any(deed.submission == submission.number for deed in told):
            yield f"{name}: it was withdrawn, and no longer says so"
        return
    is_told = any(
        deed.submission in (None, submission.number)
        and deed.is_by(submission.withdrawn_by, submission.withdrawn_at)
        for deed in told
    )
    if not is_told and not deeds.erased.has(DeedKind.ASSESSMENT, submission.withdrawn_at):
        yield f"{name}: no deed on record says that it was withdrawn by whom and when it says"
