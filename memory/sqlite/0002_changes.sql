-- What changed since, so that an index of an earlier state is caught up with the
-- units that changed in place of being built anew; and a unit is found by all that
-- makes it the same unit, so that an import costs the same whatever the memory holds.

-- From here on `generation` in meta grows by a random step of up to 2^31 and not by
-- one: of two copies of a memory that were written to apart, neither takes what was
-- derived from the other for its own. Still every change makes it larger.

INSERT INTO meta (name, value)
    -- The generation from which unit_change knows every change.
    SELECT 'changes_known_from', value FROM meta WHERE name = 'generation';

-- Units that came, went or changed in what they are found by, as ranges of numbers.
-- Each generation since `changes_known_from` has a row or more. The oldest rows are
-- removed when there are too many.
CREATE TABLE unit_change (
    -- Ascends with the generation.
    change_number INTEGER PRIMARY KEY,
    -- The generation that the change led to.
    generation INTEGER NOT NULL,
    -- Both are none where the generation changed no unit. A range may hold units
    -- that did not change.
    first_unit INTEGER,
    last_unit INTEGER,
    CHECK ((first_unit IS NULL) = (last_unit IS NULL)),
    CHECK (last_unit >= first_unit)
) STRICT;

CREATE INDEX unit_change_by_generation ON unit_change (generation);

-- Taking a story out of use, or back into it, changes all its units without writing
-- one. Whatever statement does it, it is a change.
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

-- Tells without reading all stories that none is retracted, which is the rule.
CREATE INDEX story_retracted ON story (story_number) WHERE status = 'retracted';

-- xxh3, 64 bits, of languages, story, position, source and target. The hash of the
-- source alone had all translations of one word, and all stories that end in the same
-- sentence, in one place. The program that migrates provides the function.
DROP INDEX unit_by_source;
ALTER TABLE unit RENAME COLUMN source_hash TO identity_hash;
UPDATE unit SET identity_hash =
    identity_hash(source_language, target_language,
        (SELECT id FROM story WHERE story_number = unit.story), position, source, target);
CREATE INDEX unit_by_identity ON unit (identity_hash);
