"""The results of an assessment: counts, grades and what they rest on."""
