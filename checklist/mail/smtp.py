"""Handing a letter to the mail server, and telling what failed from what may have arrived."""

from __future__ import annotations

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from email.utils import formatdate, make_msgid

from checklist.settings import MailServer, Tls

_PATIENCE = 30
_ACCEPTED = (250, 251)
_REFUSED_FOR_GOOD = 500
_MOST_OF_A_REASON = 120


class NotSent(Exception):
    """The letter was not taken; ``is_final`` says that it never will be."""

    def __init__(self, why: str, *, is_final: bool = False) -> None:
        super().__init__(why)
        self.is_final = is_final


class PerhapsSent(Exception):
    """The line broke after the letter was handed over: it may arrive, and must not go twice."""


def written(server: MailServer, to: str, subject: str, text: str) -> EmailMessage:
    """A plain letter. Raises ValueError where an address or the subject would forge a header."""
    message = EmailMessage()
    message["From"] = server.sender
    message["To"] = to
    message["Subject"] = subject
    message["Date"] = formatdate(usegmt=True)
    message["Message-ID"] = make_msgid(domain=server.sender.rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text)
    return message


def hand_over(server: MailServer, to: str, message: EmailMessage) -> None:
    """Have the mail server take a letter. Raises NotSent or PerhapsSent."""
    with _connected(server) as line:
        is_plain = to.isascii()
        if not is_plain and not line.has_extn("smtputf8"):
            raise NotSent("the mail server takes no such address", is_final=True)
        options = () if is_plain else ("SMTPUTF8",)
        _ask(line.mail(server.sender, options))
        _ask(line.rcpt(to))
        whole = message.as_bytes(policy=SMTP if is_plain else SMTPUTF8)
        try:
            code, _ = line.data(whole)
        except smtplib.SMTPDataError as error:
            raise _refusal(error.smtp_code) from error
        except (smtplib.SMTPServerDisconnected, OSError) as error:
            raise PerhapsSent from error
        _ask((code, b""))


@contextmanager
def _connected(server: MailServer) -> Iterator[smtplib.SMTP]:
    """A line to the mail server, encrypted and signed in as the settings ask. Raises NotSent."""
    try:
        line = _connect(server)
        try:
            line.ehlo_or_helo_if_needed()
            if server.user:
                line.login(server.user, server.password)
            yield line
        finally:
            with suppress(smtplib.SMTPException, OSError):
                line.quit()
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
    """Connect, with TLS from the start, or before anything is said, or not at all."""
    context = ssl.create_default_context()
    if server.tls is Tls.FROM_THE_START:
        return smtplib.SMTP_SSL(server.host, server.port, timeout=_PATIENCE, context=context)
    line = smtplib.SMTP(server.host, server.port, timeout=_PATIENCE)
    try:
        line.ehlo()
        if server.tls is Tls.FIRST:
            line.starttls(context=context)
            line.ehlo()
    except BaseException:
        line.close()
        raise
    return line


def _ask(answer: tuple[int, bytes]) -> None:
    """Go on only where the mail server agreed. Raises NotSent."""
    if answer[0] not in _ACCEPTED:
        raise _refusal(answer[0])


def _refusal(code: int) -> NotSent:
    return NotSent(f"the mail server answered {code}", is_final=code >= _REFUSED_FOR_GOOD)
