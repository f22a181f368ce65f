"""The language of a text."""

import subprocess
import sys

import pytest

from tearsheet.text.function_words import FUNCTION_WORDS, NEIGHBOURS
from tearsheet.text.languages import detect_language
from tearsheet.text.words import words

SENTENCES = [
    ("en", "The council voted on Tuesday to rebuild the old lighthouse before the winter comes."),
    ("de", "Der Rat beschloss am Dienstag, den alten Leuchtturm vor dem Winter wieder aufzubauen."),
    (
        "fr",
        "Le conseil a décidé mardi que le vieux phare serait reconstruit avant l'hiver, car il est en ruine.",
    ),
    (
        "es",
        "El consejo decidió que el viejo faro se reconstruirá, pero no antes de que llegue el invierno.",
    ),
    ("it", "Il consiglio ha deciso martedì di ricostruire il vecchio faro prima che arrivi l'inverno."),
    (
        "pt",
        "O velho farol não foi esquecido pelo conselho: já está em obras e também será pintado em breve.",
    ),
    ("nl", "De raad besloot dinsdag om de oude vuurtoren te herbouwen voordat de winter komt."),
    ("pl", "Rada postanowiła we wtorek, że stara latarnia zostanie odbudowana jeszcze przed zimą."),
    ("uk", "Рада гавані вирішила у вівторок відбудувати старий маяк до початку зими."),
    ("ru", "Совет порта решил во вторник восстановить старый маяк до наступления зимы, которая близко."),
    ("ar", "قرر مجلس الميناء يوم الثلاثاء إعادة بناء المنارة القديمة قبل حلول فصل الشتاء."),
    ("zh", "港口委员会周二决定在冬季到来之前重建这座古老的灯塔，渔民们对此表示欢迎。"),
    ("ja", "港の議会は火曜日、冬が来る前に古い灯台を再建することを決めた。"),
    ("ko", "항구 의회는 화요일 겨울이 오기 전에 오래된 등대를 다시 짓기로 결정했다."),
    ("el", "Το συμβούλιο αποφάσισε την Τρίτη να ξαναχτίσει τον παλιό φάρο πριν από τον χειμώνα."),
    ("sv", "Rådet beslutade i tisdags att den gamla fyren ska byggas upp igen innan vintern kommer."),
    ("fa", "شورای بندر روز سه‌شنبه تصمیم گرفت که چراغ دریایی کهنه را پیش از زمستان بازسازی کند."),
    ("bg", "Съветът на пристанището реши във вторник да възстанови стария фар преди да дойде зимата."),
]


@pytest.mark.parametrize(("code", "text"), SENTENCES)
def test_the_language_of_a_sentence_is_told(code: str, text: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Eastport",
        "12 345 678 901 234 567 890 — 99 %",
        "🌊" * 40,
        "Ada Holm, Jo Ek, Edwin Tarrow, Ruth Oake",
    ],
)
def test_too_few_letters_and_bare_names_tell_no_language(text: str) -> None:
    assert detect_language(text) is None


@pytest.mark.parametrize(("code", "text"), SENTENCES[:13])
def test_a_declared_language_that_the_text_plainly_contradicts_does_not_win(code: str, text: str) -> None:
    wrong = "de" if code == "en" else "en"
    assert detect_language(" ".join([text] * 8), declared=wrong) == code


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        ("nn", "Rådet vedtok tysdag at det gamle fyret skal byggjast opp att før vinteren kjem. " * 6),
        ("gl", "O consello decidiu o martes reconstruír o vello faro antes de que chegue o inverno. " * 6),
        ("en", "Hafen und Licht"),
        ("sr", "Савет луке је у уторак одлучио да обнови стари светионик пре доласка зиме. " * 6),
    ],
)
def test_a_declared_language_stands_where_the_evidence_is_thin(declared: str, text: str) -> None:
    assert detect_language(text, declared=declared) == declared


def test_a_quotation_in_another_script_changes_nothing() -> None:
    text = f"{SENTENCES[0][1]} The plate reads 古い灯台, which means the old lighthouse. {SENTENCES[0][1]}"
    assert detect_language(text) == "en"


def test_the_thirteen_languages_are_told_without_loading_the_model() -> None:
    check = (
        "import sys\n"
        "from tearsheet.text.languages import detect_language\n"
        f"found = [detect_language(text) for _, text in {SENTENCES[:13]!r}]\n"
        "print(len(set(found)), sorted({'py3langid', 'numpy'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", check], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "13 []"


@pytest.mark.parametrize("code", [*FUNCTION_WORDS, *NEIGHBOURS])
def test_little_words_stand_as_words_cuts_them(code: str) -> None:
    listed = (FUNCTION_WORDS | NEIGHBOURS)[code].split()
    assert len(set(listed)) >= 25
    assert all(words(word) == [word] for word in listed)
