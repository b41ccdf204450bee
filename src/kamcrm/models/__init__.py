"""The schema, defined once as SQLModel tables; one module per group of nouns."""
