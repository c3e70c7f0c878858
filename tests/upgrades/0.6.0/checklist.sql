


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
    archived_by uuid
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
    added_at timestamp with time zone NOT NULL
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
    source_kind character varying(40) DEFAULT 'force'::character varying NOT NULL
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



CREATE TABLE public.organisation (
    id uuid NOT NULL,
    kind character varying(40) NOT NULL,
    name character varying(120) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    needs_second_factor boolean DEFAULT false NOT NULL
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
    ended_at timestamp with time zone
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
    disposed_reason text NOT NULL
);



CREATE TABLE public.secret_fingerprint (
    name character varying(40) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    noted_at timestamp with time zone NOT NULL
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
    confirmed_at timestamp with time zone
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



INSERT INTO public.account VALUES ('5585dddf-ffc9-482f-b981-58cd4de759f7', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$LdVGXvhJ+UlcM8L0bSpNFg$IW40WNLlpL4mbKWDPZLog+uXaoDNfM7QWBjqw01tJq8', true, '2026-11-28 11:29:13.43867+00');



INSERT INTO public.alembic_version VALUES ('0209');



INSERT INTO public.answer VALUES ('3a48e61f-717f-40fd-bf62-848bde6c5ab4', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-01', '2', 'As it was saved last', 2, '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:15.951824+00');
INSERT INTO public.answer VALUES ('f9288b37-5a38-47f1-953d-1b5430ea19cb', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-02', '3', 'As it was saved last', 1, '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:16.100915+00');
INSERT INTO public.answer VALUES ('9410d6bd-3654-4602-a071-4f22bdb36ac8', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'cor-15', '2', 'As it was saved last', 1, '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:16.418362+00');
INSERT INTO public.answer VALUES ('af057618-49e2-4c3a-b50e-e7dd03e49864', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-03', '3', 'As it was saved last', 1, '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:16.601027+00');



INSERT INTO public.answer_entry VALUES ('defbb2ee-55ec-4706-965a-21503ecef9c4', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-01', 1, '3', 'As it was first saved', '5585dddf-ffc9-482f-b981-58cd4de759f7', 'coordinator', '2026-11-28 11:29:15.768897+00');
INSERT INTO public.answer_entry VALUES ('2f457c2e-894f-4349-b30d-226654572566', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-01', 2, '2', 'As it was saved last', '5585dddf-ffc9-482f-b981-58cd4de759f7', 'coordinator', '2026-11-28 11:29:15.951824+00');
INSERT INTO public.answer_entry VALUES ('bb8a64bb-1735-42f8-9174-a83614ef846d', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-02', 1, '3', 'As it was saved last', '5585dddf-ffc9-482f-b981-58cd4de759f7', 'coordinator', '2026-11-28 11:29:16.100915+00');
INSERT INTO public.answer_entry VALUES ('d1699a31-a46a-4a59-82b2-75c6155df1de', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'cor-15', 1, '2', 'As it was saved last', '5585dddf-ffc9-482f-b981-58cd4de759f7', 'coordinator', '2026-11-28 11:29:16.418362+00');
INSERT INTO public.answer_entry VALUES ('6b61f400-230a-4f81-8b6d-88f4eee58900', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-03', 1, '3', 'As it was saved last', '5585dddf-ffc9-482f-b981-58cd4de759f7', 'coordinator', '2026-11-28 11:29:16.601027+00');



INSERT INTO public.answer_entry_figure VALUES ('d1699a31-a46a-4a59-82b2-75c6155df1de', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('6b61f400-230a-4f81-8b6d-88f4eee58900', 'M03', '33');



INSERT INTO public.assessment VALUES ('7f3981bc-1741-4e0e-9539-dcf7b5be2507', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:14.58872+00', NULL, NULL);



INSERT INTO public.audit_event VALUES (1, '2026-11-28 11:29:14.16247+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '', 'dfce2e9a47867827fcb41dea385932f1');
INSERT INTO public.audit_event VALUES (2, '2026-11-28 11:29:14.44055+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '', '6b73fee8511c8ed6737b9e6bc0c1f711');
INSERT INTO public.audit_event VALUES (3, '2026-11-28 11:29:14.542573+00', 'signed in', '5585dddf-ffc9-482f-b981-58cd4de759f7', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'coordinator', NULL, '', '', '51f530432467fe9ff9398216c507f834');
INSERT INTO public.audit_event VALUES (4, '2026-11-28 11:29:15.772882+00', 'save answer', '5585dddf-ffc9-482f-b981-58cd4de759f7', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'coordinator', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'assessment 7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-01, version 1', 'd25eb8116d353fa86b97c6650d3010fd');
INSERT INTO public.audit_event VALUES (5, '2026-11-28 11:29:15.95501+00', 'save answer', '5585dddf-ffc9-482f-b981-58cd4de759f7', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'coordinator', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'assessment 7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-01, version 2', 'e431d5e9ee60ecaf32af558c2af5448f');
INSERT INTO public.audit_event VALUES (6, '2026-11-28 11:29:16.103312+00', 'save answer', '5585dddf-ffc9-482f-b981-58cd4de759f7', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'coordinator', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'assessment 7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-02, version 1', 'c0e4abcf2a557bb54277130bf12f244d');
INSERT INTO public.audit_event VALUES (7, '2026-11-28 11:29:16.122281+00', 'mark question', '5585dddf-ffc9-482f-b981-58cd4de759f7', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'coordinator', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'assessment 7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-02, done', '6728300669da3ab5839ac22ffe91d315');
INSERT INTO public.audit_event VALUES (8, '2026-11-28 11:29:16.428761+00', 'save answer', '5585dddf-ffc9-482f-b981-58cd4de759f7', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'coordinator', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'assessment 7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'cor-15, version 1', '2cf5b9a5ea3dd20715696baed726ca70');
INSERT INTO public.audit_event VALUES (9, '2026-11-28 11:29:16.603895+00', 'save answer', '5585dddf-ffc9-482f-b981-58cd4de759f7', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'coordinator', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'assessment 7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-03, version 1', '8a50ac02991300962542a3610028324f');
INSERT INTO public.audit_event VALUES (10, '2026-11-28 11:29:17.169487+00', 'add evidence', '5585dddf-ffc9-482f-b981-58cd4de759f7', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'coordinator', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'evidence 5be0e789-5b20-42e7-bc65-383f909873e3', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', '0f9c405770b29fa78865e21fd0941ff6');
INSERT INTO public.audit_event VALUES (11, '2026-11-28 11:29:17.178734+00', 'add exhibit', '5585dddf-ffc9-482f-b981-58cd4de759f7', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'coordinator', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'assessment 7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'exhibit 1 of vet-03, E1, version 1, evidence 5be0e789-5b20-42e7-bc65-383f909873e3', '8f4d60ef9e342010c1efe26dd1c3ddcd');
INSERT INTO public.audit_event VALUES (12, '2026-11-28 11:29:17.652196+00', 'asked for a report', '5585dddf-ffc9-482f-b981-58cd4de759f7', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'coordinator', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'report d20e0525-9bfc-4a42-aca7-3aa235dbbbcc', 'f32888fa7b0772662f2979372593e6aa58a384c6ed6b072b1879c4b78ff2b5b0', '1854196fd14cbf3ef9440976680522b2');
INSERT INTO public.audit_event VALUES (13, '2026-11-28 11:29:29.612489+00', 'set up a second factor', '5585dddf-ffc9-482f-b981-58cd4de759f7', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'coordinator', NULL, '', 'authenticator app', '51f90a68368d356d88ca1a3cc6e723c0');
INSERT INTO public.audit_event VALUES (14, '2026-11-28 11:29:29.665465+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '5585dddf-ffc9-482f-b981-58cd4de759f7', '', '5f45e41ce371a95d19c9219369b70421');



INSERT INTO public.audit_head VALUES ('00000000-0000-0000-0000-000000000000', 3, '95cdefd637adaf2afb90f0f9777ff40d6f70ee3999a3ce35d0c54bd3c382af50', NULL);
INSERT INTO public.audit_head VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 11, '7e3753caebdba07559c86542da77df775645afed88ec36230bdce6980385b859', NULL);



INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 1, 1, '2026-11-28 11:29:14.16247+00', 'sign-in', NULL, '5daaa3ba81726185b084fc2b32acc766caed707c0d08aec89a2549e534921cdd', '0000000000000000000000000000000000000000000000000000000000000000', 'a38f3cc18627750f75cb1c6da66106d2b492b38fc305830322aae96dfc95220c');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 2, 2, '2026-11-28 11:29:14.44055+00', 'sign-in', NULL, 'ef4c10add582a90416d981ab7f9d9e18aef2f0e0e342c09883c2d40df6e9e680', 'a38f3cc18627750f75cb1c6da66106d2b492b38fc305830322aae96dfc95220c', '5eb4f27f86cf3c286c47b39a03c1b477fd1d6c71e46f0535716ced54d68cfd50');
INSERT INTO public.audit_link VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 1, 3, '2026-11-28 11:29:14.542573+00', 'sign-in', NULL, 'd3e1659e4c3c89d6772c9f217e722ed5f01b1919dad39b3f43bb5b5172fca7a5', '0000000000000000000000000000000000000000000000000000000000000000', '3732291944c460e8c3395507fc2da77b7a80f71350cf3592aa527be843a6633d');
INSERT INTO public.audit_link VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 2, 4, '2026-11-28 11:29:15.772882+00', 'answer', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'ce6248f25ecaf1f251d5dabb0c652a24a8f38c4bb361df59de53b357e77cab9d', '3732291944c460e8c3395507fc2da77b7a80f71350cf3592aa527be843a6633d', '5082a1ccc5baadaeb7f5ebcf3759718eadc73bc943462d99925d60a276ff0f81');
INSERT INTO public.audit_link VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 3, 5, '2026-11-28 11:29:15.95501+00', 'answer', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'dddeee47a5b5758a890999fb8f4cd15630d99dfa34275845be787d8212fbe768', '5082a1ccc5baadaeb7f5ebcf3759718eadc73bc943462d99925d60a276ff0f81', 'e66ba77054cc4f7dd9347fadbfe72b17ce23316a75cbe0dd8e7ac77b831ffb9c');
INSERT INTO public.audit_link VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 4, 6, '2026-11-28 11:29:16.103312+00', 'answer', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', '37561710944367aaa7301ad29f435789d7c09767147b56ecce26924ee4e2e634', 'e66ba77054cc4f7dd9347fadbfe72b17ce23316a75cbe0dd8e7ac77b831ffb9c', '0f33358f474a3cfaebd3a78e2489de36c2d1bb9a936983f92bab5555bc4cc3c0');
INSERT INTO public.audit_link VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 5, 7, '2026-11-28 11:29:16.122281+00', 'mark', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'bc37dd4ded4135a02a6affc8f7a3f686e69fc00309ed826e14516d3160c11fa4', '0f33358f474a3cfaebd3a78e2489de36c2d1bb9a936983f92bab5555bc4cc3c0', '5e83b28db434509994efbe2a913a18b70b116edc8f993d047ea5dd45ac33f176');
INSERT INTO public.audit_link VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 6, 8, '2026-11-28 11:29:16.428761+00', 'answer', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', '1941cd187b0c6e7f9d3f235c01bd409fdf066a11811e863607902b0086076b58', '5e83b28db434509994efbe2a913a18b70b116edc8f993d047ea5dd45ac33f176', '510889eebea0dc5c9377325bef6b39443dcd026b3dd479bfc39d36f26af6d054');
INSERT INTO public.audit_link VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 7, 9, '2026-11-28 11:29:16.603895+00', 'answer', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', '9042fa083951cff01f90f3289faa8680e18c0f194bc51cb8d0825fbe3d3e983e', '510889eebea0dc5c9377325bef6b39443dcd026b3dd479bfc39d36f26af6d054', 'bc64a820de92f0ef521b2e0868c06ca5ea07308f9b024ce8bbf9761e23137b8a');
INSERT INTO public.audit_link VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 8, 10, '2026-11-28 11:29:17.169487+00', 'evidence', NULL, '0e6e97a6be085ff02445370e8d889fe49be4fc04e09f906e9f1d1508b945b6d6', 'bc64a820de92f0ef521b2e0868c06ca5ea07308f9b024ce8bbf9761e23137b8a', 'dc0372760568bfb9f5ef09fd2eff2a4852cd88af1a7f744b46b63890e4f4ed4e');
INSERT INTO public.audit_link VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 9, 11, '2026-11-28 11:29:17.178734+00', 'evidence', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'a3d8ddc1056b3f0159b5fc44f9d685e8dede1d5a113c2cc09621b8718abe18e5', 'dc0372760568bfb9f5ef09fd2eff2a4852cd88af1a7f744b46b63890e4f4ed4e', '5f26022144e573d1014074d0b861bceef4b833eb8e36a74e999f36cc8a824720');
INSERT INTO public.audit_link VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 10, 12, '2026-11-28 11:29:17.652196+00', 'copy', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'b094433e0cede7d091d64386d06c7d09549ead9f399aa63120eb1067751a3584', '5f26022144e573d1014074d0b861bceef4b833eb8e36a74e999f36cc8a824720', 'de0924f5f8e5cafed88f8d45395d285a5b339e26006f0a7ca6d464e08928fbdd');
INSERT INTO public.audit_link VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 11, 13, '2026-11-28 11:29:29.612489+00', 'other', NULL, 'd88a8d0ec58acc2f9f9927fd3a7407f95920b4e6a2266142eb4c99973cf71081', 'de0924f5f8e5cafed88f8d45395d285a5b339e26006f0a7ca6d464e08928fbdd', '7e3753caebdba07559c86542da77df775645afed88ec36230bdce6980385b859');
INSERT INTO public.audit_link VALUES ('00000000-0000-0000-0000-000000000000', 3, 14, '2026-11-28 11:29:29.665465+00', 'sign-in', NULL, 'e0f580f2e94cf2ec6f524ee2f0ce895e530f9b10629b13c84e4407909673f9c2', '5eb4f27f86cf3c286c47b39a03c1b477fd1d6c71e46f0535716ced54d68cfd50', '95cdefd637adaf2afb90f0f9777ff40d6f70ee3999a3ce35d0c54bd3c382af50');



INSERT INTO public.authenticator VALUES ('5585dddf-ffc9-482f-b981-58cd4de759f7', 'E926lJPeK3D-O2LPj3Umpv3oy0i7_AkUIbs-lPeLTxd-taNfKee5md8TagBvneXMsn4AbXaFsR07H2xc', '4896ec944ad9b238', 59862178, '2026-11-28 11:29:29.587214+00');



INSERT INTO public.draft VALUES ('7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-04', '5585dddf-ffc9-482f-b981-58cd4de759f7', '288761c3-de92-457a-b730-c932114fc564', 0, 1795865292498, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-28 11:29:16.784289+00');



INSERT INTO public.evidence VALUES ('5be0e789-5b20-42e7-bc65-383f909873e3', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:17.164769+00');



INSERT INTO public.evidence_entry VALUES ('5be0e789-5b20-42e7-bc65-383f909873e3', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '5585dddf-ffc9-482f-b981-58cd4de759f7', 'coordinator', '2026-11-28 11:29:17.173274+00');



INSERT INTO public.exhibit VALUES ('a67aa9d5-df1c-4a47-9275-3dee7ff94443', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-03', 1, '5be0e789-5b20-42e7-bc65-383f909873e3', 'f1aa7f78-866e-466a-9f5e-110e0cfdccff', 'Page 3', 'The policy was approved', 'E1', '', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:17.177523+00', NULL, '', 1, NULL, 'force');



INSERT INTO public.exhibit_entry VALUES ('a67aa9d5-df1c-4a47-9275-3dee7ff94443', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '5585dddf-ffc9-482f-b981-58cd4de759f7', 'coordinator', '2026-11-28 11:29:17.181293+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-28 11:29:14.146207+00', '');



INSERT INTO public.figure VALUES ('7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('dbeb3c41-a9ff-41fc-ab9e-5e845f855599', '7c1df358-8ad4-4135-9337-f2caa91e74f7');



INSERT INTO public.idempotency_key VALUES ('5585dddf-ffc9-482f-b981-58cd4de759f7', 'cfe6c424-417e-4aa2-bd86-fe9fac978692', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-28 11:29:15.778131+00');
INSERT INTO public.idempotency_key VALUES ('5585dddf-ffc9-482f-b981-58cd4de759f7', '1a185644-5596-4f2e-a457-e6e02b99b633', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-28 11:29:15.95855+00');
INSERT INTO public.idempotency_key VALUES ('5585dddf-ffc9-482f-b981-58cd4de759f7', '396fe14e-8dfb-46e0-aa8c-2c3fcc6d2b0b', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-28 11:29:16.106974+00');
INSERT INTO public.idempotency_key VALUES ('5585dddf-ffc9-482f-b981-58cd4de759f7', '3d1909c1-eb51-43b3-8398-325418df040c', 'done', '2026-11-28 11:29:16.136906+00');
INSERT INTO public.idempotency_key VALUES ('5585dddf-ffc9-482f-b981-58cd4de759f7', '0a1ce0d3-c508-460a-a8e5-6336c40e36ec', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-28 11:29:16.436209+00');
INSERT INTO public.idempotency_key VALUES ('5585dddf-ffc9-482f-b981-58cd4de759f7', '4430343a-0e94-43dd-bf8e-ab078ef9945d', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-28 11:29:16.610247+00');
INSERT INTO public.idempotency_key VALUES ('5585dddf-ffc9-482f-b981-58cd4de759f7', 'aea3a233-e5e2-4bb5-ad50-9485c6b91d59', '1', '2026-11-28 11:29:17.184131+00');
INSERT INTO public.idempotency_key VALUES ('5585dddf-ffc9-482f-b981-58cd4de759f7', '55839be8-2a6b-4992-af48-a5c71a115b3e', 'd20e0525-9bfc-4a42-aca7-3aa235dbbbcc', '2026-11-28 11:29:17.653578+00');



INSERT INTO public.invitation VALUES ('bb6e8a63-3276-4408-bbcf-def363c5e449', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'reader', 'Ivo Invited', 'ivo.invited@example.test', '0000000000000000000000000000000000000000000000000000000000000000', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:29.756093+00', '2026-12-05 11:29:29.748398+00', NULL, NULL, NULL);



INSERT INTO public.lease VALUES ('printing', 'a report', '139736e3-e68b-4efd-88c9-48901c62b370', '2026-11-28 11:29:29.785381+00');



INSERT INTO public.mark VALUES ('7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'vet-02', 1, 'done', '5585dddf-ffc9-482f-b981-58cd4de759f7', 'coordinator', '2026-11-28 11:29:16.122058+00', '');



INSERT INTO public.membership VALUES ('797f7e2e-3165-4a7d-aa9b-9577335c1d2e', '5585dddf-ffc9-482f-b981-58cd4de759f7', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 'coordinator', '2026-11-28 11:29:13.441261+00', NULL);



INSERT INTO public.organisation VALUES ('7c1df358-8ad4-4135-9337-f2caa91e74f7', 'force', 'Upgradeshire Police', '2026-11-28 11:29:13.326525+00', NULL, false);
INSERT INTO public.organisation VALUES ('dbeb3c41-a9ff-41fc-ab9e-5e845f855599', 'local policing body', 'Upgradeshire Policing Body', '2026-11-28 11:29:13.337453+00', NULL, false);



INSERT INTO public.outbox_email VALUES ('d8605fca-fe30-479a-a792-f6524f84d6f7', 'set password', '5585dddf-ffc9-482f-b981-58cd4de759f7', '', 'waiting', '', 0, '2026-11-28 11:29:29.743355+00', '2026-11-28 11:29:29.743364+00', NULL);



INSERT INTO public.password_link VALUES ('1a120ff39bb84bc167005b2930087ef7f863e071331d478293e6b2c0c2fec22c', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:29.667336+00', '2026-11-30 11:29:29.665242+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-28 11:29:17.726558+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-28 11:29:17.793913+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-28 11:29:29.101587+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-28 11:29:29.153209+00');
INSERT INTO public.periodic_job VALUES ('exporting the heads of the audit record', '2026-11-28 11:29:29.212511+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-28 11:29:29.730134+00');



INSERT INTO public.recovery_code VALUES ('bea213640a78797fadae214c13d382ceb932d6eacca68665f66337d274a6052d', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:29.603773+00', NULL);
INSERT INTO public.recovery_code VALUES ('ec2bc49b5aa97e94970c1c3e277753c3aee611544170f366929b7b5a3f3ab554', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:29.603782+00', NULL);
INSERT INTO public.recovery_code VALUES ('ad6355c281a6642967f0b216cc5d25691979d62c7e0ca17c4ed1a217c7c86013', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:29.603784+00', NULL);
INSERT INTO public.recovery_code VALUES ('a48aa5f2e717397672d3963e2286599556390f962e01f91403d4b37f8c079189', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:29.603785+00', NULL);
INSERT INTO public.recovery_code VALUES ('681b496385ceb248b4f72fca599e2fa8e2e319023779d190f3946ea513705765', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:29.603786+00', NULL);
INSERT INTO public.recovery_code VALUES ('e5e376ea8ef85e565a828fe0ab3fd4f6dc97ef4acab73579194213eb60e66a71', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:29.603787+00', NULL);
INSERT INTO public.recovery_code VALUES ('bafd94874fd15a594202e11334ba4d8923f12cfc21bd28568c23f4f67ec1999e', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:29.603789+00', NULL);
INSERT INTO public.recovery_code VALUES ('4145b3b7d059e48588fd231c7acb1307ea2cf552e798f99818a52906c1808b6f', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:29.60379+00', NULL);
INSERT INTO public.recovery_code VALUES ('afebb6e7b96c01acfb7f09e1c2679ce05812b2aed9ac1feb3e95399f5cfd45af', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:29.603791+00', NULL);
INSERT INTO public.recovery_code VALUES ('e9a0a57e9b4530ea890ca5f95a02b58561ca459cd5cdc5eb060d284a1496a5b1', '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:29.603793+00', NULL);



INSERT INTO public.report VALUES ('d20e0525-9bfc-4a42-aca7-3aa235dbbbcc', '7f3981bc-1741-4e0e-9539-dcf7b5be2507', 'report', 'f32888fa7b0772662f2979372593e6aa58a384c6ed6b072b1879c4b78ff2b5b0', 'ready', '', 27, 205042, '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:17.645749+00', '2026-11-28 11:29:17.842509+00', 1, '2026-11-28 11:29:29.049138+00');



INSERT INTO public.revision VALUES ('f1aa7f78-866e-466a-9f5e-110e0cfdccff', '5be0e789-5b20-42e7-bc65-383f909873e3', '7c1df358-8ad4-4135-9337-f2caa91e74f7', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '5585dddf-ffc9-482f-b981-58cd4de759f7', '2026-11-28 11:29:17.1679+00', NULL, NULL, NULL, NULL, NULL, '');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-28 11:29:29.705003+00');



INSERT INTO public.sign_in VALUES ('1087a6c8-75d6-468d-aad6-bf1539c8f16a', '4d0825c2688dbb8b959dbec27d2a094186305430d497e94fe71fb07235a92bdb', '5585dddf-ffc9-482f-b981-58cd4de759f7', '797f7e2e-3165-4a7d-aa9b-9577335c1d2e', '2026-11-28 11:29:14.524529+00', '2026-11-28 11:29:14.52454+00', '2026-11-28 11:29:29.594246+00', '', '2026-11-28 11:29:14.524542+00');
INSERT INTO public.sign_in VALUES ('0e3c353b-7813-41eb-acb6-a410e1f4ceb3', '1dd387e025c942aa81f9337144275a116ff5769bda5127765622d5380f3789b5', '5585dddf-ffc9-482f-b981-58cd4de759f7', '797f7e2e-3165-4a7d-aa9b-9577335c1d2e', '2026-11-28 11:29:29.61345+00', '2026-11-28 11:29:29.613455+00', NULL, 'authenticator app', '2026-11-28 11:29:29.613458+00');



INSERT INTO public.waiting_file VALUES ('157bc763-f417-4039-8589-3949a0b1a18c', '7c1df358-8ad4-4135-9337-f2caa91e74f7', '5585dddf-ffc9-482f-b981-58cd4de759f7', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-28 11:29:17.397513+00');



INSERT INTO public.worker VALUES ('139736e3-e68b-4efd-88c9-48901c62b370', '2026-11-28 11:29:29.772507+00', '2026-11-28 11:29:29.772517+00');



SELECT pg_catalog.setval('public.audit_event_id_seq', 14, true);



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



ALTER TABLE ONLY public.lease
    ADD CONSTRAINT pk_lease PRIMARY KEY (job_type, subject);



ALTER TABLE ONLY public.mark
    ADD CONSTRAINT pk_mark PRIMARY KEY (assessment_id, question_id, version);



ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (id);



ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT pk_organisation PRIMARY KEY (id);



ALTER TABLE ONLY public.outbox_email
    ADD CONSTRAINT pk_outbox_email PRIMARY KEY (id);



ALTER TABLE ONLY public.password_link
    ADD CONSTRAINT pk_password_link PRIMARY KEY (token_hash);



ALTER TABLE ONLY public.periodic_job
    ADD CONSTRAINT pk_periodic_job PRIMARY KEY (name);



ALTER TABLE ONLY public.question_set_use
    ADD CONSTRAINT pk_question_set_use PRIMARY KEY (set_id, set_version);



ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT pk_recovery_code PRIMARY KEY (code_hash);



ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT pk_revision PRIMARY KEY (id);



ALTER TABLE ONLY public.secret_fingerprint
    ADD CONSTRAINT pk_secret_fingerprint PRIMARY KEY (name);



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT pk_sign_in PRIMARY KEY (id);



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



ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT uq_organisation_name UNIQUE (name);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT uq_revision_evidence_id_number UNIQUE (evidence_id, number);



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash);



CREATE INDEX ix_assessment_force_id ON public.assessment USING btree (force_id);



CREATE INDEX ix_audit_event_at ON public.audit_event USING btree (at);



CREATE INDEX ix_audit_event_force_id ON public.audit_event USING btree (force_id);



CREATE INDEX ix_audit_event_person_id ON public.audit_event USING btree (person_id);



CREATE INDEX ix_audit_link_assessment_id ON public.audit_link USING btree (assessment_id);



CREATE INDEX ix_audit_link_event_id ON public.audit_link USING btree (event_id);



CREATE INDEX ix_evidence_force_id_added_at_id ON public.evidence USING btree (force_id, added_at, id);



CREATE INDEX ix_evidence_force_id_review_date ON public.evidence USING btree (force_id, review_date);



CREATE INDEX ix_exhibit_assessment_id_evidence_id_question_id_withdrawn_at ON public.exhibit USING btree (assessment_id, evidence_id, question_id, withdrawn_at);



CREATE INDEX ix_exhibit_evidence_id ON public.exhibit USING btree (evidence_id);



CREATE INDEX ix_failed_sign_in_address_hash ON public.failed_sign_in USING btree (address_hash);



CREATE INDEX ix_failed_sign_in_email_hash ON public.failed_sign_in USING btree (email_hash);



CREATE INDEX ix_force_access_force_id ON public.force_access USING btree (force_id);



CREATE INDEX ix_invitation_organisation_id ON public.invitation USING btree (organisation_id);



CREATE INDEX ix_lease_worker_id ON public.lease USING btree (worker_id);



CREATE INDEX ix_membership_organisation_id ON public.membership USING btree (organisation_id);



CREATE INDEX ix_outbox_email_account_id ON public.outbox_email USING btree (account_id);



CREATE INDEX ix_outbox_email_status ON public.outbox_email USING btree (status);



CREATE INDEX ix_password_link_account_id ON public.password_link USING btree (account_id);



CREATE INDEX ix_recovery_code_account_id ON public.recovery_code USING btree (account_id);



CREATE INDEX ix_report_assessment_id ON public.report USING btree (assessment_id);



CREATE INDEX ix_report_content ON public.report USING btree (content);



CREATE INDEX ix_revision_force_id_disposed_at_size ON public.revision USING btree (force_id, disposed_at, size);



CREATE INDEX ix_revision_scan ON public.revision USING btree (scan);



CREATE INDEX ix_revision_sha256 ON public.revision USING btree (sha256);



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



ALTER TABLE ONLY public.outbox_email
    ADD CONSTRAINT fk_outbox_email_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.password_link
    ADD CONSTRAINT fk_password_link_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT fk_recovery_code_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_assessment_id_assessment FOREIGN KEY (assessment_id) REFERENCES public.assessment(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_requested_by_account FOREIGN KEY (requested_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_added_by_account FOREIGN KEY (added_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_disposed_by_account FOREIGN KEY (disposed_by) REFERENCES public.account(id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_evidence_id_evidence FOREIGN KEY (evidence_id) REFERENCES public.evidence(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id);



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_account_id_account FOREIGN KEY (account_id) REFERENCES public.account(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_membership_id_membership FOREIGN KEY (membership_id) REFERENCES public.membership(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT fk_waiting_file_force_id_organisation FOREIGN KEY (force_id) REFERENCES public.organisation(id) ON DELETE CASCADE;



ALTER TABLE ONLY public.waiting_file
    ADD CONSTRAINT fk_waiting_file_person_id_account FOREIGN KEY (person_id) REFERENCES public.account(id) ON DELETE CASCADE;




