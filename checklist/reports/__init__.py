"""The health-check report: what it says, and its printing in a process of its own.

Nothing is imported here: the child process that prints starts from this package too.
"""
