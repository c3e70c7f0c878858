// Keeps what is typed on a question's page as the person's own draft. Nothing is kept in the browser.

import { takesNewToken } from "./session.js"

const PAUSE = 2_000
const RETRIES = [2_000, 5_000, 10_000, 30_000]
const PATIENCE = 20_000
const KEPT_ALIVE = 60_000 // browsers send no more than 64 KiB from a page that is left

class Keeper {
  typedAt = 0
  keptAt = 0
  failures = 0
  isSending = false
  isOver = false

  constructor(form) {
    this.form = form
    this.status = document.getElementById("draft-status")
    const [page] = performance.getEntriesByType("navigation")
    const opened = performance.timeOrigin + (page ? page.responseStart : 0)
    // Tabs and devices put their texts in order by the service's clock, not by their own.
    this.ahead = Number(form.dataset.made) - opened
  }

  watch() {
    for (const event of ["input", "change"]) {
      this.form.addEventListener(event, () => this.typed())
    }
    this.form.addEventListener("submit", (event) => this.saving(event))
    for (const other of document.querySelectorAll("main form")) {
      if (other !== this.form) other.addEventListener("submit", (event) => this.leaving(event, other))
    }
    document.addEventListener("visibilitychange", () => this.keep(document.hidden))
    window.addEventListener("focus", () => this.keep())
    window.addEventListener("online", () => this.keep())
    window.addEventListener("pagehide", () => this.keep(true))
    window.addEventListener("pageshow", (event) => event.persisted && this.isOver && location.reload())
    window.addEventListener("beforeunload", (event) => {
      if (this.failures && !this.isOver && this.isWanting()) event.preventDefault()
    })
  }

  isWanting() {
    return this.typedAt > this.keptAt
  }

  typed() {
    this.typedAt = Math.max(this.typedAt + 1, Math.round(Date.now() + this.ahead))
    if (!this.timer) this.plan(PAUSE)
  }

  plan(wait) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.keep(), wait)
  }

  saving(event) {
    if (navigator.onLine) {
      this.keep(true)
      this.isOver = true
      return
    }
    event.preventDefault()
    this.say("offline")
  }

  // A form beside the answer's, as for uploading, leads away: the draft is kept before it is sent.
  async leaving(event, other) {
    if (other.hasAttribute("data-drops-draft")) {
      this.isOver = true
    } else if (this.isWanting() && !this.isOver) {
      event.preventDefault()
      await Promise.race([this.keep(true), new Promise((resolve) => setTimeout(resolve, PAUSE))])
      other.submit()
    }
  }

  async keep(isLeaving = false) {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.isOver || !this.isWanting()) return
    if (this.isSending && !isLeaving) return this.plan(PAUSE)
    this.isSending = true
    try {
      await this.send(isLeaving)
    } catch {
      this.fail()
    } finally {
      this.isSending = false
    }
  }

  async send(isLeaving, isRetry = false) {
    const sequence = this.typedAt
    const body = new URLSearchParams(new FormData(this.form))
    body.set("sequence", sequence)
    const answer = await fetch(this.form.dataset.draft, {
      method: "POST",
      headers: { "X-CSRFToken": this.form.elements.csrf_token.value },
      body,
      keepalive: isLeaving && body.toString().length < KEPT_ALIVE,
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (answer.ok) return this.kept(sequence, (await answer.json()).kept_at)
    if (answer.status >= 500 || answer.status === 429) return this.fail()
    if (answer.status === 401 || (answer.status === 400 && !isJson(answer))) {
      if (!isRetry && (await takesNewToken(this.form.dataset.session, this.form.dataset.person))) return this.send(isLeaving, true)
      return this.say("signed-out")
    }
    this.keptAt = sequence
    this.say(answer.status === 409 ? "older" : "refused")
  }

  kept(sequence, time) {
    this.failures = 0
    this.keptAt = Math.max(this.keptAt, sequence)
    this.say("kept", time)
    if (this.isWanting()) this.plan(PAUSE)
  }

  fail() {
    this.say("failing")
    this.plan(RETRIES[Math.min(this.failures, RETRIES.length - 1)])
    this.failures += 1
  }

  say(what, time = "") {
    for (const sentence of this.status.querySelectorAll("[data-says]")) {
      sentence.hidden = sentence.dataset.says !== what
      for (const place of sentence.querySelectorAll("[data-time]")) place.textContent = time
    }
  }
}

const isJson = (answer) => (answer.headers.get("Content-Type") ?? "").startsWith("application/json")

export const keepDrafts = () => {
  const form = document.querySelector("form[data-draft]")
  if (form) new Keeper(form).watch()
}
