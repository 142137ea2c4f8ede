"""The case file: the only package that sees SQL."""
