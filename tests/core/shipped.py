"""The question sets that ship, read once for all tests of the core."""

from __future__ import annotations

from checklist.core.question_sets.library import load_library
from checklist.core.question_sets.model import QuestionSet
from checklist.resources import bundled

LIBRARY = load_library(bundled("checklists"))
VCC = LIBRARY.latest("vcc-2022").question_set
WFOF = LIBRARY.latest("wfof-2011").question_set
"""The newest edition of each set; tests that mean another name it."""
FIRST_VCC = LIBRARY.get("vcc-2022", "1.0.0").question_set
FIRST_WFOF = LIBRARY.get("wfof-2011", "1.0.0").question_set
EDITIONS = [shipped.question_set for shipped in LIBRARY]
"""Every edition of every set, for what must hold in all of them."""


def name_edition(question_set: QuestionSet) -> str:
    """Name an edition as tests list it: ``vcc-2022 1.0.0``."""
    return f"{question_set.id} {question_set.version}"
