


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
    version integer NOT NULL
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
    saved_at timestamp with time zone NOT NULL
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



INSERT INTO public.account VALUES ('f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$dqcL7LMR3bbNRI3C9RyGsQ$AjuhstT4RQSzIteZPC3NBy/lE1ey24AE89Gs5m/wmBU', true, '2026-11-27 22:13:39.634409+00');



INSERT INTO public.alembic_version VALUES ('0203');



INSERT INTO public.answer VALUES ('ea47eb6e-ca7e-4979-9c0b-b855e42c6a1f', 'd6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-01', '2', 'As it was saved last', 2, 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '2026-11-27 22:13:43.70693+00');
INSERT INTO public.answer VALUES ('c53d7b62-2046-456c-b78e-6c9a3a46a776', 'd6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-02', '3', 'As it was saved last', 1, 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '2026-11-27 22:13:43.941292+00');
INSERT INTO public.answer VALUES ('f95c467c-1eed-4068-9320-fe26e9b8aa11', 'd6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'cor-15', '2', 'As it was saved last', 1, 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '2026-11-27 22:13:44.109096+00');
INSERT INTO public.answer VALUES ('59cba895-d874-4fad-b89c-e5b6934e0289', 'd6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-03', '3', 'As it was saved last', 1, 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '2026-11-27 22:13:44.57821+00');



INSERT INTO public.answer_entry VALUES ('4aa08885-be5b-432c-8918-f3de22122c87', 'd6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-01', 1, '3', 'As it was first saved', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'coordinator', '2026-11-27 22:13:43.448989+00');
INSERT INTO public.answer_entry VALUES ('09e26fc0-a6c6-404e-97f1-d6b82bf83b65', 'd6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-01', 2, '2', 'As it was saved last', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'coordinator', '2026-11-27 22:13:43.70693+00');
INSERT INTO public.answer_entry VALUES ('f5792211-44a2-40ca-98de-d6bd2e3152e7', 'd6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-02', 1, '3', 'As it was saved last', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'coordinator', '2026-11-27 22:13:43.941292+00');
INSERT INTO public.answer_entry VALUES ('fff6a2ec-2209-4887-b46a-86a616a32d61', 'd6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'cor-15', 1, '2', 'As it was saved last', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'coordinator', '2026-11-27 22:13:44.109096+00');
INSERT INTO public.answer_entry VALUES ('0a34465b-d355-4fa6-b07f-cd0cf592842e', 'd6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-03', 1, '3', 'As it was saved last', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'coordinator', '2026-11-27 22:13:44.57821+00');



INSERT INTO public.answer_entry_figure VALUES ('fff6a2ec-2209-4887-b46a-86a616a32d61', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('0a34465b-d355-4fa6-b07f-cd0cf592842e', 'M03', '33');



INSERT INTO public.assessment VALUES ('d6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'vcc-2022', '1.0.0', '5ac0624c9a682d38ed8fbdafe0bc6ee8a16d7cffaa1506aaec1a753f3962f5e4', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '2026-11-27 22:13:41.477853+00', NULL, NULL);



INSERT INTO public.audit_event VALUES (1, '2026-11-27 22:13:40.989943+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '');
INSERT INTO public.audit_event VALUES (2, '2026-11-27 22:13:41.270328+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '');
INSERT INTO public.audit_event VALUES (3, '2026-11-27 22:13:41.451253+00', 'signed in', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'coordinator', NULL, '', '');
INSERT INTO public.audit_event VALUES (4, '2026-11-27 22:13:43.461992+00', 'save answer', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'coordinator', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'assessment d6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-01, version 1');
INSERT INTO public.audit_event VALUES (5, '2026-11-27 22:13:43.712356+00', 'save answer', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'coordinator', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'assessment d6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-01, version 2');
INSERT INTO public.audit_event VALUES (6, '2026-11-27 22:13:43.945495+00', 'save answer', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'coordinator', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'assessment d6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-02, version 1');
INSERT INTO public.audit_event VALUES (7, '2026-11-27 22:13:43.957694+00', 'mark question', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'coordinator', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'assessment d6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-02, done');
INSERT INTO public.audit_event VALUES (8, '2026-11-27 22:13:44.122658+00', 'save answer', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'coordinator', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'assessment d6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'cor-15, version 1');
INSERT INTO public.audit_event VALUES (9, '2026-11-27 22:13:44.587097+00', 'save answer', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'coordinator', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'assessment d6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-03, version 1');
INSERT INTO public.audit_event VALUES (10, '2026-11-27 22:13:45.468803+00', 'add evidence', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'coordinator', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'evidence 388c7d3e-fd4c-4a6e-ae5c-7e0e6154da3a', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218');
INSERT INTO public.audit_event VALUES (11, '2026-11-27 22:13:45.493204+00', 'add exhibit', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'coordinator', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'assessment d6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'exhibit 1 of vet-03, E1, version 1, evidence 388c7d3e-fd4c-4a6e-ae5c-7e0e6154da3a');
INSERT INTO public.audit_event VALUES (12, '2026-11-27 22:13:46.13058+00', 'asked for a report', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'coordinator', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'report 3e773091-1527-4345-b81c-40b3599bff01', '12cc5605999169f13f213d75779fd11c9bfea28ce996d61285306032cdf58f3a');



INSERT INTO public.draft VALUES ('d6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-04', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '54f7b979-55e8-4ecd-ba72-f98ec7d67f0d', 0, 1795817557890, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-27 22:13:44.892552+00');



INSERT INTO public.evidence VALUES ('388c7d3e-fd4c-4a6e-ae5c-7e0e6154da3a', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '2026-11-27 22:13:45.453504+00');



INSERT INTO public.evidence_entry VALUES ('388c7d3e-fd4c-4a6e-ae5c-7e0e6154da3a', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'coordinator', '2026-11-27 22:13:45.470944+00');



INSERT INTO public.exhibit VALUES ('841daebb-1828-4158-805d-83f93d1505c1', 'd6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-03', 1, '388c7d3e-fd4c-4a6e-ae5c-7e0e6154da3a', '740f942e-19ec-43d5-8bba-9896314b1449', 'Page 3', 'The policy was approved', 'E1', '', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '2026-11-27 22:13:45.479534+00', NULL, '', 1);



INSERT INTO public.exhibit_entry VALUES ('841daebb-1828-4158-805d-83f93d1505c1', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'coordinator', '2026-11-27 22:13:45.492219+00');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-27 22:13:40.948525+00', '');



INSERT INTO public.figure VALUES ('d6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('d6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('4c2883d9-8ec4-46a6-bbaf-f4045fd1d65d', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b');



INSERT INTO public.idempotency_key VALUES ('f349825a-7a9e-4ab6-9f2c-6d2359964e07', '991847b9-1583-4a30-a20d-28cf2921d65d', '35f9b767b694b0cb1cce5a13649bdaead94aaf0c37af691730f9662f8f3142db', '2026-11-27 22:13:43.471618+00');
INSERT INTO public.idempotency_key VALUES ('f349825a-7a9e-4ab6-9f2c-6d2359964e07', '54911115-4f1f-4629-b965-1759567f49df', '9dd73826ab7b0c2750d689f03e7fbffe6b39a781e4b4023b4da0ce6c7462f43b', '2026-11-27 22:13:43.713985+00');
INSERT INTO public.idempotency_key VALUES ('f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'd082d66b-ccf2-4d16-a984-dc7f11151f17', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-27 22:13:43.946887+00');
INSERT INTO public.idempotency_key VALUES ('f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'ef74a236-ee08-4a27-a46e-b056fcd3a991', 'done', '2026-11-27 22:13:43.95887+00');
INSERT INTO public.idempotency_key VALUES ('f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'd099626d-6cf7-4f73-9e38-b924213c012b', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-27 22:13:44.169427+00');
INSERT INTO public.idempotency_key VALUES ('f349825a-7a9e-4ab6-9f2c-6d2359964e07', '485d436e-7aae-4627-9369-2f9d24fd3d21', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-27 22:13:44.590366+00');
INSERT INTO public.idempotency_key VALUES ('f349825a-7a9e-4ab6-9f2c-6d2359964e07', '128d2ec0-ec7d-462a-99ad-ac5e7cd45d60', '1', '2026-11-27 22:13:45.49501+00');
INSERT INTO public.idempotency_key VALUES ('f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'db3e5950-2870-426d-ac05-7abdbb57ade0', '3e773091-1527-4345-b81c-40b3599bff01', '2026-11-27 22:13:46.13116+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '69f8ffed-6abd-469e-af32-3af380266587', '2026-11-27 22:14:09.257253+00');



INSERT INTO public.mark VALUES ('d6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'vet-02', 1, 'done', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'coordinator', '2026-11-27 22:13:43.954824+00', '');



INSERT INTO public.membership VALUES ('5b68d2d2-2ec6-4e6b-ae39-139dd8a5fc3d', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'coordinator', '2026-11-27 22:13:39.64425+00', NULL);



INSERT INTO public.organisation VALUES ('27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'force', 'Upgradeshire Police', '2026-11-27 22:13:39.400828+00', NULL);
INSERT INTO public.organisation VALUES ('4c2883d9-8ec4-46a6-bbaf-f4045fd1d65d', 'local policing body', 'Upgradeshire Policing Body', '2026-11-27 22:13:39.409716+00', NULL);



INSERT INTO public.outbox_email VALUES ('af49cd5a-76f8-4881-9f42-01f70c226faf', 'set password', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '', 'waiting', '', 0, '2026-11-27 22:14:09.236205+00', '2026-11-27 22:14:09.236213+00', NULL);



INSERT INTO public.password_link VALUES ('860934652efe4f24b38a1bfc7803b68fb0b6851a5618d9882325026603f10968', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '2026-11-27 22:14:09.221031+00', '2026-11-29 22:14:09.219326+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-27 22:13:46.231976+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-27 22:13:46.345893+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-27 22:14:09.092282+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-27 22:14:09.15567+00');



INSERT INTO public.report VALUES ('3e773091-1527-4345-b81c-40b3599bff01', 'd6ba7f0c-181b-434e-8a81-e3f3d8e1df9d', 'report', '12cc5605999169f13f213d75779fd11c9bfea28ce996d61285306032cdf58f3a', 'ready', '', 29, 196155, 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '2026-11-27 22:13:46.124278+00', '2026-11-27 22:13:46.420721+00', 1, '2026-11-27 22:14:09.048692+00');



INSERT INTO public.revision VALUES ('740f942e-19ec-43d5-8bba-9896314b1449', '388c7d3e-fd4c-4a6e-ae5c-7e0e6154da3a', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '2026-11-27 22:13:45.461797+00', NULL, NULL, NULL, NULL, NULL, '');



INSERT INTO public.sign_in VALUES ('3f78e7fb-b072-497c-b0bd-cc03b2c8eee6', 'cee04a5e8e36c7e1c7e1031affc2efb84484ebde7062c900c40eb0ebf5a85f25', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', '5b68d2d2-2ec6-4e6b-ae39-139dd8a5fc3d', '2026-11-27 22:13:41.437501+00', '2026-11-27 22:13:41.446046+00', NULL);



INSERT INTO public.waiting_file VALUES ('52e8b1e4-5f70-4fb5-86c2-4cfcf6ffdf9f', '27bd1bcd-aa8a-4e27-b173-0af1e73aed4b', 'f349825a-7a9e-4ab6-9f2c-6d2359964e07', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-27 22:13:45.721534+00');



INSERT INTO public.worker VALUES ('69f8ffed-6abd-469e-af32-3af380266587', '2026-11-27 22:14:09.245097+00', '2026-11-27 22:14:09.2451+00');



SELECT pg_catalog.setval('public.audit_event_id_seq', 12, true);



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



ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (id);



ALTER TABLE ONLY public.revision
    ADD CONSTRAINT pk_revision PRIMARY KEY (id);



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




