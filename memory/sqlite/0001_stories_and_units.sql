-- The first version of the memory: stories with their texts, alignments and
-- translation units. memory/README.md tells the same in words.
--
-- Conventions: times are Unix seconds, UTC. Positions and other indices count
-- from 0, revisions from 1. A range `start, end` leaves out its end. Languages
-- are BCP 47 tags in canonical form. Nothing that once stood is overwritten
-- without a trace: texts and beads of earlier revisions stay, earlier states of
-- units go to unit_history, each with the time from which and until which it
-- was in force, so that the memory can be asked how it stood on a given day.

-- Facts about the memory as a whole.
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value ANY NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO meta (name, value) VALUES
    -- Grows by one in every transaction that changes anything that a reader can
    -- see: an index derived from generation n fits generation n only.
    ('generation', 0),
    -- Tells this memory from another one that stood in the same place before.
    ('identity', lower(hex(randomblob(16)))),
    -- 1 only inside the transaction of an import, which adds the words of all its
    -- new units in one statement at its end. One by one, from a trigger, the
    -- full-text index writes out what it has collected before each of them, which
    -- makes an import take twice as long.
    ('words_deferred', 0);

CREATE TABLE story (
    story_number INTEGER PRIMARY KEY,
    -- The desk's own id. Other tables point to the number because it is short.
    id TEXT NOT NULL UNIQUE,
    source_language TEXT,
    target_language TEXT,
    -- 0: only named by imported units, no text of it was stored yet.
    revision INTEGER NOT NULL CHECK (revision >= 0),
    -- The revision whose beads pair the current texts; none when a side is
    -- missing or has changed since the two were aligned.
    alignment_revision INTEGER,
    -- How the units were made from the beads, to tell whether storing the same
    -- texts again would change anything.
    alignment_origin TEXT,
    alignment_min_confidence REAL,
    status TEXT NOT NULL CHECK (status IN ('live', 'retracted')),
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT;

-- One side of a story, from the revision that brought it until the one that
-- replaced it. A revision that changes one side only adds one document.
CREATE TABLE document (
    document_number INTEGER PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES story (story_number),
    side TEXT NOT NULL CHECK (side IN ('source', 'target')),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    language TEXT NOT NULL,
    file TEXT,
    -- Of the decoded text, so that an unchanged file is known without segmenting it.
    text_digest TEXT NOT NULL,
    headline TEXT,
    byline TEXT,
    dateline TEXT,
    metadata_json TEXT NOT NULL CHECK (json_valid(metadata_json)),
    created INTEGER NOT NULL,
    -- None: this is the current text.
    superseded INTEGER,
    UNIQUE (story, side, revision)
) STRICT;

CREATE UNIQUE INDEX document_current ON document (story, side) WHERE superseded IS NULL;

CREATE TABLE segment (
    document INTEGER NOT NULL REFERENCES document (document_number),
    position INTEGER NOT NULL CHECK (position >= 0),
    paragraph INTEGER NOT NULL CHECK (paragraph >= 0),
    text TEXT NOT NULL,
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

-- An alignment: which segments translate which, as of one revision of a story.
CREATE TABLE bead (
    story INTEGER NOT NULL REFERENCES story (story_number),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    number INTEGER NOT NULL CHECK (number >= 0),
    source_start INTEGER NOT NULL,
    source_end INTEGER NOT NULL CHECK (source_end >= source_start),
    target_start INTEGER NOT NULL,
    target_end INTEGER NOT NULL CHECK (target_end >= target_start),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    crossing INTEGER NOT NULL CHECK (crossing IN (0, 1)),
    -- The unit made of it. No foreign key: a bead of an earlier revision keeps
    -- the number of a unit that lives on in unit_history only.
    unit INTEGER,
    PRIMARY KEY (story, revision, number)
) STRICT, WITHOUT ROWID;

-- Finds the bead of a source segment without reading the whole alignment.
CREATE INDEX bead_of_source ON bead (story, revision, source_start)
    WHERE source_end > source_start;

CREATE TABLE unit (
    -- AUTOINCREMENT: a number is never given to another unit, so that what the
    -- history and the beads say of it stays true.
    unit_number INTEGER PRIMARY KEY AUTOINCREMENT,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    target TEXT NOT NULL CHECK (target <> ''),
    -- xxh3, 64 bits, of the source: an index over it finds equal texts at a
    -- tenth of the size of an index over the texts.
    source_hash INTEGER NOT NULL,
    story INTEGER REFERENCES story (story_number),
    position INTEGER CHECK (position >= 0),
    previous_source TEXT,
    next_source TEXT,
    file TEXT,
    origin TEXT,
    confidence REAL CHECK (confidence BETWEEN 0 AND 1),
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    -- When this memory learned this very state. `changed` may be older: an
    -- imported unit keeps the dates of the file that brought it.
    recorded INTEGER NOT NULL
) STRICT;

CREATE INDEX unit_by_source ON unit (source_hash);
CREATE INDEX unit_by_story ON unit (story, position) WHERE story IS NOT NULL;

-- Properties that imported files gave a unit, in the file's order.
CREATE TABLE unit_prop (
    unit INTEGER NOT NULL REFERENCES unit (unit_number) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    type TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (unit, number)
) STRICT, WITHOUT ROWID;

-- States that a unit was in before: the columns of `unit`, when the memory held
-- the state, and what ended it.
CREATE TABLE unit_history (
    history_number INTEGER PRIMARY KEY,
    -- No foreign key: the unit may be gone.
    unit INTEGER NOT NULL,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    story INTEGER REFERENCES story (story_number),
    position INTEGER,
    previous_source TEXT,
    next_source TEXT,
    file TEXT,
    origin TEXT,
    confidence REAL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    -- The unit's properties as a JSON array of [type, text] pairs.
    props_json TEXT NOT NULL CHECK (json_valid(props_json)),
    recorded INTEGER NOT NULL,
    superseded INTEGER NOT NULL,
    -- What ended it: see memory/README.md. No CHECK: later versions know more causes.
    superseded_by TEXT NOT NULL
) STRICT;

CREATE INDEX unit_history_by_unit ON unit_history (unit);

-- Concordance: the words of both sides, accents and case folded. The texts
-- themselves stay in `unit` alone.
CREATE VIRTUAL TABLE unit_words USING fts5 (
    source,
    target,
    content = 'unit',
    content_rowid = 'unit_number',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER unit_words_added AFTER INSERT ON unit
WHEN (SELECT value FROM meta WHERE name = 'words_deferred') = 0
BEGIN
    INSERT INTO unit_words (rowid, source, target)
    VALUES (new.unit_number, new.source, new.target);
END;

CREATE TRIGGER unit_words_removed AFTER DELETE ON unit BEGIN
    INSERT INTO unit_words (unit_words, rowid, source, target)
    VALUES ('delete', old.unit_number, old.source, old.target);
END;

CREATE TRIGGER unit_words_changed AFTER UPDATE OF source, target ON unit BEGIN
    INSERT INTO unit_words (unit_words, rowid, source, target)
    VALUES ('delete', old.unit_number, old.source, old.target);
    INSERT INTO unit_words (rowid, source, target)
    VALUES (new.unit_number, new.source, new.target);
END;
