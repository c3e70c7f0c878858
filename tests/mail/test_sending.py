"""E-mails are sent once each by a real mail server, and no table holds their links."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from click import Group
from click.testing import CliRunner
from flask import Flask
from sqlalchemy import select

from checklist.accounts.commands import person
from checklist.accounts.models import PasswordLink
from checklist.accounts.organisation_commands import organisation
from checklist.core.organisations import Role
from checklist.db import db, now
from checklist.jobs.worker import run_due_jobs
from checklist.mail.models import EmailStatus, OutboxEmail
from checklist.mail.outbox import queue_email
from checklist.mail.smtp import NotSent, compose, deliver
from checklist.registry import SETTINGS
from checklist.reports.models import Progress, Report
from checklist.settings import BadSettings, MailServer, Settings, Tls
from tests.assessments.assessments import an_account, begin
from tests.browser import sign_in
from tests.environment import read_settings_from
from tests.mail.smtp_server import Inbox, running_mail_server

INVITE = ["add", "Zoë Price", "zoe@example.com", "--organisation", "Testshire Police"]


@pytest.fixture
def settings(settings: Settings, server: tuple[Inbox, MailServer]) -> Settings:
    return replace(settings, mail=server[1])


def invite(app: Flask, *options: str, expect: int = 0) -> str:
    """Add a person at the console."""
    words = [*INVITE, "--role", "coordinator", *options]
    ended = CliRunner().invoke(person, words, obj=lambda: app)
    assert ended.exit_code == expect, ended.output
    return ended.output


def emails(app: Flask) -> list[tuple[EmailStatus, int]]:
    """How far each e-mail has come, and how often it was tried."""
    with app.app_context():
        found = db.session.scalars(select(OutboxEmail).order_by(OutboxEmail.queued_at))
        return [(one.status, one.attempts) for one in found]


def hurry(app: Flask, **changes: object) -> None:
    """Let the pause before the next try be over."""
    with app.app_context():
        for one in db.session.scalars(select(OutboxEmail)):
            one.not_before = now()
            for name, value in changes.items():
                setattr(one, name, value)
        db.session.commit()


@pytest.mark.usefixtures("force")
def test_an_invitation_is_mailed_once_and_its_link_sets_the_password(
    app: Flask, mails: Inbox
) -> None:
    said = invite(app, "--mail")
    assert "mailed to zoe@example.com" in said
    assert "set-password" not in said
    with app.app_context():
        assert db.session.scalars(select(PasswordLink)).all() == []

    run_due_jobs(app)
    run_due_jobs(app)

    [email] = mails.taken
    assert email["To"] == "zoe@example.com"
    assert email["From"] == "checklist@force.test"
    text = email.get_content()
    assert "Hello Zoë Price" in text
    assert "Testshire" not in text
    [path] = re.findall(r"http://localhost:5000(/set-password/\S+)", text)
    assert app.test_client().get(path).status_code == 200
    assert emails(app) == [(EmailStatus.SENT, 1)]


@pytest.mark.usefixtures("force")
def test_an_email_that_is_not_taken_now_is_tried_again_with_a_new_link(
    app: Flask, mails: Inbox
) -> None:
    invite(app, "--mail")
    mails.reply_to_email = "451 Later"

    run_due_jobs(app)
    run_due_jobs(app)
    assert emails(app) == [(EmailStatus.WAITING, 1)]
    mails.reply_to_email = "250 OK"
    hurry(app)
    run_due_jobs(app)

    assert emails(app) == [(EmailStatus.SENT, 2)]
    assert len(mails.taken) == 1


@pytest.mark.usefixtures("force")
def test_an_email_that_may_have_arrived_is_never_sent_again(app: Flask, mails: Inbox) -> None:
    invite(app, "--mail")
    mails.breaks_off = True

    run_due_jobs(app)
    mails.breaks_off = False
    hurry(app)
    run_due_jobs(app)

    assert emails(app) == [(EmailStatus.UNSURE, 1)]
    assert len(mails.taken) == 1


@pytest.mark.usefixtures("force")
def test_an_email_whose_worker_was_killed_before_it_was_handed_over_is_sent(
    app: Flask, mails: Inbox
) -> None:
    invite(app, "--mail")
    hurry(app, status=EmailStatus.BEGUN)
    at_the_server: list[EmailStatus] = []
    mails.before_taking = lambda: at_the_server.extend(status for status, _ in emails(app))

    run_due_jobs(app)

    assert emails(app) == [(EmailStatus.SENT, 1)]
    assert len(mails.taken) == 1
    assert at_the_server == [EmailStatus.UNDER_WAY]


@pytest.mark.usefixtures("force")
def test_an_email_whose_worker_was_killed_is_never_sent_again(app: Flask, mails: Inbox) -> None:
    invite(app, "--mail")
    hurry(app, status=EmailStatus.UNDER_WAY)

    run_due_jobs(app)

    assert emails(app) == [(EmailStatus.UNSURE, 0)]
    assert mails.taken == []


@pytest.mark.usefixtures("force")
def test_an_email_refused_for_good_or_for_a_day_is_given_up(app: Flask, mails: Inbox) -> None:
    invite(app, "--mail")
    mails.answer_to_recipient = "550 No such person"
    run_due_jobs(app)
    assert emails(app) == [(EmailStatus.FAILED, 1)]

    mails.answer_to_recipient = "450 Busy"
    hurry(app, status=EmailStatus.WAITING, queued_at=now() - timedelta(hours=25))
    run_due_jobs(app)

    assert emails(app) == [(EmailStatus.FAILED, 2)]
    assert mails.taken == []


@pytest.mark.usefixtures("mails")
def test_a_report_that_took_long_is_told_of_without_its_force_or_words(
    app: Flask, force: UUID, server: tuple[Inbox, MailServer]
) -> None:
    browser = sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
    url = f"/assessments/{begin(app, force)}/reports"
    browser.send(browser.get(url), url)
    progress = browser.location
    assert "we email you when it has ended" in browser.get(progress).text
    with app.app_context():
        report = db.session.scalars(select(Report)).one()
        (SETTINGS.get(app).reports / f"{report.content}.json").unlink()
        report.requested_at -= timedelta(minutes=5)
        db.session.commit()

    run_due_jobs(app)
    run_due_jobs(app)

    [email] = server[0].taken
    assert email["To"] == "asha.coordinator@example.test"
    assert "could not be printed" in email.get_content()
    assert progress in email.get_content()
    assert "Testshire" not in email.as_string()


def test_a_report_that_is_soon_there_is_not_written_about(
    app: Flask, force: UUID, mails: Inbox
) -> None:
    assessment = begin(app, force)
    with app.app_context():
        wanted = {"assessment_id": assessment, "content": "0" * 64}
        db.session.add(Report(**wanted, requested_by=an_account()))
        db.session.commit()

    run_due_jobs(app)
    run_due_jobs(app)

    with app.app_context():
        assert db.session.scalars(select(Report.progress)).all() == [Progress.FAILED]
    assert mails.taken == []


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.usefixtures("force")
def test_where_no_mail_is_set_none_is_kept_and_the_link_is_printed(
    app: Flask, settings: Settings
) -> None:
    SETTINGS.set(app, replace(settings, mail=None))

    assert "Set CHECKLIST_MAIL" in invite(app, "--mail", expect=1)

    assert "/set-password/" in invite(app)
    assert emails(app) == []


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("group", "words"),
    [
        (person, ["end", "zoe@example.com"]),
        (person, ["end", "zoe@example.com", "--organisation", "Testshire Police"]),
        (organisation, ["close", "Testshire Police"]),
    ],
)
def test_a_link_of_no_use_meanwhile_is_not_mailed(
    app: Flask, force: UUID, mails: Inbox, group: Group, words: list[str]
) -> None:
    invite(app, "--mail")
    assert CliRunner().invoke(group, words, obj=lambda: app).exit_code == 0

    run_due_jobs(app)

    assert emails(app) == [(EmailStatus.FAILED, 0)]
    assert mails.taken == []


def test_a_line_that_should_be_secret_is_never_used_in_clear() -> None:
    with running_mail_server() as (mails, server):
        message = compose(server, "zoe@example.com", "Subject", "Words")

        with pytest.raises(NotSent, match="cannot do what is set: STARTTLS"):
            deliver(replace(server, tls=Tls.FIRST), "zoe@example.com", message)

        assert mails.taken == []


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
def test_the_service_signs_in_where_it_is_told_how() -> None:
    with running_mail_server(auth_required=True, auth_require_tls=False) as (mails, server):
        message = compose(server, "zoe@example.com", "Subject", "Words")
        with pytest.raises(NotSent):
            deliver(replace(server, user="checklist", password="wrong"), "z@e.test", message)

        deliver(replace(server, user="checklist", password="a secret"), "z@e.test", message)

        assert len(mails.taken) == 1


def test_an_address_in_another_script_is_written_to_as_it_is() -> None:
    with running_mail_server(enable_SMTPUTF8=True) as (mails, server):
        deliver(server, "σίσυφος@example.com", compose(server, "σίσυφος@example.com", "S", "W"))
        assert mails.taken[0]["To"] == "σίσυφος@example.com"
    with running_mail_server(enable_SMTPUTF8=False) as (mails, server), pytest.raises(NotSent):
        deliver(server, "σίσυφος@example.com", compose(server, "σίσυφος@example.com", "S", "W"))


@pytest.mark.parametrize("to", ["a@b.test\nBcc: c@d.test", "a@b.test\r\n\r\nWords"])
def test_no_address_or_subject_forges_a_header(to: str) -> None:
    server = MailServer("localhost", 25, Tls.NEVER, "checklist@force.test")
    for address, subject in ((to, "S"), ("a@b.test", to)):
        with pytest.raises(ValueError, match=r"linefeed or carriage return|newline|CR or LF"):
            compose(server, address, subject, "Words")


SENDER = {"CHECKLIST_MAIL_FROM": "checklist@force.test"}


@pytest.mark.parametrize(
    ("address", "host", "port", "tls"),
    [
        ("smtps://mail.force.test", "mail.force.test", 465, Tls.FROM_THE_START),
        ("smtp://mail.force.test:2525", "mail.force.test", 2525, Tls.FIRST),
        ("smtp://localhost:1025", "localhost", 1025, Tls.NEVER),
    ],
)
def test_a_mail_server_elsewhere_is_spoken_to_in_secret(
    tmp_path: object, address: str, host: str, port: int, tls: Tls
) -> None:
    said = {"CHECKLIST_DATA": str(tmp_path), "CHECKLIST_MAIL": address}
    more = {"CHECKLIST_MAIL_USER": "us", "CHECKLIST_MAIL_PASSWORD": f"secret {uuid4()}"}

    mail = read_settings_from(said | SENDER | more).mail

    assert mail is not None
    assert (mail.host, mail.port, mail.tls) == (host, port, tls)
    assert "secret" not in repr(mail)


@pytest.mark.parametrize(
    ("address", "sender", "what"),
    [
        ("mail.force.test", "a@b.test", "CHECKLIST_MAIL "),
        ("http://mail.force.test", "a@b.test", "CHECKLIST_MAIL "),
        ("smtp://user:word@mail.force.test", "a@b.test", "CHECKLIST_MAIL "),
        ("smtp://mail.force.test:port", "a@b.test", "CHECKLIST_MAIL "),
        ("smtp://mail.force.test", "", "CHECKLIST_MAIL_FROM"),
        ("smtp://mail.force.test", "a@b.test\nBcc: c@d.test", "CHECKLIST_MAIL_FROM"),
    ],
)
def test_a_mail_server_that_is_none_is_refused_at_the_start(
    tmp_path: object, address: str, sender: str, what: str
) -> None:
    said = {"CHECKLIST_DATA": str(tmp_path), "CHECKLIST_MAIL": address}

    with pytest.raises(BadSettings, match=what):
        read_settings_from(said | {"CHECKLIST_MAIL_FROM": sender})


def test_an_email_of_a_rolled_back_deed_is_never_sent(
    app: Flask, force: UUID, mails: Inbox
) -> None:
    sign_in(app, "Asha Coordinator", force, Role.COORDINATOR)
    with app.app_context():
        queue_email(db.session, "set password", an_account())
        db.session.rollback()

    run_due_jobs(app)

    assert emails(app) == []
    assert mails.taken == []
