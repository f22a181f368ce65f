"""German."""

from __future__ import annotations

from tearsheet.clean.phrases.language import Language
from tearsheet.model import RemovedKind

__all__ = ["GERMAN"]

GERMAN = Language(
    code="de",
    whole={
        RemovedKind.COMMENTS: """
            kommentare | # kommentare | kommentare (#) | kommentare #
            # kommentar | kommentar schreiben | kommentar verfassen
            kommentieren | schreibe einen kommentar | schreiben sie einen kommentar
            antwort hinterlassen | einen kommentar hinterlassen | hinterlasse einen kommentar
            keine kommentare | jetzt kommentieren | diskutieren sie mit | antworten
            zum kommentieren anmelden | alle kommentare anzeigen | fehler melden | kommentar
            kommentar abgeben | kommentar hinzufügen | kommentar hinterlassen | # kommentare anzeigen
            kommentare anzeigen | kommentare lesen | alle kommentare lesen | zu den kommentaren
            kommentare zum artikel | leserkommentare | leserbrief schreiben | leserbrief | forum
            diskussion | mitdiskutieren | diskutieren | jetzt mitdiskutieren | ihre meinung ist gefragt
            ihre meinung | was meinen sie | schreiben sie uns ihre meinung | kommentar melden
            missbrauch melden | kommentarfunktion geschlossen | die kommentarfunktion ist geschlossen
            kommentare sind geschlossen | antworten abbrechen | fehler gefunden
            fehler gefunden? jetzt melden
        """,
        RemovedKind.SHARE: """
            teilen | artikel teilen | beitrag teilen | diesen artikel teilen | auf facebook teilen
            auf twitter teilen | auf x teilen | per e-mail teilen | per whatsapp teilen | twittern
            link kopieren | drucken | artikel drucken | merken | seite drucken | versenden | weitersagen
            # mal geteilt | artikel versenden | artikel verschenken | verschenken | artikel merken
            auf die merkliste | merkliste | zur merkliste hinzufügen | lesezeichen | per mail teilen
            per mail | per whatsapp | auf linkedin teilen | auf xing teilen | auf whatsapp teilen
            auf bluesky teilen | auf threads teilen | link kopiert | artikellink kopieren | speichern
            seite teilen | beitrag drucken | empfehlen | artikel empfehlen | per e-mail senden | pdf
        """,
        RemovedKind.RELATED: """
            mehr zum thema | zum thema | lesen sie auch | lesen sie mehr | auch interessant
            das könnte sie auch interessieren | das könnte dich auch interessieren | weitere artikel
            weitere beiträge | weitere beiträge zum thema | meistgelesen | ähnliche artikel
            ähnliche beiträge | mehr lesen | weiterlesen | verwandte artikel | verwandte themen | themen
            weitere meldungen | weitere nachrichten | mehr aus dem ressort | neueste artikel
            top-themen | empfehlungen | mehr dazu | das könnte ihnen auch gefallen
            das könnte dich interessieren | das könnte sie interessieren | auch interessant für sie
            weitere themen | weitere artikel zum thema | weitere news | mehr nachrichten
            mehr aus der region | aus dem archiv | zum artikel | zur startseite | zum weiterlesen
            meistkommentiert | meistgeklickt | am häufigsten gelesen | beliebte artikel
            aktuelle meldungen | aktuelle nachrichten | neueste nachrichten | neueste beiträge
            nächster artikel | vorheriger artikel | nächster beitrag | vorheriger beitrag | siehe auch
            passend zum thema | lesetipps | unsere empfehlungen | redaktionsempfehlungen
            empfehlungen der redaktion | lesen sie dazu | verwandte beiträge | eilmeldungen
        """,
        RemovedKind.NEWSLETTER: """
            abbestellen | newsletter abbestellen | im browser ansehen | im browser öffnen
            newsletter | newsletter abonnieren | jetzt abonnieren | abonnieren | jetzt anmelden
            ihre e-mail-adresse | e-mail-adresse | zum newsletter anmelden | newsletter bestellen
            jetzt newsletter abonnieren | newsletter anmeldung | kostenlos anmelden | zum newsletter
            zur anmeldung | unser newsletter | abo | abonnement | jetzt abo abschließen | jetzt testen
            jetzt gratis testen | kostenlos testen | jederzeit kündbar | monatlich kündbar | plus
            premium | exklusiv für abonnenten | nur für abonnenten | bereits abonnent
            bereits abonnent? hier anmelden | sie haben bereits ein abo? anmelden | weiterlesen mit abo
            diesen artikel weiterlesen | ich möchte den newsletter erhalten | jetzt bestellen | zur app
            app herunterladen | push-nachrichten aktivieren | hier anmelden
            jetzt kostenlos registrieren | jetzt registrieren | jetzt unterstützen | jetzt spenden
            unterstützen sie uns
        """,
        RemovedKind.ADVERTISEMENT: """
            anzeige | werbung | anzeigen | advertorial | gesponsert | nach der anzeige weiterlesen
            sponsored post
        """,
        RemovedKind.NAVIGATION: """
            zum inhalt | zum inhalt springen | direkt zum inhalt | zur navigation
            zur navigation springen | zum seitenanfang | nach oben | seitenanfang | menü | startseite
            suche | suchen | anmelden | registrieren | weiter | zurück | nächste seite | vorherige seite
            impressum | datenschutz | datenschutzerklärung | agb | kontakt | über uns
            zurück zur übersicht | schlagwörter | schlagworte | hauptmenü | folgen sie uns
            artikel anhören | nutzungsbedingungen | zum hauptinhalt springen | zur suche springen
            zum menü | inhalt | inhaltsverzeichnis | ressorts | nachrichten | politik | wirtschaft
            sport | kultur | panorama | wissen | meinung | lokales | wetter | mediathek | video | videos
            fotostrecke | bildergalerie | zur bildergalerie | bilder | einloggen | login | abmelden
            mein konto | profil | alle akzeptieren | alle ablehnen | akzeptieren | ablehnen
            einstellungen | cookie-einstellungen | privatsphäre-einstellungen | datenschutzeinstellungen
            einverstanden | schließen | öffnen | ausblenden | mehr anzeigen | weniger anzeigen
            mehr laden | vorlesen | artikel vorlesen lassen | vorlesen lassen | audio | jetzt anhören
            anhören | pause | abspielen | vollbild | vergrößern | bild vergrößern | bild in großansicht
            schrift vergrößern | schriftgröße | folgen | thema folgen | autor folgen | auf einen blick
            das wichtigste in kürze | dieser artikel | barrierefreiheit | mediadaten | jobs | karriere
            hilfe | widerruf | zurück zum artikel | seite # von # | bild # von # | # von #
        """,
        RemovedKind.COPYRIGHT: """
            alle rechte vorbehalten
        """,
        RemovedKind.CREDIT: """
            dpa | archivbild | symbolbild | symbolfoto
        """,
        RemovedKind.METADATA: """
            # min | # min. | # minuten | # minuten lesezeit | lesezeit # minuten | lesezeit: # minuten
            lesezeit: # min | lesezeit # min | lesedauer: # minuten | lesedauer: ca. # minuten
            lesedauer: ca. # min | lesedauer: # min | vor # stunden | vor # minuten | vor einer stunde
            vor # tagen | vor einem tag | gerade eben | eilmeldung | aktualisiert | exklusiv
            dieser artikel ist älter als # jahr | dieser artikel ist älter als ein jahr
        """,
    },
    starts={
        RemovedKind.COMMENTS: """
            deine e-mail-adresse wird nicht veröffentlicht | diese website verwendet akismet
            du musst angemeldet sein, um einen kommentar | erforderliche felder sind
            melden sie sich an, um zu kommentieren | bitte melden sie sich an, um
            um kommentieren zu können | die kommentarfunktion für diesen artikel
            ihre e-mail-adresse wird nicht
        """,
        RemovedKind.SHARE: """
            auf facebook teilen | teilen sie diesen | teilen mit: | diesen artikel teilen
            artikel teilen
        """,
        RemovedKind.RELATED: """
            lesen sie auch: | lesen sie dazu: | mehr zum thema: | lesen sie hier: | auch interessant:
            siehe auch: | mehr dazu: | das könnte sie auch interessieren: | lesen sie mehr:
            lesen sie außerdem: | passend dazu: | weitere infos: | lesen sie zum thema | lesetipp:
            video: | podcast: | im video:
        """,
        RemovedKind.NEWSLETTER: """
            wenn diese e-mail nicht | wird diese e-mail nicht | sie erhalten diese e-mail
            sie bekommen diese e-mail | sie erhalten diese mail | möchten sie diesen newsletter nicht
            um den newsletter abzubestellen
            melden sie sich für unseren | jetzt newsletter | newsletter abonnieren | melden sie sich zum
            hier geht es zum newsletter | hier können sie unseren newsletter | folgen sie uns auf
            jetzt abonnieren | abonniere unseren | unser newsletter
            sie wollen keine nachricht mehr verpassen | mit unserem newsletter
            erhalten sie unseren newsletter | täglich das wichtigste | das wichtigste des tages direkt
            die wichtigsten nachrichten des tages direkt | der tägliche newsletter
            mit der registrierung stimmen sie | mit der anmeldung stimmen sie
            ich bin damit einverstanden, dass | sie können den newsletter jederzeit
            sie können sich jederzeit wieder abmelden | lesen sie diesen artikel mit
            dieser artikel ist exklusiv | dieser artikel ist nur für abonnenten
            diesen artikel weiterlesen mit | als abonnent können sie | laden sie unsere app
            laden sie sich unsere app | jetzt die app | folgen sie uns bei | folgen sie uns auch
            abonnieren sie jetzt | abonnieren sie unser | weiterlesen mit abo
            mit ihrer anmeldung stimmen sie | mit ihrer anmeldung akzeptieren
        """,
        RemovedKind.NAVIGATION: """
            zum inhalt springen | schlagwörter: | schlagworte: | themen: | kategorie: | kategorien:
            wir verwenden cookies | diese website verwendet cookies | diese website benutzt cookies
            wir und unsere partner | wir nutzen cookies | diese webseite verwendet cookies
            unsere website verwendet cookies | an dieser stelle finden sie externen inhalt
            an dieser stelle finden sie einen externen inhalt | externer inhalt von
            empfohlener redaktioneller inhalt | mit ihrer zustimmung wird hier
            zum laden dieses inhalts | tags: | stichworte: | mehr zu den themen:
            ihr browser unterstützt
        """,
        RemovedKind.ADVERTISEMENT: """
            anzeige: | anzeige - | werbung: | dieser artikel enthält affiliate
            bei den mit * gekennzeichneten
        """,
    },
    rights="alle rechte vorbehalten | nachdruck verboten | weiterverwendung nur mit genehmigung",
    labels="""
        quelle | quellen | redaktion | mitarbeit | übersetzung | redigiert von | bearbeitet von
        schlussredaktion | mit informationen von | mit material von
    """,
    sign_offs="bericht von | geschrieben von | redigiert von | bearbeitet von | mitarbeit von",
    homes="start | startseite | nachrichten | home | news",
    buttons="""
        teilen drucken merken mehr speichern mailen per senden verschenken vorlesen kommentieren
    """,
    bylines="""
        von | ein artikel von | ein kommentar von | eine analyse von | ein bericht von
        ein gastbeitrag von | autor | autorin | text | aus berlin von
    """,
    joiners="und | mit | sowie",
    pictures="""
        foto | fotos | bild | bilder | grafik | bildquelle | fotoquelle | bildrechte | bildnachweis
        illustration | video | karte | collage | fotomontage | archivfoto | archivbild | symbolbild
        symbolfoto
    """,
    taken_by="von | aus | via | zur verfügung gestellt",
    captions="""
        archivbild | archivfoto | symbolbild | symbolfoto | bildunterschrift | bildlegende
        bildbeschreibung
    """,
    months=(
        "januar jänner jan jän",
        "februar feb feber",
        "märz mär mrz",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    stamp="""
        veröffentlicht aktualisiert publiziert stand datum am um uhr vom zuletzt geändert erschienen vor
        stunde stunden minute minuten tag tagen montag dienstag mittwoch donnerstag freitag samstag
        sonnabend sonntag mo di mi do fr sa so min lesezeit lesedauer ca heute gestern den der erstellt
        letzte aktualisierung mesz mez online seit
    """,
    published="""
        veröffentlicht | aktualisiert | publiziert | stand | datum | zuletzt aktualisiert | erschienen
        erstellt | letzte aktualisierung
    """,
    updated="aktualisiert | zuletzt aktualisiert | zuletzt geändert | letzte aktualisierung",
)
