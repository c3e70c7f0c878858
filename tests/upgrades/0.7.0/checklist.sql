


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



INSERT INTO public.account VALUES ('48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$M1QKc/IoT2HQLNy2GNlASg$GpLj+h3SnfN/dCm/OY8HoT/cAPvwz+tQducS+KCzH5A', true, '2026-11-28 22:07:02.529149+00');
INSERT INTO public.account VALUES ('b64faaa2-9326-43ed-a28e-00ad91e7e203', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$+AqTXHquYKsJqT5F8VHYLQ$Pza/Qspw8BQvZoW9MiRVJ1mZkdAnc6fmSibwSeIPc1Y', true, '2026-11-28 22:07:08.964641+00');



INSERT INTO public.alembic_version VALUES ('0220');



INSERT INTO public.answer VALUES ('c97e090c-49ea-489a-9e4f-689387097733', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-01', '2', 'As it was saved last', 2, '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:03.524553+00');
INSERT INTO public.answer VALUES ('530984ef-087e-4d4c-a2a2-eb2202aa6cdf', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-02', '3', 'As it was saved last', 1, '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:03.588731+00');
INSERT INTO public.answer VALUES ('a63a6548-0843-4c66-8125-0842f9c4f785', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'cor-15', '2', 'As it was saved last', 1, '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:03.640551+00');
INSERT INTO public.answer VALUES ('b54de6c1-8936-4cc3-9c28-a2772df4e424', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-03', '3', 'As it was saved last', 1, '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:03.707803+00');



INSERT INTO public.answer_entry VALUES ('4a550338-ea1c-4e14-8b67-cf618b9108ca', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-01', 1, '3', 'As it was first saved', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'coordinator', '2026-11-28 22:07:03.474705+00');
INSERT INTO public.answer_entry VALUES ('2b1b37e1-011a-46e4-b953-fb0c8cac25c6', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-01', 2, '2', 'As it was saved last', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'coordinator', '2026-11-28 22:07:03.524553+00');
INSERT INTO public.answer_entry VALUES ('56ee5063-346f-4527-9724-df0c17ff3b00', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-02', 1, '3', 'As it was saved last', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'coordinator', '2026-11-28 22:07:03.588731+00');
INSERT INTO public.answer_entry VALUES ('8eb511a2-8fc4-45da-bddd-91c77db7667a', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'cor-15', 1, '2', 'As it was saved last', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'coordinator', '2026-11-28 22:07:03.640551+00');
INSERT INTO public.answer_entry VALUES ('cfe669fa-d056-42ae-89c8-1fc801f2d4bd', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-03', 1, '3', 'As it was saved last', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'coordinator', '2026-11-28 22:07:03.707803+00');



INSERT INTO public.answer_entry_figure VALUES ('8eb511a2-8fc4-45da-bddd-91c77db7667a', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('cfe669fa-d056-42ae-89c8-1fc801f2d4bd', 'M03', '33');



INSERT INTO public.assessment VALUES ('40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:03.02649+00', NULL, NULL, 'preparing');



INSERT INTO public.audit_event VALUES (1, '2026-11-28 22:07:02.85166+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '603747951c7ba65fe6f069414d1f00b5');
INSERT INTO public.audit_event VALUES (2, '2026-11-28 22:07:02.953316+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'bea36dd97e173d7147d2fa5d651c0320');
INSERT INTO public.audit_event VALUES (3, '2026-11-28 22:07:03.012564+00', 'signed in', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', NULL, '', '', '991c803821874c33846ec48ddd6ba4b6');
INSERT INTO public.audit_event VALUES (4, '2026-11-28 22:07:03.477309+00', 'save answer', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'assessment 40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-01, version 1', '273b36b7237cd5c559019055036dbdce');
INSERT INTO public.audit_event VALUES (5, '2026-11-28 22:07:03.527442+00', 'save answer', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'assessment 40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-01, version 2', 'a091ff02f4e2e9519ba7236a5f00c6a2');
INSERT INTO public.audit_event VALUES (6, '2026-11-28 22:07:03.590104+00', 'save answer', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'assessment 40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-02, version 1', '0f7efef168261cc9ba7428666ba20814');
INSERT INTO public.audit_event VALUES (7, '2026-11-28 22:07:03.598526+00', 'mark question', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'assessment 40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-02, done', '0515f8bda636da8ab04bb35b7a18b836');
INSERT INTO public.audit_event VALUES (8, '2026-11-28 22:07:03.64462+00', 'save answer', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'assessment 40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'cor-15, version 1', '227b52f63c8eaadf03f8a581beaaf9d0');
INSERT INTO public.audit_event VALUES (9, '2026-11-28 22:07:03.709625+00', 'save answer', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'assessment 40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-03, version 1', 'f3930b154ae5faa4c7b37ed19be31309');
INSERT INTO public.audit_event VALUES (10, '2026-11-28 22:07:04.05682+00', 'add evidence', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'evidence 4240664d-f8f4-40b1-a332-0f7b9bd6b162', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '5114458f09da124e7fa3aa6c3b362a42');
INSERT INTO public.audit_event VALUES (11, '2026-11-28 22:07:04.060707+00', 'add exhibit', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'assessment 40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'exhibit 1 of vet-03, E1, version 1, evidence 4240664d-f8f4-40b1-a332-0f7b9bd6b162', 'cfb6f9f7300c7bc1f031e37a16840ad2');
INSERT INTO public.audit_event VALUES (12, '2026-11-28 22:07:04.208404+00', 'write note', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'assessment 40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-01, note', 'e68c20d80afa37d3aa305d8ce1db53a4');
INSERT INTO public.audit_event VALUES (13, '2026-11-28 22:07:04.271604+00', 'restricted a question', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'assessment 40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-02, to 1 person', 'eb84a37007891712d7cbb259bd4ad714');
INSERT INTO public.audit_event VALUES (14, '2026-11-28 22:07:04.383143+00', 'asked for a report', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'report 35aa31f6-affa-4391-bba1-4d210f72a777', '1c16e22aff9561d198ee1f91b181f2a3e6bcfbc6bb086f8e2ae57521c3e0f3fe', '43aa75aaee83c25fe94532c79f0adfd6');
INSERT INTO public.audit_event VALUES (15, '2026-11-28 22:07:08.975208+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'cb45d465dadc02c9ec8a4884e68823dc');
INSERT INTO public.audit_event VALUES (16, '2026-11-28 22:07:09.016812+00', 'signed in', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'reader', NULL, '', '', '4eab640f672024b33b407a99053ed95e');
INSERT INTO public.audit_event VALUES (17, '2026-11-28 22:07:09.0712+00', 'set up a second factor', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'reader', NULL, '', 'authenticator app', 'aa187b5adb9c9aafc7fb03ed64c9d902');
INSERT INTO public.audit_event VALUES (18, '2026-11-28 22:07:09.082346+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '', '65cb1a93ea286a4c138ecba987f15ff8');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, 'aa7bfd386b8dad471a028c7e2d82a4b7986c5113d4edf60ab6ee058a41618b12', NULL);
INSERT INTO public.audit_head VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 14, '058c79949836eb55dae9078234b3c2ce719c3ecd629e81554f635aab4672f2a4', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-28 22:07:02.85166+00', 'sign-in', NULL, '0c54ef0edb5d206cdb23941e00ba3474680fe81c45acfb74636787fbdd8ec5db', '0000000000000000000000000000000000000000000000000000000000000000', '49f8d171ca9aebcade763efdfb55519a4fddfa66c86778f6cd575d8afe10f60d');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-28 22:07:02.953316+00', 'sign-in', NULL, '74007a24c1504fe89934c031928c6202b6beefcb8d61d682939df0825c24d0fc', '49f8d171ca9aebcade763efdfb55519a4fddfa66c86778f6cd575d8afe10f60d', '1f7a153f04fe546bb2fea96604281a580d498760875c80c8a9fdcfad6d8dc36c');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 1, 3, '2026-11-28 22:07:03.012564+00', 'sign-in', NULL, 'f4bd555dbfa330c4fceaf1335c6e7c202a8252dcd170af2e2b0d343c17e795c4', '0000000000000000000000000000000000000000000000000000000000000000', 'b32038fd11268ff2fc1a42574606ad5eb165b1269acb05a44bb342307820a17a');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 2, 4, '2026-11-28 22:07:03.477309+00', 'answer', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'abbc5211510e9ca094758de711d6e1f7b9e18dea34d2d8fe04f65939bb348758', 'b32038fd11268ff2fc1a42574606ad5eb165b1269acb05a44bb342307820a17a', 'ec7e08b041e66ea678e1e24e48b3eb79b21e5065fc5a4bcefb261dbd0349ea9b');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 3, 5, '2026-11-28 22:07:03.527442+00', 'answer', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'ea99aaa68e20be5fa468b582c8256fc84c7a9131ffe35d7b9151e9bf6aec07ff', 'ec7e08b041e66ea678e1e24e48b3eb79b21e5065fc5a4bcefb261dbd0349ea9b', 'f54b4a2a2e2e72424c63e7971a27c2c853245ac191fe3b8ad5b25516ce3c4810');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 4, 6, '2026-11-28 22:07:03.590104+00', 'answer', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'b352989c9f59e5271663b03220444d3dcd5126991e81cf74c4d77d4a1ecd444a', 'f54b4a2a2e2e72424c63e7971a27c2c853245ac191fe3b8ad5b25516ce3c4810', 'f2272f4ea26b1339f0c86624551214527c22c6072df59f0e49d27cc0ac6f45ea');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 5, 7, '2026-11-28 22:07:03.598526+00', 'mark', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'a154e39f09e39469902012534eeb3187103d4a7acc3dc9a795ad7e91440aafd1', 'f2272f4ea26b1339f0c86624551214527c22c6072df59f0e49d27cc0ac6f45ea', '70da6b5c3dda6b482f4c37f80c640131b86bb37f4f972ec4e94fef035216eb4a');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 6, 8, '2026-11-28 22:07:03.64462+00', 'answer', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', '14e130f67deda1df0021089ad937ff187255fa00b9590d72ab0d84c8127f829f', '70da6b5c3dda6b482f4c37f80c640131b86bb37f4f972ec4e94fef035216eb4a', '6bf393c0fa4d93cc904138672c48e112f03be8b8c18542ae1c127832937e7bd7');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 7, 9, '2026-11-28 22:07:03.709625+00', 'answer', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', '2b12a709c254cc08ce99f51d66c253bfa402d77a4c887e8301e76398871182f5', '6bf393c0fa4d93cc904138672c48e112f03be8b8c18542ae1c127832937e7bd7', '4ce7b47550a7c3b9fbeddf498acfc41c9a18fd9030aa776cce1c6f484a15d521');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 8, 10, '2026-11-28 22:07:04.05682+00', 'evidence', NULL, 'e42fc69bfe2552a91a9e16b33c9807afbb741f9d6f0d345865292ecdd213b0df', '4ce7b47550a7c3b9fbeddf498acfc41c9a18fd9030aa776cce1c6f484a15d521', '5c61a4017beda351de3bc0a68cb8e29912e99feffeb8489d28306172a032d3f1');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 9, 11, '2026-11-28 22:07:04.060707+00', 'evidence', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', '1e4b00dfc6cc7f1b407889cbdeb1e5ce933202ad357bf22d0c7fbae5971155cd', '5c61a4017beda351de3bc0a68cb8e29912e99feffeb8489d28306172a032d3f1', 'fec113f0edc2dbd510b50f14964c67913bfe558b22bc0048d50aebbd8a41142c');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 10, 12, '2026-11-28 22:07:04.208404+00', 'note', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'ccb06f77b067584e98dcfec3975327ae284f129810fa230592ea65bfabe9a267', 'fec113f0edc2dbd510b50f14964c67913bfe558b22bc0048d50aebbd8a41142c', 'ad578e33ad157b0cbace17cd8b6e99225f0bd9063669ef760c3ee94578240f04');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 11, 13, '2026-11-28 22:07:04.271604+00', 'assessment', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'baeb4fc0811c7c1ac3e8b27b66bfdb1ccf15fb88b263d8298c4f026a4c0310a0', 'ad578e33ad157b0cbace17cd8b6e99225f0bd9063669ef760c3ee94578240f04', 'ca6ae8a7b0b922a8d79f517ad1081d1be851b87eb6009d85a6b8bb8baaf86052');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 12, 14, '2026-11-28 22:07:04.383143+00', 'copy', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'dffd7da54309b61a7a4402c7871274fd8da6c79b05c18c0584a555075c5b9738', 'ca6ae8a7b0b922a8d79f517ad1081d1be851b87eb6009d85a6b8bb8baaf86052', 'eddf5e2f5819feadc488c39e5754484f570f3a7efbee946b94d5cccd2ea8fc57');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-28 22:07:08.975208+00', 'sign-in', NULL, 'c23d1eba8457313126866ad38bdc3b81c5329250781c564009daaddd229f259b', '1f7a153f04fe546bb2fea96604281a580d498760875c80c8a9fdcfad6d8dc36c', '64b07808063892163442d812f026715f2eb618d81fdb94b89f222271e251f094');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 13, 16, '2026-11-28 22:07:09.016812+00', 'sign-in', NULL, '26bf7cb923ef0ce4e6c328ae79ce4330d061a6bfee3dea582ca0398caf4a8fd9', 'eddf5e2f5819feadc488c39e5754484f570f3a7efbee946b94d5cccd2ea8fc57', 'db374610ee88395758c193fa743f87dba936b5eef4a090efcc31c0421a0e09e8');
INSERT INTO public.audit_link VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 14, 17, '2026-11-28 22:07:09.0712+00', 'sign-in', NULL, '907c4adab08efcf8d79df4d47e1ccefa88c56463bc7f794a45a37a82f81d6582', 'db374610ee88395758c193fa743f87dba936b5eef4a090efcc31c0421a0e09e8', '058c79949836eb55dae9078234b3c2ce719c3ecd629e81554f635aab4672f2a4');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-28 22:07:09.082346+00', 'sign-in', NULL, '1089ca2600814371669fbe6882cdad295a7c6662cd7fae582866b9b062f20b5b', '64b07808063892163442d812f026715f2eb618d81fdb94b89f222271e251f094', 'aa7bfd386b8dad471a028c7e2d82a4b7986c5113d4edf60ab6ee058a41618b12');



INSERT INTO public.authenticator VALUES ('b64faaa2-9326-43ed-a28e-00ad91e7e203', '6f8Uda5QYf9gE7J0Jo_0UnnqEE1SVBMWAc1Ejjwmy4cmNkTkmoNM_raf0GIaafTBhB-Sb0IPZeubczHg', '4896ec944ad9b238', 59863454, '2026-11-28 22:07:09.066752+00');



INSERT INTO public.draft VALUES ('40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-04', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '4df87194-bf07-4e28-8c11-08d53554c1e3', 0, 1795903561694, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-28 22:07:03.926463+00');



INSERT INTO public.evidence VALUES ('4240664d-f8f4-40b1-a332-0f7b9bd6b162', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:04.052474+00', 7064424820867);



INSERT INTO public.evidence_entry VALUES ('4240664d-f8f4-40b1-a332-0f7b9bd6b162', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'coordinator', '2026-11-28 22:07:04.058347+00');



INSERT INTO public.exhibit VALUES ('1050c99f-8eb1-4a29-8747-5ba01027ee63', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-03', 1, '4240664d-f8f4-40b1-a332-0f7b9bd6b162', '60506208-fc8b-41ea-a191-000c659b3ce6', 'Page 3', 'The policy was approved', 'E1', '', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:04.060189+00', NULL, '', 1, NULL, 'force', 4706695424573);



INSERT INTO public.exhibit_entry VALUES ('1050c99f-8eb1-4a29-8747-5ba01027ee63', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'coordinator', '2026-11-28 22:07:04.062005+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-28 22:07:02.848386+00', '');



INSERT INTO public.figure VALUES ('40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('17f66a6f-70f6-4cdf-844f-22537a31af78', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905');



INSERT INTO public.idempotency_key VALUES ('48e7af21-12d3-41fe-8b4d-019ea29a28f6', '0a5582e3-1642-413b-9181-344d160281a5', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-28 22:07:03.480097+00');
INSERT INTO public.idempotency_key VALUES ('48e7af21-12d3-41fe-8b4d-019ea29a28f6', '96ed1031-f183-4f86-956b-398a35864e4d', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-28 22:07:03.529109+00');
INSERT INTO public.idempotency_key VALUES ('48e7af21-12d3-41fe-8b4d-019ea29a28f6', '003f28a8-e1df-478d-b16e-b907b61cf6d4', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-28 22:07:03.591179+00');
INSERT INTO public.idempotency_key VALUES ('48e7af21-12d3-41fe-8b4d-019ea29a28f6', '223888e2-3a49-45b9-9504-939fd7b62f55', 'done', '2026-11-28 22:07:03.600463+00');
INSERT INTO public.idempotency_key VALUES ('48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'bf024a9b-0d42-4ed5-ad36-d84ef7f29119', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-28 22:07:03.647439+00');
INSERT INTO public.idempotency_key VALUES ('48e7af21-12d3-41fe-8b4d-019ea29a28f6', '1708c5be-961d-4d2c-abe7-db319c4a788e', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-28 22:07:03.712271+00');
INSERT INTO public.idempotency_key VALUES ('48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'fe824d38-c580-4892-bd56-58fc31123cb1', '1', '2026-11-28 22:07:04.063146+00');
INSERT INTO public.idempotency_key VALUES ('48e7af21-12d3-41fe-8b4d-019ea29a28f6', '028d73e8-82e4-4e58-8208-2a78dece21fa', 'ae43d4dc-9edc-417e-9eda-243a23cfd74d', '2026-11-28 22:07:04.211008+00');
INSERT INTO public.idempotency_key VALUES ('48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'c51d7b06-8363-4a79-9af9-7015a2f59636', '', '2026-11-28 22:07:04.273265+00');
INSERT INTO public.idempotency_key VALUES ('48e7af21-12d3-41fe-8b4d-019ea29a28f6', '785e5303-2669-4c10-8812-491c4ccb805f', '35aa31f6-affa-4391-bba1-4d210f72a777', '2026-11-28 22:07:04.384102+00');
INSERT INTO public.idempotency_key VALUES ('b64faaa2-9326-43ed-a28e-00ad91e7e203', 'f6ff2936-4806-414c-be34-0f0fd0b7ffde', '9a99ff80d7b60657e4c8b2f76aa9b03851ef105620834331842d6cafa2986746 069037b44d15806ce3d3cd982638222600a4efbc22ea7dfcc60d4a628a2047b2', '2026-11-28 22:07:09.074206+00');



INSERT INTO public.invitation VALUES ('a88f72ac-c0b1-4f98-a386-a80a3de9580a', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:09.106487+00', '2026-12-05 22:07:09.104819+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:03.433647+00', '2026-11-28 22:07:03.433647+00', '2026-11-28 22:07:03.433647+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '8c92e2c5-f20a-48fa-b058-09d54d791976', '2026-11-28 22:07:09.119504+00');



INSERT INTO public.mark VALUES ('40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-02', 1, 'done', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'coordinator', '2026-11-28 22:07:03.598424+00', '');



INSERT INTO public.membership VALUES ('fe359a48-c48a-4c78-a7bc-93ff4299a955', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '2026-11-28 22:07:02.530792+00', NULL);
INSERT INTO public.membership VALUES ('554de75a-ae41-4d00-bb47-d99dbbed6bae', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'reader', '2026-11-28 22:07:08.965022+00', NULL);



INSERT INTO public.mention VALUES ('e1e2fa48-3980-435b-950e-b57a8fe40904', '48e7af21-12d3-41fe-8b4d-019ea29a28f6');



INSERT INTO public.note VALUES ('e1e2fa48-3980-435b-950e-b57a8fe40904', 'ae43d4dc-9edc-417e-9eda-243a23cfd74d', 1, '@Una Upgrade will check this', '{"roles":[["590eb55c-4f0c-48ab-bee7-9bb7e0da2905","contributor"],["590eb55c-4f0c-48ab-bee7-9bb7e0da2905","coordinator"],["590eb55c-4f0c-48ab-bee7-9bb7e0da2905","reader"],["590eb55c-4f0c-48ab-bee7-9bb7e0da2905","signatory"]],"people":[]}', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'coordinator', '2026-11-28 22:07:04.207962+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('ae43d4dc-9edc-417e-9eda-243a23cfd74d', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-01', 'note', '2026-11-28 22:07:04.20575+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'force', 'Upgradeshire Police', '2026-11-28 22:07:02.467004+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('17f66a6f-70f6-4cdf-844f-22537a31af78', 'local policing body', 'Upgradeshire Policing Body', '2026-11-28 22:07:02.469355+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('083751a3-d9fe-46bf-a491-1e20617fa017', 'set password', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '', 'waiting', '', 0, '2026-11-28 22:07:09.104189+00', '2026-11-28 22:07:09.104192+00', NULL);



INSERT INTO public.passkey VALUES ('2a3e2a5c-5d38-4e91-8b23-282e695b434e', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '0e24c1ea-2f6d-415b-85e1-41362e106016', '', 0, 'elsewhere.example', 'Old phone', '2026-11-28 22:07:09.112926+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('1d924236170601032259f7a13800f257ae1a6b5ddcfad330fb81ad20568254fa', '3M93DYu38p4YxdckzLRqPnlYbHZqdU7uOJQFNAUglRg=', NULL, '', '2026-11-28 22:07:09.116554+00');



INSERT INTO public.password_link VALUES ('42c5e9329f5a8d45c1cfcb2760defe663031df5f237a842604e4c605e17fd5a6', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:09.08315+00', '2026-11-30 22:07:09.082268+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-28 22:07:04.407726+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-28 22:07:04.424804+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-28 22:07:08.906747+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-28 22:07:08.914523+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-28 22:07:08.92194+00');



INSERT INTO public.post VALUES ('a6bc7736-ee25-43d3-9c5a-c6d42e8626dd', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 'Head of vetting', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:09.091441+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-28 22:07:09.10275+00');



INSERT INTO public.recovery_code VALUES ('0a6f3b1585ed4b8f8229a7db5712070e649a07c4c618792281fa48f08f5011c6', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '2026-11-28 22:07:09.069178+00', NULL);
INSERT INTO public.recovery_code VALUES ('69ba27ecbaf9e598f2cc10a8dc7c3e08afd2c3eba878eca02b87a722506aeb4a', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '2026-11-28 22:07:09.069181+00', NULL);
INSERT INTO public.recovery_code VALUES ('b3f12f6456dd622b7d49bc66e78620be4543138be4c30f7acf62b447a4b962d4', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '2026-11-28 22:07:09.069182+00', NULL);
INSERT INTO public.recovery_code VALUES ('0d6a0858064cbe54ae8915b1046a3673b3e8d2a772260293640cac86d072492a', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '2026-11-28 22:07:09.069183+00', NULL);
INSERT INTO public.recovery_code VALUES ('9cb651d97d5aaa529ec0ff6852fe431799f0e413983e2e4b77035a34d65d6010', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '2026-11-28 22:07:09.069184+00', NULL);
INSERT INTO public.recovery_code VALUES ('d534accbe915af01d9046dabc503310b21d98c2b0609c2c01ccfb904e66fb543', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '2026-11-28 22:07:09.069184+00', NULL);
INSERT INTO public.recovery_code VALUES ('fbc43e429dde892941024c12210ba75257a57f04afaa98eaece1e672fa17a162', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '2026-11-28 22:07:09.069185+00', NULL);
INSERT INTO public.recovery_code VALUES ('68ed1535e2dbea93f33acd7ea72c1f7ea5d2de5fed67828795245d80a14ed887', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '2026-11-28 22:07:09.069186+00', NULL);
INSERT INTO public.recovery_code VALUES ('363e5fdeadd25bf97d7b6510376f4d3ce24aff61a8ba6dd997ce13a8de4e6456', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '2026-11-28 22:07:09.069186+00', NULL);
INSERT INTO public.recovery_code VALUES ('8bfe606c0f6975cb093cb257785ee577efc27406f454f77630e5e8aa976cfa91', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '2026-11-28 22:07:09.069187+00', NULL);



INSERT INTO public.reminder VALUES ('f967e29d-b868-4914-b70e-2186e289a6f1', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'share', 'shared', 'shared', '2026-11-28 22:07:09.092427+00', NULL);



INSERT INTO public.reminder_choice VALUES ('48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'daily', NULL);



INSERT INTO public.report VALUES ('35aa31f6-affa-4391-bba1-4d210f72a777', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'report', '1c16e22aff9561d198ee1f91b181f2a3e6bcfbc6bb086f8e2ae57521c3e0f3fe', 'ready', '', 27, 205592, '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:04.381823+00', '2026-11-28 22:07:04.431801+00', 1, '2026-11-28 22:07:08.898543+00', '', NULL);



INSERT INTO public.restriction VALUES ('40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-02', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:04.269637+00', NULL);



INSERT INTO public.revision VALUES ('60506208-fc8b-41ea-a191-000c659b3ce6', '4240664d-f8f4-40b1-a332-0f7b9bd6b162', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:04.056089+00', NULL, NULL, NULL, NULL, NULL, '', 99244490702);



INSERT INTO public.seal VALUES ('ef9b555a-62ee-4394-8ff8-69884ca486bf', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-28 22:07:09.108343+00', '2026-11-28 22:07:09.108345+00', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-28 22:07:09.099358+00');



INSERT INTO public.share VALUES ('550e8420-7ee7-4d83-bee1-bc97d87a261b', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 'vet-02', NULL, 'a6bc7736-ee25-43d3-9c5a-c6d42e8626dd', '2022-03-04', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', '2026-11-28 22:07:09.095574+00', NULL);



INSERT INTO public.sign_in VALUES ('7cb17dfb-e1c1-44aa-81e4-96d4c638b1b7', '03c76a5da6808fbd53acf529496d26f9171500f03ff2bb82d0785df3f574947a', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'fe359a48-c48a-4c78-a7bc-93ff4299a955', '2026-11-28 22:07:02.999777+00', '2026-11-28 22:07:02.999786+00', NULL, '', '2026-11-28 22:07:02.999787+00', '');
INSERT INTO public.sign_in VALUES ('89f7bafe-82ee-4e59-ad95-c34068064f95', '9a99ff80d7b60657e4c8b2f76aa9b03851ef105620834331842d6cafa2986746', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '554de75a-ae41-4d00-bb47-d99dbbed6bae', '2026-11-28 22:07:09.015706+00', '2026-11-28 22:07:09.015712+00', '2026-11-28 22:07:09.068296+00', '', '2026-11-28 22:07:09.015714+00', '');
INSERT INTO public.sign_in VALUES ('2a51b59a-e43e-492a-a90d-708a7b4a827a', '069037b44d15806ce3d3cd982638222600a4efbc22ea7dfcc60d4a628a2047b2', 'b64faaa2-9326-43ed-a28e-00ad91e7e203', '554de75a-ae41-4d00-bb47-d99dbbed6bae', '2026-11-28 22:07:09.073307+00', '2026-11-28 22:07:09.073311+00', NULL, 'authenticator app', '2026-11-28 22:07:09.073313+00', '');



INSERT INTO public.state_change VALUES ('82ea7f2b-319c-47ab-90a7-0f54811c04f1', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'coordinator', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', '2026-11-28 22:07:09.107658+00', '', '', NULL);



INSERT INTO public.submission VALUES ('d0f4d60f-c379-4f53-b16d-53cf3a31d0da', '40760952-6eb4-4d50-8fe2-e68e2f3fb9e1', 1, 'ef9b555a-62ee-4394-8ff8-69884ca486bf', 'TRP-487-WPC', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'coordinator', '2026-11-28 22:07:09.111406+00', 'I send this assessment.', 'cor-24', '2026-11-28 22:07:09.11028+00', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('3bd1536a-3345-4052-938d-c44ac5d460d5', '590eb55c-4f0c-48ab-bee7-9bb7e0da2905', '48e7af21-12d3-41fe-8b4d-019ea29a28f6', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-28 22:07:04.1029+00');



INSERT INTO public.worker VALUES ('8c92e2c5-f20a-48fa-b058-09d54d791976', '2026-11-28 22:07:09.118037+00', '2026-11-28 22:07:09.11804+00');



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




