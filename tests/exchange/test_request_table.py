"""A copy holds of requests for changes what each side reads of them on its pages."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from checklist.db import db
from tests.assessments.reach.assigning import account_of, lead
from tests.assessments.restrictions.story import restrict
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signed import sign, signatory
from tests.assessments.sign_off.signing import ask
from tests.assessments.submissions.sending import open_to_inspectorate, send
from tests.browser import Browser, sign_in
from tests.exchange.copies import Rows, read_csv_files, read_workbook, take
from tests.reviews.requests.requesting import ASKED, begin_reviewed, request_changes
from tests.reviews.requests.test_no_change import WHY, say
from tests.reviews.requests.test_what_unlocks import save

Tables = Mapping[str, Rows]
NOT_FOR_BODIES = "What inspectors asked the force to change"
NEVER_SENT = "What the force wrote in answer to a request and never sent"


@pytest.fixture
def leading(app: Flask, force: UUID) -> Browser:
    return lead(app, open_to_inspectorate(app, force))


@pytest.fixture
def assessment(app: Flask, browser: Browser, force: UUID, leading: Browser) -> UUID:
    """To vet-01 the force says no change, vet-02 it answers anew, and it has sent neither."""
    reviewed = begin_reviewed(app, force, browser, "Lee Lead")
    request_changes(app, reviewed, "Lee Lead")
    say(browser, reviewed, "vet-01")
    save(browser, reviewed, "vet-02")
    return reviewed


def copy_of(app: Flask, who: Browser, assessment: UUID) -> Tables:
    return read_csv_files(take(app, who, assessment, "CSV files"))


def answers_in(tables: Tables) -> list[tuple[str, str, str]]:
    return [(row["Question"], row["Answer"], row["Why no change"]) for row in tables["Requests"]]


def left_out(tables: Tables) -> str:
    return " ".join(row[""] for row in tables["About"] if row["This copy"] == "Left out")


def test_each_side_has_what_was_said_once_it_is_sent(
    app: Flask, browser: Browser, force: UUID, assessment: UUID, leading: Browser
) -> None:
    said = [("vet-01", "no change", WHY), ("vet-02", "answered anew", "")]
    assert answers_in(copy_of(app, browser, assessment)) == said
    leading.get(f"/assessments/{assessment}/copies", expect=403)

    ask(browser, assessment)
    sign(signatory(app, force, "Sue Second"), assessment)
    send(browser, assessment)

    for who in (browser, leading):
        sent = read_workbook(take(app, who, assessment, "workbook"))
        assert answers_in(sent) == said
        assert {row["What became of it"] for row in sent["Requests"]} == {"answered"}
        assert (NEVER_SENT in left_out(sent)) == (who is leading)


def test_what_was_never_sent_is_for_the_force_alone(
    app: Flask, browser: Browser, assessment: UUID, leading: Browser
) -> None:
    url = f"/assessments/{assessment}/requests/withdraw"
    leading.send(leading.get(url), url, form="form#end", reason="Settled in the notes")

    own, theirs = copy_of(app, browser, assessment), copy_of(app, leading, assessment)

    assert answers_in(own) == [("vet-01", "no change", WHY), ("vet-02", "", "")]
    assert answers_in(theirs) == [("vet-01", "", ""), ("vet-02", "", "")]
    assert WHY not in str(theirs)
    assert {row["Why it ended"] for row in theirs["Requests"]} == {"Settled in the notes"}


def test_of_a_restricted_question_those_not_named_have_that_it_is_restricted(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    reader = sign_in(app, "Rita Reader", force, Role.READER)
    with app.app_context():
        asha = account_of("Asha Coordinator")
        restrict(assessment, "vet-01", [asha], asha)
        db.session.commit()

    own, others = copy_of(app, browser, assessment), copy_of(app, reader, assessment)

    assert WHY in str(own["Requests"])
    first, second = others["Requests"]
    assert (first["What is asked"], first["Answer"]) == ("", "restricted")
    assert WHY not in str(others)
    assert ASKED["vet-01"] not in str(others)
    assert second["What is asked"] == ASKED["vet-02"]


def test_a_body_that_reads_no_requests_is_told_that_they_are_left_out(
    app: Flask, browser: Browser, force: UUID, assessment: UUID
) -> None:
    body = sign_in(app, "Bea Body", add_body(app, force), Role.COORDINATOR)
    ask(browser, assessment)
    sign(signatory(app, force, "Sue Second"), assessment)
    send(browser, assessment)

    tables = copy_of(app, body, assessment)

    assert "Requests" not in tables
    assert WHY not in str(tables)
    assert NOT_FOR_BODIES in left_out(tables)


def test_nothing_asked_makes_no_table(
    app: Flask, browser: Browser, force: UUID, leading: Browser
) -> None:
    reviewed = begin_reviewed(app, force, browser, "Lee Lead")

    assert "Requests" not in copy_of(app, browser, reviewed)
