"""The macro cache: what a macro printed, for the rows of long lists that seldom change.

It pays: the task list of 64 questions takes a third more CPU without it.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from flask import has_request_context, request
from jinja2.runtime import Macro
from markupsafe import Markup

# A full assessment prints some 300 rows on all its pages together.
_CACHE_SIZE = 2048


def render_cached(macro: Macro, *arguments: Any) -> Markup:
    """Return what a macro prints for these arguments, from the cache where it printed them before.

    For macros that depend on their arguments and on where the service is mounted, and on nothing
    else: no person, no form, no request.
    """
    if not has_request_context():
        return Markup(macro(*arguments))  # noqa: S704  # made by our own templates
    # Types are a part of the key, for markup and a text of the same characters are equal.
    return _render(request.script_root, macro, arguments, tuple(map(type, arguments)))


@lru_cache(maxsize=_CACHE_SIZE)
def _render(
    _root: str, macro: Macro, arguments: tuple[Any, ...], _types: tuple[type, ...]
) -> Markup:
    return Markup(macro(*arguments))  # noqa: S704  # made by our own templates
