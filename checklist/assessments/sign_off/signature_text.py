"""A signature as canonical JSON: what the record names by digest, and a bundle hands out."""

from __future__ import annotations

from typing import Any

import rfc8785

from checklist.assessments.models import Seal
from checklist.core.audit_chain import format_moment_exactly


def write_signature(seal: Seal, reopened: dict[str, Any] | None = None) -> bytes:
    """Write who signed a seal, as what, when, and by which statement (``docs/seal.md``).

    ``reopened`` says when and by whom it was reopened. The deed of signing names the digest of the
    signature without it.
    """
    signature: Any = {
        "seal": seal.digest,
        "number": seal.number,
        "statement": seal.statement,
        "signed_by": {"id": str(seal.signed_by), "name": seal.signatory_name},
        "organisation": seal.organisation_name,
        "role": seal.role,
        "capacity": seal.capacity_in_words,
        "signed_at": format_moment_exactly(seal.signed_at),
        "reopened": reopened,
    }
    return rfc8785.dumps(signature)
