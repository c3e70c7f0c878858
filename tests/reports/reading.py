"""Reading a printed PDF again, as a person would."""

from __future__ import annotations

import subprocess


def pages_of(pdf: bytes) -> tuple[str, ...]:
    """The text of each page, in the order it was written."""
    command = ["pdftotext", "-raw", "-", "-"]
    read = subprocess.run(command, input=pdf, capture_output=True, check=True)
    return tuple(read.stdout.decode().split("\f")[:-1])


def squeezed(text: str) -> str:
    """Text without blanks, since lines break where they must."""
    return "".join(text.split())
