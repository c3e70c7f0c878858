// Warns before a sign-in ends, for lack of activity or because it has lasted its time, and says so when it has.

import { isChanged, NOT_KEPT } from "./typed.js"

// Milliseconds. WCAG 2.2.1 asks for 20 seconds at least; five minutes let a sentence be finished.
const WARN_BEFORE = 5 * 60_000
const CHECK_EVERY = 15_000
const MINUTE = 60_000

class Timeout {
  isFinal = false
  isPutAside = false

  constructor(dialog) {
    this.dialog = dialog
    this.link = dialog.querySelector("[data-returns]")
    this.setRemaining(Number(dialog.dataset.seconds))
  }

  watch() {
    setInterval(() => this.check(), CHECK_EVERY)
    // The person may come back from the tab in which they signed in.
    window.addEventListener("focus", () => this.dialog.open && this.check())
    this.dialog.querySelector("[data-stays]").addEventListener("click", () => this.extend())
    this.dialog.querySelector("[data-closes]").addEventListener("click", () => this.putAside())
    this.link.addEventListener("click", () => this.aim())
    this.dialog.addEventListener("cancel", (event) => event.preventDefault())
  }

  setRemaining(seconds) {
    this.endsAt = Date.now() + seconds * 1000
  }

  get remaining() {
    return this.endsAt - Date.now()
  }

  // Another tab may have extended the sign-in, so the server is asked before the warning.
  async check() {
    if (this.remaining > WARN_BEFORE) return
    try {
      await this.request("GET")
    } catch {
      // without a connection this page's own clock decides
    }
    this.show()
  }

  async extend() {
    try {
      await this.request("POST")
    } catch {
      return
    }
    this.show()
  }

  // The person finishes what they are at, and is told again only once they are signed out.
  putAside() {
    this.isPutAside = true
    this.dialog.close()
  }

  async request(method) {
    const token = document.querySelector("input[name=csrf_token]")
    const headers = method === "POST" && token ? { "X-CSRFToken": token.value } : {}
    const response = await fetch(this.dialog.dataset.session, { method, headers })
    const state = response.ok ? await response.json() : { seconds: 0, is_final: false }
    this.setRemaining(state.seconds)
    this.isFinal = state.is_final
  }

  show() {
    if (this.remaining > WARN_BEFORE) {
      this.isPutAside = false
      return this.dialog.close()
    }
    const isOver = this.remaining <= 0
    const minutes = Math.max(1, Math.ceil(this.remaining / MINUTE))
    for (const place of this.dialog.querySelectorAll("[data-minutes]")) {
      place.textContent = minutes === 1 ? place.dataset.one : place.dataset.many.replace("5", minutes)
    }
    this.toggle("[data-before]", !isOver && !this.isFinal)
    this.toggle("[data-final]:not([data-before])", !isOver && this.isFinal)
    this.toggle("[data-before][data-final]", !isOver)
    this.toggle("[data-after]", isOver)
    if (!this.dialog.open && (isOver || !this.isPutAside)) this.dialog.showModal()
    if (isOver && !this.wasOver) this.onOver()
    this.wasOver = isOver
  }

  onOver() {
    this.aim()
    // What had the focus may be hidden now; the reader is taken to what can be done.
    this.link.focus()
  }

  // The way back leads to this page again, or leaves it open where it holds what was typed and not kept.
  aim() {
    const isUnkept = document.querySelector("form[data-unkept]") !== null
    const isNeeded = isUnkept || [...document.querySelectorAll(NOT_KEPT)].some(isChanged)
    const next = new URLSearchParams({ next: location.pathname + location.search })
    this.link.href = isNeeded ? this.link.pathname : `${this.link.pathname}?${next}`
    this.link.target = isNeeded ? "_blank" : ""
    this.toggle("[data-elsewhere]", isNeeded)
  }

  toggle(selector, isShown) {
    for (const part of this.dialog.querySelectorAll(selector)) part.hidden = !isShown
  }
}

const warnOfTimeout = () => {
  const dialog = document.querySelector("dialog[data-seconds]")
  if (dialog) new Timeout(dialog).watch()
}

warnOfTimeout()
