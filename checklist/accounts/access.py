"""Who may open the pages that others wrote."""

from __future__ import annotations

from collections.abc import Mapping

from checklist.web.access import ANYONE, Access

OTHERS: Mapping[str, Access] = {"static": ANYONE}
