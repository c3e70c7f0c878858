"""What a person sees of an assessment in each state, in words, taken from the table of roles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from checklist.core.assessment_states import CLOSED_STATES
from checklist.core.assessment_states import AssessmentState as State
from checklist.core.organisations import OrganisationKind, Person
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted, may
from checklist.core.permissions.table import Scope


class Extent(StrEnum):
    """How much of an assessment is open to a person in a state."""

    ALL = "all of it"
    OWN = "what is theirs"
    EXISTENCE = "that it is there"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Later:
    """What a person does not see in a state and will, once something has happened."""

    when: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StateSight:
    """What a person sees in some states, alike in all of them, and why.

    ``is_named_alone``: of restricted questions they read only those that name them.
    """

    states: tuple[State, ...]
    extent: Extent
    seen: tuple[str, ...]
    later: tuple[Later, ...]
    is_named_alone: bool
    why: str

    @property
    def heading(self) -> str:
        """The names of the states; one of them has a comma in it."""
        if len(self.states) == len(State):
            return "In every state"
        return "; ".join(state.value for state in self.states).capitalize()


@dataclass(frozen=True, slots=True)
class Sight:
    """What a person sees of an assessment: state by state, and what in no state."""

    parts: tuple[StateSight, ...]
    never: tuple[str, ...]


READ: Mapping[Action, str] = {
    Action.KNOW_OF_ASSESSMENT: "that there is an assessment, its question set, period and state",
    Action.READ_ASSESSMENT: "its answers, exhibits and scores",
    Action.PRINT_REPORT: "reports of it, and the signed report once there is one",
    Action.TAKE_COPY: "copies of it to take away",
    Action.READ_SUBMISSION: "what was sent to the inspectorate, and when",
    Action.READ_REQUESTS: "what the inspectors ask to be changed, and by when",
    Action.READ_FINDINGS: "findings, before the report is published",
    Action.READ_WORKSHEETS: "worksheets of inspectors: dip samples that they drew",
    Action.READ_JUDGEMENTS: "how inspectors judged it, with reasons, and how it was settled",
    Action.READ_RELIABILITY: "how reliable its answers prove in the review",
    Action.READ_DRAFT: "the inspectors’ draft report, to check its facts",
    Action.READ_PUBLISHED_FINDINGS: "the published report, and the response to it",
    Action.READ_FOLLOWED_ACTIONS: "what the force does about published findings: who, by when",
    Action.READ_READINESS: "what weakens it before it is signed",
    Action.READ_HISTORY: "earlier answers, and who saved them",
    Action.READ_SMALL_NUMBERS: "figures of very small groups",
    Action.READ_NOTES: "notes without the inspectors",
    Action.READ_NOTES_TO_INSPECTORS: "notes with the inspectors",
    Action.READ_RECORD: "the record of who did what in it",
}
"""All that there is to see on pages, by the action that opens it."""

_OF_THE_WHOLE = {Action.PRINT_REPORT, Action.TAKE_COPY, Action.READ_RECORD}
"""What tells of every answer, and so is open only to who reads all."""

_OPEN_WITHOUT_ANSWERS = {
    Action.KNOW_OF_ASSESSMENT,
    Action.READ_PUBLISHED_FINDINGS,
    Action.READ_NOTES_TO_INSPECTORS,
}
"""What is open also to who reads no answer: inspectors who are not assigned read what is out.

While the force changes what was asked for, those who are assigned read and write notes.
"""

_OF_ITS_QUESTION = {Action.READ_NOTES, Action.READ_NOTES_TO_INSPECTORS}

_OWN: Mapping[OrganisationKind, str] = {
    OrganisationKind.FORCE: "of the questions that are shared with you",
    OrganisationKind.LOCAL_POLICING_BODY: "of the questions that the force puts to you",
    OrganisationKind.INSPECTORATE: "if you are assigned to it",
}
_BEGINS: Mapping[State, str] = {
    State.PREPARING: "while the force prepares it",
    State.AWAITING_SIGN_OFF: "once the force has asked for sign-off",
    State.SIGNED: "once the force has signed it",
    State.SUBMITTED: "once the force has sent it to the inspectorate",
    State.UNDER_REVIEW: "once its review has begun",
    State.CHANGES_REQUESTED: "once the inspectors ask for changes",
    State.FACTUAL_ACCURACY: "once the inspectors’ draft report is with the force",
    State.CLOSED_PUBLISHED: "once its report is published",
    State.CLOSED_UNPUBLISHED: "once it is closed",
}
_RESTRICTED_TOO = "restricted questions too"

_FORCE, _BODY = OrganisationKind.FORCE, OrganisationKind.LOCAL_POLICING_BODY
_INSPECTORATE = OrganisationKind.INSPECTORATE
_WHY: Mapping[tuple[OrganisationKind, Extent], str] = {
    (_FORCE, Extent.ALL): "It is the assessment of your own force.",
    (_FORCE, Extent.OWN): (
        "You read and answer what a coordinator shares with you, or with a post that you hold."
    ),
    (_BODY, Extent.ALL): (
        "A signatory stands for it in the name of the force. Your body holds the force to account,"
        " so what is signed is open to you."
    ),
    (_BODY, Extent.OWN): (
        "You read and answer what the force puts to you. Nobody has signed the rest yet."
    ),
    (_BODY, Extent.EXISTENCE): (
        "Nobody has signed these answers yet, so they can still change and nobody stands for them."
    ),
    (_INSPECTORATE, Extent.ALL): "The force sent it to your inspectorate.",
    (_INSPECTORATE, Extent.OWN): (
        "The force sent it. Inspectors read what they are assigned to, from the first day to the"
        " last."
    ),
    (_INSPECTORATE, Extent.EXISTENCE): (
        "It came in. Inspectors read what they are assigned to, and nobody reads answers that the"
        " force is changing."
    ),
    (_INSPECTORATE, Extent.NOTHING): (
        "A force prepares and signs by itself. Once it has sent its assessment, lead inspectors"
        " read it, inspectors if they are assigned to it, and readers what is published."
    ),
}
_ONCE_ASSIGNED = "once a lead inspector has assigned it"
_NO_PART = "You manage people and organisations. Answers are not open to you."


def describe_sight(person: Person) -> Sight:
    """Describe what a person sees of an assessment; states in which it is alike are one part."""
    parts: list[StateSight] = []
    for state in State:
        found = _describe_state(person, state)
        for number, part in enumerate(parts):
            if replace(part, states=()) == replace(found, states=()):
                parts[number] = replace(part, states=(*part.states, state))
                break
        else:
            parts.append(found)
    never = tuple(
        words
        for action, words in READ.items()
        if not any(may(person, action, state) for state in State)
    )
    return Sight(tuple(parts), never)


def find_extent(person: Person, state: State) -> Extent:
    """Find how much of an assessment is open to a person in a state."""
    if is_permitted(person, Action.READ_ASSESSMENT, state):
        return Extent.OWN if _is_narrow(person, state) else Extent.ALL
    is_known = is_permitted(person, Action.KNOW_OF_ASSESSMENT, state)
    return Extent.EXISTENCE if is_known else Extent.NOTHING


def say_when_seen(person: Person, action: Action, state: State) -> str:
    """Say when a person will see what they do not see in a state; "" where they never do.

    What is asked for again is signed and sent again; of other states those that follow count. What
    an inspector may read where it is assigned to them hangs on that and on no state.
    """
    if state in CLOSED_STATES:
        return ""
    is_of_inspectorate = person.organisation_kind is OrganisationKind.INSPECTORATE
    if is_of_inspectorate and may(person, action, state) is Scope.OWN:
        return _ONCE_ASSIGNED
    whole = [each for each in _list_seeing(person, action) if not _is_narrow(person, each)]
    if state is State.CHANGES_REQUESTED and State.UNDER_REVIEW in whole:
        return f"{_BEGINS[whole[0]]} again"
    order = list(State)
    following = [each for each in whole if order.index(each) > order.index(state)]
    return _BEGINS[following[0]] if following else ""


def _describe_state(person: Person, state: State) -> StateSight:
    extent = find_extent(person, state)
    is_read = extent in (Extent.ALL, Extent.OWN)
    return StateSight(
        states=(state,),
        extent=extent,
        seen=tuple(_list_seen(person, state)),
        later=tuple(_list_later(person, state)),
        is_named_alone=is_read and not _reads_restricted(person, state),
        why=_WHY.get((person.organisation_kind, extent), _NO_PART),
    )


def _list_seen(person: Person, state: State) -> Iterator[str]:
    for action, words in READ.items():
        if _is_seen(person, action, state):
            is_own = may(person, action, state) is Scope.OWN and (
                _is_narrow(person, state) or _is_of_its_question(person, action)
            )
            yield f"{words}: {_OWN[person.organisation_kind]}" if is_own else words
    is_read = is_permitted(person, Action.READ_ASSESSMENT, state)
    if is_read and _reads_restricted(person, state):
        is_whole = may(person, Action.READ_RESTRICTED, state) is Scope.YES
        yield _RESTRICTED_TOO if is_whole else f"{_RESTRICTED_TOO}: {_OWN[_INSPECTORATE]}"


def _list_later(person: Person, state: State) -> Iterator[Later]:
    """List what they do not see in a state, or only of their questions, by when they will."""
    found: dict[str, list[str]] = {}
    for action, words in READ.items():
        when = say_when_seen(person, action, state)
        is_part = action is Action.READ_ASSESSMENT and _reads_part(person, state)
        if when and (is_part or not _is_seen(person, action, state)):
            found.setdefault(when, []).append(words)
    for when, things in found.items():
        yield Later(when, tuple(things))


def _list_seeing(person: Person, action: Action) -> list[State]:
    """List the states in which a person sees what an action opens."""
    return [state for state in State if _is_seen(person, action, state)]


def _is_seen(person: Person, action: Action, state: State) -> bool:
    """Say whether a person sees what an action opens: most is reached by reading answers.

    What inspectors find while a request is open alone hangs on that and on no state.
    """
    if not is_permitted(person, Action.KNOW_OF_ASSESSMENT, state):
        return False
    if action not in _OPEN_WITHOUT_ANSWERS:
        if not is_permitted(person, Action.READ_ASSESSMENT, state):
            return False
        if action in _OF_THE_WHOLE and _reads_part(person, state):
            return False
    return is_permitted(person, action, state)


def _is_of_its_question(person: Person, action: Action) -> bool:
    """Say whether notes stay those of a person's own questions when they read all answers."""
    return action in _OF_ITS_QUESTION and not person.contributors_read_all


def _is_narrow(person: Person, state: State) -> bool:
    """Say whether a person who reads in a state reads only what is theirs."""
    return (
        may(person, Action.READ_ASSESSMENT, state) is Scope.OWN and not person.contributors_read_all
    )


def _reads_part(person: Person, state: State) -> bool:
    """Say whether they read some questions alone; what is assigned is read as a whole."""
    return person.organisation_kind is not _INSPECTORATE and _is_narrow(person, state)


def _reads_restricted(person: Person, state: State) -> bool:
    """Say whether they read restricted questions that do not name them."""
    scope = may(person, Action.READ_RESTRICTED, state)
    is_of_inspectorate = person.organisation_kind is _INSPECTORATE
    return scope is Scope.YES or (scope is Scope.OWN and is_of_inspectorate)
