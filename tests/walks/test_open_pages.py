"""The pages that are open to anyone, in a real browser with and without scripts."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.walks.checking import DESKTOP, Inspector
from tests.walks.conftest import Service


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_every_page_that_the_footer_leads_to_can_be_used_by_all(
    service: Service, chromium: Browser, pictures: Path, html: dict[str, str], scripts: bool
) -> None:
    folder = pictures / ("scripts" if scripts else "plain")
    folder.mkdir(exist_ok=True)
    context = chromium.new_context(
        base_url=service.url, java_script_enabled=scripts, viewport=DESKTOP
    )
    inspector = Inspector(folder, has_scripts=scripts, html=html)
    inspector.watch(context)
    page = context.new_page()

    page.goto("/nowhere")
    inspector.look(page, "not-found")
    # The browser itself complains of a page that is not there.
    inspector.complaints.clear()
    links = page.locator("footer li a").evaluate_all("all => all.map(link => link.pathname)")
    for path in links:
        page.goto(path)
        inspector.look(page, path.strip("/"))

    assert len(links) >= 7
    assert inspector.complaints == []
