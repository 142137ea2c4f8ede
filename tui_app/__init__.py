"""Second Opinion: a terminal companion for getting a medical second opinion."""

__version__ = "0.1.0"
