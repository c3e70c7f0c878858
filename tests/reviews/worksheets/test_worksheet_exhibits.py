"""A finished worksheet of inspectors is an exhibit of one's own, and raises the ceiling as such."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from flask import Flask

from checklist.core.assessment_states import AssessmentState
from tests.assessments.assessments import begin
from tests.assessments.reach.assigning import lead
from tests.assessments.sign_off.signed import put_in_state, sign, signatory, text_of
from tests.assessments.submissions.sending import send
from tests.assessments.worksheets.sampling import QUESTION as OF_FORCE
from tests.assessments.worksheets.sampling import (
    begin_worksheet,
    draw,
    finish,
    numbers_of,
    result_of,
    save,
)
from tests.browser import Browser, one
from tests.reviews.judgements.judging import REASON, address, assigned, find_judgements, judge
from tests.reviews.worksheets.sampled import E3, begin_sample, cite

# vet-04 is claimed at 3, and nothing but a statement stands behind it.
QUESTION = "vet-04"


def sample(by: Browser, assessment: UUID, **typed: str) -> str:
    url = begin_sample(by, assessment, QUESTION, **typed)
    finish(by, url, not_met=1)
    return url


@pytest.mark.parametrize(
    ("typed", "strength"),
    [
        ({"wanted": "10"}, "E3"),
        ({"wanted": "9"}, "E2"),
        ({"size": "5", "wanted": "5"}, "E3"),
    ],
)
def test_it_is_as_strong_as_its_sample_allows_and_each_leads_to_the_other(
    ina: Browser, assessment: UUID, typed: dict[str, str], strength: str
) -> None:
    url = sample(ina, assessment, **typed)
    said = result_of(ina.get(url))

    assert f"Its strength is {strength}" in text_of(ina.get(f"{url}/exhibit"), "#strength")
    cite(ina, url)

    page = ina.get(address(assessment, QUESTION))
    own = text_of(page, "#own-1")
    assert f"Yours, {strength}, dated" in own
    assert "reports the position as at 4 March 2022" in own
    assert "Tested by: Ina Inspector, draft worksheet 1" in own
    assert f"See Draft worksheet 1, seed {one(ina.get(url), '#seed').text}" in own
    assert said in own
    assert one(page, f"#own-1 a[href='{url}']").text == "Draft worksheet 1"
    assert f"set by Exhibit 1 of the inspector’s own ({strength})" in text_of(page, "#ceiling")
    cited = one(ina.get(url), "#cited")
    assert f"Your exhibit 1 cites this worksheet, as {strength}." in text_of(ina.get(url), "#cited")
    assert one(cited, "a")["href"] == f"{address(assessment, QUESTION)}#own-exhibits"


@pytest.mark.parametrize(
    ("typed", "outcomes", "told"),
    [
        ({"wanted": "10"}, {"not_met": 1}, "added as E3. It counts in your judgement of vet-04"),
        (
            {"wanted": "9", "size": "40"},
            {"not_met": 2},
            "added as E2: fewer than 10 items were looked at. It counts",
        ),
        (
            {"wanted": "9", "size": "40"},
            {"not_met": 2},
            "This sample is too small to say how common it is",
        ),
        (
            {"wanted": "60", "size": "412"},
            {"not_met": 9, "unclear": 4},
            "and sets no level. 4 items are unclear, which widens the range",
        ),
    ],
)
def test_it_is_said_what_becomes_of_it_as_evidence(
    ina: Browser,
    assessment: UUID,
    typed: dict[str, str],
    outcomes: dict[str, int],
    told: str,
) -> None:
    url = begin_sample(ina, assessment, QUESTION, **typed)
    finish(ina, url, **outcomes)

    cite(ina, url)

    assert told in text_of(ina.get(address(assessment, QUESTION)), ".govuk-notification-banner")


@pytest.mark.parametrize("day", [["", "", ""], ["5", "3", "2022"]])
def test_a_day_without_which_it_would_not_count_is_asked_for_and_nothing_is_added(
    ina: Browser, assessment: UUID, day: list[str]
) -> None:
    url = sample(ina, assessment, wanted="10")

    page = cite(ina, url, position_as_at=day, expect=200)

    typed = [each.get("value", "") for each in page.select("#position_as_at input")]
    assert typed == day
    assert text_of(page, "#position_as_at-error") == (
        "Error: Enter which day’s position the list reports. What you found after 4 March 2022"
        " does not count without it"
    )
    assert not ina.get(address(assessment, QUESTION)).select("#own-1")
    ina.send(page, f"{url}/exhibit", form="form#cite", **E3)
    assert "set by Exhibit 1" in text_of(ina.get(address(assessment, QUESTION)), "#ceiling")


def test_it_raises_the_ceiling_of_whoever_cites_it(
    app: Flask, assessment: UUID, ina: Browser
) -> None:
    cite(ina, sample(ina, assessment, wanted="10"))

    judge(ina, assessment, QUESTION, choice="another level", level="3", reason=REASON)

    assert find_judgements(app, assessment, "Ina Inspector")[QUESTION].level == "3"


def test_chosen_items_are_weaker(ina: Browser, assessment: UUID) -> None:
    chosen = ", ".join(str(number) for number in range(1, 13))
    url = begin_sample(ina, assessment, QUESTION, manner="chosen", chosen=chosen)
    save(ina, url, ina.get(url), dict.fromkeys(range(1, 13), "met"))

    cite(ina, url)

    assert "Yours, E2" in text_of(ina.get(address(assessment, QUESTION)), "#own-1")


def test_what_is_unfinished_or_cited_by_them_already_is_refused(
    ina: Browser, assessment: UUID
) -> None:
    done, undone = sample(ina, assessment, wanted="10"), begin_sample(ina, assessment, QUESTION)
    draw(ina, undone)
    page = ina.get(f"{done}/exhibit")

    assert "Give each item an outcome first" in text_of(ina.get(f"{undone}/exhibit"), "#refusal")
    ina.send(page, f"{undone}/exhibit", form="form#cite", expect=409)
    for _ in range(2):
        ina.send(page, f"{done}/exhibit", form="form#cite", **E3)
    assert "cites this worksheet already" in text_of(ina.get(f"{done}/exhibit"), "#refusal")
    assert ina.get(address(assessment, QUESTION)).select("#own-2") == []


def test_outcomes_saved_since_the_page_was_opened_are_shown_before_it_is_cited(
    app: Flask, force: UUID, inspectorate: UUID, ina: Browser, assessment: UUID
) -> None:
    url = sample(ina, assessment, wanted="10")
    page = ina.get(f"{url}/exhibit")
    ivo = assigned(app, inspectorate, force, "Ivo Two")
    theirs = ivo.get(url)
    save(
        ivo, url, theirs, dict.fromkeys(numbers_of(theirs)[:3], "not met"), reason="Read them again"
    )

    shown = ina.send(page, f"{url}/exhibit", form="form#cite", expect=200)

    assert "Outcomes were saved meanwhile" in text_of(shown, ".govuk-error-summary")
    assert "3 of the 10" in shown.text
    ina.send(shown, f"{url}/exhibit", form="form#cite", **E3)
    own = text_of(ina.get(address(assessment, QUESTION)), "#own-1")
    assert "Tested by: Ina Inspector and Ivo Two, draft worksheet 1" in own


def test_an_exhibit_says_what_it_cited_once_the_worksheet_is_amended(
    app: Flask, ina: Browser, assessment: UUID
) -> None:
    url = sample(ina, assessment, wanted="10")
    cite(ina, url)
    page = ina.get(url)
    failed = numbers_of(page)[0]

    told = save(ina, url, page, {failed: ""}, expect=200, reason="It was another file")
    assert "cites this worksheet as E3, and as amended" in text_of(told, "#reason-error")
    assert one(told, "#reason").text.strip() == "It was another file"
    assert "An exhibit cites this worksheet" in text_of(ina.get(f"{url}/extend"), "#refusal")
    put_in_state(app, assessment, AssessmentState.FACTUAL_ACCURACY)
    save(ina, url, ina.get(url), {failed: "met"}, reason="Their second system has it")

    assert "cites version 1, which was amended since" in text_of(ina.get(url), "#cited")
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    own = text_of(ina.get(address(assessment, QUESTION)), "#own-1")
    assert "1 of the 10" in own
    assert "amended since: this is what its version 1 said" in own


def test_a_second_inspector_sees_the_worksheet_and_not_who_made_what_of_it(
    app: Flask, force: UUID, inspectorate: UUID, assessment: UUID, ina: Browser
) -> None:
    """A sample sets no level, so it is evidence for both; the first judgement stays hidden."""
    ivo = assigned(app, inspectorate, force, "Ivo Two")
    url = sample(ina, assessment, wanted="10")
    cite(ina, url)
    judge(ina, assessment, QUESTION, choice="another level", level="3", reason=REASON)

    seen = ivo.get(url)
    question = ivo.get(address(assessment, QUESTION))

    assert "1 of the 10" in result_of(seen)
    assert one(question, f"main a[href='{url}']").text.startswith("Draft worksheet 1")
    assert "Ina Inspector" in text_of(seen)
    assert seen.select("#cited") == question.select("#own-1") == []
    for page in (seen, question, ivo.get(f"{url}/annex")):
        assert REASON not in page.text
        assert "level 3" not in " ".join(page.text.split()).replace("at level 3.", "")
    assert "vet-04 can be at level 1" in text_of(question, "#ceiling")
    cite(ivo, url)
    judge(ivo, assessment, QUESTION, choice="another level", level="2", reason=REASON)
    both = text_of(ivo.get(url), "#cited")
    assert "Your exhibit 1 cites this worksheet" in both
    assert "Ina Inspector’s exhibit 1 cites this worksheet" in both
    assert "Ina Inspector’s exhibit 1" in text_of(lead(app, inspectorate).get(url), "#cited")


def test_the_worksheets_of_both_stand_beside_a_finding_and_each_leads_on(
    app: Flask, browser: Browser, ina: Browser, assessment: UUID
) -> None:
    put_in_state(app, assessment, AssessmentState.PREPARING)
    theirs = begin_worksheet(browser, assessment)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    own = begin_sample(ina, assessment, OF_FORCE, population="what we asked for")
    finish(ina, own, not_met=9)

    page = ina.get(f"/assessments/{assessment}/review/findings/new?questions={OF_FORCE}")

    beside = one(page, f"#worksheets-{OF_FORCE} + ul")
    named = {str(each["href"]): each.text for each in beside.select("a")}
    assert named == {theirs: "Worksheet 1", own: "Draft worksheet 1"}
    said = " ".join(beside.get_text(" ").split())
    assert "what we asked for" in said
    assert "between 32 and 106 of the 412 posts (7.8% to 25.7%) do not" in said
    assert "Nothing is drawn yet." in said


def test_an_exhibit_of_the_force_leads_inspectors_to_the_forces_worksheet(
    app: Flask, browser: Browser, force: UUID, inspectorate: UUID
) -> None:
    assessment = begin(app, force)
    theirs = begin_worksheet(browser, assessment, wanted="10")
    finish(browser, theirs)
    form: dict[str, Any] = {"tested_by": "Audit team", "outside": "yes"}
    browser.send(browser.get(f"{theirs}/exhibit"), f"{theirs}/exhibit", **form)
    put_in_state(app, assessment, AssessmentState.AWAITING_SIGN_OFF)
    sign(signatory(app, force), assessment)
    send(browser, assessment)
    put_in_state(app, assessment, AssessmentState.UNDER_REVIEW)
    ina = assigned(app, inspectorate, force)

    exhibit = ina.get(f"/assessments/{assessment}/exhibits/1")

    assert one(exhibit, "#worksheet a")["href"] == theirs
    assert "posts that need enhanced vetting" in text_of(ina.get(theirs), "main")
    assert ina.get(theirs).select("#outcomes") == []
