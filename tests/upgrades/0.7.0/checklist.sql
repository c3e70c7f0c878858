


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



INSERT INTO public.account VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$Evzz8BzPnx1HlHkYBVEFWA$XinoeLhgRHLiYpB1uMHSycDj+FnSYRYkt+6rR+lvTHg', true, '2026-11-29 05:23:30.476825+00');
INSERT INTO public.account VALUES ('c0a5d946-97af-4454-b2be-8078ca89ba9f', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$brF3FkAkmDcRM+KiwFDWfw$o4uSa9QAbEAAdPgsMywFlXKO/k91Qrq5gqHY25Jlioc', true, '2026-11-29 05:23:39.591774+00');



INSERT INTO public.alembic_version VALUES ('0227');



INSERT INTO public.answer VALUES ('41e28cfc-d870-434b-ba38-f514a0dbfb8d', '81398446-9309-4f52-b2a0-57f432b81191', 'vet-01', '2', 'As it was saved last', 2, '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:31.618694+00');
INSERT INTO public.answer VALUES ('a0bf7bb1-f601-4a52-88d3-8c1fb457d365', '81398446-9309-4f52-b2a0-57f432b81191', 'vet-02', '3', 'As it was saved last', 1, '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:31.65666+00');
INSERT INTO public.answer VALUES ('84f842ec-541a-48a4-9b3e-a1110f5017ff', '81398446-9309-4f52-b2a0-57f432b81191', 'cor-15', '2', 'As it was saved last', 1, '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:31.705882+00');
INSERT INTO public.answer VALUES ('2ead4a6f-a3b0-4630-ab82-0acf4d32175c', '81398446-9309-4f52-b2a0-57f432b81191', 'vet-03', '3', 'As it was saved last', 1, '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:31.747535+00');



INSERT INTO public.answer_entry VALUES ('38d9f7cf-a405-4445-ad22-b81eca854470', '81398446-9309-4f52-b2a0-57f432b81191', 'vet-01', 1, '3', 'As it was first saved', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'coordinator', '2026-11-29 05:23:31.576226+00');
INSERT INTO public.answer_entry VALUES ('4999ef04-0cc2-4004-aef1-71ee2b942473', '81398446-9309-4f52-b2a0-57f432b81191', 'vet-01', 2, '2', 'As it was saved last', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'coordinator', '2026-11-29 05:23:31.618694+00');
INSERT INTO public.answer_entry VALUES ('1572ad0e-3af2-4128-b1aa-dcfb41448c2c', '81398446-9309-4f52-b2a0-57f432b81191', 'vet-02', 1, '3', 'As it was saved last', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'coordinator', '2026-11-29 05:23:31.65666+00');
INSERT INTO public.answer_entry VALUES ('ab0cbe97-4d01-4432-a831-659a6eb7ce32', '81398446-9309-4f52-b2a0-57f432b81191', 'cor-15', 1, '2', 'As it was saved last', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'coordinator', '2026-11-29 05:23:31.705882+00');
INSERT INTO public.answer_entry VALUES ('019b3bf7-c65c-4dee-809a-da9809930e95', '81398446-9309-4f52-b2a0-57f432b81191', 'vet-03', 1, '3', 'As it was saved last', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'coordinator', '2026-11-29 05:23:31.747535+00');



INSERT INTO public.answer_entry_figure VALUES ('ab0cbe97-4d01-4432-a831-659a6eb7ce32', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('019b3bf7-c65c-4dee-809a-da9809930e95', 'M03', '33');



INSERT INTO public.assessment VALUES ('81398446-9309-4f52-b2a0-57f432b81191', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:30.98845+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('0e30332e-42a2-4fa1-8c64-122ffbdb708d', '2db7274a-0fcf-4730-b2cb-e10257b99796', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', '81398446-9309-4f52-b2a0-57f432b81191', '2022-03-04', '2022-09-30', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:39.783384+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 05:23:30.802512+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'ae86916bdde4847a5f4ee6b45f6a40da');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 05:23:30.920032+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '36719662847ba4718b1839006681a7b2');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 05:23:30.978844+00', 'signed in', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', NULL, '', '', '7f4e812fcabb0ba2c98babec78c26294');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 05:23:31.578752+00', 'save answer', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'assessment 81398446-9309-4f52-b2a0-57f432b81191', 'vet-01, version 1', 'e9454f035906ee34b251f3ef00ca2aa5');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 05:23:31.620306+00', 'save answer', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'assessment 81398446-9309-4f52-b2a0-57f432b81191', 'vet-01, version 2', 'cfc4b260cbeab3159ee1eb6d2c28ddaf');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 05:23:31.657884+00', 'save answer', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'assessment 81398446-9309-4f52-b2a0-57f432b81191', 'vet-02, version 1', 'c816606111a38a193c53a27fad4dc16e');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 05:23:31.666221+00', 'mark question', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'assessment 81398446-9309-4f52-b2a0-57f432b81191', 'vet-02, done', '316aa28bc17d0c31e46fb76496645e38');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 05:23:31.708287+00', 'save answer', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'assessment 81398446-9309-4f52-b2a0-57f432b81191', 'cor-15, version 1', 'aa1569e107351d0aa0df963efdd316e0');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 05:23:31.748741+00', 'save answer', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'assessment 81398446-9309-4f52-b2a0-57f432b81191', 'vet-03, version 1', 'c7938e50b32f3cd50ffeaddf2c6c4992');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 05:23:31.876808+00', 'add evidence', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'evidence 673a18d9-6971-43b6-bba5-be247679da15', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '5d0c59264b7818900d37d3b2bc4910d1');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 05:23:31.880655+00', 'add exhibit', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'assessment 81398446-9309-4f52-b2a0-57f432b81191', 'exhibit 1 of vet-03, E1, version 1, evidence 673a18d9-6971-43b6-bba5-be247679da15', 'cb34e5c3edbc2246df0b9b62edb896ce');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 05:23:32.077278+00', 'write note', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'assessment 81398446-9309-4f52-b2a0-57f432b81191', 'vet-01, note', 'c015fd2e86dc48c4f111c5433bd6c4c6');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 05:23:32.17759+00', 'restricted a question', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'assessment 81398446-9309-4f52-b2a0-57f432b81191', 'vet-02, to 1 person', '6dd267bf0a79f829f2e66216196ac356');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 05:23:32.273072+00', 'begin worksheet', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'assessment 81398446-9309-4f52-b2a0-57f432b81191', 'worksheet 1 of vet-08, 5 to draw of 412', 'ff61a15eee38424def029bf0ecd823f8');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 05:23:32.36817+00', 'draw worksheet', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'assessment 81398446-9309-4f52-b2a0-57f432b81191', 'worksheet 1 of vet-08, 5 of 412, seed 62c61ccef3b752efda6af64ecad423fa', '51cbeb23b31d1cede3314fe14cc23ed8');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 05:23:32.445233+00', 'save worksheet', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'assessment 81398446-9309-4f52-b2a0-57f432b81191', 'worksheet 1 of vet-08, 1 outcome, version 1', 'bc261eace8942a0548e7bf3c370f9fe2');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 05:23:32.599333+00', 'asked for a report', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'report ddff0ff0-5a7e-4e45-80e4-407993ece578', '3f83d6a23303afaaa72e79fefff5be09964d02acf52a98c624ca573393b3f470', '3672dea787d33443e80f4185b9cb5d12');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 05:23:39.618488+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'd56e08fd66058da9c0ba01b0279ea112');
INSERT INTO public.audit_event VALUES (19, '2026-11-29 05:23:39.662627+00', 'signed in', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'reader', NULL, '', '', '1fde3ca4b23de7764ac0fbdbdd3d3fb9');
INSERT INTO public.audit_event VALUES (20, '2026-11-29 05:23:39.708526+00', 'set up a second factor', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'reader', NULL, '', 'authenticator app', '410f51dc521389afce29e9ea12ddab1a');
INSERT INTO public.audit_event VALUES (21, '2026-11-29 05:23:39.718548+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '', '1b11c678ee66056a7744fb9954daa8b3');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '80151f732fe65bed83c165fa1df409516317b1ffc43c129410096bf9c4e20a87', NULL);
INSERT INTO public.audit_head VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 17, '672cfebf7db6a685a2e4e048264b58d77c98ea3ee1dc9c6a4cc7397ef2c8e8cc', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 05:23:30.802512+00', 'sign-in', NULL, 'f17dd0968c2b54d94cc70dfd6e433201e619e106bcf971b6c0032b798de029b7', '0000000000000000000000000000000000000000000000000000000000000000', '116641e94775b67613d336910ce8cfeb5004b8bc7e6d2cae0966b9a1f994f3aa');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 05:23:30.920032+00', 'sign-in', NULL, 'f94f67d16ddb0df4660fac42761d2115a0c4b2039defbf7fb8ba5f0e38ec8c09', '116641e94775b67613d336910ce8cfeb5004b8bc7e6d2cae0966b9a1f994f3aa', '1a24037d8ed511f450439c6e75410137a5354663718da60f1dc9b980b127e6bd');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 1, 3, '2026-11-29 05:23:30.978844+00', 'sign-in', NULL, '27ad7ab481b27fe8cd50bb155f34777e86dcd103c1e8395f3451ba6ee2e0523d', '0000000000000000000000000000000000000000000000000000000000000000', 'edcfae66a98180b209a1fe4823d37aefd0f31fcfd431d95102d4b07cf9cd22fa');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 2, 4, '2026-11-29 05:23:31.578752+00', 'answer', '81398446-9309-4f52-b2a0-57f432b81191', '0f640dc6e84b4891c6563359e8481cbb5783b776ef80a8e5b46d1d44b0e1e90f', 'edcfae66a98180b209a1fe4823d37aefd0f31fcfd431d95102d4b07cf9cd22fa', 'dc9dfbf3e0046f97f0ce12ab3d9b70cceba9a5fa829e8bf5f680207417869073');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 3, 5, '2026-11-29 05:23:31.620306+00', 'answer', '81398446-9309-4f52-b2a0-57f432b81191', '03159ec6aad67e437dc349d4da0d557d0cca1ceb06df6a1784128aeb973adbc7', 'dc9dfbf3e0046f97f0ce12ab3d9b70cceba9a5fa829e8bf5f680207417869073', '8c59e4d0423019cfb8277df96be100f356a07074094e64877ee35d40cad48ab7');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 4, 6, '2026-11-29 05:23:31.657884+00', 'answer', '81398446-9309-4f52-b2a0-57f432b81191', '2fb6daed2173c8f4ff7341738dcda91f2075aa74b2b74c84d5a9ee191587f8b4', '8c59e4d0423019cfb8277df96be100f356a07074094e64877ee35d40cad48ab7', '45228870eea6d2980316a2e9a550daf64a9d7e72635e7f6e97d7678388ab95ab');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 5, 7, '2026-11-29 05:23:31.666221+00', 'mark', '81398446-9309-4f52-b2a0-57f432b81191', '8bd1995f33e54948d49750ffdf7a02702ff6d569db78ebef1103afe5205532a6', '45228870eea6d2980316a2e9a550daf64a9d7e72635e7f6e97d7678388ab95ab', '90f124778ea83df89d29e755a1c662816e1ae641a2ea48b3399751de3b0d5c63');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 6, 8, '2026-11-29 05:23:31.708287+00', 'answer', '81398446-9309-4f52-b2a0-57f432b81191', '2b23219318b954a2a362496df51f79580c6bad6331a00ed634f94bf27141562b', '90f124778ea83df89d29e755a1c662816e1ae641a2ea48b3399751de3b0d5c63', 'e0d27dc7836fcc04378257ad8bbcbcbc59839fbff2583237d08da963a336693d');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 7, 9, '2026-11-29 05:23:31.748741+00', 'answer', '81398446-9309-4f52-b2a0-57f432b81191', '9a11eda963df83920e1557b126bb8277f18069cb72ac87418646fcef894d8745', 'e0d27dc7836fcc04378257ad8bbcbcbc59839fbff2583237d08da963a336693d', '5024f13f7e726d42d3cf0e3c25b8847d965346a6075c00d4d98f7336c0d7ba3d');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 8, 10, '2026-11-29 05:23:31.876808+00', 'evidence', NULL, 'c2d70a088f1df78fe16d0ddd11769ccf846718af4e94c92dd1ed10f45b34393b', '5024f13f7e726d42d3cf0e3c25b8847d965346a6075c00d4d98f7336c0d7ba3d', '10f7bf387527e04814bf216611a8fdd1012aabfe7c031bbe41ed3bbaa02a1498');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 9, 11, '2026-11-29 05:23:31.880655+00', 'evidence', '81398446-9309-4f52-b2a0-57f432b81191', '62e7a195b45be46be407a9dfb44f72cacb7be3cac64fe52145794ecad01bda99', '10f7bf387527e04814bf216611a8fdd1012aabfe7c031bbe41ed3bbaa02a1498', '497f71b81ccd8617623c316c0422b5ba0c677b957980d39487416c0a75d45bc9');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 10, 12, '2026-11-29 05:23:32.077278+00', 'note', '81398446-9309-4f52-b2a0-57f432b81191', 'e581096b33c58796c12efbb5e37f35aa2792e9882c47e16bad49bdd4b95e204b', '497f71b81ccd8617623c316c0422b5ba0c677b957980d39487416c0a75d45bc9', '1c10c88cc2bd8cb168bc7636bb81e15d3a75801823a75b8e75e8bc237de52270');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 11, 13, '2026-11-29 05:23:32.17759+00', 'assessment', '81398446-9309-4f52-b2a0-57f432b81191', '84b246359e64d18f402af86889549496f7831152bebb7012f16e5d16bd60b7bc', '1c10c88cc2bd8cb168bc7636bb81e15d3a75801823a75b8e75e8bc237de52270', 'c395d4c32e7537fda9e095ec25de796a08af5c48d8ee7932b2c6deefd8da225c');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 12, 14, '2026-11-29 05:23:32.273072+00', 'evidence', '81398446-9309-4f52-b2a0-57f432b81191', 'ecb3df50b2154388b61e3e8e19cfbe3223eff0c7aad4dd17017d696e792ff826', 'c395d4c32e7537fda9e095ec25de796a08af5c48d8ee7932b2c6deefd8da225c', 'ac10142ca9a9bf139e46daafb6e6ee02269d49b91c8760410f7d2d4afe6ebb23');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 13, 15, '2026-11-29 05:23:32.36817+00', 'evidence', '81398446-9309-4f52-b2a0-57f432b81191', 'b6e68a392b5739c2567621ba39b29af9e795e4bbdb684839f44fdcb6bc361869', 'ac10142ca9a9bf139e46daafb6e6ee02269d49b91c8760410f7d2d4afe6ebb23', '4a8093c75a9a65063e89ceec468012db6172c2d65b78cd066a48b74308de3686');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 14, 16, '2026-11-29 05:23:32.445233+00', 'evidence', '81398446-9309-4f52-b2a0-57f432b81191', '10938f3e13fc685a8e7cee4ad0cf6c7b9465b61a63ca7dfb39695add83fa1e48', '4a8093c75a9a65063e89ceec468012db6172c2d65b78cd066a48b74308de3686', '12bfb0358a773528caebe0029993b65511d33b00c9322e1d04b6455f47fa3f1f');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 15, 17, '2026-11-29 05:23:32.599333+00', 'copy', '81398446-9309-4f52-b2a0-57f432b81191', '0c712144d0292102b4e1862a0c1600bcdd2142d098fb471f4b6b09a4d8e07d8d', '12bfb0358a773528caebe0029993b65511d33b00c9322e1d04b6455f47fa3f1f', '715c7acb73b024e491669599f89c8f3eaedf2a31f4426802dca5ea07ce867a44');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 18, '2026-11-29 05:23:39.618488+00', 'sign-in', NULL, '08fdbefe7f18cb05ad729aafcf535caa0ac7a87e56e44ae41f6ac3c2988e6df1', '1a24037d8ed511f450439c6e75410137a5354663718da60f1dc9b980b127e6bd', '0bf896a7c6ccacb5b581e0b03a49764ce3c4fc3993641078f5460abb215f4c9f');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 16, 19, '2026-11-29 05:23:39.662627+00', 'sign-in', NULL, '7cd7148db4abe17a8f7ceedae79cd5f4647a3747971c1c0173bb33db454551b9', '715c7acb73b024e491669599f89c8f3eaedf2a31f4426802dca5ea07ce867a44', '49ea603c73b164e055444108c434182cf3ab27d4883a4dddf0c6c6e5bb3ba90f');
INSERT INTO public.audit_link VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 17, 20, '2026-11-29 05:23:39.708526+00', 'sign-in', NULL, '71317b508f58dfe8984e170227efa596ee6d9974fbce08f8e0c21765d3234426', '49ea603c73b164e055444108c434182cf3ab27d4883a4dddf0c6c6e5bb3ba90f', '672cfebf7db6a685a2e4e048264b58d77c98ea3ee1dc9c6a4cc7397ef2c8e8cc');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 21, '2026-11-29 05:23:39.718548+00', 'sign-in', NULL, 'afc530deda5b3d41cbfeefce6b420f01bc96312f6786c93fa3e7bb4e0c4027b3', '0bf896a7c6ccacb5b581e0b03a49764ce3c4fc3993641078f5460abb215f4c9f', '80151f732fe65bed83c165fa1df409516317b1ffc43c129410096bf9c4e20a87');



INSERT INTO public.authenticator VALUES ('c0a5d946-97af-4454-b2be-8078ca89ba9f', 'h_9ocx2YxnvI50whK37HMHOD8afwcZd8oRWz5pyfxdVEo0xIny_4zJZ7xs7STpPpX_RsY5H06jNjMlI9', '4896ec944ad9b238', 59864327, '2026-11-29 05:23:39.704433+00');



INSERT INTO public.change_request VALUES ('693b2402-1f09-4621-b2e5-e3f0a826e83e', '81398446-9309-4f52-b2a0-57f432b81191', 1, '2022-03-31', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'lead inspector', '2026-11-29 05:23:39.789426+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.draft VALUES ('81398446-9309-4f52-b2a0-57f432b81191', 'vet-04', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '7406dec5-0387-42eb-bd18-175a72298e4e', 0, 1795929749842, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 05:23:31.7833+00');



INSERT INTO public.evidence VALUES ('673a18d9-6971-43b6-bba5-be247679da15', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:31.873039+00', 9327960136881);



INSERT INTO public.evidence_entry VALUES ('673a18d9-6971-43b6-bba5-be247679da15', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'coordinator', '2026-11-29 05:23:31.878289+00');



INSERT INTO public.exhibit VALUES ('f41d4965-8878-4c13-92cd-97c9a1c27c32', '81398446-9309-4f52-b2a0-57f432b81191', 'vet-03', 1, '673a18d9-6971-43b6-bba5-be247679da15', '52efc31b-e819-432e-9ce2-6275a44f252c', 'Page 3', 'The policy was approved', 'E1', '', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:31.88013+00', NULL, '', 1, NULL, 'force', 10788285987262);



INSERT INTO public.exhibit_entry VALUES ('f41d4965-8878-4c13-92cd-97c9a1c27c32', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'coordinator', '2026-11-29 05:23:31.882408+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 05:23:30.798547+00', '');



INSERT INTO public.figure VALUES ('81398446-9309-4f52-b2a0-57f432b81191', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('81398446-9309-4f52-b2a0-57f432b81191', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('2db7274a-0fcf-4730-b2cb-e10257b99796', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8');



INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '0b665c01-5373-433f-8796-e03645da64d3', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 05:23:31.58146+00');
INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '838523d6-28e8-4f22-bd21-c547397f86eb', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 05:23:31.621319+00');
INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '50235de6-7117-4d2f-a79e-307162104323', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 05:23:31.658915+00');
INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'df0a33ef-4c04-4a3a-bf4f-91278844eb02', 'done', '2026-11-29 05:23:31.66815+00');
INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '14688aba-c164-4e12-974d-54462ca96c52', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 05:23:31.710053+00');
INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2d85d061-b245-4299-9c98-674269619adf', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 05:23:31.750536+00');
INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '1b9d0373-c8c3-47d5-8e54-1a71a035c12b', '1', '2026-11-29 05:23:31.883553+00');
INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '5245fbe4-f197-4307-8ba3-91fe37ad8d82', '763084cf-8960-4803-8022-b4a2b8256455', '2026-11-29 05:23:32.080043+00');
INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '9907f236-d38a-4b89-b81f-93ca1e7fd3ea', '', '2026-11-29 05:23:32.178741+00');
INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '224531c7-725d-48f4-a3c5-86d76d5f4a02', '1', '2026-11-29 05:23:32.274053+00');
INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'a07807ee-43c3-46aa-8ce8-1f74c910cd39', '', '2026-11-29 05:23:32.370277+00');
INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '7b67b0fb-a537-4394-8bd0-9faab8fd3e21', '', '2026-11-29 05:23:32.455707+00');
INSERT INTO public.idempotency_key VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'fd37c0a7-96da-4800-b801-19478e1f8bbc', 'ddff0ff0-5a7e-4e45-80e4-407993ece578', '2026-11-29 05:23:32.599899+00');
INSERT INTO public.idempotency_key VALUES ('c0a5d946-97af-4454-b2be-8078ca89ba9f', '8a7803a0-6a1c-4290-afd4-77b81a82d38b', 'b038e62ba4aa030f8c97cf560eed28923750383d7f46fc2985d9f5d9e14f657a 272b91d2b0a4f94ecc300f4faa0563e7c763ccc8c6dcc3829df2047a79c6dadd', '2026-11-29 05:23:39.711167+00');



INSERT INTO public.invitation VALUES ('4ebc8871-8ee2-4524-89c2-054ec6d69adb', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:39.760326+00', '2026-12-06 05:23:39.758933+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('d8ff6eff-c009-443d-b827-ca1b43719b26', '81398446-9309-4f52-b2a0-57f432b81191', 'vet-01', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2db7274a-0fcf-4730-b2cb-e10257b99796', 'bb9c6fe2-dce2-489b-8353-86fd8f10ce6b', '2026-11-29 05:23:39.774225+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 05:23:39.775532+00');



INSERT INTO public.judgement_entry VALUES ('79d629a1-08c5-438a-9ce4-90916ea8cfba', 'd8ff6eff-c009-443d-b827-ca1b43719b26', 'bb9c6fe2-dce2-489b-8353-86fd8f10ce6b', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 05:23:39.78142+00');



INSERT INTO public.last_visit VALUES ('81398446-9309-4f52-b2a0-57f432b81191', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:31.545346+00', '2026-11-29 05:23:31.545346+00', '2026-11-29 05:23:31.545346+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '4432e0d9-ffac-477d-92cc-c7893b32d340', '2026-11-29 05:23:39.813952+00');



INSERT INTO public.mark VALUES ('81398446-9309-4f52-b2a0-57f432b81191', 'vet-02', 1, 'done', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'coordinator', '2026-11-29 05:23:31.66612+00', '');



INSERT INTO public.membership VALUES ('7d768799-e8b9-4899-8536-8c6a4dc20c64', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', '2026-11-29 05:23:30.478894+00', NULL);
INSERT INTO public.membership VALUES ('34937543-ecaa-41d0-b797-9479057c83ee', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'reader', '2026-11-29 05:23:39.597614+00', NULL);



INSERT INTO public.mention VALUES ('c9130072-b37f-47b0-9538-10cb41caa129', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03');



INSERT INTO public.note VALUES ('c9130072-b37f-47b0-9538-10cb41caa129', '763084cf-8960-4803-8022-b4a2b8256455', 1, '@Una Upgrade will check this', '{"roles":[["ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8","contributor"],["ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8","coordinator"],["ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8","reader"],["ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8","signatory"]],"people":[]}', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'coordinator', '2026-11-29 05:23:32.076168+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('763084cf-8960-4803-8022-b4a2b8256455', '81398446-9309-4f52-b2a0-57f432b81191', 'vet-01', 'note', '2026-11-29 05:23:32.072015+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'force', 'Upgradeshire Police', '2026-11-29 05:23:30.426299+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('2db7274a-0fcf-4730-b2cb-e10257b99796', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 05:23:30.428165+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('7d6189a1-08a5-4d8a-9920-039461f12773', 'set password', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '', 'waiting', '', 0, '2026-11-29 05:23:39.758164+00', '2026-11-29 05:23:39.758168+00', NULL);



INSERT INTO public.passkey VALUES ('c1bc8816-867b-476e-9882-84a7c6c03aa3', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '97e33e0f-00ba-4812-bbeb-56d302be6f52', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 05:23:39.792007+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('665bd4f62099a1b4fbd05d88a9283d27ced29d38ee68285933c17473fe195794', 'IqN3hwlY9Gi6t/AFX6D2U21dsQQC5ShFmKT1WcqXUi8=', NULL, '', '2026-11-29 05:23:39.803451+00');



INSERT INTO public.password_link VALUES ('7b495f2fe11b7710c5f600533ec9d95150a78d8b4d5c22e5c45df9b0f6da2b67', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:39.719233+00', '2026-12-01 05:23:39.718479+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 05:23:32.62228+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 05:23:32.636973+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 05:23:39.45212+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 05:23:39.475911+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 05:23:39.505548+00');



INSERT INTO public.post VALUES ('629e06b3-4bbd-4596-a7e9-8a6caa689587', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 'Head of vetting', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:39.72704+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 05:23:39.752459+00');



INSERT INTO public.recovery_code VALUES ('78b7c551c46c88a0f5d6ec6de585a600feb8cc8aff452c75b194c50434301d43', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', '2026-11-29 05:23:39.706753+00', NULL);
INSERT INTO public.recovery_code VALUES ('63a45d24504761246fcb1d657a9f076770ebf01037efa0978dc0bcddce710af7', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', '2026-11-29 05:23:39.706756+00', NULL);
INSERT INTO public.recovery_code VALUES ('15cf4841a991e92bd4690cb1f048a88de98bc6dd69c047dd7fa5d95e5a8bb1b6', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', '2026-11-29 05:23:39.706757+00', NULL);
INSERT INTO public.recovery_code VALUES ('f50cf58155de7caecc34b9dcf1abf247b04416e5996db6e3dd35e97a74019241', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', '2026-11-29 05:23:39.706757+00', NULL);
INSERT INTO public.recovery_code VALUES ('6cea2a5f81494ea56995bb9a7f1fc3cfe373f6df17eefb5faf2aab39aea5dffd', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', '2026-11-29 05:23:39.706758+00', NULL);
INSERT INTO public.recovery_code VALUES ('03bdc7482bb88bf533486dd5e7b62b3ddf0a6c242b549e6f607c5cfe56588d88', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', '2026-11-29 05:23:39.706758+00', NULL);
INSERT INTO public.recovery_code VALUES ('2ff9f93de026d6263d306e75eb1dcc69fca02f5e63f99b5d526c3766c9b625a3', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', '2026-11-29 05:23:39.706759+00', NULL);
INSERT INTO public.recovery_code VALUES ('c1257c097faef3875275af53e97d784512c705a87982538d709d96bd1d023b52', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', '2026-11-29 05:23:39.70676+00', NULL);
INSERT INTO public.recovery_code VALUES ('57e9458dcbe8b84ecabab027f482dee41c231f82cf08e1c54c0744e7d7b13bb0', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', '2026-11-29 05:23:39.70676+00', NULL);
INSERT INTO public.recovery_code VALUES ('f8f534d831b147b55f55db8f0ad8b75d19b56a4557bb68a53993bd340f5ed557', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', '2026-11-29 05:23:39.706761+00', NULL);



INSERT INTO public.reminder VALUES ('a918f4df-306f-4abf-8a80-035ee7f965b6', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'share', 'shared', 'shared', '2026-11-29 05:23:39.734924+00', NULL);



INSERT INTO public.reminder_choice VALUES ('71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'daily', NULL);



INSERT INTO public.report VALUES ('ddff0ff0-5a7e-4e45-80e4-407993ece578', '81398446-9309-4f52-b2a0-57f432b81191', 'report', '3f83d6a23303afaaa72e79fefff5be09964d02acf52a98c624ca573393b3f470', 'ready', '', 27, 205609, '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:32.598553+00', '2026-11-29 05:23:32.650588+00', 1, '2026-11-29 05:23:39.434356+00', '', NULL, 'd8852bf41aeddf5b841c6836cfc5ecb74e8a074eb436f66a43bb2ada9f1b2312');



INSERT INTO public.requested_question VALUES ('cf56f819-502c-4a12-b350-1273541862c8', '693b2402-1f09-4621-b2e5-e3f0a826e83e', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('81398446-9309-4f52-b2a0-57f432b81191', 'vet-02', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:32.172065+00', NULL);



INSERT INTO public.revision VALUES ('52efc31b-e819-432e-9ce2-6275a44f252c', '673a18d9-6971-43b6-bba5-be247679da15', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:31.876138+00', NULL, NULL, NULL, NULL, NULL, '', 6087792796204, NULL);



INSERT INTO public.seal VALUES ('633e11b3-2264-47d1-aa65-e1f2482094c8', '81398446-9309-4f52-b2a0-57f432b81191', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 05:23:39.766496+00', '2026-11-29 05:23:39.766499+00', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 05:23:39.74934+00');



INSERT INTO public.share VALUES ('9aa6201d-747c-4d1e-b4f7-3a197e42d9a6', '81398446-9309-4f52-b2a0-57f432b81191', 'vet-02', NULL, '629e06b3-4bbd-4596-a7e9-8a6caa689587', '2022-03-04', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:39.737651+00', NULL);



INSERT INTO public.sign_in VALUES ('e8ce2dbd-d906-42ac-9381-ecb35684058e', '9103cdc2019e871b2180ac28045af59749a04458d928c9b3300aeae10d0674f5', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '7d768799-e8b9-4899-8536-8c6a4dc20c64', '2026-11-29 05:23:30.969218+00', '2026-11-29 05:23:30.969225+00', NULL, '', '2026-11-29 05:23:30.969226+00', '');
INSERT INTO public.sign_in VALUES ('eedef655-618b-441c-b182-31cb953ee467', 'b038e62ba4aa030f8c97cf560eed28923750383d7f46fc2985d9f5d9e14f657a', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', '34937543-ecaa-41d0-b797-9479057c83ee', '2026-11-29 05:23:39.661602+00', '2026-11-29 05:23:39.661608+00', '2026-11-29 05:23:39.706002+00', '', '2026-11-29 05:23:39.661609+00', '');
INSERT INTO public.sign_in VALUES ('989e4a9e-a522-4191-ad2d-cb77b2bc3e79', '272b91d2b0a4f94ecc300f4faa0563e7c763ccc8c6dcc3829df2047a79c6dadd', 'c0a5d946-97af-4454-b2be-8078ca89ba9f', '34937543-ecaa-41d0-b797-9479057c83ee', '2026-11-29 05:23:39.710419+00', '2026-11-29 05:23:39.710423+00', NULL, 'authenticator app', '2026-11-29 05:23:39.710424+00', '');



INSERT INTO public.state_change VALUES ('9593b0b7-f8f9-446c-adff-a37e4481bdfc', '81398446-9309-4f52-b2a0-57f432b81191', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'coordinator', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', '2026-11-29 05:23:39.76567+00', '', '', NULL);



INSERT INTO public.submission VALUES ('bb9c6fe2-dce2-489b-8353-86fd8f10ce6b', '81398446-9309-4f52-b2a0-57f432b81191', 1, '633e11b3-2264-47d1-aa65-e1f2482094c8', 'CPF-689-RKW', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'coordinator', '2026-11-29 05:23:39.773432+00', 'I send this assessment.', 'cor-24', '2026-11-29 05:23:39.768365+00', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('71c75e77-b6f9-4989-b211-ddf9b541879b', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 05:23:31.942941+00');



INSERT INTO public.worker VALUES ('4432e0d9-ffac-477d-92cc-c7893b32d340', '2026-11-29 05:23:39.804974+00', '2026-11-29 05:23:39.804976+00');



INSERT INTO public.worksheet VALUES ('fae9e88c-fd77-4e64-a1b5-3a88fdb47c47', '81398446-9309-4f52-b2a0-57f432b81191', 'vet-08', 'ce6d6828-1d97-4de4-aa1a-fc0b5f47ccb8', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'coordinator', '2026-11-29 05:23:32.272558+00', '62c61ccef3b752efda6af64ecad423fa', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', '2026-11-29 05:23:32.368135+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('fae9e88c-fd77-4e64-a1b5-3a88fdb47c47', 322, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('fae9e88c-fd77-4e64-a1b5-3a88fdb47c47', 1, 5, '', '71eaee49-8ebc-4e50-b10b-cae7cc0b5e03', 'coordinator', '2026-11-29 05:23:32.452141+00');



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



ALTER TABLE ONLY public.worksheet
    ADD CONSTRAINT uq_worksheet_assessment_id_organisation_id_number UNIQUE (assessment_id, organisation_id, number);



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



CREATE INDEX ix_worksheet_assessment_id_question_id ON public.worksheet USING btree (assessment_id, question_id);



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




