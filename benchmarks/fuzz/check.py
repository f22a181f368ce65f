"""One input to `clean`, and what became of it."""

from __future__ import annotations

import signal
import time
import traceback
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from tearsheet.clean import clean
from tearsheet.clean.mail.recognise import is_mail
from tearsheet.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tearsheet.model import Article

__all__ = ["HINTS", "LONGEST", "Hint", "Verdict", "examine", "hinted"]

LONGEST = 2.0  # CPU seconds for one input
_STOPPED_AFTER = 30.0  # CPU seconds: the input is too slow in any case


class Hint(NamedTuple):
    """What the sender says that the content is."""

    content_type: str | None
    name: str | None


HINTS = (
    Hint(None, None),
    Hint("text/html", "page.html"),
    Hint("text/plain; charset=utf-8", "note.txt"),
    Hint("application/json", "article.json"),
    Hint("text/markdown", "note.md"),
    Hint("message/rfc822", "letter.eml"),
    Hint("multipart/related", "page.mhtml"),
    Hint("application/gzip", "page.html.gz"),
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """`outcome` begins with "article" or "refused" if all is well, else with what is wrong."""

    outcome: str
    seconds: float
    detail: str = ""

    @property
    def is_failure(self) -> bool:
        """Whether somebody must look at the input."""
        return not self.outcome.startswith(("article", "refused"))


class _StoppedError(BaseException):
    """Not an Exception: what is measured must not catch it."""


def hinted(data: bytes) -> tuple[Hint, bytes]:
    """An input of the fuzzer: the first byte picks the hint, the rest is the content."""
    return HINTS[data[0] % len(HINTS)] if data else HINTS[0], data[1:]


def examine(data: bytes) -> Verdict:
    """Cleans one input and checks what must hold of any: no crash, a true ledger, little CPU time."""
    hint, content = hinted(data)
    begun = time.process_time()
    try:
        with _stopped_after(_STOPPED_AFTER):
            outcome, detail = _outcome(content, hint)
    except _StoppedError:
        outcome, detail = "slow", traceback.format_exc()
    seconds = time.process_time() - begun
    if seconds > LONGEST and outcome.startswith(("article", "refused")):
        outcome, detail = "slow", f"{outcome} after {seconds:.1f} s"
    return Verdict(outcome, seconds, detail)


def _outcome(content: bytes, hint: Hint) -> tuple[str, str]:
    try:
        source = _as_text(content, hint)
        article = clean(source or content, content_type=hint.content_type, name=hint.name)
        fault = _fault_of(article, source)
    except BadInput as error:
        return f"refused: {error.refusal}", str(error)
    except Exception as error:  # noqa: BLE001 - any other error is what the fuzzer looks for
        return f"crash: {type(error).__name__}", traceback.format_exc()
    return ("ledger", fault) if fault else ("article", "")


def _as_text(content: bytes, hint: Hint) -> str | None:
    """Plain text is given as text where that is safe, so that its offsets can be checked."""
    if hint.content_type is None or not hint.content_type.startswith(("text/plain", "text/markdown")):
        return None
    try:
        return content.decode()
    except UnicodeDecodeError:
        return None


def _fault_of(article: Article, source: str | None) -> str:
    """What is untrue in the article, or nothing."""
    for embed in article.embeds:
        if not 0 <= embed.start < embed.end <= len(article.text):
            return f"an embed outside the text: {embed}"
    article.text.encode()
    whole = source is not None and article.kept and not is_mail(source.encode(), content_type=None, name=None)
    return _fault_of_ledger(article, source) if source is not None and whole else ""


def _fault_of_ledger(article: Article, source: str) -> str:
    """The kept and the removed stretches are the whole source, in order, but for white space between them."""
    at = 0
    for start, end, text in sorted(_stretches(article)):
        if start < at or source[at:start].strip():
            return f"characters {at} to {start} are in no entry, or in two"
        if source[start:end] != text:
            return f"the entry of characters {start} to {end} says {text[:80]!r}"
        at = end
    return f"characters from {at} on are in no entry" if source[at:].strip() else ""


def _stretches(article: Article) -> Iterator[tuple[int, int, str]]:
    for kept in article.kept:
        yield kept.start, kept.end, article.text[kept.text_start : kept.text_start + kept.end - kept.start]
    for gone in article.removed:
        yield gone.start or 0, gone.end or 0, gone.text


@contextmanager
def _stopped_after(seconds: float) -> Iterator[None]:
    """Raises in the main thread when so much CPU time is used, as soon as Python runs again."""

    def stop(_signal: int, _frame: object) -> NoReturn:
        raise _StoppedError

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
