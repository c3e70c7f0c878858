// A radio may not say that it is expanded, though GOV.UK Frontend has it say so of a field that it
// reveals: the rules for radios know no such state. The field comes next on the page, and is heard there.

export function sayNothingOfReveals() {
  const radios = document.querySelectorAll(".govuk-radios__input[aria-controls]")
  const forget = () => {
    for (const one of radios) one.removeAttribute("aria-expanded")
  }
  forget()
  window.addEventListener("pageshow", forget)
  for (const one of document.querySelectorAll(".govuk-radios")) one.addEventListener("click", forget)
}
