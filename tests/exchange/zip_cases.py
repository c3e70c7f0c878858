"""A ZIP of evidence written without a service, from bytes at hand."""

from __future__ import annotations

from functools import partial
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from uuid import UUID, uuid4

from jinja2 import Environment, FileSystemLoader, select_autoescape

from checklist.core.organisations import Marking
from checklist.exchange.check_page import build_check_page
from checklist.exchange.copy_content import CopiedFile, CopyContent
from checklist.exchange.evidence_zip import ZipSteps, write_evidence_zip
from checklist.reports.content import DocumentKind
from checklist.resources import bundled
from checklist.web.filters import FILTERS

TITLE = "</script><b>Policy & practice"


def write_zip(path: Path, contents: list[bytes]) -> list[CopiedFile]:
    """Write a ZIP of some contents, each a file; return the files."""
    files = [_make_file(number, content) for number, content in enumerate(contents, 1)]
    content = CopyContent(
        DocumentKind.EVIDENCE,
        Marking.OFFICIAL_SENSITIVE,
        (("Force", TITLE),),
        (),
        UUID(int=1),
        (),
        tuple(files),
    )
    by_path = {file.path: held for file, held in zip(files, contents, strict=True)}
    templates = Environment(
        loader=FileSystemLoader(bundled("templates")), autoescape=select_autoescape()
    )
    templates.filters |= FILTERS
    steps = ZipSteps(
        open_file=lambda file: BytesIO(by_path[file.path]),
        build_page=partial(build_check_page, templates, content),
        note_file=lambda _: None,
        note_chunk=lambda: None,
    )
    write_evidence_zip(content, path, steps)
    return files


def _make_file(number: int, content: bytes) -> CopiedFile:
    return CopiedFile(
        revision_id=uuid4(),
        exhibit_ids=(uuid4(),),
        path=f"003 vet-03/{number:03d} Ünï & co.pdf",
        title=TITLE,
        exhibits=f"vet-03 exhibit {number}",
        name="Ünï & co.pdf",
        size=len(content),
        marking="OFFICIAL",
        sha256=sha256(content).hexdigest(),
        scan="clean",
    )
