"""The frame of a page: its error summary, and fields that lose nothing of what was typed."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from flask import Flask, render_template_string
from markupsafe import Markup
from werkzeug.datastructures import MultiDict
from wtforms import Form, FormField, IntegerField, StringField, TextAreaField
from wtforms.fields import HiddenField

from checklist.web import templating
from checklist.web.fields import DayField
from tests.browser import check_manners, one

PAGE = """
{% extends "base.html" %}
{% from "macros/fields.html" import date, hidden, input, number, textarea %}
{% block title %}A page{% endblock %}
{% block page %}<h1>A page</h1>
  {{ input(form.name) }}{{ date(form.day) }}{{ textarea(form.note, limit=100) }}
  {{ number(form.figures.form.count) }}{{ hidden(form.base_version) }}
  {% if other %}{{ input(other.title) }}{% endif %}
{% endblock %}
"""


class Figures(Form):
    count = IntegerField("How many")


class Shown(Form):
    name = StringField("Name")
    day = DayField("As-at date")
    note = TextAreaField("Note")
    figures = FormField(Figures)
    base_version = HiddenField()


class Other(Form):
    title = StringField("Title")


FORM: Any = Shown
OTHER: Any = Other


@pytest.fixture
def app() -> Flask:
    """Templates and nothing else."""
    app = Flask("checklist", static_folder="web/static", template_folder=None)
    templating.register(app)
    return app


def show(app: Flask, form: Any, **more: Any) -> BeautifulSoup:
    with app.test_request_context("/"):
        page = BeautifulSoup(render_template_string(PAGE, form=form, **more), "html5lib")
    check_manners(page)
    return page


def summary(page: BeautifulSoup) -> list[tuple[str, str | None]]:
    entries = page.select(".govuk-error-summary li")
    return [(one_.text, str(one_.a["href"]) if one_.a else None) for one_ in entries]


def test_the_summary_leads_to_every_field_in_error_of_every_form(app: Flask) -> None:
    form, other = FORM(), OTHER()
    form.name.errors = ["Enter a name"]
    form.day.errors = ["Enter the as-at date"]
    form.figures.form.count.errors = ["Enter how many"]
    other.title.errors = ["Enter a title"]

    page = show(app, form, other=other)

    assert summary(page) == [
        ("Enter a name", "#name"),
        ("Enter the as-at date", "#day-day"),
        ("Enter how many", "#figures-count"),
        ("Enter a title", "#title"),
    ]
    assert one(page, "title").text == "Error: A page – Checklist"


def test_a_page_without_errors_has_no_summary(app: Flask) -> None:
    page = show(app, FORM(), other=None)

    assert not page.select(".govuk-error-summary")
    assert one(page, "title").text == "A page – Checklist"


def test_what_was_typed_comes_back_as_typed_and_harmless(app: Flask) -> None:
    typed = '\n"><script>alert(1)</script> & more'
    sent = MultiDict({"name": typed, "note": typed, "figures-count": "twelve", "base_version": "1"})

    page = show(app, FORM(sent), other=None)

    assert one(page, "textarea").text == typed
    assert one(page, "#name")["value"] == typed
    assert one(page, "#figures-count")["value"] == "twelve"
    assert len(page.select("script:not([src])")) == 1


def test_a_hidden_field_prints_its_data_and_not_what_was_sent(app: Flask) -> None:
    form = FORM(MultiDict({"base_version": "1"}))
    form.base_version.data = "2"

    page = show(app, form, other=None)

    assert one(page, "input[name=base_version]")["value"] == "2"


def test_a_field_tells_its_hint_limit_and_error_to_those_who_cannot_see_them(app: Flask) -> None:
    form = FORM()
    form.note.description = Markup("Say <em>why</em>")
    form.note.errors = ["Note must be 100 characters or fewer"]

    page = show(app, form, other=None)

    described = str(one(page, "textarea")["aria-describedby"]).split()
    assert described == ["note-info", "note-hint", "note-error"]
    words = [" ".join(one(page, f"#{id_}").text.split()) for id_ in described]
    assert words == [
        "You can enter up to 100 characters",
        "Say why",
        "Error: Note must be 100 characters or fewer",
    ]


def test_the_frame_takes_no_name_from_a_page(app: Flask) -> None:
    page = """
    {% extends "base.html" %}{% block title %}A page{% endblock %}
    {% block page %}<h1>{{ header }}{{ footer }}{{ notices }}{{ problems }}</h1>{% endblock %}
    """

    with app.test_request_context("/"):
        shown = render_template_string(page, header="a", footer="b", notices="c", problems="d")

    assert "<h1>abcd</h1>" in shown


def test_the_marking_stands_at_the_head_and_foot_of_a_page(app: Flask) -> None:
    page = show(app, FORM(), other=None, marking="OFFICIAL-SENSITIVE")

    assert "OFFICIAL-SENSITIVE" in one(page, "header .checklist-marking").text
    assert "OFFICIAL-SENSITIVE" in one(page, "footer").text
