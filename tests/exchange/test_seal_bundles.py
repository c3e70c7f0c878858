"""A bundle that proves a seal: who takes it, what is in it, and how it is verified elsewhere."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from datetime import timedelta
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4
from zipfile import ZipFile

import pytest
from click import Command
from click.testing import CliRunner, Result
from flask import Flask
from sqlalchemy import select, text, update

from checklist.accounts.models import Account, ForceAccess
from checklist.assessments.models import Exhibit, Restriction, Seal
from checklist.core.organisations import OrganisationKind, Role
from checklist.core.seals import bundle_form as form
from checklist.core.seals.bundle import verify_bundle
from checklist.db import db, now
from checklist.evidence.models import Revision
from checklist.exchange.commands import rescore, verify
from checklist.exchange.copy_job import CopyMaker
from checklist.jobs.worker import run_due_jobs
from checklist.reports.content import DocumentKind
from checklist.reports.models import Progress, Report
from checklist.settings import Settings
from tests.assessments.assessments import begin
from tests.assessments.sign_off.evidence import add_file_exhibit
from tests.assessments.sign_off.signed import (
    LEVELS,
    begin_asked,
    find_seals,
    sign,
    signatory,
    text_of,
)
from tests.assessments.sign_off.test_reopening import reopen
from tests.browser import Browser, add_organisation, one, sign_in
from tests.core.seals.bundles import Members, pack, sum_members
from tests.core.seals.test_stranger import run as run_stranger
from tests.exchange.copies import read_workbook
from tests.exchange.copies import take as take_copy
from tests.exchange.verifying import PDF, have_printed


@pytest.fixture
def signed(app: Flask, settings: Settings, force: UUID, browser: Browser) -> UUID:
    """A signed assessment with a file as its exhibit, and its report printed."""
    assessment = begin_asked(app, force)
    add_file_exhibit(app, force, assessment, "vet-01")
    sign(signatory(app, force), assessment)
    have_printed(app, settings.reports)
    return assessment


def ask(browser: Browser, assessment: UUID, number: int = 1, *, expect: int = 302) -> str:
    """Ask for a bundle of a seal; the text of the answer, or where it leads."""
    url = f"/assessments/{assessment}/copies"
    key = str(uuid4())
    page = browser.send(browser.get(url), url, expect=expect, seal=str(number), key=key)
    return browser.location if expect == 302 else text_of(page)


def take(app: Flask, browser: Browser, assessment: UUID, number: int = 1) -> bytes:
    """Ask for a bundle, have it made, and download it."""
    progress = ask(browser, assessment, number)
    run_due_jobs(app)
    ready = text_of(browser.get(progress))
    assert f"Your copy is ready It proves seal {number}." in ready
    assert "The report is not in it" not in ready
    with browser.client.get(f"{progress}/download") as fetched:
        return bytes(fetched.data)


def unpack(bundle: bytes) -> Members:
    with ZipFile(BytesIO(bundle)) as archive:
        return {name.split("/")[1]: archive.read(name) for name in archive.namelist()}


def run(command: Command, words: Sequence[str] = (), app: Flask | None = None) -> Result:
    """Run a command; without an app, where there is no service."""

    def service() -> Flask:
        assert app is not None, "the command asks for the service"
        return app

    return CliRunner().invoke(command, words, obj=service)


def test_a_bundle_is_sound_to_the_service_and_to_a_stranger(
    app: Flask, browser: Browser, signed: UUID, tmp_path: Path
) -> None:
    bundle = take(app, browser, signed)
    (tmp_path / "taken.zip").write_bytes(bundle)

    said = run(verify, [str(tmp_path / "taken.zip")])

    [seal] = find_seals(app, signed)
    assert said.exit_code == 0, said.output
    assert f"Seal {seal.digest} of Testshire Police" in said.output
    assert "Sound. The record has" in said.output
    assert "It does not prove:\n- That what was written is true" in said.output
    assert run_stranger(tmp_path, unpack(bundle)) == ""


def test_one_asked_for_before_the_report_is_sound_though_another_was_asked_for_since(
    app: Flask, browser: Browser, signed: UUID, tmp_path: Path
) -> None:
    with app.app_context():
        db.session.execute(update(Report).values(progress=Progress.PRINTING))
        db.session.commit()
    first = ask(browser, signed)
    with app.app_context():
        printed = Report.kind == DocumentKind.REPORT
        db.session.execute(update(Report).where(printed).values(progress=Progress.READY))
        db.session.commit()
    second = ask(browser, signed)
    run_due_jobs(app)

    for asked, has_report in ((first, False), (second, True)):
        with browser.client.get(f"{asked}/download") as fetched:
            members = unpack(fetched.data)
        assert (form.REPORT in members) is has_report
        verdict = verify_bundle(pack(members))
        assert verdict.problems == []
        assert run_stranger(tmp_path, members) == ""


def test_one_of_today_stays_where_another_of_the_same_seal_is_too_old(
    app: Flask, settings: Settings, browser: Browser, signed: UUID
) -> None:
    take(app, browser, signed)
    with app.app_context():
        is_bundle = Report.kind == DocumentKind.BUNDLE
        db.session.execute(
            update(Report).where(is_bundle).values(requested_at=now() - timedelta(days=2))
        )
        db.session.commit()
    progress = ask(browser, signed)
    run_due_jobs(app)
    with app.app_context():
        [content] = set(db.session.scalars(select(Report.content).where(is_bundle)))
        os.utime(settings.reports / f"{content}.json", (0, 0))

        CopyMaker(app).tidy(db.session)

    assert browser.client.get(f"{progress}/download", buffered=True).status_code == 200


def test_the_page_of_a_seal_leads_to_its_bundle(browser: Browser, signed: UUID) -> None:
    link = one(browser.get(f"/assessments/{signed}/seals/1"), "a[href$='#bundles']")

    assert link["href"] == f"/assessments/{signed}/copies#bundles"
    assert one(browser.get(str(link["href"])), "#bundles").text == "What was signed"


def test_any_copy_of_what_is_signed_says_who_signed_it(
    app: Flask, browser: Browser, signed: UUID
) -> None:
    tables = read_workbook(take_copy(app, browser, signed, "workbook"))

    [status] = [said for label, said in map(dict.values, tables["About"]) if label == "Status"]
    [seal] = find_seals(app, signed)
    assert status.startswith("This assessment was signed by Sam Signatory as deputy chief")
    assert status.endswith(f"The seal is {seal.digest[:12]}")


def test_it_holds_what_was_signed_the_report_and_no_evidence(
    app: Flask, browser: Browser, signed: UUID
) -> None:
    members = unpack(take(app, browser, signed))

    [seal] = find_seals(app, signed)
    assert set(members) == {*form.REQUIRED, form.REPORT}
    assert members[form.SEAL] == seal.content.encode()
    assert members[form.REPORT] == PDF
    signature = json.loads(members[form.SIGNATURE])
    assert (signature["signed_by"]["name"], signature["capacity"]) == (
        "Sam Signatory",
        "deputy chief constable",
    )
    assert signature["reopened"] is None
    [listed] = json.loads(members[form.EVIDENCE])
    with app.app_context():
        revision = db.session.scalars(select(Revision)).one()
        assert (listed["exhibit"], listed["sha256"]) == (1, revision.sha256)
    assert "signed the assessment" in members[form.DEEDS].decode()
    assert b"Vetting return" not in members[form.RECORD]


def test_it_tells_no_word_of_another_assessment_or_of_colleagues(
    app: Flask, force: UUID, browser: Browser, signed: UUID
) -> None:
    other = begin(app, force, title="Another")
    url = f"/assessments/{other}/questions/vet-03"
    browser.send(browser.get(url), url, form="form#answer", value="2", note="Not of it.")

    members = unpack(take(app, browser, signed))

    rows = [json.loads(line) for line in members[form.RECORD].splitlines()]
    others = [row for row in rows if row["assessment"] != str(signed)]
    assert str(other) in {row["assessment"] for row in others}
    assert {row["told"] is None for row in others} == {True}
    assert str(other) not in members[form.DEEDS].decode()


@pytest.mark.parametrize("name", [*form.REQUIRED, form.REPORT])
def test_a_flipped_bit_in_any_member_is_named(
    app: Flask, browser: Browser, signed: UUID, name: str
) -> None:
    members = unpack(take(app, browser, signed))
    data = bytearray(members[name])
    data[len(data) // 2] ^= 1
    flipped = {**members, name: bytes(data)}

    stale, refitted = (
        {problem.member for problem in verify_bundle(pack(each)).problems}
        for each in (flipped, sum_members(flipped))
    )

    assert name in stale or (name == form.SUMS and stale)
    assert refitted or name in (form.SUMS, form.README, form.ABOUT)


def test_a_file_that_is_no_zip_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "bundle.zip").write_bytes(b"PK nothing")

    said = run(verify, [str(tmp_path / "bundle.zip")])

    assert said.exit_code == 1
    assert said.output.startswith("BROKEN: bundle.zip is no ZIP that can be read")


@pytest.mark.parametrize("name", ["seal.json", "x\x1b[1A\x1b[2KSound.\nSound. The record"])
def test_a_member_beside_the_folder_is_named_and_its_name_passes_for_no_line_of_ours(
    app: Flask, browser: Browser, signed: UUID, tmp_path: Path, name: str
) -> None:
    path = tmp_path / "taken.zip"
    path.write_bytes(take(app, browser, signed))
    with ZipFile(path, "a") as archive:
        archive.writestr(f"elsewhere/{name}", b"{}")

    said = run(verify, [str(path)])

    assert said.exit_code == 1
    shown = name.replace("\x1b", "[U+001B]").replace("\n", "[U+000A]")
    assert f"BROKEN: elsewhere/{shown}: it has no place here." in said.output.splitlines()
    assert "Sound" not in [line[:5] for line in said.output.splitlines()]


def test_while_the_report_is_being_printed_the_bundle_says_so(
    app: Flask, browser: Browser, signed: UUID
) -> None:
    with app.app_context():
        db.session.execute(update(Report).values(progress=Progress.PRINTING, attempts=9))
        db.session.commit()
    progress = ask(browser, signed)
    with app.app_context():
        db.session.execute(
            update(Report).where(Report.kind == "report").values(progress=Progress.FAILED)
        )
        db.session.commit()
    run_due_jobs(app)
    assert "The report is not in it" in text_of(browser.get(progress))
    with browser.client.get(f"{progress}/download") as fetched:
        members = unpack(fetched.data)

    verdict = verify_bundle(pack(members))

    assert form.REPORT not in members
    assert verdict.is_sound, verdict.problems
    assert verdict.notes == ["The report was still being printed, and is not in the bundle."]
    assert "which was still being printed" in members[form.README].decode()


def test_a_reopened_seal_can_still_be_proved_and_says_so(
    app: Flask, browser: Browser, signed: UUID, tmp_path: Path
) -> None:
    reopen(browser, signed, "The wrong marking.")

    bundle = take(app, browser, signed)
    (tmp_path / "taken.zip").write_bytes(bundle)

    assert json.loads(unpack(bundle)[form.SIGNATURE])["reopened"]["by"]["name"]
    said = run(verify, [str(tmp_path / "taken.zip")])
    assert said.exit_code == 0, said.output
    assert "Signed by Sam Signatory as deputy chief constable, at 20" in said.output
    assert "Reopened by Asha Coordinator, at 20" in said.output
    assert b"The wrong marking" not in b"".join(unpack(bundle).values())  # for the force alone


def test_who_may_not_read_all_parts_is_told_why(
    app: Flask, force: UUID, browser: Browser, signed: UUID
) -> None:
    asha = sign_in(app, "Asha Named", force, Role.COORDINATOR)
    with app.app_context():
        named = db.session.scalars(select(Account.id).where(Account.name == "Asha Named")).one()
        db.session.add(
            Restriction(assessment_id=signed, question_id="vet-03", person_id=named, set_by=named)
        )
        db.session.commit()

    shown = text_of(browser.get(f"/assessments/{signed}/copies"))
    refused = ask(browser, signed, expect=409)

    assert "What you typed" not in refused, "a button was pressed"
    assert "it holds every question, and vet-03 is restricted to others" in shown
    assert "it holds vet-03, which others may see and you may not" in refused
    assert take(app, asha, signed).startswith(b"PK")
    ways = [who.get(f"/assessments/{signed}/seals/1") for who in (browser, asha)]
    assert [len(page.select("a[href$='#bundles']")) for page in ways] == [0, 1]


def test_people_of_another_body_are_told_whom_to_ask(app: Flask, force: UUID, signed: UUID) -> None:
    body = add_organisation(app, "Testshire Commissioner", OrganisationKind.LOCAL_POLICING_BODY)
    with app.app_context():
        db.session.add(ForceAccess(organisation_id=body, force_id=force))
        db.session.commit()
    reader = sign_in(app, "Cara Commissioner", body, Role.COORDINATOR)

    shown = text_of(reader.get(f"/assessments/{signed}/copies"))

    assert "so only people of Testshire Police take it" in shown
    ask(reader, signed, expect=403)


def test_a_seal_that_there_is_not_is_asked_for_again(browser: Browser, signed: UUID) -> None:
    assert "Choose the seal that the bundle is to prove" in ask(browser, signed, 2, expect=400)


def test_an_assessment_verifies_where_it_is_kept(app: Flask, signed: UUID) -> None:
    said = run(verify, [str(signed)], app)

    [seal] = find_seals(app, signed)
    assert (said.exit_code, said.output) == (
        0,
        (
            f"Sound: seal 1, {seal.digest}, signed by Sam Signatory. 1 file of evidence read.\n"
            "It is “signed”, as the record has it.\n"
        ),
    )


def test_a_flipped_bit_in_the_printed_report_is_named(
    app: Flask, settings: Settings, force: UUID, browser: Browser
) -> None:
    assessment = begin_asked(app, force)
    sign(signatory(app, force), assessment)
    run_due_jobs(app)
    assert run(verify, [str(assessment)], app).exit_code == 0
    [pdf] = settings.reports.glob("*.pdf")
    whole = pdf.read_bytes()

    pdf.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    said = run(verify, [str(assessment)], app)

    assert said.exit_code == 1
    [line] = [each for each in said.output.splitlines() if each.startswith("BROKEN")]
    assert "its printed report has the digest" in line
    assert line.endswith(f"and was printed as {sha256(whole).hexdigest()}")
    assert "not the one that was printed" in ask(browser, assessment, expect=409)
    pdf.write_bytes(whole)
    assert form.REPORT in unpack(take(app, browser, assessment))


def test_a_flipped_bit_in_any_file_of_stored_evidence_is_named_by_its_exhibit(
    app: Flask, settings: Settings, force: UUID, browser: Browser
) -> None:
    assessment = begin_asked(app, force)
    for number, question in enumerate(LEVELS, start=1):
        words = f"Evidence of {question}"
        add_file_exhibit(app, force, assessment, question, number=number, words=words)
    sign(signatory(app, force), assessment)
    with app.app_context():
        rows = db.session.execute(select(Revision.number, Revision.sha256)).all()
    stored = [path for path in settings.evidence.rglob("*") if path.is_file()]
    assert {path.name for path in stored} == {digest for _, digest in rows}

    for number, digest in rows:
        [path] = [path for path in stored if path.name == digest]
        whole = path.read_bytes()
        path.chmod(0o600)
        path.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
        said = run(verify, [str(assessment)], app)
        path.write_bytes(whole)

        broken = [line for line in said.output.splitlines() if line.startswith("BROKEN")]
        assert said.exit_code == 1
        assert len(broken) == 1, "it alone"
        assert f"exhibit {number}, revision {number}: its stored file is not the one" in broken[0]

    assert len(rows) == len(LEVELS)
    assert run(verify, [str(assessment)], app).exit_code == 0


def test_a_file_that_several_exhibits_use_is_named_by_each_of_them(
    app: Flask, settings: Settings, force: UUID, browser: Browser
) -> None:
    assessment = begin_asked(app, force)
    add_file_exhibit(app, force, assessment, "vet-01")
    with app.app_context():
        first = db.session.scalars(select(Exhibit)).one()
        db.session.add(
            Exhibit(
                assessment_id=assessment,
                question_id="vet-03",
                number=2,
                evidence_id=first.evidence_id,
                revision_id=first.revision_id,
                strength="E1",
                added_by=first.added_by,
            )
        )
        db.session.commit()
    sign(signatory(app, force), assessment)
    [path] = [each for each in settings.evidence.rglob("*") if each.is_file()]
    path.chmod(0o600)
    path.write_bytes(b"other bytes")

    said = run(verify, [str(assessment)], app)

    [line] = [each for each in said.output.splitlines() if each.startswith("BROKEN")]
    assert "exhibits 1 and 2, revision 1: its stored file is not the one that was signed" in line


def test_a_seal_that_was_changed_in_the_database_is_named(app: Flask, signed: UUID) -> None:
    [seal] = find_seals(app, signed)
    with app.app_context():
        changed = seal.content.replace("Vetting return", "Vetting review")
        db.session.execute(update(Seal).values(content=changed))
        db.session.commit()

    said = run(verify, [str(signed)], app)
    scored = run(rescore, app=app)

    assert said.exit_code == 1
    assert f"BROKEN: seal 1, {seal.digest[:12]}: what was signed has the digest" in said.output
    assert scored.exit_code == 1
    assert "1 seal scored again, 1 differing." in scored.output


def test_every_seal_is_scored_again(app: Flask, signed: UUID) -> None:
    said = run(rescore, app=app)

    assert (said.exit_code, said.output) == (0, "1 seal scored again, 0 differing.\n")


def test_a_record_that_was_changed_is_named(app: Flask, signed: UUID) -> None:
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            for name in db.session.scalars(
                text("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            ).all():
                db.session.execute(text(f'DROP TRIGGER "{name}"'))
        else:
            db.session.execute(text("ALTER TABLE audit_event DISABLE TRIGGER USER"))
        db.session.execute(text("UPDATE audit_event SET detail = 'nothing' WHERE action = 'sign'"))
        db.session.commit()

    said = run(verify, [str(signed)], app)

    assert said.exit_code == 1
    assert "no deed on record says that it was signed" in said.output
    assert "BROKEN: the record of the force, row" in said.output


def test_an_id_of_no_assessment_is_told(app: Flask) -> None:
    said = run(verify, [str(UUID(int=5))], app)

    assert said.exit_code == 2
    assert "There is no assessment with this id." in said.output


def test_what_is_neither_a_file_nor_an_id_is_told_without_a_database() -> None:
    said = run(verify, ["nothing.zip"])

    assert (said.exit_code, said.output) == (2, "Error: nothing.zip is neither a file nor an id.\n")


def test_an_assessment_that_was_never_signed_says_so(app: Flask, force: UUID) -> None:
    said = run(verify, [str(begin(app, force))], app)

    assert (said.exit_code, said.output) == (
        0,
        "It is “preparing”, as the record has it.\nThis assessment was never signed.\n",
    )
