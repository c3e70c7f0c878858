


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
    archived_by uuid
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
    added_at timestamp with time zone NOT NULL
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
    source_kind character varying(40) DEFAULT 'force'::character varying NOT NULL
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



CREATE TABLE public.organisation (
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    name character varying(120) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    needs_second_factor boolean DEFAULT false NOT NULL
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
    ended_at timestamp with time zone
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
    disposed_reason text NOT NULL
);



CREATE TABLE public.secret_fingerprint (
    name character varying(40) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    noted_at timestamp with time zone NOT NULL
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
    confirmed_at timestamp with time zone
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



INSERT INTO public.account VALUES ('a6dcb81b-200f-4a21-90b0-a4090210e8be', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$zqgbk8tLHi4rUk3/a235ZQ$uR2roNGHUtmK+mXe5WccFeGdtZw4fXCbrbVIQ/JMQMM', true, '2026-11-28 12:03:37.242265+00');
INSERT INTO public.account VALUES ('32cf9006-62a3-4637-baed-1f1ceba6d45a', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$PEnBT3oLRkqda0ZhqJ6Oqw$iPXJ+T8WZaOoYccBi1QwnYl9JTedUq7P/KD6/8LqeNI', true, '2026-11-28 12:03:47.102152+00');



INSERT INTO public.alembic_version VALUES ('0209');



INSERT INTO public.answer VALUES ('66171b24-d512-478a-b059-6290658edf78', '5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-01', '2', 'As it was saved last', 2, 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '2026-11-28 12:03:38.942795+00');
INSERT INTO public.answer VALUES ('1c2b804d-f6fc-46ea-8791-a1695054e0ee', '5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-02', '3', 'As it was saved last', 1, 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '2026-11-28 12:03:39.060692+00');
INSERT INTO public.answer VALUES ('b39242ad-0361-4d1f-acdb-a02dfb899ea7', '5875a936-0079-4126-b7ce-cec38c1bd078', 'cor-15', '2', 'As it was saved last', 1, 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '2026-11-28 12:03:39.203407+00');
INSERT INTO public.answer VALUES ('fc9ac93d-9744-4353-9fe1-4741caeee3ac', '5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-03', '3', 'As it was saved last', 1, 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '2026-11-28 12:03:39.325494+00');



INSERT INTO public.answer_entry VALUES ('b5356fe3-9177-4940-a3d3-e8abc4bc3e34', '5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-01', 1, '3', 'As it was first saved', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', 'coordinator', '2026-11-28 12:03:38.812735+00');
INSERT INTO public.answer_entry VALUES ('d616e460-91d1-4d23-b107-264ee24365a3', '5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-01', 2, '2', 'As it was saved last', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', 'coordinator', '2026-11-28 12:03:38.942795+00');
INSERT INTO public.answer_entry VALUES ('1010ced6-f772-4a3d-b08c-f20e8ec2df32', '5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-02', 1, '3', 'As it was saved last', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', 'coordinator', '2026-11-28 12:03:39.060692+00');
INSERT INTO public.answer_entry VALUES ('e6427cda-4e8d-4a5e-b057-b0a8a7c24d22', '5875a936-0079-4126-b7ce-cec38c1bd078', 'cor-15', 1, '2', 'As it was saved last', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', 'coordinator', '2026-11-28 12:03:39.203407+00');
INSERT INTO public.answer_entry VALUES ('d98507d6-84bb-4dc0-94df-f62ddb8077c7', '5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-03', 1, '3', 'As it was saved last', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', 'coordinator', '2026-11-28 12:03:39.325494+00');



INSERT INTO public.answer_entry_figure VALUES ('e6427cda-4e8d-4a5e-b057-b0a8a7c24d22', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('d98507d6-84bb-4dc0-94df-f62ddb8077c7', 'M03', '33');



INSERT INTO public.assessment VALUES ('5875a936-0079-4126-b7ce-cec38c1bd078', '89c70eef-650b-4804-96b9-9c0232cb801b', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '2026-11-28 12:03:37.951815+00', NULL, NULL);



INSERT INTO public.audit_event VALUES (1, '2026-11-28 12:03:37.695677+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '24e35097901e737f157edb7738b24ed5');
INSERT INTO public.audit_event VALUES (2, '2026-11-28 12:03:37.850132+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '9776271be510116ca3be118b63814705');
INSERT INTO public.audit_event VALUES (3, '2026-11-28 12:03:37.930582+00', 'signed in', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '89c70eef-650b-4804-96b9-9c0232cb801b', 'coordinator', NULL, '', '', 'e89f1959c4143cfbc7fece4c6151af51');
INSERT INTO public.audit_event VALUES (4, '2026-11-28 12:03:38.818843+00', 'save answer', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '89c70eef-650b-4804-96b9-9c0232cb801b', 'coordinator', '89c70eef-650b-4804-96b9-9c0232cb801b', 'assessment 5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-01, version 1', '0d8f662fe4e9d4cb454529099dbb4ecd');
INSERT INTO public.audit_event VALUES (5, '2026-11-28 12:03:38.946736+00', 'save answer', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '89c70eef-650b-4804-96b9-9c0232cb801b', 'coordinator', '89c70eef-650b-4804-96b9-9c0232cb801b', 'assessment 5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-01, version 2', 'b0eb616ac5b6a999b910b62970c0f5a5');
INSERT INTO public.audit_event VALUES (6, '2026-11-28 12:03:39.06305+00', 'save answer', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '89c70eef-650b-4804-96b9-9c0232cb801b', 'coordinator', '89c70eef-650b-4804-96b9-9c0232cb801b', 'assessment 5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-02, version 1', '85fa32f5210ca878e510de762b63e60c');
INSERT INTO public.audit_event VALUES (7, '2026-11-28 12:03:39.073719+00', 'mark question', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '89c70eef-650b-4804-96b9-9c0232cb801b', 'coordinator', '89c70eef-650b-4804-96b9-9c0232cb801b', 'assessment 5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-02, done', '0044c9cf592296f25298856598096075');
INSERT INTO public.audit_event VALUES (8, '2026-11-28 12:03:39.207773+00', 'save answer', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '89c70eef-650b-4804-96b9-9c0232cb801b', 'coordinator', '89c70eef-650b-4804-96b9-9c0232cb801b', 'assessment 5875a936-0079-4126-b7ce-cec38c1bd078', 'cor-15, version 1', '198aa1c8c77658511eb8b28e923b2690');
INSERT INTO public.audit_event VALUES (9, '2026-11-28 12:03:39.327991+00', 'save answer', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '89c70eef-650b-4804-96b9-9c0232cb801b', 'coordinator', '89c70eef-650b-4804-96b9-9c0232cb801b', 'assessment 5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-03, version 1', '09d4cb6d44d2ae44af4476c4470964db');
INSERT INTO public.audit_event VALUES (10, '2026-11-28 12:03:39.659577+00', 'add evidence', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '89c70eef-650b-4804-96b9-9c0232cb801b', 'coordinator', '89c70eef-650b-4804-96b9-9c0232cb801b', 'evidence f73571af-7f5c-4935-98ef-8b3fa17168dc', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'ed922faf758927f1ba4e43f29d50776b');
INSERT INTO public.audit_event VALUES (11, '2026-11-28 12:03:39.669308+00', 'add exhibit', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '89c70eef-650b-4804-96b9-9c0232cb801b', 'coordinator', '89c70eef-650b-4804-96b9-9c0232cb801b', 'assessment 5875a936-0079-4126-b7ce-cec38c1bd078', 'exhibit 1 of vet-03, E1, version 1, evidence f73571af-7f5c-4935-98ef-8b3fa17168dc', 'f37ad8f3926f2f6c5910fa1cd925e20b');
INSERT INTO public.audit_event VALUES (12, '2026-11-28 12:03:39.969087+00', 'asked for a report', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '89c70eef-650b-4804-96b9-9c0232cb801b', 'coordinator', '89c70eef-650b-4804-96b9-9c0232cb801b', 'report 567560b0-1534-48dc-b015-7b609f4e52bd', 'f32888fa7b0772662f2979372593e6aa58a384c6ed6b072b1879c4b78ff2b5b0', '699faf538472223135c7d9695eb91e22');
INSERT INTO public.audit_event VALUES (13, '2026-11-28 12:03:47.119234+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '4216fde9fbc13a8c0ac46fe5c1af83b7');
INSERT INTO public.audit_event VALUES (14, '2026-11-28 12:03:47.162829+00', 'signed in', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '89c70eef-650b-4804-96b9-9c0232cb801b', 'reader', NULL, '', '', 'aeac934d3a2864ac40ab37b7dcc9ef03');
INSERT INTO public.audit_event VALUES (15, '2026-11-28 12:03:47.256767+00', 'set up a second factor', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '89c70eef-650b-4804-96b9-9c0232cb801b', 'reader', NULL, '', 'authenticator app', '9dcaaf46dfb699b7133788ef0f90fa3d');
INSERT INTO public.audit_event VALUES (16, '2026-11-28 12:03:47.269708+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '', '075da04bc9bc4141e1c0697060a14894');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '916a2d7a4337b231decd15da88c5930befe84b3685b28fbb0cfc95551e3ed7f3', NULL);
INSERT INTO public.audit_head VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 12, '009e4cfc9962e4a8918ce7e9ecd2bd6d739bcc9e80945be3c06ee4e965742d6b', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-28 12:03:37.695677+00', 'sign-in', NULL, 'af7e3e076cd3abe14ea16bb01447adab3a0863eb6bf0c261702e7bbed13953db', '0000000000000000000000000000000000000000000000000000000000000000', 'dd4119e105d277105773bc2e456c088f17adc4159cad14866968c9eaadc576a0');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-28 12:03:37.850132+00', 'sign-in', NULL, '712c24f7c85d3e69c0e13641609607a7034aabd0865ca5b8f8d356a3836c24be', 'dd4119e105d277105773bc2e456c088f17adc4159cad14866968c9eaadc576a0', 'cba518f21b14e8705d32949c0b587b9cd6fd5bbc3a8d5f91330d42e530b6ce34');
INSERT INTO public.audit_link VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 1, 3, '2026-11-28 12:03:37.930582+00', 'sign-in', NULL, '8421b82ec25302cb01024f549cf1d697f3368491e5c3b4da213f15a29b25d8a2', '0000000000000000000000000000000000000000000000000000000000000000', '7646ff5ebe94d9c3414b1fe80baec111e6c1d98a4fa688c94b631cd730ded272');
INSERT INTO public.audit_link VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 2, 4, '2026-11-28 12:03:38.818843+00', 'answer', '5875a936-0079-4126-b7ce-cec38c1bd078', '0fc1e20b895d78e1ff566b2a01b28923f490f7376f463cdb6e5256297def02da', '7646ff5ebe94d9c3414b1fe80baec111e6c1d98a4fa688c94b631cd730ded272', '403e5c734cb31105c8be1733740523c1113781f96ada9c35b0544ae7412c7c3d');
INSERT INTO public.audit_link VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 3, 5, '2026-11-28 12:03:38.946736+00', 'answer', '5875a936-0079-4126-b7ce-cec38c1bd078', '2c3401019bbae0498210bcff18864dd33dc088c3554510ce4ff6516bc71ea658', '403e5c734cb31105c8be1733740523c1113781f96ada9c35b0544ae7412c7c3d', 'a9f2b78449440df0582894b3eb6c83bcaa02b9571121afbf74a63c900fcb2e96');
INSERT INTO public.audit_link VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 4, 6, '2026-11-28 12:03:39.06305+00', 'answer', '5875a936-0079-4126-b7ce-cec38c1bd078', 'aff7b569124a46b52388e33761845ff2e33bfb017030db69751365f1f43dffd1', 'a9f2b78449440df0582894b3eb6c83bcaa02b9571121afbf74a63c900fcb2e96', 'e3dfa62510cf231ae0b892df81e6c947729298863a1811172f911ba134ca9e92');
INSERT INTO public.audit_link VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 5, 7, '2026-11-28 12:03:39.073719+00', 'mark', '5875a936-0079-4126-b7ce-cec38c1bd078', 'fdfa030bac926821bcc221fa55697da95895f0be609cba57c826fb02a58ef5a5', 'e3dfa62510cf231ae0b892df81e6c947729298863a1811172f911ba134ca9e92', 'bc8526f010773bd16d4d8d66d13bd314966ee0e5a10412987bbd7ee113f0ec25');
INSERT INTO public.audit_link VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 6, 8, '2026-11-28 12:03:39.207773+00', 'answer', '5875a936-0079-4126-b7ce-cec38c1bd078', '0dc97235f101136c423e87528a50f692ff323c5f5efc0bdebf23e64283a06b73', 'bc8526f010773bd16d4d8d66d13bd314966ee0e5a10412987bbd7ee113f0ec25', '2b97fc2fe1b4f7281233f1ec7ac9371d3b7b895f33da0c1e2f015bcb219b2e45');
INSERT INTO public.audit_link VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 7, 9, '2026-11-28 12:03:39.327991+00', 'answer', '5875a936-0079-4126-b7ce-cec38c1bd078', '59a93392b4192093bd49854124933475faa02f4ccc2bbad0d0d7cfe637568b14', '2b97fc2fe1b4f7281233f1ec7ac9371d3b7b895f33da0c1e2f015bcb219b2e45', '45364bbcbf161c01152b0f2e6c33261f3599206f07edc0be4c4a4917aad25915');
INSERT INTO public.audit_link VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 8, 10, '2026-11-28 12:03:39.659577+00', 'evidence', NULL, 'a15c2506a5da7122534de0684da1118bf8b52d003404e6194f3cdfcf1ea59332', '45364bbcbf161c01152b0f2e6c33261f3599206f07edc0be4c4a4917aad25915', '19f46d88bad90589b6ee7e0ebe45cd4de380c98d8525adccbb60730b4075d60f');
INSERT INTO public.audit_link VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 9, 11, '2026-11-28 12:03:39.669308+00', 'evidence', '5875a936-0079-4126-b7ce-cec38c1bd078', 'fb0734ed283de0b235d26ad25b4c862bc4b7f088cdc6fae54f0cc662826c6544', '19f46d88bad90589b6ee7e0ebe45cd4de380c98d8525adccbb60730b4075d60f', '3daaad6158feff96bd1e9df879faf8f3fa680e0c74e2473d4fd3f4be522a617c');
INSERT INTO public.audit_link VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 10, 12, '2026-11-28 12:03:39.969087+00', 'copy', '5875a936-0079-4126-b7ce-cec38c1bd078', 'cc12af01a8cea3e0880517e01dd90555a901af9d60f9df0e18f74886098ee0fb', '3daaad6158feff96bd1e9df879faf8f3fa680e0c74e2473d4fd3f4be522a617c', 'ddbe19f7e03f5e30ad55904a9494b595574c220cd71c02db011b6ebae43832ff');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 13, '2026-11-28 12:03:47.119234+00', 'sign-in', NULL, '2f7fdae2af1dc76bb2a35ba0d63191c6ba63fa4e23edac0a62a34d3d2ba98f8c', 'cba518f21b14e8705d32949c0b587b9cd6fd5bbc3a8d5f91330d42e530b6ce34', '1b9a2022e617fb99463d28f2320ab4eec1ea73369f63e204d93662714bbb0f21');
INSERT INTO public.audit_link VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 11, 14, '2026-11-28 12:03:47.162829+00', 'sign-in', NULL, '3aed51235d1f3b95e425c12701de8e1e100abf0be61e7636ca9bd92addcc4c90', 'ddbe19f7e03f5e30ad55904a9494b595574c220cd71c02db011b6ebae43832ff', 'aa906bb1ab78f0be3e8d37dcf17431aa399d761fa33c91af9a54fc8671821d06');
INSERT INTO public.audit_link VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 12, 15, '2026-11-28 12:03:47.256767+00', 'sign-in', NULL, '08413bd40c3f2b4fc8150b8579a708cf3db695fb2923ef438b095ccb1c59bd82', 'aa906bb1ab78f0be3e8d37dcf17431aa399d761fa33c91af9a54fc8671821d06', '009e4cfc9962e4a8918ce7e9ecd2bd6d739bcc9e80945be3c06ee4e965742d6b');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 16, '2026-11-28 12:03:47.269708+00', 'sign-in', NULL, '344b1d8120df830d717515342c77400cd118efa8facad71412e7c5020ddb3829', '1b9a2022e617fb99463d28f2320ab4eec1ea73369f63e204d93662714bbb0f21', '916a2d7a4337b231decd15da88c5930befe84b3685b28fbb0cfc95551e3ed7f3');



INSERT INTO public.authenticator VALUES ('32cf9006-62a3-4637-baed-1f1ceba6d45a', 'sA9q5Gj3ULFI3DW-utfoi5i2TQrcd2X1y_jEdmK4Wb_WJ6ZuVf6mU0VyM4oZ0rL0YNidnnjl-vceZ0K6', '4896ec944ad9b238', 59862247, '2026-11-28 12:03:47.251312+00');



INSERT INTO public.draft VALUES ('5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-04', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', 'b8ec09f1-c3cf-4cbe-a50f-e0647fa5a212', 0, 1795867356652, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-28 12:03:39.438089+00');



INSERT INTO public.evidence VALUES ('f73571af-7f5c-4935-98ef-8b3fa17168dc', '89c70eef-650b-4804-96b9-9c0232cb801b', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '2026-11-28 12:03:39.654577+00');



INSERT INTO public.evidence_entry VALUES ('f73571af-7f5c-4935-98ef-8b3fa17168dc', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', 'coordinator', '2026-11-28 12:03:39.663481+00');



INSERT INTO public.exhibit VALUES ('1bf04852-5349-4744-ba65-32d616e5370a', '5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-03', 1, 'f73571af-7f5c-4935-98ef-8b3fa17168dc', '6f30c2c6-321f-493f-889f-db65f4ecc2e5', 'Page 3', 'The policy was approved', 'E1', '', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '2026-11-28 12:03:39.668081+00', NULL, '', 1, NULL, 'force');



INSERT INTO public.exhibit_entry VALUES ('1bf04852-5349-4744-ba65-32d616e5370a', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', 'coordinator', '2026-11-28 12:03:39.671979+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-28 12:03:37.684614+00', '');



INSERT INTO public.figure VALUES ('5875a936-0079-4126-b7ce-cec38c1bd078', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('5875a936-0079-4126-b7ce-cec38c1bd078', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('a565e72a-01f9-4fa4-afe2-34a20ce59877', '89c70eef-650b-4804-96b9-9c0232cb801b');



INSERT INTO public.idempotency_key VALUES ('a6dcb81b-200f-4a21-90b0-a4090210e8be', '65671322-db19-4499-8596-4d0e00e40e0f', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-28 12:03:38.827429+00');
INSERT INTO public.idempotency_key VALUES ('a6dcb81b-200f-4a21-90b0-a4090210e8be', '3c684ef3-a652-47ad-8539-b4bc554df877', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-28 12:03:38.950323+00');
INSERT INTO public.idempotency_key VALUES ('a6dcb81b-200f-4a21-90b0-a4090210e8be', '48c41ba9-b577-4bb8-973e-6895a7ff0105', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-28 12:03:39.066905+00');
INSERT INTO public.idempotency_key VALUES ('a6dcb81b-200f-4a21-90b0-a4090210e8be', '42ecc7d5-384d-4d93-b62f-ef74ca64cc09', 'done', '2026-11-28 12:03:39.078387+00');
INSERT INTO public.idempotency_key VALUES ('a6dcb81b-200f-4a21-90b0-a4090210e8be', 'e0617752-74b6-41a2-9ada-dddde65f610e', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-28 12:03:39.214765+00');
INSERT INTO public.idempotency_key VALUES ('a6dcb81b-200f-4a21-90b0-a4090210e8be', '0ed38eb0-93c6-4884-aa53-86d6ccd0b590', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-28 12:03:39.333747+00');
INSERT INTO public.idempotency_key VALUES ('a6dcb81b-200f-4a21-90b0-a4090210e8be', 'e14a2bcf-ad98-4c84-b10d-52253d0f48af', '1', '2026-11-28 12:03:39.675395+00');
INSERT INTO public.idempotency_key VALUES ('a6dcb81b-200f-4a21-90b0-a4090210e8be', '1596f455-76fb-44e1-aed5-66a6a0944832', '567560b0-1534-48dc-b015-7b609f4e52bd', '2026-11-28 12:03:39.970306+00');



INSERT INTO public.invitation VALUES ('277b64e6-70f2-4e49-8540-9966ce1dd502', '89c70eef-650b-4804-96b9-9c0232cb801b', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '2026-11-28 12:03:47.287015+00', '2026-12-05 12:03:47.285626+00', NULL, NULL, NULL);



INSERT INTO public.lease VALUES ('printing', 'a report', '1e5240fd-bf87-4403-9240-06298d29ec0d', '2026-11-28 12:03:47.292276+00');



INSERT INTO public.mark VALUES ('5875a936-0079-4126-b7ce-cec38c1bd078', 'vet-02', 1, 'done', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', 'coordinator', '2026-11-28 12:03:39.07344+00', '');



INSERT INTO public.membership VALUES ('910c7258-7251-4170-9864-f8f87274f32a', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '89c70eef-650b-4804-96b9-9c0232cb801b', 'coordinator', '2026-11-28 12:03:37.243854+00', NULL);
INSERT INTO public.membership VALUES ('7a0e3034-0922-42c3-9d5c-cc4768828c7d', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '89c70eef-650b-4804-96b9-9c0232cb801b', 'reader', '2026-11-28 12:03:47.102639+00', NULL);



INSERT INTO public.organisation VALUES ('89c70eef-650b-4804-96b9-9c0232cb801b', 'force', 'Upgradeshire Police', '2026-11-28 12:03:37.170187+00', NULL, false);
INSERT INTO public.organisation VALUES ('a565e72a-01f9-4fa4-afe2-34a20ce59877', 'local policing body', 'Upgradeshire Policing Body', '2026-11-28 12:03:37.174507+00', NULL, false);



INSERT INTO public.outbox_email VALUES ('67c305ab-d77a-478f-9d18-59809baea267', 'set password', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '', 'waiting', '', 0, '2026-11-28 12:03:47.28467+00', '2026-11-28 12:03:47.284674+00', NULL);



INSERT INTO public.password_link VALUES ('a1b66c538622126635f7cf066890647814c5e48ead58d0eeb3c545d0b0c07346', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '2026-11-28 12:03:47.270644+00', '2026-11-30 12:03:47.269596+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-28 12:03:40.007668+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-28 12:03:40.043693+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-28 12:03:47.026387+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-28 12:03:47.038907+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-28 12:03:47.050206+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-28 12:03:47.282566+00');



INSERT INTO public.recovery_code VALUES ('156d58e94d16658ce6090a6bff3286d7bfeb8234fce7cd20c28773cd030737f6', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '2026-11-28 12:03:47.254314+00', NULL);
INSERT INTO public.recovery_code VALUES ('8af6cf6a5a006b1e7d6428ab17a62761ac299e6ff0b743c85ee3e42fab138744', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '2026-11-28 12:03:47.254317+00', NULL);
INSERT INTO public.recovery_code VALUES ('2cb790d57e8d04e851f3869cd4633ec6493a6c9d1d0dfde1947aa21f4c179e45', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '2026-11-28 12:03:47.254318+00', NULL);
INSERT INTO public.recovery_code VALUES ('11bd701079c186bf40da7352522438ff383b881f42e592619cbe535666aacd94', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '2026-11-28 12:03:47.254319+00', NULL);
INSERT INTO public.recovery_code VALUES ('5b9a449d4a94beb458301eb0ce4a9637170af1cf3048b46012e8658ed6b2066e', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '2026-11-28 12:03:47.25432+00', NULL);
INSERT INTO public.recovery_code VALUES ('565e639f32d3de4639ff05d81e38cfff75a8c855661cb6c18026297af7c9d77d', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '2026-11-28 12:03:47.25432+00', NULL);
INSERT INTO public.recovery_code VALUES ('854cdfba93ccb5c784f2df5375129175f7e796a217edcddcf19615ae7151a3ad', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '2026-11-28 12:03:47.254321+00', NULL);
INSERT INTO public.recovery_code VALUES ('fbe4aea46fa6532fad78b76485f91d470f74fbf0e160833445c90d8cfd33f466', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '2026-11-28 12:03:47.254322+00', NULL);
INSERT INTO public.recovery_code VALUES ('33902252c15f1719e8368dd8fbd62ef5bff70a5c113a28e31f543e62e6810344', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '2026-11-28 12:03:47.254323+00', NULL);
INSERT INTO public.recovery_code VALUES ('5a74d61749adc1e6673fba2d1efbf6a0f49b3038b0db8bd86d8e4484af9a1d94', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '2026-11-28 12:03:47.254324+00', NULL);



INSERT INTO public.report VALUES ('567560b0-1534-48dc-b015-7b609f4e52bd', '5875a936-0079-4126-b7ce-cec38c1bd078', 'report', 'f32888fa7b0772662f2979372593e6aa58a384c6ed6b072b1879c4b78ff2b5b0', 'ready', '', 27, 205042, 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '2026-11-28 12:03:39.966584+00', '2026-11-28 12:03:40.063514+00', 1, '2026-11-28 12:03:47.011946+00');



INSERT INTO public.revision VALUES ('6f30c2c6-321f-493f-889f-db65f4ecc2e5', 'f73571af-7f5c-4935-98ef-8b3fa17168dc', '89c70eef-650b-4804-96b9-9c0232cb801b', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '2026-11-28 12:03:39.657776+00', NULL, NULL, NULL, NULL, NULL, '');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-28 12:03:47.278208+00');



INSERT INTO public.sign_in VALUES ('2423151a-b4fa-4982-b8d4-3b10b93c833e', '3cf967097243e8baba930ecd41324d31d404e80fd72b2e1ab70e1542b3815341', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', '910c7258-7251-4170-9864-f8f87274f32a', '2026-11-28 12:03:37.91441+00', '2026-11-28 12:03:37.91442+00', NULL, '', '2026-11-28 12:03:37.914423+00');
INSERT INTO public.sign_in VALUES ('55f2714c-4081-4675-8485-01ad727e9ceb', '3d09e49250d262363271046fd72bb5f60e7a4851f5f9f91fd30b9c63b67e0e10', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '7a0e3034-0922-42c3-9d5c-cc4768828c7d', '2026-11-28 12:03:47.161431+00', '2026-11-28 12:03:47.161438+00', '2026-11-28 12:03:47.253237+00', '', '2026-11-28 12:03:47.16144+00');
INSERT INTO public.sign_in VALUES ('8c8dcd89-1603-421e-9cf4-691a96bf67c9', 'ae9b49f85e9285a95ff597d7f890518c254ad7ca17c421cdbee8b56cf9b9c58b', '32cf9006-62a3-4637-baed-1f1ceba6d45a', '7a0e3034-0922-42c3-9d5c-cc4768828c7d', '2026-11-28 12:03:47.257328+00', '2026-11-28 12:03:47.25733+00', NULL, 'authenticator app', '2026-11-28 12:03:47.257332+00');



INSERT INTO public.waiting_file VALUES ('86473f71-a66c-40e1-8ccf-56f075375823', '89c70eef-650b-4804-96b9-9c0232cb801b', 'a6dcb81b-200f-4a21-90b0-a4090210e8be', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-28 12:03:39.779016+00');



INSERT INTO public.worker VALUES ('1e5240fd-bf87-4403-9240-06298d29ec0d', '2026-11-28 12:03:47.289964+00', '2026-11-28 12:03:47.289967+00');



SELECT pg_catalog.setval('public.audit_event_id_seq', 16, true);



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



ALTER TABLE ONLY public.lease
    ADD CONSTRAINT pk_lease PRIMARY KEY (job_type, subject);



ALTER TABLE ONLY public.mark
    ADD CONSTRAINT pk_mark PRIMARY KEY (assessment_id, question_id, version);



ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (id);



ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT pk_organisation PRIMARY KEY (id);



ALTER TABLE ONLY public.outbox_email
    ADD CONSTRAINT pk_outbox_email PRIMARY KEY (id);



ALTER TABLE ONLY public.password_link
    ADD CONSTRAINT pk_password_link PRIMARY KEY (token_hash);



ALTER TABLE ONLY public.periodic_job
    ADD CONSTRAINT pk_periodic_job PRIMARY KEY (name);



ALTER TABLE ONLY public.question_set_use
    ADD CONSTRAINT pk_question_set_use PRIMARY KEY (set_id, set_version);



ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash);



ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT pk_revision PRIMARY KEY (id);



ALTER TABLE ONLY public.secret_fingerprint
    ADD CONSTRAINT pk_secret_fingerprint PRIMARY KEY (name);



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT pk_sign_in PRIMARY KEY (id);



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



ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT uq_organisation_name UNIQUE (name);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT uq_revision_evidence_id_number UNIQUE (evidence_id, number);



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash);



CREATE INDEX ix_assessment_force_id ON public.assessment USING btree (force_id);



CREATE INDEX ix_audit_event_at ON public.audit_event USING btree (at);



CREATE INDEX ix_audit_event_force_id ON public.audit_event USING btree (force_id);



CREATE INDEX ix_audit_event_person_id ON public.audit_event USING btree (person_id);



CREATE INDEX ix_audit_link_assessment_id ON public.audit_link USING btree (assessment_id);



CREATE INDEX ix_audit_link_event_id ON public.audit_link USING btree (event_id);



CREATE INDEX ix_evidence_force_id_added_at_id ON public.evidence USING btree (force_id, added_at, id);



CREATE INDEX ix_evidence_force_id_review_date ON public.evidence USING btree (force_id, review_date);



CREATE INDEX ix_exhibit_assessment_id_evidence_id_question_id_withdrawn_at ON public.exhibit USING btree (assessment_id, evidence_id, question_id, withdrawn_at);



CREATE INDEX ix_exhibit_evidence_id ON public.exhibit USING btree (evidence_id);



CREATE INDEX ix_failed_sign_in_address_hash ON public.failed_sign_in USING btree (address_hash);



CREATE INDEX ix_failed_sign_in_email_hash ON public.failed_sign_in USING btree (email_hash);



CREATE INDEX ix_force_access_force_id ON public.force_access USING btree (force_id);



CREATE INDEX ix_invitation_organisation_id ON public.invitation USING btree (organisation_id);



CREATE INDEX ix_lease_worker_id ON public.lease USING btree (worker_id);



CREATE INDEX ix_membership_organisation_id ON public.membership USING btree (organisation_id);



CREATE INDEX ix_outbox_email_account_id ON public.outbox_email USING btree (account_id);



CREATE INDEX ix_outbox_email_status ON public.outbox_email USING btree (status);



CREATE INDEX ix_password_link_account_id ON public.password_link USING btree (account_id);



CREATE INDEX ix_recovery_code_account_id ON public.recovery_code USING btree (account_id);



CREATE INDEX ix_report_assessment_id ON public.report USING btree (assessment_id);



CREATE INDEX ix_report_content ON public.report USING btree (content);



CREATE INDEX ix_revision_force_id_disposed_at_size ON public.revision USING btree (force_id, disposed_at, size);



CREATE INDEX ix_revision_scan ON public.revision USING btree (scan);



CREATE INDEX ix_revision_sha256 ON public.revision USING btree (sha256);



CREATE INDEX ix_sign_in_account_id ON public.sign_in USING btree (account_id);



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



ALTER TABLE ONLY public.outbox_email
    ADD CONSTRAINT fk_outbox_email_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.password_link
    ADD CONSTRAINT fk_password_link_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT fk_recovery_code_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_requested_by_account FOREIGN KEY (requested_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_added_by_account FOREIGN KEY (added_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_disposed_by_account FOREIGN KEY (disposed_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_evidence_id_evidence FOREIGN KEY (evidence_id) REFERENCES public.evidence(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_membership_id_membership FOREIGN KEY (membership_id) REFERENCES public.membership(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT fk_waiting_file_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT fk_waiting_file_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;




