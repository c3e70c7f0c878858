"""In every state of an assessment each role gets what is theirs, and nobody else learns of it.

Every route is walked by every role: of the force and the bodies that it is open to, of another
organisation, and with ids that nothing has. ``make prove`` walks all states on both databases; else
each role walks one, so that each state is walked.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import ForceAccess
from checklist.assessments.models import Assessment
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import find_scope, may_ever
from checklist.core.permissions.table import COLUMNS, Column, Scope
from checklist.db import db
from checklist.web.access import NOBODY, find_access
from tests.accounts.test_isolation import CHANGES_ANYWAY, is_anothers
from tests.accounts.test_who_may_change import TYPED
from tests.accounts.walking import Examples, addresses_of, digest, example_force, is_of_a_force
from tests.assessments.assessments import bring_all_into
from tests.assessments.shares.sharing import open_all
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in
from tests.environment import IN_FULL
from tests.service_fixtures import KINDS

FORCE = OrganisationKind.FORCE
OF_WHO_ASKED = {"exhibits.file", "reports.download", "reports.progress"}
"""What a body sees of its own alone: these were asked for, and added, by the force."""

OWN_DRAFTS = {"assessments.discard_draft", "assessments.draft_state", "assessments.keep_draft"}
"""A draft of one's own is kept, seen and dropped where it cannot become an answer now, too."""
BESIDE_ANSWERS = {
    Action.READ_NOTES_TO_INSPECTORS,
    Action.WRITE_NOTE_TO_INSPECTORS,
    Action.WITHDRAW_NOTE,
    Action.READ_SUBMISSION,
}
"""While the force changes answers, inspectors read none of now, but notes and what was sent."""

READ_AFTERWARDS = {"shares.shares"}
"""Who was asked what is read also where nothing is shared out any more."""

STATES = tuple(AssessmentState)
DATABASES = KINDS if IN_FULL else ("sqlite",)
A_DRAFT = {"key": str(UUID(int=1)), "base_version": "0", "sequence": "1"}
"""What a page's script sends beside what is typed."""

OPENS = {200, 302, 303}
REFUSES = {403, 404, 409}
by_column = pytest.mark.parametrize("column", COLUMNS, ids=lambda column: "-".join(column))
on_each_database = pytest.mark.parametrize("database", DATABASES, indirect=True)


@pytest.fixture
def examples(app: Flask, browser: Browser, force: UUID) -> Examples:
    """Something of everything of one force."""
    return example_force(app, browser, force)


def states_for(column: Column) -> tuple[AssessmentState, ...]:
    """All states in full; else one, and all of them among the roles.

    The first column's own state is the one after preparing, which other tests walk anyway.
    """
    place = list(COLUMNS).index(column) + 1
    return STATES if IN_FULL else (STATES[place % len(STATES)],)


def insider(app: Flask, force: UUID, column: Column) -> Browser:
    """Somebody of the force itself, or of a body that it is open to."""
    kind, role = column
    home = force
    if kind is not FORCE:
        home = add_organisation(app, "Some Watchers", kind)
        with app.app_context():
            db.session.add(ForceAccess(organisation_id=home, force_id=force))
            db.session.commit()
    who = sign_in(app, "Rae Role", home, role)
    if column == (FORCE, Role.CONTRIBUTOR):  # what is not theirs is another test's
        for assessment in assessments_of(app, force):
            open_all(app, assessment, "Rae Role")
    return who


def assessments_of(app: Flask, force: UUID) -> list[UUID]:
    with app.app_context():
        return list(db.session.scalars(select(Assessment.id).filter_by(force_id=force)))


def outsider(app: Flask, column: Column) -> Browser:
    """Somebody in the same role of another organisation, which sees no force."""
    return sign_in(app, "Olu Outsider", add_organisation(app, "Another", column[0]), column[1])


def token_of(who: Browser) -> dict[str, str]:
    """What a form of the person's own carries."""
    return hidden_fields(one(who.get("/change-password"), "main form"))


def may_now(column: Column, action: Action, state: AssessmentState) -> bool:
    """What the table says; nothing is shared, put to a body or assigned."""
    scope = find_scope(*column, action, state)
    return scope is Scope.YES or (scope is Scope.OWN and column[0] is FORCE)


def expected(column: Column, actions: frozenset[Action], state: AssessmentState) -> set[int]:
    """What a page of an assessment answers to somebody to whom its force is open."""
    if not any(may_ever(*column, action) for action in actions):
        return {403}
    if not may_now(column, Action.READ_ASSESSMENT, state):
        if any(may_now(column, action, state) for action in actions & BESIDE_ANSWERS):
            return OPENS | {403, 404}  # where there is something of it for them
        return {403} if may_now(column, Action.KNOW_OF_ASSESSMENT, state) else {404}
    if any(may_now(column, action, state) for action in actions):
        return OPENS
    return {403, 409}


def of_assessments(app: Flask, examples: Examples, method: str) -> Iterator[tuple[Any, str]]:
    """Each address that names an assessment, and takes such a request."""
    for rule, path in addresses_of(app, examples):
        if method in rule.methods and "assessment_id" in rule.arguments:
            yield rule, path


def actions_of(app: Flask, endpoint: str) -> frozenset[Action]:
    return (find_access(app, endpoint) or NOBODY).actions


@on_each_database
@by_column
def test_in_every_state_a_role_gets_what_the_table_says_of_every_page(
    app: Flask, force: UUID, examples: Examples, column: Column
) -> None:
    who = insider(app, force, column)
    pages = list(of_assessments(app, examples, "GET"))
    assert len(pages) >= 25

    for state in states_for(column):
        bring_all_into(app, state)
        for rule, path in pages:
            code = who.client.get(path, buffered=True).status_code
            wanted = expected(column, actions_of(app, rule.endpoint), state)
            if wanted == OPENS and is_anothers(rule.endpoint, column[1]):
                wanted = {403}
            elif wanted == OPENS and rule.endpoint in OF_WHO_ASKED and column[0] is not FORCE:
                wanted = {404}
            elif rule.endpoint in OWN_DRAFTS or (
                rule.endpoint in READ_AFTERWARDS and wanted == {403, 409}
            ):
                wanted = wanted | OPENS
            assert code in wanted, (rule.endpoint, state)


@on_each_database
@by_column
def test_in_no_state_is_a_form_taken_that_the_table_does_not_allow(
    app: Flask, force: UUID, examples: Examples, column: Column
) -> None:
    who = insider(app, force, column)
    typed, sent = TYPED | A_DRAFT | token_of(who), 0

    for state in states_for(column):
        bring_all_into(app, state)
        before = digest(app, but="draft")  # what is not saved is kept as one's own draft
        for rule, path in of_assessments(app, examples, "POST"):
            is_allowed = expected(column, actions_of(app, rule.endpoint), state) & OPENS
            if is_allowed or rule.endpoint in OWN_DRAFTS:
                continue
            code = who.client.post(path, data=typed).status_code
            assert code in REFUSES, (rule.endpoint, state)
            sent += 1
        assert digest(app, but="draft") == before
    assert sent or not IN_FULL


@on_each_database
@by_column
def test_in_no_state_does_a_foreign_id_differ_from_a_missing_one(
    app: Flask, examples: Examples, column: Column
) -> None:
    who = outsider(app, column)
    typed = TYPED | token_of(who)
    made_up = UUID("00000000-0000-4000-8000-000000000000")
    missing = {
        name: made_up if isinstance(value, UUID) else value for name, value in examples.items()
    }
    walked = list(zip(addresses_of(app, examples), addresses_of(app, missing), strict=True))

    for state in states_for(column):
        bring_all_into(app, state)
        before = digest(app)
        for (rule, here), (_, nowhere) in walked:
            for method in {"GET", "POST"} & rule.methods if is_of_a_force(rule) else ():
                data = typed if method == "POST" else None
                known, unknown = (
                    who.client.open(path, method=method, data=data, buffered=True)
                    for path in (here, nowhere)
                )
                assert known.status_code == unknown.status_code, (rule.endpoint, method, state)
                assert known.status_code in {403, 404}, (rule.endpoint, method, state)
                said = [CHANGES_ANYWAY.sub("", each.text) for each in (known, unknown)]
                assert said[0].replace(here, nowhere) == said[1], (rule.endpoint, method)
        assert digest(app) == before


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_field_sent_twice_breaks_no_page(
    app: Flask, browser: Browser, examples: Examples
) -> None:
    typed = {name: [value, value, "x"] for name, value in TYPED.items()} | token_of(browser)
    answers = {}

    for rule, path in addresses_of(app, examples):
        if rule.methods & {"POST"} and rule.endpoint != "accounts.sign_out":
            page = browser.client.get(path, query_string="page=2&page=x&person=1&person=2")
            answers[rule.endpoint] = (
                page.status_code,
                browser.client.post(path, data=typed).status_code,
            )

    assert len(answers) >= 40
    assert {name: codes for name, codes in answers.items() if max(codes) >= 500} == {}
