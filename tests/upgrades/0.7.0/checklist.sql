


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



INSERT INTO public.account VALUES ('de2f4b9e-f61d-4f26-b954-ed875f18980a', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$IVShi1MD/HI45QZVYhGJYw$9fUdoLKcV437zHDZ3Wn/qBtuBtpjuNpr8W1iBY0bRl0', true, '2026-11-28 22:39:33.718432+00');
INSERT INTO public.account VALUES ('ad1b178b-816f-497d-bc61-46ed9a78b5f6', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$cPPjYsrfeG/bPfz9pPPl5Q$iCLnMq+w8nn67D33/Nwa+6kVxOwagfVyrLa82zMl4zs', true, '2026-11-28 22:39:37.963914+00');



INSERT INTO public.alembic_version VALUES ('0220');



INSERT INTO public.answer VALUES ('49fe2e9d-2294-4728-9b3c-967eb138399c', '8abab70b-6e18-4527-91f9-08726a594812', 'vet-01', '2', 'As it was saved last', 2, 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:35.73124+00');
INSERT INTO public.answer VALUES ('1e5280db-2cf2-4176-8816-889b1ff5912e', '8abab70b-6e18-4527-91f9-08726a594812', 'vet-02', '3', 'As it was saved last', 1, 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:35.792671+00');
INSERT INTO public.answer VALUES ('38b69613-05f7-4f21-ae3f-81f420ecbdfa', '8abab70b-6e18-4527-91f9-08726a594812', 'cor-15', '2', 'As it was saved last', 1, 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:35.925892+00');
INSERT INTO public.answer VALUES ('8d8dec9e-8648-438b-8bbd-23e199ed7835', '8abab70b-6e18-4527-91f9-08726a594812', 'vet-03', '3', 'As it was saved last', 1, 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:36.273533+00');



INSERT INTO public.answer_entry VALUES ('4678a685-b180-45af-9afa-38eb2c83d46b', '8abab70b-6e18-4527-91f9-08726a594812', 'vet-01', 1, '3', 'As it was first saved', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'coordinator', '2026-11-28 22:39:35.648666+00');
INSERT INTO public.answer_entry VALUES ('af05ff40-82e2-4851-8d03-25206f3c96ee', '8abab70b-6e18-4527-91f9-08726a594812', 'vet-01', 2, '2', 'As it was saved last', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'coordinator', '2026-11-28 22:39:35.73124+00');
INSERT INTO public.answer_entry VALUES ('edfd5415-a653-4193-a1fc-767a6b41816d', '8abab70b-6e18-4527-91f9-08726a594812', 'vet-02', 1, '3', 'As it was saved last', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'coordinator', '2026-11-28 22:39:35.792671+00');
INSERT INTO public.answer_entry VALUES ('2abb86d1-ecdf-4c48-b42b-b4e70e0fffc3', '8abab70b-6e18-4527-91f9-08726a594812', 'cor-15', 1, '2', 'As it was saved last', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'coordinator', '2026-11-28 22:39:35.925892+00');
INSERT INTO public.answer_entry VALUES ('a74c8c03-e658-4259-8f72-8c3328063dcc', '8abab70b-6e18-4527-91f9-08726a594812', 'vet-03', 1, '3', 'As it was saved last', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'coordinator', '2026-11-28 22:39:36.273533+00');



INSERT INTO public.answer_entry_figure VALUES ('2abb86d1-ecdf-4c48-b42b-b4e70e0fffc3', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('a74c8c03-e658-4259-8f72-8c3328063dcc', 'M03', '33');



INSERT INTO public.assessment VALUES ('8abab70b-6e18-4527-91f9-08726a594812', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:34.709891+00', NULL, NULL, 'preparing');



INSERT INTO public.assignment VALUES ('8c56029e-d418-4fb9-a6f2-1ef26f97fc80', '2cb386fd-cc5a-41e5-8d83-76d2e6def11f', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', '8abab70b-6e18-4527-91f9-08726a594812', '2022-03-04', '2022-09-30', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:38.231853+00', NULL, NULL, '', false);



INSERT INTO public.audit_event VALUES (1, '2026-11-28 22:39:34.376262+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'a048c6456b5d2d8109957ffb07cf2519');
INSERT INTO public.audit_event VALUES (2, '2026-11-28 22:39:34.571881+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '392acad27d73f349391bbe14c3f3f3d1');
INSERT INTO public.audit_event VALUES (3, '2026-11-28 22:39:34.685521+00', 'signed in', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', NULL, '', '', '7c3201733ba8a8704e6c8f4dcc10b63d');
INSERT INTO public.audit_event VALUES (4, '2026-11-28 22:39:35.651304+00', 'save answer', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'assessment 8abab70b-6e18-4527-91f9-08726a594812', 'vet-01, version 1', '26abeb9d0f99effe66ed8339873b6841');
INSERT INTO public.audit_event VALUES (5, '2026-11-28 22:39:35.736214+00', 'save answer', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'assessment 8abab70b-6e18-4527-91f9-08726a594812', 'vet-01, version 2', '8281f15883935dc3baac8f50be255fc4');
INSERT INTO public.audit_event VALUES (6, '2026-11-28 22:39:35.793934+00', 'save answer', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'assessment 8abab70b-6e18-4527-91f9-08726a594812', 'vet-02, version 1', '4f5ec626c83961bf220f08097dc21c1f');
INSERT INTO public.audit_event VALUES (7, '2026-11-28 22:39:35.804184+00', 'mark question', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'assessment 8abab70b-6e18-4527-91f9-08726a594812', 'vet-02, done', '70b42969cbb407f71afa467fef3da1ea');
INSERT INTO public.audit_event VALUES (8, '2026-11-28 22:39:35.929747+00', 'save answer', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'assessment 8abab70b-6e18-4527-91f9-08726a594812', 'cor-15, version 1', 'a11da415301ecb362faf76369ec3f17f');
INSERT INTO public.audit_event VALUES (9, '2026-11-28 22:39:36.275567+00', 'save answer', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'assessment 8abab70b-6e18-4527-91f9-08726a594812', 'vet-03, version 1', '808f4c6fdecbc56f04445474edb1f771');
INSERT INTO public.audit_event VALUES (10, '2026-11-28 22:39:36.50619+00', 'add evidence', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'evidence 7f4ebfc5-8d11-4509-b736-03c66ba6c1fe', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '7548c419d4188c6de6476aa4b111074c');
INSERT INTO public.audit_event VALUES (11, '2026-11-28 22:39:36.514475+00', 'add exhibit', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'assessment 8abab70b-6e18-4527-91f9-08726a594812', 'exhibit 1 of vet-03, E1, version 1, evidence 7f4ebfc5-8d11-4509-b736-03c66ba6c1fe', 'e9ed3a8b84cafde8278e047cac819412');
INSERT INTO public.audit_event VALUES (12, '2026-11-28 22:39:36.736613+00', 'write note', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'assessment 8abab70b-6e18-4527-91f9-08726a594812', 'vet-01, note', '64b48bdabeaf0f9c09a3b27ac901d13e');
INSERT INTO public.audit_event VALUES (13, '2026-11-28 22:39:36.795944+00', 'restricted a question', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'assessment 8abab70b-6e18-4527-91f9-08726a594812', 'vet-02, to 1 person', 'cd7103dcdb11c347249ad75633043982');
INSERT INTO public.audit_event VALUES (14, '2026-11-28 22:39:36.92978+00', 'asked for a report', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'report 2e43132c-4e06-4e28-87dd-467d1e09dd72', 'd7c85603a7dea575ac7fd9df9d1e24943a2cd05e87292e783122f841a488d164', 'c4364ef2c89a0edf59a64a3f428df4e5');
INSERT INTO public.audit_event VALUES (15, '2026-11-28 22:39:37.990434+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', '9c5f470f06690b4a7895ad03bce9e8ad');
INSERT INTO public.audit_event VALUES (16, '2026-11-28 22:39:38.068684+00', 'signed in', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'reader', NULL, '', '', '9aeac43dd885f6238fa82d178f6dc924');
INSERT INTO public.audit_event VALUES (17, '2026-11-28 22:39:38.145109+00', 'set up a second factor', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'reader', NULL, '', 'authenticator app', '0c32ee99c93ba6397dc7faa161b5ba5d');
INSERT INTO public.audit_event VALUES (18, '2026-11-28 22:39:38.177985+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '', '328b068837f6565e74fd33022083a03c');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, '536154121d1a6897fff3d41d81239fe6255f4d5457c9db9f0e25a5d65c96acd7', NULL);
INSERT INTO public.audit_head VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 14, 'f6d458dd2b7e0b539b67a74afbc887eb9535f21b3b4f325975afcd4fe56e4d9c', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-28 22:39:34.376262+00', 'sign-in', NULL, 'c924963d0d8ca847195198e1c2034d4d2b42ec7783dfe5311f806da465725bd9', '0000000000000000000000000000000000000000000000000000000000000000', '53b81d5881412093d15b726f65661679d3d6c5adda5fe34badf55b07ae5310c7');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-28 22:39:34.571881+00', 'sign-in', NULL, 'b78968761ed4c9a0c43eaf1bba69a6dd05db2a6fd18389a7f057853f5954dc84', '53b81d5881412093d15b726f65661679d3d6c5adda5fe34badf55b07ae5310c7', '86b80727be415e5858cc9c089bd6d72802fbcbc60a0d2c5b04f8fcd1355f1e01');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 1, 3, '2026-11-28 22:39:34.685521+00', 'sign-in', NULL, '3ec4b804b2e35e7ab318712f1157c4b3d3c5c0a037bd3724fcb8e380296c727b', '0000000000000000000000000000000000000000000000000000000000000000', '5fe40a90bd24ca49cf574825bf05bf98346a17176c74156edc3a10076ad21f22');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 2, 4, '2026-11-28 22:39:35.651304+00', 'answer', '8abab70b-6e18-4527-91f9-08726a594812', 'a112fcdca746a06e6782cdf7e683043d14769ecf8323ea25ab35fa5ad7fc938d', '5fe40a90bd24ca49cf574825bf05bf98346a17176c74156edc3a10076ad21f22', 'd31347ea6e760de664c2af7585aa6033420812471189c3565b2b45e380b26f0a');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 3, 5, '2026-11-28 22:39:35.736214+00', 'answer', '8abab70b-6e18-4527-91f9-08726a594812', '96d4522b1edca4bc31309fb8e56ae2bc9b78b820f175f6b13409b73d32f4e9a0', 'd31347ea6e760de664c2af7585aa6033420812471189c3565b2b45e380b26f0a', '32d3452d221a0bdf82a0c2f47b32d3193664b7670f1199147fe1e0b7a398c32a');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 4, 6, '2026-11-28 22:39:35.793934+00', 'answer', '8abab70b-6e18-4527-91f9-08726a594812', '169ac3ef34992670aa03b99867edef536705e6a49fd4db3084c3714be334a0c2', '32d3452d221a0bdf82a0c2f47b32d3193664b7670f1199147fe1e0b7a398c32a', '7c480802a396d1f86040c49d4b61be199ec9bd6c18cd422046fb791a297d3c7f');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 5, 7, '2026-11-28 22:39:35.804184+00', 'mark', '8abab70b-6e18-4527-91f9-08726a594812', 'b56e40611654afeeb2d24102f6ebaf5ae4994d5f8a7bff39cb772c90456a982c', '7c480802a396d1f86040c49d4b61be199ec9bd6c18cd422046fb791a297d3c7f', 'd7f0aa6881217f8f273be9c9311d694caf3f538a4682ba74793e6d070033eed2');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 6, 8, '2026-11-28 22:39:35.929747+00', 'answer', '8abab70b-6e18-4527-91f9-08726a594812', '846d4287e158cc397905c5e5c242cba4d716ea842ec6a907ce403100f65e7e04', 'd7f0aa6881217f8f273be9c9311d694caf3f538a4682ba74793e6d070033eed2', '38ecf28e32070b2d161a4f35f45e8b4d3c4e7256665049712e7bf1078776e4b9');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 7, 9, '2026-11-28 22:39:36.275567+00', 'answer', '8abab70b-6e18-4527-91f9-08726a594812', '97ac286f5fa87cf8a50cf7149ea1eb3645f4337f5fbf6bd9e8b007ededae4041', '38ecf28e32070b2d161a4f35f45e8b4d3c4e7256665049712e7bf1078776e4b9', '4a7b1c2af482c36782211efc92f928a1ee74d22b9c3fdb7c63bab021375cb0e7');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 8, 10, '2026-11-28 22:39:36.50619+00', 'evidence', NULL, '04ccee3a1888aeada26787ef1ed1d2c1b2aa440aeb2058b5a168e7f44f5735bc', '4a7b1c2af482c36782211efc92f928a1ee74d22b9c3fdb7c63bab021375cb0e7', '2935f4d1146939d7ded2b6e9ec3f12b352cf3be9b1ebc6d8e5ae505ff20ceaab');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 9, 11, '2026-11-28 22:39:36.514475+00', 'evidence', '8abab70b-6e18-4527-91f9-08726a594812', '60b6e39b6d25cead28fb5fb151268dbed87711e70385e133d5c387e83ad8bf65', '2935f4d1146939d7ded2b6e9ec3f12b352cf3be9b1ebc6d8e5ae505ff20ceaab', '876d0bf8f0cad83cdc8c2f64e2d4ac7b81e5b7f7fe61a1d402283756f682bb68');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 10, 12, '2026-11-28 22:39:36.736613+00', 'note', '8abab70b-6e18-4527-91f9-08726a594812', '11b3306112cfd0399bca9740bf9adc87f233987b3e6b4e2d165287c329ce9052', '876d0bf8f0cad83cdc8c2f64e2d4ac7b81e5b7f7fe61a1d402283756f682bb68', 'd0dcdaefafc044c7f085727f1f8b2b993d5eb886daa9ba7aabb6c4def20bc01b');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 11, 13, '2026-11-28 22:39:36.795944+00', 'assessment', '8abab70b-6e18-4527-91f9-08726a594812', 'ea3f13c668ffc812405c07955123964bb1d60f61e5d99ccc151025647accd61b', 'd0dcdaefafc044c7f085727f1f8b2b993d5eb886daa9ba7aabb6c4def20bc01b', '7518bea2920ed7861076dec436427a365fc09000d2050fc4892b8d35c915f04c');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 12, 14, '2026-11-28 22:39:36.92978+00', 'copy', '8abab70b-6e18-4527-91f9-08726a594812', 'f36a7948198571ddcf902b71e6bd0a089ec7f602e75405bc5181e65e5565edad', '7518bea2920ed7861076dec436427a365fc09000d2050fc4892b8d35c915f04c', 'ce56fe88885196f25d110cd9c8467321932fee02eafa59b396e4192af63bd88f');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-28 22:39:37.990434+00', 'sign-in', NULL, '81b34f41edea0c02c3e52b1781e342cede0e2bfc611fb067450e0d865fda039e', '86b80727be415e5858cc9c089bd6d72802fbcbc60a0d2c5b04f8fcd1355f1e01', 'abce2f55849bfdfd02017b02949025083de09d53eb1a896303bd51cc60434a44');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 13, 16, '2026-11-28 22:39:38.068684+00', 'sign-in', NULL, '31c79c54cfdbd66c31be7e2083e7ae6d824f9043ca364cf1563337bc28c6f7c8', 'ce56fe88885196f25d110cd9c8467321932fee02eafa59b396e4192af63bd88f', 'ff25eddd665703160b40494ae4c2f3b4e38e6db1c65f834b46e0f79347df5f9d');
INSERT INTO public.audit_link VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 14, 17, '2026-11-28 22:39:38.145109+00', 'sign-in', NULL, '6469d9e6bbbabb59e2dfa0d3a430c37a593c0339590bd3d7416679f7bc9924fa', 'ff25eddd665703160b40494ae4c2f3b4e38e6db1c65f834b46e0f79347df5f9d', 'f6d458dd2b7e0b539b67a74afbc887eb9535f21b3b4f325975afcd4fe56e4d9c');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-28 22:39:38.177985+00', 'sign-in', NULL, '8d1c9f82882db92b614da11433c709d7fe068e6eb52bd2c3a0f76d8c5d4523c6', 'abce2f55849bfdfd02017b02949025083de09d53eb1a896303bd51cc60434a44', '536154121d1a6897fff3d41d81239fe6255f4d5457c9db9f0e25a5d65c96acd7');



INSERT INTO public.authenticator VALUES ('ad1b178b-816f-497d-bc61-46ed9a78b5f6', 'Yt6yqFrb0F0EbT5CEzgvBQOIwjPvTLRCDuThLsalBX5TLOX3eAXXMG70zx_djAHmJ4aj6364nUQAZMS6', '4896ec944ad9b238', 59863519, '2026-11-28 22:39:38.138824+00');



INSERT INTO public.draft VALUES ('8abab70b-6e18-4527-91f9-08726a594812', 'vet-04', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'a8c1014e-6500-4fb1-8100-e59bbdeb92bb', 0, 1795905512863, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-28 22:39:36.365825+00');



INSERT INTO public.evidence VALUES ('7f4ebfc5-8d11-4509-b736-03c66ba6c1fe', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:36.499754+00', 9964887223368);



INSERT INTO public.evidence_entry VALUES ('7f4ebfc5-8d11-4509-b736-03c66ba6c1fe', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'coordinator', '2026-11-28 22:39:36.507665+00');



INSERT INTO public.exhibit VALUES ('c3e01d66-7346-458e-981c-983102e8e85a', '8abab70b-6e18-4527-91f9-08726a594812', 'vet-03', 1, '7f4ebfc5-8d11-4509-b736-03c66ba6c1fe', 'afa0f7b6-2392-44a2-8aa1-e768f208ab41', 'Page 3', 'The policy was approved', 'E1', '', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:36.513847+00', NULL, '', 1, NULL, 'force', 17444128308654);



INSERT INTO public.exhibit_entry VALUES ('c3e01d66-7346-458e-981c-983102e8e85a', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'coordinator', '2026-11-28 22:39:36.515583+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-28 22:39:34.371307+00', '');



INSERT INTO public.figure VALUES ('8abab70b-6e18-4527-91f9-08726a594812', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('8abab70b-6e18-4527-91f9-08726a594812', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('2cb386fd-cc5a-41e5-8d83-76d2e6def11f', '5d701446-71b7-4838-b4c5-f0a87bc1001a');



INSERT INTO public.idempotency_key VALUES ('de2f4b9e-f61d-4f26-b954-ed875f18980a', '4036585c-303b-4e65-a007-cd8fff18aaae', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-28 22:39:35.65844+00');
INSERT INTO public.idempotency_key VALUES ('de2f4b9e-f61d-4f26-b954-ed875f18980a', 'b35bf22d-8329-447f-af4c-97222d7c8f1d', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-28 22:39:35.737701+00');
INSERT INTO public.idempotency_key VALUES ('de2f4b9e-f61d-4f26-b954-ed875f18980a', '4a190005-6005-47e1-8f43-db615bdcd0fe', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-28 22:39:35.795015+00');
INSERT INTO public.idempotency_key VALUES ('de2f4b9e-f61d-4f26-b954-ed875f18980a', '0c745a71-72e7-42ce-9eb9-49073ea8bed8', 'done', '2026-11-28 22:39:35.8062+00');
INSERT INTO public.idempotency_key VALUES ('de2f4b9e-f61d-4f26-b954-ed875f18980a', 'b34862ed-0733-44e9-99e9-d1f8942ed8f0', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-28 22:39:35.932481+00');
INSERT INTO public.idempotency_key VALUES ('de2f4b9e-f61d-4f26-b954-ed875f18980a', 'b9f9afe6-4739-41ae-a999-832927c180ec', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-28 22:39:36.278243+00');
INSERT INTO public.idempotency_key VALUES ('de2f4b9e-f61d-4f26-b954-ed875f18980a', '81800768-6089-4664-afcc-b9766c49070d', '1', '2026-11-28 22:39:36.516694+00');
INSERT INTO public.idempotency_key VALUES ('de2f4b9e-f61d-4f26-b954-ed875f18980a', '5e33b2ee-7492-46af-95d3-b724c3163cfc', '97d003af-7244-42ee-b29f-335adeca85bd', '2026-11-28 22:39:36.738646+00');
INSERT INTO public.idempotency_key VALUES ('de2f4b9e-f61d-4f26-b954-ed875f18980a', '0d3e61e5-8edb-4be6-ae7b-7035c8a707fe', '', '2026-11-28 22:39:36.7969+00');
INSERT INTO public.idempotency_key VALUES ('de2f4b9e-f61d-4f26-b954-ed875f18980a', 'e3e5993e-c68a-434e-aa8d-6a65839a0023', '2e43132c-4e06-4e28-87dd-467d1e09dd72', '2026-11-28 22:39:36.93043+00');
INSERT INTO public.idempotency_key VALUES ('ad1b178b-816f-497d-bc61-46ed9a78b5f6', '55030406-e679-40ad-9ca1-ced4dab787fb', 'd5549ec6d53740705c4fc33b349cb45e1c5910a4a3e228f504171e2695c42763 4cb4704f0aa438dc9afb466f52c27420b437c741aeaf46711ed4fb9f39070c57', '2026-11-28 22:39:38.147944+00');



INSERT INTO public.invitation VALUES ('5d060610-542b-46e6-bbce-e19804aefccf', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:38.214464+00', '2026-12-05 22:39:38.208511+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('8abab70b-6e18-4527-91f9-08726a594812', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:35.597755+00', '2026-11-28 22:39:35.597755+00', '2026-11-28 22:39:35.597755+00');



INSERT INTO public.lease VALUES ('printing', 'a report', 'f9b1ccd4-1362-48a3-9caa-d05d87fef7d6', '2026-11-28 22:39:38.258102+00');



INSERT INTO public.mark VALUES ('8abab70b-6e18-4527-91f9-08726a594812', 'vet-02', 1, 'done', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'coordinator', '2026-11-28 22:39:35.804071+00', '');



INSERT INTO public.membership VALUES ('64a6a279-4875-4df4-9ff5-2ce3a8c5c8e0', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '2026-11-28 22:39:33.720084+00', NULL);
INSERT INTO public.membership VALUES ('c227ed0a-8713-4fac-be88-36ac511fb0df', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'reader', '2026-11-28 22:39:37.964218+00', NULL);



INSERT INTO public.mention VALUES ('90a80c78-de8e-44fb-92fb-4256bfb7a8ee', 'de2f4b9e-f61d-4f26-b954-ed875f18980a');



INSERT INTO public.note VALUES ('90a80c78-de8e-44fb-92fb-4256bfb7a8ee', '97d003af-7244-42ee-b29f-335adeca85bd', 1, '@Una Upgrade will check this', '{"roles":[["5d701446-71b7-4838-b4c5-f0a87bc1001a","contributor"],["5d701446-71b7-4838-b4c5-f0a87bc1001a","coordinator"],["5d701446-71b7-4838-b4c5-f0a87bc1001a","reader"],["5d701446-71b7-4838-b4c5-f0a87bc1001a","signatory"]],"people":[]}', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'coordinator', '2026-11-28 22:39:36.736154+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('97d003af-7244-42ee-b29f-335adeca85bd', '8abab70b-6e18-4527-91f9-08726a594812', 'vet-01', 'note', '2026-11-28 22:39:36.733607+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('5d701446-71b7-4838-b4c5-f0a87bc1001a', 'force', 'Upgradeshire Police', '2026-11-28 22:39:33.573962+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('2cb386fd-cc5a-41e5-8d83-76d2e6def11f', 'local policing body', 'Upgradeshire Policing Body', '2026-11-28 22:39:33.576943+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('0c4a8382-680e-4c5f-a653-6d62a029e3f6', 'set password', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '', 'waiting', '', 0, '2026-11-28 22:39:38.207827+00', '2026-11-28 22:39:38.207829+00', NULL);



INSERT INTO public.passkey VALUES ('8472da1b-0e21-4847-a577-9dca93bb77c5', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '1580a9be-ed09-48a7-9458-dd51c91bb929', '', 0, 'elsewhere.example', 'Old phone', '2026-11-28 22:39:38.235311+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('90d747d076ae68261752995f869a4f7ad639c317fde1d105edce6a08354c0044', 'bb0C4hysZ1kYUvlslZN78/YjL6EStXfGY0P62VDaF8w=', NULL, '', '2026-11-28 22:39:38.243772+00');



INSERT INTO public.password_link VALUES ('58181857285bd8c0e679a12c2bbd3ebbc252e010b0f642ca8e0830258d9671ff', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:38.178877+00', '2026-11-30 22:39:38.177867+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-28 22:39:36.9807+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-28 22:39:37.027093+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-28 22:39:37.824489+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-28 22:39:37.857071+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-28 22:39:37.877469+00');



INSERT INTO public.post VALUES ('7cec855f-5abb-4da1-8ba3-a67151758908', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'Head of vetting', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:38.184136+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-28 22:39:38.206451+00');



INSERT INTO public.recovery_code VALUES ('5c1c920030777789dcab927457e5f131899853031c13dd521f6862615a71cb68', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '2026-11-28 22:39:38.143013+00', NULL);
INSERT INTO public.recovery_code VALUES ('d727519bc86752b5ea85bf1566fdff84bae6dad6a5630eaac2f3c9433aec50eb', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '2026-11-28 22:39:38.143017+00', NULL);
INSERT INTO public.recovery_code VALUES ('a09bb74c679397beb6c013bcda6f9b21230eec1dd79b8d2d5cc45baf249a6bdf', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '2026-11-28 22:39:38.143018+00', NULL);
INSERT INTO public.recovery_code VALUES ('c71e9f87a868e51e9ecaf639fd25522663e0965068cc59af97f912a7cf397974', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '2026-11-28 22:39:38.143019+00', NULL);
INSERT INTO public.recovery_code VALUES ('f379189134f9f40f7746f6bbd00d9d3834a6f71c72181585a82f35ec18cac862', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '2026-11-28 22:39:38.143019+00', NULL);
INSERT INTO public.recovery_code VALUES ('b3a47371c907b26009d80c0db2114d80e888f0008854f838665adbd56ee9c6ea', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '2026-11-28 22:39:38.14302+00', NULL);
INSERT INTO public.recovery_code VALUES ('57b49c376b3bdad23605cf2ddeb90b95b57ec1b13cb65bfaa50a135d7ce3b716', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '2026-11-28 22:39:38.143021+00', NULL);
INSERT INTO public.recovery_code VALUES ('b2d292908a0edffae6e36d483b18a17183c0ceda0b706462f07e3360d6dc9ef1', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '2026-11-28 22:39:38.143021+00', NULL);
INSERT INTO public.recovery_code VALUES ('43ecca87c98623bf781926a812554b4baff2e7bd62e9927ef3a978429f129db6', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '2026-11-28 22:39:38.143022+00', NULL);
INSERT INTO public.recovery_code VALUES ('d588e2131158b8235910d6ea0a8f32cc015f2cdfd488813a44a454734025bbcb', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', '2026-11-28 22:39:38.143023+00', NULL);



INSERT INTO public.reminder VALUES ('e1bf0409-97ae-4f79-87c6-2cafba2be3eb', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'share', 'shared', 'shared', '2026-11-28 22:39:38.185187+00', NULL);



INSERT INTO public.reminder_choice VALUES ('de2f4b9e-f61d-4f26-b954-ed875f18980a', 'daily', NULL);



INSERT INTO public.report VALUES ('2e43132c-4e06-4e28-87dd-467d1e09dd72', '8abab70b-6e18-4527-91f9-08726a594812', 'report', 'd7c85603a7dea575ac7fd9df9d1e24943a2cd05e87292e783122f841a488d164', 'failed', 'The report was broken off while it was printed. Try again', NULL, NULL, 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:36.928513+00', '2026-11-28 22:39:37.063619+00', 1, '2026-11-28 22:39:37.810294+00', '', NULL);



INSERT INTO public.restriction VALUES ('8abab70b-6e18-4527-91f9-08726a594812', 'vet-02', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:36.794642+00', NULL);



INSERT INTO public.revision VALUES ('afa0f7b6-2392-44a2-8aa1-e768f208ab41', '7f4ebfc5-8d11-4509-b736-03c66ba6c1fe', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:36.505461+00', NULL, NULL, NULL, NULL, NULL, '', 3527521654449);



INSERT INTO public.seal VALUES ('1658b7c6-3f9c-45cd-8a80-83c04f03a90b', '8abab70b-6e18-4527-91f9-08726a594812', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-28 22:39:38.216488+00', '2026-11-28 22:39:38.21649+00', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-28 22:39:38.196292+00');



INSERT INTO public.share VALUES ('aa7eb726-1b39-4faf-8ed9-dee623d665af', '8abab70b-6e18-4527-91f9-08726a594812', 'vet-02', NULL, '7cec855f-5abb-4da1-8ba3-a67151758908', '2022-03-04', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '2026-11-28 22:39:38.188082+00', NULL);



INSERT INTO public.sign_in VALUES ('2587fcd1-de9a-4457-870e-a6190d83fcd4', '1d8fdee1306836430c2da4ffeda1edc025155fd911bfba25c065b5cb71a0ff1b', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', '64a6a279-4875-4df4-9ff5-2ce3a8c5c8e0', '2026-11-28 22:39:34.662749+00', '2026-11-28 22:39:34.662755+00', NULL, '', '2026-11-28 22:39:34.662756+00', '');
INSERT INTO public.sign_in VALUES ('99bfac8d-567d-4655-98cd-5a7a5c9ed69c', 'd5549ec6d53740705c4fc33b349cb45e1c5910a4a3e228f504171e2695c42763', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', 'c227ed0a-8713-4fac-be88-36ac511fb0df', '2026-11-28 22:39:38.067629+00', '2026-11-28 22:39:38.067634+00', '2026-11-28 22:39:38.14031+00', '', '2026-11-28 22:39:38.067635+00', '');
INSERT INTO public.sign_in VALUES ('7b633cde-c79e-4c78-9bc9-1ce61e1b31c8', '4cb4704f0aa438dc9afb466f52c27420b437c741aeaf46711ed4fb9f39070c57', 'ad1b178b-816f-497d-bc61-46ed9a78b5f6', 'c227ed0a-8713-4fac-be88-36ac511fb0df', '2026-11-28 22:39:38.147079+00', '2026-11-28 22:39:38.147082+00', NULL, 'authenticator app', '2026-11-28 22:39:38.147083+00', '');



INSERT INTO public.state_change VALUES ('ffb7a007-f0bb-4a48-8827-1931f13f640d', '8abab70b-6e18-4527-91f9-08726a594812', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'coordinator', '5d701446-71b7-4838-b4c5-f0a87bc1001a', '2026-11-28 22:39:38.215765+00', '', '', NULL);



INSERT INTO public.submission VALUES ('b4c045b8-4c13-45d6-a961-77cd42c5ce51', '8abab70b-6e18-4527-91f9-08726a594812', 1, '1658b7c6-3f9c-45cd-8a80-83c04f03a90b', 'FHM-333-JCW', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'coordinator', '2026-11-28 22:39:38.22785+00', 'I send this assessment.', 'cor-24', '2026-11-28 22:39:38.226547+00', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'An exhibit of another force');



INSERT INTO public.waiting_file VALUES ('8ee5decc-a6ca-4510-91a8-3c0c52240776', '5d701446-71b7-4838-b4c5-f0a87bc1001a', 'de2f4b9e-f61d-4f26-b954-ed875f18980a', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-28 22:39:36.582124+00');



INSERT INTO public.worker VALUES ('f9b1ccd4-1362-48a3-9caa-d05d87fef7d6', '2026-11-28 22:39:38.254108+00', '2026-11-28 22:39:38.254111+00');



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



CREATE INDEX ix_assignment_assessment_id ON public.assignment USING btree (assessment_id);



CREATE INDEX ix_assignment_force_id ON public.assignment USING btree (force_id);



CREATE INDEX ix_assignment_person_id ON public.assignment USING btree (person_id);



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




