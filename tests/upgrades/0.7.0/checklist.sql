


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
    left_out text DEFAULT ''::text NOT NULL
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



INSERT INTO public.account VALUES ('cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$ejBAKpv+c59TqiHsOaA0mg$kkHX04KaOTQFhxT5YQG0+d6h1ZzgEvagzJgzd9V9qpg', true, '2026-11-28 17:34:39.46291+00');
INSERT INTO public.account VALUES ('93ee23e5-4bd0-49ac-85aa-ddd147f6361f', 'sam.second@example.test', 'Sam Second', '$argon2id$v=19$m=19456,t=2,p=1$dhpeFKzMU0vQ2OcRQIjJSw$L9KoKRLHxB/J4/jLrv+munAVM+UahQUeD4vYQOHX1Lc', true, '2026-11-28 17:34:46.370569+00');



INSERT INTO public.alembic_version VALUES ('0215');



INSERT INTO public.answer VALUES ('f2706475-8e47-4579-ae09-7ff6246df683', '06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-01', '2', 'As it was saved last', 2, 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:40.460099+00');
INSERT INTO public.answer VALUES ('a0ee0cd7-1aae-4e1a-bae8-92e0db0be724', '06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-02', '3', 'As it was saved last', 1, 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:40.557466+00');
INSERT INTO public.answer VALUES ('b27139a1-433a-4743-a5ab-9a0936094fef', '06359f57-02e1-4cc1-a668-c5cc69953336', 'cor-15', '2', 'As it was saved last', 1, 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:40.680154+00');
INSERT INTO public.answer VALUES ('98e11a8d-03ef-416f-ad41-29f8560d6a48', '06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-03', '3', 'As it was saved last', 1, 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:40.783419+00');



INSERT INTO public.answer_entry VALUES ('9972adb8-bb27-4526-91f9-ed2e0edc6593', '06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-01', 1, '3', 'As it was first saved', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'coordinator', '2026-11-28 17:34:40.358872+00');
INSERT INTO public.answer_entry VALUES ('4d01485e-3e8e-48d5-9f4f-0bafea6580c3', '06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-01', 2, '2', 'As it was saved last', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'coordinator', '2026-11-28 17:34:40.460099+00');
INSERT INTO public.answer_entry VALUES ('d86b9a01-5e15-4721-a90b-44a77e52b0c1', '06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-02', 1, '3', 'As it was saved last', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'coordinator', '2026-11-28 17:34:40.557466+00');
INSERT INTO public.answer_entry VALUES ('ac13b7a8-4cc8-4474-92f7-522fcf34dc2e', '06359f57-02e1-4cc1-a668-c5cc69953336', 'cor-15', 1, '2', 'As it was saved last', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'coordinator', '2026-11-28 17:34:40.680154+00');
INSERT INTO public.answer_entry VALUES ('c9e1e120-2b31-4a78-bbae-380bcee32e6e', '06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-03', 1, '3', 'As it was saved last', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'coordinator', '2026-11-28 17:34:40.783419+00');



INSERT INTO public.answer_entry_figure VALUES ('ac13b7a8-4cc8-4474-92f7-522fcf34dc2e', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('c9e1e120-2b31-4a78-bbae-380bcee32e6e', 'M03', '33');



INSERT INTO public.assessment VALUES ('06359f57-02e1-4cc1-a668-c5cc69953336', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:39.966853+00', NULL, NULL, 'preparing');



INSERT INTO public.audit_event VALUES (1, '2026-11-28 17:34:39.774461+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', '980897b104f4ffeed85b4975e095fbe0');
INSERT INTO public.audit_event VALUES (2, '2026-11-28 17:34:39.900288+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', 'f4ada28170f4c0a28709323f5316e983');
INSERT INTO public.audit_event VALUES (3, '2026-11-28 17:34:39.957629+00', 'signed in', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', NULL, '', '', '2f650e316e369fcb5ed26961fc4cc6a6');
INSERT INTO public.audit_event VALUES (4, '2026-11-28 17:34:40.361879+00', 'save answer', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'assessment 06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-01, version 1', '0bd990173abe9df403c156d53aa788ed');
INSERT INTO public.audit_event VALUES (5, '2026-11-28 17:34:40.462184+00', 'save answer', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'assessment 06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-01, version 2', 'f60f231f8a755f5c1d68733a38d38d16');
INSERT INTO public.audit_event VALUES (6, '2026-11-28 17:34:40.558932+00', 'save answer', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'assessment 06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-02, version 1', '5bd18bf429cf3bcec54de0800877498b');
INSERT INTO public.audit_event VALUES (7, '2026-11-28 17:34:40.569752+00', 'mark question', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'assessment 06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-02, done', '7b70b2268d312ae19b54d1906c04cfb5');
INSERT INTO public.audit_event VALUES (8, '2026-11-28 17:34:40.683093+00', 'save answer', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'assessment 06359f57-02e1-4cc1-a668-c5cc69953336', 'cor-15, version 1', '76bc4c269c078f41f77e49d20036210d');
INSERT INTO public.audit_event VALUES (9, '2026-11-28 17:34:40.78477+00', 'save answer', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'assessment 06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-03, version 1', 'b5f3d5f4f36fbc4268fe1f1c2ba8c021');
INSERT INTO public.audit_event VALUES (10, '2026-11-28 17:34:41.020104+00', 'add evidence', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'evidence 0286d99a-9f0d-414a-ac8b-26b46953ae4a', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '71bb8009884ff6ef43e5cd52350b727d');
INSERT INTO public.audit_event VALUES (11, '2026-11-28 17:34:41.02446+00', 'add exhibit', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'assessment 06359f57-02e1-4cc1-a668-c5cc69953336', 'exhibit 1 of vet-03, E1, version 1, evidence 0286d99a-9f0d-414a-ac8b-26b46953ae4a', '59f65696ce71fcde4746ed4d61b9a554');
INSERT INTO public.audit_event VALUES (12, '2026-11-28 17:34:41.230092+00', 'write note', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'assessment 06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-01, note', 'f97680e9b236161d467576c0776d718c');
INSERT INTO public.audit_event VALUES (13, '2026-11-28 17:34:41.287319+00', 'restricted a question', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'assessment 06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-02, to 1 person', 'c015b0deca951a8953651f7edd2d3d7b');
INSERT INTO public.audit_event VALUES (14, '2026-11-28 17:34:41.563021+00', 'asked for a report', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'report 7a838663-8ba6-4494-929d-8e53d73b17e4', 'e574e29bc7357ee7692d1b1c24f94fb8b1ebd9eb77137a9360fb918ed9712995', '9621e41b52d7763db5b31db8b479a765');
INSERT INTO public.audit_event VALUES (15, '2026-11-28 17:34:46.383621+00', 'tried to sign in', NULL, NULL, NULL, NULL, '861bcda1ab67', '', 'c16a25104e5065d15f63d46772cfc8a3');
INSERT INTO public.audit_event VALUES (16, '2026-11-28 17:34:46.444861+00', 'signed in', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'reader', NULL, '', '', '4376093fb2cef029cfa3d4ee65eac75c');
INSERT INTO public.audit_event VALUES (17, '2026-11-28 17:34:46.506111+00', 'set up a second factor', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'reader', NULL, '', 'authenticator app', '67077de7e87cd9d38572f1d574085f8e');
INSERT INTO public.audit_event VALUES (18, '2026-11-28 17:34:46.520447+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '', '60c1ff03a584effd87fbfd871b61803b');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 4, 'e0ac63e0a4d0a96261d86b6f32af63aebb46cc335f79bcd02e5d941a666f3983', NULL);
INSERT INTO public.audit_head VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 14, '48c7d9dbe015e2e08fd490208c939ee24f70910091db536639489816cc26d89e', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-28 17:34:39.774461+00', 'sign-in', NULL, '4a6aa9446e7ecaa8e3d88ba8cc1ea8706203a4e2eba86ec7c88602a00efd2cf4', '0000000000000000000000000000000000000000000000000000000000000000', '1b0072401f1735ed25fd984a4126b63c76894835702acb4ad4e8196ee4a52551');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-28 17:34:39.900288+00', 'sign-in', NULL, '537f6b5b0dd8d78ac83d3d9ec568d3a132cab2e1074dfdee6b8563f20cde8bcd', '1b0072401f1735ed25fd984a4126b63c76894835702acb4ad4e8196ee4a52551', 'bc6334fba7d4eb7b90a1229ca290dc806c0769d2b7937b05a5e5a12e57dd6f93');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 1, 3, '2026-11-28 17:34:39.957629+00', 'sign-in', NULL, '5948bf90137504c2ec540f4d35a251370558e0a6104053373d233266fb36e926', '0000000000000000000000000000000000000000000000000000000000000000', 'e7ebd36733246e7d8373066e0902b91e6633da61f9cd27f524f8f97a9334ae5e');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 2, 4, '2026-11-28 17:34:40.361879+00', 'answer', '06359f57-02e1-4cc1-a668-c5cc69953336', 'f3079f7b3c407e8cf2987be8c63c652ae84c918253ae1c1506c81c6c6db15f1f', 'e7ebd36733246e7d8373066e0902b91e6633da61f9cd27f524f8f97a9334ae5e', '82b868a51f02086366b505775a482926f4e65a8114627892a397389fa496e20b');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 3, 5, '2026-11-28 17:34:40.462184+00', 'answer', '06359f57-02e1-4cc1-a668-c5cc69953336', '3697ed7f269d7fc8e181af9f79d25d83511e0ac47c40c09be36807e42fb546ff', '82b868a51f02086366b505775a482926f4e65a8114627892a397389fa496e20b', 'a487d72a1a86d1052d425a30b099ff4c32eaeed99f6b46341934b510832e660a');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 4, 6, '2026-11-28 17:34:40.558932+00', 'answer', '06359f57-02e1-4cc1-a668-c5cc69953336', '6996ceaca0f3f9e435f77e94c5ac0ce787b608f412c2e1b79e81243e5c3cc742', 'a487d72a1a86d1052d425a30b099ff4c32eaeed99f6b46341934b510832e660a', '8bd462073bc3f705e303b8605f414a1bc945f94001af642a0ab2e4b6834d4505');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 5, 7, '2026-11-28 17:34:40.569752+00', 'mark', '06359f57-02e1-4cc1-a668-c5cc69953336', 'c0827698ea21b00c7a1daddca82f69e493e3878f3e425d2b7e4083e1e162a309', '8bd462073bc3f705e303b8605f414a1bc945f94001af642a0ab2e4b6834d4505', 'c41de2e78b9d42025a6ebc3cd3ca044b681170a03e00708c12fb35cad36b3b74');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 6, 8, '2026-11-28 17:34:40.683093+00', 'answer', '06359f57-02e1-4cc1-a668-c5cc69953336', 'cbf2120fb6bef579367ec38bf7f40f14d6e2a7544e0917e337ac67f1536e7dd5', 'c41de2e78b9d42025a6ebc3cd3ca044b681170a03e00708c12fb35cad36b3b74', '5ff8e73920999d353ee579b761cff24c4fbc04795e1cc66d13b9f54981954b2f');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 7, 9, '2026-11-28 17:34:40.78477+00', 'answer', '06359f57-02e1-4cc1-a668-c5cc69953336', '81b7318542a8985fa86052dfc119fb1d75552080b2f13144a33f2f8737bea4a8', '5ff8e73920999d353ee579b761cff24c4fbc04795e1cc66d13b9f54981954b2f', '0c659dfa07104d5ddba9084f81276637cfdfd52b3405cf374c7490ff6caaaa23');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 8, 10, '2026-11-28 17:34:41.020104+00', 'evidence', NULL, '48011123954491e582987d5b388be8a9842ec7e746a0febdc9eedb3b09119126', '0c659dfa07104d5ddba9084f81276637cfdfd52b3405cf374c7490ff6caaaa23', 'a74a4f2506c271d4bfcd854176c49adc95920004a56ae5144ec7937f1594fb69');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 9, 11, '2026-11-28 17:34:41.02446+00', 'evidence', '06359f57-02e1-4cc1-a668-c5cc69953336', 'f895d771356bc4af406592d1d63659fb26d39841f0a0dc2f2aa82d83ba3c93ff', 'a74a4f2506c271d4bfcd854176c49adc95920004a56ae5144ec7937f1594fb69', '0aba9ffc534c8835c71a85c8547b47d55adf67e59a8cf18f56a038fdbb6414a3');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 10, 12, '2026-11-28 17:34:41.230092+00', 'note', '06359f57-02e1-4cc1-a668-c5cc69953336', '8b8877ca0fbdccfed5ca82d5c1a7cdfe95ca644a3d702099bf8f1ba0b5319291', '0aba9ffc534c8835c71a85c8547b47d55adf67e59a8cf18f56a038fdbb6414a3', 'e6be71870c69bfe8630943a14a587f3204d85a459d65bdf7b9e31da3b70c991f');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 11, 13, '2026-11-28 17:34:41.287319+00', 'assessment', '06359f57-02e1-4cc1-a668-c5cc69953336', '90a3f4bbb9565ca7df9bc368657b2ae94393d0f76b6b5d1b5d1f8918a8a35edd', 'e6be71870c69bfe8630943a14a587f3204d85a459d65bdf7b9e31da3b70c991f', '96146dcc6cb5035d4a55797e20d7bc65d23a5c579da9950aa0e95c8ed29d4345');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 12, 14, '2026-11-28 17:34:41.563021+00', 'copy', '06359f57-02e1-4cc1-a668-c5cc69953336', '535e67f5840c5a8221429be45bd840d735b15f9197f380d5084363b561617aec', '96146dcc6cb5035d4a55797e20d7bc65d23a5c579da9950aa0e95c8ed29d4345', '47a02359712d1370b0415976bf9855db1fe95602cff8df0b738bce6883e3ee00');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 15, '2026-11-28 17:34:46.383621+00', 'sign-in', NULL, '4a9f10720ba2bbe6c7f8ebd6930d05fe0f1ff7f9916bb615ae26640888a87e22', 'bc6334fba7d4eb7b90a1229ca290dc806c0769d2b7937b05a5e5a12e57dd6f93', 'ee9cee1b71395857566cc965a3dbc677e6da88904784f35d6dbb7ed5291f73c4');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 13, 16, '2026-11-28 17:34:46.444861+00', 'sign-in', NULL, '6cc636a414f17bc09bc58379f8d776003040706e5a13b84b25b5b412c41a3d8b', '47a02359712d1370b0415976bf9855db1fe95602cff8df0b738bce6883e3ee00', 'fc4e341ca21ccdf20ff1a5e28bf24ae53d13791c721a8a8ee608f187e248b0a0');
INSERT INTO public.audit_link VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 14, 17, '2026-11-28 17:34:46.506111+00', 'sign-in', NULL, '42f0f6a3fc2a2eef3863af0d806cc881be086ed138b3f68455eac38039e04e83', 'fc4e341ca21ccdf20ff1a5e28bf24ae53d13791c721a8a8ee608f187e248b0a0', '48c7d9dbe015e2e08fd490208c939ee24f70910091db536639489816cc26d89e');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 4, 18, '2026-11-28 17:34:46.520447+00', 'sign-in', NULL, '7228c6c080ba6fe85ab39f21c6848193537709bcc210b42494013260cef5d428', 'ee9cee1b71395857566cc965a3dbc677e6da88904784f35d6dbb7ed5291f73c4', 'e0ac63e0a4d0a96261d86b6f32af63aebb46cc335f79bcd02e5d941a666f3983');



INSERT INTO public.authenticator VALUES ('93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '2FqqAhH66BaVqg88UM9RI9lyuL6O1rrssrhQrMJhN3Gd2NexQrlcSTZzErQ5HHFDDRFuPee9YlqRfNOf', '4896ec944ad9b238', 59862909, '2026-11-28 17:34:46.501569+00');



INSERT INTO public.draft VALUES ('06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-04', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '75cf7ed4-24ce-4c89-9a90-3f8a3b5f5c92', 0, 1795887218867, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-28 17:34:40.839512+00');



INSERT INTO public.evidence VALUES ('0286d99a-9f0d-414a-ac8b-26b46953ae4a', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:41.010806+00', 5355685013158);



INSERT INTO public.evidence_entry VALUES ('0286d99a-9f0d-414a-ac8b-26b46953ae4a', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'coordinator', '2026-11-28 17:34:41.021935+00');



INSERT INTO public.exhibit VALUES ('119d6e3d-9005-4da5-b56d-717d1bab28e0', '06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-03', 1, '0286d99a-9f0d-414a-ac8b-26b46953ae4a', 'f7868a36-8233-4aa4-8536-d0f1ae972687', 'Page 3', 'The policy was approved', 'E1', '', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:41.02391+00', NULL, '', 1, NULL, 'force', 667418421120);



INSERT INTO public.exhibit_entry VALUES ('119d6e3d-9005-4da5-b56d-717d1bab28e0', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'coordinator', '2026-11-28 17:34:41.030038+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-28 17:34:39.770161+00', '');



INSERT INTO public.figure VALUES ('06359f57-02e1-4cc1-a668-c5cc69953336', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('06359f57-02e1-4cc1-a668-c5cc69953336', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('52484215-2c59-495d-aa4a-c6b40967c767', '834f49da-681f-45e8-8ef9-c9ec7a094f7c');



INSERT INTO public.idempotency_key VALUES ('cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '8b92847a-951f-4895-bb0e-a30c2448b154', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-28 17:34:40.364794+00');
INSERT INTO public.idempotency_key VALUES ('cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '534b50c9-7a5e-4f5d-bb65-1e4ea6f7edee', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-28 17:34:40.463342+00');
INSERT INTO public.idempotency_key VALUES ('cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'ede59c1b-26d4-407a-be9d-dcead137857a', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-28 17:34:40.560163+00');
INSERT INTO public.idempotency_key VALUES ('cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '91ee6984-1261-4bed-a70e-023fb2330018', 'done', '2026-11-28 17:34:40.571855+00');
INSERT INTO public.idempotency_key VALUES ('cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '8c2fe82a-93b6-4147-a01d-a9a89bc99cb2', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-28 17:34:40.68958+00');
INSERT INTO public.idempotency_key VALUES ('cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '26595e1d-0fce-43c3-82aa-7ffc53ac4c30', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-28 17:34:40.78694+00');
INSERT INTO public.idempotency_key VALUES ('cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'edfe7ed0-e69f-41ed-9179-37e5c63e057e', '1', '2026-11-28 17:34:41.031457+00');
INSERT INTO public.idempotency_key VALUES ('cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2f76a7cb-3405-4912-af63-38ac44b45cc1', '918ebbea-1291-4d4d-877b-4d175b627f0d', '2026-11-28 17:34:41.232623+00');
INSERT INTO public.idempotency_key VALUES ('cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '65e3dd6a-d2dc-4cde-8446-e88503265470', '', '2026-11-28 17:34:41.288893+00');
INSERT INTO public.idempotency_key VALUES ('cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '13543de6-6247-44f1-96dd-5b92ff84ec19', '7a838663-8ba6-4494-929d-8e53d73b17e4', '2026-11-28 17:34:41.563828+00');
INSERT INTO public.idempotency_key VALUES ('93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '11cfecec-6ecf-4b05-b068-86d9c8541304', '', '2026-11-28 17:34:46.508693+00');



INSERT INTO public.invitation VALUES ('52a8665c-db39-4e79-af3e-d8634e514d8e', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:46.556033+00', '2026-12-05 17:34:46.554272+00', NULL, NULL, NULL);



INSERT INTO public.last_visit VALUES ('06359f57-02e1-4cc1-a668-c5cc69953336', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:40.308945+00', '2026-11-28 17:34:40.308945+00', '2026-11-28 17:34:40.308945+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '7b0965a8-b9f9-4380-8760-b3da9a0111c6', '2026-11-28 17:34:46.582018+00');



INSERT INTO public.mark VALUES ('06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-02', 1, 'done', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'coordinator', '2026-11-28 17:34:40.569637+00', '');



INSERT INTO public.membership VALUES ('09186a0b-3ba8-48a2-b836-bbee27799da3', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '2026-11-28 17:34:39.464652+00', NULL);
INSERT INTO public.membership VALUES ('7530baba-9a94-4e88-8903-844fbfbb7d3c', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'reader', '2026-11-28 17:34:46.370886+00', NULL);



INSERT INTO public.mention VALUES ('6e0e7f2b-72d3-41b8-8de1-503b7a2ea3b6', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784');



INSERT INTO public.note VALUES ('6e0e7f2b-72d3-41b8-8de1-503b7a2ea3b6', '918ebbea-1291-4d4d-877b-4d175b627f0d', 1, '@Una Upgrade will check this', '{"roles":[["834f49da-681f-45e8-8ef9-c9ec7a094f7c","contributor"],["834f49da-681f-45e8-8ef9-c9ec7a094f7c","coordinator"],["834f49da-681f-45e8-8ef9-c9ec7a094f7c","reader"],["834f49da-681f-45e8-8ef9-c9ec7a094f7c","signatory"]],"people":[]}', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'coordinator', '2026-11-28 17:34:41.229581+00', NULL, 1, NULL, NULL);



INSERT INTO public.note_thread VALUES ('918ebbea-1291-4d4d-877b-4d175b627f0d', '06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-01', 'note', '2026-11-28 17:34:41.227002+00', NULL, NULL);



INSERT INTO public.organisation VALUES ('834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'force', 'Upgradeshire Police', '2026-11-28 17:34:39.361592+00', NULL, false, false);
INSERT INTO public.organisation VALUES ('52484215-2c59-495d-aa4a-c6b40967c767', 'local policing body', 'Upgradeshire Policing Body', '2026-11-28 17:34:39.370331+00', NULL, false, false);



INSERT INTO public.outbox_email VALUES ('ea2fb8cd-0cc9-4d72-8209-2b5be5cb1d03', 'set password', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '', 'waiting', '', 0, '2026-11-28 17:34:46.553516+00', '2026-11-28 17:34:46.55352+00', NULL);



INSERT INTO public.passkey VALUES ('1ca8b039-4ce5-4268-a305-55f7512b8363', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'c6248cd7-0277-4ce9-82ea-acefb0f3da00', '', 0, 'elsewhere.example', 'Old phone', '2026-11-28 17:34:46.563561+00', NULL);



INSERT INTO public.passkey_challenge VALUES ('4679a8a636faa81699e1fb512bc20f156bfdbfb869ca3245679bca1d70eef9ad', 'X7HaoIBrzKExbJZuV7ChlMaS8tHkv9ARCiDKtufebYA=', NULL, '', '2026-11-28 17:34:46.571731+00');



INSERT INTO public.password_link VALUES ('454d0b605a8fab66f6e9a15f1d3fc620ff5d6bae810420413cf05ab90dedc367', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:46.525523+00', '2026-11-30 17:34:46.520348+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-28 17:34:41.602324+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-28 17:34:41.624852+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-28 17:34:46.256673+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-28 17:34:46.275863+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-28 17:34:46.297529+00');



INSERT INTO public.post VALUES ('e0e16ea0-f974-47a6-b3ad-84f7c6997e0c', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'Head of vetting', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:46.53538+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-28 17:34:46.551976+00');



INSERT INTO public.recovery_code VALUES ('0a3146ebdcd98af62ef0a7036584b1cae85cf0439ba7c2d81c31f5f9b978ee6e', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '2026-11-28 17:34:46.504074+00', NULL);
INSERT INTO public.recovery_code VALUES ('03e81ddb796e84236bc96980b27f650cbe39fcdd9db948f9b4a78406e3934fe3', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '2026-11-28 17:34:46.504077+00', NULL);
INSERT INTO public.recovery_code VALUES ('c0ca925eeef0f2225b38179776c2b47b5800476c7d835cbf75b88ace9e5480bb', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '2026-11-28 17:34:46.504078+00', NULL);
INSERT INTO public.recovery_code VALUES ('a3b4d11a606b04ff34920fa00f371686228870bac262988346af86d2424ebb8d', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '2026-11-28 17:34:46.504079+00', NULL);
INSERT INTO public.recovery_code VALUES ('5d0c62762a1d46a86bd1a2f1b1c65bcec7b2c1d9e9a946dcd57da636d6940553', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '2026-11-28 17:34:46.504079+00', NULL);
INSERT INTO public.recovery_code VALUES ('a3f1e10e591fa928e64a7d3965fd936db2a5212407fa45ab201cdc273b4d7ae3', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '2026-11-28 17:34:46.50408+00', NULL);
INSERT INTO public.recovery_code VALUES ('15ca07f639422ce6ab9d530ea5dea035e05dfe354129ddcd736c5298cd3a9e84', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '2026-11-28 17:34:46.50408+00', NULL);
INSERT INTO public.recovery_code VALUES ('ff148853fe3008c1d3ef956908ce530f38839e28929fd4823306015f1506b45b', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '2026-11-28 17:34:46.504081+00', NULL);
INSERT INTO public.recovery_code VALUES ('d075ddd71e1ec29921f11ce6b1302188f2688b66979360fa4c42552bab5e772c', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '2026-11-28 17:34:46.504082+00', NULL);
INSERT INTO public.recovery_code VALUES ('cedf0feb58ef36e0183295c8b6479d6025cb57cf548722a18dc678d75f18a5a2', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '2026-11-28 17:34:46.504083+00', NULL);



INSERT INTO public.reminder VALUES ('0e3dab34-4875-4284-a4f8-5af10839dcbc', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'share', 'shared', 'shared', '2026-11-28 17:34:46.536448+00', NULL);



INSERT INTO public.reminder_choice VALUES ('cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'daily', NULL);



INSERT INTO public.report VALUES ('7a838663-8ba6-4494-929d-8e53d73b17e4', '06359f57-02e1-4cc1-a668-c5cc69953336', 'report', 'e574e29bc7357ee7692d1b1c24f94fb8b1ebd9eb77137a9360fb918ed9712995', 'ready', '', 27, 205627, 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:41.561933+00', '2026-11-28 17:34:41.642817+00', 1, '2026-11-28 17:34:46.234498+00', '');



INSERT INTO public.restriction VALUES ('06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-02', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:41.28599+00');



INSERT INTO public.revision VALUES ('f7868a36-8233-4aa4-8536-d0f1ae972687', '0286d99a-9f0d-414a-ac8b-26b46953ae4a', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:41.019288+00', NULL, NULL, NULL, NULL, NULL, '', 6838127955491);



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-28 17:34:46.548293+00');



INSERT INTO public.share VALUES ('2724776e-28f1-456f-997e-e1463aa0b11e', '06359f57-02e1-4cc1-a668-c5cc69953336', 'vet-02', NULL, 'e0e16ea0-f974-47a6-b3ad-84f7c6997e0c', '2022-03-04', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '2026-11-28 17:34:46.539689+00');



INSERT INTO public.sign_in VALUES ('e9e1baf4-777d-48ec-be0e-13e678913f04', '209c60e5fdbfe9a6c77ffda5aa310d112cd01976c07ce92f66ea2c84b1843789', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', '09186a0b-3ba8-48a2-b836-bbee27799da3', '2026-11-28 17:34:39.948423+00', '2026-11-28 17:34:39.94843+00', NULL, '', '2026-11-28 17:34:39.948431+00', '');
INSERT INTO public.sign_in VALUES ('82f4bd10-d7c4-41c1-ab04-bf16ac205fe7', '5ace19bc5e0cf510fb3aeb4b88d34126bc21bdb4c073f5e4fdc27181c87c03eb', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '7530baba-9a94-4e88-8903-844fbfbb7d3c', '2026-11-28 17:34:46.443789+00', '2026-11-28 17:34:46.443795+00', '2026-11-28 17:34:46.503043+00', '', '2026-11-28 17:34:46.443796+00', '');
INSERT INTO public.sign_in VALUES ('d151ad88-e7ce-425b-aca0-0ad63aadf877', '23a0d62775a86094424fa48695f4043fadcd5b6c617cca33ff508677c0a79818', '93ee23e5-4bd0-49ac-85aa-ddd147f6361f', '7530baba-9a94-4e88-8903-844fbfbb7d3c', '2026-11-28 17:34:46.508094+00', '2026-11-28 17:34:46.508097+00', NULL, 'authenticator app', '2026-11-28 17:34:46.508098+00', '');



INSERT INTO public.state_change VALUES ('ab8ec46f-3ab8-4ed7-be96-b77a8ec91e54', '06359f57-02e1-4cc1-a668-c5cc69953336', 1, 'ask for sign-off', 'preparing', 'awaiting sign-off', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'coordinator', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', '2026-11-28 17:34:46.561678+00', '', '', NULL);



INSERT INTO public.waiting_file VALUES ('14ac8d87-ab98-46fa-972d-7434ca3da984', '834f49da-681f-45e8-8ef9-c9ec7a094f7c', 'cd52f52f-d0e1-4bb8-8e62-592fe81c4784', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-28 17:34:41.110941+00');



INSERT INTO public.worker VALUES ('7b0965a8-b9f9-4380-8760-b3da9a0111c6', '2026-11-28 17:34:46.578034+00', '2026-11-28 17:34:46.578037+00');



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



CREATE INDEX ix_revision_force_id_disposed_at_size ON public.revision USING btree (force_id, disposed_at, size);



CREATE INDEX ix_revision_id_stamp ON public.revision USING btree (id, stamp);



CREATE INDEX ix_revision_scan ON public.revision USING btree (scan);



CREATE INDEX ix_revision_sha256 ON public.revision USING btree (sha256);



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




