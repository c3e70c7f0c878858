"""The pages of a force's library: what it holds, one piece of it, and the way to its bytes."""

from __future__ import annotations

from datetime import datetime
from urllib.parse import quote
from uuid import UUID

from flask import Response, g, render_template, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wsgi import wrap_file

from checklist.core.permissions import READ_ASSESSMENTS
from checklist.db import db
from checklist.evidence import service
from checklist.evidence.library.blueprint import bp, upload_context
from checklist.evidence.library.describe import load_description_history
from checklist.evidence.library.dispose import load_names, may_dispose
from checklist.evidence.library.forms import EvidenceFilterForm
from checklist.evidence.library.search import EvidenceFilter, find, summarise_library
from checklist.evidence.library.usage import MANY_QUESTIONS, find_uses, most_questions
from checklist.evidence.models import Evidence, Revision, Scan
from checklist.evidence.storage.factory import build_store
from checklist.registry import SETTINGS
from checklist.web.access import open_to
from checklist.web.filters import LONDON

_A_PAGE = 50
_SHUT_IN = "sandbox; default-src 'none'; frame-ancestors 'none'"
_MOST_PAGES = 100_000


@bp.get("")
@open_to(*READ_ASSESSMENTS)
def library() -> ResponseReturnValue:
    """List the evidence of the forces open to the person, the newest first, or find some of it."""
    form = EvidenceFilterForm(formdata=request.args, meta={"csrf": False})
    wanted = form.wanted if form.validate() else EvidenceFilter()  # type: ignore[no-untyped-call]  # WTForms has no types
    page = min(max(request.args.get("page", 1, type=int), 1), _MOST_PAGES)
    skip, today = (page - 1) * _A_PAGE, datetime.now(LONDON).date()
    found = find(db.session, g.person, wanted, today, limit=_A_PAGE + 1, skip=skip)
    shown = found[:_A_PAGE]
    return render_template(
        "evidence/library.html",
        form=form,
        is_search=wanted != EvidenceFilter(),
        may_change=service.may_change(g.person),
        evidence=shown,
        uses=find_uses(db.session, [one.id for one in shown]),
        shape=summarise_library(db.session, g.person, today),
        room=upload_context().limits.force,
        today=today,
        page=page,
        has_more=len(found) > _A_PAGE,
        page_url=_page_url,
        several_forces=len({one.force_id for one in shown}) > 1,
        marking=max((one.marking for one in shown), default=None),  # the longer is the stricter
        most_questions=most_questions,
        many=MANY_QUESTIONS,
    )


@bp.get("/<uuid:evidence_id>")
@open_to(*READ_ASSESSMENTS)
def evidence(evidence_id: UUID) -> ResponseReturnValue:
    """Show one piece of evidence with its revisions and where it is used."""
    found = service.get_evidence(db.session, g.person, evidence_id)
    return render_template(
        "evidence/evidence.html",
        evidence=found,
        uses=find_uses(db.session, [found.id]).get(found.id, []),
        history=load_description_history(db.session, found),
        names=load_names(db.session, _load_contributor_names(found)),
        may_change=service.may_change(g.person),
        may_dispose=may_dispose(g.person),
        marking=found.marking,
    )


@bp.app_template_global()
def scan_in_words(revision: Revision) -> str:
    """Describe the result of a file's virus scan."""
    found = revision.scan_result or "a virus"
    return {
        Scan.NOT_SCANNED: "Not scanned for viruses here",
        Scan.HELD: "Held back until it has been scanned: it does not count yet",
        Scan.CLEAN: "None found",
        Scan.INFECTED: f"Found infected ({found}): never served, and it does not count",
    }[revision.scan]


@bp.get("/<uuid:evidence_id>/revisions/<int:number>")
@open_to(*READ_ASSESSMENTS)
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
@open_to(*READ_ASSESSMENTS)
def file(evidence_id: UUID, number: int) -> ResponseReturnValue:
    """Send the bytes as an attachment, after checking all of them."""
    revision = service.get_revision(db.session, g.person, evidence_id, number)
    store = build_store(SETTINGS.get())
    db.session.rollback()
    try:
        content = service.open_revision(store, revision)
    except service.BytesChanged as error:
        service.report_damage(db.session, g.person, revision)
        db.session.commit()
        page = render_template("evidence/damaged.html", revision=revision, message=str(error))
        return page, 409
    response = Response(wrap_file(request.environ, content), direct_passthrough=True)
    return _as_attachment(response, revision)


def _page_url(page: int) -> str:
    """Return the address of another page of the same list."""
    asked = {name: values for name, values in request.args.lists() if name != "page"}
    return url_for(".library", page=page, **asked)  # type: ignore[arg-type]  # lists repeat a name


def _load_contributor_names(evidence: Evidence) -> set[UUID]:
    """Load the names of people who added evidence and its revisions, or disposed of them."""
    revised = {one.added_by for one in evidence.revisions}
    disposed = {one.disposed_by for one in evidence.revisions if one.disposed_by is not None}
    return {evidence.added_by} | revised | disposed


def _as_attachment(response: Response, revision: Revision) -> Response:
    """Build a response that a browser saves and does not run."""
    response.content_type = revision.media_type
    response.content_length = revision.size
    plain = revision.name.encode("ascii", "replace").decode().replace("?", "_")
    names = {
        "filename": plain.replace("%", "_"),
        "filename*": f"UTF-8''{_encode_header_name(revision.name)}",
    }
    response.headers.set("Content-Disposition", "attachment", **names)
    response.headers["Content-Security-Policy"] = _SHUT_IN
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Accept-Ranges"] = "none"
    return response


def _encode_header_name(name: str) -> str:
    """Encode a file name for a header, as RFC 8187 writes it."""
    return quote(name, safe="!#$&+-.^_`|~")
