"""Datelines as the agencies and papers of thirteen languages write them."""

from __future__ import annotations

import pytest

from tearsheet.clean.plain.inline_rules import cut_datelines
from tearsheet.clean.plain.lines import split_lines

LATIN = (
    "The first ferry to the outer islands in eleven years left the quay on Thursday with forty passengers."
)
CYRILLIC = (
    "Первый за одиннадцать лет паром на дальние острова вышел в четверг утром с сорока пассажирами и двумя."
)
ARABIC = "غادرت أول عبارة إلى الجزر الخارجية منذ أحد عشر عاما صباح الخميس وعلى متنها أربعون راكبا ودراجتان."
CHINESE = "周四上午，十一年来第一班开往外岛的渡轮载着四十名乘客和两辆自行车驶离码头。"
JAPANESE = "沖の島へ向かうフェリーが木曜日の朝、十一年ぶりに乗客四十人と自転車二台を乗せて港を出た。"


def cut_from(text: str) -> str:
    (line,) = cut_datelines(split_lines(text))
    return "".join(line.text[cut.start : cut.end] for cut in line.cuts)


@pytest.mark.parametrize(
    ("dateline", "body"),
    [
        ("EASTPORT, June 13 (Reuters) - ", LATIN),
        ("Hamburg (dpa) - ", LATIN),
        ("Paris, 13 juin 2024 (AFP) - ", LATIN),
        ("Madrid, 13 jun (EFE).- ", LATIN),
        ("MADRID, 13 Jun. (EUROPA PRESS) - ", LATIN),
        ("(ANSA) - ROMA, 13 GIU - ", LATIN),
        ("Roma, 13 giu. (askanews) - ", LATIN),
        ("Lisboa, 13 jun 2024 (Lusa) – ", LATIN),
        ("DEN HAAG (ANP) - ", LATIN),
        ("Warszawa, 13 czerwca (PAP) - ", LATIN),
        ("Kiel, 13. Juni 2024. ", LATIN),
        ("Kiel, den 13. Juni 2024 – ", LATIN),
        ("Lyon, le 1er juin 2024 – ", LATIN),
        ("Toledo, 13 de junio de 2024. ", LATIN),
        ("КИЇВ. 13 червня. УНН. ", CYRILLIC),
        ("МОСКВА, 13 июня. /ТАСС/. ", CYRILLIC),
        ("МОСКВА, 13 июн — РИА Новости. ", CYRILLIC),
        ("القاهرة (رويترز) - ", ARABIC),
        ("دبي - رويترز: ", ARABIC),
        ("新华社北京6月13日电（记者 张三、李四）", CHINESE),
        ("本报讯（记者王小明）", CHINESE),
        ("（中央社記者王小明台北13日電）", CHINESE),
        ("【ロンドン共同】", JAPANESE),
        ("[東京 13日 ロイター] - ", JAPANESE),
    ],
)
def test_a_dateline_goes_and_the_sentence_behind_it_stays(dateline: str, body: str) -> None:
    assert cut_from(dateline + body) == dateline.strip()


@pytest.mark.parametrize(
    "text",
    [
        f"新华社发布的讯息显示，{CHINESE}",
        f"本报记者昨日乘船前往，{CHINESE}",
        f"【共同開発】{JAPANESE}",
        f"Kiel, 13. Juni. {LATIN}",
        f"Kiel, 13. Haus 2024. {LATIN}",
        f"Москва. {CYRILLIC}",
        f"По данным ТАСС, {CYRILLIC}",
        f"قال - كما يذكر الجميع - إن {ARABIC}",
    ],
)
def test_a_sentence_that_names_an_agency_or_a_place_keeps_its_beginning(text: str) -> None:
    assert cut_from(text) == ""
