"""A real mail server on this machine, that takes emails, refuses them, or breaks off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword

from checklist.settings import MailServer, Tls
from tests.bench.serving import free_port

SECONDS_TO_START = 60


class Inbox:
    """Keeps what was taken, and answers as it is told to."""

    def __init__(self) -> None:
        self.taken: list[EmailMessage] = []
        self.answer_to_recipient = "250 OK"
        self.reply_to_email = "250 OK"
        self.breaks_off = False
        self.before_taking: Callable[[], None] = lambda: None

    async def handle_RCPT(  # noqa: N802  # aiosmtpd's name
        self, server: Any, session: Any, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if self.answer_to_recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.answer_to_recipient

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:  # noqa: N802  # as above
        self.before_taking()
        if self.reply_to_email.startswith("250"):
            content = envelope.content
            assert isinstance(content, bytes)
            self.taken.append(message_from_bytes(content, policy=default))
        if self.breaks_off:
            server.transport.abort()
        return self.reply_to_email


def let_in(server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
    """Know one person only."""
    known = isinstance(data, LoginPassword) and data == LoginPassword(b"checklist", b"a secret")
    return AuthResult(success=known, handled=False)


@contextmanager
def running_mail_server(**options: Any) -> Iterator[tuple[Inbox, MailServer]]:
    """A mail server that runs until the end of the block, and how it is reached."""
    handler, port = Inbox(), free_port()
    options |= {"authenticator": let_in, "ready_timeout": SECONDS_TO_START}
    controller = Controller(handler, hostname="127.0.0.1", port=port, **options)
    controller.start()
    try:
        yield handler, MailServer("127.0.0.1", port, Tls.NEVER, "checklist@force.test")
    finally:
        controller.stop()
