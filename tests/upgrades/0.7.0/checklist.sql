


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



INSERT INTO public.account VALUES ('d91d4b08-b184-479d-97da-47b5ad9f95e8', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$f1Wpyl+Qp+rVhlG3CSeqzA$jmPYeJiRaObonUjQHUYbs5xf8IkZySjjHRrnPQRC8jk', true, '2026-11-28 15:20:31.109649+00');
INSERT INTO public.account VALUES ('844aa604-9537-47d2-9ffe-ceb44ee7a2aa', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$bU6fi6eHDpxpKZRF2jdUWw$3taH3zz60n3dM0wPE9jXWn4ajZ8yYjGQuMXqNyb1whI', true, '2026-11-28 15:20:36.925419+00');



INSERT INTO public.alembic_version VALUES ('0214');



INSERT INTO public.answer VALUES ('dba593a6-010b-4279-9e30-428ae307003c', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-01', '2', 'As it was saved last', 2, 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:32.140889+00');
INSERT INTO public.answer VALUES ('b0025e18-f348-40e6-94d5-35c13903144e', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-02', '3', 'As it was saved last', 1, 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:32.223352+00');
INSERT INTO public.answer VALUES ('701e0215-bb30-42b3-ab1e-625db12ba716', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'cor-15', '2', 'As it was saved last', 1, 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:32.297089+00');
INSERT INTO public.answer VALUES ('088c3618-4d9e-419d-9ae7-0fe5e97e6778', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-03', '3', 'As it was saved last', 1, 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:32.388001+00');



INSERT INTO public.answer_entry VALUES ('604e0b10-5b15-4818-8312-116e5b5731f5', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-01', 1, '3', 'As it was first saved', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', 'coordinator', '2026-11-28 15:20:32.043174+00');
INSERT INTO public.answer_entry VALUES ('186db8d9-ad08-4cc1-965d-f2b7beae0146', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-01', 2, '2', 'As it was saved last', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', 'coordinator', '2026-11-28 15:20:32.140889+00');
INSERT INTO public.answer_entry VALUES ('6b7ea3ac-18c6-449e-9c59-083b6a776661', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-02', 1, '3', 'As it was saved last', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', 'coordinator', '2026-11-28 15:20:32.223352+00');
INSERT INTO public.answer_entry VALUES ('f8461aca-f580-44cf-b554-5f968ee3327e', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'cor-15', 1, '2', 'As it was saved last', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', 'coordinator', '2026-11-28 15:20:32.297089+00');
INSERT INTO public.answer_entry VALUES ('ad4c2169-1f2f-42ba-893c-da6330eef648', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-03', 1, '3', 'As it was saved last', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', 'coordinator', '2026-11-28 15:20:32.388001+00');



INSERT INTO public.answer_entry_figure VALUES ('f8461aca-f580-44cf-b554-5f968ee3327e', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('ad4c2169-1f2f-42ba-893c-da6330eef648', 'M03', '33');



INSERT INTO public.assessment VALUES ('f63476f4-e9ed-46d5-b94a-ad676cdb5aae', '581bdfbd-5617-411a-a814-5609e331b66b', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:31.610067+00', NULL, NULL);



INSERT INTO public.audit_event VALUES (1, '2026-11-28 15:20:31.431742+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'f8dd8956e897245e32feba9b39dc44d7');
INSERT INTO public.audit_event VALUES (2, '2026-11-28 15:20:31.522775+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '3d693de6d8087d7a61055a28142cb49b');
INSERT INTO public.audit_event VALUES (3, '2026-11-28 15:20:31.601684+00', 'signed in', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', NULL, '', '', '1ff568c23681678aef90bc3422ad28ad');
INSERT INTO public.audit_event VALUES (4, '2026-11-28 15:20:32.047137+00', 'save answer', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', '581bdfbd-5617-411a-a814-5609e331b66b', 'assessment f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-01, version 1', '9f723c33452ec54d9a6c26aeefd3dc74');
INSERT INTO public.audit_event VALUES (5, '2026-11-28 15:20:32.143416+00', 'save answer', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', '581bdfbd-5617-411a-a814-5609e331b66b', 'assessment f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-01, version 2', '4e0e3fdb50632441ba8ac44e0343f177');
INSERT INTO public.audit_event VALUES (6, '2026-11-28 15:20:32.225143+00', 'save answer', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', '581bdfbd-5617-411a-a814-5609e331b66b', 'assessment f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-02, version 1', 'e81bb377fcd5476f78462c23e8cc80ab');
INSERT INTO public.audit_event VALUES (7, '2026-11-28 15:20:32.232049+00', 'mark question', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', '581bdfbd-5617-411a-a814-5609e331b66b', 'assessment f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-02, done', '109454c0af159631eee73b5c7c15a1d2');
INSERT INTO public.audit_event VALUES (8, '2026-11-28 15:20:32.299769+00', 'save answer', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', '581bdfbd-5617-411a-a814-5609e331b66b', 'assessment f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'cor-15, version 1', '007ba2f9e48e9846d094c1080529faa0');
INSERT INTO public.audit_event VALUES (9, '2026-11-28 15:20:32.39029+00', 'save answer', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', '581bdfbd-5617-411a-a814-5609e331b66b', 'assessment f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-03, version 1', '0129295c70ff77eeb7fdfcf99c004571');
INSERT INTO public.audit_event VALUES (10, '2026-11-28 15:20:32.671457+00', 'add evidence', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', '581bdfbd-5617-411a-a814-5609e331b66b', 'evidence 8d7473af-4ef6-4af0-a1f8-1e19f9f309de', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '91812549dbd7dfb9c2fd567f9092e6ad');
INSERT INTO public.audit_event VALUES (11, '2026-11-28 15:20:32.677682+00', 'add exhibit', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', '581bdfbd-5617-411a-a814-5609e331b66b', 'assessment f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'exhibit 1 of vet-03, E1, version 1, evidence 8d7473af-4ef6-4af0-a1f8-1e19f9f309de', '6ab49b3d80cae1f73965fe2021bf5502');
INSERT INTO public.audit_event VALUES (12, '2026-11-28 15:20:32.824451+00', 'write note', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', '581bdfbd-5617-411a-a814-5609e331b66b', 'assessment f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-01, note', 'e7923f5eb1d24014abae677477a215b9');
INSERT INTO public.audit_event VALUES (13, '2026-11-28 15:20:32.927364+00', 'asked for a report', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', '581bdfbd-5617-411a-a814-5609e331b66b', 'report 14398796-117a-4d5d-89d3-6f820e75efc0', '5bbd43eb8170dcd13ae461def4eba26cc637d21931b2e4405f39d8993017b09c', 'bc91a5f4e465ee6a9ac2d7a7929fcea5');
INSERT INTO public.audit_event VALUES (14, '2026-11-28 15:20:36.938138+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'bfc510c6fe0b404e242f5fa1be912085');
INSERT INTO public.audit_event VALUES (15, '2026-11-28 15:20:36.973321+00', 'signed in', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '581bdfbd-5617-411a-a814-5609e331b66b', 'reader', NULL, '', '', '381caa58a65a1468707118c5341bdbb3');
INSERT INTO public.audit_event VALUES (16, '2026-11-28 15:20:37.02557+00', 'set up a second factor', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '581bdfbd-5617-411a-a814-5609e331b66b', 'reader', NULL, '', 'authenticator app', '0395b88987673d6322aa35dc0839f559');
INSERT INTO public.audit_event VALUES (17, '2026-11-28 15:20:37.160386+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '', 'f318dc6cee53fd51b6eb023f6724726b');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, 'ef36082da427e373be82f9e7f8293d4cd07cfd05293ac65bc401a8a59e35784e', NULL);
INSERT INTO public.audit_head VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 13, 'ef5cc4ed1bd2f92749dd83497c057f5b0e33e2718302fcbd3198b52b754a166d', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-28 15:20:31.431742+00', 'sign-in', NULL, 'd0614f383081d2d344c131ba5de4f92876f3d6d9b7841ea553f099dce954ae5c', '0000000000000000000000000000000000000000000000000000000000000000', '9fbbd366e42165f18fa8d2d7204ce944b764ea0210096d8ffc4c803e4a35ab77');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-28 15:20:31.522775+00', 'sign-in', NULL, '5fbf6843dde11d034a307da52546fa1151e0f48b89959b59d110c9a579bc89ce', '9fbbd366e42165f18fa8d2d7204ce944b764ea0210096d8ffc4c803e4a35ab77', '840586c9b7ee98b75017eec12a3610bc7fa84dea1aec3796d65564bbe418494b');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 1, 3, '2026-11-28 15:20:31.601684+00', 'sign-in', NULL, 'ce502d926726dda6537999b84d1a6104d26cc72b78a75a165d592a45a8ec7e0e', '0000000000000000000000000000000000000000000000000000000000000000', 'cdf4ca7b5aa069b288f7e15ea0c1df513cb831cd5aae3a2343ad40d16d4b5411');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 2, 4, '2026-11-28 15:20:32.047137+00', 'answer', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', '2663a7cb81bc5915eea810280df4fd5fca829721b3f955e4a291165f123c69c6', 'cdf4ca7b5aa069b288f7e15ea0c1df513cb831cd5aae3a2343ad40d16d4b5411', '23fa5eaa0145444ada14d2cb275a304b1c909183856e6aee33b748deb5af876b');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 3, 5, '2026-11-28 15:20:32.143416+00', 'answer', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', '74bf8a605cdd8e695872c39f6343e49eb46f58f3ed0b51a403fdc883d1d17457', '23fa5eaa0145444ada14d2cb275a304b1c909183856e6aee33b748deb5af876b', '263381831f60139eb0e76345475eb6af899d4e1d32ff0b7b87c3375d006a7669');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 4, 6, '2026-11-28 15:20:32.225143+00', 'answer', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', '8518b36a7246e29d92138c758c1658ef21c4dd5f4d7c9d33f32b8a68ed252fea', '263381831f60139eb0e76345475eb6af899d4e1d32ff0b7b87c3375d006a7669', '873d6042189644f897434ec2978d0e09a62113ee62b2c16637e5525b39309f09');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 5, 7, '2026-11-28 15:20:32.232049+00', 'mark', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'dac51b5eac35fa81efc8de04e377a777e49ffa2a7317088b91f6a42b1da23a1f', '873d6042189644f897434ec2978d0e09a62113ee62b2c16637e5525b39309f09', 'b3bc9dd20210ff48f51806a8a8ab270fcd69ef1f06ae8363f7139a9587425d67');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 6, 8, '2026-11-28 15:20:32.299769+00', 'answer', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', '9c44bb97f76ade6ba2ba8a5e406a6c24f5d5ad57c984fd216c67dc540934eeaa', 'b3bc9dd20210ff48f51806a8a8ab270fcd69ef1f06ae8363f7139a9587425d67', '794ca47c3c69d811bd795451ce637d864263d4ef91923ece957bacdc2637d551');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 7, 9, '2026-11-28 15:20:32.39029+00', 'answer', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'fd415cd70b55beafbdc0aae2b0325ff704623ee537eab734b894625df6c58418', '794ca47c3c69d811bd795451ce637d864263d4ef91923ece957bacdc2637d551', '735cbb82b6da2971d57bbe5814fc65e160a681f11f0ffecc0b26149c5e1854c8');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 8, 10, '2026-11-28 15:20:32.671457+00', 'evidence', NULL, '2a3be8efda10c14caf771921878903fa7ef89ad853016b25fe020fb2e4108bbf', '735cbb82b6da2971d57bbe5814fc65e160a681f11f0ffecc0b26149c5e1854c8', '753199ebd57bbdf96e27f2824a0dbd65603d87d85f72583bec40e8723d72799b');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 9, 11, '2026-11-28 15:20:32.677682+00', 'evidence', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'e9bd603f6b01f5d09e70eb5eedc998ac76b5d9dbaa1df470222440021886f56b', '753199ebd57bbdf96e27f2824a0dbd65603d87d85f72583bec40e8723d72799b', 'd3667b06d4264022d71b08a97ee92478bb7d4a41739bbe1531d77c3a21f13d06');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 10, 12, '2026-11-28 15:20:32.824451+00', 'note', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', '35a96f1561236f7ad8660d720eb8346806894f647ea1efcf4f69b3f30dd66490', 'd3667b06d4264022d71b08a97ee92478bb7d4a41739bbe1531d77c3a21f13d06', '2f602ee9aa3ec6c719e699dda17924011ef11982abba2b7e4c2e1bf10b5e7ec1');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 11, 13, '2026-11-28 15:20:32.927364+00', 'copy', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', '26200f28f305293819d4ea4991210576276d3225462f8d7937f73e45dae7c1db', '2f602ee9aa3ec6c719e699dda17924011ef11982abba2b7e4c2e1bf10b5e7ec1', '0994d55f196ea1ecada029cacd43dc88232467a5c2fc688d311909a7aee1e285');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 14, '2026-11-28 15:20:36.938138+00', 'sign-in', NULL, '7cc8e5818d967c13f10a7b7c9d4514062b92dfdd234876fb6fa5fbf7285c389c', '840586c9b7ee98b75017eec12a3610bc7fa84dea1aec3796d65564bbe418494b', 'b78a3c5f36b4d0ef21c1f4821541805bd7636009808d71ecbd0b53a4e9e1b183');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 12, 15, '2026-11-28 15:20:36.973321+00', 'sign-in', NULL, 'e8f43ea7eeeb6c729e75c8a32a6c84c04a0b2e8f3322a6b655daafd906d0f24a', '0994d55f196ea1ecada029cacd43dc88232467a5c2fc688d311909a7aee1e285', '97a81f559647cf72f6c7ab4fed4f75b27133613c1a8c434cdbafd912e8ba6779');
INSERT INTO public.audit_link VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 13, 16, '2026-11-28 15:20:37.02557+00', 'sign-in', NULL, '4b3b4e31159401ad2ce7356a55e00a1fbf2291e514bd1fe877b5576aa13927d8', '97a81f559647cf72f6c7ab4fed4f75b27133613c1a8c434cdbafd912e8ba6779', 'ef5cc4ed1bd2f92749dd83497c057f5b0e33e2718302fcbd3198b52b754a166d');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 17, '2026-11-28 15:20:37.160386+00', 'sign-in', NULL, 'e2ad67207281ca22ec80ff7f9db8fa24b8dafc8ab678e5776cfd748db34f9280', 'b78a3c5f36b4d0ef21c1f4821541805bd7636009808d71ecbd0b53a4e9e1b183', 'ef36082da427e373be82f9e7f8293d4cd07cfd05293ac65bc401a8a59e35784e');



INSERT INTO public.authenticator VALUES ('844aa604-9537-47d2-9ffe-ceb44ee7a2aa', 'UVUMjsB8b0lfE8ylZ4qKpD_B-diD0qwm0CKmPnoM8TdqMzY6xKUKhUTex7BxJZH2K9S5Jk9C6VTx0Ycx', '4896ec944ad9b238', 59862641, '2026-11-28 15:20:37.021684+00');



INSERT INTO public.draft VALUES ('f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-04', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', 'f6b0250f-c05a-4551-8ed2-05be2e7ad507', 0, 1795879170402, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-28 15:20:32.480771+00');



INSERT INTO public.evidence VALUES ('8d7473af-4ef6-4af0-a1f8-1e19f9f309de', '581bdfbd-5617-411a-a814-5609e331b66b', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:32.668215+00', 14290115214754);



INSERT INTO public.evidence_entry VALUES ('8d7473af-4ef6-4af0-a1f8-1e19f9f309de', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', 'coordinator', '2026-11-28 15:20:32.6738+00');



INSERT INTO public.exhibit VALUES ('8042cc8b-54d1-460e-87d0-5ea5d074b928', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-03', 1, '8d7473af-4ef6-4af0-a1f8-1e19f9f309de', '022637c9-40a9-41d2-89c4-1fe1184e5454', 'Page 3', 'The policy was approved', 'E1', '', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:32.6768+00', NULL, '', 1, NULL, 'force', 7641711652408);



INSERT INTO public.exhibit_entry VALUES ('8042cc8b-54d1-460e-87d0-5ea5d074b928', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', 'coordinator', '2026-11-28 15:20:32.679785+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-28 15:20:31.428215+00', '');



INSERT INTO public.figure VALUES ('f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('4831dbb1-33d0-4017-b8b5-735a479c0cc5', '581bdfbd-5617-411a-a814-5609e331b66b');



INSERT INTO public.idempotency_key VALUES ('d91d4b08-b184-479d-97da-47b5ad9f95e8', 'ea79c1b4-8277-4f7c-a606-423675a32735', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-28 15:20:32.050863+00');
INSERT INTO public.idempotency_key VALUES ('d91d4b08-b184-479d-97da-47b5ad9f95e8', '98aa4a51-0852-4608-a720-524ee027f078', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-28 15:20:32.144744+00');
INSERT INTO public.idempotency_key VALUES ('d91d4b08-b184-479d-97da-47b5ad9f95e8', '48507352-e389-4375-9789-b797a92e43de', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-28 15:20:32.226546+00');
INSERT INTO public.idempotency_key VALUES ('d91d4b08-b184-479d-97da-47b5ad9f95e8', 'd74ddcff-81b3-470c-8547-614a3e1fdc4c', 'done', '2026-11-28 15:20:32.234939+00');
INSERT INTO public.idempotency_key VALUES ('d91d4b08-b184-479d-97da-47b5ad9f95e8', '2c545b57-c360-49ff-a4ad-3f2ef7a0f02b', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-28 15:20:32.301801+00');
INSERT INTO public.idempotency_key VALUES ('d91d4b08-b184-479d-97da-47b5ad9f95e8', 'bed7d5d5-8d10-432e-b565-bf18a4c9d797', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-28 15:20:32.393275+00');
INSERT INTO public.idempotency_key VALUES ('d91d4b08-b184-479d-97da-47b5ad9f95e8', '6e389622-aa62-4f5e-a67f-1886a72aa323', '1', '2026-11-28 15:20:32.681733+00');
INSERT INTO public.idempotency_key VALUES ('d91d4b08-b184-479d-97da-47b5ad9f95e8', 'cd64cb07-51dc-41f0-a6d0-8944734025dc', 'e0ae328e-e515-4490-b9ae-3285f67d2e3d', '2026-11-28 15:20:32.826891+00');
INSERT INTO public.idempotency_key VALUES ('d91d4b08-b184-479d-97da-47b5ad9f95e8', 'e0cc07a4-33ad-4d95-9aa3-0449ea4b850d', '14398796-117a-4d5d-89d3-6f820e75efc0', '2026-11-28 15:20:32.92795+00');
INSERT INTO public.idempotency_key VALUES ('844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '2e4478a7-6421-4d8b-b2e9-7dff7903adcf', '', '2026-11-28 15:20:37.152166+00');



INSERT INTO public.invitation VALUES ('5982d73c-a4ae-457a-b825-3f2b4c2574f9', '581bdfbd-5617-411a-a814-5609e331b66b', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:37.17932+00', '2026-12-05 15:20:37.178321+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:31.966439+00', '2026-11-28 15:20:31.966439+00', '2026-11-28 15:20:31.966439+00');



INSERT INTO public.lease VALUES ('printing', 'a report', 'f45a0a57-a191-4630-8df3-7a4c368a8350', '2026-11-28 15:20:37.188328+00');



INSERT INTO public.mark VALUES ('f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-02', 1, 'done', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', 'coordinator', '2026-11-28 15:20:32.231923+00', '');



INSERT INTO public.membership VALUES ('ffa08e8f-53c6-4bcf-b35a-05b62c13132f', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', '2026-11-28 15:20:31.111312+00', NULL);
INSERT INTO public.membership VALUES ('4fad5289-206b-4ac2-9626-a583b286af25', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '581bdfbd-5617-411a-a814-5609e331b66b', 'reader', '2026-11-28 15:20:36.925716+00', NULL);



INSERT INTO public.mention VALUES ('06f61a77-b279-4230-bb03-a813c9ddf408', 'd91d4b08-b184-479d-97da-47b5ad9f95e8');



INSERT INTO public.note VALUES ('06f61a77-b279-4230-bb03-a813c9ddf408', 'e0ae328e-e515-4490-b9ae-3285f67d2e3d', 1, '@Una Upgrade will check this', '{"roles":[["581bdfbd-5617-411a-a814-5609e331b66b","contributor"],["581bdfbd-5617-411a-a814-5609e331b66b","coordinator"],["581bdfbd-5617-411a-a814-5609e331b66b","reader"],["581bdfbd-5617-411a-a814-5609e331b66b","signatory"]],"people":[]}', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '581bdfbd-5617-411a-a814-5609e331b66b', 'coordinator', '2026-11-28 15:20:32.823769+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('e0ae328e-e515-4490-b9ae-3285f67d2e3d', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-01', 'note', '2026-11-28 15:20:32.820281+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('581bdfbd-5617-411a-a814-5609e331b66b', 'force', 'Upgradeshire Police', '2026-11-28 15:20:31.049949+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('4831dbb1-33d0-4017-b8b5-735a479c0cc5', 'local policing body', 'Upgradeshire Policing Body', '2026-11-28 15:20:31.052009+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('43ca63ff-0af1-471b-b895-92896fa8170c', 'set password', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '', 'waiting', '', 0, '2026-11-28 15:20:37.177663+00', '2026-11-28 15:20:37.177666+00', NULL);



INSERT INTO public.passkey VALUES ('1722d730-c8c3-4567-8ed9-bfbb91ac7d8d', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '0fb6409c-c227-4549-b454-3e1b13ded8d1', '', 0, 'elsewhere.example', 'Old phone', '2026-11-28 15:20:37.180784+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('6ecd77fdb6ab2cd8253943c64f8d6e8283c75f4ddc9fae40ee9b72b48dc8551a', 'Sdjl4HML8FrwfglsAS8KmuDaOLuEZNeXbUiWHBN/IwI=', NULL, '', '2026-11-28 15:20:37.184222+00');



INSERT INTO public.password_link VALUES ('43ad4583974ca29bb1beb182124e449ed5b07b1c326cbd44f0b6d0572348a01e', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:37.161379+00', '2026-11-30 15:20:37.160312+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-28 15:20:32.954945+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-28 15:20:32.974284+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-28 15:20:36.870811+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-28 15:20:36.880981+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-28 15:20:36.887873+00');



INSERT INTO public.post VALUES ('427cbf9f-ffce-4e97-bce2-1c66830be149', '581bdfbd-5617-411a-a814-5609e331b66b', 'Head of vetting', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:37.165701+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-28 15:20:37.176381+00');



INSERT INTO public.recovery_code VALUES ('2e8dcc10767df4216801c26ce7a49fadb0d57f192d278f209effdea8cf152fc8', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '2026-11-28 15:20:37.023773+00', NULL);
INSERT INTO public.recovery_code VALUES ('68321c84b6515dd3859ba765f635c6462f88634a2641b49abddf628e96bbdd47', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '2026-11-28 15:20:37.023776+00', NULL);
INSERT INTO public.recovery_code VALUES ('bc8d7db096af547edfe97ea0f1417771abc6520d193f742b37e2a375fcaa5b1b', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '2026-11-28 15:20:37.023777+00', NULL);
INSERT INTO public.recovery_code VALUES ('dcfe4a264f1c34b208be0c61f2be2c7dc5f3130201b9db94d08ae1eeae40ef3c', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '2026-11-28 15:20:37.023778+00', NULL);
INSERT INTO public.recovery_code VALUES ('c26d75d84b48339541a9d3d4b0b3839eb9d3d566e34356b0c25554cc869202f5', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '2026-11-28 15:20:37.023778+00', NULL);
INSERT INTO public.recovery_code VALUES ('7022b82943a41075e1c9915267e2f5ce80e305fd22c13f0954e8eba95b45b12d', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '2026-11-28 15:20:37.023779+00', NULL);
INSERT INTO public.recovery_code VALUES ('6a96272a7c4c349fbc34625a9513d16c4d30296f2d51ceb8e3c5b2eaacfa9708', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '2026-11-28 15:20:37.02378+00', NULL);
INSERT INTO public.recovery_code VALUES ('d2b4ca6343636d09526253f31f6bc1f9656d7b61f49ad316f1ccc18b1f2444f9', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '2026-11-28 15:20:37.02378+00', NULL);
INSERT INTO public.recovery_code VALUES ('3a1c8ca6ae54b30f0e0953fe52575a39c6212afaab23dc8666b125af9e676d57', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '2026-11-28 15:20:37.023781+00', NULL);
INSERT INTO public.recovery_code VALUES ('032036df9806343be60ca281f228a04073a1f89990477dea3c8b1d47cc66da5d', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '2026-11-28 15:20:37.023781+00', NULL);



INSERT INTO public.reminder VALUES ('ffd14af5-f657-4b25-beb6-4591ea7382c2', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', 'share', 'shared', 'shared', '2026-11-28 15:20:37.166498+00', NULL);



INSERT INTO public.reminder_choice VALUES ('d91d4b08-b184-479d-97da-47b5ad9f95e8', 'daily', NULL);



INSERT INTO public.report VALUES ('14398796-117a-4d5d-89d3-6f820e75efc0', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'report', '5bbd43eb8170dcd13ae461def4eba26cc637d21931b2e4405f39d8993017b09c', 'ready', '', 27, 205628, 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:32.926297+00', '2026-11-28 15:20:32.984551+00', 1, '2026-11-28 15:20:36.862498+00');



INSERT INTO public.revision VALUES ('022637c9-40a9-41d2-89c4-1fe1184e5454', '8d7473af-4ef6-4af0-a1f8-1e19f9f309de', '581bdfbd-5617-411a-a814-5609e331b66b', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:32.670448+00', NULL, NULL, NULL, NULL, NULL, '', 5130103535006);



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-28 15:20:37.173374+00');



INSERT INTO public.share VALUES ('8612faec-90e9-4892-b8ac-ab00444d1eb5', 'f63476f4-e9ed-46d5-b94a-ad676cdb5aae', 'vet-02', NULL, '427cbf9f-ffce-4e97-bce2-1c66830be149', '2022-03-04', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', '2026-11-28 15:20:37.168927+00');



INSERT INTO public.sign_in VALUES ('5f9ffb24-1c3d-40da-ae79-f746e14cc2f4', 'a6e56e0d078675d19970da1a8bdfa9096b51072db44e96ded22b4042c07f6c55', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', 'ffa08e8f-53c6-4bcf-b35a-05b62c13132f', '2026-11-28 15:20:31.587482+00', '2026-11-28 15:20:31.587488+00', NULL, '', '2026-11-28 15:20:31.587489+00', '');
INSERT INTO public.sign_in VALUES ('03bc058f-77eb-47b8-a8d0-df830c7a5492', '26bc7976d85e9a0812b5c1a4c8a2592166456b5ba094284731b40dd90199ebc6', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '4fad5289-206b-4ac2-9626-a583b286af25', '2026-11-28 15:20:36.972297+00', '2026-11-28 15:20:36.972303+00', '2026-11-28 15:20:37.023024+00', '', '2026-11-28 15:20:36.972304+00', '');
INSERT INTO public.sign_in VALUES ('8466d61e-3c81-47e3-b6df-4319b1567210', '459147dc0c1594173419318d25b55d11ad2d276208ca504fcf3b810f6b8be9f8', '844aa604-9537-47d2-9ffe-ceb44ee7a2aa', '4fad5289-206b-4ac2-9626-a583b286af25', '2026-11-28 15:20:37.151444+00', '2026-11-28 15:20:37.15145+00', NULL, 'authenticator app', '2026-11-28 15:20:37.151451+00', '');



INSERT INTO public.waiting_file VALUES ('93eda80d-6bb7-42c1-b080-537795a16b3f', '581bdfbd-5617-411a-a814-5609e331b66b', 'd91d4b08-b184-479d-97da-47b5ad9f95e8', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-28 15:20:32.734699+00');



INSERT INTO public.worker VALUES ('f45a0a57-a191-4630-8df3-7a4c368a8350', '2026-11-28 15:20:37.186831+00', '2026-11-28 15:20:37.186834+00');



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




