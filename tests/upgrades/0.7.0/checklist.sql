


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



CREATE TABLE public.second_choice (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    number integer NOT NULL,
    decision character varying(40) NOT NULL,
    reason text NOT NULL,
    decided_by uuid NOT NULL,
    decided_at timestamp with time zone NOT NULL
);



CREATE TABLE public.secret_fingerprint (
    name character varying(40) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    noted_at timestamp with time zone NOT NULL
);



CREATE TABLE public.settlement (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    number integer NOT NULL,
    level character varying(20),
    not_applicable_agreed boolean,
    reason text NOT NULL,
    basis character varying(64) NOT NULL,
    settled_by uuid NOT NULL,
    settled_at timestamp with time zone NOT NULL
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



INSERT INTO public.account VALUES ('c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$3YIGK5bNFrMTXbJeckyfQA$ielS1yShv279La/963MstHaI5Mndh49NLuV0LUhaAqc', true, '2026-11-29 05:30:55.039194+00');
INSERT INTO public.account VALUES ('1c947ee8-7e85-4134-af6a-4c9139a771c4', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$ukYTDxyMv00pTYuMpHK9Kg$h+bmgT1uEq7CozBMOiwhX387JUjOy8s36hXKjOelQqk', true, '2026-11-29 05:31:00.314938+00');



INSERT INTO public.alembic_version VALUES ('0228');



INSERT INTO public.answer VALUES ('bfb5e8a0-a4da-4bbe-bdaa-b716fa805575', '0e48e7a3-495e-459c-9945-34159f936848', 'vet-01', '2', 'As it was saved last', 2, 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:30:55.945064+00');
INSERT INTO public.answer VALUES ('12622405-31b4-4fd2-95ee-a0dabc40fe51', '0e48e7a3-495e-459c-9945-34159f936848', 'vet-02', '3', 'As it was saved last', 1, 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:30:55.983235+00');
INSERT INTO public.answer VALUES ('eb706a97-e0b6-4f1b-840e-4ec727c7f661', '0e48e7a3-495e-459c-9945-34159f936848', 'cor-15', '2', 'As it was saved last', 1, 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:30:56.032061+00');
INSERT INTO public.answer VALUES ('d0da4d7c-ae9e-42b6-b2c4-231a61cbcc1a', '0e48e7a3-495e-459c-9945-34159f936848', 'vet-03', '3', 'As it was saved last', 1, 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:30:56.083932+00');



INSERT INTO public.answer_entry VALUES ('58cd55a9-2bf8-4230-afa1-2df646e589bc', '0e48e7a3-495e-459c-9945-34159f936848', 'vet-01', 1, '3', 'As it was first saved', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'coordinator', '2026-11-29 05:30:55.899657+00');
INSERT INTO public.answer_entry VALUES ('dc125e13-a0a3-4277-b8f8-e9c8d3ac354f', '0e48e7a3-495e-459c-9945-34159f936848', 'vet-01', 2, '2', 'As it was saved last', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'coordinator', '2026-11-29 05:30:55.945064+00');
INSERT INTO public.answer_entry VALUES ('aa0140e7-ec7d-40b9-a2a9-893a36d31f36', '0e48e7a3-495e-459c-9945-34159f936848', 'vet-02', 1, '3', 'As it was saved last', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'coordinator', '2026-11-29 05:30:55.983235+00');
INSERT INTO public.answer_entry VALUES ('118abedf-1a5f-48a9-ad0b-74d2d84a3100', '0e48e7a3-495e-459c-9945-34159f936848', 'cor-15', 1, '2', 'As it was saved last', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'coordinator', '2026-11-29 05:30:56.032061+00');
INSERT INTO public.answer_entry VALUES ('f9e8fe98-57c1-4364-9c1a-aa443cb0b3a7', '0e48e7a3-495e-459c-9945-34159f936848', 'vet-03', 1, '3', 'As it was saved last', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'coordinator', '2026-11-29 05:30:56.083932+00');



INSERT INTO public.answer_entry_figure VALUES ('118abedf-1a5f-48a9-ad0b-74d2d84a3100', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('f9e8fe98-57c1-4364-9c1a-aa443cb0b3a7', 'M03', '33');



INSERT INTO public.assessment VALUES ('0e48e7a3-495e-459c-9945-34159f936848', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:30:55.431531+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('fb692db6-dc4d-4683-a251-86897b1e8949', '320a9b12-9732-4ee3-997c-ad7bd2d5a6c5', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', '0e48e7a3-495e-459c-9945-34159f936848', '2022-03-04', '2022-09-30', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:31:00.470832+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 05:30:55.287681+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '197de673e285978dad84c3fd8072c834');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 05:30:55.372021+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '60b6faa0573378cf2864c37791627744');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 05:30:55.423693+00', 'signed in', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', NULL, '', '', 'd0c3864dbf16bf1e6b074a1ef426a97b');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 05:30:55.902505+00', 'save answer', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'assessment 0e48e7a3-495e-459c-9945-34159f936848', 'vet-01, version 1', '49ba33301482e4e45ddbdd788f67e7d6');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 05:30:55.946896+00', 'save answer', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'assessment 0e48e7a3-495e-459c-9945-34159f936848', 'vet-01, version 2', '19e077976a24c4f76f76ad96869fa5cf');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 05:30:55.984595+00', 'save answer', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'assessment 0e48e7a3-495e-459c-9945-34159f936848', 'vet-02, version 1', 'ecb33e89c65fb3e7324745c47aa6b658');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 05:30:55.990674+00', 'mark question', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'assessment 0e48e7a3-495e-459c-9945-34159f936848', 'vet-02, done', '58b30b21897849a4772d02273dbcd08e');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 05:30:56.034548+00', 'save answer', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'assessment 0e48e7a3-495e-459c-9945-34159f936848', 'cor-15, version 1', '6fcbd6bcb39412af0b5ce782532196a6');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 05:30:56.085234+00', 'save answer', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'assessment 0e48e7a3-495e-459c-9945-34159f936848', 'vet-03, version 1', 'cf61683d948e223d1860116eefe64483');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 05:30:56.208376+00', 'add evidence', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'evidence f7418193-761e-4612-b5a8-9189089a6665', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'bf61b633d3ae454ef79dbc2d3ad4999a');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 05:30:56.212697+00', 'add exhibit', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'assessment 0e48e7a3-495e-459c-9945-34159f936848', 'exhibit 1 of vet-03, E1, version 1, evidence f7418193-761e-4612-b5a8-9189089a6665', '2900072666a3b13ed7a054ba7b5bb2b4');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 05:30:56.334012+00', 'write note', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'assessment 0e48e7a3-495e-459c-9945-34159f936848', 'vet-01, note', '2a20dbae73c6e0296180393cedc6ff1b');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 05:30:56.377166+00', 'restricted a question', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'assessment 0e48e7a3-495e-459c-9945-34159f936848', 'vet-02, to 1 person', 'faba86d5e32b401ddca7a6218f355bcc');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 05:30:56.476883+00', 'asked for a report', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'report 13f68456-3d65-4209-b046-3811a2895c39', '5d791dfc0e5c85d7dbeb36e0b29eb0208d21369cf9ed1f3f468845f418b621d4', '6a880ce7287559e92c47d32a6cb966c3');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 05:31:00.32436+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '3bea6b125a88497652bfa65f22424cbd');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 05:31:00.361906+00', 'signed in', '1c947ee8-7e85-4134-af6a-4c9139a771c4', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'reader', NULL, '', '', 'fb7329ae812285d5664decd17baf0461');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 05:31:00.417281+00', 'set up a second factor', '1c947ee8-7e85-4134-af6a-4c9139a771c4', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'reader', NULL, '', 'authenticator app', 'f440e3046df2f62ef8967c7ace003ea4');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 05:31:00.429175+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '', '507decb48d5bac29dc57e7d7312d3aaa');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '2da0775876847e901dcaff08d092c79cedf5d47d72f143bf7828f29d5a3a49cf', NULL);
INSERT INTO public.audit_head VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 14, 'bbcb007a1ef503f6df849ac1bfab62b400c5ed843699e10f4c2dc533100ef987', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 05:30:55.287681+00', 'sign-in', NULL, '9d35ad6cdea1acd3015773fc86857523361584339cb12adcbfcd1d180c6e4b61', '0000000000000000000000000000000000000000000000000000000000000000', '2684cb841b2c8a88360b78b8089009c1b0112486c8aa68ffea4a142e657b761c');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 05:30:55.372021+00', 'sign-in', NULL, '55e6c65629001a26cafd2cf5dcf3b9c3956fe921b5291cc05b426943c954d49f', '2684cb841b2c8a88360b78b8089009c1b0112486c8aa68ffea4a142e657b761c', '65fa0044b9ef06668326b047841e8e576f1aea1a4913fd66b7f1004ddddb6602');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 1, 3, '2026-11-29 05:30:55.423693+00', 'sign-in', NULL, '8435d6211e133a4e37c7eb8278edad6ad42f10bfb7ff74a4700c1907371e96a6', '0000000000000000000000000000000000000000000000000000000000000000', '0ccd40833fd5df8640a5fe573e4cda89ae27ed8ff43722e05b1c6dd3e28d252e');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 2, 4, '2026-11-29 05:30:55.902505+00', 'answer', '0e48e7a3-495e-459c-9945-34159f936848', '5985ea52011b89fb27439d8808aa5c7ec855df2ee9d2fe11aad939b515c99d22', '0ccd40833fd5df8640a5fe573e4cda89ae27ed8ff43722e05b1c6dd3e28d252e', 'e3f1fb2c71f96081f6aea089820b35d656f1ffde084b1f5b552c218a70a09a5d');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 3, 5, '2026-11-29 05:30:55.946896+00', 'answer', '0e48e7a3-495e-459c-9945-34159f936848', '11604dc7106953197577b07546ba7d6b8e8d3265631c62e3a55f9e902c00af82', 'e3f1fb2c71f96081f6aea089820b35d656f1ffde084b1f5b552c218a70a09a5d', '9ee0ac4dbb4a025ba7eed47a82a741824d37afd53f2ecb935f8f571065ce30b3');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 4, 6, '2026-11-29 05:30:55.984595+00', 'answer', '0e48e7a3-495e-459c-9945-34159f936848', 'ec0e4a054c301191c4f544c471d1c1c3db615578529c93fa9393cfcf213f22b4', '9ee0ac4dbb4a025ba7eed47a82a741824d37afd53f2ecb935f8f571065ce30b3', 'f60f936a46fc3950da452529ca292836baf4cdb1af9318e04e44d76d596e2046');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 5, 7, '2026-11-29 05:30:55.990674+00', 'mark', '0e48e7a3-495e-459c-9945-34159f936848', 'd660f72a99048a900ec03a28a1a059567c8abb183294986f260cd9fafbadf331', 'f60f936a46fc3950da452529ca292836baf4cdb1af9318e04e44d76d596e2046', '21b1af50dc94b1b1bdc0cee1088ff5127153ac2a77c64f885c41843c8bf2435d');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 6, 8, '2026-11-29 05:30:56.034548+00', 'answer', '0e48e7a3-495e-459c-9945-34159f936848', '18dcac94335b5098b4eb4ccccb3d3e92c74b526094c3a13d7a692ceae046a781', '21b1af50dc94b1b1bdc0cee1088ff5127153ac2a77c64f885c41843c8bf2435d', 'd7c6fcb3a653424996739c59f8b7560622d64627470fae5267250288293fb4e1');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 7, 9, '2026-11-29 05:30:56.085234+00', 'answer', '0e48e7a3-495e-459c-9945-34159f936848', '69a63c4ce92ec594840e9fad2c06958a4ec4b772248cfbd6f895d8e3ed7d0f53', 'd7c6fcb3a653424996739c59f8b7560622d64627470fae5267250288293fb4e1', '04e379b462fb1ed97ba55c8b665af5942f8c7aba8a131a050170b9a93027ec6e');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 8, 10, '2026-11-29 05:30:56.208376+00', 'evidence', NULL, 'e303393188736307cbaf58acc4ce9c5e47871a2f756806a36b49b6dd11c7692a', '04e379b462fb1ed97ba55c8b665af5942f8c7aba8a131a050170b9a93027ec6e', 'c8b4646da0995d7b1b53c06aff3386958265ee0f5d0f0486b0e6cd178a73f78c');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 9, 11, '2026-11-29 05:30:56.212697+00', 'evidence', '0e48e7a3-495e-459c-9945-34159f936848', '25826b7f41a2c6fa0f8abf1907af2185ee86fc736cfa6b1fb322f9df3a9764d8', 'c8b4646da0995d7b1b53c06aff3386958265ee0f5d0f0486b0e6cd178a73f78c', '96f333487e1032d0c93534fc55c0d86a201815e9d3194152a918bbcfd9d66ea1');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 10, 12, '2026-11-29 05:30:56.334012+00', 'note', '0e48e7a3-495e-459c-9945-34159f936848', 'dfa13185c4b40dd931e6559ba60fa9adefa1145a7e6376bfb3123590ab945aaf', '96f333487e1032d0c93534fc55c0d86a201815e9d3194152a918bbcfd9d66ea1', '9812e0fd543cdadfe6451cb0b102f406d148e8fcb9469be0aac5626171bf03e5');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 11, 13, '2026-11-29 05:30:56.377166+00', 'assessment', '0e48e7a3-495e-459c-9945-34159f936848', '3bfcdf24d0aac6eae7f53f2370caec6b9e6341da19a158d7996a3fadd0318f0b', '9812e0fd543cdadfe6451cb0b102f406d148e8fcb9469be0aac5626171bf03e5', '35a64bee3f3360c8d0151dd37c1e1537cd18a6f1fd8fb698695874e82b06e92c');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 12, 14, '2026-11-29 05:30:56.476883+00', 'copy', '0e48e7a3-495e-459c-9945-34159f936848', '88107c4f29571ed2323e720d10e32c8aa8948db9665fadd10448637a76641424', '35a64bee3f3360c8d0151dd37c1e1537cd18a6f1fd8fb698695874e82b06e92c', '12aeb2e3bd0a4b9c41149d4183c98dea1f8565ddc14ba993ed4a085ef4591921');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-29 05:31:00.32436+00', 'sign-in', NULL, '13c6245bd8994f92556afd6ba4bda6e963d3cc89a08445e494e46b0edb1c7901', '65fa0044b9ef06668326b047841e8e576f1aea1a4913fd66b7f1004ddddb6602', '3319123359f8cd2d502cc64ac8ca4a486bbd29444ca85443b4dee86227c0bbe9');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 13, 16, '2026-11-29 05:31:00.361906+00', 'sign-in', NULL, 'f1a29b0e438a4bced2f173a87f9c27cf22b57ff4fda68333b1037119f5c159d6', '12aeb2e3bd0a4b9c41149d4183c98dea1f8565ddc14ba993ed4a085ef4591921', '9b805f86d1d706edebd996a9a862ada90da7f18e90da3e782e99ae2388f8136c');
INSERT INTO public.audit_link VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 14, 17, '2026-11-29 05:31:00.417281+00', 'sign-in', NULL, '8883c45bc94bb471b4e0adf14c45057fab4c5cf2b8937bb53fb2303b33d0d342', '9b805f86d1d706edebd996a9a862ada90da7f18e90da3e782e99ae2388f8136c', 'bbcb007a1ef503f6df849ac1bfab62b400c5ed843699e10f4c2dc533100ef987');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-29 05:31:00.429175+00', 'sign-in', NULL, 'e2aa8d7c8e7ba627268ceb343793fad17c01383e69f26fcad8a16d2a597e3529', '3319123359f8cd2d502cc64ac8ca4a486bbd29444ca85443b4dee86227c0bbe9', '2da0775876847e901dcaff08d092c79cedf5d47d72f143bf7828f29d5a3a49cf');



INSERT INTO public.authenticator VALUES ('1c947ee8-7e85-4134-af6a-4c9139a771c4', 'fhxSq1jhaNGV8o6-iEY5rIhesh0T1Mtkb2jODRsK14Ce6rAQZ9JG-yHf-FFA_dvWlAkBIf9MFxBCxM2u', '4896ec944ad9b238', 59864342, '2026-11-29 05:31:00.412414+00');



INSERT INTO public.change_request VALUES ('97b0ab20-8781-43b1-9c1a-3a0e386459de', '0e48e7a3-495e-459c-9945-34159f936848', 1, '2022-03-31', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'lead inspector', '2026-11-29 05:31:00.472921+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.draft VALUES ('0e48e7a3-495e-459c-9945-34159f936848', 'vet-04', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '1d0610a4-4451-4c2d-9aa4-b7082daba5c1', 0, 1795930194530, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 05:30:56.117506+00');



INSERT INTO public.evidence VALUES ('f7418193-761e-4612-b5a8-9189089a6665', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:30:56.205569+00', 2981702514142);



INSERT INTO public.evidence_entry VALUES ('f7418193-761e-4612-b5a8-9189089a6665', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'coordinator', '2026-11-29 05:30:56.209951+00');



INSERT INTO public.exhibit VALUES ('2d899787-946b-4919-9825-a69b0250ee5a', '0e48e7a3-495e-459c-9945-34159f936848', 'vet-03', 1, 'f7418193-761e-4612-b5a8-9189089a6665', '0f87d5c9-c746-4b5a-8108-1a390df73447', 'Page 3', 'The policy was approved', 'E1', '', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:30:56.21192+00', NULL, '', 1, NULL, 'force', 4558498003926);



INSERT INTO public.exhibit_entry VALUES ('2d899787-946b-4919-9825-a69b0250ee5a', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'coordinator', '2026-11-29 05:30:56.214432+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 05:30:55.284303+00', '');



INSERT INTO public.figure VALUES ('0e48e7a3-495e-459c-9945-34159f936848', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('0e48e7a3-495e-459c-9945-34159f936848', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('320a9b12-9732-4ee3-997c-ad7bd2d5a6c5', 'd93709a5-6192-43d0-b01a-55656d80f19a');



INSERT INTO public.idempotency_key VALUES ('c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '06a947c0-48d1-447c-ba38-fa0458b9cec8', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 05:30:55.905129+00');
INSERT INTO public.idempotency_key VALUES ('c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '9e80ef42-2217-4b42-9b98-50d7d736272f', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 05:30:55.947892+00');
INSERT INTO public.idempotency_key VALUES ('c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '3c494f72-3cbc-4d3e-88ac-0adc3fdd4cd7', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 05:30:55.985794+00');
INSERT INTO public.idempotency_key VALUES ('c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd5bdfb47-ce0a-4c3f-99ca-346a7fda45bd', 'done', '2026-11-29 05:30:55.992752+00');
INSERT INTO public.idempotency_key VALUES ('c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'c2e065fd-15b9-4ab4-93b0-5bafb4c00b9e', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 05:30:56.03908+00');
INSERT INTO public.idempotency_key VALUES ('c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'e28ede01-e95e-4492-a951-562d63caa99e', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 05:30:56.086996+00');
INSERT INTO public.idempotency_key VALUES ('c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '8fb24955-f1af-47d4-ab94-3e4cace9bb9d', '1', '2026-11-29 05:30:56.2157+00');
INSERT INTO public.idempotency_key VALUES ('c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '4eda6fad-7dbf-4124-8a3e-940a99d0ccc8', 'eab3d1df-4086-46a4-8922-2c0693ab3476', '2026-11-29 05:30:56.335916+00');
INSERT INTO public.idempotency_key VALUES ('c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '70bf4d48-7a27-4786-80af-708bfdfe26a3', '', '2026-11-29 05:30:56.378211+00');
INSERT INTO public.idempotency_key VALUES ('c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '45b59581-fbc4-4b53-a4c9-632ab3950356', '13f68456-3d65-4209-b046-3811a2895c39', '2026-11-29 05:30:56.477747+00');
INSERT INTO public.idempotency_key VALUES ('1c947ee8-7e85-4134-af6a-4c9139a771c4', '5654d1ff-c0cb-4b98-9c51-76d5e00638c7', '61e9db8ce5d9315e83cb0a68279a67f907c8776c2ddcdbd9ef6966b5b859a0bf fc6964ae8273f337b4f52d51c32a10a537064833f1afae3cb0383f566c129b57', '2026-11-29 05:31:00.420128+00');



INSERT INTO public.invitation VALUES ('c7d4972b-ab95-4a8b-a1af-c8a86565a20a', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:31:00.455888+00', '2026-12-06 05:31:00.453545+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('7bd126c5-9ccf-4f97-a2ef-15e2e095d775', '0e48e7a3-495e-459c-9945-34159f936848', 'vet-01', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '320a9b12-9732-4ee3-997c-ad7bd2d5a6c5', 'fca05ace-0bbd-4f19-86d1-ea4c2e909cbe', '2026-11-29 05:31:00.463053+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 05:31:00.464347+00');



INSERT INTO public.judgement_entry VALUES ('86edb23c-c4b0-42e3-8603-5a9bc0e15eab', '7bd126c5-9ccf-4f97-a2ef-15e2e095d775', 'fca05ace-0bbd-4f19-86d1-ea4c2e909cbe', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 05:31:00.466019+00');



INSERT INTO public.last_visit VALUES ('0e48e7a3-495e-459c-9945-34159f936848', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:30:55.868341+00', '2026-11-29 05:30:55.868341+00', '2026-11-29 05:30:55.868341+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '7bb73e82-b21e-4f8c-a0f3-84005fe784c4', '2026-11-29 05:31:00.482007+00');



INSERT INTO public.mark VALUES ('0e48e7a3-495e-459c-9945-34159f936848', 'vet-02', 1, 'done', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'coordinator', '2026-11-29 05:30:55.990578+00', '');



INSERT INTO public.membership VALUES ('2abd0920-bdb6-4d55-86c3-d9407f901791', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', '2026-11-29 05:30:55.040235+00', NULL);
INSERT INTO public.membership VALUES ('bd49f8a4-1198-4c52-ae3b-cb5f72a4bdba', '1c947ee8-7e85-4134-af6a-4c9139a771c4', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'reader', '2026-11-29 05:31:00.315232+00', NULL);



INSERT INTO public.mention VALUES ('197d2c92-5842-4212-8a63-3e51e6ce14f2', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2');



INSERT INTO public.note VALUES ('197d2c92-5842-4212-8a63-3e51e6ce14f2', 'eab3d1df-4086-46a4-8922-2c0693ab3476', 1, '@Una Upgrade will check this', '{"roles":[["d93709a5-6192-43d0-b01a-55656d80f19a","contributor"],["d93709a5-6192-43d0-b01a-55656d80f19a","coordinator"],["d93709a5-6192-43d0-b01a-55656d80f19a","reader"],["d93709a5-6192-43d0-b01a-55656d80f19a","signatory"]],"people":[]}', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'coordinator', '2026-11-29 05:30:56.333532+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('eab3d1df-4086-46a4-8922-2c0693ab3476', '0e48e7a3-495e-459c-9945-34159f936848', 'vet-01', 'note', '2026-11-29 05:30:56.331305+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('d93709a5-6192-43d0-b01a-55656d80f19a', 'force', 'Upgradeshire Police', '2026-11-29 05:30:54.996773+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('320a9b12-9732-4ee3-997c-ad7bd2d5a6c5', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 05:30:54.998492+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('db05989c-f6b7-4c63-a44f-8efa108b7de9', 'set password', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '', 'waiting', '', 0, '2026-11-29 05:31:00.45242+00', '2026-11-29 05:31:00.452425+00', NULL);



INSERT INTO public.passkey VALUES ('f82c510b-e40b-4d45-a86a-1a9253612707', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '24027e25-9125-48a5-92e4-ff04c8a6f94f', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 05:31:00.475342+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('99f5dbc839f14526313eb808445f9e322c1eeb8a1319c328c3cb770538893bd8', '4Xerh4FBkvHl6pbKCdPmI5HGzo3KcYwd7BH3U9yYgrE=', NULL, '', '2026-11-29 05:31:00.479214+00');



INSERT INTO public.password_link VALUES ('c80c94fdd1b848d7518325c68a5a6bf5cf6fb2b0394351ef4eb6e54a22b6c7c5', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:31:00.430151+00', '2026-12-01 05:31:00.429073+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 05:30:56.4965+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 05:30:56.50847+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 05:31:00.260323+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 05:31:00.268431+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 05:31:00.275069+00');



INSERT INTO public.post VALUES ('b8fde171-6da6-47b5-88f7-af706b51804d', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'Head of vetting', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:31:00.435498+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 05:31:00.450468+00');



INSERT INTO public.recovery_code VALUES ('64e644a7f9396ead59818bcfcd31006dda8f16bf602c1a74179fc5e150f5d209', '1c947ee8-7e85-4134-af6a-4c9139a771c4', '2026-11-29 05:31:00.415052+00', NULL);
INSERT INTO public.recovery_code VALUES ('28bc32b18ae96205ed49560f6e4981b4a6494bb86fa81201de6e14e18094880f', '1c947ee8-7e85-4134-af6a-4c9139a771c4', '2026-11-29 05:31:00.415056+00', NULL);
INSERT INTO public.recovery_code VALUES ('50f76528c06307ba5d6d95082ae2fc4015915d70a316c0c490a5772f16feafe2', '1c947ee8-7e85-4134-af6a-4c9139a771c4', '2026-11-29 05:31:00.415056+00', NULL);
INSERT INTO public.recovery_code VALUES ('d23998bdc92ca395fa92f84757ee3870054f1bec2bbd0afbc91cdeb6cabdd9d8', '1c947ee8-7e85-4134-af6a-4c9139a771c4', '2026-11-29 05:31:00.415057+00', NULL);
INSERT INTO public.recovery_code VALUES ('2661d6b18aaff1f79f55cd233bfb994e553df878424da5bb4e07b489edde5f9e', '1c947ee8-7e85-4134-af6a-4c9139a771c4', '2026-11-29 05:31:00.415058+00', NULL);
INSERT INTO public.recovery_code VALUES ('9091c77733ec901959ba8aa867b05fdd1d23c30a2c15ca39636c990edbcee510', '1c947ee8-7e85-4134-af6a-4c9139a771c4', '2026-11-29 05:31:00.415059+00', NULL);
INSERT INTO public.recovery_code VALUES ('d7f5455136105aa2be96aeefcb1c23757993a15dc895bb3d9ef227621906a47a', '1c947ee8-7e85-4134-af6a-4c9139a771c4', '2026-11-29 05:31:00.415059+00', NULL);
INSERT INTO public.recovery_code VALUES ('a832ce6b08902bdfeba51198b217405595164a560feb000c68a1a26f923088e9', '1c947ee8-7e85-4134-af6a-4c9139a771c4', '2026-11-29 05:31:00.41506+00', NULL);
INSERT INTO public.recovery_code VALUES ('995e9a41bfc92f1df85d9de30527139fe9afe206be9b77433f65e91bb04a09fa', '1c947ee8-7e85-4134-af6a-4c9139a771c4', '2026-11-29 05:31:00.415061+00', NULL);
INSERT INTO public.recovery_code VALUES ('4c2fce396b742357978961ec38e5395e2e279246c6292b865e36695e9a7b9c7a', '1c947ee8-7e85-4134-af6a-4c9139a771c4', '2026-11-29 05:31:00.415061+00', NULL);



INSERT INTO public.reminder VALUES ('9e9c3aa1-5047-41bb-80d1-2a41f83fcd64', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'share', 'shared', 'shared', '2026-11-29 05:31:00.436787+00', NULL);



INSERT INTO public.reminder_choice VALUES ('c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'daily', NULL);



INSERT INTO public.report VALUES ('13f68456-3d65-4209-b046-3811a2895c39', '0e48e7a3-495e-459c-9945-34159f936848', 'report', '5d791dfc0e5c85d7dbeb36e0b29eb0208d21369cf9ed1f3f468845f418b621d4', 'ready', '', 27, 205605, 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:30:56.475622+00', '2026-11-29 05:30:56.515343+00', 1, '2026-11-29 05:31:00.252203+00', '', NULL, 'c5c483d3b75cbdb9fc01dc3e52301e70ad1cfc17717e225b72300b58711b72f1');



INSERT INTO public.requested_question VALUES ('43cc9c9b-726e-459d-8783-6494a9b202f9', '97b0ab20-8781-43b1-9c1a-3a0e386459de', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('0e48e7a3-495e-459c-9945-34159f936848', 'vet-02', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:30:56.375811+00', NULL);



INSERT INTO public.revision VALUES ('0f87d5c9-c746-4b5a-8108-1a390df73447', 'f7418193-761e-4612-b5a8-9189089a6665', 'd93709a5-6192-43d0-b01a-55656d80f19a', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:30:56.207483+00', NULL, NULL, NULL, NULL, NULL, '', 9983464161546, NULL);



INSERT INTO public.seal VALUES ('d43219b7-9a9f-4de2-9af9-172cc910b06c', '0e48e7a3-495e-459c-9945-34159f936848', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 05:31:00.458792+00', '2026-11-29 05:31:00.458794+00', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'A typing error');



INSERT INTO public.second_choice VALUES ('0f0f1471-0299-4c23-8d90-3685536bedd0', '0e48e7a3-495e-459c-9945-34159f936848', '320a9b12-9732-4ee3-997c-ad7bd2d5a6c5', 'vet-01', 1, 'asked for', '', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:31:00.468026+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 05:31:00.445783+00');



INSERT INTO public.settlement VALUES ('c17fbceb-a85c-488b-a7a3-dabc82b89489', '0e48e7a3-495e-459c-9945-34159f936848', '320a9b12-9732-4ee3-997c-ad7bd2d5a6c5', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:31:00.468938+00');



INSERT INTO public.share VALUES ('83080a8b-dc3e-4c57-a45a-7017cd9e4a93', '0e48e7a3-495e-459c-9945-34159f936848', 'vet-02', NULL, 'b8fde171-6da6-47b5-88f7-af706b51804d', '2022-03-04', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2026-11-29 05:31:00.440896+00', NULL);



INSERT INTO public.sign_in VALUES ('957c3437-78b2-4c9c-8be3-4ba1b4ccfcab', '1570e25a28cdfe0206d680d6c55bd2ea1342bc7f1f62ffcde64a065c18cdc46f', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', '2abd0920-bdb6-4d55-86c3-d9407f901791', '2026-11-29 05:30:55.415334+00', '2026-11-29 05:30:55.415341+00', NULL, '', '2026-11-29 05:30:55.415342+00', '');
INSERT INTO public.sign_in VALUES ('eb11602f-a7f0-42ea-9d71-501c0f34bd8e', '61e9db8ce5d9315e83cb0a68279a67f907c8776c2ddcdbd9ef6966b5b859a0bf', '1c947ee8-7e85-4134-af6a-4c9139a771c4', 'bd49f8a4-1198-4c52-ae3b-cb5f72a4bdba', '2026-11-29 05:31:00.360726+00', '2026-11-29 05:31:00.360733+00', '2026-11-29 05:31:00.414206+00', '', '2026-11-29 05:31:00.360734+00', '');
INSERT INTO public.sign_in VALUES ('ae2c68d8-e645-4283-919e-a8430f1fec8c', 'fc6964ae8273f337b4f52d51c32a10a537064833f1afae3cb0383f566c129b57', '1c947ee8-7e85-4134-af6a-4c9139a771c4', 'bd49f8a4-1198-4c52-ae3b-cb5f72a4bdba', '2026-11-29 05:31:00.41929+00', '2026-11-29 05:31:00.419294+00', NULL, 'authenticator app', '2026-11-29 05:31:00.419296+00', '');



INSERT INTO public.state_change VALUES ('04ed2c68-2419-47d5-a0c1-1cd5a822e40c', '0e48e7a3-495e-459c-9945-34159f936848', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'coordinator', 'd93709a5-6192-43d0-b01a-55656d80f19a', '2026-11-29 05:31:00.457789+00', '', '', NULL);



INSERT INTO public.submission VALUES ('fca05ace-0bbd-4f19-86d1-ea4c2e909cbe', '0e48e7a3-495e-459c-9945-34159f936848', 1, 'd43219b7-9a9f-4de2-9af9-172cc910b06c', 'XRH-484-PCP', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'coordinator', '2026-11-29 05:31:00.462296+00', 'I send this assessment.', 'cor-24', '2026-11-29 05:31:00.461261+00', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('40dd70e8-76b9-4b94-aa8d-bb1e9ac05361', 'd93709a5-6192-43d0-b01a-55656d80f19a', 'c7c02b19-5d9f-4fcd-a232-1f979c4191f2', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 05:30:56.252804+00');



INSERT INTO public.worker VALUES ('7bb73e82-b21e-4f8c-a0f3-84005fe784c4', '2026-11-29 05:31:00.480619+00', '2026-11-29 05:31:00.48062+00');



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



ALTER TABLE ONLY public.second_choice
    ADD CONSTRAINT pk_second_choice PRIMARY KEY (id);



ALTER TABLE ONLY public.secret_fingerprint
    ADD CONSTRAINT pk_secret_fingerprint PRIMARY KEY (name);



ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT pk_settlement PRIMARY KEY (id);



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



ALTER TABLE ONLY public.second_choice
    ADD CONSTRAINT uq_second_choice_number UNIQUE (assessment_id, organisation_id, question_id, number);



ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT uq_settlement_number UNIQUE (assessment_id, organisation_id, question_id, number);



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



ALTER TABLE ONLY public.second_choice
    ADD CONSTRAINT fk_second_choice_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.second_choice
    ADD CONSTRAINT fk_second_choice_decided_by_account FOREIGN KEY (decided_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.second_choice
    ADD CONSTRAINT fk_second_choice_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT fk_settlement_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT fk_settlement_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.settlement
    ADD CONSTRAINT fk_settlement_settled_by_account FOREIGN KEY (settled_by) REFERENCES public.account(id);



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




