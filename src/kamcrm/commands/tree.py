"""The shape of the command line: which words there are, where each lives, and how help groups them."""

from __future__ import annotations

# Verb -> module and function of `commands`.
VERBS: dict[str, str] = {
    # The morning and before a meeting.
    "today": "today.today",
    "prep": "prep.prep",
    "why": "why.why",
    "agenda": "agenda.agenda",
    "move": "agenda.move",
    #
    # After a call.
    "log": "daily.log",
    "done": "daily.done",
    "snooze": "daily.snooze",
    #
    # The portfolio and what is in it.
    "find": "find.find",
    "portfolio": "portfolio.portfolio",
    "phases": "phases.phases",
    "show": "show.show",
    "timeline": "timeline.timeline",
    "tui": "tui.tui",
    #
    # Taking back and looking back.
    "undo": "history.undo",
    "redo": "history.redo",
    "changes": "history.changes",
    # In and out, and the care of the file.
    "init": "care.init",
    "triage": "triage.triage",
    "help": "help.help",
    "import": "moving.import_",
    "export": "moving.export",
    "demo": "demo.demo",
}

# Nouns: every public function of `commands/<noun>.py` is a verb of it.
NOUNS = (
    "accounts",
    "contacts",
    "followups",
    "interactions",
    "opportunities",
    "contracts",
    "feedback",
    "goals",
    "campaigns",
    "plans",
    "products",
    "rates",
    "wallets",
    "costs",
    "needs",
    "cases",
    "transactions",
    "competitors",
    "links",
    "draft",
    "criteria",
    "segments",
    "tags",
    "analyze",
    "reports",
)  # fmt: skip

# Nouns with more verbs than one module holds: the modules, in the order in which help lists their verbs.
CHAPTERS: dict[str, tuple[str, ...]] = {
    "analyze": (
        "analyze",
        "analyze_value",
        "analyze_health",
        "analyze_care",
        "analyze_share",
    ),
}

# What a noun without a verb means.
BARE = {"analyze": "questions"}

PANELS = {
    "Every day": ("today", "log", "done", "snooze", "prep", "agenda", "move", "followups", "find", "undo"),
    "Portfolio": (
        "tui",
        "portfolio",
        "accounts",
        "contacts",
        "timeline",
        "interactions",
        "opportunities",
        "show",
        "why",
    ),
    "Figures and strategy": ("phases", "analyze", "reports", "why", "contracts", "segments", "tags"),
    "Care": ("import", "export", "triage", "changes", "draft", "init", "demo", "help"),
}

# Old and other spellings, hidden: one word, or a noun and its verb.
ALIASES = {
    "invoices": "transactions",
    "orders": "transactions",
    "analyse": "analyze",
    "analyze sow": "analyze share-of-wallet",
    "brief": "today",
    "followups drop": "followups cancel",
    "accounts restore": "accounts unarchive",
    "contacts restore": "contacts unarchive",
    "people": "contacts",
    "companies": "accounts",
    "deals": "opportunities",
    "tasks": "followups",
}
