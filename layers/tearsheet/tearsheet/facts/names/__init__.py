"""People, organisations and places: a tagger finds names in sentences, the whole text makes one of many.

The tagger is a model or rules; both are asked through `tearsheet.facts.names.tagged`.
"""

from tearsheet.facts.names.document import find_names
from tearsheet.facts.names.tagged import Tagged, Tagger
from tearsheet.facts.names.taggers import tagger_for

__all__ = ["Tagged", "Tagger", "find_names", "tagger_for"]
