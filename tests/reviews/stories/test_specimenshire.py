"""Specimenshire from the first answer to the published report: steps 1 to 27 of part 7.2, by pages.

The 64 answers of the first step, and those that inspectors agree with, are entered as people would;
all that the steps name is done on its page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from bs4 import BeautifulSoup
from flask import Flask

from checklist.core.assessment_states import AssessmentState as State
from checklist.core.organisations import Role
from checklist.web.filters import today_in_london
from tests.assessments.assessments import VCC
from tests.assessments.exhibits.test_views import typed_in
from tests.assessments.reach.assigning import inspector, lead
from tests.assessments.shares.sharing import share
from tests.assessments.sign_off.signed import find_seals, read_state, sign, signatory, text_of
from tests.assessments.sign_off.signing import ask, decline, take_back
from tests.assessments.submissions.sending import (
    find_submissions,
    open_to_inspectorate,
    send,
    withdraw,
)
from tests.browser import Browser, one, sign_in
from tests.core.reviews.specimenshire import SET, read_file
from tests.exchange.verifying import verified
from tests.reviews.findings.finding import CAUSE, draft, listing, press, recommend
from tests.reviews.findings.finding import change as change_finding
from tests.reviews.judgements.judging import judge
from tests.reviews.moderation.moderating import settle
from tests.reviews.requests.requesting import let_day_pass
from tests.reviews.requests.test_asking import ask_on_page
from tests.reviews.requests.test_ending import end
from tests.reviews.stories import publication
from tests.reviews.stories.entering import (
    add_own,
    agree_with_the_rest,
    enter,
    find_final,
    read_answer_form,
)
from tests.reviews.test_beginning import assign

DECLINED = "The note on vet-20 names a person"
WITHDRAWN = "Wrong marking on two exhibits"
LATE = "A new answer, nobody signed it"
LIMITING = [each.id for each in VCC.questions if each.limiting]
AFTER = {
    "vet": "65.50 Requires improvement",
    "inf": "75.00 Good",
    "cor": "69.38 Adequate",
    "overall": "68.95 Adequate",
}


@dataclass(frozen=True)
class Walk:
    """The assessment, and the people of the story at their browsers."""

    app: Flask
    force: UUID
    assessment: UUID
    asha: Browser
    tess: Browser
    sam: Browser
    lee: Browser
    ina: Browser
    ivo: Browser

    def url(self, page: str) -> str:
        return f"/assessments/{self.assessment}{page}"

    def find_state(self) -> State:
        return read_state(self.app, self.assessment)

    def save(self, who: Browser, question: str, *, expect: int = 302, **typed: Any) -> str:
        """Change a question on its page, and leave the rest of its form as it comes."""
        url = self.url(f"/questions/{question}")
        page = who.get(url)
        sent = read_answer_form(page) | typed
        return who.send(page, url, form="form#answer", expect=expect, **sent).text

    def check_scores(self, claimed: str, supported: str) -> None:
        """Compare the scores of sections and overall that the results show."""
        shown = text_of(self.asha.get(self.url("/results")))
        ready = text_of(self.asha.get(self.url("/ready")))
        assert [each for each in claimed.split() if each not in shown] == []
        vet, inf, cor, overall = supported.split()
        assert f"Overall, {overall} out of 100: 40% of {vet} + 20% of {inf} + 40% of {cor}" in ready


@pytest.fixture
def walk(app: Flask, browser: Browser, force: UUID) -> Walk:
    inspectorate = open_to_inspectorate(app, force)
    tess = sign_in(app, "Tess Contributor", force, Role.CONTRIBUTOR)
    sam = signatory(app, force)
    assessment = enter(app, read_file("specimenshire"), SET, "Asha Coordinator")
    share(app, assessment, "Tess Contributor", "vet-12", "vet-20")
    people = (inspector(app, inspectorate), inspector(app, inspectorate, "Ivo Two"))
    return Walk(app, force, assessment, browser, tess, sam, lead(app, inspectorate), *people)


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_every_step_from_starting_to_the_published_report(walk: Walk) -> None:
    steps = (
        ask_take_back_and_decline,
        sign_and_send,
        withdraw_mend_and_send_again,
        begin_the_review,
        request_and_answer,
        let_a_request_go_unanswered,
        judge_all,
        judge_a_second_time,
        moderate,
        write_findings,
        publication.send_first_draft,
        publication.comment,
        publication.answer_comments,
        publication.publish_too_early,
        publication.publish_after_a_new_draft,
    )
    for step in steps:
        step(walk)
        code, said = verified(walk.app, walk.assessment)
        assert code == 0, said


def ask_take_back_and_decline(walk: Walk) -> None:
    """Steps 1 to 4."""
    assert walk.find_state() is State.PREPARING
    told = text_of(walk.asha.get(walk.url("/ready")))
    _, _, above = told.partition("Claimed above the evidence (3) Add evidence")
    for question in ("vet-16", "vet-26", "cor-11"):
        assert f"{question}. " in above
    ask(walk.asha, walk.assessment)
    assert walk.find_state() is State.AWAITING_SIGN_OFF

    take_back(walk.asha, walk.assessment)
    assert walk.find_state() is State.PREPARING

    ask(walk.asha, walk.assessment)
    decline(walk.sam, walk.assessment, DECLINED)
    assert walk.find_state() is State.PREPARING
    for who in (walk.asha, walk.tess):
        assert DECLINED in text_of(who.get(walk.url("/sign-off")))


def sign_and_send(walk: Walk) -> None:
    """Steps 5 and 6: seal A, and submission 1."""
    walk.save(walk.tess, "vet-20", value="3", note="The note names nobody any more.")
    ask(walk.asha, walk.assessment)
    sign(walk.sam, walk.assessment)
    assert walk.find_state() is State.SIGNED
    walk.check_scores("72.00 72.92 70.63 71.63", "70.00 72.92 66.88 69.33")
    ready = text_of(walk.asha.get(walk.url("/ready")))
    assert "Vetting: adequate." in ready
    assert "Information and data: good." in ready
    assert "Counter-corruption: requires improvement." in ready
    assert "Overall: adequate." in ready

    send(walk.asha, walk.assessment)
    assert walk.find_state() is State.SUBMITTED
    [sent] = find_submissions(walk.app, walk.assessment)
    page = walk.asha.follow(walk.asha.location)
    assert sent.reference in text_of(page)
    assert sent.reference in text_of(walk.lee.get(walk.url("/submissions/1")))


def withdraw_mend_and_send_again(walk: Walk) -> None:
    """Steps 7 to 9: the inspectors keep a line, and seal B differs in two exhibits."""
    withdraw(walk.asha, walk.assessment, WITHDRAWN)
    assert walk.find_state() is State.SIGNED
    assert "submission 1" in text_of(walk.lee.get("/")).lower()
    walk.lee.get(walk.url("/submissions/1"), expect=404)

    reopen = walk.url("/reopen")
    walk.sam.send(walk.sam.get(reopen), reopen, form="form#reopen", reason=WITHDRAWN)
    assert walk.find_state() is State.PREPARING
    assert WITHDRAWN in text_of(walk.asha.get(walk.url("/seals/1")))

    for number in (1, 2):
        url = walk.url(f"/exhibits/{number}/change")
        page = walk.asha.get(url)
        typed = typed_in(page) | {"pinpoint": "Page 4", "shows": "Who is vetted"}
        walk.asha.send(page, url, **typed)
    ask(walk.asha, walk.assessment)
    sign(walk.sam, walk.assessment)
    send(walk.asha, walk.assessment)
    assert walk.find_state() is State.SUBMITTED
    assert [each.number for each in find_submissions(walk.app, walk.assessment)] == [1, 2]
    walk.check_scores("72.00 72.92 70.63 71.63", "70.00 72.92 66.88 69.33")


def begin_the_review(walk: Walk) -> None:
    """Step 10: it cannot be withdrawn any more."""
    names = ("Ina Inspector", "Ivo Two")
    assign(walk.app, walk.lee, "/assignments/new", *names, force=str(walk.force))
    url = walk.url("/review/begin")
    walk.lee.send(walk.lee.get(url), url, form="form#begin")
    assert walk.find_state() is State.UNDER_REVIEW
    assert walk.lee.location.endswith("/review/questions")
    way = one(walk.ina.get(f"/assessments/{walk.assessment}"), "a#to-judgements")
    assert str(way["href"]) == walk.url("/review/questions")

    refused = walk.asha.get(walk.url("/withdraw"), expect=409)

    assert "The review has begun, so this cannot be withdrawn" in refused.text
    assert "Write a note to the inspectors: they can ask for changes" in refused.text


def request_and_answer(walk: Walk) -> None:
    """Steps 11 to 13: only what is asked about changes, and it goes straight into the review."""
    asked = {"vet-16": "How many rationales are full?", "cor-11": "Send the review of files"}
    before = walk.asha.get(walk.url("/questions/vet-20"))
    assert not before.select("form#answer")
    ask_on_page(walk.ina, walk.assessment, asked)
    assert walk.find_state() is State.CHANGES_REQUESTED
    assert not walk.asha.get(walk.url("/questions/vet-20")).select("form#answer")
    forged = walk.asha.get(walk.url("/questions/vet-16"))
    told = walk.asha.send(
        forged, walk.url("/questions/vet-20"), form="form#answer", value="4", expect=409
    )
    assert "The inspectors did not ask for changes to vet-20" in text_of(told)
    assert "The note names nobody any more." in walk.asha.get(walk.url("/questions/vet-20")).text
    judge(walk.ina, walk.assessment, "vet-01", then="agree", verification="document seen")

    add_review_of_files(walk)
    walk.save(walk.asha, "vet-16", value="2", note="Seven rationales in ten are full.")
    ask(walk.asha, walk.assessment)
    signing = text_of(walk.sam.get(walk.url("/sign")))
    _, _, changed = signing.partition("What changed since the last seal")
    changed, _, _ = changed.partition("What you sign")
    assert {each.id for each in VCC.questions if each.id in changed} == {"vet-16", "cor-11"}
    sign(walk.sam, walk.assessment)
    assert walk.find_state() is State.SIGNED
    assert len(find_seals(walk.app, walk.assessment)) == 3

    send(walk.asha, walk.assessment)
    assert walk.find_state() is State.UNDER_REVIEW
    assert len(find_submissions(walk.app, walk.assessment)) == 3
    shown = walk.ina.get(walk.url("/requests"))
    came_back = text_of(shown, "#came-back-3")
    assert "vet-16: Answer: from 3" in came_back
    assert "cor-11: Exhibit" in came_back
    assert {each.id for each in VCC.questions if each.id in came_back} == {"vet-16", "cor-11"}
    assert shown.select(f"#came-back-3 a[href='{walk.url('/review/questions/vet-16')}']")
    assert not walk.asha.get(walk.url("/requests")).select("#came-back-3")
    walk.check_scores("70.50 72.92 70.63 71.03", "70.00 72.92 70.63 70.83")
    assert "Overall: good." in text_of(walk.asha.get(walk.url("/ready")))


def add_review_of_files(walk: Walk) -> None:
    """Give cor-11 an exhibit of strength E2, on the page for a link."""
    url = walk.url("/questions/cor-11/exhibits/new/link")
    typed: dict[str, Any] = {
        "title": "Review of files",
        "address": "https://force.test/review",
        "marking": "OFFICIAL-SENSITIVE",
        "shows": "How each piece of intelligence was answered",
        "strength": "E2",
        "document_date": ["20", "3", "2026"],
    }
    walk.asha.send(walk.asha.get(url), url, form="main form", **typed)


def let_a_request_go_unanswered(walk: Walk) -> None:
    """Steps 14 to 16: no clock changes a state, and what nobody signed is never sent."""
    ask_on_page(walk.ina, walk.assessment, {"vet-12": "Since when?"})
    walk.save(walk.tess, "vet-12", value="4", note=LATE)
    opened = walk.asha.get(walk.url("/questions/vet-12"))

    let_day_pass(walk.app, walk.assessment)
    assert walk.find_state() is State.CHANGES_REQUESTED
    for who in (walk.asha, walk.ina):
        assert "Overdue" in text_of(who.get(walk.url("/requests")))

    walk.ina.get(walk.url("/requests/close"), expect=403)
    end(walk.lee, walk.assessment, "close")
    assert walk.find_state() is State.UNDER_REVIEW
    assert LATE not in walk.asha.get(walk.url("/questions/vet-12")).text
    assert LATE in text_of(walk.tess.get(walk.url("/questions/vet-12/history")))
    refused = walk.asha.send(
        opened,
        walk.url("/questions/vet-12"),
        form="form#answer",
        value="4",
        note="Too late",
        expect=409,
    )
    assert "kept as your draft" in text_of(refused)
    assert "Too late" in walk.asha.get(walk.url("/questions/vet-12")).text
    walk.check_scores("70.50 72.92 70.63 71.03", "70.00 72.92 70.63 70.83")


OWN: Mapping[str, Any] = {
    "document_date": ["19", "6", "2026"],
    "position_as_at": ["31", "3", "2026"],
    "shows": "What inspectors counted",
    "strength": "E3",
}


def judge_all(walk: Walk) -> None:
    """Step 17: four judgements of their own, and the rest agreed."""
    found = {
        "vet-08": ("0", "9 of 60 posts drawn at random did not hold it."),
        "vet-16": ("1", "10 of 30 files drawn at random are thin."),
        "inf-05": ("3", "Monitoring was searched every month."),
        "cor-15": ("2", "In focus groups, two teams of five did not know the signs."),
    }
    for question, (level, reason) in found.items():
        if question != "cor-15":
            test = f"Inspector Rao, of {question}"
            add_own(walk.ina, walk.assessment, question, title=test, tested_by=test, **OWN)
        typed: dict[str, Any] = {"choice": "another level", "level": level, "reason": reason}
        judge(walk.ina, walk.assessment, question, verification="sampled", **typed)
    agree_with_the_rest(walk.ina, walk.assessment, SET)
    questions = text_of(walk.ina.get(walk.url("/review/questions")), "#how-many")
    assert questions == "64 of 64 questions are judged."
    assert find_final(walk.ina, walk.assessment) == AFTER
    candidate = text_of(walk.ina.get(listing(walk.assessment)), "#candidate-vet-08")
    assert candidate.startswith("Draft cause of concern.")


def judge_a_second_time(walk: Walk) -> None:
    """Step 18: the first judgement is hidden until the second is given."""
    second = walk.url("/review/second")
    low: dict[str, Any] = {"choice": "another level"}
    differing = {
        "vet-08": low | {"level": "0", "reason": "Nine posts lacked it."},
        "vet-16": low | {"level": "2", "reason": "Seven in ten are full."},
    }
    given = []
    while links := walk.ivo.get(second).select("main a[role=button]"):
        url = str(links[0]["href"])
        question = url.rpartition("/")[2]
        page: BeautifulSoup = walk.ivo.get(url)
        assert "drawn at random" not in page.text
        typed = differing.get(question, {"then": "agree"})
        walk.ivo.send(page, url, form="form#judge", verification="document seen", **typed)
        given.append(question)
    assert given == LIMITING
    counted = text_of(walk.lee.get(walk.url("/review/differences")), "#in-words")
    assert "Two inspectors judged 7 questions" in counted
    assert "6 alike, 1 differently" in counted


def moderate(walk: Walk) -> None:
    """Step 19: vet-16 stays at 1, and the cause of concern is confirmed.

    vet-08, two levels below its claim, is settled too: that is no difference of inspectors.
    """
    settle(walk.lee, walk.assessment, "vet-16", verdict="1", reason="Ten in thirty are thin.")
    settle(walk.lee, walk.assessment, "vet-08", verdict="0", reason="Nine posts lacked it.")
    text = "Nine of sixty posts had no enhanced vetting."
    draft(walk.ina, walk.assessment, ["vet-08"], kind=CAUSE, text=text)
    press(walk.lee, walk.assessment, "1/decide", verdict="confirm")

    confirmed = {"vet": "65.50 Inadequate", "overall": "68.95 Requires improvement"}
    assert find_final(walk.lee, walk.assessment) == AFTER | confirmed
    trail = text_of(walk.lee.get(f"{listing(walk.assessment)}/grades"), "#trail-overall")
    assert "cause of concern" in trail
    assert "The lowest section grade is inadequate" in trail


def write_findings(walk: Walk) -> None:
    """Step 20: the cause is held back until it has a recommendation."""
    page = walk.lee.get(listing(walk.assessment))
    held = "Draft finding 1 is a cause of concern, and has no recommendation"
    assert held in text_of(page, "#missing")
    due = today_in_london() + timedelta(days=90)
    in_parts = [str(due.day), str(due.month), str(due.year)]
    both = recommend(1, "Vet the nine", in_parts) | recommend(2, "Check each month", in_parts)
    change_finding(walk.lee, walk.assessment, 1, **both)
    for keys in (["vet-16"], ["vet-22"], ["cor-06", "cor-12", "cor-16"]):
        draft(walk.ina, walk.assessment, keys, text=f"What was found of {keys[0]}.")
    draft(walk.ina, walk.assessment, ["cor-15"], kind="narrative", text="Groups said otherwise.")

    page = walk.ina.get(listing(walk.assessment))

    assert not page.select("#missing, #candidates")
    assert len(page.select("[id^=finding-]")) == 5
    reliability = text_of(walk.lee.get(walk.url("/review/reliability")))
    assert (
        "on average within 0.09 of a level; 59 of 64 answers (92.2%) were the same" in reliability
    )
    assert "not settled" not in reliability
    walk.asha.get(listing(walk.assessment), expect=403)
