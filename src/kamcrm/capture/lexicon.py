"""The words `log` knows in English, Norwegian (both), Swedish and Danish, as the rules look them up: folded."""

from __future__ import annotations

from kamcrm.folding import fold


def bag(*listed: str) -> frozenset[str]:
    """The words of some lines, folded, to look up in."""
    return frozenset(fold(" ".join(listed)).split())


# Each line is one channel. A verb stands in the form people log in, mostly the past.
_CHANNELS = {
    "call": "call calls called calling phone phoned rang rung ring ringer ringar ringa ringe ringt ringte ringde"
    " ringede ringet telefon telefonsamtale telefonsamtal telefonopkald telefonmøte telefonmöte telefonmøde opkald"
    " oppringning samtale samtalen samtal samtalet tlf talk talked talking spoke speak snakk snakka snakket snakkede"
    " snakke prat prata pratet pratade pratede talte talade talt voicemail telefonsvarer telefonsvarare",
    "meeting": "meeting meetings meet met møte møter møtet møtte møttes møtt mote motet moete moetet möte möten mötet"
    " mötte möttes träff träffa träffade träffades träffats møde mødet møder mødtes mødte moede moedet lunch lunsj"
    " frokost middag dinner fika workshop",
    "visit": "visit visited visits besøk besøket besøkte besøkt vitja besök besöket besökte besökt besøg besøget"
    " besøgte besøgt befaring befaringen besoek besoekte besoeg besoegte kundebesøk kundbesök kundebesøg",
    "video": "video videocall videokall videosamtale videosamtal videoopkald videomøte videomöte videomøde videomote"
    " teams teamsmøte teamsmöte teamsmøde teamsmote teamscall zoom zoommøte zoommöte zoommøde webex skype facetime"
    " nettmøte onlinemøte onlinemöte onlinemøde",
    "email": "email emails emailed mail mails mailed mailet maila mailade mailede mejl mejlet mejla mejlade mejlat"
    " epost eposten epostet epostade",
    "message": "message messaged messages msg sms smset smsa smsade smsede texted texting melding meldingen meldinga"
    " meddelande meddelelse chat chatted chattet chatta chattade chattede whatsapp messenger linkedin slack imessage"
    " wrote skrev",
    "letter": "letter letters brev brevet",
    "event": "event messe messen mässa mässan konferanse konferansen konferens konferensen konference conference"
    " seminar seminaret seminarium seminariet webinar webinaret kickoff",
}
CHANNEL_OF = {word: channel for channel, listed in _CHANNELS.items() for word in fold(listed).split()}
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
    "callcenter": bag("callcenter kundesenter kundtjänst kundeservice kundecenter"),
    "service": bag("service servicebesøk servicebesök servicebesøg"),
    "message": bag("text dm"),
}
TOOLS = bag("video teams zoom webex skype slack linkedin")
# These are a contact only with a person or pronoun beside them: wrote her, Kari skrev; not skrev kontrakt.
PERSONAL = bag("wrote skrev text")
VERBS = bag(
    "called phoned rang talked spoke ringte ringde ringede ringer ringar ringt visited besøkte besökte besøgte",
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
    "should must no not never from for of next ønsker ønsket vil ville trenger bestilte booket avtale avtalt",
    "avtalte avtaler foreslo foreslår planla planlegger planlagt flyttet utsatt avlyste avlyst før etter om neste",
    "innen forberedte inviterte skal må ikke ingen aldri spurte ba fra av ønskjer treng ikkje önskar vill behöver",
    "bokade bokat avtalade föreslog planerade flyttade avbokade inställt innan efter nästa förberedde bjöd",
    "frågade ska måste inte inget aldrig från aftalte aftalt foreslog planlagde flyttede aflyste aflyst inden",
    "næste inviterede spurgte skulle intet takk tack för til thanks tak kansellerte kansellert ställde avbestilte",
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
    "skrev": bag("under på"),
    "wrote": bag("off up down"),
    "met": bag("target targets goal goals expectations requirements deadline criteria"),
}
VIA = bag("on via over på per by through in i")
WITH = bag("with med m w and og och to til till from fra från for at hos hjå a an the en et ett ei in i på on")
KINDS_OF = bag("short quick brief long kort rask hurtig snabb lang lång good god godt bra phone video weekly status")
FROM = bag("from fra från")
TO = bag("to til till opp upp op")
THINGS = bag("offer quote contract agreement invoice reply tilbud kontrakt avtale faktura svar offert avtal aftale")
INCOMING = bag("incoming inbound innkommende inkommande indgående ingående")
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
    "ikkje tak i|telefonsvarer|inget svar|ej svar|svarade inte|svarar inte|inte tag i|inte tag på",
    "lämnade meddelande|lämnade ett meddelande|telefonsvarare|talade in|intet svar|svarede ikke|ikke fat i",
    "lagde besked|lagde en besked|indtalte besked|indtalte en besked|tok ikke telefonen|tog ikke telefonen",
)
ATTEMPTS = tuple(tuple(phrase.split()) for line in _ATTEMPTS for phrase in fold(line).split("|"))
# no answer *to our question*, and *has* no answer, are not attempts; no answer *on the phone* is.
ABOUT = bag("to on about for regarding om på til kring angående vedrørende gällande")
HAS = bag("has have had har hade havde hadde")
PHONES = bag("phone mobile telefon telefonen mobil mobilen mobiltelefon tlf")
UNREACHABLE = ("meeting", "event", "note", "letter")
