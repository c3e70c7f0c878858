


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
    saved_at timestamp with time zone NOT NULL,
    begun_by uuid
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



INSERT INTO public.account VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$snYQllBQJfU1o38HuB85Bg$mTxk0CalZVyzlJ++rdgOSp5eTYOP1elWJDtDaGTecx4', true, '2026-11-29 11:21:34.561675+00');
INSERT INTO public.account VALUES ('9f1f23db-d116-40c5-baf9-c53af71fab44', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$nwkgl6JW7crfNUJgTaCJ0A$mJ6F1q+YQC71wh91q6U3vUbskFiyBRDjblQ6DOkHgEU', true, '2026-11-29 11:21:44.824542+00');



INSERT INTO public.alembic_version VALUES ('0232');



INSERT INTO public.answer VALUES ('7efc5892-3fea-4cb0-8895-7408e259140e', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-01', '2', 'As it was saved last', 2, '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:36.590746+00');
INSERT INTO public.answer VALUES ('35b00505-e366-4fe8-bc5f-a8d7caecb3b8', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-02', '3', 'As it was saved last', 1, '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:36.674998+00');
INSERT INTO public.answer VALUES ('63c744f3-048b-465f-8296-baa17965995a', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'cor-15', '2', 'As it was saved last', 1, '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:36.771539+00');
INSERT INTO public.answer VALUES ('9d69552a-a72b-452a-a4cf-e136ec961795', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-03', '3', 'As it was saved last', 1, '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:36.854457+00');



INSERT INTO public.answer_entry VALUES ('1165df30-db2a-4a79-851a-e1ab0abb3551', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-01', 1, '3', 'As it was first saved', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'coordinator', '2026-11-29 11:21:36.502439+00');
INSERT INTO public.answer_entry VALUES ('7ee36d55-83b7-47d3-83e3-d9d354ae7a56', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-01', 2, '2', 'As it was saved last', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'coordinator', '2026-11-29 11:21:36.590746+00');
INSERT INTO public.answer_entry VALUES ('7694610f-839f-4009-99ee-ac5c16acf9ae', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-02', 1, '3', 'As it was saved last', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'coordinator', '2026-11-29 11:21:36.674998+00');
INSERT INTO public.answer_entry VALUES ('381f6811-da8d-4920-8b4a-585f9c907aa1', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'cor-15', 1, '2', 'As it was saved last', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'coordinator', '2026-11-29 11:21:36.771539+00');
INSERT INTO public.answer_entry VALUES ('01398d40-5ab2-4921-bac8-38eed71737b7', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-03', 1, '3', 'As it was saved last', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'coordinator', '2026-11-29 11:21:36.854457+00');



INSERT INTO public.answer_entry_figure VALUES ('381f6811-da8d-4920-8b4a-585f9c907aa1', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('01398d40-5ab2-4921-bac8-38eed71737b7', 'M03', '33');



INSERT INTO public.assessment VALUES ('39bcb952-d4d6-4279-b866-47a2c43c6a65', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:35.475424+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('72419316-8c0f-4b0c-aa82-ca05346007a2', '9dbfd605-a3ca-4bc4-9b0f-8b06520f246d', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '2022-03-04', '2022-09-30', '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:45.192036+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 11:21:35.134406+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'b2b6013e226daa6c59fad62bb62fe8fa');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 11:21:35.32864+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '4d72f6eb326a27b95d6fb20ddaa8b14e');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 11:21:35.46144+00', 'signed in', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', NULL, '', '', '217ca4fe6a04f16b29f311ba11cc3cb7');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 11:21:36.505303+00', 'save answer', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'assessment 39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-01, version 1', 'fa91008b6a5ff37acb0867d921041351');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 11:21:36.592661+00', 'save answer', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'assessment 39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-01, version 2', '9027784d307ab42737074b9aae6f3c6a');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 11:21:36.676341+00', 'save answer', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'assessment 39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-02, version 1', 'ef7f4f7b221165ca4ff3daa2798653a4');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 11:21:36.68243+00', 'mark question', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'assessment 39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-02, done', '07cf40ccd571ee848c957f9a45ffa098');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 11:21:36.774336+00', 'save answer', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'assessment 39bcb952-d4d6-4279-b866-47a2c43c6a65', 'cor-15, version 1', 'd22916bf792de3437383bbc0f6fe9fdf');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 11:21:36.855761+00', 'save answer', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'assessment 39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-03, version 1', '04ca432d4d203c1b2d904db03212d652');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 11:21:37.10351+00', 'add evidence', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'evidence 724909cb-03b0-4fcb-8404-da48eca67cfa', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '60c7b3ae2527feac732ada30967d7e02');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 11:21:37.111296+00', 'add exhibit', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'assessment 39bcb952-d4d6-4279-b866-47a2c43c6a65', 'exhibit 1 of vet-03, E1, version 1, evidence 724909cb-03b0-4fcb-8404-da48eca67cfa', 'd33f49d223d4b13a75e4dc896213688b');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 11:21:37.394155+00', 'write note', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'assessment 39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-01, note', 'a1fe38f323a589152e8c0823ed143db3');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 11:21:37.463429+00', 'restricted a question', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'assessment 39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-02, to 1 person', '389d14b732d5b32cdc70ee79574b5014');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 11:21:37.597894+00', 'begin worksheet', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'assessment 39bcb952-d4d6-4279-b866-47a2c43c6a65', 'worksheet 1 of vet-08, 5 to draw of 412', '69b374308094caba5905fa66bea76957');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 11:21:37.767789+00', 'draw worksheet', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'assessment 39bcb952-d4d6-4279-b866-47a2c43c6a65', 'worksheet 1 of vet-08, 5 of 412, seed 641c034883bd055ad9d7446b1f11ea0f', '051797efd225fa6fa9cc33249811f122');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 11:21:37.887736+00', 'save worksheet', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'assessment 39bcb952-d4d6-4279-b866-47a2c43c6a65', 'worksheet 1 of vet-08, 1 outcome, version 1', 'af33bd8c3dacbcd1cf5f80110c565927');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 11:21:38.035037+00', 'asked for a report', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'report 70672e87-2598-4528-904b-fccae3616245', 'ea2362315581b657b4a7c9bf596e391712079b2ad195ac1416f2831b3d7d835d', '456ef19b05f564df69f3867fe3b15fe9');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 11:21:44.861502+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'fa78842fdc622645c92455f1096eb895');
INSERT INTO public.audit_event VALUES (19, '2026-11-29 11:21:44.948972+00', 'signed in', '9f1f23db-d116-40c5-baf9-c53af71fab44', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'reader', NULL, '', '', 'bcf115749d135da74b09c4e632b28015');
INSERT INTO public.audit_event VALUES (20, '2026-11-29 11:21:45.069867+00', 'set up a second factor', '9f1f23db-d116-40c5-baf9-c53af71fab44', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'reader', NULL, '', 'authenticator app', '7079fbaa989eae09f797940bfe39fd63');
INSERT INTO public.audit_event VALUES (21, '2026-11-29 11:21:45.09878+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '6357fcb7-55c3-4cac-8a25-2d95831349da', '', '2171356e28c7884d2632669a0131ca13');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, 'a68d9c4dd7764817e1fa91443fa8a61345a6442cb5eb54f33ca020ca92811a98', NULL);
INSERT INTO public.audit_head VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 17, '9e6e6219fac7d246791c3801828d695dea0add20169bed3f971fe988dcf79f80', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 11:21:35.134406+00', 'sign-in', NULL, 'bc525decb56acc9152128cca1f68f74aa05162f9bd4b606095cbea675fe0b171', '0000000000000000000000000000000000000000000000000000000000000000', '8bab3bec1635b59eb1bf7f9f8dc1c0d86d36313caf2d2dfb044672cbc7b896e7');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 11:21:35.32864+00', 'sign-in', NULL, '129d4fdbbbfd74cdfb67d85523780f896e796d60de58067dd667e9148127fc74', '8bab3bec1635b59eb1bf7f9f8dc1c0d86d36313caf2d2dfb044672cbc7b896e7', 'ee5f99c22428d03770c1555c8672c2cc98a19c6fa2c7c5138a711c687d1b7c05');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 1, 3, '2026-11-29 11:21:35.46144+00', 'sign-in', NULL, 'd5f4989ee6b9ab55fc85856826121dd2a39a5daade2a3ab730dedb6119201ee6', '0000000000000000000000000000000000000000000000000000000000000000', 'cb97e1f511ef097250e92f5ea3bfe7c5c21dd9b7afb54cd06c0c090aa44b5076');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 2, 4, '2026-11-29 11:21:36.505303+00', 'answer', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '173d7afa2025a3a34e20d086335c95d896ac2236eb06e02cc25f9a6ad309f602', 'cb97e1f511ef097250e92f5ea3bfe7c5c21dd9b7afb54cd06c0c090aa44b5076', '4487b633bc9ff0ffa681715c9393b9baffa254c231f2a8d70e2b451bce17fa87');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 3, 5, '2026-11-29 11:21:36.592661+00', 'answer', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '27fd47f1470538b502e94c2fcefbe8ca5e6f38517e9dec007df1419b70fe506c', '4487b633bc9ff0ffa681715c9393b9baffa254c231f2a8d70e2b451bce17fa87', '3c88f41547cb6132a418a9a7fa9108707771c46896cd71967a80ed3fe9f849ce');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 4, 6, '2026-11-29 11:21:36.676341+00', 'answer', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'b36be4edca457641645f15cd9e3cf115f6d3de4df54115b33a171fc763b5c762', '3c88f41547cb6132a418a9a7fa9108707771c46896cd71967a80ed3fe9f849ce', '8b5a0ddca304ffe0bf03713e57395b56d80b1dff85ee93468ba13a3a1b857e79');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 5, 7, '2026-11-29 11:21:36.68243+00', 'mark', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '9da8b81bc3e4304a8fc0bb051286ca56fb0829914094d45be4819a11d6074bef', '8b5a0ddca304ffe0bf03713e57395b56d80b1dff85ee93468ba13a3a1b857e79', 'd304e97e665c86628ccfc761fad3cb3b9ab87b6ae8106cc5de7d7a9edba4bd25');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 6, 8, '2026-11-29 11:21:36.774336+00', 'answer', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '903b3ed7f8aec16f853abf392ff7ab52d35817b31c5bca6f50b08a534249f1da', 'd304e97e665c86628ccfc761fad3cb3b9ab87b6ae8106cc5de7d7a9edba4bd25', '73d91eeaa6529e74de1c06c9def4d393be5fbfec437986d6d9467ca5d8b6579b');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 7, 9, '2026-11-29 11:21:36.855761+00', 'answer', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '860de48fd9ac3ad0d77177d1b6c6d7f7f5e5a41baae57deadf618fe8e7669985', '73d91eeaa6529e74de1c06c9def4d393be5fbfec437986d6d9467ca5d8b6579b', '1f1ce7e88465b2f0591675660e08d7e922a78b96456bca836e06527974910199');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 8, 10, '2026-11-29 11:21:37.10351+00', 'evidence', NULL, 'bde5259ec855d56d0b73c09bed4ee12e228b7987d4c7ba3049861b478a397af2', '1f1ce7e88465b2f0591675660e08d7e922a78b96456bca836e06527974910199', '7f89e4f4d5c9de9bbfcb643d95e6ec723cfa7fb602e9b342abd2736c1ac7294a');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 9, 11, '2026-11-29 11:21:37.111296+00', 'evidence', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '88f997526c32cf84ff52862b5e607c489c6f80b977f6866e87f871736f239c4c', '7f89e4f4d5c9de9bbfcb643d95e6ec723cfa7fb602e9b342abd2736c1ac7294a', '34911c327ee7a54ddf60b51602a2a56e72487edfd15936c328c2ef666883c876');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 10, 12, '2026-11-29 11:21:37.394155+00', 'note', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '4cba1c45e8fd544a18f78e505725cf58d4fd92a4fd8ec0c5a0914fbfabf8dc59', '34911c327ee7a54ddf60b51602a2a56e72487edfd15936c328c2ef666883c876', '0de76d0290edda9bdbe66b46ec7329bb1bdc4cab4980cbfcf257f710af2cb07e');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 11, 13, '2026-11-29 11:21:37.463429+00', 'assessment', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'd51e78173047911f3a7f19cce09c26f51fac7f67fa0a893e55d9dd535c9f7395', '0de76d0290edda9bdbe66b46ec7329bb1bdc4cab4980cbfcf257f710af2cb07e', '84211cc8e17ad8f05690b6de24b8794290d0d1850812afd207e0f29353ad0f48');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 12, 14, '2026-11-29 11:21:37.597894+00', 'evidence', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'b61b8571621a3c816631e9367bf11ac3398691cddbac1ff4837f76f363b57fa6', '84211cc8e17ad8f05690b6de24b8794290d0d1850812afd207e0f29353ad0f48', '60089daf5bbf41265e2893423e99d9b9ec9330e571f4b938d48d71a3bb8daf59');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 13, 15, '2026-11-29 11:21:37.767789+00', 'evidence', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '8a6430db91dff84de893b90dd80a730b956944f2343bac59ec65d3ae09106aa1', '60089daf5bbf41265e2893423e99d9b9ec9330e571f4b938d48d71a3bb8daf59', 'a0c6ea03c1e45539a26e421a5aa65f33409f2e71db51be377812472073af63bf');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 14, 16, '2026-11-29 11:21:37.887736+00', 'evidence', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '84f09cfc637f3082a638a888e4b9c9fa521454dde225ceb2fd98784fce7e26cb', 'a0c6ea03c1e45539a26e421a5aa65f33409f2e71db51be377812472073af63bf', '756993a827dacc8f18a4065c0b0f57beacaf51ec7df716da497dce91078f6fae');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 15, 17, '2026-11-29 11:21:38.035037+00', 'copy', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '569e358c6a7ad224f353c0788a06be69ed0928f36df187ef1ea9359da690b94a', '756993a827dacc8f18a4065c0b0f57beacaf51ec7df716da497dce91078f6fae', 'a8b1cebcb5df53c91306ff15152734ce4e0f954c01c0c3a4eec95178545b743b');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 18, '2026-11-29 11:21:44.861502+00', 'sign-in', NULL, 'a66444484aaa9aeff106858838475b912bc0aa59b26aeba5a5ceeb1429d64024', 'ee5f99c22428d03770c1555c8672c2cc98a19c6fa2c7c5138a711c687d1b7c05', '7b22bdae2135c6ddd8cf5259ab2972da78ee3f1e0e579d132527680aa9c28ea0');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 16, 19, '2026-11-29 11:21:44.948972+00', 'sign-in', NULL, '18a3216706d7412033b787ea74e423ba60d5ab55a5aa59b24152aef8c2a14e7f', 'a8b1cebcb5df53c91306ff15152734ce4e0f954c01c0c3a4eec95178545b743b', 'e1b58cc62fbc7a01bbe34988d011a386d6a800a3c9b17a448825c74e090ed271');
INSERT INTO public.audit_link VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 17, 20, '2026-11-29 11:21:45.069867+00', 'sign-in', NULL, 'c91a35496186cc0cc9ca4cb95214acb07cbd18b736ba512710806f7a2b58bb7d', 'e1b58cc62fbc7a01bbe34988d011a386d6a800a3c9b17a448825c74e090ed271', '9e6e6219fac7d246791c3801828d695dea0add20169bed3f971fe988dcf79f80');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 21, '2026-11-29 11:21:45.09878+00', 'sign-in', NULL, '167e508d9495c90344dadf7378fefc11cbaa0201b76d60b061e58f35a8442213', '7b22bdae2135c6ddd8cf5259ab2972da78ee3f1e0e579d132527680aa9c28ea0', 'a68d9c4dd7764817e1fa91443fa8a61345a6442cb5eb54f33ca020ca92811a98');



INSERT INTO public.authenticator VALUES ('9f1f23db-d116-40c5-baf9-c53af71fab44', 'QU3tiN9tpmUAGSxgNLq9QydvpbFfQ0fAaPSzmPLvYpWdr0jM_TvtSXlgoLwoGAyMcExJ9LqZBGUWNgSZ', '4896ec944ad9b238', 59865043, '2026-11-29 11:21:45.056355+00');



INSERT INTO public.change_request VALUES ('0fa2e119-3a32-4b16-af26-6fa36ffc93d8', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 1, '2022-03-31', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'lead inspector', '2026-11-29 11:21:45.198376+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.draft VALUES ('39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-04', '6357fcb7-55c3-4cac-8a25-2d95831349da', '14769486-c2d8-48b0-bbde-74137495a25d', 0, 1795951233287, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 11:21:36.930459+00');



INSERT INTO public.evidence VALUES ('724909cb-03b0-4fcb-8404-da48eca67cfa', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:37.09868+00', 14501872426988);



INSERT INTO public.evidence_entry VALUES ('724909cb-03b0-4fcb-8404-da48eca67cfa', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'coordinator', '2026-11-29 11:21:37.105821+00');



INSERT INTO public.exhibit VALUES ('e29170f0-54bf-4131-8086-338e9b0c9096', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-03', 1, '724909cb-03b0-4fcb-8404-da48eca67cfa', '7faf51b0-a7e2-4e3b-ac03-bb6885cba35f', 'Page 3', 'The policy was approved', 'E1', '', '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:37.110588+00', NULL, '', 1, NULL, 'force', 10701256539239);



INSERT INTO public.exhibit_entry VALUES ('e29170f0-54bf-4131-8086-338e9b0c9096', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'coordinator', '2026-11-29 11:21:37.112476+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 11:21:35.126562+00', '');



INSERT INTO public.figure VALUES ('39bcb952-d4d6-4279-b866-47a2c43c6a65', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('39bcb952-d4d6-4279-b866-47a2c43c6a65', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('9dbfd605-a3ca-4bc4-9b0f-8b06520f246d', '88f383e2-3ae0-4bf4-bad6-83d5949d0285');



INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', '2255d043-79ea-4a3a-a404-ab111bb0e19e', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 11:21:36.508607+00');
INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', '02f8f8be-9b4f-427a-a064-c3112b0b25bd', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 11:21:36.59382+00');
INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', '18cfd530-124f-43df-ab6b-dfa9792583df', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 11:21:36.67746+00');
INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', '3a4513bc-27df-415f-8f19-ee21a6f48231', 'done', '2026-11-29 11:21:36.684471+00');
INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', '252f654f-e34b-4e26-9fe8-98e9dc9e1860', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 11:21:36.776495+00');
INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', 'bbb6819a-c820-4b68-849f-46f8b9f9a241', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 11:21:36.857742+00');
INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', 'ec0ccef2-839c-4365-9575-775b75b8c82a', '1', '2026-11-29 11:21:37.113919+00');
INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', 'da88f948-5ed5-46e0-b748-70f611f190f2', 'ca1724c7-bcab-4567-9fa1-739b35d03f21', '2026-11-29 11:21:37.400468+00');
INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', '5118a1aa-e6e6-4439-a925-5717d1b03397', '', '2026-11-29 11:21:37.46516+00');
INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', '3137e0df-a281-44d7-9d6e-96133f300727', '1', '2026-11-29 11:21:37.599459+00');
INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', '222b8674-4fd2-4f7e-9684-c055bf71cf0c', '', '2026-11-29 11:21:37.771213+00');
INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', 'ebd777d9-fb03-476a-b817-119d66b6145b', '', '2026-11-29 11:21:37.896536+00');
INSERT INTO public.idempotency_key VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', 'a9ac2271-512a-447f-a77f-d167f895dcb5', '70672e87-2598-4528-904b-fccae3616245', '2026-11-29 11:21:38.035678+00');
INSERT INTO public.idempotency_key VALUES ('9f1f23db-d116-40c5-baf9-c53af71fab44', 'ee5229c9-901a-44ac-9480-31a804ce1e0e', 'df7db1c0d6b85fa5e528494f7b9a8cde2c161c7ea6fd7fb77898bb306ef4399e fc9796ed60233cdd2007f24c0ec492870e56b9ac00d2e795ef7577bc53d09f28', '2026-11-29 11:21:45.077141+00');



INSERT INTO public.invitation VALUES ('304dd830-7c45-4350-930d-1bedda9dd327', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:45.161384+00', '2026-12-06 11:21:45.155164+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('69b67d42-bf86-4f10-814a-524f37e188ed', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-01', '6357fcb7-55c3-4cac-8a25-2d95831349da', '9dbfd605-a3ca-4bc4-9b0f-8b06520f246d', '90e10b2e-68d0-4831-8175-b504a430cf30', '2026-11-29 11:21:45.168493+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 11:21:45.174161+00', NULL);



INSERT INTO public.judgement_entry VALUES ('51e37750-ca8d-432e-a0db-c863db7ccfe8', '69b67d42-bf86-4f10-814a-524f37e188ed', '90e10b2e-68d0-4831-8175-b504a430cf30', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 11:21:45.175974+00');



INSERT INTO public.last_visit VALUES ('39bcb952-d4d6-4279-b866-47a2c43c6a65', '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:36.467551+00', '2026-11-29 11:21:36.467551+00', '2026-11-29 11:21:36.467551+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '8480443b-96e8-42fa-bec1-21b08b3a676d', '2026-11-29 11:21:45.229963+00');



INSERT INTO public.mark VALUES ('39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-02', 1, 'done', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'coordinator', '2026-11-29 11:21:36.682322+00', '');



INSERT INTO public.membership VALUES ('c5222203-0358-4844-990b-9a3dc4b43b76', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '2026-11-29 11:21:34.562984+00', NULL);
INSERT INTO public.membership VALUES ('7ef1a1cc-b34d-4828-91fa-73cd8a2c0c8e', '9f1f23db-d116-40c5-baf9-c53af71fab44', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'reader', '2026-11-29 11:21:44.824947+00', NULL);



INSERT INTO public.mention VALUES ('0e77a4ac-bce9-4811-82ae-ab180c1da1f1', '6357fcb7-55c3-4cac-8a25-2d95831349da');



INSERT INTO public.note VALUES ('0e77a4ac-bce9-4811-82ae-ab180c1da1f1', 'ca1724c7-bcab-4567-9fa1-739b35d03f21', 1, '@Una Upgrade will check this', '{"roles":[["88f383e2-3ae0-4bf4-bad6-83d5949d0285","contributor"],["88f383e2-3ae0-4bf4-bad6-83d5949d0285","coordinator"],["88f383e2-3ae0-4bf4-bad6-83d5949d0285","reader"],["88f383e2-3ae0-4bf4-bad6-83d5949d0285","signatory"]],"people":[]}', '6357fcb7-55c3-4cac-8a25-2d95831349da', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'coordinator', '2026-11-29 11:21:37.393339+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('ca1724c7-bcab-4567-9fa1-739b35d03f21', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-01', 'note', '2026-11-29 11:21:37.389638+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'force', 'Upgradeshire Police', '2026-11-29 11:21:34.451344+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('9dbfd605-a3ca-4bc4-9b0f-8b06520f246d', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 11:21:34.455051+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('d259aaa0-89ff-45ef-b34b-49ae86b2c30a', 'set password', '6357fcb7-55c3-4cac-8a25-2d95831349da', '', 'waiting', '', 0, '2026-11-29 11:21:45.154292+00', '2026-11-29 11:21:45.154299+00', NULL);



INSERT INTO public.passkey VALUES ('6f922e4e-e6c1-42f2-b5bb-496f0b168a25', '6357fcb7-55c3-4cac-8a25-2d95831349da', '9db8826b-4a29-4ccb-895c-f318ac23efaf', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 11:21:45.203776+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('2f3c8892f170230e00eee40197f37eeb0e24f6922823898c9657823b9e902157', 'v9K1GqrYmRkJyKcUvf09+RWECNa+anUb5MB5macRpOY=', NULL, '', '2026-11-29 11:21:45.215549+00');



INSERT INTO public.password_link VALUES ('49f0ba0182163f99a75f7135e8c1ee950c630e7f3ec9e7b7de1bf492bc77d66d', '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:45.100027+00', '2026-12-01 11:21:45.098682+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 11:21:38.094718+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 11:21:38.165813+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 11:21:44.656874+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 11:21:44.691777+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 11:21:44.721517+00');



INSERT INTO public.post VALUES ('ed718600-9f10-45b8-a878-4f241e33b2f7', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 'Head of vetting', '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:45.115603+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 11:21:45.148468+00');



INSERT INTO public.recovery_code VALUES ('0c9c7263e8eaa052c3a7c155f3631a50f1846c8a583766db79adbe7a4219fc5d', '9f1f23db-d116-40c5-baf9-c53af71fab44', '2026-11-29 11:21:45.063183+00', NULL);
INSERT INTO public.recovery_code VALUES ('3bcd3a182ba5111cc76333849400edb823bad7792554afd94c5e2abcdae03dad', '9f1f23db-d116-40c5-baf9-c53af71fab44', '2026-11-29 11:21:45.063186+00', NULL);
INSERT INTO public.recovery_code VALUES ('7b56295138f19028688d095a9401f3430a957d2c152c277bad96ed7372280bb9', '9f1f23db-d116-40c5-baf9-c53af71fab44', '2026-11-29 11:21:45.063187+00', NULL);
INSERT INTO public.recovery_code VALUES ('5fc6f025937f4c459a1daec0fd99ebf42ea6e6b0d222945c9ab4e7c451217c8e', '9f1f23db-d116-40c5-baf9-c53af71fab44', '2026-11-29 11:21:45.063188+00', NULL);
INSERT INTO public.recovery_code VALUES ('8eee8f16ef686d1960eec060740e68ac5bf974c343d69e2bb1dd2efeda86c05f', '9f1f23db-d116-40c5-baf9-c53af71fab44', '2026-11-29 11:21:45.063189+00', NULL);
INSERT INTO public.recovery_code VALUES ('f881806e5fc713fe31ae3083c5c559357973e2ea8ddb3953cfad346272e0e050', '9f1f23db-d116-40c5-baf9-c53af71fab44', '2026-11-29 11:21:45.063189+00', NULL);
INSERT INTO public.recovery_code VALUES ('d48c34d2c49172eb07d3bd15ed6e339fbf9353e2aa7762af73bb4fd4e2e651a2', '9f1f23db-d116-40c5-baf9-c53af71fab44', '2026-11-29 11:21:45.06319+00', NULL);
INSERT INTO public.recovery_code VALUES ('994997d58aa82b5fc4585d426ec09ade3813aac96577ea6f827d0549e1f27905', '9f1f23db-d116-40c5-baf9-c53af71fab44', '2026-11-29 11:21:45.063191+00', NULL);
INSERT INTO public.recovery_code VALUES ('ebc937112972eca5902549fa7bfda276ca189d7e84f6333cc9adf0a14fcb5ec1', '9f1f23db-d116-40c5-baf9-c53af71fab44', '2026-11-29 11:21:45.063191+00', NULL);
INSERT INTO public.recovery_code VALUES ('104ed1819e5e27554df3a4384d598937f2b708e90914b06dd2c47033e7038c75', '9f1f23db-d116-40c5-baf9-c53af71fab44', '2026-11-29 11:21:45.063192+00', NULL);



INSERT INTO public.reminder VALUES ('fc6ec934-375f-4890-b892-de7703e83e1c', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'share', 'shared', 'shared', '2026-11-29 11:21:45.11666+00', NULL);



INSERT INTO public.reminder_choice VALUES ('6357fcb7-55c3-4cac-8a25-2d95831349da', 'daily', NULL);



INSERT INTO public.report VALUES ('70672e87-2598-4528-904b-fccae3616245', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'report', 'ea2362315581b657b4a7c9bf596e391712079b2ad195ac1416f2831b3d7d835d', 'ready', '', 27, 205553, '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:38.03391+00', '2026-11-29 11:21:38.203915+00', 1, '2026-11-29 11:21:44.634509+00', '', NULL, '19719186312f60d292ae38779f9271f9951c1357cce87057e88c7aa3d5a041cb');



INSERT INTO public.requested_question VALUES ('b998f0ef-f178-4144-bbac-da2d5e8695a9', '0fa2e119-3a32-4b16-af26-6fa36ffc93d8', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-02', '6357fcb7-55c3-4cac-8a25-2d95831349da', '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:37.461423+00', NULL);



INSERT INTO public.revision VALUES ('7faf51b0-a7e2-4e3b-ac03-bb6885cba35f', '724909cb-03b0-4fcb-8404-da48eca67cfa', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:37.100326+00', NULL, NULL, NULL, NULL, NULL, '', 9408942828698, NULL);



INSERT INTO public.seal VALUES ('a66f4398-d2a0-40fe-be61-9e213972930e', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 11:21:45.163991+00', '2026-11-29 11:21:45.163993+00', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'A typing error');



INSERT INTO public.second_choice VALUES ('fdc983ce-b3c3-4a85-86b9-2ced5094a708', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '9dbfd605-a3ca-4bc4-9b0f-8b06520f246d', 'vet-01', 1, 'asked for', '', '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:45.184557+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 11:21:45.140468+00');



INSERT INTO public.settlement VALUES ('ba95f7ed-e071-401c-a57b-c60b6cb24f50', '39bcb952-d4d6-4279-b866-47a2c43c6a65', '9dbfd605-a3ca-4bc4-9b0f-8b06520f246d', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:45.189768+00');



INSERT INTO public.share VALUES ('8b605638-ef22-4059-b4bb-a90aa62c65e9', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-02', NULL, 'ed718600-9f10-45b8-a878-4f241e33b2f7', '2022-03-04', '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:45.129382+00', NULL);



INSERT INTO public.sign_in VALUES ('f7f3839b-3d09-4d8b-b06f-5061360e7335', 'be6ec8c0dc929a802dad3bfc23baaf5467aaafed6e77e6721dc9a44f97f3b102', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'c5222203-0358-4844-990b-9a3dc4b43b76', '2026-11-29 11:21:35.433488+00', '2026-11-29 11:21:35.433493+00', NULL, '', '2026-11-29 11:21:35.433495+00', '');
INSERT INTO public.sign_in VALUES ('5a7ee579-c904-4f30-a6f0-7c7ea53852f7', 'df7db1c0d6b85fa5e528494f7b9a8cde2c161c7ea6fd7fb77898bb306ef4399e', '9f1f23db-d116-40c5-baf9-c53af71fab44', '7ef1a1cc-b34d-4828-91fa-73cd8a2c0c8e', '2026-11-29 11:21:44.947386+00', '2026-11-29 11:21:44.947394+00', '2026-11-29 11:21:45.062183+00', '', '2026-11-29 11:21:44.947395+00', '');
INSERT INTO public.sign_in VALUES ('7699ba1d-d441-4701-8267-fa99603f4ce0', 'fc9796ed60233cdd2007f24c0ec492870e56b9ac00d2e795ef7577bc53d09f28', '9f1f23db-d116-40c5-baf9-c53af71fab44', '7ef1a1cc-b34d-4828-91fa-73cd8a2c0c8e', '2026-11-29 11:21:45.072159+00', '2026-11-29 11:21:45.072163+00', NULL, 'authenticator app', '2026-11-29 11:21:45.072165+00', '');



INSERT INTO public.state_change VALUES ('c2da0b1d-bdb8-4266-adc0-a8fdcebf133a', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'coordinator', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', '2026-11-29 11:21:45.163112+00', '', '', NULL);



INSERT INTO public.submission VALUES ('90e10b2e-68d0-4831-8175-b504a430cf30', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 1, 'a66f4398-d2a0-40fe-be61-9e213972930e', 'DHP-263-HPJ', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'coordinator', '2026-11-29 11:21:45.167515+00', 'I send this assessment.', 'cor-24', '2026-11-29 11:21:45.166391+00', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('009d0443-5515-44ec-a63f-0b8f290a5b06', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 11:21:37.171343+00');



INSERT INTO public.worker VALUES ('8480443b-96e8-42fa-bec1-21b08b3a676d', '2026-11-29 11:21:45.226134+00', '2026-11-29 11:21:45.226136+00');



INSERT INTO public.worksheet VALUES ('71474c14-1828-45ad-988b-7c8474e385aa', '39bcb952-d4d6-4279-b866-47a2c43c6a65', 'vet-08', '88f383e2-3ae0-4bf4-bad6-83d5949d0285', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'coordinator', '2026-11-29 11:21:37.596956+00', '641c034883bd055ad9d7446b1f11ea0f', '6357fcb7-55c3-4cac-8a25-2d95831349da', '2026-11-29 11:21:37.767732+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('71474c14-1828-45ad-988b-7c8474e385aa', 406, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('71474c14-1828-45ad-988b-7c8474e385aa', 1, 5, '', '6357fcb7-55c3-4cac-8a25-2d95831349da', 'coordinator', '2026-11-29 11:21:37.894207+00');



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



ALTER TABLE ONLY public.judgement
    ADD CONSTRAINT fk_judgement_begun_by_account FOREIGN KEY (begun_by) REFERENCES public.account(id);



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




