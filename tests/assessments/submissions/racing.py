"""Forms that several people send at the same moment."""

from __future__ import annotations

from threading import Barrier, Thread
from uuid import UUID

from tests.browser import Browser, hidden_fields, one

Press = tuple[Browser, str, dict[str, str]]
"""Who sends, to where, and what."""


def fill_in(browser: Browser, assessment: UUID, step: str, page: str = "", **typed: str) -> Press:
    """Open the page of a step and fill in its form, whose id is the last part of its address."""
    base, form = f"/assessments/{assessment}", step.rpartition("/")[2]
    fields = hidden_fields(one(browser.get(f"{base}/{page or step}"), f"form#{form}"))
    return browser, f"{base}/{step}", fields | typed


def press_at_once(*presses: Press) -> list[tuple[int, str]]:
    """Send these forms at the same moment; the status and text of each answer, in their order."""
    barrier = Barrier(len(presses))
    answers = [(0, "")] * len(presses)

    def press(place: int) -> None:
        browser, url, typed = presses[place]
        barrier.wait()
        answer = browser.client.post(url, data=typed)
        answers[place] = answer.status_code, answer.text

    threads = [Thread(target=press, args=(place,)) for place in range(len(presses))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers
