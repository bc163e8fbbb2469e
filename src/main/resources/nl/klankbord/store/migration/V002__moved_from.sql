-- The day or the words that held before a check-up moved them, so that taking it back restores them. Both NULL where the
-- check-up moved nothing, and in check-ups of before this version; else the words are there, if only empty ones.
ALTER TABLE check_up ADD COLUMN moved_from_on TEXT;
ALTER TABLE check_up ADD COLUMN moved_from_words TEXT;
