-- Lays the units of a memory on further servers, up to 64; memory/README.md tells what that gives
-- and what it costs. Each node has to hold an empty memory of the same schema, which teletipo
-- makes by opening it. To be run with psql on the server that has the rest of the memory, while
-- nobody writes to it, and before it is large, since the units that are there are moved:
--
--   psql -v schema=teletipo -v user=desk -v nodes='a.example:5432/wire, b.example:5432/wire' \
--     -f nodes.sql postgres://…
--
-- `nodes` names host, port and database of each, in the order in which they take the 64 shards;
-- `user` is who the nodes are asked as. Passwords, where they ask for one, belong into the user
-- mappings afterwards (ALTER USER MAPPING).
SET search_path TO :"schema", public;

CREATE EXTENSION IF NOT EXISTS postgres_fdw;

-- The block below knows no variables of psql.
SELECT set_config('teletipo.schema', :'schema', false),
    set_config('teletipo.user', :'user', false),
    set_config('teletipo.nodes', :'nodes', false);

-- All of it or nothing: a block is one transaction.
DO $lay$
DECLARE
    shards CONSTANT integer := 64;
    schema CONSTANT text := current_setting('teletipo.schema');
    nodes CONSTANT text[] :=
        regexp_split_to_array(btrim(current_setting('teletipo.nodes')), '\s*,\s*');
    place text[];
    laid text;
BEGIN
    IF cardinality(nodes) > shards THEN
        RAISE EXCEPTION '% nodes are named, and there are % shards', cardinality(nodes), shards;
    END IF;
    FOR node IN 1 .. cardinality(nodes) LOOP
        place := regexp_match(nodes[node], '^(.+):([0-9]+)/(.+)$');
        IF place IS NULL THEN
            RAISE EXCEPTION '`%` is no host:port/database', nodes[node];
        END IF;
        -- async_capable: a search that asks all nodes asks them at the same time.
        EXECUTE format(
            'CREATE SERVER %I FOREIGN DATA WRAPPER postgres_fdw
                 OPTIONS (host %L, port %L, dbname %L, async_capable ''true'',
                     fetch_size ''2000'', batch_size ''500'', use_remote_estimate ''false'')',
            schema || '_node_' || node - 1, place[1], place[2], place[3]);
        EXECUTE format(
            'CREATE USER MAPPING FOR CURRENT_USER SERVER %I OPTIONS (user %L)',
            schema || '_node_' || node - 1, current_setting('teletipo.user'));
    END LOOP;
    FOREACH laid IN ARRAY ARRAY['unit', 'unit_key'] LOOP
        EXECUTE format('ALTER TABLE %I RENAME TO %I', laid, laid || '_before');
        EXECUTE format(
            'CREATE TABLE %I (LIKE %I INCLUDING DEFAULTS INCLUDING CONSTRAINTS)
                 PARTITION BY RANGE (shard)',
            laid, laid || '_before');
        FOR node IN 0 .. cardinality(nodes) - 1 LOOP
            EXECUTE format(
                'CREATE FOREIGN TABLE %I PARTITION OF %I FOR VALUES FROM (%s) TO (%s)
                     SERVER %I OPTIONS (schema_name %L, table_name %L)',
                laid || '_node_' || node, laid,
                node * shards / cardinality(nodes), (node + 1) * shards / cardinality(nodes),
                schema || '_node_' || node, schema, laid);
        END LOOP;
        EXECUTE format('INSERT INTO %I SELECT * FROM %I', laid, laid || '_before');
        EXECUTE format('DROP TABLE %I', laid || '_before');
    END LOOP;
END
$lay$;
