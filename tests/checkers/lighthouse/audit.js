// Prints what Lighthouse says of pages, as JSON: a score out of 100, and what failed.
// It is told on standard input the port of a running browser, the cookie to send, the addresses, and
// the category: accessibility, or performance as on a phone (Lighthouse's own mobile preset).

import { readFileSync } from "node:fs"
import lighthouse from "lighthouse"

const { port, cookie, addresses, category } = JSON.parse(readFileSync(0, "utf8"))
const said = {}
for (const address of addresses) {
  const { lhr } = await lighthouse(address, {
    port,
    logLevel: "error",
    onlyCategories: [category],
    disableStorageReset: true,
    extraHeaders: { Cookie: cookie },
  })
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.code} ${lhr.runtimeError.message}`)
  const audits = lhr.categories[category].auditRefs.map(({ id }) => lhr.audits[id])
  const failed = audits.filter(({ score }) => score !== null && score < 1)
  said[address] = {
    shown: lhr.finalDisplayedUrl,
    score: Math.round(lhr.categories[category].score * 100),
    failed: failed.map(({ id, displayValue, details }) =>
      [id, displayValue, ...[details?.items ?? []].flat().map((one) => one.node?.snippet)].filter(Boolean).join(" "),
    ),
  }
}
console.log(JSON.stringify(said))
