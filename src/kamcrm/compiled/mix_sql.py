"""Generated from the declarations by `make compile`; do not edit."""

TARGETS = ('SELECT mix_targets.name, mix_targets.measure, mix_targets.share FROM mix_targets JOIN plans ON plans.id = '
 "mix_targets.plan_id WHERE plans.account_id IS NULL AND plans.status = 'active' AND mix_targets.dimension = "
 ':dimension ORDER BY plans.starts_on NULLS FIRST, plans.id, mix_targets.id',
 ('name', 'measure', 'share'),
 ('text', 'word', 'whole'),
 ())
