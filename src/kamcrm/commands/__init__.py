"""The command line as plain functions, one module per noun; imports no framework."""
