"""Dutch."""

from __future__ import annotations

from tearsheet.clean.phrases.language import Language
from tearsheet.model import RemovedKind

__all__ = ["DUTCH"]

DUTCH = Language(
    code="nl",
    whole={
        RemovedKind.COMMENTS: """
            reacties | # reacties | reacties (#) | reacties #
            laat een reactie achter | geef een reactie | geen reacties | reactie
            # reactie | reageer | reageren | reageer op dit artikel | plaats een reactie
            plaats reactie | laat een bericht achter | geef je reactie | schrijf een reactie
            bekijk reacties | bekijk alle reacties | toon reacties | lees reacties | alle reacties
            log in om te reageren | inloggen om te reageren | wees de eerste die reageert
            wees de eerste om te reageren | er zijn nog geen reacties | reacties gesloten
            reacties zijn gesloten | reactie annuleren | beantwoorden | antwoorden | meld een fout
            fout gezien? meld het ons | fout gezien | taalfout gezien | meld misbruik | praat mee
            discussieer mee | wat vind jij
        """,
        RemovedKind.SHARE: """
            delen | deel dit artikel | deel op facebook | afdrukken | link kopiëren | deel | deel dit
            deel dit bericht | deel dit verhaal | deel artikel | artikel delen | deel via
            deel via e-mail | deel via whatsapp | deel op x | deel op twitter | deel op linkedin
            deel op whatsapp | delen via whatsapp | delen via e-mail | delen op facebook
            delen op twitter | mail dit artikel | doorsturen | mailen | kopieer link | link gekopieerd
            kopieer de link | opslaan | bewaren | bewaar | bewaar artikel | artikel bewaren | print
            printen | print dit artikel | artikel printen | cadeau geven | geef cadeau
            geef dit artikel cadeau | artikel cadeau geven | leeslijst | voeg toe aan leeslijst
            # keer gedeeld
        """,
        RemovedKind.RELATED: """
            lees ook | lees meer | meer nieuws | meest gelezen | gerelateerd | gerelateerde artikelen
            lees ook dit | lees verder | verder lezen | lees verder onder de advertentie | bekijk ook
            kijk ook | zie ook | meer over dit onderwerp | meer over | meer van | meer lezen
            meer artikelen | meer uit de regio | meer over dit thema | gerelateerde berichten
            gerelateerd nieuws | gerelateerde onderwerpen | verwante artikelen | aanbevolen
            aanbevolen voor jou | aanbevolen artikelen | ook interessant
            dit vind je misschien ook interessant | misschien ook interessant | mis niets
            niet te missen | meest bekeken | meest gedeeld | best gelezen | populair
            populaire artikelen | nu populair | net binnen | laatste nieuws | het laatste nieuws
            recent nieuws | recente berichten | nieuwste | uitgelicht | tips van de redactie
            onze selectie | volgend artikel | vorig artikel | volgend bericht | vorig bericht
            in het nieuws | anderen lazen ook | lees het hele artikel | bekijk meer
        """,
        RemovedKind.NEWSLETTER: """
            uitschrijven | afmelden | bekijk in browser | bekijk online | bekijk deze e-mail in je browser
            nieuwsbrief | abonneer | aanmelden | schrijf je in voor de nieuwsbrief | nieuwsbrieven
            schrijf je in | schrijf je nu in | inschrijven | inschrijven nieuwsbrief
            aanmelden nieuwsbrief | meld je aan | meld je nu aan | aanmelden voor de nieuwsbrief
            abonneren | abonneer je | abonneer nu | neem een abonnement | word abonnee | nu abonneren
            abonnement | abonnementen | alleen voor abonnees | exclusief voor abonnees | voor abonnees
            premium | plus | plus-artikel | al abonnee | al abonnee? log in | al abonnee? inloggen
            ben je al abonnee? log in | lees verder met een abonnement | je e-mailadres
            jouw e-mailadres | uw e-mailadres | e-mailadres | vul je e-mailadres in | registreer
            registreren | maak een account | maak een gratis account aan | account aanmaken
            download de app | download onze app | meldingen inschakelen | steun ons | word lid | doneer
            doneren | probeer gratis | maandelijks opzegbaar | dagelijks opzegbaar
        """,
        RemovedKind.ADVERTISEMENT: """
            advertentie | gesponsord | advertenties | reclame | ingezonden mededeling | advertorial
            gesponsorde inhoud | partnerbijdrage | partner content | betaalde inhoud
            tekst loopt door onder de advertentie | tekst gaat verder onder de advertentie
            artikel gaat verder onder de advertentie | lees verder na de advertentie
            verhaal gaat verder na de advertentie | de tekst gaat verder onder de video
            tekst loopt door onder de foto | tekst gaat verder onder de foto
            artikel gaat verder na video | scroll voor het artikel
        """,
        RemovedKind.NAVIGATION: """
            naar de inhoud | naar boven | zoeken | inloggen | volgende | vorige | over ons
            ga naar de inhoud | ga naar inhoud | ga naar de hoofdinhoud | direct naar artikelinhoud
            direct naar inhoud | spring naar inhoud | naar hoofdinhoud | naar navigatie
            terug naar boven | terug | terug naar home | menu | hoofdmenu | menu openen | menu sluiten
            sluiten | sluit | openen | home | homepage | zoek | log in | uitloggen | mijn account
            mijn profiel | profiel | rubrieken | secties | nieuws | binnenland | buitenland | politiek
            economie | cultuur | cultuur & media | sport | opinie | wetenschap | weer | video | video's
            foto's | fotoserie | podcasts | podcast | liveblog | regio | volgende pagina
            vorige pagina | meer tonen | toon meer | meer laden | laad meer | bekijk alles
            alles bekijken | meer | contact | over | privacy | privacybeleid | privacyverklaring
            privacy statement | cookiebeleid | cookies | cookie-instellingen | cookies beheren
            cookievoorkeuren | algemene voorwaarden | gebruiksvoorwaarden | voorwaarden | colofon
            adverteren | vacatures | werken bij | klantenservice | veelgestelde vragen
            toegankelijkheid | sitemap | accepteren | alles accepteren | alle cookies accepteren
            akkoord | weigeren | alles weigeren | instellingen | instellingen aanpassen | luister
            luister naar dit artikel | luisteren | beluister dit artikel | artikel beluisteren
            voorlezen | lees voor | afspelen | pauzeren | vergroten | vergroot foto
            vergroot afbeelding | bekijk foto | tags | onderwerpen | thema's | labels | categorieën
            trefwoorden | volg | volgen | volg ons | volg ons op facebook | volg ons op instagram
            volg ons op google nieuws | volg dit onderwerp | volg tag | # van # | foto # van #
            samenvatting | in het kort | kort | in dit artikel
        """,
        RemovedKind.COPYRIGHT: """
            alle rechten voorbehouden
        """,
        RemovedKind.CREDIT: """
            anp | archieffoto | archiefbeeld | stockfoto | beeld ter illustratie | foto ter illustratie
        """,
        RemovedKind.METADATA: """
            # min | # min. | # min leestijd | # minuten leestijd | leestijd # min | leestijd: # min
            leestijd # minuten | leestijd: # minuten | leestijd ca. # minuten | leesduur # min
            # uur geleden | # minuten geleden | # min geleden | # min. geleden | # dagen geleden
            # dag geleden | een uur geleden | zojuist | net | gewijzigd | exclusief | laatste update
            breaking | breaking news
        """,
    },
    starts={
        RemovedKind.COMMENTS: """
            je e-mailadres wordt niet gepubliceerd | uw e-mailadres wordt niet gepubliceerd
            het e-mailadres wordt niet gepubliceerd | je moet ingelogd zijn | u moet ingelogd zijn
            deze site gebruikt akismet | vereiste velden zijn gemarkeerd | om te kunnen reageren
            om te reageren moet | bekijk onze huisregels | heb je een tip of opmerking | heeft u een tip
            heb je een tip voor
        """,
        RemovedKind.SHARE: """
            deel dit artikel | deel dit bericht | deel op facebook | klik om te delen
        """,
        RemovedKind.RELATED: """
            lees ook: | lees meer: | zie ook: | bekijk ook: | kijk ook: | luister ook: | lees verder:
            lees hier: | lees hier ook | meer over dit onderwerp | meer nieuws over | bekijk hier:
            bekijk de video: | lees alles over | lees ook > | lees ook - | lees ook –
        """,
        RemovedKind.NEWSLETTER: """
            je ontvangt deze e-mail | u ontvangt deze e-mail | je ontvangt deze mail | u ontvangt deze mail
            wil je geen nieuwsbrief meer | klik hier om je uit te schrijven
            schrijf je in voor | meld je aan voor | abonneer je op | volg ons op | meld je hier aan
            meld je nu aan | meld je gratis aan | schrijf je hier in | schrijf je nu in voor
            schrijf je gratis in | ontvang onze | ontvang elke | ontvang iedere | ontvang dagelijks
            ontvang het laatste | ontvang de nieuwsbrief | abonneer je nu | abonneer je gratis
            door je aan te melden | door je in te schrijven | je kunt je op elk moment
            je kunt je op ieder moment | dit artikel is alleen | dit artikel is exclusief
            dit artikel is voor abonnees | lees dit artikel met | lees verder met | al een abonnement?
            al abonnee? | ben je al abonnee | nog geen abonnee | download onze app | download de app
            volg ons ook | volg ons via | blijf op de hoogte | mis niets van het laatste
            wil je niets missen | wil je op de hoogte blijven | wil je dit soort verhalen
            word lid van ons whatsapp | download de gratis app | dit is een premium-artikel
            dit is een premium artikel
        """,
        RemovedKind.NAVIGATION: """
            tags: | onderwerpen: | trefwoorden: | categorie: | categorieën: | meer over:
            deze website gebruikt cookies | deze site gebruikt cookies
            deze website maakt gebruik van cookies | wij gebruiken cookies | we gebruiken cookies
            wij en onze partners | je browser ondersteunt | uw browser ondersteunt
            om deze inhoud te tonen | om deze content te | voor dit onderdeel zijn cookies
            ga naar de inhoud
        """,
        RemovedKind.ADVERTISEMENT: """
            tekst loopt door | tekst gaat verder | de tekst gaat verder | de tekst loopt door
            artikel gaat verder | het artikel gaat verder onder | lees verder onder
            dit artikel bevat affiliate | advertentie -
        """,
    },
    rights="""
        alle rechten voorbehouden | niets uit deze uitgave mag worden verveelvoudigd
        overname zonder toestemming verboden | overname niet toegestaan
    """,
    labels="""
        bron | bronnen | redactie | eindredactie | vertaling | met medewerking van | medewerking | montage
        beeldredactie | met informatie van | illustraties
    """,
    sign_offs="""
        bewerkt door | geschreven door | geredigeerd door | met medewerking van | bijdrage van
    """,
    homes="home | nieuws | voorpagina | startpagina",
    buttons="""
        deel delen print printen bewaar bewaren opslaan mail mailen kopieer reageer luister meer afdrukken
    """,
    bylines="""
        door | van onze redactie | van onze verslaggever | geschreven door | een artikel van | tekst
        auteur | auteurs | een reportage van
    """,
    joiners="en | met | &",
    pictures="""
        foto | foto's | beeld | afbeelding | illustratie | video | graphic | infographic | fotografie
        archieffoto | stockfoto | bron foto | fotograaf
    """,
    taken_by="van | door | via | uit",
    captions="""
        archieffoto | archiefbeeld | stockfoto | foto ter illustratie | beeld ter illustratie | bijschrift
        ter illustratie
    """,
    months=(
        "januari jan",
        "februari feb febr",
        "maart mrt",
        "april apr",
        "mei",
        "juni jun",
        "juli jul",
        "augustus aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    stamp="""
        gepubliceerd geplaatst bijgewerkt gewijzigd laatst laatste update aangepast op om uur van de het
        voor min minuten minuut geleden leestijd leesduur ca maandag dinsdag woensdag donderdag vrijdag
        zaterdag zondag ma di wo do vr za zo vandaag gisteren datum publicatie publicatiedatum aangemaakt
        dag dagen en
    """,
    published="""
        gepubliceerd | geplaatst | bijgewerkt | gewijzigd | laatst bijgewerkt | laatst gewijzigd
        laatste update | aangepast | datum | publicatiedatum | aangemaakt | update
    """,
    updated="""
        bijgewerkt | gewijzigd | laatst bijgewerkt | laatst gewijzigd | laatste update | aangepast
        update
    """,
)
