"""Many mixed requests over the wire: the memory they leave behind, and what two processes serve."""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode

from bs4 import BeautifulSoup

from checklist.app import create_app
from tests.assessments.assessments import VCC
from tests.bench.asking import cookie_of
from tests.bench.growing import Grown
from tests.bench.measuring import Measured
from tests.bench.serving import Served, environment_for, served
from tests.bench.starting import install
from tests.browser import hidden_fields, one
from tests.environment import read_settings_from

REQUESTS = 10_000
# More assessments than are kept worked out, so that memory is seen with the cache full.
ASSESSMENTS = 100
CLIENTS = 8
SECONDS = 5
SAVED_EVERY = 20
LEVELS = [question.id for question in VCC.questions if question.type == "level"]


def measure_memory(folder: Path, requests: int = REQUESTS) -> Iterator[Measured]:
    """The memory of the web process after pages, searches and saves by turns."""
    with served(folder, install(folder / "environment")) as service:
        paths, cookie = stock(folder, service)
        share = requests // CLIENTS
        with ThreadPoolExecutor(CLIENTS) as pool:
            list(
                pool.map(
                    lambda turn: ask_mixed(service, paths, cookie, turn, share), range(CLIENTS)
                )
            )
        what = f"memory after {share * CLIENTS} mixed requests"
        yield Measured(what, service.megabytes, 160, "MB")


def stock(folder: Path, service: Served) -> tuple[list[str], str]:
    """Write assessments beside a running service; their addresses, and a coordinator's cookie."""
    app = create_app(read_settings_from(environment_for(folder, service.port)))
    grown = Grown(app)
    ids = [grown.add_one(len(VCC.questions), VCC.questions) for _ in range(ASSESSMENTS)]
    return [f"/assessments/{each}" for each in ids], cookie_of(app, grown.client)


def ask_mixed(service: Served, paths: list[str], cookie: str, turn: int, count: int) -> None:
    """Open pages of one assessment after another, and save an answer now and then."""
    connection = HTTPConnection("localhost", service.port, timeout=60)
    own = paths[turn::CLIENTS]
    questions = VCC.questions
    for number in range(count):
        path, question = own[number % len(own)], questions[number % len(questions)].id
        if number % SAVED_EVERY == 0:
            save(connection, f"{path}/questions/{LEVELS[number % len(LEVELS)]}", cookie)
            continue
        pages = (
            path, f"{path}/questions/{question}", f"{path}/results", "/", "/evidence?q=minutes",
            f"{path}/all", f"{path}/check", f"{path}/sections/{VCC.sections[0].id}",
        )  # fmt: skip
        fetch(connection, pages[number % len(pages)], cookie)
    connection.close()


def fetch(connection: HTTPConnection, path: str, cookie: str) -> tuple[bytes, str]:
    """Open a page, and give it with the cookie that goes on. Raises ValueError if it is not there.

    A form's token rests on what the cookie that came with its page holds.
    """
    connection.request("GET", path, headers={"Cookie": cookie})
    response = connection.getresponse()
    body = response.read()
    if response.status != 200:
        raise ValueError(f"{path} answered {response.status}")
    return body, response.headers.get("Set-Cookie", cookie).partition(";")[0]


def save(connection: HTTPConnection, path: str, cookie: str) -> None:
    """Open a question and save its answer with another note. Raises ValueError if refused."""
    page, cookie = fetch(connection, path, cookie)
    form = one(BeautifulSoup(page, "lxml"), "form#answer")
    typed = hidden_fields(form) | {"value": "2", "note": f"Tested at {time.monotonic()}"}
    kind = {"Cookie": cookie, "Content-Type": "application/x-www-form-urlencoded"}
    connection.request("POST", path, urlencode(typed), kind)
    response = connection.getresponse()
    response.read()
    if response.status != 302:
        raise ValueError(f"saving on {path} answered {response.status}")


def measure_processes(folder: Path) -> Iterator[Measured]:
    """Question pages served to 8 clients by one process, and by two on the same SQLite file."""
    alone_each = {"CHECKLIST_PROCESSES": "1"}
    with served(folder, **alone_each) as first, ExitStack() as stack:
        paths, cookie = stock(folder, first)
        serve_rate([first], paths, cookie)  # so that nothing is worked out first while it counts
        alone = serve_rate([first], paths, cookie)
        yield Measured("question pages, 8 clients, one process", alone, None, "a second")
        second = stack.enter_context(served(folder, **alone_each))
        serve_rate([second], paths, cookie)
        both = serve_rate([first, second], paths, cookie)
        yield Measured("question pages, 8 clients, two processes", both, None, "a second")
        yield Measured("two processes beside one", both / alone, None, "x")


def serve_rate(services: list[Served], paths: list[str], cookie: str) -> float:
    """Question pages answered a second, the clients shared out among the processes."""
    until = time.monotonic() + SECONDS

    def count_pages(turn: int) -> int:
        connection = HTTPConnection("localhost", services[turn % len(services)].port, timeout=60)
        for count in itertools.count():
            if time.monotonic() > until:
                connection.close()
                return count
            question = VCC.questions[count % len(VCC.questions)].id
            fetch(connection, f"{paths[turn]}/questions/{question}", cookie)
        raise AssertionError

    with ThreadPoolExecutor(CLIENTS) as pool:
        return sum(pool.map(count_pages, range(CLIENTS))) / SECONDS
