


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
    AS $$ BEGIN RAISE EXCEPTION 'audit_event is only ever added to'; END $$;


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
    detail character varying(400) NOT NULL
);



CREATE SEQUENCE public.audit_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;



ALTER SEQUENCE public.audit_event_id_seq OWNED BY public.audit_event.id;



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
    closed_at timestamp with time zone
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
    ended_at timestamp with time zone
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



INSERT INTO public.account VALUES ('318171c3-f062-430c-99cf-d54f7811d7e8', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$UW98n9ahRtaetfPZd3HnHA$Rtpl3Op9lpnh9mjpoisfq1vd7bZEIJYc1HzZDSMumdk', true, '2026-11-28 11:03:22.106246+00');



INSERT INTO public.alembic_version VALUES ('0206');



INSERT INTO public.answer VALUES ('1829a673-b322-44b8-9ca7-594bd738d5aa', 'fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-01', '2', 'As it was saved last', 2, '318171c3-f062-430c-99cf-d54f7811d7e8', '2026-11-28 11:03:29.194064+00');
INSERT INTO public.answer VALUES ('b747410f-c4b2-4349-aae4-1a24ec09ff73', 'fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-02', '3', 'As it was saved last', 1, '318171c3-f062-430c-99cf-d54f7811d7e8', '2026-11-28 11:03:29.729315+00');
INSERT INTO public.answer VALUES ('3c707412-082c-4522-9ffb-b03abc7bdffc', 'fdee4d21-a394-4164-89cb-b3e3127581f6', 'cor-15', '2', 'As it was saved last', 1, '318171c3-f062-430c-99cf-d54f7811d7e8', '2026-11-28 11:03:30.389638+00');
INSERT INTO public.answer VALUES ('18c7731e-af8d-4ac9-befa-ae969045764e', 'fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-03', '3', 'As it was saved last', 1, '318171c3-f062-430c-99cf-d54f7811d7e8', '2026-11-28 11:03:31.021911+00');



INSERT INTO public.answer_entry VALUES ('7f15321d-3e35-4cd2-9e3f-2210b8bcecd0', 'fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-01', 1, '3', 'As it was first saved', '318171c3-f062-430c-99cf-d54f7811d7e8', 'coordinator', '2026-11-28 11:03:28.5998+00');
INSERT INTO public.answer_entry VALUES ('8eeebfbd-cfe7-4bd2-a44e-92c764c98e06', 'fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-01', 2, '2', 'As it was saved last', '318171c3-f062-430c-99cf-d54f7811d7e8', 'coordinator', '2026-11-28 11:03:29.194064+00');
INSERT INTO public.answer_entry VALUES ('2b71ffe6-f597-4fbe-aa39-2fb930de091e', 'fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-02', 1, '3', 'As it was saved last', '318171c3-f062-430c-99cf-d54f7811d7e8', 'coordinator', '2026-11-28 11:03:29.729315+00');
INSERT INTO public.answer_entry VALUES ('64265a6d-f61e-406d-929f-a90feade759d', 'fdee4d21-a394-4164-89cb-b3e3127581f6', 'cor-15', 1, '2', 'As it was saved last', '318171c3-f062-430c-99cf-d54f7811d7e8', 'coordinator', '2026-11-28 11:03:30.389638+00');
INSERT INTO public.answer_entry VALUES ('1366b3ec-5cb1-477d-abcd-6f1c8f99eade', 'fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-03', 1, '3', 'As it was saved last', '318171c3-f062-430c-99cf-d54f7811d7e8', 'coordinator', '2026-11-28 11:03:31.021911+00');



INSERT INTO public.answer_entry_figure VALUES ('64265a6d-f61e-406d-929f-a90feade759d', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('1366b3ec-5cb1-477d-abcd-6f1c8f99eade', 'M03', '33');



INSERT INTO public.assessment VALUES ('fdee4d21-a394-4164-89cb-b3e3127581f6', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '318171c3-f062-430c-99cf-d54f7811d7e8', '2026-11-28 11:03:24.758742+00', NULL, NULL);



INSERT INTO public.audit_event VALUES (1, '2026-11-28 11:03:24.029083+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '');
INSERT INTO public.audit_event VALUES (2, '2026-11-28 11:03:24.463075+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '');
INSERT INTO public.audit_event VALUES (3, '2026-11-28 11:03:24.678179+00', 'signed in', '318171c3-f062-430c-99cf-d54f7811d7e8', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'coordinator', NULL, '', '');
INSERT INTO public.audit_event VALUES (4, '2026-11-28 11:03:28.645133+00', 'save answer', '318171c3-f062-430c-99cf-d54f7811d7e8', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'coordinator', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'assessment fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-01, version 1');
INSERT INTO public.audit_event VALUES (5, '2026-11-28 11:03:29.22567+00', 'save answer', '318171c3-f062-430c-99cf-d54f7811d7e8', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'coordinator', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'assessment fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-01, version 2');
INSERT INTO public.audit_event VALUES (6, '2026-11-28 11:03:29.755304+00', 'save answer', '318171c3-f062-430c-99cf-d54f7811d7e8', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'coordinator', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'assessment fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-02, version 1');
INSERT INTO public.audit_event VALUES (7, '2026-11-28 11:03:29.803114+00', 'mark question', '318171c3-f062-430c-99cf-d54f7811d7e8', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'coordinator', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'assessment fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-02, done');
INSERT INTO public.audit_event VALUES (8, '2026-11-28 11:03:30.43368+00', 'save answer', '318171c3-f062-430c-99cf-d54f7811d7e8', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'coordinator', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'assessment fdee4d21-a394-4164-89cb-b3e3127581f6', 'cor-15, version 1');
INSERT INTO public.audit_event VALUES (9, '2026-11-28 11:03:31.061699+00', 'save answer', '318171c3-f062-430c-99cf-d54f7811d7e8', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'coordinator', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'assessment fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-03, version 1');
INSERT INTO public.audit_event VALUES (10, '2026-11-28 11:03:32.473755+00', 'add evidence', '318171c3-f062-430c-99cf-d54f7811d7e8', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'coordinator', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'evidence b883260b-93b1-43f0-a259-692cdef80d5b', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218');
INSERT INTO public.audit_event VALUES (11, '2026-11-28 11:03:32.525315+00', 'add exhibit', '318171c3-f062-430c-99cf-d54f7811d7e8', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'coordinator', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'assessment fdee4d21-a394-4164-89cb-b3e3127581f6', 'exhibit 1 of vet-03, E1, version 1, evidence b883260b-93b1-43f0-a259-692cdef80d5b');
INSERT INTO public.audit_event VALUES (12, '2026-11-28 11:03:33.638195+00', 'asked for a report', '318171c3-f062-430c-99cf-d54f7811d7e8', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'coordinator', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'report 5d1ef345-059e-44e0-aeac-fb3bf5461866', '467ef65a5f072e583fb4353ee4df98daf642b16e08ca00c9d04770887f7dbb56');
INSERT INTO public.audit_event VALUES (13, '2026-11-28 11:04:07.833234+00', 'made a link to set a password', NULL, NULL, NULL, NULL, '318171c3-f062-430c-99cf-d54f7811d7e8', '');



INSERT INTO public.draft VALUES ('fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-04', '318171c3-f062-430c-99cf-d54f7811d7e8', 'b36ee54b-64d5-415a-bc15-ddab8f5f3099', 0, 1795863740331, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-28 11:03:31.524704+00');



INSERT INTO public.evidence VALUES ('b883260b-93b1-43f0-a259-692cdef80d5b', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '318171c3-f062-430c-99cf-d54f7811d7e8', '2026-11-28 11:03:32.442491+00');



INSERT INTO public.evidence_entry VALUES ('b883260b-93b1-43f0-a259-692cdef80d5b', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '318171c3-f062-430c-99cf-d54f7811d7e8', 'coordinator', '2026-11-28 11:03:32.492389+00');



INSERT INTO public.exhibit VALUES ('a1335238-3a4f-44eb-9731-66f0ab7530e2', 'fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-03', 1, 'b883260b-93b1-43f0-a259-692cdef80d5b', '4ce75227-d0a0-4bd4-8f0f-d5e53c28a6b9', 'Page 3', 'The policy was approved', 'E1', '', '318171c3-f062-430c-99cf-d54f7811d7e8', '2026-11-28 11:03:32.510168+00', NULL, '', 1, NULL, 'force');



INSERT INTO public.exhibit_entry VALUES ('a1335238-3a4f-44eb-9731-66f0ab7530e2', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '318171c3-f062-430c-99cf-d54f7811d7e8', 'coordinator', '2026-11-28 11:03:32.524502+00', NULL, 'force');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-28 11:03:23.995876+00', '');



INSERT INTO public.figure VALUES ('fdee4d21-a394-4164-89cb-b3e3127581f6', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('fdee4d21-a394-4164-89cb-b3e3127581f6', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('ed9dfb56-6913-4646-bf24-6f4ff634dbb6', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b');



INSERT INTO public.idempotency_key VALUES ('318171c3-f062-430c-99cf-d54f7811d7e8', '2eb151c9-5698-43d7-ba9a-f40f7af489f3', 'a4bee776706fdbccd0d6d736cedde24f8334306fc86b164f54002094697d8c0a', '2026-11-28 11:03:28.660612+00');
INSERT INTO public.idempotency_key VALUES ('318171c3-f062-430c-99cf-d54f7811d7e8', 'b26d424e-b40f-4480-a7cd-3b33954edda8', '5d125664926898074ce16e3339ce7eab28327882645cc741f7c834da3cbab850', '2026-11-28 11:03:29.226873+00');
INSERT INTO public.idempotency_key VALUES ('318171c3-f062-430c-99cf-d54f7811d7e8', 'f6d13df9-b6ce-4c80-be26-dcd82b4b60be', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-28 11:03:29.75794+00');
INSERT INTO public.idempotency_key VALUES ('318171c3-f062-430c-99cf-d54f7811d7e8', 'b9d359b1-d131-4991-86e2-f358484caa59', 'done', '2026-11-28 11:03:29.817635+00');
INSERT INTO public.idempotency_key VALUES ('318171c3-f062-430c-99cf-d54f7811d7e8', 'fc134b80-80e8-47c5-bb28-69fe38dfd34a', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-28 11:03:30.46105+00');
INSERT INTO public.idempotency_key VALUES ('318171c3-f062-430c-99cf-d54f7811d7e8', 'de5a1533-aec0-4804-aeb7-07c62184bb9c', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-28 11:03:31.0775+00');
INSERT INTO public.idempotency_key VALUES ('318171c3-f062-430c-99cf-d54f7811d7e8', '55e08aca-1a0e-4a8d-b488-4db7db54a4e7', '1', '2026-11-28 11:03:32.527051+00');
INSERT INTO public.idempotency_key VALUES ('318171c3-f062-430c-99cf-d54f7811d7e8', '17535f0e-04ef-41f0-9db0-59f427618555', '5d1ef345-059e-44e0-aeac-fb3bf5461866', '2026-11-28 11:03:33.638749+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '92de0e6e-130d-4cf9-9502-fd0f432d3d50', '2026-11-28 11:04:07.940206+00');



INSERT INTO public.mark VALUES ('fdee4d21-a394-4164-89cb-b3e3127581f6', 'vet-02', 1, 'done', '318171c3-f062-430c-99cf-d54f7811d7e8', 'coordinator', '2026-11-28 11:03:29.799839+00', '');



INSERT INTO public.membership VALUES ('e89fb47a-2e43-45af-b5c9-dbc193cecac8', '318171c3-f062-430c-99cf-d54f7811d7e8', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'coordinator', '2026-11-28 11:03:22.117544+00', NULL);



INSERT INTO public.organisation VALUES ('24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 'force', 'Upgradeshire Police', '2026-11-28 11:03:21.827393+00', NULL);
INSERT INTO public.organisation VALUES ('ed9dfb56-6913-4646-bf24-6f4ff634dbb6', 'local policing body', 'Upgradeshire Policing Body', '2026-11-28 11:03:21.841138+00', NULL);



INSERT INTO public.outbox_email VALUES ('7cb8e425-c08a-442d-874b-211dee77e2c3', 'set password', '318171c3-f062-430c-99cf-d54f7811d7e8', '', 'waiting', '', 0, '2026-11-28 11:04:07.906474+00', '2026-11-28 11:04:07.906481+00', NULL);



INSERT INTO public.password_link VALUES ('cd718953e4cff45b8037c7d7c43f9d0d706fec10171006fb98fa6f8a322ecee4', '318171c3-f062-430c-99cf-d54f7811d7e8', '2026-11-28 11:04:07.832399+00', '2026-11-30 11:04:07.816653+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-28 11:03:33.827824+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-28 11:03:33.949856+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-28 11:04:07.613922+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-28 11:04:07.720956+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '2.0.0', '645cab838f731f5d57738523af3c0f2d6f9e39c0668e40edc17eb5ed39c2c325', '2026-11-28 11:04:07.896218+00');



INSERT INTO public.report VALUES ('5d1ef345-059e-44e0-aeac-fb3bf5461866', 'fdee4d21-a394-4164-89cb-b3e3127581f6', 'report', '467ef65a5f072e583fb4353ee4df98daf642b16e08ca00c9d04770887f7dbb56', 'ready', '', 30, 199881, '318171c3-f062-430c-99cf-d54f7811d7e8', '2026-11-28 11:03:33.622349+00', '2026-11-28 11:03:34.084057+00', 1, '2026-11-28 11:04:07.540814+00');



INSERT INTO public.revision VALUES ('4ce75227-d0a0-4bd4-8f0f-d5e53c28a6b9', 'b883260b-93b1-43f0-a259-692cdef80d5b', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '318171c3-f062-430c-99cf-d54f7811d7e8', '2026-11-28 11:03:32.458426+00', NULL, NULL, NULL, NULL, NULL, '');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-28 11:04:07.859035+00');



INSERT INTO public.sign_in VALUES ('4ed25b47-afa6-4d5c-8533-1bcea3fd6d30', 'a7f37b5e3e940c8fe2e2e7921aa20d9267e78e74669ef15b039a7b96ea7d81a3', '318171c3-f062-430c-99cf-d54f7811d7e8', 'e89fb47a-2e43-45af-b5c9-dbc193cecac8', '2026-11-28 11:03:24.675236+00', '2026-11-28 11:03:24.677554+00', NULL);



INSERT INTO public.waiting_file VALUES ('5b24d5e5-4707-40e0-bc7d-511eedd4022f', '24b1f359-0526-48c9-ae1f-dc0f02bafe6b', '318171c3-f062-430c-99cf-d54f7811d7e8', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-28 11:03:32.983741+00');



INSERT INTO public.worker VALUES ('92de0e6e-130d-4cf9-9502-fd0f432d3d50', '2026-11-28 11:04:07.921449+00', '2026-11-28 11:04:07.921453+00');



SELECT pg_catalog.setval('public.audit_event_id_seq', 13, true);



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



CREATE INDEX ix_evidence_force_id_added_at_id ON public.evidence USING btree (force_id, added_at, id);



CREATE INDEX ix_evidence_force_id_review_date ON public.evidence USING btree (force_id, review_date);



CREATE INDEX ix_exhibit_assessment_id_evidence_id_question_id_withdrawn_at ON public.exhibit USING btree (assessment_id, evidence_id, question_id, withdrawn_at);



CREATE INDEX ix_exhibit_evidence_id ON public.exhibit USING btree (evidence_id);



CREATE INDEX ix_failed_sign_in_address_hash ON public.failed_sign_in USING btree (address_hash);



CREATE INDEX ix_failed_sign_in_email_hash ON public.failed_sign_in USING btree (email_hash);



CREATE INDEX ix_force_access_force_id ON public.force_access USING btree (force_id);



CREATE INDEX ix_lease_worker_id ON public.lease USING btree (worker_id);



CREATE INDEX ix_membership_organisation_id ON public.membership USING btree (organisation_id);



CREATE INDEX ix_outbox_email_account_id ON public.outbox_email USING btree (account_id);



CREATE INDEX ix_outbox_email_status ON public.outbox_email USING btree (status);



CREATE INDEX ix_password_link_account_id ON public.password_link USING btree (account_id);



CREATE INDEX ix_report_assessment_id ON public.report USING btree (assessment_id);



CREATE INDEX ix_report_content ON public.report USING btree (content);



CREATE INDEX ix_revision_force_id_disposed_at_size ON public.revision USING btree (force_id, disposed_at, size);



CREATE INDEX ix_revision_scan ON public.revision USING btree (scan);



CREATE INDEX ix_revision_sha256 ON public.revision USING btree (sha256);



CREATE INDEX ix_sign_in_account_id ON public.sign_in USING btree (account_id);



CREATE INDEX ix_waiting_file_force_id_person_id_received_at ON public.waiting_file USING btree (force_id, person_id, received_at);



CREATE TRIGGER audit_event_kept_per_row BEFORE DELETE OR UPDATE ON public.audit_event FOR EACH ROW EXECUTE FUNCTION public.audit_event_is_kept();



CREATE TRIGGER audit_event_kept_per_statement BEFORE TRUNCATE ON public.audit_event FOR EACH STATEMENT EXECUTE FUNCTION public.audit_event_is_kept();



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




