"""The Typer side: commands as functions become the command line's one grammar.

A daily command never comes here: its line is read from the tables compiled out of this tree. What those tables
decline (a typo, a missing argument, a rare option) is parsed, and refused in words, by Typer.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Annotated, Any, cast, get_args, get_origin, get_type_hints

import typer
from typer.core import TyperCommand, TyperGroup

from kamcrm import line
from kamcrm.commands import options, parameters, tree
from kamcrm.errors import Usage

GUARD = "\0"  # No argument can hold a NUL, so it marks a value that begins with a dash.
GIVEN = ("crm", "settings", "as_of", "db", "demo")  # What the shell hands to a command; a line cannot.
SETTINGS = {"help_option_names": ["-h", "--help"]}


class Command(TyperCommand):
    """A command whose values may begin with a dash, and whose help is the one that was rendered ahead of time."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Hide dashed values from the option parser."""
        return super().parse_args(ctx, [GUARD + arg if arg[:1] == "-" and line.is_value(arg) else arg for arg in args])

    def get_help(self, ctx: Any) -> str:
        """The help page, plain."""
        from kamcrm.grammar import command_help

        return command_help(self, ctx.command_path.split()[1:])


class Group(TyperGroup):
    """A noun, or the whole program; its help is rendered ahead of time too."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the group's own options, of which there is one; reading it needlessly loads all of pydantic."""
        self.add_help_option = args[:1] == [] or args[0][:1] == "-"
        return super().parse_args(ctx, args)

    def get_help(self, ctx: Any) -> str:
        """The help page, plain."""
        from kamcrm.grammar import group_help

        return group_help(self, ctx.command_path.split()[1:])


class Children(Mapping[str, Any]):
    """The commands of a group: every name is known, and a command is made when it is first asked for.

    A line that can't be read names one or two of them, so making all hundred would only cost.
    """

    def __init__(self, makers: Mapping[str, Callable[[], Any]]) -> None:
        self._makers = {name: functools.cache(maker) for name, maker in makers.items()}

    def __getitem__(self, name: str) -> Any:
        return self._makers[name]()

    def __contains__(self, name: object) -> bool:
        return name in self._makers

    def get(self, name: str, default: Any = None) -> Any:
        """The command of this name; an error in making it is an error."""
        return self[name] if name in self._makers else default

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def tree_of_commands() -> Group:
    """The whole command line as Typer sees it, made as far as it is looked at."""
    makers: dict[str, Callable[[], Any]] = {verb: partial(_verb, verb) for verb in tree.VERBS}
    makers |= {noun: partial(_noun, noun) for noun in tree.NOUNS}
    return _group("kamcrm", "A terminal-first CRM for one key account manager.", makers)


def _verb(verb: str) -> Any:
    module, _, name = tree.VERBS[verb].partition(".")
    return _command(verb, getattr(importlib.import_module(f"kamcrm.commands.{module}"), name), verb)


def _noun(noun: str) -> Group:
    chapters = [
        importlib.import_module(f"kamcrm.commands.{name}")
        for name in tree.CHAPTERS.get(noun, (noun.replace("-", "_"),))
    ]
    found = {name: function for module in chapters for name, function in verbs(module).items()}
    makers = {name: partial(_command, name, function, f"{noun} {name}") for name, function in found.items()}
    return _group(noun, (chapters[0].__doc__ or "").strip().partition("\n")[0], makers)


def verbs(module: Any) -> dict[str, Callable[..., Any]]:
    """The commands of a noun's module: its public functions, in the order they stand."""
    return {
        name.rstrip("_").replace("_", "-"): value
        for name, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_")
    }


def _group(name: str, help: str, makers: Mapping[str, Callable[[], Any]]) -> Group:
    return Group(name=name, help=help, commands=cast(Any, Children(makers)), context_settings=dict(SETTINGS))


def kind_of(function: Callable[..., Any]) -> str:
    """What a command hands back, by its annotation: Sheet, Listing, Document, Outcome, Stream or str."""
    return str(function.__annotations__.get("return", "")).rpartition(".")[2]


def hints_of(function: Callable[..., Any]) -> dict[str, Any]:
    """A command's parameter types, read in the one namespace they may use."""
    names = vars(parameters) | {"Crm": object, "Annotated": Annotated}
    names |= dict.fromkeys(("Desk", "Settings", "Sheet", "Listing", "Document", "Outcome", "Stream"), object)
    return get_type_hints(function, globalns=names, localns=names, include_extras=True)


def _command(name: str, function: Callable[..., Any], path: str) -> Any:
    kind = kind_of(function)
    signature = inspect.signature(function)
    takes_crm = next(iter(signature.parameters), "") == "crm"
    own = _own(function)
    spelled = {parameter.name for parameter in own} - set(signature.parameters)  # Of `**fields` only what was given.
    taken = {parameter.name for parameter in own}
    for shared in parameters.SHARED[kind]:
        extra = _parameters(list(inspect.signature(shared).parameters.values()), hints_of(shared))
        own += [parameter for parameter in extra if parameter.name not in taken]
    module = function.__module__.rpartition(".")[2]
    target = (module, function.__name__, kind if takes_crm else f"{kind}-alone", path)

    def run(**values: Any) -> int:
        from kamcrm import shell

        given = {key: value for key, value in values.items() if key not in spelled or value not in (None, [])}
        return shell.execute(target, {key: _unguarded(value) for key, value in given.items()})

    run.__signature__ = inspect.Signature(own)  # type: ignore[attr-defined]
    run.__doc__ = function.__doc__
    run.__name__ = function.__name__
    run.__annotations__ = {parameter.name: parameter.annotation for parameter in own}
    run.target = target  # type: ignore[attr-defined]
    app = typer.Typer(add_completion=False)
    app.command(name, cls=Command, context_settings=dict(SETTINGS))(run)
    return typer.main.get_command(app)


def _own(function: Callable[..., Any]) -> list[inspect.Parameter]:
    """A command's own parameters; `**fields` stands for the options that `commands.options` spells out."""
    hints, found = hints_of(function), []
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind is parameter.VAR_KEYWORD:
            found += _own(getattr(options, get_args(hints[parameter.name])[1].name))
        elif parameter.name not in GIVEN:
            found.append(_parameter(parameter, hints[parameter.name]))
    return found


def _parameters(given: list[inspect.Parameter], hints: dict[str, Any]) -> list[inspect.Parameter]:
    return [_parameter(p, hints[p.name]) for p in given]


def _parameter(parameter: inspect.Parameter, hint: Any) -> inspect.Parameter:
    base, *extra = _parted(hint)
    help = next((text for text in extra if isinstance(text, str) and not text.startswith("-")), "")
    short = [text for text in extra if isinstance(text, str) and text.startswith("-")]
    name = parameter.name.rstrip("_").replace("_", "-")
    info: Any
    if parameter.kind is parameter.KEYWORD_ONLY:
        both = base == bool | None
        info = typer.Option(f"--{name}/--no-{name}" if both else f"--{name}", *short, help=help)
    else:
        info = typer.Argument(help=help, metavar=name.upper())
    default = list(parameter.default) if isinstance(parameter.default, tuple) else parameter.default
    kept = [info, *(item for item in extra if isinstance(item, parameters.Choices | parameters.Names))]
    return parameter.replace(
        kind=parameter.KEYWORD_ONLY,
        annotation=Annotated[(base, *kept)],
        default=default,
    )


def _parted(hint: Any) -> tuple[Any, ...]:
    """The bare type of a parameter and whatever is noted with it, `Tier | None` included."""
    base, *extra = get_args(hint) if get_origin(hint) is Annotated else (hint,)
    inner = get_args(base)[:1] if type(None) in get_args(base) else ()
    if inner and get_origin(inner[0]) is Annotated:
        bare, *more = get_args(inner[0])
        return (bare | None, *extra, *more)
    return (base, *extra)


def _unguarded(value: Any) -> Any:
    if isinstance(value, list):
        return [_unguarded(item) for item in value]
    return value.removeprefix(GUARD) if isinstance(value, str) else value


_whole = functools.cache(tree_of_commands)


def run(argv: list[str]) -> int:
    """Read the line as Typer does and run it; what cannot be read is a usage error in words."""
    try:
        return int(_whole().main(argv, prog_name="kamcrm", standalone_mode=False) or 0)
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        _keep_text(argv)
        context = getattr(error, "ctx", None)
        path = context.command_path if context else "kamcrm"
        said = error.format_message()
        under = _under_nouns(said)
        raise Usage(_sentence(said.partition(" Did")[0] if under else said), under or f"see {path} --help") from None


def _under_nouns(said: str) -> str:
    """Where a word that is no command of its own stands under nouns, as a question: held is interactions held."""
    if not said.startswith("No such command '"):
        return ""
    word, commands = said.split("'")[1], cast("dict[str, Any]", _whole().commands)
    found = [f"kamcrm {noun} {word}" for noun in tree.NOUNS if word in commands[noun].commands]
    return f"did you mean {', '.join(found[:3])}?" if found else ""


def _keep_text(argv: list[str]) -> None:
    """Keep the text of a line that could not be read, and say where."""
    from kamcrm import drafts, shell

    told = drafts.keep_line(argv)
    if told:
        shell.say(f"{told}\n", sys.stderr)


def _sentence(text: str) -> str:
    text = text.strip().rstrip(".")
    return text[:1].lower() + text[1:]
