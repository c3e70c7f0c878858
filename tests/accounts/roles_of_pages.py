"""Which roles a page is open to in some state: every page, written here apart from the service."""

from __future__ import annotations

from checklist.core.organisations import OrganisationKind, Role

FORCE = OrganisationKind.FORCE
BODY = OrganisationKind.LOCAL_POLICING_BODY
INSPECTORATE = OrganisationKind.INSPECTORATE
COORDINATING = {(FORCE, Role.COORDINATOR)}
WRITING = COORDINATING | {(FORCE, Role.CONTRIBUTOR), (FORCE, Role.SIGNATORY)}
AT_A_FORCE = WRITING | {(FORCE, Role.READER)}
SIGNING = COORDINATING | {(FORCE, Role.SIGNATORY)}
ANSWERING = WRITING | {(BODY, Role.COORDINATOR), (BODY, Role.CONTRIBUTOR)}
LOOKING_BACK = AT_A_FORCE | ANSWERING
READING = (
    AT_A_FORCE
    | {(BODY, role) for role in (Role.COORDINATOR, Role.CONTRIBUTOR, Role.READER)}
    | {(INSPECTORATE, role) for role in (Role.INSPECTOR, Role.LEAD_INSPECTOR)}
)
INSPECTING = {(INSPECTORATE, role) for role in (Role.INSPECTOR, Role.LEAD_INSPECTOR)}
NOTING = ANSWERING | INSPECTING
TALKING = NOTING | AT_A_FORCE
OWN_RECORD = {
    (FORCE, Role.COORDINATOR),
    (FORCE, Role.SIGNATORY),
    (FORCE, Role.READER),
    (BODY, Role.COORDINATOR),
    (INSPECTORATE, Role.LEAD_INSPECTOR),
    (OrganisationKind.SERVICE_TEAM, Role.ADMINISTRATOR),
}
ALL = {
    *READING,
    (INSPECTORATE, Role.READER),
    (OrganisationKind.SERVICE_TEAM, Role.ADMINISTRATOR),
}
MANAGING = {
    (FORCE, Role.COORDINATOR),
    (BODY, Role.COORDINATOR),
    (INSPECTORATE, Role.LEAD_INSPECTOR),
    (OrganisationKind.SERVICE_TEAM, Role.ADMINISTRATOR),
}
ADMINISTRATORS = {(OrganisationKind.SERVICE_TEAM, Role.ADMINISTRATOR)}

TABLE = {
    "accounts.acting_as": ALL,
    "accounts.change_password": ALL,
    "accounts.stay_signed_in": ALL,
    "assessments.archive": COORDINATING,
    "assessments.changes": TALKING,
    "assessments.compare": LOOKING_BACK,
    "assessments.delete": COORDINATING,
    "assessments.details": COORDINATING,
    "assessments.discard_draft": ANSWERING,
    "assessments.history": LOOKING_BACK,
    "assessments.draft_state": ANSWERING,
    "assessments.keep_draft": ANSWERING,
    "assessments.question": READING,
    "assessments.restore": COORDINATING,
    "assessments.results": READING,
    "assessments.save_question": ANSWERING,
    "assessments.section": READING,
    "assessments.start": COORDINATING,
    "assessments.tasks": READING,
    "blank_forms.blank": ALL,
    "blank_forms.download": ALL,
    "copies.copies": READING,
    "copies.download": READING,
    "copies.progress": READING,
    "evidence.describe": WRITING,
    "evidence.dispose": COORDINATING,
    "evidence.download": AT_A_FORCE,
    "evidence.evidence": AT_A_FORCE,
    "evidence.file": AT_A_FORCE,
    "evidence.library": AT_A_FORCE,
    "evidence.new_files": WRITING,
    "evidence.new_held": WRITING,
    "evidence.new_link": WRITING,
    "evidence.received": WRITING,
    "evidence.revise": WRITING,
    "exhibits.change": ANSWERING,
    "exhibits.exhibit": READING,
    "exhibits.file": READING,
    "exhibits.new_files": ANSWERING,
    "exhibits.new_held": ANSWERING,
    "exhibits.new_link": ANSWERING,
    "exhibits.new_use": ANSWERING,
    "exhibits.new_uses": ANSWERING,
    "exhibits.newest": ANSWERING,
    "exhibits.received": ANSWERING,
    "exhibits.withdraw": ANSWERING,
    "insight.archived": ALL,
    "invitations.accept": ALL,
    "invitations.invitation": MANAGING,
    "invitations.invite": MANAGING,
    "invitations.invite_first": ADMINISTRATORS,
    "invitations.send_again": MANAGING,
    "invitations.withdraw": MANAGING,
    "insight.home": ALL,
    "insight.what_you_see": ALL,
    "lists.all_questions": READING,
    "lists.check": READING,
    "lists.not_applicable": WRITING,
    "organisations.account": ADMINISTRATORS,
    "organisations.accounts": ADMINISTRATORS,
    "organisations.add": ADMINISTRATORS,
    "organisations.close": ADMINISTRATORS,
    "organisations.close_account": ADMINISTRATORS,
    "organisations.end_roles": ADMINISTRATORS,
    "organisations.forces": ADMINISTRATORS,
    "organisations.organisation": ADMINISTRATORS,
    "organisations.organisations": ADMINISTRATORS,
    "organisations.rename": ADMINISTRATORS,
    "organisations.rename_person": ADMINISTRATORS,
    "organisations.reopen": ADMINISTRATORS,
    "organisations.reopen_account": ADMINISTRATORS,
    "organisations.reset_factor": ADMINISTRATORS,
    "own_sign_ins.end": ALL,
    "own_sign_ins.end_others": ALL,
    "own_sign_ins.overview": ALL,
    "passkeys.remove": ALL,
    "passkeys.rename": ALL,
    "people.contributors": MANAGING,
    "people.end": MANAGING,
    "people.people": MANAGING,
    "people.person": MANAGING,
    "notes.change": NOTING,
    "notes.notes": TALKING,
    "notes.reopen": NOTING,
    "notes.resolve": NOTING,
    "notes.thread": TALKING,
    "notes.withdraw": NOTING,
    "reminders.reminders": ANSWERING,
    "readiness.ready": SIGNING,
    "reports.download": READING,
    "reports.progress": READING,
    "reports.report": READING,
    "reports.summary": READING,
    "posts.post": COORDINATING,
    "posts.posts": COORDINATING,
    "sealed_reports.print_again": READING,
    "shares.new": COORDINATING,
    "sign_off.ask": COORDINATING,
    "sign_off.decline": {(FORCE, Role.SIGNATORY)},
    "sign_off.overview": AT_A_FORCE,
    "sign_off.take_back": COORDINATING,
    "shares.shared": COORDINATING,
    "shares.shares": COORDINATING,
    "timeline.assessment_csv": AT_A_FORCE,
    "timeline.of_assessment": AT_A_FORCE,
    "timeline.of_organisation": OWN_RECORD,
    "timeline.organisation_csv": OWN_RECORD,
    "reauthentication.confirm": ALL,
    "restrictions.change": COORDINATING,
    "restrictions.lift": COORDINATING,
    "restrictions.new": COORDINATING,
    "restrictions.overview": COORDINATING,
    "second_factor.overview": ALL,
    "second_factor.recovery_codes": ALL,
    "second_factor.remove": ALL,
    "second_factor.renew_codes": ALL,
    "signing.reopen": COORDINATING | {(FORCE, Role.SIGNATORY)},
    "signing.seal": READING,
    "signing.sign": {(FORCE, Role.SIGNATORY)},
    "submissions.send": COORDINATING | {(FORCE, Role.SIGNATORY)},
    "submissions.submission": READING,
    "submissions.withdraw": COORDINATING | {(FORCE, Role.SIGNATORY)},
}
"""Who may open what, written apart from the code; strangers' pages are in EVERYBODYS."""
