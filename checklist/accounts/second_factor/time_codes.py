"""The six-digit codes of authenticator apps (RFC 6238): SHA-1, 30 seconds, as all apps know."""

from __future__ import annotations

import hmac
from datetime import datetime

import pyotp

_STEP = 30  # seconds
_DRIFT = 1  # steps that a clock may be wrong by, either way
_ISSUER = "Checklist"


def make_secret() -> str:
    """Make the secret that an app and the service share: 160 random bits, in base32."""
    return pyotp.random_base32()


def build_address(secret: str, email: str) -> str:
    """Build the address that an app reads from the QR code."""
    return pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=_ISSUER)


def find_counter(secret: str, typed: str, moment: datetime, after: int = 0) -> int | None:
    """Find which step of 30 seconds a code is of; None where it is wrong or counted already.

    ``after`` is the step of the last code that counted: neither it nor an earlier one counts again.
    """
    totp = pyotp.TOTP(secret)
    current = int(moment.timestamp()) // _STEP
    counters = range(current - _DRIFT, current + _DRIFT + 1)
    found = [n for n in counters if hmac.compare_digest(totp.generate_otp(n), typed)]
    return next((counter for counter in found if counter > after), None)
