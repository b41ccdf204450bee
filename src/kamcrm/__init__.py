"""kamcrm: a terminal-first CRM for one key account manager."""

__version__ = "0.1.0"
