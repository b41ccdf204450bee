"""Where files are, who I am, currency, locale, cadences: flag > KAMCRM_* > config.toml > default.

config.toml is read through a cache keyed by its path, size and time of change: parsing TOML costs more than the rest
of a daily command's start.
"""

from __future__ import annotations

import os
import sys

from kamcrm.errors import BadConfig

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Every setting, its default and what it is for; `config.toml` holds the same names, tables included.
DEFAULTS: dict[str, tuple[Any, str]] = {
    "name": ("", "your own name, as the owner of follow-ups and in the list of changes"),
    "currency": ("NOK", "the currency of amounts typed without one (ISO 4217)"),
    "locale": ("nb_NO", "how names sort and how dates without a year are read; en_US reads month before day"),
    "phone_region": ("NO", "the country of phone numbers typed without a prefix"),
    "fiscal_year_start": (1, "the first month of the fiscal year, for quarters"),
    "color": ("auto", "auto, always or never"),
    "theme": ("dark", "the colours of the desk: dark, light, ansi (the terminal's own) or contrast"),
    "cadence.A": (30, "days between contacts with an A account"),
    "cadence.B": (60, "days between contacts with a B account"),
    "cadence.C": (120, "days between contacts with a C account"),
    "cadence.prospect": (30, "days between contacts with a prospect"),
    "cadence.none": (90, "days between contacts with an account without a tier"),
    "minutes.call": (15, "minutes of a call logged without a duration"),
    "minutes.video": (45, "minutes of a video meeting logged without a duration"),
    "minutes.meeting": (60, "minutes of a meeting logged without a duration"),
    "minutes.visit": (120, "minutes of a visit logged without a duration"),
    "minutes.email": (10, "minutes of an e-mail logged without a duration"),
    "minutes.message": (5, "minutes of a message logged without a duration"),
    "hourly_rate": (900, "what an hour of your time costs, in the currency above"),
    "default_margin": (0, "margin in per cent of sales without a cost; 0 takes that of the sales that have one"),
    "matrix_cut": (5, "where the portfolio matrix is cut, from 0 to 10 on both axes"),
    "expected_share": (30, "how many per cent of what customers spend elsewhere may come to you"),
    "clv.years": (5, "years ahead that lifetime value looks; 0 for without end"),
    "clv.discount": (10, "by how many per cent a year later money is worth less"),
    "clv.growth": (0, "by how many per cent a year margins are taken to grow"),
    "clv.keep": (80, "how many per cent of customers stay another year, where too few years are kept to tell"),
    "urgency.contract": (4, "urgency of a contract inside its notice"),
    "urgency.meeting": (3, "urgency of a promise or a meeting"),
    "urgency.followup": (2, "urgency of a follow-up"),
    "urgency.reconnect": (1, "urgency of a reconnect or a slipped opportunity"),
    "urgency.late": (6, "the most that lateness adds to urgency"),
    "urgency.A": (3, "what an A account adds to urgency"),
    "urgency.B": (2, "what a B account adds to urgency"),
    "urgency.C": (1, "what a C account adds to urgency"),
    "urgency.top": (3, "what the top third by revenue adds to urgency"),
    "urgency.middle": (2, "what the middle third by revenue adds to urgency"),
    "urgency.bottom": (1, "what the bottom third by revenue adds to urgency"),
    "health.engagement": (25, "weight of contact as often as planned in the health score"),
    "health.relationship": (20, "weight of the key roles, and how they stand, in the health score"),
    "health.commercial": (20, "weight of the year's revenue against the year before in the health score"),
    "health.satisfaction": (15, "weight of what customers answered in the health score"),
    "health.plan": (10, "weight of the plan's dates in the health score"),
    "health.issues": (10, "weight of open cases in the health score"),
}


class Settings:
    """The settings in force; `origin` says where each came from."""

    __slots__ = ("_config", "config_path", "database", "explicit")

    def __init__(self, database: str = "") -> None:
        self.config_path = os.environ.get("KAMCRM_CONFIG") or os.path.join(folder("config"), "config.toml")
        self._config: dict[str, Any] | None = None
        named = database or os.environ.get("KAMCRM_DB", "")
        self.explicit = bool(named)
        self.database = os.path.expanduser(named) if named else self.usual()

    @staticmethod
    def usual() -> str:
        """Where the database is unless another is named."""
        return os.path.join(folder("data"), "kamcrm.db")

    def get(self, key: str) -> Any:
        """The value of a setting."""
        return self.origin(key)[0]

    def origin(self, key: str) -> tuple[Any, str]:
        """The value of a setting and where it came from."""
        default = DEFAULTS[key][0]
        variable = "KAMCRM_" + key.upper().replace(".", "_")
        if variable in os.environ:
            return _typed(key, os.environ[variable], default), variable
        config = self.config
        if key in config:
            return _typed(key, config[key], default), self.config_path
        return default, "default"

    @property
    def habits(self) -> dict[str, Any]:
        """How this user writes dates: the month first or not, and where the fiscal year begins."""
        return {"us": self.get("locale") == "en_US", "fiscal": self.get("fiscal_year_start")}

    def table(self, name: str) -> dict[str, Any]:
        """What config.toml says under a heading whose names the settings don't know, such as the keys of the desk."""
        return {key.partition(".")[2]: value for key, value in self.config.items() if key.startswith(f"{name}.")}

    @property
    def config(self) -> dict[str, Any]:
        """The settings of config.toml, flat; empty when there is none."""
        if self._config is None:
            self._config = _read(self.config_path)
        return self._config


def folder(kind: str) -> str:
    """The folder for 'data', 'config', 'state' or 'cache', by the platform's convention; not created."""
    if sys.platform in ("darwin", "win32"):
        import platformdirs

        return str(getattr(platformdirs, f"user_{kind}_dir")("kamcrm", appauthor=False))
    fallback = {"data": ".local/share", "config": ".config", "state": ".local/state", "cache": ".cache"}[kind]
    base = os.environ.get(f"XDG_{kind.upper()}_HOME", "")
    if not os.path.isabs(base):
        base = os.path.join(os.path.expanduser("~"), fallback)
    return os.path.join(base, "kamcrm")


def private_folder(kind: str, name: str = "") -> str:
    """A folder that only its owner may enter, made when missing."""
    path = os.path.join(folder(kind), name) if name else folder(kind)
    os.makedirs(path, mode=0o700, exist_ok=True)
    return path


def _typed(key: str, value: Any, default: Any) -> Any:
    if isinstance(default, int):
        try:
            return int(value)
        except (TypeError, ValueError):
            raise BadConfig(f"{key} must be a whole number, not {value!r}") from None
    if not isinstance(value, str):
        raise BadConfig(f"{key} must be text, not {value!r}")
    return value


def _read(path: str) -> dict[str, Any]:
    try:
        found = os.stat(path)
    except OSError:
        return {}
    import marshal

    stamp = (path, found.st_mtime_ns, found.st_size)
    cache = os.path.join(folder("cache"), "config.cache")
    try:
        with open(cache, "rb") as file:
            cached = marshal.loads(file.read())
        if cached[0] == stamp:
            kept: dict[str, Any] = cached[1]
            return kept
    except (OSError, EOFError, ValueError, TypeError, IndexError):
        pass  # No cache yet, or an unreadable one: it is only a copy, made again below.
    config = _parse(path)
    try:
        content = marshal.dumps((stamp, config))
    except ValueError:
        return config  # It holds a date, which no setting is: whoever asks for that setting says so.
    keep(cache, content)
    return config


def _parse(path: str) -> dict[str, Any]:
    import tomllib

    try:
        with open(path, "rb") as file:
            tree = tomllib.load(file)
    except tomllib.TOMLDecodeError as error:
        raise BadConfig(f"{path} cannot be read: {error}", "mend it, or move it away") from None
    except OSError as error:
        raise BadConfig(f"{path} cannot be read: {error.strerror}") from None
    flat: dict[str, Any] = {}
    for key, value in tree.items():
        flat |= {f"{key}.{name}": inner for name, inner in value.items()} if isinstance(value, dict) else {key: value}
    for key in flat:
        if key not in DEFAULTS and key != "stages" and not key.startswith("keys."):
            raise BadConfig(f"{path}: there is no setting {key!r}", "see kamcrm help config")
    return flat


def keep(cache: str, content: bytes) -> None:
    """Write a private copy of what can always be made again; a failure only costs time."""
    try:
        private_folder("cache")
        spare = f"{cache}.{os.getpid()}"
        with os.fdopen(os.open(spare, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(content)
        os.replace(spare, cache)
    except OSError:
        pass
