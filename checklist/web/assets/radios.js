// Removes aria-expanded from radios: GOV.UK Frontend sets it on those that reveal a field, but ARIA does
// not allow it on a radio. The revealed field is next on the page, where screen readers announce it.

function removeAriaExpanded() {
  const radios = document.querySelectorAll(".govuk-radios__input[aria-controls]")
  const remove = () => {
    for (const radio of radios) radio.removeAttribute("aria-expanded")
  }
  remove()
  window.addEventListener("pageshow", remove)
  for (const group of document.querySelectorAll(".govuk-radios")) group.addEventListener("click", remove)
}

removeAriaExpanded()
