


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



INSERT INTO public.account VALUES ('72e943f3-da36-4649-9b54-1650007af70a', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$1P6mckZDLfAGj/1xmIe04Q$0Hf1G/BXnDvTmENBOfmrlT9dOY2Og69GeREX6ztVz78', true, '2026-11-30 17:18:32.020252+00');
INSERT INTO public.account VALUES ('37781358-ecf5-49f0-a88b-df35909f2458', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$lxiDu39TiP/E/7c5gILhFg$aBxiY+MUiW6yipDyMHjXinB7/zwSxcpNzTnc+UnhXhA', true, '2026-11-30 17:18:37.262506+00');



INSERT INTO public.alembic_version VALUES ('0271');



INSERT INTO public.answer VALUES ('96922481-f766-477f-b005-db54cd4e9475', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-01', '2', 'As it was saved last', 2, '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:32.733491+00');
INSERT INTO public.answer VALUES ('89479302-6654-4325-a1c6-82ef6296cdc9', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-02', '3', 'As it was saved last', 1, '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:32.773483+00');
INSERT INTO public.answer VALUES ('876bc22d-6245-4696-869e-54f3f4eb8f1e', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'cor-15', '2', 'As it was saved last', 1, '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:32.829069+00');
INSERT INTO public.answer VALUES ('73874310-94ee-424c-95ef-2fc999587eed', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-03', '3', 'As it was saved last', 1, '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:32.877004+00');



INSERT INTO public.answer_entry VALUES ('1f3e3828-a135-4cdc-bad7-20fb7d21dae7', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-01', 1, '3', 'As it was first saved', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:32.681857+00');
INSERT INTO public.answer_entry VALUES ('2418e535-db40-41cf-bbbc-f540e8673f69', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-01', 2, '2', 'As it was saved last', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:32.733491+00');
INSERT INTO public.answer_entry VALUES ('47ec1e2f-04fa-4ca4-8fc3-9a516b5666b6', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-02', 1, '3', 'As it was saved last', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:32.773483+00');
INSERT INTO public.answer_entry VALUES ('3eb4cb02-c32b-4b02-8d53-30cd147888b1', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'cor-15', 1, '2', 'As it was saved last', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:32.829069+00');
INSERT INTO public.answer_entry VALUES ('5d76d591-08bc-4494-8335-b1bfc7b92d0a', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-03', 1, '3', 'As it was saved last', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:32.877004+00');



INSERT INTO public.answer_entry_figure VALUES ('3eb4cb02-c32b-4b02-8d53-30cd147888b1', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('5d76d591-08bc-4494-8335-b1bfc7b92d0a', 'M03', '33');



INSERT INTO public.assessment VALUES ('59abfe56-12e5-4f9e-8446-66996ea21c11', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:32.404574+00', NULL, NULL, 'preparing', NULL);



INSERT INTO public.assignment VALUES ('941086ed-227a-4509-a1e9-99e4811eb4d3', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', '59abfe56-12e5-4f9e-8446-66996ea21c11', '2022-03-04', '2022-09-30', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:37.54053+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-30 17:18:32.26126+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '082741a570fe8efba73212cc026c3743');
INSERT INTO public.audit_event VALUES (2, '2026-11-30 17:18:32.354367+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '42bd2c1c7d79c200ccd4a3aeb24c0126');
INSERT INTO public.audit_event VALUES (3, '2026-11-30 17:18:32.396481+00', 'signed in', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', NULL, '', '', 'e6e2a41a7081df7e3e689d9a48819457');
INSERT INTO public.audit_event VALUES (4, '2026-11-30 17:18:32.683838+00', 'save answer', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'assessment 59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-01, version 1', '88d1e3c91a3f6c9cb831fb5e9f9ea7d6');
INSERT INTO public.audit_event VALUES (5, '2026-11-30 17:18:32.735061+00', 'save answer', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'assessment 59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-01, version 2', '0a878c508da7a3fae84d77983927b94d');
INSERT INTO public.audit_event VALUES (6, '2026-11-30 17:18:32.774534+00', 'save answer', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'assessment 59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-02, version 1', '42343a27d0c82b132eb9d981bef0dd5d');
INSERT INTO public.audit_event VALUES (7, '2026-11-30 17:18:32.783024+00', 'mark question', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'assessment 59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-02, done', '24cff2ca7ddec3bef34aa9143172c10b');
INSERT INTO public.audit_event VALUES (8, '2026-11-30 17:18:32.83131+00', 'save answer', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'assessment 59abfe56-12e5-4f9e-8446-66996ea21c11', 'cor-15, version 1', 'ba4aebf421138ac28e49bb0f9fbd332d');
INSERT INTO public.audit_event VALUES (9, '2026-11-30 17:18:32.878092+00', 'save answer', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'assessment 59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-03, version 1', 'e538d7314b646e30c358fc03dece2461');
INSERT INTO public.audit_event VALUES (10, '2026-11-30 17:18:33.021205+00', 'add evidence', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'evidence 8d38ca60-6483-4918-8e9a-0b0f9fed5295', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'ffda2d63cef34cc496e12b4f66172ba2');
INSERT INTO public.audit_event VALUES (11, '2026-11-30 17:18:33.023945+00', 'add exhibit', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'assessment 59abfe56-12e5-4f9e-8446-66996ea21c11', 'exhibit 1 of vet-03, E1, version 1, evidence 8d38ca60-6483-4918-8e9a-0b0f9fed5295', '7341aa6f8ec1e174e716024c5db4615f');
INSERT INTO public.audit_event VALUES (12, '2026-11-30 17:18:33.134901+00', 'write note', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'assessment 59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-01, note', '5011ff49cdac1c07c5bc26c128a4576f');
INSERT INTO public.audit_event VALUES (13, '2026-11-30 17:18:33.176366+00', 'restricted a question', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'assessment 59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-02, to 1 person', 'a130dcb2f474866345d903f81c7a7f25');
INSERT INTO public.audit_event VALUES (14, '2026-11-30 17:18:33.224258+00', 'begin worksheet', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'assessment 59abfe56-12e5-4f9e-8446-66996ea21c11', 'worksheet 1 of vet-08, 5 to draw of 412', '23d5408322fef9ecd021460b3de1dfd5');
INSERT INTO public.audit_event VALUES (15, '2026-11-30 17:18:33.27545+00', 'draw worksheet', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'assessment 59abfe56-12e5-4f9e-8446-66996ea21c11', 'worksheet 1 of vet-08, 5 of 412, seed 692c0c710ceee88b41fef59aabe1f1ee', '665c3f7b102bd2bf57a7b20b70f5c989');
INSERT INTO public.audit_event VALUES (16, '2026-11-30 17:18:33.318985+00', 'save worksheet', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'assessment 59abfe56-12e5-4f9e-8446-66996ea21c11', 'worksheet 1 of vet-08, 1 outcome, version 1', '1ca6cd6e5df000dd61e0d0c2bdd9c8d7');
INSERT INTO public.audit_event VALUES (17, '2026-11-30 17:18:33.362533+00', 'entered an earlier finding', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'earlier finding 1e7f3880-35f4-4966-bfa3-d5d1898185ac', 'ccu-capacity-and-links, area for improvement, September 2019: open', '32a0b41b839f1acad114cfd9d76f9925');
INSERT INTO public.audit_event VALUES (18, '2026-11-30 17:18:33.449675+00', 'made an action', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'action 53fa1f2a-19c2-4135-ac4e-b72bc22ad1d4', 'action 1: to do', 'efbfc1e4ed0abe1db7a07393870928cd');
INSERT INTO public.audit_event VALUES (19, '2026-11-30 17:18:33.524589+00', 'reported progress on an action', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'action 53fa1f2a-19c2-4135-ac4e-b72bc22ad1d4', 'action 1: in progress', 'a0cd3997c12458d8cf988be95f198b2f');
INSERT INTO public.audit_event VALUES (20, '2026-11-30 17:18:33.62737+00', 'said that an action is done', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'action 53fa1f2a-19c2-4135-ac4e-b72bc22ad1d4', 'action 1: done', '829d1b60815e651e602b21ebc6c5725a');
INSERT INTO public.audit_event VALUES (21, '2026-11-30 17:18:33.732094+00', 'asked for a report', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'report b0731d6c-a6b3-483d-968c-c2525367fa5a', '23257f0c255d52e74835ec0234782197a4a841a5d01362ade7ec6c92bc10f53f', 'a4dc5430a27a8d229e185608f8cdafa8');
INSERT INTO public.audit_event VALUES (22, '2026-11-30 17:18:37.277652+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'e28b23cd8b05538b7e0dc796edadad59');
INSERT INTO public.audit_event VALUES (23, '2026-11-30 17:18:37.330044+00', 'signed in', '37781358-ecf5-49f0-a88b-df35909f2458', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'reader', NULL, '', '', 'dea6351a0bfcb35767d5ff0acf100d75');
INSERT INTO public.audit_event VALUES (24, '2026-11-30 17:18:37.422797+00', 'set up a second factor', '37781358-ecf5-49f0-a88b-df35909f2458', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'reader', NULL, '', 'authenticator app', 'd7073f5b1423986a4da8c11353c3bad4');
INSERT INTO public.audit_event VALUES (25, '2026-11-30 17:18:37.446872+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '72e943f3-da36-4649-9b54-1650007af70a', '', 'b78e575dfc8f08acd66886523f36d4ee');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '3dcd58af4fd4497cb0c40586df67d8f39daa1c9f002d6a8883dacd0d81fbc22c', NULL);
INSERT INTO public.audit_head VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 21, 'b4c335286afda3f8770d3a933d96267829b0c2687d8fd684fe0ece123f4ada1b', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-30 17:18:32.26126+00', 'sign-in', NULL, 'f2b67483c2905b1fdc9647a6e32e6b8087b6a30c588fcd4df75023e81381c23e', '0000000000000000000000000000000000000000000000000000000000000000', '51467655a2b66157b76cfc08572c45c04cc8da81b31568d05746eb973a27f81b');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-30 17:18:32.354367+00', 'sign-in', NULL, '6eb4a779fc2a0037e7f7d8abd25ffc1f69d3f6cb7bda98f088d6f0ac4475279a', '51467655a2b66157b76cfc08572c45c04cc8da81b31568d05746eb973a27f81b', '91a23c7e7a78f745a31112d782770861e0e733e8721d7e11993e2a834cea95fc');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 1, 3, '2026-11-30 17:18:32.396481+00', 'sign-in', NULL, '263c60b29bb136e27721421dbb7cf4a6d5fa5f11103598c9496163af4dffe4de', '0000000000000000000000000000000000000000000000000000000000000000', '9f047a0335d3b13cb4a225e4d49e4d7122f9fca3b688952a02d99fa4bfcd6490');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 2, 4, '2026-11-30 17:18:32.683838+00', 'answer', '59abfe56-12e5-4f9e-8446-66996ea21c11', '6b63084df13dbc62f05ff5f64820d06728e965c276758be31e0ed6c9d79be0e8', '9f047a0335d3b13cb4a225e4d49e4d7122f9fca3b688952a02d99fa4bfcd6490', '7c0aaad91263ee6c122e139f257c35094a8b00078f4a4a4a4b5cd74ff18e628a');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 3, 5, '2026-11-30 17:18:32.735061+00', 'answer', '59abfe56-12e5-4f9e-8446-66996ea21c11', '263df10c468147a82a9b378fe694931a4f789157f73acd4e2252949759b99f84', '7c0aaad91263ee6c122e139f257c35094a8b00078f4a4a4a4b5cd74ff18e628a', '650d88fd1934737ac8c57be47ac5571b1f3574999b572141a822fa1253106c7a');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 4, 6, '2026-11-30 17:18:32.774534+00', 'answer', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'd3806f9fd11288a6918311157a8bbedfefd5900b1791d4fbb1636a799a186bd1', '650d88fd1934737ac8c57be47ac5571b1f3574999b572141a822fa1253106c7a', 'ba7360e9426828dc6766a83fca826343b5ba41cd4083f29005c7eddbf8a239dc');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 5, 7, '2026-11-30 17:18:32.783024+00', 'mark', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'b405d0fe3565874eb5f0eeff093631165091a1f1eb2c921107a811207aa5918b', 'ba7360e9426828dc6766a83fca826343b5ba41cd4083f29005c7eddbf8a239dc', '21b38365284841762d0bc4fa463f279ebd51d6fe9bb5ada2de7f0aee647a0770');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 6, 8, '2026-11-30 17:18:32.83131+00', 'answer', '59abfe56-12e5-4f9e-8446-66996ea21c11', '95353b16732cfc3277ab8c8b3da37d24344b72e916b803142634accb72a0512f', '21b38365284841762d0bc4fa463f279ebd51d6fe9bb5ada2de7f0aee647a0770', '19621c78d24a176f40d57c7fc9c69b9a024182b4d1712d97cbe7151e634afc58');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 7, 9, '2026-11-30 17:18:32.878092+00', 'answer', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'b9eea7e13ba9ffcbc1af7cf6e6ff642a3bf708db981d78fe0976ba9f33f67246', '19621c78d24a176f40d57c7fc9c69b9a024182b4d1712d97cbe7151e634afc58', '08d48ece4eb1a2373c40af36cc7156f8bc064e1a06fd376a901f77dbb1d47edc');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 8, 10, '2026-11-30 17:18:33.021205+00', 'evidence', NULL, '996f1dd82d7b393d086f8e3fc2d67404d54745d1e2e35353d2ff40860be98259', '08d48ece4eb1a2373c40af36cc7156f8bc064e1a06fd376a901f77dbb1d47edc', '7b055e6bd2179e7e334e835bca8241276f3d7324a75e88543068705a8ae6798b');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 9, 11, '2026-11-30 17:18:33.023945+00', 'evidence', '59abfe56-12e5-4f9e-8446-66996ea21c11', '25e3f514b1f7e280656759360a7aafc1030d0bb71263ebe3a667a987157168cc', '7b055e6bd2179e7e334e835bca8241276f3d7324a75e88543068705a8ae6798b', '97255f7acd3a18eb2141ec77686a5c65684ad937ce939b17a129f6d9c3defb6b');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 10, 12, '2026-11-30 17:18:33.134901+00', 'note', '59abfe56-12e5-4f9e-8446-66996ea21c11', '46ca1aff8422240159ed1bfe34a3a61f1b6ae0c64ab3af69e34bd881f8b3a81e', '97255f7acd3a18eb2141ec77686a5c65684ad937ce939b17a129f6d9c3defb6b', '8757c613edffc7be02a48c8a891740aef0e5733d71d8a1e30afb660bb2487df0');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 11, 13, '2026-11-30 17:18:33.176366+00', 'assessment', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'f4e64f98da9a3f907c590ba653edb5b72636f9e4757ef957242768e5dab2552d', '8757c613edffc7be02a48c8a891740aef0e5733d71d8a1e30afb660bb2487df0', '0192c6c3624a9453972f5b131872d6a00812359bcdf2175e235fb2bcf362ad09');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 12, 14, '2026-11-30 17:18:33.224258+00', 'evidence', '59abfe56-12e5-4f9e-8446-66996ea21c11', '7d638a9e63bdf69128b1e8fb82188cfe4fa28711845253844e261c7378f6bb3a', '0192c6c3624a9453972f5b131872d6a00812359bcdf2175e235fb2bcf362ad09', '2f5be3426408f3caa6276cd5aa20519a590acd57e216df378c581ea03559eaf4');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 13, 15, '2026-11-30 17:18:33.27545+00', 'evidence', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'ca77db9c44aca3a5d860fa9e2dee699a2ce92bb6b33380a86dd03156b8f2562a', '2f5be3426408f3caa6276cd5aa20519a590acd57e216df378c581ea03559eaf4', 'e92a94c6c9bf5f88c6eacbed4f02aeb9e7f0c54b6d2500648e12787a0789f404');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 14, 16, '2026-11-30 17:18:33.318985+00', 'evidence', '59abfe56-12e5-4f9e-8446-66996ea21c11', '2ea0878fa765256a6b8f04b859fe2e77f1c897252668de35a5def122c9572480', 'e92a94c6c9bf5f88c6eacbed4f02aeb9e7f0c54b6d2500648e12787a0789f404', '0756a230f6b53d27f909df08874ac2bc1b383465e3d5cd2d225bc04eac755fbc');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 15, 17, '2026-11-30 17:18:33.362533+00', 'other', NULL, 'ddac733acfa20315727ea9549615d34321c822db4d2e96b991aadca3170c3cdd', '0756a230f6b53d27f909df08874ac2bc1b383465e3d5cd2d225bc04eac755fbc', '89655d598649d2844b9f638517780404f6e370b7415462e3981106ce49b618af');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 16, 18, '2026-11-30 17:18:33.449675+00', 'plan', NULL, '0ae6d52595365b8f504facb66b20fcd37a72d3bcdeb709d5509474ce5eefce39', '89655d598649d2844b9f638517780404f6e370b7415462e3981106ce49b618af', 'a98e1079434b83a36d2e6c8592de4f0e3cd21058d012b50e336a8ed0e0b6226c');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 17, 19, '2026-11-30 17:18:33.524589+00', 'plan', NULL, '84052d7c51a116e63f64adb870d1113f53febc1c5e88c0beaeef2b99e2ad071c', 'a98e1079434b83a36d2e6c8592de4f0e3cd21058d012b50e336a8ed0e0b6226c', '0c9734dbb53b124df2a4bf49e8a6da3c18a68f8c849c36b48ecb36089db0d51a');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 18, 20, '2026-11-30 17:18:33.62737+00', 'plan', NULL, '7c5de9d2c0629da1a958583bd5d111b060a567ea60a115bcc111758adc9da7a3', '0c9734dbb53b124df2a4bf49e8a6da3c18a68f8c849c36b48ecb36089db0d51a', '1b4d1e629707c851dcd3bd8c3dde094b371d26dc79eb9928e960197b10123333');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 19, 21, '2026-11-30 17:18:33.732094+00', 'copy', '59abfe56-12e5-4f9e-8446-66996ea21c11', '7cc390114a37f4ae5bac9bd95ef74c4ebf3e9660e529c7bd1e2eb2ea07c0fd4a', '1b4d1e629707c851dcd3bd8c3dde094b371d26dc79eb9928e960197b10123333', '956032900f40ddf335ef51944667fe3d3bb7080160b689fbe6a40ce3a68bb9c4');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 22, '2026-11-30 17:18:37.277652+00', 'sign-in', NULL, 'bae5c7596de7dcd81c108e0dc2df0d281b3d6fa28ae6acef179720c1d88564a9', '91a23c7e7a78f745a31112d782770861e0e733e8721d7e11993e2a834cea95fc', 'b8d289ea1c6e117fa1d617b54d96c8d2a36ad40711eef36665e43ac11bf9e29e');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 20, 23, '2026-11-30 17:18:37.330044+00', 'sign-in', NULL, '87dffe8543f659d29f9b647ec6929c268f07441bdaddb993dc6e7eeab926c7f5', '956032900f40ddf335ef51944667fe3d3bb7080160b689fbe6a40ce3a68bb9c4', 'e15fc5c01c5edc35d8dcc55f21fdb84eb5b863eaba9c87bcc4ecca577c4dc8a1');
INSERT INTO public.audit_link VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 21, 24, '2026-11-30 17:18:37.422797+00', 'sign-in', NULL, '2f4fa93a00572eb3d26bb76d9f404b8563c30360c753ea7ec7fd6382daf7c894', 'e15fc5c01c5edc35d8dcc55f21fdb84eb5b863eaba9c87bcc4ecca577c4dc8a1', 'b4c335286afda3f8770d3a933d96267829b0c2687d8fd684fe0ece123f4ada1b');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 25, '2026-11-30 17:18:37.446872+00', 'sign-in', NULL, 'eac03248596b3caf93a0128a81016e2b8f2961c58b2111eb7c8b3e555de81fd7', 'b8d289ea1c6e117fa1d617b54d96c8d2a36ad40711eef36665e43ac11bf9e29e', '3dcd58af4fd4497cb0c40586df67d8f39daa1c9f002d6a8883dacd0d81fbc22c');



INSERT INTO public.authenticator VALUES ('37781358-ecf5-49f0-a88b-df35909f2458', 'YeaU_LGhKFxO-qkfz_LbsRDSOlRGF2tbcoiB3VRiz4g0BtVSuv2e6uOBAkVe_N0QqhPxxhaWPgzIy-wo', '4896ec944ad9b238', 59868637, '2026-11-30 17:18:37.419719+00');



INSERT INTO public.change_request VALUES ('aa473488-40b8-4ff5-9c48-8c9b3d3baac5', '59abfe56-12e5-4f9e-8446-66996ea21c11', 1, '2022-03-31', '72e943f3-da36-4649-9b54-1650007af70a', 'lead inspector', '2026-11-30 17:18:37.54643+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.closure_entry VALUES ('3b44a969-6461-4f3d-bdb9-e460809d70eb', '59abfe56-12e5-4f9e-8446-66996ea21c11', 1, 0, 1, 'close it', 'closed', 'All were seen', 'observed', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', '72e943f3-da36-4649-9b54-1650007af70a', 'lead inspector', '2026-11-30 17:18:37.535933+00');



INSERT INTO public.comment_answer VALUES ('f5e4675c-a6d5-49c9-9fa5-01ef6ecc8185', '49c7ec08-360d-493e-9ec1-ea942a3838c1', 1, 'refused', 'The list says six', '', '72e943f3-da36-4649-9b54-1650007af70a', 'inspector', '2026-11-30 17:18:37.508768+00');



INSERT INTO public.comment_round VALUES ('8130d760-0126-41c1-889e-90b7637a952f', 1, NULL, NULL, NULL, NULL, NULL, NULL);



INSERT INTO public.comments_ask VALUES ('12d86a31-da54-475f-9060-efb73cb765b7', '59abfe56-12e5-4f9e-8446-66996ea21c11', 1, '2022-04-01', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:37.505493+00');



INSERT INTO public.draft VALUES ('59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-04', '72e943f3-da36-4649-9b54-1650007af70a', '482ba0a9-da53-41ac-8776-a4b525063a27', 0, 1796059051284, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-30 17:18:32.912938+00');



INSERT INTO public.draft_comment VALUES ('49c7ec08-360d-493e-9ec1-ea942a3838c1', '8130d760-0126-41c1-889e-90b7637a952f', 1, 1, 'a statement is wrong', 'overall', '', 'There were seven', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:37.507993+00', NULL);



INSERT INTO public.draft_report VALUES ('8130d760-0126-41c1-889e-90b7637a952f', '59abfe56-12e5-4f9e-8446-66996ea21c11', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', 1, '{}', '0000000000000000000000000000000000000000000000000000000000000000', '2022-03-18', '72e943f3-da36-4649-9b54-1650007af70a', 'lead inspector', '2026-11-30 17:18:37.499704+00');



INSERT INTO public.draft_report_email VALUES ('8130d760-0126-41c1-889e-90b7637a952f', '72e943f3-da36-4649-9b54-1650007af70a');



INSERT INTO public.earlier_finding VALUES ('1e7f3880-35f4-4966-bfa3-d5d1898185ac', '18ee6c82-8343-4b0d-b83a-efa341e8838c', '18ee6c82-8343-4b0d-b83a-efa341e8838c', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:33.362028+00', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-30 17:18:33.362031+00');



INSERT INTO public.earlier_finding_entry VALUES ('1e7f3880-35f4-4966-bfa3-d5d1898185ac', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-30 17:18:33.362031+00', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator');



INSERT INTO public.evidence VALUES ('8d38ca60-6483-4918-8e9a-0b0f9fed5295', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:33.019715+00', 5212672485274);



INSERT INTO public.evidence_entry VALUES ('8d38ca60-6483-4918-8e9a-0b0f9fed5295', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:33.022203+00');



INSERT INTO public.exhibit VALUES ('c27001d0-9e42-4222-80bd-a68ca3047d03', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-03', 1, '8d38ca60-6483-4918-8e9a-0b0f9fed5295', '4fa4d363-6cf8-431d-bcc7-2240c8886b9e', 'Page 3', 'The policy was approved', 'E1', '', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:33.023577+00', NULL, '', 1, NULL, 'force', 3598792177878);



INSERT INTO public.exhibit_entry VALUES ('c27001d0-9e42-4222-80bd-a68ca3047d03', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:33.024677+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-30 17:18:32.254945+00', '');



INSERT INTO public.figure VALUES ('59abfe56-12e5-4f9e-8446-66996ea21c11', 'M03', '33');



INSERT INTO public.finding VALUES ('446391ff-f758-4180-b26a-f10511c1ac07', '59abfe56-12e5-4f9e-8446-66996ea21c11', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', 4, NULL, NULL, '72e943f3-da36-4649-9b54-1650007af70a', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-30 17:18:37.492139+00', 1, 1);



INSERT INTO public.finding_entry VALUES ('f4dcbaa0-7fca-4ad6-8179-a07ba8c7efde', '446391ff-f758-4180-b26a-f10511c1ac07', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-30 17:18:37.497112+00', 'vet-01', '[[1, "Clear everybody in post", "Chief constable", "2026-12-31"]]', 'drafted a finding', 'inspector', '72e943f3-da36-4649-9b54-1650007af70a');



INSERT INTO public.finding_question VALUES ('e982c80b-183e-40e2-bf2b-76413a63fdd5', '446391ff-f758-4180-b26a-f10511c1ac07', 'vet-01', 0, NULL);



INSERT INTO public.finding_repeat VALUES ('59abfe56-12e5-4f9e-8446-66996ea21c11', 4, 1, NULL, NULL, '72e943f3-da36-4649-9b54-1650007af70a', 'lead inspector', '2026-11-30 17:18:37.536632+00');



INSERT INTO public.finding_text VALUES ('2d4a364c-4c18-407e-935e-89a0a289513d', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', 'backlog', '72e943f3-da36-4649-9b54-1650007af70a', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-30 17:18:37.503731+00');



INSERT INTO public.finding_text_entry VALUES ('2d4a364c-4c18-407e-935e-89a0a289513d', '72e943f3-da36-4649-9b54-1650007af70a', 'lead inspector', 1, 'Backlog', 'area for improvement', 'In [period], [force] had a backlog in vetting: see [questions].', false, '2026-11-30 17:18:37.514532+00');



INSERT INTO public.follow_up_answer VALUES ('59abfe56-12e5-4f9e-8446-66996ea21c11', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', '18ee6c82-8343-4b0d-b83a-efa341e8838c');



INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', '98139486-ce3e-41dd-a0c8-ce6e6c32cd84', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-30 17:18:32.690181+00', '');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', '7eccda7b-74ba-472f-a239-8d8d230a8160', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-30 17:18:32.735831+00', '');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', 'c3a50b6d-57b5-48f8-9150-d95442e7546b', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-30 17:18:32.775314+00', '');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', '817ce65f-cd60-40ad-b191-4cc9ec3e40ea', 'done', '2026-11-30 17:18:32.784671+00', '');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', '4386caf7-d2ad-490e-8f6e-915c00e14057', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-30 17:18:32.832623+00', '');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', '0a1bd634-1c1f-4efb-bf14-bb2cdceecf4e', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-30 17:18:32.8794+00', '');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', '3d3d60ea-2f8e-4eee-aa34-505f53234985', '1', '2026-11-30 17:18:33.025559+00', '782014ea8c2b0c240b748d5d4c17d1565235e551cf361c7728fe9f96976cd85b');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', 'b36d01fd-0bba-462a-9021-84d69abfe0e1', '', '2026-11-30 17:18:33.136034+00', '8171fc562bd5e01b9c41dcf515e25af23d56af94e613544dd63e7c899f42aad3');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', 'daa46ac1-0fdb-4c5d-a091-18dc9c838641', '', '2026-11-30 17:18:33.177105+00', '9dc0d12cfaae219f050d959c739a8d735067e46f67ff76d6f1a29083ee1f1cb2');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', 'c0d0dd8d-d7fc-4133-9029-66042ea1f09d', '1', '2026-11-30 17:18:33.224989+00', '51156e92789e16d7b729ed56e217a54fd42a766111a70fcdbb7eb776922255bf');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', '0c281a0d-7e85-47d0-86c1-7d0b6112c5a5', '', '2026-11-30 17:18:33.277246+00', '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', '870f7070-f255-4e65-85e5-acf3e008365c', '', '2026-11-30 17:18:33.322912+00', 'd567d914f39925439db02d9e8cca3d8f41304449375e39ec7e067a1cca1ad4e1');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', '11a825f8-e7fc-4314-850f-7602c0620601', '1e7f3880-35f4-4966-bfa3-d5d1898185ac', '2026-11-30 17:18:33.364496+00', '6c4f72ca02cb322ea37d316bd89f8527fc223b011c897bade2ec6de43c6c1f5b');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', '76e760ae-d004-4a79-bf5f-c8738fca7a53', '53fa1f2a-19c2-4135-ac4e-b72bc22ad1d4', '2026-11-30 17:18:33.451222+00', '3de9d68a1c53a3f406be3b7114e0688fb0413e98122ba9bccce5484f315fc946');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', '91e7fdec-5cbe-4e58-b1f5-19171f64a764', '', '2026-11-30 17:18:33.522552+00', 'c23307b86f21e6f750a4353218fab925a5fef2f2dc3e1e7a65f43d1f17681b3c');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', 'd9830156-1e4c-4115-8997-b4b96ff91758', '', '2026-11-30 17:18:33.614986+00', '77eb3b549117988a6ec2a697dd4ed5b1ffb8876e591f71997beae3a0a71be9a8');
INSERT INTO public.idempotency_key VALUES ('72e943f3-da36-4649-9b54-1650007af70a', '1bf81620-3e6a-4471-a40a-216d278d4d0f', 'b0731d6c-a6b3-483d-968c-c2525367fa5a', '2026-11-30 17:18:33.732551+00', '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');
INSERT INTO public.idempotency_key VALUES ('37781358-ecf5-49f0-a88b-df35909f2458', '60a13bfb-fc19-4b83-b43d-1dca5240613e', '643412efaaf299f07c3cc12ad8004934d62ba525c6fb87b60c92379f74eb8db7 2153a81eef67ca1ea8aa266e3f77c3bfb5981a686ecec620ebdebee806c12309', '2026-11-30 17:18:37.429058+00', '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945');



INSERT INTO public.invitation VALUES ('2c7dba57-fb96-45e0-8960-6fb6e10b600e', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:37.472784+00', '2026-12-07 17:18:37.471837+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('bb6cad00-0e33-4541-94e8-1b01197ee9e1', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-01', '72e943f3-da36-4649-9b54-1650007af70a', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', 'bb5acb52-4c7e-4c7c-917f-55b0cbf80995', '2026-11-30 17:18:37.480829+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-30 17:18:37.481771+00', NULL);



INSERT INTO public.judgement_draft VALUES ('59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-01', '72e943f3-da36-4649-9b54-1650007af70a', '9d5f309e-46e0-427a-9ee2-b53c9ac70bdf', 1, 1796059117482, '{"reason": ["Not saved yet"]}', '2026-11-30 17:18:37.48332+00');



INSERT INTO public.judgement_entry VALUES ('6e79b69d-cb34-4cf7-9e07-f0d023a50d33', 'bb6cad00-0e33-4541-94e8-1b01197ee9e1', 'bb5acb52-4c7e-4c7c-917f-55b0cbf80995', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-30 17:18:37.4828+00');



INSERT INTO public.last_visit VALUES ('59abfe56-12e5-4f9e-8446-66996ea21c11', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:32.648312+00', '2026-11-30 17:18:32.648312+00', '2026-11-30 17:18:32.648312+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '1fba70f4-ed10-444e-831f-e879aa0d6e59', '2026-11-30 17:18:37.577647+00');



INSERT INTO public.lowered_strength VALUES ('cc2f4faa-96ad-4e4a-9d45-748999a0a5e7', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-01', 1, '72e943f3-da36-4649-9b54-1650007af70a', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', 'bb5acb52-4c7e-4c7c-917f-55b0cbf80995', 'inspector', 1, 'E2', 'E1', 'It shows a draft alone', '2026-11-30 17:18:37.487507+00');



INSERT INTO public.mark VALUES ('59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-02', 1, 'done', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:32.782928+00', '');



INSERT INTO public.membership VALUES ('a9ed0b8f-158c-4bc2-a825-c05d14d7a048', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '2026-11-30 17:18:32.025117+00', NULL);
INSERT INTO public.membership VALUES ('532fd3f8-b05d-412a-a7c5-748d710b79d0', '37781358-ecf5-49f0-a88b-df35909f2458', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'reader', '2026-11-30 17:18:37.262811+00', NULL);



INSERT INTO public.mention VALUES ('f041b8f4-f8af-4d91-9efd-c0ced7330107', '72e943f3-da36-4649-9b54-1650007af70a');



INSERT INTO public.note VALUES ('f041b8f4-f8af-4d91-9efd-c0ced7330107', '8605e860-fb8f-4f53-b099-ac6588bb6f3c', 1, '@Una Upgrade will check this', '{"roles":[["18ee6c82-8343-4b0d-b83a-efa341e8838c","contributor"],["18ee6c82-8343-4b0d-b83a-efa341e8838c","coordinator"],["18ee6c82-8343-4b0d-b83a-efa341e8838c","reader"],["18ee6c82-8343-4b0d-b83a-efa341e8838c","signatory"]],"people":[]}', '72e943f3-da36-4649-9b54-1650007af70a', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'coordinator', '2026-11-30 17:18:33.134584+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('8605e860-fb8f-4f53-b099-ac6588bb6f3c', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-01', 'note', '2026-11-30 17:18:33.132922+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('18ee6c82-8343-4b0d-b83a-efa341e8838c', 'force', 'Upgradeshire Police', '2026-11-30 17:18:31.973189+00', NULL, false, false, true, false);
INSERT INTO public.organisation VALUES ('7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', 'local policing body', 'Upgradeshire Policing Body', '2026-11-30 17:18:31.977833+00', NULL, false, false, false, false);



INSERT INTO public.outbox_email VALUES ('a6a1d8ac-4b71-4e88-b2e7-821fde508097', 'set password', '72e943f3-da36-4649-9b54-1650007af70a', '', 'waiting', '', 0, '2026-11-30 17:18:37.471132+00', '2026-11-30 17:18:37.471135+00', NULL);



INSERT INTO public.overall_decision VALUES ('d8776435-28af-4e22-adf1-b152c13675e6', '59abfe56-12e5-4f9e-8446-66996ea21c11', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', 1, true, 'Nobody watches who is vetted', '72e943f3-da36-4649-9b54-1650007af70a', 'lead inspector', '2026-11-30 17:18:37.50426+00');



INSERT INTO public.own_exhibit VALUES ('ee169a6f-007f-4f58-850b-c04bd9a6195a', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-01', '72e943f3-da36-4649-9b54-1650007af70a', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', 'bb5acb52-4c7e-4c7c-917f-55b0cbf80995', 'inspector', 1, 'Notes of a visit', 'Who was asked', '', '', 'E1', '', '2022-03-04', NULL, '2026-11-30 17:18:37.488337+00', NULL, '', NULL, NULL);



INSERT INTO public.passkey VALUES ('485168b9-840a-4acd-946f-d44edcce46ea', '72e943f3-da36-4649-9b54-1650007af70a', '7be9958e-38b4-4b6a-a762-85cd19e861c2', '', 0, 'elsewhere.example', 'Old phone', '2026-11-30 17:18:37.548229+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('98b9db257abbcced90c78b02a033c37066d19772ce1a5838934bbab4813f72ac', 'x1e9pLtt15toujPHBJfFqXwd4/kPSRIzsg4IUABTzec=', NULL, '', '2026-11-30 17:18:37.563457+00');



INSERT INTO public.password_link VALUES ('b51b63be19380080fcd3d1582e0407068ae05e8b2edc815ecb3071fdb9cf3b8e', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:37.447505+00', '2026-12-02 17:18:37.446796+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-30 17:18:33.764217+00');
INSERT INTO public.periodic_job VALUES ('announcing published reports', '2026-11-30 17:18:33.782207+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-30 17:18:33.797461+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-30 17:18:37.150976+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-30 17:18:37.167057+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-30 17:18:37.185414+00');



INSERT INTO public.plan_action VALUES ('53fa1f2a-19c2-4135-ac4e-b72bc22ad1d4', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 1, 3, '72e943f3-da36-4649-9b54-1650007af70a', NULL, '72e943f3-da36-4649-9b54-1650007af70a', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:33.448113+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_answered VALUES ('53fa1f2a-19c2-4135-ac4e-b72bc22ad1d4', 1, 'earlier finding', NULL, NULL, '1e7f3880-35f4-4966-bfa3-d5d1898185ac', NULL, NULL);



INSERT INTO public.plan_answered_question VALUES ('53fa1f2a-19c2-4135-ac4e-b72bc22ad1d4', 1, '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-01');



INSERT INTO public.plan_entry VALUES ('53fa1f2a-19c2-4135-ac4e-b72bc22ad1d4', 1, 'made', '', 'List them', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:33.450629+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'to do');
INSERT INTO public.plan_entry VALUES ('53fa1f2a-19c2-4135-ac4e-b72bc22ad1d4', 2, 'progress reported', 'All clearances of the control room are renewed', 'List them', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:33.525679+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'in progress');
INSERT INTO public.plan_entry VALUES ('53fa1f2a-19c2-4135-ac4e-b72bc22ad1d4', 3, 'said to be done', '', 'List them', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:33.627833+00', 'Renew every clearance that has run out', '', 'Una Upgrade', NULL, 'done');



INSERT INTO public.plan_proof VALUES ('98b9d3db-9932-4b49-82f3-3f96f3488abd', '53fa1f2a-19c2-4135-ac4e-b72bc22ad1d4', '8d38ca60-6483-4918-8e9a-0b0f9fed5295', '4fa4d363-6cf8-431d-bcc7-2240c8886b9e', 'It is policy', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:33.625155+00');



INSERT INTO public.plan_step VALUES ('53fa1f2a-19c2-4135-ac4e-b72bc22ad1d4', 1, 'List them', '2026-11-30');



INSERT INTO public.post VALUES ('90113a10-5d76-4447-ae5a-ce68604d56cd', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 'Head of vetting', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:37.457414+00');



INSERT INTO public.publication VALUES ('d378516d-dbde-41c2-9460-e5c930a860e7', '59abfe56-12e5-4f9e-8446-66996ea21c11', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 1, 'graded', '{"content":{"details":{"as_at":"2022-03-04","assessment_id":"59abfe56-12e5-4f9e-8446-66996ea21c11","force":{"id":"18ee6c82-8343-4b0d-b83a-efa341e8838c","name":"Testshire Police"},"marking":"OFFICIAL-SENSITIVE","notice":"","period_begins":"2021-03-05","period_ends":"2022-03-04","question_set":{"id":"vcc-2022","sha256":"645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325","version":"2.0.0"},"rule_version":"2","seal":"0000000000000000000000000000000000000000000000000000000000000000","submission":1,"title":"Draft"},"findings":[{"is_confirmed":false,"kind":"area for improvement","number":1,"questions":[],"recommendations":[],"section":"vet","since":[],"text":"Ten days in two places"}],"how_reliable":"Ten days in two places","lines":[],"method":"","number":1,"outcome":"graded","outcome_reason":"","questions":{},"reliability":null,"worksheets":[]},"form":"checklist review report 2"}', 'a8ec8e32a9ee99c5da400c89c217f9d3f9451e995ee6275a48ad989606e10b35', '2026-11-30', '', '', NULL, '', '54f81f91-0bfd-4bb5-b85d-6568459c8fdd', '72e943f3-da36-4649-9b54-1650007af70a', 'lead inspector', '2026-11-30 17:18:37.524119+00', '2026-11-30 17:18:37.523252+00');



INSERT INTO public.published_finding VALUES ('d378516d-dbde-41c2-9460-e5c930a860e7', 1, 'area for improvement', 'vet', 'Ten days in two places');



INSERT INTO public.published_finding_question VALUES ('d378516d-dbde-41c2-9460-e5c930a860e7', 1, 'vet-01', 0);



INSERT INTO public.published_level VALUES ('d378516d-dbde-41c2-9460-e5c930a860e7', 'vet-01', '3', '2');



INSERT INTO public.published_line VALUES ('d378516d-dbde-41c2-9460-e5c930a860e7', '', 'good', 'adequate', false);



INSERT INTO public.published_recommendation VALUES ('d378516d-dbde-41c2-9460-e5c930a860e7', 1, 1, 'Clear everybody in post', 'Chief constable', '2022-12-31');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-30 17:18:37.469651+00');



INSERT INTO public.recommendation VALUES ('40f1e220-3cd7-45f2-b8f1-4d0a2dd2a59a', '446391ff-f758-4180-b26a-f10511c1ac07', 1, 'Clear everybody in post', 'Chief constable', '2026-12-31');



INSERT INTO public.recommendation_word VALUES ('d79786d8-bf49-4716-ac75-2cb78b77392b', '59abfe56-12e5-4f9e-8446-66996ea21c11', 1, 1, 1, 'action has been taken', 'All are vetted', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:37.506066+00');



INSERT INTO public.recovery_code VALUES ('497cefb75b5519f69554457f4bd2fe07eeb7b8650e33590ec89c1e22e7afa55b', '37781358-ecf5-49f0-a88b-df35909f2458', '2026-11-30 17:18:37.421458+00', NULL);
INSERT INTO public.recovery_code VALUES ('15184f3e83d3b56a3d12cc1091fbaea634a246effdbd01d224c7bb0f4a878ee3', '37781358-ecf5-49f0-a88b-df35909f2458', '2026-11-30 17:18:37.42146+00', NULL);
INSERT INTO public.recovery_code VALUES ('1d2f8b47c3d3a9af10dcb9bd6f9dabd5fde6d2306acde5102334b176d0f7bb57', '37781358-ecf5-49f0-a88b-df35909f2458', '2026-11-30 17:18:37.421461+00', NULL);
INSERT INTO public.recovery_code VALUES ('dd8ab4a7a36ea7351e6da9d1858e42bea38f4d22d11d740e7853a188707bfc3c', '37781358-ecf5-49f0-a88b-df35909f2458', '2026-11-30 17:18:37.421461+00', NULL);
INSERT INTO public.recovery_code VALUES ('299abf108220e3b3c2124ff672c43ee82444242f42770c49e580a0cb244a7aaf', '37781358-ecf5-49f0-a88b-df35909f2458', '2026-11-30 17:18:37.421462+00', NULL);
INSERT INTO public.recovery_code VALUES ('ab6f79d5ffd9123223c44e27c6a2efc15c753d9a0ba73f460fa2acef52a1d8c7', '37781358-ecf5-49f0-a88b-df35909f2458', '2026-11-30 17:18:37.421462+00', NULL);
INSERT INTO public.recovery_code VALUES ('59ad5e982e6f8e670efb098faff5bd4a588bfcdaa597dcdc79915e0463dc9392', '37781358-ecf5-49f0-a88b-df35909f2458', '2026-11-30 17:18:37.421463+00', NULL);
INSERT INTO public.recovery_code VALUES ('2dea8485299a5ea23fb172ba937a498444bcf222163d0a1a07b24fd915046ebd', '37781358-ecf5-49f0-a88b-df35909f2458', '2026-11-30 17:18:37.421463+00', NULL);
INSERT INTO public.recovery_code VALUES ('f8f033195ec3da162fe755691ac6ca9be44bad4b1973911a46be4ea28725c3a7', '37781358-ecf5-49f0-a88b-df35909f2458', '2026-11-30 17:18:37.421464+00', NULL);
INSERT INTO public.recovery_code VALUES ('189c6c87626e55d85fff54da6efe79bc262a35ac106306abfef445d00434cfae', '37781358-ecf5-49f0-a88b-df35909f2458', '2026-11-30 17:18:37.421464+00', NULL);



INSERT INTO public.reminder VALUES ('786ce0e9-b67d-4d68-b42e-5cf903f2dacd', '72e943f3-da36-4649-9b54-1650007af70a', 'share', 'shared', 'shared', '2026-11-30 17:18:37.458285+00', NULL);



INSERT INTO public.reminder_choice VALUES ('72e943f3-da36-4649-9b54-1650007af70a', 'daily', NULL);



INSERT INTO public.report VALUES ('b0731d6c-a6b3-483d-968c-c2525367fa5a', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'report', '23257f0c255d52e74835ec0234782197a4a841a5d01362ade7ec6c92bc10f53f', 'ready', '', 27, 208695, '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:33.731423+00', '2026-11-30 17:18:33.814838+00', 1, '2026-11-30 17:18:37.134139+00', '', NULL, 'a9dc0f127e89277612fa90707355fee3ab71c7609c3e7499777ac33d2cf63470', NULL, NULL);
INSERT INTO public.report VALUES ('44e446bb-7861-41e2-9568-eb9a25aa3c72', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'report on a review', '0000000000000000000000000000000000000000000000000000000000000000', 'failed', '', NULL, NULL, '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:37.50214+00', NULL, 0, NULL, '', NULL, '', 'draft', '8130d760-0126-41c1-889e-90b7637a952f');



INSERT INTO public.report_response VALUES ('59abfe56-12e5-4f9e-8446-66996ea21c11', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', '2026-11-30 17:18:37.502572+00');



INSERT INTO public.report_texts VALUES ('6425693f-c0f4-4d42-9a65-8008f349ecd0', '59abfe56-12e5-4f9e-8446-66996ea21c11', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', 1, 'Ten days in two places', '', '72e943f3-da36-4649-9b54-1650007af70a', 'inspector', '2026-11-30 17:18:37.50478+00');



INSERT INTO public.requested_question VALUES ('1cf0c6b9-4ef5-43fb-9f8a-24641d4d62eb', 'aa473488-40b8-4ff5-9c48-8c9b3d3baac5', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.response_publication VALUES ('f9f304e4-0077-4b68-a9eb-fa4880820581', '59abfe56-12e5-4f9e-8446-66996ea21c11', 1, 'https://pcc.example/response', '2022-04-01', '2022-04-01', NULL, '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:37.506584+00');



INSERT INTO public.response_text VALUES ('3e3288a8-bb46-473e-a51c-5a263f841656', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'chief officer', 1, 'We accept it', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:37.500776+00', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:37.507249+00');
INSERT INTO public.response_text VALUES ('240a503e-92c5-4773-8d75-838fb5659da0', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'local policing body', 1, 'So do I', NULL, NULL, '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:37.507254+00');



INSERT INTO public.restriction VALUES ('59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-02', '72e943f3-da36-4649-9b54-1650007af70a', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:33.175381+00', NULL);



INSERT INTO public.revision VALUES ('4fa4d363-6cf8-431d-bcc7-2240c8886b9e', '8d38ca60-6483-4918-8e9a-0b0f9fed5295', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:33.020697+00', NULL, NULL, NULL, NULL, NULL, '', 12779376425727, NULL);



INSERT INTO public.seal VALUES ('c8110ce8-252c-4cef-8016-9a01ab88ef4e', '59abfe56-12e5-4f9e-8446-66996ea21c11', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '72e943f3-da36-4649-9b54-1650007af70a', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-30 17:18:37.478444+00', '2026-11-30 17:18:37.478445+00', '72e943f3-da36-4649-9b54-1650007af70a', 'A typing error');



INSERT INTO public.second_choice VALUES ('fa3b17c3-2fdb-4ad1-8c5c-8f5ada554d2e', '59abfe56-12e5-4f9e-8446-66996ea21c11', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', 'vet-01', 1, 'asked for', '', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:37.489816+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-30 17:18:37.467318+00');



INSERT INTO public.settlement VALUES ('69589b33-26cd-42c3-8d05-82d5579d2f0c', '59abfe56-12e5-4f9e-8446-66996ea21c11', '7bc3875b-dc6f-412c-8d2d-f0ebb524e2c1', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:37.490416+00');



INSERT INTO public.share VALUES ('84ead3cc-bd03-4f2d-928c-4b5f77987c46', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-02', NULL, '90113a10-5d76-4447-ae5a-ce68604d56cd', '2022-03-04', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:37.460133+00', NULL);



INSERT INTO public.sign_in VALUES ('5e48e6c7-8617-49bd-ac37-07227ddd88c9', '6b78a2004877d1f91e5ce5e2deaf0c7bb6fcd3bfbabd8b953f92611412514b8c', '72e943f3-da36-4649-9b54-1650007af70a', 'a9ed0b8f-158c-4bc2-a825-c05d14d7a048', '2026-11-30 17:18:32.389241+00', '2026-11-30 17:18:32.389245+00', NULL, '', '2026-11-30 17:18:32.389246+00', '');
INSERT INTO public.sign_in VALUES ('ccd783e5-ceb2-484d-be1b-68e1999e9c9b', '643412efaaf299f07c3cc12ad8004934d62ba525c6fb87b60c92379f74eb8db7', '37781358-ecf5-49f0-a88b-df35909f2458', '532fd3f8-b05d-412a-a7c5-748d710b79d0', '2026-11-30 17:18:37.328933+00', '2026-11-30 17:18:37.328939+00', '2026-11-30 17:18:37.42084+00', '', '2026-11-30 17:18:37.32894+00', '');
INSERT INTO public.sign_in VALUES ('92fbdc47-fb19-4f2d-9749-372ca3fa03b5', '2153a81eef67ca1ea8aa266e3f77c3bfb5981a686ecec620ebdebee806c12309', '37781358-ecf5-49f0-a88b-df35909f2458', '532fd3f8-b05d-412a-a7c5-748d710b79d0', '2026-11-30 17:18:37.424325+00', '2026-11-30 17:18:37.424327+00', NULL, 'authenticator app', '2026-11-30 17:18:37.424328+00', '');



INSERT INTO public.state_change VALUES ('7e3a2ad4-9349-4dad-895e-e755f1313673', '59abfe56-12e5-4f9e-8446-66996ea21c11', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '18ee6c82-8343-4b0d-b83a-efa341e8838c', '2026-11-30 17:18:37.477884+00', '', '', NULL);
INSERT INTO public.state_change VALUES ('54f81f91-0bfd-4bb5-b85d-6568459c8fdd', '59abfe56-12e5-4f9e-8446-66996ea21c11', 101, 'publish', 'factual accuracy', 'closed, published', '72e943f3-da36-4649-9b54-1650007af70a', 'lead inspector', '18ee6c82-8343-4b0d-b83a-efa341e8838c', '2026-11-30 17:18:37.522947+00', '', '', NULL);



INSERT INTO public.submission VALUES ('bb5acb52-4c7e-4c7c-917f-55b0cbf80995', '59abfe56-12e5-4f9e-8446-66996ea21c11', 1, 'c8110ce8-252c-4cef-8016-9a01ab88ef4e', 'KKD-766-FHX', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:37.480341+00', 'I send this assessment.', 'cor-24', '2026-11-30 17:18:37.479655+00', '72e943f3-da36-4649-9b54-1650007af70a', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('d02d8f2e-1f6b-4558-bb71-f275db5a6392', '18ee6c82-8343-4b0d-b83a-efa341e8838c', '72e943f3-da36-4649-9b54-1650007af70a', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-30 17:18:33.054471+00');



INSERT INTO public.worker VALUES ('1fba70f4-ed10-444e-831f-e879aa0d6e59', '2026-11-30 17:18:37.573948+00', '2026-11-30 17:18:37.57395+00');



INSERT INTO public.worksheet VALUES ('78328bfb-28f2-4122-9567-34b1e51171df', '59abfe56-12e5-4f9e-8446-66996ea21c11', 'vet-08', '18ee6c82-8343-4b0d-b83a-efa341e8838c', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:33.223853+00', '692c0c710ceee88b41fef59aabe1f1ee', '72e943f3-da36-4649-9b54-1650007af70a', '2026-11-30 17:18:33.275423+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('78328bfb-28f2-4122-9567-34b1e51171df', 264, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('78328bfb-28f2-4122-9567-34b1e51171df', 1, 5, '', '72e943f3-da36-4649-9b54-1650007af70a', 'coordinator', '2026-11-30 17:18:33.320294+00', '');



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




