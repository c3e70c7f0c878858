// Asks before a page is left with text in a form that keeps no drafts: what was typed would be gone.

import { isChanged, NOT_KEPT } from "./typed.js"

const FORMS = "main form[method=post]:not([data-draft]):has(textarea)"

class Leaving {
  submitted = null

  watch() {
    // The window hears of it last, so a script that holds the form back has done so.
    window.addEventListener("submit", (event) => {
      if (!event.defaultPrevented) this.submitted = event.target
    })
    window.addEventListener("pageshow", () => (this.submitted = null))
    window.addEventListener("beforeunload", (event) => {
      if ([...document.querySelectorAll(FORMS)].some((form) => this.wouldLose(form))) event.preventDefault()
    })
  }

  // A form that was refused comes back with what was typed, which was saved nowhere.
  wouldLose(form) {
    if (form === this.submitted) return false
    const isRefused = form.querySelector(".govuk-error-message") !== null
    const isFilled = [...form.querySelectorAll("textarea")].some((box) => box.value)
    return (isRefused && isFilled) || [...form.querySelectorAll(NOT_KEPT)].some(isChanged)
  }
}

// Where the page has a form with drafts too, its script submits the others itself.
if (!document.querySelector("form[data-draft]")) new Leaving().watch()
