"""What must not be fetched, run or drawn when it stands in an answer: markup with a way out."""

from __future__ import annotations

from pathlib import Path


def payloads(listener: str, secret: Path) -> list[str]:
    """Each names the listener's address or the file that holds the canary."""
    file = secret.as_uri()
    return [
        f'<img src="{listener}/img" alt="x">',
        f'<img src="{file}" alt="x">',
        f'<img src="{listener}/redirect" alt="x">',
        f'<link rel="stylesheet" href="{listener}/style.css">',
        f'<link rel="attachment" href="{file}">',
        f'<link rel="attachment" href="{listener}/attached">',
        f'<a rel="attachment" href="{file}">the file</a>',
        f'<style>@import url("{listener}/import.css");</style>',
        (
            f'<style>@font-face {{ font-family: Out; src: url("{listener}/out.woff2") }}'
            " p { font-family: Out }</style>"
        ),
        f'<style>p {{ background: url("{listener}/back.png") }}</style>',
        f'<style>p::before {{ content: url("{listener}/before.png") }}</style>',
        f'<style>li {{ list-style-image: url("{file}") }}</style>',
        (
            f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{listener}/svg.png"'
            ' width="9" height="9"/></svg>'
        ),
        f'<svg xmlns="http://www.w3.org/2000/svg"><use href="{listener}/use.svg#x"/></svg>',
        f'<object data="{listener}/object"></object>',
        f'<embed src="{listener}/embed">',
        f'<iframe src="{file}"></iframe>',
        f'<base href="{listener}/base/"><img src="relative.png" alt="x">',
        f'<meta name="x" content="y"><link rel="icon" href="{listener}/icon">',
        f'<table background="{listener}/table.png"><tr><td>x</td></tr></table>',
        f'<p style="background-image: url({listener}/inline.png)">x</p>',
        (
            f'<img src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22%3E'
            f'%3Cimage href=%22{listener}/nested.png%22/%3E%3C/svg%3E" alt="x">'
        ),
        f'<img srcset="{listener}/set.png 2x" alt="x">',
        f"{{{{ url_for.__globals__ }}}} {{% include '{secret}' %}}",
        f'"><script src="{listener}/script.js"></script>',
    ]
