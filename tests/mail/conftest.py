"""A mail server of this process, to which the tests of e-mails send."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from checklist.settings import MailServer
from tests.mail.smtp_server import Inbox, running_mail_server


@pytest.fixture(scope="module")
def server() -> Iterator[tuple[Inbox, MailServer]]:
    with running_mail_server() as running:
        yield running


@pytest.fixture
def mails(server: tuple[Inbox, MailServer]) -> Inbox:
    """The mail server, as it is when nothing is wrong with it."""
    server[0].__init__()  # type: ignore[misc]  # begun anew for each test
    return server[0]
