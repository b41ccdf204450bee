"""Generated from the declarations by `make compile`; do not edit."""

HELP = {'': 'A terminal-first CRM for one key account manager.\n'
     '\n'
     '  kamcrm                 what to do today\n'
     '  kamcrm --demo today    the same, on a demo portfolio\n'
     '\n'
     'Portfolio:\n'
     "  accounts  The portfolio's accounts: customers, prospects, partners, and their\n"
     '            units\n'
     '\n'
     'kamcrm help all lists the rest; every command has --help.\n'}
