


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
    state character varying(40) DEFAULT 'preparing'::character varying NOT NULL,
    published_on date
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



CREATE TABLE public.comment_answer (
    id uuid NOT NULL,
    comment_id uuid NOT NULL,
    version integer NOT NULL,
    decision character varying(40) NOT NULL,
    reason text NOT NULL,
    since text NOT NULL,
    answered_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    answered_at timestamp with time zone NOT NULL
);



CREATE TABLE public.comment_round (
    draft_report_id uuid NOT NULL,
    version integer NOT NULL,
    approved_by uuid,
    approved_at timestamp with time zone,
    sent_by uuid,
    sent_at timestamp with time zone,
    released_by uuid,
    released_at timestamp with time zone
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



CREATE TABLE public.draft_comment (
    id uuid NOT NULL,
    draft_report_id uuid NOT NULL,
    number integer NOT NULL,
    version integer NOT NULL,
    kind character varying(40) NOT NULL,
    part character varying(40) NOT NULL,
    place_key character varying(40) NOT NULL,
    text text NOT NULL,
    saved_by uuid NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone
);



CREATE TABLE public.draft_report (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    number integer NOT NULL,
    content text NOT NULL,
    digest character varying(64) NOT NULL,
    last_day date NOT NULL,
    sent_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    sent_at timestamp with time zone NOT NULL
);



CREATE TABLE public.draft_report_email (
    draft_report_id uuid NOT NULL,
    account_id uuid NOT NULL
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



CREATE TABLE public.finding (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    number integer NOT NULL,
    section_id character varying(20),
    merged_into uuid,
    saved_by uuid NOT NULL,
    version integer NOT NULL,
    state character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    text text NOT NULL,
    is_confirmed boolean NOT NULL,
    reason text NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



CREATE TABLE public.finding_entry (
    id uuid NOT NULL,
    finding_id uuid NOT NULL,
    version integer NOT NULL,
    state character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    text text NOT NULL,
    is_confirmed boolean NOT NULL,
    reason text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    questions text NOT NULL,
    recommendations text NOT NULL,
    deed character varying(40) NOT NULL,
    role character varying(40) NOT NULL,
    saved_by uuid NOT NULL
);



CREATE TABLE public.finding_question (
    id uuid NOT NULL,
    finding_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    "position" integer NOT NULL,
    suggested character varying(40)
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
    saved_at timestamp with time zone NOT NULL,
    begun_by uuid
);



CREATE TABLE public.judgement_draft (
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    person_id uuid NOT NULL,
    page uuid NOT NULL,
    base_version integer NOT NULL,
    sequence bigint NOT NULL,
    fields text NOT NULL,
    kept_at timestamp with time zone NOT NULL
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



CREATE TABLE public.lowered_strength (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    exhibit_number integer NOT NULL,
    person_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    version integer NOT NULL,
    graded character varying(10) NOT NULL,
    strength character varying(10),
    reason text NOT NULL,
    saved_at timestamp with time zone NOT NULL
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



CREATE TABLE public.overall_decision (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    version integer NOT NULL,
    is_lowest boolean NOT NULL,
    reason text NOT NULL,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



CREATE TABLE public.own_exhibit (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    person_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    number integer NOT NULL,
    title character varying(200) NOT NULL,
    shows text NOT NULL,
    pinpoint character varying(200) NOT NULL,
    place character varying(200) NOT NULL,
    strength character varying(10) NOT NULL,
    tested_by character varying(400) NOT NULL,
    document_date date NOT NULL,
    position_as_at date,
    added_at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    withdrawn_reason text NOT NULL,
    worksheet_id uuid,
    worksheet_version integer
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



CREATE TABLE public.recommendation (
    id uuid NOT NULL,
    finding_id uuid NOT NULL,
    number integer NOT NULL,
    text text NOT NULL,
    addressee character varying(120) NOT NULL,
    due date NOT NULL
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



CREATE TABLE public.report_texts (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    version integer NOT NULL,
    method text NOT NULL,
    how_reliable text NOT NULL,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL
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
    saved_at timestamp with time zone NOT NULL,
    reason text NOT NULL
);



ALTER TABLE ONLY public.audit_event ALTER COLUMN id SET DEFAULT nextval('public.audit_event_id_seq'::regclass);



ALTER TABLE ONLY public.failed_sign_in ALTER COLUMN id SET DEFAULT nextval('public.failed_sign_in_id_seq'::regclass);



INSERT INTO public.account VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$rwiUc77YmZZEvETYeJLbEA$Oxs3mUZxxq+N6pJNS2jdGlaMlaUhCHewqSNRO+TwFFY', true, '2026-11-29 16:13:23.050191+00');
INSERT INTO public.account VALUES ('7c969ede-048f-418f-9ea5-a1eb1774891e', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$iBY0C6PACSu4F3uFuipOrg$k9zzh/3yncEvyhBJBVNMpeRnDP5VCcOeZadWjLIl3rg', true, '2026-11-29 16:13:30.345689+00');



INSERT INTO public.alembic_version VALUES ('0246');



INSERT INTO public.answer VALUES ('23741296-7112-4e48-9ed0-e00ad9270b9d', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-01', '2', 'As it was saved last', 2, 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:24.425471+00');
INSERT INTO public.answer VALUES ('9a6c01a7-5c79-461a-8fb6-5ad9027792ef', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-02', '3', 'As it was saved last', 1, 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:24.491348+00');
INSERT INTO public.answer VALUES ('7268cf0a-7fa9-4144-9354-f6bba8d03421', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'cor-15', '2', 'As it was saved last', 1, 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:24.531028+00');
INSERT INTO public.answer VALUES ('ee4dc744-e4ff-4f97-a997-b1297557b602', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-03', '3', 'As it was saved last', 1, 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:24.587156+00');



INSERT INTO public.answer_entry VALUES ('34609a15-4c6e-4eb5-9b45-fa2081fa9221', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-01', 1, '3', 'As it was first saved', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator', '2026-11-29 16:13:24.387398+00');
INSERT INTO public.answer_entry VALUES ('957c8918-56a9-40db-b51c-22ee0c155de2', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-01', 2, '2', 'As it was saved last', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator', '2026-11-29 16:13:24.425471+00');
INSERT INTO public.answer_entry VALUES ('78e8df5f-e854-4b8c-add0-325f931c6cf8', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-02', 1, '3', 'As it was saved last', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator', '2026-11-29 16:13:24.491348+00');
INSERT INTO public.answer_entry VALUES ('302da84c-060c-4a3f-ad5b-46f4e77c2c1d', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'cor-15', 1, '2', 'As it was saved last', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator', '2026-11-29 16:13:24.531028+00');
INSERT INTO public.answer_entry VALUES ('3d23e8e3-9cda-44b7-a026-8554cd62d6b5', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-03', 1, '3', 'As it was saved last', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator', '2026-11-29 16:13:24.587156+00');



INSERT INTO public.answer_entry_figure VALUES ('302da84c-060c-4a3f-ad5b-46f4e77c2c1d', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('3d23e8e3-9cda-44b7-a026-8554cd62d6b5', 'M03', '33');



INSERT INTO public.assessment VALUES ('e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '494571eb-59e2-4e40-98be-5dd652cc9323', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:23.72048+00', NULL, NULL, 'preparing', NULL);



INSERT INTO public.assignment VALUES ('86b404be-497d-4e2e-9db2-c11d58becf3a', '9825ead7-54f1-4599-9b4e-39a542a25bee', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '2022-03-04', '2022-09-30', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:30.581148+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 16:13:23.410585+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '118697bd9a40ccbcbe40523c90bc7bc6');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 16:13:23.582417+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'b5b8093f6a645792850d1ca6711ab988');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 16:13:23.696951+00', 'signed in', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', NULL, '', '', '3cfa16110ae95fd3b3e3a26f63c64684');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 16:13:24.389378+00', 'save answer', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'assessment e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-01, version 1', 'f922973e660e0745882b8bd4d02fe2aa');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 16:13:24.427372+00', 'save answer', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'assessment e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-01, version 2', '531475a31c0fb47d46f12291385ae403');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 16:13:24.492458+00', 'save answer', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'assessment e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-02, version 1', '1ea73b9aa557dc1fc225dbb55b037b7e');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 16:13:24.496738+00', 'mark question', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'assessment e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-02, done', '561671fe5bc6db94bb3dedeb527b5dbc');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 16:13:24.533001+00', 'save answer', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'assessment e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'cor-15, version 1', 'b1353ea7873f1ed599d4d4681acb02cf');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 16:13:24.592438+00', 'save answer', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'assessment e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-03, version 1', '208653be61785285f97250af2486748e');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 16:13:24.802958+00', 'add evidence', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'evidence 19881f98-0e42-444f-b74d-9c49b1a8b12f', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '4ca9dbafdd5a60e3751fc6cd7c2416bc');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 16:13:24.809984+00', 'add exhibit', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'assessment e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'exhibit 1 of vet-03, E1, version 1, evidence 19881f98-0e42-444f-b74d-9c49b1a8b12f', '64c75f99981230285b74229c3004b165');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 16:13:24.987118+00', 'write note', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'assessment e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-01, note', 'c8c8f06d53e1df99180e62e131fe4192');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 16:13:25.051914+00', 'restricted a question', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'assessment e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-02, to 1 person', '4db82b470732bfd545d6886f86c5f9de');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 16:13:25.133283+00', 'begin worksheet', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'assessment e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'worksheet 1 of vet-08, 5 to draw of 412', '1fb510448f0db5856d5e2a299c6c4f3f');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 16:13:25.239874+00', 'draw worksheet', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'assessment e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'worksheet 1 of vet-08, 5 of 412, seed 91660e166d0bc49058e21abfa2318efc', '6465c2d8feaf7038968e6b407f53daf4');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 16:13:25.316629+00', 'save worksheet', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'assessment e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'worksheet 1 of vet-08, 1 outcome, version 1', '6d9ff614843db2ebf9cf2a9023dc4169');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 16:13:25.408274+00', 'entered an earlier finding', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'earlier finding 6b247136-5411-4cb8-ae74-f2b1fc1bc755', 'ccu-capacity-and-links, area for improvement, September 2019: open', '8e36b50383da366e72f3379ad8f049c8');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 16:13:25.560262+00', 'asked for a report', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', 'report 2877f491-18a0-477f-a28e-ac8bee7c1e74', 'b814995fd2a662a890da2d40fa99573e8708190c92b69bb70fb98d9bcbc5e3b0', '9e858dc155aeaa215258bbb49615bbd7');
INSERT INTO public.audit_event VALUES (19, '2026-11-29 16:13:30.361585+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '1818eae37c4a47c4e03c31af842a2c32');
INSERT INTO public.audit_event VALUES (20, '2026-11-29 16:13:30.414736+00', 'signed in', '7c969ede-048f-418f-9ea5-a1eb1774891e', '494571eb-59e2-4e40-98be-5dd652cc9323', 'reader', NULL, '', '', '623d5d90b3dff5be7727561008a369ef');
INSERT INTO public.audit_event VALUES (21, '2026-11-29 16:13:30.505537+00', 'set up a second factor', '7c969ede-048f-418f-9ea5-a1eb1774891e', '494571eb-59e2-4e40-98be-5dd652cc9323', 'reader', NULL, '', 'authenticator app', 'f0330837e2c79ef8585bd9c3653a9d9c');
INSERT INTO public.audit_event VALUES (22, '2026-11-29 16:13:30.522283+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '', '13d68115c6a85659ab9c4060853b014a');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, 'e1a6080dc7728ac9f961081dab3e585a502e33754a0412291cdd02f5fb458747', NULL);
INSERT INTO public.audit_head VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 18, '682acac408b5955b27db76dc68b5bc6500eca08a8c4f70d043dc05c5c1ffefa3', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 16:13:23.410585+00', 'sign-in', NULL, '9f4180b4b7a7ef280e5357c0ffc0432b4651009ce470e7a59124e7a78aebeddc', '0000000000000000000000000000000000000000000000000000000000000000', 'd16454f50b587f611627b960742ef446d899b94cd61d6c30c69f6e4e3ab428ee');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 16:13:23.582417+00', 'sign-in', NULL, 'a21b2c573ea1cb3571e4b389a7f4b4e24b17a1002fdd01de594e220a808b91aa', 'd16454f50b587f611627b960742ef446d899b94cd61d6c30c69f6e4e3ab428ee', '798af55baf261812ccf63d1cc1368e70f6a4153d7a71b101d26aff31cbfb05a3');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 1, 3, '2026-11-29 16:13:23.696951+00', 'sign-in', NULL, '21879ff0a5f7fe2c05efaf9f84034b0e5f5d45b942f89dab1c95f5d8b698229b', '0000000000000000000000000000000000000000000000000000000000000000', '0ea93c879502d72c0fead8d962ff9c70de4d27f1228aaffaec795a9752b13069');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 2, 4, '2026-11-29 16:13:24.389378+00', 'answer', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '9c7d487375694a66b3740e4312a77ad8e50b6e53d8fee39310e5bd446cc1abdd', '0ea93c879502d72c0fead8d962ff9c70de4d27f1228aaffaec795a9752b13069', '8fb3bb12c7fb351e78d34bac09c657dfd99aad33215f9efed36fe885000671ba');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 3, 5, '2026-11-29 16:13:24.427372+00', 'answer', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '17b95687518be42c3c7ac764f30b68db083422adcb6dfbfe050afd1a87000ee6', '8fb3bb12c7fb351e78d34bac09c657dfd99aad33215f9efed36fe885000671ba', '2d15da3248bd4d8c7c6f452456a48637a7eee627077eb782a1fa1be320768e6e');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 4, 6, '2026-11-29 16:13:24.492458+00', 'answer', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'dde5b477d4235e7a465470a30733fbfc5bbbf873e5c29edbb5a7740ad2312ae4', '2d15da3248bd4d8c7c6f452456a48637a7eee627077eb782a1fa1be320768e6e', '5ab82c75cc97e5dbd6d0afd0c5077547676fa155e7ca25a783d6eb8bdf02b990');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 5, 7, '2026-11-29 16:13:24.496738+00', 'mark', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '82d3fa63ee3e286047fb7c0330790383142f65c396cfc7c3d27807b09d9643f4', '5ab82c75cc97e5dbd6d0afd0c5077547676fa155e7ca25a783d6eb8bdf02b990', '60187d01f72e0e8e924ed5773fda2a1b3e066f5ade171a952c10cb2e01bd2aee');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 6, 8, '2026-11-29 16:13:24.533001+00', 'answer', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'a1c37a7debe9f15c7660bbfc4a2aae4ef5528db9e8939926a350c0865cb77c79', '60187d01f72e0e8e924ed5773fda2a1b3e066f5ade171a952c10cb2e01bd2aee', '086ebafaa0d168f296515ebb05135b53c441125f392f0a1320705d5f448d8d74');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 7, 9, '2026-11-29 16:13:24.592438+00', 'answer', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'aea0d7f602cdacb776869f8fe0eb891e98438c88c94df4d85a2656cec8d233b4', '086ebafaa0d168f296515ebb05135b53c441125f392f0a1320705d5f448d8d74', '7b31632065678bfb7eb8a2f7fc0d59f6c77069c644fa860464f4567e7216958e');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 8, 10, '2026-11-29 16:13:24.802958+00', 'evidence', NULL, 'd210d3aba9598514c9fe33db80e8ee7ccf3f5ce624b9d983a987282f4fcbc985', '7b31632065678bfb7eb8a2f7fc0d59f6c77069c644fa860464f4567e7216958e', '3d9e7d4bc4f6c438ff3b5de3ed5cba7180b245064a3c80c78bcb7e4a2fb31213');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 9, 11, '2026-11-29 16:13:24.809984+00', 'evidence', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '122ec86a9acd3b8f1103416c6a3dd8f68a3c2510a5586b4174934e49111e4941', '3d9e7d4bc4f6c438ff3b5de3ed5cba7180b245064a3c80c78bcb7e4a2fb31213', '1891d137f0d77b8d082e059acc9d5f63c87ee80f0864b21d10d84733f8653b1b');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 10, 12, '2026-11-29 16:13:24.987118+00', 'note', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '63fab5d888123dd725eea99e9476712bc821219b239143db275f26564d32ecf1', '1891d137f0d77b8d082e059acc9d5f63c87ee80f0864b21d10d84733f8653b1b', 'e55e334bbe061785d67083d8b0a50f7ec7d46e5cd58d310dc6071d3bd510da8a');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 11, 13, '2026-11-29 16:13:25.051914+00', 'assessment', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '1d5b9f3b51fdda46eae82d7ae09a98c7364cb6b95ade42bbd04f8fd0f6b9c754', 'e55e334bbe061785d67083d8b0a50f7ec7d46e5cd58d310dc6071d3bd510da8a', '813cff7280b1189cc12f3c9b054750b1cf8ea3a66402d9e8ed38d19a8c739e9c');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 12, 14, '2026-11-29 16:13:25.133283+00', 'evidence', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '4d68d0983110109d82b148b59444c603f62412a3a455f42edd425b56da20c5a4', '813cff7280b1189cc12f3c9b054750b1cf8ea3a66402d9e8ed38d19a8c739e9c', '622cdc02176fc64eab25ac73f42fbf55b915e841330fbeedc1a56b231f3c3dda');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 13, 15, '2026-11-29 16:13:25.239874+00', 'evidence', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '6638fa553d63e78350cc3c0342e841a8f3f78b060fcdf83e8cc060142c514ff7', '622cdc02176fc64eab25ac73f42fbf55b915e841330fbeedc1a56b231f3c3dda', '43f4c7fd95d3231cd71e9cd5034ab1fcadd898aa9f8976ce7f098341c43c7164');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 14, 16, '2026-11-29 16:13:25.316629+00', 'evidence', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'de85fe66b96eea290b50bb5537db8070844c7159ff584d484acb5c51fca89240', '43f4c7fd95d3231cd71e9cd5034ab1fcadd898aa9f8976ce7f098341c43c7164', '0412c2e8702f5298b6dc6f7a7a5a605f9f19df6e67a78aa32c9de9c2b96da855');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 15, 17, '2026-11-29 16:13:25.408274+00', 'other', NULL, '28901f84a66a98ac8db7b858f6ab36088b0a20027a38b3bdf367e7320770b67e', '0412c2e8702f5298b6dc6f7a7a5a605f9f19df6e67a78aa32c9de9c2b96da855', '6b743dfea735102d11657b488b0eac4aad72fdb84b8658d8764af865ef7788dc');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 16, 18, '2026-11-29 16:13:25.560262+00', 'copy', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'a5f2867862195f883cf5b70d26fb1cd0349c685177f33919ef2d2617ea184422', '6b743dfea735102d11657b488b0eac4aad72fdb84b8658d8764af865ef7788dc', 'fe42f13a0d24f85e86cc70aeed89855ebc956424f66c0a5fd0abc446e1482276');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 19, '2026-11-29 16:13:30.361585+00', 'sign-in', NULL, 'be5bbefd778430f21772ab813de7de4787a5384bd3fb83399268a0ac4f59250f', '798af55baf261812ccf63d1cc1368e70f6a4153d7a71b101d26aff31cbfb05a3', '5a868d778fb158c3c42b44cf82f006ba6dd4546a6faf95c5ed16d378a723ced3');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 17, 20, '2026-11-29 16:13:30.414736+00', 'sign-in', NULL, 'bf0cbeec2f7c8b4f75dfdfe67ce37a65442758fb9bcddb96320a9c92c9a4a4d8', 'fe42f13a0d24f85e86cc70aeed89855ebc956424f66c0a5fd0abc446e1482276', '082c1bd14b72c37c4d204402a3d4e9473c852f1976fa3b043440ef4f3abee0fb');
INSERT INTO public.audit_link VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 18, 21, '2026-11-29 16:13:30.505537+00', 'sign-in', NULL, '180e38aeb50fb33b6985a806d681a6c35910072dee9fcac0fe11153c3220ad0d', '082c1bd14b72c37c4d204402a3d4e9473c852f1976fa3b043440ef4f3abee0fb', '682acac408b5955b27db76dc68b5bc6500eca08a8c4f70d043dc05c5c1ffefa3');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 22, '2026-11-29 16:13:30.522283+00', 'sign-in', NULL, '1a200f3569f175a00cb774aa306b74894e15008c0a09b6b4a9a0f5e1df2e147a', '5a868d778fb158c3c42b44cf82f006ba6dd4546a6faf95c5ed16d378a723ced3', 'e1a6080dc7728ac9f961081dab3e585a502e33754a0412291cdd02f5fb458747');



INSERT INTO public.authenticator VALUES ('7c969ede-048f-418f-9ea5-a1eb1774891e', 'VtIKiAxNfRIdfyApKfvPjSXxZnC7IFjKhjViF7EqxfO4X-SoZZ1vxN7iRWVEkGIivVtj_eb_04U_NsHZ', '4896ec944ad9b238', 59865627, '2026-11-29 16:13:30.498214+00');



INSERT INTO public.change_request VALUES ('952f1a12-6c73-49ad-ac95-680931649c2c', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 1, '2022-03-31', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'lead inspector', '2026-11-29 16:13:30.582896+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.comment_answer VALUES ('752daa7e-b459-476e-92d6-39397d8a9596', '5bb6c3a1-f381-4682-8098-0b8e7590578b', 1, 'refused', 'The list says six', '', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'inspector', '2026-11-29 16:13:30.57949+00');



INSERT INTO public.comment_round VALUES ('549b83b8-04e0-4d61-bb3b-fb802f89db8d', 1, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.draft VALUES ('e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-04', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'beaf6cf1-69a6-4723-a74e-af9742d5d6ba', 0, 1795968741524, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 16:13:24.661159+00');



INSERT INTO public.draft_comment VALUES ('5bb6c3a1-f381-4682-8098-0b8e7590578b', '549b83b8-04e0-4d61-bb3b-fb802f89db8d', 1, 1, 'a statement is wrong', 'overall', '', 'There were seven', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:30.578602+00', NULL);



INSERT INTO public.draft_report VALUES ('549b83b8-04e0-4d61-bb3b-fb802f89db8d', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '9825ead7-54f1-4599-9b4e-39a542a25bee', 1, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '2022-03-18', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'lead inspector', '2026-11-29 16:13:30.574283+00');



INSERT INTO public.draft_report_email VALUES ('549b83b8-04e0-4d61-bb3b-fb802f89db8d', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5');



INSERT INTO public.earlier_finding VALUES ('6b247136-5411-4cb8-ae74-f2b1fc1bc755', '494571eb-59e2-4e40-98be-5dd652cc9323', '494571eb-59e2-4e40-98be-5dd652cc9323', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:25.407654+00', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 16:13:25.407657+00');



INSERT INTO public.earlier_finding_entry VALUES ('6b247136-5411-4cb8-ae74-f2b1fc1bc755', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 16:13:25.407657+00', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator');



INSERT INTO public.evidence VALUES ('19881f98-0e42-444f-b74d-9c49b1a8b12f', '494571eb-59e2-4e40-98be-5dd652cc9323', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:24.8016+00', 12119594843468);



INSERT INTO public.evidence_entry VALUES ('19881f98-0e42-444f-b74d-9c49b1a8b12f', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator', '2026-11-29 16:13:24.808264+00');



INSERT INTO public.exhibit VALUES ('4f65760e-3ef0-44c3-b30a-93383e7dcfa0', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-03', 1, '19881f98-0e42-444f-b74d-9c49b1a8b12f', '81db5e46-bb0a-45db-9f33-df4f19032f7c', 'Page 3', 'The policy was approved', 'E1', '', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:24.809628+00', NULL, '', 1, NULL, 'force', 3964687425013);



INSERT INTO public.exhibit_entry VALUES ('4f65760e-3ef0-44c3-b30a-93383e7dcfa0', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator', '2026-11-29 16:13:24.810718+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 16:13:23.402416+00', '');



INSERT INTO public.figure VALUES ('e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'M03', '33');



INSERT INTO public.finding VALUES ('732c8e45-cd1f-462f-a591-2c6d99ceec91', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '9825ead7-54f1-4599-9b4e-39a542a25bee', 1, NULL, NULL, 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 16:13:30.569754+00');



INSERT INTO public.finding_entry VALUES ('53dc917a-a5ed-47d2-945e-1a2939438f63', '732c8e45-cd1f-462f-a591-2c6d99ceec91', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 16:13:30.571175+00', 'vet-01', '[[1, "Clear everybody in post", "Chief constable", "2026-12-31"]]', 'drafted a finding', 'inspector', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5');



INSERT INTO public.finding_question VALUES ('bc66be50-49d6-4d72-a274-63449a8244fe', '732c8e45-cd1f-462f-a591-2c6d99ceec91', 'vet-01', 0, NULL);



INSERT INTO public.follow_up_answer VALUES ('e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('9825ead7-54f1-4599-9b4e-39a542a25bee', '494571eb-59e2-4e40-98be-5dd652cc9323');



INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '4199bcae-e29d-4db5-b1ec-92d49cfd5bdd', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 16:13:24.392805+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '7b497003-4249-4948-ad46-773c8a3b8e4f', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 16:13:24.428106+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '8d17d0a9-401c-410c-a18a-c0b7f3951ff4', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 16:13:24.493271+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '45fef555-e7a2-4f1f-ba41-e761b9b3dbc0', 'done', '2026-11-29 16:13:24.498171+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '35798275-b274-4b76-80de-1499d7619514', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 16:13:24.534227+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '10403dee-056f-4ef5-8cdd-1c3449fd6a99', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 16:13:24.593843+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2d19b9ad-3e26-458a-95f6-bda93f50a91f', '1', '2026-11-29 16:13:24.815609+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '3fa47ad4-45d9-4178-919a-5d36490d887d', 'dd0284c3-8098-4c89-8605-179b43a1f4a3', '2026-11-29 16:13:24.992614+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2a680edd-dabb-4a60-8fda-7f448faf2d34', '', '2026-11-29 16:13:25.05262+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '1464070b-8490-49f1-a12c-586d59245458', '1', '2026-11-29 16:13:25.133978+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'b3b22f36-7d26-44f7-9526-42ef088a4677', '', '2026-11-29 16:13:25.243729+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '7f928b47-b95d-45db-a2b0-037f03621648', '', '2026-11-29 16:13:25.324391+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '173df4d2-0cb2-4d38-8879-b035a2e57ea8', '6b247136-5411-4cb8-ae74-f2b1fc1bc755', '2026-11-29 16:13:25.410369+00');
INSERT INTO public.idempotency_key VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '5b1055f4-5e7e-4464-96a8-6fddb9aaa0ac', '2877f491-18a0-477f-a28e-ac8bee7c1e74', '2026-11-29 16:13:25.56079+00');
INSERT INTO public.idempotency_key VALUES ('7c969ede-048f-418f-9ea5-a1eb1774891e', '76ee1ccf-6592-48d4-89a4-d0fea2c72bb7', '8912e8fa5f16bbb1172203716e8d36df51e5362c71772159c21b09733ff95fea 0233e2e8c78dce1adc212acd08dd8bd54487e6b0a66f98732d446330d35d7232', '2026-11-29 16:13:30.511962+00');



INSERT INTO public.invitation VALUES ('a3c2f55c-fa18-4133-bc85-5880d2a11840', '494571eb-59e2-4e40-98be-5dd652cc9323', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:30.546775+00', '2026-12-06 16:13:30.545811+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('f18daaa2-4eb9-436a-88c0-c45b19c4e3c2', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-01', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '9825ead7-54f1-4599-9b4e-39a542a25bee', '497d7c42-d8ab-4edf-b7b1-17d7b894e982', '2026-11-29 16:13:30.557013+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 16:13:30.558125+00', NULL);



INSERT INTO public.judgement_draft VALUES ('e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-01', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '5c5537e7-4aab-4fcd-8122-aa9706b69eac', 1, 1795968810558, '{"reason": ["Not saved yet"]}', '2026-11-29 16:13:30.559794+00');



INSERT INTO public.judgement_entry VALUES ('c2ae5f07-fa53-462d-a3dc-ed456d1d6539', 'f18daaa2-4eb9-436a-88c0-c45b19c4e3c2', '497d7c42-d8ab-4edf-b7b1-17d7b894e982', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 16:13:30.559307+00');



INSERT INTO public.last_visit VALUES ('e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:24.324186+00', '2026-11-29 16:13:24.324186+00', '2026-11-29 16:13:24.324186+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '96dafe03-e8f2-4dd9-a2f6-34435f97448e', '2026-11-29 16:13:30.601772+00');



INSERT INTO public.lowered_strength VALUES ('f6d9b714-5566-419d-9cc6-6b1d3604feb4', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-01', 1, 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '9825ead7-54f1-4599-9b4e-39a542a25bee', '497d7c42-d8ab-4edf-b7b1-17d7b894e982', 'inspector', 1, 'E2', 'E1', 'It shows a draft alone', '2026-11-29 16:13:30.562611+00');



INSERT INTO public.mark VALUES ('e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-02', 1, 'done', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator', '2026-11-29 16:13:24.496674+00', '');



INSERT INTO public.membership VALUES ('2d586364-c4c2-4e1a-b3c3-19121e6e7925', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '2026-11-29 16:13:23.054993+00', NULL);
INSERT INTO public.membership VALUES ('1ee070e0-1f7d-4c5b-aef8-ed411fde7f64', '7c969ede-048f-418f-9ea5-a1eb1774891e', '494571eb-59e2-4e40-98be-5dd652cc9323', 'reader', '2026-11-29 16:13:30.345992+00', NULL);



INSERT INTO public.mention VALUES ('fb8a5d05-7f39-43d1-8431-74ec27f14718', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5');



INSERT INTO public.note VALUES ('fb8a5d05-7f39-43d1-8431-74ec27f14718', 'dd0284c3-8098-4c89-8605-179b43a1f4a3', 1, '@Una Upgrade will check this', '{"roles":[["494571eb-59e2-4e40-98be-5dd652cc9323","contributor"],["494571eb-59e2-4e40-98be-5dd652cc9323","coordinator"],["494571eb-59e2-4e40-98be-5dd652cc9323","reader"],["494571eb-59e2-4e40-98be-5dd652cc9323","signatory"]],"people":[]}', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '494571eb-59e2-4e40-98be-5dd652cc9323', 'coordinator', '2026-11-29 16:13:24.986814+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('dd0284c3-8098-4c89-8605-179b43a1f4a3', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-01', 'note', '2026-11-29 16:13:24.98524+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('494571eb-59e2-4e40-98be-5dd652cc9323', 'force', 'Upgradeshire Police', '2026-11-29 16:13:22.963858+00', NULL, false, false, true);
INSERT INTO public.organisation VALUES ('9825ead7-54f1-4599-9b4e-39a542a25bee', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 16:13:22.966242+00', NULL, false, false, false);



INSERT INTO public.outbox_email VALUES ('b8ed0754-99a9-47cc-bf48-5fc1cdea3b8d', 'set password', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '', 'waiting', '', 0, '2026-11-29 16:13:30.545365+00', '2026-11-29 16:13:30.545367+00', NULL);



INSERT INTO public.overall_decision VALUES ('0dc1abf9-3a9a-402e-9f6c-936ea4965132', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '9825ead7-54f1-4599-9b4e-39a542a25bee', 1, true, 'Nobody watches who is vetted', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'lead inspector', '2026-11-29 16:13:30.577038+00');



INSERT INTO public.own_exhibit VALUES ('e4111ce0-630f-45fb-9160-1c12683a6eee', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-01', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '9825ead7-54f1-4599-9b4e-39a542a25bee', '497d7c42-d8ab-4edf-b7b1-17d7b894e982', 'inspector', 1, 'Notes of a visit', 'Who was asked', '', '', 'E1', '', '2022-03-04', NULL, '2026-11-29 16:13:30.563929+00', NULL, '', NULL, NULL);



INSERT INTO public.passkey VALUES ('9c807391-88c8-4406-896a-d4614ae6bef2', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '106ac296-b37d-4e1f-8792-ef79064c6960', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 16:13:30.58754+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('766fff0f11f7792728907630582ed1a07cfa88937fffbe4631c880f4ae3cd1a5', 'w9SXYmKZaV2+InD+QUGetsLSNriouj/Gu/T161nwDU4=', NULL, '', '2026-11-29 16:13:30.593956+00');



INSERT INTO public.password_link VALUES ('854d38a602123b1e488291a5053ed794764432c071556abc072cf7edd8229713', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:30.52279+00', '2026-12-01 16:13:30.522227+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 16:13:25.866732+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 16:13:25.87761+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 16:13:30.266731+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 16:13:30.281324+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 16:13:30.289196+00');



INSERT INTO public.post VALUES ('58b7f144-f68a-4d07-af8c-4750d0bfaeb7', '494571eb-59e2-4e40-98be-5dd652cc9323', 'Head of vetting', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:30.528961+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 16:13:30.544363+00');



INSERT INTO public.recommendation VALUES ('7da78841-a1ec-4146-960e-9442d2e48008', '732c8e45-cd1f-462f-a591-2c6d99ceec91', 1, 'Clear everybody in post', 'Chief constable', '2026-12-31');



INSERT INTO public.recovery_code VALUES ('396836bd8fc200cabe0d1405971149e445ca09bb40c085ebce759342a5e2da6a', '7c969ede-048f-418f-9ea5-a1eb1774891e', '2026-11-29 16:13:30.504046+00', NULL);
INSERT INTO public.recovery_code VALUES ('9fbec139f10e38710dbc9005a0d35b9b523e4d7c5e20046631876547003b70d6', '7c969ede-048f-418f-9ea5-a1eb1774891e', '2026-11-29 16:13:30.504048+00', NULL);
INSERT INTO public.recovery_code VALUES ('fb6df0f759be46c15345395eefdcdb8d06950ae60fbad580cddbc70caa217b41', '7c969ede-048f-418f-9ea5-a1eb1774891e', '2026-11-29 16:13:30.504048+00', NULL);
INSERT INTO public.recovery_code VALUES ('8eab4de1eaeec83e14456bdaf47a494ca9f24d77cecd00e1bf983d32181c79cc', '7c969ede-048f-418f-9ea5-a1eb1774891e', '2026-11-29 16:13:30.504049+00', NULL);
INSERT INTO public.recovery_code VALUES ('0659ca43abd9dbb23352bf542c1de7f862c90674b34a06ccf0941da4e1ba7753', '7c969ede-048f-418f-9ea5-a1eb1774891e', '2026-11-29 16:13:30.504049+00', NULL);
INSERT INTO public.recovery_code VALUES ('94ec071557906587f425050634967796f7ca4f57bd89dd482d1121bf7c225a2f', '7c969ede-048f-418f-9ea5-a1eb1774891e', '2026-11-29 16:13:30.50405+00', NULL);
INSERT INTO public.recovery_code VALUES ('3ed780939a4421e8689d0c3f3042ae2909c55f9bb56697958780c472ac18da46', '7c969ede-048f-418f-9ea5-a1eb1774891e', '2026-11-29 16:13:30.50405+00', NULL);
INSERT INTO public.recovery_code VALUES ('d75b29902e07c6754757d23cd6df9b64dd1753c083b45b4d6cef7b4817b12e49', '7c969ede-048f-418f-9ea5-a1eb1774891e', '2026-11-29 16:13:30.504051+00', NULL);
INSERT INTO public.recovery_code VALUES ('63ec0a42b949aa8243f12a4c1a04043b406b6b1ad56763ed1d383c45e157bef0', '7c969ede-048f-418f-9ea5-a1eb1774891e', '2026-11-29 16:13:30.504051+00', NULL);
INSERT INTO public.recovery_code VALUES ('de26388f0d43fb4fc4fc3f1bb53de46a421f3674d0640a6927e05d9c9f460eaa', '7c969ede-048f-418f-9ea5-a1eb1774891e', '2026-11-29 16:13:30.504052+00', NULL);



INSERT INTO public.reminder VALUES ('191042d7-f360-4a22-a7a0-948ab6d10e0a', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'share', 'shared', 'shared', '2026-11-29 16:13:30.529578+00', NULL);



INSERT INTO public.reminder_choice VALUES ('bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'daily', NULL);



INSERT INTO public.report VALUES ('2877f491-18a0-477f-a28e-ac8bee7c1e74', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'report', 'b814995fd2a662a890da2d40fa99573e8708190c92b69bb70fb98d9bcbc5e3b0', 'ready', '', 27, 205609, 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:25.55934+00', '2026-11-29 16:13:25.889257+00', 1, '2026-11-29 16:13:30.260234+00', '', NULL, 'd0064f301bae9c9931cb5309102fd4550aaef6318a074b055c7f0d1339f9149b');



INSERT INTO public.report_texts VALUES ('46533294-7f95-486d-9c35-182213973ba1', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '9825ead7-54f1-4599-9b4e-39a542a25bee', 1, 'Ten days in two places', '', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'inspector', '2026-11-29 16:13:30.577739+00');



INSERT INTO public.requested_question VALUES ('512e719a-29c0-45af-9c98-822ab4c69ccb', '952f1a12-6c73-49ad-ac95-680931649c2c', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-02', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:25.046825+00', NULL);



INSERT INTO public.revision VALUES ('81db5e46-bb0a-45db-9f33-df4f19032f7c', '19881f98-0e42-444f-b74d-9c49b1a8b12f', '494571eb-59e2-4e40-98be-5dd652cc9323', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:24.80255+00', NULL, NULL, NULL, NULL, NULL, '', 14169964089606, NULL);



INSERT INTO public.seal VALUES ('eb063ac1-eb96-4360-941b-0ac20184f017', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 16:13:30.5532+00', '2026-11-29 16:13:30.553202+00', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'A typing error');



INSERT INTO public.second_choice VALUES ('051e1911-0010-4e57-9e34-36c396d1394f', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '9825ead7-54f1-4599-9b4e-39a542a25bee', 'vet-01', 1, 'asked for', '', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:30.566117+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 16:13:30.538151+00');



INSERT INTO public.settlement VALUES ('6fabd3e7-293e-41ee-a403-e4aeac40ed77', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', '9825ead7-54f1-4599-9b4e-39a542a25bee', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:30.567185+00');



INSERT INTO public.share VALUES ('1c66b8d4-a23d-45f8-8550-06c95b743d10', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-02', NULL, '58b7f144-f68a-4d07-af8c-4750d0bfaeb7', '2022-03-04', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:30.535352+00', NULL);



INSERT INTO public.sign_in VALUES ('3cd98bf1-c065-4586-9a3d-8ee92a592424', 'c3c294e9fefbcc885b9b50d38ac8990a3df4f5017a2f5c34c13ed6f6919d0619', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2d586364-c4c2-4e1a-b3c3-19121e6e7925', '2026-11-29 16:13:23.673479+00', '2026-11-29 16:13:23.673486+00', NULL, '', '2026-11-29 16:13:23.673487+00', '');
INSERT INTO public.sign_in VALUES ('9462dbba-a9df-4ab5-8f0e-be942aba02d9', '8912e8fa5f16bbb1172203716e8d36df51e5362c71772159c21b09733ff95fea', '7c969ede-048f-418f-9ea5-a1eb1774891e', '1ee070e0-1f7d-4c5b-aef8-ed411fde7f64', '2026-11-29 16:13:30.413457+00', '2026-11-29 16:13:30.413463+00', '2026-11-29 16:13:30.503328+00', '', '2026-11-29 16:13:30.413464+00', '');
INSERT INTO public.sign_in VALUES ('09948d49-9ed9-4177-ae25-40f7c618c059', '0233e2e8c78dce1adc212acd08dd8bd54487e6b0a66f98732d446330d35d7232', '7c969ede-048f-418f-9ea5-a1eb1774891e', '1ee070e0-1f7d-4c5b-aef8-ed411fde7f64', '2026-11-29 16:13:30.507182+00', '2026-11-29 16:13:30.507184+00', NULL, 'authenticator app', '2026-11-29 16:13:30.507185+00', '');



INSERT INTO public.state_change VALUES ('56dd3716-d78b-4376-84df-0ee9c5bdc6d1', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator', '494571eb-59e2-4e40-98be-5dd652cc9323', '2026-11-29 16:13:30.552366+00', '', '', NULL);



INSERT INTO public.submission VALUES ('497d7c42-d8ab-4edf-b7b1-17d7b894e982', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 1, 'eb063ac1-eb96-4360-941b-0ac20184f017', 'JXW-434-JCX', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator', '2026-11-29 16:13:30.556313+00', 'I send this assessment.', 'cor-24', '2026-11-29 16:13:30.555097+00', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('df97cd57-93f4-48e1-9f54-681467b91966', '494571eb-59e2-4e40-98be-5dd652cc9323', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 16:13:24.866635+00');



INSERT INTO public.worker VALUES ('96dafe03-e8f2-4dd9-a2f6-34435f97448e', '2026-11-29 16:13:30.599943+00', '2026-11-29 16:13:30.599945+00');



INSERT INTO public.worksheet VALUES ('32c28f84-86ee-4b86-81af-967b3ea33bf8', 'e40e10f7-fc0c-40e6-981e-2228cd1d7d31', 'vet-08', '494571eb-59e2-4e40-98be-5dd652cc9323', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator', '2026-11-29 16:13:25.132908+00', '91660e166d0bc49058e21abfa2318efc', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', '2026-11-29 16:13:25.239848+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('32c28f84-86ee-4b86-81af-967b3ea33bf8', 103, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('32c28f84-86ee-4b86-81af-967b3ea33bf8', 1, 5, '', 'bfee7cd9-e13f-44eb-b475-9fe4d71e4ea5', 'coordinator', '2026-11-29 16:13:25.318502+00', '');



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



ALTER TABLE ONLY public.comment_answer
    ADD CONSTRAINT pk_comment_answer PRIMARY KEY (id);



ALTER TABLE ONLY public.comment_round
    ADD CONSTRAINT pk_comment_round PRIMARY KEY (draft_report_id);



ALTER TABLE ONLY public.draft
    ADD CONSTRAINT pk_draft PRIMARY KEY (assessment_id, question_id, person_id);



ALTER TABLE ONLY public.draft_comment
    ADD CONSTRAINT pk_draft_comment PRIMARY KEY (id);



ALTER TABLE ONLY public.draft_report
    ADD CONSTRAINT pk_draft_report PRIMARY KEY (id);



ALTER TABLE ONLY public.draft_report_email
    ADD CONSTRAINT pk_draft_report_email PRIMARY KEY (draft_report_id, account_id);



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



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT pk_finding PRIMARY KEY (id);



ALTER TABLE ONLY public.finding_entry
    ADD CONSTRAINT pk_finding_entry PRIMARY KEY (id);



ALTER TABLE ONLY public.finding_question
    ADD CONSTRAINT pk_finding_question PRIMARY KEY (id);



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



ALTER TABLE ONLY public.judgement_draft
    ADD CONSTRAINT pk_judgement_draft PRIMARY KEY (assessment_id, question_id, person_id);



ALTER TABLE ONLY public.judgement_entry
    ADD CONSTRAINT pk_judgement_entry PRIMARY KEY (id);



ALTER TABLE ONLY public.last_visit
    ADD CONSTRAINT pk_last_visit PRIMARY KEY (assessment_id, person_id);



ALTER TABLE ONLY public.lease
    ADD CONSTRAINT pk_lease PRIMARY KEY (job_type, subject);



ALTER TABLE ONLY public.lowered_strength
    ADD CONSTRAINT pk_lowered_strength PRIMARY KEY (id);



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



ALTER TABLE ONLY public.overall_decision
    ADD CONSTRAINT pk_overall_decision PRIMARY KEY (id);



ALTER TABLE ONLY public.own_exhibit
    ADD CONSTRAINT pk_own_exhibit PRIMARY KEY (id);



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



ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT pk_recommendation PRIMARY KEY (id);



ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash);



ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT pk_reminder PRIMARY KEY (id);



ALTER TABLE ONLY public.reminder_choice
    ADD CONSTRAINT pk_reminder_choice PRIMARY KEY (account_id);



ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (id);



ALTER TABLE ONLY public.report_texts
    ADD CONSTRAINT pk_report_texts PRIMARY KEY (id);



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



ALTER TABLE ONLY public.comment_answer
    ADD CONSTRAINT uq_comment_answer_version UNIQUE (comment_id, version);



ALTER TABLE ONLY public.draft_comment
    ADD CONSTRAINT uq_draft_comment_number UNIQUE (draft_report_id, number);



ALTER TABLE ONLY public.draft_report
    ADD CONSTRAINT uq_draft_report_assessment_id_number UNIQUE (assessment_id, number);



ALTER TABLE ONLY public.exhibit
    ADD CONSTRAINT uq_exhibit_assessment_id_number UNIQUE (assessment_id, number);



ALTER TABLE ONLY public.finding_entry
    ADD CONSTRAINT uq_finding_entry_version UNIQUE (finding_id, version);



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT uq_finding_number UNIQUE (assessment_id, organisation_id, number);



ALTER TABLE ONLY public.finding_question
    ADD CONSTRAINT uq_finding_question UNIQUE (finding_id, question_id);



ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash);



ALTER TABLE ONLY public.judgement_entry
    ADD CONSTRAINT uq_judgement_entry_judgement_id_version UNIQUE (judgement_id, version);



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT uq_judgement_of_person UNIQUE (assessment_id, question_id, person_id, organisation_id);



ALTER TABLE ONLY public.lowered_strength
    ADD CONSTRAINT uq_lowered_strength_version UNIQUE (assessment_id, exhibit_number, person_id, organisation_id, version);



ALTER TABLE ONLY public.membership
    ADD CONSTRAINT uq_membership_account_id_organisation_id_role UNIQUE (account_id, organisation_id, role);



ALTER TABLE ONLY public.note
    ADD CONSTRAINT uq_note_thread_id_number UNIQUE (thread_id, number);



ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT uq_organisation_name UNIQUE (name);



ALTER TABLE ONLY public.overall_decision
    ADD CONSTRAINT uq_overall_decision_version UNIQUE (assessment_id, organisation_id, version);



ALTER TABLE ONLY public.own_exhibit
    ADD CONSTRAINT uq_own_exhibit_number UNIQUE (assessment_id, person_id, organisation_id, number);



ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT uq_passkey_credential_id UNIQUE (credential_id);



ALTER TABLE ONLY public.post
    ADD CONSTRAINT uq_post_force_id_name UNIQUE (force_id, name);



ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT uq_recommendation_number UNIQUE (finding_id, number);



ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT uq_reminder_account_id_subject_occasion UNIQUE (account_id, subject, occasion);



ALTER TABLE ONLY public.report_texts
    ADD CONSTRAINT uq_report_texts_version UNIQUE (assessment_id, organisation_id, version);



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



CREATE INDEX ix_finding_merged_into ON public.finding USING btree (merged_into);



CREATE INDEX ix_force_access_force_id ON public.force_access USING btree (force_id);



CREATE INDEX ix_invitation_organisation_id ON public.invitation USING btree (organisation_id);



CREATE INDEX ix_judgement_entry_submission_id ON public.judgement_entry USING btree (submission_id);



CREATE INDEX ix_judgement_submission_id ON public.judgement USING btree (submission_id);



CREATE INDEX ix_lease_worker_id ON public.lease USING btree (worker_id);



CREATE INDEX ix_lowered_strength_submission_id ON public.lowered_strength USING btree (submission_id);



CREATE INDEX ix_membership_organisation_id ON public.membership USING btree (organisation_id);



CREATE INDEX ix_mention_person_id ON public.mention USING btree (person_id);



CREATE INDEX ix_note_thread_assessment_id_question_id ON public.note_thread USING btree (assessment_id, question_id);



CREATE INDEX ix_outbox_email_account_id ON public.outbox_email USING btree (account_id);



CREATE INDEX ix_outbox_email_status ON public.outbox_email USING btree (status);



CREATE INDEX ix_own_exhibit_submission_id ON public.own_exhibit USING btree (submission_id);



CREATE INDEX ix_own_exhibit_worksheet_id ON public.own_exhibit USING btree (worksheet_id);



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



ALTER TABLE ONLY public.comment_answer
    ADD CONSTRAINT fk_comment_answer_answered_by_account FOREIGN KEY (answered_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.comment_answer
    ADD CONSTRAINT fk_comment_answer_comment_id_draft_comment FOREIGN KEY (comment_id) REFERENCES public.draft_comment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.comment_round
    ADD CONSTRAINT fk_comment_round_approved_by_account FOREIGN KEY (approved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.comment_round
    ADD CONSTRAINT fk_comment_round_draft_report_id_draft_report FOREIGN KEY (draft_report_id) REFERENCES public.draft_report(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.comment_round
    ADD CONSTRAINT fk_comment_round_released_by_account FOREIGN KEY (released_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.comment_round
    ADD CONSTRAINT fk_comment_round_sent_by_account FOREIGN KEY (sent_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.draft
    ADD CONSTRAINT fk_draft_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.draft_comment
    ADD CONSTRAINT fk_draft_comment_draft_report_id_comment_round FOREIGN KEY (draft_report_id) REFERENCES public.comment_round(draft_report_id) ON DELETE CASCADE;



ALTER TABLE ONLY public.draft_comment
    ADD CONSTRAINT fk_draft_comment_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.draft
    ADD CONSTRAINT fk_draft_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.draft_report
    ADD CONSTRAINT fk_draft_report_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.draft_report_email
    ADD CONSTRAINT fk_draft_report_email_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.draft_report_email
    ADD CONSTRAINT fk_draft_report_email_draft_report_id_draft_report FOREIGN KEY (draft_report_id) REFERENCES public.draft_report(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.draft_report
    ADD CONSTRAINT fk_draft_report_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.draft_report
    ADD CONSTRAINT fk_draft_report_sent_by_account FOREIGN KEY (sent_by) REFERENCES public.account(id);



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



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT fk_finding_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.finding_entry
    ADD CONSTRAINT fk_finding_entry_finding_id_finding FOREIGN KEY (finding_id) REFERENCES public.finding(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.finding_entry
    ADD CONSTRAINT fk_finding_entry_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT fk_finding_merged_into_finding FOREIGN KEY (merged_into) REFERENCES public.finding(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT fk_finding_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.finding_question
    ADD CONSTRAINT fk_finding_question_finding_id_finding FOREIGN KEY (finding_id) REFERENCES public.finding(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT fk_finding_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



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



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT fk_judgement_begun_by_account FOREIGN KEY (begun_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.judgement_draft
    ADD CONSTRAINT fk_judgement_draft_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.judgement_draft
    ADD CONSTRAINT fk_judgement_draft_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;



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



ALTER TABLE ONLY public.lowered_strength
    ADD CONSTRAINT fk_lowered_strength_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.lowered_strength
    ADD CONSTRAINT fk_lowered_strength_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.lowered_strength
    ADD CONSTRAINT fk_lowered_strength_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.lowered_strength
    ADD CONSTRAINT fk_lowered_strength_submission_id_submission FOREIGN KEY (submission_id) REFERENCES public.submission(id) ON DELETE CASCADE;



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



ALTER TABLE ONLY public.overall_decision
    ADD CONSTRAINT fk_overall_decision_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.overall_decision
    ADD CONSTRAINT fk_overall_decision_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.overall_decision
    ADD CONSTRAINT fk_overall_decision_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.own_exhibit
    ADD CONSTRAINT fk_own_exhibit_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.own_exhibit
    ADD CONSTRAINT fk_own_exhibit_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.own_exhibit
    ADD CONSTRAINT fk_own_exhibit_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.own_exhibit
    ADD CONSTRAINT fk_own_exhibit_submission_id_submission FOREIGN KEY (submission_id) REFERENCES public.submission(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.own_exhibit
    ADD CONSTRAINT fk_own_exhibit_worksheet_id_worksheet FOREIGN KEY (worksheet_id) REFERENCES public.worksheet(id) ON DELETE CASCADE;



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



ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT fk_recommendation_finding_id_finding FOREIGN KEY (finding_id) REFERENCES public.finding(id) ON DELETE CASCADE;



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



ALTER TABLE ONLY public.report_texts
    ADD CONSTRAINT fk_report_texts_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.report_texts
    ADD CONSTRAINT fk_report_texts_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.report_texts
    ADD CONSTRAINT fk_report_texts_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



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




