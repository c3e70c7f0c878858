"""Printing a PDF in a child process, within limits."""
