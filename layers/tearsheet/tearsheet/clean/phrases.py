"""Boilerplate by kind and language, as data. What is done with it stands in `line_rules`.

As `normalise` writes lines: casefolded, straight apostrophes, # for a number, no marks around the line.
"""

from __future__ import annotations

from tearsheet.model import RemovedKind as Kind

__all__ = ["NETWORKS", "STARTS", "WHOLE_LINES"]

# A line that is exactly this.
WHOLE_LINES: dict[Kind, dict[str, str]] = {
    Kind.COMMENTS: {
        "en": "be the first to comment|leave a reply|leave a comment|post a comment|add a comment"
        "|add your comment"
        "|add comment|write a comment|comments|# comments|# comment|no comments|no comments yet"
        "|comments (#)|comments #|sign in to comment|log in to comment"
        "|you must be logged in to post a comment|view comments|view all comments|show comments"
        "|view # comments|join the conversation|join the discussion|comments are closed"
        "|comments have been disabled|cancel reply|post comment|reply|view the discussion thread"
        "|required fields are marked *|required fields are marked|load more comments"
        "|sort by newest|what do you think|tell us what you think|have your say|leave your comment"
        "|start the conversation|report error|report an error|report a typo"
        "|please enable javascript to view the comments powered by disqus",
        "de": "kommentare|# kommentare|# kommentar|kommentar schreiben|kommentar verfassen|kommentieren"
        "|schreibe einen kommentar|schreiben sie einen kommentar|antwort hinterlassen"
        "|einen kommentar hinterlassen|hinterlasse einen kommentar|keine kommentare"
        "|jetzt kommentieren|diskutieren sie mit|antworten|zum kommentieren anmelden"
        "|alle kommentare anzeigen|fehler melden",
        "fr": "commentaires|# commentaires|# commentaire|laisser un commentaire|laissez un commentaire"
        "|ajouter un commentaire|poster un commentaire|soyez le premier à commenter"
        "|aucun commentaire|répondre|annuler la réponse|réagir|connectez-vous pour commenter"
        "|voir les commentaires|voir tous les commentaires",
        "es": "comentarios|# comentarios|# comentario|deja un comentario|deja una respuesta"
        "|dejar un comentario|deje un comentario|sé el primero en comentar|comentar"
        "|publicar comentario|sin comentarios|inicia sesión para comentar|ver comentarios"
        "|ver todos los comentarios|cancelar la respuesta|responder",
        "it": "commenti|# commenti|lascia un commento|nessun commento|rispondi|annulla risposta",
        "pt": "comentários|# comentários|deixe um comentário|deixe uma resposta|seja o primeiro a comentar",
        "nl": "reacties|# reacties|laat een reactie achter|geef een reactie|geen reacties",
    },
    Kind.SHARE: {
        "en": "share|share this|share this article|share this story|share this post|share on facebook"
        "|share on twitter|share on x|share on linkedin|share on whatsapp|share on reddit"
        "|share on pinterest|share via email|share by email|share via shortlink|tweet|tweet this"
        "|copy link|copied|link copied|copy link url copied|email this article|print this article"
        "|print|print this page|print article|email to a friend|sharing is caring|# shares|# share"
        "|shares|share tweet|click to share|get short url|share to more|addthis|close share panel"
        "|save|bookmark|save article|gift this article|share full article|send to a friend"
        "|like this|like this story? share it with a friend|share options|pin it|print friendly",
        "de": "teilen|artikel teilen|beitrag teilen|diesen artikel teilen|auf facebook teilen"
        "|auf twitter teilen|auf x teilen|per e-mail teilen|per whatsapp teilen|twittern"
        "|link kopieren|drucken|artikel drucken|merken|seite drucken|versenden|weitersagen"
        "|# mal geteilt|artikel versenden",
        "fr": "partager|partagez|partager cet article|partager sur facebook|partager sur twitter"
        "|partager sur x|partager par e-mail|tweeter|copier le lien|lien copié|imprimer"
        "|imprimer l'article|enregistrer|envoyer par e-mail|# partages",
        "es": "compartir|comparte|compartir en facebook|compartir en twitter|compartir en x"
        "|comparte esta noticia|compartir por correo|tuitear|copiar enlace|enlace copiado|imprimir"
        "|guardar|comparte este artículo",
        "it": "condividi|condividi su facebook|condividi su twitter|stampa|copia link",
        "pt": "compartilhar|compartilhe|partilhar|copiar link",
        "nl": "delen|deel dit artikel|deel op facebook|afdrukken|link kopiëren",
    },
    Kind.RELATED: {
        "en": "also this week|also today|also in the news|in other news|elsewhere"
        "|related|related articles|related article|related stories|related story|related posts"
        "|related content|related news|related links|related coverage|related topics|related tags"
        "|related reading|read more|read next|more|see also|see more|also read|read also"
        "|you may also like|you might also like|recommended|recommended stories"
        "|recommended for you|more from this section|more stories|more news|more on this story"
        "|more on this topic|most popular|most read|most viewed|most shared|most commented"
        "|trending|trending now|don't miss|up next|next up|top stories|latest news|latest stories"
        "|editor's picks|editors' picks|recent posts|popular posts|what to read next|keep reading"
        "|continue reading|in case you missed it|around the web|from around the web"
        "|promoted stories|sponsored stories|popular now|recent content|more headlines"
        "|next article|previous article|next story|the latest|top video|on this story",
        "de": "mehr zum thema|zum thema|lesen sie auch|lesen sie mehr|auch interessant"
        "|das könnte sie auch interessieren|das könnte dich auch interessieren|weitere artikel"
        "|weitere beiträge|weitere beiträge zum thema|meistgelesen|ähnliche artikel"
        "|ähnliche beiträge|mehr lesen|weiterlesen|verwandte artikel|verwandte themen|themen"
        "|weitere meldungen|weitere nachrichten|mehr aus dem ressort|neueste artikel|top-themen"
        "|empfehlungen",
        "fr": "à lire aussi|lire aussi|lire également|à lire également|sur le même sujet"
        "|articles similaires|articles liés|articles recommandés|les plus lus|voir aussi"
        "|vous aimerez aussi|à la une|lire la suite|en savoir plus|dans la même rubrique"
        "|à découvrir|nos derniers articles|recommandé pour vous",
        "es": "relacionado|relacionados|noticias relacionadas|artículos relacionados|te puede interesar"
        "|le puede interesar|también te puede interesar|lee también|lea también|leer más"
        "|más noticias|lo más leído|lo más visto|más información|te recomendamos|ver más"
        "|ver también|últimas noticias|más leídas",
        "it": "leggi anche|articoli correlati|potrebbe interessarti|potrebbe interessarti anche|i più letti",
        "pt": "leia também|veja também|leia mais|mais lidas|notícias relacionadas|você pode gostar",
        "nl": "lees ook|lees meer|meer nieuws|meest gelezen|gerelateerd|gerelateerde artikelen",
    },
    Kind.NEWSLETTER: {
        "en": "newsletter|newsletters|become a member|support our journalism|newsletter signup|sign up"
        "|subscribe|subscribe now|subscribe today|your email address|email address"
        "|enter your email|enter your email address|sign me up|sign up now|most recent newsletter"
        "|thank you for subscribing|thanks for subscribing|you have been successfully subscribed",
        "de": "newsletter|newsletter abonnieren|jetzt abonnieren|abonnieren|jetzt anmelden"
        "|ihre e-mail-adresse|e-mail-adresse|zum newsletter anmelden",
        "fr": "newsletter|newsletters|s'abonner|s'inscrire|je m'abonne|abonnez-vous|inscrivez-vous"
        "|votre adresse e-mail|adresse e-mail|lettre d'information",
        "es": "newsletter|boletín|boletines|suscríbete|suscríbase|suscribirse|suscribirme"
        "|suscríbete ahora|tu correo electrónico|correo electrónico|regístrate",
        "it": "newsletter|iscriviti|iscriviti alla newsletter|abbonati",
        "pt": "newsletter|inscreva-se|assine|assine já|assine a newsletter",
        "nl": "nieuwsbrief|abonneer|aanmelden|schrijf je in voor de nieuwsbrief",
    },
    Kind.ADVERTISEMENT: {
        "en": "advertisement|advertisements|advert|ad|ads|sponsored|sponsored content|sponsored by"
        "|paid content|promoted|story continues below advertisement"
        "|article continues below advertisement|article continues after advertisement"
        "|article continues after ad|continue reading below|scroll to continue"
        "|scroll to continue with content|story continues|ad feedback|advertise with us"
        "|skip advertisement|skip ad|this slideshow requires javascript|remaining time -#:#",
        "de": "anzeige|werbung|anzeigen|advertorial|gesponsert|nach der anzeige weiterlesen|sponsored post",
        "fr": "publicité|annonce|sponsorisé|contenu sponsorisé|la suite après cette publicité"
        "|publi-rédactionnel",
        "es": "publicidad|anuncio|anuncios|patrocinado|contenido patrocinado"
        "|continúa leyendo tras la publicidad",
        "it": "pubblicità|annuncio|contenuto sponsorizzato",
        "pt": "publicidade|anúncio|continua após a publicidade",
        "nl": "advertentie|gesponsord",
    },
    Kind.NAVIGATION: {
        "en": "skip to content|skip to main content|skip to navigation|jump to content"
        "|jump to navigation|back to top|back to the top|top|menu|main menu|home|homepage|search"
        "|log in|login|sign in|register|my account|next|previous|next page|previous page|next post"
        "|previous post|post navigation|back|close|open menu|sections|show more|load more"
        "|view more|view all|see all|go to top|return to top|scroll to top|site map|sitemap"
        "|contact us|about us|about|privacy policy|cookie policy|terms of use|terms of service"
        "|accessibility|terms and conditions|advertise|careers|help|faq|follow us|follow"
        "|follow us on|follow us on twitter|follow us on facebook|topics|tags|tag|categories"
        "|filed under|back to gallery|# / #|# of #|image # of #|donate|listen|listen to article"
        "|listen to this article|hide caption|toggle caption|enlarge this image|about the author"
        "|read in app|our standards|report this ad|sign out|edition|share your thoughts",
        "de": "zum inhalt|zum inhalt springen|direkt zum inhalt|zur navigation|zur navigation springen"
        "|zum seitenanfang|nach oben|seitenanfang|menü|startseite|suche|suchen|anmelden"
        "|registrieren|weiter|zurück|nächste seite|vorherige seite|impressum|datenschutz"
        "|datenschutzerklärung|agb|kontakt|über uns|zurück zur übersicht|zur startseite"
        "|schlagwörter|schlagworte|hauptmenü|folgen sie uns|artikel anhören|nutzungsbedingungen",
        "fr": "aller au contenu|aller au contenu principal|passer au contenu|haut de page|retour en haut"
        "|menu|accueil|rechercher|recherche|connexion|se connecter|suivant|précédent|page suivante"
        "|page précédente|contact|mentions légales|politique de confidentialité|qui sommes-nous"
        "|plan du site|retour|suivez-nous|conditions générales|écouter l'article",
        "es": "saltar al contenido|ir al contenido|ir al contenido principal|volver arriba|subir|menú"
        "|inicio|portada|buscar|búsqueda|iniciar sesión|siguiente|anterior|página siguiente"
        "|aviso legal|política de privacidad|contacto|quiénes somos|volver|síguenos|mapa del sitio"
        "|etiquetas|archivado en|política de cookies",
        "it": "vai al contenuto|torna su|torna all'inizio|menù|cerca|accedi|avanti|indietro|contatti"
        "|chi siamo",
        "pt": "ir para o conteúdo|pular para o conteúdo|voltar ao topo|início|busca|entrar|próximo"
        "|contato|sobre nós",
        "nl": "naar de inhoud|naar boven|zoeken|inloggen|volgende|vorige|over ons",
    },
    Kind.COPYRIGHT: {
        "en": "all rights reserved",
        "de": "alle rechte vorbehalten",
        "fr": "tous droits réservés",
        "es": "todos los derechos reservados",
        "it": "tutti i diritti riservati",
        "pt": "todos os direitos reservados",
        "nl": "alle rechten voorbehouden",
    },
    Kind.CAPTION: {
        "en": "media playback is unsupported on your device",
    },
    Kind.CREDIT: {
        "en": "associated press|reuters|getty images|the associated press|afp|shutterstock|file photo"
        "|stock photo",
        "de": "dpa|archivbild|symbolbild|symbolfoto",
        "es": "efe|archivo",
    },
}

# A line that begins like this and is not long: the start alone says what it is.
STARTS: dict[Kind, dict[str, str]] = {
    Kind.COMMENTS: {
        "en": "this site uses akismet|your email address will not be published|sign in to comment"
        "|log in to comment|learn how your comment data is processed|you must be logged in"
        "|please log in to comment|save my name, email|be the first to comment"
        "|notify me of follow-up comments|notify me of new posts"
        "|please enable javascript to view the comments",
        "de": "deine e-mail-adresse wird nicht veröffentlicht"
        "|ihre e-mail-adresse wird nicht veröffentlicht|diese website verwendet akismet"
        "|du musst angemeldet sein, um einen kommentar|erforderliche felder sind",
        "fr": "votre adresse e-mail ne sera pas publiée|votre adresse de messagerie ne sera pas publiée"
        "|ce site utilise akismet|vous devez être connecté pour"
        "|les champs obligatoires sont indiqués",
        "es": "tu dirección de correo electrónico no será publicada|este sitio usa akismet"
        "|lo siento, debes estar conectado|los campos obligatorios están marcados"
        "|su dirección de correo no se hará pública",
        "it": "il tuo indirizzo email non sarà pubblicato|questo sito utilizza akismet",
        "pt": "o seu endereço de e-mail não será publicado|este site utiliza o akismet",
    },
    Kind.SHARE: {
        "en": "share this:|share on facebook|share on twitter|click to share on|share this article"
        "|share this story|like this:|sharing is caring",
        "de": "auf facebook teilen|teilen sie diesen|teilen mit:",
        "fr": "partager sur facebook|partager cet article|partagez cet article",
        "es": "compartir en facebook|comparte esta|comparte en",
    },
    Kind.RELATED: {
        "en": "related:|related article:|related story:|related post:|related posts:|related topics:"
        "|read more:|read next:|read also:|also read:|see also:|see more:|don't miss:"
        "|you may also like:|you might also like:|more on this:|watch:|more articles from"
        "|recommended:|must read:|next up in|click here to read|read more about|explore further:",
        "de": "lesen sie auch:|lesen sie dazu:|mehr zum thema:|lesen sie hier:|auch interessant:"
        "|siehe auch:|mehr dazu:|das könnte sie auch interessieren:|lesen sie mehr:",
        "fr": "lire aussi:|à lire aussi:|lire aussi :|à lire aussi :|lire également :|voir aussi :"
        "|sur le même sujet :|>> lire aussi|a lire aussi :|à lire également :",
        "es": "lee también:|lea también:|te puede interesar:|leer también:|relacionado:|ver también:"
        "|más información:|le puede interesar:|lea más:|te recomendamos:",
        "it": "leggi anche:|leggi anche su:|potrebbe interessarti:",
        "pt": "leia também:|veja também:|leia mais:",
        "nl": "lees ook:|lees meer:",
    },
    Kind.NEWSLETTER: {
        "en": "sign up for our|sign up to our|sign up for the|sign up to the|sign up to receive"
        "|sign up here|subscribe to our|subscribe to the|click here to subscribe|subscribe here"
        "|join our newsletter|join our mailing|get our daily|get our free|get our weekly"
        "|get the latest news delivered|get breaking news|enter your email|you can unsubscribe"
        "|already a subscriber|want more like this|get daily news|thank you for signing up"
        "|follow us on|download our app|download the app|get the app",
        "de": "abonnieren sie unseren|melden sie sich für unseren|jetzt newsletter|newsletter abonnieren"
        "|melden sie sich zum|hier geht es zum newsletter|hier können sie unseren newsletter"
        "|folgen sie uns auf|jetzt abonnieren|abonniere unseren|unser newsletter",
        "fr": "abonnez-vous à|inscrivez-vous à|recevez notre|recevez nos|recevez chaque"
        "|pour recevoir notre newsletter|suivez-nous sur|déjà abonné|en vous inscrivant",
        "es": "suscríbete a|suscríbase a|regístrate para|recibe en tu correo|recibe nuestro|síguenos en"
        "|apúntate a nuestra|si quieres recibir",
        "it": "iscriviti alla|iscriviti alle|ricevi la nostra|seguici su",
        "pt": "assine nossa|assine a nossa|receba nossa|inscreva-se na|siga-nos",
        "nl": "schrijf je in voor|meld je aan voor|abonneer je op|volg ons op",
    },
    Kind.NAVIGATION: {
        "en": "skip to content|skip to main|posted in|filed under|tags:|topics:|categories:|category:"
        "|tagged with|tagged in|we use cookies|this website uses cookies|this site uses cookies"
        "|by continuing to use this site|our standards: the|report a typo",
        "de": "zum inhalt springen|schlagwörter:|schlagworte:|themen:|kategorie:|kategorien:"
        "|wir verwenden cookies|diese website verwendet cookies|diese website benutzt cookies",
        "fr": "aller au contenu|mots-clés :|tags :|catégorie :|catégories :|nous utilisons des cookies"
        "|ce site utilise des cookies",
        "es": "saltar al contenido|etiquetas:|temas:|archivado en:|categorías:|usamos cookies"
        "|utilizamos cookies|este sitio utiliza cookies|este sitio web utiliza cookies",
    },
    Kind.ADVERTISEMENT: {
        "en": "article continues below|story continues below|advertisement -|this is a paid"
        "|if you buy something through",
        "de": "anzeige:",
        "fr": "la suite après",
        "es": "sigue leyendo después",
    },
    Kind.CREDIT: {
        "en": "source:",
    },
}

# Names on the buttons of a share bar, whatever the language.
NETWORKS = (
    "facebook twitter x linkedin whatsapp reddit pinterest email mail e-mail telegram flipboard"
    " tumblr pocket messenger instagram youtube tiktok threads bluesky mastodon viber line vk xing"
    " sms mix rss print share tweet pin link copy wechat weibo skype snapchat google stumbleupon digg"
    " teilen drucken partager imprimer compartir condividi merken mehr more plus via on like save"
    " comment"
)
