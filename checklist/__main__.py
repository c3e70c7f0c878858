"""Runs the `checklist` command, installed or as a module."""

from __future__ import annotations

import os

from checklist.cli import main as command


def main() -> None:
    """Run the command; whatever it writes is closed to others, whatever the shell's umask."""
    os.umask(0o077)
    command()


if __name__ == "__main__":
    main()
