"""What is put to a local policing body is open to its people there, and nothing else is."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from tests.accounts.test_who_may_change import sent_everywhere
from tests.accounts.walking import Examples, digest, example_force
from tests.assessments.assessments import answer, begin
from tests.assessments.shares.sharing import (
    add_body,
    ask_body,
    close_force,
    end_role,
    share,
)
from tests.assessments.shares.test_narrowing import pages_with_canary
from tests.assessments.sign_off.signed import put_in_state
from tests.browser import Browser, add_organisation, one, sign_in

DANA = "Dana Delegate"
ANSWERING = (Role.COORDINATOR, Role.CONTRIBUTOR)
ASKED_IN = (AssessmentState.PREPARING, AssessmentState.AWAITING_SIGN_OFF)
_FEW = pytest.mark.parametrize("role", ANSWERING)


@pytest.fixture
def dana(app: Flask, browser: Browser, body: UUID) -> Browser:
    """A contributor of the body, signed in; what there is already is the force's."""
    return sign_in(app, DANA, body, Role.CONTRIBUTOR)


@pytest.fixture
def examples(app: Flask, browser: Browser, force: UUID) -> Examples:
    """Something of everything on ``vet-01``, with the canary in the title too."""
    return example_force(app, browser, force)


@pytest.mark.parametrize("asked", ["nothing", "another question"])
def test_no_page_of_a_body_shows_what_is_not_put_to_it(
    app: Flask, dana: Browser, body: UUID, examples: Examples, asked: str
) -> None:
    if asked != "nothing":
        ask_body(app, UUID(str(examples["assessment_id"])), body, "vet-02")

    assert pages_with_canary(app, dana, examples) == set()


@_FEW
def test_what_is_put_to_them_shows_on_its_own_pages_and_nowhere_of_the_whole(
    app: Flask, browser: Browser, body: UUID, examples: Examples, role: Role
) -> None:
    dana = sign_in(app, DANA, body, role)
    ask_body(app, UUID(str(examples["assessment_id"])), body, "vet-01")

    assert pages_with_canary(app, dana, examples) == {
        "assessments.question",
        "assessments.history",
        "assessments.compare",
        "exhibits.exhibit",
        "exhibits.change",
        "exhibits.withdraw",
        "lists.check",
        "worksheets.annex",
        "worksheets.worksheet",
        "worksheets.worksheets",
    }


def test_no_form_changes_what_is_not_put_to_them(
    app: Flask, dana: Browser, body: UUID, examples: Examples
) -> None:
    ask_body(app, UUID(str(examples["assessment_id"])), body, "vet-02")
    before = digest(app)

    answers = sent_everywhere(app, dana, examples)

    assert max(answers.values()) < 500, answers
    assert answers["assessments.save_question"] == answers["exhibits.new_link"] == 404
    assert digest(app) == before


@pytest.mark.parametrize("state", AssessmentState)
@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.CONTRIBUTOR, Role.READER])
def test_by_role_and_state_they_read_the_one_question_all_or_none(
    app: Flask, browser: Browser, body: UUID, force: UUID, state: AssessmentState, role: Role
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {"vet-01": "3", "vet-02": "2"})
    who = sign_in(app, DANA, body, role)
    ask_body(app, assessment, body, "vet-02")
    put_in_state(app, assessment, state)
    url = f"/assessments/{assessment}/questions"

    statuses = [who.client.get(f"{url}/{key}").status_code for key in ("vet-01", "vet-02")]
    history = who.client.get(f"{url}/vet-02/history").status_code

    assert (history == 200) is (state in ASKED_IN and role in ANSWERING)
    if state in ASKED_IN:
        assert statuses == ([404, 200] if role in ANSWERING else [403, 403])
    elif state is AssessmentState.CHANGES_REQUESTED:
        assert statuses == [403, 403]
    else:
        assert statuses == [200, 200]


def test_they_know_that_an_assessment_exists_and_not_what_it_is_called(
    app: Flask, dana: Browser, body: UUID, force: UUID
) -> None:
    assessment = begin(app, force, title="Operation Xanthippe")

    before = one(dana.get("/"), "main").text
    refused = one(dana.get(f"/assessments/{assessment}", expect=403), "main").text
    ask_body(app, assessment, body, "vet-02")
    home, tasks = dana.get("/"), dana.get(f"/assessments/{assessment}")

    assert "can read it once the force has signed it" in before
    assert "cannot read this assessment while its state is" in refused
    shown = one(home, ".govuk-summary-card").text
    assert "0 of 1 question answered" in " ".join(shown.split())
    assert "Overall grade" not in shown
    said = " ".join(one(tasks, "#narrowed").text.split())
    assert said.startswith("You see the questions that Testshire Police puts to Office of the")
    for page in (before, refused, home.text, tasks.text):
        assert "Xanthippe" not in page


def test_lists_counts_and_search_are_of_what_is_put_to_them(
    app: Flask, dana: Browser, body: UUID, force: UUID
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {"vet-01": "3", "vet-02": "2", "inf-01": "1"})
    ask_body(app, assessment, body, "vet-02")
    ask_body(app, assessment, body, "vet-03", name=DANA)
    url = f"/assessments/{assessment}"

    tasks, found, checked = (dana.get(f"{url}{path}") for path in ("", "/all", "/check"))

    hints = [hint.text.split(",")[0] for hint in tasks.select(".govuk-task-list__hint")]
    assert hints == ["vet-02", "vet-03"]
    assert one(found, "#count").text == "2 of 2 questions"
    assert "vet-01" not in one(checked, "main").text
    assert "Mark several" not in f"{tasks.text}{found.text}"
    dana.get(f"{url}/sections/inf", expect=404)
    for whole in ("results", "reports", "reports/summary", "copies", "timeline", "shares"):
        dana.get(f"{url}/{whole}", expect=403)
        assert tasks.select(f"a[href='{url}/{whole}']") == []


def test_what_is_put_to_one_of_them_is_not_there_for_the_others(
    app: Flask, dana: Browser, body: UUID, force: UUID
) -> None:
    assessment = begin(app, force)
    colleague = sign_in(app, "Colin Colleague", body, Role.COORDINATOR)
    ask_body(app, assessment, body, "vet-02", name=DANA)
    ask_body(app, assessment, body, "vet-03")
    url = f"/assessments/{assessment}/questions"

    dana.get(f"{url}/vet-02")
    colleague.get(f"{url}/vet-02", expect=404)
    colleague.get(f"{url}/vet-03")


def test_it_ends_on_the_next_request_with_the_access_or_the_role(
    app: Flask, dana: Browser, body: UUID, force: UUID
) -> None:
    assessment = begin(app, force)
    colleague = sign_in(app, "Colin Colleague", body, Role.COORDINATOR)
    ask_body(app, assessment, body, "vet-02")
    url = f"/assessments/{assessment}/questions/vet-02"
    dana.get(url)
    colleague.get(url)

    end_role(app, DANA)
    assert dana.client.get(url).location.startswith("/sign-in")
    colleague.get(url)
    close_force(app, force, body)
    colleague.get(url, expect=404)
    assert "Assessments" in one(colleague.get("/"), "h1").text


def test_who_answers_for_the_force_too_has_only_what_is_of_the_body_they_act_for(
    app: Flask, dana: Browser, body: UUID, force: UUID
) -> None:
    assessment = begin(app, force)
    acting_for_force = sign_in(app, DANA, force, Role.CONTRIBUTOR)
    ask_body(app, assessment, body, "vet-02", name=DANA)
    share(app, assessment, DANA, "vet-03", "vet-02")
    url = f"/assessments/{assessment}/questions"

    dana.get(f"{url}/vet-02")
    dana.get(f"{url}/vet-03", expect=404)
    acting_for_force.get(f"{url}/vet-03")
    assert acting_for_force.get("/").text.count("vet-02") == 1


def test_another_body_that_sees_the_force_and_inspectors_learn_nothing_of_it(
    app: Flask, browser: Browser, body: UUID, force: UUID
) -> None:
    assessment = begin(app, force)
    ask_body(app, assessment, body, "vet-02")
    other = add_body(app, force, "Office of Another")
    eve = sign_in(app, "Eve Else", other, Role.COORDINATOR)
    inspectors = add_organisation(app, "An Inspectorate", OrganisationKind.INSPECTORATE)
    ida = sign_in(app, "Ida Inspector", inspectors, Role.LEAD_INSPECTOR)

    eve.get(f"/assessments/{assessment}/questions/vet-02", expect=403)
    ida.get(f"/assessments/{assessment}/questions/vet-02", expect=404)
