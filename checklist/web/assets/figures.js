// Works figures out while they are typed, by asking for the page as it would be. Nothing is saved.

const PAUSE = 700
const PATIENCE = 20_000

class Reckoner {
  constructor(form, button) {
    this.form = form
    this.button = button
    this.place = button.parentElement
    button.remove()
    form.addEventListener("input", (event) => isFigure(event.target) && this.plan())
    form.addEventListener("change", (event) => isFigure(event.target) && this.plan())
  }

  plan() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.ask(), PAUSE)
  }

  async ask() {
    this.asked?.abort()
    this.asked = new AbortController()
    const body = new URLSearchParams(new FormData(this.form))
    body.set(this.button.name, this.button.value)
    try {
      const answer = await fetch(location.href, {
        method: "POST",
        body,
        signal: AbortSignal.any([this.asked.signal, AbortSignal.timeout(PATIENCE)]),
      })
      if (answer.ok && !answer.redirected) this.show(await answer.text())
    } catch (error) {
      if (error.name !== "AbortError") this.place.append(this.button) // then it is worked out as without a script
    }
  }

  show(text) {
    const page = new DOMParser().parseFromString(text, "text/html")
    for (const place of document.querySelectorAll("[data-worked-out]")) {
      const found = page.getElementById(place.id)
      if (found && found.innerHTML !== place.innerHTML) place.replaceChildren(...found.childNodes)
    }
  }
}

const isFigure = (field) => field.name?.startsWith("figure-")

export const workOutFigures = () => {
  const form = document.getElementById("answer")
  const button = form?.querySelector("button[name=then][value=figures]")
  if (button) new Reckoner(form, button)
}
