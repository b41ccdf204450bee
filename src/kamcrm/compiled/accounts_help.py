"""Generated from the declarations by `make compile`; do not edit."""

HELP = {'accounts list': 'List the accounts, by name.\n'
                  '\n'
                  'Usage: kamcrm accounts list [OPTIONS]\n'
                  '\n'
                  "kamcrm accounts list kamcrm accounts list --where 'tier:A'\n"
                  '\n'
                  'Options:\n'
                  '  --archived  those put away instead\n'
                  '\n'
                  'Every command:\n'
                  '  --columns COLUMNS    which columns, in which order: name,tier,due\n'
                  '  -a, --all            every row, however many\n'
                  "  -w, --where WHERE    a filter, such as 'tier:A due<fri'; see kamcrm help\n"
                  '                       filters (repeatable)\n'
                  '  -s, --sort SORT      by which columns; -due is the latest first\n'
                  '  -n, --limit N        at most this many rows\n'
                  '  -f, --format FORMAT  how to print: table, json, csv, tsv, ids, md or html\n'
                  '  -o, --output OUTPUT  write to this file, its suffix naming the format; - is\n'
                  '                       stdout\n'
                  '  -q, --quiet          print ids only\n'
                  '  --excel              CSV that a spreadsheet opens as it is\n'
                  '  --color COLOR        auto, always or never\n'
                  '  --no-input           never ask, even on a terminal\n'
                  '  --as-of AS-OF        take this day for today\n'
                  '  --db DB              the database file\n'
                  '  --demo               run on a throw-away demo portfolio\n'
                  '  --debug              show what went wrong in full\n'
                  '  -h, --help           this page\n',
 'accounts': "The portfolio's accounts: customers, prospects, partners, and their units.\n"
             '\n'
             'Usage: kamcrm accounts COMMAND\n'
             '\n'
             'Commands:\n'
             '  list  List the accounts, by name\n'
             '\n'
             'kamcrm accounts COMMAND --help says more.\n'}
