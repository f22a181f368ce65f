"""The languages' data: that it is whole, and that the rules can use every entry."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tearsheet.clean import phrases
from tearsheet.clean.dates import find_date, is_labelled_stamp, is_update, month_words
from tearsheet.clean.phrases import LANGUAGES, NETWORKS, Language, either_of, fold, phrases_of
from tearsheet.clean.plain.bylines import read_byline
from tearsheet.clean.plain.caption_rules import cut_caption
from tearsheet.clean.plain.line_rules import judge
from tearsheet.clean.plain.lines import whole_line
from tearsheet.model import RemovedKind

FEWEST = 40
NAMES = {"ar": "سالم حسن", "ja": "山田太郎", "ru": "Иван Лист", "uk": "Іван Лист", "zh": "王小明"}
PARTED_NAMES = NAMES | {"ja": "山田 太郎", "zh": "王 小明"}
each_language = pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)


def test_every_file_of_the_package_is_a_listed_language() -> None:
    files = {path.stem for path in Path(phrases.__file__).parent.glob("*.py")}
    assert len(files - {"__init__", "agencies", "language"}) == len(LANGUAGES)


@each_language
def test_a_language_knows_enough_of_every_kind(language: Language) -> None:
    assert sum(len(phrases_of(listed)) for listed in language.whole.values()) >= FEWEST
    assert sum(len(phrases_of(listed)) for listed in language.starts.values()) >= FEWEST
    needed = {"comments", "share", "related", "newsletter", "advertisement", "navigation", "metadata"}
    assert needed <= {kind.value for kind in language.whole}


@each_language
def test_a_line_that_is_a_phrase_is_boilerplate_in_any_dress(language: Language) -> None:
    for listed in language.whole.values():
        for phrase in phrases_of(listed):
            text = phrase.replace("#", "12")
            assert judge(text) is not None, phrase
            assert judge(f"\u200f{text.upper()} \u200e") is not None, phrase


@pytest.mark.parametrize("table", ["whole", "starts"])
def test_one_spelling_means_one_kind_in_all_languages(table: str) -> None:
    """The rules do not know the language of a line, so the first listed one would decide for the others."""
    kinds: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for kind, listed in getattr(language, table).items():
            for phrase in phrases_of(listed):
                kinds.setdefault(phrase, set()).add(kind.value)
    assert {phrase: told for phrase, told in kinds.items() if len(told) > 1} == {}


def test_a_lone_name_of_a_network_is_of_the_share_bar_and_nothing_else() -> None:
    verdicts = map(judge, NETWORKS.split())
    assert {verdict.kind for verdict in verdicts if verdict is not None} == {RemovedKind.SHARE}


@pytest.mark.parametrize(
    "heading",
    [
        "Comments",
        "Kommentare",
        "Commentaires",
        "Comentarios",
        "Commenti",
        "Comentários",
        "Reacties",
        "Komentarze",
        "Коментарі",
        "Комментарии",
        "التعليقات",
        "评论",
        "コメント",
    ],
)
@pytest.mark.parametrize("form", ["{}", "{} (12)", "{} 12"])
def test_a_heading_of_comments_is_one_with_its_count_too(heading: str, form: str) -> None:
    verdict = judge(form.format(heading))
    assert verdict is not None
    assert verdict.kind is RemovedKind.COMMENTS


@each_language
def test_a_line_that_begins_with_a_start_is_boilerplate_unless_it_is_long(language: Language) -> None:
    for listed in language.starts.values():
        for phrase in phrases_of(listed):
            text = phrase.replace("#", "12")
            assert judge(f"{text} harbour and the old lighthouse") is not None, phrase
            assert judge(f"{text} {'harbour ' * 40}.") is None, phrase


@each_language
def test_no_start_is_so_short_that_sentences_begin_with_it(language: Language) -> None:
    starts = [phrase for listed in language.starts.values() for phrase in phrases_of(listed)]
    wide = language.code in {"zh", "ja"}
    assert [phrase for phrase in starts if len(phrase) < (2 if wide else 4)] == []
    assert len(set(starts)) == len(starts)


@each_language
def test_every_month_is_read_in_its_forms(language: Language) -> None:
    for number, names in enumerate(language.months, 1):
        for name in names.replace("_", " ").split("  "):
            for form in name.split():
                if form in {"كانون", "تشرين", "الثاني", "الأول", "الاول"}:
                    continue
                found = find_date(f"7 {form} 2024")
                assert found is not None, form
                assert found.value == f"2024-{number:02}-07", form


def test_no_month_s_name_is_another_s() -> None:
    seen: dict[str, int] = {}
    for language in LANGUAGES:
        for number, names in enumerate(language.months, 1):
            for name in map(fold, names.split()):
                assert seen.setdefault(name, number) == number, name
    assert len(seen) == len(month_words())


@each_language
def test_the_words_that_open_a_stamp_do_so(language: Language) -> None:
    for opener in phrases_of(language.published):
        assert is_labelled_stamp(f"{opener}: 2024-06-13"), opener
    for opener in phrases_of(language.updated):
        assert is_labelled_stamp(f"{opener}: 2024-06-13"), opener
        assert is_update(f"{opener.upper()} 2024-06-13"), opener


@each_language
def test_a_reservation_of_rights_is_a_copyright_notice(language: Language) -> None:
    for phrase in phrases_of(language.rights):
        verdict = judge(f"Harbour Post, 2024. {phrase.capitalize()}.")
        assert verdict is not None, phrase
        assert verdict.kind is RemovedKind.COPYRIGHT, phrase


def as_printed(listed: str) -> list[str]:
    """The phrases of a list, not folded: with the letters and the apostrophes of a newspaper."""
    return [phrase.strip().replace("'", "’") for phrase in re.split(r"[|\n]", listed) if phrase.strip()]


def signed(phrase: str, language: Language) -> str:
    return f"{phrase}{' ' if phrase.endswith('.') else ': '}{NAMES.get(language.code, 'Jo Ek')}"


@each_language
def test_a_credit_or_a_caption_is_one_as_newspapers_print_it(language: Language) -> None:
    for phrase in as_printed(f"{language.pictures}|{language.captions}"):
        text = signed(phrase, language)
        assert cut_caption(whole_line(0, text, apart=False)).is_removed, text


@each_language
def test_who_is_named_in_a_byline_as_newspapers_print_it_is_read(language: Language) -> None:
    for phrase in as_printed(language.bylines):
        assert read_byline(signed(phrase, language)) == [NAMES.get(language.code, "Jo Ek")], phrase


@each_language
def test_a_sign_off_is_one_as_newspapers_print_it(language: Language) -> None:
    for phrase in as_printed(language.sign_offs):
        assert judge(f"{phrase} {PARTED_NAMES.get(language.code, 'Jo Ek')}") is not None, phrase


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("  À  LIRE\u00a0AUSSI : ", "à lire aussi:"),
        ("相关阅读：", "相关阅读:"),
        ("إقرأ أيضًا", "اقرا ايضا"),
        ("مشاركـــة", "مشاركه"),
        ("Ещё", "еще"),
        ("Pub\u00adli\u200bcité", "publicité"),
        ("Pe\u0301rez", "pérez"),
        ("ＦＯＬＬＯＷ　ＵＳ", "follow us"),
        ("l’île", "l'île"),
        ("Straße", "strasse"),
        ("Don`t miss", "don't miss"),
    ],
)
def test_folding_leaves_one_form_of_what_papers_write_in_many(written: str, folded: str) -> None:
    assert fold(written) == folded
    assert fold(folded) == folded


def test_the_longest_phrase_of_several_is_tried_first() -> None:
    assert either_of(["foto | foto: ", "fotos"]).split("|") == ["foto:", "fotos", "foto"]
