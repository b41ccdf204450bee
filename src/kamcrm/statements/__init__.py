"""Every named query, declared as a SQLModel expression; one module per noun."""
