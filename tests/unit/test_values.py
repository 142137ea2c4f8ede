"""A value is a frozen dataclass of the standard library in all that can be asked of it."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from dataclasses import FrozenInstanceError, field
from functools import cached_property
from typing import Any

import pytest

from tui_app.values import dataclass


@dataclass(frozen=True)
class Point:
    """Two numbers, and words made anew for each."""

    x: int
    y: int = 2
    words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Refuse what is below zero."""
        if self.x < 0:
            raise ValueError

    @cached_property
    def total(self) -> int:
        """Both."""
        return self.x + self.y


@dataclass(frozen=True, kw_only=True)
class Named(Point):
    """The same with a name."""

    name: str


class TestValue:
    def test_takes_values_by_place_and_by_name(self) -> None:
        assert (Point(1).x, Point(1).y, Point(1, 3).y, Point(x=4).x) == (1, 2, 3, 4)
        assert Named(1, name="a").name == "a"
        assert Point(1).words is not Point(1).words

    @pytest.mark.parametrize(
        ("args", "given"),
        [((), {}), ((1, 2, [], 4), {}), ((1,), {"x": 2}), ((1,), {"z": 3}), ((-1,), {})],
    )
    def test_refuses_what_a_dataclass_refuses(
        self, args: tuple[Any, ...], given: dict[str, Any]
    ) -> None:
        with pytest.raises((TypeError, ValueError)):
            Point(*args, **given)

    def test_needs_what_has_no_default(self) -> None:
        with pytest.raises(TypeError, match="name"):
            Named(1)  # type: ignore[call-arg]

    def test_is_equal_by_its_fields_and_its_class(self) -> None:
        one, same = Point(1), Point(1)
        assert one.total == 3
        assert one == same
        assert one != Point(2)
        assert one.__eq__((1, 2, [])) is NotImplemented
        assert Named(1, name="a") != Point(1)
        assert {Pair(1, 2), Pair(1, 2)} == {Pair(1, 2)}

    def test_cannot_be_changed(self) -> None:
        point = Point(1)
        with pytest.raises(FrozenInstanceError):
            point.x = 2  # type: ignore[misc]
        with pytest.raises(FrozenInstanceError):
            del point.x
        assert point.x == 1

    def test_is_a_dataclass_to_who_asks(self) -> None:
        assert [one.name for one in dataclasses.fields(Named)] == ["x", "y", "words", "name"]
        assert dataclasses.replace(Point(1), x=5) == Point(5)
        assert dataclasses.asdict(Pair(1, 2)) == {"a": 1, "b": 2}
        assert repr(Pair(1, 2)) == "Pair(a=1, b=2)"
        assert copy.deepcopy(Point(1)) == pickle.loads(pickle.dumps(Point(1))) == Point(1)  # noqa: S301 - our own

    def test_what_is_not_frozen_is_left_to_the_standard_library(self) -> None:
        box = Box()
        box.number = 4
        assert box == Box(4)


@dataclass
class Box:
    """A number that may change."""

    number: int = 1


@dataclass(frozen=True)
class Pair:
    """Two numbers that can be a key."""

    a: int
    b: int
