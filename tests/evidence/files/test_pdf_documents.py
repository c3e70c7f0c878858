"""PDFs are taken wherever their header and end may stand, and refused where they ask a password."""

from __future__ import annotations

import io
import time

import pytest
from pypdf import PdfWriter

from checklist.core.errors import UserError
from checklist.evidence.files.file_types import check_file
from tests.hostile.building import PDF, docx, packed
from tests.hostile.file_set import MACROS

LARGEST = 50 * 1024 * 1024
ALGORITHMS = ["RC4-40", "RC4-128", "AES-128", "AES-256-R5", "AES-256"]


def judge(content: bytes, name: str = "policy.pdf") -> str:
    """Check a file: its media type where it is taken, else the sentence of its refusal."""
    try:
        return check_file(name, io.BytesIO(content), LARGEST).media_type
    except UserError as error:
        return str(error)


def encrypted(algorithm: str, password: str) -> bytes:
    """Build a PDF that asks for this password to open, and for another to print."""
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    writer.encrypt(password, "owner", algorithm=algorithm)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def attaching(attached: bytes) -> bytes:
    """Build a PDF with a file attached, not packed."""
    start = b"4 0 obj<</Type/EmbeddedFile/Length %d>>stream\n" % len(attached)
    return PDF.replace(b"trailer", start + attached + b"\nendstream endobj\ntrailer")


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_pdf_that_asks_for_a_password_is_refused_as_a_locked_word_document_is(
    algorithm: str,
) -> None:
    for password in ("secret", "pässwörd"):
        assert judge(encrypted(algorithm, password)) == (
            "“policy.pdf” is locked with a password. Save a copy without one"
        )


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_pdf_with_only_an_owner_password_is_taken(algorithm: str) -> None:
    assert judge(encrypted(algorithm, "")) == "application/pdf"


def test_a_pdf_locked_for_the_holders_of_certificates_is_refused() -> None:
    lock = b"4 0 obj<</Filter/Adobe.PubSec/V 4/SubFilter/adbe.pkcs7.s5>>endobj\n"
    trailer = b"trailer<</Encrypt 4 0 R"

    content = PDF.replace(b"trailer<<", lock + trailer)

    assert "locked with a password" in judge(content)


def test_a_pdf_that_names_a_lock_a_million_times_is_judged_quickly() -> None:
    many = b"".join(b"4 0 obj<</Filter/Standard/V 5/R 6/P %d>>endobj" % n for n in range(9))
    begun = time.process_time()

    judge(PDF.replace(b"trailer", many + b"/Encrypt 4 0 R" * 1_000_000 + b"trailer"))
    judge(PDF.replace(b"trailer", many + b"/Encrypt<<" * 1_000_000 + b"trailer"))
    judge(PDF.replace(b"trailer", b"/Encrypt 4 0 R" + b"4 0 obj " * 1_000_000 + b"trailer"))

    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    "before",
    [
        b"\xef\xbb\xbf",
        b"\r\n",
        b"\0\0",
        b"Content-Type: application/pdf\r\n\r\n",
        b"\x1b%-12345X@PJL\r\n",
        b"\n" * 1023,
        b"\n" * 1024,
    ],
    ids=["mark", "blank line", "zeros", "mail header", "printer language", "1,023", "1,024"],
)
def test_a_header_within_the_first_1024_bytes_is_found(before: bytes) -> None:
    assert judge(before + PDF) == "application/pdf"


@pytest.mark.parametrize("before", [b"\n" * 1025, b"<html>", b"#!/bin/sh\n", b"\x7fELF", b"GIF89a"])
def test_a_header_further_down_or_behind_another_file_is_none(before: bytes) -> None:
    assert judge(before + PDF) != "application/pdf"


@pytest.mark.parametrize("zeros", [0, 5000, 70_000])
def test_zeros_after_the_end_are_passed_over(zeros: int) -> None:
    assert judge(PDF + bytes(zeros)) == "application/pdf"
    assert "cut short" in judge(PDF[:60] + bytes(zeros))


def test_an_attached_document_is_judged_for_what_it_is() -> None:
    assert judge(attaching(docx())) == "application/pdf"
    assert "contains macros" in judge(attaching(docx({"word/vbaProject.bin": MACROS})))
    assert "has an archive inside" in judge(attaching(packed({"a.txt": "a"})))


def test_an_archive_that_is_no_attachment_makes_two_files_of_one() -> None:
    after, unframed = PDF + docx(), attaching(docx()).replace(b"endstream", b"          ")

    assert "two kinds of file" in judge(after)
    assert "two kinds of file" in judge(unframed)
