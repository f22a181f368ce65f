"""French."""

from __future__ import annotations

from tearsheet.clean.phrases.language import Language
from tearsheet.model import RemovedKind

__all__ = ["FRENCH"]

FRENCH = Language(
    code="fr",
    whole={
        RemovedKind.COMMENTS: """
            commentaires | # commentaires | commentaires (#) | commentaires #
            # commentaire | laisser un commentaire
            laissez un commentaire | ajouter un commentaire | poster un commentaire
            soyez le premier à commenter | aucun commentaire | répondre | annuler la réponse | réagir
            connectez-vous pour commenter | voir les commentaires | voir tous les commentaires
            commenter | commentez | commenter cet article | réagissez | réagir à cet article
            vos réactions | vos commentaires | lire les commentaires | # réactions | # réaction
            publier un commentaire | publier le commentaire | écrire un commentaire | donnez votre avis
            donner mon avis | participez à la conversation | rejoignez la conversation
            signaler une erreur | signaler un abus | signaler un contenu inapproprié
            les commentaires sont fermés | commentaires fermés | connectez-vous pour réagir
        """,
        RemovedKind.SHARE: """
            partager | partagez | partager cet article | partager sur facebook | partager sur twitter
            partager sur x | partager par e-mail | tweeter | copier le lien | lien copié | imprimer
            imprimer l'article | enregistrer | envoyer par e-mail | # partages | partager l'article
            partagez l'article | partager sur linkedin | partager sur whatsapp | partager sur bluesky
            partager sur telegram | partager par mail | partage | partages | offrir cet article
            offrir l'article | article offert | sauvegarder | ajouter à mes favoris
            ajouter aux favoris | ajouter à vos sélections | ajouter à la liste de lecture
            copier l'url | lien copié dans le presse-papiers | envoyer à un ami | envoyer par mail
            envoyer | lire plus tard | classer | conserver | facebook partager | réutiliser ce contenu
            diminuer la taille | agrandir la taille
        """,
        RemovedKind.RELATED: """
            à lire aussi | lire aussi | lire également | à lire également | sur le même sujet
            articles similaires | articles liés | articles recommandés | les plus lus | voir aussi
            vous aimerez aussi | à la une | lire la suite | en savoir plus | dans la même rubrique
            à découvrir | nos derniers articles | recommandé pour vous | lire plus | lisez aussi
            à lire | à lire ensuite | à voir aussi | à voir également | voir également | voir plus
            pour aller plus loin | pour en savoir plus | sur le même thème | dans la même catégorie
            dans l'actualité | l'actualité en direct | les plus récents | les plus commentés
            les plus partagés | les articles les plus lus | articles les plus lus | le plus lu
            plus d'articles | autres articles | nos articles | à ne pas manquer | à suivre
            la sélection de la rédaction | notre sélection | les dernières actualités
            dernières actualités | dernières nouvelles | dernières infos | article suivant
            article précédent | contenus liés | contenu associé | dossier | dossiers
            ailleurs sur le web | ces articles peuvent vous intéresser
            ces articles devraient vous intéresser | cela pourrait vous intéresser | recommandé
            nos recommandations | sujets associés | thèmes associés | en continu | fil info
        """,
        RemovedKind.NEWSLETTER: """
            se désabonner | se désinscrire | voir dans le navigateur | voir la version en ligne
            newsletter | newsletters | s'abonner | s'inscrire | je m'abonne | abonnez-vous
            inscrivez-vous | votre adresse e-mail | adresse e-mail | lettre d'information
            inscription à la newsletter | je m'inscris | m'inscrire | s'abonner à la newsletter
            recevoir la newsletter | valider | votre email | votre e-mail | entrez votre adresse e-mail
            réservé aux abonnés | article réservé aux abonnés | réservé à nos abonnés
            cet article est réservé aux abonnés | abonnés | abonné | déjà abonné
            déjà abonné? connectez-vous | déjà abonné? se connecter | abonnez-vous pour lire la suite
            je me connecte | offre spéciale | découvrir nos offres | voir les offres
            profiter de l'offre | sans engagement | essayez gratuitement | créer un compte
            créez votre compte | s'identifier | faire un don | je fais un don | soutenez-nous
            nous soutenir | soutenir | téléchargez l'application | télécharger l'application
            activer les notifications | recevoir les alertes | premium | exclusif abonnés
            article abonné | contenu réservé aux abonnés
        """,
        RemovedKind.ADVERTISEMENT: """
            publicité | annonce | sponsorisé | contenu sponsorisé | la suite après cette publicité
            publi-rédactionnel
        """,
        RemovedKind.NAVIGATION: """
            aller au contenu | aller au contenu principal | passer au contenu | haut de page
            retour en haut | menu | accueil | rechercher | recherche | connexion | se connecter
            suivant | précédent | page suivante | page précédente | contact | mentions légales
            politique de confidentialité | qui sommes-nous | plan du site | retour | suivez-nous
            conditions générales | écouter l'article | aller à la navigation | aller à la recherche
            passer au contenu principal | aller au menu | menu principal | ouvrir le menu
            fermer le menu | fermer | ouvrir | afficher | masquer | afficher plus | voir tout
            tout voir | charger plus | actualités | actualité | politique | économie | société
            monde | international | culture | sport | sports | opinions | météo | vidéo | vidéos
            photos | podcasts | direct | en direct | rubriques | édition | éditions | mon compte
            se déconnecter | déconnexion | contacts | contactez-nous | nous contacter | à propos
            publicités | conditions d'utilisation | conditions générales d'utilisation
            conditions générales de vente | données personnelles | vie privée | gestion des cookies
            gérer les cookies | gérer mes cookies | paramétrer les cookies | politique de cookies
            tout accepter | tout refuser | accepter | refuser | continuer sans accepter
            accepter et fermer | paramétrer | écouter | écouter cet article | écouter l'audio | lecture
            temps de lecture | retour à l'accueil | retour en haut de page | haut de la page
            étiquettes | mots-clés | mots clés | thèmes | sujets | tags | suivre | suivre ce sujet
            suivez-nous sur les réseaux sociaux | retrouvez-nous sur facebook | agrandir l'image
            agrandir | voir l'image en plein écran | # sur # | image # sur # | sommaire | l'essentiel
            en bref | en résumé
        """,
        RemovedKind.COPYRIGHT: """
            tous droits réservés | reproduction interdite | toute reproduction interdite
        """,
        RemovedKind.METADATA: """
            # min | # min de lecture | # minutes de lecture | # mn | lecture # min | lecture: # min
            lecture # minutes | temps de lecture: # min | temps de lecture: # minutes
            temps de lecture # min | temps de lecture: # mn | lecture: # minutes | il y a # heures
            il y a # heure | il y a une heure | il y a # minutes | il y a # min | il y a # jours
            il y a # jour | à l'instant | mis à jour | exclusif | info exclusive | alerte info
            cet article date de plus d'un an
        """,
    },
    starts={
        RemovedKind.COMMENTS: """
            votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera pas publiée
            ce site utilise akismet | vous devez être connecté pour
            les champs obligatoires sont indiqués | connectez-vous pour laisser
            pour réagir à cet article | les commentaires sont réservés | l'espace de commentaires
        """,
        RemovedKind.SHARE: """
            partager sur facebook | partager cet article | partagez cet article | partager l'article sur
            cliquez pour partager
        """,
        RemovedKind.RELATED: """
            lire aussi: | à lire aussi: | lire également: | voir aussi: | sur le même sujet:
            a lire aussi: | à lire également: | lire plus: | à voir aussi:
            voir également: | pour aller plus loin: | pour en savoir plus: | a voir aussi: | en vidéo:
            vidéo: | notre dossier: | retrouvez tous nos articles
            retrouvez toute l'actualité | lire aussi - | lire aussi > | à lire aussi > | lire aussi –
            à lire aussi -
        """,
        RemovedKind.NEWSLETTER: """
            si ce message ne s'affiche pas | vous recevez cet e-mail | vous recevez cet email
            vous recevez ce message car | pour vous désabonner | pour vous désinscrire
            abonnez-vous à | inscrivez-vous à | recevez notre | recevez chaque
            pour recevoir notre newsletter | suivez-nous sur | déjà abonné | en vous inscrivant
            l'article est réservé | cet article est réservé | la suite est réservée | il vous reste # %
            il vous reste #% de | pour lire la suite, | lisez la suite de | abonnez-vous pour
            abonnez-vous dès | inscrivez-vous pour recevoir | inscrivez-vous gratuitement
            chaque matin, recevez | chaque semaine, recevez | ne manquez rien de l'actualité
            ne manquez plus aucune | toute l'actualité dans votre boîte | vous pouvez vous désinscrire
            vous pouvez vous désabonner | en cliquant sur s'inscrire | en cliquant sur « s'inscrire
            votre adresse e-mail est utilisée | votre adresse email est | téléchargez notre application
            téléchargez gratuitement | retrouvez-nous sur | rejoignez-nous sur | rejoignez notre chaîne
            suivez toute l'actualité | recevez nos newsletters | recevez nos alertes
        """,
        RemovedKind.NAVIGATION: """
            aller au contenu | mots-clés: | tags: | catégorie: | catégories:
            nous utilisons des cookies | ce site utilise des cookies | mots clés: | thèmes: | sujets:
            étiquettes: | en poursuivant votre navigation | nous et nos partenaires
            avec votre accord, nous | ce site web utilise des cookies
            en savoir plus et gérer les cookies | votre navigateur ne | ce contenu est bloqué car vous
        """,
        RemovedKind.ADVERTISEMENT: """
            la suite après | publicité - | la suite de votre article | l'article continue après
            contenu partenaire
        """,
        RemovedKind.CREDIT: """
            (avec afp) | avec afp
        """,
    },
    rights="tous droits réservés | reproduction interdite | toute reproduction interdite",
    labels="""
        source | sources | rédaction | édition | montage | traduction | avec | propos recueillis par
        texte original | relecture
    """,
    sign_offs="""
        reportage de | reportage | rédigé par | édité par | version française | avec la contribution de
    """,
    homes="accueil | actualités | actualité | home",
    buttons="partager imprimer enregistrer envoyer offrir écouter commenter copier plus réagir",
    bylines="""
        par | propos recueillis par | un article de | auteur | autrice | auteure | texte | textes
        publié par | écrit par | rédigé par | de notre correspondant | de notre envoyé spécial
    """,
    joiners="et | avec",
    pictures="""
        photo | photos | image | crédit | crédits | crédit photo | crédits photo | photo d'archives
        photo d'archive | photo d'illustration | illustration | infographie | vidéo | dessin
        capture d'écran
    """,
    taken_by="par | de | via | fournie par | avec l'aimable autorisation",
    captions="""
        photo d'archives | photo d'archive | photo d'illustration | image d'illustration | légende
        archives
    """,
    months=(
        "janvier janv",
        "février févr fév fevrier",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre déc decembre",
    ),
    stamp="""
        publié publiée mis mise à jour le modifié modifiée date heure heures minute minutes min lundi
        mardi mercredi jeudi vendredi samedi dimanche h temps de lecture il y a dernière modification mise
        en ligne er créé la actualisé paru hier aujourd hui depuis lun mar mer jeu ven sam dim
    """,
    published="""
        publié | publiée | mis à jour | mise à jour | modifié | modifiée | dernière mise à jour
        dernière modification | paru | créé | actualisé | mis en ligne | date de publication
    """,
    updated="""
        mis à jour | mise à jour | modifié | modifiée | dernière mise à jour | dernière modification
        actualisé
    """,
)
