


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



INSERT INTO public.account VALUES ('3a400cb9-2402-457b-a317-dd00b2e1a19d', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$l5eIZozHgYA06Kzo1nYz+w$omDcVtopXVXhziQrFOZJXQ7noivzZFZYCAj3ymtgyQE', true, '2026-11-29 01:26:26.344728+00');
INSERT INTO public.account VALUES ('9bf45a83-2d3f-41d0-8165-4714cface955', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$/GPHjQdDUVJYnJq9By9sZA$yMFLx2h8EqhBNRpcXumNg+2Bcafek9yUBj0BDlWSFS8', true, '2026-11-29 01:26:52.470423+00');



INSERT INTO public.alembic_version VALUES ('0224');



INSERT INTO public.answer VALUES ('f297d327-6b15-45e8-b20f-6eadff535d2a', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-01', '2', 'As it was saved last', 2, '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:29.82382+00');
INSERT INTO public.answer VALUES ('9baae892-130e-4d36-9ceb-110cb5317477', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-02', '3', 'As it was saved last', 1, '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:29.999495+00');
INSERT INTO public.answer VALUES ('c1dd8336-505a-4e00-870f-bed6ed82aad5', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'cor-15', '2', 'As it was saved last', 1, '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:30.190921+00');
INSERT INTO public.answer VALUES ('e5f47648-9596-48f0-be76-f0a6132ab53f', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-03', '3', 'As it was saved last', 1, '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:30.606318+00');



INSERT INTO public.answer_entry VALUES ('aa7e6a5c-c047-4899-941c-23fe35984c95', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-01', 1, '3', 'As it was first saved', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'coordinator', '2026-11-29 01:26:29.636909+00');
INSERT INTO public.answer_entry VALUES ('64fbea18-7e25-409b-9226-37ddc4158eb1', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-01', 2, '2', 'As it was saved last', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'coordinator', '2026-11-29 01:26:29.82382+00');
INSERT INTO public.answer_entry VALUES ('9836960b-ff9e-49be-a483-2d2cc7c63ab7', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-02', 1, '3', 'As it was saved last', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'coordinator', '2026-11-29 01:26:29.999495+00');
INSERT INTO public.answer_entry VALUES ('a84d4bf8-d747-4a9d-bd91-f12158cbec6b', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'cor-15', 1, '2', 'As it was saved last', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'coordinator', '2026-11-29 01:26:30.190921+00');
INSERT INTO public.answer_entry VALUES ('00a4ea80-8563-46a9-8266-177d9a11d0a6', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-03', 1, '3', 'As it was saved last', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'coordinator', '2026-11-29 01:26:30.606318+00');



INSERT INTO public.answer_entry_figure VALUES ('a84d4bf8-d747-4a9d-bd91-f12158cbec6b', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('00a4ea80-8563-46a9-8266-177d9a11d0a6', 'M03', '33');



INSERT INTO public.assessment VALUES ('22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:28.400436+00', NULL, NULL, 'preparing');



INSERT INTO public.audit_event VALUES (1, '2026-11-29 01:26:27.852517+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'ad37f79313f42f0f0ca3c430cd901bbb');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 01:26:28.156052+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'bc401dc2fefc48e74317d07565f7b3f9');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 01:26:28.374011+00', 'signed in', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', NULL, '', '', '9db12a5ff83c04639adff9cfa47e7d7f');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 01:26:29.645619+00', 'save answer', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'assessment 22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-01, version 1', '351f4601ee4e485454706893cb731af2');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 01:26:29.829315+00', 'save answer', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'assessment 22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-01, version 2', '6eeb3131b87ea66de421c8035b176b95');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 01:26:30.005894+00', 'save answer', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'assessment 22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-02, version 1', '770695a602d60e9e7f276767eb1902ff');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 01:26:30.031028+00', 'mark question', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'assessment 22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-02, done', 'aaae0efe57262e917c8c7b21601ee760');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 01:26:30.199505+00', 'save answer', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'assessment 22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'cor-15, version 1', 'b89c23cc9e3b0dbcbaad1719d0777ffa');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 01:26:30.608538+00', 'save answer', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'assessment 22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-03, version 1', '2a6e7b8fbd8ea0b52e6ac648b8844484');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 01:26:32.430698+00', 'add evidence', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'evidence 315fed07-9c98-4f1a-bf32-1d99b1fbda53', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '854b4e4bef8f0689df971321965a685f');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 01:26:32.463024+00', 'add exhibit', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'assessment 22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'exhibit 1 of vet-03, E1, version 1, evidence 315fed07-9c98-4f1a-bf32-1d99b1fbda53', '45e511fc79e8db99943b0f880e01614b');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 01:26:32.94835+00', 'write note', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'assessment 22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-01, note', '77c1eab3dde8159b2009a46f63e922bc');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 01:26:33.243645+00', 'restricted a question', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'assessment 22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-02, to 1 person', 'c2cf6473a7941adef519c174b4b3a33d');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 01:26:33.7419+00', 'asked for a report', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'report 78d3316c-a157-4c97-a4e0-4dba4d7cf2ec', '481d860924d2ae29c7a25fdf152a0ecfebad0d047fe9c459768e224e97851cbf', '0be45c29d6b2a9d0a61b502e9e4ede48');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 01:26:52.487405+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '2cd9c916d0b4b0427ce2ed77f2edd8d6');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 01:26:52.550658+00', 'signed in', '9bf45a83-2d3f-41d0-8165-4714cface955', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'reader', NULL, '', '', '6e22856cc062fd8c0655c54ac51002d4');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 01:26:52.805404+00', 'set up a second factor', '9bf45a83-2d3f-41d0-8165-4714cface955', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'reader', NULL, '', 'authenticator app', '090667b93fb82ed9c6ef8fc7079e5da7');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 01:26:52.860021+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '3a400cb9-2402-457b-a317-dd00b2e1a19d', '', '9e4c06daa24d4ea3ef239bf4d7040dae');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '1d4457cad518761ff1631463536f40382f48fa54053e04b7966cf2f36ce68cb5', NULL);
INSERT INTO public.audit_head VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 14, '8f8e8ee582f0e238512f3f3820c605c11421c8703d5ed8caf069bfd0b43d33c5', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 01:26:27.852517+00', 'sign-in', NULL, '5dd2cbf275cb0d579d4000a7ded5ef1a945d7dab6495f2ca04d6aa7026458f45', '0000000000000000000000000000000000000000000000000000000000000000', 'c3aff1d48e586d7e7789ab5b557656cf1b32620069299117ee17fa31fc3ec598');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 01:26:28.156052+00', 'sign-in', NULL, '065366c926a2467de042cd1a5e72205c1990b9ff141ef8699a8d397bcb6ec0e9', 'c3aff1d48e586d7e7789ab5b557656cf1b32620069299117ee17fa31fc3ec598', '7f78e9c049f2a61c6c55ce58035a58934468aeca3d786b84b945c914968a5ed2');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 1, 3, '2026-11-29 01:26:28.374011+00', 'sign-in', NULL, '0d4a8f199445b2ac7f594765683ccbc3ad3d62dab4cf104aed12e337b7a1549b', '0000000000000000000000000000000000000000000000000000000000000000', '2c7bc2c1e4bd84e3ef4f1a71a781f5630f21789efa368c231c33edc3b226158c');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 2, 4, '2026-11-29 01:26:29.645619+00', 'answer', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', '41c85319c75bcad20420a8ef4c23b9871823874734d39b9e495ca70d9ac02dd8', '2c7bc2c1e4bd84e3ef4f1a71a781f5630f21789efa368c231c33edc3b226158c', '8f47c504826068946eeb62d908a53fee8bff51833025feb88f3091dd95118c5e');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 3, 5, '2026-11-29 01:26:29.829315+00', 'answer', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', '6862d9a1dea9c03e468aef5d9adb98943ae27370450f5dc3cb03e3b437e36272', '8f47c504826068946eeb62d908a53fee8bff51833025feb88f3091dd95118c5e', 'ce343df6b025eab67bab82006e831538d47c4b661e27d06fde77baf332e66510');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 4, 6, '2026-11-29 01:26:30.005894+00', 'answer', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', '5ff869077c15ef984ca7fe9ba296097ac3f7138d6f794430a9d8479c079ad53d', 'ce343df6b025eab67bab82006e831538d47c4b661e27d06fde77baf332e66510', 'f910d8ff96e2b819c594614cf356d9700f3ff2f7e89a4c4fecb6b083a4de7188');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 5, 7, '2026-11-29 01:26:30.031028+00', 'mark', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', '6d57f59bbf7d6d2ac3c3d91bca9dc07ca697de884553b469100e2f2c1e37b146', 'f910d8ff96e2b819c594614cf356d9700f3ff2f7e89a4c4fecb6b083a4de7188', '75c6cc150bcff093717bc0a111ea7fe7fa4a28c24f381456e3f0e57c41bc32f0');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 6, 8, '2026-11-29 01:26:30.199505+00', 'answer', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'b90fbd3ab1eac4be8a911249bf7a5c2ac77699f3527cb76f7c1c8a23d1bd630f', '75c6cc150bcff093717bc0a111ea7fe7fa4a28c24f381456e3f0e57c41bc32f0', '9a93c598ef87e14c82c9d69a7311421bbff74fbcf5dd55eb0a2710460b41382b');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 7, 9, '2026-11-29 01:26:30.608538+00', 'answer', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', '0de1df1ecec51232fb5aa7d5bba4e8992b3ad2437de839580871cd63046db257', '9a93c598ef87e14c82c9d69a7311421bbff74fbcf5dd55eb0a2710460b41382b', '231481d981fd3c82dcd8ed28c71f74f52bed9660e7f4c49d814ab94b511ae08a');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 8, 10, '2026-11-29 01:26:32.430698+00', 'evidence', NULL, '811c6260cae5be6a1102c5732e1dc99956df2865b68dd835d446a549643cd187', '231481d981fd3c82dcd8ed28c71f74f52bed9660e7f4c49d814ab94b511ae08a', '7d0630cab9c3599076aeab0d81f0e39203983345ae0f9d62c41a110407e6be3c');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 9, 11, '2026-11-29 01:26:32.463024+00', 'evidence', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'cffdb4ccc261b00733cb67907ada9c9642ad5f076567efba94cf0bbc724de5ac', '7d0630cab9c3599076aeab0d81f0e39203983345ae0f9d62c41a110407e6be3c', 'c55cd6b721cd4c53dc6e5f87aeb58007110d47162083ee95e8af9cc996ea71d3');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 10, 12, '2026-11-29 01:26:32.94835+00', 'note', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'a1b2c7715f893a9924e564affbb7e3cc57342675a97084194b13b241ef0bb823', 'c55cd6b721cd4c53dc6e5f87aeb58007110d47162083ee95e8af9cc996ea71d3', 'cc7a3cf07176286426282cf37c27370072715d3e02b038f0d9df80afb73fa59a');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 11, 13, '2026-11-29 01:26:33.243645+00', 'assessment', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', '9eda04acc32fbf96d7b80ecfc6f6bc0564bba84a028f5fbf72b7f2292b458804', 'cc7a3cf07176286426282cf37c27370072715d3e02b038f0d9df80afb73fa59a', '1502d1c3bda7dbdee5476770cfcf183cb6e9899c049191e9e28f92cad3a9978a');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 12, 14, '2026-11-29 01:26:33.7419+00', 'copy', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'f9606c567046dee5e12f866b775bcc20f77720b8f892361a481b3fc78fa33fde', '1502d1c3bda7dbdee5476770cfcf183cb6e9899c049191e9e28f92cad3a9978a', '7b4d9a2d8180ab0edb8b9bd88aba4ea02c80245a84a6fbdc282cca54328d9b04');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-29 01:26:52.487405+00', 'sign-in', NULL, 'c8f424850b8aacff1e89dd3f9702051aadb5a08274b11c9082f3bffd3604f105', '7f78e9c049f2a61c6c55ce58035a58934468aeca3d786b84b945c914968a5ed2', 'dd1be118e34893e57c0c50d64c7b3e1baa4a174e2867285e4751923342958904');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 13, 16, '2026-11-29 01:26:52.550658+00', 'sign-in', NULL, '389fb1a4e4a6ab359c1c0240fab8d90a318a9b3d210671ced50a28223972aa13', '7b4d9a2d8180ab0edb8b9bd88aba4ea02c80245a84a6fbdc282cca54328d9b04', '9a90f5abd950e82287fde8df3be2ec21c9858858689aebbb749255fa1a069ec6');
INSERT INTO public.audit_link VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 14, 17, '2026-11-29 01:26:52.805404+00', 'sign-in', NULL, '6401b6f5896ec2e36e16400bdb4c99ab70634bbebc68c3675989674d3deca3a9', '9a90f5abd950e82287fde8df3be2ec21c9858858689aebbb749255fa1a069ec6', '8f8e8ee582f0e238512f3f3820c605c11421c8703d5ed8caf069bfd0b43d33c5');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-29 01:26:52.860021+00', 'sign-in', NULL, 'c991bbb970aebfc9612c51e09e1d8aca7094f57272ea57e5a48a95523ac456c2', 'dd1be118e34893e57c0c50d64c7b3e1baa4a174e2867285e4751923342958904', '1d4457cad518761ff1631463536f40382f48fa54053e04b7966cf2f36ce68cb5');



INSERT INTO public.authenticator VALUES ('9bf45a83-2d3f-41d0-8165-4714cface955', 's-gWfhmfQ0H_TnHpS-qVaFbigWfdTNYULxI-2ZDViDu0KdIjbWh_OG_7G7l9gbPNxeUoA6eFZdSnkXmp', '4896ec944ad9b238', 59863853, '2026-11-29 01:26:52.783901+00');



INSERT INTO public.draft VALUES ('22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-04', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'd0e759fe-c068-433e-81f1-9a4b22dedad7', 0, 1795915522650, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 01:26:31.971183+00');



INSERT INTO public.evidence VALUES ('315fed07-9c98-4f1a-bf32-1d99b1fbda53', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:32.419085+00', 6212679647846);



INSERT INTO public.evidence_entry VALUES ('315fed07-9c98-4f1a-bf32-1d99b1fbda53', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'coordinator', '2026-11-29 01:26:32.43249+00');



INSERT INTO public.exhibit VALUES ('79646145-86cf-47f6-8c4e-e132437073fa', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-03', 1, '315fed07-9c98-4f1a-bf32-1d99b1fbda53', '1f34f33f-edc4-48f0-bb38-34b920c74422', 'Page 3', 'The policy was approved', 'E1', '', '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:32.46202+00', NULL, '', 1, NULL, 'force', 1829357371442);



INSERT INTO public.exhibit_entry VALUES ('79646145-86cf-47f6-8c4e-e132437073fa', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'coordinator', '2026-11-29 01:26:32.464827+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 01:26:27.836163+00', '');



INSERT INTO public.figure VALUES ('22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('21a5ba9e-572a-474f-afb6-45c4280fc2ea', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9');



INSERT INTO public.idempotency_key VALUES ('3a400cb9-2402-457b-a317-dd00b2e1a19d', '07aeafc2-9d04-4254-9f3b-089634afca74', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 01:26:29.655151+00');
INSERT INTO public.idempotency_key VALUES ('3a400cb9-2402-457b-a317-dd00b2e1a19d', '16b9cbd8-0183-4016-8cc1-ab37cecf3d79', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 01:26:29.831287+00');
INSERT INTO public.idempotency_key VALUES ('3a400cb9-2402-457b-a317-dd00b2e1a19d', 'fff359ce-2d60-4637-a626-293b81c0728a', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 01:26:30.00789+00');
INSERT INTO public.idempotency_key VALUES ('3a400cb9-2402-457b-a317-dd00b2e1a19d', 'a3c2f66e-427e-4865-98f6-46b3cb5742d9', 'done', '2026-11-29 01:26:30.042949+00');
INSERT INTO public.idempotency_key VALUES ('3a400cb9-2402-457b-a317-dd00b2e1a19d', '17ddbd2c-8370-44cd-acab-9ca81c820f31', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 01:26:30.214861+00');
INSERT INTO public.idempotency_key VALUES ('3a400cb9-2402-457b-a317-dd00b2e1a19d', '826bc84b-aa39-4d42-85fe-c97d888818fd', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 01:26:30.628287+00');
INSERT INTO public.idempotency_key VALUES ('3a400cb9-2402-457b-a317-dd00b2e1a19d', '2891f197-9bab-4221-bb33-94655a1f15cf', '1', '2026-11-29 01:26:32.469494+00');
INSERT INTO public.idempotency_key VALUES ('3a400cb9-2402-457b-a317-dd00b2e1a19d', 'df6ef0b8-2a79-4146-8f58-7631872585ba', '82e2bab9-18ce-4e93-894a-94c41ac466ce', '2026-11-29 01:26:32.964306+00');
INSERT INTO public.idempotency_key VALUES ('3a400cb9-2402-457b-a317-dd00b2e1a19d', '9e1cf52d-20d0-432d-8dc3-3cf112892a5e', '', '2026-11-29 01:26:33.245741+00');
INSERT INTO public.idempotency_key VALUES ('3a400cb9-2402-457b-a317-dd00b2e1a19d', '161df157-7f99-43aa-a39c-d3727ec69b57', '78d3316c-a157-4c97-a4e0-4dba4d7cf2ec', '2026-11-29 01:26:33.743067+00');
INSERT INTO public.idempotency_key VALUES ('9bf45a83-2d3f-41d0-8165-4714cface955', '58ff52dc-3c57-48dd-bdf8-3d1acc930ec5', '92992fa7c32675b6f5b06017b9274a3278e469bc22ac711380d8b93bfef42027 c4fb4748ee2fcd9a1a2e146b7974465970dd4b91cbf03ea18c5821eb0915b775', '2026-11-29 01:26:52.808794+00');



INSERT INTO public.invitation VALUES ('1990fe69-f65e-4e8a-95cb-b985bcb657ee', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:52.97724+00', '2026-12-06 01:26:52.963968+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('22060ff6-ba4d-4a2c-9207-d0a06b62c743', '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:29.517109+00', '2026-11-29 01:26:29.517109+00', '2026-11-29 01:26:29.517109+00');



INSERT INTO public.lease VALUES ('printing', 'a report', 'c2fedcbe-cf12-4c44-8e37-3501486cbf48', '2026-11-29 01:26:53.094286+00');



INSERT INTO public.mark VALUES ('22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-02', 1, 'done', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'coordinator', '2026-11-29 01:26:30.030823+00', '');



INSERT INTO public.membership VALUES ('bb533f66-d19a-4c8b-93bb-9036723badb7', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', '2026-11-29 01:26:26.362798+00', NULL);
INSERT INTO public.membership VALUES ('a3ca3355-1cc8-4eb3-9db5-46bfd14c59f9', '9bf45a83-2d3f-41d0-8165-4714cface955', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'reader', '2026-11-29 01:26:52.470839+00', NULL);



INSERT INTO public.mention VALUES ('e7c2dbfb-e6d7-46f9-bd37-f73c15c2837c', '3a400cb9-2402-457b-a317-dd00b2e1a19d');



INSERT INTO public.note VALUES ('e7c2dbfb-e6d7-46f9-bd37-f73c15c2837c', '82e2bab9-18ce-4e93-894a-94c41ac466ce', 1, '@Una Upgrade will check this', '{"roles":[["eee10945-bcc2-486f-a6a7-37c5fb0ed8b9","contributor"],["eee10945-bcc2-486f-a6a7-37c5fb0ed8b9","coordinator"],["eee10945-bcc2-486f-a6a7-37c5fb0ed8b9","reader"],["eee10945-bcc2-486f-a6a7-37c5fb0ed8b9","signatory"]],"people":[]}', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'coordinator', '2026-11-29 01:26:32.947351+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('82e2bab9-18ce-4e93-894a-94c41ac466ce', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-01', 'note', '2026-11-29 01:26:32.939281+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'force', 'Upgradeshire Police', '2026-11-29 01:26:25.878261+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('21a5ba9e-572a-474f-afb6-45c4280fc2ea', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 01:26:25.882342+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('5889f507-da91-46c1-8082-f70badbaa041', 'set password', '3a400cb9-2402-457b-a317-dd00b2e1a19d', '', 'waiting', '', 0, '2026-11-29 01:26:52.961798+00', '2026-11-29 01:26:52.961806+00', NULL);



INSERT INTO public.passkey VALUES ('fd837e47-cd85-4d21-b5de-ad3222af6cc9', '3a400cb9-2402-457b-a317-dd00b2e1a19d', '32c87ac0-345d-42b2-a01d-f50896351acb', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 01:26:53.024666+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('1168dc00eb8f69f9ebc53dafc9978ee02778a6cc3e4c40add1c22602e63ad50f', 'Cw9nUv8mncq3uM0XJx/TE9SIpq6bMRCjbO01wJUJQ6E=', NULL, '', '2026-11-29 01:26:53.08051+00');



INSERT INTO public.password_link VALUES ('d715ce1fcb8719ecb4f39221cc9fdb56ab4020179a67e1fce5a012dc13d62e89', '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:52.860965+00', '2026-12-01 01:26:52.859906+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 01:26:33.848131+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 01:26:33.949865+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 01:26:52.361888+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 01:26:52.384882+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 01:26:52.398968+00');



INSERT INTO public.post VALUES ('e9942f9e-aee9-432b-915a-5a2c680dd70b', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 'Head of vetting', '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:52.891931+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 01:26:52.943971+00');



INSERT INTO public.recovery_code VALUES ('cb2ccf600b45f415157224bfd713bf98b5d18b24927044d12ee60db7deccc7d4', '9bf45a83-2d3f-41d0-8165-4714cface955', '2026-11-29 01:26:52.788256+00', NULL);
INSERT INTO public.recovery_code VALUES ('f5dd1c128191ef424562a4e15a509f003c7a60fca572b4bd2d0af334b2472561', '9bf45a83-2d3f-41d0-8165-4714cface955', '2026-11-29 01:26:52.78826+00', NULL);
INSERT INTO public.recovery_code VALUES ('1eaddf78ebab4e0206b152a598b62fd8b1bf51dd25490fe2061a64425f65ccdb', '9bf45a83-2d3f-41d0-8165-4714cface955', '2026-11-29 01:26:52.788261+00', NULL);
INSERT INTO public.recovery_code VALUES ('985bbddf051302be49c04464baa381182a45f5e2c8a1643a99df8eeab9fabef5', '9bf45a83-2d3f-41d0-8165-4714cface955', '2026-11-29 01:26:52.788262+00', NULL);
INSERT INTO public.recovery_code VALUES ('298dc5067701f8085321b9a45d3584d62fe059d8bb52dbfc985b397d0c4f778c', '9bf45a83-2d3f-41d0-8165-4714cface955', '2026-11-29 01:26:52.788279+00', NULL);
INSERT INTO public.recovery_code VALUES ('b95f93c19394f26b0f90fcd0eab7dc0179f881ab6420224adc763ce7b9a06d6b', '9bf45a83-2d3f-41d0-8165-4714cface955', '2026-11-29 01:26:52.788281+00', NULL);
INSERT INTO public.recovery_code VALUES ('8343eb928c00d387393326a08517c16be1ae17259ee9295baef8698dd39a7783', '9bf45a83-2d3f-41d0-8165-4714cface955', '2026-11-29 01:26:52.788282+00', NULL);
INSERT INTO public.recovery_code VALUES ('ecd699c2885b0c9c8434cade447a8e5c77ded76edf4ff99e56414c9473409041', '9bf45a83-2d3f-41d0-8165-4714cface955', '2026-11-29 01:26:52.788283+00', NULL);
INSERT INTO public.recovery_code VALUES ('66731d65efaee8d8e8854b7351b6f76751f5b8cd19310be6d81cb8d66c354c8c', '9bf45a83-2d3f-41d0-8165-4714cface955', '2026-11-29 01:26:52.788283+00', NULL);
INSERT INTO public.recovery_code VALUES ('6a751c6882dbc335b5571c4d6521e36ea820200353597aeb3de77835b8f1df4f', '9bf45a83-2d3f-41d0-8165-4714cface955', '2026-11-29 01:26:52.788284+00', NULL);



INSERT INTO public.reminder VALUES ('a57c652f-944c-49d3-88d2-72ca4186e006', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'share', 'shared', 'shared', '2026-11-29 01:26:52.895702+00', NULL);



INSERT INTO public.reminder_choice VALUES ('3a400cb9-2402-457b-a317-dd00b2e1a19d', 'daily', NULL);



INSERT INTO public.report VALUES ('78d3316c-a157-4c97-a4e0-4dba4d7cf2ec', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'report', '481d860924d2ae29c7a25fdf152a0ecfebad0d047fe9c459768e224e97851cbf', 'ready', '', 27, 205553, '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:33.72803+00', '2026-11-29 01:26:34.008524+00', 1, '2026-11-29 01:26:52.307129+00', '', NULL, '1ae453b83c49096af18e356773eda26e44e2744ae64642b628c707dbee4881c8');



INSERT INTO public.restriction VALUES ('22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-02', '3a400cb9-2402-457b-a317-dd00b2e1a19d', '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:33.237214+00', NULL);



INSERT INTO public.revision VALUES ('1f34f33f-edc4-48f0-bb38-34b920c74422', '315fed07-9c98-4f1a-bf32-1d99b1fbda53', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:32.429721+00', NULL, NULL, NULL, NULL, NULL, '', 3778853689007);



INSERT INTO public.seal VALUES ('e9a6a569-1035-446e-86bd-c488e802a6a8', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 01:26:52.993177+00', '2026-11-29 01:26:52.993182+00', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 01:26:52.93807+00');



INSERT INTO public.share VALUES ('45f2bc05-bf49-4405-8667-477a42227059', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 'vet-02', NULL, 'e9942f9e-aee9-432b-915a-5a2c680dd70b', '2022-03-04', '3a400cb9-2402-457b-a317-dd00b2e1a19d', '2026-11-29 01:26:52.914786+00', NULL);



INSERT INTO public.sign_in VALUES ('2d5d9767-7ff7-4795-babf-24ee4fad3ec7', 'b5cfcd67bb7cda2d30e8575382c7e90b440df2eaa7ca600f75276ef51c9c5bd0', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'bb533f66-d19a-4c8b-93bb-9036723badb7', '2026-11-29 01:26:28.337602+00', '2026-11-29 01:26:28.337608+00', NULL, '', '2026-11-29 01:26:28.337609+00', '');
INSERT INTO public.sign_in VALUES ('61a8c3c0-0aaa-4a64-b31c-44a93a4501e4', '92992fa7c32675b6f5b06017b9274a3278e469bc22ac711380d8b93bfef42027', '9bf45a83-2d3f-41d0-8165-4714cface955', 'a3ca3355-1cc8-4eb3-9db5-46bfd14c59f9', '2026-11-29 01:26:52.54879+00', '2026-11-29 01:26:52.548798+00', '2026-11-29 01:26:52.787223+00', '', '2026-11-29 01:26:52.5488+00', '');
INSERT INTO public.sign_in VALUES ('7490d5b0-928a-4eb4-be1f-d2fc7fc8ff38', 'c4fb4748ee2fcd9a1a2e146b7974465970dd4b91cbf03ea18c5821eb0915b775', '9bf45a83-2d3f-41d0-8165-4714cface955', 'a3ca3355-1cc8-4eb3-9db5-46bfd14c59f9', '2026-11-29 01:26:52.807864+00', '2026-11-29 01:26:52.807869+00', NULL, 'authenticator app', '2026-11-29 01:26:52.80787+00', '');



INSERT INTO public.state_change VALUES ('cd66d3bf-7ae6-4c6e-8aea-f01be47e49b1', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'coordinator', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', '2026-11-29 01:26:52.99086+00', '', '', NULL);



INSERT INTO public.submission VALUES ('e7f007c9-eaaa-41d1-90a9-0c2409060b4b', '22060ff6-ba4d-4a2c-9207-d0a06b62c743', 1, 'e9a6a569-1035-446e-86bd-c488e802a6a8', 'MTR-647-FPT', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'coordinator', '2026-11-29 01:26:53.021568+00', 'I send this assessment.', 'cor-24', '2026-11-29 01:26:53.011818+00', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('d98f084f-a2ea-4c85-92bb-00ee46537a04', 'eee10945-bcc2-486f-a6a7-37c5fb0ed8b9', '3a400cb9-2402-457b-a317-dd00b2e1a19d', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 01:26:32.572366+00');



INSERT INTO public.worker VALUES ('c2fedcbe-cf12-4c44-8e37-3501486cbf48', '2026-11-29 01:26:53.090898+00', '2026-11-29 01:26:53.090904+00');



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




