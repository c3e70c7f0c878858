"""A form that changes something, and what sending it leaves in the record."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


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


def of_leads(line: str, form: str, typed: Any, sent_by: str = "lead inspector") -> Deed:
    return Deed((line,), typed, form=f"form#{form}", sent_by=sent_by)


def of_administrators(*lines: str, **more: Any) -> Deed:
    """A deed on a page that is open to administrators alone."""
    return Deed(lines, sent_by="administrator", **more)
