"""What is not shared with a contributor shows on no page of theirs, and is changed by none."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import delete

from checklist.accounts.models import Organisation
from checklist.assessments.models import Assessment
from checklist.assessments.reach.models import Share
from checklist.core.organisations import Role
from checklist.db import db
from tests.accounts.test_who_may_change import sent_everywhere
from tests.accounts.walking import CANARY, Examples, addresses_of, digest, example_force
from tests.assessments.assessments import answer, begin, queries_counted
from tests.assessments.shares.sharing import share
from tests.browser import Browser, one, sign_in

CARL = "Carl Contributor"
OTHER = "vet-02"
FOR_ALL = {
    *("earlier_findings.finding", "earlier_findings.findings"),
    *("plans.action", "plans.new", "plans.plan", "plan_copies.plan_csv", "plan_prints.plan_pdf"),
}
"""What earlier reports found in the force, and its plan: open to all who see the force, or to all
of it. A plan is made from what is signed, which contributors read."""


@pytest.fixture
def carl(app: Flask, browser: Browser, force: UUID) -> Browser:
    """A contributor, signed in; what there is already is the coordinator's."""
    return sign_in(app, CARL, force, Role.CONTRIBUTOR)


@pytest.fixture
def examples(app: Flask, browser: Browser, force: UUID) -> Examples:
    """Something of everything on ``vet-01``, in an assessment whose title says nothing of it."""
    made = example_force(app, browser, force)
    with app.app_context():
        assessment = db.session.get_one(Assessment, made["assessment_id"])
        assessment.title, assessment.notice = "Spring check", ""
        db.session.commit()
    return made


def let_read_all(app: Flask, force: UUID) -> None:
    with app.app_context():
        db.session.get_one(Organisation, force).contributors_read_all = True
        db.session.commit()


def pages_with_canary(app: Flask, who: Browser, examples: Examples) -> set[str]:
    """The endpoints whose pages tell the person of what is on the question of the examples."""
    found = set()
    for rule, path in addresses_of(app, examples):
        if "GET" in rule.methods and rule.endpoint not in FOR_ALL:
            got = who.client.get(path, buffered=True)
            assert got.status_code < 500, path
            if CANARY in f"{got.text}{got.headers}":
                found.add(rule.endpoint)
    return found


@pytest.mark.parametrize("shared", ["nothing", "another question"])
def test_no_page_of_a_contributor_shows_what_is_not_shared_with_them(
    app: Flask, carl: Browser, examples: Examples, shared: str
) -> None:
    assessment = UUID(str(examples["assessment_id"]))
    if shared != "nothing":
        share(app, assessment, CARL, OTHER)

    assert pages_with_canary(app, carl, examples) == set()


def test_what_is_shared_shows_where_it_should_and_not_on_pages_of_the_whole(
    app: Flask, carl: Browser, examples: Examples
) -> None:
    share(app, UUID(str(examples["assessment_id"])), CARL, "vet-01")

    shown = pages_with_canary(app, carl, examples)

    assert {"assessments.question", "assessments.history", "exhibits.exhibit"} <= shown
    assert {"evidence.evidence", "evidence.library", "evidence.file", "lists.check"} <= shown
    assert shown.isdisjoint({"reports.download", "copies.download", "reports.summary"})


def test_no_form_changes_what_is_not_shared(app: Flask, carl: Browser, examples: Examples) -> None:
    share(app, UUID(str(examples["assessment_id"])), CARL, OTHER)
    before = digest(app)

    answers = sent_everywhere(app, carl, examples)

    assert max(answers.values()) < 500, answers
    assert answers["assessments.save_question"] == answers["exhibits.new_link"] == 403
    assert digest(app) == before


def test_with_nothing_shared_they_see_that_it_exists_and_whom_to_ask(
    app: Flask, browser: Browser, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)

    home, tasks = carl.get("/"), carl.get(f"/assessments/{assessment}")

    assert "Nothing yet. Open the assessment to see whom to ask" in one(home, "main").text
    said = one(tasks, "#narrowed").text
    assert said.startswith("No question is shared with you yet.")
    assert "ask a coordinator: Asha Coordinator" in said
    assert tasks.select(".govuk-task-list__item") == []
    library = one(carl.get("/evidence"), ".checklist-empty").text
    assert "No evidence yet for the questions shared with you." in library


def test_a_question_that_is_not_shared_is_refused_with_whom_to_ask(
    app: Flask, browser: Browser, carl: Browser, force: UUID
) -> None:
    page = carl.get(f"/assessments/{begin(app, force)}/questions/vet-01", expect=403)

    said = one(page, "main").text
    assert "vet-01 is not shared with you. To see more, ask a coordinator: Asha Coordinator" in said
    assert one(page, "h1").text == "This is not open to you"
    assert said.count("ask a coordinator") == 1


def test_lists_counts_search_and_home_are_of_their_own_questions(
    app: Flask, browser: Browser, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {"vet-01": "3", "vet-02": "2", "inf-01": "1"})
    share(app, assessment, CARL, "vet-02", "vet-03")

    tasks = carl.get(f"/assessments/{assessment}")
    found = carl.get(f"/assessments/{assessment}/all")
    checked = carl.get(f"/assessments/{assessment}/check")
    section = carl.get(f"/assessments/{assessment}/sections/vet")
    home = one(carl.get("/"), ".govuk-summary-card").text

    hints = [hint.text.split(",")[0] for hint in tasks.select(".govuk-task-list__hint")]
    assert hints == ["vet-02", "vet-03"]
    assert one(tasks, "#progress-vet").text.strip() == "1 of 2 answered"
    assert tasks.select("#section-inf") == []
    assert one(found, "#count").text == "2 of 2 questions"
    assert "vet-01" not in one(checked, "main").text
    assert "vet-01" not in one(section, "main").text
    assert "1 of 2 questions answered" in " ".join(home.split())
    assert "Overall grade" not in home
    carl.get(f"/assessments/{assessment}/sections/inf", expect=403)
    for whole in ("results", "reports", "reports/summary", "copies", "timeline"):
        carl.get(f"/assessments/{assessment}/{whole}", expect=403)
        assert tasks.select(f"a[href='/assessments/{assessment}/{whole}']") == []


def test_they_go_from_one_of_their_questions_to_the_next(
    app: Flask, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    share(app, assessment, CARL, "vet-02", "cor-03")
    url = f"/assessments/{assessment}/questions/vet-02"

    carl.send(carl.get(url), url, form="form#answer", value="2", then="next")

    assert carl.location.endswith("/questions/cor-03")


def test_several_are_set_to_not_applicable_of_their_own_alone(
    app: Flask, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    share(app, assessment, CARL, "vet-02", "vet-22")

    page = carl.get(f"/assessments/{assessment}/sections/vet/not-applicable")

    offered = {str(box["value"]) for box in page.select("input[name=questions]")}
    assert offered <= {"vet-02", "vet-22"}


def test_where_the_force_lets_them_read_all_they_answer_their_own_alone(
    app: Flask, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    answer(app, assessment, {"vet-01": "3"})
    share(app, assessment, CARL, "vet-02")
    let_read_all(app, force)

    read = carl.get(f"/assessments/{assessment}/questions/vet-01")
    own = carl.get(f"/assessments/{assessment}/questions/vet-02")

    assert read.select("form#answer") == []
    assert len(own.select("form#answer")) == 1
    carl.get(f"/assessments/{assessment}/results")
    refused = carl.send(
        own,
        f"/assessments/{assessment}/questions/vet-01",
        form="form#answer",
        value="1",
        expect=403,
    )
    assert "vet-01 is not shared with you" in one(refused, "main").text


def test_what_was_typed_is_shown_when_the_question_was_taken_back_meanwhile(
    app: Flask, carl: Browser, force: UUID
) -> None:
    assessment = begin(app, force)
    share(app, assessment, CARL, "vet-02")
    url = f"/assessments/{assessment}/questions/vet-02"
    page = carl.get(url)
    take_all_back(app)

    refused = carl.send(
        page, url, form="form#answer", value="2", note="Two of the forty", expect=403
    )

    assert "Two of the forty" in one(refused, "main").text


def take_all_back(app: Flask) -> None:
    with app.app_context():
        db.session.execute(delete(Share))
        db.session.commit()


def test_nobody_else_asks_a_query_more_for_it(app: Flask, browser: Browser, force: UUID) -> None:
    assessment = begin(app, force)
    browser.get(f"/assessments/{assessment}")

    with queries_counted(app) as sent:
        browser.get(f"/assessments/{assessment}")

    own = [each for each in sent if "FROM share" in each and "FROM answer" not in each]
    assert own == [], "what is saved is read in one query, and who else is asked with it"
