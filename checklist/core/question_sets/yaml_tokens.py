"""Finds what stands before a place of a text that is no YAML: quotation marks and open brackets."""

from __future__ import annotations

from collections.abc import Iterator

import yaml


def find_quoted_before(text: str, line: int, column: int) -> yaml.ScalarToken | None:
    """Return the text in quotation marks that ends last before a place, from line and column 0.

    None where something else stands between.
    """
    last: yaml.Token | None = None
    for token in _list_tokens(text, line, column):
        if isinstance(token, yaml.ScalarToken | yaml.FlowEntryToken | yaml.KeyToken):
            last = token
    if isinstance(last, yaml.ScalarToken) and last.style in ("'", '"'):
        return last
    return None


def find_open_bracket(text: str, line: int, column: int) -> yaml.Token | None:
    """Return the bracket that was opened last before a place and is not closed there."""
    opened: list[yaml.Token] = []
    for token in _list_tokens(text, line, column):
        if isinstance(token, yaml.FlowSequenceStartToken | yaml.FlowMappingStartToken):
            opened.append(token)
        elif isinstance(token, yaml.FlowSequenceEndToken | yaml.FlowMappingEndToken) and opened:
            opened.pop()
    return opened[-1] if opened else None


def _list_tokens(text: str, line: int, column: int) -> Iterator[yaml.Token]:
    """Yield the tokens that end before a place."""
    try:
        for token in yaml.scan(text, Loader=yaml.CSafeLoader):
            if (token.end_mark.line, token.end_mark.column) > (line, column):
                return
            yield token
    except yaml.YAMLError:
        return  # the tokens before the mistake are what is asked for
