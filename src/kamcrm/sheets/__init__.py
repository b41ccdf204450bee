"""Which columns each list has and how each reads; a sheet never queries."""
