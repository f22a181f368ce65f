"""Names by rules: capitals, lists of known names, and the words beside a name."""

from tearsheet.facts.names.rules.tagger import RulesTagger

__all__ = ["RulesTagger"]
