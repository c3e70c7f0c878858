"""What fields are called: each says by itself what it asks for."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.assessments.pinned_set import shipped_library
from tests.assessments.assessments import answer, begin
from tests.browser import Browser, one

SHIPPED = shipped_library().latest("wfof-2011")
WFOF = SHIPPED.question_set
LONGEST_HINT = 45
"""Words. A choice with more is read out as a paragraph each time that it is come to."""


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("question_id", "label"),
    [
        ("media-02", "fieldset > legend"),
        ("media-04", "fieldset > legend"),
        ("media-11", "label[for=value]"),
        ("info-03", "label[for=value]"),
        ("info-07", "label[for=value]"),
        ("hosp-04", "label[for=value]"),
    ],
)
def test_the_question_is_the_label_of_its_typed_answer(
    app: Flask, browser: Browser, force: UUID, question_id: str, label: str
) -> None:
    made = begin(
        app, force, set_id=WFOF.id, set_version=WFOF.version, set_hash=SHIPPED.content_hash
    )
    answer(
        app, made, {"media-01": "yes", "media-10": "3", "hosp-01": "yes", "hosp-03": "money limit"}
    )

    page = browser.get(f"/assessments/{made}/questions/{question_id}")

    assert one(page, f"#answer {label}").text.strip() == one(page, "h1").text


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_each_typed_measure_has_a_heading_to_go_to(
    app: Flask, browser: Browser, force: UUID
) -> None:
    page = browser.get(f"/assessments/{begin(app, force)}/questions/vet-03")

    headings = [heading.text[:4] for heading in page.select("#answer h3")]
    assert headings == ["M01.", "M03.", "M04."]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_without_scripts_a_person_is_told_that_no_draft_is_kept(
    app: Flask, browser: Browser, force: UUID
) -> None:
    page = browser.get(f"/assessments/{begin(app, force)}/questions/vet-03")

    told = [text.text for text in page.select("#answer .checklist-without-scripts")]
    assert told == ["What you type is not kept as a draft, because JavaScript is off. Save often."]


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize("path", ["start", "question"])
def test_no_choice_has_a_hint_as_long_as_a_paragraph(
    app: Flask, browser: Browser, force: UUID, path: str
) -> None:
    made = begin(app, force)
    address = {"start": "/assessments/start", "question": f"/assessments/{made}/questions/vet-03"}

    hints = browser.get(address[path]).select(".govuk-radios__hint")

    assert hints
    assert max(len(hint.text.split()) for hint in hints) <= LONGEST_HINT
