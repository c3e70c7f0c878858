"""The page in a ZIP of evidence that lists its files, and checks in the browser that they match."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256

from jinja2 import Environment

from checklist.exchange.copy_content import CopiedFile, CopyContent, LeftOutFile


def build_check_page(
    templates: Environment,
    content: CopyContent,
    files: Sequence[CopiedFile],
    left_out: Sequence[LeftOutFile],
) -> bytes:
    """Build the page. It loads nothing, and runs the one script whose digest its policy names."""
    script = templates.get_template("exchange/check.js").render()
    page = templates.get_template("exchange/check.html").render(
        content=content,
        files=files,
        left_out=left_out,
        script=script,
        script_digest=b64encode(sha256(script.encode()).digest()).decode(),
    )
    return page.encode()
