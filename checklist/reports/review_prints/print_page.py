"""The page of one PDF of a report on a review, and its file."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Response, g, redirect, render_template
from flask.typing import ResponseReturnValue

from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports.download import send_pdf
from checklist.reports.forms import PrintAgainForm
from checklist.reports.print_progress import find_print_progress
from checklist.reports.printable_text import find_replacements
from checklist.reports.review_prints.review_prints import (
    PrintableReview,
    find_review_print,
    request_review_print,
    take_review_print,
)
from checklist.reports.stored_files import StoredFile, examine_stored_file


@dataclass(frozen=True, slots=True)
class PrintPlace:
    """Where the page of a PDF is, where it is fetched, and the page that it belongs to."""

    page_url: str
    fetch_url: str
    back_url: str
    back: str


def print_or_show(printable: PrintableReview, place: PrintPlace) -> ResponseReturnValue:
    """Have it printed where the button was pressed, or show how far it has come."""
    form, folder = PrintAgainForm(), SETTINGS.get().reports
    if form.validate_on_submit():
        request_review_print(db.session, g.person, printable, folder, form.idempotency_key)
        db.session.commit()
        return redirect(place.page_url)
    found = find_review_print(db.session, printable)
    progress = stored = None
    if found is not None:
        progress = find_print_progress(db.session, found)
        if progress is None:
            stored = examine_stored_file(db.session, found, folder)
    return render_template(
        "review_prints/print.html",
        assessment=printable.assessment,
        printable=printable,
        report=found,
        print_progress=progress,
        replaced={} if found else find_replacements(printable.build().decode()),
        is_there=stored is StoredFile.AS_PRINTED,
        is_changed=stored is StoredFile.CHANGED,
        form=form,
        place=place,
        page_url=place.page_url,
        contact=SETTINGS.get().contact,
    )


def send_print(printable: PrintableReview) -> Response:
    """Send a printed PDF as an attachment, and put that on record."""
    path = take_review_print(db.session, g.person, printable, SETTINGS.get().reports)
    db.session.commit()
    return send_pdf(path, printable.file_name)
