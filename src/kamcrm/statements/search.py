"""Full-text search: the one place of SQL that belongs to SQLite alone (FTS5); PostgreSQL would have its own beside it.

The index holds folded text under each record's id, so one query searches every noun. The journal keeps it, row by
row or set-wise, since every write passes there; triggers would need a trusted schema, and a file we are handed isn't.
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


def folded(noun: str) -> str:
    """The expression of a row's searched text, folded; nothing for a noun that isn't searched."""
    text = " || ' ' || ".join(f"coalesce({column}, '')" for column in SEARCHED.get(noun, ()))
    for letter, plain in FOLDS if text else ():
        text = f"replace({text}, '{letter}', '{plain}')"
    return text


def schema() -> list[str]:
    """The view that the index stands on, and the index, as SQL."""
    view = "\nUNION ALL ".join(f"SELECT id, {folded(noun)} FROM {noun}" for noun in SEARCHED)
    return [
        f"CREATE VIEW searchable (id, text) AS\n{view}",
        "CREATE VIRTUAL TABLE search USING fts5(text, content='searchable', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 2')",
    ]


OPTIMIZE = "INSERT INTO search (search) VALUES ('optimize')"
REBUILD = "INSERT INTO search (search) VALUES ('rebuild')"
CHECK = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"

# What is searched of a record besides its name or text, as one text.
_MORE = " || ".join(
    f"coalesce({noun}.{column} || ' · ', '')" for noun, columns in SEARCHED.items() for column in columns[1:]
)
HITS = f"""
SELECT hit.id AS id, records.noun AS noun, coalesce(accounts.name, owner.name) AS account,
       coalesce(accounts.id, owner.id) AS account_id,
       interactions.day AS day, followups.due AS due,
       coalesce(interactions.text, followups.what, contacts.name, opportunities.name, accounts.name) AS text,
       {_MORE} AS more
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
HITS_COLUMNS = {
    "id": "whole",
    "noun": "text",
    "account": "text",
    "account_id": "whole",
    "day": "whole",
    "due": "day",
    "text": "text",
    "more": "text",
}
