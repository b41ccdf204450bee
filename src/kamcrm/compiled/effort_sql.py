"""Generated from the declarations by `make compile`; do not edit."""

WON = ('SELECT account_history.account_id, min(account_history.changed_on) AS "on" FROM account_history WHERE '
 "(account_history.field = 'kind' AND account_history.became = 'customer' OR account_history.field = 'phase' AND "
 "account_history.was = 'acquire' AND account_history.became = 'grow') AND account_history.changed_on >= :first_day "
 'AND account_history.changed_on < :until_day GROUP BY account_history.account_id',
 ('account_id', 'on'),
 ('whole', 'day'),
 ((1, 'day', 1),))
DAYS_OF_WON = ('SELECT interactions.account_id, interactions.day, sum(coalesce(interactions.minutes, CASE WHEN '
 "(interactions.channel = 'call') THEN :call WHEN (interactions.channel = 'video') THEN :video WHEN "
 "(interactions.channel = 'meeting') THEN :meeting WHEN (interactions.channel = 'visit') THEN :visit WHEN "
 "(interactions.channel = 'email') THEN :email WHEN (interactions.channel = 'message') THEN :message ELSE 0 END)) AS "
 "minutes FROM interactions WHERE interactions.status = 'held' AND interactions.day >= :first AND interactions.day < "
 ':until AND interactions.account_id IN (SELECT account_history.account_id FROM account_history WHERE '
 "(account_history.field = 'kind' AND account_history.became = 'customer' OR account_history.field = 'phase' AND "
 "account_history.was = 'acquire' AND account_history.became = 'grow') AND account_history.changed_on >= :first_day "
 'AND account_history.changed_on < :until_day) GROUP BY interactions.account_id, interactions.day',
 ('account_id', 'day', 'minutes'),
 ('whole', 'whole', 'whole'),
 ())
