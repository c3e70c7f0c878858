"""Who sends the forms of deeds, and of what."""

from __future__ import annotations

from uuid import UUID

import pytest
from flask import Flask

from checklist.accounts.models import Authenticator, Invitation
from checklist.core.organisations import OrganisationKind, Role
from checklist.db import db
from tests.accounts.managing import id_of
from tests.accounts.people import sign_in_by_page as sign_in
from tests.accounts.people import stranger, with_password
from tests.accounts.walking import Examples, example_force
from tests.assessments.sign_off.signing import add_signatory
from tests.assessments.submissions.sending import open_to_inspectorate
from tests.audit.deed_table import EMAIL
from tests.browser import Browser, add_organisation


@pytest.fixture
def asha(app: Flask, force: UUID) -> Browser:
    """A coordinator of the force, signed in with a password."""
    with_password(app, "Asha Coordinator", force, Role.COORDINATOR)
    browser = stranger(app)
    sign_in(browser, EMAIL)
    return browser


@pytest.fixture
def examples(app: Flask, asha: Browser, force: UUID) -> Examples:
    """Something of everything, of the coordinator's force; a colleague, and a body beside it.

    The colleague invited whoever the coordinator is.
    """
    examples = dict(example_force(app, asha, force))
    with_password(app, "Cora Colleague", force, Role.CONTRIBUTOR)
    cora = id_of(app, "cora.colleague@example.test")
    with app.app_context():
        invitation = db.session.get_one(Invitation, examples["invitation_id"])
        invitation.invited_by = cora
        app_of_cora = Authenticator(account_id=cora, secret="x", key_id="x", last_counter=0)
        db.session.add(app_of_cora)
        db.session.commit()
    add_signatory(app, force)
    body = add_organisation(app, "The Body", OrganisationKind.LOCAL_POLICING_BODY)
    open_to_inspectorate(app, UUID(str(force)))
    people = {"person_id": cora, "account_id": cora, "body_id": body, "force_id": force}
    return examples | people
