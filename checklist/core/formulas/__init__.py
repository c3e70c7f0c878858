"""The formulas of derived measures, exactly computed, and intervals of ratios."""
