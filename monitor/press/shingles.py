"""Eight syllables in a row as one number. The numbers stand in databases: changing anything here asks for a new index (VERSION)."""

from collections.abc import Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import Final

VERSION: Final = 1
"""Of the numbers below; stored beside the index."""

SIZE: Final = 8
"""Syllables in a shingle. Shorter ones are phrases that everybody uses, longer ones do not survive one changed word in ten."""

SAMPLE: Final = 6
"""Every shingle whose number this divides stands in the index: the choice depends on the words alone, so both sides choose alike. A run
of 40 syllables holds five and a half on average; what none of them falls into is under the length that is reported."""

_PRIME: Final = (1 << 61) - 1
_BASE: Final = 0x1B873593CC9E2D51 % _PRIME
_TOP: Final = pow(_BASE, SIZE, _PRIME)


@lru_cache(maxsize=1 << 17)
def _value(syllable: str) -> int:
    return int.from_bytes(blake2b(syllable.encode(), digest_size=8).digest(), "big") % _PRIME


def shingles(syllables: Sequence[str]) -> list[int]:
    """The number, 0 to 2**61 - 2, of every eight syllables in a row, at index i of those that begin at syllable i."""
    count = len(syllables) - SIZE + 1
    if count <= 0:
        return []
    values = [_value(s) for s in syllables]
    number = 0
    for value in values[:SIZE]:
        number = (number * _BASE + value) % _PRIME
    numbers = [number]
    for gone, value in zip(values, values[SIZE:], strict=False):
        number = (number * _BASE + value - gone * _TOP) % _PRIME
        numbers.append(number)
    return numbers


def sampled(numbers: Sequence[int]) -> set[int]:
    """Those that stand in the index."""
    return {number for number in numbers if number % SAMPLE == 0}
