// Writes checklist/web/static/built: our stylesheet, GOV.UK Frontend's script as shipped, ours, and the fonts.
// A file that another names has its digest in the address, so that browsers may cache it for ever.
// Text is written compressed as well, as checklist/web/static_files.py serves it; fonts are compressed already.

import { createHash } from "node:crypto"
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { brotliCompressSync, gzipSync } from "node:zlib"

import * as sass from "sass"

const here = dirname(fileURLToPath(import.meta.url))
const modules = join(here, "node_modules")
const built = join(here, "..", "static", "built")
const fonts = ["400-normal", "400-italic", "700-normal", "700-italic"].flatMap((face) =>
  ["latin", "latin-ext"].map((script) => `arimo-${script}-${face}.woff2`),
)

// For print alone: the scripts that a name may be written in, and signs. checklist/reports/typefaces.py names them.
const printFonts = [
  ...["vietnamese", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "hebrew"].map((script) => ["arimo", script]),
  ...["arabic", "devanagari", "gurmukhi", "bengali", "tamil", "thai"].map((script) => [`noto-sans-${script}`, script]),
].flatMap(([font, script]) => ["400-normal", "700-normal"].map((face) => [font, `${font}-${script}-${face}.woff2`]))
const printSigns = [
  ["noto-sans-symbols", "symbols"],
  ["noto-sans-symbols-2", "symbols"],
  ["noto-sans-math", "latin"],
].map(([font, script]) => [font, `${font}-${script}-400-normal.woff2`])

const scripts = ["session.js", "typed.js", "characters.js", "drafts.js", "figures.js", "leaving.js", "mentions.js", "passkeys.js", "printing.js", "radios.js", "timeout.js", "uploads.js"]

const digest = (file) => createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 12)
const fingerprinted = (text, name) => text.replaceAll(name, `${name}?v=${digest(join(built, name))}`)

rmSync(built, { recursive: true, force: true })
mkdirSync(join(built, "fonts"), { recursive: true })

for (const font of fonts) {
  copyFileSync(join(modules, "@fontsource/arimo/files", font), join(built, "fonts", font))
}
for (const [font, file] of [...printFonts, ...printSigns]) {
  copyFileSync(join(modules, "@fontsource", font, "files", file), join(built, "fonts", file))
  copyFileSync(join(modules, "@fontsource", font, "LICENSE"), join(built, "fonts", `LICENSE-${font}`))
}
copyFileSync(
  join(modules, "govuk-frontend/dist/govuk/govuk-frontend.min.js"),
  join(built, "govuk-frontend.min.js"),
)

const { css } = sass.compile(join(here, "app.scss"), {
  style: "compressed",
  loadPaths: [join(modules, "govuk-frontend/dist")],
  quietDeps: true,
})
writeFileSync(
  join(built, "app.css"),
  fonts.reduce((text, font) => fingerprinted(text, `fonts/${font}`), css),
)

// Each script after those it imports, so that their digests are known.
const written = ["govuk-frontend.min.js"]
for (const script of [...scripts, "app.js"]) {
  writeFileSync(join(built, script), written.reduce(fingerprinted, readFileSync(join(here, script), "utf8")))
  written.push(script)
}

for (const name of readdirSync(built).filter((name) => /\.(css|js)$/.test(name))) {
  const content = readFileSync(join(built, name))
  writeFileSync(join(built, `${name}.br`), brotliCompressSync(content))
  writeFileSync(join(built, `${name}.gz`), gzipSync(content, { level: 9 }))
}
