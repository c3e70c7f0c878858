"""The page before signing: what weakens the assessment, for who asks for sign-off or signs."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

import pytest
from bs4 import BeautifulSoup, Tag
from flask import Flask

from checklist.assessments.pinned_set import shipped_library
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db, now
from checklist.jobs.worker import run_due_jobs
from tests.assessments.assessments import VCC, answer, begin
from tests.assessments.notes.talking import write
from tests.assessments.restrictions.story import find_account, restrict
from tests.browser import Browser, add_organisation, one, sign_in

LIMITING = [question.id for question in VCC.questions if question.limiting]
SIXTEEN = {
    "vet-01": "3", "vet-03": "2", "vet-04": "3", "vet-05": "3", "vet-11": "3", "vet-22": "1",
    "inf-01": "1", "inf-02": "1", "inf-03": "1", "inf-05": "1",
    "cor-06": "1", "cor-12": "1", "cor-14": "3", "cor-15": "2", "cor-16": "1", "cor-23": "1",
}  # fmt: skip


def words(part: Tag) -> str:
    return " ".join(part.get_text(" ").split())


def open_page(who: Browser, assessment: UUID) -> BeautifulSoup:
    return who.get(f"/assessments/{assessment}/ready")


def group(page: BeautifulSoup, topic: str) -> Tag:
    return one(page, f"section[aria-labelledby='{topic}']")


def topics(page: BeautifulSoup) -> list[str]:
    return [str(section["aria-labelledby"]) for section in page.select("main section")]


def begin_2011(app: Flask, force: UUID, answers: Mapping[str, str]) -> UUID:
    of = shipped_library().latest("wfof-2011")
    edition = of.question_set
    fields = {"set_id": edition.id, "set_version": edition.version, "set_hash": of.content_hash}
    made = begin(app, force, **fields)
    answer(app, made, answers)
    return made


@pytest.fixture
def sam(app: Flask, force: UUID) -> Browser:
    return sign_in(app, "Sam Signatory", force, Role.SIGNATORY)


def test_sixteen_of_64_answers_are_not_forbidden_and_the_open_limiting_ones_are_named(
    app: Flask, force: UUID, browser: Browser
) -> None:
    made = begin(app, force)
    answer(app, made, SIXTEEN)

    page = open_page(browser, made)

    open_limiting = [key for key in LIMITING if key not in SIXTEEN]
    assert {"vet-08", "vet-16", "cor-11", "cor-17"} <= set(open_limiting)
    assert words(one(page, "#lead")).startswith(f"{len(open_limiting)} limiting questions are")
    assert "None of this forbids a signature" in words(one(page, "main"))
    limiting, others = words(group(page, "limiting")), words(group(page, "unanswered"))
    for key in open_limiting:
        assert f"{key}. " in limiting
    assert f"({48 - len(open_limiting)})" in others
    assert len(group(page, "unanswered").select("li")) == 48 - len(open_limiting)


@pytest.mark.parametrize("answers", [{}, {"vet-01": "3"}, {each.id: "3" for each in VCC.questions}])
def test_none_one_and_all_answers_are_told_in_sentences(
    app: Flask, force: UUID, browser: Browser, answers: dict[str, str]
) -> None:
    made = begin(app, force, as_at=now().date())
    answer(app, made, answers)

    page = open_page(browser, made)

    lead = words(one(page, "#lead"))
    match len(answers):
        case 0:
            assert lead == "Nothing is answered, so there is no grade."
        case 1:
            assert lead.startswith("63 of 64 questions are unanswered")
        case _:
            assert lead.startswith("64 answers are claimed above the evidence")
            assert {"limiting", "unanswered"}.isdisjoint(topics(page))
            assert "Every limiting question is answered." in words(one(page, "#nothing"))


def test_three_lines_of_a_group_stand_open_and_the_rest_behind_a_press(
    app: Flask, force: UUID, browser: Browser
) -> None:
    made = begin(app, force)
    answer(app, made, {each.id: "3" for each in VCC.questions})

    claims = group(open_page(browser, made), "over-claims")

    assert len(claims.select("section > ul > li")) == 3
    assert "Show 61 more" in words(one(claims, "summary"))
    assert len(one(claims, "details").select("li")) == 61


def test_a_cap_that_lowers_nothing_stands_after_all_that_decides_the_grade(
    app: Flask, force: UUID, browser: Browser
) -> None:
    made = begin(app, force)
    answer(app, made, {each.id: "2" if each.limiting else "1" for each in VCC.questions})

    told = [words(each) for each in group(open_page(browser, made), "grade").select("li")]

    idle = ["lowers nothing here" in each for each in told]
    assert any(idle)
    assert idle == sorted(idle)


def test_what_is_claimed_and_what_evidence_supports_are_never_taken_for_one_another(
    app: Flask, force: UUID, browser: Browser
) -> None:
    made = begin(app, force, as_at=now().date())
    answer(app, made, {each.id: "3" for each in VCC.questions})

    page = open_page(browser, made)

    assert "good is claimed, and the evidence supports requires improvement" in words(
        one(page, "#lead")
    )
    assert "The force claims good; its evidence supports requires improvement" in words(
        group(page, "grade")
    )
    [line] = [
        words(each)
        for each in group(page, "over-claims").select("li")
        if words(each).startswith("cor-11. ")
    ]
    assert "Claimed at level 3" in line
    assert "its evidence supports level 1" in line


def test_every_link_leads_somewhere(app: Flask, force: UUID, browser: Browser) -> None:
    made = begin(app, force)
    answer(app, made, SIXTEEN)

    page = open_page(browser, made)

    paths = {str(link["href"]).partition("#")[0] for link in page.select("main section a")}
    assert f"/assessments/{made}/questions/vet-08" in paths
    assert len(paths) > 60
    for path in [path for path in sorted(paths) if "/questions/vet" not in path]:
        browser.get(path)


def test_the_list_of_questions_finds_as_many_as_the_group_counts(
    app: Flask, force: UUID, browser: Browser
) -> None:
    made = begin(app, force)
    answer(app, made, SIXTEEN)
    page = open_page(browser, made)

    counted = {
        topic: len(group(page, topic).select("li"))
        for topic in ("limiting", "over-claims", "no-exhibit")
    }
    for topic, count in counted.items():
        link = one(group(page, topic), "p > a")
        listed = browser.get(str(link["href"]))
        assert f"{count} of 64 questions" in words(one(listed, "main")), topic


def test_open_notes_are_counted_by_question(app: Flask, force: UUID, browser: Browser) -> None:
    made = begin(app, force)
    assert "No note is open." in words(one(open_page(browser, made), "#nothing"))
    for text in ("Is this right?", "And this?"):
        write(browser, made, text, question="vet-20")

    notes = group(open_page(browser, made), "notes")

    assert "2 threads open." in words(notes)
    assert str(one(notes, "li a")["href"]).endswith("/questions/vet-20/notes")


def test_a_restricted_question_is_named_and_to_others_nothing_of_it_is_told(
    app: Flask, force: UUID, browser: Browser, sam: Browser
) -> None:
    made = begin(app, force)
    answer(app, made, {"cor-11": "4"})
    asha = find_account(app, "Asha Coordinator")
    with app.app_context():
        restrict(made, "cor-11", [asha], asha)
        db.session.commit()

    own, others = (group(open_page(who, made), "restricted") for who in (browser, sam))

    assert "Restricted to Asha Coordinator." in words(own)
    assert "Answered, restricted." in words(others)
    assert "Asha Coordinator" not in words(others)
    assert "over-claims" not in topics(open_page(sam, made))
    assert "cor-11" in words(group(open_page(browser, made), "over-claims"))


@pytest.mark.parametrize("state", [AssessmentState.PREPARING, AssessmentState.AWAITING_SIGN_OFF])
def test_coordinators_and_signatories_read_it_and_nobody_else(
    app: Flask, force: UUID, browser: Browser, sam: Browser, state: AssessmentState
) -> None:
    made = begin(app, force, state=state)
    elsewhere = add_organisation(app, "Another Police", OrganisationKind.FORCE)

    for who in (browser, sam):
        open_page(who, made)
    for role in (Role.READER, Role.CONTRIBUTOR):
        sign_in(app, f"Rae {role}", force, role).get(f"/assessments/{made}/ready", expect=403)
    stranger = sign_in(app, "Olu Outsider", elsewhere, Role.COORDINATOR)
    stranger.get(f"/assessments/{made}/ready", expect=404)


def test_the_2011_set_speaks_of_bands(app: Flask, force: UUID, browser: Browser) -> None:
    page = open_page(browser, begin_2011(app, force, {}))

    assert words(one(page, "#lead")) == "Nothing is answered, so there is no band."
    assert "What decides the band" in words(group(page, "grade"))


def test_it_says_who_can_sign_and_that_nobody_can(
    app: Flask, force: UUID, browser: Browser
) -> None:
    made = begin(app, force)
    alone = open_page(browser, made)
    sign_in(app, "Sam Signatory", force, Role.SIGNATORY)
    with_sam = open_page(browser, made)

    assert "The force has no signatory, so nobody can sign." in words(one(alone, "#warning"))
    assert with_sam.select("#warning") == []
    people = group(with_sam, "people")
    assert "1 person can sign now." in words(people)
    assert "Sam Signatory can sign." in words(people)
    assert str(one(people, "p > a")["href"]) == "/people"


def test_a_press_has_the_two_pages_made_and_only_who_pressed_downloads_them(
    app: Flask, force: UUID, browser: Browser, sam: Browser
) -> None:
    made = begin(app, force)
    answer(app, made, SIXTEEN)
    path = f"/assessments/{made}/ready"

    sam.send(sam.get(path), path)
    progress = sam.location
    run_due_jobs(app)

    assert words(one(sam.get(progress), "h1")) == "The check before signing is ready"
    assert sam.client.get(f"{progress}/download", buffered=True).data.startswith(b"%PDF")
    browser.get(progress, expect=404)
    browser.get(f"{progress}/download", expect=404)
    listed = [words(one(who.get(f"/assessments/{made}/reports"), "main")) for who in (sam, browser)]
    assert ["Check before signing, 2 pages" in each for each in listed] == [True, False]
