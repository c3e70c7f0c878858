


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
    disposed_reason text NOT NULL,
    stamp bigint DEFAULT '0'::bigint NOT NULL
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



INSERT INTO public.account VALUES ('d3cda115-d9ad-4c46-b670-eca5e51d3de4', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$1aXj1F4T3BZwLUTbykYjOw$3HabN/WImE5NCRsSlSaFyop1BCSp08T9LI0lryejsEw', true, '2026-11-28 15:22:53.649287+00');
INSERT INTO public.account VALUES ('a09d0d62-a566-4740-84dd-682f9e03622e', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$PKE9dIDWY6f2VywKzPWHig$zKpA+6DUrYjLnDauCYOigIELp3ptlVnEdRTw2lSOtsE', true, '2026-11-28 15:23:01.097333+00');



INSERT INTO public.alembic_version VALUES ('0214');



INSERT INTO public.answer VALUES ('d59d7392-d4fe-4178-974d-c44ebf126b1f', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-01', '2', 'As it was saved last', 2, 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:22:54.55848+00');
INSERT INTO public.answer VALUES ('07aa5203-9e59-40f3-953b-8e515b7c8c10', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-02', '3', 'As it was saved last', 1, 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:22:54.616835+00');
INSERT INTO public.answer VALUES ('c5eaa556-b785-4b0f-80f8-7bb84a84c0e2', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'cor-15', '2', 'As it was saved last', 1, 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:22:54.68594+00');
INSERT INTO public.answer VALUES ('51c9bc63-a201-4d0c-85c3-122033cdd41f', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-03', '3', 'As it was saved last', 1, 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:22:54.763914+00');



INSERT INTO public.answer_entry VALUES ('c47b7dad-477b-41dc-87b6-98fb5ba39ec6', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-01', 1, '3', 'As it was first saved', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', 'coordinator', '2026-11-28 15:22:54.496312+00');
INSERT INTO public.answer_entry VALUES ('bdd1a968-dd07-4c50-b510-1c3836771418', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-01', 2, '2', 'As it was saved last', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', 'coordinator', '2026-11-28 15:22:54.55848+00');
INSERT INTO public.answer_entry VALUES ('f96f3945-7dd5-4841-a7d3-20f23be2d0c3', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-02', 1, '3', 'As it was saved last', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', 'coordinator', '2026-11-28 15:22:54.616835+00');
INSERT INTO public.answer_entry VALUES ('47ddb5ff-a5fe-4331-b0d6-52d978fdeebf', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'cor-15', 1, '2', 'As it was saved last', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', 'coordinator', '2026-11-28 15:22:54.68594+00');
INSERT INTO public.answer_entry VALUES ('fec9516f-75dc-49f1-9995-3187c42e77c6', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-03', 1, '3', 'As it was saved last', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', 'coordinator', '2026-11-28 15:22:54.763914+00');



INSERT INTO public.answer_entry_figure VALUES ('47ddb5ff-a5fe-4331-b0d6-52d978fdeebf', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('fec9516f-75dc-49f1-9995-3187c42e77c6', 'M03', '33');



INSERT INTO public.assessment VALUES ('b098416f-4d19-4e52-b148-2d7b66b45f0e', '0d953c5a-4eab-40ce-927b-256feab0d077', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:22:54.102236+00', NULL, NULL);



INSERT INTO public.audit_event VALUES (1, '2026-11-28 15:22:53.932542+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '02baa1dafcd3fa632c7af400858a4b99');
INSERT INTO public.audit_event VALUES (2, '2026-11-28 15:22:54.037757+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '2e93f00d8f87815088f8178383c1b59f');
INSERT INTO public.audit_event VALUES (3, '2026-11-28 15:22:54.093974+00', 'signed in', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', NULL, '', '', '6216f3a1180767afd6bd22b797b9f3ab');
INSERT INTO public.audit_event VALUES (4, '2026-11-28 15:22:54.499421+00', 'save answer', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', '0d953c5a-4eab-40ce-927b-256feab0d077', 'assessment b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-01, version 1', '8f9b85a75765902cb9ecf7dd9d096b0d');
INSERT INTO public.audit_event VALUES (5, '2026-11-28 15:22:54.560389+00', 'save answer', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', '0d953c5a-4eab-40ce-927b-256feab0d077', 'assessment b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-01, version 2', 'f0b691f170358cc3243bf8935f53337f');
INSERT INTO public.audit_event VALUES (6, '2026-11-28 15:22:54.618241+00', 'save answer', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', '0d953c5a-4eab-40ce-927b-256feab0d077', 'assessment b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-02, version 1', '8223352876532d32ebbcf7b71c3db040');
INSERT INTO public.audit_event VALUES (7, '2026-11-28 15:22:54.623267+00', 'mark question', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', '0d953c5a-4eab-40ce-927b-256feab0d077', 'assessment b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-02, done', '31fb0c0718e779b8075b9de1574defad');
INSERT INTO public.audit_event VALUES (8, '2026-11-28 15:22:54.688906+00', 'save answer', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', '0d953c5a-4eab-40ce-927b-256feab0d077', 'assessment b098416f-4d19-4e52-b148-2d7b66b45f0e', 'cor-15, version 1', 'd1362fee13130beef220d23e0b0179fd');
INSERT INTO public.audit_event VALUES (9, '2026-11-28 15:22:54.765327+00', 'save answer', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', '0d953c5a-4eab-40ce-927b-256feab0d077', 'assessment b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-03, version 1', '516dbc44d2cd75f0b6691afd1ac3a4c0');
INSERT INTO public.audit_event VALUES (10, '2026-11-28 15:22:54.915856+00', 'add evidence', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', '0d953c5a-4eab-40ce-927b-256feab0d077', 'evidence f8270215-38e6-4b20-824e-cc3938e2b366', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'c5bc30cf4470ddb88e4d4e37954750b2');
INSERT INTO public.audit_event VALUES (11, '2026-11-28 15:22:54.921481+00', 'add exhibit', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', '0d953c5a-4eab-40ce-927b-256feab0d077', 'assessment b098416f-4d19-4e52-b148-2d7b66b45f0e', 'exhibit 1 of vet-03, E1, version 1, evidence f8270215-38e6-4b20-824e-cc3938e2b366', 'af3150e912b7ba41968191a18e3da861');
INSERT INTO public.audit_event VALUES (12, '2026-11-28 15:22:55.050101+00', 'write note', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', '0d953c5a-4eab-40ce-927b-256feab0d077', 'assessment b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-01, note', '833dbf460d24f083833cc6e1d8e364e1');
INSERT INTO public.audit_event VALUES (13, '2026-11-28 15:22:55.12656+00', 'asked for a report', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', '0d953c5a-4eab-40ce-927b-256feab0d077', 'report fcc56dee-7b99-4573-a2e2-b8988bd5a608', '7077df86523f70f99653de0aac79d7e7e4dd525e1539064ae683f1d303e45bdd', 'ed1630ac8e4ddeb622eeea811b9ac3c1');
INSERT INTO public.audit_event VALUES (14, '2026-11-28 15:23:01.117853+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '0ae9ed7091399e2a7600fa1c51749cb4');
INSERT INTO public.audit_event VALUES (15, '2026-11-28 15:23:01.168097+00', 'signed in', 'a09d0d62-a566-4740-84dd-682f9e03622e', '0d953c5a-4eab-40ce-927b-256feab0d077', 'reader', NULL, '', '', 'f5a1bff04f91bd5c98c546a25bab848d');
INSERT INTO public.audit_event VALUES (16, '2026-11-28 15:23:01.25507+00', 'set up a second factor', 'a09d0d62-a566-4740-84dd-682f9e03622e', '0d953c5a-4eab-40ce-927b-256feab0d077', 'reader', NULL, '', 'authenticator app', '3dbc7645e2bc841b764430c9e2adf3d3');
INSERT INTO public.audit_event VALUES (17, '2026-11-28 15:23:01.443408+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '', '8a94d17901391a3208c019a470cf3a43');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '53e020b8a90017877200b39ce043d6965f6003f9ece5a8592035d943bc3a6626', NULL);
INSERT INTO public.audit_head VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 13, 'f3e048f072a83b66e2624497f6e2408431564d87d705d6557ffe11aff61d4cd9', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-28 15:22:53.932542+00', 'sign-in', NULL, '32bbf263203dc339b2e8eb4ee34f781ebbf82d4a7c1067491b41850d2ac0116f', '0000000000000000000000000000000000000000000000000000000000000000', '9401fd2e2c2de6e42db16713047015a920605d2c47a1588aa39221098a86da6f');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-28 15:22:54.037757+00', 'sign-in', NULL, 'ec0e66206e8c9b50df2014508e821560730d85e455aeb34729eecdf59669e4ec', '9401fd2e2c2de6e42db16713047015a920605d2c47a1588aa39221098a86da6f', 'dba8c7277479e918a79cd887e50c52e30d9f68094ebf6889eba3d29988feaaa0');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 1, 3, '2026-11-28 15:22:54.093974+00', 'sign-in', NULL, '8906f6f3283d551ee36d40f64fd6c4eb50c3b99c36ac8d90d2686f17eba5317c', '0000000000000000000000000000000000000000000000000000000000000000', 'b96c93db22fbd791ba866ef9aa690162766cdfa35f7b6620339ceb5a1b975bee');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 2, 4, '2026-11-28 15:22:54.499421+00', 'answer', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', '048733e8e8f79c34eedbf03a81bf9a06b38a575d98bb0d4b9765123dbc7d016e', 'b96c93db22fbd791ba866ef9aa690162766cdfa35f7b6620339ceb5a1b975bee', '6989683bc2da88a6f2b5459143202e2262a69b3af54380c5c4bcd6840ce65e24');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 3, 5, '2026-11-28 15:22:54.560389+00', 'answer', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', '381357765524342ea68ab591952de1556e24c6a4610a55b65e476774e279c367', '6989683bc2da88a6f2b5459143202e2262a69b3af54380c5c4bcd6840ce65e24', '519c012a7cdfa0cbb98eb926e481759ec8b5b6323243ca3d542d85ae0d1ec6f1');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 4, 6, '2026-11-28 15:22:54.618241+00', 'answer', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'f6cd8f37a1e76f2ba4f0bac1975cb600d1f4a428efa3d0a0f6680c1a370a1ca2', '519c012a7cdfa0cbb98eb926e481759ec8b5b6323243ca3d542d85ae0d1ec6f1', 'e48bde1eb4baeffae900590f20cdbda4eb8b50a6efc23df64538253ff00251ff');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 5, 7, '2026-11-28 15:22:54.623267+00', 'mark', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'a6cc888f1a4ca9a10568ecef8028dfa97c95a57f7c644327f6488786624ceb9b', 'e48bde1eb4baeffae900590f20cdbda4eb8b50a6efc23df64538253ff00251ff', 'd7a296b2c1c2753d4642d946840735bb40f8a50e9a6074f0b1413be827c20c56');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 6, 8, '2026-11-28 15:22:54.688906+00', 'answer', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', '3feab96fa3a84271f3cdb7ddaa558eece9ff1165bc8315a16c8d736e8d8ae8bd', 'd7a296b2c1c2753d4642d946840735bb40f8a50e9a6074f0b1413be827c20c56', 'a9e8e5e3102668c2b335d2e80ee989de41750376a61d7f575b141cdc81563a61');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 7, 9, '2026-11-28 15:22:54.765327+00', 'answer', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', '3c07bcebcd5b8b0fdf8ef4b6fb23fbf3ec00fd33a4523d0026c8ba09bc674329', 'a9e8e5e3102668c2b335d2e80ee989de41750376a61d7f575b141cdc81563a61', 'f5a182ec070284dce83f3ff3422df09c26ca95c0e7593f1ae202fbe85e0c8715');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 8, 10, '2026-11-28 15:22:54.915856+00', 'evidence', NULL, 'b4c16fbd2b49074c5888e650f3a40a90b465c13f2942f801c12b57eabcfe3783', 'f5a182ec070284dce83f3ff3422df09c26ca95c0e7593f1ae202fbe85e0c8715', 'ba8b53d509650aeabb4a35058158022a231ca6e9ff2ebe4945a63eabc6facafa');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 9, 11, '2026-11-28 15:22:54.921481+00', 'evidence', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'ab33ec1f19d214387748644ffe37e5241e0a7c04f2c6db38007d3f98e00729f4', 'ba8b53d509650aeabb4a35058158022a231ca6e9ff2ebe4945a63eabc6facafa', 'dc719efed95089598959f7823c03929299515d75bb53585279dd89bce237cf5c');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 10, 12, '2026-11-28 15:22:55.050101+00', 'note', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'e87a41152ed313c5057f2515528a38f4c3dd1c761a46c770340b7cb1b6bba035', 'dc719efed95089598959f7823c03929299515d75bb53585279dd89bce237cf5c', '6d220038bfb31964320ada0f8d63c4bc03c73312fefc26ca29f3c11169b70667');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 11, 13, '2026-11-28 15:22:55.12656+00', 'copy', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'c46f5d627173b77a08bed1d383dd1f91ae1b2518074205c033acee2e3670f250', '6d220038bfb31964320ada0f8d63c4bc03c73312fefc26ca29f3c11169b70667', 'd122012f9fcdb61626751b280756c0be142752a303ea066a6e056a463ebb26d6');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 14, '2026-11-28 15:23:01.117853+00', 'sign-in', NULL, 'a1a4b75513f2c28eb2cf61de40adc16f66412da7b73f66c334950c84559b5b95', 'dba8c7277479e918a79cd887e50c52e30d9f68094ebf6889eba3d29988feaaa0', '0ccda14a77494d5ded825ccadb13ee3a0716e3103b3b1c6ce9e136fc67aa74f5');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 12, 15, '2026-11-28 15:23:01.168097+00', 'sign-in', NULL, '2fce346883091f74c1f1046a16f8729c0e255e6439e9ee74e8e37f00d9b7f80f', 'd122012f9fcdb61626751b280756c0be142752a303ea066a6e056a463ebb26d6', '69e3a1f2679c2c1e49cfbf786fb788a1c6659418000171b40cfefe10d70e0d7c');
INSERT INTO public.audit_link VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 13, 16, '2026-11-28 15:23:01.25507+00', 'sign-in', NULL, '0957d5ac1e282da0989bfd6dbbda4f5f6a84cc43daa351969bc2adde074aba9c', '69e3a1f2679c2c1e49cfbf786fb788a1c6659418000171b40cfefe10d70e0d7c', 'f3e048f072a83b66e2624497f6e2408431564d87d705d6557ffe11aff61d4cd9');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 17, '2026-11-28 15:23:01.443408+00', 'sign-in', NULL, '29f8d9b1481b7522eebb4f05760741d5d66213f436233d86cc7dedf1855689b0', '0ccda14a77494d5ded825ccadb13ee3a0716e3103b3b1c6ce9e136fc67aa74f5', '53e020b8a90017877200b39ce043d6965f6003f9ece5a8592035d943bc3a6626');



INSERT INTO public.authenticator VALUES ('a09d0d62-a566-4740-84dd-682f9e03622e', 'qM0p5sQrq9KivvNXzCmanh5XtFjdXx_XX_fQQxLX2jUohl1SnG6uIDor3dQzbxQvoGOOdUKxvIAs8T1E', '4896ec944ad9b238', 59862646, '2026-11-28 15:23:01.247922+00');



INSERT INTO public.draft VALUES ('b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-04', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '99704d66-de71-4212-97fb-2bcfd70cab5a', 0, 1795879313191, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-28 15:22:54.814966+00');



INSERT INTO public.evidence VALUES ('f8270215-38e6-4b20-824e-cc3938e2b366', '0d953c5a-4eab-40ce-927b-256feab0d077', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:22:54.913977+00', 16026936505152);



INSERT INTO public.evidence_entry VALUES ('f8270215-38e6-4b20-824e-cc3938e2b366', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', 'coordinator', '2026-11-28 15:22:54.917876+00');



INSERT INTO public.exhibit VALUES ('ff3222b7-851b-49b2-8fe5-a0142bd3dca8', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-03', 1, 'f8270215-38e6-4b20-824e-cc3938e2b366', '2f9eb102-360b-475d-89ed-7a93ba1fa223', 'Page 3', 'The policy was approved', 'E1', '', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:22:54.920637+00', NULL, '', 1, NULL, 'force', 5369043383431);



INSERT INTO public.exhibit_entry VALUES ('ff3222b7-851b-49b2-8fe5-a0142bd3dca8', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', 'coordinator', '2026-11-28 15:22:54.923322+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-28 15:22:53.928822+00', '');



INSERT INTO public.figure VALUES ('b098416f-4d19-4e52-b148-2d7b66b45f0e', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('b098416f-4d19-4e52-b148-2d7b66b45f0e', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('aa884151-36bf-4ed1-a1cc-f35bc63ee9de', '0d953c5a-4eab-40ce-927b-256feab0d077');



INSERT INTO public.idempotency_key VALUES ('d3cda115-d9ad-4c46-b670-eca5e51d3de4', '9692f8c8-f95d-4c53-ab78-2372a3dd927c', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-28 15:22:54.502218+00');
INSERT INTO public.idempotency_key VALUES ('d3cda115-d9ad-4c46-b670-eca5e51d3de4', 'ee40fc26-cf42-4d4e-8c52-fc959253a443', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-28 15:22:54.561457+00');
INSERT INTO public.idempotency_key VALUES ('d3cda115-d9ad-4c46-b670-eca5e51d3de4', '6edf0fd7-cc7a-44c4-a05d-3acec278dca5', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-28 15:22:54.619298+00');
INSERT INTO public.idempotency_key VALUES ('d3cda115-d9ad-4c46-b670-eca5e51d3de4', 'ab874f53-d3cc-4e84-8a7b-1bc72d628f26', 'done', '2026-11-28 15:22:54.625418+00');
INSERT INTO public.idempotency_key VALUES ('d3cda115-d9ad-4c46-b670-eca5e51d3de4', 'a35bc732-47b7-4c18-b95b-7991493b5dd0', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-28 15:22:54.691199+00');
INSERT INTO public.idempotency_key VALUES ('d3cda115-d9ad-4c46-b670-eca5e51d3de4', '0a183e04-8a4e-4d6d-96e4-98c31c87d368', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-28 15:22:54.767149+00');
INSERT INTO public.idempotency_key VALUES ('d3cda115-d9ad-4c46-b670-eca5e51d3de4', 'fe888b74-260a-465d-beef-da9d32687527', '1', '2026-11-28 15:22:54.925011+00');
INSERT INTO public.idempotency_key VALUES ('d3cda115-d9ad-4c46-b670-eca5e51d3de4', '97949873-24ea-48be-9701-fd7d9bf82755', 'f3b8bf4a-849b-4606-a0ea-a2214136936d', '2026-11-28 15:22:55.05164+00');
INSERT INTO public.idempotency_key VALUES ('d3cda115-d9ad-4c46-b670-eca5e51d3de4', 'b4a22b75-58c9-470f-a35f-4e169fb98580', 'fcc56dee-7b99-4573-a2e2-b8988bd5a608', '2026-11-28 15:22:55.127098+00');
INSERT INTO public.idempotency_key VALUES ('a09d0d62-a566-4740-84dd-682f9e03622e', '5d764a29-ab61-4b83-9b23-cda50df131de', '', '2026-11-28 15:23:01.431135+00');



INSERT INTO public.invitation VALUES ('223b5465-9e34-4bc7-a9c7-218f960ad295', '0d953c5a-4eab-40ce-927b-256feab0d077', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:23:01.47262+00', '2026-12-05 15:23:01.470911+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('b098416f-4d19-4e52-b148-2d7b66b45f0e', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:22:54.449566+00', '2026-11-28 15:22:54.449566+00', '2026-11-28 15:22:54.449566+00');



INSERT INTO public.lease VALUES ('printing', 'a report', 'b862ab40-ec64-4f06-9e41-4de4d253a6ad', '2026-11-28 15:23:01.484135+00');



INSERT INTO public.mark VALUES ('b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-02', 1, 'done', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', 'coordinator', '2026-11-28 15:22:54.623173+00', '');



INSERT INTO public.membership VALUES ('7d050a8f-b7ac-42b1-8e48-15f893f26643', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', '2026-11-28 15:22:53.650827+00', NULL);
INSERT INTO public.membership VALUES ('cf58eb02-eb7f-4254-9e4c-035ff0bcd87f', 'a09d0d62-a566-4740-84dd-682f9e03622e', '0d953c5a-4eab-40ce-927b-256feab0d077', 'reader', '2026-11-28 15:23:01.097867+00', NULL);



INSERT INTO public.mention VALUES ('32ff3ae4-4ff2-4f78-bad3-a827e456c386', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4');



INSERT INTO public.note VALUES ('32ff3ae4-4ff2-4f78-bad3-a827e456c386', 'f3b8bf4a-849b-4606-a0ea-a2214136936d', 1, '@Una Upgrade will check this', '{"roles":[["0d953c5a-4eab-40ce-927b-256feab0d077","contributor"],["0d953c5a-4eab-40ce-927b-256feab0d077","coordinator"],["0d953c5a-4eab-40ce-927b-256feab0d077","reader"],["0d953c5a-4eab-40ce-927b-256feab0d077","signatory"]],"people":[]}', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '0d953c5a-4eab-40ce-927b-256feab0d077', 'coordinator', '2026-11-28 15:22:55.049672+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('f3b8bf4a-849b-4606-a0ea-a2214136936d', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-01', 'note', '2026-11-28 15:22:55.047357+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('0d953c5a-4eab-40ce-927b-256feab0d077', 'force', 'Upgradeshire Police', '2026-11-28 15:22:53.596029+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('aa884151-36bf-4ed1-a1cc-f35bc63ee9de', 'local policing body', 'Upgradeshire Policing Body', '2026-11-28 15:22:53.597797+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('b7c333e7-141e-44e9-afa9-3c1386674c5c', 'set password', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '', 'waiting', '', 0, '2026-11-28 15:23:01.469809+00', '2026-11-28 15:23:01.469814+00', NULL);



INSERT INTO public.passkey VALUES ('d9e08825-2606-43a6-884e-0494eb503486', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', 'c0e2ba2b-1b8d-43d3-8e54-1fa613daeaea', '', 0, 'elsewhere.example', 'Old phone', '2026-11-28 15:23:01.475188+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('4af048ea83b9a2205e45bb4c0d096dd01eacf1b6b87a7d4b7b76c6de455738a3', 'mSz6L18atLyPm0Kxcqa2G/5OgyY5tj0R3PFIFpJRjzw=', NULL, '', '2026-11-28 15:23:01.479787+00');



INSERT INTO public.password_link VALUES ('2312097b4a98d0b67d1cf27594333d13b88735a5662480641aeb40fc35d556c7', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:23:01.444864+00', '2026-11-30 15:23:01.443276+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-28 15:22:55.143926+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-28 15:22:55.153192+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-28 15:23:01.021459+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-28 15:23:01.034075+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-28 15:23:01.04411+00');



INSERT INTO public.post VALUES ('2cba3aa0-25fc-40de-898d-a8cb978720ae', '0d953c5a-4eab-40ce-927b-256feab0d077', 'Head of vetting', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:23:01.45096+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-28 15:23:01.4676+00');



INSERT INTO public.recovery_code VALUES ('47b87a0e0b4d68897e4f6ea3486218587739ef481a7604efd8c356cc11746008', 'a09d0d62-a566-4740-84dd-682f9e03622e', '2026-11-28 15:23:01.251663+00', NULL);
INSERT INTO public.recovery_code VALUES ('3f6a4d6c8a57b1396de14b346af213787d5c4b029e80eb681b0b2fa2a45e8045', 'a09d0d62-a566-4740-84dd-682f9e03622e', '2026-11-28 15:23:01.251669+00', NULL);
INSERT INTO public.recovery_code VALUES ('da338bfb8fdccc3ccf9b9faa168832055b47d77cddc51069d6090403ceed8889', 'a09d0d62-a566-4740-84dd-682f9e03622e', '2026-11-28 15:23:01.25167+00', NULL);
INSERT INTO public.recovery_code VALUES ('05cf6f16578d203609342396ae0a7d2cb48aecacbc14ce48c9286549de1e0f9d', 'a09d0d62-a566-4740-84dd-682f9e03622e', '2026-11-28 15:23:01.251671+00', NULL);
INSERT INTO public.recovery_code VALUES ('d156fa0ea21f51c358603c47d226e78e80de9f7e90ffca49577e3c8aa82b6b43', 'a09d0d62-a566-4740-84dd-682f9e03622e', '2026-11-28 15:23:01.251672+00', NULL);
INSERT INTO public.recovery_code VALUES ('a45895c4af7b8fec72d4c87d12f83de959caf31b2c8051b2a847445084b091d3', 'a09d0d62-a566-4740-84dd-682f9e03622e', '2026-11-28 15:23:01.251673+00', NULL);
INSERT INTO public.recovery_code VALUES ('b09bf5ddfcf3952528fe3831669a810278842f4d13ab378f38097596196c40ff', 'a09d0d62-a566-4740-84dd-682f9e03622e', '2026-11-28 15:23:01.251674+00', NULL);
INSERT INTO public.recovery_code VALUES ('67a6b33cc10bf1e846ab4ad568c54ffb1c764d1253f21b629ff244bc2a049600', 'a09d0d62-a566-4740-84dd-682f9e03622e', '2026-11-28 15:23:01.251675+00', NULL);
INSERT INTO public.recovery_code VALUES ('6fab69a5f3664c7cf7548adfab611055c2f7c62febe3e8b1d1f5dd8e7aa29b95', 'a09d0d62-a566-4740-84dd-682f9e03622e', '2026-11-28 15:23:01.251676+00', NULL);
INSERT INTO public.recovery_code VALUES ('7dc59877dc2d4b642ea227a9f9702e9f600d69059ebe113f7ba577a89a7602e1', 'a09d0d62-a566-4740-84dd-682f9e03622e', '2026-11-28 15:23:01.251677+00', NULL);



INSERT INTO public.reminder VALUES ('4d6ef1b3-f688-48cc-ad48-0352d4074ea9', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', 'share', 'shared', 'shared', '2026-11-28 15:23:01.452584+00', NULL);



INSERT INTO public.reminder_choice VALUES ('d3cda115-d9ad-4c46-b670-eca5e51d3de4', 'daily', NULL);



INSERT INTO public.report VALUES ('fcc56dee-7b99-4573-a2e2-b8988bd5a608', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'report', '7077df86523f70f99653de0aac79d7e7e4dd525e1539064ae683f1d303e45bdd', 'ready', '', 27, 205604, 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:22:55.125728+00', '2026-11-28 15:22:55.15964+00', 1, '2026-11-28 15:23:01.008645+00');



INSERT INTO public.revision VALUES ('2f9eb102-360b-475d-89ed-7a93ba1fa223', 'f8270215-38e6-4b20-824e-cc3938e2b366', '0d953c5a-4eab-40ce-927b-256feab0d077', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:22:54.915271+00', NULL, NULL, NULL, NULL, NULL, '', 17045207057219);



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-28 15:23:01.462595+00');



INSERT INTO public.share VALUES ('a5f91bd5-ed8d-48a0-9b0e-dfc661d1d9b0', 'b098416f-4d19-4e52-b148-2d7b66b45f0e', 'vet-02', NULL, '2cba3aa0-25fc-40de-898d-a8cb978720ae', '2022-03-04', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '2026-11-28 15:23:01.457324+00');



INSERT INTO public.sign_in VALUES ('5f980de9-6838-4715-bc78-3ae4ab22466a', '79f84eb607f590e02721064ad883843c5a2c207961af053506050648d8463366', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', '7d050a8f-b7ac-42b1-8e48-15f893f26643', '2026-11-28 15:22:54.084696+00', '2026-11-28 15:22:54.084705+00', NULL, '', '2026-11-28 15:22:54.084706+00', '');
INSERT INTO public.sign_in VALUES ('6f453222-d1fe-44f9-8a81-d85cb18775df', 'c7a469988f747c41eb58e3bd090a0cf86fdb6e9c28b9faa0d48a76c3a3320509', 'a09d0d62-a566-4740-84dd-682f9e03622e', 'cf58eb02-eb7f-4254-9e4c-035ff0bcd87f', '2026-11-28 15:23:01.166329+00', '2026-11-28 15:23:01.166337+00', '2026-11-28 15:23:01.250258+00', '', '2026-11-28 15:23:01.166339+00', '');
INSERT INTO public.sign_in VALUES ('a86a665e-3370-4990-bf72-dfd38141bbad', '668be2523a10266f870b1c3ed99b2de9d6cd0274aa0455a94f63f760b72e3980', 'a09d0d62-a566-4740-84dd-682f9e03622e', 'cf58eb02-eb7f-4254-9e4c-035ff0bcd87f', '2026-11-28 15:23:01.429806+00', '2026-11-28 15:23:01.429815+00', NULL, 'authenticator app', '2026-11-28 15:23:01.429817+00', '');



INSERT INTO public.waiting_file VALUES ('146c42a5-8af9-4da0-8965-e0ee950063b5', '0d953c5a-4eab-40ce-927b-256feab0d077', 'd3cda115-d9ad-4c46-b670-eca5e51d3de4', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-28 15:22:54.971561+00');



INSERT INTO public.worker VALUES ('b862ab40-ec64-4f06-9e41-4de4d253a6ad', '2026-11-28 15:23:01.481951+00', '2026-11-28 15:23:01.481956+00');



SELECT pg_catalog.setval('public.audit_event_id_seq', 17, true);



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



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT pk_revision PRIMARY KEY (id);



ALTER TABLE ONLY public.secret_fingerprint
    ADD CONSTRAINT pk_secret_fingerprint PRIMARY KEY (name);



ALTER TABLE ONLY public.share
    ADD CONSTRAINT pk_share PRIMARY KEY (id);



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



ALTER TABLE ONLY public.share
    ADD CONSTRAINT uq_share_assessment_id_question_id_person_id UNIQUE (assessment_id, question_id, person_id);



ALTER TABLE ONLY public.share
    ADD CONSTRAINT uq_share_assessment_id_question_id_post_id UNIQUE (assessment_id, question_id, post_id);



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



CREATE INDEX ix_revision_force_id_disposed_at_size ON public.revision USING btree (force_id, disposed_at, size);



CREATE INDEX ix_revision_id_stamp ON public.revision USING btree (id, stamp);



CREATE INDEX ix_revision_scan ON public.revision USING btree (scan);



CREATE INDEX ix_revision_sha256 ON public.revision USING btree (sha256);



CREATE INDEX ix_share_person_id ON public.share USING btree (person_id);



CREATE INDEX ix_share_post_id ON public.share USING btree (post_id);



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



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_added_by_account FOREIGN KEY (added_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_disposed_by_account FOREIGN KEY (disposed_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_evidence_id_evidence FOREIGN KEY (evidence_id) REFERENCES public.evidence(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id);



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



ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT fk_waiting_file_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT fk_waiting_file_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;




