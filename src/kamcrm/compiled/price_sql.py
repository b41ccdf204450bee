"""Generated from the declarations by `make compile`; do not edit."""

SALES = ('SELECT accounts.id AS account_id, CASE WHEN (transactions.day >= :half0) THEN 0 WHEN (transactions.day >= :half1) '
 'THEN 1 WHEN (transactions.day >= :half2) THEN 2 WHEN (transactions.day >= :half3) THEN 3 WHEN (transactions.day >= '
 ':half4) THEN 4 ELSE 5 END AS half, transactions.currency, sum(transactions.net * CASE WHEN (transactions.kind = '
 "'credit') THEN -1 ELSE 1 END) AS net, sum(CASE WHEN (transactions.cost IS NOT NULL) THEN transactions.net * CASE "
 "WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END ELSE 0 END) AS costed, sum(coalesce(transactions.cost, 0) * "
 "CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END) AS cost, sum(CASE WHEN (transactions.cost IS NULL AND "
 'coalesce((SELECT products.default_margin FROM products WHERE products.id = transactions.product_id), '
 "accounts.default_margin) IS NOT NULL) THEN transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 "
 'ELSE 1 END ELSE 0 END) AS assumed, sum(CASE WHEN (transactions.cost IS NULL AND coalesce((SELECT '
 'products.default_margin FROM products WHERE products.id = transactions.product_id), accounts.default_margin) IS '
 "NOT NULL) THEN transactions.net * CASE WHEN (transactions.kind = 'credit') THEN -1 ELSE 1 END * (1000 - "
 'coalesce((SELECT products.default_margin FROM products WHERE products.id = transactions.product_id), '
 'accounts.default_margin)) ELSE 0 END) AS assumed_milli, sum(coalesce(transactions.discount, 0) * CASE WHEN '
 "(transactions.kind = 'credit') THEN -1 ELSE 1 END) AS given, sum(coalesce(transactions.list_value, 0) * CASE WHEN "
 "(transactions.kind = 'credit') THEN -1 ELSE 1 END) AS listed FROM accounts LEFT OUTER JOIN transactions ON "
 "transactions.account_id = accounts.id AND (transactions.kind = 'invoice' OR transactions.kind = 'credit') AND "
 'transactions.day >= :first AND transactions.day < :until GROUP BY accounts.id, CASE WHEN (transactions.day >= '
 ':half0) THEN 0 WHEN (transactions.day >= :half1) THEN 1 WHEN (transactions.day >= :half2) THEN 2 WHEN '
 '(transactions.day >= :half3) THEN 3 WHEN (transactions.day >= :half4) THEN 4 ELSE 5 END, transactions.currency '
 'HAVING transactions.currency IS NOT NULL ORDER BY accounts.id, CASE WHEN (transactions.day >= :half0) THEN 0 WHEN '
 '(transactions.day >= :half1) THEN 1 WHEN (transactions.day >= :half2) THEN 2 WHEN (transactions.day >= :half3) '
 'THEN 3 WHEN (transactions.day >= :half4) THEN 4 ELSE 5 END, transactions.currency',
 ('account_id', 'half', 'currency', 'net', 'costed', 'cost', 'assumed', 'assumed_milli', 'given', 'listed'),
 ('whole', 'whole', 'currency', 'whole', 'whole', 'whole', 'whole', 'whole', 'whole', 'whole'),
 ())
ANSWERS = ('SELECT feedback.account_id, CASE WHEN (feedback.answered_on >= :half_day0) THEN 0 WHEN (feedback.answered_on >= '
 ':half_day1) THEN 1 WHEN (feedback.answered_on >= :half_day2) THEN 2 WHEN (feedback.answered_on >= :half_day3) THEN '
 '3 WHEN (feedback.answered_on >= :half_day4) THEN 4 ELSE 5 END AS half, feedback.kind, sum(feedback.score) AS '
 'points, count(*) AS times FROM feedback WHERE feedback.score IS NOT NULL AND feedback.answered_on >= :first_day '
 'AND feedback.answered_on < :until_day GROUP BY feedback.account_id, CASE WHEN (feedback.answered_on >= :half_day0) '
 'THEN 0 WHEN (feedback.answered_on >= :half_day1) THEN 1 WHEN (feedback.answered_on >= :half_day2) THEN 2 WHEN '
 '(feedback.answered_on >= :half_day3) THEN 3 WHEN (feedback.answered_on >= :half_day4) THEN 4 ELSE 5 END, '
 'feedback.kind ORDER BY feedback.account_id, CASE WHEN (feedback.answered_on >= :half_day0) THEN 0 WHEN '
 '(feedback.answered_on >= :half_day1) THEN 1 WHEN (feedback.answered_on >= :half_day2) THEN 2 WHEN '
 '(feedback.answered_on >= :half_day3) THEN 3 WHEN (feedback.answered_on >= :half_day4) THEN 4 ELSE 5 END, '
 'feedback.kind',
 ('account_id', 'half', 'kind', 'points', 'times'),
 ('whole', 'whole', 'word', 'whole', 'whole'),
 ())
