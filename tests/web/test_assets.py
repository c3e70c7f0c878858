"""What `make assets` builds: nothing that belongs to gov.uk alone, and nothing from elsewhere."""

from __future__ import annotations

import json
import re
from hashlib import sha256
from pathlib import Path

import pytest

from checklist.resources import PACKAGE

BUILT = PACKAGE / "web/static/built"
ASSETS = PACKAGE / "web/assets"


@pytest.fixture(scope="module")
def stylesheet() -> str:
    path = BUILT / "app.css"
    assert path.is_file(), "make assets builds the stylesheet"
    return path.read_text()


def test_the_stylesheet_names_no_font_or_crown_of_gov_uk(stylesheet: str) -> None:
    assert not re.search("gds.?transport|crest|crown", stylesheet, re.IGNORECASE)
    assert "Arimo" in stylesheet


def test_a_typed_text_reorders_no_words_beside_it(stylesheet: str) -> None:
    """A mark of direction in a <span> would otherwise turn round what stands after it."""
    [rule] = re.findall(r"\.checklist-as-typed\{([^}]*)\}", stylesheet)

    assert "unicode-bidi:isolate" in rule


@pytest.mark.parametrize(
    "what",
    [
        "govuk-checkboxes__hint",
        "govuk-checkboxes__label",
        "govuk-pagination__link-label",
        "govuk-radios__hint",
        "govuk-radios__label",
        "govuk-summary-card__title",
        "govuk-task-list__name-and-hint",
    ],
)
def test_a_long_name_in_a_row_with_others_breaks_and_widens_no_page(
    stylesheet: str, what: str
) -> None:
    """What stands in a row would otherwise be as wide as the longest word in it."""
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", stylesheet)

    [rule] = [body for names, body in rules if f".{what}" in names and "anywhere" in body]
    assert "min-width:0" in rule


@pytest.mark.parametrize("table", ["checklist-narrow-table", "checklist-stacked"])
def test_a_tag_in_a_table_of_small_text_is_small_and_clear_of_it(
    stylesheet: str, table: str
) -> None:
    rules = re.findall(r"([^{}]+)\{([^}]*)\}", stylesheet)

    said = ";".join(body for names, body in rules if f".{table} .govuk-tag" in names.split(","))
    assert "margin-block:1px" in said
    assert "font-size:1rem" in said


def test_no_file_of_gov_uk_branding_is_built() -> None:
    names = sorted(path.name for path in BUILT.rglob("*.*"))

    assert not [name for name in names if re.search("crest|crown|govuk-icon|opengraph", name)]
    assert "govuk-frontend.min.js" in names


def test_the_stylesheet_fetches_our_own_fonts_and_nothing_else(stylesheet: str) -> None:
    addresses = re.findall(r'url\("?([^")]+)"?\)', stylesheet)

    outside = [address for address in addresses if not address.startswith(("fonts/", "data:", "#"))]
    assert outside == []
    for address in addresses:
        if address.startswith("fonts/"):
            assert_stamped(address)


def test_our_script_names_the_very_files_it_was_built_with() -> None:
    addresses = re.findall(r'from "\./([^"]+)"', (BUILT / "app.js").read_text())

    assert addresses
    for address in addresses:
        assert_stamped(address)


def assert_stamped(address: str) -> None:
    """An address carries its file's digest, so that browsers may keep the file for ever."""
    name, _, stamp = address.partition("?v=")
    assert sha256((BUILT / name).read_bytes()).hexdigest().startswith(stamp)
    assert stamp


def test_the_lock_holds_digests_and_no_addresses() -> None:
    lock = json.loads(Path(ASSETS / "package-lock.json").read_text())
    packages = {name: package for name, package in lock["packages"].items() if name}

    assert all("integrity" in package for package in packages.values())
    assert not [name for name, package in packages.items() if "resolved" in package]
