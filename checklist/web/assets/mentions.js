// Offers the names that a note may mention while @ and the beginning of one are typed. The list of them stands
// on the page, for whoever has no script; what is chosen here is written into the text, as if it was typed.

const MOST_OFFERED = 6
const BEGUN = /(^|[^\w.@])@([^@\n]{0,60})$/

const fold = (text) => text.normalize("NFKC").toLowerCase()

class MentionOffer {
  constructor(list, box) {
    this.box = box
    this.names = [...list.querySelectorAll("li")].map((item) => item.textContent.slice(1))
    this.place = document.createElement("div")
    this.place.className = "checklist-mentions"
    this.place.setAttribute("role", "group")
    this.place.setAttribute("aria-label", "People to mention")
    this.status = document.createElement("p")
    this.status.className = "govuk-visually-hidden"
    this.status.setAttribute("role", "status")
    box.after(this.place, this.status)
    for (const event of ["input", "click", "keyup"]) box.addEventListener(event, () => this.show())
    box.addEventListener("keydown", (event) => this.onKey(event))
    this.place.addEventListener("keydown", (event) => event.key === "Escape" && this.close())
  }

  // What was typed after the last @ before the cursor, where it may yet become a name.
  get begun() {
    const before = this.box.value.slice(0, this.box.selectionStart)
    return BEGUN.exec(before)?.[2]
  }

  show() {
    const begun = this.begun
    if (begun === this.shownFor) return
    this.shownFor = begun
    const found = begun === undefined ? [] : this.find(fold(begun))
    this.place.replaceChildren(...found.map((name) => this.build(name)))
    this.status.textContent = found.length ? `${found.length} to choose from: press Tab` : ""
  }

  // Names of which some word begins as typed. A name that is typed to its end is offered no more.
  find(typed) {
    const fits = (name) => name.startsWith(typed) || name.includes(` ${typed}`)
    return this.names.filter((name) => fits(fold(name)) && fold(name) !== typed).slice(0, MOST_OFFERED)
  }

  build(name) {
    const button = document.createElement("button")
    button.type = "button"
    button.className = "checklist-mentions__name"
    button.textContent = `@${name}`
    button.addEventListener("click", () => this.choose(name))
    return button
  }

  choose(name) {
    const end = this.box.selectionStart
    const start = end - this.begun.length
    this.box.setRangeText(`${name} `, start, end, "end")
    this.box.focus()
    this.box.dispatchEvent(new Event("input", { bubbles: true }))
    this.close()
  }

  onKey(event) {
    if (event.key === "Escape") this.close()
  }

  close() {
    this.place.replaceChildren()
    this.status.textContent = ""
    this.shownFor = this.begun
    this.box.focus()
  }
}

for (const list of document.querySelectorAll("[data-mentions]")) {
  const box = document.getElementById(list.dataset.mentions)
  if (box) new MentionOffer(list, box)
}
