"""A case file of its own for every test of the true program, and the means to start it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.e2e.product import Product


@pytest.fixture
def product(home: Path) -> Iterator[Product]:
    """The program with an empty home; what a test starts is killed at its end."""
    with ExitStack() as stack:
        yield Product(home, stack)


@pytest.fixture
def with_case(product: Product) -> Product:
    """The program with a case called Mum."""
    product.make_case()
    return product
