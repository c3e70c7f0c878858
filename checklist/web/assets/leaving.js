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
    // Who stayed after all and types on is asked again.
    for (const event of ["pageshow", "input"]) window.addEventListener(event, () => (this.submitted = null))
    window.addEventListener("beforeunload", (event) => {
      if ([...document.querySelectorAll(FORMS)].some((form) => this.wouldLose(form))) event.preventDefault()
    })
  }

  // A page that answers a form holds what was typed there, which was saved nowhere.
  wouldLose(form) {
    if (form === this.submitted) return false
    const isAnswer = document.querySelector("main[data-answers-form]") !== null
    const isFilled = [...form.querySelectorAll("textarea")].some((box) => box.value)
    return (isAnswer && isFilled) || [...form.querySelectorAll(NOT_KEPT)].some(isChanged)
  }
}

// Where the page has a form with drafts too, its script submits the others itself.
if (!document.querySelector("form[data-draft]")) new Leaving().watch()
