"""Holds what is kept of each submission against the record: of which seal, by whom, withdrawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checklist.assessments.models import Seal
from checklist.assessments.submissions.models import Submission
from checklist.core.workflow.events import Event
from checklist.exchange.kept_seals.recorded_deeds import SealDeed, SealDeeds
from checklist.web.filters import format_moment


def verify_submissions(
    submissions: Sequence[Submission], seals: Sequence[Seal], deeds: SealDeeds
) -> Iterator[str]:
    """Yield all that is kept otherwise than the record has it.

    What was sent before deeds of sending named their submission and seal is held against nothing.
    """
    digests = {seal.id: seal.digest for seal in seals}
    kept = {submission.number: submission for submission in submissions}
    sent, withdrawn = (
        {deed.submission: deed for deed in deeds.select(event) if deed.submission is not None}
        for event in (Event.SEND, Event.WITHDRAW)
    )
    for number, deed in sorted(sent.items()):
        if number in kept:
            submission = kept[number]
            digest = digests.get(submission.seal_id, "")
            if digest != deed.named.get("seal"):
                yield f"submission {number}: it is not of the seal that was sent"
            yield from _compare(submission, deed, withdrawn.get(number))
        else:
            yield f"submission {number}, sent on {format_moment(deed.at)}, is gone"
    unnamed = [deed for deed in deeds.select(Event.SEND) if deed.submission is None]
    for number in sorted(kept.keys() - sent.keys()):
        if not unnamed and not deeds.is_erased(kept[number].sent_at):
            yield f"submission {number}: no deed on record says that it was sent"


def _compare(submission: Submission, sent: SealDeed, withdrawn: SealDeed | None) -> Iterator[str]:
    """Hold who sent and withdrew a submission against the deeds of both."""
    name = f"submission {submission.number}"
    if not sent.is_by(submission.sent_by, submission.sent_at):
        yield f"{name}: it was not sent by whom and when it says"
    if withdrawn is not None and not submission.is_withdrawn:
        yield f"{name}: it was withdrawn, and no longer says so"
    elif submission.is_withdrawn and (
        withdrawn is None or not withdrawn.is_by(submission.withdrawn_by, submission.withdrawn_at)
    ):
        yield f"{name}: no deed on record says that it was withdrawn by whom and when it says"
