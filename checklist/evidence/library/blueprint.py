"""What the library's pages share: where they are, where files go, and what may be uploaded."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from flask import Blueprint, current_app

from checklist.evidence.files.file_types import TYPES, types_said
from checklist.evidence.library.add import UploadContext
from checklist.evidence.storage.factory import store_for
from checklist.settings import MEGABYTE, Limits, Settings

bp = Blueprint("evidence", __name__, url_prefix="/evidence")


def upload_context() -> UploadContext:
    """Where uploaded files go."""
    return UploadContext(
        store_for(_settings()), _settings().limits, has_scanner=bool(_settings().scanner)
    )


def upload_rules() -> Mapping[str, object]:
    """What may be uploaded, for a page that says so before it is tried."""
    return _rules_of(_settings().limits)


def _settings() -> Settings:
    found: Settings = current_app.extensions["settings"]
    return found


@cache
def _rules_of(limits: Limits) -> Mapping[str, object]:
    """What limits come to in words; the kinds of files are always the same."""
    return {
        "bytes": limits.file,
        "megabytes": limits.file // MEGABYTE,
        "files": limits.files,
        "types": str(types_said()),
        "accept": ",".join(f".{ending}" for ending in TYPES),
    }
