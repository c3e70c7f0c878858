"""The table of who may do what: each role, each action, each state of an assessment.

It is laid out as ``docs/roles.md`` prints it: x yes, o on what is theirs, - no. Of the rows of an
action the one that names the state answers; in a state that no row names nobody may do it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.permissions.actions import Action

Column = tuple[OrganisationKind, Role]


class Scope(StrEnum):
    """How far a role lets a person go: not at all, on what is theirs or assigned, or throughout."""

    NO = "-"
    OWN = "o"
    YES = "x"

    def __bool__(self) -> bool:
        return self is not Scope.NO


@dataclass(frozen=True, slots=True)
class Row:
    """What each column may do, in some states; without states where no assessment is concerned."""

    actions: tuple[Action, ...]
    states: tuple[AssessmentState, ...]
    scopes: Mapping[Column, Scope]


_BODY = OrganisationKind.LOCAL_POLICING_BODY
COLUMNS: Mapping[Column, str] = {
    (OrganisationKind.FORCE, Role.COORDINATOR): "C",
    (OrganisationKind.FORCE, Role.CONTRIBUTOR): "T",
    (OrganisationKind.FORCE, Role.SIGNATORY): "S",
    (OrganisationKind.FORCE, Role.READER): "R",
    (_BODY, Role.COORDINATOR): "BC",
    (_BODY, Role.CONTRIBUTOR): "BT",
    (_BODY, Role.READER): "BR",
    (OrganisationKind.INSPECTORATE, Role.INSPECTOR): "I",
    (OrganisationKind.INSPECTORATE, Role.LEAD_INSPECTOR): "L",
    (OrganisationKind.INSPECTORATE, Role.READER): "IR",
    (OrganisationKind.SERVICE_TEAM, Role.ADMINISTRATOR): "A",
}
"""The columns in their order, each with its letters. Whoever is in none of them sees nothing."""


def _row(states: str, scopes: str, *actions: Action) -> Row:
    """Read one line: the letters of its states, and a mark for each column."""
    marks = [Scope(mark) for mark in scopes.replace("|", " ").split()]
    return Row(
        actions, tuple(_STATES[state] for state in states), dict(zip(COLUMNS, marks, strict=True))
    )


_STATES = {
    "P": AssessmentState.PREPARING,
    "A": AssessmentState.AWAITING_SIGN_OFF,
    "S": AssessmentState.SIGNED,
    "U": AssessmentState.SUBMITTED,
    "R": AssessmentState.UNDER_REVIEW,
    "Q": AssessmentState.CHANGES_REQUESTED,
    "F": AssessmentState.FACTUAL_ACCURACY,
    "C": AssessmentState.CLOSED_PUBLISHED,
    "N": AssessmentState.CLOSED_UNPUBLISHED,
}
_NONE = ""
"""For what belongs to no one assessment."""
_TAKING_AWAY = (Action.PRINT_REPORT, Action.PRINT_FORM, Action.TAKE_COPY)

# fmt: off
TABLE: Mapping[str, tuple[Row, ...]] = {
    #                        force     body    insp.   team
    #                        C T S R   C T R   I L R   A
    "Reading an assessment": (
        _row("PAS",         "x x x x | x x x | - - - | -", Action.KNOW_OF_ASSESSMENT),
        _row("U",           "x x x x | x x x | x x - | -", Action.KNOW_OF_ASSESSMENT),
        _row("RQFN",        "x x x x | x x x | o x - | -", Action.KNOW_OF_ASSESSMENT),
        _row("C",           "x x x x | x x x | x x x | -", Action.KNOW_OF_ASSESSMENT),
        _row("PA",          "x o x x | o o - | - - - | -", Action.READ_ASSESSMENT),
        _row("PA",          "x o x x | - - - | - - - | -", *_TAKING_AWAY),
        _row("S",           "x x x x | x x x | - - - | -", Action.READ_ASSESSMENT, *_TAKING_AWAY),
        _row("URFCN",       "x x x x | x x x | o x - | -", Action.READ_ASSESSMENT, *_TAKING_AWAY),
        _row("Q",           "x x x x | - - - | - - - | -", Action.READ_ASSESSMENT, *_TAKING_AWAY),
        _row("PASURQFCN",   "x - x - | - - - | - - - | -", Action.READ_READINESS),
        # Inspectors find what awaits sign-off or is signed while a request is open (``reach``), and
        # then do and read with it as while changes are requested: what was sent last stands.
        _row("P",           "x x x x | - - - | - - - | -", Action.READ_SUBMISSION),
        _row("ASQ",         "x x x x | - - - | o x - | -", Action.READ_SUBMISSION),
        _row("URFCN",       "x x x x | x x x | o x - | -", Action.READ_SUBMISSION),
        _row("P",           "o o o o | o o - | - - - | -", Action.READ_RESTRICTED),
        _row("A",           "o o o o | o o - | o x - | -", Action.READ_RESTRICTED),
        _row("SURFCN",      "o o o o | o o o | o x - | -", Action.READ_RESTRICTED),
        _row("Q",           "o o o o | - - - | o x - | -", Action.READ_RESTRICTED),
        _row("PA",          "x o x - | o o - | - - - | -", Action.READ_SMALL_NUMBERS),
        _row("SURQFCN",     "x o x - | - - - | - - - | -", Action.READ_SMALL_NUMBERS),
        _row("PA",          "x o x x | o o - | - - - | -", Action.READ_HISTORY),
        _row("PA",          "x o x x | - - - | - - - | -", Action.READ_MARKS, Action.READ_RECORD),
        _row("SURQFCN",     "x x x x | - - - | - - - | -", Action.READ_HISTORY, Action.READ_MARKS,
                                                           Action.READ_RECORD),
        _row(_NONE,         "x - x x | x - - | - x - | x", Action.READ_OWN_RECORD),
        _row(_NONE,         "x x x x | x x x | x x x | x", Action.PRINT_BLANK_FORM),
    ),
    "Preparing": (
        _row(_NONE,         "x - - - | - - - | - - - | -", Action.START_ASSESSMENT,
                                                           Action.START_NEXT_ROUND),
        _row("P",           "x - - - | - - - | - - - | -", Action.CHANGE_DETAILS,
                                                           Action.MOVE_EDITION, Action.ARCHIVE,
                                                           Action.DELETE),
        _row("PQ",          "x - - - | - - - | - - - | -", Action.SHARE_OUT, Action.SET_DATES),
        _row("PASURQF",     "x - - - | - - - | - - - | -", Action.RESTRICT),
        _row("P",           "x o x - | o o - | - - - | -", Action.ANSWER, Action.ADD_EXHIBIT),
        _row("Q",           "x o x - | - - - | - - - | -", Action.ANSWER, Action.ADD_EXHIBIT,
                                                           Action.SAY_NO_CHANGE),
        _row("PQ",          "x o x - | - - - | - - - | -", Action.MARK_QUESTION,
                                                           Action.SET_SEVERAL_NOT_APPLICABLE,
                                                           Action.DRAW_SAMPLE),
    ),
    "Evidence": (
        _row(_NONE,         "x o x x | - - - | - - - | -", Action.READ_LIBRARY),
        _row(_NONE,         "x o x - | - - - | - - - | -", Action.ADD_EVIDENCE,
                                                           Action.DESCRIBE_EVIDENCE,
                                                           Action.REVISE_EVIDENCE),
        _row(_NONE,         "x - - - | - - - | - - - | -", Action.DISPOSE_OF_EVIDENCE),
    ),
    "Notes": (
        _row("PA",          "x o x x | o o - | - - - | -", Action.READ_NOTES),
        _row("SURQFCN",     "x o x x | - - - | - - - | -", Action.READ_NOTES),
        _row("PA",          "x o x - | o o - | - - - | -", Action.WRITE_NOTE),
        _row("SURQF",       "x o x - | - - - | - - - | -", Action.WRITE_NOTE),
        # In AS both sides write these while a request is open, as while changes are requested.
        _row("P",           "x o x x | - - - | - - - | -", Action.READ_NOTES_TO_INSPECTORS),
        _row("ASURQFCN",    "x o x x | - - - | o x - | -", Action.READ_NOTES_TO_INSPECTORS),
        _row("ASURQF",      "x o x - | - - - | o x - | -", Action.WRITE_NOTE_TO_INSPECTORS),
        # One's own is what one wrote; else it is what somebody of one's organisation wrote.
        _row("P",           "x o o - | o o - | - - - | -", Action.WITHDRAW_NOTE),
        _row("A",           "x o o - | o o - | o x - | -", Action.WITHDRAW_NOTE),
        _row("SURQFCN",     "x o o - | - - - | o x - | -", Action.WITHDRAW_NOTE),
        _row("ASURQF",      "- - - - | - - - | o x - | -", Action.WRITE_PRIVATE_NOTE),
    ),
    "Signing and sending": (
        _row("PQ",          "x - - - | - - - | - - - | -", Action.ASK_FOR_SIGN_OFF),
        _row("A",           "x - - - | - - - | - - - | -", Action.TAKE_BACK),
        _row("A",           "- - x - | - - - | - - - | -", Action.SIGN, Action.DECLINE),
        _row("S",           "x - x - | - - - | - - - | -", Action.REOPEN, Action.SEND),
        _row("U",           "x - x - | - - - | - - - | -", Action.WITHDRAW),
        _row("S",           "x x x x | x x x | - - - | -", Action.VERIFY_SEAL),
        _row("URFCN",       "x x x x | x x x | o x - | -", Action.VERIFY_SEAL),
        _row("Q",           "x x x x | - - - | o x - | -", Action.VERIFY_SEAL),
    ),
    "Review": (
        _row(_NONE,         "- - - - | - - - | - x - | -", Action.ASSIGN_INSPECTORS),
        _row("URQF",        "- - - - | - - - | - x - | -", Action.ASSIGN_INSPECTORS),
        _row(_NONE,         "- - - - | - - - | o x - | -", Action.READ_ASSIGNMENTS),
        _row(_NONE,         "- - - - | - - - | o - - | -", Action.DECLARE_CONFLICT),
        _row("U",           "- - - - | - - - | o x - | -", Action.BEGIN_REVIEW),
        _row("ASRQ",        "- - - - | - - - | o x - | -", Action.WRITE_WORKSHEET),
        # What the force says of a draft report may change a level or a finding.
        _row("ASRQF",       "- - - - | - - - | o x - | -", Action.JUDGE, Action.VERIFY_EVIDENCE,
                                                           Action.DRAFT_FINDING,
                                                           Action.JUDGE_SECOND),
        # Once it is closed they read what they wrote, and nobody changes it.
        _row("ASRQFCN",     "- - - - | - - - | o x - | -", Action.READ_JUDGEMENTS),
        # What the force says of a draft report may call for another look at what was drawn.
        _row("ASRQF",       "- - - - | - - - | o x - | -", Action.SAVE_OUTCOMES),
        _row("ASRQFCN",     "- - - - | - - - | o x - | -", Action.READ_WORKSHEETS),
        _row("R",           "- - - - | - - - | o x - | -", Action.REQUEST_CHANGES),
        _row("A",           "x o x x | - - - | o x - | -", Action.READ_REQUESTS),
        _row("SURQFCN",     "x x x x | - - - | o x - | -", Action.READ_REQUESTS),
        _row("AS",          "- - - - | - - - | - x - | -", Action.EXTEND_REQUEST),
        _row("Q",           "- - - - | - - - | o x - | -", Action.EXTEND_REQUEST),
        _row("ASQ",         "- - - - | - - - | - x - | -", Action.CLOSE_REQUEST),
        _row("ASRQF",       "- - - - | - - - | - x - | -", Action.SETTLE, Action.CONFIRM_CAUSE,
                                                           Action.CHOOSE_SECOND),
        _row("ASRQFCN",     "- - - - | - - - | - x - | -", Action.READ_RELIABILITY),
        _row("ASRQFCN",     "- - - - | - - - | o x - | -", Action.READ_FINDINGS),
        # They are about no force, so that no assignment is asked for.
        _row(_NONE,         "- - - - | - - - | x x - | -", Action.READ_FINDING_TEXTS),
        _row(_NONE,         "- - - - | - - - | - x - | -", Action.KEEP_FINDING_TEXTS),
    ),
    "Draft report and publication": (
        _row("RF",          "- - - - | - - - | - x - | -", Action.SEND_DRAFT),
        _row("F",           "- - - - | - - - | - x - | -", Action.RETURN_TO_REVIEW, Action.PUBLISH,
                                                           Action.CANCEL_PUBLICATION),
        _row("FC",          "x - x - | - - - | o x - | -", Action.READ_DRAFT),
        _row("RN",          "- - - - | - - - | o x - | -", Action.READ_DRAFT),
        _row("F",           "x - x - | - - - | - - - | -", Action.COMMENT_ON_DRAFT),
        _row("F",           "- - x - | - - - | - - - | -", Action.APPROVE_COMMENTS),
        _row("F",           "- - - - | - - - | o x - | -", Action.ANSWER_COMMENTS),
        _row("ASURQF",      "- - - - | - - - | - x - | -", Action.CLOSE_UNPUBLISHED),
        _row("C",           "- - - - | - - - | - x - | -", Action.CORRECT_PUBLISHED),
        _row("C",           "x x x x | x x x | x x x | -", Action.READ_PUBLISHED_FINDINGS),
        # What is not published stays with READ_FINDINGS: one's own assignments, or what one leads.
        _row(_NONE,         "- - - - | - - - | x x - | -", Action.READ_ACROSS_FORCES),
        _row(_NONE,         "x x x x | x x x | o x - | -", Action.READ_EARLIER_FINDINGS),
        _row(_NONE,         "x - - - | - - - | o x - | -", Action.ENTER_EARLIER_FINDINGS),
    ),
    "Response and plan": (
        # A plan is the force’s own and goes on from round to round; an action may answer any
        # assessment that was signed.
        _row(_NONE,         "x x x x | - - - | - - - | -", Action.READ_PLAN),
        # Of what the force does about published findings, others read who does what by when.
        _row("C",           "x x x x | x x x | o x - | -", Action.READ_FOLLOWED_ACTIONS),
        _row(_NONE,         "x o x - | - - - | - - - | -", Action.KEEP_ACTIONS),
        _row("SURQFCN",     "x o x - | - - - | - - - | -", Action.KEEP_ACTIONS),
        _row(_NONE,         "x - x - | - - - | - - - | -", Action.APPROVE_ACTION),
        _row("C",           "x - x - | - - - | - - - | -", Action.ASK_FOR_CLOSURE,
                                                           Action.WRITE_CHIEF_OFFICERS_COMMENTS),
        _row("C",           "- - x - | - - - | - - - | -", Action.SEND_CHIEF_OFFICERS_COMMENTS),
        _row("C",           "- - - - | x - - | - - - | -", Action.RESPOND),
        _row("C",           "- - - - | - - - | o x - | -", Action.CLOSE_FINDING),
    ),
    "People and organisations": (
        # An inspectorate has no coordinator: were it its administrators, they could let people in.
        _row(_NONE,         "x - - - | x - - | - x - | x", Action.MANAGE_OWN_PEOPLE),
        _row(_NONE,         "- - - - | - - - | - - - | x", Action.MANAGE_ORGANISATIONS,
                                                           Action.NAME_FIRST_COORDINATORS,
                                                           Action.OPEN_FORCES,
                                                           Action.RESET_SECOND_FACTOR),
    ),
}
# fmt: on
"""The rows under their headings."""
