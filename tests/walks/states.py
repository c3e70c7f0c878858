"""The states in which every page is walked, by name: what there is, and who looks at it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from flask import Flask

from tests.walks import stocking, stocking_closures, stocking_inspected, stocking_responses
from tests.walks.stocking import Stock

STATES: Mapping[str, Callable[[Flask], Stock]] = {
    "nothing": stocking.nothing,
    "begun": stocking.begun,
    "full": stocking.full,
    "share in place": stocking.share,
    "longest": stocking.longest,
    "troubled": stocking.troubled,
    "administrators": stocking.administrators,
    "awaiting": stocking.awaiting,
    "signed": stocking.signed,
    "sent": stocking.sent,
    "assigned": stocking_inspected.assigned,
    "conflict": stocking_inspected.conflict,
    "judging": stocking_inspected.judging,
    "reviewed": stocking_inspected.reviewed,
    "asked": stocking_inspected.asked,
    "overdue": stocking_inspected.overdue,
    "unsent answer": stocking_inspected.unsent_answer,
    "moderated": stocking_inspected.moderated,
    "over": stocking_inspected.over,
    "drafted": stocking_inspected.drafted,
    "checking": stocking_inspected.checking,
    "responding": stocking_responses.responding,
    "commenting": stocking_responses.commenting,
    "responded": stocking_responses.responded,
    "open finding": stocking_closures.open_finding,
    "asked finding": stocking_closures.asked_finding,
    "closed finding": stocking_closures.closed_finding,
    "publishing": stocking_inspected.publishing,
    "published": stocking_inspected.published,
    "stranger": stocking.stranger,
}
