"""A long document's HTML cut into volumes, each of which is printed by a process of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

_CUT = re.compile(r"<!--cut (\d)-->")
# What can be open where a template allows a cut, and is opened again after it.
_CONTAINER = re.compile(r"<(/?)(section|ul)\b[^>]*>")
_CHAPTER = re.compile(r"<h2[^>]*>(.*?)</h2>", re.DOTALL)
_MARKUP = re.compile(r"<[^>]*>")
_ID = re.compile(r' id="([^"]+)"')
_LINK = re.compile(r'href="#([^"]+)"')
_PAGE_NUMBER = re.compile(r'<span class="at" data-at="#([^"]+)"></span>')
# What the edges of every page say, by the class or element of the cover that says it.
_RUNNING = {
    "force": r"<h1>(.*?)</h1>",
    "marking": r'class="run-marking">(.*?)<',
    "set": r'class="run-set">(.*?)<',
    "content": r'class="run-content">(.*?)<',
    "state": r'class="run-state">(.*?)<',
    "signed": r'class="run-signed">(.*?)<',
}
# It is said by an element of no size: said by the body, it would be said anew on every page.
_RUN = '<div class="volume"{}></div>'
_CHAPTER_LEVEL = 1
# In characters of HTML: a line broken by hand takes as much room as one of so many letters.
_LINE = 60
# A volume may be so much shorter than it could be, to end where a section or a document does.
_SHORTEST = 0.6
# The address of a place in another volume; no browser and no fetcher knows such a scheme.
OTHER_VOLUME = "checklist-volume:"
# Before the pages are known: as wide as most numbers of pages.
_UNKNOWN_PAGE = "000"


def cut_into_volumes(html: str, heaviest: int) -> list[str]:
    """Cut a rendered document into volumes of at most so many characters, each whole HTML.

    The first holds what stands before the first chapter that may be cut off: the cover, the
    contents, and all that names pages of other volumes.
    """
    head, _, rest = html.partition("<body>")
    body = rest.rpartition("</body>")[0]
    front, *pieces = _split(body)
    running = _read_running(front.html)
    volumes = [f"{head}<body>{front.html}</body></html>"]
    is_open: list[str] = []
    chapter = ""
    for volume in _gather(pieces, heaviest):
        inner = "".join(piece.html for piece in volume)
        chapters = _CHAPTER.findall(inner)
        begins = chapters[0] if volume[0].level == _CHAPTER_LEVEL and chapters else chapter
        about = _write_attributes(running | {"chapter": begins})
        begun = "".join(is_open)
        is_open = _find_open(begun + inner)
        ends = "".join(f"</{_CONTAINER.match(tag)[2]}>" for tag in reversed(is_open))  # type: ignore[index]  # each is one
        volumes.append(f"{head}<body>{_RUN.format(about)}{begun}{inner}{ends}</body></html>")
        chapter = chapters[-1] if chapters else chapter
    return volumes


def join_volume(html: str, pages: Mapping[str, int]) -> str:
    """Let a volume's links and page numbers lead to other volumes, by the pages known so far."""
    ids = frozenset(_ID.findall(html))

    def lead(link: re.Match[str]) -> str:
        return link[0] if link[1] in ids else f'href="{OTHER_VOLUME}{link[1]}"'

    def name_page(place: re.Match[str]) -> str:
        if place[1] in ids and place[1] not in pages:
            return place[0]
        return f'<span class="at" data-page="{pages.get(place[1], _UNKNOWN_PAGE)}"></span>'

    return _PAGE_NUMBER.sub(name_page, _LINK.sub(lead, html))


@dataclass(frozen=True, slots=True)
class _Piece:
    """HTML between two places where a document may be cut, and the level of the first of them."""

    level: int
    html: str

    @property
    def weight(self) -> int:
        return len(self.html) + _LINE * self.html.count("<br>")


def _split(body: str) -> Iterator[_Piece]:
    """Yield the pieces of a document, the first of which stands before every cut."""
    first, *rest = _CUT.split(body)
    yield _Piece(_CHAPTER_LEVEL, first)
    for level, html in zip(rest[::2], rest[1::2], strict=True):
        yield _Piece(int(level), html)


def _gather(pieces: Iterable[_Piece], heaviest: int) -> Iterator[list[_Piece]]:
    """Gather pieces into volumes that are not too heavy, cut where it is noticed least."""
    volume: list[_Piece] = []
    weight = 0
    for piece in pieces:
        while volume and weight + piece.weight > heaviest:
            end = _choose_end([*volume, piece], heaviest)
            yield volume[:end]
            volume = volume[end:]
            weight = sum(kept.weight for kept in volume)
        volume.append(piece)
        weight += piece.weight
    if volume:
        yield volume


def _choose_end(pieces: list[_Piece], heaviest: int) -> int:
    """Choose before which piece to cut: of the last ones, the last of the highest level."""
    weight, best = 0, len(pieces) - 1
    for number, piece in enumerate(pieces):
        if weight >= heaviest * _SHORTEST and piece.level <= pieces[best].level:
            best = max(number, 1)
        weight += piece.weight
    return best


def _find_open(html: str) -> list[str]:
    """Find which containers are open at the end, as tags without the id that names one place."""
    is_open: list[str] = []
    for tag in _CONTAINER.finditer(html):
        if tag[1]:
            is_open.pop()
        else:
            is_open.append(_ID.sub("", tag[0]))
    return is_open


def _read_running(front: str) -> dict[str, str]:
    """Read from the cover what the edges of every page say."""
    found = {name: re.search(pattern, front, re.DOTALL) for name, pattern in _RUNNING.items()}
    return {name: match[1] if match else "" for name, match in found.items()}


def _write_attributes(texts: Mapping[str, str]) -> str:
    """Write texts, escaped as they are, as attributes that the stylesheet reads."""
    plain = {name: " ".join(_MARKUP.sub("", text).split()) for name, text in texts.items()}
    return "".join(f' data-{name}="{text}"' for name, text in plain.items())
