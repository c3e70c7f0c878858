"""The pages on which coordinators name the posts of their force, and who holds each now."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from flask import Blueprint, Flask, flash, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue
from wtforms import SelectField
from wtforms import validators as must
from wtforms.fields.choices import SelectChoice

from checklist.assessments.reach.models import Post
from checklist.assessments.shares import posts as service
from checklist.assessments.shares.recipients import list_answering_people
from checklist.core.permissions.actions import Action
from checklist.db import db
from checklist.web.access import open_to
from checklist.web.csrf import IdempotentForm
from checklist.web.errors import commit_or_show
from checklist.web.fields import build_text_field
from checklist.web.named_ids import add_namer

bp = Blueprint("posts", __name__, url_prefix="/posts")


class PostForm(IdempotentForm):
    """The name of a post, and who holds it now."""

    name = build_text_field(
        "Name of the post",
        Post.LONGEST_NAME,
        "Name",
        must.DataRequired("Enter the name of the post"),
    )
    holder = SelectField("Who holds it now")

    def offer(self, people: Sequence[tuple[UUID, str]]) -> None:
        """Offer these people as its holder, and nobody."""
        self.holder.choices = [
            SelectChoice("", "Nobody"),
            *(SelectChoice(str(person_id), name) for person_id, name in people),
        ]

    @property
    def holder_id(self) -> UUID | None:
        return UUID(self.holder.data) if self.holder.data else None


def register(app: Flask) -> None:
    """Add these pages, and have posts named to their force."""
    app.register_blueprint(bp)
    add_namer(app, lambda person, ids: service.name_posts(db.session, person, ids))


@bp.route("", methods=["GET", "POST"])
@open_to(Action.SHARE_OUT, redisplays_form=True)
def posts() -> ResponseReturnValue:
    """List the posts of the force, and add one."""
    form = _build_form(None)
    if form.validate_on_submit() and _save(form, None):
        flash(f"{form.name.data} added", "success")
        return redirect(url_for(".posts"))
    listed = service.list_posts(db.session, g.person.organisation_id)
    return render_template("assessments/shares/posts.html", form=form, listed=listed)


@bp.route("/<uuid:post_id>", methods=["GET", "POST"])
@open_to(Action.SHARE_OUT, redisplays_form=True)
def post(post_id: UUID) -> ResponseReturnValue:
    """Change the name of a post or who holds it, or remove it."""
    listed = service.get_post(db.session, g.person, post_id)
    form = _build_form(listed.post)
    if request.form.get("then") == "remove":
        name = listed.post.name
        if form.validate_on_submit() and _remove(form, listed.post):
            flash(f"{name} removed", "success")
            return redirect(url_for(".posts"))
    elif form.validate_on_submit() and _save(form, listed.post):
        flash(f"{form.name.data} changed", "success")
        return redirect(url_for(".posts"))
    return render_template("assessments/shares/post.html", form=form, listed=listed)


def _build_form(post: Post | None) -> PostForm:
    """Build the form; its holder stays on offer even where they answer no more."""
    form = PostForm(data={"name": post.name, "holder": str(post.held_by or "")} if post else None)
    people = list(list_answering_people(db.session, g.person.organisation_id))
    form.offer(people)
    return form


def _save(form: PostForm, post: Post | None) -> bool:
    name, holder, key = str(form.name.data), form.holder_id, form.idempotency_key
    return commit_or_show(
        form, lambda: service.save_post(db.session, g.person, post, name, holder, key)
    )


def _remove(form: PostForm, post: Post) -> bool:
    key = form.idempotency_key
    return commit_or_show(form, lambda: service.remove_post(db.session, g.person, post, key))
