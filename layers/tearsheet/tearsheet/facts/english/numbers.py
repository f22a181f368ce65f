"""English: numbers in words."""

from __future__ import annotations

from decimal import Decimal

from tearsheet.facts.lexicon import NumberWords
from tearsheet.facts.wordlists import numbered, words

__all__ = ["NUMBERS"]

NUMBERS = NumberWords(
    units=numbered(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen",
        first=1,
    ),
    tens=numbered("twenty thirty forty fifty sixty seventy eighty ninety", first=20, step=10),
    ordinals=numbered(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
        first=1,
    )
    | {"thirtieth": 30},
    hundred=words("hundred"),
    scales={
        "dozen": Decimal(12),
        "thousand": Decimal(1000),
        "lakh": Decimal(10) ** 5,
        "million": Decimal(10) ** 6,
        "crore": Decimal(10) ** 7,
        "billion": Decimal(10) ** 9,
        "trillion": Decimal(10) ** 12,
    },
    suffixes={
        "k": Decimal(1000),
        "m": Decimal(10) ** 6,
        "mn": Decimal(10) ** 6,
        "mln": Decimal(10) ** 6,
        "mil": Decimal(10) ** 6,
        "mm": Decimal(10) ** 6,
        "b": Decimal(10) ** 9,
        "bn": Decimal(10) ** 9,
        "bln": Decimal(10) ** 9,
        "t": Decimal(10) ** 12,
        "tn": Decimal(10) ** 12,
        "trn": Decimal(10) ** 12,
    },
    conjunction=words("and"),
    article=words("a an"),
    fractions={"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25")},
    partitive=words("of"),
    plurals={
        "tens": Decimal(10),
        "dozens": Decimal(12),
        "hundreds": Decimal(100),
        "thousands": Decimal(1000),
        "lakhs": Decimal(10) ** 5,
        "millions": Decimal(10) ** 6,
        "multimillion": Decimal(10) ** 6,
        "crores": Decimal(10) ** 7,
        "billions": Decimal(10) ** 9,
        "multibillion": Decimal(10) ** 9,
        "trillions": Decimal(10) ** 12,
    },
    more=words("plus odd +"),
    several=words("several few multi many some"),
    point=words("point"),
    ordinal_endings=("st", "nd", "rd", "th"),
)
