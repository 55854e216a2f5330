-- Finds the units that changed last, in the order in which a search by date walks them.
CREATE INDEX unit_by_change ON unit (changed, unit_number);
