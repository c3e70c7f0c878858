"""Beside every box in which people write free text stands who sees it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from uuid import UUID

import pytest
from bs4 import BeautifulSoup, Tag
from flask import Flask

from checklist.assessments.pinned_set import shipped_library
from tests.accounts.walking import addresses_of, example_force
from tests.assessments.assessments import answer, begin_edition
from tests.browser import Browser

NOT_SHOWN_TO_ANYONE: Mapping[str, str] = {
    "accounts.sign_in": "an email address and a password",
    "accounts.set_password": "a password",
    "accounts.change_password": "passwords",
    "passkeys.add": "a name that only its owner sees",
    "passkeys.rename": "a name that only its owner sees",
    "second_factor.set_up": "a code",
}
"""Pages with boxes of whose content nothing is shown to anybody, each with what is typed there."""
NAMES: Mapping[str, str] = {
    "invitations.invite": "a person's name and address, which stand wherever the person is named",
    "posts.posts": "the name of a post, which stands wherever the post is named",
    "posts.post": "the name of a post, which stands wherever the post is named",
}
"""Pages with boxes for names alone, which are for everybody who meets them."""


def free_text_boxes(page: BeautifulSoup) -> Iterator[Tag]:
    """The boxes for words: no numbers, dates or passwords, and none of a search."""
    for box in page.select("main textarea, main input[type=text], main input[type=url]"):
        form = box.find_parent("form")
        is_sent = box.get("form") or (form is not None and form.get("method") == "post")
        if is_sent and not box.get("inputmode"):
            yield box


def says_who_sees(page: BeautifulSoup, box: Tag) -> bool:
    """Say whether the box is described by a line that says who sees it."""
    named = str(box.get("aria-describedby", "")).split()
    lines = [line for key in named for line in page.select(f"[id='{key}']")]
    return any(line.text.startswith("Seen by: ") and "nobody" not in line.text for line in lines)


def silent_boxes(page: BeautifulSoup) -> list[str]:
    """The boxes of a page beside which nothing says who sees them, by name."""
    boxes = free_text_boxes(page)
    return [str(box.get("name")) for box in boxes if not says_who_sees(page, box)]


def test_every_box_for_words_says_who_sees_them(app: Flask, browser: Browser, force: UUID) -> None:
    examples = example_force(app, browser, force)
    boxes, silent = 0, []
    for rule, path in addresses_of(app, examples):
        if "GET" not in rule.methods or rule.endpoint in (*NOT_SHOWN_TO_ANYONE, *NAMES):
            continue
        got = browser.client.get(path, buffered=True)
        if got.status_code != 200 or got.mimetype != "text/html":
            continue
        page = BeautifulSoup(got.text, "lxml")
        boxes += len(list(free_text_boxes(page)))
        silent += [(rule.endpoint, name) for name in silent_boxes(page)]

    assert silent == []
    assert boxes >= 20


def test_so_does_an_answer_in_words(app: Flask, browser: Browser, force: UUID) -> None:
    assessment = begin_edition(app, force, shipped_library().latest("wfof-2011"))
    answer(app, assessment, {"media-10": "2"})

    page = browser.get(f"/assessments/{assessment}/questions/media-11")

    assert {str(box["name"]) for box in free_text_boxes(page)} >= {"value", "note", "mark_reason"}
    assert silent_boxes(page) == []


@pytest.mark.parametrize("path", ["/evidence/new", "/evidence/new/link", "/evidence/new/held"])
def test_so_does_a_form_that_is_refused(browser: Browser, path: str) -> None:
    refused = browser.send(browser.get(path), path, expect=200, title="x" * 300)

    assert silent_boxes(refused) == []
