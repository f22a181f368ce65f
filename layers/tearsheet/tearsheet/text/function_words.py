"""The commonest little words of languages, as `words` cuts them: for telling languages apart by counting.

They are stop words as well, beside sumy's list for a language or in its place. Written from grammars' closed
classes: articles, pronouns, prepositions, conjunctions, auxiliaries.
"""

from __future__ import annotations

__all__ = ["FUNCTION_WORDS", "NEIGHBOURS"]

FUNCTION_WORDS = {
    "en": """
        the of and to in a is that for it was on with as are be at by this have from or not he his but
        they an were which had their has been who will its more would about there what when after she
        her said also than into if we you can could one all other out up no over two first new while
        because before where these
    """,
    "de": """
        der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an
        werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war
        haben nur oder aber vor zur bis mehr durch man sein wurde sei kann gegen vom können schon wenn
        habe seine ihre unter wir soll ich eines jahr diese dieser wieder keine seit dann beim ihm sagte
    """,
    "fr": """
        de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont
        avec son ou ont mais comme été elle aux cette ses être on aussi leur fait nous ces après entre
        sans tout était deux dont avait même si où ils selon très encore peut qu sa leurs alors contre
        depuis avant lui je vous y
    """,
    "es": """
        de la que el en y a los del se las por un para con no una su al lo como más es o pero sus le ha
        me sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta
        desde está han donde quien nos durante todos uno les ni contra otros ese eso ante ellos esto
        porque qué sido parte según tras hay ella tiene así además está aunque después e un estos
    """,
    "it": """
        di e il la che in a per un è del non i una le con si da della sono al come più ha alla dei ma
        nel delle lo anche su gli o dal nella se ai ed questo stato dalla loro all dell nell sua suo
        essere cui tra quando molto ci hanno fra questa due era sulla alle degli ad prima dopo sul tutti
        stata così quello ora ancora solo
    """,
    "pt": """
        de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu
        sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus
        quem nas me esse eles você essa num nem suas meu às foi são está ser tem há disse ainda sobre
        após anos era foram ter desde pelos onde
    """,
    "nl": """
        de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij of uit
        nog worden door naar heeft tot ze wordt hij over werd meer zich hebben deze kan wel dit geen was
        we veel nu al moet haar jaar onder tegen zou na zo kunnen hun wat mensen haar ik je u wie waar
        toen omdat had hem tussen zegt volgens gaat alleen ons onze mijn hier hadden werden heel waren
        weer
    """,
    "pl": """
        w i na z do się nie jest to o że a jak od za przez po co dla ale są tak ich jego oraz jej był
        być czy już tym tego także które który która tylko może było przed ze jako przy ma lub pod
        podczas była będzie między bardzo roku lat jednak gdy kiedy też we go mu im ten ta te tej tych
        mają został została były nad bez więcej jeszcze więc on ona oni u by gdzie
    """,
    "ru": """
        и в на не с что по к из за о от для это как его но он а до у также же или был так все при их
        после она было будет были они если мы я когда уже только может была чем том этом этого которые
        который которая во бы ее между под без со перед себя ли лет года году более того где еще ни да
        вы нет есть быть еще через там об свои своих этот эта эти ему тем кто чтобы около можно нас вас
        них
    """,
    "uk": """
        і в на не з що у та до за про й а від як для це його але він по із також який яка які було із
        був їх після вона були вони якщо ми я коли вже лише може була ніж тому цього або при під без зі
        через між щоб буде року років де ще є бути свої своїх цей ця ці йому її хто більше так ж над нас
        вас них
    """,
}

# Languages that share many of those words with one of the above. Nothing is told of a text that has as many
# of theirs.
NEIGHBOURS = {
    "af": """
        die en van in het is nie dat te vir met wat hy op aan sy ook was om as deur word sal kan hulle
        maar uit
    """,
    "ca": """
        de la i que el a en les els l d del per amb un una és no va al es com més ha dels han són seva
        seu aquest aquesta també o però entre fins molt ser
    """,
    "cs": """
        a v se na je že s z to o do i ve jsem si by za pro k který které po od jako ale jeho jsou byl
        však která
    """,
    "da": """
        og i at det er en til på som der de for med af den ikke har et han var fra vi om blev kan men
        efter også
    """,
    "gl": """
        de a e o que do en da un para unha non os con se as no por na ao máis como dos das seu súa pero
        foi tamén
    """,
    "nb": """
        og i det er på som en til av for at med de den har ikke et han var fra vi om ble kan men etter
        også hun
    """,
    "ro": """
        de și în a la cu că o nu pe din care pentru un este mai ca au fost sunt al ale se ce dar după
        sau prin
    """,
    "sk": """
        a v sa na je že s z to o do i vo som si by za pre k ktorý ktoré po od ako ale jeho sú bol však
        ktorá
    """,
    "sv": """
        och i att det som en på är av för med den till inte har de ett han var om från vi kan men efter
        också
    """,
}
