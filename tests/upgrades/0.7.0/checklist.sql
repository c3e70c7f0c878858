


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
    state character varying(40) DEFAULT 'preparing'::character varying NOT NULL
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
    withdrawn_reason text NOT NULL
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
    saved_at timestamp with time zone NOT NULL
);



ALTER TABLE ONLY public.audit_event ALTER COLUMN id SET DEFAULT nextval('public.audit_event_id_seq'::regclass);



ALTER TABLE ONLY public.failed_sign_in ALTER COLUMN id SET DEFAULT nextval('public.failed_sign_in_id_seq'::regclass);



INSERT INTO public.account VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$Vf3IcBcYh6BY4eKLLRgilQ$rO7/1imGunrI+xglAvged0zi64JrY6Zp7OaYE/W2HO0', true, '2026-11-29 11:41:28.596754+00');
INSERT INTO public.account VALUES ('68a4e120-cb4b-44ad-b21f-978e5f06b641', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$HL0WVTBZ2V/RVEdkNbFaZA$Cq/nmRKwlj+Q4FeY5QgFBSDiflhuYTTHWVspS1LXows', true, '2026-11-29 11:41:34.748274+00');



INSERT INTO public.alembic_version VALUES ('0233');



INSERT INTO public.answer VALUES ('65b2cab3-036d-419f-a0a8-2c6843e8e27e', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-01', '2', 'As it was saved last', 2, '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:29.606939+00');
INSERT INTO public.answer VALUES ('ecba2a4b-55f0-4925-9ded-0dd695db41d1', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-02', '3', 'As it was saved last', 1, '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:29.660207+00');
INSERT INTO public.answer VALUES ('251aecca-6c9f-4c3f-909b-ecce9879fc0a', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'cor-15', '2', 'As it was saved last', 1, '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:29.727675+00');
INSERT INTO public.answer VALUES ('2a339632-4922-4705-a534-4f06144778b3', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-03', '3', 'As it was saved last', 1, '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:29.801244+00');



INSERT INTO public.answer_entry VALUES ('ef6910e8-4ce3-401e-b35c-b326e44907d7', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-01', 1, '3', 'As it was first saved', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator', '2026-11-29 11:41:29.55027+00');
INSERT INTO public.answer_entry VALUES ('0eb21291-b7cd-482c-86ca-d5bb0426bdd1', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-01', 2, '2', 'As it was saved last', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator', '2026-11-29 11:41:29.606939+00');
INSERT INTO public.answer_entry VALUES ('17aafc58-26df-4c0d-b2bb-ba223694801b', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-02', 1, '3', 'As it was saved last', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator', '2026-11-29 11:41:29.660207+00');
INSERT INTO public.answer_entry VALUES ('b669d459-8db2-4204-bf07-e8adbc8d3e43', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'cor-15', 1, '2', 'As it was saved last', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator', '2026-11-29 11:41:29.727675+00');
INSERT INTO public.answer_entry VALUES ('4f36a545-9c69-4960-bb7d-35078ea78899', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-03', 1, '3', 'As it was saved last', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator', '2026-11-29 11:41:29.801244+00');



INSERT INTO public.answer_entry_figure VALUES ('b669d459-8db2-4204-bf07-e8adbc8d3e43', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('4f36a545-9c69-4960-bb7d-35078ea78899', 'M03', '33');



INSERT INTO public.assessment VALUES ('7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '946d363d-edb6-456a-a922-463512ab0aef', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:29.137844+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('f52b71c7-fc5e-4fdc-b99a-1599d0792a38', '8095e991-be68-4497-95d7-28adf5b112ef', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '2022-03-04', '2022-09-30', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:35.142663+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 11:41:28.855531+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '7afc9cb6edb6d81e54902355710b4d58');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 11:41:28.941999+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '9c541c2973dc4bd7e39ca61550bf219d');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 11:41:29.129977+00', 'signed in', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', NULL, '', '', 'e62cff6793793d029555d55d583807d3');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 11:41:29.552935+00', 'save answer', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'assessment 7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-01, version 1', 'd7ad5d3c03894f573b301bf6c8490f05');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 11:41:29.609051+00', 'save answer', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'assessment 7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-01, version 2', '386b3236cb35ad01a21e977c3836f291');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 11:41:29.662172+00', 'save answer', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'assessment 7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-02, version 1', 'a0a356d809f5dbf6e54dcb0be1d85633');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 11:41:29.669591+00', 'mark question', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'assessment 7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-02, done', 'c258311d51d3d6715b2ec46ad9622814');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 11:41:29.731572+00', 'save answer', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'assessment 7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'cor-15, version 1', '4af42fdc9b6e73711cdffc3c84283c43');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 11:41:29.803529+00', 'save answer', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'assessment 7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-03, version 1', '8d6fea8fb57ba2d422c87efcbfc99a07');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 11:41:30.005616+00', 'add evidence', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'evidence 50143c8e-675c-453d-9f9e-74a29464a949', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '9cc1931bbd6f4fdcdb8d0691b267a321');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 11:41:30.01187+00', 'add exhibit', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'assessment 7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'exhibit 1 of vet-03, E1, version 1, evidence 50143c8e-675c-453d-9f9e-74a29464a949', '1e166521c0096b05910d88733cc01620');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 11:41:30.184926+00', 'write note', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'assessment 7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-01, note', 'cb99fcb8a231c969df510eab6c3695f8');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 11:41:30.242839+00', 'restricted a question', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'assessment 7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-02, to 1 person', '2bb9ced886d7d3f54d2cb1d934bcea5d');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 11:41:30.325176+00', 'begin worksheet', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'assessment 7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'worksheet 1 of vet-08, 5 to draw of 412', '7cae8cb19dd2afd6ae5e29605abcd671');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 11:41:30.421653+00', 'draw worksheet', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'assessment 7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'worksheet 1 of vet-08, 5 of 412, seed 38a1fa8932d05b18d8270fb9e2e6e701', 'aa32680fa3a82f8bab94a3226d12e5d3');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 11:41:30.504297+00', 'save worksheet', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'assessment 7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'worksheet 1 of vet-08, 1 outcome, version 1', 'e0dafd4c9ec9469b05385f1581e23dd3');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 11:41:30.586845+00', 'entered an earlier finding', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'earlier finding 7df53d28-1d64-4e9b-968a-93ffd2430861', 'ccu-capacity-and-links, area for improvement, September 2019: open', 'c2a031e6356a3cd8392d43ad5d30af56');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 11:41:30.723581+00', 'asked for a report', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', 'report e84e3e14-2025-4955-b793-2189dc4ee287', 'd9c23b5b2b9f6b4cb2c09b1f10b8f4e9e195209d2fbbc6aee0b5f9e41a1f3f92', '39aaa6154a0a5e77fa10243327a4f2e8');
INSERT INTO public.audit_event VALUES (19, '2026-11-29 11:41:34.766389+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '5b8e3491f035ed15796ecb4a96cb7663');
INSERT INTO public.audit_event VALUES (20, '2026-11-29 11:41:34.817061+00', 'signed in', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '946d363d-edb6-456a-a922-463512ab0aef', 'reader', NULL, '', '', '7b55bcd3085d5b54d317cae5a51918a9');
INSERT INTO public.audit_event VALUES (21, '2026-11-29 11:41:34.878495+00', 'set up a second factor', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '946d363d-edb6-456a-a922-463512ab0aef', 'reader', NULL, '', 'authenticator app', '025897657e8a792ffa9edf416c443124');
INSERT INTO public.audit_event VALUES (22, '2026-11-29 11:41:34.892791+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '', 'ab00c927bb6b7623bc00bdc1a22025dd');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '8334c48c8ec0076f938eabfb0a7be8966830da69dc465b7c708e030f27bd1c8a', NULL);
INSERT INTO public.audit_head VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 18, 'b8294d252f2f611bfe9fbdb6a63437aaff01e2f8f89689e09a1137022620a91b', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 11:41:28.855531+00', 'sign-in', NULL, 'f47ec73df2fd938f1596dee5037a49a24095716bb62ac0a50019db1861dac9ce', '0000000000000000000000000000000000000000000000000000000000000000', '50190f9f3d1d5e75d51b9ac20f18bb3f64a285078c55b358eefd5b517ed41f96');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 11:41:28.941999+00', 'sign-in', NULL, 'd06cc32198ee15345cfad520339ea715526dcd942929d71354f864595fab55c6', '50190f9f3d1d5e75d51b9ac20f18bb3f64a285078c55b358eefd5b517ed41f96', '881bdb8776364d33018a6e082ee4f596263a222c71e116aa5302cd76abb5dad1');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 1, 3, '2026-11-29 11:41:29.129977+00', 'sign-in', NULL, '37543e35e81323715a110765dd88341664e5525fa7d189970116a7b5e35d25c3', '0000000000000000000000000000000000000000000000000000000000000000', '76d535fd470a7d3b193e9ef6b5aa034c29e7e63c3e1fed9adb68807437dd6372');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 2, 4, '2026-11-29 11:41:29.552935+00', 'answer', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'd952dec4287e231c8560fb9891117551daffdfa4d401a968c2a35c5798440072', '76d535fd470a7d3b193e9ef6b5aa034c29e7e63c3e1fed9adb68807437dd6372', 'b1b026f6d4a82db626ac6f4e757b33f855691ac0b9eb40fd83641a47cedfb5fa');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 3, 5, '2026-11-29 11:41:29.609051+00', 'answer', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'e3b252f6392ace96c5bb0ccaaa2337bf8b58232c31b0242912bf72e7713b1c4d', 'b1b026f6d4a82db626ac6f4e757b33f855691ac0b9eb40fd83641a47cedfb5fa', '4477d7cf3f5e330a046f2f24eac7df38b1c949d0e0d4c23c478fc1c3c0d59deb');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 4, 6, '2026-11-29 11:41:29.662172+00', 'answer', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'e157dba595234f6046a080edf21b89106da812963508b7c02472c25fba22849b', '4477d7cf3f5e330a046f2f24eac7df38b1c949d0e0d4c23c478fc1c3c0d59deb', 'ed18cd3bd677611e1067cdb3b8d361b84333a48cbb488c99ae20e45e4b8868ca');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 5, 7, '2026-11-29 11:41:29.669591+00', 'mark', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '8b8dc8a510576c31a6aea3c2dfa9b878f98a890f4a038e2f09b52e8b33ee4eb1', 'ed18cd3bd677611e1067cdb3b8d361b84333a48cbb488c99ae20e45e4b8868ca', '6c5f29eb08d62dc5b30e07b235fcedb9398510bd1b551692534e7bd44693f475');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 6, 8, '2026-11-29 11:41:29.731572+00', 'answer', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'e0992fb451c6c2de53b49cbc996c68b58e9cc765b43fbbde4c98231468766e14', '6c5f29eb08d62dc5b30e07b235fcedb9398510bd1b551692534e7bd44693f475', '8b22d37575fb1da4d971957494d9a329ef499cf66ba8b54c9e49a2d9bf52e245');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 7, 9, '2026-11-29 11:41:29.803529+00', 'answer', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'a7ca8cc10c81836bb2a6e8728f4ba219ab1603840da20823ca3e3f131ca9cdde', '8b22d37575fb1da4d971957494d9a329ef499cf66ba8b54c9e49a2d9bf52e245', 'f12091f6f2caf3d42ecf0d3bb457c94c26b5fea7e2fe40fb5f6fac173ba7ff37');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 8, 10, '2026-11-29 11:41:30.005616+00', 'evidence', NULL, 'beeb20ebea58f58c826752d73abefb45e2adc23e89bbf56f4f13621b5edd64fc', 'f12091f6f2caf3d42ecf0d3bb457c94c26b5fea7e2fe40fb5f6fac173ba7ff37', '503676df4642a0432d5b88138a8d2e10ab0fde91ab43e71afebd60b41bdaf61b');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 9, 11, '2026-11-29 11:41:30.01187+00', 'evidence', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '20994117c6c49dffbfda9542e2e6b44eb3d514e67036c7d4927332abefd88982', '503676df4642a0432d5b88138a8d2e10ab0fde91ab43e71afebd60b41bdaf61b', '9090dbbc86b3898078b3e288a79565c3fecd7e9760a416000c7ef308f377af22');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 10, 12, '2026-11-29 11:41:30.184926+00', 'note', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '7f45f24171c7554922d7af5532329beb640ce9a5c14ed113d8a2e2f2a9d1a166', '9090dbbc86b3898078b3e288a79565c3fecd7e9760a416000c7ef308f377af22', 'ad0a674b5b683c2075e360b898a380a594e5eae8e00eee1540d4f51683f14539');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 11, 13, '2026-11-29 11:41:30.242839+00', 'assessment', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '06813339f861165d850d8d46412ae345e2caed74a8a3ccd11f2aa61d2862bddb', 'ad0a674b5b683c2075e360b898a380a594e5eae8e00eee1540d4f51683f14539', '7679b431715f32a65baf0b473e48fcdf37847aa5d28323637a340586c357b616');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 12, 14, '2026-11-29 11:41:30.325176+00', 'evidence', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '54fc5f38d6c9d79893338a49c4c695e3a943e2b65b01a2b8a641697661066049', '7679b431715f32a65baf0b473e48fcdf37847aa5d28323637a340586c357b616', '8ce2b5d1c0a66343e757bd791f99677c8217706792edf3652ed81946812c1b46');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 13, 15, '2026-11-29 11:41:30.421653+00', 'evidence', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'ccc1d39469edf7219479e9f22a969f5429221de1c14cd26db33e63b2e91fa088', '8ce2b5d1c0a66343e757bd791f99677c8217706792edf3652ed81946812c1b46', '6b80915c7724f63f0235dd0d043c2113fb0ceb97ef3778ba6f3e394233cda45c');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 14, 16, '2026-11-29 11:41:30.504297+00', 'evidence', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '3e9f2f9e4295f56261f3ca8d1a98b1b1fed3d81c7037b3171be3777f6990d06f', '6b80915c7724f63f0235dd0d043c2113fb0ceb97ef3778ba6f3e394233cda45c', '6015dd7a6bf5b2ca3350a281eb28ba7caab525c025b573c40a2c4916491218df');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 15, 17, '2026-11-29 11:41:30.586845+00', 'other', NULL, '6aa81deab6c57791d4227a68463206b071287d432cf51ad37fdb12dd9d887dd8', '6015dd7a6bf5b2ca3350a281eb28ba7caab525c025b573c40a2c4916491218df', '4a4859ae8a107df4c10c6f510bd244f78298b98aa0efb8862ac550fe8adb42b8');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 16, 18, '2026-11-29 11:41:30.723581+00', 'copy', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '68614934362831e0c95d54ec4d35a7907a6834fc33278e43a12e206ff5d55271', '4a4859ae8a107df4c10c6f510bd244f78298b98aa0efb8862ac550fe8adb42b8', '096a6775a3c48ef8ec556a3c89da0e0dd855d88c2ebe649d4adb83cb62ea013a');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 19, '2026-11-29 11:41:34.766389+00', 'sign-in', NULL, '3b0b97eeecfafa0278896484d4c4815d9bcc5824e794f6cf4203b49005e2bfad', '881bdb8776364d33018a6e082ee4f596263a222c71e116aa5302cd76abb5dad1', '47ca533636396d7927ca98c4bc74daac1496dd4570ca200a7fe8741fbff3e768');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 17, 20, '2026-11-29 11:41:34.817061+00', 'sign-in', NULL, '8d41de1e29017c41546ccfaf020c5a6e21566354d4e5eb07552f9b1bdfd2215e', '096a6775a3c48ef8ec556a3c89da0e0dd855d88c2ebe649d4adb83cb62ea013a', '043690422a62116fe7e2564e86ddab8bc66ac884dc14276a394ce40e0296d212');
INSERT INTO public.audit_link VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 18, 21, '2026-11-29 11:41:34.878495+00', 'sign-in', NULL, '85d5292ced617b35b9369caccf9570c0657d3c3202170e8e6de46f095e3fb9dd', '043690422a62116fe7e2564e86ddab8bc66ac884dc14276a394ce40e0296d212', 'b8294d252f2f611bfe9fbdb6a63437aaff01e2f8f89689e09a1137022620a91b');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 22, '2026-11-29 11:41:34.892791+00', 'sign-in', NULL, 'b8945b2f8f327e17c2e6cb7d5fa03b784b9b941bdaa11ce69a293e88bf247661', '47ca533636396d7927ca98c4bc74daac1496dd4570ca200a7fe8741fbff3e768', '8334c48c8ec0076f938eabfb0a7be8966830da69dc465b7c708e030f27bd1c8a');



INSERT INTO public.authenticator VALUES ('68a4e120-cb4b-44ad-b21f-978e5f06b641', '3Gp9Klm-zfw8dRBpDstP4qBsmOujE0Q0kzGHBRWs9F2DrYRdNKvL5H8X4K0EkylAA-Vc-bsRTgvcamNE', '4896ec944ad9b238', 59865083, '2026-11-29 11:41:34.872563+00');



INSERT INTO public.change_request VALUES ('e3d87ca3-b419-4a2a-8e01-03407d202b2a', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 1, '2022-03-31', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'lead inspector', '2026-11-29 11:41:35.14486+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.draft VALUES ('7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-04', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '3322ad0c-9667-417b-a8ef-3ee0c7e72f2f', 0, 1795952428002, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 11:41:29.861294+00');



INSERT INTO public.earlier_finding VALUES ('7df53d28-1d64-4e9b-968a-93ffd2430861', '946d363d-edb6-456a-a922-463512ab0aef', '946d363d-edb6-456a-a922-463512ab0aef', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:30.586025+00', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 11:41:30.586029+00');



INSERT INTO public.earlier_finding_entry VALUES ('7df53d28-1d64-4e9b-968a-93ffd2430861', 1, 'vcc-2022', 'ccu-capacity-and-links', 'area for improvement', 'Legitimacy inspection of Testshire', 'https://reports.test/legitimacy', '2019-09-30', 'month', 'Too few people in the counter-corruption unit', 'open', NULL, '', '2026-11-29 11:41:30.586029+00', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator');



INSERT INTO public.evidence VALUES ('50143c8e-675c-453d-9f9e-74a29464a949', '946d363d-edb6-456a-a922-463512ab0aef', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:30.002001+00', 3917194492800);



INSERT INTO public.evidence_entry VALUES ('50143c8e-675c-453d-9f9e-74a29464a949', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator', '2026-11-29 11:41:30.007858+00');



INSERT INTO public.exhibit VALUES ('caaaeb31-3f6c-4e9f-ab1f-149eeaba7315', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-03', 1, '50143c8e-675c-453d-9f9e-74a29464a949', '2f64df9f-e687-40c5-aacf-d4808ecfbad3', 'Page 3', 'The policy was approved', 'E1', '', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:30.01098+00', NULL, '', 1, NULL, 'force', 3156892565860);



INSERT INTO public.exhibit_entry VALUES ('caaaeb31-3f6c-4e9f-ab1f-149eeaba7315', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator', '2026-11-29 11:41:30.013923+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 11:41:28.85197+00', '');



INSERT INTO public.figure VALUES ('7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'M03', '33');



INSERT INTO public.finding VALUES ('6dbcd903-6042-4772-81e1-9e39a49820e9', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '8095e991-be68-4497-95d7-28adf5b112ef', 1, NULL, NULL, '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 11:41:35.135518+00');



INSERT INTO public.finding_entry VALUES ('98ad9c46-0256-40a4-b7fc-c3c9e6a6b939', '6dbcd903-6042-4772-81e1-9e39a49820e9', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 11:41:35.136851+00', 'vet-01', '[[1, "Clear everybody in post", "Chief constable", "2026-12-31"]]', 'drafted a finding', 'inspector', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c');



INSERT INTO public.finding_question VALUES ('bd12c968-0758-4fee-a6bd-30e5bfb0de85', '6dbcd903-6042-4772-81e1-9e39a49820e9', 'vet-01', 0, NULL);



INSERT INTO public.follow_up_answer VALUES ('7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('8095e991-be68-4497-95d7-28adf5b112ef', '946d363d-edb6-456a-a922-463512ab0aef');



INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '02037962-7f84-4f45-ac66-36237e8bb1fd', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 11:41:29.556866+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'abc1d9bc-7d46-421e-b9c1-d100bf3dd072', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 11:41:29.610199+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '8a9da70a-7dd1-47db-b566-d9240f84ba6e', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 11:41:29.663631+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '5c515211-6dc1-498a-aa88-bad983fcf2da', 'done', '2026-11-29 11:41:29.671632+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '52745a2c-94ff-4797-ab7e-839af7efe088', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 11:41:29.734452+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '1a16d8c3-ca34-4fd4-9d0a-473c0ca6efff', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 11:41:29.806466+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2b3d7ef2-e567-4572-9b4e-ba34b5c3391b', '1', '2026-11-29 11:41:30.015858+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '4fe80e97-9f19-483f-8b87-127dd1481a79', '28af3bd8-682f-48ff-ab74-e4e1dbafad2e', '2026-11-29 11:41:30.186983+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '359cd4c6-33a9-4dce-a3d2-41521a402dc7', '', '2026-11-29 11:41:30.244438+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '6d60fd39-78ad-43d7-9d40-559f51f7b7dd', '1', '2026-11-29 11:41:30.326692+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '0d7ae3d0-a45e-4342-8ba4-3e5da5fb0020', '', '2026-11-29 11:41:30.424644+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'cb3edf33-8f62-43c5-b1ef-dcae8904e01d', '', '2026-11-29 11:41:30.511415+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '922b1be6-f1d9-49d1-9342-72915f4c8532', '7df53d28-1d64-4e9b-968a-93ffd2430861', '2026-11-29 11:41:30.590925+00');
INSERT INTO public.idempotency_key VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '76f11811-6b27-4c95-8d49-2aba4442e8b1', 'e84e3e14-2025-4955-b793-2189dc4ee287', '2026-11-29 11:41:30.724553+00');
INSERT INTO public.idempotency_key VALUES ('68a4e120-cb4b-44ad-b21f-978e5f06b641', '71d264cb-e0f8-4944-a70e-76b8d380deaa', '6e88ee8a5db137b4e06bba09b485eb717a7c8ef743058d73dae34a5e3755edf7 b7a0a1e88180900bf663bf6b1f3bcb664533c5ec9c07c7b7554f8139f03c92ea', '2026-11-29 11:41:34.882601+00');



INSERT INTO public.invitation VALUES ('dadff280-27a1-46ae-966e-ce54c81ecdd0', '946d363d-edb6-456a-a922-463512ab0aef', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:34.915449+00', '2026-12-06 11:41:34.913973+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('ec595f62-ccdc-4011-a2ec-61002a585c1c', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-01', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '8095e991-be68-4497-95d7-28adf5b112ef', 'd24b61b3-1bce-47c6-ae67-a3e0ccf022f2', '2026-11-29 11:41:34.921085+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 11:41:34.922417+00', NULL);



INSERT INTO public.judgement_draft VALUES ('7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-01', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'f0e332b9-384a-4353-b27e-48a00e8b9cf3', 1, 1795952494922, '{"reason": ["Not saved yet"]}', '2026-11-29 11:41:34.924651+00');



INSERT INTO public.judgement_entry VALUES ('f1642ffb-0678-447b-9b7d-9e9084f1398a', 'ec595f62-ccdc-4011-a2ec-61002a585c1c', 'd24b61b3-1bce-47c6-ae67-a3e0ccf022f2', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 11:41:34.923943+00');



INSERT INTO public.last_visit VALUES ('7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:29.518394+00', '2026-11-29 11:41:29.518394+00', '2026-11-29 11:41:29.518394+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '274f5cba-cc2d-4f7d-955c-6413f616c59f', '2026-11-29 11:41:35.160005+00');



INSERT INTO public.lowered_strength VALUES ('85737b51-17cd-4348-9349-bc12def54334', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-01', 1, '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '8095e991-be68-4497-95d7-28adf5b112ef', 'd24b61b3-1bce-47c6-ae67-a3e0ccf022f2', 'inspector', 1, 'E2', 'E1', 'It shows a draft alone', '2026-11-29 11:41:34.929809+00');



INSERT INTO public.mark VALUES ('7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-02', 1, 'done', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator', '2026-11-29 11:41:29.669483+00', '');



INSERT INTO public.membership VALUES ('f726ac67-5bb2-47ec-a850-4d49b1eb0f20', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '2026-11-29 11:41:28.598023+00', NULL);
INSERT INTO public.membership VALUES ('7d6ab6dc-5bbf-4d72-bf04-08c21408ee17', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '946d363d-edb6-456a-a922-463512ab0aef', 'reader', '2026-11-29 11:41:34.748902+00', NULL);



INSERT INTO public.mention VALUES ('86b1679c-3512-43df-944c-b22af919cd17', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c');



INSERT INTO public.note VALUES ('86b1679c-3512-43df-944c-b22af919cd17', '28af3bd8-682f-48ff-ab74-e4e1dbafad2e', 1, '@Una Upgrade will check this', '{"roles":[["946d363d-edb6-456a-a922-463512ab0aef","contributor"],["946d363d-edb6-456a-a922-463512ab0aef","coordinator"],["946d363d-edb6-456a-a922-463512ab0aef","reader"],["946d363d-edb6-456a-a922-463512ab0aef","signatory"]],"people":[]}', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '946d363d-edb6-456a-a922-463512ab0aef', 'coordinator', '2026-11-29 11:41:30.184345+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('28af3bd8-682f-48ff-ab74-e4e1dbafad2e', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-01', 'note', '2026-11-29 11:41:30.181306+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('946d363d-edb6-456a-a922-463512ab0aef', 'force', 'Upgradeshire Police', '2026-11-29 11:41:28.554208+00', NULL, false, false, true);
INSERT INTO public.organisation VALUES ('8095e991-be68-4497-95d7-28adf5b112ef', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 11:41:28.556369+00', NULL, false, false, false);



INSERT INTO public.outbox_email VALUES ('53ed4702-9090-4d47-8bf2-f6011e136c6f', 'set password', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '', 'waiting', '', 0, '2026-11-29 11:41:34.913316+00', '2026-11-29 11:41:34.913319+00', NULL);



INSERT INTO public.own_exhibit VALUES ('de55baee-f3a3-4234-855a-53eed68837bb', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-01', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '8095e991-be68-4497-95d7-28adf5b112ef', 'd24b61b3-1bce-47c6-ae67-a3e0ccf022f2', 'inspector', 1, 'Notes of a visit', 'Who was asked', '', '', 'E1', '', '2022-03-04', NULL, '2026-11-29 11:41:34.931618+00', NULL, '');



INSERT INTO public.passkey VALUES ('7d3fb8e3-b37a-442b-a412-6296af39b505', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '7689bd70-685c-4e8c-952d-83ae815bbd09', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 11:41:35.147293+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('4ff9f2244dd19888a31d25938d5ffb8d5793f2e0fd5c0085ca07c62ca3625796', 'yRiIHkM/4aHxCD9ldCl97ZxEXuL2ueNQrF/N4FXz2w8=', NULL, '', '2026-11-29 11:41:35.157118+00');



INSERT INTO public.password_link VALUES ('fe0d2fbc9acce388b99cc912bd5fbe0c1cdf69f474d6c06761eba3f7717839e5', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:34.894198+00', '2026-12-01 11:41:34.892694+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 11:41:30.749184+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 11:41:30.768614+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 11:41:34.688601+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 11:41:34.696149+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 11:41:34.702708+00');



INSERT INTO public.post VALUES ('eb05da6f-921a-44de-8f9a-df913472be09', '946d363d-edb6-456a-a922-463512ab0aef', 'Head of vetting', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:34.899578+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 11:41:34.911902+00');



INSERT INTO public.recommendation VALUES ('cd8e167b-497e-491e-895d-ab161affc619', '6dbcd903-6042-4772-81e1-9e39a49820e9', 1, 'Clear everybody in post', 'Chief constable', '2026-12-31');



INSERT INTO public.recovery_code VALUES ('2d499160415badbd40a36ebc83969a7e37772e7fa7956f7342fc6bdb0907641e', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '2026-11-29 11:41:34.875457+00', NULL);
INSERT INTO public.recovery_code VALUES ('d09d4ed7493bb7735c14f2ba45a80a5e9181260d1de38b69f0f86ecf9ec49b4e', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '2026-11-29 11:41:34.875462+00', NULL);
INSERT INTO public.recovery_code VALUES ('0c6f3ddce3b41271b056b6bb0007f0bfd58736cee384c1d8700a62b0f4857e7d', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '2026-11-29 11:41:34.875464+00', NULL);
INSERT INTO public.recovery_code VALUES ('9169ea8d3323b7141e53cde6eef76a5821b162fc5e38f62d6675fa73a42e20e3', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '2026-11-29 11:41:34.875465+00', NULL);
INSERT INTO public.recovery_code VALUES ('2eaed27d625f4043df7fbe508878fbec35b8bcd16570dd3afdad5c89b8ce46ad', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '2026-11-29 11:41:34.875466+00', NULL);
INSERT INTO public.recovery_code VALUES ('aadb78dfc56a122804729c98496fbd608d1d655275083b28d85607bb5227b60e', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '2026-11-29 11:41:34.875467+00', NULL);
INSERT INTO public.recovery_code VALUES ('af355dee5a10a3e4ef309fe3aad1da7f3d02aef8a5945940101184fca0af2caf', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '2026-11-29 11:41:34.875469+00', NULL);
INSERT INTO public.recovery_code VALUES ('6d665290e2211341d573a92af6371dec0a05d85db8f8e298473074513b0dce1b', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '2026-11-29 11:41:34.87547+00', NULL);
INSERT INTO public.recovery_code VALUES ('661ff028a943d3e61c087df66ce9baac5c91b29dbb50fa230a77e82f9930ff17', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '2026-11-29 11:41:34.875471+00', NULL);
INSERT INTO public.recovery_code VALUES ('794f288d78be3ac7a3977b21a6e87d0ac08e271f26821917b6fa189dc0fdaffa', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '2026-11-29 11:41:34.875472+00', NULL);



INSERT INTO public.reminder VALUES ('4f4f9997-94b6-414c-992f-3a620cc4185d', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'share', 'shared', 'shared', '2026-11-29 11:41:34.900823+00', NULL);



INSERT INTO public.reminder_choice VALUES ('2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'daily', NULL);



INSERT INTO public.report VALUES ('e84e3e14-2025-4955-b793-2189dc4ee287', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'report', 'd9c23b5b2b9f6b4cb2c09b1f10b8f4e9e195209d2fbbc6aee0b5f9e41a1f3f92', 'ready', '', 27, 205591, '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:30.722515+00', '2026-11-29 11:41:30.779134+00', 1, '2026-11-29 11:41:34.67887+00', '', NULL, '4abe00cbae7ea637fccab3628f86242eeb6377a544ed14f90da5bb7a8e1054bf');



INSERT INTO public.requested_question VALUES ('27091b8d-2676-4a50-8c9f-908fef7b2e99', 'e3d87ca3-b419-4a2a-8e01-03407d202b2a', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-02', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:30.240847+00', NULL);



INSERT INTO public.revision VALUES ('2f64df9f-e687-40c5-aacf-d4808ecfbad3', '50143c8e-675c-453d-9f9e-74a29464a949', '946d363d-edb6-456a-a922-463512ab0aef', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:30.004596+00', NULL, NULL, NULL, NULL, NULL, '', 13831539066270, NULL);



INSERT INTO public.seal VALUES ('f28e074c-b284-4ac5-b388-3507f107580a', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 11:41:34.917517+00', '2026-11-29 11:41:34.917519+00', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'A typing error');



INSERT INTO public.second_choice VALUES ('36e8633a-c6db-47b6-b4b1-4f0f65b74623', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '8095e991-be68-4497-95d7-28adf5b112ef', 'vet-01', 1, 'asked for', '', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:35.130347+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 11:41:34.908558+00');



INSERT INTO public.settlement VALUES ('96fa7060-f80f-4d43-ad76-77bb6e193fd3', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', '8095e991-be68-4497-95d7-28adf5b112ef', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:35.131873+00');



INSERT INTO public.share VALUES ('12c47add-5c5f-476f-8741-6783af8abbea', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-02', NULL, 'eb05da6f-921a-44de-8f9a-df913472be09', '2022-03-04', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:34.904622+00', NULL);



INSERT INTO public.sign_in VALUES ('79ab8396-dccf-4eef-92fe-e9814bbdf2cf', '0993fab06f36288c143afda29d05386e0f3610410acdee2d7e5fbae3e3877545', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'f726ac67-5bb2-47ec-a850-4d49b1eb0f20', '2026-11-29 11:41:29.121482+00', '2026-11-29 11:41:29.121489+00', NULL, '', '2026-11-29 11:41:29.12149+00', '');
INSERT INTO public.sign_in VALUES ('de4faea6-f4c4-46e9-bd32-4d9576977bf5', '6e88ee8a5db137b4e06bba09b485eb717a7c8ef743058d73dae34a5e3755edf7', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '7d6ab6dc-5bbf-4d72-bf04-08c21408ee17', '2026-11-29 11:41:34.814928+00', '2026-11-29 11:41:34.814937+00', '2026-11-29 11:41:34.874329+00', '', '2026-11-29 11:41:34.814939+00', '');
INSERT INTO public.sign_in VALUES ('fe8d5564-6555-4073-8bcb-51e5343c4644', 'b7a0a1e88180900bf663bf6b1f3bcb664533c5ec9c07c7b7554f8139f03c92ea', '68a4e120-cb4b-44ad-b21f-978e5f06b641', '7d6ab6dc-5bbf-4d72-bf04-08c21408ee17', '2026-11-29 11:41:34.8814+00', '2026-11-29 11:41:34.881404+00', NULL, 'authenticator app', '2026-11-29 11:41:34.881406+00', '');



INSERT INTO public.state_change VALUES ('1a1361e9-e9a8-44ab-bdcd-9249fdfdf41e', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator', '946d363d-edb6-456a-a922-463512ab0aef', '2026-11-29 11:41:34.916789+00', '', '', NULL);



INSERT INTO public.submission VALUES ('d24b61b3-1bce-47c6-ae67-a3e0ccf022f2', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 1, 'f28e074c-b284-4ac5-b388-3507f107580a', 'HPD-626-CPK', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator', '2026-11-29 11:41:34.920215+00', 'I send this assessment.', 'cor-24', '2026-11-29 11:41:34.919242+00', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('e6b2fc80-7416-4a26-bcca-04eac72c86e0', '946d363d-edb6-456a-a922-463512ab0aef', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 11:41:30.062773+00');



INSERT INTO public.worker VALUES ('274f5cba-cc2d-4f7d-955c-6413f616c59f', '2026-11-29 11:41:35.158602+00', '2026-11-29 11:41:35.158605+00');



INSERT INTO public.worksheet VALUES ('029339ea-4303-457c-8cf8-87dbd8b35aa8', '7ee9417b-850b-49e0-ae3b-9d2560e7a5a3', 'vet-08', '946d363d-edb6-456a-a922-463512ab0aef', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator', '2026-11-29 11:41:30.324268+00', '38a1fa8932d05b18d8270fb9e2e6e701', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', '2026-11-29 11:41:30.421618+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('029339ea-4303-457c-8cf8-87dbd8b35aa8', 362, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('029339ea-4303-457c-8cf8-87dbd8b35aa8', 1, 5, '', '2a3cd1ee-15c6-4614-9c24-fa2a398d960c', 'coordinator', '2026-11-29 11:41:30.507728+00');



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



ALTER TABLE ONLY public.draft
    ADD CONSTRAINT pk_draft PRIMARY KEY (assessment_id, question_id, person_id);



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



ALTER TABLE ONLY public.draft
    ADD CONSTRAINT fk_draft_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.draft
    ADD CONSTRAINT fk_draft_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;



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




