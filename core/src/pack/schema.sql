-- Tables of a pack's payload. Every row carries `hash`, made of the pack's id and version, the table's name and
-- the row's other columns (see row.rs), except the search index, whose hits lead to rows that do. A hash cannot tell that
-- a row is gone: rows that belong together are counted in the row that owns them, and a message that a language lacks has
-- a row that says so.
CREATE TABLE packs (
  id TEXT NOT NULL PRIMARY KEY,
  version INTEGER NOT NULL,
  format INTEGER NOT NULL,
  jurisdiction TEXT NOT NULL,
  created TEXT NOT NULL,
  review_by TEXT NOT NULL,
  topic_groups TEXT NOT NULL,
  places TEXT NOT NULL,
  card_ids TEXT NOT NULL,
  first_card TEXT,
  language_count INTEGER NOT NULL,
  hotline_count INTEGER NOT NULL,
  entry_count INTEGER NOT NULL,
  news_count INTEGER NOT NULL,
  correction_count INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE TABLE languages (
  position INTEGER NOT NULL PRIMARY KEY,
  tag TEXT NOT NULL,
  rtl INTEGER NOT NULL,
  messages INTEGER NOT NULL,
  complete INTEGER NOT NULL,
  reviewed INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE TABLE cards (
  position INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  topic_group TEXT NOT NULL,
  guide TEXT,
  form TEXT,
  statuses INTEGER NOT NULL,
  see_also TEXT NOT NULL,
  hotlines TEXT NOT NULL,
  section_count INTEGER NOT NULL,
  line_count INTEGER NOT NULL,
  essential_count INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE TABLE essentials (
  card TEXT NOT NULL,
  status TEXT NOT NULL,
  lines TEXT NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (card, status)
) STRICT, WITHOUT ROWID;
CREATE TABLE sections (
  card TEXT NOT NULL,
  position INTEGER NOT NULL,
  id TEXT NOT NULL,
  past INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (card, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE lines (
  card TEXT NOT NULL,
  position INTEGER NOT NULL,
  section TEXT NOT NULL,
  id TEXT NOT NULL,
  kind TEXT NOT NULL,
  statuses INTEGER NOT NULL,
  officer TEXT,
  facts TEXT NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (card, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE messages (
  card TEXT NOT NULL,
  lang TEXT NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  fluent INTEGER NOT NULL,
  state INTEGER NOT NULL,
  reviewed INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (card, lang, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE facts (
  id TEXT NOT NULL PRIMARY KEY,
  statement TEXT NOT NULL,
  strength TEXT NOT NULL,
  checked_on TEXT NOT NULL,
  review_by TEXT NOT NULL,
  source_count INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sources (
  fact TEXT NOT NULL,
  position INTEGER NOT NULL,
  citation TEXT NOT NULL,
  address TEXT,
  dated TEXT,
  hash BLOB NOT NULL,
  PRIMARY KEY (fact, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE hotlines (
  position INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  number TEXT,
  abroad TEXT,
  address TEXT,
  display TEXT NOT NULL,
  who_answers TEXT NOT NULL,
  languages TEXT NOT NULL,
  zone TEXT,
  offset_count INTEGER NOT NULL,
  weekly TEXT NOT NULL,
  has_note INTEGER NOT NULL,
  checked_on TEXT NOT NULL,
  review_by TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE TABLE zone_offsets (
  zone TEXT NOT NULL,
  from_utc INTEGER NOT NULL,
  seconds INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (zone, from_utc)
) STRICT, WITHOUT ROWID;
CREATE TABLE news (
  position INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  first_day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE TABLE corrections (
  position INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  day TEXT NOT NULL,
  card TEXT NOT NULL,
  source TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE TABLE search_entries (
  entry INTEGER NOT NULL PRIMARY KEY,
  card TEXT NOT NULL,
  lang TEXT NOT NULL,
  message TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE TABLE search_words (
  position INTEGER NOT NULL PRIMARY KEY,
  words TEXT NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5(words, content='', tokenize="unicode61 remove_diacritics 0");
