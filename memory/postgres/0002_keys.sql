-- Keys by which the server proposes what is near a text. All of it follows from the units and
-- can be made anew at any time; `src/memory/postgres/keys/` tells what keys are, with the proof
-- that none in reach is missed.

-- The order of elements that keys were made by: one row. Every writer makes keys by it, and
-- every reader asks by it, until it is frozen anew together with all keys.
CREATE TABLE key_order (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    -- Grows when the order is frozen anew.
    epoch integer NOT NULL,
    -- What the program made keys of. 0: there are none yet.
    version integer NOT NULL,
    -- `units_numbered` when it was frozen: once there are many more, it is frozen anew.
    frozen_at bigint NOT NULL,
    -- Hashes of the frequent elements, from the rarest to the most frequent.
    elements integer[] NOT NULL
);

INSERT INTO key_order (epoch, version, frozen_at, elements) VALUES (0, 0, 0, '{}');

-- A text that a unit is found by: its source, and its target for those who look copy up the
-- other way round.
CREATE TABLE unit_key (
    -- From a hash of this very text and its language, so that who looks for it asks one node.
    shard smallint NOT NULL,
    unit_number bigint NOT NULL,
    reversed boolean NOT NULL,
    -- The shard of the unit itself.
    unit_shard smallint NOT NULL,
    -- A hash of the languages, in the direction in which copy is looked up.
    pair integer NOT NULL,
    -- The unit's, so that they are known before the unit is read.
    story bigint,
    changed bigint NOT NULL,
    -- A hash of its neighbours, where they are known.
    context bigint,
    -- How the text looks: number of tokens, hashes of the text and of the sequence of its
    -- symbols, a byte for each value and for each name, a bit for each token.
    length integer NOT NULL,
    same integer NOT NULL,
    form integer NOT NULL,
    value_bytes bigint NOT NULL,
    name_bytes bigint NOT NULL,
    low_signature bigint NOT NULL,
    high_signature bigint NOT NULL,
    keys integer[] NOT NULL,
    PRIMARY KEY (shard, unit_number, reversed)
);

-- New keys are gathered and put in many at once, which takes half the time; who writes sees to
-- it that none are left over.
CREATE INDEX unit_key_by_key ON unit_key USING gin (keys) WITH (fastupdate = on);
