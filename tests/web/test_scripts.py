"""A page names the scripts that it uses, in the order in which they start, and no others."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup
from flask import Flask, g, render_template_string

from checklist.resources import PACKAGE
from checklist.web.templating import list_scripts
from tests.browser import Browser

PAGE = """
{% extends "base.html" %}
{% block title %}A page{% endblock %}
{% block page %}<h1>A page</h1>{{ content }}{% endblock %}
"""
USES = {
    "characters.js": '<div data-module="govuk-character-count">',
    "radios.js": '<input class="govuk-radios__input">',
    "uploads.js": '<div data-uploads="/to">',
    "drafts.js": '<form data-draft="/to">',
    "figures.js": '<button value="figures">',
    "leaving.js": '<textarea class="govuk-textarea">',
    "mentions.js": '<details data-mentions="text">',
    "passkeys.js": '<div data-passkey="get">',
    "printing.js": '<div id="print-status">',
    "timeout.js": '<dialog class="checklist-timeout">',
}
STARTED_BEFORE = {"characters.js"}


def scripts_of(page: str) -> list[str]:
    tags = BeautifulSoup(page, "lxml").select("script[src]")
    return [str(tag["src"]).partition("?")[0].rpartition("/")[2] for tag in tags]


def test_the_sign_in_page_has_the_script_of_passkeys_and_no_other(app: Flask) -> None:
    assert scripts_of(app.test_client().get("/sign-in").text) == ["app.js", "passkeys.js"]


def test_a_page_for_everybody_has_one_script_only(app: Flask) -> None:
    assert scripts_of(app.test_client().get("/cookies").text) == ["app.js"]


def test_a_page_of_somebody_signed_in_warns_before_that_ends(browser: Browser) -> None:
    assert scripts_of(browser.client.get("/").text) == ["app.js", "timeout.js"]


@pytest.mark.parametrize(("script", "use"), USES.items())
def test_a_page_has_the_script_that_it_uses(script: str, use: str) -> None:
    both = [script, "app.js"] if script in STARTED_BEFORE else ["app.js", script]

    assert list_scripts(f"<h1>A page</h1>{use}") == both


def test_every_script_that_is_built_has_its_use_or_is_imported() -> None:
    built = {path.name for path in (PACKAGE / "web/static/built").glob("*.js")}

    assert built - {"govuk-frontend.min.js", "session.js", "typed.js"} == {"app.js", *USES}


def test_files_are_sent_before_drafts_are_kept() -> None:
    assert list_scripts(USES["drafts.js"] + USES["uploads.js"]) == [
        "app.js",
        "uploads.js",
        "drafts.js",
    ]


def read_scripts() -> dict[str, str]:
    """Our own scripts, as written."""
    return {path.name: path.read_text() for path in (PACKAGE / "web/assets").glob("*.js")}


@pytest.mark.parametrize(
    "forbidden",
    [
        r"\beval\(",
        r"\bFunction\(",
        r"set(Timeout|Interval)\(\s*[\"'`]",
        r"\.(inner|outer)HTML\s*\+?=(?!=)",
        "insertAdjacentHTML",
        r"document\.write",
        "__proto__",
        r"\bpostMessage",
        r"addEventListener\(\s*[\"'`]message[\"'`]",
    ],
)
def test_no_script_evaluates_text_or_writes_markup(forbidden: str) -> None:
    scripts = read_scripts()

    assert len(scripts) >= len(USES)
    assert [name for name, text in scripts.items() if re.search(forbidden, text)] == []


def test_no_script_keeps_anything_in_the_browser() -> None:
    kept = "localStorage|sessionStorage|indexedDB|caches\\.|document\\.cookie|serviceWorker"

    assert [name for name, text in read_scripts().items() if re.search(kept, text)] == []


def test_typed_text_asks_for_no_script(app: Flask) -> None:
    typed = " ".join([*USES.values()])
    with app.test_request_context("/"):
        g.person = None
        page = render_template_string(PAGE, content=typed)

    assert scripts_of(page) == ["app.js"]
