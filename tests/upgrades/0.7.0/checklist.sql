


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



CREATE TABLE public.finding (
    id uuid NOT NULL,
    assessment_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    number integer NOT NULL,
    section_id character varying(20),
    merged_into uuid,
    saved_by uuid NOT NULL,
    version integer NOT NULL,
    state character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    text text NOT NULL,
    is_confirmed boolean NOT NULL,
    reason text NOT NULL,
    saved_at timestamp with time zone NOT NULL
);



CREATE TABLE public.finding_entry (
    id uuid NOT NULL,
    finding_id uuid NOT NULL,
    version integer NOT NULL,
    state character varying(40) NOT NULL,
    kind character varying(40) NOT NULL,
    text text NOT NULL,
    is_confirmed boolean NOT NULL,
    reason text NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    questions text NOT NULL,
    recommendations text NOT NULL,
    deed character varying(40) NOT NULL,
    role character varying(40) NOT NULL,
    saved_by uuid NOT NULL
);



CREATE TABLE public.finding_question (
    id uuid NOT NULL,
    finding_id uuid NOT NULL,
    question_id character varying(20) NOT NULL,
    "position" integer NOT NULL,
    suggested character varying(40)
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



CREATE TABLE public.recommendation (
    id uuid NOT NULL,
    finding_id uuid NOT NULL,
    number integer NOT NULL,
    text text NOT NULL,
    addressee character varying(120) NOT NULL,
    due date NOT NULL
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



INSERT INTO public.account VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$ERj6Lxbu9Wu/Ed9v/yml9Q$R0aZG9TV5nLdPFiJXnfoROPFnYcoaBlRq7HfghPIhgM', true, '2026-11-29 10:42:34.689106+00');
INSERT INTO public.account VALUES ('0057b41f-690c-4180-aee8-bc41659d76ad', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$RUG2n9dNIpm8pefTVp9acA$UfFiAMd43wxLd0pvtW4edv0K0aPhn5CNeKgC0yRwtNs', true, '2026-11-29 10:42:58.943574+00');



INSERT INTO public.alembic_version VALUES ('0229');



INSERT INTO public.answer VALUES ('adc674c4-076b-4c0a-97e3-7ce7a918a032', '1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-01', '2', 'As it was saved last', 2, 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:38.740148+00');
INSERT INTO public.answer VALUES ('4b9ba04c-0e66-4587-9f42-3ae79a517835', '1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-02', '3', 'As it was saved last', 1, 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:38.937843+00');
INSERT INTO public.answer VALUES ('07e5834b-46bd-4f8e-b458-2263ca8efc65', '1eae3395-a5b5-48c9-8900-219630a2d029', 'cor-15', '2', 'As it was saved last', 1, 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:39.211528+00');
INSERT INTO public.answer VALUES ('3ff1ea0f-5b27-42c3-8522-395cae1fec26', '1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-03', '3', 'As it was saved last', 1, 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:39.424889+00');



INSERT INTO public.answer_entry VALUES ('0e2587da-2a4f-4a1d-af1d-a1209c37ab5d', '1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-01', 1, '3', 'As it was first saved', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'coordinator', '2026-11-29 10:42:38.476222+00');
INSERT INTO public.answer_entry VALUES ('4540d66e-f679-4d58-9bce-a4f145d12895', '1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-01', 2, '2', 'As it was saved last', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'coordinator', '2026-11-29 10:42:38.740148+00');
INSERT INTO public.answer_entry VALUES ('919160b1-8362-43f7-b1a6-ad47bdfbf544', '1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-02', 1, '3', 'As it was saved last', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'coordinator', '2026-11-29 10:42:38.937843+00');
INSERT INTO public.answer_entry VALUES ('50d0d848-d442-443f-bbbe-a90e92539e1e', '1eae3395-a5b5-48c9-8900-219630a2d029', 'cor-15', 1, '2', 'As it was saved last', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'coordinator', '2026-11-29 10:42:39.211528+00');
INSERT INTO public.answer_entry VALUES ('859853d1-8175-491c-9462-847e489378fb', '1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-03', 1, '3', 'As it was saved last', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'coordinator', '2026-11-29 10:42:39.424889+00');



INSERT INTO public.answer_entry_figure VALUES ('50d0d848-d442-443f-bbbe-a90e92539e1e', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('859853d1-8175-491c-9462-847e489378fb', 'M03', '33');



INSERT INTO public.assessment VALUES ('1eae3395-a5b5-48c9-8900-219630a2d029', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:36.374859+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('4e5ebc0f-ec84-46cf-99b0-2fb9dd167645', '2a17884f-c77f-4eac-92ca-1b9678320c54', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', '1eae3395-a5b5-48c9-8900-219630a2d029', '2022-03-04', '2022-09-30', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:59.814129+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-29 10:42:35.80427+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '2778a0e98baadac183e5ee4174119385');
INSERT INTO public.audit_event VALUES (2, '2026-11-29 10:42:36.143877+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'e713e7bf50c7bd578e38a365171f1060');
INSERT INTO public.audit_event VALUES (3, '2026-11-29 10:42:36.350225+00', 'signed in', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', NULL, '', '', '2e7d9782c238df190741d07365044ef1');
INSERT INTO public.audit_event VALUES (4, '2026-11-29 10:42:38.498207+00', 'save answer', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'assessment 1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-01, version 1', 'e24bed11c35e6c6726cb4d03ddc38fb2');
INSERT INTO public.audit_event VALUES (5, '2026-11-29 10:42:38.747785+00', 'save answer', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'assessment 1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-01, version 2', 'faf9f6052b1d4dee2da430dd28e4f07d');
INSERT INTO public.audit_event VALUES (6, '2026-11-29 10:42:38.950543+00', 'save answer', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'assessment 1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-02, version 1', '003b5c6f00076e07e0862f1a8fd3d674');
INSERT INTO public.audit_event VALUES (7, '2026-11-29 10:42:38.982804+00', 'mark question', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'assessment 1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-02, done', '1d70d7880da2b2bbf0f478a9b4f7ec7c');
INSERT INTO public.audit_event VALUES (8, '2026-11-29 10:42:39.22061+00', 'save answer', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'assessment 1eae3395-a5b5-48c9-8900-219630a2d029', 'cor-15, version 1', '408de109a7d6abe71efa209e202124bb');
INSERT INTO public.audit_event VALUES (9, '2026-11-29 10:42:39.431448+00', 'save answer', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'assessment 1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-03, version 1', '2350e9e53a37e280c760fdafac6a7861');
INSERT INTO public.audit_event VALUES (10, '2026-11-29 10:42:39.914451+00', 'add evidence', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'evidence bb03d177-14b0-45f2-8987-5044e3802963', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '0c97a7451086dabdd41a7d309b5232f5');
INSERT INTO public.audit_event VALUES (11, '2026-11-29 10:42:39.933819+00', 'add exhibit', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'assessment 1eae3395-a5b5-48c9-8900-219630a2d029', 'exhibit 1 of vet-03, E1, version 1, evidence bb03d177-14b0-45f2-8987-5044e3802963', '39c59132398584d835a46f05a6e2b634');
INSERT INTO public.audit_event VALUES (12, '2026-11-29 10:42:40.422473+00', 'write note', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'assessment 1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-01, note', '07c645171e4efa9d3aa124044723c3d7');
INSERT INTO public.audit_event VALUES (13, '2026-11-29 10:42:40.555585+00', 'restricted a question', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'assessment 1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-02, to 1 person', '276ef0d36309ad557c0c045f9c28cbcc');
INSERT INTO public.audit_event VALUES (14, '2026-11-29 10:42:40.796182+00', 'begin worksheet', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'assessment 1eae3395-a5b5-48c9-8900-219630a2d029', 'worksheet 1 of vet-08, 5 to draw of 412', '1deff16811bb51b2da908b4d631c4f73');
INSERT INTO public.audit_event VALUES (15, '2026-11-29 10:42:41.004174+00', 'draw worksheet', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'assessment 1eae3395-a5b5-48c9-8900-219630a2d029', 'worksheet 1 of vet-08, 5 of 412, seed 910b8ca73539fc476a1ddfcdf34c007f', 'a38f7a8f4ca675f6a469dcfabd16b1d3');
INSERT INTO public.audit_event VALUES (16, '2026-11-29 10:42:41.22972+00', 'save worksheet', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'assessment 1eae3395-a5b5-48c9-8900-219630a2d029', 'worksheet 1 of vet-08, 1 outcome, version 1', '6c06162569c69ff327a909421b2fd78a');
INSERT INTO public.audit_event VALUES (17, '2026-11-29 10:42:41.653352+00', 'asked for a report', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'report 7a00d34b-b4d7-457d-9afe-102c8f886c3e', '3fe90f0927b4d435e6fb822879069aff301a5d160c1b0134b11d26a65230226f', 'df46ac22b32fafdf0d343df1d25a39bc');
INSERT INTO public.audit_event VALUES (18, '2026-11-29 10:42:59.005956+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'b58716db6055c7004f51590ca777f7f8');
INSERT INTO public.audit_event VALUES (19, '2026-11-29 10:42:59.218699+00', 'signed in', '0057b41f-690c-4180-aee8-bc41659d76ad', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'reader', NULL, '', '', '45f0dcf159c706e8f4fbe17bfc87ca2c');
INSERT INTO public.audit_event VALUES (20, '2026-11-29 10:42:59.494858+00', 'set up a second factor', '0057b41f-690c-4180-aee8-bc41659d76ad', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'reader', NULL, '', 'authenticator app', 'a3db2e46dd0fc7ad18332286bde40cc2');
INSERT INTO public.audit_event VALUES (21, '2026-11-29 10:42:59.562421+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '', '83ebf59f9fa5081f588a0df3c7f5861a');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, 'fef5efc5f5ce9cc338158188a861fbc86730c66e70724b33b9118954f57fe70a', NULL);
INSERT INTO public.audit_head VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 17, 'ab3b3acbb1e4d2c619f4da68c846f58c7a3d562d1f46fd9f9429c302f6cd2414', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-29 10:42:35.80427+00', 'sign-in', NULL, 'af8a1f8ab96b3088f012d8837703a2cca0ad68ba98ed9460f008e8e26e09c6f6', '0000000000000000000000000000000000000000000000000000000000000000', '8d5f22edd9f9ccdb3578081e81ba05b65bcf71e1d7f22b4630c4962668022f2e');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-29 10:42:36.143877+00', 'sign-in', NULL, 'b4339f16607e622c61701202fb9827c6c2afa6dc3ab8e149457c788fc7d627b9', '8d5f22edd9f9ccdb3578081e81ba05b65bcf71e1d7f22b4630c4962668022f2e', 'd39878f866e6f4e870187cd15346a97de763a23632db6c53e1a90f8a5ec31f71');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 1, 3, '2026-11-29 10:42:36.350225+00', 'sign-in', NULL, 'd3bb5d7a3f72528a6b12376af126bfcc8d303aab983630fd149f9768e32779b1', '0000000000000000000000000000000000000000000000000000000000000000', '292fe1d0bf395ec56406fcd33cdd713dabeba8068fa939766571cb59cc2577a8');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 2, 4, '2026-11-29 10:42:38.498207+00', 'answer', '1eae3395-a5b5-48c9-8900-219630a2d029', 'eabf007f63bf10a89bc518701c7c2bc574670651cf3788f558e9a7790afa6fb5', '292fe1d0bf395ec56406fcd33cdd713dabeba8068fa939766571cb59cc2577a8', 'bb2b4874a669a5e90f9d0f9d411178f094ba382c9281eeed25e3647da8b5d666');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 3, 5, '2026-11-29 10:42:38.747785+00', 'answer', '1eae3395-a5b5-48c9-8900-219630a2d029', '4525dbba661c2af0d1bbeb9210f05763873ea3f7cb8e976de503a43f1cfa9e92', 'bb2b4874a669a5e90f9d0f9d411178f094ba382c9281eeed25e3647da8b5d666', 'bb66264ea4786d4b08ebc812657ab8fe59ce761ddc078d6339a7c511d6227263');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 4, 6, '2026-11-29 10:42:38.950543+00', 'answer', '1eae3395-a5b5-48c9-8900-219630a2d029', '85eb398af23d56cc14cbda352521dbe2a713015f6c320ef3707c31f5950ba5b8', 'bb66264ea4786d4b08ebc812657ab8fe59ce761ddc078d6339a7c511d6227263', '0b38b626224f5db96241fadfe86f91ed8a1f699701bd466736b0672504f1f0ab');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 5, 7, '2026-11-29 10:42:38.982804+00', 'mark', '1eae3395-a5b5-48c9-8900-219630a2d029', '2cdf416051ac710bd341f046002df70beb0184ca61502331c6289c2be1b17dc6', '0b38b626224f5db96241fadfe86f91ed8a1f699701bd466736b0672504f1f0ab', 'a48a0054a84e9aa1e66b8a08f0bc528c54c7baf4a056205bfdc15abdc22c1089');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 6, 8, '2026-11-29 10:42:39.22061+00', 'answer', '1eae3395-a5b5-48c9-8900-219630a2d029', 'dcfd02c6acf89f580ca86901c8eb1a2b030891913908a4afc0f147c349282602', 'a48a0054a84e9aa1e66b8a08f0bc528c54c7baf4a056205bfdc15abdc22c1089', 'f2979ff7e1af7bf2bcc33af71565950fc943b1b99762a4d4b50af336fbc4dbb4');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 7, 9, '2026-11-29 10:42:39.431448+00', 'answer', '1eae3395-a5b5-48c9-8900-219630a2d029', 'dfef28c6d04ef19dcaf722252d412d5992c74904b2077ad2b7c27c1a08855733', 'f2979ff7e1af7bf2bcc33af71565950fc943b1b99762a4d4b50af336fbc4dbb4', '96f24a6e05293ba5630c91e99594008bd999f5aef1185e8de12cd9e4880098fb');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 8, 10, '2026-11-29 10:42:39.914451+00', 'evidence', NULL, '8f5dcb287fdd6ccf824278c33111a725bc073b2133834efbde17731f24580083', '96f24a6e05293ba5630c91e99594008bd999f5aef1185e8de12cd9e4880098fb', 'a737c88ea83a68d7f56caa916b313d8448beb3d504716a4c8029e13f8d1063cb');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 9, 11, '2026-11-29 10:42:39.933819+00', 'evidence', '1eae3395-a5b5-48c9-8900-219630a2d029', '667a235bf04bafcf0999a54e8bee400f5bed38a3c3f1b40151dade0c988bf130', 'a737c88ea83a68d7f56caa916b313d8448beb3d504716a4c8029e13f8d1063cb', '62f83cc97ae4b6b6738767f2ac55ff3d551705b447f66ea9f20521d68e014789');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 10, 12, '2026-11-29 10:42:40.422473+00', 'note', '1eae3395-a5b5-48c9-8900-219630a2d029', 'f2294d42de1edd5eaef22fc431037bd3e2654580cd9fbf6bbb09ecec9b2fc808', '62f83cc97ae4b6b6738767f2ac55ff3d551705b447f66ea9f20521d68e014789', 'e8d3c02bf3f793362c7fa0e8ad8d0a92216cfbbe6a0a1dd7e6258dfe994339a3');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 11, 13, '2026-11-29 10:42:40.555585+00', 'assessment', '1eae3395-a5b5-48c9-8900-219630a2d029', '470d05a2d1cf11da9afb50ab46041e4daecb0abd0e50beb74b9693310dbb27b9', 'e8d3c02bf3f793362c7fa0e8ad8d0a92216cfbbe6a0a1dd7e6258dfe994339a3', 'fb5c5ba6a435fcc6f63824729b6568588e0b7e582dcbd6e53320e99b6d102c01');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 12, 14, '2026-11-29 10:42:40.796182+00', 'evidence', '1eae3395-a5b5-48c9-8900-219630a2d029', '0acab75feaa0d1b30cba63190c5b39edc2f698e6a10a9405695e4e6f4b504d24', 'fb5c5ba6a435fcc6f63824729b6568588e0b7e582dcbd6e53320e99b6d102c01', '7be1736ce105ec72df26af81d432c6ed84469baebf954dbc55f4e6a753c554c7');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 13, 15, '2026-11-29 10:42:41.004174+00', 'evidence', '1eae3395-a5b5-48c9-8900-219630a2d029', 'ff9d4e9396aa055c05d05ed5632965ecf4bdd491b1b1d93f3d7ec92ff8d00999', '7be1736ce105ec72df26af81d432c6ed84469baebf954dbc55f4e6a753c554c7', '5469cf853250e10ef1d99720ba0cac0b0669eba6ca2b5b5c3ba38b4d0f79a137');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 14, 16, '2026-11-29 10:42:41.22972+00', 'evidence', '1eae3395-a5b5-48c9-8900-219630a2d029', '9f476488de9b4387b34ad4a76a4ca6e309804f000001230de2693242fc1abe80', '5469cf853250e10ef1d99720ba0cac0b0669eba6ca2b5b5c3ba38b4d0f79a137', '422e47e761bbe427a3240f1947a13f7c3c81c23d778ecce17b04876170b7d1fb');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 15, 17, '2026-11-29 10:42:41.653352+00', 'copy', '1eae3395-a5b5-48c9-8900-219630a2d029', '513473edc55e92f1a1b70787ec4e32972bd6d5923e35d071b9773b46f3219f2d', '422e47e761bbe427a3240f1947a13f7c3c81c23d778ecce17b04876170b7d1fb', 'ad9c0c30eb96612fffb5a170458b5722eb3af56703098de77ce1d4014b3133ef');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 18, '2026-11-29 10:42:59.005956+00', 'sign-in', NULL, '6a951d57dff5e4a9bd1a41d1b6ca9d9484a5993ca988d2131ef1bc0a4444e4cf', 'd39878f866e6f4e870187cd15346a97de763a23632db6c53e1a90f8a5ec31f71', '5eb113ff8b7ea6965ea99f494119f277c2e276fa4cabcd6892173ec8bc8c086c');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 16, 19, '2026-11-29 10:42:59.218699+00', 'sign-in', NULL, '7f0d96f21ce2b4c7a01424615a21d3f34fa5a36fea8cdb60b630e686eb96ff3e', 'ad9c0c30eb96612fffb5a170458b5722eb3af56703098de77ce1d4014b3133ef', '81b7551f66537c7f7f8e099e39d5bdbd851ba19bdf70a79fbf17e39e44ffc0bc');
INSERT INTO public.audit_link VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 17, 20, '2026-11-29 10:42:59.494858+00', 'sign-in', NULL, 'ddf5f6468547c12295737d0d62cb9f1debd53bd9ea3c7008aee3eb1e3710a502', '81b7551f66537c7f7f8e099e39d5bdbd851ba19bdf70a79fbf17e39e44ffc0bc', 'ab3b3acbb1e4d2c619f4da68c846f58c7a3d562d1f46fd9f9429c302f6cd2414');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 21, '2026-11-29 10:42:59.562421+00', 'sign-in', NULL, 'b0fb476176cf6ca978299ba578736196a5b67252645ae5873c9e2c4faeb08d93', '5eb113ff8b7ea6965ea99f494119f277c2e276fa4cabcd6892173ec8bc8c086c', 'fef5efc5f5ce9cc338158188a861fbc86730c66e70724b33b9118954f57fe70a');



INSERT INTO public.authenticator VALUES ('0057b41f-690c-4180-aee8-bc41659d76ad', 'vxCsd9-xAOkwTfr8Xfe_XlgGpPVU5vrASc7p4z5RjUkb_LQdscuMfQk8t3vB1uRNw4Yrm8JITY43OmIc', '4896ec944ad9b238', 59864965, '2026-11-29 10:42:59.471924+00');



INSERT INTO public.change_request VALUES ('c055f85f-2285-4e2b-a73e-61a39d407f58', '1eae3395-a5b5-48c9-8900-219630a2d029', 1, '2022-03-31', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'lead inspector', '2026-11-29 10:42:59.826245+00', 'withdrawn', NULL, NULL, NULL, '');



INSERT INTO public.draft VALUES ('1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-04', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '09c9f84c-4ba3-480e-b793-c65eadc76162', 0, 1795948892250, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-29 10:42:39.578226+00');



INSERT INTO public.evidence VALUES ('bb03d177-14b0-45f2-8987-5044e3802963', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:39.906433+00', 7353488383469);



INSERT INTO public.evidence_entry VALUES ('bb03d177-14b0-45f2-8987-5044e3802963', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'coordinator', '2026-11-29 10:42:39.916971+00');



INSERT INTO public.exhibit VALUES ('d04b6417-7961-470a-b2e8-53ae63151a14', '1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-03', 1, 'bb03d177-14b0-45f2-8987-5044e3802963', 'b0303312-2cbd-42c7-b40f-211a342fd122', 'Page 3', 'The policy was approved', 'E1', '', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:39.928622+00', NULL, '', 1, NULL, 'force', 15857881736905);



INSERT INTO public.exhibit_entry VALUES ('d04b6417-7961-470a-b2e8-53ae63151a14', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'coordinator', '2026-11-29 10:42:39.941916+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-29 10:42:35.794127+00', '');



INSERT INTO public.figure VALUES ('1eae3395-a5b5-48c9-8900-219630a2d029', 'M03', '33');



INSERT INTO public.finding VALUES ('4643cce5-4970-4684-962d-e581722e0b87', '1eae3395-a5b5-48c9-8900-219630a2d029', '2a17884f-c77f-4eac-92ca-1b9678320c54', 1, NULL, NULL, 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 10:42:59.780276+00');



INSERT INTO public.finding_entry VALUES ('afcad9fb-d58c-4899-8e84-3945e3701208', '4643cce5-4970-4684-962d-e581722e0b87', 1, 'drafted', 'cause of concern', 'The force cannot say who holds a current clearance.', false, '', '2026-11-29 10:42:59.7914+00', 'vet-01', '[[1, "Clear everybody in post", "Chief constable", "2026-12-31"]]', 'drafted a finding', 'inspector', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c');



INSERT INTO public.finding_question VALUES ('92220eb6-022c-4876-9fc9-3ba4a35ac535', '4643cce5-4970-4684-962d-e581722e0b87', 'vet-01', 0, NULL);



INSERT INTO public.follow_up_answer VALUES ('1eae3395-a5b5-48c9-8900-219630a2d029', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('2a17884f-c77f-4eac-92ca-1b9678320c54', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd');



INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '381c7f54-9a6b-4258-944b-218c575ee36f', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-29 10:42:38.504432+00');
INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '720c3931-fec1-4bbf-9000-c4b435872e4e', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-29 10:42:38.758062+00');
INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2fc36ac4-3f1e-4f54-9d83-13a5b87491c5', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-29 10:42:38.952814+00');
INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '75b11fa0-0d25-45fb-8f02-a80df207d7df', 'done', '2026-11-29 10:42:38.994813+00');
INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '139aefb9-dc0c-4ef1-a424-a96e85bb9c75', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-29 10:42:39.227006+00');
INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '8852f172-5bc5-4fb3-8a0f-a76ce13dd087', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-29 10:42:39.441762+00');
INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '379f0199-1fcc-45e5-aacb-b7c33c17be03', '1', '2026-11-29 10:42:39.953823+00');
INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'b0ea85ad-f281-4903-8d50-209f0e3dd59e', '9a852f44-dd38-4be2-8f47-6bb7c4a513ee', '2026-11-29 10:42:40.424703+00');
INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '3e4bfabf-c96d-4688-ab2f-cd189806f718', '', '2026-11-29 10:42:40.556783+00');
INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '16e35632-0ba3-4576-9d37-c03777eb2b0f', '1', '2026-11-29 10:42:40.801756+00');
INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2861cb44-6b9c-45f4-b8d9-9c6e3fc43e2b', '', '2026-11-29 10:42:41.015828+00');
INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '8081fa31-18d7-4bd7-983b-f0b34aed39c8', '', '2026-11-29 10:42:41.241693+00');
INSERT INTO public.idempotency_key VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '89ea420e-f858-4894-b832-fd7ee1632be1', '7a00d34b-b4d7-457d-9afe-102c8f886c3e', '2026-11-29 10:42:41.654633+00');
INSERT INTO public.idempotency_key VALUES ('0057b41f-690c-4180-aee8-bc41659d76ad', '1e054532-0763-497b-9614-d91347042fa5', '13a4efb414a56bc35e0c9e6f1c23cd1715dafedcbd936db6294e166a8657e68a 1789baace19c9be56183be84494a412e3a25d4e78be05a5017c24ae6c9dff724', '2026-11-29 10:42:59.521194+00');



INSERT INTO public.invitation VALUES ('517f886c-ce3e-40d3-9444-03a5de8e58f9', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:59.692648+00', '2026-12-06 10:42:59.689701+00', NULL, NULL, NULL);



INSERT INTO public.judgement VALUES ('14059c18-7a01-43ba-9e10-0da5f721447c', '1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-01', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2a17884f-c77f-4eac-92ca-1b9678320c54', '2ac4f231-8643-4fb3-bea4-24dee6cfa16c', '2026-11-29 10:42:59.727373+00', 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 10:42:59.742245+00');



INSERT INTO public.judgement_entry VALUES ('6a81e0fd-c535-4094-904a-dbbfe0a3c54a', '14059c18-7a01-43ba-9e10-0da5f721447c', '2ac4f231-8643-4fb3-bea4-24dee6cfa16c', 'inspector', false, 1, 'agree', '2', '', 'document seen', '', '', '2', '2', '0000000000000000000000000000000000000000000000000000000000000000', '2026-11-29 10:42:59.753222+00');



INSERT INTO public.last_visit VALUES ('1eae3395-a5b5-48c9-8900-219630a2d029', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:38.323825+00', '2026-11-29 10:42:38.323825+00', '2026-11-29 10:42:38.323825+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '8dc4f644-0431-47fb-a279-4a3465ef24ec', '2026-11-29 10:42:59.890672+00');



INSERT INTO public.mark VALUES ('1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-02', 1, 'done', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'coordinator', '2026-11-29 10:42:38.982558+00', '');



INSERT INTO public.membership VALUES ('2f6d5742-7ee5-4a1f-a143-89ad311dde51', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', '2026-11-29 10:42:34.691434+00', NULL);
INSERT INTO public.membership VALUES ('b2a96018-7cae-4bac-a84a-2b4691c70260', '0057b41f-690c-4180-aee8-bc41659d76ad', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'reader', '2026-11-29 10:42:58.944264+00', NULL);



INSERT INTO public.mention VALUES ('dac5760e-3fdc-4b21-b320-7b9b855c785b', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c');



INSERT INTO public.note VALUES ('dac5760e-3fdc-4b21-b320-7b9b855c785b', '9a852f44-dd38-4be2-8f47-6bb7c4a513ee', 1, '@Una Upgrade will check this', '{"roles":[["c1f5e2f7-4ef7-4469-899b-0258e875a0dd","contributor"],["c1f5e2f7-4ef7-4469-899b-0258e875a0dd","coordinator"],["c1f5e2f7-4ef7-4469-899b-0258e875a0dd","reader"],["c1f5e2f7-4ef7-4469-899b-0258e875a0dd","signatory"]],"people":[]}', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'coordinator', '2026-11-29 10:42:40.421548+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('9a852f44-dd38-4be2-8f47-6bb7c4a513ee', '1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-01', 'note', '2026-11-29 10:42:40.400946+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'force', 'Upgradeshire Police', '2026-11-29 10:42:34.471178+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('2a17884f-c77f-4eac-92ca-1b9678320c54', 'local policing body', 'Upgradeshire Policing Body', '2026-11-29 10:42:34.481382+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('f4c68dcb-b85d-43d5-a30b-487f19b395a7', 'set password', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '', 'waiting', '', 0, '2026-11-29 10:42:59.679251+00', '2026-11-29 10:42:59.679257+00', NULL);



INSERT INTO public.passkey VALUES ('68b3e6b7-6830-4e31-a55c-8f70fe57f47f', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '19e4f511-385a-43ac-97a6-362718d94245', '', 0, 'elsewhere.example', 'Old phone', '2026-11-29 10:42:59.843487+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('7457208ac2f115d764eb81109815489ac7709210f0c5c7639ea61dae27d787fe', '39w5qhl1lvbzTQkLf3l1A/3F3KsQVMbh12qTt6drjs8=', NULL, '', '2026-11-29 10:42:59.869474+00');



INSERT INTO public.password_link VALUES ('b66b3bb62936d8b70ee78aa9648cee89151d68408ef0e2dc8e9a62fa8cef6bbe', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:59.564322+00', '2026-12-01 10:42:59.562263+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-29 10:42:41.73748+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-29 10:42:41.812066+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-29 10:42:58.583015+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-29 10:42:58.658636+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-29 10:42:58.734191+00');



INSERT INTO public.post VALUES ('08eebcb6-220f-4273-bc17-e4d55f0a90c8', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'Head of vetting', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:59.600075+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-29 10:42:59.667774+00');



INSERT INTO public.recommendation VALUES ('69262fb2-94db-47eb-a9e5-ae5dbd73205b', '4643cce5-4970-4684-962d-e581722e0b87', 1, 'Clear everybody in post', 'Chief constable', '2026-12-31');



INSERT INTO public.recovery_code VALUES ('5b3a7e949590a9d7112ebcac0cc2bb48946e078d4c87f613c9acb43a25c82620', '0057b41f-690c-4180-aee8-bc41659d76ad', '2026-11-29 10:42:59.483219+00', NULL);
INSERT INTO public.recovery_code VALUES ('49eff7da08de6043f1d4037ec5db9a5023d5eabf988d51d47049fe88764f500e', '0057b41f-690c-4180-aee8-bc41659d76ad', '2026-11-29 10:42:59.483225+00', NULL);
INSERT INTO public.recovery_code VALUES ('a9523b4f15cb4f1d261a056bf8993fb384911b81df8ab92f7738dcbbc59af69b', '0057b41f-690c-4180-aee8-bc41659d76ad', '2026-11-29 10:42:59.483226+00', NULL);
INSERT INTO public.recovery_code VALUES ('27941d1300588f6896d4f9089ec3c950ea3845c0e4dbf09ce47ababe9f7d383e', '0057b41f-690c-4180-aee8-bc41659d76ad', '2026-11-29 10:42:59.483227+00', NULL);
INSERT INTO public.recovery_code VALUES ('a962a55bd48d45b69b402067ed69b554714bf59eb422d75f7733ee1916c4ecc3', '0057b41f-690c-4180-aee8-bc41659d76ad', '2026-11-29 10:42:59.483229+00', NULL);
INSERT INTO public.recovery_code VALUES ('72033f6e2a12f1b24e31918078237032379bd44d4492403fb311b4a6be1168ea', '0057b41f-690c-4180-aee8-bc41659d76ad', '2026-11-29 10:42:59.48323+00', NULL);
INSERT INTO public.recovery_code VALUES ('4afff9c075d8b997f4d309be16c71e1f51c3b196ca1a987d64e0250bd8c9b4be', '0057b41f-690c-4180-aee8-bc41659d76ad', '2026-11-29 10:42:59.483231+00', NULL);
INSERT INTO public.recovery_code VALUES ('4ce8d589280a773a9134bd1905b222eec54c77a60c5b11ebdd1f1b760fece37f', '0057b41f-690c-4180-aee8-bc41659d76ad', '2026-11-29 10:42:59.483232+00', NULL);
INSERT INTO public.recovery_code VALUES ('abadffa3de668053faaf7e7bd7ec1d6f62c2cf85277684879bd3e78bdeefa6b1', '0057b41f-690c-4180-aee8-bc41659d76ad', '2026-11-29 10:42:59.483233+00', NULL);
INSERT INTO public.recovery_code VALUES ('27c99622d3eea7188e83617594b2f841e3655584098a03aef2f030d6fa29f10f', '0057b41f-690c-4180-aee8-bc41659d76ad', '2026-11-29 10:42:59.483234+00', NULL);



INSERT INTO public.reminder VALUES ('29fdd5da-a5b9-4533-b38c-7bc162c5673b', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'share', 'shared', 'shared', '2026-11-29 10:42:59.602098+00', NULL);



INSERT INTO public.reminder_choice VALUES ('de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'daily', NULL);



INSERT INTO public.report VALUES ('7a00d34b-b4d7-457d-9afe-102c8f886c3e', '1eae3395-a5b5-48c9-8900-219630a2d029', 'report', '3fe90f0927b4d435e6fb822879069aff301a5d160c1b0134b11d26a65230226f', 'ready', '', 27, 205638, 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:41.643082+00', '2026-11-29 10:42:41.862956+00', 1, '2026-11-29 10:42:58.511113+00', '', NULL, 'a6ecca999f221d95eb61de99120324dd49025dde5acf00b503a1ac8d87ad63fc');



INSERT INTO public.requested_question VALUES ('dff82d3b-f133-45f2-855f-2e974e80b80f', 'c055f85f-2285-4e2b-a73e-61a39d407f58', 'vet-01', 1, 'Which?', '', NULL, NULL);



INSERT INTO public.restriction VALUES ('1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-02', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:40.553846+00', NULL);



INSERT INTO public.revision VALUES ('b0303312-2cbd-42c7-b40f-211a342fd122', 'bb03d177-14b0-45f2-8987-5044e3802963', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:39.913124+00', NULL, NULL, NULL, NULL, NULL, '', 5244720741513, NULL);



INSERT INTO public.seal VALUES ('9dcfb9aa-eec7-4cb4-9de6-eb5a38db51cf', '1eae3395-a5b5-48c9-8900-219630a2d029', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-29 10:42:59.703614+00', '2026-11-29 10:42:59.703617+00', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'A typing error');



INSERT INTO public.second_choice VALUES ('4f6ff43a-e660-45d9-91bb-197703eff5a0', '1eae3395-a5b5-48c9-8900-219630a2d029', '2a17884f-c77f-4eac-92ca-1b9678320c54', 'vet-01', 1, 'asked for', '', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:59.765514+00');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-29 10:42:59.648926+00');



INSERT INTO public.settlement VALUES ('da4629a1-9e14-407b-b201-c51cfeb3aba8', '1eae3395-a5b5-48c9-8900-219630a2d029', '2a17884f-c77f-4eac-92ca-1b9678320c54', 'vet-01', 1, '2', NULL, 'The second read more', '0000000000000000000000000000000000000000000000000000000000000000', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:59.767246+00');



INSERT INTO public.share VALUES ('76327f6c-a40e-4f47-9564-b21e23039353', '1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-02', NULL, '08eebcb6-220f-4273-bc17-e4d55f0a90c8', '2022-03-04', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:59.619716+00', NULL);



INSERT INTO public.sign_in VALUES ('6c7607d4-dd63-4b34-9e7c-5ada4af5f82c', '1232ee5621d01fa52436ca206d02646772bedea7e507899f16d0b44cbdaa06b4', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2f6d5742-7ee5-4a1f-a143-89ad311dde51', '2026-11-29 10:42:36.3152+00', '2026-11-29 10:42:36.31521+00', NULL, '', '2026-11-29 10:42:36.315212+00', '');
INSERT INTO public.sign_in VALUES ('930a47c7-e892-41be-8c51-c4e22178b017', '13a4efb414a56bc35e0c9e6f1c23cd1715dafedcbd936db6294e166a8657e68a', '0057b41f-690c-4180-aee8-bc41659d76ad', 'b2a96018-7cae-4bac-a84a-2b4691c70260', '2026-11-29 10:42:59.208368+00', '2026-11-29 10:42:59.208375+00', '2026-11-29 10:42:59.481746+00', '', '2026-11-29 10:42:59.208376+00', '');
INSERT INTO public.sign_in VALUES ('4dbbb47d-3f27-4cf8-b4e5-7974e3500201', '1789baace19c9be56183be84494a412e3a25d4e78be05a5017c24ae6c9dff724', '0057b41f-690c-4180-aee8-bc41659d76ad', 'b2a96018-7cae-4bac-a84a-2b4691c70260', '2026-11-29 10:42:59.511337+00', '2026-11-29 10:42:59.511343+00', NULL, 'authenticator app', '2026-11-29 10:42:59.511346+00', '');



INSERT INTO public.state_change VALUES ('7c2354d3-2077-4c03-8ecf-d9226637e81e', '1eae3395-a5b5-48c9-8900-219630a2d029', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'coordinator', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', '2026-11-29 10:42:59.702096+00', '', '', NULL);



INSERT INTO public.submission VALUES ('2ac4f231-8643-4fb3-bea4-24dee6cfa16c', '1eae3395-a5b5-48c9-8900-219630a2d029', 1, '9dcfb9aa-eec7-4cb4-9de6-eb5a38db51cf', 'JMF-364-PKJ', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'coordinator', '2026-11-29 10:42:59.72574+00', 'I send this assessment.', 'cor-24', '2026-11-29 10:42:59.715557+00', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('52af745b-d6ff-4771-950a-f5d45b3ea5ad', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-29 10:42:40.134637+00');



INSERT INTO public.worker VALUES ('8dc4f644-0431-47fb-a279-4a3465ef24ec', '2026-11-29 10:42:59.878823+00', '2026-11-29 10:42:59.878828+00');



INSERT INTO public.worksheet VALUES ('8c1804e2-2404-4b9f-b4e0-385f1eda6847', '1eae3395-a5b5-48c9-8900-219630a2d029', 'vet-08', 'c1f5e2f7-4ef7-4469-899b-0258e875a0dd', 1, NULL, 'posts that need enhanced vetting, on 1 March 2022', 'posts', 'hold enhanced vetting', 412, 'Vetting unit', '2022-03-02', 'None without', 5, '', '', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'coordinator', '2026-11-29 10:42:40.795482+00', '910b8ca73539fc476a1ddfcdf34c007f', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', '2026-11-29 10:42:41.004127+00', '', 1, NULL);



INSERT INTO public.worksheet_outcome VALUES ('8c1804e2-2404-4b9f-b4e0-385f1eda6847', 60, 1, 'met', '');



INSERT INTO public.worksheet_save VALUES ('8c1804e2-2404-4b9f-b4e0-385f1eda6847', 1, 5, '', 'de3b699c-70cd-4ce5-b661-2e6ec7c1214c', 'coordinator', '2026-11-29 10:42:41.237483+00');



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



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT pk_finding PRIMARY KEY (id);



ALTER TABLE ONLY public.finding_entry
    ADD CONSTRAINT pk_finding_entry PRIMARY KEY (id);



ALTER TABLE ONLY public.finding_question
    ADD CONSTRAINT pk_finding_question PRIMARY KEY (id);



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



ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT pk_recommendation PRIMARY KEY (id);



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



ALTER TABLE ONLY public.finding_entry
    ADD CONSTRAINT uq_finding_entry_version UNIQUE (finding_id, version);



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT uq_finding_number UNIQUE (assessment_id, organisation_id, number);



ALTER TABLE ONLY public.finding_question
    ADD CONSTRAINT uq_finding_question UNIQUE (finding_id, question_id);



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



ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT uq_recommendation_number UNIQUE (finding_id, number);



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



CREATE INDEX ix_finding_merged_into ON public.finding USING btree (merged_into);



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



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT fk_finding_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.finding_entry
    ADD CONSTRAINT fk_finding_entry_finding_id_finding FOREIGN KEY (finding_id) REFERENCES public.finding(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.finding_entry
    ADD CONSTRAINT fk_finding_entry_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT fk_finding_merged_into_finding FOREIGN KEY (merged_into) REFERENCES public.finding(id) ON DELETE SET NULL;



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT fk_finding_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.finding_question
    ADD CONSTRAINT fk_finding_question_finding_id_finding FOREIGN KEY (finding_id) REFERENCES public.finding(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.finding
    ADD CONSTRAINT fk_finding_saved_by_account FOREIGN KEY (saved_by) REFERENCES public.account(id);



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



ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT fk_recommendation_finding_id_finding FOREIGN KEY (finding_id) REFERENCES public.finding(id) ON DELETE CASCADE;



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




