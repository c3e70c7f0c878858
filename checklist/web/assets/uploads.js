// Uploads files as they are chosen or dropped, one after another, and shows how far each has come.
// The service answers each with a token. Only the form enters them, so that a repeat does no harm.

import { refreshToken } from "./session.js"

const STALLED = 60_000
const SAID_EVERY = 5_000
const UNDER_WAY = ["waiting", "sending", "checking"]
const MAY_RETRY = ["failed", "signed-out"]

const put = (root, words) => {
  for (const place of root.querySelectorAll("[data-put]")) {
    if (place.dataset.put in words) place.textContent = words[place.dataset.put]
  }
}

const say = (root, what, words = {}) => {
  for (const sentence of root.querySelectorAll("[data-says]")) sentence.hidden = sentence.dataset.says !== what
  put(root, words)
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
    put(row, { name: file.name })
    this.show("waiting")
  }

  get isUnderWay() {
    return UNDER_WAY.includes(this.state)
  }

  show(state, words) {
    this.state = state
    say(this.row, state, words)
    this.bar.hidden = !this.isUnderWay
    this.row.querySelector("[data-retries]").hidden = !MAY_RETRY.includes(state)
    this.row.querySelector("[data-going]").hidden = !this.isUnderWay
    this.row.querySelector("[data-over]").hidden = this.isUnderWay
  }

  moved(percent) {
    this.percent = this.bar.value = percent
    this.show("sending", { percent })
  }

  send(to, token, tell) {
    const body = new FormData()
    body.set("file", this.file)
    this.moved(0)
    return new Promise((resolve) => {
      const request = (this.request = new XMLHttpRequest())
      const move = () => {
        clearTimeout(this.timer)
        this.timer = setTimeout(() => request.abort(), STALLED)
      }
      request.upload.addEventListener("progress", (event) => {
        move()
        this.moved(Math.floor((100 * event.loaded) / event.total))
        tell()
      })
      request.upload.addEventListener("load", () => this.show("checking"))
      request.addEventListener("loadend", () => {
        clearTimeout(this.timer)
        resolve(request)
      })
      request.open("POST", to)
      request.setRequestHeader("X-CSRFToken", token)
      request.send(body)
      move()
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
  saidAt = 0

  constructor(place) {
    this.place = place
    this.form = place.closest("form")
    this.input = this.form.querySelector("input[type=file]")
    this.status = place.querySelector("[role=status]")
    place.hidden = false
  }

  watch() {
    this.input.addEventListener("change", () => this.take([...this.input.files]))
    this.form.addEventListener("submit", (event) => this.submitting(event), true)
    window.addEventListener("online", () => this.retry(...this.all.filter((one) => one.state === "failed")))
    window.addEventListener("beforeunload", (event) => {
      if (this.isRunning && !this.isOver) event.preventDefault()
    })
  }

  take(files) {
    if (!files.length) return
    this.input.value = ""
    this.input.dispatchEvent(new Event("change"))
    const named = this.form.querySelectorAll("input[type=checkbox][name=received]:checked").length
    const room = Math.max(0, Number(this.place.dataset.most) - named - this.all.length)
    for (const file of files.slice(0, room)) this.add(file)
    const names = files.slice(room).map((file) => file.name)
    if (names.length) this.say("too-many", { names: names.join(", ") })
    this.run()
  }

  add(file) {
    const row = this.place.querySelector("template").content.firstElementChild.cloneNode(true)
    const upload = new Upload(row, file, (this.number += 1))
    row.querySelector("[data-retries]").addEventListener("click", () => this.retry(upload))
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
    upload.remove()
    this.all = this.all.filter((one) => one !== upload)
    this.isWanted = false
    this.say("removed", { name: upload.file.name })
    this.focus()
  }

  focus() {
    if (this.place.contains(document.activeElement) || document.activeElement === document.body) this.status.focus()
  }

  async run() {
    if (this.isRunning) return
    this.isRunning = true
    let next
    while ((next = this.all.find((one) => one.state === "waiting"))) await this.upload(next)
    this.isRunning = false
    this.conclude()
  }

  async upload(one, isRetry = false) {
    const tell = () => this.tell(one)
    const request = await one.send(this.place.dataset.uploads, this.form.elements.csrf_token.value, tell)
    if (one.isRemoved) return
    if (request.status === 200) return one.received(JSON.parse(request.responseText))
    if (request.status === 422) return one.show("refused", { reason: JSON.parse(request.responseText).error })
    if (request.status === 413) return one.show("too-large")
    if (request.status === 401 || request.status === 400) {
      if (!isRetry && (await this.refreshToken())) return this.upload(one, true)
      return one.show("signed-out")
    }
    const passes = request.status === 0 || request.status === 429 || request.status >= 500
    one.show(passes ? "failed" : "barred")
  }

  async refreshToken() {
    try {
      return await refreshToken(this.place.dataset.session, this.place.dataset.person)
    } catch {
      return false // without a connection nobody can be signed in
    }
  }

  // Said politely, and not so often that nothing else could be heard.
  tell(one) {
    if (Date.now() < this.saidAt + SAID_EVERY) return
    this.say("going", { which: this.all.indexOf(one) + 1, all: this.all.length, percent: one.percent })
  }

  conclude() {
    if (this.isWanted) return this.form.requestSubmit()
    if (!this.all.length || !this.status.querySelector("[data-says=too-many]").hidden) return
    const done = this.all.filter((one) => one.state === "received").length
    this.say(done === this.all.length ? "done" : "troubled", { done, all: this.all.length })
  }

  say(what, words) {
    this.saidAt = Date.now()
    say(this.status, what, words)
  }

  // Sent while files are on their way, the form follows them; one that was refused holds it back.
  submitting(event) {
    if (this.all.every((one) => one.state === "received")) {
      this.isOver = true
      return
    }
    event.preventDefault()
    event.stopImmediatePropagation()
    this.isWanted = this.isRunning
    this.say(this.isRunning ? "following" : "unready")
    this.status.focus()
  }
}

export const uploadAtOnce = () => {
  for (const place of document.querySelectorAll("[data-uploads]")) new Uploads(place).watch()
}
