"""A row printed again from the cache is the row that its macro would print."""

from __future__ import annotations

import pytest
from flask import Flask, render_template
from jinja2 import DictLoader
from markupsafe import Markup

from checklist.web import templating

ROW = '<a href="{{ url_for("page") }}">{{ name }}</a>'
TEMPLATES = {
    "row.html": f"{{% macro row(name) %}}{ROW}{{% endmacro %}}",
    "list.html": '{% from "row.html" import row %}{{ render_cached(row, name) }}',
}


@pytest.fixture
def app() -> Flask:
    app = Flask("checklist", static_folder="web/static", template_folder=None)
    templating.register(app)
    app.jinja_env.loader = DictLoader(TEMPLATES)
    app.add_url_rule("/page", "page", view_func=str)
    return app


def show(app: Flask, name: object, root: str = "") -> str:
    with app.test_request_context("/", environ_overrides={"SCRIPT_NAME": root}):
        return render_template("list.html", name=name)


def test_a_row_is_printed_once_and_alike_each_time(app: Flask) -> None:
    assert show(app, "A & B") == '<a href="/page">A &amp; B</a>'
    app.jinja_env.globals["url_for"] = None  # the macro would call this, were it printed again
    assert show(app, "A & B") == '<a href="/page">A &amp; B</a>'


def test_text_and_markup_of_the_same_characters_do_not_share_a_row(app: Flask) -> None:
    """Shared, a text that looks like markup would reach the page unescaped."""
    assert show(app, Markup("<b>A</b>")) == '<a href="/page"><b>A</b></a>'
    assert show(app, "<b>A</b>") == '<a href="/page">&lt;b&gt;A&lt;/b&gt;</a>'


def test_one_and_true_do_not_share_a_row(app: Flask) -> None:
    assert show(app, 1) == '<a href="/page">1</a>'
    assert show(app, True) == '<a href="/page">True</a>'


def test_addresses_in_a_row_follow_where_the_service_is_mounted(app: Flask) -> None:
    assert show(app, "A") == '<a href="/page">A</a>'
    assert show(app, "A", root="/checklist") == '<a href="/checklist/page">A</a>'
