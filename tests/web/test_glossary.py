"""The page of words and abbreviations: whole, and one with what developers read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from flask import Flask

from checklist.assessments.pinned_set import shipped_library
from checklist.core.question_sets.model import QuestionSet
from checklist.web.glossary import ABBREVIATIONS, WORDS
from tests.browser import Browser, one

ROOT = Path(__file__).parents[2]
UNITS = {"GBP"}
SETS = [shipped.question_set for shipped in shipped_library()]


def read_abbreviations(question_set: QuestionSet) -> set[str]:
    """Find what a set's questions abbreviate. Its sources stand as their publishers name them."""
    text = question_set.model_copy(update={"sources": ()}).model_dump_json()
    return {short.removesuffix("s") for short in re.findall(r"\b[A-Z]{2,}s?\b", text)} - UNITS


@pytest.mark.parametrize("question_set", SETS, ids=lambda each: f"{each.id} {each.version}")
def test_every_abbreviation_in_a_question_set_is_explained(question_set: QuestionSet) -> None:
    assert read_abbreviations(question_set)
    assert read_abbreviations(question_set) <= ABBREVIATIONS.keys()


def test_another_word_of_a_released_set_is_explained() -> None:
    """A released set cannot be edited, and that on 2022 names the day otherwise than pages do."""
    texts = [shipped.model_dump_json() for shipped in SETS]

    assert any("assessment date" in text for text in texts)
    assert "assessment date" in WORDS["As-at date"]


def test_words_and_abbreviations_stand_in_order_on_the_page(app: Flask) -> None:
    page = Browser(app.test_client()).get("/words")

    shown = [term.text for term in page.select("main dt")]
    assert shown == [*WORDS, *ABBREVIATIONS]
    assert list(WORDS) == sorted(WORDS, key=str.casefold)
    assert list(ABBREVIATIONS) == sorted(ABBREVIATIONS)


def test_every_word_explained_to_readers_is_explained_to_developers() -> None:
    rows = (ROOT / "docs" / "words.md").read_text(encoding="utf-8").casefold()

    assert {word for word in WORDS if f"**{word.casefold()}**" not in rows} == set()


def test_how_scoring_works_explains_its_words_as_the_page_of_words_does(app: Flask) -> None:
    page = Browser(app.test_client()).get("/how-scoring-works")

    terms = {term.text: term.find_next("dd") for term in page.select("main dt")}
    for word in ("Claimed", "Supported", "Lowest possible score"):
        meaning = terms[word]
        assert meaning is not None
        assert meaning.text == WORDS[word]
    assert one(page, "h1").text == "How scoring works"
