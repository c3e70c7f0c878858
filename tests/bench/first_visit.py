"""What a first visit costs a phone: bytes over the wire, and how far the page jumps as it loads."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, ViewportSize, sync_playwright

from checklist.app import create_app
from tests.bench.asking import cookie_of
from tests.bench.assessing import answered
from tests.bench.measuring import Measured
from tests.bench.serving import environment_for, served
from tests.environment import read_settings_from

CHROMIUM = "/usr/bin/chromium"
PHONE: ViewportSize = {"width": 375, "height": 812}
# Letters that a phone does not have: without these the page is set in its fallback first.
NO_ARIAL = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <selectfont><rejectfont>{families}</rejectfont></selectfont>
</fontconfig>
"""
REJECTED = ("Arial", "Liberation Sans", "Arimo", "Helvetica", "Nimbus Sans", "FreeSans")
# A slow mobile network: fonts come after the first paint, as they do outside.
NETWORK = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 200_000,
    "uploadThroughput": 100_000,
}
WATCH_SHIFTS = """
window.shifted = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({type: "layout-shift", buffered: true});
"""
# Milliseconds after loading in which a late font or a folding menu would still move the page.
SETTLED_AFTER = 1500


@dataclass(frozen=True, slots=True)
class Visit:
    """What one page took with nothing kept from before."""

    kibibytes: float
    shift: float


def measure_first_visit(folder: Path) -> Iterator[Measured]:
    """Bytes and layout shift of the first page, and of two signed-in ones, with no Arial."""
    with served(folder) as service:
        app = create_app(read_settings_from(environment_for(folder, service.port)))
        client, assessment = answered(app)
        name, _, value = cookie_of(app, client).partition("=")
        with phone(folder) as browser:
            first = visit(browser, f"{service.url}/sign-in")
            yield Measured("first visit, sign-in page", first.kibibytes, 90, "KiB")
            yield Measured("layout shift, sign-in page", first.shift, 0.02, "")
            for title, path in (("home", "/"), ("task list", f"/assessments/{assessment}")):
                seen = visit(browser, f"{service.url}{path}", (name, value))
                yield Measured(f"first visit, {title}, signed in", seen.kibibytes, None, "KiB")
                yield Measured(f"layout shift, {title}, signed in", seen.shift, 0.02, "")


@contextmanager
def phone(folder: Path) -> Iterator[Browser]:
    """A Chromium to which the machine's Arial and what stands in for it are unknown."""
    patterns = "".join(
        f'<pattern><patelt name="family"><string>{family}</string></patelt></pattern>'
        for family in REJECTED
    )
    fonts = folder / "fonts.conf"
    fonts.write_text(NO_ARIAL.format(families=patterns))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=["--no-sandbox", "--disable-gpu"],
            env={"FONTCONFIG_FILE": str(fonts), "HOME": str(folder)},
        )
        yield browser
        browser.close()


def visit(browser: Browser, url: str, cookie: tuple[str, str] | None = None) -> Visit:
    """Open a page in a browser that keeps nothing, over a slow network."""
    context = browser.new_context(viewport=PHONE, device_scale_factor=2, is_mobile=True)
    if cookie is not None:
        name, value = cookie
        context.add_cookies([{"name": name, "value": value, "url": url}])
    page = context.new_page()
    page.add_init_script(WATCH_SHIFTS)
    received = count_bytes(page)
    page.goto(url, wait_until="networkidle")
    page.wait_for_timeout(SETTLED_AFTER)
    if page.url != url:
        raise ValueError(f"{url} led to {page.url}")
    shift = float(page.evaluate("window.shifted"))
    context.close()
    return Visit(sum(received) / 1024, shift)


def count_bytes(page: Page) -> list[float]:
    """The bytes of each response of a page, heads included, as they come over the wire."""
    received: list[float] = []
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", NETWORK)
    session.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    return received
