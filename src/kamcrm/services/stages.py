"""The stages that an open opportunity goes through: those of config.toml, else the usual ones."""

from __future__ import annotations

from kamcrm import vocab
from kamcrm.errors import BadConfig
from kamcrm.records import namedtuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from kamcrm.settings import Settings

KEYS = ("name", "probability", "days", "forecast")
TAKEN = ("closed won", "closed lost", "won", "lost")  # What winning and losing write, and how their verbs are called.
EXAMPLE = (
    '[[stages]] on a line of its own, below it name = "proposal", probability = 75, days = 30, forecast = "commit"'
)


class Stage(namedtuple("Stage", "name probability days forecast")):
    """A stage: the probability in per cent that it brings, after how many days it is overlong, and its forecast."""

    __slots__ = ()
    name: str
    probability: int
    days: int | None
    forecast: str


def usual() -> list[Stage]:
    """The stages of who has said nothing else."""
    limits, forecasts = vocab.STAGE_LIMIT_DAYS, vocab.STAGE_FORECASTS
    return [Stage(name, vocab.STAGE_PROBABILITIES[name], limits[name], forecasts[name]) for name in vocab.OPEN_STAGES]


def stages(settings: Settings) -> list[Stage]:
    """The stages in force, the first one first; BadConfig when those of config.toml make no sense."""
    own = settings.config.get("stages")
    return usual() if own is None else _own(own, settings.config_path)


def names(settings: Settings) -> tuple[str, ...]:
    """What the stages are called."""
    return tuple([stage.name for stage in stages(settings)])


def named(settings: Settings, name: str) -> Stage | None:
    """The stage of a name, the two closed ones included; None for one that an earlier list held."""
    closed = [Stage(key, vocab.STAGE_PROBABILITIES[key], None, vocab.STAGE_FORECASTS[key]) for key in vocab.STAGES[-2:]]
    return next((stage for stage in [*stages(settings), *closed] if stage.name == name), None)


def _own(told: Any, path: str) -> list[Stage]:
    if not isinstance(told, list) or not told:
        raise BadConfig(f"{path}: stages must be a list of them", f"write {EXAMPLE}")
    found: list[Stage] = []
    for number, each in enumerate(told, 1):
        try:
            found.append(_stage(each, [stage.name for stage in found]))
        except ValueError as error:
            raise BadConfig(f"{path}: stage {number} {error}", f"write {EXAMPLE}") from None
    return found


def _stage(told: Any, before: list[str]) -> Stage:
    """One stage as it was written; ValueError says what is wrong with it."""
    if not isinstance(told, dict):
        raise ValueError("must be a table with a name and a probability")
    unknown = next((key for key in told if key not in KEYS), None)
    if unknown is not None:
        raise ValueError(f"has no setting {unknown!r}; it may have {', '.join(KEYS)}")
    name = _name(told.get("name"), before)
    days = None if told.get("days") is None else _whole(name, "days", told["days"], 1, 3650)
    forecast = told.get("forecast", "pipeline")
    if forecast not in vocab.FORECAST_CATEGORIES[:-1]:
        raise ValueError(f"({name}) has the forecast {forecast!r}: {', '.join(vocab.FORECAST_CATEGORIES[:-1])}")
    return Stage(name, _whole(name, "probability", told.get("probability"), 0, 100), days, forecast)


def _name(told: Any, before: list[str]) -> str:
    name = " ".join(told.split()) if isinstance(told, str) else ""
    if not name or len(name) > 60:
        raise ValueError("needs a name of at most 60 letters")
    if name.casefold() in [*TAKEN, *map(str.casefold, before)]:
        raise ValueError(f"cannot be called {name!r}: that is the name of another")
    return name


def _whole(name: str, key: str, told: Any, least: int, most: int) -> int:
    if type(told) is not int or not least <= told <= most:
        raise ValueError(f"({name}) needs {key} from {least} to {most}, not {told!r}")
    return told
