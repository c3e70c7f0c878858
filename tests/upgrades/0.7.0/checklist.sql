


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
    reason text NOT NULL,
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



INSERT INTO public.account VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$xrXUJaMnu7nBYl5D9BbGrw$SWtoXTCzcQi+eU2LJBwgNo+Uv91BxLCd9wG5aUUiXOc', true, '2026-11-29 06:50:01.834811+00');
INSERT INTO public.account VALUES ('89bded70-9733-4f21-a928-b0a8d4e527a4', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$J1VN48yCUKhJi48FZAA/rw$44xldhkBXfcGqwRvLpsDKk0GNNBAtBY2pVmNLrhvcC0', true, '2026-11-29 06:50:08.622713+00');



INSERT INTO public.alembic_version VALUES ('0228');



INSERT INTO public.answer VALUES ('89213220-536c-47e4-9299-44a1c6e7c41f', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-01', '2', 'As it was saved last', 2, '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:02.905879+00');
INSERT INTO public.answer VALUES ('ae71b822-32dd-43fe-8896-fffcbf14a808', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-02', '3', 'As it was saved last', 1, '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:02.962387+00');
INSERT INTO public.answer VALUES ('da52bdb0-18bd-46cd-abd0-bb1a19569212', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'cor-15', '2', 'As it was saved last', 1, '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:03.025175+00');
INSERT INTO public.answer VALUES ('58d48546-d5f4-4322-91a6-e47ad0b5efae', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-03', '3', 'As it was saved last', 1, '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:03.088539+00');



INSERT INTO public.answer_entry VALUES ('ea0ee2d1-0def-4b5d-91c7-5b50622f790d', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-01', 1, '3', 'As it was first saved', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'coordinator', '2026-11-29 06:50:02.851742+00');
INSERT INTO public.answer_entry VALUES ('d721c874-a588-4c8b-9f8d-d5665f92f979', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-01', 2, '2', 'As it was saved last', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'coordinator', '2026-11-29 06:50:02.905879+00');
INSERT INTO public.answer_entry VALUES ('e5e2fad2-04cb-4985-885b-8b07379dd9e9', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-02', 1, '3', 'As it was saved last', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'coordinator', '2026-11-29 06:50:02.962387+00');
INSERT INTO public.answer_entry VALUES ('0d4af3d6-941e-4743-a041-429e57565412', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'cor-15', 1, '2', 'As it was saved last', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'coordinator', '2026-11-29 06:50:03.025175+00');
INSERT INTO public.answer_entry VALUES ('974ebbe0-6c40-4b8c-8eb1-5950bcb23086', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-03', 1, '3', 'As it was saved last', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'coordinator', '2026-11-29 06:50:03.088539+00');



INSERT INTO public.answer_entry_figure VALUES ('0d4af3d6-941e-4743-a041-429e57565412', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('974ebbe0-6c40-4b8c-8eb1-5950bcb23086', 'M03', '33');



INSERT INTO public.assessment VALUES ('54ed68cf-b3ca-40a6-989f-81907dd05c3d', '9da6c07f-abed-4c69-a860-67e7456e1484', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:02.232385+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('41ab7afe-bda0-4be4-8c54-e761c5a40f59', '3976ab3d-cab4-404f-8e49-7d3ed31e2ece', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '2022-03-04', '2022-09-30', '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:08.748763+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 06:50:02.087325+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'ea2f195978bf07b2803a5e4adf851a03');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 06:50:02.171222+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '6d2265e2eb3a9c4b09c5d9b8d2488835');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 06:50:02.222234+00', 'signed in', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', NULL, '', '', 'c6e695cf3366a9485da00c9a93b971cb');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 06:50:02.855363+00', 'save answer', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'assessment 54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-01, version 1', 'ebc79b38e0b2e76a1cce771c24423617');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 06:50:02.908109+00', 'save answer', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'assessment 54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-01, version 2', '09e6b5a5127db6e5623755e6a891be76');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 06:50:02.96401+00', 'save answer', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'assessment 54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-02, version 1', '369bf7a40bf6c7ddac0dfdac08d1c75e');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 06:50:02.971834+00', 'mark question', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'assessment 54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-02, done', 'cf61f4e33b85ebedf60e10159dd05721');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 06:50:03.028753+00', 'save answer', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'assessment 54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'cor-15, version 1', 'a2679fe44b31db37b2485c413d0731f2');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 06:50:03.090517+00', 'save answer', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'assessment 54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-03, version 1', '793fcd727d84513d733a65673c14f55b');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 06:50:03.269597+00', 'add evidence', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'evidence 6c304990-35a7-460c-92e4-a5e25ea008dd', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '4c34bf08b9bbe41dd2a25723a8795f37');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 06:50:03.275109+00', 'add exhibit', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'assessment 54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'exhibit 1 of vet-03, E1, version 1, evidence 6c304990-35a7-460c-92e4-a5e25ea008dd', '268a0445d067aa8935ac3ba07170420c');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 06:50:03.436967+00', 'write note', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'assessment 54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-01, note', '33109154ca368106d89e3599862d9ef3');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 06:50:03.496441+00', 'restricted a question', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'assessment 54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-02, to 1 person', '9fc2259625312325858a97a724365039');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 06:50:03.577008+00', 'begin worksheet', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'assessment 54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'worksheet 1 of vet-08, 5 to draw of 412', '2ba0b60ad661084596059d1c5f5b9f43');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 06:50:03.66872+00', 'draw worksheet', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'assessment 54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'worksheet 1 of vet-08, 5 of 412, seed 02e62d81f6abf4897ee996cd6d31bcdc', '02c8bf27d3848476904cc2da1bc45bc5');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 06:50:03.740396+00', 'save worksheet', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'assessment 54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'worksheet 1 of vet-08, 1 outcome, version 1', '4eb01e9129d7aaeb1ef2adcc598c0d44');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 06:50:03.873802+00', 'asked for a report', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', 'report 59b3defd-a1c9-475c-b57b-f9d0828e15b2', '07cf17ad9d34bad3c3d222a72a8c45425b808ea037a54e301adc4db01f9be95d', 'e8dcab29ca90406311cc3aefbaa45594');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 06:50:08.632396+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '6e56c0636dab1d3150e6c70feae61884');
INSERT INTO public.audit_event VALUES (19, '2026-11-29 06:50:08.665347+00', 'signed in', '89bded70-9733-4f21-a928-b0a8d4e527a4', '9da6c07f-abed-4c69-a860-67e7456e1484', 'reader', NULL, '', '', '9d2dfb71336ce26b4b66d97ae38e7329');
INSERT INTO public.audit_event VALUES (20, '2026-11-29 06:50:08.710894+00', 'set up a second factor', '89bded70-9733-4f21-a928-b0a8d4e527a4', '9da6c07f-abed-4c69-a860-67e7456e1484', 'reader', NULL, '', 'authenticator app', '8c78c3e7549d79e43488b0d06ea4d378');
INSERT INTO public.audit_event VALUES (21, '2026-11-29 06:50:08.719843+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '521987ce-386e-4af7-95fd-8d696a3e1f48', '', '235f9551cc30312b1ced1da1e46e16f4');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, 'cdb1757f79cb80dd78c8aa0ab3bd504eb37c4c337b3409d84d4c3393eae42b75', NULL);
INSERT INTO public.audit_head VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 17, '16754f94dc79083887220d6073dc8b386c84bf89b287b4d236de15e5607d3775', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 06:50:02.087325+00', 'sign-in', NULL, '1efcd778cec2286f7f8a702f78c41a72698b8381b3f9ce338717ad64a780730e', '0000000000000000000000000000000000000000000000000000000000000000', '3225ab2aba10ab1253e0af8e172aec44407b2b7538f9c9efb2a044ce0cce85cd');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 06:50:02.171222+00', 'sign-in', NULL, 'ae054189d30627512de2f3baf51988fd1e020bfd46a7e48966258ff377c23538', '3225ab2aba10ab1253e0af8e172aec44407b2b7538f9c9efb2a044ce0cce85cd', 'b6980c01d3c00c0a5f7dfd9de851ae0a75268de1b5467c52dc79bc9c347f2b46');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 1, 3, '2026-11-29 06:50:02.222234+00', 'sign-in', NULL, 'ec11c164c18d2e35151de07755763a1e57bf3c16e84cd21efc970735f1f3d88f', '0000000000000000000000000000000000000000000000000000000000000000', '56345f88412ebac2b9556688ef19d706f08f7b61294999eec8cdcaccf2a8e653');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 2, 4, '2026-11-29 06:50:02.855363+00', 'answer', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '4f21e2b2ef00779594ead276ab2ef8d34ea34ffd05dc8c33872042aa7b00193b', '56345f88412ebac2b9556688ef19d706f08f7b61294999eec8cdcaccf2a8e653', '768b630f50029a34a805aad2248b6e9a9f0fa521eae3e6d88bdf688ecd830c81');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 3, 5, '2026-11-29 06:50:02.908109+00', 'answer', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '065d5c7ce2ee9d5aeaee239d3ac11763b7c5b514488532a1ee19c01ffe4428e1', '768b630f50029a34a805aad2248b6e9a9f0fa521eae3e6d88bdf688ecd830c81', '42e5eb81733aa18206afa436beef9427eb81da7b1caaa3157103d38578b33409');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 4, 6, '2026-11-29 06:50:02.96401+00', 'answer', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '9d741d78d1825628aa310a84a3fb29a583af79945092de1380a96ccc4166a905', '42e5eb81733aa18206afa436beef9427eb81da7b1caaa3157103d38578b33409', '8711c47a8f7c17f5222045e15538a29464d7229d7ae4b0b8131723012baf694b');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 5, 7, '2026-11-29 06:50:02.971834+00', 'mark', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '182afb363934fc525a57110623775d35824a3bc101aaf0e22f4d2eb09ea176a3', '8711c47a8f7c17f5222045e15538a29464d7229d7ae4b0b8131723012baf694b', '7b90ac2f6569fb9244a602be68d4c38333846979b0567575c8398fa48abe76d3');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 6, 8, '2026-11-29 06:50:03.028753+00', 'answer', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '784c8a7eed28540cca77103d2069027547e79dede22934a5bfe92dcf729dfe7d', '7b90ac2f6569fb9244a602be68d4c38333846979b0567575c8398fa48abe76d3', '9ff72d31286891e1a0dd80c6a896b945a6f70817836fd13826ed38b40b6a77b9');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 7, 9, '2026-11-29 06:50:03.090517+00', 'answer', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '95e20374ddcc78110ed5ffb089f7cd5da088963fc6bb0bd1cfce3fc46981759c', '9ff72d31286891e1a0dd80c6a896b945a6f70817836fd13826ed38b40b6a77b9', '61fbeff56f43d05e643ab0182237ce6ad04a05ea180dcfd61c7dac2df573208a');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 8, 10, '2026-11-29 06:50:03.269597+00', 'evidence', NULL, '6ed323f949c84a11cdfddb97b332a38e8057ebe8555d6d5dbf160f9f95d40d69', '61fbeff56f43d05e643ab0182237ce6ad04a05ea180dcfd61c7dac2df573208a', '5ed14aba446a94a5f8a541390195a5a32a236aab7bbe772e4d5fb7fafd91e149');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 9, 11, '2026-11-29 06:50:03.275109+00', 'evidence', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '12241dca4f77250b680ff6696fcc30ff1685920b2324a180569db2f5fd3778ae', '5ed14aba446a94a5f8a541390195a5a32a236aab7bbe772e4d5fb7fafd91e149', 'fc4e5c1388cdb77c945cea7eacde0dd829bf53bbd246f1e2eacda2dcf8ca10d0');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 10, 12, '2026-11-29 06:50:03.436967+00', 'note', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '19b76a2424caa6de56351092d986a4fb565d291950dba7b1860a1ae4ccf49f0f', 'fc4e5c1388cdb77c945cea7eacde0dd829bf53bbd246f1e2eacda2dcf8ca10d0', '8fbb1b7b074f1b85ce3e36ceb56425b8eb3c67737f9e99217251c0c28eafc44e');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 11, 13, '2026-11-29 06:50:03.496441+00', 'assessment', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '08b7865d0d4201a1bcb04cfc1e3c2be22bca830c7c47e3c0f26d770ad65a2563', '8fbb1b7b074f1b85ce3e36ceb56425b8eb3c67737f9e99217251c0c28eafc44e', '64e49b4bf9b1fdb236dc4e16d7bfeed6a106abf9c611854907fc02dc2b65f4bd');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 12, 14, '2026-11-29 06:50:03.577008+00', 'evidence', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '0b2dac2a939946aa2ea0db9a8d77340d1e155c63640254e236d319e9a19625b7', '64e49b4bf9b1fdb236dc4e16d7bfeed6a106abf9c611854907fc02dc2b65f4bd', 'd5e889fe85a72be82f44ee0ae367819b4afe4e46ad9d5d0166dda564d4aecf05');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 13, 15, '2026-11-29 06:50:03.66872+00', 'evidence', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'c92a19df501594b4a1ace1096327576a993141bb088b58e7266fcd97c5b2157a', 'd5e889fe85a72be82f44ee0ae367819b4afe4e46ad9d5d0166dda564d4aecf05', '74bc83988e3e5d3aeac6178846e679cabc926a6c76a58996e7fd7652881d6e53');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 14, 16, '2026-11-29 06:50:03.740396+00', 'evidence', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '29642300367120f8b885e1b974f8f875df07e98d5348463461624771bbf69c5e', '74bc83988e3e5d3aeac6178846e679cabc926a6c76a58996e7fd7652881d6e53', '2bd54530fdcfaf27cec104cc6b1d9b357193274f871670fb887532b13638f1f5');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 15, 17, '2026-11-29 06:50:03.873802+00', 'copy', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '6655f92fb7348b5dda96037e2b9f36ec304c5b482e44e38190e8f745ca135415', '2bd54530fdcfaf27cec104cc6b1d9b357193274f871670fb887532b13638f1f5', '59971eda26417e0e634f90d0cb2c637d8a07ebac4da2d2e36c446f676600f9b5');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 18, '2026-11-29 06:50:08.632396+00', 'sign-in', NULL, '4d5b7419afcb82e41ca9dd5e3b5e9d985b71f78c689dac41990357394b5e940b', 'b6980c01d3c00c0a5f7dfd9de851ae0a75268de1b5467c52dc79bc9c347f2b46', 'c916486b5716e87365f24fbe634a7434cea07357fe6ee9fe0332081119815844');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 16, 19, '2026-11-29 06:50:08.665347+00', 'sign-in', NULL, '7a11a09e044333ff1f6891cb23afd9e644fb539bdeded545efdadb536eafaf9e', '59971eda26417e0e634f90d0cb2c637d8a07ebac4da2d2e36c446f676600f9b5', '164dd772cd7f8a0bae325667974c2e00c401ac856273cdbc88ce63989321cfdf');
INSERT INTO public.audit_link VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 17, 20, '2026-11-29 06:50:08.710894+00', 'sign-in', NULL, '900783c44d71cd49ba5269f36d4feaf885eead3cc801a85322628affc281b834', '164dd772cd7f8a0bae325667974c2e00c401ac856273cdbc88ce63989321cfdf', '16754f94dc79083887220d6073dc8b386c84bf89b287b4d236de15e5607d3775');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 21, '2026-11-29 06:50:08.719843+00', 'sign-in', NULL, '4ecbb96272f4b46de39283b35a9685a15d3ce58fce3a83144d3de4dca91ba5c5', 'c916486b5716e87365f24fbe634a7434cea07357fe6ee9fe0332081119815844', 'cdb1757f79cb80dd78c8aa0ab3bd504eb37c4c337b3409d84d4c3393eae42b75');



INSERT INTO public.authenticator VALUES ('89bded70-9733-4f21-a928-b0a8d4e527a4', '7pNasojvZagl2HfvFsxAH3Jh1ZpY6XmpZcLC_GA07U9fzGwjTIaPkQKrIBfzHIJzgfepzn9TX6nfjl_P', '4896ec944ad9b238', 59864500, '2026-11-29 06:50:08.705157+00');



INSERT INTO public.change_request VALUES ('87658831-0610-49ea-af71-20c329776fe7', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 1, '2022-03-31', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'lead inspector', '2026-11-29 06:50:08.750496+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.draft VALUES ('54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-04', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9575e985-443f-4c44-b7ce-3d3540928eb5', 0, 1795934941352, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 06:50:03.138729+00');



INSERT INTO public.evidence VALUES ('6c304990-35a7-460c-92e4-a5e25ea008dd', '9da6c07f-abed-4c69-a860-67e7456e1484', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:03.266747+00', 3300775942354);



INSERT INTO public.evidence_entry VALUES ('6c304990-35a7-460c-92e4-a5e25ea008dd', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'coordinator', '2026-11-29 06:50:03.271743+00');



INSERT INTO public.exhibit VALUES ('ece2bc3a-c29f-406a-9b64-2900a5eaaa2a', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-03', 1, '6c304990-35a7-460c-92e4-a5e25ea008dd', 'e17963c7-7653-415a-ac02-7e307c409c1a', 'Page 3', 'The policy was approved', 'E1', '', '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:03.274376+00', NULL, '', 1, NULL, 'force', 13427865800498);



INSERT INTO public.exhibit_entry VALUES ('ece2bc3a-c29f-406a-9b64-2900a5eaaa2a', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'coordinator', '2026-11-29 06:50:03.276581+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 06:50:02.084177+00', '');



INSERT INTO public.figure VALUES ('54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('3976ab3d-cab4-404f-8e49-7d3ed31e2ece', '9da6c07f-abed-4c69-a860-67e7456e1484');



INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', '9110e929-2203-4745-a176-a2297a1b02f3', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 06:50:02.859281+00');
INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', 'b0e05790-61cc-4722-8cb7-d8cb928850df', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 06:50:02.90943+00');
INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', '5e6dbd06-08c8-4350-ad80-21346728dfda', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 06:50:02.965452+00');
INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', 'd5a3ac87-5990-402f-ad61-59e5a9f7be42', 'done', '2026-11-29 06:50:02.974625+00');
INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', '987c098f-0dfe-476e-81eb-d9469519acff', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 06:50:03.031296+00');
INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', 'b2ca4403-8532-42a1-a7fc-25bda23e2cac', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 06:50:03.093054+00');
INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', '42e7f7fa-35f4-45fa-942e-244c4a33d9e4', '1', '2026-11-29 06:50:03.278181+00');
INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', 'b9b59e60-2dba-47f6-a518-9965229b9ef9', '84f047b4-487f-49b8-9681-6c9205e0b1af', '2026-11-29 06:50:03.43945+00');
INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', '45e0f08c-31ca-4a85-ab1c-476c86ffa204', '', '2026-11-29 06:50:03.498083+00');
INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', 'ed70ca7d-f22b-4138-b6c3-f19e127570b8', '1', '2026-11-29 06:50:03.578402+00');
INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', '3fce0d9d-9e8d-4e6d-b56b-e2597f63c7d3', '', '2026-11-29 06:50:03.671732+00');
INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', 'e07fad98-30e2-44f7-b8db-dd66818911c1', '', '2026-11-29 06:50:03.746753+00');
INSERT INTO public.idempotency_key VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', 'ee5e9b84-f608-455f-831e-e5ef9209ffeb', '59b3defd-a1c9-475c-b57b-f9d0828e15b2', '2026-11-29 06:50:03.874697+00');
INSERT INTO public.idempotency_key VALUES ('89bded70-9733-4f21-a928-b0a8d4e527a4', 'a65cc62f-f5ed-4d8e-b8f5-8075b7dbcce9', '508b671fedda4c4c52185b495e96509d36ee4dd791c0937d1464adc9b6367208 542c4e7d7835d8874d152f191c9731ce4f9cdd6ed8542aa450e88a98873b91a6', '2026-11-29 06:50:08.713342+00');



INSERT INTO public.invitation VALUES ('90b34147-712b-4849-b481-649d6b153a2e', '9da6c07f-abed-4c69-a860-67e7456e1484', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:08.73685+00', '2026-12-06 06:50:08.735564+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('7744411d-de6e-42ab-a25d-f63888b0739f', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-01', '521987ce-386e-4af7-95fd-8d696a3e1f48', '3976ab3d-cab4-404f-8e49-7d3ed31e2ece', '1b14c9c6-20a2-45bd-8fc9-8a869fe9c0e9', '2026-11-29 06:50:08.741816+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 06:50:08.74321+00');



INSERT INTO public.judgement_entry VALUES ('2c2b6de4-09fb-494c-9a52-9ee9399b958d', '7744411d-de6e-42ab-a25d-f63888b0739f', '1b14c9c6-20a2-45bd-8fc9-8a869fe9c0e9', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 06:50:08.744558+00');



INSERT INTO public.last_visit VALUES ('54ed68cf-b3ca-40a6-989f-81907dd05c3d', '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:02.809313+00', '2026-11-29 06:50:02.809313+00', '2026-11-29 06:50:02.809313+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '12522419-c933-4933-b910-be17b28f8c1d', '2026-11-29 06:50:08.759214+00');



INSERT INTO public.mark VALUES ('54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-02', 1, 'done', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'coordinator', '2026-11-29 06:50:02.971708+00', '');



INSERT INTO public.membership VALUES ('7eb3d8dd-f274-4107-850c-5baeb404e4d6', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '2026-11-29 06:50:01.835849+00', NULL);
INSERT INTO public.membership VALUES ('8b33d473-8800-4952-931d-8b7258c53c8a', '89bded70-9733-4f21-a928-b0a8d4e527a4', '9da6c07f-abed-4c69-a860-67e7456e1484', 'reader', '2026-11-29 06:50:08.622967+00', NULL);



INSERT INTO public.mention VALUES ('26c05952-4733-43b1-959a-2c1e41bc7e97', '521987ce-386e-4af7-95fd-8d696a3e1f48');



INSERT INTO public.note VALUES ('26c05952-4733-43b1-959a-2c1e41bc7e97', '84f047b4-487f-49b8-9681-6c9205e0b1af', 1, '@Una Upgrade will check this', '{"roles":[["9da6c07f-abed-4c69-a860-67e7456e1484","contributor"],["9da6c07f-abed-4c69-a860-67e7456e1484","coordinator"],["9da6c07f-abed-4c69-a860-67e7456e1484","reader"],["9da6c07f-abed-4c69-a860-67e7456e1484","signatory"]],"people":[]}', '521987ce-386e-4af7-95fd-8d696a3e1f48', '9da6c07f-abed-4c69-a860-67e7456e1484', 'coordinator', '2026-11-29 06:50:03.436341+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('84f047b4-487f-49b8-9681-6c9205e0b1af', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-01', 'note', '2026-11-29 06:50:03.433194+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('9da6c07f-abed-4c69-a860-67e7456e1484', 'force', 'Upgradeshire Police', '2026-11-29 06:50:01.793899+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('3976ab3d-cab4-404f-8e49-7d3ed31e2ece', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 06:50:01.79573+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('2c67f9e8-b3da-4328-9acc-22299c30a5d5', 'set password', '521987ce-386e-4af7-95fd-8d696a3e1f48', '', 'waiting', '', 0, '2026-11-29 06:50:08.734945+00', '2026-11-29 06:50:08.734949+00', NULL);



INSERT INTO public.passkey VALUES ('f3c8725d-bb1a-4987-b224-781e60fdb897', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'bac5ec22-7194-4d7b-9b6d-540968631a41', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 06:50:08.752656+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('109f5df7520397d5174a4eb75f8863770b97f2ffef02d3c8d5fc1d48eea52b8c', '2LVDiZTm7T3dpTLJIpiDro7iOrL0N7W4OFSZQ8DkYQM=', NULL, '', '2026-11-29 06:50:08.756057+00');



INSERT INTO public.password_link VALUES ('996ad83edf16bf578e9e5bfa3c5bdac6f43e17b035e923ce6172c1b0e3813fae', '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:08.720697+00', '2026-12-01 06:50:08.719782+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 06:50:03.899254+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 06:50:03.915785+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 06:50:08.569373+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 06:50:08.578499+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 06:50:08.585813+00');



INSERT INTO public.post VALUES ('aaf7fba5-4d5b-4114-bb1f-a69e582bdb2b', '9da6c07f-abed-4c69-a860-67e7456e1484', 'Head of vetting', '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:08.724322+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 06:50:08.733775+00');



INSERT INTO public.recovery_code VALUES ('bb9e68b1e78d16020ea21ff11e20e4c70bb133fc04899e4e127c5c0d4ad99e14', '89bded70-9733-4f21-a928-b0a8d4e527a4', '2026-11-29 06:50:08.707205+00', NULL);
INSERT INTO public.recovery_code VALUES ('f3eca2d0ef727916b749ae0d1410c3b011a9841c752de9ddbecc0727127ff04b', '89bded70-9733-4f21-a928-b0a8d4e527a4', '2026-11-29 06:50:08.707209+00', NULL);
INSERT INTO public.recovery_code VALUES ('ab89ae2a7763ace6a9df216003993d074927a140497eb91e07a514aa9999161c', '89bded70-9733-4f21-a928-b0a8d4e527a4', '2026-11-29 06:50:08.707209+00', NULL);
INSERT INTO public.recovery_code VALUES ('969fe0c7e1d1dcfd235b11150ed566e9c562ae210b3929c2c58208347b6fe152', '89bded70-9733-4f21-a928-b0a8d4e527a4', '2026-11-29 06:50:08.70721+00', NULL);
INSERT INTO public.recovery_code VALUES ('5049485ce5f8fc27b69a33faab134754e5516a6ce96294efd6d059a1bbc1ac1a', '89bded70-9733-4f21-a928-b0a8d4e527a4', '2026-11-29 06:50:08.70721+00', NULL);
INSERT INTO public.recovery_code VALUES ('3dc4fc65cdcce87d817b168a44ab268404c05d7a3dd5398b778227ad8226fe3f', '89bded70-9733-4f21-a928-b0a8d4e527a4', '2026-11-29 06:50:08.707211+00', NULL);
INSERT INTO public.recovery_code VALUES ('9ac072cb37ef34918334e133e567f1a74e4042f8ac61b008e14c3b83a78f5111', '89bded70-9733-4f21-a928-b0a8d4e527a4', '2026-11-29 06:50:08.707212+00', NULL);
INSERT INTO public.recovery_code VALUES ('1ab56bab7f343c02cb73b3a2b1596592ced5b3433cbc31312ed98ca7ae1629d5', '89bded70-9733-4f21-a928-b0a8d4e527a4', '2026-11-29 06:50:08.707212+00', NULL);
INSERT INTO public.recovery_code VALUES ('70deacfaa4353fe0f06f8742aa987f7d5ac9853cb08b3915bec33acb538640e6', '89bded70-9733-4f21-a928-b0a8d4e527a4', '2026-11-29 06:50:08.707213+00', NULL);
INSERT INTO public.recovery_code VALUES ('da97d8aa838d9af401af9802bd7e3fde09e1743bc56be45fd60ec7fb948a10a3', '89bded70-9733-4f21-a928-b0a8d4e527a4', '2026-11-29 06:50:08.707213+00', NULL);



INSERT INTO public.reminder VALUES ('b3c9dd0d-5e8d-4fdc-ad97-553f3d0464dd', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'share', 'shared', 'shared', '2026-11-29 06:50:08.725116+00', NULL);



INSERT INTO public.reminder_choice VALUES ('521987ce-386e-4af7-95fd-8d696a3e1f48', 'daily', NULL);



INSERT INTO public.report VALUES ('59b3defd-a1c9-475c-b57b-f9d0828e15b2', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'report', '07cf17ad9d34bad3c3d222a72a8c45425b808ea037a54e301adc4db01f9be95d', 'ready', '', 27, 205539, '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:03.872523+00', '2026-11-29 06:50:03.925034+00', 1, '2026-11-29 06:50:08.56188+00', '', NULL, 'feeef4a573ede7b1cdd87838700975fa82641b729e8ad13f8556515e1cad9b60');



INSERT INTO public.requested_question VALUES ('febbda3f-5ca6-4c0f-9251-a1f32c7859ad', '87658831-0610-49ea-af71-20c329776fe7', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-02', '521987ce-386e-4af7-95fd-8d696a3e1f48', '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:03.494683+00', NULL);



INSERT INTO public.revision VALUES ('e17963c7-7653-415a-ac02-7e307c409c1a', '6c304990-35a7-460c-92e4-a5e25ea008dd', '9da6c07f-abed-4c69-a860-67e7456e1484', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:03.268696+00', NULL, NULL, NULL, NULL, NULL, '', 2297360310476, NULL);



INSERT INTO public.seal VALUES ('6cdcd955-7990-4698-af33-6ba337b6f883', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 06:50:08.738718+00', '2026-11-29 06:50:08.73872+00', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'A typing error');



INSERT INTO public.second_choice VALUES ('58891d62-4f2b-4856-befa-ddc2903369f8', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '3976ab3d-cab4-404f-8e49-7d3ed31e2ece', 'vet-01', 1, 'asked for', '', '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:08.746261+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 06:50:08.731004+00');



INSERT INTO public.settlement VALUES ('917e468e-72fa-4be6-b5f0-2ebe4fec619d', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', '3976ab3d-cab4-404f-8e49-7d3ed31e2ece', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:08.74701+00');



INSERT INTO public.share VALUES ('8848dbc1-8251-49e3-ba2d-9648c851a375', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-02', NULL, 'aaf7fba5-4d5b-4114-bb1f-a69e582bdb2b', '2022-03-04', '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:08.727559+00', NULL);



INSERT INTO public.sign_in VALUES ('9fed3de1-5b09-4cc1-a884-57c874ace449', 'bbe94d0468915ebd6f012036699583044d23b2c6a82a75c848bfa899a8f8d5c4', '521987ce-386e-4af7-95fd-8d696a3e1f48', '7eb3d8dd-f274-4107-850c-5baeb404e4d6', '2026-11-29 06:50:02.214366+00', '2026-11-29 06:50:02.214373+00', NULL, '', '2026-11-29 06:50:02.214373+00', '');
INSERT INTO public.sign_in VALUES ('65368347-51f5-47d5-902e-38acfa2bba5a', '508b671fedda4c4c52185b495e96509d36ee4dd791c0937d1464adc9b6367208', '89bded70-9733-4f21-a928-b0a8d4e527a4', '8b33d473-8800-4952-931d-8b7258c53c8a', '2026-11-29 06:50:08.664322+00', '2026-11-29 06:50:08.664328+00', '2026-11-29 06:50:08.706406+00', '', '2026-11-29 06:50:08.664329+00', '');
INSERT INTO public.sign_in VALUES ('99f2fe2b-f1a0-4966-aa17-49cb5de5df59', '542c4e7d7835d8874d152f191c9731ce4f9cdd6ed8542aa450e88a98873b91a6', '89bded70-9733-4f21-a928-b0a8d4e527a4', '8b33d473-8800-4952-931d-8b7258c53c8a', '2026-11-29 06:50:08.712601+00', '2026-11-29 06:50:08.712604+00', NULL, 'authenticator app', '2026-11-29 06:50:08.712606+00', '');



INSERT INTO public.state_change VALUES ('9d81f038-663d-42e9-ad24-6dbf4bd9a729', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'coordinator', '9da6c07f-abed-4c69-a860-67e7456e1484', '2026-11-29 06:50:08.73809+00', '', '', NULL);



INSERT INTO public.submission VALUES ('1b14c9c6-20a2-45bd-8fc9-8a869fe9c0e9', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 1, '6cdcd955-7990-4698-af33-6ba337b6f883', 'DHR-298-TDJ', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'coordinator', '2026-11-29 06:50:08.741166+00', 'I send this assessment.', 'cor-24', '2026-11-29 06:50:08.740232+00', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('65ffe44a-1c68-4423-8192-b0caa44b9c63', '9da6c07f-abed-4c69-a860-67e7456e1484', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 06:50:03.318585+00');



INSERT INTO public.worker VALUES ('12522419-c933-4933-b910-be17b28f8c1d', '2026-11-29 06:50:08.757866+00', '2026-11-29 06:50:08.757868+00');



INSERT INTO public.worksheet VALUES ('e5fbf1b6-4632-43e0-9492-de061a52f6f7', '54ed68cf-b3ca-40a6-989f-81907dd05c3d', 'vet-08', '9da6c07f-abed-4c69-a860-67e7456e1484', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'coordinator', '2026-11-29 06:50:03.576254+00', '02e62d81f6abf4897ee996cd6d31bcdc', '521987ce-386e-4af7-95fd-8d696a3e1f48', '2026-11-29 06:50:03.668673+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('e5fbf1b6-4632-43e0-9492-de061a52f6f7', 410, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('e5fbf1b6-4632-43e0-9492-de061a52f6f7', 1, 5, '', '521987ce-386e-4af7-95fd-8d696a3e1f48', 'coordinator', '2026-11-29 06:50:03.743382+00');



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




