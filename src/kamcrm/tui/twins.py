"""The command line of each thing that a key does, so that nothing can be done at the desk alone.

A name is an action, with what it is given where that matters, and before it the class where it means something of its
own. What only moves about, or changes how the screen looks, has no words here: the lines print everything at once.
"""

from __future__ import annotations

# A record is edited by the command of its noun, which is known once one stands on it.
EDITS = {
    "accounts": "kamcrm accounts edit ID --city=Bergen",
    "contacts": "kamcrm contacts edit ID --title=CEO --tag=vip",
    "contracts": "kamcrm contracts edit ID --ends=2028-12-31",
    "followups": "kamcrm followups edit ID --due=fri",
    "interactions": "kamcrm interactions edit ID --channel=call --with=kari",
    "opportunities": "kamcrm opportunities edit ID --amount=2.1m",
}
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
    "edit": EDITS["accounts"],
    "TodayScreen.edit": EDITS["followups"],
    "SearchScreen.edit": EDITS["interactions"],
    "save": EDITS["accounts"],
    "screen.save": EDITS["accounts"],
    "Entry.submit": EDITS["accounts"],
    "keep": f"{EDITS['accounts']} --if-version=3",
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


def twin(owner: type, action: str, noun: str = "") -> str | None:
    """The command line of an action, on a record of a noun; empty for what only moves, None for what has none."""
    line = _line(owner, action)
    edits = next((one for one in EDITS.values() if line and line.startswith(one)), "")
    return line.replace(edits, EDITS[noun]) if line and edits and noun in EDITS else line


def _line(owner: type, action: str) -> str | None:
    name = action.partition("(")[0]
    for kind in owner.__mro__:
        for key in (f"{kind.__name__}.{action}", f"{kind.__name__}.{name}"):
            if key in TWINS:
                return TWINS[key]
    return TWINS.get(action) or TWINS.get(name) or ("" if name in MOVES else None)
