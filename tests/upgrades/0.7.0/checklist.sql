


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
    ended_at timestamp with time zone,
    left_out text DEFAULT ''::text NOT NULL
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



INSERT INTO public.account VALUES ('2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$pGhDft0filSfYVmmofZDZA$lumpmdGCnI5nMHTlVdoWu2U4EqIdE8eZW1Utg+wUBPo', true, '2026-11-28 15:42:47.846587+00');
INSERT INTO public.account VALUES ('12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$+GoX9e4NmlJcT+LHhfpVWQ$FjX8wCtNNs+eb570caxA3Cq3oVYWfeOvdkXPR0JETDs', true, '2026-11-28 15:43:02.07731+00');



INSERT INTO public.alembic_version VALUES ('0214');



INSERT INTO public.answer VALUES ('fec85075-0b1d-4df8-98ac-8f8b2e6d88d0', '030e9781-340f-4533-93a3-979dad4665fc', 'vet-01', '2', 'As it was saved last', 2, '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:42:50.147702+00');
INSERT INTO public.answer VALUES ('b55e7d31-7f3a-401a-bfa3-302d1fb94a25', '030e9781-340f-4533-93a3-979dad4665fc', 'vet-02', '3', 'As it was saved last', 1, '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:42:50.37339+00');
INSERT INTO public.answer VALUES ('1ed33d8e-b238-4bf5-9c4d-e615bb34abc4', '030e9781-340f-4533-93a3-979dad4665fc', 'cor-15', '2', 'As it was saved last', 1, '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:42:50.823027+00');
INSERT INTO public.answer VALUES ('a1b5a0ff-6314-4bbd-972c-a0620aa8e93c', '030e9781-340f-4533-93a3-979dad4665fc', 'vet-03', '3', 'As it was saved last', 1, '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:42:51.553788+00');



INSERT INTO public.answer_entry VALUES ('5a295472-b7f9-49bc-b70c-96831dd9c44a', '030e9781-340f-4533-93a3-979dad4665fc', 'vet-01', 1, '3', 'As it was first saved', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'coordinator', '2026-11-28 15:42:49.966801+00');
INSERT INTO public.answer_entry VALUES ('1e09473a-db8a-4cd0-a763-be1951a00f73', '030e9781-340f-4533-93a3-979dad4665fc', 'vet-01', 2, '2', 'As it was saved last', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'coordinator', '2026-11-28 15:42:50.147702+00');
INSERT INTO public.answer_entry VALUES ('d76086f5-4273-433f-a1dc-8d5d093ffc44', '030e9781-340f-4533-93a3-979dad4665fc', 'vet-02', 1, '3', 'As it was saved last', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'coordinator', '2026-11-28 15:42:50.37339+00');
INSERT INTO public.answer_entry VALUES ('7d38d125-0a3e-4514-a4a9-0746b443bf67', '030e9781-340f-4533-93a3-979dad4665fc', 'cor-15', 1, '2', 'As it was saved last', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'coordinator', '2026-11-28 15:42:50.823027+00');
INSERT INTO public.answer_entry VALUES ('65971eb7-4d5f-40fb-a5d8-b8d29c87f6ed', '030e9781-340f-4533-93a3-979dad4665fc', 'vet-03', 1, '3', 'As it was saved last', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'coordinator', '2026-11-28 15:42:51.553788+00');



INSERT INTO public.answer_entry_figure VALUES ('7d38d125-0a3e-4514-a4a9-0746b443bf67', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('65971eb7-4d5f-40fb-a5d8-b8d29c87f6ed', 'M03', '33');



INSERT INTO public.assessment VALUES ('030e9781-340f-4533-93a3-979dad4665fc', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:42:49.044013+00', NULL, NULL);



INSERT INTO public.audit_event VALUES (1, '2026-11-28 15:42:48.595211+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '15c6de16fa910bd0ec2f63d24e232751');
INSERT INTO public.audit_event VALUES (2, '2026-11-28 15:42:48.854433+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '0c9d291a2f63c5bbe2a87e9160444fa8');
INSERT INTO public.audit_event VALUES (3, '2026-11-28 15:42:49.026519+00', 'signed in', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', NULL, '', '', 'dca0a74b929ef9c4a6957a028178167e');
INSERT INTO public.audit_event VALUES (4, '2026-11-28 15:42:49.998556+00', 'save answer', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'assessment 030e9781-340f-4533-93a3-979dad4665fc', 'vet-01, version 1', '65ca622f8eed011060ecea3b010bf565');
INSERT INTO public.audit_event VALUES (5, '2026-11-28 15:42:50.151519+00', 'save answer', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'assessment 030e9781-340f-4533-93a3-979dad4665fc', 'vet-01, version 2', '528eb1de437c8ebe9eb8740e5e18b2c2');
INSERT INTO public.audit_event VALUES (6, '2026-11-28 15:42:50.375179+00', 'save answer', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'assessment 030e9781-340f-4533-93a3-979dad4665fc', 'vet-02, version 1', '81757448da2594abb5969d1e61297340');
INSERT INTO public.audit_event VALUES (7, '2026-11-28 15:42:50.383805+00', 'mark question', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'assessment 030e9781-340f-4533-93a3-979dad4665fc', 'vet-02, done', 'a5466a9f5e0228da1fe7b3f5b87d87a7');
INSERT INTO public.audit_event VALUES (8, '2026-11-28 15:42:50.828668+00', 'save answer', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'assessment 030e9781-340f-4533-93a3-979dad4665fc', 'cor-15, version 1', 'cb00297e72e00e99f010a3f70d29369b');
INSERT INTO public.audit_event VALUES (9, '2026-11-28 15:42:51.557783+00', 'save answer', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'assessment 030e9781-340f-4533-93a3-979dad4665fc', 'vet-03, version 1', '5289bd820caf31b785d7f627ce09fb0a');
INSERT INTO public.audit_event VALUES (10, '2026-11-28 15:42:52.037347+00', 'add evidence', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'evidence d11cae26-a622-4d89-bef5-2fa2a83f77e9', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'acf3767073944c76d0f655688979cd06');
INSERT INTO public.audit_event VALUES (11, '2026-11-28 15:42:52.045867+00', 'add exhibit', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'assessment 030e9781-340f-4533-93a3-979dad4665fc', 'exhibit 1 of vet-03, E1, version 1, evidence d11cae26-a622-4d89-bef5-2fa2a83f77e9', '1695520bbf4f7d75a13721572cfd3f80');
INSERT INTO public.audit_event VALUES (12, '2026-11-28 15:42:52.988221+00', 'write note', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'assessment 030e9781-340f-4533-93a3-979dad4665fc', 'vet-01, note', 'b5f9259c9b2a98fce6b75915be86bf95');
INSERT INTO public.audit_event VALUES (13, '2026-11-28 15:42:53.121977+00', 'restricted a question', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'assessment 030e9781-340f-4533-93a3-979dad4665fc', 'vet-02, to 1 person', 'd12f2ae814fbd13162efdd763258be4f');
INSERT INTO public.audit_event VALUES (14, '2026-11-28 15:42:53.332915+00', 'asked for a report', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'report 00cea526-d2e8-4169-bc58-60b551ea25ed', 'f93598ea52fad56a5388eb98bce9a688ebdbdd0e509862502fd3bf9bc9c353a0', '5c33e1fb6c225c6986ad7bcf5a7a27a6');
INSERT INTO public.audit_event VALUES (15, '2026-11-28 15:43:02.106964+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'ef324792433b3dbbb8a7a6ce5fe3976a');
INSERT INTO public.audit_event VALUES (16, '2026-11-28 15:43:02.19241+00', 'signed in', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'reader', NULL, '', '', 'ef645ff2d4135b0506677e47579c2d68');
INSERT INTO public.audit_event VALUES (17, '2026-11-28 15:43:02.32436+00', 'set up a second factor', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'reader', NULL, '', 'authenticator app', 'a9423dbea20cfce14890aed6be40a507');
INSERT INTO public.audit_event VALUES (18, '2026-11-28 15:43:02.356815+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '', 'c7bdf4ef82660051d3e5164ab767cea8');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '7ea8d8e8c4df13e022554da823b0617d6b1b6a6ff84f2554148335ef2e1c7b5e', NULL);
INSERT INTO public.audit_head VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 14, 'a02420ea2feb43b6afc9ac19d862cf61eacfe90d96ec2db643605accf5d2d776', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-28 15:42:48.595211+00', 'sign-in', NULL, 'be239134a73f352aa72e1a0ed4386b295623f21042e040e17e7971f31718cb26', '0000000000000000000000000000000000000000000000000000000000000000', '92e6b86645c414136723f25bba8a3c0f7c12cc6f9849c5c019fa003447d9ac9f');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-28 15:42:48.854433+00', 'sign-in', NULL, '86d678246cfff092f2b35a32ad0f4309289c7d0a27ce68d2d66348ed50455cab', '92e6b86645c414136723f25bba8a3c0f7c12cc6f9849c5c019fa003447d9ac9f', '6ddbca361f60c4f183a65c548996a3fca14ed08573f0c3abc47cfbeec92da3a2');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 1, 3, '2026-11-28 15:42:49.026519+00', 'sign-in', NULL, '28839a9423cc663ce7f4a432e5346da331bf37950c47e91a361e166714401d06', '0000000000000000000000000000000000000000000000000000000000000000', '0adac8e88a4f6a5f19f61194ec1b540dc3d2975000efdd3b15fe20ee37a21bff');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 2, 4, '2026-11-28 15:42:49.998556+00', 'answer', '030e9781-340f-4533-93a3-979dad4665fc', 'afcc5fcc6839b4f1a7f67474b1bb80831fa6b75225656f4e2e2a7d9d46b90a71', '0adac8e88a4f6a5f19f61194ec1b540dc3d2975000efdd3b15fe20ee37a21bff', '2534b32517eedaed0126fda008995b457f8380df9122ee3d0abcf05753b99f6c');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 3, 5, '2026-11-28 15:42:50.151519+00', 'answer', '030e9781-340f-4533-93a3-979dad4665fc', '35a63ccf96ebe71edfe998d4f55e995bb931603e61773ec8c7cfe4851b369ed5', '2534b32517eedaed0126fda008995b457f8380df9122ee3d0abcf05753b99f6c', '2b85ebfc23186763da4824c98adef0f53844ea3c5007508502e8461e9c03bcf4');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 4, 6, '2026-11-28 15:42:50.375179+00', 'answer', '030e9781-340f-4533-93a3-979dad4665fc', 'baa4057b03a7c79439eadfe5bdb0ad76016e2b47c695b800bd930d124bcb4496', '2b85ebfc23186763da4824c98adef0f53844ea3c5007508502e8461e9c03bcf4', 'bf1399806c62c9e3d46a6e6b06ae9dd4e1867ed59bf8df5d1cd56b93ae9214e3');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 5, 7, '2026-11-28 15:42:50.383805+00', 'mark', '030e9781-340f-4533-93a3-979dad4665fc', '0feef9b34fac0a810edbc6ce656953c95bd839e7dbfd99bd735ac3f16e9a9a2f', 'bf1399806c62c9e3d46a6e6b06ae9dd4e1867ed59bf8df5d1cd56b93ae9214e3', '549a1537acd940af57b65539308eb4f4175faaaa589fdf574fd647d764ce6d0e');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 6, 8, '2026-11-28 15:42:50.828668+00', 'answer', '030e9781-340f-4533-93a3-979dad4665fc', '24cf6e28491847a994314ed535cca1a1a5a836029a9c1ddaedd62c48029f86f7', '549a1537acd940af57b65539308eb4f4175faaaa589fdf574fd647d764ce6d0e', '55ba310547cfd2272d2597935132154a24b07a3c8f32a960d06f2e221777be87');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 7, 9, '2026-11-28 15:42:51.557783+00', 'answer', '030e9781-340f-4533-93a3-979dad4665fc', '1899260ce91ebae49e65587b53f99a85e76f5a75588c0122a055fec058da0691', '55ba310547cfd2272d2597935132154a24b07a3c8f32a960d06f2e221777be87', 'df5a9fd4f96842352b0db3f5c7f92f4a1e3bf7ef2adea7c226facacb7069dd5a');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 8, 10, '2026-11-28 15:42:52.037347+00', 'evidence', NULL, 'a63010445f81c23abb2ac4d9a6db9a3cc567f3bbb68c36c73b70e2719269bcc5', 'df5a9fd4f96842352b0db3f5c7f92f4a1e3bf7ef2adea7c226facacb7069dd5a', '91aa51ff95cd5c76a5d02e799326298972195dc7bd6eb0e2414505d78571f494');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 9, 11, '2026-11-28 15:42:52.045867+00', 'evidence', '030e9781-340f-4533-93a3-979dad4665fc', 'a58547b30debdbdb669bfd288fbecfc1276f6f5bdc889359ab728fa716b400be', '91aa51ff95cd5c76a5d02e799326298972195dc7bd6eb0e2414505d78571f494', '403ac4e2d3c2cc386caa74bafb3b714cb3d5749aa4582b62ce82bb9d5028d491');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 10, 12, '2026-11-28 15:42:52.988221+00', 'note', '030e9781-340f-4533-93a3-979dad4665fc', '5574eb8b82869220a4c173e2ea6cdd5e0526ddafb2bd947b56dfb6986ec420af', '403ac4e2d3c2cc386caa74bafb3b714cb3d5749aa4582b62ce82bb9d5028d491', '3e2ffc4c9594d380e0e5e5bb83a789453280d0b3983f0c11f366ace6954dc19b');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 11, 13, '2026-11-28 15:42:53.121977+00', 'assessment', '030e9781-340f-4533-93a3-979dad4665fc', 'd00e4531117cddf97b004a4b34796931a9478463f019a13ef4862b275b195d11', '3e2ffc4c9594d380e0e5e5bb83a789453280d0b3983f0c11f366ace6954dc19b', '8144c3c2c0c084708a7e61e0c434b50cf2e66ffa7ed187da33748594c41dbee1');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 12, 14, '2026-11-28 15:42:53.332915+00', 'copy', '030e9781-340f-4533-93a3-979dad4665fc', '5e96c83cfef894e8273c1dc30f672fcff68c3cb8f812006764707af8ac5b8ada', '8144c3c2c0c084708a7e61e0c434b50cf2e66ffa7ed187da33748594c41dbee1', 'da4efe8d5582a5df1e38867f7481798196c1e45fe5cf8faaa8f7a5fa963d7277');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-28 15:43:02.106964+00', 'sign-in', NULL, '21d2d89283a8666c0654bb554686fb1ce0772c2ca324655ade62dbba006e5992', '6ddbca361f60c4f183a65c548996a3fca14ed08573f0c3abc47cfbeec92da3a2', '502e03b876bb59ae6906a20684b997612ee313928452dd270e0a321afaf21dd2');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 13, 16, '2026-11-28 15:43:02.19241+00', 'sign-in', NULL, '29cfbe67d4d0c4443a88313e27ed5bc7b7aa9f426ffb27bafed0c24e084c6b3d', 'da4efe8d5582a5df1e38867f7481798196c1e45fe5cf8faaa8f7a5fa963d7277', '8cd206fb2cb5106815f65277491c92ad164447655dab08d0f2c06f1e6c3f8194');
INSERT INTO public.audit_link VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 14, 17, '2026-11-28 15:43:02.32436+00', 'sign-in', NULL, 'b97bf108c59b467411c28252f35db2bef2159d357c3851ce252d68c24857a2bf', '8cd206fb2cb5106815f65277491c92ad164447655dab08d0f2c06f1e6c3f8194', 'a02420ea2feb43b6afc9ac19d862cf61eacfe90d96ec2db643605accf5d2d776');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-28 15:43:02.356815+00', 'sign-in', NULL, 'f1809ab8702cd21510c4070ce196801f96f0a2e46a9ded74c63dd8555b24709e', '502e03b876bb59ae6906a20684b997612ee313928452dd270e0a321afaf21dd2', '7ea8d8e8c4df13e022554da823b0617d6b1b6a6ff84f2554148335ef2e1c7b5e');



INSERT INTO public.authenticator VALUES ('12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '2nhg3OLNirnrXUvTpoBOz0HRKBHpAozfHLkeldpd1g66C3XVSY4oyq9imXqKD6U1oMrVLjPdElJrGc0T', '4896ec944ad9b238', 59862686, '2026-11-28 15:43:02.317567+00');



INSERT INTO public.draft VALUES ('030e9781-340f-4533-93a3-979dad4665fc', 'vet-04', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '017b69ab-ef6a-46b8-8c95-e8190106ccb3', 0, 1795880506395, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-28 15:42:51.694377+00');



INSERT INTO public.evidence VALUES ('d11cae26-a622-4d89-bef5-2fa2a83f77e9', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:42:52.025744+00', 10326289899739);



INSERT INTO public.evidence_entry VALUES ('d11cae26-a622-4d89-bef5-2fa2a83f77e9', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'coordinator', '2026-11-28 15:42:52.039007+00');



INSERT INTO public.exhibit VALUES ('5da66767-5480-4502-9446-b7e296f97f10', '030e9781-340f-4533-93a3-979dad4665fc', 'vet-03', 1, 'd11cae26-a622-4d89-bef5-2fa2a83f77e9', 'a867186e-58b9-497f-8ad0-e047f4193752', 'Page 3', 'The policy was approved', 'E1', '', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:42:52.045163+00', NULL, '', 1, NULL, 'force', 17262051956489);



INSERT INTO public.exhibit_entry VALUES ('5da66767-5480-4502-9446-b7e296f97f10', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'coordinator', '2026-11-28 15:42:52.04702+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-28 15:42:48.576816+00', '');



INSERT INTO public.figure VALUES ('030e9781-340f-4533-93a3-979dad4665fc', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('030e9781-340f-4533-93a3-979dad4665fc', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('752eed3d-d046-4251-8328-379f8837bd71', '1d259d53-0d50-487d-ac0a-c88fca545ae9');



INSERT INTO public.idempotency_key VALUES ('2f0d84d5-01bd-494c-916c-8cffb515e3e6', '7ef67f1d-dc41-4527-b8e4-e93f21da2ab1', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-28 15:42:50.001708+00');
INSERT INTO public.idempotency_key VALUES ('2f0d84d5-01bd-494c-916c-8cffb515e3e6', '7cae2a6e-5cef-49bb-9c2e-7f024c0a4b69', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-28 15:42:50.155188+00');
INSERT INTO public.idempotency_key VALUES ('2f0d84d5-01bd-494c-916c-8cffb515e3e6', '32f9b646-748d-4caa-a2b1-7b9536e995f2', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-28 15:42:50.376735+00');
INSERT INTO public.idempotency_key VALUES ('2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'acd9d642-22be-484a-9060-fdf147300aa6', 'done', '2026-11-28 15:42:50.386694+00');
INSERT INTO public.idempotency_key VALUES ('2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'e57e28ac-d613-49fc-b28d-55ca86cbd691', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-28 15:42:51.379845+00');
INSERT INTO public.idempotency_key VALUES ('2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'bb443f92-832b-4212-a75f-f1562190b3fc', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-28 15:42:51.560121+00');
INSERT INTO public.idempotency_key VALUES ('2f0d84d5-01bd-494c-916c-8cffb515e3e6', '75bc8961-33b2-4baf-a4bb-2bed5932b8ad', '1', '2026-11-28 15:42:52.048201+00');
INSERT INTO public.idempotency_key VALUES ('2f0d84d5-01bd-494c-916c-8cffb515e3e6', '57dfdc37-9386-4155-a7c6-f21f336cc0b0', 'e804467f-4ef8-4814-a11e-8a1b7be081bf', '2026-11-28 15:42:52.995211+00');
INSERT INTO public.idempotency_key VALUES ('2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2a21292a-2320-4175-b8a7-932e4560ec2c', '', '2026-11-28 15:42:53.12365+00');
INSERT INTO public.idempotency_key VALUES ('2f0d84d5-01bd-494c-916c-8cffb515e3e6', '0bdbd3e0-073f-4e07-8846-c794d0759717', '00cea526-d2e8-4169-bc58-60b551ea25ed', '2026-11-28 15:42:53.334327+00');
INSERT INTO public.idempotency_key VALUES ('12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', 'a8f74a08-9d67-49bc-9028-8db571afe834', '', '2026-11-28 15:43:02.330551+00');



INSERT INTO public.invitation VALUES ('f59b8039-3541-4530-bc51-dc6c7f294369', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:43:02.418725+00', '2026-12-05 15:43:02.417406+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('030e9781-340f-4533-93a3-979dad4665fc', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:42:49.782885+00', '2026-11-28 15:42:49.782885+00', '2026-11-28 15:42:49.782885+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '5b4c5300-6a12-44ef-9698-503d21bf424a', '2026-11-28 15:43:02.450396+00');



INSERT INTO public.mark VALUES ('030e9781-340f-4533-93a3-979dad4665fc', 'vet-02', 1, 'done', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'coordinator', '2026-11-28 15:42:50.383639+00', '');



INSERT INTO public.membership VALUES ('40859f57-9ec3-4ddf-b5c3-76b0485b07af', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '2026-11-28 15:42:47.848362+00', NULL);
INSERT INTO public.membership VALUES ('181fab5d-4baf-4891-8ee1-75f9aa9c6e04', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'reader', '2026-11-28 15:43:02.077956+00', NULL);



INSERT INTO public.mention VALUES ('8766bd92-18d9-4109-a098-5b65fe83e923', '2f0d84d5-01bd-494c-916c-8cffb515e3e6');



INSERT INTO public.note VALUES ('8766bd92-18d9-4109-a098-5b65fe83e923', 'e804467f-4ef8-4814-a11e-8a1b7be081bf', 1, '@Una Upgrade will check this', '{"roles":[["1d259d53-0d50-487d-ac0a-c88fca545ae9","contributor"],["1d259d53-0d50-487d-ac0a-c88fca545ae9","coordinator"],["1d259d53-0d50-487d-ac0a-c88fca545ae9","reader"],["1d259d53-0d50-487d-ac0a-c88fca545ae9","signatory"]],"people":[]}', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'coordinator', '2026-11-28 15:42:52.987388+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('e804467f-4ef8-4814-a11e-8a1b7be081bf', '030e9781-340f-4533-93a3-979dad4665fc', 'vet-01', 'note', '2026-11-28 15:42:52.978925+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('1d259d53-0d50-487d-ac0a-c88fca545ae9', 'force', 'Upgradeshire Police', '2026-11-28 15:42:47.722177+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('752eed3d-d046-4251-8328-379f8837bd71', 'local policing body', 'Upgradeshire Policing Body', '2026-11-28 15:42:47.727195+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('e2bf0bc4-89d6-4a60-846c-e9818da38cda', 'set password', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '', 'waiting', '', 0, '2026-11-28 15:43:02.416308+00', '2026-11-28 15:43:02.416312+00', NULL);



INSERT INTO public.passkey VALUES ('193f6a9e-d72d-4165-b37a-395c5fc430bf', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '528449e2-9f35-430c-8d8b-7b68c4d1e336', '', 0, 'elsewhere.example', 'Old phone', '2026-11-28 15:43:02.420567+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('a4b4a1e31df5b9cfb1a0cb9a0a54c1244d734d5e80f75fbaae0fc71ebdbcbcf7', 'Nut8DSvOBr06caamVwz6MFjpgCeN900219YSsXLyE+Y=', NULL, '', '2026-11-28 15:43:02.43623+00');



INSERT INTO public.password_link VALUES ('4406b736d4f3baa53ca2090cf57b5869ecaf084643788a77b2789c8bab285192', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:43:02.358059+00', '2026-11-30 15:43:02.356687+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-28 15:42:53.386538+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-28 15:42:53.661662+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-28 15:43:01.917517+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-28 15:43:01.940676+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-28 15:43:01.969661+00');



INSERT INTO public.post VALUES ('a27973c8-bff8-4596-a2b4-a0c2113e854c', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 'Head of vetting', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:43:02.366853+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-28 15:43:02.414162+00');



INSERT INTO public.recovery_code VALUES ('7e23d5dcc9d3710ee270b36b40c44828e9601b18a35ae359cb4bdb8da3bd502b', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '2026-11-28 15:43:02.320412+00', NULL);
INSERT INTO public.recovery_code VALUES ('78e2591e39f51d81faaa23c0346defbc48755100788b41d803f2e212afc775d0', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '2026-11-28 15:43:02.320416+00', NULL);
INSERT INTO public.recovery_code VALUES ('d72aeabb02dd1d18bda338219b80b4d1d718ecd36588e78fc873efe2ada6930a', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '2026-11-28 15:43:02.320417+00', NULL);
INSERT INTO public.recovery_code VALUES ('6f5966abaacaebb68fcef188f6ac87869cb8ecc2b08baf948162498f32acc308', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '2026-11-28 15:43:02.320418+00', NULL);
INSERT INTO public.recovery_code VALUES ('b38e927a77c54649ca05329fa116273e39923bf3ea18de270dcbd534bf1bd66e', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '2026-11-28 15:43:02.320419+00', NULL);
INSERT INTO public.recovery_code VALUES ('f6218c4306ee79321195a342636e4f693ca8fcfc1eb9e1e627dcdcb15554b5ac', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '2026-11-28 15:43:02.32042+00', NULL);
INSERT INTO public.recovery_code VALUES ('6982216bf7fc9fc1b0c5c4465e5478bf8090a667f4422bc6641ea03167c59fe8', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '2026-11-28 15:43:02.32042+00', NULL);
INSERT INTO public.recovery_code VALUES ('85c369cca6104cbb711691429392e8d6683c13bd020199f1f9fe9cb65b860159', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '2026-11-28 15:43:02.320421+00', NULL);
INSERT INTO public.recovery_code VALUES ('906c7c93972e4c04efbbe99c285870fbd65f69b90218e80e3600634df22f19ee', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '2026-11-28 15:43:02.320422+00', NULL);
INSERT INTO public.recovery_code VALUES ('75d8bdd09d05d53977488bd7fe2f482e9227de68e439bf5f8f7f622716769182', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '2026-11-28 15:43:02.320423+00', NULL);



INSERT INTO public.reminder VALUES ('051faa64-eb20-42b4-8162-4b51ed6afc67', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'share', 'shared', 'shared', '2026-11-28 15:43:02.368301+00', NULL);



INSERT INTO public.reminder_choice VALUES ('2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'daily', NULL);



INSERT INTO public.report VALUES ('00cea526-d2e8-4169-bc58-60b551ea25ed', '030e9781-340f-4533-93a3-979dad4665fc', 'report', 'f93598ea52fad56a5388eb98bce9a688ebdbdd0e509862502fd3bf9bc9c353a0', 'ready', '', 27, 205570, '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:42:53.331367+00', '2026-11-28 15:42:53.687049+00', 1, '2026-11-28 15:43:01.882871+00', '');



INSERT INTO public.restriction VALUES ('030e9781-340f-4533-93a3-979dad4665fc', 'vet-02', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:42:53.116317+00');



INSERT INTO public.revision VALUES ('a867186e-58b9-497f-8ad0-e047f4193752', 'd11cae26-a622-4d89-bef5-2fa2a83f77e9', '1d259d53-0d50-487d-ac0a-c88fca545ae9', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:42:52.028137+00', NULL, NULL, NULL, NULL, NULL, '', 7887082013618);



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-28 15:43:02.405291+00');



INSERT INTO public.share VALUES ('85305d6c-b56f-4711-9ebe-3d644d43cad2', '030e9781-340f-4533-93a3-979dad4665fc', 'vet-02', NULL, 'a27973c8-bff8-4596-a2b4-a0c2113e854c', '2022-03-04', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '2026-11-28 15:43:02.393545+00');



INSERT INTO public.sign_in VALUES ('20a3e5eb-3dd9-4c05-8a68-3ff17aff2ce0', 'a9b0b614f3e0aef676f03b04ee30cc5e3175100ddcb0ad53ea2cb76e0d864135', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', '40859f57-9ec3-4ddf-b5c3-76b0485b07af', '2026-11-28 15:42:48.982739+00', '2026-11-28 15:42:48.982746+00', NULL, '', '2026-11-28 15:42:48.982747+00', '');
INSERT INTO public.sign_in VALUES ('b48b8b79-7e4f-4deb-9c88-1dcf4127f780', '70d2bdf74ce3ab8a217e4624e0a6f2bf49b9214171af1560038d3f7709af5aed', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '181fab5d-4baf-4891-8ee1-75f9aa9c6e04', '2026-11-28 15:43:02.190829+00', '2026-11-28 15:43:02.190835+00', '2026-11-28 15:43:02.319264+00', '', '2026-11-28 15:43:02.190837+00', '');
INSERT INTO public.sign_in VALUES ('9c7e661b-9e73-4185-a234-829b81c7d67f', '8f3648c1148c1b56a2514e45c1295a99f64fde6bd4eab131733241c1c1691b59', '12a38835-ccd0-4214-a5c5-d6b09e1cfaeb', '181fab5d-4baf-4891-8ee1-75f9aa9c6e04', '2026-11-28 15:43:02.32883+00', '2026-11-28 15:43:02.328838+00', NULL, 'authenticator app', '2026-11-28 15:43:02.328841+00', '');



INSERT INTO public.waiting_file VALUES ('c0bcda31-ee90-405e-9c27-33eab5c48996', '1d259d53-0d50-487d-ac0a-c88fca545ae9', '2f0d84d5-01bd-494c-916c-8cffb515e3e6', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-28 15:42:52.467356+00');



INSERT INTO public.worker VALUES ('5b4c5300-6a12-44ef-9698-503d21bf424a', '2026-11-28 15:43:02.442303+00', '2026-11-28 15:43:02.442307+00');



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




