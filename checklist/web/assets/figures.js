// Updates calculated values while figures are typed, by requesting the page as it would be. Nothing is saved.

import { isChanged } from "./typed.js"

// Milliseconds. Long enough not to ask after every digit, short enough to seem immediate.
const UPDATE_DELAY = 700
const REQUEST_TIMEOUT = 20_000

class Calculator {
  constructor(form, button) {
    this.form = form
    this.button = button
    this.place = button.parentElement
    button.remove()
    form.addEventListener("input", (event) => isFigure(event.target) && this.schedule())
    form.addEventListener("change", (event) => isFigure(event.target) && this.schedule())
    // On a slow line figures are typed before this script has come.
    if ([...form.elements].some((field) => isFigure(field) && isChanged(field))) this.schedule()
  }

  schedule() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.request(), UPDATE_DELAY)
  }

  async request() {
    this.pending?.abort()
    this.pending = new AbortController()
    const body = new URLSearchParams(new FormData(this.form))
    body.set(this.button.name, this.button.value)
    body.set("background", "y") // then it is answered with the page, and no draft is kept
    try {
      const response = await fetch(location.href, {
        method: "POST",
        body,
        signal: AbortSignal.any([this.pending.signal, AbortSignal.timeout(REQUEST_TIMEOUT)]),
      })
      if (response.ok && !response.redirected) this.show(await response.text())
    } catch (error) {
      if (error.name !== "AbortError") this.place.append(this.button) // then the person asks for it, as without a script
    }
  }

  show(text) {
    const page = new DOMParser().parseFromString(text, "text/html")
    for (const place of document.querySelectorAll("[data-worked-out]")) {
      const updated = page.getElementById(place.id)
      if (updated && updated.innerHTML !== place.innerHTML) place.replaceChildren(...updated.childNodes)
    }
  }
}

const isFigure = (field) => field.name?.startsWith("figure-")

const calculateFigures = () => {
  const form = document.getElementById("answer")
  const button = form && document.querySelector("button[form=answer][name=then][value=figures]")
  if (button) new Calculator(form, button)
}

calculateFigures()
