"""Ids of two forces in one address: what is another force's is not found under one's own.

Every route with more than one id is walked with each mix of them, sent by the coordinator of one
of the two forces. The other force's exhibit and revision have a number that the own ones have not,
and its answer is to another question. Pages for inspectors alone refuse any id, and are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.web.access import NOBODY, find_access
from tests.accounts.test_who_may_change import TYPED
from tests.accounts.walking import CANARY, Examples, digest, example_force
from tests.assessments.assessments import VCC, bring_all_into
from tests.browser import Browser, add_organisation, hidden_fields, one, sign_in

OF_A_FORCE = {"assessment_id", "comment", "evidence_id", "number", "report_id"}
"""Ids of things that a force has. Questions and sections are the same for all forces."""

OF_THE_SET = {"question_id", "section_id"}

BEGUN = AssessmentState.PREPARING
OPEN_IN = {
    "comments": AssessmentState.FACTUAL_ACCURACY,
    "draft_prints": AssessmentState.FACTUAL_ACCURACY,
    "draft_reports": AssessmentState.FACTUAL_ACCURACY,
    "published_prints": AssessmentState.CLOSED_PUBLISHED,
    "publishing": AssessmentState.CLOSED_PUBLISHED,
}
"""The pages that are open in another state than at first, and walked in it."""
LEAST = {BEGUN: (36, 16), AssessmentState.FACTUAL_ACCURACY: (10, 10)}
"""How many pages and forms are walked at least; elsewhere one page, and no form."""

in_each_state = pytest.mark.parametrize("state", [BEGUN, *sorted(set(OPEN_IN.values()))])


@pytest.fixture
def forces(app: Flask, browser: Browser, force: UUID) -> tuple[Examples, Examples]:
    """Something of everything of the own force, and the same of another, whose words are canaries.

    Nothing of the two is equal but what belongs to no force.
    """
    ours = example_force(app, browser, force, words="Words of our own")
    other = add_organisation(app, "Othershire Police", OrganisationKind.FORCE)
    their_coordinator = sign_in(app, "Olu Outsider", other, Role.COORDINATOR)
    question = VCC.sections[1].questions[0].id
    theirs = dict(example_force(app, their_coordinator, other, question=question, number=7))
    theirs["section_id"] = VCC.sections[1].id
    assert all(ours[name] != theirs[name] for name in OF_A_FORCE | OF_THE_SET)
    return ours, theirs


def mixes(
    app: Flask, forces: tuple[Examples, Examples], method: str, state: AssessmentState
) -> Iterator[tuple[str, set[str], str]]:
    """Each address with both foreign and own ids: its rule, what is foreign, its path."""
    bring_all_into(app, state)
    ours, theirs = forces
    builder = app.url_map.bind("localhost")
    for rule in app.url_map.iter_rules():
        access = find_access(app, rule.endpoint) or NOBODY
        if not access.admits_role(OrganisationKind.FORCE, Role.COORDINATOR):
            continue
        if OPEN_IN.get(rule.endpoint.partition(".")[0], BEGUN) is not state:
            continue
        names = sorted(rule.arguments & (OF_A_FORCE | OF_THE_SET))
        if method not in (rule.methods or ()) or not set(names) & OF_A_FORCE:
            continue
        for choice in product((False, True), repeat=len(names)):
            if any(choice) and not all(choice):
                foreign = {name for name, is_theirs in zip(names, choice, strict=True) if is_theirs}
                values: dict[str, Any] = {
                    name: (theirs if name in foreign else ours)[name] for name in rule.arguments
                }
                yield rule.rule, foreign, builder.build(rule.endpoint, values)


@in_each_state
def test_no_page_shows_what_a_foreign_id_names(
    app: Flask, browser: Browser, forces: tuple[Examples, Examples], state: AssessmentState
) -> None:
    opened = 0

    for rule, foreign, path in mixes(app, forces, "GET", state):
        answer = browser.client.get(path, buffered=True)
        opened += 1
        assert CANARY not in f"{answer.text}{answer.headers}", (rule, foreign)
        if foreign & OF_A_FORCE:
            assert answer.status_code == 404, (rule, foreign)
    assert opened >= LEAST.get(state, (1, 0))[0]


@in_each_state
def test_no_form_changes_what_a_foreign_id_names(
    app: Flask, browser: Browser, forces: tuple[Examples, Examples], state: AssessmentState
) -> None:
    token = hidden_fields(one(browser.get("/change-password"), "main form"))["csrf_token"]
    bring_all_into(app, state)
    before, sent = digest(app), 0

    for rule, foreign, path in mixes(app, forces, "POST", state):
        if foreign & OF_A_FORCE:
            answer = browser.client.post(path, data=TYPED | {"csrf_token": token})
            sent += 1
            assert answer.status_code == 404, (rule, foreign)
            assert CANARY not in answer.text, (rule, foreign)
    assert sent >= LEAST.get(state, (1, 0))[1]
    assert digest(app) == before


@in_each_state
def test_the_same_addresses_open_with_all_ids_of_one_force(
    app: Flask, browser: Browser, forces: tuple[Examples, Examples], state: AssessmentState
) -> None:
    """Shows that the walk is refused for its mixes, and not for addresses that never open."""
    ours, _ = forces
    rules = {rule for rule, _, _ in mixes(app, forces, "GET", state)}
    builder = app.url_map.bind("localhost")

    statuses = {
        rule.rule: browser.client.get(
            builder.build(rule.endpoint, {name: ours[name] for name in rule.arguments}),
            buffered=True,
        ).status_code
        for rule in app.url_map.iter_rules()
        if rule.rule in rules and "GET" in (rule.methods or ())
    }

    if state is BEGUN:
        assert len(statuses) >= 15
        nothing_asked = "/assessments/<uuid:assessment_id>/questions/<question_id>/no-change"
        assert statuses.pop(nothing_asked) == 409
    assert set(statuses.values()) <= {200, 302, 303}, statuses
