-- Lays the units of a memory on two further servers; memory/README.md tells what that gives and
-- what it costs. Each node has to hold an empty memory of the same schema, which teletipo makes
-- by opening it. To be run with psql on the server that has the rest of the memory, while
-- nobody writes to it, and before it is large, since the units that are there are moved:
--
--   psql -v schema=teletipo -v host_0=… -v port_0=5432 -v database_0=… \
--     -v host_1=… -v port_1=5432 -v database_1=… -v user=… -f nodes.sql postgres://…
--
-- More nodes are more foreign tables, each with its range of the 64 shards. Passwords of the
-- nodes, where they ask for one, belong into the user mappings (ALTER USER MAPPING).
SET search_path TO :"schema", public;

CREATE EXTENSION IF NOT EXISTS postgres_fdw;

-- async_capable: a search that asks all nodes asks them at the same time.
CREATE SERVER :"server_0" FOREIGN DATA WRAPPER postgres_fdw
    OPTIONS (host :'host_0', port :'port_0', dbname :'database_0', async_capable 'true',
        fetch_size '2000', batch_size '500', use_remote_estimate 'false');
CREATE SERVER :"server_1" FOREIGN DATA WRAPPER postgres_fdw
    OPTIONS (host :'host_1', port :'port_1', dbname :'database_1', async_capable 'true',
        fetch_size '2000', batch_size '500', use_remote_estimate 'false');
CREATE USER MAPPING FOR CURRENT_USER SERVER :"server_0" OPTIONS (user :'user');
CREATE USER MAPPING FOR CURRENT_USER SERVER :"server_1" OPTIONS (user :'user');

BEGIN;

ALTER TABLE unit RENAME TO unit_before;
CREATE TABLE unit (LIKE unit_before INCLUDING DEFAULTS INCLUDING CONSTRAINTS)
    PARTITION BY RANGE (shard);
CREATE FOREIGN TABLE unit_node_0 PARTITION OF unit FOR VALUES FROM (0) TO (32)
    SERVER :"server_0" OPTIONS (schema_name :'schema', table_name 'unit');
CREATE FOREIGN TABLE unit_node_1 PARTITION OF unit FOR VALUES FROM (32) TO (64)
    SERVER :"server_1" OPTIONS (schema_name :'schema', table_name 'unit');
INSERT INTO unit SELECT * FROM unit_before;
DROP TABLE unit_before;

ALTER TABLE unit_key RENAME TO unit_key_before;
CREATE TABLE unit_key (LIKE unit_key_before INCLUDING DEFAULTS INCLUDING CONSTRAINTS)
    PARTITION BY RANGE (shard);
CREATE FOREIGN TABLE unit_key_node_0 PARTITION OF unit_key FOR VALUES FROM (0) TO (32)
    SERVER :"server_0" OPTIONS (schema_name :'schema', table_name 'unit_key');
CREATE FOREIGN TABLE unit_key_node_1 PARTITION OF unit_key FOR VALUES FROM (32) TO (64)
    SERVER :"server_1" OPTIONS (schema_name :'schema', table_name 'unit_key');
INSERT INTO unit_key SELECT * FROM unit_key_before;
DROP TABLE unit_key_before;

COMMIT;
