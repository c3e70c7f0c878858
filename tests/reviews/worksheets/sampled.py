"""Worksheets of inspectors, kept through the pages."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from bs4 import BeautifulSoup

from tests.assessments.worksheets.sampling import WORKSHEET
from tests.browser import Browser

QUESTION = "vet-02"
E3: dict[str, Any] = {"position_as_at": ["4", "3", "2022"]}


def begin_sample(by: Browser, assessment: UUID, question: str = QUESTION, **typed: Any) -> str:
    """Save the list of a worksheet in a review; its address."""
    url = f"{address_of(assessment, question)}/new"
    by.send(by.get(url), url, **(WORKSHEET | typed))
    return by.location


def address_of(assessment: UUID, question: str = QUESTION) -> str:
    return f"/assessments/{assessment}/review/questions/{question}/worksheets"


def cite(by: Browser, worksheet: str, *, expect: int = 302, **typed: Any) -> BeautifulSoup:
    """Add a worksheet as an exhibit of one's own."""
    url = f"{worksheet}/exhibit"
    return by.send(by.get(url), url, form="form#cite", expect=expect, **(E3 | typed))
