"""Inspectors draw dip samples in a review: list first, seed after, once, outcomes, amendments."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import select

from checklist.assessments.worksheets.models import Worksheet
from checklist.audit.models import AuditEvent, AuditLink
from checklist.core.assessment_states import AssessmentState
from checklist.core.organisations import Role
from checklist.core.worksheets.draw import order_numbers
from checklist.db import db
from tests.assessments.reach.assigning import inspector, lead
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signed import put_in_state, text_of
from tests.assessments.worksheets.sampling import (
    WORKSHEET,
    begin_worksheet,
    draw,
    finish,
    numbers_of,
    result_of,
    save,
)
from tests.browser import Browser, one, sign_in
from tests.reviews.judgements.judging import address, assigned
from tests.reviews.worksheets.sampled import QUESTION, address_of, begin_sample

THIN = {
    "population": "vetting files closed in the year",
    "items": "files",
    "test": "give a rationale",
    "size": "180",
    "wanted": "30",
}


def test_how_many_are_enough_is_said_beside_the_draw_and_widens_no_page(
    ina: Browser, assessment: UUID
) -> None:
    page = ina.get(f"/assessments/{assessment}/review/questions/{QUESTION}/worksheets/new")

    enough = one(page, ".checklist-scroll[role=region][tabindex='0'] > table#enough")
    rows = [[each.text for each in row.select("th, td")] for row in enough.select("tbody tr")]
    assert ["100", "23", "39", "63"] in rows


def test_specimenshires_two_worksheets_say_what_the_story_says(
    app: Flask, ina: Browser, assessment: UUID
) -> None:
    first = begin_sample(ina, assessment, "vet-08")
    second = begin_sample(ina, assessment, **THIN)

    posts = finish(ina, first, not_met=9)
    files = finish(ina, second, not_met=8, not_found=2)

    assert [first[-1], second[-1]] == ["1", "2"]
    assert "Of 412 posts, 60 were drawn at random. 9 of the 60 (15.0%)" in posts
    assert "between 32 and 106 of the 412 posts (7.8% to 25.7%) do not" in posts
    assert "10 of the 30 (33.3%) did not give a rationale" in files
    assert "between 34 and 92 of the 180 files (18.9% to 51.1%) do not" in files
    with app.app_context():
        rows = db.session.scalars(select(Worksheet).order_by(Worksheet.number)).all()
        assert [each.organisation_id == each.maker.memberships[0].organisation_id for each in rows]


def test_the_list_comes_first_and_the_draw_works_once(
    app: Flask, ina: Browser, assessment: UUID
) -> None:
    url = begin_sample(ina, assessment, wanted="10")
    before = ina.get(url)
    assert before.select("#seed") == []

    seeds, shown = set(), before
    for _ in range(2):
        ina.send(before, f"{url}/draw", form="form#draw")
        shown = ina.get(url)
        seeds.add(one(shown, "#seed").text)

    [seed] = seeds
    assert numbers_of(shown) == list(order_numbers(seed, 412)[:10])
    with app.app_context():
        done = db.session.scalars(select(AuditEvent).where(AuditEvent.action == "draw worksheet"))
        assert len(done.all()) == 1


def test_more_is_drawn_and_a_second_draw_names_the_first(ina: Browser, assessment: UUID) -> None:
    url = begin_sample(ina, assessment, wanted="10")
    drawn = numbers_of(draw(ina, url))

    ina.send(ina.get(f"{url}/extend"), f"{url}/extend", wanted="12")
    more = numbers_of(ina.get(url))
    again = f"{url}/again"
    ina.send(ina.get(again), again, wanted="5", reason="Leavers were on it")

    assert (len(more), more[:10]) == (12, drawn)
    told = "From the list of draft worksheet 1. Reason: Leavers were on it"
    assert told in ina.get(ina.location).text
    listed = ina.get(address_of(assessment))
    assert [each.text.split(":")[0] for each in listed.select("h2 a")] == [
        "Draft worksheet 1",
        "Draft worksheet 2",
    ]


def test_chosen_items_say_nothing_of_the_rest(ina: Browser, assessment: UUID) -> None:
    url = begin_sample(ina, assessment, manner="chosen", chosen="3, 17")
    save(ina, url, ina.get(url), {3: "met", 17: "not met"})

    assert "Chosen by the inspector; says nothing about the rest." in result_of(ina.get(url))
    assert "Chosen by the inspector" in ina.get(f"{url}/annex").text


def test_a_finished_worksheet_is_amended_for_a_reason_and_both_versions_stay(
    app: Flask, ina: Browser, assessment: UUID
) -> None:
    url = begin_sample(ina, assessment, **THIN)
    finish(ina, url, not_met=10)
    put_in_state(app, assessment, AssessmentState.FACTUAL_ACCURACY)
    page = ina.get(url)
    failed = numbers_of(page)[:3]

    refused = save(ina, url, page, dict.fromkeys(failed, "met"), expect=200)
    assert "Say in words why you amend" in text_of(refused, "#reason-error")
    assert "10 of the 30" in result_of(ina.get(url))
    save(ina, url, ina.get(url), dict.fromkeys(failed, "met"), reason="Their second system has it")

    shown = ina.get(url)
    assert "between 20 and 73 of the 180 files (11.1% to 40.6%) do not" in result_of(shown)
    assert "Amended: Their second system has it" in text_of(shown, "main")
    old, new = (ina.get(f"{url}/annex?version={version}") for version in (1, 2))
    assert "between 34 and 92" in text_of(old, "main")
    assert "Version 1 of 2" in text_of(old, "#version")
    assert "between 20 and 73" in text_of(new, "main")
    ina.get(f"{url}/annex?version=3", expect=404)


def test_while_the_force_checks_the_draft_outcomes_alone_are_saved(
    app: Flask, ina: Browser, assessment: UUID
) -> None:
    url = begin_sample(ina, assessment, **THIN)
    drawn = draw(ina, url)
    put_in_state(app, assessment, AssessmentState.FACTUAL_ACCURACY)

    shown = ina.get(url)
    save(ina, url, shown, {numbers_of(drawn)[0]: "met"})

    for path in ("/extend", "/again"):
        assert shown.select(f"a[href='{url}{path}']") == []
        ina.get(f"{url}{path}", expect=409)
    assert "29 of the 30 drawn have no outcome yet" in result_of(ina.get(url))
    put_in_state(app, assessment, AssessmentState.CLOSED_PUBLISHED)
    assert ina.get(url).select("#outcomes") == []
    save(ina, url, shown, {numbers_of(drawn)[1]: "met"}, expect=409)


def test_the_printed_annex_has_all_that_it_takes_to_draw_again(
    ina: Browser, assessment: UUID
) -> None:
    url = begin_sample(ina, assessment)
    finish(ina, url, not_met=9)

    printed = " ".join(one(ina.get(f"{url}/annex"), "main").get_text(" ").split())

    seed = one(ina.get(url), "#seed").text
    for words in (
        "posts that need enhanced vetting, on 1 March 2022",
        "1 to 412",
        seed,
        "Rate 15.0%",
        "32 to 106 (7.8% to 25.7%)",
        "Numbers drawn, in order",
        "The list was numbered from 1 before the seed was made",
    ):
        assert words in printed
    assert [f"{each:,}" for each in order_numbers(seed, 412)[:60]] == [
        row.select("td")[0].text
        for row in ina.get(f"{url}/annex").select("table")[1].select("tbody tr")
    ]


def test_the_page_to_print_has_boxes_to_tick_for_what_is_not_looked_at(
    ina: Browser, assessment: UUID
) -> None:
    url = begin_sample(ina, assessment, wanted="10")
    drawn = draw(ina, url)
    way = one(ina.get(url), f"a[href='{url}/annex']")
    assert way.text == "Page to print, with boxes to tick"
    blank = ina.get(f"{url}/annex")
    assert blank.select("#to-fill-in")
    assert not blank.select("#counts")
    boxes = [each.text for each in blank.select("#items tbody tr")[0].select(".checklist-ticks li")]
    assert boxes == ["Met", "Not met", "Unclear", "Not found", "Not in the population"]

    save(ina, url, drawn, {numbers_of(drawn)[0]: "met"})

    begun = ina.get(f"{url}/annex")
    assert [len(each.select("li")) for each in begun.select("#items tbody tr")] == [0] + [5] * 9
    assert begun.select("#counts")
    assert not begun.select("#to-fill-in")


def test_those_on_the_review_see_it_and_nobody_else_learns_of_it(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    url = begin_sample(ina, assessment, wanted="10", population="posts of the canary")
    finish(ina, url)
    pages = [url, f"{url}/annex", address_of(assessment)]
    officer = sign_in(app, "Oscar Officer", add_body(app, force), Role.COORDINATOR)
    others = [inspector(app, inspectorate, "Una Unassigned"), officer, browser]

    for by in (assigned(app, inspectorate, force, "Ivo Two"), lead(app, inspectorate)):
        assert all("posts of the canary" in by.get(each).text for each in pages[:2])
        judging = by.get(address(assessment, QUESTION))
        assert "Draft worksheet 1: posts of the canary" in judging.text
    for state in (
        AssessmentState.UNDER_REVIEW,
        AssessmentState.FACTUAL_ACCURACY,
        AssessmentState.CLOSED_PUBLISHED,
    ):
        put_in_state(app, assessment, state)
        # Once it is published all inspectors know that there is an assessment, and no more.
        unknown = 403 if state is AssessmentState.CLOSED_PUBLISHED else 404
        for each in pages:
            others[0].get(each, expect=unknown)
            officer.get(each, expect=403)
            browser.get(each, expect=403)
        for path in ("", f"/questions/{QUESTION}", f"/questions/{QUESTION}/worksheets", "/record"):
            for by in (browser, officer):
                assert "canary" not in by.client.get(f"/assessments/{assessment}{path}").text
        browser.get(f"/assessments/{assessment}/worksheets/1", expect=404)


def test_what_inspectors_do_is_on_the_record_of_the_inspectorate_alone(
    app: Flask, ina: Browser, assessment: UUID, inspectorate: UUID
) -> None:
    finish(ina, begin_sample(ina, assessment, wanted="10"))

    with app.app_context():
        events = db.session.scalars(
            select(AuditEvent).where(AuditEvent.action.contains("worksheet"))
        ).all()
        assert {each.action for each in events} == {
            "begin worksheet",
            "draw worksheet",
            "save worksheet",
        }
        chains = select(AuditLink.chain_id).where(
            AuditLink.event_id.in_([each.id for each in events])
        )
        assert set(db.session.scalars(chains)) == {inspectorate}


@pytest.mark.parametrize("typed", [{"size": "0"}, {"acceptable": ""}, {"wanted": "413"}])
def test_what_is_wrong_with_a_list_is_said_and_nothing_is_lost(
    ina: Browser, assessment: UUID, typed: dict[str, str]
) -> None:
    url = f"{address_of(assessment)}/new"
    page = ina.send(ina.get(url), url, expect=200, **(WORKSHEET | typed))

    assert one(page, ".govuk-error-summary")
    assert one(page, "#population")["value"] == WORKSHEET["population"]
    assert "lead inspectors of" in text_of(page, "#population-seen")
    assert "but for references" in text_of(page, "#population-seen")


def test_a_force_and_its_inspectors_number_their_worksheets_apart(
    app: Flask, browser: Browser, ina: Browser, assessment: UUID
) -> None:
    put_in_state(app, assessment, AssessmentState.PREPARING)
    begin_worksheet(browser, assessment)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)

    url = begin_sample(ina, assessment, population="what the inspectors were given")

    assert url.endswith("/review/worksheets/1")
    assert "enhanced vetting" in text_of(ina.get(f"/assessments/{assessment}/worksheets/1"), "main")
    assert "inspectors were given" in text_of(ina.get(url), "main")
