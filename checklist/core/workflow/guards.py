"""The guards of the workflow: what must be so before an event, and what is said where it is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from checklist.core.messages import Sentence, join_names, say
from checklist.core.workflow.facts import Facts, Obstacle, Signatory

_LEAST_DAYS_AHEAD = 7
"""How many days a force has at least to answer a request or to check a draft."""

_MENDS: Mapping[Obstacle, str] = MappingProxyType(
    {
        Obstacle.ONLY_AUTHOR: "somebody else can save one of the answers",
        Obstacle.ONLY_AUTHOR_SINCE: "somebody else can save one of the answers that changed",
        Obstacle.NEVER_SIGNED_IN: "{names} can put this right by signing in",
        Obstacle.NO_SECOND_FACTOR: "{names} can set one up when they sign in",
        Obstacle.INVITED: "{names} can accept the invitation",
        Obstacle.INVITATION_ENDED: "a coordinator can send the invitation of {names} again",
        Obstacle.ACCOUNT_CLOSED: "an administrator can reopen the account of {names}",
    }
)
"""Who can mend what keeps signatories from signing, and how."""


@dataclass(frozen=True, slots=True)
class Guard:
    """What must be so before an event.

    ``words`` stand in the table as it is printed, ``missing`` says what is not so and who can mend
    it; ``field`` names the form field that the refusal belongs to, if any.
    """

    words: str
    is_met: Callable[[Facts], bool]
    missing: Callable[[Facts], Sentence]
    field: str | None = None


def _guard(
    words: str, is_met: Callable[[Facts], bool], missing: str, *, field: str | None = None
) -> Guard:
    """Make a guard whose refusal is always the same."""
    return Guard(words, is_met, lambda facts: say(missing), field)


def _can_somebody_sign(facts: Facts) -> bool:
    return any(signatory.obstacle is None for signatory in facts.signatories)


def _say_who_cannot_sign(facts: Facts) -> Sentence:
    if not facts.signatories:
        return say(
            "This force has no signatory, so nobody can sign. A coordinator can invite one on the"
            " page “People”"
        )
    kept = [f"{each.name} {each.obstacle.value}" for each in facts.signatories if each.obstacle]
    mends = ", ".join(_list_mends(facts.signatories))
    return say(
        "No signatory can sign yet: {kept}. {mends}, or a coordinator can invite another signatory"
        " on the page “People”",
        kept="; ".join(kept),
        mends=mends[:1].upper() + mends[1:],
    )


def _list_mends(signatories: Sequence[Signatory]) -> Iterator[str]:
    """List who can mend what keeps signatories from signing, each obstacle once."""
    for obstacle, mend in _MENDS.items():
        names = [each.name for each in signatories if each.obstacle is obstacle]
        if names:
            yield mend.format(names=join_names(names))


def _say_who_uploads(facts: Facts) -> Sentence:
    return say(
        "Files are still being uploaded for this assessment, by {names}. They can describe them or"
        " leave them out; then ask again",
        names=", ".join(facts.uploading or ("somebody",)),
    )


def _say_what_request_leaves(facts: Facts) -> Sentence:
    return say(
        "The inspectors asked about {questions}, which nobody has answered anew. Whoever may answer"
        " there can change the answer, or say “no change” with a reason",
        questions=", ".join(facts.left_by_request or ("questions",)),
    )


SIGNATORY_CAN_SIGN = Guard("a signatory can sign", _can_somebody_sign, _say_who_cannot_sign)
NO_UPLOAD = Guard("no upload is in progress", lambda facts: facts.uploading == (), _say_who_uploads)
REQUEST_ANSWERED = Guard(
    "each named question is answered anew, or “no change” with a reason",
    lambda facts: facts.left_by_request == (),
    _say_what_request_leaves,
)
REASON = _guard(
    "a reason",
    lambda facts: facts.has_reason,
    "Enter a reason in words: what you wrote does not say why",
    field="reason",
)
FRESH_SIGN_IN = _guard(
    "a fresh sign-in",
    lambda facts: facts.is_freshly_signed_in,
    "Enter your password again: who signs must have proved a moment ago who they are",
)
CAPACITY = _guard(
    "the capacity in which they sign",
    lambda facts: facts.has_capacity,
    "Select the capacity in which you sign. For another capacity, name what gives you authority",
    field="capacity",
)
CANDIDATE_CURRENT = _guard(
    "the candidate seal is unchanged",
    lambda facts: facts.is_candidate_current,
    "What is to be signed is no longer what you were shown. Open the page again and read it before"
    " you sign",
)
OTHER_AUTHOR = Guard(
    "the signatory is not the only author",
    lambda facts: facts.has_other_author,
    lambda facts: say(
        "You wrote everything that {wrote}, so you cannot be the one who signs it. Another"
        " signatory can sign, or somebody else can save one of the answers",
        wrote="changed since the last seal" if facts.was_ever_signed else "is to be signed",
    ),
)
NOT_WITH_INSPECTORATE = _guard(
    "it was never sent, or withdrawn, or a request is open",
    lambda facts: not facts.is_sent or facts.is_request_open,
    "The inspectorate has this assessment. A coordinator or a signatory can withdraw it until the"
    " review begins; after that an inspector can ask for changes",
)
SEAL_VERIFIES = _guard(
    "the seal verifies",
    lambda facts: facts.does_seal_verify,
    "The seal does not verify: something is not as it was signed. A coordinator or a signatory can"
    " reopen the assessment, and a signatory can sign it again",
)
FORCE_OPEN = _guard(
    "the force is open to the inspectorate",
    lambda facts: facts.is_force_open,
    "This force is not open to an inspectorate. An administrator can open it",
)
DECLARATION = _guard(
    "the declaration",
    lambda facts: facts.is_declared,
    "Select the box to make the declaration before you send",
    field="declaration",
)
REVIEW_NOT_BEGUN = _guard(
    "the review has not begun",
    lambda facts: not facts.has_review_begun,
    "The review has begun, so this cannot be withdrawn. Write a note to the inspectors: they can"
    " ask for changes",
)
ASSIGNMENT = _guard(
    "somebody is assigned",
    lambda facts: facts.has_assignment,
    "No inspector is assigned to this force. A lead inspector can assign one",
)
TEXT_FOR_EACH = _guard(
    "one or more questions, a text for each",
    lambda facts: facts.has_text_for_each_question,
    "Select at least one question, and say for each what you ask for",
    field="questions",
)
DAYS_AHEAD = _guard(
    f"a date {_LEAST_DAYS_AHEAD} or more days ahead",
    lambda facts: facts.days_ahead >= _LEAST_DAYS_AHEAD,
    f"Enter a date that gives the force at least {_LEAST_DAYS_AHEAD} days",
    field="due",
)
NO_REQUEST_OPEN = _guard(
    "no request is open",
    lambda facts: not facts.is_request_open,
    "A request is open. An inspector can withdraw it, or the force can answer it",
)
REQUEST_OPEN = _guard(
    "a request is open",
    lambda facts: facts.is_request_open,
    "No request is open now. The force prepares and signs by itself, and decides what it sends",
)
REQUEST_OVERDUE = _guard(
    "its date has passed",
    lambda facts: facts.is_request_overdue,
    "The force may still answer. A lead inspector can close the request once its date has passed;"
    " an inspector can withdraw it",
)
FINAL_LEVELS = _guard(
    "every answered question has a final level",
    lambda facts: facts.has_final_levels,
    "Some answered questions have no final level. An inspector can give it",
)
NOT_APPLICABLE_DECIDED = _guard(
    "“not applicable” is decided",
    lambda facts: facts.is_not_applicable_decided,
    "It is not decided whether some questions are not applicable. An inspector can decide",
)
SECOND_JUDGEMENTS = _guard(
    "second judgements are given, or waived with a reason",
    lambda facts: facts.has_second_judgements,
    "Second judgements are missing. A second inspector can give them, or a lead inspector can waive"
    " them with a reason",
)
DIFFERENCES_SETTLED = _guard(
    "differences are settled",
    lambda facts: facts.are_differences_settled,
    "Two inspectors judged a question differently. A lead inspector can settle it",
)
CANDIDATES_DECIDED = _guard(
    "all candidates are decided",
    lambda facts: facts.are_candidates_decided,
    "Some candidate findings are not decided. An inspector can draft, merge or dismiss them",
)
CAUSES_CONFIRMED = _guard(
    "draft causes of concern are confirmed or not",
    lambda facts: facts.are_causes_confirmed,
    "A draft cause of concern is neither confirmed nor refused. A lead inspector can decide",
)
RECOMMENDATIONS = _guard(
    "each cause of concern has a recommendation",
    lambda facts: facts.has_recommendations,
    "A cause of concern has no recommendation. An inspector can write one",
)
COMMENT_COMPLETE = _guard(
    "kind, place and text",
    lambda facts: facts.is_comment_complete,
    "Say what kind of comment it is, which place of the draft it is about, and what is wrong there",
    field="text",
)
BEFORE_DAY_ENDS = _guard(
    "before the end of the day",
    lambda facts: facts.is_before_last_day_ends,
    "The last day for comments has passed. Write a note to the inspectors: a lead inspector can"
    " send a new draft",
)
COMMENTS_APPROVED = _guard(
    "a signatory approves",
    lambda facts: facts.are_comments_approved,
    "The comments are not approved yet. A signatory can approve them",
)
COMMENTS_ANSWERED = _guard(
    "comments are answered",
    lambda facts: facts.are_comments_answered,
    "Some comments have no answer that the force can read. An inspector can answer them, and"
    " release the answers",
)
COMMENTING_OVER = _guard(
    "the day has passed, or “no comments” was sent",
    lambda facts: facts.is_commenting_over,
    "The force may comment until the day that the draft names has passed. It can send “no"
    " comments” before",
)
NOTHING_GRAVER = _guard(
    "nothing is graver than in the last draft",
    lambda facts: facts.is_nothing_graver,
    "Something is graver than in the last draft, which the force has checked. A lead inspector can"
    " send a new draft",
)
OUTCOME = _guard(
    "an outcome: graded, provisional (reason) or ungraded (reason)",
    lambda facts: facts.has_outcome,
    "Select whether the report is graded, provisional or ungraded; for the last two give a reason",
    field="outcome",
)
NOT_ONLY_REVIEWER = _guard(
    "not the only reviewer, unless the inspectorate has no other lead (reason)",
    lambda facts: facts.may_publish_own_review,
    "You alone reviewed this. Another lead inspector can publish it; where there is none, give a"
    " reason",
    field="own_reason",
)
PUBLICATION_AHEAD = _guard(
    "the day of publication is ahead",
    lambda facts: facts.is_publication_ahead,
    "No day of publication is ahead. What is published stays; a lead inspector can correct a text",
)
NEVER_SIGNED = _guard(
    "it was never signed",
    lambda facts: not facts.was_ever_signed,
    "This assessment was signed, so it is kept and nobody can delete it. A coordinator can archive"
    " it instead",
)
