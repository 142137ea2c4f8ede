"""Dataclasses that cost little to define when they are frozen.

``dataclasses.dataclass`` writes and compiles up to seven methods for every class, one to four
milliseconds each for the entries of this program: a tenth of the time until the first screen. Here
all classes share methods that are compiled once. For whoever reads, checks types or asks
``fields``, ``replace`` and ``asdict``, they are the dataclasses of the standard library.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ("dataclass",)

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(cls=None, /, *, frozen=False, kw_only=False, slots=False):
        """Make ``cls`` a dataclass, as ``dataclasses.dataclass`` with the same arguments does."""

        def made(plain):
            if not frozen or slots:
                return dataclasses.dataclass(frozen=frozen, kw_only=kw_only, slots=slots)(plain)
            quick = dataclasses.dataclass(init=False, repr=False, eq=False, kw_only=kw_only)
            return _given_methods(quick(plain))

        return made if cls is None else made(cls)


def _given_methods(cls: type) -> type:
    described = dataclasses.fields(cls)
    names = [field.name for field in described]
    values = _getter(names)
    methods: dict[str, Callable[..., Any]] = {
        "__init__": _init(cls, described),
        "__eq__": lambda self, other: (
            values(self.__dict__) == values(other.__dict__)
            if type(other) is type(self)
            else NotImplemented
        ),
        "__hash__": lambda self: hash(values(self.__dict__)),
        "__setattr__": _refuse,
        "__delattr__": _refuse,
    }
    if "__repr__" not in cls.__dict__:
        methods["__repr__"] = _repr
    for name, method in methods.items():
        setattr(cls, name, method)
    return cls


def _getter(names: list[str]) -> Callable[[dict[str, Any]], Any]:
    return itemgetter(*names) if names else lambda _: ()


def _init(cls: type, described: tuple[dataclasses.Field[Any], ...]) -> Callable[..., None]:
    order = [field.name for field in described if not field.kw_only]
    known, count = {field.name for field in described}, len(described)
    defaults = {f.name: f.default for f in described if f.default is not dataclasses.MISSING}
    made = {
        field.name: field.default_factory
        for field in described
        if field.default_factory is not dataclasses.MISSING
    }
    checks = hasattr(cls, "__post_init__")

    def init(self: Any, /, *args: Any, **given: Any) -> None:
        state = self.__dict__
        state.update(defaults)
        if args:
            if len(args) > len(order) or not given.keys().isdisjoint(order[: len(args)]):
                raise TypeError(f"{cls.__name__} was given a value twice, or one too many")
            state.update(zip(order, args, strict=False))
        state.update(given)
        for name, make in made.items():
            if name not in state:
                state[name] = make()
        if len(state) != count:
            raise TypeError(_wrong(cls.__name__, known, state))
        if checks:
            self.__post_init__()

    return init


def _wrong(name: str, known: set[str], given: dict[str, Any]) -> str:
    unknown, missing = sorted(given.keys() - known), sorted(known - given.keys())
    return f"{name} has no {', '.join(unknown)}" if unknown else f"{name} needs {missing}"


def _refuse(self: Any, name: str, *_: Any) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"{type(self).__name__}.{name} cannot be changed")


def _repr(self: Any) -> str:
    names = (field.name for field in dataclasses.fields(self))
    return f"{type(self).__qualname__}({', '.join(f'{n}={self.__dict__[n]!r}' for n in names)})"
