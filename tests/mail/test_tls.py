"""E-mails go only to a mail server whose certificate holds, with STARTTLS and with TLS at once."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from trustme import CA

from checklist.jobs.worker import run_due_jobs
from checklist.mail.models import EmailStatus
from checklist.mail.smtp import NotSent, compose, deliver
from checklist.registry import SETTINGS
from checklist.settings import MailServer, Settings, Tls
from tests.mail.smtp_server import Inbox, running_mail_server
from tests.mail.test_sending import emails, hurry, invite

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
EITHER = pytest.mark.parametrize("tls", [Tls.FIRST, Tls.FROM_THE_START])


@pytest.fixture(scope="module")
def authority() -> CA:
    return CA()


def trust(authority: CA, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have this machine trust an authority, as its administrator would."""
    authority.cert_pem.write_to_path(folder / "authority.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(folder / "authority.pem"))


@contextmanager
def certified(
    authority: CA, tls: Tls, name: str = "localhost", **certificate: Any
) -> Iterator[tuple[Inbox, MailServer]]:
    """A mail server on localhost with a certificate, perhaps one for another name."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert(name, **certificate).configure_cert(context)
    options: dict[Tls, dict[str, Any]] = {
        Tls.FIRST: {"tls_context": context, "require_starttls": True},
        # Of TLS from the start aiosmtpd knows nothing when it is asked for signing in.
        Tls.FROM_THE_START: {"ssl_context": context, "auth_require_tls": False},
    }
    with running_mail_server(**options[tls]) as (mails, server):
        yield mails, replace(server, host="localhost", tls=tls)


def deliver_one(server: MailServer) -> None:
    deliver(server, "zoe@example.com", compose(server, "zoe@example.com", "Subject", "Words"))


@EITHER
def test_an_email_arrives_where_the_certificate_holds(
    authority: CA, tls: Tls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trust(authority, tmp_path, monkeypatch)
    with certified(authority, tls) as (mails, server):
        deliver_one(replace(server, user="checklist", password="a secret"))

        [email] = mails.taken
        assert email.get_content().strip() == "Words"


@EITHER
@pytest.mark.parametrize(
    "certificate", [{"name": "mail.elsewhere.test"}, {"not_after": LONG_AGO}], ids=["name", "date"]
)
def test_a_certificate_for_another_name_or_past_its_date_gets_nothing(
    authority: CA,
    tls: Tls,
    certificate: dict[str, Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    trust(authority, tmp_path, monkeypatch)
    with certified(authority, tls, **certificate) as (mails, server):
        with pytest.raises(NotSent, match="certificate does not hold: ") as refused:
            deliver_one(server)

        assert not refused.value.is_final
        assert mails.taken == []


@EITHER
@pytest.mark.usefixtures("force")
def test_an_email_waits_until_the_certificate_of_its_server_is_trusted(
    app: Flask,
    settings: Settings,
    authority: CA,
    tls: Tls,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    with certified(authority, tls) as (mails, server):
        SETTINGS.set(app, replace(settings, mail=server))
        invite(app, "--mail")

        run_due_jobs(app)
        assert mails.taken == []
        assert emails(app) == [(EmailStatus.WAITING, 1)]
        assert "waits: the mail server's certificate does not hold: " in caplog.text
        trust(authority, tmp_path, monkeypatch)
        hurry(app)
        run_due_jobs(app)

        assert emails(app) == [(EmailStatus.SENT, 2)]
        assert [email["To"] for email in mails.taken] == ["zoe@example.com"]
