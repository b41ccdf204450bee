"""Generated from the declarations by `make compile`; do not edit."""

OF_OPPORTUNITY = ('SELECT opportunity_lines.id, products.name AS product, opportunity_lines.quantity / 1000.0 AS quantity, '
 'opportunity_lines.price, opportunity_lines.discount, opportunity_lines.cost, needs.what AS need, '
 'opportunity_lines.tailoring, opportunity_lines.currency, opportunity_lines.product_id FROM opportunity_lines LEFT '
 'OUTER JOIN products ON products.id = opportunity_lines.product_id LEFT OUTER JOIN needs ON needs.id = '
 'opportunity_lines.need_id WHERE opportunity_lines.opportunity_id = :id ORDER BY opportunity_lines.id',
 ('id', 'product', 'quantity', 'price', 'discount', 'cost', 'need', 'tailoring', 'currency', 'product_id'),
 ('whole', 'text', 'whole', 'money', 'money', 'money', 'text', 'text', 'currency', 'whole'),
 ((3, 'money', 8), (4, 'money', 8), (5, 'money', 8)))
