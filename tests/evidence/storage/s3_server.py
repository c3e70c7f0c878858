"""A real S3-compatible store for tests, on this machine only."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from uuid import uuid4

from obstore.store import S3Store

from checklist.evidence.storage.s3 import ObjectStore
from checklist.settings import Bucket

KEY, SECRET = "tests-only", "for-tests-only"
NO_LISTS = {"key": "may-not-list", "secret": "for-tests-only"}
"""A key that may get and put, and not list."""
SECONDS_TO_START = 120
SERVERS = ("master", "volume", "filer", "s3")


@contextmanager
def running_seaweed(folder: Path) -> Iterator[Bucket]:
    """Run a store with a new bucket until the end of the block."""
    (folder / "data").mkdir(parents=True)
    people = [
        describe_key("tests", KEY, SECRET, "Read", "Write", "List"),
        describe_key("no lists", NO_LISTS["key"], NO_LISTS["secret"], "Read", "Write"),
    ]
    (folder / "s3.json").write_text(json.dumps({"identities": people}))
    free = free_ports(2 * len(SERVERS))
    ports = dict(zip(SERVERS, free[: len(SERVERS)], strict=True))
    grpc = dict(zip(SERVERS, free[len(SERVERS) :], strict=True))
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command(folder, ports, grpc), stdout=log, stderr=log)
    try:
        name = f"evidence-{uuid4().hex[:8]}"
        make_bucket(ports["filer"], name, process)
        endpoint = f"http://127.0.0.1:{ports['s3']}"
        wait_for(ports["s3"])
        yield Bucket(name, endpoint, "us-east-1", KEY, SECRET)
    finally:
        process.kill()
        process.wait()


def describe_key(name: str, key: str, secret: str, *actions: str) -> dict[str, Any]:
    """Describe a key of the store, and what it may do."""
    keys = {"accessKey": key, "secretKey": secret}
    return {"name": name, "credentials": [keys], "actions": actions}


def impatient(bucket: Bucket) -> ObjectStore:
    """Build a store that gives up after a second, whatever is asked of it."""
    way = S3Store(
        bucket.name,
        endpoint=bucket.endpoint,
        region=bucket.region,
        access_key_id=bucket.key,
        secret_access_key=bucket.secret,
        client_options={"allow_http": True, "timeout": "1s"},
        retry_config={"max_retries": 0},
    )
    return ObjectStore(way, way, way)


def command(folder: Path, ports: dict[str, int], grpc: dict[str, int]) -> list[str]:
    """Build the command that starts the store, each of its servers at its own port."""
    port_options = [f"-{name}.port={port}" for name, port in ports.items()]
    port_options += [f"-{name}.port.grpc={port}" for name, port in grpc.items()]
    here = ["-ip=127.0.0.1", "-ip.bind=127.0.0.1", f"-dir={folder / 'data'}"]
    small = ["-master.volumeSizeLimitMB=64", "-volume.max=20"]
    # Each would listen at a port of its own, so that no second store could run beside this one.
    small += ["-s3.port.iceberg=0", "-s3.port.lance=0"]
    return [
        weed(),
        "server",
        "-s3",
        f"-s3.config={folder / 's3.json'}",
        *here,
        *small,
        *port_options,
    ]


def free_ports(number: int) -> list[int]:
    """Find unused ports, all different."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports = [unused.getsockname()[1] for unused in sockets]
    for unused in sockets:
        unused.close()
    return ports


def make_bucket(port: int, name: str, process: subprocess.Popen[bytes]) -> None:
    """Make a bucket, once the store has come up: it is a folder of its filer."""
    address = f"http://127.0.0.1:{port}/buckets/{name}/"
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until and process.poll() is None:
        with suppress(OSError):
            request = urllib.request.Request(address, method="POST")  # our own
            with urllib.request.urlopen(request):  # noqa: S310  # our own
                return
        time.sleep(0.2)
    raise AssertionError("the store did not start")


def wait_for(port: int) -> None:
    """Wait until a server listens at a port."""
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.1)
    raise AssertionError("no server listens")


def weed() -> str:
    """Return the path of the server's program, installed with the test packages."""
    return str(Path(sys.executable).with_name("weed"))
