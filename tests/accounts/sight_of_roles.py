"""What each role sees of an assessment in each state: section 8.2 of the practice, as data.

It is written from that section alone, apart from the table that the service asks. ``INSPECTOR`` is
one of the "other inspectors"; what one sees who is assigned stands in ``ASSIGNED``.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from checklist.core.assessment_states import AssessmentState as State
from checklist.core.organisations import OrganisationKind, Role

FORCE, BODY = OrganisationKind.FORCE, OrganisationKind.LOCAL_POLICING_BODY
INSPECTORATE = OrganisationKind.INSPECTORATE

Column = tuple[OrganisationKind, Role]

INSPECTOR: Column = (INSPECTORATE, Role.INSPECTOR)


class Sees(Enum):
    """How much of an assessment somebody sees."""

    ALL = auto()
    SHARED = auto()
    """Its title, and of its contents what is shared with them: here nothing is."""
    EXISTENCE = auto()
    """That it is there: question set, period and state."""
    NOTHING = auto()


_A, _S, _E, _N = Sees.ALL, Sees.SHARED, Sees.EXISTENCE, Sees.NOTHING

COLUMNS: tuple[Column, ...] = (
    (FORCE, Role.COORDINATOR),
    (FORCE, Role.CONTRIBUTOR),
    (FORCE, Role.SIGNATORY),
    (FORCE, Role.READER),
    (BODY, Role.COORDINATOR),
    (BODY, Role.CONTRIBUTOR),
    (BODY, Role.READER),
    INSPECTOR,
    (INSPECTORATE, Role.LEAD_INSPECTOR),
    (INSPECTORATE, Role.READER),
    (OrganisationKind.SERVICE_TEAM, Role.ADMINISTRATOR),
)

# fmt: off
SIGHT: Mapping[State, tuple[Sees, ...]] = {
    #                          C   T   S   R   BC  BT  BR  I   L   IR  A
    State.PREPARING:          (_A, _S, _A, _A, _E, _E, _E, _N, _N, _N, _N),
    State.AWAITING_SIGN_OFF:  (_A, _S, _A, _A, _E, _E, _E, _N, _N, _N, _N),
    State.SIGNED:             (_A, _A, _A, _A, _A, _A, _A, _N, _N, _N, _N),
    State.SUBMITTED:          (_A, _A, _A, _A, _A, _A, _A, _E, _A, _N, _N),
    State.UNDER_REVIEW:       (_A, _A, _A, _A, _A, _A, _A, _N, _A, _N, _N),
    # The lead reads the last submission, which has no page of its contents yet.
    State.CHANGES_REQUESTED:  (_A, _A, _A, _A, _E, _E, _E, _N, _E, _N, _N),
    State.FACTUAL_ACCURACY:   (_A, _A, _A, _A, _A, _A, _A, _N, _A, _N, _N),
    # Others of the inspectorate read the published report of it: PUBLISHED.
    State.CLOSED_PUBLISHED:   (_A, _A, _A, _A, _A, _A, _A, _E, _A, _E, _N),
    State.CLOSED_UNPUBLISHED: (_A, _A, _A, _A, _A, _A, _A, _N, _A, _N, _N),
}
# fmt: on

ASSIGNED: Mapping[State, Sees] = {
    State.PREPARING: _N,
    State.AWAITING_SIGN_OFF: _N,
    State.SIGNED: _N,
    State.SUBMITTED: _A,
    State.UNDER_REVIEW: _A,
    # The last submission, which has no page of its contents yet.
    State.CHANGES_REQUESTED: _E,
    State.FACTUAL_ACCURACY: _A,
    State.CLOSED_PUBLISHED: _A,
    State.CLOSED_UNPUBLISHED: _A,
}
"""What an inspector sees of what is assigned to them, while it is."""


def sees(column: Column, state: State) -> Sees:
    """What a role sees in a state."""
    return SIGHT[state][COLUMNS.index(column)]


PUBLISHED = {
    "closures.finding",
    "published_prints.fetch",
    "publishing.published",
    "publishing.version",
    "responses.sheet",
}
"""Pages of a published report, open to all who know that the assessment exists."""

PRINTED = {"published_prints.pdf"}
"""Files of a published report, which bear its title."""

SHOWING = {
    "assessments.question": "",
    "assessments.section": "",
    "assessments.tasks": "",
    "copies.copies": "",
    "exhibits.exhibit": "",
    "lists.all_questions": "?words=Ombrellino",
    "lists.check": "",
    "lists.held": "",
    "reports.summary": "",
    "signing.seal": "",
    "then_and_now.then_and_now": "",
}
"""Pages that open to who sees all of it, each with its query."""

TELLING_CONTENTS = {"assessments.question", "exhibits.exhibit", "lists.check"}
"""Those of them on which the words of answers or exhibits stand."""

OF_THE_FORCE_ALONE = {"assessments.history", "timeline.of_assessment", "timeline.assessment_csv"}
"""What is between people of the force, in every state."""
