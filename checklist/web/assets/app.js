// Starts GOV.UK Frontend's own components and ours. Every page works without them.

import { initAll } from "./govuk-frontend.min.js"
import { countAsServer } from "./characters.js"
import { keepDrafts } from "./drafts.js"
import { calculateFigures } from "./figures.js"
import { watchPrinting } from "./printing.js"
import { removeAriaExpanded } from "./radios.js"
import { warnOfTimeout } from "./timeout.js"
import { uploadAtOnce } from "./uploads.js"

countAsServer()
initAll()
removeAriaExpanded()
uploadAtOnce() // before drafts, which submit other forms themselves
keepDrafts()
calculateFigures()
watchPrinting()
warnOfTimeout()
