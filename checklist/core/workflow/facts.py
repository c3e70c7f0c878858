"""What the guards of the workflow ask about: whoever knows the database finds it out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Obstacle(StrEnum):
    """What keeps a signatory from signing, in words that follow their name."""

    NEVER_SIGNED_IN = "has never signed in"
    NO_SECOND_FACTOR = "has no second factor, which signatories need"
    INVITED = "has not accepted the invitation yet"
    INVITATION_ENDED = "did not accept the invitation, which has run out"
    ACCOUNT_CLOSED = "has a closed account"
    ONLY_AUTHOR = "wrote all that is to be signed, so somebody else must sign"
    ONLY_AUTHOR_SINCE = "wrote all that changed since the last seal, so somebody else must sign"


@dataclass(frozen=True, slots=True)
class Signatory:
    """Somebody who may sign for the force, and what keeps them from it, if anything.

    ``person_id`` is None for who is only invited.
    """

    name: str
    obstacle: Obstacle | None = None
    person_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is so at the moment of an event. What is not told meets no guard.

    ``uploading`` names the people whose uploads are in progress, ``left_by_request`` the questions
    that the open request names and that nobody answered anew; None where nobody looked.
    """

    is_request_open: bool = False
    has_review_begun: bool = False
    has_reason: bool = False

    signatories: tuple[Signatory, ...] = ()
    uploading: tuple[str, ...] | None = None
    left_by_request: tuple[str, ...] | None = None

    is_freshly_signed_in: bool = False
    has_capacity: bool = False
    is_candidate_current: bool = False
    has_other_author: bool = False

    is_sent: bool = True
    does_seal_verify: bool = False
    is_force_open: bool = False
    is_declared: bool = False
    was_ever_signed: bool = True

    has_assignment: bool = False
    has_text_for_each_question: bool = False
    days_ahead: int = 0
    is_request_overdue: bool = False

    has_final_levels: bool = False
    is_not_applicable_decided: bool = False
    has_second_judgements: bool = False
    are_differences_settled: bool = False
    are_candidates_decided: bool = False
    are_causes_confirmed: bool = False
    has_recommendations: bool = False

    is_comment_complete: bool = False
    is_before_last_day_ends: bool = False
    are_comments_approved: bool = False
    are_comments_answered: bool = False
    is_commenting_over: bool = False
    is_nothing_graver: bool = False
    has_outcome: bool = False
    may_publish_own_review: bool = False
    is_publication_ahead: bool = False
