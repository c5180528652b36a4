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

INSERT INTO public.account VALUES ('897e0ee2-94cc-41a9-9f99-0a61ebef5072', 'admin', '{bcrypt}$2a$10$j2J2sXlM/IHelmyH1LUO4.rZ8s6w/UhAtlEmoOmohnrNamL4VbC.e', 'ADMIN', false, '2026-11-22 23:13:44.393603+00', '2026-11-22 23:13:44.393603+00');
INSERT INTO public.account VALUES ('e2b50a16-e210-4a90-8412-41d3b939d7ef', 'ann', '{bcrypt}$2a$10$9sKFCLFMzhGOh622WH1oEeq3wjaAvg1vF0BL/8pdEBdx9lKzUV9Za', 'VIEWER', false, '2026-11-22 23:13:45.521299+00', '2026-11-22 23:13:45.521299+00');


--
-- Data for Name: activity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (1, '2026-11-22 23:13:44.450456+00', 'universe', 'account-created', 'account', '897e0ee2-94cc-41a9-9f99-0a61ebef5072', 'admin', 'Created account admin as admin', NULL, NULL, NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (2, '2026-11-22 23:13:44.519579+00', 'universe', 'repository-added', 'repository', 'e4697752-2f7d-444b-ad9a-3d415c2008d9', 'packages', 'Added repository packages', NULL, NULL, NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (3, '2026-11-22 23:13:44.979965+00', 'admin', 'token-created', 'token', 'e6130cc8-ba4f-4a12-b568-7f1bdfae0919', 'test', 'Created token test', '127.0.0.1', 'password', NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (4, '2026-11-22 23:13:45.525346+00', 'admin', 'account-created', 'account', 'e2b50a16-e210-4a90-8412-41d3b939d7ef', 'ann', 'Created account ann as viewer', '127.0.0.1', 'token', NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (5, '2026-11-22 23:13:45.569353+00', 'admin', 'secret-stored', 'secret', 'team/db', 'team/db', 'Stored secret team/db', '127.0.0.1', 'token', NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (6, '2026-11-22 23:13:45.601138+00', 'admin', 'registry-added', 'registry', '01475a32-1c9f-483b-8fc9-02cfc4c12fd1', '203.0.113.1', 'Added registry 203.0.113.1', '127.0.0.1', 'token', NULL);
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (7, '2026-11-22 23:13:46.177487+00', 'admin', 'install-requested', 'instance', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', '/shop/keeper', 'Install keeper 1.0 as /shop/keeper', '127.0.0.1', 'token', '7024cb3c-a64b-4983-a7b7-764ec5aa1da1');
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (8, '2026-11-22 23:13:46.908275+00', 'admin', 'install-succeeded', 'instance', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', '/shop/keeper', 'Install keeper 1.0 as /shop/keeper: done', NULL, NULL, '7024cb3c-a64b-4983-a7b7-764ec5aa1da1');
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (9, '2026-11-22 23:13:47.40794+00', 'admin', 'install-requested', 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', '/shop/gone', 'Install keeper 1.0 as /shop/gone', '127.0.0.1', 'token', 'e81b04a0-fb82-460f-aabc-9d5f204dabb0');
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (10, '2026-11-22 23:13:47.861051+00', 'admin', 'install-succeeded', 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', '/shop/gone', 'Install keeper 1.0 as /shop/gone: done', NULL, NULL, 'e81b04a0-fb82-460f-aabc-9d5f204dabb0');
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (11, '2026-11-22 23:13:48.181762+00', 'admin', 'uninstall-requested', 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', '/shop/gone', 'Uninstall /shop/gone (keeper 1.0)', '127.0.0.1', 'token', 'd4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2');
INSERT INTO public.activity OVERRIDING SYSTEM VALUE VALUES (12, '2026-11-22 23:13:48.371214+00', 'admin', 'uninstall-succeeded', 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', '/shop/gone', 'Uninstall /shop/gone (keeper 1.0): done', NULL, NULL, 'd4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2');


--
-- Data for Name: api_token; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.api_token VALUES ('e6130cc8-ba4f-4a12-b568-7f1bdfae0919', '897e0ee2-94cc-41a9-9f99-0a61ebef5072', 'test', '\x46ad5511bc7e9160c167693b985e6440418cb674f2b8318194c4ef3a744f57df', '2026-11-22 23:13:44.970679+00', NULL, '2026-11-22 23:13:45.052947+00');


--
-- Data for Name: catalog_generation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.catalog_generation VALUES (true, 3, '{2}');


--
-- Data for Name: catalog_package; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.catalog_package VALUES ('keeper', 'e4697752-2f7d-444b-ad9a-3d415c2008d9', 0, 1, false, '''given'':7C ''keep'':3C ''keeper'':1A,2A', 'keeper ');


--
-- Data for Name: event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (1, 'repository', 'e4697752-2f7d-444b-ad9a-3d415c2008d9', 'index-run-ended', '2026-11-22 23:13:45.298325+00', '{"id": "e4697752-2f7d-444b-ad9a-3d415c2008d9", "added": 1, "state": "fresh", "changed": 0, "problems": 0, "lastError": null, "withdrawn": 0, "lastCommit": "e90bd0c1ff4b57af27734cfde901003d95e45f7c"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (2, 'catalog', 'e4697752-2f7d-444b-ad9a-3d415c2008d9', 'catalog-changed', '2026-11-22 23:13:45.299867+00', '{"commit": "e90bd0c1ff4b57af27734cfde901003d95e45f7c", "repository": "e4697752-2f7d-444b-ad9a-3d415c2008d9"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (3, 'task', '6ce317ee-04dc-315a-80b6-aae87d17ed10', 'declared', '2026-11-22 23:13:46.203002+00', '{"id": "6ce317ee-04dc-315a-80b6-aae87d17ed10", "name": "shop_keeper.keeper.0.r1", "node": "memory", "state": "DECLARED", "health": "UNKNOWN", "reason": "", "address": null, "exitCode": null, "identity": {"index": 0, "service": "keeper", "instance": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "revision": 1}, "instance": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "restarts": 0, "startedAt": null, "imageDigest": null, "nextStartAt": null, "outOfMemory": false}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (4, 'instance', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', 'task-changed', '2026-11-22 23:13:46.203998+00', '{"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper", "state": "failed", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "unknown", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": null, "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (5, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'submitted', '2026-11-22 23:13:46.207145+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "pending", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "pending", "target": "memory", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 0}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": null, "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (6, 'instance', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', 'install-requested', '2026-11-22 23:13:46.20792+00', '{"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper", "state": "installing", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "unknown", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": {"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "state": "pending"}, "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (7, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'started', '2026-11-22 23:13:46.235351+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "pending", "target": "memory", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 0}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (8, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-started', '2026-11-22 23:13:46.262317+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "running", "target": "memory", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "Reserve its place on memory", "percent": 0}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (9, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-finished', '2026-11-22 23:13:46.274759+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 12}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (10, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-started', '2026-11-22 23:13:46.283659+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "running", "target": "dcos", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "Make network dcos", "percent": 12}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (11, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-finished', '2026-11-22 23:13:46.292142+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 25}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (12, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-started', '2026-11-22 23:13:46.309941+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "running", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "Provide image universe-test/busybox:1", "percent": 25}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (13, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-progressed', '2026-11-22 23:13:46.334226+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "running", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": null, "message": null, "progress": {"what": "Download complete", "percent": 100}, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "Provide image universe-test/busybox:1", "percent": 25}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (14, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-finished', '2026-11-22 23:13:46.346618+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "pending", "target": "shop_keeper.keeper.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 37}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (15, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-started', '2026-11-22 23:13:46.356928+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "running", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.351651Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "Make volume shop_keeper.keeper.data.0", "percent": 37}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (16, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-finished', '2026-11-22 23:13:46.397254+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:46.386522Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.351651Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 50}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (17, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-started', '2026-11-22 23:13:46.40943+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:46.386522Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.351651Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "running", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.402009Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "Create task 0 of keeper", "percent": 50}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (18, 'task', '6ce317ee-04dc-315a-80b6-aae87d17ed10', 'changed', '2026-11-22 23:13:46.466503+00', '{"id": "6ce317ee-04dc-315a-80b6-aae87d17ed10", "name": "shop_keeper.keeper.0.r1", "node": "memory", "state": "CREATED", "health": "UNKNOWN", "reason": "", "address": null, "exitCode": null, "identity": {"index": 0, "service": "keeper", "instance": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "revision": 1}, "instance": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "restarts": 0, "startedAt": null, "imageDigest": null, "nextStartAt": null, "outOfMemory": false}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (19, 'instance', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', 'task-changed', '2026-11-22 23:13:46.467478+00', '{"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper", "state": "installing", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "unknown", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": {"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "state": "running"}, "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (20, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-finished', '2026-11-22 23:13:46.478852+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:46.386522Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.351651Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.472076Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.402009Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "pending", "target": "shop_keeper.keeper.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 62}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (21, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-started', '2026-11-22 23:13:46.491536+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:46.386522Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.351651Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.472076Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.402009Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "running", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.486561Z"}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "Start task 0 of keeper", "percent": 62}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (22, 'task', '6ce317ee-04dc-315a-80b6-aae87d17ed10', 'changed', '2026-11-22 23:13:46.535299+00', '{"id": "6ce317ee-04dc-315a-80b6-aae87d17ed10", "name": "shop_keeper.keeper.0.r1", "node": "memory", "state": "RUNNING", "health": "STARTING", "reason": "", "address": "10.99.0.1", "exitCode": null, "identity": {"index": 0, "service": "keeper", "instance": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "revision": 1}, "instance": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "restarts": 0, "startedAt": "2026-11-22T23:13:46.505811901Z", "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (23, 'instance', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', 'task-changed', '2026-11-22 23:13:46.541161+00', '{"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper", "state": "installing", "tasks": {"wanted": 1, "healthy": 0, "running": 1}, "health": "starting", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": {"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "state": "running"}, "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (24, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-finished', '2026-11-22 23:13:46.557564+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:46.386522Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.351651Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.472076Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.402009Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.552724Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.486561Z"}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 75}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (25, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-started', '2026-11-22 23:13:46.566916+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:46.386522Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.351651Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.472076Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.402009Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.552724Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.486561Z"}, {"title": "Await that it is well", "number": 7, "status": "running", "target": "/shop/keeper", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.561452Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "Await that it is well", "percent": 75}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (26, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-waiting', '2026-11-22 23:13:46.580669+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "waiting", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:46.386522Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.351651Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.472076Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.402009Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.552724Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.486561Z"}, {"title": "Await that it is well", "number": 7, "status": "waiting", "target": "/shop/keeper", "attempt": 1, "endedAt": null, "message": "shop_keeper.keeper.0.r1 is starting", "progress": null, "startedAt": "2026-11-22T23:13:46.561452Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "Await that it is well", "percent": 75}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": "shop_keeper.keeper.0.r1 is starting", "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (27, 'task', '6ce317ee-04dc-315a-80b6-aae87d17ed10', 'changed', '2026-11-22 23:13:46.759789+00', '{"id": "6ce317ee-04dc-315a-80b6-aae87d17ed10", "name": "shop_keeper.keeper.0.r1", "node": "memory", "state": "RUNNING", "health": "HEALTHY", "reason": "", "address": "10.99.0.1", "exitCode": null, "identity": {"index": 0, "service": "keeper", "instance": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "revision": 1}, "instance": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "restarts": 0, "startedAt": "2026-11-22T23:13:46.505811901Z", "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (28, 'instance', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', 'task-changed', '2026-11-22 23:13:46.760782+00', '{"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper", "state": "installing", "tasks": {"wanted": 1, "healthy": 1, "running": 1}, "health": "healthy", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": {"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "state": "waiting"}, "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (34, 'task', '51fe93f8-49a0-3029-8900-b3ceb3a201f8', 'declared', '2026-11-22 23:13:47.439534+00', '{"id": "51fe93f8-49a0-3029-8900-b3ceb3a201f8", "name": "shop_gone.gone.0.r1", "node": "memory", "state": "DECLARED", "health": "UNKNOWN", "reason": "", "address": null, "exitCode": null, "identity": {"index": 0, "service": "gone", "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "revision": 1}, "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "restarts": 0, "startedAt": null, "imageDigest": null, "nextStartAt": null, "outOfMemory": false}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (35, 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', 'task-changed', '2026-11-22 23:13:47.440193+00', '{"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone", "state": "failed", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "unknown", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": null, "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (36, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'submitted', '2026-11-22 23:13:47.44083+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "pending", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "pending", "target": "memory", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 0}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": null, "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (37, 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', 'install-requested', '2026-11-22 23:13:47.44155+00', '{"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone", "state": "installing", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "unknown", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "state": "pending"}, "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (39, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-started', '2026-11-22 23:13:47.469032+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "running", "target": "memory", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Reserve its place on memory", "percent": 0}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (40, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-finished', '2026-11-22 23:13:47.477262+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 12}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (41, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-started', '2026-11-22 23:13:47.488591+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "running", "target": "dcos", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Make network dcos", "percent": 12}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (29, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-finished', '2026-11-22 23:13:46.844403+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "waiting", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:46.386522Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.351651Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.472076Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.402009Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.552724Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.486561Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/keeper", "attempt": 1, "endedAt": "2026-11-22T23:13:46.840244Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.561452Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/keeper", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 87}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": "shop_keeper.keeper.0.r1 is starting", "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (30, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-started', '2026-11-22 23:13:46.85776+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:46.386522Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.351651Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.472076Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.402009Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.552724Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.486561Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/keeper", "attempt": 1, "endedAt": "2026-11-22T23:13:46.840244Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.561452Z"}, {"title": "Commit revision 1", "number": 8, "status": "running", "target": "/shop/keeper", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.852167Z"}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "Commit revision 1", "percent": 87}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (31, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'step-finished', '2026-11-22 23:13:46.871446+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:46.386522Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.351651Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.472076Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.402009Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.552724Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.486561Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/keeper", "attempt": 1, "endedAt": "2026-11-22T23:13:46.840244Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.561452Z"}, {"title": "Commit revision 1", "number": 8, "status": "done", "target": "/shop/keeper", "attempt": 1, "endedAt": "2026-11-22T23:13:46.867092Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.852167Z"}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 100}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (32, 'operation', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'ended', '2026-11-22 23:13:46.910188+00', '{"id": "c9dd20b1-7a78-46b4-b91e-b3fa7b544802", "kind": "install", "plan": "7024cb3c-a64b-4983-a7b7-764ec5aa1da1", "state": "succeeded", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:46.270282Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.257841Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:46.287726Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.279505Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.342090Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.297434Z"}, {"title": "Make volume shop_keeper.keeper.data.0", "number": 4, "status": "done", "target": "shop_keeper.keeper.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:46.386522Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.351651Z"}, {"title": "Create task 0 of keeper", "number": 5, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.472076Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.402009Z"}, {"title": "Start task 0 of keeper", "number": 6, "status": "done", "target": "shop_keeper.keeper.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:46.552724Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.486561Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/keeper", "attempt": 1, "endedAt": "2026-11-22T23:13:46.840244Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.561452Z"}, {"title": "Commit revision 1", "number": 8, "status": "done", "target": "/shop/keeper", "attempt": 1, "endedAt": "2026-11-22T23:13:46.867092Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:46.852167Z"}], "title": "Install keeper 1.0 as /shop/keeper", "endedAt": "2026-11-22T23:13:46.877228Z", "message": null, "evidence": null, "instance": {"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper"}, "progress": {"what": "", "percent": 100}, "createdAt": "2026-11-22T23:13:46.150251Z", "startedAt": "2026-11-22T23:13:46.214257Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (33, 'instance', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', 'install-succeeded', '2026-11-22 23:13:46.910803+00', '{"id": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "name": "/shop/keeper", "state": "running", "tasks": {"wanted": 1, "healthy": 1, "running": 1}, "health": "healthy", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 1, "endpoints": [{"url": "http://127.0.0.1:21000/", "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": "127.0.0.1:21000", "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "operation": null, "installedAt": "2026-11-22T23:13:46.865156Z", "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (38, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'started', '2026-11-22 23:13:47.45189+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "pending", "target": "memory", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make network dcos", "number": 2, "status": "pending", "target": "dcos", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 0}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (66, 'operation', '934ecede-52c0-478f-acdd-657fe24a5d50', 'started', '2026-11-22 23:13:48.206068+00', '{"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "plan": "d4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Remove task 0 of gone", "number": 2, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 0}, "createdAt": "2026-11-22T23:13:48.176824Z", "startedAt": "2026-11-22T23:13:48.198493Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (42, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-finished', '2026-11-22 23:13:47.503472+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "pending", "target": "universe-test/busybox:1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 25}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (43, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-started', '2026-11-22 23:13:47.52353+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "running", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Provide image universe-test/busybox:1", "percent": 25}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (44, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-finished', '2026-11-22 23:13:47.537703+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 37}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (45, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-started', '2026-11-22 23:13:47.54998+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "running", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.546550Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Make volume shop_gone.gone.data.0", "percent": 37}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (46, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-finished', '2026-11-22 23:13:47.561376+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:47.556013Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.546550Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 50}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (47, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-started', '2026-11-22 23:13:47.577173+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:47.556013Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.546550Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "running", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.571084Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Create task 0 of gone", "percent": 50}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (48, 'task', '51fe93f8-49a0-3029-8900-b3ceb3a201f8', 'changed', '2026-11-22 23:13:47.61108+00', '{"id": "51fe93f8-49a0-3029-8900-b3ceb3a201f8", "name": "shop_gone.gone.0.r1", "node": "memory", "state": "CREATED", "health": "UNKNOWN", "reason": "", "address": null, "exitCode": null, "identity": {"index": 0, "service": "gone", "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "revision": 1}, "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "restarts": 0, "startedAt": null, "imageDigest": null, "nextStartAt": null, "outOfMemory": false}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (49, 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', 'task-changed', '2026-11-22 23:13:47.611518+00', '{"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone", "state": "installing", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "unknown", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "state": "running"}, "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (50, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-finished', '2026-11-22 23:13:47.616644+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:47.556013Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.546550Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.614075Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.571084Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 62}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (51, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-started', '2026-11-22 23:13:47.623331+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:47.556013Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.546550Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.614075Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.571084Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "running", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.619765Z"}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Start task 0 of gone", "percent": 62}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (52, 'task', '51fe93f8-49a0-3029-8900-b3ceb3a201f8', 'changed', '2026-11-22 23:13:47.65598+00', '{"id": "51fe93f8-49a0-3029-8900-b3ceb3a201f8", "name": "shop_gone.gone.0.r1", "node": "memory", "state": "RUNNING", "health": "STARTING", "reason": "", "address": "10.99.0.2", "exitCode": null, "identity": {"index": 0, "service": "gone", "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "revision": 1}, "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "restarts": 0, "startedAt": "2026-11-22T23:13:47.634592729Z", "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (53, 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', 'task-changed', '2026-11-22 23:13:47.656452+00', '{"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone", "state": "installing", "tasks": {"wanted": 1, "healthy": 0, "running": 1}, "health": "starting", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "state": "running"}, "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (54, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-finished', '2026-11-22 23:13:47.662052+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:47.556013Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.546550Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.614075Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.571084Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.659211Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.619765Z"}, {"title": "Await that it is well", "number": 7, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 75}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (55, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-started', '2026-11-22 23:13:47.672006+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:47.556013Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.546550Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.614075Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.571084Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.659211Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.619765Z"}, {"title": "Await that it is well", "number": 7, "status": "running", "target": "/shop/gone", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.665841Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Await that it is well", "percent": 75}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (56, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-waiting', '2026-11-22 23:13:47.690131+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "waiting", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:47.556013Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.546550Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.614075Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.571084Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.659211Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.619765Z"}, {"title": "Await that it is well", "number": 7, "status": "waiting", "target": "/shop/gone", "attempt": 1, "endedAt": null, "message": "shop_gone.gone.0.r1 is starting", "progress": null, "startedAt": "2026-11-22T23:13:47.665841Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Await that it is well", "percent": 75}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": "shop_gone.gone.0.r1 is starting", "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (57, 'task', '51fe93f8-49a0-3029-8900-b3ceb3a201f8', 'changed', '2026-11-22 23:13:47.761644+00', '{"id": "51fe93f8-49a0-3029-8900-b3ceb3a201f8", "name": "shop_gone.gone.0.r1", "node": "memory", "state": "RUNNING", "health": "HEALTHY", "reason": "", "address": "10.99.0.2", "exitCode": null, "identity": {"index": 0, "service": "gone", "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "revision": 1}, "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "restarts": 0, "startedAt": "2026-11-22T23:13:47.634592729Z", "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (58, 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', 'task-changed', '2026-11-22 23:13:47.762492+00', '{"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone", "state": "installing", "tasks": {"wanted": 1, "healthy": 1, "running": 1}, "health": "healthy", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 0, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "state": "waiting"}, "installedAt": null, "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (59, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-finished', '2026-11-22 23:13:47.807764+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "waiting", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:47.556013Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.546550Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.614075Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.571084Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.659211Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.619765Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-22T23:13:47.802222Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.665841Z"}, {"title": "Commit revision 1", "number": 8, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 87}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": "shop_gone.gone.0.r1 is starting", "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (60, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-started', '2026-11-22 23:13:47.816121+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:47.556013Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.546550Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.614075Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.571084Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.659211Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.619765Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-22T23:13:47.802222Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.665841Z"}, {"title": "Commit revision 1", "number": 8, "status": "running", "target": "/shop/gone", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.812587Z"}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Commit revision 1", "percent": 87}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (61, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'step-finished', '2026-11-22 23:13:47.828688+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "running", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:47.556013Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.546550Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.614075Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.571084Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.659211Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.619765Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-22T23:13:47.802222Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.665841Z"}, {"title": "Commit revision 1", "number": 8, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-22T23:13:47.824280Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.812587Z"}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 100}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (62, 'operation', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'ended', '2026-11-22 23:13:47.86361+00', '{"id": "f598f9c2-dfae-4171-9a38-e030c4a34e8f", "kind": "install", "plan": "e81b04a0-fb82-460f-aabc-9d5f204dabb0", "state": "succeeded", "steps": [{"title": "Reserve its place on memory", "number": 1, "status": "done", "target": "memory", "attempt": 1, "endedAt": "2026-11-22T23:13:47.473246Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.464365Z"}, {"title": "Make network dcos", "number": 2, "status": "done", "target": "dcos", "attempt": 1, "endedAt": "2026-11-22T23:13:47.494677Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.481535Z"}, {"title": "Provide image universe-test/busybox:1", "number": 3, "status": "done", "target": "universe-test/busybox:1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.530503Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.512719Z"}, {"title": "Make volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:47.556013Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.546550Z"}, {"title": "Create task 0 of gone", "number": 5, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.614075Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.571084Z"}, {"title": "Start task 0 of gone", "number": 6, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:47.659211Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.619765Z"}, {"title": "Await that it is well", "number": 7, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-22T23:13:47.802222Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.665841Z"}, {"title": "Commit revision 1", "number": 8, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-22T23:13:47.824280Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:47.812587Z"}], "title": "Install keeper 1.0 as /shop/gone", "endedAt": "2026-11-22T23:13:47.832197Z", "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 100}, "createdAt": "2026-11-22T23:13:47.381354Z", "startedAt": "2026-11-22T23:13:47.445901Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (63, 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', 'install-succeeded', '2026-11-22 23:13:47.865051+00', '{"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone", "state": "running", "tasks": {"wanted": 1, "healthy": 1, "running": 1}, "health": "healthy", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 1, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": null, "installedAt": "2026-11-22T23:13:47.822318Z", "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (64, 'operation', '934ecede-52c0-478f-acdd-657fe24a5d50', 'submitted', '2026-11-22 23:13:48.193236+00', '{"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "plan": "d4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2", "state": "pending", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Remove task 0 of gone", "number": 2, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 0}, "createdAt": "2026-11-22T23:13:48.176824Z", "startedAt": null, "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (65, 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', 'uninstall-requested', '2026-11-22 23:13:48.193889+00', '{"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone", "state": "uninstalling", "tasks": {"wanted": 1, "healthy": 1, "running": 1}, "health": "healthy", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 1, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "state": "pending"}, "installedAt": "2026-11-22T23:13:47.822318Z", "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (67, 'operation', '934ecede-52c0-478f-acdd-657fe24a5d50', 'step-started', '2026-11-22 23:13:48.215468+00', '{"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "plan": "d4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "running", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.212702Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Stop task 0 of gone", "percent": 0}, "createdAt": "2026-11-22T23:13:48.176824Z", "startedAt": "2026-11-22T23:13:48.198493Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (68, 'task', '51fe93f8-49a0-3029-8900-b3ceb3a201f8', 'changed', '2026-11-22 23:13:48.239655+00', '{"id": "51fe93f8-49a0-3029-8900-b3ceb3a201f8", "name": "shop_gone.gone.0.r1", "node": "memory", "state": "STOPPED", "health": "UNKNOWN", "reason": "", "address": null, "exitCode": 143, "identity": {"index": 0, "service": "gone", "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "revision": 1}, "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "restarts": 0, "startedAt": "2026-11-22T23:13:47.634592729Z", "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (69, 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', 'task-changed', '2026-11-22 23:13:48.240069+00', '{"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone", "state": "uninstalling", "tasks": {"wanted": 1, "healthy": 0, "running": 0}, "health": "unknown", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 1, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "state": "running"}, "installedAt": "2026-11-22T23:13:47.822318Z", "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (70, 'operation', '934ecede-52c0-478f-acdd-657fe24a5d50', 'step-finished', '2026-11-22 23:13:48.245304+00', '{"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "plan": "d4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.242872Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.212702Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "pending", "target": "shop_gone.gone.0.r1", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 25}, "createdAt": "2026-11-22T23:13:48.176824Z", "startedAt": "2026-11-22T23:13:48.198493Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (71, 'operation', '934ecede-52c0-478f-acdd-657fe24a5d50', 'step-started', '2026-11-22 23:13:48.253881+00', '{"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "plan": "d4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.242872Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.212702Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "running", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.250285Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Remove task 0 of gone", "percent": 25}, "createdAt": "2026-11-22T23:13:48.176824Z", "startedAt": "2026-11-22T23:13:48.198493Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (72, 'task', '51fe93f8-49a0-3029-8900-b3ceb3a201f8', 'withdrawn', '2026-11-22 23:13:48.31258+00', '{"id": "51fe93f8-49a0-3029-8900-b3ceb3a201f8", "name": "shop_gone.gone.0.r1", "node": "memory", "state": "STOPPED", "health": "UNKNOWN", "reason": "", "address": null, "exitCode": 143, "identity": {"index": 0, "service": "gone", "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "revision": 1}, "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "restarts": 0, "startedAt": "2026-11-22T23:13:47.634592729Z", "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (73, 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', 'task-changed', '2026-11-22 23:13:48.31311+00', '{"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone", "state": "uninstalling", "tasks": {"wanted": 0, "healthy": 0, "running": 0}, "health": "unknown", "target": {"id": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "name": "local"}, "iconUrl": null, "package": "keeper", "version": "1.0", "revision": 1, "endpoints": [{"url": "http://127.0.0.1:21001/", "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": "127.0.0.1:21001", "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "operation": {"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "state": "running"}, "installedAt": "2026-11-22T23:13:47.822318Z", "installedBy": "admin", "healthReason": "", "upgradeAvailable": null}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (74, 'operation', '934ecede-52c0-478f-acdd-657fe24a5d50', 'step-finished', '2026-11-22 23:13:48.320035+00', '{"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "plan": "d4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.242872Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.212702Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.316192Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.250285Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "pending", "target": "/shop/gone", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 50}, "createdAt": "2026-11-22T23:13:48.176824Z", "startedAt": "2026-11-22T23:13:48.198493Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (75, 'operation', '934ecede-52c0-478f-acdd-657fe24a5d50', 'step-started', '2026-11-22 23:13:48.326088+00', '{"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "plan": "d4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.242872Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.212702Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.316192Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.250285Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "running", "target": "/shop/gone", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.323800Z"}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Give back ports, processors, memory and the name", "percent": 50}, "createdAt": "2026-11-22T23:13:48.176824Z", "startedAt": "2026-11-22T23:13:48.198493Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (76, 'operation', '934ecede-52c0-478f-acdd-657fe24a5d50', 'step-finished', '2026-11-22 23:13:48.334723+00', '{"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "plan": "d4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.242872Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.212702Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.316192Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.250285Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-22T23:13:48.332875Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.323800Z"}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "pending", "target": "shop_gone.gone.data.0", "attempt": 0, "endedAt": null, "message": null, "progress": null, "startedAt": null}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 75}, "createdAt": "2026-11-22T23:13:48.176824Z", "startedAt": "2026-11-22T23:13:48.198493Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (77, 'operation', '934ecede-52c0-478f-acdd-657fe24a5d50', 'step-started', '2026-11-22 23:13:48.341147+00', '{"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "plan": "d4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.242872Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.212702Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.316192Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.250285Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-22T23:13:48.332875Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.323800Z"}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "running", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": null, "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.337332Z"}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "Keep volume shop_gone.gone.data.0", "percent": 75}, "createdAt": "2026-11-22T23:13:48.176824Z", "startedAt": "2026-11-22T23:13:48.198493Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (78, 'operation', '934ecede-52c0-478f-acdd-657fe24a5d50', 'step-finished', '2026-11-22 23:13:48.362792+00', '{"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "plan": "d4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2", "state": "running", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.242872Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.212702Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.316192Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.250285Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-22T23:13:48.332875Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.323800Z"}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:48.356720Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.337332Z"}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": null, "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 100}, "createdAt": "2026-11-22T23:13:48.176824Z", "startedAt": "2026-11-22T23:13:48.198493Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (79, 'operation', '934ecede-52c0-478f-acdd-657fe24a5d50', 'ended', '2026-11-22 23:13:48.372613+00', '{"id": "934ecede-52c0-478f-acdd-657fe24a5d50", "kind": "uninstall", "plan": "d4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2", "state": "succeeded", "steps": [{"title": "Stop task 0 of gone", "number": 1, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.242872Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.212702Z"}, {"title": "Remove task 0 of gone", "number": 2, "status": "done", "target": "shop_gone.gone.0.r1", "attempt": 1, "endedAt": "2026-11-22T23:13:48.316192Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.250285Z"}, {"title": "Give back ports, processors, memory and the name", "number": 3, "status": "done", "target": "/shop/gone", "attempt": 1, "endedAt": "2026-11-22T23:13:48.332875Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.323800Z"}, {"title": "Keep volume shop_gone.gone.data.0", "number": 4, "status": "done", "target": "shop_gone.gone.data.0", "attempt": 1, "endedAt": "2026-11-22T23:13:48.356720Z", "message": null, "progress": null, "startedAt": "2026-11-22T23:13:48.337332Z"}], "title": "Uninstall /shop/gone (keeper 1.0)", "endedAt": "2026-11-22T23:13:48.365092Z", "message": null, "evidence": null, "instance": {"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "name": "/shop/gone"}, "progress": {"what": "", "percent": 100}, "createdAt": "2026-11-22T23:13:48.176824Z", "startedAt": "2026-11-22T23:13:48.198493Z", "waitingFor": null, "requestedBy": "admin"}');
INSERT INTO public.event OVERRIDING SYSTEM VALUE VALUES (80, 'instance', '42f2d585-2743-4b33-ae6e-3ece6657cd93', 'removed', '2026-11-22 23:13:48.373012+00', '{"id": "42f2d585-2743-4b33-ae6e-3ece6657cd93"}');


--
-- Data for Name: flyway_schema_history; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.flyway_schema_history VALUES (1, '20261122152000', 'keep events leases and the installation', 'SQL', 'V20261122152000__keep_events_leases_and_the_installation.sql', 1181702930, 'test', '2026-11-22 23:13:35.63807', 65, true);
INSERT INTO public.flyway_schema_history VALUES (2, '20261122152100', 'keep secrets sealed', 'SQL', 'V20261122152100__keep_secrets_sealed.sql', -1058116393, 'test', '2026-11-22 23:13:35.785783', 37, true);
INSERT INTO public.flyway_schema_history VALUES (3, '20261122152200', 'know accounts tokens and sessions', 'SQL', 'V20261122152200__know_accounts_tokens_and_sessions.sql', -1870280256, 'test', '2026-11-22 23:13:35.887474', 35, true);
INSERT INTO public.flyway_schema_history VALUES (4, '20261122152517', 'create the catalog', 'SQL', 'V20261122152517__create_the_catalog.sql', 1448709336, 'test', '2026-11-22 23:13:35.951963', 75, true);
INSERT INTO public.flyway_schema_history VALUES (5, '20261122152537', 'keep a journal of operations', 'SQL', 'V20261122152537__keep_a_journal_of_operations.sql', -644307420, 'test', '2026-11-22 23:13:36.048183', 25, true);
INSERT INTO public.flyway_schema_history VALUES (6, '20261122153600', 'run tasks on targets', 'SQL', 'V20261122153600__run_tasks_on_targets.sql', -371472132, 'test', '2026-11-22 23:13:36.099041', 37, true);
INSERT INTO public.flyway_schema_history VALUES (7, '20261122153617', 'remember whose data a volume holds', 'SQL', 'V20261122153617__remember_whose_data_a_volume_holds.sql', 1799048023, 'test', '2026-11-22 23:13:36.159039', 25, true);
INSERT INTO public.flyway_schema_history VALUES (8, '20261122154023', 'know what is installed', 'SQL', 'V20261122154023__know_what_is_installed.sql', 736592068, 'test', '2026-11-22 23:13:36.196374', 13, true);
INSERT INTO public.flyway_schema_history VALUES (9, '20261122161500', 'remember activity and repeated requests', 'SQL', 'V20261122161500__remember_activity_and_repeated_requests.sql', -639369467, 'test', '2026-11-22 23:13:36.218815', 19, true);
INSERT INTO public.flyway_schema_history VALUES (10, '20261122180200', 'know how long index runs took', 'SQL', 'V20261122180200__know_how_long_index_runs_took.sql', 357139328, 'test', '2026-11-22 23:13:36.254088', 3, true);
INSERT INTO public.flyway_schema_history VALUES (11, '20261122180500', 'leave installability to the server', 'SQL', 'V20261122180500__leave_installability_to_the_server.sql', 599429449, 'test', '2026-11-22 23:13:36.262645', 5, true);
INSERT INTO public.flyway_schema_history VALUES (12, '20261122213300', 'keep snapshots of data', 'SQL', 'V20261122213300__keep_snapshots_of_data.sql', 1866808732, 'test', '2026-11-22 23:13:36.27843', 14, true);
INSERT INTO public.flyway_schema_history VALUES (13, '20261122213500', 'know image registries', 'SQL', 'V20261122213500__know_image_registries.sql', -935137382, 'test', '2026-11-22 23:13:36.311801', 8, true);
INSERT INTO public.flyway_schema_history VALUES (14, '20261122214500', 'tell where activity came from', 'SQL', 'V20261122214500__tell_where_activity_came_from.sql', 1651451371, 'test', '2026-11-22 23:13:36.336115', 24, true);
INSERT INTO public.flyway_schema_history VALUES (15, '20261122214800', 'let kept volumes expire', 'SQL', 'V20261122214800__let_kept_volumes_expire.sql', -2110171532, 'test', '2026-11-22 23:13:36.38898', 7, true);


--
-- Data for Name: icon; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: index_problem; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: index_run; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.index_run VALUES ('1208f48a-fc56-40ef-94c5-6160b3601e62', 'e4697752-2f7d-444b-ad9a-3d415c2008d9', 'poll', 'succeeded', '2026-11-22 23:13:44.542531+00', '2026-11-22 23:13:45.292002+00', NULL, 'e90bd0c1ff4b57af27734cfde901003d95e45f7c', 1, 0, 0, 0, NULL, 542, 204);


--
-- Data for Name: indexed_directory; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.indexed_directory VALUES ('e4697752-2f7d-444b-ad9a-3d415c2008d9', 'K/keeper/0', '8eb614f869181af2d8c5d77b878a9d8f50579cb4');


--
-- Data for Name: installation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.installation VALUES ('6f0da31b-7303-4dd3-a77d-d3a1b7ff1497', 'default', '2026-11-22 23:13:41.277676+00', true);


--
-- Data for Name: instance; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.instance VALUES ('b49e7306-038a-44aa-82ef-263cee9fbbbc', '95c64ff2-94ce-431d-a7a0-ca1d351c87cf', 'memory', '/shop/keeper', 'keeper', 1, '2026-11-22 23:13:45.981556+00', 'admin', '2026-11-22 23:13:46.865156+00', NULL);
INSERT INTO public.instance VALUES ('42f2d585-2743-4b33-ae6e-3ece6657cd93', '95c64ff2-94ce-431d-a7a0-ca1d351c87cf', 'memory', '/shop/gone', 'keeper', 1, '2026-11-22 23:13:47.342769+00', 'admin', '2026-11-22 23:13:47.822318+00', '2026-11-22 23:13:48.330593+00');


--
-- Data for Name: lease; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.lease VALUES ('target/95c64ff2-94ce-431d-a7a0-ca1d351c87cf', '3966/c10ee181-f931-441a-8f16-7365ff52a506', 1, '-infinity');


--
-- Data for Name: log_in_attempt; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.log_in_attempt VALUES ('address 127.0.0.1', 0, '2026-11-22 23:28:44.768512+00');
INSERT INTO public.log_in_attempt VALUES ('account admin', 0, '2026-11-22 23:28:44.769692+00');


--
-- Data for Name: named_secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.named_secret VALUES ('team/db', 'f2b54902-2c82-4ed0-8d40-665d049f54ec', '\x01f2b549022c824ed08d40665d049f54ec6500f5ea59fce9036af5f5a6a80013bc6ee274c053783f0086e94d86fd1bf17cbef134d5524403dae4eb92583ee72ea5d783837d98668c7e81ceca65df2999aa6cbf6b0585da0bfea122a82b5c47bf37bdba621c6b501e732d20da175c748401e56530787f', '2026-11-22 23:13:45.567481+00', '2026-11-22 23:13:45.567481+00');


--
-- Data for Name: node; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.node VALUES ('95c64ff2-94ce-431d-a7a0-ca1d351c87cf', 'memory', 16, 68719476736, '{}', '2026-11-22 23:13:43.885217+00');


--
-- Data for Name: operation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.operation VALUES ('c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 'install', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', '/shop/keeper', '7024cb3c-a64b-4983-a7b7-764ec5aa1da1', 'Install keeper 1.0 as /shop/keeper', 'succeeded', 'admin', '2026-11-22 23:13:46.150251+00', '2026-11-22 23:13:46.214257+00', '2026-11-22 23:13:46.877228+00', 3600, '2026-11-23 00:13:46.214258+00', NULL, NULL, NULL, '5825cb63-d280-4fc0-8ee7-92369be4559c', 1, NULL);
INSERT INTO public.operation VALUES ('f598f9c2-dfae-4171-9a38-e030c4a34e8f', 'install', '42f2d585-2743-4b33-ae6e-3ece6657cd93', '/shop/gone', 'e81b04a0-fb82-460f-aabc-9d5f204dabb0', 'Install keeper 1.0 as /shop/gone', 'succeeded', 'admin', '2026-11-22 23:13:47.381354+00', '2026-11-22 23:13:47.445901+00', '2026-11-22 23:13:47.832197+00', 3600, '2026-11-23 00:13:47.445901+00', NULL, NULL, NULL, '5825cb63-d280-4fc0-8ee7-92369be4559c', 1, NULL);
INSERT INTO public.operation VALUES ('934ecede-52c0-478f-acdd-657fe24a5d50', 'uninstall', '42f2d585-2743-4b33-ae6e-3ece6657cd93', '/shop/gone', 'd4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2', 'Uninstall /shop/gone (keeper 1.0)', 'succeeded', 'admin', '2026-11-22 23:13:48.176824+00', '2026-11-22 23:13:48.198493+00', '2026-11-22 23:13:48.365092+00', 86400, '2026-11-23 23:13:48.198493+00', NULL, NULL, NULL, '5825cb63-d280-4fc0-8ee7-92369be4559c', 1, NULL);


--
-- Data for Name: operation_step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.operation_step VALUES ('f598f9c2-dfae-4171-9a38-e030c4a34e8f', 2, 'provide-network', 'Make network dcos', 'dcos', '{"target": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "network": "dcos"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:47.481535+00', '2026-11-22 23:13:47.494677+00');
INSERT INTO public.operation_step VALUES ('c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 1, 'reserve-place', 'Reserve its place on memory', 'memory', '{"volumes": [{"volume": "e5270222-a7c6-41be-8dde-9339384b6c37"}]}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:46.257841+00', '2026-11-22 23:13:46.270282+00');
INSERT INTO public.operation_step VALUES ('934ecede-52c0-478f-acdd-657fe24a5d50', 2, 'remove-task', 'Remove task 0 of gone', 'shop_gone.gone.0.r1', '{"task": "51fe93f8-49a0-3029-8900-b3ceb3a201f8", "declaration": {"id": "51fe93f8-49a0-3029-8900-b3ceb3a201f8", "node": "memory", "spec": {"name": "shop_gone.gone.0.r1", "user": null, "image": "universe-test/busybox:1", "labels": {"DCOS_PACKAGE_NAME": "keeper", "DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages5627293483463203293/", "DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTU4ZDA0Yzg2LTY0ZDktNDJiOC04ZDk5LWI2NGIyYTgxOGY3YSJ9fQ==", "DCOS_PACKAGE_VERSION": "1.0", "DCOS_PACKAGE_DEFINITION": "eyJtZXRhZGF0YSI6eyJDb250ZW50LVR5cGUiOiJhcHBsaWNhdGlvbi92bmQuZGNvcy51bml2ZXJzZS5wYWNrYWdlK2pzb247Y2hhcnNldD11dGYtODt2ZXJzaW9uPXY0IiwiQ29udGVudC1FbmNvZGluZyI6Imd6aXAifSwiZGF0YSI6Ikg0c0lBQUFBQUFBQS80VlYyMjdqTmhEOWxZVWV1K2xXa3VOTkhhQkFmWk1scjYxdGJPdTY2QU5GMGhJdGloSkUyWXE5eUw5M0tGK1NMcHF1WVNQaGNLNW5obk8rYXhYQ09VcVpTSDFhUzFZSzdWRzcvNlJyZDVwQUJZVkRUbWxGYXpnZmJ2ZEdkMTlUVHBHa056UDlUaXNRRXczOFFQOVJRMEw4U1o5UlVYSDZxYXhUc0NCVTRwcFZ6ZG5MRjNBc1A3UVphajR3K01vUEtUdFFBV29OU3FYMitPM3ZPMDFDQ054UW9qMktQZWR3eHNYMTM1WW1ralgwZXR6V2tHMWIxdmxWVU5YVUViSkJuTHRsUStWTlhNcm1QYmtuMkgvY2NJYXBrSy9uQXRXb3lWUUYzN1dET2F5cTVSNk1jRVkzRkVwRktpV05IdWRWUEhZK08rUDVBKzI1SEl1NGlreHZueFJXRTRmR3dHRnQ2aFJ1UzhJbCs4cUc3V0kzbGFEYnhJR3V6cWRsZDgvM3VMZktrZ0xzaitCck1wVmpObVNSYWVUT3Jrd2RzVHBHNFRDZG0vNDlDcC9TNVJpbi90UmZiell5SlRQL1JNYkRKbDRQRC9ITTBxUDFvRTFNZmtyTSszVE9valFPc3dydVQxK1BJejBPWGQwWkc0VXpIdVJSdU1vV0p0L0hNLzkrVVdSNkVyVHAxbTVUNVFOOGZYeEg1OEd4WFJrSGZ1dll6UU0yL1NNcCtDNWU5L000ZU02b3FuY2NwY1MwVk16Y2dmeVF2ZEx4N0NsZEJGRzZnQnErVG9iM1M4Z1hqYS81RGd2SEpoblV4UmJEVW1GMVNNUXFRMEdmWXdaWTJKSVJtN2Z4dXNONHV0SGR4Y3AzMkdJOFpQRnNzRU9RZzhKSTlTRUpMSEhSTTVLQ20zRTRQOFZybzZ0N1ljNE4zT01zNmFXZmwrdjVvSXNGUHZCc2NDUlRJOFAycUVvS2NsSytncDRFN0FkN01yTkE1aDg5cGFONlBFbGJ5Ri8xcjB4NnJ2NHE3MlQ3S0RCNDF5L0FpdGhEdHZWMTFVZUlNemNUODlsSUF2OGQvNWFPempQVVlYNmVHUVB3OGRTTU1BK1FXSFM1K2tjTXZZV2U3N3U0Z0EyY1AzYzFUNmJ0TnJ6RysrRm52eGZQdWZUQWVWUFR6M1BaK3NZWnY2TFBpVTBPdUdodWRTWEJJTC8wWUplWWZUMEtZSDVDNXhBSmVDY3p3aDFoa0xNdDFIRHByemUxTnA1Qi92THlweTRHN1RVbjZKMkpBcGN2eENqRFBiZVg5T1k1MU5maDRPWCtjdVZabTFVWHgya2QwZFhOU0RnU3VMRHkySGQxK0t2SEFlbGZacU9CZWFxUzBHL1dNejlMN0ZYNVpGcHRGTGdWc2ZQenV3Uy9NRC8zS0RDTXhCdW8yWmxFNFNpTFRLN1REdC9ScGVhTVI4R3pqcVp1R1FkdTNiMVhxM2x3eE9pWTlGWUh3RmwyTTVCbm5tOE5MMzE3eGJ2RFU0d09XS3ptU2JIaTlESS9semxSK2U5aWY4Unh3USt4NVhMVnQ5anVkb2U1SEo5M0JmUWYzcDBsUGROWEdPZlhuUUgyT3VUUGs1NnYvL3ZPdWZwdm9qQ2JnUHdFdVJ0a0JtL0VpK0d0UFJ1NE9NK21HeHBrKzFUK29iMm90Uy9MZlkxdm14ZVhZc3RTdFEyYlk2V1dYNW5zWUdscmFnV1h3QndOVTd2ek8renkrc0NVMmM4VXo3eHowNUpORGVUVXNjY1c3WG56U2trdlNzYlI4WTB5MEE5Tk83YTZhU3RhWW9JVmU2QU9IVXdxSkNVUUJmbi9FRGhESXFWTVpWZFF3dEFiYlZSVndBbElzZGh2ejc5S2ltdmFmTHk0ZU9rK1hjUUpMdVhxQjRvOEk1WWgrVVdVclhDazNML2hHUVFNVkJIVTBaM3hNT2ozZmgrWWV2OU8yMWRwallBNnJicUVFcjVwdjJqQWpBVHN6K0pOZVJHKy9BTW8yUFVsekFjQUFBPT0ifQ=="}, "limits": {"pids": 4096, "nanoCpus": 100000000, "cpuShares": 102, "memoryBytes": 33554432, "memoryReservationBytes": null}, "mounts": [{"kind": "volume", "path": "/mnt/mesos/sandbox/data", "volume": "shop_gone.gone.data.0", "readOnly": false}, {"kind": "volume", "path": "/data", "volume": "shop_gone.gone.data.0", "readOnly": false}], "identity": {"index": 0, "service": "gone", "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93", "revision": 1}, "terminal": false, "arguments": ["-c", "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait"], "stopGrace": "PT10S", "attachment": {"aliases": ["gone-shop", "gone-shop.marathon.agentip.dcos.thisdcos.directory", "gone-shop.marathon.autoip.dcos.thisdcos.directory", "gone-shop.marathon.containerip.dcos.thisdcos.directory", "gone-shop.marathon.mesos", "gone-shop.marathon.slave.mesos"], "network": "dcos", "published": [{"hostPort": 21001, "protocol": "TCP", "hostAddress": "127.0.0.1", "containerPort": 8080}], "hostNetwork": false}, "entrypoint": ["/bin/sh"], "privileges": {"init": false, "limits": {}, "hostIpc": false, "sysctls": {}, "hostname": null, "logDriver": null, "extraHosts": [], "logOptions": {}, "privileged": false, "hostNetwork": false, "nameServers": [], "hostProcesses": false, "securityOptions": [], "addedCapabilities": [], "sharedMemoryBytes": null, "droppedCapabilities": []}, "environment": {"HOST": "gone-shop", "PORT": "21001", "PORT0": "21001", "PORTS": "21001", "RELEASE": "0", "PASSWORD": "universe-secret-58d04c86-64d9-42b8-8d99-b64b2a818f7a", "PORT_8080": "21001", "PORT_HTTP": "21001", "MESOS_SANDBOX": "/mnt/mesos/sandbox", "MESOS_TASK_ID": "shop_gone.51fe93f8-49a0-3029-8900-b3ceb3a201f8", "MARATHON_APP_ID": "/shop/gone", "MESOS_DIRECTORY": "/mnt/mesos/sandbox", "MARATHON_APP_LABELS": "DCOS_PACKAGE_NAME DCOS_PACKAGE_VERSION DCOS_PACKAGE_SOURCE DCOS_PACKAGE_OPTIONS", "MARATHON_APP_VERSION": "2026-11-22T23:13:47.352Z", "MESOS_CONTAINER_NAME": "shop_gone.gone.0.r1", "MESOS_ALLOCATION_ROLE": "default", "MARATHON_APP_DOCKER_IMAGE": "universe-test/busybox:1", "MARATHON_APP_RESOURCE_MEM": "32.0", "MARATHON_APP_RESOURCE_CPUS": "0.1", "MARATHON_APP_RESOURCE_DISK": "0.0", "MARATHON_APP_RESOURCE_GPUS": "0", "MARATHON_APP_ENFORCE_GROUP_ROLE": "FALSE", "MARATHON_APP_LABEL_DCOS_PACKAGE_NAME": "keeper", "MARATHON_APP_LABEL_DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages5627293483463203293/", "MARATHON_APP_LABEL_DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTU4ZDA0Yzg2LTY0ZDktNDJiOC04ZDk5LWI2NGIyYTgxOGY3YSJ9fQ==", "MARATHON_APP_LABEL_DCOS_PACKAGE_VERSION": "1.0"}, "healthCommand": null, "workingDirectory": null}, "health": {"checks": [{"delay": "PT0S", "grace": "PT1M", "probe": {"kind": "http", "path": "/", "port": 8080, "secure": false, "followRedirects": false, "ignoreInformational": false}, "timeout": "PT2S", "interval": "PT1S", "failuresBeforeKill": 5}], "readiness": null, "informative": null}, "target": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "artifacts": [], "lifecycle": {"single": false, "backoff": "PT1S", "oldestFirst": false, "maximumExtra": 0.0, "backoffFactor": 1.15, "maximumBackoff": "PT5M", "minimumHealthy": 0.0}}}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:48.250285+00', '2026-11-22 23:13:48.316192+00');
INSERT INTO public.operation_step VALUES ('c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 2, 'provide-network', 'Make network dcos', 'dcos', '{"target": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "network": "dcos"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:46.279505+00', '2026-11-22 23:13:46.287726+00');
INSERT INTO public.operation_step VALUES ('f598f9c2-dfae-4171-9a38-e030c4a34e8f', 3, 'provide-image', 'Provide image universe-test/busybox:1', 'universe-test/busybox:1', '{"force": false, "image": "universe-test/busybox:1", "target": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:47.512719+00', '2026-11-22 23:13:47.530503+00');
INSERT INTO public.operation_step VALUES ('c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 3, 'provide-image', 'Provide image universe-test/busybox:1', 'universe-test/busybox:1', '{"force": false, "image": "universe-test/busybox:1", "target": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:46.297434+00', '2026-11-22 23:13:46.34209+00');
INSERT INTO public.operation_step VALUES ('f598f9c2-dfae-4171-9a38-e030c4a34e8f', 4, 'provide-volume', 'Make volume shop_gone.gone.data.0', 'shop_gone.gone.data.0', '{"volume": "4a9a75b3-718c-4fd1-80bd-4235a2329d4b"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:47.54655+00', '2026-11-22 23:13:47.556013+00');
INSERT INTO public.operation_step VALUES ('c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 4, 'provide-volume', 'Make volume shop_keeper.keeper.data.0', 'shop_keeper.keeper.data.0', '{"volume": "e5270222-a7c6-41be-8dde-9339384b6c37"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:46.351651+00', '2026-11-22 23:13:46.386522+00');
INSERT INTO public.operation_step VALUES ('934ecede-52c0-478f-acdd-657fe24a5d50', 3, 'leave-place', 'Give back ports, processors, memory and the name', '/shop/gone', '{}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:48.3238+00', '2026-11-22 23:13:48.332875+00');
INSERT INTO public.operation_step VALUES ('c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 5, 'create-task', 'Create task 0 of keeper', 'shop_keeper.keeper.0.r1', '{"task": "6ce317ee-04dc-315a-80b6-aae87d17ed10"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:46.402009+00', '2026-11-22 23:13:46.472076+00');
INSERT INTO public.operation_step VALUES ('f598f9c2-dfae-4171-9a38-e030c4a34e8f', 5, 'create-task', 'Create task 0 of gone', 'shop_gone.gone.0.r1', '{"task": "51fe93f8-49a0-3029-8900-b3ceb3a201f8"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:47.571084+00', '2026-11-22 23:13:47.614075+00');
INSERT INTO public.operation_step VALUES ('c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 6, 'start-task', 'Start task 0 of keeper', 'shop_keeper.keeper.0.r1', '{"task": "6ce317ee-04dc-315a-80b6-aae87d17ed10"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:46.486561+00', '2026-11-22 23:13:46.552724+00');
INSERT INTO public.operation_step VALUES ('f598f9c2-dfae-4171-9a38-e030c4a34e8f', 6, 'start-task', 'Start task 0 of gone', 'shop_gone.gone.0.r1', '{"task": "51fe93f8-49a0-3029-8900-b3ceb3a201f8"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:47.619765+00', '2026-11-22 23:13:47.659211+00');
INSERT INTO public.operation_step VALUES ('c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 7, 'await-health', 'Await that it is well', '/shop/keeper', '{"revision": 1, "windowSeconds": 78}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:46.561452+00', '2026-11-22 23:13:46.840244+00');
INSERT INTO public.operation_step VALUES ('934ecede-52c0-478f-acdd-657fe24a5d50', 4, 'let-go-of-volume', 'Keep volume shop_gone.gone.data.0', 'shop_gone.gone.data.0', '{"delete": false, "volume": "4a9a75b3-718c-4fd1-80bd-4235a2329d4b"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:48.337332+00', '2026-11-22 23:13:48.35672+00');
INSERT INTO public.operation_step VALUES ('c9dd20b1-7a78-46b4-b91e-b3fa7b544802', 8, 'commit-revision', 'Commit revision 1', '/shop/keeper', '{"revision": 1}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:46.852167+00', '2026-11-22 23:13:46.867092+00');
INSERT INTO public.operation_step VALUES ('f598f9c2-dfae-4171-9a38-e030c4a34e8f', 1, 'reserve-place', 'Reserve its place on memory', 'memory', '{"volumes": [{"volume": "4a9a75b3-718c-4fd1-80bd-4235a2329d4b"}]}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:47.464365+00', '2026-11-22 23:13:47.473246+00');
INSERT INTO public.operation_step VALUES ('f598f9c2-dfae-4171-9a38-e030c4a34e8f', 7, 'await-health', 'Await that it is well', '/shop/gone', '{"revision": 1, "windowSeconds": 78}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:47.665841+00', '2026-11-22 23:13:47.802222+00');
INSERT INTO public.operation_step VALUES ('f598f9c2-dfae-4171-9a38-e030c4a34e8f', 8, 'commit-revision', 'Commit revision 1', '/shop/gone', '{"revision": 1}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:47.812587+00', '2026-11-22 23:13:47.82428+00');
INSERT INTO public.operation_step VALUES ('934ecede-52c0-478f-acdd-657fe24a5d50', 1, 'stop-task', 'Stop task 0 of gone', 'shop_gone.gone.0.r1', '{"task": "51fe93f8-49a0-3029-8900-b3ceb3a201f8"}', 'done', 1, NULL, NULL, NULL, NULL, '2026-11-22 23:13:48.212702+00', '2026-11-22 23:13:48.242872+00');


--
-- Data for Name: package_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.package_version VALUES ('e4697752-2f7d-444b-ad9a-3d415c2008d9', 'keeper', 0, '1.0', 'K/keeper/0', 'e90bd0c1ff4b57af27734cfde901003d95e45f7c', '4.0', '{}', 'Keeps what it is given', '{}', '{}', false, false, NULL, '2026-11-22 23:13:25+00', '{"packagingVersion":"4.0","name":"keeper","version":"1.0","tags":[],"maintainer":"ann@example.org","description":"Keeps what it is given","upgradesFrom":["*"],"downgradesTo":["*"],"releaseVersion":0,"marathon":{"v2AppMustacheTemplate":"eyJpZCI6ICJ7e3NlcnZpY2UubmFtZX19IiwgImNwdXMiOiAwLjEsICJtZW0iOiAzMiwgImluc3RhbmNlcyI6IDEsCiAiY21kIjogInRyYXAgJ2V4aXQgMCcgVEVSTTsgdGVzdCAtZSAvZGF0YS9wb2lzb24gJiYgZXhpdCAzOyB0ZXN0IC1mIC9kYXRhL2luZGV4Lmh0bWwgfHwgZGF0ZSA+IC9kYXRhL2luZGV4Lmh0bWw7IHNsZWVwIHt7c2VydmljZS5kZWxheX19ICYgd2FpdCAkITsgaHR0cGQgLWYgLXAgODA4MCAtaCAvZGF0YSAmIHdhaXQiLAogImNvbnRhaW5lciI6IHsidHlwZSI6ICJET0NLRVIiLCAiZG9ja2VyIjogeyJpbWFnZSI6ICJ1bml2ZXJzZS10ZXN0L2J1c3lib3g6MSJ9LAogICAicG9ydE1hcHBpbmdzIjogW3siY29udGFpbmVyUG9ydCI6IDgwODAsICJob3N0UG9ydCI6IDAsICJuYW1lIjogImh0dHAifV0sCiAgICJ2b2x1bWVzIjogW3siY29udGFpbmVyUGF0aCI6ICJkYXRhIiwgIm1vZGUiOiAiUlciLCAicGVyc2lzdGVudCI6IHsic2l6ZSI6IDEwfX0sCiAgICAgICAgICAgICAgIHsiY29udGFpbmVyUGF0aCI6ICIvZGF0YSIsICJob3N0UGF0aCI6ICJkYXRhIiwgIm1vZGUiOiAiUlcifV19LAogIm5ldHdvcmtzIjogW3sibW9kZSI6ICJjb250YWluZXIvYnJpZGdlIn1dLAogImVudiI6IHsiUEFTU1dPUkQiOiAie3tzZXJ2aWNlLnBhc3N3b3JkfX0iLCAiUkVMRUFTRSI6ICIwIn0sCiAidXBncmFkZVN0cmF0ZWd5IjogeyJtaW5pbXVtSGVhbHRoQ2FwYWNpdHkiOiAwLCAibWF4aW11bU92ZXJDYXBhY2l0eSI6IDB9LAogImhlYWx0aENoZWNrcyI6IFt7InByb3RvY29sIjogIkhUVFAiLCAicGF0aCI6ICIvIiwgInBvcnRJbmRleCI6IDAsCiAgICJncmFjZVBlcmlvZFNlY29uZHMiOiA2MCwgImludGVydmFsU2Vjb25kcyI6IDEsICJ0aW1lb3V0U2Vjb25kcyI6IDIsCiAgICJtYXhDb25zZWN1dGl2ZUZhaWx1cmVzIjogNX1dfQo="},"config":{"type":"object","properties":{"service":{"type":"object","properties":{"name":{"type":"string","default":"keeper"},"delay":{"type":"integer","default":0,"minimum":0},"password":{"type":"string","default":"changeit","media":{"type":"application/x-secret+string"}}}}}},"lastUpdated":1795389205}');


--
-- Data for Name: plan; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.plan VALUES ('7024cb3c-a64b-4983-a7b7-764ec5aa1da1', 'install', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', '/shop/keeper', 'keeper', '1.0', '{"kind": "install", "name": "/shop/keeper", "target": null, "options": {"service": {"password": "universe-secret-211c4614-4934-4627-97b2-045310a5c608"}}, "package": "keeper", "publish": false, "version": null, "repository": null, "reuseVolumes": null}', '{"empty": false, "checks": [{"name": "name", "passed": true, "message": "/shop/keeper is free on local"}, {"name": "resources", "passed": true, "message": "memory has the processors and the memory for it"}, {"name": "ports", "passed": true, "message": "the ports it wants are free"}, {"name": "images", "passed": true, "message": "will be pulled: universe-test/busybox:1"}, {"name": "volumes", "passed": true, "message": "the volumes are its own"}], "effects": {"ports": [{"name": "http", "task": 0, "service": "keeper", "hostPort": null, "hostAddress": "127.0.0.1", "containerPort": 8080}], "steps": ["Reserve ports, processors and memory", "Make sure the network is there", "Pull image universe-test/busybox:1", "Make volume shop_keeper.keeper.data.0", "Create and start 1 task", "Await that it is well", "Commit revision 1"], "tasks": [{"name": "shop_keeper.keeper.0.r1", "index": 0, "action": "create", "reason": "new", "service": "keeper"}], "images": [{"image": "universe-test/busybox:1", "present": false, "sizeBytes": null}], "volumes": [{"name": "shop_keeper.keeper.data.0", "action": "create", "reason": "keeps its data"}], "endpoints": [{"url": null, "name": "http", "title": "http", "inside": "keeper-shop:8080", "outside": null, "primary": false, "service": "keeper", "webPath": "/", "protocol": "http"}], "interruption": "none: nothing of this name runs yet", "interruptions": []}, "options": [{"after": 0, "title": "delay", "before": null, "change": "added", "secret": false, "message": null, "pointer": "/service/delay", "answered": false}, {"after": "keeper", "title": "name", "before": null, "change": "added", "secret": false, "message": null, "pointer": "/service/name", "answered": false}, {"after": null, "title": "password", "before": null, "change": "added", "secret": true, "message": null, "pointer": "/service/password", "answered": true}], "warnings": [{"path": "container.volumes[0].persistent.size", "message": "not enforced"}], "definition": {"after": {"id": "/shop/keeper", "cmd": "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait", "env": {"RELEASE": "0", "PASSWORD": "universe-secret-211c4614-4934-4627-97b2-045310a5c608"}, "mem": 32, "cpus": 0.1, "labels": {}, "networks": [{"mode": "container/bridge"}], "container": {"type": "DOCKER", "docker": {"image": "universe-test/busybox:1"}, "volumes": [{"mode": "RW", "persistent": {"size": 10}, "containerPath": "data"}, {"mode": "RW", "hostPath": "data", "containerPath": "/data"}], "portMappings": [{"name": "http", "hostPort": 0, "containerPort": 8080}]}, "instances": 1, "healthChecks": [{"path": "/", "protocol": "HTTP", "portIndex": 0, "timeoutSeconds": 2, "intervalSeconds": 1, "gracePeriodSeconds": 60, "maxConsecutiveFailures": 5}], "upgradeStrategy": {"maximumOverCapacity": 0, "minimumHealthCapacity": 0}}, "before": null}}', '6443b1222b3a492e50674d342d4fb3fe2d2070a3cd45ca17b132c406bd8a5370', '2026-11-22 23:13:45.79681+00', 'admin', '2026-11-23 00:13:45.79681+00', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802');
INSERT INTO public.plan VALUES ('e81b04a0-fb82-460f-aabc-9d5f204dabb0', 'install', '42f2d585-2743-4b33-ae6e-3ece6657cd93', '/shop/gone', 'keeper', '1.0', '{"kind": "install", "name": "/shop/gone", "target": null, "options": {"service": {"password": "universe-secret-63170da1-c0aa-4b66-97fd-b24959a84e4d"}}, "package": "keeper", "publish": false, "version": null, "repository": null, "reuseVolumes": null}', '{"empty": false, "checks": [{"name": "name", "passed": true, "message": "/shop/gone is free on local"}, {"name": "resources", "passed": true, "message": "memory has the processors and the memory for it"}, {"name": "ports", "passed": true, "message": "the ports it wants are free"}, {"name": "images", "passed": true, "message": "all images are there"}, {"name": "volumes", "passed": true, "message": "the volumes are its own"}], "effects": {"ports": [{"name": "http", "task": 0, "service": "gone", "hostPort": null, "hostAddress": "127.0.0.1", "containerPort": 8080}], "steps": ["Reserve ports, processors and memory", "Make sure the network is there", "Use image universe-test/busybox:1", "Make volume shop_gone.gone.data.0", "Create and start 1 task", "Await that it is well", "Commit revision 1"], "tasks": [{"name": "shop_gone.gone.0.r1", "index": 0, "action": "create", "reason": "new", "service": "gone"}], "images": [{"image": "universe-test/busybox:1", "present": true, "sizeBytes": 1}], "volumes": [{"name": "shop_gone.gone.data.0", "action": "create", "reason": "keeps its data"}], "endpoints": [{"url": null, "name": "http", "title": "http", "inside": "gone-shop:8080", "outside": null, "primary": false, "service": "gone", "webPath": "/", "protocol": "http"}], "interruption": "none: nothing of this name runs yet", "interruptions": []}, "options": [{"after": 0, "title": "delay", "before": null, "change": "added", "secret": false, "message": null, "pointer": "/service/delay", "answered": false}, {"after": "keeper", "title": "name", "before": null, "change": "added", "secret": false, "message": null, "pointer": "/service/name", "answered": false}, {"after": null, "title": "password", "before": null, "change": "added", "secret": true, "message": null, "pointer": "/service/password", "answered": true}], "warnings": [{"path": "container.volumes[0].persistent.size", "message": "not enforced"}], "definition": {"after": {"id": "/shop/gone", "cmd": "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait", "env": {"RELEASE": "0", "PASSWORD": "universe-secret-63170da1-c0aa-4b66-97fd-b24959a84e4d"}, "mem": 32, "cpus": 0.1, "labels": {}, "networks": [{"mode": "container/bridge"}], "container": {"type": "DOCKER", "docker": {"image": "universe-test/busybox:1"}, "volumes": [{"mode": "RW", "persistent": {"size": 10}, "containerPath": "data"}, {"mode": "RW", "hostPath": "data", "containerPath": "/data"}], "portMappings": [{"name": "http", "hostPort": 0, "containerPort": 8080}]}, "instances": 1, "healthChecks": [{"path": "/", "protocol": "HTTP", "portIndex": 0, "timeoutSeconds": 2, "intervalSeconds": 1, "gracePeriodSeconds": 60, "maxConsecutiveFailures": 5}], "upgradeStrategy": {"maximumOverCapacity": 0, "minimumHealthCapacity": 0}}, "before": null}}', '18d433fbd28feb184f13decbd58c402f064a4024206b910231cfa9e624fb34d7', '2026-11-22 23:13:47.276582+00', 'admin', '2026-11-23 00:13:47.276582+00', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f');
INSERT INTO public.plan VALUES ('d4cd4c4e-2f70-4eb2-9629-b6bb5c4ec5e2', 'uninstall', '42f2d585-2743-4b33-ae6e-3ece6657cd93', '/shop/gone', 'keeper', '1.0', '{"kind": "uninstall", "volumes": "keep", "instance": "42f2d585-2743-4b33-ae6e-3ece6657cd93"}', '{"empty": false, "checks": [], "effects": {"ports": [], "steps": ["Stop and remove 1 task", "Give back ports, processors, memory and the name", "Let go of 1 volume"], "tasks": [{"name": "shop_gone.gone.0.r1", "index": 0, "action": "remove", "reason": "uninstalled", "service": "gone"}], "images": [], "volumes": [{"name": "shop_gone.gone.data.0", "action": "keep", "reason": "its data stays until it is purged"}], "endpoints": [], "interruption": "for good: it ends with its first step", "interruptions": []}, "options": [{"after": null, "title": "delay", "before": 0, "change": "removed", "secret": false, "message": null, "pointer": "/service/delay", "answered": false}, {"after": null, "title": "name", "before": "keeper", "change": "removed", "secret": false, "message": null, "pointer": "/service/name", "answered": false}, {"after": null, "title": "password", "before": null, "change": "removed", "secret": true, "message": null, "pointer": "/service/password", "answered": true}], "warnings": [], "definition": {"after": null, "before": {"id": "/shop/gone", "cmd": "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait", "env": {"RELEASE": "0", "PASSWORD": "universe-secret-58d04c86-64d9-42b8-8d99-b64b2a818f7a"}, "mem": 32, "cpus": 0.1, "labels": {}, "networks": [{"mode": "container/bridge"}], "container": {"type": "DOCKER", "docker": {"image": "universe-test/busybox:1"}, "volumes": [{"mode": "RW", "persistent": {"size": 10}, "containerPath": "data"}, {"mode": "RW", "hostPath": "data", "containerPath": "/data"}], "portMappings": [{"name": "http", "hostPort": 0, "containerPort": 8080}]}, "instances": 1, "healthChecks": [{"path": "/", "protocol": "HTTP", "portIndex": 0, "timeoutSeconds": 2, "intervalSeconds": 1, "gracePeriodSeconds": 60, "maxConsecutiveFailures": 5}], "upgradeStrategy": {"maximumOverCapacity": 0, "minimumHealthCapacity": 0}}}}', '366fb3c649d2edb1754bafb292fb9525938eb55d6338b12d535a26e6a67c589b', '2026-11-22 23:13:48.139863+00', 'admin', '2026-11-23 00:13:48.139863+00', '934ecede-52c0-478f-acdd-657fe24a5d50');


--
-- Data for Name: policy; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: port_reservation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.port_reservation VALUES ('95c64ff2-94ce-431d-a7a0-ca1d351c87cf', 'memory', 21000, 'b49e7306-038a-44aa-82ef-263cee9fbbbc', 'keeper.0.0', '2026-11-22 23:13:45.967504+00');


--
-- Data for Name: registry_credential; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.registry_credential VALUES ('01475a32-1c9f-483b-8fc9-02cfc4c12fd1', '203.0.113.1', 'a', 'universe-secret-bdb8566a-aa38-4510-8f5f-8c26e3d4e183', NULL, '2026-11-22 23:13:45.599144+00', 'admin', '2026-11-22 23:13:45.599144+00');


--
-- Data for Name: remote_icon; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: repeatable_request; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: repository; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.repository VALUES ('e4697752-2f7d-444b-ad9a-3d415c2008d9', 'packages', 'file:///tmp/universe-packages5627293483463203293/', 'git', NULL, NULL, 10, 1, 'none', NULL, NULL, NULL, NULL, '2026-11-22 23:13:44.512837+00', '1
GIT
file:///tmp/universe-packages5627293483463203293/

', 'e90bd0c1ff4b57af27734cfde901003d95e45f7c', '2026-11-22 23:13:45.087708+00', NULL, '2026-11-22 23:13:47.048124+00', NULL, NULL, '2026-11-22 23:13:48.041685+00', NULL, 2, NULL);


--
-- Data for Name: resource_reservation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.resource_reservation VALUES ('95c64ff2-94ce-431d-a7a0-ca1d351c87cf', 'memory', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', 0.1, 32);


--
-- Data for Name: revision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.revision VALUES ('b49e7306-038a-44aa-82ef-263cee9fbbbc', 1, 'keeper', '1.0', 0, 'e4697752-2f7d-444b-ad9a-3d415c2008d9', 'packages', 'file:///tmp/universe-packages5627293483463203293/', 'e90bd0c1ff4b57af27734cfde901003d95e45f7c', '{"name": "keeper", "tags": [], "config": {"type": "object", "properties": {"service": {"type": "object", "properties": {"name": {"type": "string", "default": "keeper"}, "delay": {"type": "integer", "default": 0, "minimum": 0}, "password": {"type": "string", "media": {"type": "application/x-secret+string"}, "default": "changeit"}}}}}, "version": "1.0", "marathon": {"v2AppMustacheTemplate": "eyJpZCI6ICJ7e3NlcnZpY2UubmFtZX19IiwgImNwdXMiOiAwLjEsICJtZW0iOiAzMiwgImluc3RhbmNlcyI6IDEsCiAiY21kIjogInRyYXAgJ2V4aXQgMCcgVEVSTTsgdGVzdCAtZSAvZGF0YS9wb2lzb24gJiYgZXhpdCAzOyB0ZXN0IC1mIC9kYXRhL2luZGV4Lmh0bWwgfHwgZGF0ZSA+IC9kYXRhL2luZGV4Lmh0bWw7IHNsZWVwIHt7c2VydmljZS5kZWxheX19ICYgd2FpdCAkITsgaHR0cGQgLWYgLXAgODA4MCAtaCAvZGF0YSAmIHdhaXQiLAogImNvbnRhaW5lciI6IHsidHlwZSI6ICJET0NLRVIiLCAiZG9ja2VyIjogeyJpbWFnZSI6ICJ1bml2ZXJzZS10ZXN0L2J1c3lib3g6MSJ9LAogICAicG9ydE1hcHBpbmdzIjogW3siY29udGFpbmVyUG9ydCI6IDgwODAsICJob3N0UG9ydCI6IDAsICJuYW1lIjogImh0dHAifV0sCiAgICJ2b2x1bWVzIjogW3siY29udGFpbmVyUGF0aCI6ICJkYXRhIiwgIm1vZGUiOiAiUlciLCAicGVyc2lzdGVudCI6IHsic2l6ZSI6IDEwfX0sCiAgICAgICAgICAgICAgIHsiY29udGFpbmVyUGF0aCI6ICIvZGF0YSIsICJob3N0UGF0aCI6ICJkYXRhIiwgIm1vZGUiOiAiUlcifV19LAogIm5ldHdvcmtzIjogW3sibW9kZSI6ICJjb250YWluZXIvYnJpZGdlIn1dLAogImVudiI6IHsiUEFTU1dPUkQiOiAie3tzZXJ2aWNlLnBhc3N3b3JkfX0iLCAiUkVMRUFTRSI6ICIwIn0sCiAidXBncmFkZVN0cmF0ZWd5IjogeyJtaW5pbXVtSGVhbHRoQ2FwYWNpdHkiOiAwLCAibWF4aW11bU92ZXJDYXBhY2l0eSI6IDB9LAogImhlYWx0aENoZWNrcyI6IFt7InByb3RvY29sIjogIkhUVFAiLCAicGF0aCI6ICIvIiwgInBvcnRJbmRleCI6IDAsCiAgICJncmFjZVBlcmlvZFNlY29uZHMiOiA2MCwgImludGVydmFsU2Vjb25kcyI6IDEsICJ0aW1lb3V0U2Vjb25kcyI6IDIsCiAgICJtYXhDb25zZWN1dGl2ZUZhaWx1cmVzIjogNX1dfQo="}, "maintainer": "ann@example.org", "description": "Keeps what it is given", "lastUpdated": 1795389205, "downgradesTo": ["*"], "upgradesFrom": ["*"], "releaseVersion": 0, "packagingVersion": "4.0"}', '{"service": {"password": "universe-secret-5e1155a0-2f16-4fa7-bad3-b1fcfd1a200b"}}', '{"service": {"name": "keeper", "delay": 0, "password": "universe-secret-5e1155a0-2f16-4fa7-bad3-b1fcfd1a200b"}}', '["/service/password"]', '{"id": "/shop/keeper", "cmd": "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait", "env": {"RELEASE": "0", "PASSWORD": "universe-secret-5e1155a0-2f16-4fa7-bad3-b1fcfd1a200b"}, "mem": 32, "cpus": 0.1, "labels": {"DCOS_PACKAGE_NAME": "keeper", "DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages5627293483463203293/", "DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTVlMTE1NWEwLTJmMTYtNGZhNy1iYWQzLWIxZmNmZDFhMjAwYiJ9fQ==", "DCOS_PACKAGE_VERSION": "1.0", "DCOS_PACKAGE_DEFINITION": "eyJtZXRhZGF0YSI6eyJDb250ZW50LVR5cGUiOiJhcHBsaWNhdGlvbi92bmQuZGNvcy51bml2ZXJzZS5wYWNrYWdlK2pzb247Y2hhcnNldD11dGYtODt2ZXJzaW9uPXY0IiwiQ29udGVudC1FbmNvZGluZyI6Imd6aXAifSwiZGF0YSI6Ikg0c0lBQUFBQUFBQS80VlYyMjdqTmhEOWxZVWV1K2xXa3VOTkhhQkFmWk1scjYxdGJPdTY2QU5GMGhJdGloSkUyWXE5eUw5M0tGK1NMcHF1WVNQaGNLNW5obk8rYXhYQ09VcVpTSDFhUzFZSzdWRzcvNlJyZDVwQUJZVkRUbWxGYXpnZmJ2ZEdkMTlUVHBHa056UDlUaXNRRXczOFFQOVJRMEw4U1o5UlVYSDZxYXhUc0NCVTRwcFZ6ZG5MRjNBc1A3UVphajR3K01vUEtUdFFBV29OU3FYMitPM3ZPMDFDQ054UW9qMktQZWR3eHNYMTM1WW1ralgwZXR6V2tHMWIxdmxWVU5YVUViSkJuTHRsUStWTlhNcm1QYmtuMkgvY2NJYXBrSy9uQXRXb3lWUUYzN1dET2F5cTVSNk1jRVkzRkVwRktpV05IdWRWUEhZK08rUDVBKzI1SEl1NGlreHZueFJXRTRmR3dHRnQ2aFJ1UzhJbCs4cUc3V0kzbGFEYnhJR3V6cWRsZDgvM3VMZktrZ0xzaitCck1wVmpObVNSYWVUT3Jrd2RzVHBHNFRDZG0vNDlDcC9TNVJpbi90UmZiell5SlRQL1JNYkRKbDRQRC9ITTBxUDFvRTFNZmtyTSszVE9valFPc3dydVQxK1BJejBPWGQwWkc0VXpIdVJSdU1vV0p0L0hNLzkrVVdSNkVyVHAxbTVUNVFOOGZYeEg1OEd4WFJrSGZ1dll6UU0yL1NNcCtDNWU5L000ZU02b3FuY2NwY1MwVk16Y2dmeVF2ZEx4N0NsZEJGRzZnQnErVG9iM1M4Z1hqYS81RGd2SEpoblV4UmJEVW1GMVNNUXFRMEdmWXdaWTJKSVJtN2Z4dXNONHV0SGR4Y3AzMkdJOFpQRnNzRU9RZzhKSTlTRUpMSEhSTTVLQ20zRTRQOFZybzZ0N1ljNE4zT01zNmFXZmwrdjVvSXNGUHZCc2NDUlRJOFAycUVvS2NsSytncDRFN0FkN01yTkE1aDg5cGFONlBFbGJ5Ri8xcjB4NnJ2NHE3MlQ3S0RCNDF5L0FpdGhEdHZWMTFVZUlNemNUODlsSUF2OGQvNWFPempQVVlYNmVHUVB3OGRTTU1BK1FXSFM1K2tjTXZZV2U3N3U0Z0EyY1AzYzFUNmJ0TnJ6RysrRm52eGZQdWZUQWVWUFR6M1BaK3NZWnY2TFBpVTBPdUdodWRTWEJJTC8wWUplWWZUMEtZSDVDNXhBSmVDY3p3aDFoa0xNdDFIRHByemUxTnA1Qi92THlweTRHN1RVbjZKMkpBcGN2eENqRFBiZVg5T1k1MU5maDRPWCtjdVZabTFVWHgya2QwZFhOU0RnU3VMRHkySGQxK0t2SEFlbGZacU9CZWFxUzBHL1dNejlMN0ZYNVpGcHRGTGdWc2ZQenV3Uy9NRC8zS0RDTXhCdW8yWmxFNFNpTFRLN1REdC9ScGVhTVI4R3pqcVp1R1FkdTNiMVhxM2x3eE9pWTlGWUh3RmwyTTVCbm5tOE5MMzE3eGJ2RFU0d09XS3ptU2JIaTlESS9semxSK2U5aWY4Unh3USt4NVhMVnQ5anVkb2U1SEo5M0JmUWYzcDBsUGROWEdPZlhuUUgyT3VUUGs1NnYvL3ZPdWZwdm9qQ2JnUHdFdVJ0a0JtL0VpK0d0UFJ1NE9NK21HeHBrKzFUK29iMm90Uy9MZlkxdm14ZVhZc3RTdFEyYlk2V1dYNW5zWUdscmFnV1h3QndOVTd2ek8renkrc0NVMmM4VXo3eHowNUpORGVUVXNjY1c3WG56U2trdlNzYlI4WTB5MEE5Tk83YTZhU3RhWW9JVmU2QU9IVXdxSkNVUUJmbi9FRGhESXFWTVpWZFF3dEFiYlZSVndBbElzZGh2ejc5S2ltdmFmTHk0ZU9rK1hjUUpMdVhxQjRvOEk1WWgrVVdVclhDazNML2hHUVFNVkJIVTBaM3hNT2ozZmgrWWV2OU8yMWRwallBNnJicUVFcjVwdjJqQWpBVHN6K0pOZVJHKy9BTW8yUFVsekFjQUFBPT0ifQ=="}, "networks": [{"mode": "container/bridge"}], "container": {"type": "DOCKER", "docker": {"image": "universe-test/busybox:1"}, "volumes": [{"mode": "RW", "persistent": {"size": 10}, "containerPath": "data"}, {"mode": "RW", "hostPath": "data", "containerPath": "/data"}], "portMappings": [{"name": "http", "hostPort": 0, "containerPort": 8080}]}, "instances": 1, "healthChecks": [{"path": "/", "protocol": "HTTP", "portIndex": 0, "timeoutSeconds": 2, "intervalSeconds": 1, "gracePeriodSeconds": 60, "maxConsecutiveFailures": 5}], "upgradeStrategy": {"maximumOverCapacity": 0, "minimumHealthCapacity": 0}}', '{"id": "/shop/keeper", "services": [{"name": "keeper", "tasks": 1, "health": {"checks": [{"delay": "PT0S", "grace": "PT1M", "probe": {"kind": "http", "path": "/", "port": 8080, "secure": false, "followRedirects": false, "ignoreInformational": false}, "timeout": "PT2S", "interval": "PT1S", "failuresBeforeKill": 5}], "readiness": null, "informative": null}, "labels": {"DCOS_PACKAGE_NAME": "keeper", "DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages5627293483463203293/", "DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTVlMTE1NWEwLTJmMTYtNGZhNy1iYWQzLWIxZmNmZDFhMjAwYiJ9fQ==", "DCOS_PACKAGE_VERSION": "1.0", "DCOS_PACKAGE_DEFINITION": "eyJtZXRhZGF0YSI6eyJDb250ZW50LVR5cGUiOiJhcHBsaWNhdGlvbi92bmQuZGNvcy51bml2ZXJzZS5wYWNrYWdlK2pzb247Y2hhcnNldD11dGYtODt2ZXJzaW9uPXY0IiwiQ29udGVudC1FbmNvZGluZyI6Imd6aXAifSwiZGF0YSI6Ikg0c0lBQUFBQUFBQS80VlYyMjdqTmhEOWxZVWV1K2xXa3VOTkhhQkFmWk1scjYxdGJPdTY2QU5GMGhJdGloSkUyWXE5eUw5M0tGK1NMcHF1WVNQaGNLNW5obk8rYXhYQ09VcVpTSDFhUzFZSzdWRzcvNlJyZDVwQUJZVkRUbWxGYXpnZmJ2ZEdkMTlUVHBHa056UDlUaXNRRXczOFFQOVJRMEw4U1o5UlVYSDZxYXhUc0NCVTRwcFZ6ZG5MRjNBc1A3UVphajR3K01vUEtUdFFBV29OU3FYMitPM3ZPMDFDQ054UW9qMktQZWR3eHNYMTM1WW1ralgwZXR6V2tHMWIxdmxWVU5YVUViSkJuTHRsUStWTlhNcm1QYmtuMkgvY2NJYXBrSy9uQXRXb3lWUUYzN1dET2F5cTVSNk1jRVkzRkVwRktpV05IdWRWUEhZK08rUDVBKzI1SEl1NGlreHZueFJXRTRmR3dHRnQ2aFJ1UzhJbCs4cUc3V0kzbGFEYnhJR3V6cWRsZDgvM3VMZktrZ0xzaitCck1wVmpObVNSYWVUT3Jrd2RzVHBHNFRDZG0vNDlDcC9TNVJpbi90UmZiell5SlRQL1JNYkRKbDRQRC9ITTBxUDFvRTFNZmtyTSszVE9valFPc3dydVQxK1BJejBPWGQwWkc0VXpIdVJSdU1vV0p0L0hNLzkrVVdSNkVyVHAxbTVUNVFOOGZYeEg1OEd4WFJrSGZ1dll6UU0yL1NNcCtDNWU5L000ZU02b3FuY2NwY1MwVk16Y2dmeVF2ZEx4N0NsZEJGRzZnQnErVG9iM1M4Z1hqYS81RGd2SEpoblV4UmJEVW1GMVNNUXFRMEdmWXdaWTJKSVJtN2Z4dXNONHV0SGR4Y3AzMkdJOFpQRnNzRU9RZzhKSTlTRUpMSEhSTTVLQ20zRTRQOFZybzZ0N1ljNE4zT01zNmFXZmwrdjVvSXNGUHZCc2NDUlRJOFAycUVvS2NsSytncDRFN0FkN01yTkE1aDg5cGFONlBFbGJ5Ri8xcjB4NnJ2NHE3MlQ3S0RCNDF5L0FpdGhEdHZWMTFVZUlNemNUODlsSUF2OGQvNWFPempQVVlYNmVHUVB3OGRTTU1BK1FXSFM1K2tjTXZZV2U3N3U0Z0EyY1AzYzFUNmJ0TnJ6RysrRm52eGZQdWZUQWVWUFR6M1BaK3NZWnY2TFBpVTBPdUdodWRTWEJJTC8wWUplWWZUMEtZSDVDNXhBSmVDY3p3aDFoa0xNdDFIRHByemUxTnA1Qi92THlweTRHN1RVbjZKMkpBcGN2eENqRFBiZVg5T1k1MU5maDRPWCtjdVZabTFVWHgya2QwZFhOU0RnU3VMRHkySGQxK0t2SEFlbGZacU9CZWFxUzBHL1dNejlMN0ZYNVpGcHRGTGdWc2ZQenV3Uy9NRC8zS0RDTXhCdW8yWmxFNFNpTFRLN1REdC9ScGVhTVI4R3pqcVp1R1FkdTNiMVhxM2x3eE9pWTlGWUh3RmwyTTVCbm5tOE5MMzE3eGJ2RFU0d09XS3ptU2JIaTlESS9semxSK2U5aWY4Unh3USt4NVhMVnQ5anVkb2U1SEo5M0JmUWYzcDBsUGROWEdPZlhuUUgyT3VUUGs1NnYvL3ZPdWZwdm9qQ2JnUHdFdVJ0a0JtL0VpK0d0UFJ1NE9NK21HeHBrKzFUK29iMm90Uy9MZlkxdm14ZVhZc3RTdFEyYlk2V1dYNW5zWUdscmFnV1h3QndOVTd2ek8renkrc0NVMmM4VXo3eHowNUpORGVUVXNjY1c3WG56U2trdlNzYlI4WTB5MEE5Tk83YTZhU3RhWW9JVmU2QU9IVXdxSkNVUUJmbi9FRGhESXFWTVpWZFF3dEFiYlZSVndBbElzZGh2ejc5S2ltdmFmTHk0ZU9rK1hjUUpMdVhxQjRvOEk1WWgrVVdVclhDazNML2hHUVFNVkJIVTBaM3hNT2ozZmgrWWV2OU8yMWRwallBNnJicUVFcjVwdjJqQWpBVHN6K0pOZVJHKy9BTW8yUFVsekFjQUFBPT0ifQ=="}, "launch": {"user": null, "image": "universe-test/busybox:1", "sandbox": "/mnt/mesos/sandbox", "terminal": false, "arguments": ["-c", "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait"], "forcePull": false, "stopGrace": "PT10S", "entrypoint": ["/bin/sh"], "workingDirectory": null}, "mounts": [{"kind": "volume", "path": "/mnt/mesos/sandbox/data", "volume": "data", "readOnly": false}, {"kind": "volume", "path": "/data", "volume": "data", "readOnly": false}], "volumes": [{"kind": "persistent", "name": "data", "sizeMiB": 10}], "artifacts": [], "lifecycle": {"single": false, "backoff": "PT1S", "oldestFirst": false, "maximumExtra": 0.0, "backoffFactor": 1.15, "maximumBackoff": "PT5M", "minimumHealthy": 0.0}, "placement": [], "resources": {"cpus": 0.1, "gpus": 0, "diskMiB": 0.0, "cpuLimit": null, "memoryMiB": 32.0, "memoryLimitMiB": null}, "networking": {"mode": "BRIDGE", "ports": [{"name": "http", "vips": [], "labels": {}, "number": 8080, "declared": 8080, "protocols": ["TCP"], "publication": {"kind": "chosen"}}], "aliases": ["keeper-shop", "keeper-shop.marathon.mesos", "keeper-shop.marathon.autoip.dcos.thisdcos.directory", "keeper-shop.marathon.containerip.dcos.thisdcos.directory", "keeper-shop.marathon.agentip.dcos.thisdcos.directory", "keeper-shop.marathon.slave.mesos"], "network": null}, "privileges": {"init": false, "limits": {}, "hostIpc": false, "sysctls": {}, "hostname": null, "logDriver": null, "extraHosts": [], "logOptions": {}, "privileged": false, "hostNetwork": false, "nameServers": [], "hostProcesses": false, "securityOptions": [], "addedCapabilities": [], "sharedMemoryBytes": null, "droppedCapabilities": []}, "environment": {"RELEASE": {"kind": "text", "text": "0"}, "PASSWORD": {"kind": "text", "text": "universe-secret-5e1155a0-2f16-4fa7-bad3-b1fcfd1a200b"}}}]}', '[{"path": "container.volumes[0].persistent.size", "message": "not enforced", "rejected": false}]', '{"keeper.data.0": "shop_keeper.keeper.data.0"}', false, '{"keeper": "sha256:1690970932"}', 'c9dd20b1-7a78-46b4-b91e-b3fa7b544802', '2026-11-22 23:13:45.994+00', 'admin');
INSERT INTO public.revision VALUES ('42f2d585-2743-4b33-ae6e-3ece6657cd93', 1, 'keeper', '1.0', 0, 'e4697752-2f7d-444b-ad9a-3d415c2008d9', 'packages', 'file:///tmp/universe-packages5627293483463203293/', 'e90bd0c1ff4b57af27734cfde901003d95e45f7c', '{"name": "keeper", "tags": [], "config": {"type": "object", "properties": {"service": {"type": "object", "properties": {"name": {"type": "string", "default": "keeper"}, "delay": {"type": "integer", "default": 0, "minimum": 0}, "password": {"type": "string", "media": {"type": "application/x-secret+string"}, "default": "changeit"}}}}}, "version": "1.0", "marathon": {"v2AppMustacheTemplate": "eyJpZCI6ICJ7e3NlcnZpY2UubmFtZX19IiwgImNwdXMiOiAwLjEsICJtZW0iOiAzMiwgImluc3RhbmNlcyI6IDEsCiAiY21kIjogInRyYXAgJ2V4aXQgMCcgVEVSTTsgdGVzdCAtZSAvZGF0YS9wb2lzb24gJiYgZXhpdCAzOyB0ZXN0IC1mIC9kYXRhL2luZGV4Lmh0bWwgfHwgZGF0ZSA+IC9kYXRhL2luZGV4Lmh0bWw7IHNsZWVwIHt7c2VydmljZS5kZWxheX19ICYgd2FpdCAkITsgaHR0cGQgLWYgLXAgODA4MCAtaCAvZGF0YSAmIHdhaXQiLAogImNvbnRhaW5lciI6IHsidHlwZSI6ICJET0NLRVIiLCAiZG9ja2VyIjogeyJpbWFnZSI6ICJ1bml2ZXJzZS10ZXN0L2J1c3lib3g6MSJ9LAogICAicG9ydE1hcHBpbmdzIjogW3siY29udGFpbmVyUG9ydCI6IDgwODAsICJob3N0UG9ydCI6IDAsICJuYW1lIjogImh0dHAifV0sCiAgICJ2b2x1bWVzIjogW3siY29udGFpbmVyUGF0aCI6ICJkYXRhIiwgIm1vZGUiOiAiUlciLCAicGVyc2lzdGVudCI6IHsic2l6ZSI6IDEwfX0sCiAgICAgICAgICAgICAgIHsiY29udGFpbmVyUGF0aCI6ICIvZGF0YSIsICJob3N0UGF0aCI6ICJkYXRhIiwgIm1vZGUiOiAiUlcifV19LAogIm5ldHdvcmtzIjogW3sibW9kZSI6ICJjb250YWluZXIvYnJpZGdlIn1dLAogImVudiI6IHsiUEFTU1dPUkQiOiAie3tzZXJ2aWNlLnBhc3N3b3JkfX0iLCAiUkVMRUFTRSI6ICIwIn0sCiAidXBncmFkZVN0cmF0ZWd5IjogeyJtaW5pbXVtSGVhbHRoQ2FwYWNpdHkiOiAwLCAibWF4aW11bU92ZXJDYXBhY2l0eSI6IDB9LAogImhlYWx0aENoZWNrcyI6IFt7InByb3RvY29sIjogIkhUVFAiLCAicGF0aCI6ICIvIiwgInBvcnRJbmRleCI6IDAsCiAgICJncmFjZVBlcmlvZFNlY29uZHMiOiA2MCwgImludGVydmFsU2Vjb25kcyI6IDEsICJ0aW1lb3V0U2Vjb25kcyI6IDIsCiAgICJtYXhDb25zZWN1dGl2ZUZhaWx1cmVzIjogNX1dfQo="}, "maintainer": "ann@example.org", "description": "Keeps what it is given", "lastUpdated": 1795389205, "downgradesTo": ["*"], "upgradesFrom": ["*"], "releaseVersion": 0, "packagingVersion": "4.0"}', '{"service": {"password": "universe-secret-58d04c86-64d9-42b8-8d99-b64b2a818f7a"}}', '{"service": {"name": "keeper", "delay": 0, "password": "universe-secret-58d04c86-64d9-42b8-8d99-b64b2a818f7a"}}', '["/service/password"]', '{"id": "/shop/gone", "cmd": "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait", "env": {"RELEASE": "0", "PASSWORD": "universe-secret-58d04c86-64d9-42b8-8d99-b64b2a818f7a"}, "mem": 32, "cpus": 0.1, "labels": {"DCOS_PACKAGE_NAME": "keeper", "DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages5627293483463203293/", "DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTU4ZDA0Yzg2LTY0ZDktNDJiOC04ZDk5LWI2NGIyYTgxOGY3YSJ9fQ==", "DCOS_PACKAGE_VERSION": "1.0", "DCOS_PACKAGE_DEFINITION": "eyJtZXRhZGF0YSI6eyJDb250ZW50LVR5cGUiOiJhcHBsaWNhdGlvbi92bmQuZGNvcy51bml2ZXJzZS5wYWNrYWdlK2pzb247Y2hhcnNldD11dGYtODt2ZXJzaW9uPXY0IiwiQ29udGVudC1FbmNvZGluZyI6Imd6aXAifSwiZGF0YSI6Ikg0c0lBQUFBQUFBQS80VlYyMjdqTmhEOWxZVWV1K2xXa3VOTkhhQkFmWk1scjYxdGJPdTY2QU5GMGhJdGloSkUyWXE5eUw5M0tGK1NMcHF1WVNQaGNLNW5obk8rYXhYQ09VcVpTSDFhUzFZSzdWRzcvNlJyZDVwQUJZVkRUbWxGYXpnZmJ2ZEdkMTlUVHBHa056UDlUaXNRRXczOFFQOVJRMEw4U1o5UlVYSDZxYXhUc0NCVTRwcFZ6ZG5MRjNBc1A3UVphajR3K01vUEtUdFFBV29OU3FYMitPM3ZPMDFDQ054UW9qMktQZWR3eHNYMTM1WW1ralgwZXR6V2tHMWIxdmxWVU5YVUViSkJuTHRsUStWTlhNcm1QYmtuMkgvY2NJYXBrSy9uQXRXb3lWUUYzN1dET2F5cTVSNk1jRVkzRkVwRktpV05IdWRWUEhZK08rUDVBKzI1SEl1NGlreHZueFJXRTRmR3dHRnQ2aFJ1UzhJbCs4cUc3V0kzbGFEYnhJR3V6cWRsZDgvM3VMZktrZ0xzaitCck1wVmpObVNSYWVUT3Jrd2RzVHBHNFRDZG0vNDlDcC9TNVJpbi90UmZiell5SlRQL1JNYkRKbDRQRC9ITTBxUDFvRTFNZmtyTSszVE9valFPc3dydVQxK1BJejBPWGQwWkc0VXpIdVJSdU1vV0p0L0hNLzkrVVdSNkVyVHAxbTVUNVFOOGZYeEg1OEd4WFJrSGZ1dll6UU0yL1NNcCtDNWU5L000ZU02b3FuY2NwY1MwVk16Y2dmeVF2ZEx4N0NsZEJGRzZnQnErVG9iM1M4Z1hqYS81RGd2SEpoblV4UmJEVW1GMVNNUXFRMEdmWXdaWTJKSVJtN2Z4dXNONHV0SGR4Y3AzMkdJOFpQRnNzRU9RZzhKSTlTRUpMSEhSTTVLQ20zRTRQOFZybzZ0N1ljNE4zT01zNmFXZmwrdjVvSXNGUHZCc2NDUlRJOFAycUVvS2NsSytncDRFN0FkN01yTkE1aDg5cGFONlBFbGJ5Ri8xcjB4NnJ2NHE3MlQ3S0RCNDF5L0FpdGhEdHZWMTFVZUlNemNUODlsSUF2OGQvNWFPempQVVlYNmVHUVB3OGRTTU1BK1FXSFM1K2tjTXZZV2U3N3U0Z0EyY1AzYzFUNmJ0TnJ6RysrRm52eGZQdWZUQWVWUFR6M1BaK3NZWnY2TFBpVTBPdUdodWRTWEJJTC8wWUplWWZUMEtZSDVDNXhBSmVDY3p3aDFoa0xNdDFIRHByemUxTnA1Qi92THlweTRHN1RVbjZKMkpBcGN2eENqRFBiZVg5T1k1MU5maDRPWCtjdVZabTFVWHgya2QwZFhOU0RnU3VMRHkySGQxK0t2SEFlbGZacU9CZWFxUzBHL1dNejlMN0ZYNVpGcHRGTGdWc2ZQenV3Uy9NRC8zS0RDTXhCdW8yWmxFNFNpTFRLN1REdC9ScGVhTVI4R3pqcVp1R1FkdTNiMVhxM2x3eE9pWTlGWUh3RmwyTTVCbm5tOE5MMzE3eGJ2RFU0d09XS3ptU2JIaTlESS9semxSK2U5aWY4Unh3USt4NVhMVnQ5anVkb2U1SEo5M0JmUWYzcDBsUGROWEdPZlhuUUgyT3VUUGs1NnYvL3ZPdWZwdm9qQ2JnUHdFdVJ0a0JtL0VpK0d0UFJ1NE9NK21HeHBrKzFUK29iMm90Uy9MZlkxdm14ZVhZc3RTdFEyYlk2V1dYNW5zWUdscmFnV1h3QndOVTd2ek8renkrc0NVMmM4VXo3eHowNUpORGVUVXNjY1c3WG56U2trdlNzYlI4WTB5MEE5Tk83YTZhU3RhWW9JVmU2QU9IVXdxSkNVUUJmbi9FRGhESXFWTVpWZFF3dEFiYlZSVndBbElzZGh2ejc5S2ltdmFmTHk0ZU9rK1hjUUpMdVhxQjRvOEk1WWgrVVdVclhDazNML2hHUVFNVkJIVTBaM3hNT2ozZmgrWWV2OU8yMWRwallBNnJicUVFcjVwdjJqQWpBVHN6K0pOZVJHKy9BTW8yUFVsekFjQUFBPT0ifQ=="}, "networks": [{"mode": "container/bridge"}], "container": {"type": "DOCKER", "docker": {"image": "universe-test/busybox:1"}, "volumes": [{"mode": "RW", "persistent": {"size": 10}, "containerPath": "data"}, {"mode": "RW", "hostPath": "data", "containerPath": "/data"}], "portMappings": [{"name": "http", "hostPort": 0, "containerPort": 8080}]}, "instances": 1, "healthChecks": [{"path": "/", "protocol": "HTTP", "portIndex": 0, "timeoutSeconds": 2, "intervalSeconds": 1, "gracePeriodSeconds": 60, "maxConsecutiveFailures": 5}], "upgradeStrategy": {"maximumOverCapacity": 0, "minimumHealthCapacity": 0}}', '{"id": "/shop/gone", "services": [{"name": "gone", "tasks": 1, "health": {"checks": [{"delay": "PT0S", "grace": "PT1M", "probe": {"kind": "http", "path": "/", "port": 8080, "secure": false, "followRedirects": false, "ignoreInformational": false}, "timeout": "PT2S", "interval": "PT1S", "failuresBeforeKill": 5}], "readiness": null, "informative": null}, "labels": {"DCOS_PACKAGE_NAME": "keeper", "DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages5627293483463203293/", "DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTU4ZDA0Yzg2LTY0ZDktNDJiOC04ZDk5LWI2NGIyYTgxOGY3YSJ9fQ==", "DCOS_PACKAGE_VERSION": "1.0", "DCOS_PACKAGE_DEFINITION": "eyJtZXRhZGF0YSI6eyJDb250ZW50LVR5cGUiOiJhcHBsaWNhdGlvbi92bmQuZGNvcy51bml2ZXJzZS5wYWNrYWdlK2pzb247Y2hhcnNldD11dGYtODt2ZXJzaW9uPXY0IiwiQ29udGVudC1FbmNvZGluZyI6Imd6aXAifSwiZGF0YSI6Ikg0c0lBQUFBQUFBQS80VlYyMjdqTmhEOWxZVWV1K2xXa3VOTkhhQkFmWk1scjYxdGJPdTY2QU5GMGhJdGloSkUyWXE5eUw5M0tGK1NMcHF1WVNQaGNLNW5obk8rYXhYQ09VcVpTSDFhUzFZSzdWRzcvNlJyZDVwQUJZVkRUbWxGYXpnZmJ2ZEdkMTlUVHBHa056UDlUaXNRRXczOFFQOVJRMEw4U1o5UlVYSDZxYXhUc0NCVTRwcFZ6ZG5MRjNBc1A3UVphajR3K01vUEtUdFFBV29OU3FYMitPM3ZPMDFDQ054UW9qMktQZWR3eHNYMTM1WW1ralgwZXR6V2tHMWIxdmxWVU5YVUViSkJuTHRsUStWTlhNcm1QYmtuMkgvY2NJYXBrSy9uQXRXb3lWUUYzN1dET2F5cTVSNk1jRVkzRkVwRktpV05IdWRWUEhZK08rUDVBKzI1SEl1NGlreHZueFJXRTRmR3dHRnQ2aFJ1UzhJbCs4cUc3V0kzbGFEYnhJR3V6cWRsZDgvM3VMZktrZ0xzaitCck1wVmpObVNSYWVUT3Jrd2RzVHBHNFRDZG0vNDlDcC9TNVJpbi90UmZiell5SlRQL1JNYkRKbDRQRC9ITTBxUDFvRTFNZmtyTSszVE9valFPc3dydVQxK1BJejBPWGQwWkc0VXpIdVJSdU1vV0p0L0hNLzkrVVdSNkVyVHAxbTVUNVFOOGZYeEg1OEd4WFJrSGZ1dll6UU0yL1NNcCtDNWU5L000ZU02b3FuY2NwY1MwVk16Y2dmeVF2ZEx4N0NsZEJGRzZnQnErVG9iM1M4Z1hqYS81RGd2SEpoblV4UmJEVW1GMVNNUXFRMEdmWXdaWTJKSVJtN2Z4dXNONHV0SGR4Y3AzMkdJOFpQRnNzRU9RZzhKSTlTRUpMSEhSTTVLQ20zRTRQOFZybzZ0N1ljNE4zT01zNmFXZmwrdjVvSXNGUHZCc2NDUlRJOFAycUVvS2NsSytncDRFN0FkN01yTkE1aDg5cGFONlBFbGJ5Ri8xcjB4NnJ2NHE3MlQ3S0RCNDF5L0FpdGhEdHZWMTFVZUlNemNUODlsSUF2OGQvNWFPempQVVlYNmVHUVB3OGRTTU1BK1FXSFM1K2tjTXZZV2U3N3U0Z0EyY1AzYzFUNmJ0TnJ6RysrRm52eGZQdWZUQWVWUFR6M1BaK3NZWnY2TFBpVTBPdUdodWRTWEJJTC8wWUplWWZUMEtZSDVDNXhBSmVDY3p3aDFoa0xNdDFIRHByemUxTnA1Qi92THlweTRHN1RVbjZKMkpBcGN2eENqRFBiZVg5T1k1MU5maDRPWCtjdVZabTFVWHgya2QwZFhOU0RnU3VMRHkySGQxK0t2SEFlbGZacU9CZWFxUzBHL1dNejlMN0ZYNVpGcHRGTGdWc2ZQenV3Uy9NRC8zS0RDTXhCdW8yWmxFNFNpTFRLN1REdC9ScGVhTVI4R3pqcVp1R1FkdTNiMVhxM2x3eE9pWTlGWUh3RmwyTTVCbm5tOE5MMzE3eGJ2RFU0d09XS3ptU2JIaTlESS9semxSK2U5aWY4Unh3USt4NVhMVnQ5anVkb2U1SEo5M0JmUWYzcDBsUGROWEdPZlhuUUgyT3VUUGs1NnYvL3ZPdWZwdm9qQ2JnUHdFdVJ0a0JtL0VpK0d0UFJ1NE9NK21HeHBrKzFUK29iMm90Uy9MZlkxdm14ZVhZc3RTdFEyYlk2V1dYNW5zWUdscmFnV1h3QndOVTd2ek8renkrc0NVMmM4VXo3eHowNUpORGVUVXNjY1c3WG56U2trdlNzYlI4WTB5MEE5Tk83YTZhU3RhWW9JVmU2QU9IVXdxSkNVUUJmbi9FRGhESXFWTVpWZFF3dEFiYlZSVndBbElzZGh2ejc5S2ltdmFmTHk0ZU9rK1hjUUpMdVhxQjRvOEk1WWgrVVdVclhDazNML2hHUVFNVkJIVTBaM3hNT2ozZmgrWWV2OU8yMWRwallBNnJicUVFcjVwdjJqQWpBVHN6K0pOZVJHKy9BTW8yUFVsekFjQUFBPT0ifQ=="}, "launch": {"user": null, "image": "universe-test/busybox:1", "sandbox": "/mnt/mesos/sandbox", "terminal": false, "arguments": ["-c", "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait"], "forcePull": false, "stopGrace": "PT10S", "entrypoint": ["/bin/sh"], "workingDirectory": null}, "mounts": [{"kind": "volume", "path": "/mnt/mesos/sandbox/data", "volume": "data", "readOnly": false}, {"kind": "volume", "path": "/data", "volume": "data", "readOnly": false}], "volumes": [{"kind": "persistent", "name": "data", "sizeMiB": 10}], "artifacts": [], "lifecycle": {"single": false, "backoff": "PT1S", "oldestFirst": false, "maximumExtra": 0.0, "backoffFactor": 1.15, "maximumBackoff": "PT5M", "minimumHealthy": 0.0}, "placement": [], "resources": {"cpus": 0.1, "gpus": 0, "diskMiB": 0.0, "cpuLimit": null, "memoryMiB": 32.0, "memoryLimitMiB": null}, "networking": {"mode": "BRIDGE", "ports": [{"name": "http", "vips": [], "labels": {}, "number": 8080, "declared": 8080, "protocols": ["TCP"], "publication": {"kind": "chosen"}}], "aliases": ["gone-shop", "gone-shop.marathon.mesos", "gone-shop.marathon.autoip.dcos.thisdcos.directory", "gone-shop.marathon.containerip.dcos.thisdcos.directory", "gone-shop.marathon.agentip.dcos.thisdcos.directory", "gone-shop.marathon.slave.mesos"], "network": null}, "privileges": {"init": false, "limits": {}, "hostIpc": false, "sysctls": {}, "hostname": null, "logDriver": null, "extraHosts": [], "logOptions": {}, "privileged": false, "hostNetwork": false, "nameServers": [], "hostProcesses": false, "securityOptions": [], "addedCapabilities": [], "sharedMemoryBytes": null, "droppedCapabilities": []}, "environment": {"RELEASE": {"kind": "text", "text": "0"}, "PASSWORD": {"kind": "text", "text": "universe-secret-58d04c86-64d9-42b8-8d99-b64b2a818f7a"}}}]}', '[{"path": "container.volumes[0].persistent.size", "message": "not enforced", "rejected": false}]', '{"gone.data.0": "shop_gone.gone.data.0"}', false, '{"gone": "sha256:1690970932"}', 'f598f9c2-dfae-4171-9a38-e030c4a34e8f', '2026-11-22 23:13:47.352+00', 'admin');


--
-- Data for Name: secret; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.secret VALUES ('bdb8566a-aa38-4510-8f5f-8c26e3d4e183', '01475a32-1c9f-483b-8fc9-02cfc4c12fd1', 'secret', 'f2b54902-2c82-4ed0-8d40-665d049f54ec', '\x01f2b549022c824ed08d40665d049f54ecb3f6efbefbac55f9e004a7df2512998d7a0935a56d37e4f4feeae15ee544a9daa99acbab915ed3a34c80891a7a806f63d9f36ec6171374df73583ab70698763c586da8c15c4c439d1086507beb0abc83a4ed07e51c3ffaba342e0ade277c', '2026-11-22 23:13:45.597227+00');
INSERT INTO public.secret VALUES ('211c4614-4934-4627-97b2-045310a5c608', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', '/service/password', 'f2b54902-2c82-4ed0-8d40-665d049f54ec', '\x01f2b549022c824ed08d40665d049f54ecd3ab00511e558fba3acb707e01521a8b4a52e6a3e786055e11781a88ffa4a445b66be31fdeccb52af468a8f48e058f39c06d3093da8e6a907e43e95e81cd6245fb851c4ae2dd698e14617db9185329ced6ea81ae6f9c2444cad66d9b5102e12c0269c513bd', '2026-11-22 23:13:45.684402+00');
INSERT INTO public.secret VALUES ('5e1155a0-2f16-4fa7-bad3-b1fcfd1a200b', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', '/service/password', 'f2b54902-2c82-4ed0-8d40-665d049f54ec', '\x01f2b549022c824ed08d40665d049f54ec0d0917af92b6fa4897b508ca1e8220818d91ba9054f8bc312d5c35c9b6cc5f3db8e6fe7d0ed895fdb16883ffc097487750f611fcefae0147630a274757fb5542033e615fbfc0c478dc164c24ad713060bcc368a714c9c4afed779aac21f85690111d9bb149', '2026-11-22 23:13:45.947363+00');


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

INSERT INTO public.target VALUES ('95c64ff2-94ce-431d-a7a0-ca1d351c87cf', 'local', 'memory', '', '2026-11-22 23:13:43.827029+00');


--
-- Data for Name: task; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.task VALUES ('6ce317ee-04dc-315a-80b6-aae87d17ed10', '95c64ff2-94ce-431d-a7a0-ca1d351c87cf', 'memory', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', 1, 'keeper', 0, 'shop_keeper.keeper.0.r1', '{"id": "6ce317ee-04dc-315a-80b6-aae87d17ed10", "node": "memory", "spec": {"name": "shop_keeper.keeper.0.r1", "user": null, "image": "universe-test/busybox:1", "labels": {"DCOS_PACKAGE_NAME": "keeper", "DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages5627293483463203293/", "DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTVlMTE1NWEwLTJmMTYtNGZhNy1iYWQzLWIxZmNmZDFhMjAwYiJ9fQ==", "DCOS_PACKAGE_VERSION": "1.0", "DCOS_PACKAGE_DEFINITION": "eyJtZXRhZGF0YSI6eyJDb250ZW50LVR5cGUiOiJhcHBsaWNhdGlvbi92bmQuZGNvcy51bml2ZXJzZS5wYWNrYWdlK2pzb247Y2hhcnNldD11dGYtODt2ZXJzaW9uPXY0IiwiQ29udGVudC1FbmNvZGluZyI6Imd6aXAifSwiZGF0YSI6Ikg0c0lBQUFBQUFBQS80VlYyMjdqTmhEOWxZVWV1K2xXa3VOTkhhQkFmWk1scjYxdGJPdTY2QU5GMGhJdGloSkUyWXE5eUw5M0tGK1NMcHF1WVNQaGNLNW5obk8rYXhYQ09VcVpTSDFhUzFZSzdWRzcvNlJyZDVwQUJZVkRUbWxGYXpnZmJ2ZEdkMTlUVHBHa056UDlUaXNRRXczOFFQOVJRMEw4U1o5UlVYSDZxYXhUc0NCVTRwcFZ6ZG5MRjNBc1A3UVphajR3K01vUEtUdFFBV29OU3FYMitPM3ZPMDFDQ054UW9qMktQZWR3eHNYMTM1WW1ralgwZXR6V2tHMWIxdmxWVU5YVUViSkJuTHRsUStWTlhNcm1QYmtuMkgvY2NJYXBrSy9uQXRXb3lWUUYzN1dET2F5cTVSNk1jRVkzRkVwRktpV05IdWRWUEhZK08rUDVBKzI1SEl1NGlreHZueFJXRTRmR3dHRnQ2aFJ1UzhJbCs4cUc3V0kzbGFEYnhJR3V6cWRsZDgvM3VMZktrZ0xzaitCck1wVmpObVNSYWVUT3Jrd2RzVHBHNFRDZG0vNDlDcC9TNVJpbi90UmZiell5SlRQL1JNYkRKbDRQRC9ITTBxUDFvRTFNZmtyTSszVE9valFPc3dydVQxK1BJejBPWGQwWkc0VXpIdVJSdU1vV0p0L0hNLzkrVVdSNkVyVHAxbTVUNVFOOGZYeEg1OEd4WFJrSGZ1dll6UU0yL1NNcCtDNWU5L000ZU02b3FuY2NwY1MwVk16Y2dmeVF2ZEx4N0NsZEJGRzZnQnErVG9iM1M4Z1hqYS81RGd2SEpoblV4UmJEVW1GMVNNUXFRMEdmWXdaWTJKSVJtN2Z4dXNONHV0SGR4Y3AzMkdJOFpQRnNzRU9RZzhKSTlTRUpMSEhSTTVLQ20zRTRQOFZybzZ0N1ljNE4zT01zNmFXZmwrdjVvSXNGUHZCc2NDUlRJOFAycUVvS2NsSytncDRFN0FkN01yTkE1aDg5cGFONlBFbGJ5Ri8xcjB4NnJ2NHE3MlQ3S0RCNDF5L0FpdGhEdHZWMTFVZUlNemNUODlsSUF2OGQvNWFPempQVVlYNmVHUVB3OGRTTU1BK1FXSFM1K2tjTXZZV2U3N3U0Z0EyY1AzYzFUNmJ0TnJ6RysrRm52eGZQdWZUQWVWUFR6M1BaK3NZWnY2TFBpVTBPdUdodWRTWEJJTC8wWUplWWZUMEtZSDVDNXhBSmVDY3p3aDFoa0xNdDFIRHByemUxTnA1Qi92THlweTRHN1RVbjZKMkpBcGN2eENqRFBiZVg5T1k1MU5maDRPWCtjdVZabTFVWHgya2QwZFhOU0RnU3VMRHkySGQxK0t2SEFlbGZacU9CZWFxUzBHL1dNejlMN0ZYNVpGcHRGTGdWc2ZQenV3Uy9NRC8zS0RDTXhCdW8yWmxFNFNpTFRLN1REdC9ScGVhTVI4R3pqcVp1R1FkdTNiMVhxM2x3eE9pWTlGWUh3RmwyTTVCbm5tOE5MMzE3eGJ2RFU0d09XS3ptU2JIaTlESS9semxSK2U5aWY4Unh3USt4NVhMVnQ5anVkb2U1SEo5M0JmUWYzcDBsUGROWEdPZlhuUUgyT3VUUGs1NnYvL3ZPdWZwdm9qQ2JnUHdFdVJ0a0JtL0VpK0d0UFJ1NE9NK21HeHBrKzFUK29iMm90Uy9MZlkxdm14ZVhZc3RTdFEyYlk2V1dYNW5zWUdscmFnV1h3QndOVTd2ek8renkrc0NVMmM4VXo3eHowNUpORGVUVXNjY1c3WG56U2trdlNzYlI4WTB5MEE5Tk83YTZhU3RhWW9JVmU2QU9IVXdxSkNVUUJmbi9FRGhESXFWTVpWZFF3dEFiYlZSVndBbElzZGh2ejc5S2ltdmFmTHk0ZU9rK1hjUUpMdVhxQjRvOEk1WWgrVVdVclhDazNML2hHUVFNVkJIVTBaM3hNT2ozZmgrWWV2OU8yMWRwallBNnJicUVFcjVwdjJqQWpBVHN6K0pOZVJHKy9BTW8yUFVsekFjQUFBPT0ifQ=="}, "limits": {"pids": 4096, "nanoCpus": 100000000, "cpuShares": 102, "memoryBytes": 33554432, "memoryReservationBytes": null}, "mounts": [{"kind": "volume", "path": "/mnt/mesos/sandbox/data", "volume": "shop_keeper.keeper.data.0", "readOnly": false}, {"kind": "volume", "path": "/data", "volume": "shop_keeper.keeper.data.0", "readOnly": false}], "identity": {"index": 0, "service": "keeper", "instance": "b49e7306-038a-44aa-82ef-263cee9fbbbc", "revision": 1}, "terminal": false, "arguments": ["-c", "trap ''exit 0'' TERM; test -e /data/poison && exit 3; test -f /data/index.html || date > /data/index.html; sleep 0 & wait $!; httpd -f -p 8080 -h /data & wait"], "stopGrace": "PT10S", "attachment": {"aliases": ["keeper-shop", "keeper-shop.marathon.agentip.dcos.thisdcos.directory", "keeper-shop.marathon.autoip.dcos.thisdcos.directory", "keeper-shop.marathon.containerip.dcos.thisdcos.directory", "keeper-shop.marathon.mesos", "keeper-shop.marathon.slave.mesos"], "network": "dcos", "published": [{"hostPort": 21000, "protocol": "TCP", "hostAddress": "127.0.0.1", "containerPort": 8080}], "hostNetwork": false}, "entrypoint": ["/bin/sh"], "privileges": {"init": false, "limits": {}, "hostIpc": false, "sysctls": {}, "hostname": null, "logDriver": null, "extraHosts": [], "logOptions": {}, "privileged": false, "hostNetwork": false, "nameServers": [], "hostProcesses": false, "securityOptions": [], "addedCapabilities": [], "sharedMemoryBytes": null, "droppedCapabilities": []}, "environment": {"HOST": "keeper-shop", "PORT": "21000", "PORT0": "21000", "PORTS": "21000", "RELEASE": "0", "PASSWORD": "universe-secret-5e1155a0-2f16-4fa7-bad3-b1fcfd1a200b", "PORT_8080": "21000", "PORT_HTTP": "21000", "MESOS_SANDBOX": "/mnt/mesos/sandbox", "MESOS_TASK_ID": "shop_keeper.6ce317ee-04dc-315a-80b6-aae87d17ed10", "MARATHON_APP_ID": "/shop/keeper", "MESOS_DIRECTORY": "/mnt/mesos/sandbox", "MARATHON_APP_LABELS": "DCOS_PACKAGE_NAME DCOS_PACKAGE_VERSION DCOS_PACKAGE_SOURCE DCOS_PACKAGE_OPTIONS", "MARATHON_APP_VERSION": "2026-11-22T23:13:45.994Z", "MESOS_CONTAINER_NAME": "shop_keeper.keeper.0.r1", "MESOS_ALLOCATION_ROLE": "default", "MARATHON_APP_DOCKER_IMAGE": "universe-test/busybox:1", "MARATHON_APP_RESOURCE_MEM": "32.0", "MARATHON_APP_RESOURCE_CPUS": "0.1", "MARATHON_APP_RESOURCE_DISK": "0.0", "MARATHON_APP_RESOURCE_GPUS": "0", "MARATHON_APP_ENFORCE_GROUP_ROLE": "FALSE", "MARATHON_APP_LABEL_DCOS_PACKAGE_NAME": "keeper", "MARATHON_APP_LABEL_DCOS_PACKAGE_SOURCE": "file:///tmp/universe-packages5627293483463203293/", "MARATHON_APP_LABEL_DCOS_PACKAGE_OPTIONS": "eyJzZXJ2aWNlIjp7InBhc3N3b3JkIjoidW5pdmVyc2Utc2VjcmV0LTVlMTE1NWEwLTJmMTYtNGZhNy1iYWQzLWIxZmNmZDFhMjAwYiJ9fQ==", "MARATHON_APP_LABEL_DCOS_PACKAGE_VERSION": "1.0"}, "healthCommand": null, "workingDirectory": null}, "health": {"checks": [{"delay": "PT0S", "grace": "PT1M", "probe": {"kind": "http", "path": "/", "port": 8080, "secure": false, "followRedirects": false, "ignoreInformational": false}, "timeout": "PT2S", "interval": "PT1S", "failuresBeforeKill": 5}], "readiness": null, "informative": null}, "target": "95c64ff2-94ce-431d-a7a0-ca1d351c87cf", "artifacts": [], "lifecycle": {"single": false, "backoff": "PT1S", "oldestFirst": false, "maximumExtra": 0.0, "backoffFactor": 1.15, "maximumBackoff": "PT5M", "minimumHealthy": 0.0}}', 'RUNNING', '{"node": "memory", "state": "RUNNING", "health": "HEALTHY", "reason": "", "address": "10.99.0.1", "exposed": true, "exitCode": null, "failures": 0, "restarts": 0, "container": "memory-1", "startedAt": "2026-11-22T23:13:46.505811901Z", "endCounted": null, "imageDigest": "sha256:1690970932", "nextStartAt": null, "outOfMemory": false, "engineRestarts": 0}', 5, '2026-11-22 23:13:46.671372+00');


--
-- Data for Name: volume; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.volume VALUES ('e5270222-a7c6-41be-8dde-9339384b6c37', '95c64ff2-94ce-431d-a7a0-ca1d351c87cf', 'memory', 'shop_keeper.keeper.data.0', 'in-use', 'b49e7306-038a-44aa-82ef-263cee9fbbbc', '/shop/keeper', 'keeper', 'keeper', 'data', 0, true, '2026-11-22 23:13:45.993426+00', NULL, NULL, NULL);
INSERT INTO public.volume VALUES ('4a9a75b3-718c-4fd1-80bd-4235a2329d4b', '95c64ff2-94ce-431d-a7a0-ca1d351c87cf', 'memory', 'shop_gone.gone.data.0', 'kept', '42f2d585-2743-4b33-ae6e-3ece6657cd93', '/shop/gone', 'keeper', 'gone', 'data', 0, true, '2026-11-22 23:13:47.351162+00', '2026-11-22 23:13:48.349465+00', NULL, NULL);


--
-- Data for Name: volume_snapshot; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Name: activity_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.activity_id_seq', 12, true);


--
-- Name: event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.event_id_seq', 80, true);


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


