"""Restrictions: questions closed to all but named people of the force."""
