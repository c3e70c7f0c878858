"""In every state each role meets the words that section 8.2 opens to it, and no others.

Looked at are pages, files and copies, what a search finds, and what is mailed. ``make prove`` looks
at every state as everybody; else most of them look at one state, and somebody at each other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

import pytest
from flask import Flask

from checklist.jobs.worker import run_due_jobs
from checklist.settings import MailServer, Settings
from tests.environment import IN_FULL
from tests.mail.smtp_server import Inbox
from tests.reviews.sight.crawling import WORDS, Crawl, examples_of, search
from tests.reviews.sight.story import tell
from tests.reviews.sight.who_sees_what import TABLE, Column, Stage, Word, list_seen

LEARN_NOTHING = (
    *(Column.COORDINATOR, Column.CONTRIBUTOR, Column.SIGNATORY, Column.READER),
    *(Column.BODY_COORDINATOR, Column.BODY_CONTRIBUTOR, Column.BODY_READER),
    *(Column.UNASSIGNED, Column.INSPECTORATE_READER, Column.ADMINISTRATOR, Column.OTHER_FORCE),
)
"""To whom a review that goes on shows what it showed as it began."""
ALIKE = {Column.SIGNATORY, Column.READER, Column.BODY_CONTRIBUTOR, Column.BODY_READER}
"""Who sees what another of the same organisation does, where not every state is looked at."""
OF_EACH_VISIT = re.compile(
    r'name="(?:csrf_token|key|page|sequence)"[^>]*|data-(?:seconds|key|page)="[^"]*"'
    r'|value="[0-9a-f-]{36}"|\bseen\b[^<]*'
)
"""What differs on a page each time that it is opened."""


@pytest.fixture
def settings(settings: Settings, server: tuple[Inbox, MailServer]) -> Settings:
    return replace(settings, mail=server[1])


def is_looked_at(stage: Stage, column: Column) -> bool:
    """Say whether somebody looks in a state: many where most could be told, else few."""
    place = list(Stage).index(stage) + list(Column).index(column)
    return IN_FULL or place % 14 == 0 or (stage is Stage.CHANGES and column not in ALIKE)


def compare(stage: Stage, column: Column, crawl: Crawl, found: set[Word]) -> Iterator[str]:
    """Name the words that somebody misses, or meets and should not, each with where."""
    should = list_seen(stage, column)
    for word in should - crawl.met.keys():
        yield f"{stage}, {column}: {word.name} is nowhere"
    for word in crawl.met.keys() - should:
        yield f"{stage}, {column}: {word.name} stands on {crawl.met[word][:3]}"
    for word in found - should:
        yield f"{stage}, {column}: a search finds {word.name}"


def changed_pages(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """The addresses that show something else than before, whatever differs each time aside."""
    one, two = (
        {path: OF_EACH_VISIT.sub("", text) for path, text in each.items()}
        for each in (before, after)
    )
    return sorted(path for path in one.keys() | two.keys() if one.get(path) != two.get(path))


def test_the_table_has_a_mark_for_everybody_in_every_state() -> None:
    assert set(TABLE) == set(Stage)
    lengths = {
        len(marks.replace("|", " ").split()) for lines in TABLE.values() for _, marks in lines
    }
    assert lengths == {len(Column)}


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_in_every_state_each_role_meets_the_words_that_are_open_to_it_and_no_others(
    app: Flask, server: tuple[Inbox, MailServer]
) -> None:
    wrong: list[str] = []
    for stage, story in tell(app):
        for column, who in story.people.items():
            if is_looked_at(stage, column):
                crawl = Crawl(story, who, examples_of(story)).run()
                wrong += compare(stage, column, crawl, search(story, who))
        run_due_jobs(app)
    assert wrong == []
    mailed = [f"{each['Subject']} {each.get_content()}" for each in server[0].taken]
    assert len(mailed) >= 10
    assert [each for each in mailed if WORDS.search(each)] == []


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_closed_without_a_report_the_review_is_open_to_inspectors_and_why_it_is_to_all(
    app: Flask,
) -> None:
    wrong: list[str] = []
    for stage, story in tell(app, is_published=False):
        if stage is Stage.UNPUBLISHED:
            for column in set(Column) if IN_FULL else set(Column) - ALIKE:
                who = story.people[column]
                crawl = Crawl(story, who, examples_of(story)).run()
                wrong += compare(stage, column, crawl, search(story, who))
    assert wrong == []


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_of_a_review_that_goes_on_force_body_and_others_see_not_even_a_number(
    app: Flask,
) -> None:
    looking = LEARN_NOTHING if IN_FULL else LEARN_NOTHING[::4]
    before: dict[Column, Mapping[str, str]] = {}
    for stage, story in tell(app):
        if stage is Stage.BEGUN:
            before = {
                each: Crawl(story, story.people[each], examples_of(story)).find_pages()
                for each in looking
            }
        if stage is Stage.REVIEW:
            for each in looking:
                after = Crawl(story, story.people[each], examples_of(story)).find_pages()
                assert changed_pages(before[each], after) == [], each
            break
