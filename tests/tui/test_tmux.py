"""The real program in a real tmux, driven by its keys as from another room."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time

import pytest

from tui.seat import PATIENCE, PROGRAM, SRC


@pytest.mark.skipif(not shutil.which("tmux"), reason="NOT TRIED: tmux is missing; apt-get install tmux")
def test_a_morning_is_worked_off_in_tmux(ok, home):
    ok("accounts add Nordlys --tier A")
    ok("followups add nordlys today send the quote")
    tmux = ["tmux", "-S", str(home / "tmux"), "-f", os.devnull]
    script = f"import sys; sys.argv = ['kamcrm', 'tui']; {PROGRAM}"

    def told(*words):
        return subprocess.run([*tmux, *words], check=True, capture_output=True, text=True, timeout=20).stdout

    def until(words):
        end = time.monotonic() + PATIENCE
        while words not in told("capture-pane", "-p"):
            assert time.monotonic() < end, told("capture-pane", "-p")
            time.sleep(0.1)

    told("new-session", "-d", "-x", "100", "-y", "30", "sh")
    try:
        told("send-keys", f'env PYTHONPATH={SRC} {sys.executable} -c "{script}"; echo left with $?', "Enter")
        until("? Keys")
        told("send-keys", "d")
        until("What comes next?")
        told("send-keys", "-l", "fri ask for a decision")
        told("send-keys", "Enter")
        until("Planned")
        told("send-keys", "q")
        until("left with 0")
    finally:
        subprocess.run([*tmux, "kill-server"], capture_output=True, timeout=20)

    assert "ask for a decision" in ok("followups list").stdout
