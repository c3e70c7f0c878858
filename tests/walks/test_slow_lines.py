"""On a phone with a slow line little is fetched, and nothing jumps once it has come."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from flask import Flask
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.environment import IN_FULL
from tests.walks.checking import PHONE, evaluate
from tests.walks.conftest import Service, signed_in
from tests.walks.stocking import Stock
from tests.walks.test_every_page import pages_of

FIRST_VISIT = 90 * 1024
"""Bytes of the sign-in page and all its files, with their headers."""
MOST_SHIFT = 0.02
LATE = 0.2
"""Seconds that scripts and fonts take, so that each page is painted without them first."""
OFTEN_OPENED = {"accounts.sign_in", "insight.home", "assessments.tasks", "assessments.question"}

ADD_SHIFTS = """
window.shift = 0
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (!one.hadRecentInput) window.shift += one.value
}).observe({ type: "layout-shift", buffered: true })
"""
PAINTED_TWICE = "new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)))"
MENU = ".govuk-service-navigation__list"
TOGGLE = ".govuk-service-navigation__toggle"
# The ten seconds after which the menu unfolds: they begin anew and stand still, or they are over.
BEGIN_ANEW = f"""(() => {{
  const menu = document.querySelector("{MENU}")
  menu.style.animation = "none"
  menu.getBoundingClientRect()
  menu.style.animation = ""
  for (const one of menu.getAnimations()) one.pause()
}})()"""
END = f"""document.querySelector("{MENU}").getAnimations().forEach((one) => one.finish())"""


def delay(route: Route) -> None:
    time.sleep(LATE)
    route.continue_()


def measure_shift(context: BrowserContext, path: str) -> float:
    """Open a page in a window of its own, and add up how far its parts moved by themselves."""
    page = context.new_page()
    page.add_init_script(ADD_SHIFTS)
    page.route("**/*.js?*", delay)
    page.route("**/*.woff2?*", delay)
    page.goto(path)
    page.wait_for_load_state("networkidle")
    evaluate(page, PAINTED_TWICE)
    shift = float(evaluate(page, "window.shift"))
    page.close()
    return shift


def test_a_first_visit_fetches_little(service: Service, chromium: Browser) -> None:
    context = chromium.new_context(base_url=service.url, viewport=PHONE)
    page = context.new_page()
    devtools = context.new_cdp_session(page)
    devtools.send("Network.enable")
    fetched: list[float] = []
    devtools.on("Network.loadingFinished", lambda one: fetched.append(one["encodedDataLength"]))

    page.goto("/sign-in")
    page.wait_for_load_state("networkidle")
    context.close()

    assert len(fetched) >= 4  # the page, its stylesheet, its script, a font
    assert 20 * 1024 < sum(fetched) <= FIRST_VISIT


@pytest.mark.parametrize("state", ["full", "stranger"])
def test_no_page_jumps_once_its_scripts_and_fonts_have_come(
    service: Service,
    inside: Flask,
    stocks: Callable[[str], Stock],
    chromium: Browser,
    state: str,
) -> None:
    stock = stocks(state)
    opened = {
        rule.endpoint: path
        for rule, path in pages_of(inside, stock)
        if IN_FULL or rule.endpoint in OFTEN_OPENED
    }

    shifts = {}
    for endpoint, path in opened.items():
        context = signed_in(chromium, service, stock.who, viewport=PHONE)
        shifts[endpoint] = measure_shift(context, path)
        context.close()

    assert shifts
    assert {name: shift for name, shift in shifts.items() if shift > MOST_SHIFT} == {}


@pytest.fixture
def phone(
    service: Service, stocks: Callable[[str], Stock], chromium: Browser
) -> Callable[..., Page]:
    """Opens the start page on a phone."""

    def open_start(*, has_scripts: bool = True, blocks_scripts: bool = False) -> Page:
        stock = stocks("full")
        context = signed_in(
            chromium, service, stock.who, viewport=PHONE, java_script_enabled=has_scripts
        )
        page = context.new_page()
        if blocks_scripts:
            page.route("**/*.js?*", lambda route: route.abort())
        page.goto("/")
        return page

    return open_start


def test_the_menu_is_folded_until_it_is_opened(phone: Callable[..., Page]) -> None:
    page = phone()

    folded = page.locator(MENU).is_hidden()
    page.locator(TOGGLE).click()

    assert folded
    expect(page.locator(MENU)).to_be_visible()
    page.context.close()


def test_the_menu_is_open_without_scripts(phone: Callable[..., Page]) -> None:
    page = phone(has_scripts=False)

    assert page.locator(MENU).is_visible()
    assert not page.locator(TOGGLE).is_visible()
    page.context.close()


def test_the_menu_unfolds_by_itself_where_its_script_does_not_come(
    phone: Callable[..., Page],
) -> None:
    page = phone(blocks_scripts=True)

    evaluate(page, BEGIN_ANEW)
    folded = page.locator(f"{MENU} a").first.is_hidden()
    evaluate(page, END)

    assert folded
    assert page.locator(f"{MENU} a").first.is_visible()
    page.context.close()
