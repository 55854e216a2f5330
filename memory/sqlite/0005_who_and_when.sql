-- Who changed what, and why: writes with their author, the versions of a story as what
-- they are (an update, a correction), and when a story was out of use.

-- One row for each transaction that brought or ended states of units. A million units of
-- one import point to one row.
CREATE TABLE write (
    write_number INTEGER PRIMARY KEY,
    made INTEGER NOT NULL,
    -- None: nobody said who.
    author TEXT,
    -- What was done: see memory/README.md. No CHECK: later versions know more.
    cause TEXT NOT NULL
) STRICT;

-- The write that brought this state; none for states of earlier versions. No foreign key:
-- it would be looked up for each unit of an import.
ALTER TABLE unit ADD COLUMN brought_by INTEGER;
ALTER TABLE unit_history ADD COLUMN brought_by INTEGER;
-- The write that ended it.
ALTER TABLE unit_history ADD COLUMN ended_by INTEGER;
-- The unit that lives on in its place, where it was a duplicate.
ALTER TABLE unit_history ADD COLUMN merged_into INTEGER;

-- The versions of stories.
CREATE TABLE story_revision (
    story INTEGER NOT NULL REFERENCES story (story_number),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    -- `story`, `update`, `lead`, `correction` or `kill`.
    kind TEXT NOT NULL,
    author TEXT,
    note TEXT,
    made INTEGER NOT NULL,
    -- Whether it pairs its texts by beads.
    aligned INTEGER NOT NULL CHECK (aligned IN (0, 1)),
    -- What it did to the story's units; none for versions stored before this was counted.
    created INTEGER,
    updated INTEGER,
    unchanged INTEGER,
    removed INTEGER,
    PRIMARY KEY (story, revision)
) STRICT, WITHOUT ROWID;

-- What is known of versions that were stored before: those that brought a text, and the
-- current alignment.
INSERT INTO story_revision (story, revision, kind, made, aligned)
SELECT story.story_number, known.revision, 'story', min(known.made),
    EXISTS (SELECT 1 FROM bead
        WHERE bead.story = story.story_number AND bead.revision = known.revision)
    OR known.revision IS story.alignment_revision
FROM story JOIN (
    SELECT story, revision, created AS made FROM document
    UNION ALL
    SELECT story_number, revision, changed FROM story WHERE revision >= 1
) AS known ON known.story = story.story_number
GROUP BY story.story_number, known.revision;

-- When a story was out of use, and why. The last one has no end while it is.
CREATE TABLE story_retraction (
    retraction_number INTEGER PRIMARY KEY,
    story INTEGER NOT NULL REFERENCES story (story_number),
    reason TEXT NOT NULL,
    author TEXT,
    made INTEGER NOT NULL,
    undone INTEGER,
    undone_by TEXT
) STRICT;

CREATE INDEX story_retraction_by_story ON story_retraction (story);
CREATE UNIQUE INDEX story_retraction_open ON story_retraction (story) WHERE undone IS NULL;

INSERT INTO story_retraction (story, reason, made)
SELECT story_number, '', changed FROM story WHERE status = 'retracted';
