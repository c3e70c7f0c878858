"""How strong a finished worksheet is as evidence. It never sets a level."""

from __future__ import annotations

from checklist.core.worksheets.finding import Finding

_FEWEST_FOR_E3 = 10


def find_strength(finding: Finding, *, is_chosen: bool, is_independent: bool) -> str | None:
    """Find the strength as which a worksheet may be cited; None until every item has an outcome.

    ``is_independent``: whoever looked at its items is outside the unit whose work it is. Whoever
    cites it is asked, and it is never taken for granted.
    """
    tally = finding.tally
    if not tally.is_finished:
        return None
    is_enough = tally.looked_at >= _FEWEST_FOR_E3 or tally.looked_at == finding.population > 0
    return "E3" if is_enough and is_independent and not is_chosen else "E2"


def name_test(inspector: str, number: int) -> str:
    """Name the test, as an exhibit of strength E3 says who tested it."""
    return f"{inspector}, worksheet {number}"
