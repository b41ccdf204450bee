"""Reads a command line by the compiled tables: a line that fits one exactly runs at once, every other goes to Typer.

An entry is (target, arguments, options): each argument (name, type, many, required), each option (name, type).
Types are 'text', 'int', 'many' and, for flags, 'on' and 'off'; nothing else is ever compiled.
"""

from __future__ import annotations

from kamcrm import compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Target = tuple[str, str, str, str]  # module, function, what it hands back, the words that name it


def is_value(token: str) -> bool:
    """Whether a token is a value although it may begin with a dash: text with white space, or a date such as -3d."""
    if token[:1] != "-" or token == "-":
        return True
    head = token.partition("=")[0]
    if len(token.split(None, 1)) > 1 or token != token.strip():
        return not (token[:2] == "--" and head != token and len(head.split()) == 1 and head == head.strip())
    return len(token) > 2 and token[-1] in "dwmy" and token[1:-1].isascii() and token[1:-1].isdigit()


def arranged(argv: list[str]) -> list[str]:
    """The line with options that stand before the command moved behind it; a line without a command is `today`."""
    leading: list[str] = []
    rest = list(argv)
    while rest and rest[0][:1] == "-":
        name, equals, _ = rest[0].partition("=")
        takes_value = compiled.SHARED.get(name)
        if takes_value is None or (takes_value and not equals and len(rest) < 2):
            break
        count = 2 if takes_value and not equals else 1
        leading += rest[:count]
        rest = rest[count:]
    if not rest:
        return ["today", *leading]
    if rest[0][:1] == "-":
        return ["today", *leading, *rest] if rest[0] not in ("-h", "--help", "--version") else rest
    return _spelled(rest, leading)


def _spelled(rest: list[str], leading: list[str]) -> list[str]:
    alias = compiled.ALIASES.get(rest[0])
    if alias:
        rest[:1] = alias.split()
    alias = compiled.ALIASES.get(" ".join(rest[:2]))
    if alias:
        rest[:2] = alias.split()
    bare = compiled.BARE.get(rest[0])
    if bare and (len(rest) == 1 or (rest[1][:1] == "-" and rest[1] not in ("-h", "--help"))):
        rest[1:1] = [bare]
    words = 2 if compiled.WORDS.get(rest[0]) == "noun" and len(rest) > 1 and rest[1][:1] != "-" else 1
    return rest[:words] + leading + rest[words:]


def help_for(line: list[str]) -> str | None:
    """The help page asked for, or None when the line asks for no help or no such command is known."""
    if not line or line[-1] not in ("-h", "--help"):
        return None
    words = [word for word in line[:-1] if word[:1] != "-"]
    for count in (2, 1, 0):
        page = _help_page(words[:count])
        if page and len(words) >= count:
            return page
    return None


def _help_page(words: list[str]) -> str | None:
    name = words[0] if words else "kamcrm"
    kind = compiled.WORDS.get(name) if words else "verb"
    if kind is None:
        return None
    module = name.replace("-", "_") if kind == "noun" else "verbs"
    full = f"kamcrm.compiled.{module}_help"
    __import__(full)
    pages: dict[str, str] = getattr(compiled, f"{module}_help").HELP
    return pages.get(" ".join(words))


def read(line: list[str]) -> tuple[Target, dict[str, Any]] | None:
    """The command and its values, or None when this line does not fit the tables exactly."""
    kind = compiled.WORDS.get(line[0])
    if kind is None:
        return None
    words = 2 if kind == "noun" else 1
    module = (line[0].replace("-", "_") if kind == "noun" else "verbs") + "_lines"
    __import__(f"kamcrm.compiled.{module}")
    entry = getattr(compiled, module).LINES.get(" ".join(line[:words]))
    if entry is None:
        return None
    target, arguments, options = entry
    values: dict[str, Any] = {}
    positional = _sorted_out(line[words:], options, values)
    if positional is None or not _placed(positional, arguments, values):
        return None
    return target, values


def _sorted_out(tokens: list[str], options: dict[str, tuple[str, str]], values: dict[str, Any]) -> list[str] | None:
    positional: list[str] = []
    rest = iter(tokens)
    for token in rest:
        if token == "--":
            positional += rest
        elif is_value(token):
            positional.append(token)
        elif not _option(token, rest, options, values):
            return None
    return positional


def _option(token: str, rest: Any, options: dict[str, tuple[str, str]], values: dict[str, Any]) -> bool:
    name, equals, value = token.partition("=")
    spec = options.get(name)
    if spec is None or (equals and name[:2] != "--"):
        return False
    key, kind = spec
    if kind in ("on", "off"):
        values[key] = kind == "on"
        return not equals
    if not equals:
        value = next(rest, "--")  # What is missing is no value either.
        if not (is_value(value) or _whole(value)):
            return False
    if kind == "int":
        if not _whole(value):
            return False
        values[key] = int(value)
    elif kind == "many":
        values.setdefault(key, []).append(value)
    else:
        values[key] = value
    return True


def _whole(text: str) -> bool:
    digits = text[1:] if text[:1] == "-" else text
    return digits.isascii() and digits.isdigit() and len(digits) < 18


def _placed(positional: list[str], arguments: tuple[Any, ...], values: dict[str, Any]) -> bool:
    at = 0
    for place, (name, kind, many, required) in enumerate(arguments, 1):
        if many:
            until = max(len(positional) - (len(arguments) - place), at)  # What stands behind takes one word each.
            if required and at >= until:
                return False
            if at < until:
                values[name] = positional[at:until]
            at = until
        elif at < len(positional):
            value = positional[at]
            if kind == "int" and not _whole(value):
                return False
            values[name] = int(value) if kind == "int" else value
            at += 1
        elif required:
            return False
    return at >= len(positional)
