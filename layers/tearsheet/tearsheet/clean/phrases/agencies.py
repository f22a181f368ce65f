"""News and picture agencies, in the spelling of their own credits, whatever the language around them."""

from __future__ import annotations

__all__ = ["NEWS_AGENCIES", "PICTURE_AGENCIES"]

# In datelines: with the case they have there.
NEWS_AGENCIES = """
    AP | AFP | APA | AGI | Adnkronos | ANI | ANP | ANSA | Ansa | askanews | ATS | Belga
    BELGA | Bloomberg | CNN | CP | dpa | DPA | dpa-AFX | EFE | EP | epd | EUROPA PRESS
    Europa Press | Folhapress | FOLHAPRESS | IANS | Interfax | Italpress | Keystone | KNA
    Kyodo | LaPresse | Lusa | LUSA | NTB | PA | PAP | Prensa Latina | PTI | Reuters | REUTERS
    RIA | sda | SDA | SID | sid | TASS | Télam | TT | Ukrinform | UPI | Xinhua | Yonhap | ТАСС
    РИА Новости | Интерфакс | ИНТЕРФАКС | Рейтер | Укрінформ | УКРІНФОРМ | УНІАН | УНН
    Інтерфакс-Україна | Рейтерс | رويترز | أ ف ب | أ.ف.ب | ا ف ب | د ب أ | أ ب | الأناضول
    وكالات | واس | وام | شينخوا | سبوتنيك | فرانس برس | العربية نت | الفرنسية
"""

# In credits of pictures, where case says nothing.
PICTURE_AGENCIES = """
    getty images | getty | reuters | ap photo | ap | afp | epa | epa-efe | efe | dpa | ansa
    tass | xinhua | bloomberg | shutterstock | istock | alamy | imago | picture alliance
    zuma press | pa wire | pa images | pa media | nurphoto | anadolu | anadolu agency
    wikimedia commons | unsplash | keystone | ullstein bild | action images | usa today sports
    imagn images | abaca | sipa | sipa usa | upi | nasa | esa | the new york times | anp
    belga | lusa | agência brasil | europa press | lapresse | pap | тасс | риа новости
    интерфакс | укрінформ | уніан | рейтер | رويترز | أ ف ب | الأناضول | أسوشيتد برس
    新华社 | 新華社 | 中新社 | 视觉中国 | 法新社 | 路透社 | 美联社 | 中央社 | 共同 | 時事 | ロイター
    共同通信 | 時事通信
"""
