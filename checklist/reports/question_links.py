"""Links from the service's own sentences to the questions that they name by id."""

from __future__ import annotations

import re
from collections.abc import Callable, Container

from markupsafe import Markup, escape

_ID = re.compile(r"\b([a-z]+-\d\d)\b")


def link_questions(
    sentence: str, ids: Container[str], build_url: Callable[[str], str], css_class: str = ""
) -> Markup:
    """Return the sentence, escaped, with a link for each id of a question."""
    attribute = Markup(' class="{}"').format(css_class) if css_class else ""
    link = Markup('<a{} href="{}">{}</a>')
    return Markup().join(
        link.format(attribute, build_url(part), part) if part in ids else escape(part)
        for part in _ID.split(sentence)
    )
