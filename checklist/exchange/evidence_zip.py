"""Writes the ZIP of evidence: files copied in pieces, a manifest, digests, a check page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from checklist.evidence.storage.local import CHUNK
from checklist.exchange.copy_content import CopiedFile, CopyContent, LeftOutFile, Table
from checklist.exchange.csv_files import write_table
from checklist.web.filters import LONDON

_MANIFEST, _SUMS, _CHECK_PAGE = "manifest.csv", "SHA256SUMS", "check these files.html"
_PRIVATE = 0o600 << 16  # who unpacks it on Unix is the only one to read it
_COLUMNS = (
    "Path", "Title", "SHA-256", "For", "Name as uploaded", "Bytes", "Marking", "Virus scan",
    "Not in this ZIP because",
)  # fmt: skip

FileOpener = Callable[[CopiedFile], "BinaryIO | str"]
"""Opens a file whose bytes were checked, or says why it may not leave the service any more."""

PageBuilder = Callable[[Sequence[CopiedFile], Sequence[LeftOutFile]], bytes]


@dataclass(frozen=True, slots=True)
class ZipSteps:
    """What the writer of a ZIP asks of its job: files, the check page, and to note each step."""

    open_file: FileOpener
    build_page: PageBuilder
    note_file: Callable[[int], None]
    note_chunk: Callable[[], None]


def write_evidence_zip(content: CopyContent, path: Path, steps: ZipSteps) -> int:
    """Write the ZIP, and return the number of files of evidence in it.

    No more than a chunk of any file is held in memory.
    """
    root = f"{content.marking.value} evidence"
    copied: list[CopiedFile] = []
    left_out = list(content.left_out_files)
    with ZipFile(path, "w", ZIP_STORED, strict_timestamps=False) as archive:
        for file in content.files:
            source = steps.open_file(file)
            if isinstance(source, str):
                left_out.append(LeftOutFile(file.title, file.exhibits, source, file.sha256))
                continue
            with source:
                _copy(archive, f"{root}/{file.path}", source, steps.note_chunk)
            copied.append(file)
            steps.note_file(len(copied))
        manifest = write_table(_build_manifest(content, copied, left_out))
        page = steps.build_page(copied, left_out)
        sums = _write_sums(copied, {_MANIFEST: manifest, _CHECK_PAGE: page})
        for name, data in ((_MANIFEST, manifest), (_CHECK_PAGE, page), (_SUMS, sums)):
            archive.writestr(_build_entry(f"{root}/{name}"), data)
    return len(copied)


def _build_manifest(
    content: CopyContent, files: Sequence[CopiedFile], left_out: Sequence[LeftOutFile]
) -> Table:
    """Build the manifest: a row for each file, then one for each that is not here, with why."""
    about = [("", f"{label}: {text}", *_blanks(7)) for label, text in content.about]
    here = [
        (
            file.path, file.title, file.sha256, file.exhibits, file.name, file.size, file.marking,
            file.scan, "",
        )
        for file in files
    ]  # fmt: skip
    missing = [
        ("", item.title, item.sha256, item.exhibits, *_blanks(4), item.reason) for item in left_out
    ]
    general = [("", "", "", "", *_blanks(4), text) for text in content.left_out]
    return Table("manifest", _COLUMNS, (*here, *missing, *general, *about))


def _copy(archive: ZipFile, name: str, source: BinaryIO, note_chunk: Callable[[], None]) -> None:
    # The size is not told beforehand, so each entry has room for more than 4 GB.
    with archive.open(_build_entry(name), "w", force_zip64=True) as target:
        while chunk := source.read(CHUNK):
            note_chunk()
            target.write(chunk)


def _build_entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, datetime.now(LONDON).timetuple()[:6])
    entry.external_attr = _PRIVATE
    return entry


def _write_sums(files: Sequence[CopiedFile], others: dict[str, bytes]) -> bytes:
    """Write the digests in the form that ``sha256sum -c`` reads."""
    lines = [f"{file.sha256}  {file.path}\n" for file in files]
    lines += [f"{sha256(data).hexdigest()}  {name}\n" for name, data in others.items()]
    return "".join(lines).encode()


def _blanks(count: int) -> tuple[str, ...]:
    return ("",) * count
