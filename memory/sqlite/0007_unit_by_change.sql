-- Finds the units that changed last: a search by date looks at these, not at all.
CREATE INDEX unit_by_change ON unit (changed);
