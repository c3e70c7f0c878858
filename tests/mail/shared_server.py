"""One mail server of this process, to which all tests of e-mails send."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from checklist.settings import MailServer
from tests.mail.smtp_server import Inbox, running_mail_server


@pytest.fixture(scope="session")
def running_server() -> Iterator[tuple[Inbox, MailServer]]:
    with running_mail_server() as running:
        yield running


@pytest.fixture
def server(running_server: tuple[Inbox, MailServer]) -> tuple[Inbox, MailServer]:
    """The mail server, with nothing in its inbox, as it is when nothing is wrong with it."""
    running_server[0].__init__()  # type: ignore[misc]  # begun anew for each test
    return running_server


@pytest.fixture
def mails(server: tuple[Inbox, MailServer]) -> Inbox:
    """What the mail server takes."""
    return server[0]
