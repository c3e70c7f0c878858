


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



CREATE TABLE public.closure_entry (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    finding integer NOT NULL,
    recommendation integer NOT NULL,
    version integer NOT NULL,
    event character varying(40) NOT NULL,
    standing character varying(40) NOT NULL,
    words text NOT NULL,
    how_verified character varying(40),
    organisation_id uuid NOT NULL,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL
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



CREATE TABLE public.finding_repeat (
    assessment_id uuid NOT NULL,
    finding integer NOT NULL,
    version integer NOT NULL,
    earlier_assessment_id uuid,
    earlier_finding integer,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL
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
    has_earlier_findings boolean DEFAULT false NOT NULL,
    has_published_reports boolean DEFAULT false NOT NULL
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
    finding integer,
    recommendation integer
);



CREATE TABLE public.plan_answered_question (
    action_id uuid NOT NULL,
    number integer NOT NULL,
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL
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



CREATE TABLE public.published_finding (
    publication_id uuid NOT NULL,
    number integer NOT NULL,
    kind character varying(40) NOT NULL,
    section character varying(20) NOT NULL,
    text text NOT NULL
);



CREATE TABLE public.published_finding_question (
    publication_id uuid NOT NULL,
    finding integer NOT NULL,
    question_id character varying(20) NOT NULL,
    "position" integer NOT NULL
);



CREATE TABLE public.published_level (
    publication_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    claimed character varying(40),
    final character varying(40)
);



CREATE TABLE public.published_line (
    publication_id uuid NOT NULL,
    section character varying(20) NOT NULL,
    claimed character varying(40),
    final character varying(40),
    is_provisional boolean NOT NULL
);



CREATE TABLE public.published_recommendation (
    publication_id uuid NOT NULL,
    finding integer NOT NULL,
    number integer NOT NULL,
    text text NOT NULL,
    addressee text NOT NULL,
    due date NOT NULL
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



INSERT INTO public.account VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$AGB/jbHC+flR8uauhuwjhg$PkEIb/bJPhchUQBYWcBDBvYf3dw3elkCiDwPoCSbtI0', true, '2026-11-30 02:01:06.618231+00');
INSERT INTO public.account VALUES ('4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$jsTAlmz+ULuln3UrbZXSzw$CtoDDv00iDbb4fbOLGS+78NtegMYwFUwUi+ED0YSzZU', true, '2026-11-30 02:01:11.387472+00');



INSERT INTO public.alembic_version VALUES ('0267');



INSERT INTO public.answer VALUES ('ac80c544-a04e-46fe-97e3-f21e390a9bd9', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-01', '2', 'As it was saved last', 2, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:07.326351+00');
INSERT INTO public.answer VALUES ('4bbd6df0-0bea-4b0a-aa3e-fe48cc3cbaf6', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-02', '3', 'As it was saved last', 1, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:07.363107+00');
INSERT INTO public.answer VALUES ('0b2bd22c-5e99-4a0b-b923-3c38b64708dd', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'cor-15', '2', 'As it was saved last', 1, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:07.407728+00');
INSERT INTO public.answer VALUES ('3bad5578-a485-4345-b9ff-e635d694fc43', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-03', '3', 'As it was saved last', 1, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:07.444612+00');



INSERT INTO public.answer_entry VALUES ('cdc282e0-9f47-4d5d-99d7-911df085b632', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-01', 1, '3', 'As it was first saved', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:07.27641+00');
INSERT INTO public.answer_entry VALUES ('f0455ca4-a02c-4e6d-99b8-0ea6ca5cb22f', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-01', 2, '2', 'As it was saved last', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:07.326351+00');
INSERT INTO public.answer_entry VALUES ('6f0f251f-3d19-4d1e-942f-0e71176385a4', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-02', 1, '3', 'As it was saved last', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:07.363107+00');
INSERT INTO public.answer_entry VALUES ('be581564-2a3a-45c9-b0c1-c5cdc61582e4', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'cor-15', 1, '2', 'As it was saved last', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:07.407728+00');
INSERT INTO public.answer_entry VALUES ('0204d0e0-9fb1-4aab-a274-e4edd71ab3a6', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-03', 1, '3', 'As it was saved last', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:07.444612+00');



INSERT INTO public.answer_entry_figure VALUES ('be581564-2a3a-45c9-b0c1-c5cdc61582e4', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('0204d0e0-9fb1-4aab-a274-e4edd71ab3a6', 'M03', '33');



INSERT INTO public.assessment VALUES ('c051b5bd-944b-4586-a282-7eba7ff0d185', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:06.969899+00', NULL, NULL, 'preparing', NULL);



INSERT INTO public.assignment VALUES ('7ebe849a-16b1-4b20-aabb-a93f1fc05ff6', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'c051b5bd-944b-4586-a282-7eba7ff0d185', '2022-03-04', '2022-09-30', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:11.531087+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-30 02:01:06.842823+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'f516830d77b8c48185ee5f87ca21be17');
INSERT INTO public.audit_event VALUES (2, '2026-11-30 02:01:06.919604+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '52a20d005459919a173b1ea7bf2a6f7e');
INSERT INTO public.audit_event VALUES (3, '2026-11-30 02:01:06.962476+00', 'signed in', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', NULL, '', '', 'c6f1f22309ddc11bb09f2ca60bc3889f');
INSERT INTO public.audit_event VALUES (4, '2026-11-30 02:01:07.279672+00', 'save answer', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'assessment c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-01, version 1', 'ba28be47bda9fbbfd3c19d17dd15d069');
INSERT INTO public.audit_event VALUES (5, '2026-11-30 02:01:07.328099+00', 'save answer', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'assessment c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-01, version 2', '0dcb03bc79e03f7d0f9b48651a124e66');
INSERT INTO public.audit_event VALUES (6, '2026-11-30 02:01:07.364792+00', 'save answer', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'assessment c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-02, version 1', 'a08208ebcbb0a4d9da727ece0f3ccddd');
INSERT INTO public.audit_event VALUES (7, '2026-11-30 02:01:07.369608+00', 'mark question', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'assessment c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-02, done', 'a01789b5512fba9863410e4770f7486e');
INSERT INTO public.audit_event VALUES (8, '2026-11-30 02:01:07.409776+00', 'save answer', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'assessment c051b5bd-944b-4586-a282-7eba7ff0d185', 'cor-15, version 1', '87cd890a9b8a2ed14808fedfa2166033');
INSERT INTO public.audit_event VALUES (9, '2026-11-30 02:01:07.445637+00', 'save answer', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'assessment c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-03, version 1', '61ef1e560e5f766ce0fc57a1392bd4f2');
INSERT INTO public.audit_event VALUES (10, '2026-11-30 02:01:07.761655+00', 'add evidence', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'evidence 4ae283b3-3807-4a06-9136-a99d6ca87de3', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '39050d548e936e94b2dd5d944223e1ec');
INSERT INTO public.audit_event VALUES (11, '2026-11-30 02:01:07.764841+00', 'add exhibit', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'assessment c051b5bd-944b-4586-a282-7eba7ff0d185', 'exhibit 1 of vet-03, E1, version 1, evidence 4ae283b3-3807-4a06-9136-a99d6ca87de3', 'ed615025aa9336cc46b51c99e80f5e4d');
INSERT INTO public.audit_event VALUES (12, '2026-11-30 02:01:07.86601+00', 'write note', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'assessment c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-01, note', '804b40d374507a6b83ebcd3346740da1');
INSERT INTO public.audit_event VALUES (13, '2026-11-30 02:01:07.901562+00', 'restricted a question', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'assessment c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-02, to 1 person', '5a12eceae0f47c9ef8d49168a2d97686');
INSERT INTO public.audit_event VALUES (14, '2026-11-30 02:01:07.942279+00', 'begin worksheet', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'assessment c051b5bd-944b-4586-a282-7eba7ff0d185', 'worksheet 1 of vet-08, 5 to draw of 412', '7d28a558de57c305ab9732dcb0a6fd01');
INSERT INTO public.audit_event VALUES (15, '2026-11-30 02:01:07.996861+00', 'draw worksheet', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'assessment c051b5bd-944b-4586-a282-7eba7ff0d185', 'worksheet 1 of vet-08, 5 of 412, seed 38706c02a1352e2458be62f41ecef10f', 'f8f154c1b097a900d5522b1a0ded41b7');
INSERT INTO public.audit_event VALUES (16, '2026-11-30 02:01:08.034468+00', 'save worksheet', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'assessment c051b5bd-944b-4586-a282-7eba7ff0d185', 'worksheet 1 of vet-08, 1 outcome, version 1', 'b4cbdf5232df3c822358771f5e667910');
INSERT INTO public.audit_event VALUES (17, '2026-11-30 02:01:08.078587+00', 'entered an earlier finding', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'earlier finding 0a9becdc-b877-4ba4-8ca3-2e389fc47f66', 'ccu-capacity-and-links, area for improvement, September 2019: open', '184fb46000b52ece62be236f03264952');
INSERT INTO public.audit_event VALUES (18, '2026-11-30 02:01:08.14999+00', 'made an action', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'action 4aa5d44e-ce72-484e-9e24-4c5226e05a56', 'action 1: to do', '206d268e8bfd98ae0faf11364f519230');
INSERT INTO public.audit_event VALUES (19, '2026-11-30 02:01:08.218814+00', 'reported progress on an action', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'action 4aa5d44e-ce72-484e-9e24-4c5226e05a56', 'action 1: in progress', '67e27c3f2edf9383c7c49946ed5aa2da');
INSERT INTO public.audit_event VALUES (20, '2026-11-30 02:01:08.298665+00', 'said that an action is done', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'action 4aa5d44e-ce72-484e-9e24-4c5226e05a56', 'action 1: done', '6706d2ac6a824450624065aeed67e868');
INSERT INTO public.audit_event VALUES (21, '2026-11-30 02:01:08.398881+00', 'asked for a report', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'report 386fdd18-b14d-4288-a677-67ff80fdecaa', '9329cc794ef6069792b45a6ca6a42898c6ac4a04d199d534d094c1e04dbf07d2', 'ba064e16d9ce234148ba9131c960da95');
INSERT INTO public.audit_event VALUES (22, '2026-11-30 02:01:11.395452+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'b5aaf6951c3b38865ece7508918a4842');
INSERT INTO public.audit_event VALUES (23, '2026-11-30 02:01:11.422899+00', 'signed in', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'reader', NULL, '', '', 'a626f6089ad6e6396beb6e679ae3bae3');
INSERT INTO public.audit_event VALUES (24, '2026-11-30 02:01:11.461542+00', 'set up a second factor', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'reader', NULL, '', 'authenticator app', '9b4b16280955da1b3bde1af2b7dd93e7');
INSERT INTO public.audit_event VALUES (25, '2026-11-30 02:01:11.469011+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '', 'bbe558d02a234a212cc93ff9e9c57ee2');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, 'b3eb8e0d7f4bf12fb537b4da5d556f2f5ec65320e8c61625cdb536af50c3cb2c', NULL);
INSERT INTO public.audit_head VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 21, '5f4b36530a0304f25695fefe617d5f87bc4d24ce9a90f2220105e5ef7c092cc9', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-30 02:01:06.842823+00', 'sign-in', NULL, '2b1752b6e7766e04429b01ce7bf1a8a40978cf2b59c3a0101a6e6c01d28c9a8b', '0000000000000000000000000000000000000000000000000000000000000000', 'fc483e4a7833e6ff2a485e7d59c6aab06d6bee9aca0bca827466b4243700fc9c');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-30 02:01:06.919604+00', 'sign-in', NULL, '9ea5c4369100be80b6298b903da29ebaae119f18a5e58a1ca32c5582dcec3003', 'fc483e4a7833e6ff2a485e7d59c6aab06d6bee9aca0bca827466b4243700fc9c', '2eb9ef0014bd72f8d9ab8a9e411a3c36d4df20cf7569ae9194ed38db0b2b5ac4');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 1, 3, '2026-11-30 02:01:06.962476+00', 'sign-in', NULL, '86514645dac1cee50edd8fea528f186d4021d0c7f82c97d789079e2e818e2fbf', '0000000000000000000000000000000000000000000000000000000000000000', '4758de9127bd1603e2ff901ea44655d785662ac178040675dc0e182b5da1dd40');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 2, 4, '2026-11-30 02:01:07.279672+00', 'answer', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'd56aa82a641e75138930a0eb076515ee8b4cd2da67c7a3dbbcb6b4a40a63ea5d', '4758de9127bd1603e2ff901ea44655d785662ac178040675dc0e182b5da1dd40', 'fd7941d8dd58187bbd0d3a44d5773faa7f81ae55a63670012d9c0f3ca92daec2');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 3, 5, '2026-11-30 02:01:07.328099+00', 'answer', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'dc671a90c4efd07c98bef32bfbf14cdb51dbcf66046c25bf26a872da1f10000b', 'fd7941d8dd58187bbd0d3a44d5773faa7f81ae55a63670012d9c0f3ca92daec2', 'd57a61b1f140850ff3793efe02d993dbdaaf69d5186595fd97f37e4c14d5b4e2');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 4, 6, '2026-11-30 02:01:07.364792+00', 'answer', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'e5df2aaaf65f83b92b9fa2e8f8ebb625f459bcb7757e4b0a726ea1f50d585e92', 'd57a61b1f140850ff3793efe02d993dbdaaf69d5186595fd97f37e4c14d5b4e2', '1112469a210faff9d5424a20bf33d3c62006798d87bc5ccdf0c5b360bd697773');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 5, 7, '2026-11-30 02:01:07.369608+00', 'mark', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'f0449a6a4e9578f7cd515e9dcc88456797e91471db29dc53d94e038c18e69c23', '1112469a210faff9d5424a20bf33d3c62006798d87bc5ccdf0c5b360bd697773', 'f27d5bc036555e4746fc9bfb06d36440dd4b9030cc1e678eafde1bd30d3cbc06');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 6, 8, '2026-11-30 02:01:07.409776+00', 'answer', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'd266d540745863ec50e9016b2bb3095a0f5c5b22c425de773fc034fcb9bdf5d9', 'f27d5bc036555e4746fc9bfb06d36440dd4b9030cc1e678eafde1bd30d3cbc06', 'aa68cf2db7ea60fc4345a4fc2e15ca6914e4d2425604383a92511c5106185fe5');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 7, 9, '2026-11-30 02:01:07.445637+00', 'answer', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'bbc7823680d8611d561baf05c0ccf146fbf1ba2c9d1438c79f086476bea23331', 'aa68cf2db7ea60fc4345a4fc2e15ca6914e4d2425604383a92511c5106185fe5', 'c121b13001a3af37969154b982a6c1d0388e09657be3a209ac2d5429644052f5');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 8, 10, '2026-11-30 02:01:07.761655+00', 'evidence', NULL, '89662dfd283d87962ea4c9290dc58aebcde477b745eecac5191cdf44b8fda28e', 'c121b13001a3af37969154b982a6c1d0388e09657be3a209ac2d5429644052f5', '22613dd6e6e8e4b0136ac7bec641c5f6d9717a8b7881a8130ca4c76c532c60de');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 9, 11, '2026-11-30 02:01:07.764841+00', 'evidence', 'c051b5bd-944b-4586-a282-7eba7ff0d185', '4bd74a07471e5cede9631c3f2a64d9ddeb370d3ca7fae89c670aa848b66d3b73', '22613dd6e6e8e4b0136ac7bec641c5f6d9717a8b7881a8130ca4c76c532c60de', '1ab4755da3e6a9994db9112e4aa5f3d4cc57ab8c9e35b6a9d4efdd14923e04c9');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 10, 12, '2026-11-30 02:01:07.86601+00', 'note', 'c051b5bd-944b-4586-a282-7eba7ff0d185', '1e8aeccf0868e87dfb0e37e63d4094d2eafbfcc63cab1187286f524621349a93', '1ab4755da3e6a9994db9112e4aa5f3d4cc57ab8c9e35b6a9d4efdd14923e04c9', '5822826932776f86177392df2d456d99bbf198fa6186738173c2ee057faa8aeb');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 11, 13, '2026-11-30 02:01:07.901562+00', 'assessment', 'c051b5bd-944b-4586-a282-7eba7ff0d185', '50f3092e62739265d3f17c5a75abf07324184ab60f54bdc7d3d39b935eb982fb', '5822826932776f86177392df2d456d99bbf198fa6186738173c2ee057faa8aeb', '4191f647a7bf929af5ca6b129f1023254ea38a905c371e3e1e3ba8e5f5e09ae6');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 12, 14, '2026-11-30 02:01:07.942279+00', 'evidence', 'c051b5bd-944b-4586-a282-7eba7ff0d185', '40070ed929f1e062700663f0795d3a5159964265e1f0cdcd4a8fdc30b58ceb50', '4191f647a7bf929af5ca6b129f1023254ea38a905c371e3e1e3ba8e5f5e09ae6', 'ce4389e6294f17d7be51238173018baf9d55ae855ce381ad6315a8b0ea4d479e');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 13, 15, '2026-11-30 02:01:07.996861+00', 'evidence', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'c92f0c668384d9d21435e0178edf8c28850cd4565f848a6035b08b641d010d14', 'ce4389e6294f17d7be51238173018baf9d55ae855ce381ad6315a8b0ea4d479e', 'ce96a30bd48c5bb39ce491113e57cd842b9b43e874a339af3d4d4f7175ee37c1');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 14, 16, '2026-11-30 02:01:08.034468+00', 'evidence', 'c051b5bd-944b-4586-a282-7eba7ff0d185', '3bbecc813aa74b1560b64140655910bd2e475674486415166bd62609153970a6', 'ce96a30bd48c5bb39ce491113e57cd842b9b43e874a339af3d4d4f7175ee37c1', 'c0b8ce495e3823577e51e0871a87ce565bf1a50beb493d0d46249d1f3a250608');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 15, 17, '2026-11-30 02:01:08.078587+00', 'other', NULL, '2caf7a2f9db15578906a585b38d1177485b30a32d57531051636efed9a3fcdfd', 'c0b8ce495e3823577e51e0871a87ce565bf1a50beb493d0d46249d1f3a250608', '6fb172f4f038273b7cee4dfe826dc02cd46f4d7dc7e192e1c2ab0bcb373831bc');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 16, 18, '2026-11-30 02:01:08.14999+00', 'plan', NULL, '61f3580a9e4a54f3c67e4865fcefccac2b99ed2675ffee66546a4e696ef0318b', '6fb172f4f038273b7cee4dfe826dc02cd46f4d7dc7e192e1c2ab0bcb373831bc', '0b92f7768eeda2957421eac16c8ed99039737d28c61a39a85fc05bc00aa4902c');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 17, 19, '2026-11-30 02:01:08.218814+00', 'plan', NULL, '912e40c8cc6bd1957674edc708fd46d17bdc97f9245e3437f74a3d2cf5c86165', '0b92f7768eeda2957421eac16c8ed99039737d28c61a39a85fc05bc00aa4902c', '560e8e09d98a72931dd2433be32a8d127da84def6625dc7096eb7d87d082add3');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 18, 20, '2026-11-30 02:01:08.298665+00', 'plan', NULL, '8f4e0d4fd7e868c94fb6ac0abb051fa6ae2ecc405c86cd08ba59cb1cbfbabd20', '560e8e09d98a72931dd2433be32a8d127da84def6625dc7096eb7d87d082add3', '1fb0dc90d09bfaf82defc89760b284d7b5ffa7d112dc3484d9e41400184567f5');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 19, 21, '2026-11-30 02:01:08.398881+00', 'copy', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'e770dc41a6d8ba5156e2b8de28ba680166509e20ae9c659a7b9139dfb2827b9a', '1fb0dc90d09bfaf82defc89760b284d7b5ffa7d112dc3484d9e41400184567f5', '865c95adaeada5f137ddb743c295b4ede2fd8e8143f074144e7681f884033358');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 22, '2026-11-30 02:01:11.395452+00', 'sign-in', NULL, 'fcd2e76292f9226ee5c44adbe6de3757e87d9e4d7cb12d6e2eda89d05cdf6243', '2eb9ef0014bd72f8d9ab8a9e411a3c36d4df20cf7569ae9194ed38db0b2b5ac4', '4ac52ac278032d1d9c17996646921d1330ed1324f90f66136441d143dceec42c');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 20, 23, '2026-11-30 02:01:11.422899+00', 'sign-in', NULL, 'ad7d58253bcd56ce6c461872cd2cecbe109e6958c1703d34b3df5cabe5d1e173', '865c95adaeada5f137ddb743c295b4ede2fd8e8143f074144e7681f884033358', '7803dd3384d9c3d4ef70d55f768eaf8e5a700b55b9cc6dab9cb0aab0bd159e8e');
INSERT INTO public.audit_link VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 21, 24, '2026-11-30 02:01:11.461542+00', 'sign-in', NULL, '91cdcf7991d4256f89a408f9a627427957481af4b066fd90657194480c736c97', '7803dd3384d9c3d4ef70d55f768eaf8e5a700b55b9cc6dab9cb0aab0bd159e8e', '5f4b36530a0304f25695fefe617d5f87bc4d24ce9a90f2220105e5ef7c092cc9');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 25, '2026-11-30 02:01:11.469011+00', 'sign-in', NULL, 'a1a5bbec54272cc7804fb26f75393d93d6840d78d64dbdcb2825f859c75b0394', '4ac52ac278032d1d9c17996646921d1330ed1324f90f66136441d143dceec42c', 'b3eb8e0d7f4bf12fb537b4da5d556f2f5ec65320e8c61625cdb536af50c3cb2c');



INSERT INTO public.authenticator VALUES ('4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', 'rB0hXbxQacJgM-Wx8A3VGVevzJACee0BvWEhM7WYpTW8fYd2r1tfibtVTZH8rzrGIoozpfxzMq6kIu-i', '4896ec944ad9b238', 59866802, '2026-11-30 02:01:11.458619+00');



INSERT INTO public.change_request VALUES ('348e5a9c-dddf-4d51-810a-ca65f0077774', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 1, '2022-03-31', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'lead inspector', '2026-11-30 02:01:11.532497+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.closure_entry VALUES ('eeba1a01-0488-40f9-9141-6f469d82a252', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 1, 0, 1, 'close it', 'closed', 'All were seen', 'observed', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'lead inspector', '2026-11-30 02:01:11.526809+00');



INSERT INTO public.comment_answer VALUES ('b0f91407-75b1-4ee8-94d3-7186c709a3c6', 'c363f0c7-4bb6-4f36-a8ec-6cd5c045c62b', 1, 'refused', 'The list says six', '', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'inspector', '2026-11-30 02:01:11.510725+00');



INSERT INTO public.comment_round VALUES ('4fab0fbd-3c06-40f3-a6dd-64e39e2ed869', 1, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.comments_ask VALUES ('74311cb1-194f-4088-887d-efa42e397edf', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 1, '2022-04-01', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:11.507229+00');



INSERT INTO public.draft VALUES ('c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-04', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'a1f74367-e029-4c3e-abbc-3ae7c69b9464', 0, 1796004005822, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-30 02:01:07.477535+00');



INSERT INTO public.draft_comment VALUES ('c363f0c7-4bb6-4f36-a8ec-6cd5c045c62b', '4fab0fbd-3c06-40f3-a6dd-64e39e2ed869', 1, 1, 'a statement is wrong', 'overall', '', 'There were seven', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:11.509936+00', NULL);



INSERT INTO public.draft_report VALUES ('4fab0fbd-3c06-40f3-a6dd-64e39e2ed869', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', 1, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '2022-03-18', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'lead inspector', '2026-11-30 02:01:11.501475+00');



INSERT INTO public.draft_report_email VALUES ('4fab0fbd-3c06-40f3-a6dd-64e39e2ed869', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f');



INSERT INTO public.earlier_finding VALUES ('0a9becdc-b877-4ba4-8ca3-2e389fc47f66', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:08.078074+00', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-30 02:01:08.078078+00');



INSERT INTO public.earlier_finding_entry VALUES ('0a9becdc-b877-4ba4-8ca3-2e389fc47f66', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-30 02:01:08.078078+00', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator');



INSERT INTO public.evidence VALUES ('4ae283b3-3807-4a06-9136-a99d6ca87de3', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:07.760007+00', 3654172789239);



INSERT INTO public.evidence_entry VALUES ('4ae283b3-3807-4a06-9136-a99d6ca87de3', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:07.762757+00');



INSERT INTO public.exhibit VALUES ('dad501cd-dda7-472a-a478-ffe6b37dafb9', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-03', 1, '4ae283b3-3807-4a06-9136-a99d6ca87de3', '99d551a4-5b29-4449-8687-d2f55f3f2b18', 'Page 3', 'The policy was approved', 'E1', '', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:07.764439+00', NULL, '', 1, NULL, 'force', 7543075428286);



INSERT INTO public.exhibit_entry VALUES ('dad501cd-dda7-472a-a478-ffe6b37dafb9', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:07.765622+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-30 02:01:06.839973+00', '');



INSERT INTO public.figure VALUES ('c051b5bd-944b-4586-a282-7eba7ff0d185', 'M03', '33');



INSERT INTO public.finding VALUES ('de302a5e-dcaf-4ffc-89c2-48012a76144b', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', 1, NULL, NULL, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-30 02:01:11.498362+00');



INSERT INTO public.finding_entry VALUES ('16d82016-2bc7-4ecc-ac97-29776703167b', 'de302a5e-dcaf-4ffc-89c2-48012a76144b', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-30 02:01:11.499236+00', 'vet-01', '[[1, "Clear everybody in post", "Chief constable", "2026-12-31"]]', 'drafted a finding', 'inspector', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f');



INSERT INTO public.finding_question VALUES ('4dc375ef-2f6f-4c33-8715-6b34d8bcdaf6', 'de302a5e-dcaf-4ffc-89c2-48012a76144b', 'vet-01', 0, NULL);



INSERT INTO public.finding_repeat VALUES ('c051b5bd-944b-4586-a282-7eba7ff0d185', 1, 1, NULL, NULL, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'lead inspector', '2026-11-30 02:01:11.527452+00');



INSERT INTO public.finding_text VALUES ('3207366c-7bdd-4acd-ae33-61a8a1907312', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', 'backlog', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-30 02:01:11.505563+00');



INSERT INTO public.finding_text_entry VALUES ('3207366c-7bdd-4acd-ae33-61a8a1907312', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'lead inspector', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-30 02:01:11.511807+00');



INSERT INTO public.follow_up_answer VALUES ('c051b5bd-944b-4586-a282-7eba7ff0d185', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('ac3f48c3-03ab-4829-b831-e47cb1729c63', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec');



INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '8feab414-87dd-4d90-973c-a80c5dc2a53e', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-30 02:01:07.282753+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'b4af998f-b0fb-4adf-a52f-697c1f8a8a18', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-30 02:01:07.329096+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '09360aa0-66f2-47d2-8def-fb6a7bd20d1f', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-30 02:01:07.365701+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '3bfd34c3-58ce-4090-ae50-f6e6a75815d5', 'done', '2026-11-30 02:01:07.371139+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '1bf8bb45-2773-4b2f-914b-dce5dc477d3f', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-30 02:01:07.41119+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '510cd3cd-2baf-4674-8bff-9a1ec2f52947', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-30 02:01:07.447078+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '4dffbeff-8462-4ccb-9245-b3678c6bf6b4', '1', '2026-11-30 02:01:07.766479+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'f80c77bc-8fc5-4f57-bb02-145930c1dce9', '56e61925-7659-4e8c-8d03-0a6d2e5be784', '2026-11-30 02:01:07.867774+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '5618467b-6925-4f75-af92-7f6cf8974b8c', '', '2026-11-30 02:01:07.902261+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '7202ea06-b4ac-46e8-9888-fff880b52014', '1', '2026-11-30 02:01:07.943034+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '232bb79f-ab83-49b3-9217-e3ae3e610074', '', '2026-11-30 02:01:07.998392+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'f9d274ce-d255-4b13-9579-1745bd369ab4', '', '2026-11-30 02:01:08.037883+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '979629e3-f90e-4c93-a7d6-9bf999bba2f3', '0a9becdc-b877-4ba4-8ca3-2e389fc47f66', '2026-11-30 02:01:08.080326+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '80aedc83-e978-4703-bec5-e4cfe1fa6e38', '4aa5d44e-ce72-484e-9e24-4c5226e05a56', '2026-11-30 02:01:08.151868+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '930dacf0-cb90-4dfb-a751-2c44c7db7ceb', '', '2026-11-30 02:01:08.216693+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2772f11f-e60e-43fe-9bde-e2416b4298e9', '', '2026-11-30 02:01:08.288762+00');
INSERT INTO public.idempotency_key VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '16977616-bfb6-489f-b91f-58bb7dd0512c', '386fdd18-b14d-4288-a677-67ff80fdecaa', '2026-11-30 02:01:08.399517+00');
INSERT INTO public.idempotency_key VALUES ('4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '087e6d1c-537d-446b-a126-8c3090c4e639', 'c6a53b8f840502717dfea7c6975ee5607937f5ec552f87463e2be7ffa5959c44 0258eba4b9ffc4f0ada5b7a2c13b3ed65a4c1d166809cd116bb833762a600dac', '2026-11-30 02:01:11.463727+00');



INSERT INTO public.invitation VALUES ('e342f439-12d1-4e17-9469-61a696ee6911', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:11.483912+00', '2026-12-07 02:01:11.482857+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('c70372e7-2d39-463c-871d-9fb675ff897a', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-01', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', '7834c35b-6e14-4bb1-8421-305b31aceaef', '2026-11-30 02:01:11.487546+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-30 02:01:11.488784+00', NULL);



INSERT INTO public.judgement_draft VALUES ('c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-01', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'b26654b4-b75e-4176-9ef1-36de62ea53e1', 1, 1796004071489, '{"reason": ["Not saved yet"]}', '2026-11-30 02:01:11.490645+00');



INSERT INTO public.judgement_entry VALUES ('76bef1af-f6ff-4820-a75f-3f5d202b15a4', 'c70372e7-2d39-463c-871d-9fb675ff897a', '7834c35b-6e14-4bb1-8421-305b31aceaef', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-30 02:01:11.489895+00');



INSERT INTO public.last_visit VALUES ('c051b5bd-944b-4586-a282-7eba7ff0d185', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:07.242548+00', '2026-11-30 02:01:07.242548+00', '2026-11-30 02:01:07.242548+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '1b635a35-8cfd-45f9-b2b1-dd4d430999f9', '2026-11-30 02:01:11.545016+00');



INSERT INTO public.lowered_strength VALUES ('9bfb93f5-cfb8-4ca5-bc26-a912ab94dd6d', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-01', 1, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', '7834c35b-6e14-4bb1-8421-305b31aceaef', 'inspector', 1, 'E2', 'E1', 'It shows a draft alone', '2026-11-30 02:01:11.493397+00');



INSERT INTO public.mark VALUES ('c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-02', 1, 'done', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:07.369527+00', '');



INSERT INTO public.membership VALUES ('06493283-b387-4cb5-a02d-f884261b7f48', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', '2026-11-30 02:01:06.619596+00', NULL);
INSERT INTO public.membership VALUES ('3a94ba13-ef07-4bf6-af81-bdc50a082450', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'reader', '2026-11-30 02:01:11.387838+00', NULL);



INSERT INTO public.mention VALUES ('25afeba8-b0bc-4227-995c-42211ca407bf', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f');



INSERT INTO public.note VALUES ('25afeba8-b0bc-4227-995c-42211ca407bf', '56e61925-7659-4e8c-8d03-0a6d2e5be784', 1, '@Una Upgrade will check this', '{"roles":[["e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec","contributor"],["e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec","coordinator"],["e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec","reader"],["e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec","signatory"]],"people":[]}', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'coordinator', '2026-11-30 02:01:07.865673+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('56e61925-7659-4e8c-8d03-0a6d2e5be784', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-01', 'note', '2026-11-30 02:01:07.863886+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'force', 'Upgradeshire Police', '2026-11-30 02:01:06.573115+00', NULL, false, false, true, false);
INSERT INTO public.organisation VALUES ('ac3f48c3-03ab-4829-b831-e47cb1729c63', 'local policing body', 'Upgradeshire Policing Body', '2026-11-30 02:01:06.575095+00', NULL, false, false, false, false);



INSERT INTO public.outbox_email VALUES ('0f22884a-f166-4f57-b9a6-9fae82aa5ba1', 'set password', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '', 'waiting', '', 0, '2026-11-30 02:01:11.482404+00', '2026-11-30 02:01:11.482406+00', NULL);



INSERT INTO public.overall_decision VALUES ('1acc229d-7214-4c78-b597-19664ae8f614', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', 1, true, 'Nobody watches who is vetted', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'lead inspector', '2026-11-30 02:01:11.506082+00');



INSERT INTO public.own_exhibit VALUES ('ffc234fe-c2e2-4b41-8e71-276e4fad2047', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-01', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', '7834c35b-6e14-4bb1-8421-305b31aceaef', 'inspector', 1, 'Notes of a visit', 'Who was asked', '', '', 'E1', '', '2022-03-04', NULL, '2026-11-30 02:01:11.494222+00', NULL, '', NULL, NULL);



INSERT INTO public.passkey VALUES ('3b0045b0-27aa-47aa-9921-e5736e5bae3d', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '0be5d967-1b1f-4ab8-b02f-5bcd28e87e7d', '', 0, 'elsewhere.example', 'Old phone', '2026-11-30 02:01:11.534215+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('24f1802b38f31afeae90c8b9eb238a2647b673c0f4e073559b359b784344a75b', 'Ec6wUex+KKmb/BspMuqCBksSx3EHuUNjiBausyLQmVA=', NULL, '', '2026-11-30 02:01:11.53833+00');



INSERT INTO public.password_link VALUES ('79f0e360f1f8b3403105c2b07bce9c4be5f0c9a57425b4312363231b5f15cea6', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:11.469663+00', '2026-12-02 02:01:11.468964+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-30 02:01:08.416689+00');
INSERT INTO public.periodic_job VALUES ('announcing published reports', '2026-11-30 02:01:08.426353+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-30 02:01:08.43575+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-30 02:01:11.349609+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-30 02:01:11.355119+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-30 02:01:11.359983+00');



INSERT INTO public.plan_action VALUES ('4aa5d44e-ce72-484e-9e24-4c5226e05a56', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 1, 3, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', NULL, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:08.146254+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_answered VALUES ('4aa5d44e-ce72-484e-9e24-4c5226e05a56', 1, 'earlier finding', NULL, NULL, '0a9becdc-b877-4ba4-8ca3-2e389fc47f66', NULL, NULL);



INSERT INTO public.plan_answered_question VALUES ('4aa5d44e-ce72-484e-9e24-4c5226e05a56', 1, 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-01');



INSERT INTO public.plan_entry VALUES ('4aa5d44e-ce72-484e-9e24-4c5226e05a56', 1, 'made', '', 'List them', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:08.151112+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'to do');
INSERT INTO public.plan_entry VALUES ('4aa5d44e-ce72-484e-9e24-4c5226e05a56', 2, 'progress reported', 'All clearances of the control room are renewed', 'List them', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:08.219594+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'in progress');
INSERT INTO public.plan_entry VALUES ('4aa5d44e-ce72-484e-9e24-4c5226e05a56', 3, 'said to be done', '', 'List them', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:08.299127+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_proof VALUES ('722f26cb-d981-4c66-a00a-b087af0bbc1b', '4aa5d44e-ce72-484e-9e24-4c5226e05a56', '4ae283b3-3807-4a06-9136-a99d6ca87de3', '99d551a4-5b29-4449-8687-d2f55f3f2b18', 'It is policy', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:08.296683+00');



INSERT INTO public.plan_step VALUES ('4aa5d44e-ce72-484e-9e24-4c5226e05a56', 1, 'List them', '2026-11-30');



INSERT INTO public.post VALUES ('b7a8702d-2194-4a17-a33e-e42a3498f78a', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'Head of vetting', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:11.472489+00');



INSERT INTO public.publication VALUES ('e68e5092-dcb4-4288-9afb-3546e43a0212', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 1, 'graded', '{"content":{"details":{"as_at":"2022-03-04","assessment_id":"c051b5bd-944b-4586-a282-7eba7ff0d185","force":{"id":"e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec","name":"Testshire Police"},"marking":"OFFICIAL-SENSITIVE","notice":"","period_begins":"2021-03-05","period_ends":"2022-03-04","question_set":{"id":"vcc-2022","sha256":"645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325","version":"2.0.0"},"rule_version":"2","seal":"0000000000000000000000000000000000000000000000000000000000000000","submission":1,"title":"Draft"},"findings":[{"is_confirmed":false,"kind":"area for improvement","number":1,"questions":[],"recommendations":[],"section":"vet","since":[],"text":"Ten days in two places"}],"how_reliable":"Ten days in two places","lines":[],"method":"","number":1,"outcome":"graded","outcome_reason":"","questions":{},"reliability":null,"worksheets":[]},"form":"checklist review report 2"}', '5803206e1cd135900006abffe43addebc16aed19efcdfbab6740b801001c32b5', '2026-11-30', '', '', NULL, '', '8901af43-9928-4e3b-81a9-598ef3d7d5c5', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'lead inspector', '2026-11-30 02:01:11.519273+00', '2026-11-30 02:01:11.518576+00');



INSERT INTO public.published_finding VALUES ('e68e5092-dcb4-4288-9afb-3546e43a0212', 1, 'area for improvement', 'vet', 'Ten days in two places');



INSERT INTO public.published_finding_question VALUES ('e68e5092-dcb4-4288-9afb-3546e43a0212', 1, 'vet-01', 0);



INSERT INTO public.published_level VALUES ('e68e5092-dcb4-4288-9afb-3546e43a0212', 'vet-01', '3', '2');



INSERT INTO public.published_line VALUES ('e68e5092-dcb4-4288-9afb-3546e43a0212', '', 'good', 'adequate', false);



INSERT INTO public.published_recommendation VALUES ('e68e5092-dcb4-4288-9afb-3546e43a0212', 1, 1, 'Clear everybody in post', 'Chief constable', '2022-12-31');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-30 02:01:11.481411+00');



INSERT INTO public.recommendation VALUES ('9de27b89-28a6-4934-99f0-472d234e0168', 'de302a5e-dcaf-4ffc-89c2-48012a76144b', 1, 'Clear everybody in post', 'Chief constable', '2026-12-31');



INSERT INTO public.recommendation_word VALUES ('12747213-045a-44c0-b036-06a9142497d3', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 1, 1, 1, 'action has been taken', 'All are vetted', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:11.507919+00');



INSERT INTO public.recovery_code VALUES ('bc4e1a8e8793b850157090bfd1064757c35b462e351f3d1874094f798bdd2e8d', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '2026-11-30 02:01:11.460174+00', NULL);
INSERT INTO public.recovery_code VALUES ('4036da17e1ac08ea386bf4dd59c9645aba8c07ed3d72757a706eecf024d05bf4', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '2026-11-30 02:01:11.460175+00', NULL);
INSERT INTO public.recovery_code VALUES ('99c96aea7e27878e9d8f1df2377c657eccb0e25338fdbe31d5680ee25f0f17f4', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '2026-11-30 02:01:11.460176+00', NULL);
INSERT INTO public.recovery_code VALUES ('91fcc123fc04f17e0759d5b0f172334f69f39e830acfeada74309ac54c406b59', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '2026-11-30 02:01:11.460177+00', NULL);
INSERT INTO public.recovery_code VALUES ('7722b842f96f134f9c84c89b7b9fae182fd47870e9dce7c53d7d460470b6e80e', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '2026-11-30 02:01:11.460177+00', NULL);
INSERT INTO public.recovery_code VALUES ('5ebfbd7f147d23fdd23ded79ee477421c8528f71d3121f5ea946a76b4bfeaaa6', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '2026-11-30 02:01:11.460178+00', NULL);
INSERT INTO public.recovery_code VALUES ('fad4a92b98b348afc4fe1cbe81d2e851c9508cfe9094db3ad7f6b5458d52cf8b', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '2026-11-30 02:01:11.460178+00', NULL);
INSERT INTO public.recovery_code VALUES ('ae8fec4b490bed13c795e65f0f8f2ffcc8d9ebb1bbc64be05efd17ab31ffc75c', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '2026-11-30 02:01:11.460178+00', NULL);
INSERT INTO public.recovery_code VALUES ('095978459f103b9be90a7f967ab81aa7851a9c7182886f9dc0b60361206c90d5', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '2026-11-30 02:01:11.460179+00', NULL);
INSERT INTO public.recovery_code VALUES ('915c35491a61b657cae79f4037f823f4e27ceb83ea0fd2a179d535f2f1ccc56f', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '2026-11-30 02:01:11.460179+00', NULL);



INSERT INTO public.reminder VALUES ('07a00414-b856-481d-91bb-e63098ced34a', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'share', 'shared', 'shared', '2026-11-30 02:01:11.473325+00', NULL);



INSERT INTO public.reminder_choice VALUES ('dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'daily', NULL);



INSERT INTO public.report VALUES ('386fdd18-b14d-4288-a677-67ff80fdecaa', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'report', '9329cc794ef6069792b45a6ca6a42898c6ac4a04d199d534d094c1e04dbf07d2', 'ready', '', 27, 208790, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:08.398123+00', '2026-11-30 02:01:08.44404+00', 1, '2026-11-30 02:01:11.343033+00', '', NULL, 'ccf0926dfa5914f7644713f056fda8b0cd315e663f8174cc352503fc49aa8e32', NULL, NULL);
INSERT INTO public.report VALUES ('5cc586ce-7f06-4d29-9d8e-559ba1763195', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'report on a review', '0000000000000000000000000000000000000000000000000000000000000000', 'failed', '', NULL, NULL, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:11.504029+00', NULL, 0, NULL, '', NULL, '', 'draft', '4fab0fbd-3c06-40f3-a6dd-64e39e2ed869');



INSERT INTO public.report_response VALUES ('c051b5bd-944b-4586-a282-7eba7ff0d185', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', '2026-11-30 02:01:11.504443+00');



INSERT INTO public.report_texts VALUES ('4c519b2d-bb5c-4297-9dec-2d3b55e1b231', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', 1, 'Ten days in two places', '', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'inspector', '2026-11-30 02:01:11.506588+00');



INSERT INTO public.requested_question VALUES ('9d5b93eb-5f63-4af2-bfa9-1cdf2768a342', '348e5a9c-dddf-4d51-810a-ca65f0077774', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.response_publication VALUES ('62bdf81e-9d19-4377-86e0-9ac0f2df1227', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 1, 'https://pcc.example/response', '2022-04-01', '2022-04-01', NULL, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:11.50845+00');



INSERT INTO public.response_text VALUES ('31a27a2e-c32f-427d-b86a-bb36645bc6a4', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'chief officer', 1, 'We accept it', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:11.502455+00', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:11.509117+00');
INSERT INTO public.response_text VALUES ('2d1e484b-387b-464f-8ee0-b9062d839c59', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'local policing body', 1, 'So do I', NULL, NULL, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:11.509121+00');



INSERT INTO public.restriction VALUES ('c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-02', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:07.90052+00', NULL);



INSERT INTO public.revision VALUES ('99d551a4-5b29-4449-8687-d2f55f3f2b18', '4ae283b3-3807-4a06-9136-a99d6ca87de3', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:07.76115+00', NULL, NULL, NULL, NULL, NULL, '', 10229031436380, NULL);



INSERT INTO public.seal VALUES ('8657adb9-f2a8-4bec-9caf-f57bb447c1a9', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-30 02:01:11.485257+00', '2026-11-30 02:01:11.485258+00', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'A typing error');



INSERT INTO public.second_choice VALUES ('e7160cf1-eed4-4a2a-a9cc-6fc66613b8df', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', 'vet-01', 1, 'asked for', '', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:11.495724+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-30 02:01:11.479354+00');



INSERT INTO public.settlement VALUES ('643d2ca4-e873-463f-967a-841133137a69', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'ac3f48c3-03ab-4829-b831-e47cb1729c63', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:11.496589+00');



INSERT INTO public.share VALUES ('864a4e42-0cbb-4423-972f-dfd49edd0297', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-02', NULL, 'b7a8702d-2194-4a17-a33e-e42a3498f78a', '2022-03-04', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:11.4751+00', NULL);



INSERT INTO public.sign_in VALUES ('3517e437-5301-451a-93b3-adfec010ee1f', 'd1882b56e68f76ebdb5271d48629841552e6c5221034794c13dd10d7bc1c7313', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '06493283-b387-4cb5-a02d-f884261b7f48', '2026-11-30 02:01:06.955763+00', '2026-11-30 02:01:06.955771+00', NULL, '', '2026-11-30 02:01:06.955772+00', '');
INSERT INTO public.sign_in VALUES ('2a93f2e2-efd7-4900-b9bf-452fc83555eb', 'c6a53b8f840502717dfea7c6975ee5607937f5ec552f87463e2be7ffa5959c44', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '3a94ba13-ef07-4bf6-af81-bdc50a082450', '2026-11-30 02:01:11.421912+00', '2026-11-30 02:01:11.421918+00', '2026-11-30 02:01:11.459654+00', '', '2026-11-30 02:01:11.421919+00', '');
INSERT INTO public.sign_in VALUES ('a5b1a14b-0eee-484f-a405-c78581ae4802', '0258eba4b9ffc4f0ada5b7a2c13b3ed65a4c1d166809cd116bb833762a600dac', '4872c586-f6c6-4ce3-894f-41ff1d5f2d1c', '3a94ba13-ef07-4bf6-af81-bdc50a082450', '2026-11-30 02:01:11.463045+00', '2026-11-30 02:01:11.463047+00', NULL, 'authenticator app', '2026-11-30 02:01:11.463048+00', '');



INSERT INTO public.state_change VALUES ('27e75ae0-f390-4bad-912f-3ab1cc209867', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', '2026-11-30 02:01:11.484797+00', '', '', NULL);
INSERT INTO public.state_change VALUES ('8901af43-9928-4e3b-81a9-598ef3d7d5c5', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 101, 'publish', 'factual accuracy', 'closed, published', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'lead inspector', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', '2026-11-30 02:01:11.518387+00', '', '', NULL);



INSERT INTO public.submission VALUES ('7834c35b-6e14-4bb1-8421-305b31aceaef', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 1, '8657adb9-f2a8-4bec-9caf-f57bb447c1a9', 'PRC-322-RRK', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:11.487035+00', 'I send this assessment.', 'cor-24', '2026-11-30 02:01:11.486385+00', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('1d4e832f-dd77-4ba8-896b-6b43de1e1ace', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-30 02:01:07.794481+00');



INSERT INTO public.worker VALUES ('1b635a35-8cfd-45f9-b2b1-dd4d430999f9', '2026-11-30 02:01:11.543394+00', '2026-11-30 02:01:11.543396+00');



INSERT INTO public.worksheet VALUES ('ad19398f-d1eb-4523-915b-81bac1be7eb0', 'c051b5bd-944b-4586-a282-7eba7ff0d185', 'vet-08', 'e47223b5-cfb1-4ec0-a3f4-c206f93bb3ec', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:07.941859+00', '38706c02a1352e2458be62f41ecef10f', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', '2026-11-30 02:01:07.996835+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('ad19398f-d1eb-4523-915b-81bac1be7eb0', 163, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('ad19398f-d1eb-4523-915b-81bac1be7eb0', 1, 5, '', 'dfdc04da-0cf3-45e2-bf20-c4b3a537f23f', 'coordinator', '2026-11-30 02:01:08.036226+00', '');



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



ALTER TABLE ONLY public.closure_entry
    ADD CONSTRAINT pk_closure_entry PRIMARY KEY (id);



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



ALTER TABLE ONLY public.finding_repeat
    ADD CONSTRAINT pk_finding_repeat PRIMARY KEY (assessment_id, finding);



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



ALTER TABLE ONLY public.plan_answered_question
    ADD CONSTRAINT pk_plan_answered_question PRIMARY KEY (action_id, number, question_id);



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



ALTER TABLE ONLY public.published_finding
    ADD CONSTRAINT pk_published_finding PRIMARY KEY (publication_id, number);



ALTER TABLE ONLY public.published_finding_question
    ADD CONSTRAINT pk_published_finding_question PRIMARY KEY (publication_id, finding, question_id);



ALTER TABLE ONLY public.published_level
    ADD CONSTRAINT pk_published_level PRIMARY KEY (publication_id, question_id);



ALTER TABLE ONLY public.published_line
    ADD CONSTRAINT pk_published_line PRIMARY KEY (publication_id, section);



ALTER TABLE ONLY public.published_recommendation
    ADD CONSTRAINT pk_published_recommendation PRIMARY KEY (publication_id, finding, number);



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



ALTER TABLE ONLY public.closure_entry
    ADD CONSTRAINT uq_closure_entry_version UNIQUE (assessment_id, finding, recommendation, version);



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



CREATE INDEX ix_finding_repeat_earlier_assessment_id ON public.finding_repeat USING btree (earlier_assessment_id);



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



CREATE INDEX ix_plan_answered_assessment_id_finding ON public.plan_answered USING btree (assessment_id, finding);



CREATE INDEX ix_plan_answered_assessment_id_question_id ON public.plan_answered USING btree (assessment_id, question_id);



CREATE INDEX ix_plan_answered_earlier_id ON public.plan_answered USING btree (earlier_id);



CREATE INDEX ix_plan_answered_question_assessment_id_question_id ON public.plan_answered_question USING btree (assessment_id, question_id);



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



ALTER TABLE ONLY public.closure_entry
    ADD CONSTRAINT fk_closure_entry_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.closure_entry
    ADD CONSTRAINT fk_closure_entry_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.closure_entry
    ADD CONSTRAINT fk_closure_entry_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



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



ALTER TABLE ONLY public.finding_repeat
    ADD CONSTRAINT fk_finding_repeat_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.finding_repeat
    ADD CONSTRAINT fk_finding_repeat_earlier_assessment_id_assessment FOREIGN KEY (earlier_assessment_id) REFERENCES public.assessment(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.finding_repeat
    ADD CONSTRAINT fk_finding_repeat_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



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



ALTER TABLE ONLY public.plan_answered_question
    ADD CONSTRAINT fk_plan_answered_question_action_id_number_plan_answered FOREIGN KEY (action_id, number) REFERENCES public.plan_answered(action_id, number) ON DELETE CASCADE;



ALTER TABLE ONLY public.plan_answered_question
    ADD CONSTRAINT fk_plan_answered_question_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



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



ALTER TABLE ONLY public.published_finding
    ADD CONSTRAINT fk_published_finding_publication_id_publication FOREIGN KEY (publication_id) REFERENCES public.publication(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.published_finding_question
    ADD CONSTRAINT fk_published_finding_question_publication_id_publication FOREIGN KEY (publication_id) REFERENCES public.publication(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.published_level
    ADD CONSTRAINT fk_published_level_publication_id_publication FOREIGN KEY (publication_id) REFERENCES public.publication(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.published_line
    ADD CONSTRAINT fk_published_line_publication_id_publication FOREIGN KEY (publication_id) REFERENCES public.publication(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.published_recommendation
    ADD CONSTRAINT fk_published_recommendation_publication_id_publication FOREIGN KEY (publication_id) REFERENCES public.publication(id) ON DELETE CASCADE;



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




