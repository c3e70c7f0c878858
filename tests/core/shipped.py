"""The question sets that ship, read once for all tests of the core."""

from __future__ import annotations

from checklist.core.question_sets.library import load_library
from checklist.resources import bundled

LIBRARY = load_library(bundled("checklists"))
VCC = LIBRARY.latest("vcc-2022").question_set
WFOF = LIBRARY.latest("wfof-2011").question_set
