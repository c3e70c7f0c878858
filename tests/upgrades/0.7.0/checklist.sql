


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
    seal_id uuid
);



CREATE TABLE public.restriction (
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    person_id uuid NOT NULL,
    set_by uuid NOT NULL,
    set_at timestamp with time zone NOT NULL
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
    shared_at timestamp with time zone NOT NULL
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



INSERT INTO public.account VALUES ('b98ccefa-121d-4a10-9d38-e4947a646662', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$Yw6W2uYlSM5UEqW4YdOp/g$vHOk+pOgu3L3xMgjSOr1oC6S8fWLOncH4aCZl0BAiQM', true, '2026-11-28 21:54:44.822272+00');
INSERT INTO public.account VALUES ('f9882a3f-c0ec-4da4-9566-23aed563a589', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$e4TVDlomYMP+NfoO/ce7jA$fuobprCklrGUQyr1c9F416/2VFEyHdj4MfNsb3W/V5U', true, '2026-11-28 21:55:19.042264+00');



INSERT INTO public.alembic_version VALUES ('0218');



INSERT INTO public.answer VALUES ('d7bebef7-b55e-4cfa-bd6b-02e07fb6e48d', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-01', '2', 'As it was saved last', 2, 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:54:47.792714+00');
INSERT INTO public.answer VALUES ('10363bfb-82ad-44ee-b2a8-bcd5e4ec16f7', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-02', '3', 'As it was saved last', 1, 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:54:48.166229+00');
INSERT INTO public.answer VALUES ('133ba47c-8c0d-4bd4-936d-cb2d0273b9b6', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'cor-15', '2', 'As it was saved last', 1, 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:54:48.565784+00');
INSERT INTO public.answer VALUES ('fd7d14d1-786b-4a4c-9964-4a82965d32bb', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-03', '3', 'As it was saved last', 1, 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:54:48.926631+00');



INSERT INTO public.answer_entry VALUES ('afa5dc70-d1eb-42c8-b01d-b03ed9111fda', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-01', 1, '3', 'As it was first saved', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'coordinator', '2026-11-28 21:54:47.385338+00');
INSERT INTO public.answer_entry VALUES ('bc98e811-3bcd-4dcf-a551-93c3709d1e29', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-01', 2, '2', 'As it was saved last', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'coordinator', '2026-11-28 21:54:47.792714+00');
INSERT INTO public.answer_entry VALUES ('8511816b-b11b-4e90-bbf6-6df3e65df99d', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-02', 1, '3', 'As it was saved last', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'coordinator', '2026-11-28 21:54:48.166229+00');
INSERT INTO public.answer_entry VALUES ('2a5ab5a1-564a-4623-aa2b-13da927403b2', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'cor-15', 1, '2', 'As it was saved last', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'coordinator', '2026-11-28 21:54:48.565784+00');
INSERT INTO public.answer_entry VALUES ('94fccdc6-ad53-429c-8908-9f5accde189b', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-03', 1, '3', 'As it was saved last', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'coordinator', '2026-11-28 21:54:48.926631+00');



INSERT INTO public.answer_entry_figure VALUES ('2a5ab5a1-564a-4623-aa2b-13da927403b2', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('94fccdc6-ad53-429c-8908-9f5accde189b', 'M03', '33');



INSERT INTO public.assessment VALUES ('d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:54:46.120963+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('163d1a5b-03f6-4a2a-9a13-98d2a5412458', 'b8a6b8af-691e-43e9-8d13-e65e1369a5ae', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', '2022-03-04', '2022-09-30', 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:55:20.100734+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-28 21:54:45.57599+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '2ce33ef1d19760a55f4a38c35cb8a7f5');
INSERT INTO public.audit_event VALUES (2, '2026-11-28 21:54:45.911977+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'b2ff0fad30770d2aa161628c945fe549');
INSERT INTO public.audit_event VALUES (3, '2026-11-28 21:54:46.098064+00', 'signed in', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', NULL, '', '', '52d51b5049278351160f1cd2fd341261');
INSERT INTO public.audit_event VALUES (4, '2026-11-28 21:54:47.388695+00', 'save answer', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'assessment d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-01, version 1', '0b9edd89abed64c4f2aaa6cf7204fb7e');
INSERT INTO public.audit_event VALUES (5, '2026-11-28 21:54:47.811161+00', 'save answer', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'assessment d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-01, version 2', 'cd2c359ae934a66be5af98a3a6458589');
INSERT INTO public.audit_event VALUES (6, '2026-11-28 21:54:48.168224+00', 'save answer', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'assessment d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-02, version 1', '5618a08147133de750c8f15d6f133d14');
INSERT INTO public.audit_event VALUES (7, '2026-11-28 21:54:48.226237+00', 'mark question', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'assessment d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-02, done', '22e800d938f0f3b3dca61b7b61922e3b');
INSERT INTO public.audit_event VALUES (8, '2026-11-28 21:54:48.568872+00', 'save answer', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'assessment d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'cor-15, version 1', 'abc0a81e010f7cad8009813be75d7e2a');
INSERT INTO public.audit_event VALUES (9, '2026-11-28 21:54:48.928007+00', 'save answer', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'assessment d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-03, version 1', 'f09448df80cb4f0cacef6e3c40b1a73d');
INSERT INTO public.audit_event VALUES (10, '2026-11-28 21:54:50.302446+00', 'add evidence', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'evidence c78a829c-b937-4e04-b231-0823876fe9b6', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '5e1ea3d304d3849a65399573534b98fd');
INSERT INTO public.audit_event VALUES (11, '2026-11-28 21:54:50.319297+00', 'add exhibit', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'assessment d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'exhibit 1 of vet-03, E1, version 1, evidence c78a829c-b937-4e04-b231-0823876fe9b6', '4ff8b6904f36dede474cc27177ca656e');
INSERT INTO public.audit_event VALUES (12, '2026-11-28 21:54:51.022227+00', 'write note', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'assessment d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-01, note', 'aa59ea60dba4b60c29de0efc5e360694');
INSERT INTO public.audit_event VALUES (13, '2026-11-28 21:54:51.265957+00', 'restricted a question', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'assessment d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-02, to 1 person', 'a55abc908a07be39dc729dcbf824bc6e');
INSERT INTO public.audit_event VALUES (14, '2026-11-28 21:54:51.827032+00', 'asked for a report', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'report b6326e52-8d89-4489-8cef-4e9d0504190a', 'd9b4dcd74575abee556bf3010c22d8d51a7c27bb639aecc13489c02b6bfadc66', '819de3bff6b2715a3d0855d8903eaefd');
INSERT INTO public.audit_event VALUES (15, '2026-11-28 21:55:19.134415+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'e74a1fdb5e88557cff4759066aa68c97');
INSERT INTO public.audit_event VALUES (16, '2026-11-28 21:55:19.377182+00', 'signed in', 'f9882a3f-c0ec-4da4-9566-23aed563a589', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'reader', NULL, '', '', '2fc4bfab746f4e7e8d727b6fb1fdddf5');
INSERT INTO public.audit_event VALUES (17, '2026-11-28 21:55:19.794826+00', 'set up a second factor', 'f9882a3f-c0ec-4da4-9566-23aed563a589', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'reader', NULL, '', 'authenticator app', '9d95880b21575e1a1bad261d7ed64993');
INSERT INTO public.audit_event VALUES (18, '2026-11-28 21:55:19.88586+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'b98ccefa-121d-4a10-9d38-e4947a646662', '', '34397f169652b1543f633cdda510849a');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, 'ea3a266db74ee54d7d44b01b7afe1dae364b18eb66af719c22565d4decc14155', NULL);
INSERT INTO public.audit_head VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 14, '80a7fedf6f221b5fc35705f43344177e5897c6aff79406daa546375bed836722', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-28 21:54:45.57599+00', 'sign-in', NULL, '54b7caa790c6ce38e9e03dc817ef80352df2b96301f40face019fe981f98eb60', '0000000000000000000000000000000000000000000000000000000000000000', 'ada86bef574ec4b5f51824d3c890d08069ef1bb39e9d80eeee900eb891befca6');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-28 21:54:45.911977+00', 'sign-in', NULL, 'd45ea46bb4137de9912df2f95be98db56af7db7cc241233f55d69e40d3dc3819', 'ada86bef574ec4b5f51824d3c890d08069ef1bb39e9d80eeee900eb891befca6', '4dbcd552119f2d78d8bdeb776aa8b6196aae1a306d769fddda68b88e73ce017d');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 1, 3, '2026-11-28 21:54:46.098064+00', 'sign-in', NULL, '8a5becf5f16c6bc881c0f31b84df402891840f5f0e9f3f233d238dc330f82baa', '0000000000000000000000000000000000000000000000000000000000000000', '28c640ea0187faec6abf3cc7f2206b73bd75a51df9f67a1398287bfef51645ce');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 2, 4, '2026-11-28 21:54:47.388695+00', 'answer', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', '4de0c026decd21d403f4df0aefa321ed8e91deebc835df02d7ff00159342bea7', '28c640ea0187faec6abf3cc7f2206b73bd75a51df9f67a1398287bfef51645ce', 'a8fa8f286e28fd07850ff8233e3fbb67973f5b491f92e640e32f85a31c6ce385');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 3, 5, '2026-11-28 21:54:47.811161+00', 'answer', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'ca6ae072005055ea7405386bb0f8e29685cd947565414a842d6d645e513b109c', 'a8fa8f286e28fd07850ff8233e3fbb67973f5b491f92e640e32f85a31c6ce385', '104e22ef8b5c4410fcf18b721a525fe14b9fa9f4cd8193b21c5bdee324413065');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 4, 6, '2026-11-28 21:54:48.168224+00', 'answer', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'c877fa1922c91513b6b4f305bec0fbbe20f0ff1d1fbdee9851cb8366a6f2388f', '104e22ef8b5c4410fcf18b721a525fe14b9fa9f4cd8193b21c5bdee324413065', '7472566596ddb7c987fc53f40135cf75fd2ec630c5e5be116b8c82d2fd7be4b5');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 5, 7, '2026-11-28 21:54:48.226237+00', 'mark', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', '805e6de472d82091ea11acab774985fe1d2ae025141054213fa61a91f843d38b', '7472566596ddb7c987fc53f40135cf75fd2ec630c5e5be116b8c82d2fd7be4b5', 'bbf3983644f4d817a7c1cfbe2e363fcf29092514103c5b484c5d4228ac68c21d');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 6, 8, '2026-11-28 21:54:48.568872+00', 'answer', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', '47609368f4a9dd588a3c4226a8c0226ed723e9e9dcfced3b43351212cc3aec65', 'bbf3983644f4d817a7c1cfbe2e363fcf29092514103c5b484c5d4228ac68c21d', 'b48a1f571dedf5bafb7f1df73db5d8ee724949bd556f234135bd6e40f16bee37');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 7, 9, '2026-11-28 21:54:48.928007+00', 'answer', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'a273017fcbece639049673a146d02cf560e0a9fcc2778170858f87f58c9381fe', 'b48a1f571dedf5bafb7f1df73db5d8ee724949bd556f234135bd6e40f16bee37', 'e426552ef61e06d69faea3dfafc5db0667239e0dabfd7943997bcbf7fc32660e');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 8, 10, '2026-11-28 21:54:50.302446+00', 'evidence', NULL, 'ccb193a7b311cf1edd081f6cfba26fe0e6b80c2243b9ed55b3134acd7de6fd45', 'e426552ef61e06d69faea3dfafc5db0667239e0dabfd7943997bcbf7fc32660e', '714b78505b4628ddf203fbdd1b929c836eb097d86ae5236130b75f422d8dfc16');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 9, 11, '2026-11-28 21:54:50.319297+00', 'evidence', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'b5878506762d2327a69294464674086a1e32a671dc95367f141aa55edd0fa7c5', '714b78505b4628ddf203fbdd1b929c836eb097d86ae5236130b75f422d8dfc16', 'f86557db7cec71f97b3123310184cdec663901dabba488010dbe92a8060c358c');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 10, 12, '2026-11-28 21:54:51.022227+00', 'note', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', '264e418039ff5126c1d20e62132851d7a5a86517c9ac59ef3dead3b1d07c2ce5', 'f86557db7cec71f97b3123310184cdec663901dabba488010dbe92a8060c358c', '19dfff335dca6e538c2ec9544a117e9f769590fa7cd469d9959bb18dec6ce2a9');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 11, 13, '2026-11-28 21:54:51.265957+00', 'assessment', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', '11e886f8116fcc119907466d534491e6577ff454e3fe87b14445361c27bf411a', '19dfff335dca6e538c2ec9544a117e9f769590fa7cd469d9959bb18dec6ce2a9', 'cb82b52db92cfa583c326b712d3a7e3a4d7b48ed3999ac29123294c3ee659cd9');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 12, 14, '2026-11-28 21:54:51.827032+00', 'copy', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'f5825d6b91fdc7a78f96938df769088acfa48554d7f64679313446b688bbc0a1', 'cb82b52db92cfa583c326b712d3a7e3a4d7b48ed3999ac29123294c3ee659cd9', 'ce8c849e064ab560836f1012166d81ef8de2c444b8991bdfa954863d00f0168d');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-28 21:55:19.134415+00', 'sign-in', NULL, 'b2baf727995c9f64e9df57635a59ae846643b7d155841a8af24ead46463aa24a', '4dbcd552119f2d78d8bdeb776aa8b6196aae1a306d769fddda68b88e73ce017d', 'b20d27616f7e30078b52c25bb0edfb6b5f7a28a7b938b800e094561bcd6fde46');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 13, 16, '2026-11-28 21:55:19.377182+00', 'sign-in', NULL, '32be3bcb82319ca20a9f30b553d4ac371c41ed069199c7458700590bb31ee5a1', 'ce8c849e064ab560836f1012166d81ef8de2c444b8991bdfa954863d00f0168d', 'f6a0962b61c5180108222e8419830731da9e5db14cd8ae7b6e25d9f52a4cc8af');
INSERT INTO public.audit_link VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 14, 17, '2026-11-28 21:55:19.794826+00', 'sign-in', NULL, 'e0520caa13d4b49b10a5175f5be68833012713d46f9ab2820cf0ecd26bd08dae', 'f6a0962b61c5180108222e8419830731da9e5db14cd8ae7b6e25d9f52a4cc8af', '80a7fedf6f221b5fc35705f43344177e5897c6aff79406daa546375bed836722');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-28 21:55:19.88586+00', 'sign-in', NULL, 'f97acd5c12e9d3f82322525e223082993ff95ef27720cedaa02f6c09f4600392', 'b20d27616f7e30078b52c25bb0edfb6b5f7a28a7b938b800e094561bcd6fde46', 'ea3a266db74ee54d7d44b01b7afe1dae364b18eb66af719c22565d4decc14155');



INSERT INTO public.authenticator VALUES ('f9882a3f-c0ec-4da4-9566-23aed563a589', 'RNsiGNbRluVKeURNCjMniulJJ0d6OsiAOV-WFg7fc0A4aMxlXycuDVs1IEmxN7MtPgbJOYx6VVGIwubw', '4896ec944ad9b238', 59863430, '2026-11-28 21:55:19.759866+00');



INSERT INTO public.draft VALUES ('d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-04', 'b98ccefa-121d-4a10-9d38-e4947a646662', '7a79a180-075f-4069-aeeb-5591ffee3783', 0, 1795902822891, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-28 21:54:49.239546+00');



INSERT INTO public.evidence VALUES ('c78a829c-b937-4e04-b231-0823876fe9b6', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:54:50.283634+00', 2358228666477);



INSERT INTO public.evidence_entry VALUES ('c78a829c-b937-4e04-b231-0823876fe9b6', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'coordinator', '2026-11-28 21:54:50.304086+00');



INSERT INTO public.exhibit VALUES ('26d7aedc-c615-45b1-98fc-448c0c451562', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-03', 1, 'c78a829c-b937-4e04-b231-0823876fe9b6', '004b39f5-9aed-4551-8257-7ebd6fe3d8be', 'Page 3', 'The policy was approved', 'E1', '', 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:54:50.31859+00', NULL, '', 1, NULL, 'force', 10845155804545);



INSERT INTO public.exhibit_entry VALUES ('26d7aedc-c615-45b1-98fc-448c0c451562', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'coordinator', '2026-11-28 21:54:50.320663+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-28 21:54:45.566414+00', '');



INSERT INTO public.figure VALUES ('d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('b8a6b8af-691e-43e9-8d13-e65e1369a5ae', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b');



INSERT INTO public.idempotency_key VALUES ('b98ccefa-121d-4a10-9d38-e4947a646662', 'f8b5aa78-dbac-4072-8943-e8ab5aaa41c0', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-28 21:54:47.41417+00');
INSERT INTO public.idempotency_key VALUES ('b98ccefa-121d-4a10-9d38-e4947a646662', '1b671843-05a9-4b64-92e4-30ae8f2c7091', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-28 21:54:47.812322+00');
INSERT INTO public.idempotency_key VALUES ('b98ccefa-121d-4a10-9d38-e4947a646662', '236b0924-cb85-4bfb-b1f9-deef1cd18a69', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-28 21:54:48.193594+00');
INSERT INTO public.idempotency_key VALUES ('b98ccefa-121d-4a10-9d38-e4947a646662', '3a2e1107-0929-4b9c-b078-eb5b00220b8b', 'done', '2026-11-28 21:54:48.237079+00');
INSERT INTO public.idempotency_key VALUES ('b98ccefa-121d-4a10-9d38-e4947a646662', 'af57a5b2-5669-4237-bd01-ccdbed5c3a7a', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-28 21:54:48.584745+00');
INSERT INTO public.idempotency_key VALUES ('b98ccefa-121d-4a10-9d38-e4947a646662', '0ff006cd-30ae-4767-90ab-0afe636db5a9', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-28 21:54:48.947311+00');
INSERT INTO public.idempotency_key VALUES ('b98ccefa-121d-4a10-9d38-e4947a646662', 'a34c951e-00b4-424a-891c-3071079a78fc', '1', '2026-11-28 21:54:50.334392+00');
INSERT INTO public.idempotency_key VALUES ('b98ccefa-121d-4a10-9d38-e4947a646662', '62e95dc8-5c33-4b71-9886-58a3de097df4', '82389446-da8d-49a2-95e4-adfcfa0d54a2', '2026-11-28 21:54:51.024296+00');
INSERT INTO public.idempotency_key VALUES ('b98ccefa-121d-4a10-9d38-e4947a646662', '7440f1d9-851a-42d3-8f0e-08ef8062a320', '', '2026-11-28 21:54:51.267208+00');
INSERT INTO public.idempotency_key VALUES ('b98ccefa-121d-4a10-9d38-e4947a646662', 'c99252d1-e159-4058-8b62-24c493440de4', 'b6326e52-8d89-4489-8cef-4e9d0504190a', '2026-11-28 21:54:51.827871+00');
INSERT INTO public.idempotency_key VALUES ('f9882a3f-c0ec-4da4-9566-23aed563a589', 'ec05ec77-2a7f-4092-bbcb-28207fe7c7c7', 'ba2a093cb24a989f1f1714ed04642ebb4e9d2962bbd69d9cb5b681a0b1723ef5 ecfee6c97b41c19f76bab25dd3886ec5388fbdd5524d67f8af15b6c8c1479982', '2026-11-28 21:55:19.812759+00');



INSERT INTO public.invitation VALUES ('d077021f-8eec-4c44-8a54-c63f39f33e0e', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:55:20.049687+00', '2026-12-05 21:55:20.030699+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:54:47.145203+00', '2026-11-28 21:54:47.145203+00', '2026-11-28 21:54:47.145203+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '0cb4dc52-d8f6-4dce-aa3b-20349cc4bbc0', '2026-11-28 21:55:20.178692+00');



INSERT INTO public.mark VALUES ('d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-02', 1, 'done', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'coordinator', '2026-11-28 21:54:48.226077+00', '');



INSERT INTO public.membership VALUES ('990ec3f3-318b-48a9-a3a3-f04ad15c27e8', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', '2026-11-28 21:54:44.823581+00', NULL);
INSERT INTO public.membership VALUES ('81b14c7b-be3e-4c8e-9c66-52a5adcd6152', 'f9882a3f-c0ec-4da4-9566-23aed563a589', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'reader', '2026-11-28 21:55:19.042853+00', NULL);



INSERT INTO public.mention VALUES ('5fcb27d7-d031-493a-8c81-4946de39a196', 'b98ccefa-121d-4a10-9d38-e4947a646662');



INSERT INTO public.note VALUES ('5fcb27d7-d031-493a-8c81-4946de39a196', '82389446-da8d-49a2-95e4-adfcfa0d54a2', 1, '@Una Upgrade will check this', '{"roles":[["c7c59fe8-6167-4eda-a6ba-6fbc416fb53b","contributor"],["c7c59fe8-6167-4eda-a6ba-6fbc416fb53b","coordinator"],["c7c59fe8-6167-4eda-a6ba-6fbc416fb53b","reader"],["c7c59fe8-6167-4eda-a6ba-6fbc416fb53b","signatory"]],"people":[]}', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'coordinator', '2026-11-28 21:54:51.021566+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('82389446-da8d-49a2-95e4-adfcfa0d54a2', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-01', 'note', '2026-11-28 21:54:51.005996+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'force', 'Upgradeshire Police', '2026-11-28 21:54:44.658984+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('b8a6b8af-691e-43e9-8d13-e65e1369a5ae', 'local policing body', 'Upgradeshire Policing Body', '2026-11-28 21:54:44.671019+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('042562e7-0957-4924-b07a-3175ac6ea7b5', 'set password', 'b98ccefa-121d-4a10-9d38-e4947a646662', '', 'waiting', '', 0, '2026-11-28 21:55:20.016966+00', '2026-11-28 21:55:20.016972+00', NULL);



INSERT INTO public.passkey VALUES ('d9d6b38f-e1ea-4e3a-add0-a51076be89ea', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'd3ddec25-51b7-4c2d-bb6c-a4b40aa772f7', '', 0, 'elsewhere.example', 'Old phone', '2026-11-28 21:55:20.118498+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('68b5037fe95f8f20486170507a466b3862415f77e5d27be3ec108f8add3ee123', 'gHyEVhVeLyqQ79tZcChoy+bQPzKrUM7ukgY0s0zKZU4=', NULL, '', '2026-11-28 21:55:20.145215+00');



INSERT INTO public.password_link VALUES ('d2013c6fbc8b1bcf578b3576f97b4ba51a907d67efac0202aca972bfe1d51eda', 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:55:19.887813+00', '2026-11-30 21:55:19.885694+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-28 21:54:51.938786+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-28 21:54:52.014484+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-28 21:55:18.605485+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-28 21:55:18.68202+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-28 21:55:18.766161+00');



INSERT INTO public.post VALUES ('86283f12-7164-4096-b360-44eba4b2aee2', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'Head of vetting', 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:55:19.912751+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-28 21:55:20.014174+00');



INSERT INTO public.recovery_code VALUES ('8749e85ce4609a6887caf9d20c3d160fb652da132cec5df4d828af51ec8a8b4e', 'f9882a3f-c0ec-4da4-9566-23aed563a589', '2026-11-28 21:55:19.782503+00', NULL);
INSERT INTO public.recovery_code VALUES ('c996367142e19329543182f749f3e8226433a3c41abf918f94e9e93adbd30e60', 'f9882a3f-c0ec-4da4-9566-23aed563a589', '2026-11-28 21:55:19.78251+00', NULL);
INSERT INTO public.recovery_code VALUES ('2c4ec210b1cd04d3e334fb86da5224917bf4d99f83b7300f416f54cfea907a60', 'f9882a3f-c0ec-4da4-9566-23aed563a589', '2026-11-28 21:55:19.782511+00', NULL);
INSERT INTO public.recovery_code VALUES ('3e7cadcfb97767dddb1bbfc386da3467d7de816a7cc88d49847e02b3ef514133', 'f9882a3f-c0ec-4da4-9566-23aed563a589', '2026-11-28 21:55:19.782513+00', NULL);
INSERT INTO public.recovery_code VALUES ('8f403c4d70f9d5dc3b3bdc3dd746331cec6d258cc6d770ae1df7e6982b37986a', 'f9882a3f-c0ec-4da4-9566-23aed563a589', '2026-11-28 21:55:19.782514+00', NULL);
INSERT INTO public.recovery_code VALUES ('64b9c98f0d5f2a6c051bc62b1c060ca5a925d3533b093dfc070ffe19ee52bac4', 'f9882a3f-c0ec-4da4-9566-23aed563a589', '2026-11-28 21:55:19.782515+00', NULL);
INSERT INTO public.recovery_code VALUES ('2a3622430495bbb0ee872c98da762aa07af7591aca3f390afa6921ba0880fdc0', 'f9882a3f-c0ec-4da4-9566-23aed563a589', '2026-11-28 21:55:19.782516+00', NULL);
INSERT INTO public.recovery_code VALUES ('caf0b88a3e1e29a1cee7bfce645fe0ac77a6d957f29376b08fb74383bcd04cbb', 'f9882a3f-c0ec-4da4-9566-23aed563a589', '2026-11-28 21:55:19.782517+00', NULL);
INSERT INTO public.recovery_code VALUES ('727c82d6d0a56cf72c27b3f95949c57de490159dc5004ad643ae5ba786183f47', 'f9882a3f-c0ec-4da4-9566-23aed563a589', '2026-11-28 21:55:19.782519+00', NULL);
INSERT INTO public.recovery_code VALUES ('9be5fb29e5cd37c54136afef2df40d66c429eb6c66a08cd3c66ae9b1f22b9d74', 'f9882a3f-c0ec-4da4-9566-23aed563a589', '2026-11-28 21:55:19.78252+00', NULL);



INSERT INTO public.reminder VALUES ('67d907e7-6f25-4441-ae17-d7726f07b2d2', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'share', 'shared', 'shared', '2026-11-28 21:55:19.927067+00', NULL);



INSERT INTO public.reminder_choice VALUES ('b98ccefa-121d-4a10-9d38-e4947a646662', 'daily', NULL);



INSERT INTO public.report VALUES ('b6326e52-8d89-4489-8cef-4e9d0504190a', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'report', 'd9b4dcd74575abee556bf3010c22d8d51a7c27bb639aecc13489c02b6bfadc66', 'ready', '', 27, 205578, 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:54:51.825485+00', '2026-11-28 21:54:52.071339+00', 1, '2026-11-28 21:55:18.514917+00', '', NULL);



INSERT INTO public.restriction VALUES ('d2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-02', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:54:51.252094+00');



INSERT INTO public.revision VALUES ('004b39f5-9aed-4551-8257-7ebd6fe3d8be', 'c78a829c-b937-4e04-b231-0823876fe9b6', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:54:50.301536+00', NULL, NULL, NULL, NULL, NULL, '', 4155914988540);



INSERT INTO public.seal VALUES ('811f5a25-5ce8-4bb3-a920-48141f30f69e', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-28 21:55:20.062381+00', '2026-11-28 21:55:20.062386+00', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-28 21:55:19.983108+00');



INSERT INTO public.share VALUES ('21a78cce-57b4-4588-ba2f-6fc09b1323cd', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 'vet-02', NULL, '86283f12-7164-4096-b360-44eba4b2aee2', '2022-03-04', 'b98ccefa-121d-4a10-9d38-e4947a646662', '2026-11-28 21:55:19.944799+00');



INSERT INTO public.sign_in VALUES ('dc55e2f6-9579-40e1-b759-4aeca031ab04', '2d7d210c8f361c48cc9498aa7ac9e0763605ab065ca4c3f0a32824a2fd8feaa1', 'b98ccefa-121d-4a10-9d38-e4947a646662', '990ec3f3-318b-48a9-a3a3-f04ad15c27e8', '2026-11-28 21:54:46.059804+00', '2026-11-28 21:54:46.059811+00', NULL, '', '2026-11-28 21:54:46.059812+00', '');
INSERT INTO public.sign_in VALUES ('57ad35af-10f0-48da-b1b6-5a248abe2ebd', 'ba2a093cb24a989f1f1714ed04642ebb4e9d2962bbd69d9cb5b681a0b1723ef5', 'f9882a3f-c0ec-4da4-9566-23aed563a589', '81b14c7b-be3e-4c8e-9c66-52a5adcd6152', '2026-11-28 21:55:19.363245+00', '2026-11-28 21:55:19.363252+00', '2026-11-28 21:55:19.770911+00', '', '2026-11-28 21:55:19.363254+00', '');
INSERT INTO public.sign_in VALUES ('cc789d6e-0e5e-488e-9950-509aee835185', 'ecfee6c97b41c19f76bab25dd3886ec5388fbdd5524d67f8af15b6c8c1479982', 'f9882a3f-c0ec-4da4-9566-23aed563a589', '81b14c7b-be3e-4c8e-9c66-52a5adcd6152', '2026-11-28 21:55:19.811165+00', '2026-11-28 21:55:19.811171+00', NULL, 'authenticator app', '2026-11-28 21:55:19.811173+00', '');



INSERT INTO public.state_change VALUES ('b22930ba-e7f0-4a47-b975-88431b105de3', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'coordinator', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', '2026-11-28 21:55:20.052626+00', '', '', NULL);



INSERT INTO public.submission VALUES ('d79ed75a-99d8-41ae-9d08-d79d6d72e6fd', 'd2c1e14b-3806-4b4a-bb89-ec5b34a4e477', 1, '811f5a25-5ce8-4bb3-a920-48141f30f69e', 'HWP-299-TDT', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'coordinator', '2026-11-28 21:55:20.080053+00', 'I send this assessment.', 'cor-24', '2026-11-28 21:55:20.077953+00', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('336edaed-d3ab-4754-b4c4-125e6e977be2', 'c7c59fe8-6167-4eda-a6ba-6fbc416fb53b', 'b98ccefa-121d-4a10-9d38-e4947a646662', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-28 21:54:50.574786+00');



INSERT INTO public.worker VALUES ('0cb4dc52-d8f6-4dce-aa3b-20349cc4bbc0', '2026-11-28 21:55:20.162797+00', '2026-11-28 21:55:20.162802+00');



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
    ADD CONSTRAINT uq_share_assessment_id_question_id_person_id UNIQUE (assessment_id, question_id, person_id);



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



CREATE INDEX ix_share_person_id ON public.share USING btree (person_id);



CREATE INDEX ix_share_post_id ON public.share USING btree (post_id);



CREATE INDEX ix_sign_in_account_id ON public.sign_in USING btree (account_id);



CREATE INDEX ix_submission_seal_id ON public.submission USING btree (seal_id);



CREATE INDEX ix_waiting_file_force_id_person_id_received_at ON public.waiting_file USING btree (force_id, person_id, received_at);



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




