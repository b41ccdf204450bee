"""From the Typer tree to plain tables: the command lines that run at once, and every help page as text."""

from __future__ import annotations

import inspect
import textwrap
from typing import Any

from kamcrm import cli
from kamcrm.commands import parameters, tree

WIDTH = 80
Entry = tuple[tuple[str, str, str, str], tuple[Any, ...], dict[str, tuple[str, str]]]


def lines_and_help() -> tuple[dict[str, Any], dict[str, dict[str, Any]]]:
    """The words of the command line, and per noun the tables of its lines and its help pages."""
    root = cli.tree_of_commands()
    lines: dict[str, dict[str, Entry]] = {"verbs": {}}
    pages: dict[str, dict[str, str]] = {"verbs": {"": group_help(root, [])}}
    words: dict[str, str] = {}
    for name, command in _children(root).items():
        children = _children(command)
        words[name] = "noun" if children else "verb"
        key = name.replace("-", "_") if children else "verbs"
        for path, leaf in (
            {(name, verb): leaf for verb, leaf in children.items()}.items() if children else [((name,), command)]
        ):
            entry = _entry(leaf)
            if entry:
                lines.setdefault(key, {})[" ".join(path)] = entry
            pages.setdefault(key, {})[" ".join(path)] = command_help(leaf, list(path))
        if children:
            pages[key][name] = group_help(command, [name])
    made: dict[str, dict[str, Any]] = {f"{key}_lines": {"LINES": found} for key, found in lines.items()}
    made |= {f"{key}_help": {"HELP": found} for key, found in pages.items()}
    return words, made


def shared_options() -> dict[str, bool]:
    """The options that may stand before the command, and whether each takes a value."""
    found: dict[str, bool] = {}
    hints = cli.hints_of(parameters.every)
    for parameter in inspect.signature(parameters.every).parameters.values():
        hint = hints[parameter.name]
        names = [f"--{parameter.name.replace('_', '-')}"]
        names += [text for text in hint.__metadata__ if isinstance(text, str) and text.startswith("-")]
        found |= dict.fromkeys(names, parameter.default is not False)
    return found


def _children(command: Any) -> dict[str, Any]:
    return getattr(command, "commands", {})


def _entry(command: Any) -> Entry | None:
    arguments: list[tuple[str, str, bool, bool]] = []
    options: dict[str, tuple[str, str]] = {}
    for parameter in command.params:
        kind = _kind(parameter)
        if kind is None:
            return None
        if parameter.param_type_name == "argument":
            many = parameter.nargs == -1
            arguments.append((parameter.name, kind, many, bool(parameter.required)))
        elif kind == "flag":
            options |= dict.fromkeys(parameter.opts, (parameter.name, "on"))
            options |= dict.fromkeys(parameter.secondary_opts, (parameter.name, "off"))
        else:
            options |= dict.fromkeys(parameter.opts, (parameter.name, "many" if parameter.multiple else kind))
    return command.callback.target, tuple(arguments), options


def _kind(parameter: Any) -> str | None:
    """'text', 'int' or 'flag'; None for what the tables cannot express, which leaves the whole command to Typer."""
    if getattr(parameter, "is_flag", False):
        return "flag"
    hint = _hints(parameter)
    if hint in (str, list[str], str | None):
        return "text"
    return "int" if hint in (int, int | None) else None


def _hints(parameter: Any) -> Any:
    found = parameter.type_descriptor.annotation
    return getattr(found, "__origin__", found) if hasattr(found, "__metadata__") else found


def command_help(command: Any, path: list[str]) -> str:
    """One command's page: what it does, examples, how it is called, its options."""
    blocks = inspect.cleandoc(command.callback.__doc__ or "").split("\n\n")
    examples = [line.strip() for block in blocks if _is_example(block) for line in block.splitlines()]
    prose = [block for block in blocks if not _is_example(block)]
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    options = [p for p in command.params if p.param_type_name != "argument"]
    common = {name for group in parameters.SHARED.values() for f in group for name in inspect.signature(f).parameters}
    usage = " ".join(["kamcrm", *path, *(_metavar(p) for p in arguments), "[OPTIONS]"])
    parts = [
        prose[0].replace("\n", " ") if prose else "",
        "\n".join(f"  {line}" for line in examples),
        f"Usage: {usage}",
    ]
    parts += [_wrapped(block) for block in prose[1:]]
    parts += [_rows("Arguments", [(p.name.rstrip("_").upper(), p.help or "") for p in arguments])]
    parts += [_rows("Options", [_option_row(p) for p in options if p.name not in common])]
    parts += [
        _rows("Every command", [_option_row(p) for p in options if p.name in common] + [("-h, --help", "this page")])
    ]
    return "\n\n".join(part for part in parts if part) + "\n"


def _is_example(block: str) -> bool:
    """Whether a paragraph of a docstring is command lines to copy."""
    return all("kamcrm" in line.split() and line.split()[0] in ("kamcrm", "cat", "echo") for line in block.splitlines())


def group_help(group: Any, path: list[str]) -> str:
    """A noun's page, or the whole program's in its panels."""
    children = _children(group)
    if path:
        rows = [(name, _short(command)) for name, command in children.items()]
        head = f"{group.help}\n\nUsage: kamcrm {' '.join(path)} COMMAND\n\n"
        return head + _rows("Commands", rows) + f"\n\nkamcrm {' '.join(path)} COMMAND --help says more.\n"
    panels = [
        _rows(title, [(name, _short(children[name])) for name in names if name in children][:8])
        for title, names in tree.PANELS.items()
    ]
    examples = "  kamcrm                 what to do today\n  kamcrm --demo today    the same, on a demo portfolio"
    head = f"{group.help}\n\n{examples}\n\n"
    return (
        head
        + "\n\n".join(panel for panel in panels if panel)
        + "\n\nkamcrm help all lists the rest; every command has --help.\n"
    )


def _short(command: Any) -> str:
    text = command.help or (command.callback.__doc__ if command.callback else "") or ""
    return inspect.cleandoc(text).partition("\n")[0].rstrip(".")


def _metavar(parameter: Any) -> str:
    name = parameter.name.rstrip("_").upper() + ("…" if parameter.nargs == -1 else "")
    return name if parameter.required else f"[{name}]"


def _option_row(parameter: Any) -> tuple[str, str]:
    names = ", ".join([*sorted(parameter.opts, key=len), *parameter.secondary_opts])
    kind = _kind(parameter)
    value = {"flag": "", "int": " N"}.get(kind or "", f" {parameter.name.rstrip('_').upper().replace('_', '-')}")
    return names + value, (parameter.help or "") + (" (repeatable)" if parameter.multiple else "")


def _rows(title: str, rows: list[tuple[str, str]]) -> str:
    if not rows:
        return ""
    wide = min(max(len(left) for left, _ in rows), 24)
    lines = [f"{title}:"]
    for left, right in rows:
        wrapped = textwrap.wrap(right, WIDTH - wide - 4) or [""]
        if len(left) > wide:
            lines.append(f"  {left}")
            left = ""
        lines.append(f"  {left:<{wide}}  {wrapped[0]}".rstrip())
        lines += [" " * (wide + 4) + more for more in wrapped[1:]]
    return "\n".join(lines)


def _wrapped(block: str) -> str:
    return textwrap.fill(block.replace("\n", " "), WIDTH)
