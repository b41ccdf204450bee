"""Full-text search: the one place of SQL that belongs to SQLite alone (FTS5); PostgreSQL would have its own beside it.

The index holds folded text under each record's id, so one query searches every noun. Triggers keep it; bulk work
stands a row in `bulk`, which rests them, and fills the index set-wise.
"""

from __future__ import annotations

SEARCHED = {
    "accounts": ("name", "about", "industry", "city"),
    "contacts": ("name", "title", "department", "about"),
    "interactions": ("text",),
    "followups": ("what", "note"),
    "opportunities": ("name", "next_step"),
}

# unicode61 folds å, ö and é but never ø, æ or ß: these are folded here, the rest by the tokenizer.
FOLDS = (("ø", "o"), ("Ø", "o"), ("æ", "ae"), ("Æ", "ae"), ("ß", "ss"))


def _folded(table: str, columns: tuple[str, ...]) -> str:
    text = " || ' ' || ".join(f"coalesce({table}.{column}, '')" for column in columns)
    for letter, plain in FOLDS:
        text = f"replace({text}, '{letter}', '{plain}')"
    return text


def schema() -> list[str]:
    """The view, the index and the triggers, as SQL."""
    view = "\nUNION ALL ".join(f"SELECT id, {_folded(noun, columns)} FROM {noun}" for noun, columns in SEARCHED.items())
    made = [
        f"CREATE VIEW searchable (id, text) AS\n{view}",
        "CREATE VIRTUAL TABLE search USING fts5(text, content='searchable', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2')",
    ]
    for noun, columns in SEARCHED.items():
        awake = "WHEN NOT EXISTS (SELECT 1 FROM bulk)"
        drop = f"INSERT INTO search (search, rowid, text) VALUES ('delete', old.id, {_folded('old', columns)})"
        add = f"INSERT INTO search (rowid, text) VALUES (new.id, {_folded('new', columns)})"
        changed = ", ".join(columns)
        made += [
            f"CREATE TRIGGER {noun}_searched_on_insert AFTER INSERT ON {noun} {awake} BEGIN {add}; END",
            f"CREATE TRIGGER {noun}_searched_on_delete AFTER DELETE ON {noun} {awake} BEGIN {drop}; END",
            f"CREATE TRIGGER {noun}_searched_on_update AFTER UPDATE OF {changed} ON {noun} {awake} "
            f"BEGIN {drop}; {add}; END",
        ]
    return made


# What bulk work runs once its rows stand: only the new rows, by their range of ids.
FILL = "INSERT INTO search (rowid, text) SELECT id, text FROM searchable WHERE id BETWEEN :first AND :last"
OPTIMIZE = "INSERT INTO search (search) VALUES ('optimize')"
REBUILD = "INSERT INTO search (search) VALUES ('rebuild')"
CHECK = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"

HITS = """
SELECT hit.id AS id, records.noun AS noun, coalesce(accounts.name, owner.name) AS account,
       interactions.day AS day, followups.due AS due,
       coalesce(interactions.text, followups.what, contacts.name, opportunities.name, accounts.name) AS text
FROM (SELECT rowid AS id FROM search WHERE search MATCH :query ORDER BY rowid DESC LIMIT :most) AS hit
JOIN records ON records.id = hit.id
LEFT JOIN accounts ON accounts.id = hit.id
LEFT JOIN contacts ON contacts.id = hit.id
LEFT JOIN interactions ON interactions.id = hit.id
LEFT JOIN followups ON followups.id = hit.id
LEFT JOIN opportunities ON opportunities.id = hit.id
LEFT JOIN accounts AS owner
  ON owner.id = coalesce(contacts.account_id, interactions.account_id, followups.account_id, opportunities.account_id)
ORDER BY hit.id DESC
"""
HITS_COLUMNS = {"id": "whole", "noun": "text", "account": "text", "day": "whole", "due": "day", "text": "text"}
