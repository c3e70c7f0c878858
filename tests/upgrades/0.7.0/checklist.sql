


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



INSERT INTO public.account VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$aU3RAXmyK+iNHrT265pcwg$wFZoQMLjNizOzkVbLIPYnjsJqRvlh43ZAOqAyPmm3Ho', true, '2026-11-30 09:30:10.136921+00');
INSERT INTO public.account VALUES ('f95a269e-e6a3-4128-8b9f-9ac7c743044b', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$eUb7ogNKgY/gyXXdjs66+Q$+oU4SBcx+YlB1jPkLwXtTQ7xC5mdLVbbtPavdcFPIpY', true, '2026-11-30 09:30:14.53115+00');



INSERT INTO public.alembic_version VALUES ('0270');



INSERT INTO public.answer VALUES ('e83371dd-0b88-4dd3-9a93-c7e5bff85b03', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-01', '2', 'As it was saved last', 2, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:10.747066+00');
INSERT INTO public.answer VALUES ('d86c8a65-9486-44fa-852f-8960f6b085be', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-02', '3', 'As it was saved last', 1, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:10.781418+00');
INSERT INTO public.answer VALUES ('c583f7d6-2590-490d-81f2-82726ed6d6b0', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'cor-15', '2', 'As it was saved last', 1, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:10.822587+00');
INSERT INTO public.answer VALUES ('a0e360e2-bbf0-409a-871e-117ce62d1f08', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-03', '3', 'As it was saved last', 1, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:10.859776+00');



INSERT INTO public.answer_entry VALUES ('dfc0944e-f734-4207-97af-fd111fa911cb', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-01', 1, '3', 'As it was first saved', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:10.708912+00');
INSERT INTO public.answer_entry VALUES ('81ae6061-6eaf-44d2-a479-cac2b7e54abb', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-01', 2, '2', 'As it was saved last', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:10.747066+00');
INSERT INTO public.answer_entry VALUES ('cc8f3874-b532-4784-a309-e77f89fa4766', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-02', 1, '3', 'As it was saved last', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:10.781418+00');
INSERT INTO public.answer_entry VALUES ('3f70cb66-a4b0-4f0c-b853-589f58e3016c', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'cor-15', 1, '2', 'As it was saved last', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:10.822587+00');
INSERT INTO public.answer_entry VALUES ('f4835989-ce24-4699-b6d6-3139fe26a740', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-03', 1, '3', 'As it was saved last', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:10.859776+00');



INSERT INTO public.answer_entry_figure VALUES ('3f70cb66-a4b0-4f0c-b853-589f58e3016c', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('f4835989-ce24-4699-b6d6-3139fe26a740', 'M03', '33');



INSERT INTO public.assessment VALUES ('5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '37611c8d-6495-462f-a37c-6f68a6a72669', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:10.446863+00', NULL, NULL, 'preparing', NULL);



INSERT INTO public.assignment VALUES ('6462505d-5398-4660-9846-c3f952738a29', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '2022-03-04', '2022-09-30', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:14.6835+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-30 09:30:10.336161+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '6208e20789a8ae6acc65521428d947cb');
INSERT INTO public.audit_event VALUES (2, '2026-11-30 09:30:10.405268+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'bb1e8affced470c556ea199acc822c06');
INSERT INTO public.audit_event VALUES (3, '2026-11-30 09:30:10.440848+00', 'signed in', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', NULL, '', '', 'a400417d41c9fe0e7aad252de2990994');
INSERT INTO public.audit_event VALUES (4, '2026-11-30 09:30:10.711201+00', 'save answer', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'assessment 5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-01, version 1', '727e0751c5a53dc65a8f63b8be86a7cf');
INSERT INTO public.audit_event VALUES (5, '2026-11-30 09:30:10.748631+00', 'save answer', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'assessment 5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-01, version 2', '73b644c5521d6811567b5dce91aff96c');
INSERT INTO public.audit_event VALUES (6, '2026-11-30 09:30:10.782627+00', 'save answer', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'assessment 5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-02, version 1', '84312dc4d51f346aa7bb825700af3a68');
INSERT INTO public.audit_event VALUES (7, '2026-11-30 09:30:10.787262+00', 'mark question', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'assessment 5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-02, done', '9fe8ae8cb1da81947249f02d0c06fe91');
INSERT INTO public.audit_event VALUES (8, '2026-11-30 09:30:10.824756+00', 'save answer', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'assessment 5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'cor-15, version 1', '754dc17af0432408526971d4a2e01bbe');
INSERT INTO public.audit_event VALUES (9, '2026-11-30 09:30:10.860817+00', 'save answer', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'assessment 5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-03, version 1', '0e3777e36057ef29b7a3ee330e14cb22');
INSERT INTO public.audit_event VALUES (10, '2026-11-30 09:30:10.960188+00', 'add evidence', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'evidence 34451483-f209-4117-85d0-562bad3820a3', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'add4d9373b6a1d8bb9fc7889eaafbfb0');
INSERT INTO public.audit_event VALUES (11, '2026-11-30 09:30:10.963034+00', 'add exhibit', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'assessment 5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'exhibit 1 of vet-03, E1, version 1, evidence 34451483-f209-4117-85d0-562bad3820a3', '8951a32db9a2925be823e649e4c373fa');
INSERT INTO public.audit_event VALUES (12, '2026-11-30 09:30:11.051145+00', 'write note', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'assessment 5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-01, note', 'fccd2ecbe9f20450b0bfda547ea8fa44');
INSERT INTO public.audit_event VALUES (13, '2026-11-30 09:30:11.083538+00', 'restricted a question', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'assessment 5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-02, to 1 person', '91bb8c2c6726d38b9674ddbbb1956889');
INSERT INTO public.audit_event VALUES (14, '2026-11-30 09:30:11.125325+00', 'begin worksheet', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'assessment 5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'worksheet 1 of vet-08, 5 to draw of 412', '94044db72db5ad7b818e8a72dcbb1543');
INSERT INTO public.audit_event VALUES (15, '2026-11-30 09:30:11.177268+00', 'draw worksheet', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'assessment 5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'worksheet 1 of vet-08, 5 of 412, seed d60812012b531eb226f7a2097485edd9', '58e44134252d8f05c1fcf36434c8c522');
INSERT INTO public.audit_event VALUES (16, '2026-11-30 09:30:11.216781+00', 'save worksheet', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'assessment 5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'worksheet 1 of vet-08, 1 outcome, version 1', '0ae505c7827727dc2795a06d493ead04');
INSERT INTO public.audit_event VALUES (17, '2026-11-30 09:30:11.258572+00', 'entered an earlier finding', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'earlier finding b35ef55f-92a1-46ac-9aff-42288baceaff', 'ccu-capacity-and-links, area for improvement, September 2019: open', '73f8a96e78aa9f62c0328577d8f83d40');
INSERT INTO public.audit_event VALUES (18, '2026-11-30 09:30:11.326297+00', 'made an action', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'action c6da331c-722e-4c39-9cd1-aaef75c1d0e6', 'action 1: to do', '7f82c052a91b96cdb64b04143b7eff51');
INSERT INTO public.audit_event VALUES (19, '2026-11-30 09:30:11.387347+00', 'reported progress on an action', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'action c6da331c-722e-4c39-9cd1-aaef75c1d0e6', 'action 1: in progress', 'c402ebff013bcc60d73128840656e63a');
INSERT INTO public.audit_event VALUES (20, '2026-11-30 09:30:11.455355+00', 'said that an action is done', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'action c6da331c-722e-4c39-9cd1-aaef75c1d0e6', 'action 1: done', 'f13a6cc1c2c9d1e48ad63d2450b6ebf0');
INSERT INTO public.audit_event VALUES (21, '2026-11-30 09:30:11.539091+00', 'asked for a report', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', 'report 751c0608-4893-4a0c-b5cf-bcacad943c4a', 'af683864f32cc52aeb77ab5f4e39f2227f6a923d3eb8bf61917aa6b834cadbf0', '09b6cf9798e9d447139ae9465fd02f7e');
INSERT INTO public.audit_event VALUES (22, '2026-11-30 09:30:14.538786+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '160393c1239a127f043f335b42eea82a');
INSERT INTO public.audit_event VALUES (23, '2026-11-30 09:30:14.563759+00', 'signed in', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '37611c8d-6495-462f-a37c-6f68a6a72669', 'reader', NULL, '', '', 'd132491227187979fb736901729a5807');
INSERT INTO public.audit_event VALUES (24, '2026-11-30 09:30:14.613772+00', 'set up a second factor', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '37611c8d-6495-462f-a37c-6f68a6a72669', 'reader', NULL, '', 'authenticator app', '3611eaf3cda2233000da61a550adb50c');
INSERT INTO public.audit_event VALUES (25, '2026-11-30 09:30:14.622507+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '', 'ade8f506e73602b2a57cece70a63c845');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '96bff6f653af79c8633494720bda6295c31abe896e4091ca77a8643b362a5126', NULL);
INSERT INTO public.audit_head VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 21, '89efa6a050ff8984ac6fb987cbd056e8ccce196b1c13655ea16446ef00f25865', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-30 09:30:10.336161+00', 'sign-in', NULL, '3187f7463913996e4637a7082dcd29e5f91df61a5b59bf16f96568126f88d698', '0000000000000000000000000000000000000000000000000000000000000000', 'b72dff9aa6ff77f9d96fd18627232b628ed05fa5c71607d7c1277baf441ac75d');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-30 09:30:10.405268+00', 'sign-in', NULL, '2dcf2345fffa72f117e6010542c2bd978938ec4a0860ae804b6b803fd92facac', 'b72dff9aa6ff77f9d96fd18627232b628ed05fa5c71607d7c1277baf441ac75d', 'bc0db7b177c822961efb3676dc55c90f4e8f2f0f2710930ed23a5a01333bc522');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 1, 3, '2026-11-30 09:30:10.440848+00', 'sign-in', NULL, '3ea47efebf07cde5a13e22c46e1b443dfd73aec682245c8715807a77aae34f2f', '0000000000000000000000000000000000000000000000000000000000000000', '9d21f24e41c9f1921427dd5335805a81493aa313bf179fe036c5939e6f960ccf');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 2, 4, '2026-11-30 09:30:10.711201+00', 'answer', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '8a88bd0cd83e9527bca28d11df68ee72e8366fbc012c0dd78347d9a25672c20a', '9d21f24e41c9f1921427dd5335805a81493aa313bf179fe036c5939e6f960ccf', 'dc4216b68b70d21ebef3462052437e48d17c013aa16f0bd83d63ae44fbe7e889');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 3, 5, '2026-11-30 09:30:10.748631+00', 'answer', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'c8688daf6b572dc8bc0120574d9b1d8388353f78ea300f3c8930bbda3803b427', 'dc4216b68b70d21ebef3462052437e48d17c013aa16f0bd83d63ae44fbe7e889', '7c268d15321ec26bb4f7321fc55c2f38ab47e30701e0b6a0859320988db85a0c');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 4, 6, '2026-11-30 09:30:10.782627+00', 'answer', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '772a325334ced2fcf862bb97173bcb36a94551a22c1b2ad68e193d7cb1d86550', '7c268d15321ec26bb4f7321fc55c2f38ab47e30701e0b6a0859320988db85a0c', '242a5876263063996dc30259b9349077f6e1956aa8c70ca1d27670fea26555f1');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 5, 7, '2026-11-30 09:30:10.787262+00', 'mark', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'd0a1e5bd18e70f6a68a3ec44cc5d8e2433d957e38b22ede5d79a58eab0ef02c6', '242a5876263063996dc30259b9349077f6e1956aa8c70ca1d27670fea26555f1', 'aeefe8eac85779574ba373bb5083876558e274df0238131a31db3bb775b0a580');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 6, 8, '2026-11-30 09:30:10.824756+00', 'answer', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '1f022ae6c3a3dcbfab171a0ec65306ebf6d305c270888b68947c38822ecc975e', 'aeefe8eac85779574ba373bb5083876558e274df0238131a31db3bb775b0a580', '1e748c709dcaeee4857e1bcc0c96dab8b0fd88edb74a13fd7f5e348dd49d2297');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 7, 9, '2026-11-30 09:30:10.860817+00', 'answer', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'e74753814ad5f14cba84bd6589de39e9daabdf50552f032017ad2b679a642cbb', '1e748c709dcaeee4857e1bcc0c96dab8b0fd88edb74a13fd7f5e348dd49d2297', '61e9fef5f6940b48c19a856283adee70e755cbbe83f1a4146fa7ac3e3f03b23f');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 8, 10, '2026-11-30 09:30:10.960188+00', 'evidence', NULL, '08f91e62cc6596773d7b79d29a23987cb72d55aaf97f6e84cfa828e73e3d694b', '61e9fef5f6940b48c19a856283adee70e755cbbe83f1a4146fa7ac3e3f03b23f', '60734d699b42411d7501f68c143e49ba3ddea638619301c9aeeeeec1f3537a8e');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 9, 11, '2026-11-30 09:30:10.963034+00', 'evidence', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '67795bc6d283b4961ef3602eb25737bfec0cc0db8326f592559de0aba72c9950', '60734d699b42411d7501f68c143e49ba3ddea638619301c9aeeeeec1f3537a8e', '5bf30e8439fc5705f7b06ee980f6dc10259dda1febf164f92477480cc5508ec9');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 10, 12, '2026-11-30 09:30:11.051145+00', 'note', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '12cd7e2875fd88eb687be3bca4ce8df71706ab1efb0a22b381a6b094bea1a0fa', '5bf30e8439fc5705f7b06ee980f6dc10259dda1febf164f92477480cc5508ec9', 'f742d0d9c80e3e6d9fd3bb94d5d498254add2e253268957f44c89779ef56dc95');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 11, 13, '2026-11-30 09:30:11.083538+00', 'assessment', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'c79d53f42d4752a57e819d3dd655da001564b4b262d04bc99a0c6c39064c5d0e', 'f742d0d9c80e3e6d9fd3bb94d5d498254add2e253268957f44c89779ef56dc95', '4d878fe5857f67919970aa04a1fee234464d5111b1a7f969fbc64f2fc7d2d684');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 12, 14, '2026-11-30 09:30:11.125325+00', 'evidence', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'fa26d97820c0685efce6afd8cd3cfd24305c2a3b0bd2782f69e91d50acfec698', '4d878fe5857f67919970aa04a1fee234464d5111b1a7f969fbc64f2fc7d2d684', 'e8265c59c598c31819913a454e5721d980920872fe0da9ac729ac66e60b63f1c');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 13, 15, '2026-11-30 09:30:11.177268+00', 'evidence', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '52b32cb90e6c9973e9047157ccfa480290726c3d41fe1dfd881a8d7614773bdc', 'e8265c59c598c31819913a454e5721d980920872fe0da9ac729ac66e60b63f1c', '0c3e6146177ab56fc3d044ecaab4fafad272deffa93895997e32f95db8acc3d7');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 14, 16, '2026-11-30 09:30:11.216781+00', 'evidence', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '750c49ee3d99e6b6e7079d02f8ac29396aaa34d0aab39ea14a84fd200d686774', '0c3e6146177ab56fc3d044ecaab4fafad272deffa93895997e32f95db8acc3d7', 'cefd7e343671a36d82b44a7e82cdbce715ad23f8a3fa62517138a69f0eb59ef6');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 15, 17, '2026-11-30 09:30:11.258572+00', 'other', NULL, '519c1ca23370639dfb87dfc5746a6834bf53f0a8fe21548d78a9910f961beeae', 'cefd7e343671a36d82b44a7e82cdbce715ad23f8a3fa62517138a69f0eb59ef6', 'd7247b15d6cd689583f3669c55c6174388a36abb03497cd5e6c9425a843bf632');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 16, 18, '2026-11-30 09:30:11.326297+00', 'plan', NULL, '539186c41230582bb691d4664d2c3db5ae197d9693fc01d2e1ecd730c9630101', 'd7247b15d6cd689583f3669c55c6174388a36abb03497cd5e6c9425a843bf632', '5672cd9d8ef65f8ea53c36809b5fe11bf02b5db9ac6a159a59e37250efe7fda6');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 17, 19, '2026-11-30 09:30:11.387347+00', 'plan', NULL, '7571ea0d7d03354e988608e515a85679eaa5dcf134e8e445881cb7fda37d2de1', '5672cd9d8ef65f8ea53c36809b5fe11bf02b5db9ac6a159a59e37250efe7fda6', 'bb0adf6c6aa748d40692dde51738306eee4fdb5b7eb43cdb02d6db49427d88c6');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 18, 20, '2026-11-30 09:30:11.455355+00', 'plan', NULL, 'a5a29f9c3adfb6f0c86bebc350b5e8f66d670740d754af22b6138907cf0f0af3', 'bb0adf6c6aa748d40692dde51738306eee4fdb5b7eb43cdb02d6db49427d88c6', '1cac9afe1e3b22564728842240eb6de42c80b2379d3f0d4c0ce83587637cdf4b');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 19, 21, '2026-11-30 09:30:11.539091+00', 'copy', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'bccba9923211cdc9926951d0af904a1fd407e17c0f15ac97005d4b50e851e1bc', '1cac9afe1e3b22564728842240eb6de42c80b2379d3f0d4c0ce83587637cdf4b', '3a49d9b8ea213ccdc7eeb28557045fa6bcf8a14e550b700333a816342ac966f5');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 22, '2026-11-30 09:30:14.538786+00', 'sign-in', NULL, '7050b345539b39bf95bebb0b2c1279a1f0a08a20e707c2af60670dbae81ccfea', 'bc0db7b177c822961efb3676dc55c90f4e8f2f0f2710930ed23a5a01333bc522', '0393c893e6f3deaacb09d4a5f3d9c38fcc29c268ae16e78d08a6db08e50eb4ae');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 20, 23, '2026-11-30 09:30:14.563759+00', 'sign-in', NULL, '69bf0eed268a371dffa77d9cf39cff885ca6b2c0cbdac6f4be6354232c8918cb', '3a49d9b8ea213ccdc7eeb28557045fa6bcf8a14e550b700333a816342ac966f5', '58a1db88a8a9156f9ae2c9458a312029e7e606b9c617e7200074f10d2e678184');
INSERT INTO public.audit_link VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 21, 24, '2026-11-30 09:30:14.613772+00', 'sign-in', NULL, 'f4c629462dd768332b5c90c9b212244b6bf406796d3282e51b016dc1d24a67e7', '58a1db88a8a9156f9ae2c9458a312029e7e606b9c617e7200074f10d2e678184', '89efa6a050ff8984ac6fb987cbd056e8ccce196b1c13655ea16446ef00f25865');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 25, '2026-11-30 09:30:14.622507+00', 'sign-in', NULL, 'd06b0274f1ba3b45766609cdb769b041dde16916f59bfba56dfb6b1033b3166b', '0393c893e6f3deaacb09d4a5f3d9c38fcc29c268ae16e78d08a6db08e50eb4ae', '96bff6f653af79c8633494720bda6295c31abe896e4091ca77a8643b362a5126');



INSERT INTO public.authenticator VALUES ('f95a269e-e6a3-4128-8b9f-9ac7c743044b', 'GOAO-ut_8t2dexrR_OdkVbPaYe8GLKdBK0gQywYZwF6HJO3VRVpuEzW5JdLf6xZA3ARDavwAt6GxPf5Q', '4896ec944ad9b238', 59867700, '2026-11-30 09:30:14.610667+00');



INSERT INTO public.change_request VALUES ('84bf8237-8c32-4534-a0ac-e8344619ec8d', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 1, '2022-03-31', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'lead inspector', '2026-11-30 09:30:14.684818+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.closure_entry VALUES ('ea19359a-b001-4e47-9c3b-ee45178401bb', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 1, 0, 1, 'close it', 'closed', 'All were seen', 'observed', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'lead inspector', '2026-11-30 09:30:14.679392+00');



INSERT INTO public.comment_answer VALUES ('5d96a163-db91-4cb2-8e55-7d19c27fbeca', 'b8f9dbcd-32c4-472f-a6ef-e936c7290686', 1, 'refused', 'The list says six', '', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'inspector', '2026-11-30 09:30:14.66404+00');



INSERT INTO public.comment_round VALUES ('02bf02ee-caa5-4b33-bcb5-7dc809c12898', 1, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.comments_ask VALUES ('e2ac4aea-6311-46db-9240-7a81e71c80a4', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 1, '2022-04-01', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:14.660521+00');



INSERT INTO public.draft VALUES ('5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-04', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'e93757c7-cd81-404d-ac70-335c91a7551d', 0, 1796030949593, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-30 09:30:10.889898+00');



INSERT INTO public.draft_comment VALUES ('b8f9dbcd-32c4-472f-a6ef-e936c7290686', '02bf02ee-caa5-4b33-bcb5-7dc809c12898', 1, 1, 'a statement is wrong', 'overall', '', 'There were seven', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:14.663181+00', NULL);



INSERT INTO public.draft_report VALUES ('02bf02ee-caa5-4b33-bcb5-7dc809c12898', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', 1, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '2022-03-18', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'lead inspector', '2026-11-30 09:30:14.654566+00');



INSERT INTO public.draft_report_email VALUES ('02bf02ee-caa5-4b33-bcb5-7dc809c12898', '20c38219-d8f5-40e3-88c7-ebad7fa811c0');



INSERT INTO public.earlier_finding VALUES ('b35ef55f-92a1-46ac-9aff-42288baceaff', '37611c8d-6495-462f-a37c-6f68a6a72669', '37611c8d-6495-462f-a37c-6f68a6a72669', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:11.258044+00', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-30 09:30:11.258048+00');



INSERT INTO public.earlier_finding_entry VALUES ('b35ef55f-92a1-46ac-9aff-42288baceaff', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-30 09:30:11.258048+00', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator');



INSERT INTO public.evidence VALUES ('34451483-f209-4117-85d0-562bad3820a3', '37611c8d-6495-462f-a37c-6f68a6a72669', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:10.958592+00', 14296528086436);



INSERT INTO public.evidence_entry VALUES ('34451483-f209-4117-85d0-562bad3820a3', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:10.96125+00');



INSERT INTO public.exhibit VALUES ('e8bdabef-604d-4cdd-83e6-045b4bde6fb0', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-03', 1, '34451483-f209-4117-85d0-562bad3820a3', 'c388f22e-6e49-46ad-a293-b22783284403', 'Page 3', 'The policy was approved', 'E1', '', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:10.962648+00', NULL, '', 1, NULL, 'force', 1403225256673);



INSERT INTO public.exhibit_entry VALUES ('e8bdabef-604d-4cdd-83e6-045b4bde6fb0', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:10.963885+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-30 09:30:10.333339+00', '');



INSERT INTO public.figure VALUES ('5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'M03', '33');



INSERT INTO public.finding VALUES ('9128c9c3-09de-464e-8093-0a789e7503e7', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', 1, NULL, NULL, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-30 09:30:14.651689+00');



INSERT INTO public.finding_entry VALUES ('bff0563d-2103-4ea3-8993-2405366d1a1c', '9128c9c3-09de-464e-8093-0a789e7503e7', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-30 09:30:14.652473+00', 'vet-01', '[[1, "Clear everybody in post", "Chief constable", "2026-12-31"]]', 'drafted a finding', 'inspector', '20c38219-d8f5-40e3-88c7-ebad7fa811c0');



INSERT INTO public.finding_question VALUES ('494fb04b-0cdd-4c9c-954f-16b1eb383822', '9128c9c3-09de-464e-8093-0a789e7503e7', 'vet-01', 0, NULL);



INSERT INTO public.finding_repeat VALUES ('5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 1, 1, NULL, NULL, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'lead inspector', '2026-11-30 09:30:14.680017+00');



INSERT INTO public.finding_text VALUES ('14d203af-277f-4370-9dab-549c0f1dd6e4', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', 'backlog', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-30 09:30:14.65863+00');



INSERT INTO public.finding_text_entry VALUES ('14d203af-277f-4370-9dab-549c0f1dd6e4', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'lead inspector', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-30 09:30:14.665218+00');



INSERT INTO public.follow_up_answer VALUES ('5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('2b498599-6cde-49e5-8e97-b04b9ebde7cd', '37611c8d-6495-462f-a37c-6f68a6a72669');



INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'c791cd19-a63d-4306-a1de-37b1a08928d2', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-30 09:30:10.713396+00', '');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', '0fbe02f7-4775-43c5-a312-c9edc543da11', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-30 09:30:10.749559+00', '');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', '4b240e9b-dd54-4f7d-b630-bec96338f866', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-30 09:30:10.783696+00', '');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', '1851a592-bac0-434c-8746-4939910f41cc', 'done', '2026-11-30 09:30:10.788901+00', '');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'f29b08cc-87d9-45dc-a577-653da4e68c66', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-30 09:30:10.826239+00', '');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', '3fb649e5-3c51-4b99-8530-0d5bf6f24833', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-30 09:30:10.862257+00', '');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'f24ee20f-f504-43fa-b696-559e1d5e1851', '1', '2026-11-30 09:30:10.964781+00', '782014ea8c2b0c240b748d5d4c17d1565235e551cf361c7728fe9f96976cd85b');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2d7f645a-f05d-4bb5-aaa9-004869eb79b0', '', '2026-11-30 09:30:11.052401+00', '8171fc562bd5e01b9c41dcf515e25af23d56af94e613544dd63e7c899f42aad3');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'ffa03bd2-a2f5-4875-8afb-6a117ffc449f', '', '2026-11-30 09:30:11.084291+00', '9dc0d12cfaae219f050d959c739a8d735067e46f67ff76d6f1a29083ee1f1cb2');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', '7a907f36-01ab-42d4-9432-5c665af82e58', '1', '2026-11-30 09:30:11.126081+00', '51156e92789e16d7b729ed56e217a54fd42a766111a70fcdbb7eb776922255bf');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'cecf1c6d-9f65-4c52-bf9b-233a3832cfec', '', '2026-11-30 09:30:11.178916+00', '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', '8d908563-8004-40e3-8ac2-fa4571eb7895', '', '2026-11-30 09:30:11.220027+00', 'd567d914f39925439db02d9e8cca3d8f41304449375e39ec7e067a1cca1ad4e1');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', '994cfdb2-d8b9-4b12-96f2-4cdc6f312904', 'b35ef55f-92a1-46ac-9aff-42288baceaff', '2026-11-30 09:30:11.260438+00', 'fdbacf50bc3bc6e4dc577aca02f7874f9a51ca563205580147830440056fb717');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', '41d8f0ee-6da9-4668-a48d-0a2d762f5f90', 'c6da331c-722e-4c39-9cd1-aaef75c1d0e6', '2026-11-30 09:30:11.327994+00', 'cd62ff17f025207904091b5ee365ef5170e116b42551afc613552e22ee929866');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', '5baea4f9-9a9f-4fbb-80da-b0f8f6206e2e', '', '2026-11-30 09:30:11.385096+00', 'c23307b86f21e6f750a4353218fab925a5fef2f2dc3e1e7a65f43d1f17681b3c');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', '668c2c93-0cb1-44fd-8714-e1810289b03d', '', '2026-11-30 09:30:11.445546+00', 'bf1721f6c3081743b9eafddd9fee65dea114c89de69118f371105bc4ee56a9e3');
INSERT INTO public.idempotency_key VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'ea8f7e83-1f55-44b2-ae46-e7e7764e4b74', '751c0608-4893-4a0c-b5cf-bcacad943c4a', '2026-11-30 09:30:11.539615+00', '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
INSERT INTO public.idempotency_key VALUES ('f95a269e-e6a3-4128-8b9f-9ac7c743044b', '51ca06af-46ab-4b30-ad62-20c3a7e788d1', '8b329a73121e9b2968d8a4587c4d9c21e75713976c052c5ba237532b6e773c48 b54ceb66198778c6fa4c6499adbfb71efdab42c966026b23bc2b7252fc037396', '2026-11-30 09:30:14.615982+00', '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');



INSERT INTO public.invitation VALUES ('f93a0b2d-5720-4cd0-94f4-ba402f03c89f', '37611c8d-6495-462f-a37c-6f68a6a72669', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:14.63807+00', '2026-12-07 09:30:14.637074+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('1f924cc7-1ae4-478b-b938-991d79be4c91', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-01', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', '0dc0d8d6-1e59-4321-ac1b-b651691f6823', '2026-11-30 09:30:14.641908+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-30 09:30:14.642803+00', NULL);



INSERT INTO public.judgement_draft VALUES ('5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-01', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '8465bfe7-9c97-4500-b454-ce7de5053b9b', 1, 1796031014643, '{"reason": ["Not saved yet"]}', '2026-11-30 09:30:14.644351+00');



INSERT INTO public.judgement_entry VALUES ('7bd5fb00-e9fc-4a6a-903f-061b704784fd', '1f924cc7-1ae4-478b-b938-991d79be4c91', '0dc0d8d6-1e59-4321-ac1b-b651691f6823', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-30 09:30:14.643875+00');



INSERT INTO public.last_visit VALUES ('5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:10.682763+00', '2026-11-30 09:30:10.682763+00', '2026-11-30 09:30:10.682763+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '2a930967-007c-4b6b-899f-988b44bb26d4', '2026-11-30 09:30:14.698857+00');



INSERT INTO public.lowered_strength VALUES ('9586447d-62c9-487f-a7f1-66ab0ab1c1a3', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-01', 1, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', '0dc0d8d6-1e59-4321-ac1b-b651691f6823', 'inspector', 1, 'E2', 'E1', 'It shows a draft alone', '2026-11-30 09:30:14.646504+00');



INSERT INTO public.mark VALUES ('5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-02', 1, 'done', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:10.78718+00', '');



INSERT INTO public.membership VALUES ('adfcae86-55c3-4db1-b410-b0ca134a826f', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '2026-11-30 09:30:10.137744+00', NULL);
INSERT INTO public.membership VALUES ('4f221d43-3bce-40f2-82a8-f11aa8d932db', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '37611c8d-6495-462f-a37c-6f68a6a72669', 'reader', '2026-11-30 09:30:14.531505+00', NULL);



INSERT INTO public.mention VALUES ('5dde8a71-0718-4923-912d-7f4a9e186205', '20c38219-d8f5-40e3-88c7-ebad7fa811c0');



INSERT INTO public.note VALUES ('5dde8a71-0718-4923-912d-7f4a9e186205', 'a936134c-1401-48b3-8ea6-cf13476044b7', 1, '@Una Upgrade will check this', '{"roles":[["37611c8d-6495-462f-a37c-6f68a6a72669","contributor"],["37611c8d-6495-462f-a37c-6f68a6a72669","coordinator"],["37611c8d-6495-462f-a37c-6f68a6a72669","reader"],["37611c8d-6495-462f-a37c-6f68a6a72669","signatory"]],"people":[]}', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '37611c8d-6495-462f-a37c-6f68a6a72669', 'coordinator', '2026-11-30 09:30:11.050826+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('a936134c-1401-48b3-8ea6-cf13476044b7', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-01', 'note', '2026-11-30 09:30:11.049204+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('37611c8d-6495-462f-a37c-6f68a6a72669', 'force', 'Upgradeshire Police', '2026-11-30 09:30:10.097448+00', NULL, false, false, true, false);
INSERT INTO public.organisation VALUES ('2b498599-6cde-49e5-8e97-b04b9ebde7cd', 'local policing body', 'Upgradeshire Policing Body', '2026-11-30 09:30:10.098815+00', NULL, false, false, false, false);



INSERT INTO public.outbox_email VALUES ('75c2de6b-1b8d-4ab7-871e-aa343cc74e12', 'set password', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '', 'waiting', '', 0, '2026-11-30 09:30:14.636613+00', '2026-11-30 09:30:14.636615+00', NULL);



INSERT INTO public.overall_decision VALUES ('625b5f8b-8565-4ad2-9d09-a8a2c0d4950c', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', 1, true, 'Nobody watches who is vetted', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'lead inspector', '2026-11-30 09:30:14.659223+00');



INSERT INTO public.own_exhibit VALUES ('17de37e8-d0fa-426f-bca1-7ef47e8f9079', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-01', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', '0dc0d8d6-1e59-4321-ac1b-b651691f6823', 'inspector', 1, 'Notes of a visit', 'Who was asked', '', '', 'E1', '', '2022-03-04', NULL, '2026-11-30 09:30:14.64764+00', NULL, '', NULL, NULL);



INSERT INTO public.passkey VALUES ('3b6fe5b4-e56d-4008-ac93-dec59933ff5e', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '71a92138-5718-4bc8-b57f-9c2db7e6361d', '', 0, 'elsewhere.example', 'Old phone', '2026-11-30 09:30:14.686346+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('de0d61143fd46e5110355afd50a301795fa0089ad8ec02ad72d4b32a56eeab0f', 'KA++b7E4303LRAXDwUf/K2BTcjqbYwHKTMbYleHxH50=', NULL, '', '2026-11-30 09:30:14.690774+00');



INSERT INTO public.password_link VALUES ('9ee16b9e703a27d43be6fa6d0a3fef18081706565e359b54da93e083672af4b1', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:14.623005+00', '2026-12-02 09:30:14.622456+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-30 09:30:11.551204+00');
INSERT INTO public.periodic_job VALUES ('announcing published reports', '2026-11-30 09:30:11.558273+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-30 09:30:11.565932+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-30 09:30:14.486333+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-30 09:30:14.493739+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-30 09:30:14.5041+00');



INSERT INTO public.plan_action VALUES ('c6da331c-722e-4c39-9cd1-aaef75c1d0e6', '37611c8d-6495-462f-a37c-6f68a6a72669', 1, 3, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', NULL, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:11.324786+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_answered VALUES ('c6da331c-722e-4c39-9cd1-aaef75c1d0e6', 1, 'earlier finding', NULL, NULL, 'b35ef55f-92a1-46ac-9aff-42288baceaff', NULL, NULL);



INSERT INTO public.plan_answered_question VALUES ('c6da331c-722e-4c39-9cd1-aaef75c1d0e6', 1, '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-01');



INSERT INTO public.plan_entry VALUES ('c6da331c-722e-4c39-9cd1-aaef75c1d0e6', 1, 'made', '', 'List them', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:11.327305+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'to do');
INSERT INTO public.plan_entry VALUES ('c6da331c-722e-4c39-9cd1-aaef75c1d0e6', 2, 'progress reported', 'All clearances of the control room are renewed', 'List them', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:11.388129+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'in progress');
INSERT INTO public.plan_entry VALUES ('c6da331c-722e-4c39-9cd1-aaef75c1d0e6', 3, 'said to be done', '', 'List them', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:11.455879+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_proof VALUES ('511872b6-d174-42a3-8a99-ab663b33b87b', 'c6da331c-722e-4c39-9cd1-aaef75c1d0e6', '34451483-f209-4117-85d0-562bad3820a3', 'c388f22e-6e49-46ad-a293-b22783284403', 'It is policy', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:11.453281+00');



INSERT INTO public.plan_step VALUES ('c6da331c-722e-4c39-9cd1-aaef75c1d0e6', 1, 'List them', '2026-11-30');



INSERT INTO public.post VALUES ('d8051746-aaee-4bf8-a556-9b3b281763fc', '37611c8d-6495-462f-a37c-6f68a6a72669', 'Head of vetting', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:14.62836+00');



INSERT INTO public.publication VALUES ('541db715-2c0d-490e-a33f-68fdc87efb19', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '37611c8d-6495-462f-a37c-6f68a6a72669', 1, 'graded', '{"content":{"details":{"as_at":"2022-03-04","assessment_id":"5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c","force":{"id":"37611c8d-6495-462f-a37c-6f68a6a72669","name":"Testshire Police"},"marking":"OFFICIAL-SENSITIVE","notice":"","period_begins":"2021-03-05","period_ends":"2022-03-04","question_set":{"id":"vcc-2022","sha256":"645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325","version":"2.0.0"},"rule_version":"2","seal":"0000000000000000000000000000000000000000000000000000000000000000","submission":1,"title":"Draft"},"findings":[{"is_confirmed":false,"kind":"area for improvement","number":1,"questions":[],"recommendations":[],"section":"vet","since":[],"text":"Ten days in two places"}],"how_reliable":"Ten days in two places","lines":[],"method":"","number":1,"outcome":"graded","outcome_reason":"","questions":{},"reliability":null,"worksheets":[]},"form":"checklist review report 2"}', '53cb6abdf5428774080e04da63478ff0be5d77b9863221f8c4a6621267117901', '2026-11-30', '', '', NULL, '', '8fed6ae2-7ef1-476c-ba34-d56501371e36', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'lead inspector', '2026-11-30 09:30:14.673059+00', '2026-11-30 09:30:14.672323+00');



INSERT INTO public.published_finding VALUES ('541db715-2c0d-490e-a33f-68fdc87efb19', 1, 'area for improvement', 'vet', 'Ten days in two places');



INSERT INTO public.published_finding_question VALUES ('541db715-2c0d-490e-a33f-68fdc87efb19', 1, 'vet-01', 0);



INSERT INTO public.published_level VALUES ('541db715-2c0d-490e-a33f-68fdc87efb19', 'vet-01', '3', '2');



INSERT INTO public.published_line VALUES ('541db715-2c0d-490e-a33f-68fdc87efb19', '', 'good', 'adequate', false);



INSERT INTO public.published_recommendation VALUES ('541db715-2c0d-490e-a33f-68fdc87efb19', 1, 1, 'Clear everybody in post', 'Chief constable', '2022-12-31');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-30 09:30:14.635685+00');



INSERT INTO public.recommendation VALUES ('d4ab49f5-a428-4eec-a129-cbe8c3b5f457', '9128c9c3-09de-464e-8093-0a789e7503e7', 1, 'Clear everybody in post', 'Chief constable', '2026-12-31');



INSERT INTO public.recommendation_word VALUES ('f54afe18-a3b8-4a0d-b46e-e71e14806a90', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 1, 1, 1, 'action has been taken', 'All are vetted', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:14.661092+00');



INSERT INTO public.recovery_code VALUES ('61215872287f5602944a3d0fac6bde97232e960be7606dfe5642daded7e5ea96', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '2026-11-30 09:30:14.612408+00', NULL);
INSERT INTO public.recovery_code VALUES ('d5c2d0bced7c9fc28a184a475fad530427ddca61b3a10b2b91c847af5e5ccdfa', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '2026-11-30 09:30:14.61241+00', NULL);
INSERT INTO public.recovery_code VALUES ('5e70fce29cb21c4be462aaaac6433bd5d35bb25fb9ecd884e23b25b92084af80', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '2026-11-30 09:30:14.612411+00', NULL);
INSERT INTO public.recovery_code VALUES ('89fd36fe3326d2ebc88e7d425143768a3fda002127383b0e60849f44411b3d61', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '2026-11-30 09:30:14.612412+00', NULL);
INSERT INTO public.recovery_code VALUES ('3b8907fbc1f32bd4ffc76b9933d6d1a7f0053f589657ff719697324826931c8c', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '2026-11-30 09:30:14.612412+00', NULL);
INSERT INTO public.recovery_code VALUES ('319a22f5f1ddcaa480037085a74c47857b5020abb93f652647156ef021991702', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '2026-11-30 09:30:14.612412+00', NULL);
INSERT INTO public.recovery_code VALUES ('96b1d071abf3cbe9760409231ad39278bb3dd90333f0a254823b6f67ef0b9b79', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '2026-11-30 09:30:14.612413+00', NULL);
INSERT INTO public.recovery_code VALUES ('2558db54b2f6aa11eb4f265c4f0cdd8374682185a70556a45e73efac3f76e8e9', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '2026-11-30 09:30:14.612413+00', NULL);
INSERT INTO public.recovery_code VALUES ('07283066add58a8bb5397223ef9a0602333aecbdc0095a674984031b5da0437d', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '2026-11-30 09:30:14.612414+00', NULL);
INSERT INTO public.recovery_code VALUES ('4e702288c526847f5602bb25018120aea405fc30548a80a5b6beeb79247f21fb', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '2026-11-30 09:30:14.612414+00', NULL);



INSERT INTO public.reminder VALUES ('f5baf75e-485e-4039-8d3f-88ca15590779', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'share', 'shared', 'shared', '2026-11-30 09:30:14.629101+00', NULL);



INSERT INTO public.reminder_choice VALUES ('20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'daily', NULL);



INSERT INTO public.report VALUES ('751c0608-4893-4a0c-b5cf-bcacad943c4a', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'report', 'af683864f32cc52aeb77ab5f4e39f2227f6a923d3eb8bf61917aa6b834cadbf0', 'ready', '', 27, 208786, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:11.538362+00', '2026-11-30 09:30:11.572777+00', 1, '2026-11-30 09:30:14.477257+00', '', NULL, 'bcc500a72eab8baa73177b1a13236d624f8d636ac51a04eca7e8167af661463f', NULL, NULL);
INSERT INTO public.report VALUES ('4b7f873b-1e03-458a-881f-2d6bc8c9c40e', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'report on a review', '0000000000000000000000000000000000000000000000000000000000000000', 'failed', '', NULL, NULL, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:14.657099+00', NULL, 0, NULL, '', NULL, '', 'draft', '02bf02ee-caa5-4b33-bcb5-7dc809c12898');



INSERT INTO public.report_response VALUES ('5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', '2026-11-30 09:30:14.657573+00');



INSERT INTO public.report_texts VALUES ('af0724ab-0af1-4950-9205-0fbe1f5c71c4', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', 1, 'Ten days in two places', '', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'inspector', '2026-11-30 09:30:14.659832+00');



INSERT INTO public.requested_question VALUES ('0230987f-48b8-43fc-b8a8-974ea65a4fcc', '84bf8237-8c32-4534-a0ac-e8344619ec8d', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.response_publication VALUES ('e423c3ed-66be-4897-8ee1-ed1b4424327c', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 1, 'https://pcc.example/response', '2022-04-01', '2022-04-01', NULL, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:14.661591+00');



INSERT INTO public.response_text VALUES ('991ef037-e90f-4df2-b658-4a1f73cb5dc8', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'chief officer', 1, 'We accept it', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:14.655605+00', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:14.662336+00');
INSERT INTO public.response_text VALUES ('9ba17145-099a-4305-8a6c-a0c31a4daf83', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'local policing body', 1, 'So do I', NULL, NULL, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:14.662341+00');



INSERT INTO public.restriction VALUES ('5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-02', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:11.082403+00', NULL);



INSERT INTO public.revision VALUES ('c388f22e-6e49-46ad-a293-b22783284403', '34451483-f209-4117-85d0-562bad3820a3', '37611c8d-6495-462f-a37c-6f68a6a72669', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:10.959706+00', NULL, NULL, NULL, NULL, NULL, '', 12271568984718, NULL);



INSERT INTO public.seal VALUES ('7f066a23-c779-46fa-b95f-cc532255f7a3', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-30 09:30:14.639334+00', '2026-11-30 09:30:14.639336+00', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'A typing error');



INSERT INTO public.second_choice VALUES ('c4631cd2-c1a4-4ebb-a438-0bd857db557d', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', 'vet-01', 1, 'asked for', '', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:14.649332+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-30 09:30:14.633633+00');



INSERT INTO public.settlement VALUES ('56b9623c-9c5b-4e62-8703-f89fcc968749', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', '2b498599-6cde-49e5-8e97-b04b9ebde7cd', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:14.649931+00');



INSERT INTO public.share VALUES ('d6a498da-69f6-40dd-aff6-238b086c0be2', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-02', NULL, 'd8051746-aaee-4bf8-a556-9b3b281763fc', '2022-03-04', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:14.631104+00', NULL);



INSERT INTO public.sign_in VALUES ('34d37f50-d47b-48e1-a56e-3533cb63a42f', '2f064b5d53857c24bda71b622b87309986d87b26485f7c0226ab5d5c776f393a', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'adfcae86-55c3-4db1-b410-b0ca134a826f', '2026-11-30 09:30:10.434931+00', '2026-11-30 09:30:10.434936+00', NULL, '', '2026-11-30 09:30:10.434937+00', '');
INSERT INTO public.sign_in VALUES ('6528b6d2-4f3d-4e3b-8aab-956cefb3c83e', '8b329a73121e9b2968d8a4587c4d9c21e75713976c052c5ba237532b6e773c48', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '4f221d43-3bce-40f2-82a8-f11aa8d932db', '2026-11-30 09:30:14.562693+00', '2026-11-30 09:30:14.562699+00', '2026-11-30 09:30:14.611839+00', '', '2026-11-30 09:30:14.5627+00', '');
INSERT INTO public.sign_in VALUES ('eae05035-a7d2-4248-9526-f6f89b8f042b', 'b54ceb66198778c6fa4c6499adbfb71efdab42c966026b23bc2b7252fc037396', 'f95a269e-e6a3-4128-8b9f-9ac7c743044b', '4f221d43-3bce-40f2-82a8-f11aa8d932db', '2026-11-30 09:30:14.615296+00', '2026-11-30 09:30:14.615299+00', NULL, 'authenticator app', '2026-11-30 09:30:14.615299+00', '');



INSERT INTO public.state_change VALUES ('b14b6db6-0897-4002-97d8-d5641ecb1071', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '37611c8d-6495-462f-a37c-6f68a6a72669', '2026-11-30 09:30:14.638795+00', '', '', NULL);
INSERT INTO public.state_change VALUES ('8fed6ae2-7ef1-476c-ba34-d56501371e36', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 101, 'publish', 'factual accuracy', 'closed, published', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'lead inspector', '37611c8d-6495-462f-a37c-6f68a6a72669', '2026-11-30 09:30:14.672121+00', '', '', NULL);



INSERT INTO public.submission VALUES ('0dc0d8d6-1e59-4321-ac1b-b651691f6823', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 1, '7f066a23-c779-46fa-b95f-cc532255f7a3', 'JHP-286-JRX', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:14.641429+00', 'I send this assessment.', 'cor-24', '2026-11-30 09:30:14.64069+00', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('4e0900c9-51cd-497f-b155-aa82cca44d23', '37611c8d-6495-462f-a37c-6f68a6a72669', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-30 09:30:10.988936+00');



INSERT INTO public.worker VALUES ('2a930967-007c-4b6b-899f-988b44bb26d4', '2026-11-30 09:30:14.696964+00', '2026-11-30 09:30:14.696966+00');



INSERT INTO public.worksheet VALUES ('4be47983-badd-43b9-9e45-b22ae3ad53a0', '5ca452ea-5bcb-4ac0-8d66-4ccd4e8b910c', 'vet-08', '37611c8d-6495-462f-a37c-6f68a6a72669', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:11.124907+00', 'd60812012b531eb226f7a2097485edd9', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', '2026-11-30 09:30:11.177238+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('4be47983-badd-43b9-9e45-b22ae3ad53a0', 196, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('4be47983-badd-43b9-9e45-b22ae3ad53a0', 1, 5, '', '20c38219-d8f5-40e3-88c7-ebad7fa811c0', 'coordinator', '2026-11-30 09:30:11.218194+00', '');



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




