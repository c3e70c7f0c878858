"""A file of answers, which is scored without a database: its shape, and reading it."""
