"""The page of one question: its form, its fields, its figures and its views."""
