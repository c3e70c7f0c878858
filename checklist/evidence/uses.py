"""Where evidence is used: a higher slice knows, and tells the library's pages through here."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from flask import Flask, current_app
from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a piece of evidence, as a link."""

    text: str
    href: str


Uses = Mapping[UUID, list[Use]]
Finder = Callable[[Session, Collection[UUID]], Uses]


def find_uses_with(app: Flask, finder: Finder) -> None:
    """Have uses found by a slice that has them."""
    app.extensions["finder of uses"] = finder


def uses_of(session: Session, evidence: Collection[UUID]) -> Uses:
    """The uses of some evidence, all in one query."""
    finder: Finder | None = current_app.extensions.get("finder of uses")
    return finder(session, evidence) if finder and evidence else {}
