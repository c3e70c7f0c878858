


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



INSERT INTO public.account VALUES ('482d3959-0b98-4928-b396-c2a3ceabdf46', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$9R7ikIJGKStzfC8s8C1DDw$f6iBmF/dtK37qZxeMthlY1GiO2ax2iwK38FwXtMKPzI', true, '2026-11-27 20:58:35.697777+00');



INSERT INTO public.alembic_version VALUES ('0202');



INSERT INTO public.answer VALUES ('42973009-2920-44d0-9643-b1d6bad4dcc5', 'a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-01', '2', 'As it was saved last', 2, '482d3959-0b98-4928-b396-c2a3ceabdf46', '2026-11-27 20:58:37.211873+00');
INSERT INTO public.answer VALUES ('1dd7e536-6824-4ed2-81c3-8bcb75dc4de9', 'a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-02', '3', 'As it was saved last', 1, '482d3959-0b98-4928-b396-c2a3ceabdf46', '2026-11-27 20:58:37.356649+00');
INSERT INTO public.answer VALUES ('566475dd-67db-4b45-a5a3-adafa6da7954', 'a5c05aef-1a28-4117-bc85-7cb14b22513c', 'cor-15', '2', 'As it was saved last', 1, '482d3959-0b98-4928-b396-c2a3ceabdf46', '2026-11-27 20:58:37.527387+00');
INSERT INTO public.answer VALUES ('f2845508-3058-4465-aca3-6818fe949893', 'a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-03', '3', 'As it was saved last', 1, '482d3959-0b98-4928-b396-c2a3ceabdf46', '2026-11-27 20:58:37.676696+00');



INSERT INTO public.answer_entry VALUES ('c525cb6a-7ced-4fce-adf1-2a78764072ad', 'a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-01', 1, '3', 'As it was first saved', '482d3959-0b98-4928-b396-c2a3ceabdf46', 'coordinator', '2026-11-27 20:58:37.059222+00');
INSERT INTO public.answer_entry VALUES ('2be269d5-662b-408b-9d59-8f70863ebf15', 'a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-01', 2, '2', 'As it was saved last', '482d3959-0b98-4928-b396-c2a3ceabdf46', 'coordinator', '2026-11-27 20:58:37.211873+00');
INSERT INTO public.answer_entry VALUES ('ae4665f6-9e24-4571-b7d7-edc04efd1eb6', 'a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-02', 1, '3', 'As it was saved last', '482d3959-0b98-4928-b396-c2a3ceabdf46', 'coordinator', '2026-11-27 20:58:37.356649+00');
INSERT INTO public.answer_entry VALUES ('f53a88f9-90cf-4921-85ef-5c0676eb534d', 'a5c05aef-1a28-4117-bc85-7cb14b22513c', 'cor-15', 1, '2', 'As it was saved last', '482d3959-0b98-4928-b396-c2a3ceabdf46', 'coordinator', '2026-11-27 20:58:37.527387+00');
INSERT INTO public.answer_entry VALUES ('8939bbd3-cd93-496e-9ebe-8daafd503f5f', 'a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-03', 1, '3', 'As it was saved last', '482d3959-0b98-4928-b396-c2a3ceabdf46', 'coordinator', '2026-11-27 20:58:37.676696+00');



INSERT INTO public.answer_entry_figure VALUES ('f53a88f9-90cf-4921-85ef-5c0676eb534d', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('8939bbd3-cd93-496e-9ebe-8daafd503f5f', 'M03', '33');



INSERT INTO public.assessment VALUES ('a5c05aef-1a28-4117-bc85-7cb14b22513c', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'vcc-2022', '1.0.0', '5ac0624c9a682d38ed8fbdafe0bc6ee8a16d7cffaa1506aaec1a753f3962f5e4', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '482d3959-0b98-4928-b396-c2a3ceabdf46', '2026-11-27 20:58:36.416305+00');



INSERT INTO public.audit_event VALUES (1, '2026-11-27 20:58:36.178792+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '');
INSERT INTO public.audit_event VALUES (2, '2026-11-27 20:58:36.331784+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '');
INSERT INTO public.audit_event VALUES (3, '2026-11-27 20:58:36.401932+00', 'signed in', '482d3959-0b98-4928-b396-c2a3ceabdf46', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'coordinator', NULL, '', '');
INSERT INTO public.audit_event VALUES (4, '2026-11-27 20:58:37.070304+00', 'save answer', '482d3959-0b98-4928-b396-c2a3ceabdf46', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'coordinator', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'assessment a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-01, version 1');
INSERT INTO public.audit_event VALUES (5, '2026-11-27 20:58:37.217456+00', 'save answer', '482d3959-0b98-4928-b396-c2a3ceabdf46', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'coordinator', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'assessment a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-01, version 2');
INSERT INTO public.audit_event VALUES (6, '2026-11-27 20:58:37.360423+00', 'save answer', '482d3959-0b98-4928-b396-c2a3ceabdf46', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'coordinator', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'assessment a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-02, version 1');
INSERT INTO public.audit_event VALUES (7, '2026-11-27 20:58:37.37161+00', 'mark question', '482d3959-0b98-4928-b396-c2a3ceabdf46', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'coordinator', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'assessment a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-02, done');
INSERT INTO public.audit_event VALUES (8, '2026-11-27 20:58:37.537566+00', 'save answer', '482d3959-0b98-4928-b396-c2a3ceabdf46', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'coordinator', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'assessment a5c05aef-1a28-4117-bc85-7cb14b22513c', 'cor-15, version 1');
INSERT INTO public.audit_event VALUES (9, '2026-11-27 20:58:37.682876+00', 'save answer', '482d3959-0b98-4928-b396-c2a3ceabdf46', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'coordinator', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'assessment a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-03, version 1');
INSERT INTO public.audit_event VALUES (10, '2026-11-27 20:58:38.009089+00', 'add evidence', '482d3959-0b98-4928-b396-c2a3ceabdf46', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'coordinator', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'evidence 2150cd6f-be47-497f-96fd-fd839917af81', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218');
INSERT INTO public.audit_event VALUES (11, '2026-11-27 20:58:38.018+00', 'add exhibit', '482d3959-0b98-4928-b396-c2a3ceabdf46', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'coordinator', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'assessment a5c05aef-1a28-4117-bc85-7cb14b22513c', 'exhibit 1 of vet-03, E1, version 1, evidence 2150cd6f-be47-497f-96fd-fd839917af81');
INSERT INTO public.audit_event VALUES (12, '2026-11-27 20:58:38.268427+00', 'asked for a report', '482d3959-0b98-4928-b396-c2a3ceabdf46', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'coordinator', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'report 265a6764-df25-4d8a-96e9-2573f5fd0f04', '594ff1e485d950fea224da72c4ab629c19544d50fc4c368e6b07c3c66f5e1c56');



INSERT INTO public.draft VALUES ('a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-04', '482d3959-0b98-4928-b396-c2a3ceabdf46', 'c83146e8-76d0-4627-975a-7cf1ffa60833', 0, 1795813055221, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-27 20:58:37.804373+00');



INSERT INTO public.evidence VALUES ('2150cd6f-be47-497f-96fd-fd839917af81', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '482d3959-0b98-4928-b396-c2a3ceabdf46', '2026-11-27 20:58:38.004367+00');



INSERT INTO public.evidence_entry VALUES ('2150cd6f-be47-497f-96fd-fd839917af81', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '482d3959-0b98-4928-b396-c2a3ceabdf46', 'coordinator', '2026-11-27 20:58:38.010836+00');



INSERT INTO public.exhibit VALUES ('b34a80c4-c826-43d6-8868-11486cfd6377', 'a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-03', 1, '2150cd6f-be47-497f-96fd-fd839917af81', '3c1d52e5-3286-40cb-aa31-9421ae478603', 'Page 3', 'The policy was approved', 'E1', '', '482d3959-0b98-4928-b396-c2a3ceabdf46', '2026-11-27 20:58:38.014331+00', NULL, '', 1);



INSERT INTO public.exhibit_entry VALUES ('b34a80c4-c826-43d6-8868-11486cfd6377', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '482d3959-0b98-4928-b396-c2a3ceabdf46', 'coordinator', '2026-11-27 20:58:38.017346+00');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-27 20:58:36.169029+00', '');



INSERT INTO public.figure VALUES ('a5c05aef-1a28-4117-bc85-7cb14b22513c', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('a5c05aef-1a28-4117-bc85-7cb14b22513c', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('7518fe6f-7ab8-4eb3-8134-8edc737a761f', '4162a90c-e216-4c5b-b988-e7916f0a5687');



INSERT INTO public.idempotency_key VALUES ('482d3959-0b98-4928-b396-c2a3ceabdf46', '1fddb37b-151c-46b1-9506-281d12cdecee', '35f9b767b694b0cb1cce5a13649bdaead94aaf0c37af691730f9662f8f3142db', '2026-11-27 20:58:37.073326+00');
INSERT INTO public.idempotency_key VALUES ('482d3959-0b98-4928-b396-c2a3ceabdf46', '3f24bdfd-bad1-4b77-bcae-3011bbd68320', '9dd73826ab7b0c2750d689f03e7fbffe6b39a781e4b4023b4da0ce6c7462f43b', '2026-11-27 20:58:37.218721+00');
INSERT INTO public.idempotency_key VALUES ('482d3959-0b98-4928-b396-c2a3ceabdf46', '703c799a-60eb-48c9-aa01-f2dbd5a8c326', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-27 20:58:37.361834+00');
INSERT INTO public.idempotency_key VALUES ('482d3959-0b98-4928-b396-c2a3ceabdf46', '66868115-8946-422b-a829-7a58a65dd6f5', 'done', '2026-11-27 20:58:37.373479+00');
INSERT INTO public.idempotency_key VALUES ('482d3959-0b98-4928-b396-c2a3ceabdf46', '591fbd8d-829b-4637-821e-0c09ec387344', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-27 20:58:37.542814+00');
INSERT INTO public.idempotency_key VALUES ('482d3959-0b98-4928-b396-c2a3ceabdf46', '959c0f40-14cd-42fe-84cf-b3bd8c47eae8', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-27 20:58:37.684966+00');
INSERT INTO public.idempotency_key VALUES ('482d3959-0b98-4928-b396-c2a3ceabdf46', '1bc0928d-4620-4611-a06b-98450145564c', '1', '2026-11-27 20:58:38.019624+00');
INSERT INTO public.idempotency_key VALUES ('482d3959-0b98-4928-b396-c2a3ceabdf46', '41afb444-3cee-4ad5-b0e8-45f0b30d42fe', '265a6764-df25-4d8a-96e9-2573f5fd0f04', '2026-11-27 20:58:38.268922+00');



INSERT INTO public.lease VALUES ('printing', 'a report', 'e5af1d09-6165-4879-8d9b-12ac20ff7300', '2026-11-27 20:58:46.202128+00');



INSERT INTO public.mark VALUES ('a5c05aef-1a28-4117-bc85-7cb14b22513c', 'vet-02', 1, 'done', '482d3959-0b98-4928-b396-c2a3ceabdf46', 'coordinator', '2026-11-27 20:58:37.36867+00', '');



INSERT INTO public.membership VALUES ('23a5588f-614f-474b-9df6-8ffe4782a6c1', '482d3959-0b98-4928-b396-c2a3ceabdf46', '4162a90c-e216-4c5b-b988-e7916f0a5687', 'coordinator', '2026-11-27 20:58:35.703207+00', NULL);



INSERT INTO public.organisation VALUES ('4162a90c-e216-4c5b-b988-e7916f0a5687', 'force', 'Upgradeshire Police', '2026-11-27 20:58:35.615488+00', NULL);
INSERT INTO public.organisation VALUES ('7518fe6f-7ab8-4eb3-8134-8edc737a761f', 'local policing body', 'Upgradeshire Policing Body', '2026-11-27 20:58:35.619643+00', NULL);



INSERT INTO public.outbox_email VALUES ('822a16cb-8e9e-43dd-98cd-bddb79e67bd8', 'set password', '482d3959-0b98-4928-b396-c2a3ceabdf46', '', 'waiting', '', 0, '2026-11-27 20:58:46.183736+00', '2026-11-27 20:58:46.183745+00', NULL);



INSERT INTO public.password_link VALUES ('3927dff0fc90de2166cdf0f9b2e514efd02a92d0bcb8272bdf934646507d8ca3', '482d3959-0b98-4928-b396-c2a3ceabdf46', '2026-11-27 20:58:46.172538+00', '2026-11-29 20:58:46.170154+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-27 20:58:38.309293+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-27 20:58:38.3369+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-27 20:58:46.125177+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-27 20:58:46.143413+00');



INSERT INTO public.report VALUES ('265a6764-df25-4d8a-96e9-2573f5fd0f04', 'a5c05aef-1a28-4117-bc85-7cb14b22513c', 'report', '594ff1e485d950fea224da72c4ab629c19544d50fc4c368e6b07c3c66f5e1c56', 'ready', '', 29, 196357, '482d3959-0b98-4928-b396-c2a3ceabdf46', '2026-11-27 20:58:38.265209+00', '2026-11-27 20:58:38.357305+00', 1, '2026-11-27 20:58:46.110109+00');



INSERT INTO public.revision VALUES ('3c1d52e5-3286-40cb-aa31-9421ae478603', '2150cd6f-be47-497f-96fd-fd839917af81', '4162a90c-e216-4c5b-b988-e7916f0a5687', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '482d3959-0b98-4928-b396-c2a3ceabdf46', '2026-11-27 20:58:38.006823+00', NULL, NULL, NULL, NULL, NULL, '');



INSERT INTO public.sign_in VALUES ('8b822b2b-873a-4a0e-8246-c1816a631a02', '9f823737286a98391151fb8ce44e853b05f1e6ef2e25cc1470440f923ee95a2d', '482d3959-0b98-4928-b396-c2a3ceabdf46', '23a5588f-614f-474b-9df6-8ffe4782a6c1', '2026-11-27 20:58:36.398648+00', '2026-11-27 20:58:36.401057+00', NULL);



INSERT INTO public.waiting_file VALUES ('44497c74-c338-4c65-a1fa-ab7fcaa8d39c', '4162a90c-e216-4c5b-b988-e7916f0a5687', '482d3959-0b98-4928-b396-c2a3ceabdf46', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-27 20:58:38.117276+00');



INSERT INTO public.worker VALUES ('e5af1d09-6165-4879-8d9b-12ac20ff7300', '2026-11-27 20:58:46.193074+00', '2026-11-27 20:58:46.193103+00');



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




