"""Sentences of articles that begin or speak like boilerplate, and are none."""

from __future__ import annotations

import pytest

from tearsheet.clean.dates import is_stamp
from tearsheet.clean.phrases import LANGUAGES
from tearsheet.clean.plain.bylines import read_byline
from tearsheet.clean.plain.caption_rules import cut_caption
from tearsheet.clean.plain.line_rules import judge
from tearsheet.clean.plain.lines import Line, split_lines

SENTENCES = {
    "en": """
        Read aloud on the pier, the names of the crew took four minutes.
        Subscribe was the word the treasurer used, but nobody in the hall wanted to pay for a second boat.
        Comments from the public fill eleven pages of the report on the harbour.
        Copyright in the old charts belongs to the town, the court held.
        Photo after photo showed the same grey quay.
        Follow the coast for an hour and the lighthouse comes into view.
        Share prices of the ferry company rose by a tenth on Thursday.
        Related costs, such as the new ramp, are not in the budget.
        By Thursday the harbour had frozen over.
        More on this, the mayor said, would be told in June.
        The newsletter of the school was read in every house.
        Sources in the council said the vote would be close.
        Updated charts reached the crew only in 2019.
    """,
    "de": """
        Lesen kann der alte Matrose den Fahrplan nur noch mit der Lupe.
        Mit ihrer Anmeldung beim Hafenamt hatten die Fischer bis zuletzt gewartet.
        Von Montag an fährt das Schiff dreimal am Tag.
        Kommentare aus der Stadt füllen elf Seiten des Berichts.
        Teilen wollten sich die beiden Orte die Kosten nicht.
        Foto um Foto zeigt denselben grauen Kai.
        Folgen hat der Beschluss vor allem für die Inselschule.
        Die Rechte an den alten Karten hat die Stadt.
        Mehr zum Thema wollte der Bürgermeister am Abend nicht sagen.
        Quellen im Rathaus rechnen mit einem knappen Ergebnis.
        Anzeige erstattete am Freitag auch die Reederei.
        Stand das Wasser hoch, fuhr früher niemand hinaus.
    """,
    "fr": """
        Lire aussi vite que son grand-père, l'enfant n'y arrive pas encore.
        Pour lire la carte, il faut monter au phare.
        Par mer calme, la traversée dure quarante minutes.
        Partager les frais, les deux communes ne le voulaient pas.
        Les commentaires du public remplissent onze pages du rapport.
        Photo après photo, c'est le même quai gris.
        Suivez la côte pendant une heure et le phare apparaît.
        Les droits sur les anciennes cartes appartiennent à la ville, a jugé le tribunal.
        Abonnés au malheur, les pêcheurs de l'île ont pourtant gardé leur humour.
        La suite de l'histoire, tout le port la connaît.
        Sources de conflits depuis toujours, les filets seront marqués.
        Publié en 1931, le récit du naufrage a été relu en entier.
    """,
    "es": """
        Lea quien lea el informe, las cuentas no salen.
        Por la mañana el muelle estaba vacío.
        Además, el alcalde quiere pintar el faro antes del verano.
        Al hacer clic en el mapa del puerto, los niños descubren los barcos hundidos.
        Continúa después de tres años la búsqueda del ancla perdida.
        Compartir los gastos no entraba en los planes de los dos pueblos.
        Los comentarios de los vecinos llenan once páginas del informe.
        Foto a foto, el álbum enseña el mismo muelle gris.
        Los derechos de las cartas antiguas son del ayuntamiento, según el juez.
        Síguenos contando, le pidieron los niños al viejo marinero.
        Fuentes del consejo creen que la votación será reñida.
        Publicado en 1931, el relato del naufragio se leyó entero.
    """,
    "it": """
        Leggi più severe non avrebbero salvato il vecchio traghetto.
        Di notte il molo resta al buio.
        Registrati per la prima volta nel 1931, i naufragi furono undici.
        Abbonati a quota novemila, festeggia la piccola biblioteca del porto.
        Condividi i remi e arriverai prima, dice un proverbio dell'isola.
        I commenti degli abitanti riempiono undici pagine della relazione.
        Foto dopo foto si vede lo stesso molo grigio.
        I diritti sulle vecchie carte sono del comune, ha deciso il tribunale.
        Seguite la costa per un'ora e il faro appare.
        Fonti del consiglio prevedono un voto difficile.
        Pubblicato nel 1931, il racconto del naufragio è stato riletto per intero.
    """,
    "pt": """
        Leia quem ler o relatório, as contas não batem certo.
        Por causa do vento, a barca só saiu ao meio-dia.
        Ao se inscrever no concurso, o pescador não contava ganhar.
        Assine ou não o acordo, a câmara terá de pagar o cais.
        Os comentários dos moradores enchem onze páginas do relatório.
        Foto a foto, o álbum mostra o mesmo cais cinzento.
        Partilhar as despesas não estava nos planos das duas vilas.
        Os direitos das velhas cartas são da câmara, decidiu o tribunal.
        Siga-se a costa durante uma hora e o farol aparece.
        Fontes do conselho esperam uma votação renhida.
        Publicado em 1931, o relato do naufrágio foi lido por inteiro.
    """,
    "nl": """
        Lees ook de kleine letters, waarschuwt de schipper.
        Door de storm bleef de boot in de haven.
        Wil je elke dag naar het eiland, dan heb je een vaste baan nodig.
        Reacties uit het dorp vullen elf bladzijden van het rapport.
        Delen wilden de twee gemeenten de kosten niet.
        Foto na foto toont dezelfde grijze kade.
        De rechten op de oude kaarten zijn van de gemeente, oordeelde de rechter.
        Volg de kust een uur en de vuurtoren komt in zicht.
        Meer over het plan wilde de burgemeester niet kwijt.
        Bronnen in het stadhuis verwachten een nipte uitslag.
        Gepubliceerd in 1931 werd het verslag van de schipbreuk donderdag helemaal voorgelezen.
    """,
    "pl": """
        Czytaj uważnie rozkład, radzi stary marynarz.
        Przez cały tydzień wiał zachodni wiatr.
        W każdej chwili możesz usłyszeć syrenę z latarni.
        Komentarze mieszkańców zajmują jedenaście stron raportu.
        Podziel się chlebem, a nie zabraknie ci wiatru, mówi przysłowie z wyspy.
        Zdjęcie po zdjęciu widać to samo szare nabrzeże.
        Prawa do starych map należą do gminy, orzekł sąd.
        Więcej burmistrz powie dopiero w czerwcu.
        Zobacz, jak tu cicho, powiedziała kapitan portu.
        Źródła w radzie spodziewają się wyrównanego głosowania.
        Opublikowana w 1931 roku opowieść o katastrofie została odczytana w całości.
    """,
    "uk": """
        Читайте уважно розклад, радить старий матрос.
        При цитуванні старих карт суд послався на архів громади.
        Поділитися витратами обидва села не захотіли.
        Коментарі мешканців займають одинадцять сторінок звіту.
        Фото за фото показує ту саму сіру пристань.
        Права на старі карти належать громаді, вирішив суд.
        Більше про це міський голова розповість у червні.
        Слідкуйте за хвилями, кричав капітан.
        Джерела в раді очікують напруженого голосування.
        Опублікована 1931 року розповідь про катастрофу прозвучала повністю.
        Реклама першого рейсу висіла в кожній крамниці острова.
    """,
    "ru": """
        Читайте внимательно расписание, советует старый матрос.
        При использовании материалов с верфи пристань обошлась бы вдвое дешевле.
        Продолжая использовать старый причал, город терял деньги.
        Поделиться расходами оба посёлка не захотели.
        Комментарии жителей занимают одиннадцать страниц отчёта.
        Фото за фото показывает ту же серую пристань.
        Права на старые карты принадлежат городу, решил суд.
        Больше об этом мэр расскажет в июне.
        Следите за волнами, кричал капитан.
        Источники в совете ожидают напряжённого голосования.
        Опубликованный в 1931 году рассказ о крушении прочли целиком.
    """,
    "ar": """
        شارك في الاجتماع سبعة من أعضاء المجلس.
        تابع الأهالي السفينة من فوق الأسوار حتى غابت.
        كتب الرئيس السابق رسالة إلى أهل الجزيرة.
        صورة بعد صورة يظهر الرصيف الرمادي نفسه.
        تعليقات السكان تملأ إحدى عشرة صفحة من التقرير.
        انضم إلى الرحلة أربعون راكبا من المدينة.
        للمزيد من الوقود ثمن لا تقدر عليه البلدة.
        حقوق الخرائط القديمة تعود إلى البلدية كما قضت المحكمة.
        المصدر الوحيد للماء في الجزيرة بئر قديمة.
        نشر عام 1931 خبر الغرق في صحف العاصمة كلها.
        اقرأ الجدول جيدا، قال البحار العجوز للأطفال.
    """,
    "zh": """
        记者从港务处获悉，新船将于九月到港。
        关注这条航线的人越来越多。
        分享经验的老船长今年已经九十一岁。
        来源不明的油污在周五被清理干净。
        图书馆的旧海图归镇政府所有，法院这样判决。
        评论这项计划的居民写满了十一页纸。
        扫一扫码头的老人每天五点起床。
        未经许可出海的渔船被罚款四百元。
        编辑部收到的信件多半在回忆旧航线。
        更多的细节，镇长说要到六月才能公布。
        微信公众号“海燕”最早报道了这条消息。
        下载船票的乘客可以直接登船。
    """,
    "ja": """
        写真を撮る人の列は桟橋の端まで続いた。
        残りの資金は来年度の予算から出す。
        著作権は町にあると裁判所は判断した。
        関連する費用は予算に入っていない。
        登録すると割引になる制度も始まった。
        編集部に届いた手紙は二百通を超えた。
        記者会見で町長は六月に詳しく話すと述べた。
        更新された海図が届いたのは二〇一九年だった。
        続きは六月に話すと町長は言った。
        コメントを求められた船長は首を振った。
        広告を出す店も増え、島はにぎわいを取り戻した。
    """,
}
LABELLED = [
    (code, sentence.strip()) for code, text in SENTENCES.items() for sentence in text.strip().splitlines()
]


def line(text: str) -> Line:
    (only,) = split_lines(text)
    return only


def test_every_language_has_at_least_ten_sentences() -> None:
    counts = {code: len(text.split("\n")) - 2 for code, text in SENTENCES.items()}
    assert sorted(counts) == sorted(language.code for language in LANGUAGES)
    assert min(counts.values()) >= 10


@pytest.mark.parametrize(("code", "sentence"), LABELLED)
def test_an_ordinary_sentence_is_no_boilerplate(code: str, sentence: str) -> None:
    assert judge(sentence) is None, code
    assert cut_caption(line(sentence)).cuts == (), code
    assert read_byline(sentence) == [], code
    assert not is_stamp(sentence), code
