"""Encrypts what the database keeps and must not give away, with a key made from secrets.json."""

from __future__ import annotations

import base64
import hmac
import secrets
from typing import TYPE_CHECKING

from checklist.settings import Settings

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_SIZE = 12  # bytes, as NIST SP 800-38D has it for GCM
_KEY_PURPOSE = b"Checklist: the key that second factors are encrypted with"
_ID_PURPOSE = b"Checklist: the name of the key of second factors"
_ID_LENGTH = 16


def find_key_id(settings: Settings) -> str:
    """Name the key of this installation, so that what another one sealed is known as lost."""
    return hmac.digest(settings.secret_key.encode(), _ID_PURPOSE, "sha256").hex()[:_ID_LENGTH]


def seal(settings: Settings, text: str, owner: str) -> str:
    """Encrypt a text for the database. Only under the same ``owner`` is it opened again."""
    nonce = secrets.token_bytes(_NONCE_SIZE)
    sealed = _load_cipher(settings).encrypt(nonce, text.encode(), owner.encode())
    return base64.urlsafe_b64encode(nonce + sealed).decode()


def unseal(settings: Settings, sealed: str, owner: str) -> str | None:
    """Decrypt a sealed text; None where the key, the owner or a byte of it is another."""
    from cryptography.exceptions import InvalidTag

    data = base64.urlsafe_b64decode(sealed)
    try:
        opened = _load_cipher(settings).decrypt(
            data[:_NONCE_SIZE], data[_NONCE_SIZE:], owner.encode()
        )
    except InvalidTag:
        return None
    return opened.decode()


def _load_cipher(settings: Settings) -> AESGCM:
    """Load AES-256-GCM, which only those who set up or give a code need in memory."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(hmac.digest(settings.secret_key.encode(), _KEY_PURPOSE, "sha256"))
