"""Nobody changes what is not theirs to change, even with a form of their own session."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.accounts.models import ForceAccess
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import may_ever
from checklist.core.permissions.table import COLUMNS
from checklist.db import db
from checklist.web.access import NOBODY, find_access
from tests.accounts.roles_of_pages import COORDINATING, TABLE
from tests.accounts.walking import addresses_of, digest, example_force, is_of_a_force
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in

OPEN_TO_READERS = {"copies.copies", "reports.report", "sealed_reports.print_again"}
"""Forms a reader may send: a report or copy changes nothing of what the force says."""

OF_ADMINISTRATORS = {"invitations.send_again", "invitations.withdraw"}
"""Forms of a force's coordinators that administrators send too, for its first coordinator."""

TYPED: dict[str, Any] = {
    "value": "4",
    "note": "Not mine to say",
    "reason": "Not mine to withdraw",
    "shows": "Not mine to show",
    "strength": "E3",
    "place": "Elsewhere",
    "address": "https://example.org/",
    "title": "Another title",
    "marking": "OFFICIAL",
    "begin": "1",
}


def sent_everywhere(
    app: Flask, who: Browser, examples: Any, left_out: Collection[str] = OPEN_TO_READERS
) -> dict[str, int]:
    """What each form of the force answers when the person sends it with a token of their own."""
    token = hidden_fields(one(who.get("/change-password"), "main form"))["csrf_token"]
    return {
        rule.endpoint: who.client.post(path, data=TYPED | {"csrf_token": token}).status_code
        for rule, path in addresses_of(app, examples)
        if "POST" in rule.methods and is_of_a_force(rule) and rule.endpoint not in left_out
    }


FORCE = OrganisationKind.FORCE
WRITERS = {Role.COORDINATOR, Role.CONTRIBUTOR, Role.SIGNATORY}


@pytest.mark.parametrize(
    ("kind", "role"),
    [
        column
        for column in COLUMNS
        if column[0] is not OrganisationKind.FORCE or column[1] not in WRITERS
    ],
)
def test_who_only_reads_changes_nothing_by_any_form(
    app: Flask, browser: Browser, force: UUID, kind: OrganisationKind, role: Role
) -> None:
    examples = example_force(app, browser, force)
    home = force
    if kind is not OrganisationKind.FORCE:
        home = add_organisation(app, "Some Watchers", kind)
        with app.app_context():
            db.session.add(ForceAccess(organisation_id=home, force_id=force))
            db.session.commit()
    watcher = sign_in(app, "Wim Watcher", home, role)
    before = digest(app)

    left_out = OPEN_TO_READERS | (OF_ADMINISTRATORS if role is Role.ADMINISTRATOR else set())
    answers = sent_everywhere(app, watcher, examples, left_out)

    assert len(answers) >= 7
    managing = {name for name in answers if name.partition(".")[0] in {"people", "invitations"}}
    elsewhere = {404} if may_ever(kind, role, Action.MANAGE_OWN_PEOPLE) else {403}
    assert {answers.pop(name) for name in managing} == elsewhere
    # Inspectors write notes once an assessment is sent: of one that is not they are told nothing.
    noting = {name for name in answers if name.startswith("notes.")}
    inspects = may_ever(kind, role, Action.WRITE_NOTE_TO_INSPECTORS) and kind is not FORCE
    assert {answers.pop(name) for name in noting} == ({404} if inspects else {403})
    # An inspector who is not assigned sees no earlier finding, a lead none of theirs to change.
    found = answers.pop("earlier_findings.change")
    assert found == (404 if role is Role.INSPECTOR else 403)
    # Nor what inspectors do with what was sent.
    slices = {"agreeing", "assignments", "findings", "judgement_drafts", "judgements", "moderation"}
    slices |= {"comments", "draft_reports", "report_texts", "requests", "review_worksheets"}
    slices |= {"draft_prints", "finding_texts", "publishing", "reviews", "second_judgements"}
    slices |= {"closures", "repeats", "visits", "weighing"}
    # A published report is printed for whoever reads it; this one is not published.
    assert answers.pop("published_prints.pdf") in {403, 404, 409}
    reviewing = {name for name in answers if name.partition(".")[0] in slices}
    for name in reviewing:
        actions = (find_access(app, name) or NOBODY).actions
        may = any(may_ever(kind, role, action) for action in actions)
        assert answers.pop(name) == (404 if may else 403), name
    assert set(answers.values()) == {403}, answers
    assert digest(app) == before


def test_the_coordinator_of_another_force_finds_no_form_to_send(
    app: Flask, browser: Browser, force: UUID
) -> None:
    examples = example_force(app, browser, force)
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    outsider = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)
    before = digest(app)

    answers = sent_everywhere(app, outsider, examples)

    theirs = {name for name in answers if TABLE[name] >= COORDINATING}
    assert {answers[name] for name in theirs} == {404}, answers
    assert {answers[name] for name in answers.keys() - theirs} <= {403}, answers
    assert digest(app) == before
