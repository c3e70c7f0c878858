


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
    earlier_id uuid,
    CONSTRAINT ck_plan_answered_ck_plan_answered_one_reference CHECK ((((assessment_id IS NULL) = (question_id IS NULL)) AND ((assessment_id IS NULL) <> (earlier_id IS NULL))))
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



INSERT INTO public.account VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$R7P8UEHxlo3kjszNgsMCBg$xgrQXJlhmUdY6tMUYCzuKwtdOVWtdQ9ad8Kcn+jgGd8', true, '2026-11-29 19:20:20.771781+00');
INSERT INTO public.account VALUES ('115af96d-d145-45ec-8559-74b1c377de3f', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$VY68Pxz2IoTgkqtgXZG0tw$V7zBmdU+CUec8Y88mOx61635I4qensmgNwE6oSYmJVU', true, '2026-11-29 19:20:25.002482+00');



INSERT INTO public.alembic_version VALUES ('0255');



INSERT INTO public.answer VALUES ('fc39ad30-c109-4021-960f-2cf40365476b', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-01', '2', 'As it was saved last', 2, '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:21.350145+00');
INSERT INTO public.answer VALUES ('02fde338-ffa6-4722-b81e-966ade378d8a', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-02', '3', 'As it was saved last', 1, '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:21.379622+00');
INSERT INTO public.answer VALUES ('bd6d4d0f-2ffa-4ed3-a2ab-d4b61a5a6cdf', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'cor-15', '2', 'As it was saved last', 1, '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:21.415758+00');
INSERT INTO public.answer VALUES ('95083e41-0a33-430f-a7d5-13e13d8f8b7e', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-03', '3', 'As it was saved last', 1, '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:21.450696+00');



INSERT INTO public.answer_entry VALUES ('25c1570d-f830-401b-bab9-520d5a52a0ce', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-01', 1, '3', 'As it was first saved', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:21.317041+00');
INSERT INTO public.answer_entry VALUES ('96cac894-f01c-43b7-b3fd-e38db4b3f8b7', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-01', 2, '2', 'As it was saved last', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:21.350145+00');
INSERT INTO public.answer_entry VALUES ('4252694c-fc5e-44fb-bc60-c65435830ded', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-02', 1, '3', 'As it was saved last', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:21.379622+00');
INSERT INTO public.answer_entry VALUES ('24d8390c-6d59-4c21-b8e8-0ae82a59f0c8', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'cor-15', 1, '2', 'As it was saved last', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:21.415758+00');
INSERT INTO public.answer_entry VALUES ('3508a61a-ce95-4a3d-984f-ef0fc92bf45c', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-03', 1, '3', 'As it was saved last', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:21.450696+00');



INSERT INTO public.answer_entry_figure VALUES ('24d8390c-6d59-4c21-b8e8-0ae82a59f0c8', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('3508a61a-ce95-4a3d-984f-ef0fc92bf45c', 'M03', '33');



INSERT INTO public.assessment VALUES ('899b7fa9-3eb3-42d2-9f03-e97db9524650', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:21.06816+00', NULL, NULL, 'preparing', NULL);



INSERT INTO public.assignment VALUES ('d7d6d3e6-b3c2-4245-96e5-5b13868f685e', '0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '2022-03-04', '2022-09-30', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:25.130687+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 19:20:20.968518+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '45ee209bd5782e8d6bddc698adc4760a');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 19:20:21.029734+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'dd8867ce5283045ed09674451cadb32e');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 19:20:21.062462+00', 'signed in', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', NULL, '', '', 'a3d623c9ad360bebe685c146c39d93a5');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 19:20:21.318707+00', 'save answer', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'assessment 899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-01, version 1', 'ffb5a0415e60c65973912a22510af059');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 19:20:21.351417+00', 'save answer', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'assessment 899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-01, version 2', '2b1daae86de00c998fba6606fe85e2b4');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 19:20:21.380511+00', 'save answer', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'assessment 899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-02, version 1', '9c6edf302f161eb124bf3312f4548344');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 19:20:21.384567+00', 'mark question', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'assessment 899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-02, done', 'ab5b499e2c45f57ebff37e48f51708a5');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 19:20:21.417554+00', 'save answer', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'assessment 899b7fa9-3eb3-42d2-9f03-e97db9524650', 'cor-15, version 1', 'ed0c97d0504c7e4c6e634b7f41a9e456');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 19:20:21.451627+00', 'save answer', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'assessment 899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-03, version 1', 'b988c7d6675342e88054f960fc9a17a4');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 19:20:21.547729+00', 'add evidence', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'evidence 995f0ce0-65bc-4eec-8d02-9af2962d2992', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '52453e8120c1567861464116fcc1c046');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 19:20:21.550385+00', 'add exhibit', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'assessment 899b7fa9-3eb3-42d2-9f03-e97db9524650', 'exhibit 1 of vet-03, E1, version 1, evidence 995f0ce0-65bc-4eec-8d02-9af2962d2992', '7fbaf2d466d454ebb1784a521ffc6570');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 19:20:21.634893+00', 'write note', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'assessment 899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-01, note', 'b7a249504a4d6f791c271bc7d5af7116');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 19:20:21.6666+00', 'restricted a question', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'assessment 899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-02, to 1 person', 'c373a828a53ec029cf7fb2141ee51523');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 19:20:21.870498+00', 'begin worksheet', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'assessment 899b7fa9-3eb3-42d2-9f03-e97db9524650', 'worksheet 1 of vet-08, 5 to draw of 412', '12a731a3eec5c9cecda40f549f0130f2');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 19:20:21.922053+00', 'draw worksheet', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'assessment 899b7fa9-3eb3-42d2-9f03-e97db9524650', 'worksheet 1 of vet-08, 5 of 412, seed c80eb82f0fb79184b6df4a05990f9ead', 'ac6ba4a0c70c3e067da45df46e1abd13');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 19:20:21.957887+00', 'save worksheet', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'assessment 899b7fa9-3eb3-42d2-9f03-e97db9524650', 'worksheet 1 of vet-08, 1 outcome, version 1', '163523944d93dad4696904fb03fdf0ed');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 19:20:21.996925+00', 'entered an earlier finding', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'earlier finding c4470deb-e841-4c0d-af44-a5214a0a2988', 'ccu-capacity-and-links, area for improvement, September 2019: open', '31993cbf9c5330816a4f3e3fc86fe112');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 19:20:22.057319+00', 'made an action', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'action 2e000f8c-d252-4571-8bcc-10df38c75c75', 'action 1: to do', '27acd003c64e0b101fb232205e3198b6');
INSERT INTO public.audit_event VALUES (19, '2026-11-29 19:20:22.11305+00', 'reported progress on an action', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'action 2e000f8c-d252-4571-8bcc-10df38c75c75', 'action 1: in progress', '3e7c12f6f2a131e3dcbf6576f17977e2');
INSERT INTO public.audit_event VALUES (20, '2026-11-29 19:20:22.174695+00', 'said that an action is done', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'action 2e000f8c-d252-4571-8bcc-10df38c75c75', 'action 1: done', '4e13c127d964e6d1fdafdef67d2fbd48');
INSERT INTO public.audit_event VALUES (21, '2026-11-29 19:20:22.239369+00', 'asked for a report', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'report 0a7b4b19-1b58-47a7-a665-01f5394e8fd7', '8a40e395e10596006c9a00973ef4771a550c6fcdbc818d9b7c5e315ed475499e', 'ddc5e866942a3fbc3c808fc97036f97e');
INSERT INTO public.audit_event VALUES (22, '2026-11-29 19:20:25.010016+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'c3c6fb3e0fc95da1ab528af7025665d5');
INSERT INTO public.audit_event VALUES (23, '2026-11-29 19:20:25.033877+00', 'signed in', '115af96d-d145-45ec-8559-74b1c377de3f', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'reader', NULL, '', '', 'dadb644ea70b5485ea6fbecf6224d07d');
INSERT INTO public.audit_event VALUES (24, '2026-11-29 19:20:25.070975+00', 'set up a second factor', '115af96d-d145-45ec-8559-74b1c377de3f', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'reader', NULL, '', 'authenticator app', 'de7e47258d785ce54d3e9f572dff874c');
INSERT INTO public.audit_event VALUES (25, '2026-11-29 19:20:25.08032+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '7462c21f-1a33-4555-91e8-d94645385afa', '', 'c7a2962b03ef2ef67a9451e4fe938351');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '683f0b2c3543bfe59809c55fbc25f77c994dcc694818722c05e3a06dc6e3eef2', NULL);
INSERT INTO public.audit_head VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 21, 'da4048a7c24d20ee52502976fcd30d752a4cb3f42cf269aa59ffb2e711e83e8f', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 19:20:20.968518+00', 'sign-in', NULL, '2297afee96631e13926014fa854a78d853d9681dbc551bb7aec6cd66e4eedeef', '0000000000000000000000000000000000000000000000000000000000000000', 'fb3e910d1243bbd4120e00959252e1f1f8406f593405cb55072c8d9943372e42');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 19:20:21.029734+00', 'sign-in', NULL, '5114f7f1cb3a02994594923689bb8e1e49bfb145f50b413f088ca457c0671abe', 'fb3e910d1243bbd4120e00959252e1f1f8406f593405cb55072c8d9943372e42', 'f6cfccef1aec687dcc002719b53b0d870ced870e5a0429d03602869e4f15f049');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 1, 3, '2026-11-29 19:20:21.062462+00', 'sign-in', NULL, '7ceb99b08ac546e840a21d4a635b7012fa16bac22b9307fb69f01aafcf8d54fe', '0000000000000000000000000000000000000000000000000000000000000000', 'a090334f4b4cf4d18a3858ca67751d2082a36a4beeaaf89d37a729b108e9949e');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 2, 4, '2026-11-29 19:20:21.318707+00', 'answer', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '8b236c6e466264876b9d4f813def9936e33856ece019910ea5f3e77c71930cce', 'a090334f4b4cf4d18a3858ca67751d2082a36a4beeaaf89d37a729b108e9949e', '9ddeeae2d627a9d58165ad4848ada1b0c20c53305131106f70f70a7cda512817');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 3, 5, '2026-11-29 19:20:21.351417+00', 'answer', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'be3951845ec0b7a3ff91bfb5f972508a4a1b862fc32927690d39877879cc18e3', '9ddeeae2d627a9d58165ad4848ada1b0c20c53305131106f70f70a7cda512817', 'b6f1b6808339913c3371f4106d272e4ad8f0ccc20ae46c45a00b3388ac18d17f');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 4, 6, '2026-11-29 19:20:21.380511+00', 'answer', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'bce1fac15e510824e0c461aa51991b928e896d8462b92f77bd648c3ebb1af52e', 'b6f1b6808339913c3371f4106d272e4ad8f0ccc20ae46c45a00b3388ac18d17f', '437e1bf9497437c2eeb176f2a76bccdfd186e83263fa89148214f312d7d5ea2c');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 5, 7, '2026-11-29 19:20:21.384567+00', 'mark', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '571c4b7d2a9c0e3fde83310f57a2667b95572c16ce5e177ed314437791d0a432', '437e1bf9497437c2eeb176f2a76bccdfd186e83263fa89148214f312d7d5ea2c', 'f99969d32b87e551ffbc355f2e6a601b5d94c094cb7dde9f6a4b55cf4396a752');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 6, 8, '2026-11-29 19:20:21.417554+00', 'answer', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'ffa77795f1362296d0ccac4f22911303170c81c35c818171816eb5ca55a9fbdc', 'f99969d32b87e551ffbc355f2e6a601b5d94c094cb7dde9f6a4b55cf4396a752', '067c37767fa1ef0f5778611cd93fff33a6413558f1c04e520a5ad1a54b1ac04e');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 7, 9, '2026-11-29 19:20:21.451627+00', 'answer', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '7b85cd7e9baecdd63934aa979513ebd72676265346fa7e5669ad0780bcf7a03a', '067c37767fa1ef0f5778611cd93fff33a6413558f1c04e520a5ad1a54b1ac04e', 'b4d5765a6b2dfb3dc22cdff216eb8929f8b4fc4e0fd2085958fd15ca667788e7');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 8, 10, '2026-11-29 19:20:21.547729+00', 'evidence', NULL, '6abccdb273ad06c4e30cd3a569fa2c56d6b6e605affb0a25a3d4834c9036bac1', 'b4d5765a6b2dfb3dc22cdff216eb8929f8b4fc4e0fd2085958fd15ca667788e7', 'c5a3c3e1b618f58ebfe5306e9dc1ac8f6a987fbbba81c44d67a9a91d303397c8');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 9, 11, '2026-11-29 19:20:21.550385+00', 'evidence', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '4b33b8de052bb780b7622609fef97d96bb3554f0e69bdd924022d21c4df53da9', 'c5a3c3e1b618f58ebfe5306e9dc1ac8f6a987fbbba81c44d67a9a91d303397c8', '3e41fd38751b5a071729b3c716d78695eabb197e79c5511070e66a7496fa9975');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 10, 12, '2026-11-29 19:20:21.634893+00', 'note', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '2ec4de40fae0131a04077475759bc3931265dabff97a56a49caa09bf0537d882', '3e41fd38751b5a071729b3c716d78695eabb197e79c5511070e66a7496fa9975', '68908383366e5771ce55a9db8b67b3c512eae76319fc3fa2d4a3f47d0ade57b7');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 11, 13, '2026-11-29 19:20:21.6666+00', 'assessment', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '5dffa82bf30734f3e753041cb20f6a030cfc1988d27186eb6c665a91a7fd8c38', '68908383366e5771ce55a9db8b67b3c512eae76319fc3fa2d4a3f47d0ade57b7', 'fd73a03854993a0fcd328411417f3479fd413556432ba997d68e35ec76e0d4ad');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 12, 14, '2026-11-29 19:20:21.870498+00', 'evidence', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '1f7668c8846623f4dfb556a21e89ebcd6e31a2a6bcdc65288599b1dfd061477d', 'fd73a03854993a0fcd328411417f3479fd413556432ba997d68e35ec76e0d4ad', 'f7a2a5b2d6ffc51a4c5299ef9bcd956cef91f8e5c606eb69e6e40ba919a6db53');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 13, 15, '2026-11-29 19:20:21.922053+00', 'evidence', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'dea016842ca2c895bfa5cd3c52dfb2621562d282bf409dc8e40e3155f65946e7', 'f7a2a5b2d6ffc51a4c5299ef9bcd956cef91f8e5c606eb69e6e40ba919a6db53', '9e0f4448db446100ae54ffc8fa55e1a2f524affbd52435fd39fe1fd5604c46a9');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 14, 16, '2026-11-29 19:20:21.957887+00', 'evidence', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '5cd907e3c7e3ebb152a95775a6c7d9bed72caeae93d599bf658a0428fa6f7a24', '9e0f4448db446100ae54ffc8fa55e1a2f524affbd52435fd39fe1fd5604c46a9', 'df8da03e4a0dce4ff12eb1c2a0b20b8266c1ba0f0594d3eff516cc4c87dd34e9');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 15, 17, '2026-11-29 19:20:21.996925+00', 'other', NULL, 'a61bc479721fb7a880f102c49ec4af4f51bdbeafbabdce00b66bbefc45a2fffc', 'df8da03e4a0dce4ff12eb1c2a0b20b8266c1ba0f0594d3eff516cc4c87dd34e9', '1b519b7fd6fea164d996d8cd0f1bde9950115fb4a48acdec34debc82a54e69fa');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 16, 18, '2026-11-29 19:20:22.057319+00', 'plan', NULL, 'eaa271bfa3a20361e425ccbae0163b340c8964577f3c6ddc5308c8fb1708ca7a', '1b519b7fd6fea164d996d8cd0f1bde9950115fb4a48acdec34debc82a54e69fa', 'dc92c1fd96e2ea1cf21dd84eb8f19aaac8b80b244b785d8e850705dbd1fb4a66');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 17, 19, '2026-11-29 19:20:22.11305+00', 'plan', NULL, '2eb3a7fcf3b1fdae4c78315026270675655ec3d06e8b5f8755ee59dd05d1fe55', 'dc92c1fd96e2ea1cf21dd84eb8f19aaac8b80b244b785d8e850705dbd1fb4a66', '4e6ea8a7d9608a6237bfc6ba67fddddde8a4facd1729a7f92ec9f53dfbf79b0f');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 18, 20, '2026-11-29 19:20:22.174695+00', 'plan', NULL, '782e3ead1dd3a1889cc831066805e3bcf756f991ea673f1d752d38fb2fd716b6', '4e6ea8a7d9608a6237bfc6ba67fddddde8a4facd1729a7f92ec9f53dfbf79b0f', '6e1f012efe414317b88a623be3ffae35d839dce3d797ace0fb0ad5d9cc53f8c6');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 19, 21, '2026-11-29 19:20:22.239369+00', 'copy', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'd36386a7abd0966f97d4bc72a916ab438bcf07eb382471e884c172778f503299', '6e1f012efe414317b88a623be3ffae35d839dce3d797ace0fb0ad5d9cc53f8c6', '6ca19b3a61ac63556e145543e2aa149537202be31d186b1c64f98f29a55e4e00');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 22, '2026-11-29 19:20:25.010016+00', 'sign-in', NULL, '998a173b23a02bad7ab51fb936c0968f26aa2661dfa40c9c36487892193303a7', 'f6cfccef1aec687dcc002719b53b0d870ced870e5a0429d03602869e4f15f049', 'd0e088e0ae0ef79cc68d9283a9fb4df0016cd878c42f808df6ec5b17fff6918c');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 20, 23, '2026-11-29 19:20:25.033877+00', 'sign-in', NULL, '9f762a592fa6596d340e284b9eb3518339c6e783ec980c9634aa80b5eb4988e3', '6ca19b3a61ac63556e145543e2aa149537202be31d186b1c64f98f29a55e4e00', '78b7f7163b2bf6123ca403d25d00fd893820e52c24d6c6731efc18b412e23766');
INSERT INTO public.audit_link VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 21, 24, '2026-11-29 19:20:25.070975+00', 'sign-in', NULL, '33f17137f3b895020045a4662ee9c694a14d998979fa6943369ec63fe694c1e2', '78b7f7163b2bf6123ca403d25d00fd893820e52c24d6c6731efc18b412e23766', 'da4048a7c24d20ee52502976fcd30d752a4cb3f42cf269aa59ffb2e711e83e8f');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 25, '2026-11-29 19:20:25.08032+00', 'sign-in', NULL, '6da867ccdc7c94732ca07e39eb215ae820e7c73877bd5817f7c8b8a3e170cf6c', 'd0e088e0ae0ef79cc68d9283a9fb4df0016cd878c42f808df6ec5b17fff6918c', '683f0b2c3543bfe59809c55fbc25f77c994dcc694818722c05e3a06dc6e3eef2');



INSERT INTO public.authenticator VALUES ('115af96d-d145-45ec-8559-74b1c377de3f', '2A-SHRCGbR_pV-KEypeZVScgZnsAcz-NpXIdsOpc_2LeRFw8PupG2U3fClYoOJqK36JUVZg4jiNfYmZ0', '4896ec944ad9b238', 59866000, '2026-11-29 19:20:25.06809+00');



INSERT INTO public.change_request VALUES ('1d22e835-5984-4c2c-86d7-d4382f90cb74', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 1, '2022-03-31', '7462c21f-1a33-4555-91e8-d94645385afa', 'lead inspector', '2026-11-29 19:20:25.132239+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.comment_answer VALUES ('590d34a7-020f-4e45-92d1-1df91c4d4080', 'a8e7c7ef-b0c7-4b91-a4eb-3b003619442d', 1, 'refused', 'The list says six', '', '7462c21f-1a33-4555-91e8-d94645385afa', 'inspector', '2026-11-29 19:20:25.120126+00');



INSERT INTO public.comment_round VALUES ('3d4f92de-d256-45bc-942c-f9cf65d763d4', 1, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.comments_ask VALUES ('13521f38-6444-4e31-967a-497936456a6e', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 1, '2022-04-01', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:25.115042+00');



INSERT INTO public.draft VALUES ('899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-04', '7462c21f-1a33-4555-91e8-d94645385afa', '7245581f-e284-4b82-97cd-0c1b558a69d1', 0, 1795979960088, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 19:20:21.477428+00');



INSERT INTO public.draft_comment VALUES ('a8e7c7ef-b0c7-4b91-a4eb-3b003619442d', '3d4f92de-d256-45bc-942c-f9cf65d763d4', 1, 1, 'a statement is wrong', 'overall', '', 'There were seven', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:25.119227+00', NULL);



INSERT INTO public.draft_report VALUES ('3d4f92de-d256-45bc-942c-f9cf65d763d4', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', 1, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '2022-03-18', '7462c21f-1a33-4555-91e8-d94645385afa', 'lead inspector', '2026-11-29 19:20:25.10952+00');



INSERT INTO public.draft_report_email VALUES ('3d4f92de-d256-45bc-942c-f9cf65d763d4', '7462c21f-1a33-4555-91e8-d94645385afa');



INSERT INTO public.earlier_finding VALUES ('c4470deb-e841-4c0d-af44-a5214a0a2988', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:21.996458+00', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 19:20:21.99646+00');



INSERT INTO public.earlier_finding_entry VALUES ('c4470deb-e841-4c0d-af44-a5214a0a2988', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 19:20:21.99646+00', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator');



INSERT INTO public.evidence VALUES ('995f0ce0-65bc-4eec-8d02-9af2962d2992', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:21.546324+00', 9536739830485);



INSERT INTO public.evidence_entry VALUES ('995f0ce0-65bc-4eec-8d02-9af2962d2992', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:21.54869+00');



INSERT INTO public.exhibit VALUES ('0c8b16e4-4c10-49f6-be66-29bd64f67807', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-03', 1, '995f0ce0-65bc-4eec-8d02-9af2962d2992', '8407d130-3bce-4d5e-a746-4b3c6acd84f4', 'Page 3', 'The policy was approved', 'E1', '', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:21.55005+00', NULL, '', 1, NULL, 'force', 962052591438);



INSERT INTO public.exhibit_entry VALUES ('0c8b16e4-4c10-49f6-be66-29bd64f67807', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:21.551078+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 19:20:20.965896+00', '');



INSERT INTO public.figure VALUES ('899b7fa9-3eb3-42d2-9f03-e97db9524650', 'M03', '33');



INSERT INTO public.finding VALUES ('572f7349-786c-489c-a336-3ee387511f1f', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', 1, NULL, NULL, '7462c21f-1a33-4555-91e8-d94645385afa', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 19:20:25.106438+00');



INSERT INTO public.finding_entry VALUES ('a6069695-81f1-4510-bcb4-1dccd7d327f2', '572f7349-786c-489c-a336-3ee387511f1f', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 19:20:25.107422+00', 'vet-01', '[[1, "Clear everybody in post", "Chief constable", "2026-12-31"]]', 'drafted a finding', 'inspector', '7462c21f-1a33-4555-91e8-d94645385afa');



INSERT INTO public.finding_question VALUES ('1f9c4925-91dc-4522-8830-3880a7c278d2', '572f7349-786c-489c-a336-3ee387511f1f', 'vet-01', 0, NULL);



INSERT INTO public.finding_text VALUES ('4744819c-59d7-40ae-aef4-ddb1f812d1a1', '0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', 'backlog', '7462c21f-1a33-4555-91e8-d94645385afa', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-29 19:20:25.113374+00');



INSERT INTO public.finding_text_entry VALUES ('4744819c-59d7-40ae-aef4-ddb1f812d1a1', '7462c21f-1a33-4555-91e8-d94645385afa', 'lead inspector', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-29 19:20:25.121328+00');



INSERT INTO public.follow_up_answer VALUES ('899b7fa9-3eb3-42d2-9f03-e97db9524650', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', '83bf20a2-78e9-4fb9-84f0-ec798a707a46');



INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', '929cb196-0f7b-424a-bc00-96bd461dae39', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 19:20:21.320578+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', 'bb59d2e0-3925-412c-915b-7d44d493dba6', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 19:20:21.35212+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', 'affc6139-bf80-4cb7-81e8-a06a07842c0d', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 19:20:21.381245+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', '0052991c-33e7-4c95-875f-a713dd2a0097', 'done', '2026-11-29 19:20:21.38599+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', 'f795b9d3-5a77-4422-9e01-ca4538947819', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 19:20:21.418832+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', '3f65ad20-3b6e-4982-88b7-e42948875c24', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 19:20:21.4529+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', '67dbffbb-cc37-4b7c-a32d-791bace50e6f', '1', '2026-11-29 19:20:21.551868+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', '2c137a31-41d9-4be8-adfb-4507acb345fe', 'd1c2d8b6-427e-45c7-8fee-244c94c2c818', '2026-11-29 19:20:21.636265+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', '019daa8d-49c9-4591-9cdc-96317d977386', '', '2026-11-29 19:20:21.66732+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', '130fa255-c9c4-4f17-8fb3-dbc4a9f21052', '1', '2026-11-29 19:20:21.87117+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', '8f208780-b2bc-4b95-91b0-55404b9fcc43', '', '2026-11-29 19:20:21.923624+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', 'c487ec08-698d-4ef4-9f43-3c85984cf260', '', '2026-11-29 19:20:21.960816+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', '4216ac12-3012-4781-84bd-ff19741381fe', 'c4470deb-e841-4c0d-af44-a5214a0a2988', '2026-11-29 19:20:21.998428+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', '354d3f87-62d3-4846-9837-dd38881e4e55', '2e000f8c-d252-4571-8bcc-10df38c75c75', '2026-11-29 19:20:22.058799+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', '02b9fa15-f220-4c53-9a0f-443c920fb299', '', '2026-11-29 19:20:22.11095+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', '70cb1920-80a8-4782-a0c2-eedc64ed6591', '', '2026-11-29 19:20:22.163768+00');
INSERT INTO public.idempotency_key VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', 'b0f80b45-cdeb-4421-b422-75e8d02a7cc8', '0a7b4b19-1b58-47a7-a665-01f5394e8fd7', '2026-11-29 19:20:22.239789+00');
INSERT INTO public.idempotency_key VALUES ('115af96d-d145-45ec-8559-74b1c377de3f', 'e3fc51eb-2981-4247-a8a1-394e2c05f706', 'e168c3af7b61e867923a2ce0e969c9c3aca40cc4502018a97991aecd07c157bb 071d5ead81b191f556b96bbb4b024ff6805da35e9fd4f86d2c2212fd84f4c596', '2026-11-29 19:20:25.074516+00');



INSERT INTO public.invitation VALUES ('2002d6c1-d2bb-4d3d-9a59-96122bd5f0df', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:25.093639+00', '2026-12-06 19:20:25.092675+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('64f54e3f-df07-4ddf-88cf-8e3c78b3e083', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-01', '7462c21f-1a33-4555-91e8-d94645385afa', '0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', '35b104e2-6978-4502-9df9-f16659d14c1d', '2026-11-29 19:20:25.097292+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 19:20:25.098276+00', NULL);



INSERT INTO public.judgement_draft VALUES ('899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-01', '7462c21f-1a33-4555-91e8-d94645385afa', 'd2d1013d-4d3e-4cea-a406-0e76b28539c4', 1, 1795980025098, '{"reason": ["Not saved yet"]}', '2026-11-29 19:20:25.099717+00');



INSERT INTO public.judgement_entry VALUES ('ba08e0cf-7e60-4942-a462-1ab0d9c631d1', '64f54e3f-df07-4ddf-88cf-8e3c78b3e083', '35b104e2-6978-4502-9df9-f16659d14c1d', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 19:20:25.099246+00');



INSERT INTO public.last_visit VALUES ('899b7fa9-3eb3-42d2-9f03-e97db9524650', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:21.29553+00', '2026-11-29 19:20:21.29553+00', '2026-11-29 19:20:21.29553+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '2e50baa8-9c12-4b42-8683-997336aff4b5', '2026-11-29 19:20:25.139789+00');



INSERT INTO public.lowered_strength VALUES ('df2cf55f-08ce-40e1-b1b6-bd6c876af0ae', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-01', 1, '7462c21f-1a33-4555-91e8-d94645385afa', '0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', '35b104e2-6978-4502-9df9-f16659d14c1d', 'inspector', 1, 'E2', 'E1', 'It shows a draft alone', '2026-11-29 19:20:25.101899+00');



INSERT INTO public.mark VALUES ('899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-02', 1, 'done', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:21.3845+00', '');



INSERT INTO public.membership VALUES ('221bfb39-71e3-4638-8c96-72747d5ab7b9', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '2026-11-29 19:20:20.772515+00', NULL);
INSERT INTO public.membership VALUES ('e47f3899-4864-41fc-9ab2-716419206035', '115af96d-d145-45ec-8559-74b1c377de3f', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'reader', '2026-11-29 19:20:25.002763+00', NULL);



INSERT INTO public.mention VALUES ('d20abf8a-957f-429d-9330-7411bf10fbeb', '7462c21f-1a33-4555-91e8-d94645385afa');



INSERT INTO public.note VALUES ('d20abf8a-957f-429d-9330-7411bf10fbeb', 'd1c2d8b6-427e-45c7-8fee-244c94c2c818', 1, '@Una Upgrade will check this', '{"roles":[["83bf20a2-78e9-4fb9-84f0-ec798a707a46","contributor"],["83bf20a2-78e9-4fb9-84f0-ec798a707a46","coordinator"],["83bf20a2-78e9-4fb9-84f0-ec798a707a46","reader"],["83bf20a2-78e9-4fb9-84f0-ec798a707a46","signatory"]],"people":[]}', '7462c21f-1a33-4555-91e8-d94645385afa', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'coordinator', '2026-11-29 19:20:21.634597+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('d1c2d8b6-427e-45c7-8fee-244c94c2c818', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-01', 'note', '2026-11-29 19:20:21.633113+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'force', 'Upgradeshire Police', '2026-11-29 19:20:20.736787+00', NULL, false, false, true);
INSERT INTO public.organisation VALUES ('0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 19:20:20.738514+00', NULL, false, false, false);



INSERT INTO public.outbox_email VALUES ('53135da4-40ac-4891-8b08-797189d403fd', 'set password', '7462c21f-1a33-4555-91e8-d94645385afa', '', 'waiting', '', 0, '2026-11-29 19:20:25.092251+00', '2026-11-29 19:20:25.092253+00', NULL);



INSERT INTO public.overall_decision VALUES ('d0ca6729-ecc7-493a-a0b2-7df7a6cf6a9b', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', 1, true, 'Nobody watches who is vetted', '7462c21f-1a33-4555-91e8-d94645385afa', 'lead inspector', '2026-11-29 19:20:25.113875+00');



INSERT INTO public.own_exhibit VALUES ('5c218011-649c-4498-94a0-aaecf8f25719', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-01', '7462c21f-1a33-4555-91e8-d94645385afa', '0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', '35b104e2-6978-4502-9df9-f16659d14c1d', 'inspector', 1, 'Notes of a visit', 'Who was asked', '', '', 'E1', '', '2022-03-04', NULL, '2026-11-29 19:20:25.102666+00', NULL, '', NULL, NULL);



INSERT INTO public.passkey VALUES ('1257e632-575c-492b-827f-374cda5fac2f', '7462c21f-1a33-4555-91e8-d94645385afa', 'c3a54822-1a68-4d53-83fb-eee835a69c41', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 19:20:25.133783+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('4177e2cb0f1a11e381961fe64a28c8b85fd193af86e5e0731d937a258f131de7', '98leKA3J3HmDFqa1sUbQa01BnRKPy7oOwGVu5wHkpag=', NULL, '', '2026-11-29 19:20:25.13751+00');



INSERT INTO public.password_link VALUES ('4b716d3ba4a99096c803c104da77c88604c256080bd8e7d0b26f40f4ebc278f0', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:25.080867+00', '2026-12-01 19:20:25.080267+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 19:20:22.251111+00');
INSERT INTO public.periodic_job VALUES ('announcing published reports', '2026-11-29 19:20:22.258913+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 19:20:22.266337+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 19:20:24.965215+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 19:20:24.970694+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 19:20:24.97596+00');



INSERT INTO public.plan_action VALUES ('2e000f8c-d252-4571-8bcc-10df38c75c75', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 1, 3, '7462c21f-1a33-4555-91e8-d94645385afa', NULL, '7462c21f-1a33-4555-91e8-d94645385afa', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:22.055925+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_answered VALUES ('2e000f8c-d252-4571-8bcc-10df38c75c75', 1, 'earlier finding', NULL, NULL, 'c4470deb-e841-4c0d-af44-a5214a0a2988');



INSERT INTO public.plan_entry VALUES ('2e000f8c-d252-4571-8bcc-10df38c75c75', 1, 'made', '', 'List them', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:22.058252+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'to do');
INSERT INTO public.plan_entry VALUES ('2e000f8c-d252-4571-8bcc-10df38c75c75', 2, 'progress reported', 'All clearances of the control room are renewed', 'List them', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:22.113803+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'in progress');
INSERT INTO public.plan_entry VALUES ('2e000f8c-d252-4571-8bcc-10df38c75c75', 3, 'said to be done', '', 'List them', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:22.175127+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_proof VALUES ('2b863cf0-94dc-4b2d-b499-170f8bb9ec49', '2e000f8c-d252-4571-8bcc-10df38c75c75', '995f0ce0-65bc-4eec-8d02-9af2962d2992', '8407d130-3bce-4d5e-a746-4b3c6acd84f4', 'It is policy', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:22.171348+00');



INSERT INTO public.plan_step VALUES ('2e000f8c-d252-4571-8bcc-10df38c75c75', 1, 'List them', '2026-11-29');



INSERT INTO public.post VALUES ('6687c6b7-de1c-46a6-b157-10e41a455f42', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 'Head of vetting', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:25.08397+00');



INSERT INTO public.publication VALUES ('71ed1050-8b3e-4b45-b4f3-e4222b90ca35', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 1, 'graded', '{"content":{"details":{"as_at":"2022-03-04","assessment_id":"899b7fa9-3eb3-42d2-9f03-e97db9524650","force":{"id":"83bf20a2-78e9-4fb9-84f0-ec798a707a46","name":"Testshire Police"},"marking":"OFFICIAL-SENSITIVE","notice":"","period_begins":"2021-03-05","period_ends":"2022-03-04","question_set":{"id":"vcc-2022","sha256":"645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325","version":"2.0.0"},"rule_version":"2","seal":"0000000000000000000000000000000000000000000000000000000000000000","submission":1,"title":"Draft"},"findings":[],"how_reliable":"Ten days in two places","lines":[],"method":"","number":1,"outcome":"graded","outcome_reason":"","questions":{},"reliability":null,"worksheets":[]},"form":"checklist review report 1"}', '921a4bc487855585ee0e49257f4fb0b10616b65aba69847def9f6561e4ff8a97', '2026-11-29', '', '', NULL, '', '7fceed92-4d08-4a4d-93af-418792612bf5', '7462c21f-1a33-4555-91e8-d94645385afa', 'lead inspector', '2026-11-29 19:20:25.129264+00', '2026-11-29 19:20:25.128339+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 19:20:25.091241+00');



INSERT INTO public.recommendation VALUES ('97066db8-7d3e-412a-825a-134888c03738', '572f7349-786c-489c-a336-3ee387511f1f', 1, 'Clear everybody in post', 'Chief constable', '2026-12-31');



INSERT INTO public.recommendation_word VALUES ('5abb1a65-ece6-4764-b7ce-fc81dfcb5eee', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 1, 1, 1, 'action has been taken', 'All are vetted', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:25.115805+00');



INSERT INTO public.recovery_code VALUES ('9419c9156df37e73a93d333e20ceda288e25ffa2b1f0db78178534c201e70aac', '115af96d-d145-45ec-8559-74b1c377de3f', '2026-11-29 19:20:25.06963+00', NULL);
INSERT INTO public.recovery_code VALUES ('ad1c07a1d53f341227c12bdb6a501b6ab3f23ef3da480994206f7c99af81dc35', '115af96d-d145-45ec-8559-74b1c377de3f', '2026-11-29 19:20:25.069632+00', NULL);
INSERT INTO public.recovery_code VALUES ('a0ac9f8cfca08cacd94395f6ba4023f15642f6d22bde2fe3b809c3b008277dc1', '115af96d-d145-45ec-8559-74b1c377de3f', '2026-11-29 19:20:25.069633+00', NULL);
INSERT INTO public.recovery_code VALUES ('b92e1e24a9e2d41d6807ec75cdd3762d59d279d5cef0e7beece02d598d614848', '115af96d-d145-45ec-8559-74b1c377de3f', '2026-11-29 19:20:25.069633+00', NULL);
INSERT INTO public.recovery_code VALUES ('a56d70c232e30803364f23208497b31ea7986a7983ebe1780fca40e6b643f46c', '115af96d-d145-45ec-8559-74b1c377de3f', '2026-11-29 19:20:25.069634+00', NULL);
INSERT INTO public.recovery_code VALUES ('a6f4f96e639b8b92fe8cef712e0f6319d1df61f7d2ff560524ed9fc8d69ca2a7', '115af96d-d145-45ec-8559-74b1c377de3f', '2026-11-29 19:20:25.069634+00', NULL);
INSERT INTO public.recovery_code VALUES ('a9fdfc7f4aba138d7208b6eb6bd9cebb822289aa43be3d66e3226d7aa656fb56', '115af96d-d145-45ec-8559-74b1c377de3f', '2026-11-29 19:20:25.069634+00', NULL);
INSERT INTO public.recovery_code VALUES ('af13e208dd1a39fdffbbbab381eade0f3fe2500585a294c74c94faf3de444dc4', '115af96d-d145-45ec-8559-74b1c377de3f', '2026-11-29 19:20:25.069635+00', NULL);
INSERT INTO public.recovery_code VALUES ('42583bd8d4cc0425ecc1ee050179456baf2ad2935697d5876d4b6b1d2e63d0f7', '115af96d-d145-45ec-8559-74b1c377de3f', '2026-11-29 19:20:25.069635+00', NULL);
INSERT INTO public.recovery_code VALUES ('da54acfa1ea84c5d496d7b9e22767dc10aab7bde6ea5c34ba23f89a67f14cc20', '115af96d-d145-45ec-8559-74b1c377de3f', '2026-11-29 19:20:25.069636+00', NULL);



INSERT INTO public.reminder VALUES ('28077330-13dc-4a32-af65-23789c6e1bf9', '7462c21f-1a33-4555-91e8-d94645385afa', 'share', 'shared', 'shared', '2026-11-29 19:20:25.08465+00', NULL);



INSERT INTO public.reminder_choice VALUES ('7462c21f-1a33-4555-91e8-d94645385afa', 'daily', NULL);



INSERT INTO public.report VALUES ('0a7b4b19-1b58-47a7-a665-01f5394e8fd7', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'report', '8a40e395e10596006c9a00973ef4771a550c6fcdbc818d9b7c5e315ed475499e', 'ready', '', 27, 205603, '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:22.238729+00', '2026-11-29 19:20:22.271414+00', 1, '2026-11-29 19:20:24.958784+00', '', NULL, 'acb4993183700c3149070a1676b87c5c4eb657ec57e08e134420c039e04fee8e', NULL, NULL);
INSERT INTO public.report VALUES ('e6491e62-845a-49af-b731-e8960a169bfc', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'report on a review', '0000000000000000000000000000000000000000000000000000000000000000', 'failed', '', NULL, NULL, '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:25.111909+00', NULL, 0, NULL, '', NULL, '', 'draft', '3d4f92de-d256-45bc-942c-f9cf65d763d4');



INSERT INTO public.report_response VALUES ('899b7fa9-3eb3-42d2-9f03-e97db9524650', '0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', '2026-11-29 19:20:25.112307+00');



INSERT INTO public.report_texts VALUES ('70940bec-ebec-4bc2-a2e6-10346bce3abc', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', 1, 'Ten days in two places', '', '7462c21f-1a33-4555-91e8-d94645385afa', 'inspector', '2026-11-29 19:20:25.114375+00');



INSERT INTO public.requested_question VALUES ('7563b656-38be-4937-bd11-eaf08b090c2e', '1d22e835-5984-4c2c-86d7-d4382f90cb74', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.response_publication VALUES ('308aecf8-43cb-41dd-8167-499da80f168e', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 1, 'https://pcc.example/response', '2022-04-01', '2022-04-01', NULL, '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:25.116344+00');



INSERT INTO public.response_text VALUES ('44e2d1a3-c851-41b1-9583-a4965678ed2f', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'chief officer', 1, 'We accept it', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:25.110439+00', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:25.117017+00');
INSERT INTO public.response_text VALUES ('9f072ae9-3520-412e-b7ca-da282322063a', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'local policing body', 1, 'So do I', NULL, NULL, '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:25.117021+00');



INSERT INTO public.restriction VALUES ('899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-02', '7462c21f-1a33-4555-91e8-d94645385afa', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:21.665652+00', NULL);



INSERT INTO public.revision VALUES ('8407d130-3bce-4d5e-a746-4b3c6acd84f4', '995f0ce0-65bc-4eec-8d02-9af2962d2992', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:21.547254+00', NULL, NULL, NULL, NULL, NULL, '', 11029287918907, NULL);



INSERT INTO public.seal VALUES ('429799e1-64aa-4263-863b-346043c9c435', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '7462c21f-1a33-4555-91e8-d94645385afa', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 19:20:25.09496+00', '2026-11-29 19:20:25.094961+00', '7462c21f-1a33-4555-91e8-d94645385afa', 'A typing error');



INSERT INTO public.second_choice VALUES ('03cba9b9-0672-48a0-9627-efa2ab5b4974', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', 'vet-01', 1, 'asked for', '', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:25.104038+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 19:20:25.089204+00');



INSERT INTO public.settlement VALUES ('488b5927-8212-4af2-a10d-d33073d89516', '899b7fa9-3eb3-42d2-9f03-e97db9524650', '0aa9f741-8c8f-4f19-bddf-ba63380ef3d6', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:25.104719+00');



INSERT INTO public.share VALUES ('245636a8-a1ac-4534-ab43-43dcd9c40a0e', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-02', NULL, '6687c6b7-de1c-46a6-b157-10e41a455f42', '2022-03-04', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:25.086436+00', NULL);



INSERT INTO public.sign_in VALUES ('bcc01887-72fd-4083-a22c-217454261759', '9d4af2fdf9c96e5ced30460b83be02d674ff88c3c1adf353b0c25d013c5483c9', '7462c21f-1a33-4555-91e8-d94645385afa', '221bfb39-71e3-4638-8c96-72747d5ab7b9', '2026-11-29 19:20:21.056844+00', '2026-11-29 19:20:21.056849+00', NULL, '', '2026-11-29 19:20:21.05685+00', '');
INSERT INTO public.sign_in VALUES ('c969e59d-eefc-49cc-801a-da08651a9fdb', 'e168c3af7b61e867923a2ce0e969c9c3aca40cc4502018a97991aecd07c157bb', '115af96d-d145-45ec-8559-74b1c377de3f', 'e47f3899-4864-41fc-9ab2-716419206035', '2026-11-29 19:20:25.03291+00', '2026-11-29 19:20:25.032915+00', '2026-11-29 19:20:25.069082+00', '', '2026-11-29 19:20:25.032916+00', '');
INSERT INTO public.sign_in VALUES ('71ba37b0-519a-492f-b0ca-5092837caec1', '071d5ead81b191f556b96bbb4b024ff6805da35e9fd4f86d2c2212fd84f4c596', '115af96d-d145-45ec-8559-74b1c377de3f', 'e47f3899-4864-41fc-9ab2-716419206035', '2026-11-29 19:20:25.073934+00', '2026-11-29 19:20:25.073936+00', NULL, 'authenticator app', '2026-11-29 19:20:25.073937+00', '');



INSERT INTO public.state_change VALUES ('30972f0d-149c-476a-ac51-9ef0a5c91a52', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', '2026-11-29 19:20:25.094509+00', '', '', NULL);
INSERT INTO public.state_change VALUES ('7fceed92-4d08-4a4d-93af-418792612bf5', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 101, 'publish', 'factual accuracy', 'closed, published', '7462c21f-1a33-4555-91e8-d94645385afa', 'lead inspector', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', '2026-11-29 19:20:25.12811+00', '', '', NULL);



INSERT INTO public.submission VALUES ('35b104e2-6978-4502-9df9-f16659d14c1d', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 1, '429799e1-64aa-4263-863b-346043c9c435', 'TCH-933-RDF', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:25.096863+00', 'I send this assessment.', 'cor-24', '2026-11-29 19:20:25.09622+00', '7462c21f-1a33-4555-91e8-d94645385afa', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('612a34f9-badd-46d1-8064-3a0c09cd5a02', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', '7462c21f-1a33-4555-91e8-d94645385afa', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 19:20:21.574398+00');



INSERT INTO public.worker VALUES ('2e50baa8-9c12-4b42-8683-997336aff4b5', '2026-11-29 19:20:25.138616+00', '2026-11-29 19:20:25.138618+00');



INSERT INTO public.worksheet VALUES ('1b438041-6935-48ba-8beb-d03663832cba', '899b7fa9-3eb3-42d2-9f03-e97db9524650', 'vet-08', '83bf20a2-78e9-4fb9-84f0-ec798a707a46', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:21.870128+00', 'c80eb82f0fb79184b6df4a05990f9ead', '7462c21f-1a33-4555-91e8-d94645385afa', '2026-11-29 19:20:21.922025+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('1b438041-6935-48ba-8beb-d03663832cba', 348, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('1b438041-6935-48ba-8beb-d03663832cba', 1, 5, '', '7462c21f-1a33-4555-91e8-d94645385afa', 'coordinator', '2026-11-29 19:20:21.959358+00', '');



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




