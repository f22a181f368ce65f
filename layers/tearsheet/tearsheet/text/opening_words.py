"""The lists of `tearsheet.text.openings`, by ISO 639-1 language: entries parted by spaces, _ within one.

Chosen by hand from grammars' closed classes, not learned. Languages that leave out the pronoun have the
verbs of saying that news goes on with ("Añadió que…"). Of Chinese and Japanese, the first characters.
"""

from __future__ import annotations

__all__ = ["ASIDES", "CONNECTIVES", "PRONOUNS", "TIMES"]

PRONOUNS = {
    "en": """
        he she they it his her hers their theirs him them its this that these those such others another
        both neither the_former the_latter the_other the_others the_pair the_duo the_trio
        for_his_part for_her_part for_their_part
    """,
    "de": """
        er sie es ihm ihn ihnen sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer dessen deren
        das_ist das_war das_sei das_hat das_wird das_gilt das_geht das_sagte das_sagt das_teilte das_teilt
        das_berichtete das_berichtet das_bedeutet das_zeigt das_erklärte
        dies diese dieser dieses diesen diesem jene jener jenes beide derselbe dieselbe dasselbe letzterer
        letztere
    """,
    "fr": """
        il elle ils elles lui leur leurs son sa ses celui celle ceux celles ceci cela ce cet cette ces
        celui-ci celle-ci c'est c'était il_s'agit ce_dernier cette_dernière tous_deux
    """,
    "es": """
        él ella ello ellos ellas su sus este esta esto estos estas ese esa eso esos esas aquel aquella
        ambos ambas dicho dicha añadió agregó afirmó explicó según_él según_ella el_mismo la_misma
        dijo_que dice_que señaló_que explicó_que aseguró_que
    """,
    "it": """
        egli lui lei esso essa essi esse loro suo sua suoi sue questo questa questi queste quello quella
        quelli quelle ciò entrambi entrambe il_suo la_sua i_suoi le_sue il_loro la_loro ha_aggiunto
        ha_spiegato ha_detto_che aggiunge
    """,
    "pt": """
        ele ela eles elas seu sua seus suas este esta isto estes estas esse essa isso esses essas aquele
        aquela aquilo ambos ambas acrescentou afirmou explicou segundo_ele segundo_ela o_seu a_sua
        disse_que diz_que
    """,
    "nl": """
        hij zij ze het_gaat hem haar hun hen zijn dit dat deze die beide beiden diens laatstgenoemde
        eerstgenoemde dezelfde hetzelfde volgens_hem volgens_haar
    """,
    "pl": """
        on ona ono oni one jego jej ich mu jemu im ten ta to ci te tego tej tych tę tym taki taka takie
        oba obaj obie swój dodał dodała jego_zdaniem
        powiedział_że powiedziała_że
    """,
    "uk": """
        він вона воно вони його її їх їхній їхня йому їй їм цей ця це ці той та ті такий така таке такі
        обидва обидві додав додала за_його_словами за_її_словами за_їхніми_словами
    """,
    "ru": """
        он она оно они его её ее их ему ей им этот эта это эти тот те такой такая такое такие оба обе
        добавил добавила по_его_словам по_её_словам по_ее_словам по_их_словам
    """,
    "ar": """
        هو هي هم هما وهو وهي وهم هذا هذه هؤلاء ذلك تلك وهذا وهذه وذلك وتلك كلاهما أضاف أضافت وأضاف
        وأضافت وتابع وتابعت وأوضح وأوضحت وأشار وأشارت وأكد وأكدت
    """,
    "zh": "他 她 它 牠 其 这 這 该 該 此次 此案 此事 此举 此舉 两者 兩者 二者 前者 后者 後者",
    "ja": """
        彼 これ それ この その あの こうした そうした こうして 同氏 同社 同日 同省 同庁 同署 同県 同市
        両者 前者 後者
    """,
}
CONNECTIVES = {
    "en": """
        but and or so yet then nor thus therefore hence also still too however meanwhile moreover
        furthermore instead nevertheless nonetheless additionally notably likewise similarly otherwise
        conversely besides consequently accordingly subsequently afterwards indeed alternatively anyway
        finally
        in_addition in_contrast in_fact in_other_words in_turn in_response in_return in_the_meantime
        in_short in_this in_that in_these as_a_result as_such as_well at_the_same_time at_that_time
        at_that_point at_this after_that after_this after_which before_that because_of_this because_of_that
        by_contrast by_comparison by_then despite_this despite_that even_so even_then even_though_he
        even_though_she even_though_they for_example for_instance for_that_reason for_this from_there
        on_the_contrary on_the_other_hand on_top_of_that since_then that_is to_that_end until_then
        what_is_more what's_more when_asked with_that with_this asked_about asked_if asked_whether
        asked_why asked_how here_is here_are here_he here_she here_they here's below_are
    """,
    "de": """
        aber und oder doch denn so dann also auch jedoch allerdings außerdem zudem dabei damit danach
        dazu dagegen dafür darauf daraufhin deshalb daher deswegen trotzdem dennoch hingegen schließlich
        inzwischen währenddessen ferner ebenso somit folglich hierzu davon darin daran dadurch darum
        darüber_hinaus zum_beispiel im_gegensatz_dazu zur_gleichen_zeit unterdessen derweil gleichzeitig
        stattdessen vielmehr anschließend später zuvor
    """,
    "fr": """
        mais et ou or donc car aussi ainsi puis alors cependant toutefois pourtant néanmoins ensuite enfin
        également parallèlement d'où en_effet en_outre en_revanche de_plus de_même par_ailleurs par_exemple
        par_conséquent au_contraire au_final du_coup d'ailleurs d'autre_part dans_ce_cadre dans_ce_contexte
        à_cet_égard pour_sa_part de_son_côté à_son_tour
    """,
    "es": """
        pero y e o u así también además entonces luego tampoco asimismo igualmente mientras sin_embargo
        no_obstante por_ejemplo por_lo_tanto por_tanto por_eso por_ello por_su_parte en_cambio
        por_otra_parte por_otro_lado de_hecho a_su_vez en_ese en_este al_mismo_tiempo después finalmente
        aun_así
    """,
    "it": """
        ma e ed o oppure così poi quindi dunque però tuttavia inoltre anche infatti infine intanto invece
        eppure pertanto perciò allora ovvero ad_esempio per_esempio d'altra_parte nel_frattempo di_fatto
        per_questo da_allora al_contrario allo_stesso_tempo
    """,
    "pt": """
        mas e ou assim também além então logo portanto porém contudo todavia entretanto enquanto_isso
        no_entanto por_exemplo por_isso por_sua_vez já ainda por_outro_lado ao_mesmo_tempo além_disso
        desta_forma dessa_forma depois finalmente
    """,
    "nl": """
        maar en of dus want ook dan toen daarom echter bovendien daarnaast toch verder ondertussen
        intussen daarna vervolgens daarbij daardoor daarmee daarvoor daartoe hierdoor hiermee zo
        zodoende wel tevens evenals niettemin desondanks integendeel tegelijkertijd bijvoorbeeld ten_slotte
        in_plaats_daarvan
    """,
    "pl": """
        ale i a oraz lub więc zatem jednak również także ponadto poza_tym dlatego natomiast tymczasem
        wtedy potem następnie jednocześnie mimo_to z_kolei na_przykład w_związku_z_tym co_więcej
        wreszcie zaś bowiem toteż
    """,
    "uk": """
        але і й а або тож отже однак також крім_того проте втім водночас тому тоді потім натомість
        тим_часом зокрема наприклад до_того_ж при_цьому після_цього через_це зрештою адже
    """,
    "ru": """
        но и а или поэтому однако также кроме_того впрочем между_тем тем_временем затем потом тогда
        при_этом после_этого тем_не_менее в_частности например в_то_же_время к_тому_же наконец зато
        из-за_этого в_свою_очередь ведь таким_образом
    """,
    "ar": """
        لكن ولكن لكنه لكنها غير_أن إلا_أن كما أيضا كذلك وكذلك ثم لذلك ولذلك بل ومع_ذلك مع_ذلك في_المقابل
        فيما وبالتالي إضافة_إلى_ذلك بالإضافة_إلى_ذلك من_جهته من_جهتها من_جانبه من_جانبها
        من_ناحية_أخرى وفي_المقابل ومن_جهته
    """,
    "zh": """
        但 然而 不过 不過 此外 另外 另一方面 同时 同時 而且 而 因此 所以 于是 於是 并且 並且 反之 例如
        比如 其中 随后 隨後 接着 接著 与此 與此 尽管如此 儘管如此 总之 總之 可是 或者 还有 還有
    """,
    "ja": """
        しかし また、 そして さらに 一方 だが ただし ただ、 なお ところが つまり けれど でも、 そこで
        したがって よって、 すると たとえば 例えば ほかに 加えて それでも ちなみに
    """,
}
# Behind "this" these name a time, which needs no sentence before: "Este lunes", "Cette semaine".
TIMES = {
    "de": "montag dienstag mittwoch donnerstag freitag samstag sonntag woche wochenende monat jahr sommer",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche semaine week mois année matin soir été hiver",
    "es": "lunes martes miércoles jueves viernes sábado domingo semana mes año mañana tarde noche fin verano",
    "it": "lunedì martedì mercoledì giovedì venerdì sabato domenica settimana mese anno mattina sera estate",
    "pt": "segunda terça quarta quinta sexta sábado domingo semana mês ano manhã tarde noite fim verão",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag week weekend maand jaar zomer winter",
}
# Between commas behind the subject they lean as much as before it: "The baker, however, ..."
ASIDES = {
    "en": """
        however meanwhile though therefore nevertheless nonetheless moreover too by_contrast in_contrast
        in_turn for_his_part for_her_part for_their_part for_example for_instance on_the_other_hand
    """,
    "de": "hingegen dagegen jedoch allerdings wiederum zum_beispiel",
    "fr": "en_revanche cependant toutefois pourtant quant_à_lui quant_à_elle pour_sa_part de_son_côté",
    "es": "sin_embargo no_obstante por_su_parte en_cambio a_su_vez por_ejemplo",
    "it": "però tuttavia invece intanto dal_canto_suo ad_esempio",
    "pt": "porém contudo no_entanto por_sua_vez todavia por_exemplo",
    "nl": "echter daarentegen daarnaast bijvoorbeeld",
    "pl": "jednak natomiast z_kolei na_przykład",
    "uk": "однак натомість наприклад своєю_чергою",
    "ru": "однако напротив например в_свою_очередь впрочем",
}
