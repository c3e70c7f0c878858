"""The canonical form of an email address, which is stored and compared."""

from __future__ import annotations

import unicodedata

from email_validator import EmailNotValidError, validate_email

from checklist.core.characters import drop_hidden
from checklist.core.errors import UserError


def canonicalise(email: str) -> str:
    """Give the form in which two spellings of one address are equal.

    What nobody sees is left out, as spaces around are: it comes along when an address is copied.
    """
    storable = email.replace("\0", "\N{REPLACEMENT CHARACTER}")  # PostgreSQL refuses a NUL
    folded = unicodedata.normalize("NFKC", drop_hidden(storable)).strip().casefold()
    return unicodedata.normalize("NFKC", folded)  # folding can undo what was composed


def check_email(email: str) -> str:
    """Give the canonical form of an address that could be real. Raises UserError."""
    try:
        validate_email(canonicalise(email), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise UserError(
            "Enter an email address in the correct format, like name@example.com", field="email"
        ) from None
    return canonicalise(email)
