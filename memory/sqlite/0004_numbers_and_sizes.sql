-- Storing a unit writes to no more places than it must, which a large import notices.

-- Units as they were, but their numbers are given by the program, which writes the last
-- one down once for all units of a transaction. With AUTOINCREMENT SQLite did so for each
-- unit.
INSERT INTO meta (name, value)
    -- The highest number that was ever given to a unit: the next one gets a higher one, so
    -- that what the history and the beads say of a unit stays true.
    SELECT 'units_numbered', ifnull((SELECT seq FROM sqlite_sequence WHERE name = 'unit'), 0);

-- What names the table goes before it and comes again after it.
DROP TRIGGER unit_words_removed;
DROP TRIGGER unit_words_changed;
DROP TRIGGER story_status_changed;
ALTER TABLE unit_prop RENAME TO earlier_prop;
ALTER TABLE unit RENAME TO earlier_unit;
DROP INDEX unit_by_identity;
DROP INDEX unit_by_story;

CREATE TABLE unit (
    -- Given by the program: see `units_numbered` in meta.
    unit_number INTEGER PRIMARY KEY,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    target TEXT NOT NULL CHECK (target <> ''),
    -- xxh3, 64 bits, of languages, story, position, source and target.
    identity_hash INTEGER NOT NULL,
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
    recorded INTEGER NOT NULL,
    -- JSON arrays of tags in the order of the text; none where it has no tags.
    source_tags TEXT,
    target_tags TEXT
) STRICT;

INSERT INTO unit
SELECT unit_number, source_language, target_language, source, target, identity_hash, story,
    position, previous_source, next_source, file, origin, confidence, created, changed,
    revision, recorded, source_tags, target_tags
FROM earlier_unit ORDER BY unit_number;

-- Properties that imported files gave a unit, in the file's order.
CREATE TABLE unit_prop (
    unit INTEGER NOT NULL REFERENCES unit (unit_number) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 0),
    type TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (unit, number)
) STRICT, WITHOUT ROWID;

INSERT INTO unit_prop SELECT unit, number, type, text FROM earlier_prop;

DROP TABLE earlier_prop;
DROP TABLE earlier_unit;

-- A large import into an empty memory takes this index away and makes it again at its end.
CREATE INDEX unit_by_identity ON unit (identity_hash);
CREATE INDEX unit_by_story ON unit (story, position) WHERE story IS NOT NULL;

-- The words as they were, but without the number of words of each text, which only ranking
-- by BM25 would ask for.
DROP TABLE unit_words;
CREATE VIRTUAL TABLE unit_words USING fts5 (
    source,
    target,
    content = 'unit',
    content_rowid = 'unit_number',
    columnsize = 0,
    tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO unit_words (unit_words) VALUES ('rebuild');

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

-- As in the second migration.
CREATE TRIGGER story_status_changed AFTER UPDATE OF status ON story
WHEN old.status <> new.status
BEGIN
    UPDATE meta SET value = value + 1 + (random() & 0x7fffffff) WHERE name = 'generation';
    INSERT INTO unit_change (generation) SELECT value FROM meta WHERE name = 'generation';
    -- Numbers that follow each other are as far from their rank as the first of them.
    INSERT INTO unit_change (generation, first_unit, last_unit)
    SELECT (SELECT value FROM meta WHERE name = 'generation'), min(number), max(number)
    FROM (SELECT unit_number AS number,
              unit_number - row_number() OVER (ORDER BY unit_number) AS start
          FROM unit WHERE story = new.story_number)
    GROUP BY start;
END;
