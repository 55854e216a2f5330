-- The shared memory: the model of memory/sqlite/ in its current form, on a PostgreSQL
-- server. memory/README.md tells the same in words.
--
-- Everything is in a schema of its own, which the program has made, or found empty, and put
-- on the search path before it runs this. Conventions are those of the SQLite schema: times
-- are Unix seconds, UTC; positions count from 0, revisions from 1; nothing that once stood is
-- overwritten without a trace. Whatever is sorted is of collation "C", which sorts by bytes,
-- on every server and in SQLite alike. Numbers are given by the program, to which writers come
-- one after the other (see `meta`): they have no gaps, and move to another memory as they are.

-- Facts about the memory as a whole: one row. Who writes locks it first, until the end of its
-- transaction: writes never interleave, and generations are committed in their order, so that
-- who reads at one generation sees all that led to it.
CREATE TABLE meta (
    one boolean PRIMARY KEY DEFAULT true CHECK (one),
    -- Tells a schema of ours from another program's with a table of this name.
    application text NOT NULL CHECK (application = 'teletipo'),
    -- The number of the last migration.
    schema_version integer NOT NULL,
    -- Tells this memory from every other one.
    identity text NOT NULL,
    -- Grows by a random step in every transaction that changes anything that a reader can
    -- see: an index derived at one generation fits that one only, and two copies of a memory
    -- that were written to apart are not at the same one.
    generation bigint NOT NULL,
    -- The generation from which unit_change knows every change.
    changes_known_from bigint NOT NULL,
    -- The highest number that was ever given to a unit: the next one gets a higher one, so
    -- that what the history and the beads say of it stays true.
    units_numbered bigint NOT NULL
);

INSERT INTO meta (application, schema_version, identity, generation, changes_known_from,
    units_numbered)
VALUES ('teletipo', 0, replace(gen_random_uuid()::text, '-', ''), 0, 0, 0);

CREATE TABLE story (
    story_number bigint PRIMARY KEY,
    -- The desk's own id. Other tables point to the number because it is short.
    id text COLLATE "C" NOT NULL UNIQUE,
    source_language text COLLATE "C",
    target_language text COLLATE "C",
    -- 0: only named by imported units, no text of it was stored yet.
    revision bigint NOT NULL CHECK (revision >= 0),
    -- The revision whose beads pair the current texts; none when a side is missing or has
    -- changed since the two were aligned.
    alignment_revision bigint,
    -- How the units were made from the beads, to tell whether storing the same texts again
    -- would change anything.
    alignment_origin text,
    alignment_min_confidence double precision,
    status text NOT NULL CHECK (status IN ('live', 'retracted')),
    created bigint NOT NULL,
    changed bigint NOT NULL
);

-- Finds the stories that changed last.
CREATE INDEX story_by_change ON story (changed, story_number);

-- Tells without reading all stories that none is retracted, which is the rule.
CREATE INDEX story_retracted ON story (story_number) WHERE status = 'retracted';

-- The versions of stories.
CREATE TABLE story_revision (
    story bigint NOT NULL REFERENCES story (story_number),
    revision bigint NOT NULL CHECK (revision >= 1),
    -- `story`, `update`, `lead`, `correction` and so on. No CHECK: later versions know more.
    kind text NOT NULL,
    author text,
    note text,
    made bigint NOT NULL,
    -- Whether it pairs its texts by beads.
    aligned boolean NOT NULL,
    -- What it did to the story's units; none where that was not counted.
    created bigint,
    updated bigint,
    unchanged bigint,
    removed bigint,
    PRIMARY KEY (story, revision)
);

-- When a story was out of use, and why. The last one has no end while it is.
CREATE TABLE story_retraction (
    retraction_number bigint PRIMARY KEY,
    story bigint NOT NULL REFERENCES story (story_number),
    reason text NOT NULL,
    author text,
    made bigint NOT NULL,
    undone bigint,
    undone_by text
);

CREATE INDEX story_retraction_by_story ON story_retraction (story);
CREATE UNIQUE INDEX story_retraction_open ON story_retraction (story) WHERE undone IS NULL;

-- One side of a story, from the revision that brought it until the one that replaced it.
CREATE TABLE document (
    document_number bigint PRIMARY KEY,
    story bigint NOT NULL REFERENCES story (story_number),
    side text NOT NULL CHECK (side IN ('source', 'target')),
    revision bigint NOT NULL CHECK (revision >= 1),
    language text COLLATE "C" NOT NULL,
    file text,
    -- Of the decoded text, so that an unchanged file is known without segmenting it.
    text_digest text NOT NULL,
    headline text,
    byline text,
    dateline text,
    -- Text, not jsonb: it comes out in the order in which it came in.
    metadata_json text NOT NULL,
    created bigint NOT NULL,
    -- None: this is the current text.
    superseded bigint,
    UNIQUE (story, side, revision)
);

CREATE UNIQUE INDEX document_current ON document (story, side) WHERE superseded IS NULL;

CREATE TABLE segment (
    document bigint NOT NULL REFERENCES document (document_number),
    position bigint NOT NULL CHECK (position >= 0),
    paragraph bigint NOT NULL CHECK (paragraph >= 0),
    text text COLLATE "C" NOT NULL,
    PRIMARY KEY (document, position)
);

-- An alignment: which segments translate which, as of one revision of a story.
CREATE TABLE bead (
    story bigint NOT NULL REFERENCES story (story_number),
    revision bigint NOT NULL CHECK (revision >= 1),
    number bigint NOT NULL CHECK (number >= 0),
    source_start bigint NOT NULL,
    source_end bigint NOT NULL CHECK (source_end >= source_start),
    target_start bigint NOT NULL,
    target_end bigint NOT NULL CHECK (target_end >= target_start),
    confidence double precision NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    crossing boolean NOT NULL,
    -- The unit made of it. No foreign key: a bead of an earlier revision keeps the number of
    -- a unit that lives on in unit_history only.
    unit bigint,
    PRIMARY KEY (story, revision, number)
);

-- Finds the bead of a source segment without reading the whole alignment.
CREATE INDEX bead_of_source ON bead (story, revision, source_start)
    WHERE source_end > source_start;

-- How sure the alignment of each story is: one row for each whose current texts are aligned
-- with each other. Derived from `bead`; stories are listed by it.
CREATE TABLE alignment_doubt (
    story bigint PRIMARY KEY REFERENCES story (story_number),
    -- Of the least sure bead.
    least_confidence double precision NOT NULL CHECK (least_confidence BETWEEN 0 AND 1),
    -- Beads below 0.9.
    unsure_beads bigint NOT NULL CHECK (unsure_beads >= 0),
    beads bigint NOT NULL CHECK (beads >= 1)
);

CREATE INDEX alignment_doubt_by_least ON alignment_doubt (least_confidence, story);

-- One row for each transaction that brought or ended states of units.
CREATE TABLE write (
    write_number bigint PRIMARY KEY,
    made bigint NOT NULL,
    -- None: nobody said who.
    author text,
    -- What was done: see memory/README.md.
    cause text NOT NULL
);

-- A unit is one row with all that belongs to it, so that it can live on any node: no other
-- table has a part of it, and no foreign key leads out of it or to it; `teletipo doctor` sees
-- to what they would.
CREATE TABLE unit (
    -- From a hash of the source's language and text, so that units of one source are on one
    -- node, whichever that is.
    shard smallint NOT NULL CHECK (shard >= 0),
    unit_number bigint NOT NULL,
    source_language text COLLATE "C" NOT NULL,
    target_language text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL CHECK (source <> ''),
    target text COLLATE "C" NOT NULL CHECK (target <> ''),
    -- xxh3, 64 bits, of languages, story, position, source and target.
    identity_hash bigint NOT NULL,
    -- The number of a story.
    story bigint,
    position bigint CHECK (position >= 0),
    previous_source text,
    next_source text,
    file text,
    origin text,
    confidence double precision CHECK (confidence BETWEEN 0 AND 1),
    created bigint NOT NULL,
    changed bigint NOT NULL,
    revision bigint NOT NULL CHECK (revision >= 1),
    -- When this memory learned this very state. `changed` may be older: an imported unit
    -- keeps the dates of the file that brought it.
    recorded bigint NOT NULL,
    -- JSON arrays of tags in the order of the text; none where it has no tags.
    source_tags text,
    target_tags text,
    -- Properties that imported files gave it, in the file's order: an array of [type, text];
    -- none where it has none.
    props jsonb,
    -- The write that brought this state.
    brought_by bigint,
    -- The words of both texts, without case and accents, as the program parts and folds them:
    -- they propose what a concordance search may find.
    source_words tsvector NOT NULL,
    target_words tsvector NOT NULL,
    PRIMARY KEY (shard, unit_number)
);

CREATE UNIQUE INDEX unit_by_number ON unit (unit_number);
CREATE INDEX unit_by_identity ON unit (identity_hash);
CREATE INDEX unit_by_story ON unit (story, position) WHERE story IS NOT NULL;
CREATE INDEX unit_by_source_word ON unit USING gin (source_words);
CREATE INDEX unit_by_target_word ON unit USING gin (target_words);

-- States that a unit was in before: the columns of `unit`, when the memory held the state,
-- and what ended it.
CREATE TABLE unit_history (
    history_number bigint PRIMARY KEY,
    -- No foreign key: the unit may be gone.
    unit bigint NOT NULL,
    source_language text COLLATE "C" NOT NULL,
    target_language text COLLATE "C" NOT NULL,
    source text COLLATE "C" NOT NULL,
    target text COLLATE "C" NOT NULL,
    story bigint,
    position bigint,
    previous_source text,
    next_source text,
    file text,
    origin text,
    confidence double precision,
    created bigint NOT NULL,
    changed bigint NOT NULL,
    revision bigint NOT NULL,
    source_tags text,
    target_tags text,
    props jsonb,
    recorded bigint NOT NULL,
    brought_by bigint,
    superseded bigint NOT NULL,
    -- What ended it: see memory/README.md. No CHECK: later versions know more causes.
    superseded_by text NOT NULL,
    -- The write that ended it.
    ended_by bigint,
    -- The unit that lives on in its place, where it was a duplicate.
    merged_into bigint
);

CREATE INDEX unit_history_by_unit ON unit_history (unit);

-- Units that came, went or changed in what they are found by, as ranges of numbers. Each
-- generation since `changes_known_from` has a row or more. The oldest rows are removed when
-- there are too many.
CREATE TABLE unit_change (
    -- Ascends with the generation.
    change_number bigint PRIMARY KEY,
    -- The generation that the change led to.
    generation bigint NOT NULL,
    -- Both are none where the generation changed no unit. A range may hold units that did
    -- not change.
    first_unit bigint,
    last_unit bigint,
    CHECK ((first_unit IS NULL) = (last_unit IS NULL)),
    CHECK (last_unit >= first_unit)
);

CREATE INDEX unit_change_by_generation ON unit_change (generation);
