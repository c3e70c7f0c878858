"""The blueprint of the library's pages, and the upload context and rules they share."""

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


def build_upload_context() -> UploadContext:
    return UploadContext(
        build_store(SETTINGS.get()), SETTINGS.get().limits, has_scanner=bool(SETTINGS.get().scanner)
    )


def load_upload_rules() -> Mapping[str, object]:
    """Load the rules for uploads, for a page that states them beside its file field."""
    return _build_upload_rules(SETTINGS.get().limits)


@cache
def _build_upload_rules(limits: Limits) -> Mapping[str, object]:
    """Build the rules from the limits, once: neither they nor the file types change at run time."""
    return {
        "bytes": limits.file,
        "megabytes": limits.file // MEGABYTE,
        "files": limits.files,
        "types": str(describe_types()),
        "accept": ",".join(f".{ending}" for ending in TYPES),
    }
