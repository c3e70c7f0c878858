"""Everything that somebody can open: from home along all links, every known address, what is made.

Of addresses that differ in their question alone those of the story are opened, and of those that
differ in what stands behind the question mark the first few.
"""

from __future__ import annotations

import re
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from html import unescape
from uuid import UUID

from sqlalchemy import select

from checklist.db import db
from checklist.registry import SETTINGS
from checklist.reports.content import COPY_KINDS, DocumentKind
from checklist.reports.models import Report
from tests.accounts.walking import addresses_of
from tests.browser import Browser, hidden_fields, one
from tests.reviews.sight.story import ABOUT, CLOSED, PLAIN, QUESTIONS, SETTLED, Story
from tests.reviews.sight.who_sees_what import Word

WORDS = re.compile("|".join(Word))
_LINKS = re.compile(r'(?:href|src|action)="(/[^"#]*)')
_QUESTION = re.compile(r"/((?:vet|inf|cor)-\d\d)(?=/|$)")
_MOST_QUERIES = 2
_LEFT_OUT = re.compile(r"^/(static|sign-out|blank-forms|question-sets)")
_OF_ONE_VISIT = re.compile(r"^/(second-factor|session)|\.csv")
"""What is another each time: keys and tokens, and files whose download stands in the record."""
_MADE = {
    "copies": [each.value for each in COPY_KINDS if each is not DocumentKind.BUNDLE],
    "reports": [DocumentKind.REPORT.value, DocumentKind.FORM.value],
}

SEARCHED = {
    Word.ANSWER: PLAIN,
    Word.SENT: ABOUT,
    Word.UNSIGNED: ABOUT,
    Word.RESTRICTED: CLOSED,
    Word.NEVER_SENT: SETTLED,
}
"""Words that a search of the answers could find, and the question of each."""


class Crawl:
    """What somebody meets of the words, each with the addresses where it stands."""

    def __init__(self, story: Story, who: Browser, examples: Mapping[str, object]) -> None:
        self.met: dict[Word, list[str]] = {}
        self.shown: dict[str, str] = {}
        self._story, self._who, self._examples = story, who, examples
        self._queries: Counter[str] = Counter()
        self._is_left_out: Callable[[str], object] = lambda _: False

    def run(self) -> Crawl:
        """Open everything, and ask for all that can be made."""
        self.walk()
        for page, kinds in _MADE.items():
            for kind in kinds:
                self._make(page, kind)
        return self

    def find_pages(self) -> dict[str, str]:
        """Open everything that is the same twice; what each address shows."""
        self._is_left_out = _OF_ONE_VISIT.search
        return self.walk().shown

    def walk(self) -> Crawl:
        """Open everything."""
        waiting = deque(["/", *self._addresses()])
        while waiting:
            path = waiting.popleft()
            if self._is_new(path):
                waiting.extend(self._open(path))
        return self

    def _addresses(self) -> Iterator[str]:
        """Every address of the service that something in the story fits."""
        app = self._story.app
        rules = [
            rule
            for rule in app.url_map.iter_rules()
            if rule.methods and "GET" in rule.methods and rule.arguments <= self._examples.keys()
        ]
        for _, path in addresses_of(app, self._examples, rules):
            yield path

    def _is_new(self, path: str) -> bool:
        """Say whether an address is opened still, and remember that it was."""
        place, _, query = path.partition("?")
        named = _QUESTION.search(place)
        if path in self.shown or self._is_left_out(path) or _LEFT_OUT.match(place):
            return False
        if named and named.group(1) not in QUESTIONS:
            return False
        if query:
            self._queries[place] += 1
        if self._queries[place] > _MOST_QUERIES:
            return False
        self.shown[path] = ""
        return True

    def _open(self, path: str) -> list[str]:
        """Open an address, note the words on it, and list where it leads."""
        response = self._who.client.get(path, buffered=True)
        if response.status_code in {301, 302, 303}:
            return [response.headers["Location"]]
        text = self.shown[path] = response.get_data().decode(errors="replace")
        self._note(path, text)
        return [unescape(each) for each in _LINKS.findall(text)]

    def _make(self, page: str, kind: str) -> None:
        """Ask for a copy or a report, where that is open, and note what it will say."""
        path = f"/assessments/{self._story.assessment}/{page}"
        if self._who.client.get(path).status_code != 200:
            return
        fields = hidden_fields(one(self._who.get(path), "main form"))
        made = self._who.client.post(path, data=fields | {"kind": kind})
        if made.status_code == 302:
            self._note(f"{path} {kind}", self._read(UUID(made.location.rpartition("/")[2])))

    def _read(self, made: UUID) -> str:
        app = self._story.app
        with app.app_context():
            content = db.session.scalars(select(Report.content).filter_by(id=made)).one()
            return (SETTINGS.get(app).reports / f"{content}.json").read_text()

    def _note(self, path: str, text: str) -> None:
        for found in set(WORDS.findall(text)):
            self.met.setdefault(Word(found), []).append(path)


def search(story: Story, who: Browser) -> set[Word]:
    """Search the answers for each word; those that a question is found by."""
    found = set()
    for word, question in SEARCHED.items():
        path = f"/assessments/{story.assessment}/all?words={word}"
        if f"/questions/{question}" in who.client.get(path).text:
            found.add(word)
    return found


def examples_of(story: Story) -> dict[str, object]:
    """What the addresses of the story name."""
    return {
        "assessment_id": story.assessment,
        "number": 1,
        "question_id": PLAIN,
        "section_id": PLAIN.partition("-")[0],
        "set_id": "vcc-2022",
    }
