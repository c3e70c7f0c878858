// Starts GOV.UK Frontend's own components and ours. Every page works without them.

import { initAll } from "./govuk-frontend.min.js"
import { keepDrafts } from "./drafts.js"
import { workOutFigures } from "./figures.js"
import { sayNothingOfReveals } from "./radios.js"
import { warnOfTimeout } from "./timeout.js"
import { uploadAtOnce } from "./uploads.js"

initAll()
sayNothingOfReveals()
uploadAtOnce() // before drafts, which send other forms on by themselves
keepDrafts()
workOutFigures()
warnOfTimeout()
