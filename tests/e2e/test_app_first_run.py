"""The first run in a true terminal: on to the example, back again, and never a second time."""

from __future__ import annotations

from tests.e2e.product import Product


def test_the_example_leads_back_and_the_first_run_ends_for_good(product: Product) -> None:
    product.introduced = False
    program = product.start(wait="WELCOME", env={"TZ": "Europe/London"})
    program.send(b"\r")
    program.wait_for("United Kingdom", 20)
    program.send(b"\x13")
    program.wait_for("WHERE TO BEGIN", 20)
    program.send(b"\x1b[B\r")
    program.wait_for("Worked example", 20)
    program.wait_for("LATEST", 20)
    program.send(b"q")
    program.wait_for("Throw it away", 20)
    program.send(b"\x1b[B\x1b[B\r")
    program.wait_for("WHERE TO BEGIN", 20)
    program.send(b"\x1b[B\x1b[B\r")
    program.wait_for("Press a to start a case", 20)
    program.send(b"q")
    assert program.wait_exit(20) == 0
    product.start(wait="Press a to start a case")


def test_the_example_is_shown_without_a_first_run(product: Product) -> None:
    product.introduced = False
    product.start("--demo", wait="LATEST")
