"""The words `log` knows in English, Norwegian (both), Swedish and Danish, as the rules look them up: folded.

They are written so too (mote is møte and möte, besok besøk): folding them anew at every start costs more than reading
a whole log.
"""

from __future__ import annotations


def bag(*listed: str) -> frozenset[str]:
    """The words of some lines, to look up in."""
    return frozenset(" ".join(listed).split())


# Each line is one channel. A verb stands in the form people log in, mostly the past.
_CHANNELS = {
    "call": "call calls called calling phone phoned rang rung ring ringer ringar ringa ringe ringt ringte ringde"
    " ringede ringet telefon telefonsamtale telefonsamtal telefonopkald telefonmote telefonmote telefonmode opkald"
    " oppringning samtale samtalen samtal samtalet tlf talk talked talking spoke speak snakk snakka snakket snakkede"
    " snakke prat prata pratet pratade pratede talte talade talt voicemail telefonsvarer telefonsvarare",
    "meeting": "meeting meetings meet met mote moter motet motte mottes mott mote motet moete moetet mote moten motet"
    " motte mottes traff traffa traffade traffades traffats mode modet moder modtes modte moede moedet lunch lunsj"
    " frokost middag dinner fika workshop",
    "visit": "visit visited visits besok besoket besokte besokt vitja besok besoket besokte besokt besog besoget"
    " besogte besogt befaring befaringen besoek besoekte besoeg besoegte kundebesok kundbesok kundebesog",
    "video": "video videocall videokall videosamtale videosamtal videoopkald videomote videomote videomode videomote"
    " teams teamsmote teamsmote teamsmode teamsmote teamscall zoom zoommote zoommote zoommode webex skype facetime"
    " nettmote onlinemote onlinemote onlinemode",
    "email": "email emails emailed mail mails mailed mailet maila mailade mailede mejl mejlet mejla mejlade mejlat"
    " epost eposten epostet epostade",
    "message": "message messaged messages msg sms smset smsa smsade smsede texted texting melding meldingen meldinga"
    " meddelande meddelelse chat chatted chattet chatta chattade chattede whatsapp messenger linkedin slack imessage"
    " wrote skrev",
    "letter": "letter letters brev brevet",
    "event": "event messe messen massa massan konferanse konferansen konferens konferensen konference conference"
    " seminar seminaret seminarium seminariet webinar webinaret kickoff",
}
CHANNEL_OF = {word: channel for channel, listed in _CHANNELS.items() for word in listed.split()}
# A Nordic compound is the channel it ends in: statusmøte, kundbesök, salgssamtale.
ENDINGS = {
    "meeting": ("møte", "møtet", "möte", "mötet", "møde", "mødet"),
    "visit": ("besøk", "besøket", "besök", "besöket", "besøg", "besøget"),
    "call": ("samtale", "samtalen", "samtal", "samtalet"),
}


NOTES = bag("note notat anteckning notering notis notits merknad")
# The first word of a text, when a colon or full stop follows, may be any channel by its own name.
LABELS = {
    "web": bag("web nettside nettsted webb hemsida hjemmeside"),
    "store": bag("store butikk butik"),
    "callcenter": bag("callcenter kundesenter kundtjanst kundeservice kundecenter"),
    "service": bag("service servicebesok servicebesok servicebesog"),
    "message": bag("text dm"),
}
TOOLS = bag("video teams zoom webex skype slack linkedin")
# These are a contact only with a person or pronoun beside them: wrote her, Kari skrev; not skrev kontrakt.
PERSONAL = bag("wrote skrev text")
VERBS = bag(
    "called phoned rang talked spoke ringte ringde ringede ringer ringar ringt visited besokte besokte besogte",
    "emailed mailed mailet mailade mailede mejlade epostet texted messaged wrote skrev smset smsade smsede",
)
SPEAKING = bag("talk talked talking speak spoke snakk snakka snakket prata pratet pratade talte talade")
NORDIC_VERBS = bag("ringte ringde ringede ringer ringar mailet mailade mailede mejlade skrev epostet smset smsade")
IMPERATIVES = bag("call phone ring ringe ringa email mail mejla maila text message sms")
TWO_WAY = ("call", "email", "message", "letter")

# Before a channel word in the opening these say that the contact is wished for, planned, called off or only mentioned.
BLOCKS = bag(
    "want wants wanted wish wishes need needs ask asks asked request requests requested suggest suggested",
    "proposed book booked booking schedule scheduled plan planned arrange arranged set invite invited prepare",
    "prepared cancel canceled cancelled off postponed moved rescheduled before after about re until will shall",
    "should must no not never from for of next onsker onsket vil ville trenger bestilte booket avtale avtalt",
    "avtalte avtaler foreslo foreslar planla planlegger planlagt flyttet utsatt avlyste avlyst for etter om neste",
    "innen forberedte inviterte skal ma ikke ingen aldri spurte ba fra av onskjer treng ikkje onskar vill behover",
    "bokade bokat avtalade foreslog planerade flyttade avbokade installt innan efter nasta forberedde bjod",
    "fragade ska maste inte inget aldrig fran aftalte aftalt foreslog planlagde flyttede aflyste aflyst inden",
    "naeste inviterede spurgte skulle intet takk tack for til thanks tak kansellerte kansellert stallde avbestilte",
)
# What follows makes another thing of the channel word: call off, letter of intent, meeting room, met the target.
UNDONE = {
    "call": bag("off it"),
    "called": bag("off it"),
    "letter": bag("of"),
    "phone": bag("number system"),
    "telefon": bag("nummer"),
    "email": bag("address campaign"),
    "mail": bag("address"),
    "meeting": bag("room rooms invite invitation request minutes notes"),
    "visit": bag("report"),
    "event": bag("management"),
    "message": bag("queue bus"),
    "skrev": bag("under pa"),
    "wrote": bag("off up down"),
    "met": bag("target targets goal goals expectations requirements deadline criteria"),
}
VIA = bag("on via over pa per by through in i")
WITH = bag("with med m w and og och to til till from fra fran for at hos hja a an the en et ett ei in i pa on")
KINDS_OF = bag("short quick brief long kort rask hurtig snabb lang lang good god godt bra phone video weekly status")
FROM = bag("from fra fran")
TO = bag("to til till opp upp op")
THINGS = bag("offer quote contract agreement invoice reply tilbud kontrakt avtale faktura svar offert avtal aftale")
INCOMING = bag("incoming inbound innkommende inkommande indgaende ingaende")
GOT = bag("got get received fikk mottok fick mottog fik modtog fekk")
SENT = bag("sent send sendte sende skickade skicka sendt")
ME = bag("me us meg oss mig os")
THEM = bag("her him them henne ham han hende dem dei hun")
THEY = bag("she he they hun han de dei ho hon hen customer kunden client")
WE = bag("i we jeg vi jag eg")

# Nobody was reached. Longer phrases need not be listed where they hold a shorter one.
_ATTEMPTS = (
    "no answer|did not answer|didnt answer|not answering|did not pick up|didnt pick up|no pickup|could not reach",
    "couldnt reach|voicemail|left message|left a message|ikke svar|svarte ikke|svarer ikke|ingen svar|ikkje svar",
    "svarte ikkje|svarar ikkje|la igjen beskjed|la igjen melding|la igjen en beskjed|la att beskjed|ikke tak i",
    "ikkje tak i|telefonsvarer|inget svar|ej svar|svarade inte|svarar inte|inte tag i|inte tag pa",
    "lamnade meddelande|lamnade ett meddelande|telefonsvarare|talade in|intet svar|svarede ikke|ikke fat i",
    "lagde besked|lagde en besked|indtalte besked|indtalte en besked|tok ikke telefonen|tog ikke telefonen",
)
ATTEMPTS = tuple(tuple(phrase.split()) for line in _ATTEMPTS for phrase in line.split("|"))
# no answer *to our question*, and *has* no answer, are not attempts; no answer *on the phone* is.
ABOUT = bag("to on about for regarding om pa til kring angaende vedrorende gallande")
HAS = bag("has have had har hade havde hadde")
PHONES = bag("phone mobile telefon telefonen mobil mobilen mobiltelefon tlf")
UNREACHABLE = ("meeting", "event", "note", "letter")
