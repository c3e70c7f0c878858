"""The words of the pages fit the set that is answered."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from flask import Flask
from sqlalchemy import update

from checklist.assessments.models import Answer, Assessment
from checklist.assessments.pinned_set import shipped_library
from checklist.assessments.scored_assessment import score_assessment
from checklist.core.improvements.next_best import find_next_best
from checklist.core.question_sets.conditions import NOT_APPLICABLE
from checklist.db import db
from checklist.resources import bundled
from tests.assessments.assessments import answer, begin_edition
from tests.browser import Browser, one

LIBRARY = shipped_library()


def begun(app: Flask, force: UUID, set_id: str, version: str = "") -> UUID:
    shipped = LIBRARY.get(set_id, version) if version else LIBRARY.latest(set_id)
    return begin_edition(app, force, shipped)


@pytest.mark.parametrize(
    ("set_id", "word", "heading"),
    [
        ("wfof-2011", "Not enough answered for a band", "Band"),
        ("vcc-2022", "Not enough answered for a grade", "Grade"),
    ],
)
def test_results_speak_of_a_band_where_no_set_of_grades_exists(
    app: Flask, browser: Browser, force: UUID, set_id: str, word: str, heading: str
) -> None:
    page = browser.get(f"/assessments/{begun(app, force, set_id)}/results")

    assert one(page, ".checklist-grade__word").text.strip() == word
    scores = one(page, "[aria-label='Scores by section']")
    assert scores.select("thead th")[1].text == heading
    assert {row.select("td")[0].text for row in scores.select("tbody tr")} == {word}
    assert one(page, "#limits").text == f"{heading}s, and why not higher"


@pytest.mark.parametrize(
    ("version", "words"),
    [
        ("1.0.0", "Your figures suggest level 3, “Does what good looks like”."),
        ("2.0.0", "Your figures allow level 3 at most, “Does what good looks like”."),
    ],
)
def test_the_level_that_figures_suggest_or_allow_is_quoted(
    app: Flask, browser: Browser, force: UUID, version: str, words: str
) -> None:
    assessment = begin_edition(app, force, LIBRARY.get("vcc-2022", version))
    answer(app, assessment, {"vet-01": "3"}, M01="2412", M03="17")

    page = browser.get(f"/assessments/{assessment}/questions/vet-03")

    hint = one(page, ".checklist-hint").text
    assert words in hint


@pytest.mark.parametrize("template", sorted(bundled("templates").rglob("*.html")), ids=str)
def test_the_date_of_an_assessment_has_one_name(template: Path) -> None:
    text = template.read_text(encoding="utf-8").lower()

    # What an exhibit reports is another date: the position of a document may be older than its own.
    text = text.replace("reports the position as at", "")
    assert "assessment date" not in text
    assert "position as at" not in text


@pytest.mark.parametrize("path", ["/", "/assessments/{}"])
def test_where_the_date_of_an_assessment_stands_it_is_called_the_as_at_date(
    app: Flask, browser: Browser, force: UUID, path: str
) -> None:
    page = browser.get(path.format(begun(app, force, "vcc-2022")))

    assert "As-at date 4 March 2022" in " ".join(one(page, "main").text.split())


@pytest.mark.parametrize("question", ["public-01", "public-02"])
def test_a_note_on_the_set_of_2011_is_not_asked_for_in_the_words_of_vetting(
    app: Flask, browser: Browser, force: UUID, question: str
) -> None:
    assessment = begun(app, force, "wfof-2011")
    answer(app, assessment, {"public-01": "yes"})

    page = browser.get(f"/assessments/{assessment}/questions/{question}")

    assert one(page, "#note-hint").text.endswith("Name no one, and give no live intelligence.")


def test_where_a_set_has_no_grades_the_steps_speak_of_bands_and_answers(
    app: Flask, browser: Browser, force: UUID
) -> None:
    assessment = begun(app, force, "wfof-2011")
    answer(app, assessment, {"public-01": "yes", "media-01": "yes"})

    page = browser.get(f"/assessments/{assessment}/results")

    shown_text = " ".join(one(page, "main").text.split())
    with app.app_context():
        scored = score_assessment(db.session, db.session.get_one(Assessment, assessment))
        best = find_next_best(scored.question_set, scored.sheet, scored.result)
    claimed = "It is claimed as “Yes” and supported as “No”."
    assert any(str(each.todo).startswith(claimed) for each in best)
    assert "with 1 of 2 scored questions answered." in shown_text
    assert "Media and others has no band yet." in shown_text
    assert "There is no band for the whole yet." in shown_text
    for word in ("no grade yet", "final grade", "at level", "by weight"):
        assert word not in shown_text, word


def test_a_section_that_does_not_apply_is_said_to_everywhere(
    app: Flask, browser: Browser, force: UUID
) -> None:
    assessment = begun(app, force, "wfof-2011", "1.0.0")
    sections = LIBRARY.get("wfof-2011", "1.0.0").question_set.sections
    [section] = [each for each in sections if each.id == "fwd"]
    answer(app, assessment, {each.id: NOT_APPLICABLE for each in section.questions})
    with app.app_context():
        db.session.execute(update(Answer).values(note="The force has none."))
        db.session.commit()

    page = browser.get(f"/assessments/{assessment}/results")
    tasks = browser.get(f"/assessments/{assessment}")

    chart = " ".join(text.text for text in page.select("svg:has(#chart-title) text"))
    assert f"{section.short_title} Claimed: does not apply" in chart
    assert f"{sections[0].short_title} Claimed: no answers yet" in chart
    scores = one(page, "[aria-label='Scores by section']")
    grades = [row.select("td")[0].text for row in scores.select("tbody tr")]
    assert grades[len(sections) - 1] == "Does not apply"
    assert grades.count("Not enough answered for a band") == len(sections)
    shown_text = " ".join(one(page, "main").text.split())
    assert f"{section.short_title} does not apply." in shown_text
    assert f"{section.short_title} has no band yet." not in shown_text
    assert f"Nothing in {section.short_title} is answered yet." not in shown_text
    assert one(tasks, f"#progress-{section.id}").text == "No question in this section applies"


def test_a_set_without_measures_shows_no_place_for_their_values(
    app: Flask, browser: Browser, force: UUID
) -> None:
    titles = {
        set_id: browser.get(f"/assessments/{begun(app, force, set_id)}/sections/{section}")
        .select("main h2")[-1]
        .text
        for set_id, section in (("wfof-2011", "hosp"), ("vcc-2022", "vet"))
    }

    assert titles["vcc-2022"] == "Values worked out from your figures"
    assert titles["wfof-2011"] == "Chief officers"


@pytest.mark.parametrize(
    ("section", "answers", "text"),
    [
        ("public", {}, "0 of 2 answered. None of the 2 scored questions yet"),
        ("public", {"public-01": "no"}, "2 of 2 answered. 2 of the 2 scored questions"),
        ("public", {"public-01": "yes"}, "1 of 4 answered. 1 of the 2 scored questions"),
        ("psd", {}, "0 of 6 answered. None of the 5 scored questions yet"),
        ("psd", {"psd-02": "3"}, "1 of 7 answered. None of the 5 scored questions yet"),
    ],
)
def test_progress_counts_the_scored_questions_by_themselves(
    app: Flask, browser: Browser, force: UUID, section: str, answers: dict[str, str], text: str
) -> None:
    assessment = begun(app, force, "wfof-2011")
    answer(app, assessment, answers)

    page = browser.get(f"/assessments/{assessment}")

    assert one(page, f"#progress-{section}").text == text


@pytest.mark.parametrize(
    ("set_id", "question", "label"),
    [
        ("vcc-2022", "vet-02", "Reason for this level (optional)"),
        ("wfof-2011", "public-01", "Reason for this answer (optional)"),
        ("wfof-2011", "public-02", "Note (optional)"),
    ],
)
def test_the_note_is_called_what_it_is(
    app: Flask, browser: Browser, force: UUID, set_id: str, question: str, label: str
) -> None:
    assessment = begun(app, force, set_id)
    if set_id == "wfof-2011" and question != "public-01":
        answer(app, assessment, {"public-01": "yes"})

    page = browser.get(f"/assessments/{assessment}/questions/{question}")

    assert one(page, "label[for=note]").text == label
