"""How the service answers honest people while others hold its connections and send slowly."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from http.client import HTTPConnection
from pathlib import Path

from tests.bench.measuring import Measured, percentile
from tests.bench.serving import Served, served

SLOW, IDLE = 40, 200
SECONDS = 5
CLIENTS = 8
PAGE = "/privacy"
SLOW_HEAD = b"POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000\r\n\r\n"


def crowding(folder: Path) -> Iterator[Measured]:
    """Throughput, and how long a request takes in the crowd."""
    with served(folder) as service:
        rate = throughput(service)
        yield Measured("pages served to 8 clients", rate, None, "a second")
        with crowd(service):
            taken = answers(service)
        slowest = percentile(taken, 95) * 1000
        yield Measured("page beside 40 slow senders and 200 idle", slowest, None, "ms")


def throughput(service: Served) -> float:
    """Requests answered a second, over connections that are kept open."""
    until = time.monotonic() + SECONDS
    with ThreadPoolExecutor(CLIENTS) as pool:
        return sum(pool.map(lambda _: asked_until(service, until), range(CLIENTS))) / SECONDS


def asked_until(service: Served, until: float) -> int:
    """How often one client was answered."""
    connection = HTTPConnection("127.0.0.1", service.port, timeout=10)
    count = 0
    while time.monotonic() < until:
        connection.request("GET", PAGE)
        connection.getresponse().read()
        count += 1
    connection.close()
    return count


def answers(service: Served) -> list[float]:
    """How long each of some requests took, each on a connection of its own, ten a second."""
    taken: list[float] = []
    until = time.monotonic() + 4 * SECONDS
    while len(taken) < 10 * SECONDS and time.monotonic() < until:
        before = time.perf_counter()
        connection = HTTPConnection("127.0.0.1", service.port, timeout=10)
        try:
            connection.request("GET", PAGE)
            connection.getresponse().read()
        except OSError:
            pass  # the time until it was given up counts
        finally:
            connection.close()
        taken.append(time.perf_counter() - before)
        time.sleep(0.1)
    return taken


@contextmanager
def crowd(service: Served) -> Iterator[None]:
    """Clients that send a body a byte a second, and others that connect and say nothing."""
    over = threading.Event()
    with ExitStack() as stack:
        address = ("127.0.0.1", service.port)
        everybody = [
            stack.enter_context(socket.create_connection(address)) for _ in range(SLOW + IDLE)
        ]
        slow = everybody[:SLOW]
        for one in slow:
            one.sendall(SLOW_HEAD)
        sender = threading.Thread(target=send_slowly, args=(slow, over))
        sender.start()
        try:
            yield
        finally:
            over.set()
            sender.join()


def send_slowly(slow: list[socket.socket], over: threading.Event) -> None:
    """Send one more byte of each body every second; a server may have hung up."""
    while not over.wait(1):
        for one in slow:
            try:
                one.sendall(b"x")
            except OSError:
                continue
