"""Names that are ordinary words too, in the four languages, and the words beside a name that tell which it is."""

from __future__ import annotations

from kamcrm.capture.lexicon import bag

# Given names and short surnames that are words (or, folded, look like one). Names of two letters count as such too.
ORDINARY = bag(
    "will mark art bill bob chance chase chip christian clay cliff crystal dale dawn dean dick drew earnest faith",
    "frank gene grace grant guy gay heath herb hope hunter iris ivy jack jade jean joy lance lane lee major mason",
    "max melody miles nick norm olive page paris pat patience pearl peg penny pierce pip prudence ray read reed",
    "rich rob robin rock rod roman rose ruby rusty sage sandy scott sean skip sky sonny star stew sue summer sunny",
    "tab terry tiffany trip van victor victory violet wade ward warren wood woody young carol angel eve holly misty",
    "noble happy lucky royal sterling georgia florence sydney austin dallas houston chelsea jordan kent devon",
    "israel india asia china victoria charlotte april may june august january mai maj juni jan mars tor man sun mon",
    "dag liv bo per odd stein sten sol storm even my are else hans helge dan dina fred frid finn gro gry gull hall",
    "hauk hell hege ingen jo kai kaj klara lin lind line live lone lova love lykke lill magne marin mild mille min",
    "mine mona mons mor nor ord ole ove pal pal roar ro rolf rune saga sanna signe siv so stig svan tage ted tim",
    "time tone tom tora torden trygg trygve unn unni vang var var vera vide vilde vilje ville viola ask bent bjorn",
    "bjorn bjork bjork birk bror brage bard bard bor dyre eik eli elle embla eng engel ernst falk fjell frisk frost",
    "glad gaute grim gunst hein helle iver jarl kall kim klang klok kung lyng ly lund love mans mans nut norron orm",
    "pil prins rik rask sig snar snill sommer stal stor sterk tapper tind tro tur ulf ulv ung vin vinter age age",
    "ase as ake ake an he long wei do ha le hai you tu anh sang amen om dev jay raj ann ane ari ada al ed moe",
    "soleil penn price case king queen cook brown black white green gray grey day law park best sharp hill field",
    "stone banks bush berg vik strand holm dahl dal bakke haug lie mo ness sand myr aas skog sjo sjo strom strom ek",
    "alm rosen gren kvist blad blom modig dristig hard kjaer bach bank lang lange krog moller smed skov kirk friis",
    "riis",
)
# Of those, the ones a clause may well open with as words: Mark as done, Finn en løsning, Dag 1.
OPENING = frozenset(
    " ".join(
        (
            "will mark art bill chance chase chip clay cliff dawn drew earnest faith frank gene grace grant guy",
            "heath herb hope hunter jack jade joy lance lane major mason max melody miles norm page pat patience",
            "peg penny pierce prudence ray read reed rich rob rock rod roman rose ruby sage scott skip sky star",
            "stew sue summer sunny trip van victor victory ward warren wood young angel holly noble happy lucky",
            "royal sterling georgia florence austin paris china asia india april may june august january mai maj",
            "juni jan mars tor man sun mon dag liv odd stein sten sol storm even are else hans dan fred finn gro",
            "gry hall hauk hell ingen kall klara lin lind line live lone lova love lykke lill mild mille min mine",
            "mor nor ord pal rune saga sander sanna signe stig svan tage time tone tom tore trygg vang var",
            "vide vilde vilje ville ask bent bror brage bard eng frisk frost glad grim gunst kung lund mans nut",
            "orm pil prins rik rask sig siri snar snill sommer stor sterk tapper tro tur ung vin vinter age mina",
            "rolf roar price case christian",
        )
    ).split()
)
# In May and on 5 June are dates, whatever the people are called: these need a word that takes a person beside them.
MONTHLIKE = bag("april may june august january mai maj juni jan mars tor man sun mon summer winter sommer vinter")
# These open a clause as adverbs or possessives even before a verb: Even called twice.
ADVERBS = bag("even my are else so an do odd frank stor du om he you bill price case min mine kall ask")
# Verbs that only a person is the subject of, as they stand right after a name.
PERSON_VERBS = bag(
    "called calls rang phoned emailed texted messaged wrote writes said says told tells asked asks wants wanted",
    "thinks thought mentioned replied likes liked joined visited met came knows promised explained complained",
    "ringte ringde ringede ringer ringar ringt sa sier seier sager siger sagde sade vil vill onsker onskjer onskar",
    "skrev skriver spurte spor fragade fragar spurgte sporger svarte svarade svarede mener meiner tycker synes syns",
    "lovet lovade lovede lovte bekreftet mailet mejlade mailade mailede fortalte berattade fortaeller forteller kom",
    "tok besokte besokte besogte motte motte modte sendte",
)
# Capitalised words that may stand beside a name without being another part of it.
BESIDE = bag(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august",
    "september october november december i teams zoom video webex skype slack linkedin whatsapp about and with",
)
TITLES = bag(
    "dr mr mrs ms miss prof professor herr hr fru fr froken froken ceo cfo cto coo director manager sjef chef",
    "direktor direktor adm dir daglig leder vd innkjoper inkopare indkober kollega colleague boss advokat",
)
# The first half of a double given name: Anne Kari is not Kari.
DOUBLES = bag(
    "anne ann anna inger karl carl per jan hans ole lars john jon marie mari eva kari liv mary jean else nils svein",
    "odd tor arne bjorn erik gunn berit siv ulla maj may britt lill ida rose emma lisa karin gun sven ase bo kjell",
    "leif ulf hanne tone rolf knut olav sara nina tina",
)
# Given names that end in s: Jens is not Jen's, nor Andreas Andrea's.
OWN_S = bag(
    "andreas tomas thomas elias lukas lucas mattis jonas jens hans lars anders mats nils maris markus marcus dennis",
    "iris louis lois agnes johannes mads jacobs james klaus claus niklas nicolas nicholas tobias mathias matias",
    "mattias andris janis aris boris doris chris curtis elis idris joris kris morris otis paris travis davis ellis",
    "francis lewis rhys ross russ jess bess gus magnus linus rasmus julius marius hannes johans antons charles",
    "miles jules alexis",
)
ARTICLES = bag("a an the en et ett ei den det")
PARTICLES = bag("van von de der den da di du del la le el bin al ten ter")
PLACED = bag("in i at pa near ved utenfor utanfor outside uden inne")
DATED = bag(
    "in i on by til till until since from fra fran siden end early late mid next last this of before after innen"
)
ACCOMPANIED = bag("with med and og och m w")
STREETS = bag("vei veien veg gate gata gaten plass street road st rd vag vagen gatan vej gade avenue")
SURNAMES = ("sen", "sson", "berg", "lund", "stad", "dahl", "gren", "qvist", "quist", "haug", "strom", "gaard")
