"""Compile what is declared (models, statements, the Typer tree) into plain tables that the standard library can run.

`python -m kamcrm.compiler` writes `compiled/`, and the first migration while no release has fixed it. It knows an
allow-list of column and parameter types and refuses the rest, so that what it writes is right or not there at all.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import Column, Select, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql import visitors
from sqlalchemy.sql.elements import BindParameter, ColumnElement
from sqlmodel import SQLModel

from kamcrm import __version__, models, statements
from kamcrm.models.types import Line, Shaped, Whole, Word
from kamcrm.statements import search
from kamcrm.stubs import asking

HERE = Path(__file__).parent
HEAD = '"""Generated from the declarations by `make compile`; do not edit."""\n'
SCHEMA = 1  # The number of the newest migration.
UNJOURNALLED = ("records", "operations", "changes")
FLEETING = ("version", "created_at", "updated_at", "operation_id")  # What the canonical export leaves out.
CONVERTED = ("day", "instant", "flag", "money")
DIALECT = sqlite.dialect(paramstyle="named")


def build() -> dict[str, str]:
    """Every generated module, name -> source text."""
    from kamcrm.commands.tree import ALIASES, BARE
    from kamcrm.grammar import lines_and_help, shared_options

    made = {f"{name}_sql": _module(entries) for name, entries in sql().items()}
    made |= {f"{name}_rows": _module({"SPEC": spec}) for name, spec in rows().items()}
    words, grammar = lines_and_help()
    made |= {name: _module(entries) for name, entries in grammar.items()}
    top: dict[str, Any] = {
        "VERSION": __version__,
        "SCHEMA": SCHEMA,
        "WORDS": words,
        "ALIASES": ALIASES,
        "BARE": BARE,
        "SHARED": shared_options(),
    }
    top["TABLES"] = tuple(rows())
    made["__init__"] = _module(top)
    return made


def write() -> None:
    """Write the generated modules and the first migration where they differ from what is there."""
    made = build()
    folder = HERE / "compiled"
    for old in folder.glob("*.py"):
        if old.stem not in made:
            old.unlink()
    for name, text in made.items():
        _put(folder / f"{name}.py", text)
    _put(folder / "asking.pyi", asking(sql()))
    _put(HERE / "migrations" / "0001_initial.sql", ";\n".join(ddl()) + ";\n")
    (folder / "__init__.py").touch()


def install() -> None:
    """Put freshly compiled modules in the place of stale ones, for this process only."""
    from types import ModuleType

    package = importlib.import_module("kamcrm.compiled")
    for name, text in build().items():
        full = "kamcrm.compiled" if name == "__init__" else f"kamcrm.compiled.{name}"
        module = sys.modules.setdefault(full, ModuleType(full)) if name != "__init__" else package
        exec(compile(text, full, "exec"), module.__dict__)
        setattr(package, name, module)


def ddl() -> list[str]:
    """The whole schema as SQL statements."""
    made: list[str] = []
    for table in tables():
        made.append(str(CreateTable(table).compile(dialect=DIALECT)).strip())
        made += [
            str(CreateIndex(index).compile(dialect=DIALECT))
            for index in sorted(table.indexes, key=lambda index: str(index.name))
        ]
    return made + search.schema()


def tables() -> list[Table]:
    """Every table, parents before children."""
    _load(models)
    return SQLModel.metadata.sorted_tables


def declared() -> dict[str, dict[str, Select[Any]]]:
    """Every named statement, by module."""
    found: dict[str, dict[str, Select[Any]]] = {}
    for module in _load(statements):
        named = {
            key: value
            for key, value in vars(module).items()
            if key.isupper() and key[0] != "_" and isinstance(value, Select)
        }
        if named:
            found[module.__name__.rpartition(".")[2]] = named
    return found


def sql() -> dict[str, dict[str, Any]]:
    """Statements as (text, column names, kind of each column, converters)."""
    made: dict[str, dict[str, Any]] = {
        module: {name.upper(): statement(f"{module}.{name.lower()}", select) for name, select in named.items()}
        for module, named in declared().items()
    }
    names, kinds = tuple(search.HITS_COLUMNS), tuple(search.HITS_COLUMNS.values())
    made["search"] = {"HITS": (" ".join(search.HITS.split()), names, kinds, _converters(names, kinds, "search.hits"))}
    made["search"] |= {name: getattr(search, name) for name in ("OPTIMIZE", "REBUILD", "CHECK")}
    return made


def statement(name: str, select: Select[Any]) -> tuple[Any, ...]:
    """One SELECT: its text with constants written in, its columns, their kinds, and which values to convert."""
    for bind in visitors.iterate(select):
        if isinstance(bind, BindParameter):
            bind.required = False  # Its value comes at run time; an IN list beside it is written out now.
    compiled = select.compile(dialect=DIALECT, compile_kwargs={"render_postcompile": True})
    text = " ".join(str(compiled).split())
    for key, value in compiled.params.items():
        if value is not None:
            literal = str(int(value)) if isinstance(value, bool | int) else "'" + str(value).replace("'", "''") + "'"
            text = re.sub(rf":{key}\b", lambda _, literal=literal: literal, text)  # type: ignore[misc]
    columns = tuple(str(column.key) for column in select.selected_columns)
    kinds = tuple(_kind(column) for column in select.selected_columns)
    return text, columns, kinds, _converters(columns, kinds, name)


def _kind(column: ColumnElement[Any]) -> str:
    if isinstance(column.type, Shaped):
        return column.type.kind
    python = getattr(column.type, "python_type", str)
    return {int: "whole", bool: "flag", str: "text"}.get(python, "text")


def _converters(columns: tuple[str, ...], kinds: tuple[str, ...], name: str) -> tuple[tuple[int, str, int], ...]:
    found = []
    for at, kind in enumerate(kinds):
        if kind == "money":
            beside = f"{columns[at]}_currency" if f"{columns[at]}_currency" in columns else "currency"
            if beside not in columns:
                raise TypeError(f"{name}: money column {columns[at]} has no currency beside it")
            found.append((at, kind, columns.index(beside)))
        elif kind in CONVERTED:
            found.append((at, kind, at))
    return tuple(found)


def rows() -> dict[str, dict[str, Any]]:
    """Each table's column specs and the SQL that writes, journals and restores its rows."""
    return {table.name: _spec(table) for table in tables() if table.name not in UNJOURNALLED}


def _spec(table: Table) -> dict[str, Any]:
    names = [column.name for column in table.columns]
    quoted = [f'"{name}"' for name in names]
    as_json = "json_object(" + ", ".join(f"'{name}', \"{name}\"" for name in names) + ")"
    restored = [f"json_extract(:row, '$.{name}')" for name in names]
    kept = [(q, r) for q, r, name in zip(quoted, restored, names, strict=True) if name not in ("id", "version")]
    lasting = [name for name in names if name not in FLEETING]
    uid = f"'uid', (SELECT uid FROM records WHERE records.id = {table.name}.id), " if "version" in names else ""
    version = ", version = version + 1" if "version" in names else ""
    return {
        "noun": table.name,
        "record": any(key.column.table.name == "records" for key in table.c.id.foreign_keys),
        "columns": {column.name: _column(column) for column in table.columns},
        "insert": f"INSERT INTO {table.name} ({', '.join(quoted)}) VALUES ({', '.join(':' + n for n in names)})",
        "json": as_json,
        "canonical": f"json_object({uid}" + ", ".join(f"'{name}', \"{name}\"" for name in lasting) + ")",
        "restore": f"INSERT INTO {table.name} ({', '.join(quoted)}) SELECT {', '.join(restored)}",
        "revert": f"UPDATE {table.name} SET {', '.join(f'{q} = {r}' for q, r in kept)}{version} WHERE id = :id",
        "searched": search.folded(table.name),
        "converters": _converters(
            tuple(names),
            tuple(_kind(column) for column in table.columns),
            table.name,  # a row reads like a record
        ),
    }


def _column(column: Column[Any]) -> tuple[Any, ...]:
    """(kind, required, default, least or None, most or None, choices)."""
    type = column.type
    default = column.default.arg if column.default is not None else None  # type: ignore[attr-defined]
    kind = _kind(column)
    most = type.most if isinstance(type, Line | Whole) else None
    least = type.least if isinstance(type, Whole) else None
    words = type.words if isinstance(type, Word) else ()
    return kind, not column.nullable and default is None, default, least, most, words


def _load(package: Any) -> list[Any]:
    return [
        importlib.import_module(f"{package.__name__}.{found.name}") for found in pkgutil.iter_modules(package.__path__)
    ]


def _module(entries: dict[str, Any]) -> str:
    from pprint import pformat

    body = "".join(f"{key} = {pformat(value, width=118, sort_dicts=False)}\n" for key, value in entries.items())
    return f"{HEAD}\n{body}"


def _put(path: Path, text: str) -> None:
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write()
