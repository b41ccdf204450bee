"""Generated from the declarations by `make compile`; do not edit."""

LINES = {}
