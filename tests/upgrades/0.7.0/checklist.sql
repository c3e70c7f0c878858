


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



INSERT INTO public.account VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$hORgVxkCKfi1or6Dp90Jgw$0vY5/pRfc42ETUUM5JCzq+SaOsioqp0uKGtftqYcLf4', true, '2026-11-29 15:49:15.336878+00');
INSERT INTO public.account VALUES ('9d68dfae-864f-4863-a7b6-5d088e806bfc', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$PbI6CDrlShKscKy6BjDb8A$5GKSSzP1dVa/pAoA7W9HtSSQJuoGyBKA85Xm6Skjj9A', true, '2026-11-29 15:49:19.557434+00');



INSERT INTO public.alembic_version VALUES ('0245');



INSERT INTO public.answer VALUES ('a68fcac9-c1b7-4d85-876b-420254f0faea', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-01', '2', 'As it was saved last', 2, '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:15.982691+00');
INSERT INTO public.answer VALUES ('a4dccefb-c545-4c06-9889-161246e15595', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-02', '3', 'As it was saved last', 1, '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:16.016944+00');
INSERT INTO public.answer VALUES ('3d4aa27f-3c53-4dc1-873c-c6df6e42f62b', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'cor-15', '2', 'As it was saved last', 1, '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:16.061443+00');
INSERT INTO public.answer VALUES ('5e98a9e8-278a-4ec3-b513-10d545132699', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-03', '3', 'As it was saved last', 1, '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:16.099696+00');



INSERT INTO public.answer_entry VALUES ('95e5daab-3ce8-441d-94ab-e23e8d982de2', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-01', 1, '3', 'As it was first saved', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator', '2026-11-29 15:49:15.942463+00');
INSERT INTO public.answer_entry VALUES ('7a36e663-81ea-49d5-9fc6-92084658e59f', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-01', 2, '2', 'As it was saved last', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator', '2026-11-29 15:49:15.982691+00');
INSERT INTO public.answer_entry VALUES ('c381c50d-9f3a-47c8-ba13-4c0bf3e404e4', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-02', 1, '3', 'As it was saved last', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator', '2026-11-29 15:49:16.016944+00');
INSERT INTO public.answer_entry VALUES ('f456bf86-eb07-4de4-a0fc-d22e66cf8072', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'cor-15', 1, '2', 'As it was saved last', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator', '2026-11-29 15:49:16.061443+00');
INSERT INTO public.answer_entry VALUES ('ee200d72-ce14-414d-8d0e-23ee611418b4', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-03', 1, '3', 'As it was saved last', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator', '2026-11-29 15:49:16.099696+00');



INSERT INTO public.answer_entry_figure VALUES ('f456bf86-eb07-4de4-a0fc-d22e66cf8072', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('ee200d72-ce14-414d-8d0e-23ee611418b4', 'M03', '33');



INSERT INTO public.assessment VALUES ('8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:15.664787+00', NULL, NULL, 'preparing', NULL);



INSERT INTO public.assignment VALUES ('7b88db18-4c59-4fbb-b95d-3e4c469a8e46', '37b85210-67af-4b69-a9a6-e68452fa4348', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '2022-03-04', '2022-09-30', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:19.664348+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 15:49:15.546019+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'ff9b67380469e7cca558af606bb69ac2');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 15:49:15.617697+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '57957c9c5daa0cb917b15d6d159d02a6');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 15:49:15.657308+00', 'signed in', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', NULL, '', '', 'e323785e748a2fb01f3164179e0e4b26');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 15:49:15.945311+00', 'save answer', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'assessment 8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-01, version 1', '716be67e76c27460f4d0415b12cef5b1');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 15:49:15.984189+00', 'save answer', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'assessment 8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-01, version 2', 'f56e52b9719d48bf37139f8cecedff8f');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 15:49:16.017941+00', 'save answer', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'assessment 8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-02, version 1', '06218ad896d3846b62ee173e1eda20a5');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 15:49:16.02254+00', 'mark question', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'assessment 8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-02, done', '166acf5b58981c6023799cb1f674bc09');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 15:49:16.063594+00', 'save answer', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'assessment 8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'cor-15, version 1', 'f8d5ee2bc10b82914784fab0b0a662d9');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 15:49:16.100734+00', 'save answer', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'assessment 8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-03, version 1', '5cbfec21a2853e67d33fff1a4c820e7b');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 15:49:16.206734+00', 'add evidence', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'evidence 21598569-af23-4cd6-9166-6b04be7aa3ec', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'c839ab8bf4b2b2a09fa7ebae323ea952');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 15:49:16.209862+00', 'add exhibit', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'assessment 8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'exhibit 1 of vet-03, E1, version 1, evidence 21598569-af23-4cd6-9166-6b04be7aa3ec', '57fffada2fc9b04fba1cd78b157246b4');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 15:49:16.305964+00', 'write note', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'assessment 8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-01, note', '2c6efeb19b1a7d983757fe5ffb0769eb');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 15:49:16.343336+00', 'restricted a question', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'assessment 8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-02, to 1 person', '2d58a599512d623be455801a3a692928');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 15:49:16.387765+00', 'begin worksheet', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'assessment 8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'worksheet 1 of vet-08, 5 to draw of 412', '1725258eb1e257e747bd9a06c380e60b');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 15:49:16.444194+00', 'draw worksheet', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'assessment 8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'worksheet 1 of vet-08, 5 of 412, seed 98c3ea28411f9467288336d4d7e7cba1', 'a68af2df0be551a7b291d3166435c8d5');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 15:49:16.483745+00', 'save worksheet', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'assessment 8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'worksheet 1 of vet-08, 1 outcome, version 1', 'ce897ee77bfa520c1dc2a525662aa132');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 15:49:16.527709+00', 'entered an earlier finding', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'earlier finding 8a2dbe50-f999-4663-ae0f-d677e12c624c', 'ccu-capacity-and-links, area for improvement, September 2019: open', '155df223e0769c896700efb34c2c0a2a');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 15:49:16.603119+00', 'asked for a report', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'report 0a5b9cb2-5ba7-4dd6-b28c-60410304bea3', 'f8917a9745f410d5e7ee94fdbe9e3086e10b5fb3afcd4052a2ee36d876435502', 'df563e4b000bee2fcb77facaac66e859');
INSERT INTO public.audit_event VALUES (19, '2026-11-29 15:49:19.564963+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '39b72d4a2e811420e8fa9244b9d2423f');
INSERT INTO public.audit_event VALUES (20, '2026-11-29 15:49:19.589017+00', 'signed in', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'reader', NULL, '', '', 'e550b36618fce1f7c2d5bfab8245fea0');
INSERT INTO public.audit_event VALUES (21, '2026-11-29 15:49:19.623617+00', 'set up a second factor', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'reader', NULL, '', 'authenticator app', '0813f705534fe8b84cd197179a99fcfd');
INSERT INTO public.audit_event VALUES (22, '2026-11-29 15:49:19.630447+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '7b60c65c-9679-4066-aacd-8e21cb8437dd', '', '8dcf8a232e7b82acaa82f043b3b1616d');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '59ddf3db4420279b6c4d04144c3276b88882b824a26103fb45c28186ae1f97ca', NULL);
INSERT INTO public.audit_head VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 18, 'fc7ee402128bcecb13cecfa3fdc09080167099412d74f678bc0261366f275de2', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 15:49:15.546019+00', 'sign-in', NULL, '222b5ba2afa2370a0b2f5d7c03b6aae413243c7ee5ab3ffaa4acff091da6ded1', '0000000000000000000000000000000000000000000000000000000000000000', 'b1e9e421368fe004b203c53adb92358e1644f595d49c4b4d9f210b4d4a495568');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 15:49:15.617697+00', 'sign-in', NULL, '99d841ccb4a027158252240a974b64adbc56da0bbf94e1b1689e1dc1208263fc', 'b1e9e421368fe004b203c53adb92358e1644f595d49c4b4d9f210b4d4a495568', 'b9e341277df019c1d6368da227c44987fd4021bf3ec0862195d27ee58f1380bf');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 1, 3, '2026-11-29 15:49:15.657308+00', 'sign-in', NULL, '7df8dcfb4556ec842c5ebd7dca8b0337404617894deb6e395952ec524715122c', '0000000000000000000000000000000000000000000000000000000000000000', '628062ca911c1282b0bb4910ae461548202218f239747100ea6b66c45da66a15');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 2, 4, '2026-11-29 15:49:15.945311+00', 'answer', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '58134a4a12edf8c2888d247b1e09f532b474ee2c463cf941f4ea07e0c2944df7', '628062ca911c1282b0bb4910ae461548202218f239747100ea6b66c45da66a15', 'a3e93d007e4d1445ef56005c3dec04e4a188afd10eb75d1cc9c75f820824b8b5');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 3, 5, '2026-11-29 15:49:15.984189+00', 'answer', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '3e8c5ccf718134c8f0ff51a1e58ee75ac45d439ef0861e7f8d853eef6786c22e', 'a3e93d007e4d1445ef56005c3dec04e4a188afd10eb75d1cc9c75f820824b8b5', '9f1e5b02d398cf5b0d4043c55e1d01c847e15bc882b5b2c8bf776a64e5a61843');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 4, 6, '2026-11-29 15:49:16.017941+00', 'answer', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'c89847cca4659b86ce84d4e31930e12f68854e4d1edcfc4a86987414451bfa0d', '9f1e5b02d398cf5b0d4043c55e1d01c847e15bc882b5b2c8bf776a64e5a61843', '0225dd1b1f2f800ca7936419c0da8cbfb281568572c7b995cb4743c6fb0f16df');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 5, 7, '2026-11-29 15:49:16.02254+00', 'mark', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'c8f24ea92a75124a022b867ab0d37167331db28fabc277c7e2119a9023b8d0f4', '0225dd1b1f2f800ca7936419c0da8cbfb281568572c7b995cb4743c6fb0f16df', 'd0f6e7e694285b7d35e338b34034fdcaf25f5647705ab7bed31885326228fe87');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 6, 8, '2026-11-29 15:49:16.063594+00', 'answer', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '63861a646ab8ef4db3a990acf8bdb27c7ad541a26bf565de45402b6073a8741d', 'd0f6e7e694285b7d35e338b34034fdcaf25f5647705ab7bed31885326228fe87', '31a144324afeb970e2527b3dd228281cf45112cd4fe542bd0c272ef557285615');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 7, 9, '2026-11-29 15:49:16.100734+00', 'answer', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '6162a5a4626e99d319b9577452db85dc50f82ab1688c92363699ef2ac37dfece', '31a144324afeb970e2527b3dd228281cf45112cd4fe542bd0c272ef557285615', '1f4643a616b2ffeb6933d24b37eada3334084d1c445a5dd5e4530eef43a92702');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 8, 10, '2026-11-29 15:49:16.206734+00', 'evidence', NULL, '70a8c2b43a09188b691234a09e5b99635f9bb342c984e751ea7da7f1f23b1ddb', '1f4643a616b2ffeb6933d24b37eada3334084d1c445a5dd5e4530eef43a92702', '6ba6a7bb5687d3d99a7b816e6465de9029fbc265f2513526bb63c1dbbb28b6c8');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 9, 11, '2026-11-29 15:49:16.209862+00', 'evidence', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '345b3103935e8942e3ca7eef9d5af4f32c0fe4230534a6cdf828db83f2f4f370', '6ba6a7bb5687d3d99a7b816e6465de9029fbc265f2513526bb63c1dbbb28b6c8', 'a01a5488b8c02348fbe99aa8b2af0e9fc7ddd5236484c14633272b61e8d3454f');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 10, 12, '2026-11-29 15:49:16.305964+00', 'note', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'd8058483336132c3a19e93293e700a5b2698e9695bc1b00d08ff62063ad22a4a', 'a01a5488b8c02348fbe99aa8b2af0e9fc7ddd5236484c14633272b61e8d3454f', 'f65373cbc685eb1eeb1646a4eadf964974f2c44e96d22e26e0ddc864320b6d5f');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 11, 13, '2026-11-29 15:49:16.343336+00', 'assessment', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '1f9565d7bca16f371f50381b878237259e39ce06094d4879a573e092b6ba95d2', 'f65373cbc685eb1eeb1646a4eadf964974f2c44e96d22e26e0ddc864320b6d5f', '57428aa3336ad2ac3b620ed65a09f99276c75d33c5d5772946b9fc51fb6110c4');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 12, 14, '2026-11-29 15:49:16.387765+00', 'evidence', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '321aa2eebd87b75c40ed321c2492cdb3f69e0da3131c194afd72aab3e12d947a', '57428aa3336ad2ac3b620ed65a09f99276c75d33c5d5772946b9fc51fb6110c4', '447acdc061625665daa5cc917347c0ef2bf824b8d12d26596ce25a98e8166d42');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 13, 15, '2026-11-29 15:49:16.444194+00', 'evidence', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '0cff5be69d373422800f698997fee0bbd6b2c979d8ae78e7ed9c1f050dba4d2a', '447acdc061625665daa5cc917347c0ef2bf824b8d12d26596ce25a98e8166d42', '262c3ac9bcccf306b89b65804be2de740a414babdd9e736e82350db2b80d2e54');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 14, 16, '2026-11-29 15:49:16.483745+00', 'evidence', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '2bcb967ffe4fd9ad522895351a28ad259a7f2e8d079903b3d1d80e5867057f79', '262c3ac9bcccf306b89b65804be2de740a414babdd9e736e82350db2b80d2e54', '10993beaebd80017f87121ad5fdf2852e8f7ac0b52359e8bb94372f29db2a227');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 15, 17, '2026-11-29 15:49:16.527709+00', 'other', NULL, '31755236205562ec08c45c3de38f603699afe7bed1d990485a3e8cb80df7d4bb', '10993beaebd80017f87121ad5fdf2852e8f7ac0b52359e8bb94372f29db2a227', '2a460d92ea24806c5b8a68d902c253d49dc60774608d852132f07ee8cd8dd251');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 16, 18, '2026-11-29 15:49:16.603119+00', 'copy', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'b6f35c2b0aace5cb364d3a29d3cd240edeba2034088d2a2e6f2c4615d759186d', '2a460d92ea24806c5b8a68d902c253d49dc60774608d852132f07ee8cd8dd251', '2e49623404444849fd43fa013452d29b879b1be1b3fe9deede98fe1483f91129');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 19, '2026-11-29 15:49:19.564963+00', 'sign-in', NULL, '8bdebec1be253f2809a927d61efda7d5467dbe14e15940c78a5a6ecee578565c', 'b9e341277df019c1d6368da227c44987fd4021bf3ec0862195d27ee58f1380bf', '715b633beb5ae1c44aa32b1d39f572b41a9f778da4aa99198ca2fcd582a6874a');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 17, 20, '2026-11-29 15:49:19.589017+00', 'sign-in', NULL, 'ae9ab8ca90b5377937416a60afe250fc276c8c2ecc56d37f1d4da6df509a8608', '2e49623404444849fd43fa013452d29b879b1be1b3fe9deede98fe1483f91129', '167c6e870cd7ea9def70ef8d9d454dc09bd9146214470891c599faa00d8c5fe3');
INSERT INTO public.audit_link VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 18, 21, '2026-11-29 15:49:19.623617+00', 'sign-in', NULL, '0191cba577cd04f46cc862a2d17615950f464f31756c9b781893ea07690e1c93', '167c6e870cd7ea9def70ef8d9d454dc09bd9146214470891c599faa00d8c5fe3', 'fc7ee402128bcecb13cecfa3fdc09080167099412d74f678bc0261366f275de2');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 22, '2026-11-29 15:49:19.630447+00', 'sign-in', NULL, 'b834cc7b385847e5a038c1cc208ef18886c36903ff06c8b72d77c6a41fa15c5f', '715b633beb5ae1c44aa32b1d39f572b41a9f778da4aa99198ca2fcd582a6874a', '59ddf3db4420279b6c4d04144c3276b88882b824a26103fb45c28186ae1f97ca');



INSERT INTO public.authenticator VALUES ('9d68dfae-864f-4863-a7b6-5d088e806bfc', 'ydbVvk8mzFF9s3o9VRYc3F721PbLkVewM9mB7aQyWw6EonFWW57WQ3DIUQ8IAycJ0d_Z3PWFBIL73tBs', '4896ec944ad9b238', 59865578, '2026-11-29 15:49:19.620845+00');



INSERT INTO public.change_request VALUES ('a8afedef-6c23-4d5e-85fb-8f439121ad6d', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 1, '2022-03-31', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'lead inspector', '2026-11-29 15:49:19.66556+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.comment_answer VALUES ('9f0e321b-bf47-43f1-86c5-56691f339e1a', '741fea07-6aa7-4e34-8c40-298bd61f4ef8', 1, 'refused', 'The list says six', '', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'inspector', '2026-11-29 15:49:19.662949+00');



INSERT INTO public.comment_round VALUES ('49a691b3-eb07-4ff0-a32f-6fdc26e75b75', 1, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.draft VALUES ('8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-04', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '16e09c15-674f-447d-9996-ea32123e4e99', 0, 1795967294583, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 15:49:16.13052+00');



INSERT INTO public.draft_comment VALUES ('741fea07-6aa7-4e34-8c40-298bd61f4ef8', '49a691b3-eb07-4ff0-a32f-6fdc26e75b75', 1, 1, 'a statement is wrong', 'overall', '', 'There were seven', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:19.662385+00', NULL);



INSERT INTO public.draft_report VALUES ('49a691b3-eb07-4ff0-a32f-6fdc26e75b75', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '37b85210-67af-4b69-a9a6-e68452fa4348', 1, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '2022-03-18', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'lead inspector', '2026-11-29 15:49:19.659562+00');



INSERT INTO public.draft_report_email VALUES ('49a691b3-eb07-4ff0-a32f-6fdc26e75b75', '7b60c65c-9679-4066-aacd-8e21cb8437dd');



INSERT INTO public.earlier_finding VALUES ('8a2dbe50-f999-4663-ae0f-d677e12c624c', '341f8edd-edfe-45f6-b7cb-3d11173a8976', '341f8edd-edfe-45f6-b7cb-3d11173a8976', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:16.527095+00', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 15:49:16.527099+00');



INSERT INTO public.earlier_finding_entry VALUES ('8a2dbe50-f999-4663-ae0f-d677e12c624c', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 15:49:16.527099+00', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator');



INSERT INTO public.evidence VALUES ('21598569-af23-4cd6-9166-6b04be7aa3ec', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:16.205248+00', 5099332502381);



INSERT INTO public.evidence_entry VALUES ('21598569-af23-4cd6-9166-6b04be7aa3ec', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator', '2026-11-29 15:49:16.207903+00');



INSERT INTO public.exhibit VALUES ('b292acf3-9d1a-4f53-8641-8f3bcc5a2b67', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-03', 1, '21598569-af23-4cd6-9166-6b04be7aa3ec', '78300cca-e81c-443c-b68f-ade28c67afc0', 'Page 3', 'The policy was approved', 'E1', '', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:16.209465+00', NULL, '', 1, NULL, 'force', 9744085045210);



INSERT INTO public.exhibit_entry VALUES ('b292acf3-9d1a-4f53-8641-8f3bcc5a2b67', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator', '2026-11-29 15:49:16.210626+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 15:49:15.543088+00', '');



INSERT INTO public.figure VALUES ('8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'M03', '33');



INSERT INTO public.finding VALUES ('3d2cb60a-123a-425f-82aa-ab87c9a09784', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '37b85210-67af-4b69-a9a6-e68452fa4348', 1, NULL, NULL, '7b60c65c-9679-4066-aacd-8e21cb8437dd', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 15:49:19.656525+00');



INSERT INTO public.finding_entry VALUES ('f123baa8-45bd-427e-a25c-12d15b610333', '3d2cb60a-123a-425f-82aa-ab87c9a09784', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 15:49:19.657393+00', 'vet-01', '[[1, "Clear everybody in post", "Chief constable", "2026-12-31"]]', 'drafted a finding', 'inspector', '7b60c65c-9679-4066-aacd-8e21cb8437dd');



INSERT INTO public.finding_question VALUES ('ae187b15-91f2-4c66-bfb2-6763ce3802d0', '3d2cb60a-123a-425f-82aa-ab87c9a09784', 'vet-01', 0, NULL);



INSERT INTO public.follow_up_answer VALUES ('8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('37b85210-67af-4b69-a9a6-e68452fa4348', '341f8edd-edfe-45f6-b7cb-3d11173a8976');



INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', 'dd2e66d5-3c66-4cac-8607-a3a663f7d1f5', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 15:49:15.947922+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', 'e64675d0-228e-4792-b162-9ee15ac8b38c', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 15:49:15.98501+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', 'd99d5092-1215-4993-a506-226b8f31c30d', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 15:49:16.0188+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', 'dadba012-27ea-4283-aa83-435e176f492b', 'done', '2026-11-29 15:49:16.024211+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', '3eda2b88-772d-48bf-b2cd-809ac0668c5e', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 15:49:16.065116+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', '29dce033-65d4-40ee-86b8-cb7e509892b2', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 15:49:16.102221+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', '06491356-3280-47ab-8a57-07f5a12672c0', '1', '2026-11-29 15:49:16.211665+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', '83d8f68d-2e1e-4dd8-9b27-4d409747aa45', 'dc6a348a-4133-47fd-b474-9163ec3eb304', '2026-11-29 15:49:16.307472+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', '6ddae625-4c05-4546-b1e3-f4982310176a', '', '2026-11-29 15:49:16.344142+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', 'a5ced66b-66c7-486b-8adb-04c5a0de2b05', '1', '2026-11-29 15:49:16.388602+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', '74a0cac2-e78b-4183-9e6d-dbca091c9b3e', '', '2026-11-29 15:49:16.446035+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', '8d23cb49-d57e-4b3e-9d03-6597e5d5fb9c', '', '2026-11-29 15:49:16.487099+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', 'c22412ac-acaf-4a8b-a34e-5642b96d2bf4', '8a2dbe50-f999-4663-ae0f-d677e12c624c', '2026-11-29 15:49:16.529759+00');
INSERT INTO public.idempotency_key VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', '5c8a1217-8229-4179-aa3c-e2904c9fc551', '0a5b9cb2-5ba7-4dd6-b28c-60410304bea3', '2026-11-29 15:49:16.603672+00');
INSERT INTO public.idempotency_key VALUES ('9d68dfae-864f-4863-a7b6-5d088e806bfc', 'b1593ae9-0065-4a06-8d7f-13993c1f20be', '01cea28864a4b4cd1073296f2b929ffe0732b9d86ebc078bb394877fc350c3d5 074802d783cbb5f9875b7436e8f0379c2c7234aa6b16f4a9bd4cdcbe2cdf8432', '2026-11-29 15:49:19.625519+00');



INSERT INTO public.invitation VALUES ('edfc3b91-3ea4-4902-a427-d3a2827f6439', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:19.642902+00', '2026-12-06 15:49:19.641978+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('6f6b7408-7734-4336-aef5-40a4f1d90281', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-01', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '37b85210-67af-4b69-a9a6-e68452fa4348', '93ea872b-3edf-48a4-8e3c-8581199bfbd9', '2026-11-29 15:49:19.647638+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 15:49:19.648618+00', NULL);



INSERT INTO public.judgement_draft VALUES ('8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-01', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'cc44c764-f923-4aaa-9d18-228c27d206b5', 1, 1795967359648, '{"reason": ["Not saved yet"]}', '2026-11-29 15:49:19.650039+00');



INSERT INTO public.judgement_entry VALUES ('9fc86877-840d-4ed7-aa8d-7c9f0de9c5e2', '6f6b7408-7734-4336-aef5-40a4f1d90281', '93ea872b-3edf-48a4-8e3c-8581199bfbd9', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 15:49:19.649603+00');



INSERT INTO public.last_visit VALUES ('8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:15.91355+00', '2026-11-29 15:49:15.91355+00', '2026-11-29 15:49:15.91355+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '72a31698-ce91-4f0b-9c0c-7f406c4c15da', '2026-11-29 15:49:19.672497+00');



INSERT INTO public.lowered_strength VALUES ('df590ed1-e821-4f62-aa32-c52f5fdbc56a', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-01', 1, '7b60c65c-9679-4066-aacd-8e21cb8437dd', '37b85210-67af-4b69-a9a6-e68452fa4348', '93ea872b-3edf-48a4-8e3c-8581199bfbd9', 'inspector', 1, 'E2', 'E1', 'It shows a draft alone', '2026-11-29 15:49:19.65223+00');



INSERT INTO public.mark VALUES ('8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-02', 1, 'done', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator', '2026-11-29 15:49:16.022452+00', '');



INSERT INTO public.membership VALUES ('244d2bed-6d5b-4efa-af3c-7fe33fef8910', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '2026-11-29 15:49:15.337736+00', NULL);
INSERT INTO public.membership VALUES ('fccf21c6-7214-46e6-a1d0-026a5c5bd774', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'reader', '2026-11-29 15:49:19.557854+00', NULL);



INSERT INTO public.mention VALUES ('9490f031-c5e8-4907-bcc8-03a411b81c53', '7b60c65c-9679-4066-aacd-8e21cb8437dd');



INSERT INTO public.note VALUES ('9490f031-c5e8-4907-bcc8-03a411b81c53', 'dc6a348a-4133-47fd-b474-9163ec3eb304', 1, '@Una Upgrade will check this', '{"roles":[["341f8edd-edfe-45f6-b7cb-3d11173a8976","contributor"],["341f8edd-edfe-45f6-b7cb-3d11173a8976","coordinator"],["341f8edd-edfe-45f6-b7cb-3d11173a8976","reader"],["341f8edd-edfe-45f6-b7cb-3d11173a8976","signatory"]],"people":[]}', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'coordinator', '2026-11-29 15:49:16.305602+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('dc6a348a-4133-47fd-b474-9163ec3eb304', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-01', 'note', '2026-11-29 15:49:16.3038+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('341f8edd-edfe-45f6-b7cb-3d11173a8976', 'force', 'Upgradeshire Police', '2026-11-29 15:49:15.294772+00', NULL, false, false, true);
INSERT INTO public.organisation VALUES ('37b85210-67af-4b69-a9a6-e68452fa4348', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 15:49:15.296742+00', NULL, false, false, false);



INSERT INTO public.outbox_email VALUES ('7ed703e9-abd7-4ad2-83d4-60c4dc2109df', 'set password', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '', 'waiting', '', 0, '2026-11-29 15:49:19.641543+00', '2026-11-29 15:49:19.641545+00', NULL);



INSERT INTO public.own_exhibit VALUES ('99bd0603-ef5c-469b-b3bc-4c9052be420b', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-01', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '37b85210-67af-4b69-a9a6-e68452fa4348', '93ea872b-3edf-48a4-8e3c-8581199bfbd9', 'inspector', 1, 'Notes of a visit', 'Who was asked', '', '', 'E1', '', '2022-03-04', NULL, '2026-11-29 15:49:19.652972+00', NULL, '', NULL, NULL);



INSERT INTO public.passkey VALUES ('6ea800a7-7b33-4e35-9fb6-8e8714d856d5', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'bc1aaf8b-fce0-4013-ac61-435f9d321b11', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 15:49:19.66701+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('72e330fa87f7ac18ee134ac26f19a91e9a91fe9d9d1649720aea5feeab43071a', 'dzVk3SBJlQCItwnIF0t53Su6VjAYbDtjjU57FDBmwl0=', NULL, '', '2026-11-29 15:49:19.670257+00');



INSERT INTO public.password_link VALUES ('f84f9f8c0e8b5baf5021cdd0205399dd63eace36f02de84bfc8f10080ae5a082', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:19.631066+00', '2026-12-01 15:49:19.630403+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 15:49:16.617585+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 15:49:16.628573+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 15:49:19.382086+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 15:49:19.387341+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 15:49:19.393689+00');



INSERT INTO public.post VALUES ('c61f2f4d-bf36-4bc0-84bc-d7daf2a5fc3f', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 'Head of vetting', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:19.633789+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 15:49:19.640625+00');



INSERT INTO public.recommendation VALUES ('46364797-249c-438d-8aae-6f5026218800', '3d2cb60a-123a-425f-82aa-ab87c9a09784', 1, 'Clear everybody in post', 'Chief constable', '2026-12-31');



INSERT INTO public.recovery_code VALUES ('e97205bc941e6122da305c76e1e8750832413c174261503216683ce7d4638215', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '2026-11-29 15:49:19.622282+00', NULL);
INSERT INTO public.recovery_code VALUES ('692d5209fa9c45095028f48fe2cc09a769310758fc829db0daa3a9e1b3c0a64b', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '2026-11-29 15:49:19.622284+00', NULL);
INSERT INTO public.recovery_code VALUES ('9a4b919f27c0cf73d14dac410d8c165ae750fbd21b6217984f57be9830584b9a', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '2026-11-29 15:49:19.622285+00', NULL);
INSERT INTO public.recovery_code VALUES ('804f8f0dd0b62a20d13e9e67704ddbe7fe4c6c18a1be95a43091585c512e3734', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '2026-11-29 15:49:19.622285+00', NULL);
INSERT INTO public.recovery_code VALUES ('d8e14378768a7832be6a3e22a93731faccd0181c9f6258aeedd8639c0f45b7bc', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '2026-11-29 15:49:19.622285+00', NULL);
INSERT INTO public.recovery_code VALUES ('e782555466d8f3c21d51dfcc8918ac7f7c899cbb16656ca9d9f4e3bb904198d5', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '2026-11-29 15:49:19.622286+00', NULL);
INSERT INTO public.recovery_code VALUES ('8532337b73bfd904ec12a67ea2f46f750ced6b790e7c786616ddfb128c5790a5', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '2026-11-29 15:49:19.622286+00', NULL);
INSERT INTO public.recovery_code VALUES ('e2ec79938a896fe1a186786bf104de57007523f794bba8041a6b689d2567d257', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '2026-11-29 15:49:19.622287+00', NULL);
INSERT INTO public.recovery_code VALUES ('0d420d144ee6e7a14c6ebfca4b6ff11758f1ede3c63127c9c90fc7b836dad6c8', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '2026-11-29 15:49:19.622287+00', NULL);
INSERT INTO public.recovery_code VALUES ('8d2dba3429a97b6a1d6a66e2d5208a89c6ed017a257b8e578f97191a7821525b', '9d68dfae-864f-4863-a7b6-5d088e806bfc', '2026-11-29 15:49:19.622288+00', NULL);



INSERT INTO public.reminder VALUES ('5be1243a-1f02-43b2-b4ff-0fdd7f4945db', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'share', 'shared', 'shared', '2026-11-29 15:49:19.634382+00', NULL);



INSERT INTO public.reminder_choice VALUES ('7b60c65c-9679-4066-aacd-8e21cb8437dd', 'daily', NULL);



INSERT INTO public.report VALUES ('0a5b9cb2-5ba7-4dd6-b28c-60410304bea3', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'report', 'f8917a9745f410d5e7ee94fdbe9e3086e10b5fb3afcd4052a2ee36d876435502', 'ready', '', 27, 205620, '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:16.602436+00', '2026-11-29 15:49:16.635977+00', 1, '2026-11-29 15:49:19.375983+00', '', NULL, 'bc25daa3de3216500781dafd9971e799766015aa13b075d444b68ba6b2630d25');



INSERT INTO public.report_texts VALUES ('a28486d8-1a2b-474e-b645-c31fab99c0a6', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '37b85210-67af-4b69-a9a6-e68452fa4348', 1, 'Ten days in two places', '', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'inspector', '2026-11-29 15:49:19.661693+00');



INSERT INTO public.requested_question VALUES ('80418a11-4afa-4dfb-afbe-bfc8ed03fc2a', 'a8afedef-6c23-4d5e-85fb-8f439121ad6d', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-02', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:16.342183+00', NULL);



INSERT INTO public.revision VALUES ('78300cca-e81c-443c-b68f-ade28c67afc0', '21598569-af23-4cd6-9166-6b04be7aa3ec', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:16.206266+00', NULL, NULL, NULL, NULL, NULL, '', 11418360737932, NULL);



INSERT INTO public.seal VALUES ('0fee0562-8a08-4169-b174-dc8bf8915371', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 15:49:19.645443+00', '2026-11-29 15:49:19.645444+00', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'A typing error');



INSERT INTO public.second_choice VALUES ('f25209e7-13fd-42dd-baf4-869889b90c3d', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '37b85210-67af-4b69-a9a6-e68452fa4348', 'vet-01', 1, 'asked for', '', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:19.654256+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 15:49:19.63859+00');



INSERT INTO public.settlement VALUES ('28381cc6-8d5a-4d53-ad2c-ca42352f6a3c', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', '37b85210-67af-4b69-a9a6-e68452fa4348', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:19.654903+00');



INSERT INTO public.share VALUES ('40413749-638a-4007-8aac-980f0fc4c359', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-02', NULL, 'c61f2f4d-bf36-4bc0-84bc-d7daf2a5fc3f', '2022-03-04', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:19.636121+00', NULL);



INSERT INTO public.sign_in VALUES ('d349f99c-8f36-4a9d-9884-195bf90b5359', 'f855479a2a6037bc7bfbd91159730e4fb94b398773f7166600622602a431e8df', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '244d2bed-6d5b-4efa-af3c-7fe33fef8910', '2026-11-29 15:49:15.650317+00', '2026-11-29 15:49:15.650323+00', NULL, '', '2026-11-29 15:49:15.650324+00', '');
INSERT INTO public.sign_in VALUES ('260dfeef-8904-4d7d-b3bf-1ef66e9ff61b', '01cea28864a4b4cd1073296f2b929ffe0732b9d86ebc078bb394877fc350c3d5', '9d68dfae-864f-4863-a7b6-5d088e806bfc', 'fccf21c6-7214-46e6-a1d0-026a5c5bd774', '2026-11-29 15:49:19.588138+00', '2026-11-29 15:49:19.588142+00', '2026-11-29 15:49:19.62179+00', '', '2026-11-29 15:49:19.588143+00', '');
INSERT INTO public.sign_in VALUES ('ed9a082d-9fa7-408e-b800-7b9dacdb9585', '074802d783cbb5f9875b7436e8f0379c2c7234aa6b16f4a9bd4cdcbe2cdf8432', '9d68dfae-864f-4863-a7b6-5d088e806bfc', 'fccf21c6-7214-46e6-a1d0-026a5c5bd774', '2026-11-29 15:49:19.624977+00', '2026-11-29 15:49:19.624979+00', NULL, 'authenticator app', '2026-11-29 15:49:19.62498+00', '');



INSERT INTO public.state_change VALUES ('efc859da-02ff-4528-81af-8b7b750e0649', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator', '341f8edd-edfe-45f6-b7cb-3d11173a8976', '2026-11-29 15:49:19.644972+00', '', '', NULL);



INSERT INTO public.submission VALUES ('93ea872b-3edf-48a4-8e3c-8581199bfbd9', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 1, '0fee0562-8a08-4169-b174-dc8bf8915371', 'HXK-443-KJK', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator', '2026-11-29 15:49:19.647153+00', 'I send this assessment.', 'cor-24', '2026-11-29 15:49:19.646527+00', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('8eb6f74c-2568-40a1-97a5-eabc196cf8b3', '341f8edd-edfe-45f6-b7cb-3d11173a8976', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 15:49:16.239751+00');



INSERT INTO public.worker VALUES ('72a31698-ce91-4f0b-9c0c-7f406c4c15da', '2026-11-29 15:49:19.671434+00', '2026-11-29 15:49:19.671436+00');



INSERT INTO public.worksheet VALUES ('96ca6f46-03c2-4ab8-8337-b3ed4edfaf01', '8aeb3f0f-4b05-4422-87c2-b6eac971a33a', 'vet-08', '341f8edd-edfe-45f6-b7cb-3d11173a8976', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator', '2026-11-29 15:49:16.387209+00', '98c3ea28411f9467288336d4d7e7cba1', '7b60c65c-9679-4066-aacd-8e21cb8437dd', '2026-11-29 15:49:16.444161+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('96ca6f46-03c2-4ab8-8337-b3ed4edfaf01', 362, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('96ca6f46-03c2-4ab8-8337-b3ed4edfaf01', 1, 5, '', '7b60c65c-9679-4066-aacd-8e21cb8437dd', 'coordinator', '2026-11-29 15:49:16.485387+00', '');



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




