


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



CREATE TABLE public.judgement (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    person_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    given_at timestamp with time zone,
    version integer NOT NULL,
    choice character varying(40),
    level character varying(20),
    reason text NOT NULL,
    verification character varying(40) NOT NULL,
    private_note text NOT NULL,
    note_to_force text NOT NULL,
    claimed character varying(20),
    supported character varying(20),
    question_digest character varying(64) NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



CREATE TABLE public.judgement_entry (
    id uuid NOT NULL,
    judgement_id uuid NOT NULL,
    submission_id uuid NOT NULL,
    role character varying(40) NOT NULL,
    in_list boolean NOT NULL,
    version integer NOT NULL,
    choice character varying(40),
    level character varying(20),
    reason text NOT NULL,
    verification character varying(40) NOT NULL,
    private_note text NOT NULL,
    note_to_force text NOT NULL,
    claimed character varying(20),
    supported character varying(20),
    question_digest character varying(64) NOT NULL,
    saved_at timestamp with time zone NOT NULL
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



INSERT INTO public.account VALUES ('0e7d387d-2d23-47dc-85be-409d111bb625', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$ioejqMMMXbG1cGqBXotIFw$tB7pxukmMusqVNrKRyPXgkTtMkpFdZRHKHfSZWWOAlA', true, '2026-11-29 03:27:20.3046+00');
INSERT INTO public.account VALUES ('76bf0330-3331-464e-bfbc-2639c7c673a9', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$bk/3rQgh47CO9g5aZsPDwg$Sze+hSYqeC/SsXC2ZYuKGeO+T/xDsbkbW1WjrHIVKUY', true, '2026-11-29 03:27:28.207694+00');



INSERT INTO public.alembic_version VALUES ('0226');



INSERT INTO public.answer VALUES ('84337a79-32ea-48db-b8b6-1aee44d2e2cb', '85b34521-762c-454e-bef4-2af20999f6f8', 'vet-01', '2', 'As it was saved last', 2, '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:21.590043+00');
INSERT INTO public.answer VALUES ('1da3360d-120f-4b99-82d5-170c0aacb3a5', '85b34521-762c-454e-bef4-2af20999f6f8', 'vet-02', '3', 'As it was saved last', 1, '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:21.652156+00');
INSERT INTO public.answer VALUES ('104a3cec-53c3-4836-93c4-d134edc70e79', '85b34521-762c-454e-bef4-2af20999f6f8', 'cor-15', '2', 'As it was saved last', 1, '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:21.722398+00');
INSERT INTO public.answer VALUES ('9c0cef45-1dd8-40bc-97d5-03fb68291f80', '85b34521-762c-454e-bef4-2af20999f6f8', 'vet-03', '3', 'As it was saved last', 1, '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:21.787057+00');



INSERT INTO public.answer_entry VALUES ('3d4d1cd1-8764-415b-b488-627d1404d030', '85b34521-762c-454e-bef4-2af20999f6f8', 'vet-01', 1, '3', 'As it was first saved', '0e7d387d-2d23-47dc-85be-409d111bb625', 'coordinator', '2026-11-29 03:27:21.526325+00');
INSERT INTO public.answer_entry VALUES ('37b671fa-e545-44dd-98c9-eb6f8e5213fb', '85b34521-762c-454e-bef4-2af20999f6f8', 'vet-01', 2, '2', 'As it was saved last', '0e7d387d-2d23-47dc-85be-409d111bb625', 'coordinator', '2026-11-29 03:27:21.590043+00');
INSERT INTO public.answer_entry VALUES ('fa953211-6b89-4b45-86b4-7a98369e583d', '85b34521-762c-454e-bef4-2af20999f6f8', 'vet-02', 1, '3', 'As it was saved last', '0e7d387d-2d23-47dc-85be-409d111bb625', 'coordinator', '2026-11-29 03:27:21.652156+00');
INSERT INTO public.answer_entry VALUES ('3beb2b4e-b2e4-426e-8cd2-5a81751a0069', '85b34521-762c-454e-bef4-2af20999f6f8', 'cor-15', 1, '2', 'As it was saved last', '0e7d387d-2d23-47dc-85be-409d111bb625', 'coordinator', '2026-11-29 03:27:21.722398+00');
INSERT INTO public.answer_entry VALUES ('0ea868f3-236c-49d7-be15-81559c7bfbc1', '85b34521-762c-454e-bef4-2af20999f6f8', 'vet-03', 1, '3', 'As it was saved last', '0e7d387d-2d23-47dc-85be-409d111bb625', 'coordinator', '2026-11-29 03:27:21.787057+00');



INSERT INTO public.answer_entry_figure VALUES ('3beb2b4e-b2e4-426e-8cd2-5a81751a0069', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('0ea868f3-236c-49d7-be15-81559c7bfbc1', 'M03', '33');



INSERT INTO public.assessment VALUES ('85b34521-762c-454e-bef4-2af20999f6f8', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:20.932414+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('0ea14f63-7766-4563-b5b6-a2a123495bcf', '0cf02fc6-654d-40e0-81b6-bd524c68a123', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', '85b34521-762c-454e-bef4-2af20999f6f8', '2022-03-04', '2022-09-30', '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:28.423652+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 03:27:20.729784+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'f63cb110c7de3588aad27480cb040146');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 03:27:20.849264+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '6dd54858291db07cb23e998cd7038e69');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 03:27:20.920725+00', 'signed in', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', NULL, '', '', 'e9aeb37b31a708edd97e570ed059d66a');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 03:27:21.530012+00', 'save answer', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'assessment 85b34521-762c-454e-bef4-2af20999f6f8', 'vet-01, version 1', '233a5cd4f9fc563d16d349d055688c91');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 03:27:21.592264+00', 'save answer', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'assessment 85b34521-762c-454e-bef4-2af20999f6f8', 'vet-01, version 2', '6be472fecbab192c2dca9206034416ac');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 03:27:21.653895+00', 'save answer', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'assessment 85b34521-762c-454e-bef4-2af20999f6f8', 'vet-02, version 1', '80d31afe43bdfaa226319c6e4b5418a1');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 03:27:21.661532+00', 'mark question', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'assessment 85b34521-762c-454e-bef4-2af20999f6f8', 'vet-02, done', '2f349d2cd03ffa1405727c764559ad41');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 03:27:21.725703+00', 'save answer', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'assessment 85b34521-762c-454e-bef4-2af20999f6f8', 'cor-15, version 1', '1f616429c3aa3cc7404fa8ea74128e42');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 03:27:21.788688+00', 'save answer', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'assessment 85b34521-762c-454e-bef4-2af20999f6f8', 'vet-03, version 1', '4ce5021a033a0a8933b04f4b782200b2');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 03:27:21.977985+00', 'add evidence', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'evidence 95eeb41d-9830-40f9-9f6b-74faacbc5fa8', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '13d17093b9e776992c870797d7f63b4e');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 03:27:21.983599+00', 'add exhibit', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'assessment 85b34521-762c-454e-bef4-2af20999f6f8', 'exhibit 1 of vet-03, E1, version 1, evidence 95eeb41d-9830-40f9-9f6b-74faacbc5fa8', '63c1327666604c43a2b33b3ec7b22558');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 03:27:22.153226+00', 'write note', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'assessment 85b34521-762c-454e-bef4-2af20999f6f8', 'vet-01, note', 'fd95f1bb409fce7e573bc3b7c90af660');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 03:27:22.211198+00', 'restricted a question', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'assessment 85b34521-762c-454e-bef4-2af20999f6f8', 'vet-02, to 1 person', 'b8fd88b96c6c5808c084ad0751183f5d');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 03:27:22.343513+00', 'asked for a report', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'report 9b5360cb-c7dd-4dcc-9a86-545bb3fa31b0', '6badb1af2f8cd4fe77f95ae84b7880ee2bd3a8d9a5eddf3f8b304b1e025f7ef7', '16a9f7331dccb47e3e19e3c6f92b107e');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 03:27:28.222578+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'b0f5d5a1bcec621acc63eb170f4f7d96');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 03:27:28.27521+00', 'signed in', '76bf0330-3331-464e-bfbc-2639c7c673a9', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'reader', NULL, '', '', 'b3f9e19b71f29139e755e10a72d6958a');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 03:27:28.358276+00', 'set up a second factor', '76bf0330-3331-464e-bfbc-2639c7c673a9', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'reader', NULL, '', 'authenticator app', '496a10926d2b703e10d73a3ca8541654');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 03:27:28.374621+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '0e7d387d-2d23-47dc-85be-409d111bb625', '', '2f02b9a44b9fd6bd5dd9d783a8e27f9b');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '36bb3a228e052deb71b64956f0ec764f2f22fe0e86308e25fbb9410c0e68bc79', NULL);
INSERT INTO public.audit_head VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 14, '7d6bd9730be7745885678247d9ccfaafb8adf999e4e02269fb30a224ed5a2002', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 03:27:20.729784+00', 'sign-in', NULL, '7382f524b1157711d81017a3415e1d90a3808f81fb067ab2b22aca52236d5960', '0000000000000000000000000000000000000000000000000000000000000000', '4543dfe31deb33af2c9cd6202c72fdc7b2542f8aae01d9e4280411fa4f23318c');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 03:27:20.849264+00', 'sign-in', NULL, '9b401bd29cbdce0fec6be451c2c67853a5eaf8394d77459f801d9352553cd276', '4543dfe31deb33af2c9cd6202c72fdc7b2542f8aae01d9e4280411fa4f23318c', 'f8ddb755a90c9b0f34f213c479a5c6510bf3d0ed3a12f91b5c7bd342d3952aa5');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 1, 3, '2026-11-29 03:27:20.920725+00', 'sign-in', NULL, 'd9428e855fec11bc6d8751bec417600adbf0996845d0fcc9f50ca960e450cbc4', '0000000000000000000000000000000000000000000000000000000000000000', 'f0a1fa42287267d33debe4aa74e5a4191623b3b86d25a7e74e841449fbb01643');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 2, 4, '2026-11-29 03:27:21.530012+00', 'answer', '85b34521-762c-454e-bef4-2af20999f6f8', '83b8c9fee400796c1ca3719108edcdff86ccaf73ff8102a11f2183c4c3eee225', 'f0a1fa42287267d33debe4aa74e5a4191623b3b86d25a7e74e841449fbb01643', '3729c8557089c86f22d2e35627fca58b6b8bd2ae7b2b0eb381a5d6b14968cb09');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 3, 5, '2026-11-29 03:27:21.592264+00', 'answer', '85b34521-762c-454e-bef4-2af20999f6f8', '003b8ea6b2d93f6f0f693a2217b96898125c81ea89988c56823ff27c76126ff2', '3729c8557089c86f22d2e35627fca58b6b8bd2ae7b2b0eb381a5d6b14968cb09', '70f539946296481e785fe6dcc81a4dbb45aac482888d96055bb3e058638e1b13');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 4, 6, '2026-11-29 03:27:21.653895+00', 'answer', '85b34521-762c-454e-bef4-2af20999f6f8', 'c3c5f11918799b33b660baf29fddca340df8b78cbb03b7265a2d1a9f3298c86a', '70f539946296481e785fe6dcc81a4dbb45aac482888d96055bb3e058638e1b13', '3a159433b51f3bba32fbf77d6d103fb8c386cc01187b2a55dfdacac07055bfdc');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 5, 7, '2026-11-29 03:27:21.661532+00', 'mark', '85b34521-762c-454e-bef4-2af20999f6f8', '85222cfff67d704e568da422d01d0a51028ea330533c350f13a32b767f388196', '3a159433b51f3bba32fbf77d6d103fb8c386cc01187b2a55dfdacac07055bfdc', '46294099f564838ab16192b9e26a6bfb2fe635f7250216853611ce1388ab9947');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 6, 8, '2026-11-29 03:27:21.725703+00', 'answer', '85b34521-762c-454e-bef4-2af20999f6f8', '9850758ad92922a5bd4fd252c0911a1ad747375d089ef2d0ea3bbed190e33b7f', '46294099f564838ab16192b9e26a6bfb2fe635f7250216853611ce1388ab9947', 'ab882a185804688e9512fb6a6e842b10e5af1d02a305cdd4149c87af9873e8bb');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 7, 9, '2026-11-29 03:27:21.788688+00', 'answer', '85b34521-762c-454e-bef4-2af20999f6f8', '04f3c4a5b5ab5b69b66aa1a259adb1547111a1c98a7ab937d08808a4e2fde870', 'ab882a185804688e9512fb6a6e842b10e5af1d02a305cdd4149c87af9873e8bb', '4f4607efe73225107a060333cb3ae8dbcc6388a24ba3736c276aafd48af760c9');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 8, 10, '2026-11-29 03:27:21.977985+00', 'evidence', NULL, '52487cb427812301987cad61482420dd721681dfa7f3f7bd018e08a4cddc5c3c', '4f4607efe73225107a060333cb3ae8dbcc6388a24ba3736c276aafd48af760c9', '61190f91f3f977a99c6b63c12c02a5fe4b833265ed296a2f93fc7ade4832c600');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 9, 11, '2026-11-29 03:27:21.983599+00', 'evidence', '85b34521-762c-454e-bef4-2af20999f6f8', 'bb6648088f9875053c2dd8fb9bddcc321d1fc878b915b8f52f8f0479c0fc1c43', '61190f91f3f977a99c6b63c12c02a5fe4b833265ed296a2f93fc7ade4832c600', 'f2e4cf99f3bf3bf63271d41db0d46760230e72dc21f76fb5a34343b8879fc915');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 10, 12, '2026-11-29 03:27:22.153226+00', 'note', '85b34521-762c-454e-bef4-2af20999f6f8', '2b4f36c0d904e0b61063e3bbd3629014fb02f7138028a2ea93ab13fcb8e35e1a', 'f2e4cf99f3bf3bf63271d41db0d46760230e72dc21f76fb5a34343b8879fc915', 'b81b0c1d7507aad4664cd97356955ce80298163b06e4c3c7ebcbee1ef5d5190b');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 11, 13, '2026-11-29 03:27:22.211198+00', 'assessment', '85b34521-762c-454e-bef4-2af20999f6f8', '174a2e9827a7ba3fb375d1e3871bb7d31c1e17fd665a936e2f43bfe2d89df509', 'b81b0c1d7507aad4664cd97356955ce80298163b06e4c3c7ebcbee1ef5d5190b', '847db2722bf18354694282d4429d5a34038a57491ceea329cdd2151d97956c55');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 12, 14, '2026-11-29 03:27:22.343513+00', 'copy', '85b34521-762c-454e-bef4-2af20999f6f8', 'a706cb2ed4d505eb8173b078c769cfd820da0ea39b5f9e6071ce7167c5d51f78', '847db2722bf18354694282d4429d5a34038a57491ceea329cdd2151d97956c55', 'f7851f1ed202f48a2d058b59ecdb80d3620de14ef9bdb963eef22b36e320cfd6');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-29 03:27:28.222578+00', 'sign-in', NULL, '04d95122fc455bc4a372e77cab5eec7a80a068f7b402335852f8cdf519d739e1', 'f8ddb755a90c9b0f34f213c479a5c6510bf3d0ed3a12f91b5c7bd342d3952aa5', '53a9ee5f80666a49c1e3db8ecc9482a57c944b23e15d1e6b2263f56466e14d10');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 13, 16, '2026-11-29 03:27:28.27521+00', 'sign-in', NULL, 'b2cf01e60af2d447e39afd1ada8a2450a12784959b8ffcbb88819f27143063f3', 'f7851f1ed202f48a2d058b59ecdb80d3620de14ef9bdb963eef22b36e320cfd6', 'e3487c2390d6a2fbdd8c84181c415f53aebfb614a55504968cb2bc4c41d709ea');
INSERT INTO public.audit_link VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 14, 17, '2026-11-29 03:27:28.358276+00', 'sign-in', NULL, '34a5b8d35f9d0a5463d74b1c158287a9649bd43179e6400c583e267e7af09ff2', 'e3487c2390d6a2fbdd8c84181c415f53aebfb614a55504968cb2bc4c41d709ea', '7d6bd9730be7745885678247d9ccfaafb8adf999e4e02269fb30a224ed5a2002');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-29 03:27:28.374621+00', 'sign-in', NULL, '50e71e4201252c69678ed9ab3ea87c22c7a58e834f97ab517e7ff0b73a2a97a0', '53a9ee5f80666a49c1e3db8ecc9482a57c944b23e15d1e6b2263f56466e14d10', '36bb3a228e052deb71b64956f0ec764f2f22fe0e86308e25fbb9410c0e68bc79');



INSERT INTO public.authenticator VALUES ('76bf0330-3331-464e-bfbc-2639c7c673a9', 'aOtmhe164PZGSzamGo2i0bHXz_PDhNUb5NDts-L77aLEHry_k07n0_MA5W1WYMYxDRG5tGadTzhh9seO', '4896ec944ad9b238', 59864094, '2026-11-29 03:27:28.351541+00');



INSERT INTO public.change_request VALUES ('5049a1f8-4e79-4e8f-a7e9-5a0c5cc6a957', '85b34521-762c-454e-bef4-2af20999f6f8', 1, '2022-03-31', '0e7d387d-2d23-47dc-85be-409d111bb625', 'lead inspector', '2026-11-29 03:27:28.426772+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.draft VALUES ('85b34521-762c-454e-bef4-2af20999f6f8', 'vet-04', '0e7d387d-2d23-47dc-85be-409d111bb625', '37060854-fb3d-4040-852b-8ae1e0b9a758', 0, 1795922779569, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 03:27:21.838074+00');



INSERT INTO public.evidence VALUES ('95eeb41d-9830-40f9-9f6b-74faacbc5fa8', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:21.975134+00', 4413950093867);



INSERT INTO public.evidence_entry VALUES ('95eeb41d-9830-40f9-9f6b-74faacbc5fa8', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '0e7d387d-2d23-47dc-85be-409d111bb625', 'coordinator', '2026-11-29 03:27:21.980166+00');



INSERT INTO public.exhibit VALUES ('b2947905-6113-486b-b584-1e4322c38b86', '85b34521-762c-454e-bef4-2af20999f6f8', 'vet-03', 1, '95eeb41d-9830-40f9-9f6b-74faacbc5fa8', '02c6698d-ce3d-4908-bd39-8f02dfec0632', 'Page 3', 'The policy was approved', 'E1', '', '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:21.982876+00', NULL, '', 1, NULL, 'force', 7370140301656);



INSERT INTO public.exhibit_entry VALUES ('b2947905-6113-486b-b584-1e4322c38b86', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '0e7d387d-2d23-47dc-85be-409d111bb625', 'coordinator', '2026-11-29 03:27:21.9851+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 03:27:20.724799+00', '');



INSERT INTO public.figure VALUES ('85b34521-762c-454e-bef4-2af20999f6f8', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('85b34521-762c-454e-bef4-2af20999f6f8', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('0cf02fc6-654d-40e0-81b6-bd524c68a123', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b');



INSERT INTO public.idempotency_key VALUES ('0e7d387d-2d23-47dc-85be-409d111bb625', '68157a96-4f24-4c1e-afd9-b34bae7e8539', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 03:27:21.534036+00');
INSERT INTO public.idempotency_key VALUES ('0e7d387d-2d23-47dc-85be-409d111bb625', 'd6e0d35f-f1be-4b94-a715-4f95fc5e40c6', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 03:27:21.59368+00');
INSERT INTO public.idempotency_key VALUES ('0e7d387d-2d23-47dc-85be-409d111bb625', '0c64d2cd-93b6-4220-9f1b-02d64b4fd7b4', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 03:27:21.655323+00');
INSERT INTO public.idempotency_key VALUES ('0e7d387d-2d23-47dc-85be-409d111bb625', '9303f3f3-47db-487f-81bb-e37a43a23dc3', 'done', '2026-11-29 03:27:21.664537+00');
INSERT INTO public.idempotency_key VALUES ('0e7d387d-2d23-47dc-85be-409d111bb625', 'ad09ae57-1ccf-4d69-b0cd-8d6273e68c8a', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 03:27:21.728118+00');
INSERT INTO public.idempotency_key VALUES ('0e7d387d-2d23-47dc-85be-409d111bb625', '22abcc44-45b4-4596-a9ac-be69de4f60cb', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 03:27:21.790995+00');
INSERT INTO public.idempotency_key VALUES ('0e7d387d-2d23-47dc-85be-409d111bb625', '2a3dffdd-4981-4907-bc07-60993f59aac4', '1', '2026-11-29 03:27:21.98665+00');
INSERT INTO public.idempotency_key VALUES ('0e7d387d-2d23-47dc-85be-409d111bb625', '6220fecc-c502-4aef-a8b2-de7d861bfcad', 'a1314031-3ee7-4f31-b202-0544a272636f', '2026-11-29 03:27:22.155415+00');
INSERT INTO public.idempotency_key VALUES ('0e7d387d-2d23-47dc-85be-409d111bb625', '756868b9-979d-46f9-b91d-a715f9e60a4a', '', '2026-11-29 03:27:22.212506+00');
INSERT INTO public.idempotency_key VALUES ('0e7d387d-2d23-47dc-85be-409d111bb625', 'eddf5b34-fcfd-4fa7-aec7-738b32615ae8', '9b5360cb-c7dd-4dcc-9a86-545bb3fa31b0', '2026-11-29 03:27:22.344276+00');
INSERT INTO public.idempotency_key VALUES ('76bf0330-3331-464e-bfbc-2639c7c673a9', '703fb62f-bcbc-4cdc-b3a4-be53a2ae0361', '853d7dad30998295e130f32e86c5d588808ccae2ccfb7c8fb7e8fb12389d1036 9949ebad431f577c8e552e00c7d511bfb1c3f8302754d8af84ac5f48bb79ac76', '2026-11-29 03:27:28.362912+00');



INSERT INTO public.invitation VALUES ('af3b2852-0625-4c1e-a75b-0e0d4293c632', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:28.407306+00', '2026-12-06 03:27:28.40503+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('42fbe09e-54c0-45a2-b912-8c32bccee878', '85b34521-762c-454e-bef4-2af20999f6f8', 'vet-01', '0e7d387d-2d23-47dc-85be-409d111bb625', '0cf02fc6-654d-40e0-81b6-bd524c68a123', '5c44b14b-95ef-420b-9d27-eb537d9c868d', '2026-11-29 03:27:28.415858+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 03:27:28.417987+00');



INSERT INTO public.judgement_entry VALUES ('bab74944-b2b6-43b4-8c52-c3917c323f76', '42fbe09e-54c0-45a2-b912-8c32bccee878', '5c44b14b-95ef-420b-9d27-eb537d9c868d', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 03:27:28.420687+00');



INSERT INTO public.last_visit VALUES ('85b34521-762c-454e-bef4-2af20999f6f8', '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:21.32059+00', '2026-11-29 03:27:21.32059+00', '2026-11-29 03:27:21.32059+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '3a994476-5479-41e1-8cd7-ed679359976a', '2026-11-29 03:27:28.44154+00');



INSERT INTO public.mark VALUES ('85b34521-762c-454e-bef4-2af20999f6f8', 'vet-02', 1, 'done', '0e7d387d-2d23-47dc-85be-409d111bb625', 'coordinator', '2026-11-29 03:27:21.661376+00', '');



INSERT INTO public.membership VALUES ('ebf57cef-85f2-4294-bcd1-78b454a655ab', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '2026-11-29 03:27:20.306174+00', NULL);
INSERT INTO public.membership VALUES ('2fe6a89f-3bb6-45c5-b59e-49d158b92b8b', '76bf0330-3331-464e-bfbc-2639c7c673a9', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'reader', '2026-11-29 03:27:28.208154+00', NULL);



INSERT INTO public.mention VALUES ('3cd63fe1-f6c6-4a97-878f-d084fbe5f9cf', '0e7d387d-2d23-47dc-85be-409d111bb625');



INSERT INTO public.note VALUES ('3cd63fe1-f6c6-4a97-878f-d084fbe5f9cf', 'a1314031-3ee7-4f31-b202-0544a272636f', 1, '@Una Upgrade will check this', '{"roles":[["5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b","contributor"],["5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b","coordinator"],["5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b","reader"],["5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b","signatory"]],"people":[]}', '0e7d387d-2d23-47dc-85be-409d111bb625', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'coordinator', '2026-11-29 03:27:22.152588+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('a1314031-3ee7-4f31-b202-0544a272636f', '85b34521-762c-454e-bef4-2af20999f6f8', 'vet-01', 'note', '2026-11-29 03:27:22.14903+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'force', 'Upgradeshire Police', '2026-11-29 03:27:20.246862+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('0cf02fc6-654d-40e0-81b6-bd524c68a123', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 03:27:20.249393+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('c7fdfe45-530a-4e8f-aa63-40f38e96bf09', 'set password', '0e7d387d-2d23-47dc-85be-409d111bb625', '', 'waiting', '', 0, '2026-11-29 03:27:28.403829+00', '2026-11-29 03:27:28.403834+00', NULL);



INSERT INTO public.passkey VALUES ('61db2d9b-8c3a-4cd1-b06b-4d6944561184', '0e7d387d-2d23-47dc-85be-409d111bb625', '806e19c8-74f8-4b29-87da-618a2a894aed', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 03:27:28.431006+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('30c933e21d53208f7255c6876cc51bc09335265cd5a39425cffb00a1a3e5de32', 'HAxJbVUdIhZkCk7VThNwIkuVKjtnIz/zuof9LOE8gqE=', NULL, '', '2026-11-29 03:27:28.436436+00');



INSERT INTO public.password_link VALUES ('87de835242a7506bd005cb9ab3d1720fcc1a25a42b7c36ff1b4b6e7fa7cd3f09', '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:28.375903+00', '2026-12-01 03:27:28.374502+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 03:27:22.365648+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 03:27:22.381351+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 03:27:28.125441+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 03:27:28.137673+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 03:27:28.148273+00');



INSERT INTO public.post VALUES ('19f043ef-de1d-4b74-b772-0b3f04237236', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 'Head of vetting', '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:28.38214+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 03:27:28.398634+00');



INSERT INTO public.recovery_code VALUES ('cd605a0d47ca9eeffa4b21209bd14b197142f4bbd6c118f47b27c903b3c150d2', '76bf0330-3331-464e-bfbc-2639c7c673a9', '2026-11-29 03:27:28.355105+00', NULL);
INSERT INTO public.recovery_code VALUES ('ebedd79589b4e61804307732364e4e081e6683b403b3069f26ca496dd7992471', '76bf0330-3331-464e-bfbc-2639c7c673a9', '2026-11-29 03:27:28.355111+00', NULL);
INSERT INTO public.recovery_code VALUES ('39677999ee7b7fa7f991469c250e0dedccf6a428d2f1714735ee68f1ba9e1c50', '76bf0330-3331-464e-bfbc-2639c7c673a9', '2026-11-29 03:27:28.355113+00', NULL);
INSERT INTO public.recovery_code VALUES ('1adeca06d4f970f63975ca25121bd9283b7ae787f6a5f4d61f72e25fa63acaf6', '76bf0330-3331-464e-bfbc-2639c7c673a9', '2026-11-29 03:27:28.355114+00', NULL);
INSERT INTO public.recovery_code VALUES ('22ba2dc08b6ab602a69a5c735f42929333ac31c3adff8f634a6337ab15214c2d', '76bf0330-3331-464e-bfbc-2639c7c673a9', '2026-11-29 03:27:28.355115+00', NULL);
INSERT INTO public.recovery_code VALUES ('b36314ee024789a6e11dc08a5a36716d4b3ff52b5b69d81d4142a22f6aec1a11', '76bf0330-3331-464e-bfbc-2639c7c673a9', '2026-11-29 03:27:28.355117+00', NULL);
INSERT INTO public.recovery_code VALUES ('b1889b3039302f098e492d644e78a851628cfed30b0b0e3289e6bf59e96535a0', '76bf0330-3331-464e-bfbc-2639c7c673a9', '2026-11-29 03:27:28.355118+00', NULL);
INSERT INTO public.recovery_code VALUES ('d21bfb2ce625b45e7258b757dd81628a47e7a0cf08a0e8c143edb6d02827ac74', '76bf0330-3331-464e-bfbc-2639c7c673a9', '2026-11-29 03:27:28.355119+00', NULL);
INSERT INTO public.recovery_code VALUES ('56bbb67f476f747da6a98fca678f2f205de4ca510bc86a8cdb8badc331c7a459', '76bf0330-3331-464e-bfbc-2639c7c673a9', '2026-11-29 03:27:28.35512+00', NULL);
INSERT INTO public.recovery_code VALUES ('6e00099a2fb5f776b104c99c53f60c2f5172b111a77deea1e369b6aac55ef25b', '76bf0330-3331-464e-bfbc-2639c7c673a9', '2026-11-29 03:27:28.355122+00', NULL);



INSERT INTO public.reminder VALUES ('e220e763-6d02-43ab-a757-7730673b4c28', '0e7d387d-2d23-47dc-85be-409d111bb625', 'share', 'shared', 'shared', '2026-11-29 03:27:28.383993+00', NULL);



INSERT INTO public.reminder_choice VALUES ('0e7d387d-2d23-47dc-85be-409d111bb625', 'daily', NULL);



INSERT INTO public.report VALUES ('9b5360cb-c7dd-4dcc-9a86-545bb3fa31b0', '85b34521-762c-454e-bef4-2af20999f6f8', 'report', '6badb1af2f8cd4fe77f95ae84b7880ee2bd3a8d9a5eddf3f8b304b1e025f7ef7', 'ready', '', 27, 205574, '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:22.342388+00', '2026-11-29 03:27:22.390421+00', 1, '2026-11-29 03:27:28.108809+00', '', NULL, 'eef8ed554441d7153d720ee20efa04a09d65cf891141861e4ba164ae83c8f92f');



INSERT INTO public.requested_question VALUES ('a666fad0-d1e8-4ebf-95bd-2f9f332b018f', '5049a1f8-4e79-4e8f-a7e9-5a0c5cc6a957', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('85b34521-762c-454e-bef4-2af20999f6f8', 'vet-02', '0e7d387d-2d23-47dc-85be-409d111bb625', '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:22.209558+00', NULL);



INSERT INTO public.revision VALUES ('02c6698d-ce3d-4908-bd39-8f02dfec0632', '95eeb41d-9830-40f9-9f6b-74faacbc5fa8', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:21.977112+00', NULL, NULL, NULL, NULL, NULL, '', 5098133906542, NULL);



INSERT INTO public.seal VALUES ('69b69da6-d10c-4918-9864-92deb55993b0', '85b34521-762c-454e-bef4-2af20999f6f8', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '0e7d387d-2d23-47dc-85be-409d111bb625', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 03:27:28.410359+00', '2026-11-29 03:27:28.410362+00', '0e7d387d-2d23-47dc-85be-409d111bb625', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 03:27:28.393899+00');



INSERT INTO public.share VALUES ('dea574ac-ac25-42a6-a1a3-37e2ce783b40', '85b34521-762c-454e-bef4-2af20999f6f8', 'vet-02', NULL, '19f043ef-de1d-4b74-b772-0b3f04237236', '2022-03-04', '0e7d387d-2d23-47dc-85be-409d111bb625', '2026-11-29 03:27:28.388303+00', NULL);



INSERT INTO public.sign_in VALUES ('2fdfa4f7-2519-489a-9b01-dc4da842bdae', 'e3cfc435e2192ab264a9a571ea2b2da58aa07f90e3095d2c63d97c1e457ab6ff', '0e7d387d-2d23-47dc-85be-409d111bb625', 'ebf57cef-85f2-4294-bcd1-78b454a655ab', '2026-11-29 03:27:20.908298+00', '2026-11-29 03:27:20.908307+00', NULL, '', '2026-11-29 03:27:20.908308+00', '');
INSERT INTO public.sign_in VALUES ('093ab00c-c781-4726-8608-9280515c8323', '853d7dad30998295e130f32e86c5d588808ccae2ccfb7c8fb7e8fb12389d1036', '76bf0330-3331-464e-bfbc-2639c7c673a9', '2fe6a89f-3bb6-45c5-b59e-49d158b92b8b', '2026-11-29 03:27:28.273572+00', '2026-11-29 03:27:28.27358+00', '2026-11-29 03:27:28.353797+00', '', '2026-11-29 03:27:28.273582+00', '');
INSERT INTO public.sign_in VALUES ('bf85ee11-a8b3-420f-b06f-bff66a7b0ac4', '9949ebad431f577c8e552e00c7d511bfb1c3f8302754d8af84ac5f48bb79ac76', '76bf0330-3331-464e-bfbc-2639c7c673a9', '2fe6a89f-3bb6-45c5-b59e-49d158b92b8b', '2026-11-29 03:27:28.36148+00', '2026-11-29 03:27:28.361486+00', NULL, 'authenticator app', '2026-11-29 03:27:28.361488+00', '');



INSERT INTO public.state_change VALUES ('90a63388-ef05-4bb0-8037-d419da6db881', '85b34521-762c-454e-bef4-2af20999f6f8', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '0e7d387d-2d23-47dc-85be-409d111bb625', 'coordinator', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', '2026-11-29 03:27:28.409272+00', '', '', NULL);



INSERT INTO public.submission VALUES ('5c44b14b-95ef-420b-9d27-eb537d9c868d', '85b34521-762c-454e-bef4-2af20999f6f8', 1, '69b69da6-d10c-4918-9864-92deb55993b0', 'WRK-784-DTP', '0e7d387d-2d23-47dc-85be-409d111bb625', 'coordinator', '2026-11-29 03:27:28.414786+00', 'I send this assessment.', 'cor-24', '2026-11-29 03:27:28.413236+00', '0e7d387d-2d23-47dc-85be-409d111bb625', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('d96d91f6-c05f-4b61-bb1f-73f08024b514', '5ac8f175-c03b-4ecd-8fe1-65a6dbad2c9b', '0e7d387d-2d23-47dc-85be-409d111bb625', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 03:27:22.028825+00');



INSERT INTO public.worker VALUES ('3a994476-5479-41e1-8cd7-ed679359976a', '2026-11-29 03:27:28.439158+00', '2026-11-29 03:27:28.439161+00');



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



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT pk_judgement PRIMARY KEY (id);



ALTER TABLE ONLY public.judgement_entry
    ADD CONSTRAINT pk_judgement_entry PRIMARY KEY (id);



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



ALTER TABLE ONLY public.judgement_entry
    ADD CONSTRAINT uq_judgement_entry_judgement_id_version UNIQUE (judgement_id, version);



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT uq_judgement_of_person UNIQUE (assessment_id, question_id, person_id, organisation_id);



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



CREATE INDEX ix_judgement_entry_submission_id ON public.judgement_entry USING btree (submission_id);



CREATE INDEX ix_judgement_submission_id ON public.judgement USING btree (submission_id);



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



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT fk_judgement_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.judgement_entry
    ADD CONSTRAINT fk_judgement_entry_judgement_id_judgement FOREIGN KEY (judgement_id) REFERENCES public.judgement(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.judgement_entry
    ADD CONSTRAINT fk_judgement_entry_submission_id_submission FOREIGN KEY (submission_id) REFERENCES public.submission(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT fk_judgement_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT fk_judgement_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id);



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT fk_judgement_submission_id_submission FOREIGN KEY (submission_id) REFERENCES public.submission(id) ON DELETE CASCADE;



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




