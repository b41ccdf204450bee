"""The command line of each thing that a key does, so that nothing can be done at the desk alone.

A name is an action, with what it is given where that matters, and before it the class where it means something of its
own. What only moves about, or changes how the screen looks, has no words here: the lines print everything at once.
"""

from __future__ import annotations

TWINS = {
    "go('today')": "kamcrm today",
    "go('accounts')": "kamcrm portfolio",
    "go('agenda')": "kamcrm agenda",
    "go('search')": "kamcrm find WORDS",
    "go('history')": "kamcrm changes",
    "AgendaScreen.move": "kamcrm move ID fri",
    "screen.shift": "kamcrm move ID tomorrow",
    "screen.week": "kamcrm agenda --of 'next week'",
    "this_week": "kamcrm agenda",
    "log": "kamcrm log TEXT",
    "log_anyone": "kamcrm log TEXT",
    "answer": "kamcrm log ACCOUNT TEXT",
    "editor": "kamcrm log ACCOUNT -e",
    "leave": "kamcrm draft list",
    "undo": "kamcrm undo",
    "redo": "kamcrm redo",
    "keys": "kamcrm help",
    "colours": "KAMCRM_THEME=light kamcrm tui",
    "done": "kamcrm done ID --next='fri send offer'",
    "snooze": "kamcrm snooze ID fri",
    "settle('held')": "kamcrm interactions held ID",
    "settle('not-held')": "kamcrm interactions not-held ID",
    "prep": "kamcrm prep ACCOUNT",
    "why": "kamcrm why ACCOUNT",
    "add": "kamcrm followups add ACCOUNT 'fri send offer'",
    "verified": "kamcrm accounts verify ACCOUNT",
    "tier": "kamcrm accounts tier A ACCOUNT",
    "phase": "kamcrm accounts phase ACCOUNT grow",
    "record": "kamcrm show ID",
    "more": "kamcrm timeline ACCOUNT",
    "AccountScreen.find": "kamcrm timeline ACCOUNT --channel call",
    "choose": "kamcrm show ID",
    "DifferencesScreen.choose": "kamcrm changes ID",
    "HistoryScreen.choose": "kamcrm changes ID",
    "Query.submit": "kamcrm show ID",
    "find": "kamcrm find WORDS",
    "edit": "kamcrm accounts edit ID --city=Bergen",
    "save": "kamcrm accounts edit ID --city=Bergen",
    "screen.save": "kamcrm accounts edit ID --city=Bergen",
    "Entry.submit": "kamcrm accounts edit ID --city=Bergen",
    "keep": "kamcrm accounts edit ID --city=Bergen --if-version=3",
    "full": "kamcrm show ID",
    "AccountsScreen.filter": "kamcrm portfolio --where 'tier:A'",
    "AccountsScreen.sort": "kamcrm portfolio --sort=-pipeline",
    "AccountsScreen.turn": "kamcrm portfolio --sort=pipeline",
    "AccountsScreen.verify": "kamcrm accounts verify ACCOUNT",
    "AccountsScreen.tier": "kamcrm accounts tier A ACCOUNT ACCOUNT",
    "AccountsScreen.phase": "kamcrm accounts phase ACCOUNT ACCOUNT grow",
    "AccountsScreen.step": "kamcrm followups add ACCOUNT 'fri send offer' --also ACCOUNT",
    "AccountsScreen.export": "kamcrm portfolio --where 'tier:A' --columns name,tier -o accounts.csv",
}
# What changes nothing and shows nothing that the same line does not.
MOVES = (
    "app.focus_next",
    "app.focus_previous",
    "move",
    "page",
    "top",
    "bottom",
    "scroll",
    "pane",
    "back",
    "dismiss",
    "quit",
    "suspend_process",
    "screen.through",
    "screen.leave",
    "break",
    "mark",
    "mark_all",
    "list",
)


def twin(owner: type, action: str) -> str | None:
    """The command line of an action; empty for what only moves, None for what has none."""
    name = action.partition("(")[0]
    for kind in owner.__mro__:
        for key in (f"{kind.__name__}.{action}", f"{kind.__name__}.{name}"):
            if key in TWINS:
                return TWINS[key]
    return TWINS.get(action) or TWINS.get(name) or ("" if name in MOVES else None)
