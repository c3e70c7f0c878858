"""What a form of the service asks, and what sending it writes on the record."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from checklist.core.assessment_states import AssessmentState

CODE = re.compile("[0-9a-f]{8}-[0-9a-f]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|_|[0-9a-f]{20}")
"""What no line of a timeline holds: an id, a day in figures, a name of the code, a whole digest."""

IRREGULAR = {
    *("began", "chose", "drew", "gave", "had", "kept", "made"),
    *("said", "sent", "set", "took", "went", "withdrew", "wrote"),
}
"""Past tenses that do not end in "ed"."""


@dataclass(frozen=True)
class Deed:
    """What is typed into a form, and the lines of the audit record that sending it writes.

    ``page`` is the endpoint of the page that has the form, ``first`` the deed that comes before;
    ``place`` is the example of the organisation that an administrator's deed is about.
    """

    lines: tuple[str, ...]
    typed: dict[str, Any] = field(default_factory=dict)
    page: str = ""
    form: str = "main form[method=post]"
    file: str = ""
    first: str = ""
    status: int = 302
    sent_by: str = "coordinator"
    place: str = "organisation_id"
    state: AssessmentState | None = None


def of_leads(line: str, form: str, typed: Any, sent_by: str = "lead inspector") -> Deed:
    """A deed in the form of that id, on a page that is open to leads, or to whom is named."""
    return Deed((line,), typed, form=f"form#{form}", sent_by=sent_by)


def of_administrators(*lines: str, **more: Any) -> Deed:
    """A deed on a page that is open to administrators alone."""
    return Deed(lines, sent_by="administrator", **more)
