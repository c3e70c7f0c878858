"""A copy of an assessment holds the response to its published report, once that is published."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.core.organisations import Role
from tests.assessments.assessments import begin
from tests.assessments.shares.sharing import add_body
from tests.assessments.sign_off.signed import signatory
from tests.browser import Browser, sign_in
from tests.exchange.copies import read_csv_files, read_workbook, take
from tests.responses.published import publish_report
from tests.responses.responding import (
    ACTION,
    ADDRESS,
    CHIEF,
    COMMENTS,
    NONE,
    TAKEN,
    from_today,
    record,
    respond,
    typed_day,
)

READERS = {"workbook": read_workbook, "CSV files": read_csv_files}


@pytest.mark.parametrize("kind", READERS)
def test_a_copy_holds_what_is_published_of_a_response(
    app: Flask, browser: Browser, force: UUID, kind: str
) -> None:
    assessment = begin(app, force)
    assert "Response" not in READERS[kind](take(app, browser, assessment, kind))
    publish_report(app, assessment, days_ago=59)
    bea = sign_in(app, "Bea Body", add_body(app, force), Role.COORDINATOR)
    respond(bea, browser, signatory(app, force, "Sid Signs"), assessment)

    before = READERS[kind](take(app, browser, assessment, kind))["Response"]
    assert [row["What"] for row in before] == [
        "Report published",
        "Last day of the response",
        "Chief officer’s comments asked for",
    ]

    today = from_today(0)
    record(bea, assessment, inspectors_on=typed_day(today))
    rows = READERS[kind](take(app, browser, assessment, kind))["Response"]
    said = {
        (row["What"], row["Recommendation"] or ""): [
            str(row[column] or "") for column in ("Said", "Text", "Day")
        ]
        for row in rows
    }
    assert said["Report published", ""][2] == from_today(-59).isoformat()
    assert said["Last day of the response", ""][2] == from_today(-4).isoformat()
    assert said["Chief officer’s comments", ""][1:] == [CHIEF, today.isoformat()]
    assert said["Comments of the local policing body", ""][1] == COMMENTS
    assert said["Recommendation", "1.1"][:2] == [TAKEN, ACTION]
    assert said["Recommendation", "1.2"][0] == NONE
    assert said["Response published", ""] == ["4 days late", ADDRESS, today.isoformat()]
    assert said["Copy to the inspectors", ""][2] == today.isoformat()
    assert said["Copy to the Home Secretary", ""][2] == ""
