


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
    at timestamp with time zone NOT NULL
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



INSERT INTO public.account VALUES ('935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', 'una.upgrade@example.test', 'Una Upgrade', '$argon2id$v=19$m=19456,t=2,p=1$njDg6HQlKNk6OUvnA0kfFw$6EB0gWb76eocXlgKZzB81wKigHmEmzkjIr/U+BRjXb4', true, '2026-11-27 13:18:57.942166+00');



INSERT INTO public.alembic_version VALUES ('0200');



INSERT INTO public.answer VALUES ('df313f81-b44c-41fd-81b1-ca941ada532d', '583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-01', '2', 'As it was saved last', 2, '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '2026-11-27 13:19:00.922426+00');
INSERT INTO public.answer VALUES ('20ece562-661b-46c9-a085-0a6d85dcc7e1', '583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-02', '3', 'As it was saved last', 1, '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '2026-11-27 13:19:01.138293+00');
INSERT INTO public.answer VALUES ('129a55c4-4b33-4dd4-9402-dd35d7baf009', '583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'cor-15', '2', 'As it was saved last', 1, '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '2026-11-27 13:19:01.408177+00');
INSERT INTO public.answer VALUES ('1503a895-5383-480b-945c-647bbef47897', '583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-03', '3', 'As it was saved last', 1, '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '2026-11-27 13:19:01.779485+00');



INSERT INTO public.answer_entry VALUES ('ce99beb0-a865-4121-8fef-9e5ce107d532', '583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-01', 1, '3', 'As it was first saved', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', 'coordinator', '2026-11-27 13:19:00.619472+00');
INSERT INTO public.answer_entry VALUES ('7f7a1c8b-54c6-40e7-a7cb-f459d653e381', '583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-01', 2, '2', 'As it was saved last', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', 'coordinator', '2026-11-27 13:19:00.922426+00');
INSERT INTO public.answer_entry VALUES ('479b6ee2-47d4-4f83-a9be-c2221b44bc78', '583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-02', 1, '3', 'As it was saved last', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', 'coordinator', '2026-11-27 13:19:01.138293+00');
INSERT INTO public.answer_entry VALUES ('5c106b98-6007-437b-8f64-d3649aab305d', '583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'cor-15', 1, '2', 'As it was saved last', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', 'coordinator', '2026-11-27 13:19:01.408177+00');
INSERT INTO public.answer_entry VALUES ('f2d3fdc2-8f0e-4dce-9ab5-3ef5dfe28899', '583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-03', 1, '3', 'As it was saved last', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', 'coordinator', '2026-11-27 13:19:01.779485+00');



INSERT INTO public.answer_entry_figure VALUES ('5c106b98-6007-437b-8f64-d3649aab305d', 'cor-15.teams', 'Child protection');
INSERT INTO public.answer_entry_figure VALUES ('f2d3fdc2-8f0e-4dce-9ab5-3ef5dfe28899', 'M03', '33');



INSERT INTO public.assessment VALUES ('583ff080-278b-4c96-a5b8-c7dc8bf5c323', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'vcc-2022', '1.0.0', '5ac0624c9a682d38ed8fbdafe0bc6ee8a16d7cffaa1506aaec1a753f3962f5e4', 'Check before the upgrade', '2021-03-05', '2022-03-04', '2022-03-04', 'OFFICIAL-SENSITIVE', '', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '2026-11-27 13:18:59.404593+00');



INSERT INTO public.audit_event VALUES (1, '2026-11-27 13:18:58.939534+00', 'tried to sign in', NULL, NULL, NULL, NULL, '92b1f03943cd', '');
INSERT INTO public.audit_event VALUES (2, '2026-11-27 13:18:59.252167+00', 'tried to sign in', NULL, NULL, NULL, NULL, '01f82f9d79fc', '');
INSERT INTO public.audit_event VALUES (3, '2026-11-27 13:18:59.373441+00', 'signed in', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'coordinator', NULL, '', '');
INSERT INTO public.audit_event VALUES (4, '2026-11-27 13:19:00.643594+00', 'save answer', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'coordinator', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'assessment 583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-01, version 1');
INSERT INTO public.audit_event VALUES (5, '2026-11-27 13:19:00.928494+00', 'save answer', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'coordinator', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'assessment 583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-01, version 2');
INSERT INTO public.audit_event VALUES (6, '2026-11-27 13:19:01.149901+00', 'save answer', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'coordinator', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'assessment 583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-02, version 1');
INSERT INTO public.audit_event VALUES (7, '2026-11-27 13:19:01.169806+00', 'mark question', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'coordinator', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'assessment 583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-02, done');
INSERT INTO public.audit_event VALUES (8, '2026-11-27 13:19:01.429215+00', 'save answer', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'coordinator', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'assessment 583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'cor-15, version 1');
INSERT INTO public.audit_event VALUES (9, '2026-11-27 13:19:01.785906+00', 'save answer', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'coordinator', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'assessment 583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-03, version 1');
INSERT INTO public.audit_event VALUES (10, '2026-11-27 13:19:02.386877+00', 'add evidence', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'coordinator', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'evidence e8f32254-5f97-4606-9db8-b050ca6f5c2a', 'file, 36 bytes, 8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218');
INSERT INTO public.audit_event VALUES (11, '2026-11-27 13:19:02.400814+00', 'add exhibit', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'coordinator', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'assessment 583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'exhibit 1 of vet-03, E1, version 1, evidence e8f32254-5f97-4606-9db8-b050ca6f5c2a');
INSERT INTO public.audit_event VALUES (12, '2026-11-27 13:19:02.762903+00', 'asked for a report', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'coordinator', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'report 7121a7fd-7542-4934-8597-4f31489413b0', '0691cc47c7b4bc8a104659036eaa6303367751b7fc939b7fd95ad67f47fdcd6b');



INSERT INTO public.draft VALUES ('583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-04', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '1b57d834-2148-4156-958e-37b15968f679', 0, 1795785477047, '{"note": ["Not saved yet"], "value": ["1"]}', '2026-11-27 13:19:02.025063+00');



INSERT INTO public.evidence VALUES ('e8f32254-5f97-4606-9db8-b050ca6f5c2a', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'file', 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '', 1, '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '2026-11-27 13:19:02.37744+00');



INSERT INTO public.evidence_entry VALUES ('e8f32254-5f97-4606-9db8-b050ca6f5c2a', 1, 'policy', '2022-03-01', NULL, NULL, 'OFFICIAL', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', 'coordinator', '2026-11-27 13:19:02.392722+00');



INSERT INTO public.exhibit VALUES ('e3fa8865-3793-42ff-8d1d-b184c9252b17', '583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-03', 1, 'e8f32254-5f97-4606-9db8-b050ca6f5c2a', '284bf760-cbb7-4e8f-a0bf-39da928bbd07', 'Page 3', 'The policy was approved', 'E1', '', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '2026-11-27 13:19:02.386252+00', NULL, '', 1);



INSERT INTO public.exhibit_entry VALUES ('e3fa8865-3793-42ff-8d1d-b184c9252b17', 1, 1, '2022-03-01', 'Page 3', 'The policy was approved', 'E1', '', '', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', 'coordinator', '2026-11-27 13:19:02.400029+00');



INSERT INTO public.failed_sign_in VALUES (1, '92b1f03943cd8c333e4ed18186e473abb76287603d64e457b18e7d6fe3a8613c', '', '2026-11-27 13:18:58.910606+00');



INSERT INTO public.figure VALUES ('583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'M03', '33');



INSERT INTO public.follow_up_answer VALUES ('583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'cor-15.teams', 'Child protection');



INSERT INTO public.force_access VALUES ('f2257002-c95c-4ee5-9f23-929b3eea2b84', '37279fe4-0dfc-4e96-85ca-58c0706d0e40');



INSERT INTO public.idempotency_key VALUES ('935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', 'b877bf3a-4a0d-4d4d-9eb7-63632cbaf943', '35f9b767b694b0cb1cce5a13649bdaead94aaf0c37af691730f9662f8f3142db', '2026-11-27 13:19:00.644844+00');
INSERT INTO public.idempotency_key VALUES ('935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '2da0a02b-4614-4653-9af6-039e45da04e1', '9dd73826ab7b0c2750d689f03e7fbffe6b39a781e4b4023b4da0ce6c7462f43b', '2026-11-27 13:19:00.928665+00');
INSERT INTO public.idempotency_key VALUES ('935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '26e55113-cf7b-4916-a835-b0b2363e22d1', 'eeaab13a61dea675265587d9d054d5a4fd7af15833ecd710b6a4cfb7f16cbe60', '2026-11-27 13:19:01.150073+00');
INSERT INTO public.idempotency_key VALUES ('935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', 'd6bc57fc-06b8-4698-a130-138e6e672df5', 'done', '2026-11-27 13:19:01.170003+00');
INSERT INTO public.idempotency_key VALUES ('935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '3a90b98c-697a-45f6-95ad-307eb17f1b19', '3fad0018923ccf31b53435247738c6758f52bd91eb360df54868d9a0ab685479', '2026-11-27 13:19:01.42955+00');
INSERT INTO public.idempotency_key VALUES ('935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '2b2789a1-8c52-44da-a43d-177f82b8963a', '43ba19f6452114bdfa3413922a3fe75307ec9d92001ab30b417883e7d7682faf', '2026-11-27 13:19:01.786162+00');
INSERT INTO public.idempotency_key VALUES ('935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '6aa38508-a765-4eac-b57d-cbf5f9b207d9', '1', '2026-11-27 13:19:02.40106+00');
INSERT INTO public.idempotency_key VALUES ('935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '4e6e971f-ff75-4e01-917c-6d63492eb884', '7121a7fd-7542-4934-8597-4f31489413b0', '2026-11-27 13:19:02.771485+00');



INSERT INTO public.lease VALUES ('printing', 'a report', '4840e7ea-2c59-4b1e-b0b3-9ebc0b255102', '2026-11-27 13:19:15.12479+00');



INSERT INTO public.mark VALUES ('583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'vet-02', 1, 'done', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', 'coordinator', '2026-11-27 13:19:01.167714+00');



INSERT INTO public.membership VALUES ('c5ce48cd-2db9-4745-a7c6-aa4860b1bf8b', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'coordinator', '2026-11-27 13:18:57.952491+00', NULL);



INSERT INTO public.organisation VALUES ('37279fe4-0dfc-4e96-85ca-58c0706d0e40', 'force', 'Upgradeshire Police', '2026-11-27 13:18:57.792432+00', NULL);
INSERT INTO public.organisation VALUES ('f2257002-c95c-4ee5-9f23-929b3eea2b84', 'local policing body', 'Upgradeshire Policing Body', '2026-11-27 13:18:57.806893+00', NULL);



INSERT INTO public.outbox_email VALUES ('76c3e3dc-0529-484a-9052-252079511d09', 'set password', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '', 'waiting', '', 0, '2026-11-27 13:19:15.099629+00', '2026-11-27 13:19:15.099638+00', NULL);



INSERT INTO public.password_link VALUES ('4aea5afdde31a81b548fbf3a7ffb760ab3ac2a34f76ef6a358451d037fdccb4a', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '2026-11-27 13:19:15.074431+00', '2026-11-29 13:19:15.073404+00', NULL);



INSERT INTO public.periodic_job VALUES ('clearing accounts', '2026-11-27 13:19:02.844996+00');
INSERT INTO public.periodic_job VALUES ('tidying evidence', '2026-11-27 13:19:02.903384+00');
INSERT INTO public.periodic_job VALUES ('tidying reports', '2026-11-27 13:19:15.009213+00');



INSERT INTO public.report VALUES ('7121a7fd-7542-4934-8597-4f31489413b0', '583ff080-278b-4c96-a5b8-c7dc8bf5c323', 'report', '0691cc47c7b4bc8a104659036eaa6303367751b7fc939b7fd95ad67f47fdcd6b', 'ready', '', 29, 198824, '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '2026-11-27 13:19:02.7614+00', '2026-11-27 13:19:02.963589+00', 1, '2026-11-27 13:19:14.97013+00');



INSERT INTO public.revision VALUES ('284bf760-cbb7-4e8f-a0bf-39da928bbd07', 'e8f32254-5f97-4606-9db8-b050ca6f5c2a', '37279fe4-0dfc-4e96-85ca-58c0706d0e40', 1, 'policy.txt', 'text/plain', 36, '8ab86fbc0e20ad3ac0e6c39422b2751da88c2d0ab4f5352289f5368bdbeb5218', 'not scanned', '', NULL, '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', '2026-11-27 13:19:02.383445+00', NULL, NULL, NULL, NULL, NULL, '');



INSERT INTO public.sign_in VALUES ('43c1d3e3-cc88-4933-ab01-3dc6adaa67f3', 'f07e4ab8a69b6a13be6a8a31f6cbcad6b8f767ae9fc7e0f651eef6aaf5944df7', '935b8dd8-03fa-40b6-bb17-b019e9aaa5e9', 'c5ce48cd-2db9-4745-a7c6-aa4860b1bf8b', '2026-11-27 13:18:59.366053+00', '2026-11-27 13:18:59.372464+00', NULL);



INSERT INTO public.worker VALUES ('4840e7ea-2c59-4b1e-b0b3-9ebc0b255102', '2026-11-27 13:19:15.112773+00', '2026-11-27 13:19:15.112775+00');



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




