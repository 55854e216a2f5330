-- Inline tags of units: what stood between the words of a text from a CAT tool or a
-- document, beside the plain text that is matched and searched.

-- JSON arrays of tags in the order of the text, as memory/README.md tells; none where
-- the text has no tags, as nearly all.
ALTER TABLE unit ADD COLUMN source_tags TEXT;
ALTER TABLE unit ADD COLUMN target_tags TEXT;
ALTER TABLE unit_history ADD COLUMN source_tags TEXT;
ALTER TABLE unit_history ADD COLUMN target_tags TEXT;

-- The words of new units are put into unit_words by the program, many units at once. With
-- a trigger for it SQLite kept, for each new unit, what it would take to undo it, which
-- took as long as storing the unit.
DROP TRIGGER unit_words_added;
DELETE FROM meta WHERE name = 'words_deferred';
