"""Pure figures: facts and a day in, a result with its reasons out."""
