


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



INSERT INTO public.account VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$vl5+nN3QDoPRUkMP3dZMEA$m0eOUX7aeE0J4WKW/cVGtytpuPyAkhkdWMmLWam+F90', true, '2026-11-29 22:41:43.662318+00');
INSERT INTO public.account VALUES ('2cbfaac8-32e3-44b3-831b-a025b14563b0', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$9eGMcY+FM8wLsW4MQpmm5w$ZZ/xGhg4S4zND/tF0pj65i6wb6bySLcl9HQSOecLaCU', true, '2026-11-29 22:41:48.617058+00');



INSERT INTO public.alembic_version VALUES ('0263');



INSERT INTO public.answer VALUES ('a49793f7-a437-4c7c-be49-1102418fd213', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-01', '2', 'As it was saved last', 2, '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:44.318059+00');
INSERT INTO public.answer VALUES ('ba1f5f2d-f46c-4294-9381-d05457787753', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-02', '3', 'As it was saved last', 1, '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:44.353099+00');
INSERT INTO public.answer VALUES ('61b81128-c3bb-493f-80c0-26c8116c94cc', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'cor-15', '2', 'As it was saved last', 1, '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:44.396337+00');
INSERT INTO public.answer VALUES ('363f163b-011c-4fce-a2e9-58bf797aea76', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-03', '3', 'As it was saved last', 1, '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:44.435637+00');



INSERT INTO public.answer_entry VALUES ('031fea0b-dcca-489e-bce2-71502d553253', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-01', 1, '3', 'As it was first saved', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:44.278947+00');
INSERT INTO public.answer_entry VALUES ('1cb8aa4c-4703-476f-96de-68ba30c19d95', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-01', 2, '2', 'As it was saved last', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:44.318059+00');
INSERT INTO public.answer_entry VALUES ('c8136999-bd57-4941-878e-1831a1075f26', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-02', 1, '3', 'As it was saved last', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:44.353099+00');
INSERT INTO public.answer_entry VALUES ('dc289e9b-6416-4323-9224-2c627a5863e1', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'cor-15', 1, '2', 'As it was saved last', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:44.396337+00');
INSERT INTO public.answer_entry VALUES ('b5469a16-3434-426f-9822-929778aec699', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-03', 1, '3', 'As it was saved last', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:44.435637+00');



INSERT INTO public.answer_entry_figure VALUES ('dc289e9b-6416-4323-9224-2c627a5863e1', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('b5469a16-3434-426f-9822-929778aec699', 'M03', '33');



INSERT INTO public.assessment VALUES ('182f1596-55be-4cd6-a502-f4c5629dd7cf', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:43.998311+00', NULL, NULL, 'preparing', NULL);



INSERT INTO public.assignment VALUES ('65823bce-21a7-4db7-acec-107f90a5608f', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '2022-03-04', '2022-09-30', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:48.76621+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 22:41:43.875034+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '7d6bc803fdbc5dedcfb90dbc9f7b908a');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 22:41:43.950355+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '7d35c081bed9694929a497cdd72b30ed');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 22:41:43.990777+00', 'signed in', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', NULL, '', '', '9faed44f540637559868a92dadc846fc');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 22:41:44.281377+00', 'save answer', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'assessment 182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-01, version 1', 'e3035d160b65758e958f859547df203e');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 22:41:44.319515+00', 'save answer', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'assessment 182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-01, version 2', 'cf853414c6190d33496d072b8e75d553');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 22:41:44.354128+00', 'save answer', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'assessment 182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-02, version 1', '78814c04f3ffe5267ba3fd35bfe47a09');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 22:41:44.358731+00', 'mark question', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'assessment 182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-02, done', '7a4618b782bb7c255bac2017aab8bc1f');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 22:41:44.398381+00', 'save answer', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'assessment 182f1596-55be-4cd6-a502-f4c5629dd7cf', 'cor-15, version 1', 'dd16762016c432d547e4a7c4519f707a');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 22:41:44.436715+00', 'save answer', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'assessment 182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-03, version 1', '5b9ebc8fdaa6cd06ce68d6045ccffb5b');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 22:41:44.547074+00', 'add evidence', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'evidence f76c60fc-6562-4a08-8b32-c9ee9c9178e9', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '7be33f6eda7ad41e42755258c95d06a9');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 22:41:44.550181+00', 'add exhibit', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'assessment 182f1596-55be-4cd6-a502-f4c5629dd7cf', 'exhibit 1 of vet-03, E1, version 1, evidence f76c60fc-6562-4a08-8b32-c9ee9c9178e9', 'fe3cfd8db458f873686e34d7f1da042e');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 22:41:44.852945+00', 'write note', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'assessment 182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-01, note', '9c565419c39cc1743756c1ff22fefec3');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 22:41:44.892085+00', 'restricted a question', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'assessment 182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-02, to 1 person', 'c7cdd37ca5bb57e1096b8b6df1cf424e');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 22:41:44.937188+00', 'begin worksheet', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'assessment 182f1596-55be-4cd6-a502-f4c5629dd7cf', 'worksheet 1 of vet-08, 5 to draw of 412', 'e59588676be90ab4b3db9f2f4d4e5773');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 22:41:45.040032+00', 'draw worksheet', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'assessment 182f1596-55be-4cd6-a502-f4c5629dd7cf', 'worksheet 1 of vet-08, 5 of 412, seed 93b001f66793a69e1ccc4038c0de7430', '240e498bf420b9d0bdd156af00b60b9d');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 22:41:45.111633+00', 'save worksheet', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'assessment 182f1596-55be-4cd6-a502-f4c5629dd7cf', 'worksheet 1 of vet-08, 1 outcome, version 1', 'a5de5fb7848a5581a722e1b31f7718ce');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 22:41:45.160979+00', 'entered an earlier finding', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'earlier finding 8a6f9aed-5b11-4645-8f14-c12228e582ba', 'ccu-capacity-and-links, area for improvement, September 2019: open', '2a8c7e931206a1f0faad69c35c3ff69a');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 22:41:45.239349+00', 'made an action', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'action 5fab36ae-8993-4d5e-a025-fdfe6696801e', 'action 1: to do', '18ea8223b759d5618c39d3f366c94ca5');
INSERT INTO public.audit_event VALUES (19, '2026-11-29 22:41:45.314973+00', 'reported progress on an action', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'action 5fab36ae-8993-4d5e-a025-fdfe6696801e', 'action 1: in progress', '2a2e96f468191d948e52c88edc830144');
INSERT INTO public.audit_event VALUES (20, '2026-11-29 22:41:45.394542+00', 'said that an action is done', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'action 5fab36ae-8993-4d5e-a025-fdfe6696801e', 'action 1: done', 'fe5fc6301955a0529165e12f1fe2c8ed');
INSERT INTO public.audit_event VALUES (21, '2026-11-29 22:41:45.491301+00', 'asked for a report', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'report 7a3c401a-12e6-4882-8699-149d31d63a6a', '6969884aab8222d76fe2bfebf84f6fbf9896ffcd13ee887e082bee29254ae071', '4436f321fff5a457640708af003f0024');
INSERT INTO public.audit_event VALUES (22, '2026-11-29 22:41:48.625477+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '9ff749524fd791f0b9b4c23a495ae385');
INSERT INTO public.audit_event VALUES (23, '2026-11-29 22:41:48.654189+00', 'signed in', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'reader', NULL, '', '', '05ee7a432e6fd2f513a02259dbb6b49b');
INSERT INTO public.audit_event VALUES (24, '2026-11-29 22:41:48.695958+00', 'set up a second factor', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'reader', NULL, '', 'authenticator app', 'd0228619a5a71c1279fdc53bf1c81ad3');
INSERT INTO public.audit_event VALUES (25, '2026-11-29 22:41:48.704265+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '1e843dd1-3420-413d-bbe1-b0404cdba094', '', '8be55d0c1ca47c55dd4307812290004b');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '93f2747953e810d52db9c0f120e4f03276fef2087dd7cf27632fddee29bdb324', NULL);
INSERT INTO public.audit_head VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 21, 'f8a19da390931acebd8053180c9ca4d6372d93f68876ff59ff8661006e1e6a9f', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 22:41:43.875034+00', 'sign-in', NULL, '581550e36557a24d0261d7f7992124ef7e6fcab9498932e99a5e875a269f9554', '0000000000000000000000000000000000000000000000000000000000000000', 'cdfa8afb116868dc6ae17aa464edaa508084b60716882ceb761e0823a4d246cf');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 22:41:43.950355+00', 'sign-in', NULL, '92c60bc27f850a8369b9f44ac1848a2b9f3069869fcf94f335f57ea8d0d9fe3e', 'cdfa8afb116868dc6ae17aa464edaa508084b60716882ceb761e0823a4d246cf', 'bf2d8fbed1e243ef0aabe9d992c78c44fad5f13e62e798f72db3751398e10acc');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 1, 3, '2026-11-29 22:41:43.990777+00', 'sign-in', NULL, 'bff55c1dd9a12756de57173878b4e28ac8fb0f5a5aca38e8f629618db3a61953', '0000000000000000000000000000000000000000000000000000000000000000', 'a84b34f9b923010f0df89adc64b7e35bdfeebde1c26ad39b0bd478975d77766e');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 2, 4, '2026-11-29 22:41:44.281377+00', 'answer', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '388c2cb73127310577e21914e58443cbfd105195f50c8df24818641c0911f823', 'a84b34f9b923010f0df89adc64b7e35bdfeebde1c26ad39b0bd478975d77766e', 'f3f7b95139692e44fd00c5ea8f6e09fbfd6f32fca2d294dfe533286cb9488ad5');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 3, 5, '2026-11-29 22:41:44.319515+00', 'answer', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '3bf4decbe712230b963c8a4de33464b81b9c7a12f311b8fca779b3025ed1a5d3', 'f3f7b95139692e44fd00c5ea8f6e09fbfd6f32fca2d294dfe533286cb9488ad5', '4fc65f69f385ec826ffaff4ae93dc3082047dd167dc3010224026e6655fc5ac2');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 4, 6, '2026-11-29 22:41:44.354128+00', 'answer', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'a355debd6f2c44bb2bb22ba208bbb3790bcb19b9966f86967ad8a832734b617b', '4fc65f69f385ec826ffaff4ae93dc3082047dd167dc3010224026e6655fc5ac2', 'e1b994798b3ce043f4e02f064f6841f535dcb769b6c83dc9674babedbf2f4879');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 5, 7, '2026-11-29 22:41:44.358731+00', 'mark', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'e81211a4d3ab61fd2ff05868c39547f3fdf7ac1e33a3f43c39380a6e543b0955', 'e1b994798b3ce043f4e02f064f6841f535dcb769b6c83dc9674babedbf2f4879', 'fcd050fa8fb5d513391def26a2fc582a817a4710c387c3ca551720cc7425c437');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 6, 8, '2026-11-29 22:41:44.398381+00', 'answer', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '8fa4ce535d2556a2fafb090dfd6e0f650d3905cc0dcc8cef661440bf909ca53f', 'fcd050fa8fb5d513391def26a2fc582a817a4710c387c3ca551720cc7425c437', 'b8d5a027ffea2529ed301c5a8776967c6cc1ea8008f389353060ae9d63e5a71a');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 7, 9, '2026-11-29 22:41:44.436715+00', 'answer', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '92192b1aa37526fc0a8f1728dbea58c85f8fda1940d47065bd2040b903de7f86', 'b8d5a027ffea2529ed301c5a8776967c6cc1ea8008f389353060ae9d63e5a71a', 'dd00a99e463944df11ebf41c8cb2fe14d6276a3887ae8167f698d72126a49e24');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 8, 10, '2026-11-29 22:41:44.547074+00', 'evidence', NULL, '9d8b1405bf35fcf9c1b43d080e4d6063547f38d48047ee2e90cb4d3a0fb57ad5', 'dd00a99e463944df11ebf41c8cb2fe14d6276a3887ae8167f698d72126a49e24', 'a3ced7aaa7c8111aede9a3e788eddd366bd67b3b8db8a15e548b3e7f067a1a27');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 9, 11, '2026-11-29 22:41:44.550181+00', 'evidence', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '88faad2b48c585436e41a56b7845fb86332e4b856866ea0ecd1ff917a5bf2c99', 'a3ced7aaa7c8111aede9a3e788eddd366bd67b3b8db8a15e548b3e7f067a1a27', 'cb175979463e7949c89d232ef495619fd5d7cc55be3eaa24fb9df8da4910884a');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 10, 12, '2026-11-29 22:41:44.852945+00', 'note', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '27afd74800fd3e72138021b5e3ba2df0ba42d7e70b085cd7e86679cdb2c115b7', 'cb175979463e7949c89d232ef495619fd5d7cc55be3eaa24fb9df8da4910884a', '21ca4219b6594d0c6f82e9777ad2f5d38272762bcd99d79cd356ee6a03f09622');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 11, 13, '2026-11-29 22:41:44.892085+00', 'assessment', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'cd6d322baa3e656035e3480b0225b312b7a8b352ea8c3cf1173250b82213c62d', '21ca4219b6594d0c6f82e9777ad2f5d38272762bcd99d79cd356ee6a03f09622', 'f236a51975b6b413da755db6ddda20b8f4919c3045605c46f1cb4a38b80fb16b');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 12, 14, '2026-11-29 22:41:44.937188+00', 'evidence', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'f19ec24d829b362cf76ece0f10242fd2497ade1b17de78d80152e57c79e5b069', 'f236a51975b6b413da755db6ddda20b8f4919c3045605c46f1cb4a38b80fb16b', 'e7da7a1b07f645fa2eab4b5258295731b456c9bf923c64434192d4f3345be49d');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 13, 15, '2026-11-29 22:41:45.040032+00', 'evidence', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'a7e6033cae594d2622f92829fa26ea0e85c41145a874704b62e493c0d397fc63', 'e7da7a1b07f645fa2eab4b5258295731b456c9bf923c64434192d4f3345be49d', '85016d5f9a220879bb5fa9068164a02247e4a2a15eb37f13a255008d572f2bb3');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 14, 16, '2026-11-29 22:41:45.111633+00', 'evidence', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'f36dfadb0bd0d01ac7c9b660a1ac8bcf91b567aabeeaced87aa760bc5483ab75', '85016d5f9a220879bb5fa9068164a02247e4a2a15eb37f13a255008d572f2bb3', '4fb3d930a524ee369b1a3ecde60e9d2569f1062b00fadaaca91a9724e0d09060');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 15, 17, '2026-11-29 22:41:45.160979+00', 'other', NULL, 'b444cb0dc2ca0a8722c8fdef26ef550bfce154a3f7d0f1f75f86dfcc8aadef86', '4fb3d930a524ee369b1a3ecde60e9d2569f1062b00fadaaca91a9724e0d09060', '1d7886ab84d2612b985d403c79d80520ff1706d1e17582a99cbe4c995019059e');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 16, 18, '2026-11-29 22:41:45.239349+00', 'plan', NULL, '7ca9e764434d8666d3a48965822c6de12b3cd0b60ace9eb74937a239a315c9c7', '1d7886ab84d2612b985d403c79d80520ff1706d1e17582a99cbe4c995019059e', 'ae69e8dcf1712adb8ab72ac112ee3ef4e46bf32548201ceefaf0cdafd1e60b5a');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 17, 19, '2026-11-29 22:41:45.314973+00', 'plan', NULL, 'fe014e6624de6f13a808118be06b4ecc6bd078944791bcca4d5544d77e0fe582', 'ae69e8dcf1712adb8ab72ac112ee3ef4e46bf32548201ceefaf0cdafd1e60b5a', '161194abc3b5a596a9789161c4f270e00de19a4ac5460611de95cf1e6160a446');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 18, 20, '2026-11-29 22:41:45.394542+00', 'plan', NULL, 'bc0e4311e18d04f64b7cd2362e1f061d35e3f044bcc5506c2ef95e889b0c8318', '161194abc3b5a596a9789161c4f270e00de19a4ac5460611de95cf1e6160a446', 'd523deb3faf77c53db0c25a4fa6345450eb69212c628d980f4592e9130c482f9');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 19, 21, '2026-11-29 22:41:45.491301+00', 'copy', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '3dc34c6b003bca1bfba1664bf98edcc5bfe4196d8bc65317c92fdbc9cc89837c', 'd523deb3faf77c53db0c25a4fa6345450eb69212c628d980f4592e9130c482f9', 'ab42113d6f8a7205a312223dcaff77bd047d5522d67519ac1253dcf8fdc4e093');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 22, '2026-11-29 22:41:48.625477+00', 'sign-in', NULL, 'fafbd38df6479bed29c3a193b70516dff1ad3ba15cd20342a90f40a61982a4fe', 'bf2d8fbed1e243ef0aabe9d992c78c44fad5f13e62e798f72db3751398e10acc', '07ef0834c8fb6d83bddc2fb6fc61be990ebfde74c76ce909142ef47752f7b4ea');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 20, 23, '2026-11-29 22:41:48.654189+00', 'sign-in', NULL, 'ef62b4bd206e92bf98d250fc40dc3542d7c8db46898de68e6f5fcd820eafd26c', 'ab42113d6f8a7205a312223dcaff77bd047d5522d67519ac1253dcf8fdc4e093', '9953fc6fe5cbe0755473173df2fb329292debb59b6a81548d5c9e33c8f4d06cb');
INSERT INTO public.audit_link VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 21, 24, '2026-11-29 22:41:48.695958+00', 'sign-in', NULL, '4ff3dcc5e015aa8cbbe5bd9cb48ad5f0c09eb9f6759e7abca9abfb835b04dd92', '9953fc6fe5cbe0755473173df2fb329292debb59b6a81548d5c9e33c8f4d06cb', 'f8a19da390931acebd8053180c9ca4d6372d93f68876ff59ff8661006e1e6a9f');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 25, '2026-11-29 22:41:48.704265+00', 'sign-in', NULL, 'e8750a68eaf433c00203749fa96bbc7a6d5835134331c4971e34a8300a735e4a', '07ef0834c8fb6d83bddc2fb6fc61be990ebfde74c76ce909142ef47752f7b4ea', '93f2747953e810d52db9c0f120e4f03276fef2087dd7cf27632fddee29bdb324');



INSERT INTO public.authenticator VALUES ('2cbfaac8-32e3-44b3-831b-a025b14563b0', 'NM0VDUyplk-BcjtXx0EWyJ-RWonG2TbBmWIErxkZT7fQmfIbLF1mdT4-Ayzja-fZQ8TzaTz0g7uglXOy', '4896ec944ad9b238', 59866403, '2026-11-29 22:41:48.692888+00');



INSERT INTO public.change_request VALUES ('2256ebd1-22d6-4d5f-ae91-42b078939349', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 1, '2022-03-31', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'lead inspector', '2026-11-29 22:41:48.767794+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.closure_entry VALUES ('f5756fd0-3e57-4163-a135-9e75a9d32c9f', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 1, 0, 1, 'close it', 'closed', 'All were seen', 'observed', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'lead inspector', '2026-11-29 22:41:48.761757+00');



INSERT INTO public.comment_answer VALUES ('bcc60144-a9df-4ef7-b8ca-e4f9d7a9a853', '1576de4b-8104-4eec-81f7-348bafd0cce1', 1, 'refused', 'The list says six', '', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'inspector', '2026-11-29 22:41:48.746114+00');



INSERT INTO public.comment_round VALUES ('b53a222c-c2da-4414-b498-77b792732b0f', 1, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.comments_ask VALUES ('088983c2-fef6-47db-9ba1-74bba03bab25', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 1, '2022-04-01', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:48.742604+00');



INSERT INTO public.draft VALUES ('182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-04', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'ba3ef750-2b52-49fa-b251-8dd261f59adb', 0, 1795992042750, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 22:41:44.467238+00');



INSERT INTO public.draft_comment VALUES ('1576de4b-8104-4eec-81f7-348bafd0cce1', 'b53a222c-c2da-4414-b498-77b792732b0f', 1, 1, 'a statement is wrong', 'overall', '', 'There were seven', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:48.745353+00', NULL);



INSERT INTO public.draft_report VALUES ('b53a222c-c2da-4414-b498-77b792732b0f', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', 1, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '2022-03-18', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'lead inspector', '2026-11-29 22:41:48.736702+00');



INSERT INTO public.draft_report_email VALUES ('b53a222c-c2da-4414-b498-77b792732b0f', '1e843dd1-3420-413d-bbe1-b0404cdba094');



INSERT INTO public.earlier_finding VALUES ('8a6f9aed-5b11-4645-8f14-c12228e582ba', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:45.160383+00', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 22:41:45.160387+00');



INSERT INTO public.earlier_finding_entry VALUES ('8a6f9aed-5b11-4645-8f14-c12228e582ba', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 22:41:45.160387+00', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator');



INSERT INTO public.evidence VALUES ('f76c60fc-6562-4a08-8b32-c9ee9c9178e9', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:44.545565+00', 13616568150063);



INSERT INTO public.evidence_entry VALUES ('f76c60fc-6562-4a08-8b32-c9ee9c9178e9', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:44.548238+00');



INSERT INTO public.exhibit VALUES ('7bc3ba49-ff17-4c56-a67e-12e5211feb75', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-03', 1, 'f76c60fc-6562-4a08-8b32-c9ee9c9178e9', '00ae66a0-d470-46c3-b439-49f2e02fc53d', 'Page 3', 'The policy was approved', 'E1', '', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:44.54978+00', NULL, '', 1, NULL, 'force', 6223688258765);



INSERT INTO public.exhibit_entry VALUES ('7bc3ba49-ff17-4c56-a67e-12e5211feb75', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:44.550958+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 22:41:43.872025+00', '');



INSERT INTO public.figure VALUES ('182f1596-55be-4cd6-a502-f4c5629dd7cf', 'M03', '33');



INSERT INTO public.finding VALUES ('90bf8068-1b53-4f69-8c5b-6a43293912a9', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', 1, NULL, NULL, '1e843dd1-3420-413d-bbe1-b0404cdba094', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 22:41:48.733526+00');



INSERT INTO public.finding_entry VALUES ('c8b7a62b-f0fa-4770-8153-aac5c245f8f0', '90bf8068-1b53-4f69-8c5b-6a43293912a9', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 22:41:48.73443+00', 'vet-01', '[[1, "Clear everybody in post", "Chief constable", "2026-12-31"]]', 'drafted a finding', 'inspector', '1e843dd1-3420-413d-bbe1-b0404cdba094');



INSERT INTO public.finding_question VALUES ('27e99031-2c0d-4508-80a0-b2e2806b3539', '90bf8068-1b53-4f69-8c5b-6a43293912a9', 'vet-01', 0, NULL);



INSERT INTO public.finding_repeat VALUES ('182f1596-55be-4cd6-a502-f4c5629dd7cf', 1, 1, NULL, NULL, '1e843dd1-3420-413d-bbe1-b0404cdba094', 'lead inspector', '2026-11-29 22:41:48.762433+00');



INSERT INTO public.finding_text VALUES ('0738f9ed-2931-4962-9cf7-810b6a404146', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', 'backlog', '1e843dd1-3420-413d-bbe1-b0404cdba094', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-29 22:41:48.740777+00');



INSERT INTO public.finding_text_entry VALUES ('0738f9ed-2931-4962-9cf7-810b6a404146', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'lead inspector', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-29 22:41:48.74715+00');



INSERT INTO public.follow_up_answer VALUES ('182f1596-55be-4cd6-a502-f4c5629dd7cf', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('28dfe597-dd7d-494e-8b27-277a9ebbe16e', '5e5a75d4-f092-45d2-95a6-a77281ee40f5');



INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '7cdfb51e-3941-42d0-bb87-11c80cb68df7', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 22:41:44.283918+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '3f02abe6-da7b-4865-a351-354df72e8b88', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 22:41:44.320318+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '2efff4a4-c423-40c2-9a55-5d89407242a8', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 22:41:44.354977+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', 'e33f4b97-0bb6-4806-8e5c-a0d31989a916', 'done', '2026-11-29 22:41:44.360351+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '73f4d602-5e73-4241-a198-e88f3c3eaafa', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 22:41:44.399858+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', 'ece2d591-5066-42dc-9278-2492caf6af74', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 22:41:44.438418+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '4f42d3ee-4cb1-4e2a-a4d9-3c8c7b655e13', '1', '2026-11-29 22:41:44.551906+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '006c622e-4ca8-49c9-b88f-76c8de095fc9', '15dbdfb3-60a4-4b1d-82bf-6eb45e8ae92f', '2026-11-29 22:41:44.854227+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '70eef161-889b-4c66-ac8f-29014d50e812', '', '2026-11-29 22:41:44.892966+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '3515577b-e5ca-4ab5-9a22-c39ddae4e23e', '1', '2026-11-29 22:41:44.938077+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', 'f386c672-0dbc-434f-8201-a0ecaaef6447', '', '2026-11-29 22:41:45.042607+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '31ef01c8-6864-4a56-9d75-562615c0b794', '', '2026-11-29 22:41:45.117577+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', 'b82ff6fe-f166-4aab-801c-65cc31ece34f', '8a6f9aed-5b11-4645-8f14-c12228e582ba', '2026-11-29 22:41:45.162987+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '6ff815f3-80e3-4ae1-a24b-cb7a5637ccee', '5fab36ae-8993-4d5e-a025-fdfe6696801e', '2026-11-29 22:41:45.241246+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '8fedb956-a528-45bc-acb9-d643408ec62c', '', '2026-11-29 22:41:45.312501+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '4a5b5cfb-3899-4223-a8c2-d20106f2840a', '', '2026-11-29 22:41:45.3818+00');
INSERT INTO public.idempotency_key VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', '152c8b9d-70a2-4eb2-aafd-3401c6333e85', '7a3c401a-12e6-4882-8699-149d31d63a6a', '2026-11-29 22:41:45.491827+00');
INSERT INTO public.idempotency_key VALUES ('2cbfaac8-32e3-44b3-831b-a025b14563b0', '27f408a3-882e-41c5-b18e-380d8c053727', '8ff59fb8c50bb19856b2bb2d76db232add04da658dd05e082f83b192eb9df289 24d6fcb9597fccf1c25f47916c0bc723df5c2e79bb9b9a71b5895274b02fbc01', '2026-11-29 22:41:48.698185+00');



INSERT INTO public.invitation VALUES ('9f758eea-6aef-48c9-9290-6474c5263a25', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:48.7185+00', '2026-12-06 22:41:48.717476+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('57fe4025-0c94-4827-85bf-34817b13b763', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-01', '1e843dd1-3420-413d-bbe1-b0404cdba094', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', '561b2e32-ee00-40cc-9955-bd301b10f868', '2026-11-29 22:41:48.722364+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 22:41:48.723447+00', NULL);



INSERT INTO public.judgement_draft VALUES ('182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-01', '1e843dd1-3420-413d-bbe1-b0404cdba094', '20fa1821-0298-40eb-b118-f04d39fcdab9', 1, 1795992108723, '{"reason": ["Not saved yet"]}', '2026-11-29 22:41:48.724979+00');



INSERT INTO public.judgement_entry VALUES ('f8d5ec77-61e3-42e2-8504-b81bad515b32', '57fe4025-0c94-4827-85bf-34817b13b763', '561b2e32-ee00-40cc-9955-bd301b10f868', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 22:41:48.72451+00');



INSERT INTO public.last_visit VALUES ('182f1596-55be-4cd6-a502-f4c5629dd7cf', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:44.252408+00', '2026-11-29 22:41:44.252408+00', '2026-11-29 22:41:44.252408+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '346ec8aa-10d5-484b-8a75-be2f19e1580c', '2026-11-29 22:41:48.779792+00');



INSERT INTO public.lowered_strength VALUES ('7e622346-0346-47f8-8f89-9cf330579690', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-01', 1, '1e843dd1-3420-413d-bbe1-b0404cdba094', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', '561b2e32-ee00-40cc-9955-bd301b10f868', 'inspector', 1, 'E2', 'E1', 'It shows a draft alone', '2026-11-29 22:41:48.728845+00');



INSERT INTO public.mark VALUES ('182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-02', 1, 'done', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:44.358645+00', '');



INSERT INTO public.membership VALUES ('915cc3a7-6878-484c-9730-c69c7f1a339f', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '2026-11-29 22:41:43.66349+00', NULL);
INSERT INTO public.membership VALUES ('415a6b54-f46d-4c52-a7f9-7d7c9778c8b1', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'reader', '2026-11-29 22:41:48.617444+00', NULL);



INSERT INTO public.mention VALUES ('1d7d070f-5a97-4b25-9eeb-eea2a6a15e5a', '1e843dd1-3420-413d-bbe1-b0404cdba094');



INSERT INTO public.note VALUES ('1d7d070f-5a97-4b25-9eeb-eea2a6a15e5a', '15dbdfb3-60a4-4b1d-82bf-6eb45e8ae92f', 1, '@Una Upgrade will check this', '{"roles":[["5e5a75d4-f092-45d2-95a6-a77281ee40f5","contributor"],["5e5a75d4-f092-45d2-95a6-a77281ee40f5","coordinator"],["5e5a75d4-f092-45d2-95a6-a77281ee40f5","reader"],["5e5a75d4-f092-45d2-95a6-a77281ee40f5","signatory"]],"people":[]}', '1e843dd1-3420-413d-bbe1-b0404cdba094', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'coordinator', '2026-11-29 22:41:44.852559+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('15dbdfb3-60a4-4b1d-82bf-6eb45e8ae92f', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-01', 'note', '2026-11-29 22:41:44.850419+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'force', 'Upgradeshire Police', '2026-11-29 22:41:43.619481+00', NULL, false, false, true, false);
INSERT INTO public.organisation VALUES ('28dfe597-dd7d-494e-8b27-277a9ebbe16e', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 22:41:43.621182+00', NULL, false, false, false, false);



INSERT INTO public.outbox_email VALUES ('7e4a78fb-1f49-4f8a-90fe-0192e58f6903', 'set password', '1e843dd1-3420-413d-bbe1-b0404cdba094', '', 'waiting', '', 0, '2026-11-29 22:41:48.717005+00', '2026-11-29 22:41:48.717007+00', NULL);



INSERT INTO public.overall_decision VALUES ('f9922268-9d9f-4a5d-a3fe-ce868df80359', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', 1, true, 'Nobody watches who is vetted', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'lead inspector', '2026-11-29 22:41:48.741294+00');



INSERT INTO public.own_exhibit VALUES ('838373ca-0fce-473a-aefd-ed91628d15c4', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-01', '1e843dd1-3420-413d-bbe1-b0404cdba094', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', '561b2e32-ee00-40cc-9955-bd301b10f868', 'inspector', 1, 'Notes of a visit', 'Who was asked', '', '', 'E1', '', '2022-03-04', NULL, '2026-11-29 22:41:48.729656+00', NULL, '', NULL, NULL);



INSERT INTO public.passkey VALUES ('00d0763a-8574-4ae4-b505-0dbb80182069', '1e843dd1-3420-413d-bbe1-b0404cdba094', '1a57922b-9ff5-4043-8816-ef957a3373fb', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 22:41:48.769425+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('80e2a99f2bc37b90c223d6a7dc697618f2e07e295ef4e590ea798b27b0489cdb', 'EZGEH7ny62ozySBcuGDI1nWPqbTWBjmrlylhvtXkiYw=', NULL, '', '2026-11-29 22:41:48.773518+00');



INSERT INTO public.password_link VALUES ('79c09dfda522cbfd741a433aa44b246058e5d267452ecf7972f9a4ff103e9088', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:48.705008+00', '2026-12-01 22:41:48.704205+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 22:41:45.504971+00');
INSERT INTO public.periodic_job VALUES ('announcing published reports', '2026-11-29 22:41:45.512436+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 22:41:45.520994+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 22:41:48.577471+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 22:41:48.582824+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 22:41:48.587535+00');



INSERT INTO public.plan_action VALUES ('5fab36ae-8993-4d5e-a025-fdfe6696801e', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 1, 3, '1e843dd1-3420-413d-bbe1-b0404cdba094', NULL, '1e843dd1-3420-413d-bbe1-b0404cdba094', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:45.237675+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_answered VALUES ('5fab36ae-8993-4d5e-a025-fdfe6696801e', 1, 'earlier finding', NULL, NULL, '8a6f9aed-5b11-4645-8f14-c12228e582ba', NULL, NULL);



INSERT INTO public.plan_answered_question VALUES ('5fab36ae-8993-4d5e-a025-fdfe6696801e', 1, '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-01');



INSERT INTO public.plan_entry VALUES ('5fab36ae-8993-4d5e-a025-fdfe6696801e', 1, 'made', '', 'List them', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:45.240559+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'to do');
INSERT INTO public.plan_entry VALUES ('5fab36ae-8993-4d5e-a025-fdfe6696801e', 2, 'progress reported', 'All clearances of the control room are renewed', 'List them', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:45.315861+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'in progress');
INSERT INTO public.plan_entry VALUES ('5fab36ae-8993-4d5e-a025-fdfe6696801e', 3, 'said to be done', '', 'List them', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:45.395034+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_proof VALUES ('d6abaf99-1780-41cd-8c62-83b43b8e6d40', '5fab36ae-8993-4d5e-a025-fdfe6696801e', 'f76c60fc-6562-4a08-8b32-c9ee9c9178e9', '00ae66a0-d470-46c3-b439-49f2e02fc53d', 'It is policy', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:45.392307+00');



INSERT INTO public.plan_step VALUES ('5fab36ae-8993-4d5e-a025-fdfe6696801e', 1, 'List them', '2026-11-29');



INSERT INTO public.post VALUES ('e818c554-2ac3-477f-962d-ec6d16de7d6e', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 'Head of vetting', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:48.708182+00');



INSERT INTO public.publication VALUES ('acbf8b44-5c4c-45a8-b7a3-ae513ed5292e', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 1, 'graded', '{"content":{"details":{"as_at":"2022-03-04","assessment_id":"182f1596-55be-4cd6-a502-f4c5629dd7cf","force":{"id":"5e5a75d4-f092-45d2-95a6-a77281ee40f5","name":"Testshire Police"},"marking":"OFFICIAL-SENSITIVE","notice":"","period_begins":"2021-03-05","period_ends":"2022-03-04","question_set":{"id":"vcc-2022","sha256":"645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325","version":"2.0.0"},"rule_version":"2","seal":"0000000000000000000000000000000000000000000000000000000000000000","submission":1,"title":"Draft"},"findings":[{"is_confirmed":false,"kind":"area for improvement","number":1,"questions":[],"recommendations":[],"section":"vet","since":[],"text":"Ten days in two places"}],"how_reliable":"Ten days in two places","lines":[],"method":"","number":1,"outcome":"graded","outcome_reason":"","questions":{},"reliability":null,"worksheets":[]},"form":"checklist review report 2"}', '5cf8c7f8f5b3a4c11c859d17617d0d78a5c4a78e35cf1c74d9b25083f142ac4a', '2026-11-29', '', '', NULL, '', '3b51da4d-4279-41ef-b599-091c77506c64', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'lead inspector', '2026-11-29 22:41:48.755017+00', '2026-11-29 22:41:48.754219+00');



INSERT INTO public.published_finding VALUES ('acbf8b44-5c4c-45a8-b7a3-ae513ed5292e', 1, 'area for improvement', 'vet', 'Ten days in two places');



INSERT INTO public.published_finding_question VALUES ('acbf8b44-5c4c-45a8-b7a3-ae513ed5292e', 1, 'vet-01', 0);



INSERT INTO public.published_level VALUES ('acbf8b44-5c4c-45a8-b7a3-ae513ed5292e', 'vet-01', '3', '2');



INSERT INTO public.published_line VALUES ('acbf8b44-5c4c-45a8-b7a3-ae513ed5292e', '', 'good', 'adequate', false);



INSERT INTO public.published_recommendation VALUES ('acbf8b44-5c4c-45a8-b7a3-ae513ed5292e', 1, 1, 'Clear everybody in post', 'Chief constable', '2022-12-31');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 22:41:48.716059+00');



INSERT INTO public.recommendation VALUES ('5564c8b0-9929-4aa4-8df9-ad9fc7da1a26', '90bf8068-1b53-4f69-8c5b-6a43293912a9', 1, 'Clear everybody in post', 'Chief constable', '2026-12-31');



INSERT INTO public.recommendation_word VALUES ('f52e971e-836a-4d56-beb7-3a7ecf19c3e0', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 1, 1, 1, 'action has been taken', 'All are vetted', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:48.743193+00');



INSERT INTO public.recovery_code VALUES ('74dc92863261fbab30f22e89248fb6fa1517397c079d198444f7291bd92469c9', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '2026-11-29 22:41:48.694524+00', NULL);
INSERT INTO public.recovery_code VALUES ('ae641d1d97258f0dedb94340390c155e3a289bef1641a93fb04d47ccf8eb2754', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '2026-11-29 22:41:48.694526+00', NULL);
INSERT INTO public.recovery_code VALUES ('84e14eb34e83aea42dcad0f5d31636e01ee9dceddfcd19a694a48b2d41512361', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '2026-11-29 22:41:48.694526+00', NULL);
INSERT INTO public.recovery_code VALUES ('fb48b298097f33bb64ca6fe0eb08ab92dabaaf419aa830ecafb0db4cc49479df', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '2026-11-29 22:41:48.694527+00', NULL);
INSERT INTO public.recovery_code VALUES ('ef205eac230748799c32be36a6c9a9aa3e8b931beeedf4cca857628ca7dc1fd5', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '2026-11-29 22:41:48.694527+00', NULL);
INSERT INTO public.recovery_code VALUES ('c8830b0b1b4081a69e5b6bfa4da9571d73210af58284b65284c90e92b642acb2', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '2026-11-29 22:41:48.694528+00', NULL);
INSERT INTO public.recovery_code VALUES ('6f08ab790a749184319ada4d9844adeba70de2bff9dc2063fcd186010da73516', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '2026-11-29 22:41:48.694528+00', NULL);
INSERT INTO public.recovery_code VALUES ('117339f8f21965cc5828716ac31a281496acbfad448a301c70aa468792f7a556', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '2026-11-29 22:41:48.694529+00', NULL);
INSERT INTO public.recovery_code VALUES ('e1a8861a0469bb2c72a342bb7f1bfdaf77212c2e53abbf954be581e43a18efcd', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '2026-11-29 22:41:48.694529+00', NULL);
INSERT INTO public.recovery_code VALUES ('a1313c386aaa99182efa5532e5ee606a9cce1cf0a32a8f1fd227f690536f746d', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '2026-11-29 22:41:48.69453+00', NULL);



INSERT INTO public.reminder VALUES ('2ad5292e-2fa2-4d4c-81fc-60c8da539088', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'share', 'shared', 'shared', '2026-11-29 22:41:48.708917+00', NULL);



INSERT INTO public.reminder_choice VALUES ('1e843dd1-3420-413d-bbe1-b0404cdba094', 'daily', NULL);



INSERT INTO public.report VALUES ('7a3c401a-12e6-4882-8699-149d31d63a6a', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'report', '6969884aab8222d76fe2bfebf84f6fbf9896ffcd13ee887e082bee29254ae071', 'ready', '', 27, 208719, '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:45.490619+00', '2026-11-29 22:41:45.52693+00', 1, '2026-11-29 22:41:48.570814+00', '', NULL, '50ca9a2129369d9b0f01c66851612e22f68c4c6a5cc6df71b474ab0b96f5865c', NULL, NULL);
INSERT INTO public.report VALUES ('9b3c0c39-dadb-470e-b596-359f75d67bdd', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'report on a review', '0000000000000000000000000000000000000000000000000000000000000000', 'failed', '', NULL, NULL, '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:48.73913+00', NULL, 0, NULL, '', NULL, '', 'draft', 'b53a222c-c2da-4414-b498-77b792732b0f');



INSERT INTO public.report_response VALUES ('182f1596-55be-4cd6-a502-f4c5629dd7cf', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', '2026-11-29 22:41:48.739585+00');



INSERT INTO public.report_texts VALUES ('2794f2e2-f88f-48bf-9f3f-73d5fb18a0af', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', 1, 'Ten days in two places', '', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'inspector', '2026-11-29 22:41:48.741805+00');



INSERT INTO public.requested_question VALUES ('95a75c1f-7649-409f-86fd-486b0f2eb60f', '2256ebd1-22d6-4d5f-ae91-42b078939349', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.response_publication VALUES ('01599024-98d2-40df-a2b3-3712c44264e3', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 1, 'https://pcc.example/response', '2022-04-01', '2022-04-01', NULL, '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:48.743801+00');



INSERT INTO public.response_text VALUES ('ee7d9965-8505-4e2a-a739-3ab9cd9a19c3', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'chief officer', 1, 'We accept it', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:48.737687+00', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:48.744494+00');
INSERT INTO public.response_text VALUES ('0795e7e8-c93e-42fa-8193-c05de4f4d67e', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'local policing body', 1, 'So do I', NULL, NULL, '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:48.744498+00');



INSERT INTO public.restriction VALUES ('182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-02', '1e843dd1-3420-413d-bbe1-b0404cdba094', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:44.890742+00', NULL);



INSERT INTO public.revision VALUES ('00ae66a0-d470-46c3-b439-49f2e02fc53d', 'f76c60fc-6562-4a08-8b32-c9ee9c9178e9', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:44.546598+00', NULL, NULL, NULL, NULL, NULL, '', 14344319124785, NULL);



INSERT INTO public.seal VALUES ('e79ea33d-765f-464c-84f8-8c5315d04668', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 22:41:48.719964+00', '2026-11-29 22:41:48.719965+00', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'A typing error');



INSERT INTO public.second_choice VALUES ('5911f77a-e593-4ac0-a86c-8806fe8c3950', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', 'vet-01', 1, 'asked for', '', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:48.731062+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 22:41:48.713733+00');



INSERT INTO public.settlement VALUES ('6a3190b1-1877-44f1-84e7-2f750fa18cbe', '182f1596-55be-4cd6-a502-f4c5629dd7cf', '28dfe597-dd7d-494e-8b27-277a9ebbe16e', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:48.731797+00');



INSERT INTO public.share VALUES ('8431f886-7345-418a-abc0-590221433da0', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-02', NULL, 'e818c554-2ac3-477f-962d-ec6d16de7d6e', '2022-03-04', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:48.710687+00', NULL);



INSERT INTO public.sign_in VALUES ('fb6779ba-0f1d-4d44-85b1-d3a267a07b2b', '2863010c7759526331fd1701f60bbd1dd7d2cd9cabd0e9255e73dbd66e6dbea9', '1e843dd1-3420-413d-bbe1-b0404cdba094', '915cc3a7-6878-484c-9730-c69c7f1a339f', '2026-11-29 22:41:43.983577+00', '2026-11-29 22:41:43.983584+00', NULL, '', '2026-11-29 22:41:43.983585+00', '');
INSERT INTO public.sign_in VALUES ('c04a2421-f513-4ca6-b96b-0078f78c7b8a', '8ff59fb8c50bb19856b2bb2d76db232add04da658dd05e082f83b192eb9df289', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '415a6b54-f46d-4c52-a7f9-7d7c9778c8b1', '2026-11-29 22:41:48.653115+00', '2026-11-29 22:41:48.653121+00', '2026-11-29 22:41:48.693939+00', '', '2026-11-29 22:41:48.653122+00', '');
INSERT INTO public.sign_in VALUES ('641ac001-322c-4914-8c81-c3573d770bc2', '24d6fcb9597fccf1c25f47916c0bc723df5c2e79bb9b9a71b5895274b02fbc01', '2cbfaac8-32e3-44b3-831b-a025b14563b0', '415a6b54-f46d-4c52-a7f9-7d7c9778c8b1', '2026-11-29 22:41:48.697609+00', '2026-11-29 22:41:48.697611+00', NULL, 'authenticator app', '2026-11-29 22:41:48.697612+00', '');



INSERT INTO public.state_change VALUES ('ec0ccb49-ba50-40f2-a57f-7f37a7d67e5b', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', '2026-11-29 22:41:48.719479+00', '', '', NULL);
INSERT INTO public.state_change VALUES ('3b51da4d-4279-41ef-b599-091c77506c64', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 101, 'publish', 'factual accuracy', 'closed, published', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'lead inspector', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', '2026-11-29 22:41:48.75401+00', '', '', NULL);



INSERT INTO public.submission VALUES ('561b2e32-ee00-40cc-9955-bd301b10f868', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 1, 'e79ea33d-765f-464c-84f8-8c5315d04668', 'XXK-796-HXX', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:48.721849+00', 'I send this assessment.', 'cor-24', '2026-11-29 22:41:48.72115+00', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('9e886e0e-7786-4d7f-81e4-006c96dd69b5', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 22:41:44.577595+00');



INSERT INTO public.worker VALUES ('346ec8aa-10d5-484b-8a75-be2f19e1580c', '2026-11-29 22:41:48.778316+00', '2026-11-29 22:41:48.778318+00');



INSERT INTO public.worksheet VALUES ('21ec0a4e-59c1-42b7-b43d-d5505e252523', '182f1596-55be-4cd6-a502-f4c5629dd7cf', 'vet-08', '5e5a75d4-f092-45d2-95a6-a77281ee40f5', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:44.936724+00', '93b001f66793a69e1ccc4038c0de7430', '1e843dd1-3420-413d-bbe1-b0404cdba094', '2026-11-29 22:41:45.03999+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('21ec0a4e-59c1-42b7-b43d-d5505e252523', 88, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('21ec0a4e-59c1-42b7-b43d-d5505e252523', 1, 5, '', '1e843dd1-3420-413d-bbe1-b0404cdba094', 'coordinator', '2026-11-29 22:41:45.114461+00', '');



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




