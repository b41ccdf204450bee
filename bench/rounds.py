"""Times whole processes side by side: every command once a round, in shuffled order, so that drift hits all alike."""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import termios
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

# Starts a program and says the most memory it held: a small parent, since a child is never counted as less.
PEAK = (
    "import os, sys; null = os.open(os.devnull, os.O_RDWR);"
    "pid = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=["
    "(os.POSIX_SPAWN_DUP2, null, 0), (os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)]);"
    "print(os.wait4(pid, 0)[2].ru_maxrss)"
)


class Command(NamedTuple):
    """A program to start: its arguments, made anew each round where they must differ, and where."""

    argv: Callable[[], list[str]]
    env: dict[str, str]
    before: Callable[[], object] | None = None
    terminal: bool = False
    code: int = 0


class Run(NamedTuple):
    """What one process took: seconds by the clock, seconds of processor, and how it left."""

    wall: float
    cpu: float
    code: int


def once(command: Command) -> Run:
    """Start the command and wait for its end; its output goes nowhere, or to a terminal that is read."""
    if command.before:
        command.before()
    argv = command.argv()
    parent, child = _terminal() if command.terminal else (-1, os.open(os.devnull, os.O_RDWR))
    began = time.perf_counter()
    dups = [(os.POSIX_SPAWN_DUP2, child, stream) for stream in (0, 1, 2)]
    pid = os.posix_spawnp(argv[0], argv, command.env, file_actions=dups)
    os.close(child)
    if command.terminal:
        _drain(parent)
    _, status, used = os.wait4(pid, 0)
    return Run(time.perf_counter() - began, used.ru_utime + used.ru_stime, os.waitstatus_to_exitcode(status))


def _terminal() -> tuple[int, int]:
    parent, child = os.openpty()
    termios.tcsetwinsize(child, (40, 120))
    return parent, child


def _drain(terminal: int) -> None:
    try:
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass  # The last process that held the terminal has left.
    os.close(terminal)


def measure(commands: dict[str, Command], rounds: int, seed: int = 1) -> dict[str, list[Run]]:
    """Every command's runs, in the same rounds; two warm-up rounds come first."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    shuffler, names = random.Random(seed), list(commands)
    for at in range(-2, rounds):
        shuffler.shuffle(names)
        for name in names:
            run = once(commands[name])
            if at >= 0:
                runs[name].append(run)
        _progress(at + 1, rounds)
    return runs


def _progress(at: int, rounds: int) -> None:
    if sys.stderr.isatty():
        print(f"\rround {max(at, 0)} of {rounds} ", end="" if at < rounds else "\n", file=sys.stderr, flush=True)


def ratio(runs: list[Run], others: list[Run], field: str = "cpu") -> float:
    """The median of the per-round ratios of two commands."""
    return statistics.median(getattr(a, field) / getattr(b, field) for a, b in zip(runs, others, strict=True))


def peak(command: Command) -> int:
    """The most memory the command held, in KiB."""
    if command.before:
        command.before()
    found = subprocess.run(
        [sys.executable, "-I", "-S", "-c", PEAK, *command.argv()], env=command.env, capture_output=True, text=True
    )
    return int(found.stdout)


def syncs(command: Command, log: Path) -> int:
    """How often the command waits for the disk."""
    if command.before:
        command.before()
    argv = ["strace", "-f", "-e", "trace=fsync,fdatasync", "-o", str(log), *command.argv()]
    subprocess.run(argv, env=command.env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return sum("sync(" in line for line in log.read_text().splitlines())
