"""How values are written on pages: dates in London time, numbers, sizes and typed text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from checklist.core.dates import format_long_date
from checklist.core.messages import format_count
from checklist.core.rounding import format_decimal

if TYPE_CHECKING:  # the print process uses these filters, and loads neither
    from wtforms import Field

    from checklist.core.question_sets.model import Level

LONDON = ZoneInfo("Europe/London")
DAY_PARTS = ("day", "month", "year")

# The units above bytes and the decimal places that a folder shows of each.
_UNITS = (("KB", 0), ("MB", 1), ("GB", 1))

# About four lines of a page: below that, opening a text costs more than reading it.
PREVIEW_LENGTH = 300

# Levels have 0 to 100 points, and the stylesheet has shades 0 to 4.
_MOST_POINTS = 100
_DARKEST_SHADE = 4

Number = int | float | Decimal | Fraction


def today_in_london() -> date:
    """Give the day that it is in London: by it assignments begin and reports are published."""
    return datetime.now(LONDON).date()


def format_day(moment: date | None) -> str:
    """Write a day as "4 March 2022"; a datetime counts to the day it falls on in London."""
    if moment is None:
        return ""
    if isinstance(moment, datetime):
        moment = moment.astimezone(LONDON)
    return format_long_date(moment)


def format_moment(moment: datetime | None) -> str:
    """Write a datetime as "4 March 2022 at 3:05pm", in London time."""
    return "" if moment is None else f"{format_day(moment)} at {format_time(moment)}"


def format_time(moment: datetime) -> str:
    """Write the time of day as "3:05pm", in London time.

    In the hour of October that comes twice it says which of the two: "1:30am BST", "1:30am GMT".
    """
    local = moment.astimezone(LONDON)
    comes_twice = local.utcoffset() != local.replace(fold=1 - local.fold).utcoffset()
    zone = f" {local:%Z}" if comes_twice else ""
    return f"{local.hour % 12 or 12}:{local:%M}{'am' if local.hour < 12 else 'pm'}{zone}"


def format_number(number: Number | None, places: int = 0) -> str:
    """Write a number with commas: "12,345"."""
    if number is None:
        return ""
    return f"{Decimal(format_decimal(Fraction(number), places)):,}"


def format_percentage(share: Number | None, places: int = 0) -> str:
    """Write a share of one as a percentage: 0.25 is "25%"."""
    return "" if share is None else f"{format_number(Fraction(share) * 100, places)}%"


def format_file_size(size: int) -> str:
    """Write a size in bytes as folders show it: "512 bytes", "37 KB", "1.4 MB"."""
    power = min((max(size, 1).bit_length() - 1) // 10, len(_UNITS))
    if power == 0:
        return format_count(size, "byte")
    unit, places = _UNITS[power - 1]
    return f"{format_number(Fraction(size, 1024**power), places).removesuffix('.0')} {unit}"


def format_paragraphs(text: str | None) -> Markup:
    """Show typed text as it was typed: blank lines part paragraphs, line ends break lines."""
    blocks = re.split(r"\n\s*\n", (text or "").replace("\r\n", "\n").strip())
    return Markup("\n").join(
        Markup('<p class="govuk-body">{}</p>').format(
            Markup("<br>").join(escape(line) for line in block.split("\n"))
        )
        for block in blocks
        if block.strip()
    )


def preview(text: str | None, most: int = PREVIEW_LENGTH) -> str:
    """Cut a long text after a word within ``most`` characters; "" for one short enough to show."""
    whole = text or ""
    if len(whole) <= 2 * most:
        return ""
    return whole[:most].rpartition(" ")[0] or whole[:most]


def isolate(name: object) -> Markup:
    """Keep a name in a right-to-left script from reordering the words around it."""
    return Markup(f"<bdi>{escape(name)}</bdi>")  # noqa: S704  # escaped here


def level_shade(level: Level) -> int:
    """Return how dark a level's tag is, from 0 to 4, by its points."""
    return int(level.points * _DARKEST_SHADE / _MOST_POINTS)


def split_day(field: Field) -> Iterator[tuple[str, str]]:
    """Split a date field into day, month and year: as typed, or else from its date."""
    typed = [str(part) for part in field.raw_data or ()]
    if len(typed) == len(DAY_PARTS):
        return zip(DAY_PARTS, typed, strict=True)
    known = field.data if isinstance(field.data, date) else None
    return ((part, str(getattr(known, part)) if known else "") for part in DAY_PARTS)


def _keep_unbroken(name: object) -> Markup:
    """Keep a short name, such as the id of a question, from breaking at its hyphen."""
    return Markup(f'<span class="checklist-unbroken">{escape(name)}</span>')  # noqa: S704  # escaped here


@cache  # The results page shows the tags of a handful of levels some 130 times
def _build_level_tag(level: Level | None) -> Markup:
    """Build the tag of a level, darker the higher it is; None stands for no answer."""
    if level is None:
        none = '<span class="checklist-level checklist-level--none">Not answered</span>'
        return Markup(none)  # noqa: S704  # written above
    words = escape(level.label)
    if level.id.isdecimal():
        words = Markup('{} <span class="checklist-level__label">{}</span>').format(level.id, words)
    tag = Markup('<span class="checklist-level checklist-level--{}">{}</span>')
    return tag.format(level_shade(level), words)


FILTERS = {
    "day": format_day,
    "moment": format_moment,
    "thousands": format_number,
    "percent": format_percentage,
    "plural": format_count,
    "file_size": format_file_size,
    "paragraphs": format_paragraphs,
    "beginning": preview,
    "isolated": isolate,
    "unbroken": _keep_unbroken,
    "level_tag": _build_level_tag,
    "day_parts": split_day,
}
"""The filters of templates, by the short names they have there."""
