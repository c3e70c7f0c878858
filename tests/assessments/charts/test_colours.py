"""One hatch and one palette: charts of pages and of print share theirs, and tags have the same."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from jinja2 import Environment, FileSystemLoader

from checklist.assessments.charts.drawing import LEVEL_SHADES, Shade
from checklist.resources import PACKAGE, bundled

TEMPLATES = bundled("templates")
SHARED = "macros/charts.html"
CHARTS = [
    "assessments/_counts.html",
    "assessments/_disparity.html",
    "assessments/_score_chart.html",
    "reports/print/level_chart.html",
]
COLOURS = PACKAGE / "web/assets/styles/_colours.scss"


def palette() -> dict[str, str]:
    """The variables of the stylesheet's palette, with those that name others resolved."""
    named: dict[str, str] = dict(
        re.findall(r"^\$([\w-]+): ([^;]+);", COLOURS.read_text(), re.MULTILINE)
    )
    return {name: named.get(value.removeprefix("$"), value) for name, value in named.items()}


def written_out(colour: str) -> str:
    return "#" + "".join(2 * digit for digit in colour[1:]) if len(colour) == 4 else colour


def test_a_level_has_one_colour_in_charts_and_as_a_tag() -> None:
    shared = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True).get_template(SHARED)
    fills = shared.module.level_fills  # type: ignore[attr-defined]  # what a template sets

    assert fills == {shade: written_out(palette()[shade]) for shade in LEVEL_SHADES}


def test_every_shade_that_a_chart_can_have_is_drawn() -> None:
    shared = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True).get_template(SHARED)
    drawn = {*shared.module.fills, *shared.module.hatched}  # type: ignore[attr-defined]  # as above

    assert drawn == set(get_args(Shade))


def test_what_is_drawn_to_be_seen_stands_out_from_the_paper() -> None:
    shared = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True).get_template(SHARED)
    colours = shared.module.colours  # type: ignore[attr-defined]  # as above
    counts = (TEMPLATES / CHARTS[0]).read_text()

    [hatch] = re.findall(r"hatch\(id, colours\.(\w+)\)", counts)
    for name in (hatch, "deep", "dashes", "faint"):
        assert contrast_with_white(colours[name]) >= 3, name


def contrast_with_white(colour: str) -> float:
    """The contrast of WCAG 2.2 of a colour on white, from 1 to 21."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def test_hatch_and_colours_are_defined_once() -> None:
    with_hatch = [path for path in TEMPLATES.rglob("*.html") if "<pattern" in path.read_text()]

    assert with_hatch == [TEMPLATES / SHARED]
    for chart in CHARTS:
        text = Path(TEMPLATES / chart).read_text()
        assert "macros/charts.html" in text
        assert not re.findall(r"#[0-9a-f]{6}\b|#[0-9a-f]{3}\b", text), chart
