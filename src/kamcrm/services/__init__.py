"""What kamcrm can do: verbs and plain questions, one module per noun."""
