"""What the library's pages share: where they are, where files go, and what may be uploaded."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from flask import Blueprint

from checklist.evidence.files.file_types import TYPES, describe_types
from checklist.evidence.library.add import UploadContext
from checklist.evidence.storage.factory import build_store
from checklist.registry import SETTINGS
from checklist.settings import MEGABYTE, Limits

bp = Blueprint("evidence", __name__, url_prefix="/evidence")


def upload_context() -> UploadContext:
    """Return where uploaded files go."""
    return UploadContext(
        build_store(SETTINGS.get()), SETTINGS.get().limits, has_scanner=bool(SETTINGS.get().scanner)
    )


def upload_rules() -> Mapping[str, object]:
    """Return what may be uploaded, for a page that says so before it is tried."""
    return _build_upload_rules(SETTINGS.get().limits)


@cache
def _build_upload_rules(limits: Limits) -> Mapping[str, object]:
    """Return what limits come to in words; the kinds of files are always the same."""
    return {
        "bytes": limits.file,
        "megabytes": limits.file // MEGABYTE,
        "files": limits.files,
        "types": str(describe_types()),
        "accept": ",".join(f".{ending}" for ending in TYPES),
    }
