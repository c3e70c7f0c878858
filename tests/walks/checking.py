"""What every page a walk passes is held to: accessible, valid and within its own policy."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, ViewportSize

CHECKERS = Path(__file__).parents[1] / "checkers" / "node_modules"
AXE = CHECKERS / "axe-core" / "axe.min.js"
VNU = CHECKERS / "vnu-jar" / "build" / "dist" / "vnu.jar"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What GOV.UK Frontend's own scripts write, as shipped: axe itself calls this rule experimental.
SHIPPED_SO = {"label-content-name-mismatch": ".govuk-file-upload-button"}
SHOWN_THOUGH_HIDDEN = """[...document.querySelectorAll("[hidden]:not([hidden=until-found])")]
  .filter((one) => getComputedStyle(one).display !== "none")
  .map((one) => one.outerHTML.slice(0, 90))"""
DESKTOP = ViewportSize(width=1280, height=900)
PHONE = ViewportSize(width=375, height=800)


@dataclass
class Inspector:
    """Looks at the pages of one walk, and takes a picture of each at two widths.

    With scripts on, axe looks at what they made; off, where axe's timers stand still, the HTML
    checker looks at what was served.
    """

    pictures: Path
    has_scripts: bool
    html: dict[str, str] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)

    def watch(self, context: BrowserContext) -> None:
        """Note whatever a page complains of in the console, its content policy above all."""
        context.on("console", self.note)
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def note(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def look(self, page: Page, name: str) -> None:
        """Hold the page to axe's rules, keep its HTML, and take its picture."""
        page.wait_for_load_state()
        assert page.locator("h1").count() == 1, f"{name}: one first-level heading"
        is_sign_in = page.title().startswith("Sign in –")
        assert name.startswith("sign-in") or not is_sign_in, f"{name}: nobody is signed in"
        assert not (shown := evaluate(page, SHOWN_THOUGH_HIDDEN)), f"{name}: {shown}"
        if self.has_scripts:
            assert not (found := violations(page)), f"{name}: " + "; ".join(found)
        else:
            self.html[f"{self.pictures.name} {name}"] = page.content()
        for width, size in (("desktop", DESKTOP), ("phone", PHONE)):
            page.set_viewport_size(size)
            page.screenshot(path=self.pictures / f"{name}-{width}.png", full_page=True)
        assert not overflows(page), f"{name}: wider than a phone"
        page.set_viewport_size(DESKTOP)


def check_html(pages: Mapping[str, str], folder: Path) -> None:
    """Hold pages, by name, to the HTML checker in one run, written to a folder of their own."""
    folder.mkdir()
    for name, html in pages.items():
        (folder / f"{name}.html").write_text(html)
    if not pages:
        return
    command = ["java", "-jar", str(VNU), "--errors-only", "--format", "json", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(done.stderr)["messages"]
    assert not messages, "\n".join(
        f"{Path(one['url']).name}: {one['message']}: {one.get('extract', '')}" for one in messages
    )


def violations(page: Page) -> list[str]:
    """What axe finds wrong, each with where it stands."""
    evaluate(page, AXE.read_text())
    rules = json.dumps({"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]})
    found = evaluate(page, f"axe.run(document, {rules}).then(result => result.violations)")
    return [
        f"{one['id']} at {node['target']}"
        for one in found
        for node in one["nodes"]
        if not is_shipped_so(page, one["id"], node["target"])
    ]


def is_shipped_so(page: Page, rule: str, target: list[str]) -> bool:
    """Say whether a complaint is about what GOV.UK Frontend's own scripts write."""
    allowed, where = SHIPPED_SO.get(rule), json.dumps(target[-1])
    found = f"document.querySelector({where}).matches({json.dumps(allowed)})"
    return allowed is not None and bool(evaluate(page, found))


def overflows(page: Page) -> bool:
    """Say whether the page must be scrolled sideways."""
    return bool(evaluate(page, "document.documentElement.scrollWidth > window.innerWidth"))


def evaluate(page: Page, expression: str) -> Any:
    """Run a script as the developer tools do: past the page's policy, and without its scripts."""
    tools = page.context.new_cdp_session(page)
    asked = {"expression": expression, "awaitPromise": True, "returnByValue": True}
    answer = tools.send("Runtime.evaluate", asked)
    tools.detach()
    assert "exceptionDetails" not in answer, answer["exceptionDetails"]
    return answer["result"].get("value")
