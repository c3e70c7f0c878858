"""The tables of a copy that tell what was sent to the inspectorate, and what came of it."""
