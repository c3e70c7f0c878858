"""A printed report is held against the deeds of printing it, where it is kept and in a bundle."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from flask import Flask
from sqlalchemy import select, update

from checklist.audit.models import AuditEvent
from checklist.core.seals.named_digests import PRINTED, PRINTED_SHORTENED
from checklist.db import db
from checklist.jobs.worker import run_due_jobs
from checklist.reports import sealed_reports
from checklist.reports.models import Progress, Report
from checklist.reports.printing.print_process import find_pdf_path
from checklist.reports.recorded_prints import load_recorded_prints
from checklist.settings import Settings
from tests.assessments.assessments import an_account, queries_counted
from tests.assessments.restrictions.story import restrict
from tests.assessments.sign_off.signed import begin_asked, find_seals, sign, signatory, text_of
from tests.browser import Browser, one
from tests.exchange.verifying import PDF, begin_signed, erase_words_of, have_printed, verified

FORGED = b"%PDF-1.7 forged"


@pytest.fixture
def signed(app: Flask, settings: Settings, force: UUID, browser: Browser) -> UUID:
    """A signed assessment whose report is printed."""
    assessment = begin_signed(app, force)
    have_printed(app, settings.reports)
    return assessment


@pytest.fixture
def older(app: Flask, settings: Settings, force: UUID, monkeypatch: pytest.MonkeyPatch) -> UUID:
    """One that was signed and printed before the record named what reports were printed as."""
    monkeypatch.setattr(sealed_reports, "name_contents", lambda *_: "")
    assessment = begin_signed(app, force)
    stand_as_printed(app, settings.reports)
    return assessment


def stand_as_printed(app: Flask, folder: Path, pdf: bytes = PDF, **forged: object) -> None:
    """Put bytes in place of the printed report, and their digest beside it in the database."""
    values = {"progress": Progress.READY, "printed_sha256": sha256(pdf).hexdigest(), **forged}
    with app.app_context():
        report = db.session.scalars(select(Report).filter_by(left_out="", kind="report")).one()
        find_pdf_path(folder, report.content).write_bytes(pdf)
        db.session.execute(update(Report).filter_by(id=report.id).values(**values))
        db.session.commit()


def list_print_deeds(app: Flask) -> list[AuditEvent]:
    with app.app_context():
        printed = AuditEvent.action.in_((PRINTED, PRINTED_SHORTENED))
        return list(db.session.scalars(select(AuditEvent).where(printed).order_by(AuditEvent.id)))


def test_a_print_is_a_deed_of_the_service_that_names_seal_and_file(
    app: Flask, settings: Settings, browser: Browser, force: UUID
) -> None:
    assessment = begin_signed(app, force)
    run_due_jobs(app)

    [deed] = list_print_deeds(app)
    [seal] = find_seals(app, assessment)
    [pdf] = settings.reports.glob("*.pdf")
    named = f"content {pdf.stem}, report {sha256(pdf.read_bytes()).hexdigest()}"
    assert deed.person_id is None
    assert deed.detail == f"number 1, seal {seal.digest}, {named}"
    assert verified(app, assessment)[0] == 0
    told = text_of(browser.get(f"/assessments/{assessment}/timeline"))
    assert "The service printed the signed report" in told


def test_a_report_and_its_digest_in_the_database_both_changed_are_named(
    app: Flask, settings: Settings, signed: UUID
) -> None:
    assert verified(app, signed)[0] == 0
    stand_as_printed(app, settings.reports, FORGED)

    code, said = verified(app, signed)

    forged, printed = sha256(FORGED).hexdigest(), sha256(PDF).hexdigest()
    assert code == 1
    assert f"the digest kept of its report is {forged}, and it was printed as {printed}" in said
    assert f"its printed report has the digest {forged}, and was printed as {printed}" in said


def test_it_is_given_to_nobody_and_goes_into_no_bundle(
    app: Flask, settings: Settings, browser: Browser, signed: UUID
) -> None:
    stand_as_printed(app, settings.reports, FORGED)
    with app.app_context():
        report = db.session.scalars(select(Report.id)).one()
    url = f"/assessments/{signed}/copies"

    browser.get(f"/assessments/{signed}/reports/{report}/download", expect=409)
    refused = browser.send(browser.get(url), url, expect=409, seal="1", key=str(uuid4()))

    assert "the stored report of this seal is not the one that was printed" in text_of(refused)


@pytest.mark.parametrize(
    ("forged", "said"),
    [
        ({"printed_sha256": ""}, "the digest kept of its report is none, and it was printed as"),
        ({"content": "0" * 64}, "the content of its report is not the one that is on record"),
        ({"left_out": "vet-01"}, "its report is gone"),
    ],
)
def test_a_row_that_says_otherwise_than_the_record_is_named(
    app: Flask, settings: Settings, signed: UUID, forged: Mapping[str, str], said: str
) -> None:
    with app.app_context():
        db.session.execute(update(Report).values(**forged))
        db.session.commit()

    code, output = verified(app, signed)

    assert code == 1
    assert said in output


def test_a_report_that_nobody_printed_is_named(
    app: Flask, settings: Settings, force: UUID, browser: Browser
) -> None:
    assessment = begin_signed(app, force)
    stand_as_printed(app, settings.reports, FORGED)

    code, said = verified(app, assessment)

    assert code == 1
    assert "no deed on record says that its report was printed" in said


def test_another_content_that_the_worker_then_printed_is_named(
    app: Flask, settings: Settings, force: UUID, browser: Browser
) -> None:
    """Forged before the worker came to it, with its digest: what was signed is on record."""
    assessment = begin_signed(app, force)
    [path] = settings.reports.glob("*.json")
    forged = path.read_bytes().replace(b"Health check", b"Wealth check")
    other = sha256(forged).hexdigest()
    (settings.reports / f"{other}.json").write_bytes(forged)
    with app.app_context():
        db.session.execute(update(Report).values(content=other))
        db.session.commit()
    run_due_jobs(app)

    code, said = verified(app, assessment)

    assert len(list_print_deeds(app)) == 1
    assert code == 1
    assert "the content of its report is not the one that is on record" in said


def test_each_edition_is_held_against_its_own_deed(
    app: Flask, settings: Settings, force: UUID, browser: Browser
) -> None:
    assessment = begin_asked(app, force)
    with app.app_context():
        restrict(assessment, "vet-03", [an_account()], an_account())
        db.session.commit()
    sign(signatory(app, force), assessment)
    run_due_jobs(app)
    assert [deed.action for deed in list_print_deeds(app)] == [PRINTED, PRINTED_SHORTENED]
    assert verified(app, assessment)[0] == 0
    with app.app_context():
        shortened = db.session.scalars(select(Report).where(Report.left_out != "")).one()
        whole = db.session.scalars(select(Report).filter_by(left_out="")).one()
    taken = find_pdf_path(settings.reports, shortened.content).read_bytes()
    assert taken != find_pdf_path(settings.reports, whole.content).read_bytes()

    stand_as_printed(app, settings.reports, taken)  # the one in place of the other

    code, said = verified(app, assessment)
    assert code == 1
    assert f"and was printed as {whole.printed_sha256}" in said


def test_what_is_printed_again_is_a_deed_more_and_as_sound(
    app: Flask, settings: Settings, browser: Browser, signed: UUID
) -> None:
    """Another version of the service may print the same to other bytes."""
    [path] = settings.reports.glob("*.pdf")
    path.unlink()
    with app.app_context():
        report = db.session.scalars(select(Report.id)).one()
    url = f"/assessments/{signed}/reports/{report}"
    gone = browser.get(url)
    browser.send(gone, str(one(gone, "form#print-again")["action"]), form="form#print-again")
    run_due_jobs(app)

    code, said = verified(app, signed)

    first, second = (deed.detail[-64:] for deed in list_print_deeds(app))
    assert (first, second) == (sha256(PDF).hexdigest(), sha256(path.read_bytes()).hexdigest())
    assert code == 0
    assert f"Its report was printed again, as another file: {first}, then {second}." in said
    with browser.client.get(f"{url}/download") as fetched:
        assert sha256(fetched.data).hexdigest() == second


def test_a_reprint_that_broke_off_before_its_digest_was_kept_is_printed_and_recorded_anew(
    app: Flask, settings: Settings, signed: UUID
) -> None:
    """Its file, of other bytes than before, lies there already, and the try has begun."""
    [path] = settings.reports.glob("*.pdf")
    path.write_bytes(b"%PDF-1.7 of the version before, broken off")
    with app.app_context():
        db.session.execute(update(Report).values(progress=Progress.PRINTING, attempts=1))
        db.session.commit()

    run_due_jobs(app)

    code, said = verified(app, signed)
    assert code == 0
    found = sha256(path.read_bytes()).hexdigest()
    assert f"as another file: {sha256(PDF).hexdigest()}, then {found}." in said


@pytest.mark.parametrize("forge", [lambda path: path.unlink(), lambda path: None])
def test_a_worker_killed_before_it_kept_the_digest_leaves_a_report_that_is_printed_and_recorded(
    app: Flask, settings: Settings, force: UUID, browser: Browser, forge: Callable[[Path], None]
) -> None:
    """The file lies there, or does not yet, and the row says that it is being printed."""
    assessment = begin_signed(app, force)
    with app.app_context():
        report = db.session.scalars(select(Report)).one()
        path = find_pdf_path(settings.reports, report.content)
        path.write_bytes(PDF)
        db.session.execute(update(Report).values(progress=Progress.PRINTING, attempts=1))
        db.session.commit()
    forge(path)

    run_due_jobs(app)

    [deed] = list_print_deeds(app)
    assert deed.detail.endswith(f"report {sha256(path.read_bytes()).hexdigest()}")
    assert path.read_bytes() != PDF
    assert verified(app, assessment)[0] == 0


def test_a_forged_file_that_is_found_as_its_row_says_becomes_no_print(
    app: Flask, settings: Settings, signed: UUID
) -> None:
    """A row that waits to be printed again would be settled by a file that is as it says."""
    stand_as_printed(app, settings.reports, FORGED, progress=Progress.WAITING)

    run_due_jobs(app)

    code, said = verified(app, signed)

    assert len(list_print_deeds(app)) == 1
    assert code == 1
    assert f"its printed report has the digest {sha256(FORGED).hexdigest()}, and was" in said
    assert "Its report is not printed yet." in said


def test_what_an_older_version_printed_is_said_not_to_be_on_record(
    app: Flask, settings: Settings, older: UUID
) -> None:
    code, said = verified(app, older)
    assert code == 0
    assert "it was printed before prints were put on record" in said
    stand_as_printed(app, settings.reports, printed_sha256="")

    code, said = verified(app, older)

    assert code == 0
    assert "Its printed report was not verified: digest not recorded." in said


def test_of_an_older_seal_a_print_that_is_on_record_is_held_against_it(
    app: Flask, settings: Settings, older: UUID
) -> None:
    have_printed(app, settings.reports)
    assert "not held against the record" not in verified(app, older)[1]
    stand_as_printed(app, settings.reports, FORGED)

    assert verified(app, older)[0] == 1


def test_words_of_a_print_that_were_erased_in_time_are_noted_and_no_fault(
    app: Flask, signed: UUID
) -> None:
    erase_words_of(app, signed)

    code, said = verified(app, signed)

    assert code == 0
    assert "Its printed report was not held against the record: the words from then were" in said


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_deeds_of_printing_are_found_without_reading_all_deeds_of_the_force(
    app: Flask, signed: UUID
) -> None:
    with app.app_context(), queries_counted(app) as sent:
        assert load_recorded_prints(db.session, signed)
        [statement] = sent
        unknown = (None,) * statement.count("?")
        asked = f"EXPLAIN QUERY PLAN {statement}"
        plan = [row[3] for row in db.session.connection().exec_driver_sql(asked, unknown)]

    index = "ix_audit_link_assessment_id_kind_number (assessment_id=? AND kind=?)"
    assert f"SEARCH audit_link USING INDEX {index}" in plan
