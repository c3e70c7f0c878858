
const rows = [...document.querySelectorAll("tr[data-digest]")]
const summary = document.getElementById("summary")

const digest = async (file) => {
  const hash = await crypto.subtle.digest("SHA-256", await file.arrayBuffer())
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

// A chosen folder gives paths from its own name on; a single file gives its name alone.
const rowOf = (file) => {
  const path = (file.webkitRelativePath || file.name).normalize("NFC")
  const isOf = (row) => path === row.dataset.path || path.endsWith(`/${row.dataset.path}`)
  return rows.find(isOf) || rows.find((row) => row.dataset.path.endsWith(`/${path}`))
}

const check = async (files) => {
  rows.forEach((row) => { row.lastElementChild.textContent = "not chosen" })
  const counts = { matches: 0, changed: 0, strange: 0 }
  for (const [place, file] of files.entries()) {
    summary.textContent = `Checking ${place + 1} of ${files.length}`
    const row = rowOf(file)
    if (!row) { counts.strange += 1; continue }
    const isSame = (await digest(file)) === row.dataset.digest
    counts[isSame ? "matches" : "changed"] += 1
    row.lastElementChild.textContent = isSame ? "matches" : "CHANGED"
  }
  const missing = rows.length - counts.matches - counts.changed
  summary.textContent = `${counts.matches} of ${rows.length} match. Changed: ${counts.changed}. Not chosen: ${missing}. Chosen and not in the list of evidence: ${counts.strange}.`
}

if (window.crypto && crypto.subtle) {
  document.getElementById("check").hidden = false
  for (const id of ["folder", "files"]) {
    document.getElementById(id).addEventListener("change", (event) => check([...event.target.files]))
  }
}
