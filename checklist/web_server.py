"""The web server: waitress, with limits that it keeps before a body is read, and our headers."""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

from flask import Flask
from waitress.adjustments import Adjustments
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser, ParsingError
from waitress.receiver import ChunkedReceiver
from waitress.server import BaseWSGIServer, MultiSocketServer, create_server
from waitress.task import ErrorTask
from waitress.utilities import BadRequest

from checklist.registry import SETTINGS
from checklist.web.security import build_headers

BodyLimit = Callable[[str, str, str], int]
"""Gives the largest body, in bytes, of a request by its method, its path and its cookies."""

# Pages are short and mostly wait for the database; more threads would only queue for its lock.
_THREADS = 8
# Far more than people need, since slow senders hold theirs; each takes an open file of the
# 1,024 that most systems allow.
_CONNECTIONS = 800
# Half of all, so that one address that opens as many as it can leaves the rest to others.
_CONNECTIONS_OF_ONE_ADDRESS = 400
# A browser sends its headers at once; who takes longer holds a connection and asks for nothing.
_SECONDS_FOR_HEADERS = 30
# A body may take as long as the slowest line that is of use for uploads would, and a minute.
_SECONDS_FOR_ANY_BODY = 60
_SLOWEST_BYTES_A_SECOND = 32 * 1024
# A browser that is answered while it still sends shows the answer only if it may send on.
_SECONDS_TO_DISCARD = 30
# The line before each chunk holds its size: a few digits, and what an extension may add.
_LONGEST_CHUNK_LINE = 256
_LONGEST_TRAILER = 8 * 1024


def bind(host: str, port: int) -> list[socket.socket]:
    """Listen on a port, on each address of a host. Raises OSError where it cannot be had."""
    adjustments = Adjustments(host=host, port=port)
    addresses: Any = adjustments.listen  # a list, of which its types say a string
    sockets = []
    for family, kind, protocol, address in addresses:
        listener = socket.socket(family, kind, protocol)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6:
            listener.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listener.bind(address)
        listener.listen(adjustments.backlog)
        sockets.append(listener)
    return sockets


def build_server(
    app: Flask, sockets: list[socket.socket], find_body_limit: BodyLimit
) -> BaseWSGIServer | MultiSocketServer:
    """Build a server of sockets that listen, which other processes may serve too."""
    settings = SETTINGS.get(app)
    is_proxied = settings.trusted_proxies > 0
    server = create_server(
        app,
        sockets=sockets,
        threads=_THREADS,
        connection_limit=_CONNECTIONS,
        asyncore_use_poll=True,  # select() cannot watch a file descriptor above 1,023
        ident="",  # no Server header: which server this is helps only attackers
        max_request_body_size=sys.maxsize,  # ours is smaller, and known only once headers are read
        # Who clears them where there are proxies is the application, which knows how many.
        clear_untrusted_proxy_headers=not is_proxied,
    )
    channel = type(
        "Channel",
        (_Channel,),
        {
            "find_body_limit": staticmethod(find_body_limit),
            "smallest_limit": int(app.config["MAX_CONTENT_LENGTH"]),
            "error_headers": build_headers(settings.is_https),
            # All people behind a proxy come from its one address.
            "share": _CONNECTIONS if is_proxied else _CONNECTIONS_OF_ONE_ADDRESS,
        },
    )
    for listener in [server] if isinstance(server, BaseWSGIServer) else (server.map or {}).values():
        if isinstance(listener, BaseWSGIServer):
            listener.channel_class = channel
    return server


class _ChunkedReceiver(ChunkedReceiver):
    """Reads a body in chunks, and refuses a size or a trailer that does not end."""

    def received(self, s: bytes) -> int:
        consumed = super().received(s)
        if len(self.control_line) > _LONGEST_CHUNK_LINE or len(self.trailer) > _LONGEST_TRAILER:
            self.error = BadRequest("Invalid chunk size")
        return int(consumed)


class _Parser(HTTPRequestParser):
    """Reads a request, and no body that its page does not accept from this person.

    A request that is too large goes to the application without its body: its headers tell the
    size, so it is refused there with a page in our words.
    """

    def __init__(self, channel: _Channel) -> None:
        super().__init__(channel.adj)
        self._channel = channel
        self._limit: int | None = None
        self._began_at = time.monotonic()

    def received(self, data: bytes) -> int:
        consumed = int(super().received(data))
        if self.error is not None:
            self._channel.has_unread_body = True
        elif self.headers_finished and self._is_too_large():
            self._refuse_body()
            return len(data)  # what follows is the body, and no further request
        return consumed

    def parse_header(self, header_plus: bytes) -> None:
        try:
            super().parse_header(header_plus)
        except ValueError:  # a number of more digits than Python reads
            raise ParsingError("Content-Length is invalid") from None
        if "CONTENT_LENGTH" in self.headers and self.chunked:
            raise ParsingError("Content-Length and Transfer-Encoding exclude each other")
        if "TRANSFER_ENCODING" in self.headers:  # left by waitress: it is not HTTP/1.1
            raise ParsingError("Transfer-Encoding needs HTTP/1.1")
        if self.chunked and self.body_rcv is not None:
            self.body_rcv = _ChunkedReceiver(self.body_rcv.getbuf())

    def is_overdue(self) -> bool:
        """Say whether the sender takes longer than anybody on a slow line would."""
        taken = time.monotonic() - self._began_at
        if not self.headers_finished:
            return taken > _SECONDS_FOR_HEADERS
        size = max(self.content_length, self.body_bytes_received)
        return taken > _SECONDS_FOR_ANY_BODY + size / _SLOWEST_BYTES_A_SECOND

    def _is_too_large(self) -> bool:
        size = max(self.content_length, self.body_bytes_received)
        if size <= self._channel.smallest_limit:
            return False
        if self._limit is None:
            read: Any = self  # waitress has read the header; its types do not say so
            cookies = read.headers.get("COOKIE", "")
            self._limit = self._channel.find_body_limit(read.command, read.path, cookies)
        return size > self._limit

    def _refuse_body(self) -> None:
        """Hand the request on without its body, and close the connection after the answer."""
        self.close()
        self.body_rcv = None
        size = max(self.content_length, self.body_bytes_received)
        self.headers = {**self.headers, "CONTENT_LENGTH": str(size), "CONNECTION": "close"}
        self.expect_continue = False
        self._channel.has_unread_body = True
        self.completed = True


class _ErrorTask(ErrorTask):
    """An answer of the server itself, with the headers of our pages."""

    def execute(self) -> None:
        channel: Any = self.channel
        self.response_headers = [*self.response_headers, *channel.error_headers.items()]
        super().execute()


class _Channel(HTTPChannel):
    """A connection, which is closed when its sender takes too long or its address has too many."""

    error_task_class = _ErrorTask
    find_body_limit: BodyLimit
    smallest_limit: int
    error_headers: Mapping[str, str]
    share: int
    has_unread_body = False
    _discards_until = 0.0

    def __init__(self, server: Any, sock: Any, addr: Any, adj: Any, map: Any = None) -> None:  # noqa: A002  # waitress's own
        super().__init__(server, sock, addr, adj, map=map)
        same = [other for other in server.active_channels.values() if other.addr[0] == addr[0]]
        self.will_close = len(same) > self.share

    def parser_class(self, _: object) -> _Parser:  # type: ignore[override]  # waitress calls it with adj
        return _Parser(self)

    def readable(self) -> bool:
        """Say whether to read on. It is asked each second, so the time is kept here as well."""
        if self._discards_until:
            self.will_close = self.will_close or time.monotonic() > self._discards_until
            return not self.will_close
        request = self.request
        if isinstance(request, _Parser) and not self.requests and request.is_overdue():
            self.will_close = True
        return bool(super().readable())

    def handle_read(self) -> None:
        if not self._discards_until:
            super().handle_read()
            return
        try:
            self.recv(self.adj.recv_bytes)  # which closes the connection at its end
        except OSError:
            self.handle_close()

    def handle_write(self) -> None:
        """Send what waits. A sender whose body was refused is listened to for a while yet."""
        if not (self.has_unread_body and self.close_when_flushed):
            super().handle_write()
            return
        self._flush_exception(self._flush_some)  # type: ignore[attr-defined]  # not in its types
        if self.will_close:
            self.handle_close()
        elif not self.total_outbufs_len:
            self._begin_to_discard()

    def _begin_to_discard(self) -> None:
        self.has_unread_body = self.close_when_flushed = False
        self._discards_until = time.monotonic() + _SECONDS_TO_DISCARD
        connection: Any = self.socket
        try:
            connection.shutdown(socket.SHUT_WR)
        except OSError:
            self.handle_close()
