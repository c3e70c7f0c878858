"""While @ and a name are typed, the names of those who see the note are offered."""

from __future__ import annotations

import re
from collections.abc import Callable

from playwright.sync_api import Browser, expect

from tests.walks.conftest import Service, signed_in
from tests.walks.stocking import Stock


def test_a_name_that_is_begun_is_offered_and_chosen_by_the_keyboard(
    service: Service, stocks: Callable[[str], Stock], chromium: Browser
) -> None:
    stock = stocks("full")
    context = signed_in(chromium, service, stock.who)
    page = context.new_page()
    page.goto(f"/assessments/{stock.examples['assessment_id']}/questions/vet-09/notes")
    names = page.locator("#names li").all_text_contents()
    assert names
    box = page.locator("textarea#text")
    offered = page.locator(".checklist-mentions button")

    box.press_sequentially(f"Ask {names[0][:3]}")

    expect(offered.first).to_have_text(names[0])
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(box).to_have_value(f"Ask {names[0]} ")
    expect(box).to_be_focused()
    expect(offered).to_have_count(0)
    page.keyboard.type("whether it is so, me@example.test")
    expect(box).to_have_value(re.compile("me@example.test$"))
    expect(offered).to_have_count(0)
    page.keyboard.type(" @")
    expect(offered).not_to_have_count(0)
    page.keyboard.press("Escape")
    expect(offered).to_have_count(0)
    context.close()
