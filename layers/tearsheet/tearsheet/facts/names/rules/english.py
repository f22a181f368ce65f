"""English: the words in and beside a name that tell what it names."""

from __future__ import annotations

from tearsheet.facts.names.rules.vocabulary import Vocabulary
from tearsheet.facts.wordlists import names, words

__all__ = ["ENGLISH"]

# Before a person's name; the words of an office may stand before them: "Deputy Prime Minister Ann Poe".
_TITLES = words(
    "mr mrs ms miss mx dr prof professor doctor sir dame lord lady baroness baron count countess earl king "
    "queen prince princess duke duchess emperor emir sheikh sheikha sultan shah pope president minister "
    "premier chancellor senator sen representative rep congressman congresswoman mp governor gov mayor "
    "secretary ambassador envoy commissioner councillor councilman councilwoman chairman chairwoman "
    "chairperson chair speaker general gen colonel col major maj lieutenant lt captain capt sergeant sgt "
    "corporal private admiral adm commander cmdr commodore brigadier marshal inspector superintendent "
    "constable officer detective sheriff chief judge justice magistrate attorney lawyer prosecutor counsel "
    "rev reverend father fr bishop archbishop cardinal pastor imam rabbi ayatollah mullah swami saint "
    "director manager ceo cfo founder editor coach captain striker goalkeeper defender midfielder "
    "spokesman spokeswoman spokesperson analyst economist historian actor actress singer author writer "
    "poet director-general president-elect leader comrade brother sister uncle aunt chef architect "
    "engineer researcher scientist dean principal rector treasurer delegate deputy hon honourable "
    "honorable nurse activist candidate journalist photographer broker trader strategist teammate striker "
    "winger pitcher quarterback guard forward jockey umpire referee madam madame shri sri smt hajji haji "
    "comandante don dona doña lecturer dermatologist president-designate"
)
# Between or before titles, and no name themselves: "Acting Deputy Foreign Minister".
_OFFICE = words(
    "vice deputy prime foreign defence defense interior finance financial economy economic trade justice "
    "health education agriculture energy environment labour labor home press first lady assistant acting "
    "former ex late senior junior executive chief attorney-general secretary-general managing general "
    "state federal national security public information communications transport transportation housing "
    "treasury cabinet permanent special lead head crown police military army navy air district provincial "
    "regional deputy-general lieutenant-general under-secretary undersecretary minister-designate elect "
    "spokesman spokeswoman spokesperson presidential supreme grand opposition majority minority party "
    "house senate lord associate assembly council technology science culture tourism sports development "
    "planning affairs commerce industry immigration water resources parliamentary ministerial city"
)
_ORGANISATIONS = words(
    "inc corp corporation co company companies ltd limited llc plc gmbh ag sa nv group holdings holding "
    "partners capital bank banks bancorp university college school schools institute institution academy "
    "ministry department dept agency authority administration bureau board commission committee council "
    "cabinet parliament congress senate assembly legislature court tribunal government office service "
    "services secretariat directorate directorate-general police force forces army navy airforce guard "
    "guards corps brigade regiment battalion party union unions federation confederation association "
    "society foundation trust fund charity organisation organization alliance coalition movement network "
    "league club fc afc united rovers rangers team church diocese archdiocese synod orchestra choir band "
    "times post news newspaper herald tribune guardian telegraph journal gazette chronicle observer mirror "
    "star daily magazine press media television tv radio broadcasting shimbun airlines airways airline "
    "motors automotive industries enterprises technologies technology systems solutions software "
    "electronics semiconductor telecom telecommunications communications energy petroleum oil gas power "
    "electric mining minerals metals steel resources pharmaceuticals pharma laboratories labs insurance "
    "securities investments investment management consulting associates brothers sons bros stores store "
    "supermarkets foods brewery breweries motor shipping logistics railways railway rail nations taliban "
    "front militia liberals democrats republicans conservatives greens tories socialists centre center "
    "hospital clinic chamber consortium cooperative ombudsman exchange observatory watch international "
    "studios pictures records entertainment productions publishing publishers publications books library "
    "museum gallery registry treasury constabulary command intelligence nation tribe sangh sabha dal "
    "panchayat collective taskforce delegation mission embassy consulate unit division subcommittee caucus "
    "politburo junta presidium knesset duma bundestag lok rajya shura majlis senators bulls bears lakers "
    "yankees"
)
# Such a word begins an organisation's name: "Bank of ...", "Ministry for ...".
_ORGANISATIONS_OF = words(
    "bank university ministry department college school institute academy association federation "
    "confederation council committee commission board bureau office house court church society union "
    "league organisation organization agency fund centre center government parliament authority party "
    "movement front army chamber congress assembly ministry secretariat directorate college faculty "
    "conference community alliance coalition network foundation museum trust order friends bishop group "
    "division embassy supreme academy campaign doctors reporters programme forum"
)
_PLACES = words(
    "river lake sea ocean gulf bay strait straits channel island islands isle isles peninsula mountain "
    "mountains hills valley desert forest plateau basin delta coast cape beach creek falls canyon county "
    "province prefecture district region state states republic kingdom emirates territory territories "
    "township municipality village town borough oblast governorate canton shire parish islets archipelago "
    "highlands lowlands plains wetlands reef glacier heights pradesh nadu city pass point harbour harbor"
)
_PLACES_OF = words(
    "republic gulf bay isle kingdom state states province sea strait cape city town district county horn "
    "valley region island territory emirate principality commonwealth village municipality"
)
_PLACES_BEFORE = words(
    "mount mt lake cape port fort san santa santo saint st sao são north south east west northern southern "
    "eastern western central new upper lower greater el los las la le isla rio costa tel beit kfar umm "
    "puerto villa ciudad monte ban khan wadi bab nova novo"
)
# What ends with such a word is another kind of name: an event, a law, a work, a building.
_OTHERS = words(
    "cup games olympics paralympics championship championships open tournament prix marathon trophy war "
    "wars battle revolution uprising day days week month year festival fair summit conference convention "
    "treaty agreement accord accords pact protocol deal act bill law code constitution amendment charter "
    "plan programme program project initiative award awards prize prizes medal oscar oscars grammy grammys "
    "index report review survey doctrine policy scandal affair crisis pandemic virus disease syndrome "
    "hurricane typhoon storm cyclone language airport stadium arena bridge tower building palace hotel "
    "street avenue road highway boulevard square station park garden gardens dam tunnel cathedral mosque "
    "temple monument memorial cemetery prison jail theatre theater hall plaza mall port terminal plant "
    "mine café cafe restaurant pub castle bypass expressway motorway metro line show series season era "
    "period dynasty empire exposition expo election elections referendum campaign operation strategy "
    "framework declaration convention directive resolution article section chapter phase edition volume "
    "model class version album song film movie novel opera bible koran quran mass ii iii iv christmas "
    "easter ramadan passover diwali hanukkah eid dollar euro yen pound rupee peso semifinal final finals "
    "qualifier round stage bond bonds bowl derby stakes handicap"
)
# Words with a capital that name nobody.
_NEVER = words(
    "the a an and but or so yet if when while as in on at by for from to of with after before since until "
    "because although though that this these those there here it he she they we i you his her their its "
    "our my your what who whom whose which where why how not no yes also then now meanwhile however still "
    "even just only monday tuesday wednesday thursday friday saturday sunday january february march april "
    "may june july august september october november december today yesterday tomorrow according jan feb "
    "mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun am pm a.m p.m im i'm "
    "it's that's don't i've i'll we're they're you're he's she's let's there's what's can't won't didn't "
    "all any some many most more such each every both few several other another onehundreds thousands "
    "millions another during under over between among against through despite without within about above "
    "across along around behind below beyond near toward towards upon per via amid unlike like than too "
    "very well once again earlier later soon recently currently previously finally instead therefore thus "
    "hence moreover furthermore nevertheless nonetheless perhaps maybe indeed certainly clearly please "
    "thank thanks hello based given due following including whether either neither nor is are was were be "
    "been being has have had do does did will would can could should may might must shall asked speaking "
    "added said says photo image file source related read watch click share follow subscribe copyright "
    "editor's note update updated breaking exclusive video god internet web online tv dvd cd usb pc dna "
    "rna hiv aids gdp gnp vat covid covid-19 sars ai it ceo cfo cto coo pr hr ip id lgbt lgbtq ngo ngos mp "
    "mps gmt utc est pst edt cet bst ist mou moa rd uv ph atm gps sms url pdf faq qr usd eur gbp jpy cny "
    "inr ok p.m a.m ph.d phd mba ba ma bsc msc llb km kg mph fy q1 q2 q3 q4 h1 h2 ii iii iv vi vii viii ix "
    "wwii wwi vs v asap rsvp am fm suv 5g 4g 3g ict esg ipo kpi r&b mvp"
)
_PEOPLES = words(
    "african american british english scottish welsh irish european asian arab jewish muslim christian "
    "hindu sikh buddhist catholic protestant orthodox islamic islamist sunni shia shiite kurdish tamil "
    "uighur uyghur chinese japanese korean indian pakistani bangladeshi afghan iranian persian iraqi "
    "syrian lebanese israeli palestinian jordanian saudi yemeni omani qatari bahraini kuwaiti emirati "
    "turkish greek cypriot egyptian libyan tunisian algerian moroccan sudanese ethiopian eritrean somali "
    "kenyan ugandan tanzanian rwandan burundian congolese zairean angolan zambian zimbabwean namibian "
    "botswanan mozambican malawian malagasy mauritian seychellois nigerian ghanaian ivorian senegalese "
    "gambian malian burkinabe nigerien chadian cameroonian gabonese togolese beninese liberian guinean "
    "mauritanian african-american french german italian spanish portuguese dutch belgian swiss austrian "
    "polish czech slovak hungarian romanian bulgarian serbian serb croatian croat bosnian slovenian "
    "slovene macedonian albanian kosovar kosovan montenegrin greek ukrainian russian belarusian moldovan "
    "lithuanian latvian estonian finnish swedish norwegian danish icelandic georgian armenian azerbaijani "
    "azeri kazakh uzbek turkmen tajik kyrgyz mongolian tibetan nepalese nepali bhutanese sri-lankan "
    "burmese thai lao laotian cambodian khmer vietnamese malaysian malay singaporean indonesian javanese "
    "filipino philippine filipina taiwanese australian kiwi maori aboriginal fijian samoan tongan papuan "
    "canadian mexican guatemalan honduran salvadoran nicaraguan panamanian cuban haitian dominican "
    "jamaican barbadian trinidadian guyanese surinamese colombian venezuelan ecuadorian peruvian bolivian "
    "chilean argentine argentinian paraguayan uruguayan brazilian latin latino latina hispanic caribbean "
    "scandinavian nordic baltic balkan slavic soviet roman bavarian catalan basque chechen crimean punjabi "
    "bengali gujarati kashmiri sindhi pashtun baloch zulu xhosa hausa yoruba igbo oromo amharic tigrayan "
    "swahili mandarin cantonese sanskrit hebrew arabic urdu hindi dane swede finn pole turk kurd briton "
    "englishman frenchman irishman scot spaniard jew czechoslovak yugoslav western eastern northern "
    "southern conservative liberal democrat democratic republican labour communist socialist marxist "
    "maoist nazi fascist indigenous native creole inuit southerner northerner westerner anglican lutheran "
    "methodist baptist evangelical mormon jesuit pentecostaln texan londoner parisian anglo-american "
    "franco-german transatlantic mediterranean andean saharan sub-saharan afro-american"
)
_SPEECH = words(
    "said says told adds added tweeted wrote argued insisted explained asked replied warned noted recalled "
    "admitted claimed joked thinks believes insists argues explains notes writes laughed smiled"
)
_BEFORE_PLACES = words("in near throughout outside visited toward towards across from at to into around of")
_PARTICLES = words(
    "de la van von der den bin ibn al el du da dos das del di do le ten ter te y e af av zu bint ben abu "
    "ud ul"
)
_ABBREVIATIONS = words(
    "mr mrs ms dr prof gen sen rep gov st jr sr co corp inc ltd lt col sgt capt rev hon maj adm cmdr brig "
    "gov mt ft bros"
)
_KNOWN_ORGANISATIONS = words(
    "un eu nato who imf wto opec oecd asean brics unesco unicef unhcr fbi cia nsa epa fda cdc nasa irs bbc "
    "cnn nbc abc cbs npr afp ap upi dpa itar-tass tass interfax xinhua reuters bloomberg google facebook "
    "meta twitter amazon apple microsoft netflix tesla toyota samsung sony boeing airbus uber huawei "
    "tiktok youtube instagram whatsapp spotify intel ibm ford volkswagen bmw renault nissan honda hyundai "
    "shell bp exxonmobil chevron gazprom rosneft aramco walmart starbucks mcdonald's nike adidas visa "
    "mastercard pfizer moderna astrazeneca hamas hezbollah hizbollah fatah taliban isis isil al-qaeda "
    "mossad kremlin pentagon greenpeace interpol europol eurostat fifa uefa ioc nba nfl nhl mlb fia icc "
    "wwf amnesty oxfam congress parliament senate bundestag bundesrat knesset duma politburo downing likud "
    "labour tories tory telegram openai nvidia alibaba tencent baidu xiaomi foxconn citigroup hsbc ubs "
    "barclays jpmorgan goldman nasdaq lufthansa ryanair easyjet emirates-airline aeroflot opec+ mercosur "
    "ecowas commons lords cabinet"
)
_ORGANISATIONS_BY_NAME = names(
    "United Nations,European Union,White House,State Department,Downing Street,World Bank,Wall Street,"
    "Associated Press,Al Jazeera,Fox News,Red Cross,Security Council,General Assembly,Supreme Court,"
    "Central Bank,Federal Reserve,African Union,Arab League,Human Rights Watch,Amnesty International,"
    "Boko Haram,Islamic State,Labour Party,Democratic Party,Republican Party,Conservative Party,"
    "House of Commons,House of Lords,House of Representatives,Prime Minister's Office,National Guard,"
    "Scotland Yard,Manchester United,Manchester City,Real Madrid,Premier League,Goldman Sachs,"
    "Morgan Stanley,Deutsche Bank,General Motors,General Electric,Standard & Poor's,Bank of England,"
    "Agence France-Presse"
)
_PLACES_BY_NAME = names(
    "U.S.,U.S,US,USA,U.S.A.,U. S.,UK,U.K.,U. K.,UAE,USSR,EU-27,DRC,America,Britain,England,Scotland,Wales,"
    "Northern Ireland,Soviet Union,Czechoslovakia,Yugoslavia,Zaire,Burma,Swaziland,Holland,Ivory Coast,"
    "Cape Verde,Czech Republic,East Timor,Macedonia,Kosovo,West Bank,Gaza,Gaza Strip,Jerusalem,Crimea,"
    "Donbas,Donbass,Kashmir,Punjab,Tibet,Kurdistan,Catalonia,Bavaria,Xinjiang,Siberia,Chechnya,Palestine,"
    "Persian Gulf,Middle East,Far East,Western Europe,Eastern Europe,Central Asia,South Asia,West Africa,"
    "East Africa,North Africa,Southern Africa,Horn of Africa,Latin America,South America,North America,"
    "Central America,Caribbean,Balkans,Balkan,Scandinavia,Mediterranean,Baltic,Pacific,Atlantic,Arctic,"
    "Antarctic,Antarctica,Indian Ocean,Pacific Ocean,Atlantic Ocean,South China Sea,Black Sea,Red Sea,"
    "Kiev,Kyiv,Bombay,Calcutta,Madras,Peking,Saigon,Rangoon,Odessa,Odesa,Kharkiv,Kharkov,Mariupol,"
    "Washington,Washington D.C.,Washington DC,D.C.,New York City,The Hague,Hague,Quebec,Ontario,Alberta,"
    "Queensland,Tasmania,Midlands,Yorkshire,Cornwall,Kent,Sussex,Essex,Ulster,Andalusia,Tuscany,Sicily,"
    "Sardinia,Lombardy,Normandy,Brittany,Flanders,Wallonia,Saxony,Silesia,Galicia,Transylvania,Anatolia,"
    "Sinai,Darfur,Tigray,Katanga,Patagonia,Amazon,Sahara,Sahel,Himalayas,Alps,Andes,Rockies,Caucasus,"
    "Urals,Danube,Rhine,Nile,Volga,Thames,Mississippi,Ganges,Mekong,Yangtze,Golan Heights,Silicon Valley,"
    "Manhattan,Brooklyn,Hollywood,Soho,West Indies,Asia-Pacific,Earth,Cape Town,Sindh,Balochistan,Kerala,"
    "Gujarat,Assam,Bihar,Hong Kong,Macau,Kuril Islands,Falkland Islands,Okinawa,Hokkaido,Honshu,Bali,Java,"
    "Sumatra,Borneo,Mindanao,Luzon,Aceh,Papua,Somaliland,Zanzibar,Burkina Faso,Ivory Coast,Timor-Leste"
)

ENGLISH = Vocabulary(
    titles=_TITLES,
    forms_of_address=words("mr mrs ms miss mx dr sir prof madam madame"),
    office=_OFFICE,
    organisations=_ORGANISATIONS,
    organisations_of=_ORGANISATIONS_OF,
    places=_PLACES,
    places_of=_PLACES_OF,
    places_before=_PLACES_BEFORE,
    others=_OTHERS,
    others_before=words("storm hurricane typhoon cyclone operation project covid"),
    never=_NEVER,
    never_but_acronyms=words("us who it"),
    peoples=_PEOPLES,
    speech=_SPEECH,
    locatives=words("in near"),
    before_places=_BEFORE_PLACES,
    links=words("of for"),
    links_of_places=words("of"),
    articles=words("the"),
    joining=words("and &"),
    particles=_PARTICLES,
    abbreviations=_ABBREVIATIONS,
    known_organisations=_KNOWN_ORGANISATIONS,
    named_organisations=_ORGANISATIONS_BY_NAME,
    named_places=_PLACES_BY_NAME,
)
