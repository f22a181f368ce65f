"""The names of a whole text, made of what a tagger found in its sentences.

1. each name gets its exact extent (`extents`)
2. all mentions together decide the kind of a name (`votes`), and what an adviser is sure of counts with them
3. names are found again where the tagger passed them by (`spread`)
4. the forms of one name come together (`same`), and the fullest common form is its name
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from tearsheet.facts.names.brackets import short_forms
from tearsheet.facts.names.english import ALIASES
from tearsheet.facts.names.extents import exact
from tearsheet.facts.names.same import Form, merged
from tearsheet.facts.names.spread import spread
from tearsheet.facts.names.votes import Votes
from tearsheet.model import Name, NameKind, Span

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tearsheet.facts.names.tagged import Tagger

__all__ = ["find_names"]


_MOST = 1_000_000  # characters in which names are looked for, some books' worth: the words of all are held
_SURE = 0.8  # score from which an adviser is heard; tuned on newswire, where .7 and .9 are worse


def find_names(
    text: str, *, sentences: Sequence[Span], tagger: Tagger, adviser: Tagger | None = None
) -> list[Name]:
    """The people, organisations and places of a text, by their first mention.

    Of a very long text the sentences that begin in the first million characters are read.

    Args:
        text: any text.
        sentences: its sentences, in order and disjoint.
        tagger: finds the names.
        adviser: another tagger; what it is sure of has a say in the kinds of names.
    """
    sentences = sentences[: bisect_left(sentences, _MOST, key=lambda sentence: sentence.start)]
    tagged = exact(text, tagger.tag(text, sentences))
    advice = exact(text, adviser.tag(text, sentences)) if adviser else []
    heard = [*tagged, *(one for one in advice if one.score >= _SURE)]
    votes = Votes(heard, short_forms(text, tagged))
    mentions = defaultdict[Form, list[Span]](list)
    for one in spread(text, sentences, found=tagged, votes=votes):
        kind = votes.kind(one.words) or (one.kind if one.words not in votes else None)
        if kind is not None:
            mentions[Form(kind, one.words)].append(Span(one.start, one.end))
    return _names(text, mentions, votes.short_forms)


def _names(
    text: str, mentions: Mapping[Form, list[Span]], shortened: Mapping[tuple[str, ...], tuple[str, ...]]
) -> list[Name]:
    of = merged({form: len(spans) for form, spans in mentions.items()}, shortened)
    forms = defaultdict[Form, list[Form]](list)
    for form in mentions:
        forms[of[form]].append(form)
    names = (_name(text, {form: mentions[form] for form in group}) for group in forms.values())
    return sorted(names, key=lambda name: name.mentions)


def _name(text: str, mentions: Mapping[Form, list[Span]]) -> Name:
    main = max(
        mentions,
        key=lambda form: (
            len(form.words) > 1,
            len(mentions[form]),
            len(form.words),
            len("".join(form.words)),
        ),
    )
    written = Counter(text[span.start : span.end] for spans in mentions.values() for span in spans)
    alias = next((ALIASES[form.words] for form in mentions if form.words in ALIASES), None)
    is_person = main.kind is NameKind.PERSON
    return Name(
        name=alias if alias and not is_person else _commonest(text, mentions[main]),
        kind=main.kind,
        mentions=sorted(span for spans in mentions.values() for span in spans),
        variants=sorted(written, key=lambda form: (-written[form], form)),
    )


def _commonest(text: str, spans: Sequence[Span]) -> str:
    """The form written oftenest; one in capitals throughout only if there is no other."""
    written = Counter(" ".join(text[span.start : span.end].split()) for span in spans)
    return max(written, key=lambda form: (not form.isupper(), written[form]))
