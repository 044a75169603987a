-- Version 1 of shelf.db. No immigration status is ever stored.
CREATE TABLE settings (languages TEXT NOT NULL, place TEXT) STRICT;
CREATE TABLE saved_cards (card TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
