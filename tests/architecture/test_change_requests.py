"""The list of everyday changes and where each belongs stays true as files move."""

from __future__ import annotations

import pytest
import yaml

from tests.architecture.reading import ROOT

REQUESTS = yaml.load(
    (ROOT / "tests/architecture/change_requests.yaml").read_text(), Loader=yaml.CSafeLoader
)


def test_there_are_fourteen_each_in_a_file_of_its_own() -> None:
    assert len({request["file"] for request in REQUESTS}) == len(REQUESTS) == 14


@pytest.mark.parametrize("request_", REQUESTS, ids=[each["file"] for each in REQUESTS])
def test_each_change_is_made_where_the_list_says(request_: dict[str, str]) -> None:
    assert request_["says"] in (ROOT / request_["file"]).read_text()
