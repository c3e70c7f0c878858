// Prints what Lighthouse says of the accessibility of pages, as JSON: a score, and what failed.
// It is told on standard input the port of a running browser, the cookie to send, and the addresses.

import { readFileSync } from "node:fs"
import lighthouse from "lighthouse"

const { port, cookie, addresses } = JSON.parse(readFileSync(0, "utf8"))
const said = {}
for (const address of addresses) {
  const { lhr } = await lighthouse(address, {
    port,
    logLevel: "error",
    onlyCategories: ["accessibility"],
    disableStorageReset: true,
    extraHeaders: { Cookie: cookie },
  })
  const audits = lhr.categories.accessibility.auditRefs.map(({ id }) => lhr.audits[id])
  const failed = audits.filter(({ score }) => score !== null && score < 1)
  said[address] = {
    shown: lhr.finalDisplayedUrl,
    score: Math.round(lhr.categories.accessibility.score * 100),
    failed: failed.map(({ id, details }) => [id, ...(details?.items ?? []).map((one) => one.node?.snippet)].join(" ")),
  }
}
console.log(JSON.stringify(said))
