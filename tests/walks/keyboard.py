"""Going through a page by keyboard alone, and what is held against one that cannot be."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.walks.checking import evaluate

MOST_STEPS = 400

# Notes each stop of the Tab key, and how it looks while it has the focus; of a radio or checkbox
# what is drawn is the label's. Whether it is in sight is asked when Tab leads on from it.
NOTE_STOPS = """(() => {
  const can = "a[href], button, input, select, textarea, summary, [tabindex]"
  const isChoice = (one) => one.matches("[type=radio], [type=checkbox]") && one.labels[0]
  const drawn = (one) => isChoice(one)
    ? [[one, null], [one.labels[0], "::before"], [one.labels[0], null]] : [[one, null]]
  const looks = (one) => drawn(one).map(([part, pseudo]) => {
    const style = getComputedStyle(part, pseudo)
    const outline = style.outlineStyle === "none" ? "" : style.outline
    return [outline, style.boxShadow, style.backgroundColor, style.borderColor].join()
  }).join("|")
  const isSeen = (one) => {
    const box = one.getBoundingClientRect()
    const inView = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2
    const top = document.elementFromPoint(box.x + box.width / 2, inView)
    const labels = [...(one.labels ?? [])]
    return Boolean(top) && [one, ...labels].some((part) => part.contains(top) || top.contains(part))
  }
  const name = (one) => {
    const said = one.ariaLabel || one.id || one.innerText || ""
    return `${one.tagName.toLowerCase()} “${said.slice(0, 40)}”`
  }
  const stops = []
  document.addEventListener("focusin", ({ target }) => {
    stops.push({ one: target, looks: looks(target), isSeen: true })
  })
  document.addEventListener("keydown", () => {
    const last = stops.at(-1)
    if (last && last.one === document.activeElement) last.isSeen = isSeen(last.one)
  }, true)
  const canStop = [...document.querySelectorAll(can)].filter((one) =>
    !one.disabled && one.tabIndex >= 0 && one.type !== "hidden"
    && one.checkVisibility({ visibilityProperty: true }) && !one.closest("dialog:not([open])"))
  window.walking = { stops, canStop, name, looks }
  return canStop.length
})()"""

COMPLAINTS = """(() => {
  const { stops, canStop, name, looks } = window.walking
  document.activeElement.blur()
  const group = (one) => one.type === "radio" ? `${one.form?.id} ${one.name}` : one
  const reached = new Set(stops.map((stop) => group(stop.one)))
  const said = canStop.filter((one) => !reached.has(group(one)))
    .map((one) => `${name(one)} is not reached`)
  const first = stops[0]?.one
  if (!first?.matches(".govuk-skip-link")) said.push("the skip link does not come first")
  const round = stops.findIndex((stop, at) => at > 0 && stop.one === first)
  const order = stops.slice(0, round > 0 ? round : stops.length)
  for (const [at, stop] of order.entries()) {
    const of = name(stop.one)
    const before = at && order[at - 1].one.compareDocumentPosition(stop.one)
    if (stop.looks === looks(stop.one)) said.push(`${of} looks the same with the focus`)
    if (!stop.isSeen) said.push(`${of} has the focus out of sight`)
    if (before & Node.DOCUMENT_POSITION_PRECEDING) said.push(`${of} is out of order`)
  }
  return said
})()"""

NAMES = """(() => {
  const one = document.activeElement
  const legend = one.type === "radio" && one.closest("fieldset")?.querySelector("legend")
  const labels = [...(one.labels ?? [])].map((label) => label.innerText)
  return [legend?.innerText, ...labels, one.ariaLabel, one.innerText, one.id].filter(Boolean)
})()"""


def complaints_of_keyboard(page: Page) -> list[str]:
    """Go through the page by Tab: what is not reached, not seen to be, or out of order."""
    count = evaluate(page, NOTE_STOPS)
    for _ in range(count + 1):
        page.keyboard.press("Tab")
    found: list[str] = evaluate(page, COMPLAINTS)
    return found


class Hands:
    """A person who has a keyboard and nothing else."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def reach(self, name: str) -> None:
        """Press Tab until what has the focus is so called, wherever on the page one is."""
        for _ in range(MOST_STEPS):
            self.press("Tab")
            if any(said.strip().startswith(name) for said in evaluate(self.page, NAMES)):
                return
        raise AssertionError(f"{name} cannot be reached by keyboard on {self.page.title()}")

    def type(self, name: str, text: str) -> None:
        """Reach a field and type into it, over what stands there."""
        self.reach(name)
        self.press("Control+A")
        self.page.keyboard.type(text)

    def follow(self, name: str, key: str = "Enter") -> None:
        """Reach a link or button, press the key, and wait for where it leads."""
        self.reach(name)
        with self.page.expect_navigation():
            self.press(key)
