// Says how far a report has come, in one sentence that changes. The page does not reload under the reader:
// once the report has ended, the sentence says so and gives the download, or the way to what can be done.

const REQUEST_TIMEOUT = 20_000

class PrintStatus {
  constructor(place) {
    this.place = place
    this.schedule()
  }

  schedule() {
    setTimeout(() => this.check(), Number(this.place.dataset.seconds) * 1000)
  }

  async check() {
    try {
      const response = await fetch(this.place.dataset.page, { signal: AbortSignal.timeout(REQUEST_TIMEOUT) })
      if (response.ok) this.show(new DOMParser().parseFromString(await response.text(), "text/html"))
    } catch {
      // without a connection the next check may do better
    }
    if (!this.hasEnded) this.schedule()
  }

  show(page) {
    const status = page.getElementById("print-status")
    this.hasEnded = !status
    if (this.hasEnded) return this.showEnd(page)
    this.place.dataset.seconds = status.dataset.seconds
    if (status.textContent !== this.place.textContent) this.place.replaceChildren(...status.childNodes)
  }

  showEnd(page) {
    const end = page.querySelector("[data-print-end]")
    if (!end) return location.assign(this.place.dataset.page) // signed out: the page says so
    const sentence = document.createElement("div")
    sentence.className = "govuk-inset-text"
    const isHeading = end.textContent.trim() === end.dataset.printEnd
    sentence.append(this.say(end.dataset.printEnd, isHeading), page.querySelector("[data-print-download]") ?? this.linkToPage(end.dataset.next))
    this.place.replaceChildren(sentence)
    document.querySelector("[data-print-again]")?.remove()
    document.querySelector("h1").textContent = end.textContent
    document.title = page.title
  }

  // What the heading says above is only heard here, not read twice.
  say(end, isHeading) {
    const said = document.createElement("span")
    if (isHeading) said.className = "govuk-visually-hidden"
    said.textContent = `${end}. `
    return said
  }

  linkToPage(text = "See what to do") {
    const link = document.createElement("a")
    return Object.assign(link, { className: "govuk-link", href: this.place.dataset.page, textContent: text })
  }
}

const watchPrinting = () => {
  const place = document.getElementById("print-status")
  if (place) new PrintStatus(place)
}

watchPrinting()
