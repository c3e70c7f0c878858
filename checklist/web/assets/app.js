// Starts GOV.UK Frontend's own components, on every page. Every page works without them.
// The other scripts start by themselves, on pages that have a use for them: checklist/web/templating.py.

import { initAll } from "./govuk-frontend.min.js"

initAll()
