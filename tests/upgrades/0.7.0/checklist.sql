


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
    saved_at timestamp with time zone NOT NULL,
    report_number integer
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
    used_at timestamp with time zone NOT NULL,
    typed character varying(64) DEFAULT ''::character varying NOT NULL
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



INSERT INTO public.account VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$9KtmOPjNfo1XxjhyOTWlyA$hCvUE8qDucASEd8FwHBD7E0x9tJhCW5cUbb2ZLYIdFc', true, '2026-11-30 15:57:54.265257+00');
INSERT INTO public.account VALUES ('7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$95XThbKCMt3GiMvgjBGlpA$pYCSGuS/TFhONiBRf+l6gI8l1qWughIY2u/ft4NguWs', true, '2026-11-30 15:57:59.499994+00');



INSERT INTO public.alembic_version VALUES ('0271');



INSERT INTO public.answer VALUES ('d7208995-3ffc-474f-9199-10c66c573eb4', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-01', '2', 'As it was saved last', 2, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:55.179191+00');
INSERT INTO public.answer VALUES ('31202947-e776-4fee-a22f-463572aca858', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-02', '3', 'As it was saved last', 1, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:55.253833+00');
INSERT INTO public.answer VALUES ('51b91049-ff29-4069-8e44-09b05256e7de', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'cor-15', '2', 'As it was saved last', 1, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:55.301545+00');
INSERT INTO public.answer VALUES ('8816dea0-d261-4090-9d65-a632e0c1ef26', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-03', '3', 'As it was saved last', 1, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:55.360215+00');



INSERT INTO public.answer_entry VALUES ('773361d7-bf66-4d12-b051-d039572fe7a3', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-01', 1, '3', 'As it was first saved', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:54.987904+00');
INSERT INTO public.answer_entry VALUES ('5fd3bf91-f466-4dbb-923a-5176cf425b6f', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-01', 2, '2', 'As it was saved last', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:55.179191+00');
INSERT INTO public.answer_entry VALUES ('3bb8ebf8-3509-420f-8d1b-6d6600b0f269', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-02', 1, '3', 'As it was saved last', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:55.253833+00');
INSERT INTO public.answer_entry VALUES ('5d2f389a-bc08-4393-824b-20b3647d367a', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'cor-15', 1, '2', 'As it was saved last', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:55.301545+00');
INSERT INTO public.answer_entry VALUES ('ea2d0cc9-ef68-4c50-9419-5cb73dee93bf', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-03', 1, '3', 'As it was saved last', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:55.360215+00');



INSERT INTO public.answer_entry_figure VALUES ('5d2f389a-bc08-4393-824b-20b3647d367a', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('ea2d0cc9-ef68-4c50-9419-5cb73dee93bf', 'M03', '33');



INSERT INTO public.assessment VALUES ('39bea6ef-8d2a-4452-952a-0f94c301df4f', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:54.6383+00', NULL, NULL, 'preparing', NULL);



INSERT INTO public.assignment VALUES ('a4c0001a-bce7-48dd-8ab7-47316f48f899', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '2022-03-04', '2022-09-30', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:59.688628+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-30 15:57:54.509792+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'acf309b75a85c8414ae3637616817249');
INSERT INTO public.audit_event VALUES (2, '2026-11-30 15:57:54.587218+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '2f29a8d327b2bccd5ab572cd21f8d365');
INSERT INTO public.audit_event VALUES (3, '2026-11-30 15:57:54.62804+00', 'signed in', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', NULL, '', '', '5efc0e1ac00b90a5ad373603c1c316a1');
INSERT INTO public.audit_event VALUES (4, '2026-11-30 15:57:54.990341+00', 'save answer', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'assessment 39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-01, version 1', '0ecd76a58aad5b2d3331761c9ee259bc');
INSERT INTO public.audit_event VALUES (5, '2026-11-30 15:57:55.181642+00', 'save answer', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'assessment 39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-01, version 2', '42996d5567ea09960251f3b95a62e576');
INSERT INTO public.audit_event VALUES (6, '2026-11-30 15:57:55.255682+00', 'save answer', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'assessment 39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-02, version 1', 'ab2b478f305dbeb8fc5789ca3f76c8b3');
INSERT INTO public.audit_event VALUES (7, '2026-11-30 15:57:55.263198+00', 'mark question', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'assessment 39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-02, done', 'bb999888cc0b9151d102d447a3a9e636');
INSERT INTO public.audit_event VALUES (8, '2026-11-30 15:57:55.303898+00', 'save answer', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'assessment 39bea6ef-8d2a-4452-952a-0f94c301df4f', 'cor-15, version 1', '5eda768e71665b1832f648ce0d75bba8');
INSERT INTO public.audit_event VALUES (9, '2026-11-30 15:57:55.366758+00', 'save answer', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'assessment 39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-03, version 1', 'f44a635c49654a62e66876424a92e98f');
INSERT INTO public.audit_event VALUES (10, '2026-11-30 15:57:55.572763+00', 'add evidence', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'evidence e820c92a-45a3-4ac4-af51-f9fda1ecb27e', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'b10b6d5e4bea5f8f81e99e4aa9c515e3');
INSERT INTO public.audit_event VALUES (11, '2026-11-30 15:57:55.581175+00', 'add exhibit', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'assessment 39bea6ef-8d2a-4452-952a-0f94c301df4f', 'exhibit 1 of vet-03, E1, version 1, evidence e820c92a-45a3-4ac4-af51-f9fda1ecb27e', '443c055a7913d0d35304e7b5122503fc');
INSERT INTO public.audit_event VALUES (12, '2026-11-30 15:57:55.712316+00', 'write note', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'assessment 39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-01, note', '20f479797d838350e809435ae7b45574');
INSERT INTO public.audit_event VALUES (13, '2026-11-30 15:57:55.769927+00', 'restricted a question', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'assessment 39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-02, to 1 person', 'f97dd2097d2cf93a80f85a5c466ce8b2');
INSERT INTO public.audit_event VALUES (14, '2026-11-30 15:57:55.835157+00', 'begin worksheet', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'assessment 39bea6ef-8d2a-4452-952a-0f94c301df4f', 'worksheet 1 of vet-08, 5 to draw of 412', '67d6dca0783e7fbc2d134d983858d9f3');
INSERT INTO public.audit_event VALUES (15, '2026-11-30 15:57:55.904211+00', 'draw worksheet', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'assessment 39bea6ef-8d2a-4452-952a-0f94c301df4f', 'worksheet 1 of vet-08, 5 of 412, seed 28bd0fce7a48ae5cc97a4122ecd02863', 'ebbc5f2937c8627e18218f990c3bba63');
INSERT INTO public.audit_event VALUES (16, '2026-11-30 15:57:55.964076+00', 'save worksheet', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'assessment 39bea6ef-8d2a-4452-952a-0f94c301df4f', 'worksheet 1 of vet-08, 1 outcome, version 1', 'dc248d085d6bf96ec2548d06792e566c');
INSERT INTO public.audit_event VALUES (17, '2026-11-30 15:57:56.025228+00', 'entered an earlier finding', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'earlier finding 3ed6f4c6-6153-4f7c-a5c2-0932ee0e85f1', 'ccu-capacity-and-links, area for improvement, September 2019: open', 'eff5f899686464b844865b5b6517b90d');
INSERT INTO public.audit_event VALUES (18, '2026-11-30 15:57:56.097452+00', 'made an action', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'action 4eb00c90-f2a3-4b23-9323-b75a4b05a056', 'action 1: to do', '476ae75c9ce38f4b49079a3c8e90d915');
INSERT INTO public.audit_event VALUES (19, '2026-11-30 15:57:56.188836+00', 'reported progress on an action', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'action 4eb00c90-f2a3-4b23-9323-b75a4b05a056', 'action 1: in progress', '20579659859165e4250b824281db81f8');
INSERT INTO public.audit_event VALUES (20, '2026-11-30 15:57:56.269166+00', 'said that an action is done', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'action 4eb00c90-f2a3-4b23-9323-b75a4b05a056', 'action 1: done', '2eb19bfb617f371e4aa7fcb8a7ae53d3');
INSERT INTO public.audit_event VALUES (21, '2026-11-30 15:57:56.360498+00', 'asked for a report', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'report 6292f9ae-dd79-415a-a054-5456931b0e96', '804ba5a248f7e131b10a671c4d1e037d4fd672d95d40632a9dab2c3765762ad3', '135a5b62e5ba7bfbd90aa9306472b0ed');
INSERT INTO public.audit_event VALUES (22, '2026-11-30 15:57:59.507486+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'c834b4a9751dba197f1c3090805dd236');
INSERT INTO public.audit_event VALUES (23, '2026-11-30 15:57:59.532481+00', 'signed in', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'reader', NULL, '', '', '0723e4b04910b30c474c059069aa09df');
INSERT INTO public.audit_event VALUES (24, '2026-11-30 15:57:59.586132+00', 'set up a second factor', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'reader', NULL, '', 'authenticator app', 'fd075a52c731afb6a24dae4829a5bbc7');
INSERT INTO public.audit_event VALUES (25, '2026-11-30 15:57:59.593462+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '', '975d92497eb1f331880b832686fd093c');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '046cbff9b33184e13f94c47f776dd4678c7c952b6458083f49a84aecfc86d8c3', NULL);
INSERT INTO public.audit_head VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 21, 'b2784f95196097b9b98b70f57a81c118848847f34c4003e5216971352bbc6561', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-30 15:57:54.509792+00', 'sign-in', NULL, 'd9688cdc88c3cd099e53620d91e3372c347ee441eb1d79339358ddd2c157e167', '0000000000000000000000000000000000000000000000000000000000000000', '19baa28672c13699fb9dcae57bed62dac98cbc055b146277ccbad59070b3966e');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-30 15:57:54.587218+00', 'sign-in', NULL, '3e6176328ddb52bba1bf132963fc573863d94476110bc78a04b45b44d85991d4', '19baa28672c13699fb9dcae57bed62dac98cbc055b146277ccbad59070b3966e', '8b1477a9b8a343d920641231388eba9233b6e3c5a3c71d2095fb16aa0b190fed');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 1, 3, '2026-11-30 15:57:54.62804+00', 'sign-in', NULL, '7aa7d1aaba9fae92769d411d7883d3d0813f5c35f86bb859f350ff664275898d', '0000000000000000000000000000000000000000000000000000000000000000', 'cf75f9437c4c797eee013323613ff8cca1c3de8ce555ae44bdc1673da0361ad6');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 2, 4, '2026-11-30 15:57:54.990341+00', 'answer', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '585b96bbfaf918532de75f7ea7a35bf3765a8cd64c6fd513e4c77261eed13332', 'cf75f9437c4c797eee013323613ff8cca1c3de8ce555ae44bdc1673da0361ad6', '1ddd0e90aea523f413e746e83cbbe1a7069d3bd6b5854b7c6327e514bc484781');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 3, 5, '2026-11-30 15:57:55.181642+00', 'answer', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'e7646e273a87c4b7a9167ae10990b4d88acb8fcda194bc8d999c8fedd7098f99', '1ddd0e90aea523f413e746e83cbbe1a7069d3bd6b5854b7c6327e514bc484781', '0827c36576da6c5f8f33f5db25ff3d45d4d5aef9739682d4bdfb8235a4c23961');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 4, 6, '2026-11-30 15:57:55.255682+00', 'answer', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'c12761d9de4ba6bb86706e10651578996173c89d95f88dff574f1ef0c791b9e7', '0827c36576da6c5f8f33f5db25ff3d45d4d5aef9739682d4bdfb8235a4c23961', '9e92239bcb4506d3365122943279b7b33a8745b260399a633a88c77bc958a2f4');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 5, 7, '2026-11-30 15:57:55.263198+00', 'mark', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '454524a3d5f463f8dc9237feb6b303fa2b35eaa2c81282388c41d8288efdd3d6', '9e92239bcb4506d3365122943279b7b33a8745b260399a633a88c77bc958a2f4', 'c6a9da98ee6e679c32cd5ccdb8fb64f7e722fa19535916a5f5f9ac10130122d1');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 6, 8, '2026-11-30 15:57:55.303898+00', 'answer', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '32720db6fb4d8e11cbb8a490a47f39ae8898a1516157d766a874ddc5e98f2466', 'c6a9da98ee6e679c32cd5ccdb8fb64f7e722fa19535916a5f5f9ac10130122d1', '11d0a4e609490e30fb5a13df6478591d2c13139f2e6687db2d508278437a753b');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 7, 9, '2026-11-30 15:57:55.366758+00', 'answer', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '2186237b109f78bf7cd5e513c2b23ad015606502496e661a812d5e48a10a6e42', '11d0a4e609490e30fb5a13df6478591d2c13139f2e6687db2d508278437a753b', 'd85d138ca42faf691ec18598d913462e56aa0b0ea92aba642fae02059b002ceb');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 8, 10, '2026-11-30 15:57:55.572763+00', 'evidence', NULL, '23b924dbee3dbc1e300d6074b3d47cb74a95579055f3963d10638039c74fd713', 'd85d138ca42faf691ec18598d913462e56aa0b0ea92aba642fae02059b002ceb', '4d3950c81822b1229cca88adaed38833b42f6a9a0b3b8de4ec09b101c6daab83');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 9, 11, '2026-11-30 15:57:55.581175+00', 'evidence', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '4cf69e55c6ada891eaed9677d833f14d4f75a009ad14bec81539d71769b5196b', '4d3950c81822b1229cca88adaed38833b42f6a9a0b3b8de4ec09b101c6daab83', 'edb8bb9da8cd6e73e8dfc7d0e73d12da2726218c31bcf4033294530bfb54f0fc');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 10, 12, '2026-11-30 15:57:55.712316+00', 'note', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '8e492fbd2467a8efbebfa94cce70bb6970ffdd7b39bd1c478e480e2a4739c9a8', 'edb8bb9da8cd6e73e8dfc7d0e73d12da2726218c31bcf4033294530bfb54f0fc', '066f584e3bc8b26ee61f7922a2d116fb5be8d13dfca01052baa024a0d57cae8c');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 11, 13, '2026-11-30 15:57:55.769927+00', 'assessment', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'feb694f884bcb31e45ece44742cfc6db77731c134ba1ca55d4ebad0cf1b77794', '066f584e3bc8b26ee61f7922a2d116fb5be8d13dfca01052baa024a0d57cae8c', '430c45ca7c8fda08b0b4be360188b6a007d6f2369a54c7a7d5ad8717ff2bbb85');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 12, 14, '2026-11-30 15:57:55.835157+00', 'evidence', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'a08aea10c90ab13e9bff9daa4339abe400f28a84b788412b7f24915a66567c18', '430c45ca7c8fda08b0b4be360188b6a007d6f2369a54c7a7d5ad8717ff2bbb85', 'd26f1ff73a938351ce6af8b60b3f463810aaea37efe91cf273108519a89cb889');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 13, 15, '2026-11-30 15:57:55.904211+00', 'evidence', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'f5e956502be528e7422333397bace30c417cd23f0b579733d0ca44dea377eaea', 'd26f1ff73a938351ce6af8b60b3f463810aaea37efe91cf273108519a89cb889', '753a872b7d5416c8c371a11c0016d2bfe0945c41cd9b91e081f0da5cf7849cce');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 14, 16, '2026-11-30 15:57:55.964076+00', 'evidence', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '96f765a74d69a5e88fb7b5402e4ef17be8de28637f776b628e7c7f0ac80e0e7b', '753a872b7d5416c8c371a11c0016d2bfe0945c41cd9b91e081f0da5cf7849cce', 'bf3326ab1e953b9f3c6a01fb27d1e18d1b25bd17f1529e9d2d11fb125f055a09');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 15, 17, '2026-11-30 15:57:56.025228+00', 'other', NULL, 'ff942d33ecb44bc76ef09e73951f47d267c67cf1d314f2919313da8a57c480e8', 'bf3326ab1e953b9f3c6a01fb27d1e18d1b25bd17f1529e9d2d11fb125f055a09', '310b1b30c69a02a98f2ab3cce41258e12e2cb7fc35a3c8e86c572f16c9df287b');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 16, 18, '2026-11-30 15:57:56.097452+00', 'plan', NULL, 'bf5f8a0145a110d2ee7b4a5df95e9f19c4def0898db894875fdaf56857114310', '310b1b30c69a02a98f2ab3cce41258e12e2cb7fc35a3c8e86c572f16c9df287b', 'e42ca49311c5577120077a56c5ec937b04259107ed3ebd16541202e745b3456f');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 17, 19, '2026-11-30 15:57:56.188836+00', 'plan', NULL, '576b89ba2ce82adccb46eba849b92b48f7e01c9bcb8539e42664e79991fe24fd', 'e42ca49311c5577120077a56c5ec937b04259107ed3ebd16541202e745b3456f', '731f7a4994ec8ad453145d60081894713f78242c28c8dec8440b1b60347b338e');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 18, 20, '2026-11-30 15:57:56.269166+00', 'plan', NULL, '7a9ad61f312f234d260345f3a94e6cc5239e644a28c71df34b35fdf6c1086e81', '731f7a4994ec8ad453145d60081894713f78242c28c8dec8440b1b60347b338e', '45b9beb5a75974058dd098c38b25e3132fcc7b77ed287bb3d01167f0de530693');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 19, 21, '2026-11-30 15:57:56.360498+00', 'copy', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '3e2cac94b65ce5fdfb2b6c780d6d6726065a54be6c278052a24c3a0a83952061', '45b9beb5a75974058dd098c38b25e3132fcc7b77ed287bb3d01167f0de530693', 'f74bd14823ca077bac18545c7feae8177a25603f8b3ed01a857ac204b527fef6');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 22, '2026-11-30 15:57:59.507486+00', 'sign-in', NULL, '312f0f4771107a602d4d3b8203adf16e4097733c6750c190a2c27377347cf48d', '8b1477a9b8a343d920641231388eba9233b6e3c5a3c71d2095fb16aa0b190fed', 'facab5da820bc13bba190ca2937e677405f4e922df27cb0ba0ec0a65a58d125b');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 20, 23, '2026-11-30 15:57:59.532481+00', 'sign-in', NULL, '4bbdf9a9de33d9dc4bdc2658f1b63d6e21d6b4356b59bd8c52e4132979a41d83', 'f74bd14823ca077bac18545c7feae8177a25603f8b3ed01a857ac204b527fef6', 'e49748789147fde6c20e7aa5451f430fcf20da5b488680bd0fb9180f394edea1');
INSERT INTO public.audit_link VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 21, 24, '2026-11-30 15:57:59.586132+00', 'sign-in', NULL, '43c8d1c9e6641d166741a46f3fb158232560611cd5d01756530d77bac78a9c0c', 'e49748789147fde6c20e7aa5451f430fcf20da5b488680bd0fb9180f394edea1', 'b2784f95196097b9b98b70f57a81c118848847f34c4003e5216971352bbc6561');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 25, '2026-11-30 15:57:59.593462+00', 'sign-in', NULL, '89821aa1d9ee9ca75133461feb57fd329e746e0257f2ee44ba8d971bfa7789b8', 'facab5da820bc13bba190ca2937e677405f4e922df27cb0ba0ec0a65a58d125b', '046cbff9b33184e13f94c47f776dd4678c7c952b6458083f49a84aecfc86d8c3');



INSERT INTO public.authenticator VALUES ('7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '3WGA6IhaVdmc2hDFn8Ne-PVQJ6xD6YC1Q8xm84Wjlwn23QoNxBK7_6XNgrK6V56N51CgR7QumYRDqVFB', '4896ec944ad9b238', 59868475, '2026-11-30 15:57:59.583183+00');



INSERT INTO public.change_request VALUES ('76964387-713c-40a7-9aee-61e4c97ade9f', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 1, '2022-03-31', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'lead inspector', '2026-11-30 15:57:59.690316+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.closure_entry VALUES ('ad94c542-5a4c-471f-b9ce-038065429106', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 1, 0, 1, 'close it', 'closed', 'All were seen', 'observed', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'lead inspector', '2026-11-30 15:57:59.680703+00');



INSERT INTO public.comment_answer VALUES ('ea27e6c1-9ac7-4fb4-bdec-1bbeb5f0fd2b', '8cc94212-3228-4733-94cf-984b37469a8d', 1, 'refused', 'The list says six', '', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'inspector', '2026-11-30 15:57:59.655357+00');



INSERT INTO public.comment_round VALUES ('7a7a6c1e-c0ba-4d8e-b02c-8450e4e9c7b1', 1, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.comments_ask VALUES ('54b88bad-cb25-4ef5-a7f2-e460d91b8c51', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 1, '2022-04-01', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:59.65084+00');



INSERT INTO public.draft VALUES ('39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-04', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '46726ec7-3a02-406f-b3f4-2b8d35c3c6c6', 0, 1796054213608, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-30 15:57:55.421002+00');



INSERT INTO public.draft_comment VALUES ('8cc94212-3228-4733-94cf-984b37469a8d', '7a7a6c1e-c0ba-4d8e-b02c-8450e4e9c7b1', 1, 1, 'a statement is wrong', 'overall', '', 'There were seven', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:59.654503+00', NULL);



INSERT INTO public.draft_report VALUES ('7a7a6c1e-c0ba-4d8e-b02c-8450e4e9c7b1', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', 1, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '2022-03-18', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'lead inspector', '2026-11-30 15:57:59.639496+00');



INSERT INTO public.draft_report_email VALUES ('7a7a6c1e-c0ba-4d8e-b02c-8450e4e9c7b1', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e');



INSERT INTO public.earlier_finding VALUES ('3ed6f4c6-6153-4f7c-a5c2-0932ee0e85f1', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:56.024504+00', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-30 15:57:56.024508+00');



INSERT INTO public.earlier_finding_entry VALUES ('3ed6f4c6-6153-4f7c-a5c2-0932ee0e85f1', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-30 15:57:56.024508+00', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator');



INSERT INTO public.evidence VALUES ('e820c92a-45a3-4ac4-af51-f9fda1ecb27e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:55.570459+00', 16197006921015);



INSERT INTO public.evidence_entry VALUES ('e820c92a-45a3-4ac4-af51-f9fda1ecb27e', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:55.574492+00');



INSERT INTO public.exhibit VALUES ('26aa7727-56d1-47a4-b71c-d7f21e9a9ae9', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-03', 1, 'e820c92a-45a3-4ac4-af51-f9fda1ecb27e', '5fd585ab-dde9-4e5c-b230-28254c2e5181', 'Page 3', 'The policy was approved', 'E1', '', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:55.576504+00', NULL, '', 1, NULL, 'force', 4595047952206);



INSERT INTO public.exhibit_entry VALUES ('26aa7727-56d1-47a4-b71c-d7f21e9a9ae9', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:55.582601+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-30 15:57:54.507133+00', '');



INSERT INTO public.figure VALUES ('39bea6ef-8d2a-4452-952a-0f94c301df4f', 'M03', '33');



INSERT INTO public.finding VALUES ('b8612ff4-73dc-4f53-894c-341a77490e31', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', 1, NULL, NULL, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-30 15:57:59.632382+00', 1);



INSERT INTO public.finding_entry VALUES ('03afe623-b4e6-49b8-96c3-92d64c5129ee', 'b8612ff4-73dc-4f53-894c-341a77490e31', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-30 15:57:59.636802+00', 'vet-01', '[[1, "Clear everybody in post", "Chief constable", "2026-12-31"]]', 'drafted a finding', 'inspector', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e');



INSERT INTO public.finding_question VALUES ('a2e68269-1c98-4028-8190-abdde30e20c0', 'b8612ff4-73dc-4f53-894c-341a77490e31', 'vet-01', 0, NULL);



INSERT INTO public.finding_repeat VALUES ('39bea6ef-8d2a-4452-952a-0f94c301df4f', 1, 1, NULL, NULL, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'lead inspector', '2026-11-30 15:57:59.684336+00');



INSERT INTO public.finding_text VALUES ('0bce535d-331e-44f8-825f-e2263014c490', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', 'backlog', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-30 15:57:59.64378+00');



INSERT INTO public.finding_text_entry VALUES ('0bce535d-331e-44f8-825f-e2263014c490', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'lead inspector', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-30 15:57:59.65662+00');



INSERT INTO public.follow_up_answer VALUES ('39bea6ef-8d2a-4452-952a-0f94c301df4f', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('13481ed1-cc88-4445-a06e-9d5a3eca3f0c', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa');



INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'ec1fa746-fca2-4e08-aec0-6a74ab61be7d', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-30 15:57:54.992331+00', '');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'b1ee36a3-ac48-4c7b-a3a2-197dc2fec51a', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-30 15:57:55.182704+00', '');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '0e6976f3-6dce-47e3-a1f7-2c36060ae7c5', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-30 15:57:55.257104+00', '');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'f95a3d61-18ef-403e-9213-c756ced45600', 'done', '2026-11-30 15:57:55.265368+00', '');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'dd181bbd-bebc-4bb3-9f9d-02c076b2d9b0', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-30 15:57:55.305627+00', '');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a6956f08-ff7d-4792-b795-162291cd07e6', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-30 15:57:55.369962+00', '');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '9c0371fd-c574-4bb2-a58a-ae41d997c256', '1', '2026-11-30 15:57:55.583908+00', '782014ea8c2b0c240b748d5d4c17d1565235e551cf361c7728fe9f96976cd85b');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '047a6e70-7014-4a74-befa-3e722586dc42', '', '2026-11-30 15:57:55.713506+00', '8171fc562bd5e01b9c41dcf515e25af23d56af94e613544dd63e7c899f42aad3');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '733557bd-1399-4115-8acc-1da2d14a9caf', '', '2026-11-30 15:57:55.770795+00', '9dc0d12cfaae219f050d959c739a8d735067e46f67ff76d6f1a29083ee1f1cb2');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '3f94af58-9da9-4516-bdcb-b394e9aeadc5', '1', '2026-11-30 15:57:55.835918+00', '51156e92789e16d7b729ed56e217a54fd42a766111a70fcdbb7eb776922255bf');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'b798a32a-ac2b-4d3a-8434-4ca8d2540baa', '', '2026-11-30 15:57:55.905754+00', '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '7d7042e5-01a6-48d4-b441-cc5b3f2a3783', '', '2026-11-30 15:57:55.967044+00', 'd567d914f39925439db02d9e8cca3d8f41304449375e39ec7e067a1cca1ad4e1');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5a9fd11-e81d-4977-b35c-f47dc45e0794', '3ed6f4c6-6153-4f7c-a5c2-0932ee0e85f1', '2026-11-30 15:57:56.027219+00', 'b80d989df66d676ac5913ecbf2a1c0b7598bac78f83d15a03b2eb3c2fe2c1461');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '70bdb7f4-162c-43fe-8860-cdcd7933e2e9', '4eb00c90-f2a3-4b23-9323-b75a4b05a056', '2026-11-30 15:57:56.099218+00', 'aa3e19ff18d253058755bc97d742dd031a6473b041e6d2d3a94a7d8223209f41');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'ccbbc12d-69b6-4a7b-98f4-791ae9667bd4', '', '2026-11-30 15:57:56.18656+00', 'c23307b86f21e6f750a4353218fab925a5fef2f2dc3e1e7a65f43d1f17681b3c');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '843959db-954a-4198-9978-23425943037a', '', '2026-11-30 15:57:56.258389+00', 'e1f7c359d336cfdb920a89b384523ea65e41ce23181dc8b0b511fc1457bdd322');
INSERT INTO public.idempotency_key VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'ec67baa6-9874-4a20-abec-ad7f83865f6e', '6292f9ae-dd79-415a-a054-5456931b0e96', '2026-11-30 15:57:56.363444+00', '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
INSERT INTO public.idempotency_key VALUES ('7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', 'b238430e-2554-4a0b-a40e-0e58dbb79402', 'd412194f8972267c8c4e19e26367d0e5b6974b4f921dfda3e73a7a7e6a60fff5 343176d513c82b61099691c8ae7c8d001a4089a03c70e343a371f128825bc79d', '2026-11-30 15:57:59.588116+00', '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');



INSERT INTO public.invitation VALUES ('4998236a-13d1-4779-9035-da8a05afb678', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:59.608571+00', '2026-12-07 15:57:59.607646+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('3f59e30a-c2c5-4c34-8e85-926a7a4154cb', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-01', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', 'd956b31b-863e-458f-bb41-2a37d05cdbe7', '2026-11-30 15:57:59.617169+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-30 15:57:59.618456+00', NULL);



INSERT INTO public.judgement_draft VALUES ('39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-01', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'c09c823a-c05d-4bfb-ad64-cc1bf9b4ab3c', 1, 1796054279618, '{"reason": ["Not saved yet"]}', '2026-11-30 15:57:59.620279+00');



INSERT INTO public.judgement_entry VALUES ('a22e8cc1-c77e-4a4e-bafe-a9f3b33ca03c', '3f59e30a-c2c5-4c34-8e85-926a7a4154cb', 'd956b31b-863e-458f-bb41-2a37d05cdbe7', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-30 15:57:59.619708+00');



INSERT INTO public.last_visit VALUES ('39bea6ef-8d2a-4452-952a-0f94c301df4f', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:54.952801+00', '2026-11-30 15:57:54.952801+00', '2026-11-30 15:57:54.952801+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '0c4fa578-c6e4-4c08-9e49-cfdb804937ba', '2026-11-30 15:57:59.7297+00');



INSERT INTO public.lowered_strength VALUES ('b85058f0-e0a9-4fcf-b7d1-ed493d8b47b9', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-01', 1, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', 'd956b31b-863e-458f-bb41-2a37d05cdbe7', 'inspector', 1, 'E2', 'E1', 'It shows a draft alone', '2026-11-30 15:57:59.627165+00');



INSERT INTO public.mark VALUES ('39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-02', 1, 'done', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:55.263064+00', '');



INSERT INTO public.membership VALUES ('4e72ac8b-10e5-4d99-8846-5a46f9150f3c', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', '2026-11-30 15:57:54.266012+00', NULL);
INSERT INTO public.membership VALUES ('46cd49b2-a989-4afa-8387-ac37f74b754e', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'reader', '2026-11-30 15:57:59.500302+00', NULL);



INSERT INTO public.mention VALUES ('6778586d-fd18-4b85-90f8-4c1aa2e7e899', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e');



INSERT INTO public.note VALUES ('6778586d-fd18-4b85-90f8-4c1aa2e7e899', '109c3d3a-f4c3-4cbf-8fe5-49efb4328257', 1, '@Una Upgrade will check this', '{"roles":[["a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa","contributor"],["a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa","coordinator"],["a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa","reader"],["a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa","signatory"]],"people":[]}', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'coordinator', '2026-11-30 15:57:55.712+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('109c3d3a-f4c3-4cbf-8fe5-49efb4328257', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-01', 'note', '2026-11-30 15:57:55.710403+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'force', 'Upgradeshire Police', '2026-11-30 15:57:54.209353+00', NULL, false, false, true, false);
INSERT INTO public.organisation VALUES ('13481ed1-cc88-4445-a06e-9d5a3eca3f0c', 'local policing body', 'Upgradeshire Policing Body', '2026-11-30 15:57:54.213843+00', NULL, false, false, false, false);



INSERT INTO public.outbox_email VALUES ('a48addbc-f8a2-463e-9026-ace21e7f8a76', 'set password', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '', 'waiting', '', 0, '2026-11-30 15:57:59.607187+00', '2026-11-30 15:57:59.607189+00', NULL);



INSERT INTO public.overall_decision VALUES ('943fabe0-14a3-405f-84a6-515a09020b24', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', 1, true, 'Nobody watches who is vetted', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'lead inspector', '2026-11-30 15:57:59.64436+00');



INSERT INTO public.own_exhibit VALUES ('e1576f95-773f-416d-a712-724f9102583c', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-01', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', 'd956b31b-863e-458f-bb41-2a37d05cdbe7', 'inspector', 1, 'Notes of a visit', 'Who was asked', '', '', 'E1', '', '2022-03-04', NULL, '2026-11-30 15:57:59.628017+00', NULL, '', NULL, NULL);



INSERT INTO public.passkey VALUES ('00cb3e03-08a7-4d66-9561-0bbf48c5f349', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '74a7a67e-76b5-4f92-afea-ae0c0e531d2b', '', 0, 'elsewhere.example', 'Old phone', '2026-11-30 15:57:59.691917+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('1ec12b8317f0da5de301c54cd1f7d808f4f51dd26b250bdc42a1661529ff4638', 'WuPCt1/2ylBBlcv7Sl1NIL1ixdKCFnn7h6w+R431zy8=', NULL, '', '2026-11-30 15:57:59.715866+00');



INSERT INTO public.password_link VALUES ('ab21c1a2b046a0b906184815c8d160d8de8ea203c7dff3cef22991f31c8665cc', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:59.593988+00', '2026-12-02 15:57:59.593413+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-30 15:57:56.384624+00');
INSERT INTO public.periodic_job VALUES ('announcing published reports', '2026-11-30 15:57:56.396939+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-30 15:57:56.415313+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-30 15:57:59.441518+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-30 15:57:59.449047+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-30 15:57:59.465468+00');



INSERT INTO public.plan_action VALUES ('4eb00c90-f2a3-4b23-9323-b75a4b05a056', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 1, 3, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', NULL, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:56.095646+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_answered VALUES ('4eb00c90-f2a3-4b23-9323-b75a4b05a056', 1, 'earlier finding', NULL, NULL, '3ed6f4c6-6153-4f7c-a5c2-0932ee0e85f1', NULL, NULL);



INSERT INTO public.plan_answered_question VALUES ('4eb00c90-f2a3-4b23-9323-b75a4b05a056', 1, '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-01');



INSERT INTO public.plan_entry VALUES ('4eb00c90-f2a3-4b23-9323-b75a4b05a056', 1, 'made', '', 'List them', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:56.098521+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'to do');
INSERT INTO public.plan_entry VALUES ('4eb00c90-f2a3-4b23-9323-b75a4b05a056', 2, 'progress reported', 'All clearances of the control room are renewed', 'List them', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:56.189663+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'in progress');
INSERT INTO public.plan_entry VALUES ('4eb00c90-f2a3-4b23-9323-b75a4b05a056', 3, 'said to be done', '', 'List them', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:56.269644+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_proof VALUES ('a46eaaef-024b-418e-9d4f-0dca29bea8e1', '4eb00c90-f2a3-4b23-9323-b75a4b05a056', 'e820c92a-45a3-4ac4-af51-f9fda1ecb27e', '5fd585ab-dde9-4e5c-b230-28254c2e5181', 'It is policy', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:56.266831+00');



INSERT INTO public.plan_step VALUES ('4eb00c90-f2a3-4b23-9323-b75a4b05a056', 1, 'List them', '2026-11-30');



INSERT INTO public.post VALUES ('18615532-7033-450f-906c-96c4c437e478', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 'Head of vetting', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:59.597328+00');



INSERT INTO public.publication VALUES ('c5d7190a-957a-4e5c-a727-3cee322def08', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 1, 'graded', '{"content":{"details":{"as_at":"2022-03-04","assessment_id":"39bea6ef-8d2a-4452-952a-0f94c301df4f","force":{"id":"a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa","name":"Testshire Police"},"marking":"OFFICIAL-SENSITIVE","notice":"","period_begins":"2021-03-05","period_ends":"2022-03-04","question_set":{"id":"vcc-2022","sha256":"645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325","version":"2.0.0"},"rule_version":"2","seal":"0000000000000000000000000000000000000000000000000000000000000000","submission":1,"title":"Draft"},"findings":[{"is_confirmed":false,"kind":"area for improvement","number":1,"questions":[],"recommendations":[],"section":"vet","since":[],"text":"Ten days in two places"}],"how_reliable":"Ten days in two places","lines":[],"method":"","number":1,"outcome":"graded","outcome_reason":"","questions":{},"reliability":null,"worksheets":[]},"form":"checklist review report 2"}', '9021713a22a1999d9ba23dcdc2f2b2de31a140de92e9c020eb64830aa74cfd02', '2026-11-30', '', '', NULL, '', 'f891197f-7e48-47f6-81dc-d36824f42a46', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'lead inspector', '2026-11-30 15:57:59.673127+00', '2026-11-30 15:57:59.668094+00');



INSERT INTO public.published_finding VALUES ('c5d7190a-957a-4e5c-a727-3cee322def08', 1, 'area for improvement', 'vet', 'Ten days in two places');



INSERT INTO public.published_finding_question VALUES ('c5d7190a-957a-4e5c-a727-3cee322def08', 1, 'vet-01', 0);



INSERT INTO public.published_level VALUES ('c5d7190a-957a-4e5c-a727-3cee322def08', 'vet-01', '3', '2');



INSERT INTO public.published_line VALUES ('c5d7190a-957a-4e5c-a727-3cee322def08', '', 'good', 'adequate', false);



INSERT INTO public.published_recommendation VALUES ('c5d7190a-957a-4e5c-a727-3cee322def08', 1, 1, 'Clear everybody in post', 'Chief constable', '2022-12-31');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-30 15:57:59.60628+00');



INSERT INTO public.recommendation VALUES ('d0a0d614-0bf9-43dd-92d4-364b257f133b', 'b8612ff4-73dc-4f53-894c-341a77490e31', 1, 'Clear everybody in post', 'Chief constable', '2026-12-31');



INSERT INTO public.recommendation_word VALUES ('3eb96482-99a8-4716-bba3-89e2192df209', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 1, 1, 1, 'action has been taken', 'All are vetted', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:59.65188+00');



INSERT INTO public.recovery_code VALUES ('d732bfcb6327248e10e0d60ee5a11786a090f2f8efdb7c6ad1a3790df5f95da6', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '2026-11-30 15:57:59.584762+00', NULL);
INSERT INTO public.recovery_code VALUES ('cc71106d88d42718acc765cb25b01f418effecf2dbc9c9721a840e64e996fdd4', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '2026-11-30 15:57:59.584764+00', NULL);
INSERT INTO public.recovery_code VALUES ('5c804bc251ac2d6bdc9f955b06c53178daa518d15979df34693b1d9179dae383', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '2026-11-30 15:57:59.584764+00', NULL);
INSERT INTO public.recovery_code VALUES ('6fceae578efaf8c08cbf4137a89ab1c6f2695879d233867701890fdce08b8590', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '2026-11-30 15:57:59.584765+00', NULL);
INSERT INTO public.recovery_code VALUES ('c29b25acf0ad5f1a60fa924dd28d4762dd2b7e7303f8e59c651d5ea1b9ffce39', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '2026-11-30 15:57:59.584765+00', NULL);
INSERT INTO public.recovery_code VALUES ('3be80cf31f31e2de6b3a233e7dab75cc498ff0bd4b1a586336a5316c8517d834', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '2026-11-30 15:57:59.584766+00', NULL);
INSERT INTO public.recovery_code VALUES ('81b35375ca40bb9b24aedda21f52b6f4e14553cdb4440854d5dacf4f464d56b9', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '2026-11-30 15:57:59.584766+00', NULL);
INSERT INTO public.recovery_code VALUES ('a9e89bc0dc6a17c6ea3991d1408b70198d4807424db31324e946867ed20496db', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '2026-11-30 15:57:59.584767+00', NULL);
INSERT INTO public.recovery_code VALUES ('0625db1a57530e7dab376e71d52b5aebcbe3c7db252286b2ca8d947c42fd751c', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '2026-11-30 15:57:59.584767+00', NULL);
INSERT INTO public.recovery_code VALUES ('f267968e9b7ccc2f02f2de05ffcc84e087f0e79a8899710c99ba8055047a39fc', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '2026-11-30 15:57:59.584768+00', NULL);



INSERT INTO public.reminder VALUES ('bf5cc791-2be6-4dcb-a7b4-2392b3a545bc', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'share', 'shared', 'shared', '2026-11-30 15:57:59.598007+00', NULL);



INSERT INTO public.reminder_choice VALUES ('3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'daily', NULL);



INSERT INTO public.report VALUES ('6292f9ae-dd79-415a-a054-5456931b0e96', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'report', '804ba5a248f7e131b10a671c4d1e037d4fd672d95d40632a9dab2c3765762ad3', 'ready', '', 27, 208819, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:56.359694+00', '2026-11-30 15:57:56.43898+00', 1, '2026-11-30 15:57:59.432475+00', '', NULL, '061a01aa8b33ab5801b1774f247d40f9df6e1822876c9ba938136dd1031d09da', NULL, NULL);
INSERT INTO public.report VALUES ('65780766-4b84-449e-841c-d7231b791a70', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'report on a review', '0000000000000000000000000000000000000000000000000000000000000000', 'failed', '', NULL, NULL, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:59.642308+00', NULL, 0, NULL, '', NULL, '', 'draft', '7a7a6c1e-c0ba-4d8e-b02c-8450e4e9c7b1');



INSERT INTO public.report_response VALUES ('39bea6ef-8d2a-4452-952a-0f94c301df4f', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', '2026-11-30 15:57:59.642741+00');



INSERT INTO public.report_texts VALUES ('8dd12e43-8a14-45e1-a24a-314431fed752', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', 1, 'Ten days in two places', '', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'inspector', '2026-11-30 15:57:59.648997+00');



INSERT INTO public.requested_question VALUES ('a9fe0b53-934a-4c62-9720-13fc3c01e9f2', '76964387-713c-40a7-9aee-61e4c97ade9f', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.response_publication VALUES ('42182c56-6b32-4590-89b2-2f7c2a754c3f', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 1, 'https://pcc.example/response', '2022-04-01', '2022-04-01', NULL, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:59.652555+00');



INSERT INTO public.response_text VALUES ('e9a3b3ef-ff2c-4228-84bf-ca3d5b435c08', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'chief officer', 1, 'We accept it', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:59.640497+00', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:59.653374+00');
INSERT INTO public.response_text VALUES ('56575c00-5144-4cd0-b347-daf2baf935e0', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'local policing body', 1, 'So do I', NULL, NULL, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:59.653379+00');



INSERT INTO public.restriction VALUES ('39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-02', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:55.764607+00', NULL);



INSERT INTO public.revision VALUES ('5fd585ab-dde9-4e5c-b230-28254c2e5181', 'e820c92a-45a3-4ac4-af51-f9fda1ecb27e', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:55.572071+00', NULL, NULL, NULL, NULL, NULL, '', 1219741830509, NULL);



INSERT INTO public.seal VALUES ('c6920940-03fa-4e57-9623-022503128ac2', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-30 15:57:59.614216+00', '2026-11-30 15:57:59.614218+00', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'A typing error');



INSERT INTO public.second_choice VALUES ('1344fe60-76da-4be3-a405-4790f2a43f11', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', 'vet-01', 1, 'asked for', '', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:59.629727+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-30 15:57:59.604066+00');



INSERT INTO public.settlement VALUES ('1dd75d62-e5d9-4787-a87b-c78376e1fd6d', '39bea6ef-8d2a-4452-952a-0f94c301df4f', '13481ed1-cc88-4445-a06e-9d5a3eca3f0c', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:59.63058+00');



INSERT INTO public.share VALUES ('f18eb9db-088f-4797-b54d-73930d0cf44c', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-02', NULL, '18615532-7033-450f-906c-96c4c437e478', '2022-03-04', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:59.599934+00', NULL);



INSERT INTO public.sign_in VALUES ('92db95a6-2bcf-49e3-b70e-24c392f5518e', '4c322b7055332e8b968911f81de3be8fc9c9d9688088e6b785293ae6de84944b', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '4e72ac8b-10e5-4d99-8846-5a46f9150f3c', '2026-11-30 15:57:54.621658+00', '2026-11-30 15:57:54.621662+00', NULL, '', '2026-11-30 15:57:54.621663+00', '');
INSERT INTO public.sign_in VALUES ('0c260669-9751-4635-8a75-8d5f4f89bc78', 'd412194f8972267c8c4e19e26367d0e5b6974b4f921dfda3e73a7a7e6a60fff5', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '46cd49b2-a989-4afa-8387-ac37f74b754e', '2026-11-30 15:57:59.531472+00', '2026-11-30 15:57:59.531475+00', '2026-11-30 15:57:59.584222+00', '', '2026-11-30 15:57:59.531476+00', '');
INSERT INTO public.sign_in VALUES ('02f5e9be-cba0-4715-80a6-35e0434026b7', '343176d513c82b61099691c8ae7c8d001a4089a03c70e343a371f128825bc79d', '7f4dd3d5-4758-47ac-9f98-8c6368eb75f6', '46cd49b2-a989-4afa-8387-ac37f74b754e', '2026-11-30 15:57:59.587531+00', '2026-11-30 15:57:59.587533+00', NULL, 'authenticator app', '2026-11-30 15:57:59.587534+00', '');



INSERT INTO public.state_change VALUES ('b4dac48e-0300-4496-89c7-11d86a293809', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', '2026-11-30 15:57:59.61356+00', '', '', NULL);
INSERT INTO public.state_change VALUES ('f891197f-7e48-47f6-81dc-d36824f42a46', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 101, 'publish', 'factual accuracy', 'closed, published', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'lead inspector', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', '2026-11-30 15:57:59.667785+00', '', '', NULL);



INSERT INTO public.submission VALUES ('d956b31b-863e-458f-bb41-2a37d05cdbe7', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 1, 'c6920940-03fa-4e57-9623-022503128ac2', 'CMP-438-XPD', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:59.616425+00', 'I send this assessment.', 'cor-24', '2026-11-30 15:57:59.615483+00', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('7c75122f-feb9-41c5-a39b-e52ea0a59779', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-30 15:57:55.642207+00');



INSERT INTO public.worker VALUES ('0c4fa578-c6e4-4c08-9e49-cfdb804937ba', '2026-11-30 15:57:59.726248+00', '2026-11-30 15:57:59.72625+00');



INSERT INTO public.worksheet VALUES ('0fdaedb0-a36c-4c50-a0f7-f915af68b1ad', '39bea6ef-8d2a-4452-952a-0f94c301df4f', 'vet-08', 'a5b63e8d-4bfc-4b66-8dd6-fb6d11649aaa', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:55.83474+00', '28bd0fce7a48ae5cc97a4122ecd02863', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', '2026-11-30 15:57:55.904184+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('0fdaedb0-a36c-4c50-a0f7-f915af68b1ad', 257, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('0fdaedb0-a36c-4c50-a0f7-f915af68b1ad', 1, 5, '', '3c899b6f-c2f7-4ca3-9335-f776bda6ea7e', 'coordinator', '2026-11-30 15:57:55.965505+00', '');



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



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT uq_finding_report_number UNIQUE (assessment_id, organisation_id, report_number);



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




