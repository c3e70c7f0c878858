"""Texts for findings that an inspectorate keeps."""
