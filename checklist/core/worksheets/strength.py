"""How strong a finished worksheet is as evidence. It never sets a level."""

from __future__ import annotations

from checklist.core.messages import Sentence, lower_first, say
from checklist.core.worksheets.finding import Finding

_FEWEST_FOR_STRONGEST = 10
_WEAKER, _STRONGEST = "E2", "E3"
STRENGTHS = (_WEAKER, _STRONGEST)
"""The strengths as which a worksheet may be cited, the weaker first."""


def may_be_strongest(finding: Finding, *, is_chosen: bool) -> bool:
    """Say whether a sample is large enough, and was drawn, to be cited as the strongest evidence.

    It then depends on who looked at the items.
    """
    tally = finding.tally
    is_all = tally.looked_at == finding.population > 0
    is_enough = tally.looked_at >= _FEWEST_FOR_STRONGEST or is_all
    return tally.is_finished and is_enough and not is_chosen


def find_strength(finding: Finding, *, is_chosen: bool, is_independent: bool) -> str | None:
    """Find the strength as which a worksheet may be cited; None until every item has an outcome.

    ``is_independent``: whoever looked at its items is outside the unit whose work it is. Whoever
    cites it is asked, and it is never taken for granted.
    """
    if not finding.tally.is_finished:
        return None
    is_strongest = is_independent and may_be_strongest(finding, is_chosen=is_chosen)
    return _STRONGEST if is_strongest else _WEAKER


def describe_strength(finding: Finding, strength: str, *, is_chosen: bool) -> Sentence:
    """Say as which strength a finished worksheet is cited, and why it is not the strongest."""
    if strength != _WEAKER:
        return say("{strength}", strength=strength)
    if is_chosen:
        return say("{strength}: the items were chosen and not drawn", strength=strength)
    if may_be_strongest(finding, is_chosen=is_chosen):
        return say("{strength}", strength=strength)
    return say(
        "{strength}: fewer than {fewest} items were looked at",
        strength=strength,
        fewest=str(_FEWEST_FOR_STRONGEST),
    )


def name_test(tester: str, worksheet: str) -> str:
    """Name the test, as an exhibit says who tested it; ``worksheet`` is what that is called."""
    return f"{tester}, {lower_first(worksheet)}"
