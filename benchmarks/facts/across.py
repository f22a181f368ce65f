"""Names across articles: whether two articles on one event are seen to name the same people and places.

B-cubed: Bagga and Baldwin, "Algorithms for scoring coreference chains", 1998. The marks are those of ECB+,
Cybulska and Vossen, "Using a sledgehammer to crack a nut?", https://aclanthology.org/L14-1646.
"""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.data import read_rows
from benchmarks.facts.printed import printed
from benchmarks.facts.spans import overlap
from benchmarks.facts.task import Document, Fault, Task
from benchmarks.figures import Measure, harmonic_of_ratios, ratio
from tearsheet.text.words import words

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Sequence

__all__ = ["ACROSS", "GoldMention", "Place", "Topic", "faults", "folded", "score"]

_TAGS = frozenset(("HUMAN_PART_PER", "HUMAN_PART_ORG", "LOC_GEO"))
_LONGEST = 6  # tokens
_NO_NAMES = frozenset(
    (
        *("mr", "mrs", "ms", "miss", "dr", "sir", "lady", "lord", "president", "vice", "prime", "minister"),
        *("senator", "sen", "rep", "representative", "governor", "gov", "mayor", "judge", "justice"),
        *("general", "gen", "colonel", "col", "captain", "capt", "lieutenant", "lt", "sergeant", "sgt"),
        *("officer", "chief", "professor", "prof", "king", "queen", "prince", "princess", "pope", "rev"),
        *("coach", "detective", "chairman", "secretary", "attorney", "director"),
        *("i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "he", "him", "his"),
        *("she", "her", "hers", "it", "its", "they", "them", "their", "theirs", "who", "whom", "whose"),
        *("this", "that", "these", "those", "himself", "herself", "themselves"),
    )
)


class GoldMention(NamedTuple):
    """A mention of a name in one article; `chain` is shared by all articles that mention the same."""

    start: int
    end: int
    chain: str


class Place(NamedTuple):
    """A mention in one article, and the cluster that a system puts it into."""

    start: int
    end: int
    cluster: Hashable


@dataclass(frozen=True, slots=True)
class Topic:
    """The articles on one event."""

    id: str
    articles: tuple[Document[GoldMention], ...]


class _Clustered(NamedTuple):
    """A marked mention in its text, with its cluster; `covered` if a found mention overlaps it."""

    text: str
    start: int
    end: int
    chain: str
    cluster: Hashable
    covered: bool


@dataclass(frozen=True, slots=True)
class AcrossScore:
    """Sums over the marked mentions of one topic: of all, and of those that were found at all."""

    precision: float
    recall: float
    mentions: int
    covered_precision: float
    covered_recall: float
    covered: int


def folded(name: str) -> str:
    """A name without case, accents and marks: what makes two of them one."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(words(plain))


def score(topic: Topic, found: Sequence[Sequence[Place]]) -> AcrossScore:
    """One topic's sums; `found` has the mentions of each of its articles."""
    all_ = list(_clustered(topic, found))
    covered = [mention for mention in all_ if mention.covered]
    return AcrossScore(*_sums(all_), *_sums(covered))


def faults(topic: Topic, found: Sequence[Sequence[Place]]) -> Iterator[Fault]:
    """Mentions that were not found or are apart from most of their chain, and chains that share a cluster."""
    mentions = list(_clustered(topic, found))
    counts = Counter((mention.chain, mention.cluster) for mention in mentions if mention.covered)
    usual: dict[str, Hashable] = {}
    for (chain, cluster), _ in counts.most_common():
        usual.setdefault(chain, cluster)
    owners: dict[Hashable, str] = {}
    for mention in mentions:
        cluster = usual.get(mention.chain, mention.cluster)
        owner = owners.setdefault(cluster, mention.chain)
        if not mention.covered:
            yield _fault("missed", mention, mention.chain)
        elif mention.cluster != cluster:
            yield _fault("apart", mention, f"is {mention.cluster!r}, most of {mention.chain} is {cluster!r}")
        elif owner != mention.chain:
            yield _fault("mixed", mention, f"{cluster!r} is {mention.chain} and {owner}")


def _fault(what: str, mention: _Clustered, note: str) -> Fault:
    return Fault(what, mention.text, mention.start, mention.end, note)


def _clustered(topic: Topic, found: Sequence[Sequence[Place]]) -> Iterator[_Clustered]:
    """Every marked mention with the cluster of the place that overlaps it most; with none, it is alone."""
    for article, places in zip(topic.articles, found or [()] * len(topic.articles), strict=True):
        for gold in article.gold:
            best = max(places, key=lambda place: overlap(place, gold), default=None)
            covered = best is not None and overlap(best, gold) > 0
            cluster = best.cluster if best and covered else (article.id, gold)
            yield _Clustered(article.text, *gold, cluster=cluster, covered=covered)


def _sums(mentions: Sequence[_Clustered]) -> tuple[float, float, int]:
    """Precision and recall summed over the mentions, and how many those are."""
    chains = Counter(mention.chain for mention in mentions)
    clusters = Counter(mention.cluster for mention in mentions)
    both = Counter((mention.chain, mention.cluster) for mention in mentions)
    precision = sum(shared * shared / clusters[cluster] for (_, cluster), shared in both.items())
    recall = sum(shared * shared / chains[chain] for (chain, _), shared in both.items())
    return precision, recall, len(mentions)


def _read() -> list[Topic]:
    topics: defaultdict[str, list[Document[GoldMention]]] = defaultdict(list)
    for row in read_rows("facts/ecbplus_crossdoc"):
        topics[row["topic"]].append(_article(row))
    return [Topic(topic, tuple(articles)) for topic, articles in topics.items()]


def _article(row: dict[str, Any]) -> Document[GoldMention]:
    sentences: defaultdict[int, list[str]] = defaultdict(list)
    for token, sentence in zip(row["tokens"], row["sent"], strict=True):
        sentences[sentence].append(token)
    text, places = printed(sentences.values())
    golds = tuple(
        GoldMention(places[mention["toks"][0]].start, places[mention["toks"][-1]].end, mention["chain"])
        for mention in row["mentions"]
        if _is_asked(row, mention)
    )
    return Document(row["id"], text, golds)


def _is_asked(row: dict[str, Any], mention: dict[str, Any]) -> bool:
    """Whether it is a name of somebody or something that other articles mention too."""
    tokens = [row["tokens"][number] for number in mention["toks"]]
    return (
        mention["tag"] in _TAGS
        and bool(mention["chain"])
        and not mention["chain"].startswith(f"{row['id']}:")
        and len(tokens) <= _LONGEST
        and any(token[0].isupper() and token.lower() not in _NO_NAMES for token in tokens)
    )


_ALL = ("precision", "mentions", "recall", "mentions")
_COVERED = ("covered_precision", "covered", "covered_recall", "covered")
_MAINS = ("B³ F1",)
ACROSS: Task[Topic, Sequence[Sequence[Place]]] = Task(
    "names-across",
    _read,
    score,
    faults,
    measures=(
        Measure("B³ F1", _ALL, harmonic_of_ratios),
        Measure("B³ P", ("precision", "mentions"), ratio),
        Measure("B³ R", ("recall", "mentions"), ratio),
        Measure("B³ F1, covered", _COVERED, harmonic_of_ratios),
        Measure("covered", ("covered", "mentions"), ratio),
    ),
    mains=_MAINS,
    nothing=(),
    floored=frozenset(_MAINS),
)
