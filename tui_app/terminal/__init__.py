"""What lies under Textual: keys, signals, output, crashes. Knows nothing of the product.

Every private name of Textual that we rely on is used in this package and nowhere else; each has
a check in `selftest` and the program runs, less comfortably, without it.
"""
