// Saves what is typed on a question's page as the person's own draft. Nothing is stored in the browser,
// since others may use it next.

import { refreshToken } from "./session.js"
import { isChanged } from "./typed.js"

// Milliseconds. A pause in typing is saved within two seconds, so little is lost with the browser.
const SAVE_DELAY = 2_000
const RETRY_DELAYS = [2_000, 5_000, 10_000, 30_000]
const REQUEST_TIMEOUT = 20_000 // longer than a writer waits for the database
const KEEPALIVE_LIMIT = 60_000 // browsers send no more than 64 KiB from a page that is left
const NO_SERVICE = [502, 503, 504]
const TYPED = "textarea, select, input:not([type=hidden])"

class DraftSaver {
  lastTypedAt = 0
  lastSavedAt = 0
  failures = 0
  isSending = false
  isStopped = false
  isUnanswered = false

  constructor(form) {
    this.form = form
    this.status = document.getElementById("draft-status")
    const [navigation] = performance.getEntriesByType("navigation")
    this.isComeBackTo = navigation?.type !== "navigate"
    const openedAt = performance.timeOrigin + (navigation ? navigation.responseStart : 0)
    // Drafts from several tabs and devices are ordered by the server's clock, not by each one's own.
    this.clockOffset = Number(form.dataset.made) - openedAt
  }

  watch() {
    for (const event of ["input", "change"]) {
      this.form.addEventListener(event, () => this.onInput())
    }
    this.form.addEventListener("submit", (event) => this.onSubmit(event))
    for (const other of document.querySelectorAll("form")) {
      if (other !== this.form) other.addEventListener("submit", (event) => this.onOtherSubmit(event, other))
    }
    document.addEventListener("visibilitychange", () => (document.hidden ? this.save(true) : this.onReturn()))
    window.addEventListener("focus", () => this.onReturn())
    window.addEventListener("online", () => this.save())
    window.addEventListener("pagehide", () => this.onLeave())
    window.addEventListener("pageshow", (event) => event.persisted && this.sentAt !== undefined && location.reload())
    window.addEventListener("beforeunload", (event) => {
      this.next = undefined
      if (!this.isStopped && this.isOnlyHere()) event.preventDefault()
    })
    if (this.wasTypedBefore()) this.onInput()
  }

  // Typed before this script came, as on a slow line. What the browser itself fills in on a page come back to is
  // nothing new: it must not replace a later draft.
  wasTypedBefore() {
    const isUntouched = this.isComeBackTo && !navigator.userActivation?.hasBeenActive
    return !isUntouched && [...this.form.querySelectorAll(TYPED)].some(isChanged)
  }

  // The text of the form that stands beside it, and is no part of its draft, as the reason of a mark.
  beside() {
    return [...this.form.elements].filter((field) => field.matches("textarea") && !this.form.contains(field))
  }

  // Text that would be gone with this page: not kept, or kept no more since another tab's draft replaced it. A page
  // that answers a form holds what was typed there, which was saved nowhere.
  isOnlyHere() {
    const isAnswer = document.querySelector("main[data-answers-form]") !== null
    if (this.beside().some((field) => isChanged(field) || (isAnswer && field.value))) return true
    if (["older", "refused"].includes(this.shown) || this.lastTypedAt > this.sentAt) return this.lastTypedAt > 0
    return this.hasUnsaved() && (this.failures > 0 || ["offline", "signed-out"].includes(this.shown))
  }

  isCutOff() {
    return !navigator.onLine || (this.isUnanswered && this.hasUnsaved())
  }

  async onReturn() {
    if (this.hasUnsaved()) return this.save()
    if (this.isStopped || this.isSending || this.isAsking) return
    this.isAsking = true
    try {
      const response = await fetch(this.form.dataset.draft, { signal: AbortSignal.timeout(REQUEST_TIMEOUT) })
      if (response.ok && isJson(response)) this.onState((await response.json()).page)
    } catch {
      // No connection: keeping the next draft says so.
    } finally {
      this.isAsking = false
    }
  }

  // The person comes back to this tab: was a draft kept meanwhile in another?
  onState(page) {
    const { key, draft } = this.form.elements
    const isOther = page && page !== key.value && page !== draft.value
    if (isOther && !this.hasUnsaved() && !this.isSending) this.showStatus("older")
  }

  hasUnsaved() {
    return this.lastTypedAt > this.lastSavedAt
  }

  onInput() {
    this.isStopped = false // who types on after a save that got no answer
    this.lastTypedAt = Math.max(this.lastTypedAt + 1, Math.round(Date.now() + this.clockOffset))
    if (!this.timer) this.schedule(SAVE_DELAY)
  }

  schedule(delay) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.save(), delay)
  }

  // Where drafts find no service, a save would find none either, and take the text away with its page. Who presses
  // again once that was said is believed.
  async onSubmit(event) {
    const wasTold = navigator.onLine && this.shown === "offline"
    if (!this.isCutOff() || wasTold) return this.onSent()
    event.preventDefault()
    this.next = this.form
    await this.saveFirst()
    if (this.next !== this.form) return
    this.next = undefined
    if (this.isCutOff()) this.showStatus("offline")
    else this.form.requestSubmit(event.submitter)
  }

  onSent() {
    this.next = undefined
    this.save(true)
    this.isStopped = true
    this.sentAt = this.lastTypedAt
  }

  onLeave() {
    this.next = undefined
    this.save(true)
  }

  // Another form of the page, as for uploading or signing out, leads away from it: the draft is saved first. What is
  // pressed meanwhile is what is meant, and sent once.
  async onOtherSubmit(event, other) {
    if (!this.hasUnsaved() || this.isStopped) return
    event.preventDefault()
    this.next = other
    await this.saveFirst()
    if (this.next !== other) return
    this.next = undefined
    other.submit()
  }

  // Nobody who leaves waits longer for a draft than this.
  async saveFirst() {
    await Promise.race([this.save(true), new Promise((resolve) => setTimeout(resolve, SAVE_DELAY))])
  }

  async save(isLeaving = false) {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.isStopped || !this.hasUnsaved()) return
    if (this.isSending && !isLeaving) return this.schedule(SAVE_DELAY)
    this.isSending = true
    try {
      await this.send(isLeaving)
    } catch {
      this.isUnanswered = true
      this.onFailure()
    } finally {
      this.isSending = false
    }
  }

  async send(isLeaving, isRetry = false) {
    const sequence = this.lastTypedAt
    const body = new URLSearchParams(new FormData(this.form))
    body.set("sequence", sequence)
    const response = await fetch(this.form.dataset.draft, {
      method: "POST",
      headers: { "X-CSRFToken": this.form.elements.csrf_token.value },
      body,
      keepalive: isLeaving && body.toString().length < KEEPALIVE_LIMIT,
      signal: AbortSignal.timeout(REQUEST_TIMEOUT),
    })
    this.isUnanswered = NO_SERVICE.includes(response.status)
    if (response.ok) return this.onSaved(sequence, (await response.json()).kept_at)
    if (response.status >= 500 || response.status === 429) return this.onFailure()
    this.failures = 0
    if (response.status === 401 || (response.status === 400 && !isJson(response))) {
      if (!isRetry && (await refreshToken(this.form.dataset.session, this.form.dataset.person))) return this.send(isLeaving, true)
      return this.showStatus("signed-out")
    }
    this.lastSavedAt = sequence
    this.showStatus(response.status === 409 ? "older" : "refused")
  }

  onSaved(sequence, time) {
    this.failures = 0
    this.lastSavedAt = Math.max(this.lastSavedAt, sequence)
    this.showStatus("kept", time)
    if (this.hasUnsaved()) this.schedule(SAVE_DELAY)
  }

  onFailure() {
    if (!this.hasUnsaved()) return // a later one was kept meanwhile
    // That an answer was not saved, though asked for, stays said until its draft is kept.
    if (this.shown !== "offline") this.showStatus("failing")
    this.schedule(RETRY_DELAYS[Math.min(this.failures, RETRY_DELAYS.length - 1)])
    this.failures += 1
  }

  showStatus(status, time = "") {
    // That the draft is kept is said once, and again after it was not; each new time is only shown.
    this.status.setAttribute("aria-live", status === "kept" && this.shown === "kept" ? "off" : "polite")
    this.shown = status
    this.form.toggleAttribute("data-unkept", status !== "kept")
    for (const sentence of this.status.querySelectorAll("[data-says]")) {
      sentence.hidden = sentence.dataset.says !== status
      for (const place of sentence.querySelectorAll("[data-time]")) place.textContent = time
    }
  }
}

const isJson = (response) => (response.headers.get("Content-Type") ?? "").startsWith("application/json")

const keepDrafts = () => {
  const form = document.querySelector("form[data-draft]")
  if (form) new DraftSaver(form).watch()
}

keepDrafts()
