"""Delivers e-mails to the mail server, and tells what failed from what may have arrived."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import formatdate, make_msgid

from checklist.settings import MailServer, Tls

# Seconds: a server that is slower than this is as good as down, and the e-mail is tried again.
_TIMEOUT = 30
# RFC 5321: taken, and taken for a person who has moved.
_ACCEPTED = (250, 251)
# RFC 5321: 4xx says "later", 5xx says "never".
_REFUSED_FOR_GOOD = 500
# What a certificate's check says goes into the log, and may quote what the other side chose.
_MOST_OF_A_REASON = 120


class NotSent(Exception):
    """The e-mail was not taken; ``is_final`` says that it never will be."""

    def __init__(self, why: str, *, is_final: bool = False) -> None:
        super().__init__(why)
        self.is_final = is_final


class PerhapsSent(Exception):
    """The connection broke after the e-mail was sent: it may arrive, and must not be sent again."""


def compose(server: MailServer, to: str, subject: str, text: str) -> EmailMessage:
    """Compose a plain e-mail. Raises ValueError where a text would forge a header."""
    message = EmailMessage()
    message["From"] = server.sender
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = formatdate(usegmt=True)
    message["Message-ID"] = make_msgid(domain=server.sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text)
    return message


def deliver(
    server: MailServer,
    to: str,
    message: EmailMessage,
    before_handing_over: Callable[[], None] = lambda: None,
) -> None:
    """Deliver an e-mail to the mail server. Raises NotSent or PerhapsSent.

    ``before_handing_over`` is called once the server has agreed and has none of the text yet.
    """
    with _open_connection(server) as connection:
        is_plain = to.isascii()
        if not is_plain and not connection.has_extn("smtputf8"):
            raise NotSent("the mail server takes no such address", is_final=True)
        options = () if is_plain else ("SMTPUTF8",)
        _check_reply(connection.mail(server.sender, options))
        _check_reply(connection.rcpt(to))
        whole = message.as_bytes(policy=SMTP if is_plain else SMTPUTF8)
        before_handing_over()
        try:
            code, _ = connection.data(whole)
        except smtplib.SMTPDataError as error:
            raise _refusal(error.smtp_code) from error
        except (smtplib.SMTPServerDisconnected, OSError) as error:
            raise PerhapsSent from error
        _check_reply((code, b""))


@contextmanager
def _open_connection(server: MailServer) -> Iterator[smtplib.SMTP]:
    """Connect to the mail server, encrypted and signed in as set. Raises NotSent."""
    try:
        connection = _connect(server)
        try:
            connection.ehlo_or_helo_if_needed()
            if server.user:
                connection.login(server.user, server.password)
            yield connection
        finally:
            with suppress(smtplib.SMTPException, OSError):
                connection.quit()
    except smtplib.SMTPResponseException as error:
        raise NotSent(f"the mail server answered {error.smtp_code}") from error
    except smtplib.SMTPNotSupportedError as error:
        raise NotSent(f"the mail server cannot do what is set: {error}") from error
    except ssl.SSLCertVerificationError as error:
        why = error.verify_message[:_MOST_OF_A_REASON]
        raise NotSent(f"the mail server's certificate does not hold: {why}") from error
    except (smtplib.SMTPException, OSError) as error:
        raise NotSent("the mail server cannot be reached") from error


def _connect(server: MailServer) -> smtplib.SMTP:
    """Connect with TLS from the start, with STARTTLS first, or in clear, as set."""
    context = ssl.create_default_context()
    if server.tls is Tls.FROM_THE_START:
        return smtplib.SMTP_SSL(server.host, server.port, timeout=_TIMEOUT, context=context)
    connection = smtplib.SMTP(server.host, server.port, timeout=_TIMEOUT)
    try:
        connection.ehlo()
        if server.tls is Tls.FIRST:
            connection.starttls(context=context)
            connection.ehlo()
    except BaseException:
        connection.close()
        raise
    return connection


def _check_reply(answer: tuple[int, bytes]) -> None:
    """Check that the mail server agreed. Raises NotSent."""
    if answer[0] not in _ACCEPTED:
        raise _refusal(answer[0])


def _refusal(code: int) -> NotSent:
    return NotSent(f"the mail server answered {code}", is_final=code >= _REFUSED_FOR_GOOD)
