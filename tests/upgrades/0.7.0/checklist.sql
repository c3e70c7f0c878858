


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



CREATE TABLE public.worksheet (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    organisation_id uuid NOT NULL,
    number integer NOT NULL,
    first_id uuid,
    population character varying(200) NOT NULL,
    items character varying(60) NOT NULL,
    test character varying(120) NOT NULL,
    size integer NOT NULL,
    given_by character varying(120) NOT NULL,
    given_on date NOT NULL,
    acceptable text NOT NULL,
    wanted integer NOT NULL,
    chosen text NOT NULL,
    made_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    seed character varying(32) NOT NULL,
    drawn_by uuid,
    drawn_at timestamp with time zone,
    cause text NOT NULL,
    version integer NOT NULL,
    exhibit_id uuid
);



CREATE TABLE public.worksheet_outcome (
    worksheet_id uuid NOT NULL,
    number integer NOT NULL,
    version integer NOT NULL,
    outcome character varying(40),
    reference character varying(40) NOT NULL
);



CREATE TABLE public.worksheet_save (
    worksheet_id uuid NOT NULL,
    version integer NOT NULL,
    wanted integer NOT NULL,
    cause text NOT NULL,
    saved_by uuid NOT NULL,
    role character varying(40) NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



ALTER TABLE ONLY public.audit_event ALTER COLUMN id SET DEFAULT nextval('public.audit_event_id_seq'::regclass);



ALTER TABLE ONLY public.failed_sign_in ALTER COLUMN id SET DEFAULT nextval('public.failed_sign_in_id_seq'::regclass);



INSERT INTO public.account VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$Ui3MRHJSGLFWSfSJ1SPIuA$mh2YmVIgTeVHjpywQvTapw12Bl1ogglzGnBg6/zvrDo', true, '2026-11-28 21:54:53.234497+00');
INSERT INTO public.account VALUES ('f2d98747-a519-4d09-bafe-b9e87a2c1a19', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$1ZiydGqnqhrj18MuFi/wag$USP/i4TShsV5NXJBSiRFxmEtGOwpULv6pjyjimkE1Ck', true, '2026-11-28 21:55:48.490097+00');



INSERT INTO public.alembic_version VALUES ('0221');



INSERT INTO public.answer VALUES ('fe76e5c3-4c9f-4867-861c-1fb58e4db475', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-01', '2', 'As it was saved last', 2, 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:54:57.058667+00');
INSERT INTO public.answer VALUES ('29b8dccf-a36d-466c-999f-e37b168c6c67', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-02', '3', 'As it was saved last', 1, 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:54:57.331901+00');
INSERT INTO public.answer VALUES ('a7cf7694-3ed0-4f93-931d-d88ad99c3ba4', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'cor-15', '2', 'As it was saved last', 1, 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:54:57.649833+00');
INSERT INTO public.answer VALUES ('6c4d2fa1-abbf-4da0-93b7-93f6cda25fcf', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-03', '3', 'As it was saved last', 1, 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:54:58.474121+00');



INSERT INTO public.answer_entry VALUES ('178833ec-28d3-4cfe-9dae-7dbc66101def', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-01', 1, '3', 'As it was first saved', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'coordinator', '2026-11-28 21:54:56.786221+00');
INSERT INTO public.answer_entry VALUES ('cf2372d8-71f8-463a-aa12-458f3705c35c', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-01', 2, '2', 'As it was saved last', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'coordinator', '2026-11-28 21:54:57.058667+00');
INSERT INTO public.answer_entry VALUES ('89298526-dd11-4500-b093-88380f2efc0c', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-02', 1, '3', 'As it was saved last', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'coordinator', '2026-11-28 21:54:57.331901+00');
INSERT INTO public.answer_entry VALUES ('a5195e0f-354b-4141-9d0d-757a3c717794', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'cor-15', 1, '2', 'As it was saved last', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'coordinator', '2026-11-28 21:54:57.649833+00');
INSERT INTO public.answer_entry VALUES ('1273187a-f7ec-44e1-ae16-5fd3ce915a20', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-03', 1, '3', 'As it was saved last', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'coordinator', '2026-11-28 21:54:58.474121+00');



INSERT INTO public.answer_entry_figure VALUES ('a5195e0f-354b-4141-9d0d-757a3c717794', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('1273187a-f7ec-44e1-ae16-5fd3ce915a20', 'M03', '33');



INSERT INTO public.assessment VALUES ('8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:54:55.176033+00', NULL, NULL, 'preparing');



INSERT INTO public.audit_event VALUES (1, '2026-11-28 21:54:54.473413+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '55a54cdc91f19247d80ada8cf2e8eda4');
INSERT INTO public.audit_event VALUES (2, '2026-11-28 21:54:54.904625+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '304f0f70f12498b6ed246112829cef8a');
INSERT INTO public.audit_event VALUES (3, '2026-11-28 21:54:55.141964+00', 'signed in', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', NULL, '', '', '39a90ff3e0e0644e41381846ccd18b27');
INSERT INTO public.audit_event VALUES (4, '2026-11-28 21:54:56.800981+00', 'save answer', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'assessment 8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-01, version 1', 'e17a7700bf35ff57cc61351aa08ea4de');
INSERT INTO public.audit_event VALUES (5, '2026-11-28 21:54:57.060433+00', 'save answer', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'assessment 8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-01, version 2', '5bd4b7c540c9b7c7907e4b1cd55bb0bd');
INSERT INTO public.audit_event VALUES (6, '2026-11-28 21:54:57.341742+00', 'save answer', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'assessment 8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-02, version 1', '515fef083be009ffaef377830627bf36');
INSERT INTO public.audit_event VALUES (7, '2026-11-28 21:54:57.360736+00', 'mark question', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'assessment 8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-02, done', 'e0a780da3fc21a29462d31066005f574');
INSERT INTO public.audit_event VALUES (8, '2026-11-28 21:54:57.652707+00', 'save answer', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'assessment 8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'cor-15, version 1', '035b5afb4cd122711a9cb803ffc641c0');
INSERT INTO public.audit_event VALUES (9, '2026-11-28 21:54:58.475626+00', 'save answer', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'assessment 8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-03, version 1', '666c5fc44720147770795d2e40a7dcff');
INSERT INTO public.audit_event VALUES (10, '2026-11-28 21:54:59.082454+00', 'add evidence', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'evidence f58f565d-6e01-4cb2-99f6-dbb826792d54', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '572ca9b51eb3cb510f331e71a374ee2c');
INSERT INTO public.audit_event VALUES (11, '2026-11-28 21:54:59.095126+00', 'add exhibit', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'assessment 8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'exhibit 1 of vet-03, E1, version 1, evidence f58f565d-6e01-4cb2-99f6-dbb826792d54', '33547c8d82e2cd59e2f7ab783f38c3db');
INSERT INTO public.audit_event VALUES (12, '2026-11-28 21:55:01.116145+00', 'write note', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'assessment 8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-01, note', 'babbd054608cad3a2f05b7d6825338bf');
INSERT INTO public.audit_event VALUES (13, '2026-11-28 21:55:01.854638+00', 'restricted a question', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'assessment 8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-02, to 1 person', '3d02378a47d2dd7b427be7eb678c216e');
INSERT INTO public.audit_event VALUES (14, '2026-11-28 21:55:03.016843+00', 'begin worksheet', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'assessment 8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'worksheet 1 of vet-08, 5 to draw of 412', '105c05c0796b47db3a9846ba1bd59f1d');
INSERT INTO public.audit_event VALUES (15, '2026-11-28 21:55:04.016717+00', 'draw worksheet', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'assessment 8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'worksheet 1 of vet-08, 5 of 412, seed 75a1eb427033fe60755733f5bdcce76f', 'f4b955a444f62ce78b3f1457e09da9fd');
INSERT INTO public.audit_event VALUES (16, '2026-11-28 21:55:04.930138+00', 'save worksheet', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'assessment 8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'worksheet 1 of vet-08, 1 outcome, version 1', 'd1260ca4dccee43d5ecea5a68ee622ff');
INSERT INTO public.audit_event VALUES (17, '2026-11-28 21:55:06.449931+00', 'asked for a report', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'report c9dbdee9-9c1f-4b2f-bccd-66e7c6f2b0b1', '13f4fb9754884dae57eca6ae293076b783cea6ec91da0212b183ddbe4ed1add5', '66d692a5a2ae28409e97e48df29a8c69');
INSERT INTO public.audit_event VALUES (18, '2026-11-28 21:55:48.567521+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '4d60728c4c161ff8287ac71712827455');
INSERT INTO public.audit_event VALUES (19, '2026-11-28 21:55:48.84228+00', 'signed in', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'reader', NULL, '', '', 'ff4ec7dc0bd7212282e4b4488deec3d5');
INSERT INTO public.audit_event VALUES (20, '2026-11-28 21:55:49.062824+00', 'set up a second factor', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'reader', NULL, '', 'authenticator app', 'd0b7de19cff52084b750020b04397f56');
INSERT INTO public.audit_event VALUES (21, '2026-11-28 21:55:49.121695+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'af12bc50-bb41-4587-b893-fdcad4ca0347', '', 'a0c9f94a6974749ae6264096e32b7dd2');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '03a5fbeeb29fa06ffbf430227e2d07d1f7d9374c45ed3900e04b1d4db2f7ef48', NULL);
INSERT INTO public.audit_head VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 17, '456231c06782c63a3121aadca941de206eae446e379d3f65bded6d17c15575c4', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-28 21:54:54.473413+00', 'sign-in', NULL, 'b90fee2c6eb7cc92a153b351884ca78127f5176e7a6bd71e2c100d875246f0ff', '0000000000000000000000000000000000000000000000000000000000000000', 'dcbf1be103c48ac272520e3483b2b9b38d74d3c80d09facc06f072bef945f6b1');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-28 21:54:54.904625+00', 'sign-in', NULL, 'decee3b1391e352d8c985c2a163f448c755162b924d176bf9c0e44eeddf53d88', 'dcbf1be103c48ac272520e3483b2b9b38d74d3c80d09facc06f072bef945f6b1', '423de93470ef0749442bf1acc45efc1b77eba2a3b256dd6822a2386e8de89911');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 1, 3, '2026-11-28 21:54:55.141964+00', 'sign-in', NULL, 'f37ef551253ca9f777374971bba469010c47c76f3052b1e5da337e54c32f4625', '0000000000000000000000000000000000000000000000000000000000000000', '030760c5c592d36a107826dc80785b0c5a143b14bae9df0ac4ac08c5cde1fbfa');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 2, 4, '2026-11-28 21:54:56.800981+00', 'answer', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', '6927bd2b03958340b65014c008c1585af79c07ec182b479bcdc7b570e709a70e', '030760c5c592d36a107826dc80785b0c5a143b14bae9df0ac4ac08c5cde1fbfa', '34e46be29b1c5d2650380a50945e574c03bcce2439e45addaf573f12deccd3eb');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 3, 5, '2026-11-28 21:54:57.060433+00', 'answer', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', '41f9015095530b211ff9cf52420e88b3e9694de2863ab071c4d571dc0434a8ce', '34e46be29b1c5d2650380a50945e574c03bcce2439e45addaf573f12deccd3eb', 'bab792a363c0e09c4cafdb3141ff454b6757ea420dbcc82cfd16987151df2696');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 4, 6, '2026-11-28 21:54:57.341742+00', 'answer', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', '272cd53dc96b9dd17838d1e947f47ffe856ade1edd0b7d72fbbd40b9252e432e', 'bab792a363c0e09c4cafdb3141ff454b6757ea420dbcc82cfd16987151df2696', '3fa859b2a6637e41075cabc40e05fca6c98a8a588b46102ef6ec98eaf405f5a2');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 5, 7, '2026-11-28 21:54:57.360736+00', 'mark', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'f85ed2501ea0ba3238779eba777e81822db70dc8b26af8930fb8eb49c161129d', '3fa859b2a6637e41075cabc40e05fca6c98a8a588b46102ef6ec98eaf405f5a2', '4dcec6240ae0bcecdda78f9633bd94f3b43b0a26e3b365c1d1c1f93b3481dd2f');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 6, 8, '2026-11-28 21:54:57.652707+00', 'answer', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'ed07f6f4121ae261c152fc221b1f53991d02fc3b828b75560a8d7ad4e1be8862', '4dcec6240ae0bcecdda78f9633bd94f3b43b0a26e3b365c1d1c1f93b3481dd2f', '99c82a4505f5d8f6cc0822492dcd29ba9fd11ef78657ee4dd6b36efa2e665fbf');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 7, 9, '2026-11-28 21:54:58.475626+00', 'answer', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', '3764dc2d58bbd7a867b3d8a21f3ff965859f7589b14473e9ec78482d9a6b7418', '99c82a4505f5d8f6cc0822492dcd29ba9fd11ef78657ee4dd6b36efa2e665fbf', 'cc2bc229709e3f0ae3c0274ba27a9adffa90f0d34b2652325e02c8faf4620821');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 8, 10, '2026-11-28 21:54:59.082454+00', 'evidence', NULL, '550004b6092c1fd0ecf2ae51ab2bf925d49f80172cb748b681af3884bc28ddf7', 'cc2bc229709e3f0ae3c0274ba27a9adffa90f0d34b2652325e02c8faf4620821', '379af6dcc970b148357e8006b5da6641399c1c7412ef0c65f0de2d8f7af30016');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 9, 11, '2026-11-28 21:54:59.095126+00', 'evidence', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', '3d828064829979142e76526d1114f39f6e75906b713c819b6e74d714663425f3', '379af6dcc970b148357e8006b5da6641399c1c7412ef0c65f0de2d8f7af30016', 'd96762000885e6708b2437d58b76b9b3591c33b5a6ad05e6302fb60580a9177f');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 10, 12, '2026-11-28 21:55:01.116145+00', 'note', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', '5dcb1394482e5b042530b0bb2a7896caba89b67600b97f5dca389675ce04f5ff', 'd96762000885e6708b2437d58b76b9b3591c33b5a6ad05e6302fb60580a9177f', 'c953e280475eada49459e0c14fc0a5cb94ef94fc2717e7da2e7a8c42458802a9');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 11, 13, '2026-11-28 21:55:01.854638+00', 'assessment', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'aa77dff094d470ace13451786e9b6b6c0439ffea078f87130bfb54d011d5922b', 'c953e280475eada49459e0c14fc0a5cb94ef94fc2717e7da2e7a8c42458802a9', '8f0b5dbd627bc67738a04b1e98431e910117dd951f63f67521c1b3edb5809925');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 12, 14, '2026-11-28 21:55:03.016843+00', 'evidence', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', '17b109abda1313c1f86434a174747fdce4a43bd5dd88bce5a75d7782fbe02c4b', '8f0b5dbd627bc67738a04b1e98431e910117dd951f63f67521c1b3edb5809925', 'e8069327a96c9d3f560033605d615ab4814ad369f8525503c18b3f4d23b51c09');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 13, 15, '2026-11-28 21:55:04.016717+00', 'evidence', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', '9d498841acee0a0d7a8466d724e38909fe34999c3fa1a10d1db00f3a53d9bd3b', 'e8069327a96c9d3f560033605d615ab4814ad369f8525503c18b3f4d23b51c09', '5e41dcb643fb417b23eb2ac9cdf6f80389f228f6bd59aaa05f137bc05af634af');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 14, 16, '2026-11-28 21:55:04.930138+00', 'evidence', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', '3c9570ef3e80455b4d85d3b3158cf83e5e226a48cdd5a95769f4e5ddb3f0cc7c', '5e41dcb643fb417b23eb2ac9cdf6f80389f228f6bd59aaa05f137bc05af634af', 'cbbd6eb297cf3f666a422f415416edcba3905b5a56d2efbc79ecb1aa89fc3f4a');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 15, 17, '2026-11-28 21:55:06.449931+00', 'copy', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'a567a393e8ff8c94c52077514b42d01ae5fe99215a218d663ea7658a261d785f', 'cbbd6eb297cf3f666a422f415416edcba3905b5a56d2efbc79ecb1aa89fc3f4a', '097f9344e832bb65c55eb445da0c927e6e49ea22e6231a6a2c1ec570b1af600c');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 18, '2026-11-28 21:55:48.567521+00', 'sign-in', NULL, '804aea99d2fe0ac6ee686660fd71b4ef9f92cc550b854630d5b7caf10aef2f1f', '423de93470ef0749442bf1acc45efc1b77eba2a3b256dd6822a2386e8de89911', '0f4c4f09371677764f23c3a45a96a517fcaaa409bbf471756ea602b24d79ebb7');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 16, 19, '2026-11-28 21:55:48.84228+00', 'sign-in', NULL, '895008175fe9a9c9813315a146dacd073567f68921fdd597eb4ac56901f8eb8d', '097f9344e832bb65c55eb445da0c927e6e49ea22e6231a6a2c1ec570b1af600c', '67d9af33d3bd668869b815436d17681b24694dc64e0b66d3895b643af8ebddbf');
INSERT INTO public.audit_link VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 17, 20, '2026-11-28 21:55:49.062824+00', 'sign-in', NULL, '2d6d3669a9b074f06ac4b393eaadb8c891b5211d02115c576818c753ccc19d10', '67d9af33d3bd668869b815436d17681b24694dc64e0b66d3895b643af8ebddbf', '456231c06782c63a3121aadca941de206eae446e379d3f65bded6d17c15575c4');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 21, '2026-11-28 21:55:49.121695+00', 'sign-in', NULL, '71d9219c44819996835107887d716ff65d7f61392668abcb509c6435456afb90', '0f4c4f09371677764f23c3a45a96a517fcaaa409bbf471756ea602b24d79ebb7', '03a5fbeeb29fa06ffbf430227e2d07d1f7d9374c45ed3900e04b1d4db2f7ef48');



INSERT INTO public.authenticator VALUES ('f2d98747-a519-4d09-bafe-b9e87a2c1a19', 'i6fXYhfcLlnygoVk419-PnRdLuV4OxIFDHW_ukzHlH00-JRZxkXBs3IctvIGH_rMsuSKssSOvU3OOuh_', '4896ec944ad9b238', 59863431, '2026-11-28 21:55:49.028526+00');



INSERT INTO public.draft VALUES ('8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-04', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '6071fdaf-2305-44a6-a9c1-e2bda4af28b1', 0, 1795902830662, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-28 21:54:58.685475+00');



INSERT INTO public.evidence VALUES ('f58f565d-6e01-4cb2-99f6-dbb826792d54', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:54:59.075763+00', 14494159728696);



INSERT INTO public.evidence_entry VALUES ('f58f565d-6e01-4cb2-99f6-dbb826792d54', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'coordinator', '2026-11-28 21:54:59.08406+00');



INSERT INTO public.exhibit VALUES ('c53e7cb1-0a25-4645-908f-f106c6131f8d', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-03', 1, 'f58f565d-6e01-4cb2-99f6-dbb826792d54', '3ee15130-77c6-4250-9f23-66870f88670c', 'Page 3', 'The policy was approved', 'E1', '', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:54:59.094443+00', NULL, '', 1, NULL, 'force', 2614748183328);



INSERT INTO public.exhibit_entry VALUES ('c53e7cb1-0a25-4645-908f-f106c6131f8d', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'coordinator', '2026-11-28 21:54:59.096572+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-28 21:54:54.452027+00', '');



INSERT INTO public.figure VALUES ('8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('3509a4a3-a8c5-49f8-97f1-040cdc99c64d', '36462a0f-07ba-4de8-8fd1-eab30a71fe50');



INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', '17340b68-6903-48b8-a24f-57ed92dedef2', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-28 21:54:56.804413+00');
INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', '0927741d-b2eb-45f0-ad61-29448ac417bb', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-28 21:54:57.076217+00');
INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', 'e6d46e69-80a2-4bab-82c9-f83b00cf4888', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-28 21:54:57.343113+00');
INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', '01755ed0-66e1-4722-a9e6-92498f4cf551', 'done', '2026-11-28 21:54:57.379557+00');
INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', '8212ba69-4421-4e49-aa65-ce701d9cf8cd', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-28 21:54:57.668332+00');
INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', 'd39ace83-9a0b-4564-b865-28705ad74aeb', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-28 21:54:58.486064+00');
INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', '74a5eb76-5242-4c06-a73f-5d831b67b2e4', '1', '2026-11-28 21:54:59.105562+00');
INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', '45ba177a-4bcd-446e-a1b3-de1187de789b', '23dcfa76-0592-4dd9-b1fe-ac4b14ad3e85', '2026-11-28 21:55:01.123622+00');
INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', '05d81586-91f5-4095-a5e1-a1c54f7c7b6b', '', '2026-11-28 21:55:01.858161+00');
INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', 'be94728b-6936-4fd1-9ed9-edfa8aa74915', '1', '2026-11-28 21:55:03.066741+00');
INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', 'c7eec998-6db3-425f-973e-dad90eb8d60e', '', '2026-11-28 21:55:04.087497+00');
INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', '80126537-d552-4634-a25e-767ea99a03cf', '', '2026-11-28 21:55:04.97845+00');
INSERT INTO public.idempotency_key VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', 'cbb2d575-add5-45b0-aba5-439a3f08c3dc', 'c9dbdee9-9c1f-4b2f-bccd-66e7c6f2b0b1', '2026-11-28 21:55:06.451428+00');
INSERT INTO public.idempotency_key VALUES ('f2d98747-a519-4d09-bafe-b9e87a2c1a19', 'b6ce3b78-3b03-4738-ae4e-5afa710a43fc', 'aa521b5dd9936dc3280bd396e13f3f20cf79815030abe71ff3e2f834aab6d267 2545386a1e3764962debf731ef996acd8cb1eeb0f0005b0da6a40a188b1a460c', '2026-11-28 21:55:49.078983+00');



INSERT INTO public.invitation VALUES ('11228c97-2590-40c4-b22d-9372cc05a11e', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:55:49.200488+00', '2026-12-05 21:55:49.198724+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:54:56.548609+00', '2026-11-28 21:54:56.548609+00', '2026-11-28 21:54:56.548609+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '38975963-2bab-4882-9498-3e86304ebd22', '2026-11-28 21:55:49.26251+00');



INSERT INTO public.mark VALUES ('8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-02', 1, 'done', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'coordinator', '2026-11-28 21:54:57.360619+00', '');



INSERT INTO public.membership VALUES ('282da5f3-591a-429c-a51c-c51c06275671', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '2026-11-28 21:54:53.23575+00', NULL);
INSERT INTO public.membership VALUES ('554841bd-3f42-41a5-88a3-61b1e223831e', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'reader', '2026-11-28 21:55:48.490502+00', NULL);



INSERT INTO public.mention VALUES ('1588a422-98b2-4181-b39f-d9e91ea07543', 'af12bc50-bb41-4587-b893-fdcad4ca0347');



INSERT INTO public.note VALUES ('1588a422-98b2-4181-b39f-d9e91ea07543', '23dcfa76-0592-4dd9-b1fe-ac4b14ad3e85', 1, '@Una Upgrade will check this', '{"roles":[["36462a0f-07ba-4de8-8fd1-eab30a71fe50","contributor"],["36462a0f-07ba-4de8-8fd1-eab30a71fe50","coordinator"],["36462a0f-07ba-4de8-8fd1-eab30a71fe50","reader"],["36462a0f-07ba-4de8-8fd1-eab30a71fe50","signatory"]],"people":[]}', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'coordinator', '2026-11-28 21:55:01.115352+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('23dcfa76-0592-4dd9-b1fe-ac4b14ad3e85', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-01', 'note', '2026-11-28 21:55:01.098247+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'force', 'Upgradeshire Police', '2026-11-28 21:54:53.005964+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('3509a4a3-a8c5-49f8-97f1-040cdc99c64d', 'local policing body', 'Upgradeshire Policing Body', '2026-11-28 21:54:53.022544+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('b68ee120-e25c-406a-a960-07e9711fe7a6', 'set password', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '', 'waiting', '', 0, '2026-11-28 21:55:49.197701+00', '2026-11-28 21:55:49.197706+00', NULL);



INSERT INTO public.passkey VALUES ('f8818068-8881-4917-aa0d-21bd22b2e284', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '5c884d66-c89e-44ec-a9d2-3f9685551637', '', 0, 'elsewhere.example', 'Old phone', '2026-11-28 21:55:49.235714+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('873520717d5d4db1a19ab57818d779479ca57a4aff4d472d9e9ce6fc263b24c7', 'QL37m0fcLJVC0EpzqPzAtOdn7WzLGNMNB6NiqAmPTrU=', NULL, '', '2026-11-28 21:55:49.244065+00');



INSERT INTO public.password_link VALUES ('97d7beb6b59711b129ba0e7691b2f43b55c1f179447a73b7b3195402904c69b3', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:55:49.12294+00', '2026-11-30 21:55:49.121581+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-28 21:55:06.69899+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-28 21:55:06.84025+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-28 21:55:48.060854+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-28 21:55:48.108297+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-28 21:55:48.159043+00');



INSERT INTO public.post VALUES ('3e311ada-26cb-4aaf-94d9-c538e1399035', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'Head of vetting', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:55:49.140945+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-28 21:55:49.187883+00');



INSERT INTO public.recovery_code VALUES ('c59b8c99ae8a97b53ce012886100052cef2324d02018437270937d5918f390c5', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '2026-11-28 21:55:49.047836+00', NULL);
INSERT INTO public.recovery_code VALUES ('e2fb447c1b7e76b977e1cf06b22d98d7a2aff59faf0faf062db2ccbeed898f25', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '2026-11-28 21:55:49.04784+00', NULL);
INSERT INTO public.recovery_code VALUES ('a1526492a056e9e71924837dbf61d4f0facc215c0005b54b521f369be1a8ef73', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '2026-11-28 21:55:49.047841+00', NULL);
INSERT INTO public.recovery_code VALUES ('4bba1a18586ff550bd06c45a4efccf8595623eef8935a22653e042283bd408aa', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '2026-11-28 21:55:49.047841+00', NULL);
INSERT INTO public.recovery_code VALUES ('efb8f645bbff14a2715e1b8074292580b8d6aa53bde2e4edbe9c19d1e3cf02d5', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '2026-11-28 21:55:49.047842+00', NULL);
INSERT INTO public.recovery_code VALUES ('970e0910926b02ced2d3e2855d0b59580df278244853d9eb6587de3926256db3', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '2026-11-28 21:55:49.047843+00', NULL);
INSERT INTO public.recovery_code VALUES ('fae62fd5ec42b54a0f42dbf5c8b20e63a48077e910c02b41a83083319bd88723', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '2026-11-28 21:55:49.047843+00', NULL);
INSERT INTO public.recovery_code VALUES ('96c62f31633b71ce09a31475f2a1d8f5352a6dc75c3591ab811d25f0191f5822', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '2026-11-28 21:55:49.047844+00', NULL);
INSERT INTO public.recovery_code VALUES ('f9bc57459b4e97f8bfbf9de9aa3649a6cadd8a03d220fa5f99282b74d777cb95', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '2026-11-28 21:55:49.047845+00', NULL);
INSERT INTO public.recovery_code VALUES ('688357225dbab0bd358e0e1f01c17a0e0e62a2e943240fb413cc71614d9f1068', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '2026-11-28 21:55:49.047846+00', NULL);



INSERT INTO public.reminder VALUES ('72372976-f0df-4e98-a0a3-d3a2df6d4a5d', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'share', 'shared', 'shared', '2026-11-28 21:55:49.142013+00', NULL);



INSERT INTO public.reminder_choice VALUES ('af12bc50-bb41-4587-b893-fdcad4ca0347', 'daily', NULL);



INSERT INTO public.report VALUES ('c9dbdee9-9c1f-4b2f-bccd-66e7c6f2b0b1', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'report', '13f4fb9754884dae57eca6ae293076b783cea6ec91da0212b183ddbe4ed1add5', 'ready', '', 27, 205662, 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:55:06.419549+00', '2026-11-28 21:55:06.997638+00', 1, '2026-11-28 21:55:48.030754+00', '', NULL);



INSERT INTO public.restriction VALUES ('8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-02', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:55:01.851827+00');



INSERT INTO public.revision VALUES ('3ee15130-77c6-4250-9f23-66870f88670c', 'f58f565d-6e01-4cb2-99f6-dbb826792d54', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:54:59.081562+00', NULL, NULL, NULL, NULL, NULL, '', 8483283209923);



INSERT INTO public.seal VALUES ('51f102b2-c01e-4096-97ba-c8be5401d400', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-28 21:55:49.211621+00', '2026-11-28 21:55:49.211623+00', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-28 21:55:49.168203+00');



INSERT INTO public.share VALUES ('62ae3d9b-2b7f-4206-90e4-53da08b8ba0f', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-02', NULL, '3e311ada-26cb-4aaf-94d9-c538e1399035', '2022-03-04', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:55:49.144756+00');



INSERT INTO public.sign_in VALUES ('b0b20bf0-b0a6-496d-b56e-32b3a81aabe3', 'f6b8098c91f447ba2f219e29758fccb8ba44d414ad41208fe25b0f27add8c9ee', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '282da5f3-591a-429c-a51c-c51c06275671', '2026-11-28 21:54:55.106804+00', '2026-11-28 21:54:55.106808+00', NULL, '', '2026-11-28 21:54:55.106809+00', '');
INSERT INTO public.sign_in VALUES ('eff35227-af13-492a-8c08-687e79114ffe', 'aa521b5dd9936dc3280bd396e13f3f20cf79815030abe71ff3e2f834aab6d267', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '554841bd-3f42-41a5-88a3-61b1e223831e', '2026-11-28 21:55:48.836644+00', '2026-11-28 21:55:48.836648+00', '2026-11-28 21:55:49.046741+00', '', '2026-11-28 21:55:48.836649+00', '');
INSERT INTO public.sign_in VALUES ('9f8dc793-01de-45ff-925d-3ada5545546a', '2545386a1e3764962debf731ef996acd8cb1eeb0f0005b0da6a40a188b1a460c', 'f2d98747-a519-4d09-bafe-b9e87a2c1a19', '554841bd-3f42-41a5-88a3-61b1e223831e', '2026-11-28 21:55:49.077959+00', '2026-11-28 21:55:49.077964+00', NULL, 'authenticator app', '2026-11-28 21:55:49.077966+00', '');



INSERT INTO public.state_change VALUES ('e109cfac-9180-4b2d-ae93-6b07e4f73329', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'coordinator', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', '2026-11-28 21:55:49.210719+00', '', '', NULL);



INSERT INTO public.submission VALUES ('d95d316a-79a4-48a6-ad1b-e959a195c0d5', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 1, '51f102b2-c01e-4096-97ba-c8be5401d400', 'XDH-697-CWW', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'coordinator', '2026-11-28 21:55:49.233637+00', 'I send this assessment.', 'cor-24', '2026-11-28 21:55:49.22797+00', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('3104b55d-c7db-466e-bfb7-e5837695df0e', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-28 21:54:59.899623+00');



INSERT INTO public.worker VALUES ('38975963-2bab-4882-9498-3e86304ebd22', '2026-11-28 21:55:49.2545+00', '2026-11-28 21:55:49.254503+00');



INSERT INTO public.worksheet VALUES ('a42cd142-92a8-48bd-8c9f-0bcab245e383', '8f6feed4-4c6f-4a58-bc9a-cea276c8de0f', 'vet-08', '36462a0f-07ba-4de8-8fd1-eab30a71fe50', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'coordinator', '2026-11-28 21:55:03.016105+00', '75a1eb427033fe60755733f5bdcce76f', 'af12bc50-bb41-4587-b893-fdcad4ca0347', '2026-11-28 21:55:04.01666+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('a42cd142-92a8-48bd-8c9f-0bcab245e383', 142, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('a42cd142-92a8-48bd-8c9f-0bcab245e383', 1, 5, '', 'af12bc50-bb41-4587-b893-fdcad4ca0347', 'coordinator', '2026-11-28 21:55:04.932598+00');



SELECT pg_catalog.setval('public.audit_event_id_seq', 21, true);



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



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT pk_worksheet PRIMARY KEY (id);



ALTER TABLE ONLY public.worksheet_outcome
    ADD CONSTRAINT pk_worksheet_outcome PRIMARY KEY (worksheet_id, number, version);



ALTER TABLE ONLY public.worksheet_save
    ADD CONSTRAINT pk_worksheet_save PRIMARY KEY (worksheet_id, version);



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



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT uq_worksheet_assessment_id_organisation_id_number UNIQUE (assessment_id, organisation_id, number);



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



CREATE INDEX ix_share_person_id ON public.share USING btree (person_id);



CREATE INDEX ix_share_post_id ON public.share USING btree (post_id);



CREATE INDEX ix_sign_in_account_id ON public.sign_in USING btree (account_id);



CREATE INDEX ix_submission_seal_id ON public.submission USING btree (seal_id);



CREATE INDEX ix_waiting_file_force_id_person_id_received_at ON public.waiting_file USING btree (force_id, person_id, received_at);



CREATE INDEX ix_worksheet_assessment_id_question_id ON public.worksheet USING btree (assessment_id, question_id);



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



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT fk_worksheet_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT fk_worksheet_drawn_by_account FOREIGN KEY (drawn_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT fk_worksheet_exhibit_id_exhibit FOREIGN KEY (exhibit_id) REFERENCES public.exhibit(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT fk_worksheet_first_id_worksheet FOREIGN KEY (first_id) REFERENCES public.worksheet(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT fk_worksheet_made_by_account FOREIGN KEY (made_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT fk_worksheet_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.worksheet_outcome
    ADD CONSTRAINT fk_worksheet_outcome_worksheet_id_worksheet FOREIGN KEY (worksheet_id) REFERENCES public.worksheet(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.worksheet_save
    ADD CONSTRAINT fk_worksheet_save_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.worksheet_save
    ADD CONSTRAINT fk_worksheet_save_worksheet_id_worksheet FOREIGN KEY (worksheet_id) REFERENCES public.worksheet(id) ON DELETE CASCADE;




