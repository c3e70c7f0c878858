


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



INSERT INTO public.account VALUES ('1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$LNl3miZfDNpeVXWPVaQ6BA$SsHIzhzSx8O0y/n3dsPHEieGCb55+y6CA/qDcWZjxm4', true, '2026-11-29 01:57:31.583815+00');
INSERT INTO public.account VALUES ('e1ef1233-d1f1-4c52-8275-ea4d8421efa6', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$GCij7o7BLMpxQwZOCDOAbg$HNtkdRYxVauUgeEANa3BF3PSVuGRB28QcMY1pvzKD68', true, '2026-11-29 01:57:42.916645+00');



INSERT INTO public.alembic_version VALUES ('0225');



INSERT INTO public.answer VALUES ('b1fc2ac0-0306-4b07-a7b2-f2025d212706', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-01', '2', 'As it was saved last', 2, '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:33.174868+00');
INSERT INTO public.answer VALUES ('bdc57066-6243-4753-b983-0dfdb94d525e', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-02', '3', 'As it was saved last', 1, '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:33.240514+00');
INSERT INTO public.answer VALUES ('6431c93d-60a5-4032-9bbf-2657d6a2545b', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'cor-15', '2', 'As it was saved last', 1, '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:33.598134+00');
INSERT INTO public.answer VALUES ('cc5f7016-8a40-4e58-8b55-acbaec44d78b', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-03', '3', 'As it was saved last', 1, '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:33.680476+00');



INSERT INTO public.answer_entry VALUES ('f68c2242-d52d-40d9-ac2d-8b8ffedc8591', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-01', 1, '3', 'As it was first saved', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'coordinator', '2026-11-29 01:57:33.052792+00');
INSERT INTO public.answer_entry VALUES ('c5f349d8-d918-4ab5-878e-ca92a2182a69', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-01', 2, '2', 'As it was saved last', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'coordinator', '2026-11-29 01:57:33.174868+00');
INSERT INTO public.answer_entry VALUES ('c10f1d23-a17d-4c6b-9636-11474a5a3ad8', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-02', 1, '3', 'As it was saved last', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'coordinator', '2026-11-29 01:57:33.240514+00');
INSERT INTO public.answer_entry VALUES ('7e5a6153-8823-41d2-8e72-fd8e41f836e0', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'cor-15', 1, '2', 'As it was saved last', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'coordinator', '2026-11-29 01:57:33.598134+00');
INSERT INTO public.answer_entry VALUES ('e66fd6df-ac3f-487f-a49c-c3ebad50e9c2', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-03', 1, '3', 'As it was saved last', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'coordinator', '2026-11-29 01:57:33.680476+00');



INSERT INTO public.answer_entry_figure VALUES ('7e5a6153-8823-41d2-8e72-fd8e41f836e0', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('e66fd6df-ac3f-487f-a49c-c3ebad50e9c2', 'M03', '33');



INSERT INTO public.assessment VALUES ('4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', '42374894-4d28-48b5-8ea1-87e705daaf66', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:32.371606+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('7ea444f6-66a7-4473-af5a-c119132211f9', 'ab637948-cf17-4ac3-9417-6e9ecb791f82', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', '2022-03-04', '2022-09-30', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:43.172787+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 01:57:31.987065+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '6fc4cfef817534558d3c1d86f92a006a');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 01:57:32.213665+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'e55a323ab5f0750bb7bca545b428f9c3');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 01:57:32.362468+00', 'signed in', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', NULL, '', '', 'd42b526c0bd5e50aa88be43ba9af414f');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 01:57:33.059452+00', 'save answer', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '42374894-4d28-48b5-8ea1-87e705daaf66', 'assessment 4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-01, version 1', '56cd39b2853f31a406013447693abeed');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 01:57:33.176983+00', 'save answer', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '42374894-4d28-48b5-8ea1-87e705daaf66', 'assessment 4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-01, version 2', 'd9e70a2ea7128e3076cbdf35fac503fe');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 01:57:33.241842+00', 'save answer', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '42374894-4d28-48b5-8ea1-87e705daaf66', 'assessment 4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-02, version 1', '2db2a093ab4faef6214853a28ac01739');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 01:57:33.475055+00', 'mark question', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '42374894-4d28-48b5-8ea1-87e705daaf66', 'assessment 4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-02, done', '6d505222727b2362cad9e1e41d63ade6');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 01:57:33.600716+00', 'save answer', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '42374894-4d28-48b5-8ea1-87e705daaf66', 'assessment 4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'cor-15, version 1', 'f962931a4aa30a0a7877f50a795ddc3b');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 01:57:33.682767+00', 'save answer', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '42374894-4d28-48b5-8ea1-87e705daaf66', 'assessment 4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-03, version 1', '138a45e291672aad0fb22448956bf54c');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 01:57:34.037078+00', 'add evidence', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '42374894-4d28-48b5-8ea1-87e705daaf66', 'evidence 471f355e-6c54-4257-a4f0-42438a53c755', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '7823ccb51c0ee7d39426db6fe9026897');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 01:57:34.045849+00', 'add exhibit', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '42374894-4d28-48b5-8ea1-87e705daaf66', 'assessment 4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'exhibit 1 of vet-03, E1, version 1, evidence 471f355e-6c54-4257-a4f0-42438a53c755', 'c568e0e74b40abb93f9d1a57b7a7c8cd');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 01:57:34.245628+00', 'write note', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '42374894-4d28-48b5-8ea1-87e705daaf66', 'assessment 4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-01, note', '2c82c9aec3ecedf692adf2c69a65bc02');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 01:57:34.323168+00', 'restricted a question', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '42374894-4d28-48b5-8ea1-87e705daaf66', 'assessment 4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-02, to 1 person', '741f3dd282facd41f320b844737c416c');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 01:57:34.531404+00', 'asked for a report', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '42374894-4d28-48b5-8ea1-87e705daaf66', 'report 570214c5-2e3e-49b7-8f44-e65f373f72b3', '5027b4dfd292627a919825a6dd3cfdd670b90c1571cac12da608b5e2ef2601f5', 'c6518bf0a14e74e2440a38edde4197e0');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 01:57:42.93766+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'c21bcd1cac0b1172b1687bf9ef7d5b3b');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 01:57:43.019486+00', 'signed in', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '42374894-4d28-48b5-8ea1-87e705daaf66', 'reader', NULL, '', '', 'e8ca33274d4f1fde7e792befc9e919be');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 01:57:43.115185+00', 'set up a second factor', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '42374894-4d28-48b5-8ea1-87e705daaf66', 'reader', NULL, '', 'authenticator app', '5699f1d315dc8eb1b78ff13877a9b7e0');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 01:57:43.134668+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '', '9ec69811d8a94ae95c312671a662f2b6');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '19bb26d9e51f726e30a3fca9316c5d1b2e66bdf7134a023dca3119ab68ce1581', NULL);
INSERT INTO public.audit_head VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 14, 'ebe23c62a6854e427541c620026c65840d7064746579ef73080abf022042594a', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 01:57:31.987065+00', 'sign-in', NULL, 'b2e65456e4854744e1c4faa850b1a4ccc2f39a461b491fe61b63e1abb1f52f33', '0000000000000000000000000000000000000000000000000000000000000000', '30e755e89c4514e0b0f197e39e3d64706d3e424bd55d06011fc40d0aac4e48f3');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 01:57:32.213665+00', 'sign-in', NULL, '234d0f13b31437b40e511f6a7d63c22b499ff886ebda0582fd53f85748ca55a7', '30e755e89c4514e0b0f197e39e3d64706d3e424bd55d06011fc40d0aac4e48f3', 'c6b65dff4d7677b07197f0166c769071bdf913b426219bacbe797175ff02b452');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 1, 3, '2026-11-29 01:57:32.362468+00', 'sign-in', NULL, 'b53a392a42a88e98efa74f9118e201769b05d7b9353e902644205c0980095b7d', '0000000000000000000000000000000000000000000000000000000000000000', '99f7d823c6ad5ad544efbef7db9395863c26952172b093b9f65a5d17f1db9ce6');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 2, 4, '2026-11-29 01:57:33.059452+00', 'answer', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'd1c08e1d69740048dfca65b8dbc086df0a022dcbff70629d0e9478da242a37d0', '99f7d823c6ad5ad544efbef7db9395863c26952172b093b9f65a5d17f1db9ce6', '2d8360b79ca00aca2285bd498e66b34fcfb09991594f1cc2ca356982ea803b53');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 3, 5, '2026-11-29 01:57:33.176983+00', 'answer', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'f231a56a3bf987f744c3df8b39a47d669bffb234d974fbd6bd264e952b51003e', '2d8360b79ca00aca2285bd498e66b34fcfb09991594f1cc2ca356982ea803b53', 'f123e779bb10ea457a75d7dd2df99a45c08dbf0ead6acb5af0ad57dd0524ceca');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 4, 6, '2026-11-29 01:57:33.241842+00', 'answer', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', '0d9344ee1319c6eea1cd330a17d7216b18c03f0983d71ff2ecb70c42567c44f8', 'f123e779bb10ea457a75d7dd2df99a45c08dbf0ead6acb5af0ad57dd0524ceca', '8a719dadd1e987720be5b4a33c13fb145b26bcf5b31389abacad10ce1fe7fce2');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 5, 7, '2026-11-29 01:57:33.475055+00', 'mark', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', '93d6c0375e8c8a54c9e99a294fb7ae86049189354e0c96120a35210e547a88a0', '8a719dadd1e987720be5b4a33c13fb145b26bcf5b31389abacad10ce1fe7fce2', '70c244bcbc9be374602dc7c76d8e67fac1f0676294a075e788e9f58e5a488cf2');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 6, 8, '2026-11-29 01:57:33.600716+00', 'answer', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'f67dddcc69ddecb9c2feafcb3f4ddce5f4ff5c395cf47eee7721367f1ade805d', '70c244bcbc9be374602dc7c76d8e67fac1f0676294a075e788e9f58e5a488cf2', '1ebed12e54408079840d4bacaf140f0eaeab16e4970cffff35e5713a984199d9');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 7, 9, '2026-11-29 01:57:33.682767+00', 'answer', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', '33ef523cab29406c6b1d2dc48baaf22e44154179ed006d1a28636ffa66db169e', '1ebed12e54408079840d4bacaf140f0eaeab16e4970cffff35e5713a984199d9', '1a8aafeb6f10caf8ace210dc19c033e59ac35aa1fa9491c18ca7cb4b2977dc39');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 8, 10, '2026-11-29 01:57:34.037078+00', 'evidence', NULL, '8540c5335e522f07a1d59214bdb0183813e2a0abcb4c6791780a936e67b33875', '1a8aafeb6f10caf8ace210dc19c033e59ac35aa1fa9491c18ca7cb4b2977dc39', '92010e5687025df2735f09fdcb0eff95648e8c37ff4398a9ddc714a1452ea01a');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 9, 11, '2026-11-29 01:57:34.045849+00', 'evidence', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', '8115559cb45e3b5df98ffd165d70c879a754c0e7e120db3611f433fa1fd28820', '92010e5687025df2735f09fdcb0eff95648e8c37ff4398a9ddc714a1452ea01a', '07c73a233e0caf4f6b90f7f131135a9db2797abaece960dfa9fe664fdc46f176');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 10, 12, '2026-11-29 01:57:34.245628+00', 'note', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'dea0f8ad67669e583f74f7f5c1b66abdffeb4266b687e626c4463f9e4ff185f2', '07c73a233e0caf4f6b90f7f131135a9db2797abaece960dfa9fe664fdc46f176', '18c0ef60a2ccf226f428a3714466c3621550da34c60ee32bcd0aaf816506f943');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 11, 13, '2026-11-29 01:57:34.323168+00', 'assessment', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'ec023b3eb8b6dcf7bf6027d11d78dd1a1855dc5e3ef6c02ba21722288ce00c50', '18c0ef60a2ccf226f428a3714466c3621550da34c60ee32bcd0aaf816506f943', 'a8c14c7ada6e773bb04f97cb460fde4ac6f11ff40de786cced6a1af78da8be29');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 12, 14, '2026-11-29 01:57:34.531404+00', 'copy', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', '033fee1eeb056bc48c71b550e283770fac94783d1de21d1f50be1c09701ce43b', 'a8c14c7ada6e773bb04f97cb460fde4ac6f11ff40de786cced6a1af78da8be29', '07678bedb4a8427fe60bc1d93ed08f5c4c711a9ded401b8824255e8832183320');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-29 01:57:42.93766+00', 'sign-in', NULL, '5c46d8f70cd261d39005bd3bbc14d8dbff3ebf8adca9ba0bea621b71e54c4eb7', 'c6b65dff4d7677b07197f0166c769071bdf913b426219bacbe797175ff02b452', '69c7d90a8af0b5f642a3ad8b7f878a6a8329dd8b49ed98b4b018a13f6c1ed397');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 13, 16, '2026-11-29 01:57:43.019486+00', 'sign-in', NULL, '3e65d46bcec79500d96d6d5c9e764754a81787447ace29d6f91ebd0bf52f0a38', '07678bedb4a8427fe60bc1d93ed08f5c4c711a9ded401b8824255e8832183320', '4786752d2501d6af193214efa916563ca22e92bd769b25a3d36a8d84fef4ef17');
INSERT INTO public.audit_link VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 14, 17, '2026-11-29 01:57:43.115185+00', 'sign-in', NULL, '55335194a2db8a22085d513064ad5e49c20db873359d5ce61b0f1d96045ee573', '4786752d2501d6af193214efa916563ca22e92bd769b25a3d36a8d84fef4ef17', 'ebe23c62a6854e427541c620026c65840d7064746579ef73080abf022042594a');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-29 01:57:43.134668+00', 'sign-in', NULL, '162710b8a6f2d8b34f0c41e264416248ecaeb270b97d20053fb27315d3f53b63', '69c7d90a8af0b5f642a3ad8b7f878a6a8329dd8b49ed98b4b018a13f6c1ed397', '19bb26d9e51f726e30a3fca9316c5d1b2e66bdf7134a023dca3119ab68ce1581');



INSERT INTO public.authenticator VALUES ('e1ef1233-d1f1-4c52-8275-ea4d8421efa6', 'XwNGGIOvlx5kcOSNNBn3V4oBwegMZH5II89A7ANYyCocx-gLVdy_sRa1qgX7DNUg0DgILRnBUSinEz0r', '4896ec944ad9b238', 59863915, '2026-11-29 01:57:43.108636+00');



INSERT INTO public.change_request VALUES ('9967ddf5-78e5-41b6-9afc-d62fb193dc56', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 1, '2022-03-31', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'lead inspector', '2026-11-29 01:57:43.178382+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.draft VALUES ('4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-04', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '0bfc2cf9-afd8-4ee8-8220-5076a4118ff1', 0, 1795917390494, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 01:57:33.756737+00');



INSERT INTO public.evidence VALUES ('471f355e-6c54-4257-a4f0-42438a53c755', '42374894-4d28-48b5-8ea1-87e705daaf66', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:34.030454+00', 16035783167887);



INSERT INTO public.evidence_entry VALUES ('471f355e-6c54-4257-a4f0-42438a53c755', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'coordinator', '2026-11-29 01:57:34.039188+00');



INSERT INTO public.exhibit VALUES ('fdde7da7-ecab-4ebe-88d8-dd22a64baf62', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-03', 1, '471f355e-6c54-4257-a4f0-42438a53c755', 'cb0de778-7d0c-4de2-ac4c-1715ac27fa23', 'Page 3', 'The policy was approved', 'E1', '', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:34.045115+00', NULL, '', 1, NULL, 'force', 239124686253);



INSERT INTO public.exhibit_entry VALUES ('fdde7da7-ecab-4ebe-88d8-dd22a64baf62', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'coordinator', '2026-11-29 01:57:34.047274+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 01:57:31.983151+00', '');



INSERT INTO public.figure VALUES ('4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('ab637948-cf17-4ac3-9417-6e9ecb791f82', '42374894-4d28-48b5-8ea1-87e705daaf66');



INSERT INTO public.idempotency_key VALUES ('1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'e0620f41-137a-4052-96ea-91c31f6a456f', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 01:57:33.066922+00');
INSERT INTO public.idempotency_key VALUES ('1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '71f7cbf9-0cf2-4f93-b94e-ad3a21104d77', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 01:57:33.182327+00');
INSERT INTO public.idempotency_key VALUES ('1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'ee68cdb2-ff85-47f7-bfc7-4eda69344d5a', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 01:57:33.242958+00');
INSERT INTO public.idempotency_key VALUES ('1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'e2c39945-a826-4422-8f14-02f3424229dc', 'done', '2026-11-29 01:57:33.482459+00');
INSERT INTO public.idempotency_key VALUES ('1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'f56be0b4-6b1d-4612-ab64-986df88739de', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 01:57:33.602637+00');
INSERT INTO public.idempotency_key VALUES ('1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '90899e8d-2b03-470f-8980-f745b284428b', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 01:57:33.690194+00');
INSERT INTO public.idempotency_key VALUES ('1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'e23e2cc3-37d2-4bf6-b329-c98c6104a261', '1', '2026-11-29 01:57:34.048602+00');
INSERT INTO public.idempotency_key VALUES ('1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '47db385d-94ec-4720-9d86-7ab95cbfe0d9', 'e1a11589-054f-43da-a99b-ff8a661f431b', '2026-11-29 01:57:34.247471+00');
INSERT INTO public.idempotency_key VALUES ('1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2522cd5e-8390-48c1-ac6d-d2b1f7f831cb', '', '2026-11-29 01:57:34.324253+00');
INSERT INTO public.idempotency_key VALUES ('1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '3c1438ef-2c13-4000-b595-35dacc569151', '570214c5-2e3e-49b7-8f44-e65f373f72b3', '2026-11-29 01:57:34.53206+00');
INSERT INTO public.idempotency_key VALUES ('e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '38194b34-5790-49e5-974c-f625120fb629', '177dc2cc8ef1b45b1bd2029bfa62683bbb7396236869cf16d7079b3680714dbf f13a71581f1ddde8c20e0fe1cbdf824b00dc3e98fca3daaa6edc7947fac8871c', '2026-11-29 01:57:43.119406+00');



INSERT INTO public.invitation VALUES ('92ecf672-247a-4830-b0c7-ccec87c4809c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:43.162709+00', '2026-12-06 01:57:43.160474+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:32.95547+00', '2026-11-29 01:57:32.95547+00', '2026-11-29 01:57:32.95547+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '4f870689-6287-49d5-a309-fe2167e4d561', '2026-11-29 01:57:43.214414+00');



INSERT INTO public.mark VALUES ('4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-02', 1, 'done', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'coordinator', '2026-11-29 01:57:33.474839+00', '');



INSERT INTO public.membership VALUES ('350328b2-08ed-4b98-9401-3d4188d16af2', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '2026-11-29 01:57:31.585886+00', NULL);
INSERT INTO public.membership VALUES ('523cdcf7-1841-4568-90da-11b647e0f156', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '42374894-4d28-48b5-8ea1-87e705daaf66', 'reader', '2026-11-29 01:57:42.917189+00', NULL);



INSERT INTO public.mention VALUES ('7b396bd8-681c-4801-95a3-7290951ed7fa', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c');



INSERT INTO public.note VALUES ('7b396bd8-681c-4801-95a3-7290951ed7fa', 'e1a11589-054f-43da-a99b-ff8a661f431b', 1, '@Una Upgrade will check this', '{"roles":[["42374894-4d28-48b5-8ea1-87e705daaf66","contributor"],["42374894-4d28-48b5-8ea1-87e705daaf66","coordinator"],["42374894-4d28-48b5-8ea1-87e705daaf66","reader"],["42374894-4d28-48b5-8ea1-87e705daaf66","signatory"]],"people":[]}', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '42374894-4d28-48b5-8ea1-87e705daaf66', 'coordinator', '2026-11-29 01:57:34.245066+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('e1a11589-054f-43da-a99b-ff8a661f431b', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-01', 'note', '2026-11-29 01:57:34.242394+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('42374894-4d28-48b5-8ea1-87e705daaf66', 'force', 'Upgradeshire Police', '2026-11-29 01:57:31.472097+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('ab637948-cf17-4ac3-9417-6e9ecb791f82', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 01:57:31.482682+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('61bb6745-c565-44de-8f56-1ba4c7108830', 'set password', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '', 'waiting', '', 0, '2026-11-29 01:57:43.159459+00', '2026-11-29 01:57:43.159463+00', NULL);



INSERT INTO public.passkey VALUES ('cc479f22-975b-4ae1-8aec-98d0bc34131f', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'b3fb81fe-f11d-4ea2-9f89-0e20b92bf6c6', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 01:57:43.182038+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('be22196a661f9928d7330851dd589f2d7bb54a6368791e5b5c4f04252ebd29f7', '7s6UC68FknL9B/kv4Sjv2OKD9JD0zaDIqwhG+mdGSxc=', NULL, '', '2026-11-29 01:57:43.191084+00');



INSERT INTO public.password_link VALUES ('11737d0f4570a4dabbbbc4cbc3fef09af10eead7ebdd36813391406cc0013e9e', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:43.135766+00', '2026-12-01 01:57:43.134553+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 01:57:34.582521+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 01:57:34.611838+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 01:57:42.794924+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 01:57:42.821783+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 01:57:42.83757+00');



INSERT INTO public.post VALUES ('c8b3b55e-45f4-4171-834e-471537ce2067', '42374894-4d28-48b5-8ea1-87e705daaf66', 'Head of vetting', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:43.14143+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 01:57:43.157203+00');



INSERT INTO public.recovery_code VALUES ('3e2c3d986531473de16970e8df0c2939f92781aa0c7f272f8db185000e813769', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '2026-11-29 01:57:43.112171+00', NULL);
INSERT INTO public.recovery_code VALUES ('f740c5653306f75d6674ca5053c9ad697a96f529191ca2e92005db1603792b50', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '2026-11-29 01:57:43.112176+00', NULL);
INSERT INTO public.recovery_code VALUES ('14e62ef6980c89b3a5a17867f97f71029c2823a6822d0256be812779f075bfbc', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '2026-11-29 01:57:43.112178+00', NULL);
INSERT INTO public.recovery_code VALUES ('4e6d4b4a1504d29254e85d7062b5e347ae1e4ae13d4d330f1688b0b84acba57e', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '2026-11-29 01:57:43.112179+00', NULL);
INSERT INTO public.recovery_code VALUES ('fc90ec41c73dc91d7b0b12754772ea1153d4bf08d1e9bce7a9d8f49315562dd6', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '2026-11-29 01:57:43.11218+00', NULL);
INSERT INTO public.recovery_code VALUES ('fb54d064b563e4ece3d5ae9e30e008a57584a297292f9609c1180ef2ea426be1', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '2026-11-29 01:57:43.112182+00', NULL);
INSERT INTO public.recovery_code VALUES ('fc7c44d6167cdbfead14277e8df34ee6abf4e8b2eab44866fe2febd92fd9eda4', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '2026-11-29 01:57:43.112183+00', NULL);
INSERT INTO public.recovery_code VALUES ('c70c4cf3124e1e83a0abe8a4e09d58a63b5832fd2a97f77895cf3ee9268a1ac9', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '2026-11-29 01:57:43.112185+00', NULL);
INSERT INTO public.recovery_code VALUES ('0c6602bdcfdeac8a3dfe4e7659bf1da4bdf816f74ac9a4601331a11bca6a69d3', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '2026-11-29 01:57:43.112186+00', NULL);
INSERT INTO public.recovery_code VALUES ('31bb361e8e412c2ece5a39156c2caac697440ec4180946790c19e8275af09698', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '2026-11-29 01:57:43.112188+00', NULL);



INSERT INTO public.reminder VALUES ('002a1ddf-da56-4fc9-8633-40eb1655a0c4', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'share', 'shared', 'shared', '2026-11-29 01:57:43.143056+00', NULL);



INSERT INTO public.reminder_choice VALUES ('1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'daily', NULL);



INSERT INTO public.report VALUES ('570214c5-2e3e-49b7-8f44-e65f373f72b3', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'report', '5027b4dfd292627a919825a6dd3cfdd670b90c1571cac12da608b5e2ef2601f5', 'ready', '', 27, 205609, '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:34.530332+00', '2026-11-29 01:57:34.638845+00', 1, '2026-11-29 01:57:42.758912+00', '', NULL, '9a7e7febca54e9e7b85e567bec2de8a3241b0052b50cc023f008929534be5a0e');



INSERT INTO public.requested_question VALUES ('f77c23a7-ca24-4321-a96e-a6356aa6cd27', '9967ddf5-78e5-41b6-9afc-d62fb193dc56', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-02', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:34.321844+00', NULL);



INSERT INTO public.revision VALUES ('cb0de778-7d0c-4de2-ac4c-1715ac27fa23', '471f355e-6c54-4257-a4f0-42438a53c755', '42374894-4d28-48b5-8ea1-87e705daaf66', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:34.032287+00', NULL, NULL, NULL, NULL, NULL, '', 2839459792483, NULL);



INSERT INTO public.seal VALUES ('ae4cb8bc-ec10-4e73-a42b-fe80812e7dce', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 01:57:43.165595+00', '2026-11-29 01:57:43.165598+00', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 01:57:43.152659+00');



INSERT INTO public.share VALUES ('29e216cb-c8d2-4b5f-aa16-708e6c335990', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 'vet-02', NULL, 'c8b3b55e-45f4-4171-834e-471537ce2067', '2022-03-04', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '2026-11-29 01:57:43.147005+00', NULL);



INSERT INTO public.sign_in VALUES ('b29f4ae0-385c-4334-aae7-c56cbcdf5248', 'a9d5ef9b44d2a8cc3a794797f4d795b93006c8fc6a732e59d40ae5ed7222d7b6', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', '350328b2-08ed-4b98-9401-3d4188d16af2', '2026-11-29 01:57:32.339991+00', '2026-11-29 01:57:32.339997+00', NULL, '', '2026-11-29 01:57:32.339998+00', '');
INSERT INTO public.sign_in VALUES ('6955acf4-3a43-4f99-8b1e-2fff36679ca0', '177dc2cc8ef1b45b1bd2029bfa62683bbb7396236869cf16d7079b3680714dbf', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '523cdcf7-1841-4568-90da-11b647e0f156', '2026-11-29 01:57:43.017938+00', '2026-11-29 01:57:43.017945+00', '2026-11-29 01:57:43.11093+00', '', '2026-11-29 01:57:43.017947+00', '');
INSERT INTO public.sign_in VALUES ('30e89a40-5a08-4445-97d4-9b32fe1013a2', 'f13a71581f1ddde8c20e0fe1cbdf824b00dc3e98fca3daaa6edc7947fac8871c', 'e1ef1233-d1f1-4c52-8275-ea4d8421efa6', '523cdcf7-1841-4568-90da-11b647e0f156', '2026-11-29 01:57:43.118157+00', '2026-11-29 01:57:43.118162+00', NULL, 'authenticator app', '2026-11-29 01:57:43.118164+00', '');



INSERT INTO public.state_change VALUES ('4359f2d6-ebb1-4d8c-b6e4-83ed96ac3a74', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'coordinator', '42374894-4d28-48b5-8ea1-87e705daaf66', '2026-11-29 01:57:43.164517+00', '', '', NULL);



INSERT INTO public.submission VALUES ('af504b3c-c13c-4960-b62b-1a2795261860', '4d64ad0b-9a94-4d9e-9a6c-9a87380991d7', 1, 'ae4cb8bc-ec10-4e73-a42b-fe80812e7dce', 'FFJ-864-TJD', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'coordinator', '2026-11-29 01:57:43.170057+00', 'I send this assessment.', 'cor-24', '2026-11-29 01:57:43.168443+00', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('80bb012d-2564-4374-b334-1092e4fb3bc8', '42374894-4d28-48b5-8ea1-87e705daaf66', '1ea1e37e-f0f8-4c1d-a26a-c68709683f6c', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 01:57:34.09598+00');



INSERT INTO public.worker VALUES ('4f870689-6287-49d5-a309-fe2167e4d561', '2026-11-29 01:57:43.206603+00', '2026-11-29 01:57:43.206606+00');



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




