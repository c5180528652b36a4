--
-- PostgreSQL database dump
--


-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: -
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: keep_activity(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_activity() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
  if tg_op = 'UPDATE' or current_setting('universe.forgetting', true) is distinct from 'on' then
    raise exception 'activity is only ever added to' using errcode = 'object_not_in_prerequisite_state';
  end if;
  return null;
end $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id uuid NOT NULL,
    name text NOT NULL,
    password_hash text NOT NULL,
    role text NOT NULL,
    disabled boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone NOT NULL,
    password_changed_at timestamp with time zone NOT NULL,
    CONSTRAINT account_role_check CHECK ((role = ANY (ARRAY['VIEWER'::text, 'OPERATOR'::text, 'INSTALLER'::text, 'MAINTAINER'::text, 'ADMIN'::text])))
);


--
-- Name: activity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.activity (
    id bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    by text NOT NULL,
    action text NOT NULL,
    subject_kind text NOT NULL,
    subject_id text NOT NULL,
    subject_name text NOT NULL,
    message text NOT NULL,
    client_address text,
    client_kind text,
    plan uuid,
    CONSTRAINT activity_client_kind_check CHECK ((client_kind = ANY (ARRAY['browser'::text, 'token'::text, 'password'::text])))
);


--
-- Name: activity_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.activity ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.activity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: api_token; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.api_token (
    id uuid NOT NULL,
    account uuid NOT NULL,
    name text NOT NULL,
    hash bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone,
    last_used_at timestamp with time zone
);


--
-- Name: catalog_generation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.catalog_generation (
    single boolean DEFAULT true NOT NULL,
    generation bigint NOT NULL,
    cluster_version bigint[] NOT NULL,
    CONSTRAINT catalog_generation_single_check CHECK (single)
);


--
-- Name: catalog_package; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.catalog_package (
    name text NOT NULL COLLATE pg_catalog."C",
    repository_id uuid NOT NULL,
    release bigint NOT NULL,
    versions integer NOT NULL,
    withdrawn boolean NOT NULL,
    words tsvector NOT NULL,
    spelling text NOT NULL
);


--
-- Name: drift; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drift (
    id uuid NOT NULL,
    task uuid NOT NULL,
    instance uuid NOT NULL,
    kind text NOT NULL,
    expected text NOT NULL,
    found text NOT NULL,
    standing text DEFAULT 'SEEN'::text NOT NULL,
    trouble text DEFAULT ''::text NOT NULL,
    seen_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT drift_standing_check CHECK ((standing = ANY (ARRAY['SEEN'::text, 'IGNORED'::text, 'REVERTING'::text])))
);


--
-- Name: drift_policy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.drift_policy (
    instance uuid NOT NULL,
    policy text NOT NULL,
    CONSTRAINT drift_policy_policy_check CHECK ((policy = ANY (ARRAY['HEAL'::text, 'REPORT'::text])))
);


--
-- Name: event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.event (
    id bigint NOT NULL,
    topic text NOT NULL,
    subject text NOT NULL,
    type text NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    payload jsonb NOT NULL
);


--
-- Name: event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: flyway_schema_history; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);


--
-- Name: icon; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.icon (
    hash text NOT NULL,
    content_type text NOT NULL,
    content bytea NOT NULL
);


--
-- Name: index_problem; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.index_problem (
    id bigint NOT NULL,
    repository_id uuid NOT NULL,
    path text NOT NULL,
    package text,
    release bigint,
    rule text NOT NULL,
    severity text NOT NULL,
    file text NOT NULL,
    pointer text NOT NULL,
    line integer NOT NULL,
    "position" integer NOT NULL,
    message text NOT NULL,
    expected text NOT NULL
);


--
-- Name: index_problem_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

ALTER TABLE public.index_problem ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.index_problem_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: index_run; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.index_run (
    id uuid NOT NULL,
    repository_id uuid NOT NULL,
    trigger text NOT NULL,
    state text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    from_commit text,
    to_commit text,
    added integer DEFAULT 0 NOT NULL,
    changed integer DEFAULT 0 NOT NULL,
    withdrawn integer DEFAULT 0 NOT NULL,
    problems integer DEFAULT 0 NOT NULL,
    message text,
    fetch_millis integer,
    index_millis integer,
    CONSTRAINT index_run_state_check CHECK ((state = ANY (ARRAY['running'::text, 'succeeded'::text, 'unchanged'::text, 'failed'::text]))),
    CONSTRAINT index_run_trigger_check CHECK ((trigger = ANY (ARRAY['poll'::text, 'webhook'::text, 'demand'::text])))
);


--
-- Name: indexed_directory; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.indexed_directory (
    repository_id uuid NOT NULL,
    path text NOT NULL,
    content_id text NOT NULL
);


--
-- Name: installation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.installation (
    id uuid NOT NULL,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    only_one boolean DEFAULT true NOT NULL,
    CONSTRAINT installation_only_one_check CHECK (only_one)
);


--
-- Name: instance; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.instance (
    id uuid NOT NULL,
    target uuid NOT NULL,
    node text NOT NULL,
    name text NOT NULL,
    package text NOT NULL,
    revision integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    created_by text NOT NULL,
    installed_at timestamp with time zone,
    removed_at timestamp with time zone
);


--
-- Name: lease; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.lease (
    name text NOT NULL,
    owner text NOT NULL,
    epoch bigint NOT NULL,
    expires_at timestamp with time zone NOT NULL
);


--
-- Name: log_in_attempt; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.log_in_attempt (
    subject text NOT NULL,
    failures integer NOT NULL,
    window_ends_at timestamp with time zone NOT NULL
);


--
-- Name: named_secret; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.named_secret (
    name text NOT NULL,
    key_id uuid NOT NULL,
    sealed bytea NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    changed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


--
-- Name: node; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.node (
    target uuid NOT NULL,
    name text NOT NULL,
    cpus double precision NOT NULL,
    memory_bytes bigint NOT NULL,
    labels jsonb NOT NULL,
    seen_at timestamp with time zone NOT NULL
);


--
-- Name: operation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.operation (
    id uuid NOT NULL,
    kind text NOT NULL,
    instance uuid NOT NULL,
    instance_name text NOT NULL,
    plan uuid,
    title text NOT NULL,
    state text NOT NULL,
    requested_by text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    deadline_seconds bigint NOT NULL,
    deadline_at timestamp with time zone,
    message text,
    waiting_for text,
    evidence jsonb,
    server text,
    epoch bigint DEFAULT 0 NOT NULL,
    leased_until timestamp with time zone,
    CONSTRAINT operation_check CHECK (((ended_at IS NULL) = (state <> ALL (ARRAY['succeeded'::text, 'failed'::text, 'cancelled'::text])))),
    CONSTRAINT operation_state_check CHECK ((state = ANY (ARRAY['pending'::text, 'running'::text, 'waiting'::text, 'cancelling'::text, 'compensating'::text, 'succeeded'::text, 'failed'::text, 'cancelled'::text])))
);


--
-- Name: operation_step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.operation_step (
    operation uuid NOT NULL,
    number integer NOT NULL,
    name text NOT NULL,
    title text NOT NULL,
    target text NOT NULL,
    intent jsonb NOT NULL,
    status text NOT NULL,
    attempt integer DEFAULT 0 NOT NULL,
    percent integer,
    what text,
    detail jsonb,
    message text,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    CONSTRAINT operation_step_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'running'::text, 'waiting'::text, 'done'::text, 'failed'::text, 'undone'::text, 'skipped'::text])))
);


--
-- Name: package_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.package_version (
    repository_id uuid NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    release bigint NOT NULL,
    version text NOT NULL,
    path text NOT NULL,
    source_commit text,
    packaging_version text NOT NULL,
    minimum_cluster_version bigint[] DEFAULT '{}'::bigint[] NOT NULL,
    description text NOT NULL,
    tags text[] NOT NULL,
    licences text[] NOT NULL,
    framework boolean NOT NULL,
    featured boolean NOT NULL,
    icon text,
    updated_at timestamp with time zone NOT NULL,
    definition json NOT NULL
);


--
-- Name: plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.plan (
    id uuid NOT NULL,
    kind text NOT NULL,
    instance uuid NOT NULL,
    instance_name text NOT NULL,
    package text NOT NULL,
    version text NOT NULL,
    request jsonb NOT NULL,
    content jsonb NOT NULL,
    seen text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    created_by text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    operation uuid
);


--
-- Name: policy; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.policy (
    only_one boolean DEFAULT true NOT NULL,
    rules jsonb NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    changed_by text NOT NULL,
    CONSTRAINT policy_only_one_check CHECK (only_one)
);


--
-- Name: port_reservation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.port_reservation (
    target uuid NOT NULL,
    node text NOT NULL,
    port integer NOT NULL,
    instance uuid NOT NULL,
    purpose text NOT NULL,
    reserved_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT port_reservation_port_check CHECK (((port >= 1) AND (port <= 65535)))
);


--
-- Name: registry_credential; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.registry_credential (
    id uuid NOT NULL,
    address text NOT NULL,
    username text,
    secret text,
    mirror_prefix text,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    created_by text NOT NULL,
    changed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT registry_credential_check CHECK (((username IS NULL) = (secret IS NULL)))
);


--
-- Name: remote_icon; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.remote_icon (
    key text NOT NULL,
    address text NOT NULL,
    hash text,
    fetched_at timestamp with time zone,
    failure text
);


--
-- Name: repeatable_request; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.repeatable_request (
    requester text NOT NULL,
    key text NOT NULL,
    fingerprint text NOT NULL,
    began_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    status integer,
    content_type text,
    location text,
    body text
);


--
-- Name: repository; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.repository (
    id uuid NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    kind text NOT NULL,
    reference text,
    folder text,
    priority integer NOT NULL,
    poll_interval_seconds integer NOT NULL,
    credential_kind text DEFAULT 'none'::text NOT NULL,
    credential_username text,
    credential_secret text,
    host_key text,
    webhook_secret text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    source text,
    indexed_commit text,
    indexed_at timestamp with time zone,
    entity_tag text,
    checked_at timestamp with time zone,
    last_error text,
    failing_since timestamp with time zone,
    next_poll_at timestamp with time zone DEFAULT now() NOT NULL,
    lease_holder text,
    lease_epoch bigint DEFAULT 0 NOT NULL,
    lease_until timestamp with time zone,
    CONSTRAINT repository_credential_kind_check CHECK ((credential_kind = ANY (ARRAY['none'::text, 'basic'::text, 'token'::text, 'ssh'::text]))),
    CONSTRAINT repository_kind_check CHECK ((kind = ANY (ARRAY['git'::text, 'bundle'::text]))),
    CONSTRAINT repository_poll_interval_seconds_check CHECK ((poll_interval_seconds > 0))
);


--
-- Name: resource_reservation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.resource_reservation (
    target uuid NOT NULL,
    node text NOT NULL,
    instance uuid NOT NULL,
    cpus double precision NOT NULL,
    memory_mib double precision NOT NULL
);


--
-- Name: revision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.revision (
    instance uuid NOT NULL,
    number integer NOT NULL,
    package text NOT NULL,
    version text NOT NULL,
    release bigint NOT NULL,
    repository uuid NOT NULL,
    repository_name text NOT NULL,
    repository_address text NOT NULL,
    commit_id text,
    definition jsonb NOT NULL,
    user_options jsonb NOT NULL,
    options jsonb NOT NULL,
    secret_pointers jsonb NOT NULL,
    app jsonb NOT NULL,
    workload jsonb NOT NULL,
    warnings jsonb NOT NULL,
    volumes jsonb NOT NULL,
    publish boolean NOT NULL,
    image_digests jsonb,
    operation uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    created_by text NOT NULL
);


--
-- Name: secret; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.secret (
    id uuid NOT NULL,
    owner uuid NOT NULL,
    name text NOT NULL,
    key_id uuid NOT NULL,
    sealed bytea NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);


--
-- Name: snapshot; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.snapshot (
    id uuid NOT NULL,
    instance uuid NOT NULL,
    instance_name text NOT NULL,
    package text NOT NULL,
    revision integer NOT NULL,
    target uuid NOT NULL,
    kind text NOT NULL,
    state text NOT NULL,
    place text NOT NULL,
    operation uuid,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    taken_at timestamp with time zone,
    CONSTRAINT snapshot_kind_check CHECK ((kind = ANY (ARRAY['on-demand'::text, 'scheduled'::text, 'before-change'::text]))),
    CONSTRAINT snapshot_state_check CHECK ((state = ANY (ARRAY['taking'::text, 'ready'::text, 'needed'::text, 'deleting'::text])))
);


--
-- Name: snapshot_schedule; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.snapshot_schedule (
    instance uuid NOT NULL,
    every_seconds bigint NOT NULL,
    keep integer NOT NULL,
    next_at timestamp with time zone NOT NULL,
    created_by text NOT NULL,
    CONSTRAINT snapshot_schedule_every_seconds_check CHECK ((every_seconds > 0)),
    CONSTRAINT snapshot_schedule_keep_check CHECK ((keep > 0))
);


--
-- Name: spring_session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.spring_session (
    primary_id character(36) NOT NULL,
    session_id character(36) NOT NULL,
    creation_time bigint NOT NULL,
    last_access_time bigint NOT NULL,
    max_inactive_interval integer NOT NULL,
    expiry_time bigint NOT NULL,
    principal_name character varying(100)
);


--
-- Name: spring_session_attributes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.spring_session_attributes (
    session_primary_id character(36) NOT NULL,
    attribute_name character varying(200) NOT NULL,
    attribute_bytes bytea NOT NULL
);


--
-- Name: target; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.target (
    id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    name_prefix text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


--
-- Name: task; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.task (
    id uuid NOT NULL,
    target uuid NOT NULL,
    node text NOT NULL,
    instance uuid NOT NULL,
    revision integer NOT NULL,
    service text NOT NULL,
    task_index integer NOT NULL,
    name text NOT NULL,
    declaration jsonb NOT NULL,
    wanted text NOT NULL,
    condition jsonb NOT NULL,
    version bigint DEFAULT 0 NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT task_wanted_check CHECK ((wanted = ANY (ARRAY['DECLARED'::text, 'CREATED'::text, 'RUNNING'::text, 'STOPPED'::text, 'WITHDRAWN'::text])))
);


--
-- Name: volume; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.volume (
    id uuid NOT NULL,
    target uuid NOT NULL,
    node text NOT NULL,
    name text NOT NULL,
    state text NOT NULL,
    instance uuid NOT NULL,
    instance_name text NOT NULL,
    package text NOT NULL,
    service text NOT NULL,
    volume text NOT NULL,
    task_index integer NOT NULL,
    lasting boolean NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    kept_since timestamp with time zone,
    purged_at timestamp with time zone,
    kept_until timestamp with time zone,
    CONSTRAINT volume_state_check CHECK ((state = ANY (ARRAY['in-use'::text, 'kept'::text, 'purging'::text, 'purged'::text])))
);


--
-- Name: volume_snapshot; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.volume_snapshot (
    snapshot uuid NOT NULL,
    volume uuid NOT NULL,
    name text NOT NULL,
    key text NOT NULL,
    raw_bytes bigint NOT NULL,
    packed_bytes bigint NOT NULL,
    sha256 text NOT NULL
);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES ('ef7bb969-6b2b-4123-bdf3-c03c9e10d19a', 'admin', '{bcrypt}$2a$10$OMOYQ73Pwo3u/lTpqbyNoOxX3dF2a34/jB5mvLyWG5X.yiBHPVYPy', 'ADMIN', false, '2026-11-23 04:44:34.6638+00', '2026-11-23 04:44:34.6638+00');
INSERT INTO public.account VALUES ('c1da26e0-69c7-4598-9c5b-ef97bbc18f95', 'ann', '{bcrypt}$2a$10$Lpl9l9G1SQdaUZWB7fX7J.lMQcSVtxWlDkiKKYp3S2Se1x8qt1I5O', 'VIEWER', false, '2026-11-23 04:44:35.472354+00', '2026-11-23 04:44:35.472354+00');


--
-- Data for Name: activity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (1, '2026-11-23 04:44:34.698863+00', 'universe', 'account-created', 'account', 'ef7bb969-6b2b-4123-bdf3-c03c9e10d19a', 'admin', 'Created account admin as admin', NULL, NULL, NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (2, '2026-11-23 04:44:34.744887+00', 'universe', 'repository-added', 'repository', 'ce4afe17-f9c5-46e1-8001-7752de162916', 'packages', 'Added repository packages', NULL, NULL, NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (3, '2026-11-23 04:44:35.093209+00', 'admin', 'token-created', 'token', '6f7e17e1-a0f0-4517-8625-d1134d797c65', 'test', 'Created token test', '127.0.0.1', 'password', NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (4, '2026-11-23 04:44:35.476095+00', 'admin', 'account-created', 'account', 'c1da26e0-69c7-4598-9c5b-ef97bbc18f95', 'ann', 'Created account ann as viewer', '127.0.0.1', 'token', NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (5, '2026-11-23 04:44:35.510385+00', 'admin', 'secret-stored', 'secret', 'team/db', 'team/db', 'Stored secret team/db', '127.0.0.1', 'token', NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (6, '2026-11-23 04:44:35.543504+00', 'admin', 'registry-added', 'registry', '834a196e-377f-4baa-b158-cad2e15a0765', '203.0.113.1', 'Added registry 203.0.113.1', '127.0.0.1', 'token', NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (7, '2026-11-23 04:44:36.094601+00', 'admin', 'install-requested', 'instance', 'ef6d5c97-63c1-47a2-a519-8372eb461091', '/shop/keeper', 'Install keeper 1.0 as /shop/keeper', '127.0.0.1', 'token', '8902ef7e-f8e3-41ae-8abc-08b19f4d8338');
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (8, '2026-11-23 04:44:39.694389+00', 'admin', 'install-succeeded', 'instance', 'ef6d5c97-63c1-47a2-a519-8372eb461091', '/shop/keeper', 'Install keeper 1.0 as /shop/keeper: done', NULL, NULL, '8902ef7e-f8e3-41ae-8abc-08b19f4d8338');
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (9, '2026-11-23 04:44:39.959995+00', 'admin', 'drift-policy-changed', 'instance', 'ef6d5c97-63c1-47a2-a519-8372eb461091', '/shop/keeper', 'What is changed by hand is only reported', '127.0.0.1', 'token', NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (10, '2026-11-23 04:44:40.04845+00', 'admin', 'install-requested', 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', '/shop/gone', 'Install keeper 1.0 as /shop/gone', '127.0.0.1', 'token', '93506ce4-3952-4e09-9c66-2be34f981197');
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (11, '2026-11-23 04:44:43.368135+00', 'admin', 'install-succeeded', 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', '/shop/gone', 'Install keeper 1.0 as /shop/gone: done', NULL, NULL, '93506ce4-3952-4e09-9c66-2be34f981197');
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (12, '2026-11-23 04:44:43.610397+00', 'admin', 'uninstall-requested', 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', '/shop/gone', 'Uninstall /shop/gone (keeper 1.0)', '127.0.0.1', 'token', 'e013962f-0a38-4604-9cf4-704c1d921136');
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (13, '2026-11-23 04:44:43.759461+00', 'admin', 'uninstall-succeeded', 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', '/shop/gone', 'Uninstall /shop/gone (keeper 1.0): done', NULL, NULL, 'e013962f-0a38-4604-9cf4-704c1d921136');


--
-- Data for Name: api_token; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_token VALUES ('6f7e17e1-a0f0-4517-8625-d1134d797c65', 'ef7bb969-6b2b-4123-bdf3-c03c9e10d19a', 'test', '\x709ee0535ca1d41c779952c924c6980bf245fc3aedbe4d01a65d122619c4d413', '2026-11-23 04:44:35.08718+00', NULL, '2026-11-23 04:44:35.161146+00');


--
-- Data for Name: catalog_generation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.catalog_generation VALUES (true, 3, '{2}');


--
-- Data for Name: catalog_package; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.catalog_package VALUES ('keeper', 'ce4afe17-f9c5-46e1-8001-7752de162916', 0, 1, false, '''given'':7C ''keep'':3C ''keeper'':1A,2A', 'keeper ');


--
-- Data for Name: drift; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: drift_policy; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.drift_policy VALUES ('ef6d5c97-63c1-47a2-a519-8372eb461091', 'REPORT');


--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (1, 'repository', 'ce4afe17-f9c5-46e1-8001-7752de162916', 'index-run-ended', '2026-11-23 04:44:35.319476+00', '{"id": "ce4afe17-f9c5-46e1-8001-7752de162916", "added": 1, "state": "fresh", "changed": 0, "problems": 0, "lastError": null, "withdrawn": 0, "lastCommit": "0cab7617403c3240263b2138e18970bb0cbef76a"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (2, 'catalog', 'ce4afe17-f9c5-46e1-8001-7752de162916', 'catalog-changed', '2026-11-23 04:44:35.320752+00', '{"commit": "0cab7617403c3240263b2138e18970bb0cbef76a", "repository": "ce4afe17-f9c5-46e1-8001-7752de162916"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (3, 'task', '5ca046e1-f2c6-307d-b092-1bfd212cd44c', 'declared', '2026-11-23 04:44:36.114162+00', '{"id": "5ca046e1-f2c6-307d-b092-1bfd212cd44c", "name": "shop_keeper.keeper.0.r1", "node": "memory", "state": "DECLARED", "health": "UNKNOWN", "reason": "", "address": null, "exitCode": null, "identity": {"index": 0, "service": "keeper", "instance": "ef6d5c97-63c1-47a2-a519-8372eb461091", "revision": 1}, "instance": "ef6d5c97-63c1-47a2-a519-8372eb461091", "restarts": 0, "startedAt": null, "imageDigest": null, "nextStartAt": null, "outOfMemory": false, "healthySince": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (4, 'instance', 'ef6d5c97-63c1-47a2-a519-8372eb461091', 'task-changed', '2026-11-23 04:44:36.114885+00', '{"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper", "drift": 0, "state": "failed", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "waiting", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": null, "driftPolicy": "heal", "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (5, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'submitted', '2026-11-23 04:44:36.115656+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "pending", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "pending", "target": "memory", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 0}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": null, "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (6, 'instance', 'ef6d5c97-63c1-47a2-a519-8372eb461091', 'install-requested', '2026-11-23 04:44:36.116429+00', '{"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper", "drift": 0, "state": "installing", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "waiting", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": {"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "state": "pending"}, "driftPolicy": "heal", "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (7, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'started', '2026-11-23 04:44:36.124795+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "pending", "target": "memory", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 0}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (8, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-started', '2026-11-23 04:44:36.152549+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "running", "target": "memory", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "Reserve its place on memory", "percent": 0}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (9, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-finished', '2026-11-23 04:44:36.162968+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 12}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (10, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-started', '2026-11-23 04:44:36.170822+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "running", "target": "dcos", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "Make network dcos", "percent": 12}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (11, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-finished', '2026-11-23 04:44:36.178015+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 25}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (12, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-started', '2026-11-23 04:44:36.18477+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "running", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "Provide image universe-test/busybox:1", "percent": 25}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (13, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-progressed', '2026-11-23 04:44:36.191321+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "running", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": null, "message": null, "progress": {"what": "Download complete", "percent": 100}, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "Provide image universe-test/busybox:1", "percent": 25}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (14, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-finished', '2026-11-23 04:44:36.1976+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 37}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (15, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-started', '2026-11-23 04:44:36.209537+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "running", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "Make volume shop_keeper.keeper.data.0", "percent": 37}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (16, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-finished', '2026-11-23 04:44:36.240979+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:36.236975Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 50}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (17, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-started', '2026-11-23 04:44:36.248415+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:36.236975Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "running", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.245447Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "Create task 0 of keeper", "percent": 50}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (18, 'task', '5ca046e1-f2c6-307d-b092-1bfd212cd44c', 'changed', '2026-11-23 04:44:36.315571+00', '{"id": "5ca046e1-f2c6-307d-b092-1bfd212cd44c", "name": "shop_keeper.keeper.0.r1", "node": "memory", "state": "CREATED", "health": "UNKNOWN", "reason": "", "address": null, "exitCode": null, "identity": {"index": 0, "service": "keeper", "instance": "ef6d5c97-63c1-47a2-a519-8372eb461091", "revision": 1}, "instance": "ef6d5c97-63c1-47a2-a519-8372eb461091", "restarts": 0, "startedAt": null, "imageDigest": null, "nextStartAt": null, "outOfMemory": false, "healthySince": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (19, 'instance', 'ef6d5c97-63c1-47a2-a519-8372eb461091', 'task-changed', '2026-11-23 04:44:36.316006+00', '{"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper", "drift": 0, "state": "installing", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "waiting", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": {"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "state": "running"}, "driftPolicy": "heal", "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (20, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-finished', '2026-11-23 04:44:36.327828+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:36.236975Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.321103Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.245447Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 62}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (21, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-started', '2026-11-23 04:44:36.339235+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:36.236975Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.321103Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.245447Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "running", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.335032Z"}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "Start task 0 of keeper", "percent": 62}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (22, 'task', '5ca046e1-f2c6-307d-b092-1bfd212cd44c', 'changed', '2026-11-23 04:44:36.436372+00', '{"id": "5ca046e1-f2c6-307d-b092-1bfd212cd44c", "name": "shop_keeper.keeper.0.r1", "node": "memory", "state": "RUNNING", "health": "STARTING", "reason": "", "address": "10.99.0.1", "exitCode": null, "identity": {"index": 0, "service": "keeper", "instance": "ef6d5c97-63c1-47a2-a519-8372eb461091", "revision": 1}, "instance": "ef6d5c97-63c1-47a2-a519-8372eb461091", "restarts": 0, "startedAt": "2026-11-23T04:44:36.353276851Z", "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false, "healthySince": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (23, 'instance', 'ef6d5c97-63c1-47a2-a519-8372eb461091', 'task-changed', '2026-11-23 04:44:36.43754+00', '{"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper", "drift": 0, "state": "installing", "tasks": {"wanted": 1, "healthy": 0, "running": 1}, "health": "starting", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": {"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "state": "running"}, "driftPolicy": "heal", "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (24, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-finished', '2026-11-23 04:44:36.444208+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:36.236975Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.321103Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.245447Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.440234Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.335032Z"}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 75}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (25, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-started', '2026-11-23 04:44:36.450448+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:36.236975Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.321103Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.245447Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.440234Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.335032Z"}, {"title": "Await that it is well", "number": 7, "status": "running", "target": "/shop/keeper", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.447559Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "Await that it is well", "percent": 75}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (26, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-waiting', '2026-11-23 04:44:36.460323+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "waiting", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:36.236975Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.321103Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.245447Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.440234Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.335032Z"}, {"title": "Await that it is well", "number": 7, "status": "waiting", "target": "/shop/keeper", "attempt": 1, "endedAt": null, "message": "shop_keeper.keeper.0.r1 is starting", "progress": null, "startedAt": "2026-11-23T04:44:36.447559Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "Await that it is well", "percent": 75}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": "shop_keeper.keeper.0.r1 is starting", "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (27, 'task', '5ca046e1-f2c6-307d-b092-1bfd212cd44c', 'changed', '2026-11-23 04:44:36.575639+00', '{"id": "5ca046e1-f2c6-307d-b092-1bfd212cd44c", "name": "shop_keeper.keeper.0.r1", "node": "memory", "state": "RUNNING", "health": "HEALTHY", "reason": "", "address": "10.99.0.1", "exitCode": null, "identity": {"index": 0, "service": "keeper", "instance": "ef6d5c97-63c1-47a2-a519-8372eb461091", "revision": 1}, "instance": "ef6d5c97-63c1-47a2-a519-8372eb461091", "restarts": 0, "startedAt": "2026-11-23T04:44:36.353276851Z", "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false, "healthySince": "2026-11-23T04:44:36.544862590Z"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (28, 'instance', 'ef6d5c97-63c1-47a2-a519-8372eb461091', 'task-changed', '2026-11-23 04:44:36.576183+00', '{"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper", "drift": 0, "state": "installing", "tasks": {"wanted": 1, "healthy": 1, "running": 1}, "health": "healthy", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": {"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "state": "waiting"}, "driftPolicy": "heal", "installedAt": null, "installedBy": "admin", "healthReason": "shop_keeper.keeper.0.r1 is starting", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (29, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-waiting', '2026-11-23 04:44:36.687777+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "waiting", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:36.236975Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.321103Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.245447Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.440234Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.335032Z"}, {"title": "Await that it is well", "number": 7, "status": "waiting", "target": "/shop/keeper", "attempt": 1, "endedAt": null, "message": "shop_keeper.keeper.0.r1 is well and must stay so for 3 s", "progress": null, "startedAt": "2026-11-23T04:44:36.447559Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "Await that it is well", "percent": 75}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": "shop_keeper.keeper.0.r1 is well and must stay so for 3 s", "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (30, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-finished', '2026-11-23 04:44:39.652314+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "waiting", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:36.236975Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.321103Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.245447Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.440234Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.335032Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/keeper", "attempt": 1, "endedAt": "2026-11-23T04:44:39.648820Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.447559Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 87}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": "shop_keeper.keeper.0.r1 is well and must stay so for 3 s", "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (31, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-started', '2026-11-23 04:44:39.658862+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:36.236975Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.321103Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.245447Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.440234Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.335032Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/keeper", "attempt": 1, "endedAt": "2026-11-23T04:44:39.648820Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.447559Z"}, {"title": "Commit revision 1", "number": 8, "status": "running", "target": "/shop/keeper", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:39.656001Z"}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "Commit revision 1", "percent": 87}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (32, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'step-finished', '2026-11-23 04:44:39.670082+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:36.236975Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.321103Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.245447Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.440234Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.335032Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/keeper", "attempt": 1, "endedAt": "2026-11-23T04:44:39.648820Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.447559Z"}, {"title": "Commit revision 1", "number": 8, "status": "done", "target": "/shop/keeper", "attempt": 1, "endedAt": "2026-11-23T04:44:39.666575Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:39.656001Z"}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 100}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (33, 'operation', '7bb263b7-f034-4b6a-af3d-1747f7da097b', 'ended', '2026-11-23 04:44:39.695358+00', '{"id": "7bb263b7-f034-4b6a-af3d-1747f7da097b", "kind": "install", "plan": "8902ef7e-f8e3-41ae-8abc-08b19f4d8338", "state": "succeeded", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:36.158389Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.145616Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:36.174131Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.167490Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.194402Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.181529Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:36.236975Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.203551Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.321103Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.245447Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:36.440234Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.335032Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/keeper", "attempt": 1, "endedAt": "2026-11-23T04:44:39.648820Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:36.447559Z"}, {"title": "Commit revision 1", "number": 8, "status": "done", "target": "/shop/keeper", "attempt": 1, "endedAt": "2026-11-23T04:44:39.666575Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:39.656001Z"}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": "2026-11-23T04:44:39.674194Z", "message": null, "evidence": null, "instance": {"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 100}, "createdAt": "2026-11-23T04:44:36.074018Z", "startedAt": "2026-11-23T04:44:36.120302Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (34, 'instance', 'ef6d5c97-63c1-47a2-a519-8372eb461091', 'install-succeeded', '2026-11-23 04:44:39.698324+00', '{"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper", "drift": 0, "state": "running", "tasks": {"wanted": 1, "healthy": 1, "running": 1}, "health": "healthy", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 1, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": null, "driftPolicy": "heal", "installedAt": "2026-11-23T04:44:39.664983Z", "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (62, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-finished', '2026-11-23 04:44:43.344204+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "waiting", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:40.112420Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.151218Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.117037Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.182041Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.155606Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-23T04:44:43.342039Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.186454Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 87}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": "shop_gone.gone.0.r1 is well and must stay so for 3 s", "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (63, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-started', '2026-11-23 04:44:43.349459+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:40.112420Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.151218Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.117037Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.182041Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.155606Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-23T04:44:43.342039Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.186454Z"}, {"title": "Commit revision 1", "number": 8, "status": "running", "target": "/shop/gone", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.347529Z"}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Commit revision 1", "percent": 87}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (64, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-finished', '2026-11-23 04:44:43.356792+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:40.112420Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.151218Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.117037Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.182041Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.155606Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-23T04:44:43.342039Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.186454Z"}, {"title": "Commit revision 1", "number": 8, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-23T04:44:43.354894Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.347529Z"}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 100}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (65, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'ended', '2026-11-23 04:44:43.369165+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "succeeded", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:40.112420Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.151218Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.117037Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.182041Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.155606Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-23T04:44:43.342039Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.186454Z"}, {"title": "Commit revision 1", "number": 8, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-23T04:44:43.354894Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.347529Z"}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": "2026-11-23T04:44:43.358930Z", "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 100}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (66, 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', 'install-succeeded', '2026-11-23 04:44:43.372204+00', '{"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone", "drift": 0, "state": "running", "tasks": {"wanted": 1, "healthy": 1, "running": 1}, "health": "healthy", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 1, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": null, "driftPolicy": "heal", "installedAt": "2026-11-23T04:44:43.353803Z", "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (69, 'operation', '5035f94d-9c60-40a5-acac-129ef7ce4508', 'started', '2026-11-23 04:44:43.631262+00', '{"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "plan": "e013962f-0a38-4604-9cf4-704c1d921136", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Remove task 0 of gone", "number": 2, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 0}, "createdAt": "2026-11-23T04:44:43.603036Z", "startedAt": "2026-11-23T04:44:43.626415Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (35, 'instance', 'ef6d5c97-63c1-47a2-a519-8372eb461091', 'drift-policy-changed', '2026-11-23 04:44:39.96065+00', '{"id": "ef6d5c97-63c1-47a2-a519-8372eb461091", "name": "/shop/keeper", "drift": 0, "state": "running", "tasks": {"wanted": 1, "healthy": 1, "running": 1}, "health": "healthy", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 1, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": null, "driftPolicy": "report", "installedAt": "2026-11-23T04:44:39.664983Z", "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (36, 'task', '7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0', 'declared', '2026-11-23 04:44:40.057789+00', '{"id": "7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0", "name": "shop_gone.gone.0.r1", "node": "memory", "state": "DECLARED", "health": "UNKNOWN", "reason": "", "address": null, "exitCode": null, "identity": {"index": 0, "service": "gone", "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "revision": 1}, "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "restarts": 0, "startedAt": null, "imageDigest": null, "nextStartAt": null, "outOfMemory": false, "healthySince": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (37, 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', 'task-changed', '2026-11-23 04:44:40.058082+00', '{"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone", "drift": 0, "state": "failed", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "waiting", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": null, "driftPolicy": "heal", "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (38, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'submitted', '2026-11-23 04:44:40.058366+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "pending", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "pending", "target": "memory", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 0}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": null, "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (39, 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', 'install-requested', '2026-11-23 04:44:40.058648+00', '{"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone", "drift": 0, "state": "installing", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "waiting", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "state": "pending"}, "driftPolicy": "heal", "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (41, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-started', '2026-11-23 04:44:40.078059+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "running", "target": "memory", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Reserve its place on memory", "percent": 0}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (42, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-finished', '2026-11-23 04:44:40.082044+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 12}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (43, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-started', '2026-11-23 04:44:40.088026+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "running", "target": "dcos", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Make network dcos", "percent": 12}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (40, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'started', '2026-11-23 04:44:40.066047+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "pending", "target": "memory", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 0}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (44, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-finished', '2026-11-23 04:44:40.092604+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 25}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (45, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-started', '2026-11-23 04:44:40.100992+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "running", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Provide image universe-test/busybox:1", "percent": 25}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (46, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-finished', '2026-11-23 04:44:40.104804+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 37}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (47, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-started', '2026-11-23 04:44:40.109387+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "running", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Make volume shop_gone.gone.data.0", "percent": 37}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (48, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-finished', '2026-11-23 04:44:40.114501+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:40.112420Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 50}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (49, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-started', '2026-11-23 04:44:40.118762+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:40.112420Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "running", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.117037Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Create task 0 of gone", "percent": 50}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (50, 'task', '7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0', 'changed', '2026-11-23 04:44:40.148932+00', '{"id": "7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0", "name": "shop_gone.gone.0.r1", "node": "memory", "state": "CREATED", "health": "UNKNOWN", "reason": "", "address": null, "exitCode": null, "identity": {"index": 0, "service": "gone", "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "revision": 1}, "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "restarts": 0, "startedAt": null, "imageDigest": null, "nextStartAt": null, "outOfMemory": false, "healthySince": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (51, 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', 'task-changed', '2026-11-23 04:44:40.149351+00', '{"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone", "drift": 0, "state": "installing", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "waiting", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "state": "running"}, "driftPolicy": "heal", "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (52, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-finished', '2026-11-23 04:44:40.15292+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:40.112420Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.151218Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.117037Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 62}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (53, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-started', '2026-11-23 04:44:40.160045+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:40.112420Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.151218Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.117037Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "running", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.155606Z"}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Start task 0 of gone", "percent": 62}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (54, 'task', '7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0', 'changed', '2026-11-23 04:44:40.178629+00', '{"id": "7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0", "name": "shop_gone.gone.0.r1", "node": "memory", "state": "RUNNING", "health": "STARTING", "reason": "", "address": "10.99.0.2", "exitCode": null, "identity": {"index": 0, "service": "gone", "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "revision": 1}, "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "restarts": 0, "startedAt": "2026-11-23T04:44:40.165973743Z", "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false, "healthySince": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (55, 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', 'task-changed', '2026-11-23 04:44:40.179504+00', '{"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone", "drift": 0, "state": "installing", "tasks": {"wanted": 1, "healthy": 0, "running": 1}, "health": "starting", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "state": "running"}, "driftPolicy": "heal", "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (56, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-finished', '2026-11-23 04:44:40.183928+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:40.112420Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.151218Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.117037Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.182041Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.155606Z"}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 75}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (57, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-started', '2026-11-23 04:44:40.190029+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:40.112420Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.151218Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.117037Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.182041Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.155606Z"}, {"title": "Await that it is well", "number": 7, "status": "running", "target": "/shop/gone", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.186454Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Await that it is well", "percent": 75}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (58, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-waiting', '2026-11-23 04:44:40.199174+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "waiting", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:40.112420Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.151218Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.117037Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.182041Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.155606Z"}, {"title": "Await that it is well", "number": 7, "status": "waiting", "target": "/shop/gone", "attempt": 1, "endedAt": null, "message": "shop_gone.gone.0.r1 is starting", "progress": null, "startedAt": "2026-11-23T04:44:40.186454Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Await that it is well", "percent": 75}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": "shop_gone.gone.0.r1 is starting", "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (59, 'task', '7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0', 'changed', '2026-11-23 04:44:40.298114+00', '{"id": "7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0", "name": "shop_gone.gone.0.r1", "node": "memory", "state": "RUNNING", "health": "HEALTHY", "reason": "", "address": "10.99.0.2", "exitCode": null, "identity": {"index": 0, "service": "gone", "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "revision": 1}, "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "restarts": 0, "startedAt": "2026-11-23T04:44:40.165973743Z", "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false, "healthySince": "2026-11-23T04:44:40.279474780Z"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (60, 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', 'task-changed', '2026-11-23 04:44:40.298583+00', '{"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone", "drift": 0, "state": "installing", "tasks": {"wanted": 1, "healthy": 1, "running": 1}, "health": "healthy", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "state": "waiting"}, "driftPolicy": "heal", "installedAt": null, "installedBy": "admin", "healthReason": "shop_gone.gone.0.r1 is starting", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (61, 'operation', '58f7c684-86c7-4186-8747-03183e4ea070', 'step-waiting', '2026-11-23 04:44:40.30767+00', '{"id": "58f7c684-86c7-4186-8747-03183e4ea070", "kind": "install", "plan": "93506ce4-3952-4e09-9c66-2be34f981197", "state": "waiting", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-23T04:44:40.080540Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.076137Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-23T04:44:40.090139Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.086014Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.103199Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.094950Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:40.112420Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.107125Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.151218Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.117037Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:40.182041Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:40.155606Z"}, {"title": "Await that it is well", "number": 7, "status": "waiting", "target": "/shop/gone", "attempt": 1, "endedAt": null, "message": "shop_gone.gone.0.r1 is well and must stay so for 3 s", "progress": null, "startedAt": "2026-11-23T04:44:40.186454Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Await that it is well", "percent": 75}, "createdAt": "2026-11-23T04:44:40.044255Z", "startedAt": "2026-11-23T04:44:40.060848Z", "waitingFor": "shop_gone.gone.0.r1 is well and must stay so for 3 s", "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (67, 'operation', '5035f94d-9c60-40a5-acac-129ef7ce4508', 'submitted', '2026-11-23 04:44:43.621254+00', '{"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "plan": "e013962f-0a38-4604-9cf4-704c1d921136", "state": "pending", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Remove task 0 of gone", "number": 2, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 0}, "createdAt": "2026-11-23T04:44:43.603036Z", "startedAt": null, "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (68, 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', 'uninstall-requested', '2026-11-23 04:44:43.621834+00', '{"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone", "drift": 0, "state": "uninstalling", "tasks": {"wanted": 1, "healthy": 1, "running": 1}, "health": "healthy", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 1, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "state": "pending"}, "driftPolicy": "heal", "installedAt": "2026-11-23T04:44:43.353803Z", "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (70, 'operation', '5035f94d-9c60-40a5-acac-129ef7ce4508', 'step-started', '2026-11-23 04:44:43.639481+00', '{"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "plan": "e013962f-0a38-4604-9cf4-704c1d921136", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "running", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.637437Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Stop task 0 of gone", "percent": 0}, "createdAt": "2026-11-23T04:44:43.603036Z", "startedAt": "2026-11-23T04:44:43.626415Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (71, 'task', '7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0', 'changed', '2026-11-23 04:44:43.660714+00', '{"id": "7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0", "name": "shop_gone.gone.0.r1", "node": "memory", "state": "STOPPED", "health": "UNKNOWN", "reason": "", "address": null, "exitCode": 143, "identity": {"index": 0, "service": "gone", "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "revision": 1}, "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "restarts": 0, "startedAt": "2026-11-23T04:44:40.165973743Z", "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false, "healthySince": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (72, 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', 'task-changed', '2026-11-23 04:44:43.661266+00', '{"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone", "drift": 0, "state": "uninstalling", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "stopped", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 1, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "state": "running"}, "driftPolicy": "heal", "installedAt": "2026-11-23T04:44:43.353803Z", "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (73, 'operation', '5035f94d-9c60-40a5-acac-129ef7ce4508', 'step-finished', '2026-11-23 04:44:43.667042+00', '{"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "plan": "e013962f-0a38-4604-9cf4-704c1d921136", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.664129Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.637437Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 25}, "createdAt": "2026-11-23T04:44:43.603036Z", "startedAt": "2026-11-23T04:44:43.626415Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (74, 'operation', '5035f94d-9c60-40a5-acac-129ef7ce4508', 'step-started', '2026-11-23 04:44:43.671685+00', '{"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "plan": "e013962f-0a38-4604-9cf4-704c1d921136", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.664129Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.637437Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "running", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.669873Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Remove task 0 of gone", "percent": 25}, "createdAt": "2026-11-23T04:44:43.603036Z", "startedAt": "2026-11-23T04:44:43.626415Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (75, 'task', '7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0', 'withdrawn', '2026-11-23 04:44:43.700778+00', '{"id": "7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0", "name": "shop_gone.gone.0.r1", "node": "memory", "state": "STOPPED", "health": "UNKNOWN", "reason": "", "address": null, "exitCode": 143, "identity": {"index": 0, "service": "gone", "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "revision": 1}, "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "restarts": 0, "startedAt": "2026-11-23T04:44:40.165973743Z", "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false, "healthySince": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (76, 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', 'task-changed', '2026-11-23 04:44:43.701495+00', '{"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone", "drift": 0, "state": "uninstalling", "tasks": {"wanted": 0, "healthy": 0, "running": 0}, "health": "stopped", "target": {"id": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 1, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "state": "running"}, "driftPolicy": "heal", "installedAt": "2026-11-23T04:44:43.353803Z", "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (77, 'operation', '5035f94d-9c60-40a5-acac-129ef7ce4508', 'step-finished', '2026-11-23 04:44:43.718445+00', '{"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "plan": "e013962f-0a38-4604-9cf4-704c1d921136", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.664129Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.637437Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.716099Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.669873Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 50}, "createdAt": "2026-11-23T04:44:43.603036Z", "startedAt": "2026-11-23T04:44:43.626415Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (78, 'operation', '5035f94d-9c60-40a5-acac-129ef7ce4508', 'step-started', '2026-11-23 04:44:43.724429+00', '{"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "plan": "e013962f-0a38-4604-9cf4-704c1d921136", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.664129Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.637437Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.716099Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.669873Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "running", "target": "/shop/gone", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.722027Z"}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Give back ports, processors, memory and the name", "percent": 50}, "createdAt": "2026-11-23T04:44:43.603036Z", "startedAt": "2026-11-23T04:44:43.626415Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (79, 'operation', '5035f94d-9c60-40a5-acac-129ef7ce4508', 'step-finished', '2026-11-23 04:44:43.735115+00', '{"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "plan": "e013962f-0a38-4604-9cf4-704c1d921136", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.664129Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.637437Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.716099Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.669873Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-23T04:44:43.731262Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.722027Z"}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 75}, "createdAt": "2026-11-23T04:44:43.603036Z", "startedAt": "2026-11-23T04:44:43.626415Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (80, 'operation', '5035f94d-9c60-40a5-acac-129ef7ce4508', 'step-started', '2026-11-23 04:44:43.743121+00', '{"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "plan": "e013962f-0a38-4604-9cf4-704c1d921136", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.664129Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.637437Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.716099Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.669873Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-23T04:44:43.731262Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.722027Z"}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "running", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.739048Z"}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "Keep volume shop_gone.gone.data.0", "percent": 75}, "createdAt": "2026-11-23T04:44:43.603036Z", "startedAt": "2026-11-23T04:44:43.626415Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (81, 'operation', '5035f94d-9c60-40a5-acac-129ef7ce4508', 'step-finished', '2026-11-23 04:44:43.752241+00', '{"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "plan": "e013962f-0a38-4604-9cf4-704c1d921136", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.664129Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.637437Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.716099Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.669873Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-23T04:44:43.731262Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.722027Z"}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:43.749636Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.739048Z"}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 100}, "createdAt": "2026-11-23T04:44:43.603036Z", "startedAt": "2026-11-23T04:44:43.626415Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (82, 'operation', '5035f94d-9c60-40a5-acac-129ef7ce4508', 'ended', '2026-11-23 04:44:43.760479+00', '{"id": "5035f94d-9c60-40a5-acac-129ef7ce4508", "kind": "uninstall", "plan": "e013962f-0a38-4604-9cf4-704c1d921136", "state": "succeeded", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.664129Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.637437Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-23T04:44:43.716099Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.669873Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-23T04:44:43.731262Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.722027Z"}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-23T04:44:43.749636Z", "message": null, "progress": null, "startedAt": "2026-11-23T04:44:43.739048Z"}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": "2026-11-23T04:44:43.754465Z", "message": null, "evidence": null, "instance": {"id": "26ae570f-34aa-4184-b0c4-99bca570fca2", "name": "/shop/gone"}, "progress": {"what": "", "percent": 100}, "createdAt": "2026-11-23T04:44:43.603036Z", "startedAt": "2026-11-23T04:44:43.626415Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (83, 'instance', '26ae570f-34aa-4184-b0c4-99bca570fca2', 'removed', '2026-11-23 04:44:43.760923+00', '{"id": "26ae570f-34aa-4184-b0c4-99bca570fca2"}');


--
-- Data for Name: flyway_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.flyway_schema_history VALUES (1, '20261122152000', 'keep events leases and the installation', 'SQL', 'V20261122152000__keep_events_leases_and_the_installation.sql', 1181702930, 'test', '2026-11-23 04:44:28.039066', 25, true);
INSERT INTO public.flyway_schema_history VALUES (2, '20261122152100', 'keep secrets sealed', 'SQL', 'V20261122152100__keep_secrets_sealed.sql', -1058116393, 'test', '2026-11-23 04:44:28.092264', 13, true);
INSERT INTO public.flyway_schema_history VALUES (3, '20261122152200', 'know accounts tokens and sessions', 'SQL', 'V20261122152200__know_accounts_tokens_and_sessions.sql', -1870280256, 'test', '2026-11-23 04:44:28.123528', 36, true);
INSERT INTO public.flyway_schema_history VALUES (4, '20261122152517', 'create the catalog', 'SQL', 'V20261122152517__create_the_catalog.sql', 1448709336, 'test', '2026-11-23 04:44:28.187515', 51, true);
INSERT INTO public.flyway_schema_history VALUES (5, '20261122152537', 'keep a journal of operations', 'SQL', 'V20261122152537__keep_a_journal_of_operations.sql', -644307420, 'test', '2026-11-23 04:44:28.256708', 11, true);
INSERT INTO public.flyway_schema_history VALUES (6, '20261122153600', 'run tasks on targets', 'SQL', 'V20261122153600__run_tasks_on_targets.sql', -371472132, 'test', '2026-11-23 04:44:28.281557', 44, true);
INSERT INTO public.flyway_schema_history VALUES (7, '20261122153617', 'remember whose data a volume holds', 'SQL', 'V20261122153617__remember_whose_data_a_volume_holds.sql', 1799048023, 'test', '2026-11-23 04:44:28.341904', 22, true);
INSERT INTO public.flyway_schema_history VALUES (8, '20261122154023', 'know what is installed', 'SQL', 'V20261122154023__know_what_is_installed.sql', 736592068, 'test', '2026-11-23 04:44:28.379655', 19, true);
INSERT INTO public.flyway_schema_history VALUES (9, '20261122161500', 'remember activity and repeated requests', 'SQL', 'V20261122161500__remember_activity_and_repeated_requests.sql', -639369467, 'test', '2026-11-23 04:44:28.410771', 15, true);
INSERT INTO public.flyway_schema_history VALUES (10, '20261122180200', 'know how long index runs took', 'SQL', 'V20261122180200__know_how_long_index_runs_took.sql', 357139328, 'test', '2026-11-23 04:44:28.434902', 3, true);
INSERT INTO public.flyway_schema_history VALUES (11, '20261122180500', 'leave installability to the server', 'SQL', 'V20261122180500__leave_installability_to_the_server.sql', 599429449, 'test', '2026-11-23 04:44:28.445409', 3, true);
INSERT INTO public.flyway_schema_history VALUES (12, '20261122213300', 'keep snapshots of data', 'SQL', 'V20261122213300__keep_snapshots_of_data.sql', 1866808732, 'test', '2026-11-23 04:44:28.454997', 10, true);
INSERT INTO public.flyway_schema_history VALUES (13, '20261122213500', 'know image registries', 'SQL', 'V20261122213500__know_image_registries.sql', -935137382, 'test', '2026-11-23 04:44:28.471615', 10, true);
INSERT INTO public.flyway_schema_history VALUES (14, '20261122214500', 'tell where activity came from', 'SQL', 'V20261122214500__tell_where_activity_came_from.sql', 1651451371, 'test', '2026-11-23 04:44:28.488716', 6, true);
INSERT INTO public.flyway_schema_history VALUES (15, '20261122214800', 'let kept volumes expire', 'SQL', 'V20261122214800__let_kept_volumes_expire.sql', -2110171532, 'test', '2026-11-23 04:44:28.501447', 2, true);
INSERT INTO public.flyway_schema_history VALUES (16, '20261123011900', 'remember drift', 'SQL', 'V20261123011900__remember_drift.sql', -1660810844, 'test', '2026-11-23 04:44:28.508812', 8, true);


--
-- Data for Name: icon; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: index_problem; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: index_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.index_run VALUES ('0dbd5831-c998-4763-a6e5-450df08aad51', 'ce4afe17-f9c5-46e1-8001-7752de162916', 'poll', 'succeeded', '2026-11-23 04:44:34.760666+00', '2026-11-23 04:44:35.314956+00', NULL, '0cab7617403c3240263b2138e18970bb0cbef76a', 1, 0, 0, 0, NULL, 409, 142);


--
-- Data for Name: indexed_directory; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.indexed_directory VALUES ('ce4afe17-f9c5-46e1-8001-7752de162916', 'K/keeper/0', '1691e6b6623344ee3f307d078206e949f3c466c9');


--
-- Data for Name: installation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.installation VALUES ('ede8f266-94c4-4d0b-a4dc-d64fe1abbcc0', 'default', '2026-11-23 04:44:32.053196+00', true);


--
-- Data for Name: instance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.instance VALUES ('ef6d5c97-63c1-47a2-a519-8372eb461091', '5bb23f4b-7669-46c9-88ad-f2f2f413b6c4', 'memory', '/shop/keeper', 'keeper', 1, '2026-11-23 04:44:35.865364+00', 'admin', '2026-11-23 04:44:39.664983+00', NULL);
INSERT INTO public.instance VALUES ('26ae570f-34aa-4184-b0c4-99bca570fca2', '5bb23f4b-7669-46c9-88ad-f2f2f413b6c4', 'memory', '/shop/gone', 'keeper', 1, '2026-11-23 04:44:40.029809+00', 'admin', '2026-11-23 04:44:43.353803+00', '2026-11-23 04:44:43.729194+00');


--
-- Data for Name: lease; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lease VALUES ('target/5bb23f4b-7669-46c9-88ad-f2f2f413b6c4', '32275/1847fea4-aa6a-4aec-95f0-8a6c9d61af0f', 1, '-infinity');


--
-- Data for Name: log_in_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.log_in_attempt VALUES ('address 127.0.0.1', 0, '2026-11-23 04:59:34.927551+00');
INSERT INTO public.log_in_attempt VALUES ('account admin', 0, '2026-11-23 04:59:34.928263+00');


--
-- Data for Name: named_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.named_secret VALUES ('team/db', 'f2b54902-2c82-4ed0-8d40-665d049f54ec', '\x01f2b549022c824ed08d40665d049f54ec7250a25e3c8ede6e9069fa7b6f0ac65b5fd2da47a51b7d01a2e60f180d24cce5dc4a6a46d2c50d08abf2fe199729c9471b5973c8197e3a93e57a27ac4237d943f760f2d29857378734746a12af6595964affcf67fca3477c616b8599366bb4ecccacd15176', '2026-11-23 04:44:35.507502+00', '2026-11-23 04:44:35.507502+00');


--
-- Data for Name: node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node VALUES ('5bb23f4b-7669-46c9-88ad-f2f2f413b6c4', 'memory', 16, 68719476736, '{}', '2026-11-23 04:44:34.239894+00');


--
-- Data for Name: operation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.operation VALUES ('5035f94d-9c60-40a5-acac-129ef7ce4508', 'uninstall', '26ae570f-34aa-4184-b0c4-99bca570fca2', '/shop/gone', 'e013962f-0a38-4604-9cf4-704c1d921136', 'Uninstall /shop/gone (keeper 1.0)', 'succeeded', 'admin', '2026-11-23 04:44:43.603036+00', '2026-11-23 04:44:43.626415+00', '2026-11-23 04:44:43.754465+00', 86400, '2026-11-24 04:44:43.626415+00', NULL, NULL, NULL, '952aac30-8c73-41ac-904a-243940a45b39', 1, NULL);
INSERT INTO public.operation VALUES ('7bb263b7-f034-4b6a-af3d-1747f7da097b', 'install', 'ef6d5c97-63c1-47a2-a519-8372eb461091', '/shop/keeper', '8902ef7e-f8e3-41ae-8abc-08b19f4d8338', 'Install keeper 1.0 as /shop/keeper', 'succeeded', 'admin', '2026-11-23 04:44:36.074018+00', '2026-11-23 04:44:36.120302+00', '2026-11-23 04:44:39.674194+00', 3600, '2026-11-23 05:44:36.120302+00', NULL, NULL, NULL, '952aac30-8c73-41ac-904a-243940a45b39', 1, NULL);
INSERT INTO public.operation VALUES ('58f7c684-86c7-4186-8747-03183e4ea070', 'install', '26ae570f-34aa-4184-b0c4-99bca570fca2', '/shop/gone', '93506ce4-3952-4e09-9c66-2be34f981197', 'Install keeper 1.0 as /shop/gone', 'succeeded', 'admin', '2026-11-23 04:44:40.044255+00', '2026-11-23 04:44:40.060848+00', '2026-11-23 04:44:43.35893+00', 3600, '2026-11-23 05:44:40.060848+00', NULL, NULL, NULL, '952aac30-8c73-41ac-904a-243940a45b39', 1, NULL);


--
-- Data for Name: operation_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.operation_step VALUES ('7bb263b7-f034-4b6a-af3d-1747f7da097b', 1, 'reserve-place', 'Reserve its place on memory', 'memory', '{"volumes": [{"volume": "2188f949-efe9-42bb-b47f-016a26d50c11"}]}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:36.145616+00', '2026-11-23 04:44:36.158389+00');
INSERT INTO public.operation_step VALUES ('58f7c684-86c7-4186-8747-03183e4ea070', 1, 'reserve-place', 'Reserve its place on memory', 'memory', '{"volumes": [{"volume": "0e41320d-249c-4b56-b012-ae6fd100849d"}]}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:40.076137+00', '2026-11-23 04:44:40.08054+00');
INSERT INTO public.operation_step VALUES ('7bb263b7-f034-4b6a-af3d-1747f7da097b', 2, 'provide-network', 'Make network dcos', 'dcos', '{"target": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "network": "dcos"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:36.16749+00', '2026-11-23 04:44:36.174131+00');
INSERT INTO public.operation_step VALUES ('5035f94d-9c60-40a5-acac-129ef7ce4508', 1, 'stop-task', 'Stop task 0 of gone', 'shop_gone.gone.0.r1', '{"task": "7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:43.637437+00', '2026-11-23 04:44:43.664129+00');
INSERT INTO public.operation_step VALUES ('58f7c684-86c7-4186-8747-03183e4ea070', 2, 'provide-network', 'Make network dcos', 'dcos', '{"target": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "network": "dcos"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:40.086014+00', '2026-11-23 04:44:40.090139+00');
INSERT INTO public.operation_step VALUES ('7bb263b7-f034-4b6a-af3d-1747f7da097b', 3, 'provide-image', 'Provide image universe-test/busybox:1', 'universe-test/busybox:1', '{"force": false, "image": "universe-test/busybox:1", "target": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:36.181529+00', '2026-11-23 04:44:36.194402+00');
INSERT INTO public.operation_step VALUES ('7bb263b7-f034-4b6a-af3d-1747f7da097b', 4, 'provide-volume', 'Make volume shop_keeper.keeper.data.0', 'shop_keeper.keeper.data.0', '{"volume": "2188f949-efe9-42bb-b47f-016a26d50c11"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:36.203551+00', '2026-11-23 04:44:36.236975+00');
INSERT INTO public.operation_step VALUES ('58f7c684-86c7-4186-8747-03183e4ea070', 3, 'provide-image', 'Provide image universe-test/busybox:1', 'universe-test/busybox:1', '{"force": false, "image": "universe-test/busybox:1", "target": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:40.09495+00', '2026-11-23 04:44:40.103199+00');
INSERT INTO public.operation_step VALUES ('7bb263b7-f034-4b6a-af3d-1747f7da097b', 5, 'create-task', 'Create task 0 of keeper', 'shop_keeper.keeper.0.r1', '{"task": "5ca046e1-f2c6-307d-b092-1bfd212cd44c"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:36.245447+00', '2026-11-23 04:44:36.321103+00');
INSERT INTO public.operation_step VALUES ('5035f94d-9c60-40a5-acac-129ef7ce4508', 2, 'remove-task', 'Remove task 0 of gone', 'shop_gone.gone.0.r1', '{"task": "7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0", "declaration": {"id": "7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0", "node": "memory", "spec": {"name": "shop_gone.gone.0.r1", "user": null, "image": "universe-test/busybox:1", "labels": {"DCOS_PACKAGE_NAME": "keeper", "DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages11795012217001378769/", "DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTU1MGRhNWNmLTYwMWQtNDYwNy1iYzAxLTM2ODk5NzMzNGFlMiJ9fQ==", "DCOS_PACKAGE_VERSION": "1.0", "DCOS_PACKAGE_DEFINITION": "eyJtZXRhZGF0YSI6eyJDb250ZW50LVR5cGUiOiJhcHBsaWNhdGlvbi92bmQuZGNvcy51bml2ZXJzZS5wYWNrYWdlK2pzb247Y2hhcnNldD11dGYtODt2ZXJzaW9uPXY0IiwiQ29udGVudC1FbmNvZGluZyI6Imd6aXAifSwiZGF0YSI6Ikg0c0lBQUFBQUFBQS80VlZiVy9pT0JEK0s2dDh2T3Z0aGFSc041VldPZ2dsaEVMMkNKQzMxWDF3SEpNWW5CZkZlV2xZOWIvZk9LRzB0K3JlSXBDd1BUT2U1NWtaUDkrbEF1RVRpbWtXTzZUa05NK2tlK24yb3l6ZFNCbEtDU3hPaEJTa2hIVnpQUi8xNXlWaEJIRnlkWk52cEJUUnJJSWYyTjlMS012K0lrOG9MUmo1bUpjeGVFU0U0NUlXMVJEbEVRTHpEMjJDcWc4VXZ2eERUQnVTZ1ZtRllpN2RmL3ZuUnVKd0JhNUlKTjFuTldPd3h1bkwzNWFFbkZia1pYa29JZHMyTDA4dkcwVkp6SXhYaURFcnJ3aS9idWU4K3RuK1BxUHZuRENLU2NaZjF5a3FVWlVJQk4rbFJwa1V4Ym9HSjV5UUhRR29TS1Fra1c1WkJMcjV5ZFNYZDBTMUdNNkN3bGYyZFpqT3E4QWJhU1p0WXpPMTJzaGIwNjkwMHE2T0R4eHNxOENWeGZxODdzOVpqVlU3Q1ZQdzd5RFc3SUhyZEVKOVpYUXlqM2xzWm5ibmU1TjRxVGkzeU52RWF4M0h6b096M2UxNEhCbk9PZEluVmJDZE5JRXhsLzJ0MW9ZS080ZktiYnlrZmh4NFNRSG41Ni9kOUk1MDFqbndsZ3B5TGJiS0xHSEhzVHJTY0NySEsyK1ptcnAyOGowN1dYWDVuV2tNZDFrekhoT1ZOMWh4dWlobHgyQTdQbU5ESzhLRnBSMDhtMkYxRTY5Y1AxNHBkaElaRHcxeXg2ZkFpMnUwc0t0UW4zNCs2Rk1SazVtejIvZHRJRDVXbmxnQStJaGF2ZWFYMml3MDV1T0RKd09PcWVxN1REYjFUUUk0OG1oaHQ0SEFUQ2NWMWllMzYxbmNtdm9vZjhuZjFQMDRVdWFBMjd6d3FOV1JNUy9DMU9rRW4xQXptWGhUMW5ON3N2L2V5TlY4VDAxUmwxT29XR1hnbVZDYjZSM1VwZkxkYUxETG5CcDVBZFFYY2h0d04zN21uSW03Yk1nc2Z6SXpXZHdWUTR3MlZKZnl6cDIzMkdCMW9JcTZUME80OHhncVl4bHcxSUJ4STJ4RTNLOHp5RjhYUFpBMDBBUFgvV0Z2bklUdVh2UUpCYTVrckM4MWI5cyttanJja3dWTnVIQ2d4OTZQRHp6a2ZkNXB6emxkNlJNYXV0b3AyUGE5dWdVbUJONFdiTS9JcytUQUhjc1hibUJkOUpqWHU2bDJlTG52aDk5UDc2T1hHdEJYVEwvT0JYQjVQWDhVYWlSSGl0YWhWOTZxVUxHSEdxUldFMloyQXYzRE1OVW9UdGtwVVBiMDRBeStnRUc1WU5oc0hHdm55TnJXZm1jMnNURS9ZelZxY0dvRHZwNkhyYjEvbW9QUHZML25PS0VEN3VVSUcxSG51emJicTJJR2JSYW9wMHR2aktDZldCVzVJek53NXp3eWtwbnZUUk5mWVRJUnVHYVRmczU5bUwvUWM2cWRDcjF6c2hLNCs0ZzhlOXp6dXhqeVJvYVRoQXM3M3lnSjg1WHFMTTVjbFZPOFdEYVJvUUhQYmQ4RDI3bTkzK3REM1Y3NS90enpDVFBaUlE5UUM1amJTLzhNZFV0Ri9oYmJHMDZIZ1BPOTRvaTZuWVozeG0rRkwvQXBpN256M2FkZDRBTEhxZDNuc042MjR1MHBRdGRwSXMvKzd4bDlpVDlLeUlPb2k4VjgxWkhGak5ncHpOckM2WWJlbkl3T3pralQ0eTlmcEdjaEpUeXZTM3g5elhHZUhXZ3NYdGlxSzhTRG1vZEhFQUpKUE9zNXFGRkZ4WHY4SGZTaGJLaHcrNVhob0dWWEsxNlZJSGk5SWgxUXphcFhtWHNXZXd4MWI0eEIwa2pjSytEVldrZ2R6V2hhZ3h6SjRNS0xuREwreGlmTWN4REg3SzNQQVRGT3dMWkFuSU5RUmYrZkRrNVFGaE1xa0tRa291aU5OU29LMENRa1ZQVFBwejg0d1NXcGZyK0VlTzQvZlhZem5IUDdCNGtlMkUwUWY4enlOak01cjkvb0hBSUZMQ0xVeSszb1RodmZ5cHI4YVhRajFVVmNJcER1ZVprRDNHL1NieElvY3dUK3cvWXV2MncrL3dzVFBKb25UQWdBQUE9PSJ9"}, "limits": {"pids": 4096, "nanoCpus": 100000000, "cpuShares": 102, "memoryBytes": 33554432, "memoryReservationBytes": null}, "mounts": [{"kind": "volume", "path": "/mnt/mesos/sandbox/data", "volume": "shop_gone.gone.data.0", "readOnly": false}, {"kind": "volume", "path": "/data", "volume": "shop_gone.gone.data.0", "readOnly": false}], "identity": {"index": 0, "service": "gone", "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "revision": 1}, "terminal": false, "arguments": ["-c", "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait"], "stopGrace": "PT10S", "attachment": {"aliases": ["gone-shop", "gone-shop.marathon.agentip.dcos.thisdcos.directory", "gone-shop.marathon.autoip.dcos.thisdcos.directory", "gone-shop.marathon.containerip.dcos.thisdcos.directory", "gone-shop.marathon.mesos", "gone-shop.marathon.slave.mesos"], "network": "dcos", "published": [{"hostPort": 21001, "protocol": "TCP", "hostAddress": "127.0.0.1", "containerPort": 8080}], "hostNetwork": false}, "entrypoint": ["/bin/sh"], "privileges": {"init": false, "limits": {}, "hostIpc": false, "sysctls": {}, "hostname": null, "logDriver": null, "extraHosts": [], "logOptions": {}, "privileged": false, "hostNetwork": false, "nameServers": [], "hostProcesses": false, "securityOptions": [], "addedCapabilities": [], "sharedMemoryBytes": null, "droppedCapabilities": []}, "environment": {"HOST": "gone-shop", "PORT": "21001", "PORT0": "21001", "PORTS": "21001", "RELEASE": "0", "PASSWORD": "universe-secret-550da5cf-601d-4607-bc01-368997334ae2", "PORT_8080": "21001", "PORT_HTTP": "21001", "MESOS_SANDBOX": "/mnt/mesos/sandbox", "MESOS_TASK_ID": "shop_gone.7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0", "MARATHON_APP_ID": "/shop/gone", "MESOS_DIRECTORY": "/mnt/mesos/sandbox", "MARATHON_APP_LABELS": "DCOS_PACKAGE_NAME DCOS_PACKAGE_VERSION DCOS_PACKAGE_SOURCE DCOS_PACKAGE_OPTIONS", "MARATHON_APP_VERSION": "2026-11-23T04:44:40.032Z", "MESOS_CONTAINER_NAME": "shop_gone.gone.0.r1", "MESOS_ALLOCATION_ROLE": "default", "MARATHON_APP_DOCKER_IMAGE": "universe-test/busybox:1", "MARATHON_APP_RESOURCE_MEM": "32.0", "MARATHON_APP_RESOURCE_CPUS": "0.1", "MARATHON_APP_RESOURCE_DISK": "0.0", "MARATHON_APP_RESOURCE_GPUS": "0", "MARATHON_APP_ENFORCE_GROUP_ROLE": "FALSE", "MARATHON_APP_LABEL_DCOS_PACKAGE_NAME": "keeper", "MARATHON_APP_LABEL_DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages11795012217001378769/", "MARATHON_APP_LABEL_DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTU1MGRhNWNmLTYwMWQtNDYwNy1iYzAxLTM2ODk5NzMzNGFlMiJ9fQ==", "MARATHON_APP_LABEL_DCOS_PACKAGE_VERSION": "1.0"}, "healthCommand": null, "workingDirectory": null}, "health": {"checks": [{"delay": "PT0S", "grace": "PT1M", "probe": {"kind": "http", "path": "/", "port": 8080, "secure": false, "followRedirects": false, "ignoreInformational": false}, "timeout": "PT2S", "interval": "PT1S", "failuresBeforeKill": 5}], "readiness": null, "informative": null}, "target": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "artifacts": [], "lifecycle": {"single": false, "backoff": "PT1S", "oldestFirst": false, "maximumExtra": 0.0, "backoffFactor": 1.15, "maximumBackoff": "PT5M", "minimumHealthy": 0.0}}}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:43.669873+00', '2026-11-23 04:44:43.716099+00');
INSERT INTO public.operation_step VALUES ('7bb263b7-f034-4b6a-af3d-1747f7da097b', 6, 'start-task', 'Start task 0 of keeper', 'shop_keeper.keeper.0.r1', '{"task": "5ca046e1-f2c6-307d-b092-1bfd212cd44c"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:36.335032+00', '2026-11-23 04:44:36.440234+00');
INSERT INTO public.operation_step VALUES ('58f7c684-86c7-4186-8747-03183e4ea070', 4, 'provide-volume', 'Make volume shop_gone.gone.data.0', 'shop_gone.gone.data.0', '{"volume": "0e41320d-249c-4b56-b012-ae6fd100849d"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:40.107125+00', '2026-11-23 04:44:40.11242+00');
INSERT INTO public.operation_step VALUES ('58f7c684-86c7-4186-8747-03183e4ea070', 5, 'create-task', 'Create task 0 of gone', 'shop_gone.gone.0.r1', '{"task": "7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:40.117037+00', '2026-11-23 04:44:40.151218+00');
INSERT INTO public.operation_step VALUES ('7bb263b7-f034-4b6a-af3d-1747f7da097b', 7, 'await-health', 'Await that it is well', '/shop/keeper', '{"revision": 1, "settleMillis": 3000, "settleChecked": true, "windowSeconds": 81}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:36.447559+00', '2026-11-23 04:44:39.64882+00');
INSERT INTO public.operation_step VALUES ('5035f94d-9c60-40a5-acac-129ef7ce4508', 3, 'leave-place', 'Give back ports, processors, memory and the name', '/shop/gone', '{}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:43.722027+00', '2026-11-23 04:44:43.731262+00');
INSERT INTO public.operation_step VALUES ('7bb263b7-f034-4b6a-af3d-1747f7da097b', 8, 'commit-revision', 'Commit revision 1', '/shop/keeper', '{"revision": 1}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:39.656001+00', '2026-11-23 04:44:39.666575+00');
INSERT INTO public.operation_step VALUES ('58f7c684-86c7-4186-8747-03183e4ea070', 6, 'start-task', 'Start task 0 of gone', 'shop_gone.gone.0.r1', '{"task": "7e4f1cc3-9e5b-3fc4-846d-4b13c10580e0"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:40.155606+00', '2026-11-23 04:44:40.182041+00');
INSERT INTO public.operation_step VALUES ('5035f94d-9c60-40a5-acac-129ef7ce4508', 4, 'let-go-of-volume', 'Keep volume shop_gone.gone.data.0', 'shop_gone.gone.data.0', '{"delete": false, "volume": "0e41320d-249c-4b56-b012-ae6fd100849d"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:43.739048+00', '2026-11-23 04:44:43.749636+00');
INSERT INTO public.operation_step VALUES ('58f7c684-86c7-4186-8747-03183e4ea070', 7, 'await-health', 'Await that it is well', '/shop/gone', '{"revision": 1, "settleMillis": 3000, "settleChecked": true, "windowSeconds": 81}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:40.186454+00', '2026-11-23 04:44:43.342039+00');
INSERT INTO public.operation_step VALUES ('58f7c684-86c7-4186-8747-03183e4ea070', 8, 'commit-revision', 'Commit revision 1', '/shop/gone', '{"revision": 1}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-23 04:44:43.347529+00', '2026-11-23 04:44:43.354894+00');


--
-- Data for Name: package_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.package_version VALUES ('ce4afe17-f9c5-46e1-8001-7752de162916', 'keeper', 0, '1.0', 'K/keeper/0', '0cab7617403c3240263b2138e18970bb0cbef76a', '4.0', '{}', 'Keeps what it is given', '{}', '{}', false, false, NULL, '2026-11-23 04:44:21+00', '{"packagingVersion":"4.0","name":"keeper","version":"1.0","tags":[],"maintainer":"ann@example.org","description":"Keeps what it is given","upgradesFrom":["*"],"downgradesTo":["*"],"releaseVersion":0,"marathon":{"v2AppMustacheTemplate":"eyJpZCI6ICJ7e3NlcnZpY2UubmFtZX19IiwgImNwdXMiOiAwLjEsICJtZW0iOiAzMiwgImluc3RhbmNlcyI6IDEsCiAiY21kIjogInRyYXAgJ2V4aXQgMCcgVEVSTTsgdGVzdCAtZSAvZGF0YS9wb2lzb24gJiYgZXhpdCAzOyB7eyNzZXJ2aWNlLnNwb2lsc319cm0gLXJmIC9kYXRhLyo7IGV4aXQgNDsge3svc2VydmljZS5zcG9pbHN9fXRlc3QgLWYgL2RhdGEvaW5kZXguaHRtbCB8fCBkYXRlID4gL2RhdGEvaW5kZXguaHRtbDsgc2xlZXAge3tzZXJ2aWNlLmRlbGF5fX0gJiB3YWl0ICQhOyBodHRwZCAtZiAtcCA4MDgwIC1oIC9kYXRhICYgd2FpdCIsCiAiY29udGFpbmVyIjogeyJ0eXBlIjogIkRPQ0tFUiIsICJkb2NrZXIiOiB7ImltYWdlIjogInVuaXZlcnNlLXRlc3QvYnVzeWJveDoxIn0sCiAgICJwb3J0TWFwcGluZ3MiOiBbeyJjb250YWluZXJQb3J0IjogODA4MCwgImhvc3RQb3J0IjogMCwgIm5hbWUiOiAiaHR0cCJ9XSwKICAgInZvbHVtZXMiOiBbeyJjb250YWluZXJQYXRoIjogImRhdGEiLCAibW9kZSI6ICJSVyIsICJwZXJzaXN0ZW50IjogeyJzaXplIjogMTB9fSwKICAgICAgICAgICAgICAgeyJjb250YWluZXJQYXRoIjogIi9kYXRhIiwgImhvc3RQYXRoIjogImRhdGEiLCAibW9kZSI6ICJSVyJ9XX0sCiAibmV0d29ya3MiOiBbeyJtb2RlIjogImNvbnRhaW5lci9icmlkZ2UifV0sCiAiZW52IjogeyJQQVNTV09SRCI6ICJ7e3NlcnZpY2UucGFzc3dvcmR9fSIsICJSRUxFQVNFIjogIjAifSwKICJ1cGdyYWRlU3RyYXRlZ3kiOiB7Im1pbmltdW1IZWFsdGhDYXBhY2l0eSI6IDAsICJtYXhpbXVtT3ZlckNhcGFjaXR5IjogMH0sCiAiaGVhbHRoQ2hlY2tzIjogW3sicHJvdG9jb2wiOiAiSFRUUCIsICJwYXRoIjogIi8iLCAicG9ydEluZGV4IjogMCwKICAgImdyYWNlUGVyaW9kU2Vjb25kcyI6IDYwLCAiaW50ZXJ2YWxTZWNvbmRzIjogMSwgInRpbWVvdXRTZWNvbmRzIjogMiwKICAgIm1heENvbnNlY3V0aXZlRmFpbHVyZXMiOiA1fV19Cg=="},"config":{"type":"object","properties":{"service":{"type":"object","properties":{"name":{"type":"string","default":"keeper"},"delay":{"type":"integer","default":0,"minimum":0},"spoils":{"type":"boolean","default":false},"password":{"type":"string","default":"changeit","media":{"type":"application/x-secret+string"}}}}}},"lastUpdated":1795409061}');


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES ('8902ef7e-f8e3-41ae-8abc-08b19f4d8338', 'install', 'ef6d5c97-63c1-47a2-a519-8372eb461091', '/shop/keeper', 'keeper', '1.0', '{"kind": "install", "name": "/shop/keeper", "target": null, "options": {"service": {"password": "universe-secret-fa8f76e1-3c39-469b-a490-ca35c9e5eded"}}, "package": "keeper", "publish": false, "version": null, "repository": null, "reuseVolumes": null}', '{"empty": false, "checks": [{"name": "name", "passed": true, "message": "/shop/keeper is free on local"}, {"name": "resources", "passed": true, "message": "memory has the processors and the memory for it"}, {"name": "ports", "passed": true, "message": "the ports it wants are free"}, {"name": "images", "passed": true, "message": "will be pulled: universe-test/busybox:1"}, {"name": "volumes", "passed": true, "message": "the volumes are its own"}], "effects": {"ports": [{"name": "http", "task": 0, "service": "keeper", "hostPort": null, "hostAddress": "127.0.0.1", "containerPort": 8080}], "steps": ["Reserve ports, processors and memory", "Make sure the network is there", "Pull image universe-test/busybox:1", "Make volume shop_keeper.keeper.data.0", "Create and start 1 task", "Await that it is well", "Commit revision 1"], "tasks": [{"name": "shop_keeper.keeper.0.r1", "index": 0, "action": "create", "reason": "new", "service": "keeper"}], "images": [{"image": "universe-test/busybox:1", "present": false, "sizeBytes": null}], "volumes": [{"name": "shop_keeper.keeper.data.0", "action": "create", "reason": "keeps its data"}], "endpoints": [{"url": null, "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": null, "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "interruption": "none: nothing of this name runs yet", "interruptions": []}, "options": [{"after": 0, "title": "delay", "before": null, "change": "added", "secret": false, "message": null, "pointer": "/service/delay", "answered": false}, {"after": "keeper", "title": "name", "before": null, "change": "added", "secret": false, "message": null, "pointer": "/service/name", "answered": false}, {"after": null, "title": "password", "before": null, "change": "added", "secret": true, "message": null, "pointer": "/service/password", "answered": true}, {"after": false, "title": "spoils", "before": null, "change": "added", "secret": false, "message": null, "pointer": "/service/spoils", "answered": false}], "warnings": [{"path": "container.volumes[0].persistent.size", "message": "not enforced"}], "definition": {"after": {"id": "/shop/keeper", "cmd": "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait", "env": {"RELEASE": "0", "PASSWORD": "universe-secret-fa8f76e1-3c39-469b-a490-ca35c9e5eded"}, "mem": 32, "cpus": 0.1, "labels": {}, "networks": [{"mode": "container/bridge"}], "container": {"type": "DOCKER", "docker": {"image": "universe-test/busybox:1"}, "volumes": [{"mode": "RW", "persistent": {"size": 10}, "containerPath": "data"}, {"mode": "RW", "hostPath": "data", "containerPath": "/data"}], "portMappings": [{"name": "http", "hostPort": 0, "containerPort": 8080}]}, "instances": 1, "healthChecks": [{"path": "/", "protocol": "HTTP", "portIndex": 0, "timeoutSeconds": 2, "intervalSeconds": 1, "gracePeriodSeconds": 60, "maxConsecutiveFailures": 5}], "upgradeStrategy": {"maximumOverCapacity": 0, "minimumHealthCapacity": 0}}, "before": null}}', '68c61d29d8174f3c1c13eb0ccfbfe9223beea96b4bb41289bd61452fcef789a1', '2026-11-23 04:44:35.713692+00', 'admin', '2026-11-23 05:44:35.713692+00', '7bb263b7-f034-4b6a-af3d-1747f7da097b');
INSERT INTO public.plan VALUES ('93506ce4-3952-4e09-9c66-2be34f981197', 'install', '26ae570f-34aa-4184-b0c4-99bca570fca2', '/shop/gone', 'keeper', '1.0', '{"kind": "install", "name": "/shop/gone", "target": null, "options": {"service": {"password": "universe-secret-2e5f81ad-80de-4f87-bd55-48a214367ce1"}}, "package": "keeper", "publish": false, "version": null, "repository": null, "reuseVolumes": null}', '{"empty": false, "checks": [{"name": "name", "passed": true, "message": "/shop/gone is free on local"}, {"name": "resources", "passed": true, "message": "memory has the processors and the memory for it"}, {"name": "ports", "passed": true, "message": "the ports it wants are free"}, {"name": "images", "passed": true, "message": "all images are there"}, {"name": "volumes", "passed": true, "message": "the volumes are its own"}], "effects": {"ports": [{"name": "http", "task": 0, "service": "gone", "hostPort": null, "hostAddress": "127.0.0.1", "containerPort": 8080}], "steps": ["Reserve ports, processors and memory", "Make sure the network is there", "Use image universe-test/busybox:1", "Make volume shop_gone.gone.data.0", "Create and start 1 task", "Await that it is well", "Commit revision 1"], "tasks": [{"name": "shop_gone.gone.0.r1", "index": 0, "action": "create", "reason": "new", "service": "gone"}], "images": [{"image": "universe-test/busybox:1", "present": true, "sizeBytes": 1}], "volumes": [{"name": "shop_gone.gone.data.0", "action": "create", "reason": "keeps its data"}], "endpoints": [{"url": null, "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": null, "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "interruption": "none: nothing of this name runs yet", "interruptions": []}, "options": [{"after": 0, "title": "delay", "before": null, "change": "added", "secret": false, "message": null, "pointer": "/service/delay", "answered": false}, {"after": "keeper", "title": "name", "before": null, "change": "added", "secret": false, "message": null, "pointer": "/service/name", "answered": false}, {"after": null, "title": "password", "before": null, "change": "added", "secret": true, "message": null, "pointer": "/service/password", "answered": true}, {"after": false, "title": "spoils", "before": null, "change": "added", "secret": false, "message": null, "pointer": "/service/spoils", "answered": false}], "warnings": [{"path": "container.volumes[0].persistent.size", "message": "not enforced"}], "definition": {"after": {"id": "/shop/gone", "cmd": "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait", "env": {"RELEASE": "0", "PASSWORD": "universe-secret-2e5f81ad-80de-4f87-bd55-48a214367ce1"}, "mem": 32, "cpus": 0.1, "labels": {}, "networks": [{"mode": "container/bridge"}], "container": {"type": "DOCKER", "docker": {"image": "universe-test/busybox:1"}, "volumes": [{"mode": "RW", "persistent": {"size": 10}, "containerPath": "data"}, {"mode": "RW", "hostPath": "data", "containerPath": "/data"}], "portMappings": [{"name": "http", "hostPort": 0, "containerPort": 8080}]}, "instances": 1, "healthChecks": [{"path": "/", "protocol": "HTTP", "portIndex": 0, "timeoutSeconds": 2, "intervalSeconds": 1, "gracePeriodSeconds": 60, "maxConsecutiveFailures": 5}], "upgradeStrategy": {"maximumOverCapacity": 0, "minimumHealthCapacity": 0}}, "before": null}}', '929c1d7baf086cf24d9966f39d5893edaeb7b491ff0cf0b77cb392b95f27b3f2', '2026-11-23 04:44:39.987924+00', 'admin', '2026-11-23 05:44:39.987924+00', '58f7c684-86c7-4186-8747-03183e4ea070');
INSERT INTO public.plan VALUES ('e013962f-0a38-4604-9cf4-704c1d921136', 'uninstall', '26ae570f-34aa-4184-b0c4-99bca570fca2', '/shop/gone', 'keeper', '1.0', '{"kind": "uninstall", "volumes": "keep", "instance": "26ae570f-34aa-4184-b0c4-99bca570fca2", "keepDays": null}', '{"empty": false, "checks": [], "effects": {"ports": [], "steps": ["Stop and remove 1 task", "Give back ports, processors, memory and the name", "Let go of 1 volume"], "tasks": [{"name": "shop_gone.gone.0.r1", "index": 0, "action": "remove", "reason": "uninstalled", "service": "gone"}], "images": [], "volumes": [{"name": "shop_gone.gone.data.0", "action": "keep", "reason": "its data stays until it is purged"}], "endpoints": [], "interruption": "for good: it ends with its first step", "interruptions": []}, "options": [{"after": null, "title": "delay", "before": 0, "change": "removed", "secret": false, "message": null, "pointer": "/service/delay", "answered": false}, {"after": null, "title": "name", "before": "keeper", "change": "removed", "secret": false, "message": null, "pointer": "/service/name", "answered": false}, {"after": null, "title": "password", "before": null, "change": "removed", "secret": true, "message": null, "pointer": "/service/password", "answered": true}, {"after": null, "title": "spoils", "before": false, "change": "removed", "secret": false, "message": null, "pointer": "/service/spoils", "answered": false}], "warnings": [], "definition": {"after": null, "before": {"id": "/shop/gone", "cmd": "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait", "env": {"RELEASE": "0", "PASSWORD": "universe-secret-550da5cf-601d-4607-bc01-368997334ae2"}, "mem": 32, "cpus": 0.1, "labels": {}, "networks": [{"mode": "container/bridge"}], "container": {"type": "DOCKER", "docker": {"image": "universe-test/busybox:1"}, "volumes": [{"mode": "RW", "persistent": {"size": 10}, "containerPath": "data"}, {"mode": "RW", "hostPath": "data", "containerPath": "/data"}], "portMappings": [{"name": "http", "hostPort": 0, "containerPort": 8080}]}, "instances": 1, "healthChecks": [{"path": "/", "protocol": "HTTP", "portIndex": 0, "timeoutSeconds": 2, "intervalSeconds": 1, "gracePeriodSeconds": 60, "maxConsecutiveFailures": 5}], "upgradeStrategy": {"maximumOverCapacity": 0, "minimumHealthCapacity": 0}}}}', 'd1ca8bb351702c15518862d7ef48d4c90dfe12f822702b679157f4ac865a16be', '2026-11-23 04:44:43.560132+00', 'admin', '2026-11-23 05:44:43.560132+00', '5035f94d-9c60-40a5-acac-129ef7ce4508');


--
-- Data for Name: policy; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: port_reservation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.port_reservation VALUES ('5bb23f4b-7669-46c9-88ad-f2f2f413b6c4', 'memory', 21000, 'ef6d5c97-63c1-47a2-a519-8372eb461091', 'keeper.0.0', '2026-11-23 04:44:35.860602+00');


--
-- Data for Name: registry_credential; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_credential VALUES ('834a196e-377f-4baa-b158-cad2e15a0765', '203.0.113.1', 'a', 'universe-secret-9870877d-aecc-4e0e-befe-f0c0362f1f80', NULL, '2026-11-23 04:44:35.542278+00', 'admin', '2026-11-23 04:44:35.542278+00');


--
-- Data for Name: remote_icon; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: repeatable_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: repository; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.repository VALUES ('ce4afe17-f9c5-46e1-8001-7752de162916', 'packages', 'file:///tmp/universe-packages11795012217001378769/', 'git', NULL, NULL, 10, 1, 'none', NULL, NULL, NULL, NULL, '2026-11-23 04:44:34.7418+00', '1
GIT
file:///tmp/universe-packages11795012217001378769/

', '0cab7617403c3240263b2138e18970bb0cbef76a', '2026-11-23 04:44:35.172811+00', NULL, '2026-11-23 04:44:42.341177+00', NULL, NULL, '2026-11-23 04:44:43.42655+00', NULL, 5, NULL);


--
-- Data for Name: resource_reservation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.resource_reservation VALUES ('5bb23f4b-7669-46c9-88ad-f2f2f413b6c4', 'memory', 'ef6d5c97-63c1-47a2-a519-8372eb461091', 0.1, 32);


--
-- Data for Name: revision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.revision VALUES ('ef6d5c97-63c1-47a2-a519-8372eb461091', 1, 'keeper', '1.0', 0, 'ce4afe17-f9c5-46e1-8001-7752de162916', 'packages', 'file:///tmp/universe-packages11795012217001378769/', '0cab7617403c3240263b2138e18970bb0cbef76a', '{"name": "keeper", "tags": [], "config": {"type": "object", "properties": {"service": {"type": "object", "properties": {"name": {"type": "string", "default": "keeper"}, "delay": {"type": "integer", "default": 0, "minimum": 0}, "spoils": {"type": "boolean", "default": false}, "password": {"type": "string", "media": {"type": "application/x-secret+string"}, "default": "changeit"}}}}}, "version": "1.0", "marathon": {"v2AppMustacheTemplate": "eyJpZCI6ICJ7e3NlcnZpY2UubmFtZX19IiwgImNwdXMiOiAwLjEsICJtZW0iOiAzMiwgImluc3RhbmNlcyI6IDEsCiAiY21kIjogInRyYXAgJ2V4aXQgMCcgVEVSTTsgdGVzdCAtZSAvZGF0YS9wb2lzb24gJiYgZXhpdCAzOyB7eyNzZXJ2aWNlLnNwb2lsc319cm0gLXJmIC9kYXRhLyo7IGV4aXQgNDsge3svc2VydmljZS5zcG9pbHN9fXRlc3QgLWYgL2RhdGEvaW5kZXguaHRtbCB8fCBkYXRlID4gL2RhdGEvaW5kZXguaHRtbDsgc2xlZXAge3tzZXJ2aWNlLmRlbGF5fX0gJiB3YWl0ICQhOyBodHRwZCAtZiAtcCA4MDgwIC1oIC9kYXRhICYgd2FpdCIsCiAiY29udGFpbmVyIjogeyJ0eXBlIjogIkRPQ0tFUiIsICJkb2NrZXIiOiB7ImltYWdlIjogInVuaXZlcnNlLXRlc3QvYnVzeWJveDoxIn0sCiAgICJwb3J0TWFwcGluZ3MiOiBbeyJjb250YWluZXJQb3J0IjogODA4MCwgImhvc3RQb3J0IjogMCwgIm5hbWUiOiAiaHR0cCJ9XSwKICAgInZvbHVtZXMiOiBbeyJjb250YWluZXJQYXRoIjogImRhdGEiLCAibW9kZSI6ICJSVyIsICJwZXJzaXN0ZW50IjogeyJzaXplIjogMTB9fSwKICAgICAgICAgICAgICAgeyJjb250YWluZXJQYXRoIjogIi9kYXRhIiwgImhvc3RQYXRoIjogImRhdGEiLCAibW9kZSI6ICJSVyJ9XX0sCiAibmV0d29ya3MiOiBbeyJtb2RlIjogImNvbnRhaW5lci9icmlkZ2UifV0sCiAiZW52IjogeyJQQVNTV09SRCI6ICJ7e3NlcnZpY2UucGFzc3dvcmR9fSIsICJSRUxFQVNFIjogIjAifSwKICJ1cGdyYWRlU3RyYXRlZ3kiOiB7Im1pbmltdW1IZWFsdGhDYXBhY2l0eSI6IDAsICJtYXhpbXVtT3ZlckNhcGFjaXR5IjogMH0sCiAiaGVhbHRoQ2hlY2tzIjogW3sicHJvdG9jb2wiOiAiSFRUUCIsICJwYXRoIjogIi8iLCAicG9ydEluZGV4IjogMCwKICAgImdyYWNlUGVyaW9kU2Vjb25kcyI6IDYwLCAiaW50ZXJ2YWxTZWNvbmRzIjogMSwgInRpbWVvdXRTZWNvbmRzIjogMiwKICAgIm1heENvbnNlY3V0aXZlRmFpbHVyZXMiOiA1fV19Cg=="}, "maintainer": "ann@example.org", "description": "Keeps what it is given", "lastUpdated": 1795409061, "downgradesTo": ["*"], "upgradesFrom": ["*"], "releaseVersion": 0, "packagingVersion": "4.0"}', '{"service": {"password": "universe-secret-23a32ddc-06fa-409c-b8a9-b09a5dea9432"}}', '{"service": {"name": "keeper", "delay": 0, "spoils": false, "password": "universe-secret-23a32ddc-06fa-409c-b8a9-b09a5dea9432"}}', '["/service/password"]', '{"id": "/shop/keeper", "cmd": "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait", "env": {"RELEASE": "0", "PASSWORD": "universe-secret-23a32ddc-06fa-409c-b8a9-b09a5dea9432"}, "mem": 32, "cpus": 0.1, "labels": {"DCOS_PACKAGE_NAME": "keeper", "DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages11795012217001378769/", "DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTIzYTMyZGRjLTA2ZmEtNDA5Yy1iOGE5LWIwOWE1ZGVhOTQzMiJ9fQ==", "DCOS_PACKAGE_VERSION": "1.0", "DCOS_PACKAGE_DEFINITION": "eyJtZXRhZGF0YSI6eyJDb250ZW50LVR5cGUiOiJhcHBsaWNhdGlvbi92bmQuZGNvcy51bml2ZXJzZS5wYWNrYWdlK2pzb247Y2hhcnNldD11dGYtODt2ZXJzaW9uPXY0IiwiQ29udGVudC1FbmNvZGluZyI6Imd6aXAifSwiZGF0YSI6Ikg0c0lBQUFBQUFBQS80VlZiVy9pT0JEK0s2dDh2T3Z0aGFSc041VldPZ2dsaEVMMkNKQzMxWDF3SEpNWW5CZkZlV2xZOWIvZk9LRzB0K3JlSXBDd1BUT2U1NWtaUDkrbEF1RVRpbWtXTzZUa05NK2tlK24yb3l6ZFNCbEtDU3hPaEJTa2hIVnpQUi8xNXlWaEJIRnlkWk52cEJUUnJJSWYyTjlMS012K0lrOG9MUmo1bUpjeGVFU0U0NUlXMVJEbEVRTHpEMjJDcWc4VXZ2eERUQnVTZ1ZtRllpN2RmL3ZuUnVKd0JhNUlKTjFuTldPd3h1bkwzNWFFbkZia1pYa29JZHMyTDA4dkcwVkp6SXhYaURFcnJ3aS9idWU4K3RuK1BxUHZuRENLU2NaZjF5a3FVWlVJQk4rbFJwa1V4Ym9HSjV5UUhRR29TS1Fra1c1WkJMcjV5ZFNYZDBTMUdNNkN3bGYyZFpqT3E4QWJhU1p0WXpPMTJzaGIwNjkwMHE2T0R4eHNxOENWeGZxODdzOVpqVlU3Q1ZQdzd5RFc3SUhyZEVKOVpYUXlqM2xzWm5ibmU1TjRxVGkzeU52RWF4M0h6b096M2UxNEhCbk9PZEluVmJDZE5JRXhsLzJ0MW9ZS080ZktiYnlrZmh4NFNRSG41Ni9kOUk1MDFqbndsZ3B5TGJiS0xHSEhzVHJTY0NySEsyK1ptcnAyOGowN1dYWDVuV2tNZDFrekhoT1ZOMWh4dWlobHgyQTdQbU5ESzhLRnBSMDhtMkYxRTY5Y1AxNHBkaElaRHcxeXg2ZkFpMnUwc0t0UW4zNCs2Rk1SazVtejIvZHRJRDVXbmxnQStJaGF2ZWFYMml3MDV1T0RKd09PcWVxN1REYjFUUUk0OG1oaHQ0SEFUQ2NWMWllMzYxbmNtdm9vZjhuZjFQMDRVdWFBMjd6d3FOV1JNUy9DMU9rRW4xQXptWGhUMW5ON3N2L2V5TlY4VDAxUmwxT29XR1hnbVZDYjZSM1VwZkxkYUxETG5CcDVBZFFYY2h0d04zN21uSW03Yk1nc2Z6SXpXZHdWUTR3MlZKZnl6cDIzMkdCMW9JcTZUME80OHhncVl4bHcxSUJ4STJ4RTNLOHp5RjhYUFpBMDBBUFgvV0Z2bklUdVh2UUpCYTVrckM4MWI5cyttanJja3dWTnVIQ2d4OTZQRHp6a2ZkNXB6emxkNlJNYXV0b3AyUGE5dWdVbUJONFdiTS9JcytUQUhjc1hibUJkOUpqWHU2bDJlTG52aDk5UDc2T1hHdEJYVEwvT0JYQjVQWDhVYWlSSGl0YWhWOTZxVUxHSEdxUldFMloyQXYzRE1OVW9UdGtwVVBiMDRBeStnRUc1WU5oc0hHdm55TnJXZm1jMnNURS9ZelZxY0dvRHZwNkhyYjEvbW9QUHZML25PS0VEN3VVSUcxSG51emJicTJJR2JSYW9wMHR2aktDZldCVzVJek53NXp3eWtwbnZUUk5mWVRJUnVHYVRmczU5bUwvUWM2cWRDcjF6c2hLNCs0ZzhlOXp6dXhqeVJvYVRoQXM3M3lnSjg1WHFMTTVjbFZPOFdEYVJvUUhQYmQ4RDI3bTkzK3REM1Y3NS90enpDVFBaUlE5UUM1amJTLzhNZFV0Ri9oYmJHMDZIZ1BPOTRvaTZuWVozeG0rRkwvQXBpN256M2FkZDRBTEhxZDNuc042MjR1MHBRdGRwSXMvKzd4bDlpVDlLeUlPb2k4VjgxWkhGak5ncHpOckM2WWJlbkl3T3pralQ0eTlmcEdjaEpUeXZTM3g5elhHZUhXZ3NYdGlxSzhTRG1vZEhFQUpKUE9zNXFGRkZ4WHY4SGZTaGJLaHcrNVhob0dWWEsxNlZJSGk5SWgxUXphcFhtWHNXZXd4MWI0eEIwa2pjSytEVldrZ2R6V2hhZ3h6SjRNS0xuREwreGlmTWN4REg3SzNQQVRGT3dMWkFuSU5RUmYrZkRrNVFGaE1xa0tRa291aU5OU29LMENRa1ZQVFBwejg0d1NXcGZyK0VlTzQvZlhZem5IUDdCNGtlMkUwUWY4enlOak01cjkvb0hBSUZMQ0xVeSszb1RodmZ5cHI4YVhRajFVVmNJcER1ZVprRDNHL1NieElvY3dUK3cvWXV2MncrL3dzVFBKb25UQWdBQUE9PSJ9"}, "networks": [{"mode": "container/bridge"}], "container": {"type": "DOCKER", "docker": {"image": "universe-test/busybox:1"}, "volumes": [{"mode": "RW", "persistent": {"size": 10}, "containerPath": "data"}, {"mode": "RW", "hostPath": "data", "containerPath": "/data"}], "portMappings": [{"name": "http", "hostPort": 0, "containerPort": 8080}]}, "instances": 1, "healthChecks": [{"path": "/", "protocol": "HTTP", "portIndex": 0, "timeoutSeconds": 2, "intervalSeconds": 1, "gracePeriodSeconds": 60, "maxConsecutiveFailures": 5}], "upgradeStrategy": {"maximumOverCapacity": 0, "minimumHealthCapacity": 0}}', '{"id": "/shop/keeper", "services": [{"name": "keeper", "tasks": 1, "health": {"checks": [{"delay": "PT0S", "grace": "PT1M", "probe": {"kind": "http", "path": "/", "port": 8080, "secure": false, "followRedirects": false, "ignoreInformational": false}, "timeout": "PT2S", "interval": "PT1S", "failuresBeforeKill": 5}], "readiness": null, "informative": null}, "labels": {"DCOS_PACKAGE_NAME": "keeper", "DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages11795012217001378769/", "DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTIzYTMyZGRjLTA2ZmEtNDA5Yy1iOGE5LWIwOWE1ZGVhOTQzMiJ9fQ==", "DCOS_PACKAGE_VERSION": "1.0", "DCOS_PACKAGE_DEFINITION": "eyJtZXRhZGF0YSI6eyJDb250ZW50LVR5cGUiOiJhcHBsaWNhdGlvbi92bmQuZGNvcy51bml2ZXJzZS5wYWNrYWdlK2pzb247Y2hhcnNldD11dGYtODt2ZXJzaW9uPXY0IiwiQ29udGVudC1FbmNvZGluZyI6Imd6aXAifSwiZGF0YSI6Ikg0c0lBQUFBQUFBQS80VlZiVy9pT0JEK0s2dDh2T3Z0aGFSc041VldPZ2dsaEVMMkNKQzMxWDF3SEpNWW5CZkZlV2xZOWIvZk9LRzB0K3JlSXBDd1BUT2U1NWtaUDkrbEF1RVRpbWtXTzZUa05NK2tlK24yb3l6ZFNCbEtDU3hPaEJTa2hIVnpQUi8xNXlWaEJIRnlkWk52cEJUUnJJSWYyTjlMS012K0lrOG9MUmo1bUpjeGVFU0U0NUlXMVJEbEVRTHpEMjJDcWc4VXZ2eERUQnVTZ1ZtRllpN2RmL3ZuUnVKd0JhNUlKTjFuTldPd3h1bkwzNWFFbkZia1pYa29JZHMyTDA4dkcwVkp6SXhYaURFcnJ3aS9idWU4K3RuK1BxUHZuRENLU2NaZjF5a3FVWlVJQk4rbFJwa1V4Ym9HSjV5UUhRR29TS1Fra1c1WkJMcjV5ZFNYZDBTMUdNNkN3bGYyZFpqT3E4QWJhU1p0WXpPMTJzaGIwNjkwMHE2T0R4eHNxOENWeGZxODdzOVpqVlU3Q1ZQdzd5RFc3SUhyZEVKOVpYUXlqM2xzWm5ibmU1TjRxVGkzeU52RWF4M0h6b096M2UxNEhCbk9PZEluVmJDZE5JRXhsLzJ0MW9ZS080ZktiYnlrZmh4NFNRSG41Ni9kOUk1MDFqbndsZ3B5TGJiS0xHSEhzVHJTY0NySEsyK1ptcnAyOGowN1dYWDVuV2tNZDFrekhoT1ZOMWh4dWlobHgyQTdQbU5ESzhLRnBSMDhtMkYxRTY5Y1AxNHBkaElaRHcxeXg2ZkFpMnUwc0t0UW4zNCs2Rk1SazVtejIvZHRJRDVXbmxnQStJaGF2ZWFYMml3MDV1T0RKd09PcWVxN1REYjFUUUk0OG1oaHQ0SEFUQ2NWMWllMzYxbmNtdm9vZjhuZjFQMDRVdWFBMjd6d3FOV1JNUy9DMU9rRW4xQXptWGhUMW5ON3N2L2V5TlY4VDAxUmwxT29XR1hnbVZDYjZSM1VwZkxkYUxETG5CcDVBZFFYY2h0d04zN21uSW03Yk1nc2Z6SXpXZHdWUTR3MlZKZnl6cDIzMkdCMW9JcTZUME80OHhncVl4bHcxSUJ4STJ4RTNLOHp5RjhYUFpBMDBBUFgvV0Z2bklUdVh2UUpCYTVrckM4MWI5cyttanJja3dWTnVIQ2d4OTZQRHp6a2ZkNXB6emxkNlJNYXV0b3AyUGE5dWdVbUJONFdiTS9JcytUQUhjc1hibUJkOUpqWHU2bDJlTG52aDk5UDc2T1hHdEJYVEwvT0JYQjVQWDhVYWlSSGl0YWhWOTZxVUxHSEdxUldFMloyQXYzRE1OVW9UdGtwVVBiMDRBeStnRUc1WU5oc0hHdm55TnJXZm1jMnNURS9ZelZxY0dvRHZwNkhyYjEvbW9QUHZML25PS0VEN3VVSUcxSG51emJicTJJR2JSYW9wMHR2aktDZldCVzVJek53NXp3eWtwbnZUUk5mWVRJUnVHYVRmczU5bUwvUWM2cWRDcjF6c2hLNCs0ZzhlOXp6dXhqeVJvYVRoQXM3M3lnSjg1WHFMTTVjbFZPOFdEYVJvUUhQYmQ4RDI3bTkzK3REM1Y3NS90enpDVFBaUlE5UUM1amJTLzhNZFV0Ri9oYmJHMDZIZ1BPOTRvaTZuWVozeG0rRkwvQXBpN256M2FkZDRBTEhxZDNuc042MjR1MHBRdGRwSXMvKzd4bDlpVDlLeUlPb2k4VjgxWkhGak5ncHpOckM2WWJlbkl3T3pralQ0eTlmcEdjaEpUeXZTM3g5elhHZUhXZ3NYdGlxSzhTRG1vZEhFQUpKUE9zNXFGRkZ4WHY4SGZTaGJLaHcrNVhob0dWWEsxNlZJSGk5SWgxUXphcFhtWHNXZXd4MWI0eEIwa2pjSytEVldrZ2R6V2hhZ3h6SjRNS0xuREwreGlmTWN4REg3SzNQQVRGT3dMWkFuSU5RUmYrZkRrNVFGaE1xa0tRa291aU5OU29LMENRa1ZQVFBwejg0d1NXcGZyK0VlTzQvZlhZem5IUDdCNGtlMkUwUWY4enlOak01cjkvb0hBSUZMQ0xVeSszb1RodmZ5cHI4YVhRajFVVmNJcER1ZVprRDNHL1NieElvY3dUK3cvWXV2MncrL3dzVFBKb25UQWdBQUE9PSJ9"}, "launch": {"user": null, "image": "universe-test/busybox:1", "sandbox": "/mnt/mesos/sandbox", "terminal": false, "arguments": ["-c", "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait"], "forcePull": false, "stopGrace": "PT10S", "entrypoint": ["/bin/sh"], "workingDirectory": null}, "mounts": [{"kind": "volume", "path": "/mnt/mesos/sandbox/data", "volume": "data", "readOnly": false}, {"kind": "volume", "path": "/data", "volume": "data", "readOnly": false}], "volumes": [{"kind": "persistent", "name": "data", "sizeMiB": 10}], "artifacts": [], "lifecycle": {"single": false, "backoff": "PT1S", "oldestFirst": false, "maximumExtra": 0.0, "backoffFactor": 1.15, "maximumBackoff": "PT5M", "minimumHealthy": 0.0}, "placement": [], "resources": {"cpus": 0.1, "gpus": 0, "diskMiB": 0.0, "cpuLimit": null, "memoryMiB": 32.0, "memoryLimitMiB": null}, "networking": {"mode": "BRIDGE", "ports": [{"name": "http", "vips": [], "labels": {}, "number": 8080, "declared": 8080, "protocols": ["TCP"], "publication": {"kind": "chosen"}}], "aliases": ["keeper-shop", "keeper-shop.marathon.mesos", "keeper-shop.marathon.autoip.dcos.thisdcos.directory", "keeper-shop.marathon.containerip.dcos.thisdcos.directory", "keeper-shop.marathon.agentip.dcos.thisdcos.directory", "keeper-shop.marathon.slave.mesos"], "network": null}, "privileges": {"init": false, "limits": {}, "hostIpc": false, "sysctls": {}, "hostname": null, "logDriver": null, "extraHosts": [], "logOptions": {}, "privileged": false, "hostNetwork": false, "nameServers": [], "hostProcesses": false, "securityOptions": [], "addedCapabilities": [], "sharedMemoryBytes": null, "droppedCapabilities": []}, "environment": {"RELEASE": {"kind": "text", "text": "0"}, "PASSWORD": {"kind": "text", "text": "universe-secret-23a32ddc-06fa-409c-b8a9-b09a5dea9432"}}}]}', '[{"path": "container.volumes[0].persistent.size", "message": "not enforced", "rejected": false}]', '{"keeper.data.0": "shop_keeper.keeper.data.0"}', false, '{"keeper": "sha256:1690970932"}', '7bb263b7-f034-4b6a-af3d-1747f7da097b', '2026-11-23 04:44:35.876+00', 'admin');
INSERT INTO public.revision VALUES ('26ae570f-34aa-4184-b0c4-99bca570fca2', 1, 'keeper', '1.0', 0, 'ce4afe17-f9c5-46e1-8001-7752de162916', 'packages', 'file:///tmp/universe-packages11795012217001378769/', '0cab7617403c3240263b2138e18970bb0cbef76a', '{"name": "keeper", "tags": [], "config": {"type": "object", "properties": {"service": {"type": "object", "properties": {"name": {"type": "string", "default": "keeper"}, "delay": {"type": "integer", "default": 0, "minimum": 0}, "spoils": {"type": "boolean", "default": false}, "password": {"type": "string", "media": {"type": "application/x-secret+string"}, "default": "changeit"}}}}}, "version": "1.0", "marathon": {"v2AppMustacheTemplate": "eyJpZCI6ICJ7e3NlcnZpY2UubmFtZX19IiwgImNwdXMiOiAwLjEsICJtZW0iOiAzMiwgImluc3RhbmNlcyI6IDEsCiAiY21kIjogInRyYXAgJ2V4aXQgMCcgVEVSTTsgdGVzdCAtZSAvZGF0YS9wb2lzb24gJiYgZXhpdCAzOyB7eyNzZXJ2aWNlLnNwb2lsc319cm0gLXJmIC9kYXRhLyo7IGV4aXQgNDsge3svc2VydmljZS5zcG9pbHN9fXRlc3QgLWYgL2RhdGEvaW5kZXguaHRtbCB8fCBkYXRlID4gL2RhdGEvaW5kZXguaHRtbDsgc2xlZXAge3tzZXJ2aWNlLmRlbGF5fX0gJiB3YWl0ICQhOyBodHRwZCAtZiAtcCA4MDgwIC1oIC9kYXRhICYgd2FpdCIsCiAiY29udGFpbmVyIjogeyJ0eXBlIjogIkRPQ0tFUiIsICJkb2NrZXIiOiB7ImltYWdlIjogInVuaXZlcnNlLXRlc3QvYnVzeWJveDoxIn0sCiAgICJwb3J0TWFwcGluZ3MiOiBbeyJjb250YWluZXJQb3J0IjogODA4MCwgImhvc3RQb3J0IjogMCwgIm5hbWUiOiAiaHR0cCJ9XSwKICAgInZvbHVtZXMiOiBbeyJjb250YWluZXJQYXRoIjogImRhdGEiLCAibW9kZSI6ICJSVyIsICJwZXJzaXN0ZW50IjogeyJzaXplIjogMTB9fSwKICAgICAgICAgICAgICAgeyJjb250YWluZXJQYXRoIjogIi9kYXRhIiwgImhvc3RQYXRoIjogImRhdGEiLCAibW9kZSI6ICJSVyJ9XX0sCiAibmV0d29ya3MiOiBbeyJtb2RlIjogImNvbnRhaW5lci9icmlkZ2UifV0sCiAiZW52IjogeyJQQVNTV09SRCI6ICJ7e3NlcnZpY2UucGFzc3dvcmR9fSIsICJSRUxFQVNFIjogIjAifSwKICJ1cGdyYWRlU3RyYXRlZ3kiOiB7Im1pbmltdW1IZWFsdGhDYXBhY2l0eSI6IDAsICJtYXhpbXVtT3ZlckNhcGFjaXR5IjogMH0sCiAiaGVhbHRoQ2hlY2tzIjogW3sicHJvdG9jb2wiOiAiSFRUUCIsICJwYXRoIjogIi8iLCAicG9ydEluZGV4IjogMCwKICAgImdyYWNlUGVyaW9kU2Vjb25kcyI6IDYwLCAiaW50ZXJ2YWxTZWNvbmRzIjogMSwgInRpbWVvdXRTZWNvbmRzIjogMiwKICAgIm1heENvbnNlY3V0aXZlRmFpbHVyZXMiOiA1fV19Cg=="}, "maintainer": "ann@example.org", "description": "Keeps what it is given", "lastUpdated": 1795409061, "downgradesTo": ["*"], "upgradesFrom": ["*"], "releaseVersion": 0, "packagingVersion": "4.0"}', '{"service": {"password": "universe-secret-550da5cf-601d-4607-bc01-368997334ae2"}}', '{"service": {"name": "keeper", "delay": 0, "spoils": false, "password": "universe-secret-550da5cf-601d-4607-bc01-368997334ae2"}}', '["/service/password"]', '{"id": "/shop/gone", "cmd": "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait", "env": {"RELEASE": "0", "PASSWORD": "universe-secret-550da5cf-601d-4607-bc01-368997334ae2"}, "mem": 32, "cpus": 0.1, "labels": {"DCOS_PACKAGE_NAME": "keeper", "DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages11795012217001378769/", "DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTU1MGRhNWNmLTYwMWQtNDYwNy1iYzAxLTM2ODk5NzMzNGFlMiJ9fQ==", "DCOS_PACKAGE_VERSION": "1.0", "DCOS_PACKAGE_DEFINITION": "eyJtZXRhZGF0YSI6eyJDb250ZW50LVR5cGUiOiJhcHBsaWNhdGlvbi92bmQuZGNvcy51bml2ZXJzZS5wYWNrYWdlK2pzb247Y2hhcnNldD11dGYtODt2ZXJzaW9uPXY0IiwiQ29udGVudC1FbmNvZGluZyI6Imd6aXAifSwiZGF0YSI6Ikg0c0lBQUFBQUFBQS80VlZiVy9pT0JEK0s2dDh2T3Z0aGFSc041VldPZ2dsaEVMMkNKQzMxWDF3SEpNWW5CZkZlV2xZOWIvZk9LRzB0K3JlSXBDd1BUT2U1NWtaUDkrbEF1RVRpbWtXTzZUa05NK2tlK24yb3l6ZFNCbEtDU3hPaEJTa2hIVnpQUi8xNXlWaEJIRnlkWk52cEJUUnJJSWYyTjlMS012K0lrOG9MUmo1bUpjeGVFU0U0NUlXMVJEbEVRTHpEMjJDcWc4VXZ2eERUQnVTZ1ZtRllpN2RmL3ZuUnVKd0JhNUlKTjFuTldPd3h1bkwzNWFFbkZia1pYa29JZHMyTDA4dkcwVkp6SXhYaURFcnJ3aS9idWU4K3RuK1BxUHZuRENLU2NaZjF5a3FVWlVJQk4rbFJwa1V4Ym9HSjV5UUhRR29TS1Fra1c1WkJMcjV5ZFNYZDBTMUdNNkN3bGYyZFpqT3E4QWJhU1p0WXpPMTJzaGIwNjkwMHE2T0R4eHNxOENWeGZxODdzOVpqVlU3Q1ZQdzd5RFc3SUhyZEVKOVpYUXlqM2xzWm5ibmU1TjRxVGkzeU52RWF4M0h6b096M2UxNEhCbk9PZEluVmJDZE5JRXhsLzJ0MW9ZS080ZktiYnlrZmh4NFNRSG41Ni9kOUk1MDFqbndsZ3B5TGJiS0xHSEhzVHJTY0NySEsyK1ptcnAyOGowN1dYWDVuV2tNZDFrekhoT1ZOMWh4dWlobHgyQTdQbU5ESzhLRnBSMDhtMkYxRTY5Y1AxNHBkaElaRHcxeXg2ZkFpMnUwc0t0UW4zNCs2Rk1SazVtejIvZHRJRDVXbmxnQStJaGF2ZWFYMml3MDV1T0RKd09PcWVxN1REYjFUUUk0OG1oaHQ0SEFUQ2NWMWllMzYxbmNtdm9vZjhuZjFQMDRVdWFBMjd6d3FOV1JNUy9DMU9rRW4xQXptWGhUMW5ON3N2L2V5TlY4VDAxUmwxT29XR1hnbVZDYjZSM1VwZkxkYUxETG5CcDVBZFFYY2h0d04zN21uSW03Yk1nc2Z6SXpXZHdWUTR3MlZKZnl6cDIzMkdCMW9JcTZUME80OHhncVl4bHcxSUJ4STJ4RTNLOHp5RjhYUFpBMDBBUFgvV0Z2bklUdVh2UUpCYTVrckM4MWI5cyttanJja3dWTnVIQ2d4OTZQRHp6a2ZkNXB6emxkNlJNYXV0b3AyUGE5dWdVbUJONFdiTS9JcytUQUhjc1hibUJkOUpqWHU2bDJlTG52aDk5UDc2T1hHdEJYVEwvT0JYQjVQWDhVYWlSSGl0YWhWOTZxVUxHSEdxUldFMloyQXYzRE1OVW9UdGtwVVBiMDRBeStnRUc1WU5oc0hHdm55TnJXZm1jMnNURS9ZelZxY0dvRHZwNkhyYjEvbW9QUHZML25PS0VEN3VVSUcxSG51emJicTJJR2JSYW9wMHR2aktDZldCVzVJek53NXp3eWtwbnZUUk5mWVRJUnVHYVRmczU5bUwvUWM2cWRDcjF6c2hLNCs0ZzhlOXp6dXhqeVJvYVRoQXM3M3lnSjg1WHFMTTVjbFZPOFdEYVJvUUhQYmQ4RDI3bTkzK3REM1Y3NS90enpDVFBaUlE5UUM1amJTLzhNZFV0Ri9oYmJHMDZIZ1BPOTRvaTZuWVozeG0rRkwvQXBpN256M2FkZDRBTEhxZDNuc042MjR1MHBRdGRwSXMvKzd4bDlpVDlLeUlPb2k4VjgxWkhGak5ncHpOckM2WWJlbkl3T3pralQ0eTlmcEdjaEpUeXZTM3g5elhHZUhXZ3NYdGlxSzhTRG1vZEhFQUpKUE9zNXFGRkZ4WHY4SGZTaGJLaHcrNVhob0dWWEsxNlZJSGk5SWgxUXphcFhtWHNXZXd4MWI0eEIwa2pjSytEVldrZ2R6V2hhZ3h6SjRNS0xuREwreGlmTWN4REg3SzNQQVRGT3dMWkFuSU5RUmYrZkRrNVFGaE1xa0tRa291aU5OU29LMENRa1ZQVFBwejg0d1NXcGZyK0VlTzQvZlhZem5IUDdCNGtlMkUwUWY4enlOak01cjkvb0hBSUZMQ0xVeSszb1RodmZ5cHI4YVhRajFVVmNJcER1ZVprRDNHL1NieElvY3dUK3cvWXV2MncrL3dzVFBKb25UQWdBQUE9PSJ9"}, "networks": [{"mode": "container/bridge"}], "container": {"type": "DOCKER", "docker": {"image": "universe-test/busybox:1"}, "volumes": [{"mode": "RW", "persistent": {"size": 10}, "containerPath": "data"}, {"mode": "RW", "hostPath": "data", "containerPath": "/data"}], "portMappings": [{"name": "http", "hostPort": 0, "containerPort": 8080}]}, "instances": 1, "healthChecks": [{"path": "/", "protocol": "HTTP", "portIndex": 0, "timeoutSeconds": 2, "intervalSeconds": 1, "gracePeriodSeconds": 60, "maxConsecutiveFailures": 5}], "upgradeStrategy": {"maximumOverCapacity": 0, "minimumHealthCapacity": 0}}', '{"id": "/shop/gone", "services": [{"name": "gone", "tasks": 1, "health": {"checks": [{"delay": "PT0S", "grace": "PT1M", "probe": {"kind": "http", "path": "/", "port": 8080, "secure": false, "followRedirects": false, "ignoreInformational": false}, "timeout": "PT2S", "interval": "PT1S", "failuresBeforeKill": 5}], "readiness": null, "informative": null}, "labels": {"DCOS_PACKAGE_NAME": "keeper", "DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages11795012217001378769/", "DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTU1MGRhNWNmLTYwMWQtNDYwNy1iYzAxLTM2ODk5NzMzNGFlMiJ9fQ==", "DCOS_PACKAGE_VERSION": "1.0", "DCOS_PACKAGE_DEFINITION": "eyJtZXRhZGF0YSI6eyJDb250ZW50LVR5cGUiOiJhcHBsaWNhdGlvbi92bmQuZGNvcy51bml2ZXJzZS5wYWNrYWdlK2pzb247Y2hhcnNldD11dGYtODt2ZXJzaW9uPXY0IiwiQ29udGVudC1FbmNvZGluZyI6Imd6aXAifSwiZGF0YSI6Ikg0c0lBQUFBQUFBQS80VlZiVy9pT0JEK0s2dDh2T3Z0aGFSc041VldPZ2dsaEVMMkNKQzMxWDF3SEpNWW5CZkZlV2xZOWIvZk9LRzB0K3JlSXBDd1BUT2U1NWtaUDkrbEF1RVRpbWtXTzZUa05NK2tlK24yb3l6ZFNCbEtDU3hPaEJTa2hIVnpQUi8xNXlWaEJIRnlkWk52cEJUUnJJSWYyTjlMS012K0lrOG9MUmo1bUpjeGVFU0U0NUlXMVJEbEVRTHpEMjJDcWc4VXZ2eERUQnVTZ1ZtRllpN2RmL3ZuUnVKd0JhNUlKTjFuTldPd3h1bkwzNWFFbkZia1pYa29JZHMyTDA4dkcwVkp6SXhYaURFcnJ3aS9idWU4K3RuK1BxUHZuRENLU2NaZjF5a3FVWlVJQk4rbFJwa1V4Ym9HSjV5UUhRR29TS1Fra1c1WkJMcjV5ZFNYZDBTMUdNNkN3bGYyZFpqT3E4QWJhU1p0WXpPMTJzaGIwNjkwMHE2T0R4eHNxOENWeGZxODdzOVpqVlU3Q1ZQdzd5RFc3SUhyZEVKOVpYUXlqM2xzWm5ibmU1TjRxVGkzeU52RWF4M0h6b096M2UxNEhCbk9PZEluVmJDZE5JRXhsLzJ0MW9ZS080ZktiYnlrZmh4NFNRSG41Ni9kOUk1MDFqbndsZ3B5TGJiS0xHSEhzVHJTY0NySEsyK1ptcnAyOGowN1dYWDVuV2tNZDFrekhoT1ZOMWh4dWlobHgyQTdQbU5ESzhLRnBSMDhtMkYxRTY5Y1AxNHBkaElaRHcxeXg2ZkFpMnUwc0t0UW4zNCs2Rk1SazVtejIvZHRJRDVXbmxnQStJaGF2ZWFYMml3MDV1T0RKd09PcWVxN1REYjFUUUk0OG1oaHQ0SEFUQ2NWMWllMzYxbmNtdm9vZjhuZjFQMDRVdWFBMjd6d3FOV1JNUy9DMU9rRW4xQXptWGhUMW5ON3N2L2V5TlY4VDAxUmwxT29XR1hnbVZDYjZSM1VwZkxkYUxETG5CcDVBZFFYY2h0d04zN21uSW03Yk1nc2Z6SXpXZHdWUTR3MlZKZnl6cDIzMkdCMW9JcTZUME80OHhncVl4bHcxSUJ4STJ4RTNLOHp5RjhYUFpBMDBBUFgvV0Z2bklUdVh2UUpCYTVrckM4MWI5cyttanJja3dWTnVIQ2d4OTZQRHp6a2ZkNXB6emxkNlJNYXV0b3AyUGE5dWdVbUJONFdiTS9JcytUQUhjc1hibUJkOUpqWHU2bDJlTG52aDk5UDc2T1hHdEJYVEwvT0JYQjVQWDhVYWlSSGl0YWhWOTZxVUxHSEdxUldFMloyQXYzRE1OVW9UdGtwVVBiMDRBeStnRUc1WU5oc0hHdm55TnJXZm1jMnNURS9ZelZxY0dvRHZwNkhyYjEvbW9QUHZML25PS0VEN3VVSUcxSG51emJicTJJR2JSYW9wMHR2aktDZldCVzVJek53NXp3eWtwbnZUUk5mWVRJUnVHYVRmczU5bUwvUWM2cWRDcjF6c2hLNCs0ZzhlOXp6dXhqeVJvYVRoQXM3M3lnSjg1WHFMTTVjbFZPOFdEYVJvUUhQYmQ4RDI3bTkzK3REM1Y3NS90enpDVFBaUlE5UUM1amJTLzhNZFV0Ri9oYmJHMDZIZ1BPOTRvaTZuWVozeG0rRkwvQXBpN256M2FkZDRBTEhxZDNuc042MjR1MHBRdGRwSXMvKzd4bDlpVDlLeUlPb2k4VjgxWkhGak5ncHpOckM2WWJlbkl3T3pralQ0eTlmcEdjaEpUeXZTM3g5elhHZUhXZ3NYdGlxSzhTRG1vZEhFQUpKUE9zNXFGRkZ4WHY4SGZTaGJLaHcrNVhob0dWWEsxNlZJSGk5SWgxUXphcFhtWHNXZXd4MWI0eEIwa2pjSytEVldrZ2R6V2hhZ3h6SjRNS0xuREwreGlmTWN4REg3SzNQQVRGT3dMWkFuSU5RUmYrZkRrNVFGaE1xa0tRa291aU5OU29LMENRa1ZQVFBwejg0d1NXcGZyK0VlTzQvZlhZem5IUDdCNGtlMkUwUWY4enlOak01cjkvb0hBSUZMQ0xVeSszb1RodmZ5cHI4YVhRajFVVmNJcER1ZVprRDNHL1NieElvY3dUK3cvWXV2MncrL3dzVFBKb25UQWdBQUE9PSJ9"}, "launch": {"user": null, "image": "universe-test/busybox:1", "sandbox": "/mnt/mesos/sandbox", "terminal": false, "arguments": ["-c", "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait"], "forcePull": false, "stopGrace": "PT10S", "entrypoint": ["/bin/sh"], "workingDirectory": null}, "mounts": [{"kind": "volume", "path": "/mnt/mesos/sandbox/data", "volume": "data", "readOnly": false}, {"kind": "volume", "path": "/data", "volume": "data", "readOnly": false}], "volumes": [{"kind": "persistent", "name": "data", "sizeMiB": 10}], "artifacts": [], "lifecycle": {"single": false, "backoff": "PT1S", "oldestFirst": false, "maximumExtra": 0.0, "backoffFactor": 1.15, "maximumBackoff": "PT5M", "minimumHealthy": 0.0}, "placement": [], "resources": {"cpus": 0.1, "gpus": 0, "diskMiB": 0.0, "cpuLimit": null, "memoryMiB": 32.0, "memoryLimitMiB": null}, "networking": {"mode": "BRIDGE", "ports": [{"name": "http", "vips": [], "labels": {}, "number": 8080, "declared": 8080, "protocols": ["TCP"], "publication": {"kind": "chosen"}}], "aliases": ["gone-shop", "gone-shop.marathon.mesos", "gone-shop.marathon.autoip.dcos.thisdcos.directory", "gone-shop.marathon.containerip.dcos.thisdcos.directory", "gone-shop.marathon.agentip.dcos.thisdcos.directory", "gone-shop.marathon.slave.mesos"], "network": null}, "privileges": {"init": false, "limits": {}, "hostIpc": false, "sysctls": {}, "hostname": null, "logDriver": null, "extraHosts": [], "logOptions": {}, "privileged": false, "hostNetwork": false, "nameServers": [], "hostProcesses": false, "securityOptions": [], "addedCapabilities": [], "sharedMemoryBytes": null, "droppedCapabilities": []}, "environment": {"RELEASE": {"kind": "text", "text": "0"}, "PASSWORD": {"kind": "text", "text": "universe-secret-550da5cf-601d-4607-bc01-368997334ae2"}}}]}', '[{"path": "container.volumes[0].persistent.size", "message": "not enforced", "rejected": false}]', '{"gone.data.0": "shop_gone.gone.data.0"}', false, '{"gone": "sha256:1690970932"}', '58f7c684-86c7-4186-8747-03183e4ea070', '2026-11-23 04:44:40.032+00', 'admin');


--
-- Data for Name: secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.secret VALUES ('9870877d-aecc-4e0e-befe-f0c0362f1f80', '834a196e-377f-4baa-b158-cad2e15a0765', 'secret', 'f2b54902-2c82-4ed0-8d40-665d049f54ec', '\x01f2b549022c824ed08d40665d049f54ec8aae38c72bed4f4d0da7af4f60219482e0e799ad9a1b2a9d40af15f0d3b413bfee1b05645f7cc4cea06de1d74f38f787ee8187b0f46a561c4ea7bb0182e9d82b5467a3a7ebb84d699b12a0bd8fd1acc199bdbded706431cae70c2dc609e0', '2026-11-23 04:44:35.541019+00');
INSERT INTO public.secret VALUES ('fa8f76e1-3c39-469b-a490-ca35c9e5eded', 'ef6d5c97-63c1-47a2-a519-8372eb461091', '/service/password', 'f2b54902-2c82-4ed0-8d40-665d049f54ec', '\x01f2b549022c824ed08d40665d049f54ec9c7358e9d94b4b11b08d05b26766fbb8c9c9513da16db18996f578f7f5d593e024572fcc69591c37a64caf1b9c45d360de2965a99828aa3bc0c2c09b46722c1577979e2f45f04e6b21361afec2b16d84062f034b589fd5c38b24713c91b61566683f7b7a14', '2026-11-23 04:44:35.61502+00');
INSERT INTO public.secret VALUES ('23a32ddc-06fa-409c-b8a9-b09a5dea9432', 'ef6d5c97-63c1-47a2-a519-8372eb461091', '/service/password', 'f2b54902-2c82-4ed0-8d40-665d049f54ec', '\x01f2b549022c824ed08d40665d049f54ec0463fb4f86a6915ac858ce0cbbd55163a841907ee55ff7257605b130d781f67d4eb0f4cd4f180088a14e484f78287b9c722641f6f609f73c1e888acc0de542186a79f9fe4ace920fd2c4ebca0541a738c50800c8628223bc6d1e52d4866bd6da40084da31e', '2026-11-23 04:44:35.846348+00');


--
-- Data for Name: snapshot; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: snapshot_schedule; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: spring_session; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: spring_session_attributes; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: target; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.target VALUES ('5bb23f4b-7669-46c9-88ad-f2f2f413b6c4', 'local', 'memory', '', '2026-11-23 04:44:34.194674+00');


--
-- Data for Name: task; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.task VALUES ('5ca046e1-f2c6-307d-b092-1bfd212cd44c', '5bb23f4b-7669-46c9-88ad-f2f2f413b6c4', 'memory', 'ef6d5c97-63c1-47a2-a519-8372eb461091', 1, 'keeper', 0, 'shop_keeper.keeper.0.r1', '{"id": "5ca046e1-f2c6-307d-b092-1bfd212cd44c", "node": "memory", "spec": {"name": "shop_keeper.keeper.0.r1", "user": null, "image": "universe-test/busybox:1", "labels": {"DCOS_PACKAGE_NAME": "keeper", "DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages11795012217001378769/", "DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTIzYTMyZGRjLTA2ZmEtNDA5Yy1iOGE5LWIwOWE1ZGVhOTQzMiJ9fQ==", "DCOS_PACKAGE_VERSION": "1.0", "DCOS_PACKAGE_DEFINITION": "eyJtZXRhZGF0YSI6eyJDb250ZW50LVR5cGUiOiJhcHBsaWNhdGlvbi92bmQuZGNvcy51bml2ZXJzZS5wYWNrYWdlK2pzb247Y2hhcnNldD11dGYtODt2ZXJzaW9uPXY0IiwiQ29udGVudC1FbmNvZGluZyI6Imd6aXAifSwiZGF0YSI6Ikg0c0lBQUFBQUFBQS80VlZiVy9pT0JEK0s2dDh2T3Z0aGFSc041VldPZ2dsaEVMMkNKQzMxWDF3SEpNWW5CZkZlV2xZOWIvZk9LRzB0K3JlSXBDd1BUT2U1NWtaUDkrbEF1RVRpbWtXTzZUa05NK2tlK24yb3l6ZFNCbEtDU3hPaEJTa2hIVnpQUi8xNXlWaEJIRnlkWk52cEJUUnJJSWYyTjlMS012K0lrOG9MUmo1bUpjeGVFU0U0NUlXMVJEbEVRTHpEMjJDcWc4VXZ2eERUQnVTZ1ZtRllpN2RmL3ZuUnVKd0JhNUlKTjFuTldPd3h1bkwzNWFFbkZia1pYa29JZHMyTDA4dkcwVkp6SXhYaURFcnJ3aS9idWU4K3RuK1BxUHZuRENLU2NaZjF5a3FVWlVJQk4rbFJwa1V4Ym9HSjV5UUhRR29TS1Fra1c1WkJMcjV5ZFNYZDBTMUdNNkN3bGYyZFpqT3E4QWJhU1p0WXpPMTJzaGIwNjkwMHE2T0R4eHNxOENWeGZxODdzOVpqVlU3Q1ZQdzd5RFc3SUhyZEVKOVpYUXlqM2xzWm5ibmU1TjRxVGkzeU52RWF4M0h6b096M2UxNEhCbk9PZEluVmJDZE5JRXhsLzJ0MW9ZS080ZktiYnlrZmh4NFNRSG41Ni9kOUk1MDFqbndsZ3B5TGJiS0xHSEhzVHJTY0NySEsyK1ptcnAyOGowN1dYWDVuV2tNZDFrekhoT1ZOMWh4dWlobHgyQTdQbU5ESzhLRnBSMDhtMkYxRTY5Y1AxNHBkaElaRHcxeXg2ZkFpMnUwc0t0UW4zNCs2Rk1SazVtejIvZHRJRDVXbmxnQStJaGF2ZWFYMml3MDV1T0RKd09PcWVxN1REYjFUUUk0OG1oaHQ0SEFUQ2NWMWllMzYxbmNtdm9vZjhuZjFQMDRVdWFBMjd6d3FOV1JNUy9DMU9rRW4xQXptWGhUMW5ON3N2L2V5TlY4VDAxUmwxT29XR1hnbVZDYjZSM1VwZkxkYUxETG5CcDVBZFFYY2h0d04zN21uSW03Yk1nc2Z6SXpXZHdWUTR3MlZKZnl6cDIzMkdCMW9JcTZUME80OHhncVl4bHcxSUJ4STJ4RTNLOHp5RjhYUFpBMDBBUFgvV0Z2bklUdVh2UUpCYTVrckM4MWI5cyttanJja3dWTnVIQ2d4OTZQRHp6a2ZkNXB6emxkNlJNYXV0b3AyUGE5dWdVbUJONFdiTS9JcytUQUhjc1hibUJkOUpqWHU2bDJlTG52aDk5UDc2T1hHdEJYVEwvT0JYQjVQWDhVYWlSSGl0YWhWOTZxVUxHSEdxUldFMloyQXYzRE1OVW9UdGtwVVBiMDRBeStnRUc1WU5oc0hHdm55TnJXZm1jMnNURS9ZelZxY0dvRHZwNkhyYjEvbW9QUHZML25PS0VEN3VVSUcxSG51emJicTJJR2JSYW9wMHR2aktDZldCVzVJek53NXp3eWtwbnZUUk5mWVRJUnVHYVRmczU5bUwvUWM2cWRDcjF6c2hLNCs0ZzhlOXp6dXhqeVJvYVRoQXM3M3lnSjg1WHFMTTVjbFZPOFdEYVJvUUhQYmQ4RDI3bTkzK3REM1Y3NS90enpDVFBaUlE5UUM1amJTLzhNZFV0Ri9oYmJHMDZIZ1BPOTRvaTZuWVozeG0rRkwvQXBpN256M2FkZDRBTEhxZDNuc042MjR1MHBRdGRwSXMvKzd4bDlpVDlLeUlPb2k4VjgxWkhGak5ncHpOckM2WWJlbkl3T3pralQ0eTlmcEdjaEpUeXZTM3g5elhHZUhXZ3NYdGlxSzhTRG1vZEhFQUpKUE9zNXFGRkZ4WHY4SGZTaGJLaHcrNVhob0dWWEsxNlZJSGk5SWgxUXphcFhtWHNXZXd4MWI0eEIwa2pjSytEVldrZ2R6V2hhZ3h6SjRNS0xuREwreGlmTWN4REg3SzNQQVRGT3dMWkFuSU5RUmYrZkRrNVFGaE1xa0tRa291aU5OU29LMENRa1ZQVFBwejg0d1NXcGZyK0VlTzQvZlhZem5IUDdCNGtlMkUwUWY4enlOak01cjkvb0hBSUZMQ0xVeSszb1RodmZ5cHI4YVhRajFVVmNJcER1ZVprRDNHL1NieElvY3dUK3cvWXV2MncrL3dzVFBKb25UQWdBQUE9PSJ9"}, "limits": {"pids": 4096, "nanoCpus": 100000000, "cpuShares": 102, "memoryBytes": 33554432, "memoryReservationBytes": null}, "mounts": [{"kind": "volume", "path": "/mnt/mesos/sandbox/data", "volume": "shop_keeper.keeper.data.0", "readOnly": false}, {"kind": "volume", "path": "/data", "volume": "shop_keeper.keeper.data.0", "readOnly": false}], "identity": {"index": 0, "service": "keeper", "instance": "ef6d5c97-63c1-47a2-a519-8372eb461091", "revision": 1}, "terminal": false, "arguments": ["-c", "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait"], "stopGrace": "PT10S", "attachment": {"aliases": ["keeper-shop", "keeper-shop.marathon.agentip.dcos.thisdcos.directory", "keeper-shop.marathon.autoip.dcos.thisdcos.directory", "keeper-shop.marathon.containerip.dcos.thisdcos.directory", "keeper-shop.marathon.mesos", "keeper-shop.marathon.slave.mesos"], "network": "dcos", "published": [{"hostPort": 21000, "protocol": "TCP", "hostAddress": "127.0.0.1", "containerPort": 8080}], "hostNetwork": false}, "entrypoint": ["/bin/sh"], "privileges": {"init": false, "limits": {}, "hostIpc": false, "sysctls": {}, "hostname": null, "logDriver": null, "extraHosts": [], "logOptions": {}, "privileged": false, "hostNetwork": false, "nameServers": [], "hostProcesses": false, "securityOptions": [], "addedCapabilities": [], "sharedMemoryBytes": null, "droppedCapabilities": []}, "environment": {"HOST": "keeper-shop", "PORT": "21000", "PORT0": "21000", "PORTS": "21000", "RELEASE": "0", "PASSWORD": "universe-secret-23a32ddc-06fa-409c-b8a9-b09a5dea9432", "PORT_8080": "21000", "PORT_HTTP": "21000", "MESOS_SANDBOX": "/mnt/mesos/sandbox", "MESOS_TASK_ID": "shop_keeper.5ca046e1-f2c6-307d-b092-1bfd212cd44c", "MARATHON_APP_ID": "/shop/keeper", "MESOS_DIRECTORY": "/mnt/mesos/sandbox", "MARATHON_APP_LABELS": "DCOS_PACKAGE_NAME DCOS_PACKAGE_VERSION DCOS_PACKAGE_SOURCE DCOS_PACKAGE_OPTIONS", "MARATHON_APP_VERSION": "2026-11-23T04:44:35.876Z", "MESOS_CONTAINER_NAME": "shop_keeper.keeper.0.r1", "MESOS_ALLOCATION_ROLE": "default", "MARATHON_APP_DOCKER_IMAGE": "universe-test/busybox:1", "MARATHON_APP_RESOURCE_MEM": "32.0", "MARATHON_APP_RESOURCE_CPUS": "0.1", "MARATHON_APP_RESOURCE_DISK": "0.0", "MARATHON_APP_RESOURCE_GPUS": "0", "MARATHON_APP_ENFORCE_GROUP_ROLE": "FALSE", "MARATHON_APP_LABEL_DCOS_PACKAGE_NAME": "keeper", "MARATHON_APP_LABEL_DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages11795012217001378769/", "MARATHON_APP_LABEL_DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTIzYTMyZGRjLTA2ZmEtNDA5Yy1iOGE5LWIwOWE1ZGVhOTQzMiJ9fQ==", "MARATHON_APP_LABEL_DCOS_PACKAGE_VERSION": "1.0"}, "healthCommand": null, "workingDirectory": null}, "health": {"checks": [{"delay": "PT0S", "grace": "PT1M", "probe": {"kind": "http", "path": "/", "port": 8080, "secure": false, "followRedirects": false, "ignoreInformational": false}, "timeout": "PT2S", "interval": "PT1S", "failuresBeforeKill": 5}], "readiness": null, "informative": null}, "target": "5bb23f4b-7669-46c9-88ad-f2f2f413b6c4", "artifacts": [], "lifecycle": {"single": false, "backoff": "PT1S", "oldestFirst": false, "maximumExtra": 0.0, "backoffFactor": 1.15, "maximumBackoff": "PT5M", "minimumHealthy": 0.0}}', 'RUNNING', '{"node": "memory", "state": "RUNNING", "health": "HEALTHY", "reason": "", "address": "10.99.0.1", "adopted": null, "exposed": true, "exitCode": null, "failures": 0, "heldBack": null, "restarts": 0, "container": "memory-1", "startedAt": "2026-11-23T04:44:36.353276851Z", "endCounted": null, "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false, "healthySince": "2026-11-23T04:44:36.544862590Z", "engineRestarts": 0}', 5, '2026-11-23 04:44:36.545695+00');


--
-- Data for Name: volume; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.volume VALUES ('2188f949-efe9-42bb-b47f-016a26d50c11', '5bb23f4b-7669-46c9-88ad-f2f2f413b6c4', 'memory', 'shop_keeper.keeper.data.0', 'in-use', 'ef6d5c97-63c1-47a2-a519-8372eb461091', '/shop/keeper', 'keeper', 'keeper', 'data', 0, true, '2026-11-23 04:44:35.87572+00', NULL, NULL, NULL);
INSERT INTO public.volume VALUES ('0e41320d-249c-4b56-b012-ae6fd100849d', '5bb23f4b-7669-46c9-88ad-f2f2f413b6c4', 'memory', 'shop_gone.gone.data.0', 'kept', '26ae570f-34aa-4184-b0c4-99bca570fca2', '/shop/gone', 'keeper', 'gone', 'data', 0, true, '2026-11-23 04:44:40.032623+00', '2026-11-23 04:44:43.747449+00', NULL, NULL);


--
-- Data for Name: volume_snapshot; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: activity_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.activity_id_seq', 13, true);


--
-- Name: event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.event_id_seq', 83, true);


--
-- Name: index_problem_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.index_problem_id_seq', 1, false);


--
-- Name: account account_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_name_key UNIQUE (name);


--
-- Name: account account_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);


--
-- Name: activity activity_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.activity
    ADD CONSTRAINT activity_pkey PRIMARY KEY (id);


--
-- Name: api_token api_token_hash_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_hash_key UNIQUE (hash);


--
-- Name: api_token api_token_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_pkey PRIMARY KEY (id);


--
-- Name: catalog_generation catalog_generation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_generation
    ADD CONSTRAINT catalog_generation_pkey PRIMARY KEY (single);


--
-- Name: catalog_package catalog_package_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_package
    ADD CONSTRAINT catalog_package_pkey PRIMARY KEY (name);


--
-- Name: drift drift_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drift
    ADD CONSTRAINT drift_pkey PRIMARY KEY (id);


--
-- Name: drift_policy drift_policy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drift_policy
    ADD CONSTRAINT drift_policy_pkey PRIMARY KEY (instance);


--
-- Name: drift drift_task_kind_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drift
    ADD CONSTRAINT drift_task_kind_key UNIQUE (task, kind);


--
-- Name: event event_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);


--
-- Name: flyway_schema_history flyway_schema_history_pk; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);


--
-- Name: icon icon_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.icon
    ADD CONSTRAINT icon_pkey PRIMARY KEY (hash);


--
-- Name: index_problem index_problem_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.index_problem
    ADD CONSTRAINT index_problem_pkey PRIMARY KEY (id);


--
-- Name: index_run index_run_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.index_run
    ADD CONSTRAINT index_run_pkey PRIMARY KEY (id);


--
-- Name: indexed_directory indexed_directory_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indexed_directory
    ADD CONSTRAINT indexed_directory_pkey PRIMARY KEY (repository_id, path);


--
-- Name: installation installation_only_one_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_only_one_key UNIQUE (only_one);


--
-- Name: installation installation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installation
    ADD CONSTRAINT installation_pkey PRIMARY KEY (id);


--
-- Name: instance instance_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.instance
    ADD CONSTRAINT instance_pkey PRIMARY KEY (id);


--
-- Name: lease lease_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.lease
    ADD CONSTRAINT lease_pkey PRIMARY KEY (name);


--
-- Name: log_in_attempt log_in_attempt_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.log_in_attempt
    ADD CONSTRAINT log_in_attempt_pkey PRIMARY KEY (subject);


--
-- Name: named_secret named_secret_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.named_secret
    ADD CONSTRAINT named_secret_pkey PRIMARY KEY (name);


--
-- Name: node node_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.node
    ADD CONSTRAINT node_pkey PRIMARY KEY (target, name);


--
-- Name: operation operation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operation
    ADD CONSTRAINT operation_pkey PRIMARY KEY (id);


--
-- Name: operation_step operation_step_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operation_step
    ADD CONSTRAINT operation_step_pkey PRIMARY KEY (operation, number);


--
-- Name: package_version package_version_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.package_version
    ADD CONSTRAINT package_version_pkey PRIMARY KEY (repository_id, name, release);


--
-- Name: plan plan_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.plan
    ADD CONSTRAINT plan_pkey PRIMARY KEY (id);


--
-- Name: policy policy_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.policy
    ADD CONSTRAINT policy_pkey PRIMARY KEY (only_one);


--
-- Name: port_reservation port_reservation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.port_reservation
    ADD CONSTRAINT port_reservation_pkey PRIMARY KEY (target, node, port);


--
-- Name: port_reservation port_reservation_target_node_instance_purpose_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.port_reservation
    ADD CONSTRAINT port_reservation_target_node_instance_purpose_key UNIQUE (target, node, instance, purpose);


--
-- Name: registry_credential registry_credential_address_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_credential
    ADD CONSTRAINT registry_credential_address_key UNIQUE (address);


--
-- Name: registry_credential registry_credential_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.registry_credential
    ADD CONSTRAINT registry_credential_pkey PRIMARY KEY (id);


--
-- Name: remote_icon remote_icon_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.remote_icon
    ADD CONSTRAINT remote_icon_pkey PRIMARY KEY (key);


--
-- Name: repeatable_request repeatable_request_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.repeatable_request
    ADD CONSTRAINT repeatable_request_pkey PRIMARY KEY (requester, key);


--
-- Name: repository repository_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.repository
    ADD CONSTRAINT repository_name_key UNIQUE (name);


--
-- Name: repository repository_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.repository
    ADD CONSTRAINT repository_pkey PRIMARY KEY (id);


--
-- Name: resource_reservation resource_reservation_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resource_reservation
    ADD CONSTRAINT resource_reservation_pkey PRIMARY KEY (target, node, instance);


--
-- Name: revision revision_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (instance, number);


--
-- Name: secret secret_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT secret_pkey PRIMARY KEY (id);


--
-- Name: snapshot snapshot_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT snapshot_pkey PRIMARY KEY (id);


--
-- Name: snapshot_schedule snapshot_schedule_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.snapshot_schedule
    ADD CONSTRAINT snapshot_schedule_pkey PRIMARY KEY (instance);


--
-- Name: spring_session_attributes spring_session_attributes_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spring_session_attributes
    ADD CONSTRAINT spring_session_attributes_pkey PRIMARY KEY (session_primary_id, attribute_name);


--
-- Name: spring_session spring_session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spring_session
    ADD CONSTRAINT spring_session_pkey PRIMARY KEY (primary_id);


--
-- Name: spring_session spring_session_session_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spring_session
    ADD CONSTRAINT spring_session_session_id_key UNIQUE (session_id);


--
-- Name: target target_name_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_name_key UNIQUE (name);


--
-- Name: target target_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.target
    ADD CONSTRAINT target_pkey PRIMARY KEY (id);


--
-- Name: task task_instance_revision_service_task_index_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_instance_revision_service_task_index_key UNIQUE (instance, revision, service, task_index);


--
-- Name: task task_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (id);


--
-- Name: volume volume_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.volume
    ADD CONSTRAINT volume_pkey PRIMARY KEY (id);


--
-- Name: volume_snapshot volume_snapshot_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.volume_snapshot
    ADD CONSTRAINT volume_snapshot_pkey PRIMARY KEY (snapshot, volume);


--
-- Name: activity_action; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_action ON public.activity USING btree (action, id);


--
-- Name: activity_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_at ON public.activity USING btree (at);


--
-- Name: activity_by; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_by ON public.activity USING btree (by, id);


--
-- Name: activity_subject; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX activity_subject ON public.activity USING btree (subject_kind, subject_id, id);


--
-- Name: api_token_account; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX api_token_account ON public.api_token USING btree (account);


--
-- Name: catalog_package_spelling; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX catalog_package_spelling ON public.catalog_package USING gin (spelling public.gin_trgm_ops);


--
-- Name: catalog_package_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX catalog_package_words ON public.catalog_package USING gin (words);


--
-- Name: drift_by_instance; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX drift_by_instance ON public.drift USING btree (instance);


--
-- Name: event_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX event_at ON public.event USING btree (at);


--
-- Name: flyway_schema_history_s_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);


--
-- Name: index_problem_place; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_problem_place ON public.index_problem USING btree (repository_id, path);


--
-- Name: index_run_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX index_run_newest ON public.index_run USING btree (repository_id, started_at DESC);


--
-- Name: instance_name_among_the_living; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX instance_name_among_the_living ON public.instance USING btree (target, name) WHERE (removed_at IS NULL);


--
-- Name: operation_newest_first; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX operation_newest_first ON public.operation USING btree (created_at DESC, id DESC);


--
-- Name: operation_of_instance; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX operation_of_instance ON public.operation USING btree (instance, created_at DESC);


--
-- Name: operation_one_unfinished_per_instance; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX operation_one_unfinished_per_instance ON public.operation USING btree (instance) WHERE (ended_at IS NULL);


--
-- Name: operation_unfinished; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX operation_unfinished ON public.operation USING btree (created_at) WHERE (ended_at IS NULL);


--
-- Name: package_version_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX package_version_name ON public.package_version USING btree (name, version);


--
-- Name: package_version_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX package_version_path ON public.package_version USING btree (repository_id, path);


--
-- Name: plan_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX plan_expiry ON public.plan USING btree (expires_at) WHERE (operation IS NULL);


--
-- Name: repeatable_request_began_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX repeatable_request_began_at ON public.repeatable_request USING btree (began_at);


--
-- Name: repository_next_poll; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX repository_next_poll ON public.repository USING btree (next_poll_at);


--
-- Name: secret_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX secret_owner ON public.secret USING btree (owner, name);


--
-- Name: snapshot_of_instance; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX snapshot_of_instance ON public.snapshot USING btree (instance, created_at);


--
-- Name: spring_session_expiry; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX spring_session_expiry ON public.spring_session USING btree (expiry_time);


--
-- Name: spring_session_principal; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX spring_session_principal ON public.spring_session USING btree (principal_name);


--
-- Name: task_by_target; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX task_by_target ON public.task USING btree (target);


--
-- Name: volume_name_on_target; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX volume_name_on_target ON public.volume USING btree (target, name) WHERE (state <> 'purged'::text);


--
-- Name: volume_of_instance; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX volume_of_instance ON public.volume USING btree (instance) WHERE (state = 'in-use'::text);


--
-- Name: activity activity_is_kept; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER activity_is_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON public.activity FOR EACH STATEMENT EXECUTE FUNCTION public.keep_activity();


--
-- Name: api_token api_token_account_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.api_token
    ADD CONSTRAINT api_token_account_fkey FOREIGN KEY (account) REFERENCES public.account(id) ON DELETE CASCADE;


--
-- Name: catalog_package catalog_package_repository_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_package
    ADD CONSTRAINT catalog_package_repository_id_fkey FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;


--
-- Name: catalog_package catalog_package_repository_id_name_release_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.catalog_package
    ADD CONSTRAINT catalog_package_repository_id_name_release_fkey FOREIGN KEY (repository_id, name, release) REFERENCES public.package_version(repository_id, name, release) ON DELETE CASCADE;


--
-- Name: drift drift_task_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.drift
    ADD CONSTRAINT drift_task_fkey FOREIGN KEY (task) REFERENCES public.task(id) ON DELETE CASCADE;


--
-- Name: index_problem index_problem_repository_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.index_problem
    ADD CONSTRAINT index_problem_repository_id_fkey FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;


--
-- Name: index_run index_run_repository_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.index_run
    ADD CONSTRAINT index_run_repository_id_fkey FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;


--
-- Name: indexed_directory indexed_directory_repository_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.indexed_directory
    ADD CONSTRAINT indexed_directory_repository_id_fkey FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;


--
-- Name: node node_target_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.node
    ADD CONSTRAINT node_target_fkey FOREIGN KEY (target) REFERENCES public.target(id) ON DELETE CASCADE;


--
-- Name: operation_step operation_step_operation_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operation_step
    ADD CONSTRAINT operation_step_operation_fkey FOREIGN KEY (operation) REFERENCES public.operation(id) ON DELETE CASCADE;


--
-- Name: package_version package_version_repository_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.package_version
    ADD CONSTRAINT package_version_repository_id_fkey FOREIGN KEY (repository_id) REFERENCES public.repository(id) ON DELETE CASCADE;


--
-- Name: port_reservation port_reservation_target_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.port_reservation
    ADD CONSTRAINT port_reservation_target_fkey FOREIGN KEY (target) REFERENCES public.target(id);


--
-- Name: remote_icon remote_icon_hash_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.remote_icon
    ADD CONSTRAINT remote_icon_hash_fkey FOREIGN KEY (hash) REFERENCES public.icon(hash);


--
-- Name: resource_reservation resource_reservation_target_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.resource_reservation
    ADD CONSTRAINT resource_reservation_target_fkey FOREIGN KEY (target) REFERENCES public.target(id);


--
-- Name: revision revision_instance_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_instance_fkey FOREIGN KEY (instance) REFERENCES public.instance(id) ON DELETE CASCADE;


--
-- Name: spring_session_attributes spring_session_attributes_session_primary_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.spring_session_attributes
    ADD CONSTRAINT spring_session_attributes_session_primary_id_fkey FOREIGN KEY (session_primary_id) REFERENCES public.spring_session(primary_id) ON DELETE CASCADE;


--
-- Name: task task_target_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.task
    ADD CONSTRAINT task_target_fkey FOREIGN KEY (target) REFERENCES public.target(id);


--
-- Name: volume_snapshot volume_snapshot_snapshot_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.volume_snapshot
    ADD CONSTRAINT volume_snapshot_snapshot_fkey FOREIGN KEY (snapshot) REFERENCES public.snapshot(id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--


