"""Reminders by mail: what was shared, is due, is overdue or was returned, told each person once."""
