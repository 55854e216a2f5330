-- How sure the alignment of each story is, so that the stories are listed with the least
-- sure first, a page at a time, without reading beads.

-- One row for each story whose current texts are aligned with each other. Derived from
-- `bead`.
CREATE TABLE alignment_doubt (
    story INTEGER PRIMARY KEY REFERENCES story (story_number),
    -- Of the least sure bead.
    least_confidence REAL NOT NULL CHECK (least_confidence BETWEEN 0 AND 1),
    -- Beads below 0.9.
    unsure_beads INTEGER NOT NULL CHECK (unsure_beads >= 0),
    beads INTEGER NOT NULL CHECK (beads >= 1)
) STRICT;

INSERT INTO alignment_doubt (story, least_confidence, unsure_beads, beads)
SELECT bead.story, min(bead.confidence), sum(bead.confidence < 0.9), count(*)
FROM story JOIN bead ON bead.story = story.story_number
    AND bead.revision = story.alignment_revision
GROUP BY bead.story;

CREATE INDEX alignment_doubt_by_least ON alignment_doubt (least_confidence, story);

-- Finds the stories that changed last.
CREATE INDEX story_by_change ON story (changed, story_number);
