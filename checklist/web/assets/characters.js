// Counts the characters of a text as the server does, which cleans it first (checklist/web/text.py): GOV.UK Frontend
// counts UTF-16 units, of which an emoji has two and more.

import { CharacterCount } from "./govuk-frontend.min.js"

const clean = (text) =>
  text
    .normalize("NFC")
    .replace(/[\v\f\x1c-\x1e\x85\u2028\u2029]/g, "\n")
    .replace(/[\x00-\x08\x0e-\x1b\x7f-\x9f]/g, "")
    .trim()

function countAsServer() {
  CharacterCount.prototype.updateCount = function () {
    this.count = [...clean(this.$textarea.value)].length
  }
}

countAsServer()
