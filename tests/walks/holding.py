"""Requests of a page that a walk holds back, to do something before they are answered."""

from __future__ import annotations

from dataclasses import dataclass, field

from playwright.sync_api import Page, Route


@dataclass
class Held:
    """What was asked for and waits; once let through, what is asked for later does not wait."""

    waiting: list[Route] = field(default_factory=list)
    is_open: bool = False

    def take(self, route: Route) -> None:
        if self.is_open:
            route.continue_()
        else:
            self.waiting.append(route)

    def let_through(self) -> None:
        self.is_open = True
        for route in self.waiting:
            route.continue_()


def hold(page: Page, pattern: str) -> Held:
    """Hold back what a page asks for at such addresses, from now on."""
    held = Held()
    page.route(pattern, lambda route: held.take(route))
    return held
