"""Each role is shown of an assessment, in each state, what section 8.2 of the practice says.

Words are planted in its title, its answers and exhibits, and a note between colleagues. Every
address of the force is opened as everybody: pages, home, searches, files, reports and copies. Who
may open which page in which state is held by ``test_every_state``; here it is what they show.
E-mails say nothing of an assessment to anybody, which the tests of each kind of e-mail hold.
"""

from __future__ import annotations

from collections.abc import Iterator
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import ForceAccess
from checklist.assessments.models import Assessment
from checklist.assessments.notes.models import Note
from checklist.assessments.sign_off.models import StateChange
from checklist.assessments.submissions.models import Submission
from checklist.core.assessment_states import AssessmentState as State
from checklist.core.permissions.table import COLUMNS as COLUMNS_OF_SERVICE
from checklist.core.workflow.events import Event
from checklist.db import db
from checklist.earlier_findings.models import EarlierFinding
from tests.accounts.sight_of_roles import (
    ASSIGNED,
    COLUMNS,
    FORCE,
    INSPECTOR,
    INSPECTORATE,
    OF_THE_FORCE_ALONE,
    PRINTED,
    PUBLISHED,
    SHOWING,
    SIGHT,
    TELLING_CONTENTS,
    Column,
    Sees,
    sees,
)
from tests.accounts.test_every_state import on_each_database
from tests.accounts.walking import QUESTION, Examples, addresses_of, example_force, is_of_a_force
from tests.assessments.assessments import VCC, bring_all_into
from tests.assessments.reach.assigning import assign
from tests.assessments.sign_off.signed import text_of
from tests.browser import Browser, add_organisation, sign_in

TITLE, CONTENTS, NOTED = "Quillwort", "Ombrellino", "Wexcombe"
ORDER = list(State)


@pytest.fixture
def examples(app: Flask, browser: Browser, force: UUID) -> Examples:
    """Something of everything of one force, with other words in title and notes."""
    examples = example_force(app, browser, force, words=CONTENTS)
    with app.app_context():
        assessment = db.session.scalars(select(Assessment)).one()
        assessment.title, assessment.notice = TITLE, ""
        db.session.scalars(select(Note)).one().text = NOTED
        # It is of no assessment, and published: who may see the force reads it in every state.
        found = db.session.scalars(select(EarlierFinding)).one()
        found.text = found.report = found.standing_note = "Found before"
        db.session.commit()
    return examples


def home_of(app: Flask, force: UUID, column: Column) -> UUID:
    """The organisation of a role: the force itself, or one that the force is open to."""
    if column[0] is FORCE:
        return force
    home = add_organisation(app, "Some Watchers", column[0])
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=home, force_id=force))
        db.session.commit()
    return home


def bring_into(app: Flask, state: State) -> None:
    """Bring the assessment into a state; from submitted on, its submission stands."""
    bring_all_into(app, state)
    if state is State.SUBMITTED:
        with app.app_context():
            submission = db.session.scalars(select(Submission)).one()
            submission.withdrawn_at = None
            db.session.add(sending_of(submission, db.session.scalars(select(Assessment)).one()))
            db.session.commit()


def sending_of(submission: Submission, assessment: Assessment) -> StateChange:
    """The event of sending, by which those who review know that its seal is theirs to read."""
    return StateChange(
        assessment_id=assessment.id,
        number=99,
        event=Event.SEND,
        from_state=State.SIGNED,
        to_state=State.SUBMITTED,
        person_id=submission.sent_by,
        role=submission.role,
        organisation_id=assessment.force_id,
        seal_id=submission.seal_id,
    )


def pages_of_force(app: Flask, who: Browser, examples: Examples) -> Iterator[tuple[str, str]]:
    """What every address that names something of the force, and home, shows to somebody."""
    homes = {"insight.home", "insight.archived", "timeline.of_organisation"}
    for rule, path in addresses_of(app, examples):
        if "GET" in rule.methods and (is_of_a_force(rule) or rule.endpoint in homes):
            got = who.client.get(path, buffered=True)
            if got.status_code == 200:
                yield rule.endpoint, got.get_data().decode(errors="replace")


def address(app: Flask, endpoint: str, examples: Examples) -> str:
    [rule] = [each for each in app.url_map.iter_rules() if each.endpoint == endpoint]
    [(_, path)] = addresses_of(app, examples, [rule])
    return path + SHOWING.get(endpoint, "")


def test_the_table_has_every_role_and_every_state() -> None:
    assert set(COLUMNS) == set(COLUMNS_OF_SERVICE)
    assert set(SIGHT) == set(State)
    assert {len(row) for row in SIGHT.values()} == {len(COLUMNS)}


@on_each_database
@pytest.mark.parametrize("column", COLUMNS, ids=lambda column: "-".join(column))
def test_a_role_is_shown_what_it_sees_in_each_state_and_no_more(
    app: Flask, force: UUID, examples: Examples, column: Column
) -> None:
    who = sign_in(app, "Wim Walker", home_of(app, force, column), column[1])

    for state in State:
        check_in_state(app, who, examples, column, (state, sees(column, state)))


@on_each_database
def test_an_assigned_inspector_is_shown_what_it_sees_in_each_state_and_no_more(
    app: Flask, force: UUID, examples: Examples
) -> None:
    inspectorate = home_of(app, force, INSPECTOR)
    who = sign_in(app, "Wim Walker", inspectorate, INSPECTOR[1])
    assign(app, inspectorate, force, name="Wim Walker")

    for state in State:
        check_in_state(app, who, examples, INSPECTOR, (state, ASSIGNED[state]))


def check_in_state(
    app: Flask, who: Browser, examples: Examples, column: Column, seen: tuple[State, Sees]
) -> None:
    """Bring the assessment into a state and open all that shows something of it."""
    state, extent = seen
    bring_into(app, state)
    check_home(who, column, state, extent)
    if extent is Sees.ALL:
        check_shown(app, who, examples, state)
    else:
        check_hidden(app, who, examples, extent, state)
    check_what_is_the_forces_own(app, who, examples, column, state)


def check_home(who: Browser, column: Column, state: State, extent: Sees) -> None:
    """Home names what they may know of: by its title, or by set, period and state alone."""
    page = who.get("/")
    cards = [" ".join(card.text.split()) for card in page.select(".govuk-summary-card")]
    if extent is Sees.NOTHING:
        assert cards == [], state
    else:
        [card] = cards
        assert VCC.short_title in card, state
        assert (TITLE in card) is (extent is not Sees.EXISTENCE), state
    if extent is Sees.EXISTENCE:
        assert f"State {state.value.capitalize()}" in card
        assert " to " in card
        assert "answered" not in card
    if column[0] is INSPECTORATE and state is State.SUBMITTED:
        came_in = page.select("#came-in-list li")
        assert len(came_in) == (extent is not Sees.NOTHING)
        assert len(page.select("#came-in-list a")) == (extent is Sees.ALL)


def check_shown(app: Flask, who: Browser, examples: Examples, state: State) -> None:
    """All pages open, and those of answers and exhibits show their words."""
    for endpoint in SHOWING:
        page = who.get(address(app, endpoint, examples))
        if endpoint == "assessments.tasks":
            assert TITLE in text_of(page), state
        if endpoint == "lists.all_questions":  # a search for the words of the answer
            assert QUESTION in text_of(page), state
        if endpoint in TELLING_CONTENTS:
            assert CONTENTS in text_of(page), (endpoint, state)


def check_hidden(app: Flask, who: Browser, examples: Examples, extent: Sees, state: State) -> None:
    """No address shows what is in it but what is published; its title only who reads a part."""
    shown = dict(pages_of_force(app, who, examples))
    if extent is Sees.SHARED:
        assert TITLE in shown["assessments.tasks"]
        # Library and plan are the force's own, whatever is open of one assessment.
        own = ("evidence.", "plans.")
        shown = {key: text for key, text in shown.items() if not key.startswith(own)}
    else:
        telling = {key for key, text in shown.items() if TITLE in text}
        assert telling <= PRINTED, state
    told = {key for key, text in shown.items() if CONTENTS in text or NOTED in text}
    is_out = state is State.CLOSED_PUBLISHED and extent is Sees.EXISTENCE
    assert told == (PUBLISHED if is_out else set()), state


def check_what_is_the_forces_own(
    app: Flask, who: Browser, examples: Examples, column: Column, state: State
) -> None:
    """Notes between colleagues, earlier answers and the record are shown to the force alone."""
    is_of_force = column[0] is FORCE and sees(column, state) is Sees.ALL
    for endpoint in OF_THE_FORCE_ALONE:
        status = who.client.get(address(app, endpoint, examples)).status_code
        assert (status == 200) is is_of_force, (endpoint, state)
    notes = who.client.get(address(app, "notes.thread", examples))
    may_read = is_of_force and column[1].value != "contributor"  # of whom none is shared with
    assert (NOTED in notes.text) is may_read, state
