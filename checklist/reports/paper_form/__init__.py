"""The paper form: blank, or with the saved answers filled in."""
