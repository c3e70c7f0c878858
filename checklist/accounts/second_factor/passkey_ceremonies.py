"""What a browser is asked to make or use a passkey, and how its answer is verified (WebAuthn)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from checklist.accounts.models import Passkey
from checklist.core.errors import UserError
from checklist.core.organisations import Person
from checklist.settings import Settings

# The library is imported where it is used: only those who have a passkey need it in memory.

_SERVICE = "Checklist"


class WrongPasskey(UserError):
    """The browser's answer is not that of a passkey of this account; it is not said why."""

    def __init__(self) -> None:
        super().__init__(
            "That passkey could not be used here. Try again, or use another way", field="credential"
        )


@dataclass(frozen=True, slots=True)
class NewPasskey:
    """A passkey that a browser has made, as it is kept."""

    credential_id: str
    public_key: str
    sign_count: int


def build_creation_options(
    settings: Settings, person: Person, challenge: bytes, known: Iterable[Passkey]
) -> dict[str, Any]:
    """Build what a browser needs to make a passkey, other than those that are known."""
    from webauthn import generate_registration_options
    from webauthn.helpers import options_to_json_dict
    from webauthn.helpers.structs import AuthenticatorSelectionCriteria, ResidentKeyRequirement

    options = generate_registration_options(
        rp_id=settings.host,
        rp_name=_SERVICE,
        user_name=person.email,
        user_id=person.id.bytes,
        user_display_name=person.name,
        challenge=challenge,
        # Found without an address typed before, it can stand in for the password as well.
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED
        ),
        exclude_credentials=_describe(known),
    )
    return options_to_json_dict(options)


def build_request_options(
    settings: Settings, challenge: bytes, allowed: Iterable[Passkey], *, is_alone: bool
) -> dict[str, Any]:
    """Build what a browser needs to use a passkey: one of those allowed, or any where none is.

    ``is_alone`` where nothing else is asked: the device then makes sure itself of who uses it.
    """
    from webauthn import generate_authentication_options
    from webauthn.helpers import options_to_json_dict
    from webauthn.helpers.structs import UserVerificationRequirement as Verification

    options = generate_authentication_options(
        rp_id=settings.host,
        challenge=challenge,
        allow_credentials=_describe(allowed),
        user_verification=Verification.REQUIRED if is_alone else Verification.DISCOURAGED,
    )
    return options_to_json_dict(options)


def verify_new(settings: Settings, answer: str, challenge: bytes) -> NewPasskey:
    """Verify that a browser has made a passkey for this service. Raises WrongPasskey."""
    from webauthn import verify_registration_response
    from webauthn.helpers import bytes_to_base64url

    try:
        made = verify_registration_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=settings.host,
            expected_origin=settings.url,
        )
    except Exception as error:  # the answer may be anything, and so what it raises
        raise WrongPasskey from error
    return NewPasskey(
        bytes_to_base64url(made.credential_id),
        bytes_to_base64url(made.credential_public_key),
        made.sign_count,
    )


def read_credential_id(answer: str) -> str:
    """Read which passkey a browser's answer claims to be of. Raises WrongPasskey."""
    try:
        claimed = json.loads(answer)["id"]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise WrongPasskey from error
    if not isinstance(claimed, str) or "\0" in claimed:
        raise WrongPasskey
    return claimed


def verify_use(
    settings: Settings, answer: str, challenge: bytes, passkey: Passkey, *, is_alone: bool
) -> int:
    """Verify that a passkey signed the challenge, and give what its device counts now.

    Raises WrongPasskey, as where the device counted less than before: there are two of it then.
    """
    from webauthn import base64url_to_bytes, verify_authentication_response

    try:
        used = verify_authentication_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=settings.host,
            expected_origin=settings.url,
            credential_public_key=base64url_to_bytes(passkey.public_key),
            credential_current_sign_count=passkey.sign_count,
            require_user_verification=is_alone,
        )
    except Exception as error:  # as above
        raise WrongPasskey from error
    return used.new_sign_count


def _describe(passkeys: Iterable[Passkey]) -> list[Any]:
    from webauthn import base64url_to_bytes
    from webauthn.helpers.structs import PublicKeyCredentialDescriptor

    return [
        PublicKeyCredentialDescriptor(id=base64url_to_bytes(passkey.credential_id))
        for passkey in passkeys
    ]
