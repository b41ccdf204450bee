"""Generated from the declarations by `make compile`; do not edit."""

ANSWERS = ('SELECT feedback.id, feedback.account_id, feedback.contact_id, feedback.kind, feedback.score, feedback.answered_on, '
 'substr(followups.created_at, 1, 10) AS taken_up_on FROM feedback LEFT OUTER JOIN followups ON followups.id = '
 'feedback.followup_id WHERE feedback.score IS NOT NULL AND feedback.answered_on >= :first_day AND '
 'feedback.answered_on < :until_day ORDER BY feedback.answered_on, feedback.id',
 ('id', 'account_id', 'contact_id', 'kind', 'score', 'answered_on', 'taken_up_on'),
 ('whole', 'whole', 'whole', 'word', 'whole', 'day', 'text'),
 ((5, 'day', 5),))
ASKED = ('SELECT feedback.account_id, count(feedback.id) AS asked, count(feedback.answered_on) AS answered FROM feedback '
 'WHERE feedback.asked_on >= :first_day AND feedback.asked_on < :until_day GROUP BY feedback.account_id ORDER BY '
 'feedback.account_id',
 ('account_id', 'asked', 'answered'),
 ('whole', 'whole', 'whole'),
 ())
CASES = ('SELECT cases.id, cases.account_id, accounts.name AS account, cases.category, cases.severity, cases.opened_on, '
 'cases.closed_on FROM cases JOIN accounts ON accounts.id = cases.account_id WHERE cases.opened_on <= :day AND '
 '(cases.opened_on >= :first_day OR cases.closed_on IS NULL OR cases.closed_on > :day) ORDER BY cases.opened_on, '
 'cases.id',
 ('id', 'account_id', 'account', 'category', 'severity', 'opened_on', 'closed_on'),
 ('whole', 'whole', 'text', 'text', 'word', 'day', 'day'),
 ((5, 'day', 5), (6, 'day', 6)))
