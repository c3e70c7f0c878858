"""Runs the `checklist` command, installed or as a module."""

from __future__ import annotations

import os
import sys

from checklist.cli import main as command

_FOR_OTHERS_TOO = ["new"]
"""Commands that write files for whoever works with their author, and none of the service's own."""


def main() -> None:
    """Run the command; what it writes of the service is closed to others, whatever the umask."""
    if sys.argv[1:2] != _FOR_OTHERS_TOO:
        os.umask(0o077)
    command()


if __name__ == "__main__":
    main()
