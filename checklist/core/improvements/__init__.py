"""Which answers would move the grade, and how far."""
