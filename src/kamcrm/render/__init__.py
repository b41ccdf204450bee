"""Sheets, documents and outcomes turned into text; one module per format."""
