"""What was printed, kept whole for as long as nothing it rests on changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable
from threading import Lock
from typing import Any

from flask import Flask, current_app, has_request_context, request
from jinja2.runtime import Macro
from markupsafe import Markup

KEPT = 16


class Kept:
    """The last few things printed, by what they rest on. What they are printed from is not kept."""

    def __init__(self) -> None:
        self.printed: OrderedDict[Hashable, Markup] = OrderedDict()
        self.lock = Lock()

    def get(self, rests_on: Hashable) -> Markup | None:
        """What was printed, if it is still kept."""
        with self.lock:
            found = self.printed.get(rests_on)
            if found is not None:
                self.printed.move_to_end(rests_on)
            return found

    def keep(self, rests_on: Hashable, printed: Markup) -> None:
        """Keep something in place of what was longest unasked for."""
        with self.lock:
            self.printed[rests_on] = printed
            self.printed.move_to_end(rests_on)
            while len(self.printed) > KEPT:
                self.printed.popitem(last=False)


def register(app: Flask) -> None:
    """Let templates keep what they print whole."""
    app.extensions["printed_whole"] = Kept()
    app.jinja_env.globals["remembered_whole"] = remembered_whole


def remembered_whole(rests_on: Hashable, macro: Macro, *arguments: Any) -> Markup:
    """What a macro prints, kept for the next page on which all that it rests on is the same.

    For what is large and is printed from much: ``rests_on`` must name all of it.
    """
    if not has_request_context():
        return Markup(macro(*arguments))  # noqa: S704  # made by our own templates
    kept: Kept = current_app.extensions["printed_whole"]
    key = (request.script_root, macro, rests_on)
    printed = kept.get(key)
    if printed is None:
        printed = Markup(macro(*arguments))  # noqa: S704  # as above
        kept.keep(key, printed)
    return printed
