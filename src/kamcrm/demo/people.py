"""The ninety people of the demo portfolio; any likeness of a name to someone's is chance."""

from __future__ import annotations

# account | name | title | department | role | influence | sentiment | reports to | more
PEOPLE = """
fjellvik | Anne Lunde | Key account manager | Sales | | | | Rune Fossheim |
fjellvik | Rune Fossheim | Sales director | Sales | | | | |
fjellvik | Mads Elbæk | Service engineer | Service | | | | |
fjellvik | Ingvild Tveter | Product manager | Product | | | | |
fjellvik | Jonas Ekelund | Customer support | Service | | | | |
nordlys | Ragnhild Bergsvik | Administrerende direktør | Ledelse | executive sponsor | 10 | 1 | | preferred_channel=meeting
nordlys | Kari Moen | Innkjøpsdirektør | Innkjøp | decision maker | 9 | 1 | Ragnhild Bergsvik | preferred_channel=call; preferred_times=mornings
nordlys | Øyvind Sørbø | Teknisk sjef | Drift | champion | 8 | 2 | Ragnhild Bergsvik | about=Wants every site on one screen
nordlys | Tor Eivind Ness | Økonomisjef | Økonomi | budget holder | 7 | 0 | Ragnhild Bergsvik |
nordlys | Solveig Aune | Kvalitetsleder | Kvalitet | influencer | 5 | 1 | Øyvind Sørbø |
nordlys | Pål Haugmo | IT-arkitekt | IT | technical buyer | 6 | -1 | Tor Eivind Ness | about=Asks where the measurements are stored
nordlys | Marit Elveland | Innkjøper | Innkjøp | end user | 3 | 1 | Kari Moen |
senja | Stig Arne Kvalnes | Driftsleder sjø | Drift | decision maker | 8 | 1 | Øyvind Sørbø |
senja | Åse Myrnes | Biolog | Fiskehelse | champion | 6 | 2 | Stig Arne Kvalnes | preferred_channel=message
senja | Jan Roger Bakkejord | Tekniker | Drift | end user | 3 | 0 | Stig Arne Kvalnes |
senja | Vilde Storjord | Settefiskleder | Settefisk | influencer | 5 | 1 | Stig Arne Kvalnes |
skjervoy | Bente Larsnes | Fabrikksjef | Ledelse | decision maker | 8 | 0 | Ragnhild Bergsvik |
skjervoy | Geir Olav Hansnes | Vedlikeholdsleder | Vedlikehold | champion | 6 | 1 | Bente Larsnes |
skjervoy | Ida Kristine Vangen | Kvalitetskoordinator | Kvalitet | end user | 3 | 1 | Bente Larsnes |
havbrisa | Johan Ståhlberg | Teknisk chef | Fleet | decision maker | 9 | 1 | Margareta Lindeblad |
havbrisa | Margareta Lindeblad | Verkställande direktör | Ledning | executive sponsor | 10 | 0 | |
havbrisa | Henrik Sandqvist | Inköpare | Inköp | budget holder | 6 | 1 | Margareta Lindeblad | source=changed job
havbrisa | Ebba Wikland | Fleet performance | Fleet | champion | 7 | 2 | Johan Ståhlberg |
havbrisa | Patrik Nyhlén | Superintendent | Fleet | end user | 5 | 0 | Johan Ståhlberg |
havbrisa | Lovisa Hedmark | Miljöchef | Ledning | influencer | 6 | 1 | Margareta Lindeblad |
havbrisa | Anton Brusell | IT-säkerhet | IT | blocker | 5 | -2 | | about=Wants no traffic off the ships
bjorkadalen | Linnea Åkerdahl | Produktionschef | Produktion | champion | 8 | 2 | Göran Östvall |
bjorkadalen | Göran Östvall | VD | Ledning | executive sponsor | 10 | 1 | |
bjorkadalen | Birgitta Sköldin | Inköpschef | Inköp | decision maker | 8 | 0 | Göran Östvall | preferred_channel=email
bjorkadalen | Mikael Törnros | Underhåll | Teknik | technical buyer | 5 | 1 | Linnea Åkerdahl |
bjorkadalen | Sanna Videgård | Kvalitet | Kvalitet | influencer | 6 | 1 | Linnea Åkerdahl |
bjorkadalen | Olle Granefelt | Driftledare | Produktion | end user | 3 | 1 | Linnea Åkerdahl |
rorbaekdal | Søren Kjærhus | Driftschef | Drift | decision maker | 9 | 1 | Lone Thorbæk |
rorbaekdal | Lone Thorbæk | Direktør | Ledelse | executive sponsor | 10 | 1 | |
rorbaekdal | Mette Ravnholm | Projektleder | Projekt | champion | 7 | 2 | Søren Kjærhus |
rorbaekdal | Jens Østerby | Indkøber | Økonomi | budget holder | 6 | 0 | Lone Thorbæk |
rorbaekdal | Kirsten Bøgelund | Jurist | Ledelse | legal | 4 | 0 | Lone Thorbæk |
rorbaekdal | Ole Skovmand | SRO-tekniker | Drift | technical buyer | 5 | 1 | Søren Kjærhus |
oyvaer | Trond Nyvold | Bryggerimester | Produksjon | decision maker | 8 | 1 | Hanne Skarstein |
oyvaer | Hanne Skarstein | Daglig leder | Ledelse | executive sponsor | 9 | 0 | |
oyvaer | Lars Petter Ure | Teknisk leder | Teknikk | champion | 6 | 1 | Trond Nyvold |
oyvaer | Silje Breivoll | Kvalitet | Kvalitet | end user | 3 | 1 | Trond Nyvold |
oyvaer | Erlend Sandnesmo | Regnskap | Økonomi | other | 2 | | Hanne Skarstein |
tangeskog | Knut Ivar Strandbakk | Sagbrukssjef | Produksjon | decision maker | 8 | 1 | |
tangeskog | Gro Anita Lillemo | Tørkeansvarlig | Produksjon | champion | 7 | 2 | Knut Ivar Strandbakk |
tangeskog | Per Øystein Haug | Innkjøp | Innkjøp | budget holder | 5 | 0 | Knut Ivar Strandbakk |
tangeskog | Randi Nordrum | Økonomisjef | Økonomi | influencer | 5 | 0 | Knut Ivar Strandbakk |
limtre | Morten Kvernlund | Fabrikksjef | Ledelse | decision maker | 7 | 1 | Knut Ivar Strandbakk |
limtre | Siri Åmotsbakk | Prosessingeniør | Teknikk | champion | 6 | 1 | Morten Kvernlund |
limtre | Dag Hovdeng | Vedlikehold | Teknikk | end user | 3 | 0 | Morten Kvernlund |
kvitnes | Unni Forsmo | Terminalsjef | Drift | decision maker | 8 | 1 | |
kvitnes | Raymond Elvebakk | Fryselager | Drift | end user | 4 | 1 | Unni Forsmo |
kvitnes | Torill Sandvær | Økonomi | Økonomi | budget holder | 5 | 0 | Unni Forsmo |
kvitnes | Espen Trælnes | Vedlikehold | Drift | technical buyer | 4 | -1 | Unni Forsmo |
asgrenda | Håvard Lien-Moe | Vannverkssjef | Ledelse | decision maker | 8 | 1 | |
asgrenda | Turid Skogstadmo | Driftsingeniør | Drift | champion | 6 | 1 | Håvard Lien-Moe |
asgrenda | Bjørnar Holte-Vik | Innkjøpsrådgiver | Innkjøp | legal | 5 | 0 | Håvard Lien-Moe | preferred_channel=email
skarhamra | Fredrik Ådén | Underhållschef | Underhåll | decision maker | 8 | 1 | Cecilia Rönnqvall |
skarhamra | Cecilia Rönnqvall | Platschef | Ledning | executive sponsor | 9 | 0 | |
skarhamra | Emil Stenhagen | Processingenjör | Teknik | champion | 6 | 1 | Fredrik Ådén |
skarhamra | Yvonne Kläpp | Inköp | Inköp | budget holder | 5 | -1 | Cecilia Rönnqvall |
skarhamra | Tobias Ekblå | Instrument | Underhåll | end user | 3 | 1 | Fredrik Ådén |
sundkilde | Birthe Højlund | Mejerichef | Produktion | champion | 7 | 1 | |
sundkilde | Casper Nørbak | Indkøbschef | Indkøb | decision maker | 8 | -1 | | about=New in the spring, compares every price
sundkilde | Rikke Falkenborg | Kvalitet | Kvalitet | influencer | 5 | 1 | Birthe Højlund |
lumipuro | Aino Kallioharju | Tuotantopäällikkö | Production | decision maker | 8 | 1 | | language=en
lumipuro | Mikko Lähdesvuo | Ostopäällikkö | Purchasing | budget holder | 6 | 0 | | language=en
lumipuro | Satu Rantakivi | Laatu | Quality | champion | 6 | 2 | Aino Kallioharju | language=en
lumipuro | Petri Havulinna | Kunnossapito | Maintenance | technical buyer | 4 | 0 | Aino Kallioharju | language=en
brattlitoppen | Asbjørn Tofte-Lie | Daglig leder | Ledelse | decision maker | 8 | 0 | |
brattlitoppen | Wenche Rudshagen | Lager | Drift | end user | 3 | 0 | Asbjørn Tofte-Lie |
stormyr | Eirik Fossdal | Driftsleder | Drift | decision maker | 7 | 0 | |
stormyr | Liv Jorunn Hove | Kraftstasjon | Drift | champion | 5 | 1 | Eirik Fossdal |
stormyr | Sigbjørn Årdalsnes | Styreleder | Styret | executive sponsor | 8 | 0 | | cadence_days=180
granhaug | Arvid Stensrudlia | Fabrikksjef | Ledelse | decision maker | 8 | -1 | |
granhaug | Mona Lågen | Innkjøp | Innkjøp | budget holder | 5 | -2 | Arvid Stensrudlia | do_not_contact=yes
vestskjaer | Jorunn Vågen-Dahl | Fabrikksjef | Ledelse | decision maker | 8 | 1 | |
vestskjaer | Odd Harald Nesse | Teknisk | Drift | champion | 5 | 1 | Jorunn Vågen-Dahl |
vestskjaer | Kaia Rundefjell | Kvalitet | Kvalitet | end user | 3 | 0 | Jorunn Vågen-Dahl |
solvag | Ingeborg Haukedal | Driftsleder | Drift | decision maker | 7 | | | source=trade fair
norrvik | Stellan Forsgård | Projektledare | Projekt | champion | 7 | 1 | Ann-Sofie Rödbäck |
norrvik | Ann-Sofie Rödbäck | VD | Ledning | decision maker | 9 | 0 | |
hvidsand | Poul Erik Bøgskov | Gartner | Ledelse | decision maker | 8 | 0 | | source=referral
hvidsand | Astrid Tangløkke | Bogholder | Økonomi | budget holder | 4 | | Poul Erik Bøgskov |
elvenes | Hege Marie Ranvik | Daglig leder | Ledelse | | | 1 | |
elvenes | Kjell Åge Stormo | Montør | Montasje | | | 1 | Hege Marie Ranvik |
| Nils Ødegaard-Moen | Rådgiver | | influencer | 4 | 1 | | source=trade fair; preferred_channel=email
| Ylva Hjorthagen | Konsult | | | | | | source=trade fair
| Kari Fagerliås | Fagsjef | | | | | | source=seminar; left_on=40
| Torbjørn Aspvik | Tidligere driftssjef | | | | | | archived=yes; source=taken over
"""  # noqa: E501
