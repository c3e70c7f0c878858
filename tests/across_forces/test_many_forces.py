"""With many forces and ten years each page across forces takes the statements of one."""

from __future__ import annotations

from uuid import UUID

from flask import Flask

from tests.across_forces.many_forces import PAGES, add_many, publish_round
from tests.browser import Browser, one
from tests.environment import IN_FULL
from tests.reviews.test_sixty_forces import LONGEST_PAGE, count_statements

FORCES, ROUNDS = (45, 10) if IN_FULL else (6, 10)


def test_pages_of_many_forces_and_years_take_the_statements_of_one(
    app: Flask, force: UUID, inspectorate: UUID, lee: Browser, ina: Browser
) -> None:
    publish_round(app, force)
    opened = [(who, path) for path in PAGES.values() for who in (lee, ina)]
    before = [count_statements(app, who, path)[0] for who, path in opened]

    add_many(app, inspectorate, FORCES, ROUNDS)

    for (who, path), statements in zip(opened, before, strict=True):
        after, length = count_statements(app, who, path)
        assert after <= statements, path
        assert length < LONGEST_PAGE, path
    page = lee.get("/across-forces?round=all")
    assert one(page, "#how-many").text == f"{FORCES * ROUNDS + 1} reports"
    assert len(page.select("#grades tbody tr")) == 50
    assert page.select(".govuk-pagination__next")
