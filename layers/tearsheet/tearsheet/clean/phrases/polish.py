"""Polish."""

from __future__ import annotations

from tearsheet.clean.phrases.language import Language
from tearsheet.model import RemovedKind

__all__ = ["POLISH"]

POLISH = Language(
    code="pl",
    whole={
        RemovedKind.COMMENTS: """
            komentarze | # komentarzy | # komentarze | # komentarz | komentarze (#) | komentarze # | komentarz
            dodaj komentarz | skomentuj | skomentuj artykuł | napisz komentarz | zostaw komentarz
            dodaj swój komentarz | wyślij komentarz | opublikuj komentarz | brak komentarzy
            zobacz komentarze | pokaż komentarze | czytaj komentarze | wszystkie komentarze
            zaloguj się, aby skomentować | zaloguj się, aby dodać komentarz
            bądź pierwszy, który skomentuje | anuluj pisanie odpowiedzi | odpowiedz | dołącz do dyskusji
            weź udział w dyskusji | zgłoś błąd | zgłoś nadużycie | komentowanie wyłączone
            najnowsze komentarze | co o tym sądzisz | opinie (#) | zgłoś komentarz
        """,
        RemovedKind.SHARE: """
            udostępnij | udostępnij artykuł | udostępnij na facebooku | udostępnij na twitterze
            udostępnij na x | udostępnij na linkedin | podziel się | podziel się artykułem
            podziel się na facebooku | poleć | poleć artykuł | poleć znajomemu | skopiuj link
            kopiuj link | kopiuj adres | skopiowano | link skopiowany | wyślij | wyślij e-mailem
            wyślij mailem | wyślij znajomemu | drukuj | wydrukuj | drukuj artykuł | zapisz
            zapisz na później | zapisz artykuł | dodaj do ulubionych | dodaj do schowka | tweetnij
            lubię to | # udostępnień | podaruj artykuł | prezentuj artykuł
        """,
        RemovedKind.RELATED: """
            czytaj także | czytaj też | czytaj również | przeczytaj także | przeczytaj też
            przeczytaj również | przeczytaj | zobacz także | zobacz też | zobacz również | zobacz więcej
            sprawdź także | sprawdź również | czytaj więcej | więcej | więcej na ten temat
            więcej informacji | czytaj dalej | powiązane | powiązane artykuły | powiązane tematy
            podobne artykuły | podobne tematy | polecane | polecane artykuły | polecamy
            polecamy również | polecane dla ciebie | rekomendowane | rekomendowane dla ciebie
            najczęściej czytane | najpopularniejsze | najnowsze | najnowsze wiadomości
            najnowsze artykuły | najchętniej czytane | popularne | na topie | nie przegap
            warto przeczytać | to cię może zainteresować | może cię zainteresować
            może zainteresuje cię również | zainteresuje cię także | zobacz w serwisie
            następny artykuł | poprzedni artykuł | następny wpis | poprzedni wpis | ostatnie wpisy
            wróć do listy | dowiedz się więcej | materiały powiązane | inne artykuły
            wybrane dla ciebie
        """,
        RemovedKind.NEWSLETTER: """
            wypisz się | zrezygnuj z subskrypcji | rezygnacja z subskrypcji | zobacz w przeglądarce
            otwórz w przeglądarce | newsletter | newslettery | zapisz się | zapisz się na newsletter
            zapisz się do newslettera | zapisuję się | subskrybuj | subskrypcja | prenumerata
            kup prenumeratę | kup subskrypcję | kup dostęp | wykup dostęp | zamów prenumeratę
            twój e-mail | twój adres e-mail | podaj adres e-mail | adres e-mail | wpisz swój e-mail
            masz już konto? zaloguj się | masz już subskrypcję? zaloguj się
            jesteś już prenumeratorem? zaloguj się | tylko dla prenumeratorów | tylko dla subskrybentów
            artykuł tylko dla subskrybentów | treść premium | premium | pełny dostęp | załóż konto
            zarejestruj się | pobierz aplikację | pobierz naszą aplikację | włącz powiadomienia
            wesprzyj nas | wspieraj nas | wypróbuj za darmo | bądź na bieżąco | czytaj bez ograniczeń
        """,
        RemovedKind.ADVERTISEMENT: """
            reklama | reklamy | ogłoszenie | ogłoszenia | artykuł sponsorowany | materiał sponsorowany
            materiał partnera | materiał reklamowy | materiał promocyjny | sponsorowane
            tekst sponsorowany | dalsza część artykułu pod reklamą | dalszy ciąg materiału pod wideo
            dalsza część tekstu pod wideo | dalsza część artykułu pod materiałem wideo
            dalsza część artykułu znajduje się pod wideo | ciąg dalszy pod reklamą
            koniec bloku reklamowego | przewiń, aby czytać dalej
        """,
        RemovedKind.NAVIGATION: """
            przejdź do treści | przejdź do głównej treści | przejdź do menu | przejdź do wyszukiwarki
            przejdź do nawigacji | przejdź do stopki | menu | menu główne | otwórz menu | zamknij menu
            zamknij | otwórz | rozwiń | zwiń | pokaż więcej | zobacz wszystkie | wczytaj więcej
            strona główna | szukaj | wyszukaj | wyszukiwarka | zaloguj | zaloguj się | logowanie
            wyloguj | wyloguj się | moje konto | konto | profil | wiadomości | aktualności | polska
            świat | kraj | polityka | gospodarka | biznes | kultura | sport | nauka
            opinie | opinie i komentarze | pogoda | wideo | zdjęcia | galeria | galeria zdjęć | zobacz galerię
            podcasty | na żywo | następny | następna | następne | poprzedni | poprzednia | poprzednie
            następna strona | poprzednia strona | wstecz | wróć | powrót | do góry | na górę
            wróć na górę | kontakt | o nas | redakcja | polityka prywatności | polityka cookies
            regulamin | regulamin serwisu | prywatność | ustawienia prywatności | ustawienia cookies
            ustawienia plików cookies | mapa strony | deklaracja dostępności | akceptuję
            akceptuj wszystkie | akceptuję wszystkie | zaakceptuj wszystko | zgadzam się
            nie zgadzam się | odrzuć | odrzuć wszystkie | przejdź do serwisu | posłuchaj
            posłuchaj artykułu | odsłuchaj | odsłuchaj artykuł | słuchaj | odtwórz | pauza | powiększ
            powiększ zdjęcie | zmniejsz czcionkę | powiększ czcionkę | tagi | tematy | kategorie
            słowa kluczowe | obserwuj | obserwuj nas | obserwuj nas na facebooku
            obserwuj nas w google news | śledź nas | znajdź nas na facebooku | # z # | zdjęcie # z #
            w skrócie | najważniejsze informacje | spis treści
        """,
        RemovedKind.METADATA: """
            # min | # min czytania | # minuty czytania | # minut czytania | czas czytania: # min
            czas czytania # min | czas czytania: # minuty | czas czytania: # minut
            ten tekst przeczytasz w # minuty | ten tekst przeczytasz w # minut
            ten tekst przeczytasz w mniej niż minutę | # godzin temu | # godziny temu | # godz. temu
            godzinę temu | # minut temu | # minuty temu | # min temu | # dni temu | wczoraj
            przed chwilą | aktualizacja | z ostatniej chwili | pilne
        """,
        RemovedKind.CREDIT: """
            pap | zdjęcie ilustracyjne | zdjęcie poglądowe | fot. archiwum | fot. ilustracyjna
            archiwum
        """,
    },
    starts={
        RemovedKind.COMMENTS: """
            twój adres e-mail nie zostanie opublikowany | wymagane pola są oznaczone
            ta strona używa akismet | witryna wykorzystuje akismet | musisz się zalogować
            aby dodać komentarz | zaloguj się, aby | komentarze publikowane na
            redakcja nie ponosi odpowiedzialności za treść
        """,
        RemovedKind.SHARE: """
            udostępnij na | podziel się: | udostępnij: | kliknij, aby udostępnić
        """,
        RemovedKind.RELATED: """
            czytaj także: | czytaj też: | czytaj również: | przeczytaj także: | przeczytaj też:
            przeczytaj również: | przeczytaj: | zobacz także: | zobacz też: | zobacz również: | zobacz:
            zobacz więcej: | sprawdź: | czytaj więcej: | polecamy: | zobacz wideo: | obejrzyj: | wideo:
            czytaj więcej na | więcej informacji znajdziesz
        """,
        RemovedKind.NEWSLETTER: """
            otrzymujesz tę wiadomość | otrzymałeś tę wiadomość | jeśli nie widzisz poprawnie
            aby wypisać się | aby zrezygnować z otrzymywania
            zapisz się na | zapisz się do naszego | zapisz się i | subskrybuj nasz
            chcesz wiedzieć więcej? zapisz | chcesz być na bieżąco | bądź na bieżąco
            otrzymuj najważniejsze | otrzymuj codziennie | odbierz nasz newsletter
            najważniejsze informacje dnia prosto | zapisując się na newsletter | podając adres e-mail
            ten artykuł jest dostępny | ten artykuł przeczytasz w ramach | to jest artykuł premium
            treść dostępna tylko | pozostało #% | aby czytać dalej | aby przeczytać cały artykuł
            masz już prenumeratę | pobierz aplikację | pobierz naszą | obserwuj nas na | obserwuj nas w
            śledź nas na | polub nas na | dołącz do nas na | dołącz do naszego kanału
            znajdziesz nas także na | w każdej chwili możesz zrezygnować
            w każdej chwili możesz się wypisać
        """,
        RemovedKind.NAVIGATION: """
            tagi: | tematy: | kategorie: | kategoria: | słowa kluczowe: | ta strona używa plików cookie
            ta strona korzysta z | strona korzysta z plików cookie | nasza strona używa
            serwis wykorzystuje pliki cookie | używamy plików cookie | my i nasi partnerzy
            szanowny użytkowniku | twoja przeglądarka nie
        """,
        RemovedKind.ADVERTISEMENT: """
            dalsza część artykułu | dalsza część tekstu | dalszy ciąg materiału | dalszy ciąg artykułu
            ciąg dalszy artykułu | reklama -
        """,
        RemovedKind.COPYRIGHT: """
            dalsze rozpowszechnianie artykułu | kopiowanie, przetwarzanie
            rozpowszechnianie niniejszego artykułu
        """,
    },
    rights="""
        wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | prawa zastrzeżone
        kopiowanie zabronione
    """,
    labels="""
        źródło | źródła | oprac | opracowanie | opracował | opracowała | redakcja | redaktor | red
        tłumaczenie | montaż | współpraca | rozmawiał | rozmawiała | źródło zdjęć
    """,
    sign_offs="""
        przygotował | przygotowała | opracował | opracowała | redagował | redagowała | zredagował
    """,
    homes="strona główna | start | wiadomości | home",
    buttons="""
        udostępnij drukuj zapisz wyślij kopiuj skopiuj tweetnij skomentuj słuchaj poleć więcej
    """,
    bylines="""
        autor | autorka | autorzy | tekst | oprac. | opracował | opracowała | opracowanie | opublikował
        napisał | napisała | rozmawiał | rozmawiała | przez | dodał | dodała
    """,
    joiners="i | oraz | we współpracy z",
    pictures="""
        fot | fot. | foto | zdjęcie | zdjęcia | fotografia | grafika | ilustracja | wideo | autor zdjęcia
        autor fotografii | źródło zdjęcia | źródło zdjęć | infografika | rys.
    """,
    taken_by="autorstwa | via | z archiwum | materiały prasowe",
    captions="""
        zdjęcie ilustracyjne | zdjęcie poglądowe | zdjęcie archiwalne | na zdjęciu | podpis
        fot. ilustracyjne
    """,
    months=(
        "stycznia styczeń sty",
        "lutego luty lut",
        "marca marzec mar",
        "kwietnia kwiecień kwi",
        "maja maj",
        "czerwca czerwiec cze",
        "lipca lipiec lip",
        "sierpnia sierpień sie",
        "września wrzesień wrz",
        "października październik paź",
        "listopada listopad lis",
        "grudnia grudzień gru",
    ),
    stamp="""
        opublikowano opublikowany publikacja publikacji data dodano dodane utworzono zaktualizowano
        aktualizacja ostatnia modyfikacja zmieniono o godz godzina godzin godziny min minut minuty minutę
        godzinę temu r rok roku w dnia dzień dni wczoraj dziś dzisiaj poniedziałek wtorek środa czwartek
        piątek sobota niedziela pon wt śr czw pt sob niedz nd czas czytania ostatnia
    """,
    published="""
        opublikowano | opublikowany | publikacja | data publikacji | data | dodano | utworzono
        zaktualizowano | aktualizacja | ostatnia aktualizacja | zmieniono
    """,
    updated="""
        zaktualizowano | aktualizacja | ostatnia aktualizacja | zmieniono | ostatnia modyfikacja
    """,
)
