


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
    contributors_read_all boolean DEFAULT false NOT NULL
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
    seal_id uuid
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
    stamp bigint DEFAULT '0'::bigint NOT NULL
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



CREATE TABLE public.secret_fingerprint (
    name character varying(40) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    noted_at timestamp with time zone NOT NULL
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



ALTER TABLE ONLY public.audit_event ALTER COLUMN id SET DEFAULT nextval('public.audit_event_id_seq'::regclass);



ALTER TABLE ONLY public.failed_sign_in ALTER COLUMN id SET DEFAULT nextval('public.failed_sign_in_id_seq'::regclass);



INSERT INTO public.account VALUES ('3fecdcd1-f930-4bab-8d66-f89c046a6446', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$0AHynTdPHeGy+psut1c1tQ$TtJXVOq0/avGGSh+o+NL7yZZgNCtCK8HGBlJTjhs3CE', true, '2026-11-29 01:44:04.41991+00');
INSERT INTO public.account VALUES ('7e50d78a-2fb9-429f-bed4-de400f315b6b', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$bPdciwhzIY4C9vIAqLIn7w$lNvDmKtpTP+C12rd1CH9fApvIHgBBrRVGaQ+dVollIM', true, '2026-11-29 01:44:14.090671+00');



INSERT INTO public.alembic_version VALUES ('0223');



INSERT INTO public.answer VALUES ('47cfcf1e-26dd-41e6-a06c-94b7bc0147e5', '68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-01', '2', 'As it was saved last', 2, '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:06.118731+00');
INSERT INTO public.answer VALUES ('bd27f767-73bc-426a-8627-b6f3441976db', '68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-02', '3', 'As it was saved last', 1, '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:06.198042+00');
INSERT INTO public.answer VALUES ('6eed23d4-08f3-4cfa-8883-63aefc45a071', '68556051-b6a2-42cf-b667-84ee076f1d64', 'cor-15', '2', 'As it was saved last', 1, '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:06.312015+00');
INSERT INTO public.answer VALUES ('6388daf1-7fa2-4462-ba7c-0c7f3b3d2fce', '68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-03', '3', 'As it was saved last', 1, '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:06.396735+00');



INSERT INTO public.answer_entry VALUES ('f6693478-500e-4035-a01b-2640a0a86a9e', '68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-01', 1, '3', 'As it was first saved', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'coordinator', '2026-11-29 01:44:05.98837+00');
INSERT INTO public.answer_entry VALUES ('7d3b7fec-4225-4fcf-bee6-dd34df1f4c43', '68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-01', 2, '2', 'As it was saved last', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'coordinator', '2026-11-29 01:44:06.118731+00');
INSERT INTO public.answer_entry VALUES ('eb5833b6-c840-4f38-bc54-1b6a364f7220', '68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-02', 1, '3', 'As it was saved last', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'coordinator', '2026-11-29 01:44:06.198042+00');
INSERT INTO public.answer_entry VALUES ('a9f90ee9-3f90-46a3-97c7-3cd811159330', '68556051-b6a2-42cf-b667-84ee076f1d64', 'cor-15', 1, '2', 'As it was saved last', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'coordinator', '2026-11-29 01:44:06.312015+00');
INSERT INTO public.answer_entry VALUES ('a605ecbb-73a7-4b56-8e25-fb2410a32bdb', '68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-03', 1, '3', 'As it was saved last', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'coordinator', '2026-11-29 01:44:06.396735+00');



INSERT INTO public.answer_entry_figure VALUES ('a9f90ee9-3f90-46a3-97c7-3cd811159330', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('a605ecbb-73a7-4b56-8e25-fb2410a32bdb', 'M03', '33');



INSERT INTO public.assessment VALUES ('68556051-b6a2-42cf-b667-84ee076f1d64', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:05.243378+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('f814f091-9a29-4f08-b322-18e60e013f46', '214a376c-19c6-4a54-9bdc-26bd42506a65', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', '68556051-b6a2-42cf-b667-84ee076f1d64', '2022-03-04', '2022-09-30', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:14.355141+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 01:44:04.964921+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '241cd1ce88f1d6a390b697673d7f4c0c');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 01:44:05.126293+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'ddc14dd1fe3353b3b0d487a69a0bff01');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 01:44:05.225743+00', 'signed in', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', NULL, '', '', 'a513ba8d47eaa94a83435ebd5ac1a569');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 01:44:05.996443+00', 'save answer', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'assessment 68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-01, version 1', '8fd9aa4a055f5f870d787719f98ba48f');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 01:44:06.125961+00', 'save answer', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'assessment 68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-01, version 2', '94379aaceb109c1c4b693d6abdc5aa42');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 01:44:06.200032+00', 'save answer', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'assessment 68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-02, version 1', 'a4f5789d32614b611bf5ee3861205b3e');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 01:44:06.211395+00', 'mark question', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'assessment 68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-02, done', 'e03328298089d5b88f51e8edc87e755a');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 01:44:06.316175+00', 'save answer', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'assessment 68556051-b6a2-42cf-b667-84ee076f1d64', 'cor-15, version 1', '47d1505f4d64c9480b35b161fe2206d1');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 01:44:06.403184+00', 'save answer', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'assessment 68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-03, version 1', '58a9d9db4b20619173696417cf46f033');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 01:44:06.915385+00', 'add evidence', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'evidence 7f63915e-3a3e-4bc4-95ac-6a14455798f8', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'ac3488a8072ad8f9738b2dfa1d80d4d1');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 01:44:06.926373+00', 'add exhibit', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'assessment 68556051-b6a2-42cf-b667-84ee076f1d64', 'exhibit 1 of vet-03, E1, version 1, evidence 7f63915e-3a3e-4bc4-95ac-6a14455798f8', '1af7168357ca64d375306c3cac51c9e3');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 01:44:07.200175+00', 'write note', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'assessment 68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-01, note', '1319d97c7623b1ed377a61639e371fde');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 01:44:07.297923+00', 'restricted a question', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'assessment 68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-02, to 1 person', 'a402a3d8c30d7c4a373f264cf1a70620');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 01:44:07.537264+00', 'asked for a report', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'report b4810075-04c9-481c-bd01-0ce40e4faba6', 'e2ddeaf82d2cb146370a1f7f4acbdc2ba6ba4a7481bdc1eabe08dac1d4defb0c', '02068257307fd8303d9f6a63bfad9b77');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 01:44:14.118914+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'c222c1d94b00ca0ba1735f8570b21dcc');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 01:44:14.192962+00', 'signed in', '7e50d78a-2fb9-429f-bed4-de400f315b6b', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'reader', NULL, '', '', 'de04223a209c30430e7b062dad17f6c2');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 01:44:14.279696+00', 'set up a second factor', '7e50d78a-2fb9-429f-bed4-de400f315b6b', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'reader', NULL, '', 'authenticator app', '5538a7740e1eb80672d6793de9ad3fdb');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 01:44:14.302848+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '3fecdcd1-f930-4bab-8d66-f89c046a6446', '', '8968d1056f334e160d7578f5be3becf2');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, 'caacc535a3bd891d11fe3f8859f137233b6179b2da57e694ab193feda0b7a802', NULL);
INSERT INTO public.audit_head VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 14, '0f519e4bc0c2b2e5ddb051b08334ab695da4ffd67189c5f5ed2f719e5d6da6b0', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 01:44:04.964921+00', 'sign-in', NULL, '1b6c58c0b291979654fce822b348dc26072de9677eacfe8c0499773d489c9f25', '0000000000000000000000000000000000000000000000000000000000000000', '96c690b76820235b8fafc99fc49a43974d28367cf2cbc2f9ac5ea7aa0cd491b1');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 01:44:05.126293+00', 'sign-in', NULL, '9232a344989a7a87e0beb17d0acfabd0717d0038a9a5d319c00fbcb5ff6e3c49', '96c690b76820235b8fafc99fc49a43974d28367cf2cbc2f9ac5ea7aa0cd491b1', 'b666a3deb349ac9f288dbbd17d6e84c6ada2d36a305dc01bf8237886739dd113');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 1, 3, '2026-11-29 01:44:05.225743+00', 'sign-in', NULL, 'df9e880a8bb57981f2ccdcf72da08b233191c33c395f187e9b974d64549b6a19', '0000000000000000000000000000000000000000000000000000000000000000', '88d306d185114d98bfc89447613b5a339f079a9618010229f05a8a9e46eb1976');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 2, 4, '2026-11-29 01:44:05.996443+00', 'answer', '68556051-b6a2-42cf-b667-84ee076f1d64', '45ee2033b732d8a17afa628b3e56d1f37b03bcde94b166b74d07c2a7dcd68d57', '88d306d185114d98bfc89447613b5a339f079a9618010229f05a8a9e46eb1976', 'fce370e49587c2c52cdf90123ced9b8a55e5ca85718bd3647683efae9a612c94');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 3, 5, '2026-11-29 01:44:06.125961+00', 'answer', '68556051-b6a2-42cf-b667-84ee076f1d64', '9422db9de314caa4f2175b1fe9ed8c25af147fd5cf332fdebe43819aab8a2ed0', 'fce370e49587c2c52cdf90123ced9b8a55e5ca85718bd3647683efae9a612c94', '519aa6a98505b6eef3d82d9b949fab8d7ddbd51dfb704faec3f8fab1aaf2ffef');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 4, 6, '2026-11-29 01:44:06.200032+00', 'answer', '68556051-b6a2-42cf-b667-84ee076f1d64', '20bea65808bb1b6eb8d2f1154f28f758b75453ae5537794e225e893733655c5a', '519aa6a98505b6eef3d82d9b949fab8d7ddbd51dfb704faec3f8fab1aaf2ffef', 'b5a581324ead1106602fd93117e4fe9928280f86caeba594931df0e6a5ab15d5');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 5, 7, '2026-11-29 01:44:06.211395+00', 'mark', '68556051-b6a2-42cf-b667-84ee076f1d64', '988b12a3f112c9cd1fda0524cb18f3a08c302cd919726a8d8df437cf6b1bce09', 'b5a581324ead1106602fd93117e4fe9928280f86caeba594931df0e6a5ab15d5', 'bc355c1b49ef598022837d692a108052f81d65e79b82458b4e43f24cfd736f2e');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 6, 8, '2026-11-29 01:44:06.316175+00', 'answer', '68556051-b6a2-42cf-b667-84ee076f1d64', 'dfd1c72a0ee71ec331b30f74caa557b886b0d4213bc7d4bd977360be38cff609', 'bc355c1b49ef598022837d692a108052f81d65e79b82458b4e43f24cfd736f2e', '8fb9319fd1e93190e968c235f49850f754e76dc14bc3b61bee9f8c7655891ce8');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 7, 9, '2026-11-29 01:44:06.403184+00', 'answer', '68556051-b6a2-42cf-b667-84ee076f1d64', 'fdaa7e9a3bf9e7ce42bee7bc6f612b2742b317993036b5c4bbb4e0565e4f2eec', '8fb9319fd1e93190e968c235f49850f754e76dc14bc3b61bee9f8c7655891ce8', 'ef25844e3eb8b9267e1471ebed45b10ae8c742cccdb6c91018567e7d9a4ea7a1');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 8, 10, '2026-11-29 01:44:06.915385+00', 'evidence', NULL, 'b6ddfa7b4696959c6b8b775c5e0161a0648c21d33465abf34dd882960b053e78', 'ef25844e3eb8b9267e1471ebed45b10ae8c742cccdb6c91018567e7d9a4ea7a1', '502d767432a4f351f256839a47b9c92f6c1c701b0fae4f903c80aebbb0c5485b');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 9, 11, '2026-11-29 01:44:06.926373+00', 'evidence', '68556051-b6a2-42cf-b667-84ee076f1d64', '9ad528e528d45c3f8356928e970f410fa5e234218c8d34b20ab2baa60add8cd5', '502d767432a4f351f256839a47b9c92f6c1c701b0fae4f903c80aebbb0c5485b', 'ca99b6b0af33d51c33c6998c044e3675d9a4282caac63d0cae903aa0aa0da635');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 10, 12, '2026-11-29 01:44:07.200175+00', 'note', '68556051-b6a2-42cf-b667-84ee076f1d64', '61d66d36a193d7b78e7e488240d40b00db17436dce4628734732ebe598a373ce', 'ca99b6b0af33d51c33c6998c044e3675d9a4282caac63d0cae903aa0aa0da635', 'b94a5ddeb064816f5996b7ea70fa1c8c07cc93e6a472d0ee86016a8ec7913120');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 11, 13, '2026-11-29 01:44:07.297923+00', 'assessment', '68556051-b6a2-42cf-b667-84ee076f1d64', 'ea8211666b198e5b0a6c64ad9daa0ae285f86775ac826e918edb6c678cdcb10f', 'b94a5ddeb064816f5996b7ea70fa1c8c07cc93e6a472d0ee86016a8ec7913120', 'e283acfe75f6b04003d5698c82d4f4aa72643b4f4dbd1ea5915fb074e479bbe0');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 12, 14, '2026-11-29 01:44:07.537264+00', 'copy', '68556051-b6a2-42cf-b667-84ee076f1d64', '69b076c84ef450198e0112c9272c5351dedbed5aafcf8b017d249a012566f86d', 'e283acfe75f6b04003d5698c82d4f4aa72643b4f4dbd1ea5915fb074e479bbe0', 'ab9838d1322f9d74c8415f6a621d160362795af403a1cef1cc076901facae4be');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-29 01:44:14.118914+00', 'sign-in', NULL, '8f8ba7bf2a1d4d37969e3fa5363f24a1b3167c094c1f37e5e750ae0cbeeb7f0e', 'b666a3deb349ac9f288dbbd17d6e84c6ada2d36a305dc01bf8237886739dd113', '7805ed3d12c99affb4308301c954e89b47ffef72f5e41f050c424e536bc72839');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 13, 16, '2026-11-29 01:44:14.192962+00', 'sign-in', NULL, '77cd80cd3cc116f143d4407bf2357db68eee27ae73be312d257ce51ad7bfc4a4', 'ab9838d1322f9d74c8415f6a621d160362795af403a1cef1cc076901facae4be', '6485a0d8853ddb173f79e9d91ad5c94a3762d9774721f4581d0cd26ee2b5958d');
INSERT INTO public.audit_link VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 14, 17, '2026-11-29 01:44:14.279696+00', 'sign-in', NULL, '1de3c07a22a21a243d032d426b170a126372fd82676743d8df58d4e4e4256262', '6485a0d8853ddb173f79e9d91ad5c94a3762d9774721f4581d0cd26ee2b5958d', '0f519e4bc0c2b2e5ddb051b08334ab695da4ffd67189c5f5ed2f719e5d6da6b0');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-29 01:44:14.302848+00', 'sign-in', NULL, '112f5c6636618f13b2376d452e1cbbd173096d48b9c880c1b61631ad3a1fa1e5', '7805ed3d12c99affb4308301c954e89b47ffef72f5e41f050c424e536bc72839', 'caacc535a3bd891d11fe3f8859f137233b6179b2da57e694ab193feda0b7a802');



INSERT INTO public.authenticator VALUES ('7e50d78a-2fb9-429f-bed4-de400f315b6b', '3SAhY8RBj4rY5YAELLeXSYM-Jh61dYjGyP7F65tHdm-R5VJ-1ZLKR1L8lf6ZmSEtA3Q7pwprkosNjI1r', '4896ec944ad9b238', 59863888, '2026-11-29 01:44:14.27277+00');



INSERT INTO public.change_request VALUES ('b32286f7-df0f-4891-b0a5-60c8427dc911', '68556051-b6a2-42cf-b667-84ee076f1d64', 1, '2022-03-31', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'lead inspector', '2026-11-29 01:44:14.358525+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.draft VALUES ('68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-04', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '918298fe-1261-4cbd-bce3-7479d3bfaa89', 0, 1795916583431, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 01:44:06.477184+00');



INSERT INTO public.evidence VALUES ('7f63915e-3a3e-4bc4-95ac-6a14455798f8', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:06.907674+00', 17276220627353);



INSERT INTO public.evidence_entry VALUES ('7f63915e-3a3e-4bc4-95ac-6a14455798f8', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'coordinator', '2026-11-29 01:44:06.917775+00');



INSERT INTO public.exhibit VALUES ('6cdfc6c4-b5c2-483c-b79c-910a13da933e', '68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-03', 1, '7f63915e-3a3e-4bc4-95ac-6a14455798f8', '74f6605b-1501-4231-a2b2-3253834f94df', 'Page 3', 'The policy was approved', 'E1', '', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:06.925317+00', NULL, '', 1, NULL, 'force', 15674373008807);



INSERT INTO public.exhibit_entry VALUES ('6cdfc6c4-b5c2-483c-b79c-910a13da933e', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'coordinator', '2026-11-29 01:44:06.928367+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 01:44:04.957712+00', '');



INSERT INTO public.figure VALUES ('68556051-b6a2-42cf-b667-84ee076f1d64', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('68556051-b6a2-42cf-b667-84ee076f1d64', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('214a376c-19c6-4a54-9bdc-26bd42506a65', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda');



INSERT INTO public.idempotency_key VALUES ('3fecdcd1-f930-4bab-8d66-f89c046a6446', '23722e8f-8641-42f8-bde6-6ccea88d5551', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 01:44:06.005666+00');
INSERT INTO public.idempotency_key VALUES ('3fecdcd1-f930-4bab-8d66-f89c046a6446', '4b124d31-c2de-450d-8d4d-47b1b795466c', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 01:44:06.127633+00');
INSERT INTO public.idempotency_key VALUES ('3fecdcd1-f930-4bab-8d66-f89c046a6446', '4033c37d-2503-4eb3-aa29-690fcb4b9d1a', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 01:44:06.201752+00');
INSERT INTO public.idempotency_key VALUES ('3fecdcd1-f930-4bab-8d66-f89c046a6446', '9250be4a-b99a-4546-a872-b5f1149cce38', 'done', '2026-11-29 01:44:06.216084+00');
INSERT INTO public.idempotency_key VALUES ('3fecdcd1-f930-4bab-8d66-f89c046a6446', '4bd92904-40f7-46ef-8931-44de21a73ba2', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 01:44:06.31888+00');
INSERT INTO public.idempotency_key VALUES ('3fecdcd1-f930-4bab-8d66-f89c046a6446', '9ca71e4d-21b0-4f83-99a6-57f144f161b4', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 01:44:06.406114+00');
INSERT INTO public.idempotency_key VALUES ('3fecdcd1-f930-4bab-8d66-f89c046a6446', '55a674c2-3cf8-4f02-9323-b0d4ed5ab159', '1', '2026-11-29 01:44:06.930545+00');
INSERT INTO public.idempotency_key VALUES ('3fecdcd1-f930-4bab-8d66-f89c046a6446', 'f2904280-b590-4a17-b891-c76a8f5c25c8', '643b4e11-6cd7-4a32-ab1b-3106133290c4', '2026-11-29 01:44:07.203509+00');
INSERT INTO public.idempotency_key VALUES ('3fecdcd1-f930-4bab-8d66-f89c046a6446', 'c6fc876a-6451-4710-9bd6-5304755137d5', '', '2026-11-29 01:44:07.299593+00');
INSERT INTO public.idempotency_key VALUES ('3fecdcd1-f930-4bab-8d66-f89c046a6446', 'ed208791-ff93-4915-b746-47eca109b1ef', 'b4810075-04c9-481c-bd01-0ce40e4faba6', '2026-11-29 01:44:07.538284+00');
INSERT INTO public.idempotency_key VALUES ('7e50d78a-2fb9-429f-bed4-de400f315b6b', '41387a92-4c41-4c4b-8ee8-3b1bdcca2e6e', 'e72122deec25389d1f98183c54feb239575198cf2ac45093040a7db2335559b4 685292ea40773a59e82137afa0c2884533fa05570db7c790b340f367944e3af1', '2026-11-29 01:44:14.284104+00');



INSERT INTO public.invitation VALUES ('d080bdd4-dba8-4d33-892d-a742f4049a7a', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:14.344534+00', '2026-12-06 01:44:14.342365+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('68556051-b6a2-42cf-b667-84ee076f1d64', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:05.909513+00', '2026-11-29 01:44:05.909513+00', '2026-11-29 01:44:05.909513+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '6d8d8f23-e707-4dd6-ba94-371fac95fcdf', '2026-11-29 01:44:14.386372+00');



INSERT INTO public.mark VALUES ('68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-02', 1, 'done', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'coordinator', '2026-11-29 01:44:06.211235+00', '');



INSERT INTO public.membership VALUES ('84e1bcbe-cc8a-48ad-9a4c-721566f08d7f', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', '2026-11-29 01:44:04.421805+00', NULL);
INSERT INTO public.membership VALUES ('1bd3a553-0293-44c9-8bdf-86d32c9e897b', '7e50d78a-2fb9-429f-bed4-de400f315b6b', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'reader', '2026-11-29 01:44:14.091172+00', NULL);



INSERT INTO public.mention VALUES ('3a26e4f9-9995-4603-adff-ec852558369b', '3fecdcd1-f930-4bab-8d66-f89c046a6446');



INSERT INTO public.note VALUES ('3a26e4f9-9995-4603-adff-ec852558369b', '643b4e11-6cd7-4a32-ab1b-3106133290c4', 1, '@Una Upgrade will check this', '{"roles":[["d1f92224-c94c-4c06-8840-3ca4c9e8edda","contributor"],["d1f92224-c94c-4c06-8840-3ca4c9e8edda","coordinator"],["d1f92224-c94c-4c06-8840-3ca4c9e8edda","reader"],["d1f92224-c94c-4c06-8840-3ca4c9e8edda","signatory"]],"people":[]}', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'coordinator', '2026-11-29 01:44:07.197718+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('643b4e11-6cd7-4a32-ab1b-3106133290c4', '68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-01', 'note', '2026-11-29 01:44:07.193353+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('d1f92224-c94c-4c06-8840-3ca4c9e8edda', 'force', 'Upgradeshire Police', '2026-11-29 01:44:04.308696+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('214a376c-19c6-4a54-9bdc-26bd42506a65', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 01:44:04.313999+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('7cbfa5a2-c4a1-48ba-b93c-4bb266590d0c', 'set password', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '', 'waiting', '', 0, '2026-11-29 01:44:14.341128+00', '2026-11-29 01:44:14.341134+00', NULL);



INSERT INTO public.passkey VALUES ('14195bf2-53c3-41aa-8f3f-373163fac955', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'c34922e4-e976-4983-9868-c074e72faeba', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 01:44:14.36209+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('60b511e32f81d05aa26b4aa10134b3d466c9849b856a53c58dff55d9704bbc55', 'FCiUG0+9jBmc2xgh6JtGVooS2Dg3CfNHD18PySReKho=', NULL, '', '2026-11-29 01:44:14.372442+00');



INSERT INTO public.password_link VALUES ('b69c0e008f1c99603e9f3abac59c14940785f4e1a78011f890dd309efbdaf5c3', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:14.304147+00', '2026-12-01 01:44:14.302709+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 01:44:07.580714+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 01:44:07.624709+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 01:44:13.969859+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 01:44:13.988951+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 01:44:14.017792+00');



INSERT INTO public.post VALUES ('09b0ac19-68fa-4eaf-b16d-dcd2736bc3c5', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 'Head of vetting', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:14.312855+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 01:44:14.338541+00');



INSERT INTO public.recovery_code VALUES ('86fc70f44231c3f50b89dde18f292456a6463b08f27d4b2646ef918ce98b6bf5', '7e50d78a-2fb9-429f-bed4-de400f315b6b', '2026-11-29 01:44:14.276469+00', NULL);
INSERT INTO public.recovery_code VALUES ('a1e1fa4a581ebeafe3160b8116d66ea73e2ea32da3171771e92ee7a2ee4fdd91', '7e50d78a-2fb9-429f-bed4-de400f315b6b', '2026-11-29 01:44:14.276474+00', NULL);
INSERT INTO public.recovery_code VALUES ('7d86434b3a0cde907b77cf1a3815c5146db44a0fb61c54fa37238c810c9b6017', '7e50d78a-2fb9-429f-bed4-de400f315b6b', '2026-11-29 01:44:14.276475+00', NULL);
INSERT INTO public.recovery_code VALUES ('adcd5b7992aebfb0133ec4616667e022b208dbf4ec44e6f253b64688e60bb56d', '7e50d78a-2fb9-429f-bed4-de400f315b6b', '2026-11-29 01:44:14.276477+00', NULL);
INSERT INTO public.recovery_code VALUES ('d0de88b1696828e56a61f1e1fba1ce62c0db82ce8bee92fca789bc6aff68ff65', '7e50d78a-2fb9-429f-bed4-de400f315b6b', '2026-11-29 01:44:14.276478+00', NULL);
INSERT INTO public.recovery_code VALUES ('277f90e2cfcf66ef77784be649a5d0f9e3c6f2d81acab203228f3cba08805e7c', '7e50d78a-2fb9-429f-bed4-de400f315b6b', '2026-11-29 01:44:14.27648+00', NULL);
INSERT INTO public.recovery_code VALUES ('c678231ec3cc3cb6dfb53effaf8714551c3b32f3912637df1759293534c07e1a', '7e50d78a-2fb9-429f-bed4-de400f315b6b', '2026-11-29 01:44:14.276481+00', NULL);
INSERT INTO public.recovery_code VALUES ('9ea4cb8590de39e63ed2c328fa6e113560a995f2ea074bdca581541dd557041a', '7e50d78a-2fb9-429f-bed4-de400f315b6b', '2026-11-29 01:44:14.276482+00', NULL);
INSERT INTO public.recovery_code VALUES ('5ebfdf112e7969cc5a3b149e460b6aae8b57f9c271108b766d1ae188473b17cc', '7e50d78a-2fb9-429f-bed4-de400f315b6b', '2026-11-29 01:44:14.276484+00', NULL);
INSERT INTO public.recovery_code VALUES ('2d1be2205a0bbbe2f04784a50bb001df092b71e53b16a885686b0302ba763476', '7e50d78a-2fb9-429f-bed4-de400f315b6b', '2026-11-29 01:44:14.276485+00', NULL);



INSERT INTO public.reminder VALUES ('f162fcbe-b8e0-445e-9d65-c8935979a19d', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'share', 'shared', 'shared', '2026-11-29 01:44:14.314779+00', NULL);



INSERT INTO public.reminder_choice VALUES ('3fecdcd1-f930-4bab-8d66-f89c046a6446', 'daily', NULL);



INSERT INTO public.report VALUES ('b4810075-04c9-481c-bd01-0ce40e4faba6', '68556051-b6a2-42cf-b667-84ee076f1d64', 'report', 'e2ddeaf82d2cb146370a1f7f4acbdc2ba6ba4a7481bdc1eabe08dac1d4defb0c', 'ready', '', 27, 205544, '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:07.535774+00', '2026-11-29 01:44:07.648133+00', 1, '2026-11-29 01:44:13.942918+00', '', NULL);



INSERT INTO public.requested_question VALUES ('7ffe5cc7-5932-496d-96ff-b492bf7c83f3', 'b32286f7-df0f-4891-b0a5-60c8427dc911', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-02', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:07.295686+00', NULL);



INSERT INTO public.revision VALUES ('74f6605b-1501-4231-a2b2-3253834f94df', '7f63915e-3a3e-4bc4-95ac-6a14455798f8', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:06.914298+00', NULL, NULL, NULL, NULL, NULL, '', 4229184241928);



INSERT INTO public.seal VALUES ('cbc1265a-d360-4a10-991e-30930898a7c8', '68556051-b6a2-42cf-b667-84ee076f1d64', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 01:44:14.34748+00', '2026-11-29 01:44:14.347483+00', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 01:44:14.333606+00');



INSERT INTO public.share VALUES ('30e974b0-ac67-4eb1-a69f-c0ae4b959982', '68556051-b6a2-42cf-b667-84ee076f1d64', 'vet-02', NULL, '09b0ac19-68fa-4eaf-b16d-dcd2736bc3c5', '2022-03-04', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '2026-11-29 01:44:14.319347+00', NULL);



INSERT INTO public.sign_in VALUES ('7ed4a927-09bd-44cd-825f-df8ad1b2e233', 'ab7977001f977f60e7935d4d831661fabd6a27df8f4bf2882b241d53b8e37f28', '3fecdcd1-f930-4bab-8d66-f89c046a6446', '84e1bcbe-cc8a-48ad-9a4c-721566f08d7f', '2026-11-29 01:44:05.208868+00', '2026-11-29 01:44:05.208895+00', NULL, '', '2026-11-29 01:44:05.208897+00', '');
INSERT INTO public.sign_in VALUES ('3f54e63c-f861-44ef-9dfd-d961a03a0781', 'e72122deec25389d1f98183c54feb239575198cf2ac45093040a7db2335559b4', '7e50d78a-2fb9-429f-bed4-de400f315b6b', '1bd3a553-0293-44c9-8bdf-86d32c9e897b', '2026-11-29 01:44:14.191372+00', '2026-11-29 01:44:14.191379+00', '2026-11-29 01:44:14.275205+00', '', '2026-11-29 01:44:14.191381+00', '');
INSERT INTO public.sign_in VALUES ('697d4f4c-38ad-4e96-9351-4ce3ff0f19e5', '685292ea40773a59e82137afa0c2884533fa05570db7c790b340f367944e3af1', '7e50d78a-2fb9-429f-bed4-de400f315b6b', '1bd3a553-0293-44c9-8bdf-86d32c9e897b', '2026-11-29 01:44:14.282765+00', '2026-11-29 01:44:14.28277+00', NULL, 'authenticator app', '2026-11-29 01:44:14.282772+00', '');



INSERT INTO public.state_change VALUES ('28f38754-9535-4a26-b7cb-123fb93c5742', '68556051-b6a2-42cf-b667-84ee076f1d64', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'coordinator', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', '2026-11-29 01:44:14.346406+00', '', '', NULL);



INSERT INTO public.submission VALUES ('db8f5213-d5f2-427c-98ff-820e65bbc9cc', '68556051-b6a2-42cf-b667-84ee076f1d64', 1, 'cbc1265a-d360-4a10-991e-30930898a7c8', 'THJ-983-HRX', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'coordinator', '2026-11-29 01:44:14.352007+00', 'I send this assessment.', 'cor-24', '2026-11-29 01:44:14.350351+00', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('75bd0a05-cd6b-42a0-89b6-0a5df3270d2b', 'd1f92224-c94c-4c06-8840-3ca4c9e8edda', '3fecdcd1-f930-4bab-8d66-f89c046a6446', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 01:44:06.998778+00');



INSERT INTO public.worker VALUES ('6d8d8f23-e707-4dd6-ba94-371fac95fcdf', '2026-11-29 01:44:14.378537+00', '2026-11-29 01:44:14.378541+00');



SELECT pg_catalog.setval('public.audit_event_id_seq', 18, true);



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



ALTER TABLE ONLY public.follow_up_answer
    ADD CONSTRAINT pk_follow_up_answer PRIMARY KEY (assessment_id, follow_up_id);



ALTER TABLE ONLY public.force_access
    ADD CONSTRAINT pk_force_access PRIMARY KEY (organisation_id, force_id);



ALTER TABLE ONLY public.idempotency_key
    ADD CONSTRAINT pk_idempotency_key PRIMARY KEY (person_id, key);



ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT pk_invitation PRIMARY KEY (id);



ALTER TABLE ONLY public.last_visit
    ADD CONSTRAINT pk_last_visit PRIMARY KEY (assessment_id, person_id);



ALTER TABLE ONLY public.lease
    ADD CONSTRAINT pk_lease PRIMARY KEY (job_type, subject);



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



ALTER TABLE ONLY public.secret_fingerprint
    ADD CONSTRAINT pk_secret_fingerprint PRIMARY KEY (name);



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



ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash);



ALTER TABLE ONLY public.membership
    ADD CONSTRAINT uq_membership_account_id_organisation_id_role UNIQUE (account_id, organisation_id, role);



ALTER TABLE ONLY public.note
    ADD CONSTRAINT uq_note_thread_id_number UNIQUE (thread_id, number);



ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT uq_organisation_name UNIQUE (name);



ALTER TABLE ONLY public.passkey
    ADD CONSTRAINT uq_passkey_credential_id UNIQUE (credential_id);



ALTER TABLE ONLY public.post
    ADD CONSTRAINT uq_post_force_id_name UNIQUE (force_id, name);



ALTER TABLE ONLY public.reminder
    ADD CONSTRAINT uq_reminder_account_id_subject_occasion UNIQUE (account_id, subject, occasion);



ALTER TABLE ONLY public.requested_question
    ADD CONSTRAINT uq_requested_question_request_id_question_id UNIQUE (request_id, question_id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT uq_revision_evidence_id_number UNIQUE (evidence_id, number);



ALTER TABLE ONLY public.seal
    ADD CONSTRAINT uq_seal_assessment_id_number UNIQUE (assessment_id, number);



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



CREATE INDEX ix_evidence_force_id_added_at_id ON public.evidence USING btree (force_id, added_at, id);



CREATE INDEX ix_evidence_force_id_review_date ON public.evidence USING btree (force_id, review_date);



CREATE INDEX ix_evidence_id_stamp ON public.evidence USING btree (id, stamp);



CREATE INDEX ix_exhibit_assessment_id_evidence_id_question_id_withdrawn_at ON public.exhibit USING btree (assessment_id, evidence_id, question_id, withdrawn_at);



CREATE INDEX ix_exhibit_assessment_id_evidence_id_revision_id_stamp ON public.exhibit USING btree (assessment_id, evidence_id, revision_id, stamp);



CREATE INDEX ix_exhibit_evidence_id ON public.exhibit USING btree (evidence_id);



CREATE INDEX ix_failed_sign_in_address_hash ON public.failed_sign_in USING btree (address_hash);



CREATE INDEX ix_failed_sign_in_email_hash ON public.failed_sign_in USING btree (email_hash);



CREATE INDEX ix_force_access_force_id ON public.force_access USING btree (force_id);



CREATE INDEX ix_invitation_organisation_id ON public.invitation USING btree (organisation_id);



CREATE INDEX ix_lease_worker_id ON public.lease USING btree (worker_id);



CREATE INDEX ix_membership_organisation_id ON public.membership USING btree (organisation_id);



CREATE INDEX ix_mention_person_id ON public.mention USING btree (person_id);



CREATE INDEX ix_note_thread_assessment_id_question_id ON public.note_thread USING btree (assessment_id, question_id);



CREATE INDEX ix_outbox_email_account_id ON public.outbox_email USING btree (account_id);



CREATE INDEX ix_outbox_email_status ON public.outbox_email USING btree (status);



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



ALTER TABLE ONLY public.last_visit
    ADD CONSTRAINT fk_last_visit_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.last_visit
    ADD CONSTRAINT fk_last_visit_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.lease
    ADD CONSTRAINT fk_lease_worker_id_worker FOREIGN KEY (worker_id) REFERENCES public.worker(id) ON DELETE CASCADE;



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



ALTER TABLE ONLY public.seal
    ADD CONSTRAINT fk_seal_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.seal
    ADD CONSTRAINT fk_seal_reopened_by_account FOREIGN KEY (reopened_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.seal
    ADD CONSTRAINT fk_seal_signed_by_account FOREIGN KEY (signed_by) REFERENCES public.account(id);



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




