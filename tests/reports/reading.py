"""Reading a printed PDF again, as a person would."""

from __future__ import annotations

import subprocess


def read_pages(pdf: bytes) -> tuple[str, ...]:
    """The text of each page, in the order it was written."""
    command = ["pdftotext", "-raw", "-", "-"]
    read = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return tuple(read.stdout.decode().split("\f")[:-1])


def squeeze(text: str) -> str:
    """Text without blanks, since lines break where they must."""
    return "".join(text.split())
