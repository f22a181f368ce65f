"""Facts out of a text: quotations with their speakers, amounts, and dates, each with its offsets."""

from tearsheet.facts.extract import extract_facts
from tearsheet.facts.key_facts import key_facts

__all__ = ["extract_facts", "key_facts"]
