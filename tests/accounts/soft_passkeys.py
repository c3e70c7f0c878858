"""A device that makes and uses passkeys, played in Python, and the script that asks it."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from bs4 import BeautifulSoup
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from webauthn import base64url_to_bytes
from webauthn.helpers import bytes_to_base64url, encode_cbor

from tests.browser import Browser, one

ADD = "/passkeys/add"
GIVE = "/sign-in/passkey"
ADD_FORM = "form#passkey-form"
ORIGIN = "http://localhost:5000"
_PRESENT, _VERIFIED, _HAS_CREDENTIAL = 1, 4, 64


@dataclass
class SoftPasskey:
    """A passkey of a device. It counts its uses, unless ``counts`` is False."""

    host: str = "localhost"
    origin: str = ORIGIN
    verifies: bool = True
    counts: bool = True
    id: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    count: int = 0

    def make(self, options: dict[str, Any]) -> dict[str, Any]:
        """Answer navigator.credentials.create()."""
        point = self.key.public_key().public_numbers()
        x, y = (number.to_bytes(32, "big") for number in (point.x, point.y))
        cose = encode_cbor({1: 2, 3: -7, -1: 1, -2: x, -3: y})
        data = b"".join(
            (
                self._begin_data(_HAS_CREDENTIAL),
                b"soft passkeys!!!",
                len(self.id).to_bytes(2, "big"),
                self.id,
                cose,
            )
        )
        attestation = encode_cbor({"fmt": "none", "attStmt": {}, "authData": data})
        client_data = self._describe("webauthn.create", options)
        return self._answer(clientDataJSON=client_data, attestationObject=attestation)

    def use(self, options: dict[str, Any]) -> dict[str, Any]:
        """Answer navigator.credentials.get()."""
        data = self._begin_data(0)
        client_data = self._describe("webauthn.get", options)
        signed = self.key.sign(data + sha256(client_data).digest(), ec.ECDSA(SHA256()))
        return self._answer(clientDataJSON=client_data, authenticatorData=data, signature=signed)

    def _begin_data(self, flags: int) -> bytes:
        self.count += self.counts
        flags |= _PRESENT | (_VERIFIED if self.verifies else 0)
        return b"".join(
            (sha256(self.host.encode()).digest(), bytes([flags]), self.count.to_bytes(4, "big"))
        )

    def _describe(self, kind: str, options: dict[str, Any]) -> bytes:
        said = {"type": kind, "challenge": options["challenge"], "origin": self.origin}
        return json.dumps(said).encode()

    def _answer(self, **parts: bytes) -> dict[str, Any]:
        name = bytes_to_base64url(self.id)
        response = {part: bytes_to_base64url(value) for part, value in parts.items()}
        return {"id": name, "rawId": name, "type": "public-key", "response": response}


def fetch_options(browser: Browser, page: BeautifulSoup, path: str) -> dict[str, Any]:
    """Ask for what the browser needs, as the script of a page does."""
    answer = browser.client.post(path, headers={"X-CSRFToken": token_of(page)})
    assert answer.status_code == 200, answer.text
    assert answer.json is not None
    return dict(answer.json)


def token_of(page: BeautifulSoup) -> str:
    return str(page.select("main input[name=csrf_token]")[0]["value"])


def make_answer(browser: Browser, page: BeautifulSoup, passkey: SoftPasskey) -> str:
    """Have a device make a passkey for a page that adds one."""
    return json.dumps(passkey.make(fetch_options(browser, page, f"{ADD}/options")))


def add_passkey(
    browser: Browser, passkey: SoftPasskey, name: str = "Work phone", *, expect: int = 302
) -> BeautifulSoup:
    """Add a passkey as a person does; what the page says then."""
    page = browser.get(ADD)
    answer = make_answer(browser, page, passkey)
    return browser.send(page, ADD, form=ADD_FORM, name=name, credential=answer, expect=expect)


def use_passkey(browser: Browser, page: BeautifulSoup, passkey: SoftPasskey) -> None:
    """Use a passkey on a page that asks for one."""
    place = one(page, "[data-passkey=get]")
    options = fetch_options(browser, page, str(place["data-options"]))
    allowed = [one_of["id"] for one_of in options.get("allowCredentials", ())]
    assert not allowed or passkey.id in map(base64url_to_bytes, allowed)
    send_answer(browser, page, json.dumps(passkey.use(options)))


def send_answer(browser: Browser, page: BeautifulSoup, answer: str) -> None:
    """Send a device's answer from a page that asks for one."""
    place = one(page, "[data-passkey=get]")
    sent = {"csrf_token": token_of(page), "credential": answer}
    browser._page(browser.client.post(str(place["data-to"]), data=sent), 302)
