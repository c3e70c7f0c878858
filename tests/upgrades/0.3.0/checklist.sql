


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
    started_at timestamp with time zone NOT NULL
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
    set_at timestamp with time zone NOT NULL
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



CREATE TABLE public.worker (
    id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL
);



ALTER TABLE ONLY public.audit_event ALTER COLUMN id SET DEFAULT nextval('public.audit_event_id_seq'::regclass);



ALTER TABLE ONLY public.failed_sign_in ALTER COLUMN id SET DEFAULT nextval('public.failed_sign_in_id_seq'::regclass);



INSERT INTO public.account VALUES ('d2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$9dELm5fGGklaA8bG5EWtyQ$xVBzWZRkRwTZLUprF6C1CBTCf+JRuYd9yQUZ2hkSWOc', true, '2026-11-27 20:22:34.567482+00');



INSERT INTO public.alembic_version VALUES ('0201');



INSERT INTO public.answer VALUES ('4071b1f1-66cb-4ef3-a9aa-f9a6b8cea1d3', 'efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-01', '2', 'As it was saved last', 2, 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '2026-11-27 20:22:41.753686+00');
INSERT INTO public.answer VALUES ('478f5e22-957a-4eea-85d0-4e7f04918ad3', 'efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-02', '3', 'As it was saved last', 1, 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '2026-11-27 20:22:42.230932+00');
INSERT INTO public.answer VALUES ('b48758a1-a318-4d3a-a942-4ea732038d3e', 'efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'cor-15', '2', 'As it was saved last', 1, 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '2026-11-27 20:22:42.829847+00');
INSERT INTO public.answer VALUES ('586b70a4-e601-44fa-9d3a-3b309b4c02c0', 'efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-03', '3', 'As it was saved last', 1, 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '2026-11-27 20:22:43.389337+00');



INSERT INTO public.answer_entry VALUES ('df939c09-ddcb-44e2-8956-1d80ca1390a0', 'efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-01', 1, '3', 'As it was first saved', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'coordinator', '2026-11-27 20:22:41.152814+00');
INSERT INTO public.answer_entry VALUES ('9410878d-506b-40d9-b02c-d37b8c4b7422', 'efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-01', 2, '2', 'As it was saved last', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'coordinator', '2026-11-27 20:22:41.753686+00');
INSERT INTO public.answer_entry VALUES ('fd923fa5-44fa-4564-843d-b3016de0b26b', 'efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-02', 1, '3', 'As it was saved last', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'coordinator', '2026-11-27 20:22:42.230932+00');
INSERT INTO public.answer_entry VALUES ('5d0f66a9-2fa1-4799-8c7c-35888cdff2cb', 'efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'cor-15', 1, '2', 'As it was saved last', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'coordinator', '2026-11-27 20:22:42.829847+00');
INSERT INTO public.answer_entry VALUES ('d436331f-2c73-4376-a478-29aca6fb1105', 'efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-03', 1, '3', 'As it was saved last', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'coordinator', '2026-11-27 20:22:43.389337+00');



INSERT INTO public.answer_entry_figure VALUES ('5d0f66a9-2fa1-4799-8c7c-35888cdff2cb', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('d436331f-2c73-4376-a478-29aca6fb1105', 'M03', '33');



INSERT INTO public.assessment VALUES ('efb84ae7-deb7-4ef0-a300-8d79d99641ac', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'vcc-2022', '1.0.0', '5ac0624c9a682d38ed8fbdafe0bc6ee8a16d7cffaa1506aaec1a753f3962f5e4', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '2026-11-27 20:22:38.420798+00');



INSERT INTO public.audit_event VALUES (1, '2026-11-27 20:22:37.171289+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '');
INSERT INTO public.audit_event VALUES (2, '2026-11-27 20:22:37.960168+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '');
INSERT INTO public.audit_event VALUES (3, '2026-11-27 20:22:38.350197+00', 'signed in', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'coordinator', NULL, '', '');
INSERT INTO public.audit_event VALUES (4, '2026-11-27 20:22:41.214289+00', 'save answer', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'coordinator', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'assessment efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-01, version 1');
INSERT INTO public.audit_event VALUES (5, '2026-11-27 20:22:41.774557+00', 'save answer', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'coordinator', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'assessment efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-01, version 2');
INSERT INTO public.audit_event VALUES (6, '2026-11-27 20:22:42.264186+00', 'save answer', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'coordinator', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'assessment efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-02, version 1');
INSERT INTO public.audit_event VALUES (7, '2026-11-27 20:22:42.317453+00', 'mark question', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'coordinator', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'assessment efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-02, done');
INSERT INTO public.audit_event VALUES (8, '2026-11-27 20:22:42.865827+00', 'save answer', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'coordinator', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'assessment efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'cor-15, version 1');
INSERT INTO public.audit_event VALUES (9, '2026-11-27 20:22:43.407083+00', 'save answer', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'coordinator', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'assessment efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-03, version 1');
INSERT INTO public.audit_event VALUES (10, '2026-11-27 20:22:44.562109+00', 'add evidence', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'coordinator', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'evidence 8fa509a8-dc2f-4742-9970-2897da73ed7a', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218');
INSERT INTO public.audit_event VALUES (11, '2026-11-27 20:22:44.601051+00', 'add exhibit', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'coordinator', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'assessment efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'exhibit 1 of vet-03, E1, version 1, evidence 8fa509a8-dc2f-4742-9970-2897da73ed7a');
INSERT INTO public.audit_event VALUES (12, '2026-11-27 20:22:45.682194+00', 'asked for a report', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'coordinator', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'report 686fdaa2-782d-4002-874b-5388935f0915', '12726524f113f0f77b8ff78268fd94cef95a348c63e974786ace76646aa21523');



INSERT INTO public.draft VALUES ('efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-04', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '284bfea6-0e38-479f-a6c7-4fa5cbbc7955', 0, 1795810892061, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-27 20:22:43.794675+00');



INSERT INTO public.evidence VALUES ('8fa509a8-dc2f-4742-9970-2897da73ed7a', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '2026-11-27 20:22:44.53189+00');



INSERT INTO public.evidence_entry VALUES ('8fa509a8-dc2f-4742-9970-2897da73ed7a', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'coordinator', '2026-11-27 20:22:44.576877+00');



INSERT INTO public.exhibit VALUES ('6361792f-eeb9-4896-8bfc-5e21abdc76a8', 'efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-03', 1, '8fa509a8-dc2f-4742-9970-2897da73ed7a', '7cea7a4d-1afb-47fe-a6a6-63a96dc5caad', 'Page 3', 'The policy was approved', 'E1', '', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '2026-11-27 20:22:44.561392+00', NULL, '', 1);



INSERT INTO public.exhibit_entry VALUES ('6361792f-eeb9-4896-8bfc-5e21abdc76a8', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'coordinator', '2026-11-27 20:22:44.600295+00');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-27 20:22:37.102392+00', '');



INSERT INTO public.figure VALUES ('efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('4a59dfd2-4dce-4e7f-9c3a-2835a4f79c81', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff');



INSERT INTO public.idempotency_key VALUES ('d2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '78b3c975-7303-445d-914d-0e1a3657896b', '35f9b767b694b0cb1cce5a13649bdaead94aaf0c37af691730f9662f8f3142db', '2026-11-27 20:22:41.230897+00');
INSERT INTO public.idempotency_key VALUES ('d2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '9f3bf4b5-80e9-4214-8482-7eb9f6d4ee2c', '9dd73826ab7b0c2750d689f03e7fbffe6b39a781e4b4023b4da0ce6c7462f43b', '2026-11-27 20:22:41.794915+00');
INSERT INTO public.idempotency_key VALUES ('d2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'a8302cc3-66af-4120-9a01-785f13f2b2ab', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-27 20:22:42.265642+00');
INSERT INTO public.idempotency_key VALUES ('d2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '02a0f386-c460-460d-b4d5-36367f848da7', 'done', '2026-11-27 20:22:42.318843+00');
INSERT INTO public.idempotency_key VALUES ('d2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'ce475689-777d-4486-a3bd-ff545cb24af4', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-27 20:22:42.885153+00');
INSERT INTO public.idempotency_key VALUES ('d2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '66ad4a14-53bf-4544-85cd-31a89799bfda', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-27 20:22:43.42526+00');
INSERT INTO public.idempotency_key VALUES ('d2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '1bb07880-7a51-48e6-967b-0834853c4899', '1', '2026-11-27 20:22:44.602402+00');
INSERT INTO public.idempotency_key VALUES ('d2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'e95fe730-e973-4409-a6ba-4b12dedf70d5', '686fdaa2-782d-4002-874b-5388935f0915', '2026-11-27 20:22:45.682869+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '0283f0f3-0f67-46b1-8655-8dc37b091e80', '2026-11-27 20:23:22.373724+00');



INSERT INTO public.mark VALUES ('efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'vet-02', 1, 'done', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'coordinator', '2026-11-27 20:22:42.302628+00');



INSERT INTO public.membership VALUES ('f405a8ad-e362-4e31-b07e-eaf18a7f11b0', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'coordinator', '2026-11-27 20:22:34.570256+00', NULL);



INSERT INTO public.organisation VALUES ('12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 'force', 'Upgradeshire Police', '2026-11-27 20:22:34.088114+00', NULL);
INSERT INTO public.organisation VALUES ('4a59dfd2-4dce-4e7f-9c3a-2835a4f79c81', 'local policing body', 'Upgradeshire Policing Body', '2026-11-27 20:22:34.101983+00', NULL);



INSERT INTO public.outbox_email VALUES ('5bb25586-4751-4d0e-80fd-557e44c0bc3c', 'set password', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '', 'waiting', '', 0, '2026-11-27 20:23:22.303727+00', '2026-11-27 20:23:22.303738+00', NULL);



INSERT INTO public.password_link VALUES ('eb9c260067ccdf55b0f932d387de09828a2568e2f8e5e155f8390cb39e60d1d5', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '2026-11-27 20:23:22.217842+00', '2026-11-29 20:23:22.1907+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-27 20:22:45.910848+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-27 20:22:46.145305+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-27 20:23:21.938733+00');



INSERT INTO public.report VALUES ('686fdaa2-782d-4002-874b-5388935f0915', 'efb84ae7-deb7-4ef0-a300-8d79d99641ac', 'report', '12726524f113f0f77b8ff78268fd94cef95a348c63e974786ace76646aa21523', 'ready', '', 29, 193986, 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '2026-11-27 20:22:45.665686+00', '2026-11-27 20:22:46.332743+00', 1, '2026-11-27 20:23:21.673255+00');



INSERT INTO public.revision VALUES ('7cea7a4d-1afb-47fe-a6a6-63a96dc5caad', '8fa509a8-dc2f-4742-9970-2897da73ed7a', '12102319-4cdc-4a5a-a1d5-f12da9ef92ff', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', '2026-11-27 20:22:44.553642+00', NULL, NULL, NULL, NULL, NULL, '');



INSERT INTO public.sign_in VALUES ('1468e3d0-7658-4cc7-b8ff-4ce1723e5060', 'cce667a5ea5eed8de579463876991fc4bb0e98c57730dd1b478fc5ef6410df44', 'd2f5ce9b-1d4b-40e1-a871-fdc8e3db1cd7', 'f405a8ad-e362-4e31-b07e-eaf18a7f11b0', '2026-11-27 20:22:38.336852+00', '2026-11-27 20:22:38.349321+00', NULL);



INSERT INTO public.worker VALUES ('0283f0f3-0f67-46b1-8655-8dc37b091e80', '2026-11-27 20:23:22.351977+00', '2026-11-27 20:23:22.351991+00');



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




