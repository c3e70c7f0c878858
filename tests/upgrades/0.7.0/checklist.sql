


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



CREATE TABLE public.comments_ask (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    number integer NOT NULL,
    comments_by date NOT NULL,
    asked_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    asked_at timestamp with time zone NOT NULL
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



CREATE TABLE public.finding_text (
    id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    folded_name text NOT NULL,
    saved_by uuid NOT NULL,
    version integer NOT NULL,
    name character varying(120) NOT NULL,
    kind character varying(40) NOT NULL,
    text text NOT NULL,
    is_withdrawn boolean NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



CREATE TABLE public.finding_text_entry (
    text_id uuid NOT NULL,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    version integer NOT NULL,
    name character varying(120) NOT NULL,
    kind character varying(40) NOT NULL,
    text text NOT NULL,
    is_withdrawn boolean NOT NULL,
    saved_at timestamp with time zone NOT NULL
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



CREATE TABLE public.plan_action (
    id uuid NOT NULL,
    force_id uuid NOT NULL,
    number integer NOT NULL,
    version integer NOT NULL,
    owner_id uuid,
    post_id uuid,
    said_done_by uuid,
    made_by uuid NOT NULL,
    made_at timestamp with time zone NOT NULL,
    title character varying(200) NOT NULL,
    text text NOT NULL,
    owner_name character varying(120) NOT NULL,
    due_on date,
    standing character varying(40) NOT NULL
);



CREATE TABLE public.plan_answered (
    action_id uuid NOT NULL,
    number integer NOT NULL,
    kind character varying(40) NOT NULL,
    assessment_id uuid,
    question_id character varying(20),
    earlier_id uuid
);



CREATE TABLE public.plan_entry (
    action_id uuid NOT NULL,
    version integer NOT NULL,
    deed character varying(40) NOT NULL,
    words text NOT NULL,
    steps text NOT NULL,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    title character varying(200) NOT NULL,
    text text NOT NULL,
    owner_name character varying(120) NOT NULL,
    due_on date,
    standing character varying(40) NOT NULL
);



CREATE TABLE public.plan_proof (
    id uuid NOT NULL,
    action_id uuid NOT NULL,
    evidence_id uuid NOT NULL,
    revision_id uuid,
    shows text NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamp with time zone NOT NULL
);



CREATE TABLE public.plan_step (
    action_id uuid NOT NULL,
    number integer NOT NULL,
    text text NOT NULL,
    done_on date
);



CREATE TABLE public.post (
    id uuid NOT NULL,
    force_id uuid NOT NULL,
    name character varying(80) NOT NULL,
    held_by uuid,
    created_at timestamp with time zone NOT NULL
);



CREATE TABLE public.publication (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    version integer NOT NULL,
    outcome character varying(40) NOT NULL,
    content text NOT NULL,
    digest character varying(64) NOT NULL,
    published_on date NOT NULL,
    own_reason text NOT NULL,
    correction text NOT NULL,
    part character varying(40),
    place_key character varying(40) NOT NULL,
    state_change_id uuid NOT NULL,
    decided_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    decided_at timestamp with time zone NOT NULL,
    announced_at timestamp with time zone
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



CREATE TABLE public.recommendation_word (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    finding integer NOT NULL,
    number integer NOT NULL,
    version integer NOT NULL,
    kind character varying(40) NOT NULL,
    text text NOT NULL,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL
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
    printed_sha256 character varying(64) DEFAULT ''::character varying NOT NULL,
    source character varying(40),
    source_id uuid
);



CREATE TABLE public.report_response (
    assessment_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    begun_at timestamp with time zone NOT NULL
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



CREATE TABLE public.response_publication (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    version integer NOT NULL,
    address text NOT NULL,
    response_on date NOT NULL,
    inspectors_on date,
    home_secretary_on date,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



CREATE TABLE public.response_text (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    body character varying(40) NOT NULL,
    version integer NOT NULL,
    text text NOT NULL,
    given_by uuid,
    given_at timestamp with time zone,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL
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



INSERT INTO public.account VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$uqpZoquv+6Y8nVxCWTKNTA$p5C2Q+viTCTaB9gTYwqrEmmQe+5cAoak2P75elxz8Bg', true, '2026-11-29 20:04:31.023164+00');
INSERT INTO public.account VALUES ('4c00c0f2-9b23-45a0-994b-2df30ed4a37f', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$EOSAHMg1Dye+o9DCP3cNUQ$uD3UjDL3k61DUOGm20+eXycBkqpDo98W8zRDpGK3wZs', true, '2026-11-29 20:04:38.47921+00');



INSERT INTO public.alembic_version VALUES ('0255');



INSERT INTO public.answer VALUES ('8070cae5-34a8-4dfc-a600-bf3f01c5c896', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-01', '2', 'As it was saved last', 2, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:32.120789+00');
INSERT INTO public.answer VALUES ('1adb21a5-6cfc-4f9b-b676-73fc0507a247', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-02', '3', 'As it was saved last', 1, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:32.151778+00');
INSERT INTO public.answer VALUES ('f7a029c7-4b05-4953-aa57-b616910f0592', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'cor-15', '2', 'As it was saved last', 1, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:32.220126+00');
INSERT INTO public.answer VALUES ('249a27f9-8064-456d-9af9-44e518e47750', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-03', '3', 'As it was saved last', 1, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:32.303891+00');



INSERT INTO public.answer_entry VALUES ('f248a54b-5e4b-422f-80fb-05802893e77b', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-01', 1, '3', 'As it was first saved', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:32.073004+00');
INSERT INTO public.answer_entry VALUES ('137851ac-4f3b-46bd-ad47-84860363a5c4', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-01', 2, '2', 'As it was saved last', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:32.120789+00');
INSERT INTO public.answer_entry VALUES ('52b78e21-f4b2-4f7c-ba32-5252e1982497', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-02', 1, '3', 'As it was saved last', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:32.151778+00');
INSERT INTO public.answer_entry VALUES ('2d7ebe18-d8b6-441a-815a-a762896d54b9', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'cor-15', 1, '2', 'As it was saved last', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:32.220126+00');
INSERT INTO public.answer_entry VALUES ('1aa3d007-e4e0-4beb-a9bc-c1160b36583e', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-03', 1, '3', 'As it was saved last', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:32.303891+00');



INSERT INTO public.answer_entry_figure VALUES ('2d7ebe18-d8b6-441a-815a-a762896d54b9', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('1aa3d007-e4e0-4beb-a9bc-c1160b36583e', 'M03', '33');



INSERT INTO public.assessment VALUES ('02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '52663734-94f4-463d-86e4-69676513be6d', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:31.612996+00', NULL, NULL, 'preparing', NULL);



INSERT INTO public.assignment VALUES ('19410a1d-b78e-4017-92bb-b984d416f7ab', '808fba7d-d4bd-4092-b6fe-2fe641ea25e7', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '2022-03-04', '2022-09-30', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:38.800934+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 20:04:31.370146+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'de4c3a56107e395a9df652a957eec9ff');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 20:04:31.510604+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'a9123f805ec3aec6c4f4f6fafc8b40e1');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 20:04:31.597991+00', 'signed in', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', NULL, '', '', '28f61c2de0bc16866df5cda3210183b7');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 20:04:32.074979+00', 'save answer', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'assessment 02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-01, version 1', 'cd9a5fddbf4cb61be98735a8cf548454');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 20:04:32.122101+00', 'save answer', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'assessment 02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-01, version 2', '92c556c9f1f88c289b83814e09011908');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 20:04:32.152733+00', 'save answer', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'assessment 02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-02, version 1', '19ae03ee0e4c498ddcb41ea1305a7cf4');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 20:04:32.156834+00', 'mark question', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'assessment 02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-02, done', 'db24a7819bf6c8fc2166b1300a1b92dc');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 20:04:32.222091+00', 'save answer', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'assessment 02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'cor-15, version 1', 'cc2bdd59debdf686f9007cf13fe300c0');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 20:04:32.304979+00', 'save answer', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'assessment 02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-03, version 1', 'd633cbbaa51742558876ef0a5d24fe88');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 20:04:32.439539+00', 'add evidence', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'evidence 879fdb2a-ec51-48ca-b485-a5a5181ae852', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '2077d516dbbbab4ff934ada4c5c95526');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 20:04:32.442545+00', 'add exhibit', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'assessment 02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'exhibit 1 of vet-03, E1, version 1, evidence 879fdb2a-ec51-48ca-b485-a5a5181ae852', '8a3c66fd01f34a94533aa86004854f37');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 20:04:32.569909+00', 'write note', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'assessment 02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-01, note', '9563f3e0b4bbcb99ab5a365e309d8bba');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 20:04:32.642261+00', 'restricted a question', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'assessment 02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-02, to 1 person', '3219bd4bb9e6f2cbdbc15f52fb4dd39c');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 20:04:33.019186+00', 'begin worksheet', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'assessment 02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'worksheet 1 of vet-08, 5 to draw of 412', '72a41596e74079027ec68f3d3d70f4f9');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 20:04:33.114492+00', 'draw worksheet', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'assessment 02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'worksheet 1 of vet-08, 5 of 412, seed d87737828d81df7c39e1a80eb5e438e0', 'a8e515526e88c17435d97b5d6833e598');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 20:04:33.193811+00', 'save worksheet', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'assessment 02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'worksheet 1 of vet-08, 1 outcome, version 1', 'dd0a647c77695797675a85f14fdb366b');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 20:04:33.26222+00', 'entered an earlier finding', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'earlier finding 96b54abf-36dc-41c3-ae64-7905c9394a3e', 'ccu-capacity-and-links, area for improvement, September 2019: open', 'ca73ab7e870b3bfa6c9d76125335484a');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 20:04:33.326764+00', 'made an action', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'action f308aea9-8b28-4f17-8619-f99b4f1176c0', 'action 1: to do', 'a7b3c9ced0717ef3fa4aab1c564d7caf');
INSERT INTO public.audit_event VALUES (19, '2026-11-29 20:04:33.421433+00', 'reported progress on an action', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'action f308aea9-8b28-4f17-8619-f99b4f1176c0', 'action 1: in progress', '94675d3194673b3986451cf63de85fcf');
INSERT INTO public.audit_event VALUES (20, '2026-11-29 20:04:33.5409+00', 'said that an action is done', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'action f308aea9-8b28-4f17-8619-f99b4f1176c0', 'action 1: done', 'aa3c19bb2f02e0bfff890ad30a3663f1');
INSERT INTO public.audit_event VALUES (21, '2026-11-29 20:04:33.615094+00', 'asked for a report', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', 'report 3e9433a1-83b0-4ac6-8b8a-77d1a7e77c30', 'ad0785a6c0d9153526a14bc4f48dd95bd1b73d4657bb3745e95d794d64a32e99', 'b19c230dfa201edc0357152af61bff93');
INSERT INTO public.audit_event VALUES (22, '2026-11-29 20:04:38.487924+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '4a978706463b73cc3c78be23e95c0ad2');
INSERT INTO public.audit_event VALUES (23, '2026-11-29 20:04:38.545676+00', 'signed in', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '52663734-94f4-463d-86e4-69676513be6d', 'reader', NULL, '', '', 'd92cb16b46dbabcf1c2dcf91990977fe');
INSERT INTO public.audit_event VALUES (24, '2026-11-29 20:04:38.626417+00', 'set up a second factor', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '52663734-94f4-463d-86e4-69676513be6d', 'reader', NULL, '', 'authenticator app', '3b9d284d8d847ea74a5f8199670d0a67');
INSERT INTO public.audit_event VALUES (25, '2026-11-29 20:04:38.65359+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '', 'ce664d7961fa840817eb0156b4c4ba73');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '2488abb654e83327df6d9251726e1a61cffb64fcbfffd40f2203cf1ebdd9b4d3', NULL);
INSERT INTO public.audit_head VALUES ('52663734-94f4-463d-86e4-69676513be6d', 21, '1dd2e780e689b5027746623505abae0d5130485ba4f5927dc256088fc29267af', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 20:04:31.370146+00', 'sign-in', NULL, '23e64e5637714758d2cbb5abb3cf1914d372321c234058636e957448ef060bc7', '0000000000000000000000000000000000000000000000000000000000000000', '9108cc3b4e32968ce66fccb57ea07d1976a559e7c3dd692866a8910f157e4e80');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 20:04:31.510604+00', 'sign-in', NULL, '6785a5901b7e170a417a129f653dcf7215dc0872f2795d77f13d4481b2fc0c0e', '9108cc3b4e32968ce66fccb57ea07d1976a559e7c3dd692866a8910f157e4e80', 'b5fb088fc9fde3981146f9d19ee79464c381d3dda3554b808ebb85ef38a2cf0e');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 1, 3, '2026-11-29 20:04:31.597991+00', 'sign-in', NULL, 'e7a7598ca0e657e9024a81b5261e4778ec1037e4e2ded5004eae3049fee2dcba', '0000000000000000000000000000000000000000000000000000000000000000', 'e45d5e24c46828cc2e7dec97346ecceaccd3268fcab16db78300153024853e31');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 2, 4, '2026-11-29 20:04:32.074979+00', 'answer', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '377d4bd67c33cd16af25e2a9c7b1fa636c2e4e17afcdbac2bfaf294f441b85e5', 'e45d5e24c46828cc2e7dec97346ecceaccd3268fcab16db78300153024853e31', '71046da69e117da31b3978e3773ba608d8a757a249b56813bb3d4de3e6715214');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 3, 5, '2026-11-29 20:04:32.122101+00', 'answer', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '7b71f542f21706844c4ce3b5a797bc89079a48dff385e9d4e25a554f854bb814', '71046da69e117da31b3978e3773ba608d8a757a249b56813bb3d4de3e6715214', '38d723ced97a376273eac6ad74196a113cfc3245394f1b44f3dbab55ad759233');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 4, 6, '2026-11-29 20:04:32.152733+00', 'answer', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'a858d2b0bccfaaf44d43dc424b5c7b511f287e7a708673b78ade0cd57abe7f5a', '38d723ced97a376273eac6ad74196a113cfc3245394f1b44f3dbab55ad759233', '283a2b49e8d9cfa04a6fe54590dfc775baf198546a2adb2fc8e3a559b4caf282');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 5, 7, '2026-11-29 20:04:32.156834+00', 'mark', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '4724cebc09814a08b23a4c006108a7b37a758c1b7d568215a0ea7216b9012c69', '283a2b49e8d9cfa04a6fe54590dfc775baf198546a2adb2fc8e3a559b4caf282', '647659829547d3bc7f7a716edcc1db6fccbe74e34a085efb9fa0183af059445f');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 6, 8, '2026-11-29 20:04:32.222091+00', 'answer', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '8f2b377ada553e67962b8f996741a80f6d22f3f8dabd73e67078edd60bd5433e', '647659829547d3bc7f7a716edcc1db6fccbe74e34a085efb9fa0183af059445f', '332a88c8e229b576edc93d427603242a2a0c31628ff714d9a97152db84823b20');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 7, 9, '2026-11-29 20:04:32.304979+00', 'answer', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'e955b6e3421d3bc00ab0b57853afd582ff339af777399d77933b6006c57edd99', '332a88c8e229b576edc93d427603242a2a0c31628ff714d9a97152db84823b20', 'cc956b7e6cb8c7d3e1be24bd825b883628e25d121bf41a0239931d16d5973225');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 8, 10, '2026-11-29 20:04:32.439539+00', 'evidence', NULL, '21cc063ea1334e5478f6a04d968d74b31510473e562ef1a6e57ef1d2d8349d38', 'cc956b7e6cb8c7d3e1be24bd825b883628e25d121bf41a0239931d16d5973225', '5cb8a70aee58ddbe2d8e981fd21c1f55aac91f0f53ceea75bbcc3774325113ad');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 9, 11, '2026-11-29 20:04:32.442545+00', 'evidence', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'f5d093e0264c71d5a003bf2856794a87b9e104eb1537fc49b808712e44a9bf4a', '5cb8a70aee58ddbe2d8e981fd21c1f55aac91f0f53ceea75bbcc3774325113ad', '6c55d9b623e28f7f9a52ccf7f57ba61aba6c518238913a9bfd082e8257833190');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 10, 12, '2026-11-29 20:04:32.569909+00', 'note', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '7d6d0c08c6f78c4c4f636e4312260ddba6585b9b18769e4c72b4903e5452e336', '6c55d9b623e28f7f9a52ccf7f57ba61aba6c518238913a9bfd082e8257833190', '3de9fa21e0595f84c4cceec847f1e2cf9365b775681bff3aff25933676614a58');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 11, 13, '2026-11-29 20:04:32.642261+00', 'assessment', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '3d13ddc14c1d28700f842d10c837e1150fd6ea6f215c794882fe4f5130e7ce16', '3de9fa21e0595f84c4cceec847f1e2cf9365b775681bff3aff25933676614a58', 'e5773f86b6a76b5c37e11df92481a12e594f40b1ebf46eeb12e0375922907c48');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 12, 14, '2026-11-29 20:04:33.019186+00', 'evidence', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '3765c5b8879ba47c950850e02bc1ccf6cb2a2b525c3d736a556c89bc6ac1848c', 'e5773f86b6a76b5c37e11df92481a12e594f40b1ebf46eeb12e0375922907c48', '9cbf83eae6290a3db97a28efb82421688775401a81aed6f6b5821a8ba00dc6fe');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 13, 15, '2026-11-29 20:04:33.114492+00', 'evidence', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'd88465eecd093609c09a66a98c75984921d278c6ffec50eaaada6aff964f83ec', '9cbf83eae6290a3db97a28efb82421688775401a81aed6f6b5821a8ba00dc6fe', 'a3959c8542d0af203334e82c718a70640c87ad770243a41bbafc9b8e72e5be3a');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 14, 16, '2026-11-29 20:04:33.193811+00', 'evidence', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '33833c712298e07ac3b9c4497843b773aaa9fc82d0ed3bfb08ebf5abf347e6fe', 'a3959c8542d0af203334e82c718a70640c87ad770243a41bbafc9b8e72e5be3a', 'dfe543bbc9f3e3dffa018833d4b131093c996c93223c530036c8289f3b385226');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 15, 17, '2026-11-29 20:04:33.26222+00', 'other', NULL, '828286384be8c4ae36c7ae713a96b1147d2c213feddb72577e6ffce36960f499', 'dfe543bbc9f3e3dffa018833d4b131093c996c93223c530036c8289f3b385226', 'f0d9c58516e836289fc2967fd37c6d87766bccf758f39efa8539dc62d2006a5e');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 16, 18, '2026-11-29 20:04:33.326764+00', 'plan', NULL, 'fce079a6e11ebeec9b5294869d27954b1633d24f2bfce5bb70aa85dbdc7b7f83', 'f0d9c58516e836289fc2967fd37c6d87766bccf758f39efa8539dc62d2006a5e', '530623f8244f8af86c3ed1692633d9bae181484e623cf64c277379d6c5f3b030');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 17, 19, '2026-11-29 20:04:33.421433+00', 'plan', NULL, 'ee9a69a770dd366eb402adbbea7f154268f84cd9d5f6216e5cc89416a6bb1b58', '530623f8244f8af86c3ed1692633d9bae181484e623cf64c277379d6c5f3b030', 'f3f697153e228cbe69f5978a0e9ddd5ebeeee535e526fb1d1263fb1d8e43ddbb');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 18, 20, '2026-11-29 20:04:33.5409+00', 'plan', NULL, '923d0504b323cb1eb9686a146f467b4de2809a39a1466f0251b9e6472a4707f1', 'f3f697153e228cbe69f5978a0e9ddd5ebeeee535e526fb1d1263fb1d8e43ddbb', '569a7a976490199ee74370ad3734f999d77bc38b9208723a9c788917473bba57');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 19, 21, '2026-11-29 20:04:33.615094+00', 'copy', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'c133797615b3bdebcd7e7581624a9e8967dcfddf007858b86f08961a9f928c54', '569a7a976490199ee74370ad3734f999d77bc38b9208723a9c788917473bba57', 'bc71ba0b90a4e8cd02791a30f656d4d11d55d98d5dbe5b25f4d7d2a80e480fe0');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 22, '2026-11-29 20:04:38.487924+00', 'sign-in', NULL, '2ff7ed73ba6c2bb3638eab3c74fc350737fc6d749ea35253bb9742656db2128c', 'b5fb088fc9fde3981146f9d19ee79464c381d3dda3554b808ebb85ef38a2cf0e', '30a618bce1c7f445c645a8ad552520944b8275afd6bf42c38ff8e35762ec9372');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 20, 23, '2026-11-29 20:04:38.545676+00', 'sign-in', NULL, '0bb686660cb5feb9ff765853be3a4de94f01508769ffbef5029a3dc02152367a', 'bc71ba0b90a4e8cd02791a30f656d4d11d55d98d5dbe5b25f4d7d2a80e480fe0', '6c600ec7f838030f49997f303bf82e86f43179d92bef61c87524ae6130ed6bd8');
INSERT INTO public.audit_link VALUES ('52663734-94f4-463d-86e4-69676513be6d', 21, 24, '2026-11-29 20:04:38.626417+00', 'sign-in', NULL, '8a38a0e049def18996a8173c8b9afc71497d6a54deb2f7873ab09b0e683feaae', '6c600ec7f838030f49997f303bf82e86f43179d92bef61c87524ae6130ed6bd8', '1dd2e780e689b5027746623505abae0d5130485ba4f5927dc256088fc29267af');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 25, '2026-11-29 20:04:38.65359+00', 'sign-in', NULL, '625e32c198a4b9492ce3b65d2c9c2e820affde5b2143ae8e365dbdbee6639f02', '30a618bce1c7f445c645a8ad552520944b8275afd6bf42c38ff8e35762ec9372', '2488abb654e83327df6d9251726e1a61cffb64fcbfffd40f2203cf1ebdd9b4d3');



INSERT INTO public.authenticator VALUES ('4c00c0f2-9b23-45a0-994b-2df30ed4a37f', 'bPzJ9X1vGNtD0w6yc1oOWJAbYuMswuL3V6D0vCdTIihzKdlZcQR2mLbcdPrlr4k_Z_sBIpx9b4QTwH6w', '4896ec944ad9b238', 59866089, '2026-11-29 20:04:38.618091+00');



INSERT INTO public.change_request VALUES ('c8779027-722e-4406-a89a-9d4df235177e', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 1, '2022-03-31', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'lead inspector', '2026-11-29 20:04:38.802556+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.comment_answer VALUES ('39075454-fbaa-4650-8ed2-aaff4e505b29', '820eed68-0797-4fef-977f-33f956adb92d', 1, 'refused', 'The list says six', '', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'inspector', '2026-11-29 20:04:38.787119+00');



INSERT INTO public.comment_round VALUES ('21cb5e93-8596-4f3f-b406-218275bbefea', 1, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.comments_ask VALUES ('4cd8ba57-1179-4a08-8f5b-1cbdbef25c88', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 1, '2022-04-01', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:38.772109+00');



INSERT INTO public.draft VALUES ('02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-04', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '4935b70a-c1eb-46c8-ba24-3217785d018f', 0, 1795982609673, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 20:04:32.33179+00');



INSERT INTO public.draft_comment VALUES ('820eed68-0797-4fef-977f-33f956adb92d', '21cb5e93-8596-4f3f-b406-218275bbefea', 1, 1, 'a statement is wrong', 'overall', '', 'There were seven', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:38.782082+00', NULL);



INSERT INTO public.draft_report VALUES ('21cb5e93-8596-4f3f-b406-218275bbefea', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '808fba7d-d4bd-4092-b6fe-2fe641ea25e7', 1, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '2022-03-18', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'lead inspector', '2026-11-29 20:04:38.753039+00');



INSERT INTO public.draft_report_email VALUES ('21cb5e93-8596-4f3f-b406-218275bbefea', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411');



INSERT INTO public.earlier_finding VALUES ('96b54abf-36dc-41c3-ae64-7905c9394a3e', '52663734-94f4-463d-86e4-69676513be6d', '52663734-94f4-463d-86e4-69676513be6d', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:33.261715+00', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 20:04:33.261718+00');



INSERT INTO public.earlier_finding_entry VALUES ('96b54abf-36dc-41c3-ae64-7905c9394a3e', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 20:04:33.261718+00', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator');



INSERT INTO public.evidence VALUES ('879fdb2a-ec51-48ca-b485-a5a5181ae852', '52663734-94f4-463d-86e4-69676513be6d', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:32.434066+00', 11180225508051);



INSERT INTO public.evidence_entry VALUES ('879fdb2a-ec51-48ca-b485-a5a5181ae852', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:32.44067+00');



INSERT INTO public.exhibit VALUES ('02c414c4-0281-4452-a60c-99fac14a1061', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-03', 1, '879fdb2a-ec51-48ca-b485-a5a5181ae852', 'e8610d75-0dcc-4f6a-b70d-bcdf4ab31791', 'Page 3', 'The policy was approved', 'E1', '', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:32.442178+00', NULL, '', 1, NULL, 'force', 365261300563);



INSERT INTO public.exhibit_entry VALUES ('02c414c4-0281-4452-a60c-99fac14a1061', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:32.447323+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 20:04:31.363238+00', '');



INSERT INTO public.figure VALUES ('02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'M03', '33');



INSERT INTO public.finding VALUES ('43e6375a-6f1e-41dd-9061-b03dd15a488f', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '808fba7d-d4bd-4092-b6fe-2fe641ea25e7', 1, NULL, NULL, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 20:04:38.744771+00');



INSERT INTO public.finding_entry VALUES ('1c5c30c7-d0d5-4630-b1b4-d3e591b863dc', '43e6375a-6f1e-41dd-9061-b03dd15a488f', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 20:04:38.745725+00', 'vet-01', '[[1, "Clear everybody in post", "Chief constable", "2026-12-31"]]', 'drafted a finding', 'inspector', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411');



INSERT INTO public.finding_question VALUES ('d12aa052-d608-4bb8-9148-934fc4fbc217', '43e6375a-6f1e-41dd-9061-b03dd15a488f', 'vet-01', 0, NULL);



INSERT INTO public.finding_text VALUES ('9edf4687-9480-4a2e-a039-55c6c2163bfb', '808fba7d-d4bd-4092-b6fe-2fe641ea25e7', 'backlog', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-29 20:04:38.765932+00');



INSERT INTO public.finding_text_entry VALUES ('9edf4687-9480-4a2e-a039-55c6c2163bfb', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'lead inspector', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-29 20:04:38.788799+00');



INSERT INTO public.follow_up_answer VALUES ('02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('808fba7d-d4bd-4092-b6fe-2fe641ea25e7', '52663734-94f4-463d-86e4-69676513be6d');



INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '4a0f748b-4f67-4f89-91df-c359e7cad4e4', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 20:04:32.081475+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'c3eece6f-b5ac-4069-b60c-b0516d43e102', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 20:04:32.122843+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '0e5c0994-a92b-48d2-82e7-ed1f73082f5c', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 20:04:32.15351+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'dcec9d77-7f7d-4c84-9b61-0f3766d54f65', 'done', '2026-11-29 20:04:32.158152+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '62331c9f-9428-4eb0-a194-ab37cb1e3c32', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 20:04:32.227585+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '4d874fb7-c15d-4f2c-ab28-326730bf49f8', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 20:04:32.306359+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '754601e0-6f85-4d66-be65-11386b8767ad', '1', '2026-11-29 20:04:32.448375+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '5f945654-46bf-4a31-af67-521518a97e15', 'b2552d3b-b580-490b-aad3-1348ad9bec47', '2026-11-29 20:04:32.57132+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2a20a6ac-1e0e-49ff-88eb-5ec398d1894b', '', '2026-11-29 20:04:32.643183+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '7e0115c5-0a00-4166-b5c1-9534e92332b9', '1', '2026-11-29 20:04:33.019963+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'dd1bab3e-a157-4f43-a3ca-dbd1c6d5986c', '', '2026-11-29 20:04:33.116252+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'e3d7674b-4b0e-4f94-a8f6-faf071a8d3d5', '', '2026-11-29 20:04:33.201498+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'a71cb8a0-bcd4-4576-9bb5-7c2a34024ca1', '96b54abf-36dc-41c3-ae64-7905c9394a3e', '2026-11-29 20:04:33.263888+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'abb6736b-186e-44e1-856a-fa0f13cede29', 'f308aea9-8b28-4f17-8619-f99b4f1176c0', '2026-11-29 20:04:33.332687+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '11c4f4be-4f74-4f94-af88-26c9a191acc1', '', '2026-11-29 20:04:33.419515+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'f7a577e0-cc1b-41b7-83e9-0f9a06f21293', '', '2026-11-29 20:04:33.529196+00');
INSERT INTO public.idempotency_key VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '9b1a6bac-b386-4c91-af2f-8975e2583b0b', '3e9433a1-83b0-4ac6-8b8a-77d1a7e77c30', '2026-11-29 20:04:33.615594+00');
INSERT INTO public.idempotency_key VALUES ('4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '4ce4181d-4547-4376-b906-8d5e40fd5817', 'fb47ece459d754ca8bcb574bb95fbd4788915ecfe63ec88ef4ad50198c61c31b b31c3ac1da8f8945ce24d28c8f00380fe6c87c0767f3aecae1e5e5914b309941', '2026-11-29 20:04:38.635063+00');



INSERT INTO public.invitation VALUES ('3ffb0384-9841-40e3-a5ec-2ce5036dd3bd', '52663734-94f4-463d-86e4-69676513be6d', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:38.697185+00', '2026-12-06 20:04:38.691108+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('a69f3931-cdf6-4a8f-b1cb-43ace511722e', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-01', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '808fba7d-d4bd-4092-b6fe-2fe641ea25e7', '2997c5ff-0754-4cbf-b26a-45c932bbf536', '2026-11-29 20:04:38.706055+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 20:04:38.707227+00', NULL);



INSERT INTO public.judgement_draft VALUES ('02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-01', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '336a9f64-0729-4812-8f25-23e14fd2ac0c', 1, 1795982678714, '{"reason": ["Not saved yet"]}', '2026-11-29 20:04:38.722027+00');



INSERT INTO public.judgement_entry VALUES ('5588fa8d-611f-41f9-a606-af1ff2dfae07', 'a69f3931-cdf6-4a8f-b1cb-43ace511722e', '2997c5ff-0754-4cbf-b26a-45c932bbf536', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 20:04:38.720875+00');



INSERT INTO public.last_visit VALUES ('02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:32.031511+00', '2026-11-29 20:04:32.031511+00', '2026-11-29 20:04:32.031511+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '8881c036-5fa7-41e9-9b38-01e8ea501fbf', '2026-11-29 20:04:38.813029+00');



INSERT INTO public.lowered_strength VALUES ('33085e6c-d9b2-409f-8d96-a8fd19adbd2f', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-01', 1, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '808fba7d-d4bd-4092-b6fe-2fe641ea25e7', '2997c5ff-0754-4cbf-b26a-45c932bbf536', 'inspector', 1, 'E2', 'E1', 'It shows a draft alone', '2026-11-29 20:04:38.72943+00');



INSERT INTO public.mark VALUES ('02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-02', 1, 'done', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:32.156768+00', '');



INSERT INTO public.membership VALUES ('52774301-192a-4fed-8cba-4dd1672cf820', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '2026-11-29 20:04:31.028416+00', NULL);
INSERT INTO public.membership VALUES ('19c32736-5f67-4253-a533-76a3f0d05342', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '52663734-94f4-463d-86e4-69676513be6d', 'reader', '2026-11-29 20:04:38.479555+00', NULL);



INSERT INTO public.mention VALUES ('212d8f39-e589-4e46-ab36-4eb9f5f4eb5a', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411');



INSERT INTO public.note VALUES ('212d8f39-e589-4e46-ab36-4eb9f5f4eb5a', 'b2552d3b-b580-490b-aad3-1348ad9bec47', 1, '@Una Upgrade will check this', '{"roles":[["52663734-94f4-463d-86e4-69676513be6d","contributor"],["52663734-94f4-463d-86e4-69676513be6d","coordinator"],["52663734-94f4-463d-86e4-69676513be6d","reader"],["52663734-94f4-463d-86e4-69676513be6d","signatory"]],"people":[]}', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52663734-94f4-463d-86e4-69676513be6d', 'coordinator', '2026-11-29 20:04:32.56957+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('b2552d3b-b580-490b-aad3-1348ad9bec47', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-01', 'note', '2026-11-29 20:04:32.56793+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('52663734-94f4-463d-86e4-69676513be6d', 'force', 'Upgradeshire Police', '2026-11-29 20:04:30.963782+00', NULL, false, false, true);
INSERT INTO public.organisation VALUES ('808fba7d-d4bd-4092-b6fe-2fe641ea25e7', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 20:04:30.965286+00', NULL, false, false, false);



INSERT INTO public.outbox_email VALUES ('4f4a3510-72a3-46ca-9350-d803144d69c5', 'set password', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '', 'waiting', '', 0, '2026-11-29 20:04:38.690377+00', '2026-11-29 20:04:38.69038+00', NULL);



INSERT INTO public.overall_decision VALUES ('00908ab6-f602-4fe5-8fad-d693f2664fc0', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '808fba7d-d4bd-4092-b6fe-2fe641ea25e7', 1, true, 'Nobody watches who is vetted', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'lead inspector', '2026-11-29 20:04:38.766505+00');



INSERT INTO public.own_exhibit VALUES ('a49f0932-531d-41bf-8550-0d27cadf0051', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-01', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '808fba7d-d4bd-4092-b6fe-2fe641ea25e7', '2997c5ff-0754-4cbf-b26a-45c932bbf536', 'inspector', 1, 'Notes of a visit', 'Who was asked', '', '', 'E1', '', '2022-03-04', NULL, '2026-11-29 20:04:38.730397+00', NULL, '', NULL, NULL);



INSERT INTO public.passkey VALUES ('afbaee5e-6818-477e-aa03-6866ed3cd31a', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'd43ffd29-3079-4dc0-a82a-b74434283090', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 20:04:38.804195+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('a86869bc7febc95abd523412bdf8b9cf327905bcffce0cd2902d183d4890d9b0', 'Vy72+2FLrRe7fmAqe+0DZwEBLZg1u8BsHg/UYGeSROw=', NULL, '', '2026-11-29 20:04:38.80795+00');



INSERT INTO public.password_link VALUES ('865be2e89eed74d41352483ecb3391653d359ebd704e6382d75e52434bc8a585', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:38.65426+00', '2026-12-01 20:04:38.653507+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 20:04:33.644831+00');
INSERT INTO public.periodic_job VALUES ('announcing published reports', '2026-11-29 20:04:33.661833+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 20:04:33.683608+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 20:04:38.386659+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 20:04:38.410168+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 20:04:38.423957+00');



INSERT INTO public.plan_action VALUES ('f308aea9-8b28-4f17-8619-f99b4f1176c0', '52663734-94f4-463d-86e4-69676513be6d', 1, 3, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', NULL, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:33.325371+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_answered VALUES ('f308aea9-8b28-4f17-8619-f99b4f1176c0', 1, 'earlier finding', NULL, NULL, '96b54abf-36dc-41c3-ae64-7905c9394a3e');



INSERT INTO public.plan_entry VALUES ('f308aea9-8b28-4f17-8619-f99b4f1176c0', 1, 'made', '', 'List them', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:33.3319+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'to do');
INSERT INTO public.plan_entry VALUES ('f308aea9-8b28-4f17-8619-f99b4f1176c0', 2, 'progress reported', 'All clearances of the control room are renewed', 'List them', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:33.422196+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'in progress');
INSERT INTO public.plan_entry VALUES ('f308aea9-8b28-4f17-8619-f99b4f1176c0', 3, 'said to be done', '', 'List them', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:33.541417+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_proof VALUES ('127d79b8-4ecd-4a79-ba9b-3020f7a49c01', 'f308aea9-8b28-4f17-8619-f99b4f1176c0', '879fdb2a-ec51-48ca-b485-a5a5181ae852', 'e8610d75-0dcc-4f6a-b70d-bcdf4ab31791', 'It is policy', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:33.537225+00');



INSERT INTO public.plan_step VALUES ('f308aea9-8b28-4f17-8619-f99b4f1176c0', 1, 'List them', '2026-11-29');



INSERT INTO public.post VALUES ('a5b4a96a-4d66-4a61-a605-33a2e69e00fc', '52663734-94f4-463d-86e4-69676513be6d', 'Head of vetting', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:38.662598+00');



INSERT INTO public.publication VALUES ('412c3524-58fd-422d-b682-4cb436e07f8f', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '52663734-94f4-463d-86e4-69676513be6d', 1, 'graded', '{"content":{"details":{"as_at":"2022-03-04","assessment_id":"02104bbc-d5a7-4a6f-9fe0-9550dfc937b2","force":{"id":"52663734-94f4-463d-86e4-69676513be6d","name":"Testshire Police"},"marking":"OFFICIAL-SENSITIVE","notice":"","period_begins":"2021-03-05","period_ends":"2022-03-04","question_set":{"id":"vcc-2022","sha256":"645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325","version":"2.0.0"},"rule_version":"2","seal":"0000000000000000000000000000000000000000000000000000000000000000","submission":1,"title":"Draft"},"findings":[],"how_reliable":"Ten days in two places","lines":[],"method":"","number":1,"outcome":"graded","outcome_reason":"","questions":{},"reliability":null,"worksheets":[]},"form":"checklist review report 1"}', '32b8d665cae1c332b103fb067b4f40612c092fedbf797ff66714c53bb860179b', '2026-11-29', '', '', NULL, '', '68d009de-4c05-4631-8eb7-292d514d9b67', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'lead inspector', '2026-11-29 20:04:38.799308+00', '2026-11-29 20:04:38.798053+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 20:04:38.689005+00');



INSERT INTO public.recommendation VALUES ('5109960c-63fa-45cd-940b-bdf9b81eaac3', '43e6375a-6f1e-41dd-9061-b03dd15a488f', 1, 'Clear everybody in post', 'Chief constable', '2026-12-31');



INSERT INTO public.recommendation_word VALUES ('97b4916a-1407-49d6-b1ba-fc45fa817e71', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 1, 1, 1, 'action has been taken', 'All are vetted', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:38.772932+00');



INSERT INTO public.recovery_code VALUES ('81dff3cf3f75a9f339cd2651962bc3336090e7eb94c8c509e6ddfb92095c4009', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '2026-11-29 20:04:38.62446+00', NULL);
INSERT INTO public.recovery_code VALUES ('154c4c7fb8c396799278e695ee0e925450562a366b865b8c3591dbc3cac82c4a', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '2026-11-29 20:04:38.624467+00', NULL);
INSERT INTO public.recovery_code VALUES ('be0255cb6004a3756994024ee44230607a883b29632cc0ecb69d938590b4dcac', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '2026-11-29 20:04:38.624468+00', NULL);
INSERT INTO public.recovery_code VALUES ('32d996e30d794750d2b048e45ecb94f31cf4da635aa0c1951c20fc9e08d9cd2a', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '2026-11-29 20:04:38.624469+00', NULL);
INSERT INTO public.recovery_code VALUES ('6b925c80842aa0615c27ef1068013a030edd191f0f43de4d2ac0307ee3ac73eb', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '2026-11-29 20:04:38.624469+00', NULL);
INSERT INTO public.recovery_code VALUES ('10054273f4a2446fc0d0a0b440432eaaeea82e60aef36b7bf8ee3582dce7c68c', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '2026-11-29 20:04:38.62447+00', NULL);
INSERT INTO public.recovery_code VALUES ('3458af5b8235ca9b0b15198cb51d9148723f83eadf9ebd67075a126858d84fad', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '2026-11-29 20:04:38.62447+00', NULL);
INSERT INTO public.recovery_code VALUES ('7da3929f4eb3a25f0f423dbd1d7951d3e96d2038f74cb636e0841896236512b6', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '2026-11-29 20:04:38.624471+00', NULL);
INSERT INTO public.recovery_code VALUES ('703c9317a0eb7499fdfc42e008c3e937409cacaafced931558212adcc72b28f8', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '2026-11-29 20:04:38.624471+00', NULL);
INSERT INTO public.recovery_code VALUES ('8b7429408b43d49fac034bc3672ffbf697a39f0e3acac5ffee9d49074478dc86', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '2026-11-29 20:04:38.624472+00', NULL);



INSERT INTO public.reminder VALUES ('a8b1a0f9-c27f-4db0-bc13-d34809c751a3', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'share', 'shared', 'shared', '2026-11-29 20:04:38.668137+00', NULL);



INSERT INTO public.reminder_choice VALUES ('6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'daily', NULL);



INSERT INTO public.report VALUES ('3e9433a1-83b0-4ac6-8b8a-77d1a7e77c30', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'report', 'ad0785a6c0d9153526a14bc4f48dd95bd1b73d4657bb3745e95d794d64a32e99', 'ready', '', 27, 205630, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:33.614481+00', '2026-11-29 20:04:33.693041+00', 1, '2026-11-29 20:04:38.376658+00', '', NULL, '2e2cd5e30c753e57c5d95c492e2e4d62f7f5f37538118404b47153be9529cea6', NULL, NULL);
INSERT INTO public.report VALUES ('5cb49917-0561-40b6-aabc-02aa24ff7854', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'report on a review', '0000000000000000000000000000000000000000000000000000000000000000', 'failed', '', NULL, NULL, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:38.763635+00', NULL, 0, NULL, '', NULL, '', 'draft', '21cb5e93-8596-4f3f-b406-218275bbefea');



INSERT INTO public.report_response VALUES ('02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '808fba7d-d4bd-4092-b6fe-2fe641ea25e7', '2026-11-29 20:04:38.764504+00');



INSERT INTO public.report_texts VALUES ('58e691b0-2b2e-4cdc-80d7-7895ac7288ab', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '808fba7d-d4bd-4092-b6fe-2fe641ea25e7', 1, 'Ten days in two places', '', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'inspector', '2026-11-29 20:04:38.767078+00');



INSERT INTO public.requested_question VALUES ('6fd9e081-8358-4f74-90ad-eebe8f44c250', 'c8779027-722e-4406-a89a-9d4df235177e', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.response_publication VALUES ('c9363002-8d7f-4c16-97cf-2c5197ab36be', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 1, 'https://pcc.example/response', '2022-04-01', '2022-04-01', NULL, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:38.773517+00');



INSERT INTO public.response_text VALUES ('8e992827-f2c7-4ace-8833-542266e0eaf1', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'chief officer', 1, 'We accept it', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:38.754293+00', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:38.774299+00');
INSERT INTO public.response_text VALUES ('95523893-cdeb-4f04-bbcc-473f683bf2b5', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'local policing body', 1, 'So do I', NULL, NULL, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:38.774304+00');



INSERT INTO public.restriction VALUES ('02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-02', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:32.640903+00', NULL);



INSERT INTO public.revision VALUES ('e8610d75-0dcc-4f6a-b70d-bcdf4ab31791', '879fdb2a-ec51-48ca-b485-a5a5181ae852', '52663734-94f4-463d-86e4-69676513be6d', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:32.435008+00', NULL, NULL, NULL, NULL, NULL, '', 7275375958024, NULL);



INSERT INTO public.seal VALUES ('b4d94c2d-21b7-4332-99ee-97becd50d59a', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 20:04:38.698875+00', '2026-11-29 20:04:38.698876+00', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'A typing error');



INSERT INTO public.second_choice VALUES ('d2d5f32d-0690-4507-9507-06872cc91116', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '808fba7d-d4bd-4092-b6fe-2fe641ea25e7', 'vet-01', 1, 'asked for', '', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:38.741+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 20:04:38.678117+00');



INSERT INTO public.settlement VALUES ('dacf87a6-3d15-4d24-9e3a-d6f7c5c2e2bf', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', '808fba7d-d4bd-4092-b6fe-2fe641ea25e7', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:38.741985+00');



INSERT INTO public.share VALUES ('7b351fd9-f970-4fb2-a89a-1d4d57ff1ed4', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-02', NULL, 'a5b4a96a-4d66-4a61-a605-33a2e69e00fc', '2022-03-04', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:38.671088+00', NULL);



INSERT INTO public.sign_in VALUES ('85c8c025-b82e-45c4-bae2-43f9a56c615a', '6dbc523d82dcc9094e61e3a8b6090c7185103f3c4ff2f2c5647c7d79d2b9be03', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '52774301-192a-4fed-8cba-4dd1672cf820', '2026-11-29 20:04:31.582564+00', '2026-11-29 20:04:31.58257+00', NULL, '', '2026-11-29 20:04:31.582571+00', '');
INSERT INTO public.sign_in VALUES ('a0df9b98-dfa8-40f5-beb5-b9446236c823', 'fb47ece459d754ca8bcb574bb95fbd4788915ecfe63ec88ef4ad50198c61c31b', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '19c32736-5f67-4253-a533-76a3f0d05342', '2026-11-29 20:04:38.544479+00', '2026-11-29 20:04:38.544485+00', '2026-11-29 20:04:38.619186+00', '', '2026-11-29 20:04:38.544487+00', '');
INSERT INTO public.sign_in VALUES ('acd3f3cf-6e78-41f4-b27e-f6faa458c106', 'b31c3ac1da8f8945ce24d28c8f00380fe6c87c0767f3aecae1e5e5914b309941', '4c00c0f2-9b23-45a0-994b-2df30ed4a37f', '19c32736-5f67-4253-a533-76a3f0d05342', '2026-11-29 20:04:38.634418+00', '2026-11-29 20:04:38.634423+00', NULL, 'authenticator app', '2026-11-29 20:04:38.634424+00', '');



INSERT INTO public.state_change VALUES ('9fd695ce-85e0-4bce-b283-f234d0db890d', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '52663734-94f4-463d-86e4-69676513be6d', '2026-11-29 20:04:38.69828+00', '', '', NULL);
INSERT INTO public.state_change VALUES ('68d009de-4c05-4631-8eb7-292d514d9b67', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 101, 'publish', 'factual accuracy', 'closed, published', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'lead inspector', '52663734-94f4-463d-86e4-69676513be6d', '2026-11-29 20:04:38.7977+00', '', '', NULL);



INSERT INTO public.submission VALUES ('2997c5ff-0754-4cbf-b26a-45c932bbf536', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 1, 'b4d94c2d-21b7-4332-99ee-97becd50d59a', 'RTC-329-TRT', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:38.705458+00', 'I send this assessment.', 'cor-24', '2026-11-29 20:04:38.704501+00', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('fc8b8410-de9f-4ff2-8e83-c7d75ecce4be', '52663734-94f4-463d-86e4-69676513be6d', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 20:04:32.49686+00');



INSERT INTO public.worker VALUES ('8881c036-5fa7-41e9-9b38-01e8ea501fbf', '2026-11-29 20:04:38.809746+00', '2026-11-29 20:04:38.809747+00');



INSERT INTO public.worksheet VALUES ('891383eb-2622-4a44-93a7-f55d2aabcdd4', '02104bbc-d5a7-4a6f-9fe0-9550dfc937b2', 'vet-08', '52663734-94f4-463d-86e4-69676513be6d', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:33.018814+00', 'd87737828d81df7c39e1a80eb5e438e0', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', '2026-11-29 20:04:33.114461+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('891383eb-2622-4a44-93a7-f55d2aabcdd4', 272, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('891383eb-2622-4a44-93a7-f55d2aabcdd4', 1, 5, '', '6df8937f-3501-4b5e-9ca1-ac83a6d6f411', 'coordinator', '2026-11-29 20:04:33.199439+00', '');



SELECT pg_catalog.setval('public.audit_event_id_seq', 25, true);



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



ALTER TABLE ONLY public.comments_ask
    ADD CONSTRAINT pk_comments_ask PRIMARY KEY (id);



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



ALTER TABLE ONLY public.finding_text
    ADD CONSTRAINT pk_finding_text PRIMARY KEY (id);



ALTER TABLE ONLY public.finding_text_entry
    ADD CONSTRAINT pk_finding_text_entry PRIMARY KEY (text_id, version);



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



ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT pk_plan_action PRIMARY KEY (id);



ALTER TABLE ONLY public.plan_answered
    ADD CONSTRAINT pk_plan_answered PRIMARY KEY (action_id, number);



ALTER TABLE ONLY public.plan_entry
    ADD CONSTRAINT pk_plan_entry PRIMARY KEY (action_id, version);



ALTER TABLE ONLY public.plan_proof
    ADD CONSTRAINT pk_plan_proof PRIMARY KEY (id);



ALTER TABLE ONLY public.plan_step
    ADD CONSTRAINT pk_plan_step PRIMARY KEY (action_id, number);



ALTER TABLE ONLY public.post
    ADD CONSTRAINT pk_post PRIMARY KEY (id);



ALTER TABLE ONLY public.publication
    ADD CONSTRAINT pk_publication PRIMARY KEY (id);



ALTER TABLE ONLY public.question_set_use
    ADD CONSTRAINT pk_question_set_use PRIMARY KEY (set_id, set_version);



ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT pk_recommendation PRIMARY KEY (id);



ALTER TABLE ONLY public.recommendation_word
    ADD CONSTRAINT pk_recommendation_word PRIMARY KEY (id);



ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash);



ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT pk_reminder PRIMARY KEY (id);



ALTER TABLE ONLY public.reminder_choice
    ADD CONSTRAINT pk_reminder_choice PRIMARY KEY (account_id);



ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (id);



ALTER TABLE ONLY public.report_response
    ADD CONSTRAINT pk_report_response PRIMARY KEY (assessment_id);



ALTER TABLE ONLY public.report_texts
    ADD CONSTRAINT pk_report_texts PRIMARY KEY (id);



ALTER TABLE ONLY public.requested_question
    ADD CONSTRAINT pk_requested_question PRIMARY KEY (id);



ALTER TABLE ONLY public.response_publication
    ADD CONSTRAINT pk_response_publication PRIMARY KEY (id);



ALTER TABLE ONLY public.response_text
    ADD CONSTRAINT pk_response_text PRIMARY KEY (id);



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



ALTER TABLE ONLY public.comments_ask
    ADD CONSTRAINT uq_comments_ask_number UNIQUE (assessment_id, number);



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



ALTER TABLE ONLY public.finding_text
    ADD CONSTRAINT uq_finding_text_name UNIQUE (organisation_id, folded_name);



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



ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT uq_plan_action_force_id_number UNIQUE (force_id, number);



ALTER TABLE ONLY public.post
    ADD CONSTRAINT uq_post_force_id_name UNIQUE (force_id, name);



ALTER TABLE ONLY public.publication
    ADD CONSTRAINT uq_publication_version UNIQUE (assessment_id, version);



ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT uq_recommendation_number UNIQUE (finding_id, number);



ALTER TABLE ONLY public.recommendation_word
    ADD CONSTRAINT uq_recommendation_word_version UNIQUE (assessment_id, finding, number, version);



ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT uq_reminder_account_id_subject_occasion UNIQUE (account_id, subject, occasion);



ALTER TABLE ONLY public.report_texts
    ADD CONSTRAINT uq_report_texts_version UNIQUE (assessment_id, organisation_id, version);



ALTER TABLE ONLY public.requested_question
    ADD CONSTRAINT uq_requested_question_request_id_question_id UNIQUE (request_id, question_id);



ALTER TABLE ONLY public.response_publication
    ADD CONSTRAINT uq_response_publication_version UNIQUE (assessment_id, version);



ALTER TABLE ONLY public.response_text
    ADD CONSTRAINT uq_response_text_version UNIQUE (assessment_id, body, version);



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



CREATE INDEX ix_plan_action_owner_id ON public.plan_action USING btree (owner_id);



CREATE INDEX ix_plan_action_post_id ON public.plan_action USING btree (post_id);



CREATE INDEX ix_plan_answered_assessment_id_question_id ON public.plan_answered USING btree (assessment_id, question_id);



CREATE INDEX ix_plan_answered_earlier_id ON public.plan_answered USING btree (earlier_id);



CREATE INDEX ix_plan_proof_action_id ON public.plan_proof USING btree (action_id);



CREATE INDEX ix_plan_proof_evidence_id ON public.plan_proof USING btree (evidence_id);



CREATE INDEX ix_plan_proof_revision_id ON public.plan_proof USING btree (revision_id);



CREATE INDEX ix_post_held_by ON public.post USING btree (held_by);



CREATE INDEX ix_recovery_code_account_id ON public.recovery_code USING btree (account_id);



CREATE INDEX ix_reminder_batch ON public.reminder USING btree (batch);



CREATE INDEX ix_report_assessment_id ON public.report USING btree (assessment_id);



CREATE INDEX ix_report_content ON public.report USING btree (content);



CREATE INDEX ix_report_seal_id ON public.report USING btree (seal_id);



CREATE INDEX ix_report_source_id ON public.report USING btree (source_id);



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



ALTER TABLE ONLY public.comments_ask
    ADD CONSTRAINT fk_comments_ask_asked_by_account FOREIGN KEY (asked_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.comments_ask
    ADD CONSTRAINT fk_comments_ask_assessment_id_report_response FOREIGN KEY (assessment_id) REFERENCES public.report_response(assessment_id) ON DELETE CASCADE;



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



ALTER TABLE ONLY public.finding_text_entry
    ADD CONSTRAINT fk_finding_text_entry_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.finding_text_entry
    ADD CONSTRAINT fk_finding_text_entry_text_id_finding_text FOREIGN KEY (text_id) REFERENCES public.finding_text(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.finding_text
    ADD CONSTRAINT fk_finding_text_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.finding_text
    ADD CONSTRAINT fk_finding_text_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



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



ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT fk_plan_action_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT fk_plan_action_made_by_account FOREIGN KEY (made_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT fk_plan_action_owner_id_account FOREIGN KEY (owner_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT fk_plan_action_post_id_post FOREIGN KEY (post_id) REFERENCES public.post(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.plan_action
    ADD CONSTRAINT fk_plan_action_said_done_by_account FOREIGN KEY (said_done_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.plan_answered
    ADD CONSTRAINT fk_plan_answered_action_id_plan_action FOREIGN KEY (action_id) REFERENCES public.plan_action(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.plan_answered
    ADD CONSTRAINT fk_plan_answered_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.plan_answered
    ADD CONSTRAINT fk_plan_answered_earlier_id_earlier_finding FOREIGN KEY (earlier_id) REFERENCES public.earlier_finding(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.plan_entry
    ADD CONSTRAINT fk_plan_entry_action_id_plan_action FOREIGN KEY (action_id) REFERENCES public.plan_action(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.plan_entry
    ADD CONSTRAINT fk_plan_entry_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.plan_proof
    ADD CONSTRAINT fk_plan_proof_action_id_plan_action FOREIGN KEY (action_id) REFERENCES public.plan_action(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.plan_proof
    ADD CONSTRAINT fk_plan_proof_added_by_account FOREIGN KEY (added_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.plan_proof
    ADD CONSTRAINT fk_plan_proof_evidence_id_evidence FOREIGN KEY (evidence_id) REFERENCES public.evidence(id);



ALTER TABLE ONLY public.plan_proof
    ADD CONSTRAINT fk_plan_proof_revision_id_revision FOREIGN KEY (revision_id) REFERENCES public.revision(id);



ALTER TABLE ONLY public.plan_step
    ADD CONSTRAINT fk_plan_step_action_id_plan_action FOREIGN KEY (action_id) REFERENCES public.plan_action(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_held_by_account FOREIGN KEY (held_by) REFERENCES public.account(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_decided_by_account FOREIGN KEY (decided_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_state_change_id_state_change FOREIGN KEY (state_change_id) REFERENCES public.state_change(id);



ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT fk_recommendation_finding_id_finding FOREIGN KEY (finding_id) REFERENCES public.finding(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.recommendation_word
    ADD CONSTRAINT fk_recommendation_word_assessment_id_report_response FOREIGN KEY (assessment_id) REFERENCES public.report_response(assessment_id) ON DELETE CASCADE;



ALTER TABLE ONLY public.recommendation_word
    ADD CONSTRAINT fk_recommendation_word_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



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



ALTER TABLE ONLY public.report_response
    ADD CONSTRAINT fk_report_response_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.report_response
    ADD CONSTRAINT fk_report_response_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



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



ALTER TABLE ONLY public.response_publication
    ADD CONSTRAINT fk_response_publication_assessment_id_report_response FOREIGN KEY (assessment_id) REFERENCES public.report_response(assessment_id) ON DELETE CASCADE;



ALTER TABLE ONLY public.response_publication
    ADD CONSTRAINT fk_response_publication_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.response_text
    ADD CONSTRAINT fk_response_text_assessment_id_report_response FOREIGN KEY (assessment_id) REFERENCES public.report_response(assessment_id) ON DELETE CASCADE;



ALTER TABLE ONLY public.response_text
    ADD CONSTRAINT fk_response_text_given_by_account FOREIGN KEY (given_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.response_text
    ADD CONSTRAINT fk_response_text_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



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




