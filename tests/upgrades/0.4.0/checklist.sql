


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



INSERT INTO public.account VALUES ('ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$Vt2lPoZAC+JgocgnDf5bGQ$DKtaxU2umtiwwj7UIphjcMzcTIaWhG5sdaXYHZbwtWM', true, '2026-11-27 23:55:42.078656+00');



INSERT INTO public.alembic_version VALUES ('0205');



INSERT INTO public.answer VALUES ('0bca6d4b-c12e-4985-839b-55d2efab9ac9', '2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-01', '2', 'As it was saved last', 2, 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '2026-11-27 23:55:50.332822+00');
INSERT INTO public.answer VALUES ('c4441ce1-76b3-48a9-be17-d29354b341b4', '2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-02', '3', 'As it was saved last', 1, 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '2026-11-27 23:55:51.073969+00');
INSERT INTO public.answer VALUES ('0ab301f5-94c9-476e-855a-28ec35708412', '2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'cor-15', '2', 'As it was saved last', 1, 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '2026-11-27 23:55:51.854894+00');
INSERT INTO public.answer VALUES ('44347f6b-2f3c-43bc-b09b-76ce5922c1da', '2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-03', '3', 'As it was saved last', 1, 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '2026-11-27 23:55:53.641292+00');



INSERT INTO public.answer_entry VALUES ('04623123-7861-4bbc-91b0-0344d3e36bdb', '2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-01', 1, '3', 'As it was first saved', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', 'coordinator', '2026-11-27 23:55:49.640857+00');
INSERT INTO public.answer_entry VALUES ('af725166-90cf-402c-95a4-8326fa88ae23', '2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-01', 2, '2', 'As it was saved last', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', 'coordinator', '2026-11-27 23:55:50.332822+00');
INSERT INTO public.answer_entry VALUES ('87a63201-69ac-49f9-b9a4-47a22067f65d', '2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-02', 1, '3', 'As it was saved last', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', 'coordinator', '2026-11-27 23:55:51.073969+00');
INSERT INTO public.answer_entry VALUES ('f85cfd63-5965-4656-8675-9921d90359ff', '2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'cor-15', 1, '2', 'As it was saved last', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', 'coordinator', '2026-11-27 23:55:51.854894+00');
INSERT INTO public.answer_entry VALUES ('160282ee-d3e0-4e73-a8b5-833da54b77e7', '2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-03', 1, '3', 'As it was saved last', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', 'coordinator', '2026-11-27 23:55:53.641292+00');



INSERT INTO public.answer_entry_figure VALUES ('f85cfd63-5965-4656-8675-9921d90359ff', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('160282ee-d3e0-4e73-a8b5-833da54b77e7', 'M03', '33');



INSERT INTO public.assessment VALUES ('2d3cd549-90f3-403e-836c-c2dfea05b4f1', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'vcc-2022', '1.0.0', '5ac0624c9a682d38ed8fbdafe0bc6ee8a16d7cffaa1506aaec1a753f3962f5e4', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '2026-11-27 23:55:45.558452+00', NULL, NULL);



INSERT INTO public.audit_event VALUES (1, '2026-11-27 23:55:44.530446+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '');
INSERT INTO public.audit_event VALUES (2, '2026-11-27 23:55:45.131813+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '');
INSERT INTO public.audit_event VALUES (3, '2026-11-27 23:55:45.432534+00', 'signed in', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'coordinator', NULL, '', '');
INSERT INTO public.audit_event VALUES (4, '2026-11-27 23:55:49.694817+00', 'save answer', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'coordinator', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'assessment 2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-01, version 1');
INSERT INTO public.audit_event VALUES (5, '2026-11-27 23:55:50.358955+00', 'save answer', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'coordinator', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'assessment 2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-01, version 2');
INSERT INTO public.audit_event VALUES (6, '2026-11-27 23:55:51.098935+00', 'save answer', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'coordinator', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'assessment 2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-02, version 1');
INSERT INTO public.audit_event VALUES (7, '2026-11-27 23:55:51.185676+00', 'mark question', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'coordinator', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'assessment 2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-02, done');
INSERT INTO public.audit_event VALUES (8, '2026-11-27 23:55:51.919708+00', 'save answer', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'coordinator', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'assessment 2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'cor-15, version 1');
INSERT INTO public.audit_event VALUES (9, '2026-11-27 23:55:53.694533+00', 'save answer', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'coordinator', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'assessment 2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-03, version 1');
INSERT INTO public.audit_event VALUES (10, '2026-11-27 23:55:55.441344+00', 'add evidence', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'coordinator', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'evidence 84ee0409-db50-4f09-a056-97c119d13535', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218');
INSERT INTO public.audit_event VALUES (11, '2026-11-27 23:55:55.507077+00', 'add exhibit', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'coordinator', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'assessment 2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'exhibit 1 of vet-03, E1, version 1, evidence 84ee0409-db50-4f09-a056-97c119d13535');
INSERT INTO public.audit_event VALUES (12, '2026-11-27 23:55:56.541143+00', 'asked for a report', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'coordinator', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'report 7e06a290-db78-466a-be7f-859da1a49a0c', '68dd0bb95c9ee28a9d2cd6d4ff0606ba7486987e46237dad3485a9530fd05cb1');
INSERT INTO public.audit_event VALUES (13, '2026-11-27 23:56:29.647984+00', 'made a link to set a password', NULL, NULL, NULL, NULL, 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '');



INSERT INTO public.draft VALUES ('2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-04', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '81d1623a-8e44-4274-9b8a-3850853dff25', 0, 1795823679076, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-27 23:55:54.172047+00');



INSERT INTO public.evidence VALUES ('84ee0409-db50-4f09-a056-97c119d13535', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '2026-11-27 23:55:55.395034+00');



INSERT INTO public.evidence_entry VALUES ('84ee0409-db50-4f09-a056-97c119d13535', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', 'coordinator', '2026-11-27 23:55:55.464487+00');



INSERT INTO public.exhibit VALUES ('bc0d48c3-233a-4611-a66a-0797bfe7ab15', '2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-03', 1, '84ee0409-db50-4f09-a056-97c119d13535', 'f56a18d0-e85f-44db-a0ff-2a6733e38bf9', 'Page 3', 'The policy was approved', 'E1', '', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '2026-11-27 23:55:55.49124+00', NULL, '', 1);



INSERT INTO public.exhibit_entry VALUES ('bc0d48c3-233a-4611-a66a-0797bfe7ab15', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', 'coordinator', '2026-11-27 23:55:55.506114+00');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-27 23:55:44.48161+00', '');



INSERT INTO public.figure VALUES ('2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('c926398a-7f08-46eb-9867-dafab34c1510', '4f629a3f-d205-477a-a4f7-08b752fad6c0');



INSERT INTO public.idempotency_key VALUES ('ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '79b98422-1a82-4cab-9f2e-1ae7bc4a8bde', '35f9b767b694b0cb1cce5a13649bdaead94aaf0c37af691730f9662f8f3142db', '2026-11-27 23:55:49.709577+00');
INSERT INTO public.idempotency_key VALUES ('ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '0cc911bf-f3c0-4b47-8397-cfdb52d513f7', '9dd73826ab7b0c2750d689f03e7fbffe6b39a781e4b4023b4da0ce6c7462f43b', '2026-11-27 23:55:50.373281+00');
INSERT INTO public.idempotency_key VALUES ('ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '4cadbd6a-dc22-477e-adb1-d44043eb87b4', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-27 23:55:51.117947+00');
INSERT INTO public.idempotency_key VALUES ('ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', 'ea6e0a68-0e16-40a8-bc40-ed4cee9701f3', 'done', '2026-11-27 23:55:51.201573+00');
INSERT INTO public.idempotency_key VALUES ('ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '857d010c-0d2e-4090-a73b-2341cf96b58d', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-27 23:55:51.943483+00');
INSERT INTO public.idempotency_key VALUES ('ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '9a90fa59-0192-4e1a-8758-03004b644e68', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-27 23:55:53.706585+00');
INSERT INTO public.idempotency_key VALUES ('ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '557cfbc7-69ec-45df-be0e-547e8a0757b7', '1', '2026-11-27 23:55:55.533027+00');
INSERT INTO public.idempotency_key VALUES ('ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', 'fe7a9550-e769-4853-888c-da978014129e', '7e06a290-db78-466a-be7f-859da1a49a0c', '2026-11-27 23:55:56.541464+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '01e9ee3b-2718-42d6-844b-f2874d6aa6f7', '2026-11-27 23:56:29.753429+00');



INSERT INTO public.mark VALUES ('2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'vet-02', 1, 'done', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', 'coordinator', '2026-11-27 23:55:51.172071+00', '');



INSERT INTO public.membership VALUES ('479afed4-b721-4ee0-8da2-fa94e651fc7b', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'coordinator', '2026-11-27 23:55:42.097055+00', NULL);



INSERT INTO public.organisation VALUES ('4f629a3f-d205-477a-a4f7-08b752fad6c0', 'force', 'Upgradeshire Police', '2026-11-27 23:55:41.661959+00', NULL);
INSERT INTO public.organisation VALUES ('c926398a-7f08-46eb-9867-dafab34c1510', 'local policing body', 'Upgradeshire Policing Body', '2026-11-27 23:55:41.689321+00', NULL);



INSERT INTO public.outbox_email VALUES ('45669dc1-3d00-4319-b748-efa92d51b760', 'set password', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '', 'waiting', '', 0, '2026-11-27 23:56:29.709897+00', '2026-11-27 23:56:29.709904+00', NULL);



INSERT INTO public.password_link VALUES ('edb122b675243c31317d292bca136c715ff45a3926596ac2035e44fdfa6c8e38', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '2026-11-27 23:56:29.635022+00', '2026-11-29 23:56:29.633848+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-27 23:55:56.760475+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-27 23:55:56.913089+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-27 23:56:29.464762+00');
INSERT INTO public.periodic_job VALUES ('tidying copies', '2026-11-27 23:56:29.547834+00');



INSERT INTO public.question_set_use VALUES ('vcc-2022', '1.0.0', '5ac0624c9a682d38ed8fbdafe0bc6ee8a16d7cffaa1506aaec1a753f3962f5e4', '2026-11-27 23:56:29.694969+00');



INSERT INTO public.report VALUES ('7e06a290-db78-466a-be7f-859da1a49a0c', '2d3cd549-90f3-403e-836c-c2dfea05b4f1', 'report', '68dd0bb95c9ee28a9d2cd6d4ff0606ba7486987e46237dad3485a9530fd05cb1', 'ready', '', 29, 195977, 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '2026-11-27 23:55:56.522634+00', '2026-11-27 23:55:57.038191+00', 1, '2026-11-27 23:56:29.377227+00');



INSERT INTO public.revision VALUES ('f56a18d0-e85f-44db-a0ff-2a6733e38bf9', '84ee0409-db50-4f09-a056-97c119d13535', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '2026-11-27 23:55:55.413482+00', NULL, NULL, NULL, NULL, NULL, '');



INSERT INTO public.secret_fingerprint VALUES ('secret_key', '3c3caf12b2fc5e212753495a12f954a86b5a6045cc0d5f5d58b80b327e4221fe', '2026-11-27 23:56:29.677241+00');



INSERT INTO public.sign_in VALUES ('bc576d47-6d52-496e-ae71-ab4760f40b16', '9194f0ded889b4f5cf91847bba2e8f797247eb6cdf9fd1772f92bd3406f69bc4', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', '479afed4-b721-4ee0-8da2-fa94e651fc7b', '2026-11-27 23:55:45.417663+00', '2026-11-27 23:55:45.431506+00', NULL);



INSERT INTO public.waiting_file VALUES ('9183acf1-b121-4ca7-9f7b-e49b87b2a9fd', '4f629a3f-d205-477a-a4f7-08b752fad6c0', 'ba25c45e-0ef7-49d2-a6e0-05339e4f1cee', 'minutes.txt', 'text/plain', 19, '1e81daa337642966178604cb4e533aa3ecf101ece76ccfa001ad5796e2401176', '2026-11-27 23:55:55.91021+00');



INSERT INTO public.worker VALUES ('01e9ee3b-2718-42d6-844b-f2874d6aa6f7', '2026-11-27 23:56:29.735824+00', '2026-11-27 23:56:29.735831+00');



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




