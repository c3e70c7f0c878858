// Warns before a sign-in ends for want of work, and says so when it has ended.

const WARN_BEFORE = 5 * 60_000
const LOOK_EVERY = 15_000
const MINUTE = 60_000

class Timeout {
  constructor(dialog) {
    this.dialog = dialog
    this.setEnd(Number(dialog.dataset.seconds))
  }

  watch() {
    setInterval(() => this.look(), LOOK_EVERY)
    this.dialog.querySelector("[data-stays]").addEventListener("click", () => this.stay())
    this.dialog.addEventListener("cancel", (event) => event.preventDefault())
    for (const link of this.dialog.querySelectorAll("[data-returns]")) {
      link.href += `?next=${encodeURIComponent(location.pathname + location.search)}`
    }
  }

  setEnd(seconds) {
    this.end = Date.now() + seconds * 1000
  }

  get left() {
    return this.end - Date.now()
  }

  // Another tab may have put the end off, so the service is asked before anybody is warned.
  async look() {
    if (this.left > WARN_BEFORE) return
    try {
      await this.ask("GET")
    } catch {
      // without a connection the clock of this page must do
    }
    this.show()
  }

  async stay() {
    try {
      await this.ask("POST")
    } catch {
      return
    }
    this.show(true)
  }

  async ask(method) {
    const token = document.querySelector("input[name=csrf_token]")
    const headers = method === "POST" && token ? { "X-CSRFToken": token.value } : {}
    const answer = await fetch(this.dialog.dataset.session, { method, headers })
    this.setEnd(answer.ok ? (await answer.json()).seconds : 0)
  }

  show(hasAsked = false) {
    if (this.left > WARN_BEFORE) return this.dialog.close()
    const isOver = this.left <= 0
    const minutes = Math.max(1, Math.ceil(this.left / MINUTE))
    for (const place of this.dialog.querySelectorAll("[data-minutes]")) {
      place.textContent = minutes === 1 ? place.dataset.one : place.dataset.many.replace("5", minutes)
    }
    this.reveal("[data-before]", !isOver)
    this.reveal("[data-after]", isOver)
    this.reveal("[data-longest]", hasAsked && !isOver)
    if (!this.dialog.open) this.dialog.showModal()
  }

  reveal(which, isShown) {
    for (const part of this.dialog.querySelectorAll(which)) part.hidden = !isShown
  }
}

export const warnOfTimeout = () => {
  const dialog = document.querySelector("dialog[data-seconds]")
  if (dialog) new Timeout(dialog).watch()
}
