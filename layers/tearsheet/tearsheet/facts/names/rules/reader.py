"""One sentence with all that its words can be asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from tearsheet.facts.names.rules.writing import Writing, is_shouted, is_table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tearsheet.facts.names.rules.known import Known
    from tearsheet.facts.names.words import Word

__all__ = ["Reader", "Run"]

_INITIAL = 2  # characters: a letter and its full stop


class Run(NamedTuple):
    """The words of a sentence from `first` to before `stop`."""

    first: int
    stop: int


class Reader:
    """The words of a sentence, what is known of them, and how the whole text writes them."""

    def __init__(self, words: Sequence[Word], *, known: Known, writing: Writing) -> None:
        self.words = words
        self.known = known
        self.vocabulary = known.vocabulary
        self.is_shouted = is_shouted(words)
        self.is_table = is_table(words)
        self._writing = writing

    def name(self, run: Run) -> str:
        """The words of a run, folded, as the lists have names."""
        return " ".join(word.key for word in self.words[run.first : run.stop])

    def key(self, i: int) -> str:
        """The word at `i`, folded; empty outside the sentence."""
        return self.words[i].key if 0 <= i < len(self.words) else ""

    def before(self, run: Run) -> str:
        """The word before the run, if nothing but a space parts them."""
        return self.key(run.first - 1) if self.words[run.first].follows else ""

    def after(self, run: Run) -> str:
        """The word after the run, if nothing but a space parts them."""
        return self.key(run.stop) if run.stop < len(self.words) and self.words[run.stop].follows else ""

    def trimmed(self, run: Run) -> Run:
        """The run without small words at its ends."""
        first, stop = run
        while first < stop and not self.words[stop - 1].is_capital:
            stop -= 1
        while first < stop and not self.words[first].is_capital:
            first += 1
        return Run(first, stop)

    def is_ordinary(self, i: int) -> bool:
        """Whether the word needs no name: it is common, or stands in small letters elsewhere."""
        return self.known.is_common(self.key(i)) or self._writing.is_small(self.key(i))

    def is_name_inside(self, i: int) -> bool:
        """Whether the text writes the word with a capital inside sentences."""
        return self._writing.is_name_inside(self.key(i))

    def is_acronym(self, i: int) -> bool:
        """Whether the word is all capitals where others are not."""
        form = self.words[i].form
        return len(form) > 1 and form.isupper() and form.isalpha() and not self.is_shouted

    def is_initial(self, i: int) -> bool:
        """Whether the word is an initial or several: A., A. B."""
        form = self.words[i].form
        return form.endswith(".") and (len(form) == _INITIAL or form.isupper())
