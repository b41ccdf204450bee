"""The Typer side: commands as functions become the command line's one grammar.

A daily command never comes here: its line is read from the tables compiled out of this tree. What those tables
decline (a typo, a missing argument, a rare option) is parsed, and refused in words, by Typer.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import sys
from collections.abc import Callable
from typing import Annotated, Any, get_args, get_origin, get_type_hints

import typer
from typer.core import TyperCommand, TyperGroup

from kamcrm import line
from kamcrm.commands import options, parameters, tree
from kamcrm.errors import Usage

GUARD = "\0"  # No argument can hold a NUL, so it marks a value that begins with a dash.


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
    """A noun; its help is rendered ahead of time too."""

    def get_help(self, ctx: Any) -> str:
        """The help page, plain."""
        from kamcrm.grammar import group_help

        return group_help(self, ctx.command_path.split()[1:])


def tree_of_commands() -> typer.Typer:
    """The whole command line as Typer sees it."""
    app = _group("A terminal-first CRM for one key account manager.")
    for verb, target in tree.VERBS.items():
        module, _, name = target.partition(".")
        _register(app, verb, getattr(importlib.import_module(f"kamcrm.commands.{module}"), name), verb)
    for noun in tree.NOUNS:
        commands = importlib.import_module(f"kamcrm.commands.{noun.replace('-', '_')}")
        group = _group((commands.__doc__ or "").strip().partition("\n")[0])
        for name, function in verbs(commands).items():
            _register(group, name, function, f"{noun} {name}")
        app.add_typer(group, name=noun)
    return app


def verbs(module: Any) -> dict[str, Callable[..., Any]]:
    """The commands of a noun's module: its public functions, in the order they stand."""
    return {
        name.rstrip("_").replace("_", "-"): value
        for name, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_")
    }


def _group(help: str) -> typer.Typer:
    settings = {"help_option_names": ["-h", "--help"]}
    return typer.Typer(help=help, cls=Group, add_completion=False, context_settings=settings, no_args_is_help=False)


def kind_of(function: Callable[..., Any]) -> str:
    """What a command hands back, by its annotation: Sheet, Listing, Document, Outcome, Stream or str."""
    return str(function.__annotations__.get("return", "")).rpartition(".")[2]


def hints_of(function: Callable[..., Any]) -> dict[str, Any]:
    """A command's parameter types, read in the one namespace they may use."""
    names = vars(parameters) | {"Crm": object, "Annotated": Annotated}
    names |= dict.fromkeys(("Sheet", "Listing", "Document", "Outcome", "Stream"), object)
    return get_type_hints(function, globalns=names, localns=names, include_extras=True)


def _register(group: typer.Typer, name: str, function: Callable[..., Any], path: str) -> None:
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
    settings = {"help_option_names": ["-h", "--help"]}
    group.command(name, cls=Command, context_settings=settings)(run)


def _own(function: Callable[..., Any]) -> list[inspect.Parameter]:
    """A command's own parameters; `**fields` stands for the options that `commands.options` spells out."""
    hints, found = hints_of(function), []
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind is parameter.VAR_KEYWORD:
            found += _own(getattr(options, get_args(hints[parameter.name])[1].name))
        elif parameter.name != "crm":
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


@functools.cache
def _command() -> Any:
    return typer.main.get_command(tree_of_commands())


def run(argv: list[str]) -> int:
    """Read the line as Typer does and run it; what cannot be read is a usage error in words."""
    try:
        return int(_command().main(argv, prog_name="kamcrm", standalone_mode=False) or 0)
    except Exception as error:
        if not hasattr(error, "format_message"):
            raise
        _keep_text(argv)
        context = getattr(error, "ctx", None)
        path = context.command_path if context else "kamcrm"
        raise Usage(_sentence(error.format_message()), f"see {path} --help") from None


def _keep_text(argv: list[str]) -> None:
    """Keep the text of a line that could not be read, and say where."""
    from kamcrm import drafts, shell

    told = drafts.keep_line(argv)
    if told:
        shell.say(f"{told}\n", sys.stderr)


def _sentence(text: str) -> str:
    text = text.strip().rstrip(".")
    return text[:1].lower() + text[1:]
