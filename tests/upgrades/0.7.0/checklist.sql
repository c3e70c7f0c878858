


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
    set_at timestamp with time zone NOT NULL
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
    shared_at timestamp with time zone NOT NULL
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



INSERT INTO public.account VALUES ('291f5e89-3249-4898-be92-4f3aaa5f13c1', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$25EjgVLCGmiDF6KCJYLItg$WBhRWBtWurCCenCJFL4YyocahY8i5nPwXgVnDUnurQc', true, '2026-11-28 18:44:07.213753+00');
INSERT INTO public.account VALUES ('691858f7-a3db-492a-b6ca-f0203c5c671d', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$H291owysaiXFvzo8m0Ir/A$l0wubojU2waodN90/B020Em68zaagkjds6nJ+GdHkJg', true, '2026-11-28 18:44:52.140488+00');



INSERT INTO public.alembic_version VALUES ('0216');



INSERT INTO public.answer VALUES ('3f3cade5-d32f-4560-b6b9-f18152ef9063', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-01', '2', 'As it was saved last', 2, '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:15.969523+00');
INSERT INTO public.answer VALUES ('97c589ea-221f-47b5-8f48-80a5932910ae', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-02', '3', 'As it was saved last', 1, '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:16.825853+00');
INSERT INTO public.answer VALUES ('66dabcc5-7e9d-4e22-8a48-5bc4a093809e', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'cor-15', '2', 'As it was saved last', 1, '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:17.747887+00');
INSERT INTO public.answer VALUES ('65c1bf5e-0ce1-4136-b616-3e1e6c41aa83', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-03', '3', 'As it was saved last', 1, '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:18.323461+00');



INSERT INTO public.answer_entry VALUES ('0e0e4c3e-3984-493d-9d6e-5fb0a2abb27a', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-01', 1, '3', 'As it was first saved', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'coordinator', '2026-11-28 18:44:15.424681+00');
INSERT INTO public.answer_entry VALUES ('adebcb45-8434-461a-acae-e3d57d557a1c', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-01', 2, '2', 'As it was saved last', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'coordinator', '2026-11-28 18:44:15.969523+00');
INSERT INTO public.answer_entry VALUES ('998086ae-bdf3-42aa-b0a1-b60b23549b37', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-02', 1, '3', 'As it was saved last', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'coordinator', '2026-11-28 18:44:16.825853+00');
INSERT INTO public.answer_entry VALUES ('551eefe4-2b6f-4bca-a2c5-6703b0105671', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'cor-15', 1, '2', 'As it was saved last', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'coordinator', '2026-11-28 18:44:17.747887+00');
INSERT INTO public.answer_entry VALUES ('73dd29c9-1462-44d6-aea4-933997faec87', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-03', 1, '3', 'As it was saved last', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'coordinator', '2026-11-28 18:44:18.323461+00');



INSERT INTO public.answer_entry_figure VALUES ('551eefe4-2b6f-4bca-a2c5-6703b0105671', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('73dd29c9-1462-44d6-aea4-933997faec87', 'M03', '33');



INSERT INTO public.assessment VALUES ('c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:11.411705+00', NULL, NULL, 'preparing');



INSERT INTO public.audit_event VALUES (1, '2026-11-28 18:44:10.292971+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '32678b031de21925cb5e942caa7e6962');
INSERT INTO public.audit_event VALUES (2, '2026-11-28 18:44:10.917751+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '2b79df6d8a45c5d516dfc34ef548b093');
INSERT INTO public.audit_event VALUES (3, '2026-11-28 18:44:11.362588+00', 'signed in', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', NULL, '', '', 'dc65012bc90d4059336f7e2f31c65188');
INSERT INTO public.audit_event VALUES (4, '2026-11-28 18:44:15.457723+00', 'save answer', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'assessment c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-01, version 1', '63e8039129771824ac4f33fe7a9e3948');
INSERT INTO public.audit_event VALUES (5, '2026-11-28 18:44:15.971839+00', 'save answer', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'assessment c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-01, version 2', '5b1434bcaf163494e0507dd0d0dba3c1');
INSERT INTO public.audit_event VALUES (6, '2026-11-28 18:44:16.828068+00', 'save answer', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'assessment c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-02, version 1', '5debd8a8d0b42630e63498c83fdd0637');
INSERT INTO public.audit_event VALUES (7, '2026-11-28 18:44:17.035265+00', 'mark question', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'assessment c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-02, done', 'ff0a4114dc354f13f0085dbdb792d629');
INSERT INTO public.audit_event VALUES (8, '2026-11-28 18:44:17.774755+00', 'save answer', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'assessment c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'cor-15, version 1', 'f1d2f7bab4a64eba11a5d01083976ed3');
INSERT INTO public.audit_event VALUES (9, '2026-11-28 18:44:18.346641+00', 'save answer', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'assessment c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-03, version 1', '7e705a5bde7535dac1d589b5cdacc450');
INSERT INTO public.audit_event VALUES (10, '2026-11-28 18:44:20.121362+00', 'add evidence', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'evidence a7d6bcdf-160b-47a3-a547-0e23b1144082', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '03695e04abf5b82c56b54879d4e1a029');
INSERT INTO public.audit_event VALUES (11, '2026-11-28 18:44:20.169265+00', 'add exhibit', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'assessment c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'exhibit 1 of vet-03, E1, version 1, evidence a7d6bcdf-160b-47a3-a547-0e23b1144082', 'db1c9fe35fe0f056da6a72f5f74a588f');
INSERT INTO public.audit_event VALUES (12, '2026-11-28 18:44:21.864282+00', 'write note', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'assessment c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-01, note', '7ad1452d3a8d3bccebe2f438ca1cbe94');
INSERT INTO public.audit_event VALUES (13, '2026-11-28 18:44:22.395996+00', 'restricted a question', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'assessment c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-02, to 1 person', '2aeed90c6f9b76694b4802114cd211d5');
INSERT INTO public.audit_event VALUES (14, '2026-11-28 18:44:25.415275+00', 'asked for a report', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'report bd8db7cc-7309-4347-af2a-364f200c512f', 'd482494f1c2f80434bc6d029491e8c31b5b26310055054dc4255968fd607735e', 'c5a0fbcb3deb48b22196fdd50531e077');
INSERT INTO public.audit_event VALUES (15, '2026-11-28 18:44:52.230376+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'cecf5f655f66689e05c05120a2c1e3ae');
INSERT INTO public.audit_event VALUES (16, '2026-11-28 18:44:52.488358+00', 'signed in', '691858f7-a3db-492a-b6ca-f0203c5c671d', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'reader', NULL, '', '', 'c1b9c3f6fa480435bea0cf418f5af413');
INSERT INTO public.audit_event VALUES (17, '2026-11-28 18:44:52.942421+00', 'set up a second factor', '691858f7-a3db-492a-b6ca-f0203c5c671d', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'reader', NULL, '', 'authenticator app', '3793bffe43929473e3323b3e350d4ae0');
INSERT INTO public.audit_event VALUES (18, '2026-11-28 18:44:53.036914+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '291f5e89-3249-4898-be92-4f3aaa5f13c1', '', 'd834b26bd31937e76b772d328dab5bd5');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, 'ba1b5d1ffd02b891ade747f2e4cf1c0f114775677c510c8ae00c47691a4e8b3a', NULL);
INSERT INTO public.audit_head VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 14, '922d1209e9fd9f683a3d0b078a57d0794e2da3516e28b138067a4627bfe82744', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-28 18:44:10.292971+00', 'sign-in', NULL, 'eeb6685785d58dfe06967217d64c35dfc32685049b56bc244d778ca0b723a5db', '0000000000000000000000000000000000000000000000000000000000000000', '50067d15a3b938b4d8221302aefadc08b41e301020644f4a00f4717736cf9ede');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-28 18:44:10.917751+00', 'sign-in', NULL, 'b87555e6a3bea22fce479694fb3e098d701b74cf08630bfa626bd46311992833', '50067d15a3b938b4d8221302aefadc08b41e301020644f4a00f4717736cf9ede', '53643bcde1ad6929013ba2237f85e6ec265419d52397addf9b22ee0fde1bd73f');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 1, 3, '2026-11-28 18:44:11.362588+00', 'sign-in', NULL, '16b7af44795a02c456213925952a96fe5d06df0d626f688040593660b1ce7e85', '0000000000000000000000000000000000000000000000000000000000000000', '71bfcd9a4339263d83311a7446d4c69786f7e37e79850d520e06c383c7885ffc');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 2, 4, '2026-11-28 18:44:15.457723+00', 'answer', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', '5c3a8685c8f96ca2a3c2850879e378ea8d105e6cf27acf5725163744db57b75b', '71bfcd9a4339263d83311a7446d4c69786f7e37e79850d520e06c383c7885ffc', '54b0446edbd6dc3c9d9611fbcb4c6fe8fa723ee6fa8f3fb6fefe67123a5b42c3');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 3, 5, '2026-11-28 18:44:15.971839+00', 'answer', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', '5a2b5e55ef4655ead3e3be3fd489fc7f505debe6c488b9e9175eb7c96057affc', '54b0446edbd6dc3c9d9611fbcb4c6fe8fa723ee6fa8f3fb6fefe67123a5b42c3', 'ebafa7996ded7e95b2e851b797fe5be309f3d2185fb40f81e3c92727f29f3b37');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 4, 6, '2026-11-28 18:44:16.828068+00', 'answer', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', '00bc482f717b3be8a7e344e4536b3d969f76e1b2f3f45c56e9458f6f55b1e52b', 'ebafa7996ded7e95b2e851b797fe5be309f3d2185fb40f81e3c92727f29f3b37', 'f8ace38e2b2a20c5f0ae9ef33db186e036c0ed4e97afde13a17ed42bae4ce1f3');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 5, 7, '2026-11-28 18:44:17.035265+00', 'mark', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', '7d5584d85b02cd64cd1afa10b233ec379401d4f7679cb7e82242931c32a18bd7', 'f8ace38e2b2a20c5f0ae9ef33db186e036c0ed4e97afde13a17ed42bae4ce1f3', 'bdda5fcb6a7f3a2d2e3e86b89c0c5246f33c3325237cc56649cd2bb1296e6d54');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 6, 8, '2026-11-28 18:44:17.774755+00', 'answer', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', '3b1c5008410cc7fea699a95f6ba14d67f7359874270984048cbd3d06220233a7', 'bdda5fcb6a7f3a2d2e3e86b89c0c5246f33c3325237cc56649cd2bb1296e6d54', '8d3248c25f60dc633a59395bf6780bb88ae3907325c679cbaa2b09aa719d8f4d');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 7, 9, '2026-11-28 18:44:18.346641+00', 'answer', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', '2beed50fb37cb3afce069040d33e8968dafdf4cf13e6c744a752f360e908a986', '8d3248c25f60dc633a59395bf6780bb88ae3907325c679cbaa2b09aa719d8f4d', '3965d7ad063f453b55637e375586ce6aee05e106130347cdc6fbb4102e80c18f');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 8, 10, '2026-11-28 18:44:20.121362+00', 'evidence', NULL, '0378c18f2c67286a70060caf9f43b652bcd4391c7cb737c5ffd12e18708c6795', '3965d7ad063f453b55637e375586ce6aee05e106130347cdc6fbb4102e80c18f', '60aebc559cb4d54cbab5828a820f321f7bab131ed6ee5da6ccda559558e8aa50');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 9, 11, '2026-11-28 18:44:20.169265+00', 'evidence', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', '31f5bb34428c38444fe3926d5382be58f97baa26b4ada02308088108616bf8a6', '60aebc559cb4d54cbab5828a820f321f7bab131ed6ee5da6ccda559558e8aa50', '6948a19fd260537c652b6f9fc2ba8875152f86d4d36119cd36b7433feee3076a');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 10, 12, '2026-11-28 18:44:21.864282+00', 'note', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', '236f81172d183c857a37f8de73864d15698246ff0cc2869631863252ef75be54', '6948a19fd260537c652b6f9fc2ba8875152f86d4d36119cd36b7433feee3076a', 'ce4a46052b7ce10b178774cd62a17eea1a99c569dee0698c6f5c3ecd799b54a4');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 11, 13, '2026-11-28 18:44:22.395996+00', 'assessment', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'f4c6454089eed78682d9d5aae2a85b63ed1d7fb142f6420e3fa4aa302f7abc57', 'ce4a46052b7ce10b178774cd62a17eea1a99c569dee0698c6f5c3ecd799b54a4', '24c0d8fd1eb6a357136aadf3eccbfa6dedd6a25d847ab3f763e65c256cf1911c');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 12, 14, '2026-11-28 18:44:25.415275+00', 'copy', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', '6da0f315a256a1c15ef8faaf423aa31a18840a50dee7f7c9d1e51125ed1ced07', '24c0d8fd1eb6a357136aadf3eccbfa6dedd6a25d847ab3f763e65c256cf1911c', '9809f21c7c89b40e1a420e7879595f8a32c80d9d05880f66aaf701c859468e37');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-28 18:44:52.230376+00', 'sign-in', NULL, 'f068aed7782b98b6e92fa27f95ff6e11b874a00bc9466db5fb3298092f8ecb74', '53643bcde1ad6929013ba2237f85e6ec265419d52397addf9b22ee0fde1bd73f', '6aecfdf3514a18a5c0b1446707b5498c99f2a1586ba0decae09326fa70391ca3');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 13, 16, '2026-11-28 18:44:52.488358+00', 'sign-in', NULL, 'e8f5d31759a6ac67150a4815e066599c0eb8073109153a74c3050e1d746cbf6b', '9809f21c7c89b40e1a420e7879595f8a32c80d9d05880f66aaf701c859468e37', '1f662d173ff105a9c0bb5ca3f088c9f20a772374f3860cbae09c291f36e5fae1');
INSERT INTO public.audit_link VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 14, 17, '2026-11-28 18:44:52.942421+00', 'sign-in', NULL, '9643fd5472d0f35e3c05e607ba9a7c6e3b796cc8a2e5f4020c87b2ca50e1506a', '1f662d173ff105a9c0bb5ca3f088c9f20a772374f3860cbae09c291f36e5fae1', '922d1209e9fd9f683a3d0b078a57d0794e2da3516e28b138067a4627bfe82744');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-28 18:44:53.036914+00', 'sign-in', NULL, '2efe9bd2c4d8cdccb885a0fc53f5465e805029be2b8a60b21018f8b09274211e', '6aecfdf3514a18a5c0b1446707b5498c99f2a1586ba0decae09326fa70391ca3', 'ba1b5d1ffd02b891ade747f2e4cf1c0f114775677c510c8ae00c47691a4e8b3a');



INSERT INTO public.authenticator VALUES ('691858f7-a3db-492a-b6ca-f0203c5c671d', '-9QSRv2uMpth7hRae9MCu_BPKkgAo5pudveOyE-N6d582Ts2BKW7QB7bx7K9jue4C9Ou123T7oSgoVyG', '4896ec944ad9b238', 59863049, '2026-11-28 18:44:52.894654+00');



INSERT INTO public.draft VALUES ('c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-04', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'd8012a3d-286d-447d-89a2-80f5318de56a', 0, 1795891383094, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-28 18:44:18.86828+00');



INSERT INTO public.evidence VALUES ('a7d6bcdf-160b-47a3-a547-0e23b1144082', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:20.093776+00', 10381305123778);



INSERT INTO public.evidence_entry VALUES ('a7d6bcdf-160b-47a3-a547-0e23b1144082', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'coordinator', '2026-11-28 18:44:20.123554+00');



INSERT INTO public.exhibit VALUES ('b645a331-de49-424c-a5e8-d57fa290c8bf', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-03', 1, 'a7d6bcdf-160b-47a3-a547-0e23b1144082', '73a2e0db-b981-48d8-9f7f-bd3d4c3f547c', 'Page 3', 'The policy was approved', 'E1', '', '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:20.156737+00', NULL, '', 1, NULL, 'force', 16475571575427);



INSERT INTO public.exhibit_entry VALUES ('b645a331-de49-424c-a5e8-d57fa290c8bf', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'coordinator', '2026-11-28 18:44:20.170793+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-28 18:44:10.232546+00', '');



INSERT INTO public.figure VALUES ('c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('b1db15cd-109e-4535-b070-f614e5c6f6b6', 'b7217be0-78ce-4fec-98da-b0e913d8c057');



INSERT INTO public.idempotency_key VALUES ('291f5e89-3249-4898-be92-4f3aaa5f13c1', '21842af2-4523-41e9-bed0-c0e48e7c196b', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-28 18:44:15.470748+00');
INSERT INTO public.idempotency_key VALUES ('291f5e89-3249-4898-be92-4f3aaa5f13c1', 'a4da226b-03fb-4b79-bacc-5014ad1fb6b5', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-28 18:44:15.972956+00');
INSERT INTO public.idempotency_key VALUES ('291f5e89-3249-4898-be92-4f3aaa5f13c1', 'a953123a-5e4c-4494-bc8d-f4e764550be6', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-28 18:44:16.858605+00');
INSERT INTO public.idempotency_key VALUES ('291f5e89-3249-4898-be92-4f3aaa5f13c1', '29b4287f-fab2-4114-bdb5-a6868c6155b4', 'done', '2026-11-28 18:44:17.079363+00');
INSERT INTO public.idempotency_key VALUES ('291f5e89-3249-4898-be92-4f3aaa5f13c1', '989b3a9b-04c4-485f-9d0c-08ef75018c36', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-28 18:44:17.798112+00');
INSERT INTO public.idempotency_key VALUES ('291f5e89-3249-4898-be92-4f3aaa5f13c1', '8862954e-293a-4a91-9fa3-b8f69522f113', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-28 18:44:18.3749+00');
INSERT INTO public.idempotency_key VALUES ('291f5e89-3249-4898-be92-4f3aaa5f13c1', '98daabd4-94b1-4ff2-a957-affd8fc4f5c3', '1', '2026-11-28 18:44:20.172185+00');
INSERT INTO public.idempotency_key VALUES ('291f5e89-3249-4898-be92-4f3aaa5f13c1', '13c5d944-6c5d-4659-8c8a-00c797d65e42', '0e476f8e-a5e4-4db6-9504-66679839fb1e', '2026-11-28 18:44:21.879391+00');
INSERT INTO public.idempotency_key VALUES ('291f5e89-3249-4898-be92-4f3aaa5f13c1', 'bf9bd527-625a-4126-96e0-f17388f568c4', '', '2026-11-28 18:44:22.425082+00');
INSERT INTO public.idempotency_key VALUES ('291f5e89-3249-4898-be92-4f3aaa5f13c1', 'dfaafcd8-012b-420a-b936-dadfaa7d5321', 'bd8db7cc-7309-4347-af2a-364f200c512f', '2026-11-28 18:44:25.509603+00');
INSERT INTO public.idempotency_key VALUES ('691858f7-a3db-492a-b6ca-f0203c5c671d', 'a3560fb2-8281-484c-b652-f813e311199d', '', '2026-11-28 18:44:52.971178+00');



INSERT INTO public.invitation VALUES ('b275f730-e509-46c8-8745-0dd8520c1ad4', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:53.208505+00', '2026-12-05 18:44:53.206732+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('c648f6f7-2ef1-4fa5-b385-942a57dabaea', '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:14.512057+00', '2026-11-28 18:44:14.512057+00', '2026-11-28 18:44:14.512057+00');



INSERT INTO public.lease VALUES ('printing', 'a report', 'cfa424c9-80aa-450c-beff-2d343bfb1558', '2026-11-28 18:44:53.322256+00');



INSERT INTO public.mark VALUES ('c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-02', 1, 'done', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'coordinator', '2026-11-28 18:44:17.03505+00', '');



INSERT INTO public.membership VALUES ('3154e98e-c230-4e5a-8471-109a4219d578', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', '2026-11-28 18:44:07.215419+00', NULL);
INSERT INTO public.membership VALUES ('7212c3f4-faf8-42b2-8d67-a118e8a858f4', '691858f7-a3db-492a-b6ca-f0203c5c671d', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'reader', '2026-11-28 18:44:52.140917+00', NULL);



INSERT INTO public.mention VALUES ('fcf1c0ba-3622-4ab0-b8d2-8c4ba8d54dc5', '291f5e89-3249-4898-be92-4f3aaa5f13c1');



INSERT INTO public.note VALUES ('fcf1c0ba-3622-4ab0-b8d2-8c4ba8d54dc5', '0e476f8e-a5e4-4db6-9504-66679839fb1e', 1, '@Una Upgrade will check this', '{"roles":[["b7217be0-78ce-4fec-98da-b0e913d8c057","contributor"],["b7217be0-78ce-4fec-98da-b0e913d8c057","coordinator"],["b7217be0-78ce-4fec-98da-b0e913d8c057","reader"],["b7217be0-78ce-4fec-98da-b0e913d8c057","signatory"]],"people":[]}', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'coordinator', '2026-11-28 18:44:21.860564+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('0e476f8e-a5e4-4db6-9504-66679839fb1e', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-01', 'note', '2026-11-28 18:44:21.805035+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('b7217be0-78ce-4fec-98da-b0e913d8c057', 'force', 'Upgradeshire Police', '2026-11-28 18:44:06.659271+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('b1db15cd-109e-4535-b070-f614e5c6f6b6', 'local policing body', 'Upgradeshire Policing Body', '2026-11-28 18:44:06.679894+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('1902672b-4ee1-4250-ace4-b5cea2cf2945', 'set password', '291f5e89-3249-4898-be92-4f3aaa5f13c1', '', 'waiting', '', 0, '2026-11-28 18:44:53.205474+00', '2026-11-28 18:44:53.205481+00', NULL);



INSERT INTO public.passkey VALUES ('82494a32-010b-4adb-a5c8-93cbe0bcb7cf', '291f5e89-3249-4898-be92-4f3aaa5f13c1', '38adaae8-de49-4274-9265-eacd8ab026a1', '', 0, 'elsewhere.example', 'Old phone', '2026-11-28 18:44:53.254945+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('a10bedb02b6802a5d41403cb90af7f007d4b6dbf1334876982bf031699f5929c', 'ccuGbllvSViZfIv3VFGiFxbWuUt+hjorn5mSWBfjh+A=', NULL, '', '2026-11-28 18:44:53.290615+00');



INSERT INTO public.password_link VALUES ('37ef8819990d24b7edbe33379f7105ee16dfed76c0a788fef9b5d7aef68dcb1b', '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:53.06656+00', '2026-11-30 18:44:53.03681+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-28 18:44:25.730225+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-28 18:44:25.807296+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-28 18:44:51.66692+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-28 18:44:51.743079+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-28 18:44:51.841815+00');



INSERT INTO public.post VALUES ('2a7319b1-55c0-420f-a328-58be6436849e', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 'Head of vetting', '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:53.091635+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-28 18:44:53.183738+00');



INSERT INTO public.recovery_code VALUES ('bec5cd6359183cadb5b5b586b3230c9d7026cf710a486b05c9d874e9714010ac', '691858f7-a3db-492a-b6ca-f0203c5c671d', '2026-11-28 18:44:52.917823+00', NULL);
INSERT INTO public.recovery_code VALUES ('b293a17753048eb7e1b0f10267caff5bc673f2779135cc73d5be2d849726e4f8', '691858f7-a3db-492a-b6ca-f0203c5c671d', '2026-11-28 18:44:52.91783+00', NULL);
INSERT INTO public.recovery_code VALUES ('e1fdb340983f2ad44da0c739cc48c9415a588fbb33ad91038916141f193f66ac', '691858f7-a3db-492a-b6ca-f0203c5c671d', '2026-11-28 18:44:52.917831+00', NULL);
INSERT INTO public.recovery_code VALUES ('3881d7ca38298b54620eb19b5b9e410e35dd2c0679f073ab824e701b94f84226', '691858f7-a3db-492a-b6ca-f0203c5c671d', '2026-11-28 18:44:52.917832+00', NULL);
INSERT INTO public.recovery_code VALUES ('1c89b6a11b92f70f86fe20244af277291d47530429eef6b786deb42a3f73d4ab', '691858f7-a3db-492a-b6ca-f0203c5c671d', '2026-11-28 18:44:52.917833+00', NULL);
INSERT INTO public.recovery_code VALUES ('633f04979e4591b36d860956a97ccd65f253c2f9bed03f031d745d81872ab819', '691858f7-a3db-492a-b6ca-f0203c5c671d', '2026-11-28 18:44:52.917834+00', NULL);
INSERT INTO public.recovery_code VALUES ('7f2e4be63f15a8f3ed72cf66eb408584e833bbe2afd6eba5281f13d74815ff7b', '691858f7-a3db-492a-b6ca-f0203c5c671d', '2026-11-28 18:44:52.917835+00', NULL);
INSERT INTO public.recovery_code VALUES ('85c32e8b1b5f30418c67088be98508e1f01c07cd43b0d2f9072fb461002b588f', '691858f7-a3db-492a-b6ca-f0203c5c671d', '2026-11-28 18:44:52.917836+00', NULL);
INSERT INTO public.recovery_code VALUES ('007e65a25a0a6d9faedbce8191daa19ba2baedbb9507a25b561249c35c44a11f', '691858f7-a3db-492a-b6ca-f0203c5c671d', '2026-11-28 18:44:52.917837+00', NULL);
INSERT INTO public.recovery_code VALUES ('c0e6044cdec8abe940621e2e0ac1d245ae8612c64f223a6ff9ea6d043d1a799a', '691858f7-a3db-492a-b6ca-f0203c5c671d', '2026-11-28 18:44:52.917839+00', NULL);



INSERT INTO public.reminder VALUES ('edc88d7c-438d-49e6-b32e-99b958307d43', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'share', 'shared', 'shared', '2026-11-28 18:44:53.092682+00', NULL);



INSERT INTO public.reminder_choice VALUES ('291f5e89-3249-4898-be92-4f3aaa5f13c1', 'daily', NULL);



INSERT INTO public.report VALUES ('bd8db7cc-7309-4347-af2a-364f200c512f', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'report', 'd482494f1c2f80434bc6d029491e8c31b5b26310055054dc4255968fd607735e', 'ready', '', 27, 205639, '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:25.414225+00', '2026-11-28 18:44:25.856492+00', 1, '2026-11-28 18:44:51.582322+00', '', NULL);



INSERT INTO public.restriction VALUES ('c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-02', '291f5e89-3249-4898-be92-4f3aaa5f13c1', '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:22.394586+00');



INSERT INTO public.revision VALUES ('73a2e0db-b981-48d8-9f7f-bd3d4c3f547c', 'a7d6bcdf-160b-47a3-a547-0e23b1144082', 'b7217be0-78ce-4fec-98da-b0e913d8c057', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:20.102055+00', NULL, NULL, NULL, NULL, NULL, '', 2725815804113);



INSERT INTO public.seal VALUES ('6beaae27-db0d-40a9-9bed-e75dab966697', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 1, '0000000000000000000000000000000000000000000000000000000000000001', '{}', '1', 'I have read this assessment.', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'Sam Signatory', 'Testshire Police', 'signatory', 'deputy chief constable', '', '2026-11-28 18:44:53.235458+00', '2026-11-28 18:44:53.23546+00', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'A typing error');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-28 18:44:53.169224+00');



INSERT INTO public.share VALUES ('e8cecbe6-5d30-40c1-b8a2-516510a13122', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 'vet-02', NULL, '2a7319b1-55c0-420f-a328-58be6436849e', '2022-03-04', '291f5e89-3249-4898-be92-4f3aaa5f13c1', '2026-11-28 18:44:53.130249+00');



INSERT INTO public.sign_in VALUES ('73276e2a-cd09-4d41-909c-f3d4825c7dc4', 'bbbce6f95a35b62f81b97c4b9ec5e5ab2cec482464d47ca0738829cf9a541cc0', '291f5e89-3249-4898-be92-4f3aaa5f13c1', '3154e98e-c230-4e5a-8471-109a4219d578', '2026-11-28 18:44:11.228367+00', '2026-11-28 18:44:11.228375+00', NULL, '', '2026-11-28 18:44:11.228376+00', '');
INSERT INTO public.sign_in VALUES ('bde80459-81f6-4da5-9107-1a6bcd092b50', '89003a6e845f03fbcc354e7bf3389c0306a225769ad3956f1134b9fabafdfa5b', '691858f7-a3db-492a-b6ca-f0203c5c671d', '7212c3f4-faf8-42b2-8d67-a118e8a858f4', '2026-11-28 18:44:52.487323+00', '2026-11-28 18:44:52.48733+00', '2026-11-28 18:44:52.896249+00', '', '2026-11-28 18:44:52.487331+00', '');
INSERT INTO public.sign_in VALUES ('f56de8e8-1fce-42c9-bdb8-84bd42bdb5c4', '4f7ddea1ee1482c0392af19a3d883184d7727bde700b032dba8330e1336cadb0', '691858f7-a3db-492a-b6ca-f0203c5c671d', '7212c3f4-faf8-42b2-8d67-a118e8a858f4', '2026-11-28 18:44:52.9703+00', '2026-11-28 18:44:52.970307+00', NULL, 'authenticator app', '2026-11-28 18:44:52.970309+00', '');



INSERT INTO public.state_change VALUES ('2c4579b0-d476-4adb-a1f1-fd42d2360b79', 'c648f6f7-2ef1-4fa5-b385-942a57dabaea', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'coordinator', 'b7217be0-78ce-4fec-98da-b0e913d8c057', '2026-11-28 18:44:53.234362+00', '', '', NULL);



INSERT INTO public.waiting_file VALUES ('151d5d3e-9b1a-45f8-8bff-a3aad60a4364', 'b7217be0-78ce-4fec-98da-b0e913d8c057', '291f5e89-3249-4898-be92-4f3aaa5f13c1', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-28 18:44:20.719119+00');



INSERT INTO public.worker VALUES ('cfa424c9-80aa-450c-beff-2d343bfb1558', '2026-11-28 18:44:53.302304+00', '2026-11-28 18:44:53.302307+00');



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
    ADD CONSTRAINT uq_share_assessment_id_question_id_person_id UNIQUE (assessment_id, question_id, person_id);



ALTER TABLE ONLY public.share
    ADD CONSTRAINT uq_share_assessment_id_question_id_post_id UNIQUE (assessment_id, question_id, post_id);



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash);



ALTER TABLE ONLY public.state_change
    ADD CONSTRAINT uq_state_change_assessment_id_number UNIQUE (assessment_id, number);



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



CREATE INDEX ix_share_person_id ON public.share USING btree (person_id);



CREATE INDEX ix_share_post_id ON public.share USING btree (post_id);



CREATE INDEX ix_sign_in_account_id ON public.sign_in USING btree (account_id);



CREATE INDEX ix_waiting_file_force_id_person_id_received_at ON public.waiting_file USING btree (force_id, person_id, received_at);



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



ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT fk_waiting_file_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT fk_waiting_file_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;




