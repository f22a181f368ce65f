"""Italian."""

from __future__ import annotations

from tearsheet.clean.phrases.language import Language
from tearsheet.model import RemovedKind

__all__ = ["ITALIAN"]

ITALIAN = Language(
    code="it",
    whole={
        RemovedKind.COMMENTS: """
            commenti | # commenti | commenti (#) | commenti #
            lascia un commento | nessun commento | rispondi | annulla risposta
            commento | commenta | # commento | commenta la notizia | commenta questo articolo
            scrivi un commento | aggiungi un commento | inserisci un commento | invia commento
            pubblica commento | leggi i commenti | vedi tutti i commenti | mostra i commenti
            visualizza i commenti | i commenti dei lettori | partecipa alla discussione
            accedi per commentare | commenti disabilitati | i commenti sono chiusi | segnala un errore
            segnala abuso | sii il primo a commentare | di' la tua
        """,
        RemovedKind.SHARE: """
            condividi | condividi su facebook | condividi su twitter | stampa | copia link
            condividi questo articolo | condividi l'articolo | condividi la notizia | condividi su x
            condividi su whatsapp | condividi su linkedin | condividi su telegram | condividi via email
            condivisioni | # condivisioni | invia per email | invia | copia il link | link copiato
            copia negli appunti | salva | salva articolo | salva per dopo | aggiungi ai preferiti
            regala questo articolo | regala articolo | regala | stampa articolo | stampa questo articolo
            tweet | segnala ad un amico | riproduzione articolo
        """,
        RemovedKind.RELATED: """
            leggi anche | articoli correlati | potrebbe interessarti | potrebbe interessarti anche
            i più letti | leggi | leggi di più | leggi tutto | leggi ancora | leggi pure
            leggi anche gli altri articoli | vedi anche | guarda anche | approfondisci
            per approfondire | ultime notizie | ultim'ora | le ultime notizie | notizie correlate
            articoli simili | altri articoli | altre notizie | potrebbe interessarti anche questo
            ti potrebbe interessare | ti potrebbero interessare | ti potrebbe interessare anche
            potrebbero interessarti | più letti | le più lette | più lette | le notizie più lette
            più visti | più commentati | in evidenza | in primo piano | primo piano | da non perdere
            consigliati | consigliati per te | raccomandati per te | contenuti correlati
            argomenti correlati | dello stesso autore | articolo precedente | articolo successivo
            prossimo articolo | sullo stesso argomento | dal nostro archivio | continua a leggere
            i nostri consigli | tutte le notizie
        """,
        RemovedKind.NEWSLETTER: """
            disiscriviti | cancella iscrizione | annulla iscrizione | visualizza nel browser
            apri nel browser | newsletter | iscriviti | iscriviti alla newsletter | abbonati
            iscriviti ora | iscriviti gratis | iscriviti subito | abbonati ora | abbonati subito
            abbonamenti | abbonamento | sei già abbonato | sei già abbonato? accedi
            già abbonato? accedi | accedi o abbonati | solo per abbonati | riservato agli abbonati
            contenuto riservato agli abbonati | articolo riservato agli abbonati
            contenuto per gli abbonati premium | premium | la tua email | inserisci la tua email
            indirizzo email | indirizzo e-mail | registrati | registrati gratis | crea un account
            scopri di più | scopri le offerte | prova gratis | attiva le notifiche | scarica l'app
            scarica la nostra app | sostienici | sostieni il giornale | dona ora | fai una donazione
            ricevi le notifiche | le newsletter | tutte le newsletter
        """,
        RemovedKind.ADVERTISEMENT: """
            pubblicità | annuncio | contenuto sponsorizzato | messaggio pubblicitario
            contenuto pubblicitario | informazione pubblicitaria | continua a leggere dopo la pubblicità
            sponsorizzato | inserzione | inserzioni | annunci | la tua pubblicità qui
            pubblicità - continua a leggere di seguito | offerta sponsorizzata
        """,
        RemovedKind.NAVIGATION: """
            vai al contenuto | torna su | torna all'inizio | menù | cerca | accedi | avanti | indietro
            contatti | chi siamo | vai al contenuto principale | salta al contenuto
            salta al contenuto principale | vai alla navigazione | vai al footer | menu
            menu principale | apri menu | chiudi menu | chiudi | apri | home | cerca nel sito | ricerca
            login | esci | il mio account | profilo | sezioni | notizie | cronaca | politica | economia
            esteri | mondo | cultura | sport | spettacoli | opinioni | meteo | video | foto
            photogallery | galleria fotografica | podcast | diretta | edizioni locali | successivo
            precedente | pagina successiva | pagina precedente | mostra di più | mostra altro
            carica altri | vedi tutti | vedi tutto | altro | torna alla home | torna in alto | privacy
            privacy policy | cookie policy | note legali | termini e condizioni | condizioni d'uso
            informativa sulla privacy | informativa privacy | gestisci cookie | gestione cookie
            preferenze cookie | impostazioni cookie | accetta | accetta tutto | accetta e continua
            rifiuta | rifiuta tutto | continua senza accettare | contattaci | la redazione | redazione
            lavora con noi | mappa del sito | ascolta | ascolta l'articolo | ascolta questo articolo
            riproduci | pausa | ingrandisci | ingrandisci immagine | riduci carattere
            aumenta carattere | tag | tags | temi | argomenti | etichette | categorie | segui | seguici
            seguici su | seguici su facebook | seguici sui social | seguici anche su | segui i temi
            # di # | foto # di # | in sintesi | i punti chiave | sommario
        """,
        RemovedKind.COPYRIGHT: """
            tutti i diritti riservati | riproduzione riservata | tutti i diritti sono riservati
            © riproduzione riservata
        """,
        RemovedKind.CREDIT: """
            ansa | foto d'archivio | foto di repertorio | immagine di repertorio | repertorio
        """,
        RemovedKind.METADATA: """
            # min | # minuti di lettura | # min di lettura | tempo di lettura: # minuti
            tempo di lettura: # min | tempo di lettura # min | lettura: # min | lettura # min
            # minuti fa | # ore fa | un'ora fa | # ora fa | # giorni fa | adesso | poco fa | aggiornato
            esclusiva | in aggiornamento | notizia in aggiornamento
        """,
    },
    starts={
        RemovedKind.COMMENTS: """
            il tuo indirizzo email non sarà pubblicato | questo sito utilizza akismet
            per commentare devi | devi essere registrato per | effettua il login per commentare
            accedi per lasciare | i campi obbligatori sono
        """,
        RemovedKind.SHARE: """
            condividi su facebook | condividi questo articolo | condividi questa notizia
            clicca per condividere
        """,
        RemovedKind.RELATED: """
            leggi anche: | leggi anche su: | potrebbe interessarti: | vedi anche: | guarda anche:
            per approfondire: | leggi di più: | ti potrebbe interessare: | potrebbe interessarti anche:
            approfondimento: | leggi qui | leggi tutte le notizie | leggi le altre notizie
            guarda il video: | tutti gli articoli di | leggi anche > | leggi anche - | leggi anche –
        """,
        RemovedKind.NEWSLETTER: """
            se non visualizzi correttamente | ricevi questa email | ricevi questa e-mail
            hai ricevuto questa email | per disiscriverti | per annullare l'iscrizione
            per cancellare l'iscrizione | ricevi la nostra | seguici su | iscriviti a
            iscriviti per ricevere | ricevi le nostre | ricevi ogni giorno | ricevi ogni mattina
            ricevi gratis | ricevi le notizie | registrati gratuitamente | per continuare a leggere
            questo contenuto è riservato | questo articolo è riservato | l'articolo è riservato
            contenuto riservato agli | hai già un abbonamento | sei già abbonato
            puoi annullare l'iscrizione | puoi disiscriverti | cliccando su iscriviti
            scarica la nostra app | scarica l'app | seguici anche | segui la nostra pagina
            unisciti al nostro canale | entra nel nostro canale | segui il nostro canale
            resta aggiornato | rimani aggiornato | non perdere le ultime | abbonati per leggere
            abbonati per continuare | registrati per continuare | registrati per leggere
        """,
        RemovedKind.NAVIGATION: """
            tag: | tags: | temi: | argomenti: | categorie: | categoria: | parole chiave:
            questo sito utilizza | questo sito web utilizza | utilizziamo i cookie | utilizziamo cookie
            usiamo i cookie | noi e i nostri partner | il tuo browser non | vai al contenuto
        """,
        RemovedKind.ADVERTISEMENT: """
            pubblicità - | annuncio pubblicitario | la lettura continua | l'articolo continua dopo
            continua a leggere dopo
        """,
    },
    rights="""
        tutti i diritti riservati | tutti i diritti sono riservati | riproduzione riservata
        riproduzione vietata | vietata la riproduzione
    """,
    labels="""
        fonte | fonti | redazione | a cura di | montaggio di | traduzione di | traduzione | servizio di
        riprese di | ha collaborato | hanno collaborato
    """,
    sign_offs="servizio di | a cura di | editing di | reporting di | ha collaborato",
    homes="home | notizie | prima pagina",
    buttons="condividi stampa salva invia copia regala ascolta commenta altro email",
    bylines="""
        di | a cura di | articolo di | scritto da | testo di | testi di | dal nostro inviato
        dalla nostra inviata | dal nostro corrispondente | autore | autrice | pubblicato da
    """,
    joiners="e | ed | con",
    pictures="""
        foto | fotografia | fotografie | immagine | immagini | credit | crediti | credits | illustrazione
        infografica | video | grafica | foto d'archivio | foto di repertorio
    """,
    taken_by="di | da | via | per gentile concessione di | a cura di",
    captions="""
        foto d'archivio | foto di repertorio | immagine di repertorio | immagine d'archivio | didascalia
        nella foto
    """,
    months=(
        "gennaio gen",
        "febbraio feb febbr",
        "marzo mar",
        "aprile apr",
        "maggio mag",
        "giugno giu",
        "luglio lug",
        "agosto ago",
        "settembre set sett",
        "ottobre ott",
        "novembre nov",
        "dicembre dic",
    ),
    stamp="""
        pubblicato pubblicata pubblicazione aggiornato aggiornata aggiornamento modifica ultima ultimo
        modificato il lo la le alle ore ora minuti minuto min fa di del lettura tempo lunedì martedì
        mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom data oggi ieri h a creato
        giorni giorno
    """,
    published="""
        pubblicato | pubblicata | aggiornato | aggiornata | ultimo aggiornamento | ultima modifica
        aggiornamento | modificato | data | data di pubblicazione | creato | pubblicazione
    """,
    updated="""
        aggiornato | aggiornata | ultimo aggiornamento | ultima modifica | aggiornamento | modificato
    """,
)
