


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



INSERT INTO public.account VALUES ('fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$L/nXZNrMx4RuczyswNxToQ$XsUHuZ8EAH56DR5VIklFT6A0nxu6QXtdIUa/reCyfX0', true, '2026-11-29 01:55:33.547635+00');
INSERT INTO public.account VALUES ('67c6a3dc-23b4-48c1-be7c-77ddb794259e', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$uEukkzN3QNil4PqBXlAz+g$YRgdwkNfH1eCgdWUevrEvnKf21QXkV6jXRoXX4QaqUQ', true, '2026-11-29 01:56:11.333739+00');



INSERT INTO public.alembic_version VALUES ('0224');



INSERT INTO public.answer VALUES ('f75de511-19bc-4a91-9ee7-34de3d8d8940', 'ab357efc-656b-454e-9f73-a88044297c95', 'vet-01', '2', 'As it was saved last', 2, 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:55:40.079143+00');
INSERT INTO public.answer VALUES ('54625e57-d843-4749-afb1-8b9fcb0bf975', 'ab357efc-656b-454e-9f73-a88044297c95', 'vet-02', '3', 'As it was saved last', 1, 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:55:40.403256+00');
INSERT INTO public.answer VALUES ('03785ec1-26ff-4934-873c-0899a538faa5', 'ab357efc-656b-454e-9f73-a88044297c95', 'cor-15', '2', 'As it was saved last', 1, 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:55:40.839157+00');
INSERT INTO public.answer VALUES ('4bbe6597-6f7a-44c3-9198-9b66ac63e482', 'ab357efc-656b-454e-9f73-a88044297c95', 'vet-03', '3', 'As it was saved last', 1, 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:55:41.184023+00');



INSERT INTO public.answer_entry VALUES ('373c756c-73d9-47f2-aec0-80726bfed6e5', 'ab357efc-656b-454e-9f73-a88044297c95', 'vet-01', 1, '3', 'As it was first saved', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'coordinator', '2026-11-29 01:55:39.737556+00');
INSERT INTO public.answer_entry VALUES ('d9c72b7b-210a-4f0d-959f-fdd52a1c92f2', 'ab357efc-656b-454e-9f73-a88044297c95', 'vet-01', 2, '2', 'As it was saved last', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'coordinator', '2026-11-29 01:55:40.079143+00');
INSERT INTO public.answer_entry VALUES ('f4425eac-927c-43ba-9dda-d087959d4146', 'ab357efc-656b-454e-9f73-a88044297c95', 'vet-02', 1, '3', 'As it was saved last', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'coordinator', '2026-11-29 01:55:40.403256+00');
INSERT INTO public.answer_entry VALUES ('5317c519-3da1-4dad-9ca7-c0e6894cd8f1', 'ab357efc-656b-454e-9f73-a88044297c95', 'cor-15', 1, '2', 'As it was saved last', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'coordinator', '2026-11-29 01:55:40.839157+00');
INSERT INTO public.answer_entry VALUES ('9c05e48b-85da-4cf7-99eb-d8d36846e8ad', 'ab357efc-656b-454e-9f73-a88044297c95', 'vet-03', 1, '3', 'As it was saved last', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'coordinator', '2026-11-29 01:55:41.184023+00');



INSERT INTO public.answer_entry_figure VALUES ('5317c519-3da1-4dad-9ca7-c0e6894cd8f1', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('9c05e48b-85da-4cf7-99eb-d8d36846e8ad', 'M03', '33');



INSERT INTO public.assessment VALUES ('ab357efc-656b-454e-9f73-a88044297c95', '82ce039a-f404-4679-8707-9819817bea25', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:55:37.016706+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('00dcc08e-ccc9-45b7-acc5-cf236de6b568', '5a6ba927-9273-4086-bb45-77cce19808a1', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'ab357efc-656b-454e-9f73-a88044297c95', '2022-03-04', '2022-09-30', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:56:11.893661+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 01:55:35.754331+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'c304a53b47df386d16baef07bfbb4a34');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 01:55:36.520783+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '2c0f50a426132125c2e1546413db0d0b');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 01:55:36.943528+00', 'signed in', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', NULL, '', '', 'f8bc029a5884e57cf0a1a2b37d172f78');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 01:55:39.75961+00', 'save answer', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '82ce039a-f404-4679-8707-9819817bea25', 'assessment ab357efc-656b-454e-9f73-a88044297c95', 'vet-01, version 1', 'e08c046097c3e94aaf424df0256192a9');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 01:55:40.098054+00', 'save answer', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '82ce039a-f404-4679-8707-9819817bea25', 'assessment ab357efc-656b-454e-9f73-a88044297c95', 'vet-01, version 2', '64931eae5a3231d388bb09d8954f485d');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 01:55:40.404862+00', 'save answer', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '82ce039a-f404-4679-8707-9819817bea25', 'assessment ab357efc-656b-454e-9f73-a88044297c95', 'vet-02, version 1', '5295e45ec72c8da2d4c11119dbb4bb13');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 01:55:40.463656+00', 'mark question', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '82ce039a-f404-4679-8707-9819817bea25', 'assessment ab357efc-656b-454e-9f73-a88044297c95', 'vet-02, done', 'a8ccdc1b7b0cdb27058427bc47e09adc');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 01:55:40.862721+00', 'save answer', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '82ce039a-f404-4679-8707-9819817bea25', 'assessment ab357efc-656b-454e-9f73-a88044297c95', 'cor-15, version 1', 'a2b32d0a15e67ae882526a6086d29b6b');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 01:55:41.198271+00', 'save answer', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '82ce039a-f404-4679-8707-9819817bea25', 'assessment ab357efc-656b-454e-9f73-a88044297c95', 'vet-03, version 1', '4c6be8a0fd7c002ff7afeee34cb9d717');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 01:55:42.5854+00', 'add evidence', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '82ce039a-f404-4679-8707-9819817bea25', 'evidence 803826e0-1cdf-40e4-8521-f6ef8e715be8', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '2a4e00515e849f54fcdf8be05d9c113a');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 01:55:42.603107+00', 'add exhibit', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '82ce039a-f404-4679-8707-9819817bea25', 'assessment ab357efc-656b-454e-9f73-a88044297c95', 'exhibit 1 of vet-03, E1, version 1, evidence 803826e0-1cdf-40e4-8521-f6ef8e715be8', '5c57b04547665ec0a1ec0d60856b35b9');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 01:55:43.424558+00', 'write note', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '82ce039a-f404-4679-8707-9819817bea25', 'assessment ab357efc-656b-454e-9f73-a88044297c95', 'vet-01, note', 'f4094731f6b0b8062000cd90d3559b5f');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 01:55:43.828345+00', 'restricted a question', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '82ce039a-f404-4679-8707-9819817bea25', 'assessment ab357efc-656b-454e-9f73-a88044297c95', 'vet-02, to 1 person', '7dd104b5cf8dda2e3b20f70fbcedf12e');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 01:55:44.77223+00', 'asked for a report', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '82ce039a-f404-4679-8707-9819817bea25', 'report c0a3b793-dedd-40fa-ae9b-f17125e125c7', '95e424511fa89025af62b5ff1e833fc74597a720f2a951a0ff4264107550d1c9', '16dbc8e6e0e76bb52d4b2846b42866fe');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 01:56:11.376341+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '30bf43bbc7ad16e3450d9bec17c3fd05');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 01:56:11.563955+00', 'signed in', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '82ce039a-f404-4679-8707-9819817bea25', 'reader', NULL, '', '', '7f214eab0cc1509cdb3ae91032a87ddb');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 01:56:11.720858+00', 'set up a second factor', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '82ce039a-f404-4679-8707-9819817bea25', 'reader', NULL, '', 'authenticator app', '89bcfd9b8c3fa7cca3cf95a611dc3054');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 01:56:11.758717+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '', '3ae9b603abcca8fb631526797ac8b18e');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '36b905abb720721f1ed8ff7c0882e981204f17745c872a1c2e7edfb1b218e1f1', NULL);
INSERT INTO public.audit_head VALUES ('82ce039a-f404-4679-8707-9819817bea25', 14, '539e2a01af0afb999bf4271a332d709a1abdedc0788e665fa94fc2d5651be71a', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 01:55:35.754331+00', 'sign-in', NULL, '169f1fbfb773431a2d5edd16e8b05becda756bdc751649789c25681464e0d8b3', '0000000000000000000000000000000000000000000000000000000000000000', '8507afc0aca7bcefd6f2b276c22364bcdcd797e2aa65ba28e22317932e0844f0');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 01:55:36.520783+00', 'sign-in', NULL, 'd1430d8898b49006401f9bb769a85223b568ba6f53f980d8e9091e2b9da9747b', '8507afc0aca7bcefd6f2b276c22364bcdcd797e2aa65ba28e22317932e0844f0', 'b85a13611f2a7adba2b5cc0f2a018a57a8c5797d023adf2fe006895ad7334fc0');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 1, 3, '2026-11-29 01:55:36.943528+00', 'sign-in', NULL, 'c030853318f6740398c2ef5872ecb24a1005a300444326867a5870d58f921fcc', '0000000000000000000000000000000000000000000000000000000000000000', '4e224bbfa71dd3d4dc83531bd776dee08440f19263199d2344587d339e28edf7');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 2, 4, '2026-11-29 01:55:39.75961+00', 'answer', 'ab357efc-656b-454e-9f73-a88044297c95', 'b8dea3f2d624ab20af65cb70d6e73136d849bfba0be7d24864c03faa758fdca8', '4e224bbfa71dd3d4dc83531bd776dee08440f19263199d2344587d339e28edf7', '8290fefdcdef77e138107f6a8fec066c511998da27b749564f23eab2cc070746');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 3, 5, '2026-11-29 01:55:40.098054+00', 'answer', 'ab357efc-656b-454e-9f73-a88044297c95', 'ffa57dbcf38340c396bcc22851e2858f737bef9c0250d7ec83f6f0c58c6984db', '8290fefdcdef77e138107f6a8fec066c511998da27b749564f23eab2cc070746', 'ebb1062c40281becedc51f3a937df42f563e6538ace7ddf4e999d7ed3e3f0de3');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 4, 6, '2026-11-29 01:55:40.404862+00', 'answer', 'ab357efc-656b-454e-9f73-a88044297c95', '367cad030c0c595122447044e2aa19c0e0061970817bdea1f34f26d03e97bca5', 'ebb1062c40281becedc51f3a937df42f563e6538ace7ddf4e999d7ed3e3f0de3', '94bf094f8a11f114d8b601abd6c9ecf17cb557e68c6f9ba4c572d0707adac46e');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 5, 7, '2026-11-29 01:55:40.463656+00', 'mark', 'ab357efc-656b-454e-9f73-a88044297c95', '5221bd0c796dccccb64812a24554433ee55c0c032c8a12a5d61b6f8c41df3851', '94bf094f8a11f114d8b601abd6c9ecf17cb557e68c6f9ba4c572d0707adac46e', 'ef0bb17d39737ad055da8b17d360884472ad0f80530808529acc23315d1a1ba6');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 6, 8, '2026-11-29 01:55:40.862721+00', 'answer', 'ab357efc-656b-454e-9f73-a88044297c95', 'eccb078c30eb5940d39bf995a97796ce905ff55b959e3c0b2bb778ff22ab70a7', 'ef0bb17d39737ad055da8b17d360884472ad0f80530808529acc23315d1a1ba6', '8b83897753bf14526cd2b54f899f79036d5b7e3507f708bfad048b13e659a39b');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 7, 9, '2026-11-29 01:55:41.198271+00', 'answer', 'ab357efc-656b-454e-9f73-a88044297c95', '2f919c69703392c6ccdc148bd7d091376fc493cf21b29ea6d3ba539b87b8ead2', '8b83897753bf14526cd2b54f899f79036d5b7e3507f708bfad048b13e659a39b', '62445bbde65f8ef9ff73ebe38fbb57ae1db09c912988d0d2187f10ada4db99fe');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 8, 10, '2026-11-29 01:55:42.5854+00', 'evidence', NULL, 'bab8c1edd09584ccdeb81aea7d9dce7f32437a765c398028166786a9623da992', '62445bbde65f8ef9ff73ebe38fbb57ae1db09c912988d0d2187f10ada4db99fe', 'daa0a7b6874422c1d0ff57315707bd47eb46fea3a6d9ebc5a2d7a78236b23e1c');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 9, 11, '2026-11-29 01:55:42.603107+00', 'evidence', 'ab357efc-656b-454e-9f73-a88044297c95', '34fe3ce8f7e0367ed9b59cd9240a9ac3c35fb0a6db6ad402a792906e9ddb1ccc', 'daa0a7b6874422c1d0ff57315707bd47eb46fea3a6d9ebc5a2d7a78236b23e1c', '1c3e19668daca6b370ea8b38705779f4ab0b04d62c7a18f7fa5e3386241a47c9');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 10, 12, '2026-11-29 01:55:43.424558+00', 'note', 'ab357efc-656b-454e-9f73-a88044297c95', 'df358320a1c8cf3ee78f39d06fb6edf560cf40e993cf6bf89b45be4a32690c11', '1c3e19668daca6b370ea8b38705779f4ab0b04d62c7a18f7fa5e3386241a47c9', '31195b444bf9b4e0f44b500e1ec781a29c56b587bcfb9ee4db9fdb191599a34b');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 11, 13, '2026-11-29 01:55:43.828345+00', 'assessment', 'ab357efc-656b-454e-9f73-a88044297c95', '9cc4c713f0f3f8b3a5e9980adbce36501fbc2bab7a79930d1ca771fcd14ffa96', '31195b444bf9b4e0f44b500e1ec781a29c56b587bcfb9ee4db9fdb191599a34b', '4b8fe0fb01383c5d59848ceddbcd24f5846e6c83a85f9b221afede9bd37d420a');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 12, 14, '2026-11-29 01:55:44.77223+00', 'copy', 'ab357efc-656b-454e-9f73-a88044297c95', 'c315bc0bc65d1dbacd938f00f76161d883a7c0fce3a9d286a0a9a5c026e71a23', '4b8fe0fb01383c5d59848ceddbcd24f5846e6c83a85f9b221afede9bd37d420a', 'b590cbabd7742174aa7a76dd2de8da399e08738ca835ffad75413eda0824b3a1');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-29 01:56:11.376341+00', 'sign-in', NULL, 'a4b6492a034ba277c239f54d4dd32aa6e66f7bc2b20846c2910dcddf7f9aa71b', 'b85a13611f2a7adba2b5cc0f2a018a57a8c5797d023adf2fe006895ad7334fc0', '8af6e6dd03ae82d0011430be3dd0f787e91d1b6d758e639c2027a1177ae9c19a');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 13, 16, '2026-11-29 01:56:11.563955+00', 'sign-in', NULL, 'dc9bcfe4917901441a7fd1fc4171233fe6366c07ced159b0ee8fa9f131a21d9e', 'b590cbabd7742174aa7a76dd2de8da399e08738ca835ffad75413eda0824b3a1', 'b65634fbf561bb8f579284c87dd0677e1c7d1495b5f6e84b77d9cba7b3c3ecbd');
INSERT INTO public.audit_link VALUES ('82ce039a-f404-4679-8707-9819817bea25', 14, 17, '2026-11-29 01:56:11.720858+00', 'sign-in', NULL, '5f5a9fccc41146aa5989ac04b88173b935e35e6c5f98f9d79874b953d544beb8', 'b65634fbf561bb8f579284c87dd0677e1c7d1495b5f6e84b77d9cba7b3c3ecbd', '539e2a01af0afb999bf4271a332d709a1abdedc0788e665fa94fc2d5651be71a');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-29 01:56:11.758717+00', 'sign-in', NULL, 'fb80490378a230e0f05ce6c06ad5692815a6953abd1df927eb62104e4f772161', '8af6e6dd03ae82d0011430be3dd0f787e91d1b6d758e639c2027a1177ae9c19a', '36b905abb720721f1ed8ff7c0882e981204f17745c872a1c2e7edfb1b218e1f1');



INSERT INTO public.authenticator VALUES ('67c6a3dc-23b4-48c1-be7c-77ddb794259e', 'uUlaUDl_NU7e-kZoHrQVsFxAMjp6F2NA3v8UR8Pqp81JnHav_95y2Z5Nh9KknGVc0Sdahko-8h6s74lc', '4896ec944ad9b238', 59863912, '2026-11-29 01:56:11.716404+00');



INSERT INTO public.change_request VALUES ('5e660177-3389-4d93-b2d1-966e581b5a9f', 'ab357efc-656b-454e-9f73-a88044297c95', 1, '2022-03-31', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'lead inspector', '2026-11-29 01:56:11.896908+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.draft VALUES ('ab357efc-656b-454e-9f73-a88044297c95', 'vet-04', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'e68e9b26-0a3c-4212-93fc-c23baa13bd77', 0, 1795917269897, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 01:55:41.430826+00');



INSERT INTO public.evidence VALUES ('803826e0-1cdf-40e4-8521-f6ef8e715be8', '82ce039a-f404-4679-8707-9819817bea25', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:55:42.571077+00', 8204020903177);



INSERT INTO public.evidence_entry VALUES ('803826e0-1cdf-40e4-8521-f6ef8e715be8', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'coordinator', '2026-11-29 01:55:42.587544+00');



INSERT INTO public.exhibit VALUES ('bdfc4744-78e7-414c-82ef-ac04a148e728', 'ab357efc-656b-454e-9f73-a88044297c95', 'vet-03', 1, '803826e0-1cdf-40e4-8521-f6ef8e715be8', '6fbc7aef-d809-4a13-aa24-ab9f4d798922', 'Page 3', 'The policy was approved', 'E1', '', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:55:42.60235+00', NULL, '', 1, NULL, 'force', 9922134468892);



INSERT INTO public.exhibit_entry VALUES ('bdfc4744-78e7-414c-82ef-ac04a148e728', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'coordinator', '2026-11-29 01:55:42.604402+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 01:55:35.725916+00', '');



INSERT INTO public.figure VALUES ('ab357efc-656b-454e-9f73-a88044297c95', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('ab357efc-656b-454e-9f73-a88044297c95', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('5a6ba927-9273-4086-bb45-77cce19808a1', '82ce039a-f404-4679-8707-9819817bea25');



INSERT INTO public.idempotency_key VALUES ('fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '1ce06225-c8c3-4c87-baf9-11295633cff9', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 01:55:39.782721+00');
INSERT INTO public.idempotency_key VALUES ('fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '6750a2f5-b3df-442f-90f3-3b0f90c0ec8a', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 01:55:40.099582+00');
INSERT INTO public.idempotency_key VALUES ('fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '9cbbd7a1-9a73-4990-b10e-2958f5f370bc', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 01:55:40.426844+00');
INSERT INTO public.idempotency_key VALUES ('fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'e077a909-2594-4378-929d-6c2d4e707ca1', 'done', '2026-11-29 01:55:40.486662+00');
INSERT INTO public.idempotency_key VALUES ('fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'c4c5578a-2502-4eea-995f-c1a7107e4e98', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 01:55:40.864936+00');
INSERT INTO public.idempotency_key VALUES ('fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '4cd64f5f-35f5-4b48-ad41-0e108ce70751', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 01:55:41.200431+00');
INSERT INTO public.idempotency_key VALUES ('fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '3c3f4f00-0200-47e3-a6a0-47f3e9d18f6b', '1', '2026-11-29 01:55:42.618159+00');
INSERT INTO public.idempotency_key VALUES ('fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '38be6a58-20c0-4392-bb87-57f5f5f9318e', 'c07acd4a-f8c6-40cb-aa0b-f5df67f73b37', '2026-11-29 01:55:43.426178+00');
INSERT INTO public.idempotency_key VALUES ('fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '932dd92c-6ebd-4405-92ec-55b9a3ca9a09', '', '2026-11-29 01:55:43.853755+00');
INSERT INTO public.idempotency_key VALUES ('fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '70eb43fc-8535-4336-87a6-42d16f17365e', 'c0a3b793-dedd-40fa-ae9b-f17125e125c7', '2026-11-29 01:55:44.793439+00');
INSERT INTO public.idempotency_key VALUES ('67c6a3dc-23b4-48c1-be7c-77ddb794259e', '7fa25a31-1165-4525-985d-084a55d3223f', '84f9663e71e0be8e820a839c5d0b20bdb3fb84d44fab1c32e07ce42032e3a424 8a01baab2d206a5cad84f44812a8d923f7d08717b0c6c61ef0eb4b089fa5093d', '2026-11-29 01:56:11.724446+00');



INSERT INTO public.invitation VALUES ('0a55aac6-70dd-4fe9-8613-7979c7fe7e99', '82ce039a-f404-4679-8707-9819817bea25', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:56:11.857425+00', '2026-12-06 01:56:11.846573+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('ab357efc-656b-454e-9f73-a88044297c95', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:55:39.458737+00', '2026-11-29 01:55:39.458737+00', '2026-11-29 01:55:39.458737+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '6f871632-d069-4e89-814a-89baad9e6f1d', '2026-11-29 01:56:11.950389+00');



INSERT INTO public.mark VALUES ('ab357efc-656b-454e-9f73-a88044297c95', 'vet-02', 1, 'done', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'coordinator', '2026-11-29 01:55:40.463512+00', '');



INSERT INTO public.membership VALUES ('d9cbbdbb-5253-409d-b97c-38419966fac9', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '2026-11-29 01:55:33.562197+00', NULL);
INSERT INTO public.membership VALUES ('19f8179e-7fe0-4809-830d-4afd9c5f9849', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '82ce039a-f404-4679-8707-9819817bea25', 'reader', '2026-11-29 01:56:11.334189+00', NULL);



INSERT INTO public.mention VALUES ('6075d468-9149-4a56-af53-52d2075dbe81', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2');



INSERT INTO public.note VALUES ('6075d468-9149-4a56-af53-52d2075dbe81', 'c07acd4a-f8c6-40cb-aa0b-f5df67f73b37', 1, '@Una Upgrade will check this', '{"roles":[["82ce039a-f404-4679-8707-9819817bea25","contributor"],["82ce039a-f404-4679-8707-9819817bea25","coordinator"],["82ce039a-f404-4679-8707-9819817bea25","reader"],["82ce039a-f404-4679-8707-9819817bea25","signatory"]],"people":[]}', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '82ce039a-f404-4679-8707-9819817bea25', 'coordinator', '2026-11-29 01:55:43.424067+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('c07acd4a-f8c6-40cb-aa0b-f5df67f73b37', 'ab357efc-656b-454e-9f73-a88044297c95', 'vet-01', 'note', '2026-11-29 01:55:43.421527+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('82ce039a-f404-4679-8707-9819817bea25', 'force', 'Upgradeshire Police', '2026-11-29 01:55:33.182016+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('5a6ba927-9273-4086-bb45-77cce19808a1', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 01:55:33.186393+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('c0a7371d-3f61-4576-9412-149fc4223048', 'set password', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '', 'waiting', '', 0, '2026-11-29 01:56:11.845324+00', '2026-11-29 01:56:11.845329+00', NULL);



INSERT INTO public.passkey VALUES ('dcbde126-b32f-460d-b727-7511e725f0d5', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '57014139-8ded-4143-bc12-87cacaeebd3e', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 01:56:11.917583+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('dba3ee98934ccbaafe6239d58551f6b611b45e8f1fbd205f70458e1f19b83f4b', '0DcbfPOWPxcvc+qKuS/y8WCmBJxqO81MtlI+r1Xl9oI=', NULL, '', '2026-11-29 01:56:11.924746+00');



INSERT INTO public.password_link VALUES ('4c7a9dd47b205c0286ac0aa8f0d0e56724a27ec495c9239aefff6c28020c86c4', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:56:11.759883+00', '2026-12-01 01:56:11.758594+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 01:55:44.958213+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 01:55:45.099091+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 01:56:11.00453+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 01:56:11.068666+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 01:56:11.123264+00');



INSERT INTO public.post VALUES ('9e8104bd-80dd-45ce-b0aa-8d3740c0384b', '82ce039a-f404-4679-8707-9819817bea25', 'Head of vetting', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:56:11.776219+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 01:56:11.834751+00');



INSERT INTO public.recovery_code VALUES ('a55495ac3942b66eb14baf2604042b872a54d1609cdd6060414d169bbbc8cd82', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '2026-11-29 01:56:11.719054+00', NULL);
INSERT INTO public.recovery_code VALUES ('3acbeebf27b046418e4cbf11c05007c0f4e7088e967a2465260350c6f31390f6', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '2026-11-29 01:56:11.719057+00', NULL);
INSERT INTO public.recovery_code VALUES ('742f9918f4c8f2e7f26adb1f5fe1cff4a8afd6d84e5cf04bc9fd4b52ee4811a9', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '2026-11-29 01:56:11.719058+00', NULL);
INSERT INTO public.recovery_code VALUES ('62b4375e433ce384a34f594ac09a140319112c866d410ba2bd9c41f11765f366', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '2026-11-29 01:56:11.719059+00', NULL);
INSERT INTO public.recovery_code VALUES ('5152964780c5f39bd3c0c96eac8ff1f2af20981409167617251c740becb99278', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '2026-11-29 01:56:11.71906+00', NULL);
INSERT INTO public.recovery_code VALUES ('025fc31f24a4a4c4fa9037e6dfc1b90948fee80cd30aae674de069d9a3f9ed56', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '2026-11-29 01:56:11.71906+00', NULL);
INSERT INTO public.recovery_code VALUES ('d9b7ad2641213974c50c3a89ed05c741376927dd86511db9b512a2b1f8c92c79', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '2026-11-29 01:56:11.719061+00', NULL);
INSERT INTO public.recovery_code VALUES ('df54d24dbe84a338999a01f01dc1d5e5524fd8e8b0446ee28406fae547e0165f', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '2026-11-29 01:56:11.719061+00', NULL);
INSERT INTO public.recovery_code VALUES ('2b545cd0f4319327fe7235124c8ae9a35f3f972fc0b43abb6f796698735a8d3c', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '2026-11-29 01:56:11.719062+00', NULL);
INSERT INTO public.recovery_code VALUES ('e72db5734862d1fc1d6d28b47e9c29c653d490d0b2d2e26b5aef1c87567c6baa', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '2026-11-29 01:56:11.719063+00', NULL);



INSERT INTO public.reminder VALUES ('922e4913-e249-4079-bf95-eb4027915395', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'share', 'shared', 'shared', '2026-11-29 01:56:11.785777+00', NULL);



INSERT INTO public.reminder_choice VALUES ('fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'daily', NULL);



INSERT INTO public.report VALUES ('c0a3b793-dedd-40fa-ae9b-f17125e125c7', 'ab357efc-656b-454e-9f73-a88044297c95', 'report', '95e424511fa89025af62b5ff1e833fc74597a720f2a951a0ff4264107550d1c9', 'ready', '', 27, 205662, 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:55:44.770626+00', '2026-11-29 01:55:45.184408+00', 1, '2026-11-29 01:56:10.938433+00', '', NULL, 'fa89fad276b213db321da92f69aae6baf633da1466e5216f2843a69028e39baa');



INSERT INTO public.requested_question VALUES ('ff0ac8c4-80af-48c7-a71d-9912e4720b6c', '5e660177-3389-4d93-b2d1-966e581b5a9f', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('ab357efc-656b-454e-9f73-a88044297c95', 'vet-02', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:55:43.826187+00', NULL);



INSERT INTO public.revision VALUES ('6fbc7aef-d809-4a13-aa24-ab9f4d798922', '803826e0-1cdf-40e4-8521-f6ef8e715be8', '82ce039a-f404-4679-8707-9819817bea25', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:55:42.572526+00', NULL, NULL, NULL, NULL, NULL, '', 11345479616940);



INSERT INTO public.seal VALUES ('ba976569-6012-479e-8e81-35002958ce4d', 'ab357efc-656b-454e-9f73-a88044297c95', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 01:56:11.86086+00', '2026-11-29 01:56:11.860863+00', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 01:56:11.821317+00');



INSERT INTO public.share VALUES ('fb8c6cae-0a12-4925-86b6-b2a3c2ed1aca', 'ab357efc-656b-454e-9f73-a88044297c95', 'vet-02', NULL, '9e8104bd-80dd-45ce-b0aa-8d3740c0384b', '2022-03-04', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', '2026-11-29 01:56:11.798428+00', NULL);



INSERT INTO public.sign_in VALUES ('fe04ccd4-7978-498c-87c5-d65e55f4f27f', 'ad38ccdc43f358b3249b1cc4285711648c55117e634f2c3161b02de962c46707', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'd9cbbdbb-5253-409d-b97c-38419966fac9', '2026-11-29 01:55:36.867604+00', '2026-11-29 01:55:36.867612+00', NULL, '', '2026-11-29 01:55:36.867613+00', '');
INSERT INTO public.sign_in VALUES ('d3f51436-c69d-46c2-81da-7133a24110f4', '84f9663e71e0be8e820a839c5d0b20bdb3fb84d44fab1c32e07ce42032e3a424', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '19f8179e-7fe0-4809-830d-4afd9c5f9849', '2026-11-29 01:56:11.562869+00', '2026-11-29 01:56:11.562874+00', '2026-11-29 01:56:11.718203+00', '', '2026-11-29 01:56:11.562875+00', '');
INSERT INTO public.sign_in VALUES ('e55e950e-8980-48b5-b9ab-00f298b638ee', '8a01baab2d206a5cad84f44812a8d923f7d08717b0c6c61ef0eb4b089fa5093d', '67c6a3dc-23b4-48c1-be7c-77ddb794259e', '19f8179e-7fe0-4809-830d-4afd9c5f9849', '2026-11-29 01:56:11.723599+00', '2026-11-29 01:56:11.723603+00', NULL, 'authenticator app', '2026-11-29 01:56:11.723604+00', '');



INSERT INTO public.state_change VALUES ('70bbb3c2-0033-480b-80f4-ae79e0a03e52', 'ab357efc-656b-454e-9f73-a88044297c95', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'coordinator', '82ce039a-f404-4679-8707-9819817bea25', '2026-11-29 01:56:11.85955+00', '', '', NULL);



INSERT INTO public.submission VALUES ('506fd70c-f698-4b5d-b5cb-29c888b2e9b3', 'ab357efc-656b-454e-9f73-a88044297c95', 1, 'ba976569-6012-479e-8e81-35002958ce4d', 'JFR-976-DRM', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'coordinator', '2026-11-29 01:56:11.882332+00', 'I send this assessment.', 'cor-24', '2026-11-29 01:56:11.872052+00', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('76607a31-5d63-4a66-b6be-3439c88f7e4e', '82ce039a-f404-4679-8707-9819817bea25', 'fe613ac9-7d7f-47cb-9776-90c8e37ab6a2', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 01:55:42.774569+00');



INSERT INTO public.worker VALUES ('6f871632-d069-4e89-814a-89baad9e6f1d', '2026-11-29 01:56:11.938484+00', '2026-11-29 01:56:11.938489+00');



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




