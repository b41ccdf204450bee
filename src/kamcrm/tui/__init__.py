"""The desk: where a key account manager sits between calls; one module per screen, no rule of business in any."""
