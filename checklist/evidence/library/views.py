"""The pages that list a library, show one piece of evidence, and serve its bytes."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from flask import g, render_template, request, url_for
from flask.typing import ResponseReturnValue

from checklist.core.permissions.actions import Action
from checklist.core.permissions.decisions import is_permitted
from checklist.core.web_addresses import is_web_address
from checklist.db import db
from checklist.evidence import service
from checklist.evidence.library.blueprint import bp, build_upload_context
from checklist.evidence.library.describe import load_description_history
from checklist.evidence.library.dispose import load_names
from checklist.evidence.library.downloads import send_revision
from checklist.evidence.library.forms import EvidenceFilterForm
from checklist.evidence.library.search import EvidenceFilter, search_library, summarise_library
from checklist.evidence.library.waiting_files import list_waiting
from checklist.evidence.models import Evidence, Revision, Scan
from checklist.evidence.scanning.availability import is_scanner_away
from checklist.evidence.usage import (
    MANY_QUESTIONS,
    find_uses,
    get_usage_finder,
    has_closed_uses,
    most_questions,
)
from checklist.web.access import open_to
from checklist.web.filters import LONDON

_PAGE_SIZE = 50
# A page number in the address is typed by anyone; times the page size it must fit the database.
_LAST_PAGE = 100_000


@bp.get("")
@open_to(Action.READ_LIBRARY)
def library() -> ResponseReturnValue:
    """List or search the evidence of the forces open to the person, the newest first."""
    form = EvidenceFilterForm(formdata=request.args, meta={"csrf": False})
    evidence_filter = form.evidence_filter if form.validate() else EvidenceFilter()  # type: ignore[no-untyped-call]  # WTForms has no types
    page = min(max(request.args.get("page", 1, type=int), 1), _LAST_PAGE)
    offset, today = (page - 1) * _PAGE_SIZE, datetime.now(LONDON).date()
    evidence = search_library(
        db.session, g.person, evidence_filter, today, limit=_PAGE_SIZE + 1, offset=offset
    )
    shown = evidence[:_PAGE_SIZE]
    return render_template(
        "evidence/library.html",
        form=form,
        is_search=evidence_filter != EvidenceFilter(),
        waiting=_count_waiting(),
        evidence=shown,
        uses=find_uses(db.session, g.person, [evidence.id for evidence in shown]),
        summary=summarise_library(db.session, g.person, today),
        quota=build_upload_context().limits.force,
        today=today,
        page=page,
        has_more=len(evidence) > _PAGE_SIZE,
        page_url=_build_page_url,
        several_forces=len({evidence.force_id for evidence in shown}) > 1,
        # The stricter of the two markings is the longer word, and so the greater.
        marking=max((evidence.marking for evidence in shown), default=None),
        most_questions=most_questions,
        many=MANY_QUESTIONS,
    )


def _count_waiting() -> int:
    """Count the person's own files that wait to be described, in the library of their force."""
    if not is_permitted(g.person, Action.ADD_EVIDENCE):
        return 0
    return len(list_waiting(db.session, g.person, g.person.organisation_id))


bp.add_app_template_test(is_web_address, "web_address")


@bp.get("/<uuid:evidence_id>")
@open_to(Action.READ_LIBRARY)
def evidence(evidence_id: UUID) -> ResponseReturnValue:
    """Show one piece of evidence with its revisions and where it is used."""
    evidence = service.get_evidence(db.session, g.person, evidence_id)
    return render_template(
        "evidence/evidence.html",
        evidence=evidence,
        uses=find_uses(db.session, g.person, [evidence.id]).get(evidence.id, []),
        leaves_out=has_closed_uses(db.session, g.person),
        history=load_description_history(db.session, evidence),
        names=load_names(db.session, _find_contributors(evidence)),
        marking=evidence.marking,
        in_review=get_usage_finder().find_in_review(db.session, evidence.id),
    )


@bp.app_template_global()
def describe_scan(revision: Revision) -> str:
    """Describe the result of a file's virus scan, or why there is none yet."""
    virus, reason = revision.scan_result or "a virus", revision.scan_result
    held = "Held back until it has been scanned: it does not count yet"
    if revision.scan is Scan.HELD and not reason and is_scanner_away():
        return f"{held}. No result so far: the virus scanner does not answer now"
    return {
        Scan.NOT_SCANNED: "Not scanned for viruses here",
        Scan.HELD: f"{held}. No result so far: {reason}. Tell your administrator"
        if reason
        else held,
        Scan.CLEAN: "None found",
        Scan.INFECTED: f"A virus was found ({virus}). Nobody can download it. It does not count",
    }[revision.scan]


@bp.get("/<uuid:evidence_id>/revisions/<int:number>")
@open_to(Action.READ_LIBRARY)
def download(evidence_id: UUID, number: int) -> ResponseReturnValue:
    """Warn that a file was not scanned here, before it is downloaded."""
    revision = service.get_revision(db.session, g.person, evidence_id, number)
    return render_template(
        "evidence/download.html",
        revision=revision,
        evidence=revision.evidence,
        marking=revision.evidence.marking,
    )


@bp.get("/<uuid:evidence_id>/revisions/<int:number>/file")
@open_to(Action.READ_LIBRARY)
def file(evidence_id: UUID, number: int) -> ResponseReturnValue:
    """Send the bytes as an attachment, once all of them were checked, and put that on record."""
    revision = service.get_revision(db.session, g.person, evidence_id, number)
    return send_revision(revision, url_for(".evidence", evidence_id=evidence_id))


def _build_page_url(page: int) -> str:
    """Build the address of another page of the same list."""
    query = {name: values for name, values in request.args.lists() if name != "page"}
    return url_for(".library", page=page, **query)  # type: ignore[arg-type]  # lists repeat a name


def _find_contributors(evidence: Evidence) -> set[UUID]:
    """Return the ids of the people who added evidence and its revisions, or disposed of them."""
    revised = {revision.added_by for revision in evidence.revisions}
    disposed = {
        revision.disposed_by for revision in evidence.revisions if revision.disposed_by is not None
    }
    return {evidence.added_by} | revised | disposed
