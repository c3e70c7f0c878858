"""A copy holds of a review what the person who takes it may read of it on pages, and no more."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.accounts.models import Membership
from checklist.assessments.worksheets.models import Worksheet, WorksheetOutcome, WorksheetSave
from checklist.core.organisations import Role
from checklist.core.worksheets.outcomes import Outcome
from checklist.db import db, now
from tests.assessments.assessments import an_account
from tests.assessments.reach.assigning import account_of, lead
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signed import signatory
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.browser import Browser, sign_in
from tests.exchange.copies import Rows, read_csv_files, read_workbook, take
from tests.reviews.comments.commenting import TEXT, WHY, answer, approve_and_send, press, write
from tests.reviews.draft_reports.drafting import TEXT as FOUND
from tests.reviews.draft_reports.drafting import complete_review, send_draft
from tests.reviews.findings.finding import draft
from tests.reviews.findings.finding import press as decide
from tests.reviews.judgements.judging import REASON, address, assigned, begin_sent, judge
from tests.reviews.moderation.moderating import settle
from tests.reviews.publishing.publishing import publish

READERS = {"workbook": read_workbook, "CSV files": read_csv_files}
PRIVATE, TO_FORCE, SETTLED, SINCE = "In the corridor", "Renew it", "No pattern", "Closed in June"
OF_INSPECTORS = {
    "Judgements",
    "Second judgements",
    "Settlements",
    "Weighed by inspectors",
    "Findings",
}
OF_REPORTS = {
    "Reports",
    "Report grades",
    "Report questions",
    "Report findings",
    "Report recommendations",
    "Report worksheets",
}
COMMENTS = "Comments on drafts"
REFERENCED = 7
WORKSHEET_FIELDS: Mapping[str, Any] = {
    "question_id": "vet-02",
    "number": 1,
    "population": "Posts",
    "items": "posts",
    "test": "Vetted",
    "size": 12,
    "given_by": "The head of vetting",
    "given_on": date(2022, 3, 1),
    "acceptable": "",
    "wanted": 1,
    "chosen": str(REFERENCED),
    "reason": "It was to hand",
    "role": "coordinator",
    "seed": "",
    "version": 1,
}
Copies = Mapping[str, Mapping[str, Rows]]


@pytest.fixture
def people(app: Flask, browser: Browser, force: UUID) -> dict[str, Browser]:
    """Who takes copies, each by a word."""
    inspectorate = open_to_inspectorate(app, force)
    return {
        "coordinator": browser,
        "signatory": signatory(app, force, "Sid Signs"),
        "reader": sign_in(app, "Rita Reader", force, Role.READER),
        "body": sign_in(app, "Bea Body", add_body(app, force), Role.COORDINATOR),
        "first": assigned(app, inspectorate, force),
        "second": assigned(app, inspectorate, force, "Ivo Two"),
        "lead": lead(app, inspectorate),
    }


def review(app: Flask, force: UUID, people: Mapping[str, Browser]) -> UUID:
    """Judge a question twice and settle it, judge all others, and leave a draft with the force."""
    assessment = begin_sent(app, force, people["coordinator"])
    low: dict[str, Any] = {"choice": "another level", "reason": REASON}
    adding = f"{address(assessment, 'vet-01')}/own-exhibits/new"
    people["first"].send(
        people["first"].get(adding),
        adding,
        form="form#own-exhibit",
        title="Log of talks",
        document_date=["4", "3", "2022"],
        shows="Who was asked",
        strength="E1",
    )
    judge(
        people["first"],
        assessment,
        "vet-01",
        level="1",
        note_to_force=TO_FORCE,
        private_note=PRIVATE,
        **low,
    )
    judge(people["second"], assessment, "vet-01", level="0", **low)
    settle(people["lead"], assessment, "vet-01", verdict="1", reason=SETTLED)
    draft(people["lead"], assessment, ["vet-02"], kind="narrative", text="It was seen wrongly.")
    decide(people["lead"], assessment, "1/dismiss", reason=WHY)
    complete_review(app, assessment, people["lead"])
    return assessment


def account_home(name: str) -> UUID:
    """The organisation that somebody works in."""
    home = select(Membership.organisation_id).where(Membership.account_id == account_of(name))
    return db.session.scalars(home).one()


def add_worksheet(assessment: UUID, organisation: UUID, reference: str) -> None:
    """Write a finished worksheet of an organisation, with the reference of one item."""
    sheet = Worksheet(
        **WORKSHEET_FIELDS,
        assessment_id=assessment,
        organisation_id=organisation,
        made_by=an_account(),
        drawn_by=an_account(),
        drawn_at=now(),
    )
    db.session.add(sheet)
    db.session.flush()
    saved: dict[str, Any] = {"worksheet_id": sheet.id, "version": 1}
    db.session.add(
        WorksheetSave(**saved, wanted=1, cause="", saved_by=an_account(), role="coordinator")
    )
    db.session.flush()
    outcome = Outcome.NOT_MET
    db.session.add(
        WorksheetOutcome(**saved, number=REFERENCED, outcome=outcome, reference=reference)
    )


def take_all(app: Flask, people: Mapping[str, Browser], assessment: UUID, kind: str) -> Copies:
    return {
        who: READERS[kind](take(app, browser, assessment, kind)) for who, browser in people.items()
    }


def words_of(tables: Mapping[str, Rows]) -> str:
    return "\n".join(
        str(cell) for rows in tables.values() for row in rows for cell in row.values() if cell
    )


@pytest.mark.parametrize("kind", READERS)
def test_inspectors_take_what_they_judged_and_the_force_nothing_of_it(
    app: Flask, force: UUID, people: dict[str, Browser], kind: str
) -> None:
    assessment = review(app, force, people)

    copies = take_all(app, people, assessment, kind)

    for who in ("coordinator", "signatory", "reader", "body"):
        assert not copies[who].keys() & (OF_INSPECTORS | OF_REPORTS | {COMMENTS})
        for words in (REASON, PRIVATE, TO_FORCE, SETTLED, FOUND, "Log of talks"):
            assert words not in words_of(copies[who])
        assert "What inspectors keep to themselves" in words_of({"": copies[who]["About"]})
    for who in ("first", "second", "lead"):
        assert copies[who].keys() >= OF_INSPECTORS
        assert not copies[who].keys() & OF_REPORTS
        said = {(row["Inspector"], row["Question"]): row for row in copies[who]["Judgements"]}
        first = said["Ina Inspector", "vet-01"]
        assert (first["Level"], first["Why"], first["Note to the force"]) == (
            *("1", REASON),
            TO_FORCE,
        )
        assert said["Ivo Two", "vet-01"]["Judgement"].startswith("Judged at level 0")
        assert (PRIVATE in words_of(copies[who])) == (who != "second")
        [row] = copies[who]["Settlements"]
        assert (row["Question"], row["Why"], row["Counts now"]) == ("vet-01", SETTLED, "yes")
        assert copies[who]["Weighed by inspectors"][0]["Title"] == "Log of talks"
    judged = {row["Question"] for row in copies["second"]["Judgements"]}
    assert judged == {"vet-01"}, "beside the others a second judgement may still be given"
    assert {row["Question"] for row in copies["lead"]["Judgements"]} > judged
    found = {row["Draft finding"]: row for row in copies["lead"]["Findings"]}
    assert (found["2"]["Text"], found["2"]["Kind"]) == (FOUND, "narrative")
    assert not found["2"]["Finding"], "no report tells of it yet"
    assert FOUND not in words_of({"": copies["second"]["Findings"]})


@pytest.mark.parametrize("kind", READERS)
def test_a_finding_is_part_of_another_since_the_save_that_made_it_so(
    app: Flask, force: UUID, people: dict[str, Browser], kind: str
) -> None:
    assessment, first = begin_sent(app, force, people["coordinator"]), people["first"]
    judge(first, assessment, "vet-02", then="agree")
    draft(first, assessment, ["vet-02"], text="The second.")
    draft(first, assessment, ["vet-04", "vet-01"], kind="area for improvement", text="The first.")
    decide(first, assessment, "1/merge", into="2")

    saves = READERS[kind](take(app, first, assessment, kind))["Findings"]

    told = [(row["Text"], row["Newest"], row["Part of draft finding"] or "") for row in saves]
    assert told[:2] == [("The second.", "no", ""), ("The second.", "yes", "2")]
    assert {part for text, _, part in told if text == "The first."} == {""}


@pytest.mark.parametrize("kind", READERS)
def test_a_force_takes_its_drafts_comments_and_answers_once_they_are_released(
    app: Flask, force: UUID, people: dict[str, Browser], kind: str
) -> None:
    assessment = review(app, force, people)
    leading, signing = people["lead"], people["signatory"]
    send_draft(leading, assessment)
    write(people["coordinator"], assessment)
    unsent = take_all(app, people, assessment, kind)
    approve_and_send(signing, assessment)
    answer(leading, assessment, 1, "refused", since=SINCE)
    unreleased = take_all(app, people, assessment, kind)
    press(leading, assessment, "release")
    released = take_all(app, people, assessment, kind)

    for copies in (unsent, unreleased, released):
        for who in ("reader", "body"):
            assert not copies[who].keys() & (OF_REPORTS | {COMMENTS})
        for who in ("coordinator", "signatory", "lead"):
            assert copies[who].keys() >= OF_REPORTS
            [draft] = copies[who]["Reports"]
            assert draft["Report"] == "Draft 1"
            [finding] = copies[who]["Report findings"]
            assert (finding["Finding"], finding["Text"]) == ("1", FOUND)
            questions = {row["Question"]: row for row in copies[who]["Report questions"]}
            said = questions["vet-01"]
            assert (said["Final"], said["Notes to the force"]) == ("1", TO_FORCE)
        assert PRIVATE not in words_of(copies["coordinator"])
        assert [row["Text"] for row in copies["coordinator"][COMMENTS]] == [TEXT]
    found = {row["Draft finding"]: row for row in unsent["lead"]["Findings"]}
    assert (found["2"]["Finding"], found["2"]["Text"]) == ("1", FOUND)
    assert not found["1"]["Finding"], "it was dismissed before"
    assert unsent["lead"][COMMENTS] == []
    assert WHY not in words_of(unreleased["coordinator"])
    assert unreleased["lead"][COMMENTS][0]["Why"] == WHY
    [row] = released["coordinator"][COMMENTS]
    assert (row["Answer"], row["Noted as action since"]) == ("refused", SINCE)
    assert not row["Answered by"]
    assert released["lead"][COMMENTS][0]["Answered by"] == "Lee Lead"


def test_what_is_published_is_in_the_copy_of_all_who_may_take_one(
    app: Flask, force: UUID, people: dict[str, Browser]
) -> None:
    assessment = review(app, force, people)
    send_draft(people["lead"], assessment)
    approve_and_send(people["signatory"], assessment)
    publish(people["lead"], assessment)

    copies = take_all(app, people, assessment, "CSV files")

    for who, tables in copies.items():
        named = [row["Report"] for row in tables["Reports"]]
        has_drafts = who not in {"reader", "body"}
        assert named == [*(["Draft 1"] if has_drafts else []), "Published 1"], who
        assert FOUND in words_of({"": tables["Report findings"]})
        assert (tables.keys() >= OF_INSPECTORS) == (who in {"first", "second", "lead"})
    assert {row["Question"] for row in copies["second"]["Judgements"]} > {"vet-01"}
    assert PRIVATE not in words_of(copies["second"])


@pytest.mark.parametrize("kind", READERS)
def test_references_to_items_go_to_who_looks_at_the_items_and_into_no_report(
    app: Flask, force: UUID, people: dict[str, Browser], kind: str
) -> None:
    assessment = review(app, force, people)
    with app.app_context():
        add_worksheet(assessment, force, "Fileref-1")
        add_worksheet(assessment, account_home("Ina Inspector"), "Fileref-2")
        db.session.commit()
    send_draft(people["lead"], assessment)
    approve_and_send(people["signatory"], assessment)
    publish(people["lead"], assessment)

    copies = take_all(app, people, assessment, kind)

    for who, tables in copies.items():
        said, left_out = words_of(tables), words_of({"": tables["About"]})
        looks_at_items = who not in {"reader", "body"}
        assert ("Fileref-1" in said) == looks_at_items, who
        assert ("References to the single items" in left_out) != looks_at_items, who
        is_of_inspectorate = who in {"first", "second", "lead"}
        assert ("Fileref-2" in said) == is_of_inspectorate, who
        assert ("Review worksheets" in tables) == is_of_inspectorate, who
        if is_of_inspectorate:
            assert "Fileref-2" in words_of({"": tables["Review worksheet items"]})
        reports = {name: rows for name, rows in tables.items() if name in OF_REPORTS}
        assert "Fileref" not in words_of(reports)
