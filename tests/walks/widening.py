"""What is held against a page when it is made larger, or the window smaller."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.walks.checking import DESKTOP, evaluate

ZOOMED = {"200 % zoom": DESKTOP["width"] // 2, "400 % zoom": DESKTOP["width"] // 4}
"""A window's width in pixels of the page, once the page is made larger."""

# A page never scrolls sideways. What does by itself is a region with a name that Tab reaches, and
# nothing else hides what does not fit. What a table is about is read without scrolling.
TOO_WIDE = """(() => {
  const root = document.documentElement
  const named = (one) => one.ariaLabel || one.getAttribute("aria-labelledby")
  const shown = (one) => one.clientWidth > 1 && one.checkVisibility({ visibilityProperty: true })
  const name = (one) => one.tagName.toLowerCase() + "." + [...one.classList].join(".")
  const all = [...document.querySelectorAll("body *")].filter(shown)
  const said = []
  if (root.scrollWidth > root.clientWidth) {
    const wide = all.filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1)
    said.push(`${root.scrollWidth} pixels wide, by ${wide.slice(-3).map(name).join(" ")}`)
  }
  for (const one of all) {
    if (one.scrollWidth <= one.clientWidth + 1 || one.matches("input, select, textarea")) continue
    const way = getComputedStyle(one).overflowX
    const isFrame = one.tabIndex === 0 && one.role === "region" && named(one)
    if (["auto", "scroll"].includes(way) && !isFrame) said.push(`${name(one)} scrolls unnamed`)
    if (["hidden", "clip"].includes(way)) said.push(`${name(one)} hides what does not fit`)
  }
  for (const one of document.querySelectorAll("caption")) {
    const isCut = shown(one) && one.getBoundingClientRect().right > root.clientWidth + 1
    if (isCut) said.push(`the caption "${one.textContent.trim()}" is cut`)
  }
  return said
})()"""
LARGER_TEXT = "document.documentElement.style.fontSize = '200%'"
TEXT_AS_IT_WAS = "document.documentElement.style.fontSize = ''"


def complaints_of_width(page: Page) -> list[str]:
    """What does not fit at 200 and 400 per cent, at 100, and with the text alone at 200."""
    found, plain = [], page.viewport_size or DESKTOP
    for name, width in ZOOMED.items():
        page.set_viewport_size({"width": width, "height": DESKTOP["height"]})
        found += [f"{name}: {said}" for said in evaluate(page, TOO_WIDE)]
    page.set_viewport_size(plain)
    found += [f"plain: {said}" for said in evaluate(page, TOO_WIDE)]
    evaluate(page, LARGER_TEXT)
    found += [f"200 % text: {said}" for said in evaluate(page, TOO_WIDE)]
    evaluate(page, TEXT_AS_IT_WAS)
    return found
