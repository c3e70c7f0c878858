"""The one form of an e-mail address that we keep and compare."""

from __future__ import annotations

import unicodedata

from email_validator import EmailNotValidError, validate_email

from checklist.core.errors import UserError


def canonical(email: str) -> str:
    """The form in which two spellings of one address are the same."""
    storable = email.replace("\0", "\N{REPLACEMENT CHARACTER}")  # PostgreSQL refuses it
    folded = unicodedata.normalize("NFKC", storable).strip().casefold()
    return unicodedata.normalize("NFKC", folded)


def checked(email: str) -> str:
    """The canonical form of an address that could be real. Raises UserError."""
    try:
        validate_email(canonical(email), check_deliverability=False, test_environment=True)
    except EmailNotValidError:
        raise UserError(
            "Enter an email address in the correct format, like name@example.com", field="email"
        ) from None
    return canonical(email)
