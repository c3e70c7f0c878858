"""The table of the workflow: in which state who may do what, under which guards, and what follows.

It is laid out as ``docs/workflow.md`` prints it. An event that no row names for a state is refused
there. Nobody but a person brings an assessment into another state: no clock does.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checklist.core.assessment_states import AssessmentState as State
from checklist.core.permissions.actions import Action
from checklist.core.workflow import guards as must
from checklist.core.workflow.events import Event
from checklist.core.workflow.facts import Facts
from checklist.core.workflow.guards import Guard


class When(StrEnum):
    """What an event's next state may hang on besides the state before."""

    REQUEST_OPEN = "a request is open"
    REVIEW_BEGUN = "the review has begun"

    def is_so(self, facts: Facts) -> bool:
        """Say whether it is so."""
        return facts.is_request_open if self is When.REQUEST_OPEN else facts.has_review_begun


class End(StrEnum):
    """Where an event leads that leads to no other state."""

    SAME = "same"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Next:
    """Where an event leads: ``to``, or ``instead`` when something is so."""

    to: State | End
    instead: State | None = None
    when: When | None = None

    @property
    def words(self) -> str:
        """Say it as the printed table does."""
        if self.instead is None:
            return self.to.value
        return f"{self.to.value}; {self.instead.value} if {self.when}"


class Effect(StrEnum):
    """What follows from an event besides the next state."""

    READ_ONLY = "read-only"
    CANDIDATE_SHOWN = "candidate seal shown"
    SEALED = "seal with inputs, rule version and result"
    REPORT_MADE = "report made"
    SIGNED_LINE = "“signed by … at …”"
    SEAL_REOPENED = "seal kept, marked reopened"
    SEAL_UNSENT = "seal kept, marked as never sent"
    SUBMISSION_NUMBERED = "submission number"
    SENT_COPY_READABLE = "copy of what was sent stays readable"
    SUBMISSION_WITHDRAWN = "number kept, “withdrawn”; contents closed to inspectors"
    WITHDRAWAL_ENDS = "withdrawal ends"
    NOT_INSPECTED = "outcome “not inspected”"
    NOT_PUBLISHED = "outcome “not published”"
    NAMED_UNLOCK = "the named questions unlock"
    DRAFT_FROZEN = "draft frozen under the next number, date set"
    UNSIGNED_KEPT = "unsigned saves stay in history"
    LEVELS_MAY_CHANGE = "final levels and findings may change, with history"
    PUBLISHED = "publication date; findings visible; report by digest; clock"
    CORRECTED = "new version beside the old; clock unchanged"
    RECORDED = "recorded"
    LINE_STAYS = "the record’s line stays"


class Mailed(StrEnum):
    """Who is mailed after an event."""

    COORDINATORS = "coordinators"
    SIGNATORIES = "signatories"
    OTHER_SIGNATORIES = "other signatories"
    AUTHORS_OF_CHANGES = "authors of changed answers"
    SENDER = "sender"
    LEADS = "lead inspectors"
    ASSIGNED = "assigned inspectors"
    BODY_COORDINATORS = "the local policing body’s coordinators"
    CHOSEN_READERS = "readers by choice"


@dataclass(frozen=True, slots=True)
class Row:
    """One event in some states: who may, what must be so, where it leads, what follows, mail."""

    states: tuple[State, ...]
    event: Event
    action: Action
    guards: tuple[Guard, ...]
    next: Next
    effects: tuple[Effect, ...] = ()
    mail: tuple[Mailed, ...] = ()


_P, _A, _S, _U = State.PREPARING, State.AWAITING_SIGN_OFF, State.SIGNED, State.SUBMITTED
_R, _Q, _F = State.UNDER_REVIEW, State.CHANGES_REQUESTED, State.FACTUAL_ACCURACY
_C, _N = State.CLOSED_PUBLISHED, State.CLOSED_UNPUBLISHED

_BACK = Next(_P, _Q, When.REQUEST_OPEN)
_SAME = Next(End.SAME)
_CAN_BE_SIGNED = (must.SIGNATORY_CAN_SIGN, must.NO_UPLOAD)
_FORCE = (Mailed.COORDINATORS, Mailed.SIGNATORIES)
_WITH_BODY = (*_FORCE, Mailed.BODY_COORDINATORS)
_INSPECTORS = (Mailed.LEADS, Mailed.ASSIGNED)
_UNSENT = (Effect.SEAL_UNSENT, Effect.UNSIGNED_KEPT)
_REVIEW_COMPLETE = (
    must.FINAL_LEVELS,
    must.NOT_APPLICABLE_DECIDED,
    must.NO_REQUEST_OPEN,
    must.SECOND_JUDGEMENTS,
    must.DIFFERENCES_SETTLED,
    must.CANDIDATES_DECIDED,
    must.CAUSES_CONFIRMED,
    must.RECOMMENDATIONS,
)
_FOR_DRAFT = (*_REVIEW_COMPLETE, must.DAYS_AHEAD)
_FOR_PUBLISHING = (
    *_REVIEW_COMPLETE,
    must.COMMENTS_ANSWERED,
    must.COMMENTING_OVER,
    must.NOTHING_GRAVER,
    must.OUTCOME,
    must.NOT_ONLY_REVIEWER,
)

# fmt: off
TABLE: tuple[Row, ...] = (
    # Preparing and signing
    Row((_P,), Event.ASK_FOR_SIGN_OFF, Action.ASK_FOR_SIGN_OFF, _CAN_BE_SIGNED, Next(_A),
        (Effect.READ_ONLY, Effect.CANDIDATE_SHOWN), (Mailed.SIGNATORIES,)),
    Row((_Q,), Event.ASK_FOR_SIGN_OFF, Action.ASK_FOR_SIGN_OFF,
        (must.REQUEST_ANSWERED, *_CAN_BE_SIGNED), Next(_A),
        (Effect.READ_ONLY, Effect.CANDIDATE_SHOWN), (Mailed.SIGNATORIES,)),
    Row((_A,), Event.TAKE_BACK, Action.TAKE_BACK, (), _BACK, (), (Mailed.SIGNATORIES,)),
    Row((_A,), Event.DECLINE, Action.DECLINE, (must.REASON,), _BACK, (),
        (Mailed.COORDINATORS, Mailed.AUTHORS_OF_CHANGES)),
    Row((_A,), Event.SIGN, Action.SIGN,
        (must.FRESH_SIGN_IN, must.CAPACITY, must.CANDIDATE_CURRENT, must.OTHER_AUTHOR), Next(_S),
        (Effect.SEALED, Effect.REPORT_MADE, Effect.SIGNED_LINE),
        (Mailed.COORDINATORS, Mailed.OTHER_SIGNATORIES)),
    Row((_S,), Event.REOPEN, Action.REOPEN, (must.REASON, must.NOT_WITH_INSPECTORATE), _BACK,
        (Effect.SEAL_REOPENED,), _FORCE),
    # Sending
    Row((_S,), Event.SEND, Action.SEND, (must.SEAL_VERIFIES, must.FORCE_OPEN, must.DECLARATION),
        Next(_U, _R, When.REVIEW_BEGUN), (Effect.SUBMISSION_NUMBERED, Effect.SENT_COPY_READABLE),
        (Mailed.SENDER, *_FORCE, *_INSPECTORS)),
    Row((_U,), Event.WITHDRAW, Action.WITHDRAW, (must.REASON, must.REVIEW_NOT_BEGUN), Next(_S),
        (Effect.SUBMISSION_WITHDRAWN,), (Mailed.LEADS,)),
    # Review
    Row((_U,), Event.BEGIN_REVIEW, Action.BEGIN_REVIEW, (must.ASSIGNMENT,), Next(_R),
        (Effect.WITHDRAWAL_ENDS,), _FORCE),
    Row((_U,), Event.CLOSE_UNPUBLISHED, Action.CLOSE_UNPUBLISHED, (must.REASON,), Next(_N),
        (Effect.NOT_INSPECTED,), _WITH_BODY),
    Row((_R, _Q, _F), Event.CLOSE_UNPUBLISHED, Action.CLOSE_UNPUBLISHED, (must.REASON,), Next(_N),
        (Effect.NOT_PUBLISHED,), _WITH_BODY),
    Row((_A,), Event.CLOSE_UNPUBLISHED, Action.CLOSE_UNPUBLISHED,
        (must.REASON, must.REQUEST_OPEN), Next(_N), (Effect.NOT_PUBLISHED, Effect.UNSIGNED_KEPT),
        _WITH_BODY),
    Row((_S,), Event.CLOSE_UNPUBLISHED, Action.CLOSE_UNPUBLISHED,
        (must.REASON, must.REQUEST_OPEN), Next(_N), (Effect.NOT_PUBLISHED, *_UNSENT), _WITH_BODY),
    Row((_R,), Event.REQUEST_CHANGES, Action.REQUEST_CHANGES,
        (must.TEXT_FOR_EACH, must.DAYS_AHEAD, must.NO_REQUEST_OPEN), Next(_Q),
        (Effect.NAMED_UNLOCK,), _FORCE),
    Row((_Q,), Event.EXTEND_REQUEST, Action.EXTEND_REQUEST, (must.REASON,), _SAME, (), _FORCE),
    Row((_Q,), Event.WITHDRAW_REQUEST, Action.EXTEND_REQUEST, (must.REASON,), Next(_R),
        (Effect.UNSIGNED_KEPT,), _FORCE),
    Row((_Q,), Event.CLOSE_REQUEST, Action.CLOSE_REQUEST, (must.REASON, must.REQUEST_OVERDUE),
        Next(_R), (Effect.UNSIGNED_KEPT,), _FORCE),
    # A request that stays open once the force asked for sign-off, or signed and does not send
    Row((_A, _S), Event.EXTEND_REQUEST, Action.EXTEND_REQUEST, (must.REASON, must.REQUEST_OPEN),
        _SAME, (), _FORCE),
    Row((_A,), Event.WITHDRAW_REQUEST, Action.EXTEND_REQUEST, (must.REASON, must.REQUEST_OPEN),
        Next(_R), (Effect.UNSIGNED_KEPT,), _FORCE),
    Row((_S,), Event.WITHDRAW_REQUEST, Action.EXTEND_REQUEST, (must.REASON, must.REQUEST_OPEN),
        Next(_R), _UNSENT, _FORCE),
    Row((_A,), Event.CLOSE_REQUEST, Action.CLOSE_REQUEST,
        (must.REASON, must.REQUEST_OPEN, must.REQUEST_OVERDUE), Next(_R),
        (Effect.UNSIGNED_KEPT,), _FORCE),
    Row((_S,), Event.CLOSE_REQUEST, Action.CLOSE_REQUEST,
        (must.REASON, must.REQUEST_OPEN, must.REQUEST_OVERDUE), Next(_R), _UNSENT, _FORCE),
    # Draft report and publication
    Row((_R,), Event.SEND_DRAFT, Action.SEND_DRAFT, _FOR_DRAFT, Next(_F),
        (Effect.DRAFT_FROZEN,), _FORCE),
    Row((_F,), Event.SEND_NEW_DRAFT, Action.SEND_DRAFT, _FOR_DRAFT, _SAME,
        (Effect.DRAFT_FROZEN,), _FORCE),
    Row((_F,), Event.COMMENT, Action.COMMENT_ON_DRAFT,
        (must.COMMENT_COMPLETE, must.BEFORE_DAY_ENDS), _SAME),
    Row((_F,), Event.APPROVE_COMMENTS, Action.APPROVE_COMMENTS, (must.BEFORE_DAY_ENDS,), _SAME),
    Row((_F,), Event.SEND_COMMENTS, Action.COMMENT_ON_DRAFT,
        (must.COMMENTS_APPROVED, must.BEFORE_DAY_ENDS), _SAME, (), _INSPECTORS),
    Row((_F,), Event.ANSWER_COMMENT, Action.ANSWER_COMMENTS, (must.REASON,), _SAME,
        (Effect.LEVELS_MAY_CHANGE,), _FORCE),
    Row((_F,), Event.RETURN_TO_REVIEW, Action.RETURN_TO_REVIEW, (must.REASON,), Next(_R), (),
        _FORCE),
    Row((_F,), Event.PUBLISH, Action.PUBLISH, _FOR_PUBLISHING, Next(_C), (Effect.PUBLISHED,),
        (*_FORCE, Mailed.CHOSEN_READERS, Mailed.BODY_COORDINATORS)),
    Row((_F,), Event.CANCEL_PUBLICATION, Action.CANCEL_PUBLICATION, (must.PUBLICATION_AHEAD,),
        _SAME),
    Row((_C,), Event.CORRECT_PUBLISHED, Action.CORRECT_PUBLISHED, (must.REASON,), _SAME,
        (Effect.CORRECTED,), _WITH_BODY),
    # Keeping and deleting what is prepared
    Row((_P,), Event.ARCHIVE, Action.ARCHIVE, (), _SAME, (Effect.RECORDED,)),
    Row((_P,), Event.RESTORE, Action.ARCHIVE, (), _SAME, (Effect.RECORDED,)),
    Row((_P,), Event.MOVE_EDITION, Action.MOVE_EDITION, (), _SAME, (Effect.RECORDED,)),
    Row((_P,), Event.DELETE, Action.DELETE, (must.REASON, must.NEVER_SIGNED), Next(End.GONE),
        (Effect.LINE_STAYS,), (Mailed.COORDINATORS,)),
)
# fmt: on
"""The rows, in the order in which an assessment meets them."""
