# Word translations en to es, made by `teletipo lexicon train` from tatoeba.tsv, python-docs-es.tsv, tldr.tsv, opensource-guide.tsv, bible.tsv, debian-www-news.tsv, debian-www-pages.tsv
a	un 0.70	una 0.53	de 0.03
aa	aa 0.74
aaaa	aaaa 0.67
aahz	aahz 0.55
aardvark	hormiguer 0.52
aaron	aaron 0.82
aasland	aasland 0.67
ab	abs 0.73	ab 0.53	abdominal 0.09
abacus	abac 0.80
abalon	eriz 0.44
abandon	abandon 0.48	dej 0.02
abarim	abarim 0.67
abash	avergonz 0.06
abat	amain 0.37	abat 0.18
abba	abba 0.55
abbr	abbr 0.75
abbrev	abbrev 0.63
abbrevi	abrevi 0.49	abreviatur 0.49
abc	abc 0.94	abcs 0.16	cba 0.14	cbas 0.10
abcd	abcd 0.71
abcdefghijklmnopqrstuvwxyz	abcdefghijklmnopqrstuvwxyz 0.55
abcmeta	abcmet 0.89
abdic	abdic 0.44
abdomin	abdominal 0.42
abdon	abdon 0.61	adon 0.06
abduct	abduc 0.59	abdujeron 0.24	rapt 0.23
abednego	abed 0.63
abel	abel 0.89
abeysiriwardan	abeysiriwardan 0.37
abhor	abomin 0.18	aborrec 0.09	aborrezc 0.08
abhorr	repugn 0.20
abi	abi 0.71
abiathar	abiath 0.93
abib	abib 0.71
abid	escrupul 0.17	respetu 0.12	asco 0.08	cumpl 0.03
abidan	abidan 0.67
abiel	abiel 0.55
abiez	abiez 0.70
abiezrit	abiezerit 0.55
abiflag	abiflags 0.55
abigail	abigail 0.87
abihail	abihail 0.71
abihu	abiu 0.83
abijah	abi 0.48
abijam	abiam 0.67
abil	capac 0.35	habil 0.22	facult 0.13	solvenci 0.07	talent 0.03
abimael	abimael 0.35
abimelech	abimelech 0.86
abinadab	abinadab 0.79
abinoam	abinoam 0.62
abiram	abiram 0.81
abishag	abisag 0.67
abishai	abisai 0.91
abishalom	abisalom 0.44
abishua	abisu 0.67
abishur	abisur 0.44
abiud	abiud 0.40
abl	capaz 0.35	podr 0.09	capac 0.09	pud 0.08	podras 0.08	pod 0.08	podran 0.03	pued 0.03
abner	abner 0.91
abnorm	anormal 0.58
aboard	bord 0.21	abord 0.06
abolish	abol 0.63
abomin	abomin 0.72
aborigin	didgerido 0.52
abort	abort 0.86	cancel 0.03
abound	abund 0.39	crec 0.02
about	acerc 0.31	sobr 0.24	respect 0.11	punt 0.07	aproxim 0.06	de 0.05	ello 0.04	alrededor 0.03
abov	anterior 0.28	arrib 0.27	encim 0.13	sobr 0.06	abov 0.05	superior 0.03
abracadabra	abracadabr 0.55
abraham	abraham 0.87
abram	abram 0.64
abroad	extranjer 0.38	exterior 0.07
abronah	abron 0.44
abrt	abrt 0.50
abrupt	abrupt 0.47	brusc 0.29
absalom	absalom 0.91
abscess	flemon 0.44
absenc	ausenci 0.74	ausent 0.05
absent	ausent 0.53	falt 0.09	distraid 0.08	ausenci 0.04
absentmind	distraccion 0.38
absolut	absolut 0.58	convencidisim 0.09	total 0.07	incondicional 0.03
absorb	absorb 0.77	absort 0.28
abspath	abspath 0.75
abstain	abstuv 0.45	contuv 0.07
abstract	abstract 0.84	abstraccion 0.24	abstra 0.09	resum 0.05
abstractasynccontextmanag	abstractasynccontextmanag 0.55
abstractchildwatch	abstractchildwatch 0.71
abstractclassmethod	abstractclassmethod 0.55
abstractcontextmanag	abstractcontextmanag 0.64
abstracteventloop	abstracteventloop 0.75
abstracteventlooppolici	abstracteventlooppolicy 0.71
abstractmethod	abstractmethod 0.90
abstractproperti	abstractproperty 0.55
abstractstaticmethod	abstractstaticmethod 0.55
absurd	absurd 0.60
abund	abund 0.39	grand 0.02
abundio	abundi 0.67
abus	abus 0.68	maltrat 0.15	coler 0.05	explot 0.04
abyss	abism 0.37
ac	acs 0.64
acacia	sittim 0.61
academ	academ 0.76
academi	academi 0.33	academ 0.24
acapulco	acapulc 0.67
acceler	aceler 0.40	accelerat 0.31
accent	acent 0.72	acentu 0.21
accept	acept 0.87	accept 0.16
access	acces 0.57	acced 0.51	accesibil 0.19	access 0.17	accessibility 0.02
accesscomm	accesscomm 0.52
accessor	acces 0.12
accessori	accesori 0.67	accessori 0.23
accid	accident 0.82	automovilist 0.07	chirip 0.03	accidental 0.03	transit 0.03
accident	accidental 0.61	accident 0.03	casual 0.02
accommod	aloj 0.22	acomod 0.18	acog 0.10	capac 0.03
accompani	acompañ 0.50	acompañar 0.12
accomplic	asesin 0.03
accomplish	logr 0.11	cumpl 0.11	consigu 0.04	consig 0.04	consegu 0.04	cab 0.03	super 0.02
accord	conform 0.45	segun 0.33	acuerd 0.11	consecuent 0.04	unanim 0.04	concord 0.03
accordion	acordeon 0.86
account	cuent 0.26	contabl 0.09	bancari 0.09	contador 0.08	contabil 0.07	multibyt 0.04	cash 0.04
accredit	acredit 0.32
accumul	acumul 0.49	accumulat 0.40	reun 0.03
accur	precis 0.31	certer 0.16	exactitud 0.09	exact 0.06
accuraci	precision 0.18	precis 0.07
accus	acus 0.70
accustom	acostumbr 0.34	habitu 0.06
ace	as 0.34	asexual 0.21
ach	duel 0.15	cuerp 0.02
achaia	acay 0.80
achan	achân 0.71
achbor	achbor 0.68
achiev	logr 0.27	alcanz 0.06	consegu 0.06	consig 0.04	adquir 0.03
achill	achill 0.68	aquil 0.41
achim	achîm 0.44
achish	achîs 0.89
achor	achôr 0.67
achraf	achraf 0.38
achshaph	achsaph 0.40
achzib	achzib 0.62
acid	acid 0.38
ack	ack 0.62
acknowledg	reconoc 0.17	agradec 0.06	reconozc 0.05	admit 0.02	acus 0.02
acl	acl 0.69	acls 0.50
aclos	aclos 0.61	aclosing 0.38
acm	acme 0.67
aco	acos 0.11
acosh	acosh 0.37
acoust	acust 0.53
acp	acp 0.71
acquaint	familiariz 0.10	conoc 0.09
acquir	adquir 0.57	acquir 0.47	adquier 0.30	adqu 0.17	domin 0.02
acquirethread	acquirethr 0.55
acquisit	adquisicion 0.41
acquit	absolv 0.54	absuelt 0.52
acquitt	absolu 0.56
acr	acres 0.67
acreag	superfici 0.22
acronym	acronym 0.49	acronim 0.48	acron 0.29
across	cruz 0.18	traves 0.07	atraves 0.07	lad 0.05	frent 0.05	sigil 0.04	ancho 0.04	entre 0.03
act	actu 0.64	obram 0.07	acto 0.06	comport 0.06	comportat 0.04	valent 0.04	actos 0.04	port 0.04
action	accion 0.74	action 0.34	actions 0.12	actos 0.05
actiontext	actiontext 0.37
activ	activ 0.74	activat 0.14	activiti 0.10
activecount	activecount 0.38
activest	activestat 0.49
activist	activ 0.09
actor	actor 0.80
actress	actriz 0.82	actric 0.26
actual	realid 0.20	real 0.19	realment 0.09	hech 0.05	actual 0.03
acupunctur	acupuntur 0.67
acut	agud 0.22
acycl	acicl 0.49	acyclic 0.26
ad	agreg 0.47	añad 0.35	adicion 0.07	añadirt 0.02	publicitari 0.02
ada	gestor 0.03	compil 0.02
adah	ada 0.54
adaiah	ada 0.54
adam	adam 0.89	adan 0.21
adapt	adapt 0.58	adaptart 0.11
adar	adar 0.82
adb	adb 0.89
add	añad 0.42	agreg 0.39	add 0.33	añadel 0.06	sum 0.05	agregal 0.03
addar	addar 0.67
addaudithook	addaudithook 0.84
addcleanup	addcleanup 0.75
addcompon	addcomponent 0.37
addcomput	addcomput 0.50
addfilt	addfilt 0.64
addict	adict 0.65	drogadict 0.12	drogodependent 0.12
addinfourl	addinfourl 0.78
addit	adicional 0.61	ademas 0.32	adicion 0.19	sum 0.02
addmodul	addmodul 0.64
addobject	addobject 0.55
addobjectref	addobjectref 0.71
addpendingcal	addpendingcall 0.55
addr	addr 0.93	addrs 0.20
address	direccion 0.77	address 0.29	dirig 0.04
addressof	addressof 0.37
addressvalueerror	addressvalueerror 0.75
addstr	addstr 0.71
addtoallobject	addtoallobjects 0.38
addwarnopt	addwarnoption 0.55
addwatch	addwatch 0.64
adept	expert 0.09
adequ	capacit 0.18	apta 0.17	competent 0.05	adecu 0.04	apropi 0.03
adequaci	adecu 0.09
adiel	adiel 0.55
adin	adin 0.50
aditya	adity 0.89
adjac	adyacent 0.90
adject	adjet 0.67
adjourn	postpuest 0.32	asamble 0.31
adjur	conjur 0.55
adjust	ajust 0.50	adapt 0.08	habitu 0.04	enfoc 0.03
adjustindic	adjustindic 0.71
admah	adma 0.67
admin	admin 0.42	administr 0.10
administ	administr 0.12	impart 0.11
administr	administr 0.43
admir	admir 0.66	almir 0.11
admiss	admision 0.33	entrad 0.06
admit	admit 0.42	admitas 0.08	admitel 0.06	confes 0.04	reconoc 0.04
admonish	amonest 0.38	reprend 0.14
adna	adna 0.44
adob	adob 0.75
adoc	adoc 0.70
adolfo	jurg 0.52
adoni	adoni 0.55
adonijah	adon 0.90
adonikam	adonicam 0.55
adopt	adopt 0.83	adopcion 0.19	optad 0.11
ador	ador 0.26	mon 0.03
adpcm	adpcm 0.84
adrian	adri 0.63	adrian 0.37
adrift	deriv 0.09
adscript	adscript 0.50
adullam	adullam 0.76
adullamit	adullamit 0.55
adult	adult 0.67
adulter	adulter 0.40
adulteress	adulter 0.30
adulteri	adulteri 0.66	adulter 0.39
advanc	avanz 0.56	adelant 0.24	anteman 0.18	advanc 0.15	avanc 0.14	antel 0.10	apront 0.07
advantag	ventaj 0.69	aprovech 0.29	aprovechart 0.07
adventur	aventur 0.69	aventurer 0.31
adverb	adverbi 0.71
advers	advers 0.57	angusti 0.05
adversari	adversari 0.45	enemig 0.20	angusti 0.04
advertis	anunci 0.25	anunciart 0.17	propagand 0.17	promocional 0.14	autopromocion 0.13	public 0.02
advic	consej 0.76	asesor 0.06	aconsej 0.04
advis	aconsej 0.53	aconsejas 0.05	recomend 0.04	consejer 0.02	previn 0.02
advisor	asesor 0.28
advisori	avis 0.41
advoc	aval 0.68	promuev 0.35
advtexecutesequ	adminuisequenc 0.37
ae	aes 0.74
aead	aead 0.55
aenea	ene 0.44
aenter	aent 0.86
aerob	aerobic 0.52
aesthet	estet 0.67
aexit	aexit 0.86
af	af 0.97
afar	lej 0.10
aff	aff 0.67
affair	asunt 0.16	ajen 0.03	negoci 0.02
affect	afect 0.73	cariñ 0.05	influ 0.04
affection	cariñ 0.27	afect 0.04
affirm	confirm 0.08
afflict	afliccion 0.38	aflig 0.36	tribul 0.24	angusti 0.09
afford	alcanzar 0.16	permit 0.13	permitirmel 0.09	cost 0.08	permitirnosl 0.07	dispong 0.05	luj 0.03
afghanistan	afganistan 0.77	afganist 0.37
aflag	aflag 0.65
afmt	afmt 0.64
aforement	mencion 0.09
afraid	mied 0.38	tem 0.24	asust 0.07	temor 0.06	rehu 0.03	espant 0.02	temer 0.02
africa	afric 0.87	sudafr 0.16
african	african 0.61
after	despues 0.61	tras 0.25	pos 0.04	lueg 0.04	cab 0.02	transcurr 0.02	after 0.02	posterior 0.02
afterfork	afterfork 0.74
afternoon	tard 0.36
afterward	despues 0.13	lueg 0.03	tard 0.02	posterior 0.02
agag	agag 0.76
agagit	agage 0.67
again	otra 0.20	volv 0.15	nuev 0.13	vez 0.12	vuelv 0.05	torn 0.03	repet 0.03	vuelvel 0.03
against	contr 0.70	rotund 0.03	combat 0.02	opong 0.02	sobr 0.02
agat	agat 0.44
age	edad 0.52	vejez 0.12	age 0.09	antigüed 0.09	indulgent 0.05	años 0.05	sigl 0.04	coetane 0.04
agen	agen 0.72
agenc	agenci 0.63
agenda	agend 0.24
agent	agent 0.72
agg	agg 0.41
aggarw	aggarwal 0.37
aggrav	empeor 0.08
aggreg	aggregat 0.50	agreg 0.06
aggress	agres 0.94
agit	agit 0.16
agnost	agnost 0.80
agnè	agnès 0.67
ago	atras 0.11	años 0.10	hac 0.07
agon	angusti 0.21	desesper 0.06
agoni	agon 0.56	agoniz 0.33
agre	acuerd 0.37	acord 0.07	concord 0.05	convin 0.05	aquiescent 0.04	conveng 0.03	concert 0.03	acept 0.02
agreement	acuerd 0.26
agricultur	agricultur 0.74	agroquim 0.20
agrippa	agrip 0.83
aguilar	garci 0.34
ah	ah 0.33	ay 0.09	oh 0.07
aha	ea 0.47	ah 0.07
ahab	achâb 0.89
ahahahaha	jajajaj 0.67
ahasuerus	assuer 0.92
ahava	ahav 0.55
ahaz	achâz 0.90	ahaz 0.23
ahaziah	ochôzi 0.93
ahead	adel 0.21	ahe 0.11	delant 0.07	ajetr 0.07	culpam 0.06	prosig 0.05	bach 0.05	adelant 0.05
ahi	ahi 0.03
ahiam	ahiam 0.44
ahiez	ahiez 0.67
ahijah	achîas 0.32	ahi 0.08
ahikam	ahicam 0.89
ahilud	ahilud 0.49
ahimaaz	ahim 0.74	achîma 0.31
ahimelech	ahimelech 0.86
ahimoth	elcan 0.11
ahinoam	ahinoam 0.71
ahio	ahi 0.04
ahira	ahir 0.67
ahistor	ahistor 0.67
ahithophel	achitophel 0.73
ahitub	achîtob 0.67	ahitob 0.40
ahlstrom	ahlstrom 0.64
ahohit	ahohit 0.50
ai	hai 0.75	ia 0.42	ai 0.28
aiah	aja 0.67
aid	curit 0.20	tirit 0.19	auxili 0.13	bandit 0.11	audifon 0.07	ayud 0.04	sid 0.02
aider	aid 0.34
aifc	aifc 0.94
aiff	aiff 0.91
aijalon	ajalon 0.73
ail	aflig 0.14
aim	apunt 0.19	dirig 0.13	vocacion 0.07	objet 0.04	met 0.03
aimless	rumb 0.33
ain	ain 0.67
ain't	acas 0.03	aun 0.02
aio	solicitud 0.03
aiosmtpd	aiosmtpd 0.71
air	air 0.71	ventil 0.10	inflad 0.04	avion 0.03	aere 0.02
airbag	airbag 0.52
aircraft	aeronav 0.40
airfield	aviacion 0.52
airlin	aeroline 0.30	lufthans 0.27	aere 0.17
airmail	aere 0.40
airplan	avion 0.33	aeroplan 0.16	kyuushuu 0.09
airport	aeropuert 0.74	airport 0.04
airship	dirig 0.09
airtight	hermet 0.82
ait	fisic 0.07
aiter	ait 0.92
aix	aix 0.92
ajith	ajith 0.37
aka	conoc 0.03
akagi	akagi 0.67
akasaka	akasak 0.67
akira	akir 0.55
akita	akit 0.40
akkerman	akkerm 0.68
akkub	accub 0.76
akrabbim	acrabim 0.44
ala	ah 0.18	ay 0.13
alacritti	alacritty 0.89
alain	alain 0.45
alan	alan 0.59	alain 0.20
alarm	alarm 0.49	despert 0.12	alarmart 0.11	asustart 0.03	inquiet 0.02
alaska	alask 0.61
alaw	alaw 0.37
albania	albani 0.91
albert	albert 0.64
albigensian	albigens 0.52
album	album 0.82	wond 0.16	ston 0.02
alcohol	alcohol 0.73
aldous	aldous 0.67
ale	ale 0.67
aleck	piol 0.52
alekhin	alekhin 0.80
alert	alert 0.57	despiert 0.02
alex	alex 0.92
alexand	alexand 0.75	alejandr 0.42
alexandr	alexandr 0.81
alexey	alexey 0.55
alfa	alfa 0.47
alfr	alfred 0.67
alg	alg 0.64
algebra	algebr 0.61
algeria	argeli 0.96
algerian	argelin 0.76
algorithm	algoritm 0.92
ali	ali 0.07
alia	ali 0.63
alias	ali 0.21
alibi	coart 0.85
alic	alic 0.79	alici 0.32
alien	extraterrestr 0.54	alienigen 0.27	alien 0.17	extranjer 0.04
alienvault	threat 0.52
align	alin 0.78	align 0.20	aline 0.11
alik	parec 0.05	igual 0.05	similar 0.04
alioth	alioth 0.53
aliph	alif 0.67
alist	alist 0.24
aliv	viv 0.23	aliv 0.12	vid 0.04
all	tod 0.70	all 0.05	absolut 0.04	nad 0.02
allberi	allbery 0.80
alleg	presunt 0.23	imput 0.23	acus 0.13	aleg 0.07	supuest 0.06
allegi	lealt 0.36
allegori	alegor 0.55
allen	allen 0.55
allerg	alerg 0.75
allergi	alergi 0.59	estacional 0.27
alley	callejon 0.43
alli	aliemon 0.17	ali 0.10
allig	caiman 0.69
allman	allman 0.50
alloc	asign 0.47	alloc 0.17	allocators 0.14	allocator 0.10
allocationgranular	allocationgranularity 0.64
allon	allon 0.44
allot	dotacion 0.25	asign 0.03
allow	permit 0.69	allow 0.16	autoriz 0.03	dej 0.03
alloy	aleacion 0.67
allpriv	allprivat 0.50
allpubl	allpublic 0.50
almighti	todopoder 0.67	omnipotent 0.64
almon	almon 0.55
almond	almendr 0.71
almost	casi 0.73
alo	alo 0.74
alon	sol 0.32	alon 0.05	paz 0.05	pedil 0.03	dejar 0.03
along	junt 0.12	llev 0.11	vengans 0.05	bien 0.05	compondr 0.04	congeni 0.04	conviv 0.04	sigann 0.03
alongsid	junt 0.08
aloof	distant 0.75	alej 0.06
aloud	alta 0.10	voz 0.03
alp	alpes 0.71
alpha	alpha 0.79	alfa 0.27
alphabet	alfabet 0.86	abecedari 0.31
alphaeus	alfe 0.67
alphanum	alphanum 0.62
alphanumer	alfanumer 0.86
alpin	alpin 0.43
alpm	alpm 0.67
alpn	alpn 0.90
alreadi	ya 0.56	pose 0.02
alright	saldr 0.03	bien 0.02
alsa	alsa 0.77
also	tambien 0.82	asim 0.07	ademas 0.07
alt	alt 0.47
altar	altar 0.75
alteholz	alteholz 0.67
alter	alter 0.48	modific 0.08	camb 0.03	modif 0.03
altern	altern 0.79	alternativ 0.11
although	aunqu 0.39	pes 0.06
alti	altis 0.37
altinstal	altinstall 0.83
altitud	altitud 0.46	altur 0.12
alto	alto 0.05
altogeth	complet 0.04
altsep	altsep 0.64
alu	alor 0.86
aluminum	alumini 0.55
alush	alus 0.44
alway	siempr 0.84	always 0.05
alzheim	alzheim 0.40
am	estoy 0.33	soy 0.27	am 0.07	yo 0.04	voy 0.04	ando 0.03	gs 0.03
amalek	amalec 0.73
amalekit	amalecit 0.62	amalec 0.40
amariah	amar 0.22
amasa	amas 0.21
amasai	amasai 0.61
amateur	radioaficion 0.39	amateur 0.30	aficion 0.15	principi 0.06
amauri	amaury 0.84
amaz	asombr 0.27	increibl 0.21	sorprend 0.08	sorprendent 0.08	alucin 0.08	maravill 0.08	atonit 0.07	soprend 0.06
amaziah	amas 0.35
amazon	amazon 0.92
ambassador	embaj 0.36
ambidextr	ambidiestr 0.68	ambidextr 0.44
ambigu	ambigu 0.72	ambigüed 0.40	ambigüedad 0.37
ambit	ambicion 0.74
ambiti	ambici 0.92
ambul	ambul 0.78
ambush	embosc 0.69
amd	amd 0.82
ame	imilar 0.50
amen	amen 0.74
amend	enmiend 0.69	enmend 0.28	corrig 0.08	correg 0.05
america	amer 0.50	unid 0.27	norteamer 0.08	ee 0.06	eeuu 0.04
american	estadounidens 0.53	american 0.50	norteamerican 0.10	gring 0.10	sinoamerican 0.05
amethyst	amat 0.55
amhar	amar 0.08
ami	ami 0.47
amid	erig 0.18
amino	aminoac 0.52
amittai	amittai 0.44
amk	amk 0.76
amma	ama 0.05
ammar	ammar 0.75
ammihud	ammiud 0.76
amminadab	aminadab 0.86
ammishaddai	ammisaddai 0.61
ammon	ammon 0.61	ammonit 0.19
ammonia	amoniac 0.52
ammonit	ammonit 0.57
ammonitess	ammonit 0.25
ammunit	municion 0.67
amnesti	amnist 0.67
amnon	amnon 0.92
amo	amos 0.49
amoeba	amoeb 0.78
amok	amoc 0.44
amon	amon 0.88
among	entre 0.34	medi 0.08	vosotr 0.03
amorit	amorrhe 0.78
amount	cantid 0.57	cantidad 0.20	ascend 0.07	amount 0.07	usaron 0.05
amoz	amoz 0.58	amos 0.30
amp	amperi 0.56	em 0.32
ampl	suficient 0.03
amplif	amplif 0.37
amplifi	amplify 0.56
amput	amput 0.55
amram	amram 0.85
amramit	amramit 0.44
amstel	amstel 0.67
amsterdam	amsterdam 0.82
amt	amt 0.37
amulet	amulet 0.61
amus	entreten 0.21	entretuv 0.20	divert 0.12	diversion 0.09	diviert 0.09	amen 0.08	divirt 0.04	distr 0.04
an	un 0.26	una 0.22	an 0.03
anab	anab 0.44
anabol	esteroid 0.20
anaconda	anacond 0.67
anaesthesia	anestesi 0.58
anagram	anagram 0.67
anah	ana 0.48
anak	anac 0.71
anakim	anace 0.58	gigant 0.12
analog	analog 0.89
analogu	analog 0.28
analys	analiz 0.09
analysi	analisis 0.49
analyt	analit 0.62
analyz	analiz 0.36	analyz 0.17	analic 0.07
anand	anand 0.89
anania	anan 0.59
anarchi	anarqu 0.41
anarcho	anarcocapital 0.52
anath	anath 0.62
anathoth	anathoth 0.84
anathothit	anathothit 0.50
anbox	anbox 0.50
ancdata	ancdat 0.55
ancel	ancel 0.50
ancestor	ancestr 0.70	antepas 0.46	antecesor 0.30	ancestral 0.22
anchor	ancla 0.66	anclas 0.32	fonde 0.24	anchor 0.22
ancient	antigu 0.22	antigüed 0.16	costos 0.04
ancillari	auxiliar 0.63
and	y 0.85	e 0.13	and 0.05
ander	anders 0.49
andersen	anders 0.53
anderson	anderson 0.58
andes	andes 0.52
andi	andi 0.37
andrea	andre 0.48
andrew	andrew 0.86	andres 0.40
android	andro 0.87
andré	andre 0.59
anecdot	abuel 0.09
aner	aner 0.55
anesthesia	anestesi 0.30
anext	anext 0.87
angel	angel 0.77
anger	furor 0.30	rabi 0.23	ira 0.23	furi 0.09	enfurec 0.09	enoj 0.08	enfad 0.03
angl	angul 0.67	angle 0.16	friament 0.13	perspect 0.07
anglophobia	anglofobi 0.67
angola	angol 0.67
angri	enfad 0.50	enoj 0.41	furios 0.08	enojos 0.06	encabron 0.04	enfadart 0.04	cabr 0.03	angry 0.03
angrili	furi 0.27	enfad 0.04
anguish	angusti 0.32
angular	conversion 0.04
ani	cualqui 0.51	ningun 0.22	algun 0.15	any 0.10	cualqu 0.09	cualesqu 0.04	nad 0.03	ani 0.02
ania	marchit 0.15
anim	animal 0.74	besti 0.23	anim 0.12	fier 0.04	fiester 0.02
animdl	animdl 0.50
anis	aniz 0.41
ankara	ankar 0.80
ankl	tobill 0.67
anklebon	astragal 0.52
ann	anne 0.68	anna 0.24
anna	ana 0.36	anas 0.33	anna 0.21
annassign	annassign 0.38
annex	annex 0.43	anex 0.36
anniversari	aniversari 0.84
annot	anot 0.54	annotations 0.42	annotation 0.25	annotat 0.06
announc	anunci 0.51	announc 0.31	anunc 0.24	locutor 0.15
annoy	fastidi 0.31	molest 0.16	incordi 0.11	molesti 0.07	lat 0.05	enfad 0.03	disgust 0.03	molestart 0.03
annual	anual 0.61
annul	anul 0.05
anod	anod 0.72
anoint	ungid 0.61	uncion 0.40	ungiras 0.31	ungi 0.28	ungist 0.15
anomali	anomal 0.76
anonym	anonim 0.88	anon 0.25	anonimat 0.11
anorex	anorex 0.80
anoth	otro 0.42	otra 0.32	otros 0.07	anoth 0.04	unos 0.03
anothervalu	anothervalu 0.64
ansi	ansi 0.50
ansibl	ansibl 0.84
answer	respond 0.52	respuest 0.42	contest 0.27	respondem 0.06	respondiol 0.06	answer 0.05	respondieronl 0.04	respondam 0.03
ant	hormig 0.79
antarct	antart 0.76
antarctica	antart 0.38
antenna	anten 0.70
anteroom	antesal 0.67
anthem	himn 0.45
anthoni	anthony 0.71
anthropolog	antropolog 0.52
anthropologist	antropolog 0.52
anthropomorph	antropomorf 0.67
anti	antivirus 0.28
antibiot	antibiot 0.86
antichrist	anticrist 0.67
anticip	anticip 0.40	preve 0.12
anticonstitutionnel	anticonstitutionnellement 0.55
antidot	remedi 0.11
antimatt	antimateri 0.67
antioch	antioqu 0.88
antipsychot	antipsicot 0.51
antiqu	antigüedad 0.58	antigu 0.09	anticu 0.05
antisemit	antisemit 0.67
antivirus	antivirus 0.39
antoin	antoin 0.74	pitrou 0.14
antoni	antony 0.37
antonio	antoni 0.82
anu	anu 0.52
anxieti	ansied 0.66
anxious	ansios 0.29	congoj 0.15	afan 0.07	impacient 0.05	preocup 0.04	ansi 0.04
anybodi	algui 0.17	nadi 0.14	cualqu 0.06
anyfileexflag	anyfileexflags 0.64
anymor	ya 0.24	mas 0.06	nen 0.04
anyon	nadi 0.22	algui 0.17	cualqu 0.15	algun 0.02
anyplac	adond 0.07
anyth	nad 0.39	algo 0.12	cualqui 0.08	cos 0.08
anytim	moment 0.04	cualqui 0.03
anyway	form 0.07	ciert 0.03	sea 0.02
anywher	ningun 0.07	part 0.06	siti 0.06	lad 0.05	cualqui 0.04
aoi	aoi 0.67
aomori	aomori 0.67
aon	aon 0.37
apach	apach 0.81
apart	apartament 0.50	departament 0.43	apart 0.09	desarm 0.07	distingu 0.06	viviend 0.05	pis 0.05	separ 0.03
apartheid	aparth 0.59
aperiod	embald 0.37
apf	apf 0.50
aphek	aphec 0.73
api	api 0.82	apis 0.26
apiabivers	apiabiversion 0.38
apk	apk 0.84
apkleak	apkleaks 0.50
apl	apl 0.64
apm	apm 0.50
apng	apng 0.50
apollo	apol 0.63
apolog	disculp 0.52	disculpart 0.11	perdon 0.06	excus 0.02
apologis	disculpat 0.67
apop	apop 0.37
apostl	apostol 0.74
apostroph	apostrof 0.76
app	app 0.33	aplic 0.21	apps 0.13
appaim	aphaim 0.44
appal	sobrecog 0.34	conmocion 0.15	desanim 0.06	cociner 0.06	asombr 0.04
appar	aparent 0.38	evident 0.07	parec 0.04
apparatus	aparat 0.27
apparmor	apparmor 0.69
appdata	appdat 0.75
appeal	apel 0.64	atra 0.12	atract 0.05
appear	aparec 0.43	aparient 0.28	aparezc 0.09	parec 0.08	comparec 0.06	figur 0.04	aspect 0.04	aparicion 0.03
append	append 0.45	anex 0.21	apendicitis 0.18	appends 0.11	agreg 0.11	añad 0.10	ñad 0.10
appendchild	appendchild 0.55
appendix	apendic 0.82
appet	sabros 0.15	exquisit 0.14	apetit 0.08	pint 0.04	ric 0.02
appetit	apetit 0.60
appl	manzan 0.82	apple 0.19
applaud	aplaud 0.47	celebr 0.03
applaus	aplaus 0.68
applescript	applescript 0.79
applespec	applespec 0.67
appli	aplic 0.42	postul 0.17	apliqu 0.16	apply 0.14	solicit 0.05	tramit 0.04	rig 0.03
applianc	electrodomest 0.34
applic	aplic 0.60	solicitud 0.16	aspir 0.12	application 0.12	solicit 0.08	gs 0.05	multicontenedor 0.02
appnot	appnot 0.38
appoint	cit 0.27	nombramient 0.21	compromis 0.08	design 0.07	señal 0.04	puest 0.02
apport	apport 0.62
appreci	apreci 0.52	aprec 0.28	agradezc 0.11	agradec 0.09	cariñ 0.03
apprehend	ladron 0.09
approach	enfoqu 0.55	aproxim 0.12	acerc 0.06	abordemosl 0.06	acerqu 0.04
appropri	apropi 0.67	adecu 0.15	correspond 0.06	inapropi 0.03
approv	aprob 0.50	aprueb 0.36	condescendient 0.06	acept 0.02
approxim	aproxim 0.54	imprecis 0.05
appspot	appspot 0.64
appx	appx 0.50
appxbundl	appxbundl 0.50
apr	apr 0.55
april	abril 0.70
apt	apt 0.71
aptitud	aptitud 0.77
apx	apx 0.78
aquarium	acuari 0.50
aquatk	aquatk 0.55
aquila	aquil 0.30
ar	ar 0.88
arab	arab 0.82
arabah	llanur 0.27	campiñ 0.27	llan 0.26
arabia	saudit 0.59	arabi 0.43
arabian	arab 0.38
arad	arad 0.37
arah	ara 0.46
arahesi	arahesis 0.75
arallel	aralel 0.50
aram	aram 0.87
aran	aran 0.44
aranguren	arangur 0.37
araujo	arauj 0.59
araunah	araun 0.78
arba	arba 0.68
arbitrari	arbitrari 0.89	arbitrary 0.11
arbitrarili	arbitrari 0.28
arc	arc 0.40	arcosen 0.36
arceda	arced 0.45
arch	arch 0.65	arcos 0.15	buildds 0.14	multiarquitectur 0.11	arque 0.11	arquitectur 0.03
archaeologist	arqueolog 0.65
archeolog	arqueolog 0.32
archer	flecher 0.68	arquer 0.44
archipelago	finlandes 0.40
archippus	archîpo 0.44
archit	arachît 0.67
architect	arquitect 0.82
architectur	arquitectur 0.81	architectur 0.10
archiv	archiv 0.27	archiving 0.07	comprim 0.07
archivepath	archivepath 0.71
archlinux	archlinux 0.67
archvsync	archvsync 0.52
archwiki	archwiki 0.83
arcnam	arcnam 0.83
arctic	artic 0.83
ard	ard 0.49
are	son 0.50	estan 0.34	estas 0.17	eres 0.13	estais 0.07	los 0.06	se 0.05	las 0.05
area	are 0.75	zon 0.14	sector 0.12	region 0.05
aren't	no 0.06	son 0.04	verd 0.03	moch 0.03	estan 0.03	eres 0.02	estas 0.02	estes 0.02
arena	aren 0.25
arfrev	arfrev 0.75
arg	args 0.84	arg 0.42
argc	argc 0.71
argcount	argcount 0.64
argentin	pintor 0.13
argentina	argentin 0.63
argentinian	mural 0.32	argentin 0.14
argleton	argleton 0.67
argo	argo 0.58	argos 0.35
argob	argob 0.67
argpars	argpars 0.97
argtyp	argtypes 0.38
argu	discut 0.54	argü 0.07	reclam 0.06	discusion 0.03
argument	argument 0.89	arguments 0.08	discusion 0.05	parametr 0.02	discursion 0.02
argumentdefaultshelpformatt	argumentdefaultshelpformatt 0.37
argumenterror	argumenterror 0.37
argumentpars	argumentpars 0.93
argv	argv 0.98
ariabl	ariabl 0.50
ariel	ariel 0.70
arimathaea	arimate 0.62
arimbrathodiyil	arimbrathodiyil 0.67
arioch	arioch 0.74
aris	levantat 0.33	levanta 0.19	surg 0.18	friccion 0.14	levantens 0.12	levant 0.04
arisen	surg 0.15
aristarchus	aristarc 0.62
aristocrat	aristocrat 0.86
arithmet	aritmet 0.86	arithmetic 0.11	aritm 0.10
arithmeticerror	arithmeticerror 0.38
arjona	arjon 0.68
ark	arca 0.73
arkit	arace 0.35
arlington	arlington 0.61
arm	braz 0.65	armad 0.21	arm 0.16	axil 0.05	armaron 0.04	armas 0.03
armando	armand 0.52
armchair	sillon 0.49	sill 0.04
armel	armel 0.80
armenia	armeni 0.57
armenian	armeni 0.44
armhf	armhf 0.80
armi	ejercit 0.74	escuadron 0.08	armad 0.06	trop 0.03
armin	armin 0.84
armor	armas 0.27	escuder 0.16
armpit	axil 0.39
armstrong	armstrong 0.86
arn	arning 0.67
arnon	arnon 0.88
aroer	aro 0.77
aroma	suavid 0.31	olor 0.30
aros	levantos 0.26	levant 0.10	disension 0.07	surg 0.06
around	alrededor 0.47	derredor 0.13	contorn 0.06	rod 0.05	vuelt 0.05	cerc 0.04	reanim 0.04	girat 0.04
arous	alzo 0.07	despiert 0.07	encend 0.04
arp	arp 0.71
arpa	arpa 0.23
arpachshad	arphax 0.78
arpad	arphad 0.71
arrang	floral 0.12	organiz 0.08	arregl 0.06	acomod 0.06	repar 0.03	prep 0.03	bienven 0.02
array	array 0.45	arregl 0.27	matriz 0.19	matric 0.17	arrays 0.17	vector 0.05	formacion 0.03
arrays	arraysiz 0.64
arrest	arrest 0.67	arrestart 0.14	deten 0.14	detuv 0.10	apres 0.06	detener 0.06	rej 0.05	detenert 0.03
arriv	lleg 0.45
arrog	arrog 0.47	altivez 0.31	altiv 0.22	soberbi 0.13
arrow	flech 0.66	saet 0.48
arrowkey	arrowkeys 0.75
arsenal	arsenal 0.67
art	arte 0.77	marcial 0.10	artes 0.02
artaxerx	artajerj 0.86
artemi	dian 0.44
arteri	arteri 0.45
arthriti	artritis 0.75
articl	articul 0.78	articl 0.17
articul	velar 0.52
artifact	artefact 0.86
artifactori	artifactory 0.50
artifici	artificial 0.68	sateilt 0.21
artist	artist 0.83
artwork	artist 0.11	arte 0.08
as	com 0.46	tan 0.18	as 0.07	mientr 0.04	segun 0.04	igual 0.03	med 0.03	tant 0.03
asa	asa 0.82
asahel	asael 0.87
asahi	reporter 0.27
asaiah	asa 0.26
asakusa	asakus 0.67
asan	addresssanitiz 0.32
asap	posibl 0.02
asaph	asaph 0.93
asc	asc 0.75
ascend	ascendent 0.18	sub 0.09
ascent	ascent 0.15	sub 0.07
ascii	ascii 0.87
asciidoc	proces 0.02
asciidoctor	asciidoctor 0.50
asciinema	asciinem 0.75
ascrib	atribu 0.27	dad 0.03
asctim	asctim 0.55
asdecodedobject	asdecodedobject 0.38
asdecodedunicod	asdecodedunicod 0.38
asdf	asdf 0.50
asdict	asdict 0.75
ase	mayus 0.41
asencodedobject	asencodedobject 0.38
asencodedunicod	asencodedunicod 0.38
asexu	asexual 0.52
ash	ceniz 0.81
asham	avergonz 0.37	avergüenz 0.37	avergüenc 0.16	vergüenz 0.14	avergonzart 0.09
ashan	asan 0.62
ashbel	asbel 0.55
ashdod	asdod 0.88
asher	aser 0.90
asherah	bosqu 0.27
ashkelon	ascalon 0.81
ashor	tierr 0.03
ashtaroth	astaroth 0.80
ashtray	cenicer 0.67
asia	asi 0.11	asiat 0.07
asian	asiat 0.61
asid	apart 0.11	apartam 0.10	lad 0.07	desech 0.04	ced 0.02
asimov	asimov 0.71
asin	asin 0.38
asinh	asinh 0.55
ask	pregunt 0.35	pid 0.31	ped 0.27	preguntal 0.10	pidel 0.08	preguntart 0.07	preguntar 0.05	preguntel 0.04
askar	askar 0.75
asleep	dorm 0.28	durm 0.16	duerm 0.02
asmbcsstr	asmbcsstring 0.37
asn	asn 0.75	asns 0.39
aso	aso 0.52
asparagus	esparrag 0.67
aspect	aspect 0.39
aspel	aspell 0.50
asphalt	paviment 0.32
asphyxi	asfixi 0.39
aspir	aspir 0.11
aspirin	aspirin 0.71
aspx	aspx 0.66
asriel	asriel 0.44
ass	cul 0.34	asad 0.20
assail	agresor 0.52	atac 0.08
assassin	asesin 0.17	mat 0.02
assault	rob 0.04
assembl	ensambl 0.39	congreg 0.27	iglesi 0.18	montaj 0.07	armar 0.07	armarl 0.06	assembly 0.05	multitud 0.03
assert	asercion 0.50	assert 0.49	asert 0.17	afirm 0.12	assertion 0.10
assertdictcontainssubset	assertdictcontainssubset 0.75
assertgreat	assertgreat 0.37
assertgreaterequ	assertgreaterequal 0.37
assertin	assertin 0.37
assertionerror	assertionerror 0.89
assertisnon	assertisnon 0.55
assertisnotnon	assertisnotnon 0.55
assertitemsequ	assertitemsequal 0.37
assertless	assertless 0.37
assertlessequ	assertlessequal 0.37
assertnotin	assertnotin 0.37
assertrais	assertrais 0.55
assertraisesregexp	assertraisesregexp 0.55
assertregexpmatch	assertregexpmatch 0.55
assertsetequ	assertsetequal 0.55
assess	evalu 0.16
asset	asset 0.30	assets 0.26	activ 0.05
assetnot	assetnot 0.52
asshur	assur 0.35
assign	asign 0.61	assign 0.09	assignment 0.08
assimp	assimp 0.50
assir	asir 0.55
assist	asistent 0.46	ayud 0.08	asist 0.04	colabor 0.03	adjunt 0.02
assoc	assoc 0.40	asoci 0.04
associ	asoci 0.82	association 0.03
asstr	asstring 0.64
assum	asum 0.53	supon 0.12	supus 0.10	supong 0.08
assumey	assumey 0.50
assur	asegur 0.27	garantiz 0.03
assyria	asiri 0.83	assur 0.18
assyrian	assur 0.35	asiri 0.20
ast	ast 0.97
asterisk	asterisc 0.71	asterisk 0.37
asteroid	asteroid 0.40
asthma	asma 0.61
astimezon	astimezon 0.87
astonish	estupor 0.18	asombr 0.15	espant 0.14	atonit 0.09	sorprend 0.07	maravill 0.05
astound	asombr 0.13
astray	descarri 0.40	errar 0.20	yerr 0.16	engañ 0.08
astrolog	astrolog 0.73
astronaut	astronaut 0.82
astronom	astronom 0.48
astronomi	astronom 0.45
astrophysicist	astrofis 0.52
asttoken	asttokens 0.55
astut	astut 0.49
astz	astz 0.64
asunicodecopi	asunicodecopy 0.55
asvoidptr	asvoidptr 0.37
aswidecharstr	aswidecharstring 0.64
asylum	manicomi 0.25
asymmetri	asimetri 0.39	melanom 0.37
async	async 0.81	asincron 0.14
asynccontextdecor	asynccontextdecorator 0.55
asynccontextmanag	asynccontextmanag 0.75
asyncexitstack	asyncexitstack 0.71
asyncfunctiondef	asyncfunctiondef 0.71
asyncgen	asyncgen 0.57	asyncgens 0.47
asyncgener	asyncgenerator 0.48	asycgenerator 0.28
asynchat	asynchat 0.91
asynchron	asincron 0.79	asynchronous 0.33	mixins 0.04
asyncio	asynci 0.98	asinci 0.04
asynciter	asynciterator 0.60	asynciter 0.51
asyncmock	asyncmock 0.89
asyncor	asyncor 0.94
asyncresult	asyncresult 0.64
at	en 0.17	a 0.08	las 0.07	al 0.06	medi 0.04	at 0.04	absolut 0.03	moment 0.02
ata	atos 0.67
atan	atan 0.64
atanh	atanh 0.55
ataroth	ataroth 0.71
atatürk	ataturk 0.67
atch	lot 0.06	coincident 0.03
ate	com 0.14	dedit 0.04	merend 0.03
ater	ater 0.67
atexit	atexit 0.93
athaliah	athal 0.84	atal 0.06
atheism	ateism 0.54
atheist	ate 0.55
athen	aten 0.57
atheo	athe 0.55
athlet	atlet 0.80
ati	ati 0.67
atim	atim 0.75
ation	ation 0.67
ativan	ativ 0.52
atlant	atlant 0.61
atlanti	atlant 0.43
atlas	atlas 0.67
atm	cajer 0.37
atmel	program 0.02
atmospher	atmosfer 0.75
atol	aven 0.40
atom	atom 0.94
aton	reconcili 0.28	expi 0.26	expiacion 0.21
atool	atool 0.50
atop	atop 0.83
atq	atq 0.75
atrm	atrm 0.50
atroc	atroc 0.38
atsuo	atsu 0.55
attach	adjunt 0.75	attach 0.24	attachment 0.18	apeg 0.05	ato 0.05	conect 0.04	asoci 0.03
attack	atac 0.57	ataqu 0.52	infart 0.14	cardiac 0.11	agred 0.08	embist 0.08	marlinspik 0.05	asalt 0.04
attai	athai 0.50
attain	logr 0.07
attempt	intent 0.30	atent 0.02
attend	asist 0.61	asistent 0.08	atend 0.08	acog 0.05	azafat 0.04
attende	particip 0.08
attent	atencion 0.56	atent 0.09	prestan 0.03
attest	certif 0.53	attestation 0.29
attic	atic 0.68	desvan 0.27	tech 0.05
attim	attim 0.81
attitud	actitud 0.84
attorney	defensor 0.25	abog 0.19
attr	attr 0.95	attrs 0.09
attract	atract 0.40	atra 0.36	atraj 0.23	atraid 0.21	tentador 0.07	atraccion 0.03	ganch 0.02
attrgett	attrgett 0.60
attribut	atribut 0.90	attribut 0.13	atribu 0.06	achac 0.02
attributeerror	attributeerror 0.92	atributoerror 0.08
attributeref	attributeref 0.37
attributesn	attributesns 0.64
attrnam	attrnam 0.71
au	au 0.83
aubergin	berenjen 0.44
auction	subast 0.53	remat 0.32	vend 0.03
audaci	audacious 0.50
audienc	audienci 0.68	auditori 0.13	public 0.06
audio	audi 0.72	grabacion 0.03
audiobook	audiolibr 0.80
audioop	audioop 0.88
audiounit	bles 0.39
audit	auditor 0.57	auditing 0.57	audit 0.17	auditori 0.08
auditd	auditd 0.67
auditorium	auditori 0.42
audtool	audtool 0.50
augment	aument 0.31
august	agost 0.72
augusto	august 0.52
aunt	tia 0.97	tias 0.09
aur	aur 0.70
aura	gutierrez 0.42
aureport	aureport 0.50
aurora	auror 0.67
aurvot	aurvot 0.67
aus	aus 0.50
auster	auster 0.67
australia	australi 0.96	australian 0.03
australian	australian 0.82
austria	austri 0.88
austro	austr 0.31
auth	auth 0.87	autent 0.04
authent	autent 0.64	autentic 0.24	authenticat 0.16	autentific 0.13	preautentic 0.05	ldap 0.03
authenticationerror	authenticationerror 0.71
authkey	authkey 0.87
authobject	authobject 0.74
author	autor 0.81	potest 0.19	autoriz 0.10	author 0.07	authoriz 0.06	literat 0.05	facult 0.05	escritor 0.04
authoritarian	autoritari 0.80
authorship	autor 0.09
authreq	authreq 0.55
autist	autist 0.80
auto	autoformate 0.14	aut 0.13	automat 0.13	autogener 0.09	autocorrig 0.05
autobuild	autocompil 0.73
autocommit	autocommit 0.77
autocomplet	autocomplet 0.41
autoconf	autoconf 0.81
autodetect	autodetect 0.54	deteccion 0.12
autof	autofs 0.67
autograph	autograf 0.55
autojump	autojump 0.87
autojunk	autojunk 0.55
autom	automatiz 0.58	automat 0.06
automat	automat 0.85
automobil	automovil 0.45	automovilist 0.08	atropell 0.02
automount	automount 0.78
autonom	autonom 0.28
autonumb	autonumb 0.55
autopsi	autopsi 0.63
autoremov	autoremov 0.50
autospec	autospec 0.91
autospecc	autoespecific 0.48	autoespecif 0.21
autossh	autossh 0.67
autumn	otoñ 0.53
auxiliari	auxili 0.18
av	av 0.67
avahi	avahi 0.75
avail	dispon 0.83	disponibil 0.20	availability 0.16	disposicion 0.05
availmask	availmask 0.55
avalanch	avalanch 0.67
avarua	avaru 0.67
avatar	avat 0.52
avb	bridging 0.40
avc	avc 0.44
aven	aven 0.41
aveng	parient 0.11	veng 0.09
avenu	aven 0.60
averag	promedi 0.80	medi 0.06
avert	imped 0.13
avif	avif 0.58
avith	avith 0.44
aviv	aviv 0.52
avo	avo 0.86
avocado	aguacat 0.39	palt 0.39
avoid	evit 0.64	elud 0.14	esquiv 0.06	evitart 0.06	evad 0.06	inevit 0.02
avr	avr 0.64
aw	aws 0.41	horribl 0.24	horror 0.22	aw 0.17	pesim 0.07	terribl 0.07	barbar 0.05	espant 0.05
await	await 0.71	aguard 0.15	esper 0.04
awak	despiert 0.47	despiertat 0.07
awaken	brusc 0.11	despert 0.11	despiert 0.06
awar	conscient 0.48	awar 0.22	percat 0.06	corrient 0.04	cuent 0.04	tant 0.02	inform 0.02
award	award 0.26	readers 0.25	premi 0.20	otorg 0.09
away	alej 0.12	fallec 0.10	lej 0.09	quit 0.08	inmediat 0.08	huy 0.07	apart 0.06	alejat 0.06
awesom	asombr 0.17	imponent 0.11	terribl 0.11	estupend 0.06	increibl 0.06	oral 0.06	espectacul 0.05
awk	awk 0.72
awkward	incomod 0.39	torp 0.11	complic 0.07	rar 0.02
awok	despert 0.16
ax	hach 0.52
axe	hach 0.32	interes 0.02
axel	axel 0.67
axfr	axfr 0.50
axi	eje 0.63
axl	eje 0.46
aylight	diurn 0.50
ayu	abiert 0.04
ayumi	ayumi 0.59
az	az 0.78
azarel	azareel 0.55
azariah	azar 0.60
azaziah	azaz 0.55
azekah	azec 0.51
azel	asel 0.71
azgad	azgad 0.55
azmaveth	azmaveth 0.67	asmaveth 0.28
azmon	asmon 0.44
azor	azor 0.44
azriel	azriel 0.55
azrikam	azricam 0.71
azubah	azub 0.62
azul	azul 0.08
azur	azur 0.86
azzur	azur 0.10
b	b 0.68
b'a	b'a 0.55
b'abc	b'abc 0.75
b'abcdefghijklmnopqrstuvwxyz	b'abcdefghijklmnopqrstuvwxyz 0.71
b'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz	b'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz 0.55
b'bar	b'bar 0.55
b'hi	b'hi 0.38
b'none	b'non 0.55
b'still	b'se 0.38
baal	baal 0.86
baalah	baal 0.16
baalath	baalath 0.50
baana	baan 0.35
baanah	baan 0.67
baasha	baas 0.92
babbl	chismorr 0.44	farfull 0.33	balbuc 0.30	murmur 0.22	chismos 0.16
babel	babel 0.67
babi	beb 0.41	bebes 0.19	papas 0.03	hermanit 0.02	niñ 0.02
baboon	papion 0.55	babuin 0.46	mandril 0.30
babyl	babyl 0.88
babylmessag	babylmessag 0.80
babylon	babiloni 0.87
babysat	cuid 0.03
babysit	cuid 0.03
babysitt	niñer 0.73	cangur 0.15
bachelor	empedern 0.40
back	volv 0.28	vuelt 0.22	regres 0.19	espald 0.19	vuelv 0.16	atras 0.13	devolv 0.10	traser 0.08
backach	espald 0.09
backend	backend 0.93
background	fond 0.26	background 0.17	antecedent 0.16	segund 0.09	plan 0.08	trasfond 0.04
backlash	violent 0.15
backlog	backlog 0.81
backpack	mochil 0.36
backport	backports 0.60	backport 0.27	retroaliment 0.15	port 0.10	retr 0.05	actualiz 0.02
backrefer	invers 0.18
backscratch	rascaespald 0.67
backseat	asient 0.04
backslash	invert 0.43	barr 0.23
backslashreplac	backslashreplac 0.82
backslid	rebeld 0.24
backspac	retroces 0.63
backstag	bastidor 0.36
backtick	backtick 0.64	comill 0.06
backtrac	backtrac 0.63
backup	backup 0.20	respald 0.15	copi 0.12	refuerz 0.08	vzdump 0.07
backupcount	backupcount 0.64
backward	atras 0.13	compatibil 0.11	retroced 0.07	retrocompat 0.06	anterior 0.04	reves 0.03
backyard	pati 0.30	traspati 0.20	traser 0.15	jardin 0.04
bacon	tocin 0.52	bacon 0.42	pancet 0.34	beicon 0.23
bacteria	bacteri 0.64
bad	mal 0.61	gravement 0.06	perjud 0.04	terribl 0.03	deficient 0.02	apest 0.02
badaracco	badaracc 0.37
badarasco	badarasc 0.37
badger	tejon 0.27
badminton	badminton 0.65
badstatuslin	badstatuslin 0.55
badzipfil	badzipfil 0.37
baffl	desconcert 0.38	desorient 0.35	confus 0.18	desconciert 0.17	sorprend 0.04	confund 0.04
bag	bols 0.77	mochil 0.33	bag 0.07	carter 0.05	malet 0.04	valij 0.03
baggag	equipaj 0.58	bagaj 0.16	malet 0.08	valij 0.07
bagpip	gait 0.60	cornamus 0.39
bahurim	bahurim 0.67
baikal	baikal 0.67
bail	fianz 0.42
bailey	bailey 0.38
bait	anzuel 0.32	ceb 0.20
bak	bak 0.50
bakbuk	bacbuc 0.34
bakbukiah	bacbuc 0.47
bake	horne 0.44	horn 0.38	coc 0.10	prepar 0.03
baker	panader 0.73
bakeri	panad 0.87
bakker	bakk 0.64
balaam	balaam 0.89
baladan	baladan 0.62
balak	balac 0.81
balanc	equilibr 0.33	sald 0.33	equilibri 0.32	balanc 0.27	balanz 0.21	balance 0.09
balconi	balcon 0.80
bald	calv 0.66	pelon 0.12	pel 0.02
balf	balf 0.64
balhar	balh 0.44
bali	bali 0.68
ball	pelot 0.77	bol 0.22	balon 0.18
ballerina	bailarin 0.19
ballet	ballet 0.71
ballist	loc 0.04
ballon	balon 0.27	glob 0.12
balloon	glob 0.49	pelot 0.03
ballot	papelet 0.66
ballpoint	boligraf 0.15
balm	balsam 0.67
balogh	balogh 0.37
baltic	lenguaj 0.03
bamboo	bambu 0.67
bamoth	bamoth 0.55
ban	prohib 0.21	ips 0.10	vet 0.07
banana	platan 0.67	banan 0.37
band	band 0.66	trop 0.06	unirn 0.05
bandag	vendaj 0.59	vend 0.08
bandwidth	ancho 0.20	bandwidth 0.16	band 0.12
bang	golpe 0.26	golp 0.13	bang 0.12	peg 0.04	estruend 0.04
bangkok	bangkok 0.80
bani	bani 0.86
banish	desterr 0.70
banist	escaler 0.08
banjo	banj 0.68	bany 0.35
bank	banc 0.79	orill 0.09
banker	banquer 0.79
bankrupt	bancarrot 0.36	quebr 0.05	arruin 0.05
bankruptci	bancarrot 0.58
banner	pancart 0.50	bann 0.25	embander 0.12	cartel 0.12	bander 0.05
banquet	banquet 0.53
baptism	bautism 0.73	bautiz 0.11
baptiz	bautiz 0.79	bautist 0.32
bar	bar 0.75	barr 0.25	cerroj 0.11	maciz 0.07	bolich 0.06	rej 0.05	pastill 0.02
barabba	barrabas 0.81
barack	barack 0.80
barak	barac 0.85
barb	alambr 0.23
barbar	salvaj 0.16
barbecu	barbaco 0.55	asad 0.27
barbel	pes 0.04
barber	barber 0.51	peluquer 0.42	peluqu 0.23	barb 0.05
barbershop	peluqu 0.39	barb 0.08
barbi	barbi 0.52
barcelona	barcelon 0.67
barcod	barr 0.11
bare	apen 0.32	desnud 0.10	descalz 0.05	casi 0.03
bareback	cul 0.21	mont 0.02
barefoot	descalz 0.67
bargain	gang 0.34	comerci 0.10	redond 0.06	negoci 0.05
bariton	bariton 0.40
bark	ladr 0.71	ladrador 0.11	descortez 0.08
barker	bark 0.81
barley	ceb 0.78
barn	alfol 0.44	graner 0.34	barn 0.33	establ 0.03
barnaba	bernab 0.92
barnea	barne 0.60
barney	barney 0.68
baromet	barometr 0.67
barrack	fortalez 0.12
barrag	aluvion 0.67
barratt	barratt 0.86
barrel	barril 0.68
barren	esteril 0.86
barri	barry 0.88
barricad	atrincher 0.40	bloqu 0.05
barrier	barrer 0.84	barri 0.16
barsabba	bars 0.44
bartend	cantiner 0.50	bartenders 0.27	camarer 0.17
barth	barth 0.80
bartholomew	bartolom 0.40
baruch	baruch 0.91
barzillai	barzillai 0.83
base	bas 0.75	basandot 0.04
basebal	beisbol 0.80	baseball 0.13
basecflag	basecflags 0.37
basecgihandl	basecgihandl 0.75
baseclassnam	baseclassnam 0.64
basecooki	basecooki 0.64
basecppflag	basecppflags 0.37
baseeventloop	baseeventloop 0.55
baseexcept	baseexception 0.92
baseexceptiongroup	baseexceptiongroup 0.75
basehandl	basehandl 0.88
basehead	basehead 0.55
basehttprequesthandl	basehttprequesthandl 0.88
basemanag	basemanag 0.84
basemath	basemath 0.71
basement	sotan 0.73
basenam	basenam 0.85
basenc	basenc 0.50
baseprotocol	baseprotocol 0.68
baseproxi	baseproxy 0.55
baserequesthandl	baserequesthandl 0.78
baseselector	baseselector 0.64
baseserv	baseserv 0.81
basestr	basestring 0.82
basetransport	basetransport 0.78
bash	bash 0.75
bashan	basan 0.93
bashmark	bashmarks 0.41	bashmark 0.41
bashtop	bashtop 0.44
basi	fund 0.06	bas 0.05
basic	basic 0.95
basicconfig	basicconfig 0.90
basicinterpol	basicinterpolation 0.64
basics	basicsiz 0.71
basin	tazon 0.21	fuent 0.07
bask	disfrut 0.05
basket	canast 0.68	cest 0.51	canastill 0.34	espuert 0.16	basurer 0.07
basketbal	baloncest 0.75	basquetbol 0.22
basmati	basmati 0.54
basqu	eusker 0.80
bass	contrabaj 0.35	baj 0.07
bassoon	fagot 0.86
bastard	bastard 0.67
bastet	bastet 0.67
bat	murcielag 0.52	bat 0.23	bats 0.18	top 0.09	pestañ 0.04
batallion	batallon 0.32
batch	batch 0.33	lot 0.24
bath	bañ 0.50	bañader 0.08	bañat 0.06	bañer 0.06	bañas 0.05	bañador 0.05	bat 0.04	tin 0.04
bathhous	bañ 0.05
bathroom	bañ 0.37
bathsheba	bath 0.55	sheb 0.54
bathtub	bañer 0.51	tin 0.27	duch 0.03
batista	batist 0.81
battalion	batallon 0.55
batteri	bat 0.35	pil 0.13	lesion 0.04
battl	batall 0.65	guerr 0.07	luch 0.03	pel 0.03
battlefield	batall 0.09
battleship	nav 0.13
batuhan	batuh 0.89
baud	baudi 0.25	transmision 0.22
bauer	bau 0.72
bauru	bauru 0.67
bavaria	bav 0.67
baxter	baxt 0.55
bay	bah 0.57	aull 0.08
bayl	bayl 0.55
baz	baz 0.78
bazaar	baz 0.40
bb	bb 0.64
bbbb	bbbb 0.55
bbc	bbc 0.76
bbl	bbl 0.50
bbox	entry 0.15
bc	bc 0.85
bcd	bcd 0.82
bcj	bcj 0.64
bcm	bcm 0.52
bcomp	bcomps 0.50
bcpp	bcpp 0.55
bcppcompil	bcppcompil 0.38
bcryptgenrandom	bcryptgenrandom 0.64
bd	bd 0.90
bdaddr	bdaddr 0.81
bdale	bdal 0.72
bdb	bdb 0.92
bdbquit	bdbquit 0.75
bdist	bdist 0.66
bds	bds 0.80
be	ser 0.54	estar 0.32	se 0.14	siend 0.11	sea 0.10	seas 0.08	sean 0.06	seran 0.05
beach	play 0.83	soler 0.07
beak	pic 0.19
beam	vig 0.68	ray 0.06
bean	alubi 0.36	frijol 0.29	secret 0.05	lengu 0.05	pastel 0.03
bear	oso 0.44	osos 0.36	soport 0.10	llev 0.05	daran 0.04	aguant 0.03	desorient 0.02
beard	barb 0.64
bearer	escuder 0.43	coper 0.36	paj 0.22
beast	beasts 0.51	besti 0.31
beat	paliz 0.27	lat 0.12	venc 0.11	derrot 0.08	golpeart 0.08	maltrat 0.06	apale 0.06	mol 0.05
beaten	azot 0.16	venc 0.10	martill 0.10	golp 0.04
beatl	beatl 0.50
beatriz	beatriz 0.52
beauregard	beauregard 0.55
beauti	hermos 0.53	bell 0.38	bonit 0.24	bellez 0.24	guap 0.16	herm 0.16	precios 0.15	hermosur 0.11
beaver	entusiast 0.22
beazley	beazley 0.55
bebai	bebai 0.67
becam	convirt 0.19	engendr 0.18	hiz 0.04	se 0.04	volv 0.04	pus 0.03	hic 0.03
becaus	porqu 0.45	caus 0.13	por 0.05	deb 0.03
becher	bechêr 0.67
becker	beck 0.37
beckham	beckham 0.67
beckon	señ 0.25
becom	convert 0.20	convertirt 0.08	conviert 0.07	convirt 0.04	ser 0.04	vuelv 0.03	volvert 0.03	vuelt 0.03
bed	cam 0.58	acost 0.14	acuest 0.07	acostart 0.06	dorm 0.04	acostar 0.04
bedraggl	despein 0.39	zarrapastr 0.39
bedridden	postr 0.11
bedroom	dormitori 0.50	habit 0.10	recam 0.08	alcob 0.05	cuart 0.04	piez 0.02
bedsheet	saban 0.20
bedsid	mesit 0.20	pacient 0.04
bedtim	dorm 0.03	irte 0.03	acost 0.03
bee	abej 0.69
beef	terner 0.33	chulet 0.20	vacun 0.16	tac 0.08
beehiv	colmen 0.66
beelin	derech 0.04
beelzebul	beelzebub 0.74
been	estad 0.42	sid 0.39	han 0.14	ha 0.13	llev 0.06	estuv 0.05	ido 0.04	hab 0.03
beep	beep 0.42	claxon 0.28	toc 0.03
beer	cervez 0.85	chel 0.08
beeroth	beeroth 0.67
beerothit	beerothit 0.62
beersheba	beer 0.65	sebah 0.13
beethoven	beethov 0.91
beetl	escarabaj 0.52
befor	antes 0.61	delant 0.26	presenci 0.04	ante 0.03
beforefork	beforefork 0.75
beforehand	anteman 0.19	previ 0.09
beg	rog 0.36	rueg 0.20	suplic 0.18	implor 0.15	encarezc 0.09	ruegot 0.08	mendig 0.08	encarecid 0.05
began	comenz 0.27	empez 0.25	enpez 0.05	pus 0.05	comenc 0.04
beggar	mendig 0.56
begin	comienz 0.25	empiez 0.24	principi 0.18	comenz 0.14	empez 0.13	begin 0.10	comienc 0.09	empiec 0.06
beginn	principi 0.35
beginnersguid	beginnersguid 0.55
begun	comenz 0.17	empez 0.08
behalf	nombr 0.05	decirt 0.03
behav	comport 0.28	port 0.13	portart 0.07	comportes 0.06	obro 0.05	comportat 0.05	actu 0.03
behavior	comport 0.67	conduct 0.09
behaviour	comport 0.38
behavoir	previ 0.09
behind	detras 0.61	atras 0.09	detr 0.06	tras 0.05	retras 0.05	espald 0.04	bastidor 0.02
behnel	behnel 0.86
behold	he 0.21	aqu 0.09	parecier 0.06
beij	pekin 0.76	beijing 0.38
bela	bel 0.83
belarus	bielorrusi 0.67
belarusian	bielorrus 0.57
belat	retras 0.12
belch	erupt 0.67
belgian	belg 0.50
belgium	belgic 0.89	belg 0.13
belgrad	belgr 0.68
belief	creenci 0.73	incalcul 0.19	fe 0.03
believ	cre 0.33	crey 0.16	creyeron 0.09	creid 0.09	creyer 0.06	creyent 0.05	creyend 0.05	creem 0.05
bell	campan 0.51	timbr 0.22	campanill 0.21	bell 0.10
bellboy	boton 0.08
belli	barrig 0.27	trip 0.26	vientr 0.23
belmont	belmont 0.55
belong	pertenec 0.54	pertenezc 0.18	pertenecient 0.12	pertenent 0.11	milit 0.03
belopolski	belopolsky 0.91
belov	amad 0.67	caris 0.12
below	abaj 0.20	continu 0.19	debaj 0.09	adel 0.03	siguient 0.03
belshazzar	belsas 0.76
belt	cinturon 0.49	cint 0.16	lom 0.04
belteshazzar	beltsas 0.80
ben	ben 0.67
benaiah	ben 0.65
bench	banc 0.42	bench 0.08
benchmark	benchmark 0.25	rendimient 0.08	referent 0.05	compar 0.02
bend	dobleg 0.21	curv 0.11	agach 0.08	dobl 0.05
benderski	bendersky 0.37
bene	ben 0.16
beneath	abaj 0.13	alla 0.02
benefici	benefici 0.22
benefit	benefici 0.81
benesch	benesch 0.37
benevol	bond 0.20
benjamin	benjamin 0.88
benjamit	benjamin 0.20
beno	benn 0.44
bent	agach 0.27	inclin 0.08	ced 0.04
benzodiazepin	benzodiacepin 0.47
beo	beos 0.55
beopen	beop 0.37
beor	beor 0.80
beowulf	beowulf 0.80
bequest	leg 0.35
beracah	beracah 0.55
berber	bereb 0.75	bereber 0.28
bere	ber 0.28
berechiah	berechî 0.78
bergman	bergm 0.67
beriah	ber 0.56	beri 0.40
berkeley	berkeley 0.64
berkeleydb	berkeleydb 0.71
berker	berk 0.88	peksag 0.04
berlin	berlin 0.83
berlusconi	berlusconi 0.67
bern	bern 0.67
bernhard	bernhard 0.55
berni	berni 0.67
bernic	bernic 0.55
bernstein	bernstein 0.55
berri	bay 0.45
besai	besai 0.34
besid	ademas 0.10	lad 0.07	apart 0.06	junt 0.05
besieg	bombarde 0.19	cerc 0.10
besor	besor 0.55
best	mejor 0.43	best 0.06	pud 0.03	disfrutal 0.02
bet	apuest 0.37	apost 0.20
beta	bet 0.81
beth	beth 0.60
bethani	bethani 0.81
bethard	bethard 0.71
bethel	beth 0.44	bethel 0.15
bethlehem	lehem 0.64	bethlehem 0.30
bethsaida	beths 0.74
bethuel	bethuel 0.80
betray	traicion 0.65	traicionart 0.08	delat 0.07	entreg 0.05
betroth	desp 0.21
better	mejor 0.56	mas 0.02	inmejor 0.02	consolart 0.02
betti	betty 0.75
between	entre 0.68
bewar	guarda 0.26	guardat 0.09	cuid 0.06	ojo 0.04
bewild	desconcert 0.35
bewitch	hechiz 0.38
beyond	alla 0.18	indescript 0.09	ajen 0.06	incomprens 0.04
bezai	besai 0.47
bezalel	bezaleel 0.76
bezek	bezec 0.71
bezer	bes 0.05
bf	bf 0.64
bg	bg 0.83
bhi	bhi 0.38
bi	bisexual 0.76
bias	sesg 0.27	imparcial 0.23	prejuici 0.18	recel 0.14	parcial 0.05
bibl	bibli 0.80
bicep	bicep 0.50
bichri	bichri 0.76
bicker	estars 0.25	riñ 0.20
bicycl	biciclet 0.73	bici 0.11
bid	propuest 0.14
bidder	postor 0.44
bidirect	bidireccional 0.67	bidreccional 0.26
bierenfeld	bierenfeld 0.37
big	grand 0.39	gran 0.30	big 0.07	grav 0.03	quilomb 0.02
bigami	bigami 0.52
bigger	grand 0.17
biggest	grand 0.09	mayor 0.06
bighorn	bighorn 0.52
bigmem	bigmem 0.37
bigot	fanat 0.37
bigvai	bigvai 0.71
bike	biciclet 0.37	bici 0.14	mot 0.05	chamb 0.03
biker	moter 0.52
bikini	bikini 0.68	bikinis 0.35
bilal	bilal 0.67
bildad	bild 0.61
bilgah	bilg 0.55
bilhah	bilh 0.80
bilhan	bilhan 0.55
bilingu	bilingü 0.69
bill	factur 0.29	bill 0.22	cuent 0.16	billet 0.13	ley 0.03
billi	billy 0.37
billiard	bill 0.35
billion	millon 0.22	billon 0.17	totaliz 0.13
billionair	milmillonari 0.52
bin	bin 0.87	reciclaj 0.14	basur 0.03
binari	binari 0.93	binary 0.27
binaryseq	binaryseq 0.64
binascii	binascii 0.93
bind	bind 0.32	vincul 0.31	enlac 0.16	binding 0.16	lig 0.13	enlaz 0.11	ataras 0.10	ata 0.09
bindtextdomain	bindtextdomain 0.64
bing	atracon 0.48	borracher 0.24	exces 0.09
binhex	binhex 0.86
binnui	binnui 0.74
binocular	binocular 0.60
binomi	binomial 0.37
binomialvari	binomialvariat 0.38
binutil	binutils 0.55
bio	bio 0.58	bios 0.56	biograf 0.10
biochemist	bioquim 0.52
biodegrad	biodegrad 0.80
biodivers	biodivers 0.47
biographi	biograf 0.57
biolog	biolog 0.65
biologist	biolog 0.39
bioluminesc	bioluminiscent 0.67
biometr	biometr 0.50
bipe	biped 0.46
bird	pajar 0.72	aves 0.36	ave 0.19	avecill 0.10	pajarit 0.03
birdwatch	pajar 0.05
birmingham	birmingham 0.52
birth	nacimient 0.48	anticoncept 0.18	luz 0.12
birthday	cumpleañ 0.78	compleañ 0.08
birthright	primogenitur 0.77
bisect	bisect 0.88	biseccion 0.20	bisec 0.12
bisexu	bisexual 0.38
bishop	alfil 0.75	obisp 0.21
bit	bits 0.59	bit 0.25	poc 0.17	mord 0.11	poquit 0.07	pizc 0.04	pedacit 0.03
bitch	zorr 0.12	golf 0.05
bitcod	bitcod 0.75
bitcoin	bitcoin 0.68
bite	muerd 0.53	mord 0.31	mordert 0.13	mordedor 0.12	muerdet 0.11	mordisc 0.11	picot 0.06	comert 0.05
bitlock	bitlock 0.50
bitmap	bitmap 0.68	map 0.05
bitmapimag	bitmapimag 0.38
bitmask	masc 0.22
bitten	mord 0.29	pic 0.09
bitter	amarg 0.63	amargur 0.43	encon 0.22	encarniz 0.10	terribl 0.02
bittornado	bittorn 0.80
bittorr	bittorrent 0.83
bitwis	bit 0.37	bitwis 0.31	disyuncion 0.10
biwa	biw 0.88
bizarr	estrafalari 0.44	rar 0.04	extrañ 0.03
bjunk	bjunk 0.64
blabbermouth	bocon 0.40
black	negr 0.89	black 0.08	oscur 0.02
blackbird	mirl 0.67
blackboard	pizarr 0.72	pizarron 0.21
blackboxai	blackboxai 0.50
blackcap	capirot 0.52
blackmail	chantaj 0.52	chantaje 0.36
bladder	vejig 0.60
blade	blad 0.64	hoj 0.08
blahaj	blahaj 0.50
blake	blak 0.72
blame	culp 0.55	culpart 0.16	reproch 0.06	culpan 0.06	blam 0.05	culpar 0.04	recrimin 0.04
blameless	irreprens 0.30	perfect 0.08	rect 0.07	integr 0.06
bland	sos 0.06
blank	blanc 0.22	blank 0.13	huec 0.06	rode 0.03	espaci 0.02
blanket	mant 0.47	fraz 0.36	cobij 0.29	saban 0.22	colch 0.18	cubiert 0.02
blanklin	blanklin 0.78
blasphem	blasfem 0.85	blasfemar 0.31
blasphemi	blasfemi 0.73
blast	explosion 0.10
blaze	roj 0.04	fueg 0.04
bldshare	bldshar 0.38
ble	ble 0.58
bleach	lej 0.05
bleachbit	bleachbit 0.50
bleaney	bleaney 0.38
bled	sangr 0.06
bleed	hemorragi 0.28	sangr 0.21	enci 0.18	desangr 0.15	napi 0.14	nariz 0.04
blend	blend 0.52	mezcl 0.30	integr 0.02
blender	licuador 0.52	batidor 0.41
bless	bendicion 0.37	bendit 0.33	bendec 0.31	bendij 0.30	bienaventur 0.24	bendic 0.19	bendig 0.17	bendijol 0.12
blew	sopl 0.18	rafag 0.17	vol 0.06	estall 0.04	arruin 0.03	vient 0.02	fund 0.02
blind	cieg 0.81	ceg 0.16	impun 0.16	persian 0.08	descar 0.05	dalton 0.04
blindfold	vend 0.04
blink	parpad 0.38	parpade 0.25	pestañe 0.22	lucecit 0.17	abrir 0.04
blinker	intermitent 0.34
blinux	blinux 0.67
bliss	bendicion 0.13
blister	ampoll 0.52
blo	blo 0.55
blob	blob 0.88	blobs 0.38
block	bloqu 0.71	bloque 0.24	block 0.19	bloqueant 0.14	blocking 0.13	interpus 0.05	obstru 0.04	cuadr 0.03
blockchain	tez 0.26
blockingioerror	blockingioerror 0.83
blockquot	blockquot 0.57	demarc 0.34
blocksiz	bloqu 0.06
blockstack	blockstack 0.38
blog	blog 0.95
blogger	bloguer 0.68
bloke	tip 0.02
blond	rubi 0.62	güer 0.26
blood	sangr 0.72	sanguine 0.18
bloodhound	bloodhound 0.50
bloodi	sangrient 0.39	ensangrent 0.39
bloodsh	sangr 0.07
bloodthirsti	sanguinari 0.62
bloom	florec 0.64	desabroch 0.14	flor 0.02
blossom	florec 0.24	flor 0.09
blot	raid 0.48	borr 0.09
blous	blus 0.80
blow	sopl 0.44	golp 0.11	estall 0.10	cag 0.07
blowfish	blowfish 0.71
bltin	bltin 0.75
blu	blu 0.55
blue	azul 0.87	jacint 0.13	carden 0.11	blu 0.09	amorat 0.06	celest 0.06	decaid 0.04
blueberri	arandan 0.40
bluetooth	bluetooth 0.88
bluf	embauc 0.67
blunt	rode 0.17	rud 0.12	rom 0.04
blur	borros 0.52
blush	sonroj 0.62
bluth	bluth 0.53
bmi	imc 0.67
bmp	bmp 0.88
bmptopnm	bmptopnm 0.50
bmw	bmw 0.80
bn	bn 0.37
bnf	bnf 0.64
bo	bo 0.55
board	tabler 0.32	bord 0.17	abord 0.16	tabl 0.15	plac 0.05	borrador 0.04
boast	jact 0.31	alard 0.20	glor 0.19	presum 0.18	alarde 0.15	glori 0.13
boat	bot 0.44	barc 0.34
boaz	booz 0.91
bob	bob 0.86
bobbi	bobby 0.80
bochim	bochîm 0.44
boddi	boddi 0.55
bode	presagi 0.39
bodi	cuerp 0.78	body 0.22	cadav 0.10	cadaver 0.08	vientr 0.06	extracorpore 0.06	carn 0.03
bodili	corporal 0.57
bodybuild	cultur 0.27
bodyguard	guardaespald 0.89
bof	feath 0.45	bof 0.43	debcamp 0.02
boggl	boggl 0.67
bogoychev	bogoychev 0.37
boil	hirv 0.41	herv 0.39	hierv 0.36	coc 0.24	cuez 0.11
boiler	mar 0.03
boilerpl	repetit 0.64
bokmål	bokmål 0.80
bold	negrit 0.39	audaci 0.21	bold 0.19	confianz 0.12	atrev 0.09
bollywood	bollywood 0.52
bolshevik	bolcheviqu 0.67
bolt	bolt 0.81	tornill 0.12
bolton	bolton 0.55
bom	bom 0.93
bomb	bomb 0.78	bombard 0.16	bombarde 0.15
bombard	bombard 0.37
bomber	bombarder 0.52	kamikaz 0.40
bombshel	bomb 0.12
bonapart	bonapart 0.74
bond	coyund 0.28	bon 0.25	prision 0.10	vincul 0.08
bondag	servidumbr 0.73	sierv 0.06
bondserv	sierv 0.12
bone	hues 0.85	medul 0.07	espin 0.03
boner	ereccion 0.52
bonfa	bonf 0.67
bongo	bong 0.67
bonjour	bonjour 0.75
bont	bont 0.55
bonus	bon 0.52
boobi	atrap 0.03
book	libr 0.87	reserv 0.02
bookkeep	contabil 0.55	contabl 0.30
booklet	cuadernill 0.50
bookmark	marcador 0.21	marqu 0.18
bookshelf	repis 0.40
bookshop	libr 0.03
bookstor	libr 0.09
bookworm	raton 0.13
bool	bool 0.86	boolean 0.07
boolean	boolean 0.90	bool 0.04
booleanoptionalact	booleanoptionalaction 0.64
boost	impuls 0.17
boot	arranqu 0.45	bot 0.27	boot 0.22	arranc 0.21
bootabl	arranc 0.15
booth	stand 0.40	puest 0.24	cabin 0.21	stands 0.20	caset 0.09	cabañ 0.06	acto 0.05
bootload	arranqu 0.18
bootstrap	bootstrap 0.37	bootstrapping 0.18	arranqu 0.08
bootx	bootx 0.50
booz	copet 0.27	alcohol 0.11
border	fronter 0.30	termin 0.15	bord 0.05	fronteriz 0.04	limit 0.03
bore	aburr 0.79	pelm 0.05	pes 0.03
boreali	boreal 0.67
boredom	aburr 0.10
borja	borj 0.52
borland	borland 0.86
borlandccompil	borlandccompil 0.37
born	nac 0.63	renac 0.02
borrow	prest 0.38	borrow 0.10	prestas 0.07	prestamel 0.04
bortsch	borshch 0.67
borzenkov	borzenkov 0.37
bosnia	bosni 0.37
bosom	sen 0.41
boss	jef 0.83
bossi	mandon 0.67
boston	boston 0.96	percanc 0.03
boswel	boswell 0.37
bot	ilegitim 0.50
botan	botan 0.25	exot 0.21
botani	botan 0.36
botch	fastid 0.44	chapuz 0.34	estrop 0.10
both	ambos 0.42	ambas 0.27	tant 0.13	dos 0.11
bother	molest 0.42	jod 0.16	importun 0.09	molestart 0.08	estorb 0.06
bottl	botell 0.90	frasc 0.11
bottleneck	cuell 0.12
bottom	fond 0.37	bottom 0.17	inferior 0.14	abaj 0.10	abism 0.05	pie 0.02	final 0.02
botwinnik	botwinnik 0.52
bough	ram 0.16
bought	compr 0.53
boulder	roc 0.14
bounc	rebot 0.75
bouncer	irc 0.07
bound	vincul 0.30	lig 0.21	atad 0.16	bound 0.13	enlaz 0.10	amarr 0.09	limit 0.09	aboc 0.08
boundargu	boundarguments 0.78
boundari	boundary 0.50	limit 0.15	fronter 0.06
boundedsemaphor	boundedsemaphor 0.81
bouquet	ramillet 0.52	ram 0.06
bourbon	bourbon 0.67
bourn	bourn 0.72
bouteflika	bouteflik 0.68
bow	arco 0.36	inclin 0.30	inclinos 0.14	reverent 0.12	encorv 0.11	arcos 0.10	corbatin 0.09	inclinarons 0.07
bowel	entrañ 0.31	intestinal 0.29
bowl	cuenc 0.43	tazon 0.29	pot 0.23	bol 0.17	bowl 0.11	hond 0.11	bolich 0.10	cop 0.07
box	caj 0.87	box 0.12	boxe 0.09	cuadr 0.04	cajon 0.04	estuch 0.03
boxer	boxeador 0.75
boy	chic 0.39	niñ 0.28	muchach 0.23	chaval 0.02	moz 0.02	travies 0.02
boycott	boicot 0.57	boicots 0.22
boyfriend	novi 0.50	polol 0.08
bozkath	boscath 0.44
bozrah	bosr 0.78
bozz	bozz 0.37
bpformat	bpformat 0.37
bpnumber	bpnumb 0.55
bpo	bpo 0.55
bpopular	bpopul 0.64
bpytop	bpytop 0.67
br	br 0.58
brace	frenill 0.35	rodiller 0.14	ortodonci 0.14	preparar 0.11	ortoped 0.11	llav 0.10	apuntal 0.09	aparat 0.08
braceidpattern	braceidpattern 0.64
bracelet	brazalet 0.50	brillant 0.11
bracket	corchet 0.57	parentesis 0.06	llav 0.02
bradley	bradley 0.67
brag	jact 0.36	alard 0.19
braid	trenz 0.48
braill	braill 0.67
brain	cerebr 0.71	ses 0.23	cerebral 0.21	cabez 0.02
brainchild	creacion 0.07
brainwash	cerebr 0.18
brake	fren 0.59
brambl	escaramuj 0.55
branch	ram 0.73	sarmient 0.12	branch 0.11	tram 0.05
brand	marc 0.21	flamant 0.16	tild 0.09	tach 0.05
branden	candidat 0.11
brandi	brandy 0.46	brandi 0.35
brandl	brandl 0.94
brandt	brandt 0.81
brasero	braser 0.67
brass	bronc 0.18	band 0.05
brasília	brasili 0.52
braun	braun 0.38
brave	valient 0.59	temerari 0.16	valer 0.15	brav 0.06	valent 0.05
braver	valient 0.07
braveri	valent 0.46
bravo	brav 0.32
bray	bray 0.37
brazil	brasil 0.93
brazilian	brasileñ 0.85
breach	portill 0.43	rotur 0.32
bread	pan 0.83	proposicion 0.03
breadth	busqued 0.03
break	romp 0.35	break 0.24	paus 0.13	quebr 0.11	quiebr 0.11	descans 0.10	descompon 0.07	quebrant 0.06
breakag	rotur 0.49
breakdown	ruptur 0.33	crisis 0.06
breakfast	desayun 0.69
breakpoint	interrupcion 0.46	breakpoint 0.41	ruptur 0.13
breakpointhook	breakpointhook 0.84
breakthrough	avanc 0.21	logr 0.04
breakup	ruptur 0.37
breast	pech 0.35	tet 0.15	amamant 0.12	mam 0.08
breastfeed	mam 0.05
breastplat	racional 0.47	coraz 0.24
breath	respir 0.65	alient 0.30	respiratori 0.10	saliv 0.09	espir 0.09	inspir 0.06	bof 0.05	espiritu 0.03
breathless	jad 0.25	alient 0.09
breathtak	sobrecogedor 0.68	asombr 0.09
brecht	brecht 0.75
breed	reproduzc 0.21	apar 0.17	raz 0.13	reproduc 0.12	familiar 0.05	engendr 0.04
breez	bris 0.51
brethren	herman 0.03
brett	brett 0.81	cannon 0.10
brew	brew 0.86
breweri	cervec 0.54
brewski	chel 0.22
brian	bri 0.89
bribe	soborn 0.70	cohech 0.23
briberi	soborn 0.17
brick	ladrill 0.87
bride	novi 0.15	espos 0.04
bridegroom	espos 0.13
bridesmaid	honor 0.11
bridg	puent 0.92	bridg 0.11	nav 0.03
bridl	fren 0.16
brief	brev 0.61	cort 0.03
briefcas	maletin 0.51	malet 0.16	carter 0.07
briefli	brevement 0.81
brier	espin 0.10
brigadi	brigadi 0.67
bright	brillant 0.52	brill 0.17	resplandor 0.14	halagüeñ 0.09	astut 0.03
brighten	aclar 0.09	despej 0.07	clar 0.02
brighter	lumin 0.31
brightest	brillant 0.25
brilliant	brillant 0.28	genial 0.06
bring	tra 0.48	traig 0.20	traem 0.18	traet 0.10	traigal 0.08	trajer 0.08	trajes 0.06	traigam 0.06
brink	bord 0.12
brisk	dinam 0.12
britain	bretañ 0.47	inglaterr 0.08	unid 0.03
british	britan 0.75
brito	brit 0.37
bro	hermanit 0.20
broach	abord 0.20
broad	plen 0.11
broadcast	broadcast 0.39	retransmit 0.26	difusion 0.25	difund 0.11	transmision 0.10	transmit 0.07	emit 0.06
broaden	ensanch 0.38
broadway	broadway 0.68
broccoli	brocoli 0.58	brecol 0.22
brochur	follet 0.73	catalog 0.09
broil	aso 0.46
broke	romp 0.39	quebr 0.16	estall 0.08	descompus 0.07	rot 0.06	produj 0.04	arruin 0.03	infring 0.03
broken	rot 0.61	quebrant 0.11	quebr 0.10	descompuest 0.09	romp 0.08	estrop 0.07	chapurr 0.07	infring 0.03
brokenbarriererror	brokenbarriererror 0.75
brokenexecutor	brokenexecutor 0.55
brokenpipeerror	brokenpipeerror 0.75
broker	intermediari 0.41	brok 0.41
bronchiti	bronquitis 0.50
bronson	bronson 0.55
bronz	metal 0.48	bronc 0.26	bronz 0.08	acer 0.07
brook	arroy 0.44	torrent 0.40
broom	escob 0.96
broot	broot 0.50
brother	herman 0.74	hermanit 0.03	cuñ 0.03
brought	traj 0.31	traid 0.25	trajeron 0.18	cri 0.11	trajol 0.11	trajeronl 0.10	llevol 0.09	metiom 0.06
brow	frent 0.07
brown	marron 0.70	castañ 0.45	brown 0.19	cafes 0.14
brows	explor 0.07	naveg 0.07	consult 0.03
browser	naveg 0.67	brows 0.12	explor 0.05
browsh	browsh 0.50
bruce	propus 0.23
brudeseth	brudeseth 0.67
bruis	moreton 0.44	hematom 0.39	moraton 0.28	mac 0.04	golp 0.02
bruleboi	brulebois 0.86
brun	brunning 0.55
brunett	moren 0.40
bruno	brun 0.69
brunt	peor 0.04
brush	cepill 0.48	cepillat 0.16	cepillart 0.16	lavart 0.11	cepillens 0.09	cepilles 0.09	cepilla 0.09	pul 0.07
brussel	brusel 0.86
brute	brut 0.60
bruteforc	forz 0.07
brutish	infatu 0.44
bryant	bryant 0.37
brändström	brändström 0.55
bs	bs 0.73	mentir 0.04
bsd	bsd 0.84
bsddb	bsddb 0.83
bspc	bspc 0.50
bspwm	bspwm 0.75
btm	btm 0.83
btoa	bto 0.55
btop	btop 0.91
btproto	btprot 0.78
btrfs	btrfs 0.58
bts	bts 0.84
bu	bu 0.67
bubbl	burbuj 0.76	pomp 0.38
bucher	buch 0.81
buck	dolar 0.07	diner 0.03
bucket	bald 0.60	bucket 0.41	cub 0.33	cubet 0.25	buckets 0.20	calder 0.05
buckingham	buckingham 0.68
buckl	abrochal 0.52	abrochens 0.23
buckler	paves 0.48	escud 0.12
bud	capull 0.23	manzan 0.07
buddha	budist 0.22
buddhism	budism 0.66
buddhist	budist 0.55
buddi	soci 0.07	comp 0.07
budg	ced 0.29	apic 0.25	mov 0.05
budget	presupuest 0.88	presupuestari 0.23
buf	buf 0.19
buffalo	bufal 0.42	buffal 0.33
buffer	buf 0.62	buff 0.52	bufer 0.19	buffers 0.14	buffering 0.09	bufers 0.07	almacen 0.04
bufferediobas	bufferediob 0.91
bufferedprotocol	bufferedprotocol 0.83
bufferedread	bufferedread 0.64
bufferobject	bufferobjects 0.91
buffertooshort	buffertooshort 0.55
buffet	buffet 0.67
bufsiz	bufsiz 0.87
bug	fall 0.37	bug 0.15	bugs 0.13	error 0.12	bich 0.10	madcod 0.06	insect 0.03	molesti 0.02
bugfix	correccion 0.20	vari 0.02
buggi	defectu 0.16	enrut 0.12
bugzilla	bugzill 0.50
build	edifici 0.48	constru 0.32	build 0.26	compil 0.20	construccion 0.19	edific 0.13	edif 0.08	edifiqu 0.07
buildbot	buildbots 0.64
buildd	buildd 0.76
builder	albañil 0.25	constructor 0.12	autocompil 0.09	build 0.06
buildinfo	buildinf 0.50
buildpackag	buildpackag 0.67
buildvalu	buildvalu 0.89
built	incorpor 0.39	constru 0.26	edific 0.23	integr 0.20	built 0.17	reedific 0.10	construid 0.07	predefin 0.06
builtin	builtins 0.53	builtin 0.38	integr 0.17	incorpor 0.13
bukki	bucci 0.59
bukkiah	bucci 0.31
bulb	bombill 0.37	ampollet 0.35
bulgarian	bulgar 0.53	bulg 0.35
bull	becerr 0.46	novill 0.24	tor 0.18	buey 0.16
bulldog	bulldog 0.44
bullet	bal 0.70	balaz 0.15	trip 0.08
bulletin	boletin 0.40
bulletproof	antibal 0.40
bullfight	tore 0.30	tor 0.14
bulli	bullying 0.20	acos 0.19	intim 0.08
bulwark	antemur 0.44
bum	vagabund 0.67
bump	top 0.12	gallin 0.11	tropez 0.09	colision 0.08	choqu 0.06
bun	bun 0.87
bunch	monton 0.20	rac 0.12	band 0.03
bund	porterbox 0.38
bundl	bundl 0.51	empaquet 0.13	manoj 0.08	agrup 0.06	lio 0.06	inclu 0.03	malet 0.02
bunge	bunge 0.52
bunk	liter 0.82
bunni	conejit 0.29	cuchis 0.24	conej 0.13
bunx	bunx 0.67
bunyan	buny 0.60
bupjo	bupjo 0.38
burana	buran 0.67
burden	carg 0.23	agobi 0.11
buren	bur 0.55
burger	hamburgues 0.36
burglar	ladron 0.22	antirrob 0.19
burglari	rob 0.14
burgundi	aspersor 0.67
buri	enterr 0.70	sepult 0.51	entierr 0.19	sepultaronl 0.17	sepultur 0.05
burial	sepultur 0.44
burn	quem 0.63	arder 0.18	grab 0.13	quemadur 0.11	arde 0.10	ardiend 0.08	ardi 0.05	encendios 0.05
burndown	progres 0.07
burnt	holocaust 0.59	quem 0.10
burp	eruct 0.80
burpsuit	burpsuit 0.50
burr	burr 0.34
burrito	burrit 0.67
burrow	herramient 0.04
burst	revent 0.27	estall 0.08	irrump 0.06	romp 0.06	explot 0.04	echo 0.03	prend 0.02
bus	autobus 0.61	bus 0.50	colect 0.15	bondi 0.04	omnibus 0.04	micr 0.03
buse	bondis 0.22	autobus 0.10	bus 0.09	colect 0.03	andan 0.03
bush	arbust 0.53	zarz 0.30	bush 0.28	rode 0.17	matorral 0.14	indirect 0.06	agot 0.02
bushi	pelud 0.45
busi	ocup 0.70	negoci 0.28	asunt 0.09	liad 0.07	incumbent 0.05	ajetr 0.03	concurr 0.03
busier	atar 0.15	ocup 0.02
busiest	period 0.04	ocup 0.02
businesscard	imagen 0.03
businessman	negoci 0.09
businessmen	empresari 0.16	negoci 0.05
businesswoman	negoci 0.04
bussonni	bussonni 0.81
buster	bust 0.73
bustl	activ 0.04
but	per 0.76	mas 0.13	sin 0.10	emper 0.09	except 0.03
butcher	carnic 0.50	carnicer 0.34
butt	colill 0.50	entromet 0.11	traser 0.09
butter	mantequill 0.63	mantec 0.37	crem 0.03
butterfing	trap 0.20
butterfli	marip 0.85
button	boton 0.81	aboton 0.13	button 0.10	abroch 0.04
buttonhol	ojal 0.04
buy	compr 0.60	comprart 0.08	compram 0.06	comprarmel 0.05	compral 0.03	choll 0.02
buyer	comprador 0.78
buzz	zumb 0.52
buzzword	mod 0.02
by	por 0.41	mediant 0.07	de 0.04	junt 0.03	las 0.02	en 0.02
bye	bye 0.42	adios 0.17	desped 0.06
byelorussian	bielorrus 0.13
bygon	olvid 0.03
byobu	byobu 0.50
bypass	omit 0.13	salt 0.07
byref	byref 0.75
byron	byron 0.67
bystand	viandant 0.40
byte	bytes 0.85	byte 0.25
bytearray	bytearray 0.84	bytearrays 0.15	bytes 0.02
bytecod	bytecod 0.55	bytes 0.07	codig 0.05
byteord	byteord 0.91
bytesfeedpars	bytesfeedpars 0.78
bytesgener	bytesgenerator 0.86
bytesheaderpars	bytesheaderpars 0.37
bytesio	bytesi 0.91
bytespars	bytespars 0.84
bytestr	bytestring 0.21	bytes 0.07
byteswap	byteswap 0.55
byteswarn	byteswarning 0.71
byteswarningflag	byteswarningflag 0.64
bzcat	bzcat 0.50
bzgrep	bzgrep 0.50
bzr	fil 0.03
bztar	bztar 0.75
c	c 0.97	objectiv 0.03
ca	ca 0.96
caa	caa 0.50
cab	taxi 0.35	cab 0.10
cabbag	repoll 0.40
cabin	cabañ 0.39	camarot 0.22	cabin 0.11	lugar 0.03
cabinet	gabinet 0.40	armari 0.07	ministr 0.07
cabl	cabl 0.52
cabot	cabot 0.67
cabul	cabul 0.44
cach	cach 0.80	caches 0.16	caching 0.09
cachefli	cachefly 0.37
cachegrind	cachegrind 0.58
cactus	cactus 0.52	nopal 0.52
cadata	cadat 0.71
cadefault	cadefault 0.64
cadillac	cadillac 0.59
cadiz	cadiz 0.47
caesar	ces 0.47
caesarea	cesare 0.87
cafe	cibercaf 0.40	cafet 0.17	caf 0.02
cafeteria	cafet 0.58
caffein	descafein 0.44	col 0.05
cafil	cafil 0.90
café	cafet 0.21	caf 0.03
cage	jaul 0.82	enjaul 0.29
caiapha	caifas 0.78
cain	cain 0.91
caja	caj 0.05
cake	tort 0.60	tart 0.43	pastel 0.38	bizcochuel 0.06	facilisim 0.04	tortill 0.04	chifl 0.03	rosquill 0.03
cal	cal 0.09
calah	calah 0.44
calam	calam 0.45	quebrant 0.12
calc	calc 0.83
calcul	calcul 0.73	prev 0.03
calcutta	calcut 0.80
calderon	calderon 0.55
caldron	caldron 0.51
caleb	caleb 0.93
calendar	calendari 0.73	calend 0.40	calendar 0.14	itermonthdays3 0.08	itermonthdays4 0.07
calf	becerr 0.29	terner 0.19
california	californi 0.96
caligula	caligul 0.50
call	llam 0.74	invoc 0.10	llamam 0.08	llamart 0.04	calls 0.04	call 0.04	llamal 0.03	llamol 0.03
calla	call 0.07
callabl	callabl 0.42	invoc 0.41	llamabl 0.06
callback	retrollam 0.50	callback 0.47	devolu 0.32	callbacks 0.13	llam 0.03
calle	destinatari 0.54
calledprocesserror	calledprocesserror 0.89
caller	llamador 0.21	llam 0.06	invoc 0.03	person 0.03
calligraphi	caligraf 0.67
callmethod	callmethod 0.81
callobject	callobject 0.78
calloc	calloc 0.86
callonearg	pyobject 0.07
callstat	callstats 0.55
callus	durez 0.44
calm	calm 0.46	tranquil 0.18	tranquilizat 0.11	calmart 0.10	tranquiliz 0.09	impas 0.09	tranquilizart 0.08	seren 0.06
calori	calor 0.07
calv	becerr 0.24
calvino	calvin 0.80
cambodia	camboy 0.68
cambridg	cambridg 0.91
came	vin 0.45	lleg 0.09	entro 0.07	ven 0.06	entraron 0.05	volv 0.04	recup 0.03	entrab 0.03
camel	camell 0.78
camera	cam 0.52
cameraman	camarograf 0.20	nacional 0.16
cameron	cameron 0.37
camp	campament 0.34	acamp 0.28	camping 0.17	camp 0.15	real 0.07
campaign	campañ 0.78
campfir	fogat 0.81
campground	camping 0.38
campsit	acamp 0.15
campus	campus 0.87
can	pued 0.60	pod 0.08	podes 0.07	lat 0.02	can 0.02	sab 0.02	podr 0.02
can't	pued 0.26	no 0.08	pod 0.03	podes 0.03
canaan	canaan 0.86
canaanit	canane 0.74
canada	canad 0.90
canadian	canadiens 0.90
canal	canal 0.20	panam 0.08
canari	canari 0.86
cancel	cancel 0.82	cancell 0.09	suspend 0.04
cancellederror	cancellederror 0.93
cancer	canc 0.82
candi	dulc 0.33	caramel 0.31	golosin 0.21
candid	candidat 0.73
candidaci	candidatur 0.67
candl	vel 0.60	velit 0.25	candel 0.16
candlelight	vel 0.08
cane	baston 0.53	cañ 0.12
cannabi	cannabis 0.47
cannib	canibal 0.67
cannon	cannon 0.86	brett 0.08
cannot	pued 0.11	no 0.03	terricol 0.03
cano	cano 0.86
canon	canon 0.92	canonical 0.18	canonic 0.17
canonic	canonicaliz 0.55
canopi	canopy 0.55
cantaloup	melon 0.31
canteen	conciern 0.14
cantones	cantones 0.52
canva	lienz 0.52	canv 0.36	lon 0.30
canvas	canv 0.19
canyon	color 0.05
cap	gorr 0.86	sombrer 0.02
capabl	capac 0.33	capabiliti 0.14	capaz 0.13	capability 0.12	capacit 0.09	calific 0.03
capablanca	capablanc 0.67
capac	capac 0.19
capath	capath 0.92
cape	cap 0.11	cab 0.10
caper	alcaparr 0.37
capernaum	capernaum 0.86
capi	capi 0.81
capit	capital 0.72	capitel 0.12	mayuscul 0.11
capitalis	capitaliz 0.42
capitalist	riesg 0.10
capnam	capnam 0.78
cappuccino	capuccin 0.46
capsiz	zozobr 0.86
capsul	capsul 0.96
captain	capitan 0.70	centurion 0.12	tribun 0.05	princip 0.04	jef 0.03
captiv	cautiv 0.54	cautiveri 0.29	trasport 0.24	transmigr 0.18	pres 0.02
captur	captur 0.67
capturestderr	capturestderr 0.37
capturewarn	capturewarnings 0.64
car	coch 0.66	aut 0.56	carr 0.22	automovil 0.10	vehicul 0.09	automovilist 0.03	vagon 0.02
caravan	caravan 0.44
carbohydr	carbohidrat 0.52
carbon	carbon 0.40	diox 0.10
carbonyl	carbonyl 0.50
carcass	cuerp 0.12
carcer	carcelari 0.40
carchemish	carchêmis 0.55
carcinogen	carcinogen 0.67
card	tarjet 0.46	cart 0.20	naip 0.10	card 0.09	baraj 0.07
cardboard	carton 0.68
cardena	carden 0.31
cardiff	cardiff 0.67
cardin	cardinal 0.37
cardiologist	cardiolog 0.80
cardiovascular	cardiovascul 0.67
care	cuid 0.39	cuidad 0.30	import 0.11	atent 0.06	cuidat 0.05	cuidart 0.05	atencion 0.05	preocup 0.04
career	carrer 0.42	profesion 0.07
carefre	despreocup 0.39
careless	descuid 0.28	descu 0.27	negligent 0.20	imprudent 0.09	falt 0.03	atencion 0.03
caress	carici 0.52	acaric 0.44
caret	circunflej 0.37
cargo	carg 0.11
caribbean	carib 0.86
carl	carl 0.61
carlo	carl 0.52
carlsen	carls 0.86
carlson	carlson 0.54
carmel	carmel 0.83
carmelit	carmel 0.29
carmen	carm 0.67
carmi	carmi 0.71
carmina	carmin 0.67
carnag	carnic 0.38
carnat	clavel 0.59
carnot	carnot 0.52
carol	villanc 0.58
carousel	carrusel 0.41	tioviv 0.30
carpent	carpinter 0.65	maderer 0.17
carpet	alfombr 0.70
carpool	compart 0.04
carri	llev 0.19	carg 0.09	trayend 0.08	portador 0.06	cab 0.06	trasport 0.05	cumpl 0.04	llevart 0.04
carriag	carriag 0.20	carr 0.08
carrot	zanahori 0.66
cart	carrit 0.43	carr 0.15
cartesian	cartesian 0.81
carthag	cartag 0.67
carton	carton 0.28
cartoon	caricatur 0.43	anim 0.12
cartridg	cartuch 0.44
cartwheel	volteret 0.67
carv	tall 0.43	grab 0.09
case	cas 0.27	minuscul 0.08	mayuscul 0.07	casereport 0.04	excepcional 0.02
casefold	casefold 0.57	minuscul 0.06
casestudi	casestudi 0.37
cash	efect 0.22	caj 0.11	canj 0.08	cobr 0.08	cajer 0.07	ventanill 0.05	ando 0.05	metal 0.04
cashier	cajer 0.43
casino	casin 0.67
cask	cask 0.71	casks 0.55
casluhim	casluim 0.35
cassett	cint 0.23
cast	echad 0.18	cast 0.16	fundicion 0.13	echab 0.11	echaron 0.08	echa 0.08	arrojeis 0.07	arroj 0.06
castañeda	castañed 0.46
castl	castill 0.97
casual	accidental 0.11	casual 0.04
casualti	conoc 0.02
cat	gat 0.88	cat 0.08	mich 0.04	michin 0.04	gatit 0.03
catalan	catalan 0.80
catalina	catilin 0.52
catalog	catalog 0.66
catalogu	catalog 0.38
catalonia	cataluñ 0.38
catapult	catapult 0.52
cataract	catarat 0.55
catastroph	catastrof 0.81
catb	catb 0.55
catch	atrap 0.16	alcanz 0.16	captur 0.11	cog 0.10	detect 0.08	atrapel 0.06	resfr 0.06	atrapam 0.05
catcher	cazasueñ 0.60
catchi	pegadiz 0.80
categor	categoriz 0.64
categori	categor 0.70	category 0.32
caterpillar	orug 0.66
catfish	catfishing 0.52
cathar	sur 0.13
cathedr	catedral 0.69
cathod	catod 0.67
cathol	catol 0.83
cati	caty 0.67
catterpillar	orug 0.27
cattl	buey 0.25	gan 0.06	vac 0.05
catucci	catucci 0.55
caught	atrap 0.26	pill 0.25	agarr 0.14	captur 0.13	cog 0.11	pesqu 0.04	alcanc 0.03	detect 0.02
cauldron	calder 0.31
cauliflow	coliflor 0.55
caus	caus 0.52	provoc 0.21	provoqu 0.07	causart 0.06	ocasion 0.06	motiv 0.03	hac 0.02	har 0.02
causat	causal 0.67
caution	precaucion 0.36	caut 0.21	atencion 0.04
cautious	subreptici 0.25	cautel 0.19	precav 0.13	cuidad 0.04	silenci 0.03	ruid 0.02
cavalri	caball 0.06
cave	cuev 0.74	cavern 0.33	hund 0.03
caveat	concernient 0.30	salvedad 0.12	advertent 0.08
caveman	cavern 0.30
caviar	cavi 0.77
caviti	cavid 0.64
cayman	islas 0.13	caiman 0.04
cb	cb 0.74
cbreak	cbreak 0.83
cbrt	cbrt 0.37
cbs	cbs 0.55
cc	cc 0.90
ccach	ccach 0.83
ccitt	ccitt 0.64
ccompil	ccompil 0.86
ccshare	ccshar 0.37
cd	cd 0.80	cds 0.07	knoppix 0.06
cdata	cdat 0.92
cdatasect	cdatasection 0.71
cdburn	cdburn 0.77
cdecl	cdecl 0.64
cdimag	cdimag 0.91
cdll	cdll 0.83
cdn	cdn 0.50
cdrecord	cdrecord 0.83
cdrom	cdrom 0.72
cds	cds 0.66	cd 0.11	cederron 0.10	cedes 0.10
ce	ce 0.64
cea	cea 0.47
ceas	ces 0.49	dej 0.02
ceasefir	declar 0.04
ceaseless	inces 0.67
cedar	cedr 0.76
cedilla	cedill 0.64
ceil	tech 0.50	ceil 0.25	cielorras 0.16	ras 0.12
celebr	celebr 0.55	festej 0.10	famos 0.05
celementtre	celementtre 0.71
celeri	api 0.05
celestia	celesti 0.67
cell	celd 0.53	cell 0.28	celul 0.26	movil 0.26
cellar	sotan 0.32
cellmat	celd 0.14
cello	violoncel 0.33	violonchel 0.33	chel 0.14
cellphon	celul 0.26	movil 0.18
cellvar	cellvars 0.64
celsius	celsius 0.68	centigr 0.29
celtic	celt 0.72
cemeteri	cementeri 0.57
cenchrea	cencr 0.44
censer	incensari 0.86
censor	censur 0.50
cent	centav 0.39	cent 0.12	cien 0.04
centauri	centauri 0.52
center	centr 0.57	cent 0.27
centigrad	centigr 0.68
centimet	centimetr 0.58
cento	cent 0.41
centr	centr 0.23
central	central 0.60	centroamer 0.18	centralic 0.15	centr 0.03
centrum	mathematisch 0.37	centrum 0.36
centuri	sigl 0.56	xix 0.30	xii 0.20	vii 0.13	cien 0.02
centurion	centurion 0.57
ceram	ceram 0.39
cereal	cereal 0.40
cerebellum	cerebel 0.52
ceremoni	ceremoni 0.64	acto 0.06
cert	cert 0.67	certs 0.21	certific 0.14
certain	ciert 0.30	segur 0.09	certez 0.07	determin 0.05	definit 0.04
certbot	certbot 0.50
certfil	certfil 0.77
certif	certific 0.78	certificat 0.13	certif 0.13
cervic	vertebr 0.67
cessat	cesacion 0.40
cewl	cewl 0.54
cf	cf 0.78
cfg	cfg 0.79
cfile	cfil 0.64
cflag	cflags 0.93
cflagsforshar	cflagsforshar 0.38
cfuhash	cfuhash 0.37
cget	widget 0.09
cgi	cgi 0.99
cgihandl	cgihandl 0.81
cgihttprequesthandl	cgihttprequesthandl 0.71
cgitb	cgitb 0.87
cgixmlrpcrequesthandl	cgixmlrpcrequesthandl 0.64
cgtac	cgtac 0.50
ch	ch 0.86
chafe	irrit 0.19
chaff	tam 0.55	jaul 0.13
chain	encaden 0.45	chain 0.28	caden 0.11	motosierr 0.08	olit 0.06	atar 0.05	grill 0.04	prision 0.02
chainexcept	chainexceptions 0.64
chainmap	chainmap 0.92
chainsaw	sierr 0.25
chair	sill 0.89	president 0.04
chairman	president 0.27
chairperson	president 0.12
chaldea	calde 0.22
chaldean	calde 0.70
chalk	tiz 0.75
chalkboard	pizarr 0.25
challeng	desafi 0.56	desaf 0.40	ret 0.33
chameleon	camaleon 0.67
champagn	champañ 0.59	champagn 0.38
champion	campeon 0.79	paladin 0.19	defiend 0.14
championship	campeonat 0.75
chan	chan 0.72
chanc	oportun 0.50	chanc 0.22	casual 0.18	posibil 0.12	azar 0.08	probabil 0.06	chanz 0.04	riesg 0.03
chancellor	cancill 0.34
chanceri	chancery 0.67
chandra	chandr 0.37
chang	cambi 0.78	camb 0.18	chang 0.06	modific 0.05	cambiart 0.04	mud 0.03	alter 0.02	modifiqu 0.02
changelog	changelog 0.54	registr 0.04	cambi 0.02
changeov	trasbord 0.38
channel	canal 0.80	channel 0.16	zapping 0.08	channels 0.04
chao	caos 0.38
chaotic	caotic 0.59
chap	invi 0.16
chapel	capill 0.60
chapman	chapm 0.55
chapter	capitul 0.81
chaput	chaput 0.37
char	char 0.72	chars 0.40	caract 0.03	caracter 0.03
charact	caracter 0.59	caract 0.52	personaj 0.10	charact 0.07	characters 0.04	ideogram 0.03
character	caracteriz 0.67
characterist	caracterist 0.13
charg	carg 0.26	cobr 0.10	acus 0.08	denunci 0.07	encarg 0.06	batut 0.06	cargal 0.06	debit 0.05
chariot	carr 0.41
charisma	carism 0.67
charismat	carismat 0.67
chariti	carid 0.71
charjunk	charjunk 0.78
charl	charl 0.26	carl 0.16
charlatan	charlatan 0.44
charlemagn	carlomagn 0.67
charm	encant 0.18	hechiz 0.11	atract 0.05
charref	charrefs 0.83
charset	charset 0.83	charsets 0.05	caracter 0.02
chart	helm 0.47	grafic 0.09	chart 0.02
charter	chart 0.35
chase	persigu 0.30	persegu 0.14	ahuyent 0.12	inalcanz 0.11	persig 0.07	afliccion 0.06	impos 0.03	caz 0.03
chasten	castig 0.14
chastis	azot 0.23	castig 0.11
chat	charl 0.41	chat 0.31	chate 0.13
chatbot	chatbot 0.50
chatgpt	chatgpt 0.67
chatter	dient 0.08
chatterbox	cod 0.06
chauffeur	chof 0.54
chauvinist	machist 0.44
chavez	chavez 0.60
chcon	chcon 0.67
chdir	chdir 0.87
cheap	barat 0.72	tacañ 0.04
cheaper	barat 0.34	econom 0.04
cheapest	barat 0.06
cheapli	barat 0.06
cheat	tramp 0.36	engañ 0.20
chebar	cheb 0.76
check	comprob 0.38	comprueb 0.35	check 0.27	revis 0.22	verif 0.21	verific 0.21	chequ 0.20	verifiqu 0.11
checkabl	checkabl 0.62
checkbox	checkbox 0.40	casill 0.15
checkbutton	checkbutton 0.65	checkbuttons 0.24
checker	valid 0.25	verif 0.22	dam 0.05	check 0.02
checklist	list 0.02
checkmat	jaqu 0.54
checkout	checkout 0.75	comprueb 0.03
checkpoint	control 0.03
checkrecursionlimit	checkrecursionlimit 0.37
checksum	sum 0.33	comprob 0.10	verif 0.05
checkup	revision 0.10
chedorlaom	chêdorlaom 0.67
cheek	mejill 0.70	cachet 0.12	descar 0.07	jet 0.07	sonroj 0.04
cheer	vitore 0.33	anim 0.20	vitor 0.19	ovacion 0.16	alegr 0.10	aplaus 0.09	alent 0.04	optim 0.03
cheerlead	porrist 0.31	anim 0.06
chees	ques 0.73	güisqui 0.10	requeson 0.07	patat 0.05
cheeseburg	ques 0.09
cheesecak	ques 0.14
chef	chef 0.48	pasteler 0.35	repost 0.28	reposter 0.23
chemic	quimic 0.50
chemist	quimic 0.17
chemistri	quimic 0.62
chemnitz	chemnitz 0.76
chemnitzerlinuxtag	chemnitzerlinuxtag 0.67
chemosh	chêmos 0.76
chemotherapi	quimioterapi 0.67
chen	chen 0.86
chenaanah	chênaan 0.55
chenaniah	chênan 0.44
chenet	chenet 0.55
chennai	chennai 0.67
cheong	cheong 0.37
chephirah	chephir 0.44
chequ	chequ 0.13
cherethit	cerethe 0.76
cherith	cherith 0.44
cherri	cerez 0.58	select 0.04	seleccion 0.02
cherub	querubin 0.49
cherubim	querubin 0.69
cheryl	cheryl 0.77	sabell 0.07
cheshvan	kislev 0.52	jeshvan 0.29
chess	ajedrez 0.82	ajedrec 0.23
chest	pech 0.48	torac 0.24	cofr 0.17	tors 0.17
chestnut	castañ 0.23
chestnykh	chestnykh 0.55
chew	mastic 0.57	masticas 0.13	mastiqu 0.12	mord 0.05	masc 0.04	var 0.02
chflag	chflags 0.83
chgrp	chgrp 0.67
chhina	chhin 0.37
chicago	chicag 0.94
chicken	poll 0.68	gallin 0.25	polluel 0.10	acobard 0.07
chief	duqu 0.29	princip 0.14	principal 0.10	caciqu 0.09	jef 0.05
chihuahua	mam 0.06
child	niñ 0.35	secundari 0.12	hij 0.10	child 0.09	preñ 0.05	proces 0.02	mantill 0.02	pequeñ 0.02
childbirth	part 0.03
childhood	infanci 0.70	niñez 0.46
childish	infantil 0.70
childless	hij 0.03
childlik	ris 0.12	infantil 0.08
childprocesserror	childprocesserror 0.55
children	niñ 0.29	hij 0.29	childr 0.04	los 0.02	hjo 0.02
chile	chil 0.68
chili	chil 0.27
chill	enfri 0.21	relaj 0.06
chilli	fresquit 0.32	biruji 0.27	fresc 0.05	fri 0.02
chimham	chimham 0.62
chimney	chimene 0.67
chin	barbill 0.27	menton 0.27	mandibul 0.14	domin 0.05	frent 0.02
china	chin 0.67
chinatown	chinatown 0.68	barri 0.11
chines	chin 0.66
chip	frit 0.27	chips 0.17	aport 0.03
chislev	chisleu 0.44
chit	chach 0.34
chivalri	caballer 0.14
chlorid	clorur 0.59
chmod	chmod 0.93
choco	choc 0.18
chocol	chocolat 0.74	bombon 0.16
chocolatey	chocolatey 0.93
choctaw	choctaw 0.67
choi	choi 0.37
choic	eleccion 0.30	opcion 0.19	choic 0.16	altern 0.11	remedi 0.08	decision 0.05	escog 0.03
choir	cor 0.20
choke	estrangul 0.20	atragant 0.18	asfixi 0.13	ator 0.11	ahog 0.09	ahorc 0.09
cholera	coler 0.44
cholesterol	colesterol 0.80
choos	eleg 0.35	elij 0.31	elig 0.23	escog 0.18	escoj 0.17	escogier 0.11	eleccion 0.03
chooser	cho 0.64
chop	tal 0.03	cort 0.03
chopin	chopin 0.69
chopstick	palill 0.64
chord	acord 0.08
chore	labor 0.22	faen 0.19	tar 0.16	hog 0.08
chorus	cor 0.26
chose	elig 0.27	escog 0.23	eleg 0.07
chosen	escog 0.29	eleg 0.27	elig 0.07
chowder	almej 0.31
chown	chown 0.90
chowntest	chowntest 0.37
choy	choy 0.52
chpass	chpass 0.90
chr	chr 0.89
chris	chris 0.84
christ	crist 0.78	jesucrist 0.34
christian	cristian 0.59	christi 0.58	heim 0.07
christjesus	jesucrist 0.09
christma	navid 0.75	navideñ 0.23	navidad 0.08	villanc 0.04	christm 0.04
christoph	cristobal 0.68	christoph 0.51
chrome	chrom 0.81
chromin	cromin 0.41
chromium	chromium 0.95
chronic	cronic 0.40
chronicl	cronic 0.50
chronolog	cronolog 0.76
chroot	chroot 0.77	chroots 0.32
chrysolit	beril 0.62
chubbi	regordet 0.52	rolliz 0.52
chuck	chuck 0.67
chuckl	risit 0.22	rieron 0.07
chunk	chunk 0.31	troz 0.23	fragment 0.21	bloqu 0.04
chunksiz	chunksiz 0.87
church	iglesi 0.69
churchgoer	feligres 0.43
ci	ci 0.44
cia	cia 0.68
cicero	ciceron 0.67
cid	cid 0.71
cidr	cidr 0.50
cif	cifs 0.65
cigar	cigarr 0.56
cigarett	cigarrill 0.63	cigarr 0.35	puch 0.18	tabac 0.04	fum 0.02
cilicia	cilici 0.76
cinder	cement 0.40	ceniz 0.15
cinderella	cenicient 0.76
cinema	cin 0.09
cinnamon	canel 0.50
cipher	ciphers 0.42	cifr 0.31	ciph 0.30
circadian	circadian 0.50
circl	circul 0.69	compas 0.02
circuit	cortocircuit 0.45	circuit 0.26
circul	circul 0.20
circular	circular 0.63	circul 0.22
circumcis	circuncid 0.67	circuncision 0.60
circumfer	circunferent 0.65
circumst	circunst 0.55
circus	circ 0.74	circus 0.22	bulgari 0.10
cirrhosi	cirrosis 0.67
cistern	cistern 0.31
citadel	susan 0.43
citat	cit 0.21
cite	cit 0.15
citi	ciud 0.66	ciudad 0.39	vill 0.05	municipi 0.03
citizen	ciudadan 0.73
citizenship	ciudadan 0.15	nacional 0.10
citool	citool 0.67
civil	civil 0.54	civiliz 0.40	guerr 0.02	amabl 0.02
civilian	civil 0.31
civilis	civiliz 0.28
cjk	cjk 0.55
cksum	cksum 0.67
cl	cl 0.76
claim	afirm 0.25	aleg 0.22	sostien 0.22	sosten 0.17	proclam 0.14	asegur 0.08	reclam 0.08	atribu 0.07
clam	almej 0.38	lombriz 0.31
clamav	clamav 0.83
clamd	clamd 0.67
clamp	clamp 0.78
clang	clang 0.83
clap	aplaud 0.53	bat 0.06
clapton	clapton 0.67
clarif	aclar 0.25
clarifi	aclar 0.40	clarific 0.37
clarinet	clarinet 0.68
clarinetist	clarinet 0.44
clariti	clarid 0.27
clark	clark 0.85
clash	choc 0.20	conflict 0.18
clasp	corchet 0.22
class	class 0.73	clas 0.55	curs 0.03
classcel	classcell 0.75
classic	clasic 0.85
classifi	classifiers 0.44	clasif 0.39	clasific 0.29	consider 0.02
classinfo	classinf 0.71
classmat	compañer 0.41
classmethod	classmethod 0.75
classnam	classnam 0.83
classpath	classpaths 0.50
classroom	aul 0.55	salon 0.12	clas 0.09	sal 0.02
classvar	classv 0.84
claudiu	claudiu 0.59
claudius	claudi 0.55
claus	clausul 0.71	else 0.09	finally 0.03	keyword 0.02
claustrophob	claustrofob 0.68	claustrofobi 0.44
claw	garr 0.51	uñas 0.12
clay	arcill 0.36	tiest 0.33	lod 0.21	barr 0.08
cld	cld 0.48
clean	limpi 0.78	limp 0.16	limpiez 0.12	limpial 0.07	cle 0.06	frieg 0.04	ase 0.03	lavat 0.02
cleandoc	cleandoc 0.55
cleanenv	cleanenv 0.55
cleaner	tintor 0.49	aspir 0.05	limpi 0.05
cleans	purif 0.34	purific 0.22	limpi 0.12	expi 0.07
cleanup	limpiez 0.62	cleanup 0.32
clear	clar 0.45	cle 0.25	despej 0.20	borr 0.19	clarid 0.18	limpi 0.08	aclar 0.08	nitidez 0.05
clearanc	liquid 0.40
clearaudithook	clearaudithooks 0.37
clearbreakpoint	clearbreakpoints 0.37
clearer	clar 0.11	aclar 0.05
clearfreelist	clearfreelist 0.65
clearstaticstr	clearstaticstrings 0.38
cleft	leporin 0.67
clementin	clementin 0.75
clench	apret 0.13
clerk	bancari 0.11	dependient 0.07	oficin 0.05	emple 0.04
clever	inteligent 0.25	astut 0.20	list 0.04
cleverest	inteligent 0.07
clhi	clhy 0.50
cli	cli 0.95
clib	clib 0.55
clich	clich 0.67
click	clic 0.45	click 0.38	pinch 0.06	chup 0.03
client	client 0.85	clients 0.06	firewalld 0.04
clienthello	clienthell 0.37
cliff	acantil 0.80	precipici 0.37	cliff 0.26
clifm	clifm 0.60
climat	clim 0.51	climat 0.27
climb	escal 0.52	trep 0.26	sub 0.11	alpin 0.07	elev 0.03	subet 0.03
climber	alpin 0.19
cling	aferr 0.33	aferrart 0.23	peg 0.07
clingfilm	film 0.34
clinic	clinic 0.90
clink	tintin 0.40
clinton	clinton 0.47
clipboard	portapapel 0.73	clipboard 0.14
clive	cliv 0.67
clj	clj 0.50
cloak	sen 0.17	cap 0.14
clock	reloj 0.50	clock 0.15	gettim 0.06
clockwis	horari 0.10
clod	terron 0.52
cloexec	cloexec 0.89
clog	atranc 0.30	zuec 0.25	tap 0.15	obstru 0.14	atasc 0.13
clojur	clojur 0.50
clojurescript	clojurescript 0.50
clone	clon 0.92	clonacion 0.21
close	cerr 0.50	cierr 0.36	clos 0.29	cerc 0.15	cercan 0.11	estrech 0.08	closing 0.07	intim 0.06
closeboundarynotfounddefect	closeboundarynotfounddefect 0.37
closefd	closefd 0.71
closeit	closeit 0.81
closelog	closelog 0.55
closer	acercart 0.13	acercat 0.10	acercal 0.08	cerc 0.07	acerc 0.07
closest	cercan 0.17	intim 0.13
closet	armari 0.66	closet 0.17
closur	closur 0.54	cierr 0.12
cloth	rop 0.57	vest 0.15	pilch 0.14	pañ 0.08	vestidur 0.07	tel 0.04	rasg 0.03	vestiment 0.03
clotheslin	tendeder 0.67
cloud	nub 0.81	cloud 0.17
cloudflar	cloudflar 0.67
cloudform	cloudformation 0.50
cloudi	nubl 0.59
cloudkit	cloudkit 0.50
clove	clav 0.03
cloven	pezuñ 0.23
clover	hoj 0.09
clown	payas 0.77
clrtoeol	clrtoeol 0.37
cls	cls 0.97
club	club 0.80	garrot 0.09	trebol 0.07	militar 0.05	circul 0.02
clubhous	club 0.07
clue	pist 0.19	ide 0.07
clueless	despist 0.28
clumsi	torp 0.38	torpez 0.29	desmañ 0.25	tact 0.25	descoordin 0.25	patos 0.25	burd 0.17
clung	aferr 0.27
cluster	clust 0.84	clusters 0.33
clutch	embrag 0.52	cog 0.03
cm	cm 0.75
cmake	cmak 0.67
cmath	cmath 0.92
cmd	cmd 0.91
cmdlet	cmdlet 0.65	cmdlets 0.57
cmdline	cmdlin 0.71
cmdloop	cmdloop 0.75
cme	cme 0.67
cmp	cmp 0.93
cms	cms 0.55
cmus	cmus 0.83
cmyk	cmyk 0.50
cn	cn 0.67
cname	cnam 0.75
cnn	cnn 0.40
cnri	cnri 0.55
co	co 0.92	compañer 0.02
coach	entren 0.52
coal	carbon 0.59	ascu 0.22	bras 0.21	carboner 0.12
coast	cost 0.12
coastal	coster 0.35
coaster	posavas 0.52	rus 0.10
coat	abrig 0.77	cap 0.07	chaquet 0.04
coax	consigu 0.08
cobbler	cobbl 0.53
cobra	aspid 0.45
coca	coc 0.30	cafein 0.26
cocain	cocain 0.69	cocainoman 0.25
cock	gigant 0.16
cockatiel	cacatu 0.60
cockfight	gall 0.20
cockney	jerg 0.67
cockroach	cucarach 0.70
cocktail	coctel 0.57	gamb 0.18
cocoa	coco 0.42	caca 0.26	chocolat 0.10
cocoapod	cocoapods 0.50
cocoon	capull 0.36
cod	aceit 0.05
code	codig 0.85	cod 0.12	codific 0.03
codec	codec 0.63	codecs 0.56
codecinfo	codecinf 0.71
codenam	clav 0.06	distribu 0.02
codeobject	codeobject 0.37
codeop	codeop 0.55
coder	codif 0.07
coderesourc	coderesourc 0.37
codereview	codereview 0.64
codeset	codeset 0.80
codespac	codespac 0.50
codetool	codetools 0.71
codetyp	codetyp 0.64
codon	codon 0.75
coeffici	coeficient 0.90
coerc	coaccion 0.62	coerc 0.30	forz 0.11
coercion	coercion 0.80
coexist	coexist 0.64
coffe	caf 0.85	cafes 0.06
coffin	ataud 0.71
coghlan	coghl 0.84	nick 0.08
cognac	coñac 0.44
coil	cuerd 0.07
coin	moned 0.73	numismat 0.09
coincid	coincident 0.30	casual 0.06
coke	coc 0.11	col 0.06
col	cols 0.28	col 0.06
cola	coc 0.16	col 0.11
colaborar	colabor 0.16
cold	fri 0.63	resfri 0.30	enfri 0.09	hel 0.08	catarr 0.07	constip 0.07	acatarr 0.05	asperez 0.04
colder	fri 0.07
coldest	fri 0.04
cole	col 0.05
coleslaw	repoll 0.34
colima	colim 0.50
colin	colin 0.32
collabor	colabor 0.44
collaps	colaps 0.50	desplom 0.12	derrumb 0.11	abaj 0.02
collar	cuell 0.24	coll 0.19	collar 0.18
collat	colacion 0.77
collater	fiador 0.55
colleagu	coleg 0.79	compañer 0.08
collect	coleccion 0.56	collections 0.50	recolect 0.22	recopil 0.16	recoleccion 0.14	collection 0.12	collect 0.12	recog 0.07
collector	recolector 0.60	publican 0.25	basurer 0.05	basur 0.04
colleg	univers 0.41	universitari 0.21	bachillerat 0.06	facult 0.04
collid	choc 0.15
collin	collins 0.58	collin 0.49
collis	colision 0.51	choqu 0.12	impact 0.08
colloqui	coloquial 0.42
colnam	colnam 0.64
colombia	español 0.08
colombian	brasil 0.09
colon	punt 0.13	coloniz 0.13
colonel	coronel 0.86
coloni	coloni 0.73
color	color 0.82	colore 0.08	coloriz 0.03
colorado	color 0.06
colorblind	dalton 0.68
colorchoos	colorcho 0.64
colormap	color 0.05
colormod	colormod 0.86
colorsi	colorsys 0.64
colorstr	colorstring 0.58	colorstrng 0.26
colour	color 0.17	colour 0.14
colt	pollin 0.64
columbia	columbi 0.67
columbian	precolombin 0.52
columbus	colon 0.77	cristobal 0.13
column	column 0.72	columns 0.14
colvin	colvin 0.37
com	https 0.04	com 0.02
coma	com 0.03
comb	pein 0.44	peinat 0.18	peinart 0.17	comb 0.09
combat	combat 0.32
combin	combin 0.80	combinations 0.14	unir 0.03
combinator	combinatori 0.75
combobox	combobox 0.48	combin 0.07
combust	combustion 0.67
come	ven 0.47	veng 0.25	vien 0.24	vendr 0.22	vin 0.11	vinier 0.07	vendran 0.07	vuelv 0.06
comedi	comedi 0.26
comedian	comedi 0.64
comet	halley 0.19	comet 0.10
comfort	comod 0.60	consuel 0.27	consol 0.25	confort 0.13	consola 0.06	reconfort 0.06
comic	comics 0.56	comic 0.27
comm	comm 0.48
comma	com 0.04
command	comand 0.35	mand 0.20	com 0.17	mandamient 0.16	command 0.15	original 0.07	commands 0.04	orden 0.04
commandlin	commandlin 0.69
commend	alab 0.13
comment	comentari 0.75	comment 0.27	comments 0.13	coment 0.09
commerc	comerci 0.21
commerci	comercial 0.57	echan 0.11
commission	comisari 0.44
commit	confirm 0.33	commit 0.30	commits 0.23	compromis 0.17	comet 0.13	compromet 0.06	encomiend 0.03
committ	rmin 0.28	committ 0.27
committe	comit 0.87	comites 0.09
commod	mercanc 0.28	comod 0.08
common	comun 0.70	common 0.19	plebey 0.06	habitual 0.04	populariz 0.04	frecuent 0.03
commondialog	commondialog 0.55
commonpath	commonpath 0.55
commonsens	corrient 0.21
commot	conmocion 0.34	jale 0.14
communic	comunic 0.44	comun 0.21	communicat 0.17	comunicart 0.08	communication 0.06	transmit 0.03
communism	comun 0.04
communist	comun 0.12
communiti	comunitari 0.36	comun 0.25	community 0.18	socied 0.03
commut	viaj 0.02
comp	comps 0.27
compact	compact 0.95
compani	compañ 0.75	empres 0.37	cuadrill 0.07	escuadron 0.05
companion	compañer 0.32
companionship	femenin 0.19	compañ 0.06
compar	compar 0.52	comp 0.48
comparewithasciistr	comparewithasciistring 0.37
comparison	compar 0.54
compart	guanter 0.40	division 0.09
compass	brujul 0.54	compadec 0.27	compas 0.24	misericordi 0.10	compasion 0.09
compassion	compas 0.41
compat	compatibil 0.41	compat 0.36	retrocompat 0.05	retrocompatibil 0.04
compel	dign 0.15	oblig 0.08	forz 0.05
compens	indemniz 0.41	compens 0.19
compet	compit 0.41	compet 0.39	competent 0.33	cualific 0.06	capaz 0.04
competit	competent 0.44	competicion 0.35	competit 0.17	campeonat 0.09
competitor	competidor 0.69
compgen	compg 0.50
compil	compil 0.79
compileal	compileall 0.92
compileerror	compileerror 0.37
compileflag	compileflags 0.55
compilest	compilest 0.64
compilestr	compilestring 0.81
compilestringexflag	compilestringexflags 0.37
compilestringflag	compilestringflags 0.37
complac	complacient 0.52
complain	quej 0.59	quejart 0.14	quejandot 0.11	quejar 0.09	quejas 0.05
complaint	quej 0.33	recl 0.16
complement	complement 0.32
complementari	complementari 0.85
complet	complet 0.62	total 0.09	finaliz 0.06	cabal 0.05	autocomplet 0.03	completitud 0.03	plen 0.02	buqu 0.02
completedprocess	completedprocess 0.55
completekey	completekey 0.64
complex	complej 0.82	complex 0.44	complic 0.03
compli	cumpl 0.12
complianc	cumplimient 0.52
compliant	compat 0.14
complic	complic 0.80	compliqu 0.11	enred 0.05
compliment	cumpl 0.15	halag 0.07	bendit 0.04
compnam	compnam 0.64
compon	component 0.86	gcloud 0.05
compopt	compopt 0.50
compos	compositor 0.33	compos 0.26	compuest 0.25	compus 0.22	compon 0.19	componibil 0.11	composicion 0.07	tranquiliz 0.05
composit	composicion 0.65	redaccion 0.51
compositor	wlroots 0.37	compositor 0.25
compound	compuest 0.61	compound 0.31
compoundshap	compoundshap 0.38
comprehend	comprend 0.06	entend 0.03	entiend 0.02
comprehens	comprension 0.57	comprehensions 0.10	comprehension 0.08	complet 0.03	for 0.03
comprepli	compreply 0.50
compress	compresion 0.60	comprim 0.56	compress 0.27	compression 0.20
compresslevel	compresslevel 0.91
compressor	compresor 0.90
compris	compon 0.22
compromis	compromis 0.31	compromet 0.19	torc 0.05
compseq	compseq 0.50
comptyp	comptyp 0.64
compuls	compuls 0.39	jugador 0.07
compulsori	obligatori 0.35
comput	comput 0.65	calcul 0.25	orden 0.22	informat 0.11	computacional 0.08
comspec	comspec 0.71
comt	comt 0.52
con	arroz 0.04
conaniah	chônan 0.55
concat	une 0.17
concaten	concaten 0.91	concatenat 0.30	concatenation 0.11
conceal	disimul 0.36	ocult 0.21	encubr 0.14
conced	rend 0.08	admit 0.03
conceit	vanid 0.30	arrog 0.27	presuntu 0.23	soberbi 0.09	presum 0.05	orgull 0.03
conceiv	conceb 0.40	concib 0.40
concentr	concentr 0.72	concentrart 0.25	dediqu 0.13	concentrat 0.08
concept	concept 0.94
conceptu	conceptual 0.86
concern	conciern 0.16	tocant 0.10	preocup 0.09	acerc 0.06	incumb 0.05	incumbent 0.05	asunt 0.04	preocupart 0.03
concert	conciert 0.87
concerto	vivaldi 0.42
conchita	conchit 0.67
concis	concis 0.65	concision 0.30
conclud	conclu 0.63
conclus	conclusion 0.74
concord	concord 0.27
concret	concret 0.80
concubin	concubin 0.94
concurr	concurrent 0.90	simultan 0.18	simultane 0.11	concurrently 0.06
cond	cond 0.46
conda	cond 0.48
condemn	conden 0.50	reprob 0.06	juici 0.02
condens	condens 0.78
condit	condicion 0.74	condicional 0.27	condition 0.25	acondicion 0.06
condition	acondicion 0.72
condo	apartament 0.11	bloqu 0.05
condol	condolent 0.60
condominium	condomini 0.86
condorcet	condorcet 0.64
conduc	propici 0.52
conduct	conduct 0.48	cab 0.06	conduj 0.06	investig 0.03
conductor	director 0.18
cone	hel 0.03
conf	conf 0.25
confer	conferent 0.66	conferenci 0.07
confess	confes 0.61	confies 0.26	confesar 0.15	confesas 0.11	profesion 0.05
confext	confext 0.50
confid	confianz 0.37	confi 0.08	conf 0.05	fe 0.04	segur 0.03
confidenti	confidencial 0.67	confianz 0.06
config	config 0.83	configur 0.07
configpars	configpars 0.94
configur	configur 0.62	configuration 0.04	onfig 0.02	espans 0.02
confin	confin 0.57	restring 0.10
confirm	confirm 0.49	corrobor 0.07	conf 0.06
confisc	confisqu 0.40	confisc 0.20
conflagr	incendi 0.09
conflict	conflict 0.80
conflictfind	conflictfind 0.67
conform	ajust 0.18	ajustar 0.14	ajustart 0.14	conform 0.10	cumpl 0.07
confound	avergonz 0.13	confund 0.08	confus 0.06
confront	confront 0.48	afront 0.17	enfrent 0.14
confstr	confstr 0.64
confus	confund 0.55	confus 0.38	confusion 0.27	lies 0.07
congest	congestion 0.69
congratul	felicit 0.51	felicitart 0.20
congreg	congreg 0.59
congress	congres 0.66
congressman	congres 0.50
congressmen	comision 0.39
conin	conin 0.38
conjectur	conjetur 0.39
conjug	conjug 0.55
conjunct	conjuntivitis 0.24	conjuncion 0.22	junt 0.05	conjunt 0.04
conk	estrope 0.28
conki	conky 0.67
conlang	artificial 0.15
conn	conn 0.84
connect	conexion 0.65	conect 0.43	connection 0.34	connect 0.24	conectat 0.09	une 0.03
connectionabortederror	connectionabortederror 0.55
connectionerror	connectionerror 0.71
connectionrefusederror	connectionrefusederror 0.55
connectionreseterror	connectionreseterror 0.71
connector	puntuacion 0.10
connectregistri	connectregistry 0.64
conout	conout 0.55
conquer	conquist 0.45	venc 0.09
conqueror	conquist 0.26
conquest	conquist 0.41
conscienc	concienci 0.48	remuerd 0.18	remord 0.12	inconscient 0.06
conscious	concienci 0.27	conscient 0.23	autoconcient 0.10	conscienci 0.10
consecr	consagr 0.43
consecut	consecut 0.71
consensus	consens 0.76
consent	consent 0.59	acced 0.03
consequ	consecuent 0.58
conserv	conserv 0.48
conservatori	conservatory 0.37
consid	consider 0.68	consid 0.11	considerem 0.04	considerenm 0.04	considerat 0.04	considerens 0.04
consider	consider 0.24	atent 0.05	apreci 0.02
consist	consistent 0.51	coherent 0.31	cons 0.27	consist 0.26	const 0.09
consol	consol 0.68	terminal 0.02	consuel 0.02
consolid	consolid 0.71
conson	consonant 0.52
conspir	conspir 0.63
conspiraci	conspir 0.41	conjur 0.33	ilicit 0.30
const	const 0.93	sigsegv 0.07	sigfp 0.07	sigill 0.06	lnktype 0.03	consts 0.03
constant	constant 0.92	constants 0.08	madv 0.04
constantinopl	constantinopl 0.67
constel	constel 0.76
consti	consti 0.38
constip	estreñ 0.40
constitu	constituyent 0.55
constitut	constitu 0.62	constitucional 0.26
constrain	restring 0.23
constraint	restriccion 0.44
construct	constru 0.33	construccion 0.32	construct 0.19
constructor	constructor 0.92
consult	consultor 0.35	consult 0.24	consultas 0.10	asesor 0.07
consum	consum 0.54	consumidor 0.43
consumpt	consum 0.18
contact	contact 0.51	contactart 0.08	contactam 0.07	contactem 0.07	lentill 0.04
contagi	contagi 0.75
contain	contien 0.60	contenedor 0.39	conteng 0.20	conten 0.19	contains 0.08	contain 0.07	contendr 0.06	conteiners 0.03
containerd	containerd 0.67
containerfil	containerfil 0.58	contenedor 0.03
contemporari	contemporane 0.52
contempt	despreci 0.28	delezn 0.19	menospreci 0.13	accion 0.03
contend	pleit 0.57	contend 0.56
content	conten 0.62	content 0.20	contents 0.09	dmi 0.04
contenthandl	contenthandl 0.81
contenti	rencill 0.40
contentmanag	contentmanag 0.87
contest	concurs 0.74	competicion 0.08
context	context 0.88	contextual 0.02
contextdecor	contextdecorator 0.87
contextlib	contextlib 0.97
contextmanag	contextmanag 0.93
contextu	contextual 0.81
contextvar	contextvars 0.79	contextv 0.52
contextvarsobject	contextvarsobjects 0.64
contigu	contigu 0.53	contiguous 0.41	contigü 0.26
contin	continent 0.84
continent	continental 0.67
continu	continu 0.48	sigu 0.09	segu 0.09	continuous 0.04	prosigu 0.04	persever 0.04	amain 0.03	permanec 0.03
contract	contrat 0.53	contraj 0.16	contraccion 0.14	contra 0.12
contradict	contradiccion 0.38	contradic 0.33	contradec 0.30	contradij 0.18	contradecirt 0.15
contrari	contrari 0.14	oposicion 0.08	contr 0.07
contrast	contr 0.06
contravari	contravari 0.67
contribut	contribu 0.68	aport 0.28	contribuci 0.07
contributor	contribuidor 0.57	colabor 0.36	contribuyent 0.36	contributors 0.13
control	control 0.77	moderes 0.05	refren 0.05	controls 0.05	controlat 0.04
controlcondit	controlcondition 0.37
controlev	controlevent 0.37
controversi	polem 0.42	controvert 0.38	controversi 0.24	controversial 0.24
conundrum	enigm 0.41
conveni	convenient 0.76	comod 0.10	convendr 0.06	veng 0.02
convenientili	mantien 0.03
convent	convencion 0.83	convencional 0.29
convers	conversion 0.61	convers 0.30	contrari 0.02
convert	conviert 0.56	convert 0.37	convertidor 0.25	converters 0.10	conversor 0.08	convirt 0.04	conversion 0.02
convey	transmit 0.17
convict	convict 0.36	conden 0.23	culpabl 0.04
convinc	convenc 0.57	convenz 0.10	convencert 0.10
convoc	convoc 0.47
convuls	convulsion 0.67
coo	arrull 0.38
cook	cocin 0.61	cociner 0.29	cook 0.09	gallit 0.08	cuec 0.08	caser 0.05	prepar 0.05	coc 0.04
cookbook	cookbook 0.54	recet 0.06
cooker	olla 0.27
cooki	gallet 0.70	cooki 0.52	galletit 0.32	roer 0.09
cookieerror	cookieerror 0.55
cookiejar	cookiej 0.75
cool	guay 0.20	genial 0.17	chid 0.14	fresc 0.13	chever 0.12	guays 0.12	chingon 0.12	compostur 0.12
cooler	fresc 0.04	fri 0.04	hel 0.03
coomb	coombs 0.78
coop	reclu 0.27	encerr 0.12
cooper	cooper 0.84	colabor 0.14
coordin	coorden 0.65	coordin 0.64	coordinaicion 0.12
cop	polis 0.27	poli 0.21	pasm 0.16	polic 0.12	cops 0.08	mader 0.02
cope	lidi 0.14	frent 0.04	manej 0.03
copenhagen	copenhag 0.67
copi	copi 0.88	copy 0.31
copilot	copilot 0.52
copiousoutput	copiousoutput 0.50
copper	cobr 0.14
copr	copr 0.83
copycharact	copycharacters 0.75
copyfil	copyfil 0.80
copyfileobj	copyfileobj 0.55
copyingmock	copyingmock 0.55
copymod	copymod 0.37
copyreg	copyreg 0.86
copyright	copyright 0.31	autor 0.12	derech 0.02
copysign	copysign 0.71
copystat	copystat 0.88
copytre	copytre 0.87
coquettish	coquet 0.34
cor	cors 0.48	cor 0.14
coral	arrecif 0.57	coral 0.24
corchero	corcher 0.71
cord	alarg 0.24	cuerd 0.19
cordon	acordon 0.39
core	cor 0.40	central 0.24	nucle 0.24	medul 0.06	principal 0.05	basic 0.02
coredump	coredump 0.50
coriand	culantr 0.44
corinth	corint 0.67
corinthian	corinti 0.44
cork	corch 0.51	champan 0.13
cormor	somormuj 0.28
corn	maiz 0.72	chocl 0.21
cornelius	corneli 0.78
corner	esquin 0.72	rincon 0.38	orill 0.02
cornerston	angul 0.21
cornet	bocin 0.15
coro	cor 0.34
coronavirus	coronavirus 0.51
coroutin	corrutin 0.64	coroutin 0.50	corutin 0.28	rutin 0.14
corp	diplomat 0.21
corpor	corpor 0.57	corporation 0.20	cab 0.03
corps	cadav 0.44
corpus	corpus 0.67
correct	correct 0.49	correccion 0.19	correg 0.15	corrig 0.10	corrij 0.09	rectific 0.06	corrigem 0.04	corrigel 0.04
correl	correl 0.51	correlation 0.38
correspond	correspondient 0.82	correspond 0.30	correspondent 0.11	corresponsal 0.06
corrupt	corromp 0.55	corrupcion 0.43	corrupt 0.38
corsica	corceg 0.67
cos	math 0.10
cosin	cosen 0.83
cosmet	cosmet 0.67
cosmic	cosmic 0.67
cost	cost 0.47	cuest 0.30	supondr 0.05
costum	hallow 0.18	disfraz 0.15
coteditor	coteditor 0.50
cottag	cabañ 0.31	camp 0.04
cotton	algodon 0.66
couch	sof 0.53	sillon 0.17	divan 0.13
cough	tos 0.79
could	podr 0.36	pud 0.26	pod 0.19	pued 0.03	limitart 0.02	vei 0.02
could'v	pud 0.04	hab 0.04	podr 0.03
couldn't	pud 0.32	pod 0.15	no 0.03	podr 0.02	localic 0.02
council	concili 0.65	consej 0.07
councillor	concejal 0.36
counsel	consej 0.25
counselor	consejer 0.54	consultor 0.20
count	recuent 0.31	count 0.28	cont 0.26	conte 0.22	cuent 0.13
countdown	atras 0.08
counter	contador 0.48	count 0.30	mostrador 0.27	contradec 0.05
counterclockwis	antihorari 0.66
counterfeit	fals 0.05
counterpart	contrapart 0.77	homolog 0.32
counterrevolutionari	contrarrevolucionari 0.67
counti	cond 0.41
countless	innumer 0.67
countri	pais 0.84	camp 0.10	country 0.05	tierr 0.04	patri 0.03	provinci 0.02
countrysid	camp 0.08
coupl	parej 0.40	juntur 0.13	par 0.04	unos 0.03
coupon	cupon 0.33
courag	coraj 0.47	valor 0.10	resistent 0.05	valent 0.04	valient 0.04
courier	couri 0.55
cours	supuest 0.41	curs 0.20	rumb 0.07	urso 0.04	clar 0.03
court	atri 0.53	tribunal 0.22	pati 0.15	canch 0.06	cort 0.05	juzg 0.05
courtesi	finez 0.29	cortes 0.12
courtroom	cort 0.03
courtyard	pati 0.14
couscous	cuscus 0.89
cousin	prim 0.40
cov	sars 0.41
covari	covari 0.82
coven	pact 0.72	alianz 0.32	concert 0.08	testimoni 0.07	testament 0.06	conciert 0.04
cover	cubr 0.48	cubiert 0.44	tap 0.07	cubral 0.04	cubret 0.04	abarc 0.03	refug 0.03	tapes 0.03
coverag	cobertur 0.75	coverag 0.30
coverageresult	coverageresults 0.55
covet	codici 0.35	avarici 0.33
covid	cov 0.40	coronavirus 0.27
cow	vac 0.35	tejon 0.07	cabl 0.03
coward	cobard 0.74
cowardic	cobard 0.20
cowboy	vaquer 0.20
cowork	coleg 0.25	soci 0.07
coxey	coxey 0.67
coyot	coyot 0.64
cozenag	estaf 0.25
cozi	acogedor 0.57
co₂	co₂ 0.39	co2 0.30
cp	cp 0.88
cpathnam	cpathnam 0.64
cpickl	cpickl 0.75
cport	cporting 0.55
cpp	cpp 0.78
cpparg	cpparg 0.37
cppflag	cppflags 0.78
cpr	boc 0.05
cprofil	cprofil 0.75
cpu	cpu 0.75
cpufreq	cpufreq 0.50
cpulimit	cpulimit 0.50
cpus	cpus 0.41	cpu 0.27
cputim	cputim 0.55
cpython	cpython 0.88
cr	cr 0.89
crab	cangrej 0.52
crack	cracke 0.30	resquebraj 0.22	griet 0.20	crack 0.19	tris 0.19	carcaje 0.15	descifr 0.08	poquit 0.08
crackabl	descifr 0.12
cradl	cun 0.71
crafti	manit 0.35	astuci 0.35	astut 0.10
craftsmen	artific 0.51	carpinter 0.04
cram	cram 0.71
cramp	calambr 0.54	angost 0.17
cran	cran 0.58
crane	grull 0.61	gru 0.46	cran 0.13
cranki	malhumor 0.18	rar 0.04	enfad 0.03
crap	craps 0.52	mierd 0.19
crash	choqu 0.12	accident 0.10	echart 0.07	choc 0.06	estrell 0.06	estruend 0.06	colision 0.04	colaps 0.04
crate	crat 0.80
crater	lun 0.03
crave	antoj 0.16	ansi 0.14
crawl	arrastr 0.26	crawl 0.26	gate 0.16	gat 0.05
crazi	loc 0.57	locur 0.14	aloc 0.11	enloquec 0.08	bolud 0.03	ida 0.03
crc	crc 0.90
cream	hel 0.51	crem 0.26	nat 0.08	niev 0.03
creas	doblez 0.44
creat	cre 0.42	creat 0.26	creacion 0.06	libstdc 0.03	cri 0.02
createkey	createkey 0.55
createlock	createlock 0.55
createprocess	createprocess 0.64
createsocket	createsocket 0.64
creation	creacion 0.66	creation 0.08	criatur 0.08
creationflag	creationflags 0.73
creationist	creacion 0.09
creativ	creativ 0.90
creator	creador 0.80
creatur	criatur 0.33	animal 0.15	esclav 0.11	rutin 0.08
cred	creds 0.71
credenti	credencial 0.83
credibl	creibl 0.29	confiabl 0.13
credit	credit 0.56	fiad 0.08
creditor	acreedor 0.50
creep	reptil 0.27	escalofri 0.20	lacros 0.17	mamon 0.13	guarr 0.10	arrastr 0.09	asquer 0.06	repugn 0.05
creepi	repugn 0.21	escalofri 0.15	aterr 0.13
cremat	crem 0.16
crept	sigil 0.39
cretan	cretens 0.44
crete	cret 0.67
crew	tripul 0.64	dotacion 0.28
cri	llor 0.73	clam 0.23	clamor 0.17	voc 0.10	llores 0.09	llant 0.06	grit 0.06	lloras 0.04
cricket	criquet 0.69	grill 0.43
crime	crim 0.74	delit 0.35	crimen 0.19	delincuent 0.05
crimin	criminal 0.85	delincuent 0.23
cring	encog 0.13	vergüenz 0.08
crisi	crisis 0.84
crisp	frit 0.14
cristau	cristau 0.63
criteria	criteri 0.58
critic	critic 0.78	critical 0.34	critiqu 0.21	autocrit 0.06
crl	crl 0.73
crldistributionpoint	crldistributionpoints 0.55
crlf	crlf 0.81
crls	crls 0.83
croatia	croaci 0.74
crocodil	cocodril 0.81
croissant	cruasan 0.89
cron	cron 0.45	recurrent 0.15	crontab 0.15
cronjob	cron 0.43
crontab	crontab 0.73
crontabl	crontabl 0.50
crook	chuec 0.36	torc 0.23	pervers 0.13
crop	cultiv 0.35	cosech 0.31	recort 0.06
cross	cruz 0.66	cruc 0.16	multiplataform 0.16	atraves 0.09	tach 0.09	crossing 0.07	ferroviari 0.05	expansor 0.04
crossbow	ballest 0.78
crossov	crossov 0.38
crosswalk	cruc 0.19
crossword	crucigram 0.40
crouch	agach 0.25
crow	cuerv 0.68	gall 0.20
crowbar	palanc 0.31
crowd	multitud 0.53	abarrot 0.17	genti 0.10	concurr 0.09	muchedumbr 0.08	mogollon 0.07	hord 0.06	llen 0.04
crowdfund	financi 0.34
crown	coron 0.87	diadem 0.22	cop 0.03
crt	crt 0.75
crucifi	crucific 0.71	crucifical 0.24
crude	barbar 0.20	crud 0.08
cruel	cruel 0.86
cruelti	crueld 0.70
cruft	cruft 0.35	that 0.35	finds 0.07
cruis	crucer 0.68
crumb	migaj 0.76
crunch	royend 0.31	cruj 0.30	cuadr 0.08	masc 0.06
crush	aplast 0.23	quebrant 0.09	machac 0.09	abat 0.07	enamor 0.06
crustacean	crustace 0.67
crux	crux 0.67
crybabi	lloric 0.41	lloron 0.31
crypt	crypt 0.87
cryptgenrandom	cryptgenrandom 0.55
crypto	memcmp 0.37
cryptograph	criptograf 0.74
cryptographi	criptograf 0.45
crystal	cristal 0.34
crystallin	cristalin 0.67
cs	cs 0.79
cscript	cscript 0.50
csh	csh 0.64
csplit	csplit 0.67
css	css 0.95
cssclass	cssclass 0.64
csum	extent 0.50
csv	csv 0.97
csvwriter	csvwrit 0.64
ct	ct 0.55
cte	cte 0.93
ctime	ctim 0.79
ctive	ctiv 0.41
ctrl	ctrl 0.90
ctte	ctte 0.89
ctx	ctx 0.90
ctype	ctypes 0.97	ctype 0.14
cu	cu 0.60
cub	cachorr 0.33
cuba	cub 0.34
cuban	cuban 0.57
cube	cub 0.38
cubit	cod 0.48	anchur 0.13
cucumb	pepin 0.58	seren 0.13
cud	rumi 0.48
cudgel	pal 0.12
cue	cue 0.52
cuff	esposal 0.30	improvis 0.20	puñ 0.11	gemel 0.07
cuisin	corean 0.15
culmin	culmin 0.30	festival 0.13
culprit	culpabil 0.32
cultiv	cultiv 0.17
cultur	cultur 0.70	cultural 0.30
cum	weights 0.43
cumbersom	engorr 0.71
cumul	acumul 0.40	cumulativ 0.25
cun	sagaz 0.26	astut 0.22
cunha	cunh 0.37
cuni	cuni 0.38
cup	taz 0.70	cop 0.17	caliz 0.14	recipient 0.06	tas 0.03	vas 0.02
cupboard	alacen 0.39	armari 0.27	lacen 0.25	apar 0.20	embaraz 0.05
cur	cur 0.36	riz 0.28
curb	bordill 0.61	fren 0.15	reduc 0.03
cure	cur 0.40	san 0.03
curfew	toqu 0.16
curios	curi 0.50
curious	curi 0.41	curios 0.39	intrig 0.05
curitiba	curitib 0.72
curl	curl 0.85
curler	rul 0.23
currant	grosell 0.52
currenc	moned 0.28
current	actual 0.89	current 0.10	distribucion 0.03	corrient 0.03
currentthread	currentthr 0.38
curri	curry 0.72	currif 0.14
curriculum	curricul 0.60
curro	curr 0.67
curs	curs 0.49	maldicion 0.37	maldit 0.24	maldec 0.14	maldic 0.13	maldij 0.13	maldig 0.13	maldijer 0.12
cursiv	cursiv 0.67
cursor	cursor 0.92
curt	cortant 0.67
curtain	cortin 0.74	telon 0.09
curtin	curtin 0.88
curv	curv 0.68	koch 0.14
cush	chûs 0.35	cush 0.35	etiop 0.19
cushan	chus 0.62
cushit	cusi 0.75
cuss	imprec 0.52
custard	pudin 0.43
custer	cust 0.67
custodi	custodi 0.51	carcel 0.04	deten 0.03
custom	personaliz 0.75	custom 0.13	costumbr 0.13	client 0.12	customiz 0.10	aduan 0.09	personalic 0.07	med 0.05
customis	personaliz 0.15
customiz	personaliz 0.16
cut	cort 0.51	cut 0.10	recort 0.09	cortal 0.06	tal 0.06	partel 0.05	cortadur 0.04	ataj 0.03
cutback	presupuestari 0.36	recort 0.19
cute	lind 0.29	mon 0.18	tiern 0.10	bonit 0.05	cuchis 0.03	ador 0.03	precios 0.02
cuter	mon 0.06	lind 0.04
cuthbert	cuthbert 0.38
cuzco	cuzc 0.67
cv	cv 0.35	curricul 0.33
cve	cve 0.76
cvenam	cvenam 0.64
cvs	cvs 0.80
cwd	cwd 0.91
cwi	cwi 0.83
cx	cx 0.66
cyan	cian 0.64
cyanid	cianur 0.54
cyberdiritto	cyberdiritt 0.68
cyborg	cyborg 0.67
cycl	cicl 0.64	ciclism 0.20	cycle 0.13	bibiclet 0.11	bici 0.06	biciclet 0.03
cyclic	ciclic 0.91
cygwin	cygwin 0.93
cygwincompil	cygwincompil 0.38
cymbal	cimbal 0.76
cynic	cinic 0.62	cinism 0.30
cynodont	cinodont 0.67
cypher	cypher 0.78
cyprus	cipr 0.71
cyril	cyril 0.91	brulebois 0.04
cyrus	cir 0.81	cyrus 0.37
cython	cython 0.71
czar	ces 0.13
czech	chec 0.91
czechoslovakia	checoslovaqui 0.54
cédric	cedric 0.55
d	d 0.98
d'anna	d'ann 0.38
d'aprano	d'apran 0.75
d'arc	d'arc 0.84
d'élite	sportivi 0.52
da	account 0.44
dabeaz	dabeaz 0.55
dad	pap 0.40	padr 0.08
daddi	papi 0.30	pap 0.09
daemon	daemon 0.57	resident 0.39	demoniac 0.20	daemons 0.14	daemonic 0.13	demoni 0.12	daemoniz 0.06	smartcard 0.05
dagon	dagon 0.86
daili	diari 0.25	cotidian 0.22	dia 0.04
daiquiri	daiquiri 0.67
dairi	lacte 0.33
dais	pean 0.52	tarim 0.52
daisi	margarit 0.76
dalcrin	dalcrin 0.38
dale	dal 0.17
dall	dall 0.67
dam	dams 0.54	construyer 0.27	diqu 0.27
damacus	damasc 0.18
damag	dañ 0.45	abertur 0.14	desperfect 0.12	aver 0.10	gravement 0.07	averi 0.04
damascus	damasc 0.92
dame	notr 0.52
damm	damm 0.67
damn	puñeter 0.43	caraj 0.16
damnat	conden 0.13
damp	humed 0.43	moj 0.04
damázio	damazi 0.37
dan	dan 0.48
danc	bail 0.84	danz 0.20
dancer	bailarin 0.68	bail 0.03
dandrimont	dandrimont 0.80
dandruff	casp 0.69
dane	danes 0.58
dang	maldicem 0.67
danger	peligr 0.92
dangl	colgant 0.23	colg 0.16
danican	danic 0.67
daniel	daniel 0.96
danish	danes 0.63
danub	danubi 0.67
daod	daod 0.37
darc	darcs 0.55
darci	darcy 0.67
dare	atrev 0.61	osab 0.11	osais 0.09	desafi 0.04	coraj 0.04
daredevil	temerari 0.44
daric	dracm 0.56
darius	dari 0.91
dark	oscur 0.66	tiniebl 0.35	oscurec 0.22	anochec 0.16	oscurezc 0.14	anochezc 0.07	tenebr 0.05	pard 0.04
darken	obscurec 0.28	oscurec 0.28
darker	oscur 0.06	oscurec 0.04
darkest	oscur 0.07
darkon	darcon 0.44
darnel	cizañ 0.59
darren	darr 0.38
dart	dard 0.79
darwin	darwin 0.88
das	das 0.17
dash	evapor 0.22	guion 0.13
dat	mop 0.27
data	dat 0.88
databas	bas 0.27	datab 0.12	dat 0.09
databaseconnect	databaseconnection 0.55
databaseerror	databaseerror 0.81
databrick	databricks 0.67
dataclass	dataclass 0.71	dat 0.02
datagram	datagram 0.82
datagramhandl	datagramhandl 0.71
datagramprotocol	datagramprotocol 0.64
datagramtransport	datagramtransport 0.55
datahandl	datahandl 0.55
dataset	conjunt 0.09
datatyp	dat 0.06
date	fech 0.50	cit 0.20	actualiz 0.06	dat 0.04	remont 0.04	sal 0.03
datefmt	datefmt 0.64
datetim	datetim 0.81	fech 0.06
datetimeorigin	datetimeoriginal 0.67
dateutil	dateutil 0.55
dathan	dathan 0.80
daughter	hij 0.35	doncell 0.05	berrinch 0.03	nuer 0.03
dave	dav 0.07
davi	davis 0.81
david	dav 0.84
davin	davin 0.55
dawan	dawans 0.37
dawn	amanec 0.54	alba 0.18
day	dia 0.62	dias 0.50	day 0.04	days 0.03
daydream	fantase 0.25	ilusion 0.08	despiert 0.06
daylight	horari 0.15	sust 0.11
daytim	dia 0.05
dazai	dazai 0.80
daze	aturd 0.33
db	db 0.92
dbeaver	dbeav 0.67
dbfs	dbfs 0.50
dbl	dbl 0.55
dbm	dbm 0.91
dbms	dbms 0.80
dbx	dbx 0.50
dcs	dc 0.50
dd	dd 0.89	ñad 0.11
ddd	ddd 0.37
ddis	ddi 0.41
ddl	ddl 0.55
ddthh	ddthh 0.71
de	democratiz 0.10	desinicializ 0.06
deactiv	desactiv 0.29	desact 0.13
dead	muert 0.58	difunt 0.04	callejon 0.03	victim 0.03
deadbyt	pymem 0.10
deadkey	tecl 0.09
deadlin	fech 0.13	plaz 0.12
deadlock	deadlock 0.32	bloque 0.15
deaf	sord 0.88
deafen	ensordecedor 0.67
deal	lidi 0.22	trat 0.15	deal 0.08	granit 0.06	reparten 0.06	aguantat 0.05	arreglarnosl 0.05	gang 0.04
dealer	pescader 0.30	camell 0.08
dealership	concesionari 0.29
dealloc	desasign 0.78	dealloc 0.53
dealt	prem 0.25	repart 0.08	hech 0.04
dear	cariñ 0.14	estim 0.14	valios 0.10
death	muert 0.50	mor 0.04	deces 0.04	defuncion 0.04	inanicion 0.03
deathb	lech 0.05
deb	deb 0.02
debar	lodeb 0.44
debat	debat 0.55	delib 0.12	discut 0.05
debcamp	debcamp 0.71
debconf	debconf 0.74
debhelp	debhelp 0.52
debian	debi 0.88
debianbrasil	debianbrasil 0.80
debiandesktop	debiandesktop 0.67
debiandoc	debiandoc 0.67
debianedu	debianedu 0.74
debianev	debianevents 0.89
debir	deb 0.02
debmak	debmak 0.52
debmirror	debmirror 0.67
deborah	debor 0.80
debri	escombr 0.38
debsourc	debsourc 0.89
debt	deud 0.73	endeud 0.16
debtag	debtags 0.67
debtap	bas 0.02
debtor	deudor 0.74
debug	depur 0.64	debug 0.51
debugg	depur 0.39	debugg 0.11
debuglevel	debuglevel 0.61
debugrunn	debugrunn 0.71
debut	debut 0.46
dec	diciembr 0.14
decad	dec 0.05	practic 0.02
decant	decant 0.43
decapit	decapit 0.67
decapoli	decapolis 0.55
decarith	decarith 0.55
decay	corrupcion 0.20	pudr 0.19
deceas	difunt 0.35	fallec 0.10	caid 0.05
deceit	embuster 0.29	engañ 0.17	fraudulent 0.09	deshonest 0.07	mentir 0.03
deceiv	engañ 0.40	embauqu 0.15	engañart 0.09
decemb	diciembr 0.61	decemb 0.18
decenc	decenci 0.67
decent	decent 0.65	dign 0.05	extrem 0.03
decept	engañ 0.07
decid	decid 0.67	decant 0.05
decil	decil 0.22
decim	decimal 0.95
decimaltupl	decimaltupl 0.37
decis	decision 0.58	decis 0.05	decid 0.02
deck	maz 0.34	cubiert 0.06
decker	deck 0.61
declar	declar 0.49	decl 0.23	denunci 0.09	anunci 0.04
declhandl	declhandl 0.38
declin	declin 0.35	rechaz 0.14	caid 0.05	disminu 0.04	rehus 0.03
declspec	declspec 0.64
decltyp	decltyp 0.64
decod	decodif 0.64	decodific 0.56	decod 0.37	descodific 0.15	descodif 0.09	decodifiqu 0.07	descifr 0.05
decodedgener	decodedgenerator 0.55
decodefsdefaultands	decodefsdefaultandsiz 0.37
decodelocal	decodelocal 0.84
decodelocaleands	decodelocaleandsiz 0.55
decompil	descompil 0.41	decompil 0.41
decompos	descompuest 0.20
decomposit	descomposicion 0.75
decompress	descomprim 0.61	decompress 0.54	descompresion 0.40
decompressor	descompresor 0.81
decor	decor 0.93	decorator 0.17	adorn 0.15
decre	decret 0.39	edict 0.34	mandamient 0.16
decreas	disminu 0.36	reduj 0.13	reduc 0.11
decref	decref 0.92
decrement	disminu 0.48	decrement 0.35	reduc 0.02
decrimin	despenaliz 0.80
decrypt	descifr 0.51	desencript 0.29	esencript 0.12
dedan	dedan 0.81
dedent	dedent 0.64
dedic	dedic 0.49	santificar 0.14	consagr 0.12	dedicart 0.11
dedpul	desdupl 0.27
deduc	deduc 0.42
deduct	deduc 0.41
dedupl	desdupl 0.48	dedupl 0.22
deed	obras 0.28	hazañ 0.11	accion 0.05	hech 0.03
deem	consider 0.13
deep	profund 0.52	deep 0.22	abism 0.15	hond 0.13	enfrasc 0.08	hund 0.02
deepcopi	deepcopy 0.60
deeper	profund 0.11
deepest	profund 0.14
deepli	profund 0.34	marcad 0.14	perdid 0.10
deer	cierv 0.81
def	def 0.97
default	defect 0.51	predetermin 0.51	default 0.21	omision 0.09	defaults 0.07
defaultcontext	defaultcontext 0.71
defaultdict	defaultdict 0.83
defaulthandl	defaulthandl 0.55
defaultsect	defaultsect 0.78
defaultselector	defaultselector 0.37
defeat	derrot 0.68	venc 0.06
defect	defectu 0.25	defects 0.22	tach 0.21	defect 0.14
defenc	defens 0.27
defend	defend 0.56	defiend 0.11	acus 0.11	ampar 0.10	defendert 0.10	defiendet 0.10	levantes 0.08	demand 0.04
defens	defens 0.68
defenseless	indefens 0.63	desval 0.43	desampar 0.09
defer	traduccion 0.05
defi	execr 0.31	desafi 0.30
defici	deficient 0.53
defil	contamin 0.56	amancill 0.24
defin	defin 0.90	definicion 0.02
definit	definicion 0.75	definit 0.32	definition 0.11
deflat	deflat 0.78
deflow	desflor 0.53
defragresult	defragresult 0.37
defragresultbyt	defragresultbyt 0.37
deft	habil 0.12
defus	desmantel 0.25	desactiv 0.16
dega	deg 0.65
degrad	degrad 0.52
degre	grad 0.60	degr 0.13	licenciatur 0.12	hervor 0.12	punt 0.02
dehydr	deshidrat 0.67
deili	deily 0.71
deiniti	desinicializ 0.32
del	del 0.05
delattr	delattr 0.85
delattrstr	delattrstring 0.37
delay	retras 0.34	delay 0.32	retard 0.24	demor 0.17	retr 0.15	dilat 0.11	mercanc 0.04	tardanz 0.04
delayfunc	delayfunc 0.64
deleg	deleg 0.88
delet	elimin 0.36	borr 0.31	delet 0.30	borral 0.05
deletecurr	deletecurrent 0.38
deletekey	deletekey 0.37
deletevalu	deletevalu 0.37
delhi	delhi 0.80
deliber	deliber 0.82	proposit 0.03
delic	delic 0.64	faccion 0.22
delicaci	regional 0.09
delici	delici 0.85	exquisit 0.19	riquisim 0.16	buenisim 0.08
delight	deleit 0.27	delici 0.06	agrad 0.05	alegr 0.04
delilah	dalil 0.71
delimit	delimit 0.79	delimiters 0.32	f1 0.12	around 0.10
delinqu	juvenil 0.38
delitem	delitem 0.86
deliv	entreg 0.30	entregar 0.12	libram 0.11	libran 0.08	profir 0.08	librom 0.08	repart 0.08	libr 0.07
deliver	libert 0.15
deliveri	entreg 0.11
deloc	delocaliz 0.55
delta	delt 0.89
delud	engañart 0.21	engañ 0.04
delus	ilusion 0.17
dema	dem 0.07
demagogu	terc 0.12
demand	demand 0.36	exig 0.33	exigent 0.28	pedigüeñ 0.08	exij 0.06	reduccion 0.05
demangl	demangl 0.35	reconstru 0.10
dematerialis	inmaterial 0.67
dement	dement 0.50
demetrius	demetri 0.55
demey	demey 0.75
demian	demi 0.75
demigod	semidios 0.67
demo	dem 0.24	demostr 0.19
democraci	democraci 0.69
democrat	democrat 0.71
democratización	idon 0.39
demolish	demol 0.78
demon	demoni 0.47	endemoni 0.19
demonstr	demuestr 0.36	demostr 0.26	manifest 0.21	protest 0.03	muestr 0.02
demor	desmoraliz 0.67
demot	degrad 0.20	descend 0.05
den	fos 0.37	cuev 0.15
denarii	denari 0.52
denarius	denari 0.58
deni	neg 0.60	nieg 0.16	deneg 0.08	inneg 0.05	deny 0.03
denial	deneg 0.35
denmark	dinamarc 0.91
denni	dennis 0.81
deno	den 0.27
denomin	denominator 0.44	denomin 0.20
denorm	denormaliz 0.37
denot	denot 0.81	indic 0.04
denounc	denunci 0.16
dens	dens 0.43
densiti	densid 0.62
dent	aboll 0.40
dental	odontolog 0.52
dentist	dentist 0.80	dental 0.05
deobfusc	desofusc 0.50
deodor	desodor 0.80
dep	deps 0.51	dep 0.46
depart	departamental 0.19	apart 0.10	fuerons 0.09	aparta 0.08	bomber 0.06	departament 0.05	apartat 0.05	fues 0.04
departur	pospondr 0.08	part 0.03	pospon 0.02
depend	dependent 0.45	depend 0.42	dependient 0.18	depends 0.07	aten 0.02	segun 0.02
depict	represent 0.05
deplist	deplist 0.50
deploy	desplieg 0.41	despleg 0.26	deploy 0.11	implement 0.07
depmod	depmod 0.50
deport	deport 0.12
deposit	deposit 0.73
deprec	obsolet 0.58	desus 0.37	deprec 0.20	obsolescent 0.14	deprecat 0.14	desaprob 0.14	descontinu 0.09	depreci 0.04
deprecationwarn	deprecationwarning 0.91
depreci	inflacion 0.26
depress	deprim 0.69	depresion 0.29	depres 0.19	depriment 0.13	bajon 0.08	decaid 0.07	aplan 0.05	entristec 0.04
depriv	priv 0.19	despoj 0.14	arrebat 0.08
deptest	deptest 0.50
depth	depth 0.48	profund 0.25	abism 0.10
deputi	suplent 0.67
depyx	depyx 0.50
dequ	dequ 0.96
der	der 0.84
derail	descarril 0.69
derang	mental 0.20
derb	derb 0.62
derek	derek 0.64
derelict	negligent 0.22
deris	escarni 0.76
deriv	deriv 0.78	proced 0.03	provien 0.02
derri	derry 0.40
desc	desc 0.81
descend	descendient 0.57	desciend 0.17	descendent 0.14	descend 0.12	simient 0.06
descent	descent 0.37
descr	descr 0.64
describ	describ 0.77	descrit 0.43	descript 0.05	describal 0.05	describil 0.05	describel 0.05
descript	descripcion 0.83	description 0.28	descript 0.07	descriptions 0.07
descriptor	descriptor 0.84	descriptors 0.08
descriptorhowto	descriptorhowt 0.37
deseri	deserializ 0.77
desert	desiert 0.50	desertor 0.16	abandon 0.11	soled 0.02
deserv	merec 0.71	merezc 0.27	mereces 0.06
desgraciado	desgraci 0.14
design	diseñ 0.82	design 0.22
desir	deseabl 0.25	dese 0.17	des 0.15	quisier 0.10	antoj 0.05
desk	escritori 0.74	pupitr 0.22	recepcion 0.13	mes 0.03
desktop	desktop 0.51	escritori 0.37
desmond	desmond 0.37
desol	asol 0.47	soled 0.17	desol 0.11	desiert 0.06	destruid 0.04
despair	desesper 0.25
desper	desesper 0.67	urgent 0.05
despis	despreci 0.44	menospreci 0.33	menosprec 0.13	desprec 0.09	desech 0.05
despit	pes 0.13
dessert	postr 0.67
dest	dest 0.93
destin	destin 0.52	destination 0.11
destini	destin 0.24
destroy	destru 0.69	destruid 0.16	destruidor 0.15	destruirt 0.10	destroy 0.09	destruccion 0.06	destroz 0.06	inutiliz 0.04
destruct	destruct 0.41	destruccion 0.39	perdicion 0.30	quebrant 0.21
destructor	destructor 0.95
destwin	destwin 0.71
detach	detach 0.33	desconect 0.20	desvincul 0.20	desprend 0.07	independient 0.03	separ 0.03	sep 0.03
detail	detall 0.78	detail 0.04	obten 0.03
detain	deten 0.16
detect	detect 0.72	deteccion 0.34	detectiv 0.31
detector	detector 0.78
deterior	deterior 0.25	empeor 0.05
determin	determin 0.70	determinat 0.03	decid 0.03
determinist	deterministic 0.38	pycs 0.21	determin 0.08
detest	detest 0.12	abomin 0.12
detour	desvi 0.21	desviacion 0.20
detroit	detroit 0.80
deuel	dehuel 0.62
dev	dev 0.90
devast	devast 0.69	deshech 0.17	desol 0.13	polv 0.04
devdepend	devdependenci 0.50
devel	devel 0.94
develop	desarroll 0.85	development 0.10	develop 0.09	construct 0.02
devenv	devenv 0.50
devguid	devguid 0.87
deviat	desviacion 0.45	desviaci 0.18	adpic 0.18	tipic 0.04
devic	disposit 0.86	devic 0.17	aparat 0.08
devil	diabl 0.39	divan 0.07	infiern 0.06	demoni 0.03	rom 0.03
devious	arter 0.54	taim 0.35	astut 0.20
devis	invent 0.11	ide 0.04
devmod	devmod 0.70
devnul	devnull 0.78
devoid	desprovist 0.52	carec 0.16
devonshir	devonshir 0.67
devot	dedic 0.42	anatem 0.27	devocion 0.16	consagr 0.13
devoto	installing 0.20
devour	devor 0.42	consum 0.21
devout	devot 0.53
devpol	devpoll 0.70
devpollselector	devpollselector 0.55
devtool	devtools 0.75
dew	roci 0.77
dewar	nddo 0.50
dexter	habil 0.12
dezemb	dezemb 0.28
df	df 0.50
dfl	dfl 0.75
dfn	dfn 0.98
dfsg	dfsg 0.80
dfunc	dfunc 0.75
dgram	dgram 0.81
dh	dh 0.88
dhcp	dhcp 0.72
diabet	diabet 0.68
diag	dasd 0.40
diagnos	diagnostic 0.35	vih 0.08	hemofili 0.08
diagnosi	aclar 0.10
diagnost	diagnost 0.67
diagon	diagonal 0.42
diagram	diagram 0.95
dial	marqu 0.24	equivoqu 0.13	marc 0.05
dialect	dialect 0.96
diall	marc 0.06
dialog	dialog 0.76
dialogu	dialog 0.18
diamet	diametr 0.77
diamond	diamant 0.84	pulser 0.08
diana	dian 0.30
diaper	pañal 0.79
diari	diari 0.44	åslund 0.14
diarrhea	diarre 0.75	cagaler 0.30
dib	prim 0.03
diblathaim	diblathaim 0.55
dibon	dibon 0.62
dicaprio	leonard 0.47	dicapri 0.06
dice	dad 0.12
dick	man 0.03
dicken	dickens 0.80
dickinson	dickinson 0.76
dict	dict 0.82	dicts 0.11	diccionari 0.11
dictat	dictador 0.47	dict 0.17	conscienci 0.08
dictatorship	parter 0.39
dictconfig	dictconfig 0.91
dictconfigclass	dictconfigclass 0.71
dictconfigur	dictconfigurator 0.71
dictionari	diccionari 0.91	dictionary 0.06
dictread	dictread 0.81
dictschema	dictschem 0.55
dictwrit	dictwrit 0.75
did	hiz 0.26	hic 0.25	fuist 0.06	has 0.05	vist 0.04	lo 0.04	acas 0.03	dist 0.03
diderot	d'alembert 0.52
didier	didi 0.67
didn't	no 0.27
didymus	didim 0.55
die	mur 0.60	mor 0.34	muer 0.29	murier 0.09	muert 0.07	fallec 0.03	agoniz 0.02
diederich	diederich 0.55
diego	dieg 0.74
dien	dien 0.52
diesel	gasoil 0.40
diet	diet 0.61	regim 0.08
dietari	fibr 0.43
diff	diff 0.69	diferent 0.07
differ	diferent 0.79	distint 0.18	difier 0.13	differenc 0.07	difer 0.05	diff 0.03	indiferent 0.03	comin 0.03
differenti	distincion 0.24	diferenci 0.16
diffi	diffi 0.71
difficult	dificil 0.57	intrinc 0.05	dificilisim 0.04	cost 0.02	complic 0.02
difficulti	dificult 0.46	dificultad 0.41	predicament 0.10	sumerg 0.05	inconvenient 0.04	cuest 0.03
difflib	difflib 0.88
difft	difft 0.67
dig	cav 0.73	escav 0.16	dig 0.02
digest	digest 0.52	digier 0.26	diger 0.16	resum 0.14	digestion 0.13
digestmod	digestmod 0.87
digger	buscador 0.13
digit	digit 0.84	digits 0.31	digital 0.25	cifr 0.03
digitali	digitalis 0.44
dignifi	dignific 0.52	decor 0.06
digniti	dignid 0.91
dike	diqu 0.52
diklah	dicl 0.37
dilemma	dilem 0.66
dilig	diligent 0.66	procur 0.06	aplic 0.03
dill	neguill 0.55
dim	tenu 0.41	lerd 0.14	tarug 0.14	debil 0.05	vag 0.04	baj 0.03	apag 0.03	oscur 0.02
dima	dim 0.11
dime	centim 0.21	dur 0.04
dimens	dimension 0.89
dimension	dimensional 0.48	unidimensional 0.44	multidimensional 0.30	bidimensional 0.25	dimension 0.13
diminish	disminu 0.31	redujeron 0.29
dinah	din 0.23
dine	comedor 0.42	vagon 0.12	cen 0.07
diner	comensal 0.52	dinn 0.52
dinner	cen 0.67
dinnertim	cen 0.02
dinosaur	dinosauri 0.68
diogen	implum 0.46	diogen 0.44
dioxid	diox 0.53
dip	moj 0.17
diploma	diplom 0.80
diplomat	diplomat 0.77
dipper	carr 0.07
dir	dir 0.46	dirs 0.26
dircmp	dircmp 0.88
dircolor	dircolors 0.50
dire	mal 0.03
direct	direct 0.81	direccion 0.11	direction 0.09	orient 0.04	encamin 0.03	dirij 0.02
director	director 0.61
directori	directori 0.91	directory 0.15
direntri	direntry 0.74
dirfd	dirfd 0.55
dirnam	dirnam 0.87
dirpath	dirpath 0.71
dirselectbox	dirselectbox 0.55
dirt	suci 0.08	bot 0.06
dirti	suci 0.86	ensuci 0.16	guarr 0.13	ensuc 0.09
dis	dis 0.90
disabl	deshabilit 0.66	desact 0.31	desactiv 0.27	disabl 0.20	discapac 0.15
disablereflectionkey	disablereflectionkey 0.64
disadvantag	desventaj 0.69	inconvenient 0.11
disagr	disput 0.33
disagre	desacuerd 0.26	antipat 0.14	discrep 0.13	acuerd 0.07	desagrad 0.04
disallow	permit 0.06
disambigu	desambigu 0.66
disappear	desaparec 0.59	desaparicion 0.30
disappoint	decepcion 0.62	desilusion 0.25	avergonz 0.07	defraud 0.06	decepcionart 0.04	confund 0.02
disapprov	opus 0.15	vei 0.04	aprob 0.04
disassembl	desensambl 0.56	desensamblaj 0.26	desmont 0.20	desmantel 0.16	ensamblaj 0.12
disassoci	desasoci 0.41	disoci 0.41
disast	desastr 0.60	siniestr 0.09	catastrof 0.08	mal 0.02
disc	disc 0.36	cd 0.03
discard	descart 0.69	discard 0.23
discern	discern 0.39	entend 0.04
discharg	secrecion 0.13	fluj 0.12	alta 0.09	dieron 0.04	dad 0.02
discipl	discipul 0.72
disciplin	disciplin 0.74	castig 0.09
disclaim	respons 0.05	descarg 0.04
disclos	revel 0.18	descubr 0.05	luz 0.03
disco	discotec 0.67	bolich 0.25
discomfort	malest 0.52
disconnect	desconect 0.64	disconnect 0.21
discont	apat 0.67
discord	rencill 0.21
discount	descuent 0.81	rebaj 0.08
discourag	desaconsej 0.44	desanim 0.40	desalent 0.34	disuad 0.09	frustr 0.09
discov	descubr 0.36	descubiert 0.23
discoveri	descubr 0.24
discreet	discret 0.54	consider 0.03
discret	discret 0.52	consej 0.03
discrimin	discrimin 0.70
discuss	discut 0.39	discusion 0.37	debat 0.15	discuss 0.07	discutamosl 0.05	analic 0.04	coment 0.03	convers 0.03
disdain	desden 0.67
diseas	enfermedad 0.44	enfermed 0.42	dolenci 0.09	aftos 0.07
disfigur	desfigur 0.67
disgrac	deshonr 0.35	vergonz 0.12	ridicul 0.05	avergonz 0.05
disgruntl	descontent 0.39
disguis	disfraz 0.48	disfrac 0.15	disimul 0.13
disgust	repugn 0.33	asco 0.31	asquer 0.27	indign 0.25	asqu 0.12	disgust 0.06
dish	plat 0.40	trast 0.14	vajill 0.08
dishan	disan 0.67
dishon	dison 0.74
dishonest	deshonest 0.83
dishonor	deshonr 0.34
dishwash	lavavajill 0.66	lavatrast 0.30
disillus	desilusion 0.23
disinform	desinform 0.30
disk	disc 0.71	disk 0.19	ssd 0.05
diskpart	diskpart 0.67
dislik	repulsion 0.10	desagr 0.08	antipat 0.05	disgust 0.05	cayer 0.04	repudi 0.04	gust 0.04	odi 0.03
disloc	disloc 0.33	descompuest 0.11
dismal	funest 0.40
dismantl	desmantel 0.38
dismay	constern 0.27	turb 0.13	desmay 0.13
dismiss	desped 0.19	ces 0.05
dismount	desmont 0.20
disney	disney 0.66
disneyland	disneylandi 0.58	disneyland 0.58
disobedi	desobedient 0.49	rebelion 0.28	transgresion 0.15	rebeld 0.13
disobey	desobedec 0.44	desobedezc 0.37	incumpl 0.33
disord	trastorn 0.26	esquizoafect 0.24	alimentici 0.20	desord 0.18	desorden 0.05
disorgan	desorganiz 0.68	desorden 0.18
disori	desorient 0.29
disorient	desorient 0.18
disown	disown 0.53	renunci 0.13
dispatch	dispatch 0.71	despach 0.22	envi 0.04
dispers	dispers 0.24	esparc 0.18
display	muestr 0.54	mostr 0.17	visualiz 0.10	desplieg 0.07	display 0.07	pantall 0.04
displayexcept	displayexception 0.64
displayhook	displayhook 0.75
displeas	disgust 0.12
dispos	deshic 0.39	disposicion 0.14
disposit	disposition 0.73	disposicion 0.21
disput	disput 0.46	contiend 0.11	cuestion 0.05	discut 0.02
disqualifi	reprob 0.10
disreput	desprestig 0.50
disrespect	irrespetu 0.27	respet 0.06
dissatisfact	insatisfaccion 0.67
dissatisfi	insatisfech 0.74
dissoci	desvincul 0.36
dissolv	disuelv 0.49	deshag 0.14	desvanec 0.09
dist	dists 0.41	dist 0.25	current 0.16
distanc	distanci 0.40	lej 0.12	distanc 0.12	lejan 0.03
distant	lejan 0.30
distclean	distcl 0.37
distil	destil 0.51
distinct	distincion 0.49	distint 0.26
distinguish	distingu 0.37	disting 0.17	distinguirt 0.07	rasg 0.04
distort	distorsion 0.39
distract	distraig 0.43	distr 0.35	distraid 0.27	distraj 0.27	distra 0.22	distraccion 0.17
distress	angusti 0.38	afliccion 0.10	tribul 0.09
distrib	distrib 0.67
distribut	distribu 0.83	distribution 0.18	distributions 0.07	distrubu 0.05
distributionfind	distributionfind 0.55
distributor	distribuidor 0.44
district	distrit 0.22	region 0.07	comercial 0.05
distrobox	distrobox 0.73
disturb	molest 0.27	molestart 0.16	perturb 0.12	estorbart 0.10	distr 0.04	inquiet 0.02
distutil	distutils 0.97
dit	edit 0.12
ditch	zanj 0.42	cunet 0.21	abandon 0.05
dither	dithering 0.50
div	div 0.72
dive	buc 0.39	zambull 0.18
diver	buz 0.43
divers	distraccion 0.21	divers 0.18
divid	divid 0.50	repart 0.18	part 0.03	entre 0.03
dividend	dividend 0.55
divin	divin 0.49	adivin 0.21
divis	division 0.63	disension 0.10	divis 0.10	huest 0.10
divisionbyzero	divisionbyzer 0.78
divmod	divmod 0.88
divorc	divorci 0.58	divorc 0.29	repudi 0.13	divorciart 0.06
divulg	divulg 0.26
dixi	dixi 0.67
dizzi	vertig 0.23	mar 0.10
django	djang 0.91
djangoproject	djangoproject 0.55
dl	dl 0.77
dll	dll 0.88
dllexport	dllexport 0.64
dlls	dlls 0.41	dll 0.34
dlltype	dlltype 0.37
dlopen	dlop 0.81
dmenu	dmenu 0.83
dmesg	dmesg 0.50
dmi	tabl 0.07
dmidecod	dmidecod 0.75
dmitri	dmitry 0.79
dna	adn 0.57	dna 0.38
dname	dnam 0.38
dnd	dnd 0.86
dndhandler	dndhandl 0.37
dnf	dnf 0.89
dnieper	dniep 0.67
dns	dns 0.94
dnsdomainnam	dnsdomainnam 0.50
dnstracer	dnstrac 0.58
do	hac 0.51	hag 0.18	har 0.10	haz 0.09	queres 0.05	hazl 0.05	que 0.05	hic 0.05
doa	doas 0.67
doabl	factibl 0.34
doc	docs 0.48	doc 0.41	documentaci 0.07	document 0.02
doccgixmlrpcrequesthandl	doccgixmlrpcrequesthandl 0.55
docfilecas	docfilec 0.55
docfilesuit	docfilesuit 0.75
docil	docil 0.35
dock	muell 0.37	dock 0.17	embarc 0.14
docker	dock 0.74	podm 0.02
dockerfil	dockerfil 0.86
docmanag	docmanag 0.67
docqual	docquality 0.37
docsearch	docsearch 0.67
docstr	docstrings 0.56	docstring 0.52	document 0.03
doctest	doctest 0.88	doctests 0.26
doctestcas	doctestc 0.71
doctestfailur	doctestfailur 0.55
doctestfind	doctestfind 0.83
doctestpars	doctestpars 0.81
doctestrunn	doctestrunn 0.93
doctestsuit	doctestsuit 0.75
doctor	doctor 0.57	medic 0.55
doctrin	doctrin 0.50
doctyp	doctyp 0.92
document	document 0.70	documentation 0.05	resmedicina 0.03
documentari	documental 0.76
documentel	documentelement 0.55
documenthandl	documenthandl 0.55
documenttyp	documenttyp 0.81
docutil	docutils 0.78
docxmlrpcrequesthandl	docxmlrpcrequesthandl 0.37
docxmlrpcserv	docxmlrpcserv 0.83
dodd	dodds 0.55
dodg	quem 0.05
dodo	dod 0.78
doe	hac 0.08	acas 0.03	hicier 0.03	que 0.03	hag 0.03	tien 0.03	va 0.02
doeg	doeg 0.67
doesn't	no 0.26
dog	perr 0.90	antipulg 0.03	cantar 0.02
dogguy	dogguy 0.82	mehdi 0.04
doghous	caset 0.41	cuch 0.09
doh	doh 0.50
doll	muñec 0.84	muñequit 0.07	acical 0.06	marionet 0.06
dollar	dolar 0.84	dol 0.16	suplement 0.06
dolphin	delfin 0.73	dolphin 0.17
dom	dom 0.88
domain	domini 0.80	domain 0.30
dome	dom 0.13
domest	domest 0.69	domestic 0.14
domeventstream	domeventstream 0.75
domexcept	domexception 0.64
domicil	empresarial 0.40
domimplement	domimplementation 0.78
domin	domin 0.21
dominion	señori 0.74	enseñor 0.14
domino	domin 0.19
don	precav 0.19	don 0.18
don't	no 0.45	desconozc 0.02
donald	donald 0.83
donat	donacion 0.56	don 0.32	donaci 0.17	donat 0.11	donations 0.07
done	hech 0.39	realiz 0.10	termin 0.06	hac 0.05	hic 0.04	don 0.03	armast 0.02
donghe	donghe 0.88	na 0.02
donkey	asno 0.50	asnos 0.47	asna 0.29	asnas 0.26	burr 0.16	pollin 0.07
donor	donant 0.50	donador 0.27
donotsepar	donotseparat 0.37
dont	dont 0.78
donut	rosquill 0.46	don 0.08
doom	conden 0.10	arruin 0.08
door	puert 0.73	door 0.02
doorbel	timbr 0.37
doorkeep	porter 0.34
doorknob	pom 0.44	picaport 0.21	manill 0.21	perill 0.12
doorstep	escalon 0.29
doorway	puert 0.03
dope	burr 0.29
dophkah	dophc 0.44
dor	dor 0.38
dorais	dorais 0.71
dorenda	dorend 0.67
dorm	calefaccion 0.16	dormitori 0.12
dormitori	dormitori 0.12
dornbirn	dornbirn 0.63
dos	dos 0.05
dosag	dosis 0.38
dose	dosis 0.38
dot	punt 0.23	dott 0.15	dot 0.08
dotenv	dotenv 0.67
dothan	dothan 0.55
dotnet	dotnet 0.50
doubl	dobl 0.45	doubl 0.34	duplic 0.15
doublequot	doublequot 0.55
doubt	dud 0.59	dudos 0.13	inciert 0.06	dudas 0.06	desconfi 0.04
doubtless	dud 0.05
dough	past 0.07
doughnut	rosquill 0.35
doujin	doujin 0.50
doujinshi	doujinshis 0.50
doupdat	doupdat 0.78
dove	palom 0.41	zambull 0.26
dower	dow 0.90
down	descend 0.21	baj 0.18	derrib 0.17	abaj 0.15	desciend 0.12	defraud 0.08	rechaz 0.07	decepcion 0.06
downcast	cabizbaj 0.52
downdraft	descendent 0.34
downhil	empeor 0.06
download	descarg 0.85	downloads 0.11	downl 0.10	linkedin 0.04
downpour	aguacer 0.51
downsid	desventaj 0.22
downstair	escaler 0.15	abaj 0.14
downtim	inact 0.18
downtown	centr 0.27
downward	abaj 0.09
dowri	dot 0.37
dox	dox 0.50
doze	dormit 0.21	cabec 0.17	dorm 0.06	qued 0.02
dozen	docen 0.69	decen 0.15
dpatch	dpatch 0.67
dpi	dpi 0.70	dpy 0.34
dpkg	dpkg 0.94
dpl	dpl 0.76	lid 0.07
dpn	dpn 0.50
dr	dr 0.47	doctor 0.04
drachma	dracm 0.39
draft	borrador 0.73	reclut 0.29
drag	arrastr 0.36	traj 0.04	involucr 0.03
dragon	dragon 0.80	dragons 0.22
dragonfli	libelul 0.30	matapioj 0.30
dragonflybsd	dragonflybsd 0.78
drain	alcantarill 0.36	drenaj 0.25	desaguader 0.21	desg 0.21	drain 0.20	brot 0.10	fatig 0.07	agot 0.04
drake	drak 0.84
drama	teatr 0.08
drank	beb 0.22
draoui	draoui 0.38
drape	cortin 0.16
drastic	drastic 0.68
draw	dibuj 0.55	traz 0.17	desenvain 0.17	empat 0.09	atra 0.03	sac 0.02	trac 0.02
drawback	desventaj 0.23	defect 0.03
drawer	cajon 0.73
drawn	desenfund 0.23	dibuj 0.21
drd	drd 0.50
dread	espant 0.24	terribl 0.05
dream	sueñ 0.67	soñ 0.34	pesadill 0.05	angelit 0.04
dreamer	soñador 0.85
dreamt	soñ 0.17
drench	empap 0.19	moj 0.04	hast 0.02
dress	vest 0.65	vistet 0.10	vestirt 0.05	abrigues 0.04	aderez 0.04	vist 0.03	estren 0.03	vestiment 0.03
dresser	tocador 0.44	velador 0.44
dressmak	modist 0.80
drew	dibuj 0.22	atraj 0.08	sac 0.08	traz 0.04
dri	sec 0.65	dry 0.22	sequed 0.09	secat 0.06	secos 0.05	simul 0.04
drier	secador 0.38
drift	rem 0.12	flot 0.11
drill	taladr 0.46	incendi 0.05
drink	beb 0.64	trag 0.17	bebier 0.04	bebet 0.04	alcohol 0.03	bebermel 0.03	bebe 0.03	tomat 0.02
drinkabl	potabl 0.53
drinker	bebedor 0.54
drip	got 0.30	gote 0.14
drive	conduc 0.59	conduzc 0.16	manej 0.15	condujer 0.14	driv 0.09	conduccion 0.06	unid 0.06	manejas 0.05
driven	impuls 0.20	echad 0.09	conduc 0.08	motiv 0.05	recorr 0.04
driver	conductor 0.55	taxist 0.15	chof 0.11	carnet 0.08	control 0.05	conduccion 0.04	conduc 0.04
drm	drm 0.50
drone	dron 0.53
drool	bab 0.68	babe 0.34
drop	got 0.17	pasat 0.10	cay 0.09	caer 0.08	solt 0.06	descart 0.05	haberset 0.05	visitem 0.04
dropwhil	dropwhil 0.55
dross	escori 0.76
drought	sequ 0.68
drove	conduj 0.50	echo 0.04	conduc 0.03
drown	ahog 0.76
drowsi	modorr 0.29
drug	drog 0.62	medicament 0.19	medicin 0.02
drugstor	farmaci 0.33
drum	tambor 0.46	tamborile 0.30	bat 0.22
drummer	bater 0.67
drumstick	rapid 0.07
drunk	borrach 0.67	emborrach 0.23	ebri 0.20	embriag 0.17	curd 0.07	beb 0.04
drunkard	bebedor 0.30	borrach 0.11
drunken	ebried 0.28	ebri 0.19	embriag 0.08	borrach 0.06	efect 0.04
dryer	secador 0.46
dryrun	dryrun 0.55
ds	ds 0.67
dsa	dsa 0.63	avis 0.04
dsc	dsc 0.86
dsd	dsd 0.67
dselect	dselect 0.89
dsl	dsl 0.62
dsp	dsp 0.64
dst	dst 0.98
dstname	dstnam 0.37
dt	dt 0.91
dtd	dtd 0.92
dtdhandler	dtdhandl 0.78
dtm	pid 0.02
dtoa	dto 0.78
dtrace	dtrac 0.84
dtsf	dtsf 0.78
dtst	dtst 0.64
du	du 0.75
dual	dobl 0.17
duck	duck 0.43	hul 0.26	pat 0.16	agach 0.16
duckl	patit 0.52
dude	güey 0.23	val 0.03
due	deb 0.07	cuot 0.04	caus 0.03	venc 0.03
duel	duel 0.11
duet	duet 0.67
dug	cav 0.34	excav 0.24	desenterr 0.23	hurg 0.12
duke	duqu 0.26
dull	desafil 0.35	aburr 0.11	rom 0.06
dumah	dum 0.34
dumb	dumb 0.23	tont 0.21	estup 0.12	mud 0.06	ridicul 0.02
dumbdbm	dumbdbm 0.75
dumbest	tont 0.09
dumbfound	anonad 0.44	constern 0.29	estupefact 0.29
dumbo	dumb 0.28
dumbshit	mierd 0.25
dumbstruck	piedr 0.05
dummi	dummy 0.74	fictici 0.41
dump	vuelc 0.46	dump 0.44	volc 0.34	dumps 0.29	viert 0.09	abandon 0.02
dumpbin	dumpbin 0.37
dumpntlminfo	dumpntlminf 0.50
dumpsi	dumpsys 0.50
dunder	dund 0.75
dung	estiercol 0.77	mulad 0.43
dungeon	mazmorr 0.65	dungeons 0.45
dupe	dup 0.78
duphash	duphash 0.29	rating 0.29
duplex	duplex 0.51	semiduplex 0.47
duplic	duplic 0.81	dupliqu 0.21
duplicatesectionerror	duplicatesectionerror 0.64
durabl	durader 0.33
durat	duracion 0.90
dure	durant 0.56
dusk	atardec 0.34	anochec 0.14
dust	polv 0.83
dusti	polvorient 0.76	dusty 0.20
dustpan	recogedor 0.67
dutch	holandes 0.78	neerlandes 0.16	suy 0.02
duti	guardi 0.07	cumplimient 0.07	cumpl 0.06	oblig 0.05	servici 0.05	deber 0.04	deb 0.04	aduan 0.03
dv	dv 0.37
dvd	dvd 0.73	dvds 0.09
dvds	dvds 0.59	dvd 0.15
dvi	dvi 0.71
dvorak	dvorak 0.57
dvtm	dvtm 0.50
dwarf	enan 0.41
dwarv	enan 0.41
dwayn	dwayn 0.38
dwell	habit 0.17	mor 0.16	morador 0.08	mortifiqu 0.06	obsesion 0.04
dwflag	dwflags 0.71
dwight	dwight 0.67
dword	dword 0.38
dx	dx 0.64
dy	tiñ 0.32	teñ 0.30
dye	tiñend 0.36	teñ 0.36
dylan	dylan 0.49
dynam	dinam 0.95
dynamicclassattribut	dynamicclassattribut 0.55
dynamit	dinamit 0.58
dynasti	yuan 0.48
dzd	dinar 0.52
dávila	davil 0.67
dörwald	dörwald 0.71
dź	ć 0.67
e	ej 0.18	e 0.13	ejempl 0.13	dec 0.07	p 0.06
ea	ea 0.27
each	cad 0.51	uno 0.13	mutu 0.07	entre 0.02
ead	lectu 0.67
eafp	eafp 0.64
eager	eag 0.28	avid 0.16	deseos 0.16	impacient 0.09	entusiast 0.08	ansios 0.08	irse 0.04	des 0.03
eagl	aguil 0.91
ear	orej 0.43	oid 0.31	oyen 0.04	oig 0.03
earach	otitis 0.41	frecuenci 0.05
earli	tempran 0.65	pront 0.17	madrug 0.11
earlier	anterior 0.14	tempran 0.12	antes 0.08	pront 0.02
earliest	tempran 0.04	primer 0.02
earmark	destin 0.05
earn	gan 0.21	ganas 0.10	amerit 0.10	otorg 0.03
earphon	audifon 0.61	auricular 0.33
earring	aret 0.50	aros 0.35	zarcill 0.35	pendient 0.16
earshot	cercan 0.06
earth	tierr 0.45	diabl 0.05	terrestr 0.04	demoni 0.03
earthen	vasij 0.29	barr 0.08
earthquak	terremot 0.81	temblor 0.19
eas	reconfort 0.10	facil 0.10	facilit 0.08	comod 0.07	rep 0.06	calm 0.05	disgust 0.04
easi	facil 0.60	sencill 0.12	relajat 0.05	calm 0.03	facilit 0.02
easier	facil 0.20	facilit 0.19	aliger 0.07	sencill 0.03
easiest	facil 0.08
easili	facil 0.35	chiquit 0.03
east	orient 0.31	oriental 0.28	solan 0.16	este 0.03
easter	pascu 0.35
eastward	orient 0.22
easygo	cordial 0.18	simpat 0.15	tranquil 0.05	relaj 0.05	agrad 0.03
eat	com 0.34	comier 0.07	comert 0.05	comans 0.04	comermel 0.03	comes 0.03	cen 0.02	inger 0.02
eaten	devor 0.14	com 0.10	inger 0.06
eater	quisquill 0.28	tragafueg 0.18
eav	aler 0.76
eavesdrop	fisgon 0.14	escond 0.07	espi 0.05
ebadf	ebadf 0.55
ebal	ebal 0.70
ebay	ebay 0.67
ebcdic	ebcdic 0.55
ebe	ebed 0.71
ebedmelech	melec 0.54
ebenez	eben 0.44
eber	heb 0.60	eber 0.22
ebi	eby 0.83
ebiasaph	abiasaph 0.44
ebnf	ebnf 0.38
ebug	epur 0.51	depur 0.03
ebuild	ebuilds 0.41	ebuild 0.41
eccentr	excentr 0.89
ecdh	ecdh 0.78
echo	eco 0.60	echo 0.21
ecim	ecimal 0.50
eckhardt	eckhardt 0.38
eclips	eclips 0.61
ecma	ecma 0.59
econom	econom 0.62
economi	econom 0.60
economist	econom 0.11
ecosystem	ecosistem 0.78
ecrypt	esencript 0.41
ecuador	ecuador 0.52
ecut	ejecut 0.04
ed	ed 0.80
eddi	eddi 0.64
eden	eden 0.88
eder	eder 0.47
edg	edge 0.35	bord 0.23	orill 0.12	denter 0.06	extrem 0.04	fil 0.03
edgepaint	edgepaint 0.50
edgewis	palabr 0.03
edibl	comest 0.25
edinburgh	edimburg 0.67
edison	edison 0.92
edit	edit 0.80	edicion 0.46	modif 0.02
editlin	editlin 0.48
editor	editor 0.82	edicion 0.09	openstreetmap 0.08
edn	edn 0.50
edo	edo 0.55
edom	edom 0.90	idume 0.23
edomit	idume 0.66
edrei	edrei 0.76
edt	edt 0.71
edu	edu 0.87
eduardo	eduard 0.67
educ	educ 0.55	formacion 0.08	autodidact 0.05
edward	edwards 0.55
eep	eep 0.50
eeri	inquiet 0.17
ef	ef 0.55
efault	etermin 0.50
efd	efd 0.78
effbot	effbot 0.64
effect	efect 0.70	effect 0.21	eficaz 0.17	effectiv 0.13	effects 0.12	eficac 0.04
effemin	afemin 0.52
effici	eficient 0.86	eficaz 0.10
effort	esfuerz 0.78
effortless	esfuerz 0.06
efi	efi 0.92
efor	ntes 0.41	diferenci 0.09
eg	ej 0.06	ejempl 0.04
egabyt	egabyt 0.67
egg	huev 0.82	eggs 0.10	egg 0.09
eggnog	ponch 0.41
eggplant	berenjen 0.68
egl	egl 0.50
eglah	egla 0.44
eglon	eglon 0.84
ego	ego 0.35
egoist	egoist 0.19
egotist	egoist 0.29
egrep	egrep 0.67
egypt	egipt 0.82
egyptian	egipci 0.73	egipt 0.04
eh	estupend 0.09
ehlo	ehlo 0.73
ehud	aod 0.78
eiffel	eiffel 0.82
eight	ocho 0.73	ochocient 0.11	veintioch 0.08	octav 0.03
eighteen	diecioch 0.59	ocho 0.03
eighteenth	decimaoctav 0.28	diecioch 0.17
eighth	octav 0.73	ocho 0.08
eighti	ochent 0.66
eigth	octav 0.19
einat	einat 0.62
einstein	einstein 0.89
eintr	eintr 0.78
eisenhow	eisenhow 0.61
either	tampoc 0.30	o 0.08	cualqu 0.04	sea 0.03	ningun 0.02	cualqui 0.02
eject	eject 0.70	expuls 0.19
ekron	ecron 0.89
elabor	elabor 0.62
elah	ela 0.81
elam	elam 0.88
elamit	elamit 0.44
elaps	elaps 0.41	transcurr 0.23
elasah	elas 0.32
elast	elast 0.42
elath	elath 0.67
elawoffic	elawoffic 0.67
elba	exili 0.21
elbow	cod 0.28
elder	ancian 0.28	mayor 0.06
eldon	eldon 0.55
elealeh	eleal 0.67
eleasah	elas 0.54
eleazar	eleaz 0.86
elect	eleccion 0.37	eleg 0.19	elect 0.15	reeleccion 0.10	reeleg 0.07	elig 0.07	electoral 0.03
electr	electr 0.81
electrician	electric 0.67
electrocardiogram	electrocardiogram 0.80
electrocut	electrocut 0.67
electron	electron 0.30
eleg	eleg 0.12	habilit 0.04
elem	elem 0.81
element	element 0.72	elements 0.07
elementari	elemental 0.31	primari 0.26	basic 0.05
elementinclud	elementinclud 0.64
elementpath	elementpath 0.55
elementtre	elementtre 0.96	etre 0.04
elena	elen 0.67
eleph	elef 0.78
elet	elimin 0.04
elev	ascensor 0.82	elev 0.16
eleven	once 0.62
eleventh	undecim 0.79	decimoprimer 0.45
elf	elf 0.70	elfo 0.29
eli	eli 0.50
eliab	eliab 0.89
eliada	eli 0.13
eliakim	eliacim 0.75	eliachîm 0.31
eliam	eliam 0.44
eliana	elian 0.67
eliasaph	eliasaph 0.71
eliashib	eliasib 0.87
eliathah	eliath 0.44
eliehoenai	elioenai 0.26
eliel	eliel 0.80
eliez	eliez 0.86
elif	elif 0.83
elig	optar 0.24	eleg 0.10
elihu	eliu 0.81
elijah	eli 0.75
elim	elim 0.72
elimelech	elimelech 0.71
elimin	elimin 0.14
elink	elinks 0.67
elioenai	elioenai 0.62
eliphaz	eliphaz 0.78	eliph 0.23
eliphelehu	eliphelehu 0.44
eliphelet	eliphelet 0.57	elipheleth 0.29
elisha	elise 0.94
elishah	elis 0.44
elishama	elisam 0.85
elishua	elisu 0.44
eliud	eliud 0.44
elizabeth	elizabeth 0.70	elisabet 0.52
elizaphan	elisaphan 0.62
elizondo	elizond 0.64
elizur	elisur 0.67
elk	alce 0.28
elkanah	elcan 0.87
ellinghous	ellinghous 0.37
ellipsi	ellipsis 0.72	elipsis 0.36	suspens 0.27
eln	eln 0.50
elnathan	elnathan 0.74
eloi	eloi 0.44
elon	elon 0.63
elop	fug 0.22
eloqu	elocuent 0.43	expositor 0.39
elp	ayud 0.04
elpaal	elphaal 0.55
els	mas 0.14	else 0.10	otra 0.09	demas 0.09	otro 0.06	contrari 0.04	mond 0.03
elsewher	siti 0.07	lugar 0.07	otro 0.02
elt	elts 0.55
elul	elul 0.71
elvi	elvis 0.78
elzabad	elzab 0.44
elzaphan	elzaphan 0.44
em	atrapal 0.28
emac	emacs 0.91
emaci	demacr 0.67
emacscli	emacsclient 0.67
email	email 0.58	electron 0.37	corre 0.20	mails 0.06	mail 0.05
emailmessag	emailmessag 0.74
emailpolici	emailpolicy 0.88
emanuel	emanuel 0.71
emax	emax 0.84
emb	embed 0.50	incrust 0.26
embalm	embalsam 0.55
embarcadero	embarcader 0.38
embarrass	avergonz 0.40	vergonz 0.19	vergüenz 0.17	bochorn 0.12	embaraz 0.07	avergüenz 0.02
embassi	embaj 0.75
embed	incrust 0.67	embeb 0.39	integr 0.09	incorpor 0.03
embedd	incrust 0.17
embezzl	malvers 0.52
embrac	abraz 0.23	acog 0.11
embroid	bord 0.18
embroider	recam 0.32
embryo	embrion 0.52
emerald	diamant 0.11
emerg	emergent 0.64	emerg 0.12	emergency 0.06	urgenci 0.06	surg 0.02
emet	emet 0.41
emigr	emigr 0.50
emili	emily 0.87
emilio	pozuel 0.59
emim	emime 0.44
emin	emin 0.71	eminent 0.41
emiss	emision 0.63
emit	emit 0.68
emmanuell	emmanuell 0.67
emoji	emoji 0.55	emojis 0.36
emond	emond 0.50
emori	emori 0.50
emot	emocional 0.25	sensibl 0.16	emocion 0.16	sentimental 0.13	sentimient 0.05
emoticon	emoticon 0.80
emov	emuev 0.86
empathi	empat 0.50
emperatur	emperatur 0.50
emperor	emper 0.14
emphas	hincapi 0.41	subray 0.22
emphasi	enfasis 0.60
emphysema	enfisem 0.67
empir	imperi 0.68	empir 0.29
employ	empleador 0.24	autonom 0.17	emple 0.10	jef 0.04	contrat 0.03	cuent 0.02
employe	emple 0.53
empti	vac 0.61	vaci 0.57	empty 0.14	vaciat 0.05
emscripten	emscript 0.72
emul	emul 0.98
en	us 0.23	latest 0.12	wikipedi 0.07	c3 0.04
enabl	habilit 0.72	enabl 0.29	activ 0.12	permit 0.05
enablelegacywindowsfsencod	enablelegacywindowsfsencoding 0.64
enablereflectionkey	enablereflectionkey 0.64
enan	enan 0.51
encamp	asent 0.45	acamp 0.11	camp 0.06
encapsul	encapsul 0.87
enchant	astrolog 0.32	encant 0.03
enchilada	enchil 0.53
encircl	rod 0.11
enclos	encierr 0.27	encerr 0.19	encierrel 0.13	adjunt 0.09	inclu 0.03
enclosur	chasis 0.80
encod	codif 0.69	encoding 0.41	codific 0.39	encod 0.19	encodings 0.12	codifiqu 0.04	encoders 0.03
encodecodepag	encodecodepag 0.37
encodefsdefault	encodefsdefault 0.37
encodelocal	encodelocal 0.83
encodembc	encodembcs 0.37
encodestr	encodestring 0.37
encodingnam	encodingnam 0.64
encodingwarn	encodingwarning 0.75
encount	encuentr 0.17	encontr 0.06	enfrent 0.02
encourag	anim 0.27	alent 0.20	foment 0.13	alentador 0.11	incentiv 0.09	apoy 0.04	estimul 0.03	consol 0.02
encrypt	cifr 0.55	encript 0.49
encyclopedia	enciclopedi 0.57
end	final 0.35	end 0.23	termin 0.17	fin 0.16	extrem 0.10	cab 0.07	acab 0.07	finaliz 0.04
endang	peligr 0.04
endcdatasectionhandl	endcdatasectionhandl 0.55
endeavor	esforz 0.09	esfuerz 0.09
endhead	endheaders 0.55
endian	endi 0.65	littl 0.11	big 0.03
endif	endif 0.64
endinterpret	endinterpret 0.38
endless	infinit 0.19	indefinid 0.10
endor	endor 0.55
endors	endosam 0.44	endosem 0.44	respald 0.13
endow	dot 0.41
endpo	endpos 0.83
endpoint	endpoint 0.51	endpoints 0.18	punt 0.07
endprefixmap	endprefixmapping 0.71
endptr	endptr 0.75
endswith	endswith 0.78
endur	siempreessu 0.14	misericordi 0.10	sufr 0.06	permanec 0.04	resist 0.04	pacienci 0.03
endwin	endwin 0.55
enemi	enemig 0.93
energet	energet 0.23	energ 0.09
energi	energ 0.73	energet 0.30
enforc	impon 0.31	cumpl 0.07	obligatori 0.05	aplic 0.03	respet 0.03
engag	compromet 0.36	compromis 0.25	promet 0.04	contrat 0.03	dedic 0.02	involucr 0.02	mantien 0.02
engin	motor 0.67	ingenier 0.34	ingeni 0.15	ingen 0.12	engin 0.08
england	inglaterr 0.86	unid 0.02
english	ingles 0.92	english 0.05
englishman	ingles 0.07
engrav	escultur 0.40	esculp 0.31	grabadur 0.26	grab 0.04
enhanc	mejor 0.12	refuerz 0.11
enjoy	disfrut 0.54	divirt 0.07	disfrutaron 0.05	gust 0.05	diviert 0.05	divert 0.04	pasal 0.03	goz 0.03
enlarg	ensanch 0.49	agrand 0.41	ampliacion 0.21	ampli 0.10
enlist	alist 0.40	reclut 0.20
enoch	henoch 0.72	enoch 0.26
enorm	enorm 0.32
enosh	enos 0.74
enough	suficient 0.71	bast 0.07	bastant 0.05	hart 0.02
enqueu	col 0.17
enquiri	pregunt 0.02
enrich	enriquec 0.28
enrico	enric 0.52
enrol	empadron 0.44	matricul 0.34	inscrib 0.10
enríquez	enriquez 0.67
ensembl	grup 0.05
ensit	ula 0.50
ensu	deadlock 0.37
ensur	asegur 0.31	garantiz 0.19	asegures 0.19	ensur 0.17
ensurepip	ensurepip 0.93
ent	otorrinolaringolog 0.19
entail	cons 0.21	conllev 0.21
enter	entrar 0.21	entro 0.17	ingres 0.12	entra 0.10	introduzc 0.09	entrand 0.08	entraron 0.08	entram 0.07
enterab	enterabs 0.64
enterpris	enterpris 0.77	empres 0.15
enterrecursivecal	enterrecursivecall 0.75
entertain	entreten 0.32
entertrac	entertracing 0.71
enthought	enthought 0.78
enthusiasm	entusiasm 0.32
enthusiast	entusiast 0.46	entusiasm 0.29
entic	induc 0.56
entir	complet 0.13	enter 0.11	tod 0.05
entiti	entid 0.60	entidad 0.55	entiti 0.30	entity 0.19
entitl	apto 0.12	derech 0.09	autoriz 0.08
entitydef	entitydefs 0.38
entityresolv	entityresolv 0.75
entourag	sequit 0.67
entranc	entrad 0.14	ingres 0.10
entreat	implor 0.36
entrepreneur	empresari 0.45	emprendedor 0.26
entri	entrad 0.47	entry 0.22	entri 0.04
entropi	entrop 0.83
entryconfig	entryconfig 0.38
entrypoint	entrypoint 0.46	entrypoints 0.26
entré	usted 0.03
entwin	entrelaz 0.44
enum	enum 0.73	enumer 0.28	enums 0.11
enumcheck	enumcheck 0.64
enumer	enumer 0.45	enumerat 0.35
enumkey	enumkey 0.37
enummeta	enummet 0.64
enumtyp	enumtyp 0.82
enumvalu	enumvalu 0.37
env	env 0.97
envbuild	envbuild 0.88
envelop	sobr 0.10	envuelt 0.04
envi	envidi 0.64
enviabl	envidi 0.10
envious	envidi 0.31
environ	entorn 0.82	environ 0.18	ambient 0.16	environment 0.08	medioambient 0.05	scratch 0.04
environb	environb 0.78
environment	ambiental 0.53	medioambiental 0.52
envisag	prev 0.20
envvar	envvar 0.84	envvars 0.14
eof	eof 0.83
eoferror	eoferror 0.91
eol	eol 0.37
ep	eps 0.50
epaphra	epafr 0.55
epend	ependent 0.67
eperm	eperm 0.55
ephah	epha 0.76
ephemer	temporal 0.11
epher	epher 0.62
ephesian	efesi 0.64
ephesus	efes 0.85
ephlal	ephlal 0.44
ephod	ephod 0.78
ephraim	ephraim 0.85
ephraimit	ephrate 0.58
ephrath	ephrat 0.50
ephrathah	ephrat 0.56
ephron	ephron 0.84
epicycl	epicicl 0.52
epidem	epidemi 0.67
epilepsi	epilepsi 0.52
epilog	epilog 0.70
epilogu	epilog 0.41
episod	episodi 0.63	capitul 0.15
eplac	eemplaz 0.50
epoch	epoc 0.27
epol	epoll 0.91
epollexclus	epollexclusiv 0.38
epollin	epollin 0.38
epollout	epollout 0.38
eprefix	eprefix 0.37
epsilon	epsilon 0.64
epstein	epstein 0.68
epydoc	epydoc 0.55
eq	eq 0.94
equal	igual 0.44	iguald 0.39	parangon 0.07	equit 0.04
equat	ecuacion 0.57	ecuador 0.55
equilibrium	equilibri 0.15
equip	equip 0.25	material 0.04	maquin 0.03
equiti	equid 0.51	rectitud 0.22
equival	equivalent 0.84	equival 0.20
er	er 0.70	urgenci 0.12
era	era 0.03
erad	corrupcion 0.17	elimin 0.02
eras	borr 0.31	gom 0.27	borrador 0.06
erastus	erast 0.55
erbos	erbos 0.71
erect	erig 0.59	monument 0.16
erectil	erectil 0.40
erf	erf 0.78
erfc	erfc 0.64
eric	eric 0.67
erica	eric 0.22
erik	erik 0.71
erinn	erinn 0.67
erlang	erlang 0.42
erlend	erlend 0.62
ermin	erminal 0.50
ernesto	ernest 0.71
ero	cer 0.06
erof	erofs 0.83
erotic	erot 0.67
err	err 0.50	errar 0.46
errand	rec 0.35	mand 0.02
errata	errat 0.73
errno	errno 0.97
erron	erron 0.48
error	error 0.64	errors 0.26
errorcod	errorcod 0.64
errorhandl	errorhandl 0.84
errorlevel	errorlevel 0.62
errortoken	errortok 0.55
ert	erta 0.50
erupt	erupcion 0.47	estall 0.05
esau	esau 0.86
esc	esc 0.75
escal	zapat 0.02
escap	escap 0.72	escapatori 0.07	escapar 0.07	huir 0.07	fug 0.04	escapart 0.03
escapechar	escapech 0.75
escdelay	escdelay 0.64
escort	escolt 0.39	acompañ 0.06
escuela	escuel 0.04
eselect	eselect 0.50
eshbaal	esbaal 0.44
eshtaol	esthaol 0.59	estaol 0.31
eshtemoa	esthemo 0.55
eshton	esthon 0.44
esi	esis 0.50
eskimo	esquimal 0.40
esmtp	esmtp 0.87
esp	esp 0.75
especi	especial 0.36	particular 0.07
esperantist	esperant 0.13
esperanto	esperant 0.90
espionag	espionaj 0.39
esr	esr 0.84
essag	ensaj 0.42	disposicion 0.10
essay	ensay 0.62	redaccion 0.17	essays 0.15	composicion 0.08
essenc	esenci 0.42
essenti	esencial 0.79	indispens 0.13	crucial 0.12	imprescind 0.09
establish	afirm 0.18	establec 0.15	fijart 0.10	confirm 0.10	fund 0.08	provisional 0.03	franc 0.03	firm 0.03
estat	inmobiliari 0.46	camp 0.03
esteem	autoestim 0.58
estev	estev 0.67
esther	esther 0.93
estim	estim 0.71
estonia	estoni 0.86
estrada	estrad 0.23
estrang	separ 0.06
estrogen	estrogen 0.52
et	et 0.82
etam	etam 0.47
etc	etc 0.94	etceter 0.04
etch	etch 0.97
etern	etern 0.59
etham	etham 0.62
ethan	ethan 0.93
ethernet	ethernet 0.65	adapt 0.06
ethic	etic 0.46	dilem 0.21
ethiopia	etiop 0.57
ethiopian	etiop 0.66
ethnic	etnic 0.65
ethnomathemat	etnomatemat 0.38
etini	etiny 0.55
etre	etre 0.88	elementtre 0.03
etud	etud 0.67
etymolog	etimolog 0.67
etyp	etype 0.75
eu	eu 0.39	ue 0.35	events 0.12
eucalyptus	eucalipt 0.67
euclidean	euclidian 0.64
eunic	eunic 0.50
eunuch	eunuc 0.80
euphem	eufem 0.67
euphrat	eufrat 0.87
eurasia	eurasi 0.67
euro	eur 0.83
europ	europ 0.91	occidental 0.02
european	europe 0.79
eurovis	eurovision 0.41
evacu	evacu 0.66
evad	evad 0.58
eval	eval 0.96
evalu	evalu 0.84	evaluation 0.09	evaluat 0.06
evan	evans 0.72
evangelion	evangelion 0.52
evangelist	evangel 0.63	evangeliz 0.46
evapor	evapor 0.35	desvanec 0.09
evas	evas 0.35
eve	nochebuen 0.60	eva 0.18
eveal	abre 0.04
even	inclus 0.44	siqu 0.31	aunqu 0.11	ni 0.11	aun 0.10	tard 0.08	noch 0.07	hast 0.06
event	event 0.83	events 0.16	actos 0.07
eventfd	eventfd 0.89
eventmap	eventmapping 0.37
eventmask	eventmask 0.64
eventu	eventual 0.35	final 0.18
ever	vez 0.19	algun 0.12	jamas 0.10	nunc 0.07	has 0.06	mejorart 0.03
everest	everest 0.63
everett	everett 0.60
everi	cad 0.32	tod 0.15	dias 0.03	diari 0.03
everlast	sempitern 0.26	etern 0.19	perpetu 0.18	sigl 0.12
evers	eviert 0.50
everybodi	tod 0.14	mund 0.12
everyday	cotidian 0.18	diari 0.03	cad 0.02
everyon	tod 0.19	mund 0.09	cualqu 0.03	cad 0.02
everyth	tod 0.27	everything 0.04
everywher	doqui 0.09	part 0.09	dondequ 0.05	lad 0.03
evgeni	evgeny 0.55
evict	desahuci 0.52	desaloj 0.31	expuls 0.04
evid	evident 0.56	prueb 0.08	clar 0.02	obvi 0.02
evil	mal 0.34	malv 0.22	malign 0.17	mald 0.04
evildo	malign 0.40	obran 0.20
evinc	carenci 0.67
evolut	evolu 0.59	evolution 0.24
evolutionari	evolu 0.25
evolv	evolucion 0.60	descend 0.04
ew	uev 0.50
ewe	ewing 0.64
ex	ex 0.74	exnovi 0.17	exmuj 0.11	exesp 0.11
exacerb	agravi 0.30	agrav 0.27
exact	exact 0.84	exactitud 0.14	fidel 0.03
exagger	exager 0.67	exag 0.30
exalt	ensalz 0.58	engrandec 0.12	ensalzat 0.12	levant 0.03
exam	exam 0.53	examen 0.27	prueb 0.02
examin	examin 0.60	exam 0.30
exampl	ejempl 0.76	exampl 0.18
exampleservic	exampleservic 0.37
exc	exc 0.80
exceed	exced 0.48	sobremaner 0.23	super 0.12	gran 0.03
excel	excelent 0.70	excel 0.27	sobrepuj 0.09	magnif 0.06	exquisit 0.05
except	excepcion 0.71	except 0.39	exception 0.19	excepcional 0.09	exceptions 0.07
excepthandl	excepthandl 0.55
excepthook	excepthook 0.82
exceptiongroup	exceptiongroup 0.86
excess	exces 0.50	sobrant 0.28
exchang	intercambi 0.42	troc 0.10	intercamb 0.08	cambi 0.07
excit	emocion 0.74	excit 0.15	entusiasm 0.14	inquiet 0.03
exclaim	exclam 0.50
exclam	exclam 0.56
exclud	exclu 0.79	exclud 0.28	exclusion 0.09
exclus	exclus 0.81	exclusiv 0.35	excluyent 0.17
excurs	excursion 0.27
excursus	excurs 0.38
excus	excus 0.38	disculp 0.21	perdon 0.16	escus 0.12	perdonem 0.10	dispensem 0.08	disculpem 0.07	disculpam 0.04
exe	exe 0.98
exec	exec 0.99
execcodemoduleex	execcodemoduleex 0.55
execcodemodulewithpathnam	execcodemodulewithpathnam 0.55
execfil	execfil 0.75
execl	execl 0.71
execut	ejecut 0.51	ejecu 0.27	execut 0.17	execution 0.05	ejectur 0.02
executemani	executemany 0.71
executescript	executescript 0.64
executionload	executionload 0.75
executor	executor 0.71	ejecutor 0.59
execv	execv 0.89
execvp	execvp 0.71
exemplifi	ejemplif 0.37
exempt	exencion 0.64
exercis	ejercici 0.63	ejerc 0.10	ejercitart 0.08	ejercit 0.04	entren 0.03	gimnasi 0.02
exert	esfuerc 0.30
exfat	exfat 0.62
exhal	exhal 0.52	espir 0.35
exhaust	exhaust 0.46	agot 0.30	derroch 0.08	revent 0.07	cansanci 0.07	extenu 0.05	hum 0.02
exhibit	exhibicion 0.49	exposicion 0.45	acto 0.16	expuest 0.06
exhilar	vivif 0.39	tonif 0.39	excit 0.13	emocion 0.07	estimul 0.07	anim 0.04
exhort	exhort 0.84	amonest 0.13
exif	exif 0.85
exil	exili 0.56	transmigr 0.30
exist	existent 0.61	exist 0.51	exists 0.09	existing 0.07	subsist 0.03
exit	sal 0.16	exit 0.12	finaliz 0.05	salg 0.04
exitcod	exitcod 0.90
exitfunc	exitfunc 0.64
exitmsg	exitmsg 0.64
exitstack	exitstack 0.91
exitstatusexcept	exitstatusexception 0.64
exlock	exlock 0.55
exot	exot 0.58
exp	exp 0.89
expand	expand 0.82	inflas 0.14	ampli 0.13
expandenvironmentstr	expandenvironmentstrings 0.55
expandus	expandus 0.87
expandvar	expandvars 0.71
expans	expansion 0.90
expat	expat 0.88
expaterror	expaterror 0.81
expect	esper 0.32	expect 0.14
expedi	expedit 0.67
expedit	expedicion 0.87
expel	expuls 0.37
expens	car 0.54	costos 0.25	gast 0.10	carisim 0.06	expensiv 0.03	cost 0.02
experi	experient 0.78	experiment 0.40	gratif 0.04
experienc	experiment 0.34
experiment	experimental 0.95
expert	expert 0.73
expertis	especializ 0.09	expert 0.07
expir	expir 0.50	caduc 0.50	vencimient 0.17	venc 0.04
explain	explic 0.62	expliqu 0.20	explicam 0.07	explicart 0.07	expliquel 0.05	explicartel 0.05	explicamel 0.05	explicarmel 0.04
explan	explic 0.46	explanation 0.09
explanatori	autoexplic 0.41	explic 0.04	clar 0.03
explicit	explicit 0.95
explod	explot 0.52	estall 0.09
exploit	explot 0.35	aprovech 0.10
explor	explor 0.78
exploratori	exploratori 0.67
explos	explosion 0.79	deton 0.15
expo	linuxworld 0.33
expon	exponent 0.93
exponenti	exponencial 0.77	exponenci 0.40
export	export 0.90	exports 0.07
expos	expon 0.76	expuest 0.45	expong 0.19
exposit	exposicion 0.32
expovari	expovariat 0.37
expr	expr 0.80
express	expresion 0.84	expres 0.30	expression 0.16	expressions 0.08	express 0.07	expresat 0.03
exprlist	exprlists 0.37
expung	expung 0.64
exr	exr 0.62
ext	ext 0.93
extend	extend 0.53	extiend 0.22	ampli 0.14	extending 0.12	prolong 0.04
extendedinterpol	extendedinterpolation 0.71
extens	extension 0.83	extens 0.16	extensions 0.08	vast 0.05	ampliacion 0.04
extensionclass	extensionclass 0.55
extensionfileload	extensionfileload 0.75
extent	punt 0.07	ciert 0.03	grad 0.03	med 0.03
extermin	extermin 0.68	fumig 0.44
extern	extern 0.90	external 0.19
extinct	extint 0.48	exting 0.24	extincion 0.16	extingu 0.13
extinguish	extintor 0.21	extingu 0.15	apag 0.09
extort	extorsion 0.71
extra	extra 0.44	adicional 0.24	extras 0.13
extract	extra 0.53	extract 0.28	extraccion 0.20	extraid 0.19	extraig 0.17	extraction 0.14	extraj 0.12	extrael 0.05
extractal	extractall 0.78
extraglob	extraglobs 0.75
extraordinari	extraordinari 0.48
extraordinarili	extraordinari 0.21
extraterrestri	extraterrestr 0.36
extravag	extravag 0.58
extrem	extrem 0.59	sum 0.03
extremist	extrem 0.18
extrovert	extrovert 0.60
extslic	extslic 0.71
ey	clav 0.02
eye	ojos 0.63	ojo 0.25	hoje 0.02	ojer 0.02
eyebal	eyeballs 0.49	happy 0.39
eyebrow	cej 0.54
eyedrop	got 0.19
eyelash	pestañ 0.23
eyelid	parp 0.92
eyepatch	ojo 0.08
eyesight	vist 0.11
eyesor	engendr 0.06
ezeh	ezeh 0.37
ezekiel	ezequiel 0.44
ezem	esem 0.41
ezer	ezer 0.49	eser 0.34
ezio	ezi 0.89
ezion	esion 0.62
ezra	esdras 0.91
f	f 0.96
fabl	fabul 0.15
fabric	fabul 0.17	fabric 0.05
fabul	fabul 0.42
face	rostr 0.46	car 0.44	enfrent 0.13	muec 0.09	encar 0.09	afront 0.07	faz 0.06	tortaz 0.05
facebook	facebook 0.76
facil	facility 0.34	instal 0.04
facilit	facilit 0.20
fact	hech 0.28	realid 0.03
facto	fact 0.81
factomin	factomin 0.67
factor	factor 0.88
factori	fabric 0.72	factory 0.46	factorial 0.15
factorio	factori 0.58
facundo	facund 0.81
fade	desvanec 0.24	descolor 0.20	ajar 0.16	destiñ 0.16	desaparec 0.03
fadil	fadil 0.52
fadv	fadv 0.69
fadvis	fadvis 0.55
fahrenheit	fahrenheit 0.83
fai	fai 0.88
fail	fall 0.41	fracas 0.25	reprob 0.20	suspend 0.10	fail 0.08	malogr 0.06	desfallec 0.05	falt 0.04
failobj	failobj 0.90
failur	fracas 0.24	fall 0.19	failur 0.10	error 0.06
faint	desmay 0.43	desfallec 0.15	conscienci 0.09	inconscient 0.06	vag 0.05	lev 0.03	dificult 0.03
faintest	menor 0.09
fair	just 0.22	feri 0.13	bastant 0.10	injust 0.07	equit 0.07
fairi	had 0.33	feeric 0.17	fabul 0.07	cuent 0.03
faith	fe 0.65	fiel 0.29	fielment 0.13	fidel 0.11	confianz 0.04
fake	fals 0.20	dni 0.09	fing 0.09
fakeroot	fakeroot 0.50
falcon	buitr 0.25
fall	caer 0.28	cae 0.19	otoñ 0.19	caeran 0.17	caen 0.15	cayer 0.14	caig 0.13	caid 0.11
fallback	fallback 0.54	contingent 0.30	retroces 0.18	reserv 0.11
fallen	caid 0.39	cayeron 0.12	desprend 0.05	enamor 0.03
falloc	fallocat 0.37
fals	fals 0.87
falsehood	mentir 0.12	vanid 0.10
falsifi	falsific 0.52
fame	fam 0.41
famili	famili 0.86	family 0.09	linaj 0.06	familiar 0.04
familiar	familiariz 0.45	familiar 0.23	famili 0.08
famin	hambr 0.24	hambrun 0.22	pestilent 0.06
famish	famel 0.29	hambr 0.06
famous	famos 0.88	fam 0.09	celebr 0.03
fan	fans 0.32	aban 0.29	fanat 0.24	fan 0.18	aficion 0.16	abanic 0.14	ventil 0.09	admir 0.02
fanci	lujos 0.25	fancy 0.23	eleg 0.06	casual 0.05
fancier	formate 0.03	eleg 0.03
fancygetopt	fancygetopt 0.55
fancyurlopen	fancyurlopen 0.78
fanta	fant 0.67
fantasi	fantas 0.59
fantast	fantast 0.82	oral 0.06	estupend 0.03
faq	faq 0.35	frecuent 0.27
far	lej 0.45	distanci 0.09	hast 0.08	lejan 0.08	alej 0.06	desagr 0.03	chanch 0.03
farc	fars 0.67
fare	tarif 0.38	billet 0.07	bolet 0.06
farewel	desped 0.12
farm	granj 0.77	finc 0.22	graner 0.08
farmer	granjer 0.79	labrador 0.34	agricultor 0.21
farmhous	granj 0.12
farray	farray 0.55
fart	peers 0.25	tirar 0.25	tir 0.04	ped 0.04
farther	lej 0.07	alla 0.04
fascin	fascin 0.92
fascist	fascist 0.71
fashion	anticu 0.20	mod 0.08
fast	rap 0.58	ayun 0.24	veloz 0.09	fast 0.08	depris 0.07	adelant 0.04	veloc 0.03	rapid 0.03
fasta	fast 0.46
fastbal	bol 0.13
fastchildwatch	fastchildwatch 0.55
fasten	abroch 0.25	abrochens 0.24
faster	rap 0.35	fast 0.06
fastest	rap 0.12
fastlocalnam	fastlocalnam 0.37
fat	gord 0.67	seb 0.27	gras 0.18	grosur 0.16	engord 0.11	rechonch 0.08	fat 0.07	engordes 0.06
fatal	fatal 0.79
fatalerror	fatalerror 0.71
fate	destin 0.35
father	padr 0.78	pap 0.13	engendr 0.04	patern 0.04
fatherless	huerfan 0.51
fathom	entend 0.03
fatigu	fatig 0.49
fatrac	fatrac 0.50
fatten	gras 0.19
fatter	gord 0.17	engord 0.04
fatti	gordit 0.44
faucet	grif 0.23	canill 0.22	got 0.13	llav 0.03
faulkner	faulkn 0.52
fault	culp 0.37	fault 0.07	mia 0.06	defect 0.03	fall 0.03
faulthandl	faulthandl 0.82
faulti	defectu 0.22
favicon	favicon 0.50
favor	favor 0.17	gauch 0.16	benevolent 0.10	pedir 0.10	favorec 0.08	favorcit 0.06	pedirt 0.05	graci 0.03
favorit	favorit 0.62	prefer 0.16	villan 0.04	personaj 0.02
favour	guy 0.17	favor 0.05
favourit	favorit 0.07
fax	fax 0.84
fbi	fbi 0.77
fc	fc 0.50
fcntl	fcntl 0.94
fcontext	fcontext 0.50
fcopyfil	fcopyfil 0.37
fd	fd 0.94
fdata	fdat 0.37
fdel	fdel 0.55
fdopen	fdop 0.83
fdp	fdp 0.67
fds	fds 0.79
fear	temor 0.32	tem 0.25	mied 0.13	pavor 0.06	temer 0.06	posey 0.04	terror 0.02
feasibl	factibl 0.59
feast	solemn 0.39	banquet 0.31	convit 0.18	fiest 0.10
feat	hazañ 0.49	feat 0.48
feather	plum 0.33	calañ 0.15
featherless	biped 0.44
featur	caracterist 0.69	featur 0.21	funcion 0.06	funcional 0.05
featurenam	featurenam 0.64
februar	febru 0.38
februari	febrer 0.70	february 0.12
fed	aliment 0.18	hart 0.16	chat 0.04	dist 0.02
feder	federal 0.66	feder 0.31
federico	feder 0.63
fedora	fedor 0.85
fedoseev	fedoseev 0.55
fee	honorari 0.61
feebl	descoyunt 0.62
feed	aliment 0.30	feed 0.09	apacent 0.08	alimentam 0.07	apacient 0.07	darl 0.07	doy 0.06	dandol 0.05
feedback	retroaliment 0.27	comentari 0.11
feeder	aliment 0.08
feel	sient 0.44	sentimient 0.27	gan 0.12	sensacion 0.11	sent 0.11	sint 0.06	apetec 0.06	sensibil 0.03
feeli	sensibler 0.52
feet	pies 0.69	independiz 0.04	pie 0.04
feff	feff 0.55
feign	fing 0.07
felicja	felicj 0.40
felix	felix 0.85
fell	cay 0.40	cayeron 0.15	cai 0.14	echos 0.08	caim 0.06	derribos 0.04	postr 0.04	caers 0.02
fellow	consierv 0.21	compañer 0.14	coadjutor 0.14	aloc 0.12	amabl 0.02
fellowship	comunion 0.57	comun 0.05
felon	convict 0.28
felt	sint 0.39	sent 0.25	palp 0.05	gan 0.02
femal	hembr 0.60	femenin 0.23	yegu 0.13	muj 0.02
feminin	femenin 0.41
fenc	vall 0.30	cerc 0.20	indecis 0.06
fend	apañartel 0.67
fender	guardabarr 0.52
fenner	fenn 0.37
ferdbin	ferdbin 0.67
ferdinand	ferdinand 0.67
ferment	ferment 0.67
fernanda	fernand 0.67
fernández	fernandez 0.72
ferri	ferry 0.60
fertil	fertiliz 0.68	abon 0.44
festiv	festival 0.65	escol 0.08	fiest 0.03
festus	fest 0.84
fetch	fetch 0.20	obten 0.14	obtien 0.11	recuper 0.04	tra 0.03	busc 0.02
fetchal	fetchall 0.64
fetchmail	fetchmail 0.71
fetchmani	fetchmany 0.55
fetchon	fetchon 0.71
fetter	grill 0.44
feudal	feudal 0.79
fever	fiebr 0.69
feverish	afiebr 0.39	febril 0.30	fiebr 0.05
few	unos 0.26	unas 0.20	poc 0.20	algun 0.09	sutur 0.04
fewer	men 0.16
fffd	fffd 0.64
ffff	ffff 0.64
ffffff	ffffff 0.86
ffi	ffi 0.64
fflag	fflag 0.37
ffmpeg	ffmpeg 0.75
fg	fg 0.76
fget	fget 0.64
fgrep	fgrep 0.50
fgsl	fgsl 0.76
fh	fh 0.37
fi	fi 0.77	wifi 0.32
fiancé	promet 0.09	novi 0.03
fiasco	fiasc 0.52
fib	fib 0.36
fiber	fibr 0.53	dietet 0.06
fibo	fib 0.66
fibonacci	fibonacci 0.81
fibr	dietet 0.66
fiction	ficcion 0.58	fictici 0.21
fiddl	violin 0.13	fierr 0.13	afin 0.08	plen 0.06	juguet 0.04	secundari 0.03
field	camp 0.75	field 0.18	fields 0.14	heredad 0.07	canch 0.03	hered 0.02
fieldnam	fieldnam 0.52	camp 0.04
fieldstorag	fieldstorag 0.93
fierc	feroz 0.51	bravi 0.19	feroc 0.19	bravur 0.19	fier 0.15	encarniz 0.13	furor 0.08	ardu 0.06
fieri	fueg 0.07
fifa	mundial 0.08
fifo	fif 0.94
fifteen	quinc 0.85
fifteenth	quinc 0.24	decimaquint 0.15
fifth	quint 0.74
fifti	cincuent 0.83	quincuagesim 0.09
fig	higuer 0.44	hig 0.38
figaro	figar 0.67
fight	pele 0.40	pel 0.33	luch 0.28	combat 0.14	embolill 0.07	rosit 0.04	riñ 0.03	batall 0.02
fighter	luchador 0.20	bomber 0.13	guerrer 0.12
figlet	figlet 0.62
figur	figur 0.18	averigu 0.13	descifr 0.10	cifr 0.09	descubr 0.07	descubrel 0.07	deduc 0.06	resuelt 0.04
file	archiv 0.77	fil 0.30	ficher 0.23
filebrows	filebrows 0.50
filecheck	filecheck 0.50
filecmp	filecmp 0.84	archivoecmp 0.17
fileconfig	fileconfig 0.86
fileexflag	fileexflags 0.71
fileexistserror	fileexistserror 0.89
filefind	filefind 0.64
filehandl	filehandl 0.89
fileinput	fileinput 0.88
fileio	filei 0.71
filelist	filelist 0.64
fileload	fileload 0.64
filemod	filemod 0.78
filenam	filenam 0.44	nombr 0.10	archiv 0.08
fileno	filen 0.95
filenotfounderror	filenotfounderror 0.89
fileobj	fileobj 0.93
filesystem	filesystem 0.27	sistem 0.19	btrf 0.03
filetyp	filetyp 0.86
filevault	filevault 0.86
filewrapp	filewrapp 0.78
filip	filip 0.54
filipino	filipin 0.55	tagal 0.30
filipozzi	filipozzi 0.67
fill	llen 0.35	rellen 0.25	hench 0.17	fill 0.16	hinch 0.10	llenal 0.07	saci 0.06	cumpliment 0.05
fillcolor	fillcolor 0.81
fillet	moldur 0.68
fillinfo	fillinf 0.55
fillstat	fillstat 0.38
fillvalu	fillvalu 0.75
film	pelicul 0.35	roll 0.15	film 0.12	carret 0.09	cint 0.06
filter	filtr 0.74	filt 0.40	filters 0.24
filterfals	filterfals 0.75
filterfunc	filterfunc 0.55
filterwarn	filterwarnings 0.78
filthi	inmundici 0.20	sucied 0.16	asquer 0.11	asco 0.09
fin	alet 0.67
final	final 0.35	finaliz 0.20	finally 0.19	fin 0.13	ultim 0.03
finalizeex	finalizeex 0.84
financ	finanz 0.68	financ 0.12	fond 0.05
financi	financ 0.67	financier 0.46	fiscal 0.07
fincor	fincor 0.50
find	encontr 0.42	encuentr 0.22	averigu 0.16	find 0.14	descubr 0.10	hall 0.09	hallar 0.05	encuentral 0.03
findal	findall 0.87
findchar	findch 0.55
finder	buscador 0.67	find 0.32
findit	findit 0.71
findmatch	findmatch 0.75
findmodul	findmodul 0.55
findstr	findstr 0.50
findtext	findtext 0.37
fine	mult 0.23	bien 0.13	fin 0.07	perfect 0.06	buen 0.05	estupend 0.02
finer	mas 0.03
finest	panoram 0.16	instruccion 0.04
finger	ded 0.61	meñiqu 0.07
fingernail	uñas 0.25
fingerprint	huell 0.46
fingertip	ded 0.09
finicki	quisquill 0.35
finish	termin 0.47	acab 0.12	finalic 0.07	finaliz 0.06	acabar 0.04	acabat 0.03	conclu 0.03	terminemosl 0.02
finit	finit 0.95
finland	finlandi 0.84
finn	finlandes 0.40	fines 0.27
finnish	fines 0.80
fir	abet 0.52
fire	fueg 0.61	incendi 0.30	desped 0.20	despid 0.13	ardiend 0.04	prend 0.04	despedirt 0.04	malagon 0.04
firebird	firebird 0.72
firefight	bomber 0.29
firefli	luciernag 0.60
firefox	firefox 0.95
fireman	bomber 0.42
firemen	bomber 0.36
fireplac	chimene 0.39	hog 0.07
firewal	cortafueg 0.60	firewall 0.49
firewalld	firewall 0.16
firewood	leñ 0.45
firework	artificial 0.35
firm	firm 0.14	firmement 0.14	empres 0.14	compañ 0.05
firmwar	firmwar 0.82
first	primer 0.71	prim 0.41	principi 0.08	first 0.07	comienz 0.03
firstborn	primogenit 0.85	primeriz 0.22
firstheaderlineiscontinuationdefect	firstheaderlineiscontinuationdefect 0.37
firstit	firstit 0.71
firstlineno	firstlinen 0.55
firstweekday	firstweekday 0.55
fiscal	fiscal 0.55
fischer	fisch 0.86
fish	pesc 0.72	pez 0.32	pec 0.18	cosac 0.05	pecer 0.04	esponj 0.02	pesqu 0.02
fisher	fish 0.26	pescador 0.11
fisherman	pescador 0.31
fishermen	pescador 0.64
fishi	sospech 0.08
fist	puñ 0.64
fit	encaj 0.23	quep 0.14	cab 0.13	probador 0.08	apta 0.06	ajust 0.06	apto 0.06	convien 0.06
fittest	aptos 0.42	fuert 0.02
five	cinc 0.90	quinient 0.03
fix	arregl 0.42	fij 0.23	correccion 0.20	correg 0.19	repar 0.15	corrig 0.15	fix 0.11	solucion 0.05
fixer	fixers 0.61	fix 0.42
flabbergast	atonit 0.45	estupefact 0.21
flac	flac 0.17
flag	bander 0.50	flags 0.47	flag 0.37	indic 0.19	flagg 0.03	marc 0.03
flagboundari	flagboundary 0.71
flagship	insigni 0.52
flake	flak 0.82	escam 0.23
flaki	polv 0.07
flame	llam 0.06	fueg 0.03	discut 0.02
flamenco	bailaor 0.40
flamethrow	lanzallam 0.62
flamewar	flamaz 0.45	flamewars 0.44
flammabl	inflam 0.45
flap	bat 0.12
flash	flash 0.78
flashcard	flashcards 0.50
flashlight	lintern 0.92	foc 0.08
flask	frasc 0.26
flat	pinch 0.26	pinchaz 0.15	plan 0.11	ponch 0.10	departament 0.04	acuest 0.04
flatpak	flatpak 0.75
flatten	aplan 0.35	aplast 0.19
flatter	halag 0.39	lisonjer 0.27	lisonj 0.23	adul 0.21
flavor	sabor 0.34	variant 0.15	regaliz 0.03
flavour	famili 0.06
flaw	imperfect 0.24	defectu 0.22	debil 0.09	defect 0.07
flawfind	flawfind 0.52
flax	lin 0.08
flea	pulg 0.46	mercadill 0.40
fled	huyeron 0.46	huid 0.25	huy 0.23	huyend 0.15	hui 0.10
flee	huir 0.32	huid 0.19	huiran 0.19	huy 0.14
fleec	vellon 0.58	lan 0.18
fleet	flot 0.24
flemish	flamenc 0.68
flesh	carn 0.51	carnal 0.11
flew	vol 0.29	elev 0.04	esparc 0.03
flex	flex 0.50
flexibl	flexibl 0.69	flexibil 0.62
fli	vol 0.56	mosc 0.31	vuel 0.19	sobrevol 0.11	remont 0.10	volador 0.08	onde 0.08	braguet 0.05
flicker	parpad 0.44
flickr	flickr 0.67
flight	vuel 0.73	tram 0.04
flimsi	endebl 0.52
flinch	encog 0.15
flint	pedernal 0.67
flip	volt 0.17	hoje 0.14	conch 0.11	gir 0.03	accion 0.03
flirt	coquete 0.47	flirt 0.37	coquet 0.37	flirte 0.24
float	flotant 0.58	float 0.49	flot 0.25	flotador 0.13	floating 0.05
floatoper	floatoperation 0.75
flock	rebañ 0.42	ovej 0.28	flock 0.13	grey 0.07	maj 0.07	apañ 0.03	gan 0.02
flood	inund 0.77	diluvi 0.26	rios 0.06	desbord 0.04
floor	pis 0.50	suel 0.21	floor 0.16	plant 0.06	mig 0.03	division 0.02
floordiv	floordiv 0.78
flop	tir 0.04
floppi	disquet 0.89
florenc	florenci 0.67
florent	florent 0.81
florian	flori 0.52
florida	flor 0.11
florist	florist 0.44
floss	dental 0.37
flour	harin 0.60
flourish	florec 0.30
flow	desemboc 0.23	flu 0.23	fluj 0.21	atravies 0.10	escurr 0.07	corr 0.02
flower	flor 0.86	parterr 0.04	florist 0.04
floweri	poller 0.16
flowinfo	flowinf 0.66
flown	vol 0.11
flt	flt 0.55
flu	grip 0.57	engrip 0.12
fluctuat	fluctuacion 0.40	vacil 0.17
fluent	fluid 0.25	flu 0.24	fluidez 0.10	domin 0.03
fluentli	fluidez 0.49	fluid 0.25	flu 0.18	soltur 0.12
fluffi	suav 0.11
fluid	flu 0.15
fluidsynth	fluidsynth 0.67
fluke	chirip 0.33	casual 0.07
flunk	calabaz 0.22	suspend 0.07
fluoresc	fluorescent 0.34
fluorid	fluorur 0.67
flush	flush 0.48	vaci 0.07	tir 0.06	vac 0.03	descarg 0.03	flu 0.03
fluster	aturd 0.33
flute	flaut 0.74
flutter	flutt 0.63	revolote 0.32
flyer	octavill 0.67
flyweight	flyweight 0.55
fmean	fme 0.55
fmt	fmt 0.94
fn	fn 0.92
fname	fnam 0.64
fnlo	fnlo 0.37
fnmatch	fnmatch 0.83
fno	fno 0.75
focus	foc 0.33	enfoc 0.27	centr 0.17	centres 0.14	desconcentr 0.14	centrart 0.14	centremon 0.11	centrat 0.11
fog	niebl 0.73	neblin 0.22
foggi	nebul 0.52	niebl 0.14
foil	frustr 0.25	ataqu 0.09
fold	fold 0.40	pleg 0.34	plegabl 0.29	dobl 0.21	maj 0.08	doblamient 0.06	cruz 0.04
folder	carpet 0.93
foldoc	foldoc 0.67
foldspac	foldspac 0.55
folha	folh 0.67
folk	folclor 0.29	gent 0.02
folkmani	folkmanis 0.37
folktal	popular 0.11
folli	neced 0.71	locur 0.14	neci 0.04
follow	siguient 0.55	segu 0.21	sigu 0.15	sig 0.12	siguem 0.06	seguirt 0.05	siguel 0.03	pos 0.03
followlink	followlinks 0.71
fond	aficion 0.11	gust 0.05	encant 0.04
fonder	ama 0.05
font	font 0.33	fuent 0.18
fonttyp	fuent 0.02
foo	foo 0.94
foobar	foob 0.86
foobl	foobl 0.64
food	com 0.16	aliment 0.14	viand 0.09	manj 0.05	apetezc 0.04	picant 0.02	cupon 0.02	provech 0.02
fool	neci 0.26	tont 0.22	engañ 0.17	insensat 0.10	fatu 0.08	desengañat 0.06	ridicul 0.06	bolud 0.05
foolish	insensat 0.23	tont 0.16	neci 0.14	estupid 0.12	insensatez 0.11	absurd 0.09	imprudent 0.07	locur 0.05
foolproof	fall 0.03
foopkg	foopkg 0.55
foord	foord 0.84
foot	pie 0.48	andand 0.09	pies 0.07	tortill 0.05	equilibri 0.02
footbal	futbol 0.45
footmen	pie 0.03
footnot	pie 0.14	not 0.02
footprint	huell 0.47
footstep	pis 0.07
footstool	estrad 0.72
fopen	fop 0.55
for	par 0.50	por 0.25	porqu 0.15	durant 0.08	for 0.04	de 0.04	busc 0.03	a 0.03
forbad	prohib 0.11
forbid	prohib 0.24
forbidden	prohib 0.32
forbiddenbyt	forbiddenbyt 0.71
forc	forz 0.48	fuerz 0.31	oblig 0.21	forc 0.13	obligart 0.10	aer 0.08	impon 0.07	forzart 0.07
forcibl	fuerz 0.09	forz 0.08
ford	ford 0.79	vad 0.39
forearm	antebraz 0.42
forecast	pronost 0.40	prev 0.12	meteorolog 0.12
forefront	delanter 0.20
foreground	plan 0.08	prim 0.06
forehead	frent 0.27
foreign	extranjer 0.60	forane 0.18	foran 0.10	peregrin 0.08	ajen 0.06	exterior 0.04
forens	forens 0.58	forensics 0.35
forese	preve 0.37
foreskin	prepuci 0.81
forest	bosqu 0.55	forestal 0.13	paisaj 0.04
forev	siempr 0.17	forev 0.14	perpetu 0.13	eternal 0.08	etern 0.08	sigl 0.07	indefinid 0.06
forewarn	preven 0.12
forg	falsific 0.37	forj 0.29	fals 0.03
forgav	perdon 0.17
forgejo	forgej 0.58
forgeot	forgeot 0.84
forget	olvid 0.47	olvidadiz 0.19	despist 0.14	olvidat 0.11	olvidart 0.08	olvidal 0.06	olvides 0.05	desmemori 0.05
forgiv	perdon 0.43	perdonam 0.17	perdonal 0.09	perdonareis 0.09	perdonan 0.09	perdonenm 0.07	perdonen 0.07	perdonem 0.05
forgiven	perdon 0.25
forgot	olvid 0.41
forgotten	olvid 0.27	acord 0.02
fork	fork 0.57	tenedor 0.51	bifurc 0.34	bifurqu 0.14	deriv 0.03
forkingmixin	forkingmixin 0.90
forklift	carretill 0.34
forkpti	forkpty 0.55
forkserv	forkserv 0.83
forlorn	desol 0.33
form	form 0.44	formulari 0.39
formal	formal 0.71	formaliz 0.23	formalizaci 0.15	ceremoni 0.05	contrat 0.02
format	format 0.84	formate 0.26	formatting 0.08	formats 0.06	binary16 0.02	binary32 0.02	binary64 0.02
formatargspec	formatargspec 0.55
formatexampl	veas 0.03
formatmonth	formatmonth 0.64
formatmonthnam	formatmonthnam 0.55
formatspec	formatspec 0.84
formatstdout	formatstdout 0.37
formatstr	formatstrings 0.75
formatt	formatt 0.56	formatters 0.20	format 0.14	embellecedor 0.08
formattedvalu	formattedvalu 0.37
formatwarn	formatwarning 0.75
formatyear	formaty 0.71
former	anterior 0.12	antigu 0.09	primer 0.07	ex 0.06
formfe	formf 0.71
formid	formid 0.54
formula	formul 0.96
forsak	desampar 0.29	desamp 0.17	dej 0.05
forsaken	desampar 0.23	dej 0.06
fort	fuert 0.10
forth	suces 0.14	etc 0.06	atras 0.03	otro 0.03
forthcom	posterior 0.06
forti	cuarent 0.82
fortifi	fortific 0.22	fortalec 0.11	ciudad 0.11	fuert 0.06
fortran	fortr 0.92
fortress	fortalez 0.17	palaci 0.11
fortun	fortun 0.57	afortun 0.32	suert 0.04	cautiv 0.03	herenci 0.02
forum	for 0.28
forward	reenvi 0.13	reenv 0.12	ansios 0.10	des 0.08	gan 0.08	adel 0.07	forward 0.07	remit 0.05
fosdem	fosdem 0.76
fossasia	fossasi 0.52
fossil	fossil 0.84
foster	fost 0.32	promov 0.14	adopt 0.07
fought	luch 0.27	pele 0.14	pel 0.09	combat 0.08	disput 0.04	defend 0.03
foul	malhabl 0.21	vici 0.16	inapropi 0.11
found	encontr 0.41	hall 0.25	encuentr 0.16	fund 0.08	found 0.08	descubr 0.06	hallol 0.04	descubiert 0.04
foundat	foundation 0.41	cimient 0.33	fundament 0.33	fundacion 0.26	conservancy 0.12	fund 0.09	bas 0.04
founder	fundador 0.73
fountain	estilograf 0.25	fuent 0.14
four	cuatr 0.89	cuatrocient 0.11	veinticuatr 0.04
fourteen	catorc 0.66
fourteenth	catorc 0.37	catorceav 0.34	decimacuart 0.24
fourth	cuart 0.34
fourthought	fourthought 0.38
fox	zorr 0.81	chul 0.08
foxhol	trincher 0.52
fp	fp 0.95
fpic	fpic 0.38
fqdn	fqdn 0.50
fr	fr 0.92
fraction	fraccion 0.60	fraction 0.52	fractions 0.46	fraccionari 0.24
fractur	fractur 0.63	rotur 0.08
fragil	fragil 0.52
fragment	fragment 0.62	diminut 0.12	fragments 0.12
fragranc	arom 0.22	olor 0.15
frail	debil 0.15
frame	fram 0.42	marc 0.39	enmarc 0.24	fotogram 0.20	cuadr 0.12	armazon 0.08	enmarqu 0.06	encerron 0.06
framebuff	framebuf 0.46
frameinfo	frameinf 0.84
frameobject	frameobject 0.37
framer	framerat 0.64
framesummari	framesummary 0.83
framework	framework 0.52	frameworks 0.46	armazon 0.10	marc 0.09
franc	franci 0.93
francesco	francesc 0.72
franci	francisc 0.18
francisco	francisc 0.66
franek	franek 0.38
frank	franc 0.47	franquez 0.34	sincer 0.19	honest 0.02
frankincens	inciens 0.73
franklin	franklin 0.82
frantic	frenet 0.29	desesper 0.20
franz	franz 0.37
françoi	françois 0.85
fraud	fraud 0.59
freak	caprich 0.14	shows 0.14	temer 0.11	asust 0.08	enloquec 0.07	dist 0.03	rar 0.02
freaki	rar 0.05	extrañ 0.03
freckl	pec 0.13
fred	fred 0.90
frederick	frederick 0.37
fredrik	fredrik 0.88	lundh 0.06
free	libr 0.27	gratis 0.23	fre 0.21	gratuit 0.20	liber 0.10	libert 0.05	desocup 0.05	atadur 0.04
freebsd	freebsd 0.95	netbsd 0.02
freed	liber 0.37
freedesktop	freedesktop 0.78
freedom	libert 0.55
freedombox	freedombox 0.68
freelanc	freelanc 0.43	propi 0.03
freeli	librement 0.73
freeload	gorron 0.27	mang 0.07
freeman	freem 0.44
freepbx	freepbx 0.72
freerdp	freerdp 0.62
freevar	freevars 0.64
freewar	freewar 0.67
freexian	freexi 0.43
freez	congel 0.34	freez 0.29	hel 0.06	hiel 0.04
freezer	freez 0.18	congel 0.14	refriger 0.10
freht	freht 0.75
freight	flet 0.67
french	frances 0.93
frenchman	frances 0.03
frenzi	frenet 0.44
frequenc	frecuenci 0.24	muestre 0.05
frequent	frecuent 0.40	frequently 0.14	inasistent 0.10	frecuenci 0.07	menud 0.05	resfr 0.03
fresco	fresc 0.10
fresh	fresc 0.70	recien 0.10	frescur 0.06	dulc 0.03
freshman	novat 0.15	univers 0.04
freshwat	dulc 0.14
freud	freud 0.80
frexp	frexp 0.55
fri	frit 0.55	friend 0.23	freir 0.15	freist 0.15	freid 0.15	friem 0.11	fritang 0.11	malag 0.10
friction	cualqui 0.03
friday	viern 0.73
fridg	frigorif 0.29	frig 0.27	never 0.25	helader 0.24	refriger 0.24	refri 0.16
friedl	friedl 0.55
friend	amig 0.94	amist 0.08	amabl 0.02
friendlier	amist 0.07
friendlili	amist 0.10
friendship	amist 0.59
fright	escen 0.11	panic 0.05
frighten	asust 0.25	asustart 0.15	espant 0.10	terrorif 0.09	aterr 0.09	temer 0.06	mied 0.04
frisbe	frisbe 0.67
frog	ran 0.83
frogman	buz 0.39
from	desd 0.31	de 0.21	from 0.09	del 0.07	part 0.05	apart 0.03	impid 0.03	provenient 0.02
frombuf	frombuf 0.37
frombyt	frombyt 0.55
fromdefandspec	fromdefandspec 0.75
fromdesc	fromdesc 0.59
fromfil	fromfil 0.84
fromformat	fromformat 0.87
fromformatv	fromformatv 0.71
fromhex	fromhex 0.84
fromisocalendar	fromisocalend 0.55
fromisoformat	fromisoformat 0.75
fromkey	fromkeys 0.75
fromkindanddata	fromkindanddat 0.38
fromlin	fromlin 0.55
fromlist	fromlist 0.64
frommetaclass	frommetaclass 0.55
frommoduleandspec	frommoduleandspec 0.86
fromordin	fromordinal 0.64
fromspec	fromspec 0.75
fromspecwithbas	fromspecwithb 0.64
fromstr	fromstring 0.75
fromstringands	fromstringandsiz 0.71
fromstringlist	fromstringlist 0.37
fromtimestamp	fromtimestamp 0.86
fromunicod	fromunicod 0.64
fromunicodeobject	fromunicodeobject 0.37
fromutc	fromutc 0.64
fromwidechar	fromwidech 0.37
frond	algas 0.67
front	frent 0.43	delanter 0.14	delant 0.12	fach 0.08	ante 0.03	enfrent 0.03	principal 0.03
frontier	fronter 0.21
frost	escarch 0.39	hel 0.07	hiel 0.06	congel 0.06
frown	disgust 0.07	mal 0.03
froze	congel 0.13	hel 0.04	quiet 0.04
frozen	congel 0.53	froz 0.34	amanec 0.03
frozenmain	frozenmain 0.55
frozenmodul	frozenmodul 0.55
frozenset	frozenset 0.68	frozensets 0.25	fronzenset 0.08
frp	frp 0.83
frpc	frpc 0.50
frps	frps 0.68
frugal	ahorr 0.09
fruit	frut 0.81	primici 0.13	fructific 0.11	fructifer 0.09
frustrat	frustr 0.74	frustrant 0.26
fs	fs 0.72	csum 0.24
fsck	fsck 0.40	msdos 0.28	apfs 0.28
fsconvert	fsconvert 0.55
fsdecod	fsdecod 0.86
fsencod	fsencod 0.84
fset	fset 0.55
fsfe	fsfe 0.67
fsid	fsid 0.38
fspath	fspath 0.83
fstat	fstat 0.75
fstrict	fstrict 0.37
fstring	fstring 0.71
fstype	fstype 0.55
fsum	fsum 0.64
fsync	fsync 0.64
fter	espues 0.41
ftp	ftp 0.92	ia32libs 0.12
ftplib	ftplib 0.94
ftplist	ftplist 0.67
ftpmaster	ftpmast 0.49
ftpsync	ftpsync 0.57
ftruncat	ftruncat 0.55
fuch	fuchs 0.55
fuck	foll 0.26	jodet 0.21	tomatel 0.15	pinch 0.11	mierd 0.10	caraj 0.09	put 0.09	jod 0.07
fuel	combust 0.51	enardec 0.23	aviv 0.10	bencin 0.08
fugit	fugit 0.45	profug 0.44
fuji	fuji 0.62
fukuoka	fukuok 0.52
fukuzawa	fukuzaw 0.58
fulfil	cumpl 0.32	infiel 0.08
full	llen 0.53	complet 0.27	full 0.12	replet 0.10	plenitud 0.08	aneg 0.04	reb 0.02
fullest	maxim 0.07
fullfil	plen 0.13
fulli	complet 0.18	plen 0.16	total 0.12
fullmatch	fullmatch 0.64
fullmodnam	traceback 0.06
fullnam	fullnam 0.89
fullpath	fullpath 0.55
fullscreen	pantall 0.11
fullurl	fullurl 0.71
fulton	fulton 0.55
fumbl	tient 0.20	caer 0.04
fume	punzant 0.29
fun	divert 0.48	burl 0.21	diversion 0.18	divirt 0.13	fun 0.08	diviertet 0.08	burlar 0.05	diviert 0.05
func	func 0.96
function	funcion 0.79	funcional 0.17	function 0.13	functions 0.04
functiondef	functiondef 0.71
functionnam	functionnam 0.55
functiontyp	functiontyp 0.55
functool	functools 0.95
fund	financi 0.37	fond 0.22	fiduciari 0.17
fundament	fundamental 0.92
fundamentalist	fundamental 0.23
funer	funeral 0.81
funk	funk 0.55
funni	gracios 0.55	divert 0.19	comic 0.08	entreten 0.05	chul 0.05	rar 0.04	graci 0.02
funnier	divert 0.04
fur	pelaj 0.36	piel 0.12
furi	ira 0.07
furigana	furigan 0.52
furious	furios 0.49	furi 0.18	chisp 0.10	fier 0.08
furlough	licenci 0.06
furman	furm 0.90
furnac	horn 0.37
furnish	amuebl 0.46	proporcion 0.04
furnitur	muebl 0.69	mobiliari 0.20	amuebl 0.13
furri	furr 0.86
furrow	surc 0.46
fursona	furson 0.49
fursuit	furr 0.22
further	mas 0.08	posterior 0.04	adicional 0.03
furthermor	ademas 0.16
fuse	fusibl 0.45	espolet 0.30
fusibl	maleabl 0.40
fuss	alborot 0.21	escandal 0.09
fussi	chiqu 0.26	maniat 0.20	tiquismiquis 0.17
futil	inutil 0.19
futur	futur 0.95	porven 0.08
futurewarn	futurewarning 0.86
futurist	futur 0.05
fuzzel	fuzzel 0.80
fuzzi	difus 0.50
fvm	fvm 0.50
fwalk	fwalk 0.75
fwd	fwd 0.41
fzf	fzf 0.67
g	g 0.33	ejempl 0.21	ej 0.21	p 0.05
gaal	gaal 0.78
gaash	gaas 0.62
gabriel	gabriel 0.88
gad	gad 0.87
gadaren	gadaren 0.55
gadit	gadit 0.78
gaelic	gaelic 0.44
gag	amordaz 0.59	nause 0.30	chist 0.05	brom 0.03
gaga	gag 0.52
gahar	gah 0.44
gain	gananci 0.17	gan 0.12	adelant 0.08	obtuv 0.07	engord 0.06	avarici 0.06	latent 0.06	adquir 0.04
gal	divert 0.03
galatia	galaci 0.67
galaxi	galaxi 0.72	galaxy 0.22
gale	gal 0.10
galeon	galeon 0.55
galician	cataluñ 0.39
galile	galile 0.75
galilean	galile 0.24
galileo	galile 0.33
galindo	galind 0.69
gallant	galan 0.58
galleri	gal 0.24	gallery 0.17
gallio	galion 0.55
gallon	galon 0.89
gallow	horc 0.78
gamaliel	gamaliel 0.74
gambl	apost 0.32	apuest 0.14	especul 0.11
gambler	compuls 0.30	jugador 0.09
game	jueg 0.45	part 0.17	gam 0.04	rond 0.03
gamelon	gamelon 0.67
gamemod	jueg 0.04
gamepad	mand 0.05
gamma	gamm 0.76	liber 0.03
gammastep	gammastep 0.45
gamul	hamul 0.18
gandhi	gandhi 0.67
ganeti	ganeti 0.80
gang	pandill 0.35	band 0.29	patot 0.20	delictual 0.14	confabul 0.13
gangster	delincuent 0.32
gangway	pasarel 0.43
ganssl	ganssl 0.84
gap	brech 0.45	espaci 0.04
garag	cocher 0.68	garaj 0.60	garag 0.15
garbag	basur 0.52	recoleccion 0.20	garbag 0.17	recolector 0.13	recolect 0.07	basurer 0.07	mierd 0.03
garbo	garb 0.52
garcia	garc 0.76
garden	jardin 0.79	huert 0.29	jardiner 0.22
gargl	garg 0.40
garlic	ajo 0.72
garment	vestidur 0.32	vestiment 0.21	vest 0.16	rop 0.06
garri	garry 0.89
garrison	guarnicion 0.76
garshol	garshol 0.38
garvit	garvit 0.64
gas	gas 0.48	gasolin 0.27	gasoliner 0.15	combust 0.13	bencin 0.11	lacrimogen 0.07
gase	gas 0.20
gaslight	manipul 0.11
gasolin	gasolin 0.31
gasp	ahog 0.09	alient 0.05
gastronom	gastronom 0.67
gatam	gatam 0.44
gate	puert 0.29	porton 0.26	portal 0.06	entrad 0.03	ciudad 0.02
gatekeep	porter 0.50	gatekeep 0.35
gateway	pasarel 0.40
gath	gath 0.69
gather	reun 0.19	junt 0.11	recog 0.11	gath 0.10	recopil 0.09	juntarons 0.08	alleg 0.08	congreg 0.06
gaudenz	gaudenz 0.80
gaug	calibr 0.36
gaul	gaul 0.37
gaussian	gausian 0.37
gave	dio 0.48	di 0.16	diol 0.09	regal 0.09	dieron 0.07	dist 0.05	ced 0.04	dab 0.04
gavel	martill 0.26
gawain	gawain 0.55
gawk	gawk 0.35	mir 0.02
gay	gay 0.90	gays 0.25
gaynor	gaynor 0.84
gaza	gaz 0.89
gaze	contempl 0.22	atonit 0.11	mir 0.03	observ 0.03
gazebo	gazeb 0.80
gazell	corz 0.74
gazez	gazez 0.44
gb	gb 0.89
gc	gc 0.91
gcc	gcc 0.94
gcd	gcd 0.84
gcloud	cli 0.07
gcompri	gcompris 0.52
gcrane	gcran 0.50
gdb	gdb 0.79
gdbinit	gdbinit 0.55
gdbm	gdbm 0.89
gdi	gdi 0.55
gdm	gdm 0.85
gdmsetup	gdmsetup 0.75
ge	ge 0.65
gear	engranaj 0.39	enfoc 0.15	prepar 0.03	equip 0.03
geba	gaba 0.31	geb 0.30
gebal	gebal 0.44
geber	geb 0.59
gedaliah	gedal 0.93
gedam	gedam 0.38
gedi	engedi 0.44
gedor	gedor 0.71
geert	geert 0.55
gehazi	giezi 0.83
gehenna	infiern 0.33
gem	gems 0.54	gem 0.34
gemfil	gemfil 0.82
gen	gen 0.63
gender	sex 0.29	gener 0.07
gene	gen 0.58
genealog	genealog 0.50	linaj 0.21
genellina	genellin 0.55
general	general 0.66	generaliz 0.18
generat	gener 0.71	generator 0.27	generat 0.11	generators 0.08	generation 0.06	blogs 0.02
generatorexit	generatorexit 0.89
generic	generic 0.41	gener 0.22	generics 0.19	parametriz 0.05
genericalia	genericali 0.74
genericalloc	genericalloc 0.64
genericgetattr	genericgetattr 0.55
genericgetdict	genericgetdict 0.55
generous	gener 0.15	esplend 0.07
genet	genet 0.57
geneva	ginebr 0.67	leman 0.44
genghi	genghis 0.67
genisoimag	genisoimag 0.50
genit	genit 0.55
genius	geni 0.87	genial 0.05	ingeni 0.05
gennesaret	genezaret 0.55
genoa	genov 0.67
genocid	genocidi 0.80
genom	genom 0.62
genr	gener 0.02
gentil	gentil 0.52
gentl	gentil 0.23	suavement 0.19	mansedumbr 0.18	gentilez 0.11	suav 0.07	caballer 0.04	amabl 0.02
gentleman	caballer 0.68	señor 0.05
gentlemen	caballer 0.27
gentoo	gento 0.75
genuin	genuin 0.35	autent 0.21
geographi	geograf 0.89
geolog	geolog 0.76
geologist	geolog 0.38
geometr	geometr 0.32
geometri	geometr 0.76
georg	georg 0.87
georgia	georgi 0.68
gera	ger 0.57
gerah	obol 0.62
gerar	ger 0.61
gerg	gergely 0.67
gerhard	gerhard 0.78
gerizim	gerizim 0.62
gerlach	gerlach 0.55
germ	microbi 0.36	germen 0.29
german	aleman 0.94	alem 0.08
germani	alemani 0.96
germin	germin 0.67
gershom	gerson 0.46
gershon	gerson 0.56
gershonit	gersonit 0.38	gerson 0.34
geshur	gessur 0.74
geshurit	gessuri 0.62
gestur	gest 0.50
get	get 0.28	obten 0.19	obtien 0.18	consegu 0.15	lleg 0.12	consig 0.08	obteng 0.07	pon 0.06
getaddrinfo	getaddrinf 0.92
getadus	getadusers 0.50
getaffin	getaffinity 0.64
getallocatedblock	getallocatedblocks 0.64
getarch	getarch 0.50
getarg	getargs 0.55
getargcargv	getargcargv 0.37
getargspec	getargspec 0.71
getargvalu	getargvalu 0.55
getasyncgenst	getasyncgenstat 0.37
getattr	getattr 0.93
getattribut	getattribut 0.95
getattro	getattr 0.26
getattrstr	getattrstring 0.71
getback	getback 0.71
getbitmap	tix 0.15
getblock	getblocking 0.55
getboolean	getbool 0.64
getbuff	getbuff 0.89
getbuiltin	getbuiltins 0.55
getcallarg	inspect 0.10
getch	getch 0.89
getchild	getchild 0.64
getchildren	getchildr 0.81
getcod	getcod 0.71
getcomptyp	getcomptyp 0.55
getconf	getconf 0.50
getcontext	getcontext 0.83
getcpuclockid	getcpuclock 0.37
getcwd	getcwd 0.71
getcwdu	getcwdu 0.55
getdefaultlocal	getdefaultlocal 0.64
getdefaulttimeout	getdefaulttimeout 0.55
getdlopenflag	getdlopenflags 0.55
getdoc	getdoc 0.64
geteffectivelevel	geteffectivelevel 0.71
getencod	getencoding 0.75
getenv	getenv 0.75
getenvb	getenvb 0.75
getexcinfo	getexcinf 0.64
getexecprefix	getexecprefix 0.71
getextra	getextr 0.55
getfilenam	getfilenam 0.38
getfilenameobject	getfilenameobject 0.55
getfilesystemencod	getfilesystemencoding 0.89
getfilesystemencodeerror	getfilesystemencodeerrors 0.75
getfqdn	getfqdn 0.55
getfram	getfram 0.89
getframemodulenam	getframemodulenam 0.37
getfullargspec	getfullargspec 0.75
getgener	getgenerator 0.55
getgeneratorloc	getgeneratorlocals 0.55
getgeneratorst	getgeneratorstat 0.55
getglob	getglobals 0.55
getgrgid	getgrg 0.37
getgrouplist	getgrouplist 0.37
gethandledexcept	gethandledexception 0.64
gethelpcmd	gethelpcmd 0.83
gether	geth 0.44
gethostbyaddr	gethostbyaddr 0.55
gethostbynam	gethostbynam 0.64
gethostnam	gethostnam 0.75
getindicesex	getindicesex 0.71
getinfo	getinf 0.64
getinitarg	getinitargs 0.55
getit	getit 0.38
getitem	getitem 0.90
getiter	getiterator 0.75
getlasterror	getlasterror 0.71
getlasti	getlasti 0.55
getlength	getlength 0.64
getlin	getlin 0.64
getlinenumb	getlinenumb 0.75
getloc	getlocals 0.55
getlogg	getlogg 0.88
getlogin	getlogin 0.38
getlogrecordfactori	getlogrecordfactory 0.64
getmagicnumb	getmagicnumb 0.37
getmandatoryreleas	getmandatoryrel 0.38
getmax	getmax 0.64
getmemb	getmembers 0.84
getmodul	getmodul 0.71
getmoduleinfo	getmoduleinf 0.55
getmodulest	getmodulestat 0.71
getnameinfo	getnameinf 0.84
getnameobject	getnameobject 0.37
getnewarg	getnewargs 0.90
getnpus	getnpusers 0.50
getobject	getobjects 0.64
geton	geton 0.37
getopt	getopt 0.94
getopterror	getopterror 0.37
getoptionalreleas	getoptionalrel 0.37
getparam	getparams 0.71
getpass	getpass 0.84
getpasswarn	getpasswarning 0.37
getpath	getpath 0.81
getpeercert	getpeercert 0.84
getpeernam	getpeernam 0.55
getpid	getp 0.55
getpreferredencod	getpreferredencoding 0.88
getprefix	getprefix 0.71
getprior	getpriority 0.55
getprofil	getprofil 0.55
getprogramfullpath	getprogramfullpath 0.78
getprogramnam	getprogramnam 0.71
getproxi	getproxi 0.37
getpythonhom	getpythonhom 0.64
getraisedexcept	getraisedexception 0.71
getrandbit	getrandbits 0.55
getrandom	getrandom 0.89
getrecursionlimit	getrecursionlimit 0.71
getrefcount	getrefcount 0.37
getrespons	getrespons 0.71
getrlimit	getrlimit 0.71
getrusag	getrusag 0.78
getservbynam	getservbynam 0.37
getservbyport	getservbyport 0.37
getset	getset 0.60
getsetdescriptortyp	getsetdescriptortyp 0.38
getsitepackag	getsitepackag 0.37
getsiz	getsiz 0.37
getsizeof	getsizeof 0.78
getslic	getslic 0.55
getslot	getslot 0.64
getsocknam	getsocknam 0.38
getsockopt	getsockopt 0.64
getspnam	getspnam 0.37
getst	getst 0.50
getstat	getstat 0.93
getstatus	getstatus 0.37
getstatusoutput	getstatusoutput 0.55
gettempdir	gettempd 0.64
gettempprefix	gettempprefix 0.64
getter	gett 0.86	getters 0.15
gettext	gettext 0.93
gettgt	gettgt 0.50
getti	getty 0.50
gettim	clock 0.28
gettimeout	gettimeout 0.38
gettotalrefcount	gettotalrefcount 0.37
gettrac	gettrac 0.64
getunicodeinterneds	getunicodeinternedsiz 0.38
getuserbas	getuserb 0.37
getusersitepackag	getusersitepackag 0.37
getuserspn	getuserspns 0.50
getvalu	getvalu 0.75
getwin	getwin 0.37
getxattr	getxattr 0.55
gezer	gez 0.84
gh	gh 0.81
ghi	ghi 0.71
ghost	fantasm 0.81	vision 0.02
ghostti	ghostty 0.67
gi	gi 0.83
giampaolo	giampaol 0.85
giant	gigant 0.35
gib	gib 0.74	gb 0.18
gibberish	galimat 0.44	incoherent 0.44
gibbethon	gibbethon 0.67
gibeah	gaba 0.86
gibeon	gabaon 0.93
gibeonit	gabaonit 0.76
gibson	gibson 0.37
gid	gid 0.92
giddel	giddel 0.62
gideon	gedeon 0.82
gideoni	gedeon 0.26
gif	gif 0.82
gifsicl	gifsicl 0.50
gift	regal 0.41	don 0.17	obsequi 0.16	dadiv 0.10
giftopnm	giftopnm 0.50
gifu	gifu 0.67
gigant	gigant 0.22
giggl	risit 0.41	reir 0.09	nervi 0.07
gihon	gihon 0.67
gil	gil 0.89
gilbert	gilbert 0.37
gilboa	gilbo 0.76
gilead	gal 0.79
gileadit	galaadit 0.84
gilgal	gilgal 0.94
gilstat	gilstat 0.64
gimm	dam 0.07
gimmick	reclam 0.32	truc 0.13
gimp	gimp 0.56
ginza	ginz 0.54
giorgio	giorgi 0.67
giraff	jiraf 0.77
girdhar	girdh 0.55
girgashit	gergese 0.64
girl	chic 0.45	niñ 0.19	muchach 0.14	quinceañer 0.03	chasc 0.02
girlfriend	novi 0.66	polol 0.13
gist	esenci 0.35
git	git 0.92	cvs 0.10
gitconfig	gitconfig 0.50
githook	githooks 0.50
github	github 0.77
gitignor	gitignor 0.50
gitk	gitk 0.50
gitlab	gitlab 0.53
gittit	gethe 0.80
give	dar 0.29	dam 0.24	dal 0.14	da 0.14	darl 0.14	dart 0.11	dem 0.11	dier 0.10
giveaway	señal 0.03	indic 0.02
given	dad 0.61	determin 0.12	proporcion 0.08	da 0.05	otorg 0.03	indic 0.03	dan 0.03	dieron 0.03
gke	engin 0.33
gksu	gksu 0.67
glacier	glaciar 0.41
glad	alegr 0.35	content 0.12	feliz 0.03	goz 0.03	alegrat 0.03	encant 0.03	plac 0.02
glam	glam 0.67
glamor	glamor 0.64
glanc	glanc 0.35	oje 0.15	vistaz 0.06	mir 0.03	echo 0.02
glare	sostenid 0.32	sostuv 0.16	peg 0.04	mir 0.02
glasgow	glasgow 0.67
glasner	glasn 0.37
glass	gaf 0.31	lent 0.23	anteoj 0.22	vidri 0.20	vas 0.20	cristal 0.17	cop 0.13
glaucoma	glaucom 0.74
gleam	gleam 0.75
glean	rebusc 0.58	espig 0.29
glee	cor 0.13
glibc	glibc 0.82
glide	desliz 0.23
glimps	fugaz 0.20
glisten	brill 0.14
glitter	resplandor 0.26
gloat	regode 0.48
glob	glob 0.57	globs 0.50	iglob 0.15
global	global 0.89	globals 0.32
globaln	globalns 0.55
globe	glob 0.10	mund 0.05
glomp	entusiasm 0.12
gloomi	sombri 0.28	melancol 0.13	trist 0.09	deprim 0.05	oscur 0.03	negr 0.03
glori	glori 0.72	esplendor 0.11	honr 0.10	majest 0.07	gloria 0.05
glorifi	glorific 0.88	glorifiqu 0.26	glorif 0.20
glorious	glorios 0.54	glori 0.10	ilustr 0.07
glossari	glosari 0.78
glove	guant 0.83
glow	resplandecient 0.31	radiant 0.24	brill 0.20	glow 0.19
glowworm	luciernag 0.38
glue	glu 0.67
glum	desanim 0.26	malhumor 0.20
glut	satur 0.20
gluten	glut 0.86
glutton	comilon 0.55
gluttoni	gul 0.41
glyph	glif 0.72
gm	gm 0.67
gmane	gman 0.50
gmt	gmt 0.81
gmtime	gmtim 0.87
gnash	cruj 0.50
gnmic	gnmic 0.67
gnome	gnom 0.83
gnotim	gnotim 0.68
gnp	gnp 0.53
gnu	gnu 0.85	collecion 0.06
gnumer	gnumeric 0.58
gnupg	gnupg 0.92
gnutransl	gnutranslations 0.75
go	ir 0.43	vay 0.17	voy 0.17	va 0.13	vas 0.10	vet 0.08	irme 0.08	van 0.08
goal	gol 0.22	met 0.12	objet 0.10
goali	porter 0.22
goat	cabr 0.53	cabri 0.41	cabrit 0.18	mach 0.12
goate	perill 0.49	chiv 0.44
gobject	gobject 0.55
goblin	goblin 0.67
god	dios 0.85	neginoth 0.03
goddess	dios 0.04
goderbau	goderbau 0.37
godfath	padrin 0.67
godless	hipocrit 0.31
godli	pied 0.36
godmoth	madrin 0.80
goe	va 0.29	refran 0.04	vay 0.03
goerzen	goerz 0.80
gog	gog 0.84
goggl	gaf 0.12
goiania	goiani 0.52
goirand	goirand 0.67
goiânia	goiâni 0.80
golang	golang 0.50
gold	oro 0.73	dor 0.06	reluc 0.06
golden	oro 0.26	gold 0.20	entran 0.05	tesor 0.02
goldfish	dor 0.42
goldsmith	plater 0.71
golf	golf 0.79
golfer	golfist 0.69
golgotha	golgoth 0.55
goliath	goliath 0.71
golubev	golubev 0.38
gomaxproc	gomaxprocs 0.50
gomer	gom 0.25
gomez	gomez 0.50
gomorrah	gomorr 0.90
gondoli	gondoler 0.52
gone	ido 0.43	desaparec 0.05	coñac 0.03	ha 0.03	vuelt 0.03	sal 0.02
goner	desahuci 0.26
gonna	va 0.03	vam 0.03
gonzalez	gonzalez 0.55
gonçalv	gonçalv 0.38
goo	pegaj 0.43
good	buen 0.75	bien 0.17
goodby	adios 0.55	cha 0.18	desped 0.14	chau 0.11	despedirt 0.08	desp 0.05	despid 0.02
goodnight	noch 0.04
goof	pelotud 0.20	bolud 0.18	pat 0.08
googl	googl 0.87
goos	gans 0.35	gallin 0.11	inalcanz 0.06	piel 0.03	busqued 0.02
goosebump	gallin 0.08
goosewe	pat 0.10
gopherlib	gopherlib 0.55
gordian	tip 0.02
gordon	gordon 0.64
gore	acorn 0.62
gorg	gargant 0.09
gorgeous	precios 0.17	esplend 0.14	guap 0.05
gorilla	goril 0.80
gorokhovski	gorokhovsky 0.37
gosh	caray 0.67
goshen	gosen 0.86
gossip	chusm 0.47	chism 0.43	cotill 0.29	chismorr 0.10
got	obtuv 0.15	consigu 0.10	recib 0.08	se 0.07	lleg 0.06	teng 0.05	consegu 0.05	pus 0.04
gothic	gotic 0.67
goto	got 0.29	salt 0.04
gotta	hazt 0.11
gotten	habitu 0.05	hab 0.03	obten 0.02
gould	ted 0.52
gourd	calabaz 0.30
gov	gov 0.55
govern	gobiern 0.79	gubernamental 0.16	gobi 0.10	gobern 0.09	oacut 0.03
governor	gobern 0.50	tirsath 0.17	capitan 0.06	president 0.05	princip 0.04
goy	goy 0.67
gozan	gozan 0.67
gpg	gpg 0.75
gpl	gpl 0.97
gps	gps 0.86
gpt	gpt 0.58
gpu	gpu 0.92
gpus	gpus 0.54
gr	rg 0.73
grab	agarr 0.31	cog 0.09	agarral 0.09	cogel 0.07	capt 0.06
grace	gracil 0.19	graci 0.18	grac 0.12	garb 0.10	graciasea 0.09	eleg 0.02
gracious	clement 0.29	misericordi 0.09	gentil 0.06	amabl 0.03
grade	calif 0.19	not 0.19	kanjis 0.11	grad 0.08	calific 0.04
gradl	gradl 0.50
gradual	gradual 0.58	poc 0.02
graduat	gradu 0.51	graduacion 0.21	graduart 0.10	licenc 0.10	diplom 0.05
graffiti	grafitis 0.52	grafiti 0.52
graft	inger 0.35
graham	graham 0.65
grain	espig 0.25	trig 0.19	gran 0.07	detall 0.02
gram	gram 0.82
grammar	gramat 0.66	gramm 0.33	gramatical 0.10
grammat	gramatical 0.65	gramat 0.11
grand	cañon 0.15	maestr 0.12	gran 0.03
grandchild	niet 0.33
grandchildren	niet 0.51
granddaught	niet 0.31
grandfath	abuel 0.59	bisabuel 0.12	tatarabuel 0.11	abuelit 0.03
grandma	abuelit 0.42	abuel 0.14
grandmoth	abuel 0.51
grandpa	abuel 0.19
grandpar	abuel 0.18
grandson	niet 0.42	bisniet 0.24
granola	barrit 0.41
grant	conced 0.23	descont 0.15	grant 0.13	concedert 0.09	doy 0.08	granting 0.07	supuest 0.04	autoriz 0.04
grantjenk	grantjenks 0.37
granular	granular 0.51	granul 0.39
grape	uvas 0.81	uva 0.25	vendimi 0.16
grapefruit	pomel 0.44	toronj 0.35
grapevin	parr 0.67
graph	graf 0.52	grafic 0.38	graph 0.17
graphic	grafic 0.67	graphics 0.09
graphlib	graphlib 0.81
graphviz	graphviz 0.50
grasp	comprension 0.14
grass	hierb 0.45	past 0.37	cesp 0.20
grasshopp	pulgon 0.47	langost 0.15
grate	agradec 0.35	enrej 0.16	agradecid 0.14	agradezc 0.03
gratitud	gratitud 0.52
grave	tumb 0.39	sepulcr 0.22	sepultur 0.12	grav 0.06	polv 0.03
gravel	cascaj 0.31
gravett	gravett 0.37
graveyard	cementeri 0.64
gravit	gravitacional 0.37
graviti	graved 0.38
gray	gris 0.68	can 0.23	canos 0.16
graymap	portabl 0.07
graz	graz 0.52
graze	past 0.12
greas	gras 0.25
greasi	grasos 0.58	grasient 0.30	gras 0.17
great	gran 0.36	genial 0.19	grand 0.19	estupend 0.16	grandez 0.12	tat 0.08	grandios 0.07	engrandec 0.06
greater	mayor 0.21	aument 0.02
greatest	mayor 0.08	grand 0.05	mejor 0.04	peor 0.02
greec	greci 0.90
greed	codici 0.25	avarici 0.16
greedi	codici 0.38	greedy 0.31	avar 0.22	gloton 0.22	avarici 0.20
greek	grieg 0.77	suen 0.03	chin 0.02
green	verd 0.23	umbros 0.10	hombrecill 0.05
greener	colin 0.05
greenhous	invernader 0.78
greenish	verdos 0.37
greentreesnak	greentreesnak 0.55
greet	salud 0.27	salut 0.11	saluda 0.11	greeting 0.11	recib 0.04
greg	greg 0.89
gregori	gregory 0.86
gregorian	gregorian 0.89
grenad	gran 0.04
grep	grep 0.93
greppabl	greppabl 0.50
greta	gret 0.67
grew	crec 0.36	convirt 0.04	cri 0.03
grey	gris 0.32
greyscal	gris 0.20
grid	cuadricul 0.64
grief	afliccion 0.08	dolor 0.06	pen 0.03
griev	contrist 0.38	aflig 0.21	entristezc 0.20	lut 0.11	apen 0.02
grill	asand 0.27	asas 0.27	asar 0.14
grim	grim 0.35
grimbergen	grimberg 0.67
grin	burlon 0.46	sonr 0.09
grind	rechin 0.28	muel 0.19	mol 0.18	personal 0.04
gringauz	gringauz 0.37
grip	asider 0.31	precipit 0.14	controlat 0.11	apret 0.06	agarr 0.04
grizzli	grizzly 0.67
groan	gem 0.63	gim 0.32
groceri	comest 0.69	aliment 0.06
groggi	grogui 0.51
gron	gron 0.58
grone	groningues 0.67
groom	espulg 0.36
grope	tient 0.32
gross	asquer 0.22	repugn 0.17	vulg 0.16	obes 0.16	gord 0.04
grouchi	gruñon 0.67
ground	suel 0.17	tierr 0.16	terren 0.06	cimient 0.04
group	grup 0.78	group 0.25	agrup 0.21	groups 0.13	grouping 0.03	pandill 0.03
groupadd	groupadd 0.63
groupbi	groupby 0.87
groupdel	groupdel 0.75
groupdict	groupdict 0.38
groupmod	groupmod 0.75
grove	olivar 0.49
grow	crec 0.29	crezc 0.19	cultiv 0.18	crecimient 0.11	envejec 0.10	crecient 0.10	madur 0.04	aument 0.03
grower	viticultor 0.67
growisof	growisofs 0.80
growl	gruñ 0.58	gruñend 0.21
grown	crec 0.19	adult 0.12
grownup	adult 0.13
growth	crecimient 0.67
grp	grp 0.84
grub	grub 0.90	morf 0.14
grudg	rencor 0.37	cej 0.15
grumbl	gruñend 0.25	gruñ 0.12	quejart 0.10	murmur 0.04	quej 0.03
grumpi	malhumor 0.30
grunt	gruñ 0.29
gruszczyński	gruszczyński 0.64
grönholm	grönholm 0.64
gs	gs 0.19
gsi	gsi 0.68
gsoc	gsoc 0.67
gt	gt 0.90
gtk	gtk 0.80
guacamol	guacamol 0.67
guam	guam 0.67
guarante	garantiz 0.64	garant 0.31	asegur 0.04
guard	guardi 0.55	proteccion 0.14	resguard 0.10	custiodi 0.10	guard 0.07	descuid 0.07	carcel 0.04
gudgodah	gudgod 0.44
guess	adivin 0.45	supong 0.31	suposicion 0.07	imagin 0.05	guess 0.04	acert 0.04
guest	invit 0.30	huesped 0.18	guest 0.12	convid 0.09
gui	gui 0.30	grafic 0.16	anki 0.05
guid	gui 0.60	guid 0.19
guidanc	orient 0.16
guidebook	gui 0.14
guidelin	directric 0.47	paut 0.26	accesibil 0.10
guido	guid 0.69
guil	guil 0.55
guilherm	guilh 0.61
guillermo	guillerm 0.67
guillotin	guillotin 0.67
guilt	culpabil 0.28	culp 0.12
guilti	culpabl 0.81	inocent 0.04	conden 0.03	culp 0.02	declar 0.02
guiltless	inocent 0.08
guinea	conejill 0.39	guine 0.39	cobay 0.30
guiprogram	guiprogramming 0.64
guitar	guitarr 0.80
guitarist	guitarr 0.21
guiteau	guiteau 0.67
gulf	golf 0.13
gull	gaviot 0.47
gullibl	ingenu 0.32
gulliv	gulliv 0.40
gulp	trag 0.11
gum	chicl 0.42	enci 0.22	sangrant 0.19	gum 0.12	masc 0.04
gun	arma 0.48	pistol 0.43	armas 0.20	ametrall 0.09	revolv 0.05
gunfight	tirote 0.55
gunfir	dispar 0.12	tir 0.07
guni	guni 0.62
gunicorn	gunicorn 0.38
gunman	pistoler 0.67
gunner	artiller 0.52
gunrunn	contraband 0.40
gunshot	quemarrop 0.22	bal 0.10	tir 0.04
gunthorp	gunthorp 0.52
gunzip	gunzip 0.64
gustavo	gustav 0.76
gustäbel	gustäbel 0.78
gut	agall 0.55	cojon 0.32	trip 0.15
gutenberg	gutenberg 0.67
gutter	cunet 0.52
guy	tip 0.12	sujet 0.11	chic 0.10	guy 0.08	cuat 0.06	chabon 0.06	tio 0.06	muchach 0.04
guzmán	guzmas 0.52
gvanrossum	gvanrossum 0.64
gvcolor	gvcolor 0.50
gvim	gvim 0.67
gvpack	gvpack 0.50
gvr	gvr 0.84
gym	gimnasi 0.73	educ 0.02
gz	gz 0.94
gzip	gzip 0.98
gzipfil	gzipfil 0.92
gztar	gztar 0.75
gómez	gomez 0.75
h	h 0.89	pyaren 0.07
ha	ja 0.56
habakkuk	habacuc 0.44
habit	costumbr 0.20	habit 0.18	alimentici 0.07	alimentari 0.07	rutinari 0.05	mor 0.03
hacaliah	hachâl 0.44
hachadourian	hachadouri 0.52
hack	hacking 0.47	hack 0.34	hacke 0.32	infiltr 0.28	pirat 0.09
hacker	hackers 0.36
hackerspac	hackerspac 0.67
hackman	hackm 0.37
hacksaw	metal 0.08
hacl	hacl 0.64
had	tuv 0.36	hab 0.27	ten 0.23	hub 0.14
hadad	adad 0.87
hadadez	adarez 0.45	ezer 0.42
hade	infiern 0.24
hadid	had 0.17
hadn't	hub 0.07	hab 0.06
hadoram	adoram 0.50
hagar	agar 0.85
haggai	hagge 0.81
haggi	aggi 0.44
haggidgad	gidg 0.44
haggith	haggith 0.62
hagino	hagin 0.37
hagrit	agaren 0.62
hai	shi 0.45
haiku	haiku 0.75
hail	graniz 0.61	aclam 0.24	salv 0.03
hailston	graniz 0.30
hair	pel 0.46	cabell 0.32	pelirroj 0.05	pein 0.05	melen 0.04	laci 0.03	rubi 0.02	rul 0.02
haircut	pel 0.11	peluqu 0.06	cort 0.04
hairdress	peluquer 0.59	peluqu 0.15
hairi	pelud 0.53	vellud 0.42
hairstyl	pein 0.12	cabell 0.09
haiti	hait 0.68
hakata	hanat 0.52	hakat 0.42
hakkoz	cos 0.03
hakon	hakon 0.67
half	mit 0.42	medi 0.27	half 0.10
halftim	prim 0.04
halfway	mit 0.08	medi 0.03
hall	pasill 0.39	ayunt 0.23	alberg 0.18	municipal 0.13	salon 0.10
hallelujah	alelu 0.22
hallohesh	loh 0.44
halloween	hallow 0.46	bruj 0.19
hallucin	alucin 0.52
hallway	pasill 0.32
halo	aureol 0.67
halt	abrupt 0.15	chirr 0.12	detien 0.08	deten 0.02
halv	redimension 0.10	medi 0.03
ham	jamon 0.60	châm 0.44	ham 0.18
hama	ham 0.51
haman	aman 0.46
hamath	hamath 0.79	amath 0.25
hamburg	hamburgues 0.67	hamburg 0.31
hamilton	hamilton 0.80
hamlet	hamlet 0.90
hamm	hamm 0.47
hammedatha	amadath 0.67
hammer	martill 0.81	machac 0.09
hammond	hammond 0.81
hamon	hamon 0.55
hamor	hamor 0.81
hamradio	hamradi 0.78
hamster	hamst 0.86
hamstrung	desjarret 0.55
hamul	hamul 0.50
han	hans 0.64
hanako	hanak 0.42
hanamel	hanameel 0.62
hanan	hanan 0.53
hananel	hananeel 0.62
hanani	hanani 0.81
hananiah	hanan 0.60	anan 0.21
hand	man 0.69	diestr 0.09	entreg 0.07	puñ 0.05	zurd 0.05	tend 0.03	chep 0.03	entreguem 0.02
handbag	bols 0.19	moneder 0.13
handbal	balonman 0.70
handbook	hamradi 0.17
handcraft	man 0.02
handcuf	espos 0.05
handcuff	espos 0.11
handgun	revolv 0.20
handheld	portatil 0.15
handi	util 0.12	practic 0.05
handicap	discapacit 0.57
handicraft	artesan 0.67
handkerchief	pañuel 0.84
handl	manej 0.51	handl 0.13	gestion 0.13	handling 0.08	identif 0.08	manij 0.05	manipul 0.04	apañarmel 0.04
handleerror	handleerror 0.71
handler	gestor 0.37	handlers 0.32	handl 0.32	manej 0.15	control 0.14
handlernam	handlernam 0.55
handmad	product 0.04
handmaid	sierv 0.06
handout	follet 0.23	donacion 0.21
handshak	handshak 0.83	apreton 0.12
handsom	guap 0.30	apuest 0.28	atract 0.05	moz 0.03
handwrit	letr 0.29	escritur 0.04
hang	cuelg 0.34	colg 0.23	ahorc 0.16	pend 0.07	cortin 0.05	aferrat 0.04	rat 0.03	agarrat 0.03
hanger	colgador 0.52	perch 0.40
hangov	resac 0.45	horribl 0.11	copon 0.05
hangzhou	hangzhou 0.67
hannah	anna 0.65
hanniel	haniel 0.44
hanoch	hanoch 0.44
hanoi	hanoi 0.55
hanov	hanov 0.54
hansen	hans 0.44
hanshin	hanshin 0.67
hanun	hanun 0.51	hanan 0.23
happen	suced 0.35	pas 0.34	ocurr 0.29	casual 0.05	acontec 0.04	acaec 0.04	toluc 0.02
happi	feliz 0.74	felic 0.42	content 0.15	alegr 0.08	bienaventur 0.02
happier	feliz 0.11	felic 0.04
happiest	feliz 0.08
happili	felic 0.05	feliz 0.05	alegr 0.03	suert 0.02
harajuku	harajuku 0.52
haran	haran 0.20
harangu	areng 0.67
harass	acos 0.54	molest 0.02
harbor	refugi 0.08	puert 0.04
hard	dur 0.33	dificil 0.31	apen 0.12	ardu 0.11	casi 0.06	escrut 0.04	sañ 0.04	incans 0.04
hardcod	codific 0.10
harden	endurec 0.89	endurezc 0.27
harder	dur 0.08	mas 0.06	esfuerzat 0.04	empeñ 0.04	dificil 0.03
hardest	dificil 0.05
hardlink	hardlink 0.64
hardship	dificultad 0.24	fatig 0.12	apur 0.05
hardwar	hardwar 0.84	ferret 0.13
hardwork	trabaj 0.03
hare	liebr 0.71
harhur	harhur 0.44
harim	harim 0.81
harm	dañ 0.24	dañin 0.18	nociv 0.15	perjudicial 0.13	mal 0.05	lastim 0.04	hier 0.04	lastimart 0.02
harmless	inofens 0.86
harmon	enton 0.31	armon 0.30
harmoni	armon 0.52
harmonica	armon 0.52
harodit	harodi 0.44
harosheth	haroseth 0.55
harp	arpa 0.56	arpas 0.41	harp 0.28	salteri 0.15	machaqu 0.12
harpsichord	clavicordi 0.51
harri	harry 0.67
harrison	harrison 0.86
harsh	sever 0.34	rud 0.23	durez 0.08	asper 0.07	dur 0.06	realidad 0.02
harsha	hars 0.62
hartman	hartm 0.67
harvard	harvard 0.87
harvest	cosech 0.44	sieg 0.40	mies 0.29
has	ha 0.46	tien 0.39	tuvier 0.03	pose 0.02
hasattr	hasattr 0.89
hash	hash 0.92	hashing 0.10	numeral 0.05	almohadill 0.05	argon2 0.05
hashabiah	hasab 0.85
hashabl	hashabl 0.91	hasheabl 0.19
hashlib	hashlib 0.93
hashmonah	hasmon 0.44
hashnotimpl	hashnotimplement 0.37
hashrandomizationflag	hashrandomizationflag 0.37
hashum	hasum 0.67
haskel	haskell 0.81
hasn't	ha 0.15	todav 0.04
hast	hastings 0.68	pris 0.04
hasti	precipit 0.30	apresurart 0.14	apresur 0.09
hasupha	hasuph 0.44
hat	sombrer 0.81	sobrer 0.07	hat 0.07	chister 0.05	gorr 0.02
hatch	hatch 0.42	escotill 0.39	caz 0.05
hatchet	hach 0.32
hate	odi 0.60	aborrec 0.19	detest 0.18	aborrezc 0.07	odias 0.06	odiart 0.06	aborrecier 0.05	aborrecedor 0.04
hatfield	hatfield 0.44
hathach	atach 0.62
hatipha	hatiph 0.44
hatr	odi 0.19
hattaavah	hataav 0.37	hattaavah 0.37
hattush	hattus 0.57
hatyp	hatyp 0.55
haunt	embruj 0.64	pen 0.05
hauran	haur 0.44
have	teng 0.31	tien 0.25	ten 0.20	han 0.14	has 0.13	hab 0.11	tendr 0.07	he 0.07
haven	puert 0.03
haven't	he 0.14	no 0.04	has 0.04	todav 0.04
havilah	havil 0.71
havvoth	havoth 0.44
hawaii	hawai 0.85	hawaii 0.23
hawaiian	hawaian 0.68
hawk	halcon 0.70	hawking 0.46
hay	hen 0.35	alergi 0.13
haystack	paj 0.33
hazael	hazael 0.90
hazard	medioambiental 0.25
haze	neblin 0.37
hazelnut	avellan 0.80
hazeroth	haseroth 0.67
hazor	hasor 0.50	asor 0.48
hazzebaim	hassebaim 0.44
hci	hci 0.75
hcom	hcom 0.38
hd	hd 0.52
hdd	hdd 0.50
hdiutil	hdiutil 0.50
hdlr	hdlr 0.55
hdrs	hdrs 0.55
he	el 0.43	se 0.05	le 0.04	que 0.04	hiz 0.03	es 0.02	esta 0.02
he'd	hab 0.05
he'll	va 0.04	vendr 0.04	ira 0.03
head	cabez 0.57	dirig 0.09	head 0.09	moller 0.05	nuc 0.05	pin 0.04	headings 0.04	encabez 0.03
headach	cabez 0.24	dolor 0.06	jaquec 0.04
headband	chape 0.62
header	encabez 0.65	cabecer 0.51	head 0.24	headers 0.22	sinc 0.03
headererror	headererror 0.37
headerregistri	headerregistry 0.58	headerrregistry 0.26
headerson	headersonly 0.71
headless	grafic 0.08
headlight	far 0.41	luc 0.09
headlin	titular 0.33	titul 0.12	encabez 0.08
headphon	auricular 0.62
headquart	nacion 0.12
heal	san 0.38	cur 0.28	sanid 0.15	curat 0.12
health	salud 0.52
healthi	san 0.33	salud 0.22
healthier	san 0.11	salud 0.04
heaney	heaney 0.55
heap	heap 0.57	monticul 0.48	majan 0.18	monton 0.16	desahog 0.07
heapifi	heapify 0.37
heappop	heappop 0.71
heappush	heappush 0.71
heappushpop	heappushpop 0.55
heapq	heapq 0.91
heapsort	heapsort 0.55
heaptyp	heaptyp 0.37
hear	oir 0.42	oig 0.17	oirl 0.14	escuch 0.13	oirt 0.13	oid 0.13	oye 0.12	oyes 0.11
heard	oid 0.36	oyo 0.28	oi 0.27	escuch 0.13	oyeron 0.11	oim 0.10	oyend 0.10	oia 0.08
hearer	oidor 0.55
heart	corazon 0.81	entrañ 0.09	cardiac 0.06	memori 0.04
heartbeat	dud 0.04
heartbreak	desconsol 0.66
heartbroken	corazon 0.04
heartburn	acidez 0.38	estomag 0.08
heartfelt	sincer 0.10
hearti	profund 0.07
heartiest	sincer 0.10
heartless	desalm 0.52	despiad 0.40
heat	calor 0.37	calefaccion 0.21	acalor 0.15	calent 0.09	calient 0.05	rabi 0.04	temperatur 0.03
heater	calefactor 0.34	calent 0.26	calder 0.24	calefon 0.13	estuf 0.07
heaven	ciel 0.49	celestial 0.16	parais 0.09
heavi	pes 0.24	torrencial 0.16	agrav 0.14	fuert 0.12	intens 0.05
heavier	pes 0.08
heaviest	pes 0.03
heavili	fuertement 0.26	cautel 0.14	cantar 0.11	intens 0.09	fuert 0.08	violent 0.05	sever 0.04
heber	heb 0.55
hebrew	hebre 0.89	hebr 0.21	ocul 0.07
hebron	hebron 0.96
hebronit	hebronit 0.71
hectic	ajetr 0.35	frenet 0.25
hector	hector 0.80
hedg	vall 0.16
hedgehog	eriz 0.68
heed	haz 0.05
heel	tacon 0.33	calcañ 0.22	tac 0.09	arrastr 0.05	loc 0.04
heen	heen 0.62
heidelberg	heidelberg 0.67
heifer	becerr 0.19
height	altur 0.61	apoge 0.07	estatur 0.05	alto 0.03
heiko	heik 0.37
heim	heim 0.73	christi 0.20
heir	hereder 0.83	sucesor 0.31
heirloom	reliqui 0.34
heissler	heissl 0.55
helah	hele 0.44
held	contuv 0.15	reten 0.09	sostuv 0.09	agarr 0.07	aferr 0.07	celebr 0.07	mantuv 0.06	atrac 0.04
helem	helem 0.44
helena	helen 0.67
helez	hel 0.04
helgrind	helgrind 0.41
helicopt	helicopter 0.80
helium	heli 0.67
helix	helix 0.78
hell	infiern 0.35	diabl 0.13
heller	hell 0.37
hello	hol 0.57	hell 0.29	salud 0.07	saludal 0.06
hellorequest	hellorequest 0.37
helloworld	helloworld 0.37
helm	chart 0.48	helm 0.32
helmet	casc 0.61	almet 0.19
helo	hel 0.09
helon	helon 0.67
help	ayud 0.76	ayudart 0.16	help 0.10	ayudam 0.08	ayudar 0.05	socorr 0.05	evit 0.05	ayudal 0.04
helper	auxili 0.28	help 0.19	auxiliar 0.18	ayud 0.04
helpless	pusilanim 0.33	desampar 0.29	indefension 0.21	indefens 0.19	impotent 0.16	desol 0.10	inutil 0.04	pobr 0.02
helsinki	helsinki 0.80
heman	heman 0.86
hemispher	hemisferi 0.76
hen	gallin 0.44
henadad	henad 0.62
henc	tant 0.05	ahi 0.03
henhous	galliner 0.67
henri	henry 0.67
henstridg	henstridg 0.75
hepat	hepatitis 0.61
hepher	heph 0.80
her	su 0.26	ella 0.15	sus 0.09	le 0.05	la 0.04	suy 0.03
herb	legumbr 0.35	hierb 0.26
herd	herd 0.30	hat 0.24	vac 0.08	ovej 0.04
herdsmen	pastor 0.20
here	aqu 0.89	aca 0.23
hereaft	alla 0.04
heritag	hered 0.15
hermet	hermet 0.24
hermon	hermon 0.86
hernia	herni 0.67
hero	hero 0.89	her 0.03
herod	herod 0.89
herodia	herod 0.29
heroin	heroin 0.72	heroinoman 0.24
heroism	heroism 0.67
heron	garz 0.59
herring	arenqu 0.66
herself	suicid 0.08	desgan 0.07	sol 0.06	mism 0.05	descontent 0.04	desenvolv 0.03	suicidi 0.02
hertz	herci 0.55
hertzog	hertzog 0.61	raphaël 0.23
herzegovina	herzegovin 0.70
heshbon	hesbon 0.93
hesit	vacil 0.41	titube 0.24	dud 0.19
heterogen	heterogene 0.64
heth	heth 0.84
hetland	hetland 0.55
hetting	hetting 0.80	raymond 0.12
heurist	heurist 0.78
hewlett	hewlett 0.83	packard 0.07
hex	hex 0.64	hexadecimal 0.35	hexagonal 0.18
hexadecim	hexadecimal 0.80
hexanucleotid	hexanucleot 0.50
hexdigit	hexdigits 0.37
hexdump	hexdump 0.64	hexadecimal 0.07
hexstr	hexstr 0.55
hexvers	hexversion 0.69	hexadecimal 0.06
hexyl	hexyl 0.67
hey	hey 0.40	eh 0.37	che 0.35	oye 0.31	ey 0.12	oig 0.08	hol 0.04
hezekiah	ezechî 0.94
hezir	hez 0.44
hezron	hesron 0.71	esrom 0.28	hezron 0.28
hezronit	hesronit 0.44
hf	hf 0.67
hfs	hfs 0.67
hg	hg 0.75
hh	hh 0.92
hhmm	hhmm 0.37
hi	hol 0.43	salud 0.04
hibberd	hibberd 0.67
hibern	hibern 0.50
hiccough	hip 0.26
hiccup	hip 0.44
hid	escond 0.30	ocult 0.13	refug 0.05	tap 0.05	userland 0.05
hiddekel	hiddekel 0.44
hidden	ocult 0.24	escond 0.22	hidd 0.13	encubiert 0.12
hide	escond 0.57	ocult 0.37	escondert 0.11	escondet 0.10	encubr 0.10	escondit 0.09	ocultart 0.05	pellej 0.05
hideo	hide 0.42
hideous	horribl 0.08	ahi 0.03
hideyo	hidey 0.67
hierarch	jerarqu 0.35	listbox 0.07
hierarchi	jerarqu 0.78
high	alto 0.24	altos 0.19	institut 0.17	alta 0.15	alt 0.14	altisim 0.12	secundari 0.12	altas 0.11
higher	superior 0.18	alto 0.10	altos 0.06	altas 0.06	alta 0.04	mayor 0.02
highest	alta 0.12	alto 0.06
highlight	resalt 0.65	destac 0.25
highscor	puntuacion 0.13
highway	autop 0.23	carreter 0.14	transaharian 0.14	calz 0.10	camin 0.04
hijack	secuestr 0.13
hike	excursion 0.27	sender 0.11	alpin 0.10	caminat 0.08	march 0.03
hilari	graciosisim 0.38	chistos 0.25	gracios 0.16
hilbert	curv 0.11
hilkiah	hilc 0.80
hill	colin 0.59	coll 0.28	mont 0.14	montañ 0.03
hillel	abdon 0.25
hillsid	hillsid 0.67
hilton	hilton 0.87
him	le 0.39	lo 0.14	el 0.10	con 0.02
himalaya	himalay 0.84
himself	mism 0.09	suicid 0.06	se 0.05	sol 0.04	solit 0.04	autocorrig 0.03	armo 0.03
hin	hin 0.90
hindi	hindi 0.75
hindus	hindu 0.53
hingi	hingis 0.40
hinni	burdegan 0.67
hinnom	hinnom 0.84
hint	hint 0.30	hints 0.28	sugerent 0.19	insinu 0.11	pist 0.10	indic 0.04
hip	hip 0.26	cintur 0.11	duel 0.02
hipopotomonstrosesquipedaliofobia	hipopotomonstrosesquipedaliofobi 0.67
hippocrat	hipocrat 0.50
hippopotamus	hipopotam 0.80
hipster	hipst 0.52
hiram	hiram 0.75
hire	contrat 0.53	contratart 0.09	asalari 0.09	jornaler 0.09	sueld 0.02
hirel	jornaler 0.29
hiresboundingbox	hiresboundingbox 0.50
hirokazu	hirokazu 0.55
hiroshi	hiroshi 0.76
hiroshima	hiroshim 0.77
his	su 0.65	sus 0.26	suy 0.06
hisao	hisa 0.37
hispan	hispan 0.61	hispanoamer 0.48
hiss	silb 0.34
histogram	ecualiz 0.48	histogram 0.47
histor	histor 0.80
histori	histori 0.32	historial 0.30	history 0.20	histor 0.03
historian	histori 0.09
hit	peg 0.31	golpe 0.20	golp 0.19	choc 0.12	pegam 0.08	hits 0.06	arras 0.06	atropell 0.05
hitch	obstacul 0.26	peg 0.07	dificultad 0.06	dificult 0.06	gratis 0.04
hitchhik	autoestop 0.54	autostop 0.54
hitler	hitl 0.86
hittit	hethe 0.73
hiv	hiv 0.24	sid 0.03
hive	hiv 0.41
hivit	heve 0.51
hk	hk 0.37
hkey	hkey 0.87
hklm	hklm 0.71
hledger	hledg 0.80
hls	hls 0.55
hm	hm 0.37
hmac	hmac 0.93
hmm	hmm 0.52
hoar	hoar 0.45
hoard	guard 0.04
hoars	afon 0.40
hoax	patrañ 0.19	bul 0.19	engañ 0.14	tramp 0.08	fraud 0.08	truc 0.07
hobbi	pasatiemp 0.70	hobby 0.38	aficion 0.26	hobbys 0.11
hoc	hoc 0.57
hockey	hockey 0.79
hodek	hodek 0.67
hodgson	hodgson 0.55
hodiah	oda 0.62
hog	acapar 0.25	cerd 0.12	comod 0.05
hogeschool	hogeschool 0.67
hoglah	hogl 0.74
hogwash	idiotez 0.39	tont 0.04
hoic	ensibl 0.41	ion 0.41
hokkaido	hokk 0.86
hold	sosten 0.15	sujet 0.13	agarrat 0.09	contien 0.09	sujetal 0.08	sostendr 0.08	manteng 0.07	aguant 0.07
holden	hold 0.37
holdfast	rizoid 0.52
hole	agujer 0.69	huec 0.11	hoy 0.04
holi	sant 0.62	santid 0.25	sagr 0.16	santific 0.15	santisim 0.13	santuari 0.12	consagr 0.07	santif 0.05
holiday	vacacion 0.32	feri 0.14	fiest 0.05
holland	holand 0.52
hollow	huec 0.43	pierd 0.04	vaci 0.04
hollywood	hollywood 0.59
holm	holm 0.67
holocaust	holocaust 0.07
home	cas 0.43	hom 0.10	hog 0.07	hogar 0.05
homebrew	homebrew 0.70
homeland	patri 0.29	pais 0.03
homeless	viviend 0.18	desampar 0.09	hog 0.05	tech 0.04
homemad	mermel 0.14
homepag	pagin 0.08
homer	hom 0.24
homesick	nostalg 0.44	nostalgi 0.34	hog 0.08
homestay	cultural 0.20
hometown	natal 0.64
homework	deber 0.46	tare 0.42	tar 0.04
homicid	calific 0.15
homogen	homogene 0.87
homophon	homofon 0.58
homosexu	homosexual 0.67
honest	honest 0.69	sincer 0.15	sert 0.05	honr 0.05
honesti	honest 0.32	honradez 0.15	sincer 0.02
honey	miel 0.56	cariñ 0.14
honeycomb	panal 0.63
honeymoon	miel 0.29
hong	hong 0.77
honk	pit 0.28	toc 0.04
honolulu	honolulu 0.67
honor	honor 0.56	honr 0.52	glori 0.07	respet 0.04	reput 0.02
honshu	honshu 0.80
hood	capuch 0.41	caperucit 0.35	cap 0.16
hoodlum	maton 0.67
hoof	pezuñ 0.37	uñas 0.12
hoofbeat	casc 0.12
hook	ganch 0.50	hook 0.41	hooks 0.36	anzuel 0.15	enganch 0.15	enlac 0.12	perch 0.07
hoopo	abubill 0.44
hoot	ulul 0.38	botan 0.14	divert 0.03
hop	hop 0.46	salt 0.11	metet 0.11
hope	esper 0.35	ojal 0.04	esperanz 0.03	reencontr 0.03	confi 0.02
hopeless	perdid 0.16	desesper 0.10	inutil 0.04	remedi 0.04
hophni	ophni 0.67
hor	mont 0.05
horcicka	horcick 0.37
horeb	horeb 0.86
hori	hori 0.40
horit	hore 0.74
horizon	horizont 0.82
horizont	horizontal 0.87
hormah	horm 0.62
hormon	hormon 0.67
horn	cuern 0.82	bocin 0.26	corn 0.15	claxon 0.14
hornet	avispon 0.67
horon	oron 0.74
horonaim	horonaim 0.62
horonit	horonit 0.55
horribl	horribl 0.50	atroc 0.10	espant 0.04	horror 0.04
horrifi	horroriz 0.89
horror	terror 0.27	horror 0.09
hors	caball 0.81	cabalg 0.04	tor 0.04	momentit 0.03	yegu 0.02
horseback	haciend 0.13	caball 0.08
horsemen	jinet 0.20	caball 0.14	carr 0.03
horsepow	fuerz 0.05
horsesho	herradur 0.52
hosah	hos 0.57
hosanna	hosann 0.71
hose	manguer 0.67
hosea	ose 0.40
hoshaiah	osa 0.55
hoshea	ose 0.65	hos 0.10
hospit	hospital 0.83	hospitaliz 0.15	hospitalari 0.06
host	host 0.71	hosts 0.33	anfitrion 0.25	aloj 0.22	sed 0.02
hostag	rehen 0.65
hostel	juvenil 0.29
hostid	host 0.05
hostil	hostil 0.44	enemistad 0.44	ingrat 0.25
hostnam	hostnam 0.50	host 0.20
hot	calient 0.47	calor 0.34	calur 0.23	panch 0.08	hot 0.07	acalor 0.05	candent 0.05	cachond 0.03
hotcak	calient 0.06
hotdog	complet 0.04
hotel	hotel 0.86
hotham	hotham 0.44
hothir	othir 0.44
hotter	calor 0.08	calent 0.05
hottest	calur 0.18
hour	hor 0.57	hours 0.03	hour 0.02
hourglass	aren 0.13
hous	cas 0.59	templ 0.03
household	mayordom 0.13	famili 0.12
housesit	guardes 0.52
housetop	terr 0.62
housew	amas 0.06
housewif	ama 0.10
housework	hog 0.18	domest 0.12	tar 0.05
houston	houston 0.52
hover	air 0.02
how	cuant 0.35	com 0.28	cuan 0.10	tal 0.04	how 0.03	que 0.03
howev	embarg 0.66	sin 0.02
howl	aull 0.62
howto	howt 0.67
hoyt	hoyt 0.75
hpe	hpe 0.78
hppa	hppa 0.80
hqx	hqx 0.37
hr	km 0.38
href	href 0.86
hsinchu	hsinchu 0.80
hsinshu	hsinshu 0.67
hstderror	hstderror 0.37
hstdoutput	startupinf 0.14
hsuan	hsu 0.37
hsv	hsv 0.69
htbin	htbin 0.37
htm	htm 0.70
html	html 0.95
htmlcalendar	htmlcalend 0.75
htmldiff	htmldiff 0.71
htmlparser	htmlpars 0.93
hton	htons 0.64
htop	htop 0.91
http	http 0.98
httpconnect	httpconnection 0.92
httpcookieprocessor	httpcookieprocessor 0.55
httpd	httpd 0.67
httperror	httperror 0.84
httpexcept	httpexception 0.71
httphandler	httphandl 0.81
httpie	httpi 0.50
httplib	httplib 0.83
httpmessag	httpmessag 0.78
httpon	httponly 0.55
httppasswordmgr	httppasswordmgr 0.78
httppasswordmgrwithdefaultrealm	httppasswordmgrwithdefaultrealm 0.75
httppasswordmgrwithpriorauth	httppasswordmgrwithpriorauth 0.64
httpredirecthandl	httpredirecthandl 0.55
httprespons	httprespons 0.89
https	https 0.89
httpsconnect	httpsconnection 0.87
httpserver	httpserv 0.75
httpshandler	httpshandl 0.64
httpstatus	httpstatus 0.64
hub	metropoli 0.40	fac 0.22	hub 0.02
hubbi	mar 0.03
hudson	hudson 0.78
hue	hue 0.37
hug	abraz 0.63	hugging 0.17	abrac 0.17	abrazart 0.16	abrazam 0.10	abrazandot 0.08
huge	enorm 0.44	gigant 0.15	inmens 0.14	cantid 0.05	gran 0.05	grand 0.03
hugo	hug 0.85
huh	uh 0.67
huhn	huhn 0.67
hukkinen	hukkin 0.37
hul	hul 0.21
hull	hull 0.30	buqu 0.22
hum	tarar 0.39	tarare 0.25	tatar 0.20	tatare 0.20	zumb 0.20	murmur 0.12
human	human 0.77
humbl	humild 0.40	humill 0.24	mans 0.18	humilla 0.12
humid	humed 0.38	bochorn 0.14
humil	mansedumbr 0.39	humild 0.29
humili	humill 0.62
hummer	humm 0.53
hummingbird	colibr 0.76
hummus	hummus 0.41
humor	humor 0.24	complacem 0.13	diviert 0.05
hump	jorob 0.68
hunch	premonicion 0.16	present 0.09	corazon 0.05
hundr	cien 0.32	cient 0.29	doscient 0.23	trescient 0.22	quinient 0.18	seiscient 0.14	cuatrocient 0.12	setecient 0.08
hung	colg 0.48	descolg 0.08	resac 0.07	desacuerd 0.06	agach 0.03
hungari	hungr 0.86
hungarian	hungar 0.73	hung 0.55
hunger	hambr 0.23	gusanill 0.10	anhel 0.06
hungri	hambr 0.51	hambrient 0.41	bagr 0.12
hunt	caz 0.72	cac 0.18	hunt 0.12	persigu 0.04	persegu 0.03
hunter	cazador 0.87	cazafantasm 0.16
huppim	huppim 0.55
hur	hur 0.86
huram	hiram 0.48
hurd	hurd 0.90
hurdl	encim 0.06
hurri	pris 0.40	apur 0.24	apresur 0.23	apresurat 0.14	apurat 0.14	apurart 0.12	pries 0.11	apuremon 0.10
hurrican	huracan 0.74
hurt	lastim 0.30	her 0.24	dañ 0.23	duel 0.21	dol 0.13	lastimart 0.11	hir 0.08	herirt 0.07
husband	mar 0.24	espos 0.20	exmar 0.05	conyug 0.04
hush	call 0.04
hushai	husai 0.85
husham	husam 0.62
hushathit	husatit 0.40	hus 0.15
hushim	husim 0.62
hustl	pris 0.07	ruid 0.04
huxley	huxley 0.67
hv	hv 0.67
hwinfo	hwinf 0.75
hx	hx 0.50
hybrid	hibr 0.90
hydra	hydra 0.50
hydrant	incendi 0.06
hydrogen	hidrogen 0.65
hye	hye 0.37
hyena	hien 0.67
hygien	higien 0.25
hylton	hylton 0.87
hymenaeus	himene 0.44
hymn	himn 0.54
hynek	hynek 0.75
hyogo	hyog 0.80
hyper	hyper 0.71
hyperact	hiperact 0.68
hyperbol	hiperbol 0.89
hyperlink	hipervincul 0.67
hypertens	hipertension 0.59
hypertext	hypertext 0.55
hyperventil	hiperventil 0.67
hypervisor	xen 0.40	hipervisor 0.36
hyphen	guion 0.26
hypnosi	hipnosis 0.67
hypnot	hipnotiz 0.54
hypochondriac	hipocondriac 0.52
hypocrisi	hipocres 0.85
hypocrit	hipocrit 0.76
hypothermia	hipotermi 0.52
hypothet	hipotet 0.74
hypovolem	hipovolem 0.50
hyprland	hyprland 0.75
hyrax	conej 0.07
hyssop	hisop 0.83
hyster	hister 0.84
häring	häring 0.78
h₂o	h2o 0.67
i	yo 0.41	me 0.35	teng 0.13	he 0.11	no 0.11	que 0.08	lo 0.07	fui 0.05
i'd	quis 0.23	me 0.09	querr 0.05	gust 0.03	prefer 0.03
i'l	usar 0.03
i'll	voy 0.14	te 0.10	ire 0.09	har 0.06	yo 0.04	estar 0.04	tendr 0.03	encarg 0.03
i'm	estoy 0.55	soy 0.33	voy 0.13	me 0.05	teng 0.03
i'v	he 0.43	teng 0.05	me 0.03	ya 0.02
iac	iac 0.88
iadd	iadd 0.78
iam	iam 0.50
ian	ian 0.83
iana	ian 0.35
iand	iand 0.55
ibaraki	ibaragi 0.80
ibhar	ibhar 0.40
ibibyt	unidad 0.15
iblock	iblock 0.38
ibm	ibm 0.82
ibmcloud	ibmcloud 0.50
ibook	ibook 0.54
ibzan	ibzan 0.44
ibáñez	ibañez 0.38
icc	icc 0.52
ice	hiel 0.59	hel 0.13	guind 0.08
iceap	iceap 0.63
iceberg	iceberg 0.55
icedov	icedov 0.70
iceland	islandes 0.66	islandi 0.66
icepick	picahiel 0.41
icewat	hel 0.05
iceweasel	iceweasel 0.81
ichiro	ichir 0.37
ici	congel 0.12
icicl	caramban 0.52
icinga	icing 0.56
icloud	icloud 0.54
icmp	icmp 0.82
icon	icon 0.95
iconcat	iconcat 0.37
iconium	iconi 0.71
ict	ict 0.45	exped 0.44
icursor	entry 0.16
id	id 0.71	identif 0.21	ids 0.21	dni 0.04
iddo	iddo 0.85
ide	ides 0.42	wing 0.10	ide 0.05	integr 0.03
idea	ide 0.75
ideal	ideal 0.73	idealiz 0.27
idealist	ideal 0.21
idempot	idempotent 0.78
ident	ident 0.88
identif	identif 0.13	ident 0.05
identifi	identif 0.54	identific 0.49	identifiers 0.15	identifi 0.15	identifiques 0.09	identify 0.09	identifiqu 0.08
idiom	modism 0.52	expresion 0.06	idiom 0.03	fras 0.03
idiomat	idiomat 0.75
idiot	idiot 0.66	güey 0.07
idir	idir 0.38
idl	idle 0.65	idl 0.31	inact 0.23	ocios 0.15	holgazan 0.08	perez 0.04
idlefork	idlefork 0.55
idlelib	idlelib 0.90
idn	idn 0.71
idna	idna 0.84
ido	ido 0.12
idol	idol 0.79	idolatr 0.11
idolatri	idolatr 0.31
idoneidad	soberan 0.42
idp	idp 0.50
idpattern	idpattern 0.71
idth	ancho 0.07
ie	dec 0.05
iec	cei 0.37
ieee	ieee 0.97
ietf	ietf 0.62
iexplor	iexplor 0.50
if	si 0.85	if 0.05
ifblk	ifblk 0.37
ifconfig	ifconfig 0.50
ifdef	ifdef 0.75
ifdoor	ifdoor 0.55
iff	iff 0.71
ific	ification 0.37
ifloordiv	ifloordiv 0.38
ifnam	ifnam 0.55
ifport	ifport 0.55
ifwht	ifwht 0.55
igal	igheal 0.44
ign	ign 0.75
ignit	contact 0.06
ignobl	innobl 0.92
ignor	ignor 0.88	ignoral 0.09	ignorandot 0.04	omit 0.04	olvidal 0.02
ih	ih 0.50
ihook	ihooks 0.75
ii	ii 0.31	mundial 0.25	iis 0.11
ikiwiki	gridengin 0.67
ile	icher 0.50	archiv 0.03
ilenc	ilenci 0.50
ill	enfermed 0.34	enferm 0.30	mal 0.05
illeg	ilegal 0.83	indeb 0.10	ileg 0.10	prohib 0.03
illia	illi 0.64
illiter	analfabet 0.67
illog	ilog 0.76
illumin	ilumin 0.59	alumbr 0.14
illus	ilusion 0.48
illustr	ilustr 0.88
ilovef	ilovefs 0.68
ilshift	ilshift 0.38
ilya	ilya 0.55
im	im 0.57
imag	imag 0.57	imagen 0.56	estatu 0.03	escultur 0.03	magen 0.02
imagemagick	imagemagick 0.67
imagin	imagin 0.73	imaginart 0.13	imaginat 0.09
imaginari	imaginari 0.96
imam	iman 0.26
imap	imap 0.93
imaplib	imaplib 0.94
imatmul	imul 0.28
imbecil	imbecil 0.27
ime	iemp 0.41	eracion 0.41
imerg	imerg 0.59
imf	fmi 0.41
img	img 0.75
imghdr	imghdr 0.83
imit	imit 0.73	arremed 0.14
imlah	imla 0.44
immanuel	emmanuel 0.55
immatur	inmadur 0.85
immedi	inmediat 0.61	lueg 0.11	instant 0.03	ansi 0.02
immens	inmens 0.29
immer	immer 0.80
immich	immich 0.53
immigr	inmigr 0.73	emigr 0.23
immin	inminent 0.44
immisch	immisch 0.37
immor	inmoral 0.38	fornic 0.27
immort	inmortal 0.82	immortal 0.38
immun	inmun 0.59	inmuniz 0.59	vacun 0.08
immut	inmut 0.90	immut 0.24
immutabletyp	immutabletyp 0.71
imnah	imna 0.55
imod	imod 0.38
imp	imp 0.88	held 0.13
impacket	impacket 0.52
impact	impact 0.58	influenci 0.06
impart	impart 0.25
imparti	imparcial 0.50
impati	impacient 0.64
impeach	destitu 0.52
impecc	impec 0.30
impenetr	impenetr 0.41
imper	imper 0.58
imperfect	imperfeccion 0.67
imperi	imperial 0.80
imperson	suplant 0.19	imit 0.09
impertin	impertinent 0.67
impl	impl 0.73
implement	implement 0.92	implementation 0.09	implementing 0.02
impli	implic 0.41	insinu 0.25	implicit 0.14
implic	implic 0.22
implicit	implicit 0.87
impload	impimport 0.37
impolit	maleduc 0.39	descortes 0.29
import	import 0.76	imports 0.08
importerror	importerror 0.89
importlib	importlib 0.99
importmodul	importmodul 0.83
importmodulenoblock	importmodulenoblock 0.71
importsystem	importsystem 0.38
importtim	importtim 0.78
importwarn	importwarning 0.81
impos	impus 0.45	impuest 0.27
imposs	impos 0.67	olmo 0.07
impost	impostor 0.60
impostor	impostor 0.60
impound	confisc 0.51
impregn	insemin 0.52
impress	impresion 0.75	imponent 0.04	imborr 0.04	opin 0.03	solemn 0.03
imprison	encarcel 0.62	aprision 0.38
improb	improb 0.10
improperconnectionst	improperconnectionstat 0.38
improv	mejor 0.28	improvements 0.07	improv 0.06	alza 0.02	fortalec 0.02
improvis	improvis 0.39
impud	ramer 0.27
impuls	impetus 0.44	arranqu 0.09
imputil	imputil 0.64
imul	imul 0.48
in	en 0.76	in 0.06	de 0.03	entrar 0.03	dentr 0.03	adentr 0.02
inabl	incapac 0.38
inaccess	inacces 0.90
inaccur	inexact 0.42
inact	inact 0.45	inaccion 0.40
inada	inad 0.68	naoki 0.27
inadequ	suficient 0.04
inadvert	inadvertid 0.81
inappropri	inapropi 0.64
inborn	innat 0.67
inbox	buzon 0.08	entrad 0.02
inc	inc 0.80
inca	inca 0.52
incap	incapaz 0.33	capaz 0.03
incendiari	incendiari 0.52
incens	perfum 0.56	sahumeri 0.30	incens 0.16	inciens 0.11
incent	incent 0.68
inch	pulg 0.39	palm 0.05	man 0.02
incid	incident 0.72	curios 0.05
incident	ciert 0.04
inclin	tendenci 0.13	inclin 0.13	musical 0.06	tiend 0.02
includ	inclu 0.87	includ 0.16	inclusion 0.05	incluyendol 0.04
inclus	inclusiv 0.62	inclusion 0.39	inclus 0.04	inclu 0.02
incognito	incognit 0.62
incom	entrant 0.42	ingres 0.37	salari 0.02
incompat	incompat 0.87	incompatibil 0.37
incompet	incompetent 0.92
incomplet	incomplet 0.90
incompletereaderror	incompletereaderror 0.71
incomprehens	incomprens 0.32
inconsider	desconsider 0.86
inconsist	inconsistent 0.86
inconveni	inconvenient 0.44	inoportun 0.29
incorpor	incorpor 0.17
incorrect	incorrect 0.65
incorrig	incorreg 0.80
incorrupt	incorrupt 0.62
increas	aument 0.46	increment 0.21	crecient 0.10	multiplic 0.07	crec 0.05	frut 0.04
incred	increibl 0.60	aburridisim 0.12	asombr 0.03	terribl 0.02	extrem 0.02
incref	incref 0.89
increment	incremental 0.68	increment 0.53
incrementaldecod	incrementaldecod 0.86
incrementalencod	incrementalencod 0.86
incrementalpars	incrementalpars 0.64
incur	incur 0.66	incurr 0.42
ind	prevision 0.29
inde	verd 0.05	efect 0.04	ciert 0.03	emper 0.03	verdader 0.03	porqu 0.02
indebt	deud 0.14	endeud 0.10
indecis	indecis 0.43
indefinit	indefinid 0.68	indefin 0.07
indent	indent 0.62	sangr 0.20
indentationerror	indentationerror 0.43
independ	independient 0.49	independent 0.36	independiz 0.06	influenci 0.02
indetermin	indetermin 0.61	indeterminat 0.21
index	index 0.69	indic 0.28
indexerror	indexerror 0.93
india	indi 0.63
indian	indi 0.48	kolams 0.07
indic	indic 0.57	indiqu 0.08	indication 0.06
indict	acus 0.11
indiffer	indiferent 0.11	calor 0.02
indigen	indigen 0.40	autocton 0.38
indigest	indigestion 0.34
indign	indign 0.21	furor 0.06	ira 0.06	enoj 0.04
indirect	indirect 0.92
indiscreet	indiscret 0.67
indiscret	indiscrecion 0.57
indispens	indispens 0.35
indisput	indisput 0.52
indistinguish	indistingu 0.63
individu	individual 0.78	individu 0.19	aislad 0.10
individualist	individual 0.11
indo	indoeurope 0.49
indonesia	indonesi 0.35
indonesian	indonesi 0.61
indoor	adentr 0.12	cas 0.02
indulg	complazc 0.24	satisfacert 0.22	satisfag 0.22	permitirt 0.17	caprich 0.14	consient 0.10
industri	industri 0.59	industrial 0.33	industrializ 0.19	industry 0.15
ine	ine 0.50
ineffect	ineficac 0.67
ineffici	ineficient 0.86
inequ	desiguald 0.75
inet	inet 0.89
inetutil	inetutils 0.67
inevit	inevit 0.77
inexact	inexact 0.79
inexcus	imperdon 0.44
inexpens	barat 0.07
inf	inf 0.96
infal	infal 0.34
infam	infam 0.67
infantil	paralisis 0.52
infect	infect 0.53	infeccion 0.44	urinari 0.18	contagiart 0.14	contag 0.11
infecti	contagi 0.36
infer	infer 0.74	infier 0.42
inferior	inferior 0.31
infil	infil 0.55
infin	infinity 0.62	infinit 0.43
infinit	infinit 0.72
infirm	enfermedad 0.16
infix	infij 0.75
inflamm	inflam 0.27
inflat	inflacion 0.53	infland 0.40
inflex	inflex 0.63	flexibl 0.11
inflict	inflig 0.41
influenc	influenci 0.63	influ 0.31	influenc 0.19	influyent 0.07	hierb 0.03
influenti	influyent 0.51
influenza	porcin 0.42	grip 0.15
info	info 0.87	inform 0.06
infodictionari	audi 0.06
inform	inform 0.74	informal 0.06	confident 0.02
informationstechnikzentrum	porterbox 0.38
infozip	infozip 0.55
infra	infraestructur 0.23
infrar	infrarroj 0.67
infrastructur	infraestructur 0.78
infuri	enfurec 0.38
ing	inge 0.71
ingeni	ingeni 0.33
ingestor	ingestor 0.50
ingmar	ingmar 0.67
ingredi	ingredient 0.88
inhabit	morador 0.55	habit 0.08	ciudadan 0.03
inhal	inhal 0.80
inherit	hered 0.68	herenci 0.35	inherit 0.18	inheritanc 0.13	posesion 0.04
inhuman	inhuman 0.52
ini	ini 0.91
iniesta	iniest 0.40
iniqu	iniqu 0.53	mald 0.33	maldad 0.17	pec 0.07
inish	deten 0.05
init	init 0.95
initarg	initargs 0.55
initi	inicializ 0.67	inicial 0.41	initializ 0.21	initial 0.10	initialization 0.09	inicialic 0.09	multif 0.05	inici 0.03
initializeex	initializeex 0.37
initializefromconfig	initializefromconfig 0.78
initisolatedconfig	initisolatedconfig 0.55
initpythonconfig	initpythonconfig 0.64
initramf	initramfs 0.50
initrd	initrd 0.45
initscr	initscr 0.78
initsig	initsigs 0.55
initthread	initthreads 0.55
inittyp	inittyp 0.55
inject	inyect 0.39	inyectart 0.34	injection 0.32	inyeccion 0.30
injur	her 0.23	lesion 0.16	iles 0.12	lastim 0.09	graved 0.04
injuri	lesion 0.24	rasguñ 0.12	her 0.08
injustic	injustici 0.45	iniqu 0.07
ink	tint 0.49
inlin	inlin 0.62	line 0.05
inmat	pres 0.13
inn	pos 0.10
innard	intestin 0.74	entrañ 0.13
inner	interior 0.27	oracul 0.25	inner 0.23	adentr 0.09
innermost	vientr 0.11	intern 0.09
inno	inno 0.64
innoc	inocent 0.86
innov	innov 0.77
ino	ino 0.71
inod	inod 0.86
inou	inou 0.52
inplac	inplac 0.78
inpriv	inprivat 0.60
input	entrad 0.53	input 0.30	introduc 0.04	ingres 0.03
inputsourc	inputsourc 0.91
inquir	inqu 0.10	consult 0.09	pregunt 0.04
inquiri	pregunt 0.04
inquisit	curios 0.18
insan	loc 0.10	taradur 0.09	caca 0.09	azote 0.09	dement 0.09	pinz 0.08	olla 0.05	enloquec 0.04
inscript	inscripcion 0.76
insect	insect 0.86
insecticid	insectic 0.49
insecur	insegur 0.75	incertidumbr 0.15
insensit	insens 0.37	mayuscul 0.17	minuscul 0.09	sensibl 0.05	inapropi 0.04	delic 0.04
insepar	insepar 0.89
insert	insert 0.75	insercion 0.49	introduj 0.03
insid	dentr 0.42	adentr 0.18	reves 0.09	interior 0.08	entra 0.04
insight	comprend 0.05
insincer	sincer 0.11
insinu	insinu 0.29
insist	insist 0.60
insmod	rmmod 0.50
insol	insolent 0.54	plantill 0.07	respet 0.04
insolubl	insolubl 0.67
insomnia	insomni 0.52
insort	insort 0.71
inspect	inspect 0.77	inspeccion 0.56	getcallargs 0.08
inspectload	inspectload 0.91
inspector	inspector 0.39	comisari 0.29	inspeccion 0.12
inspir	inspir 0.88	recreat 0.15
inst	inst 0.90
instabl	inest 0.10
instagram	instagram 0.67
instal	instal 0.87	install 0.20	installing 0.06	installation 0.06
installallus	installallusers 0.38
installmanu	installmanual 0.67
installuisequ	installuisequenc 0.37
instanc	instanci 0.81	instanc 0.10	ejempl 0.02
instancecheck	instancecheck 0.64
instant	instant 0.24	instantane 0.09	instantan 0.08	acto 0.05	inmediat 0.02
instanti	instanci 0.22
instead	lug 0.39	vez 0.03
instig	foment 0.29
instinct	instint 0.72	palpit 0.14
institut	institu 0.67
instr	instr 0.55
instruct	instruccion 0.66	instruction 0.11	instructions 0.08	instrucccion 0.07	assembl 0.04	doctrin 0.03
instructor	instructor 0.28	autoescuel 0.21	aerob 0.06	profesor 0.03
instrument	instrument 0.73	instrumentation 0.11	salteri 0.05
insu	insu 0.52
insubordin	insubordin 0.67
insuffici	insuficient 0.60	suficient 0.03
insult	insult 0.87	injuri 0.06	ofend 0.03
insur	asegur 0.08	segur 0.06	medic 0.03	incendi 0.02
int	int 0.93	ints 0.14	enter 0.03
intact	intact 0.79
integ	enter 0.66	integ 0.11
integr	integral 0.40	integr 0.36	integration 0.06
intel	intel 0.90
intellig	inteligent 0.59
intend	pretend 0.21	intencion 0.17	destin 0.14	previst 0.06	diseñ 0.05	piens 0.03	pens 0.03	plane 0.02
intens	intens 0.69
intent	intencion 0.53	intencional 0.29	proposit 0.04
intenum	intenum 0.87
inter	entre 0.04
interac	interac 0.55
interact	interact 0.75	interactu 0.31	interaccion 0.18	interactiv 0.10
interactivehook	interactivehook 0.64
interactiveinterpret	interactiveinterpret 0.71
interactiveloopflag	interactiveloopflags 0.37
interactiveoneflag	interactiveoneflags 0.37
intercept	intercept 0.81	interseccion 0.07
interchang	intercambi 0.29	interchang 0.25
intercom	intercomun 0.67
interest	interes 0.86	usur 0.05	interesart 0.03
interf	interfir 0.59	interf 0.20	interfer 0.20
interfac	interfaz 0.76	interfac 0.42
interfaceerror	interfaceerror 0.55
interfer	interfer 0.58	interf 0.18	obstaculiz 0.16
interior	interior 0.21
interject	interjeccion 0.67
interleav	interleav 0.71
interlingua	interlingu 0.91
intermedi	intermedi 0.93
intermezzo	intermezz 0.55
intermiss	intermedi 0.14	medi 0.02
intermix	intermix 0.74
intern	intern 0.83	internacional 0.37	internal 0.15	international 0.12	becari 0.06
internation	internacionaliz 0.85
internet	internet 0.76
internetshar	internetsharing 0.50
internimmort	internimmortal 0.55
internship	interin 0.52	pasant 0.52
interoper	interoper 0.91
interp	interp 0.64
interpol	interpol 0.85	interpolation 0.33
interpolationerror	interpolationerror 0.64
interposit	interposition 0.53
interpret	interpret 0.85	declar 0.03
interprocess	interprocess 0.36	entre 0.02
interrog	interrog 0.46
interrupt	interrump 0.80	interrupcion 0.17	interrumpirt 0.16
interruptederror	interruptederror 0.88
intersect	interseccion 0.54	intersection 0.33	cruc 0.23	cruz 0.03
intersex	intersexual 0.67
intertwin	entrelaz 0.44
interv	interval 0.88
interven	intervin 0.70	interven 0.21
intervent	intervencion 0.69
interview	entrev 0.67	entrevist 0.38
intflag	intflag 0.84
intim	intim 0.28
intimaci	intim 0.21
intimid	intimid 0.67
into	en 0.12	met 0.06	entro 0.06	entrar 0.05	al 0.04	top 0.03	entrand 0.03	a 0.03
intoler	intoler 0.72
intox	ebri 0.12	borrach 0.10	facil 0.02
intransig	intransigent 0.67
intrigu	intrig 0.86
intrins	intrinsec 0.70	intrinsic 0.34
intro	intro 0.62	introduccion 0.14
introduc	introduc 0.52	present 0.23	introduj 0.22	presentart 0.20	introdujeron 0.12	presentam 0.06	introduccion 0.02
introduct	introduccion 0.88
introductori	introductori 0.64	introductory 0.20
introspect	introspeccion 0.82	introspect 0.33	introspection 0.13
introvert	introvert 0.80
intrud	intrus 0.70	entromet 0.23	met 0.02
intrus	intrusion 0.52	entromet 0.20
intub	intub 0.54
intuit	intuit 0.64	intuicion 0.31
inuseattributeerr	inuseattributeerr 0.55
inv	inv 0.55
invad	invad 0.61	invasor 0.42
invalid	inval 0.43	invalid 0.28	val 0.19	invalidation 0.16	invalidat 0.16
invaliddatedefect	invaliddatedefect 0.37
invalidfileexcept	invalidfileexception 0.37
invalidoper	invalidoperation 0.89
invalidstateerror	invalidstateerror 0.64
invari	invari 0.93
invent	invent 0.62	invencion 0.37
inventor	inventor 0.65
inventori	inventari 0.90
invers	invers 0.48	inversion 0.14
invert	invert 0.32	inviert 0.20
invertebr	invertebr 0.68
invest	inversion 0.60	invert 0.22	invirt 0.18	inviert 0.15	coloc 0.03
investig	investig 0.52
investor	inversion 0.31
invinc	invenc 0.76
invis	invis 0.91
invit	invit 0.66	convid 0.08	invitar 0.06	invitas 0.05	conv 0.04	invitart 0.04	invital 0.03
invmod	invmod 0.55
invoc	invoc 0.19
invok	invoc 0.49	invok 0.11	invoqu 0.11
involuntari	involuntari 0.63
involv	involucr 0.65	implic 0.30	impliqu 0.16	involucrart 0.11	enred 0.04	met 0.03
invulner	invulner 0.67
inward	interior 0.23
inxi	inxi 0.75
io	io 0.91	s 0.04
iobas	iob 0.90
iocp	iocp 0.38
ioctl	ioctl 0.91
ioerror	ioerror 0.89
ior	ior 0.55
iostat	iostat 0.50
iot	iot 0.37
iowa	iow 0.67
ip	ip 0.87	ips 0.09
ipad	ipad 0.78
ipaddress	ipaddress 0.92	ip 0.02
ipadi	ipady 0.38
ipadx	ipadx 0.38
ipath	ipath 0.67
ipc	ipc 0.88
iphon	iphon 0.86
ipod	ipod 0.89
ipow	ipow 0.55
ippolito	ippolit 0.75
ipproto	ipprot 0.71
ipsw	ipsw 0.50
iptabl	iptabl 0.72
ipv	ipv 0.78
ipython	ipython 0.75
iq	ci 0.56
ir	llvm 0.06
ira	ira 0.05
irad	irad 0.44
iran	iran 0.17
iranian	profesor 0.03
iraq	irak 0.80
irc	irc 0.70	kbsd 0.15
irectori	irectori 0.50
ireland	irland 0.67
irish	irlandes 0.84
irit	irit 0.61	katriel 0.14
irix	irix 0.71
irmwar	irmwar 0.50
iron	hierr 0.55	planch 0.53	iron 0.12	aplanch 0.06
ironpython	ironpython 0.78
irrat	irracional 0.40
irrefut	irrefut 0.83
irregular	irregular 0.68	irregul 0.37
irrelev	irrelev 0.93
irrepar	irrepar 0.67
irreplac	irreemplaz 0.36
irresist	irresist 0.73
irrespons	irrespons 0.88
irrevers	irrevers 0.38
irrit	irrit 0.48	inaguant 0.19	importun 0.12	fastidi 0.06
irshift	irshift 0.38
irssi	irssi 0.80
irusr	v7 0.28
is	es 0.68	esta 0.35	se 0.11	is 0.04	sea 0.03	hay 0.03	va 0.03	tien 0.02
isaac	isaac 0.89
isabela	isabel 0.67
isabstract	isabstract 0.38
isadirectoryerror	isadirectoryerror 0.55
isaiah	isa 0.72
isalpha	isalph 0.55
isascii	isascii 0.55
isatti	isatty 0.55
isawait	isawait 0.64
isbn	isbn 0.75
isbuiltin	isbuiltin 0.37
isc	anu 0.04
iscal	iscall 0.64
iscariot	iscariot 0.60
isclos	isclos 0.78
iscoroutin	iscoroutin 0.55
isdigit	isdigit 0.55
isdir	isdir 0.81
isdn	isdn 0.67
isdnutil	isdnutils 0.68
isdst	isdst 0.83
isen	isenabl 0.55
isenabledfor	isenabledfor 0.71
isexpr	isexpr 0.64
isfil	isfil 0.78
isgener	isgenerator 0.37
isgeneratorfunct	isgeneratorfunction 0.37
ishbosheth	boseth 0.61
ishi	isi 0.50
ishikawa	ishikaw 0.67
ishimoto	ishimot 0.55
ishmael	ismael 0.89	ishmael 0.25
ishmaelit	ismaelit 0.76
ishmaiah	isma 0.44
ishvi	isui 0.50
isident	isidentical 0.37
isimmort	isimmortal 0.38
isindex	isindex 0.37
isinf	isinf 0.64
isinst	isinstanc 0.95
isjunct	isjunction 0.55
isjunk	isjunk 0.75
islam	islam 0.55
islamabad	islamab 0.67
island	isla 0.82	islas 0.44
islic	islic 0.78
islink	islink 0.81
islow	islow 0.37
ismethod	ismethod 0.55
ismethodwrapp	ismethodwrapp 0.37
ismount	ismount 0.64
isn't	no 0.14	es 0.05	verd 0.02
isnan	isnan 0.71
iso	iso 0.90
isocalendar	isocalend 0.81
isoformat	isoformat 0.87
isohybrid	isohybr 0.80
isol	aisl 0.76	isolat 0.35	aislamient 0.18	isolation 0.14	encerr 0.05
isolatedasynciotestcas	isolatedasynciotestc 0.71
isopropyl	isopropil 0.67
isos	isosiz 0.80
isotp	isotp 0.45
isoweekday	isoweekday 0.71
isp	servici 0.07
isprint	isprint 0.55
isqrt	isqrt 0.55
israel	israel 0.84	israelit 0.08
israelit	israelit 0.45
issachar	issachâr 0.93
isset	isset 0.38
isshiah	isi 0.47
issu	issu 0.86	emit 0.09	incident 0.07	problem 0.06	asunt 0.05	cuestion 0.03	comuniqu 0.03
issubclass	issubclass 0.93
issuit	issuit 0.38
ist	ista 0.53
istanbul	estambul 0.75
isten	istening 0.32	escuch 0.03
isub	isub 0.64
isupp	isupp 0.55
isvalid	isval 0.71
it	es 0.21	lo 0.20	ello 0.08	se 0.05	hac 0.05	su 0.05	sus 0.05	que 0.04
it'd	ser 0.04	pondr 0.03
it'll	cost 0.05	habr 0.04	va 0.04
ital	italic 0.37
itali	itali 0.94
italian	italian 0.89
italo	ital 0.80
itamar	itam 0.75
itanium	itanium 0.64
itch	picazon 0.33	comezon 0.31	tiñ 0.17	zancud 0.10
itchi	irrit 0.09	ojos 0.03
itectur	itectur 0.50
item	element 0.44	item 0.40	items 0.28	articul 0.04
itemgett	itemgett 0.81
itemlist	itemlist 0.64
itemproperti	itemproperty 0.67
items	itemsiz 0.92
itemsview	itemsview 0.37
iter	iter 0.87	iterator 0.23	iterators 0.07	iteration 0.06
iterb	iterb 0.50
iterencod	iterencod 0.37
iterfind	iterfind 0.55
iteritem	iteritems 0.71
iterkey	iterkeys 0.75
itermonthd	itermonthdat 0.78
iternext	iternext 0.64
iterpars	iterp 0.71
itertext	itertext 0.71
itertool	itertools 0.90
ithamar	itham 0.89
ithiel	ithiel 0.55
ithlah	jeth 0.15
ithran	ithran 0.44
ithrit	ithre 0.40	ithri 0.34
itim	itim 0.81
itimererror	itimererror 0.38
itn	itn 0.38
itruediv	itruediv 0.38
itself	mism 0.10	propi 0.08	si 0.03
ittai	ittai 0.76
itwir	itwir 0.80
ivan	ivan 0.89
ive	iv 0.41	recurs 0.03
ivi	ivy 0.54	hiedr 0.35	malez 0.20
ivo	ivo 0.76
ivori	marfil 0.73	eburne 0.31
iw	iw 0.75
iwctl	iwctl 0.75
iwd	suplic 0.12
iwusr	v7 0.28
ixor	ixor 0.55
ixusr	v7 0.28
iyyar	iyar 0.67
izhar	ishar 0.61	izhar 0.38
izharit	isharit 0.44
izip	izip 0.64
izrahiah	izrah 0.44
izu	izu 0.52
iñigo	iñig 0.38
j	j 0.79
ja	ja 0.39
jaakan	jaacan 0.55
jaaziah	jaazi 0.44
jabber	jabb 0.67
jabbok	jaboc 0.74
jabesh	jab 0.84
jabez	jab 0.28
jabin	jabin 0.75
jacek	jacek 0.55
jachin	jachîn 0.67
jack	jack 0.96
jackal	chacal 0.78
jacket	chaquet 0.71	camper 0.22	chalec 0.11	esmoquin 0.05
jackson	jackson 0.97
jacob	jacob 0.82
jacqu	jacqu 0.53
jaddua	jaddu 0.40
jadx	rgument 0.50
jael	jael 0.71
jaguar	jaguar 0.58
jahath	jahath 0.63
jahaz	jaas 0.55
jahaziel	jahaziel 0.71
jahzeel	jahzeel 0.44
jail	carcel 0.38	prision 0.11	rej 0.06	encarcel 0.06	pres 0.05
jailer	carceler 0.55
jain	jain 0.55
jair	jair 0.84
jake	jak 0.71
jakim	jacim 0.44
jakob	jakob 0.55
jakub	jakub 0.37
jam	mermel 0.41	atasc 0.30	embotell 0.23	tac 0.14	lio 0.06	bot 0.03	apur 0.02
jamaica	jamaic 0.52
jame	jam 0.50	jacob 0.18
jamin	jamin 0.71
jan	jan 0.38	ener 0.09
jane	jan 0.73
janeiro	janeir 0.52
janitor	porter 0.22
janoah	jano 0.55
jansen	jans 0.81
januar	janu 0.38
januari	ener 0.73	january 0.24
janzen	janz 0.55
japan	japon 0.95	japones 0.03
japanes	japones 0.93
japheth	japhet 0.81
japhia	japhi 0.50
japhlet	japhlet 0.55
jar	jarr 0.40	botij 0.32	tarr 0.31	jar 0.16	jarron 0.11	frasc 0.10
jarah	jar 0.23
jare	jar 0.56
jarib	jarib 0.55
jarmuth	jarmuth 0.42	jerimoth 0.33
jashobeam	jasobam 0.55
jashub	jasub 0.44
jasmin	jazmin 0.54
jason	jason 0.95
jasper	jasp 0.71
jattir	jatt 0.55
java	jav 0.87
javan	javan 0.71
javascript	javascript 0.93
javier	javi 0.67
jaw	mandibul 0.55
jawbon	quij 0.46
jay	jay 0.55
jaybird	pelot 0.10
jaywalk	imprudent 0.27	cruz 0.05
jazer	jaz 0.62	jac 0.28
jazz	jazz 0.80
jbang	jbang 0.50
jcea	jce 0.78
jdk	jdk 0.63
jealous	celos 0.86	cel 0.23	envidi 0.03
jealousi	cel 0.54	envidi 0.06
jean	jeans 0.46	vaquer 0.42	mezclill 0.21	jean 0.21	desteñ 0.11
jeannot	jeannot 0.56
jearim	jearim 0.86
jebus	jebus 0.62
jebusit	jebuse 0.68
jeconiah	jechôn 0.74
jedaiah	jed 0.84
jediael	jediael 0.67
jeduthun	jeduthun 0.84
jeff	jeff 0.71
jefferson	jefferson 0.67
jeffrey	jeffrey 0.88
jehi	jehieli 0.44
jehiel	jehiel 0.68
jehoaddah	joadd 0.44
jehoahaz	joachâz 0.89
jehoash	joas 0.46
jehohanan	johanan 0.40
jehoiachin	joachîn 0.83
jehoiada	joi 0.86
jehoiakim	joacim 0.94
jehoiarib	joiarib 0.31
jehonathan	jonathan 0.08
jehoram	joram 0.58
jehoshaphat	josaphat 0.83
jehozabad	jozab 0.41
jehozadak	josadac 0.64	josadec 0.29
jehu	jehu 0.89
jeiel	jehiel 0.51
jekameam	jecaman 0.44
jekamiah	jecam 0.55
jell	jell 0.86	zijlstr 0.08
jelli	gelatin 0.54	jale 0.15
jemuel	jemuel 0.44
jenvey	jenvey 0.55
jeopard	peligr 0.05
jephthah	jepht 0.92
jephunneh	jephon 0.86
jerah	jer 0.23
jerahmeel	jerameel 0.76
jeremi	jeremy 0.90
jeremiah	jerem 0.77
jeremoth	jeremoth 0.42	jerimoth 0.33
jericho	jeric 0.96
jerimoth	jerimoth 0.46
jerk	imbecil 0.27	pajer 0.22	gilipoll 0.22	lacrimogen 0.20	sinvergüenz 0.15	idiot 0.14
jeroboam	jeroboam 0.95
jeroen	jer 0.78
jeroham	jeroham 0.76
jerri	jerry 0.77
jerubba	jerobaal 0.84
jerusalem	jerusalem 0.92	jerusalen 0.06
jeshimoth	jesimoth 0.62
jeshua	jesu 0.92
jeshurun	jeshurun 0.62
jess	jess 0.53	isa 0.52
jessi	jessi 0.93
jester	bufon 0.67
jesus	jesus 0.73	jesucrist 0.10
jet	jet 0.51
jether	jeth 0.70
jetheth	jetheth 0.44
jethro	jethr 0.80
jeush	jeus 0.70
jevnik	jevnik 0.64
jew	judi 0.70
jewel	joy 0.59	alhaj 0.19
jewelri	joy 0.45	alhaj 0.18	atavi 0.14
jewish	judi 0.18	oftalmolog 0.13
jezebel	jezabel 0.90
jezer	jez 0.44
jezreel	jezreel 0.90	izreel 0.15
jezreelit	jezreel 0.02
jezreelitess	jezreelit 0.62
jf	jf 0.50
jfif	jfif 0.72
jfk	jfk 0.67
jfrog	jfrog 0.50
jigdo	jigd 0.86
jigsaw	dent 0.43	rompecabez 0.13
jim	jim 0.93
jimmi	jimmy 0.67
jin	jin 0.74	jinmark 0.21
jingl	jingl 0.52
jinterview	jinterview 0.67
jinx	embruj 0.30
jira	jir 0.74
jiro	akagaw 0.52
jiryu	jiryu 0.71
jit	jit 0.71
jitteri	inquiet 0.26
jiwon	jiwon 0.37
joab	joab 0.86
joachim	arnold 0.56
joah	joah 0.78
joannah	joannah 0.86
joash	joas 0.81
job	trabaj 0.44	emple 0.21	job 0.12	jobs 0.06	capacit 0.03	labor 0.02	tare 0.02
jobab	jobab 0.76
joe	joe 0.88
joel	joel 0.90
joey	joey 0.67
jog	trot 0.51	footing 0.40	jogging 0.23	corr 0.04
johanan	johanan 0.76	johan 0.18
johansson	johansson 0.55
john	john 0.86	juan 0.30
johnni	johnny 0.55
johnson	johnson 0.89
joiada	joi 0.22
joiakim	joiacim 0.62
joiarib	joiarib 0.59
join	join 0.31	unirs 0.27	unir 0.22	uni 0.22	une 0.16	unier 0.16	unes 0.13	unirt 0.10
joinablequeu	joinablequeu 0.81
joinedstr	joinedstr 0.55
joinpath	joinpath 0.55
joint	articul 0.16	conjunt 0.04
joke	brom 0.65	chist 0.44	brome 0.12	dejat 0.05	jod 0.03	chanz 0.03
jokmeam	jocmeam 0.44
jokneam	jocneam 0.55
jokshan	joks 0.44
joktan	joctan 0.71
joktheel	jocteel 0.44
jon	jon 0.26
jona	jon 0.49
jonadab	jonadab 0.83
jonah	jonas 0.93
jonathan	jonathan 0.85	jonath 0.20
jone	jon 0.57
joppa	jopp 0.85
joram	joram 0.73
jordan	jordan 0.65	jord 0.04
jorg	jorg 0.51
jorinda	jorind 0.67
jorindel	jorindel 0.67
jose	jos 0.12
josefa	josef 0.67
joseph	jos 0.74	joseph 0.10
josh	josh 0.85
joshbekashah	josbecas 0.44
joshua	josu 0.84	joshu 0.08
josiah	jos 0.40
josm	josm 0.66
josé	jos 0.14
jot	apuntel 0.53
jotbathah	jotbath 0.55
jotham	jotham 0.71	joatham 0.41	joatam 0.19
journal	journal 0.65	diari 0.12
journalctl	journalctl 0.50
journalist	period 0.31
journey	jorn 0.18	viaj 0.11	camin 0.06
joy	goz 0.40	regocij 0.19	alegr 0.18	goc 0.08	gozos 0.06	jubil 0.04
jozabad	jozab 0.65
jp	jp 0.55
jpeg	jpeg 0.86
jpg	jpg 0.85
jq	jq 0.67
jr	jr 0.70
js	js 0.84
jshell	jshell 0.50
json	json 0.96
jsondecod	jsondecod 0.75
jsondecodeerror	jsondecodeerror 0.64
jsonencod	jsonencod 0.64
jsonpath	jsonpath 0.80
jsp	jsp 0.67
jsr	jsr 0.50
juan	conquist 0.18	juan 0.13
jubile	jubile 0.60
juda	jud 0.15
judah	jud 0.84
judaism	judaism 0.40
judea	jude 0.95
judennamen	die 0.60
judg	juzg 0.57	juez 0.39	juec 0.23	juzgar 0.05	discern 0.04	gobern 0.03	andas 0.02
judgement	juici 0.08
judgment	juici 0.53	tribunal 0.09	conden 0.03	juzg 0.03
judi	judy 0.60
judit	judit 0.67
judo	jud 0.09
jug	jarr 0.23
juggl	malabar 0.60
juggler	malabar 0.30
jugurtha	yugurt 0.80
juic	zum 0.45	jug 0.12
juicer	exprimidor 0.43
juici	jugos 0.67
jukka	jukk 0.37
juli	juli 0.57
julian	juli 0.09
julien	juli 0.15
juliett	juliett 0.55
jumbf	jumbf 0.50
jump	salt 0.57	jump 0.20	brinc 0.18	tirat 0.06	tir 0.02
jumpahead	jumpah 0.37
junction	junction 0.26	union 0.23	cruc 0.10
june	juni 0.71
jungl	jungl 0.59	selv 0.49
junior	junior 0.83	cadet 0.20
junip	enebr 0.55
junk	chatarr 0.32	basur 0.18	des 0.04
junki	adict 0.16
jupit	jupit 0.70
jupyt	jupyt 0.73
jupyterlab	jupyterlab 0.75
jurgen	fitori 0.44
juri	jur 0.30
just	sol 0.27	acab 0.24	simplement 0.19	just 0.14	limitat 0.10	nomas 0.07	sencill 0.07	acabas 0.03
justic	justici 0.24	juici 0.22	derech 0.04
justif	justif 0.13
justifi	justific 0.83	justif 0.34
justin	justin 0.55
juvenil	delincuent 0.32
jvms	jvms 0.80
jxa	comand 0.03
jython	jython 0.87
jónsson	jonsson 0.75
jörn	jörn 0.55
jędrzejewski	jędrzejewski 0.64
k	k 0.83
ka	ka 0.75
kabir	kab 0.37
kabuki	kabuki 0.59
kabul	kabul 0.72
kabultz	kabultz 0.38
kabyl	cabili 0.78
kabyli	cabili 0.16
kabylia	cabili 0.43
kaddafi	alqadaafi 0.67
kadesh	cad 0.06
kadmiel	cadmiel 0.76
kafka	kafk 0.67
kahan	kah 0.37
kakogawa	kakogaw 0.52
kakuzen	kakuz 0.40
kangaroo	cangur 0.76
kanji	kanji 0.66	grad 0.03
kansai	kansai 0.63
kaori	yoshikaw 0.13
kaoru	kaoru 0.46
karaba	kar 0.74
karaok	karaok 0.64
karat	karat 0.80
kareah	care 0.85
karen	kar 0.32
karl	karl 0.70
karlsen	karls 0.38
karlsruh	karlsruh 0.76
karpov	karpov 0.67
karuizawa	karuizaw 0.47
kasparov	kasparov 0.91
kate	kat 0.93
kathi	kathy 0.68
katriel	katriel 0.70	irit 0.23
katrina	katrin 0.67
katz	katz 0.55
kawago	kawago 0.67
kazakh	kazaj 0.72
kazakhstan	kazajistan 0.52	kazakstan 0.52
kazakov	kazakov 0.37
kb	kb 0.66
kbd	kbd 0.95
kcat	kcat 0.50
kde	kde 0.73
kdesrc	kdesrc 0.41
keat	keats 0.67
kedar	ced 0.17
kedesh	ced 0.15
kedi	kedi 0.67
keen	agud 0.34	pasion 0.15
keep	manten 0.29	guard 0.19	mantien 0.16	manteng 0.13	sig 0.11	mantendr 0.11	segu 0.08	keep 0.07
keepal	keepaliv 0.55
keepend	keepends 0.71
keeper	porter 0.11	guard 0.10
keepidl	keepidl 0.51
keerthana	keerthan 0.67
kehelathah	ceelath 0.44
keilah	keil 0.79	ceil 0.16
keio	kei 0.52
keith	keith 0.82
kelita	celit 0.44
keller	kell 0.63
kelli	kelly 0.71
kelp	helech 0.67
kemal	kemal 0.67
kemenad	kemenad 0.64
ken	ken 0.94	shannonk 0.09
kenan	cainan 0.71
kenaz	cenez 0.54	cenaz 0.38
kendra	kendr 0.50
kenit	cine 0.83
kennedi	kennedy 0.74
kent	kent 0.79
kenya	keni 0.57
kept	mantuv 0.25	sigu 0.21	guard 0.12	mantien 0.08	manteni 0.05	conserv 0.05	manten 0.04	segu 0.04
kerbero	kerber 0.80
kere	ker 0.80
kerioth	chêrioth 0.55
kern	kern 0.89
kernel	kernel 0.55	nucle 0.51	kernels 0.10
kero	chêros 0.44
kerosen	querosen 0.52	kerosen 0.52
kerri	kerry 0.68
ketamin	ketamin 0.53
ketchup	ketchup 0.90
kettl	teter 0.43	pav 0.09	orej 0.06
keturah	cetur 0.44
kevent	kevent 0.78
kevin	kevin 0.83
key	llav 0.48	clav 0.47	key 0.33	keys 0.15	tecl 0.10
keybind	tecl 0.13
keyboard	tecl 0.48
keyboardinterrupt	keyboardinterrupt 0.94
keycap	tecl 0.09
keycard	acces 0.06
keycod	tecl 0.09
keyencod	keyencoding 0.55
keyerror	keyerror 0.87
keyfil	keyfil 0.84
keyfunc	keyfunc 0.71
keygen	keyg 0.44
keyhol	cerradur 0.30
keylog	keylog 0.64
keymap	estadounidens 0.07
keypad	tecl 0.24
keypress	pulsacion 0.34	tecl 0.05
keyr	keyring 0.55	clav 0.04
keyref	keyrefs 0.55
keystrok	pulsacion 0.37	tecl 0.12
keysview	keysview 0.37
keyword	keyword 0.54	clav 0.31	keywords 0.10	palabr 0.08
kfreebsd	kfreebsd 0.84
kgb	kgb 0.67
khalifa	burj 0.44
khan	khan 0.68	kan 0.35
khatri	khatri 0.37
khurana	khuran 0.64
kib	kib 0.91
kibroth	kibroth 0.62
kick	pate 0.48	pat 0.26	expuls 0.13	echaron 0.05	deshacert 0.05
kickback	comision 0.43	clandestin 0.35
kid	niñ 0.20	brom 0.12	coñ 0.07	chic 0.05	chaval 0.05	hij 0.04	jod 0.03	chiquill 0.03
kidnap	secuestr 0.71	rapt 0.14
kidnapp	secuestr 0.38
kidney	riñon 0.50
kidron	cedron 0.83
kiendl	kiendl 0.37
kill	mat 0.65	kill 0.11	degoll 0.11	matart 0.10	asesin 0.09	matar 0.06	matol 0.06	mur 0.05
killal	killall 0.50
killer	analges 0.28	oom 0.15	asesin 0.11
killpg	killpg 0.55
kilo	kil 0.51	quil 0.11
kilobyt	kilobyt 0.56	kb 0.25
kilogram	kil 0.39	quil 0.28	kilogr 0.16
kilomet	kilometr 0.66
kilometr	kilometr 0.13
kim	kim 0.72
kimbap	gimbap 0.55
kimchi	kimchi 0.67
kimono	kimon 0.56
kind	amabl 0.29	tip 0.19	amabil 0.17	misericordi 0.14	clas 0.11	especi 0.08	bond 0.07	kind 0.06
kindahl	kindahl 0.38
kindergarten	infantil 0.22	guard 0.05	jardin 0.04
kindl	encend 0.18
kinesi	kinesis 0.73
king	rey 0.83	king 0.03
kingdom	rein 0.58
kinsman	parient 0.26
kir	kir 0.71
kiriath	chîriath 0.84	jearim 0.04
kiriathaim	chîriathaim 0.34
kirpichev	kirpichev 0.37
kish	cis 0.85	chîs 0.19
kishon	cison 0.56
kislev	tevet 0.37
kiss	bes 0.75	besart 0.11	besol 0.06	oscul 0.05	besando 0.05	besal 0.04	morre 0.04	besemon 0.04
kisser	besador 0.30	bes 0.12
kit	kit 0.47	auxili 0.14
kitchen	cocin 0.50
kite	volantin 0.44	barrilet 0.25	papalot 0.25	kit 0.19	comet 0.08	buitr 0.06
kitebuild	kitebuild 0.55
kiterunn	kiterunn 0.67
kitten	gatit 0.72
kitti	kitty 0.44	gatit 0.21
kiwi	kiwi 0.55
klausner	klausn 0.37
klava	klav 0.67
klee	kle 0.67
klingon	klingon 0.74
klose	klos 0.64
klutz	torp 0.31
kluyver	kluyv 0.75
km	km 0.44
kmod	kmod 0.83
kms	kms 0.62
knack	tranquill 0.35
knee	rodill 0.69	arrodill 0.09	arrodilla 0.07	arrodillat 0.07
kneel	arrodill 0.30	arrodillart 0.28
knelt	arrodill 0.36
knew	sab 0.19	sup 0.16	conoc 0.08	constanci 0.04
knife	cuchill 0.72	navaj 0.15
knight	caball 0.16	caballer 0.14
knit	tej 0.46	calcet 0.13
knive	cuchill 0.21
knob	perill 0.28	pom 0.16
knock	golpe 0.17	noque 0.09	noqu 0.09	golpete 0.09	golp 0.08	llam 0.04	dejadl 0.03	atropell 0.03
knoppix	liv 0.15
knot	nud 0.79
know	sab 0.50	conoc 0.17	conozc 0.16	se 0.16	sep 0.11	sabes 0.05	sabr 0.05	sup 0.05
knowledg	cienci 0.20	sabidur 0.13	conoc 0.12
known	conoc 0.25	notori 0.14	incontr 0.05	conozc 0.04	sab 0.03	hub 0.03	reconoc 0.03
knuth	knuth 0.55
ko	ko 0.55
koala	koal 0.66
kobe	kob 0.91
koboldai	koboldai 0.50
koch	hilbert 0.38
kochi	kochi 0.67
kohath	coath 0.74
kohathit	coathit 0.43	coath 0.33
kohei	kohei 0.67
kok	kok 0.49
koko	kok 0.53
kolam	indi 0.04
komodo	komod 0.44
kong	kong 0.76	hong 0.11
konqueror	konqueror 0.64
koo	koos 0.38
kopek	kopeks 0.67
korah	cor 0.35
korahit	corait 0.46	corit 0.28
korea	core 0.89
korean	corean 0.83
korenberg	korenberg 0.64
kpackag	kpackag 0.50
kq	kq 0.75
kqueue	kqueu 0.89
krah	krah 0.71
krahl	krahl 0.55
kratom	kratom 0.56
krekel	krekel 0.37
krennwalln	krennwalln 0.37
kreutz	kreutz 0.37
krier	kri 0.55
krishnan	krishn 0.67
kristján	kristjan 0.75
kristoff	kristoff 0.92
ksh	histori 0.03
ktorrent	ktorrent 0.67
kuala	val 0.05
kubeconfig	kubeconfig 0.50
kubectl	kubectl 0.67
kubernet	kubernet 0.80
kublai	kublai 0.80
kuchiwa	kuchiw 0.67
kuchl	kuchling 0.87
kumar	kum 0.91
kumi	kumi 0.67
kumquat	quinot 0.58
kunihiko	kunihik 0.52
kunst	kunst 0.67
kuratomi	kuratomi 0.37
kurt	kurt 0.76	roeckx 0.31
kushal	kushal 0.55
kushiro	kushir 0.67
kuttippuram	kuttippuram 0.67
kvm	kvm 0.52
kw	kw 0.92
kwarg	kwargs 0.97	kwarg 0.12
kwatra	kwatr 0.37
kwd	kwd 0.37
kwdefault	kwdefaults 0.55
kwds	kwds 0.92
kwname	kwnam 0.55
kwonlyarg	kwonlyargs 0.38
kwonlyargcount	kwonlyargcount 0.55
kyiv	kiev 0.67
kyle	kyle 0.89
kyli	kyli 0.67
kyoto	kiot 0.87	kyot 0.33
kyushu	kyushu 0.87
l	l 0.83	angel 0.07
la	angel 0.08
lab	laboratori 0.74	labs 0.39	lab 0.12
laban	laban 0.76	lab 0.11
label	etiquet 0.43	label 0.28	labels 0.05
labelfram	labelfram 0.71
labor	obrer 0.16	tributari 0.14	afan 0.13	tribut 0.08	obra 0.07	trabaj 0.06
laboratori	laboratori 0.28
labyrinth	laberint 0.44
lace	encaj 0.26	pundonor 0.25	cordon 0.15
lachish	lachîs 0.82
lack	carec 0.31	falt 0.30	escasez 0.04
lacklust	mediocr 0.60
lacon	lacon 0.80
lacross	lacross 0.52
lactos	lactos 0.42
ladan	ladan 0.67
ladder	escaler 0.46
ladi	dam 0.16	moz 0.14	señorit 0.09	limpiador 0.08	señor 0.07
ladl	cuch 0.37
ladybug	mot 0.10
lagerwal	lagerwall 0.64
lagoon	lagun 0.39
laid	destruid 0.09	pus 0.09	pusol 0.07	puest 0.05	despid 0.04	echaron 0.04	deposit 0.04	desped 0.03
laika	laik 0.67
laish	lais 0.71
lajo	laj 0.67
lake	lag 0.84	garg 0.06
lamb	corder 0.71	corderit 0.07
lambd	lambd 0.20
lambda	lambd 0.85
lambert	lambert 0.55
lame	coj 0.35	patet 0.16	sos 0.04
lamech	lamech 0.83
lament	endech 0.55	lament 0.05
lamp	lamp 0.61	candeler 0.32	candilej 0.21	antorch 0.16	farol 0.15
lamppost	luz 0.05
lan	wak 0.41
lana	lan 0.22
lancashir	lancashir 0.52
land	tierr 0.58	aterriz 0.16	aterrizaj 0.07	terren 0.07	pais 0.03
landau	landau 0.44
lander	landers 0.55
landfil	sanitari 0.34
landlord	caser 0.43	propietari 0.08	dueñ 0.07
landscap	paisaj 0.39
landschoff	landschoff 0.64
landslid	desliz 0.23
lang	lang 0.76
langasek	langasek 0.67
langinfo	langinf 0.71
languag	idiom 0.62	lenguaj 0.44	lengu 0.43	languag 0.14	palabrot 0.02
lanjarón	lanjaron 0.67
lanka	lank 0.67
lantern	farol 0.20
lanzarot	lanzarot 0.67
laodicea	laodice 0.71
lap	regaz 0.54	vuelt 0.03
lapel	solap 0.40
lapeyr	lapeyr 0.64
laptop	portatil 0.51	laptop 0.39	laptops 0.15	notebook 0.06
lar	lars 0.83
larch	larch 0.55
larg	grand 0.32	gran 0.21	enorm 0.04	extens 0.03
larger	grand 0.12	mayor 0.11	ampli 0.02
largest	grand 0.17	terrestr 0.07	mayor 0.04
lark	alondr 0.59
larri	larry 0.87
lasagna	lasañ 0.68
laser	laser 0.27	mortal 0.16
lasso	laz 0.15
last	ultim 0.49	pas 0.12	dur 0.11	last 0.10	anoch 0.09	apell 0.08	postrer 0.07	fin 0.04
lasti	lasti 0.86
lastresort	lastresort 0.55
lastrowid	lastrow 0.64
late	tard 0.45	retras 0.10	atras 0.08	tardanz 0.04	ultim 0.04	retrasart 0.02
latenc	latenci 0.68	latency 0.34
later	tard 0.21	posterior 0.18	lueg 0.07	adel 0.06	despues 0.05	lat 0.04	ratic 0.04	molesti 0.03
latest	ultim 0.22
latex	latex 0.88
latin	latin 0.89	latinoamer 0.10
latter	postrim 0.13	ultim 0.11	postrer 0.10	segund 0.05
lattic	cel 0.11
lauder	laud 0.55
laugh	reir 0.28	rieron 0.20	riend 0.20	rie 0.19	rei 0.18	reirs 0.14	reirm 0.14	reim 0.13
laughingstock	hazmerreir 0.67
laughter	ris 0.40	carcaj 0.09	reir 0.04
launch	inici 0.15	lanzamient 0.12	abrirs 0.10	lanz 0.08	ejecut 0.03
launchctl	launchctl 0.67
launchd	launchd 0.61
launcher	lanzador 0.73	launch 0.39
laundri	lavand 0.18	rop 0.13
laura	laur 0.80
laurel	laurel 0.67
lauri	lauri 0.67
lavish	fiest 0.04
law	ley 0.67	suegr 0.15	law 0.15	licit 0.10	cuñ 0.10	yern 0.09	nuer 0.08	derech 0.03
lawn	cesp 0.49	yerb 0.11	past 0.05
lawnmow	cesp 0.11
lawrenc	lawrenc 0.38
lawyer	abog 0.84
lax	lax 0.55
lay	yac 0.21	pondr 0.06	pon 0.06	tumb 0.05	recost 0.05	tend 0.05	acost 0.05	eches 0.04
layer	cap 0.63	lay 0.25
layla	layl 0.72
layout	layout 0.32	diseñ 0.27	disposicion 0.20	bsp 0.12
layoutspec	layoutspec 0.55
lazarus	lazar 0.85
lazi	vag 0.45	perez 0.40	floj 0.24	lazy 0.16	vaganci 0.11	zangan 0.08	difer 0.08
lazier	floj 0.15	vag 0.10
laziest	floj 0.20
lazili	perez 0.29
lazybon	gandul 0.53
lazygit	lazygit 0.86
lazyload	lazyload 0.71
lc	lc 0.65
lchmod	lchmod 0.55
lcm	lcm 0.55
lcov	lcov 0.53
lcs	interfac 0.11
ld	ld 0.88
ldap	ldaps 0.37
ldflag	ldflags 0.90
ldir	ldir 0.38
ldp	ldp 0.67
ldshare	ldshar 0.38
le	le 0.02
lead	plom 0.19	inicial 0.15	conduc 0.07	dirijan 0.06	llev 0.05	delanter 0.05	provoc 0.04	prefij 0.03
leader	lid 0.77	lider 0.19	lead 0.09	dirigent 0.08	caudill 0.08
leadership	liderazg 0.72
leaf	hoj 0.21
leagu	leag 0.67
leah	lea 0.26
leak	fug 0.40	gote 0.32	goter 0.16	meand 0.12	filtr 0.10	pierd 0.04
leaki	cañ 0.11
lean	apoy 0.23	inclin 0.19	reclin 0.16	inclinat 0.10	asom 0.03
leandro	leandr 0.70
leap	bisiest 0.26	salt 0.20	brinc 0.10	brusc 0.10
lear	lear 0.58	larif 0.35
learn	aprend 0.81	aprendizaj 0.13	aprendet 0.05	yod 0.03
leas	arrend 0.19
leash	solt 0.06	anda 0.05
least	men 0.35	minim 0.06	menor 0.02
leather	cuer 0.54
leav	dej 0.23	hoj 0.14	irse 0.10	irme 0.09	sal 0.08	irnos 0.07	irte 0.06	dejal 0.06
leaven	leud 0.60
leaveok	leaveok 0.71
leaverecursivecal	leaverecursivecall 0.64
leavetrac	leavetracing 0.71
lebanon	liban 0.85
lebaoth	lebaoth 0.44
lech	lech 0.05
lectur	conferent 0.22	catedr 0.15	riñ 0.13	sermon 0.12	discurs 0.12	eches 0.07	clas 0.03
led	conduj 0.15	dirig 0.08	llev 0.08	produj 0.05
ledg	moldur 0.35
ledger	ledg 0.67
ledru	ledru 0.67
lee	lee 0.09
leed	leeds 0.67
leek	puerr 0.70
leffler	leffl 0.38
left	izquierd 0.34	dej 0.19	qued 0.09	left 0.08	ido 0.07	march 0.07	siniestr 0.06	fue 0.05
leftclick	leftclick 0.41
leftmost	izquierd 0.11
leftov	sobrant 0.16	rest 0.07	sobr 0.06
leg	piern 0.66	pat 0.07	tentacul 0.05	riñon 0.04	barbar 0.03
legaci	hered 0.29	legacy 0.23	leg 0.20	antigu 0.03
legal	legal 0.77	jurid 0.20
legalxml	legalxml 0.25
legend	leyend 0.15
legendari	legendari 0.67
legion	legion 0.62
legitim	legitim 0.86
lego	leg 0.27
lehi	lehi 0.64
lehtinen	lehtin 0.64
lehtosalo	lehtosal 0.37
leisur	libr 0.03
leitão	leitã 0.86
lekma	lekm 0.55
lemburg	lemburg 0.88
lemon	limon 0.57	limoner 0.27
lemonad	limon 0.43	veng 0.02
lemuel	lemuel 0.44
len	len 0.99
lend	prest 0.33	prestam 0.15	prestart 0.09	prestal 0.07	engrap 0.06	prestas 0.05	dot 0.05	pasam 0.04
length	longitud 0.74	length 0.41	larg 0.03
lengthen	abrig 0.07
lengthi	larg 0.10
lenient	html 0.03
lenin	lenin 0.68
lenni	lenny 0.90
lens	lent 0.08	contact 0.07
lent	prest 0.17
lentil	lentej 0.63
leoast	leoast 0.55
leon	leon 0.04
leonardo	leonard 0.36	dicapri 0.16
leper	lepros 0.82
leprosi	lepr 0.89
leprous	lepros 0.34
lesbian	lesbian 0.83
less	men 0.39	menor 0.15	less 0.06	inferior 0.03
lessen	calm 0.10
lesson	leccion 0.67	clas 0.04
lest	porqu 0.08	sea 0.03
let	dejam 0.22	dej 0.22	vam 0.11	veam 0.10	permitem 0.06	hagamosl 0.06	vamon 0.06	permit 0.05
letdown	chasc 0.26	decepcion 0.05
letter	cart 0.82	letr 0.26	letters 0.06	abrecart 0.04	lett 0.02
lettuc	lechug 0.88
leukemia	leucemi 0.67
level	nivel 0.78	level 0.23	levels 0.06	multiplex 0.03
levelnam	levelnam 0.81
lever	bandej 0.34	palanc 0.22
levi	lev 0.75
leviathan	leviathan 0.67
levit	levit 0.68
levkivskyi	levkivskyi 0.89
lewd	sucied 0.53
lex	lex 0.72
lexic	lexic 0.94
lexicalhandl	lexicalhandl 0.55
lexicograph	lexicograf 0.83
lf	lf 0.89
lfactor	ifactor 0.55
lgbt	lgtbi 0.80
lgpl	lgpl 0.86
li	li 0.68
liabil	pasiv 0.22
liar	mentir 0.47	bolacer 0.18	embuster 0.06
lib	lib 0.89	libs 0.23
libc	libc 0.81
libcrypt	libcrypt 0.37
libcst	libcst 0.71
libcurl	libcurl 0.50
libdatetim	libdatetim 0.67
liber	liberal 0.51	conllev 0.16	desprend 0.14
liberror	liberror 0.37
liberti	libert 0.42
libexpat	libexpat 0.38
libffi	libffi 0.78
libjpeg	libjpeg 0.80
libjson	libxml 0.36
liblibnam	liblibnam 0.55
libm	libm 0.55
libmpdec	libmpdec 0.75
libnah	libn 0.88
libnam	libnam 0.75
libni	libni 0.59
libpam	libpam 0.67
libphp	ruby1 0.29
libpython	libpython 0.91
libpythonmajor	libpythonmajor 0.55
libr	organiz 0.09	libr 0.02
librari	bibliotec 0.85	library 0.15	librari 0.07	libr 0.02
librarian	bibliotecari 0.67
libreadlin	hav 0.11
libreoffic	libreoffic 0.80
libressl	libressl 0.64
libtool	libtool 0.67	libtooliz 0.32
libvirtd	libvirtd 0.50
libxml	libxml 0.53
libya	libi 0.77
lice	pioj 0.71
licenc	licenci 0.46
licens	licenci 0.52	licens 0.14	carnet 0.11	conduc 0.09	permis 0.04	conduccion 0.03
lick	lam 0.59	chup 0.21	rechupet 0.11
licoric	regaliz 0.38	licor 0.14
lid	tap 0.42	destap 0.12
lida	lid 0.10
lidia	lidi 0.22
lidya	lidi 0.22
lie	mint 0.44	mentir 0.31	mient 0.29	ment 0.29	tumb 0.09	mentirt 0.07	tumbat 0.07	durmier 0.07
life	vid 0.74	alma 0.03
lifeboat	salvav 0.30
lifecycl	cicl 0.11
lifeguard	salvav 0.45	socorr 0.17
lifelik	realist 0.16
lifespan	longev 0.27
lifestyl	vid 0.02
lifetim	vid 0.10
lifo	lif 0.69	uep 0.18
lift	alzand 0.18	levant 0.15	alzar 0.14	aventon 0.13	alza 0.12	alzo 0.11	alce 0.10	alzaron 0.10
liger	ligr 0.67
light	luz 0.60	luc 0.14	semafor 0.11	livian 0.10	liger 0.10	lumbr 0.10	alumbr 0.08	luminari 0.08
lightbulb	ampollet 0.18	bombill 0.15
lighten	aliger 0.35
lighter	encendedor 0.50	mecher 0.39	liger 0.05
lightheaded	inexplic 0.15
lighthous	far 0.35
lightn	relampag 0.46	ray 0.35	bal 0.03
lightweight	liger 0.28
like	gust 0.57	com 0.14	agrad 0.07	asi 0.06	probabl 0.05	semej 0.05	parec 0.02	simil 0.02
likeabl	simpat 0.20	agrad 0.04
likelihood	probabil 0.26
liken	semej 0.10
likewis	asim 0.16	maner 0.04	tambien 0.02
lilac	lil 0.30
lili	liri 0.62	lil 0.18
liliuokalani	liliuokalani 0.67
lilo	lil 0.60
lilypond	lilypond 0.50
limactl	limactl 0.50
limb	miembr 0.06
lime	cal 0.19
limin	limin 0.75
limit	limit 0.85	limits 0.14
limitless	tangibl 0.35	ilimit 0.16	limit 0.04
limousin	limusin 0.67
limp	cojer 0.50	coj 0.13
lincoln	lincoln 0.97
linda	lind 0.16
lindbergh	lindbergh 0.80
line	line 0.64	lin 0.42	cordel 0.05	col 0.02
linear	lineal 0.94
linecach	linecach 0.73
linejunk	linejunk 0.75
linen	lienz 0.17	pañet 0.17	lin 0.13	saban 0.07	mantel 0.05
lineno	linen 0.97
liner	crucer 0.27
linesep	linesep 0.89
linespac	linespac 0.38
linetermin	lineterminator 0.55
linger	entretuv 0.32
linguist	lingüist 0.77
link	enlac 0.66	link 0.22	enlaz 0.18	vincul 0.16	links 0.06	linking 0.04	eslabon 0.04
linkag	linkag 0.48	enlaz 0.04
linker	enlaz 0.45	vincul 0.08
linkerror	linkerror 0.37
linspac	linspac 0.37
lint	lint 0.46	analiz 0.05
linter	linters 0.71	lint 0.31
lintian	linti 0.66
linux	linux 0.91
linuxaudiodev	linuxaudiodev 0.71
linuxday	linuxdays 0.34	linuxday 0.33
linuxjourn	linuxjournal 0.82
linuxtag	linuxtag 0.79
linuxworld	linuxworld 0.46
lion	leon 0.77	leoncill 0.16
lioness	leon 0.20
lip	labi 0.85
lipo	lip 0.50
lipstick	labial 0.40	pintalabi 0.29	labi 0.07
liquid	liqu 0.78	flu 0.06
liquor	licor 0.58
lis	lis 0.25
lisa	lis 0.74
lisandro	lisandr 0.38
lisbon	lisbo 0.80
lisp	cece 0.54	lisp 0.46
list	list 0.78	enumer 0.12	muestr 0.04
listbox	despleg 0.19
listcomp	listcomps 0.55
listdir	listd 0.76
listen	escuch 0.59	oyent 0.08	escucham 0.08	listen 0.06	oye 0.05	oidm 0.05	oyer 0.04	escuches 0.04
listmethod	listmethods 0.40
listnam	nombredel 0.67
listxattr	listxattr 0.64
lit	lit 0.16	encend 0.16	ilumin 0.13	callejuel 0.11	prend 0.11	alumbr 0.07
litani	letan 0.52
liter	literal 0.86	litr 0.13	literals 0.12	cult 0.04
literaci	alfabetiz 0.51
literalstr	literalstring 0.55
literari	literari 0.68	literatur 0.12
literatur	literatur 0.62
lithuania	lituani 0.67
litter	alfombr 0.10	cubiert 0.09
littl	poc 0.50	poquit 0.12	pequeñ 0.12	niñit 0.11	cosit 0.05	hijit 0.04	littl 0.03	chiquit 0.03
live	viv 0.79	liv 0.11	vivient 0.08	vid 0.06	vivier 0.04	habit 0.04	peregrin 0.03
livejourn	livejournal 0.37
liveli	anim 0.10
liver	hig 0.64
livestock	besti 0.24	gan 0.09	animal 0.03
livestream	streaming 0.17
liz	liz 0.67
lizard	lagartij 0.55
ljust	rjust 0.37
ll	ll 0.62	mbas 0.17
llane	llan 0.27
llc	llc 0.53
lld	lld 0.55
lldb	lldb 0.41
llib	llib 0.38
llm	llm 0.67
llms	llms 0.50
llu	llu 0.37
llvm	llvm 0.88
lm	lm 0.55
lmtp	lmtp 0.75
ln	ln 0.76
lnktype	const 0.03
lnotab	lnotab 0.75
load	carg 0.55	load 0.33	loads 0.15	muchis 0.03
loadabl	cargabl 0.82
loader	cargador 0.66	load 0.48
loadkey	loadkey 0.64
loadtestsfrommodul	loadtestsfrommodul 0.78
loadtestsfromnam	loadtestsfromnam 0.37
loaf	hogaz 0.29	pan 0.06	reban 0.06	pastel 0.05
loan	prestam 0.30	prest 0.11	alquil 0.05
loav	pan 0.18
lobbi	vestibul 0.40	entrad 0.03
lobbyist	lobist 0.67
lobster	langost 0.44
local	local 0.77	regional 0.32	locals 0.20	localiz 0.11	lugareñ 0.03
localaddr	localaddr 0.64
localappdata	localappdat 0.55
localcontext	localcontext 0.75
localeconv	localeconv 0.71
localectl	localectl 0.67
localedir	localed 0.78
localhost	localhost 0.80
localn	localns 0.55
localnam	localnam 0.73
localsplus	localsplus 0.55
localtim	localtim 0.89
locat	ubic 0.70	localiz 0.25	location 0.12	locations 0.12	locacion 0.10	situ 0.08	locator 0.06	lugar 0.05
lock	lock 0.37	bloque 0.26	cand 0.23	llav 0.14	cerradur 0.14	encerr 0.13	locks 0.11	cerr 0.11
lockdown	confin 0.34	encierr 0.27
locker	casiller 0.56	taquill 0.24	piscin 0.11
lockf	lockf 0.78
lockfil	lockb 0.29
loco	loc 0.04
locust	langost 0.71
lod	lod 0.15
lodg	aloj 0.17	pos 0.08
log	logging 0.54	registr 0.34	log 0.27	sesion 0.09	logs 0.06	conect 0.03	forestal 0.02
logarithm	logaritm 0.96
logasynciotask	logasynciotasks 0.38
logfil	registr 0.05
logger	logg 0.69	loggers 0.25	registr 0.14	hashandlers 0.05
loggeradapt	loggeradapt 0.86	loggeradapters 0.15
loggerwrit	loggerwrit 0.64
logic	logic 0.85	logical 0.24
login	login 0.24	sesion 0.22
loglevel	loglevel 0.37
logmultiprocess	logmultiprocessing 0.38
lognam	lognam 0.69
logo	logotip 0.51	log 0.26
logon	inici 0.04
logopt	logoption 0.55
logout	logout 0.75
logprocess	logprocess 0.38
logrecord	logrecord 0.90	logrecords 0.21
logthread	logthreads 0.38
loin	ijar 0.61	cerd 0.06
lollipop	palet 0.35	lollipop 0.28	pirulet 0.24
london	londr 0.89
lone	solitari 0.31	sol 0.08	confort 0.05
loneli	soled 0.31
loner	solitari 0.14
long	larg 0.44	tiemp 0.19	long 0.12	much 0.06	rat 0.03	tant 0.03	prolong 0.03	añor 0.02
longer	ya 0.22	mas 0.09	larg 0.06	obedeciendot 0.03	alarg 0.03
longest	longest 0.24	larg 0.10
longlong	longlong 0.37
longtim	resident 0.13
look	mir 0.34	busc 0.21	parec 0.19	ve 0.14	luc 0.12	vistaz 0.09	ves 0.08	vei 0.08
lookahead	anticip 0.42
lookandfeel	lookandfeel 0.52
lookup	busqued 0.39	lookup 0.23	busc 0.03
lookuperror	lookuperror 0.86
loongarch	loongarch 0.37
loop	bucl 0.63	loop 0.60	cicl 0.09	laz 0.03	recorr 0.02
loopback	loopback 0.54	invert 0.11	bucl 0.03
loopidiom	loopidioms 0.37
loos	suelt 0.30	holg 0.23	floj 0.12	cabr 0.03
loosen	afloj 0.35	aflojat 0.21	sueltal 0.17	aflojal 0.14	solt 0.08
loot	botin 0.67
lord	señor 0.69	princip 0.02
lordthorsen	lordthors 0.37
lorentsen	lorents 0.55
lorenzo	lorenz 0.55
lorri	unid 0.03
loschwitz	loschwitz 0.67
lose	perd 0.33	pierd 0.20	perdes 0.09	perdert 0.09	perder 0.04	pierdel 0.04
loser	perdedor 0.86	pierd 0.04
loss	perd 0.16	deficit 0.11
lossless	sin 0.02
lost	perd 0.59	pierd 0.09	lost 0.07	extrav 0.03	esfumat 0.03	pierdet 0.03	pudret 0.03
lot	much 0.40	monton 0.25	lot 0.04	suert 0.03
lotan	lotan 0.74
lotion	locion 0.50	bronceador 0.28
lotteri	lot 0.60
loud	alta 0.19	fuert 0.11	bullici 0.09	estrepit 0.09	voz 0.09	carcaj 0.08	ruidos 0.05	alto 0.05
louder	alto 0.11	fuert 0.08	escandal 0.05	ruidos 0.03
loui	louis 0.60	luis 0.18
louie	loui 0.55
loung	profesor 0.04
lousi	pesim 0.20	miser 0.11	da 0.03
louvr	louvr 0.53
lovabl	sujet 0.07
love	encant 0.32	amor 0.31	ama 0.22	amo 0.19	enamor 0.17	amab 0.17	amar 0.14	ador 0.11
lover	amant 0.69	amador 0.26
lovergin	lovergin 0.67
low	baj 0.28	low 0.20	abat 0.07	bajon 0.05	humill 0.03	inferior 0.03	histor 0.02
lowat	lowat 0.38
lower	inferior 0.20	minuscul 0.13	baj 0.11	low 0.09	menor 0.06	rebaj 0.04	reduc 0.03	disminu 0.02
lowercas	minuscul 0.41
lowest	irreduc 0.16	baj 0.06	menor 0.04
lowland	llan 0.25
lowlevel	lowlevel 0.37
lowli	humild 0.35
loyal	leal 0.30	fiel 0.16
loyalti	lealt 0.62
lp	lp 0.79
lpar	lpar 0.65
lpattributelist	lpattributelist 0.64
lptdesc	lptdesc 0.55
lrt	lrt 0.38
lru	lru 0.91
lrucach	lrucach 0.37
lrunzip	lrunzip 0.50
lrzip	lrzip 0.50
lrztar	lrztar 0.67
lrzuntar	lrzunt 0.50
ls	ls 0.91
lsb	lsb 0.67
lsd	fenciclidin 0.40
lshift	lshift 0.55
lshw	lshw 0.75
lstat	lstat 0.87
lstopo	lstop 0.50
lstrip	lstrip 0.64
lt	lt 0.82
ltk	ltk 0.50
lto	lto 0.66
lts	lts 0.81
ltsp	ltsp 0.56
ltsv	ltsv 0.50
lu	lu 0.84
lua	lua 0.67
luanti	luanti 0.80
lube	lubric 0.52
luca	luc 0.11
luciano	lucian 0.52
lucid	luc 0.11
luck	suert 0.43	desgraci 0.02
lucki	suert 0.35	afortun 0.33	suertud 0.17	requeteafortun 0.04	despreocup 0.04
luckili	afortun 0.14	suert 0.06	fortun 0.04
lud	lud 0.55
lufthansa	singapor 0.52
lug	sub 0.04
luggag	equipaj 0.66	malet 0.03
lui	luis 0.74
lukashenko	lukashenk 0.68
luke	luc 0.05
lukewarm	tibi 0.56
lumber	mader 0.07
lumberjack	leñador 0.62
lump	chichon 0.35	bult 0.27	terron 0.27	nud 0.17
lumpur	pen 0.04
lunar	lun 0.06
lunat	lunat 0.50
lunch	almuerz 0.53	almorz 0.45	almorc 0.11
luncheon	almuerz 0.04
lunchtim	hor 0.02
lundh	lundh 0.86	fredrik 0.07
lung	pulmon 0.66
lure	siren 0.19	atraid 0.12	arrastr 0.07	caer 0.05
lurk	acech 0.27
lust	concupiscent 0.61	codici 0.18	dese 0.04
luther	seguidor 0.25
lutz	lutz 0.37
luxembourg	luxemburg 0.67
luxuri	luj 0.78	lujos 0.14
luz	luz 0.08
lvm	lvm 0.86
lwn	lwn 0.37
lxc	lxc 0.75
lxde	lxde 0.83
lyapun	lyapun 0.37
lyche	lichis 0.40
lydda	lydda 0.55
lyni	lynis 0.50
lynn	lynn 0.38
lynx	lynx 0.73
lyon	lyon 0.80
lyre	salteri 0.15
lyric	letr 0.24	cancion 0.03
lysandro	lysandr 0.71
lysia	lisi 0.44
lystra	listr 0.71
lyusya	lyusy 0.67
lzma	lzma 0.97
lzmacompressor	lzmacompressor 0.64
lzmadecompressor	lzmadecompressor 0.78
lzmaerror	lzmaerror 0.55
lzmafil	lzmafil 0.87
lzo	lzo 0.50
lzop	lzop 0.75
lópez	lopez 0.86
löwis	löwis 0.82	lowis 0.18	von 0.09
m	m 0.70
m'th	m 0.06
ma	ma 0.61
ma'am	señor 0.04
maacah	maachâ 0.91
maacathit	maachâti 0.74
maack	maack 0.67
maaseiah	maas 0.90
maastricht	maastricht 0.67
maaziah	maaz 0.44
mac	mac 0.58	willi 0.14
macedonia	macedoni 0.75
macedonian	macedoni 0.18
macf	macfs 0.55
machalow	machalow 0.78
machet	machet 0.67
machin	maquin 0.82	machin 0.14	lavador 0.13	lavarrop 0.09	fotocopi 0.03	virtualbox 0.03	aparat 0.02
machineri	maquinari 0.70	machinery 0.56
machir	machîr 0.85
machpelah	macpel 0.71
macintosh	macintosh 0.88
mackerel	caball 0.04
macmillan	macmill 0.37
maco	mac 0.68
macosx	macosx 0.71
macosxosascript	macosxosascript 0.37
macpath	macpath 0.75
macport	macports 0.50
macro	macr 0.96	pymodinit 0.05
mad	loc 0.20	enfad 0.17	enoj 0.16	furios 0.11	retorc 0.03
madam	sra 0.52
made	hiz 0.27	hech 0.21	hic 0.13	comet 0.09	realiz 0.08	compon 0.05	oblig 0.03	fabric 0.03
madeira	madeir 0.80
madison	madison 0.52
madman	lunat 0.41	enloquec 0.14	loc 0.04
madon	madon 0.44
madrid	madr 0.12
madv	constant 0.04
madvis	madvis 0.78
mafia	mafi 0.67
magazin	revist 0.92
magda	magd 0.67
magdalen	magdalen 0.61
magellan	magallan 0.52
magenta	magent 0.78
maggi	maggi 0.37
maggot	gusan 0.29
magic	magic 0.69	magi 0.57
magician	mag 0.66	prestidigit 0.37
magick	magick 0.93
magicmock	magicmock 0.93	magickmock 0.09
magicpoint	magicpoing 0.52
magiera	mag 0.08
magistr	magistr 0.44
magnesium	magnesi 0.52
magnet	iman 0.67	magnet 0.38
magnifi	engrandec 0.62
magnific	magnif 0.35	excepcional 0.09	excelent 0.06
magnitud	magnitud 0.93
magnus	magnus 0.84
magog	magog 0.67
magpi	urrac 0.52
mah	mahali 0.80
mahal	mahal 0.80
mahalalel	mahalaleel 0.74
mahanaim	mahanaim 0.83
maharai	maharai 0.55
maharashtra	maharashtr 0.67
mahazioth	mahazioth 0.44
maher	mah 0.44
mahjong	mahjong 0.64	mahjongg 0.43
mahlah	maal 0.57
mahler	mahl 0.67
mahn	mahn 0.37
mahogani	caob 0.52
maid	mucam 0.24	sirvient 0.24	camarer 0.15	cri 0.09	muchach 0.03
maiden	doncell 0.27	moz 0.11	solter 0.10
mail	corre 0.63	mail 0.17	electron 0.04	correspondent 0.03
mailbox	buzon 0.62	mailbox 0.46	corre 0.03
mailcap	mailcap 0.95
maildir	maild 0.84
maildirmessag	maildirmessag 0.65
mailfrom	mailfrom 0.64
mailhead	mailhead 0.63
mailinglist	mailinglists 0.67
mailman	mailm 0.30	carter 0.26
mailmanproxi	mailmanproxy 0.55
mailserv	mailserv 0.67
mailto	mailt 0.55
maim	manc 0.67
main	principal 0.58	main 0.52	protagon 0.04
mainfn	mainfn 0.55
mainloop	mainloop 0.75
maintain	mantenedor 0.47	manten 0.23	mantien 0.19	maintain 0.10	respons 0.05
mainten	manutencion 0.19	manten 0.17
maintyp	maintyp 0.92
maisi	maisi 0.67
majest	majestu 0.42
majesti	majest 0.50	magnificent 0.44	glori 0.06
major	major 0.30	principal 0.12	mayor 0.09	especializ 0.06	import 0.05	carrer 0.02
majorsmart	majorsmart 0.67
make	hac 0.24	mak 0.12	hag 0.09	haz 0.06	prepar 0.05	comet 0.05	facilit 0.04	prep 0.03
makedev	makedev 0.72
makedir	makedirs 0.83
makefil	makefil 0.86
makelogrecord	makelogrecord 0.71
makepickl	makepickl 0.55
maker	hacedor 0.72	mak 0.08
makerecord	makerecord 0.55
makesetup	makesetup 0.64
maketran	maketrans 0.88
makeup	maquillaj 0.69	maquill 0.11
makheloth	maceloth 0.44
maki	maki 0.67
makkedah	maced 0.78
malachi	malaqu 0.71
malayalam	malab 0.67
malaysia	malasi 0.64
malaysian	malay 0.35
malchiel	malchîel 0.44
malchijah	malchî 0.67	malch 0.40
malcolm	malcolm 0.55
male	mach 0.48	varon 0.16	masculin 0.05	cabri 0.04
malform	malform 0.45	incorrect 0.13
malformedheaderdefect	malformedheaderdefect 0.37
mali	mali 0.67
malic	malici 0.29
malici	malici 0.49
mall	comercial 0.30	shopping 0.19
mallard	mallard 0.37
malloc	malloc 0.97
mallothi	mallothi 0.44
malluch	malluch 0.67
malnourish	malnutr 0.80
maltes	maltes 0.38
malwar	malwar 0.41
mama	mim 0.10	mam 0.05
mamba	mamb 0.50
mammal	mamifer 0.67	gigantesc 0.23
mammoth	mamuts 0.52
mamr	mamr 0.80
man	hombr 0.67	varon 0.15	viril 0.02
manag	gestion 0.37	administr 0.36	gestor 0.24	manag 0.22	gerent 0.20	managers 0.10	apañ 0.07	logr 0.06
managua	managu 0.89
manahath	manahath 0.44
manasseh	manases 0.87
manassit	manases 0.12
manchest	manchest 0.69
mandarin	mandarin 0.65
mandat	judennam 0.49
mandatori	obligatori 0.60
mandatoryreleas	mandatoryrel 0.75
mandolin	mandolin 0.67
mandrak	mandragor 0.71
maneskin	måneskin 0.61
maneuv	maniobr 0.80
manger	pastorcill 0.52	pesebr 0.44
mangl	mangling 0.46	mangl 0.37	alter 0.06
mango	mang 0.35
mangrov	mangl 0.47
mani	much 0.41	cuant 0.09	muchis 0.04	tant 0.04
maniac	maniac 0.80
manifest	manifiest 0.46	manifest 0.40
manipul	manipul 0.82
manjaro	manjar 0.50
mankind	human 0.23
manna	man 0.05	llov 0.02
manner	modal 0.48	inaudit 0.11	maner 0.10	educ 0.06	usos 0.03	form 0.02
manoah	mano 0.88
manoj	manoj 0.77
manpag	manpag 0.62	manual 0.07
mansion	mansion 0.68	palaci 0.10
manslaught	involuntari 0.24
mantelpiec	chimene 0.17
mantissa	mantis 0.75
mantl	mant 0.29
manual	manual 0.89
manuel	manuel 0.82
manufactur	chips 0.20	fabric 0.15
manuscript	manuscrit 0.80
maon	maon 0.74
maor	maor 0.52
maori	maori 0.58
map	map 0.62	mape 0.48	mapping 0.25	asign 0.17	maps 0.07
mapnam	mapnam 0.64
mapper	divergent 0.50
mappingproxytyp	mappingproxytyp 0.62
mappingsubclass	mappingsubclass 0.64
mappingview	mappingview 0.37
mar	mart 0.46
maradona	maradon 0.80
marah	mar 0.03
marangozov	marangozov 0.64
marat	marat 0.37
marathon	maraton 0.68
marbl	marmol 0.74
marc	marc 0.04
marcaboth	marchâboth 0.44
marcelo	marcel 0.67
marcelotduart	marcelotduart 0.37
march	marz 0.62	march 0.06
marcin	marcin 0.38
marco	marc 0.09
mareshah	mares 0.71
margarin	margarin 0.64
margarita	margarit 0.38
margin	marg 0.64	margen 0.41
mari	mary 0.80	mar 0.31	mari 0.02
maria	mari 0.12	mar 0.05
mariadb	mariadb 0.92
mariatta	mariatt 0.55
marijuana	marihuan 0.67
marika	marik 0.81
marilyn	marilyn 0.89
marimo	marim 0.80
marina	marin 0.19
mario	mari 0.54
marist	colleg 0.58
marit	marital 0.64
marius	marius 0.38
mark	marc 0.41	mark 0.40	marqu 0.05	calif 0.05	señal 0.03	calific 0.02	not 0.02
markdown	markdown 0.62
marker	marcador 0.57	rotul 0.40
market	merc 0.80	marketing 0.13	repunt 0.13
marketplac	marketplac 0.30	plaz 0.16
marksman	competent 0.16
markup	markup 0.21	marc 0.11
markupfield	ppp 0.80
marquez	marquez 0.52
marri	cas 0.29	casart 0.14	casar 0.05	matrimoni 0.03	casat 0.03	murai 0.03	parej 0.03
marriag	matrimoni 0.70	casamient 0.10	bod 0.04
marsh	pantan 0.67
marshal	marshal 0.88	mariscal 0.11	serializ 0.04
marshmallow	bombon 0.40	malvavisc 0.38
marta	mart 0.18
martelli	martelli 0.64
martha	mart 0.20
marti	marty 0.52
martial	artes 0.36	guerr 0.03
martin	martin 0.89
martini	martini 0.67
martín	martin 0.18
maruyama	maruyam 0.54
marvel	maravill 0.32
maryam	maryam 0.67
masayuki	masayuki 0.55
mascara	rimel 0.52
mascarpon	mascarpon 0.53
masculin	masculin 0.63	varonil 0.38
maserati	maserati 0.67
mash	pur 0.16	mol 0.13
masha	mash 0.67
mask	masc 0.59	mask 0.29	mascarill 0.19	caret 0.18	enmasc 0.17
maskpri	maskpri 0.64
masochist	masoqu 0.67
masquerad	transfigur 0.55
mass	masacr 0.25	masiv 0.21	mis 0.03	comun 0.03
massa	mass 0.17
massachusett	massachusetts 0.67
massag	masaj 0.80	masaje 0.27
massah	mass 0.50
masscan	massc 0.83
massi	massi 0.67
massif	massif 0.58
massiv	masiv 0.49	tremend 0.16
master	mast 0.35	domin 0.27	maestr 0.17	señor 0.11	amos 0.08	amo 0.06	domini 0.03
masterpiec	arte 0.09	maestr 0.08
mat	ester 0.35	felpud 0.35	mats 0.14	alfombr 0.08	lech 0.05
mata	malay 0.36
match	coincid 0.50	coincident 0.39	match 0.25	coinc 0.20	fosfor 0.10	concuerd 0.07	emparej 0.05	matching 0.04
matchbox	cerill 0.30
matcher	compar 0.08
mate	yerb 0.21	mat 0.05
materi	material 0.60	materi 0.08	lis 0.05	tel 0.04
materialist	material 0.41
math	math 0.53	matemat 0.45
mathemat	matemat 0.54
mathematisch	stichting 0.44
mathewson	mathewson 0.55
mathieu	mathieu 0.67
matmul	matmul 0.71
matrix	matric 0.43	matriz 0.20
matsumoto	matsumot 0.37
matsuyama	matsuyam 0.67
matt	matt 0.82
mattanah	mathan 0.21
mattaniah	mathan 0.75
mattenai	mathenai 0.55
matter	asunt 0.30	import 0.20	cuestion 0.08	materi 0.06	apremi 0.03	negoci 0.03	tem 0.03	da 0.02
matthan	mathan 0.21
matthew	matthew 0.67	mate 0.44
matthia	matthi 0.89
mattia	matti 0.55
mattithiah	mathith 0.71
mattress	colchon 0.71	inflabl 0.33
matumoto	matumot 0.67
matur	madur 0.39	madurez 0.26
matveev	matveev 0.75
maui	maui 0.52
maul	mutil 0.52
maupin	maupin 0.38
mauricio	mayorg 0.52
maverick	mavericks 0.50
max	max 0.93	maxim 0.04
maxbyt	maxbyt 0.55
maxcount	maxcount 0.55
maxdelta	maxdelt 0.67
maxheaderlen	maxheaderl 0.75
maxim	maximiz 0.42	maxim 0.08
maximum	maxim 0.61	maximum 0.23
maxint	maxint 0.64
maxlen	maxl 0.75
maxlength	maxlength 0.55
maxlevel	maxlevels 0.64
maxlinelen	maxlinel 0.71
maxsiz	maxsiz 0.94
maxsplit	maxsplit 0.68
maxtasksperchild	maxtasksperchild 0.71
maxunicod	maxunicod 0.55
maxyear	maxy 0.83
may	pued 0.27	may 0.10	posibl 0.04	podr 0.04	quizas 0.03	quiz 0.03	sea 0.02
mayb	quiz 0.31	tal 0.18	quizas 0.17
mayonnais	mayones 0.80
mayor	alcald 0.89	edil 0.14
maystr	maystr 0.37
mayuko	mayuk 0.89
maza	maz 0.68
maze	laberint 0.68
mb	mb 0.72
mbcs	mbcs 0.94
mbox	mbox 0.91
mboxmessag	mboxmessag 0.78
mbps	mbps 0.41
mc	mc 0.84
mcdonald	mcdonald 0.92
mcgovern	mcgovern 0.86
mcguir	mcguir 0.55
mcintyr	mcintyr 0.91
mckinley	mckinley 0.67
mcli	mcli 0.50
mcmillan	mcmill 0.55
mcnamara	mcnam 0.64
md	md 0.67	minidisc 0.32
mdns	mdns 0.67
mdoc	mdoc 0.50
me	me 0.49	conmig 0.21	mi 0.15	yo 0.05	verm 0.04	hazm 0.03	dim 0.03	darm 0.02
meador	meador 0.71
meadow	prader 0.52	prad 0.35
meal	present 0.12	provech 0.07	esplend 0.06	harin 0.06	com 0.05	plat 0.03
mean	signif 0.52	signific 0.32	refier 0.09	mean 0.07	dec 0.06	mezquin 0.05	medi 0.05	pretend 0.03
meaning	signific 0.22
meaningless	sent 0.04
meant	denant 0.08	intencion 0.07	signific 0.05	pretend 0.04	dec 0.04	quis 0.04	destin 0.03	persegu 0.02
meantim	tant 0.02
meanwhil	tant 0.03
measl	sarampion 0.61
measur	med 0.53	mid 0.24	measur 0.10
meat	carn 0.68	magr 0.07	parrill 0.03
meatloaf	pastel 0.12
mecca	mec 0.35
mechan	mecan 0.92	mechanism 0.12
meck	mecking 0.67
med	med 0.29
medal	medall 0.90
meddl	entromet 0.17	met 0.05
mede	med 0.06	medi 0.04
medeba	medeb 0.67
media	medi 0.21	multimedi 0.03	disposit 0.02
median	median 0.51	medi 0.04
mediat	mediador 0.70	intervencion 0.23
medic	medic 0.26	medicin 0.10	medicament 0.07	historial 0.03
medicin	medicin 0.55	remedi 0.30	medicament 0.22	medic 0.02
mediev	medieval 0.29
medina	medin 0.67
medit	medit 0.62
mediterranean	mediterrane 0.68
medium	median 0.27	medi 0.07	medium 0.02
medusa	medus 0.50
meet	reunion 0.55	reun 0.09	encuentr 0.07	conocert 0.07	encontrart 0.06	encontr 0.06	conoc 0.06	veamon 0.06
meg	meg 0.59
mega	meg 0.61
megabyt	megabyt 0.82
megafauna	megafaun 0.67
megaphon	megafon 0.67
megatool	megatools 0.50
megiddo	megidd 0.83
meguro	megur 0.67
mehdi	mehdi 0.88	dogguy 0.05
mehida	meh 0.44
mehm	mehm 0.67
mehujael	mehujael 0.44
meili	meily 0.37
melanchol	melancol 0.46
melani	melani 0.67
melanoma	abcde 0.52
melbourn	melbourn 0.68
melchizedek	melchîsedec 0.80
melech	melech 0.62
mellal	mellal 0.53
mellow	madur 0.16
melodi	melod 0.60
melodrama	melodram 0.50
melodramat	melodramat 0.67
melon	melon 0.76
melotti	melotti 0.89
melt	derrit 0.45	derret 0.43	fund 0.08
meltdown	meltdown 0.51
mem	mem 0.57
member	miembr 0.77	memb 0.38	members 0.11
membership	pertenent 0.39	membres 0.36	formacion 0.11
memcheck	memcheck 0.60
memf	memfs 0.37
memfd	memfd 0.75
memlimit	memlimit 0.71
memo	mem 0.47
memoiz	memoiz 0.71
memor	memoriz 0.78	memorizat 0.17	memorizal 0.13
memori	memori 0.78	memory 0.14	recuerd 0.04	recuadr 0.02
memoris	memoriz 0.15
memorybio	memorybi 0.64
memoryerror	memoryerror 0.78
memoryhandl	memoryhandl 0.71
memoryview	memoryview 0.69	memori 0.04
memphi	noph 0.67
memucan	memucan 0.55
memus	memus 0.71
men	hombr 0.33	varon 0.14	los 0.05	lavab 0.03
menahem	manahem 0.76
mend	repar 0.13
mendel	mendel 0.67
mendoza	mendoz 0.55
mene	men 0.02
mennad	menn 0.67
menopaus	menopausi 0.56
mental	mental 0.85	manicomi 0.13
mention	mencion 0.78
mentor	mentor 0.81
menu	menu 0.83	menus 0.04
menus	menus 0.78
menuselect	menuselection 0.78
meon	meon 0.67
meow	maull 0.44	miau 0.34
mephaath	mephaath 0.55
mephibosheth	mephi 0.63
merab	merab 0.55
meraioth	meraioth 0.74
merari	merari 0.89
merchandis	mercanc 0.35	merchandising 0.33	negoci 0.05
merchant	mercader 0.56	mercad 0.45	comerci 0.09
merci	misericordi 0.37	clement 0.14	merc 0.09	pied 0.07	cubiert 0.06
merciless	despiad 0.40	crueld 0.33
mercuri	mercuri 0.73	mercurial 0.53
mere	mer 0.56	cons 0.05
meremoth	meremoth 0.71
merg	fusion 0.76	merg 0.36	combin 0.08
merib	merib 0.51
meribah	rencill 0.40	merib 0.28
merit	merit 0.67
merkel	merkel 0.52
merom	merom 0.44
merri	feliz 0.07
merrili	alegr 0.02
mersenn	mersenn 0.64
merzouki	merzouki 0.38
mesha	mes 0.03
meshach	mesach 0.85	sadrach 0.03
meshech	mesech 0.56	mesec 0.39
meshelemiah	meselemi 0.62
meshezabel	mesezabeel 0.44
meshullam	mesullam 0.91
mesmer	hipnotiz 0.46	fascin 0.11
mesopotamia	mesopotami 0.80
mess	desord 0.19	embroll 0.19	desastr 0.19	reguer 0.18	lio 0.12	quilomb 0.12	despelot 0.11	estropici 0.11
messag	mensaj 0.84	messag 0.36	rec 0.04
messagebeep	messagebeep 0.55
messagebox	messagebox 0.71
messagedefect	messagedefect 0.38
messeng	mensajer 0.79	embaj 0.14
met	conoc 0.20	encontr 0.16	reun 0.03	conocert 0.02
meta	met 0.22	metapaquet 0.20	metainform 0.07	metadat 0.06
metacharact	metacaracter 0.68	metacaract 0.50	metacharacters 0.22
metaclass	metacl 0.87	metaclass 0.39
metadata	metadat 0.77	plantuml 0.06
metadistro	metadistr 0.80
metal	metal 0.61	heavy 0.03
metapackag	metapaquet 0.45
metapathfind	metapathfind 0.89
metaphor	metafor 0.81
metatyp	metatip 0.55
metavar	metav 0.88
metavartypehelpformatt	metavartypehelpformatt 0.37
meteor	meteor 0.44	meteorit 0.34
meter	metr 0.35	medidor 0.23	contador 0.03
meth	meth 0.94
methadon	metadon 0.57
methamphetamin	metanfetamin 0.53
method	metod 0.92	method 0.13	methods 0.07
methodcal	methodcall 0.75
methoddef	methoddef 0.64
methodhelp	methodhelp 0.42
methodnam	methodnam 0.55
methodsignatur	methodsignatur 0.55
methodtyp	methodtyp 0.55
methodwrappertyp	methodwrappertyp 0.71
methuselah	mathusalam 0.63
methushael	methusael 0.44
meticul	meticul 0.28
metric	metric 0.78
metro	metr 0.17
meunim	meunim 0.44
mexican	mexican 0.61	mejican 0.39
mexico	mexic 0.89	mejic 0.22
meyer	mey 0.85
mezahab	mezaab 0.44
mf	mf 0.33	hc3 0.25	bt3 0.24
mfc	mfc 0.65
mfd	mfd 0.48
mgr	mgr 0.78
mh	mh 0.85	maild 0.14
mhmessag	mhmessag 0.78
mhz	mhz 0.75
mib	mib 0.92
miboot	miboot 0.67
mibsam	mibsam 0.40
mibzar	mibz 0.44
mic	microfon 0.40	micr 0.14
mica	michâ 0.39
micah	michâs 0.75	michâ 0.43
micaiah	michê 0.89
mice	raton 0.33
michael	michael 0.87	michâel 0.27
michal	michâl 0.87
michel	michel 0.84
michelson	michelson 0.67
michi	michi 0.52
michma	michm 0.26
michmash	michm 0.72
michu	michu 0.67
mick	mick 0.64
micro	micr 0.55
microbiolog	microbiolog 0.67
microcontrol	microcontrol 0.41
micronew	micronews 0.86
microphon	microfon 0.66
microprocessor	microproces 0.67
micropython	micropython 0.72
microscop	microscopi 0.87	microscop 0.22
microsecond	microsegund 0.51	microseconds 0.44	microsecond 0.38	micr 0.16
microsoft	microsoft 0.95
microvm	micr 0.15
microwav	microond 0.71
mid	medi 0.06
midday	mediod 0.13
middl	medi 0.35	mit 0.10	maciz 0.06	median 0.05	middl 0.05
middleclick	middleclick 0.41
middlewar	middlewar 0.44
midi	midi 0.83
midian	madian 0.82	madianit 0.32
midianit	madianit 0.62
midnight	medianoch 0.67	midnight 0.14
midpoint	mit 0.09
midst	medi 0.03
midterm	parcial 0.12
midval	midval 0.52
midwif	dictadur 0.45	parter 0.18
midwiv	comadron 0.55	parter 0.20
migdol	migdol 0.62
might	podr 0.19	quizas 0.08	pued 0.05	quiz 0.05	fues 0.04	fortalez 0.03	querr 0.03	posibl 0.03
might'v	podr 0.03
mighti	valient 0.22	poder 0.16	fuert 0.11	impetu 0.10	valent 0.06	esforz 0.03	fortalez 0.03	maravill 0.03
mightier	fuert 0.06
mightiest	poder 0.14
migrain	migrañ 0.43	jaquec 0.17
migrat	migr 0.50	migracion 0.41	migration 0.26
mihaela	mihael 0.67
mij	hints 0.15
mijamin	miamin 0.37	miamim 0.37
mike	mik 0.92
mikhail	mikhail 0.38
mikloth	micloth 0.62
milan	milan 0.51
milano	milan 0.34
milcah	milc 0.77
mild	suav 0.29	amag 0.22	levement 0.14	templ 0.13
milder	suav 0.21	moder 0.07	templ 0.03
mildew	lepr 0.24
mile	mill 0.66	kilometr 0.04
mileag	millaj 0.37
mileston	hit 0.67
miletus	milet 0.55
militari	milit 0.83
militia	milici 0.53
milk	lech 0.83	ordeñ 0.16
milki	lacte 0.43	via 0.06
milkman	lecher 0.68
milkshak	preparam 0.27
mill	hariner 0.37	molin 0.25
millenia	mileni 0.40
millennium	mileni 0.45
millenux	millenux 0.67
miller	mill 0.35
million	millon 0.66
millionair	millonari 0.61	millionari 0.20
millisecond	milisegund 0.92	milliseconds 0.11	ms 0.04
millo	mill 0.17
millston	molin 0.58
milman	milm 0.55
milton	milton 0.54
mime	mim 0.88
mimebas	mimeb 0.78
mimelib	mimelib 0.37
mimepart	mimepart 0.38
mimetext	mimetext 0.64
mimetyp	mimetyp 0.93	mim 0.03
mimewrit	mimewrit 0.37
mimic	imit 0.22
min	min 0.56
mina	min 0.36
mind	ment 0.19	import 0.12	metet 0.08	opinion 0.07	molest 0.07	decid 0.07	mete 0.07	ide 0.06
mindelta	mindelt 0.67
mine	mio 0.46	mia 0.32	mios 0.29	mias 0.23	min 0.11	pertenec 0.02
miner	mineral 0.93
mingl	mingl 0.29	mezcl 0.09
mingw	mingw 0.85
mini	mini 0.48	minifald 0.26	sowerbutts 0.18
miniamin	miniamin 0.44
minicom	minicom 0.80
miniconf	miniconferent 0.57
minidebconf	minidebconf 0.94
minidebconfcambridg	minidebconfcambridg 0.80
minidom	minidom 0.92
minifi	minify 0.41
minifieldstorag	minifieldstorag 0.64
minim	minim 0.47	minimiz 0.32	minimal 0.21
minimis	minimiz 0.19
minimum	minim 0.57	minimum 0.28
minio	mini 0.41
miniskirt	minifald 0.34
minist	ministr 0.67	serv 0.03
ministri	ministeri 0.43
minnesota	ave 0.12
minogu	minog 0.67
minor	minor 0.48	minoritari 0.24	menor 0.23	categor 0.04	lev 0.03
minsk	minsk 0.67
mint	hierbabuen 0.41	agüit 0.32	ment 0.03
minus	men 0.10
minut	minut 0.83	minutit 0.04	moment 0.03
minutia	intflag 0.09
minyear	miny 0.83
mip	mips 0.80	mip 0.25
mipsel	mipsel 0.80
miracl	milagr 0.63
mirag	espej 0.14
mire	lod 0.30	cien 0.05
mireill	mireill 0.67
miriam	mar 0.05
mirror	replic 0.61	espej 0.35	mirrors 0.14	repliqu 0.09	mirror 0.09	reflej 0.05
mirrorlist	replic 0.04
misc	misc 0.72
miscellan	miscelane 0.26	correccion 0.16	miscelan 0.11	vari 0.04
mischief	mal 0.04
mischiev	malici 0.43	travies 0.26
misconduct	conduct 0.14
misdemeanor	delit 0.15
miser	miser 0.66	tacañ 0.09
miseri	miseri 0.38
misfortun	desgraci 0.35
mishael	misael 0.76
mishal	miseal 0.44
mishima	mishim 0.67
misjudg	erron 0.15	juzg 0.10	equivoqu 0.07
misl	engañ 0.11	confund 0.07
mislead	engañ 0.20	confus 0.13	engañart 0.11	desorient 0.05
misplacedenvelopeheaderdefect	misplacedenvelopeheaderdefect 0.37
misprint	impresion 0.07
mispronounc	pronunci 0.08
miss	perd 0.16	falt 0.15	extrañ 0.13	missing 0.11	faltant 0.10	echo 0.09	echar 0.07	echad 0.07
mission	mision 0.95	mission 0.12
missionari	misioner 0.49
mississippi	misisipi 0.67
misspel	mal 0.04
missus	parient 0.15
mist	neblin 0.37
mistak	error 0.46	comet 0.09	equivocart 0.06	equivoc 0.04	infal 0.03
mistaken	equivoc 0.24	errais 0.11	confund 0.06	errone 0.06
mistook	confund 0.24
mistreat	maltrat 0.23
mistress	señor 0.06
misunderstand	malentend 0.72	malentiend 0.07
misunderstood	malinterpret 0.15	malentend 0.12	entend 0.05	mal 0.03
misus	uso 0.04
miswrot	mal 0.02
mitch	mitch 0.38
mitchel	mitchell 0.55
mithkah	mithc 0.44
mitig	mitig 0.88
mitmproxi	mitmproxy 0.75
mitmweb	mitmweb 0.75
mitr	cve 0.30
mitzvah	mitsvah 0.67
mix	mezcl 0.63	mixt 0.34	mezclas 0.09	revuelv 0.09	amas 0.07
mixer	mezclador 0.70	mix 0.41	pcm 0.21
mixin	mixin 0.90
mixtur	mezcl 0.26	mejunj 0.22
mizpah	mizp 0.92
mizpeh	mizp 0.11
mizraim	mizraim 0.40
mizzah	mizz 0.55
mkconfig	mkconfig 0.50
mkdir	mkdir 0.90
mkdoc	mkdocs 0.67
mkdtemp	mkdtemp 0.87
mkfifo	mkfif 0.62
mkfs	mkfs 0.67
mkisof	mkisofs 0.50
mklinux	perform 0.67
mklist	mklist 0.67
mknod	mknod 0.72
mkpath	mkpath 0.55
mksalt	mksalt 0.64
mkstemp	mkstemp 0.86
mkswap	mkswap 0.50
mktemp	mktemp 0.74
ml	ml 0.72
mlsd	mlsd 0.64
mm	mm 0.93
mmap	mmap 0.96
mmdf	mmdf 0.86
mmdfmessag	mmdfmessag 0.76
mmr	spr 0.44
mn	mn 0.38
mnemon	mnemotecn 0.57	mnemon 0.57
mo	mo 0.59
moab	moab 0.84	moabit 0.10
moabit	moabit 0.52	moab 0.10
moabitess	moabit 0.38
moan	gim 0.43
moat	fos 0.27
mob	turb 0.27
mobil	movil 0.30	celular 0.21	celul 0.20	mobil 0.11
mock	mock 0.60	simul 0.45	mocks 0.13	mocking 0.12	escarnec 0.11	simulacr 0.09	burl 0.05
mocker	escarnecedor 0.62
mod	mod 0.80
modal	modal 0.32
modconf	modconf 0.67
mode	mod 0.44	ultiline 0.02
model	model 0.80	maquet 0.14	odel 0.12
modelfil	modelfil 0.50
modem	modem 0.67
moder	moder 0.70	templ 0.03
modern	modern 0.77	mod 0.03
modest	modest 0.88	modesti 0.28
modif	modif 0.52
modifi	modific 0.71	modif 0.32	modifiqu 0.11	modifi 0.05
modinfo	insmod 0.50
modnam	modnam 0.71
modprob	modinf 0.33	modprob 0.33
modul	modul 0.93
modula	modul 0.03
modular	modular 0.40	forzador 0.19	modul 0.03
modulefind	modulefind 0.78
moduleinfo	moduleinf 0.55
modulenam	modulenam 0.84
modulenotfounderror	modulenotfounderror 0.88
modulespec	modulespec 0.90
moduletyp	moduletyp 0.81
moduley	moduley 0.37
modulo	modul 0.07
modulus	modul 0.03
modutil	modutils 0.67
mogrifi	mogrify 0.50
moham	mahom 0.68	mohamm 0.44
mohan	moh 0.67
moin	moin 0.89
moist	humed 0.25
moistur	hidrat 0.47	humed 0.20
moladah	mol 0.12
molar	muel 0.15
mold	cornis 0.71
moldi	mohos 0.44
mole	lunar 0.27	aren 0.08	mol 0.08
molech	moloch 0.76
molecul	molecul 0.89
molecular	orbital 0.33
molehil	aren 0.14
molli	molly 0.52
molten	fundicion 0.59	vaciadiz 0.27
mom	mam 0.56	chihuahu 0.09	ma 0.07	madr 0.05
moment	moment 0.42	instant 0.10	pensarnosl 0.03	minut 0.02
momentarili	momentan 0.72
mommi	mami 0.34	mamit 0.26	mam 0.13
momotarou	momotarou 0.67
monarch	monarc 0.44
monday	lun 0.60	monday 0.05
monet	monetiz 0.67
monetari	monetari 0.81	monetary 0.28
money	diner 0.89	centim 0.05	chav 0.05	plat 0.03
moneymak	lucrat 0.41
monfort	monfort 0.55
mongodb	mongodb 0.43
mongolia	mongoli 0.67
monitor	monitor 0.58	monitore 0.34	supervis 0.32	monitoriz 0.28	monitoring 0.25	supervision 0.13
monk	monj 0.53
monkey	mon 0.56
mono	mon 0.27
monochrom	monocrom 0.50
monograph	monograf 0.37
monophon	monofon 0.64
monotheist	monoteist 0.67
monoton	monoton 0.83	monotonic 0.31
monoxid	monox 0.67
monro	monro 0.91
monsel	monsel 0.55
monster	monstru 0.88	dragon 0.05
montag	montag 0.62
montanaro	montanar 0.66
montgomeri	montgomery 0.64
month	mes 0.68	month 0.11	mensual 0.10
monti	monty 0.82
montreal	montreal 0.89
monument	monument 0.46	monumental 0.22	erig 0.02
mood	humor 0.43	malhumor 0.04	atmosfer 0.03
moodi	moody 0.41	humor 0.05
moon	lun 0.32	crater 0.08	aluniz 0.07	alunizaj 0.06
moor	moor 0.84
mop	freg 0.36	trap 0.31	trape 0.22
mopac	mopac 0.50
mope	ciclomotor 0.67
moral	moral 0.63	moralej 0.23	inmoral 0.21
mordecai	mardochê 0.96
more	mas 0.61
moreau	moreau 0.37
moreh	moreh 0.44
morehous	morehous 0.38
morel	morel 0.67
moreov	asim 0.08	ademas 0.06	tambien 0.03
moresbi	moresby 0.67
morgu	morg 0.67
morn	mañan 0.51	madrug 0.03
moroccan	marroqu 0.53
morocco	marruec 0.86
moron	imbecil 0.16	idiot 0.15
morphin	percocet 0.52
morr	morr 0.64
morrison	morrison 0.55
morsel	morsel 0.90
mortal	mortal 0.68
mortar	cement 0.51
mortem	mortem 0.78
mortgag	hipotec 0.69
mosaic	grail 0.46
moscow	moscu 0.85
mose	moises 0.79
moseroth	moseroth 0.44
mosh	mosh 0.75	moises 0.03
moslem	ciud 0.03
mosqu	mezquit 0.78
mosquito	mosquit 0.57	zancud 0.19
moss	musg 0.67
most	mayor 0.30	mas 0.13	maxim 0.06	mayoritari 0.04	most 0.02
motel	motel 0.80
moth	polill 0.71
mother	madr 0.86	mam 0.18
motherland	patri 0.29
motif	motif 0.79
motion	mocion 0.48	proposicion 0.16	movimient 0.09
motionless	inmovil 0.52
motiv	motiv 0.41	motivation 0.18	incentiv 0.14
motor	motor 0.28
motorbik	mot 0.26
motorboat	lanch 0.32
motorcycl	motociclet 0.57	mot 0.37
motorola	motorol 0.80
motto	lem 0.86
mound	baluart 0.78
mount	mont 0.38	montaj 0.24	mount 0.19
mountain	montañ 0.71	mont 0.33
mountpoint	montaj 0.17
mourn	lut 0.38	enlut 0.29	endech 0.12	enlutos 0.12	llant 0.12	lament 0.07	llor 0.07
mous	raton 0.66	mous 0.34	click 0.03
mouth	boc 0.64	palad 0.06	bocot 0.06	desembocadur 0.05	bocaz 0.04	boquiabiert 0.04	hocic 0.03
mouzo	mouz 0.37
movabl	movibl 0.50
move	mov 0.48	muev 0.33	mud 0.32	traslad 0.15	conmov 0.12	movimient 0.11	muevans 0.07	mudart 0.07
movement	movimient 0.60	deposicion 0.17
movi	pelicul 0.64	cin 0.39
mow	cort 0.06
mower	cortador 0.43
moxi	stripping 0.41
moza	mos 0.67
mozart	mozart 0.77
mozilla	mozill 0.74
mp	mp 0.78
mpc	mpc 0.75
mpd	mpd 0.87
mpgl	mpgl 0.80
mph	mill 0.07
mpi	mpi 0.60
mpic	mpic 0.67
mpirun	mpirun 0.67
mpl	mpl 0.67
mplayer	mplay 0.75
mptcp	mptcp 0.64
mpv	mpv 0.80
mqtt	mqtt 0.80
mr	sr 0.39	schmidt 0.11	señor 0.08
mri	reson 0.52
mro	mro 0.86
mrrescu	mrrescu 0.52
mrs	señor 0.05
ms	ms 0.68	señorit 0.18
msbuild	msbuild 0.62
msdn	msdn 0.71
msdos	fsck 0.32
msec	msec 0.55
msedg	msedg 0.67
msg	msg 0.98
msgfmt	msgfmt 0.55
msgreader	msgread 0.37
msgstr	msgstr 0.67
msi	msi 0.95
msiclosehandl	msiclosehandl 0.38
msicolinfo	msicolinf 0.55
msidatabasecommit	msidatabasecommit 0.38
msidatabaseopenview	msidatabaseopenview 0.37
msidbopen	msidbop 0.78
msilib	msilib 0.89
msimodifi	msimodify 0.75
msirecordcleardata	msirecordcleardat 0.38
msirecordgetfieldcount	msirecordgetfieldcount 0.38
msirecordsetinteg	msirecordsetinteg 0.37
msisummaryinfogetpropertycount	msisummaryinfogetpropertycount 0.38
msisummaryinfopersist	msisummaryinfopersist 0.38
msiviewclos	msiviewclos 0.38
msiviewfetch	msiviewfetch 0.38
msix	msix 0.69
msixbundl	msixbundl 0.50
msp	msp 0.64
mssqlclient	mssqlclient 0.50
msvc	msvc 0.77
msvccompil	msvccompil 0.55
msvcrt	msvcrt 0.86
mswin	mswin 0.37
mt	mont 0.09
mtime	mtim 0.92
mu	mu 0.86
mua	mua 0.71
muammar	muam 0.67
much	much 0.27	tant 0.19	cuant 0.09	cuest 0.07	demasi 0.06	muchisim 0.05	exces 0.03	calabres 0.02
mud	lod 0.46	barr 0.18
muddi	embarr 0.45	enfang 0.32	enlod 0.25	enturb 0.21
mug	taz 0.17	atrac 0.13
muggi	humed 0.12
muhammad	muhamm 0.67
muiriel	muiriel 0.43
mul	mul 0.45
mulberri	moral 0.22
mule	mul 0.75	acemil 0.26
mull	reflexion 0.17
multi	multi 0.51	multiline 0.17	multipl 0.11	multiarquitectur 0.10	multiproces 0.09	vari 0.04	multilin 0.02
multiarch	multiarch 0.34	multiarquitectur 0.31
multical	multicall 0.58	multipl 0.03
multicast	multidifusion 0.63	multicast 0.51
multidimension	multidimensional 0.45
multilevel	multinivel 0.55
multilin	multilin 0.76
multiloopchildwatch	multiloopchildwatch 0.64
multimedia	multimedi 0.83
multimillionair	multimillonari 0.67
multimod	multimod 0.71
multipart	multipart 0.85	multiparts 0.11
multipl	multipl 0.73	vari 0.24
multiplex	multiplexor 0.40
multipli	multiplic 0.62	multipliqu 0.21	multiply 0.14	multiplica 0.11	multipl 0.05	aument 0.05
multiprocess	multiprocessing 0.90	multiproces 0.25
multiset	multiconjunt 0.77	catalog0380 0.19
multithread	multithreading 0.48	multihil 0.40	multiproces 0.24
multitud	multitud 0.31	muchedumbr 0.12	gent 0.07	compañ 0.04	puebl 0.02
multivari	multivari 0.67
mum	mami 0.25	mam 0.04	madr 0.04
mumbai	mumbai 0.80
mumbl	murmur 0.25
mummi	momi 0.52	mam 0.05
mump	paper 0.58
munch	mastic 0.14	sabor 0.13
munchi	hambrit 0.52
mung	text 0.03
murai	señor 0.05
murder	asesinat 0.58	asesin 0.37	homicidi 0.27	homic 0.17	muertit 0.08	mat 0.04	crim 0.03
murdock	murdock 0.78
murmur	murmur 0.34	cardiac 0.10
murray	murray 0.91
muscl	muscul 0.81
musescor	musescor 0.67
museum	muse 0.86
mushi	musi 0.73
music	music 0.74	musical 0.17	country 0.03
musician	music 0.33
muslim	musulman 0.64
must	deb 0.39	menest 0.04	tien 0.02	que 0.02
must'v	hab 0.09	habr 0.03	haber 0.02
mustach	bigot 0.71
mustafa	mustaf 0.67
mustang	mustang 0.80
mustard	mostaz 0.46
muster	reun 0.15
mustn't	deb 0.03
mutabl	mutabl 0.94	mutabil 0.13
mutablemap	mutablemapping 0.86
mutablesequ	mutablesequenc 0.83
mutableset	mutableset 0.64
mutat	mut 0.92
mute	sordomud 0.23	enmudec 0.21	mud 0.15	desactiv 0.05
mutex	mutex 0.75
mutter	murmur 0.30	mascull 0.26	refunfuñ 0.26	rezong 0.26
mutual	mutu 0.39
muñoz	muñoz 0.67
mv	mv 0.31
mx	mx 0.70
my	mi 0.81	mis 0.35	mio 0.04	mia 0.03	me 0.03
myapp	myapp 0.84
myclass	myclass 0.88
mydict	mydict 0.71
mydircmp	mydircmp 0.55
myelofibrosi	mielofibrosis 0.67
myextensionclass	myextensionclass 0.55
myfilt	myfilt 0.55
myhandl	myhandl 0.78
myiter	myiter 0.71
mykey	mykey 0.75
mymodul	mymodul 0.87
mypackag	mypackag 0.64
mypkg	mypkg 0.55
myprogram	myprogram 0.64
myriad	multitud 0.08
myrrh	mirr 0.87
myself	mism 0.12	sol 0.05	yo 0.03	autodidact 0.03	solit 0.03	mi 0.02
mysia	misi 0.44
mysql	mysql 0.73
mysqld	mysqld 0.50
mysqldump	mysqldump 0.50
mysteri	misteri 0.88	policiac 0.07
mystruct	mystruct 0.64
myth	mit 0.10	leyend 0.04
mythic	mythic 0.73	beasts 0.08
mytholog	mitolog 0.67
máire	mair 0.67
mònica	ramirez 0.52
n	n 0.98	onu 0.05	superblock 0.03	enesim 0.03
n'th	esim 0.22
na	na 0.85
na'vi	lojb 0.40
naabu	naabu 0.86
naamah	naam 0.67
naaman	naaman 0.87
naamathit	naamathit 0.55
naarah	naar 0.55
nab	ladron 0.06
nabal	nabal 0.90
naboth	naboth 0.78
nadab	nadab 0.89
nadeem	nadeem 0.71
nadhu	nadhu 0.67
nagano	nagan 0.89
nagasaki	nagasaki 0.80
nagi	nagy 0.67
nagio	nagi 0.52
nagoya	nagoy 0.77
nahal	naalal 0.36
nahaliel	nahaliel 0.44
nahash	naas 0.80
nahath	nahath 0.67
nahor	nachôr 0.88
nahshon	naason 0.52	nahason 0.40	naasson 0.32
nahuatl	nahuatl 0.67
nail	uñas 0.35	uña 0.10	clav 0.09
naioth	najoth 0.67
naiv	ingenu 0.71	naiv 0.38	naif 0.38
najera	najer 0.55
naka	nak 0.67
nake	desnud 0.63	bichi 0.11	encuer 0.11	encuerol 0.11	jirut 0.11	canic 0.11	piluch 0.11	simpl 0.05
naked	desnudez 0.58	vergüenz 0.07
name	nombr 0.78	nam 0.32	llam 0.08	apell 0.04	denomin 0.03
nameconst	nameconstant 0.75
namednodemap	namednodemap 0.78
namedtemporaryfil	namedtemporaryfil 0.83
namedtupl	namedtupl 0.82
nameerror	nameerror 0.88
namei	namei 0.55
nameindex	nameindex 0.48
nameprep	nameprep 0.71
namer	nam 0.03
namereplac	namereplac 0.77
nameseq	nameseq 0.55
namespac	espaci 0.35	namespac 0.29
namespaceuri	namespaceuri 0.83
nan	nan 0.89
nanako	nanak 0.67
nanci	nancy 0.80
nanjeky	nanjeky 0.86
nanni	nan 0.14
nano	nan 0.14
nanosecond	nanosegund 0.77
nanoserv	nanoserv 0.37
nanosleep	nanosleep 0.55
naoki	naoki 0.69	inad 0.27
naoko	naok 0.67
naomi	noemi 0.90
nap	siest 0.63
napalm	napalm 0.52
naphish	naphis 0.44
naphtali	nephtal 0.91
napkin	servillet 0.41
napm	napms 0.37
napoleon	napoleon 0.80
nara	nar 0.93
narc	narc 0.67
narcan	naloxon 0.40
narcissist	narcis 0.67
narcot	narcot 0.66
narg	nargs 0.89
nargsf	nargsf 0.64
narita	narit 0.59
narrat	narr 0.44
narrow	estrech 0.42	angost 0.35	pel 0.02
narrowli	huy 0.07	salv 0.02
nasa	nas 0.61
nashvill	nashvill 0.80
nasti	grim 0.22	guarr 0.15	asquer 0.09	feo 0.08	repugn 0.07
nat	nat 0.46
natali	natali 0.78
nathan	nathan 0.80
nathanael	natanael 0.71
nathaniel	nathaniel 0.78
nation	nacion 0.42	nacional 0.24	gent 0.22	gentil 0.04
nativ	nativ 0.77	matern 0.14	indigen 0.11	hablant 0.07	natural 0.03	natal 0.03
nato	otan 0.52
natto	natt 0.52
natur	natural 0.65	naturalez 0.54	docil 0.04
naughti	travies 0.55
nausea	naus 0.30
nauseous	naus 0.40
nautilus	nautilus 0.81
navi	marin 0.62
navig	naveg 0.22
nayla	nayl 0.58
nazaren	nazaren 0.56
nazareth	nazaret 0.75	nazaren 0.34
nazi	nazis 0.67
nazirit	nazare 0.81
nb	nb 0.57	cuent 0.02
nbd	nbd 0.71
nbsp	nbsp 0.71
nbyte	nbytes 0.92
nc	nc 0.62
nchannel	nchannels 0.71
ncmpcpp	ncmpcpp 0.83
ncol	ncols 0.55
ncrypt	ncript 0.50
ncs	ncs 0.55
ncurs	ncurs 0.89
nd	nd 0.75
nda	adc 0.44	confidencial 0.21
ndbm	ndbm 0.89
nddo	thiel 0.50
ndebug	ndebug 0.55
ndex	ndex 0.50
ndiff	ndiff 0.84
ndigit	ndigits 0.75
ndim	ndim 0.87
ndiswrapp	ndiswrapp 0.67
ne	ne 0.83
neal	neal 0.83
neapolitan	napolitan 0.67
near	cerc 0.37	casi 0.10	cercan 0.08	acerqu 0.07	alleg 0.07	llegos 0.06	llega 0.04	miop 0.03
nearbi	cerc 0.13	cercan 0.10
nearest	cercan 0.42
neariah	near 0.55
nearsight	miop 0.33
neat	impec 0.34	chul 0.15	orden 0.03
nebat	nabat 0.91
nebo	neb 0.84
nebuchadnezzar	nabucodonosor 0.92
nebuzaradan	nabuzaradan 0.86
necess	neces 0.28
necessari	necesari 0.51
necessarili	necesari 0.25
neck	cuell 0.65	cerviz 0.24	fastidi 0.05
necklac	coll 0.52	collar 0.16
neckti	corbat 0.11
necoh	nechâ 0.69
ned	ned 0.75
need	necesit 0.68	neces 0.13	necesari 0.13	necesitas 0.05	falt 0.05	menest 0.02	indispens 0.02
needforspe	needforsp 0.83
needi	menester 0.50	limosn 0.17	aflig 0.09	pobr 0.06
needl	aguj 0.71
needless	innecesari 0.21	falt 0.02
needn't	necesit 0.02
needrestart	needrestart 0.53
needtoupd	needtoupdat 0.52
neg	neg 0.07
negat	negat 0.86	negacion 0.17
neglect	descuid 0.10	descu 0.09	abandon 0.05	lad 0.03
negoti	negoci 0.35	negotiation 0.18	negoc 0.17
nehelamit	nehelam 0.55
nehemiah	nehem 0.76
neigh	relinch 0.62
neighbor	vecin 0.79	projim 0.33	limitrof 0.08	neighbor 0.05	compañer 0.03
neighborhood	vecindari 0.65	barri 0.46	vencidari 0.14	cerc 0.03
neighbour	vecin 0.24
neil	neil 0.96
neither	ni 0.23	tampoc 0.11	ningun 0.08
nekoda	necod 0.62
nemuel	nemuel 0.55
neon	neon 0.51
nepheg	nepheg 0.47
nephew	sobrin 0.70
nephtoah	nephto 0.44
nepomniachtchi	nepomniachtchi 0.67
neptun	neptun 0.76
ner	ner 0.64
nerd	nerd 0.76
nerdctl	nerdctl 0.67
nerdi	nerd 0.30
nergal	nergal 0.62
neriah	ner 0.49
nero	neron 0.57	ner 0.21
nerv	nervi 0.18	casill 0.15	desfachatez 0.14	osad 0.14	exasper 0.11	quici 0.10	denter 0.10	descar 0.08
nervous	nervios 0.77	nervi 0.10	tens 0.04
ness	ness 0.54
nessi	nessi 0.67
nest	anid 0.86	nid 0.41	nest 0.20
net	net 0.74	red 0.19	incaut 0.09
netbas	netb 0.67
netboot	netboot 0.47	arranqu 0.23
netbsd	netbsd 0.94
nethanel	nathanael 0.84
nethaniah	nethan 0.87
netherland	holand 0.45	pais 0.06
netinst	netinst 0.93
netinstal	netinstall 0.58
netlifi	netlify 0.80
netlink	netlink 0.71
netloc	netloc 0.75
netmask	masc 0.16	red 0.02
netmaskvalueerror	netmaskvalueerror 0.64
netophathit	nethophathit 0.54	netophath 0.32
netpbm	netpbm 0.76
netrc	netrc 0.94
netscap	netscap 0.71
netstat	netstat 0.50
nettl	espin 0.14
nettop	nettop 0.50
network	red 0.75	network 0.17
networkmanag	networkmanag 0.84
neuchâtel	neuchâtel 0.67
neurologist	neurolog 0.68
neutral	neutral 0.83
neutron	neutron 0.67
never	nunc 0.74	jamas 0.19
nevermind	import 0.02
nevertheless	emper 0.19	mas 0.02
new	nuev 0.88	new 0.20	novedad 0.03
newchild	newchild 0.64
newchildren	newchildr 0.71
newcom	newcom 0.25	foraster 0.12	recien 0.11
newer	posterior 0.16	recient 0.09	version 0.03	nuev 0.02
newest	corrimient 0.17	recient 0.09
newexcept	newexception 0.71
newgroup	newgroups 0.55
newindex	newindex 0.55
newinterpret	newinterpret 0.55
newinterpreterfromconfig	newinterpreterfromconfig 0.55
newli	recien 0.45	recient 0.07
newlin	newlin 0.37	line 0.12	lin 0.09
newlyw	recien 0.22
newmailbox	newmailbox 0.32
newmaint	newmaint 0.80
newnam	newnam 0.38
newref	newref 0.75
news	notici 0.77	news 0.18	evangeli 0.14	noticion 0.04
newsgroup	usenet 0.22	notici 0.06
newspap	period 0.60	diari 0.14
newstat	newstat 0.75
newton	newton 0.67
newtyp	newtyp 0.84
newvar	newv 0.71
newwin	newwin 0.55
newwithposonlyarg	newwithposonlyargs 0.71
next	proxim 0.47	siguient 0.18	next 0.14	vien 0.14	lad 0.09	prox 0.05	contigu 0.04	junt 0.03
nextaft	nextaft 0.71
nextcloud	nextcloud 0.50
neziah	nes 0.44
nfc	nfc 0.64
nfd	nfd 0.64
nfkc	nfkc 0.81
nfkd	nfkd 0.64
nformat	nformacion 0.50
nframe	nfram 0.93
nfs	nfs 0.92
nft	nft 0.50
nftabl	nftabl 0.50
ng	ng 0.52	aircrack 0.22
ngalim	ngalim 0.55
ngettext	ngettext 0.75
nginx	nginx 0.75
ngrok	ngrok 0.50
nhentai	nhentai 0.50
nhk	nhk 0.67
ni	ni 0.04
niagara	niag 0.36
nibbl	mordisqu 0.67
nicaragua	nicaragu 0.60
nice	agrad 0.19	simpat 0.18	bonit 0.14	lind 0.14	buen 0.10	maj 0.08	nic 0.08	amabl 0.05
nicer	bonit 0.09	amabl 0.06
nick	nick 0.82	coghl 0.10
nickel	niquel 0.52
nicknam	sobrenombr 0.45	apod 0.37	seudonim 0.26
nicod	nicod 0.50
nicodemus	nicodem 0.67
nicola	nicol 0.80
niec	sobrin 0.62
niel	niels 0.56	thyki 0.33
niemey	niemey 0.81
nigel	nigel 0.67
night	noch 0.50	anoch 0.33	nocturn 0.07
nightclub	discotec 0.25	nocturn 0.12
nighter	trasnoch 0.32
nightingal	ruiseñor 0.67
nightlif	nocturn 0.14
nightmar	pesadill 0.70
nightstand	mesill 0.40
niigata	niigat 0.40
nikhil	nikhil 0.37
nikita	nikit 0.85
nikko	nikk 0.76
nikla	nikl 0.55
nikolaou	nikolaou 0.71
nikolaus	nikolaus 0.71
nikolay	nikolay 0.37
nikon	nikon 0.53
nile	nil 0.71	rio 0.05
nim	nim 0.55
nimrah	nimr 0.55
nimrod	nimrod 0.62
nimshi	nimsi 0.67
nimstick	nimsticks 0.38
nine	nuev 0.14	novecient 0.10
nineteen	diecinuev 0.31
nineteenth	decimanon 0.44
nineti	novent 0.67
nineveh	niniv 0.88
ninja	ninj 0.92
nintendo	nintend 0.89
ninth	noven 0.71	non 0.05
nir	nir 0.59
nis	nis 0.92
nissan	nisan 0.67
nitrogen	nitrogen 0.76
nitroglycerin	nitroglicerin 0.44
nix	nix 0.75
nixo	nix 0.32
nixon	nixon 0.79
nixpkg	nixpkgs 0.72
niño	niñ 0.03
nl	nl 0.93
nlargest	nlargest 0.71
nline	nlin 0.81
nlocal	nlocals 0.55
nlst	nlst 0.71
nm	nm 0.94
nmap	nmap 0.90
nmcli	nmcli 0.80
nmh	nmh 0.71
nmount	desmont 0.20
nmtui	nmtui 0.80
nn	nn 0.75
nnn	nnn 0.71
nntp	nntp 0.93
nntplib	nntplib 0.92
no	ningun 0.19	no 0.18	nadi 0.14	sin 0.06	hay 0.04	ni 0.04	ya 0.03	inutil 0.02
noah	noe 0.81
nob	nob 0.61
nobah	nob 0.38
nobel	nobel 0.72
nobl	nobl 0.45	noblez 0.19	liberal 0.09	principal 0.05	princip 0.04
nobodi	nadi 0.43	donnadi 0.05
noboundaryinmultipartdefect	noboundaryinmultipartdefect 0.37
nod	asint 0.52	cabece 0.12	asent 0.08	cabez 0.03	inclin 0.03
node	nod 0.98
nodej	nodejs 0.82
nodelay	nodelay 0.64
nodelist	nodelist 0.83
nodenam	nodenam 0.75
nodetransform	nodetransform 0.71
nodevalu	nodevalu 0.37
nodevisitor	nodevisitor 0.75
nodist	nodist 0.86
nofil	nofil 0.55
nofollow	nofollow 0.37
nogah	nog 0.44
noguchi	noguchi 0.80
nohup	nohup 0.67
nois	ruid 0.72	boch 0.12	estruend 0.10	alborot 0.07	jale 0.06	ruidos 0.02
noisi	ruidos 0.49	ruid 0.19
noisili	ruid 0.05	fuert 0.04
noller	noll 0.64
nomad	digital 0.20
nomatch	nomatch 0.50
nomenclatur	nomenclatur 0.64
nomin	nominal 0.65	nomin 0.58
non	no 0.05	sean 0.03
nonam	nonam 0.38
nonblock	nonblock 0.75	nonblocking 0.51
noncallablemagicmock	noncallablemagicmock 0.55
noncallablemock	noncallablemock 0.55
none	non 0.79	ningun 0.12
nonetheless	obstant 0.52
nonetyp	nonetyp 0.64
nonexist	inexistent 0.69
nonloc	nonlocal 0.74
nonmultipart	nonmultipart 0.64
nonneg	negat 0.11
nonnumer	nonnumeric 0.64
nonpluss	perplej 0.41
nonprofit	lucr 0.36	np 0.19
nonsens	sinsent 0.22	absurd 0.15	disparat 0.14	insustancial 0.14	pamplin 0.14	tont 0.13	boludec 0.11	sent 0.03
nonzero	nonzer 0.14	distint 0.13	cer 0.11
noob	novat 0.28
noodl	fide 0.52	tallarin 0.28
noon	mediod 0.56
noop	noop 0.55
nop	nop 0.62
nopic	nopic 0.55
noqiflush	noqiflush 0.64
nor	ni 0.42
nordic	lenguaj 0.03
nores	noresiz 0.64
norm	norm 0.14
normal	normal 0.64	normaliz 0.32	enunci 0.04
normalci	normal 0.03
normaldist	normaldist 0.81
normalizeexcept	normalizeexception 0.38
normalvari	normalvariat 0.55
norman	norm 0.13
normpath	normpath 0.81
north	nort 0.54	aquilon 0.34	norteamer 0.13	pol 0.06
northern	nort 0.23
northernmost	septentrional 0.39	region 0.07
northward	nort 0.15	aquilon 0.09
norway	norueg 0.64
norwegian	norueg 0.60
norwitz	norwitz 0.83
nose	nariz 0.50	tromp 0.10	naric 0.09	narizot 0.08	hocic 0.06
noseble	nariz 0.10
nosectionerror	nosectionerror 0.64
noser	lamecul 0.40
nosey	metich 0.67
nosi	cotill 0.31	entromet 0.20
nosigint	nosigint 0.55
nostril	naric 0.27	nariz 0.07
nosuchmailboxerror	nosuchmailboxerror 0.55
not	no 0.47	ni 0.02
notabl	notabl 0.61	particul 0.09
notadirectoryerror	notadirectoryerror 0.64
notaft	notaft 0.55
notat	notacion 0.90	notation 0.09
notbefor	notbefor 0.64
note	not 0.42	cuent 0.24	notes 0.14	apunt 0.04	observes 0.03	destac 0.03	observ 0.02
notebook	cuadern 0.55	cuad 0.37	notebook 0.29	notebooks 0.12	portatil 0.11	libret 0.06
noteworthi	interes 0.03
notforus	notforus 0.67
notfounderr	notfounderr 0.55
noth	nad 0.41
notic	not 0.15	percat 0.13	cuent 0.12	percib 0.05	avis 0.04	fij 0.04	observ 0.03	advert 0.03
notif	notif 0.76
notifi	notify 0.45	notific 0.27	notifiquel 0.15	avis 0.04
notifyal	notifyall 0.38
notimpl	notimplement 0.95
notimplementederror	notimplementederror 0.91
notion	nocion 0.51
notrequir	notrequir 0.75
notsent	notsent 0.38
notset	notset 0.88
noun	sustant 0.68
nourish	cri 0.09
noutrefresh	noutrefresh 0.71
nov	nov 0.38
novel	novel 0.83	noved 0.07
novelist	novel 0.33
novemb	noviembr 0.73	novemb 0.17
novic	inexpert 0.34	usuari 0.04
now	ahor 0.90	ya 0.05	now 0.04	moment 0.04
nowaday	hoy 0.05	dia 0.02	dias 0.02
nowait	nowait 0.75
nowher	pin 0.06	siti 0.05	ningun 0.04	dond 0.03
nozawa	nozow 0.67
np	np 0.58
npetri	petry 0.04
npgettext	npgettext 0.71
npm	npm 0.91
npn	npn 0.86
npr	npr 0.53
nproc	nproc 0.50
nrepl	nrepl 0.50
ns	ns 0.95
nse	nse 0.75
nsensit	mayuscul 0.06
nskeyedarchiv	nskeyedarchiv 0.64
nskeyedunarchiv	nskeyedunarchiv 0.37
nslookup	nslookup 0.67
nsmallest	nsmallest 0.71
nspersistentcloudkitcontain	nspersistentcloudkitcontain 0.50
nstall	nstal 0.41
nstant	nstant 0.41
nt	nt 0.90
ntds	dit 0.41
nteract	nteract 0.30
nterfac	nterfaz 0.57
nteventloghandl	nteventloghandl 0.46	ntelog 0.19
ntfs	ntfs 0.90
nth	enesim 0.47
ntlm	ntlm 0.58
ntlmssp	ntlmssp 0.50
ntoh	ntohs 0.64
ntop	ntop 0.71
ntp	ntp 0.83
ntpath	ntpath 0.64
nubus	nubus 0.67
nuclear	nucl 0.57	nuclear 0.25
nude	desnud 0.19	pelot 0.05
nudg	achuch 0.57
nudist	nudist 0.42
nuditi	nudism 0.44
nuget	nuget 0.94
nugget	poll 0.12
nuisanc	molesti 0.30	lat 0.10
nuitka	nuitk 0.71
nuja	nuj 0.86
nul	nul 0.51
null	null 0.88	nul 0.18
nullcontext	nullcontext 0.55
nullhandl	nullhandl 0.86
nullimport	nullimport 0.71
nulltransl	nulltranslations 0.88
num	num 0.94
numb	entumec 0.59	disminu 0.07
numbat	numbat 0.50
number	numer 0.77	numb 0.11	numbers 0.07	seri 0.04	cantid 0.04	vari 0.03
numer	numer 0.30	numeric 0.20	numerical 0.09
numpi	numpy 0.89
nun	nun 0.70	monj 0.42
nupkg	nupkg 0.60
nurpmeso	nurpmes 0.37
nurs	enfermer 0.81	mam 0.02
nuspec	nuspec 0.50
nussbaum	nussbaum 0.63
nut	nuec 0.28	pir 0.11	loc 0.11	sec 0.09	chifl 0.07	cabr 0.06	maj 0.05	casill 0.04
nutcrack	cascanuec 0.67
nutrient	nutrient 0.67
nutriti	nutrit 0.86
nutter	chifl 0.38
nvert	nviert 0.41
nvidia	nvidi 0.75
nvim	nvim 0.80
nvram	nvram 0.67
nw	nw 0.37
nxc	nxc 0.50
nxn	nxn 0.78
nz	nz 0.68
o	s 0.15	o 0.12	oes 0.06	oh 0.06	i 0.05	evtonly 0.03
o'clock	punt 0.15	las 0.06	diez 0.03
o'connor	o'connor 0.55
o'reilli	o'reilly 0.75
oa	oa 0.50
oak	robl 0.63	alcornoqu 0.46
oaken	robl 0.21
oar	rem 0.34
oas	oasis 0.52
oasi	oasis 0.52
oath	jurament 0.79
oatmeal	atol 0.45	aven 0.17
ob	ob 0.89	obs 0.20
obadiah	abdi 0.62	obad 0.55
obama	obam 0.89
obe	obed 0.87
obedi	obedient 0.89
oberkirch	oberkirch 0.55
obes	obes 0.80
obey	obedec 0.64	obedezc 0.15	acat 0.11
obfusc	ofusc 0.62
obido	obid 0.38
obihiro	obihir 0.67
obj	obj 0.98	objs 0.10
objc	objc 0.37
objdump	objdump 0.67
object	objet 0.84	object 0.29	objects 0.11	objecion 0.04	opong 0.02
oblig	oblig 0.36	agradec 0.05	agradezc 0.03
obmalloc	obmalloc 0.75
obo	obo 0.86
oboth	oboth 0.62
obscen	obscen 0.70
obscur	anonimat 0.35	oscur 0.11
observ	observ 0.35	guard 0.07	percib 0.06
obsess	obsesion 0.53	obses 0.24	poseid 0.12	estrict 0.04
obsidian	obsidi 0.53
obsolet	obsolet 0.32	obsolescent 0.03
obstacl	obstacul 0.40	impediment 0.35	imprevist 0.34
obstetrician	obstetr 0.67
obstin	obstin 0.54
obstruct	obstru 0.25
obtain	obten 0.35	obtencion 0.08	precari 0.05	obtuv 0.04	alcanz 0.03
obvious	obvi 0.83	evident 0.13	clar 0.03
ocal	ocal 0.50
ocat	ocaliz 0.35	ubic 0.08
occas	ocasion 0.55	trascendental 0.13
occasion	ocasional 0.72	vec 0.03
occup	ofici 0.21	ocup 0.04
occupi	ocup 0.17
occur	ocurr 0.31	produc 0.14	produj 0.11	occurr 0.06	aparec 0.03
occurr	ocurrent 0.64	aparicion 0.47
ocd	doc 0.08
ocean	ocean 0.72	mar 0.04
ocert	ocert 0.61
ochran	ocran 0.67
oci	oci 0.64
ocsp	ocsp 0.55
oct	oct 0.83
octal	octal 0.97
octet	octet 0.63	octets 0.53
octob	octubr 0.66
octopus	pulp 0.72	octopus 0.37
ocular	protesis 0.38	ocul 0.35
ocularist	ocular 0.59
oculist	ocul 0.28
od	od 0.85
odd	impar 0.30	chanc 0.13	extrañ 0.11	rar 0.08
ode	obed 0.21
odel	model 0.10
odomet	cuentakilometr 0.67
odor	olor 0.14
oem	oem 0.61
oemcp	oemcp 0.55
of	de 0.65	del 0.15	los 0.04	of 0.02
ofd	ofd 0.64
off	quit 0.17	apag 0.13	despeg 0.12	quitat 0.09	desped 0.06	baj 0.05	presum 0.05	desactiv 0.05
offend	ofend 0.76	causant 0.15	ofendert 0.13
offens	ofens 0.69	desagrad 0.09	red 0.02
offer	ofrec 0.53	ofert 0.41	ofrend 0.25	libacion 0.12	ofrecier 0.11	ofrezc 0.10	sacrifici 0.07	expiacion 0.06
offic	oficin 0.81	offic 0.09	despach 0.08	tribun 0.07	oficial 0.07	eunuc 0.05	taquill 0.03	agent 0.02
officeactivationscenario	officeactivationscenari 0.67
offici	oficial 0.81	official 0.16
offlin	offlin 0.18	conexion 0.10	line 0.02
offset	offset 0.64	desplaz 0.40	desf 0.14	compens 0.11
offsetof	offsetof 0.37
offsid	jueg 0.03
offspr	simient 0.69	linaj 0.08	gener 0.02
oftc	irc 0.19
often	menud 0.56	frecuenci 0.19	frecuent 0.10	suel 0.10	segu 0.03
oftentim	menud 0.04
og	og 0.90
ogai	ogai 0.67
oh	oh 0.34	ah 0.22	dies 0.06	ay 0.04	diabl 0.03
ohio	ohi 0.80
oholah	aholah 0.67
oholiab	aholiab 0.67
oholibah	aholibah 0.71
oholibamah	aholibam 0.70
oil	aceit 0.70	petrole 0.43	ole 0.08	engras 0.08	ungüent 0.06	lubric 0.06
oilier	gras 0.19
ointment	ungüent 0.55	quemadur 0.15
ok	ok 0.29	bien 0.16	val 0.09	acuerd 0.02
oka	oka 0.52
okay	bien 0.07	ok 0.05	val 0.04	acuerd 0.04
okinawa	okinaw 0.70
okinawan	okinawens 0.41
old	viej 0.52	antigu 0.24	ancian 0.23	edad 0.14	años 0.12	old 0.09	envejec 0.06	mayor 0.05
oldattr	oldattr 0.55
oldchild	oldchild 0.71
older	mayor 0.28	antigu 0.10	viej 0.07	anterior 0.07	envejec 0.03
oldest	antigu 0.10	mayor 0.06	viej 0.04
oldmodul	oldmodul 0.37
oldnam	oldnam 0.37
oldpars	analiz 0.04
oldstabl	antigu 0.15	establ 0.12
oldworld	oldworld 0.67
ole	ole 0.26
oledl	oledll 0.71
oletool	oletools 0.50
oliph	oliphant 0.71
oliv	oliv 0.56	aceitun 0.44	olivar 0.13
olsen	olsen 0.55
olymp	olimp 0.56	olimpi 0.35
omain	omini 0.73
omar	omar 0.64
omega	omeg 0.55
omelet	omelet 0.48
omelett	omelet 0.48
omer	gom 0.22
omg	omg 0.72
omit	omit 0.61
ommand	omand 0.32
omnibus	gitlab 0.27
omnipres	omnipresent 0.67
omnivor	omnivor 0.66
omri	omri 0.88
omuric	omuric 0.67
on	en 0.26	sobr 0.22	on 0.07	encim 0.03	de 0.03	adel 0.03	a 0.02
onam	onam 0.44
onan	onan 0.76
onboard	bord 0.09
onc	vez 0.35	inmediat 0.06	ensegu 0.03	once 0.02
onclick	onclick 0.64
one	uno 0.47	nadi 0.15	una 0.11	qui 0.07	one 0.04	un 0.04	otro 0.03	unic 0.03
oneof	oneof 0.37
onerror	onerror 0.86
oneself	mism 0.03
onesimus	onesim 0.44
onesiphorus	onesifor 0.44
onexit	onexit 0.38
onfig	onfigur 0.50
ongo	curs 0.05
onion	ceboll 0.71
onli	sol 0.50	unic 0.33	only 0.09
onlin	onlin 0.20	line 0.11	internet 0.04	conect 0.03
onlinepub	onlinepubs 0.71
onnect	onect 0.50
ono	ono 0.60
ont	uent 0.67
ontext	ontext 0.50
ontim	temporiz 0.10
onto	penetr 0.11	aferr 0.09
onward	adel 0.15
onyx	onix 0.67
oo	oo 0.83
oob	oob 0.75
ooita	ooit 0.67
oom	oom 0.33
ooo	ooo 0.38
op	op 0.82	oper 0.02
opac	opac 0.41
opaqu	opac 0.83
oparg	oparg 0.71
opcod	opcod 0.69	oper 0.05
open	abiert 0.50	abre 0.42	abrir 0.32	abri 0.32	open 0.29	abra 0.16	apertur 0.12	abriend 0.11
openai	openai 0.83
openbsd	openbsd 0.79
opendir	opend 0.55
openefm	openefm 0.67
openerdirector	openerdirector 0.93
openevid	openevidenc 0.67
openexr	openexr 0.64
openfp	openfp 0.78
opengpt	opengpts 0.50
opengroup	opengroup 0.54
openhook	openhook 0.84
openjdk	openjdk 0.78
openkey	openkey 0.64
openlog	openlog 0.88
openoffic	openoffic 0.80
openpgp	openpgp 0.83
opensound	opensound 0.37
openssl	openssl 0.97
openstack	openstack 0.80
openstreetmap	extens 0.11
opentofu	opentofu 0.79
openvm	openvms 0.37
openvpn	reforz 0.50
openwrapp	openwrapp 0.55
openwrt	openwrt 0.50
openxml	openxml 0.50
oper	oper 0.81	operator 0.15	operations 0.06	operation 0.05
opera	oper 0.13
operand	operand 0.59	oper 0.15
operationalerror	operationalerror 0.55
ophel	ophel 0.55
ophir	ophir 0.83
ophrah	ophra 0.76
ophthalmologist	oftalmolog 0.33
opiat	opiace 0.47
opinion	opinion 0.82
opn	opn 0.64
opnam	opnam 0.64
oppon	oponent 0.68	rival 0.12	adversari 0.09
opportun	oportun 0.45	ocasion 0.04
opportunist	oportun 0.06
oppos	opon 0.38	opus 0.21	opondr 0.07	opong 0.05	contr 0.03
opposit	opuest 0.44	oposicion 0.26	antonim 0.13	enfrent 0.10	contrari 0.06	delant 0.03
oppress	oprim 0.38	opresion 0.37	agravi 0.18	tribul 0.13	violenci 0.11	aflig 0.10	afliccion 0.05
oppressor	opresor 0.71	violent 0.09
opt	opt 0.70	optar 0.48	exclusion 0.08
optic	optic 0.70
optik	optik 0.64
optim	optimiz 0.87	optimizations 0.12	optim 0.12	optimization 0.11	optimic 0.09
optimis	optimiz 0.25
optimist	optim 0.73
optimizedunicod	optimizedunicod 0.64
option	opcion 0.60	opcional 0.50	option 0.37	options 0.12	optional 0.07
optionalreleas	optionalrel 0.55
optionerror	optionerror 0.37
optionflag	optionflags 0.86
optionmenu	optionmenu 0.37
optionpars	optionpars 0.75
optionvalueerror	optionvalueerror 0.37
optionxform	optionxform 0.75
optometrist	optometr 0.67
optpars	optpars 0.94
or	o 0.90	or 0.10	u 0.09	ni 0.05
oracl	oracl 0.75
oral	oral 0.26
orang	naranj 0.79	anaranj 0.08
orat	orador 0.39
orbit	orbit 0.86
orbiton	orbiton 0.67
orc	orzar 0.75
orchard	huert 0.19
orchestra	orquest 0.89
orchid	orquid 0.67
ord	ord 0.81
ordain	orden 0.06
order	orden 0.57	order 0.16	ped 0.06	averi 0.05	estrop 0.04	desajust 0.03	fin 0.03	pid 0.03
ordereddict	ordereddict 0.89
orderedenum	enum 0.04
orderedset	orderedset 0.38
ordin	ordinal 0.44	rit 0.19	juici 0.10	estatut 0.07	derech 0.06	ley 0.05	orden 0.02
ordinari	ordinari 0.64	normal 0.06	extraordinari 0.05	comun 0.02
ore	ored 0.40	or 0.18
oreb	oreb 0.74
orecast	prevision 0.47
orellana	orellan 0.52
orels	orels 0.71
oren	oren 0.83
orendorff	orendorff 0.55
org	org 0.91	lists 0.06
organ	organiz 0.69	organ 0.32	organic 0.13	microorgan 0.06	unicelul 0.02
organis	organiz 0.35
organiz	organigram 0.32	organiz 0.06
orient	orient 0.38	oriental 0.08
orig	orig 0.25
origin	original 0.60	origin 0.13	origen 0.06	orig 0.06
orion	orion 0.55
orlean	orleans 0.67
ornament	atavi 0.54
ornan	ornan 0.74
oron	oron 0.39
orphan	huerfan 0.70
orphanag	orfanat 0.65
orrù	orrù 0.71
ort	uert 0.43	puert 0.03
ortabl	ortabl 0.50
os	os 0.47	so 0.11	supports 0.06	oper 0.04	sistem 0.03
osaka	osak 0.91
osamu	ozamu 0.52	osamu 0.52
ose	oper 0.06
oserror	oserror 0.85
osfhandl	osfhandl 0.55
oslevel	oslevel 0.55
oslo	oslo 0.76
osnam	osnam 0.37
oss	oss 0.88
ossaudiodev	ossaudiodev 0.86
ossaudioerror	ossaudioerror 0.64
ostrac	ostrac 0.44
ostrich	avestruc 0.59	buh 0.07
osx	osx 0.65	nt 0.08
otaru	otaru 0.67
oth	ada 0.24
other	otros 0.48	otras 0.39	otro 0.27	demas 0.19	otra 0.15	other 0.10	ajen 0.04	others 0.04
otherhost	otherhost 0.37
othernam	othernam 0.55
otherpython	otherpython 0.55
otherwis	contrari 0.53	otra 0.04	maner 0.03	otro 0.03
othniel	othoniel 0.51	othniel 0.42
otolaryngologist	otorrinolaringolog 0.23
otorhinolaryngologist	otorrinolaringolog 0.23
otp	otp 0.61	erlang 0.25
otr	pidgin 0.67
ottawa	ottaw 0.67
otter	nutri 0.38
otx	otx 0.50
ouch	ay 0.12
oudkerk	oudkerk 0.81
ought	deb 0.11	convien 0.08	amarn 0.06	callart 0.04
our	nuestr 0.94
ourc	fuent 0.06
ourselv	apañarnosl 0.09	nosotr 0.08	autodestru 0.08	apañ 0.06	nos 0.04	ilusion 0.03
oussoren	oussor 0.83
ousterhout	ousterhout 0.75
out	sal 0.30	fuer 0.14	salg 0.10	sac 0.10	out 0.08	averigu 0.06	salier 0.05	saldr 0.05
outag	torment 0.07
outbreak	estall 0.22	brot 0.18
outcom	result 0.10
outdat	desactualiz 0.81	obsolet 0.09
outdo	super 0.10
outdoor	exterior 0.12	air 0.08	afuer 0.06
outer	exterior 0.21	extern 0.20	afuer 0.07
outfil	outfil 0.37
outfit	conjunt 0.15	traj 0.06	equip 0.02	vest 0.02
outfp	outfp 0.83
outgo	salient 0.49	extrovert 0.40	outgoing 0.27
outing	excursion 0.20
outlaw	ilegaliz 0.36
outlet	product 0.09
outlin	outlin 0.16	descrit 0.10	describ 0.07
outliv	sobreviv 0.10
outlook	outlook 0.53
outlookcalendarchecktask	outlookcalendarchecktask 0.50
outpati	ambulatori 0.66
output	sal 0.31	output 0.21	result 0.03	gener 0.02	outputs 0.02
outputcheck	outputcheck 0.84
outrag	indign 0.28	atroz 0.19	atroc 0.18	atropell 0.05
outrank	super 0.05	adel 0.04
outreach	extension 0.11
outreachi	outreachy 0.91
outsid	afuer 0.49	fuer 0.22	exterior 0.08	sal 0.03
outskirt	afuer 0.10
outsmart	list 0.03
outstand	sobresalient 0.28	extraordinari 0.21	extraordinarii 0.17	despunt 0.13	notabl 0.13	excepcional 0.13	excelent 0.08	pendient 0.05
outstretch	extend 0.12
outta	larg 0.04
outward	aparient 0.12
outweigh	kil 0.08	pes 0.03
outwit	burl 0.17
oven	horn 0.57
over	sobr 0.16	atropell 0.07	termin 0.06	over 0.04	acab 0.04	encim 0.04	medit 0.03	super 0.03
overal	general 0.11
overalloc	sobreasign 0.55
overboard	exager 0.10	bord 0.05
overcam	super 0.16
overcast	cubr 0.09
overcoat	abrig 0.23	gabardin 0.11
overcom	vencier 0.33	super 0.18	abrum 0.16	venc 0.13
overconfid	arrog 0.29	soberbi 0.17	vanid 0.09
overdos	sobredosis 0.60
overdu	atras 0.07
overemot	hipersens 0.44	emocional 0.25
overestim	sobrestim 0.68
overfish	pesc 0.04
overflow	desbord 0.55	overflow 0.26	rebos 0.17	cauc 0.15	inund 0.07
overflowerror	overflowerror 0.89
overhead	sobrecarg 0.61
overhear	casual 0.08	evit 0.04
overheard	casual 0.06
overjoy	extasi 0.67
overlaid	cubriol 0.34	cubr 0.07
overlap	superpuest 0.62	superposicion 0.30	solap 0.20	traslap 0.17	superpong 0.17
overlay	superpon 0.45	superposicion 0.39	cubr 0.11
overload	sobrecarg 0.53	overloads 0.37
overlook	alto 0.06	domin 0.05
overnight	noch 0.05
overpow	impus 0.26
overpr	sobrevalu 0.67
overr	sobrevalor 0.67
overreact	exager 0.30	sobreactu 0.28	exag 0.13
overrid	anul 0.55	overrid 0.25	sobrescrib 0.25	sobreescrib 0.21	redefin 0.10
overridden	anul 0.44	sobrescrit 0.18	redefin 0.10	reemplaz 0.03
overrul	desautoriz 0.44	denieg 0.44	deneg 0.16
overs	obisp 0.52
oversea	ultram 0.27	extranjer 0.10
oversight	descu 0.43
oversleep	dorm 0.04
overslept	dorm 0.06	durm 0.04	peg 0.02
overstrik	overstrik 0.38
overtak	alcanz 0.10	super 0.06
overtaken	poseid 0.34
overthrew	trastorn 0.33
overthrow	trastorn 0.43
overthrown	derroc 0.80
overtim	extras 0.21	extra 0.08
overtook	sobrepas 0.44
overturn	volc 0.16	reves 0.08
overview	vision 0.19	descripcion 0.11	general 0.06	resum 0.04	introduccion 0.04
overweight	sobrepes 0.52	gordit 0.13	kil 0.10
overwhelm	abrum 0.51
overwork	exces 0.17
overwrit	sobrescrib 0.62	sobrescritur 0.20	sobreescrib 0.17	overwrit 0.14
overwritten	sobrescrib 0.25
ow	ay 0.24
owe	deb 0.11	debes 0.07	deud 0.03
owl	buh 0.49	lechuz 0.30	nocturn 0.13	ibis 0.10	cisn 0.07
own	propi 0.65	pose 0.13	dueñ 0.06	pos 0.05	propietari 0.03	pertenecient 0.03	suy 0.03	su 0.03
owncloud	owncloud 0.75
owner	dueñ 0.49	propietari 0.49	owner 0.21
ownership	propied 0.30	ntild 0.15	due 0.15	posesion 0.08
ox	buey 0.43
oxen	buey 0.38	yunt 0.27
oxford	oxford 0.80
oxycontin	oxycontin 0.67
oxygen	oxigen 0.85
oyster	ostras 0.75	ostion 0.21	ostra 0.16
ozem	osem 0.44
ozon	ozon 0.56
p	p 0.73
pablo	pabl 0.31	galind 0.19
pace	ritm 0.31	deambul 0.12	liger 0.05
pacemak	marcapas 0.57
pacif	pacif 0.54	ocean 0.05
pacifist	pacif 0.15
pacinstal	pacinstall 0.50
pack	pack 0.36	empac 0.32	empaquet 0.30	empaqu 0.15	hacin 0.10	cajetill 0.10	empacal 0.08	malet 0.06
packag	paquet 0.84	packag 0.22	empaquet 0.11	packaging 0.04
packagemetadata	packagemetadat 0.71
packard	packard 0.85	hewlett 0.11
packer	pack 0.17	empaquet 0.16
packet	packet 0.32	paquet 0.13
pacman	pacm 0.93
pacremov	pacremov 0.50
pactran	pactrans 0.67
pad	rellen 0.40	pad 0.29	pads 0.19	padd 0.17
paddan	pad 0.49	aram 0.03
paddl	rem 0.46
padi	pady 0.38
padon	phadon 0.44
padx	padx 0.38
page	pagin 0.82
pager	pagin 0.03	pag 0.03
pages	pagesiz 0.64
pagiel	phegiel 0.44
pagin	pagin 0.08
pagoda	pagod 0.67
pahathmoab	pahath 0.54
paid	pag 0.37	surt 0.05	remuner 0.04
pain	dolor 0.72	duel 0.06
painintheapt	painintheapt 0.67
painkil	calmant 0.34	analges 0.23
painstak	concienci 0.19
paint	pint 0.64	pintur 0.44	cuadr 0.09	retrat 0.02
painter	pintor 0.82
pair	pairs 0.16	emparej 0.09	pair 0.09	par 0.07	parej 0.05	zapatill 0.05
pairwis	pairwis 0.37
pajama	pijam 0.76
pakistan	pakistan 0.67
pal	camar 0.40	person 0.02
palac	palaci 0.91
palard	palard 0.71
palat	palad 0.31
pale	pal 0.48	palidec 0.24	paliduch 0.10
palestinian	palestin 0.25
palivoda	palivod 0.75
palkovski	palkovsky 0.37
pallid	pal 0.10
pallu	phallu 0.56
palm	palm 0.43	palmer 0.16
palmo	palm 0.05
palomar	palom 0.07
palpit	palpit 0.31
paltiel	paltiel 0.44
pam	pam 0.72
pambrighten	pambright 0.50
pamcomp	pamcomp 0.50
pamdepth	pamdepth 0.50
pamdic	pamdic 0.67
pamditherbw	pamditherbw 0.75
pamedg	pamedg 0.50
pamela	pamel 0.67
pamenlarg	pamenlarg 0.83
pamfil	pamfil 0.50
pamflip	pamflip 0.50
pamper	mim 0.13
pamphlet	panflet 0.67
pamphylia	pamphyli 0.67
pamscal	pamscal 0.67
pamstretch	pamstretch 0.75
pamtopnm	pamtopnm 0.75
pamtouil	pamtouil 0.50
pamundic	pamundic 0.50
pan	sarten 0.66	cacerol 0.24	cazuel 0.21	pansexual 0.16	cae 0.05
panama	panam 0.54
pancak	panquequ 0.38	tortit 0.33	cak 0.28	panquecill 0.18
panda	pand 0.89
pandem	pandemi 0.80
pane	panel 0.45
panel	panel 0.78	cint 0.10
pang	hambr 0.05
pangolin	pangolin 0.50
panhandl	mendig 0.26
panic	panic 0.55	alarm 0.03	asust 0.02
panick	panic 0.25	entro 0.04
pankovych	pankovych 0.37
pansexu	pansexual 0.52
pant	pantalon 0.52	jad 0.20	calzoncill 0.09
panter	pant 0.78
panti	brag 0.59
pantoja	pantoj 0.67
pantri	despens 0.86
panzenböck	panzenböck 0.37
paolo	paol 0.80
papa	pap 0.07
paparazzi	paparazzi 0.52
paper	papel 0.62	period 0.12	hoj 0.09	foli 0.06	diari 0.04	articul 0.03
paperwork	papel 0.07
paprika	pimenton 0.35	pimient 0.11
papua	papu 0.67
papyrus	junc 0.55
parabl	parabol 0.83
parachut	paracaid 0.24
parad	desfil 0.68	march 0.08
paradis	parais 0.67
paradox	paradoj 0.76
paragraph	parraf 0.94
paraguay	paraguay 0.67
parakeet	periquit 0.67
parallel	paralel 0.89
parallelogram	paralelogram 0.67
paralyt	paralit 0.61
paralyz	paraliz 0.66	paralit 0.27
param	params 0.72	param 0.48
paramet	parametr 0.87	paramet 0.15	parameters 0.09	winmod 0.02
parameter	parametriz 0.72	parameteriz 0.28
paramflag	paramflags 0.37
paramspec	paramspec 0.73
paramspeckwarg	paramspeckwargs 0.55
paramspecvari	paramspecvari 0.55
paran	paran 0.32
paranoid	paran 0.78
paranorm	paranormal 0.41
paratroop	paracaid 0.55
parcel	paquet 0.08
pardon	dispens 0.21	disculpam 0.09	perdon 0.09	perdonem 0.07	perdonam 0.06	disculp 0.06
parent	padr 0.42	parent 0.15	parents 0.08	parental 0.07	papas 0.04	primari 0.03	principal 0.02
parenthes	parentesis 0.79
pari	par 0.10	paris 0.09
parishion	fiel 0.15
pariti	parid 0.62
park	parqu 0.71	aparc 0.29	estacion 0.16	park 0.09
parliament	parlament 0.81
parlor	funerari 0.52
parnassus	parnassus 0.64
parol	condicional 0.17
parosh	phar 0.31
parrot	lor 0.67	peric 0.25
pars	analiz 0.38	pars 0.38	analisis 0.36	parsing 0.18	entremezcl 0.04	sintact 0.02
parseerror	parseerror 0.55
parser	analiz 0.43	pars 0.37	parsers 0.19
parserbas	parserb 0.55
parsercr	parsercreat 0.55
parseresult	parseresult 0.55
parseresultbyt	parseresultbyt 0.37
parsestr	parsestring 0.71
parsetupl	parsetupl 0.85	pyarg 0.06
parsetupleandkeyword	parsetupleandkeywords 0.86
parsingerror	parsingerror 0.55
parso	pars 0.10
part	part 0.51	parcial 0.12	particip 0.11	parts 0.04	jorn 0.02
partak	particip 0.11
parti	fiest 0.81	parrand 0.06	festej 0.05	party 0.04	guatequ 0.04	juerg 0.04	pachang 0.04	celebr 0.03
partial	partial 0.57	parcial 0.48	acepcion 0.17
partialmethod	partialmethod 0.75
particip	particip 0.57
particl	particul 0.15
particular	particul 0.73	particular 0.30	concret 0.07	especial 0.03	exigent 0.03
partit	particion 0.86	partition 0.18
partition	particion 0.19
partner	soci 0.76	compañer 0.05
partnership	asoci 0.08
pascal	pascal 0.78
paseah	phase 0.55
pashhur	pashur 0.83
pass	pas 0.37	aprob 0.16	pass 0.10	pasar 0.07	pasam 0.06	desmay 0.06	fallec 0.03	pasadm 0.02
passag	pasaj 0.39	parraf 0.08
passeng	pasajer 0.69
passion	apasion 0.65	pasion 0.37
passiv	pasiv 0.58
passov	pascu 0.67
passphras	contraseñ 0.10
passport	pasaport 0.75
passsec	passsec 0.55
passthrough	passthrough 0.50
passwd	passwd 0.89
password	contraseñ 0.80	password 0.24
past	pas 0.11	ultim 0.05	peg 0.05	past 0.03
pasta	past 0.24
pasti	empanadill 0.67
pastim	pasatiemp 0.28
pastor	pastor 0.23
pastri	chef 0.20
pastur	ejid 0.37	dehes 0.15	past 0.09
pat	palm 0.19
patch	parch 0.63	patch 0.58	parche 0.17	emparch 0.08	revision 0.03
patcher	parcheador 0.62	patch 0.09
patchlevel	patchlevel 0.46	parch 0.04
patent	patent 0.61
patern	paternal 0.58
path	rut 0.63	path 0.61	paths 0.14	vered 0.07	send 0.04	camin 0.03
pathchk	pathchk 0.50
pathconf	pathconf 0.71
pathentryfind	pathentryfind 0.83
pathet	patet 0.68
pathext	pathext 0.81
pathfind	pathfind 0.75
pathlib	pathlib 0.89	rutalib 0.07
pathlik	pathlik 0.91
pathnam	pathnam 0.33	rut 0.16
patholog	patolog 0.75
pathseg	pathsegments 0.55
pathsep	pathsep 0.75
pathto	patht 0.38
patienc	pacienci 0.62
patient	pacient 0.85	pacienci 0.17	enferm 0.02
patio	pati 0.37
patriarch	patriarc 0.62
patricia	patrici 0.67
patrick	patrick 0.55
patriot	patriot 0.80
patrolman	patruller 0.52
patron	condescend 0.39	condescendient 0.37	client 0.02
patronym	patronim 0.74
pattern	patron 0.83	pattern 0.30	patterns 0.13
patterson	patterson 0.67
paul	pabl 0.63	paul 0.49
paula	paul 0.18
paulo	paul 0.24	pabl 0.20
paus	paus 0.59	deten 0.03	detuv 0.03
pavilion	pabellon 0.60
pavlov	pavlov 0.52
paw	pat 0.11
pawn	peon 0.82	empeñ 0.22
pax	pax 0.92
pay	pag 0.61	prest 0.06	pagart 0.05	sueld 0.05	compens 0.04	amortigu 0.03	remuner 0.03	retribu 0.03
paycheck	sueld 0.12
payday	pag 0.04
payload	payl 0.40	carg 0.15
payment	pag 0.08	exig 0.08
pb	pb 0.38
pbm	pbm 0.72
pbmpscale	pbmpscal 0.50
pbmreduc	pbmreduc 0.67
pbx	pbx 0.50
pc	pc 0.94
pcap	pcap 0.50
pcbuild	pcbuild 0.78
pcdovtoppm	pcdovtoppm 0.50
pci	pci 0.52
pcmcia	pcmci 0.67
pcs	pcs 0.45	wol 0.29
pdb	pdb 0.96	pbd 0.08
pdbcmd	pdbcmd 0.87
pdbrc	pdbrc 0.84
pdf	pdf 0.86
pdfattach	pdfattach 0.50
pdfdetach	pdfdetach 0.50
pdfimag	pdfimag 0.67
pdfinfo	pdfinf 0.67
pdfs	pdf 0.09
pdftop	pdftops 0.50
pe	educ 0.07
peac	paz 0.70	pacif 0.23	pac 0.19	tranquil 0.08
peaceabl	paz 0.07
peach	durazn 0.39	melocotoner 0.32	melocoton 0.29
peacock	pav 0.31
peak	peak 0.29	pic 0.15	maxim 0.04
peanut	cacahuet 0.47	cacahuat 0.43	man 0.02
pear	per 0.05
pearl	perl 0.42	harbor 0.16
peasant	campesin 0.69	huas 0.26
pebbl	guijarr 0.44	piedrit 0.18	met 0.03
peck	picot 0.33
peculiar	peculi 0.59	olor 0.07	caracterist 0.04
pedahzur	pedasur 0.67
pedaiah	ped 0.05
pedal	pedal 0.76
peddl	vend 0.05
pedestrian	peaton 0.86
pedroni	pedroni 0.37
pee	orin 0.43	pip 0.05
peed	hic 0.03
peek	peek 0.56	asom 0.18
peel	pel 0.25	descasc 0.11
peephol	mirill 0.71
peer	peer 0.33	p2p 0.20
peercert	peercert 0.38
peernam	peernam 0.37
peersec	so 0.12
peg	peg 0.16
peig	peig 0.67
peix	peixing 0.55
pekah	pek 0.78
pekka	pekk 0.67
peksag	peksag 0.87	berk 0.04
pelatiah	pelat 0.67
peleg	peleg 0.74
pelet	pelet 0.55
peleth	peleth 0.44
pelethit	pelethe 0.74
pelican	pelican 0.53
pelleti	pelleti 0.37
pelonit	pelonit 0.40
pem	pem 0.87
pen	boligraf 0.70	plum 0.39	birom 0.24	boli 0.19	lapicer 0.15	lapiz 0.07	lapic 0.02
penalti	penalti 0.17	pen 0.11
penanc	penitent 0.67
pencil	lapiz 0.68	lapic 0.49	estuch 0.10	lapicer 0.09
pencolor	pencolor 0.54	lapiz 0.09
pend	pendient 0.70	pending 0.12
pendant	colgant 0.50	pendient 0.17
pendingdeprecationwarn	pendingdeprecationwarning 0.90
penetr	penetr 0.40	pinch 0.23
penguin	pingüin 0.92
peni	pen 0.10
penicillin	penicilin 0.54
peninnah	peninn 0.55
peninsula	peninsul 0.67
penni	centav 0.43	peniqu 0.28	pes 0.04
penniless	call 0.04
pension	pension 0.80
pensiz	pensiz 0.54	lapiz 0.05
pentest	prueb 0.04
penuel	penuel 0.71
peopl	gent 0.48	puebl 0.38	person 0.31
peor	peor 0.11
pep	pep 0.97	peps 0.11
pepper	pimient 0.80
peppermint	ment 0.06
per	por 0.07	mb 0.04	segun 0.03
perat	peracion 0.50
perazim	perasim 0.67
perceiv	percib 0.30	entend 0.07
percent	cient 0.24	porcentaj 0.12	porcient 0.09	cien 0.03
percentag	porcentaj 0.78
percentil	percentil 0.78
percept	perspicaz 0.52	percept 0.45
perceptu	percepcion 0.66
percocet	vicodin 0.45
percuss	percusion 0.47
peren	perens 0.52
perez	phar 0.78
perf	perf 0.92
perfect	perfect 0.79	perfeccion 0.22	ideal 0.06
perfectionist	perfeccion 0.40
perform	realiz 0.45	rendimient 0.40	actuacion 0.12	realic 0.08	desempeñ 0.07
performancetip	performancetips 0.37
perfum	perfum 0.48	ungüent 0.13
perga	perg 0.55
perhap	quizas 0.23	quiz 0.18	tal 0.09
peril	peligr 0.08
perimet	perimetr 0.52
period	period 0.31	punt 0.06
peripher	perifer 0.58
perish	perec 0.62	perezc 0.35	pierd 0.04
perizzit	phereze 0.59
perk	ventaj 0.12
perki	content 0.05
perl	perl 0.74
perm	perm 0.75
perman	permanent 0.77
permiss	permis 0.80	permissiv 0.06
permissionerror	permissionerror 0.88
permit	permit 0.19	consient 0.09	autoriz 0.09	permis 0.03
permitscontrol	permitscontrol 0.38
permut	permut 0.85	permutations 0.33
perpetr	perpetr 0.40	autor 0.06
perpetu	perpetu 0.33
perplex	perplej 0.62
perri	perry 0.67
perrier	perri 0.80
perror	perror 0.37
persecut	persecu 0.48	persig 0.20	persegu 0.20	persigu 0.10
persever	persever 0.33	pacienci 0.10
persia	persi 0.81	pers 0.20
persian	pers 0.74
persimmon	caquis 0.40
persist	persistent 0.95
person	person 0.56	personal 0.32
personnel	personal 0.07
perspect	perspect 0.58
perspir	transpir 0.39
persuad	persuad 0.47	convenc 0.25
persuas	persuas 0.67
perth	perth 0.67
pertin	pertinent 0.84
peru	peru 0.80
perun	perun 0.67
peruvian	peruan 0.67
pervers	pervers 0.72
pervert	pervert 0.63	perviert 0.48
peseta	peset 0.67
peso	pes 0.13
pessimist	pesim 0.43
pester	persegu 0.09	darm 0.05	tra 0.03
pesticid	pestic 0.67
pestil	pestilent 0.78
pet	mascot 0.82	acarici 0.21	interactu 0.04
petal	petal 0.68
peter	pedr 0.70	pet 0.28
peterson	peterson 0.94
pethahiah	peth 0.55
petit	rueg 0.18	peticion 0.18
petr	petr 0.90
petri	petri 0.64
petrifi	petrific 0.80
petrosyan	petrosy 0.38
petter	pett 0.76
peyot	peyot 0.67
pf	pf 0.75
pfm	pfm 0.50
pg	pg 0.37
pgettext	pgettext 0.75
pgid	pgid 0.55
pgm	pgm 0.85
pgo	pgo 0.87
pgrade	pgrad 0.52	ctualiz 0.26
pgrep	pgrep 0.50
pguid	pguid 0.38
pha	pha 0.71
phantom	fantasm 0.10
pharaoh	faraon 0.88
pharise	farise 0.64
pharmaceut	farmaceut 0.26
pharmaci	farmaci 0.81
pharmacist	farmaceut 0.74
phase	fas 0.75	phas 0.31	monofas 0.22
phenomen	fenomenal 0.52
phenomena	paranormal 0.33
phenomenon	fenomen 0.81
phi	phi 0.80
phicol	phicol 0.55
phil	phil 0.64
philbrick	philbrick 0.35
philidor	philidor 0.86
philip	felip 0.77	philip 0.38	philips 0.19
philipp	philipp 0.90
philippi	filip 0.54
philippin	filipin 0.32
philistia	palestin 0.36
philistin	filiste 0.68	palestin 0.12
phillip	phillip 0.79	phillips 0.19
philosoph	filosof 0.44	mon 0.06
philosophi	filosof 0.64
phind	phind 0.50
phineha	phin 0.91
phlegm	flem 0.52
phnom	nom 0.67
phoenicia	fenici 0.55
phone	telefon 0.59	telefone 0.09	movil 0.08	interurban 0.04	llam 0.03	celul 0.03
phonebook	telefon 0.02
phonelist	phonelist 0.37
phoni	farsant 0.52
photo	fot 0.39	fotograf 0.08
photocopi	fotocopi 0.44
photogen	fotogen 0.86
photograph	fotograf 0.46	fotografi 0.09	fot 0.06
photographi	fotograf 0.07
photoimag	photoimag 0.61
photorec	photorec 0.67
photoshop	photoshop 0.50
php	php 0.78
phrase	fras 0.36	redact 0.11	expres 0.03
phrygia	phrygi 0.55
physic	fisic 0.88	cheque 0.05
physician	curat 0.26	medic 0.07
physicist	fisic 0.17
physiotherapi	fisioterapi 0.67
pi	pi 0.95
pianist	pianist 0.86
piano	pian 0.81
picasso	picass 0.75	picas 0.21
piccolo	flaut 0.24
pick	recog 0.36	cog 0.12	recoj 0.12	elig 0.07	eleg 0.07	recogem 0.07	recojam 0.06	escoj 0.06
picki	maños 0.43	especialit 0.22	tiquismiquis 0.18	quisquill 0.15	exquisit 0.13
pickl	pickl 0.71	pickling 0.30	serializ 0.14	decap 0.12	pepinill 0.05	apriet 0.02
picklabl	pickabl 0.31	picklabl 0.28	pickability 0.12	picklability 0.12	serializ 0.11
picklebuff	picklebuff 0.84
pickleerror	pickleerror 0.55
pickler	pickl 0.37
pickletool	pickletools 0.81	pepinill 0.14
pickpocket	carter 0.19	lanz 0.03
picnam	picnam 0.64
picnic	picnic 0.58
pico	pic 0.24
picocom	picocom 0.80
picom	picom 0.67
pictur	fot 0.51	fotograf 0.23	cuadr 0.15	pintur 0.08	retrat 0.07	imag 0.07	pictur 0.05	imagen 0.03
pid	pid 0.18	dtm 0.11	lastauthor 0.07	revnumb 0.07	lastprint 0.07	codepag 0.07	lastsav 0.07	pagecount 0.06
pidfd	pidfd 0.83
pidfdchildwatch	pidfdchildwatch 0.71
pidgin	ikiwiki 0.67
pidof	pidof 0.50
pie	tart 0.26	pastel 0.19	tort 0.09
piec	troz 0.48	pedaz 0.43	piez 0.23	desmenuz 0.11	porcion 0.07	despedaz 0.07	gaj 0.07	pedacit 0.05
pier	muell 0.51	piers 0.24
pierc	perfor 0.41	pierc 0.26	piercing 0.26	atraves 0.11	traspas 0.10
pierr	pierr 0.86
pig	cerd 0.54	puerc 0.42	indi 0.02
pigeon	palom 0.46	palomin 0.20	puntill 0.06
piggyback	espald 0.06
pighead	recalcitr 0.50
pilat	pilat 0.81
pile	acumul 0.21	apil 0.20	monton 0.03
pilgrim	peregrin 0.22
pill	pastill 0.65	pildor 0.28
pillai	pillai 0.55
pillar	column 0.37	estatu 0.08	titul 0.05
pillow	almoh 0.79	almohadon 0.17	pillow 0.16
pilot	pilot 0.81
pim	pim 0.67
pin	estac 0.36	broch 0.25	fij 0.16	alfil 0.09	pin 0.07
pinard	pinard 0.38
pinch	pellizc 0.56	pellizqu 0.30
pine	piñon 0.25	pin 0.23
pineappl	piñ 0.80	anan 0.14
ping	ping 0.62	pings 0.20
pinhol	estenop 0.67
pink	ros 0.50
pinki	pinky 0.67
pinnacl	almen 0.44
pinocchio	pinoch 0.67
pint	pint 0.10
pio	pio 0.61
pioda	piod 0.67
pioneer	pioner 0.73	coloniz 0.18
pip	pip 0.64
pipe	pip 0.47	tub 0.44	canaliz 0.21	cañ 0.05	redirig 0.03
pipelin	oleoduct 0.45	pipelin 0.34	tub 0.17
pipenam	pipenam 0.55
pipenv	pipenv 0.50
piper	pip 0.06
pipermail	pipermail 0.85
pipewir	pipewir 0.89
pipx	pipx 0.83
piranha	pirañ 0.67
pirat	pirat 0.67
pirathonit	piratonit 0.41	hillel 0.29
pisa	pis 0.07
pisc	piscis 0.52
pisgah	pisg 0.67
pisidia	pisidi 0.44
piss	despilfarr 0.22	bronc 0.11
pistol	pistol 0.51	revolv 0.06
pit	sim 0.22	fos 0.15	cistern 0.15	sepulcr 0.11	poz 0.08	hoy 0.03
pitch	agud 0.14	lanzamient 0.07
pitcher	cantar 0.29	lanzador 0.16	jarr 0.15
pitfal	descompresion 0.11
pithon	phiton 0.44
piti	pen 0.19	lastim 0.18	compasion 0.13	apiad 0.13	pied 0.12	misericordi 0.03
pitrou	pitrou 0.81	antoin 0.13
piv	yubikey 0.80
pivpn	pivpn 0.50
pixel	pixel 0.94	pixels 0.19
pixmap	pixmap 0.74
pizza	pizz 0.82	pepperoni 0.10
pizzaro	pizarr 0.16
piñata	piñat 0.67
pkcs	pkcs 0.78
pkexec	pkexec 0.50
pkg	pkg 0.98
pkgbuild	pkgbuild 0.83
pkgfile	pkgfil 0.67
pkgmanag	pkgmanagers 0.50
pkgs	pkgs 0.80
pkgtool	pkgtool 0.55
pkgutil	pkgutil 0.89
pki	pki 0.34
pkttype	pkttype 0.55
pkware	pkwar 0.37
pkzip	pkzip 0.78
pl	pl 0.62
placat	aplac 0.39
place	lug 0.46	lugar 0.23	siti 0.13	coloc 0.12	situ 0.08	sustituyer 0.03	in 0.02
placebo	placeb 0.72
placehold	marcador 0.34	comodin 0.23	placeholders 0.22	placehold 0.19
plagiar	plagi 0.86
plagu	plag 0.69	mortand 0.22	llag 0.21	epidemi 0.07
plain	plain 0.36	llanur 0.22	llan 0.12	campiñ 0.11	simpl 0.08	clar 0.06	cristian 0.03	plan 0.03
plaintext	text 0.08
plan	plan 0.76	plane 0.23	previst 0.07	planif 0.05	planific 0.05	pretend 0.04	planifiqu 0.04
plane	avion 0.71
planet	planet 0.87	astros 0.14
planetari	planet 0.09
plant	plant 0.76	sembr 0.07
plaqu	plac 0.13
plasma	plasm 0.83
plasmashel	plasmashell 0.67
plasmoid	plasmoid 0.67
plaster	encostr 0.58	escayol 0.39	puest 0.03
plastic	plastic 0.76
plat	plat 0.13
plate	plat 0.35
platform	plataform 0.73	platform 0.24	anden 0.12	electoral 0.08	multiplataform 0.07
platformio	platformi 0.68
platinclud	includ 0.08
platinum	platin 0.86
platlib	platlib 0.38
platlibdir	platlibd 0.71
plato	platon 0.44
platon	platon 0.58
platstdlib	platstdlib 0.37
platter	plat 0.13	fuent 0.02
play	jug 0.60	toc 0.33	jueg 0.23	reproduc 0.08	obra 0.05	jugueton 0.05	desempeñ 0.03	tocal 0.02
playback	reproduccion 0.44	playback 0.37
playbook	playbook 0.72
player	jugador 0.62	reproductor 0.30	tenist 0.18	ajedrec 0.08
playground	playground 0.25	parqu 0.04
playlist	reproduccion 0.26
playsound	playsound 0.64
playstat	playstation 0.67
plaza	plaz 0.12
plea	culpabil 0.26	suplic 0.25	rueg 0.05	acuerd 0.03
plead	rog 0.13	juzg 0.07	suplic 0.06	declar 0.03	jur 0.03
pleas	favor 0.65	ruegot 0.05	complac 0.05	hagam 0.03	por 0.03	rueg 0.03	content 0.03	plug 0.02
pleasant	agrad 0.33	placenter 0.16	grat 0.15	suav 0.10	deleit 0.10	suavid 0.05
pleasur	plac 0.43	placer 0.22	deleit 0.11	placenter 0.08	volunt 0.06
pledg	desp 0.13	promet 0.11	prend 0.09	compromet 0.04	compromis 0.03	palabr 0.03	promes 0.02
plenti	monton 0.11	abund 0.08	much 0.02
plessi	plessy 0.67
plier	alicat 0.34
plist	plist 0.86	plists 0.22
plistlib	plistlib 0.76	readplist 0.19	readplistfrombyt 0.19
plot	complot 0.46	traz 0.12	tram 0.10
plough	arad 0.37
plow	arad 0.44	arand 0.37	are 0.06
plowshar	azadon 0.62
pluck	desplum 0.61	deshoj 0.21	arranc 0.16	armo 0.14	agall 0.12
plug	enchuf 0.39	conect 0.08	tap 0.08	prend 0.03
plugin	complement 0.69	plugins 0.30	plugin 0.20
plum	ciruel 0.86
plumb	plom 0.29	tub 0.10
plumber	fontaner 0.68	plomer 0.54
plump	carn 0.04
plunder	despoj 0.59	pres 0.13	saqu 0.12
plung	sumerg 0.14	hund 0.10	pic 0.04	tir 0.02
plural	plural 0.90
plus	plus 0.15	mas 0.05
pluto	pluton 0.80
plymouth	plymouth 0.67
pm	pm 0.37	tard 0.02
pmn	pmn 0.50
pneumonia	neumon 0.40	pneumon 0.30	neumonitis 0.20
png	png 0.88
pngs	pngs 0.35	png 0.24
pngtopam	pngtopam 0.50
pnm	pnm 0.81
pnmcolormap	pnmcolormap 0.50
pnmhisteq	pnmhisteq 0.50
pnmnorm	pnmnorm 0.67
pnmtojpeg	pnmtojpeg 0.50
pnp	pnp 0.67
pnpdevic	pnpdevic 0.50
pnpm	pnpm 0.50
po	po 0.72
pochi	pochi 0.67
pocket	bolsill 0.72
pocketbook	carter 0.09
pocketknif	navaj 0.20	bolsill 0.03
pocoo	poco 0.55
pod	pods 0.50	pod 0.03
podcast	podcast 0.68	podcasts 0.44
podfil	podfil 0.67
podium	podi 0.67
podman	podm 0.82
poem	poem 0.81	poes 0.05	vers 0.03
poet	poet 0.80
poetic	poetic 0.80
poetri	poetry 0.58	poes 0.32
point	punt 0.40	apunt 0.29	point 0.08	revision 0.08	señal 0.07	points 0.06	mold 0.04	meoll 0.04
pointer	punter 0.92	point 0.12
pointless	sent 0.03
poison	venen 0.68	envenen 0.38	intoxic 0.13	toxic 0.13
poke	atic 0.18
pokemon	pokemon 0.41
poker	poqu 0.64	pok 0.53
pokémon	pokemon 0.46
poland	poloni 0.86
polar	polar 0.67	pol 0.10
pole	pol 0.34	var 0.16	pal 0.05	barr 0.05
polic	polic 0.67	polici 0.07	comis 0.03
policeman	polic 0.41
policemen	polic 0.11
polici	policy 0.48	polit 0.45	normat 0.19	poliz 0.06	reapliqu 0.04	norm 0.04
polio	poli 0.24
polish	polac 0.73	lustr 0.19	pintauñ 0.17	acical 0.13	limp 0.07
polit	polit 0.38	cortes 0.28	educ 0.20	respetu 0.09	cortez 0.08	diplomat 0.05	descortes 0.05	cordial 0.04
politician	polit 0.36
polk	polk 0.80
polka	lunar 0.44
polkit	polkit 0.50
poll	sonde 0.51	sond 0.20	poll 0.18	encuest 0.10	select 0.04
pollin	poliniz 0.67
pollselector	selectors 0.19
pollut	contamin 0.50	polucion 0.30	ensuci 0.08
polybar	polyb 0.67
polyglot	poliglot 0.69
polygon	poligon 0.81	polygon 0.28
pomegran	gran 0.11
pona	toki 0.11
pond	estanqu 0.61	lagun 0.47	bals 0.11	lag 0.03
pondal	pondal 0.67
pong	pimpon 0.40
poni	pony 0.53	poni 0.40	ponis 0.34
pontius	ponci 0.62
ponzi	ponzi 0.67
pooch	pooch 0.52
pool	piscin 0.50	pool 0.47	pilet 0.16	estanqu 0.10	grup 0.10	pools 0.06	bill 0.06
poop	revent 0.10	polv 0.06	palom 0.05
poor	pobr 0.76	mal 0.05	menester 0.04	humild 0.03	pesim 0.03	deficient 0.02	miser 0.02
poorer	empobrec 0.20	viej 0.04
poorest	pobr 0.09
pop	pop 0.39	desapil 0.24	emergent 0.06	abra 0.03	surg 0.03	extra 0.03
popa	claudiu 0.31
popcorn	palomit 0.62	pochocl 0.49
popd	popd 0.50
pope	pap 0.18
popen	pop 0.82
popey	popey 0.67
popitem	popitem 0.87
popleft	popleft 0.71
poplib	poplib 0.92
popsicl	palet 0.26
popul	poblacion 0.70	pobl 0.20	population 0.15	poblacional 0.11
popular	popul 0.71	popular 0.50	divulg 0.04
popupmenu	popupmenu 0.55
porch	portic 0.48	porch 0.48	portal 0.13	gal 0.04	entrad 0.04
pork	cerd 0.30
porn	pornograf 0.67
port	adapt 0.28	port 0.26	puert 0.24	migracion 0.10	ports 0.10	porting 0.08	migr 0.07	babor 0.06
portabl	portabil 0.44	portabl 0.43	portatil 0.33
portag	portag 0.83
portal	portal 0.36
porter	moz 0.14
porterbox	itzbund 0.38	bund 0.37
portion	porcion 0.50	racion 0.14	part 0.11
portrait	retrat 0.50
portsid	portsid 0.67
portug	portugal 0.89
portugues	portugues 0.89
portuguê	portugues 0.25
pos	pos 0.35
pose	pos 0.08
posit	posicion 0.60	posicional 0.41	posit 0.41	positional 0.12	postur 0.11	puest 0.10	position 0.09	positions 0.07
posix	posix 0.97
posixfil	posixfil 0.55
posixpath	posixpath 0.64
posn	posn 0.55
posonlyarg	posonlyargs 0.38
posonlyargcount	posonlyargcount 0.71
possess	posesion 0.43	pos 0.26	poses 0.17	poseyeron 0.15	haciend 0.11	poseid 0.06	pertenent 0.06	hered 0.06
possibl	posibl 0.65	posibil 0.22	impos 0.02
post	post 0.47	corre 0.19	contabiliz 0.07	postproces 0.06	public 0.05	puest 0.02
postag	franque 0.52
postcard	postal 0.80
postcmd	postcmd 0.55
poster	cartel 0.33	poster 0.32	posters 0.26
posteriori	posteriori 0.59
postgr	iacut 0.73
postgresql	postgresql 0.83
postinstal	posterior 0.09
postmortem	autopsi 0.32
postpon	pospon 0.38	pospuest 0.34	pospus 0.24	pospondr 0.21	posterg 0.17	pospongamosl 0.11
postscript	postscript 0.50
pot	olla 0.44	ollas 0.36	cafeter 0.20	pucher 0.15	calder 0.14	tarr 0.13	burr 0.06
potato	patat 0.37	pap 0.34	potat 0.33
potenti	potencial 0.83	potenci 0.08	posibl 0.02
pothol	bach 0.41
potiphar	potiph 0.44
potiphera	asenath 0.55
pott	potts 0.55
potter	alfarer 0.68	pott 0.37
potteri	ceram 0.34
pound	perrer 0.19	kil 0.09	quil 0.09	libr 0.05	fuerz 0.02
pour	derram 0.30	sirv 0.10	viert 0.09	destil 0.09	sirvem 0.08	cantar 0.06	chorr 0.05	echo 0.04
pout	pucher 0.40
poverti	pobrez 0.68	miseri 0.08
pow	pow 0.87
power	potenci 0.40	poder 0.32	potent 0.25	virtud 0.11	potest 0.10	fortalez 0.08	pod 0.07	elevalun 0.06
powerless	impotent 0.34	autor 0.05
powermac	powermac 0.80
poweroff	poweroff 0.67
powerpc	powerpc 0.81
powershel	powershell 0.72
pox	varicel 0.53
poyang	poyang 0.62
pozuelo	monfort 0.49
pp	pp 0.64
ppc	ppc 0.55
pplicat	mac 0.05
ppm	ppm 0.91
pprint	pprint 0.92
ppt	ppt 0.50
pr	pr 0.67
practic	practic 0.80	realist 0.03
practis	practic 0.08
pradeep	pradeep 0.64
pradyun	pradyun 0.38
praetorium	pretori 0.71
pragu	prag 0.65
prais	alab 0.44	elogi 0.28	elog 0.21	alabadl 0.14	loor 0.13	halag 0.12	salm 0.12	bendec 0.05
prank	brom 0.12
pranskevichus	pranskevichus 0.71
pratasevich	pratasevich 0.67
praveen	prav 0.67
prawn	langostin 0.52	gamb 0.34	camaron 0.21
pray	rez 0.49	orar 0.34	orand 0.26	orad 0.24	orab 0.13	oraron 0.12	ore 0.12	oran 0.10
prayer	oracion 0.51	plegari 0.31	suplic 0.05
pre	pre 0.47	preinstal 0.23	preexistent 0.14	precarg 0.14	previ 0.11	preproces 0.08	anterior 0.03
preach	predic 0.44	evangeli 0.18	sermone 0.16	anunci 0.07
preacher	predic 0.32
preact	preact 0.67
pread	pre 0.23
preambl	preambul 0.73	preambl 0.46
prearg	preargs 0.37
prec	prec 0.86
precal	precall 0.37
precaut	precaucion 0.44
preced	preced 0.55	precedent 0.36	priorid 0.16	anterior 0.05
precept	renglon 0.23	mandamient 0.20
precious	precios 0.21	preci 0.17	valios 0.12
precis	precision 0.77	precis 0.36
precompil	precompil 0.81
precomput	tabl 0.02
precondit	precondicion 0.37
preconfig	preconfig 0.78
preconfigur	preconfigur 0.78
precook	precoc 0.51
pred	pred 0.64
predecessor	predecesor 0.86
predefin	predefin 0.66
predestin	predestin 0.55
predic	predicat 0.47	predic 0.47
predict	predec 0.49	prediccion 0.36	predij 0.21	pronostic 0.18	previs 0.12	vaticin 0.12	predich 0.11	prev 0.11
predispos	predisposicion 0.42
predomin	algodon 0.02
preexec	preexec 0.81
preexist	preexistent 0.32
prefabr	prefabric 0.38
prefac	prefaci 0.32	prolog 0.32
prefectur	prefectur 0.86
prefer	prefier 0.43	prefer 0.19	preferent 0.19	pref 0.10	prefir 0.07
preferencelist	preferencelist 0.64
prefix	prefij 0.71	prefix 0.60	preced 0.06
prefixlen	prefixl 0.75
preformat	preformat 0.67
pregener	pregener 0.64
pregnanc	embaraz 0.28
pregnant	embaraz 0.74
preinit	preinit 0.76
preiniti	preinicializ 0.80	preinitializ 0.43
prejud	prejuici 0.40
prejudg	prejuzg 0.41
prejudic	prejuici 0.48
preliminari	prelimin 0.60
preload	precarg 0.47	prel 0.33
prelud	preludi 0.50
prematur	prematur 0.81
premedit	premedit 0.71
premis	instal 0.02
premonit	present 0.05
preoccupi	preocup 0.04
prepaid	adelant 0.08
prepar	prepar 0.54	aparej 0.18	prep 0.11	aprest 0.10	preparat 0.08	apercib 0.07	aderez 0.07	preparart 0.04
prepareprotocol	prepareprotocol 0.64
prepend	antepon 0.70	antepong 0.61
prependdir	stripd 0.50
preprocess	preproces 0.55
preprocesserror	preprocesserror 0.37
preprocessor	preproces 0.62
prerequisit	prerrequisit 0.60	requisit 0.10
preschool	parvul 0.51
prescod	prescod 0.75
prescrib	prescrit 0.46	prescrib 0.39
prescript	prescripcion 0.32	recet 0.17
presenc	presenci 0.57	delant 0.10	rostr 0.02	ante 0.02
present	present 0.48	regal 0.40	obsequi 0.14	regalit 0.04	domicili 0.03	actual 0.02
preserv	preserv 0.60	conserv 0.33	guard 0.03
preset	preestablec 0.51	preset 0.50
presid	president 0.75
presidenti	presidencial 0.91
presley	presley 0.80
press	press 0.49	prens 0.30	puls 0.29	presion 0.19	apret 0.10	retuv 0.08	apriet 0.06	presionart 0.05
pressur	presion 0.51	arterial 0.15	tension 0.10	hipotension 0.08	sanguine 0.04
presult	presult 0.64
presum	supong 0.03
pretend	fing 0.54	finj 0.18	aparent 0.05	hazt 0.03	pretend 0.03	simul 0.02
pretext	pretext 0.67
pretti	bastant 0.32	bonit 0.18	lind 0.12	guap 0.10	pretty 0.07	muy 0.05	guapisim 0.04	casi 0.04
prettier	guap 0.12	lind 0.04
prettyprint	prettyprint 0.84
prev	anterior 0.03
prevail	prevalec 0.58	imper 0.16	venc 0.10
prevar	evas 0.44
prevent	impid 0.32	preven 0.22	evit 0.21	imped 0.13	previen 0.08	prevencion 0.07	cancer 0.07	previn 0.03
preview	previsualiz 0.45	previ 0.12
previous	anterior 0.52	previ 0.41
prey	pres 0.45
pri	pri 0.56	indag 0.50
price	preci 0.72	recat 0.05
priceless	invalu 0.57
prick	pic 0.12
pride	soberbi 0.41	orgull 0.22
priest	sacerdot 0.69	pontific 0.13	parroc 0.08	cur 0.06	sacerdoci 0.05	sacerdotal 0.04
priesthood	sacerdoci 0.62
primari	primari 0.49	principal 0.17
primarili	principal 0.23	primordial 0.13
prime	prim 0.16	factoriz 0.14	principal 0.03
primer	introductori 0.33
primero	primer 0.03
primit	primit 0.90	primitiv 0.08
princ	princip 0.65	jef 0.04
princess	princes 0.89
princip	director 0.31	principal 0.07
principl	principi 0.27
print	imprim 0.73	print 0.27	impres 0.21	muestr 0.08	impresion 0.05	descatalog 0.04	imprimi 0.03	mostr 0.02
printabl	printabl 0.40	imprim 0.17
printenv	printenv 0.50
printer	impresor 0.73
printex	printex 0.38
printf	printf 0.93
prior	priori 0.14	antes 0.08	anterior 0.06
priorit	prioriz 0.54
prioriti	priorid 0.62	prioridad 0.31	priority 0.21
priorityqueu	priorityqueu 0.55
prison	prision 0.50	prisioner 0.37	carcel 0.35	reo 0.13	pres 0.10	reclus 0.04
prius	prius 0.42
privaci	privac 0.65	discrecion 0.15	intim 0.11	privacy 0.11	proteccion 0.05
privat	priv 0.90	privat 0.16
privileg	privilegi 0.79
prize	premi 0.73	monetari 0.05
prlimit	prlimit 0.55
prng	prng 0.64
pro	pro 0.72	profesional 0.08
proactor	proactor 0.55
proactoreventloop	proactoreventloop 0.85
probabl	probabl 0.56	probabil 0.08	probabilist 0.02	posibl 0.02	quiz 0.02	segur 0.02
probat	condicional 0.22
probe	sond 0.57	sonde 0.09	detect 0.02
problem	problem 0.81	manden 0.03	problemat 0.03	problemill 0.02
problemat	problemat 0.44
proc	proc 0.80
procedur	proced 0.68	procedimental 0.25
proceed	proced 0.32	precaucion 0.07	prosig 0.06	continu 0.05
process	proces 0.84	process 0.22
processlookuperror	processlookuperror 0.64
processnam	processnam 0.55
processor	processor 0.22	proces 0.13
processpoolexecutor	processpoolexecutor 0.94
procf	procfs 0.50
proclaim	pregon 0.36	proclam 0.33	promulg 0.25	predic 0.11	anunci 0.11
proclam	pregon 0.49
procmail	procmail 0.77
procmailrc	procmailrc 0.67
proconsul	proconsul 0.67
procrastin	procrastin 0.69	procastin 0.26
prod	estimul 0.15
prodigi	prodigi 0.30
produc	produc 0.71	productor 0.22
product	product 0.73	produccion 0.44	products 0.08	desilucion 0.07	offic 0.03
productionclass	productionclass 0.55
profan	profan 0.64	amancill 0.18	contamin 0.10
profess	profesion 0.60	profes 0.16
profession	profesional 0.91
professor	profesor 0.23	catedrat 0.10
profici	tirador 0.33	nivel 0.03
profil	perfil 0.83	profil 0.27	desapercib 0.07	profiling 0.05
profit	provech 0.22	lucr 0.18	benefici 0.17	gananci 0.17	aprovech 0.10	recompens 0.04	frut 0.02
profus	profus 0.68
prog	prog 0.89
progeni	progeny 0.67
program	program 0.81	programming 0.09	pogram 0.04	emision 0.03
programacion	programacion 0.75
programfil	programfil 0.55
programm	program 0.19
programmat	programat 0.66	mediant 0.06	program 0.03
programmingerror	programmingerror 0.71
progress	progres 0.79	avanc 0.13	progress 0.07	avanz 0.03	agres 0.03	curs 0.03
progressbar	progressb 0.71
prohibit	prohib 0.52
project	proyect 0.79	aacut 0.08	project 0.08	oacut 0.07	projects 0.05
projector	proyector 0.66
prokop	prokop 0.67
prolept	prolept 0.81
proliant	proliant 0.85
prolifer	prolifer 0.44
prolong	prolong 0.44	dias 0.02
prom	graduacion 0.23	bail 0.05
promin	prominent 0.52
promis	promet 0.58	promes 0.52	prometedor 0.14	prometem 0.09
promiscu	promiscu 0.37
promot	ascens 0.51	promov 0.46	ascend 0.26	promocion 0.18	asciend 0.09	aument 0.02
prompt	prompt 0.38	solicit 0.11	prompts 0.09	simbol 0.08	avis 0.06	confirm 0.05	rompt 0.04	solicitud 0.04
prone	propens 0.79
pronounc	pronunci 0.53	pronounc 0.15
pronunci	pronunci 0.33
proof	prueb 0.19
proofread	revis 0.13
propag	propag 0.64	propagat 0.31
propan	propan 0.89
proper	adecu 0.22	correct 0.14	apropi 0.11	bien 0.03
properti	propiedad 0.56	propied 0.55	property 0.37	properti 0.10	finc 0.04
propertymock	propertymock 0.64
propertynam	propertynam 0.64
propheci	profec 0.63
prophesi	profetiz 0.90	profetic 0.23
prophet	profet 0.85
prophetess	profetis 0.76
proport	proporcional 0.65	proporcion 0.02
propos	propuest 0.76	propus 0.17	propon 0.12	proposicion 0.12	prop 0.09	declar 0.02
proposit	propuest 0.14	proposicion 0.13
proprietari	propietari 0.17
pros	pros 0.48
prospect	perspect 0.23	futur 0.02
prospectus	prospect 0.67
prosper	prosper 0.73	bien 0.02
prostat	prostat 0.58
prosthet	protesis 0.38	ocular 0.29
prostitut	ramer 0.51	fornic 0.50	prostitut 0.12
prot	prot 0.44
protect	proteg 0.68	proteccion 0.29	protegert 0.18	proteger 0.06	protector 0.05	protect 0.04
protein	protein 0.75
protest	protest 0.70	manifest 0.21
proto	prot 0.79
protocol	protocol 0.89	protocols 0.13
protocolerror	protocolerror 0.71
protocolnam	protocolnam 0.55
proton	proton 0.67
prototyp	prototip 0.70	prototyp 0.59
proud	orgull 0.80	enorgullec 0.11	soberbi 0.10	enorgullezc 0.07
prouserid	prouser 0.37
provabl	formal 0.11
prove	demostr 0.30	prob 0.10	demuestr 0.10	probal 0.09	demuestramel 0.07	prueb 0.04	result 0.03	enseñam 0.02
proven	desment 0.26	procedent 0.21	demuestr 0.10	demostr 0.08
proverb	proverbi 0.71	refran 0.22
provid	proporcion 0.76	prove 0.23	prov 0.17	provist 0.12	proveedor 0.12	brind 0.08	proveid 0.07	provey 0.04
provinc	provinci 0.81
provis	provision 0.32	aprovision 0.23
provision	provisional 0.93
provoc	provoc 0.13
provocateur	provoc 0.10
provok	provoc 0.26	irrit 0.07	enoj 0.02
prowler	merod 0.52
proxi	proxy 0.90	proxi 0.30
proxmox	proxmox 0.75
proxybasicauthhandl	proxybasicauthhandl 0.55
proxyhandl	proxyhandl 0.83
proxytyp	proxytyp 0.55
prs	prs 0.50
prude	mojigat 0.67
prudent	prudent 0.31	cuerd 0.07
prune	prun 0.29	elimin 0.02
psalm	salm 0.35
psd	psd 0.50
pseudo	pseud 0.76	pseudoaleatori 0.31
pseudosci	pseudocient 0.54
psexec	psexec 0.50
psf	psf 0.88
psm	psm 0.55
psnr	psnr 0.67
psoriasi	psoriasis 0.50
pstat	pstats 0.55
psversiont	psversiont 0.50
pswindowsupd	pswindowsupdat 0.75
psych	mentaliz 0.89
psychiatr	manicomi 0.25	psiquiatr 0.22
psychiatrist	psiquiatr 0.83
psycholog	psicolog 0.62
psychologist	psicolog 0.46
psychopath	psicopat 0.67
ptas	apa 0.42
pth	pth 0.88
pthread	pthre 0.77	pthreads 0.44
pti	pty 0.87
ption	opcion 0.02
pton	pton 0.83
ptr	ptr 0.74
ptrace	ptrac 0.37
ptsd	trastorn 0.17
ptx	ptx 0.50
ptype	ptype 0.64
pua	pua 0.67
puah	phu 0.44
pub	pub 0.66	cantin 0.30	bar 0.05
public	public 0.49	blic 0.12
publicid	public 0.05
publish	public 0.24	ddp 0.10	publiqu 0.10	publishing 0.07	editor 0.03	independient 0.02
pud	tapioc 0.30
puddl	charc 0.52
puerta	qa 0.22
puke	buitr 0.29	vomit 0.10	anoch 0.03
pul	phul 0.55
pull	pull 0.23	jal 0.15	hal 0.14	tir 0.12	apret 0.10	desgarr 0.09	extra 0.08	abrel 0.07
pulldom	pulldom 0.71
pulley	pole 0.67
puls	puls 0.42
pulseaudio	pulseaudi 0.75
pulumi	pulumi 0.87
puma	pum 0.50
pump	lavaj 0.32	bomb 0.24	inflo 0.21
pumpkin	calabaz 0.52
pun	palabr 0.03
punch	puñetaz 0.42	carajaz 0.14	vergajaz 0.14	peg 0.03	golp 0.02
punctual	puntual 0.52
punctuat	punctuation 0.50	puntuacion 0.48	conector 0.12
pundit	expert 0.09
punish	castig 0.68	sancion 0.09	castigart 0.07	pen 0.05	visit 0.03
punon	phunon 0.44
punycod	punycod 0.61
pupil	alumn 0.26	pupil 0.21
puppet	marionet 0.45	titer 0.39
puppi	cachorr 0.61	cachorrit 0.38	perrit 0.37	chuchit 0.16
pur	ronron 0.68	ronrone 0.34
purchas	adquisicion 0.28	compr 0.07	adquir 0.05
pure	pur 0.82	limpi 0.05
purepath	purepath 0.85
pureposixpath	pureposixpath 0.78
purewindowspath	purewindowspath 0.71
purg	purg 0.42	elimin 0.05
purif	purif 0.33
purifi	purific 0.46	purify 0.34	limpi 0.03
purim	purim 0.67
purism	purism 0.67
puriti	purez 0.75
purpl	purpur 0.68	carden 0.07
purplish	roj 0.02
purpos	proposit 0.64	fin 0.08	adred 0.07	apost 0.05	tributari 0.03	motiv 0.03	intencion 0.02
purr	ronrone 0.52
purs	moneder 0.34	bols 0.13	carter 0.12	billeter 0.10
pursu	persegu 0.30	persig 0.13	sigu 0.09	persigu 0.07	tras 0.04
push	empuj 0.50	push 0.26	puls 0.14	oprim 0.11	empellon 0.11	empujal 0.11	empujenl 0.11	zarande 0.09
pushbutton	pushbutton 0.38
pushd	pushd 0.67
pushup	lagartij 0.44
put	pus 0.28	pon 0.27	pong 0.17	met 0.09	pont 0.09	ponl 0.08	coloc 0.08	put 0.07
putch	putch 0.37
putenv	putenv 0.78
putlin	putlin 0.71
puzzl	rompecabez 0.63	puzzl 0.37	acertij 0.18	crucigram 0.12	desconcert 0.10	misteri 0.03
pvarianc	pvarianc 0.64
pve	pve 0.50
pw	pw 0.70
pwd	pwd 0.92
pwdump	pwdump 0.50
pwrite	pwrit 0.64
pwsh	pwsh 0.50
py	py 1.00
pyapi	pyapi 0.71
pyarg	pyarg 0.93	parsetupl 0.05
pyasciiobject	pyasciiobject 0.37
pyasyncmethod	pyasyncmethods 0.55
pybaseobject	pybaseobject 0.64
pybsddb	pybsddb 0.70
pybuf	pybuf 0.83
pybuff	pybuff 0.87
pybufferproc	pybufferprocs 0.61
pybuilddir	pybuildd 0.38
pybyt	pybytes 0.87
pybytearray	pybytearray 0.78
pybytesobject	pybytesobject 0.78
pyc	pyc 0.89	pycs 0.16	determinist 0.05
pycach	pycach 0.94
pycallit	pycallit 0.55
pycapsul	pycapsul 0.92
pycf	pycf 0.83
pycinvalidationmod	pycinvalidationmod 0.75
pyclbr	pyclbr 0.71
pycmethod	pycmethod 0.64
pycod	pycod 0.92
pycodec	pycodec 0.78
pycompactunicodeobject	pycompactunicodeobject 0.37
pycomplexobject	pycomplexobject 0.75
pycon	pycon 0.71
pyconfig	pyconfig 0.77
pycontexttoken	pycontexttok 0.55
pycontextvar	pycontextv 0.64
pyd	pyd 0.86
pydatetim	pydatetim 0.83
pydebug	pydebug 0.65
pydict	pydict 0.78
pydictobject	pydictobject 0.64
pydll	pydll 0.55
pydoc	pydoc 0.96
pyerr	pyerr 0.91
pyeval	pyeval 0.92
pyexc	pyexc 0.95
pyexcept	pyexception 0.55
pyexpat	pyexpat 0.87
pyextendl	pyextendl 0.37
pyfloat	pyfloat 0.89
pyfloatobject	pyfloatobject 0.78
pyfp	pyfpe 0.61
pyfram	pyfram 0.95
pyframeobject	pyframeobject 0.81
pyfunct	pyfunction 0.55
pygc	pygc 0.81
pygen	pygen 0.81
pygetsetdef	pygetsetdef 0.75
pygettext	pygettext 0.55
pygilst	pygilstat 0.76
pygobject	pygobject 0.64
pygtk	pygtk 0.71
pyhamcrest	pyhamcrest 0.64
pyhash	pyhash 0.55
pyhkey	pyhkey 0.71
pyi	pyi 0.47
pyimport	pyimport 0.84
pyindex	pyindex 0.55
pyinit	pyinit 0.71
pyinstancemethod	pyinstancemethod 0.55
pyinterpreterfram	pyinterpreterfram 0.55
pyinterpreterst	pyinterpreterstat 0.90
pyio	pyi 0.57
pyiter	pyit 0.71
pylaunch	pylaunch 0.80
pylint	pylint 0.71
pylist	pylist 0.91
pyload	pyload 0.55
pylong	pylong 0.94
pylongobject	pylongobject 0.73
pymalloc	pymalloc 0.87
pymap	pymapping 0.78
pymem	pymem 0.85
pymemalloc	pymemallocator 0.37
pymemallocatorex	pymemallocatorex 0.37
pymemb	pymemb 0.55
pymemberdef	pymemberdef 0.81
pymemoryview	pymemoryview 0.71
pymethod	pymethod 0.71
pymethoddef	pymethoddef 0.78
pymodul	pymodul 0.93
pymoduledef	pymoduledef 0.89
pynch	pynche 0.64
pynod	pynod 0.71
pynumb	pynumb 0.78
pynumbermethod	pynumbermethods 0.87
pyo	pyos 0.82	pyo 0.44
pyobject	pyobject 0.96
pyodid	pyodid 0.64
pyoxid	pyoxidiz 0.55
pypa	pypa 0.71
pypars	simpleparsestringflags 0.36	pypars 0.33	simpleparsestringflagsfilenam 0.27
pyperform	pyperformanc 0.77	rendimient 0.02
pypi	pypi 0.78	pypy 0.36
pypreconfig	pypreconfig 0.86
pyproject	pyproject 0.76
pypycload	pypycload 0.55
pyqt	pyqt 0.64
pyramid	piramid 0.39	piramidal 0.33
pyrene	pirine 0.67
pyrun	pyrun 0.84
pyruntim	pyruntim 0.64
pyscript	pyscript 0.55
pyseqit	pyseqit 0.55
pysequ	pysequenc 0.94
pysequencemethod	pysequencemethods 0.75
pyset	pyset 0.81
pysi	pysys 0.94
pyslic	pyslic 0.89
pysliceobject	pysliceobject 0.38
pysqlit	pysqlit 0.81
pystat	pystat 0.71
pystatus	pystatus 0.71
pyston	pyston 0.55
pystr	pystring 0.37
pystructsequ	pystructsequenc 0.83
python	python 0.89	pythonic 0.02
pythonasynciodebug	pythonasynciodebug 0.64
pythonbreakpoint	pythonbreakpoint 0.75
pythonc	pythonc 0.55
pythoncapi	pythoncapi 0.71
pythoncaseok	pythoncaseok 0.64
pythoncoerceclocal	pythoncoerceclocal 0.78
pythoncor	pythoncor 0.64
pythondebug	pythondebug 0.71
pythondontwritebytecod	pythondontwritebytecod 0.78
pythondumpref	pythondumprefs 0.71
pythonfaulthandl	pythonfaulthandl 0.71
pythonhashse	pythonhashs 0.84
pythonhom	pythonhom 0.90
pythoninspect	pythoninspect 0.71
pythonintmaxstrdigit	pythonintmaxstrdigits 0.75
pythonioencod	pythonioencoding 0.81
pythonlab	pythonlabs 0.55
pythonlegacywindowsfsencod	pythonlegacywindowsfsencoding 0.71
pythonlegacywindowsstdio	pythonlegacywindowsstdi 0.78
pythonmalloc	pythonmalloc 0.89
pythonmallocstat	pythonmallocstats 0.55
pythonnn	pythonnn 0.55
pythonnousersit	pythonnousersit 0.71
pythonoptim	pythonoptimiz 0.64
pythonpath	pythonpath 0.93
pythonprofileimporttim	pythonprofileimporttim 0.64
pythonpycacheprefix	pythonpycacheprefix 0.71
pythonrc	pythonrc 0.55
pythonsafepath	pythonsafepath 0.75
pythonspe	pythonsp 0.37
pythonstartup	pythonstartup 0.71
pythontracemalloc	pythontracemalloc 0.81
pythontzpath	pythontzpath 0.71
pythonunbuff	pythonunbuffer 0.64
pythonuserbas	pythonuserb 0.55
pythonverbos	pythonverbos 0.55
pythonw	pythonw 0.78
pythonwarn	pythonwarnings 0.88
pythonwarndefaultencod	pythonwarndefaultencoding 0.55
pythonwin	pythonwin 0.84
pythonx	pythonx 0.61
pythonxi	pythonxy 0.71
pythread	pythre 0.93
pythreadst	pythreadstat 0.95
pythön	pythön 0.64
pytimezon	pytimezon 0.55
pytracemalloc	pytracemalloc 0.55
pytupl	pytupl 0.89
pytupleobject	pytupleobject 0.75
pytyp	pytype 0.89
pytypeobject	pytypeobject 0.71	tp 0.06	memb 0.04
pyunicod	pyunicod 0.90
pyunicodeobject	pyunicodeobject 0.38
pyunstabl	pyunstabl 0.67
pyvarobject	pyvarobject 0.71
pyvectorcal	pyvectorcall 0.71
pyvenv	pyvenv 0.92
pyvideo	pyvide 0.55
pyw	pyw 0.75
pyx	pyx 0.80
pyxml	pyxml 0.81
pyyaml	pyyaml 0.55
pyz	pyz 0.83
pyzipfil	pyzipfil 0.81
pérez	perez 0.16
q	q 0.75	p 0.08	turn 0.06
qa	qa 0.34
qalc	qalc 0.67
qc	qc 0.50
qemu	qemu 0.91
qm	qm 0.67
qmail	qmail 0.58
qmark	qmark 0.37
qmigrat	qmigrat 0.67
qmmp	qmmp 0.75
qn	qn 0.52
qname	qnam 0.86
qnan	qnan 0.37
qomolangma	qomolangm 0.67
qownnot	qownnot 0.80
qq	qq 0.55
qr	qr 0.67
qs	qs 0.78
qsize	qsiz 0.71
qsl	qsl 0.71
qt	qt 0.92
qthread	qthre 0.55
quack	quack 0.37
quadrat	cuadrat 0.84
quadrenni	cuatrienal 0.67
quadripleg	cuadriplej 0.52
quail	codornic 0.62
qualif	calif 0.20
qualifi	calific 0.48	cualific 0.35	calif 0.30	qualifi 0.18	cualif 0.17	capacit 0.06	titul 0.03
qualiti	calid 0.69	cualidad 0.07
qualnam	qualnam 0.89
quantifi	cuantif 0.82
quantiti	cantidad 0.21	cantid 0.18
quantiz	quantiz 0.56	cuantiz 0.53	cuantif 0.10
quantum	cuantic 0.77	poscuant 0.27
quarantin	cuarenten 0.53
quarrel	discut 0.11	riñ 0.09	discusion 0.07	disput 0.05	pel 0.05	pele 0.03
quarter	trimestr 0.20	cuart 0.16	trimestral 0.10	centav 0.05
quartet	cuartet 0.42
quartil	cuartil 0.75
quartz	cuarz 0.57
queasi	mar 0.03
quebec	quebec 0.80
quechua	quechu 0.67
queen	rein 0.32	dam 0.03
quench	apag 0.12
quentel	quentel 0.55
quentin	quentin 0.37
queri	consult 0.36	query 0.24
queryinfokey	queryinfokey 0.37
queryreflectionkey	queryreflectionkey 0.64
queryvalu	queryvalu 0.37
quesada	ques 0.09
quesadilla	quesadill 0.66
question	pregunt 0.50	cuestion 0.20	interrog 0.05	dud 0.03	discusion 0.02
questionnair	cuestionari 0.80	cuestionar 0.30
quetzalcoatlus	quetzalcoatlus 0.67
queu	col 0.15	fil 0.02
queue	queu 0.58	col 0.52
queueempti	queueempty 0.38
queueful	queuefull 0.38
queuehandl	queuehandl 0.85
queuelisten	queuelisten 0.86
quich	quich 0.67
quick	rapid 0.43	rap 0.31	veloz 0.11	depris 0.11	rapidez 0.09	agil 0.08	rapidisim 0.07	juzgart 0.06
quicken	apresur 0.12
quicker	rap 0.04
quickest	rap 0.04
quickstart	quickstart 0.55
quidditch	quidditch 0.55
quiet	tranquil 0.26	silenci 0.22	quiet 0.16	quedit 0.14	call 0.10	suavement 0.10	calladit 0.07	apac 0.07
quieter	tranquil 0.08
quijada	quij 0.54
quill	puas 0.52
quilombo	quilomb 0.35
quilt	edredon 0.67
quinc	membrill 0.67
quinlan	quinl 0.64
quirk	peculiar 0.83
quirki	peculi 0.18
quit	bastant 0.29	renunci 0.16	dej 0.09	renunc 0.09	dimit 0.04	muy 0.04
quiver	aljab 0.71
quixot	quijot 0.52
quiz	program 0.02
quo	quo 0.55
quopri	quopri 0.78
quorum	quorum 0.86
quot	comill 0.45	quot 0.38	cit 0.25	entrecomill 0.22	ponm 0.03
quota	cuot 0.39	quot 0.21
quotat	comill 0.19	cit 0.10
quotechar	quotech 0.81
quotetab	quotetabs 0.55
quotient	cocient 0.69	division 0.05
qur'an	coran 0.52
quran	coran 0.52
qutub	qutab 0.52
quux	quux 0.80
qword	qword 0.64
r	r 0.97
raamah	raam 0.55
rabbah	rabb 0.66
rabbi	rabb 0.42	maestr 0.06
rabbi'bi	rabb 0.12
rabbit	conej 0.81
rabbitmq	rabbitmq 0.72
raboud	raboud 0.67
rabshakeh	rabsac 0.86
raccoon	mapach 0.52
race	carrer 0.68	raz 0.17	aceler 0.03
rachel	rachêl 0.85	raquel 0.23
raci	picant 0.22
racial	racial 0.59
racism	racism 0.54
racist	racist 0.89
rack	devan 0.34	calent 0.08	red 0.04
racket	raquet 0.89	jale 0.09
racoon	mapach 0.52
radar	rad 0.89
radd	radd 0.37
radian	radian 0.88
radiant	radiant 0.52
radic	radical 0.68
radio	radi 0.84
radiobutton	radiobutton 0.65	radiobuttons 0.24
radiobuttongroup	radiobuttongroup 0.38
radium	radi 0.06
radius	radi 0.08
radix	radix 0.64
rafael	rafael 0.80	riv 0.32
rafik	rafik 0.38
raft	bals 0.42	salvav 0.16
rag	trap 0.43
rage	encoleriz 0.28	coler 0.15	ira 0.05
rahab	rahab 0.80
rahtz	rahtz 0.55
raid	incursion 0.44	rod 0.08
rail	rails 0.76
railroad	ferrocarril 0.40
railway	ferrovi 0.31	ferroviari 0.19	ferrocarril 0.09
rain	llov 0.52	lluvi 0.42	lluev 0.31	escamp 0.03	cargament 0.03
rainbow	iris 0.49	arcoiris 0.48	arco 0.16
raincoat	imperm 0.76
rainfal	lluvi 0.06
rainforest	tropical 0.38
raini	lluvios 0.49	lluvi 0.12	flac 0.06
rainproof	imperm 0.38
rais	lanz 0.57	gener 0.17	rais 0.12	lanc 0.08	levant 0.06	cri 0.06	aument 0.05	excepcion 0.05
raiseexcept	raiseexceptions 0.81
raisin	frasc 0.15
rake	rastrill 0.89
ralf	ralf 0.64
ralli	alza 0.19
ralph	ralph 0.72
ram	carner 0.68	ram 0.10
ramachandran	ramachandr 0.37
ramah	ram 0.25
raman	raman 0.67
rambl	divag 0.80
rambo	ramb 0.67
ramen	ram 0.08
rames	rames 0.62
ramnani	ramnani 0.37
ramoth	ramoth 0.91
rampa	ramp 0.67
ramudu	ramudu 0.67
ramírez	arced 0.44
ran	corr 0.39	huy 0.11	top 0.07	hui 0.04	persigu 0.03	combust 0.03
ranch	ranch 0.81
rancher	ganader 0.67
rand	rand 0.88
randbyt	random 0.08
random	aleatori 0.71	random 0.50	aleatoriz 0.21	aleatoried 0.21	randomization 0.09	azar 0.06
randr	randr 0.50
randrang	randrang 0.88
rang	rang 0.70	gam 0.09	interval 0.04	telefon 0.03
ranger	rang 0.10
rank	rang 0.10	situ 0.09	orden 0.02
ranlib	ranlib 0.62
ransom	rescat 0.25	redencion 0.13
rap	rap 0.06
rape	violacion 0.28
rapha	raph 0.44
raphaël	raphaël 0.61	hertzog 0.26
rapid	rapid 0.28	veloz 0.07	rap 0.04
rapper	raper 0.67
rare	rar 0.36	inusual 0.03
rash	erupcion 0.32
raspberri	raspberry 0.68
rasputin	rasputin 0.67
raster	rast 0.56
rat	rat 0.20	raton 0.07
rate	tas 0.52	tarif 0.15	veloc 0.05	calific 0.03	muestre 0.03
rath	rath 0.71
rather	prefer 0.19	lug 0.14	prefier 0.11	bastant 0.09	bien 0.02
ratio	rati 0.58	relacion 0.10
ration	racional 0.75	rational 0.27	logic 0.03
rational	justif 0.54	fundament 0.27
rattl	aturd 0.23	suen 0.05
raul	raul 0.71
rauma	raum 0.67
raumist	raumist 0.52
raumschach	raumschach 0.67
raven	cuerv 0.42
ravin	barranc 0.53
raw	crud 0.50	raw 0.43	brut 0.10	sin 0.04	proces 0.03	format 0.03	materi 0.03
rawarray	rawarray 0.75
rawcalloc	rawcalloc 0.64
rawconfigpars	rawconfigpars 0.78
rawdata	rawdat 0.37
rawdescriptionhelpformatt	rawdescriptionhelpformatt 0.55
rawiobas	rawiob 0.83
rawmalloc	rawmalloc 0.84
rawrealloc	rawrealloc 0.81
rawtexthelpformatt	rawtexthelpformatt 0.55
rawturtl	rawturtl 0.71
rawvalu	rawvalu 0.71
ray	ray 0.40	radiograf 0.17	ultraviolet 0.06
raymond	raymond 0.75	hetting 0.14
raze	arrasadl 0.44
razor	navaj 0.38
rb	rb 0.93
rc	rc 0.75
rchive	rchiv 0.53
rcn	rcn 0.37
rcp	rcp 0.50
rcpt	rcpt 0.75
rcpttos	rcpttos 0.64
rcs	fil 0.04
rcvall	sio 0.28
rdp	rdp 0.85
rds	rds 0.84
re	re 0.83	relanz 0.12	reutiliz 0.04	vuelv 0.04	volv 0.02
reach	alcanz 0.28	alcanc 0.12	lleg 0.11	ubicart 0.06
reachabl	dispon 0.03
react	reaccion 0.56	react 0.21
reaction	reaccion 0.57	impresion 0.03
reactiv	reactiv 0.52
read	leer 0.54	leyend 0.32	lectur 0.30	lee 0.29	leid 0.26	read 0.16	lei 0.16	lea 0.16
readabl	legibl 0.71	legibil 0.27
readarray	readarray 0.50
readdir	readd 0.64
reader	lector 0.66	read 0.28
readexact	readexactly 0.55
readfp	readfp 0.64
readfram	readfram 0.55
readi	list 0.26	prepar 0.20	apercib 0.06	aparej 0.06	alist 0.05	dispuest 0.05	ready 0.04	preparat 0.03
readili	norteamerican 0.15	facil 0.02
readinto	readint 0.78
readlin	readlin 0.98
readlink	readlink 0.80
readm	readm 0.77	leam 0.17
readon	readonly 0.68	lectur 0.04
readplist	plistlib 0.19
readplistfrombyt	plistlib 0.19
readrc	readrc 0.64
readthedoc	readthedocs 0.70
readtransport	readtransport 0.68
readuntil	readuntil 0.71
readv	readv 0.64
reaffirm	ftpmast 0.54
real	real 0.51	verdader 0.23	autent 0.11
realis	doy 0.07
realist	realist 0.70
realiti	realid 0.20	realidad 0.14	telerreal 0.11
realiz	cuent 0.20	comprend 0.10	das 0.05
realli	realment 0.55	verd 0.13	realid 0.13	verdader 0.12	muy 0.05	much 0.02	seri 0.02
realloc	realloc 0.89
realm	realm 0.52	rein 0.09
realpath	realpath 0.77
realti	consuetudinari 0.34	inmobiliari 0.23
realtim	i5 0.50
reap	seg 0.48	sieg 0.17	cosech 0.12	recog 0.03
reaper	segador 0.81
reappli	reaplic 0.41	vuelv 0.02
rear	retrovisor 0.27	traser 0.11	fond 0.05
rearrang	reorganiz 0.46
reas	rement 0.55
reason	razon 0.53	motiv 0.24	reason 0.07	caus 0.02
reassign	reasign 0.78
reassur	tranquiliz 0.15	asegur 0.04
reat	rea 0.75
reattach	vuelv 0.03
rebas	reb 0.59	reorganiz 0.09
rebekah	rebec 0.91
rebel	rebel 0.43	rebeld 0.32
rebelli	rebeld 0.60
rebellion	rebelion 0.43
rebirth	renac 0.38
reboot	reinici 0.46	einici 0.19	reboot 0.12
reborn	renac 0.25
rebuild	reconstru 0.66	recompil 0.34	rebuild 0.14
rebuilt	reconstruid 0.20	reconstru 0.18
rebuk	reprend 0.47	reprension 0.43	reñ 0.19
recal	recuerd 0.05	record 0.04	acord 0.04
recalcul	recalcul 0.43	calcul 0.08
recap	recapitul 0.57
recapitul	recapitul 0.56
receipt	factur 0.09	bolet 0.09	recib 0.09
receiv	recib 0.64	receptor 0.13	receiv 0.09	recibier 0.09	recepcion 0.06
recent	recient 0.66	ultim 0.10	recent 0.09	poc 0.03
recept	acog 0.25
receptionist	recepcion 0.29
recess	recesion 0.69	recre 0.28	descans 0.05
rechab	rechâb 0.84
rechabit	rechâbit 0.62
recharg	cam 0.03
recip	recet 0.67	recip 0.34	cocin 0.03
recipi	destinatari 0.72
reciproc	reciproc 0.63
recit	recit 0.43	recital 0.26
reckless	imprudent 0.33	conduccion 0.10	muchach 0.04
reclus	reclus 0.44
recogn	reconoc 0.60	reconozc 0.21	reconocert 0.05
recognis	reconoc 0.20
recognit	contribuyent 0.17
recollect	confus 0.07	recuerd 0.04	acuerd 0.02
recombin	recombin 0.55
recommend	recomend 0.64	recomiend 0.41	recom 0.15
recompens	pag 0.05
recompil	recompil 0.56	compil 0.05
reconcil	reconcili 0.58
reconcili	reconcili 0.19
reconfigur	reconfigur 0.81
reconfirm	reconfirm 0.42	confirm 0.06
reconnaiss	reconoc 0.09
reconnect	reconect 0.44	conect 0.08
reconsid	reconsider 0.57	replante 0.37
reconstitut	reconstitu 0.64
reconstruct	reconstru 0.34
record	registr 0.32	grabacion 0.27	grab 0.23	record 0.10	records 0.08	grabador 0.08	acta 0.06	cancill 0.06
recov	recuper 0.33	recobr 0.11	repon 0.10	restablec 0.06	repuest 0.05
recoveri	recuper 0.20
recreat	recr 0.74
recruit	reclut 0.38
rect	rect 0.14
rectangl	rectangul 0.77
rectangular	rectangular 0.51	rectangul 0.26
recur	recur 0.35	repit 0.13
recurr	recaid 0.67
recurs	recurs 0.46	recursion 0.31	recursiv 0.16
recursionerror	recursionerror 0.88
recursionerrorinst	recursionerrorinst 0.55
recv	recv 0.90
recvfrom	recvfrom 0.67	into 0.13
recvmsg	recvmsg 0.78
recvto	recvt 0.55
recycl	recicl 0.89
red	roj 0.86	bermej 0.12	tint 0.07	enrojec 0.05	moflet 0.05	infraganti 0.04	red 0.03	violace 0.02
redecor	redecor 0.56
redeem	redim 0.68	redentor 0.33	redimier 0.18	rescat 0.12	redimem 0.08
redefin	redefin 0.60
redempt	redencion 0.78
redhat	redhat 0.71
redhead	pelirroj 0.23
redirect	redireccion 0.68	redirig 0.60	redirect 0.23
rediscov	redescubr 0.64
redisplay	redisplay 0.37
redistribut	redistribu 0.80
redneck	campesin 0.29
redo	rehac 0.36
reduc	reduc 0.70	reduj 0.18	redujer 0.10	rebaj 0.04
reduct	reduccion 0.73
redund	redund 0.93
reed	cañ 0.71
reedi	reedy 0.82	terry 0.03
reef	coral 0.57
reek	apest 0.21
reelect	soborn 0.10
reentrant	reentrant 0.86
ref	ref 0.95	refs 0.03
refactor	refactoriz 0.89
refchild	refchild 0.55
refcnt	refcnt 0.86
refcount	refcounts 0.64
refer	referent 0.74	refier 0.19	referenc 0.16	refer 0.14	refir 0.05	referenci 0.05	consult 0.05	denomin 0.04
refere	arbitr 0.91
referenc	referenci 0.26	correspond 0.12	referent 0.09	weakly 0.07
referenceerror	referenceerror 0.64
referr	referrers 0.59
refil	rellen 0.10
refin	afin 0.32
reflect	reflej 0.71	reflexion 0.32	autorreflexion 0.09	pensartel 0.05	reflection 0.05	medit 0.02
reflex	reflexibil 0.24	reflej 0.13
reflog	referent 0.05
refold	redobl 0.71	replieg 0.41
reform	reform 0.60
reformat	reformate 0.67	reformat 0.49	eformat 0.21
refract	telescopi 0.19
refractor	telescopi 0.19
refractori	telescopi 0.19
refrain	absten 0.36	absteng 0.30	abstenert 0.21	abstengans 0.17
refresh	refresc 0.41	refresh 0.35	actualiz 0.10	fresc 0.05
refriger	refriger 0.54	helader 0.36	frigorif 0.36	never 0.11
refug	acog 0.26	refugi 0.21	ampar 0.20	esper 0.02
refuge	refugi 0.38
refund	reembols 0.38	devuelvam 0.19	devolu 0.06	devolv 0.06
refurbish	reacondicion 0.29	remanufactur 0.29	telefon 0.04
refus	rehus 0.37	neg 0.23	nieg 0.20	rechaz 0.17	declin 0.07	deneg 0.05	negart 0.05
reg	reg 0.37
regain	recobr 0.19	recuper 0.07
regard	consider 0.10	respect 0.08	salud 0.08
regardless	independient 0.42
rege	presion 0.05
regebro	regebr 0.37
regem	regem 0.41
regen	reg 0.16	mak 0.13
regener	regener 0.94
regex	regex 0.75	regular 0.09	expresion 0.03
regexflag	regexflag 0.75
regexp	regexp 0.85
regga	regga 0.68
regim	regim 0.52
region	region 0.81	provinci 0.06	regional 0.05
regist	registr 0.40	regist 0.37	registrart 0.08	inscrib 0.03	certific 0.02
registr	registr 0.09
registri	registr 0.29	registry 0.20
regress	regresion 0.76
regret	arrepient 0.32	lament 0.24	arrepent 0.19	arrepentirt 0.11	arrepint 0.05	remord 0.03
regrett	lament 0.08
regroup	reagrup 0.37
regrtest	regrtest 0.89
regul	reglament 0.28	regul 0.23	normat 0.09
regular	regular 0.53	regul 0.46	habitual 0.13	normal 0.08	servil 0.07	autoexplor 0.04
rehabiah	rehab 0.64
rehears	ensay 0.56
rehob	rehob 0.80
rehoboam	roboam 0.86
rehoboth	rehoboth 0.62
rehum	rehum 0.74
reifschneid	reifschneid 0.54
reign	rein 0.52
reimport	reimport 0.37
reincarn	renac 0.25
reindl	reindl 0.67
reinfect	reinfect 0.40
reinforc	nustr 0.43	foment 0.27
reinholdtsen	reinholdts 0.67
reiniti	reinicializ 0.67
reinittl	reinittls 0.38
reinsert	reinsert 0.55
reintroduc	reintroduzc 0.37
reintroduct	reintroduccion 0.67
reinvent	reinvent 0.67
reject	desech 0.38	rechaz 0.34	rechac 0.16	reprob 0.06	menospreci 0.04
rejoic	goz 0.26	goza 0.17	goc 0.17	alegraras 0.15	alegra 0.13	gozos 0.13	holg 0.11	alegr 0.10
rekem	recem 0.57
relat	relat 0.54	relacion 0.44	parient 0.19	emparent 0.10	relativ 0.09	relacional 0.08	parentel 0.08	relational 0.03
relationship	relacion 0.53
relativ	cultural 0.18
relax	relaj 0.81	relajart 0.20	relajemon 0.11	calmat 0.09	relajat 0.07	tomatel 0.05
relay	transmit 0.26	polivalent 0.16	rel 0.05
relearn	reaprend 0.67
releas	public 0.38	rel 0.21	version 0.20	liber 0.17	lanzamient 0.15	distribu 0.03	solt 0.02
releaselevel	releaselevel 0.64
releasenot	releasenot 0.67
relent	arrepintios 0.26	aplac 0.18	apiad 0.15	ced 0.05
relev	relev 0.84
reli	confi 0.13	fies 0.12	depend 0.08	fieis 0.08	fiars 0.07	bas 0.03	fiar 0.03	acud 0.02
reliabl	confiabl 0.42	fiabl 0.30	fiabil 0.25	cumplidor 0.14	fiar 0.13	confi 0.02
relic	ruin 0.18
relief	alivi 0.49	tranquiliz 0.09
reliev	alivi 0.63
religi	religi 0.66	creyent 0.09	religion 0.06
religion	religion 0.76	judaism 0.06
reload	recarg 0.73	rel 0.16
reloc	reubic 0.55	traslad 0.13
relpath	relpath 0.71
reluct	reaci 0.41	regañadient 0.28	grad 0.03	march 0.03	gan 0.02
remahl	remahl 0.55
remain	restant 0.32	permanec 0.26	permanezc 0.12	qued 0.09	quedar 0.09	siend 0.08	queda 0.05	quedens 0.05
remaind	remaind 0.36	rest 0.18
remaliah	remal 0.79
remap	reasign 0.33
remark	notabl 0.22	comentari 0.22	memor 0.14	extraordinari 0.13	excepcional 0.07	notori 0.06	destac 0.03	observ 0.03
rembrandt	rembrandt 0.52
remedi	remedi 0.24
rememb	recuerd 0.37	record 0.31	acord 0.23	acuerd 0.21	acuerdat 0.11	acorda 0.06	acordart 0.04	acordos 0.04
remind	recuerd 0.19	recordart 0.18	record 0.16	recuerdam 0.10	recuerdamel 0.07	recordartel 0.06	recordadm 0.06
reminisc	rememor 0.74
remiss	remision 0.75
remnant	reliqui 0.43	residu 0.32	rest 0.12
remodel	reform 0.24
remors	remord 0.46	arrepent 0.10
remot	remot 0.87	lejan 0.03	distanci 0.02
remoteaddr	remoteaddr 0.78
remotest	remot 0.06
remov	elimin 0.67	remov 0.21	remuev 0.10	quit 0.09	extrajeron 0.04	retir 0.03	quitart 0.02
removefilt	removefilt 0.55
removeprefix	removeprefix 0.71
removesuffix	removesuffix 0.71
removexattr	removexattr 0.55
remus	rem 0.20
renaiss	renacent 0.47	renac 0.18
renal	renal 0.43
renam	renombr 0.55	renam 0.35	cambi 0.05
render	renderiz 0.59	represent 0.06
renew	renov 0.62	renuev 0.34
renounc	renunci 0.09
renov	renov 0.18	reform 0.16
rent	alquil 0.65	rent 0.32	arriend 0.22	arrend 0.20
rené	maurici 0.52
reopen	abrir 0.10
reopenifneed	reopenifneed 0.64
reorder	reorden 0.86
reorgan	reorganiz 0.64
rep	roasting 0.34
repack	reempaquet 0.24	empac 0.13
repaint	pintur 0.06	pint 0.04
repair	repar 0.50	arregl 0.18	rep 0.13	restaur 0.05
repairman	lavador 0.10
repars	analisis 0.12	rep 0.10
repay	pag 0.10
repeat	repet 0.58	repit 0.44	repetid 0.28	repeat 0.20
repent	arrepent 0.32	arrepint 0.24	arrepientet 0.20	arrepenti 0.20	arrepient 0.07
repertoir	repertori 0.64
repetit	repeticion 0.86
rephaiah	reph 0.62
rephaim	raphaim 0.44	raphait 0.23	gigant 0.23
rephidim	rephidim 0.67
rephras	reformul 0.42
repl	repl 0.85
replac	reemplaz 0.65	replac 0.27	sustitu 0.20	reemplac 0.17	remplaz 0.14	replacement 0.10	sustituyendol 0.07	sustituirt 0.04
replay	reproduc 0.29	reproduccion 0.11
replenish	hench 0.14
repli	respuest 0.18	respond 0.14	tosc 0.09	repli 0.08	contest 0.05
replic	replic 0.11
replica	replic 0.10
repo	repositori 0.17	rep 0.08
repoqueri	repoquery 0.67
report	report 0.42	inform 0.29	reportaj 0.12	reports 0.12	reporter 0.09	notific 0.05	presentat 0.05	reportel 0.05
reposit	reposicion 0.55
repositori	repositori 0.89	repository 0.09
repr	repr 0.97
reprent	reprent 0.55
repres	represent 0.70	diput 0.03
represent	represent 0.53
reprimand	atencion 0.04
reprint	imprim 0.05
reprlib	reprlib 0.81
reproach	oprobi 0.60	afrent 0.50	vituper 0.19	vituperi 0.18	deshonr 0.07
reproduc	reproduc 0.49	reproducibil 0.09
reproof	reprension 0.43	correccion 0.05
reprov	reprend 0.46
reptil	reptil 0.48
republ	republ 0.90
republican	republican 0.76
reput	reput 0.76	caracteriz 0.11	fam 0.09	acredit 0.08
req	req 0.88
request	solicitud 0.43	peticion 0.41	request 0.40	solicit 0.29	requests 0.07	demand 0.05	pid 0.02
requestcodeextraindex	requestcodeextraindex 0.55
requesthandlerclass	requesthandlerclass 0.78
requir	requier 0.53	requer 0.43	requisit 0.25	requir 0.20	requ 0.16	necesari 0.08	obligatori 0.07	demand 0.03
requot	requot 0.71
rerais	rerais 0.55
reread	releyend 0.53
res	res 0.29	re 0.14
resampl	remuestre 0.85
rescan	resc 0.50
reschedul	reprogram 0.39	reschedul 0.17	fech 0.06
rescod	rescod 0.55
rescu	rescat 0.60	rescatart 0.10	salv 0.05
research	investig 0.46	research 0.14	national 0.10
resembl	asemej 0.26	similitud 0.11	parec 0.08
resent	reenvi 0.19	ofend 0.09
reserv	reserv 0.78	reservations 0.06
reservoir	tanqu 0.28
reset	restablec 0.67	reset 0.42	reinici 0.15
resetti	resetty 0.38
resetwarnopt	resetwarnoptions 0.37
resid	resid 0.35	resident 0.18	domicili 0.16
resign	dimit 0.29	renunci 0.29	dimision 0.28	renunc 0.15	resignart 0.11	resign 0.11	abdic 0.09
resist	resist 0.53	resistent 0.29	resistirt 0.16	embat 0.16	res 0.07	irresist 0.07
resiz	redimension 0.51	resiz 0.22	tamañ 0.10
resizemod	resizemod 0.78
resmedicina	document 0.03
resolut	resolu 0.81	resolution 0.29	esolu 0.08
resolv	resuelv 0.33	resolv 0.24	resuelt 0.19
resolvectl	resolvectl 0.62
resolveent	resolveentity 0.37
resort	recurr 0.52	termal 0.13	recurs 0.03
resourc	recurs 0.65	resourc 0.35
resourcedeni	resourcedeni 0.64
resourceload	resourceload 0.81
resourceread	resourceread 0.75
resourcewarn	resourcewarning 0.93
respect	respet 0.62	respect 0.26	respetu 0.10	respetat 0.09	reverent 0.03	desenvolv 0.03	aspect 0.03
respiratori	respiratori 0.44
respond	respond 0.24
respons	respons 0.53	respuest 0.26	responsabiliz 0.06
rest	rest 0.45	descans 0.43	repos 0.20	rep 0.13	demas 0.08	reposat 0.03
restart	reinici 0.63	restart 0.39	reinic 0.15
restaur	restaur 0.80
restless	inquiet 0.46	atarant 0.19	desasoseg 0.19	impacient 0.12	descontent 0.11	agit 0.05	nervios 0.03
reston	reston 0.55
restor	restaur 0.44	restor 0.23	restitu 0.22	restablec 0.08	reestablec 0.08
restorethread	restorethr 0.78
restrain	moder 0.09	contuv 0.09	aguant 0.04	conten 0.02
restraint	autocontrol 0.47
restrict	restring 0.58	restriccion 0.55	restrict 0.23
restroom	ase 0.22	bañ 0.06	servici 0.03
restructur	reestructur 0.71
restructuredtext	restructuredtext 0.82
result	result 0.76	results 0.05	consecuent 0.05
resum	reanud 0.63	retom 0.20	curriculum 0.20	vita 0.12	resum 0.09	reanudel 0.06	prosegu 0.05
resumpt	reanud 0.17
resurrect	resurreccion 0.82	resucit 0.15
retain	conserv 0.27	reten 0.07	mantien 0.06	contrat 0.02
retch	vomit 0.16
retina	retin 0.52
retir	jubil 0.50	retir 0.27	jubilart 0.12
retouch	retoc 0.67
retreat	retir 0.10
retri	reintent 0.83	intent 0.02
retribut	retribu 0.46
retriev	recuper 0.52	obten 0.06
retrospect	retrospect 0.67
retryfactor	retryfactor 0.38
retrymax	retrymax 0.38
retrystart	retrystart 0.38
return	retorn 0.86	devuelv 0.22	return 0.12	devolv 0.10	devuelt 0.09	regres 0.07	volv 0.06	vuelvet 0.04
returncod	returncod 0.88
returntyp	returntyp 0.75
reu	reu 0.67
reuben	ruben 0.88
reubenit	rubenit 0.83
reuel	reuel 0.54	rehuel 0.46
reunit	reun 0.09
reus	reutiliz 0.63	reus 0.53
reusabl	reutiliz 0.41
reuseaddr	reuseaddr 0.63
reuseport	reuseport 0.55
rev	luth 0.30
revamp	reform 0.17	renov 0.12
reveal	revel 0.67	manifest 0.20	manifiest 0.14	desvel 0.10
revel	revel 0.15	carg 0.03
reveng	venganz 0.58	veng 0.05
revenu	ingres 0.16
rever	honest 0.08
revers	invers 0.48	revers 0.46	rev 0.36	inviert 0.13	irrevers 0.07	invirt 0.06	invert 0.06
revert	revert 0.53	reviert 0.23	restaur 0.04
review	revision 0.25	repas 0.18	revis 0.10
revis	revision 0.31	version 0.11	revis 0.06
reviv	vivific 0.35	reviv 0.33	vivificam 0.29	resucit 0.10
revoc	revoc 0.61
revok	revoc 0.54
revolt	rebel 0.12	alzo 0.11	alzaron 0.09
revolut	revolu 0.90
revolutionis	revolucion 0.67
revolv	gir 0.15	revolv 0.14
rew	rew 0.50
reward	recompens 0.60	galardon 0.26	prem 0.12	remuner 0.06	premi 0.05	pag 0.03
rewind	rebobin 0.64
rework	reelabor 0.40	reformul 0.21
rewrit	reescrib 0.62	reescritur 0.24	rewrit 0.11
rewritten	reescrit 0.81	reescrib 0.18
rewrot	reescrib 0.38	vuelt 0.02
rex	rex 0.67
rexec	rexec 0.80
rezin	resin 0.71
rfactor	rfactor 0.55
rfc	rfc 0.94
rfcomm	rfcomm 0.55
rfcs	rfcs 0.62	rfc 0.10
rfind	rfind 0.81
rfs	rfs 0.37
rg	rg 0.29
rgb	rgb 0.92
rglob	rglob 0.64
rhel	rhel 0.79
rhetor	retor 0.55
rhetting	rhetting 0.55
rheumat	reumat 0.67
rheumatoid	reumatoid 0.34
rhine	rin 0.72
rhino	rinoceront 0.45
rhizom	rizom 0.67
rhyme	rim 0.47	proyect 0.02
rhythm	ritm 0.20
rhythmic	ritmic 0.68
ri	ri 0.44
rib	costill 0.88
ribai	ribai 0.44
ribbon	liston 0.55	laz 0.18	cint 0.09
riblah	ribl 0.81
ricardo	ricard 0.57
rice	arroz 0.75
rich	ric 0.77	enriquec 0.19	riquez 0.15	adiner 0.03	opulent 0.03
richard	richard 0.86	ricard 0.20
richcompar	richcompar 0.87
richer	ric 0.11
richest	ric 0.15
rid	deshac 0.33	deshag 0.17	deshacert 0.17	deshacer 0.14	deshic 0.11	deshazt 0.10	despej 0.03	libr 0.02
ridden	sub 0.02
riddl	acertij 0.64	enigm 0.23
ride	mont 0.20	andar 0.13	aventon 0.12	cabalg 0.10	rait 0.05	andes 0.05	andand 0.05	viaj 0.02
rider	motocicl 0.52
ridg	ridg 0.58
ridicul	ridicul 0.53	ridiculiz 0.15	absurd 0.10	descabell 0.10
rifl	rifl 0.79
rig	amañ 0.35	petrolifer 0.23	improvis 0.18	fraud 0.14
right	derech 0.40	correct 0.20	razon 0.20	just 0.07	right 0.07	bien 0.07	diestr 0.06	rect 0.06
rightclick	rightclick 0.41
righteous	justici 0.58	just 0.30
rightmost	derech 0.09
rigid	ferre 0.52
rim	bord 0.16
rima	rim 0.24
rimmon	rimmon 0.86
rindex	rindex 0.64
ring	anill 0.67	aro 0.05	son 0.03	suen 0.03
rink	pist 0.19
rins	enjuag 0.61
rint	im 0.46	rim 0.25
riot	her 0.05
rip	raj 0.33	estaf 0.29	arranc 0.04	tim 0.03
ripe	madur 0.53
ripen	madur 0.18
risco	risc 0.55
rise	levantar 0.09	resucit 0.07	levanta 0.07	sub 0.06	levant 0.06	aument 0.06	elev 0.05	levantat 0.04
risen	resucit 0.21	telon 0.14
riser	madrug 0.08	tempran 0.03
rishathaim	risathaim 0.62
risk	riesg 0.56	arriesg 0.32	riest 0.10	arriesgart 0.07	compromet 0.02
riski	arriesg 0.39	riesgos 0.25
rissah	riss 0.44
rite	escrib 0.03
rithmah	ritm 0.09
riti	riti 0.37
rittau	rittau 0.64
ritual	ritual 0.59
riva	mendez 0.52
rivalri	contiend 0.18
rive	ad 0.30
river	rio 0.78	rios 0.23	arroy 0.04
riverbank	orill 0.15
riversid	rio 0.06
rkhunter	rkhunt 0.50
rlcomplet	rlcomplet 0.88
rlim	rlim 0.55
rlimit	rlimit 0.55
rlist	rlist 0.38
rlock	rlock 0.95
rm	rm 0.86
rmail	rmail 0.75
rmdir	rmdir 0.89
rmi	rmi 0.50
rmlint	rmlint 0.50
rmmod	lsmod 0.41
rmod	rmod 0.64
rmtree	rmtre 0.91
rmul	rmul 0.37
rng	rng 0.37
rni	rni 0.41
roach	roach 0.81
road	carreter 0.46	camin 0.16	call 0.10	arcen 0.07	vial 0.06	escabr 0.05	cruc 0.02	huell 0.02
roam	deambul 0.22
roar	rug 0.65	bram 0.65	rugient 0.16
roast	asad 0.53	asar 0.26	roast 0.24	asa 0.08
rob	rob 0.25	asalt 0.18
robber	ladron 0.34
robberi	aplac 0.17	atrac 0.13	rob 0.08
robe	mant 0.32	bat 0.11	sotan 0.09	rop 0.05	vest 0.03
robert	robert 0.66	roberts 0.39
roberto	robert 0.40
robin	robin 0.71
robinson	robinson 0.60
robocopi	robocopy 0.50
robot	robots 0.63	robot 0.59
robotfilepars	robotfilepars 0.64
robotpars	robotpars 0.75
robust	robust 0.76
robustirc	robustirc 0.72
rocess	roces 0.50
rock	rock 0.48	roc 0.37	peñ 0.34	peñasc 0.13	piedr 0.12	mez 0.08	mecedor 0.06	balance 0.05
rocker	cabr 0.09
rocket	cohet 0.80
rocki	rocky 0.63	roc 0.13
rocío	roci 0.21
rod	var 0.48
roddi	roddy 0.37
rode	pedale 0.19	cabalg 0.14	ande 0.12	mont 0.09	anduv 0.04
rodica	quint 0.13
rodola	rodol 0.83
rodolpho	rodolph 0.38
rodolà	rodolà 0.91
roe	gam 0.32
rofi	rofi 0.67
rogel	rogel 0.62
rogelim	rogelim 0.44
roger	rog 0.38
role	rol 0.61	papel 0.09	labor 0.05
rolf	rolf 0.76
roll	rollit 0.20	rolling 0.20	arroll 0.16	revert 0.12	rod 0.11	enroll 0.10	subet 0.09	volte 0.05
rollback	reviert 0.56	retroced 0.11
roller	patinaj 0.17	montañ 0.04
rollerblad	patin 0.11
rollov	rollov 0.64
rom	rom 0.20
romamti	romamti 0.44
roman	roman 0.67	rom 0.06	vier 0.04
romanc	romanc 0.46	amor 0.03
romania	rumani 0.64
romanian	ruman 0.86
romant	romant 0.97
romberg	romberg 0.37
rome	rom 0.89
romeo	romer 0.67
romney	romney 0.49
romulus	romul 0.67
ron	ron 0.38
ronach	ronach 0.83
ronald	ronald 0.64
ronaldo	ronald 0.37
ronaldoussoren	ronaldoussor 0.38
roof	tech 0.46	tej 0.44	terr 0.10	azote 0.08
rook	torr 0.32
room	habit 0.60	cuart 0.33	piez 0.24	salon 0.06	dormitori 0.05	sal 0.05	recam 0.04	aposent 0.03
roommat	compañer 0.24
roosevelt	roosevelt 0.84
rooster	gall 0.40
root	raiz 0.75	root 0.50	raic 0.22	desarraig 0.08	enraiz 0.08	arraig 0.07
rootkit	sistem 0.03
rope	cuerd 0.61	sog 0.18	comb 0.08
rosa	parks 0.42	ros 0.10
rose	ros 0.56	rosal 0.14	levantos 0.13	levantarons 0.09	florezc 0.06	alzaron 0.06	levant 0.05	elev 0.03
rosegarden	rosegard 0.67
roseman	rosem 0.38
rosenberg	rosenberg 0.55
rosenstein	rosenstein 0.37
roshan	rosh 0.55
roskind	roskind 0.37
ross	ross 0.66
rossum	rossum 0.72
rosé	ros 0.08
rot	pudr 0.29	rot 0.08
rotat	rotacion 0.53	rotat 0.36	rotador 0.14	rotator 0.13	rot 0.12	gir 0.05
rotatingfilehandl	rotatingfilehandl 0.83
rotocol	rotocol 0.50
rotten	podr 0.09
rouault	rouault 0.37
rough	asper 0.37	aproxim 0.18	ardu 0.05	agit 0.04	liger 0.02	dur 0.02	terribl 0.02
rougher	asper 0.26
roulett	rulet 0.61
round	redond 0.52	redonde 0.50	round 0.31	rounding 0.12	rounds 0.09	rond 0.07	asalt 0.07	tioviv 0.04
roundabout	rotond 0.67
roundup	roundup 0.78
roup	rup 0.64
rout	enrut 0.47	rout 0.20	rut 0.13
router	defectu 0.20
routin	rutin 0.67	rutinari 0.17
row	fil 0.24	row 0.17	rem 0.16	corredor 0.09	orden 0.03
rowboat	rem 0.15
rowid	without 0.15
roy	roy 0.72
royal	royal 0.35	real 0.19	rein 0.03
royc	royc 0.52
rpartit	rpartition 0.64
rpath	rpath 0.81
rpc	rpc 0.95
rpcdump	rpcdump 0.50
rpcmap	rpcmap 0.50
rpm	rpm 0.96
rpmorig	rpmorig 0.50
rpms	rpms 0.62
rpmsave	rpmnew 0.40
rpn	rpn 0.50
rpop	rpop 0.37
rpow	rpow 0.55
rr	rr 0.58
rs	rs 0.52	power3 0.44
rsa	rsa 0.68
rsh	rsh 0.50
rshift	rshift 0.55
rsplit	meth 0.02
rss	rss 0.76
rst	rst 0.71
rstrip	rstrip 0.81
rsync	rsync 0.78
rt	rt 0.75
rtf	rtf 0.50
rtld	rtld 0.91
rtorrent	rtorrent 0.41
rtos	rtos 0.37
ru	ru 0.81
rub	frot 0.47	restreg 0.19	legañ 0.17	refreg 0.13	masaje 0.13	tall 0.04
rubber	patit 0.26	gom 0.18	elast 0.17	hul 0.13
rubbish	basur 0.09
rubbl	escombr 0.77
rubi	ruby 0.55	rub 0.40	piedr 0.05
rubygem	rubygems 0.50
ruddi	rubi 0.12
rude	groser 0.54	maleduc 0.26	descortes 0.08	gros 0.06	rud 0.06	educ 0.05	conduct 0.03
rudimentari	rudimentari 0.50
ruff	ruff 0.68
rufus	ruf 0.44
rug	alfombr 0.48
rugbi	rugby 0.76
ruhamah	ruham 0.44
rui	rui 0.37
ruin	arruin 0.56	ruin 0.39	estrop 0.07	destroz 0.07	cag 0.04	asol 0.03	calam 0.03
rule	regl 0.70	norm 0.24	rul 0.08	enseñor 0.07	descart 0.05	domin 0.03	rig 0.03	reglament 0.02
ruler	magistr 0.21	princip 0.21	caporal 0.10	enseñor 0.08	señor 0.02
ruleset	ruleset 0.50
rumbl	retumb 0.67
rumor	rumor 0.84	rumore 0.21
run	ejecut 0.48	corr 0.31	run 0.23	ejecu 0.15	running 0.06	dirij 0.02	ejecutal 0.02	atropell 0.02
runcal	runcall 0.71
runcon	runcon 0.50
runfunc	runfunc 0.55
rung	campan 0.11
runmain	runmain 0.75
runner	corredor 0.62	runn 0.51	runners 0.08	trot 0.06
runni	moc 0.44
runpi	runpy 0.89
runsourc	runsourc 0.64
runtim	ejecu 0.33	runtim 0.18
runtimeerror	runtimeerror 0.82
runtimewarn	runtimewarning 0.78
rural	rural 0.61
rusag	rusag 0.55
rush	apresur 0.12	precipit 0.06	corr 0.06	pit 0.06	apur 0.06	punt 0.03	acud 0.03	pris 0.03
russ	russ 0.82
russia	rusi 0.96
russian	rus 0.94
russkij	russkij 0.34
rust	rust 0.62	oxid 0.42	espum 0.25
rusti	oxid 0.65
rustscan	rustsc 0.80
rustup	rustup 0.50	cpus 0.13
rut	estanc 0.31	lio 0.14
ruth	ruth 0.84
ruy	ruy 0.46
rv	rv 0.83
rw	rw 0.75
rwxrwxrwx	rwxrwxrwx 0.55
rx	rx 0.78
ryan	ryan 0.78
ryoko	ryok 0.52
ryō	ryō 0.52
rémi	remi 0.64
s	s 0.78
sabbath	repos 0.08	sab 0.08
sabella	sabell 0.77	cheryl 0.10
saber	extingu 0.18
sablé	sabl 0.25
sabotag	sabot 0.69	sabotaj 0.31
sacar	sachâr 0.44
sack	costal 0.51	saque 0.21	bols 0.06
sackcloth	sac 0.15
sacr	sagr 0.48	estatu 0.09
sacrif	sacrific 0.46
sacrific	sacrifici 0.63	sacrific 0.26	sacrif 0.16	sacrifiqu 0.15	victim 0.06
sad	trist 0.80	entristec 0.19	entristecedor 0.11	tristez 0.09	tristement 0.09	melancol 0.06	tristisim 0.05	desgraci 0.03
sadden	entristec 0.19
saddest	trist 0.08
saddl	enalbard 0.57	ensill 0.52
sadduce	saduce 0.85
safe	segur 0.23	saf 0.20	salv 0.17	fuert 0.04
safechildwatch	safechildwatch 0.55
safeconfigpars	safeconfigpars 0.71
safer	segur 0.05
safeti	segur 0.14
safeuuid	safeuu 0.37
sage	salvi 0.44
sahara	sah 0.71
said	dij 0.50	dich 0.14	dijeron 0.11	dijol 0.10	respond 0.07	dic 0.05	dijom 0.05	dec 0.05
saigon	saigon 0.67
sail	naveg 0.34	zarp 0.23
sailor	mariner 0.72
saint	sant 0.30
sajip	sajip 0.87	vinay 0.03
sake	sak 0.13	amor 0.11	caus 0.08	por 0.03
sakki	sakkis 0.55
salad	ensal 0.72	macedoni 0.06
salari	salari 0.48	sueld 0.42	cobr 0.05
sale	vent 0.54	rebaj 0.07
salecah	salchâ 0.37	salc 0.37
salem	salem 0.62
salesgirl	vendedor 0.15
salesman	vendedor 0.46	negoci 0.02
salesmen	vendedor 0.16
salesperson	dependient 0.16
salk	salk 0.67
sallai	sallai 0.44
salli	sally 0.52
salma	salm 0.18
salmon	salmon 0.71
salmonella	salmonell 0.67
salom	salom 0.44
salon	bronc 0.14
salsa	sals 0.24	gall 0.11
salt	sal 0.17	salt 0.04
salti	sal 0.07
salud	tic 0.30
salut	salud 0.09
salv	pom 0.28
salvador	salvador 0.41
salvat	salvacion 0.30	salud 0.28
sam	sam 0.82
samaria	samari 0.94
samaritan	samaritan 0.81
samba	samb 0.43
sambapip	sambapip 0.50
same	mism 0.62	igual 0.10
samefil	samefil 0.75
samefileerror	samefileerror 0.64
samesit	samesit 0.55
samestat	samestat 0.55
sami	sami 0.95
saml	saml 0.37
samlah	saml 0.52
samodya	samody 0.37
samp	samp 0.96
sampl	sampl 0.22	muestre 0.18	muestr 0.14	muestral 0.13	ejempl 0.03
sampwidth	sampwidth 0.64
samr	samr 0.50
samson	samson 0.77	sanson 0.23
samstag	samstag 0.28
samsung	samsung 0.67
samuel	samuel 0.87
samurai	samur 0.52	samurai 0.52
san	san 0.24
sanballat	sanballat 0.78
sanchez	sanchez 0.44
sanctif	santif 0.32
sanctifi	santific 0.56	santif 0.28	santifica 0.17	santifical 0.13
sanction	funcionari 0.38	sancion 0.27
sanctuari	santuari 0.65
sand	aren 0.71	lij 0.15
sanda	sand 0.39
sandal	zapat 0.11	calz 0.09
sandalwood	sandal 0.52
sandbox	arener 0.63	sandbox 0.36
sanderson	sanderson 0.55
sandi	sandy 0.67
sandler	sandl 0.38
sandov	sandoval 0.37
sandra	sandr 0.42
sandwich	sandwich 0.74	empared 0.31	bocadill 0.26
sang	cant 0.36
sanguino	sanguin 0.67
sanit	desinfeccion 0.50
sanitari	sanitari 0.34
sank	hund 0.38	echaron 0.03
santa	noel 0.35	claus 0.34
sanyam	sanyam 0.55
sao	sao 0.58
sapphir	zafir 0.80
sapporo	sappor 0.91
sar	linaj 0.12
sara	sar 0.20
saracmd	saracmd 0.50
sarah	sar 0.89
sarai	sarai 0.85
sarcasm	sarcasm 0.80
sarcast	sarcast 0.37
sarg	sarg 0.62
sasayama	sasayam 0.48
sash	cint 0.32
sasha	sash 0.67
sashimi	sashimi 0.52
sass	irrespetu 0.40
sat	sent 0.32	sentos 0.12	sentarons 0.08
satan	satanas 0.71	satan 0.62
satellit	satelit 0.81
satisfactori	satisfactori 0.60
satisfactorili	satisfactori 0.21
satisfi	satisfech 0.72	saci 0.16	satisfac 0.10	apacigu 0.09	satisfiz 0.07	content 0.05	hart 0.05	satisfactori 0.03
satoru	satoru 0.67
satur	satur 0.59
saturday	sab 0.11	saturday 0.06
saturn	saturn 0.74
sauc	sals 0.76
saucepan	cacerol 0.60
saucer	platill 0.40	volador 0.16
saudi	arabi 0.59
sauerkraut	chucrut 0.52
saul	saul 0.84
saus	saus 0.37
sausag	salchich 0.63	embut 0.28
sauthoff	sauthoff 0.37
savag	salvaj 0.23
save	salv 0.46	ahorr 0.39	guard 0.24	sav 0.09	ahorrat 0.07	salvart 0.07	ahorrart 0.06	salvam 0.06
saveal	saveall 0.55
savekey	savekey 0.55
saver	salvapantall 0.42
savethread	savethr 0.71
savetti	savetty 0.37
savior	salvador 0.73
savlon	savlon 0.67
savoir	fair 0.38	sav 0.28
savori	guis 0.22
saw	vi 0.39	vio 0.37	vim 0.12	vieron 0.11	vist 0.07	viend 0.06	viendol 0.05	vei 0.05
sawhors	mader 0.06
sax	sax 0.92
saxexcept	saxexception 0.78
saxnotrecognizedexcept	saxnotrecognizedexception 0.71
saxnotsupportedexcept	saxnotsupportedexception 0.55
saxon	anglosajon 0.52
saxophon	saxofon 0.58
saxutil	saxutils 0.71
say	dic 0.52	dec 0.26	dig 0.16	dir 0.07	dich 0.07	dijer 0.05	dij 0.05	di 0.04
sayib	sayib 0.60
sb	sb 0.55
sbctl	sbctl 0.75
sbin	sbin 0.85
sblondon	sblondon 0.37
sbuild	sbuild 0.67
sc	sc 0.48
sca	sca 0.50
scab	postill 0.67
scabbard	fund 0.13
scalar	escal 0.10
scalawag	scalawags 0.67
scale	escal 0.31	escam 0.22	bascul 0.20	ampli 0.04
scalp	cabellud 0.39
scam	chanchull 0.44	estaf 0.33
scan	escane 0.78	escan 0.21	scan 0.13	explor 0.05	analiz 0.02
scandal	escandal 0.64
scandinavian	escandinav 0.67
scandir	scand 0.90
scanf	scanf 0.81
scanner	escan 0.42	scann 0.18	analiz 0.05
scapegoat	expiatori 0.35	azazel 0.30	turc 0.15
scar	cicatriz 0.66	cicatric 0.42
scarc	escase 0.26	escas 0.19	apen 0.08
scare	asust 0.46	mied 0.12	sust 0.11	ahuyent 0.11	acojon 0.08	atemoric 0.07	asustas 0.06	espant 0.03
scarecrow	espantapajar 0.80
scarf	bufand 0.88	pañuel 0.10
scari	aterr 0.19	miedit 0.17	terror 0.11	siniestr 0.07	mied 0.04
scarier	aterr 0.24
scariest	aterr 0.19
scarlet	carmes 0.35	gran 0.04
scatter	esparc 0.55	derram 0.08
scatterbrain	atolondr 0.44	pelotud 0.25
sccmap	sccmap 0.50
scenario	escenari 0.37	posibl 0.02
scene	escen 0.70	escenari 0.08
sceneri	paisaj 0.37	panoram 0.25	escenari 0.14	vist 0.02	decor 0.02
scenic	panoram 0.15	bellez 0.11
scent	arom 0.20	olfat 0.15
scepter	cetr 0.57	legisl 0.31	var 0.07
sched	sched 0.72	getparam 0.15
schedul	agend 0.26	horari 0.20	program 0.20	planific 0.19	planif 0.17	schedul 0.14	aterric 0.08	cronogram 0.08
scheetz	scheetz 0.41
schema	esquem 0.35	schem 0.11
scheme	esquem 0.69	schem 0.32	confabul 0.06	plan 0.02
schemenau	schemenau 0.90
schemer	manipul 0.08	maquin 0.04
schevchenko	schevchenk 0.37
schizoaffect	desord 0.19
schizophrenia	esquizofreni 0.67
schlawack	schlawack 0.75
schmitt	schmitt 0.55
scholar	erudit 0.68
scholarship	bec 0.70
school	escuel 0.61	colegi 0.40	escol 0.08	clas 0.04	escolar 0.03
schoolgirl	escol 0.19
scienc	cienci 0.63	scienci 0.10
scientif	cientif 0.41
scientist	cientif 0.65
scii	scii 0.52
scipi	scipy 0.75
scissor	tijer 0.69
scm	scm 0.84
scof	burl 0.08
scoffer	escarnecedor 0.55
scold	regañ 0.57	ret 0.15	regañin 0.12	reprendi 0.12	increp 0.10	riñend 0.10	recrimin 0.10	bronc 0.08
scoop	scoop 0.80
scooter	scoot 0.67
scope	ambit 0.68	alcanc 0.37	scop 0.33
scorch	abras 0.21
score	puntaj 0.28	scor 0.20	puntuacion 0.20	typeinc 0.11	marcador 0.08	procur 0.03	multitud 0.02
scorn	despreci 0.18
scorpion	escorpion 0.89
scot	impun 0.25
scotland	escoci 0.79
scott	scott 0.86
scottish	escoces 0.67
scoundrel	sinvergüenz 0.58
scour	frieg 0.40	pein 0.12
scourg	azot 0.44
scowl	frunc 0.31
scpt	scpt 0.50
scptd	scptd 0.50
scrambl	revuelt 0.53
scrap	desech 0.13	trocit 0.13	recort 0.06	troz 0.04	sobr 0.02
scrape	rasp 0.39
scratch	rasc 0.43	rasguñ 0.28	arañaz 0.15	arañ 0.14	cer 0.04
scream	grit 0.46	chill 0.10
screech	sec 0.08
screechi	chillon 0.67
screen	pantall 0.64	scre 0.22	mosquiter 0.12	pabellon 0.10	biomb 0.08	desacopl 0.05	proteg 0.03	monitor 0.02
screencast	screencast 0.50
screenlog	screenlog 0.50
screenshot	captur 0.16	pantall 0.14
screenspecif	screenspecific 0.38
screw	tornill 0.52	atornillal 0.15	pifi 0.12	jod 0.10	estrop 0.09	reg 0.04	arruin 0.03	reun 0.03
screwdriv	destornill 0.74
scribbl	garabate 0.57	garabat 0.29
scribe	escrib 0.09	secretari 0.04
script	script 0.70	scripts 0.46	guion 0.17	scripting 0.08	libret 0.05
scriptfil	scriptfil 0.55
scriptur	escritur 0.32
scroll	roll 0.27	desplaz 0.25	desplac 0.12	naveg 0.03
scrollabl	opcion 0.02
scrollback	mantien 0.06
scrollbar	scrollb 0.31	desliz 0.17	barr 0.09
scrollcommand	scrollcommand 0.37
scrub	scrub 0.59	refreg 0.22	restreg 0.14
scrummi	delici 0.11
scrupl	escrupul 0.30
scrupul	escrupul 0.30
scrypt	scrypt 0.55
scuba	buc 0.21
sculptur	escultur 0.44
sd	sd 0.50
sdelet	sdelet 0.50
sdev	sdev 0.38
sdist	sdist 0.61
sdk	sdk 0.86	flutt 0.12
sdkdir	sdkdir 0.37
sdks	sdks 0.41
sdx	sdx 0.73
sdxi	sdxy 0.50
sea	mar 0.34	bermej 0.06	desc 0.03	marin 0.03
seacoast	cost 0.05
seafood	marisc 0.66
seah	seah 0.69
seal	sell 0.55	seals 0.13	acordon 0.10	foc 0.07	señal 0.02
sealskin	tejon 0.33
seam	costur 0.56
search	busqued 0.43	busc 0.27	search 0.23	escudriñ 0.08	busqu 0.05	buscandot 0.03	revuelt 0.02
seashel	conch 0.46
seashor	orill 0.15	cost 0.03
seasick	mare 0.24
seasid	play 0.10	cost 0.02	mar 0.02
season	tempor 0.45	sazon 0.16	estacion 0.14	aderez 0.05	epoc 0.04
seat	asient 0.68	abroches 0.07	sent 0.05	siti 0.05	sill 0.04	puest 0.04
seatbelt	cinturon 0.27
seattl	seattl 0.80
seawat	agu 0.04
seba	seb 0.13
sebastian	sebasti 0.64
sec	segund 0.13
sechrest	sechrest 0.38
second	segund 0.85	seconds 0.09	secund 0.07	penultim 0.04	apoy 0.02
secondari	secundari 0.25
secondhand	segund 0.05
secret	secret 0.81	secrets 0.13	enigm 0.03	misteri 0.03	confidencial 0.03	escond 0.02
secretari	secretari 0.81
sect	sect 0.82
sectcr	sectcr 0.37
section	seccion 0.86	section 0.24	fumador 0.07
sector	sector 0.59
secur	segur 0.37	security 0.25	secur 0.05
sed	sed 0.10
sedat	sedant 0.86
seduc	seduc 0.67
see	ver 0.47	vea 0.23	consult 0.22	vert 0.17	veo 0.17	veas 0.17	verl 0.15	verm 0.10
seed	semill 0.62	seed 0.32	simient 0.23	sementer 0.17	sembr 0.12
seedl	plantul 0.61
seedless	sand 0.15
seek	seek 0.29	busc 0.18	buscar 0.14	procur 0.12	busqu 0.04	escondit 0.03	busqued 0.02
seem	parec 0.48	parecier 0.04	ve 0.03	vei 0.03	aparent 0.02
seen	vist 0.51	vieron 0.04	vean 0.03	vei 0.03	vi 0.03	veo 0.02
seep	filtr 0.07
seer	vident 0.91
sega	seg 0.31
segment	segment 0.43
segub	segub 0.55
segura	ruy 0.43
seicho	seich 0.67
sein	sen 0.16
seir	seir 0.94
seiz	prendedl 0.15	arrestadl 0.12	capturadl 0.12	cogedl 0.12	incaut 0.12	confisc 0.09	agarr 0.08	prend 0.08
seizur	convuls 0.48
selah	selah 0.97
seldom	rar 0.25	suel 0.03	casi 0.03	apen 0.02
sele	sel 0.24
select	seleccion 0.83	select 0.35	selection 0.10	elig 0.02
selector	selectors 0.63	selector 0.61
selectoreventloop	selectoreventloop 0.84
selectorkey	selectorkey 0.81
selectselector	selectselector 0.55
selena	selen 0.75
self	self 0.77	autoayud 0.10	autodocument 0.10	autodetermin 0.06	aut 0.04	autoestim 0.04	autonom 0.03	mism 0.02
selfish	egoist 0.81	egoism 0.19
selfless	sacrific 0.09
selinux	selinux 0.67
selivanov	selivanov 0.74	yury 0.20
sell	vend 0.64	vendert 0.09	comercializ 0.06	vent 0.03
seller	supervent 0.27	best 0.26	vendedor 0.07	furor 0.05
selv	yos 0.67
semanag	semanag 0.75
semant	semant 0.92
semaphor	semaphor 0.63	semafor 0.38	acot 0.11
semest	semestr 0.83
semicolon	punt 0.08
semiempir	semiempir 0.50
semifin	semifinal 0.67
semit	semit 0.67
senaah	sena 0.44
senat	senador 0.53	sen 0.35
send	envi 0.55	send 0.20	mand 0.11	enviar 0.08	enviem 0.08	enviam 0.08	mandal 0.07	mandel 0.06
sendai	sendai 0.67
sendal	sendall 0.84
sendcmd	sendcmd 0.37
sender	remitent 0.90
sendfil	sendfil 0.94
sendfilenotavailableerror	sendfilenotavailableerror 0.55
sendmail	sendmail 0.92
sendmsg	sendmsg 0.81
sendto	sendt 0.75
sendtyp	sendtyp 0.78
senil	senil 0.40
senior	tercer 0.08	ancian 0.03
senir	sen 0.17
sennacherib	sennachêrib 0.84
sens	sent 0.25	intu 0.06	intuicion 0.04
sensat	sensacional 0.67
senseless	neci 0.12
sensibl	sensat 0.43	sensibl 0.10	razon 0.07
sensit	sensibl 0.61	sensitiv 0.17	mayuscul 0.10	delic 0.05	contextual 0.03
sensor	sensors 0.50	sensor 0.31
sent	envi 0.50	mand 0.13	enviol 0.10	despid 0.03	enviart 0.03
sentenc	fras 0.61	oracion 0.40	conden 0.12	sentenci 0.09	sentenc 0.09
senthil	senthil 0.54
sentinel	sentinel 0.72	centinel 0.32
sentri	centinel 0.36
seo	seo 0.37
seosamh	seosamh 0.39
sep	sep 0.27
separ	separ 0.73	separator 0.10	nazareat 0.09	apart 0.06	independient 0.06	desun 0.05	sep 0.03
separatist	separat 0.74
sepharad	sephar 0.71
sepharvaim	sepharvaim 0.72
sepher	seph 0.54
sepideh	sepideh 0.67
septemb	septiembr 0.63
seq	seq 0.93
sequel	secuel 0.67
sequenc	secuenci 0.84	sequenc 0.21
sequenceinclud	sequenceinclud 0.55
sequencematch	sequencematch 0.87
sequenti	secuencial 0.88
ser	suari 0.75
seraiah	seraiah 0.40
serbia	serbi 0.83
serbian	serbi 0.13
seren	seren 0.30
serendip	serendipi 0.54
sergeant	sargent 0.67
sergey	sergey 0.64
serhiy	serhiy 0.62	storchak 0.27
seri	seri 0.29
serial	serializ 0.64	seri 0.16	serial 0.12
serialis	serializ 0.17
serious	seri 0.49	grav 0.35	seried 0.09	gravement 0.02
serna	sern 0.20
serpent	culebr 0.38	serpient 0.32
serug	serug 0.67
serv	sirv 0.41	serv 0.34	serving 0.10	sirvier 0.10	servirt 0.05	racion 0.05	ministr 0.03	ajen 0.03
servant	sierv 0.76	cri 0.10	sirvient 0.10	ministr 0.06	diacon 0.04	moz 0.03
server	servidor 0.84	serv 0.22	knot 0.02
servernam	servernam 0.75
serverproxi	serverproxy 0.87
servic	servici 0.76	servic 0.16	ministeri 0.16	ofici 0.07	multilingü 0.02	disposicion 0.02
servicenam	servicenam 0.38
servitud	esclavitud 0.27
servlet	servlet 0.80
serwi	serwy 0.38
sesam	sesam 0.39
session	sesion 0.67	session 0.17	estring 0.05
set	establec 0.57	conjunt 0.32	set 0.29	configur 0.21	establezc 0.13	sets 0.06	engast 0.04	ajust 0.04
setalloc	setallocator 0.64
setarch	setarch 0.80
setargv	setargv 0.75
setargvex	setargvex 0.78
setattr	setattr 0.83
setattro	setattr 0.42
setback	contratiemp 0.50	reves 0.19
setbas	setb 0.64
setblock	setblocking 0.81
setcontext	setcontext 0.71
setdefault	setdefault 0.86
setdefaulttimeout	setdefaulttimeout 0.55
setdlopenflag	setdlopenflags 0.64
setdocumentloc	setdocumentlocator 0.37
setencod	setencoding 0.37
setenforc	setenforc 0.67
setexcfromwindowserrwithfilenameobject	setexcfromwindowserrwithfilenameobject 0.37
setexcinfo	setexcinf 0.64
setextra	setextr 0.55
setfilesystemencod	setfilesystemencoding 0.37
setfirstweekday	setfirstweekday 0.55
setfmt	setfmt 0.64
setformatt	setformatt 0.55
setfromerrnowithfilenameobject	setfromerrnowithfilenameobject 0.55
setfromwindowserr	setfromwindowserr 0.37
setfromwindowserrwithfilenam	setfromwindowserrwithfilenam 0.37
setgid	setg 0.84
seth	seth 0.78
sethandledexcept	sethandledexception 0.64
sethostnam	sethostnam 0.55
setimporterror	setimporterror 0.64
setinterruptex	setinterruptex 0.37
setitem	setitem 0.95
setitim	setitim 0.71
setlevel	setlevel 0.81
setlocal	setlocal 0.92
setlogmask	setlogmask 0.37
setlogrecordfactori	setlogrecordfactory 0.75
setmark	setmark 0.37
setmask	setmask 0.55
setobject	setobject 0.64
seton	seton 0.38
setopencodehook	setopencodehook 0.55
setpath	setpath 0.64
setpo	setp 0.64
setprior	setpriority 0.55
setprofil	setprofil 0.86
setprogramnam	setprogramnam 0.75
setraisedexcept	setraisedexception 0.64
setrecursionlimit	setrecursionlimit 0.71
setrlimit	setrlimit 0.75
setsampwidth	setsampwidth 0.37
setseri	setserial 0.67
setsockopt	setsockopt 0.71
setstat	setstat 0.90
setstr	setstring 0.75
setstream	setstream 0.55
setswitchinterv	setswitchinterval 0.75
setter	sett 0.82	setters 0.17
settimeout	settimeout 0.84
settl	afinc 0.13	resuelt 0.08	resolv 0.07	acomod 0.07	arregl 0.05	cabez 0.03	mud 0.02	instal 0.02
settlement	resolu 0.09	acuerd 0.05	solucion 0.04
settler	poblador 0.25	coloniz 0.17
settrac	settrac 0.91
setuid	setu 0.72
setup	setup 0.64	configur 0.15
setupdebughook	setupdebughooks 0.75
setuptool	setuptools 0.79
setvalu	setvalu 0.64
setvalueex	setvalueex 0.64
setx	setx 0.37
setxattr	setxattr 0.71
seven	siet 0.78	setecient 0.10
seventeen	diecisiet 0.48	cumpl 0.02	años 0.02
seventeenth	decimoseptim 0.46	decimaseptim 0.31
seventh	septim 0.72
seventi	setent 0.88
seventieth	decimoseptim 0.52
sever	vari 0.61	sever 0.16	graved 0.08	grav 0.04
sew	cos 0.15	coc 0.02
sewag	residual 0.29
sewer	alcantarill 0.38
sex	sex 0.46
sexi	sexy 0.51	sexis 0.30
sexist	machist 0.68
sexual	sexual 0.81	fornicari 0.19	fornic 0.11
sgi	sgi 0.55
sgml	sgml 0.87
sgtatham	sgtatham 0.37
sh	sh 0.83
sha	sha 0.89
shaaph	saaph 0.44
shaaraim	saraim 0.40
shabbethai	sabethai 0.55
shabbi	shabby 0.40	viej 0.03
shack	chabol 0.54	choz 0.54	casuch 0.35
shackl	encaden 0.20
shade	sombr 0.45
shadi	negoci 0.04
shadow	sombr 0.57
shadrach	sadrach 0.83
shaggi	greñud 0.67
shahaf	shahaf 0.55
shake	sacud 0.38	tembl 0.25	shak 0.21	agit 0.15	demon 0.11	dens 0.11	tiembl 0.07	mene 0.06
shaken	agit 0.14	conmov 0.11	resbal 0.11
shaker	saler 0.67
shakespear	shakespear 0.70
shakira	shakir 0.67
shalal	salal 0.44
shall	hubier 0.10	haras 0.10	pondras 0.06	seran 0.05	y 0.04	diras 0.04	estuvier 0.04	hicier 0.04
shallow	superficial 0.68	shallow 0.25	frivol 0.16	charc 0.12	profund 0.06
shallum	sallum 0.90
shame	vergüenz 0.33	afrent 0.15	vergonz 0.15	confusion 0.13	avergüenzat 0.08	avergonz 0.07	pen 0.06	deshonr 0.05
shameless	cretin 0.39	rot 0.05
shamir	sam 0.30
shammah	samm 0.73
shammai	sammai 0.67
shammua	sammu 0.44
shampoo	champu 0.67	shampo 0.29
shamrock	trebol 0.52
shane	shan 0.67
shanghai	shanghai 0.69	shangai 0.35
shannon	shannon 0.72
shantanu	shantanu 0.55
shape	shap 0.41	form 0.17
shapenam	shapenam 0.37
shapepoli	shapepoly 0.38
shapes	shapesiz 0.44
shaphan	saphan 0.87
shaphat	saphat 0.74
shard	fragment 0.20
share	compart 0.83	shar 0.22	compartil 0.06	cuot 0.06	compartel 0.04	repart 0.04	sharing 0.03	part 0.03
shareablelist	shareablelist 0.84
sharedctyp	sharedctyp 0.81
sharedmemori	sharedmemory 0.83
sharedmemorymanag	sharedmemorymanag 0.75
sharedmemoryserv	sharedmemoryserv 0.37
sharez	sarez 0.62
shark	tiburon 0.84
sharon	saron 0.74
sharp	afil 0.43	agud 0.33	espabil 0.23	filos 0.23	punzant 0.08	ingeni 0.05	alert 0.04
sharpen	afil 0.45	sacapunt 0.27	aguz 0.14
shash	shash 0.55
shashak	sasac 0.44
shashwat	shashwat 0.38
shatter	triz 0.32
shaul	saul 0.13
shave	afeit 0.67	raer 0.16	rasur 0.13	depil 0.12
shawarma	shawarm 0.67
shchi	shchi 0.67
she	ella 0.87	le 0.03
she'd	iri 0.04	acas 0.03	ella 0.03	hab 0.02
she'll	ella 0.06	va 0.02
sheaf	omer 0.62
shealtiel	salathiel 0.60
shear	esquil 0.49
sheariah	bochru 0.44
sheath	vain 0.74
sheav	gavill 0.71
sheba	seb 0.42
shebang	shebang 0.87
shebaniah	seban 0.74
shebna	sebn 0.74
shebuel	sebuel 0.55
shecaniah	sechân 0.80
shechem	sichêm 0.90	sechêm 0.11
shed	cobertiz 0.32	derram 0.21	arroj 0.15	galpon 0.11
shedeur	sedeur 0.67
sheep	ovej 0.65	corder 0.03
sheepish	timid 0.32
sheer	pur 0.08	total 0.06
sheerah	seer 0.44
sheet	saban 0.34	hoj 0.18	lamin 0.16	chap 0.11	papel 0.04
sheila	sheil 0.67
shekel	sicl 0.73	shekels 0.15
shelah	sel 0.63
sheldon	sheldon 0.69
shelemiah	selem 0.65
shelf	estant 0.71	repis 0.25	shelf 0.17
shell	shell 0.54	comand 0.16	shells 0.14	interpret 0.06	desconch 0.06	fish 0.03	conch 0.03	consol 0.02
shellfish	marisc 0.32
shelomith	selomith 0.48
shelomoth	selomith 0.42	selemoth 0.32
shelter	refugi 0.36	guarec 0.21	refug 0.11	cabañ 0.10
shelumiel	selumiel 0.67
shelv	shelv 0.65	estant 0.17
shem	sem 0.38
shema	sem 0.20
shemaiah	sem 0.52
shemariah	sem 0.12
shemer	sem 0.15
shemesh	sem 0.40
shemida	sem 0.12
shemiramoth	semiramoth 0.62
shenanigan	tont 0.07
sheol	sepultur 0.30	sepulcr 0.26	infiern 0.17	profund 0.02
shepham	sepham 0.44
shephatiah	sephat 0.83
shepher	seph 0.32
shepherd	pastor 0.78	apacent 0.13
shepherdess	pastor 0.15
sherebiah	sereb 0.74
sheshan	sesan 0.47	sesam 0.20
sheshbazzar	sesbass 0.62
shevat	shevat 0.67
shi	tim 0.49	timid 0.06
shia	shiit 0.40
shibboleth	shibboleth 0.67
shibuya	shibu 0.86
shiegal	shiegal 0.71
shield	escud 0.78	shield 0.23	paves 0.16
shift	desplaz 0.36	shift 0.27	turn 0.13	mendic 0.06	cambi 0.03
shik	shik 0.37
shikoku	shikoku 0.76
shill	chelin 0.68
shiloh	sil 0.73
shilonit	silonit 0.59	siloni 0.31
shim	shim 0.67
shimea	sim 0.43
shimeah	sime 0.55
shimei	simi 0.57	semei 0.56
shimri	simri 0.62
shimron	simron 0.54	simrom 0.32
shimshai	simsai 0.62
shin'ichi	shin'ichi 0.55
shinano	shinan 0.58
shinar	shin 0.67
shine	brill 0.40	resplandec 0.26	lustrat 0.13	lustres 0.13	resplandor 0.12	lustr 0.11	resplandezc 0.11	bol 0.06
shini	brillant 0.15
shinjuku	shinjuku 0.89
ship	barc 0.70	nav 0.29	navi 0.18	arca 0.07	embarc 0.05	buqu 0.03	transport 0.02
shipment	retras 0.03
shirley	shirley 0.67
shirt	camis 0.84	camiset 0.23	remer 0.04
shishak	sisac 0.74
shishkabob	shishkebab 0.67
shit	mogollon 0.16	mierd 0.13	pantalon 0.06
shitti	mierd 0.25
shittim	sittim 0.31
shiver	escalofri 0.20	tembl 0.18	tiembl 0.12	tirit 0.11
shizuoka	shizuok 0.80
shlex	shlex 0.97
shnsplit	shnsplit 0.50
shobab	sobab 0.55
shobal	sobal 0.78
shock	shock 0.43	impact 0.16	escandaliz 0.15	conmocion 0.14	pasm 0.13	choqu 0.09	estupefact 0.09	asombr 0.05
shockwav	expans 0.34
shoe	zapat 0.75	calz 0.10
shoelac	cordon 0.27	desamarr 0.13	zapat 0.02
shoemak	zapater 0.52
shone	resplandec 0.23	brill 0.17
shook	sacud 0.28	apreton 0.15	agit 0.11	estremec 0.09	estrech 0.07	alter 0.05	dieron 0.03	di 0.03
shoot	dispar 0.40	fugaz 0.25	disp 0.14	gritart 0.12	asaet 0.09	grab 0.02
shooter	tirador 0.34	dispar 0.05
shop	tiend 0.24	compr 0.15	shopping 0.08	cafet 0.05	helad 0.03
shopkeep	dependient 0.31
shoplift	rater 0.34	hurt 0.12	tiend 0.03
shore	orill 0.20	cost 0.07	play 0.03
short	cort 0.33	brev 0.19	short 0.16	escas 0.15	efimer 0.06	poc 0.04	baj 0.04	resum 0.04
shortag	escasez 0.70
shortcom	limit 0.06
shortcut	ataj 0.56	abrevi 0.06	acces 0.06
shorten	acort 0.69	abrevi 0.15	resum 0.05
shorter	cort 0.13	baj 0.04	reduccion 0.02
shortest	cort 0.09
shorthand	abreviatur 0.32	abrevi 0.15	ataj 0.11	personal 0.03
shorti	petis 0.52
shortmessag	shortmessag 0.55
shot	dispar 0.42	inyeccion 0.15	tir 0.08	chupit 0.07	balaz 0.07	disp 0.06	abat 0.03	vacun 0.03
shotcut	shotcut 0.50
shotgun	escopet 0.62	rifl 0.11
shotnnnn	shotnnnn 0.50
should	deb 0.56
should'v	hab 0.11	habertel 0.05	deb 0.04	habert 0.03
shoulder	hombr 0.15	anchos 0.05
shouldn't	deb 0.15
shounan	shoun 0.80
shout	grit 0.44	jubil 0.09	aclam 0.09	chill 0.06	voc 0.04
shove	empujon 0.44	empuj 0.11	larg 0.02
shovel	pal 0.40
show	mostr 0.35	muestr 0.31	espectacul 0.15	muestram 0.12	show 0.12	mostrart 0.10	enseñ 0.09	muestrem 0.08
showalloccount	showalloccount 0.71
shower	duch 0.66	chaparron 0.11	duchit 0.09	bañ 0.05
showfigfont	showfigfonts 0.50
shown	mostr 0.13	muestr 0.08	echaron 0.03
showrefcount	showrefcount 0.71
showtim	espectacul 0.11
showtraceback	showtraceback 0.64
showwarn	showwarning 0.75
shrank	encog 0.26
shred	tritur 0.32	rall 0.32	shred 0.32	triz 0.17	pic 0.06	cort 0.02
shrewd	sagaz 0.45
shrimp	camaron 0.36
shrine	templ 0.08	santuari 0.08
shrink	decrec 0.67
shroud	envuelt 0.15
shrug	encog 0.28	encoget 0.15
shrunk	encog 0.31
shtml	shtml 0.64
shua	sua 0.62
shual	sual 0.56
shubael	subael 0.55
shudder	estremec 0.41
shuf	shuf 0.50
shuffl	baraj 0.58	shuffl 0.31	mezcl 0.05
shuhit	suhit 0.55
shulammit	tornat 0.36
shunammit	sunamit 0.76
shunem	sunem 0.44
shuppim	suppim 0.55
shur	shur 0.67
shut	cerr 0.28	cierr 0.17	callat 0.13	callas 0.08	encerr 0.06	entreabiert 0.05	call 0.05	empujon 0.04
shutdown	shutdown 0.55	apag 0.14	cierr 0.04	antigüed 0.02
shutil	shutil 0.96
shutter	contraventan 0.55	obtur 0.28
shuttl	lanzader 0.49	transbord 0.43
shyli	timid 0.40
sibbecai	sibbecai 0.55
sibl	herman 0.11
sibmah	sibm 0.65
sicilian	sicilian 0.67
sick	enferm 0.68	hart 0.11	enfermed 0.06	hasti 0.05	pachuch 0.05	enfermedad 0.04	matutin 0.04	hartisim 0.03
sicken	enferm 0.04
sickl	hoz 0.71
sid	focal 0.27	sid 0.05
siddim	siddim 0.55
side	lad 0.43	part 0.05	aline 0.04	ultratumb 0.04	lateral 0.03	guarnicion 0.03	by 0.02	favorec 0.02
sidebar	lateral 0.50
sidewalk	acer 0.46	callejer 0.18	vered 0.14
sideway	lad 0.04
sidney	sidney 0.38
sidon	sidon 0.93
sidonian	sidoni 0.82
sieg	cerc 0.07
siesta	siest 0.14
siev	colador 0.68
sig	sigs 0.23	sig 0.15
sigabrt	sigabrt 0.81
sigalrm	sigalrm 0.55
sigbus	const 0.05
sigchld	sigchld 0.83
sigcont	sigcont 0.67
sigfp	const 0.06
sigh	suspir 0.74	gim 0.20
sight	ojos 0.14	vist 0.12	delant 0.07	divis 0.04	escen 0.04	presenci 0.03	monument 0.02
sighup	sighup 0.61
sigil	const 0.06
sigint	sigint 0.92
siginterrupt	siginterrupt 0.55
sigkil	sigkill 0.87
sigma	sigm 0.81
sigmask	sigmask 0.81
sign	firm 0.45	sign 0.43	señal 0.21	letrer 0.15	señ 0.08	inscrib 0.05	cartel 0.05	inscrit 0.04
signal	señal 0.59	signal 0.39	señaliz 0.13	signals 0.10	direccional 0.05	indic 0.03	señ 0.03
signalnum	signalnum 0.75
signatur	signatur 0.50	firm 0.40
signet	anill 0.12
signifi	luc 0.07
signific	signific 0.41	sentimental 0.07	signif 0.03	import 0.02
signum	signum 0.81
sigpend	sigpending 0.71
sigpip	sigpip 0.75
sigprof	sigprof 0.55
sigsegv	const 0.06
sigstop	sigstop 0.72
sigterm	sigterm 0.88
sigtimedwait	sigtimedwait 0.75
sigvtalrm	sigvtalrm 0.55
sigwait	sigwait 0.78
sigwaitinfo	sigwaitinf 0.78
sihon	sehon 0.94
sijin	sijin 0.38
sila	sil 0.42
silenc	silenci 0.44
silent	silenci 0.42	call 0.12	mud 0.03
silentghost	silentghost 0.55
silesia	silesi 0.67
silicon	silicon 0.59
silk	sed 0.40
silkworm	gusan 0.20
silli	tont 0.26	bolud 0.10
silvanus	silvan 0.55
silver	plat 0.51
silverwar	cubiert 0.07
simeon	simeon 0.94
simeonit	simeonit 0.44
similar	simil 0.67	similar 0.32	parec 0.03
simmer	cuec 0.15	hierv 0.12	lent 0.04
simon	simon 0.87
simpkin	simpkins 0.37
simpl	simpl 0.73	sencill 0.25
simplefileexflag	simplestringflags 0.64
simplefilt	simplefilt 0.75
simplehttp	simplehttp 0.37
simplehttprequesthandl	simplehttprequesthandl 0.81
simplejson	simplejson 0.55
simplenamespac	simplenamespac 0.86
simpleparsestringflagsfilenam	pypars 0.31
simplequeu	simplequeu 0.83
simpler	sencill 0.13	simpl 0.13
simplest	simpl 0.14	sencill 0.06
simplexmlrpcdispatch	simplexmlrpcdispatch 0.55
simplexmlrpcserv	simplexmlrpcserv 0.89
simpli	simplement 0.54	sencillez 0.13	sencill 0.04
simplic	simplic 0.65	sencillez 0.33
simplifi	simplific 0.81	simplif 0.34
simul	simul 0.31	simulator 0.29
simultan	simultan 0.59	simultane 0.51
sin	pec 0.62	pecar 0.18	expiacion 0.16	pequ 0.16	iniqu 0.02
sinai	sina 0.94
sinc	desd 0.35	dad 0.07	ya 0.07
sincer	sincer 0.45
sine	sen 0.36
sinew	nervi 0.17
sing	cant 0.81	cantan 0.06	cantart 0.05	cantadl 0.04	cantor 0.03	debut 0.02
singapor	singapur 0.71
singer	cantant 0.80	cantor 0.26
singl	solter 0.30	unic 0.16	singl 0.12	sol 0.11	individual 0.06	simpl 0.03	ni 0.02
singledispatch	singledispatch 0.83
singledispatchmethod	singledispatchmethod 0.75
singleton	singleton 0.67	singletons 0.33	unic 0.04
singular	singul 0.86
sinit	sine 0.44
sink	fregader 0.35	hund 0.34	sink 0.27	sinks 0.13	letrin 0.10	pilet 0.08	estanqu 0.03
sinner	pecador 0.81
sinus	sinusitis 0.38
sio	sio 0.47	rcvall 0.25
sionneau	sionneau 0.55
sioux	sioux 0.67
sip	sorb 0.49	sorbit 0.23
sir	señor 0.19	sr 0.07	caballer 0.07	sir 0.06
siregar	sireg 0.55
siren	siren 0.60
sirion	sirion 0.44
sirius	sirius 0.67
sisera	sis 0.84	siser 0.20
sismai	sismai 0.44
sistema	sistem 0.03
sister	herman 0.57	hermanit 0.03
sistin	sixtin 0.67
sit	sent 0.35	sientat 0.22	sentart 0.14	sentat 0.12	sientes 0.11	senta 0.09	sentar 0.09	sentemon 0.08
site	sit 0.58	siti 0.34
sitecustom	sitecustomiz 0.83
sitter	niñer 0.37
situat	situacion 0.89
sivan	sivan 0.67
six	seis 0.76	seiscient 0.07
sixel	sixel 0.50
sixteen	diecis 0.52	seis 0.03
sixteenth	decimosext 0.59	decimasext 0.31
sixth	sext 0.91
sixti	sesent 0.77
size	tamañ 0.70	siz 0.38	tall 0.16	port 0.03	inmens 0.02
sizegrip	sizegrip 0.71
sizehint	sizehint 0.64
sizeof	sizeof 0.94
sjoerd	sjoerd 0.75
skate	patin 0.57	patinaj 0.20	patinet 0.09	esqui 0.05
skateboard	patinet 0.39	patinaj 0.12	patin 0.06
skater	patin 0.21
skcipher	skciph 0.37
skeleton	esquelet 0.57	hues 0.06
skeptic	escept 0.86
sketch	encim 0.06
ski	esqui 0.67	esqu 0.41	zao 0.09
skier	esquiador 0.66
skill	habil 0.57	perici 0.15	obra 0.05	competent 0.03
skim	desnat 0.38	oje 0.14
skimpi	liger 0.08	cubr 0.07
skin	piel 0.59	cuer 0.14	tez 0.14	desoll 0.11	despellej 0.10	tuetan 0.10	rasp 0.05	chorr 0.05
skincar	cuid 0.02
skinni	delgaduch 0.44	delg 0.32	flac 0.09
skint	blanc 0.04
skip	omit 0.36	skip 0.25	salt 0.17	saltatel 0.08	falt 0.02
skipkey	skipkeys 0.71
skiplockstorag	skiplock 0.43
skipston	skipston 0.55
skiptest	skiptest 0.81
skirt	fald 0.78	poller 0.41
skolelinux	skolelinux 0.95
skull	crane 0.76	calaver 0.38
skunk	mofet 0.52
skura	skur 0.89
sky	ciel 0.68	firmament 0.06	ras 0.05
skydiv	paracaid 0.35
skylark	alondr 0.38
skylight	tragaluz 0.67
skylin	horizont 0.23
skype	skype 0.52
skyscrap	rascaciel 0.61
sl	sl 0.51	prependd 0.42
slacker	perez 0.16
slain	muert 0.17	mat 0.04
slam	portaz 0.29	azot 0.11	delanter 0.11	golp 0.08	pis 0.05
slander	difam 0.56	calumni 0.43
slang	cockney 0.67
slant	rasg 0.18
slap	abofete 0.32	bofet 0.25	cachet 0.14	bofeton 0.13	abofet 0.13	peg 0.02
slash	diagonal 0.35	barr 0.26	oblicu 0.19
slate	cer 0.06
slaughter	matanz 0.42	estrag 0.35	matader 0.29	degollader 0.28	mortand 0.24
slaughterhous	matader 0.48
slave	esclav 0.50	slav 0.25	sierv 0.10
slaveri	esclavitud 0.49	esclav 0.13
slayer	homic 0.40
sleep	dorm 0.50	duerm 0.35	durm 0.25	sleep 0.10	sueñ 0.07	repos 0.02	suspension 0.02	acuest 0.02
sleeper	tiron 0.29	livian 0.20
sleepi	sueñ 0.25	somnolient 0.17	adormit 0.11
sleepless	insomni 0.52
sleev	mang 0.46
slept	durm 0.25	dorm 0.21
slice	reban 0.46	segment 0.42	slic 0.38	lonch 0.12	rodaj 0.09	lonche 0.09	slicing 0.08	sector 0.05
slick	engomin 0.53
slid	caer 0.04
slide	barand 0.32	tobogan 0.25	chirristr 0.25
slideshow	present 0.03
slight	liger 0.35	levement 0.13	lev 0.09	poc 0.06
slightest	insignif 0.22	minim 0.13	menor 0.04
slim	esbelt 0.27	delg 0.26	infim 0.21	slim 0.17
slimi	pegaj 0.42
sling	hond 0.29
slink	slink 0.52
slip	resbal 0.40	lapsus 0.15	escabulleron 0.11	esfum 0.11	escabull 0.10	escurr 0.08	pongans 0.07	pont 0.02
slipper	pantufl 0.43	zapatill 0.26
slipperi	escurridiz 0.37	resbal 0.27
slither	desliz 0.15
sloan	sloan 0.52
slogan	eslog 0.58
slope	inclin 0.06	pendient 0.05
sloppi	chapucer 0.38	descuid 0.20	desorden 0.11	abandon 0.03
slosh	borrach 0.20
slot	ranur 0.69	slots 0.55	slot 0.31	espaci 0.03
sloth	perez 0.14
slow	lent 0.35	despaci 0.07	alent 0.06	veloc 0.04
slowdown	desaceler 0.67
slower	despaci 0.18	lent 0.13
slowest	lent 0.07
slowli	despaci 0.61	lent 0.31
slug	puñetaz 0.15
sluggard	perez 0.30
sluggish	ralentiz 0.52	holgazan 0.34
slum	barri 0.13
slumber	adormec 0.62
slump	desplom 0.22	derrumb 0.19	crisis 0.05	cay 0.03
slurp	sorbete 0.45	slurp 0.35
sm	sm 0.64
smack	peg 0.08
small	pequeñ 0.68	pueblit 0.06	pequeñisim 0.06	chic 0.04	estrellit 0.04	animalit 0.04	perrit 0.03	chiquill 0.03
smaller	pequeñ 0.20	menor 0.08	achical 0.06
smallest	pequeñ 0.10	menor 0.06
smallpox	viruel 0.61
smalltalk	smalltalk 0.78
smart	inteligent 0.40	list 0.09
smartcard	daemon 0.05
smarter	inteligent 0.15	astut 0.03	list 0.03
smartlist	smartlist 0.80
smartphon	smartphon 0.51	inteligent 0.06
smash	machac 0.17	caers 0.15	emborrach 0.07
smb	smb 0.72
smbclient	smbclient 0.50
smbserver	smbserv 0.50
smear	extend 0.03
smell	huel 0.61	olor 0.32	oler 0.19	oli 0.18	olfat 0.17	oliend 0.11	hedor 0.08	oled 0.07
smelt	oli 0.23
smile	sonr 0.57	sonris 0.48	sonreir 0.31	sonri 0.20	sonrient 0.10	sonreim 0.06	sonreist 0.06	sonre 0.05
smirk	sonris 0.09	sonr 0.08
smith	smith 0.96	smiths 0.16
sml	sml 0.55
smoke	fum 0.75	hum 0.23	tabac 0.08	fumarais 0.06	fumador 0.05
smoker	fumador 0.23	carreter 0.07
smooth	suaviz 0.26	suav 0.18	contratiemp 0.17
smoothi	bat 0.19
sms	sms 0.75
smtp	smtp 0.98
smtpchannel	smtpchannel 0.86
smtpd	smtpd 0.93
smtpexcept	smtpexception 0.64
smtphandler	smtphandl 0.71
smtplib	smtplib 0.96
smtpnotsupportederror	smtpnotsupportederror 0.64
smtpserver	smtpserv 0.92
smug	petul 0.64
smuggl	contrab 0.44	met 0.05
smuggler	narcotraf 0.40	contraband 0.40
smyslov	smyslov 0.67
snack	aperit 0.41	meriend 0.21	botan 0.19	tentempi 0.18	merend 0.15	golosin 0.10	bocadill 0.09
snag	corder 0.07
snail	caracol 0.74
snake	serpient 0.69
snan	snan 0.78
snap	chasque 0.31	chasqu 0.25	snap 0.19	crisis 0.09
snapshot	instantane 0.53	snapshot 0.46	instantan 0.30	snapshots 0.16
snare	laz 0.50	cep 0.14	tropiez 0.14	tramp 0.03
snatch	arrebat 0.15	arranc 0.05	agarr 0.05
snd	snd 0.76
sndctl	sndctl 0.55
sndhdr	sndhdr 0.78
sneak	escabull 0.33	sigil 0.28	escabullendos 0.19	hurtadill 0.19
sneaker	sneak 0.50	zapatill 0.26
sneez	estornud 0.87
sni	sni 0.75
snide	sarcast 0.44
snider	snid 0.37
snif	olfat 0.35	olfate 0.35	olisque 0.35
sniff	sniff 0.26	detect 0.05
sniffer	sniff 0.66
sniper	francotir 0.67
snippet	fragment 0.44
snitch	chivat 0.52	delator 0.52
snmp	snmp 0.62
snobbish	chulesc 0.34	engre 0.34	altiv 0.24	arrog 0.10
snocker	borrach 0.10
snoop	husm 0.40	fisgon 0.34
snoopi	snoopy 0.68
snooz	siest 0.10	repos 0.05	duerm 0.02
snore	ronc 0.84
snorkel	snorkel 0.52	snorkeling 0.51
snort	gruñ 0.19
snow	niev 0.64	nev 0.42	satur 0.03
snowbal	bol 0.10
snowboard	snowboarding 0.67
snowfal	intens 0.19
snowman	niev 0.13	muñec 0.09
snowstorm	torment 0.12	niev 0.03
snprintf	snprintf 0.81
snt	snt 0.76
sntp	sntp 0.67
snuck	hurtadill 0.27	escabull 0.12
snuffer	despabilader 0.44
snuggl	acurruc 0.49	franel 0.27	restreg 0.14
so	tan 0.36	asi 0.24	tant 0.14	so 0.05	entonc 0.04	pues 0.03	par 0.03	lo 0.02
soa	soa 0.75
soak	empap 0.62
soap	jabon 0.73	culebron 0.13	jaboner 0.13
soapbox	improvis 0.12
soapi	enjabon 0.67
soar	surc 0.26
sob	lloriqu 0.60	solloz 0.48
sober	sobri 0.74	templ 0.05
soberanía	sostenibil 0.45
sobolev	sobolev 0.85
soccer	futbol 0.67
sociabl	sociabl 0.68
social	social 0.78	socializ 0.10
socialist	social 0.28
sociedad	abiert 0.05
societi	socied 0.76
sociolog	sociolog 0.76
sociologist	sociolog 0.35
sock	calcetin 0.61	sock 0.50	calcet 0.06
sockaddr	sockaddr 0.71
socket	socket 0.84	sockets 0.40	enchuf 0.06	bas 0.03
sockethandl	sockethandl 0.88
socketpair	socketp 0.71
socketserv	socketserv 0.87
socknam	socknam 0.38
sockstat	sockstat 0.50
soco	sochô 0.42
socoh	sochô 0.47
soda	sod 0.76
sodom	sodom 0.95
sodomit	sodomit 0.55
sofa	sof 0.60	sillon 0.12
soffic	soffic 0.50
soft	bland 0.46	suav 0.31	soft 0.29	suavement 0.12	refresc 0.05	cuidad 0.02
soften	descalcif 0.43
softwar	softwar 0.71	program 0.06	abogac 0.04	informat 0.02
soggi	wafl 0.52
soil	fertil 0.21	tierr 0.05	suel 0.04
solar	energ 0.08	granj 0.05
solari	solaris 0.89
sold	vend 0.42
soldier	sold 0.82	combatient 0.08
sole	plant 0.10	unic 0.10
solemn	solemn 0.29
solicit	solicit 0.03
solid	solidific 0.14	confier 0.14	sol 0.04	establ 0.02
solitair	solitari 0.23
solitari	solitari 0.30
solitud	soled 0.56
solo	aere 0.18
soloist	solist 0.67
solomon	salomon 0.88
solut	solucion 0.64	gordian 0.10
solv	resolv 0.59	resuelt 0.19	resuelv 0.15	solucion 0.12
solvent	acredit 0.27
somalia	somali 0.67
somaxconn	somaxconn 0.55
sombrero	mejican 0.20
some	algun 0.50	algo 0.11	poc 0.10	unas 0.06	unos 0.04
somebodi	algui 0.37
someclass	someclass 0.90
someclassnam	someclassnam 0.37
someday	dia 0.12
someexcept	algunaexcepcion 0.55
somehow	maner 0.05	u 0.03	algun 0.02
somenam	somenam 0.37
somenamedtupl	somenamedtupl 0.64
someon	algui 0.61	preguntasel 0.02
somerset	somerset 0.67
someth	algo 0.75	something 0.04	cos 0.04
sometim	vec 0.41
somevalu	somevalu 0.64
somevar	somev 0.38
somewhat	algo 0.06
somewher	siti 0.08	algun 0.06	lug 0.05	part 0.04	lad 0.03
son	hij 0.64	mattath 0.02
sonata	sonat 0.68
song	cancion 0.89	cantic 0.12	compositor 0.02
songwrit	cantautor 0.49
soni	sony 0.86
sonnet	sonet 0.74	shakespear 0.10
sonntag	sonntag 0.38
sonoma	sonom 0.67
soon	pront 0.64	soon 0.06	apen 0.06	cuant 0.05	ensegu 0.03	lueg 0.03
sooner	tempran 0.17	antes 0.04	pront 0.03
sooth	alivi 0.18
sophist	sofistic 0.91
sophomor	segund 0.03
soraia	sorai 0.67
sorbian	sorab 0.72
sorcer	hechicer 0.78
sorceri	hechic 0.55
sore	adolor 0.20	corral 0.10	duel 0.08	chanch 0.08	magnif 0.06	mosc 0.04	impact 0.03
sorri	lament 0.22	sient 0.21	perdon 0.10	disculpam 0.04	disculpem 0.03	disculp 0.03	lamentart 0.03	lastim 0.02
sorrow	tristez 0.31	dolor 0.15	sufrimient 0.11	trist 0.05	pen 0.03
sort	sort 0.41	orden 0.22	clasif 0.10	sorting 0.07	tip 0.05	especi 0.03
sortedcollect	sortedcollection 0.55
sortinghowto	sortinghowt 0.78
sostenibilidad	sostenibil 0.45
sotfwar	informat 0.28
sottil	sottil 0.64
sought	procur 0.20	busc 0.07
soul	alma 0.74	almas 0.31	anim 0.02
soulmat	gemel 0.09
sound	suen 0.44	sound 0.14	son 0.10	estruend 0.04	trompet 0.04	ruid 0.04	san 0.04	parec 0.04
soundcard	tarjet 0.10
soup	sop 0.82
sour	agri 0.49	acid 0.35	amarg 0.21	venc 0.03	cort 0.02
sourc	fuent 0.66	sourc 0.45	orig 0.21	codig 0.07
sourceforg	sourceforg 0.82
sourcelin	sourcelin 0.38
sourceload	sourceload 0.78
sourcewar	sourcewar 0.55
south	sur 0.50	mediod 0.24	sudamer 0.16	austr 0.14	sudamerican 0.11
southeastern	sudest 0.46
southern	sur 0.15	distrit 0.13
southward	mediod 0.16
souvenir	souven 0.30	recuerd 0.10
sovereignti	soberan 0.63
soviet	soviet 0.82
sow	siembr 0.40	sembr 0.36	tempestad 0.16	sembrar 0.14
sowerbutt	on 0.11
sown	sembr 0.43
sox	sox 0.37
soybean	soy 0.02
sp	sp 0.83
space	espaci 0.61	espacial 0.14	spac 0.13	spacing 0.03	astronom 0.02
spacer	espaci 0.04
spaceship	espacial 0.34
spacious	ampli 0.12
spade	pic 0.05	cos 0.04	pan 0.02	pal 0.02
spaghetti	espagueti 0.74	spaguetti 0.22	espaguetis 0.17	fide 0.10
spain	españ 0.95
spam	spam 0.92	corre 0.04
spamassassin	spamassassin 0.67
spammer	spammers 0.72
spammifi	spammify 0.55
spammodul	spammodul 0.75
span	abarc 0.42	palm 0.08
spaniard	español 0.13
spanish	español 0.82	castellan 0.11
spank	nalg 0.35	azot 0.15
sparc	sparc 0.90
spare	repuest 0.32	perdon 0.08	perdonam 0.06
spark	centell 0.39	chisp 0.26	desencaden 0.24
sparrow	gorrion 0.62	pajarill 0.27
spars	dispers 0.43
spasski	spassky 0.67
spat	escup 0.52
spawn	spawn 0.70	gener 0.07
spawnl	spawnl 0.81
spawnlp	spawnlp 0.64
spawnvp	spawnvp 0.64
speak	habl 0.53	hablar 0.06
speaker	hablant 0.63	orador 0.21	nativ 0.16	altavoc 0.10	ponent 0.10	anglohabl 0.08	conferenci 0.08	locutor 0.08
spear	lanz 0.15	escud 0.07
spec	spec 0.79	specs 0.09	especif 0.07
specc	speccing 0.45	autoespecif 0.34
speci	especi 0.23	extincion 0.16
special	especial 0.77	especializ 0.31	special 0.10
specialbuild	specialbuilds 0.55
specialist	otorrinolaringolog 0.35
specialnam	specialnam 0.71
specialti	especial 0.12
specif	especif 0.75	specific 0.07	specification 0.05	concret 0.05	determin 0.03
specifi	especific 0.71	especif 0.30	especifiqu 0.14
spectacl	espectacul 0.13	gaf 0.07
spectacular	espectacular 0.38	espectacul 0.15	exhibicion 0.13
spectat	espect 0.68	barr 0.06
spectr	spectr 0.78
specul	especul 0.75
sped	aceler 0.21
speech	discurs 0.75	ponenci 0.09	acent 0.02	palabr 0.02	voz 0.02
speechless	boquiabiert 0.15	mud 0.05	palabr 0.02
speed	veloc 0.57	spe 0.17	aceler 0.17
speedomet	velocimetr 0.52
speedstr	speedstring 0.37
speedup	aceler 0.27
speleotrov	speleotrov 0.55
spell	deletr 0.39	ortograf 0.31	deletre 0.19	hechiz 0.17	prolong 0.06	pronunci 0.05	escrib 0.04
spellcheck	corrector 0.45
spend	gast 0.26	pas 0.20	pasas 0.07	dedic 0.05	boscos 0.04	inviert 0.02
spent	gast 0.23	pas 0.17
sphinx	sphinx 0.93
spi	espi 0.65	espionaj 0.18	cotille 0.18	reconoc 0.06
spice	arom 0.29	aromat 0.25	especi 0.24	spic 0.14	comest 0.07	sals 0.06
spici	picant 0.63
spiciest	picant 0.11
spider	arañ 0.67	telarañ 0.08
spiderweb	telarañ 0.30
spielberg	spielberg 0.67
spikenard	nard 0.44
spill	derram 0.42	volc 0.08	solt 0.04	cont 0.03
spilt	derram 0.05
spin	tej 0.12	gir 0.10	vuelt 0.03
spinach	espinac 0.75
spinbox	spinbox 0.79
spine	espald 0.07
spinner	spinn 0.50
spirit	espiritu 0.85	espiritus 0.24	espiritual 0.03	humor 0.02
spiritu	espiritual 0.85
spit	escup 0.40	escupel 0.30
spite	pes 0.18	rencor 0.05
spittl	saliv 0.20
splash	chapot 0.38	salpic 0.36	chapote 0.34
splendid	esplend 0.59	luc 0.04
splice	empalm 0.55
splint	entablill 0.44
splinter	astill 0.46
split	split 0.41	divid 0.32	division 0.13	hend 0.09	dividamon 0.08	piqu 0.08	separ 0.04
splitlin	splitlin 0.78
splitresult	splitresult 0.55
splitresultbyt	splitresultbyt 0.37
splitroot	splitroot 0.37
splitspread	splitspr 0.50
splitter	enchuf 0.19
splurg	despilfarr 0.28
spn	spn 0.75
spns	spns 0.50
spoil	malcri 0.44	malcr 0.29	mim 0.11	arruin 0.08	adentr 0.03
spoke	habl 0.19	hablol 0.11
spoken	habl 0.12	dich 0.07
spong	esponj 0.77
spons	respuest 0.03
sponsor	patrocin 0.72	debconf16 0.03
sponsorship	patrocini 0.67
spontan	espontane 0.67
spoof	suplant 0.41
spool	spool 0.50
spooledtemporaryfil	spooledtemporaryfil 0.78
spoon	cuch 0.71	cuchar 0.34
sport	deport 0.75	desport 0.05
sportier	deport 0.06
spot	manch 0.37	avist 0.18	spot 0.17	acto 0.05	lug 0.02
spotifi	spotify 0.50
spotless	impec 0.29
spous	conyug 0.42	parej 0.10	espos 0.04
sprain	esguinz 0.28	torc 0.18
sprang	salt 0.11	hierb 0.03
spray	pulveriz 0.35	reg 0.13
spread	propag 0.24	difund 0.21	extend 0.20	extiend 0.12	dispersion 0.12	untand 0.10	unto 0.10	tend 0.09
spree	compuls 0.28
spring	primaver 0.58	manantial 0.14	manader 0.09	brot 0.07	fuent 0.05
sprinkl	roci 0.26	espolvor 0.15	esparc 0.14
sprinkler	borgoñ 0.67
sprint	sprint 0.73	sprints 0.32	esprint 0.27	apret 0.05
sprout	brot 0.27	ceboll 0.12
spse	spse 0.58
spun	gir 0.07
sputnik	sputnik 0.52
spwd	spwd 0.83
spyglass	catalej 0.80
spytz	spytz 0.83	zackery 0.09
sq	sq 0.77
sql	sql 0.92
sqlite	sqlit 0.91
sqrt	sqrt 0.75
squabbl	reñir 0.39	disput 0.13
squad	fusil 0.48
squander	despilfarr 0.28
squar	cuadr 0.31	plaz 0.20	casill 0.17	squar 0.13	tapuj 0.10	artimañ 0.10
squash	squashing 0.47	aplast 0.12	correccion 0.03
squeak	chirr 0.61	chirri 0.37	chill 0.22
squeal	chill 0.21
squeamish	delic 0.20
squeez	squeez 0.61	exprim 0.36	apret 0.13	aprietem 0.11	estruj 0.09
squeezer	exprimidor 0.43
squid	squ 0.60	calam 0.40
squirrel	ardill 0.82
src	src 0.97
srcdir	srcdir 0.41
srcinfo	srcinf 0.50
sre	sre 0.75
sri	sri 0.67
srinivasan	srinivas 0.64
srivasta	srivast 0.52
srivastava	srivastav 0.72
srpm	srpm 0.55
srv	srv 0.50
ss	ss 0.92
sscanf	sscanf 0.37
ssd	ssd 0.57
ssh	ssh 0.97
ssid	ssid 0.59
ssize	ssiz 0.82
ssl	ssl 0.99
sslcertverificationerror	sslcertverificationerror 0.55
sslcontext	sslcontext 0.98
sslerror	sslerror 0.90
sslkeylogfil	sslkeylogfil 0.55
sslobject	sslobject 0.92
sslsession	sslsession 0.64
sslsocket	sslsocket 0.98
sslsslcontext	sslsslcontext 0.55
sslwantreaderror	sslwantreaderror 0.81
sslwantwriteerror	sslwantwriteerror 0.78
sso	sso 0.67
sss	sss 0.37
sstate	sstat 0.55
ssv	ssv 0.50
st	st 0.88
stab	apuñal 0.63	acuchill 0.18
stabil	estabil 0.93
stabl	establ 0.67	stabl 0.16	respons 0.04
stack	pil 0.69	stack 0.27	stacks 0.14	apil 0.11
stackcheck	stackcheck 0.38
stackdepth	stackdepth 0.38
stackless	stackless 0.67
stacklevel	stacklevel 0.75
stacksiz	stacksiz 0.55
stacksummari	stacksummary 0.88
stadia	estadi 0.29
stadium	estadi 0.70
staff	bordon 0.38	staff 0.30	personal 0.16	baston 0.11
stage	escenari 0.44	etap 0.39	albor 0.14	escen 0.04	fas 0.03
stagger	tambale 0.42	vacil 0.17
stagnat	estanc 0.27
stain	manch 0.49
stair	escaler 0.52	escalon 0.07
staircas	escaler 0.17
stairway	stairway 0.39	escaler 0.05
stake	estac 0.14	jueg 0.09	riesg 0.09	peligr 0.06	consecuent 0.03
stale	estanc 0.41
stalin	stalin 0.40
stalk	acos 0.20
stall	entreten 0.17	dejes 0.14	evas 0.12	estanc 0.07	cal 0.07	atasc 0.04
stamp	estampill 0.52	sell 0.51	estamp 0.19	stamp 0.12
stampid	stamp 0.24
stand	aguant 0.13	soport 0.10	pie 0.09	supl 0.05	pares 0.05	parens 0.05	interpong 0.05	par 0.04
standalon	standalon 0.44	independient 0.20	autonom 0.10
standard	estand 0.80	estandar 0.19	standard 0.17	estandariz 0.09	standards 0.06
standarderror	standarderror 0.64
standout	standout 0.28	destac 0.10
stanley	stanley 0.88
stanza	estrof 0.51
stapsdt	stapsdt 0.37
star	estrell 0.79	star 0.13	asterisc 0.03
starboard	estribor 0.48
starchi	almidon 0.52
starcraft	starcraft 0.41
stare	fij 0.22	mir 0.15	observ 0.04	tijer 0.02
stargaz	planetari 0.51
starl	estornin 0.67
starmap	starmap 0.84
start	inici 0.41	empez 0.34	start 0.23	comenz 0.20	comienz 0.17	empiez 0.14	empec 0.12	empiec 0.10
startboundarynotfounddefect	startboundarynotfounddefect 0.37
startel	startelement 0.64
startelementhandl	startelementhandl 0.55
startelementn	startelementns 0.55
starter	empez 0.04
startf	startf 0.75
startfil	startfil 0.64
startl	sorprendent 0.10	asombr 0.07	asust 0.05
startprefixmap	startprefixmapping 0.71
startswith	startswith 0.86
starttag	starttag 0.64
starttl	starttls 0.86
startup	inici 0.20	startup 0.13
startupinfo	startupinf 0.75
starv	hambr 0.19
starvat	hambr 0.09
stash	stash 0.47	guard 0.04	almacen 0.03
stasiak	stasiak 0.37
stat	stat 0.73	stats 0.33	estadist 0.08
state	estad 0.43	estatal 0.07	unid 0.07	stat 0.06	expus 0.04	afirm 0.02	indiqu 0.02	amer 0.02
statement	declar 0.45	sentenci 0.42	with 0.14	instruccion 0.12	statement 0.11	keyword 0.08	statements 0.04
statespec	statespec 0.85
static	estat 0.74	static 0.36	checkov 0.05	statically 0.04
staticmethod	staticmethod 0.86	estat 0.03
station	estacion 0.69	comis 0.06	noticier 0.04
statist	estadist 0.69	statistics 0.33	statistic 0.14	ero 0.05
statisticdiff	statisticdiff 0.51
statisticserror	statisticserror 0.72
statu	estatu 0.72
statur	estatur 0.52
status	status 0.29	estad 0.22	estatus 0.10
statut	estatut 0.55	mandamient 0.06	testimoni 0.04	orden 0.03
statvf	statvfs 0.80
stay	qued 0.48	quedat 0.18	quedart 0.16	permanec 0.08	mantent 0.08	quedes 0.07	quedens 0.06	hosped 0.06
std	std 0.71
stdbuf	stdbuf 0.50
stdcall	stdcall 0.78
stddef	stddef 0.37
stderr	stderr 0.98
stdev	stdev 0.64
stdin	stdin 0.83	estand 0.03
stdint	stdint 0.37
stdio	stdi 0.87
stdlib	stdlib 0.93
stdmodul	stdmodul 0.55
stdout	stdout 0.80	estand 0.03
steadfast	persever 0.16	fiel 0.11
steadi	firmez 0.28	firm 0.03
steadili	firm 0.04
steak	filet 0.58	bistec 0.30	bif 0.19
steal	rob 0.42	hurt 0.15	postraumat 0.09
steam	vapor 0.64	desahog 0.07	vuel 0.03
steamo	ste 0.67
steampunk	steampunk 0.45
steamrol	aplan 0.31
steel	acer 0.46
steep	empin 0.60
steer	alej 0.06
stefan	stef 0.90
stefano	stefan 0.52
steffen	steff 0.37
stegosaurus	estegosaur 0.64
steigi	steigi 0.67
stein	stein 0.47
steinlin	steinlin 0.80
stellarium	stellarium 0.65
stem	stem 0.49	deten 0.06
step	step 0.30	pas 0.14	steps 0.09	siguent 0.07	pis 0.07	retires 0.05	escalon 0.05	grad 0.04
stepchild	hijastr 0.28
stepchildren	hijastr 0.28
stepdad	padrastr 0.50
stepdaught	hijastr 0.28
stepfath	padrastr 0.64
stephen	steph 0.56	esteb 0.46
stepmoth	madrastr 0.52
steppar	dab 0.10
stepsist	hermanastr 0.55
stepson	hijastr 0.28
stereo	estere 0.90
stereotyp	estereotip 0.74
sterl	sterling 0.61	esterlin 0.25
steroid	esteroid 0.51	anabol 0.35
stethoscop	estetoscopi 0.67
steve	stev 0.83
steven	stev 0.49
stevenson	stevenson 0.67
stevi	album 0.12
stew	guis 0.64	estof 0.62
stewardess	azafat 0.50	camarer 0.13
sti	sty 0.50
stick	pal 0.22	baston 0.16	apeg 0.15	concretes 0.11	pegal 0.11	embud 0.11	inmiscu 0.11	adhier 0.11
stickler	meticul 0.22
stickshift	manual 0.06
stiff	rigidez 0.34	rig 0.19	ostra 0.16	agujet 0.13	entumec 0.11	esten 0.06	asco 0.06	cerviz 0.04
stifl	reprim 0.49	contuv 0.22	asfixi 0.15	sofoc 0.14	coler 0.10	fren 0.05
still	todav 0.53	aun 0.33	sig 0.17	quiet 0.08	segu 0.04	todavi 0.03
stimul	estimul 0.78
sting	picadur 0.35	pic 0.13	abej 0.03
stingi	canut 0.56	tacañ 0.47
stink	apest 0.53	mierd 0.08	pesim 0.04
stinki	apest 0.28
stinner	stinn 0.71	victor 0.21
stipend	remuner 0.41
stipul	estipul 0.67
stir	revolv 0.49	remuev 0.14	revuelv 0.14	revuelt 0.10	agit 0.06	mezcl 0.03	muev 0.03	echar 0.02
stitch	ris 0.10	preven 0.09	quit 0.02	unos 0.02
stl	stl 0.45
stmt	stmt 0.55
stock	stock 0.19	cep 0.15	bols 0.10	accion 0.10	financier 0.07	calcetin 0.03	agot 0.02
stockfish	stockfish 0.52
stole	rob 0.30
stolen	rob 0.42	hurt 0.07
stomach	estomag 0.51	panz 0.14	abaj 0.03
stomachach	estomag 0.29	trip 0.13	panz 0.08
stomp	pis 0.10
stone	piedr 0.76	apedr 0.20	ston 0.08	piedrit 0.05
stood	pusos 0.16	paros 0.11	pusierons 0.09	pie 0.07	estab 0.03	mantuv 0.03	se 0.03	qued 0.02
stool	taburet 0.75	banquill 0.20
stoop	rebaj 0.26
stop	dej 0.21	detien 0.19	deten 0.16	stop 0.14	detuv 0.14	deteng 0.09	par 0.07	detent 0.06
stopal	stopall 0.37
stopasynciter	stopasynciteration 0.81
stopiter	stopiteration 0.95
stoplight	semafor 0.14
storag	almacen 0.34	storag 0.24
storbinari	storbinary 0.64
storchaka	storchak 0.63	serhiy 0.27
store	almacen 0.54	tiend 0.45	stor 0.21	guard 0.05	liquid 0.03	negoci 0.02
storeroom	almacen 0.06
stori	histori 0.79	narracion 0.04	chistos 0.03	cuent 0.03	policial 0.03	policiac 0.02
stork	cigüeñ 0.78
storm	torment 0.69	tempest 0.22	turbion 0.10	torbellin 0.05	aguacer 0.04
stormi	torment 0.14
storytel	novel 0.07
stout	robust 0.31
stove	estuf 0.68	cocin 0.09
str	str 0.98
straight	rect 0.17	derech 0.14	direct 0.13	sobresalient 0.09	enderez 0.09	consecut 0.04	clarid 0.03	aclar 0.02
straighten	enderez 0.47
straightforward	sencill 0.12	intuit 0.11	sincer 0.05	direct 0.05
strain	tens 0.25
strainer	colador 0.44
straitjacket	fuerz 0.07
strand	encall 0.25	colg 0.09	atrap 0.06	tir 0.03
strandmark	strandmark 0.37
strang	extrañ 0.51	rar 0.20	parezc 0.04	curios 0.03
stranger	extrañ 0.34	desconoc 0.19	foraster 0.10	advenediz 0.09	extranjer 0.05	peregrin 0.04
strangest	extrañ 0.04
strangl	estrangul 0.62	ahog 0.06
strap	hombrer 0.51
strateg	estrateg 0.67
strategi	estrategi 0.76
straw	paj 0.39	pajit 0.24	colm 0.19	rebals 0.18
strawberri	fres 0.53	frutill 0.48
stray	callejer 0.44
strcat	strcat 0.55
strchr	strchr 0.38
strcmp	strcmp 0.38
strcpi	strcpy 0.76
streak	rach 0.36	mech 0.16
stream	fluj 0.55	stream 0.34	streams 0.21	transmision 0.17	streaming 0.13	secuenci 0.08	riachuel 0.06	arroy 0.06
streamhandl	streamhandl 0.89
streamlin	simplific 0.19
streamlit	streamlit 0.75
streamread	streamread 0.91
streamreaderwrit	streamreaderwrit 0.75
streamrecod	streamrecod 0.75
streamrequesthandl	streamrequesthandl 0.71
streamwrit	streamwrit 0.92
street	call 0.62	street 0.09	plaz 0.08	farol 0.04	tranv 0.04
streetfight	callejer 0.34
streetlight	prend 0.06
strength	fortalez 0.41	fuerz 0.33	vigor 0.07	fuert 0.03
strengthen	fortific 0.27	confort 0.20	corrobor 0.19	fortalec 0.16	esforz 0.12	confirm 0.03
strenum	strenum 0.89
strerror	strerror 0.71
stress	estres 0.75	remarc 0.16	enfatiz 0.12	acent 0.04	horn 0.03
stretch	stretch 0.68	estir 0.25	extend 0.17	extiend 0.11	estiron 0.10
stretcher	camill 0.67
stretchfactor	stretchfactor 0.38
strftime	strftim 0.77
strict	estrict 0.78	strict 0.48	sever 0.07	strictly 0.07
stricter	estrict 0.17
stride	strid 0.83	avanc 0.09
strife	contiend 0.57	pleit 0.19	rencill 0.17
strike	huelg 0.54	hirier 0.24	hier 0.21	her 0.14	strik 0.07
strikeout	tach 0.16
striker	huelguist 0.36	manifest 0.08
string	caden 0.73	string 0.21	caracter 0.18	strings 0.10	cuerd 0.03
stringflag	stringflags 0.55
stringifi	stringify 0.37
stringio	stringi 0.93
stringiz	anot 0.07
stringprep	stringprep 0.64
stringvar	stringv 0.55
strip	despoj 0.14	strip 0.10	elimin 0.09	moxi 0.08	desnud 0.06
stripe	azot 0.24	ray 0.17	band 0.05
stripspac	stripspac 0.42
strive	esforz 0.10
strlen	strlen 0.64
strncmp	strncmp 0.38
strncpi	strncpy 0.55
stroke	acaric 0.18	cerebral 0.16	golp 0.14	infart 0.09	traz 0.07
stroll	rond 0.18	pase 0.03
strong	fuert 0.57	strong 0.13	encarecid 0.10	enfat 0.10	sidr 0.09	reci 0.08	fortalec 0.06	voluntad 0.06
stronger	fuert 0.22	fortalec 0.03	mas 0.02
strongest	fuert 0.11	medicament 0.03
stronghold	fortalez 0.38
strptime	strptim 0.94
strrchr	strrchr 0.37
strtod	strtod 0.55
struck	hir 0.39	hiriol 0.12	her 0.08	impact 0.02
struct	struct 0.75	structs 0.30	estructur 0.14
structur	estructur 0.86	estructural 0.17	structur 0.10
struggl	luch 0.21	forcej 0.19	esforz 0.09	cuest 0.05	combat 0.05	resist 0.05
strumpet	descar 0.39
strvar	strvar 0.64
strxfrm	strxfrm 0.67
stti	stty 0.50
stuart	stuart 0.38
stub	stubs 0.56	stub 0.30	golpe 0.06
stubbl	hojarasc 0.64
stubborn	testarud 0.38	cabezot 0.25	terc 0.24	obcec 0.15	demagog 0.15	cabezadur 0.14	obstin 0.13
stuck	engreid 0.19	atasc 0.15	encasquet 0.10	peg 0.10	atrap 0.08	ator 0.07	ciñ 0.06	met 0.02
student	estudi 0.48	alumn 0.25	novat 0.03
studenten	student 0.65
studi	estudi 0.71	estud 0.15	estudias 0.03
studio	studi 0.81
studious	aplic 0.03
stuf	peluch 0.43
stuff	cos 0.17	stuff 0.13	material 0.06
stuffi	carg 0.05
stufft	stufft 0.71
stumbl	tropiez 0.40	tropez 0.34	escandaliz 0.25	escandal 0.15
stun	imponent 0.36	atont 0.16	impact 0.15	aturd 0.11	impresion 0.08
stung	pic 0.22
stupid	estup 0.72	estupidez 0.18	tont 0.14	estupidec 0.10	salam 0.08	idiot 0.05	ridicul 0.05	tanqu 0.05
stupidest	estup 0.05
sturdi	firm 0.05
stutter	tartamude 0.59	tartamud 0.59	balbuce 0.30
stutzbach	stutzbach 0.71
style	estil 0.76	style 0.25	styles 0.09
stylesheet	estil 0.11
stylish	vestuari 0.30	eleg 0.05	sencill 0.03
stéphane	stephan 0.64
su	demand 0.27
sub	sub 0.27	subinterpret 0.13	subsecuent 0.04
subclass	subcl 0.84	subclasific 0.18	subclasif 0.14	subclass 0.14
subclasscheck	subclasscheck 0.75
subcommand	subcomand 0.55	subcom 0.55	subcommand 0.10
subdir	subd 0.55
subdirectori	subdirectori 0.86
subdomain	subdomini 0.86
subdu	somet 0.17	tenu 0.16	humill 0.10
subel	subelement 0.64	element 0.03
subgener	subgener 0.83
subgroup	subgrup 0.86
subinterpret	subinterpret 0.64	subinterpreters 0.27
subiter	subiter 0.64
subject	sujet 0.35	subject 0.24	asignatur 0.18	tem 0.16	materi 0.16	subjet 0.08	asunt 0.06	somet 0.05
subjunct	subjunt 0.52
subkey	subclav 0.95
sublist	sublist 0.37
submarin	submarin 0.83
submerg	sumerg 0.31
submiss	envi 0.06
submit	submit 0.20	envi 0.17	present 0.03
submodul	submodul 0.97
subn	subn 0.81
subnegoti	subnegotiation 0.55
subnet	subr 0.82	subred 0.35
subnorm	subnormal 0.89
subobject	subobjet 0.55
suboffset	suboffsets 0.83
subordin	subordin 0.75
subpackag	subpaquet 0.88
subpars	subparsers 0.53	analiz 0.04
subpart	subpart 0.96
subpath	rut 0.04
subpattern	subpatron 0.95
subpkg	subpkg 0.55
subprocess	subprocess 0.72	subproces 0.39
subprocesserror	subprocesserror 0.71
subprocessprotocol	subprocessprotocol 0.71
subprocesstransport	subprocesstransport 0.71
subproject	subproyect 0.76	subproject 0.32
subroutin	subrutin 0.81
subsaharan	subsaharian 0.67
subscrib	suscrib 0.57	suscrit 0.28	suscriptor 0.20	subscrib 0.19	subscriptor 0.09	subscrit 0.07	suscripcion 0.06
subscribedaddress	usuariosuscrit 0.67
subscript	subindic 0.52	suscripcion 0.49	subscripcion 0.17	subscript 0.17	subscriptions 0.14	subscription 0.13	subindex 0.04
subsect	subseccion 0.76	subsection 0.20
subsequ	subsecuent 0.51	posterior 0.34	subsiguient 0.29
subset	subconjunt 0.90
subsid	subsidi 0.40	subvencion 0.35
substanc	sustanci 0.72	haciend 0.19
substanti	sustancial 0.82
substitut	sustitu 0.46	substitut 0.26	sustitut 0.13
substr	subcaden 0.70	substr 0.19	caden 0.03
subsystem	subsistem 0.91
subtitl	subtitul 0.70
subtl	sutil 0.87
subtract	rest 0.23	sustraccion 0.14
subtre	subarbol 0.80
subtyp	subtip 0.86	subtyp 0.44
suburb	suburbi 0.26	afuer 0.13
subvers	subversion 0.90
subvert	trastorn 0.21
subvolum	subvolum 0.60	subvolumen 0.47
subway	metr 0.64
subwidget	subwidget 0.75
succeed	exit 0.27	triunf 0.25	logr 0.09	consegu 0.05	consigu 0.04
success	exit 0.65	suces 0.08	satisfactori 0.07	triunf 0.05	correct 0.03
successor	sucesor 0.58
succinct	sucint 0.52	concis 0.18
succoth	succoth 0.87
succumb	sucumb 0.43
such	tal 0.28	tan 0.11	semej 0.08	dich 0.08	com 0.05	asi 0.05
suck	chup 0.42	asco 0.09
sudan	sudan 0.67
sudden	repent 0.49	repentin 0.33	subit 0.17	precipit 0.02
sudo	sud 0.47
sue	demand 0.25	demandart 0.18
suez	suez 0.45
suffer	sufr 0.63	padec 0.31	padezc 0.15	sufrimient 0.13	afliccion 0.07
suffici	suficient 0.16	bast 0.13
suffix	sufij 0.73	suffix 0.64
suffoc	sofoc 0.45	asfix 0.31	calur 0.08
sugalski	sugalski 0.38
sugar	azuc 0.76
suggest	sugerent 0.45	suger 0.35	sugir 0.33	sugier 0.32	sug 0.16	propong 0.07	recom 0.05	propon 0.04
suicid	suicidi 0.42	suicid 0.33	suic 0.26	mortal 0.04
suit	suit 0.36	traj 0.34	conjunt 0.10	acomod 0.06	adecu 0.03
suitabl	adecu 0.46	apropi 0.15	apto 0.12
suitcas	malet 0.62	valij 0.26	maletin 0.12
sulfa	sulfam 0.38
sulfamid	sulfam 0.37
sulfur	azufr 0.86
sum	sum 0.52	resum 0.03
sumatra	sumatr 0.67
summar	resum 0.32	compendi 0.23	summariz 0.22	resumen 0.14
summari	resum 0.62	summary 0.16
summaris	resum 0.13
summat	sum 0.08
summer	veran 0.82	summ 0.06
summit	cim 0.20
summon	convoc 0.17	llam 0.02
sumo	sum 0.13
sumprod	sumprod 0.37
sun	sol 0.18	sun 0.15	ocas 0.04
sunau	sunau 0.91
sunburn	quemadur 0.26	insol 0.22	quem 0.05
sunday	doming 0.68	sunday 0.07	domig 0.05
sunder	sund 0.55
sung	cant 0.15
sunglass	gaf 0.24	lent 0.07
sunk	hund 0.16
sunlight	solar 0.17	luz 0.11	ray 0.03
sunni	sol 0.06
sunris	amanec 0.11	sol 0.02
sunscreen	protector 0.33	bronceador 0.25	bloqueador 0.19
sunset	atardec 0.24	puest 0.09	anochec 0.05
sunshin	luz 0.07
suntan	bronc 0.29
sup	sup 0.14
super	sup 0.31	superhero 0.14
superb	excelent 0.11
superblock	superbloqu 0.59
superbowl	bowl 0.40
superclass	supercl 0.89
supercomput	supercomput 0.60
superinstruct	superinstruccion 0.37
superintend	porter 0.22
superior	superior 0.17	mejor 0.02
superman	superman 0.67
supermarket	supermerc 0.85
supernatur	sobrenatural 0.52
supernet	superr 0.64
supersed	derog 0.42	sustitu 0.19	reemplaz 0.12
superset	superconjunt 0.78
superstit	supersticion 0.35
superstiti	superstici 0.86
superus	superusuari 0.88
supervis	supervis 0.38
supper	cen 0.23
supplement	complement 0.16
suppli	suministr 0.56	proporcion 0.18	abastec 0.14	proveyeron 0.11	provision 0.10	servivi 0.06	repuest 0.03	otorg 0.02
supplic	iwd 0.19	suplic 0.16	rueg 0.10	oracion 0.09
supplier	proveedor 0.21
support	soport 0.57	admit 0.38	compat 0.17	apoy 0.16	support 0.13	compatibil 0.07	respald 0.03	seguidor 0.03
supportsindex	supportsindex 0.38
supportsint	supportsint 0.64
suppos	supon 0.38	supong 0.14	empezarial 0.04	imagin 0.02
supposit	suposicion 0.46
suppress	suprim 0.86	suppress 0.29	supresion 0.14
suprem	suprem 0.30	sum 0.06
sur	big 0.25	sur 0.05
sure	segur 0.43	asegures 0.09	asegur 0.08	asegurat 0.08	ciert 0.04	cerciorat 0.03	asegurart 0.03	segurisim 0.03
surest	segur 0.03
surf	surf 0.68
surfac	superfici 0.49	faz 0.25	haz 0.10
surfer	surfist 0.53
surfraw	surfraw 0.50
surg	brusc 0.10	dispar 0.07	precipit 0.07	haci 0.02
surgeon	cirujan 0.90	neurocirujan 0.20
surgeri	cirug 0.57	oper 0.07
surnam	apell 0.14
surpass	sobrepas 0.29	adelant 0.08	super 0.07
surpris	sorprend 0.64	sorpres 0.45	sorprendent 0.18	sorprendert 0.04	soprend 0.03
surreal	surreal 0.52
surrend	rend 0.32	rind 0.07	entreg 0.02
surrog	sustitut 0.74
surrogateescap	surrogateescap 0.73	subrogateescap 0.31
surrogatepass	surrogatepass 0.83
surround	rod 0.49	circund 0.15	cercaronm 0.10	alrededor 0.05	rode 0.05	entorn 0.04	cerc 0.03
surveil	vigil 0.17
survey	encuest 0.81
surviv	sobreviv 0.77	supervivent 0.15
survivor	sobrevivient 0.70	supervivient 0.45
susa	susan 0.75
suscept	suscept 0.50
sushi	sushi 0.80
suspect	sospech 0.61
suspend	suspend 0.50	suspension 0.23	tirant 0.13	suspensor 0.13
suspens	suspension 0.39
suspici	sospech 0.42	desconfi 0.23	suspicaz 0.18	recel 0.16
suspicion	sospech 0.30	ruand 0.18
sustain	sustent 0.48	sosten 0.09	acept 0.02
suzann	suzann 0.42
suzhou	suzhou 0.80
suzuki	suzuki 0.37
svelt	svelt 0.67
svenska	russkij 0.34
svetlov	svetlov 0.91
svg	svg 0.75
svgs	svg 0.21
svgtune	svgtun 0.67
svn	svn 0.92
sw	sw 0.66
swallow	trag 0.40	golondrin 0.26	traguel 0.18	tragart 0.15	devor 0.07
swam	nad 0.08
swamp	encenag 0.31	empantan 0.26	agobi 0.21	inund 0.07
swan	cisn 0.57
swap	intercambi 0.32	swap 0.32
swapcas	swapc 0.75
swarm	enjambr 0.60	nub 0.07
swat	aplast 0.23
sway	mec 0.29
swaymsg	swaymsg 0.50
swc	swc 0.46	react 0.03
swear	jur 0.44	jurar 0.18	maldig 0.13	maldec 0.13	gros 0.12	garabat 0.08	maldic 0.07	conjur 0.05
sweat	sud 0.65	sudor 0.46	transpir 0.07
sweater	suet 0.76	jersey 0.48	chomb 0.23	sweat 0.18	pullov 0.11	jerseys 0.11
sweati	sud 0.13
sweden	sueci 0.92
swedish	suec 0.87	spanish 0.13
sweeney	sweeney 0.81
sweep	barr 0.46
sweet	dulc 0.69	dulzur 0.15	aromat 0.06	suav 0.03
sweeten	endulz 0.80
sweeter	dulc 0.13
swell	hinchazon 0.40	hinch 0.23	bult 0.21
swelter	agobi 0.34	sofoc 0.30
swept	barr 0.13	destru 0.03	piez 0.02
swift	swift 0.20	liger 0.15	veloz 0.12
swifter	liger 0.11
swig	swig 0.86
swim	nad 0.40	natacion 0.14
swimmer	nadador 0.91
swimsuit	bañador 0.25	bañ 0.07
swindl	estaf 0.22
swine	cerd 0.21
swing	swing 0.34	apoge 0.25
swipe	afan 0.30
swish	balanc 0.22
swiss	suiz 0.49
switch	interruptor 0.28	conmut 0.20	switch 0.16	cambi 0.12	modif 0.12	palanc 0.04	intercambi 0.04	apag 0.03
switchboard	telefon 0.05
switzerland	suiz 0.76	romand 0.12
swollen	hinch 0.51
swoop	abaj 0.04
sword	espad 0.59	cuchill 0.28	hierr 0.05
swordfish	espad 0.07
swore	jur 0.41	alce 0.13
sworn	jur 0.29	palabrot 0.14	jurament 0.08
swum	vez 0.02
sycamor	cabrahig 0.67
sydney	sidney 0.62
syllabl	sil 0.37
sylvestr	sylvestr 0.67
sym	sym 0.72
symbol	simbol 0.77	symbol 0.18	symbols 0.06
symbolt	symboltabl 0.75
symlink	symlinks 0.39	simbol 0.21	follow 0.17	symlink 0.16	enlac 0.15
symmetr	simetr 0.83
symmetri	simetr 0.31
sympa	otr 0.67
sympathet	simpat 0.15
sympathi	simpat 0.26	maternal 0.17	compasion 0.14	sentimient 0.03
symphoni	sinfon 0.77
symptom	sintom 0.77
symtabl	symtabl 0.86
symtyp	symtype 0.55
syn	syn 0.75
synagogu	sinagog 0.90
sync	sync 0.59	sincroniz 0.32
synchron	sincroniz 0.72	sincron 0.31	sincronic 0.20	synchroniz 0.17	synchronization 0.11
syncmanag	syncmanag 0.64
syncup	syncup 0.37
syndicalist	sindical 0.52
syndrom	inquiet 0.17
synonym	sinonim 0.74	sinon 0.44
synopsi	sinopsis 0.55
syntact	sintact 0.78
syntax	sintaxis 0.85	sintact 0.10	syntax 0.09
syntaxerror	syntaxerror 0.88
syntaxlocationex	syntaxlocationex 0.37
syntaxwarn	syntaxwarning 0.86
synthesi	sintetiz 0.31
synthet	sintet 0.46
syria	siri 0.87	sir 0.07
syrian	sir 0.67	arame 0.22	siri 0.05
syrup	jarab 0.52
sys	sys 0.98
syscal	syscall 0.24	sistem 0.05
sysconf	sysconf 0.64
sysconfig	sysconfig 0.87
sysctl	sysctl 0.55
sysext	sysext 0.67
sysf	sysfs 0.50
syslinux	syslinux 0.80
syslog	syslog 0.94	boot 0.05
sysloghandl	sysloghandl 0.86
sysnam	sysnam 0.64
system	sistem 0.78	system 0.14	cups 0.03
systemctl	systemctl 0.81
systemd	systemd 0.89
systemdefault	systemdefault 0.32
systemerror	systemerror 0.86
systemexclam	systemexclamation 0.32
systemexit	systemexit 0.93
systemhand	systemhand 0.32
systemid	system 0.24
systemquest	systemquestion 0.32
systemrandom	systemrandom 0.64
systemtap	systemtap 0.91
sysv	sysv 0.79
sysvinit	sysvinit 0.67
syyu	syyu 0.50
sz	sz 0.77
szege	szeg 0.67
szmek	szmek 0.64
szulik	szulik 0.55
são	sao 0.17	san 0.17	pabl 0.06
sébastien	sebasti 0.50
sólo	sig 0.02
t	t 0.94	poler 0.11	remer 0.09	camiset 0.08	player 0.07
taanach	taanach 0.67
tab	tabul 0.59	pestañ 0.55	tab 0.39	tabs 0.14
tabbaoth	thabaoth 0.44
tabeel	tabeel 0.44
tabernacl	tabernacul 0.42
taberror	taberror 0.71
tabl	mes 0.46	tabl 0.40	mesit 0.03	mantel 0.03
tablecloth	mantel 0.66
tablet	tablet 0.20	tabl 0.19	pastill 0.17
tabnanni	tabnanny 0.71
taboo	tabu 0.67
tabor	tabor 0.81
tabsiz	tabsiz 0.75
tabul	clasific 0.39
tabular	listbox 0.33	tabul 0.17
tac	tac 0.10
tacit	tacit 0.44
tackl	abord 0.44
taco	guacal 0.52
tactic	tactic 0.91
tacubaya	vay 0.05
tadpol	renacuaj 0.52
tag	etiquet 0.70	tag 0.31	tags 0.05
tage	hamburg 0.27	tag 0.18
tagnam	tagnam 0.88
tahath	thahath 0.47	tahath 0.34
tahiti	tahit 0.61
tahpanh	taphn 0.71
tahpen	thaphn 0.55
taifersar	taifers 0.75
tail	col 0.39	tail 0.35
tailmatch	tailmatch 0.55
tailor	sastr 0.80
taiwan	taiw 0.71	huali 0.26	taiwan 0.26
taiwanes	taiwanes 0.37
taj	taj 0.80
tajik	tayik 0.38
takada	tak 0.52
takahashi	takahashi 0.52
takashi	takashi 0.53
take	llev 0.13	tom 0.09	cog 0.09	tomart 0.08	llevat 0.07	tomar 0.05	lleval 0.05	quit 0.05
taken	pres 0.04	gir 0.04	evacu 0.03	quit 0.03	arrebat 0.03	tom 0.03	reten 0.03	ocup 0.02
takeoff	despeg 0.15
takeout	takeout 0.41
takewhil	takewhil 0.64
talat	talat 0.67
talbot	talbot 0.37
tale	had 0.34	cuent 0.02
talent	talent 0.94
talin	talin 0.55
talk	habl 0.45	charl 0.14	convers 0.11	platic 0.05	hablart 0.04	disuad 0.03	convenc 0.03	hablas 0.03
talkat	parlanchin 0.43	hablador 0.39	charlatan 0.15	convers 0.05
tall	alto 0.39	mid 0.13	alta 0.12	altos 0.06	centimetr 0.05	altas 0.03
taller	alto 0.20	altos 0.09	alta 0.07	chaval 0.06
tallest	alto 0.16	alta 0.12
talli	condorcet 0.41
tallinn	tallin 0.67
talmai	talmai 0.67
talmon	talmon 0.67
tamar	tham 0.82
tamara	tam 0.45
tambourin	aduf 0.51	tamboril 0.47	pander 0.36
tame	domestic 0.46	mans 0.32	docil 0.27	amans 0.20
tamil	tamil 0.80
tammuz	tamuz 0.67
tamori	tamori 0.67
tamper	alter 0.18	manipul 0.06
tan	bronc 0.24
tanabata	tanabat 0.67
tanaka	tanak 0.83
tane	taneli 0.37
tangent	tangent 0.86
tangerin	mandarin 0.37
tangl	enred 0.30
tango	tang 0.89
tania	tani 0.67
tank	tanqu 0.43	deposit 0.15	acuari 0.15	pecer 0.14	estanqu 0.06
tanner	curtidor 0.55
tantrum	rabiet 0.67
tap	grif 0.39	canill 0.34	pulsacion 0.05	golpe 0.02
tape	grabador 0.32	caset 0.15	cint 0.12	grab 0.06
tapioca	pudin 0.36
tappuah	tappu 0.59
tapset	tapset 0.75
tar	tar 0.47	gzipp 0.05
tarbal	tarball 0.30	tarballs 0.21	tar 0.08	comprim 0.04
tarek	tarek 0.80
tarfil	tarfil 0.89	tar 0.06
target	target 0.39	destin 0.25	objet 0.10	targets 0.09	dian 0.05	blanc 0.04
tarinfo	tarinf 0.85
taro	tar 0.14
tarshish	tarsis 0.68	tharsis 0.55
tarsus	tars 0.67
tart	tart 0.09
tarzan	tarzan 0.61
taser	paraliz 0.19
task	task 0.44	tar 0.39	tare 0.38	tasks 0.11
taskaya	taskay 0.88
taskgroup	taskgroup 0.83
taskmast	cuadriller 0.62
tasknam	tasknam 0.38
tasksel	tasksel 0.67
tast	sabor 0.28	degust 0.12	sabore 0.08	sab 0.06	insip 0.06	prob 0.05	prueb 0.03	gust 0.03
tasti	sabros 0.61	sabr 0.04	pint 0.02
tatoeba	tatoeb 0.95
tattenai	tatnai 0.62
tattoo	tatuaj 0.85	tatu 0.39
tatus	tad 0.50
tau	tau 0.75
taught	enseñ 0.35
tax	impuest 0.63	fiscal 0.15	tribut 0.10	cotiz 0.09	tax 0.05
taxat	impuest 0.10
taxi	taxi 0.67	taxis 0.20	taxist 0.12
taxpay	contribuyent 0.26
taylor	taylor 0.72
taşkaya	taşkay 0.37
tb	tb 0.93	tuberculosis 0.09
tbln	tbln 0.50
tc	comit 0.07
tcl	tcl 0.95
tcltk	tcltk 0.68
tcp	tcp 0.93
tcpserver	tcpserv 0.81
td	td 0.71
tdemo	tdem 0.55
tea	te 0.13
teach	enseñ 0.56	doctrin 0.12	enseñam 0.08	enseñal 0.08	enseñart 0.07	enseñas 0.06	enseñar 0.04
teacher	profesor 0.76	maestr 0.28
team	equip 0.85	team 0.03
teammat	compañer 0.09
teamsaddinscenario	teamsaddinscenari 0.50
teapot	teter 0.66
tear	lagrim 0.63	llor 0.06	llant 0.05
teardown	teardown 0.81
teas	carrill 0.15	burl 0.11	provoc 0.07	molest 0.04
teaspoon	cucharadit 0.80
technic	tecnic 0.85
techniqu	tecnic 0.49
techno	movimient 0.10
technobabbl	hollywood 0.22
technolog	tecnolog 0.78
tecton	tecton 0.52
teddi	osit 0.54
tedious	tedios 0.87
tee	tee 0.58
teem	llen 0.05
teen	adolescent 0.20
teenag	adolescent 0.70
teeth	dient 0.61	rechin 0.05	tilin 0.05	muel 0.04
teichmann	teichmann 0.55
tekel	tekel 0.44
tekoa	teco 0.72
tekoit	tecoit 0.47	teco 0.20
tel	tel 0.07
telegram	telegram 0.89
telegraph	telegraf 0.67
telekinesi	telekinesis 0.48
telem	telem 0.39
telepatholog	telepatolog 0.67
telephon	telefon 0.40	llam 0.03	telefone 0.03	llamal 0.02
teleport	teletransport 0.52
telescop	telescopi 0.70	refractor 0.42
televis	television 0.36	televisor 0.18	tel 0.06
tell	dec 0.22	dig 0.20	dil 0.18	dim 0.16	cont 0.12	decirt 0.12	dir 0.11	decil 0.08
teller	adivin 0.14
telnet	telnet 0.92
telnetlib	telnetlib 0.84
teman	teman 0.72	theman 0.26
temanit	temanit 0.71
temp	temp 0.89
tempdir	tempd 0.71
temper	temperament 0.38	estrib 0.36	pacienci 0.07	templ 0.04
tempera	temperament 0.20
temperatur	temperatur 0.71	fiebr 0.03
tempfil	tempfil 0.90
templ	templ 0.74	nethine 0.17	sien 0.10
templat	plantill 0.74	templat 0.42
temporari	temporal 0.76	temporary 0.16
temporarili	temporal 0.57
temporarydirectori	temporarydirectory 0.55
temporaryfil	temporaryfil 0.83
tempt	tent 0.52	tient 0.16	tentacion 0.08
temptat	tentacion 0.64
tempura	tempur 0.67
ten	diez 0.88
tenaci	persistent 0.16
tenant	colon 0.17
tend	tiend 0.21	propens 0.07	suel 0.06	aromat 0.06	tendenci 0.05
tendenc	tendenci 0.39	tiend 0.06
tender	tiern 0.75	bland 0.12
tennesse	tennesse 0.86
tenni	tenis 0.79
tenon	quici 0.56
tenor	tenor 0.52
tens	tens 0.56
tension	tension 0.52
tent	tabernacul 0.35	tiend 0.15	carp 0.13	estanci 0.10	testimoni 0.08
tentacl	tentacul 0.52
tenth	decim 0.67	diezm 0.08	diez 0.04
teo	teo 0.37
tepan	tep 0.67
tequila	tequil 0.83
terah	thar 0.78
teraphim	idol 0.17
teresa	teres 0.72
term	term 0.83	plaz 0.10	termin 0.05	trimestr 0.04	lik 0.03	condicion 0.02
termcap	termcap 0.37
termin	terminal 0.62	terminat 0.17	termin 0.15	terminator 0.11	finaliz 0.09
terminateprocess	terminateprocess 0.75
terminfo	terminf 0.83
terminolog	terminolog 0.90
termio	termi 0.71
termit	termit 0.49
termus	termusic 0.50
ternari	ternari 0.75
terrac	terraz 0.67
terraform	terraform 0.83
terrain	geotopograf 0.67
terraria	terrari 0.58
terrenc	terrenc 0.38
terri	terry 0.76	reedy 0.02
terribl	terribl 0.58	pesim 0.23	horribl 0.13	malisim 0.08	horrend 0.08	atroz 0.07	pedorr 0.06	espant 0.06
terrif	apabull 0.16	magistral 0.12	estupend 0.08	magnif 0.07	tremend 0.06	increibl 0.05	oral 0.05	genial 0.03
terrifi	aterroriz 0.69	terrorif 0.14	aterr 0.13
territori	territori 0.71
terror	terror 0.33	espant 0.18	horror 0.14
terrorist	terror 0.58
ters	erse 0.33	concis 0.21
test	prueb 0.59	test 0.32	testing 0.17	prob 0.14	exam 0.12	tests 0.08	comprob 0.05	tent 0.04
testcas	testc 0.89	unittest 0.03
testemb	testemb 0.38
tester	terminal 0.05
testfail	testfail 0.38
testfil	testfil 0.90
testifi	testific 0.51	testimoni 0.22	atestigu 0.21	protest 0.09
testimoni	testimoni 0.46
testload	testload 0.90
testmod	testmod 0.91
testprogram	testprogram 0.37
testresult	testresult 0.75
testsuit	testsuit 0.88
testtimeout	testtimeout 0.55
testzip	testzip 0.37
tetanus	tetan 0.34
tetrarch	tetrarc 0.74
tetri	tetris 0.80
tevet	tevet 0.50
tex	tex 0.32
texa	tex 0.49	tej 0.05
texan	texan 0.60
text	text 0.86	mung 0.03
textbook	text 0.09	cuadern 0.08	vocabulari 0.07	libr 0.03
textbox	textbox 0.63
textcalendar	textcalend 0.71
textdomain	textdomain 0.75
textfil	textfil 0.75
textil	textil 0.52	lan 0.17
textio	texti 0.55
textiobas	textiob 0.92
textiowrapp	textiowrapp 0.94
textpad	textp 0.83
textseq	textseq 0.78
texttestresult	texttestresult 0.55
textual	textual 0.87
textwrap	textwrap 0.81
textwrapp	textwrapp 0.91
teyit	teyit 0.37
tez	tez 0.26
tezo	blockchain 0.50
tftp	tftp 0.87
tgs	tgs 0.45	tickets 0.35
tgt	tgt 0.80
th	esim 0.55	th 0.25	nº 0.09	i 0.04
thaddaeus	tade 0.44
thai	tailandes 0.57	thai 0.38
thailand	tailandi 0.90
thame	tamesis 0.89
than	mas 0.12	que 0.06
thank	graci 0.60	agradec 0.24	agradecert 0.10	agradezc 0.07	alab 0.04	agradecertel 0.03	gratitud 0.03
thankless	ingrat 0.29
thanksgiv	hacimient 0.34	alab 0.07	accion 0.07
that	eso 0.40	que 0.33	ese 0.28	esa 0.26	aquel 0.10	aquell 0.07	es 0.03	asi 0.03
that'll	eso 0.08
thaw	thaw 0.50
the	la 0.56	el 0.52	los 0.20	del 0.18	las 0.14	al 0.12	de 0.06
theater	teatr 0.74	cin 0.14
theatr	apasion 0.09
theatrego	teatr 0.09
thebez	theb 0.55
theft	rob 0.14	hurt 0.04
their	sus 0.36	su 0.18	ellos 0.05
them	les 0.28	ellos 0.25	los 0.12	ellas 0.10	las 0.03	y 0.03	hizol 0.02	contal 0.02
theme	temat 0.42	them 0.16	tem 0.12	ema 0.12
themenam	themenam 0.75
themselv	mism 0.07	juntarons 0.04	suic 0.03	se 0.03	si 0.02
then	entonc 0.54	lueg 0.31	pues 0.06	despues 0.04	y 0.04
theolog	teolog 0.67
theophilus	teofil 0.44
theorem	teorem 0.64
theoret	teoric 0.81
theori	teor 0.95	hipotesis 0.13
ther	tros 0.58
therapi	terapi 0.68
therapist	terapeut 0.80
there	hay 0.50	alli 0.39	ahi 0.28	alla 0.16	hab 0.11	hub 0.07	exist 0.06	qued 0.02
there'l	habr 0.10
there'r	hay 0.02
therebi	consig 0.08
therefor	pues 0.21	tant 0.18	por 0.04	asi 0.03
thermal	termic 0.54
thermomet	termometr 0.71
these	estos 0.67	estas 0.27	esos 0.05	esas 0.04	prismat 0.02
thesi	tesis 0.80
thessalonica	tesalon 0.71
they	ellos 0.52	ellas 0.14	dieron 0.08	se 0.06	les 0.05	han 0.05	fueron 0.05	dijeron 0.05
they'll	estaran 0.09	van 0.06	ellos 0.05	haran 0.04	vendran 0.02
they'r	estan 0.19	son 0.11	ellos 0.07	ellas 0.07	van 0.04	idos 0.03	esten 0.02
they'v	han 0.14
thick	espes 0.53	grues 0.38	grosor 0.21	espesor 0.15	dens 0.12	gord 0.04
thickest	tronc 0.20	grues 0.06
thief	ladron 0.56	chorr 0.05
thiel	dew 0.50
thiev	ladron 0.24
thigh	musl 0.71	espaldill 0.55
thimbl	dedal 0.67
thin	delg 0.50	delgadit 0.16	flac 0.09	sien 0.09	rodaj 0.08	fin 0.05	escas 0.04	liger 0.03
thing	cos 0.64	lo 0.04	algo 0.03	socialdemocraci 0.02	vejestori 0.02	trech 0.02
think	cre 0.34	piens 0.31	pens 0.15	opin 0.04	pensas 0.03	piensal 0.02
thinker	pensador 0.76
thinlto	thinlt 0.75
thinner	flac 0.14	adelgaz 0.10	delg 0.09
third	tercer 0.61	terc 0.44	terci 0.24
thirst	sed 0.34
thirsti	sedient 0.47	sed 0.41
thirteen	trec 0.62
thirteenth	decimotercer 0.59	decimaterci 0.31
thirti	treint 0.76	medi 0.04
this	este 0.61	esto 0.49	esta 0.33	asi 0.03
this'll	esto 0.02
thistl	card 0.33	abroj 0.31
thoma	thom 0.89	tomas 0.02
thorn	espin 0.78
thorough	meticul 0.22	minuci 0.20	concienzud 0.17	esmer 0.17	fond 0.11	exhaust 0.09	perfeccion 0.05	profund 0.03
thorsten	thorst 0.67
those	esos 0.40	esas 0.37	aquell 0.21	los 0.10	estos 0.03
though	aunqu 0.36	pes 0.12	embarg 0.04
thought	pens 0.45	pensamient 0.14	crey 0.03	cre 0.02
thoughtless	imprudent 0.23
thousand	mil 0.80	millar 0.14
thread	hil 0.74	threading 0.33	thre 0.32	subproces 0.25	threads 0.14	enhebr 0.04
threadedchildwatch	threadedchildwatch 0.71
threadinghttpserv	threadinghttpserv 0.64
threadingmixin	threadingmixin 0.89
threadpoolexecutor	threadpoolexecutor 0.93
threadsaf	threadsaf 0.83
threadsafeti	threadsafety 0.55
threat	amenaz 0.55
threaten	amenaz 0.57	amenac 0.19
three	tres 0.95	tripl 0.04
thresh	trill 0.54	era 0.04
threshold	umbral 0.85	threshold 0.27	umbraliz 0.24
threw	arroj 0.31	tir 0.19	echaronl 0.11	vomit 0.09	echo 0.06	avent 0.05	deshic 0.04	lanz 0.04
thrift	segund 0.05
thrill	ilusion 0.22	emocion 0.20	entusiasm 0.14	excit 0.09
throat	gargant 0.56
throb	punzant 0.54
throne	tron 0.81	sill 0.05
throttl	regul 0.07
through	traves 0.36	atraves 0.11	atravies 0.06	por 0.05	mediant 0.05	super 0.04	pas 0.03	recorr 0.02
throughout	tod 0.03	larg 0.02
throw	throw 0.27	tir 0.21	tiram 0.16	deshac 0.14	tirasel 0.11	arroj 0.09	vomit 0.07	desaprovech 0.06
throwflag	throwflag 0.55
thrown	echad 0.14	echar 0.04	desped 0.03
thud	sord 0.10
thug	granuj 0.43
thumb	pulg 0.20	entierr 0.08	almej 0.08	torp 0.08	garaj 0.05	gallin 0.05	poz 0.04	alta 0.02
thumbnail	miniatur 0.67
thumbtack	chinchet 0.67
thummim	thummim 0.67
thunar	thun 0.65
thunder	truen 0.76	tron 0.06
thunderbird	thunderbird 0.86
thursday	juev 0.73
thus	tant 0.08	asi 0.06
thykier	thyki 0.56	niels 0.30
thyroid	tiroide 0.40
tiago	tiag 0.38
tiberia	tiberi 0.55
tibetan	tibetan 0.67
tibni	thibni 0.55
tibook	tibook 0.67
tic	ta 0.44
tick	tictac 0.41	tic 0.26	echast 0.09	motiv 0.02	echo 0.02
ticket	bolet 0.43	billet 0.37	pasaj 0.21	ticket 0.19	tiqu 0.15	entrad 0.14	tiquet 0.07	tickets 0.04
ticketconvert	ticketconvert 0.50
tickl	cosquill 0.52
tidal	maremot 0.44
tide	mare 0.20
tidi	arreglat 0.15	orden 0.10	limpi 0.04	piez 0.02
tie	corbat 0.61	ato 0.17	atad 0.15	amarr 0.10	ataron 0.10	pajarit 0.09	atat 0.08	atars 0.08
tiff	tiff 0.55
tig	tig 0.35
tiger	tigr 0.77	tig 0.11	tigres 0.10
tight	apret 0.19	firmement 0.19	apriet 0.13	afirmat 0.11	fuerz 0.09	destras 0.08	firmez 0.08	cronogram 0.06
tighten	apret 0.18	ajust 0.07
tiki	tiki 0.67
tiktok	tiktok 0.67
til	til 0.45
tile	mosaic 0.41	til 0.31	aperiod 0.10	tej 0.02
till	hast 0.17	esperem 0.06	labr 0.06
tilt	tilt 0.55
tim	peters 0.39	tim 0.20
timber	mader 0.21
time	tiemp 0.51	hor 0.24	vez 0.21	vec 0.17	tim 0.10	moment 0.10	epoc 0.04	rat 0.04
timedelta	timedelt 0.88
timedrotatingfilehandl	timedrotatingfilehandl 0.84
timefunc	timefunc 0.64
timeit	timeit 0.69	cronometral 0.15
timeless	etern 0.12
timeout	timeout 0.55	tiemp 0.04	expir 0.04	esper 0.04	timeouts 0.03
timeouterror	timeouterror 0.93
timeoutexpir	timeoutexpir 0.55
timer	temporiz 0.72	tim 0.08
timerhandl	timerhandl 0.64
timesheet	timesheet 0.73
timespec	timespec 0.75
timestamp	timestamp 0.31	marc 0.16	timestamps 0.10
timet	horari 0.11
timetupl	timetupl 0.71
timetz	timetz 0.37
timezon	timezon 0.48	horari 0.23	zon 0.15
timid	tim 0.13
timna	timn 0.61
timnah	timnah 0.48	timnath 0.41	timn 0.23
timothi	timote 0.89
tin	estañ 0.50	tin 0.24	chap 0.15	lat 0.05
tingl	retiñ 0.55
tini	pequeñit 0.22	chiquitin 0.22	trocit 0.12	minuscul 0.11	chiquit 0.10	pequeñ 0.05
tio	tio 0.07
tip	propin 0.41	consej 0.09	tips 0.08	punt 0.05	volc 0.04
tipc	tipc 0.91
tipsi	enton 0.52
tipto	cuclill 0.44	puntill 0.17
tirana	tiran 0.63
tire	cans 0.87	neumat 0.15	cansanci 0.07	fisur 0.06	agot 0.05	cansador 0.04	hart 0.04	llant 0.03
tirosh	tirosh 0.55
tirzah	thirs 0.70	tirs 0.45
tishbit	thisbit 0.71
tishler	tishl 0.55
tishrei	tishrei 0.56
titan	titanic 0.86
tith	diezm 0.88
titl	titul 0.66	titl 0.43
titlecas	titlec 0.39	titul 0.20
titlestr	titlestring 0.38
titus	tit 0.84
tix	tix 0.92
tixcmd	tixcmd 0.52
tjerk	tjerk 0.67
tk	tk 0.92
tkapp	tkapp 0.55
tkapptyp	tkapptyp 0.55
tkcmd	tkcmd 0.78
tkdoc	developers 0.45
tkinter	tkint 0.94
tks	tks 0.50
tktabl	tktabl 0.51
tldr	tldr 0.68
tlist	tlist 0.64
tlmgr	tlmgr 0.50
tls	tls 0.96
tlsversion	tlsversion 0.81
tm	tm 0.90
tmp	tmp 0.78
tmpfile	tmpfil 0.71
tmpfs	tmpfs 0.67
tmpnam	tmpnam 0.37
tmux	tmux 0.87
to	a 0.53	par 0.25	que 0.15	al 0.12	de 0.08	con 0.04	hast 0.04	to 0.03
toad	sap 0.45
toast	tost 0.68	toast 0.33	tuest 0.24	brindis 0.21
toaster	tostador 0.66
tob	tob 0.34
tobacco	tabac 0.53
tobiah	tob 0.77
tobyt	tobyt 0.71
today	hoy 0.90	fom 0.03	today 0.02
todesc	todesc 0.59
toe	puntill 0.10	ded 0.09	pie 0.06	pies 0.06
toefl	toefl 0.40
toenail	pies 0.08
tofu	tofu 0.83
togeth	junt 0.69	reun 0.04	unirn 0.03	mig 0.03
toggl	altern 0.07	activ 0.06
toi	toi 0.55
toilet	higien 0.26	vat 0.20	cistern 0.17	bañ 0.15	retret 0.15	toilett 0.12	letrin 0.09	servici 0.05
token	tok 0.61	tokens 0.57	tokeniz 0.43
tokenerror	tokenerror 0.55
toki	toki 0.20
tokyo	toki 0.89	toky 0.15
tol	tol 0.65
tola	thol 0.63
told	dij 0.31	cont 0.15	dich 0.15	dijeron 0.08	le 0.04	habermel 0.03	habertel 0.03	avis 0.02
toler	toler 0.60
tolist	tolist 0.75
toll	numer 0.03
tollef	tollef 0.54
tom	tom 0.92	tomas 0.21
tomato	tomat 0.59
tomb	sepulcr 0.69	tumb 0.08
tomcat	tomcat 0.60	mach 0.08
toml	toml 0.83
tomldecodeerror	tomldecodeerror 0.37
tomllib	tomllib 0.75
tommi	tommy 0.67
tomorrow	mañan 0.69	wild 0.03
ton	tonel 0.55	boch 0.10	monton 0.05
tonal	tonal 0.67
tone	ton 0.53
tongu	lengu 0.38	matern 0.14	lingua 0.08	callat 0.03
toni	tony 0.85
tonic	tonic 0.40
tonight	noch 0.35
tonsil	amigdalitis 0.67
too	demasi 0.72	tambien 0.12	muy 0.09	procesion 0.02
took	sac 0.10	llev 0.08	tomol 0.07	tom 0.06	quit 0.06	cog 0.05	saqu 0.03	dab 0.02
tool	herramient 0.77	tools 0.18	tool 0.13	xfce4 0.03	audiounit 0.03
toolbar	barr 0.09
toolbox	toolbox 0.37	herramient 0.08
toolbx	toolbx 0.64	contenedor 0.03
toolchain	herramient 0.10
toolkit	toolkit 0.21	herramient 0.12
toolset	herramient 0.07
toordin	toordinal 0.72
tooth	dient 0.23	ratoncit 0.17
toothach	muel 0.29	dient 0.07
toothbrush	cepill 0.12
toothpast	dentifr 0.35	past 0.24	dental 0.05
toothpick	palill 0.25
top	superior 0.35	cim 0.32	cumbr 0.18	top 0.13	encim 0.06	arrib 0.06	alto 0.04	maxim 0.03
topaz	topaci 0.62
topdown	topdown 0.55
topheth	topheth 0.78
topic	tem 0.27	topic 0.19
toplevel	superior 0.14	nivel 0.06
topolog	topolog 0.76
topologicalsort	topologicalsort 0.82
toprettyxml	toprettyxml 0.64
topsi	pat 0.15
tor	tor 0.52
tora	gatit 0.12
torch	antorch 0.56
tore	rasg 0.22	raj 0.14	romp 0.10	despedaz 0.10	arranqu 0.04
torment	atorment 0.51	atormentart 0.25	torment 0.08
torn	rasg 0.24	arrebat 0.15	destru 0.06	arranc 0.04
tornado	torn 0.12
tornetta	tornett 0.37
torrent	torrent 0.41	torrents 0.25
torsock	torsocks 0.67
torsten	torst 0.71
tortellini	cappelletis 0.67
tortois	tortug 0.09
tortur	tortur 0.72
tos	tos 0.10
toshima	toshim 0.05
toshio	toshi 0.37
toss	calderill 0.15	arroj 0.08	tir 0.06	lanz 0.04	echar 0.03	mezcl 0.02
tostr	tostring 0.71
tostringlist	tostringlist 0.64
tot	dec 0.02
total	total 0.65	destroz 0.09	complet 0.06
tottori	tottori 0.67
touch	toqu 0.38	contact 0.23	toc 0.22	tocar 0.15	touch 0.12	conmov 0.07	code 0.05	pizc 0.03
touchdown	touchdown 0.30
touchi	delic 0.25
touchpad	touchp 0.67
tough	dur 0.19	ardu 0.09	dificil 0.04
tougher	dur 0.05
tour	tour 0.44	turist 0.18	gir 0.08
tourist	turist 0.78
tournament	torne 0.89
tove	tov 0.67
tow	gru 0.34
towada	tow 0.67
toward	haci 0.37	enfrent 0.03	dirig 0.02
towel	toall 0.83
tower	torr 0.81
town	ciud 0.40	puebl 0.08	alde 0.07	porteñ 0.03	miner 0.03	centr 0.02
townshend	townsend 0.38
toxml	toxml 0.71
toy	juguet 0.88
toyama	toyam 0.54
toyota	toyot 0.84
tp	tp 0.81	pytypeobject 0.09
tpflag	tpflags 0.76
tput	tput 0.50
tr	tr 0.79
trace	trac 0.46	rastr 0.32	seguimient 0.24	rastre 0.20	traz 0.11	tracing 0.10	huell 0.02
traceback	traceback 0.59	rastre 0.42	seguimient 0.19	tracebacks 0.12	traz 0.10	rastr 0.03
tracebackexcept	tracebackexception 0.83
tracebacktyp	tracebacktyp 0.64
tracefunc	tracefunc 0.81
tracemalloc	tracemalloc 0.97
tracer	trac 0.14
tracerout	tracerout 0.83
tracert	tracert 0.63
traci	tracy 0.67
track	seguimient 0.27	rastr 0.22	pist 0.19	track 0.13	nocion 0.13	cronometr 0.06	rastre 0.05	registr 0.02
tracker	track 0.43	rastreador 0.34	incident 0.03
tract	tra 0.14
tractor	tractor 0.48
trade	comerci 0.44	comercial 0.17	feri 0.13	negoci 0.03
trademark	marc 0.08	comercial 0.05
trader	mercader 0.48
tradit	tradicional 0.62	tradicion 0.54
traducción	traduccion 0.08
traffic	trafic 0.64	transit 0.31	atasc 0.06
traffick	drog 0.10
tragedi	tragedi 0.84
tragic	tragic 0.67
trail	final 0.18	rastr 0.02
trailer	remolqu 0.38	caravan 0.25
train	tren 0.85	entren 0.11	trasbord 0.02	laboral 0.02
traitor	traidor 0.73	traditor 0.24
trampl	holl 0.27	arroll 0.18	pis 0.04
trampolin	trampolin 0.65
tran	trans 0.72
trang	trang 0.78
tranquilis	tranquiliz 0.23
transact	transaccion 0.84	transactions 0.21	transaction 0.18	transaccional 0.15
transcod	transcodif 0.55
transcript	transcripcion 0.77
transfer	transferent 0.57	transfer 0.42	transfier 0.39	transf 0.30	transfir 0.11	trasbord 0.07	traspas 0.05	traslad 0.04
transfercmd	transfercmd 0.55
transform	transform 0.71	transforms 0.11
transfus	transfusion 0.55
transgend	transgener 0.67
transgress	rebelion 0.54	prevaric 0.15	pec 0.05
transgressor	transgresor 0.53	prevar 0.17
transient	transitori 0.69
transignor	transignor 0.67
transistor	transistor 0.67
transit	transicion 0.90	transit 0.07
translat	traduc 0.56	traduccion 0.51	traductor 0.22	traduj 0.20	traduzc 0.16	translat 0.10	translation 0.09	tradujer 0.07
transmiss	transmision 0.31
transmit	transmit 0.44	trasmit 0.22
transmitt	acopl 0.44
transpar	transparent 0.95
transplant	trasplant 0.67
transport	transport 0.89	transports 0.13	trasl 0.07
transpos	transpondr 0.37
transylvania	transilvani 0.67
trap	tramp 0.47	atrap 0.34	cep 0.06
trapper	tramper 0.67
tras	nicaragu 0.20
trash	basur 0.30	trash 0.14	papeler 0.13	telebasur 0.11
trashcan	trashc 0.54	papeler 0.16
trauma	traum 0.45
traur	trauring 0.37
traut	traut 0.71
travail	part 0.06
travel	viaj 0.60	viajer 0.16
travers	trav 0.59	transversal 0.34	recorr 0.22	travers 0.20
travi	travis 0.75
tray	bandej 0.61
treacher	desleal 0.46	prevar 0.28	prevaric 0.18
tread	holl 0.34	pis 0.06	tont 0.03
treadmil	rodant 0.40
treason	traicion 0.23
treasur	tesor 0.88
treasuri	tesor 0.22	haciend 0.11	oracion 0.04
treat	trat 0.33	maltrat 0.03	invitart 0.03
treati	trat 0.11	firm 0.02
treatment	tratamient 0.82
tred	tred 0.50
tree	arbol 0.87	tre 0.11	mader 0.02
treebuild	treebuild 0.81
treeview	treeview 0.83
trembl	tembl 0.48	temblor 0.17	tiembl 0.17	estremec 0.13	estremecios 0.12	espant 0.04
tremend	tremend 0.42
trench	gabardin 0.37	trincher 0.33
trend	tendenci 0.20
trent	trent 0.71
trespass	prevar 0.23	prevaric 0.21	expiacion 0.10	delit 0.08	ofens 0.06	culp 0.03	pec 0.03
tri	intent 0.48	trat 0.34	prob 0.17	intental 0.08	try 0.08	pruebat 0.05	pruebes 0.05	prueb 0.04
trial	juici 0.19	tentacion 0.04	prueb 0.02
triangl	triangul 0.72
triathlon	triatlon 0.67
tribe	tribu 0.62	tribus 0.46
tribut	tribut 0.51	present 0.05
trick	truc 0.75	capcios 0.12	engañ 0.07	tramp 0.02
tricki	complic 0.19
trickl	escurr 0.29	filtr 0.07
tricycl	tricicl 0.67
trifl	nimiedad 0.42	pequeñec 0.32	seri 0.03
trigger	gatill 0.51	desencaden 0.24	activ 0.15	pasiv 0.11	trigg 0.11	provoc 0.08	dispar 0.04
trigonometr	trigonometr 0.62
trim	recort 0.35	recortart 0.24
triniti	trinid 0.67
trip	viaj 0.51	ida 0.12	tropec 0.11	tropez 0.07	zancadille 0.07	excursion 0.06
tripl	tripl 0.42	triplic 0.25	triplet 0.10
triplet	triplet 0.60
tripod	tripod 0.67
triumph	triunf 0.21
trivial	trivial 0.75
troa	tro 0.71
trod	pis 0.07
trodden	holl 0.37
troglodyt	troglodit 0.80
troll	provoc 0.10
trombon	trombon 0.80
troop	trop 0.67
trope	topic 0.30
trophi	trofe 0.89
trophimus	trofim 0.55
tropic	tropical 0.57
trot	trot 0.17
troubl	problem 0.34	turb 0.10	angusti 0.08	molesti 0.07	lio 0.05	tribul 0.04	dificult 0.03	apur 0.03
troublemak	conflict 0.14
troubleshoot	herramient 0.03
troublesom	problemat 0.47
trough	pesebr 0.39
trouser	pantalon 0.36
trout	truch 0.58
trove	trov 0.71
troxler	troxl 0.38
truck	camion 0.89	camioner 0.15	camionet 0.11
trucker	camioner 0.22
trudg	fatig 0.19
true	tru 0.55	verdader 0.32	ciert 0.24	verd 0.13	realid 0.10	acert 0.02
truediv	truediv 0.75
truffl	truf 0.67
truli	verdader 0.13	realment 0.06	verd 0.04
truman	trum 0.76
trump	trump 0.86
trumpet	trompet 0.58	bocin 0.24	cornet 0.18
trunc	trunc 0.48
truncat	trunc 0.69	truncat 0.47	truncamient 0.17	trunqu 0.11
trunk	maleter 0.66	baul 0.36	tronc 0.23	trunk 0.18
trust	confi 0.47	conf 0.29	confianz 0.16	fia 0.05	confias 0.04	fiart 0.04	fio 0.04	fie 0.03
trusti	confiabl 0.09
trustworthi	fiar 0.14	fiel 0.08
truth	verd 0.46	verac 0.08	sincer 0.04	truth 0.04
ts	ts 0.85
tsambouna	tsabun 0.60
tsort	tsort 0.50
tss	tss 0.94
tstate	tstat 0.88
tsu	tsu 0.67
tsubasa	tsubas 0.55
tsunami	tsunami 0.67
tt	tt 0.67
ttach	adjunt 0.18
tti	tty 0.96
ttk	ttk 0.97
ttkstyle	ttkstyling 0.37
ttl	ttl 0.50
ttyplot	ttyplot 0.50
tub	bañer 0.40
tuba	tub 0.13
tubal	tubal 0.74
tube	tub 0.27	dentifr 0.20
tuberculosi	tuberculosis 0.51
tuck	met 0.03
tucker	mol 0.13	destroz 0.12	polv 0.06
tuesday	mart 0.51
tui	tui 0.71
tulip	tulipan 0.71
tumbl	cay 0.06
tummi	duel 0.05
tumor	tumor 0.33	hemorroid 0.25
tumult	alborot 0.23
tuna	atun 0.63
tune	melod 0.46	afin 0.30	desafin 0.16	ajust 0.11	cancion 0.04
tunic	tunic 0.67	rop 0.05
tunnel	tunel 0.97
tupl	tupl 0.91
turban	mitr 0.61	turbant 0.42
turbo	turb 0.37
turbul	turbulent 0.67
turk	turc 0.21
turkey	pav 0.64	turqu 0.54
turkish	turc 0.81
turn	turn 0.20	gir 0.20	apag 0.19	enciend 0.13	encend 0.09	acud 0.08	prend 0.07	torn 0.06
turner	turn 0.10
turquois	esmerald 0.55
turtl	tortug 0.66	turtl 0.40
turtledemo	turtledem 0.75
turtledov	tortol 0.85
turtlescreen	turtlescr 0.79	tortug 0.05
turtleshap	turtleshap 0.71
turvi	arrib 0.04
tusk	colmill 0.69
tut	tut 0.95
tutor	tutor 0.83	ayo 0.21
tutori	tutorial 0.95	tutorials 0.11
tuxedo	esmoquin 0.47	ceremoni 0.09	formal 0.07
tv	television 0.42	tel 0.29	televisor 0.22	tv 0.19
twain	twain 0.67
tweak	ajust 0.10
twelfth	duodecim 0.87
twelv	doc 0.72
twent	twent 0.67
twenti	veint 0.75	veinticinc 0.22	veinticuatr 0.14	veintidos 0.12	veintisiet 0.10	veintiun 0.10	veintitres 0.09	veintinuev 0.06
twentieth	vigesim 0.44	xx 0.24	veint 0.10
twice	vec 0.23	dobl 0.14	dos 0.03	ocasion 0.02
twig	ramit 0.35	ram 0.13
twilight	ocas 0.43
twin	gemel 0.78	melliz 0.18
twine	torc 0.33
twinkl	titil 0.67
twirl	retorc 0.22
twist	torc 0.28	tergivers 0.24	distorsion 0.16	retuerc 0.15	enrosc 0.15	twist 0.14	retorc 0.08
twister	trabalengu 0.49	twist 0.31
twitter	twitt 0.76
two	dos 0.92	two 0.04
txt	txt 0.86
tycoon	negoci 0.04
tyler	tyler 0.72
typ	typ 0.86
type	tip 0.67	type 0.37	typing 0.18	types 0.18	tecle 0.04	typed 0.03	mecanografi 0.03	tipe 0.02
typea	typeb 0.42
typealia	typeali 0.55
typealiastyp	typealiastyp 0.37
typeb	typeb 0.44
typebyt	typebyt 0.38
typebytearray	typebytearray 0.38
typecheck	comprueb 0.05
typecod	typecod 0.67
typecontextmanag	typecontextmanag 0.81
typeddict	typeddict 0.87
typedef	typedefs 0.71
typeerror	typeerror 0.84
typeguard	typeguard 0.86
typeid	type 0.10
typeit	typeit 0.55
typekey	typekey 0.55
typemap	typemap 0.64
typenam	typenam 0.78
typescript	typescript 0.79	tipograf 0.15
typeset	compil 0.03
typesmap	typesmapping 0.78
typesnumer	typesnumeric 0.78
typesseq	typesseq 0.92
typevar	typev 0.87
typevartupl	typevartupl 0.78
typewrit	maquin 0.10	typewrit 0.08
typhoon	tifon 0.88
typhus	tifus 0.50	tifoide 0.33
typic	tipic 0.67	normal 0.11	jovenzuel 0.07	general 0.04	suel 0.04
typist	mecanograf 0.43
typo	mecanograf 0.32	tipograf 0.24	tipe 0.11	ortograf 0.08	errat 0.05
tyranni	tiran 0.32
tyrant	tiran 0.43
tyre	tir 0.27
tz	tz 0.93
tzdata	tzdat 0.88
tzinfo	tzinf 0.97
tzname	tznam 0.83
tzpath	tzpath 0.92
u	u 0.55	ee 0.14	onu 0.11	unid 0.03
u'abc	u'abc 0.37
u'unicod	u'unicod 0.37
ub	ub 0.52	ubdirectori 0.30
ubc	ubc 0.80
ubdirectori	ubdirectori 0.41
ubkey	ubclav 0.75
ubsan	ubsan 0.37
ubuntu	ubuntu 0.69
ubyt	ubyte 0.37
uc	ucs 0.84
uca	uca 0.45
ucd	ucd 0.64
ucnhash	ucnhash 0.55
udbff	udbff 0.55
udeb	udeb 0.53
udev	udev 0.52
udfff	udfff 0.37
udp	udp 0.94
udplit	udplit 0.55
udpserv	udpserv 0.55
udrepp	udrepp 0.37
uefi	uefi 0.83
ueri	onsult 0.41
ueue	ueue 0.50
ufo	ovni 0.75	ovnis 0.40
ugli	feo 0.65	fea 0.43	feas 0.25	feald 0.17	feos 0.11	desagrad 0.09
ugliest	feos 0.30
ugrep	ugrep 0.50
uhlig	uhlig 0.67
ui	ui 0.28	interfaz 0.07
uid	uid 0.95
uiet	uiet 0.50
uil	uil 0.75
uint	uint 0.55
uitext	uitext 0.37
uk	unid 0.08
ukrain	ucrani 0.80
ukrainian	ucranian 0.85
ukulel	ukelel 0.73
ul	ul 0.67
ulaanbaatar	ulan 0.52
ulai	ulai 0.44
ulam	ulam 0.62
ulaw	ulaw 0.64
ulcer	ulcer 0.70
ulonglong	ulonglong 0.37
ulp	ulp 0.88
ulrik	ulrik 0.67
ultim	primordial 0.25	final 0.05
ultraviolet	ultraviolet 0.51
uman	uman 0.50
umask	umask 0.89
umber	umer 0.41
umbrella	paragu 0.81	sombrill 0.11
umeboshi	umeboshi 0.67
umer	umer 0.41
umid	vient 0.05
uml	uml 0.50
umm	eeeh 0.40
umn	umn 0.58
umount	umount 0.50
una	qa 0.23
unabl	incapaz 0.37	incapac 0.12	inhabilit 0.07	pod 0.02
unaccept	inacept 0.82
unaffect	afect 0.18
unalia	unali 0.50
unam	unam 0.89
unambigu	inequivoc 0.81
unanim	unanim 0.55
unanswer	respuest 0.04
unari	unari 0.73
unarm	desarm 0.40	armad 0.11
unaryop	unaryop 0.64
unassign	deletr 0.10
unattain	inalcanz 0.28
unattend	desatend 0.93
unattract	card 0.19	fea 0.15	atract 0.07
unauthent	autentic 0.26
unavail	dispon 0.09
unavoid	forzos 0.42	inevit 0.29
unawar	inconscient 0.07	conscient 0.04	ignor 0.03
unbear	insoport 0.76
unbeat	imbat 0.67
unbecom	vest 0.03
unbelief	incredul 0.80
unbeliev	increibl 0.26	infiel 0.11
unblock	unblock 0.42	desbloqu 0.32
unbound	ilimit 0.21	independient 0.07	limit 0.04
unboundlocalerror	unboundlocalerror 0.64
unbuff	buf 0.09
unbundl	desagrup 0.50
unburi	profan 0.17
unbutton	desaboton 0.54
unc	unc 0.62
uncancel	uncancel 0.87
uncanni	asombr 0.13	sorprendent 0.09	extrañ 0.05
uncas	minuscul 0.12
uncertain	segur 0.04
uncertainti	incertidumbr 0.70
unchang	inalter 0.14	cambi 0.09	modific 0.04	sin 0.02
uncircumcis	incircuncis 0.81	incircuncision 0.46
uncl	tio 0.91	tios 0.10
unclean	inmund 0.69	inmundici 0.31
uncollect	uncollect 0.53	recolect 0.15
uncomfort	incomod 0.59
uncommit	confirm 0.09	compromet 0.07
uncomplet	tar 0.03
uncompress	comprim 0.20	descomprim 0.07
unconcern	indiferent 0.27
uncondit	incondicional 0.88
unconsci	inconscient 0.65
uncork	descorch 0.67
uncouth	burd 0.46
uncov	descubr 0.11
uncreat	creativ 0.25
undamag	iles 0.21
undead	vivient 0.15
undecid	indecis 0.19
undeclar	declar 0.06
undefin	indefin 0.58	defin 0.08
undeliv	entreg 0.04
undeni	inneg 0.32
under	debaj 0.41	subyacent 0.39	baj 0.25	abaj 0.05	somet 0.04
underag	edad 0.03
undercook	crud 0.12
undercov	encubiert 0.32
underestim	subestim 0.88
underflow	underflow 0.43	desbord 0.23
undergo	somet 0.27	caid 0.05
underground	subterran 0.35	tierr 0.03
underlay	subyacent 0.05
underlin	subray 0.64	underlin 0.16
undermin	min 0.18
underneath	debaj 0.10
underr	subestim 0.19
underrepres	infrarrepresent 0.67
underscor	guion 0.42	underscor 0.18	subray 0.10
undershirt	camis 0.07
understand	entend 0.47	entiend 0.46	comprend 0.22	comprens 0.09	entendes 0.04	prudenci 0.04	cordur 0.03	entendi 0.03
understood	entend 0.25	comprend 0.09	entiend 0.04
undertim	undertim 0.52
underwat	agu 0.05
underwear	interior 0.32	calzon 0.20
undeserv	desmerec 0.67
undi	etern 0.12
undisciplin	indisciplin 0.51
undisplay	undisplay 0.37
undl	undle 0.58
undo	deshaz 0.36	deshac 0.25
undobuff	deshac 0.11
undocu	indocument 0.43	document 0.06
undon	cordon 0.18	deshac 0.11
undoubt	dud 0.06
undress	desvist 0.48	desvest 0.15	desnud 0.09	rop 0.04
unearth	imprudent 0.23
uneasi	intranquil 0.58	incomod 0.14	inquiet 0.14
uneasili	inquietud 0.67
unemploy	desemple 0.43	desempl 0.37	desocup 0.05
unencod	codific 0.14
unequ	desigual 0.78
unescap	unescap 0.40	escap 0.08
unesco	unesc 0.34
unetbootin	unetbootin 0.67
uneth	etic 0.22
unexpand	unexpand 0.50
unexpect	inesper 0.91	previst 0.04
unexpectedexcept	unexpectedexception 0.55
unexplain	inexplic 0.66
unfair	injust 0.73
unfaith	infiel 0.47	prevar 0.24
unfamiliar	familiariz 0.26	desconoc 0.10
unfasten	desprend 0.23
unfavor	contrari 0.06
unfinish	inconclus 0.41	inacab 0.37	incomplet 0.08
unfit	inadecu 0.22	capacit 0.16	adecu 0.05
unflatten	unflatt 0.50
unfold	desenvolv 0.18	revel 0.07
unforeseen	imprev 0.67
unforgett	inolvid 0.59
unforgiv	imperdon 0.44
unformat	mensaj 0.03
unfortun	desafortun 0.66	desgraci 0.33	lament 0.06	inadecu 0.05
unfound	infund 0.52
unfreez	descongel 0.37
unfriend	antipat 0.24	amist 0.07
unfruit	infructu 0.32
ungetch	ungetch 0.37
ungod	impi 0.15
ungodli	impied 0.29
ungrat	hech 0.02
unhandl	gestion 0.05
unhappi	infeliz 0.65	infel 0.23	desdich 0.20	infelic 0.17	descontent 0.09	miseri 0.07	desgraci 0.06	destroz 0.05
unharm	iles 0.21
unhash	unhash 0.50
unhealthi	perjudicial 0.30	enfermiz 0.17	salud 0.11	san 0.05
unholst	desenfund 0.52
unhurt	iles 0.14	her 0.04
unichr	unichr 0.71
unicod	unicod 0.95
unicodedata	unicodedat 0.94
unicodedecodeerror	unicodedecodeerror 0.87
unicodeencodeerror	unicodeencodeerror 0.84
unicodeerror	unicodeerror 0.84
unicodewarn	unicodewarning 0.64
unicorn	unicorni 0.57
unicurs	unicurs 0.55
unicycl	monocicl 0.63	unicicl 0.32
unidirect	unidireccional 0.76
unifi	unific 0.70	unifi 0.37	unif 0.21
uniform	uniform 0.75
unimagin	inimagin 0.68
unimport	import 0.04
uniniti	inicializ 0.08
uninstal	desinstal 0.88	uninstall 0.35
uninsur	asegur 0.05
unintent	involuntari 0.50
uninterest	interes 0.03
uninvit	invit 0.04
union	union 0.79	sindicat 0.18	sindic 0.12	conversion 0.06
uniontyp	uniontyp 0.75
uniq	uniq 0.62
uniqu	unic 0.22	uniqu 0.14	exclus 0.08
uniron	iron 0.24
unistr	unistr 0.55
unit	unid 0.48	unidad 0.28	unitari 0.13	unit 0.07	units 0.03
uniti	unid 0.10
unittest	unittest 0.96
univers	univers 0.55	universal 0.46	universitari 0.12
universalsdk	universalsdk 0.64
unix	unix 0.86
unixccompil	unixccompil 0.64
unixfrom	unixfrom 0.71
unjust	injust 0.18
unkempt	desaliñ 0.52
unkind	mal 0.03
unknown	desconoc 0.53	unknown 0.32	victim 0.03
unknownhandl	unknownhandl 0.55
unladen	unlad 0.50
unlaw	ilegal 0.12
unleaven	levadur 0.36	azim 0.30
unless	men 0.20
unlicens	taxis 0.12	licenci 0.07
unlik	improb 0.35	diferent 0.14	probabl 0.05
unlimit	ilimit 0.74
unlink	unlink 0.83	desvincul 0.20
unload	descarg 0.15
unlock	desbloque 0.26	desbloqu 0.21	destr 0.14	unlock 0.13	cerroj 0.12	abiert 0.04	abri 0.03	llav 0.03
unlucki	suert 0.13	desafortun 0.11	gaf 0.02
unmad	deshech 0.29
unmarri	solter 0.31
unmarshal	clasif 0.18
unmerg	unmerg 0.41	sep 0.03
unmodifi	inalter 0.32	modific 0.09
unmount	desmont 0.56	desmontaj 0.24
unnam	sin 0.02
unnecessari	innecesari 0.63	prescind 0.14	inutil 0.04
unneed	innecesari 0.40
unni	unni 0.44
unnot	inadvert 0.35	desapercib 0.15
uno	uno 0.05
unoccupi	desocup 0.18
unoffici	extraoficial 0.22	oficial 0.19
unopen	abrirl 0.13
unoptim	desoptimiz 0.50
unpack	desempaquet 0.70	unpack 0.41	desembalaj 0.20	desempac 0.19	desempaqu 0.14	unpacking 0.10	deshech 0.07	descomprim 0.07
unpacktupl	unpacktupl 0.55
unpair	emparej 0.24
unpardon	imperdon 0.44
unpaus	desact 0.09
unperturb	despreocup 0.39
unpickl	unpickl 0.53	unpickling 0.39	deserializ 0.30	desempaquet 0.05	pickl 0.05
unpicklingerror	unpicklingerror 0.55
unpleas	desagrad 0.49	incomod 0.11
unplug	desenchuf 0.76	desconect 0.15
unpopular	impopul 0.65
unport	inadapt 0.67
unpredict	impredec 0.90
unpronounc	impronunci 0.67
unprotect	desproteg 0.67
unpunish	absuelt 0.28	castig 0.08
unquestion	dud 0.04
unquot	unquot 0.52	comill 0.09
unrais	unrais 0.74
unraisablehook	unraisablehook 0.89
unravel	desentrañ 0.67
unreach	unreach 0.51	inalcanz 0.19
unread	ileg 0.49
unreal	irreal 0.54
unrealis	plusval 0.41
unrealist	irrealiz 0.35	realist 0.13
unreason	irrazon 0.53	irracional 0.26	inacept 0.15	razon 0.03
unrecogn	reconoc 0.12
unredirect	redirig 0.10
unreferenc	referenci 0.14
unregist	unregist 0.27	anul 0.10	cancel 0.06	registr 0.03
unrel	relacion 0.11
unreli	fiar 0.28	fiabl 0.14	inconsecuent 0.13	confiabl 0.05	formal 0.03
unrepent	impenitent 0.66
unrestrict	notif 0.23
unright	injustici 0.31	iniqu 0.13	injust 0.09	mald 0.08
unruli	contumac 0.44
unsaf	unsaf 0.45	insegur 0.37
unsaid	dec 0.04
unsatisfi	insatisfech 0.42
unsav	guard 0.04
unschedul	previst 0.10
unscrupul	inescrupul 0.67
unsearch	inescrut 0.55
unseen	unse 0.49
unset	desact 0.12	deshabilit 0.06	restablec 0.04	establec 0.02
unsetenv	unsetenv 0.83
unshar	tamañ 0.04
unsign	unsign 0.49	sign 0.21
unsoci	asocial 0.67
unsolv	irresuelt 0.21	resolv 0.09
unsort	agrup 0.15
unspeak	inef 0.44
unspecifi	especific 0.07
unstabl	inest 0.85	unstabl 0.34
unstag	desmarc 0.52	marc 0.04
unstopp	impar 0.42
unsubscrib	unsubscrib 0.36	dars 0.29	baj 0.03
unsubscript	peticion 0.06	suscripcion 0.04	baj 0.03
unsubstanti	afirm 0.09
unsuccess	infructu 0.19	fracas 0.07	derrot 0.06	exit 0.05
unsuit	inapropi 0.26
unsupport	admit 0.05	soport 0.04
unsur	indecis 0.07	insegur 0.06	segur 0.05
untag	etiquet 0.08
unthink	impens 0.67
unti	desat 0.52	desatadm 0.18	desamarr 0.14	deshac 0.04
untidi	desorden 0.44	quilomb 0.18
until	hast 0.50
untim	ereccion 0.40
untouch	toc 0.04
untrack	untrack 0.70
untranslat	intraduc 0.67
untru	fals 0.05
untrust	confiabl 0.28
untrustworthi	fiars 0.35
unus	inutiliz 0.23	unus 0.12	desus 0.06	desocup 0.04	utiliz 0.03
unusu	inusual 0.74	rar 0.06	habitual 0.03
unveil	inaugur 0.34	saldr 0.06
unverifi	unverifi 0.58	verific 0.04
unvot	retir 0.05
unwant	des 0.05
unwav	inapel 0.67
unwelcom	bienven 0.06
unwil	indispuest 0.50	dispuest 0.14
unwind	desenroll 0.70	unwind 0.22
unwis	sensat 0.28
unwit	yerr 0.72
unwrap	desenvolv 0.43	unwrap 0.35	desenvuelv 0.29
unzip	cremaller 0.34	unzip 0.28	desabroch 0.15
up	levant 0.29	sub 0.17	despiert 0.07	rend 0.06	levantat 0.06	arrib 0.06	aparec 0.05	up 0.05
upcom	prox 0.28	actos 0.20	proxim 0.04
updat	actualiz 0.72	updat 0.27	actualic 0.08
updatedb	updatedb 0.50
updatepath	updatepath 0.83
upfront	adelant 0.11
upgrad	upgrad 0.45	actualiz 0.34
uphaz	uphaz 0.44
upload	uplo 0.15	sub 0.15	carg 0.08	descarg 0.02
upn	upn 0.50
upon	eras 0.03	sobr 0.03	al 0.02
upper	superior 0.25	upper 0.17	mayuscul 0.09	esquin 0.04
uppercas	mayuscul 0.37
upperleft	lowerright 0.37
upright	rect 0.34	rectitud 0.32	ergu 0.12	derech 0.02
upriv	sub 0.02
uproar	alborot 0.23
upset	disgust 0.23	molest 0.20	enfad 0.06	descompus 0.06	decepcion 0.03	fastidi 0.03
upsid	reves 0.13	abaj 0.12	boc 0.03	cabez 0.03
upstair	arrib 0.19	escaler 0.09	sub 0.02
upstat	nort 0.11
upstream	upstream 0.29	orig 0.07	original 0.03
uptim	uptim 0.62
upward	arrib 0.31
ur	ur 0.72
uraga	urag 0.67
urandom	urandom 0.91
uranium	urani 0.55
urban	urban 0.86
urchin	mar 0.03
urg	insto 0.44	impuls 0.21	instaron 0.19	instad 0.19	instan 0.19	presion 0.03
urgenc	urgenci 0.19
urgent	urgent 0.56	urgenci 0.09	neces 0.05
uri	uri 0.73	uris 0.38
uriah	uri 0.49
uriel	uriel 0.62
urim	urim 0.74
urin	orin 0.53
urinari	tract 0.52
url	url 0.82	urls 0.38	rl 0.05
urldefrag	urldefrag 0.75
urlencod	urlencod 0.92
urlerror	urlerror 0.84
urlich	urlichs 0.37
urljoin	urljoin 0.55
urllib	urllib 0.93
urlopen	urlop 0.85	urlopen 0.38
urlpars	urlpars 0.92
urlretriev	urlretriev 0.83
urlscan	urlscan 0.67
urlsplit	urlsplit 0.86
urn	urn 0.55
urwid	urwid 0.70
us	nosotr 0.47	nos 0.44	vern 0.07	darn 0.04	ayudan 0.04	us 0.04	dejan 0.04	din 0.03
usa	eua 0.21	eeuu 0.19	unid 0.07
usabl	usabil 0.34	usabl 0.28	utiliz 0.05	usar 0.02
usag	uso 0.41	usag 0.12
usageexit	usageexit 0.37
usb	usb 0.62
use	utiliz 0.47	usar 0.34	usand 0.28	usa 0.26	usad 0.21	uso 0.20	util 0.18	use 0.18
usedforsecur	usedforsecurity 0.55
useforeigndtd	useforeigndtd 0.37
useless	inutil 0.29	inserv 0.24	izquierd 0.04
usenet	usenet 0.37
usenetrc	usenetrc 0.64
usepackag	usepackag 0.50
user	usuari 0.81	user 0.25	users 0.07
useradd	useradd 0.67
userag	useragent 0.71
userbas	userb 0.64
usercustom	usercustomiz 0.81
userdata	userdat 0.64
userdel	userdel 0.67
userdict	userdict 0.81
userid	user 0.18
userlist	userlist 0.78
usermod	usermod 0.75
usernam	usernam 0.13	usuari 0.12
userstr	userstring 0.83
userwarn	userwarning 0.37
usestdhandl	usestdhandl 0.71
ushort	ushort 0.37
usr	usr 0.84
ussr	urss 0.20	u 0.04
ustar	ustar 0.78
usted	usa 0.04
ustr	ustring 0.55
usual	normal 0.27	suel 0.24	usual 0.23	habitual 0.21	general 0.16	costumbr 0.08	comun 0.07	acostumbr 0.02
ut	uts 0.67
utc	utc 0.86
utcformatt	utcformatt 0.55
utcnow	utcnow 0.55
utcoffset	utcoffset 0.80
utf	utf 0.96
util	util 0.36	utils 0.23	utility 0.06
utim	utim 0.81
utmost	sum 0.08
utmp	utmp 0.50
utput	utput 0.58
utter	remat 0.07	total 0.04	complet 0.03	absolut 0.02
uu	uu 0.65
uudecod	uudecod 0.35
uuencod	uuencod 0.86
uuid	uuid 0.98
uv	uv 0.67
uvloop	uvloop 0.61
uwp	uwp 0.69
uwsgi	uwsgi 0.55
uz	hus 0.56	huz 0.31
uzi	uzi 0.49
uzza	uzza 0.66
uzzah	uzza 0.48
uzzi	uzzi 0.47
uzziah	uzzi 0.73	ozi 0.23
uzziel	uzziel 0.86
v	v 0.98	tv 0.02
va	va 0.06
vacanc	vacant 0.53
vacant	desocup 0.31	plaz 0.04	ausent 0.04	vac 0.04
vacat	vacacion 0.56
vaccin	vacun 0.54
vacuum	aspir 0.29
vadi	vadis 0.55
vagrant	vagrant 0.90
vagrantfil	vagrantfil 0.67
vagu	vag 0.26
vailabl	audiounits 0.57
vain	van 0.32
vajda	vajd 0.38
vajraski	vajrasky 0.64
val	val 0.14
valencia	valenci 0.67
valentin	valentin 0.46
valeri	valeri 0.37
valet	valet 0.67
valgrind	valgrind 0.85
valiant	proez 0.28	valient 0.18
valid	val 0.48	valid 0.34	validez 0.17	validat 0.13	validator 0.05
valis	cuer 0.16
valley	vall 0.64	arroy 0.20
valor	valer 0.27	valient 0.14	esforz 0.08
valu	valor 0.86	valu 0.27
valuabl	valios 0.58	vali 0.15	pulser 0.08	ahorr 0.02
valuat	estim 0.33
valueerror	valueerror 0.80
valuestack	valuestack 0.38
valuesview	valuesview 0.37
valur	valur 0.75
valv	valvul 0.62
vampir	vampir 0.69	vampires 0.27
van	furgonet 0.23	van 0.16	caravan 0.10	rossum 0.05	guid 0.03
vancouv	vancouv 0.68
vanilla	vainill 0.73
vanish	desvanec 0.25	desaparec 0.13
vaniti	vanid 0.62	vanidad 0.35
vant	vant 0.38
vapor	actini 0.33
var	vars 0.60	var 0.37
vararg	varargs 0.74	vararg 0.21
vari	var 0.31	vari 0.06
variabl	variabl 0.86	pythonthreaddebug 0.02
variad	variad 0.56	variadic 0.35
varianc	varianz 0.74	varianc 0.20
variant	variant 0.93
variat	variacion 0.93
varieti	varied 0.75	variedad 0.10	vari 0.03
various	divers 0.31	vari 0.31	distint 0.07	diferent 0.02
varnam	varnam 0.78
varnish	barniz 0.52	varnish 0.52
vase	florer 0.58	jarron 0.36	jarr 0.21	vasij 0.08
vashti	vasthi 0.80
vassalotti	vassalotti 0.78
vast	vast 0.38
vasya	vasy 0.53
vatican	vatican 0.67
vault	vault 0.36	banc 0.06
vaumarcus	vaumarcus 0.67
vawda	vawd 0.71
vba	vba 0.50
vc	vc 0.71
vckg	vcpkg 0.35
vcpkg	vcpkg 0.58
vcr	caseter 0.44	videocaseter 0.44	reproductor 0.12
vcs	vcs 0.82
vcvarsal	vcvarsall 0.67
vdir	vdir 0.50
vector	vector 0.75
vectorcal	vectorcall 0.96
vectorcallfunc	vectorcallfunc 0.64
vectorcallmethod	vectorcallmethod 0.55
vega	veg 0.52
vegan	vegan 0.67
veget	verdur 0.74	vegetal 0.40	veget 0.08
vegetarian	vegetarian 0.79
veggi	vegetal 0.12
vehicl	vehicul 0.29
veil	vel 0.44	guedej 0.22
veja	vej 0.67
velar	conson 0.52
velvet	terciopel 0.59
vend	expendedor 0.78
vendor	distribuidor 0.38	vendedor 0.36	vendors 0.26	proveedor 0.14
venezuela	venezuel 0.68
vengeanc	venganz 0.61
venic	veneci 0.88
venison	caz 0.17
venom	venen 0.25	serpient 0.03
ventur	arriesg 0.19	aventur 0.06	riesg 0.05
venus	venus 0.69
venv	venv 0.97
vera	dict 0.07
verb	verb 0.51
verbos	verbos 0.58	verb 0.23	verbosity 0.20	detall 0.16
vercel	vercel 0.55
verdict	veredict 0.71	fall 0.03
verg	bord 0.17	punt 0.04
verhelst	verhelst 0.67
verhulst	verhulst 0.37
veri	muy 0.83	much 0.07
verif	verif 0.34
verifi	verify 0.44	verific 0.38	verif 0.18
verifyflag	verifyflags 0.37
verifymod	verifymod 0.38
vers	versicul 0.52	vers 0.15
versa	vicevers 0.67
versatil	versatil 0.84
version	version 0.74	progs 0.03	versions 0.03
versioninfo	versioninf 0.55
versus	versus 0.46	frent 0.05
vertebra	cervical 0.67
vertex	vertic 0.58
vertic	vertical 0.88
vesa	framebuf 0.44
vessel	vas 0.15	vasij 0.07	sanguine 0.07
vet	veterinari 0.51	veteran 0.11
veteran	veteran 0.75
veterinari	veterinari 0.16
veterinarian	veterinari 0.46
vethernet	vethernet 0.38
veto	vet 0.09
vfork	vfork 0.55
vformat	vformat 0.75
vhost	vhosts 0.50
vi	improv 0.25	vi 0.04
via	traves 0.33	via 0.21	mediant 0.14
vibe	vibracion 0.52	sensacion 0.12
vibraphon	excepcional 0.13
vibrat	vibr 0.86
vice	vici 0.60	vic 0.53	vicevers 0.09
vicious	vicios 0.72
vicodin	vicodin 0.44
victim	victim 0.68
victor	victor 0.68	stinn 0.21
victori	victori 0.55	salud 0.02
victorin	victorin 0.37
video	vide 0.78	videojueg 0.26	videograb 0.07
videogam	videojueg 0.12
viehland	viehland 0.50
vienna	vien 0.09
vietnam	vietnam 0.77
vietnames	vietnamit 0.38
view	vea 0.50	view 0.11	vist 0.10	visualiz 0.09	muestr 0.06	views 0.05	vision 0.02	ver 0.02
viewabl	visualiz 0.10
viewcv	echel 0.67
viewer	visor 0.87
viewpoint	punt 0.04
vifm	vifm 0.80
vigil	vigil 0.17
vigilant	vigil 0.17
vigor	vigor 0.54
vike	viking 0.76
viktorin	viktorin 0.89
vile	vil 0.67
villag	vill 0.36	alde 0.34	puebl 0.17	aldean 0.13	pueblecit 0.11	poblador 0.11	lugareñ 0.06	barri 0.02
villain	favorit 0.05
vim	vim 0.20	moolen 0.10
vimdiff	vimdiff 0.75
vimtutor	vimtutor 0.75
vinay	vinay 0.82	sajip 0.05
vincent	vincent 0.64
vindic	juzgam 0.44
vine	calabacer 0.22	viñ 0.11	vid 0.08
vinegar	vinagr 0.87
vineyard	viñ 0.78
vintag	vendimi 0.51
violat	viol 0.70	violacion 0.49
violenc	violenci 0.73	rapiñ 0.12
violent	violent 0.76	fuertement 0.09
violin	violin 0.76
violinist	violin 0.28
viper	vibor 0.63	basilisc 0.36
viral	viral 0.38	popular 0.08
virgin	virg 0.54	virgen 0.48	virgin 0.25	doncell 0.16
virginia	virgini 0.72
virtu	virtud 0.74
virtual	virtual 0.91
virtualaw	virtualaw 0.67
virtualbox	maquin 0.03
virtualenv	virtualenv 0.64
virtuoso	virtuos 0.67
virus	virus 0.88	antivirus 0.15
virustot	virustotal 0.50
vis	versus 0.50
visa	vis 0.87
viscous	viscos 0.67
vishi	vishy 0.80
visibl	visibl 0.91	visibil 0.22	invis 0.06	distingu 0.02
vision	vision 0.67	oftalmolog 0.07	vist 0.04
visiono	tvos 0.50
visit	visit 0.74	visitart 0.07	visiten 0.04	lumpur 0.04
visitor	visit 0.19	prohib 0.03	turist 0.03
visual	visual 0.78	visualiz 0.05
visualis	visualiz 0.10
viswanathan	viswanath 0.80
vita	vit 0.52
vital	vital 0.27	indispens 0.17
vitamin	vitamin 0.74
vivaldi	vivaldi 0.50
vixen	zorr 0.18
vladimir	vladim 0.83
vlan	vlan 0.50
vlc	vlc 0.67
vm	mv 0.44	vm 0.40	virtual 0.08
vmid	vmid 0.55
vminfo	vminf 0.55
vms	virtual 0.10
vnc	vnc 0.50
vnode	vnod 0.38
vnstat	vnstat 0.50
voa	voa 0.67
vocabulari	vocabulari 0.64
vocat	vocacion 0.38	formacion 0.18
vodka	vodk 0.81
voic	voz 0.73	voc 0.13
void	void 0.75	vaci 0.05	falt 0.03
volapük	na'vi 0.52
volatil	volatil 0.78
volcan	volcan 0.30
volcano	volcan 0.82
volleybal	voleibol 0.82	voley 0.29
volochii	volochii 0.64
volt	volti 0.67
voltag	voltag 0.56	tension 0.20
volum	volum 0.72	volumen 0.39
volunt	voluntari 0.59	voluntar 0.12	ofrec 0.03
voluntari	intercambi 0.03
voluntarili	voluntari 0.16
vomit	vomit 0.45
von	von 0.87	löwis 0.07
voor	voor 0.67
vosotro	vosotr 0.07
vossibl	vossibility 0.67
vote	vot 0.74	votacion 0.36	subsan 0.07	opondr 0.04
voter	votant 0.29	elector 0.28
vouch	fueg 0.04
vow	vot 0.28	prometier 0.15	jur 0.03	promet 0.02
vowel	vocal 0.77
voyag	viaj 0.11	naveg 0.05
vpn	vpn 0.50
vrf	routing 0.35	vrf 0.32
vrfi	vrfy 0.55
vrms	vrms 0.50
vs	vs 0.92
vsajip	vsajip 0.38
vsnprintf	vsnprintf 0.78
vsock	vsock 0.55
vswhere	vswher 0.50
vt	vt 0.55
vue	vue 0.52
vulgar	vulg 0.40	chabacan 0.33
vulkan	vulk 0.36
vulner	vulner 0.91	vulnerabiliti 0.26
vultur	esmerejon 0.31	aguil 0.14
vv	vv 0.64
vvv	vvv 0.55
vxwork	vxworks 0.86
vzdump	qemuserv 0.50
w	w 0.99
wade	wad 0.51	ave 0.10
waf	waf 0.74
wafer	hojaldr 0.71
waffl	gofr 0.36	waffl 0.36
wag	sacud 0.08	mov 0.02
wage	salari 0.24	jornal 0.21	salarial 0.19	sueld 0.14	pag 0.02
wagon	carr 0.09
wai	wai 0.41
wail	aull 0.57	gem 0.17
waist	cintur 0.40	lom 0.39	cader 0.20
wait	esper 0.53	wait 0.15	aguard 0.10	esperandot 0.04	esperas 0.04	asech 0.03	esperam 0.03	esperadm 0.03
waiter	camarer 0.42	meser 0.42
waitfor	waitfor 0.38
waitpid	waitp 0.86
waitress	meser 0.38	camarer 0.18
waitstatus	waitstatus 0.59
wake	despert 0.25	despiert 0.22	despiertam 0.18	despertart 0.08	despertal 0.07	despiertem 0.06	despertam 0.06	despertat 0.06
wakeup	wakeup 0.78
wale	gal 0.14
walk	camin 0.39	pase 0.24	andar 0.15	andand 0.15	walk 0.11	anduv 0.09	anduvier 0.07	andad 0.07
walker	lent 0.06
wall	pared 0.29	murall 0.26	mur 0.16	wall 0.09	par 0.05	colg 0.04
wallet	billeter 0.63	carter 0.33	moneder 0.08
wallnau	wallnau 0.38
walloon	valon 0.67
wallpap	pantall 0.07	fond 0.05
walmart	walmart 0.67
walnut	nuec 0.32
walrus	walrus 0.62	mors 0.44
walt	walt 0.47
walter	walt 0.50	walters 0.47
waltz	vals 0.59
walzer	walz 0.55
wand	varit 0.52
wander	deambul 0.24	errant 0.16	vitrin 0.11	vuelt 0.08	alej 0.04	vag 0.04
wang	wang 0.79
wanna	wann 0.30	quier 0.03
want	quier 0.57	quer 0.33	queres 0.08	dese 0.06	quis 0.06	des 0.02	querr 0.02
war	guerr 0.76	batall 0.03
ward	ward 0.57	toshim 0.30	alej 0.06
wardrob	armari 0.38	guardarrop 0.30
ware	war 0.71	product 0.06
warehous	bodeg 0.29	almacen 0.13
warm	cal 0.39	calent 0.20	calient 0.17	calentit 0.13	calor 0.09	calientat 0.09	calenta 0.07	calientens 0.06
warmer	cal 0.17	calor 0.06	escamp 0.04	calur 0.03
warmth	calor 0.06
warn	advertent 0.63	warnings 0.26	warning 0.26	advirt 0.25	advert 0.18	warn 0.16	avis 0.11	avisal 0.10
warnex	warnex 0.71
warnformat	warnformat 0.37
warningmessag	warningmessag 0.55
warnopt	warnoptions 0.89
warp	estambr 0.65	deform 0.45
warpath	guerr 0.05
warrant	detencion 0.41	emit 0.04
warranti	garant 0.27
warrior	guerrer 0.49
warsaw	warsaw 0.87	varsovi 0.29
wartim	anarqu 0.31
was	estab 0.43	fue 0.40	era 0.39	estuv 0.12	iba 0.07	hab 0.04	se 0.04	ten 0.04
waseda	wased 0.52
wash	lav 0.70	lavat 0.16	lavarrop 0.14	lavador 0.12	freg 0.06	lava 0.06	lavens 0.05	laves 0.05
washbasin	lavab 0.52
washer	limpiaventan 0.50	lavador 0.09
washi	debil 0.08
washington	washington 0.91
wasi	wasi 0.85
wasm	wasm 0.71
wasn't	estab 0.07	era 0.07	no 0.05	fue 0.05
wasp	avisp 0.80
wast	desperdici 0.35	malgast 0.31	perd 0.16	derroch 0.09	malg 0.07	pierd 0.05	asol 0.05	consejer 0.03
waster	desperdici 0.09
watch	reloj 0.39	viend 0.23	observ 0.12	vigil 0.12	ver 0.09	mir 0.08	vel 0.04	vigili 0.04
watchedfilehandl	watchedfilehandl 0.78
watcher	watch 0.32	observ 0.16	secundari 0.02
watchexp	watchexp 0.37
watchman	atalay 0.53	guardi 0.09
watchmen	atalay 0.38
water	agu 0.87	reg 0.14	rieg 0.09	abrev 0.04	caudal 0.02
waterfal	casc 0.20
waterloo	waterlo 0.67
watermark	inferior 0.10	limit 0.04
watermelon	sand 0.61	melon 0.11
waterproof	sumerg 0.14	prueb 0.04
watson	watson 0.82
wav	wav 0.49
wave	olas 0.38	wav 0.30	ondas 0.25	agit 0.23	mec 0.15	ola 0.08	onde 0.06	salud 0.04
wavelength	sinton 0.44	onda 0.24
wavi	ondul 0.55
wax	encer 0.70	depil 0.14	sacart 0.10	cer 0.03
way	maner 0.35	camin 0.28	form 0.26	ciert 0.04	vias 0.03	asi 0.03	haci 0.03	via 0.03
wayback	wayback 0.51	alienvault 0.32
waybar	wayb 0.50
waygood	waygood 0.81
wayland	wayland 0.82
waymor	waymor 0.61
wb	wb 0.86
wbit	wbits 0.90
wc	wc 0.50
wcag	wcag 0.67
wch	wch 0.75
wchar	wchar 0.89
wcontinu	wcontinu 0.37
wd	wd 0.64
we	nos 0.28	nosotr 0.17	ten 0.16	pod 0.15	hem 0.14	estam 0.12	fuim 0.09	som 0.08
we'd	apuremon 0.07	nos 0.04	imagin 0.02
we'll	irem 0.19	vam 0.09	tendr 0.07	tendrem 0.04	nos 0.04	nosotr 0.03	har 0.03
we'r	estam 0.48	som 0.28	vam 0.13	estem 0.07	nos 0.06
we'v	hem 0.40	ten 0.06	nos 0.03
weak	debil 0.79	flaquez 0.18	flac 0.11	debilit 0.09	floj 0.05
weaken	debilit 0.66
weaker	debil 0.11
weakest	debil 0.14
weakkeydictionari	weakkeydictionary 0.78
weakl	debiluch 0.67
weaklist	weaklist 0.55
weaklistoffset	weaklistoffset 0.55
weakmethod	weakmethod 0.55
weakref	weakref 0.84	debil 0.03
weakvaluedictionari	weakvaluedictionary 0.75
wealth	riquez 0.57	opulent 0.10	haciend 0.07	fortun 0.03
wealthi	adiner 0.35	pudient 0.26	ric 0.12
wealthier	ric 0.04
wean	destet 0.72
weapon	armas 0.46	arma 0.31
wear	llev 0.17	puest 0.12	pon 0.06	usa 0.05	pong 0.05	usab 0.05	ponermel 0.04	ponert 0.04
weari	fatig 0.26	deterior 0.13	cans 0.08	agot 0.03	aburr 0.03
weather	clim 0.36	tiemp 0.14	pronost 0.07	meteorolog 0.07
weatherman	hombr 0.03
weaver	enjull 0.62
web	web 0.65	pagin 0.02
webassembl	webassembly 0.64	wasm32 0.02
webbrows	webbrows 0.84
webcam	webcam 0.52	web 0.02
webdoc	webdocs 0.37
weber	web 0.04
weblat	weblat 0.50
webmast	webmast 0.67
webp	webp 0.75
webpag	web 0.10
webprogram	webprogramming 0.55
webrequest	webrequest 0.62
webroot	webroot 0.50
webserv	servidor 0.06
websit	web 0.32	siti 0.17
webwml	webwml 0.91
wed	bod 0.85	casamient 0.19
wedg	rodajit 0.39
wednesday	miercol 0.71
weed	hierb 0.30	malez 0.21
week	seman 0.74	semanal 0.08	week 0.03
weekday	weekday 0.31	labor 0.08	seman 0.06
weekend	fin 0.26	seman 0.16
weep	llor 0.24	llant 0.08
weiden	weid 0.67
weigh	pes 0.22	sopes 0.12	opin 0.02
weight	pes 0.45	adelgaz 0.16	engord 0.12	ponder 0.11	weights 0.06	weight 0.05
weightb	weightb 0.37
weightlift	pes 0.04
weipeng	weipeng 0.55
weird	rar 0.27	extrañ 0.13	naric 0.03
weirdo	extrañ 0.04
welborn	welborn 0.38
welcom	bienven 0.82	recib 0.02
welfar	bienest 0.77
well	bien 0.55	poz 0.15	asi 0.05	tambien 0.04	requetebien 0.03	buen 0.03	whistl 0.03	bienintencion 0.02
welsh	gales 0.52
went	fui 0.22	fue 0.17	fuim 0.11	fueron 0.10	iba 0.05	sal 0.04	entro 0.04	fues 0.04
wenyang	wenyang 0.37
wenzel	wenzel 0.55
wep	weps 0.67
wept	llor 0.20
were	eran 0.26	estab 0.24	fueron 0.23	eras 0.12	estuv 0.10	fuer 0.09	eram 0.07	estabais 0.07
weren't	estab 0.04	estuv 0.03	incapac 0.03	no 0.03	fuer 0.02	ibas 0.02	fuisteis 0.02
werewolv	lob 0.17
werror	werror 0.55
wesnoth	wesnoth 0.80
west	oest 0.54	occident 0.36	noroest 0.13
wester	oest 0.14
western	occidental 0.78	peli 0.22	distrit 0.09
westward	occident 0.38
wet	moj 0.66	humed 0.20
wetenschap	wetenschap 0.67
wexitstatus	wexitstatus 0.55
wf	wf 0.50
wfile	wfil 0.55
wget	wget 0.83
whale	ballen 0.81
whammi	reves 0.16
what	que 0.29	lo 0.22	cual 0.18	what 0.03
what'd	dir 0.04
what'll	dep 0.12
what'r	estas 0.03
whatev	lo 0.07	cualqui 0.04	cualqu 0.02
whathdr	whathdr 0.64
whatsapp	whatsapp 0.42
whatsnew	whatsnew 0.97
whatwg	whatwg 0.64
wheat	trig 0.81
wheel	rued 0.69	wheel 0.29	volant 0.23
wheelbarrow	carretill 0.58
wheelchair	rued 0.23
wheezi	wheezy 0.97
when	cuand 0.80	al 0.04	when 0.03	acontec 0.03
whenc	whenc 0.86
whenev	siempr 0.06	cad 0.06	vulgar 0.05	cuand 0.04
where	dond 0.78	adond 0.17	wher 0.04
where'r	adond 0.07
where'v	dond 0.04
wherea	mientr 0.09
whereabout	parader 0.70
wherei	whereis 0.67
wherev	adondequ 0.27	dondequ 0.25	dond 0.05	adond 0.03	vay 0.02
whet	abriend 0.09
whether	si 0.18	jugas 0.05	acas 0.04	volt 0.03
whi	por 0.36
which	cual 0.23	que 0.18	which 0.06	cuy 0.02
whichev	coj 0.03
while	mientr 0.53	rat 0.15	whil 0.11	ratit 0.06	cuand 0.04	tiemp 0.03	aunqu 0.02	moment 0.02
whilst	aunqu 0.04	dar 0.03
whimper	lamentandot 0.38	gimot 0.38	quejart 0.12	quej 0.03
whine	quejart 0.20	quej 0.10	lament 0.03
whini	quejic 0.34	quejos 0.34
whip	latig 0.60	bat 0.09
whiptail	whiptail 0.50
whirl	arremolin 0.30	suert 0.04	ello 0.02	vuelt 0.02
whirlpool	remolin 0.80
whirlwind	torbellin 0.71
whiskey	whisky 0.45	güisqui 0.28
whiski	whisky 0.50
whisper	susurr 0.73
whistl	silb 0.69	silbat 0.29	pit 0.13	chifl 0.08	destap 0.07
white	blanc 0.79	whit 0.08	blancaniev 0.07	tipex 0.05
whiteout	whiteout 0.55
whiter	blanc 0.05
whitespac	blanc 0.19	espaci 0.17	whitespac 0.15
whitewash	lod 0.19
whitman	whitm 0.67
who	quien 0.56	que 0.11	qui 0.10	cual 0.04	who 0.02	aquel 0.02
who'd	querr 0.07
who'll	quien 0.05	tendr 0.02
whoa	hal 0.34
whoami	whoami 0.50
whodunit	policiac 0.27
whoever	quienqu 0.26	cualqu 0.16	qui 0.12
whoi	whois 0.50
whole	enter 0.12	tod 0.11	complet 0.04
whom	cual 0.13	qui 0.09	quien 0.03
whomev	qui 0.12
whore	put 0.44
whose	cuy 0.56	quien 0.12
whrandom	whrandom 0.37
wi	wi 0.88
wichert	wichert 0.86
wick	impi 0.59	inicu 0.12	pervers 0.10	malevol 0.08	malv 0.08	mech 0.06	mal 0.04	impied 0.04
wicked	impied 0.37	mald 0.28	malici 0.17	maldad 0.14	iniqu 0.05
wide	ampli 0.31	anchos 0.17	wid 0.16	ancho 0.16	ancha 0.14	grues 0.04	extens 0.04
widen	ampli 0.12
wider	ampli 0.28
widespread	generaliz 0.22	costumbr 0.05
widget	widget 0.74	widgets 0.46
widow	viud 0.88
widowhood	viudez 0.67
width	ancho 0.50	width 0.47	anchur 0.35
wiedemann	wiedemann 0.55
wiedorn	wiedorn 0.52
wife	espos 0.59	muj 0.35
wifexit	wifexit 0.64
wifiveloc	wifivelocity 0.50
wifsign	wifsignal 0.64
wifstop	wifstopp 0.75
wig	peluc 0.75
wiggl	mene 0.49
wignor	wignor 0.37
wiki	wiki 0.87	c3 0.10
wikipedia	wikipedi 0.57	c3 0.24
wild	salvaj 0.58	silvestr 0.29	montes 0.27	unicorni 0.12	fier 0.12	ande 0.10	embarc 0.08
wildcard	comodin 0.71	wildcard 0.35
wilder	desiert 0.64
will	seran 0.12	har 0.10	volunt 0.09	va 0.08	dispuest 0.07	se 0.07	tendr 0.07	pondr 0.06
william	william 0.71	installing 0.16
willing	disposicion 0.15
willow	sauc 0.67
willpow	volunt 0.12
wilson	wilson 0.81
wilt	marchit 0.28
wiltshir	wiltshir 0.64
wimp	pelel 0.52	debil 0.07
win	gan 0.44	win 0.13	ganador 0.04	adams 0.04	triunf 0.02	venc 0.02
winamp	winamp 0.50
winbind	winbind 0.46
wind	vient 0.67	serpente 0.06	sopl 0.03	alient 0.03	dal 0.03	cuerd 0.02	espiritu 0.02
windi	ventos 0.32	vient 0.18
windll	windll 0.75
windmil	molin 0.34
window	ventan 0.70	windows 0.52	window 0.08	escaparat 0.03
windowserror	windowserror 0.75
windowspath	windowspath 0.55
windowsselectoreventlooppolici	windowsselectoreventlooppolicy 0.37
windshield	parabris 0.86
wine	vin 0.42	tint 0.09	most 0.08	lagar 0.07
winerror	winerror 0.55
winfo	winf 0.81
wing	alas 0.74	ala 0.30	alad 0.12	asom 0.04
winget	winget 0.87
wingspan	envergadur 0.61
wingwar	wingwar 0.38
wininst	wininst 0.64
wink	guiñ 0.54	ojo 0.05
winner	ganador 0.80
winnow	avent 0.42
winreg	winreg 0.95
winsound	winsound 0.70	winson 0.22
winter	inviern 0.79	invi 0.15	invernal 0.06
wintertim	inviern 0.08
wipe	enjug 0.15	trape 0.14	sec 0.12	sonat 0.12	secat 0.10	limp 0.08	frot 0.05	borr 0.03
wire	cabl 0.61	alambr 0.32
wireless	inalambr 0.86
wirtel	wirtel 0.64
wisdom	sabidur 0.63	muel 0.07
wise	sabi 0.73	prudent 0.19	wis 0.12	entendedor 0.07	inteligent 0.02
wiser	sabi 0.13
wisest	sabi 0.07
wish	ojal 0.32	des 0.26	dese 0.21	deseart 0.05	serl 0.03	gust 0.02
wishi	debil 0.08
wist	melancol 0.28
wit	testig 0.77	presenc 0.18	ingeni 0.10	astuci 0.08	testimoni 0.04
witch	bruj 0.75
with	con 0.82	contig 0.09	with 0.05	de 0.03	acompañ 0.02
withdraw	abstinent 0.46	retir 0.18	sac 0.03
withdrawn	retir 0.20
withdrew	retir 0.27
wither	marchit 0.32	secos 0.19	sec 0.13
withhold	ocult 0.07
within	dentr 0.38	autocrit 0.03	medi 0.02
without	sin 0.71	without 0.08
withstand	resist 0.31
witti	ingeni 0.18	chisp 0.16	ocurrent 0.09	agud 0.06
wive	mujer 0.31	espos 0.04	amas 0.02
wizard	mag 0.23	adivin 0.10
wkwebview	wkwebview 0.50
wl	wl 0.75
wlist	wlist 0.38
wlr	wlr 0.50
wlroot	sway 0.50
wm	wm 0.75
wml	wml 0.88	ficher 0.02
wmlepilog	wmlepilog 0.76
wmload	wmlo 0.59
wmloutfil	wmloutfil 0.67
wmlrc	wmlrc 0.52
wns	gestion 0.04
wobbl	mes 0.03
wodim	wodim 0.80
woe	ay 0.58
wohlgang	wohlgang 0.55
wojdyr	wojdyr 0.38
woke	despert 0.40
woken	despert 0.14	haber 0.08
wolf	lob 0.57	borreg 0.17	alarm 0.03
wolv	lob 0.52
woman	muj 0.66	bajit 0.04	abneg 0.03
womb	vientr 0.59	matriz 0.31
wombat	vombat 0.80
women	mujer 0.67	wom 0.15
won	gan 0.34	premi 0.03
won't	no 0.13	va 0.04	voy 0.02
wonder	pregunt 0.31	maravill 0.28	prodigi 0.07	fabul 0.03	milagr 0.03	estupend 0.02
wonderland	maravill 0.06
wondrous	maravill 0.15
wood	mader 0.48	bosqu 0.32	leñ 0.23	woods 0.08	jungl 0.04	pal 0.03
woodcutt	leñador 0.40
wooden	mader 0.29
woodi	woody 0.79
woof	tram 0.31
wool	lan 0.70
woolen	lan 0.19
woozi	atont 0.40	aturd 0.26
word	palabr 0.81	word 0.07	words 0.04	pio 0.02
wordchar	wordchars 0.55
wordlist	palabr 0.05
wordpress	wordpress 0.76
wore	llev 0.08	usab 0.06	pus 0.04	anduv 0.03
work	trabaj 0.68	funcion 0.16	obra 0.14	obras 0.11	labur 0.04	obrar 0.02
workahol	trabajol 0.24	adict 0.22	ergomaniac 0.18
workaround	solucion 0.13
workday	labor 0.17
worker	workers 0.25	trabaj 0.12	obrer 0.07	emple 0.02
workflow	fluj 0.15
workgroup	estandar 0.15	grup 0.02
workload	carg 0.06
workman	artific 0.35
workmanship	artifici 0.67
workmen	operari 0.39	obrer 0.21
workout	ejercici 0.08
workshop	taller 0.74	tall 0.15
workspac	espaci 0.08
workstat	trabaj 0.03
world	mund 0.68	mundial 0.16	world 0.07	diantr 0.03	caraj 0.03	demoni 0.02
worm	gusan 0.69
wormwood	ajenj 0.67
worn	desgast 0.25	exhaust 0.14	agot 0.14	extenu 0.12	agotadisim 0.09	revent 0.04	casc 0.03	usad 0.02
worri	preocup 0.57	preocupart 0.10	preocupas 0.06	preocupandot 0.04
wors	empeor 0.37	peor 0.33	agrav 0.04	colm 0.03
worsen	empeor 0.08
worship	ador 0.33	cult 0.14	adorar 0.10	vener 0.09	encorva 0.08	idolatr 0.06	inclin 0.03
worst	peor 0.50
worth	pen 0.31	val 0.17	valg 0.10	kual 0.06	merec 0.06	valdran 0.05
worthi	dign 0.73	merec 0.02
worthless	validez 0.08	inutil 0.08
worthwhil	val 0.04
would	querr 0.10	har 0.10	habr 0.09	iri 0.07	quis 0.05	hub 0.05	que 0.04	podr 0.04
would'v	habr 0.17	hub 0.07
wouldn't	no 0.09	iri 0.04	habr 0.03
wound	her 0.42	llag 0.07	hir 0.04	cur 0.03
wouter	wouters 0.78	wout 0.41
woven	cint 0.11	ephod 0.09
wow	guau 0.41	caramb 0.26	ufff 0.26	hal 0.13	ah 0.09	vay 0.05
wpa	wpa 0.91
wpctl	wpctl 0.67
wrack	nervi 0.15
wrap	envuelv 0.43	envolv 0.39	envuelt 0.37	wrap 0.32	wrapp 0.15	envuelval 0.12	wraps 0.12	ajust 0.09
wrapcol	wrapcol 0.37
wrapper	wrapp 0.47	envoltori 0.43	envoltur 0.37	contenedor 0.11
wrath	ira 0.32	furor 0.23	enoj 0.05
wreck	naufragi 0.25	naufrag 0.15	nervi 0.14	arruin 0.10
wreckag	rest 0.06
wrench	arrebat 0.14	llav 0.03
wrestl	luch 0.19
wrestler	luchador 0.34
wretch	miser 0.29
wright	wright 0.67
wring	retorc 0.33
wrinkl	arrug 0.73
wrippl	wrippl 0.67
wrist	muñec 0.20
wristwatch	pulser 0.40
writabl	writabl 0.25	escritur 0.20	grababl 0.16	escrib 0.04
write	escrib 0.67	escritur 0.25	writ 0.19	escribem 0.07	anot 0.06	escribel 0.05	escribirt 0.05	anotal 0.03
writefram	writefram 0.81
writeframesraw	writeframesraw 0.78
writehead	writehead 0.55
writelin	writelin 0.71
writepi	writepy 0.55
writer	escritor 0.77	writ 0.19
writerow	writerow 0.63
writestdout	writestdout 0.55
writestr	writestr 0.55
writetransport	writetransport 0.83
writev	writev 0.64
writexml	writexml 0.64
written	escrit 0.80	escrib 0.10
wrong	equivoc 0.52	mal 0.26	incorrect 0.16	errone 0.12	equivoqu 0.07	malentiend 0.06	injuri 0.06	onda 0.04
wrote	escrib 0.35	escrit 0.04	anot 0.03
wrung	estruj 0.25	retorc 0.16	exprim 0.14
ws	ws 0.80
wsaioctl	wsaioctl 0.64
wscript	wscript 0.50
wsgi	wsgi 0.94
wsgiref	wsgiref 0.95
wsgiserv	wsgiserv 0.78
wshowwindow	wshowwindow 0.37
wsl	wsl 0.78
wstopsig	wstopsig 0.37
wstr	wstr 0.75
wstring	wstring 0.37
wt	wt 0.64
wtermsig	wtermsig 0.55
wtmp	wtmp 0.50
wundram	wundram 0.38
wwan	wwan 0.75
www	www 0.84
würzburg	congress 0.52
x	x 0.86	sdb1 0.02
xact	minuscul 0.07
xanax	xanax 0.67
xarg	xargs 0.75
xattr	xattr 0.55
xavier	xavi 0.71
xb	xb 0.75
xbar	xbar 0.71
xbb	xbb 0.55
xbd	xbd 0.37
xbf	xbf 0.55
xbm	xbm 0.37
xc	xc 0.55
xclip	xclip 0.67
xcode	xcod 0.87
xcompil	xcompil 0.75
xdecref	xdecref 0.73
xdg	xdg 0.87
xdm	xdm 0.50
xdr	xdr 0.87
xdrlib	xdrlib 0.78
xef	xef 0.71
xen	xen 0.40	hipervisor 0.36
xenix	xenix 0.55
xfce	xfce 0.69
xfrs	xfrs 0.50
xfs	xfs 0.52
xh	xh 0.50
xhtml	xhtml 0.87
xiang	xiang 0.81
xiangzhi	xiangzhi 0.67
xiao	xia 0.37
xicluna	xiclun 0.81
ximian	ximi 0.52
xin	xin 0.55
xinclud	xinclud 0.81
xincref	xincref 0.64
xip	xip 0.50
xiv	goian 0.52
xkcd	xkcd 0.55
xlib	xlib 0.55
xlinker	xlink 0.55
xlist	xlist 0.37
xls	xls 0.50
xmake	xmak 0.80
xmgr	xmgr 0.50
xml	xml 0.99
xmlcharrefreplac	xmlcharrefreplac 0.71
xmlns	xmlns 0.64
xmlparser	xmlpars 0.94
xmlpullpars	xmlpullpars 0.83
xmlreader	xmlread 0.94
xmlrpc	xmlrpc 0.95
xmlrpclib	xmlrpclib 0.86
xmms	xmms 0.67
xmp	xmp 0.50
xmpp	xmpp 0.50
xnewref	xnewref 0.64
xnu	xnu 0.50
xoff	xoff 0.38
xon	xon 0.38
xoption	xoptions 0.78
xor	xor 0.83
xor'	xor' 0.38
xorg	xorg 0.83
xorriso	xorris 0.72
xp	xp 0.75
xpath	xpath 0.89
xpc	xpc 0.33
xrang	xrang 0.78
xray	xray 0.50
xreadlin	xreadlin 0.64
xsan	xsan 0.67
xsel	xsel 0.50
xslt	xslt 0.67
xt	xt 0.61
xtabl	xtabl 0.50
xtension	xtension 0.50
xterm	xterm 0.69
xvth	xv 0.51
xwininfo	xwininf 0.67
xx	xx 0.64
xxd	xxd 0.50
xxlimit	xxlimit 0.55
xxsubinterpretersmodul	xxsubinterpretersmodul 0.37
xxx	xxx 0.87
xxxmodul	xxxmodul 0.64
xxxx	xxxx 0.81
xxxxxxxx	xxxxxxxx 0.71
xy	xy 0.78
xylophon	xilofon 0.67
xyz	xyz 0.64
xz	xz 0.91
xzcmp	xzcmp 0.50
xzdiff	xzdiff 0.50
xzgrep	xzgrep 0.75
xzip	xzipp 0.38
xzless	xzless 0.67
xztar	xztar 0.86
y	x 0.09	y 0.02	z 0.02
yaa	yaa 0.62
yaari	yaari 0.55
yacht	yat 0.86
yah	jah 0.68	alelu 0.42
yahweh	jehov 0.78	salm 0.03	oh 0.03
yahweh'sword	palabr 0.04
yale	yal 0.74
yamada	yam 0.52
yamamoto	yamamot 0.73
yaml	yaml 0.92
yani	yanis 0.67
yank	arranc 0.05	unas 0.03
yann	yann 0.55
yanni	yanni 0.99
yard	pati 0.34	yard 0.23	llard 0.18	jardin 0.11
yarn	yarn 0.50
yaroslav	yaroslav 0.37
yash	yash 0.37
yasskin	yasskin 0.83
yawn	bostec 0.69	bostez 0.61
yay	yay 0.62
yazi	yazi 0.50
yday	yday 0.55
ydotool	ydotool 0.50
ye	id 0.08
yeah	sipi 0.32	si 0.02
year	años 0.55	año 0.55	year 0.07	city 0.03
yearn	des 0.04
yeast	levadur 0.50
yee	yee 0.75
yell	grit 0.38	voce 0.15	chill 0.14
yellow	amarill 0.94	yellow 0.07
yen	yen 0.82
yes	yes 0.13	si 0.11	aun 0.03
yesterday	ayer 0.89	anteay 0.04
yet	aun 0.33	todav 0.29	remes 0.04	ya 0.03	emper 0.03	yet 0.03
yiddish	yidis 0.62
yield	yield 0.62	produc 0.22	ced 0.07	rendimient 0.02
yieldexpr	yieldexpr 0.64
yieldfrom	yieldfrom 0.64
yieldtyp	yieldtyp 0.78
yiq	yiq 0.64
ym	ym 0.55
yml	yml 0.85
ynchroniz	incroniz 0.50
yo	yo 0.03
yoga	yog 0.54
yogurt	yogur 0.77	yogurt 0.24
yoke	yug 0.96
yoko	yok 0.42
yokohama	yokoham 0.91
yolk	yem 0.70
yomiuri	yomiuri 0.67
york	york 0.91
yorker	neoyorquin 0.56
yoshikawa	yoshikaw 0.51
yota	yot 0.57
you	te 0.41	ti 0.21	usted 0.20	que 0.17	vosotr 0.15	tu 0.14	os 0.12	vos 0.11
you'd	adviert 0.04	que 0.03	te 0.02
you'll	tendras 0.15	vas 0.09	estaras 0.07	veras 0.06	seras 0.04	pondras 0.04	te 0.04	arrepent 0.03
you'r	eres 0.33	estas 0.22	sos 0.21	estes 0.10	sois 0.06	usted 0.05	estais 0.04	est 0.03
you'v	has 0.21	tien 0.05
young	jov 0.66	joven 0.33	manceb 0.14	moz 0.09	jovencit 0.06	cabrit 0.05	cri 0.04	chiquit 0.03
younger	jov 0.22	menor 0.21	pequeñ 0.04	hermanit 0.04	joven 0.03
youngest	menor 0.19	jov 0.03
youngster	adolescent 0.09	joven 0.05	monton 0.04
your	tu 0.63	tus 0.36	vuestr 0.26	tuy 0.13	su 0.09	suy 0.03	sus 0.03
yourself	mism 0.12	ti 0.11	sirvet 0.06	sirvans 0.06	controlart 0.05	sometiendot 0.04	pont 0.03	guardatel 0.03
yourselv	junta 0.15	vosotr 0.11	senti 0.08	acomodens 0.07	diviertans 0.06	pongans 0.06	os 0.05	vuestr 0.03
youth	juventud 0.59	moced 0.47	mocedad 0.12	juvenil 0.04	muchach 0.04
youtub	youtub 0.77
yp	yp 0.37
ype	ipo 0.60
ystem	istem 0.67
yuan	dinast 0.48	yuan 0.44
yubikey	piv 0.80
yugoslavia	yugoslavi 0.67
yukichi	yukichi 0.67
yukio	yuki 0.67
yumi	yumi 0.67
yuri	yury 0.70	selivanov 0.21
yurii	yurii 0.84
yutaka	yutak 0.67
yview	yview 0.37
yy	yy 0.50
yymmddhhmm	aaaammddhhmm 0.50
yyy	yyy 0.37
yyyi	yyyy 0.85
z	z 0.88	ses 0.05
za	za 0.83
zaavan	zaavan 0.44
zabad	zab 0.76
zabdi	zabdi 0.67
zabdiel	zabdiel 0.44
zaccai	zachâi 0.44
zacchaeus	zaque 0.55
zaccur	zachûr 0.67
zachari	zachary 0.81
zacharia	zac 0.50
zackeri	zackery 0.83	spytz 0.09
zadka	zadk 0.75
zadok	sadoc 0.76
zalmonah	salmon 0.14
zalmunna	zalmunn 0.83
zambia	zambi 0.67
zamenhof	zamenhof 0.89
zanoah	zano 0.51
zarephath	sarept 0.62
zattu	zattu 0.62
zbigniew	zbigniew 0.64
zd	zd 0.55
zdict	zdict 0.75
zeal	cel 0.34
zealand	zeland 0.94
zealot	fanat 0.33	cananit 0.31
zealous	entusiast 0.29
zebadiah	zebad 0.78
zebah	zeb 0.83
zebede	zebede 0.83
zeboiim	zeboim 0.62
zeboim	seboim 0.44
zebra	cebr 0.68
zebul	zebul 0.71
zebulun	zabulon 0.94
zebulunit	zabulonit 0.55
zechariah	zachâr 0.72	zac 0.47
zed	zed 0.80
zedekiah	sedechî 0.87	sedec 0.37
zeeb	zeeb 0.71
zeeland	zelandes 0.52
zelek	selec 0.44
zellij	zellij 0.80
zelophehad	salph 0.81
zemarit	samare 0.44
zen	zen 0.47
zephaniah	sophon 0.67
zepho	zeph 0.44
zephyr	veranieg 0.45
zerah	zer 0.49	zar 0.40
zerahiah	zer 0.25
zerahit	zerait 0.44
zere	zer 0.20
zero	cer 0.80	zer 0.08	nul 0.04
zeroconf	zeroconf 0.50
zerodivisionerror	zerodivisionerror 0.78
zeromq	zeromq 0.71
zerubbabel	zorobabel 0.79
zeruiah	sarvi 0.91
zeus	zeus 0.67
zevenhoven	zevenhov 0.38
zfill	zfill 0.71
zgrep	zgrep 0.67
zhang	zhang 0.83
ziadé	ziad 0.86
ziba	sib 0.86
zibeon	zibeon 0.70
zichri	zichri 0.79	zithri 0.12
ziegler	ziegl 0.55
zig	zig 0.83
ziha	sih 0.55
zijlstra	zijlstr 0.85	jell 0.08
ziklag	siclag 0.86
zillah	zill 0.55
zilpah	zilp 0.74
zimmah	zimm 0.55
zimport	zimport 0.37
zimri	zimri 0.86
zin	zin 0.78
zinfo	zinf 0.71
zini	zini 0.67
zion	sion 0.91
zionist	antision 0.52
zip	zip 0.80	braguet 0.05
zipapp	zipapp 0.90
zipfil	zipfil 0.83	zip 0.10
ziph	ziph 0.66
zipimport	zipimport 0.94
zipimporterror	zipimporterror 0.78
zipinfo	zipinf 0.94
zipl	zipl 0.41
zipp	zipp 0.64
zipper	cremaller 0.17	ator 0.12	cierr 0.06
zippor	zippor 0.67
zipporah	sephor 0.55
zira	zir 0.67
ziza	ziz 0.44
zlib	zlib 0.97
zmap	zmap 0.73	simulacr 0.15
znc	znc 0.67
zoan	zoan 0.71
zoar	zoar 0.78
zobah	sob 0.67
zola	zol 0.50
zombi	zombi 0.62	zombis 0.46
zone	zon 0.60	horari 0.11
zoneinfo	zoneinf 0.97
zoneinfonotfounderror	zoneinfonotfounderror 0.38
zonem	zonem 0.37
zoo	zoolog 0.59	zoo 0.48
zoolog	zoolog 0.11
zoonos	zoonosis 0.52
zophah	soph 0.32
zophar	soph 0.54
zorah	sor 0.45
zorin	zorin 0.37
zpaq	zpaq 0.50
zr	zr 0.50
zram	zram 0.86
zramctl	zramctl 0.50
zsh	zsh 0.73	bashrc 0.15
zshrc	desactiv 0.06
zstd	zstd 0.83
zsuzsa	zsuzs 0.67
ztar	ztar 0.55
zu	zu 0.55
zuar	suar 0.67
zugzwang	zugzwang 0.86
zulu	zulu 0.67
zuph	suph 0.55
zur	zur 0.38	sur 0.11
zurich	zurich 0.52	zürich 0.40
zurishaddai	zurisaddai 0.67
zzz	zzz 0.37
zürich	zürich 0.52
ß	ß 0.71
åslund	jon 0.19
åstrand	åstrand 0.38
çelik	çelik 0.37
ó	ń 0.58
øyvind	øyvind 0.38
ć	č 0.67
đồng	đồng 0.67
ě	dź 0.67
łukasz	łukasz 0.64
ř	ř 0.67
š	š 0.67
ž	ž 0.67
μ	μ 0.64
π	π 0.64
τ	τ 0.71
אַל	אַל 0.67
עַל	עַל 0.67
తాటిపర్తి	తాటిపర్తి 0.37
ⁿ	ⁿ 0.37
中国	什么的国籍是中国 0.29
中国社会科学院院长助理	什么的职业是中国社会科学院院长助理 0.29
中文名	什么的中文名是光脉冲 0.44
主要成就	什么的主要成就是国家级有突出贡献的中青年专家 0.42
光脉冲	什么的应用范围是杀菌 0.46
分类	什么的分类是短光脉冲 0.52
国家级有突出贡献的中青年专家	什么的主要成就是国家级有突出贡献的中青年专家 0.29
国籍	什么的国籍是中国 0.42
外文名	什么的外文名是optical 0.44
应用范围	什么的应用范围是杀菌 0.43
杀菌	水处理 0.67
民族	什么的民族是蒙古族 0.42
水处理	食品加工等 0.43
短光脉冲	超短光脉冲 0.45
职业	什么的职业是中国社会科学院院长助理 0.42
蒙古族	什么的民族是蒙古族 0.29
质能方程	什么的质能方程是e 0.52
超短光脉冲	超短光脉冲 0.45
郝时远	什么的中文名是郝时远 0.62
食品加工等	食品加工等 0.46
