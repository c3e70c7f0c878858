


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
    withdrawn_at timestamp with time zone,
    sent_number integer
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
    report_number integer,
    told_recommendations integer DEFAULT 0 NOT NULL
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
    exhibit_id uuid,
    report_number integer
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



INSERT INTO public.account VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$JYJBzX/RovjYuih25/0BOw$vXpwBDgu4sUBDpSLYAhUp5Hocw7sfNZtA6jASfIyWSg', true, '2026-11-30 20:02:29.079877+00');
INSERT INTO public.account VALUES ('39786024-3044-4e39-aede-0dc0dda20658', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$I1mjHXxSK3JtFOht0zoIGA$+9iH5DKJAYnt87zNUdJwaU62yCGai3TQKnwydNFwlN8', true, '2026-11-30 20:02:49.473433+00');



INSERT INTO public.alembic_version VALUES ('0274');



INSERT INTO public.answer VALUES ('e4957489-6ee8-4f63-9ae0-1ab2ad299846', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-01', '2', 'As it was saved last', 2, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:31.728675+00');
INSERT INTO public.answer VALUES ('20ba7a13-d519-47e2-9452-39b6a9fdcb67', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-02', '3', 'As it was saved last', 1, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:31.874827+00');
INSERT INTO public.answer VALUES ('eb0c969e-877c-4d0c-b2e2-ae678735fa0d', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'cor-15', '2', 'As it was saved last', 1, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:32.067271+00');
INSERT INTO public.answer VALUES ('f7fdab4c-faa5-4492-8472-3540db2b9ba1', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-03', '3', 'As it was saved last', 1, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:32.418933+00');



INSERT INTO public.answer_entry VALUES ('0a98f1e8-0c2d-4b73-82bd-6e2e2f52301d', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-01', 1, '3', 'As it was first saved', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:31.426067+00');
INSERT INTO public.answer_entry VALUES ('43ea1ae9-7058-43d4-9ed2-ce0569a6a4ae', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-01', 2, '2', 'As it was saved last', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:31.728675+00');
INSERT INTO public.answer_entry VALUES ('4730ef73-2891-4cbe-813c-e41011e9a136', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-02', 1, '3', 'As it was saved last', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:31.874827+00');
INSERT INTO public.answer_entry VALUES ('39a39018-e324-4470-8ee5-708a8e67ed3e', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'cor-15', 1, '2', 'As it was saved last', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:32.067271+00');
INSERT INTO public.answer_entry VALUES ('98583d42-bb81-45ac-8800-5b673e133046', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-03', 1, '3', 'As it was saved last', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:32.418933+00');



INSERT INTO public.answer_entry_figure VALUES ('39a39018-e324-4470-8ee5-708a8e67ed3e', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('98583d42-bb81-45ac-8800-5b673e133046', 'M03', '33');



INSERT INTO public.assessment VALUES ('eaf6d3c1-6427-4e53-9515-430316a04aa1', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:30.373862+00', NULL, NULL, 'preparing', NULL);



INSERT INTO public.assignment VALUES ('caab8a72-c24f-46a7-a39d-d730ecc7b686', '36284fd3-6e98-42e2-a87b-251525c79ed3', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '2022-03-04', '2022-09-30', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:50.075143+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-30 20:02:29.937917+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '0ef899bef0bda2de003f67d3ca10ea07');
INSERT INTO public.audit_event VALUES (2, '2026-11-30 20:02:30.182974+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '436b7bf49412ae660e7c5fe3345b511f');
INSERT INTO public.audit_event VALUES (3, '2026-11-30 20:02:30.344303+00', 'signed in', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', NULL, '', '', '9f4cc72b555d1dcb6b604fe55f54c13c');
INSERT INTO public.audit_event VALUES (4, '2026-11-30 20:02:31.432582+00', 'save answer', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'assessment eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-01, version 1', 'ef86401afb91a948f1ffe347157a1d86');
INSERT INTO public.audit_event VALUES (5, '2026-11-30 20:02:31.732017+00', 'save answer', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'assessment eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-01, version 2', 'e86c9aed47c2a96e051fa5cac9b44a62');
INSERT INTO public.audit_event VALUES (6, '2026-11-30 20:02:31.875976+00', 'save answer', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'assessment eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-02, version 1', '1155e8dfca07cab234f68501ab36a5fd');
INSERT INTO public.audit_event VALUES (7, '2026-11-30 20:02:31.90977+00', 'mark question', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'assessment eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-02, done', '8081e7ca448792837f27d4615f01d361');
INSERT INTO public.audit_event VALUES (8, '2026-11-30 20:02:32.113269+00', 'save answer', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'assessment eaf6d3c1-6427-4e53-9515-430316a04aa1', 'cor-15, version 1', '3c15d669873895016e5340b793d625a5');
INSERT INTO public.audit_event VALUES (9, '2026-11-30 20:02:32.42049+00', 'save answer', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'assessment eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-03, version 1', '2b629d31e54088b32b2ec44ed6ee5386');
INSERT INTO public.audit_event VALUES (10, '2026-11-30 20:02:33.315107+00', 'add evidence', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'evidence b5c87114-aef3-4ee0-9afe-7eb460c9143b', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '3ec98d69697efd9957713fecf3d86049');
INSERT INTO public.audit_event VALUES (11, '2026-11-30 20:02:33.353615+00', 'add exhibit', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'assessment eaf6d3c1-6427-4e53-9515-430316a04aa1', 'exhibit 1 of vet-03, E1, version 1, evidence b5c87114-aef3-4ee0-9afe-7eb460c9143b', '8c200fe5aaeb614d01a7a76bcb0e0520');
INSERT INTO public.audit_event VALUES (12, '2026-11-30 20:02:33.79092+00', 'write note', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'assessment eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-01, note', 'd72e0e2966af1f495c6fd26a77253d74');
INSERT INTO public.audit_event VALUES (13, '2026-11-30 20:02:33.965628+00', 'restricted a question', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'assessment eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-02, to 1 person', 'a27bfd1138a5520097a4183e263f9740');
INSERT INTO public.audit_event VALUES (14, '2026-11-30 20:02:34.133909+00', 'begin worksheet', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'assessment eaf6d3c1-6427-4e53-9515-430316a04aa1', 'worksheet 1 of vet-08, 5 to draw of 412', '2126294de3e81152a9a5634fa0d94410');
INSERT INTO public.audit_event VALUES (15, '2026-11-30 20:02:34.313426+00', 'draw worksheet', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'assessment eaf6d3c1-6427-4e53-9515-430316a04aa1', 'worksheet 1 of vet-08, 5 of 412, seed 1d13eaad0ee505a559adf42ae1db9000', '61ff64ed8273e8bcb2fae339f12bcc42');
INSERT INTO public.audit_event VALUES (16, '2026-11-30 20:02:34.706556+00', 'save worksheet', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'assessment eaf6d3c1-6427-4e53-9515-430316a04aa1', 'worksheet 1 of vet-08, 1 outcome, version 1', '03ca97bf7bb939457605ac06333562ce');
INSERT INTO public.audit_event VALUES (17, '2026-11-30 20:02:34.854922+00', 'entered an earlier finding', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'earlier finding d97d3543-dbca-45bc-83ed-a86a10cbd055', 'ccu-capacity-and-links, area for improvement, September 2019: open', '1c7fb15c54cff072f4b692b58bbcf12d');
INSERT INTO public.audit_event VALUES (18, '2026-11-30 20:02:35.132497+00', 'made an action', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'action 7fb20110-9cdf-4ba2-a6ea-77f4b8a69d8c', 'action 1: to do', 'c6990bca90bf3a3f7341027d31497893');
INSERT INTO public.audit_event VALUES (19, '2026-11-30 20:02:35.415253+00', 'reported progress on an action', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'action 7fb20110-9cdf-4ba2-a6ea-77f4b8a69d8c', 'action 1: in progress', 'eddec1d616fdcad28cfe306bf1f064b5');
INSERT INTO public.audit_event VALUES (20, '2026-11-30 20:02:35.702294+00', 'said that an action is done', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'action 7fb20110-9cdf-4ba2-a6ea-77f4b8a69d8c', 'action 1: done', '330f96ec1ba971d2a94b96fafe0dbb1a');
INSERT INTO public.audit_event VALUES (21, '2026-11-30 20:02:36.049238+00', 'asked for a report', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'report 4798ff27-e105-41d7-b6b4-71675665dcf4', 'a15b10bc6880cc23df62176b0067f705f16291cdb097e1f3d535a2afde09a5bb', '0063e5bcf831558719e844d9678dba13');
INSERT INTO public.audit_event VALUES (22, '2026-11-30 20:02:49.520333+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'e6bb5a59e2376bc7d98bac38cb8ba92d');
INSERT INTO public.audit_event VALUES (23, '2026-11-30 20:02:49.620209+00', 'signed in', '39786024-3044-4e39-aede-0dc0dda20658', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'reader', NULL, '', '', 'd3488ea4b6d94b053d4d862a957adf75');
INSERT INTO public.audit_event VALUES (24, '2026-11-30 20:02:49.801407+00', 'set up a second factor', '39786024-3044-4e39-aede-0dc0dda20658', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'reader', NULL, '', 'authenticator app', '67cd073de948e349d85fbf16d92800bd');
INSERT INTO public.audit_event VALUES (25, '2026-11-30 20:02:49.828212+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '', '2cec1d4c737d7226b6446fe1f9d950e1');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '567e02449ac67df7e60b29da030b4b48f382ed771286dba49df8c9fa76c51128', NULL);
INSERT INTO public.audit_head VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 21, 'd77450b1f1f98a367efb10dc548c640380ec56f0560f283854a292e66abcefc1', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-30 20:02:29.937917+00', 'sign-in', NULL, '829898260827958da8f9c409d8eb5dcd09ed5dbfe2564108a15a5108752662ea', '0000000000000000000000000000000000000000000000000000000000000000', 'c6229a564303802630dff261d166805f5745c10721b53ae614ed860b2e688e58');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-30 20:02:30.182974+00', 'sign-in', NULL, 'baf316dce7bdfac4c07fa19f97d43c8ab6fa1cfbf6865a88a6ac82b015927bbd', 'c6229a564303802630dff261d166805f5745c10721b53ae614ed860b2e688e58', '46d723e175ef30c5ff6d7e477d54b0de6bbd6503bff4fdca4fca151398c3f013');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 1, 3, '2026-11-30 20:02:30.344303+00', 'sign-in', NULL, 'd7d9d8bdcd8c09441feed7ab44ce2be174f9b60d1f71534e6bd34b218c3afdf9', '0000000000000000000000000000000000000000000000000000000000000000', '1985b6bed29362bdc0f5275f10c27e0ffbaeef25007c6e1b143ffb3e2b9b1cc6');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 2, 4, '2026-11-30 20:02:31.432582+00', 'answer', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '9ca71513905322d61027cd2c3fa8b5d8f1d9604087a2e595943fee1dbea21e02', '1985b6bed29362bdc0f5275f10c27e0ffbaeef25007c6e1b143ffb3e2b9b1cc6', 'b75b69eaeb2a0fd3c9179bc476f2a5b19e0a8812cf91e67142254aeb09e5dfaf');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 3, 5, '2026-11-30 20:02:31.732017+00', 'answer', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'ee81506e7c504535ad7491e9139bd189d6a80a5bc953265f28ea0f9b5d08a97d', 'b75b69eaeb2a0fd3c9179bc476f2a5b19e0a8812cf91e67142254aeb09e5dfaf', '9702e86f8d9a3aa0a3c1134274aefcb4467d42cbba48038ae7fd440880dba7f7');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 4, 6, '2026-11-30 20:02:31.875976+00', 'answer', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '5476613eae70af127bf731f806c99f1d72377d1352265b393ef456e4a59c881d', '9702e86f8d9a3aa0a3c1134274aefcb4467d42cbba48038ae7fd440880dba7f7', 'd2927f482e4940a92c43d3278e869168eb2bdc4dd7867048fc771b6798fafdc8');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 5, 7, '2026-11-30 20:02:31.90977+00', 'mark', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '2f9b94258f5003187460ae01f82f07005e9b394624b479e2595f8345af3183b7', 'd2927f482e4940a92c43d3278e869168eb2bdc4dd7867048fc771b6798fafdc8', 'bd4aa1f2ff8a7f284b042f4b36f3769a317c7165c64383095ac9ae879255d37f');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 6, 8, '2026-11-30 20:02:32.113269+00', 'answer', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '63ce79b6b9ff65fee3e895fc23ee4e4c32cc6288c86d96195cc6176d17d36118', 'bd4aa1f2ff8a7f284b042f4b36f3769a317c7165c64383095ac9ae879255d37f', 'f58286df0b1f6e328965cd1af28ca3cd7a66dcba733fe3b819a64ea5ee3bae2d');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 7, 9, '2026-11-30 20:02:32.42049+00', 'answer', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'f35b4e6bcec50d5d5391c2bc10629e436fa74159cb9988576626a914f233a22d', 'f58286df0b1f6e328965cd1af28ca3cd7a66dcba733fe3b819a64ea5ee3bae2d', 'b919032dc89c45ee9e09beb682c3fcebcca8c6bab91a626e2f8eaeeb55b398e6');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 8, 10, '2026-11-30 20:02:33.315107+00', 'evidence', NULL, '0eb41eee07df13c78d59cb356921018550f46742730232175d51cb7aeca0984f', 'b919032dc89c45ee9e09beb682c3fcebcca8c6bab91a626e2f8eaeeb55b398e6', 'a016d872e0e5415f8a4f8aa968db01082359c98d3c378fd629d9e7c3e3a42d2e');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 9, 11, '2026-11-30 20:02:33.353615+00', 'evidence', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '9e8813772412b3bbf327dc02220a7dededea96210b648eb6b88e8122818dd1f9', 'a016d872e0e5415f8a4f8aa968db01082359c98d3c378fd629d9e7c3e3a42d2e', '3f3f79fcc5ffd9cbf67ca65d023c37fd3dc2f2002897b9c4e11481c1cb73f482');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 10, 12, '2026-11-30 20:02:33.79092+00', 'note', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'ca2e5701ed800d83595c5a64291a493030976117f51e91403437e8cb14068982', '3f3f79fcc5ffd9cbf67ca65d023c37fd3dc2f2002897b9c4e11481c1cb73f482', '11ad4435dcf57153fdc232a513ce25ebb354394b0124fcb183f96bec161f8e5b');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 11, 13, '2026-11-30 20:02:33.965628+00', 'assessment', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '07ba84e6635271d3c51f6fc78fa7685682744a71cd96031b4757189286a9377d', '11ad4435dcf57153fdc232a513ce25ebb354394b0124fcb183f96bec161f8e5b', '43819b3dfb3348dd9d681fb8e50cdc726bf2d6b369eb2c62b28a8e5ff3c7caab');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 12, 14, '2026-11-30 20:02:34.133909+00', 'evidence', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '4be82fa4aff22a383eaa39c1ba4d553f8ea44ac03ea3d6593a1c87e9c5ee73d1', '43819b3dfb3348dd9d681fb8e50cdc726bf2d6b369eb2c62b28a8e5ff3c7caab', '2e7d136d24051cd70e780387e22e833bd5e29faaeb3c56b34ff38309449aa290');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 13, 15, '2026-11-30 20:02:34.313426+00', 'evidence', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '318fcff69b835fe1f43cea9441da9ece353f58f608fe6058d751e19867cf6a63', '2e7d136d24051cd70e780387e22e833bd5e29faaeb3c56b34ff38309449aa290', 'ed2f7bc164f570a25f27c663c7187ca11bba089735632af54cb4a587677ec94f');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 14, 16, '2026-11-30 20:02:34.706556+00', 'evidence', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'ea10ff7188c737c873dcba9e8207da7ce3a150ae81fa27241fb3c8cec395f52f', 'ed2f7bc164f570a25f27c663c7187ca11bba089735632af54cb4a587677ec94f', '6e2f33208f1c5aa4843c0c26e23c9079c3147f9531b58759bdb1c88e56e99be9');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 15, 17, '2026-11-30 20:02:34.854922+00', 'other', NULL, '73648b0aecd08e34920f47fd32883eca1952119c74aa0c5091a33cf9bbd98b98', '6e2f33208f1c5aa4843c0c26e23c9079c3147f9531b58759bdb1c88e56e99be9', '478e0ce53a5b43aa1ed7429c69bdbd5d62a7a7ad2afb83ea1af62e7d07b90685');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 16, 18, '2026-11-30 20:02:35.132497+00', 'plan', NULL, 'c772a9aaeacd96889b03a88d1ade892e0e9f84c7091f9cd5fbe5384b096e5e0a', '478e0ce53a5b43aa1ed7429c69bdbd5d62a7a7ad2afb83ea1af62e7d07b90685', '666fa9927389850713b1b22ee938a6739db7ecdac0561bd06b3ebb872289a033');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 17, 19, '2026-11-30 20:02:35.415253+00', 'plan', NULL, '94a5ecaf528c22aea6641dc3eacd54f97c958e38466698ee20fd0144dc60f83e', '666fa9927389850713b1b22ee938a6739db7ecdac0561bd06b3ebb872289a033', '270012218de631927e948924220f3106b455a601358a24c802f720947b2da5b8');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 18, 20, '2026-11-30 20:02:35.702294+00', 'plan', NULL, 'c3d20584d1db07459ab40c38b45224c04fbfb7b92df9bc737cd70d30ce7bcd0a', '270012218de631927e948924220f3106b455a601358a24c802f720947b2da5b8', '2b0bcd906d3150ad0ec49e28613b2b3cb1ce8623260d5d65a8dfa98e45741892');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 19, 21, '2026-11-30 20:02:36.049238+00', 'copy', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '85f2be74d506d5a9e258a588259b3823c12223703a5e4042030aa7ddbf020785', '2b0bcd906d3150ad0ec49e28613b2b3cb1ce8623260d5d65a8dfa98e45741892', '8acf0ae8e0d8c3d0db59441b2962f577cdd25c73e8fa7250393190f3536f106f');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 22, '2026-11-30 20:02:49.520333+00', 'sign-in', NULL, '969f913fc2932c1435058336e7fc7a6e021b75961fa76cb0f1e7d968ce59b4bf', '46d723e175ef30c5ff6d7e477d54b0de6bbd6503bff4fdca4fca151398c3f013', '7f2f16c6784cc877f4224d99ff909d9a501b07ee089b407d23e12bfc849682af');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 20, 23, '2026-11-30 20:02:49.620209+00', 'sign-in', NULL, '7f8165bb8f82d73151636fd8ec27b2823decd74051bfcdaf85f4db3863595730', '8acf0ae8e0d8c3d0db59441b2962f577cdd25c73e8fa7250393190f3536f106f', 'ef4783160123a71d72cd3b184e99dacb6ac2445ffaea4867c8b640f1cb1b46f8');
INSERT INTO public.audit_link VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 21, 24, '2026-11-30 20:02:49.801407+00', 'sign-in', NULL, '8be59c4ef87e4af38f7613c04b3c1c3e148eb3e8644a01d6546389867fc59063', 'ef4783160123a71d72cd3b184e99dacb6ac2445ffaea4867c8b640f1cb1b46f8', 'd77450b1f1f98a367efb10dc548c640380ec56f0560f283854a292e66abcefc1');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 25, '2026-11-30 20:02:49.828212+00', 'sign-in', NULL, '863c0099c3c1f04eebc23915ba729c8a3b3ad4ad916dafc02c37af819e06d4cd', '7f2f16c6784cc877f4224d99ff909d9a501b07ee089b407d23e12bfc849682af', '567e02449ac67df7e60b29da030b4b48f382ed771286dba49df8c9fa76c51128');



INSERT INTO public.authenticator VALUES ('39786024-3044-4e39-aede-0dc0dda20658', 'RfQWhod-ohzUjEo4fbZhvYdSLUWL2fZeI5rbThbY9KWPmnMm2geCVLDtrRdGs-qqzj_t8Y4AdQfS8L0X', '4896ec944ad9b238', 59868965, '2026-11-30 20:02:49.778274+00');



INSERT INTO public.change_request VALUES ('605c03d4-4418-47ec-99e5-26b1fee10e4a', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 1, '2022-03-31', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'lead inspector', '2026-11-30 20:02:50.076568+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.closure_entry VALUES ('e5783c22-46f9-46f7-8d73-0c32e11f2e5f', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 1, 0, 1, 'close it', 'closed', 'All were seen', 'observed', '36284fd3-6e98-42e2-a87b-251525c79ed3', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'lead inspector', '2026-11-30 20:02:50.066685+00');



INSERT INTO public.comment_answer VALUES ('729569ce-3d36-4de1-ae4d-aefdc7abeb7f', '37b52ea1-0da7-40ea-8cc8-db8eff083d6b', 1, 'refused', 'The list says six', '', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'inspector', '2026-11-30 20:02:50.00461+00');



INSERT INTO public.comment_round VALUES ('21f4326a-6dc6-449b-a3f8-dfc3239e249f', 1, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.comments_ask VALUES ('6a7a7de5-05c2-44ec-9ce2-c20ac5e6d82f', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 1, '2022-04-01', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:49.992605+00');



INSERT INTO public.draft VALUES ('eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-04', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'efc71300-0575-46e0-9317-6d61a2e6791c', 0, 1796068886102, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-30 20:02:32.723095+00');



INSERT INTO public.draft_comment VALUES ('37b52ea1-0da7-40ea-8cc8-db8eff083d6b', '21f4326a-6dc6-449b-a3f8-dfc3239e249f', 1, 1, 'a statement is wrong', 'overall', '', 'There were seven', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:50.003785+00', NULL, 1);



INSERT INTO public.draft_report VALUES ('21f4326a-6dc6-449b-a3f8-dfc3239e249f', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '36284fd3-6e98-42e2-a87b-251525c79ed3', 1, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '2022-03-18', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'lead inspector', '2026-11-30 20:02:49.974403+00');



INSERT INTO public.draft_report_email VALUES ('21f4326a-6dc6-449b-a3f8-dfc3239e249f', '7aa4bbd8-3dee-46a9-9738-a734a0293b73');



INSERT INTO public.earlier_finding VALUES ('d97d3543-dbca-45bc-83ed-a86a10cbd055', '692b2870-c16e-430f-b2a1-913dbe74a2bd', '692b2870-c16e-430f-b2a1-913dbe74a2bd', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:34.854383+00', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-30 20:02:34.854389+00');



INSERT INTO public.earlier_finding_entry VALUES ('d97d3543-dbca-45bc-83ed-a86a10cbd055', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-30 20:02:34.854389+00', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator');



INSERT INTO public.evidence VALUES ('b5c87114-aef3-4ee0-9afe-7eb460c9143b', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:33.302079+00', 14934335631354);



INSERT INTO public.evidence_entry VALUES ('b5c87114-aef3-4ee0-9afe-7eb460c9143b', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:33.324268+00');



INSERT INTO public.exhibit VALUES ('ce09ca4c-37db-4b1b-be4e-bc3b320e2d85', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-03', 1, 'b5c87114-aef3-4ee0-9afe-7eb460c9143b', 'c5cc01b8-764b-4e0a-b754-309c46057cd0', 'Page 3', 'The policy was approved', 'E1', '', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:33.326616+00', NULL, '', 1, NULL, 'force', 7517980122924);



INSERT INTO public.exhibit_entry VALUES ('ce09ca4c-37db-4b1b-be4e-bc3b320e2d85', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:33.355215+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-30 20:02:29.930519+00', '');



INSERT INTO public.figure VALUES ('eaf6d3c1-6427-4e53-9515-430316a04aa1', 'M03', '33');



INSERT INTO public.finding VALUES ('25059277-9861-48e8-84af-44f67770a4d9', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '36284fd3-6e98-42e2-a87b-251525c79ed3', 4, NULL, NULL, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-30 20:02:49.960225+00', 1, 1);



INSERT INTO public.finding_entry VALUES ('78851e10-080e-482b-856f-97b2081320b2', '25059277-9861-48e8-84af-44f67770a4d9', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-30 20:02:49.962484+00', 'vet-01', '[[1, "Clear everybody in post", "Chief constable", "2026-12-31"]]', 'drafted a finding', 'inspector', '7aa4bbd8-3dee-46a9-9738-a734a0293b73');



INSERT INTO public.finding_question VALUES ('fee15a9f-9710-4057-8b3e-8f40b06ba331', '25059277-9861-48e8-84af-44f67770a4d9', 'vet-01', 0, NULL);



INSERT INTO public.finding_repeat VALUES ('eaf6d3c1-6427-4e53-9515-430316a04aa1', 4, 1, NULL, NULL, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'lead inspector', '2026-11-30 20:02:50.067743+00');



INSERT INTO public.finding_text VALUES ('413f1c0e-56e0-40e2-8a88-1843a8d540e0', '36284fd3-6e98-42e2-a87b-251525c79ed3', 'backlog', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-30 20:02:49.990806+00');



INSERT INTO public.finding_text_entry VALUES ('413f1c0e-56e0-40e2-8a88-1843a8d540e0', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'lead inspector', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-30 20:02:50.009671+00');



INSERT INTO public.follow_up_answer VALUES ('eaf6d3c1-6427-4e53-9515-430316a04aa1', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('36284fd3-6e98-42e2-a87b-251525c79ed3', '692b2870-c16e-430f-b2a1-913dbe74a2bd');



INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', '8cbf07e2-4c97-4992-ac03-9d3782e041fd', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-30 20:02:31.445467+00', '');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', '630e4676-b1d6-404c-b55a-906dd2b78405', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-30 20:02:31.732843+00', '');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', '78f661a6-e261-4341-8d86-d73634801644', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-30 20:02:31.876777+00', '');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'ff17bf4d-5aef-4f18-b610-d7765faea091', 'done', '2026-11-30 20:02:31.911592+00', '');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', '215e4e85-7638-4b04-b844-88b71d34b83d', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-30 20:02:32.120258+00', '');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'f57c2497-fdda-44a1-a779-5a4ab471670a', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-30 20:02:32.442426+00', '');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', '7203dd69-ba1f-4511-8bb7-87a6cfe60d24', '1', '2026-11-30 20:02:33.38214+00', '782014ea8c2b0c240b748d5d4c17d1565235e551cf361c7728fe9f96976cd85b');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'e76b63d1-b71c-436c-8bd7-e94f4af70404', '', '2026-11-30 20:02:33.79251+00', '8171fc562bd5e01b9c41dcf515e25af23d56af94e613544dd63e7c899f42aad3');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', '0b72d57c-c4e2-4f40-89f6-461d5f1785d2', '', '2026-11-30 20:02:33.967739+00', '9dc0d12cfaae219f050d959c739a8d735067e46f67ff76d6f1a29083ee1f1cb2');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', '91307e89-13ef-4d71-a90c-74b6ed754334', '1', '2026-11-30 20:02:34.13514+00', '51156e92789e16d7b729ed56e217a54fd42a766111a70fcdbb7eb776922255bf');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'b0f1731f-d92a-4989-88d0-b4b0b861b27e', '', '2026-11-30 20:02:34.315101+00', '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'a8ceca4f-7732-48e2-a7b0-68d83ea35128', '', '2026-11-30 20:02:34.718178+00', 'd567d914f39925439db02d9e8cca3d8f41304449375e39ec7e067a1cca1ad4e1');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', '15996cb5-7352-46da-998c-c4e561e53e8d', 'd97d3543-dbca-45bc-83ed-a86a10cbd055', '2026-11-30 20:02:34.856635+00', 'cec3c6e3cbad6b6bd958a3d8432e7c49ea1627c5cee85b4da2f0aa20e88f33d7');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', '152db108-6a64-419d-b912-14aa55106f95', '7fb20110-9cdf-4ba2-a6ea-77f4b8a69d8c', '2026-11-30 20:02:35.135293+00', '0c0d0eade7459ade0b53885199a5141b68611f995059ddce1e56adeaed777bae');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'f6f549e6-6c72-4726-ab14-976d5d721c5f', '', '2026-11-30 20:02:35.403181+00', 'c23307b86f21e6f750a4353218fab925a5fef2f2dc3e1e7a65f43d1f17681b3c');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', '3ee4732f-4004-41fd-b82f-338de1098fe3', '', '2026-11-30 20:02:35.662688+00', 'd0399b7d7fc064043bce42b6b8fa12577bd8d44c77d6828d245390fba14e2b7a');
INSERT INTO public.idempotency_key VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'b8ecb7b2-1a9f-4788-a6d0-eb75dc3afd75', '4798ff27-e105-41d7-b6b4-71675665dcf4', '2026-11-30 20:02:36.049782+00', '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
INSERT INTO public.idempotency_key VALUES ('39786024-3044-4e39-aede-0dc0dda20658', '456768c0-6ec9-41cb-8048-b7f0dbc26049', '8612b53b2101bda511578825682e195fe85816aa2b28d210b25723a4063567c0 7a68e4d87c42fe1143755633972db6c0c74ef6674c0dd8137fc15d344e4e2abb', '2026-11-30 20:02:49.803882+00', '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');



INSERT INTO public.invitation VALUES ('106231e5-4b26-4f3a-a1e9-7ad10a112bbd', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:49.885433+00', '2026-12-07 20:02:49.876461+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('8eb1ff12-222c-4d86-9c10-3f1a60daff3c', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-01', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '36284fd3-6e98-42e2-a87b-251525c79ed3', '3d681cf7-fa7b-4ab9-9b5b-8a31da63472c', '2026-11-30 20:02:49.910273+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-30 20:02:49.917432+00', NULL);



INSERT INTO public.judgement_draft VALUES ('eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-01', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '0fb569e4-fcff-4e0c-8d3e-bee17c60524f', 1, 1796068969918, '{"reason": ["Not saved yet"]}', '2026-11-30 20:02:49.920618+00');



INSERT INTO public.judgement_entry VALUES ('51e2dbeb-e412-448a-85e3-1965e1fb3702', '8eb1ff12-222c-4d86-9c10-3f1a60daff3c', '3d681cf7-fa7b-4ab9-9b5b-8a31da63472c', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-30 20:02:49.919899+00');



INSERT INTO public.last_visit VALUES ('eaf6d3c1-6427-4e53-9515-430316a04aa1', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:31.275022+00', '2026-11-30 20:02:31.275022+00', '2026-11-30 20:02:31.275022+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '26a6e35e-eeee-4cdb-95e2-715073c901e8', '2026-11-30 20:02:50.103734+00');



INSERT INTO public.lowered_strength VALUES ('56114a07-3892-400a-81a7-0df6196d7900', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-01', 1, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '36284fd3-6e98-42e2-a87b-251525c79ed3', '3d681cf7-fa7b-4ab9-9b5b-8a31da63472c', 'inspector', 1, 'E2', 'E1', 'It shows a draft alone', '2026-11-30 20:02:49.93558+00');



INSERT INTO public.mark VALUES ('eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-02', 1, 'done', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:31.909654+00', '');



INSERT INTO public.membership VALUES ('8426d1b3-2453-47fa-9df3-5a73b8844ee9', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '2026-11-30 20:02:29.080946+00', NULL);
INSERT INTO public.membership VALUES ('4fa847ba-f3e7-43fe-a8c9-90e142defbb9', '39786024-3044-4e39-aede-0dc0dda20658', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'reader', '2026-11-30 20:02:49.473933+00', NULL);



INSERT INTO public.mention VALUES ('8608db39-88f4-46d1-bf05-9077ea3ae515', '7aa4bbd8-3dee-46a9-9738-a734a0293b73');



INSERT INTO public.note VALUES ('8608db39-88f4-46d1-bf05-9077ea3ae515', '34dd0899-2a45-4b6c-b62b-883bc76646de', 1, '@Una Upgrade will check this', '{"roles":[["692b2870-c16e-430f-b2a1-913dbe74a2bd","contributor"],["692b2870-c16e-430f-b2a1-913dbe74a2bd","coordinator"],["692b2870-c16e-430f-b2a1-913dbe74a2bd","reader"],["692b2870-c16e-430f-b2a1-913dbe74a2bd","signatory"]],"people":[]}', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'coordinator', '2026-11-30 20:02:33.790364+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('34dd0899-2a45-4b6c-b62b-883bc76646de', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-01', 'note', '2026-11-30 20:02:33.786715+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('692b2870-c16e-430f-b2a1-913dbe74a2bd', 'force', 'Upgradeshire Police', '2026-11-30 20:02:28.939488+00', NULL, false, false, true, false);
INSERT INTO public.organisation VALUES ('36284fd3-6e98-42e2-a87b-251525c79ed3', 'local policing body', 'Upgradeshire Policing Body', '2026-11-30 20:02:28.955384+00', NULL, false, false, false, false);



INSERT INTO public.outbox_email VALUES ('82816066-4651-4a10-b858-073f38b8671e', 'set password', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '', 'waiting', '', 0, '2026-11-30 20:02:49.875989+00', '2026-11-30 20:02:49.875991+00', NULL);



INSERT INTO public.overall_decision VALUES ('cbf75269-b6bd-45fe-a031-a0675346a4ab', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '36284fd3-6e98-42e2-a87b-251525c79ed3', 1, true, 'Nobody watches who is vetted', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'lead inspector', '2026-11-30 20:02:49.991362+00');



INSERT INTO public.own_exhibit VALUES ('5a5e8591-ecd0-402a-86e5-f0553b848952', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-01', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '36284fd3-6e98-42e2-a87b-251525c79ed3', '3d681cf7-fa7b-4ab9-9b5b-8a31da63472c', 'inspector', 1, 'Notes of a visit', 'Who was asked', '', '', 'E1', '', '2022-03-04', NULL, '2026-11-30 20:02:49.936409+00', NULL, '', NULL, NULL);



INSERT INTO public.passkey VALUES ('270771fa-5725-4dfa-ba08-9e92c0d77cf0', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'c3c920f5-fb5b-4d45-a378-004082fb2be0', '', 0, 'elsewhere.example', 'Old phone', '2026-11-30 20:02:50.079183+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('b25a8cb7da2f9047bcb13e36404aaf8a9f818b664a97c07157b1325d74f4ff90', 'dFhBO3DS0z9QsqQSaEnbHpOfAghbj0k/tZRnsUALekw=', NULL, '', '2026-11-30 20:02:50.09539+00');



INSERT INTO public.password_link VALUES ('ae874d4e58f322d6b5b082f7bbd3a5e2badf98105df8770d52d577679b4a1838', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:49.828786+00', '2026-12-02 20:02:49.828147+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-30 20:02:36.122972+00');
INSERT INTO public.periodic_job VALUES ('announcing published reports', '2026-11-30 20:02:36.170803+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-30 20:02:36.214933+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-30 20:02:49.322234+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-30 20:02:49.345589+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-30 20:02:49.37169+00');



INSERT INTO public.plan_action VALUES ('7fb20110-9cdf-4ba2-a6ea-77f4b8a69d8c', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 1, 3, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', NULL, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:35.116253+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_answered VALUES ('7fb20110-9cdf-4ba2-a6ea-77f4b8a69d8c', 1, 'earlier finding', NULL, NULL, 'd97d3543-dbca-45bc-83ed-a86a10cbd055', NULL, NULL);



INSERT INTO public.plan_answered_question VALUES ('7fb20110-9cdf-4ba2-a6ea-77f4b8a69d8c', 1, 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-01');



INSERT INTO public.plan_entry VALUES ('7fb20110-9cdf-4ba2-a6ea-77f4b8a69d8c', 1, 'made', '', 'List them', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:35.134401+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'to do');
INSERT INTO public.plan_entry VALUES ('7fb20110-9cdf-4ba2-a6ea-77f4b8a69d8c', 2, 'progress reported', 'All clearances of the control room are renewed', 'List them', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:35.416078+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'in progress');
INSERT INTO public.plan_entry VALUES ('7fb20110-9cdf-4ba2-a6ea-77f4b8a69d8c', 3, 'said to be done', '', 'List them', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:35.702812+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_proof VALUES ('297b0494-e885-4068-97b0-3e4f716e8ee8', '7fb20110-9cdf-4ba2-a6ea-77f4b8a69d8c', 'b5c87114-aef3-4ee0-9afe-7eb460c9143b', 'c5cc01b8-764b-4e0a-b754-309c46057cd0', 'It is policy', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:35.692286+00');



INSERT INTO public.plan_step VALUES ('7fb20110-9cdf-4ba2-a6ea-77f4b8a69d8c', 1, 'List them', '2026-11-30');



INSERT INTO public.post VALUES ('e7d9e4b6-9e90-4eea-8fea-1739a7eb49e2', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 'Head of vetting', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:49.841806+00');



INSERT INTO public.publication VALUES ('b59f5667-eba3-4c3f-ad49-d69dddc149ea', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 1, 'graded', '{"content":{"details":{"as_at":"2022-03-04","assessment_id":"eaf6d3c1-6427-4e53-9515-430316a04aa1","force":{"id":"692b2870-c16e-430f-b2a1-913dbe74a2bd","name":"Testshire Police"},"marking":"OFFICIAL-SENSITIVE","notice":"","period_begins":"2021-03-05","period_ends":"2022-03-04","question_set":{"id":"vcc-2022","sha256":"645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325","version":"2.0.0"},"rule_version":"2","seal":"0000000000000000000000000000000000000000000000000000000000000000","submission":1,"title":"Draft"},"findings":[{"is_confirmed":false,"kind":"area for improvement","number":1,"questions":[],"recommendations":[],"section":"vet","since":[],"text":"Ten days in two places"}],"how_reliable":"Ten days in two places","lines":[],"method":"","number":1,"outcome":"graded","outcome_reason":"","questions":{},"reliability":null,"worksheets":[]},"form":"checklist review report 2"}', 'eeafc213375ed708a51916ea2194c9ad2d4c681f3ffa296c1c866de4fe64823c', '2026-11-30', '', '', NULL, '', '78fdf12b-627c-4683-b92b-269fbb30d20b', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'lead inspector', '2026-11-30 20:02:50.055499+00', '2026-11-30 20:02:50.051857+00');



INSERT INTO public.published_finding VALUES ('b59f5667-eba3-4c3f-ad49-d69dddc149ea', 1, 'area for improvement', 'vet', 'Ten days in two places');



INSERT INTO public.published_finding_question VALUES ('b59f5667-eba3-4c3f-ad49-d69dddc149ea', 1, 'vet-01', 0);



INSERT INTO public.published_level VALUES ('b59f5667-eba3-4c3f-ad49-d69dddc149ea', 'vet-01', '3', '2');



INSERT INTO public.published_line VALUES ('b59f5667-eba3-4c3f-ad49-d69dddc149ea', '', 'good', 'adequate', false);



INSERT INTO public.published_recommendation VALUES ('b59f5667-eba3-4c3f-ad49-d69dddc149ea', 1, 1, 'Clear everybody in post', 'Chief constable', '2022-12-31');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-30 20:02:49.874989+00');



INSERT INTO public.recommendation VALUES ('ae426e39-d0c6-4441-8ef3-fd88c0b1c702', '25059277-9861-48e8-84af-44f67770a4d9', 1, 'Clear everybody in post', 'Chief constable', '2026-12-31');



INSERT INTO public.recommendation_word VALUES ('4547985c-f536-4960-831d-fcce102b2417', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 1, 1, 1, 'action has been taken', 'All are vetted', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:49.999516+00');



INSERT INTO public.recovery_code VALUES ('0d94f21f03d422437559fc020e85514a9d7a7a93c145bfa3d9ba6ddcf663d7fa', '39786024-3044-4e39-aede-0dc0dda20658', '2026-11-30 20:02:49.790131+00', NULL);
INSERT INTO public.recovery_code VALUES ('de6c2b5a03b902354690e0edd281898848e85d5c55678d207573e45f96645ab8', '39786024-3044-4e39-aede-0dc0dda20658', '2026-11-30 20:02:49.790135+00', NULL);
INSERT INTO public.recovery_code VALUES ('b8363c9326540f47b35e78000eee4b3fc322479b1dfbaffd5506aeda49e7e3ca', '39786024-3044-4e39-aede-0dc0dda20658', '2026-11-30 20:02:49.790135+00', NULL);
INSERT INTO public.recovery_code VALUES ('d2c28354295158c023299bb2c3e2c32f0a654152367bb80eac1a98a7f7740b88', '39786024-3044-4e39-aede-0dc0dda20658', '2026-11-30 20:02:49.790136+00', NULL);
INSERT INTO public.recovery_code VALUES ('6d82e85b8ee53be6d37b14e4ccc132c87f5691bb2ea794682510807b3c7a7ae6', '39786024-3044-4e39-aede-0dc0dda20658', '2026-11-30 20:02:49.790136+00', NULL);
INSERT INTO public.recovery_code VALUES ('c5e62ff956be790eae739d487b75633e20272d71ce4e79d7b793c7a555c7fc87', '39786024-3044-4e39-aede-0dc0dda20658', '2026-11-30 20:02:49.790137+00', NULL);
INSERT INTO public.recovery_code VALUES ('7b1eb60a8d7aae4a3e60d44b48a05d30fb04d2b47a2847235379f780a39ee993', '39786024-3044-4e39-aede-0dc0dda20658', '2026-11-30 20:02:49.790137+00', NULL);
INSERT INTO public.recovery_code VALUES ('bf6d0b821a0cc2cb65c93915984a32fd4c5ce340c1de00a60bc0145eba3d5232', '39786024-3044-4e39-aede-0dc0dda20658', '2026-11-30 20:02:49.790138+00', NULL);
INSERT INTO public.recovery_code VALUES ('3102d4c1cb7c022a29f325b540f773332bbfefd292681c29e284de0fa230ef35', '39786024-3044-4e39-aede-0dc0dda20658', '2026-11-30 20:02:49.790138+00', NULL);
INSERT INTO public.recovery_code VALUES ('b662aa9d8d02ca902f2e88efba9a3859915b9efd08e2ea662a1e9e7fbc513dab', '39786024-3044-4e39-aede-0dc0dda20658', '2026-11-30 20:02:49.790139+00', NULL);



INSERT INTO public.reminder VALUES ('67cf4300-f1dd-4657-bdc6-e3253889d314', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'share', 'shared', 'shared', '2026-11-30 20:02:49.842572+00', NULL);



INSERT INTO public.reminder_choice VALUES ('7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'daily', NULL);



INSERT INTO public.report VALUES ('4798ff27-e105-41d7-b6b4-71675665dcf4', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'report', 'a15b10bc6880cc23df62176b0067f705f16291cdb097e1f3d535a2afde09a5bb', 'ready', '', 27, 208798, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:36.045304+00', '2026-11-30 20:02:36.257696+00', 1, '2026-11-30 20:02:49.265981+00', '', NULL, '4aff599ce1c52d13e24f06e7f7db0f0bef0936c862bfe83a32bba8b2a9eb72ce', NULL, NULL);
INSERT INTO public.report VALUES ('fd4365aa-c1bf-4620-b4d1-d3d3dae6f45b', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'report on a review', '0000000000000000000000000000000000000000000000000000000000000000', 'failed', '', NULL, NULL, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:49.988821+00', NULL, 0, NULL, '', NULL, '', 'draft', '21f4326a-6dc6-449b-a3f8-dfc3239e249f');



INSERT INTO public.report_response VALUES ('eaf6d3c1-6427-4e53-9515-430316a04aa1', '36284fd3-6e98-42e2-a87b-251525c79ed3', '2026-11-30 20:02:49.989499+00');



INSERT INTO public.report_texts VALUES ('c4d62d94-2dc0-47a6-9a3a-ab7dc10b16e8', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '36284fd3-6e98-42e2-a87b-251525c79ed3', 1, 'Ten days in two places', '', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'inspector', '2026-11-30 20:02:49.991919+00');



INSERT INTO public.requested_question VALUES ('c747e7c1-07e8-4939-8246-d99ce1f455a5', '605c03d4-4418-47ec-99e5-26b1fee10e4a', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.response_publication VALUES ('29242787-ce59-40a2-8a01-b3c56e5ed7fc', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 1, 'https://pcc.example/response', '2022-04-01', '2022-04-01', NULL, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:50.000194+00');



INSERT INTO public.response_text VALUES ('916e52fb-6cd8-40fe-8d90-ac092dc96c17', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'chief officer', 1, 'We accept it', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:49.975583+00', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:50.002828+00');
INSERT INTO public.response_text VALUES ('8042aee8-b905-4960-89f5-3680db22b3e4', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'local policing body', 1, 'So do I', NULL, NULL, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:50.002834+00');



INSERT INTO public.restriction VALUES ('eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-02', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:33.952499+00', NULL);



INSERT INTO public.revision VALUES ('c5cc01b8-764b-4e0a-b754-309c46057cd0', 'b5c87114-aef3-4ee0-9afe-7eb460c9143b', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:33.303764+00', NULL, NULL, NULL, NULL, NULL, '', 5589413691585, NULL);



INSERT INTO public.seal VALUES ('a385bada-a897-4c92-bb68-a2658d2fa172', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-30 20:02:49.886923+00', '2026-11-30 20:02:49.886925+00', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'A typing error');



INSERT INTO public.second_choice VALUES ('74e3546f-737f-4499-8e06-2d7d3db68123', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '36284fd3-6e98-42e2-a87b-251525c79ed3', 'vet-01', 1, 'asked for', '', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:49.950689+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-30 20:02:49.867229+00');



INSERT INTO public.settlement VALUES ('fa577705-2260-496f-a36e-5f783fdd2068', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', '36284fd3-6e98-42e2-a87b-251525c79ed3', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:49.951404+00');



INSERT INTO public.share VALUES ('5b0c2061-b5ae-4983-9a88-7e4933904f5e', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-02', NULL, 'e7d9e4b6-9e90-4eea-8fea-1739a7eb49e2', '2022-03-04', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:49.844297+00', NULL);



INSERT INTO public.sign_in VALUES ('6928d9bb-67aa-47f4-ae29-8eb7bef1056b', '271d772a2e09871fd398eb249c42da96f39bb49c629bad3f8b8c85b4033c0b57', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '8426d1b3-2453-47fa-9df3-5a73b8844ee9', '2026-11-30 20:02:30.327043+00', '2026-11-30 20:02:30.327047+00', NULL, '', '2026-11-30 20:02:30.327048+00', '');
INSERT INTO public.sign_in VALUES ('9586efdc-6244-45cb-a30d-aa37cab0fd9d', '8612b53b2101bda511578825682e195fe85816aa2b28d210b25723a4063567c0', '39786024-3044-4e39-aede-0dc0dda20658', '4fa847ba-f3e7-43fe-a8c9-90e142defbb9', '2026-11-30 20:02:49.619135+00', '2026-11-30 20:02:49.61914+00', '2026-11-30 20:02:49.788824+00', '', '2026-11-30 20:02:49.619141+00', '');
INSERT INTO public.sign_in VALUES ('6bd31b76-8f7a-4d88-9ede-2b723609f1b0', '7a68e4d87c42fe1143755633972db6c0c74ef6674c0dd8137fc15d344e4e2abb', '39786024-3044-4e39-aede-0dc0dda20658', '4fa847ba-f3e7-43fe-a8c9-90e142defbb9', '2026-11-30 20:02:49.80327+00', '2026-11-30 20:02:49.803272+00', NULL, 'authenticator app', '2026-11-30 20:02:49.803273+00', '');



INSERT INTO public.state_change VALUES ('70808247-5a2b-45ae-98e1-ba5ab9fbd519', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '692b2870-c16e-430f-b2a1-913dbe74a2bd', '2026-11-30 20:02:49.886344+00', '', '', NULL);
INSERT INTO public.state_change VALUES ('78fdf12b-627c-4683-b92b-269fbb30d20b', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 101, 'publish', 'factual accuracy', 'closed, published', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'lead inspector', '692b2870-c16e-430f-b2a1-913dbe74a2bd', '2026-11-30 20:02:50.05156+00', '', '', NULL);



INSERT INTO public.submission VALUES ('3d681cf7-fa7b-4ab9-9b5b-8a31da63472c', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 1, 'a385bada-a897-4c92-bb68-a2658d2fa172', 'WRM-478-TPC', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:49.908462+00', 'I send this assessment.', 'cor-24', '2026-11-30 20:02:49.88819+00', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('86990d2f-a24a-438d-892c-08c1c8cf397b', '692b2870-c16e-430f-b2a1-913dbe74a2bd', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-30 20:02:33.522559+00');



INSERT INTO public.worker VALUES ('26a6e35e-eeee-4cdb-95e2-715073c901e8', '2026-11-30 20:02:50.101693+00', '2026-11-30 20:02:50.101695+00');



INSERT INTO public.worksheet VALUES ('ab0b3a15-21e9-46d8-a0db-7470c930309d', 'eaf6d3c1-6427-4e53-9515-430316a04aa1', 'vet-08', '692b2870-c16e-430f-b2a1-913dbe74a2bd', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:34.133186+00', '1d13eaad0ee505a559adf42ae1db9000', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', '2026-11-30 20:02:34.313391+00', '', 1, NULL, NULL);



INSERT INTO public.worksheet_outcome VALUES ('ab0b3a15-21e9-46d8-a0db-7470c930309d', 76, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('ab0b3a15-21e9-46d8-a0db-7470c930309d', 1, 5, '', '7aa4bbd8-3dee-46a9-9738-a734a0293b73', 'coordinator', '2026-11-30 20:02:34.708078+00', '');



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



ALTER TABLE ONLY public.draft_comment
    ADD CONSTRAINT uq_draft_comment_sent_number UNIQUE (draft_report_id, sent_number);



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



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT uq_worksheet_report_number UNIQUE (assessment_id, organisation_id, report_number);



CREATE INDEX ix_assessment_force_id ON public.assessment USING btree (force_id);



CREATE INDEX ix_assignment_assessment_id ON public.assignment USING btree (assessment_id);



CREATE INDEX ix_assignment_force_id ON public.assignment USING btree (force_id);



CREATE INDEX ix_assignment_person_id ON public.assignment USING btree (person_id);



CREATE INDEX ix_audit_event_at ON public.audit_event USING btree (at);



CREATE INDEX ix_audit_event_force_id ON public.audit_event USING btree (force_id);



CREATE INDEX ix_audit_event_person_id ON public.audit_event USING btree (person_id);



CREATE INDEX ix_audit_link_assessment_id_kind_number ON public.audit_link USING btree (assessment_id, kind, number);



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




