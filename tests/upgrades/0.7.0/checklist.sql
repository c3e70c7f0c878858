


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



INSERT INTO public.account VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$kNwV9ftc/55VTvGYwe0wIA$9Udk7EN37UuV5C4aJwyYsE79kXSsvMpnotkwDfmziaI', true, '2026-11-29 05:45:10.509679+00');
INSERT INTO public.account VALUES ('35e6ec5b-7bba-498e-a898-b434bf038d71', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$BAYJxLvwuBXiyqF+xWbCbg$su937KckaXuu/H2NAXxDb7qhucOVYnUwfBT20sLgbQ8', true, '2026-11-29 05:45:16.074443+00');



INSERT INTO public.alembic_version VALUES ('0227');



INSERT INTO public.answer VALUES ('6ce1c2e2-9bc3-4fd7-b13a-768785a0a366', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-01', '2', 'As it was saved last', 2, 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:11.406502+00');
INSERT INTO public.answer VALUES ('0a49f99d-9474-494d-a6e1-14143be518b6', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-02', '3', 'As it was saved last', 1, 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:11.44467+00');
INSERT INTO public.answer VALUES ('13bd6984-99ec-401a-b964-58446b2f6f72', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'cor-15', '2', 'As it was saved last', 1, 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:11.494594+00');
INSERT INTO public.answer VALUES ('01904d85-18f2-4fd3-bd9d-5938e26912c6', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-03', '3', 'As it was saved last', 1, 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:11.536171+00');



INSERT INTO public.answer_entry VALUES ('c5c83119-7164-424a-9de8-e5f517bc4835', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-01', 1, '3', 'As it was first saved', 'efbd5877-5b70-48de-b7c9-92633951e306', 'coordinator', '2026-11-29 05:45:11.36418+00');
INSERT INTO public.answer_entry VALUES ('f46f8295-6069-4eb9-90e4-41f33db7007d', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-01', 2, '2', 'As it was saved last', 'efbd5877-5b70-48de-b7c9-92633951e306', 'coordinator', '2026-11-29 05:45:11.406502+00');
INSERT INTO public.answer_entry VALUES ('081ae624-e733-44b0-8519-56b5629d9a49', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-02', 1, '3', 'As it was saved last', 'efbd5877-5b70-48de-b7c9-92633951e306', 'coordinator', '2026-11-29 05:45:11.44467+00');
INSERT INTO public.answer_entry VALUES ('243c02bd-2dc3-4d8e-8c98-ebcbee7be9f3', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'cor-15', 1, '2', 'As it was saved last', 'efbd5877-5b70-48de-b7c9-92633951e306', 'coordinator', '2026-11-29 05:45:11.494594+00');
INSERT INTO public.answer_entry VALUES ('1bb1725f-5af9-4118-ab56-54ccc626bf8d', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-03', 1, '3', 'As it was saved last', 'efbd5877-5b70-48de-b7c9-92633951e306', 'coordinator', '2026-11-29 05:45:11.536171+00');



INSERT INTO public.answer_entry_figure VALUES ('243c02bd-2dc3-4d8e-8c98-ebcbee7be9f3', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('1bb1725f-5af9-4118-ab56-54ccc626bf8d', 'M03', '33');



INSERT INTO public.assessment VALUES ('a8d93305-3e61-4d19-b8b0-b7effc039354', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:10.895737+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('b74e8821-3c22-4c05-b63f-88fd4474b720', '761f4156-dc2d-46d3-a93a-de37d57b9ad5', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'a8d93305-3e61-4d19-b8b0-b7effc039354', '2022-03-04', '2022-09-30', 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:16.263581+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 05:45:10.755517+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'e4e62cca50cc83b4ee2c978a5024a481');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 05:45:10.836727+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'bf35a3c4e4903bea80a61c06e9aeebed');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 05:45:10.888496+00', 'signed in', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', NULL, '', '', 'fdf82bb2801ab63ed0b18950195ff1af');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 05:45:11.366743+00', 'save answer', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'assessment a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-01, version 1', '8217c6147f78e2416e7ef078a5c8e697');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 05:45:11.408279+00', 'save answer', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'assessment a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-01, version 2', '655b4d09d6f92b4d536f1358572f1618');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 05:45:11.445922+00', 'save answer', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'assessment a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-02, version 1', 'f8a04c4bf9c2ac2777aa6afce32c02c6');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 05:45:11.454011+00', 'mark question', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'assessment a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-02, done', 'b503b75fc7557301d80cc01807218e1f');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 05:45:11.496858+00', 'save answer', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'assessment a8d93305-3e61-4d19-b8b0-b7effc039354', 'cor-15, version 1', '55974082bb555a67f0b001819f2c113f');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 05:45:11.537379+00', 'save answer', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'assessment a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-03, version 1', '2e29576695146e9abe7a0f6ae015a29e');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 05:45:11.658555+00', 'add evidence', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'evidence d875cc4e-ca33-44be-aa87-a8fe7e462e80', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '713484de4a68426f0805f6c4a4d00285');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 05:45:11.664859+00', 'add exhibit', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'assessment a8d93305-3e61-4d19-b8b0-b7effc039354', 'exhibit 1 of vet-03, E1, version 1, evidence d875cc4e-ca33-44be-aa87-a8fe7e462e80', 'b6b03b6824c596690533fddd53cf0da6');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 05:45:11.770644+00', 'write note', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'assessment a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-01, note', '73f3a93dae0d0f972b25674797884c13');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 05:45:11.811953+00', 'restricted a question', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'assessment a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-02, to 1 person', 'b5629d928e41b19c59a50265024de1c7');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 05:45:11.861542+00', 'begin worksheet', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'assessment a8d93305-3e61-4d19-b8b0-b7effc039354', 'worksheet 1 of vet-08, 5 to draw of 412', '081f4099030cbd40fa83ec4a3bdf31ad');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 05:45:11.930761+00', 'draw worksheet', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'assessment a8d93305-3e61-4d19-b8b0-b7effc039354', 'worksheet 1 of vet-08, 5 of 412, seed 39f956deb6edc5165903992bec3e0508', '00cf0f1639470c6587ca971b19cbf127');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 05:45:11.977019+00', 'save worksheet', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'assessment a8d93305-3e61-4d19-b8b0-b7effc039354', 'worksheet 1 of vet-08, 1 outcome, version 1', '076b2130cc9cedfef74c00a838133180');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 05:45:12.065218+00', 'asked for a report', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'report 29df6749-5889-4d15-9bea-ef9e12ddc51a', '4eab3c621bb728882f0aaf4f7a3f2b281442a5e845a91916cb588310cd5a62a6', 'bb7bd02dc65b5ad5f8e3c0b89188b5d9');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 05:45:16.08989+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '402e601fcdef0b1628acee91ffb45b82');
INSERT INTO public.audit_event VALUES (19, '2026-11-29 05:45:16.154427+00', 'signed in', '35e6ec5b-7bba-498e-a898-b434bf038d71', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'reader', NULL, '', '', 'e3d6a8e01425e11814d1940c3d99f601');
INSERT INTO public.audit_event VALUES (20, '2026-11-29 05:45:16.214777+00', 'set up a second factor', '35e6ec5b-7bba-498e-a898-b434bf038d71', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'reader', NULL, '', 'authenticator app', '2be9f9e4e7633888e64544425cdd621e');
INSERT INTO public.audit_event VALUES (21, '2026-11-29 05:45:16.23024+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'efbd5877-5b70-48de-b7c9-92633951e306', '', '2e6ffc487f0d6daaf6d2f5d01001da72');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '794ffcd922c1d381c346dda4674d42e0b0dc07dd1d27f036b631ee79b4610637', NULL);
INSERT INTO public.audit_head VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 17, '34f04c43816a3efc8fa34cd470b6369af466290d8cbec11450ed9c05a2e91330', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 05:45:10.755517+00', 'sign-in', NULL, '8496cb07eed908c4513d03486db6e34555700f5547234306aa037a76e6e82b2a', '0000000000000000000000000000000000000000000000000000000000000000', 'fc99146570ee5ed6235298586f446fc976947e83774a273bfd437f48fb55c452');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 05:45:10.836727+00', 'sign-in', NULL, 'fe81a098bbe3ecbd86eba56b3a27a320d5b2feee694cc20ce19a9c64531cf283', 'fc99146570ee5ed6235298586f446fc976947e83774a273bfd437f48fb55c452', '8d3695e59392e6d68a3e88d3a83c3dc9360c2bc7150bae6994cf81dd9370f489');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 1, 3, '2026-11-29 05:45:10.888496+00', 'sign-in', NULL, 'e5962a1f3a91513df2287f5c9820ca5bdbf9f37d892f319c0a0ab36c516a84a5', '0000000000000000000000000000000000000000000000000000000000000000', '0096ccbf2b08cdd22a7cb240d2d68fb70446409c0dfeef00be904bb55b8cc686');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 2, 4, '2026-11-29 05:45:11.366743+00', 'answer', 'a8d93305-3e61-4d19-b8b0-b7effc039354', '2a7644c0dd5a8c3b51607352a997255e762aff01019a161c50670aadbfb405e5', '0096ccbf2b08cdd22a7cb240d2d68fb70446409c0dfeef00be904bb55b8cc686', '23f7e758f9b082290d3c90a0db97d34109f611733ef2637f248b5a9fcc35e600');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 3, 5, '2026-11-29 05:45:11.408279+00', 'answer', 'a8d93305-3e61-4d19-b8b0-b7effc039354', '01ee9a7060696e7356ef6614a78b1a75eabe02652bfbc63594a79a3c81ad1f68', '23f7e758f9b082290d3c90a0db97d34109f611733ef2637f248b5a9fcc35e600', 'e87659522b1b553dd058a4428961ef0e31981ab2926d71e1c60deba905fe7d96');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 4, 6, '2026-11-29 05:45:11.445922+00', 'answer', 'a8d93305-3e61-4d19-b8b0-b7effc039354', '2dd041fed2fe6f04118447d29736e8e20912e06f6aff893ec7a5b3cb12ec09b7', 'e87659522b1b553dd058a4428961ef0e31981ab2926d71e1c60deba905fe7d96', '79fcdf2e33a019950f303c5ff8d5120d285d8e523cc23b75dd02b02d70bce2a9');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 5, 7, '2026-11-29 05:45:11.454011+00', 'mark', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'b04b3c5d20f252da5405e3e726270ce058604ec14eca88aa84f9f332ea183924', '79fcdf2e33a019950f303c5ff8d5120d285d8e523cc23b75dd02b02d70bce2a9', '1e234cea5ff50606ae48f68231cc7dfa8148b1d5dc339bf233216c0aa15fadf6');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 6, 8, '2026-11-29 05:45:11.496858+00', 'answer', 'a8d93305-3e61-4d19-b8b0-b7effc039354', '5886feabeed15db7d250795acd7992c8551d13cf71ba118c0948da6b64fe9d5d', '1e234cea5ff50606ae48f68231cc7dfa8148b1d5dc339bf233216c0aa15fadf6', 'bba2149685b4f2ad4d5981f21025e89ac7dbc3c0a5e43cd3b02e5b80a48b73a5');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 7, 9, '2026-11-29 05:45:11.537379+00', 'answer', 'a8d93305-3e61-4d19-b8b0-b7effc039354', '1de74d720469efed5835d8d0fba82d6aa71fd9b5dda8206d946355ae37c0a0c5', 'bba2149685b4f2ad4d5981f21025e89ac7dbc3c0a5e43cd3b02e5b80a48b73a5', '41a03f0fa2eccb5a972af4d4020101641c0d866c561b202a828470e09cc394ce');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 8, 10, '2026-11-29 05:45:11.658555+00', 'evidence', NULL, '516a96b7a8186a285699933a8b8089e914b187d4ac85517abd55a61c00dc99c4', '41a03f0fa2eccb5a972af4d4020101641c0d866c561b202a828470e09cc394ce', '311548284623ec066a0c794ce84d52251ed2dc975d927652088c8c6dd37227fd');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 9, 11, '2026-11-29 05:45:11.664859+00', 'evidence', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'b8f5bd60e47a2178e50bd9c8ea241728c09bdcab4615d559725de0e97ebb10ab', '311548284623ec066a0c794ce84d52251ed2dc975d927652088c8c6dd37227fd', '663f62a0b0fa8dfdf8b5e3ed04badbc2ea6349bc7f242548f4840d322cd4c229');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 10, 12, '2026-11-29 05:45:11.770644+00', 'note', 'a8d93305-3e61-4d19-b8b0-b7effc039354', '8be2d0d299b90e92bb88d461805161dff396d431c5bb798ee41bb8762a41637f', '663f62a0b0fa8dfdf8b5e3ed04badbc2ea6349bc7f242548f4840d322cd4c229', '0636493c5e6baa336a0e7d1b6b0cd2d4455802d57aa2f7a5436db45d9c6dda46');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 11, 13, '2026-11-29 05:45:11.811953+00', 'assessment', 'a8d93305-3e61-4d19-b8b0-b7effc039354', '0ff313a48a18eb5aa86b2c0602b7bfa3fe18c6b4b309c4457310b6145b61a116', '0636493c5e6baa336a0e7d1b6b0cd2d4455802d57aa2f7a5436db45d9c6dda46', 'd7c992dbda4eddc87f2c4c35314d98b9f53a5eab7a57a25ab0414b0c0fa2019e');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 12, 14, '2026-11-29 05:45:11.861542+00', 'evidence', 'a8d93305-3e61-4d19-b8b0-b7effc039354', '12e9fce3394be0dd1f39c0225e181ab6263808947abee15e0a58638f4020b70c', 'd7c992dbda4eddc87f2c4c35314d98b9f53a5eab7a57a25ab0414b0c0fa2019e', '913ae45ff3ae8349b0b8c189b49d2d1dc26cb9dd1fedd4dd1565057d2f57148e');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 13, 15, '2026-11-29 05:45:11.930761+00', 'evidence', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'c36d6bb7aede405030748dff6049edd5cd7595f18707f0a5df5a8904e5d962bc', '913ae45ff3ae8349b0b8c189b49d2d1dc26cb9dd1fedd4dd1565057d2f57148e', 'd54ce806ab7589a53f8a503ddec482470a59c55190b97aabe2f35af33e541966');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 14, 16, '2026-11-29 05:45:11.977019+00', 'evidence', 'a8d93305-3e61-4d19-b8b0-b7effc039354', '3eee09c431df350db7b102699ce732c5d941cde4d17ac509807535dbde61728a', 'd54ce806ab7589a53f8a503ddec482470a59c55190b97aabe2f35af33e541966', 'a7fc798bdb1dc1a6498b571a1b4e9dd5e52d98d6794c39dcba7d16129005b760');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 15, 17, '2026-11-29 05:45:12.065218+00', 'copy', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'd6d819334fc2b84644b6ae6005c8f72543d7e8a63d7acc547c735c0e84f15ef6', 'a7fc798bdb1dc1a6498b571a1b4e9dd5e52d98d6794c39dcba7d16129005b760', '2bb3cd1d7641fd18b17dd95f100bfde61415936729516a0e54b5fa096d25c5cd');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 18, '2026-11-29 05:45:16.08989+00', 'sign-in', NULL, '5aa88d6a7b4500e65c326c59d149f076cef6526a53746d8c9f668707939d5697', '8d3695e59392e6d68a3e88d3a83c3dc9360c2bc7150bae6994cf81dd9370f489', '889336dea8dfac2d9f130d2920e2de9a7aefb651e64b690baaefe1949075dc61');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 16, 19, '2026-11-29 05:45:16.154427+00', 'sign-in', NULL, '234157ac101a55bf31643a7aa85f4c39bd1b235d82d2eedfc3c531eed368c7a7', '2bb3cd1d7641fd18b17dd95f100bfde61415936729516a0e54b5fa096d25c5cd', 'c726bae60bdf19685fae634be371a7c71cf0b18eb892a4104794d34c13f96ab3');
INSERT INTO public.audit_link VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 17, 20, '2026-11-29 05:45:16.214777+00', 'sign-in', NULL, '5ad6f9e381eef3a0a804e873b469535b7f9fc556fd17508134ab2805746abb98', 'c726bae60bdf19685fae634be371a7c71cf0b18eb892a4104794d34c13f96ab3', '34f04c43816a3efc8fa34cd470b6369af466290d8cbec11450ed9c05a2e91330');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 21, '2026-11-29 05:45:16.23024+00', 'sign-in', NULL, '99354a625006cddea1dc9dfac8bc262a80fafa4ad11501f4c630cd73acf41aaf', '889336dea8dfac2d9f130d2920e2de9a7aefb651e64b690baaefe1949075dc61', '794ffcd922c1d381c346dda4674d42e0b0dc07dd1d27f036b631ee79b4610637');



INSERT INTO public.authenticator VALUES ('35e6ec5b-7bba-498e-a898-b434bf038d71', 'MmXsAguOc06OWbbmyt7u2dN1rbUs7RE00tO6GFY0HNClIvLDKBHBRe05cj4Ih8kJbxZ7HnTwjQirrt6V', '4896ec944ad9b238', 59864370, '2026-11-29 05:45:16.207276+00');



INSERT INTO public.change_request VALUES ('b92f885b-4022-4800-b1ea-76d2839c08b0', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 1, '2022-03-31', 'efbd5877-5b70-48de-b7c9-92633951e306', 'lead inspector', '2026-11-29 05:45:16.267635+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.draft VALUES ('a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-04', 'efbd5877-5b70-48de-b7c9-92633951e306', 'b7ea0514-ff82-48b7-a784-85b22deac193', 0, 1795931050038, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 05:45:11.571589+00');



INSERT INTO public.evidence VALUES ('d875cc4e-ca33-44be-aa87-a8fe7e462e80', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:11.656569+00', 7289359042116);



INSERT INTO public.evidence_entry VALUES ('d875cc4e-ca33-44be-aa87-a8fe7e462e80', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'efbd5877-5b70-48de-b7c9-92633951e306', 'coordinator', '2026-11-29 05:45:11.662298+00');



INSERT INTO public.exhibit VALUES ('e3f42e3e-fe55-4bfd-9b8d-e06bf3389989', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-03', 1, 'd875cc4e-ca33-44be-aa87-a8fe7e462e80', '7cc074fc-6d37-420d-9de7-a784f521181b', 'Page 3', 'The policy was approved', 'E1', '', 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:11.664336+00', NULL, '', 1, NULL, 'force', 293431435141);



INSERT INTO public.exhibit_entry VALUES ('e3f42e3e-fe55-4bfd-9b8d-e06bf3389989', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'efbd5877-5b70-48de-b7c9-92633951e306', 'coordinator', '2026-11-29 05:45:11.665951+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 05:45:10.752242+00', '');



INSERT INTO public.figure VALUES ('a8d93305-3e61-4d19-b8b0-b7effc039354', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('a8d93305-3e61-4d19-b8b0-b7effc039354', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('761f4156-dc2d-46d3-a93a-de37d57b9ad5', 'f41d529a-e2f0-4808-923f-f9fe35798ad6');



INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', '916a23cd-b6b9-480a-b42c-50c343d2a8cf', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 05:45:11.369513+00');
INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', '7dfa7e6f-4e1f-4d2b-8ce7-da431293177e', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 05:45:11.409239+00');
INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', 'be86f97a-06f8-450e-8a4e-21814f7fe3b2', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 05:45:11.446954+00');
INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', 'bffad70a-1b23-4499-967a-7da0cf4a98d8', 'done', '2026-11-29 05:45:11.455981+00');
INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', 'cb775809-3b93-46e0-aa9c-ee6ee2fe6759', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 05:45:11.498529+00');
INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', '32beec04-4954-4889-bac1-006d22e47c99', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 05:45:11.539136+00');
INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', 'ff65e47f-a66d-42c9-8786-fbc7b8f9416c', '1', '2026-11-29 05:45:11.667057+00');
INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', '8dd7f880-2419-40cb-a4cb-71f0928c566e', '1bb27f90-5dd2-4498-ade6-db8999cc5807', '2026-11-29 05:45:11.774848+00');
INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', 'f7c2a548-a2fb-4eae-9a76-118849b6b723', '', '2026-11-29 05:45:11.812854+00');
INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', '4cb67836-2512-4127-afed-f665f6d30bef', '1', '2026-11-29 05:45:11.862528+00');
INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', '5d9c787a-1784-4f55-9b62-8eea9b9d597a', '', '2026-11-29 05:45:11.933518+00');
INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', 'c679db4e-300d-4188-add7-f4cad53cc1a3', '', '2026-11-29 05:45:11.981051+00');
INSERT INTO public.idempotency_key VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', '8c4738a2-ad00-4f98-915d-bb60e44f27e2', '29df6749-5889-4d15-9bea-ef9e12ddc51a', '2026-11-29 05:45:12.065766+00');
INSERT INTO public.idempotency_key VALUES ('35e6ec5b-7bba-498e-a898-b434bf038d71', 'd26da43c-05f9-493e-8b4e-ccc06ee810b8', '7f4372b58e4677c94d9bedb22c1867f5ac090738a844a514551a454896f6b7b8 8f1250751813c2997dbf44b87e78a57caa16c9b89e6de30f7d391cd3471876ed', '2026-11-29 05:45:16.219171+00');



INSERT INTO public.invitation VALUES ('e6d38187-f979-4f52-8cf4-6185e92d9c27', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:16.248809+00', '2026-12-06 05:45:16.247373+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('ba6db6b0-15d9-41ce-98fb-dfc1f7bfa59d', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-01', 'efbd5877-5b70-48de-b7c9-92633951e306', '761f4156-dc2d-46d3-a93a-de37d57b9ad5', 'cf00ad49-1676-4a42-a610-ddebde557e1a', '2026-11-29 05:45:16.25461+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 05:45:16.258018+00');



INSERT INTO public.judgement_entry VALUES ('0b4ced95-5920-487d-ba26-eb0ada684367', 'ba6db6b0-15d9-41ce-98fb-dfc1f7bfa59d', 'cf00ad49-1676-4a42-a610-ddebde557e1a', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 05:45:16.259533+00');



INSERT INTO public.last_visit VALUES ('a8d93305-3e61-4d19-b8b0-b7effc039354', 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:11.333251+00', '2026-11-29 05:45:11.333251+00', '2026-11-29 05:45:11.333251+00');



INSERT INTO public.lease VALUES ('printing', 'a report', 'a03c806c-7308-4b50-b322-bb35fbbd5a03', '2026-11-29 05:45:16.277159+00');



INSERT INTO public.mark VALUES ('a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-02', 1, 'done', 'efbd5877-5b70-48de-b7c9-92633951e306', 'coordinator', '2026-11-29 05:45:11.453905+00', '');



INSERT INTO public.membership VALUES ('e0eff71e-6cb9-4629-80b4-a52319ab7c6e', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', '2026-11-29 05:45:10.510645+00', NULL);
INSERT INTO public.membership VALUES ('08a2823a-c661-4de8-acba-1f87d4b355be', '35e6ec5b-7bba-498e-a898-b434bf038d71', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'reader', '2026-11-29 05:45:16.074761+00', NULL);



INSERT INTO public.mention VALUES ('a05e6da9-9ea4-4437-891d-2de449f7f20e', 'efbd5877-5b70-48de-b7c9-92633951e306');



INSERT INTO public.note VALUES ('a05e6da9-9ea4-4437-891d-2de449f7f20e', '1bb27f90-5dd2-4498-ade6-db8999cc5807', 1, '@Una Upgrade will check this', '{"roles":[["f41d529a-e2f0-4808-923f-f9fe35798ad6","contributor"],["f41d529a-e2f0-4808-923f-f9fe35798ad6","coordinator"],["f41d529a-e2f0-4808-923f-f9fe35798ad6","reader"],["f41d529a-e2f0-4808-923f-f9fe35798ad6","signatory"]],"people":[]}', 'efbd5877-5b70-48de-b7c9-92633951e306', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'coordinator', '2026-11-29 05:45:11.770201+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('1bb27f90-5dd2-4498-ade6-db8999cc5807', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-01', 'note', '2026-11-29 05:45:11.767987+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('f41d529a-e2f0-4808-923f-f9fe35798ad6', 'force', 'Upgradeshire Police', '2026-11-29 05:45:10.463125+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('761f4156-dc2d-46d3-a93a-de37d57b9ad5', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 05:45:10.465414+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('2145ffc2-023c-43ae-88b8-50d62526fecc', 'set password', 'efbd5877-5b70-48de-b7c9-92633951e306', '', 'waiting', '', 0, '2026-11-29 05:45:16.246671+00', '2026-11-29 05:45:16.246674+00', NULL);



INSERT INTO public.passkey VALUES ('76b3276e-5303-4c0b-98a7-e71cb2d19054', 'efbd5877-5b70-48de-b7c9-92633951e306', 'e82aae73-85be-441c-afe5-ccb008ae85f6', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 05:45:16.270921+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('ce250789b74f9b30924d9778bb1b001995833e14e6c98854592b223851194f4e', 'He/cXC3CL8zCYM84KylWbExxChWQV5LCzxBhe2JVX9I=', NULL, '', '2026-11-29 05:45:16.274366+00');



INSERT INTO public.password_link VALUES ('3151d8a8a794a7c39ec0729010dfb62199ab9ca962aaa5fb44b6b7334e28d891', 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:16.23148+00', '2026-12-01 05:45:16.230136+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 05:45:12.081426+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 05:45:12.093265+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 05:45:16.014556+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 05:45:16.022522+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 05:45:16.032862+00');



INSERT INTO public.post VALUES ('2868f4e4-a0c7-4f80-8d81-37ee21d2a9be', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'Head of vetting', 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:16.235409+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 05:45:16.245337+00');



INSERT INTO public.recovery_code VALUES ('c90d6299132e1ab75bd94644b9293964de3dee9b98f535025def58748f4037ff', '35e6ec5b-7bba-498e-a898-b434bf038d71', '2026-11-29 05:45:16.211342+00', NULL);
INSERT INTO public.recovery_code VALUES ('a02a7bfdfd637a572827c06b852e12cd30d8294b9acf88d12e2adcc4a595fc66', '35e6ec5b-7bba-498e-a898-b434bf038d71', '2026-11-29 05:45:16.211348+00', NULL);
INSERT INTO public.recovery_code VALUES ('76ea4c6736bac928be2a88607d0d4381e4d69ac36eff24f86f86b56a98782d9e', '35e6ec5b-7bba-498e-a898-b434bf038d71', '2026-11-29 05:45:16.211349+00', NULL);
INSERT INTO public.recovery_code VALUES ('e39d88f1bcad59ae3703bd913dd50bff3a84299f534e4e040f45d63e7bed39c4', '35e6ec5b-7bba-498e-a898-b434bf038d71', '2026-11-29 05:45:16.21135+00', NULL);
INSERT INTO public.recovery_code VALUES ('8d6edd8fd4a1abc0c9a3a10837120f839d1ada44cf988404c6719abfc29a9804', '35e6ec5b-7bba-498e-a898-b434bf038d71', '2026-11-29 05:45:16.211351+00', NULL);
INSERT INTO public.recovery_code VALUES ('25fcf265dc9f7fe15492b8c51da0863e7846d5306b4a06e1f72133295b621dbb', '35e6ec5b-7bba-498e-a898-b434bf038d71', '2026-11-29 05:45:16.211352+00', NULL);
INSERT INTO public.recovery_code VALUES ('077d1c01898178b4046237fca53911f3b8429126ecfdbfca44c4155e5a3f85f7', '35e6ec5b-7bba-498e-a898-b434bf038d71', '2026-11-29 05:45:16.211353+00', NULL);
INSERT INTO public.recovery_code VALUES ('9a4b2fa19c33276401d11c1e2a1be1029e7deb0beec4763f38147a3a35f5b680', '35e6ec5b-7bba-498e-a898-b434bf038d71', '2026-11-29 05:45:16.211354+00', NULL);
INSERT INTO public.recovery_code VALUES ('8b0e7d280c3e8a97d7f71c761ecc791b154859f3e53fbb7533efae1adeb44fa7', '35e6ec5b-7bba-498e-a898-b434bf038d71', '2026-11-29 05:45:16.211355+00', NULL);
INSERT INTO public.recovery_code VALUES ('7864b20ddcc30e337ede1e0207b5d96f0989c975e64f92ac443021018070db1d', '35e6ec5b-7bba-498e-a898-b434bf038d71', '2026-11-29 05:45:16.211356+00', NULL);



INSERT INTO public.reminder VALUES ('0663af34-254e-4926-966a-b2dd4fa059a1', 'efbd5877-5b70-48de-b7c9-92633951e306', 'share', 'shared', 'shared', '2026-11-29 05:45:16.236269+00', NULL);



INSERT INTO public.reminder_choice VALUES ('efbd5877-5b70-48de-b7c9-92633951e306', 'daily', NULL);



INSERT INTO public.report VALUES ('29df6749-5889-4d15-9bea-ef9e12ddc51a', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'report', '4eab3c621bb728882f0aaf4f7a3f2b281442a5e845a91916cb588310cd5a62a6', 'ready', '', 27, 205531, 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:12.06436+00', '2026-11-29 05:45:12.101012+00', 1, '2026-11-29 05:45:16.005451+00', '', NULL, '6b14dd49bebd23033a98334d1d2ea8554000d71ce095ac5c05815aca69fe7197');



INSERT INTO public.requested_question VALUES ('b2da24f8-f5f5-41f1-b3d4-4615ecb2c3d6', 'b92f885b-4022-4800-b1ea-76d2839c08b0', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-02', 'efbd5877-5b70-48de-b7c9-92633951e306', 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:11.810778+00', NULL);



INSERT INTO public.revision VALUES ('7cc074fc-6d37-420d-9de7-a784f521181b', 'd875cc4e-ca33-44be-aa87-a8fe7e462e80', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:11.657952+00', NULL, NULL, NULL, NULL, NULL, '', 9891617081575, NULL);



INSERT INTO public.seal VALUES ('9d985a42-8151-4e13-9083-b8d8b3156a32', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', 'efbd5877-5b70-48de-b7c9-92633951e306', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 05:45:16.250802+00', '2026-11-29 05:45:16.250804+00', 'efbd5877-5b70-48de-b7c9-92633951e306', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 05:45:16.242233+00');



INSERT INTO public.share VALUES ('761ca089-c5b9-49a8-a4c8-fafcd303ebc9', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-02', NULL, '2868f4e4-a0c7-4f80-8d81-37ee21d2a9be', '2022-03-04', 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:16.238878+00', NULL);



INSERT INTO public.sign_in VALUES ('83eeb1d3-bab6-4890-8829-9c1ef13a3bec', 'beec138a856ae47ef9d65b40ab65f28bf3ac48a23087663024d6ba8427755ec8', 'efbd5877-5b70-48de-b7c9-92633951e306', 'e0eff71e-6cb9-4629-80b4-a52319ab7c6e', '2026-11-29 05:45:10.878745+00', '2026-11-29 05:45:10.878751+00', NULL, '', '2026-11-29 05:45:10.878752+00', '');
INSERT INTO public.sign_in VALUES ('97995d9e-1747-4dc7-9e5e-52bb871e3848', '7f4372b58e4677c94d9bedb22c1867f5ac090738a844a514551a454896f6b7b8', '35e6ec5b-7bba-498e-a898-b434bf038d71', '08a2823a-c661-4de8-acba-1f87d4b355be', '2026-11-29 05:45:16.152058+00', '2026-11-29 05:45:16.152067+00', '2026-11-29 05:45:16.209544+00', '', '2026-11-29 05:45:16.152069+00', '');
INSERT INTO public.sign_in VALUES ('60d62c10-e895-4903-9458-f1207fc7a276', '8f1250751813c2997dbf44b87e78a57caa16c9b89e6de30f7d391cd3471876ed', '35e6ec5b-7bba-498e-a898-b434bf038d71', '08a2823a-c661-4de8-acba-1f87d4b355be', '2026-11-29 05:45:16.217734+00', '2026-11-29 05:45:16.217738+00', NULL, 'authenticator app', '2026-11-29 05:45:16.217741+00', '');



INSERT INTO public.state_change VALUES ('490e0f9e-d2ab-4cae-ba5c-cdb0a19e2afc', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', 'efbd5877-5b70-48de-b7c9-92633951e306', 'coordinator', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', '2026-11-29 05:45:16.250132+00', '', '', NULL);



INSERT INTO public.submission VALUES ('cf00ad49-1676-4a42-a610-ddebde557e1a', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 1, '9d985a42-8151-4e13-9083-b8d8b3156a32', 'RHH-933-XTC', 'efbd5877-5b70-48de-b7c9-92633951e306', 'coordinator', '2026-11-29 05:45:16.253907+00', 'I send this assessment.', 'cor-24', '2026-11-29 05:45:16.252654+00', 'efbd5877-5b70-48de-b7c9-92633951e306', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('c719aa72-dbb0-4898-8dc6-da1aa9708a54', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 'efbd5877-5b70-48de-b7c9-92633951e306', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 05:45:11.694591+00');



INSERT INTO public.worker VALUES ('a03c806c-7308-4b50-b322-bb35fbbd5a03', '2026-11-29 05:45:16.275722+00', '2026-11-29 05:45:16.275724+00');



INSERT INTO public.worksheet VALUES ('e7120ecc-4c3d-420f-aacd-f1f9e1496efc', 'a8d93305-3e61-4d19-b8b0-b7effc039354', 'vet-08', 'f41d529a-e2f0-4808-923f-f9fe35798ad6', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', 'efbd5877-5b70-48de-b7c9-92633951e306', 'coordinator', '2026-11-29 05:45:11.86101+00', '39f956deb6edc5165903992bec3e0508', 'efbd5877-5b70-48de-b7c9-92633951e306', '2026-11-29 05:45:11.930722+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('e7120ecc-4c3d-420f-aacd-f1f9e1496efc', 359, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('e7120ecc-4c3d-420f-aacd-f1f9e1496efc', 1, 5, '', 'efbd5877-5b70-48de-b7c9-92633951e306', 'coordinator', '2026-11-29 05:45:11.978992+00');



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




