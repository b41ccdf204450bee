"""Whether the suite runs at full length (make nightly), or in the reduced form that every change passes."""

from __future__ import annotations

import os

NIGHTLY = bool(os.environ.get("KAMCRM_NIGHTLY"))
