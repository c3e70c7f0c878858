


SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;


CREATE FUNCTION public.audit_event_is_kept() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN 
            IF TG_OP = 'UPDATE' THEN IF 
    NEW.id = OLD.id AND NEW.at = OLD.at AND NEW.action = '' AND NEW.person_id IS NULL
    AND NEW.organisation_id IS NULL AND NEW.role IS NULL AND NEW.force_id IS NULL
    AND NEW.subject = '' AND NEW.detail = '' AND NEW.salt = ''
    AND NOT EXISTS (
        SELECT 1 FROM audit_link JOIN audit_head ON audit_head.chain_id = audit_link.chain_id
        WHERE audit_link.event_id = OLD.id
        AND (words_erased_before IS NULL OR audit_link.at >= words_erased_before)
    )
 THEN RETURN NEW; END IF; END IF;
            RAISE EXCEPTION 'audit_event is only ever added to';
             END $$;



CREATE FUNCTION public.audit_head_is_kept() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN 
            IF TG_OP = 'UPDATE' THEN IF 
    NEW.chain_id = OLD.chain_id
    AND (NEW.number > OLD.number OR (NEW.number = OLD.number AND NEW.digest = OLD.digest))
    AND (
        OLD.words_erased_before IS NULL
        OR (NEW.words_erased_before IS NOT NULL
            AND NEW.words_erased_before >= OLD.words_erased_before)
    )
 THEN RETURN NEW; END IF; END IF;
            RAISE EXCEPTION 'audit_head only moves on';
             END $$;



CREATE FUNCTION public.audit_link_follows_head() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN 
        IF 
    EXISTS (
        SELECT 1 FROM audit_head WHERE chain_id = NEW.chain_id
        AND (number <> NEW.number - 1 OR digest <> NEW.previous)
    )
 THEN RAISE EXCEPTION 'audit_link does not follow the head of its chain'; END IF;
        
    UPDATE audit_head SET number = NEW.number, digest = NEW.digest WHERE chain_id = NEW.chain_id;

        RETURN NULL;
         END $$;



CREATE FUNCTION public.audit_link_is_kept() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN 
            IF TG_OP = 'UPDATE' THEN IF FALSE THEN RETURN NEW; END IF; END IF;
            RAISE EXCEPTION 'audit_link is only ever added to';
             END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;


CREATE TABLE public.account (
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(120) NOT NULL,
    password_hash character varying(255),
    is_active boolean NOT NULL,
    created_at timestamp with time zone NOT NULL
);



CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);



CREATE TABLE public.answer (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    value text NOT NULL,
    note text NOT NULL,
    version integer NOT NULL,
    saved_by uuid NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



CREATE TABLE public.answer_entry (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    version integer NOT NULL,
    value text NOT NULL,
    note text NOT NULL,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



CREATE TABLE public.answer_entry_figure (
    entry_id uuid NOT NULL,
    key character varying(60) NOT NULL,
    value text NOT NULL
);



CREATE TABLE public.assessment (
    id uuid NOT NULL,
    force_id uuid NOT NULL,
    set_id character varying(40) NOT NULL,
    set_version character varying(20) NOT NULL,
    set_hash character varying(64) NOT NULL,
    title character varying(120) NOT NULL,
    period_begins date NOT NULL,
    period_ends date NOT NULL,
    as_at date NOT NULL,
    marking character varying(40) NOT NULL,
    notice character varying(400) NOT NULL,
    started_by uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    archived_at timestamp with time zone,
    archived_by uuid,
    state character varying(40) DEFAULT 'preparing'::character varying NOT NULL
);



CREATE TABLE public.assignment (
    id uuid NOT NULL,
    inspectorate_id uuid NOT NULL,
    person_id uuid NOT NULL,
    force_id uuid NOT NULL,
    assessment_id uuid,
    begins date NOT NULL,
    ends date NOT NULL,
    assigned_by uuid NOT NULL,
    assigned_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    ended_by uuid,
    ended_reason text NOT NULL,
    has_conflict boolean NOT NULL
);



CREATE TABLE public.audit_event (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    action character varying(80) NOT NULL,
    person_id uuid,
    organisation_id uuid,
    role character varying(40),
    force_id uuid,
    subject character varying(120) NOT NULL,
    detail character varying(400) NOT NULL,
    salt character varying(64) DEFAULT ''::character varying NOT NULL
);



CREATE SEQUENCE public.audit_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.audit_event_id_seq OWNED BY public.audit_event.id;



CREATE TABLE public.audit_head (
    chain_id uuid NOT NULL,
    number integer NOT NULL,
    digest character varying(64) NOT NULL,
    words_erased_before timestamp with time zone
);



CREATE TABLE public.audit_link (
    chain_id uuid NOT NULL,
    number integer NOT NULL,
    event_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    kind character varying(40) NOT NULL,
    assessment_id uuid,
    words_digest character varying(64) NOT NULL,
    previous character varying(64) NOT NULL,
    digest character varying(64) NOT NULL
);



CREATE TABLE public.authenticator (
    account_id uuid NOT NULL,
    secret character varying NOT NULL,
    key_id character varying(16) NOT NULL,
    last_counter integer NOT NULL,
    created_at timestamp with time zone NOT NULL
);



CREATE TABLE public.change_request (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    number integer NOT NULL,
    due date NOT NULL,
    asked_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    outcome character varying(40) NOT NULL,
    submission_id uuid,
    ended_at timestamp with time zone,
    ended_by uuid,
    ended_reason text NOT NULL
);



CREATE TABLE public.draft (
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    person_id uuid NOT NULL,
    page uuid NOT NULL,
    base_version integer NOT NULL,
    sequence bigint NOT NULL,
    fields text NOT NULL,
    kept_at timestamp with time zone NOT NULL
);



CREATE TABLE public.earlier_finding (
    id uuid NOT NULL,
    force_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    entered_by uuid NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    set_id character varying(60) NOT NULL,
    theme character varying(60) NOT NULL,
    kind character varying(40) NOT NULL,
    report character varying(200) NOT NULL,
    address text NOT NULL,
    published_last date NOT NULL,
    published_precision character varying(40) NOT NULL,
    text text NOT NULL,
    standing character varying(40) NOT NULL,
    closed_on date,
    standing_note text NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



CREATE TABLE public.earlier_finding_entry (
    finding_id uuid NOT NULL,
    version integer NOT NULL,
    set_id character varying(60) NOT NULL,
    theme character varying(60) NOT NULL,
    kind character varying(40) NOT NULL,
    report character varying(200) NOT NULL,
    address text NOT NULL,
    published_last date NOT NULL,
    published_precision character varying(40) NOT NULL,
    text text NOT NULL,
    standing character varying(40) NOT NULL,
    closed_on date,
    standing_note text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL
);



CREATE TABLE public.evidence (
    id uuid NOT NULL,
    force_id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    title character varying(200) NOT NULL,
    document_date date,
    review_date date,
    retention_date date,
    marking character varying(40) NOT NULL,
    place text NOT NULL,
    version integer NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    stamp bigint DEFAULT '0'::bigint NOT NULL
);



CREATE TABLE public.evidence_entry (
    evidence_id uuid NOT NULL,
    version integer NOT NULL,
    title character varying(200) NOT NULL,
    document_date date,
    review_date date,
    retention_date date,
    marking character varying(40) NOT NULL,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



CREATE TABLE public.exhibit (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    number integer NOT NULL,
    evidence_id uuid NOT NULL,
    revision_id uuid,
    pinpoint character varying(200) NOT NULL,
    shows text NOT NULL,
    strength character varying(2) NOT NULL,
    tested_by character varying(400) NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_reason text NOT NULL,
    version integer NOT NULL,
    position_as_at date,
    source_kind character varying(40) DEFAULT 'force'::character varying NOT NULL,
    stamp bigint DEFAULT '0'::bigint NOT NULL
);



CREATE TABLE public.exhibit_entry (
    exhibit_id uuid NOT NULL,
    version integer NOT NULL,
    revision_number integer,
    document_date date,
    pinpoint character varying(200) NOT NULL,
    shows text NOT NULL,
    strength character varying(2) NOT NULL,
    tested_by character varying(400) NOT NULL,
    reason text NOT NULL,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    position_as_at date,
    source_kind character varying(40) DEFAULT 'force'::character varying NOT NULL
);



CREATE TABLE public.failed_sign_in (
    id integer NOT NULL,
    email_hash character varying(64) NOT NULL,
    browser character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    address_hash character varying(64) DEFAULT ''::character varying NOT NULL
);



CREATE SEQUENCE public.failed_sign_in_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.failed_sign_in_id_seq OWNED BY public.failed_sign_in.id;



CREATE TABLE public.figure (
    assessment_id uuid NOT NULL,
    key character varying(60) NOT NULL,
    value character varying(40) NOT NULL
);



CREATE TABLE public.follow_up_answer (
    assessment_id uuid NOT NULL,
    follow_up_id character varying(60) NOT NULL,
    text text NOT NULL
);



CREATE TABLE public.force_access (
    organisation_id uuid NOT NULL,
    force_id uuid NOT NULL
);



CREATE TABLE public.idempotency_key (
    person_id uuid NOT NULL,
    key uuid NOT NULL,
    result character varying(400) NOT NULL,
    used_at timestamp with time zone NOT NULL
);



CREATE TABLE public.invitation (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    name character varying(120) NOT NULL,
    email character varying(254) NOT NULL,
    token_hash character varying(64),
    invited_by uuid NOT NULL,
    invited_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_by uuid,
    accepted_at timestamp with time zone,
    withdrawn_at timestamp with time zone
);



CREATE TABLE public.judgement (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    person_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    given_at timestamp with time zone,
    version integer NOT NULL,
    choice character varying(40),
    level character varying(20),
    reason text NOT NULL,
    verification character varying(40) NOT NULL,
    private_note text NOT NULL,
    note_to_force text NOT NULL,
    claimed character varying(20),
    supported character varying(20),
    question_digest character varying(64) NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



CREATE TABLE public.judgement_entry (
    id uuid NOT NULL,
    judgement_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    in_list boolean NOT NULL,
    version integer NOT NULL,
    choice character varying(40),
    level character varying(20),
    reason text NOT NULL,
    verification character varying(40) NOT NULL,
    private_note text NOT NULL,
    note_to_force text NOT NULL,
    claimed character varying(20),
    supported character varying(20),
    question_digest character varying(64) NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



CREATE TABLE public.last_visit (
    assessment_id uuid NOT NULL,
    person_id uuid NOT NULL,
    since timestamp with time zone NOT NULL,
    began_at timestamp with time zone NOT NULL,
    here_at timestamp with time zone NOT NULL
);



CREATE TABLE public.lease (
    job_type character varying(40) NOT NULL,
    subject character varying(80) NOT NULL,
    worker_id uuid NOT NULL,
    taken_at timestamp with time zone NOT NULL
);



CREATE TABLE public.mark (
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    version integer NOT NULL,
    kind character varying(40) NOT NULL,
    set_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    set_at timestamp with time zone NOT NULL,
    reason text DEFAULT ''::text NOT NULL
);



CREATE TABLE public.membership (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);



CREATE TABLE public.mention (
    note_id uuid NOT NULL,
    person_id uuid NOT NULL
);



CREATE TABLE public.note (
    id uuid NOT NULL,
    thread_id uuid CONSTRAINT note_thread_id_not_null1 NOT NULL,
    number integer NOT NULL,
    text text NOT NULL,
    audience text NOT NULL,
    written_by uuid NOT NULL,
    organisation_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone,
    version integer NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid
);



CREATE TABLE public.note_thread (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    thing character varying(40) NOT NULL,
    begun_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    resolved_by uuid
);



CREATE TABLE public.organisation (
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    name character varying(120) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    needs_second_factor boolean DEFAULT false NOT NULL,
    contributors_read_all boolean DEFAULT false NOT NULL,
    has_earlier_findings boolean DEFAULT false NOT NULL
);



CREATE TABLE public.outbox_email (
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    account_id uuid NOT NULL,
    subject_id character varying(80) NOT NULL,
    status character varying(40) NOT NULL,
    problem character varying(200) NOT NULL,
    attempts integer NOT NULL,
    queued_at timestamp with time zone NOT NULL,
    not_before timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);



CREATE TABLE public.passkey (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    credential_id character varying(1400) NOT NULL,
    public_key character varying NOT NULL,
    sign_count bigint NOT NULL,
    host character varying(253) NOT NULL,
    name character varying(60) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);



CREATE TABLE public.passkey_challenge (
    token_hash character varying(64) NOT NULL,
    challenge character varying(100) NOT NULL,
    account_id uuid,
    address_hash character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL
);



CREATE TABLE public.password_link (
    token_hash character varying(64) NOT NULL,
    account_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);



CREATE TABLE public.periodic_job (
    name character varying(40) NOT NULL,
    done_at timestamp with time zone NOT NULL
);



CREATE TABLE public.post (
    id uuid NOT NULL,
    force_id uuid NOT NULL,
    name character varying(80) NOT NULL,
    held_by uuid,
    created_at timestamp with time zone NOT NULL
);



CREATE TABLE public.question_set_use (
    set_id character varying(40) NOT NULL,
    set_version character varying(20) NOT NULL,
    set_hash character varying(64) NOT NULL,
    first_used_at timestamp with time zone NOT NULL
);



CREATE TABLE public.recovery_code (
    code_hash character varying(64) NOT NULL,
    account_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone
);



CREATE TABLE public.reminder (
    id uuid NOT NULL,
    account_id uuid NOT NULL,
    subject character varying(80) NOT NULL,
    occasion character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    batch uuid
);



CREATE TABLE public.reminder_choice (
    account_id uuid NOT NULL,
    choice character varying(40) NOT NULL,
    digest_on date
);



CREATE TABLE public.report (
    id uuid NOT NULL,
    assessment_id uuid,
    kind character varying(40) NOT NULL,
    content character varying(64) NOT NULL,
    progress character varying(40) NOT NULL,
    problem character varying(400) NOT NULL,
    pages integer,
    size integer,
    requested_by uuid NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    attempts integer NOT NULL,
    ended_at timestamp with time zone,
    left_out text DEFAULT ''::text NOT NULL,
    seal_id uuid,
    printed_sha256 character varying(64) DEFAULT ''::character varying NOT NULL
);



CREATE TABLE public.requested_question (
    id uuid NOT NULL,
    request_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    "position" integer NOT NULL,
    asked text NOT NULL,
    no_change_reason text NOT NULL,
    no_change_by uuid,
    no_change_at timestamp with time zone
);



CREATE TABLE public.restriction (
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    person_id uuid NOT NULL,
    set_by uuid NOT NULL,
    set_at timestamp with time zone NOT NULL,
    organisation_id uuid
);



CREATE TABLE public.revision (
    id uuid NOT NULL,
    evidence_id uuid NOT NULL,
    force_id uuid NOT NULL,
    number integer NOT NULL,
    name character varying(400) NOT NULL,
    media_type character varying(120) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    scan character varying(40) NOT NULL,
    scan_result character varying(200) NOT NULL,
    scanned_at timestamp with time zone,
    added_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL,
    superseded_at timestamp with time zone,
    document_date date,
    review_date date,
    disposed_at timestamp with time zone,
    disposed_by uuid,
    disposed_reason text NOT NULL,
    stamp bigint DEFAULT '0'::bigint NOT NULL,
    organisation_id uuid
);



CREATE TABLE public.seal (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    number integer NOT NULL,
    digest character varying(64) NOT NULL,
    content text NOT NULL,
    rule_version character varying(20) NOT NULL,
    statement text NOT NULL,
    signed_by uuid NOT NULL,
    signatory_name character varying(120) NOT NULL,
    organisation_name character varying(120) NOT NULL,
    role character varying(40) NOT NULL,
    capacity character varying(40) NOT NULL,
    authority character varying(200) NOT NULL,
    signed_at timestamp with time zone NOT NULL,
    reopened_at timestamp with time zone,
    reopened_by uuid,
    reopened_reason text NOT NULL
);



CREATE TABLE public.second_choice (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    number integer NOT NULL,
    decision character varying(40) NOT NULL,
    reason text NOT NULL,
    decided_by uuid NOT NULL,
    decided_at timestamp with time zone NOT NULL
);



CREATE TABLE public.secret_fingerprint (
    name character varying(40) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    noted_at timestamp with time zone NOT NULL
);



CREATE TABLE public.settlement (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    number integer NOT NULL,
    level character varying(20),
    not_applicable_agreed boolean,
    reason text NOT NULL,
    basis character varying(64) NOT NULL,
    settled_by uuid NOT NULL,
    settled_at timestamp with time zone NOT NULL
);



CREATE TABLE public.share (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    person_id uuid,
    post_id uuid,
    due date,
    shared_by uuid NOT NULL,
    shared_at timestamp with time zone NOT NULL,
    organisation_id uuid
);



CREATE TABLE public.sign_in (
    id uuid NOT NULL,
    token_hash character varying(64) NOT NULL,
    account_id uuid NOT NULL,
    membership_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    second_factor character varying(40) DEFAULT ''::character varying NOT NULL,
    confirmed_at timestamp with time zone,
    device character varying(60) DEFAULT ''::character varying NOT NULL
);



CREATE TABLE public.state_change (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    number integer NOT NULL,
    event character varying(40) NOT NULL,
    from_state character varying(40) NOT NULL,
    to_state character varying(40) NOT NULL,
    person_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    organisation_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    reason text NOT NULL,
    candidate character varying(64) NOT NULL,
    seal_id uuid
);



CREATE TABLE public.submission (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    number integer NOT NULL,
    seal_id uuid NOT NULL,
    reference character varying(20) NOT NULL,
    sent_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    declaration text NOT NULL,
    restricted text NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_by uuid,
    withdrawn_reason text NOT NULL
);



CREATE TABLE public.waiting_file (
    id uuid NOT NULL,
    force_id uuid NOT NULL,
    person_id uuid NOT NULL,
    name character varying(400) NOT NULL,
    media_type character varying(120) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    received_at timestamp with time zone NOT NULL
);



CREATE TABLE public.worker (
    id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL
);



CREATE TABLE public.worksheet (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    organisation_id uuid NOT NULL,
    number integer NOT NULL,
    first_id uuid,
    population character varying(200) NOT NULL,
    items character varying(60) NOT NULL,
    test character varying(120) NOT NULL,
    size integer NOT NULL,
    given_by character varying(120) NOT NULL,
    given_on date NOT NULL,
    acceptable text NOT NULL,
    wanted integer NOT NULL,
    chosen text NOT NULL,
    reason text NOT NULL,
    made_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    seed character varying(32) NOT NULL,
    drawn_by uuid,
    drawn_at timestamp with time zone,
    cause text NOT NULL,
    version integer NOT NULL,
    exhibit_id uuid
);



CREATE TABLE public.worksheet_outcome (
    worksheet_id uuid NOT NULL,
    number integer NOT NULL,
    version integer NOT NULL,
    outcome character varying(40),
    reference character varying(40) NOT NULL
);



CREATE TABLE public.worksheet_save (
    worksheet_id uuid NOT NULL,
    version integer NOT NULL,
    wanted integer NOT NULL,
    cause text NOT NULL,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



ALTER TABLE ONLY public.audit_event ALTER COLUMN id SET DEFAULT nextval('public.audit_event_id_seq'::regclass);



ALTER TABLE ONLY public.failed_sign_in ALTER COLUMN id SET DEFAULT nextval('public.failed_sign_in_id_seq'::regclass);



INSERT INTO public.account VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$cArYViZlhhqqY8bZ/Oipuw$jNEW/kRRGobh70ByiU/ID741q+4K59mUzwKDyviiVws', true, '2026-11-29 10:47:50.036351+00');
INSERT INTO public.account VALUES ('5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$kl4isyS4YYRzZKUUGIkYXw$yikjTcp19EK8xeql27rYxMrUwVnFMP8fBVTZt+BwlUA', true, '2026-11-29 10:48:08.851526+00');



INSERT INTO public.alembic_version VALUES ('0230');



INSERT INTO public.answer VALUES ('bd07dea6-9028-4d95-95de-19f240468976', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-01', '2', 'As it was saved last', 2, '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:53.310232+00');
INSERT INTO public.answer VALUES ('4d413abf-249b-4ce2-bbe7-2f5d7ce73dae', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-02', '3', 'As it was saved last', 1, '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:53.4569+00');
INSERT INTO public.answer VALUES ('571bdf65-b9b6-4b76-a3f0-d127eff8a9a9', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'cor-15', '2', 'As it was saved last', 1, '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:53.640858+00');
INSERT INTO public.answer VALUES ('cb9afb1b-3751-43fb-9c6f-2bfe26befef6', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-03', '3', 'As it was saved last', 1, '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:53.814265+00');



INSERT INTO public.answer_entry VALUES ('3d1f8937-b5d5-4d3b-979c-6aecfafe3625', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-01', 1, '3', 'As it was first saved', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator', '2026-11-29 10:47:53.147868+00');
INSERT INTO public.answer_entry VALUES ('fa614305-df02-437e-8cb3-2d62abe91255', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-01', 2, '2', 'As it was saved last', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator', '2026-11-29 10:47:53.310232+00');
INSERT INTO public.answer_entry VALUES ('8c482c79-bbb0-4696-a0a9-31422322bc83', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-02', 1, '3', 'As it was saved last', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator', '2026-11-29 10:47:53.4569+00');
INSERT INTO public.answer_entry VALUES ('8c887f0d-9351-40a1-b75f-8832bec2b7fa', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'cor-15', 1, '2', 'As it was saved last', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator', '2026-11-29 10:47:53.640858+00');
INSERT INTO public.answer_entry VALUES ('34655548-3379-43e9-a2a3-9dc0536c40cb', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-03', 1, '3', 'As it was saved last', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator', '2026-11-29 10:47:53.814265+00');



INSERT INTO public.answer_entry_figure VALUES ('8c887f0d-9351-40a1-b75f-8832bec2b7fa', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('34655548-3379-43e9-a2a3-9dc0536c40cb', 'M03', '33');



INSERT INTO public.assessment VALUES ('e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:51.494757+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('1e3aeecb-4d84-4e8d-b128-d9a8729479fc', '508c0e00-264a-4e49-b099-df7b3ff8dc11', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', '2022-03-04', '2022-09-30', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:48:09.359398+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 10:47:50.953075+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '704a612df95fc69249cf159941498b61');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 10:47:51.274305+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'df7b2775fefb62297e2e009aed9abd1a');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 10:47:51.462876+00', 'signed in', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', NULL, '', '', 'a53af72570e3be0caff854966b879ec7');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 10:47:53.15661+00', 'save answer', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'assessment e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-01, version 1', 'ed0fbe597b39d0cf8aa1395d049430e0');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 10:47:53.317399+00', 'save answer', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'assessment e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-01, version 2', '02e98b6e50ad4e92baa93f6c3bc846a6');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 10:47:53.463141+00', 'save answer', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'assessment e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-02, version 1', '3cb6464b703ec560cc8c84e457c1bbde');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 10:47:53.484955+00', 'mark question', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'assessment e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-02, done', '957be54e0e5a3a3f234a1015ac362c96');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 10:47:53.648547+00', 'save answer', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'assessment e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'cor-15, version 1', 'b413f76a2e6857a4323b54338853b0d3');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 10:47:53.81649+00', 'save answer', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'assessment e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-03, version 1', '4872c9d176004679b3a165faa0095caf');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 10:47:54.28011+00', 'add evidence', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'evidence aab00e23-3222-4591-bd94-010738385b27', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'f5bcae2c6252c9265a6230d3c89f4a13');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 10:47:54.295362+00', 'add exhibit', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'assessment e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'exhibit 1 of vet-03, E1, version 1, evidence aab00e23-3222-4591-bd94-010738385b27', '851ec0b1c7826529f8d8b734d45e1328');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 10:47:54.704627+00', 'write note', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'assessment e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-01, note', '5c63f1b21aaa02b2d7055358713df238');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 10:47:54.850872+00', 'restricted a question', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'assessment e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-02, to 1 person', 'fca39f4e8161463814bf9fa3e970124e');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 10:47:55.035358+00', 'begin worksheet', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'assessment e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'worksheet 1 of vet-08, 5 to draw of 412', '3c5fdde7e96fb02c70ed12e9c3965ebc');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 10:47:55.273115+00', 'draw worksheet', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'assessment e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'worksheet 1 of vet-08, 5 of 412, seed fc55f4a8cc324496248f66da34a6420b', '4f7b296a865c9b0bfe449c6202d171aa');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 10:47:55.441677+00', 'save worksheet', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'assessment e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'worksheet 1 of vet-08, 1 outcome, version 1', '040634c2d783a328e136a95812052938');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 10:47:55.63503+00', 'entered an earlier finding', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'earlier finding 853202ad-3e36-4e99-ac0d-deda043e1fe5', 'ccu-capacity-and-links, area for improvement, September 2019: open', '196540cec000ecb481fc57494e3cd06f');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 10:47:55.95749+00', 'asked for a report', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'report 4604d474-4856-4fbd-8dad-900fd0c30c26', '3869067ea77bf0957eddb77d5f557da3695a19863df1fca0622f1b16d5c7ec6b', 'a74c5cb2942651510ed4199ea90e6019');
INSERT INTO public.audit_event VALUES (19, '2026-11-29 10:48:08.883759+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '0117228320a00711737c4f2cc08b52df');
INSERT INTO public.audit_event VALUES (20, '2026-11-29 10:48:09.015009+00', 'signed in', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'reader', NULL, '', '', '5661e39ca0ea090dec4d5cfe58a02c96');
INSERT INTO public.audit_event VALUES (21, '2026-11-29 10:48:09.197303+00', 'set up a second factor', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'reader', NULL, '', 'authenticator app', 'a969cb7c4c9de0cf5cf0d7c978a82d65');
INSERT INTO public.audit_event VALUES (22, '2026-11-29 10:48:09.236185+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '', 'd4704787fa10cafceb6b35c1f560f2c8');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, 'fe189f1f2d8e2075a1f9da7b93e497a506d1ac7eaca9028979f55e06dfa5ff78', NULL);
INSERT INTO public.audit_head VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 18, 'ae433c77443a9d909337eebb35e565b73774b490035a6aeff9ddb19200d87ff7', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 10:47:50.953075+00', 'sign-in', NULL, '93835bf95437bab4f0118ddedb4917d2547ac65afb852bd1c85fe248cd13a01a', '0000000000000000000000000000000000000000000000000000000000000000', 'eb302d1c7a1515b54eb0e9a901ab401cead99b0ba83bd5f7c6f2071824765596');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 10:47:51.274305+00', 'sign-in', NULL, '071be9766fe74fced7b0e8f68a6dcff19b0503ac1c9d01e486504c6effab62fb', 'eb302d1c7a1515b54eb0e9a901ab401cead99b0ba83bd5f7c6f2071824765596', '3121d7a06a6bdfe96fe6e867f760cfb74186f71df4696ed50b647a0676d411c2');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 1, 3, '2026-11-29 10:47:51.462876+00', 'sign-in', NULL, '58c22515a2df97ff4c6421b52c83291097e6335c16c655fa23dea3877b426aee', '0000000000000000000000000000000000000000000000000000000000000000', '4d0623035bd77930f0b62b4a04f0bc0be58cfb394ffcbb5bf875935c34c5bf74');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 2, 4, '2026-11-29 10:47:53.15661+00', 'answer', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'a643351df7b917de6e4cc7035c28f653405e8275d24c741f3c55108ddd8aeb97', '4d0623035bd77930f0b62b4a04f0bc0be58cfb394ffcbb5bf875935c34c5bf74', '40ffa180141343983f7da8affdfd30e05f9e6ecb1666e73d416a79272d013186');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 3, 5, '2026-11-29 10:47:53.317399+00', 'answer', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', '386e14c241197557bc3f40dcbad8e9e38f63b0834e949f386bf8ec072577398b', '40ffa180141343983f7da8affdfd30e05f9e6ecb1666e73d416a79272d013186', '02838093a82435694c31d05f649100ae259471d6bb378032df0dd243fe39017a');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 4, 6, '2026-11-29 10:47:53.463141+00', 'answer', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', '9805fa6b4dd2d52a48a6cd1ca4370d1d1441eac14770518746c8f93947a27786', '02838093a82435694c31d05f649100ae259471d6bb378032df0dd243fe39017a', '20967a6c08016fdc8c42f8b39db2152d7ca91759214a01cc756aa20e0247c0f2');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 5, 7, '2026-11-29 10:47:53.484955+00', 'mark', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', '4a8312306ac0b9a5d25d9bfed90c9efcd533bc9b88788cc27aa424b9c0957ef6', '20967a6c08016fdc8c42f8b39db2152d7ca91759214a01cc756aa20e0247c0f2', '89aace7cd195d9a06d38fbb569d477a4a0f024392bcadfac83ccf3650d1eebf7');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 6, 8, '2026-11-29 10:47:53.648547+00', 'answer', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', '125dd00899cdc5478ebf9deca7465bbc3703626d157887c6f45697d7ce71079c', '89aace7cd195d9a06d38fbb569d477a4a0f024392bcadfac83ccf3650d1eebf7', '28a4af3d375fb79c051c620ce699515d30862a3f2a7aee0119627a919d2a4428');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 7, 9, '2026-11-29 10:47:53.81649+00', 'answer', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', '8947699d6200ed5374192c40b60b92de67f748ef447e96439bc3d2e95a614004', '28a4af3d375fb79c051c620ce699515d30862a3f2a7aee0119627a919d2a4428', '2cfa3517109dcb5b67eb0ed2a5d8415223b0a1306745d3177c6aaa88689f0434');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 8, 10, '2026-11-29 10:47:54.28011+00', 'evidence', NULL, '4949f84a667cae600b2ff798612eb3a1b9d81c6c5b1b6a0bd8ae3123afaebcfc', '2cfa3517109dcb5b67eb0ed2a5d8415223b0a1306745d3177c6aaa88689f0434', 'a6ae1a6ca58b087ed3f87f3c1864d5db51d71be9d23e6de39fb7684ca2639fb9');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 9, 11, '2026-11-29 10:47:54.295362+00', 'evidence', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'db631ca0236917a10d30fcd2ad90de1b69b41b34d5b9931648d980e0893beeee', 'a6ae1a6ca58b087ed3f87f3c1864d5db51d71be9d23e6de39fb7684ca2639fb9', 'f1ab120a0f45487c453e18489a54b43877bf037adb60b5fd6901870625410064');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 10, 12, '2026-11-29 10:47:54.704627+00', 'note', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', '093453f5d74f5726f85d5b3f1f8da69e749e2aa129340314e66b1b123b78ac0a', 'f1ab120a0f45487c453e18489a54b43877bf037adb60b5fd6901870625410064', 'eafaa59809c521667cefffc4d71d1bd48785e6f979a1e396f87dae4e7001fba3');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 11, 13, '2026-11-29 10:47:54.850872+00', 'assessment', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'f932ad7c1a5092427a7626c6a8b88a810656c20754c819ba01a2dab950dd23b2', 'eafaa59809c521667cefffc4d71d1bd48785e6f979a1e396f87dae4e7001fba3', '7280570cddc7fbaa0fd3bfe38404543d1f5e28823287f2c7d06685584df37acb');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 12, 14, '2026-11-29 10:47:55.035358+00', 'evidence', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'c55eeb5b3c7a85d3045948fc0ebed8ae06a0c0dffd1810ed4e4625664ff7d8eb', '7280570cddc7fbaa0fd3bfe38404543d1f5e28823287f2c7d06685584df37acb', 'ce1b3ad4976bf1a0326d40e90d289a40b9aea96e59f3e8825870bf90ec4bcf4a');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 13, 15, '2026-11-29 10:47:55.273115+00', 'evidence', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', '4d68e65bbd76f4cfb7606a05145e07b05804443f7cb2f9bf6247f8b39d8ebdb0', 'ce1b3ad4976bf1a0326d40e90d289a40b9aea96e59f3e8825870bf90ec4bcf4a', '5dcea08b08a82fbfccb76e75025b40edc8f64a5f9a51071bd0adc20f3a7c2140');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 14, 16, '2026-11-29 10:47:55.441677+00', 'evidence', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'cb18222ee7ebb94dad9644068f6dc1caf42cc7f39cb03dacdc1bec1b6a0fb112', '5dcea08b08a82fbfccb76e75025b40edc8f64a5f9a51071bd0adc20f3a7c2140', '8a6a41eab620bbc2a9df112639d6a4a42b28a0057e7eb218434866d1f8ac84fc');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 15, 17, '2026-11-29 10:47:55.63503+00', 'other', NULL, '8998cfeeccb3b3335bff0d618343b612c2471c91e11b8c30c0e5e1738d33011d', '8a6a41eab620bbc2a9df112639d6a4a42b28a0057e7eb218434866d1f8ac84fc', '2fa3c6e37f485cd599d6435db10163a8a9e5ffc6d87798dccaff857629141406');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 16, 18, '2026-11-29 10:47:55.95749+00', 'copy', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'cec8ffa5b2a6af326674a19b58145191503dfb77963b619e0a516f788e767a86', '2fa3c6e37f485cd599d6435db10163a8a9e5ffc6d87798dccaff857629141406', '36d34e4c5564809daa7e49490ac251f12239ef79e12c9736a69f9bb3ec634bf8');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 19, '2026-11-29 10:48:08.883759+00', 'sign-in', NULL, 'dabc7ddf1425c3ed3c4c4b77d87efa59b6602b7c650104a6d7079d16871809c0', '3121d7a06a6bdfe96fe6e867f760cfb74186f71df4696ed50b647a0676d411c2', 'ee981b47178d57212cc36c6b673e2b541af0429adaa02d40b165d430c291e2c5');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 17, 20, '2026-11-29 10:48:09.015009+00', 'sign-in', NULL, 'd49c85f059c6bdcd83ddbb9a02b59a4ed2023bf28c8c859896855d1418bcce6a', '36d34e4c5564809daa7e49490ac251f12239ef79e12c9736a69f9bb3ec634bf8', '854ef362cd66fc98a3356b5585f039d91b5d417405068d05b4bc1714810fef46');
INSERT INTO public.audit_link VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 18, 21, '2026-11-29 10:48:09.197303+00', 'sign-in', NULL, '9a9f4ce53e5f5ceaf834b23777666348dec49ce4321f6de06b554022cbaa8ee2', '854ef362cd66fc98a3356b5585f039d91b5d417405068d05b4bc1714810fef46', 'ae433c77443a9d909337eebb35e565b73774b490035a6aeff9ddb19200d87ff7');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 22, '2026-11-29 10:48:09.236185+00', 'sign-in', NULL, '77819ebcbf4d2318f977fd0d60824cf2d9ae75e96c5e04f2e3eadb71e3dc74be', 'ee981b47178d57212cc36c6b673e2b541af0429adaa02d40b165d430c291e2c5', 'fe189f1f2d8e2075a1f9da7b93e497a506d1ac7eaca9028979f55e06dfa5ff78');



INSERT INTO public.authenticator VALUES ('5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', 'i20L6m03Q7EIdPZA-q0wT9yi7npInkvKGCIbBErdkRLpfERY-o3y2kGng0CjpMwTLD9IXLSos0sPaCx_', '4896ec944ad9b238', 59864976, '2026-11-29 10:48:09.182937+00');



INSERT INTO public.change_request VALUES ('d2bdb70c-553c-4b76-beea-fe03adfd4853', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 1, '2022-03-31', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'lead inspector', '2026-11-29 10:48:09.366805+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.draft VALUES ('e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-04', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'f63b9b92-33cd-435f-bc16-c04f7e62b6b6', 0, 1795949208072, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 10:47:53.941629+00');



INSERT INTO public.earlier_finding VALUES ('853202ad-3e36-4e99-ac0d-deda043e1fe5', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:55.633809+00', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 10:47:55.633818+00');



INSERT INTO public.earlier_finding_entry VALUES ('853202ad-3e36-4e99-ac0d-deda043e1fe5', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 10:47:55.633818+00', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator');



INSERT INTO public.evidence VALUES ('aab00e23-3222-4591-bd94-010738385b27', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:54.272323+00', 5382209676571);



INSERT INTO public.evidence_entry VALUES ('aab00e23-3222-4591-bd94-010738385b27', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator', '2026-11-29 10:47:54.286669+00');



INSERT INTO public.exhibit VALUES ('05a9c0a7-2a20-4ad4-83d7-8687b12b1657', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-03', 1, 'aab00e23-3222-4591-bd94-010738385b27', '3270ece3-f110-4f25-b12f-6df01064a409', 'Page 3', 'The policy was approved', 'E1', '', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:54.294404+00', NULL, '', 1, NULL, 'force', 4545690158002);



INSERT INTO public.exhibit_entry VALUES ('05a9c0a7-2a20-4ad4-83d7-8687b12b1657', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator', '2026-11-29 10:47:54.299353+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 10:47:50.939229+00', '');



INSERT INTO public.figure VALUES ('e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('508c0e00-264a-4e49-b099-df7b3ff8dc11', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660');



INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', '078eab26-5b9f-4bb3-9fcc-687050fcc427', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 10:47:53.169894+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', '8d8441a7-54db-49b8-ab81-80bdefb5d1d4', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 10:47:53.319339+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', '1b63f2db-a3ad-45be-9da3-e8f190fcdf0a', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 10:47:53.464784+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', '69dad198-7c17-41be-ab53-e7332ff684f1', 'done', '2026-11-29 10:47:53.488381+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'e9f81dde-78bf-4aad-af74-92fe942078a2', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 10:47:53.655807+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'eae5c0ca-0a10-4c14-92a3-73e36cbef661', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 10:47:53.823735+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', '6b9a2cd8-a6de-4a5d-947b-fb36e90bcde8', '1', '2026-11-29 10:47:54.301504+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'f8e221a6-b7d4-48b5-97a6-05a33af445ac', '99f90d0c-ce62-46fd-9efc-73ec8c174298', '2026-11-29 10:47:54.711855+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', '9bfe2e11-f1e1-4bd0-b203-fccc5f57fb19', '', '2026-11-29 10:47:54.852631+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', '8f83e06d-8080-4a79-a31f-f10cc1a104bf', '1', '2026-11-29 10:47:55.037264+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', '0e3da3eb-52ab-49d8-84c0-5badfcaca7fa', '', '2026-11-29 10:47:55.276956+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ad00c171-708f-40a5-a629-58ae45dbc15b', '', '2026-11-29 10:47:55.455006+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', '333c9a02-11cd-418f-8d85-6119b14020bc', '853202ad-3e36-4e99-ac0d-deda043e1fe5', '2026-11-29 10:47:55.644227+00');
INSERT INTO public.idempotency_key VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', '30037206-cf08-434f-850c-33f066af03fb', '4604d474-4856-4fbd-8dad-900fd0c30c26', '2026-11-29 10:47:55.958486+00');
INSERT INTO public.idempotency_key VALUES ('5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', 'cb31ee63-36e9-4662-b424-fbca871d3db4', '7e552d8fef3f3e455923588d89b8bc4e40c517c2d76233ee11937d938744e0df 4e10f2920e7a54c250a6ce764afd833fd79bf939830b11457cf53c3ce349933c', '2026-11-29 10:48:09.207009+00');



INSERT INTO public.invitation VALUES ('b8aa405f-0c1c-4a6e-a77d-c057b60883d2', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:48:09.307277+00', '2026-12-06 10:48:09.304609+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('a432c0dc-58a5-4204-a68a-3a864e303128', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-01', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '508c0e00-264a-4e49-b099-df7b3ff8dc11', 'ba799c3a-f53e-4d93-b448-4ae913e86be7', '2026-11-29 10:48:09.329208+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 10:48:09.33189+00');



INSERT INTO public.judgement_entry VALUES ('81c546e0-c012-4369-b631-a9c5cfd4dad9', 'a432c0dc-58a5-4204-a68a-3a864e303128', 'ba799c3a-f53e-4d93-b448-4ae913e86be7', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 10:48:09.338845+00');



INSERT INTO public.last_visit VALUES ('e63a3993-1e04-4a44-b488-3e6d3d3ade9b', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:53.037544+00', '2026-11-29 10:47:53.037544+00', '2026-11-29 10:47:53.037544+00');



INSERT INTO public.lease VALUES ('printing', 'a report', 'f37313f5-aad7-40d8-829b-87d07e08cd12', '2026-11-29 10:48:09.402436+00');



INSERT INTO public.mark VALUES ('e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-02', 1, 'done', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator', '2026-11-29 10:47:53.484777+00', '');



INSERT INTO public.membership VALUES ('41b1154f-46cf-4d89-a655-950eedb24760', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', '2026-11-29 10:47:50.042358+00', NULL);
INSERT INTO public.membership VALUES ('dfa117e8-c70f-4e19-b2ac-97d2eb38179e', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'reader', '2026-11-29 10:48:08.85219+00', NULL);



INSERT INTO public.mention VALUES ('c808dcf0-2d70-4f6d-80a7-4f3445cb423b', '78503b7f-2d6b-437d-a035-01fd7bd01dfa');



INSERT INTO public.note VALUES ('c808dcf0-2d70-4f6d-80a7-4f3445cb423b', '99f90d0c-ce62-46fd-9efc-73ec8c174298', 1, '@Una Upgrade will check this', '{"roles":[["ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660","contributor"],["ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660","coordinator"],["ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660","reader"],["ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660","signatory"]],"people":[]}', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'coordinator', '2026-11-29 10:47:54.70379+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('99f90d0c-ce62-46fd-9efc-73ec8c174298', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-01', 'note', '2026-11-29 10:47:54.696878+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'force', 'Upgradeshire Police', '2026-11-29 10:47:49.876453+00', NULL, false, false, true);
INSERT INTO public.organisation VALUES ('508c0e00-264a-4e49-b099-df7b3ff8dc11', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 10:47:49.890686+00', NULL, false, false, false);



INSERT INTO public.outbox_email VALUES ('6fd994b8-e094-47d2-b71b-00a9021d5ed9', 'set password', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '', 'waiting', '', 0, '2026-11-29 10:48:09.303292+00', '2026-11-29 10:48:09.303299+00', NULL);



INSERT INTO public.passkey VALUES ('c197be21-8dea-41e1-8782-b6fb7ff44295', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '51f88c9a-3bd2-49e0-bedf-3b9b4795e094', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 10:48:09.37558+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('b208e257f13d407bb87823c3a9830ecce87ac917e7573264bf4750ef576edcdb', '1aREwf1cVfzVR6NeeWFl77yQGJzqtCNR9nTeWVjol3o=', NULL, '', '2026-11-29 10:48:09.388066+00');



INSERT INTO public.password_link VALUES ('36702e7ba958d973edefcf880fc247590c910a2032c1f8daaac3fab9e682925d', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:48:09.242104+00', '2026-12-01 10:48:09.236018+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 10:47:56.021686+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 10:47:56.070958+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 10:48:08.621577+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 10:48:08.669559+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 10:48:08.701888+00');



INSERT INTO public.post VALUES ('aa8d2b47-fd7b-469b-b2c9-9037cf600663', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 'Head of vetting', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:48:09.252601+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 10:48:09.295372+00');



INSERT INTO public.recovery_code VALUES ('7a9112c8335f644b16ce806ebea85c7387b7f24bc920b8f9f49c521a484de621', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', '2026-11-29 10:48:09.186882+00', NULL);
INSERT INTO public.recovery_code VALUES ('00576f478131052191d3fb368f6abbbec6f9a4daa43029cb0088dd34cb343ec3', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', '2026-11-29 10:48:09.186887+00', NULL);
INSERT INTO public.recovery_code VALUES ('cda7e0c82ebeae89e5f140cdaf4e5f52135a9d349c782d587655f75271d4fd26', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', '2026-11-29 10:48:09.186889+00', NULL);
INSERT INTO public.recovery_code VALUES ('71a4d1b2a67dd3963c475df79f255a38cb8b8659edb078637075629415950d5f', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', '2026-11-29 10:48:09.18689+00', NULL);
INSERT INTO public.recovery_code VALUES ('26e6ee68a00843de304edd35a01da0244e76b4aa125b8488b508cb4c3dbfb27f', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', '2026-11-29 10:48:09.186891+00', NULL);
INSERT INTO public.recovery_code VALUES ('622cb0d128a7b8b7c93a499674a9c74f8af1bbded50d585e9b9fd41bf85d87cb', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', '2026-11-29 10:48:09.186892+00', NULL);
INSERT INTO public.recovery_code VALUES ('e1b3b650f6da20f484c788da5285ba25fbca1b843be5ca6d1c3264de2a9aa9c8', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', '2026-11-29 10:48:09.186893+00', NULL);
INSERT INTO public.recovery_code VALUES ('8e113a69cc49334678696bb3c1f8e33bd090fb9fb4973faf49b63a8cdafc7738', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', '2026-11-29 10:48:09.186895+00', NULL);
INSERT INTO public.recovery_code VALUES ('f9641e1bedb5b120922943ab6750e8359ccd6b6c1466e0d6168771f20dacb7d3', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', '2026-11-29 10:48:09.186896+00', NULL);
INSERT INTO public.recovery_code VALUES ('6337deec0b81664077321a954887f06689f6ea4de53f36fbb9a0cf550c55817a', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', '2026-11-29 10:48:09.186897+00', NULL);



INSERT INTO public.reminder VALUES ('fb8dea3c-63a1-413e-b5c7-d63348d94b8c', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'share', 'shared', 'shared', '2026-11-29 10:48:09.258495+00', NULL);



INSERT INTO public.reminder_choice VALUES ('78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'daily', NULL);



INSERT INTO public.report VALUES ('4604d474-4856-4fbd-8dad-900fd0c30c26', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'report', '3869067ea77bf0957eddb77d5f557da3695a19863df1fca0622f1b16d5c7ec6b', 'ready', '', 27, 205617, '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:55.955964+00', '2026-11-29 10:47:56.093807+00', 1, '2026-11-29 10:48:08.572114+00', '', NULL, '9936ecf6ebbac2114c3a7fd3834abf6483e7e865f01a779dd813f90efd43d044');



INSERT INTO public.requested_question VALUES ('1c6672c2-9eb7-4c2a-b369-5673df519f26', 'd2bdb70c-553c-4b76-beea-fe03adfd4853', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-02', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:54.847551+00', NULL);



INSERT INTO public.revision VALUES ('3270ece3-f110-4f25-b12f-6df01064a409', 'aab00e23-3222-4591-bd94-010738385b27', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:54.278943+00', NULL, NULL, NULL, NULL, NULL, '', 11485893574994, NULL);



INSERT INTO public.seal VALUES ('7f31672c-fca8-4c1b-8fed-5ea1a3903d01', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 10:48:09.315093+00', '2026-11-29 10:48:09.315097+00', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'A typing error');



INSERT INTO public.second_choice VALUES ('29ed2858-2c97-4d9c-9193-444f3fd00803', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', '508c0e00-264a-4e49-b099-df7b3ff8dc11', 'vet-01', 1, 'asked for', '', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:48:09.349802+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 10:48:09.285559+00');



INSERT INTO public.settlement VALUES ('15ccfcc7-95f9-4a0a-90a7-2b06783d15e6', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', '508c0e00-264a-4e49-b099-df7b3ff8dc11', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:48:09.351768+00');



INSERT INTO public.share VALUES ('31e064c6-2d42-46c5-a288-2a09ae9f1fcc', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-02', NULL, 'aa8d2b47-fd7b-469b-b2c9-9037cf600663', '2022-03-04', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:48:09.267446+00', NULL);



INSERT INTO public.sign_in VALUES ('5c42dfa8-aed4-4214-9197-75e01cfd1f46', 'e8c52fa858822679845627e2beaf75f8e3e900be3565ca0d27ce70fbecbddfc8', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '41b1154f-46cf-4d89-a655-950eedb24760', '2026-11-29 10:47:51.423735+00', '2026-11-29 10:47:51.423746+00', NULL, '', '2026-11-29 10:47:51.423748+00', '');
INSERT INTO public.sign_in VALUES ('eafb86ab-097e-44db-a99f-ba9c8716ece3', '7e552d8fef3f3e455923588d89b8bc4e40c517c2d76233ee11937d938744e0df', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', 'dfa117e8-c70f-4e19-b2ac-97d2eb38179e', '2026-11-29 10:48:09.008692+00', '2026-11-29 10:48:09.0087+00', '2026-11-29 10:48:09.18558+00', '', '2026-11-29 10:48:09.008702+00', '');
INSERT INTO public.sign_in VALUES ('408e7b26-48a3-47f9-a7f2-e922c37d03da', '4e10f2920e7a54c250a6ce764afd833fd79bf939830b11457cf53c3ce349933c', '5bf2c3b0-ac1e-46cc-9213-e61b15be7e8d', 'dfa117e8-c70f-4e19-b2ac-97d2eb38179e', '2026-11-29 10:48:09.205362+00', '2026-11-29 10:48:09.205369+00', NULL, 'authenticator app', '2026-11-29 10:48:09.205371+00', '');



INSERT INTO public.state_change VALUES ('b1424f28-437f-4c53-9920-1f7562ce77be', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', '2026-11-29 10:48:09.313753+00', '', '', NULL);



INSERT INTO public.submission VALUES ('ba799c3a-f53e-4d93-b448-4ae913e86be7', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 1, '7f31672c-fca8-4c1b-8fed-5ea1a3903d01', 'JKF-437-CWJ', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator', '2026-11-29 10:48:09.323847+00', 'I send this assessment.', 'cor-24', '2026-11-29 10:48:09.32214+00', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('f484afdb-2f32-4cf9-b25d-7e73a014f974', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 10:47:54.41081+00');



INSERT INTO public.worker VALUES ('f37313f5-aad7-40d8-829b-87d07e08cd12', '2026-11-29 10:48:09.397759+00', '2026-11-29 10:48:09.397764+00');



INSERT INTO public.worksheet VALUES ('20a5469a-714d-4253-a8c6-e0690ff80be2', 'e63a3993-1e04-4a44-b488-3e6d3d3ade9b', 'vet-08', 'ab6c7f2a-6091-4a07-bdc6-e5a9ab4ee660', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator', '2026-11-29 10:47:55.032113+00', 'fc55f4a8cc324496248f66da34a6420b', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', '2026-11-29 10:47:55.268972+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('20a5469a-714d-4253-a8c6-e0690ff80be2', 155, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('20a5469a-714d-4253-a8c6-e0690ff80be2', 1, 5, '', '78503b7f-2d6b-437d-a035-01fd7bd01dfa', 'coordinator', '2026-11-29 10:47:55.449067+00');



SELECT pg_catalog.setval('public.audit_event_id_seq', 22, true);



SELECT pg_catalog.setval('public.failed_sign_in_id_seq', 1, true);



ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);



ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);



ALTER TABLE ONLY public.answer
    ADD CONSTRAINT pk_answer PRIMARY KEY (id);



ALTER TABLE ONLY public.answer_entry
    ADD CONSTRAINT pk_answer_entry PRIMARY KEY (id);



ALTER TABLE ONLY public.answer_entry_figure
    ADD CONSTRAINT pk_answer_entry_figure PRIMARY KEY (entry_id, key);



ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT pk_assessment PRIMARY KEY (id);



ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT pk_assignment PRIMARY KEY (id);



ALTER TABLE ONLY public.audit_event
    ADD CONSTRAINT pk_audit_event PRIMARY KEY (id);



ALTER TABLE ONLY public.audit_head
    ADD CONSTRAINT pk_audit_head PRIMARY KEY (chain_id);



ALTER TABLE ONLY public.audit_link
    ADD CONSTRAINT pk_audit_link PRIMARY KEY (chain_id, number);



ALTER TABLE ONLY public.authenticator
    ADD CONSTRAINT pk_authenticator PRIMARY KEY (account_id);



ALTER TABLE ONLY public.change_request
    ADD CONSTRAINT pk_change_request PRIMARY KEY (id);



ALTER TABLE ONLY public.draft
    ADD CONSTRAINT pk_draft PRIMARY KEY (assessment_id, question_id, person_id);



ALTER TABLE ONLY public.earlier_finding
    ADD CONSTRAINT pk_earlier_finding PRIMARY KEY (id);



ALTER TABLE ONLY public.earlier_finding_entry
    ADD CONSTRAINT pk_earlier_finding_entry PRIMARY KEY (finding_id, version);



ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT pk_evidence PRIMARY KEY (id);



ALTER TABLE ONLY public.evidence_entry
    ADD CONSTRAINT pk_evidence_entry PRIMARY KEY (evidence_id, version);



ALTER TABLE ONLY public.exhibit
    ADD CONSTRAINT pk_exhibit PRIMARY KEY (id);



ALTER TABLE ONLY public.exhibit_entry
    ADD CONSTRAINT pk_exhibit_entry PRIMARY KEY (exhibit_id, version);



ALTER TABLE ONLY public.failed_sign_in
    ADD CONSTRAINT pk_failed_sign_in PRIMARY KEY (id);



ALTER TABLE ONLY public.figure
    ADD CONSTRAINT pk_figure PRIMARY KEY (assessment_id, key);



ALTER TABLE ONLY public.follow_up_answer
    ADD CONSTRAINT pk_follow_up_answer PRIMARY KEY (assessment_id, follow_up_id);



ALTER TABLE ONLY public.force_access
    ADD CONSTRAINT pk_force_access PRIMARY KEY (organisation_id, force_id);



ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT pk_idempotency_key PRIMARY KEY (person_id, key);



ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT pk_invitation PRIMARY KEY (id);



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT pk_judgement PRIMARY KEY (id);



ALTER TABLE ONLY public.judgement_entry
    ADD CONSTRAINT pk_judgement_entry PRIMARY KEY (id);



ALTER TABLE ONLY public.last_visit
    ADD CONSTRAINT pk_last_visit PRIMARY KEY (assessment_id, person_id);



ALTER TABLE ONLY public.lease
    ADD CONSTRAINT pk_lease PRIMARY KEY (job_type, subject);



ALTER TABLE ONLY public.mark
    ADD CONSTRAINT pk_mark PRIMARY KEY (assessment_id, question_id, version);



ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (id);



ALTER TABLE ONLY public.mention
    ADD CONSTRAINT pk_mention PRIMARY KEY (note_id, person_id);



ALTER TABLE ONLY public.note
    ADD CONSTRAINT pk_note PRIMARY KEY (id);



ALTER TABLE ONLY public.note_thread
    ADD CONSTRAINT pk_note_thread PRIMARY KEY (id);



ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT pk_organisation PRIMARY KEY (id);



ALTER TABLE ONLY public.outbox_email
    ADD CONSTRAINT pk_outbox_email PRIMARY KEY (id);



ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT pk_passkey PRIMARY KEY (id);



ALTER TABLE ONLY public.passkey_challenge
    ADD CONSTRAINT pk_passkey_challenge PRIMARY KEY (token_hash);



ALTER TABLE ONLY public.password_link
    ADD CONSTRAINT pk_password_link PRIMARY KEY (token_hash);



ALTER TABLE ONLY public.periodic_job
    ADD CONSTRAINT pk_periodic_job PRIMARY KEY (name);



ALTER TABLE ONLY public.post
    ADD CONSTRAINT pk_post PRIMARY KEY (id);



ALTER TABLE ONLY public.question_set_use
    ADD CONSTRAINT pk_question_set_use PRIMARY KEY (set_id, set_version);



ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash);



ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT pk_reminder PRIMARY KEY (id);



ALTER TABLE ONLY public.reminder_choice
    ADD CONSTRAINT pk_reminder_choice PRIMARY KEY (account_id);



ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (id);



ALTER TABLE ONLY public.requested_question
    ADD CONSTRAINT pk_requested_question PRIMARY KEY (id);



ALTER TABLE ONLY public.restriction
    ADD CONSTRAINT pk_restriction PRIMARY KEY (assessment_id, question_id, person_id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT pk_revision PRIMARY KEY (id);



ALTER TABLE ONLY public.seal
    ADD CONSTRAINT pk_seal PRIMARY KEY (id);



ALTER TABLE ONLY public.second_choice
    ADD CONSTRAINT pk_second_choice PRIMARY KEY (id);



ALTER TABLE ONLY public.secret_fingerprint
    ADD CONSTRAINT pk_secret_fingerprint PRIMARY KEY (name);



ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT pk_settlement PRIMARY KEY (id);



ALTER TABLE ONLY public.share
    ADD CONSTRAINT pk_share PRIMARY KEY (id);



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT pk_sign_in PRIMARY KEY (id);



ALTER TABLE ONLY public.state_change
    ADD CONSTRAINT pk_state_change PRIMARY KEY (id);



ALTER TABLE ONLY public.submission
    ADD CONSTRAINT pk_submission PRIMARY KEY (id);



ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT pk_waiting_file PRIMARY KEY (id);



ALTER TABLE ONLY public.worker
    ADD CONSTRAINT pk_worker PRIMARY KEY (id);



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT pk_worksheet PRIMARY KEY (id);



ALTER TABLE ONLY public.worksheet_outcome
    ADD CONSTRAINT pk_worksheet_outcome PRIMARY KEY (worksheet_id, number, version);



ALTER TABLE ONLY public.worksheet_save
    ADD CONSTRAINT pk_worksheet_save PRIMARY KEY (worksheet_id, version);



ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_email UNIQUE (email);



ALTER TABLE ONLY public.answer
    ADD CONSTRAINT uq_answer_assessment_id_question_id UNIQUE (assessment_id, question_id);



ALTER TABLE ONLY public.answer_entry
    ADD CONSTRAINT uq_answer_entry_assessment_id_question_id_version UNIQUE (assessment_id, question_id, version);



ALTER TABLE ONLY public.change_request
    ADD CONSTRAINT uq_change_request_assessment_id_number UNIQUE (assessment_id, number);



ALTER TABLE ONLY public.exhibit
    ADD CONSTRAINT uq_exhibit_assessment_id_number UNIQUE (assessment_id, number);



ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash);



ALTER TABLE ONLY public.judgement_entry
    ADD CONSTRAINT uq_judgement_entry_judgement_id_version UNIQUE (judgement_id, version);



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT uq_judgement_of_person UNIQUE (assessment_id, question_id, person_id, organisation_id);



ALTER TABLE ONLY public.membership
    ADD CONSTRAINT uq_membership_account_id_organisation_id_role UNIQUE (account_id, organisation_id, role);



ALTER TABLE ONLY public.note
    ADD CONSTRAINT uq_note_thread_id_number UNIQUE (thread_id, number);



ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT uq_organisation_name UNIQUE (name);



ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT uq_passkey_credential_id UNIQUE (credential_id);



ALTER TABLE ONLY public.post
    ADD CONSTRAINT uq_post_force_id_name UNIQUE (force_id, name);



ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT uq_reminder_account_id_subject_occasion UNIQUE (account_id, subject, occasion);



ALTER TABLE ONLY public.requested_question
    ADD CONSTRAINT uq_requested_question_request_id_question_id UNIQUE (request_id, question_id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT uq_revision_evidence_id_number UNIQUE (evidence_id, number);



ALTER TABLE ONLY public.seal
    ADD CONSTRAINT uq_seal_assessment_id_number UNIQUE (assessment_id, number);



ALTER TABLE ONLY public.second_choice
    ADD CONSTRAINT uq_second_choice_number UNIQUE (assessment_id, organisation_id, question_id, number);



ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT uq_settlement_number UNIQUE (assessment_id, organisation_id, question_id, number);



ALTER TABLE ONLY public.share
    ADD CONSTRAINT uq_share_assessment_id_question_id_post_id UNIQUE (assessment_id, question_id, post_id);



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash);



ALTER TABLE ONLY public.state_change
    ADD CONSTRAINT uq_state_change_assessment_id_number UNIQUE (assessment_id, number);



ALTER TABLE ONLY public.submission
    ADD CONSTRAINT uq_submission_assessment_id_number UNIQUE (assessment_id, number);



ALTER TABLE ONLY public.submission
    ADD CONSTRAINT uq_submission_reference UNIQUE (reference);



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT uq_worksheet_assessment_id_organisation_id_number UNIQUE (assessment_id, organisation_id, number);



CREATE INDEX ix_assessment_force_id ON public.assessment USING btree (force_id);



CREATE INDEX ix_assignment_assessment_id ON public.assignment USING btree (assessment_id);



CREATE INDEX ix_assignment_force_id ON public.assignment USING btree (force_id);



CREATE INDEX ix_assignment_person_id ON public.assignment USING btree (person_id);



CREATE INDEX ix_audit_event_at ON public.audit_event USING btree (at);



CREATE INDEX ix_audit_event_force_id ON public.audit_event USING btree (force_id);



CREATE INDEX ix_audit_event_person_id ON public.audit_event USING btree (person_id);



CREATE INDEX ix_audit_link_assessment_id ON public.audit_link USING btree (assessment_id);



CREATE INDEX ix_audit_link_event_id ON public.audit_link USING btree (event_id);



CREATE INDEX ix_change_request_submission_id ON public.change_request USING btree (submission_id);



CREATE INDEX ix_earlier_finding_force_id_set_id_theme ON public.earlier_finding USING btree (force_id, set_id, theme);



CREATE INDEX ix_evidence_force_id_added_at_id ON public.evidence USING btree (force_id, added_at, id);



CREATE INDEX ix_evidence_force_id_review_date ON public.evidence USING btree (force_id, review_date);



CREATE INDEX ix_evidence_id_stamp ON public.evidence USING btree (id, stamp);



CREATE INDEX ix_exhibit_assessment_id_evidence_id_question_id_withdrawn_at ON public.exhibit USING btree (assessment_id, evidence_id, question_id, withdrawn_at);



CREATE INDEX ix_exhibit_assessment_id_evidence_id_revision_id_stamp ON public.exhibit USING btree (assessment_id, evidence_id, revision_id, stamp);



CREATE INDEX ix_exhibit_evidence_id ON public.exhibit USING btree (evidence_id);



CREATE INDEX ix_failed_sign_in_address_hash ON public.failed_sign_in USING btree (address_hash);



CREATE INDEX ix_failed_sign_in_email_hash ON public.failed_sign_in USING btree (email_hash);



CREATE INDEX ix_force_access_force_id ON public.force_access USING btree (force_id);



CREATE INDEX ix_invitation_organisation_id ON public.invitation USING btree (organisation_id);



CREATE INDEX ix_judgement_entry_submission_id ON public.judgement_entry USING btree (submission_id);



CREATE INDEX ix_judgement_submission_id ON public.judgement USING btree (submission_id);



CREATE INDEX ix_lease_worker_id ON public.lease USING btree (worker_id);



CREATE INDEX ix_membership_organisation_id ON public.membership USING btree (organisation_id);



CREATE INDEX ix_mention_person_id ON public.mention USING btree (person_id);



CREATE INDEX ix_note_thread_assessment_id_question_id ON public.note_thread USING btree (assessment_id, question_id);



CREATE INDEX ix_outbox_email_account_id ON public.outbox_email USING btree (account_id);



CREATE INDEX ix_outbox_email_status ON public.outbox_email USING btree (status);



CREATE INDEX ix_passkey_account_id ON public.passkey USING btree (account_id);



CREATE INDEX ix_passkey_challenge_account_id ON public.passkey_challenge USING btree (account_id);



CREATE INDEX ix_passkey_challenge_address_hash ON public.passkey_challenge USING btree (address_hash);



CREATE INDEX ix_passkey_challenge_created_at ON public.passkey_challenge USING btree (created_at);



CREATE INDEX ix_password_link_account_id ON public.password_link USING btree (account_id);



CREATE INDEX ix_post_held_by ON public.post USING btree (held_by);



CREATE INDEX ix_recovery_code_account_id ON public.recovery_code USING btree (account_id);



CREATE INDEX ix_reminder_batch ON public.reminder USING btree (batch);



CREATE INDEX ix_report_assessment_id ON public.report USING btree (assessment_id);



CREATE INDEX ix_report_content ON public.report USING btree (content);



CREATE INDEX ix_report_seal_id ON public.report USING btree (seal_id);



CREATE INDEX ix_revision_force_id_disposed_at_size ON public.revision USING btree (force_id, disposed_at, size);



CREATE INDEX ix_revision_id_stamp ON public.revision USING btree (id, stamp);



CREATE INDEX ix_revision_scan ON public.revision USING btree (scan);



CREATE INDEX ix_revision_sha256 ON public.revision USING btree (sha256);



CREATE INDEX ix_seal_assessment_id_digest ON public.seal USING btree (assessment_id, digest);



CREATE INDEX ix_share_organisation_id ON public.share USING btree (organisation_id);



CREATE INDEX ix_share_person_id ON public.share USING btree (person_id);



CREATE INDEX ix_share_post_id ON public.share USING btree (post_id);



CREATE INDEX ix_sign_in_account_id ON public.sign_in USING btree (account_id);



CREATE INDEX ix_submission_seal_id ON public.submission USING btree (seal_id);



CREATE INDEX ix_waiting_file_force_id_person_id_received_at ON public.waiting_file USING btree (force_id, person_id, received_at);



CREATE INDEX ix_worksheet_assessment_id_question_id ON public.worksheet USING btree (assessment_id, question_id);



CREATE UNIQUE INDEX uq_change_request_open ON public.change_request USING btree (assessment_id) WHERE ((outcome)::text = 'open'::text);



CREATE UNIQUE INDEX uq_share_organisation_id ON public.share USING btree (assessment_id, question_id, organisation_id) WHERE ((organisation_id IS NOT NULL) AND (person_id IS NULL));



CREATE UNIQUE INDEX uq_share_organisation_id_person_id ON public.share USING btree (assessment_id, question_id, organisation_id, person_id) WHERE ((organisation_id IS NOT NULL) AND (person_id IS NOT NULL));



CREATE UNIQUE INDEX uq_share_person_id_in_force ON public.share USING btree (assessment_id, question_id, person_id) WHERE (organisation_id IS NULL);



CREATE TRIGGER audit_event_kept_per_row BEFORE DELETE OR UPDATE ON public.audit_event FOR EACH ROW EXECUTE FUNCTION public.audit_event_is_kept();



CREATE TRIGGER audit_event_kept_per_statement BEFORE TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION public.audit_event_is_kept();



CREATE TRIGGER audit_head_kept_per_row BEFORE DELETE OR UPDATE ON public.audit_head FOR EACH ROW EXECUTE FUNCTION public.audit_head_is_kept();



CREATE TRIGGER audit_head_kept_per_statement BEFORE TRUNCATE ON public.audit_head FOR EACH STATEMENT EXECUTE FUNCTION public.audit_head_is_kept();



CREATE TRIGGER audit_link_follows AFTER INSERT ON public.audit_link FOR EACH ROW EXECUTE FUNCTION public.audit_link_follows_head();



CREATE TRIGGER audit_link_kept_per_row BEFORE DELETE OR UPDATE ON public.audit_link FOR EACH ROW EXECUTE FUNCTION public.audit_link_is_kept();



CREATE TRIGGER audit_link_kept_per_statement BEFORE TRUNCATE ON public.audit_link FOR EACH STATEMENT EXECUTE FUNCTION public.audit_link_is_kept();



ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.answer_entry
    ADD CONSTRAINT fk_answer_entry_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.answer_entry_figure
    ADD CONSTRAINT fk_answer_entry_figure_entry_id_answer_entry FOREIGN KEY (entry_id) REFERENCES public.answer_entry(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.answer_entry
    ADD CONSTRAINT fk_answer_entry_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT fk_assessment_archived_by_account FOREIGN KEY (archived_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT fk_assessment_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT fk_assessment_started_by_account FOREIGN KEY (started_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_assigned_by_account FOREIGN KEY (assigned_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_ended_by_account FOREIGN KEY (ended_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_inspectorate_id_organisation FOREIGN KEY (inspectorate_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.assignment
    ADD CONSTRAINT fk_assignment_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.audit_link
    ADD CONSTRAINT fk_audit_link_event_id_audit_event FOREIGN KEY (event_id) REFERENCES public.audit_event(id);



ALTER TABLE ONLY public.authenticator
    ADD CONSTRAINT fk_authenticator_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.change_request
    ADD CONSTRAINT fk_change_request_asked_by_account FOREIGN KEY (asked_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.change_request
    ADD CONSTRAINT fk_change_request_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.change_request
    ADD CONSTRAINT fk_change_request_ended_by_account FOREIGN KEY (ended_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.change_request
    ADD CONSTRAINT fk_change_request_submission_id_submission FOREIGN KEY (submission_id) REFERENCES public.submission(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.draft
    ADD CONSTRAINT fk_draft_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.draft
    ADD CONSTRAINT fk_draft_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.earlier_finding
    ADD CONSTRAINT fk_earlier_finding_entered_by_account FOREIGN KEY (entered_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.earlier_finding_entry
    ADD CONSTRAINT fk_earlier_finding_entry_finding_id_earlier_finding FOREIGN KEY (finding_id) REFERENCES public.earlier_finding(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.earlier_finding_entry
    ADD CONSTRAINT fk_earlier_finding_entry_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.earlier_finding
    ADD CONSTRAINT fk_earlier_finding_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.earlier_finding
    ADD CONSTRAINT fk_earlier_finding_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT fk_evidence_added_by_account FOREIGN KEY (added_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.evidence_entry
    ADD CONSTRAINT fk_evidence_entry_evidence_id_evidence FOREIGN KEY (evidence_id) REFERENCES public.evidence(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.evidence_entry
    ADD CONSTRAINT fk_evidence_entry_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT fk_evidence_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.exhibit
    ADD CONSTRAINT fk_exhibit_added_by_account FOREIGN KEY (added_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.exhibit
    ADD CONSTRAINT fk_exhibit_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.exhibit_entry
    ADD CONSTRAINT fk_exhibit_entry_exhibit_id_exhibit FOREIGN KEY (exhibit_id) REFERENCES public.exhibit(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.exhibit_entry
    ADD CONSTRAINT fk_exhibit_entry_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.exhibit
    ADD CONSTRAINT fk_exhibit_evidence_id_evidence FOREIGN KEY (evidence_id) REFERENCES public.evidence(id);



ALTER TABLE ONLY public.exhibit
    ADD CONSTRAINT fk_exhibit_revision_id_revision FOREIGN KEY (revision_id) REFERENCES public.revision(id);



ALTER TABLE ONLY public.figure
    ADD CONSTRAINT fk_figure_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.follow_up_answer
    ADD CONSTRAINT fk_follow_up_answer_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.force_access
    ADD CONSTRAINT fk_force_access_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.force_access
    ADD CONSTRAINT fk_force_access_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_accepted_by_account FOREIGN KEY (accepted_by) REFERENCES public.account(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_invited_by_account FOREIGN KEY (invited_by) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT fk_judgement_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.judgement_entry
    ADD CONSTRAINT fk_judgement_entry_judgement_id_judgement FOREIGN KEY (judgement_id) REFERENCES public.judgement(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.judgement_entry
    ADD CONSTRAINT fk_judgement_entry_submission_id_submission FOREIGN KEY (submission_id) REFERENCES public.submission(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT fk_judgement_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT fk_judgement_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT fk_judgement_submission_id_submission FOREIGN KEY (submission_id) REFERENCES public.submission(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.last_visit
    ADD CONSTRAINT fk_last_visit_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.last_visit
    ADD CONSTRAINT fk_last_visit_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.lease
    ADD CONSTRAINT fk_lease_worker_id_worker FOREIGN KEY (worker_id) REFERENCES public.worker(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.mark
    ADD CONSTRAINT fk_mark_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.mark
    ADD CONSTRAINT fk_mark_set_by_account FOREIGN KEY (set_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.mention
    ADD CONSTRAINT fk_mention_note_id_note FOREIGN KEY (note_id) REFERENCES public.note(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.mention
    ADD CONSTRAINT fk_mention_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.note
    ADD CONSTRAINT fk_note_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.note_thread
    ADD CONSTRAINT fk_note_thread_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.note
    ADD CONSTRAINT fk_note_thread_id_note_thread FOREIGN KEY (thread_id) REFERENCES public.note_thread(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.note_thread
    ADD CONSTRAINT fk_note_thread_resolved_by_account FOREIGN KEY (resolved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.note
    ADD CONSTRAINT fk_note_withdrawn_by_account FOREIGN KEY (withdrawn_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.note
    ADD CONSTRAINT fk_note_written_by_account FOREIGN KEY (written_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.outbox_email
    ADD CONSTRAINT fk_outbox_email_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT fk_passkey_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.passkey_challenge
    ADD CONSTRAINT fk_passkey_challenge_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.password_link
    ADD CONSTRAINT fk_password_link_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_held_by_account FOREIGN KEY (held_by) REFERENCES public.account(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT fk_recovery_code_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT fk_reminder_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.reminder_choice
    ADD CONSTRAINT fk_reminder_choice_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_requested_by_account FOREIGN KEY (requested_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_seal_id_seal FOREIGN KEY (seal_id) REFERENCES public.seal(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.requested_question
    ADD CONSTRAINT fk_requested_question_no_change_by_account FOREIGN KEY (no_change_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.requested_question
    ADD CONSTRAINT fk_requested_question_request_id_change_request FOREIGN KEY (request_id) REFERENCES public.change_request(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.restriction
    ADD CONSTRAINT fk_restriction_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.restriction
    ADD CONSTRAINT fk_restriction_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.restriction
    ADD CONSTRAINT fk_restriction_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.restriction
    ADD CONSTRAINT fk_restriction_set_by_account FOREIGN KEY (set_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_added_by_account FOREIGN KEY (added_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_disposed_by_account FOREIGN KEY (disposed_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_evidence_id_evidence FOREIGN KEY (evidence_id) REFERENCES public.evidence(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.seal
    ADD CONSTRAINT fk_seal_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.seal
    ADD CONSTRAINT fk_seal_reopened_by_account FOREIGN KEY (reopened_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.seal
    ADD CONSTRAINT fk_seal_signed_by_account FOREIGN KEY (signed_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.second_choice
    ADD CONSTRAINT fk_second_choice_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.second_choice
    ADD CONSTRAINT fk_second_choice_decided_by_account FOREIGN KEY (decided_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.second_choice
    ADD CONSTRAINT fk_second_choice_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT fk_settlement_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT fk_settlement_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT fk_settlement_settled_by_account FOREIGN KEY (settled_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.share
    ADD CONSTRAINT fk_share_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.share
    ADD CONSTRAINT fk_share_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.share
    ADD CONSTRAINT fk_share_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.share
    ADD CONSTRAINT fk_share_post_id_post FOREIGN KEY (post_id) REFERENCES public.post(id);



ALTER TABLE ONLY public.share
    ADD CONSTRAINT fk_share_shared_by_account FOREIGN KEY (shared_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_membership_id_membership FOREIGN KEY (membership_id) REFERENCES public.membership(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.state_change
    ADD CONSTRAINT fk_state_change_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.state_change
    ADD CONSTRAINT fk_state_change_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.state_change
    ADD CONSTRAINT fk_state_change_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.submission
    ADD CONSTRAINT fk_submission_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.submission
    ADD CONSTRAINT fk_submission_seal_id_seal FOREIGN KEY (seal_id) REFERENCES public.seal(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.submission
    ADD CONSTRAINT fk_submission_sent_by_account FOREIGN KEY (sent_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.submission
    ADD CONSTRAINT fk_submission_withdrawn_by_account FOREIGN KEY (withdrawn_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT fk_waiting_file_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT fk_waiting_file_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT fk_worksheet_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT fk_worksheet_drawn_by_account FOREIGN KEY (drawn_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT fk_worksheet_exhibit_id_exhibit FOREIGN KEY (exhibit_id) REFERENCES public.exhibit(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT fk_worksheet_first_id_worksheet FOREIGN KEY (first_id) REFERENCES public.worksheet(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT fk_worksheet_made_by_account FOREIGN KEY (made_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT fk_worksheet_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.worksheet_outcome
    ADD CONSTRAINT fk_worksheet_outcome_worksheet_id_worksheet FOREIGN KEY (worksheet_id) REFERENCES public.worksheet(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.worksheet_save
    ADD CONSTRAINT fk_worksheet_save_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.worksheet_save
    ADD CONSTRAINT fk_worksheet_save_worksheet_id_worksheet FOREIGN KEY (worksheet_id) REFERENCES public.worksheet(id) ON DELETE CASCADE;




