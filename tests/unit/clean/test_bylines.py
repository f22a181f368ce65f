"""Bylines of every language and script."""

from __future__ import annotations

import pytest

from tearsheet.clean.plain.bylines import read_byline


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Jane Doe and John Roe, Example Times", ["Jane Doe", "John Roe"]),
        ("Von Jana Muster und Max van der Berg", ["Jana Muster", "Max van der Berg"]),
        ("Par Jean d’Exemple avec AFP", ["Jean d’Exemple"]),
        ("By Jane Doe September 5, 2031", ["Jane Doe"]),
        ("By Jane Doe, Sept. 5, 2031", ["Jane Doe"]),
        ("By Jane May 5 minutes ago", ["Jane May"]),
        ("Por Juana Pérez | Madrid", ["Juana Pérez"]),
        ("Di Mario Rossi e Gianna Verdi", ["Mario Rossi", "Gianna Verdi"]),
        ("Por João da Silva e Maria Souza", ["João da Silva", "Maria Souza"]),
        ("Door Jan de Vries en Els Bakker", ["Jan de Vries", "Els Bakker"]),
        ("Autor: Łukasz Śliwa", ["Łukasz Śliwa"]),
        ("Автор: Ольга Коваленко та Іван Мороз", ["Ольга Коваленко", "Іван Мороз"]),
        ("Текст: Иван Примеров", ["Иван Примеров"]),
        ("بقلم: سامي ناصر", ["سامي ناصر"]),
        ("كتب - سامي ناصر", ["سامي ناصر"]),
        ("记者 张三 李四 北京报道", ["张三", "李四"]),
        ("記者王小明／台北報導", ["王小明"]),
        ("文／王小明", ["王小明"]),
        ("【取材・文】山田太郎", ["山田太郎"]),
        ("2031年9月5日 18:42 記者 王小明／台北報導", ["王小明"]),
        ("5 September 2031, 18:42 | By Jane Doe", ["Jane Doe"]),
        ("Juana Pérez / Toledo - 5 sep 2031 - 18:42 CET", ["Juana Pérez"]),
        ("Jan Nowak, PAP", ["Jan Nowak"]),
    ],
)
def test_the_authors_of_a_byline_are_read(text: str, names: list[str]) -> None:
    assert read_byline(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "By the sea",
        "Von Berlin nach Hamburg",
        "Por la noche del lunes",
        "Di sera si balla",
        "Door de storm",
        "Autor: książki o morzu",
        "Автор: статьи о море",
        "记者从市政府获悉",
        "記者会見で述べた内容",
        "文化庁は火曜日",
        "New Castle, PA",
        "Jan Nowak, rybak",
        "5 September 2031 was a Friday",
        "Storm / Toledo - 5 September 2031",
        "",
    ],
)
def test_what_only_begins_like_a_byline_is_none(text: str) -> None:
    assert read_byline(text) == []
