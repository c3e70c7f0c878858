"""How values are written for people: dates in London time, numbers, sizes and typed text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

if TYPE_CHECKING:  # the printing child uses these filters, and loads neither
    from wtforms import Field

    from checklist.core.question_sets.model import Level

LONDON = ZoneInfo("Europe/London")
PARTS = ("day", "month", "year")
_UNITS = (("KB", 0), ("MB", 1), ("GB", 1))

_KEPT = 1024
LONG = 300

Number = int | float | Decimal | Fraction


@lru_cache(maxsize=_KEPT)
def day(moment: date | None) -> str:
    """Write a day as "4 March 2022"; a moment counts to the day it falls on in London."""
    if moment is None:
        return ""
    if isinstance(moment, datetime):
        moment = moment.astimezone(LONDON)
    return f"{moment.day} {moment:%B %Y}"


@lru_cache(maxsize=_KEPT)
def moment(at: datetime | None) -> str:
    """Write a moment as "4 March 2022 at 3:05pm", in London time."""
    if at is None:
        return ""
    return f"{day(at)} at {clock(at)}"


def clock(at: datetime) -> str:
    """Write the time of day as "3:05pm", in London."""
    local = at.astimezone(LONDON)
    return f"{local.hour % 12 or 12}:{local:%M}{'am' if local.hour < 12 else 'pm'}"


def _rounded(number: Number, places: int) -> Decimal:
    """Round half up, for the eye only."""
    exact = Fraction(number)
    value = Decimal(exact.numerator) / Decimal(exact.denominator)
    return value.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def thousands(number: Number | None, places: int = 0) -> str:
    """Write a number with commas: "12,345"."""
    return "" if number is None else f"{_rounded(number, places):,}"


def percent(share: Number | None, places: int = 0) -> str:
    """Write a share of one as a percentage: 0.25 is "25%"."""
    return "" if share is None else f"{thousands(Fraction(share) * 100, places)}%"


def plural(count: int, one: str, many: str | None = None) -> str:
    """Write a count with its noun: "1 answer", "2 answers", "1,200 entries"."""
    return f"{thousands(count)} {one if count == 1 else many or one + 's'}"


def file_size(size: int) -> str:
    """Write a size as people know it from their folders: "512 bytes", "37 KB", "1.4 MB"."""
    power = min((max(size, 1).bit_length() - 1) // 10, len(_UNITS))
    if power == 0:
        return plural(size, "byte")
    unit, places = _UNITS[power - 1]
    return f"{thousands(Fraction(size, 1024**power), places).removesuffix('.0')} {unit}"


def paragraphs(text: str | None) -> Markup:
    """Show typed text as it was typed: blank lines part paragraphs, line ends break lines."""
    blocks = re.split(r"\n\s*\n", (text or "").replace("\r\n", "\n").strip())
    return Markup("\n").join(
        Markup('<p class="govuk-body">{}</p>').format(
            Markup("<br>").join(escape(line) for line in block.split("\n"))
        )
        for block in blocks
        if block.strip()
    )


def beginning(text: str | None, most: int = LONG) -> str:
    """How a long text begins, up to the end of a word; nothing where it is short enough to show."""
    whole = text or ""
    return whole[:most].rpartition(" ")[0] or whole[:most] if len(whole) > 2 * most else ""


def isolated(name: object) -> Markup:
    """Keep a name of any script from turning round the words beside it."""
    return Markup(f"<bdi>{escape(name)}</bdi>")  # noqa: S704  # escaped here


@lru_cache(maxsize=_KEPT)
def _level_tag(level: Level | None) -> Markup:
    """A level as a tag that is darker the higher it is; None says that there is no answer."""
    if level is None:
        none = '<span class="checklist-level checklist-level--none">Not answered</span>'
        return Markup(none)  # noqa: S704  # written above
    words = escape(level.label)
    if level.id.isdecimal():
        words = Markup('{} <span class="checklist-level__label">{}</span>').format(level.id, words)
    tag = Markup('<span class="checklist-level checklist-level--{}">{}</span>')
    return tag.format(shade(level), words)


def shade(level: Level) -> int:
    """How dark a level's tag is, from 0 to 4, by its points."""
    return int(level.points * 4 / 100)


def day_parts(field: Field) -> Iterator[tuple[str, str]]:
    """Day, month and year of a date field: as typed, or else from its date."""
    typed = [str(part) for part in field.raw_data or ()]
    if len(typed) == len(PARTS):
        return zip(PARTS, typed, strict=True)
    known = field.data if isinstance(field.data, date) else None
    return ((part, str(getattr(known, part)) if known else "") for part in PARTS)


FILTERS = {
    "day": day,
    "moment": moment,
    "thousands": thousands,
    "percent": percent,
    "plural": plural,
    "file_size": file_size,
    "paragraphs": paragraphs,
    "beginning": beginning,
    "isolated": isolated,
    "bdi": isolated,
    "level_tag": _level_tag,
    "day_parts": day_parts,
}
