"""The health-check report: what it says, and its printing in a process of its own."""
