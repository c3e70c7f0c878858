"""The answers of an assessment: saving, drafts, marks, and the history of each."""
