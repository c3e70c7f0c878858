"""Who may open the pages that others wrote."""

from __future__ import annotations

from collections.abc import Mapping

from checklist.web.access import ANYONE, Openness

OTHERS: Mapping[str, Openness] = {"static": ANYONE}
