"""Copies of an assessment to take away: a workbook, CSV files, and the files of evidence."""
