"""The words and abbreviations that pages use, with what each means to a reader.

The one place for these meanings: pages that explain a word take it from here.
"""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, str] = {
    "Answered, by weight": "How much of the weight of the questions that apply is answered.",
    "Area for improvement": "A finding that something must be done better.",
    "As-at date": "The day that an assessment speaks of. Counts are given as at this day. Evidence"
    " dated later does not count. The question set on the inspections of 2022 calls it the"
    " assessment date.",
    "Assessment": "A force’s answers to one question set, for a period and as at a date.",
    "Band": "Where a score falls between two limits. The grade starts from it.",
    "Candidate finding": "What the answers suggest. It becomes a finding if a reviewer decides so.",
    "Cap": "A rule that holds a grade down because of a low level on a limiting question, or of"
    " the grades of other sections.",
    "Cause of concern": "A finding of a serious failing. A draft one is for a reviewer to confirm.",
    "Claimed": "The level the force says is in place.",
    "Confidence": "How far a result can be relied on: how much is answered, how strong the evidence"
    " is, and who has checked it.",
    "Copy": "What you take away from an assessment: a workbook, CSV files or the files of"
    " evidence.",
    "Draft": "What you typed and did not save. Only you see it.",
    "Evidence": "A document, link or record that a force holds. It counts once it is used for an"
    " answer.",
    "Evidence strength": "How much a piece of evidence proves, from E0 (a statement) to E3"
    " (tested or corroborated).",
    "Exhibit": "One use of evidence for one answer: where to look, what it shows and how strong it"
    " is.",
    "Final": "The level after review. Before a review it is the supported level.",
    "Grade": "The word for a section or the whole, after all rules: for example, good.",
    "Guard": "A rule that a grade needs enough of a section at a level or above.",
    "Invitation": "A role offered by a link that works once, within a week.",
    "Level": "How far what a question asks for is in place.",
    "Limiting question": "A question on which a low level holds down the grade of its section.",
    "Lowest possible score": "The score if every unanswered question counted as 0.",
    "Mark": "A note to colleagues that a question is done or needs another look. It changes no"
    " score.",
    "Marking": "How a document must be handled: OFFICIAL or OFFICIAL-SENSITIVE.",
    "Measure": "A count or rate that belongs to a question.",
    "Not applicable": "Said of a question that does not apply to the force, with the reason. It"
    " does not count.",
    "Point to check": "Answers that may contain a mistake. It changes no score.",
    "Provisional": "Said of a grade while too little is answered for a final one.",
    "Question set": "The questions of an assessment, with their rules. A version never changes.",
    "Revision": "One version of an uploaded file.",
    "Role": "What you may do for an organisation: coordinator, contributor, signatory, reader,"
    " inspector, lead inspector or administrator.",
    "Score": "A number from 0 to 100 for what is answered so far.",
    "Section": "A part of a question set, with a score and a grade of its own.",
    "Service team": "The administrators, who manage organisations and people and read no answers.",
    "Supported": "The most that the evidence supports, and never more than is claimed. Until an"
    " inspector has looked, the force grades its own evidence, and pages and reports say so.",
    "Theme": "A subject that runs across sections. Findings are grouped by it.",
    "Weight": "How much a question counts beside the others.",
}

ABBREVIATIONS: Mapping[str, str] = {
    "ACPO": "Association of Chief Police Officers, until 2015",
    "CCU": "counter-corruption unit",
    "CSV": "comma-separated values: a table as plain text, which spreadsheets open",
    "FTE": "full-time equivalent",
    "HMIC": "Her Majesty’s Inspectorate of Constabulary, until 2017",
    "HMICFRS": "His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services",
    "HR": "human resources",
    "ICT": "information and communications technology",
    "IOPC": "Independent Office for Police Conduct",
    "IPCC": "Independent Police Complaints Commission, until 2018",
    "IT": "information technology",
    "MOPAC": "Mayor’s Office for Policing and Crime",
    "NPCC": "National Police Chiefs’ Council",
    "NPIA": "National Policing Improvement Agency, until 2013",
    "NPPV": "non-police personnel vetting",
    "PCC": "police and crime commissioner",
    "PCSO": "police community support officer",
    "PDF": "portable document format: a document that looks the same everywhere",
    "PNC": "Police National Computer",
    "PSD": "professional standards department",
    "SHA-256": "secure hash algorithm: a long number worked out from all of a file. If anything in"
    " the file changes, so does the number",
    "SI": "statutory instrument: regulations made under an act of Parliament",
    "ZIP": "a file that holds other files",
}
