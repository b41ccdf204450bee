"""The same question on the same portfolio gets the same bytes, whatever the run, the hash seed and the locale."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys

from lines import filled, reading

PROGRAM = """
import hashlib, io, json, sys
from kamcrm.__main__ import run
said = {}
for line in json.load(sys.stdin):
    for format in ("table", "json", "csv"):
        sys.stdout = out = io.TextIOWrapper(io.BytesIO(), encoding=sys.__stdout__.encoding, newline="")
        sys.stderr = io.StringIO()
        run([*line, "-f", format])
        out.flush()
        said[" ".join([*line, format])] = hashlib.sha256(out.buffer.getvalue()).hexdigest()
    sys.stdout = out = io.TextIOWrapper(io.BytesIO(), encoding=sys.__stdout__.encoding, newline="")
    run([*line, "--help"])
    out.flush()
    said[" ".join([*line, "--help"])] = hashlib.sha256(out.buffer.getvalue()).hexdigest()
sys.__stdout__.write(json.dumps(said))
"""
WAYS = [("0", "C"), ("1", "C"), ("2", "nb_NO.UTF-8"), ("0", "en_US.UTF-8")]


def test_the_same_line_prints_the_same_bytes_every_time(db, ok, laid, tmp_path):
    ids = laid(db, ok)
    lines = [filled(line, ids, tmp_path) for line in reading().values() if line]
    seen = []

    running = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONHASHSEED": seed, "LC_ALL": locale},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for seed, locale in WAYS
    ]
    for process in running:
        said, _ = process.communicate(json.dumps(lines), timeout=100)
        seen.append(json.loads(said))

    empty = hashlib.sha256(b"").hexdigest()
    assert sum(digest != empty for digest in seen[0].values()) > 3 * len(lines)
    differing = {line for other in seen[1:] for line in other if other[line] != seen[0][line]}
    assert differing == set()
