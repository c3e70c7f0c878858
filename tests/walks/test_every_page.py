"""Every page there is, in every state it can be in, can be used by everybody."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest
from flask import Flask
from playwright.sync_api import Browser, Page
from werkzeug.routing import Rule

from tests.accounts.walking import addresses_of
from tests.environment import IN_FULL
from tests.walks.checking import evaluate, violations
from tests.walks.conftest import Service, signed_in
from tests.walks.states import STATES
from tests.walks.stocking import Stock
from tests.walks.widening import complaints_of_width

NO_PAGES: Mapping[str, str] = {
    "accounts.session_state": "what a script asks",
    "across_forces_csv.claims": "a CSV file",
    "across_forces_csv.findings": "a CSV file",
    "across_forces_csv.grades": "a CSV file",
    "across_forces_csv.responses": "a CSV file",
    "across_forces_csv.themes": "a CSV file",
    "assessments.draft_state": "what a script asks",
    "blank_forms.download": "a PDF",
    "copies.download": "a workbook or a ZIP",
    "draft_prints.fetch_draft": "a PDF",
    "draft_prints.fetch_own": "a PDF",
    "evidence.file": "a file",
    "exhibits.file": "a file",
    "judgement_drafts.state": "what a script asks",
    "health.health": "what a monitor asks",
    "health.ready": "what a monitor asks",
    "plan_copies.plan_csv": "a CSV file",
    "plan_prints.download": "a PDF",
    "published_prints.fetch": "a PDF",
    "reports.download": "a PDF",
    "timeline.assessment_csv": "a CSV file",
    "timeline.organisation_csv": "a CSV file",
    "static": "stylesheet, scripts and fonts",
}
Stocks = Callable[[str], Stock]
NEVER_REFUSED: Mapping[str, str] = {
    "accounts.forgotten_password": "without a mail server it has no form",
    "blank_forms.blank": "it asks for nothing",
    "copies.copies": "it asks for nothing",
    "draft_prints.draft_pdf": "it asks for nothing",
    "draft_prints.own_pdf": "it asks for nothing",
    "exhibits.newest": "it only asks whether",
    "judgement_drafts.discard": "it only asks whether",
    "notes.withdraw": "it only asks whether",
    "organisations.close": "it only asks whether",
    "organisations.close_account": "it only asks whether",
    "organisations.end_roles": "it only asks whether",
    "organisations.forces": "no force is a choice too",
    "organisations.reset_factor": "it only asks whether",
    "passkeys.remove": "it only asks whether",
    "people.end": "it only asks whether",
    "readiness.ready": "it asks for nothing",
    "reports.report": "it asks for nothing",
    "restrictions.change": "nobody else is a choice too",
    "restrictions.lift": "it only asks whether",
    "plan_prints.plan_pdf": "it asks for nothing",
    "published_prints.pdf": "it asks for nothing",
    "publishing.cancel": "it only asks whether",
    "reviews.begin": "it asks for nothing",
    "second_judgements.choose": "a reason is needed only to do without",
    "findings.overall": "no cause of concern is confirmed there",
    "report_texts.write": "no text is a choice too",
    "sign_off.ask": "it asks for nothing",
    "second_factor.recovery_codes": "it only asks whether they are kept",
    "worksheets.again": "nothing is drawn yet",
    "worksheets.cite": "nothing has come of it yet",
    "worksheets.extend": "nothing is drawn yet",
}
"""Pages with a form that is always taken."""

RENEWS_SIGN_IN = {"passkeys.remove"}
"""Forms that give the person another sign-in, of which other walks would not know."""

REFUSED = {
    "begun": "",
    "full": "",
    "longest": "x" * 100,
    "administrators": "",
    "awaiting": "",
    "signed": "",
    "sent": "",
    "assigned": "",
    "conflict": "",
    "judging": "",
    "reviewed": "",
    "asked": "",
    "overdue": "",
    "unsent answer": "",
    "moderated": "",
    "drafted": "",
    "checking": "",
    "responding": "",
    "commenting": "",
    "open finding": "",
    "asked finding": "",
    "closed finding": "",
    "publishing": "",
    "published": "",
    "stranger": "x" * 100,
}
"""What the forms of each state are filled with that cannot stand: nothing, or much too much."""

FILL = """((text) => {
  const controls = (form) => form.querySelectorAll("input:not([type=hidden]), textarea, select")
  const forms = [...document.querySelectorAll("main form[method=post]")]
  const form = forms.sort((one, other) => controls(other).length - controls(one).length)[0]
  if (!form) return false
  for (const one of controls(form)) {
    if (one.matches("[type=radio], [type=checkbox]")) one.checked = false
    else if (one.matches("textarea")) one.value = text.repeat(45)
    else if (one.matches("[type=url]")) one.value = text && `gopher:${text}`
    else if (!one.matches("[type=file], select")) one.value = text.repeat(5)
  }
  const presses = [...form.elements].filter((one) => one.matches("button:not([type=button])"))
  window.sends = () => presses[0].click()
  return true
})"""


def opens(rule: Rule) -> bool:
    return "GET" in (rule.methods or ())


def sends(rule: Rule) -> bool:
    return "POST" in (rule.methods or ())


def pages_of(app: Flask, stock: Stock) -> Iterator[tuple[Rule, str]]:
    """Each page whose address can be filled in with what there is."""
    for rule in app.url_map.iter_rules():
        is_page = opens(rule) and rule.endpoint not in NO_PAGES
        saves = stock.examples.get("saves") if rule.endpoint == "assessments.compare" else ""
        if is_page and saves is not None and stock.shows(app, rule):
            [(_, path)] = addresses_of(app, stock.examples, [rule])
            yield rule, f"{path}?{saves}" if saves else path


@pytest.mark.parametrize("state", STATES if IN_FULL else ["full", "administrators", "stranger"])
def test_every_page_can_be_read_in_every_state(
    service: Service,
    inside: Flask,
    stocks: Stocks,
    chromium: Browser,
    html: dict[str, str],
    state: str,
) -> None:
    stock = stocks(state)
    context = signed_in(chromium, service, stock.who)
    page = context.new_page()
    complaints = []

    for rule, path in pages_of(inside, stock):
        answer = page.goto(path)
        assert answer is not None
        assert answer.status == 200, path
        html[f"{state} {rule.endpoint}"] = answer.text()
        complaints += [f"{rule.endpoint}: {one}" for one in complaints_of(page)]
    context.close()

    assert complaints == []


def test_every_form_that_is_refused_can_be_read_and_mended(
    service: Service, inside: Flask, stocks: Stocks, chromium: Browser, html: dict[str, str]
) -> None:
    complaints = []
    seen: dict[tuple[str, str], bool] = {}

    for state, text in REFUSED.items():
        stock = stocks(state)
        context = signed_in(chromium, service, stock.who)
        page = context.new_page()
        for rule, path in pages_of(inside, stock):
            if not sends(rule) or (rule.endpoint, text) in seen or rule.endpoint in RENEWS_SIGN_IN:
                continue
            page.goto(path)
            if not evaluate(page, f"{FILL}({text!r})"):
                continue
            with page.expect_navigation() as coming:
                evaluate(page, "sends()")
            is_refused = page.title().startswith("Error: ")
            seen[rule.endpoint, text] = is_refused
            if is_refused:
                html[f"{state} {rule.endpoint} refused"] = coming.value.text()
                complaints += [f"{rule.endpoint}: {one}" for one in complaints_of(page)]
        context.close()

    assert complaints == []
    sent = {rule.endpoint for rule in inside.url_map.iter_rules() if opens(rule) and sends(rule)}
    refused = {endpoint for (endpoint, _), is_refused in seen.items() if is_refused}
    assert sent - refused == NEVER_REFUSED.keys()


def complaints_of(page: Page) -> list[str]:
    """What stands against a page: by axe's rules, and at every width and size of text."""
    assert page.locator("h1").count() == 1, page.url
    return violations(page) + complaints_of_width(page)


def test_every_page_has_its_place_among_these(inside: Flask, stocks: Stocks) -> None:
    walked = {rule.endpoint for state in STATES for rule, _ in pages_of(inside, stocks(state))}
    reading = {rule.endpoint for rule in inside.url_map.iter_rules() if opens(rule)}

    assert reading - walked == NO_PAGES.keys()
