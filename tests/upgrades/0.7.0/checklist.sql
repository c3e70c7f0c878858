


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
    seal_id uuid
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



INSERT INTO public.account VALUES ('7d645b97-d4bc-4a4d-9b17-7adb98585337', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$xNqgZ5wlkl978tysUpUtlw$qeFzu5J34kFiZe6AAWKyxsO0XFxo0aMmq2jkR8ZuNvQ', true, '2026-11-29 01:46:05.915812+00');
INSERT INTO public.account VALUES ('9075ea28-2d00-4757-83f4-03d5e70b94f9', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$/QdwbnOdQwwr+ATQDV2ZPQ$ZR1TAvumy4AM9Sv9gQBqY6VgONDuciOUXVFexj/IxDY', true, '2026-11-29 01:46:21.110536+00');



INSERT INTO public.alembic_version VALUES ('0225');



INSERT INTO public.answer VALUES ('3e6fe49e-f583-4e39-a98c-aaa2895c81b2', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-01', '2', 'As it was saved last', 2, '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:08.298293+00');
INSERT INTO public.answer VALUES ('02b9db3e-f76d-4b14-8a15-05302e3c646b', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-02', '3', 'As it was saved last', 1, '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:08.444701+00');
INSERT INTO public.answer VALUES ('66b4bb74-c50b-437d-b86e-c48aef05623b', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'cor-15', '2', 'As it was saved last', 1, '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:08.624563+00');
INSERT INTO public.answer VALUES ('70fb8d30-6573-485a-aade-4780fbf0f81d', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-03', '3', 'As it was saved last', 1, '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:09.178031+00');



INSERT INTO public.answer_entry VALUES ('fc612e29-eee7-406a-a607-ed3ddee0ef68', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-01', 1, '3', 'As it was first saved', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'coordinator', '2026-11-29 01:46:08.142058+00');
INSERT INTO public.answer_entry VALUES ('f453dd96-c92d-4459-874e-b91f94d9d3e1', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-01', 2, '2', 'As it was saved last', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'coordinator', '2026-11-29 01:46:08.298293+00');
INSERT INTO public.answer_entry VALUES ('5998b6f6-a4a6-4cb7-a326-66ea7b8cf0e0', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-02', 1, '3', 'As it was saved last', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'coordinator', '2026-11-29 01:46:08.444701+00');
INSERT INTO public.answer_entry VALUES ('adf09328-38b5-4042-ae19-96b7ce90e88a', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'cor-15', 1, '2', 'As it was saved last', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'coordinator', '2026-11-29 01:46:08.624563+00');
INSERT INTO public.answer_entry VALUES ('113ea2cc-86ac-4608-a207-9418aed24995', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-03', 1, '3', 'As it was saved last', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'coordinator', '2026-11-29 01:46:09.178031+00');



INSERT INTO public.answer_entry_figure VALUES ('adf09328-38b5-4042-ae19-96b7ce90e88a', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('113ea2cc-86ac-4608-a207-9418aed24995', 'M03', '33');



INSERT INTO public.assessment VALUES ('24b0ebee-76a3-4780-81f5-a02e6f283119', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:07.040317+00', NULL, NULL, 'preparing');



INSERT INTO public.audit_event VALUES (1, '2026-11-29 01:46:06.763695+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '8a35a36bc8d8ba7bb3a2f8ee945200ab');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 01:46:06.923833+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '6d2eaabc0536539233ca7a156d154478');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 01:46:07.012032+00', 'signed in', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', NULL, '', '', '5972e69082e79e247ee7e2fefaa88577');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 01:46:08.151076+00', 'save answer', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'assessment 24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-01, version 1', '10c290fcd31fbb0302dfcdab53b47fbf');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 01:46:08.313895+00', 'save answer', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'assessment 24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-01, version 2', '6b7f68c983e9a305a6f5b3e7dce11eff');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 01:46:08.451085+00', 'save answer', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'assessment 24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-02, version 1', '626d1c3023c765647c9a8734eed7d3e6');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 01:46:08.475797+00', 'mark question', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'assessment 24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-02, done', 'bf288cae3509b4977ca2580b3e3d1af0');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 01:46:08.637782+00', 'save answer', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'assessment 24b0ebee-76a3-4780-81f5-a02e6f283119', 'cor-15, version 1', 'd776dffbf4b9267c22e4ca195d9877a9');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 01:46:09.179642+00', 'save answer', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'assessment 24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-03, version 1', '0d000ca378fdf5de4b4479302b0698f9');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 01:46:09.614825+00', 'add evidence', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'evidence 68e68483-707f-4028-9f79-772b6ab0e6ae', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'eb2fe4847c04db65f76fe8574ce8ac7d');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 01:46:09.624068+00', 'add exhibit', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'assessment 24b0ebee-76a3-4780-81f5-a02e6f283119', 'exhibit 1 of vet-03, E1, version 1, evidence 68e68483-707f-4028-9f79-772b6ab0e6ae', '3bb9c5288368703dc639f2c33998f217');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 01:46:09.901402+00', 'write note', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'assessment 24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-01, note', '91ef370f00df8ea3e1392fa283a490a7');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 01:46:10.050022+00', 'restricted a question', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'assessment 24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-02, to 1 person', 'b441bf43b311525181d238c207e803e3');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 01:46:10.368627+00', 'asked for a report', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'report 890386b4-e5a0-42b9-8c23-0085362b5681', '82a4f482548a9a7de66c332b2543975cc2efc1190560d1687b76746caf6f739e', '5dbec1edb6801b158ce4740ec5ab14f0');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 01:46:21.130917+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'b2ce8694b2cd772512a4cc6daaac5932');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 01:46:21.207146+00', 'signed in', '9075ea28-2d00-4757-83f4-03d5e70b94f9', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'reader', NULL, '', '', '2bec0ccee8310f9e7c0692d8a95046c9');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 01:46:21.314492+00', 'set up a second factor', '9075ea28-2d00-4757-83f4-03d5e70b94f9', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'reader', NULL, '', 'authenticator app', '67865badc1205d76423858d4b7f0fa6b');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 01:46:21.336378+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '7d645b97-d4bc-4a4d-9b17-7adb98585337', '', '5eb562d0477777449118a748cca4acd7');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '8a4f56b67c1c20785f2e3b05148dd6c7687ab66860318dc375b120b69ed377bd', NULL);
INSERT INTO public.audit_head VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 14, '77e9e41faae800ae876125a9552db9bb1565ef097d4a26e937e11e1e7c8a5946', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 01:46:06.763695+00', 'sign-in', NULL, '1235089910ccc54fb87961dd6199d64498f2ca8357f76eeb57d1e7caffb854c2', '0000000000000000000000000000000000000000000000000000000000000000', 'e0df4ab427ed9d470b5c3a3cf4257fedd0ffd89ab2c2c7724a1bfad55c2dc715');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 01:46:06.923833+00', 'sign-in', NULL, '56f882007bf7f2f826198c3bec42f70f3047081d34cdfc9948bb138aac29d75e', 'e0df4ab427ed9d470b5c3a3cf4257fedd0ffd89ab2c2c7724a1bfad55c2dc715', 'fc84cd58e54bff123e4d42dfe838b49b1812154206d310bee303695033d65bc4');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 1, 3, '2026-11-29 01:46:07.012032+00', 'sign-in', NULL, '5f887b86c328263bd6fb33d73ebe9dc1d78d08227f39c6c5c12d5a4c7ac81645', '0000000000000000000000000000000000000000000000000000000000000000', 'cd1aea4104dde895d33da28d4f31521d80d50eb5e9a79706d9f01516391ceba8');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 2, 4, '2026-11-29 01:46:08.151076+00', 'answer', '24b0ebee-76a3-4780-81f5-a02e6f283119', '94c6c36b58cdc678ae20fff6e0694eac23cd7777bf19c6e9717401dd26e38916', 'cd1aea4104dde895d33da28d4f31521d80d50eb5e9a79706d9f01516391ceba8', '528c26dafa6626ac851235724d76815e619a156019da1058af803c103b45c0d2');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 3, 5, '2026-11-29 01:46:08.313895+00', 'answer', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'e903167590db3e10fd19232c967dfdd4a9ed828cffeb45ee6bc418520bdbc185', '528c26dafa6626ac851235724d76815e619a156019da1058af803c103b45c0d2', 'dfdf5a6980e329314e8ca9e50f55f97375e48da0fb51f3fae537a23a17415eb2');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 4, 6, '2026-11-29 01:46:08.451085+00', 'answer', '24b0ebee-76a3-4780-81f5-a02e6f283119', '528f792602deb4d3fa1928a5d9069a2eb066dfbc4997140db6acec998152c8e5', 'dfdf5a6980e329314e8ca9e50f55f97375e48da0fb51f3fae537a23a17415eb2', 'fa63aa5a580501f878b2b66ccd307e5bfd423ca1e592a6e443a75dd1ae2b1afc');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 5, 7, '2026-11-29 01:46:08.475797+00', 'mark', '24b0ebee-76a3-4780-81f5-a02e6f283119', '8c8f73b67136670743d902e22911d540779481208c6a525b6bd7c7a18d84269f', 'fa63aa5a580501f878b2b66ccd307e5bfd423ca1e592a6e443a75dd1ae2b1afc', '00fc63bcc7793f93e037b0a687a57bb6ee83a26cbb06067c1b27d46a93196fcc');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 6, 8, '2026-11-29 01:46:08.637782+00', 'answer', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'ee852289cb44390158bc96cee455178d5c650d513d87c87b7f9e5354fda6ce97', '00fc63bcc7793f93e037b0a687a57bb6ee83a26cbb06067c1b27d46a93196fcc', 'f47e4fba2bd73a8d134accb38d6d381d8ccdf99291f13aa123bd59ef1ffb0cde');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 7, 9, '2026-11-29 01:46:09.179642+00', 'answer', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'a27cb0351405c339ce9a792a7d03054ed853fe93555e1190b65833808937269c', 'f47e4fba2bd73a8d134accb38d6d381d8ccdf99291f13aa123bd59ef1ffb0cde', '45c67aff3f8d230ec685cbbef14e2b4aad15e0242c8639eae198d7dbd04d8394');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 8, 10, '2026-11-29 01:46:09.614825+00', 'evidence', NULL, 'a66a16a4d276a6227e809a0f5dfee19db6f5630f7e0ab356ce8dea4d9f7c15a5', '45c67aff3f8d230ec685cbbef14e2b4aad15e0242c8639eae198d7dbd04d8394', '3310eba97bb230044dc1719d280f6541fe0628589a0c12d7c331fe305d3f7010');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 9, 11, '2026-11-29 01:46:09.624068+00', 'evidence', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'b8656881ddb0ce290c26aa1f70c3550ea87976756ecb7af46e801523eb6c6a2b', '3310eba97bb230044dc1719d280f6541fe0628589a0c12d7c331fe305d3f7010', '1d483fa7a83a9763c2850b7ac1a6b16876d5fb356baba9b9e97f7e65219d390b');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 10, 12, '2026-11-29 01:46:09.901402+00', 'note', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'dcbbe5928a5833b6a813480a6e3e697a67e18aa677883f2065faa35e264eba61', '1d483fa7a83a9763c2850b7ac1a6b16876d5fb356baba9b9e97f7e65219d390b', '5994d688f0e8b1843cdbaab86ffec06cc68bc2894827953affee2ade9efe3514');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 11, 13, '2026-11-29 01:46:10.050022+00', 'assessment', '24b0ebee-76a3-4780-81f5-a02e6f283119', '78d6d93473f50da5d104d357018be4ff45fe91f995ee100c20cd886b5935a2ef', '5994d688f0e8b1843cdbaab86ffec06cc68bc2894827953affee2ade9efe3514', 'dc5ef7a8a5834b3363eb16d75484ca3e05d3a7ff915b984e546e254702a9a06e');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 12, 14, '2026-11-29 01:46:10.368627+00', 'copy', '24b0ebee-76a3-4780-81f5-a02e6f283119', '1f192b03d75fe5e8eed7ffb902e56a202bdbb49c16429fd38e40eca1fc5da1c1', 'dc5ef7a8a5834b3363eb16d75484ca3e05d3a7ff915b984e546e254702a9a06e', '072ef8966c81a71a3308861623c99ec2f27f2ddb8685d3706654c98f705188f1');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-29 01:46:21.130917+00', 'sign-in', NULL, '5373bba6a43bee471b1599ddf2c20b571d0d6ac050d570120931e123f5331dea', 'fc84cd58e54bff123e4d42dfe838b49b1812154206d310bee303695033d65bc4', '16983c5ad9dc65204b9aa13d79db7e924983be1ca3609c969b11647a17ca3854');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 13, 16, '2026-11-29 01:46:21.207146+00', 'sign-in', NULL, '423e20e035ff9548a1dfc5da9ce5c7d52eb6de3323aa274f95f48e3e2bab4e37', '072ef8966c81a71a3308861623c99ec2f27f2ddb8685d3706654c98f705188f1', 'b818817cfb10bf3020eb87c2c13d48ab721ffe9665725fb67742e5c07d9a028e');
INSERT INTO public.audit_link VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 14, 17, '2026-11-29 01:46:21.314492+00', 'sign-in', NULL, 'fb377cf43b7af2d2a628c500bb85c051d460f4283eea8651a7000a1c698a7924', 'b818817cfb10bf3020eb87c2c13d48ab721ffe9665725fb67742e5c07d9a028e', '77e9e41faae800ae876125a9552db9bb1565ef097d4a26e937e11e1e7c8a5946');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-29 01:46:21.336378+00', 'sign-in', NULL, 'a2d5854aeba54b257be2cb67b801a23ac2f5ee8669d3076e529115259a2cf2ac', '16983c5ad9dc65204b9aa13d79db7e924983be1ca3609c969b11647a17ca3854', '8a4f56b67c1c20785f2e3b05148dd6c7687ab66860318dc375b120b69ed377bd');



INSERT INTO public.authenticator VALUES ('9075ea28-2d00-4757-83f4-03d5e70b94f9', 'jAOPaT7peYUc2kVfocIGAwsY1R_JOOFTjdgzHfOoZZDQ6zqi2MIbVICAB6ZyxEsGMnrkF5Dyb-ZgBgmR', '4896ec944ad9b238', 59863892, '2026-11-29 01:46:21.305526+00');



INSERT INTO public.draft VALUES ('24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-04', '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2c7fc98c-a5f6-40e2-a3a1-2e65b57987c7', 0, 1795916703632, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 01:46:09.30393+00');



INSERT INTO public.evidence VALUES ('68e68483-707f-4028-9f79-772b6ab0e6ae', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:09.607792+00', 9609050484302);



INSERT INTO public.evidence_entry VALUES ('68e68483-707f-4028-9f79-772b6ab0e6ae', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'coordinator', '2026-11-29 01:46:09.620331+00');



INSERT INTO public.exhibit VALUES ('358e5e66-6e2e-4806-b9ad-06279dbebae3', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-03', 1, '68e68483-707f-4028-9f79-772b6ab0e6ae', '10b0bb2e-bb90-4193-bad8-eaa803414e70', 'Page 3', 'The policy was approved', 'E1', '', '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:09.62326+00', NULL, '', 1, NULL, 'force', 4109502302669);



INSERT INTO public.exhibit_entry VALUES ('358e5e66-6e2e-4806-b9ad-06279dbebae3', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'coordinator', '2026-11-29 01:46:09.634129+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 01:46:06.75813+00', '');



INSERT INTO public.figure VALUES ('24b0ebee-76a3-4780-81f5-a02e6f283119', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('24b0ebee-76a3-4780-81f5-a02e6f283119', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('15752eec-48e2-4473-974f-151d5f221ab6', 'f70bde25-d222-4a65-b2fb-bb91090ab457');



INSERT INTO public.idempotency_key VALUES ('7d645b97-d4bc-4a4d-9b17-7adb98585337', '6903e248-0cd5-4972-8937-4035a2725fcd', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 01:46:08.160532+00');
INSERT INTO public.idempotency_key VALUES ('7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f8a097d9-612f-4913-be39-41bee6ae76b3', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 01:46:08.315941+00');
INSERT INTO public.idempotency_key VALUES ('7d645b97-d4bc-4a4d-9b17-7adb98585337', '47b21c01-a72b-4883-9a4a-8215680875ac', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 01:46:08.452946+00');
INSERT INTO public.idempotency_key VALUES ('7d645b97-d4bc-4a4d-9b17-7adb98585337', '39ec8f5b-e5bd-490c-9114-6f62584a75e9', 'done', '2026-11-29 01:46:08.48423+00');
INSERT INTO public.idempotency_key VALUES ('7d645b97-d4bc-4a4d-9b17-7adb98585337', '600e68d2-79d4-45c5-bdb8-c29fccf3ab50', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 01:46:08.640647+00');
INSERT INTO public.idempotency_key VALUES ('7d645b97-d4bc-4a4d-9b17-7adb98585337', '038720c7-8afc-40bf-aec8-6f32284639bf', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 01:46:09.186616+00');
INSERT INTO public.idempotency_key VALUES ('7d645b97-d4bc-4a4d-9b17-7adb98585337', 'e60b6032-3277-471b-9112-eb6340ad347d', '1', '2026-11-29 01:46:09.636013+00');
INSERT INTO public.idempotency_key VALUES ('7d645b97-d4bc-4a4d-9b17-7adb98585337', '79259660-1e6f-4697-9018-913f95672546', 'ddf91023-44df-4a68-85ef-42ac1e04947e', '2026-11-29 01:46:09.904253+00');
INSERT INTO public.idempotency_key VALUES ('7d645b97-d4bc-4a4d-9b17-7adb98585337', '82f3a6fb-2d3a-48d2-ae45-eb578ef9a8a3', '', '2026-11-29 01:46:10.05166+00');
INSERT INTO public.idempotency_key VALUES ('7d645b97-d4bc-4a4d-9b17-7adb98585337', 'bbb079ad-4290-4a30-b15d-4fd0aeb72716', '890386b4-e5a0-42b9-8c23-0085362b5681', '2026-11-29 01:46:10.373378+00');
INSERT INTO public.idempotency_key VALUES ('9075ea28-2d00-4757-83f4-03d5e70b94f9', 'b757e2f2-8c5b-45d4-8bed-55e9848d57c9', '42f4865770ddbdfa9ce1a41240aafe59430c57a8234c04823896a677deb3cd98 c84c143bec6a7e17654c33b6fb5be5b45f4c7ddfff1a00e1c27722fa60691919', '2026-11-29 01:46:21.321999+00');



INSERT INTO public.invitation VALUES ('5b71f8b5-0b14-45a1-a14f-7f932c6d2836', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:21.387553+00', '2026-12-06 01:46:21.386011+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('24b0ebee-76a3-4780-81f5-a02e6f283119', '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:08.016494+00', '2026-11-29 01:46:08.016494+00', '2026-11-29 01:46:08.016494+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '8cdfe222-3424-42ae-be87-756b74bd29e3', '2026-11-29 01:46:21.410753+00');



INSERT INTO public.mark VALUES ('24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-02', 1, 'done', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'coordinator', '2026-11-29 01:46:08.475584+00', '');



INSERT INTO public.membership VALUES ('c20429ea-c317-40e9-8813-1b7b7e20064c', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', '2026-11-29 01:46:05.920566+00', NULL);
INSERT INTO public.membership VALUES ('6aa30385-238d-4aa6-93a0-630b13261a34', '9075ea28-2d00-4757-83f4-03d5e70b94f9', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'reader', '2026-11-29 01:46:21.110833+00', NULL);



INSERT INTO public.mention VALUES ('d05e38b0-e34a-4288-bb27-fdc072866ee7', '7d645b97-d4bc-4a4d-9b17-7adb98585337');



INSERT INTO public.note VALUES ('d05e38b0-e34a-4288-bb27-fdc072866ee7', 'ddf91023-44df-4a68-85ef-42ac1e04947e', 1, '@Una Upgrade will check this', '{"roles":[["f70bde25-d222-4a65-b2fb-bb91090ab457","contributor"],["f70bde25-d222-4a65-b2fb-bb91090ab457","coordinator"],["f70bde25-d222-4a65-b2fb-bb91090ab457","reader"],["f70bde25-d222-4a65-b2fb-bb91090ab457","signatory"]],"people":[]}', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'coordinator', '2026-11-29 01:46:09.896548+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('ddf91023-44df-4a68-85ef-42ac1e04947e', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-01', 'note', '2026-11-29 01:46:09.893726+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('f70bde25-d222-4a65-b2fb-bb91090ab457', 'force', 'Upgradeshire Police', '2026-11-29 01:46:05.769503+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('15752eec-48e2-4473-974f-151d5f221ab6', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 01:46:05.77894+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('0d6579ab-eab8-4d19-b4b7-48b1b2144986', 'set password', '7d645b97-d4bc-4a4d-9b17-7adb98585337', '', 'waiting', '', 0, '2026-11-29 01:46:21.376961+00', '2026-11-29 01:46:21.376966+00', NULL);



INSERT INTO public.passkey VALUES ('20257350-6f4d-48c9-831a-33a45ce6da46', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'b751766d-21cc-47f5-ac5a-1b41322c5c23', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 01:46:21.395742+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('aa564c8ee1cb92e00827015791965a68d613e53c7ac3dbec7a45fb33ba6440dd', 'XoPn7mOuDUXwPDTMgo3vSwi8O5w2rmeNibcd3R85VN4=', NULL, '', '2026-11-29 01:46:21.399793+00');



INSERT INTO public.password_link VALUES ('001bfcdfa66533ce208ac4c1e27d70b83ea8efe8c3cbb7a2102e35255bd76260', '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:21.338849+00', '2026-12-01 01:46:21.336299+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 01:46:10.435691+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 01:46:10.485329+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 01:46:20.960117+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 01:46:20.987822+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 01:46:21.021543+00');



INSERT INTO public.post VALUES ('0d923990-dce7-4a3a-a9e5-8602315e057c', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 'Head of vetting', '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:21.347084+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 01:46:21.37542+00');



INSERT INTO public.recovery_code VALUES ('74cc6d1c84fe327c321e569dd8a2fa6b2b270dcd2b811bed55b9ccc0f9aa9a1d', '9075ea28-2d00-4757-83f4-03d5e70b94f9', '2026-11-29 01:46:21.308186+00', NULL);
INSERT INTO public.recovery_code VALUES ('db59aa6dea3ab6648945adcd7f1e73c70f72f3b8b9460f8be7be0272da6b32bd', '9075ea28-2d00-4757-83f4-03d5e70b94f9', '2026-11-29 01:46:21.308189+00', NULL);
INSERT INTO public.recovery_code VALUES ('0cd6fa8b443bc902bcff012f74c45c8bea0691f517e79d6832943463b3d681f6', '9075ea28-2d00-4757-83f4-03d5e70b94f9', '2026-11-29 01:46:21.30819+00', NULL);
INSERT INTO public.recovery_code VALUES ('418ea00da664fd5aec9a9ee8dd7f8b7bf8931cfaff27154855ca65d1a51028ca', '9075ea28-2d00-4757-83f4-03d5e70b94f9', '2026-11-29 01:46:21.308191+00', NULL);
INSERT INTO public.recovery_code VALUES ('18d4d6d064ca694ee3e3f2e4a81b4aa16c3ffa3219dc8a891518ff04640dc3a7', '9075ea28-2d00-4757-83f4-03d5e70b94f9', '2026-11-29 01:46:21.308191+00', NULL);
INSERT INTO public.recovery_code VALUES ('ecf059afbb548698218d3acec154f7b09380fbb1041a70101575ea5b80a48dfa', '9075ea28-2d00-4757-83f4-03d5e70b94f9', '2026-11-29 01:46:21.308192+00', NULL);
INSERT INTO public.recovery_code VALUES ('9b0478e7d03cf8a8823e88a1a9600a84da79bd1e5f23b582531254fa9e66b4f5', '9075ea28-2d00-4757-83f4-03d5e70b94f9', '2026-11-29 01:46:21.308192+00', NULL);
INSERT INTO public.recovery_code VALUES ('70955500ac46fe34047a8769f178173d9f136d566990be5a30965702a0fff9bf', '9075ea28-2d00-4757-83f4-03d5e70b94f9', '2026-11-29 01:46:21.308193+00', NULL);
INSERT INTO public.recovery_code VALUES ('3cb8e1c43eeeb05498fe95326358dc1ec7e07a9181fa11772b84adccb498a184', '9075ea28-2d00-4757-83f4-03d5e70b94f9', '2026-11-29 01:46:21.308194+00', NULL);
INSERT INTO public.recovery_code VALUES ('65035cea91ee70e581b3770f8805cab5a72544f4c5a79be7138189d9ead27159', '9075ea28-2d00-4757-83f4-03d5e70b94f9', '2026-11-29 01:46:21.308195+00', NULL);



INSERT INTO public.reminder VALUES ('9226af64-5791-449a-8822-59918295d0df', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'share', 'shared', 'shared', '2026-11-29 01:46:21.358983+00', NULL);



INSERT INTO public.reminder_choice VALUES ('7d645b97-d4bc-4a4d-9b17-7adb98585337', 'daily', NULL);



INSERT INTO public.report VALUES ('890386b4-e5a0-42b9-8c23-0085362b5681', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'report', '82a4f482548a9a7de66c332b2543975cc2efc1190560d1687b76746caf6f739e', 'ready', '', 27, 205592, '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:10.36745+00', '2026-11-29 01:46:10.510832+00', 1, '2026-11-29 01:46:20.942607+00', '', NULL);



INSERT INTO public.restriction VALUES ('24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-02', '7d645b97-d4bc-4a4d-9b17-7adb98585337', '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:10.043707+00', NULL);



INSERT INTO public.revision VALUES ('10b0bb2e-bb90-4193-bad8-eaa803414e70', '68e68483-707f-4028-9f79-772b6ab0e6ae', 'f70bde25-d222-4a65-b2fb-bb91090ab457', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:09.613788+00', NULL, NULL, NULL, NULL, NULL, '', 6469154642202, NULL);



INSERT INTO public.seal VALUES ('6377e5be-23cd-472e-824c-3717debb75c9', '24b0ebee-76a3-4780-81f5-a02e6f283119', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 01:46:21.389622+00', '2026-11-29 01:46:21.389625+00', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 01:46:21.367126+00');



INSERT INTO public.share VALUES ('4ed6faf2-8caa-4498-82c6-3d6bdfa7943b', '24b0ebee-76a3-4780-81f5-a02e6f283119', 'vet-02', NULL, '0d923990-dce7-4a3a-a9e5-8602315e057c', '2022-03-04', '7d645b97-d4bc-4a4d-9b17-7adb98585337', '2026-11-29 01:46:21.361913+00', NULL);



INSERT INTO public.sign_in VALUES ('808de223-504d-4b7d-bd2d-46c690fd8596', '9ddbf7c48c20013ed3812fea4dc41ece5cf6313c0e4ef032d1d7ed84be6e421e', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'c20429ea-c317-40e9-8813-1b7b7e20064c', '2026-11-29 01:46:06.99687+00', '2026-11-29 01:46:06.996876+00', NULL, '', '2026-11-29 01:46:06.996877+00', '');
INSERT INTO public.sign_in VALUES ('0e4b57e0-532f-4f1b-b765-fbb3aa3ed36f', '42f4865770ddbdfa9ce1a41240aafe59430c57a8234c04823896a677deb3cd98', '9075ea28-2d00-4757-83f4-03d5e70b94f9', '6aa30385-238d-4aa6-93a0-630b13261a34', '2026-11-29 01:46:21.205695+00', '2026-11-29 01:46:21.205703+00', '2026-11-29 01:46:21.307312+00', '', '2026-11-29 01:46:21.205705+00', '');
INSERT INTO public.sign_in VALUES ('580d675b-1576-4d95-a980-686235a1a6b4', 'c84c143bec6a7e17654c33b6fb5be5b45f4c7ddfff1a00e1c27722fa60691919', '9075ea28-2d00-4757-83f4-03d5e70b94f9', '6aa30385-238d-4aa6-93a0-630b13261a34', '2026-11-29 01:46:21.316802+00', '2026-11-29 01:46:21.316806+00', NULL, 'authenticator app', '2026-11-29 01:46:21.316807+00', '');



INSERT INTO public.state_change VALUES ('24847f40-c8af-49ee-8ef8-2f60641e49e7', '24b0ebee-76a3-4780-81f5-a02e6f283119', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'coordinator', 'f70bde25-d222-4a65-b2fb-bb91090ab457', '2026-11-29 01:46:21.388865+00', '', '', NULL);



INSERT INTO public.submission VALUES ('b6398d0d-5a5a-4f89-9c65-05df428a41ce', '24b0ebee-76a3-4780-81f5-a02e6f283119', 1, '6377e5be-23cd-472e-824c-3717debb75c9', 'MHJ-964-PCJ', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'coordinator', '2026-11-29 01:46:21.392489+00', 'I send this assessment.', 'cor-24', '2026-11-29 01:46:21.391478+00', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('ca3ecf5a-3501-4406-ac10-ea97c84a2b94', 'f70bde25-d222-4a65-b2fb-bb91090ab457', '7d645b97-d4bc-4a4d-9b17-7adb98585337', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 01:46:09.706935+00');



INSERT INTO public.worker VALUES ('8cdfe222-3424-42ae-be87-756b74bd29e3', '2026-11-29 01:46:21.408923+00', '2026-11-29 01:46:21.408926+00');



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



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



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




