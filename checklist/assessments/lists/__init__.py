"""All questions of an assessment at once: to find, to check, to print."""
