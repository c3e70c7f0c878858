


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



INSERT INTO public.account VALUES ('233dc624-372f-4065-9548-862ae80d9eab', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$/yjLepKEy8799xZQtF9wcQ$YUAi1lJdEYOWfq7CjAovq8co67KTKXvdTPRtKRitIaI', true, '2026-11-29 01:43:12.419943+00');
INSERT INTO public.account VALUES ('02c9a0d7-569a-47ee-84f6-cc25f658da35', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$3AE0a4r9nB2QiY23i4bZlA$KSDqGjLhCh3fU9NOlgmviaieUjFZyn3a+rjyrUdzdNA', true, '2026-11-29 01:43:40.161955+00');



INSERT INTO public.alembic_version VALUES ('0224');



INSERT INTO public.answer VALUES ('2f0221aa-329e-4c93-b2c3-634be9452f90', '0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-01', '2', 'As it was saved last', 2, '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:18.682215+00');
INSERT INTO public.answer VALUES ('8b058939-f8c0-4d3f-b98d-469940d16ac9', '0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-02', '3', 'As it was saved last', 1, '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:19.111868+00');
INSERT INTO public.answer VALUES ('92f4fa8b-46f6-4d25-af11-b9e118ec0613', '0f58469d-8e32-470d-9dc3-37be404e9107', 'cor-15', '2', 'As it was saved last', 1, '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:20.731118+00');
INSERT INTO public.answer VALUES ('a97558f2-273e-489f-8294-197bcee7781d', '0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-03', '3', 'As it was saved last', 1, '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:21.094287+00');



INSERT INTO public.answer_entry VALUES ('03b9c98f-a086-4536-a4a5-644d4ea499d1', '0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-01', 1, '3', 'As it was first saved', '233dc624-372f-4065-9548-862ae80d9eab', 'coordinator', '2026-11-29 01:43:18.136939+00');
INSERT INTO public.answer_entry VALUES ('69c848fc-7b44-4eab-bb6c-e84ffb7f8c24', '0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-01', 2, '2', 'As it was saved last', '233dc624-372f-4065-9548-862ae80d9eab', 'coordinator', '2026-11-29 01:43:18.682215+00');
INSERT INTO public.answer_entry VALUES ('3a419bdf-31d9-43cb-9077-be6752ea83c7', '0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-02', 1, '3', 'As it was saved last', '233dc624-372f-4065-9548-862ae80d9eab', 'coordinator', '2026-11-29 01:43:19.111868+00');
INSERT INTO public.answer_entry VALUES ('090077d1-5135-4b4b-846e-565bd906fb9b', '0f58469d-8e32-470d-9dc3-37be404e9107', 'cor-15', 1, '2', 'As it was saved last', '233dc624-372f-4065-9548-862ae80d9eab', 'coordinator', '2026-11-29 01:43:20.731118+00');
INSERT INTO public.answer_entry VALUES ('bddc763b-fff8-4cc4-9b80-6c275da61246', '0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-03', 1, '3', 'As it was saved last', '233dc624-372f-4065-9548-862ae80d9eab', 'coordinator', '2026-11-29 01:43:21.094287+00');



INSERT INTO public.answer_entry_figure VALUES ('090077d1-5135-4b4b-846e-565bd906fb9b', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('bddc763b-fff8-4cc4-9b80-6c275da61246', 'M03', '33');



INSERT INTO public.assessment VALUES ('0f58469d-8e32-470d-9dc3-37be404e9107', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:14.291653+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('124b2c72-a770-432c-9f5e-87ee310058fc', '31dd63f9-b0e5-4dd0-a0ce-1691766216e6', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', '0f58469d-8e32-470d-9dc3-37be404e9107', '2022-03-04', '2022-09-30', '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:40.828699+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 01:43:13.439648+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '405abdf8d7a5e48a1d032a936ce0b953');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 01:43:13.894624+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '68bc4c556b6d26ca973669197ce6798a');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 01:43:14.230705+00', 'signed in', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', NULL, '', '', '5971af458c95f4d0439b312bc760803d');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 01:43:18.182769+00', 'save answer', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'assessment 0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-01, version 1', '28b0b34b975bdeac8b936040b202be9c');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 01:43:18.706274+00', 'save answer', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'assessment 0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-01, version 2', '5d8b22b0146b5c8c22692841d946d923');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 01:43:19.133661+00', 'save answer', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'assessment 0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-02, version 1', 'd9c879c120d82dff3608f958ba7e42f0');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 01:43:19.203578+00', 'mark question', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'assessment 0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-02, done', 'ba2e075ee9d6062e98d75063f4e9a4a1');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 01:43:20.74407+00', 'save answer', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'assessment 0f58469d-8e32-470d-9dc3-37be404e9107', 'cor-15, version 1', 'fcc3f519b42217f7dc618a909f960ec8');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 01:43:21.096688+00', 'save answer', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'assessment 0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-03, version 1', '168d5562e2f6ae4351e504ce326779ab');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 01:43:21.708277+00', 'add evidence', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'evidence 4e2dfe31-d2a9-4e20-ad23-2e9b39764b1d', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'efa14785e2b565156b652e6b1632be26');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 01:43:21.730362+00', 'add exhibit', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'assessment 0f58469d-8e32-470d-9dc3-37be404e9107', 'exhibit 1 of vet-03, E1, version 1, evidence 4e2dfe31-d2a9-4e20-ad23-2e9b39764b1d', 'ac75cda977dfb6678a607c6bc7b7005d');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 01:43:22.65653+00', 'write note', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'assessment 0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-01, note', 'a72f66e964a8da42753ef97f82519567');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 01:43:22.932896+00', 'restricted a question', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'assessment 0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-02, to 1 person', '94738f283b2a6b78348ddc8e67a2b55d');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 01:43:23.599059+00', 'asked for a report', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'report 23a5144d-49db-4638-809a-bfad8d51e4cf', 'b18399e02f5768513c6c82017dd7e38ce872bdc5e1241888a90cfd778ced9e40', 'c9ff715cecdcb0d8bd65a7b2af1d7483');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 01:43:40.201857+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '928853e010c5987f688259868ec0d324');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 01:43:40.38375+00', 'signed in', '02c9a0d7-569a-47ee-84f6-cc25f658da35', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'reader', NULL, '', '', '2d129a44508ff2c9252becf7683d3b66');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 01:43:40.635453+00', 'set up a second factor', '02c9a0d7-569a-47ee-84f6-cc25f658da35', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'reader', NULL, '', 'authenticator app', 'b09ff396d0265896d77ba6e65b5f8fc4');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 01:43:40.698192+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '233dc624-372f-4065-9548-862ae80d9eab', '', 'aa9d25c5a4bd979c6d96826f6ba8887a');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '66f241259548740c4ef83d9dfa734a1637646af6095eae33e0deca52f259bc23', NULL);
INSERT INTO public.audit_head VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 14, '4b48f52967065efd9e28378da19c07f25bdd6b64818731b43911f48e4e6a13b1', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 01:43:13.439648+00', 'sign-in', NULL, 'f3d854884df9bd81fca0a6e40040f7482465998953de1bad89c4d1798c5f69d1', '0000000000000000000000000000000000000000000000000000000000000000', '2d321d067168ded80e9dbc82ab59a6eaf678c006715620a426bd5566849d6f1a');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 01:43:13.894624+00', 'sign-in', NULL, '49ea6482257bcf336bc53fdffb5b4ffe70be1bc00637df7964b2f1843be58917', '2d321d067168ded80e9dbc82ab59a6eaf678c006715620a426bd5566849d6f1a', 'd5640872969f0dae4a57af051539bccb5aa5a2e51d1f1a81a0b36a103e037010');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 1, 3, '2026-11-29 01:43:14.230705+00', 'sign-in', NULL, '85572337a0beb2256a52e8751b4aa7787726af79ac3648f4066f4f1df50d59e8', '0000000000000000000000000000000000000000000000000000000000000000', 'a0b6ea877197c03ea8866de42289572109c952794b24709a39633c57920f43fd');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 2, 4, '2026-11-29 01:43:18.182769+00', 'answer', '0f58469d-8e32-470d-9dc3-37be404e9107', '6d5eef599abdad147015f9be569bb9269bce6172dff0e492273a0e13b4d67f8d', 'a0b6ea877197c03ea8866de42289572109c952794b24709a39633c57920f43fd', 'd54accfdea6eed676b01dc1c23f636ad73f9e95acf158753e97adf32124e3b4f');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 3, 5, '2026-11-29 01:43:18.706274+00', 'answer', '0f58469d-8e32-470d-9dc3-37be404e9107', 'dcf10c3ab00d46305390b947a0e408705e603ae2f167e3dbd53873e067461d2f', 'd54accfdea6eed676b01dc1c23f636ad73f9e95acf158753e97adf32124e3b4f', '974fa5a218122ea60a1b91e87e339503ba4102b99ad4dfa71613b08594cbbc0e');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 4, 6, '2026-11-29 01:43:19.133661+00', 'answer', '0f58469d-8e32-470d-9dc3-37be404e9107', '54b071520a769ce3b4260a876d9992a91afdd739d45c5d6db21a9c7fb467e17d', '974fa5a218122ea60a1b91e87e339503ba4102b99ad4dfa71613b08594cbbc0e', 'fc3357add50f8cfe421ef9277e4fce643ab545446700a7ea60c99dda1b0ff8f8');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 5, 7, '2026-11-29 01:43:19.203578+00', 'mark', '0f58469d-8e32-470d-9dc3-37be404e9107', 'f4a5d769c275f0f6a8f9a24c9d69d245c0f24f5c15f974166231850284033017', 'fc3357add50f8cfe421ef9277e4fce643ab545446700a7ea60c99dda1b0ff8f8', 'c54c1b24f0d877a4b4fa8b50d681f79ed457ec7cd12a1d62951254b3e02913e7');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 6, 8, '2026-11-29 01:43:20.74407+00', 'answer', '0f58469d-8e32-470d-9dc3-37be404e9107', '0537d997277328ae3289cc5f4f33e49646ea229f3dd9fe3884f56d34cd026004', 'c54c1b24f0d877a4b4fa8b50d681f79ed457ec7cd12a1d62951254b3e02913e7', 'f0468c10b5de20f14deb0c378a7cab1b1e9260649ac9fe2aba6226057dffc67d');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 7, 9, '2026-11-29 01:43:21.096688+00', 'answer', '0f58469d-8e32-470d-9dc3-37be404e9107', '7955b733703a965a26721e9a277b72ccf85f93d460e8adb6a35a71c9e7b4ad6e', 'f0468c10b5de20f14deb0c378a7cab1b1e9260649ac9fe2aba6226057dffc67d', 'c7fdc999a5d5cb90649b1c506fab968ba34ec76d5a24fe7f5e639941bd6030f9');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 8, 10, '2026-11-29 01:43:21.708277+00', 'evidence', NULL, 'd5af428623ddf36fe562c307e06f40bb8c21ccc4fa9293377cca830b456ac9e4', 'c7fdc999a5d5cb90649b1c506fab968ba34ec76d5a24fe7f5e639941bd6030f9', '2e8abb23b322d0ea9baf35d1a49d4dc5af5ade810148bf2d95f6725ea3e7f499');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 9, 11, '2026-11-29 01:43:21.730362+00', 'evidence', '0f58469d-8e32-470d-9dc3-37be404e9107', '1a676762d9a18b7a0a62c0182ab8a8ebe080089feab99b9f1b1cf5a76e4a4cec', '2e8abb23b322d0ea9baf35d1a49d4dc5af5ade810148bf2d95f6725ea3e7f499', 'cac3acbb613732094505e8a2f201b2be02a19b87d1d438cdbde13c4a18e0a4b8');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 10, 12, '2026-11-29 01:43:22.65653+00', 'note', '0f58469d-8e32-470d-9dc3-37be404e9107', '4fae6fe45e6d3d632cca2dd3739e0ce25ee6fbc04fd9164ebfcf24ea5cc081da', 'cac3acbb613732094505e8a2f201b2be02a19b87d1d438cdbde13c4a18e0a4b8', 'd494a808d9fcac99567a483fb549e0a6540dc6bee66d7ecfb6afeeb343148a3c');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 11, 13, '2026-11-29 01:43:22.932896+00', 'assessment', '0f58469d-8e32-470d-9dc3-37be404e9107', '8f9e3390bd5475779ee53c947642dfa83b825c913805c1125199aa2f121e951c', 'd494a808d9fcac99567a483fb549e0a6540dc6bee66d7ecfb6afeeb343148a3c', '19f5dda4dd088a4d5daec3d9be3fb5cd76a07dc4af6bb56bbc038dd72e1f3fed');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 12, 14, '2026-11-29 01:43:23.599059+00', 'copy', '0f58469d-8e32-470d-9dc3-37be404e9107', '032481aebfafb43d3919a198ffcb628a07ff8f4b795e773d7d36f9eab35714fe', '19f5dda4dd088a4d5daec3d9be3fb5cd76a07dc4af6bb56bbc038dd72e1f3fed', 'fdff7a05526d77c654c17ab14b4e96abd4c86f02b9a5a01191258171bcd16140');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-29 01:43:40.201857+00', 'sign-in', NULL, '9e79fd9e69500298e7f1ef6a347f8f735df66c54d3179e7a24c83c9942417ce7', 'd5640872969f0dae4a57af051539bccb5aa5a2e51d1f1a81a0b36a103e037010', 'db8588d1df3b49ad542eba4ea60a81a696396a075d43c5b0c63d19719a7c208c');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 13, 16, '2026-11-29 01:43:40.38375+00', 'sign-in', NULL, 'c5948541d58f11e78b1b30965d839822e3160d1d3f8aae9fff161911d9c5ae1f', 'fdff7a05526d77c654c17ab14b4e96abd4c86f02b9a5a01191258171bcd16140', '98734622a9d867d6db15d81591056ef6170bf8c01e0329199812d3c2aa8d859c');
INSERT INTO public.audit_link VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 14, 17, '2026-11-29 01:43:40.635453+00', 'sign-in', NULL, '1bc9491537133a89c0ef2efde79f061bc1db360e1139ca9700e99c213377915a', '98734622a9d867d6db15d81591056ef6170bf8c01e0329199812d3c2aa8d859c', '4b48f52967065efd9e28378da19c07f25bdd6b64818731b43911f48e4e6a13b1');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-29 01:43:40.698192+00', 'sign-in', NULL, '88fb4d465a2ea9442c549d9bdedc00ef80dc84c07415f0c9d003988d37f99c24', 'db8588d1df3b49ad542eba4ea60a81a696396a075d43c5b0c63d19719a7c208c', '66f241259548740c4ef83d9dfa734a1637646af6095eae33e0deca52f259bc23');



INSERT INTO public.authenticator VALUES ('02c9a0d7-569a-47ee-84f6-cc25f658da35', 'IqbvsIXrxTJ6TnByM_7-rJy7JRNXo8IAhPfsXU0Shz5ay4IW-WmSpOL1LVKFRLbF_NvYNXWdrf771Q43', '4896ec944ad9b238', 59863887, '2026-11-29 01:43:40.604948+00');



INSERT INTO public.draft VALUES ('0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-04', '233dc624-372f-4065-9548-862ae80d9eab', '05ba17ba-98fe-4523-9812-826ab52aa439', 0, 1795916530051, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 01:43:21.447303+00');



INSERT INTO public.evidence VALUES ('4e2dfe31-d2a9-4e20-ad23-2e9b39764b1d', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:21.696119+00', 2274406575134);



INSERT INTO public.evidence_entry VALUES ('4e2dfe31-d2a9-4e20-ad23-2e9b39764b1d', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '233dc624-372f-4065-9548-862ae80d9eab', 'coordinator', '2026-11-29 01:43:21.718748+00');



INSERT INTO public.exhibit VALUES ('436035b5-0229-4a82-adef-2ac7878cf9a2', '0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-03', 1, '4e2dfe31-d2a9-4e20-ad23-2e9b39764b1d', '48ab8a44-e9df-4e78-9e07-f43dee575b81', 'Page 3', 'The policy was approved', 'E1', '', '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:21.729146+00', NULL, '', 1, NULL, 'force', 4805683547898);



INSERT INTO public.exhibit_entry VALUES ('436035b5-0229-4a82-adef-2ac7878cf9a2', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '233dc624-372f-4065-9548-862ae80d9eab', 'coordinator', '2026-11-29 01:43:21.741964+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 01:43:13.416601+00', '');



INSERT INTO public.figure VALUES ('0f58469d-8e32-470d-9dc3-37be404e9107', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('0f58469d-8e32-470d-9dc3-37be404e9107', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('31dd63f9-b0e5-4dd0-a0ce-1691766216e6', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f');



INSERT INTO public.idempotency_key VALUES ('233dc624-372f-4065-9548-862ae80d9eab', '84d0bdb1-b4a7-42be-8731-1348e760533f', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 01:43:18.225252+00');
INSERT INTO public.idempotency_key VALUES ('233dc624-372f-4065-9548-862ae80d9eab', '38a8340e-f7c7-44bd-8bd9-8c49c0724f86', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 01:43:18.708392+00');
INSERT INTO public.idempotency_key VALUES ('233dc624-372f-4065-9548-862ae80d9eab', '029f71ba-6f62-445a-8c6d-122677f0e384', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 01:43:19.135572+00');
INSERT INTO public.idempotency_key VALUES ('233dc624-372f-4065-9548-862ae80d9eab', 'a4ba81dc-cf44-4f7d-9e33-75dcab16b2e4', 'done', '2026-11-29 01:43:19.227983+00');
INSERT INTO public.idempotency_key VALUES ('233dc624-372f-4065-9548-862ae80d9eab', '202d9a19-c1f3-434e-8970-93c22317580e', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 01:43:20.77155+00');
INSERT INTO public.idempotency_key VALUES ('233dc624-372f-4065-9548-862ae80d9eab', 'b08bc57e-a238-45dd-9fc6-af33c98c776c', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 01:43:21.116444+00');
INSERT INTO public.idempotency_key VALUES ('233dc624-372f-4065-9548-862ae80d9eab', '12a06126-0e6f-4e4f-87dd-0c20f1614b79', '1', '2026-11-29 01:43:21.744135+00');
INSERT INTO public.idempotency_key VALUES ('233dc624-372f-4065-9548-862ae80d9eab', 'cdf83aa2-ebfa-4a6b-8af5-3611aa50598b', '1b8cd21c-5ea0-4516-bf31-535282c85bd5', '2026-11-29 01:43:22.671302+00');
INSERT INTO public.idempotency_key VALUES ('233dc624-372f-4065-9548-862ae80d9eab', 'f274b9a6-20af-42b8-9e97-0f174d1d4329', '', '2026-11-29 01:43:22.947214+00');
INSERT INTO public.idempotency_key VALUES ('233dc624-372f-4065-9548-862ae80d9eab', 'c4f995f0-e28f-4e66-b1f1-f6130fc10c7a', '23a5144d-49db-4638-809a-bfad8d51e4cf', '2026-11-29 01:43:23.599758+00');
INSERT INTO public.idempotency_key VALUES ('02c9a0d7-569a-47ee-84f6-cc25f658da35', '6ed65d0b-9b94-4de5-b6a9-dfb53c95fc13', '88eff9275e5113309dab274bb1b9ca0329daf42ed85bc823a9ea801d60939d62 040431122ca97ab784c339707c2b462e46b7fe4c399d89a7191a72b140579f12', '2026-11-29 01:43:40.644301+00');



INSERT INTO public.invitation VALUES ('558987d4-0792-4c0a-b905-a6d77ea44d63', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:40.793939+00', '2026-12-06 01:43:40.784156+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('0f58469d-8e32-470d-9dc3-37be404e9107', '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:17.778099+00', '2026-11-29 01:43:17.778099+00', '2026-11-29 01:43:17.778099+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '7d792aa0-c003-4489-bc1c-ee7a385e371d', '2026-11-29 01:43:40.871834+00');



INSERT INTO public.mark VALUES ('0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-02', 1, 'done', '233dc624-372f-4065-9548-862ae80d9eab', 'coordinator', '2026-11-29 01:43:19.203372+00', '');



INSERT INTO public.membership VALUES ('f6f09111-65d9-426c-935c-9c1f235a57c2', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', '2026-11-29 01:43:12.42767+00', NULL);
INSERT INTO public.membership VALUES ('60b97ecb-8752-4814-815c-68963094f313', '02c9a0d7-569a-47ee-84f6-cc25f658da35', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'reader', '2026-11-29 01:43:40.162445+00', NULL);



INSERT INTO public.mention VALUES ('64107f26-98b5-41e7-af7a-5660146132fe', '233dc624-372f-4065-9548-862ae80d9eab');



INSERT INTO public.note VALUES ('64107f26-98b5-41e7-af7a-5660146132fe', '1b8cd21c-5ea0-4516-bf31-535282c85bd5', 1, '@Una Upgrade will check this', '{"roles":[["b2e72bdc-29d8-40c9-92b6-55c14e18141f","contributor"],["b2e72bdc-29d8-40c9-92b6-55c14e18141f","coordinator"],["b2e72bdc-29d8-40c9-92b6-55c14e18141f","reader"],["b2e72bdc-29d8-40c9-92b6-55c14e18141f","signatory"]],"people":[]}', '233dc624-372f-4065-9548-862ae80d9eab', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'coordinator', '2026-11-29 01:43:22.6559+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('1b8cd21c-5ea0-4516-bf31-535282c85bd5', '0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-01', 'note', '2026-11-29 01:43:22.636257+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'force', 'Upgradeshire Police', '2026-11-29 01:43:12.271762+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('31dd63f9-b0e5-4dd0-a0ce-1691766216e6', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 01:43:12.278766+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('1d35924e-1b54-4e2d-a196-78f5c316190e', 'set password', '233dc624-372f-4065-9548-862ae80d9eab', '', 'waiting', '', 0, '2026-11-29 01:43:40.7827+00', '2026-11-29 01:43:40.782708+00', NULL);



INSERT INTO public.passkey VALUES ('8df4b448-7385-45d4-962d-0d7c7f832685', '233dc624-372f-4065-9548-862ae80d9eab', '5bd5f461-1ab4-4f3d-8846-ca76c01a55c6', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 01:43:40.837842+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('f30a94cc0ace8630aedbc99445742b8ccbf3b76bbcab15c863876e93f95e3e70', '0pjOvCb3PQ84wt4pOcse2e/g6pwAdlAi2U3RSDbCmVI=', NULL, '', '2026-11-29 01:43:40.848942+00');



INSERT INTO public.password_link VALUES ('5e5df79a72e5655f3988164a43d6d9f0b513e30e81a21bbe00c9ffc7a5aeda06', '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:40.699625+00', '2026-12-01 01:43:40.698028+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 01:43:23.675787+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 01:43:23.758256+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 01:43:39.937681+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 01:43:39.964705+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 01:43:40.0035+00');



INSERT INTO public.post VALUES ('8c7346f3-42ab-49c0-a421-5299c4068f22', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 'Head of vetting', '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:40.714332+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 01:43:40.771724+00');



INSERT INTO public.recovery_code VALUES ('646f3cae21bb988823ad973de7db49b18d29ce68b2ff924c74123407866f1000', '02c9a0d7-569a-47ee-84f6-cc25f658da35', '2026-11-29 01:43:40.626005+00', NULL);
INSERT INTO public.recovery_code VALUES ('ab5cc8bfbc9406b0b5d8535b60b99c7282a000b82305348656d10a21783c1834', '02c9a0d7-569a-47ee-84f6-cc25f658da35', '2026-11-29 01:43:40.626012+00', NULL);
INSERT INTO public.recovery_code VALUES ('e354dc26ed897751364a4765ef49db8047b02d33a29cf462db11e22562d70c51', '02c9a0d7-569a-47ee-84f6-cc25f658da35', '2026-11-29 01:43:40.626014+00', NULL);
INSERT INTO public.recovery_code VALUES ('0a7fe1cfe2259dd267d27fbb4ba9064308412f90135a5db42980e78e29dc2f32', '02c9a0d7-569a-47ee-84f6-cc25f658da35', '2026-11-29 01:43:40.626016+00', NULL);
INSERT INTO public.recovery_code VALUES ('fe646486a9218dff4a2a288f21d4747d500c445bfbd3617031006cbf963cee83', '02c9a0d7-569a-47ee-84f6-cc25f658da35', '2026-11-29 01:43:40.626017+00', NULL);
INSERT INTO public.recovery_code VALUES ('c74639875c4b6e8fa184dc181c86d564be1c20dbf0d433e8cba7bf101d41573e', '02c9a0d7-569a-47ee-84f6-cc25f658da35', '2026-11-29 01:43:40.626018+00', NULL);
INSERT INTO public.recovery_code VALUES ('e2c42c7721865bc10ccbec1d3a77e3d956bd9e0022292fa4bfb0ab0324a714a6', '02c9a0d7-569a-47ee-84f6-cc25f658da35', '2026-11-29 01:43:40.626019+00', NULL);
INSERT INTO public.recovery_code VALUES ('df4c5d8dc6fecd5f4d40e1419be4bb1d5477531f4cdfe3f92a48fc477e6576e9', '02c9a0d7-569a-47ee-84f6-cc25f658da35', '2026-11-29 01:43:40.62602+00', NULL);
INSERT INTO public.recovery_code VALUES ('013bc03cf37b17022795d53d6acb16843758aceaaab4117fc4a45398804b93c8', '02c9a0d7-569a-47ee-84f6-cc25f658da35', '2026-11-29 01:43:40.626022+00', NULL);
INSERT INTO public.recovery_code VALUES ('20afd25d809360833d6aab600ac39e5771ef7800d003bde7731412f59c763c00', '02c9a0d7-569a-47ee-84f6-cc25f658da35', '2026-11-29 01:43:40.626023+00', NULL);



INSERT INTO public.reminder VALUES ('58e790f7-9583-400c-9352-c609c51a14f3', '233dc624-372f-4065-9548-862ae80d9eab', 'share', 'shared', 'shared', '2026-11-29 01:43:40.716303+00', NULL);



INSERT INTO public.reminder_choice VALUES ('233dc624-372f-4065-9548-862ae80d9eab', 'daily', NULL);



INSERT INTO public.report VALUES ('23a5144d-49db-4638-809a-bfad8d51e4cf', '0f58469d-8e32-470d-9dc3-37be404e9107', 'report', 'b18399e02f5768513c6c82017dd7e38ce872bdc5e1241888a90cfd778ced9e40', 'ready', '', 27, 205601, '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:23.597716+00', '2026-11-29 01:43:23.795552+00', 1, '2026-11-29 01:43:39.897788+00', '', NULL, 'fadc65a1832b0e914ed71edcb6fd892dbaad29d9c7b7286826a77571548538b5');



INSERT INTO public.restriction VALUES ('0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-02', '233dc624-372f-4065-9548-862ae80d9eab', '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:22.930788+00', NULL);



INSERT INTO public.revision VALUES ('48ab8a44-e9df-4e78-9e07-f43dee575b81', '4e2dfe31-d2a9-4e20-ad23-2e9b39764b1d', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:21.707131+00', NULL, NULL, NULL, NULL, NULL, '', 11217857610319);



INSERT INTO public.seal VALUES ('69edcaaa-dc00-4ee2-a00b-573ea480d709', '0f58469d-8e32-470d-9dc3-37be404e9107', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '233dc624-372f-4065-9548-862ae80d9eab', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 01:43:40.805688+00', '2026-11-29 01:43:40.805692+00', '233dc624-372f-4065-9548-862ae80d9eab', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 01:43:40.753952+00');



INSERT INTO public.share VALUES ('ad4ece48-b3a7-434b-8d20-b5fbeef01f47', '0f58469d-8e32-470d-9dc3-37be404e9107', 'vet-02', NULL, '8c7346f3-42ab-49c0-a421-5299c4068f22', '2022-03-04', '233dc624-372f-4065-9548-862ae80d9eab', '2026-11-29 01:43:40.728687+00', NULL);



INSERT INTO public.sign_in VALUES ('00f7c123-66a6-4876-80cb-d1e016b41016', '4a3e9e28282a343404894630b8a4c3cf16305ab79c4cc1a7e9f1c2068ce08c04', '233dc624-372f-4065-9548-862ae80d9eab', 'f6f09111-65d9-426c-935c-9c1f235a57c2', '2026-11-29 01:43:14.15503+00', '2026-11-29 01:43:14.155038+00', NULL, '', '2026-11-29 01:43:14.15504+00', '');
INSERT INTO public.sign_in VALUES ('407d9a23-43a2-43e8-b459-f49267731148', '88eff9275e5113309dab274bb1b9ca0329daf42ed85bc823a9ea801d60939d62', '02c9a0d7-569a-47ee-84f6-cc25f658da35', '60b97ecb-8752-4814-815c-68963094f313', '2026-11-29 01:43:40.379392+00', '2026-11-29 01:43:40.3794+00', '2026-11-29 01:43:40.616882+00', '', '2026-11-29 01:43:40.379402+00', '');
INSERT INTO public.sign_in VALUES ('6805aefa-b111-49a6-a42d-d8fbd118c250', '040431122ca97ab784c339707c2b462e46b7fe4c399d89a7191a72b140579f12', '02c9a0d7-569a-47ee-84f6-cc25f658da35', '60b97ecb-8752-4814-815c-68963094f313', '2026-11-29 01:43:40.64274+00', '2026-11-29 01:43:40.642746+00', NULL, 'authenticator app', '2026-11-29 01:43:40.642748+00', '');



INSERT INTO public.state_change VALUES ('8150762e-25ff-429d-87b0-83dab2128c01', '0f58469d-8e32-470d-9dc3-37be404e9107', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '233dc624-372f-4065-9548-862ae80d9eab', 'coordinator', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', '2026-11-29 01:43:40.796104+00', '', '', NULL);



INSERT INTO public.submission VALUES ('d0e476a3-3210-4e32-9e81-0c0d9553315f', '0f58469d-8e32-470d-9dc3-37be404e9107', 1, '69edcaaa-dc00-4ee2-a00b-573ea480d709', 'JHC-288-JTJ', '233dc624-372f-4065-9548-862ae80d9eab', 'coordinator', '2026-11-29 01:43:40.825139+00', 'I send this assessment.', 'cor-24', '2026-11-29 01:43:40.8145+00', '233dc624-372f-4065-9548-862ae80d9eab', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('4bad63c2-4d48-4858-a794-5549979a3ff6', 'b2e72bdc-29d8-40c9-92b6-55c14e18141f', '233dc624-372f-4065-9548-862ae80d9eab', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 01:43:22.06722+00');



INSERT INTO public.worker VALUES ('7d792aa0-c003-4489-bc1c-ee7a385e371d', '2026-11-29 01:43:40.860451+00', '2026-11-29 01:43:40.860455+00');



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




