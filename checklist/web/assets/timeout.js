// Warns before a sign-in ends for lack of activity, and says so when it has ended.

// Milliseconds. WCAG 2.2.1 asks for 20 seconds at least; five minutes let a sentence be finished.
const WARN_BEFORE = 5 * 60_000
const CHECK_EVERY = 15_000
const MINUTE = 60_000

class Timeout {
  constructor(dialog) {
    this.dialog = dialog
    this.setRemaining(Number(dialog.dataset.seconds))
  }

  watch() {
    setInterval(() => this.check(), CHECK_EVERY)
    this.dialog.querySelector("[data-stays]").addEventListener("click", () => this.extend())
    this.dialog.addEventListener("cancel", (event) => event.preventDefault())
    for (const link of this.dialog.querySelectorAll("[data-returns]")) {
      link.href += `?next=${encodeURIComponent(location.pathname + location.search)}`
    }
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
    this.show(true)
  }

  async request(method) {
    const token = document.querySelector("input[name=csrf_token]")
    const headers = method === "POST" && token ? { "X-CSRFToken": token.value } : {}
    const response = await fetch(this.dialog.dataset.session, { method, headers })
    this.setRemaining(response.ok ? (await response.json()).seconds : 0)
  }

  show(isExtended = false) {
    if (this.remaining > WARN_BEFORE) return this.dialog.close()
    const isOver = this.remaining <= 0
    const minutes = Math.max(1, Math.ceil(this.remaining / MINUTE))
    for (const place of this.dialog.querySelectorAll("[data-minutes]")) {
      place.textContent = minutes === 1 ? place.dataset.one : place.dataset.many.replace("5", minutes)
    }
    this.toggle("[data-before]", !isOver)
    this.toggle("[data-after]", isOver)
    this.toggle("[data-longest]", isExtended && !isOver)
    if (!this.dialog.open) this.dialog.showModal()
    // What had the focus may be hidden now; the reader is taken to what can be done.
    if (isOver && !this.wasOver) this.dialog.querySelector("[data-returns]").focus()
    this.wasOver = isOver
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
