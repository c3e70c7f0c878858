"""Health-check reports and paper forms: their content, and their printing in a child process.

Nothing is imported here: the child process that prints starts from this package too.
"""
