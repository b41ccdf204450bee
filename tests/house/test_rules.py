"""The house's rules, executable: who may import whom, and how large a room may be."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SRC = Path(__file__).parent.parent.parent / "src" / "kamcrm"
FILES = sorted(path for path in SRC.rglob("*.py") if "compiled" not in path.parts)
NAMES = [str(path.relative_to(SRC)) for path in FILES]

# Each outside thing has one owner, by the first part of the path.
OWNERS = {
    "typer": {"cli", "grammar"},
    "rich": {"render", "cli", "reports", "exchange", "tui"},
    "textual": {"tui"},
    "sqlmodel": {"models", "statements", "compiler"},
    "sqlalchemy": {"models", "statements", "compiler"},
    "sqlite3": {"store"},
}
# What a daily command may load must stay light: these start slower than all of it together.
HEAVY = {"typing", "dataclasses", "re", "pathlib", "json", "enum", "logging", "inspect", "tempfile", "subprocess"}
HOT = {"compiled", "commands", "services", "metrics", "wording", "sheets", "render", "dates", "capture", "names"}
HOT |= {"folding", "reach", "safe", "store", "unit", "settings", "journal", "shell", "refusals", "line", "__main__"}
HOT |= {"validator", "money", "errors", "vocab", "filters", "filtering"}
# Read only by the Typer side, never by a daily command.
# The grammar of a plan is loaded when one is edited, never by the morning.
COLD = {"commands/parameters.py", "commands/tree.py", "services/plan_text.py"}
FORBIDDEN_NAMES = ("utils", "helpers", "manager", "handler", "data", "info")


def top(path: Path) -> str:
    """The first part of a module's path within the package."""
    return path.relative_to(SRC).parts[0].removesuffix(".py")


def imports(path: Path, *, at_top: bool = False) -> set[str]:
    """The modules a file imports, but for those that only type checkers see; `at_top`: when it is imported itself."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()

    def visit(nodes: list[ast.stmt]) -> None:
        for node in nodes:
            if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING":
                continue
            if isinstance(node, ast.Import):
                found.update(alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                found.update([node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)])
            elif at_top and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            for field in ("body", "orelse", "finalbody", "handlers"):
                visit(getattr(node, field, []))

    visit(tree.body)
    return found


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_an_outside_library_is_imported_only_by_its_owner(path):
    for name in imports(path):
        owners = OWNERS.get(name.split(".")[0])
        assert owners is None or top(path) in owners, f"{name} belongs to {', '.join(sorted(owners or ()))}"


@pytest.mark.parametrize("path", [path for path in FILES if top(path) in HOT], ids=str)
def test_what_a_daily_command_loads_is_light(path):
    if str(path.relative_to(SRC)) in COLD:
        return
    heavy = {name.split(".")[0] for name in imports(path, at_top=True)} & HEAVY

    assert not heavy, f"import inside the function that needs it: {', '.join(sorted(heavy))}"


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_nothing_below_the_shell_imports_the_front_ends(path):
    if top(path) in ("__main__", "cli", "grammar", "compiler", "tui"):
        return
    front = {name for name in imports(path, at_top=True) if name.startswith(("kamcrm.cli", "kamcrm.tui"))}

    assert not front


@pytest.mark.parametrize("path", [path for path in FILES if top(path) in ("services", "metrics", "sheets")], ids=str)
def test_services_metrics_and_sheets_know_nothing_above_them(path):
    above = {
        "services": ("commands", "sheets", "render", "shell"),
        "metrics": ("commands", "sheets", "services", "unit"),
    }
    above |= {"sheets": ("commands", "services", "store", "unit", "render")}
    banned = tuple(f"kamcrm.{name}" for name in above[top(path)])

    assert not [name for name in imports(path) if name.startswith(banned)]


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_a_file_fits_in_one_reading(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_a_function_fits_on_a_screen(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body
            lines = (node.end_lineno or 0) - body[0].lineno + 1 if body else 0
            assert lines <= 30, f"{node.name} has {lines} lines"


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_every_public_thing_says_what_it_is_and_is_annotated(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert ast.get_docstring(tree) or not tree.body, "the module has no docstring"
    inner = [child for function in _functions(tree) for child in _functions(function) if child is not function]
    for node in ast.walk(tree):
        public = isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
        if public and node not in inner:
            assert ast.get_docstring(node), f"{node.name} has no docstring"
        if isinstance(node, ast.FunctionDef):
            assert node.returns is not None, f"{node.name} says not what it returns"


def _functions(tree: ast.AST) -> list[ast.FunctionDef]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_names_are_the_fields_own(path):
    assert not set(path.stem.split("_")) & set(FORBIDDEN_NAMES)


def test_one_place_reads_the_clock_and_one_commits():
    clocks = {
        str(p.relative_to(SRC)) for p in FILES if "datetime.now(" in p.read_text() or "date.today(" in p.read_text()
    }
    commits = {str(p.relative_to(SRC)) for p in FILES if '"COMMIT"' in p.read_text()}

    assert clocks == {"unit.py"}
    assert commits == {"store.py"}


def test_nobody_but_the_renderer_prints():
    printing = set()
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "print":
                printing.add(str(path.relative_to(SRC)))

    assert not printing


def test_the_places_that_catch_a_refusal_are_few():
    catching = set()
    for path in FILES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ExceptHandler) and "CrmError" in ast.dump(node.type or ast.Constant(None)):
                catching.add(str(path.relative_to(SRC)))

    assert catching <= {"refusals.py", "shell.py", "store.py", "tui/screen.py"}


# What the desk asks and draws with; what else it needs has one place each.
DESK = {"tui", "services", "sheets", "render", "wording", "safe", "unit", "settings", "errors", "records", "vocab"}
BEYOND = {
    "tui/session.py": {"drafts", "line", "shell", "store"},  # The one place that opens the file and runs a line.
    "tui/writing.py": {"drafts", "line", "longhand"},  # The one place that keeps what is half-written.
    "tui/opening.py": {"late"},
}


@pytest.mark.parametrize("path", [path for path in FILES if top(path) == "tui"], ids=str)
def test_the_desk_asks_services_and_draws_sheets_and_one_place_each_does_more(path):
    name = str(path.relative_to(SRC))
    own = {module for module in imports(path) if module.startswith("kamcrm.")}
    parts = {module.split(".")[1] for module in own}

    assert parts - DESK <= BEYOND.get(name, set())
    assert "kamcrm.unit.open_crm" not in own or name in ("tui/session.py", "tui/opening.py")
