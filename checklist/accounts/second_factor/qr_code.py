"""Draws a QR code as SVG that stands in the page itself, as our content policy wants it."""

from __future__ import annotations

from markupsafe import Markup

_SCALE = 5
_QUIET_ZONE = 4  # modules, as ISO/IEC 18004 asks for


def draw_qr_code(text: str) -> Markup:
    """Draw a text as a QR code: dark on white whatever the page's colours, without any style."""
    import segno  # only those who set up an app need it in memory

    code = segno.make(text, error="m", micro=False)
    drawing = code.svg_inline(
        scale=_SCALE, border=_QUIET_ZONE, dark="#000", light="#fff", svgclass=None, lineclass=None
    )
    return Markup(drawing)  # noqa: S704  # of squares alone: the text is in them, not beside them
