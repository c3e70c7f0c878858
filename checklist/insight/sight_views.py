"""The page that says what a person sees of an assessment in each state, and why."""

from __future__ import annotations

from flask import g, render_template
from flask.typing import ResponseReturnValue

from checklist.core.permissions.sight import describe_sight
from checklist.insight.views import bp
from checklist.web.access import SIGNED_IN, open_to


@bp.get("/what-you-see")
@open_to(SIGNED_IN)
def what_you_see() -> ResponseReturnValue:
    """Say what the person sees of an assessment in each state, as the table of roles has it."""
    return render_template("insight/what_you_see.html", sight=describe_sight(g.person))
