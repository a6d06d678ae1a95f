"""Asks an original and a mutant the same requests and tells whether an answer differs."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from types import ModuleType

PROBES = 4000


def differs(original: ModuleType | None, mutant: ModuleType, pairs: list[tuple[object, object]]) -> bool | None:
    """Tell whether the handlers of two modules answer a request differently; None if that cannot be told.

    The requests are those of `pairs` and many made of them: fields exchanged between them, numbers and times a step off.
    """
    first, second = _handler(original), _handler(mutant)
    if first is None or second is None or not pairs:
        return None
    requests = [request for request, _ in pairs]
    return any(_answer(first, request) != _answer(second, request) for request in _requests(requests))


def _handler(module: ModuleType | None) -> object | None:
    for value in vars(module).values() if module else ():
        if isinstance(value, type) and value.__module__ == module.__name__ and hasattr(value, "handle"):
            try:
                return value()
            except TypeError:
                return None
    return None


def _answer(handler: object, request: object) -> object:
    try:
        answer = handler.handle(request)  # type: ignore[attr-defined]
    except Exception as error:
        return (type(error).__name__, str(getattr(error, "error_code", "")))
    return answer.model_dump_json()


def _requests(known: list[object]) -> Iterator[object]:
    yield from known
    model = type(known[0])
    values = {name: _values([getattr(one, name) for one in known]) for name in model.model_fields}  # type: ignore[attr-defined]
    chosen = random.Random(1)
    for _ in range(PROBES):
        fields = {name: chosen.choice(some) for name, some in values.items()}
        try:
            yield model(**fields)
        except ValueError:
            continue


def _values(seen: list[object]) -> list[object]:
    """Return what was seen in a field, and what lies close to it."""
    found: list[object] = []
    for value in itertools.chain.from_iterable(_near(one) for one in seen):
        if value not in found:
            found.append(value)
    return found


def _near(value: object) -> Iterator[object]:
    yield value
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield from (value - 1, value + 1, value * 2, 0)
    elif isinstance(value, Decimal):
        unit = Decimal(1).scaleb(int(value.as_tuple().exponent))
        yield from (value - unit, value + unit, value * 2, value + Decimal("0.005"), value + Decimal("0.5"), Decimal(0))
    elif isinstance(value, (datetime, date)):
        yield from (value - timedelta(days=1), value + timedelta(days=1))
    elif isinstance(value, Enum):
        yield from type(value)
    elif isinstance(value, tuple):
        yield from (value[:-1], value[1:], value[::-1])
