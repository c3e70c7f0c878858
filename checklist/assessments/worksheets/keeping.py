"""What whoever opens a worksheet may do with it: what its pages offer, the force's and others'."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from checklist.assessments.worksheets.models import Worksheet
from checklist.assessments.worksheets.more_draws import refuse_extension
from checklist.core.worksheets.annex import Annex


@dataclass(frozen=True, slots=True)
class CitedIn:
    """An exhibit that cites a worksheet; ``url`` is empty where it has no page for the person."""

    name: str
    url: str
    strength: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Keeping:
    """What a person may do with a worksheet, or with those of a question, and what they are told.

    ``may_draw``: keep worksheets, and draw. ``may_save``: save outcomes. ``may_cite``: cite one
    once it is finished. ``is_fixed``: exhibits cite it, so that no more is drawn.
    ``question_url`` is the question's own page. ``seen`` names who sees what is typed, where it is
    not those who see exhibits. ``refuse_more`` and ``check`` refuse what exhibits do not allow.
    """

    may_draw: bool
    may_save: bool
    may_cite: bool
    question_url: str
    seen: str = ""
    shows_references: bool = True
    cited: Sequence[CitedIn] = ()
    is_fixed: bool = False
    refuse_more: Callable[[Worksheet], None] = refuse_extension
    check: Callable[[Annex], None] | None = None
