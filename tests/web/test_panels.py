"""Panels: a higher slice shows something on a page of a lower one, to those it is for."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Blueprint, Flask, render_template_string
from jinja2 import ChoiceLoader, DictLoader

from checklist.core.organisations import OrganisationKind, Role
from checklist.core.permissions.actions import Action
from checklist.web.access import SIGNED_IN, Access, open_to
from checklist.web.panels import add_panel
from tests.browser import Browser, add_organisation, one, sign_in

LOWER_PAGE = """
{% extends "base.html" %}
{% block title %}Question{% endblock %}
{% block page %}
  <h1>Question</h1>
  {% for panel in panels_at("beside a question", question_id=question_id) %}{{ panel }}{% endfor %}
{% endblock %}
"""
HIGHER_PANEL = '<aside id="finding">{{ finding }}</aside>'
FINDING = "<script>alert(1)</script> & more"


@pytest.fixture
def app(app: Flask) -> Flask:
    """The service with a page of a lower slice, and the template of a higher slice's panel."""
    bp = Blueprint("lower", __name__)

    @bp.get("/lower/<question_id>")
    @open_to(SIGNED_IN)
    def page(question_id: str) -> str:
        return render_template_string(LOWER_PAGE, question_id=question_id)

    app.register_blueprint(bp)
    panels = DictLoader({"higher/_panel.html": HIGHER_PANEL})
    app.jinja_loader = ChoiceLoader([panels, *filter(None, [app.jinja_loader])])
    return app


def build_finding(question_id: str) -> dict[str, object] | None:
    """Build the panel of the only question that has a finding."""
    return {"finding": FINDING} if question_id == "vet-01" else None


def test_a_panel_is_shown_on_a_page_of_a_lower_slice_and_escaped(
    app: Flask, browser: Browser
) -> None:
    add_panel(app, "beside a question", "higher/_panel.html", build_finding, SIGNED_IN)

    page = browser.get("/lower/vet-01")

    assert one(page, "#finding").text == FINDING
    assert not page.select("#finding script")


def test_a_panel_without_anything_to_show_is_left_out(app: Flask, browser: Browser) -> None:
    add_panel(app, "beside a question", "higher/_panel.html", build_finding, SIGNED_IN)

    page = browser.get("/lower/vet-02")

    assert not page.select("aside")


def test_a_panel_of_another_place_is_left_out(app: Flask, browser: Browser) -> None:
    add_panel(app, "below the results", "higher/_panel.html", build_finding, SIGNED_IN)

    page = browser.get("/lower/vet-01")

    assert not page.select("aside")


def test_a_panel_is_shown_only_to_those_it_is_for(
    app: Flask, browser: Browser, force: UUID
) -> None:
    inspectors = Access(frozenset({Action.JUDGE}))
    built: list[str] = []

    def build(question_id: str) -> dict[str, object] | None:
        built.append(question_id)
        return build_finding(question_id)

    add_panel(app, "beside a question", "higher/_panel.html", build, inspectors)
    inspectorate = add_organisation(app, "Inspectorate", OrganisationKind.INSPECTORATE)
    inspector = sign_in(app, "Ines Inspector", inspectorate, Role.INSPECTOR)

    to_force, to_inspector = browser.get("/lower/vet-01"), inspector.get("/lower/vet-01")

    assert not to_force.select("aside")
    assert one(to_inspector, "#finding").text == FINDING
    assert built == ["vet-01"]
