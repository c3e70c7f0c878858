// Has the browser make or use a passkey, and sends its answer. Where scripts or passkeys are missing the page says
// what to use instead; without scripts the stylesheet sees to that, so that nothing moves once they have started.

const REQUEST_TIMEOUT = 20_000 // milliseconds, longer than a writer waits for the database

const toBytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) => character.charCodeAt(0))

const toText = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")

const withBytes = (descriptors) => (descriptors ?? []).map((one) => ({ ...one, id: toBytes(one.id) }))

const readOptions = (options) => ({
  ...options,
  challenge: toBytes(options.challenge),
  ...(options.user && { user: { ...options.user, id: toBytes(options.user.id) } }),
  ...(options.excludeCredentials && { excludeCredentials: withBytes(options.excludeCredentials) }),
  ...(options.allowCredentials && { allowCredentials: withBytes(options.allowCredentials) }),
})

const writeAnswer = ({ id, rawId, type, response }) => {
  const parts = ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]
  const given = parts.filter((part) => response[part]).map((part) => [part, toText(response[part])])
  return JSON.stringify({ id, rawId: toText(rawId), type, response: Object.fromEntries(given) })
}

class Passkey {
  constructor(place) {
    this.place = place
    this.token = document.querySelector("main input[name=csrf_token]").value
  }

  start() {
    if (this.place.matches("form")) this.place.addEventListener("submit", (event) => this.onSubmit(event))
    else this.place.querySelector("button").addEventListener("click", () => this.request())
    document.addEventListener("submit", ({ target }) => this.leave(target))
  }

  leave(form) {
    // What somebody sends while the device is still asked, such as signing out, is what they mean by now.
    if (form !== this.place) this.pending?.abort()
  }

  onSubmit(event) {
    // The server says that the name is missing, before the device makes a passkey in vain.
    if (!this.place.querySelector("[name=name]").value.trim()) return
    event.preventDefault()
    this.request()
  }

  async request() {
    if (this.pending) return
    this.pending = new AbortController()
    this.say("")
    try {
      const options = await this.fetchOptions(this.pending)
      const answer = options && (await this.ask(options, this.pending))
      if (answer && !this.pending.signal.aborted) this.send(answer)
    } catch (error) {
      if (error.name !== "AbortError") throw error // else another form was sent: nothing to say
    } finally {
      this.pending = undefined
    }
  }

  async fetchOptions(pending) {
    const timer = setTimeout(() => pending.abort(new DOMException("", "TimeoutError")), REQUEST_TIMEOUT)
    try {
      const headers = { "X-CSRFToken": this.token }
      const response = await fetch(this.place.dataset.options, { method: "POST", headers, signal: pending.signal })
      if (response.ok) return readOptions(await response.json())
    } catch (error) {
      if (error.name === "AbortError") throw error
      // no connection, or a slow one: said below
    } finally {
      clearTimeout(timer)
    }
    this.say("failed")
  }

  async ask(publicKey, { signal }) {
    try {
      return writeAnswer(await navigator.credentials[this.place.dataset.passkey]({ publicKey, signal }))
    } catch (error) {
      if (error.name === "AbortError") throw error
      this.say(error.name === "InvalidStateError" ? "known" : "refused")
    }
  }

  send(answer) {
    const form = this.place.matches("form") ? this.place : this.buildForm()
    form.elements.credential.value = answer
    form.submit()
  }

  buildForm() {
    const form = Object.assign(document.createElement("form"), { method: "post", action: this.place.dataset.to })
    for (const [name, value] of [["csrf_token", this.token], ["credential", ""]]) {
      form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }))
    }
    this.place.append(form)
    return form
  }

  say(what) {
    for (const sentence of this.place.querySelectorAll("[data-passkey-says]")) {
      sentence.hidden = sentence.dataset.passkeySays !== what
    }
  }
}

const offerPasskeys = () => {
  const place = document.querySelector("[data-passkey]")
  if (place && window.PublicKeyCredential) return new Passkey(place).start()
  if (place) place.hidden = true
  for (const instead of document.querySelectorAll("[data-without-passkeys]")) instead.dataset.withoutPasskeys = "shown"
}

offerPasskeys()
