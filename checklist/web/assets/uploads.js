// Uploads files as they are chosen or dropped, one after another, and shows how far each has come.
// The service answers each with an upload token. Only the form adds the files, so that a repeat does no harm.

import { refreshToken } from "./session.js"

// Milliseconds. A connection that moves nothing for a minute will not: the person is told to try again.
const STALL_TIMEOUT = 60_000
const ANNOUNCE_EVERY = 5_000
const IN_PROGRESS = ["waiting", "sending", "checking"]
const CAN_RETRY = ["failed", "signed-out"]

const fill = (root, words) => {
  for (const place of root.querySelectorAll("[data-put]")) {
    if (place.dataset.put in words) place.textContent = words[place.dataset.put]
  }
}

const showSentence = (root, what, words = {}) => {
  for (const sentence of root.querySelectorAll("[data-says]")) sentence.hidden = sentence.dataset.says !== what
  fill(root, words)
}

// Nothing where something on the way answered in place of the service, as the sign-in page of a public network does.
const readAnswer = (request) => {
  try {
    return JSON.parse(request.responseText)
  } catch {
    return null
  }
}

class Upload {
  percent = 0

  constructor(row, file, number) {
    this.row = row
    this.file = file
    this.bar = row.querySelector("progress")
    const name = row.querySelector("[data-put=name]")
    name.id = `upload-${number}`
    this.bar.setAttribute("aria-labelledby", name.id)
    fill(row, { name: file.name })
    this.show("waiting")
  }

  get isInProgress() {
    return IN_PROGRESS.includes(this.state)
  }

  show(state, words) {
    this.state = state
    showSentence(this.row, state, words)
    this.bar.hidden = !this.isInProgress
    this.row.querySelector("[data-retries]").hidden = !CAN_RETRY.includes(state)
    this.row.querySelector("[data-going]").hidden = !this.isInProgress
    this.row.querySelector("[data-over]").hidden = this.isInProgress
  }

  showProgress(percent) {
    this.percent = this.bar.value = percent
    this.show("sending", { percent })
  }

  send(to, token, onProgress) {
    const body = new FormData()
    body.set("file", this.file)
    this.showProgress(0)
    return new Promise((resolve) => {
      const request = (this.request = new XMLHttpRequest())
      const restartTimer = () => {
        clearTimeout(this.timer)
        this.timer = setTimeout(() => request.abort(), STALL_TIMEOUT)
      }
      request.upload.addEventListener("progress", (event) => {
        restartTimer()
        this.showProgress(Math.floor((100 * event.loaded) / event.total))
        onProgress()
      })
      request.upload.addEventListener("load", () => this.show("checking"))
      request.addEventListener("loadend", () => {
        clearTimeout(this.timer)
        resolve(request)
      })
      request.open("POST", to)
      request.setRequestHeader("X-CSRFToken", token)
      request.send(body)
      restartTimer()
    })
  }

  received({ upload_token: token, size }) {
    const field = document.createElement("input")
    Object.assign(field, { type: "hidden", name: "received", value: token })
    this.row.append(field)
    this.show("received", { size })
  }

  remove() {
    this.isRemoved = true
    this.request?.abort()
    this.row.remove()
  }
}

class Uploads {
  all = []
  number = 0
  announcedAt = 0

  constructor(place) {
    this.place = place
    this.form = place.closest("form")
    this.input = this.form.querySelector("input[type=file]")
    this.status = place.querySelector("[role=status]")
    this.tooMany = this.status.querySelector("[data-says=too-many]")
    place.hidden = false
  }

  watch() {
    this.input.addEventListener("change", () => this.addFiles([...this.input.files]))
    this.form.addEventListener("submit", (event) => this.handleSubmit(event), true)
    window.addEventListener("online", () => this.retry(...this.all.filter((upload) => upload.state === "failed")))
    window.addEventListener("beforeunload", (event) => {
      if (this.isRunning && !this.isSubmitted) event.preventDefault()
    })
    // Chosen before this script came: the next choice would take their place.
    this.addFiles([...this.input.files])
  }

  addFiles(files) {
    if (!files.length) return
    this.input.value = ""
    this.input.dispatchEvent(new Event("change"))
    const receivedBefore = this.form.querySelectorAll("input[type=checkbox][name=received]:checked").length
    const room = Math.max(0, Number(this.place.dataset.most) - receivedBefore - this.all.length)
    for (const file of files.slice(0, room)) this.addFile(file)
    const names = files.slice(room).map((file) => file.name)
    if (names.length) {
      this.isSubmitPending = false // or it would be gone before anybody read it
      this.announce("too-many", { excess: names.join(", ") })
    } else this.tooMany.hidden = true
    this.run()
  }

  addFile(file) {
    const row = this.place.querySelector("template").content.firstElementChild.cloneNode(true)
    const upload = new Upload(row, file, (this.number += 1))
    row.querySelector("[data-retries]").addEventListener("click", () => {
      this.tooMany.hidden = true
      this.retry(upload)
    })
    row.querySelector("[data-removes]").addEventListener("click", () => this.remove(upload))
    this.place.querySelector("ul").append(row)
    this.all.push(upload)
    if (file.size > Number(this.place.dataset.largest)) upload.show("too-large")
  }

  retry(...uploads) {
    if (!uploads.length) return
    for (const upload of uploads) upload.show("waiting")
    this.focus()
    this.run()
  }

  remove(upload) {
    const token = upload.row.querySelector("input[name=received]")?.value
    if (token) this.forget(token)
    upload.remove()
    this.all = this.all.filter((other) => other !== upload)
    this.isSubmitPending = false
    this.announce("removed", { name: upload.file.name })
    this.focus()
  }

  // Else a file that is not wanted would wait to be described. Without an answer it waits until it is deleted.
  forget(token) {
    const body = new URLSearchParams({ removed: token, csrf_token: this.form.elements.csrf_token.value })
    fetch(this.place.dataset.uploads, { method: "POST", body, keepalive: true }).catch(() => {})
  }

  focus() {
    if (this.place.contains(document.activeElement) || document.activeElement === document.body) this.status.focus()
  }

  async run() {
    if (this.isRunning) return
    this.isRunning = true
    let next
    while ((next = this.all.find((upload) => upload.state === "waiting"))) await this.upload(next)
    this.isRunning = false
    this.finish()
  }

  async upload(upload, isRetry = false) {
    const onProgress = () => this.announceProgress(upload)
    const request = await upload.send(this.place.dataset.uploads, this.form.elements.csrf_token.value, onProgress)
    if (upload.isRemoved) return
    const answer = readAnswer(request)
    if (request.status === 200 && answer?.upload_token) return upload.received(answer)
    if (request.status === 422 && answer?.error) return upload.show("refused", { reason: answer.error })
    if (request.status === 413) return upload.show("too-large")
    if (request.status === 401 || request.status === 400) {
      if (!isRetry && (await this.refreshToken())) return this.upload(upload, true)
      return upload.show("signed-out")
    }
    const isTemporary = request.status < 400 || [422, 429].includes(request.status) || request.status >= 500
    upload.show(isTemporary ? "failed" : "barred")
  }

  async refreshToken() {
    try {
      return await refreshToken(this.place.dataset.session, this.place.dataset.person)
    } catch {
      return false // without a connection no sign-in can be checked
    }
  }

  // Announced politely by screen readers, and not so often that nothing else could be heard.
  announceProgress(upload) {
    // What was not taken stays in sight until something else is done about it.
    if (!this.tooMany.hidden || Date.now() < this.announcedAt + ANNOUNCE_EVERY) return
    this.announce("going", { which: this.all.indexOf(upload) + 1, all: this.all.length, percent: upload.percent })
  }

  finish() {
    if (this.isSubmitPending) return this.form.requestSubmit()
    if (!this.all.length) return
    const left = this.all.filter((upload) => upload.state !== "received")
    const names = left.map((upload) => upload.file.name).join(", ")
    const words = { done: this.all.length - left.length, all: this.all.length, names }
    // Beside what was not taken, so that neither is missed.
    const isTooMany = !this.tooMany.hidden
    this.announce(left.length ? "troubled" : "done", words)
    this.tooMany.hidden = !isTooMany
  }

  announce(what, words) {
    this.announcedAt = Date.now()
    showSentence(this.status, what, words)
  }

  // Submitted while files are uploading, the form is sent once they are; a refused one holds it back.
  handleSubmit(event) {
    if (this.all.every((upload) => upload.state === "received")) {
      this.isSubmitted = true
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    this.isSubmitPending = this.isRunning
    this.announce(this.isRunning ? "following" : "unready")
    this.status.focus()
  }
}

const uploadAtOnce = () => {
  for (const place of document.querySelectorAll("[data-uploads]")) new Uploads(place).watch()
}

uploadAtOnce()
