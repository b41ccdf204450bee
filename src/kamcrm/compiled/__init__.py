"""Generated from the declarations by `make compile`; do not edit."""

VERSION = '0.1.0'
SCHEMA = 1
WORDS = {'accounts': 'noun'}
ALIASES = {'analyse': 'analyze',
 'brief': 'today',
 'followups drop': 'followups cancel',
 'accounts restore': 'accounts unarchive',
 'contacts restore': 'contacts unarchive',
 'people': 'contacts',
 'companies': 'accounts',
 'deals': 'opportunities',
 'tasks': 'followups'}
SHARED = {'--format': True,
 '-f': True,
 '--output': True,
 '-o': True,
 '--quiet': False,
 '-q': False,
 '--excel': False,
 '--color': True,
 '--no-input': False,
 '--as-of': True,
 '--db': True,
 '--demo': False,
 '--debug': False}
