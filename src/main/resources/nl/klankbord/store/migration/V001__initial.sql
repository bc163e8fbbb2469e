-- Klankbord, version 1. All tables are STRICT. Times are UTC (2026-04-14T08:30:00.000000000Z), days are 2026-04-14, a
-- planned moment is the clock on the wall (2026-04-14T10:30). seq keeps the order in which rows were added.

CREATE TABLE person (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  alias TEXT NOT NULL,
  role TEXT NOT NULL,
  review_on TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE conversation (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  language TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('development', 'coaching', 'catch_up', 'other')),
  place TEXT NOT NULL,
  exercises TEXT NOT NULL, -- JSON array of exercise ids, in order
  planned_for TEXT,
  started_at TEXT,
  closed_at TEXT,
  corrected_at TEXT,
  position TEXT NOT NULL -- where people were when they left; means something to the workspace only
) STRICT;
CREATE INDEX conversation_person ON conversation (person);

CREATE TABLE note (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person TEXT REFERENCES person (id) ON DELETE CASCADE,
  conversation TEXT REFERENCES conversation (id) ON DELETE CASCADE,
  life TEXT NOT NULL CHECK (life IN ('jot', 'intention', 'working', 'summary')),
  visibility TEXT NOT NULL CHECK (visibility IN ('private', 'shared')), -- follows from life; for whoever reads the file
  text TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX note_person ON note (person);
CREATE INDEX note_conversation ON note (conversation);

-- The exercise as it was when a result was started, stored once however many results were made with it.
CREATE TABLE exercise_definition (
  hash TEXT NOT NULL PRIMARY KEY, -- SHA-256 of the canonical JSON, hexadecimal
  json TEXT NOT NULL
) STRICT;

CREATE TABLE exercise_result (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  definition TEXT NOT NULL REFERENCES exercise_definition (hash),
  person TEXT REFERENCES person (id) ON DELETE CASCADE,
  conversation TEXT REFERENCES conversation (id) ON DELETE CASCADE,
  started_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  answers TEXT NOT NULL, -- JSON object: step id to answer
  visibility TEXT NOT NULL CHECK (visibility IN ('private', 'shared')),
  in_summary INTEGER NOT NULL CHECK (in_summary IN (0, 1)),
  summary_steps TEXT NOT NULL -- JSON object: step id to true or false where people chose otherwise than the exercise
) STRICT;
CREATE INDEX exercise_result_definition ON exercise_result (definition);
CREATE INDEX exercise_result_person ON exercise_result (person);
CREATE INDEX exercise_result_conversation ON exercise_result (conversation);

CREATE TABLE agreement (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
  conversation TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  result TEXT REFERENCES exercise_result (id) ON DELETE SET NULL,
  made_at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'done', 'partly', 'dropped', 'moved')),
  what TEXT NOT NULL,
  who TEXT NOT NULL CHECK (who IN ('not_said', 'me', 'you', 'both')), -- me is the user of this computer
  due_on TEXT,
  due_words TEXT NOT NULL,
  start_on TEXT,
  start_words TEXT NOT NULL,
  if_situation TEXT NOT NULL,
  then_action TEXT NOT NULL,
  obstacle TEXT NOT NULL,
  inform TEXT NOT NULL,
  support TEXT NOT NULL,
  confidence INTEGER CHECK (confidence BETWEEN 0 AND 10)
) STRICT;
CREATE INDEX agreement_person ON agreement (person);
CREATE INDEX agreement_conversation ON agreement (conversation);
CREATE INDEX agreement_result ON agreement (result);

CREATE TABLE check_up (
  agreement TEXT NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL, -- 0 is the oldest
  id TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'done', 'partly', 'dropped', 'moved')),
  note TEXT NOT NULL,
  PRIMARY KEY (agreement, position)
) STRICT;
