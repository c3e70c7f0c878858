"""Recovery codes: each stands in once for a lost second factor, and is kept as its hash."""

from __future__ import annotations

import base64
import re
import secrets
from uuid import UUID

from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session

from checklist.accounts.models import RecoveryCode
from checklist.accounts.service import hash_token
from checklist.db import now

_NUMBER = 10
_SIZE = 15  # bytes: 120 random bits, so that a plain hash gives none away (ASVS 6.5.2)
_GROUP = 4


def replace_codes(session: Session, account_id: UUID) -> list[str]:
    """Make new codes for an account, and give them in words to be written down; old ones end."""
    session.execute(delete(RecoveryCode).where(RecoveryCode.account_id == account_id))
    codes = [_make_code() for _ in range(_NUMBER)]
    session.add_all(
        RecoveryCode(code_hash=_hash(account_id, code), account_id=account_id) for code in codes
    )
    return codes


def use_code(session: Session, account_id: UUID, typed: str) -> bool:
    """Use up a code of an account, under a lock; False where it is none, or was used."""
    found = session.scalar(
        select(RecoveryCode)
        .where(
            RecoveryCode.code_hash == _hash(account_id, typed),
            RecoveryCode.account_id == account_id,
            RecoveryCode.used_at.is_(None),
        )
        .with_for_update()
    )
    if found is None:
        return False
    found.used_at = now()
    return True


def count_codes_left(session: Session, account_id: UUID) -> int:
    """Count the codes of an account that were not used."""
    unused = select(func.count()).where(
        RecoveryCode.account_id == account_id, RecoveryCode.used_at.is_(None)
    )
    return session.scalar(unused) or 0


def _make_code() -> str:
    """Make a code of six groups of four letters and digits, in which none looks like another."""
    code = base64.b32encode(secrets.token_bytes(_SIZE)).decode().lower()
    return "-".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def _hash(account_id: UUID, typed: str) -> str:
    """Hash a code as it was meant, whatever its case and whatever stands between its groups."""
    plain = re.sub(r"[^a-z2-7]", "", typed.casefold())
    return hash_token(f"recovery code {account_id} {plain}")
