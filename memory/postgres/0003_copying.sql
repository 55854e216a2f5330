-- Where a copy of another memory into this one has come to, as JSON, while it is not finished:
-- until then this is no memory for anything else.
ALTER TABLE meta ADD COLUMN copying text;
