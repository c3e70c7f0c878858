"""The content of reports and forms, its canonical bytes and their digest.

Scores, levels and dates are texts as printed: equal content gives equal bytes, and the bytes
alone are enough to print from. The dataclasses of content are in this package's modules.
"""

from __future__ import annotations

import json
from dataclasses import fields
from enum import StrEnum
from hashlib import sha256
from typing import Any


class DocumentKind(StrEnum):
    """What is made of an assessment: a printed report or form, or a copy to take away."""

    REPORT = "report"
    FORM = "form"
    PLANNED_REPORT = "report with the improvement plan"
    READINESS = "check before signing"
    REVIEW = "report on a review"
    OPEN_REVIEW = "published edition"
    REVIEWED_REPORT = "report with its review"
    PLAN = "improvement plan"
    WORKBOOK = "workbook"
    CSV = "CSV files"
    EVIDENCE = "evidence files"
    BUNDLE = "seal bundle"


PRINTED_KINDS = (
    DocumentKind.REPORT,
    DocumentKind.PLANNED_REPORT,
    DocumentKind.FORM,
    DocumentKind.READINESS,
)
REVIEW_KINDS = (
    DocumentKind.REVIEW,
    DocumentKind.OPEN_REVIEW,
    DocumentKind.REVIEWED_REPORT,
)
CONTENT_KINDS = (DocumentKind.PLAN,)
"""What belongs to no assessment, besides blank forms."""
COPY_KINDS = (
    DocumentKind.WORKBOOK,
    DocumentKind.CSV,
    DocumentKind.EVIDENCE,
    DocumentKind.BUNDLE,
)


def serialise_content(document: Any) -> bytes:
    """Serialise a report's or form's content to JSON, equal bytes for equal content everywhere."""
    return json.dumps(
        document, default=list_fields, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def list_fields(part: Any) -> dict[str, Any]:
    """List a dataclass's fields by name, without the deep copies of dataclasses.asdict()."""
    return {field.name: getattr(part, field.name) for field in fields(part)}


def digest(content: bytes) -> str:
    """Return the SHA-256 of content, which every printed page names."""
    return sha256(content).hexdigest()
