# Word translations es to en, made by `teletipo lexicon train` from tatoeba.tsv, python-docs-es.tsv, tldr.tsv, opensource-guide.tsv, bible.tsv, debian-www-news.tsv, debian-www-pages.tsv
a	to 0.53	at 0.08	go 0.07	will 0.04	into 0.03	get 0.03	for 0.03	on 0.02
aa	aa 0.74
aaaa	aaaa 0.67
aaaammddhhmm	yymmddhhmm 0.50
aacut	project 0.08
aahz	aahz 0.55
aaron	aaron 0.82
aasland	aasland 0.67
ab	ab 0.53
abac	abacus 0.80
abaj	below 0.20	down 0.15	downstair 0.14	beneath 0.13	upsid 0.12	bottom 0.10	downward 0.09	under 0.05
aban	fan 0.29
abandon	abandon 0.48	desert 0.11	leav 0.05	ditch 0.05	neglect 0.05	left 0.03	drop 0.03	up 0.03
abandonal	leav 0.03
abandonart	leav 0.02
abanic	fan 0.14
abarc	span 0.42	cover 0.03
abarim	abarim 0.67
abarrot	crowd 0.17
abastec	suppli 0.14
abat	abat 0.18	crush 0.07	low 0.07	shot 0.03	down 0.03
abba	abba 0.55
abbr	abbr 0.75
abbrev	abbrev 0.63
abc	abc 0.94
abcd	abcd 0.71
abcde	melanoma 0.52
abcdefghijklmnopqrstuvwxyz	abcdefghijklmnopqrstuvwxyz 0.55
abcmet	abcmeta 0.89
abcs	abc 0.16
abdi	obadiah 0.62
abdic	abdic 0.44	resign 0.09
abdominal	abdomin 0.42	ab 0.09	sit 0.02
abdon	abdon 0.61	hillel 0.25
abduc	abduct 0.59
abdujeron	abduct 0.24
abecedari	alphabet 0.31
abed	abednego 0.63
abej	bee 0.69	sting 0.03
abel	abel 0.89
abertur	damag 0.14
abet	fir 0.52
abeysiriwardan	abeysiriwardan 0.37
abi	abi 0.71	abijah 0.48
abiam	abijam 0.67
abiasaph	ebiasaph 0.44
abiath	abiathar 0.93
abib	abib 0.71
abidan	abidan 0.67
abiel	abiel 0.55
abiert	open 0.50	sociedad 0.05	unlock 0.04	ayu 0.04
abiez	abiez 0.70
abiezerit	abiezrit 0.55
abiflags	abiflag 0.55
abigail	abigail 0.87
abihail	abihail 0.71
abimael	abimael 0.35
abimelech	abimelech 0.86
abinadab	abinadab 0.79
abinoam	abinoam 0.62
abiram	abiram 0.81
abisag	abishag 0.67
abisai	abishai 0.91
abisalom	abishalom 0.44
abism	abyss 0.37	deep 0.15	depth 0.10	bottom 0.05
abisu	abishua 0.67
abisur	abishur 0.44
abiu	abihu 0.83
abiud	abiud 0.40
abneg	woman 0.03
abner	abner 0.91
aboc	bound 0.08
abofet	slap 0.13
abofete	slap 0.32
abog	lawyer 0.84	attorney 0.19
abogac	softwar 0.04
abol	abolish 0.63	away 0.02
aboll	dent 0.40
abomin	abomin 0.72	abhor 0.18	detest 0.12
abon	fertil 0.44
abord	tackl 0.44	broach 0.20	board 0.16	aboard 0.06	deal 0.03
abordemosl	approach 0.06
aborrec	hate 0.19	abhor 0.09
aborrecedor	hate 0.04
aborrecier	hate 0.05
aborrezc	abhor 0.08	hate 0.07
abort	abort 0.86
aboton	button 0.13
about	about 0.02
abov	abov 0.05
abra	open 0.16	pop 0.03
abrac	hug 0.17	hold 0.04
abracadabr	abracadabra 0.55
abraham	abraham 0.87
abram	abram 0.64
abran	open 0.07
abras	scorch 0.21	open 0.09	burn 0.04
abraz	hug 0.63	embrac 0.23	held 0.03
abrazam	hug 0.10	hold 0.03
abrazandot	hug 0.08
abrazart	hug 0.16
abre	open 0.42	eveal 0.04
abrecart	letter 0.04	open 0.02
abrel	pull 0.07
abrelat	open 0.02
abren	open 0.10
abres	open 0.04
abrev	water 0.04
abrevi	abbrevi 0.49	shorten 0.15	shorthand 0.15	shortcut 0.06
abreviatur	abbrevi 0.49	shorthand 0.32
abri	open 0.32	unlock 0.03
abrid	open 0.05
abridor	open 0.05
abriend	open 0.11	whet 0.09
abrier	open 0.11
abrieron	open 0.04
abrig	coat 0.77	overcoat 0.23	lengthen 0.07	warm 0.05
abrigat	wear 0.03
abrigues	dress 0.04
abril	april 0.70
abrir	open 0.32	reopen 0.10	blink 0.04
abriran	open 0.05
abrirl	unopen 0.13	open 0.08
abrirm	open 0.03
abrirs	launch 0.10	open 0.05
abrist	open 0.04
abro	open 0.05
abroch	fasten 0.25	button 0.04	tie 0.03
abrochal	buckl 0.52
abrochens	fasten 0.24	buckl 0.23
abroches	seat 0.07
abroj	thistl 0.31
abron	abronah 0.44
abrt	abrt 0.50
abrum	overwhelm 0.51	overcom 0.16
abrupt	abrupt 0.47	halt 0.15
abs	ab 0.73
absalom	absalom 0.91
absolu	acquitt 0.56
absolut	absolut 0.58	all 0.04	at 0.03	utter 0.02
absolv	acquit 0.54
absorb	absorb 0.77
absort	absorb 0.28
abspath	abspath 0.75
absten	refrain 0.36
abstenert	refrain 0.21
absteng	refrain 0.30
abstengans	refrain 0.17
abstinent	withdraw 0.46
abstra	abstract 0.09
abstraccion	abstract 0.24
abstract	abstract 0.84
abstractasynccontextmanag	abstractasynccontextmanag 0.55
abstractchildwatch	abstractchildwatch 0.71
abstractclassmethod	abstractclassmethod 0.55
abstractcontextmanag	abstractcontextmanag 0.64
abstracteventloop	abstracteventloop 0.75
abstracteventlooppolicy	abstracteventlooppolici 0.71
abstractmethod	abstractmethod 0.90
abstractproperty	abstractproperti 0.55
abstractstaticmethod	abstractstaticmethod 0.55
abstuv	abstain 0.45
absuelt	acquit 0.52	unpunish 0.28
absurd	absurd 0.60	nonsens 0.15	ridicul 0.10	foolish 0.09
abubill	hoopo 0.44
abuel	grandfath 0.59	grandmoth 0.51	grandpa 0.19	grandpar 0.18	grandma 0.14	anecdot 0.09
abuelit	grandma 0.42	grandfath 0.03
abund	abound 0.39	abund 0.39	plenti 0.08
abundi	abundio 0.67
aburr	bore 0.79	dull 0.11	boredom 0.10	weari 0.03
aburridisim	incred 0.12
abus	abus 0.68
aca	here 0.23
acab	just 0.24	finish 0.12	end 0.07	over 0.04
acabar	finish 0.04
acabas	just 0.03
acabat	finish 0.03
academ	academ 0.76	academi 0.24
academi	academi 0.33
acaec	happen 0.04
acalor	heat 0.15	hot 0.05
acamp	camp 0.28	campsit 0.15	encamp 0.11
acantil	cliff 0.80
acapar	hog 0.25
acapulc	acapulco 0.67
acaric	caress 0.44	stroke 0.18
acarici	pet 0.21
acarr	carri 0.04
acas	whether 0.04	doe 0.03	did 0.03	she'd 0.03	ain't 0.03	do 0.02
acat	obey 0.11
acatarr	cold 0.05
acay	achaia 0.80
acced	access 0.51	consent 0.03
accelerat	acceler 0.31
accept	accept 0.16
acces	access 0.57	accessor 0.12	keycard 0.06	shortcut 0.06
accesibil	access 0.19	guidelin 0.10
accesori	accessori 0.67
access	access 0.17
accesscomm	accesscomm 0.52
accessibility	access 0.02
accessori	accessori 0.23
accident	accid 0.82	crash 0.10	accident 0.03
accidental	accident 0.61	casual 0.11	accid 0.03
accion	action 0.74	stock 0.10	thanksgiv 0.07	deed 0.05	contempt 0.03	flip 0.03
account	da 0.44
accub	akkub 0.76
accumulat	accumul 0.40
acech	lurk 0.27	lie 0.03	wait 0.02
aceit	oil 0.70	cod 0.05
aceitun	oliv 0.44
aceler	acceler 0.40	speedup 0.27	sped 0.21	speed 0.17	race 0.03	beat 0.03
acemil	mule 0.26
acent	accent 0.72	stress 0.04	speech 0.02
acentu	accent 0.21
acepcion	partial 0.17
acept	accept 0.87	agre 0.02	sustain 0.02	approv 0.02
aceptemosl	face 0.03
acer	sidewalk 0.46	steel 0.46	bronz 0.07
acerc	about 0.31	closer 0.07	concern 0.06	approach 0.06	near 0.03
acercal	closer 0.08
acercart	closer 0.13
acercat	closer 0.10	come 0.03
acerqu	near 0.07	away 0.04	approach 0.04
acert	guess 0.04	right 0.04	true 0.02
acertij	riddl 0.64	puzzl 0.18
achac	frame 0.03	attribut 0.02
achbor	achbor 0.68
achical	smaller 0.06
achill	achill 0.68
achitophel	ahithophel 0.73
achraf	achraf 0.38
achsaph	achshaph 0.40
achuch	nudg 0.57
achzib	achzib 0.62
achâb	ahab 0.89
achân	achan 0.71
achâz	ahaz 0.90
achîas	ahijah 0.32
achîm	achim 0.44
achîma	ahimaaz 0.31
achîs	achish 0.89
achîtob	ahitub 0.67
achôr	achor 0.67
acical	polish 0.13	doll 0.06
acicl	acycl 0.49
acid	acid 0.38	sour 0.35
acidez	heartburn 0.38
aciert	right 0.03
ack	ack 0.62
acl	acl 0.69
aclam	hail 0.24	shout 0.09
aclar	clarifi 0.40	clarif 0.25	diagnosi 0.10	brighten 0.09	clear 0.08	clearer 0.05	straight 0.02	explain 0.02
aclarem	explain 0.04
aclos	aclos 0.61
aclosing	aclos 0.38
acls	acl 0.50
acme	acm 0.67
acobard	chicken 0.07
acog	refug 0.26	recept 0.25	embrac 0.11	accommod 0.10	attend 0.05	hold 0.02
acogedor	cozi 0.57
acojon	scare 0.08
acomod	accommod 0.18	settl 0.07	arrang 0.06	suit 0.06	hold 0.02
acomodens	yourselv 0.07
acompañ	accompani 0.50	join 0.07	escort 0.06	with 0.02
acompañan	us 0.02
acompañar	accompani 0.12
acondicion	condition 0.72	condit 0.06
aconsej	advis 0.53	advic 0.04
aconsejas	advis 0.05
acontec	happen 0.04	when 0.03	came 0.02
acopl	transmitt 0.44
acord	rememb 0.23	chord 0.08	agre 0.07	recal 0.04	forgotten 0.02
acorda	rememb 0.06
acordart	rememb 0.04
acordas	rememb 0.04
acordat	rememb 0.03
acordeon	accordion 0.86
acordon	cordon 0.39	seal 0.10
acordos	rememb 0.04
acorn	gore 0.62
acort	shorten 0.69
acos	harass 0.54	stalk 0.20	bulli 0.19	aco 0.11
acosh	acosh 0.37
acost	bed 0.14	lay 0.05	lie 0.03	bedtim 0.03	laid 0.02
acostar	bed 0.04
acostart	bed 0.06
acostumbr	accustom 0.34	use 0.10	usual 0.02
acot	semaphor 0.11
acp	acp 0.71
acquir	acquir 0.47
acquirethr	acquirethread 0.55
acrabim	akrabbim 0.44
acredit	accredit 0.32	solvent 0.27	reput 0.08
acreedor	creditor 0.50
acres	acr 0.67
acron	acronym 0.29
acronim	acronym 0.48
acronym	acronym 0.49
acs	ac 0.64
acta	record 0.06
actini	vapor 0.33
action	action 0.34
actions	action 0.12
actiontext	actiontext 0.37
actitud	attitud 0.84
activ	activ 0.74	trigger 0.15	enabl 0.12	activist 0.09	toggl 0.06	asset 0.05	bustl 0.04	turn 0.03
activat	activ 0.14
activecount	activecount 0.38
activestat	activest 0.49
activiti	activ 0.10
acto	exhibit 0.16	ceremoni 0.06	act 0.06	spot 0.05	instant 0.05	booth 0.05	away 0.02
actor	actor 0.80	act 0.03
actos	upcom 0.20	event 0.07	action 0.05	act 0.04
actric	actress 0.26
actriz	actress 0.82
actu	act 0.64	behav 0.03
actuacion	perform 0.12	act 0.03
actual	current 0.89	actual 0.03	present 0.02
actualic	updat 0.08
actualiz	updat 0.72	upgrad 0.34	refresh 0.10	date 0.06	backport 0.02
acuari	aquarium 0.50	tank 0.15
acuchill	stab 0.18
acud	turn 0.08	rush 0.03	reli 0.02
acuerd	agre 0.37	agreement 0.26	rememb 0.21	accord 0.11	disagre 0.07	settlement 0.05	okay 0.04	plea 0.03
acuerdat	rememb 0.11
acuest	bed 0.07	flat 0.04	sleep 0.02	down 0.02
acumul	accumul 0.49	cumul 0.40	pile 0.21
acupuntur	acupunctur 0.67
acurruc	snuggl 0.49
acus	accus 0.70	alleg 0.13	indict 0.11	defend 0.11	charg 0.08	acknowledg 0.02
acust	acoust 0.53
acyclic	acycl 0.26
ad	rive 0.30
ada	adah 0.54	adaiah 0.54	oth 0.24
adad	hadad 0.87
adam	adam 0.89
adams	win 0.04
adan	adam 0.21
adapt	adapt 0.58	port 0.28	adjust 0.08	ethernet 0.06
adaptart	adapt 0.11
adar	adar 0.82
adarez	hadadez 0.45
adb	adb 0.89
adc	nda 0.44
add	add 0.33
addar	addar 0.67
addaudithook	addaudithook 0.84
addcleanup	addcleanup 0.75
addcomponent	addcompon 0.37
addcomput	addcomput 0.50
addfilt	addfilt 0.64
addinfourl	addinfourl 0.78
addmodul	addmodul 0.64
addobject	addobject 0.55
addobjectref	addobjectref 0.71
addpendingcall	addpendingcal 0.55
addr	addr 0.93
address	address 0.29
addressof	addressof 0.37
addresssanitiz	asan 0.32
addressvalueerror	addressvalueerror 0.75
addrs	addr 0.20
addstr	addstr 0.71
addtoallobjects	addtoallobject 0.38
addwarnoption	addwarnopt 0.55
addwatch	addwatch 0.64
adecu	suitabl 0.46	proper 0.22	appropri 0.15	adequaci 0.09	unfit 0.05	right 0.04	fit 0.04	adequ 0.04
adel	ahead 0.21	onward 0.15	forward 0.07	later 0.06	outrank 0.04	below 0.03	on 0.03
adelant	advanc 0.24	upfront 0.11	gain 0.08	prepaid 0.08	surpass 0.08	ahead 0.05	fast 0.04
adelgaz	weight 0.16	thinner 0.10
ademas	addit 0.32	furthermor 0.16	besid 0.10	also 0.07	moreov 0.06
adentr	insid 0.18	indoor 0.12	inner 0.09	spoil 0.03	in 0.02
aderez	prepar 0.07	season 0.05	dress 0.04
adhier	stick 0.11
adicion	addit 0.19	ad 0.07
adicional	addit 0.61	extra 0.24	further 0.03
adict	addict 0.65	workahol 0.22	junki 0.16
adiel	adiel 0.55
adin	adin 0.50
adiner	wealthi 0.35	rich 0.03
adios	goodby 0.55	bye 0.17
adity	aditya 0.89
adivin	guess 0.45	divin 0.21	teller 0.14	wizard 0.10
adjet	adject 0.67
adjunt	attach 0.75	ttach 0.18	enclos 0.09	assist 0.02
adjustindic	adjustindic 0.71
adma	admah 0.67
admin	admin 0.42
administr	administr 0.43	manag 0.36	administ 0.12	admin 0.10
adminuisequenc	advtexecutesequ 0.37
admir	admir 0.66	amaz 0.03	fan 0.02	up 0.02
admision	admiss 0.33
admit	admit 0.42	support 0.38	unsupport 0.05	conced 0.03	acknowledg 0.02
admitas	admit 0.08
admitel	admit 0.06
adn	dna 0.57
adna	adna 0.44
adob	adob 0.75
adoc	adoc 0.70
adolescent	teenag 0.70	teen 0.20	youngster 0.09
adolor	sore 0.20
adon	adonijah 0.90	abdon 0.06
adond	where 0.17	where'r 0.07	anyplac 0.07	wherev 0.03
adondequ	wherev 0.27
adoni	adoni 0.55
adonicam	adonikam 0.55
adopcion	adopt 0.19
adopt	adopt 0.83	foster 0.07	brace 0.02
ador	worship 0.33	ador 0.26	love 0.11	cute 0.03	bow 0.02
adoram	hadoram 0.50
adorar	worship 0.10
adormec	slumber 0.62
adormit	sleepi 0.11
adorn	decor 0.15
adpcm	adpcm 0.84
adpic	deviat 0.18
adqu	acquir 0.17
adquier	acquir 0.30
adquir	acquir 0.57	purchas 0.05	gain 0.04	achiev 0.03
adquisicion	acquisit 0.41	purchas 0.28
adred	purpos 0.07
adri	adrian 0.63
adrian	adrian 0.37
adscript	adscript 0.50
aduan	custom 0.09	duti 0.03
aduf	tambourin 0.51
adul	flatter 0.21
adullam	adullam 0.76
adullamit	adullamit 0.55
adult	adult 0.67	grownup 0.13	grown 0.12
adulter	adulter 0.40	adulteri 0.39	adulteress 0.30
adulteri	adulteri 0.66
advanc	advanc 0.15
advenediz	stranger 0.09
adverbi	adverb 0.71
advers	advers 0.57
adversari	adversari 0.45	oppon 0.09
advert	warn 0.18	notic 0.03
advertent	warn 0.63	caveat 0.08
advertirt	warn 0.07
adviert	warn 0.07	you'd 0.04
advirt	warn 0.25
adyacent	adjac 0.90
aead	aead 0.55
aent	aenter 0.86
aer	forc 0.08
aere	airmail 0.40	solo 0.18	airlin 0.17	fli 0.03	air 0.02
aerob	instructor 0.06
aerobic	aerob 0.52
aeroline	airlin 0.30
aeronav	aircraft 0.40
aeroplan	airplan 0.16
aeropuert	airport 0.74
aes	ae 0.74
aexit	aexit 0.86
af	af 0.97
afan	swipe 0.30	labor 0.13	anxious 0.07
afect	affect 0.73	unaffect 0.18	affection 0.04
afeit	shave 0.67
afemin	effemin 0.52
aferr	cling 0.33	clung 0.27	onto 0.09	held 0.07
aferrart	cling 0.23
aferrat	hold 0.05	hang 0.04
aff	aff 0.67
afganist	afghanistan 0.37
afganistan	afghanistan 0.77
aficion	hobbi 0.26	fan 0.16	amateur 0.15	fond 0.11
afiebr	feverish 0.39
afil	sharpen 0.45	sharp 0.43
afin	refin 0.32	tune 0.30	fiddl 0.08
afinc	settl 0.13
afirm	claim 0.25	establish 0.18	assert 0.12	unsubstanti 0.09	state 0.02
afirmat	tight 0.11
aflag	aflag 0.65
afliccion	afflict 0.38	distress 0.10	grief 0.08	suffer 0.07	chase 0.06	oppress 0.05	troubl 0.02
aflig	afflict 0.36	griev 0.21	ail 0.14	oppress 0.10	needi 0.09
afloj	loosen 0.35
aflojal	loosen 0.14
aflojat	loosen 0.21
afmt	afmt 0.64
afon	hoars 0.40
afortun	lucki 0.33	fortun 0.32	luckili 0.14
afrent	reproach 0.50	shame 0.15
afric	africa 0.87
african	african 0.61
afront	confront 0.17	face 0.07
after	after 0.02
afterfork	afterfork 0.74
aftos	diseas 0.07
afuer	outsid 0.49	suburb 0.13	outskirt 0.10	outer 0.07	outdoor 0.06	out 0.05
afuerit	right 0.02
agach	bent 0.27	crouch 0.25	duck 0.16	bend 0.08	hung 0.03	down 0.02
agag	agag 0.76
agage	agagit 0.67
agall	gut 0.55	pluck 0.12
agar	hagar 0.85
agaren	hagrit 0.62
agarr	grab 0.31	caught 0.14	seiz 0.08	held 0.07	snatch 0.05	grip 0.04	hold 0.04	tight 0.02
agarra	hold 0.04
agarral	grab 0.09
agarrat	hold 0.09	hang 0.03
agat	agat 0.44
age	age 0.09
agen	agen 0.72
agenci	agenc 0.63
agend	schedul 0.26	agenda 0.24
agent	agent 0.72	offic 0.02
agg	agg 0.41
aggarwal	aggarw 0.37
aggi	haggi 0.44
aggregat	aggreg 0.50
agil	quick 0.08
agit	wave 0.23	agit 0.16	shake 0.15	shaken 0.14	shook 0.11	stir 0.06	restless 0.05	rough 0.04
agnost	agnost 0.80
agnès	agnè 0.67
agobi	swelter 0.34	swamp 0.21	burden 0.11
agon	agoni 0.56
agoniz	agoni 0.33	die 0.02
agost	august 0.72
agot	exhaust 0.30	worn 0.14	tire 0.05	out 0.04	drain 0.04	weari 0.03	stock 0.02	bush 0.02
agotadisim	worn 0.09
agrad	pleasant 0.33	nice 0.19	like 0.07	delight 0.05	likeabl 0.04	easygo 0.03
agradec	grate 0.35	thank 0.24	appreci 0.09	acknowledg 0.06	oblig 0.05
agradecert	thank 0.10
agradecertel	thank 0.03
agradecid	grate 0.14
agradezc	appreci 0.11	thank 0.07	oblig 0.03	grate 0.03
agrand	enlarg 0.41
agrav	exacerb 0.27	heavi 0.14	wors 0.04
agravi	exacerb 0.30	oppress 0.18
agred	attack 0.08
agreg	ad 0.47	add 0.39	append 0.11	aggreg 0.06
agregal	add 0.03
agres	aggress 0.94	progress 0.03
agresor	assail 0.52
agri	sour 0.49
agricultor	farmer 0.21
agricultur	agricultur 0.74
agrip	agrippa 0.83
agroquim	agricultur 0.20
agrup	group 0.21	unsort 0.15	bundl 0.06	gather 0.02	assembl 0.02
agu	water 0.87	underwat 0.05	seawat 0.04
aguacat	avocado 0.39
aguacer	downpour 0.51	storm 0.04
aguant	stand 0.13	hold 0.07	restrain 0.04	bear 0.03	hang 0.02
aguantal	hold 0.04
aguantat	deal 0.05
aguard	await 0.15	wait 0.10	hold 0.02
agud	keen 0.34	sharp 0.33	acut 0.22	pitch 0.14	witti 0.06
aguil	eagl 0.91	vultur 0.14
aguj	needl 0.71
agujer	hole 0.69
agujet	stiff 0.13
aguz	sharpen 0.14
agüit	mint 0.32
ah	ah 0.33	oh 0.22	ala 0.18	wow 0.09	aha 0.07
ahav	ahava 0.55
ahaz	ahaz 0.23
ahe	ahead 0.11
ahi	there 0.28	ahijah 0.08	ahio 0.04	ahi 0.03	henc 0.03	hideous 0.03
ahiam	ahiam 0.44
ahicam	ahikam 0.89
ahiez	ahiez 0.67
ahilud	ahilud 0.49
ahim	ahimaaz 0.74
ahimelech	ahimelech 0.86
ahinoam	ahinoam 0.71
ahir	ahira 0.67
ahistor	ahistor 0.67
ahitob	ahitub 0.40
ahlstrom	ahlstrom 0.64
ahog	drown 0.76	choke 0.09	gasp 0.09	strangl 0.06
ahohit	ahohit 0.50
aholah	oholah 0.67
aholiab	oholiab 0.67
aholibah	oholibah 0.71
aholibam	oholibamah 0.70
ahor	now 0.90
ahorc	hang 0.16	choke 0.09
ahorit	right 0.05
ahoritit	right 0.02
ahorr	save 0.39	frugal 0.09	valuabl 0.02
ahorrart	save 0.06
ahorrat	save 0.07
ahuyent	chase 0.12	scare 0.11
ai	ai 0.28
aid	aider 0.34
aifc	aifc 0.94
aiff	aiff 0.91
ain	ain 0.67
aiosmtpd	aiosmtpd 0.71
air	air 0.71	outdoor 0.08	hover 0.02
airbag	airbag 0.52
aircrack	ng 0.22
airport	airport 0.04
aisl	isol 0.76
aislad	individu 0.10
aislamient	isol 0.18
ait	aiter 0.92
aix	aix 0.92
aja	aiah 0.67
ajalon	aijalon 0.73
ajar	fade 0.16
ajedrec	chess 0.23	player 0.08
ajedrez	chess 0.82
ajen	beyond 0.06	foreign 0.06	other 0.04	affair 0.03	serv 0.03
ajenj	wormwood 0.67
ajetr	hectic 0.35	ahead 0.07	busi 0.03
ajith	ajith 0.37
ajo	garlic 0.72
ajust	adjust 0.50	conform 0.18	tune 0.11	tweak 0.10	wrap 0.09	tighten 0.07	fit 0.06	tight 0.05
ajustar	conform 0.14
ajustart	conform 0.14
akagaw	jiro 0.52
akagi	akagi 0.67
akasak	akasaka 0.67
akir	akira 0.55
akit	akita 0.40
akkerm	akkerman 0.68
al	the 0.12	to 0.12	at 0.06	when 0.04	into 0.04	upon 0.02
ala	wing 0.30
alab	prais 0.44	commend 0.13	thanksgiv 0.07	thank 0.04
alabadl	prais 0.14
alacen	cupboard 0.39
alacritty	alacritti 0.89
alad	wing 0.12
alain	alain 0.45	alan 0.20
alambr	wire 0.32	barb 0.23
alan	alan 0.59
alard	boast 0.20	brag 0.19
alarde	boast 0.15
alarg	cord 0.24	longer 0.03	long 0.02
alarm	alarm 0.49	panic 0.03	wolf 0.03
alarmart	alarm 0.11
alas	wing 0.74
alask	alaska 0.61
alaw	alaw 0.37
alba	dawn 0.18
albani	albania 0.91
albañil	builder 0.25
alberg	hall 0.18	hold 0.04
albert	albert 0.64
albigens	albigensian 0.52
albor	stage 0.14
alborot	uproar 0.23	tumult 0.23	fuss 0.21	nois 0.07
album	album 0.82	stevi 0.12
alcald	mayor 0.89
alcanc	scope 0.37	reach 0.12	caught 0.03
alcantarill	sewer 0.38	drain 0.36
alcanz	reach 0.28	catch 0.16	overtak 0.10	achiev 0.06	obtain 0.03
alcanzar	afford 0.16
alcaparr	caper 0.37
alce	elk 0.28	swore 0.13	lift 0.10	rais 0.02
alcob	bedroom 0.05
alcohol	alcohol 0.73	booz 0.11	drink 0.03
alcornoqu	oak 0.46
alde	villag 0.34	town 0.07
aldean	villag 0.13
aldous	aldous 0.67
ale	ale 0.67
aleacion	alloy 0.67
aleatori	random 0.71
aleatoried	random 0.21
aleatoriz	random 0.21
aleg	claim 0.22	alleg 0.07
alegor	allegori 0.55
alegr	glad 0.35	joy 0.18	rejoic 0.10	cheer 0.10	happi 0.08	delight 0.04	happili 0.03	merrili 0.02
alegra	rejoic 0.13
alegraras	rejoic 0.15
alegrat	rejoic 0.09	glad 0.03
alegrens	let 0.02
alej	away 0.12	steer 0.06	far 0.06	ward 0.06	aloof 0.06	wander 0.04
alejandr	alexand 0.42
alejart	stay 0.02
alejat	away 0.06
alejes	away 0.04
alekhin	alekhin 0.80
alelu	yah 0.42	hallelujah 0.22	prais 0.05
alem	german 0.08
aleman	german 0.94
alemani	germani 0.96
alent	encourag 0.20	slow 0.06	cheer 0.04
alentador	encourag 0.11
aler	eav 0.76
alerg	allerg 0.75
alergi	allergi 0.59	hay 0.13
alert	alert 0.57	warn 0.05	sharp 0.04
alet	fin 0.67
alex	alex 0.92
alexand	alexand 0.75
alexandr	alexandr 0.81
alexey	alexey 0.55
alfa	alfa 0.47	alpha 0.27
alfabet	alphabet 0.86
alfabetiz	literaci 0.51
alfanumer	alphanumer 0.86
alfarer	potter 0.68
alfe	alphaeus 0.67
alfil	bishop 0.75	pin 0.09
alfol	barn 0.44
alfombr	carpet 0.70	rug 0.48	litter 0.10	mat 0.08
alfred	alfr 0.67
alg	alg 0.64
algas	frond 0.67
algebr	algebra 0.61
algo	someth 0.75	anyth 0.12	some 0.11	somewhat 0.06	thing 0.03
algodon	cotton 0.66	predomin 0.02
algoritm	algorithm 0.92
algui	someon 0.61	somebodi 0.37	anyon 0.17	anybodi 0.17
algun	some 0.50	ani 0.15	ever 0.12	few 0.09	somewher 0.06	somehow 0.02	anyon 0.02
algunaexcepcion	someexcept 0.55
alhaj	jewel 0.19	jewelri 0.18
ali	alia 0.63	alias 0.21	alli 0.10	ali 0.07
alianz	coven 0.32
alic	alic 0.79
alicat	plier 0.34
alici	alic 0.32
aliemon	alli 0.17
alien	alien 0.17
alienigen	alien 0.27
alient	breath 0.30	breathless 0.09	gasp 0.05	wind 0.03
alienvault	wayback 0.32
alif	aliph 0.67
aliger	lighten 0.35	easier 0.07
align	align 0.20
aliment	feed 0.30	fed 0.18	food 0.14	feeder 0.08	groceri 0.06
alimentam	feed 0.07
alimentari	habit 0.07
alimentici	disord 0.20	habit 0.07
alin	align 0.78
aline	align 0.11	side 0.04
alioth	alioth 0.53
alist	enlist 0.40	alist 0.24	readi 0.05
alistart	join 0.06
aliv	aliv 0.12
alivi	reliev 0.63	relief 0.49	sooth 0.18
aljab	quiver 0.71
all	all 0.05
alla	beyond 0.18	there 0.16	hereaft 0.04	farther 0.04	beneath 0.02
allan	build 0.03
allbery	allberi 0.80
alleg	gather 0.08	near 0.07	shall 0.03
allen	allen 0.55
alli	there 0.39
allman	allman 0.50
alloc	alloc 0.17
allocationgranularity	allocationgranular 0.64
allocator	alloc 0.10
allocators	alloc 0.14
allon	allon 0.44
allow	allow 0.16
allprivat	allpriv 0.50
allpublic	allpubl 0.50
alma	soul 0.74	life 0.03
almacen	store 0.54	storag 0.34	warehous 0.13	storeroom 0.06	buffer 0.04	stash 0.03
almas	soul 0.31
almej	clam 0.38	chowder 0.31	thumb 0.08
almen	pinnacl 0.44
almendr	almond 0.71
almet	helmet 0.19
almidon	starchi 0.52
almir	admir 0.11
almoh	pillow 0.79
almohadill	hash 0.05
almohadon	pillow 0.17
almon	almon 0.55
almorc	lunch 0.11
almorz	lunch 0.45
almuerz	lunch 0.53	luncheon 0.04
alo	alo 0.74
aloc	fellow 0.12	crazi 0.11
aloj	host 0.22	accommod 0.22	lodg 0.17
alojar	stay 0.03
alojart	stay 0.02
alon	alon 0.05
alondr	lark 0.59	skylark 0.38
alor	alu 0.86
alpes	alp 0.71
alpha	alpha 0.79
alphanum	alphanum 0.62
alpin	alpin 0.43	climber 0.19	hike 0.10	climb 0.07
alpm	alpm 0.67
alpn	alpn 0.90
alqadaafi	kaddafi 0.67
alquil	rent 0.65	loan 0.05
alrededor	around 0.47	surround 0.05	about 0.03
alsa	alsa 0.77
alt	alt 0.47	high 0.14
alta	loud 0.19	high 0.15	tall 0.12	highest 0.12	tallest 0.12	aloud 0.10	discharg 0.09	taller 0.07
altar	altar 0.75
altas	high 0.11	higher 0.06	tall 0.03
altavoc	speaker 0.10
alteholz	alteholz 0.67
alter	alter 0.48	tamper 0.18	mangl 0.06	shook 0.05	chang 0.02
altern	altern 0.79	choic 0.11	toggl 0.07
alternativ	altern 0.11
altibaj	down 0.05
altinstall	altinstal 0.83
altis	alti 0.37
altisim	high 0.12
altitud	altitud 0.46
altiv	snobbish 0.24	arrog 0.22
altivez	arrog 0.31
alto	tall 0.39	high 0.24	taller 0.20	tallest 0.16	louder 0.11	higher 0.10	overlook 0.06	highest 0.06
altos	high 0.19	taller 0.09	tall 0.06	higher 0.06
altsep	altsep 0.64
altur	height 0.61	altitud 0.12	high 0.10
alubi	bean 0.36
alucin	hallucin 0.52	amaz 0.08
alumbr	illumin 0.14	light 0.08	lit 0.07	shine 0.05
alumini	aluminum 0.55
alumn	pupil 0.26	student 0.25
aluniz	moon 0.07
alunizaj	moon 0.06
alus	alush 0.44
aluvion	barrag 0.67
always	alway 0.05
alza	ralli 0.19	lift 0.12	improv 0.02
alzab	up 0.03
alzad	lift 0.09	up 0.05
alzand	lift 0.18
alzar	lift 0.14
alzaron	lift 0.10	revolt 0.09	rose 0.06
alzheim	alzheim 0.40
alzo	revolt 0.11	lift 0.11	arous 0.07	rais 0.05	up 0.03
am	am 0.07
ama	love 0.22	housewif 0.10	fonder 0.05	amma 0.05
amab	love 0.17
amabil	kind 0.17
amabl	kind 0.29	nicer 0.06	nice 0.05	gracious 0.03	gentl 0.02	fellow 0.02	friend 0.02	civil 0.02
amad	belov 0.67	love 0.08
amadath	hammedatha 0.67
amador	lover 0.26
amag	mild 0.22
amain	abat 0.37	calm 0.04	continu 0.03
amais	love 0.03
amalec	amalek 0.73	amalekit 0.40
amalecit	amalekit 0.62
amam	love 0.06
amamant	breast 0.12
aman	haman 0.46	love 0.09
amancill	defil 0.24	profan 0.18
amanec	dawn 0.54	sunris 0.11	frozen 0.03
amans	tame 0.20
amant	lover 0.69
amar	amariah 0.22	love 0.14	amhar 0.08
amaras	shall 0.04
amarg	bitter 0.63	sour 0.21
amargur	bitter 0.43
amarill	yellow 0.94
amarl	love 0.03
amarn	ought 0.06
amarr	tie 0.10	bound 0.09
amarrat	tie 0.07
amart	love 0.04
amas	amaziah 0.35	amasa 0.21	mix 0.07	love 0.07	housew 0.06	wive 0.02
amasai	amasai 0.61
amat	amethyst 0.55
amateur	amateur 0.30
amath	hamath 0.25
amaury	amauri 0.84
amazon	amazon 0.92
amañ	rig 0.35
ambas	both 0.27
ambici	ambiti 0.92
ambicion	ambit 0.74
ambidextr	ambidextr 0.44
ambidiestr	ambidextr 0.68
ambient	environ 0.16
ambiental	environment 0.53
ambigu	ambigu 0.72
ambigüed	ambigu 0.40
ambigüedad	ambigu 0.37
ambit	scope 0.68
ambos	both 0.42
ambul	ambul 0.78
ambulatori	outpati 0.66
amd	amd 0.82
ame	love 0.07
ameis	love 0.03
amen	amen 0.74	amus 0.08
amenac	threaten 0.19
amenaz	threaten 0.57	threat 0.55
amer	america 0.50	state 0.02
american	american 0.50
amerit	earn 0.10
ames	love 0.04
ametrall	gun 0.09
ami	ami 0.47
amig	friend 0.94
amigdalitis	tonsil 0.67
aminadab	amminadab 0.86
aminoac	amino 0.52
amist	friendship 0.59	friendlili 0.10	friend 0.08	unfriend 0.07	friendlier 0.07
amittai	amittai 0.44
amk	amk 0.76
ammar	ammar 0.75
ammisaddai	ammishaddai 0.61
ammiud	ammihud 0.76
ammon	ammon 0.61
ammonit	ammonit 0.57	ammonitess 0.25	ammon 0.19
amnist	amnesti 0.67
amnon	amnon 0.92
amo	love 0.19	master 0.06
amoc	amok 0.44
amoeb	amoeba 0.78
amon	amon 0.88
amonest	admonish 0.38	exhort 0.13	warn 0.04
amoniac	ammonia 0.52
amor	love 0.31	sake 0.11	romanc 0.03
amorat	blue 0.06
amordaz	gag 0.59
amorrhe	amorit 0.78
amortigu	pay 0.03
amos	amo 0.49	amoz 0.30	master 0.08
amount	amount 0.07
amoz	amoz 0.58
ampar	refug 0.20	defend 0.10
amperi	amp 0.56
ampli	wide 0.31	wider 0.28	extend 0.14	expand 0.13	spacious 0.12	widen 0.12	enlarg 0.10	scale 0.04
ampliacion	enlarg 0.21	extens 0.04
amplif	amplif 0.37
amplify	amplifi 0.56
ampoll	blister 0.52
ampollet	bulb 0.35	lightbulb 0.18
amput	amput 0.55
amram	amram 0.85
amramit	amramit 0.44
amstel	amstel 0.67
amsterdam	amsterdam 0.82
amt	amt 0.37
amuebl	furnish 0.46	furnitur 0.13
amulet	amulet 0.61
an	an 0.03
ana	anah 0.48	anna 0.36
anab	anab 0.44
anabol	steroid 0.35
anac	anak 0.71
anace	anakim 0.58
anacond	anaconda 0.67
anagram	anagram 0.67
analfabet	illiter 0.67
analges	killer 0.28	painkil 0.23
analic	analyz 0.07	discuss 0.04
analisis	analysi 0.49	pars 0.36	repars 0.12
analit	analyt 0.62
analiz	parser 0.43	pars 0.38	analyz 0.36	analys 0.09	lint 0.05	scanner 0.05	subpars 0.04	oldpars 0.04
analog	analog 0.89	analogu 0.28
analyz	analyz 0.17
anan	anania 0.59	hananiah 0.21	pineappl 0.14
anand	anand 0.89
anaranj	orang 0.08
anarcocapital	anarcho 0.52
anarqu	anarchi 0.41	wartim 0.31
anas	anna 0.33
anatem	devot 0.27
anath	anath 0.62
anathoth	anathoth 0.84
anathothit	anathothit 0.50
anbox	anbox 0.50
ancdat	ancdata 0.55
ancel	ancel 0.50
ancestr	ancestor 0.70
ancestral	ancestor 0.22
ancha	wide 0.14
ancho	width 0.50	bandwidth 0.20	wide 0.16	idth 0.07	across 0.04
anchor	anchor 0.22
anchos	wide 0.17	shoulder 0.05
anchur	width 0.35	cubit 0.13
ancian	elder 0.28	old 0.23	senior 0.03
ancla	anchor 0.66
anclas	anchor 0.32
and	and 0.05
anda	leash 0.05	walk 0.04	go 0.03
andab	walk 0.04	went 0.02
andad	walk 0.07
andal	come 0.02
andam	walk 0.04
andan	walk 0.06	buse 0.03
andand	walk 0.15	foot 0.09	ride 0.05
andar	walk 0.15	ride 0.13
andaran	walk 0.04
andarm	point 0.03
andas	judg 0.02
ande	rode 0.12	wild 0.10
andeis	walk 0.04
anden	platform 0.12
anders	andersen 0.53	ander 0.49
anderson	anderson 0.58
andes	andes 0.52	ride 0.05
andi	andi 0.37
ando	cash 0.05	am 0.03
andre	andré 0.59	andrea 0.48
andres	andrew 0.40
andrew	andrew 0.86
andro	android 0.87
anduv	walk 0.09	rode 0.04	went 0.03	wore 0.03
anduvier	walk 0.07
aneg	full 0.04
aner	aner 0.55
anestesi	anaesthesia 0.58	anesthesia 0.30
anex	annex 0.36	append 0.21
anext	anext 0.87
anfitrion	host 0.25
angel	angel 0.77	la 0.08	l 0.07
angelit	dream 0.04
angle	angl 0.16
anglofobi	anglophobia 0.67
anglohabl	speaker 0.08
anglosajon	saxon 0.52
angol	angola 0.67
angost	narrow 0.35	cramp 0.17
angry	angri 0.03
angul	angl 0.67	cornerston 0.21
angusti	distress 0.38	anguish 0.32	agon 0.21	afflict 0.09	troubl 0.08	advers 0.05	adversari 0.04
anhel	hunger 0.06
ani	ani 0.02
anid	nest 0.86
anill	ring 0.67	signet 0.12
anim	encourag 0.27	cheer 0.20	anim 0.12	cartoon 0.12	liveli 0.10	cheerlead 0.06	exhilar 0.04	soul 0.02
animal	anim 0.74	creatur 0.15	livestock 0.03
animalit	small 0.04
animdl	animdl 0.50
aniversari	anniversari 0.84
aniz	anis 0.41
ankar	ankara 0.80
anki	gui 0.05
anna	hannah 0.65	ann 0.24	anna 0.21
annassign	annassign 0.38
anne	ann 0.68
annex	annex 0.43
annotat	annot 0.06
annotation	annot 0.25
annotations	annot 0.42
announc	announc 0.31
anoch	night 0.33	last 0.09	puke 0.03
anochec	dark 0.16	dusk 0.14	sunset 0.05
anochezc	dark 0.07
anod	anod 0.72
anomal	anomali 0.76
anon	anonym 0.25
anonad	dumbfound 0.44
anonim	anonym 0.88
anonimat	obscur 0.35	anonym 0.11
anorex	anorex 0.80
anormal	abnorm 0.58
anot	annot 0.54	stringiz 0.07	write 0.06	wrote 0.03
anotal	write 0.03
anoth	anoth 0.04
anothervalu	anothervalu 0.64
ansi	ansi 0.50	crave 0.14	anxious 0.04	immedi 0.02
ansibl	ansibl 0.84
ansied	anxieti 0.66
ansios	anxious 0.29	forward 0.10	eager 0.08
answer	answer 0.05
antart	antarct 0.76	antarctica 0.38
ante	front 0.03	befor 0.03	presenc 0.02
anteay	yesterday 0.04
antebraz	forearm 0.42
antecedent	background 0.16
antecesor	ancestor 0.30
antel	advanc 0.10
anteman	beforehand 0.19	advanc 0.18
antemur	bulwark 0.44
anten	antenna 0.70
anteoj	glass 0.22
antepas	ancestor 0.46
antepon	prepend 0.70
antepong	prepend 0.61
anterior	previous 0.52	abov 0.28	earlier 0.14	former 0.12	older 0.07	prior 0.06	preced 0.05	backward 0.04
antes	befor 0.61	prior 0.08	earlier 0.08	sooner 0.04
antesal	anteroom 0.67
anthony	anthoni 0.71
antibal	bulletproof 0.40
antibiot	antibiot 0.86
anticip	lookahead 0.42	anticip 0.40
anticoncept	birth 0.18
anticonstitutionnellement	anticonstitutionnel 0.55
anticrist	antichrist 0.67
anticu	fashion 0.20	antiqu 0.05	old 0.02
antigu	old 0.24	ancient 0.22	oldstabl 0.15	oldest 0.10	older 0.10	antiqu 0.09	former 0.09	legaci 0.03
antigüed	ancient 0.16	age 0.09	shutdown 0.02
antigüedad	antiqu 0.58
antihorari	counterclockwis 0.66
antimateri	antimatt 0.67
antioqu	antioch 0.88
antipat	unfriend 0.24	disagre 0.14	dislik 0.05
antipsicot	antipsychot 0.51
antipulg	dog 0.03
antirrob	burglar 0.19
antisemit	antisemit 0.67
antision	zionist 0.52
antivirus	antivirus 0.39	anti 0.28	virus 0.15
antoin	antoin 0.74	pitrou 0.13
antoj	crave 0.16	desir 0.05	mind 0.02
antoni	antonio 0.82
antonim	opposit 0.13
antony	antoni 0.37
antorch	torch 0.56	lamp 0.16
antropolog	anthropolog 0.52	anthropologist 0.52
antropomorf	anthropomorph 0.67
anu	anu 0.52	isc 0.04
anual	annual 0.61
anul	overrid 0.55	overridden 0.44	unregist 0.10	annul 0.05
anunc	announc 0.24
anunci	announc 0.51	advertis 0.25	proclaim 0.11	preach 0.07	declar 0.04
anunciart	advertis 0.17
any	ani 0.10
anyfileexflags	anyfileexflag 0.64
anzuel	bait 0.32	hook 0.15
aod	ehud 0.78
aoi	aoi 0.67
aomori	aomori 0.67
aon	aon 0.37
apa	ptas 0.42
apabull	terrif 0.16
apac	quiet 0.07
apacent	shepherd 0.13	feed 0.08
apach	apach 0.81
apacient	feed 0.07
apacigu	satisfi 0.09
apag	turn 0.19	shutdown 0.14	off 0.13	quench 0.12	extinguish 0.09	shut 0.03	put 0.03	switch 0.03
apagal	turn 0.02
apale	beat 0.06
apar	cupboard 0.20	breed 0.17
aparat	apparatus 0.27	brace 0.08	devic 0.08	machin 0.02
aparc	park 0.29
aparec	appear 0.43	show 0.07	up 0.05	occur 0.03	turn 0.02
aparej	prepar 0.18	readi 0.06
aparent	appar 0.38	pretend 0.05	look 0.03	appear 0.03	seem 0.02
aparezc	appear 0.09	show 0.04
aparicion	occurr 0.47	appear 0.03
aparient	appear 0.28	outward 0.12	look 0.04
apart	asid 0.11	depart 0.10	apart 0.09	away 0.06	besid 0.06	separ 0.06	turn 0.04	from 0.03
aparta	depart 0.08	away 0.03
apartam	asid 0.10
apartament	apart 0.50	condo 0.11
apartat	depart 0.05	away 0.02
aparth	apartheid 0.59
apasion	passion 0.65	theatr 0.09
apat	discont 0.67
apañ	manag 0.07	ourselv 0.06	flock 0.03
apañarmel	handl 0.04
apañarnosl	ourselv 0.09
apañartel	fend 0.67
ape	off 0.03
apedr	stone 0.20
apeg	stick 0.15	attach 0.05
apel	appeal 0.64
apell	surnam 0.14	last 0.08	name 0.04
apen	bare 0.32	hard 0.12	scarc 0.08	soon 0.06	seldom 0.02	griev 0.02
apendic	appendix 0.82
apendicitis	append 0.18
apercib	prepar 0.07	readi 0.06
aperiod	tile 0.10
aperit	snack 0.41
apertur	open 0.12
apest	stink 0.53	stinki 0.28	reek 0.21	aw 0.03	bad 0.02
apetec	feel 0.06
apetezc	food 0.04
apetit	appetit 0.60	appet 0.08
apf	apf 0.50
apfs	fsck 0.28
aphaim	appaim 0.44
aphec	aphek 0.73
api	api 0.82	celeri 0.05
apiabiversion	apiabivers 0.38
apiad	relent 0.15	piti 0.13
apic	budg 0.25
apil	pile 0.20	stack 0.11	push 0.06
apis	api 0.26
apk	apk 0.84
apkleaks	apkleak 0.50
apl	apl 0.64
aplac	placat 0.39	relent 0.18	robberi 0.17
aplan	flatten 0.35	steamrol 0.31	depress 0.05
aplanch	iron 0.06
aplast	crush 0.23	swat 0.23	flatten 0.19	squash 0.12
aplaud	clap 0.53	applaud 0.47
aplaus	applaus 0.68	cheer 0.09
aplaz	off 0.04	delay 0.04	put 0.04
aplic	applic 0.60	appli 0.42	app 0.21	enforc 0.03	studious 0.03	dilig 0.03
apliqu	appli 0.16
apm	apm 0.50
apng	apng 0.50
apod	nicknam 0.37
apoder	hold 0.03	over 0.02
apoge	swing 0.25	height 0.07
apol	apollo 0.63
apop	apop 0.37
aporr	beat 0.04	up 0.02
aport	contribut 0.28	chip 0.03
aposent	room 0.03
apost	gambl 0.32	bet 0.20	purpos 0.05
apostol	apostl 0.74
apostrof	apostroph 0.76
apoy	lean 0.23	support 0.16	encourag 0.04	second 0.02
app	app 0.33
apparmor	apparmor 0.69
appdat	appdata 0.75
append	append 0.45
appendchild	appendchild 0.55
appends	append 0.11
apple	appl 0.19
applescript	applescript 0.79
applespec	applespec 0.67
application	applic 0.12
apply	appli 0.14
appnam	pid 0.06
appnot	appnot 0.38
apport	apport 0.62
apps	app 0.13
appspot	appspot 0.64
appx	appx 0.50
appxbundl	appxbundl 0.50
apr	apr 0.55
aprec	appreci 0.28
apreci	appreci 0.52	consider 0.02
apremi	matter 0.03
aprend	learn 0.81
aprendet	learn 0.05
aprendizaj	learn 0.13
aprent	win32diskimag 0.40
apres	arrest 0.06
aprest	prepar 0.10
apresur	hurri 0.23	rush 0.12	quicken 0.12	hasti 0.09
apresurart	hasti 0.14	hurri 0.08
apresurat	hurri 0.14	quick 0.03
apret	tight 0.19	tighten 0.18	clench 0.13	squeez 0.13	press 0.10	pull 0.10	grip 0.06	sprint 0.05
apreton	shook 0.15	handshak 0.12
apriet	tight 0.13	push 0.08	press 0.06	bind 0.03	pickl 0.02
aprietem	squeez 0.11
apris	hurri 0.05
aprision	imprison 0.38
aprob	approv 0.50	pass 0.16	disapprov 0.04
apront	advanc 0.07
apropi	appropri 0.67	suitabl 0.15	proper 0.11	adequ 0.03
aprovech	advantag 0.29	profit 0.10	exploit 0.10
aprovechart	advantag 0.07
aprovision	provis 0.23
aproxim	approxim 0.54	rough 0.18	approach 0.12	about 0.06
aprueb	approv 0.36
apt	apt 0.71
apta	adequ 0.17	fit 0.06
aptitud	aptitud 0.77
apto	entitl 0.12	suitabl 0.12	fit 0.06
aptos	fittest 0.42
apuest	bet 0.37	handsom 0.28	gambl 0.14
apunt	point 0.29	aim 0.19	note 0.04
apuntal	brace 0.09
apuntel	jot 0.53
apur	hurri 0.24	rush 0.06	hardship 0.05	drain 0.03	troubl 0.03	jam 0.02
apurart	hurri 0.12
apurat	hurri 0.14
apuremon	hurri 0.10	we'd 0.07
apurens	hurri 0.04
apuñal	stab 0.63
apx	apx 0.78
aqu	here 0.89	behold 0.09
aquatk	aquatk 0.55
aquel	that 0.10	one 0.02	who 0.02
aquell	those 0.21	that 0.07
aquiescent	agre 0.04
aquil	achill 0.41	aquila 0.30
aquilon	north 0.34	northward 0.09
ar	ar 0.88
ara	arah 0.46
arab	arab 0.82	arabian 0.38
arabi	saudi 0.59	arabia 0.43
arace	arkit 0.35
arachît	archit 0.67
arad	plow 0.44	plough 0.37	arad 0.37
arahesis	arahesi 0.75
aralel	arallel 0.50
aram	aram 0.87	paddan 0.03
arame	syrian 0.22
aran	aran 0.44
arand	plow 0.37
arandan	blueberri 0.40
arangur	aranguren 0.37
arauj	araujo 0.59
araun	araunah 0.78
arañ	spider 0.67	scratch 0.14
arañaz	scratch 0.15
arba	arba 0.68
arbitr	refere 0.91
arbitrari	arbitrari 0.89	arbitrarili 0.28
arbitrary	arbitrari 0.11
arbol	tree 0.87
arbust	bush 0.53
arc	arc 0.40
arca	ark 0.73	ship 0.07
arced	arceda 0.45	ramírez 0.44
arcen	road 0.07
arch	arch 0.65
architectur	architectur 0.10
archiv	file 0.77	archiv 0.27	filenam 0.08	ile 0.03
archivepath	archivepath 0.71
archiving	archiv 0.07
archivoecmp	filecmp 0.17
archlinux	archlinux 0.67
archvsync	archvsync 0.52
archwiki	archwiki 0.83
archîpo	archippus 0.44
arcill	clay 0.36
arcnam	arcnam 0.83
arco	bow 0.36	rainbow 0.16
arcoiris	rainbow 0.48
arcos	arch 0.15	bow 0.10
arcosen	arc 0.36
ard	ard 0.49
arde	burn 0.10
arder	burn 0.18
ardi	burn 0.05
ardid	burn 0.04
ardiend	burn 0.08	fire 0.04
ardill	squirrel 0.82
ardo	forward 0.05
ardu	hard 0.11	tough 0.09	fierc 0.06	rough 0.05
are	area 0.75	plow 0.06
aren	sand 0.71	arena 0.25	molehil 0.14	hourglass 0.13	mole 0.08
arener	sandbox 0.63
areng	harangu 0.67
arenqu	herring 0.66
aret	earring 0.50
arfrev	arfrev 0.75
arg	arg 0.42
argc	argc 0.71
argcount	argcount 0.64
argeli	algeria 0.96
argelin	algerian 0.76
argentin	argentina 0.63	argentinian 0.14
argleton	argleton 0.67
argo	argo 0.58
argob	argob 0.67
argos	argo 0.35
argpars	argpars 0.97
args	arg 0.84
argtypes	argtyp 0.38
argument	argument 0.89
argumentdefaultshelpformatt	argumentdefaultshelpformatt 0.37
argumenterror	argumenterror 0.37
argumentpars	argumentpars 0.93
arguments	argument 0.08
argv	argv 0.98
argü	argu 0.07
ariabl	ariabl 0.50
ariel	ariel 0.70
arimate	arimathaea 0.62
arimbrathodiyil	arimbrathodiyil 0.67
arioch	arioch 0.74
aristarc	aristarchus 0.62
aristocrat	aristocrat 0.86
arithmetic	arithmet 0.11
arithmeticerror	arithmeticerror 0.38
aritm	arithmet 0.10
aritmet	arithmet 0.86
arjon	arjona 0.68
arlington	arlington 0.61
arm	arm 0.16
arma	gun 0.48	weapon 0.31
armad	arm 0.21	unarm 0.11	armi 0.06
armand	armando 0.52
armar	assembl 0.07
armari	closet 0.66	wardrob 0.38	cupboard 0.27	cabinet 0.07
armarl	assembl 0.06
armaron	arm 0.04
armas	weapon 0.46	armor 0.27	gun 0.20	arm 0.03
armast	done 0.02
armazon	framework 0.10	frame 0.08
armel	armel 0.80
armeni	armenia 0.57	armenian 0.44
armhf	armhf 0.80
armin	armin 0.84
armo	pluck 0.14	himself 0.03
armon	harmonica 0.52	harmoni 0.52	harmon 0.30
armstrong	armstrong 0.86
arning	arn 0.67
arnold	joachim 0.56
arnon	arnon 0.88
aro	aroer 0.77	ring 0.05
arom	spice 0.29	fragranc 0.22	scent 0.20	smell 0.03
aromat	spice 0.25	sweet 0.06	tend 0.06
aros	earring 0.35
around	delimit 0.10
arp	arp 0.71
arpa	harp 0.56	arpa 0.23
arpas	harp 0.41
arphad	arpad 0.71
arphax	arpachshad 0.78
arque	arch 0.11
arqueolog	archaeologist 0.65	archeolog 0.32
arquer	archer 0.44
arquitect	architect 0.82
arquitectur	architectur 0.81	arch 0.03
arraig	root 0.07
arranc	boot 0.21	pluck 0.16	bootabl 0.15	snatch 0.05	yank 0.05	torn 0.04	start 0.04	rip 0.04
arrancart	away 0.03
arranqu	boot 0.45	netboot 0.23	bootload 0.18	impuls 0.09	bootstrap 0.08	tore 0.04
arras	hit 0.06
arrasadl	raze 0.44
arrastr	drag 0.36	crawl 0.26	creep 0.09	lure 0.07	heel 0.05	wash 0.03	away 0.03
array	array 0.45
arrays	array 0.17
arraysiz	arrays 0.64
arrebat	snatch 0.15	torn 0.15	wrench 0.14	depriv 0.08	away 0.04	taken 0.03
arrecif	coral 0.57
arregl	fix 0.42	array 0.27	repair 0.18	arrang 0.06	settl 0.05
arreglarmel	hundr 0.03
arreglarnosl	deal 0.05
arreglartel	manag 0.03
arreglat	tidi 0.15
arremed	imit 0.14
arremolin	whirl 0.30
arrend	rent 0.20	leas 0.19
arrepent	repent 0.32	regret 0.19	remors 0.10	you'll 0.03
arrepenti	repent 0.20
arrepentirt	regret 0.11
arrepient	regret 0.32	repent 0.07
arrepientet	repent 0.20
arrepint	repent 0.24	regret 0.05
arrepintios	relent 0.26
arrest	arrest 0.67
arrestadl	seiz 0.12
arrestart	arrest 0.14
arrib	upward 0.31	abov 0.27	upstair 0.19	top 0.06	up 0.06	turvi 0.04
arriend	rent 0.22
arriesg	riski 0.39	risk 0.32	ventur 0.19
arriesgart	risk 0.07
arrim	put 0.03
arrodill	knelt 0.36	kneel 0.30	knee 0.09	down 0.03
arrodilla	knee 0.07
arrodillart	kneel 0.28
arrodillat	knee 0.07
arrog	arrog 0.47	overconfid 0.29	conceit 0.27	snobbish 0.10
arroj	threw 0.31	shed 0.15	throw 0.09	toss 0.08	cast 0.06	drop 0.03
arrojal	throw 0.03
arrojeis	cast 0.07
arroll	trampl 0.18	roll 0.16
arrowkeys	arrowkey 0.75
arroy	brook 0.44	valley 0.20	stream 0.06	river 0.04
arroz	rice 0.75	con 0.04
arrug	wrinkl 0.73
arruin	ruin 0.56	wreck 0.10	spoil 0.08	doom 0.08	bankrupt 0.05	blew 0.03	broke 0.03	screw 0.03
arrull	coo 0.38
arsenal	arsenal 0.67
artajerj	artaxerx 0.86
arte	art 0.77	masterpiec 0.09	artwork 0.08
artefact	artifact 0.86
arter	devious 0.54
arteri	arteri 0.45
arterial	pressur 0.15
artes	martial 0.36	art 0.02
artesan	handicraft 0.67
artic	arctic 0.83
articl	articl 0.17
articul	articl 0.78	joint 0.16	item 0.04	paper 0.03
artifactory	artifactori 0.50
artific	craftsmen 0.51	workman 0.35
artifici	workmanship 0.67
artificial	artifici 0.68	firework 0.35	conlang 0.15
artiller	gunner 0.52
artimañ	squar 0.10
artist	artist 0.83	artwork 0.11
artritis	arthriti 0.75
as	ace 0.34	as 0.07
asa	asa 0.82	asaiah 0.26	roast 0.08
asad	roast 0.53	barbecu 0.27	ass 0.20
asael	asahel 0.87
asaet	shoot 0.09
asakus	asakusa 0.67
asalari	hire 0.09
asalt	rob 0.18	round 0.07	attack 0.04
asamble	adjourn 0.31
asan	ashan 0.62
asand	grill 0.27
asaph	asaph 0.93
asar	roast 0.26	grill 0.14
asas	grill 0.27
asbel	ashbel 0.55
asc	asc 0.75
ascalon	ashkelon 0.81
ascend	promot 0.26	amount 0.07	rose 0.02
ascendent	ascend 0.18
ascens	promot 0.51
ascensor	elev 0.82
ascent	ascent 0.15
asciend	promot 0.09
ascii	ascii 0.87
asciidoctor	asciidoctor 0.50
asciinem	asciinema 0.75
asco	disgust 0.31	filthi 0.09	suck 0.09	abid 0.08	stiff 0.06
asctim	asctim 0.55
ascu	coal 0.22
asdecodedobject	asdecodedobject 0.38
asdecodedunicod	asdecodedunicod 0.38
asdf	asdf 0.50
asdict	asdict 0.75
asdod	ashdod 0.88
ase	restroom 0.22	clean 0.03
asech	wait 0.03
asegur	ensur 0.31	assur 0.27	sure 0.08	claim 0.08	insur 0.08	uninsur 0.05	reassur 0.04	guarante 0.04
asegurart	sure 0.03	make 0.03
asegurat	sure 0.08
asegures	ensur 0.19	sure 0.09
asel	azel 0.71
asemej	resembl 0.26
asenath	potiphera 0.55
asencodedobject	asencodedobject 0.38
asencodedunicod	asencodedunicod 0.38
asent	encamp 0.45	nod 0.08
aser	asher 0.90
asercion	assert 0.50
asert	assert 0.17
asesin	murder 0.37	assassin 0.17	killer 0.11	kill 0.09	accomplic 0.03
asesinat	murder 0.58
asesor	advisor 0.28	consult 0.07	advic 0.06
asexual	asexu 0.52	ace 0.21
asfix	suffoc 0.31
asfixi	asphyxi 0.39	stifl 0.15	choke 0.13
asi	so 0.24	asia 0.11	thus 0.06	like 0.06	such 0.05	well 0.05	way 0.03	that 0.03
asiat	asian 0.61	asia 0.07
asider	grip 0.31
asidu	sit 0.03
asient	seat 0.68	backseat 0.04
asign	assign 0.61	alloc 0.47	map 0.17	allot 0.03
asignatur	subject 0.18	matter 0.02
asim	likewis 0.16	moreov 0.08	also 0.07	shall 0.02
asimetri	asymmetri 0.39
asimil	take 0.02
asimov	asimov 0.71
asin	asin 0.38
asinci	asyncio 0.04
asincron	asynchron 0.79	async 0.14
asinh	asinh 0.55
asint	nod 0.52
asir	assir 0.55
asiri	assyria 0.83	assyrian 0.20
asist	attend 0.61	assist 0.04
asistent	assist 0.46	attend 0.08
askar	askar 0.75
asma	asthma 0.61
asmaveth	azmaveth 0.28
asmbcsstring	asmbcsstr 0.37
asmon	azmon 0.44
asn	asn 0.75
asna	donkey 0.29
asnas	donkey 0.26
asno	donkey 0.50
asnos	donkey 0.47
asns	asn 0.39
aso	aso 0.52	broil 0.46
asoci	associ 0.82	partnership 0.08	assoc 0.04	attach 0.03
asocial	unsoci 0.67
asol	desol 0.47	wast 0.05	ruin 0.03	destroy 0.02
asom	peek 0.18	wing 0.04	lean 0.03	out 0.02
asombr	amaz 0.27	awesom 0.17	astonish 0.15	astound 0.13	uncanni 0.13	breathtak 0.09	startl 0.07	shock 0.05
asor	hazor 0.48
aspect	aspect 0.39	look 0.07	appear 0.04	respect 0.03
aspell	aspel 0.50
asper	rough 0.37	rougher 0.26	harsh 0.07
asperez	cold 0.04
aspersor	burgundi 0.67
aspid	cobra 0.45
aspir	vacuum 0.29	applic 0.12	aspir 0.11	cleaner 0.05
aspirin	aspirin 0.71
aspx	aspx 0.66
asqu	disgust 0.12
asquer	disgust 0.27	gross 0.22	filthi 0.11	nasti 0.09	creep 0.06
asriel	asriel 0.44
assembl	instruct 0.04
assembly	assembl 0.05
assert	assert 0.49
assertdictcontainssubset	assertdictcontainssubset 0.75
assertgreat	assertgreat 0.37
assertgreaterequal	assertgreaterequ 0.37
assertin	assertin 0.37
assertion	assert 0.10
assertionerror	assertionerror 0.89
assertisnon	assertisnon 0.55
assertisnotnon	assertisnotnon 0.55
assertitemsequal	assertitemsequ 0.37
assertless	assertless 0.37
assertlessequal	assertlessequ 0.37
assertnotin	assertnotin 0.37
assertrais	assertrais 0.55
assertraisesregexp	assertraisesregexp 0.55
assertregexpmatch	assertregexpmatch 0.55
assertsetequal	assertsetequ 0.55
asset	asset 0.30
assetnot	assetnot 0.52
assets	asset 0.26
assign	assign 0.09
assignment	assign 0.08
assimp	assimp 0.50
assoc	assoc 0.40
association	associ 0.03
asstring	asstr 0.64
assuer	ahasuerus 0.92
assumey	assumey 0.50
assur	asshur 0.35	assyrian 0.35	assyria 0.18
ast	ast 0.97
astaroth	ashtaroth 0.80
asterisc	asterisk 0.71	star 0.03
asterisk	asterisk 0.37
asteroid	asteroid 0.40
astill	splinter 0.46
astimezon	astimezon 0.87
astragal	anklebon 0.52
astrofis	astrophysicist 0.52
astrolog	astrolog 0.73	enchant 0.32
astronaut	astronaut 0.82
astronom	astronom 0.48	astronomi 0.45	space 0.02
astros	planet 0.14
asttokens	asttoken 0.55
astuci	crafti 0.35	wit 0.08
astut	astut 0.49	cun 0.22	clever 0.20	devious 0.20	crafti 0.10	bright 0.03	smarter 0.03
astz	astz 0.64
asuet	off 0.03
asum	assum 0.53
asunicodecopy	asunicodecopi 0.55
asunt	matter 0.30	affair 0.16	busi 0.09	subject 0.06	issu 0.05	concern 0.04
asust	scare 0.46	frighten 0.25	freak 0.08	afraid 0.07	startl 0.05	panic 0.02
asustart	frighten 0.15	alarm 0.03	scare 0.02
asustas	scare 0.06
asvoidptr	asvoidptr 0.37
aswidecharstring	aswidecharstr 0.64
asycgenerator	asyncgener 0.28
async	async 0.81
asynccontextdecorator	asynccontextdecor 0.55
asynccontextmanag	asynccontextmanag 0.75
asyncexitstack	asyncexitstack 0.71
asyncfunctiondef	asyncfunctiondef 0.71
asyncgen	asyncgen 0.57
asyncgenerator	asyncgener 0.48
asyncgens	asyncgen 0.47
asynchat	asynchat 0.91
asynchronous	asynchron 0.33
asynci	asyncio 0.98
asynciter	asynciter 0.51
asynciterator	asynciter 0.60
asyncmock	asyncmock 0.89
asyncor	asyncor 0.94
asyncresult	asyncresult 0.64
at	at 0.04
ata	bind 0.09
atac	attack 0.57	assail 0.08
atach	hathach 0.62
atad	bound 0.16	tie 0.15
atadl	tie 0.05
atadur	free 0.04
ataj	shortcut 0.56	shorthand 0.11	cut 0.03
atal	tie 0.06	athaliah 0.06
atalay	watchman 0.53	watchmen 0.38
atam	tie 0.04	fix 0.03
atan	atan 0.64
atanh	atanh 0.55
ataqu	attack 0.52	foil 0.09
atar	busier 0.15	chain 0.05	bind 0.05	tie 0.04
atarant	restless 0.19
ataras	bind 0.10
atardec	dusk 0.34	sunset 0.24
atarm	tie 0.06
ataron	tie 0.10
ataroth	ataroth 0.71
atars	tie 0.08
atart	tie 0.07
atasc	jam 0.30	stuck 0.15	clog 0.13	traffic 0.06	stall 0.04
atat	tie 0.08
ataturk	atatürk 0.67
ataud	coffin 0.71
atavi	ornament 0.54	jewelri 0.14
ate	atheist 0.55	tie 0.02
ateism	atheism 0.54
atemoric	scare 0.07
aten	athen 0.57	depend 0.02
atencion	attent 0.56	care 0.05	reprimand 0.04	caution 0.04	careless 0.03	pay 0.02
atend	attend 0.08	listen 0.03	taken 0.02
atent	attent 0.09	care 0.06	consider 0.05	listen 0.03	attempt 0.02	focus 0.02	close 0.02
ater	ater 0.67
aterr	scarier 0.24	scari 0.19	scariest 0.19	terrifi 0.13	creepi 0.13	frighten 0.09	scare 0.03
aterric	schedul 0.08
aterriz	land 0.16
aterrizaj	land 0.07
aterroriz	terrifi 0.69
atestigu	testifi 0.21
atexit	atexit 0.93
athai	attai 0.50
athal	athaliah 0.84
athe	atheo 0.55
ati	ati 0.67
atic	attic 0.68	poke 0.18
atiend	charg 0.04
atim	atim 0.75
ation	ation 0.67
ativ	ativan 0.52
atlant	atlant 0.61	atlanti 0.43
atlas	atlas 0.67
atlet	athlet 0.80
atmosfer	atmospher 0.75	mood 0.03
ato	tie 0.17	bound 0.06	attach 0.05
atol	oatmeal 0.45
atolondr	scatterbrain 0.44
atom	atom 0.94
atonit	flabbergast 0.45	gaze 0.11	astonish 0.09	amaz 0.07
atont	woozi 0.40	stun 0.16
atool	atool 0.50
atop	atop 0.83
ator	zipper 0.12	choke 0.11	stuck 0.07
atorment	torment 0.51
atormentart	torment 0.25
atornillal	screw 0.15
atos	ata 0.67
atq	atq 0.75
atra	attract 0.36	appeal 0.12	draw 0.03
atrac	mug 0.13	robberi 0.13	held 0.04
atraccion	attract 0.03
atracon	bing 0.48
atract	attract 0.40	unattract 0.07	charm 0.05	handsom 0.05	appeal 0.05
atragant	choke 0.18
atraid	attract 0.21	lure 0.12
atraj	attract 0.23	drew 0.08
atranc	clog 0.30
atrap	trap 0.34	caught 0.26	catch 0.16	stuck 0.08	strand 0.06	seiz 0.05	boobi 0.03
atrapal	em 0.28	catch 0.03
atrapam	catch 0.05
atrapel	catch 0.06
atrapenl	catch 0.05
atras	backward 0.13	back 0.13	ago 0.11	behind 0.09	countdown 0.08	late 0.08	overdu 0.07	forth 0.03
atraves	pierc 0.11	through 0.11	cross 0.09	across 0.07
atravies	flow 0.10	through 0.06
atrev	dare 0.61	bold 0.09
atri	court 0.53
atribu	ascrib 0.27	claim 0.07	attribut 0.06
atribut	attribut 0.90
atributoerror	attributeerror 0.08
atrincher	barricad 0.40
atrm	atrm 0.50
atroc	atroc 0.38	outrag 0.18	horribl 0.10
atropell	over 0.07	outrag 0.05	hit 0.05	knock 0.03	run 0.02	automobil 0.02
atroz	outrag 0.19	terribl 0.07
atsu	atsuo 0.55
attach	attach 0.24
attachment	attach 0.18
attestation	attest 0.29
attim	attim 0.81
attr	attr 0.95
attrgett	attrgett 0.60
attribut	attribut 0.13
attributeerror	attributeerror 0.92
attributeref	attributeref 0.37
attributesns	attributesn 0.64
attrnam	attrnam 0.71
attrs	attr 0.09
atun	tuna 0.63
aturd	daze 0.33	fluster 0.33	woozi 0.26	rattl 0.23	stun 0.11
au	au 0.83
audaci	bold 0.21
audacious	audaci 0.50
audi	audio 0.72	infodictionari 0.06	sound 0.03
audicion	hear 0.08
audienci	audienc 0.68
audifon	earphon 0.61	aid 0.07
audiolibr	audiobook 0.80
audioop	audioop 0.88
audiounit	tool 0.03
audiounits	vailabl 0.57
audit	audit 0.17
auditd	auditd 0.67
auditing	audit 0.57
auditor	audit 0.57
auditori	auditorium 0.42	audienc 0.13	audit 0.08
audtool	audtool 0.50
august	augusto 0.52
aul	classroom 0.55
aull	howl 0.62	wail 0.57	bay 0.08
aument	increas 0.46	augment 0.31	rise 0.06	rais 0.05	multipli 0.05	grow 0.03	greater 0.02	promot 0.02
aun	yet 0.33	still 0.33	even 0.10	yes 0.03	ain't 0.02
aunqu	although 0.39	though 0.36	even 0.11	whilst 0.04	while 0.02
aur	aur 0.70
aureol	halo 0.67
aureport	aureport 0.50
auricular	headphon 0.62	earphon 0.33
auror	aurora 0.67
aurvot	aurvot 0.67
aus	aus 0.50
ausenci	absenc 0.74	absent 0.04
ausent	absent 0.53	absenc 0.05	vacant 0.04
auster	auster 0.67
austr	austro 0.31	south 0.14
australi	australia 0.96
australian	australian 0.82	australia 0.03
austri	austria 0.88
aut	car 0.56	auto 0.13	self 0.04
autent	authent 0.64	genuin 0.21	real 0.11	auth 0.04
autentic	unauthent 0.26	authent 0.24
autentific	authent 0.13
auth	auth 0.87
authenticat	authent 0.16
authenticationerror	authenticationerror 0.71
authkey	authkey 0.87
authobject	authobject 0.74
author	author 0.07
authoriz	author 0.06
authreq	authreq 0.55
autist	autist 0.80
autoayud	self 0.10
autobus	bus 0.61	buse 0.10
autocommit	autocommit 0.77
autocompil	autobuild 0.73	builder 0.09
autocomplet	autocomplet 0.41	complet 0.03
autoconcient	conscious 0.10
autoconf	autoconf 0.81
autocontrol	restraint 0.47
autocorrig	auto 0.05	himself 0.03
autocrit	critic 0.06	within 0.03
autocton	indigen 0.38
autodestru	ourselv 0.08
autodetect	autodetect 0.54
autodetermin	self 0.06
autodidact	educ 0.05	myself 0.03
autodocument	self 0.10
autoescuel	instructor 0.21
autoespecif	specc 0.34	autospecc 0.21
autoespecific	autospecc 0.48
autoestim	esteem 0.58	self 0.04
autoestop	hitchhik 0.54
autoexplic	explanatori 0.41
autoexplor	regular 0.04
autoformate	auto 0.14
autofs	autof 0.67
autogener	auto 0.09
autograf	autograph 0.55
autojump	autojump 0.87
autojunk	autojunk 0.55
autolesionart	hurt 0.03
automat	automat 0.85	auto 0.13	autom 0.06
automatiz	autom 0.58
automount	automount 0.78
automovil	automobil 0.45	car 0.10
automovilist	automobil 0.08	accid 0.07	car 0.03
autonom	autonom 0.28	employ 0.17	standalon 0.10	self 0.03
autonumb	autonumb 0.55
autop	highway 0.23
autopromocion	advertis 0.13
autopsi	autopsi 0.63	postmortem 0.32
autor	author 0.81	copyright 0.12	authorship 0.09	perpetr 0.06	powerless 0.05
autoremov	autoremov 0.50
autoritari	authoritarian 0.80
autoriz	author 0.10	permit 0.09	entitl 0.08	grant 0.04	allow 0.03
autorreflexion	reflect 0.09
autospec	autospec 0.91
autossh	autossh 0.67
autostop	hitchhik 0.54
auxili	helper 0.28	auxiliari 0.18	kit 0.14	aid 0.13
auxiliar	ancillari 0.63	helper 0.18
av	av 0.67
avahi	avahi 0.75
availability	avail 0.16
availmask	availmask 0.55
aval	advoc 0.68
avalanch	avalanch 0.67
avanc	breakthrough 0.21	advanc 0.14	progress 0.13	stride 0.09	move 0.02
avanz	advanc 0.56	move 0.04	progress 0.03	forward 0.02
avar	greedi 0.22
avarici	covet 0.33	greedi 0.20	greed 0.16	gain 0.06
avaru	avarua 0.67
avat	avatar 0.52
avc	avc 0.44
ave	bird 0.19	minnesota 0.12	wade 0.10
avecill	bird 0.10
avellan	hazelnut 0.80
aven	avenu 0.60	aven 0.41	atol 0.40	oatmeal 0.17
avent	winnow 0.42	threw 0.05
aventon	lift 0.13	ride 0.12
aventur	adventur 0.69	ventur 0.06
aventurer	adventur 0.31
aver	damag 0.10	down 0.03
avergonz	embarrass 0.40	asham 0.37	confound 0.13	shame 0.07	disappoint 0.07	abash 0.06	disgrac 0.05
avergonzart	asham 0.09
avergüenc	asham 0.16
avergüencens	let 0.03
avergüenz	asham 0.37	embarrass 0.02
avergüenzat	shame 0.08
averi	order 0.05	damag 0.04
averig	check 0.03
averigu	find 0.16	figur 0.13	out 0.06
averigü	out 0.04
averigüemosl	find 0.03
aves	bird 0.36
avestruc	ostrich 0.59
aviacion	airfield 0.52
avid	eager 0.16
avif	avif 0.58
avion	plane 0.71	airplan 0.33	air 0.03
avis	advisori 0.41	warn 0.11	prompt 0.06	dsa 0.04	notic 0.04	notifi 0.04	let 0.03	told 0.02
avisal	warn 0.10
avisam	let 0.04
avisart	warn 0.06
avisel	warn 0.05
avisenl	warn 0.05
avisp	wasp 0.80
avispon	hornet 0.67
avist	spot 0.18
avith	avith 0.44
aviv	aviv 0.52	fuel 0.10
avo	avo 0.86
avr	avr 0.64
aw	aw 0.17
await	await 0.71
awar	awar 0.22
award	award 0.26
awk	awk 0.72
aws	aw 0.41
axel	axel 0.67
axfr	axfr 0.50
axil	armpit 0.39	arm 0.05
ay	woe 0.58	ow 0.24	ala 0.13	ouch 0.12	ah 0.09	oh 0.04
ayer	yesterday 0.89
ayo	tutor 0.21
ayu	open 0.03
ayud	help 0.76	assist 0.08	aid 0.04	helper 0.04	elp 0.04
ayudal	help 0.04
ayudam	help 0.08
ayudan	us 0.04
ayudar	help 0.05
ayudart	help 0.16
ayudas	help 0.03
ayudemon	let 0.02
ayumi	ayumi 0.59
ayun	fast 0.24
ayunt	hall 0.23
az	az 0.78
azadon	plowshar 0.62
azafat	stewardess 0.50	attend 0.04
azar	azariah 0.60	chanc 0.08	random 0.06
azareel	azarel 0.55
azaz	azaziah 0.55
azazel	scapegoat 0.30
azec	azekah 0.51
azgad	azgad 0.55
azim	unleaven 0.30
azmaveth	azmaveth 0.67
azor	azor 0.44
azot	scourg 0.44	stripe 0.24	chastis 0.23	beaten 0.16	spank 0.15	slam 0.11
azote	insan 0.09	roof 0.08
azricam	azrikam 0.71
azriel	azriel 0.55
azub	azubah 0.62
azuc	sugar 0.76
azufr	sulfur 0.86
azul	blue 0.87	azul 0.08
azur	azur 0.86	azzur 0.10
añad	add 0.42	ad 0.35	append 0.10
añadel	add 0.06
añadirt	ad 0.02
añej	old 0.04
añic	piec 0.05
año	year 0.55	y2k 0.04
añor	miss 0.05	long 0.02
años	year 0.55	old 0.12	ago 0.10	age 0.05	seventeen 0.02
b	b 0.68
b'a	b'a 0.55
b'abc	b'abc 0.75
b'abcdefghijklmnopqrstuvwxyz	b'abcdefghijklmnopqrstuvwxyz 0.71
b'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz	b'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz 0.55
b'bar	b'bar 0.55
b'hi	b'hi 0.38
b'non	b'none 0.55
b'se	b'still 0.38
baal	baal 0.86	baalah 0.16
baalath	baalath 0.50
baan	baanah 0.67	baana 0.35
baas	baasha 0.92
bab	drool 0.68
babe	drool 0.34
babel	babel 0.67
babiloni	babylon 0.87
babor	port 0.06
babuin	baboon 0.46
babyl	babyl 0.88
babylmessag	babylmessag 0.80
bacbuc	bakbukiah 0.47	bakbuk 0.34
bach	pothol 0.41	ahead 0.05
bachillerat	colleg 0.06
back	back 0.04
backend	backend 0.93
background	background 0.17
backlog	backlog 0.81
backport	backport 0.27
backports	backport 0.60
backslashreplac	backslashreplac 0.82
backtick	backtick 0.64
backtrac	backtrac 0.63
backup	backup 0.20
backupcount	backupcount 0.64
bacon	bacon 0.42
bacteri	bacteria 0.64
badaracc	badaracco 0.37
badarasc	badarasco 0.37
badminton	badminton 0.65
badstatuslin	badstatuslin 0.55
badzipfil	badzipfil 0.37
bag	bag 0.07
bagaj	baggag 0.16
bagr	hungri 0.12
bah	bay 0.57
bahurim	bahurim 0.67
baikal	baikal 0.67
bail	danc 0.84	prom 0.05	dancer 0.03
bailaor	flamenco 0.40
bailarin	dancer 0.68	ballerina 0.19
bailey	bailey 0.38
baj	low 0.28	under 0.25	down 0.18	lower 0.11	bass 0.07	lowest 0.06	off 0.05	shorter 0.04
bajal	down 0.04
bajat	get 0.03
bajit	woman 0.04
bajon	depress 0.08	low 0.05
bak	bak 0.50
bakk	bakker 0.64
bal	bullet 0.70	gunshot 0.10	lightn 0.03
balaam	balaam 0.89
balac	balak 0.81
baladan	baladan 0.62
balanc	balanc 0.27	swish 0.22
balance	balanc 0.09	rock 0.05
balanz	balanc 0.21
balaz	bullet 0.15	shot 0.07
balbuc	babbl 0.30
balbuce	stutter 0.30
balcon	balconi 0.80
bald	bucket 0.60
balf	balf 0.64
balh	balhar 0.44
bali	bali 0.68
ballen	whale 0.81
ballest	crossbow 0.78
ballet	ballet 0.71
balogh	balogh 0.37
balon	ballon 0.27	ball 0.18
baloncest	basketbal 0.75
balonman	handbal 0.70
bals	raft 0.42	pond 0.11
balsam	balm 0.67
baluart	mound 0.78
bambu	bamboo 0.67
bamoth	bamoth 0.55
banan	banana 0.37
banc	bank 0.79	bench 0.42	vault 0.06
bancari	clerk 0.11	account 0.09
bancarrot	bankruptci 0.58	bankrupt 0.36
band	band 0.66	gang 0.29	bandwidth 0.12	brass 0.05	stripe 0.05	bunch 0.03
bandej	tray 0.61	lever 0.34
bander	flag 0.50	banner 0.05
bandit	aid 0.11
bandwidth	bandwidth 0.16
bang	bang 0.12
bangkok	bangkok 0.80
bani	bani 0.86
banj	banjo 0.68
bann	banner 0.25
banquer	banker 0.79
banquet	banquet 0.53	feast 0.31
banquill	stool 0.20
bany	banjo 0.35
bar	bar 0.75	pub 0.05
barac	barak 0.85
barack	barack 0.80
baraj	shuffl 0.58	card 0.07
barand	slide 0.32
barat	cheap 0.72	cheaper 0.34	inexpens 0.07	cheapest 0.06	cheapli 0.06
barb	beard 0.64	barbershop 0.08	barber 0.05
barbaco	barbecu 0.55
barbar	crude 0.20	aw 0.05	leg 0.03
barber	barber 0.51
barbi	barbi 0.52
barbill	chin 0.27
barc	ship 0.70	boat 0.34
barcelon	barcelona 0.67
bariton	bariton 0.40
bark	barker 0.81
barn	barn 0.33
barne	barnea 0.60
barney	barney 0.68
barniz	varnish 0.52
barometr	baromet 0.67
barr	sweep 0.46	slash 0.26	bar 0.25	backslash 0.23	mud 0.18	swept 0.13	barcod 0.11	toolbar 0.09
barrabas	barabba 0.81
barranc	ravin 0.53
barratt	barratt 0.86
barrer	barrier 0.84
barri	neighborhood 0.46	barrier 0.16	slum 0.13	chinatown 0.11	villag 0.02
barrig	belli 0.27
barril	barrel 0.68
barrilet	kite 0.25
barrit	granola 0.41
barry	barri 0.88
bars	barsabba 0.44
bartenders	bartend 0.27
barth	barth 0.80
bartolom	bartholomew 0.40
baruch	baruch 0.91
barzillai	barzillai 0.83
bas	base 0.75	databas 0.27	basi 0.05	foundat 0.04	reli 0.03	socket 0.03	debtap 0.02
basan	bashan 0.93
basandot	base 0.04
bascul	scale 0.20
baseball	basebal 0.13
basecflags	basecflag 0.37
basecgihandl	basecgihandl 0.75
baseclassnam	baseclassnam 0.64
basecooki	basecooki 0.64
basecppflags	basecppflag 0.37
baseeventloop	baseeventloop 0.55
baseexception	baseexcept 0.92
baseexceptiongroup	baseexceptiongroup 0.75
basehandl	basehandl 0.88
basehead	basehead 0.55
basehttprequesthandl	basehttprequesthandl 0.88
basemanag	basemanag 0.84
basemath	basemath 0.71
basenam	basenam 0.85
basenc	basenc 0.50
baseprotocol	baseprotocol 0.68
baseproxy	baseproxi 0.55
baserequesthandl	baserequesthandl 0.78
baseselector	baseselector 0.64
baseserv	baseserv 0.81
basestring	basestr 0.82
basetransport	basetransport 0.78
bash	bash 0.75
bashmark	bashmark 0.41
bashmarks	bashmark 0.41
bashrc	zsh 0.15
bashtop	bashtop 0.44
basic	basic 0.95	elementari 0.05	core 0.02
basicconfig	basicconfig 0.90
basicinterpolation	basicinterpol 0.64
basicsiz	basics 0.71
basilisc	viper 0.36
basmati	basmati 0.54
basquetbol	basketbal 0.22
bast	suffici 0.13	enough 0.07
bastant	pretti 0.32	quit 0.29	fair 0.10	rather 0.09	enough 0.05
bastard	bastard 0.67
bastet	bastet 0.67
bastidor	backstag 0.36	behind 0.02
baston	cane 0.53	stick 0.16	staff 0.11
basur	garbag 0.52	trash 0.30	junk 0.18	rubbish 0.09	collector 0.04	bin 0.03
basurer	basket 0.07	garbag 0.07	collector 0.05
bat	batteri 0.35	bat 0.23	drum 0.22	smoothi 0.19	flap 0.12	robe 0.11	whip 0.09	clap 0.06
batall	battl 0.65	battlefield 0.09	war 0.03	fight 0.02
batallon	battalion 0.55	batallion 0.32
batch	batch 0.33
bater	drummer 0.67
bath	bathsheba 0.55
batidor	blender 0.41
batist	batista 0.81
bats	bat 0.18
batuh	batuhan 0.89
batut	charg 0.06
bau	bauer 0.72
baudi	baud 0.25
baul	trunk 0.36
bauru	bauru 0.67
bautism	baptism 0.73
bautist	baptiz 0.32
bautiz	baptiz 0.79	baptism 0.11
bav	bavaria 0.67
baxt	baxter 0.55
bay	berri 0.45
bayl	bayl 0.55
baz	baz 0.78	bazaar 0.40
bañ	bath 0.50	bathroom 0.37	toilet 0.15	swimsuit 0.07	restroom 0.06	bathhous 0.05	shower 0.05
bañader	bath 0.08
bañador	swimsuit 0.25	bath 0.05
bañas	bath 0.05
bañat	bath 0.06
bañer	bathtub 0.51	tub 0.40	bath 0.06
bb	bb 0.64
bbbb	bbbb 0.55
bbc	bbc 0.76
bbl	bbl 0.50
bc	bc 0.85
bcd	bcd 0.82
bcj	bcj 0.64
bcm	bcm 0.52
bcomps	bcomp 0.50
bcpp	bcpp 0.55
bcppcompil	bcppcompil 0.38
bcryptgenrandom	bcryptgenrandom 0.64
bd	bd 0.90
bdaddr	bdaddr 0.81
bdal	bdale 0.72
bdb	bdb 0.92
bdbquit	bdbquit 0.75
bdist	bdist 0.66
bds	bds 0.80
beasts	beast 0.51	mythic 0.08
beatl	beatl 0.50
beatriz	beatriz 0.52
beauregard	beauregard 0.55
beazley	beazley 0.55
beb	drink 0.64	babi 0.41	drank 0.22	drunk 0.04
bebai	bebai 0.67
bebe	drink 0.03
bebedor	drinker 0.54	drunkard 0.30
bebermel	drink 0.03
bebes	babi 0.19
bebet	drink 0.04
bebier	drink 0.04
bec	scholarship 0.70
becari	intern 0.06
becerr	bull 0.46	calf 0.29	calv 0.24	heifer 0.19
bechêr	becher 0.67
beck	becker 0.37
beckham	beckham 0.67
beelzebub	beelzebul 0.74
beep	beep 0.42
beer	beersheba 0.65
beeroth	beeroth 0.67
beerothit	beerothit 0.62
beethov	beethoven 0.91
beforefork	beforefork 0.75
begin	begin 0.10
beginnersguid	beginnersguid 0.55
behnel	behnel 0.86
beicon	bacon 0.23
beijing	beij 0.38
beisbol	basebal 0.80
bel	bela 0.83
belg	belgian 0.50	belgium 0.13
belgic	belgium 0.89
belgr	belgrad 0.68
bell	beauti 0.38	bell 0.10
bellez	beauti 0.24	scenic 0.11
bellisim	beauti 0.05	nice 0.02
belmont	belmont 0.55
belopolsky	belopolski 0.91
belsas	belshazzar 0.76
beltsas	belteshazzar 0.80
ben	ben 0.67	benaiah 0.65	bene 0.16
bench	bench 0.08
benchmark	benchmark 0.25
bencin	gas 0.11	fuel 0.08
bendec	bless 0.31	prais 0.05
bendersky	benderski 0.37
bendic	bless 0.19
bendicion	bless 0.37	bliss 0.13
bendig	bless 0.17
bendij	bless 0.30
bendijer	bless 0.09
bendijeron	bless 0.09
bendijol	bless 0.12
bendit	bless 0.33	compliment 0.04
benefici	benefit 0.81	benefici 0.22	profit 0.17	gain 0.02
benesch	benesch 0.37
benevolent	favor 0.10
benjamin	benjamin 0.88	benjamit 0.20
benn	beno 0.44
benzodiacepin	benzodiazepin 0.47
beop	beopen 0.37
beor	beor 0.80
beos	beo 0.55
beowulf	beowulf 0.80
ber	beriah 0.56	bere 0.28
beracah	beracah 0.55
bereb	berber 0.75
bereber	berber 0.28
berechî	berechiah 0.78
berenjen	eggplant 0.68	aubergin 0.44
bergm	bergman 0.67
beri	beriah 0.40
beril	chrysolit 0.62
berk	berker 0.88	peksag 0.04
berkeley	berkeley 0.64
berkeleydb	berkeleydb 0.71
berlin	berlin 0.83
berlusconi	berlusconi 0.67
bermej	red 0.12	sea 0.06
bern	bern 0.67
bernab	barnaba 0.92
bernhard	bernhard 0.55
berni	berni 0.67
bernic	bernic 0.55
bernstein	bernstein 0.55
berrinch	daughter 0.03
bes	kiss 0.75	kisser 0.12	bezer 0.05
besador	kisser 0.30
besai	bezai 0.47	besai 0.34
besal	kiss 0.04
besando	kiss 0.05
besart	kiss 0.11
besemon	kiss 0.04
besol	kiss 0.06
besor	besor 0.55
best	seller 0.26	best 0.06
besti	beast 0.31	livestock 0.24	anim 0.23
bet	beta 0.81
beth	beth 0.60	bethel 0.44
bethani	bethani 0.81
bethard	bethard 0.71
bethel	bethel 0.15
bethlehem	bethlehem 0.30
beths	bethsaida 0.74
bethuel	bethuel 0.80
betty	betti 0.75
bezaleel	bezalel 0.76
bezec	bezek 0.71
bf	bf 0.64
bg	bg 0.83
bhi	bhi 0.38
bibiclet	cycl 0.11
bibli	bibl 0.80
bibliotec	librari 0.85
bibliotecari	librarian 0.67
bicep	bicep 0.50
bich	bug 0.10
bichi	nake 0.11
bichri	bichri 0.76
bici	bike 0.14	bicycl 0.11	cycl 0.06
biciclet	bicycl 0.73	bike 0.37	cycl 0.03
bidimensional	dimension 0.25
bidireccional	bidirect 0.67
bidreccional	bidirect 0.26
bielorrus	belarusian 0.57	byelorussian 0.13
bielorrusi	belarus 0.67
bien	well 0.55	good 0.17	ok 0.16	fine 0.13	right 0.07	okay 0.07	along 0.05	nice 0.04
bienaventur	bless 0.24	happi 0.02
bienest	welfar 0.77
bienintencion	well 0.02
bienven	welcom 0.82	unwelcom 0.06	arrang 0.02
bierenfeld	bierenfeld 0.37
bif	steak 0.19
bifurc	fork 0.34
bifurqu	fork 0.14
big	sur 0.25	big 0.07	endian 0.03
bigami	bigami 0.52
bighorn	bighorn 0.52
bigmem	bigmem 0.37
bigot	mustach 0.71
bigvai	bigvai 0.71
bikini	bikini 0.68
bikinis	bikini 0.35
bilal	bilal 0.67
bild	bildad 0.61
bilg	bilgah 0.55
bilh	bilhah 0.80
bilhan	bilhan 0.55
bilingü	bilingu 0.69
bill	billiard 0.35	bill 0.22	pool 0.06
billet	ticket 0.37	bill 0.13	fare 0.07
billeter	wallet 0.63	purs 0.10
billon	billion 0.17
billy	billi 0.37
bin	bin 0.87
binari	binari 0.93
binary	binari 0.27
binaryseq	binaryseq 0.64
binascii	binascii 0.93
bind	bind 0.32
binding	bind 0.16
bindtextdomain	bindtextdomain 0.64
binhex	binhex 0.86
binnui	binnui 0.74
binocular	binocular 0.60
binomial	binomi 0.37
binomialvariat	binomialvari 0.38
binutils	binutil 0.55
bio	bio 0.58
biodegrad	biodegrad 0.80
biodivers	biodivers 0.47
biograf	biographi 0.57	bio 0.10
biolog	biolog 0.65	biologist 0.39
bioluminiscent	bioluminesc 0.67
biomb	screen 0.08
biometr	biometr 0.50
bioquim	biochemist 0.52
bios	bio 0.56
biped	bipe 0.46	featherless 0.44
birmingham	birmingham 0.52
birom	pen 0.24
biruji	chilli 0.27
bisabuel	grandfath 0.12
bisec	bisect 0.12
biseccion	bisect 0.20
bisect	bisect 0.88
bisexual	bi 0.76	bisexu 0.38
bisiest	leap 0.26
bisniet	grandson 0.24
bistec	steak 0.30
bit	bitwis 0.37	bit 0.25
bitcod	bitcod 0.75
bitcoin	bitcoin 0.68
bitlock	bitlock 0.50
bitmap	bitmap 0.68
bitmapimag	bitmapimag 0.38
bits	bit 0.59
bittorn	bittornado 0.80
bittorrent	bittorr 0.83
bitwis	bitwis 0.31
biw	biwa 0.88
bizcochuel	cake 0.06
bjunk	bjunk 0.64
black	black 0.08
blackboxai	blackboxai 0.50
blad	blade 0.64
blahaj	blahaj 0.50
blak	blake 0.72
blam	blame 0.05
blanc	white 0.79	blank 0.22	whitespac 0.19	whiter 0.05	target 0.04	skint 0.04
blancaniev	white 0.07
bland	soft 0.46	tender 0.12
blank	blank 0.13
blanklin	blanklin 0.78
blasfem	blasphem 0.85
blasfemar	blasphem 0.31
blasfemi	blasphemi 0.73
bldshar	bldshare 0.38
ble	ble 0.58
bleachbit	bleachbit 0.50
bleaney	bleaney 0.38
blend	blend 0.52
bles	audiounit 0.39
blic	public 0.12
blinux	blinux 0.67
blo	blo 0.55
blob	blob 0.88
blobs	blob 0.38
block	block 0.19
blockchain	tezo 0.50
blocking	block 0.13
blockingioerror	blockingioerror 0.83
blockquot	blockquot 0.57
blockstack	blockstack 0.38
blog	blog 0.95
blogs	generat 0.02
bloguer	blogger 0.68
bloodhound	bloodhound 0.50
bloqu	block 0.71	blocksiz 0.06	condo 0.05	barricad 0.05	chunk 0.04
bloque	lock 0.26	block 0.24	deadlock 0.15	crash 0.03
bloqueador	sunscreen 0.19
bloqueant	block 0.14
blowfish	blowfish 0.71
bltin	bltin 0.75
blu	blu 0.55	blue 0.09
bluetooth	bluetooth 0.88
blus	blous 0.80
bluth	bluth 0.53
bmp	bmp 0.88
bmptopnm	bmptopnm 0.50
bmw	bmw 0.80
bn	bn 0.37
bnf	bnf 0.64
bo	bo 0.55
bob	bob 0.86
bobby	bobbi 0.80
boc	mouth 0.64	cpr 0.05	upsid 0.03
bocadill	sandwich 0.26	snack 0.09
bocaz	mouth 0.04
boch	nois 0.12	ton 0.10
bochorn	humid 0.14	embarrass 0.12
bochru	sheariah 0.44
bochîm	bochim 0.44
bocin	horn 0.26	trumpet 0.24	cornet 0.15
bocon	blabbermouth 0.40
bocot	mouth 0.06
bod	wed 0.85	marriag 0.04
boddi	boddi 0.55
bodeg	warehous 0.29
body	bodi 0.22
bof	bof 0.43	breath 0.05
bofet	slap 0.25
bofeton	slap 0.13
boggl	boggl 0.67
bogoychev	bogoychev 0.37
boicot	boycott 0.57
boicots	boycott 0.22
bokmål	bokmål 0.80
bol	ball 0.22	bowl 0.17	fastbal 0.13	snowbal 0.10	shine 0.06
bolac	lie 0.04
bolacer	liar 0.18
bolcheviqu	bolshevik 0.67
bold	bold 0.19
bolet	ticket 0.43	receipt 0.09	fare 0.06
boletin	bulletin 0.40
boli	pen 0.19
bolich	disco 0.25	bowl 0.10	bar 0.06
boligraf	pen 0.70	ballpoint 0.15
bollywood	bollywood 0.52
bols	bag 0.77	handbag 0.19	purs 0.13	stock 0.10	sack 0.06
bolsill	pocket 0.72	pocketknif 0.03
bolt	bolt 0.81
bolton	bolton 0.55
bolud	goof 0.18	silli 0.10	fool 0.05	crazi 0.03
boludec	nonsens 0.11
bom	bom 0.93
bomb	bomb 0.78	pump 0.24	bombshel 0.12
bombard	bombard 0.37	bomb 0.16
bombarde	besieg 0.19	bomb 0.15
bombarder	bomber 0.52
bomber	fireman 0.42	firemen 0.36	firefight 0.29	fighter 0.13	depart 0.06	fire 0.02
bombill	bulb 0.37	lightbulb 0.15
bombon	marshmallow 0.40	chocol 0.16
bon	bonus 0.52	bond 0.25
bonapart	bonapart 0.74
bond	benevol 0.20	kind 0.07
bondad	kind 0.04
bondi	bus 0.04
bondis	buse 0.22
bonf	bonfa 0.67
bong	bongo 0.67
bonit	beauti 0.24	pretti 0.18	nice 0.14	nicer 0.09	cute 0.05
bonjour	bonjour 0.75
bont	bont 0.55
bool	bool 0.86	boolean 0.04
boolean	boolean 0.90	bool 0.07
booleanoptionalaction	booleanoptionalact 0.64
boot	boot 0.22	syslog 0.05
bootstrap	bootstrap 0.37
bootstrapping	bootstrap 0.18
bootx	bootx 0.50
booz	boaz 0.91
boquiabiert	speechless 0.15	mouth 0.04
bord	edg 0.23	aboard 0.21	embroid 0.18	board 0.17	verg 0.17	rim 0.16	brink 0.12	onboard 0.09
bordill	curb 0.61
bordon	staff 0.38
boreal	boreali 0.67
borgoñ	sprinkler 0.67
borj	borja 0.52
borland	borland 0.86
borlandccompil	borlandccompil 0.37
borr	eras 0.31	delet 0.31	clear 0.19	blot 0.09	wipe 0.03
borrach	drunk 0.67	slosh 0.20	drunkard 0.11	snocker 0.10	intox 0.10	drunken 0.06
borracher	bing 0.24
borrador	draft 0.73	eras 0.06	board 0.04
borral	delet 0.05
borreg	wolf 0.17
borros	blur 0.52
borrow	borrow 0.10
borshch	bortsch 0.67
borzenkov	borzenkov 0.37
boscath	bozkath 0.44
boscos	spend 0.04
boseth	ishbosheth 0.61
bosni	bosnia 0.37
bosqu	forest 0.55	wood 0.32	asherah 0.27
bosr	bozrah 0.78
bostec	yawn 0.69
bostez	yawn 0.61
boston	boston 0.96
boswell	boswel 0.37
bot	boat 0.44	boot 0.27	dirt 0.06	jam 0.03	throw 0.03
botan	botani 0.36	botan 0.25	snack 0.19	hoot 0.14
botell	bottl 0.90
botij	jar 0.32
botin	loot 0.67
boton	button 0.81	bellboy 0.08
bottom	bottom 0.17
botwinnik	botwinnik 0.52
bound	bound 0.13
boundarguments	boundargu 0.78
boundary	boundari 0.50
boundedsemaphor	boundedsemaphor 0.81
bourbon	bourbon 0.67
bourn	bourn 0.72
bouteflik	bouteflika 0.68
bowl	superbowl 0.40	bowl 0.11
box	box 0.12
boxe	box 0.09
boxeador	boxer 0.75
bozz	bozz 0.37
bpformat	bpformat 0.37
bpnumb	bpnumber 0.55
bpo	bpo 0.55
bpopul	bpopular 0.64
bpytop	bpytop 0.67
br	br 0.58
brac	brace 0.08
braceidpattern	braceidpattern 0.64
bradley	bradley 0.67
brag	panti 0.59
braguet	fli 0.05	zip 0.05
braill	braill 0.67
bram	roar 0.65
branch	branch 0.11
brandi	brandi 0.35
brandl	brandl 0.94
brandt	brandt 0.81
brandy	brandi 0.46
bras	coal 0.21
braser	brasero 0.67
brasil	brazil 0.93	colombian 0.09
brasileñ	brazilian 0.85
brasili	brasília 0.52
braun	braun 0.38
brav	bravo 0.32	brave 0.06
bravi	fierc 0.19
bravur	fierc 0.19
bray	bray 0.37
braz	arm 0.65
brazalet	bracelet 0.50
break	break 0.24
breakpoint	breakpoint 0.41
breakpointhook	breakpointhook 0.84
brech	gap 0.45
brecht	brecht 0.75
brecol	broccoli 0.22
bretañ	britain 0.47
brett	brett 0.81	cannon 0.08
brev	brief 0.61	short 0.19	quick 0.02
brevement	briefli 0.81
brew	brew 0.86
bri	brian 0.89	step 0.03
bridg	bridg 0.11
bridging	avb 0.40
brigadi	brigadi 0.67
brill	shine 0.40	glow 0.20	shone 0.17	bright 0.17	glisten 0.14
brillant	bright 0.52	brilliant 0.28	brightest 0.25	shini 0.15	bracelet 0.11
brinc	jump 0.18	leap 0.10
brind	provid 0.08	give 0.03
brindis	toast 0.21
bris	breez 0.51
brit	brito 0.37
britan	british 0.75
broadcast	broadcast 0.39
broadway	broadway 0.68
broch	pin 0.25
brocoli	broccoli 0.58
brok	broker 0.41
brokenbarriererror	brokenbarriererror 0.75
brokenexecutor	brokenexecutor 0.55
brokenpipeerror	brokenpipeerror 0.75
brom	joke 0.65	kid 0.12	prank 0.12	gag 0.03
brome	joke 0.12
bronc	suntan 0.29	bronz 0.26	tan 0.24	brass 0.18	salon 0.14	piss 0.11	scold 0.08
bronceador	lotion 0.28	sunscreen 0.25
bronquitis	bronchiti 0.50
bronson	bronson 0.55
bronz	bronz 0.08
broot	broot 0.50
brot	sprout 0.27	outbreak 0.18	drain 0.10	spring 0.07
brown	brown 0.19
brows	browser 0.12
browsh	browsh 0.50
bruc	face 0.03
brudeseth	brudeseth 0.67
bruj	witch 0.75	halloween 0.19
brujul	compass 0.54
brulebois	bruleboi 0.86	cyril 0.04
brun	bruno 0.69
brunning	brun 0.55
brusc	abrupt 0.29	awaken 0.11	surg 0.10	leap 0.10
brusel	brussel 0.86
brut	brute 0.60	raw 0.10	stupid 0.04
bryant	bryant 0.37
brändström	brändström 0.55
bs	bs 0.73
bsd	bsd 0.84
bsddb	bsddb 0.83
bsp	layout 0.12
bspc	bspc 0.50
bspwm	bspwm 0.75
btm	btm 0.83
bto	btoa 0.55
btop	btop 0.91
btprot	btproto 0.78
btrf	filesystem 0.03
btrfs	btrfs 0.58
bts	bts 0.84	free 0.02
bu	bu 0.67
buc	dive 0.39	scuba 0.21
bucci	bukki 0.59	bukkiah 0.31
buch	bucher 0.81
bucket	bucket 0.41
buckets	bucket 0.20
buckingham	buckingham 0.68
bucl	loop 0.63	loopback 0.03
budism	buddhism 0.66
budist	buddhist 0.55	buddha 0.22
buen	good 0.75	nice 0.10	fine 0.05	well 0.03
buenisim	delici 0.08	great 0.03
buey	ox 0.43	oxen 0.38	cattl 0.25	bull 0.16
buf	buffer 0.62	buf 0.19	unbuff 0.09
bufal	buffalo 0.42
bufand	scarf 0.88
bufer	buffer 0.19
bufers	buffer 0.07
buff	buffer 0.52
buffal	buffalo 0.33
bufferediob	bufferediobas 0.91
bufferedprotocol	bufferedprotocol 0.83
bufferedread	bufferedread 0.64
buffering	buffer 0.09
bufferobjects	bufferobject 0.91
buffers	buffer 0.14
buffertooshort	buffertooshort 0.55
buffet	buffet 0.67
bufon	jester 0.67
bufsiz	bufsiz 0.87
bug	bug 0.15
bugs	bug 0.13
bugzill	bugzilla 0.50
buh	owl 0.49	ostrich 0.07
build	build 0.26	builder 0.06
buildbots	buildbot 0.64
buildd	buildd 0.76
buildds	arch 0.14
buildinf	buildinfo 0.50
building	build 0.06
buildpackag	buildpackag 0.67
buildvalu	buildvalu 0.89
built	built 0.17
builtin	builtin 0.38
builtins	builtin 0.53
buitr	puke 0.29	falcon 0.25	kite 0.06
bul	hoax 0.19
bulg	bulgarian 0.35
bulgar	bulgarian 0.53
bulgari	circus 0.10
bulldog	bulldog 0.44
bullici	loud 0.09
bullying	bulli 0.20
bult	lump 0.27	swell 0.21
bun	bun 0.87
bund	porterbox 0.37
bundl	bundl 0.51
bunge	bunge 0.52
bunx	bunx 0.67
buny	bunyan 0.60
bupjo	bupjo 0.38
buqu	hull 0.22	ship 0.03	complet 0.02
bur	buren 0.55
buran	burana 0.67
burbuj	bubbl 0.76
burd	uncouth 0.46	clumsi 0.17
burdegan	hinni 0.67
burj	khalifa 0.44
burl	fun 0.21	outwit 0.17	teas 0.11	scof 0.08	mock 0.05	laugh 0.03	fool 0.02
burlar	fun 0.05
burlon	grin 0.46
burpsuit	burpsuit 0.50
burr	burr 0.34	dope 0.29	donkey 0.16	pot 0.06
burrit	burrito 0.67
bus	bus 0.50	buse 0.09
busc	search 0.27	look 0.21	seek 0.18	sought 0.07	for 0.03	find 0.03	lookup 0.03	fetch 0.02
buscador	finder 0.67	digger 0.13
buscal	look 0.02
buscam	get 0.02
buscandot	search 0.03
buscar	seek 0.14
bush	bush 0.28
busqu	look 0.05	search 0.05	seek 0.04
busqued	search 0.43	lookup 0.39	breadth 0.03	seek 0.02	goos 0.02
bussonni	bussonni 0.81
bust	buster 0.73
button	button 0.10
buz	diver 0.43	frogman 0.39
buzon	mailbox 0.62	inbox 0.08
by	side 0.02
bye	bye 0.42
byobu	byobu 0.50
byref	byref 0.75
byron	byron 0.67
byte	byte 0.25
bytearray	bytearray 0.84
bytearrays	bytearray 0.15
bytecod	bytecod 0.55
byteord	byteord 0.91
bytes	byte 0.85	bytestr 0.07	bytecod 0.07	bytearray 0.02
bytesfeedpars	bytesfeedpars 0.78
bytesgenerator	bytesgener 0.86
bytesheaderpars	bytesheaderpars 0.37
bytesi	bytesio 0.91
bytespars	bytespars 0.84
bytestring	bytestr 0.21
byteswap	byteswap 0.55
byteswarning	byteswarn 0.71
byteswarningflag	byteswarningflag 0.64
bzcat	bzcat 0.50
bzgrep	bzgrep 0.50
bztar	bztar 0.75
c	c 0.97
ca	ca 0.96
caa	caa 0.50
cab	fit 0.13	cape 0.10	cab 0.10	end 0.07	conduct 0.06	carri 0.06	accomplish 0.03	corpor 0.03
cabal	complet 0.05
cabalg	rode 0.14	ride 0.10	hors 0.04
caball	hors 0.81	knight 0.16	horsemen 0.14	horseback 0.08	cavalri 0.06	mackerel 0.04
caballer	gentleman 0.68	gentlemen 0.27	knight 0.14	chivalri 0.14	sir 0.07	gentl 0.04	toilet 0.02
cabañ	cabin 0.39	cottag 0.31	shelter 0.10	booth 0.06
cabec	doze 0.17
cabece	nod 0.12
cabecer	header 0.51	head 0.02
cabell	hair 0.32	hairstyl 0.09
cabellud	scalp 0.39
cabez	head 0.57	headach 0.24	mind 0.04	settl 0.03	upsid 0.03	nod 0.03	brain 0.02
cabezadur	stubborn 0.14
cabezot	stubborn 0.25
cabili	kabyl 0.78	kabylia 0.43	kabyli 0.16
cabin	booth 0.21	cabin 0.11
cabizbaj	downcast 0.52
cabl	wire 0.61	cabl 0.52	cow 0.03
cabot	cabot 0.67
cabr	goat 0.53	rocker 0.09	nut 0.06	fit 0.05	insan 0.04	loos 0.03	angri 0.03
cabrahig	sycamor 0.67
cabri	goat 0.41	male 0.04
cabrit	goat 0.18	young 0.05
cabul	cabul 0.44
cac	hunt 0.18
caca	cocoa 0.26	insan 0.09
cacahuat	peanut 0.43
cacahuet	peanut 0.47
cacatu	cockatiel 0.60
cacerol	saucepan 0.60	pan 0.24
cach	cach 0.80
cachefly	cachefli 0.37
cachegrind	cachegrind 0.58
caches	cach 0.16
cachet	slap 0.14	cheek 0.12
caching	cach 0.09
cachond	fun 0.03	hot 0.03
cachorr	puppi 0.61	cub 0.33
cachorrit	puppi 0.38
caciqu	chief 0.09
cactus	cactus 0.52
cad	each 0.51	everi 0.32	kadesh 0.06	whenev 0.06	everyon 0.02	everyday 0.02
cadat	cadata 0.71
cadav	corps 0.44	bodi 0.10
cadaver	bodi 0.08
cadefault	cadefault 0.64
caden	string 0.73	chain 0.11	substr 0.03
cader	waist 0.20	hurt 0.02
cadet	junior 0.20
cadillac	cadillac 0.59
cadiz	cadiz 0.47
cadmiel	kadmiel 0.76
caduc	expir 0.50
cae	fall 0.19	pan 0.05
caen	fall 0.15
caer	fall 0.28	drop 0.08	lure 0.05	slid 0.04	fumbl 0.04	down 0.02
caeran	fall 0.17
caerm	fall 0.05
caers	smash 0.15	fall 0.03	fell 0.02
caert	fall 0.10
caf	coffe 0.85	café 0.03	cafe 0.02
cafein	coca 0.26
cafes	brown 0.14	coffe 0.06
cafet	cafeteria 0.58	café 0.21	cafe 0.17	shop 0.05
cafeter	pot 0.20
cafil	cafil 0.90
cag	blow 0.07	mess 0.05	ruin 0.04
cagaler	diarrhea 0.30
cai	fell 0.14
caid	fallen 0.39	fall 0.11	declin 0.05	undergo 0.05	deceas 0.05	drop 0.04	down 0.03
caifas	caiapha 0.78
caig	fall 0.13	drop 0.04
caim	fell 0.06
caiman	allig 0.69	cayman 0.04
cain	cain 0.91
cainan	kenan 0.71
caj	box 0.87	cash 0.11	caja 0.05
cajer	cashier 0.43	atm 0.37	cash 0.07
cajetill	pack 0.10
cajon	drawer 0.73	box 0.04
cak	pancak 0.28
cal	warm 0.39	lime 0.19	warmer 0.17	cal 0.09	stall 0.07
calabacer	vine 0.22
calabaz	pumpkin 0.52	gourd 0.30	flunk 0.22
calabres	much 0.02
calah	calah 0.44
calam	calam 0.45	squid 0.40	ruin 0.03
calambr	cramp 0.54
calaver	skull 0.38
calañ	feather 0.15
calc	calc 0.83
calcañ	heel 0.22
calcet	knit 0.13	sock 0.06
calcetin	sock 0.61	stock 0.03
calcul	calcul 0.73	comput 0.25	recalcul 0.08	figur 0.02
calcut	calcutta 0.80
calde	chaldean 0.70	chaldea 0.22
calder	cauldron 0.31	heater 0.24	pot 0.14	bucket 0.05
calderill	toss 0.15
calderon	calderon 0.55
caldron	caldron 0.51
caleb	caleb 0.93
calefaccion	heat 0.21	dorm 0.16
calefactor	heater 0.34
calefon	heater 0.13
calend	calendar 0.40	itermonthdays3 0.18	itermonthdays4 0.18
calendar	calendar 0.14
calendari	calendar 0.73	schedul 0.04
calent	heater 0.26	warm 0.20	heat 0.09	rack 0.08	hotter 0.05
calenta	warm 0.07
calentit	warm 0.13
calibr	gaug 0.36
calid	qualiti 0.69	warm 0.03
calient	hot 0.47	warm 0.17	hotcak 0.06	heat 0.05
calientat	warm 0.09
calientens	warm 0.06
calif	qualifi 0.30	qualif 0.20	grade 0.19	mark 0.05
calific	qualifi 0.48	homicid 0.15	grade 0.04	rate 0.03	capabl 0.03	mark 0.02
californi	california 0.96
caligraf	calligraphi 0.67
caligul	caligula 0.50
caliz	cup 0.14
call	street 0.62	silent 0.12	road 0.10	quiet 0.10	calla 0.07	shut 0.05	penniless 0.04	hush 0.04
callabl	callabl 0.42
calladit	quiet 0.07
callart	ought 0.04	shut 0.03
callas	shut 0.08
callat	shut 0.13	quiet 0.06	tongu 0.03
callback	callback 0.47
callbacks	callback 0.13
calledprocesserror	calledprocesserror 0.89
callejer	stray 0.44	streetfight 0.34	sidewalk 0.18
callejon	alley 0.43	dead 0.03
callejuel	lit 0.11
callmethod	callmethod 0.81
callobject	callobject 0.78
calloc	calloc 0.86
calls	call 0.04
callstats	callstat 0.55
calm	calm 0.46	lessen 0.10	eas 0.05	quiet 0.03	easi 0.03
calma	down 0.03
calmant	painkil 0.34
calmart	calm 0.10
calmat	relax 0.09	cool 0.06	calm 0.04
calor	heat 0.37	hot 0.34	warm 0.09	hotter 0.08	calori 0.07	warmth 0.06	warmer 0.06	indiffer 0.02
calumni	slander 0.43
calur	hot 0.23	hottest 0.18	suffoc 0.08	warm 0.03	warmer 0.03
calv	bald 0.66
calvin	calvino 0.80
calz	highway 0.10	shoe 0.10	sandal 0.09
calzon	underwear 0.20
calzoncill	pant 0.09
cam	bed 0.58	camera 0.52	recharg 0.03	room 0.03
camaleon	chameleon 0.67
camar	pal 0.40
camarer	waiter 0.42	waitress 0.18	bartend 0.17	maid 0.15	stewardess 0.13
camarograf	cameraman 0.20
camaron	shrimp 0.36	prawn 0.21
camarot	cabin 0.22
camb	chang 0.18	alter 0.03
cambi	chang 0.78	switch 0.12	unchang 0.09	exchang 0.07	renam 0.05	shift 0.03	changelog 0.02
cambiart	chang 0.04
camboy	cambodia 0.68
cambridg	cambridg 0.91
camell	camel 0.78	dealer 0.08
cameron	cameron 0.37
camill	stretcher 0.67
camin	walk 0.39	way 0.28	road 0.16	journey 0.06	highway 0.04	path 0.03
caminas	walk 0.03
caminat	hike 0.08	walk 0.07
camion	truck 0.89
camioner	trucker 0.22	truck 0.15
camionet	truck 0.11
camis	shirt 0.84	undershirt 0.07
camiset	shirt 0.23	t 0.08
camp	field 0.75	camp 0.15	countri 0.10	countrysid 0.08	encamp 0.06	fieldnam 0.04	cottag 0.04	estat 0.03
campament	camp 0.34
campan	bell 0.51	rung 0.11
campanill	bell 0.21
campañ	campaign 0.78
campeon	champion 0.79
campeonat	championship 0.75	competit 0.09
camper	jacket 0.22
campesin	peasant 0.69	redneck 0.29
camping	campground 0.38	camp 0.17
campiñ	arabah 0.27	plain 0.11
campus	campus 0.87
can	gray 0.23	can 0.02
canaan	canaan 0.86
canad	canada 0.90
canadiens	canadian 0.90
canal	channel 0.80	canal 0.20
canaliz	pipe 0.21
canane	canaanit 0.74
cananit	zealot 0.31
canari	canari 0.86
canast	basket 0.68
canastill	basket 0.34
canc	cancer 0.82
cancel	cancel 0.82	unregist 0.06	abort 0.03	off 0.02
cancell	cancel 0.09
cancellederror	cancellederror 0.93
cancer	prevent 0.07
canch	court 0.06	field 0.03
cancill	chancellor 0.34	record 0.06
cancion	song 0.89	tune 0.04	lyric 0.03
cand	lock 0.23
candel	candl 0.16
candeler	lamp 0.32
candent	hot 0.05
candidat	candid 0.73	branden 0.11
candidatur	candidaci 0.67
candilej	lamp 0.21
canel	cinnamon 0.50
cangrej	crab 0.52
cangur	kangaroo 0.76	babysitt 0.15
canibal	cannib 0.67
canic	nake 0.11
canill	tap 0.34	faucet 0.22
canj	cash 0.08
cannabis	cannabi 0.47
cannon	cannon 0.86	brett 0.10
cano	cano 0.86
canon	canon 0.92
canonic	canon 0.17
canonical	canon 0.18
canonicaliz	canonic 0.55
canopy	canopi 0.55
canos	gray 0.16
cans	tire 0.87	weari 0.08
cansador	tire 0.04
cansanci	tire 0.07	exhaust 0.07
cant	sing 0.81	sang 0.36	sung 0.15
cantadl	sing 0.04
cantan	sing 0.06
cantant	singer 0.80
cantar	pitcher 0.29	heavili 0.11	pour 0.06	dog 0.02
cantart	sing 0.05
cantautor	songwrit 0.49
cantic	song 0.12
cantid	amount 0.57	quantiti 0.18	huge 0.05	number 0.04
cantidad	quantiti 0.21	amount 0.20
cantin	pub 0.30
cantiner	bartend 0.50
cantones	cantones 0.52
cantor	singer 0.26	sing 0.03
canut	stingi 0.56
canv	canva 0.36	canvas 0.19
caob	mahogani 0.52
caos	chao 0.38
caotic	chaotic 0.59
cap	layer 0.63	hood 0.16	cloak 0.14	cape 0.11	coat 0.07
capabiliti	capabl 0.14
capability	capabl 0.12
capablanc	capablanca 0.67
capac	abil 0.35	capabl 0.33	capac 0.19	abl 0.09	accommod 0.03
capacit	adequ 0.18	unfit 0.16	capabl 0.09	qualifi 0.06	job 0.03
capath	capath 0.92
capaz	abl 0.35	capabl 0.13	compet 0.04	incap 0.03
capcios	trick 0.12
capernaum	capernaum 0.86
caperucit	hood 0.35
capi	capi 0.81
capill	chapel 0.60
capirot	blackcap 0.52
capital	capit 0.72
capitaliz	capitalis 0.42
capitan	captain 0.70	governor 0.06
capitel	capit 0.12
capitul	chapter 0.81	episod 0.15
capnam	capnam 0.78
caporal	ruler 0.10
cappelletis	tortellini 0.67
caprich	indulg 0.14	freak 0.14
capsul	capsul 0.96
capt	grab 0.06	catch 0.04	get 0.04
captas	catch 0.04
captur	captur 0.67	screenshot 0.16	caught 0.13	catch 0.11
capturadl	seiz 0.12
captural	catch 0.05
capturenl	catch 0.05
capturestderr	capturestderr 0.37
capturewarnings	capturewarn 0.64
capuccin	cappuccino 0.46
capuch	hood 0.41
capull	cocoon 0.36	bud 0.23
caquis	persimmon 0.40
car	expens 0.54	face 0.44
caracol	snail 0.74
caract	charact 0.52	char 0.03
caracter	charact 0.59	string 0.18	char 0.03	charset 0.02
caracterist	featur 0.69	characterist 0.13	peculiar 0.04
caracteriz	character 0.67	reput 0.11
caraj	damn 0.16	fuck 0.09	world 0.03
carajaz	punch 0.14
caramb	wow 0.26
caramban	icicl 0.52
caramel	candi 0.31
caravan	caravan 0.44	trailer 0.25	van 0.10
caray	gosh 0.67
carbohidrat	carbohydr 0.52
carbon	coal 0.59	carbon 0.40
carboner	coal 0.12
carbonyl	carbonyl 0.50
carcaj	laughter 0.09	loud 0.08	laugh 0.03
carcaje	crack 0.15
carcel	jail 0.38	prison 0.35	guard 0.04	custodi 0.04
carcelari	carcer 0.40
carceler	jailer 0.55
carchêmis	carchemish 0.55
carcinogen	carcinogen 0.67
card	thistl 0.33	unattract 0.19	card 0.09
carden	cardena 0.31	blue 0.11	purpl 0.07
cardiac	attack 0.11	murmur 0.10	heart 0.06
cardiff	cardiff 0.67
cardinal	cardin 0.37
cardiolog	cardiologist 0.80
cardiovascul	cardiovascular 0.67
care	kareah 0.85
carec	lack 0.31	devoid 0.16
carenci	evinc 0.67
caret	mask 0.18
carg	load 0.55	charg 0.26	burden 0.23	payload 0.15	cargo 0.11	carri 0.09	upload 0.08	workload 0.06
cargabl	loadabl 0.82
cargador	loader 0.66
cargal	charg 0.06
cargament	rain 0.03
carib	caribbean 0.86
caricatur	cartoon 0.43
carici	caress 0.52
carid	chariti 0.71	love 0.04
caris	belov 0.12
carisim	expens 0.06
carism	charisma 0.67
carismat	charismat 0.67
cariñ	affection 0.27	honey 0.14	dear 0.14	affect 0.05	appreci 0.03
carl	carl 0.61	carlo 0.52	charl 0.16
carlomagn	charlemagn 0.67
carls	carlsen 0.86
carlson	carlson 0.54
carm	carmen 0.67
carmel	carmel 0.83	carmelit 0.29
carmes	scarlet 0.35
carmi	carmi 0.71
carmin	carmina 0.67
carn	meat 0.68	flesh 0.51	plump 0.04	bodi 0.03
carnal	flesh 0.11
carner	ram 0.68
carnet	licens 0.11	driver 0.08
carnic	butcher 0.50	carnag 0.38
carnicer	butcher 0.34
carnot	carnot 0.52
carp	tent 0.13
carpet	folder 0.93
carpinter	carpent 0.65	craftsmen 0.04
carr	chariot 0.41	car 0.22	cart 0.15	wagon 0.09	carriag 0.08	dipper 0.07	horsemen 0.03
carrer	race 0.68	career 0.42	major 0.02
carret	film 0.09
carreter	road 0.46	highway 0.14	smoker 0.07
carretill	wheelbarrow 0.58	forklift 0.34
carriag	carriag 0.20
carrill	teas 0.15	around 0.02
carrit	cart 0.43
carrusel	carousel 0.41
cart	letter 0.82	card 0.20
cartag	carthag 0.67
cartel	poster 0.33	banner 0.12	sign 0.05	notic 0.02
carteler	show 0.03
carter	wallet 0.33	mailman 0.26	pickpocket 0.19	purs 0.12	pocketbook 0.09	briefcas 0.07	bag 0.05
cartesian	cartesian 0.81
carton	cardboard 0.68	carton 0.28
cartuch	cartridg 0.44
cas	hous 0.59	home 0.43	marri 0.29	case 0.27	indoor 0.02
casamient	wed 0.19	marriag 0.10
casar	marri 0.05
casart	marri 0.14
casat	marri 0.03
casc	helmet 0.61	waterfal 0.20	hoofbeat 0.12	worn 0.03
cascaj	gravel 0.31
cascanuec	nutcrack 0.67
casefold	casefold 0.57
caser	landlord 0.43	cook 0.05
casereport	case 0.04
casestudi	casestudi 0.37
caset	doghous 0.41	tape 0.15	booth 0.09
caseter	vcr 0.44
cash	account 0.04
casi	almost 0.73	near 0.10	hard 0.06	pretti 0.04	seldom 0.03	bare 0.03
casill	squar 0.17	checkbox 0.15	nerv 0.15	nut 0.04
casiller	locker 0.56
casin	casino 0.67
cask	cask 0.71
casks	cask 0.55
casluim	casluhim 0.35
casp	dandruff 0.69
cast	cast 0.16
castañ	brown 0.45	chestnut 0.23
castañed	castañeda 0.46
castellan	spanish 0.11
castig	punish 0.68	chasten 0.14	chastis 0.11	disciplin 0.09	unpunish 0.08
castigart	punish 0.07
castill	castl 0.97
casual	chanc 0.18	overhear 0.08	fluke 0.07	overheard 0.06	coincid 0.06	happen 0.05	fanci 0.05	casual 0.04
casuch	shack 0.35
cat	cat 0.08
catalan	catalan 0.80
catalej	spyglass 0.80
catalog	catalog 0.66	catalogu 0.38	brochur 0.09
cataluñ	galician 0.39	catalonia 0.38
catapult	catapult 0.52
catarat	cataract 0.55
catarr	cold 0.07	aw 0.02
catastrof	catastroph 0.81	disast 0.08
catb	catb 0.55
catch	catch 0.05
catedr	lectur 0.15
catedral	cathedr 0.69
catedrat	professor 0.10
categor	categori 0.70	minor 0.04
categoriz	categor 0.64
category	categori 0.32
catfishing	catfish 0.52
catilin	catalina 0.52
catod	cathod 0.67
catol	cathol 0.83
catorc	fourteen 0.66	fourteenth 0.37
catorceav	fourteenth 0.34
catucci	catucci 0.55
caty	cati 0.67
cauc	overflow 0.15
caudal	water 0.02
caudill	leader 0.08
caus	caus 0.52	becaus 0.13	sake 0.08	due 0.03	reason 0.02
causal	causat 0.67
causant	offend 0.15
causart	caus 0.06
caut	caution 0.21
cautel	cautious 0.19	heavili 0.14
cautiv	captiv 0.54	fortun 0.03
cautiveri	captiv 0.29
cav	dig 0.73	dug 0.34
cavern	cave 0.33	caveman 0.30
cavi	caviar 0.77
cavid	caviti 0.64
cay	fell 0.40	drop 0.09	tumbl 0.06	down 0.04	slump 0.03
cayend	fall 0.06	down 0.02
cayer	fall 0.14	dislik 0.04	lay 0.04
cayeron	fell 0.15	fallen 0.12
caz	hunt 0.72	venison 0.17	hatch 0.05	chase 0.03
cazador	hunter 0.87
cazafantasm	hunter 0.16
cazasueñ	catcher 0.60
cazuel	pan 0.21
cañ	reed 0.71	cane 0.12	leaki 0.11	pipe 0.05
cañon	grand 0.15
cb	cb 0.74
cba	abc 0.14
cbas	abc 0.10
cbreak	cbreak 0.83
cbrt	cbrt 0.37
cbs	cbs 0.55
cc	cc 0.90
ccach	ccach 0.83
ccitt	ccitt 0.64
ccompil	ccompil 0.86
ccshar	ccshare 0.37
cd	cd 0.80	cds 0.11	disc 0.03
cdat	cdata 0.92
cdatasection	cdatasect 0.71
cdburn	cdburn 0.77
cdecl	cdecl 0.64
cdimag	cdimag 0.91
cdll	cdll 0.83
cdn	cdn 0.50
cdrecord	cdrecord 0.83
cdrom	cdrom 0.72
cds	cds 0.66	cd 0.07
ce	ce 0.64
cea	cea 0.47
ceb	barley 0.78	bait 0.20
ceboll	onion 0.71	sprout 0.12
cebr	zebra 0.68
cece	lisp 0.54
ced	budg 0.29	kedar 0.17	kedesh 0.15	yield 0.07	relent 0.05	gave 0.04	bent 0.04	asid 0.02
cederron	cds 0.10
cedes	cds 0.10
cedill	cedilla 0.64
cedr	cedar 0.76
cedric	cédric 0.55
cedron	kidron 0.83
ceelath	kehelathah 0.44
ceg	blind 0.16
cei	iec 0.37
ceil	ceil 0.25	keilah 0.16
cej	eyebrow 0.54	grudg 0.15
cel	jealousi 0.54	zeal 0.34	jealous 0.23	lattic 0.11
celd	cell 0.53	cellmat 0.14
celebr	celebr 0.55	held 0.07	famous 0.03	parti 0.03	applaud 0.03
celementtre	celementtre 0.71
celest	blue 0.06
celesti	celestia 0.67
celestial	heaven 0.16
celit	kelita 0.44
cell	cell 0.28
cellvars	cellvar 0.64
celos	jealous 0.86
celsius	celsius 0.68
celt	celtic 0.72
celul	cellphon 0.26	cell 0.26	mobil 0.20	phone 0.03
celular	mobil 0.21
cement	mortar 0.51	cinder 0.40
cementeri	graveyard 0.64	cemeteri 0.57
cen	dinner 0.67	supper 0.23	dine 0.07	dinnertim 0.02	eat 0.02
cenaz	kenaz 0.38
cencr	cenchrea 0.44
cenez	kenaz 0.54
cenicer	ashtray 0.67
cenicient	cinderella 0.76
ceniz	ash 0.81	cinder 0.15
censur	censor 0.50
cent	cento 0.41	center 0.27	cent 0.12
centauri	centauri 0.52
centav	penni 0.43	cent 0.39	quarter 0.05
centell	spark 0.39
centen	hundr 0.06
centenar	hundr 0.05
centigr	centigrad 0.68	celsius 0.29
centim	dime 0.21	money 0.05
centimetr	centimet 0.58	tall 0.05
centinel	sentri 0.36	sentinel 0.32
centr	center 0.57	downtown 0.27	centr 0.23	focus 0.17	central 0.03	town 0.02
central	central 0.60	core 0.24
centralic	central 0.15
centraliz	lock 0.05
centrart	focus 0.14
centrat	focus 0.11
centremon	focus 0.11
centres	focus 0.14
centroamer	central 0.18
centrum	centrum 0.36
centurion	centurion 0.57	captain 0.12
cep	stock 0.15	snare 0.14	trap 0.06
cepill	brush 0.48	toothbrush 0.12
cepilla	brush 0.09
cepillart	brush 0.16
cepillat	brush 0.16
cepillens	brush 0.09
cepilles	brush 0.09
cer	zero 0.80	nonzero 0.11	slate 0.06	ero 0.06	scratch 0.04	wax 0.03
ceram	ceram 0.39	potteri 0.34
cerc	near 0.37	fenc 0.20	close 0.15	nearbi 0.13	besieg 0.10	closer 0.07	sieg 0.07	around 0.04
cercan	nearest 0.42	closest 0.17	close 0.11	nearbi 0.10	near 0.08	earshot 0.06
cercaronm	surround 0.10
cerciorat	sure 0.03
cerd	pig 0.54	pork 0.30	swine 0.21	hog 0.12	loin 0.06
cereal	cereal 0.40
cerebel	cerebellum 0.52
cerebr	brain 0.71	brainwash 0.18
cerebral	brain 0.21	stroke 0.16
ceremoni	ceremoni 0.64	tuxedo 0.09	formal 0.05
cerethe	cherethit 0.76
cerez	cherri 0.58
cerill	matchbox 0.30	match 0.04
cerr	close 0.50	shut 0.28	lock 0.11
cerradur	keyhol 0.30	lock 0.14
cerras	close 0.04
cerres	hold 0.04
cerroj	unlock 0.12	bar 0.11
cert	cert 0.67
certbot	certbot 0.50
certer	accur 0.16
certez	certain 0.07	sure 0.02
certfil	certfil 0.77
certif	attest 0.53	certif 0.13
certific	certif 0.78	cert 0.14	regist 0.02
certificat	certif 0.13
certs	cert 0.21
cervec	breweri 0.54
cervecit	sure 0.02
cervez	beer 0.85
cervical	vertebra 0.67
cerviz	neck 0.24	stiff 0.04
ces	ceas 0.49	caesar 0.47	czar 0.13	dismiss 0.05	stop 0.02
cesacion	cessat 0.40
cesare	caesarea 0.87
cesp	lawn 0.49	grass 0.20	lawnmow 0.11
cest	basket 0.51
cetr	scepter 0.57
cetur	keturah 0.44
cewl	cewl 0.54
ceñ	stick 0.11
cf	cf 0.78
cfg	cfg 0.79
cfil	cfile 0.64
cflags	cflag 0.93
cflagsforshar	cflagsforshar 0.38
cfuhash	cfuhash 0.37
cgi	cgi 0.99
cgihandl	cgihandl 0.81
cgihttprequesthandl	cgihttprequesthandl 0.71
cgitb	cgitb 0.87
cgixmlrpcrequesthandl	cgixmlrpcrequesthandl 0.64
cgtac	cgtac 0.50
ch	ch 0.86
cha	goodby 0.18
chabacan	vulgar 0.33
chabol	shack 0.54
chabon	guy 0.06
chacal	jackal 0.78
chach	chit 0.34
chain	chain 0.28
chainexceptions	chainexcept 0.64
chainmap	chainmap 0.92
chalec	jacket 0.11
chamb	bike 0.03
champagn	champagn 0.38
champan	cork 0.13
champañ	champagn 0.59
champu	shampoo 0.67
chan	chan 0.72
chanc	chanc 0.22	odd 0.13
chancery	chanceri 0.67
chanch	sore 0.08	far 0.03
chanchull	scam 0.44
chandr	chandra 0.37
chang	chang 0.06
changelog	changelog 0.54
channel	channel 0.16
channels	channel 0.04
chant	hold 0.04
chantaj	blackmail 0.52
chantaje	blackmail 0.36
chanz	chanc 0.04	joke 0.03
chap	tin 0.15	sheet 0.11	lock 0.03
chaparron	shower 0.11
chape	headband 0.62
chapm	chapman 0.55
chapot	splash 0.38
chapote	splash 0.34
chapucer	sloppi 0.38
chapurr	broken 0.07
chaput	chaput 0.37
chapuz	botch 0.34
chaquet	jacket 0.71	coat 0.04
char	char 0.72
charact	charact 0.07
characters	charact 0.04
charc	puddl 0.52	shallow 0.12
charcount	pid 0.06
charjunk	charjunk 0.78
charl	chat 0.41	charl 0.26	talk 0.14
charlatan	charlatan 0.44	talkat 0.15
charrefs	charref 0.83
chars	char 0.40
charset	charset 0.83
charsets	charset 0.05
chart	helm 0.48	charter 0.35	chart 0.02
chasc	letdown 0.26	girl 0.02
chasis	enclosur 0.80
chasqu	snap 0.25
chasque	snap 0.31
chat	chat 0.31	fed 0.04
chatarr	junk 0.32
chatbot	chatbot 0.50
chate	chat 0.13
chatgpt	chatgpt 0.67
chau	goodby 0.11
chav	money 0.05
chaval	taller 0.06	kid 0.05	guy 0.04	boy 0.02
chavez	chavez 0.60
chcon	chcon 0.67
chdir	chdir 0.87
che	hey 0.35
cheb	chebar 0.76
chec	czech 0.91
check	check 0.27	checker 0.02
checkabl	checkabl 0.62
checkbox	checkbox 0.40
checkbutton	checkbutton 0.65
checkbuttons	checkbutton 0.24
checking	check 0.04
checkout	checkout 0.75
checkov	static 0.05
checkrecursionlimit	checkrecursionlimit 0.37
checoslovaqui	czechoslovakia 0.54
chef	chef 0.48	pastri 0.20
chel	brewski 0.22	cello 0.14	beer 0.08
chelin	shill 0.68
chemnitz	chemnitz 0.76
chemnitzerlinuxtag	chemnitzerlinuxtag 0.67
chen	chen 0.86
chenet	chenet 0.55
chennai	chennai 0.67
cheong	cheong 0.37
chep	hand 0.03
chephir	chephirah 0.44
chequ	check 0.20	chequ 0.13
cheque	check 0.11	physic 0.05
cherith	cherith 0.44
cheryl	cheryl 0.77	sabella 0.10
chestnykh	chestnykh 0.55
chever	cool 0.12
chflags	chflag 0.83
chgrp	chgrp 0.67
chhin	chhina 0.37
chic	girl 0.45	boy 0.39	guy 0.10	kid 0.05	small 0.04
chicag	chicago 0.94
chichon	lump 0.35
chicl	gum 0.42
chid	cool 0.14
chifl	nutter 0.38	whistl 0.08	nut 0.07	cake 0.03
chihuahu	mom 0.09
chil	chile 0.68	chili 0.27	cool 0.07
child	child 0.09
childprocesserror	childprocesserror 0.55
childr	children 0.04
chill	squeak 0.22	squeal 0.21	yell 0.14	scream 0.10	shout 0.06
chillon	screechi 0.67
chimene	chimney 0.67	fireplac 0.39	mantelpiec 0.17
chimham	chimham 0.62
chin	china 0.67	chines 0.66	greek 0.02
chinatown	chinatown 0.68
chinchet	thumbtack 0.67
chingon	cool 0.12
chips	manufactur 0.20	chip 0.17
chiqu	fussi 0.26
chiquill	kid 0.03	small 0.03
chiquit	tini 0.10	young 0.03	littl 0.03	easili 0.03
chiquitin	tini 0.22
chirip	fluke 0.33	accid 0.03
chirr	squeak 0.61	halt 0.12
chirri	squeak 0.37
chirristr	slide 0.25
chisleu	chislev 0.44
chism	gossip 0.43
chismorr	babbl 0.44	gossip 0.10
chismos	babbl 0.16
chisp	spark 0.26	witti 0.16	furious 0.10
chist	joke 0.44	gag 0.05
chister	hat 0.05
chistos	hilari 0.25	stori 0.03
chiv	goate 0.44
chivat	snitch 0.52
chmod	chmod 0.93
cho	chooser 0.64
choc	clash 0.20	choco 0.18	collid 0.15	hit 0.12	crash 0.06
chocl	corn 0.21
chocolat	chocol 0.74	cocoa 0.10
chocolatey	chocolatey 0.93
choctaw	choctaw 0.67
chof	chauffeur 0.54	driver 0.11
choi	choi 0.37
choic	choic 0.16
choll	buy 0.02
chomb	sweater 0.23
chopin	chopin 0.69
choqu	crash 0.12	collis 0.12	shock 0.09	bump 0.06
chorr	thief 0.05	pour 0.05	skin 0.05
chown	chown 0.90
chowntest	chowntest 0.37
choy	choy 0.52
choz	shack 0.54
chpass	chpass 0.90
chr	chr 0.89
chris	chris 0.84
christi	christian 0.58	heim 0.20
christm	christma 0.04
christoph	christoph 0.51
chrom	chrome 0.81
chromium	chromium 0.95
chrony	libx11 0.73
chroot	chroot 0.77
chroots	chroot 0.32
chuchit	puppi 0.16
chuck	chuck 0.67
chucrut	sauerkraut 0.52
chuec	crook 0.36
chul	neat 0.15	fox 0.08	cool 0.07	funni 0.05
chulesc	snobbish 0.34
chulet	beef 0.20
chunk	chunk 0.31
chunksiz	chunksiz 0.87
chup	suck 0.42	lick 0.21	click 0.03
chupetin	littl 0.03
chupit	shot 0.07
chus	cushan 0.62
chusm	gossip 0.47
châm	ham 0.44
chêdorlaom	chedorlaom 0.67
chêmos	chemosh 0.76
chênaan	chenaanah 0.55
chênan	chenaniah 0.44
chêrioth	kerioth 0.55
chêros	kero 0.44
chîriath	kiriath 0.84
chîriathaim	kiriathaim 0.34
chîs	kish 0.19
chônan	conaniah 0.55
chûs	cush 0.35
ci	iq 0.56	ci 0.44
cia	cia 0.68
cian	cyan 0.64
cianur	cyanid 0.54
cibercaf	cafe 0.40
cicatric	scar 0.42
cicatriz	scar 0.66
ciceron	cicero 0.67
cicl	cycl 0.64	lifecycl 0.11	loop 0.09
ciclic	cyclic 0.91
ciclism	cycl 0.20
ciclomotor	mope 0.67
cid	cid 0.71
cidr	cidr 0.50
cieg	blind 0.81
ciel	sky 0.68	heaven 0.49
cielorras	ceil 0.16
cien	hundr 0.32	mire 0.05	cent 0.04	percent 0.03	centuri 0.02
cienci	scienc 0.63	knowledg 0.20
cient	hundr 0.29	percent 0.24
cientif	scientist 0.65	scientif 0.41
cierr	close 0.36	shut 0.17	closur 0.12	zipper 0.06	shutdown 0.04	lock 0.03
ciert	certain 0.30	true 0.24	incident 0.04	way 0.04	sure 0.04	inde 0.03	right 0.03	extent 0.03
cierv	deer 0.81
cifr	encrypt 0.55	cipher 0.31	figur 0.09	digit 0.03
cifs	cif 0.65
cigarr	cigar 0.56	cigarett 0.35
cigarrill	cigarett 0.63
cigüeñ	stork 0.78
cilici	cilicia 0.76
cim	top 0.32	summit 0.20
cimbal	cymbal 0.76
cimient	foundat 0.33	ground 0.04
cin	movi 0.39	theater 0.14	cinema 0.09
cinc	five 0.90
cincuent	fifti 0.83
cine	kenit 0.83
cinic	cynic 0.62
cinism	cynic 0.30
cinodont	cynodont 0.67
cint	sash 0.32	cassett 0.23	belt 0.16	tape 0.12	woven 0.11	panel 0.10	ribbon 0.09	film 0.06
cintur	waist 0.40	hip 0.11
cinturon	belt 0.49	seatbelt 0.27
ciph	cipher 0.30
ciphers	cipher 0.42
cipr	cyprus 0.71
cir	cyrus 0.81
circ	circus 0.74
circadian	circadian 0.50
circuit	circuit 0.26
circul	circl 0.69	circular 0.22	circul 0.20	club 0.02
circular	circular 0.63
circuncid	circumcis 0.67
circuncision	circumcis 0.60
circund	surround 0.15
circunferent	circumfer 0.65
circunflej	caret 0.37
circunst	circumst 0.55
circus	circus 0.22
cirrosis	cirrhosi 0.67
ciruel	plum 0.86
cirug	surgeri 0.57
cirujan	surgeon 0.90
cis	kish 0.85
cisn	swan 0.57	owl 0.07
cison	kishon 0.56
cistern	cistern 0.31	toilet 0.17	pit 0.15
cit	appoint 0.27	quot 0.25	citat 0.21	date 0.20	cite 0.15	quotat 0.10
citool	citool 0.67
city	year 0.03
ciud	citi 0.66	town 0.40	moslem 0.03
ciudad	citi 0.39	fortifi 0.11	gate 0.02
ciudadan	citizen 0.73	citizenship 0.15	inhabit 0.03
civil	civil 0.54	civilian 0.31
civiliz	civil 0.40	civilis 0.28
cizañ	darnel 0.59
ciñ	stick 0.08	stuck 0.06
ciñet	stick 0.11
cjk	cjk 0.55
cksum	cksum 0.67
cl	cl 0.76
clam	cri 0.23
clamav	clamav 0.83
clamd	clamd 0.67
clamor	cri 0.17
clamp	clamp 0.78
clandestin	kickback 0.35	hide 0.04
clang	clang 0.83
clapton	clapton 0.67
clar	clear 0.45	clearer 0.11	plain 0.06	explanatori 0.03	cours 0.03	obvious 0.03	brighten 0.02	evid 0.02
clarid	clariti 0.27	clear 0.18	straight 0.03
clarific	clarifi 0.37
clarinet	clarinet 0.68	clarinetist 0.44
clark	clark 0.85
clas	class 0.55	kind 0.11	classroom 0.09	school 0.04	lesson 0.04	lectur 0.03
clasic	classic 0.85
clasif	classifi 0.39	unmarshal 0.18	sort 0.10
clasific	tabul 0.39	classifi 0.29
class	class 0.73
classcell	classcel 0.75
classifiers	classifi 0.44
classinf	classinfo 0.71
classmethod	classmethod 0.75
classnam	classnam 0.83
classpaths	classpath 0.50
classv	classvar 0.84
claudi	claudius 0.55
claudiu	claudiu 0.59	popa 0.31
claus	santa 0.34
claustrofob	claustrophob 0.68
claustrofobi	claustrophob 0.44
clausul	claus 0.71
clav	key 0.47	keyword 0.31	nail 0.09	codenam 0.06	keyr 0.04	clove 0.03	ey 0.02
clavel	carnat 0.59
clavicordi	harpsichord 0.51
claxon	beep 0.28	horn 0.14
cld	cld 0.48
cle	clear 0.25	clean 0.06
cleandoc	cleandoc 0.55
cleanenv	cleanenv 0.55
cleanup	cleanup 0.32
clearaudithooks	clearaudithook 0.37
clearbreakpoints	clearbreakpoint 0.37
clearfreelist	clearfreelist 0.65
clearstaticstrings	clearstaticstr 0.38
clement	gracious 0.29	merci 0.14
clementin	clementin 0.75
clhy	clhi 0.50
cli	cli 0.95	gcloud 0.07
clib	clib 0.55
clic	click 0.45
clich	clich 0.67
click	click 0.38	mous 0.03
client	client 0.85	custom 0.12	patron 0.02
clienthell	clienthello 0.37
clients	client 0.06
cliff	cliff 0.26
clifm	clifm 0.60
clim	climat 0.51	weather 0.36
climat	climat 0.27
clinic	clinic 0.90
clinton	clinton 0.47
clipboard	clipboard 0.14
cliv	clive 0.67
clj	clj 0.50
clock	gettim 0.28	clock 0.15
cloexec	cloexec 0.89
clojur	clojur 0.50
clojurescript	clojurescript 0.50
clon	clone 0.92
clonacion	clone 0.21
clorur	chlorid 0.59
clos	close 0.29
closeboundarynotfounddefect	closeboundarynotfounddefect 0.37
closefd	closefd 0.71
closeit	closeit 0.81
closelog	closelog 0.55
closet	closet 0.17
closing	close 0.07
closur	closur 0.54
cloud	cloud 0.17
cloudflar	cloudflar 0.67
cloudformation	cloudform 0.50
cloudkit	cloudkit 0.50
clrtoeol	clrtoeol 0.37
cls	cls 0.97
club	club 0.80	clubhous 0.07
clust	cluster 0.84
clusters	cluster 0.33
cm	cm 0.75
cmak	cmake 0.67
cmath	cmath 0.92
cmd	cmd 0.91
cmdlet	cmdlet 0.65
cmdlets	cmdlet 0.57
cmdlin	cmdline 0.71
cmdloop	cmdloop 0.75
cme	cme 0.67
cmp	cmp 0.93
cms	cms 0.55
cmus	cmus 0.83
cmyk	cmyk 0.50
cn	cn 0.67
cnam	cname 0.75
cnn	cnn 0.40
cnri	cnri 0.55
co	co 0.92
coaccion	coerc 0.62
coadjutor	fellow 0.14
coart	alibi 0.85
coath	kohath 0.74	kohathit 0.33
coathit	kohathit 0.43
cobard	coward 0.74	cowardic 0.20
cobay	guinea 0.30
cobbl	cobbler 0.53
cobertiz	shed 0.32
cobertur	coverag 0.75	cover 0.02
cobij	blanket 0.29
cobr	copper 0.14	charg 0.10	cash 0.08	salari 0.05	claim 0.03
coc	coca 0.30	boil 0.24	cola 0.16	coke 0.11	bake 0.10	cook 0.04	sew 0.02
cocain	cocain 0.69
cocainoman	cocain 0.25
coch	car 0.66
cocher	garag 0.68
cocient	quotient 0.69
cocin	cook 0.61	kitchen 0.50	stove 0.09	recip 0.03
cocinart	cook 0.03
cociner	cook 0.29	appal 0.06
cockney	slang 0.67
coco	cocoa 0.42
cocoapods	cocoapod 0.50
cocodril	crocodil 0.81
coctel	cocktail 0.57
cod	cubit 0.48	elbow 0.28	code 0.12	chatterbox 0.06
code	touch 0.05
codec	codec 0.63
codecinf	codecinfo 0.71
codecs	codec 0.56
codeobject	codeobject 0.37
codeop	codeop 0.55
codepag	pid 0.07
coderesourc	coderesourc 0.37
codereview	codereview 0.64
codeset	codeset 0.80
codespac	codespac 0.50
codetools	codetool 0.71
codetyp	codetyp 0.64
codici	greedi 0.38	covet 0.35	greed 0.25	lust 0.18
codif	encod 0.69	coder 0.07	av1 0.03
codific	encod 0.39	unencod 0.14	hardcod 0.10	code 0.03
codifiqu	encod 0.04
codig	code 0.85	sourc 0.07	bytecod 0.05
codon	codon 0.75
codornic	quail 0.62
coeficient	coeffici 0.90
coerc	coerc 0.30
coercion	coercion 0.80
coetane	age 0.04
coexist	coexist 0.64
cofr	chest 0.17
cog	pick 0.12	caught 0.11	catch 0.10	take 0.09	grab 0.09	took 0.05	gather 0.04	clutch 0.03
cogedl	seiz 0.12
cogel	grab 0.07	take 0.02
coghl	coghlan 0.84	nick 0.10
cohech	bribe 0.23
coherent	consist 0.31
cohet	rocket 0.80
coinc	match 0.20
coincid	match 0.50
coincident	match 0.39	coincid 0.30	atch 0.03
coj	lame 0.35	limp 0.13	whichev 0.03	take 0.03
cojer	limp 0.50
cojon	gut 0.32
cojonud	great 0.04
col	queue 0.52	tail 0.39	enqueu 0.17	queu 0.15	cola 0.11	coke 0.06	col 0.06	cole 0.05
colabor	collabor 0.44	contributor 0.36	colaborar 0.16	cooper 0.14	assist 0.03
colacion	collat 0.77
colador	siev 0.68	strainer 0.44
colaps	collaps 0.50	crash 0.04
colch	blanket 0.18
colchon	mattress 0.71
coleccion	collect 0.56
colect	bus 0.15	collect 0.05	buse 0.03
coleg	colleagu 0.79	cowork 0.25
colegi	school 0.40
coler	cholera 0.44	rage 0.15	stifl 0.10	abus 0.05	angri 0.02
colesterol	cholesterol 0.80
colg	hung 0.48	hang 0.23	dangl 0.16	strand 0.09	wall 0.04
colgador	hanger 0.52
colgant	pendant 0.50	dangl 0.23
colibr	hummingbird 0.76
coliflor	cauliflow 0.55
colill	butt 0.50
colim	colima 0.50
colin	hill 0.59	colin 0.32	greener 0.05
colision	collis 0.51	bump 0.08	crash 0.04
coll	necklac 0.52	hill 0.28	collar 0.19
collar	collar 0.18	necklac 0.16
collecion	gnu 0.06
collect	collect 0.12
collection	collect 0.12
collections	collect 0.50
colleg	marist 0.58
collin	collin 0.49
collins	collin 0.58
colm	straw 0.19	wors 0.03
colmen	beehiv 0.66
colmill	tusk 0.69
colnam	colnam 0.64
coloc	place 0.12	put 0.08	invest 0.03	push 0.03	laid 0.02
colon	columbus 0.77	tenant 0.17
coloni	coloni 0.73
coloniz	pioneer 0.18	settler 0.17	colon 0.13
coloqu	put 0.04
coloquial	colloqui 0.42
color	color 0.82	colour 0.17	colorado 0.06	canyon 0.05	colormap 0.05
colorcho	colorchoos 0.64
colore	color 0.08
coloriz	color 0.03
colormod	colormod 0.86
colorstring	colorstr 0.58
colorstrng	colorstr 0.26
colorsys	colorsi 0.64
colour	colour 0.14
cols	col 0.28
columbi	columbia 0.67
column	column 0.72	pillar 0.37
columns	column 0.14
colvin	colvin 0.37
com	as 0.46	eat 0.34	how 0.28	command 0.17	food 0.16	ate 0.14	like 0.14	eaten 0.10
comadron	midwiv 0.55
comand	command 0.35	shell 0.16	jxa 0.03
comans	eat 0.04
comb	comb 0.09	rope 0.08
combat	combat 0.32	fight 0.14	fought 0.08	struggl 0.05	against 0.02
combatient	soldier 0.08
combin	combin 0.80	merg 0.08	combobox 0.07
combinations	combin 0.14
combinatori	combinator 0.75
combobox	combobox 0.48
combust	fuel 0.51	gas 0.13	ran 0.03
combustion	combust 0.67
comedi	comedian 0.64	comedi 0.26
comedor	dine 0.42
comenc	start 0.05	let 0.05	began 0.04
comensal	diner 0.52
coment	comment 0.09	discuss 0.03
comentari	comment 0.75	remark 0.22	feedback 0.11
comenz	began 0.27	start 0.20	begun 0.17	begin 0.14
comerci	trade 0.44	commerc 0.21	bargain 0.10	merchant 0.09
comercial	commerci 0.57	mall 0.30	trade 0.17	district 0.05	trademark 0.05
comercializ	sell 0.06
comermel	eat 0.03
comert	bite 0.05	eat 0.05
comes	eat 0.03
comest	groceri 0.69	edibl 0.25	spice 0.07
comet	commit 0.13	comet 0.10	mistak 0.09	made 0.09	kite 0.08	make 0.05
comezon	itch 0.31
comic	comic 0.27	funni 0.08
comics	comic 0.56
comienc	begin 0.09	start 0.07
comienz	begin 0.25	start 0.17	first 0.03
comier	eat 0.07
comill	quot 0.45	quotat 0.19	unquot 0.09	backtick 0.06
comilon	glutton 0.55
comin	differ 0.03
comis	station 0.06	polic 0.03
comisari	commission 0.44	inspector 0.29
comision	kickback 0.43	congressmen 0.39
comit	committe 0.87	tc 0.07
comites	committe 0.09
comm	comm 0.48
command	command 0.15
commandlin	commandlin 0.69
commands	command 0.04
comment	comment 0.27
comments	comment 0.13
commit	commit 0.30
commits	commit 0.23
committ	committ 0.27
common	common 0.19
commondialog	commondialog 0.55
commonpath	commonpath 0.55
communicat	communic 0.17
communication	communic 0.06
community	communiti 0.18
comod	comfort 0.60	conveni 0.10	commod 0.08	eas 0.07	hog 0.05
comodin	wildcard 0.71	placehold 0.23
comp	compar 0.48	buddi 0.07
compact	compact 0.95
compadec	compass 0.27
compar	comparison 0.54	compar 0.52	matcher 0.08	benchmark 0.02
comparart	yourself 0.03
comparec	appear 0.06
comparewithasciistring	comparewithasciistr 0.37
compart	share 0.83	carpool 0.04
compartel	share 0.04
compartil	share 0.06
compas	compassion 0.41	compass 0.24	circl 0.02
compasion	sympathi 0.14	piti 0.13	compass 0.09
compat	compat 0.36	support 0.17	compliant 0.14
compatibil	compat 0.41	backward 0.11	support 0.07
compañ	compani 0.75	companionship 0.06	firm 0.05	multitud 0.04
compañer	classmat 0.41	companion 0.32	roommat 0.24	fellow 0.14	teammat 0.09	colleagu 0.08	partner 0.05	neighbor 0.03
compendi	summar 0.23
compens	compens 0.19	offset 0.11	pay 0.04	up 0.03
compet	compet 0.39
competent	competit 0.44	compet 0.33	marksman 0.16	adequ 0.05	skill 0.03
competicion	competit 0.35	contest 0.08
competidor	competitor 0.69
competit	competit 0.17
compg	compgen 0.50
compil	compil 0.79	build 0.20	recompil 0.05	built 0.03	typeset 0.03	ada 0.02
compileall	compileal 0.92
compileerror	compileerror 0.37
compileflags	compileflag 0.55
compilest	compilest 0.64
compilestring	compilestr 0.81
compilestringexflags	compilestringexflag 0.37
compilestringflags	compilestringflag 0.37
compit	compet 0.41
complac	pleas 0.05
complacem	humor 0.13
complacient	complac 0.52
complazc	indulg 0.24
compleañ	birthday 0.08
complej	complex 0.82
complement	plugin 0.69	complement 0.32	supplement 0.16
complementari	complementari 0.85
complet	complet 0.62	full 0.27	fulli 0.18	entir 0.13	total 0.06	fill 0.04	whole 0.04	altogeth 0.04
completedprocess	completedprocess 0.55
completekey	completekey 0.64
completitud	complet 0.03
complex	complex 0.44
complic	complic 0.80	tricki 0.19	awkward 0.07	complex 0.03	difficult 0.02
compliqu	complic 0.11
complot	plot 0.46
compnam	compnam 0.64
compon	compris 0.22	compos 0.19	made 0.05
compondr	along 0.04
component	compon 0.86
componibil	compos 0.11
compopt	compopt 0.50
comport	behavior 0.67	behaviour 0.38	behav 0.28	act 0.06
comportat	behav 0.05	act 0.04
comportes	behav 0.06
compos	compos 0.26
composicion	composit 0.65	essay 0.08	compos 0.07
compositor	compos 0.33	compositor 0.25	song 0.02
compostur	cool 0.12
compound	compound 0.31
compoundshap	compoundshap 0.38
compr	buy 0.60	bought 0.53	shop 0.15	purchas 0.07
comprador	buyer 0.78
compral	buy 0.03
compram	buy 0.06
comprarmel	buy 0.05
comprart	buy 0.08
comprehension	comprehens 0.08
comprehensions	comprehens 0.10
compremosl	let 0.03
comprend	understand 0.22	realiz 0.10	understood 0.09	comprehend 0.06	insight 0.05	figur 0.03
comprens	understand 0.09
comprension	comprehens 0.57	grasp 0.14
compreply	comprepli 0.50
compresion	compress 0.60
compresor	compressor 0.90
compress	compress 0.27
compression	compress 0.20
compresslevel	compresslevel 0.91
comprim	compress 0.56	uncompress 0.20	archiv 0.07	tarbal 0.04
comprob	check 0.38	checksum 0.10	test 0.05
comprobart	check 0.04
compromet	engag 0.36	compromis 0.19	uncommit 0.07	commit 0.06	pledg 0.04	risk 0.02
compromis	compromis 0.31	engag 0.25	commit 0.17	appoint 0.08	pledg 0.03
comprueb	check 0.35	typecheck 0.05	checkout 0.03	test 0.02
compruebal	check 0.04
comps	comp 0.27
compseq	compseq 0.50
comptyp	comptyp 0.64
compuest	compound 0.61	compos 0.25
compuls	compuls 0.39	gambler 0.30	spree 0.28
compus	compos 0.22
comput	comput 0.65
computacional	comput 0.08
comspec	comspec 0.71
comt	comt 0.52
comtempl	watch 0.03
comun	common 0.70	communiti 0.25	communic 0.21	communist 0.12	usual 0.07	fellowship 0.05	communism 0.04	mass 0.03
comunic	communic 0.44
comunicart	communic 0.08
comunion	fellowship 0.57
comuniqu	issu 0.03
comuniquel	report 0.05
comunitari	communiti 0.36
con	with 0.82	to 0.04	him 0.02
concaten	concaten 0.91
concatenat	concaten 0.30
concatenation	concaten 0.11
conceb	conceiv 0.40
conced	grant 0.23
concedert	grant 0.09
concejal	councillor 0.36
concentr	concentr 0.72	focus 0.05
concentrart	concentr 0.25
concentrat	focus 0.09	concentr 0.08
concept	concept 0.94
conceptual	conceptu 0.86
concernient	caveat 0.30
concert	coven 0.08	agre 0.03
concesionari	dealership 0.29
conch	seashel 0.46	flip 0.11	shell 0.03
conchit	conchita 0.67
concib	conceiv 0.40
concienci	conscienc 0.48	conscious 0.27	painstak 0.19
concienzud	thorough 0.17
conciern	concern 0.16	canteen 0.14
conciert	concert 0.87	coven 0.04
concili	council 0.65
concis	concis 0.65	ters 0.21	succinct 0.18
concision	concis 0.30
conclu	conclud 0.63	end 0.03	finish 0.03
conclusion	conclus 0.74
concord	concord 0.27	agre 0.05	accord 0.03
concret	concret 0.80	particular 0.07	specif 0.05
concretes	stick 0.11
concubin	concubin 0.94
concuerd	match 0.07	share 0.02
concupiscent	lust 0.61
concurr	crowd 0.09	busi 0.03
concurrent	concurr 0.90
concurrently	concurr 0.06
concurs	contest 0.74
cond	conda 0.48	cond 0.46	counti 0.41
conden	condemn 0.50	convict 0.23	damnat 0.13	sentenc 0.12	doom 0.10	judgment 0.03	guilti 0.03
condens	condens 0.78
condescend	patron 0.39
condescendient	patron 0.37	approv 0.06
condicion	condit 0.74	posit 0.03	term 0.02
condicional	condit 0.27	probat 0.22	parol 0.17
condition	condit 0.25
condolent	condol 0.60
condomini	condominium 0.86
condorcet	condorcet 0.64	talli 0.41
conduc	drive 0.59	licens 0.09	driven 0.08	lead 0.07	driver 0.04	drove 0.03
conduccion	reckless 0.10	drive 0.06	driver 0.04	licens 0.03
conduct	conduct 0.48	misconduct 0.14	behavior 0.09	rude 0.03
conductor	driver 0.55
conduj	drove 0.50	led 0.15	conduct 0.06
condujer	drive 0.14
condujeron	came 0.03
condujes	drive 0.04
conduzc	drive 0.16
conect	connect 0.43	plug 0.08	reconnect 0.08	attach 0.04	log 0.03	onlin 0.03
conectat	connect 0.09
conector	punctuat 0.12
conej	rabbit 0.81	bunni 0.13	hyrax 0.07
conejill	guinea 0.39
conejit	bunni 0.29
conexion	connect 0.65	offlin 0.10
conf	trust 0.29	conf 0.25	confirm 0.06	confid 0.05
confabul	gang 0.13	scheme 0.06
conferenci	speaker 0.08	confer 0.07
conferent	confer 0.66	lectur 0.22
confes	confess 0.61	admit 0.04
confesar	confess 0.15
confesas	confess 0.11
confext	confext 0.50
confi	trust 0.47	reli 0.13	confid 0.08	reliabl 0.02	hope 0.02
confiabl	reliabl 0.42	untrust 0.28	credibl 0.13	trusti 0.09	unreli 0.05
confianz	confid 0.37	trust 0.16	bold 0.12	confidenti 0.06	faith 0.04
confias	trust 0.04
confidencial	confidenti 0.67	nda 0.21	secret 0.03
confident	inform 0.02
confier	solid 0.14
confies	confess 0.26
config	config 0.83
configpars	configpars 0.94
configur	configur 0.62	set 0.21	setup 0.15	config 0.07
configuration	configur 0.04
confin	confin 0.57	lockdown 0.34
confirm	confirm 0.49	commit 0.33	establish 0.10	uncommit 0.09	affirm 0.08	reconfirm 0.06	prompt 0.05	strengthen 0.03
confisc	impound 0.51	confisc 0.20	seiz 0.09
confisqu	confisc 0.40
conflict	conflict 0.80	clash 0.18	troublemak 0.14
conflictfind	conflictfind 0.67
conflicts	libasound2 0.40
conform	accord 0.45	conform 0.10
confort	strengthen 0.20	comfort 0.13	lone 0.05
confront	confront 0.48	face 0.03
confstr	confstr 0.64
confund	confus 0.55	mistook 0.24	confound 0.08	misl 0.07	mistaken 0.06	baffl 0.04	disappoint 0.02
confus	confus 0.38	baffl 0.18	mislead 0.13	recollect 0.07	confound 0.06
confusion	confus 0.27	shame 0.13	mess 0.03
congel	frozen 0.53	freez 0.34	freezer 0.14	froze 0.13	ici 0.12	frost 0.06
congeni	along 0.04
congestion	congest 0.69
congoj	anxious 0.15
congreg	congreg 0.59	assembl 0.27	gather 0.06
congres	congress 0.66	congressman 0.50
congress	würzburg 0.52
conin	conin 0.38
conjetur	conjectur 0.39
conjug	conjug 0.55
conjuncion	conjunct 0.22
conjunt	set 0.32	outfit 0.15	suit 0.10	dataset 0.09	joint 0.04	conjunct 0.04
conjuntivitis	conjunct 0.24
conjur	adjur 0.55	conspiraci 0.33	swear 0.05
conky	conki 0.67
conllev	entail 0.21	liber 0.16
conmig	me 0.21
conmocion	commot 0.34	appal 0.15	shock 0.14
conmov	move 0.12	shaken 0.11	touch 0.07
conmut	switch 0.20
conn	conn 0.84
connect	connect 0.24
connection	connect 0.34
connectionabortederror	connectionabortederror 0.55
connectionerror	connectionerror 0.71
connectionrefusederror	connectionrefusederror 0.55
connectionreseterror	connectionreseterror 0.71
connectregistry	connectregistri 0.64
conoc	known 0.25	met 0.20	know 0.17	knowledg 0.12	acquaint 0.09	knew 0.08	meet 0.06	aka 0.03
conocert	meet 0.07	met 0.02
conoces	know 0.03
conout	conout 0.55
conozc	know 0.16	known 0.04	meet 0.02
conquist	conquer 0.45	conquest 0.41	conqueror 0.26	juan 0.18
cons	consist 0.27	entail 0.21	mere 0.05	compos 0.04
consagr	consecr 0.43	devot 0.13	dedic 0.12	holi 0.07
conscienci	conscious 0.10	faint 0.09	dictat 0.08
conscient	awar 0.48	conscious 0.23	unawar 0.04
consecuent	consequ 0.58	result 0.05	accord 0.04	stake 0.03
consecut	consecut 0.71	straight 0.04
consegu	get 0.15	achiev 0.06	got 0.05	succeed 0.05	accomplish 0.04
conseguirt	get 0.05
consej	advic 0.76	counsel 0.25	tip 0.09	council 0.07	discret 0.03
consejer	counselor 0.54	wast 0.03	advis 0.02
consens	consensus 0.76
consent	consent 0.59	agre 0.02
conserv	conserv 0.48	preserv 0.33	retain 0.27	kept 0.05	keep 0.04
conserval	keep 0.02
conservancy	foundat 0.12
conservatory	conservatori 0.37
consid	consid 0.11
consider	consid 0.68	consider 0.24	deem 0.13	regard 0.10	discreet 0.03	classifi 0.02
considerat	consid 0.04
considerem	consid 0.04
considerenm	consid 0.04
considerens	consid 0.04
consient	indulg 0.10	permit 0.09	let 0.02
consierv	fellow 0.21
consig	get 0.08	therebi 0.08	achiev 0.04	accomplish 0.04
consigu	got 0.10	coax 0.08	accomplish 0.04	succeed 0.04	manag 0.04
consiguem	get 0.04
consiguet	get 0.02
consist	consist 0.26
consistent	consist 0.51
consol	consol 0.68	comfort 0.25	encourag 0.02	shell 0.02
consola	comfort 0.06
consolart	better 0.02
consolid	consolid 0.71
conson	velar 0.52
consonant	conson 0.52
conspir	conspir 0.63	conspiraci 0.41
const	const 0.93	consist 0.09	sigfp 0.06	sigsegv 0.06	sigil 0.06	sigbus 0.05	lnktype 0.03
constanci	knew 0.04
constant	constant 0.92	madv 0.04
constantinopl	constantinopl 0.67
constants	constant 0.08
constel	constel 0.76
constern	dumbfound 0.29	dismay 0.27
consti	consti 0.38
constip	cold 0.07
constitu	constitut 0.62	compos 0.03
constitucional	constitut 0.26
constituyent	constitu 0.55
constru	construct 0.33	build 0.32	built 0.26
construccion	construct 0.32	build 0.19
construct	construct 0.19	develop 0.02
constructor	constructor 0.92	builder 0.12
construid	built 0.07
construyer	dam 0.27
consts	const 0.03
consuel	comfort 0.27	consol 0.02
consuetudinari	realti 0.34
consult	queri 0.36	consult 0.24	see 0.22	inquir 0.09	refer 0.05	brows 0.03
consultas	consult 0.10
consultor	consult 0.35	counselor 0.20
consum	consum 0.54	devour 0.21	consumpt 0.18
consumidor	consum 0.43
cont	count 0.26	told 0.15	tell 0.12	spill 0.03
contabil	bookkeep 0.55	account 0.07
contabiliz	post 0.07
contabl	bookkeep 0.30	account 0.09
contact	contact 0.51	touch 0.23	lens 0.07	ignit 0.06
contactam	contact 0.07
contactart	contact 0.08
contactem	contact 0.07
contador	counter 0.48	account 0.08	meter 0.03
contag	infect 0.11
contagi	contagi 0.75	infecti 0.36
contagiart	infect 0.14
contain	contain 0.07
containerd	containerd 0.67
containerfil	containerfil 0.58
contains	contain 0.08
contal	them 0.02
contam	tell 0.03
contamin	defil 0.56	pollut 0.50	profan 0.10
contar	tell 0.02
contarmel	tell 0.02
contart	tell 0.07
contartel	tell 0.03
contas	tell 0.03
conte	count 0.22
conteiners	contain 0.03
contempl	gaze 0.22
contemporane	contemporari 0.52
conten	content 0.62	contain 0.19	hold 0.06	restrain 0.02
contend	contend 0.56
contendient	match 0.03
contendr	contain 0.06
contenedor	contain 0.39	wrapper 0.11	toolbx 0.03	containerfil 0.03
conteng	contain 0.20	hold 0.03
content	content 0.20	happi 0.15	glad 0.12	perki 0.05	satisfi 0.05	pleas 0.03
contenthandl	contenthandl 0.81
contentmanag	contentmanag 0.87
contents	content 0.09
contest	answer 0.27	repli 0.05
context	context 0.88
contextdecorator	contextdecor 0.87
contextlib	contextlib 0.97
contextmanag	contextmanag 0.93
contextual	contextu 0.81	sensit 0.03	context 0.02
contextv	contextvar 0.52
contextvars	contextvar 0.79
contextvarsobjects	contextvarsobject 0.64
contien	contain 0.60	hold 0.09
contiend	strife 0.57	rivalri 0.18	disput 0.11
contig	you 0.10	with 0.09
contigu	contigu 0.53	next 0.04
contiguous	contigu 0.41
contigü	contigu 0.26
continent	contin 0.84
continental	continent 0.67
contingent	fallback 0.30
continu	continu 0.48	below 0.19	proceed 0.05	keep 0.04	next 0.03	kept 0.02
continuous	continu 0.04
contorn	around 0.06
contr	against 0.70	contrari 0.07	contrast 0.06	oppos 0.03
contra	contract 0.12
contrab	smuggl 0.44
contrabaj	bass 0.35
contraband	gunrunn 0.40	smuggler 0.40
contraccion	contract 0.14
contradec	contradict 0.30	counter 0.05
contradecirt	contradict 0.15
contradic	contradict 0.33
contradiccion	contradict 0.38
contradij	contradict 0.18
contraj	contract 0.16
contrajer	got 0.03
contrapart	counterpart 0.77
contrari	otherwis 0.53	contrari 0.14	unfavor 0.06	opposit 0.06	els 0.04	convers 0.02
contrarrevolucionari	counterrevolutionari 0.67
contraseñ	password 0.80	passphras 0.10
contrat	hire 0.53	contract 0.53	employ 0.03	engag 0.03	formal 0.02	retain 0.02
contratart	hire 0.09
contratiemp	setback 0.50	smooth 0.17
contravari	contravari 0.67
contraventan	shutter 0.55
contribu	contribut 0.68
contribuci	contribut 0.07
contribuidor	contributor 0.57
contributors	contributor 0.13
contribuyent	contributor 0.36	taxpay 0.26	recognit 0.17
contrist	griev 0.38
control	control 0.77	handler 0.14	driver 0.05	handl 0.03	checkpoint 0.03
controlart	yourself 0.05
controlat	grip 0.11	control 0.04	yourself 0.03
controlcondition	controlcondit 0.37
controlevent	controlev 0.37
controls	control 0.05
controversi	controversi 0.24
controversial	controversi 0.24
controvert	controversi 0.38
contumac	unruli 0.44
contundent	forc 0.05
contuv	stifl 0.22	held 0.15	restrain 0.09	abstain 0.07
conv	invit 0.04
convenc	convinc 0.57	persuad 0.25	talk 0.03
convencert	convinc 0.10
convencidisim	absolut 0.09
convencion	convent 0.83
convencional	convent 0.29
convendr	conveni 0.06
conveng	agre 0.03
convenient	conveni 0.76
convenz	convinc 0.10
convers	convers 0.30	talk 0.11	talkat 0.05	discuss 0.03
conversion	convers 0.61	union 0.06	angular 0.04	convert 0.02
conversor	convert 0.08
convert	convert 0.37	becom 0.20	turn 0.04
converters	convert 0.10
converti	return 0.02
convertidor	convert 0.25
convertirt	becom 0.08
convict	convict 0.36	felon 0.28
convid	guest 0.09	invit 0.08
convien	ought 0.08	fit 0.06
conviert	convert 0.56	becom 0.07	turn 0.02
convin	agre 0.05
convirt	becam 0.19	convert 0.04	becom 0.04	turn 0.04	grew 0.04
convirtier	turn 0.05
convit	feast 0.18
conviv	along 0.04
convoc	convoc 0.47	summon 0.17
convuls	seizur 0.48
convulsion	convuls 0.67
conyug	spous 0.42	husband 0.04
cook	cook 0.09
cookbook	cookbook 0.54
cooki	cooki 0.52
cookieerror	cookieerror 0.55
cookiej	cookiejar 0.75
coombs	coomb 0.78
cooper	cooper 0.84
coorden	coordin 0.65
coordin	coordin 0.64
coordinaicion	coordin 0.12
cop	cup 0.17	glass 0.13	bowl 0.07	crown 0.03
copenhag	copenhagen 0.67
coper	bearer 0.36
copet	booz 0.27
copi	copi 0.88	backup 0.12
copilot	copilot 0.52
copiousoutput	copiousoutput 0.50
copon	hangov 0.05
copr	copr 0.83
cops	cop 0.08
copy	copi 0.31
copycharacters	copycharact 0.75
copyfil	copyfil 0.80
copyfileobj	copyfileobj 0.55
copyingmock	copyingmock 0.55
copymod	copymod 0.37
copyreg	copyreg 0.86
copyright	copyright 0.31
copysign	copysign 0.71
copystat	copystat 0.88
copytre	copytre 0.87
coquet	flirt 0.37	coquettish 0.34
coquete	flirt 0.47
cor	core 0.40	korah 0.35	coro 0.34	chorus 0.26	choir 0.20	cor 0.14	glee 0.13
corait	korahit 0.46
coraj	courag 0.47	dare 0.04
coral	reef 0.57	coral 0.24
coran	quran 0.52	qur'an 0.52
coraz	breastplat 0.24
corazon	heart 0.81	hunch 0.05	heartbroken 0.04
corbat	tie 0.61	neckti 0.11
corbatin	bow 0.09
corceg	corsica 0.67
corch	cork 0.51
corcher	corchero 0.71
corchet	bracket 0.57	clasp 0.22	brace 0.04
cordel	line 0.05
corder	lamb 0.71	snag 0.07	sheep 0.03
corderit	lamb 0.07
cordial	easygo 0.18	polit 0.04	kind 0.03
cordon	shoelac 0.27	undon 0.18	lace 0.15
cordur	understand 0.03
core	korea 0.89
corean	korean 0.83	cuisin 0.15
coredump	coredump 0.50
corint	corinth 0.67
corinti	corinthian 0.44
corit	korahit 0.28
corn	horn 0.15
cornamus	bagpip 0.39
corneli	cornelius 0.78
cornet	trumpet 0.18
cornis	mold 0.71
coron	crown 0.87
coronavirus	coronavirus 0.51	covid 0.27
coronel	colonel 0.86
coroutin	coroutin 0.50
corpor	corpor 0.57
corporal	bodili 0.57
corporation	corpor 0.20
corpulent	built 0.03
corpus	corpus 0.67
corr	ran 0.39	run 0.31	rush 0.06	jog 0.04	flow 0.02
corral	sore 0.10
corre	mail 0.63	email 0.20	post 0.19	spam 0.04	mailbox 0.03
correccion	bugfix 0.20	fix 0.20	correct 0.19	miscellan 0.16	reproof 0.05	squash 0.03
correct	correct 0.49	right 0.20	proper 0.14	success 0.03
corrector	spellcheck 0.45
corredor	runner 0.62	row 0.09
correg	fix 0.19	correct 0.15	amend 0.05
correl	correl 0.51
correlation	correl 0.38
correspond	correspond 0.30	referenc 0.12	appropri 0.06	match 0.02
correspondent	correspond 0.11	mail 0.03
correspondient	correspond 0.82
corresponsal	correspond 0.06
corrient	commonsens 0.21	awar 0.04	shock 0.04	current 0.03
corrig	fix 0.15	correct 0.10	amend 0.08
corrigel	correct 0.04
corrigem	correct 0.04
corrij	correct 0.09
corrimient	newest 0.17
corrobor	strengthen 0.19	confirm 0.07
corromp	corrupt 0.55
corrupcion	corrupt 0.43	decay 0.20	erad 0.17
corrupt	corrupt 0.38
corrutin	coroutin 0.64
cors	cor 0.48
cort	cut 0.51	short 0.33	shorter 0.13	shortest 0.09	mow 0.06	court 0.05	haircut 0.04	courtroom 0.03
cortador	mower 0.43
cortadur	cut 0.04
cortafueg	firewal 0.60
cortal	cut 0.06
cortant	curt 0.67
cortart	get 0.02
cortes	polit 0.28	courtesi 0.12
cortez	polit 0.08
cortin	curtain 0.74	drape 0.16	hang 0.05
cortocircuit	circuit 0.45
corutin	coroutin 0.28
corz	gazell 0.74
cos	thing 0.64	stuff 0.17	sew 0.15	anyth 0.08	spade 0.04	someth 0.04	hakkoz 0.03
cosac	fish 0.05
cosech	harvest 0.44	crop 0.31	reap 0.12
cosen	cosin 0.83
cosit	littl 0.05
cosmet	cosmet 0.67
cosmic	cosmic 0.67
cosquill	tickl 0.52
cost	cost 0.47	coast 0.12	afford 0.08	shore 0.07	seacoast 0.05	it'll 0.05	seashor 0.03	expens 0.02
costal	sack 0.51
coster	coastal 0.35
costill	rib 0.88
costos	expens 0.25	ancient 0.04
costumbr	habit 0.20	custom 0.13	usual 0.08	widespread 0.05
costur	seam 0.56
coteditor	coteditor 0.50
cotidian	daili 0.22	everyday 0.18
cotill	nosi 0.31	gossip 0.29
cotille	spi 0.18
cotiz	tax 0.09
count	counter 0.30	count 0.28
country	countri 0.05	music 0.03
couri	courier 0.55
cov	covid 0.40
covari	covari 0.82
coverag	coverag 0.30
coverageresults	coverageresult 0.55
coxey	coxey 0.67
coyot	coyot 0.64
coyund	bond 0.28
coñ	kid 0.07
coñac	cognac 0.44	gone 0.03
co₂	co₂ 0.39
cp	cp 0.88
cpathnam	cpathnam 0.64
cpickl	cpickl 0.75
cporting	cport 0.55
cpp	cpp 0.78
cpparg	cpparg 0.37
cppflags	cppflag 0.78
cprofil	cprofil 0.75
cpu	cpu 0.75	cpus 0.27
cpufreq	cpufreq 0.50
cpulimit	cpulimit 0.50
cpus	cpus 0.41	i5 0.27	rustup 0.13
cputim	cputim 0.55
cpython	cpython 0.88
cr	cr 0.89
crack	crack 0.19
cracke	crack 0.30
cram	cram 0.71
cran	cran 0.58	crane 0.13
crane	skull 0.76
craps	crap 0.52
crat	crate 0.80
crater	moon 0.08
crawl	crawl 0.26
crc	crc 0.90
cre	creat 0.42	think 0.34	believ 0.33	i 0.03	thought 0.02
creacion	creation 0.66	creationist 0.09	brainchild 0.07	creat 0.06
creador	creator 0.80
creat	creat 0.26
createkey	createkey 0.55
createlock	createlock 0.55
createprocess	createprocess 0.64
createsocket	createsocket 0.64
creation	creation 0.08
creationflags	creationflag 0.73
creativ	creativ 0.90	uncreat 0.25
crec	grew 0.36	grow 0.29	grown 0.19	increas 0.05	abound 0.02
crecient	grow 0.10	increas 0.10
crecimient	growth 0.67	grow 0.11
credencial	credenti 0.83
credit	credit 0.56
creds	cred 0.71
creel	believ 0.02
creem	believ 0.05
creenci	belief 0.73
creernosl	believ 0.02
crees	believ 0.03	do 0.03
creibl	credibl 0.29	believ 0.03
creid	believ 0.09
creist	believ 0.04
creisteis	believ 0.04
crem	cream 0.26	cremat 0.16	skin 0.03	butter 0.03
cremaller	unzip 0.34	zipper 0.17
cret	crete 0.67
cretens	cretan 0.44
cretin	shameless 0.39
crey	believ 0.16	thought 0.03
creyend	believ 0.05
creyent	religi 0.09	believ 0.05
creyer	believ 0.06
creyeron	believ 0.09
crezc	grow 0.19
cri	brought 0.11	servant 0.10	maid 0.09	nourish 0.09	rais 0.06	young 0.04	grew 0.03	grow 0.03
criatur	creatur 0.33	creation 0.08
crim	crime 0.74	murder 0.03
crimen	crime 0.19
criminal	crimin 0.85
criptograf	cryptograph 0.74	cryptographi 0.45
criquet	cricket 0.69
crisis	crisi 0.84	snap 0.09	breakdown 0.06	slump 0.05
crist	christ 0.78
cristal	crystal 0.34	glass 0.17
cristalin	crystallin 0.67
cristau	cristau 0.63
cristian	christian 0.59	plain 0.03
cristobal	christoph 0.68	columbus 0.13
criteri	criteria 0.58
critic	critic 0.78
critical	critic 0.34
critiqu	critic 0.21
crl	crl 0.73
crldistributionpoints	crldistributionpoint 0.55
crlf	crlf 0.81
crls	crls 0.83
croaci	croatia 0.74
cromin	chromin 0.41
cron	cron 0.45	cronjob 0.43
cronic	chronicl 0.50	chronic 0.40
cronogram	schedul 0.08	tight 0.06
cronolog	chronolog 0.76
cronometr	track 0.06
cronometral	timeit 0.15
crontab	crontab 0.73	cron 0.15
crontabl	crontabl 0.50
crossing	cross 0.07
crossov	crossov 0.38
crt	crt 0.75
cruasan	croissant 0.89
cruc	intersect 0.23	crosswalk 0.19	cross 0.16	junction 0.10	road 0.02
crucer	cruis 0.68	liner 0.27
crucial	essenti 0.12
crucific	crucifi 0.71
crucifical	crucifi 0.24
crucigram	crossword 0.40	puzzl 0.12
crud	raw 0.50	undercook 0.12	crude 0.08
cruel	cruel 0.86
crueld	cruelti 0.70	merciless 0.33
cruft	cruft 0.35
cruj	gnash 0.50	crunch 0.30	hot 0.02
crustace	crustacean 0.67
crux	crux 0.67
cruz	cross 0.66	across 0.18	jaywalk 0.05	fold 0.04	intersect 0.03
crypt	crypt 0.87
cryptgenrandom	cryptgenrandom 0.55
cs	cs 0.79
cscript	cscript 0.50
csh	csh 0.64
csplit	csplit 0.67
css	css 0.95
cssclass	cssclass 0.64
csum	fs 0.24
csv	csv 0.97
csvwrit	csvwriter 0.64
ct	ct 0.55
cte	cte 0.93
ctim	ctime 0.79
ctiv	ctive 0.41
ctrl	ctrl 0.90
ctte	ctte 0.89
ctualiz	pgrade 0.26
ctx	ctx 0.90
ctype	ctype 0.14
ctypes	ctype 0.97
cu	cu 0.60
cuad	notebook 0.37
cuadern	notebook 0.55	textbook 0.08
cuadernill	booklet 0.50
cuadr	squar 0.31	pictur 0.15	frame 0.12	paint 0.09	crunch 0.08	box 0.04	block 0.03
cuadrat	quadrat 0.84
cuadricul	grid 0.64
cuadrill	compani 0.07
cuadriller	taskmast 0.62
cuadriplej	quadripleg 0.52
cual	which 0.23	what 0.18	whom 0.13	who 0.04
cualesqu	ani 0.04
cualidad	qualiti 0.07	point 0.02
cualif	qualifi 0.17
cualific	qualifi 0.35	compet 0.06
cualqu	whoever 0.16	anyon 0.15	ani 0.09	anybodi 0.06	either 0.04	everyon 0.03	whatev 0.02
cualqui	ani 0.51	anyth 0.08	anywher 0.04	whatev 0.04	friction 0.03	anytim 0.03	either 0.02
cuan	how 0.10
cuand	when 0.80	while 0.04	whenev 0.04
cuant	how 0.35	much 0.09	mani 0.09	soon 0.05	long 0.02
cuantic	quantum 0.77
cuantif	quantifi 0.82	quantiz 0.10
cuantiz	quantiz 0.53
cuarent	forti 0.82
cuarenten	quarantin 0.53
cuart	fourth 0.34	room 0.33	quarter 0.16	bedroom 0.04
cuartet	quartet 0.42
cuartil	quartil 0.75
cuarz	quartz 0.57
cuat	guy 0.06
cuatr	four 0.89
cuatrienal	quadrenni 0.67
cuatrocient	hundr 0.12	four 0.11
cub	cube 0.38	cuba 0.34	bucket 0.33
cuban	cuban 0.57
cubet	bucket 0.25
cubiert	cover 0.44	litter 0.09	silverwar 0.07	merci 0.06	deck 0.06	blanket 0.02
cubr	cover 0.48	overlay 0.11	overcast 0.09	overlaid 0.07	skimpi 0.07
cubral	cover 0.04
cubret	cover 0.04
cubriol	overlaid 0.34
cuc	cool 0.10	nice 0.04
cucarach	cockroach 0.70
cuch	spoon 0.71	ladl 0.37	doghous 0.09
cuchar	spoon 0.34
cucharadit	teaspoon 0.80
cuchill	knife 0.72	sword 0.28	knive 0.21
cuchis	bunni 0.24	cute 0.03
cuclill	tipto 0.44
cue	cue 0.52
cuec	simmer 0.15	cook 0.08
cuelg	hang 0.34
cuell	neck 0.65	collar 0.24	bottleneck 0.12
cuenc	bowl 0.43
cuent	account 0.26	note 0.24	realiz 0.20	bill 0.16	count 0.13	notic 0.12	awar 0.04	fairi 0.03
cuentakilometr	odomet 0.67
cuental	tell 0.02
cuentam	tell 0.07
cuentan	tell 0.04
cuentem	tell 0.02
cuenten	tell 0.02
cuer	leather 0.54	valis 0.16	skin 0.14
cuerd	rope 0.61	cord 0.19	prudent 0.07	coil 0.07	string 0.03	wind 0.02
cuern	horn 0.82
cuerp	bodi 0.78	carcass 0.12	ach 0.02
cuerv	crow 0.68	raven 0.42
cuest	cost 0.30	much 0.07	struggl 0.05	difficulti 0.03	troubl 0.02
cuestion	question 0.20	matter 0.08	disput 0.05	issu 0.03	deal 0.02
cuestionar	questionnair 0.30
cuestionari	questionnair 0.80
cuev	cave 0.74	den 0.15
cuez	boil 0.11
cuid	care 0.39	bewar 0.06	babysit 0.03	look 0.03	babysat 0.03	skincar 0.02	watch 0.02
cuida	care 0.03
cuidad	care 0.30	cautious 0.04	soft 0.02
cuidart	care 0.05
cuidat	care 0.05
cul	ass 0.34	bareback 0.21
culantr	coriand 0.44
culebr	serpent 0.38
culebron	soap 0.13
culmin	culmin 0.30	end 0.03
culp	blame 0.55	fault 0.37	guilt 0.12	trespass 0.03	guilti 0.02
culpabil	culprit 0.32	guilt 0.28	plea 0.26
culpabl	guilti 0.81	convict 0.04
culpam	ahead 0.06
culpan	blame 0.06
culpar	blame 0.04
culpart	blame 0.16
cult	worship 0.14	liter 0.04
cultiv	crop 0.35	grow 0.18	cultiv 0.17
cultur	cultur 0.70	bodybuild 0.27
cultural	cultur 0.30	homestay 0.20	relativ 0.18
cumbr	top 0.18
cumpl	fulfil 0.32	compliment 0.15	compli 0.12	accomplish 0.11	enforc 0.07	conform 0.07	duti 0.06	carri 0.04
cumpleañ	birthday 0.78
cumplidor	reliabl 0.14
cumpliment	fill 0.05
cumplimient	complianc 0.52	duti 0.07
cumulativ	cumul 0.25
cun	cradl 0.71
cunet	gutter 0.52	ditch 0.21
cunh	cunha 0.37
cuni	cuni 0.38
cuot	quota 0.39	share 0.06	due 0.04
cupon	coupon 0.33	food 0.02
cups	system 0.03
cur	cure 0.40	cur 0.36	heal 0.28	priest 0.06	wound 0.03
curat	physician 0.26	heal 0.12
curd	drunk 0.07
curi	curios 0.50	curious 0.41
curios	curious 0.39	inquisit 0.18	incid 0.05	strang 0.03
curit	aid 0.20
curitib	curitiba 0.72
curl	curl 0.85
curr	curro 0.67
current	dist 0.16	current 0.10
currentthr	currentthread 0.38
curricul	curriculum 0.60	cv 0.33
curriculum	resum 0.20
currif	curri 0.14
curry	curri 0.72
curs	curs 0.49	cours 0.20	ongo 0.05	progress 0.03	class 0.03
cursiv	cursiv 0.67
cursor	cursor 0.92
curtidor	tanner 0.55
curtin	curtin 0.88
curv	curv 0.68	hilbert 0.11	bend 0.11
cuscus	couscous 0.89
cush	cush 0.35
cusi	cushit 0.75
cust	custer 0.67
custiodi	guard 0.10
custodi	custodi 0.51
custom	custom 0.13
customiz	custom 0.10
customization	custom 0.05
cut	cut 0.10
cuthbert	cuthbert 0.38
cuy	whose 0.56	which 0.02
cuzc	cuzco 0.67
cuñ	law 0.10	brother 0.03
cv	cv 0.35
cve	cve 0.76	mitr 0.30
cvenam	cvenam 0.64
cvs	cvs 0.80	git 0.10
cwd	cwd 0.91
cwi	cwi 0.83
cx	cx 0.66
cyberdiritt	cyberdiritto 0.68
cyborg	cyborg 0.67
cycle	cycl 0.13
cygwin	cygwin 0.93
cygwincompil	cygwincompil 0.38
cypher	cypher 0.78
cyril	cyril 0.91
cyrus	cyrus 0.37
cython	cython 0.71
d	d 0.98
d'alembert	diderot 0.52
d'ann	d'anna 0.38
d'apran	d'aprano 0.75
d'arc	d'arc 0.84
da	give 0.14	given 0.05	creep 0.04	lousi 0.03	feed 0.02	matter 0.02
dab	steppar 0.10	gave 0.04	took 0.02
dabeaz	dabeaz 0.55
dad	given 0.61	dice 0.12	sinc 0.07	ascrib 0.03	gave 0.03	discharg 0.02
dadiv	gift 0.10
dadl	give 0.03
dadm	give 0.06
daemon	daemon 0.57	smartcard 0.05
daemonic	daemon 0.13
daemoniz	daemon 0.06
daemons	daemon 0.14
dagon	dagon 0.86
daiquiri	daiquiri 0.67
dal	dale 0.17	give 0.14	wind 0.03
dalcrin	dalcrin 0.38
dalil	delilah 0.71
dall	dall 0.67
dalton	colorblind 0.68	blind 0.04
dam	give 0.24	ladi 0.16	gimm 0.07	checker 0.05	queen 0.03
damasc	damascus 0.92	damacus 0.18
damazi	damázio 0.37
damel	give 0.05
damm	damm 0.67
dams	dam 0.54
dan	dan 0.48	give 0.06	given 0.03
dand	give 0.07	take 0.04
dandol	give 0.05	feed 0.05
dandom	take 0.03
dandos	take 0.03
dandrimont	dandrimont 0.80
danes	danish 0.63	dane 0.58
danic	danican 0.67
daniel	daniel 0.96
danubi	danub 0.67
danz	danc 0.20
daod	daod 0.37
daos	hurri 0.10
dar	give 0.29	will 0.04	whilst 0.03
daran	bear 0.04	will 0.04	give 0.02
daras	give 0.05	shall 0.02
darcon	darkon 0.44
darcs	darc 0.55
darcy	darci 0.67
dard	dart 0.79
dari	darius 0.91
darl	give 0.14	feed 0.07
darm	give 0.08	pester 0.05	me 0.02
darn	us 0.04
darr	darren 0.38
dars	unsubscrib 0.29	take 0.03
darsel	give 0.04
dart	give 0.11
darwin	darwin 0.88
das	das 0.17	realiz 0.05	give 0.04	feed 0.04
dasd	diag 0.40
dasel	give 0.06
dat	data 0.88	databas 0.09	datatyp 0.06	date 0.04	dataclass 0.02
datab	databas 0.12
databaseconnection	databaseconnect 0.55
databaseerror	databaseerror 0.81
databricks	databrick 0.67
dataclass	dataclass 0.71
datagram	datagram 0.82
datagramhandl	datagramhandl 0.71
datagramprotocol	datagramprotocol 0.64
datagramtransport	datagramtransport 0.55
datahandl	datahandl 0.55
datefmt	datefmt 0.64
datetim	datetim 0.81
datetimeoriginal	datetimeorigin 0.67
dateutil	dateutil 0.55
dathan	dathan 0.80
dav	david 0.84	dave 0.07
davil	dávila 0.67
davin	davin 0.55
davis	davi 0.81
dawans	dawan 0.37
day	day 0.04
days	day 0.03
dazai	dazai 0.80
dañ	damag 0.45	harm 0.24	hurt 0.23
dañin	harm 0.18
db	db 0.92
dbeav	dbeaver 0.67
dbfs	dbfs 0.50
dbl	dbl 0.55
dbm	dbm 0.91
dbms	dbms 0.80
dbx	dbx 0.50
dc	dcs 0.50
dd	dd 0.89
ddd	ddd 0.37
ddi	ddis 0.41
ddl	ddl 0.55
ddp	publish 0.10
ddthh	ddthh 0.71
de	of 0.65	from 0.21	to 0.08	the 0.06	about 0.05	by 0.04	for 0.04	a 0.03
deadlock	ensu 0.37	deadlock 0.32
deal	deal 0.08
dealloc	dealloc 0.53
deambul	wander 0.24	roam 0.22	pace 0.12
deb	should 0.56	must 0.39	shouldn't 0.15	owe 0.11	ought 0.11	due 0.07	should'v 0.04	duti 0.04
debaj	under 0.41	underneath 0.10	below 0.09
debat	debat 0.55	discuss 0.15
debcamp	debcamp 0.71	bof 0.02
debconf	debconf 0.74
deber	homework 0.46	duti 0.04
debes	owe 0.07
debhelp	debhelp 0.52
debi	debian 0.88
debianbrasil	debianbrasil 0.80
debiandesktop	debiandesktop 0.67
debiandoc	debiandoc 0.67
debianedu	debianedu 0.74
debianevents	debianev 0.89
debil	weak 0.79	frail 0.15	weakest 0.14	weaker 0.11	flaw 0.09	wishi 0.08	washi 0.08	wimp 0.07
debilit	weaken 0.66	weak 0.09
debiluch	weakl 0.67
debit	charg 0.05
debmak	debmak 0.52
debmirror	debmirror 0.67
debor	deborah 0.80
debsourc	debsourc 0.89
debtags	debtag 0.67
debug	debug 0.51
debugg	debugg 0.11
debuglevel	debuglevel 0.61
debugrunn	debugrunn 0.71
debut	debut 0.46	appear 0.03	sing 0.02
dec	say 0.26	tell 0.22	e 0.07	mean 0.06	decad 0.05	ie 0.05	said 0.05	meant 0.04
decaid	depress 0.07	blue 0.04
decant	decant 0.43	decid 0.05
decap	pickl 0.12
decapit	decapit 0.67
decapolis	decapoli 0.55
decarith	decarith 0.55
decemb	decemb 0.18
decen	dozen 0.15
decenci	decenc 0.67
decent	decent 0.65
decepcion	disappoint 0.62	down 0.06	letdown 0.05	upset 0.03
decepcionart	disappoint 0.04
deces	death 0.04
decid	decid 0.67	mind 0.07	determin 0.03	decis 0.02
decidet	mind 0.04
decidirt	mind 0.03
decidl	tell 0.04
decidm	tell 0.02
decil	decil 0.22	tell 0.08
decim	tenth 0.67
decimacuart	fourteenth 0.24
decimal	decim 0.95
decimaltupl	decimaltupl 0.37
decimanon	nineteenth 0.44
decimaoctav	eighteenth 0.28
decimaquint	fifteenth 0.15
decimaseptim	seventeenth 0.31
decimasext	sixteenth 0.31
decimaterci	thirteenth 0.31
decimoprimer	eleventh 0.45
decimoseptim	seventieth 0.52	seventeenth 0.46
decimosext	sixteenth 0.59
decimotercer	thirteenth 0.59
decir	tell 0.03
decirmel	tell 0.02
decirt	tell 0.12	behalf 0.03
decirtel	tell 0.04
decis	decis 0.05	differ 0.02
decision	decis 0.58	choic 0.05	mind 0.03
deck	decker 0.61
decl	declar 0.23	claim 0.04
declar	declar 0.49	statement 0.45	undeclar 0.06	ceasefir 0.04	plead 0.03	interpret 0.03	propos 0.02	guilti 0.02
declhandl	declhandl 0.38
declin	declin 0.35	refus 0.07
declspec	declspec 0.64
decltyp	decltyp 0.64
decod	decod 0.37
decodedgenerator	decodedgener 0.55
decodefsdefaultandsiz	decodefsdefaultands 0.37
decodelocal	decodelocal 0.84
decodelocaleandsiz	decodelocaleands 0.55
decodif	decod 0.64
decodific	decod 0.56
decodifiqu	decod 0.07
decompil	decompil 0.41
decompress	decompress 0.54
decor	decor 0.93	dignifi 0.06	sceneri 0.02
decorator	decor 0.17
decrec	shrink 0.67
decref	decref 0.92
decrement	decrement 0.35
decret	decre 0.39
ded	finger 0.61	toe 0.09	fingertip 0.09
dedal	thimbl 0.67
dedan	dedan 0.81
dedent	dedent 0.64
dedic	dedic 0.49	devot 0.42	spend 0.05	engag 0.02
dedicart	dedic 0.11
dediqu	concentr 0.13
dedit	ate 0.04
deduc	deduc 0.42	deduct 0.41	figur 0.06
dedupl	dedupl 0.22
deep	deep 0.22
deepcopy	deepcopi 0.60
def	def 0.97
default	default 0.21
defaultcontext	defaultcontext 0.71
defaultdict	defaultdict 0.83
defaulthandl	defaulthandl 0.55
defaults	default 0.07
defaultsect	defaultsect 0.78
defaultselector	defaultselector 0.37
defect	default 0.51	defect 0.14	flaw 0.07	fault 0.03	drawback 0.03
defects	defect 0.22
defectu	defect 0.25	flaw 0.22	faulti 0.22	router 0.20	buggi 0.16
defend	defend 0.56	fought 0.03
defendert	defend 0.10
defens	defens 0.68	defenc 0.27
defensor	attorney 0.25
deficient	defici 0.53	poor 0.02	bad 0.02
deficit	loss 0.11
defiend	champion 0.14	defend 0.11
defiendet	defend 0.10
defin	defin 0.90	undefin 0.08
definicion	definit 0.75	defin 0.02
definit	definit 0.32	certain 0.04
definition	definit 0.11
deflat	deflat 0.78
deform	warp 0.45
defragresult	defragresult 0.37
defragresultbyt	defragresultbyt 0.37
defraud	down 0.08	disappoint 0.06
defuncion	death 0.04
deg	dega 0.65
degoll	kill 0.11
degollader	slaughter 0.28
degr	degre 0.13
degrad	degrad 0.52	demot 0.20
degust	tast 0.12
dehes	pastur 0.15
dehuel	deuel 0.62
deily	deili 0.71
deis	give 0.04
dej	leav 0.23	let 0.22	stop 0.21	left 0.19	quit 0.09	forsaken 0.06	forsak 0.05	drop 0.03
dejadl	knock 0.03	leav 0.03
dejadm	let 0.04
dejadmel	leav 0.02
dejal	leav 0.06	let 0.05
dejam	let 0.22	leav 0.03
dejamel	leav 0.04
dejan	leav 0.04	us 0.04
dejar	alon 0.03
dejart	leav 0.05	let 0.02
dejat	stop 0.05	joke 0.05
dejel	leav 0.04	let 0.02
dejem	let 0.05	drop 0.03
dejemosl	leav 0.04
dejenm	let 0.04
dejes	stall 0.14
del	the 0.18	of 0.15	from 0.07	del 0.05
delant	befor 0.26	front 0.12	presenc 0.10	ahead 0.07	sight 0.07	opposit 0.03
delanter	forefront 0.20	front 0.14	slam 0.11	lead 0.05
delat	betray 0.07	given 0.02
delator	snitch 0.52
delattr	delattr 0.85
delattrstring	delattrstr 0.37
delay	delay 0.32
delayfunc	delayfunc 0.64
deleg	deleg 0.88
deleit	delight 0.27	pleasur 0.11	pleasant 0.10
delet	delet 0.30
deletecurrent	deletecurr 0.38
deletekey	deletekey 0.37
deletevalu	deletevalu 0.37
deletr	spell 0.39	unassign 0.10
deletre	spell 0.19
delezn	contempt 0.19
delfin	dolphin 0.73
delg	thin 0.50	skinni 0.32	slim 0.26	thinner 0.09
delgadit	thin 0.16
delgaduch	skinni 0.44
delhi	delhi 0.80
delib	debat 0.12
deliber	deliber 0.82
delic	delic 0.64	touchi 0.25	squeamish 0.20	sensit 0.05	insensit 0.04
delici	delici 0.85	scrummi 0.11	delight 0.06
delictual	gang 0.14
delimit	delimit 0.79	bound 0.08
delimiters	delimit 0.32
delincuent	gangster 0.32	juvenil 0.32	crimin 0.23	crime 0.05
delit	crime 0.35	misdemeanor 0.15	trespass 0.08
delitem	delitem 0.86
delocaliz	deloc 0.55
delt	delta 0.89
dem	demo 0.24	give 0.11	dema 0.07
demacr	emaci 0.67
demagog	stubborn 0.15
demand	demand 0.36	su 0.27	sue 0.25	claim 0.05	request 0.05	defend 0.04	requir 0.03
demandart	sue 0.18
demangl	demangl 0.35
demarc	blockquot 0.34
demas	other 0.19	els 0.09	rest 0.08
demasi	too 0.72	much 0.06
dement	dement 0.50	insan 0.09
demetri	demetrius 0.55
demey	demey 0.75
demi	demian 0.75
democraci	democraci 0.69
democrat	democrat 0.71
democratiz	de 0.10
demol	demolish 0.78
demon	shake 0.11	let 0.03
demoni	demon 0.47	daemon 0.12	earth 0.03	devil 0.03	world 0.02
demoniac	daemon 0.20
demor	delay 0.17
demosl	let 0.04
demostr	prove 0.30	demonstr 0.26	demo 0.19	proven 0.08	show 0.02
demostrart	show 0.03
demuestr	demonstr 0.36	prove 0.10	proven 0.10
demuestramel	prove 0.07
den	deno 0.27	give 0.02
denant	meant 0.08
denari	denarius 0.58	denarii 0.52
deneg	denial 0.35	overrul 0.16	deni 0.08	refus 0.05
denieg	overrul 0.44
denm	give 0.05
dennis	denni 0.81
denomin	denomin 0.20	refer 0.04	name 0.03	call 0.02
denominator	denomin 0.44
denormaliz	denorm 0.37
denot	denot 0.81
dens	dens 0.43	thick 0.12	shake 0.11
densel	give 0.03
densid	densiti 0.62
dent	jigsaw 0.43
dental	floss 0.37	toothpast 0.05	dentist 0.05
denter	nerv 0.10	edg 0.06
dentifr	toothpast 0.35	tube 0.20
dentist	dentist 0.80
dentr	insid 0.42	within 0.38	in 0.03
denunc	report 0.05
denunci	denounc 0.16	declar 0.09	charg 0.07
deny	deni 0.03
dep	dep 0.46	what'll 0.12
departament	apart 0.43	depart 0.05	flat 0.04
departamental	depart 0.19
depend	depend 0.42	reli 0.08	up 0.02
dependent	depend 0.45
dependient	shopkeep 0.31	depend 0.18	salesperson 0.16	clerk 0.07
depends	depend 0.07
depil	wax 0.14	shave 0.12
deplist	deplist 0.50
deploy	deploy 0.11
depmod	depmod 0.50
deport	sport 0.75	deport 0.12	sportier 0.06
deposicion	movement 0.17
deposit	deposit 0.73	tank 0.15	laid 0.04
deprec	deprec 0.20
deprecat	deprec 0.14
deprecationwarning	deprecationwarn 0.91
depreci	deprec 0.04
depres	depress 0.19
depresion	depress 0.29
deprim	depress 0.69	gloomi 0.05
depriment	depress 0.13
depris	quick 0.11	fast 0.07
deps	dep 0.51
deptest	deptest 0.50
depth	depth 0.48
depur	debug 0.64	debugg 0.39	ebug 0.03
depyx	depyx 0.50
dequ	dequ 0.96
der	der 0.84
derb	derb 0.62
derech	right 0.40	straight 0.14	entitl 0.09	rightmost 0.09	ordin 0.06	beelin 0.04	justic 0.04	law 0.03
derek	derek 0.64
deriv	deriv 0.78	adrift 0.09	fork 0.03
derog	supersed 0.42
derram	spill 0.42	pour 0.30	shed 0.21	scatter 0.08	spilt 0.05
derredor	around 0.13
derret	melt 0.43
derrib	down 0.17
derribos	fell 0.04
derrit	melt 0.45
derroc	overthrown 0.80
derroch	wast 0.09	exhaust 0.08
derrot	defeat 0.68	beat 0.08	unsuccess 0.06
derrumb	slump 0.19	collaps 0.11
derry	derri 0.40
des	wish 0.26	desir 0.15	forward 0.08	unwant 0.05	junk 0.04	yearn 0.04	eager 0.03	want 0.02
desaboton	unbutton 0.54
desabrig	light 0.07
desabroch	unzip 0.15	bloom 0.14
desaceler	slowdown 0.67
desaconsej	discourag 0.44
desacopl	screen 0.05
desact	disabl 0.31	deactiv 0.13	unset 0.12	unpaus 0.09
desactiv	deactiv 0.29	disabl 0.27	defus 0.16	zshrc 0.06	mute 0.05	off 0.05
desactualiz	outdat 0.81
desacuerd	disagre 0.26	hung 0.06
desaf	challeng 0.40
desafi	challeng 0.56	defi 0.30	dare 0.04
desafil	dull 0.35
desafin	tune 0.16
desafortun	unfortun 0.66	unlucki 0.11
desagr	dislik 0.08	far 0.03
desagrad	unpleas 0.49	ugli 0.09	offens 0.09	disagre 0.04
desagrup	unbundl 0.50
desaguader	drain 0.21
desahog	heap 0.07	steam 0.07
desahuci	evict 0.52	goner 0.26
desajust	order 0.03
desalent	discourag 0.34
desaliñ	unkempt 0.52
desalm	heartless 0.52
desaloj	evict 0.31
desamarr	unti 0.14	shoelac 0.13
desambigu	disambigu 0.66
desamp	forsak 0.17
desampar	forsak 0.29	helpless 0.29	forsaken 0.23	defenseless 0.09	homeless 0.09
desangr	bleed 0.15
desanim	discourag 0.40	glum 0.26	appal 0.06	scare 0.02
desaparec	disappear 0.59	vanish 0.13	gone 0.05	miss 0.04	fade 0.03
desaparicion	disappear 0.30
desapercib	unnot 0.15	profil 0.07	notic 0.02
desapil	pop 0.24
desaprob	deprec 0.14
desaprovech	throw 0.06	miss 0.02
desarm	unarm 0.40	apart 0.07
desarraig	root 0.08
desarroll	develop 0.85
desasign	dealloc 0.78
desasoci	disassoci 0.41
desasoseg	restless 0.19
desastr	disast 0.60	mess 0.19
desat	unti 0.52
desatadm	unti 0.18
desatend	unattend 0.93
desautoriz	overrul 0.44
desayun	breakfast 0.69
desbloqu	unblock 0.32	unlock 0.21
desbloque	unlock 0.26
desbord	overflow 0.55	underflow 0.23	flood 0.04
desc	desc 0.81	sea 0.03
descabell	ridicul 0.10	stupid 0.04
descafein	caffein 0.44
descalcif	soften 0.43
descalz	barefoot 0.67	bare 0.05
descans	rest 0.43	break 0.10	recess 0.05
descar	strumpet 0.39	nerv 0.08	cheek 0.07	blind 0.05
descarg	download 0.85	unload 0.15	disclaim 0.04	pull 0.03	flush 0.03	upload 0.02
descarri	astray 0.40
descarril	derail 0.69
descart	discard 0.69	drop 0.05	rule 0.05
descasc	peel 0.11
descatalog	print 0.04
descend	down 0.21	descend 0.12	demot 0.05	evolv 0.04
descendent	downdraft 0.34	descend 0.14
descendient	descend 0.57
descent	descent 0.37
desciend	descend 0.17	down 0.12
descifr	decrypt 0.51	crackabl 0.12	figur 0.10	crack 0.08	decod 0.05
descodif	decod 0.09
descodific	decod 0.15
descolg	hung 0.08
descolor	fade 0.20
descompil	decompil 0.41
descompon	break 0.07
descomposicion	decomposit 0.75
descompresion	decompress 0.40	pitfal 0.11
descompresor	decompressor 0.81
descomprim	decompress 0.61	uncompress 0.07	unpack 0.07
descompuest	decompos 0.20	disloc 0.11	broken 0.09	order 0.03
descompus	broke 0.07	upset 0.06
desconcentr	focus 0.14
desconcert	baffl 0.38	bewild 0.35	puzzl 0.10
desconch	shell 0.06
desconciert	baffl 0.17
desconect	disconnect 0.64	detach 0.20	unplug 0.15
desconfi	suspici 0.23	doubt 0.04
descongel	unfreez 0.37
desconoc	unknown 0.53	stranger 0.19	unfamiliar 0.10
desconozc	don't 0.02
desconsider	inconsider 0.86
desconsol	heartbreak 0.66
descont	grant 0.15
descontent	disgruntl 0.39	restless 0.11	unhappi 0.09	herself 0.04
descontinu	deprec 0.09
descoordin	clumsi 0.25
descorch	uncork 0.67
descortes	impolit 0.29	rude 0.08	polit 0.05
descortez	bark 0.08
descoyunt	feebl 0.62
descr	descr 0.64
describ	describ 0.77	outlin 0.07
describal	describ 0.05
describel	describ 0.05
describil	describ 0.05
descripcion	descript 0.83	overview 0.11
descript	descript 0.07	describ 0.05
description	descript 0.28
descriptions	descript 0.07
descriptor	descriptor 0.84
descriptorhowt	descriptorhowto 0.37
descriptors	descriptor 0.08
descrit	describ 0.43	outlin 0.10
descu	oversight 0.43	careless 0.27	neglect 0.09
descubiert	discov 0.23	found 0.04	light 0.04
descubr	discov 0.36	discoveri 0.24	uncov 0.11	find 0.10	figur 0.07	found 0.06	disclos 0.05	out 0.04
descubrel	figur 0.07
descuent	discount 0.81
descuid	careless 0.28	sloppi 0.20	neglect 0.10	guard 0.07
desd	sinc 0.35	from 0.31
desden	disdain 0.67
desdich	unhappi 0.20
desdupl	dedupl 0.48	dedpul 0.27
dese	wish 0.21	desir 0.17	want 0.06	lust 0.04	would 0.02
deseabl	desir 0.25
deseart	wish 0.05
desech	reject 0.38	scrap 0.13	cast 0.06	despis 0.05	asid 0.04
desel	give 0.03
desembalaj	unpack 0.20
desemboc	flow 0.23
desembocadur	mouth 0.05
desempac	unpack 0.19
desempaqu	unpack 0.14
desempaquet	unpack 0.70	unpickl 0.05
desempeñ	perform 0.07	play 0.03	carri 0.02
desempl	unemploy 0.37
desemple	unemploy 0.43
desempolv	brush 0.07
desencaden	spark 0.24	trigger 0.24
desenchuf	unplug 0.76
desencript	decrypt 0.29
desenfund	unholst 0.52	drawn 0.23
desengañat	fool 0.06
desenroll	unwind 0.70
desensambl	disassembl 0.56
desensamblaj	disassembl 0.26
desenterr	dug 0.23
desentrañ	unravel 0.67
desenvain	draw 0.17
desenvolv	unwrap 0.43	unfold 0.18	herself 0.03	respect 0.03
desenvuelv	unwrap 0.29
deseos	eager 0.16
deserializ	deseri 0.77	unpickl 0.30
desertor	desert 0.16
desesper	desper 0.67	despair 0.25	frantic 0.20	hopeless 0.10	agon 0.06
desf	offset 0.14
desfachatez	nerv 0.14
desfallec	faint 0.15	fail 0.05
desfigur	disfigur 0.67
desfil	parad 0.68
desflor	deflow 0.53
desg	drain 0.21
desgan	herself 0.07
desgarr	pull 0.09
desgast	worn 0.25
desgraci	misfortun 0.35	unfortun 0.33	desgraciado 0.14	unhappi 0.06	sad 0.03	luck 0.02
deshabilit	disabl 0.66	unset 0.06
deshac	rid 0.33	undo 0.25	throw 0.14	undobuff 0.11	undon 0.11	unti 0.04
deshacer	rid 0.14
deshacert	rid 0.17	kick 0.05
deshag	rid 0.17	dissolv 0.14
deshaz	undo 0.36
deshazt	rid 0.10
deshech	unmad 0.29	devast 0.17	unpack 0.07
deshic	dispos 0.39	rid 0.11	threw 0.04
deshidrat	dehydr 0.67
deshoj	pluck 0.21
deshonest	dishonest 0.83	deceit 0.07
deshonr	disgrac 0.35	dishonor 0.34	reproach 0.07	shame 0.05
desiert	wilder 0.64	desert 0.50	desol 0.06	wast 0.02
design	design 0.22	appoint 0.07
desigual	unequ 0.78
desiguald	inequ 0.75
desilucion	product 0.07
desilusion	disappoint 0.25	disillus 0.23
desinfeccion	sanit 0.50
desinform	disinform 0.30	hot 0.03
desinicializ	deiniti 0.32	de 0.06
desinstal	uninstal 0.88
desist	up 0.02
desjarret	hamstrung 0.55
desktop	desktop 0.51
desleal	treacher 0.46
desliz	landslid 0.23	glide 0.23	scrollbar 0.17	slither 0.15	down 0.04
desmantel	dismantl 0.38	defus 0.25	disassembl 0.16
desmarc	unstag 0.52
desmay	faint 0.43	dismay 0.13	pass 0.06	out 0.02
desmañ	clumsi 0.25
desmemori	forget 0.05
desment	proven 0.26
desmenuz	piec 0.11
desmerec	undeserv 0.67
desmond	desmond 0.37
desmont	unmount 0.56	disassembl 0.20	dismount 0.20	nmount 0.20
desmontaj	unmount 0.24
desmoraliz	demor 0.67
desnat	skim 0.38
desnud	nake 0.63	nude 0.19	bare 0.10	undress 0.09	strip 0.06
desnudez	naked 0.58
desobedec	disobey 0.44
desobedezc	disobey 0.37
desobedient	disobedi 0.49
desocup	vacant 0.31	unoccupi 0.18	unemploy 0.05	free 0.05	unus 0.04
desodor	deodor 0.80
desofusc	deobfusc 0.50
desol	forlorn 0.33	devast 0.13	desol 0.11	helpless 0.10
desoll	skin 0.11
desoptimiz	unoptim 0.50
desord	schizoaffect 0.19	mess 0.19	disord 0.18
desorden	untidi 0.44	disorgan 0.18	sloppi 0.11	mess 0.09	disord 0.05
desorganiz	disorgan 0.68
desorient	baffl 0.35	disori 0.29	disorient 0.18	mislead 0.05	bear 0.02
desp	betroth 0.21	pledg 0.13	goodby 0.05
despabilader	snuffer 0.44
despach	dispatch 0.22	offic 0.08	deliv 0.05
despaci	slowli 0.61	slower 0.18	slow 0.07	quiet 0.02
desped	fire 0.20	dismiss 0.19	goodby 0.14	farewel 0.12	off 0.06	bye 0.06	laid 0.03	thrown 0.03
despedaz	tore 0.10	piec 0.07
despedir	fire 0.03
despedirt	goodby 0.08	fire 0.04
despeg	takeoff 0.15	off 0.12
despein	bedraggl 0.39
despej	clear 0.20	brighten 0.07	rid 0.03
despellej	skin 0.10
despelot	mess 0.11
despenaliz	decrimin 0.80
despens	pantri 0.86
desperdici	wast 0.35	waster 0.09	throw 0.02
desperfect	damag 0.12
despert	woke 0.40	wake 0.25	awok 0.16	woken 0.14	alarm 0.12	awaken 0.11	up 0.03
despertal	wake 0.07
despertam	wake 0.06
despertart	wake 0.08
despertat	wake 0.06
despiad	merciless 0.40	heartless 0.40
despid	fire 0.13	laid 0.04	sent 0.03	goodby 0.02
despiert	awak 0.47	wake 0.22	up 0.07	arous 0.07	daydream 0.06	awaken 0.06	alert 0.02
despiertam	wake 0.18
despiertat	awak 0.07	wake 0.06
despiertem	wake 0.06
despilfarr	squander 0.28	splurg 0.28	piss 0.22	wast 0.03	away 0.02
despist	clueless 0.28	forget 0.14
desplac	scroll 0.12
desplaz	offset 0.40	shift 0.36	scroll 0.25
despleg	deploy 0.26	listbox 0.19	spread 0.08
desplieg	deploy 0.41	display 0.07
desplom	slump 0.22	collaps 0.12
desplum	pluck 0.61
despoj	plunder 0.59	strip 0.14	depriv 0.14
desport	sport 0.05
desprec	despis 0.09
despreci	despis 0.44	contempt 0.28	scorn 0.18	down 0.03
desprend	unfasten 0.23	liber 0.14	detach 0.07	fallen 0.05
despreocup	unperturb 0.39	carefre 0.39	lucki 0.04
desprestig	disreput 0.50
desproteg	unprotect 0.67
desprovist	devoid 0.52
despues	after 0.61	afterward 0.13	later 0.05	then 0.04	next 0.02
despunt	outstand 0.13
dest	dest 0.93
destac	highlight 0.25	standout 0.10	stand 0.03	remark 0.03	note 0.03
destap	lid 0.12	whistl 0.07
desterr	banish 0.70
destet	wean 0.72
desteñ	jean 0.11
destil	distil 0.51	pour 0.09
destin	destin 0.52	fate 0.35	target 0.25	destini 0.24	intend 0.14	bound 0.07	earmark 0.05	meant 0.03
destinatari	recipi 0.72	calle 0.54
destination	destin 0.11
destitu	impeach 0.52
destiñ	fade 0.16
destornill	screwdriv 0.74
destr	unlock 0.14
destras	tight 0.08
destroy	destroy 0.09
destroz	tucker 0.12	total 0.09	ruin 0.07	destroy 0.06	unhappi 0.05
destru	destroy 0.69	torn 0.06	swept 0.03
destruccion	destruct 0.39	destroy 0.06
destruct	destruct 0.41
destructor	destructor 0.95
destruid	destroy 0.16	laid 0.09	desol 0.04
destruidor	destroy 0.15
destruirt	destroy 0.10
destwin	destwin 0.71
desun	separ 0.05
desus	deprec 0.37	unus 0.06
desv	turn 0.03
desval	defenseless 0.43
desvan	attic 0.27
desvanec	vanish 0.25	fade 0.24	dissolv 0.09	evapor 0.09
desvel	reveal 0.10
desventaj	disadvantag 0.69	drawback 0.23	downsid 0.22
desvest	undress 0.15
desvi	detour 0.21	turn 0.04	went 0.02
desviaci	deviat 0.18
desviacion	deviat 0.45	detour 0.20
desvincul	dissoci 0.36	unlink 0.20	detach 0.20
desvist	undress 0.48
detach	detach 0.33
detail	detail 0.04
detall	detail 0.78	verbos 0.16	thorough 0.02	grain 0.02
deteccion	detect 0.34	autodetect 0.12
detect	detect 0.72	catch 0.08	sniff 0.05	probe 0.02	caught 0.02
detectiv	detect 0.31
detector	detector 0.78
deten	detain 0.16	stop 0.16	arrest 0.14	stem 0.06	inish 0.05	paus 0.03	custodi 0.03	halt 0.02
detencion	warrant 0.41
detendr	stop 0.04
detendras	stop 0.03
detener	arrest 0.06
detenert	stop 0.03	arrest 0.03
deteng	stop 0.09
detengans	stop 0.02
detenid	care 0.03
detenl	stop 0.03
detent	stop 0.06
deterior	deterior 0.25	weari 0.13	down 0.02
determin	determin 0.70	given 0.12	determinist 0.08	certain 0.05	specif 0.03
determinat	determin 0.03
determinist	pyc 0.05
deterministic	determinist 0.38
detest	hate 0.18	detest 0.12
detien	stop 0.19	halt 0.08
deton	explos 0.15
detr	behind 0.06
detras	behind 0.61
detroit	detroit 0.80
detuv	stop 0.14	arrest 0.10	paus 0.03	pull 0.03
deud	debt 0.73	indebt 0.14	owe 0.03
deudor	debtor 0.74
dev	dev 0.90
devan	rack 0.34
devast	devast 0.69
devdependenci	devdepend 0.50
devel	devel 0.94
develop	develop 0.09
developers	tkdoc 0.45
development	develop 0.10
devenv	devenv 0.50
devguid	devguid 0.87
devic	devic 0.17
devmod	devmod 0.70
devnull	devnul 0.78
devocion	devot 0.16
devolu	callback 0.32	refund 0.06
devolv	return 0.10	back 0.10	refund 0.06
devonshir	devonshir 0.67
devor	devour 0.42	eaten 0.14	swallow 0.07
devot	devout 0.53	g3 0.30
devpoll	devpol 0.70
devpollselector	devpollselector 0.55
devtools	devtool 0.75
devuelt	return 0.09	back 0.04
devuelv	return 0.22
devuelvam	refund 0.19
devuelvel	back 0.02
devuelvem	give 0.05
dew	thiel 0.50
dezemb	dezemb 0.28
df	df 0.50
dfl	dfl 0.75
dfn	dfn 0.98
dfsg	dfsg 0.80
dfunc	dfunc 0.75
dgram	dgram 0.81
dh	dh 0.88
dhcp	dhcp 0.72
di	gave 0.16	say 0.04	i 0.03	shook 0.03
dia	day 0.62	someday 0.12	daytim 0.05	daili 0.04	nowaday 0.02
diabet	diabet 0.68
diabl	devil 0.39	hell 0.13	earth 0.05	oh 0.03
diacon	servant 0.04
diadem	crown 0.22
diagnost	diagnost 0.67
diagnostic	diagnos 0.35
diagonal	diagon 0.42	slash 0.35
diagram	diagram 0.95
dialect	dialect 0.96
dialog	dialog 0.76	dialogu 0.18
diamant	diamond 0.84	emerald 0.11
diametr	diamet 0.77
dian	artemi 0.44	diana 0.30	target 0.05
diantr	world 0.03
diari	diari 0.44	daili 0.25	newspap 0.14	journal 0.12	paper 0.04	everyday 0.03	everi 0.03
diarre	diarrhea 0.75
dias	day 0.50	everi 0.03	prolong 0.02	nowaday 0.02
diblathaim	diblathaim 0.55
dibon	dibon 0.62
dibuj	draw 0.55	drew 0.22	drawn 0.21	pictur 0.03
dic	say 0.52	said 0.05	tell 0.05
dicapri	leonardo 0.16	dicaprio 0.06
diccionari	dictionari 0.91	dict 0.11
dicel	said 0.04
dich	told 0.15	said 0.14	such 0.08	spoken 0.07	say 0.07
dichos	bless 0.09
diciembr	decemb 0.61	dec 0.14
dickens	dicken 0.80
dickinson	dickinson 0.76
dicl	diklah 0.37
dict	dict 0.82	dictat 0.17	vera 0.07
dictador	dictat 0.47
dictadur	midwif 0.45
dictconfig	dictconfig 0.91
dictconfigclass	dictconfigclass 0.71
dictconfigurator	dictconfigur 0.71
dictionary	dictionari 0.06
dictread	dictread 0.81
dicts	dict 0.11
dictschem	dictschema 0.55
dictwrit	dictwrit 0.75
didgerido	aborigin 0.52
didi	didier 0.67
didim	didymus 0.55
die	judennamen 0.60
diecinuev	nineteen 0.31
diecioch	eighteen 0.59	eighteenth 0.17
diecis	sixteen 0.52
diecisiet	seventeen 0.48	age 0.04
diederich	diederich 0.55
dieg	diego 0.74
dien	dien 0.52
dient	teeth 0.61	tooth 0.23	chatter 0.08	toothach 0.07
dier	give 0.10
dieron	they 0.08	gave 0.07	discharg 0.04	shook 0.03	given 0.03
dieronl	gave 0.04
dies	oh 0.06	give 0.03
diestr	hand 0.09	right 0.06
diet	diet 0.61
dietet	fibr 0.66	fiber 0.06
diez	ten 0.88	tenth 0.04	o'clock 0.03
diezm	tith 0.88	tenth 0.08
dif	put 0.02
difam	slander 0.56
difer	lazi 0.08	differ 0.05
diferenci	differenti 0.16	efor 0.09	tell 0.05	apart 0.03
diferent	differ 0.79	unlik 0.14	diff 0.07	various 0.02
diff	diff 0.69	differ 0.03
differenc	differ 0.07
diffi	diffi 0.71
difflib	difflib 0.88
difft	difft 0.67
dificil	difficult 0.57	hard 0.31	hardest 0.05	tough 0.04	harder 0.03
dificilisim	difficult 0.04
dificult	difficulti 0.46	hitch 0.06	troubl 0.03	faint 0.03
dificultad	difficulti 0.41	hardship 0.24	hitch 0.06
difier	differ 0.13
difund	spread 0.21	broadcast 0.11
difunt	deceas 0.35	dead 0.04
difus	fuzzi 0.50
difusion	broadcast 0.25
dig	tell 0.20	say 0.16	dig 0.02
digal	tell 0.04	say 0.02
digam	tell 0.07
digan	tell 0.02
diganl	tell 0.02
diganm	tell 0.04
digann	tell 0.02
diger	digest 0.16
digest	digest 0.52
digestion	digest 0.13
digestmod	digestmod 0.87
digier	digest 0.26
digit	digit 0.84
digital	digit 0.25	nomad 0.20
digitalis	digitali 0.44
digits	digit 0.31
dign	worthi 0.73	compel 0.15	decent 0.05
dignid	digniti 0.91
dignific	dignifi 0.52
dij	said 0.50	told 0.31	say 0.05	tell 0.03
dijel	said 0.03
dijer	tell 0.07	say 0.05
dijeron	said 0.11	told 0.08	they 0.05
dijeronl	said 0.04
dijes	tell 0.03	say 0.02
dijol	said 0.10
dijom	said 0.05
dil	tell 0.18	say 0.03
dilat	delay 0.11
dilem	dilemma 0.66	ethic 0.21
diligent	dilig 0.66
diluvi	flood 0.26
dim	tell 0.16	dima 0.11	me 0.03
dimension	dimens 0.89	dimension 0.13
dimensional	dimension 0.48
diminut	fragment 0.12
dimision	resign 0.28
dimit	resign 0.29	quit 0.04
din	dinah 0.23	tell 0.05	us 0.03
dinam	dynam 0.95	brisk 0.12
dinamarc	denmark 0.91
dinamit	dynamit 0.58
dinar	dzd 0.52
dinast	yuan 0.48
diner	money 0.89	buck 0.03	cash 0.02
dinn	diner 0.52
dinosauri	dinosaur 0.68
dio	gave 0.48	hit 0.02	given 0.02	notic 0.02
diogen	diogen 0.44
diol	gave 0.09
dios	god 0.85	goddess 0.04
diox	dioxid 0.53	carbon 0.10
diplom	diploma 0.80	graduat 0.05
diplomat	diplomat 0.77	corp 0.21	polit 0.05
diput	repres 0.03
diqu	dike 0.52	dam 0.27
dir	dir 0.46	tell 0.11	say 0.07	what'd 0.04
diran	say 0.03
diras	shall 0.04	tell 0.03	say 0.03
dircmp	dircmp 0.88
dircolors	dircolor 0.50
direccion	address 0.77	direct 0.11
direccional	signal 0.05
direct	direct 0.81	straight 0.13	straightforward 0.05
direction	direct 0.09
director	director 0.61	princip 0.31	conductor 0.18	manag 0.02
directori	directori 0.91
directory	directori 0.15
directric	guidelin 0.47
direntry	direntri 0.74
dirfd	dirfd 0.55
dirig	aim 0.13	head 0.09	airship 0.09	led 0.08	address 0.04	lead 0.03	toward 0.02	manag 0.02
dirigent	leader 0.08
dirij	run 0.02	direct 0.02
dirijan	lead 0.06
dirnam	dirnam 0.87
dirpath	dirpath 0.71
dirs	dir 0.26
dirselectbox	dirselectbox 0.55
dis	dis 0.90
disabl	disabl 0.20
disablereflectionkey	disablereflectionkey 0.64
disan	dishan 0.67
disc	disk 0.71	disc 0.36	drive 0.04	record 0.02
discapac	disabl 0.15
discapacit	handicap 0.57
discard	discard 0.23
discern	discern 0.39	judg 0.04
disciplin	disciplin 0.74
discipul	discipl 0.72
disconnect	disconnect 0.21
discontinu	brace 0.07
discotec	disco 0.67	nightclub 0.25
discrecion	privaci 0.15	fire 0.03
discrep	disagre 0.13
discret	discreet 0.54	discret 0.52
discrimin	discrimin 0.70
disculp	apolog 0.52	excus 0.21	pardon 0.06	sorri 0.03
disculpam	pardon 0.09	excus 0.04	sorri 0.04
disculpart	apolog 0.11
disculpat	apologis 0.67
disculpem	excus 0.07	beg 0.04	sorri 0.03
discurs	speech 0.75	lectur 0.12
discursion	argument 0.02
discusion	discuss 0.37	quarrel 0.07	argument 0.05	argu 0.03	question 0.02
discuss	discuss 0.07
discut	argu 0.54	discuss 0.39	quarrel 0.11	debat 0.05	flame 0.02	disput 0.02
discutamosl	discuss 0.05
disel	tell 0.05
disension	divis 0.10	aros 0.07
diseñ	design 0.82	layout 0.27	intend 0.05
disfrac	disguis 0.15
disfraz	disguis 0.48	costum 0.15	dress 0.02
disfrut	enjoy 0.54	bask 0.05
disfrutal	best 0.02
disfrutaron	enjoy 0.05
disgust	upset 0.23	displeas 0.12	frown 0.07	disgust 0.06	dislik 0.05	eas 0.04	annoy 0.03
disimul	conceal 0.36	disguis 0.13
disk	disk 0.19
diskpart	diskpart 0.67
disloc	disloc 0.33
disminu	decrement 0.48	decreas 0.36	diminish 0.31	numb 0.07	declin 0.04	down 0.03	lower 0.02
disney	disney 0.66
disneyland	disneyland 0.58
disneylandi	disneyland 0.58
disoci	disassoci 0.41
disolv	break 0.04
dison	dishon 0.74
disown	disown 0.53
disp	shoot 0.14	shot 0.06	throw 0.04
dispar	shot 0.42	shoot 0.40	gunfir 0.12	surg 0.07	shooter 0.05	trigger 0.04	fire 0.03
disparat	nonsens 0.14
dispatch	dispatch 0.71
dispens	pardon 0.21
dispensem	excus 0.08
dispers	spars 0.43	dispers 0.24	spread 0.05	broke 0.02
dispersion	spread 0.12
display	display 0.07
displayexception	displayexcept 0.64
displayhook	displayhook 0.75
dispon	avail 0.83	unavail 0.09	reachabl 0.03
dispong	afford 0.05
disponibil	avail 0.20
disposicion	disposit 0.21	layout 0.20	willing 0.15	dispos 0.14	essag 0.10	avail 0.05	servic 0.02
disposit	devic 0.86	media 0.02
disposition	disposit 0.73
dispuest	unwil 0.14	will 0.07	readi 0.05
disput	disput 0.46	disagr 0.33	squabbl 0.13	quarrel 0.05	fought 0.04
disquet	floppi 0.89
dist	dist 0.25	gave 0.05	did 0.03	freak 0.03	give 0.02	fed 0.02
distanc	distanc 0.12
distanci	distanc 0.40	far 0.09	remot 0.02
distant	aloof 0.75
distcl	distclean 0.37
distincion	distinct 0.49	differenti 0.24
disting	distinguish 0.17
distingu	distinguish 0.37	tell 0.06	apart 0.06	visibl 0.02
distinguirt	distinguish 0.07
distint	distinct 0.26	differ 0.18	nonzero 0.13	various 0.07	other 0.03
distorsion	distort 0.39	twist 0.16
distr	distract 0.35	amus 0.04	disturb 0.04
distra	distract 0.22
distraccion	absentmind 0.38	divers 0.21	distract 0.17
distraid	distract 0.27	absent 0.08
distraig	distract 0.43
distraj	distract 0.27
distrib	distrib 0.67
distribu	distribut 0.83	releas 0.03	codenam 0.02
distribucion	current 0.03
distribuidor	distributor 0.44	vendor 0.38
distribution	distribut 0.18
distributionfind	distributionfind 0.55
distributions	distribut 0.07
distrit	district 0.22	southern 0.13	western 0.09
distrobox	distrobox 0.73
distrubu	distribut 0.05
dists	dist 0.41
distutils	distutil 0.97
disuad	discourag 0.09	talk 0.03
disuelv	dissolv 0.49
disyuncion	bitwis 0.10
dit	ntds 0.41
dithering	dither 0.50
diurn	aylight 0.50
div	div 0.72
divag	rambl 0.80
divan	couch 0.13	devil 0.07
divergent	mapper 0.50
divers	various 0.31	divers 0.18
diversion	fun 0.18	amus 0.09
divert	fun 0.48	funni 0.19	amus 0.12	enjoy 0.04	funnier 0.04	gal 0.03	hoot 0.03
diverti	fun 0.04
divertirt	fun 0.03
divid	divid 0.50	split 0.32	into 0.03
dividamon	split 0.08
dividend	dividend 0.55
diviert	amus 0.09	humor 0.05	fun 0.05	enjoy 0.05
diviertans	yourselv 0.06	fun 0.03
diviertet	fun 0.08
divin	divin 0.49
divirt	fun 0.13	enjoy 0.07	amus 0.04
divirtamon	let 0.02
divis	divis 0.10	sight 0.04
division	divis 0.63	split 0.13	compart 0.09	quotient 0.05	floor 0.02
divisionbyzer	divisionbyzero 0.78
divmod	divmod 0.88
divorc	divorc 0.29
divorci	divorc 0.58
divorciart	divorc 0.06
divulg	divulg 0.26	popular 0.04	out 0.02
dixi	dixi 0.67
djang	django 0.91
djangoproject	djangoproject 0.55
dl	dl 0.77
dll	dll 0.88	dlls 0.34
dllexport	dllexport 0.64
dlls	dlls 0.41
dlltype	dlltype 0.37
dlop	dlopen 0.81
dmenu	dmenu 0.83
dmesg	dmesg 0.50
dmi	content 0.04
dmidecod	dmidecod 0.75
dmitry	dmitri 0.79
dna	dna 0.38
dnam	dname 0.38
dnd	dnd 0.86
dndhandl	dndhandler 0.37
dnf	dnf 0.89
dni	fake 0.09	id 0.04
dniep	dnieper 0.67
dns	dns 0.94
dnsdomainnam	dnsdomainnam 0.50
dnstrac	dnstracer 0.58
do	do 0.04
doas	doa 0.67
dobl	doubl 0.45	fold 0.21	dual 0.17	twice 0.14	bend 0.05
doblamient	fold 0.06
dobleg	bend 0.21	bow 0.06
doblez	creas 0.44
doc	twelv 0.72	doc 0.41	ocd 0.08
doccgixmlrpcrequesthandl	doccgixmlrpcrequesthandl 0.55
docen	dozen 0.69
docfilec	docfilecas 0.55
docfilesuit	docfilesuit 0.75
docil	docil 0.35	tame 0.27	natur 0.04
dock	docker 0.74	dock 0.17
dockerfil	dockerfil 0.86
docmanag	docmanag 0.67
docquality	docqual 0.37
docs	doc 0.48
docsearch	docsearch 0.67
docstring	docstr 0.52
docstrings	docstr 0.56
doctest	doctest 0.88
doctestc	doctestcas 0.71
doctestfailur	doctestfailur 0.55
doctestfind	doctestfind 0.83
doctestpars	doctestpars 0.81
doctestrunn	doctestrunn 0.93
doctests	doctest 0.26
doctestsuit	doctestsuit 0.75
doctor	doctor 0.57	dr 0.04
doctrin	doctrin 0.50	teach 0.12	instruct 0.03
doctyp	doctyp 0.92
document	document 0.70	undocu 0.06	docstr 0.03	resmedicina 0.03	doc 0.02
documentaci	doc 0.07
documental	documentari 0.76
documentation	document 0.05
documentelement	documentel 0.55
documenthandl	documenthandl 0.55
documenttyp	documenttyp 0.81
docutils	docutil 0.78
docxmlrpcrequesthandl	docxmlrpcrequesthandl 0.37
docxmlrpcserv	docxmlrpcserv 0.83
dod	dodo 0.78
dodds	dodd 0.55
doeg	doeg 0.67
dogguy	dogguy 0.82	mehdi 0.05
doh	doh 0.50
dol	dollar 0.16	hurt 0.13
dolar	dollar 0.84	buck 0.07
dolenci	diseas 0.09
dolor	pain 0.72	sorrow 0.15	grief 0.06	headach 0.06
dolphin	dolphin 0.17
dom	dom 0.88	dome 0.13
domain	domain 0.30
domest	domest 0.69	housework 0.12
domestic	tame 0.46	domest 0.14
domeventstream	domeventstream 0.75
domexception	domexcept 0.64
domicili	resid 0.16	present 0.03
domig	sunday 0.05
domimplementation	domimplement 0.78
domin	master 0.27	domin 0.21	domino 0.19	chin 0.05	overlook 0.05	rule 0.03	fluent 0.03	acquir 0.02
doming	sunday 0.68
domini	domain 0.80	master 0.03
don	donat 0.32	don 0.18	gift 0.17	donut 0.08	done 0.03
donaci	donat 0.17
donacion	donat 0.56	handout 0.21
donador	donor 0.27
donald	donald 0.83
donant	donor 0.50
donat	donat 0.11
donations	donat 0.07
doncell	maiden 0.27	virgin 0.16	daughter 0.05
dond	where 0.78	wherev 0.05	where'v 0.04	nowher 0.03
dondequ	wherev 0.25	everywher 0.05
donghe	donghe 0.88
donnadi	nobodi 0.05
donotseparat	donotsepar 0.37
dont	dont 0.78
door	door 0.02
dophc	dophkah 0.44
doqui	everywher 0.09
dor	goldfish 0.42	dor 0.38	gold 0.06
dorais	dorais 0.71
dorend	dorenda 0.67
dorm	sleep 0.50	asleep 0.28	slept 0.21	overslept 0.06	doze 0.06	oversleep 0.04	bed 0.04	bedtim 0.03
dormit	doze 0.21
dormitori	bedroom 0.50	dormitori 0.12	dorm 0.12	room 0.05
dornbirn	dornbirn 0.63
dors	back 0.02
dos	two 0.92	both 0.11	dos 0.05	twice 0.03
doscient	hundr 0.23
dosis	dosag 0.38	dose 0.38
dot	endow 0.41	dowri 0.37	dot 0.08	lend 0.05
dotacion	crew 0.28	allot 0.25
dotenv	dotenv 0.67
dothan	dothan 0.55
dotnet	dotnet 0.50
dott	dot 0.15
doubl	doubl 0.34
doublequot	doublequot 0.55
doujin	doujin 0.50
doujinshis	doujinshi 0.50
doupdat	doupdat 0.78
dow	dower 0.90
down	down 0.05
downl	download 0.10
downloads	download 0.11
dox	dox 0.50
doy	grant 0.08	realis 0.07	give 0.06	feed 0.06
dpatch	dpatch 0.67
dpi	dpi 0.70
dpkg	dpkg 0.94
dpl	dpl 0.76
dpn	dpn 0.50
dpy	dpi 0.34
dr	dr 0.47
dracm	daric 0.56	drachma 0.39
dragon	dragon 0.80	monster 0.05
dragonflybsd	dragonflybsd 0.78
dragons	dragon 0.22
drain	drain 0.20
drak	drake 0.84
draoui	draoui 0.38
drastic	drastic 0.68	forc 0.03
drd	drd 0.50
drenaj	drain 0.25
driv	drive 0.09
drm	drm 0.50
drog	drug 0.62	traffick 0.10
drogadict	addict 0.12
drogodependent	addict 0.12
dron	drone 0.53
dropwhil	dropwhil 0.55
dry	dri 0.22
dryrun	dryrun 0.55
ds	ds 0.67
dsa	dsa 0.63
dsc	dsc 0.86
dsd	dsd 0.67
dselect	dselect 0.89
dsl	dsl 0.62
dsp	dsp 0.64
dst	dst 0.98
dstnam	dstname 0.37
dt	dt 0.91
dtd	dtd 0.92
dtdhandl	dtdhandler 0.78
dtm	pid 0.11
dto	dtoa 0.78
dtrac	dtrace 0.84
dtsf	dtsf 0.78
dtst	dtst 0.64
du	du 0.75
duch	shower 0.66	bathtub 0.03
duchit	shower 0.09
duck	duck 0.43
dud	doubt 0.59	hesit 0.19	undoubt 0.06	doubtless 0.05	heartbeat 0.04	unquestion 0.04	question 0.03
dudas	doubt 0.06
dudos	doubt 0.13
due	ownership 0.15
duel	hurt 0.21	ach 0.15	duel 0.11	sore 0.08	pain 0.06	tummi 0.05	hip 0.02
duerm	sleep 0.35	snooz 0.02	asleep 0.02
duet	duet 0.67
dueñ	owner 0.49	landlord 0.07	own 0.06
dulc	sweet 0.69	candi 0.33	freshwat 0.14	sweeter 0.13	fresh 0.03
dulcement	quiet 0.05
dulzur	sweet 0.15
dum	dumah 0.34
dumb	dumbo 0.28	dumb 0.23
dumbdbm	dumbdbm 0.75
dummy	dummi 0.74
dump	dump 0.44
dumpbin	dumpbin 0.37
dumpntlminf	dumpntlminfo 0.50
dumps	dump 0.29
dumpsys	dumpsi 0.50
dund	dunder 0.75
dungeons	dungeon 0.45
duodecim	twelfth 0.87
dup	dupe 0.78
duphash	duphash 0.29
duplex	duplex 0.51
duplic	duplic 0.81	doubl 0.15
duplicatesectionerror	duplicatesectionerror 0.64
dupliqu	duplic 0.21
duqu	chief 0.29	duke 0.26
dur	hard 0.33	tough 0.19	last 0.11	harder 0.08	harsh 0.06	tougher 0.05	dime 0.04	rough 0.02
duracion	durat 0.90
durader	durabl 0.33	long 0.02
durant	dure 0.56	for 0.08
durazn	peach 0.39
durez	callus 0.44	harsh 0.08
durm	sleep 0.25	slept 0.25	asleep 0.16	overslept 0.04
durmier	lie 0.07
dusty	dusti 0.20
dv	dv 0.37
dvd	dvd 0.73	dvds 0.15
dvds	dvds 0.59	dvd 0.09
dvi	dvi 0.71
dvorak	dvorak 0.57
dvtm	dvtm 0.50
dwayn	dwayn 0.38
dwflags	dwflag 0.71
dwight	dwight 0.67
dword	dword 0.38
dx	dx 0.64
dylan	dylan 0.49
dynamicclassattribut	dynamicclassattribut 0.55
dörwald	dörwald 0.71
dź	ě 0.67
e	e 0.13	and 0.13
ea	aha 0.47	ea 0.27
eafp	eafp 0.64
eag	eager 0.28
ebadf	ebadf 0.55
ebal	ebal 0.70
ebay	ebay 0.67
ebcdic	ebcdic 0.55
ebed	ebe 0.71
eben	ebenez 0.44
eber	eber 0.22
ebnf	ebnf 0.38
ebri	drunk 0.20	drunken 0.19	intox 0.12
ebried	drunken 0.28
ebuild	ebuild 0.41
ebuilds	ebuild 0.41
eburne	ivori 0.31
eby	ebi 0.83
ecdh	ecdh 0.78
echa	cast 0.08	miss 0.04	put 0.03	take 0.03
echab	cast 0.11	miss 0.06
echad	cast 0.18	thrown 0.14	driven 0.09	miss 0.07	lie 0.04	lay 0.04
echal	keep 0.03	check 0.03	break 0.02
echam	miss 0.05	we 0.02	lay 0.02
echan	commerci 0.11
echand	cast 0.05	out 0.03
echar	miss 0.07	cast 0.05	thrown 0.04	toss 0.03	pour 0.03	unlock 0.03	stir 0.02
echaran	cast 0.06	miss 0.03
echarl	throw 0.04	lend 0.03
echarm	lie 0.03	would 0.02
echarn	us 0.02
echaron	cast 0.08	kick 0.05	laid 0.04	sank 0.03	they 0.03	shown 0.03	threw 0.03
echaronl	threw 0.11
echars	start 0.02
echart	crash 0.07
echast	tick 0.09	broke 0.03
echat	take 0.02
eche	miss 0.03
echel	viewcv 0.67
echem	let 0.05
echemosl	let 0.02
echen	keep 0.03
eches	lectur 0.07	lay 0.04	take 0.02
echo	echo 0.21	miss 0.09	cast 0.06	threw 0.06	pour 0.04	drove 0.04	burst 0.03	put 0.03
echos	fell 0.08
ecimal	ecim 0.50
eckhardt	eckhardt 0.38
eclips	eclips 0.61
ecma	ecma 0.59
eco	echo 0.60
econom	econom 0.62	economi 0.60	economist 0.11	cheaper 0.04
ecosistem	ecosystem 0.78
ecron	ekron 0.89
ecuacion	equat 0.57
ecuador	equat 0.55	ecuador 0.52
ecualiz	histogram 0.48
ed	ed 0.80
edad	age 0.52	old 0.14	underag 0.03
eddi	eddi 0.64
eden	eden 0.88
eder	eder 0.47
edge	edg 0.35
edgepaint	edgepaint 0.50
edicion	edit 0.46	editor 0.09
edict	decre 0.34
edif	build 0.08
edific	built 0.23	build 0.13
edifici	build 0.48
edifiqu	build 0.07
edil	mayor 0.14
edimburg	edinburgh 0.67
edison	edison 0.92
edit	edit 0.80	dit 0.12
editlin	editlin 0.48
editor	editor 0.82	publish 0.03
edn	edn 0.50
edo	edo 0.55
edom	edom 0.90
edredon	quilt 0.67
edrei	edrei 0.76
edt	edt 0.71
edu	edu 0.87
eduard	eduardo 0.67
educ	educ 0.55	polit 0.20	pe 0.07	manner 0.06	rude 0.05	brought 0.03	gym 0.02
edwards	edward 0.55
ee	u 0.14	america 0.06
eeeh	umm 0.40
eemplaz	eplac 0.50
eep	eep 0.50
eeuu	usa 0.19	america 0.04
ef	ef 0.55
efd	efd 0.78
efect	effect 0.70	cash 0.22	inde 0.04	drunken 0.04
efes	ephesus 0.85
efesi	ephesian 0.64
effbot	effbot 0.64
effect	effect 0.21
effectiv	effect 0.13
effects	effect 0.12
efi	efi 0.92
eficac	effect 0.04
eficaz	effect 0.17	effici 0.10
eficient	effici 0.86
efimer	short 0.06
eformat	reformat 0.21
egabyt	egabyt 0.67
egg	egg 0.09
eggs	egg 0.10
egipci	egyptian 0.73
egipt	egypt 0.82	egyptian 0.04
egl	egl 0.50
egla	eglah 0.44
eglon	eglon 0.84
ego	ego 0.35
egoism	selfish 0.19
egoist	selfish 0.81	egotist 0.29	egoist 0.19
egrep	egrep 0.67
eh	hey 0.37
ehlo	ehlo 0.73
eiffel	eiffel 0.82
einat	einat 0.62
einici	reboot 0.19
einstein	einstein 0.89
eintr	eintr 0.78
eisenhow	eisenhow 0.61
ej	g 0.21	e 0.18	eg 0.06
eje	axi 0.63	axl 0.46
eject	eject 0.70
ejectur	execut 0.02
ejecu	runtim 0.33	execut 0.27	run 0.15
ejecut	execut 0.51	run 0.48	ecut 0.04	launch 0.03
ejecutal	run 0.02
ejecutor	executor 0.59
ejempl	exampl 0.76	g 0.21	e 0.13	eg 0.04	sampl 0.03	instanc 0.02
ejemplif	exemplifi 0.37
ejerc	exercis 0.10
ejercici	exercis 0.63	workout 0.08
ejercit	armi 0.74	exercis 0.04
ejercitart	exercis 0.08
ejid	pastur 0.37
el	the 0.52	he 0.43	him 0.10
ela	elah 0.81
elabor	elabor 0.62
elam	elam 0.88
elamit	elamit 0.44
elaps	elaps 0.41
elas	eleasah 0.54	elasah 0.32
elast	elast 0.42	rubber 0.17
elath	elath 0.67
elawoffic	elawoffic 0.67
elcan	elkanah 0.87	ahimoth 0.11
eldon	eldon 0.55
eleal	elealeh 0.67
eleaz	eleazar 0.86
eleccion	elect 0.37	choic 0.30	choos 0.03
elect	elect 0.15
elector	voter 0.28
electoral	platform 0.08	elect 0.03
electr	electr 0.81	power 0.05
electric	electrician 0.67
electrocardiogram	electrocardiogram 0.80
electrocut	electrocut 0.67
electrodomest	applianc 0.34
electron	email 0.37	electron 0.30	mail 0.04
elef	eleph 0.78
eleg	choos 0.35	chosen 0.27	elect 0.19	eleg 0.12	elig 0.10	pick 0.07	chose 0.07	fanci 0.06
elem	elem 0.81
element	element 0.72	item 0.44	subel 0.03
elemental	elementari 0.31
elementinclud	elementinclud 0.64
elementpath	elementpath 0.55
elements	element 0.07
elementtre	elementtre 0.96	etre 0.03
elen	elena 0.67
elev	elev 0.16	high 0.07	rise 0.05	flew 0.04	climb 0.03	rose 0.03	rais 0.02
elevalun	power 0.06
elf	elf 0.70
elfo	elf 0.29
eli	elijah 0.75	eli 0.50	eliada 0.13
eliab	eliab 0.89
eliachîm	eliakim 0.31
eliacim	eliakim 0.75
eliam	eliam 0.44
elian	eliana 0.67
eliasaph	eliasaph 0.71
eliasib	eliashib 0.87
eliath	eliathah 0.44
eliel	eliel 0.80
eliez	eliez 0.86
elif	elif 0.83
elig	chose 0.27	choos 0.23	pick 0.07	chosen 0.07	elect 0.07	select 0.02
elij	choos 0.31	pick 0.02
elim	elim 0.72
elimelech	elimelech 0.71
elimin	remov 0.67	delet 0.36	elimin 0.14	strip 0.09	purg 0.05	elet 0.04	drop 0.03	erad 0.02
elinks	elink 0.67
elioenai	elioenai 0.62	eliehoenai 0.26
eliph	eliphaz 0.23
eliphaz	eliphaz 0.78
eliphelehu	eliphelehu 0.44
eliphelet	eliphelet 0.57
elipheleth	eliphelet 0.29
elipsis	ellipsi 0.36
elis	elishah 0.44
elisabet	elizabeth 0.52
elisam	elishama 0.85
elisaphan	elizaphan 0.62
elise	elisha 0.94
elisu	elishua 0.44
elisur	elizur 0.67
eliu	elihu 0.81
eliud	eliud 0.44
elizabeth	elizabeth 0.70
elizond	elizondo 0.64
ella	she 0.87	her 0.15	she'll 0.06	she'd 0.03
ellas	they 0.14	them 0.10	they'r 0.07
ellinghous	ellinghous 0.37
ellipsis	ellipsi 0.72
ello	it 0.08	about 0.04	whirl 0.02
ellos	they 0.52	them 0.25	they'r 0.07	they'll 0.05	their 0.05
eln	eln 0.50
elnathan	elnathan 0.74
elocuent	eloqu 0.43
elog	prais 0.21
elogi	prais 0.28
eloi	eloi 0.44
elon	elon 0.63
elphaal	elpaal 0.55
else	els 0.10	claus 0.09
elts	elt 0.55
elud	avoid 0.14
elul	elul 0.71
elvis	elvi 0.78
elzab	elzabad 0.44
elzaphan	elzaphan 0.44
em	amp 0.32
ema	theme 0.12
emacs	emac 0.91
emacsclient	emacscli 0.67
email	email 0.58
emailmessag	emailmessag 0.74
emailpolicy	emailpolici 0.88
emanuel	emanuel 0.71
emax	emax 0.84
embaj	embassi 0.75	ambassador 0.36	messeng 0.14
embald	aperiod 0.37
embalsam	embalm 0.55
embander	banner 0.12
embaraz	pregnant 0.74	pregnanc 0.28	embarrass 0.07	cupboard 0.05
embarc	dock 0.14	wild 0.08	ship 0.05
embarcader	embarcadero 0.38
embarg	howev 0.66	though 0.04
embarqu	begin 0.03
embarr	muddi 0.45
embat	resist 0.16
embauc	bluf 0.67
embauqu	deceiv 0.15
embeb	embed 0.39
embed	emb 0.50
embellecedor	formatt 0.08
embist	attack 0.08
embolill	fight 0.07
emborrach	drunk 0.23	smash 0.07
embosc	ambush 0.69
embotell	jam 0.23
embrag	clutch 0.52
embriag	drunk 0.17	drunken 0.08
embrion	embryo 0.52
embroll	mess 0.19
embruj	haunt 0.64	jinx 0.30
embud	stick 0.11
embust	lie 0.04
embuster	deceit 0.29	liar 0.06
embut	sausag 0.28
emerg	emerg 0.12
emergency	emerg 0.06
emergent	emerg 0.64	pop 0.06
emet	emet 0.41
emigr	emigr 0.50	immigr 0.23
emily	emili 0.87
emime	emim 0.44
emin	emin 0.71
eminent	emin 0.41
emision	emiss 0.63	program 0.03
emit	emit 0.68	issu 0.09	broadcast 0.06	warrant 0.04
emmanuel	immanuel 0.55
emmanuell	emmanuell 0.67
emocion	excit 0.74	thrill 0.20	emot 0.16	exhilar 0.07
emocional	overemot 0.25	emot 0.25
emoji	emoji 0.55
emojis	emoji 0.36
emond	emond 0.50
emori	emori 0.50
emoticon	emoticon 0.80
empac	pack 0.32	repack 0.13
empacal	pack 0.08
empadron	enrol 0.44
empalidec	saw 0.02
empalm	splice 0.55
empanadill	pasti 0.67
empantan	swamp 0.26
empap	soak 0.62	drench 0.19
empaqu	pack 0.15
empaquet	pack 0.30	packer 0.16	bundl 0.13	packag 0.11
emparch	patch 0.08
empared	sandwich 0.31
emparej	unpair 0.24	pair 0.09	match 0.05
emparent	relat 0.10
empat	empathi 0.50	draw 0.09	tie 0.04
empec	start 0.12
empedern	bachelor 0.40
empellon	push 0.11
empeor	wors 0.37	worsen 0.08	aggrav 0.08	downhil 0.06	deterior 0.05
emper	nevertheless 0.19	emperor 0.14	but 0.09	inde 0.03	yet 0.03
emperatur	emperatur 0.50
empez	start 0.34	began 0.25	begin 0.13	begun 0.08	starter 0.04
empezarial	suppos 0.04
empeñ	pawn 0.22	harder 0.04
empiec	start 0.10	begin 0.06
empiez	begin 0.24	start 0.14
empin	steep 0.60
empir	empir 0.29
emplaz	replac 0.04
emple	employe 0.53	job 0.21	employ 0.10	clerk 0.04	worker 0.02
empleador	employ 0.24
empobrec	poorer 0.20
emprendedor	entrepreneur 0.26
empres	compani 0.37	enterpris 0.15	firm 0.14
empresari	entrepreneur 0.45	businessmen 0.16
empresarial	domicil 0.40
empty	empti 0.14
empuj	push 0.50	shove 0.11
empujal	push 0.11
empujenl	push 0.11
empujon	shove 0.44	shut 0.04
emscript	emscripten 0.72
emuev	emov 0.86
emul	emul 0.98
en	in 0.76	on 0.26	at 0.17	into 0.12	by 0.02
enabl	enabl 0.29
enablelegacywindowsfsencoding	enablelegacywindowsfsencod 0.64
enablereflectionkey	enablereflectionkey 0.64
enalbard	saddl 0.57
enamor	love 0.17	crush 0.06	fallen 0.03	fall 0.02
enamorart	love 0.03
enan	enan 0.51	dwarf 0.41	dwarv 0.41
enardec	fuel 0.23
encabez	header 0.65	headlin 0.08	head 0.03
encabron	angri 0.04
encaden	chain 0.45	shackl 0.20
encaj	lace 0.26	fit 0.23
encall	strand 0.25
encamin	direct 0.03
encant	love 0.32	charm 0.18	fond 0.04	enchant 0.03	glad 0.03
encapsul	encapsul 0.87	wrap 0.06
encar	face 0.09
encarcel	imprison 0.62	jail 0.06
encarecid	strong 0.10	beg 0.05
encarezc	beg 0.09
encarg	charg 0.06	i'll 0.03	deal 0.03	care 0.03
encargat	take 0.03
encarniz	fierc 0.13	bitter 0.10
encasquet	stuck 0.10
encenag	swamp 0.31
encend	kindl 0.18	lit 0.16	turn 0.09	light 0.07	burn 0.05	fire 0.04	arous 0.04
encendedor	lighter 0.50
encendios	burn 0.05
encer	wax 0.70
encerr	enclos 0.19	lock 0.13	coop 0.12	shut 0.06	isol 0.05
encerron	frame 0.06
enchil	enchilada 0.53
enchuf	plug 0.39	splitter 0.19	socket 0.06
enci	gum 0.22	bleed 0.18
enciclopedi	encyclopedia 0.57
enciend	turn 0.13	light 0.03
encierr	lockdown 0.27	enclos 0.27
encierrel	enclos 0.13
encim	abov 0.13	top 0.06	sketch 0.06	hurdl 0.06	over 0.04	on 0.03	lay 0.03
encod	encod 0.19
encodecodepag	encodecodepag 0.37
encodefsdefault	encodefsdefault 0.37
encodelocal	encodelocal 0.83
encodembcs	encodembc 0.37
encoders	encod 0.03
encodestring	encodestr 0.37
encoding	encod 0.41
encodingnam	encodingnam 0.64
encodings	encod 0.12
encodingwarning	encodingwarn 0.75
encog	shrunk 0.31	shrug 0.28	shrank 0.26	flinch 0.15	cring 0.13
encoget	shrug 0.15
encoleriz	rage 0.28
encomiend	commit 0.03
encon	bitter 0.22
encontr	find 0.42	found 0.41	met 0.16	meet 0.06	encount 0.06
encontral	find 0.03
encontram	meet 0.03
encontrarmel	meet 0.04
encontrart	meet 0.06	find 0.02
encorv	bow 0.11
encorva	worship 0.08
encostr	plaster 0.58
encript	encrypt 0.49
encuadr	bound 0.08
encubiert	undercov 0.32	hidden 0.12
encubr	conceal 0.14	hide 0.10
encuentr	find 0.22	encount 0.17	found 0.16	meet 0.07
encuentral	find 0.03
encuentrel	find 0.03
encuentrenl	find 0.03
encuer	nake 0.11
encuerol	nake 0.11
encuest	survey 0.81	poll 0.10
end	end 0.23
endcdatasectionhandl	endcdatasectionhandl 0.55
endebl	flimsi 0.52
endech	lament 0.55	mourn 0.12
endemoni	demon 0.19
enderez	straighten 0.47	straight 0.09
endeud	debt 0.16	indebt 0.10
endheaders	endhead 0.55
endi	endian 0.65
endif	endif 0.64
endinterpret	endinterpret 0.38
endor	endor 0.55
endosam	endors 0.44
endosem	endors 0.44
endpoint	endpoint 0.51
endpoints	endpoint 0.18
endpos	endpo 0.83
endprefixmapping	endprefixmap 0.71
endptr	endptr 0.75
endswith	endswith 0.78
endulz	sweeten 0.80
endurec	harden 0.89
endurezc	harden 0.27
endwin	endwin 0.55
ene	aenea 0.44
enebr	junip 0.55
enemig	enemi 0.93	adversari 0.20
enemistad	hostil 0.44
ener	januari 0.73	jan 0.09
energ	energi 0.73	energet 0.09	solar 0.08
energet	energi 0.30	energet 0.23
enesim	nth 0.47	n 0.03
enfad	angri 0.50	mad 0.17	upset 0.06	angrili 0.04	annoy 0.03	anger 0.03	cranki 0.03
enfadart	angri 0.04
enfang	muddi 0.32
enfasis	emphasi 0.60
enfat	strong 0.10
enfatiz	stress 0.12
enferm	sick 0.68	ill 0.30	sicken 0.04	patient 0.02
enfermed	diseas 0.42	ill 0.34	sick 0.06
enfermedad	diseas 0.44	infirm 0.16	sick 0.04
enfermer	nurs 0.81
enfermiz	unhealthi 0.17
enfisem	emphysema 0.67
enfoc	focus 0.27	gear 0.15	adjust 0.03
enfoqu	approach 0.55	focus 0.08
enfrasc	deep 0.08
enfrent	confront 0.14	face 0.13	opposit 0.10	deal 0.03	toward 0.03	front 0.03	encount 0.02
enfri	chill 0.21	cold 0.09
enfrial	cool 0.08
enfurec	infuri 0.38	anger 0.09
enganch	hook 0.15
engast	set 0.04
engañ	deceiv 0.40	cheat 0.20	mislead 0.20	deceit 0.17	fool 0.17	hoax 0.14	misl 0.11	astray 0.08
engañart	delud 0.21	mislead 0.11	deceiv 0.09
engedi	gedi 0.44
engendr	becam 0.18	eyesor 0.06	father 0.04	breed 0.04
engin	gke 0.33	engin 0.08
english	english 0.05
engomin	slick 0.53
engord	weight 0.12	fat 0.11	gain 0.06	fatter 0.04
engordes	fat 0.06
engorr	cumbersom 0.71
engranaj	gear 0.39
engrandec	magnifi 0.62	exalt 0.12	great 0.06
engrap	lend 0.06
engras	oil 0.08
engre	snobbish 0.34
engreid	stuck 0.19
engrip	flu 0.12
enhebr	thread 0.04
enigm	conundrum 0.41	riddl 0.23	secret 0.03
enjabon	soapi 0.67
enjambr	swarm 0.60
enjaul	cage 0.29
enjuag	rins 0.61
enjug	wipe 0.15
enjull	weaver 0.62
enlac	link 0.66	bind 0.16	symlink 0.15	hook 0.12
enlaz	linker 0.45	link 0.18	bind 0.11	bound 0.10	linkag 0.04
enlod	muddi 0.25
enloquec	madman 0.14	crazi 0.08	freak 0.07	insan 0.04
enlut	mourn 0.29
enlutos	mourn 0.12
enmarc	frame 0.24
enmarqu	frame 0.06
enmasc	mask 0.17
enmend	amend 0.28
enmiend	amend 0.69
enmudec	mute 0.21
enoch	enoch 0.26
enoj	angri 0.41	mad 0.16	anger 0.08	wrath 0.05	indign 0.04	provok 0.02
enojos	angri 0.06
enorgullec	proud 0.11
enorgullezc	proud 0.07
enorm	huge 0.44	enorm 0.32	larg 0.04	great 0.03
enos	enosh 0.74
enpez	began 0.05
enraiz	root 0.08
enred	tangl 0.30	mess 0.05	complic 0.05	involv 0.04
enrej	grate 0.16
enric	enrico 0.52
enriquec	enrich 0.28	rich 0.19
enriquez	enríquez 0.67
enrojec	red 0.05
enrol	join 0.06
enroll	roll 0.10
enrosc	twist 0.15
enrut	rout 0.47	buggi 0.12
ensaj	essag 0.42
ensal	salad 0.72
ensalz	exalt 0.58	lift 0.06
ensalzat	exalt 0.12
ensambl	assembl 0.39
ensamblaj	disassembl 0.12
ensanch	enlarg 0.49	broaden 0.38
ensangrent	bloodi 0.39
ensay	essay 0.62	rehears 0.56
ensegu	right 0.05	away 0.05	onc 0.03	soon 0.03
enseñ	teach 0.56	taught 0.35	show 0.09
enseñal	teach 0.08
enseñam	teach 0.08	show 0.07	prove 0.02
enseñamel	show 0.04
enseñar	teach 0.04
enseñart	teach 0.07	show 0.05
enseñas	teach 0.06
enseñem	show 0.06
enseñor	dominion 0.14	ruler 0.08	rule 0.07	over 0.02
ensibl	hoic 0.41
ensill	saddl 0.52
ensordecedor	deafen 0.67
ensuc	dirti 0.09
ensuci	dirti 0.16	pollut 0.08
ensur	ensur 0.17
ensurepip	ensurepip 0.93
entablill	splint 0.44
entend	understand 0.47	understood 0.25	perceiv 0.07	misunderstood 0.05	discern 0.04	fathom 0.03	comprehend 0.03	figur 0.02
entendedor	wise 0.07
entendes	understand 0.04
entendi	understand 0.03
enter	integ 0.66	whole 0.12	entir 0.11	enter 0.05	int 0.03
enterabs	enterab 0.64
enteres	find 0.02
enterpris	enterpris 0.77
enterr	buri 0.70
enterrecursivecall	enterrecursivecal 0.75
entertracing	entertrac 0.71
entes	bow 0.04
enthought	enthought 0.78
entid	entiti 0.60
entidad	entiti 0.55
entiend	understand 0.46	understood 0.04	comprehend 0.02
entierr	buri 0.19	thumb 0.08
entiti	entiti 0.30
entity	entiti 0.19
entitydefs	entitydef 0.38
entityresolv	entityresolv 0.75
enton	tipsi 0.52	harmon 0.31
entonc	then 0.54	so 0.04
entorn	environ 0.82	surround 0.04
entra	enter 0.10	insid 0.04	come 0.04	fit 0.02
entrab	enter 0.04	came 0.03
entrad	input 0.53	entri 0.47	entranc 0.14	ticket 0.14	admiss 0.06	porch 0.04	lobbi 0.03	gate 0.03
entram	enter 0.07	we 0.02
entran	golden 0.05	enter 0.05
entrand	enter 0.08	into 0.03
entrant	incom 0.42
entrar	enter 0.21	into 0.05	come 0.04	in 0.03
entraran	enter 0.05
entrareis	enter 0.06
entraron	enter 0.08	came 0.05	into 0.02	broken 0.02
entras	come 0.04
entrast	did 0.03	enter 0.03
entrañ	bowel 0.31	innard 0.13	heart 0.09
entre	between 0.68	among 0.34	inter 0.04	enter 0.03	across 0.03	divid 0.03	each 0.02	interprocess 0.02
entreabiert	shut 0.05
entrecomill	quot 0.22
entreg	deliv 0.30	deliveri 0.11	hand 0.07	betray 0.05	give 0.05	undeliv 0.04	gave 0.03	surrend 0.02
entregal	give 0.04
entregam	give 0.03
entregar	deliv 0.12
entreguem	hand 0.02
entreis	enter 0.05
entrelaz	entwin 0.44	intertwin 0.44
entrem	let 0.03
entremezcl	pars 0.04
entren	coach 0.52	train 0.11	exercis 0.03
entres	come 0.02	enter 0.02
entreten	entertain 0.32	amus 0.21	stall 0.17	funni 0.05	fun 0.03
entretenert	fun 0.03
entretuv	linger 0.32	amus 0.20	tie 0.03	fun 0.03
entrev	interview 0.67
entrevist	interview 0.38
entri	entri 0.04
entristec	sadden 0.19	sad 0.19	depress 0.04
entristecedor	sad 0.11
entristezc	griev 0.20
entro	enter 0.17	came 0.07	into 0.06	went 0.04	panick 0.04	walk 0.02
entromet	intrud 0.23	nosi 0.20	intrus 0.20	meddl 0.17	butt 0.11
entrop	entropi 0.83
entry	entri 0.22	icursor 0.16	bbox 0.15
entryconfig	entryconfig 0.38
entrypoint	entrypoint 0.46
entrypoints	entrypoint 0.26
entumec	numb 0.59	stiff 0.11
enturb	muddi 0.21
entusiasm	enthusiasm 0.32	enthusiast 0.29	thrill 0.14	excit 0.14	glomp 0.12
entusiast	enthusiast 0.46	zealous 0.29	beaver 0.22	eager 0.08
enum	enum 0.73	orderedenum 0.04
enumcheck	enumcheck 0.64
enumer	enumer 0.45	enum 0.28	list 0.12
enumerat	enumer 0.35
enumkey	enumkey 0.37
enummet	enummeta 0.64
enums	enum 0.11
enumtyp	enumtyp 0.82
enumvalu	enumvalu 0.37
enunci	normal 0.04
env	env 0.97
envbuild	envbuild 0.88
envejec	grow 0.10	old 0.06	older 0.03	age 0.02
envenen	poison 0.38
envergadur	wingspan 0.61
envi	send 0.55	sent 0.50	submit 0.17	submiss 0.06	dispatch 0.04
enviadl	send 0.04
envial	send 0.03
enviam	send 0.08
enviamel	send 0.03
enviar	send 0.08
enviart	send 0.03	sent 0.03
envidi	envi 0.64	envious 0.31	enviabl 0.10	jealousi 0.06	jealous 0.03
enviel	send 0.06
enviem	send 0.08
enviol	sent 0.10
environ	environ 0.18
environb	environb 0.78
environment	environ 0.08
envoltori	wrapper 0.43
envoltur	wrapper 0.37
envolv	wrap 0.39
envolvermel	wrap 0.09
envuelt	wrap 0.37	shroud 0.15	envelop 0.04
envuelv	wrap 0.43
envuelval	wrap 0.12
envvar	envvar 0.84
envvars	envvar 0.14
eof	eof 0.83
eoferror	eoferror 0.91
eol	eol 0.37
epafr	epaphra 0.55
ependent	epend 0.67
eperm	eperm 0.55
epha	ephah 0.76
epher	epher 0.62
ephlal	ephlal 0.44
ephod	ephod 0.78	woven 0.09
ephraim	ephraim 0.85
ephrat	ephrathah 0.56	ephrath 0.50
ephrate	ephraimit 0.58
ephron	ephron 0.84
epicicl	epicycl 0.52
epidemi	epidem 0.67	plagu 0.07
epilepsi	epilepsi 0.52
epilog	epilog 0.70	epilogu 0.41
episodi	episod 0.63
epoc	epoch 0.27	time 0.04	season 0.04
epoll	epol 0.91
epollexclusiv	epollexclus 0.38
epollin	epollin 0.38
epollout	epollout 0.38
eprefix	eprefix 0.37
eps	ep 0.50
epsilon	epsilon 0.64
epstein	epstein 0.68
epur	ebug 0.51
epydoc	epydoc 0.55
eq	eq 0.94
equid	equiti 0.51
equilibr	balanc 0.33
equilibri	balanc 0.32	equilibrium 0.15	foot 0.02
equip	team 0.85	equip 0.25	gear 0.03	outfit 0.02
equipaj	luggag 0.66	baggag 0.58
equit	fair 0.07	equal 0.04
equival	equival 0.20
equivalent	equival 0.84
equivoc	wrong 0.52	mistaken 0.24	mistak 0.04
equivocart	mistak 0.06
equivoqu	dial 0.13	misjudg 0.07	wrong 0.07
er	er 0.70
era	was 0.39	wasn't 0.07	thresh 0.04	era 0.03
eracion	ime 0.41
erais	were 0.02
eram	were 0.07	we 0.02
eran	were 0.26
eras	were 0.12	upon 0.03
erast	erastus 0.55
erbos	erbos 0.71
ereccion	boner 0.52	untim 0.40
erectil	erectil 0.40
eres	you'r 0.33	are 0.13	you 0.04	aren't 0.02
erf	erf 0.78
erfc	erfc 0.64
ergomaniac	workahol 0.18
ergu	upright 0.12	remain 0.04
eric	eric 0.67	erica 0.22
erig	erect 0.59	amid 0.18	monument 0.02
erik	erik 0.71
erinn	erinn 0.67
eriz	hedgehog 0.68	abalon 0.44
erlang	erlang 0.42	otp 0.25
erlend	erlend 0.62
erminal	ermin 0.50
ernest	ernesto 0.71
ero	statist 0.05
erofs	erof 0.83
erot	erotic 0.67
err	err 0.50
errais	mistaken 0.11
errant	wander 0.16
errar	err 0.46	astray 0.20
errat	errata 0.73	typo 0.05
errno	errno 0.97
erron	erron 0.48	misjudg 0.15	wrong 0.02
errone	wrong 0.12	mistaken 0.06
error	error 0.64	mistak 0.46	bug 0.12	failur 0.06
errorcod	errorcod 0.64
errorhandl	errorhandl 0.84
errorlevel	errorlevel 0.62
errors	error 0.26
errortok	errortoken 0.55
erse	ters 0.33
erta	ert 0.50
eruct	burp 0.80
erudit	scholar 0.68
erupcion	erupt 0.47	rash 0.32
erupt	belch 0.67
es	is 0.68	it 0.21	isn't 0.05	that 0.03	he 0.02
esa	that 0.26
esas	those 0.37	these 0.04
esau	esau 0.86
esbaal	eshbaal 0.44
esbelt	slim 0.27
esc	esc 0.75
escabr	road 0.05
escabull	sneak 0.33	snuck 0.12	slip 0.10
escabullendos	sneak 0.19
escabulleron	slip 0.11
escal	climb 0.52	scale 0.31	scalar 0.10
escaler	stair 0.52	ladder 0.46	staircas 0.17	downstair 0.15	upstair 0.09	banist 0.08	stairway 0.05
escalofri	creep 0.20	shiver 0.20	creepi 0.15
escalon	doorstep 0.29	stair 0.07	step 0.05
escam	flake 0.23	scale 0.22
escamp	warmer 0.04	rain 0.03
escan	scanner 0.42	scan 0.21
escandal	scandal 0.64	stumbl 0.15	fuss 0.09	louder 0.05
escandaliz	stumbl 0.25	shock 0.15
escandinav	scandinavian 0.67
escane	scan 0.78
escap	escap 0.72	unescap 0.08	away 0.05
escapar	escap 0.07
escaparat	window 0.03
escapart	escap 0.03	away 0.02
escapatori	escap 0.07
escapech	escapechar 0.75
escarabaj	beetl 0.52
escaramuj	brambl 0.55
escarch	frost 0.39
escarnec	mock 0.11
escarnecedor	mocker 0.62	scoffer 0.55
escarni	deris 0.76
escas	scarc 0.19	short 0.15	thin 0.04
escase	scarc 0.26	short 0.03
escasez	shortag 0.70	lack 0.04
escav	dig 0.16
escayol	plaster 0.39
escdelay	escdelay 0.64
escen	scene 0.70	fright 0.11	stage 0.04	sight 0.04
escenari	stage 0.44	scenario 0.37	sceneri 0.14	scene 0.08
escept	skeptic 0.86
esclav	slave 0.50	slaveri 0.13	creatur 0.11
esclavitud	slaveri 0.49	servitud 0.27
escob	broom 0.96
escoces	scottish 0.67
escoci	scotland 0.79
escog	chosen 0.29	chose 0.23	choos 0.18	choic 0.03
escogi	pick 0.05
escogier	choos 0.11
escoj	choos 0.17	pick 0.06
escol	schoolgirl 0.19	school 0.08	festiv 0.08
escolar	school 0.03
escolt	escort 0.39
escombr	rubbl 0.77	debri 0.38
escond	hide 0.57	hid 0.30	hidden 0.22	eavesdrop 0.07	secret 0.02
escondamon	hide 0.04
escondert	hide 0.11
escondet	hide 0.10
escondit	hide 0.09	seek 0.03
escopet	shotgun 0.62
escori	dross 0.76
escorpion	scorpion 0.89
escotill	hatch 0.39
escrib	write 0.67	wrote 0.35	written 0.10	scribe 0.09	writabl 0.04	spell 0.04	rite 0.03
escribel	write 0.05
escribem	write 0.07
escribirt	write 0.05
escrit	written 0.80	wrote 0.04	write 0.03
escritor	writer 0.77	author 0.04
escritori	desk 0.74	desktop 0.37
escritur	scriptur 0.32	write 0.25	writabl 0.20	handwrit 0.04
escrupul	scrupl 0.30	scrupul 0.30	abid 0.17
escrut	hard 0.04
escuadron	armi 0.08	compani 0.05
escuch	listen 0.59	hear 0.13	heard 0.13	isten 0.03
escuchadm	listen 0.03
escucham	listen 0.08
escuchar	listen 0.03
escuchart	listen 0.03
escuchas	hear 0.03
escuches	listen 0.04
escud	shield 0.78	buckler 0.12	spear 0.07
escuder	bearer 0.43	armor 0.16
escudriñ	search 0.08	pick 0.04
escuel	school 0.61	escuela 0.04
esculp	engrav 0.31
escultur	sculptur 0.44	engrav 0.40	imag 0.03
escup	spat 0.52	spit 0.40
escupel	spit 0.30
escurr	trickl 0.29	slip 0.08	flow 0.07
escurridiz	slipperi 0.37
escus	excus 0.12
esdras	ezra 0.91
ese	that 0.28
eselect	eselect 0.50
esem	ezem 0.41
esenci	essenc 0.42	gist 0.35	point 0.02
esencial	essenti 0.79
esencript	ecrypt 0.41	decrypt 0.12
eser	ezer 0.34
esforz	strengthen 0.12	strive 0.10	endeavor 0.09	struggl 0.09	valor 0.08	hard 0.03	mighti 0.03	tri 0.02
esforza	strong 0.04
esfuerc	exert 0.30
esfuerz	effort 0.78	endeavor 0.09	effortless 0.06
esfuerzat	strong 0.05	harder 0.04
esfum	slip 0.11
esfumat	lost 0.03
esguinz	sprain 0.28
esim	th 0.55	n'th 0.22
esion	ezion 0.62
esis	esi 0.50
eslabon	link 0.04
eslog	slogan 0.58
esmer	thorough 0.17
esmerald	turquois 0.55
esmerejon	vultur 0.31
esmoquin	tuxedo 0.47	jacket 0.05
esmtp	esmtp 0.87
eso	that 0.40	that'll 0.08	it 0.04
esolu	resolut 0.08
esos	those 0.40	these 0.05
esp	esp 0.75
espabil	sharp 0.23
espaci	space 0.61	namespac 0.35	whitespac 0.17	workspac 0.08	gap 0.04	spacer 0.04	slot 0.03	room 0.02
espacial	spaceship 0.34	space 0.14
espad	sword 0.59	swordfish 0.07
espagueti	spaghetti 0.74
espaguetis	spaghetti 0.17
espald	back 0.19	backach 0.09	spine 0.07	piggyback 0.06	behind 0.04
espaldill	thigh 0.55
espans	configur 0.02
espant	dread 0.24	terror 0.18	astonish 0.14	frighten 0.10	terribl 0.06	amaz 0.05	aw 0.05	horribl 0.04
espantapajar	scarecrow 0.80
esparc	scatter 0.55	dispers 0.18	sprinkl 0.14	spread 0.04	flew 0.03
esparrag	asparagus 0.67
españ	spain 0.95
español	spanish 0.82	spaniard 0.13	colombia 0.08
especi	spice 0.24	speci 0.23	kind 0.08	sort 0.03
especial	special 0.77	especi 0.36	specialti 0.12	particular 0.03
especialit	picki 0.22
especializ	special 0.31	expertis 0.09	major 0.06
especif	specif 0.75	specifi 0.30	spec 0.07
especific	specifi 0.71	unspecifi 0.07	given 0.02
especifiqu	specifi 0.14
espect	spectat 0.68
espectacul	spectacular 0.15	show 0.15	spectacl 0.13	showtim 0.11	awesom 0.05
espectacular	spectacular 0.38
especul	specul 0.75	gambl 0.11
espej	mirror 0.35	mirag 0.14
esper	wait 0.53	hope 0.35	expect 0.32	await 0.04	timeout 0.04	hold 0.03	hang 0.03	refug 0.02
esperadm	wait 0.03
esperal	wait 0.03
esperam	wait 0.03
esperandot	wait 0.04
esperant	esperanto 0.90	esperantist 0.13
esperanz	hope 0.03
esperas	wait 0.04
esperem	till 0.06
espes	thick 0.53
espesor	thick 0.15
espi	spi 0.65	eavesdrop 0.05
espig	glean 0.29	grain 0.25
espin	thorn 0.78	nettl 0.14	brier 0.10	bone 0.03
espinac	spinach 0.75
espionaj	espionag 0.39	spi 0.18
espir	exhal 0.35	breath 0.09
espiritu	spirit 0.85	breath 0.03	wind 0.02
espiritual	spiritu 0.85	spirit 0.03
espiritus	spirit 0.24
esplend	splendid 0.59	gorgeous 0.14	generous 0.07	meal 0.06
esplendor	glori 0.11
espolet	fuse 0.30
espolvor	sprinkl 0.15
esponj	spong 0.77	fish 0.02
espontane	spontan 0.67
espos	wife 0.59	husband 0.20	bridegroom 0.13	handcuff 0.11	handcuf 0.05	wive 0.04	spous 0.04	bride 0.04
esposal	cuff 0.30
esprint	sprint 0.27
espuert	basket 0.16
espues	fter 0.41
espulg	groom 0.36
espum	rust 0.25
esqu	ski 0.41
esquelet	skeleton 0.57
esquem	scheme 0.69	schema 0.35
esqui	ski 0.67	skate 0.05
esquiador	skier 0.66
esquil	shear 0.49
esquimal	eskimo 0.40
esquin	corner 0.72	upper 0.04
esquiv	avoid 0.06
esquizoafect	disord 0.24
esquizofreni	schizophrenia 0.67
esr	esr 0.84
esrom	hezron 0.28
essays	essay 0.15
est	you'r 0.03
esta	is 0.35	this 0.33	it 0.03	he 0.02
estab	was 0.43	were 0.24	wasn't 0.07	weren't 0.04	stood 0.03
estabais	were 0.07	guy 0.02
estabil	stabil 0.93
establ	stabl 0.67	oldstabl 0.12	barn 0.03	solid 0.02
establec	set 0.57	establish 0.15	unset 0.02
establezc	set 0.13
estac	pin 0.36	stake 0.14
estacion	station 0.69	park 0.16	season 0.14
estacional	allergi 0.27
estad	state 0.43	been 0.42	status 0.22
estadi	stadium 0.70	stadia 0.29
estadist	statist 0.69	stat 0.08
estadounidens	american 0.53	keymap 0.07
estaf	scam 0.33	rip 0.29	cozenag 0.25	swindl 0.22
estais	are 0.07	you'r 0.04	you 0.02
estall	outbreak 0.22	blow 0.10	explod 0.09	broke 0.08	burst 0.08	erupt 0.05	blew 0.04
estam	we'r 0.48	we 0.12	are 0.02
estambr	warp 0.65
estambul	istanbul 0.75
estamp	stamp 0.19
estampill	stamp 0.52
estan	are 0.34	they'r 0.19	aren't 0.03
estanc	stale 0.41	rut 0.31	stagnat 0.27	stall 0.07
estanci	tent 0.10	stay 0.04
estand	standard 0.80	stdin 0.03	stdout 0.03	while 0.02
estandar	standard 0.19	workgroup 0.15
estandariz	standard 0.09
estanqu	pond 0.61	pool 0.10	tank 0.06	sink 0.03
estant	shelf 0.71	shelv 0.17
estaol	eshtaol 0.31
estar	be 0.32	i'll 0.04
estaran	they'll 0.09	will 0.04	shall 0.02	be 0.02
estaras	you'll 0.07	will 0.03
estars	bicker 0.25
estas	these 0.27	you'r 0.22	are 0.17	you 0.06	what'r 0.03	aren't 0.02
estat	static 0.74	staticmethod 0.03
estatal	state 0.07
estatu	statu 0.72	sacr 0.09	pillar 0.08	imag 0.03
estatur	statur 0.52	height 0.05
estatus	status 0.10
estatut	statut 0.55	ordin 0.07
estañ	tin 0.50
este	this 0.61	east 0.03
esteb	stephen 0.46
estegosaur	stegosaurus 0.64
estem	we'r 0.07
esten	stiff 0.06	are 0.03	they'r 0.02	be 0.02
estenop	pinhol 0.67
ester	mat 0.35
estere	stereo 0.90
estereotip	stereotyp 0.74
esteril	barren 0.86
esterlin	sterl 0.25
esteroid	steroid 0.51	anabol 0.20
estes	you'r 0.10	aren't 0.02
estet	aesthet 0.67
estetoscopi	stethoscop 0.67
estev	estev 0.67
esthaol	eshtaol 0.59
esthemo	eshtemoa 0.55
esther	esther 0.93
esthon	eshton 0.44
estiercol	dung 0.77
estil	style 0.76	stylesheet 0.11
estilograf	fountain 0.25
estim	estim 0.71	valuat 0.33	dear 0.14
estimul	stimul 0.78	prod 0.15	exhilar 0.07	encourag 0.03
estipul	stipul 0.67
estir	stretch 0.25	stick 0.03
estiron	stretch 0.10
esto	this 0.49	this'll 0.02
estof	stew 0.62
estomag	stomach 0.51	stomachach 0.29	heartburn 0.08
estoni	estonia 0.86
estorb	bother 0.06
estorbart	disturb 0.10
estornin	starl 0.67
estornud	sneez 0.87
estos	these 0.67	those 0.03
estoy	i'm 0.55	am 0.33	i 0.03
estrad	footstool 0.72	estrada 0.23
estrafalari	bizarr 0.44
estrag	slaughter 0.35
estrangul	strangl 0.62	choke 0.20
estrateg	strateg 0.67
estrategi	strategi 0.76
estrech	narrow 0.42	close 0.08	shook 0.07
estrell	star 0.79	crash 0.06
estrellit	small 0.04
estremec	shudder 0.41	trembl 0.13	shook 0.09
estremecios	trembl 0.12
estren	dress 0.03
estrepit	loud 0.09
estres	stress 0.75
estreñ	constip 0.40
estrib	temper 0.36
estribor	starboard 0.48
estrict	strict 0.78	stricter 0.17	obsess 0.04
estring	session 0.05
estrof	stanza 0.51
estrogen	estrogen 0.52
estrop	botch 0.10	screw 0.09	ruin 0.07	broken 0.07	order 0.04	break 0.03
estrope	conk 0.28
estropici	mess 0.11
estructur	structur 0.86	struct 0.14
estructural	structur 0.17
estruend	nois 0.10	crash 0.06	sound 0.04	bang 0.04
estruj	wrung 0.25	squeez 0.09
estuch	pencil 0.10	box 0.03
estud	studi 0.15
estudi	studi 0.71	student 0.48
estudias	studi 0.03
estuf	stove 0.68	heater 0.07
estup	stupid 0.72	dumb 0.12	stupidest 0.05	foolish 0.04
estupefact	dumbfound 0.29	flabbergast 0.21	shock 0.09
estupend	great 0.16	eh 0.09	terrif 0.08	awesom 0.06	fantast 0.03	fine 0.02	wonder 0.02
estupid	foolish 0.12
estupidec	stupid 0.10
estupidez	stupid 0.18
estupor	astonish 0.18
estuv	was 0.12	were 0.10	been 0.05	weren't 0.03
estuvier	shall 0.04
et	et 0.82
etam	etam 0.47
etap	stage 0.39
etc	etc 0.94	forth 0.06
etceter	etc 0.04
etch	etch 0.97
etend	did 0.02
etermin	efault 0.50
etern	etern 0.59	everlast 0.19	timeless 0.12	undi 0.12	forev 0.08
eternal	forev 0.08
etham	etham 0.62
ethan	ethan 0.93
ethernet	ethernet 0.65
etic	ethic 0.46	uneth 0.22
etimolog	etymolog 0.67
etiny	etini 0.55
etiop	ethiopian 0.66	ethiopia 0.57	cush 0.19
etiquet	tag 0.70	label 0.43	untag 0.08
etnic	ethnic 0.65
etnomatemat	ethnomathemat 0.38
etre	etre 0.88	elementtre 0.04
etud	etud 0.67
etype	etyp 0.75
eu	eu 0.39
eua	usa 0.21
eucalipt	eucalyptus 0.67
euclidian	euclidean 0.64
eufem	euphem 0.67
eufrat	euphrat 0.87
eunic	eunic 0.50
eunuc	eunuch 0.80	offic 0.05
eur	euro 0.83
eurasi	eurasia 0.67
europ	europ 0.91
europe	european 0.79
eurovision	eurovis 0.41
eusker	basqu 0.80
eva	eve 0.18
evacu	evacu 0.66	taken 0.03
evad	evad 0.58	avoid 0.06
eval	eval 0.96
evalu	evalu 0.84	assess 0.16
evaluat	evalu 0.06
evaluation	evalu 0.09
evangel	evangelist 0.63
evangeli	preach 0.18	news 0.14
evangelion	evangelion 0.52
evangeliz	evangelist 0.46
evans	evan 0.72
evapor	evapor 0.35	dash 0.22
evas	prevar 0.44	evas 0.35	stall 0.12
event	event 0.83
eventfd	eventfd 0.89
eventmapping	eventmap 0.37
eventmask	eventmask 0.64
events	event 0.16	eu 0.12
eventual	eventu 0.35
everest	everest 0.63
everett	everett 0.60
everything	everyth 0.04
evgeny	evgeni 0.55
evident	evid 0.56	obvious 0.13	appar 0.07	clear 0.02
eviert	evers 0.50
evit	avoid 0.64	prevent 0.21	help 0.05	overhear 0.04
evitart	avoid 0.06
evolu	evolut 0.59	evolutionari 0.25
evolucion	evolv 0.60
evolution	evolut 0.24
evtonly	o 0.03
ewing	ewe 0.64
ex	ex 0.74	former 0.06
exact	exact 0.84	accur 0.06
exactitud	exact 0.14	accur 0.09
exag	exagger 0.30	overreact 0.13
exager	exagger 0.67	overreact 0.30	overboard 0.10
exam	exam 0.53	examin 0.30	test 0.12
examen	exam 0.27	test 0.03
examin	examin 0.60
exampl	exampl 0.18
exampleservic	exampleservic 0.37
exasper	nerv 0.11
exc	exc 0.80	rais 0.02
excav	dug 0.24
exced	exceed 0.48
excel	excel 0.27
excelent	excel 0.70	superb 0.11	outstand 0.08	magnific 0.06	great 0.03
excentr	eccentr 0.89
excepcion	except 0.71	rais 0.05
excepcional	vibraphon 0.13	outstand 0.13	magnific 0.09	except 0.09	remark 0.07	case 0.02
except	except 0.39	but 0.03
excepthandl	excepthandl 0.55
excepthook	excepthook 0.82
exception	except 0.19
exceptiongroup	exceptiongroup 0.86
exceptions	except 0.07
exces	excess 0.50	overwork 0.17	bing 0.09	much 0.03
excit	excit 0.15	exhilar 0.13	thrill 0.09
exclam	exclam 0.56	exclaim 0.50
exclu	exclud 0.79
exclud	exclud 0.28
exclus	exclus 0.81	uniqu 0.08
exclusion	exclud 0.09	opt 0.08
exclusiv	exclus 0.35
excluyent	exclus 0.17
excurs	excursus 0.38
excursion	excurs 0.27	hike 0.27	outing 0.20	trip 0.06
excus	excus 0.38	apolog 0.02
exe	exe 0.98
exec	exec 0.99
execcodemoduleex	execcodemoduleex 0.55
execcodemodulewithpathnam	execcodemodulewithpathnam 0.55
execfil	execfil 0.75
execl	execl 0.71
execr	defi 0.31
execut	execut 0.17
executemany	executemani 0.71
executescript	executescript 0.64
execution	execut 0.05
executionload	executionload 0.75
executor	executor 0.71
execv	execv 0.89
execvp	execvp 0.71
exencion	exempt 0.64
exesp	ex 0.11
exfat	exfat 0.62
exhal	exhal 0.52
exhaust	exhaust 0.46	worn 0.14	thorough 0.09
exhibicion	exhibit 0.49	spectacular 0.13
exhort	exhort 0.84
exif	exif 0.85
exig	demand 0.33	payment 0.08	requir 0.03
exigent	demand 0.28	particular 0.03
exij	demand 0.06
exili	exil 0.56	elba 0.21
exist	exist 0.51	there 0.06
existent	exist 0.61
existing	exist 0.07
exists	exist 0.09
exit	success 0.65	succeed 0.27	exit 0.12	unsuccess 0.05
exitcod	exitcod 0.90
exitfunc	exitfunc 0.64
exitmsg	exitmsg 0.64
exitstack	exitstack 0.91
exitstatusexception	exitstatusexcept 0.64
exlock	exlock 0.55
exmar	husband 0.05
exmuj	ex 0.11
exnovi	ex 0.17
exot	exot 0.58	botan 0.21
exp	exp 0.89
expand	expand 0.82
expandenvironmentstrings	expandenvironmentstr 0.55
expandus	expandus 0.87
expandvars	expandvar 0.71
expans	shockwav 0.34
expansion	expans 0.90
expansor	cross 0.04
expat	expat 0.88
expaterror	expaterror 0.81
expect	expect 0.14
exped	ict 0.44
expedicion	expedit 0.87
expedit	expedi 0.67
expendedor	vend 0.78
expensiv	expens 0.03
experient	experi 0.78
experiment	experi 0.40	experienc 0.34
experimental	experiment 0.95
expert	expert 0.73	pundit 0.09	adept 0.09	expertis 0.07
expi	aton 0.26	cleans 0.07
expiacion	aton 0.21	sin 0.16	trespass 0.10	offer 0.06
expiatori	scapegoat 0.35
expir	expir 0.50	timeout 0.04
explanation	explan 0.09
explic	explain 0.62	explan 0.46	explanatori 0.04
explicam	explain 0.07
explicamel	explain 0.05
explicarmel	explain 0.04
explicart	explain 0.07
explicartel	explain 0.05
explicat	explain 0.03
explicit	explicit 0.95
expliqu	explain 0.20
expliquel	explain 0.05
expliques	explain 0.04
explor	explor 0.78	brows 0.07	browser 0.05	scan 0.05
exploratori	exploratori 0.67
explosion	explos 0.79	blast 0.10
explot	explod 0.52	exploit 0.35	burst 0.04	abus 0.04
expon	expos 0.76
exponenci	exponenti 0.40
exponencial	exponenti 0.77
exponent	expon 0.93
expong	expos 0.19	explain 0.03
export	export 0.90
exports	export 0.07
exposicion	exhibit 0.45	exposit 0.32
expositor	eloqu 0.39
expovariat	expovari 0.37
expr	expr 0.80
expres	express 0.30	phrase 0.03
expresart	tell 0.04
expresat	express 0.03
expresion	express 0.84	idiom 0.06	regex 0.03
express	express 0.07
expression	express 0.16
expressions	express 0.08
exprim	squeez 0.36	wrung 0.14
exprimidor	juicer 0.43	squeezer 0.43
exprlists	exprlist 0.37
expuest	expos 0.45	exhibit 0.06
expuls	expel 0.37	eject 0.19	kick 0.13	evict 0.04
expung	expung 0.64
expus	state 0.04
exquisit	delici 0.19	appet 0.14	picki 0.13	excel 0.05
exr	exr 0.62
ext	ext 0.93
extasi	overjoy 0.67
extend	extend 0.53	spread 0.20	stretch 0.17	outstretch 0.12	smear 0.03	held 0.03
extendedinterpolation	extendedinterpol 0.71
extending	extend 0.12
extens	extens 0.16	openstreetmap 0.11	wide 0.04	larg 0.03
extension	extens 0.83	outreach 0.11
extensionclass	extensionclass 0.55
extensionfileload	extensionfileload 0.75
extensions	extens 0.08
extent	csum 0.50
extenu	worn 0.12	exhaust 0.05
exterior	outer 0.21	outdoor 0.12	outsid 0.08	abroad 0.07	foreign 0.04
extermin	extermin 0.68
extern	extern 0.90	outer 0.20
external	extern 0.19
extiend	extend 0.22	spread 0.12	stretch 0.11	lay 0.03
extincion	speci 0.16	extinct 0.16
exting	extinct 0.24
extingu	saber 0.18	extinguish 0.15	extinct 0.13	out 0.04
extint	extinct 0.48
extintor	extinguish 0.21
extorsion	extort 0.71
extra	extract 0.53	extra 0.44	overtim 0.08	pull 0.08	pop 0.03
extraccion	extract 0.20	pull 0.07
extracorpore	bodi 0.06
extract	extract 0.28
extractall	extractal 0.78
extraction	extract 0.14
extrael	extract 0.05
extraglobs	extraglob 0.75
extraid	extract 0.19
extraig	extract 0.17
extraj	extract 0.12
extrajeron	remov 0.04
extranjer	foreign 0.60	abroad 0.38	oversea 0.10	stranger 0.05	alien 0.04
extraoficial	unoffici 0.22
extraordinari	extraordinari 0.48	extraordinarili 0.21	outstand 0.21	remark 0.13	ordinari 0.05
extraordinarii	outstand 0.17
extras	overtim 0.21	extra 0.13
extraterrestr	alien 0.54	extraterrestri 0.36
extrav	lost 0.03
extravag	extravag 0.58
extrayend	extract 0.04
extrañ	strang 0.51	stranger 0.34	miss 0.13	weird 0.13	odd 0.11	uncanni 0.05	strangest 0.04	weirdo 0.04
extrañart	miss 0.04
extrem	extrem 0.59	extremist 0.18	end 0.10	edg 0.04	decent 0.03	incred 0.02
extrovert	extrovert 0.60	outgo 0.40
extslic	extslic 0.71
ey	hey 0.12
eyeballs	eyebal 0.49
ezechî	hezekiah 0.94
ezeh	ezeh 0.37
ezequiel	ezekiel 0.44
ezer	ezer 0.49	hadadez 0.42
ezi	ezio 0.89
f	f 0.96
fabric	factori 0.72	manufactur 0.15	fabric 0.05	made 0.03
fabul	fabul 0.42	fabric 0.17	fabl 0.15	fairi 0.07	wonder 0.03
fac	hub 0.22
faccion	delic 0.22
facebook	facebook 0.76
fach	front 0.08
facil	easi 0.60	easili 0.35	easier 0.20	eas 0.10	easiest 0.08	readili 0.02	intox 0.02
facilisim	cake 0.04
facilit	facilit 0.20	easier 0.19	eas 0.08	make 0.04	easi 0.02
facility	facil 0.34
fact	facto 0.81
factibl	feasibl 0.59	doabl 0.34
factomin	factomin 0.67
factor	factor 0.88
factori	factorio 0.58
factorial	factori 0.15
factoriz	prime 0.14
factory	factori 0.46
factur	bill 0.29	receipt 0.09
facult	abil 0.13	author 0.05	colleg 0.04
facund	facundo 0.81
fadil	fadil 0.52
fadv	fadv 0.69
fadvis	fadvis 0.55
faen	chore 0.19
fagot	bassoon 0.86
fahrenheit	fahrenheit 0.83
fai	fai 0.88
fail	fail 0.08
failobj	failobj 0.90
failur	failur 0.10
fair	savoir 0.38
fakeroot	fakeroot 0.50
fald	skirt 0.78
fall	fail 0.41	bug 0.37	failur 0.19	foolproof 0.03	fault 0.03	crash 0.03	verdict 0.03
fallback	fallback 0.54
fallec	away 0.10	deceas 0.10	die 0.03	pass 0.03
fallezc	away 0.03
fallocat	falloc 0.37
fals	fals 0.87	fake 0.20	counterfeit 0.05	untru 0.05	forg 0.03
falsific	falsifi 0.52	forg 0.37
falt	lack 0.30	miss 0.15	absent 0.09	need 0.05	fail 0.04	void 0.03	careless 0.03	needless 0.02
faltant	miss 0.10
fam	fame 0.41	famous 0.09	reput 0.09	report 0.04
famel	famish 0.29
famili	famili 0.86	household 0.12	familiar 0.08	flavour 0.06
familiar	familiar 0.23	breed 0.05	famili 0.04
familiariz	familiar 0.45	unfamiliar 0.26	acquaint 0.10
family	famili 0.09
famos	famous 0.88	celebr 0.05
fan	fan 0.18
fanat	bigot 0.37	zealot 0.33	fan 0.24
fancy	fanci 0.23
fancygetopt	fancygetopt 0.55
fancyurlopen	fancyurlopen 0.78
fans	fan 0.32
fant	fanta 0.67
fantas	fantasi 0.59
fantase	daydream 0.25
fantasm	ghost 0.81	phantom 0.10
fantast	fantast 0.82
faq	faq 0.35
far	headlight 0.41	lighthous 0.35
faraon	pharaoh 0.88
farfull	babbl 0.33
farise	pharise 0.64
farmaceut	pharmacist 0.74	pharmaceut 0.26
farmaci	pharmaci 0.81	drugstor 0.33
farol	lantern 0.20	lamp 0.15	street 0.04
farray	farray 0.55
fars	farc 0.67
farsant	phoni 0.52
fas	phase 0.75	stage 0.03
fascin	fascin 0.92	mesmer 0.11
fascist	fascist 0.71
fast	fasta 0.46	fast 0.08	faster 0.06
fastchildwatch	fastchildwatch 0.55
fastid	botch 0.44
fastidi	annoy 0.31	irrit 0.06	mess 0.05	neck 0.05	upset 0.03
fastlocalnam	fastlocalnam 0.37
fat	fat 0.07
fatal	fatal 0.79	terribl 0.05	insan 0.04	aw 0.04
fatalerror	fatalerror 0.71
fatig	fatigu 0.49	weari 0.26	trudg 0.19	hardship 0.12	drain 0.07
fatrac	fatrac 0.50
fatu	fool 0.08
faulkn	faulkner 0.52
fault	fault 0.07
faulthandl	faulthandl 0.82
favicon	favicon 0.50
favor	pleas 0.65	favor 0.17	favour 0.05
favorcit	favor 0.06
favorec	favor 0.08	side 0.02
favorit	favorit 0.62	favourit 0.07	villain 0.05
fax	fax 0.84
faz	surfac 0.25	face 0.06
fbi	fbi 0.77
fc	fc 0.50
fcntl	fcntl 0.94
fcontext	fcontext 0.50
fcopyfil	fcopyfil 0.37
fd	fd 0.94
fdat	fdata 0.37
fdel	fdel 0.55
fdop	fdopen 0.83
fdp	fdp 0.67
fds	fds 0.79
fe	faith 0.65	confid 0.04	belief 0.03
fea	ugli 0.43	unattract 0.15
feald	ugli 0.17
feas	ugli 0.25
feat	feat 0.48
feath	bof 0.45
featur	featur 0.21
featurenam	featurenam 0.64
febrer	februari 0.70
febril	feverish 0.30
febru	februar 0.38
february	februari 0.12
fech	date 0.50	deadlin 0.13	reschedul 0.06	datetim 0.06
feder	federico 0.63	feder 0.31
federal	feder 0.66
fedor	fedora 0.85
fedoseev	fedoseev 0.55
feed	feed 0.09
feeric	fairi 0.17
feff	feff 0.55
felic	happi 0.42	happili 0.05	happier 0.04
felicit	congratul 0.51
felicitart	congratul 0.20
felicj	felicja 0.40
feligres	churchgoer 0.43
felip	philip 0.77
felix	felix 0.85
feliz	happi 0.74	happier 0.11	happiest 0.08	merri 0.07	happili 0.05	glad 0.03
felpud	mat 0.35
femenin	feminin 0.41	femal 0.23	companionship 0.19
fenciclidin	lsd 0.40
fenici	phoenicia 0.55
fenn	fenner 0.37
fenomen	phenomenon 0.81
fenomenal	phenomen 0.52
feo	ugli 0.65	nasti 0.08
feos	ugliest 0.30	ugli 0.11
ferdbin	ferdbin 0.67
ferdinand	ferdinand 0.67
feri	holiday 0.14	fair 0.13	trade 0.13
ferment	ferment 0.67
fernand	fernanda 0.67
fernandez	fernández 0.72
feroc	fierc 0.19
feroz	fierc 0.51
ferre	rigid 0.52
ferret	hardwar 0.13
ferrocarril	railroad 0.40	railway 0.09
ferrovi	railway 0.31
ferroviari	railway 0.19	cross 0.05
ferry	ferri 0.60
fertil	soil 0.21
fertiliz	fertil 0.68
fest	festus 0.84
festej	celebr 0.10	parti 0.05
festival	festiv 0.65	culmin 0.13
fetch	fetch 0.20
fetchall	fetchal 0.64
fetchmail	fetchmail 0.71
fetchmany	fetchmani 0.55
fetchon	fetchon 0.71
feudal	feudal 0.79
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
fi	fi 0.77
fia	trust 0.05
fiabil	reliabl 0.25
fiabl	reliabl 0.30	unreli 0.14
fiad	credit 0.08
fiador	collater 0.55
fianz	bail 0.42
fiar	unreli 0.28	trustworthi 0.14	reliabl 0.13	reli 0.03
fiars	untrustworthi 0.35	reli 0.07
fiart	trust 0.04
fiasc	fiasco 0.52
fib	fibo 0.66	fib 0.36
fibonacci	fibonacci 0.81
fibr	fiber 0.53	dietari 0.43
ficcion	fiction 0.58
ficher	file 0.23	wml 0.02
fictici	dummi 0.41	fiction 0.21
fide	noodl 0.52	spaghetti 0.10
fideicomis	trust 0.02
fidel	faith 0.11	exact 0.03
fiduciari	fund 0.17
fie	trust 0.03
fiebr	fever 0.69	feverish 0.05	temperatur 0.03
fieis	reli 0.08
fiel	faith 0.29	loyal 0.16	parishion 0.15	steadfast 0.11	trustworthi 0.08
field	field 0.18
fieldnam	fieldnam 0.52
fields	field 0.14
fieldstorag	fieldstorag 0.93
fielment	faith 0.13
fier	fierc 0.15	wild 0.12	furious 0.08	anim 0.04
fierr	fiddl 0.13
fies	reli 0.12
fiest	parti 0.81	feast 0.10	holiday 0.05	lavish 0.04	festiv 0.03
fiester	parti 0.03	anim 0.02
fif	fifo 0.94
figar	figaro 0.67
figlet	figlet 0.62
figur	figur 0.18	appear 0.04
fij	fix 0.23	stare 0.22	pin 0.16	notic 0.04	set 0.03
fijart	establish 0.10
fijat	look 0.04
fijes	check 0.04	pay 0.02
fil	file 0.30	row 0.24	rcs 0.04	edg 0.03	bzr 0.03	queu 0.02
filateli	collect 0.04
filebrows	filebrows 0.50
filecheck	filecheck 0.50
filecmp	filecmp 0.84
fileconfig	fileconfig 0.86
fileexflags	fileexflag 0.71
fileexistserror	fileexistserror 0.89
filefind	filefind 0.64
filehandl	filehandl 0.89
filei	fileio 0.71
fileinput	fileinput 0.88
filelist	filelist 0.64
fileload	fileload 0.64
filemod	filemod 0.78
filen	fileno 0.95
filenam	filenam 0.44
filenotfounderror	filenotfounderror 0.89
fileobj	fileobj 0.93
filesystem	filesystem 0.27
filet	steak 0.58
filetyp	filetyp 0.86
filevault	filevault 0.86
filewrapp	filewrapp 0.78
filip	filip 0.54	philippi 0.54
filipin	filipino 0.55	philippin 0.32
filipozzi	filipozzi 0.67
filiste	philistin 0.68
fill	fill 0.16
fillcolor	fillcolor 0.81
fillinf	fillinfo 0.55
fillstat	fillstat 0.38
fillvalu	fillvalu 0.75
film	clingfilm 0.34	film 0.12
filos	sharp 0.23
filosof	philosophi 0.64	philosoph 0.44
filt	filter 0.40
filterfals	filterfals 0.75
filterfunc	filterfunc 0.55
filters	filter 0.24
filterwarnings	filterwarn 0.78
filtr	filter 0.74	leak 0.10	seep 0.07	trickl 0.07
fin	weekend 0.26	end 0.16	final 0.13	purpos 0.08	fine 0.07	thin 0.05	last 0.04	order 0.03
final	final 0.35	end 0.35	trail 0.18	eventu 0.18	ultim 0.05	bottom 0.02
finalic	finish 0.07
finaliz	final 0.20	termin 0.09	complet 0.06	finish 0.06	exit 0.05	end 0.04
finalizeex	finalizeex 0.84
finally	final 0.19	claus 0.03
financ	financi 0.67	financ 0.12
financi	fund 0.37	crowdfund 0.34
financier	financi 0.46	stock 0.07
finanz	financ 0.68
finc	farm 0.22	properti 0.04
fincor	fincor 0.50
find	finder 0.32	find 0.14
findall	findal 0.87
findch	findchar 0.55
findit	findit 0.71
findmatch	findmatch 0.75
findmodul	findmodul 0.55
finds	cruft 0.07
findstr	findstr 0.50
findtext	findtext 0.37
fines	finnish 0.80	finn 0.27
finez	courtesi 0.29
fing	pretend 0.54	fake 0.09	feign 0.07
finit	finit 0.95
finj	pretend 0.18
finlandes	finn 0.40	archipelago 0.40
finlandi	finland 0.84
fio	trust 0.04
firebird	firebird 0.72
firefox	firefox 0.95
firewall	firewal 0.49	firewalld 0.16
firewalld	client 0.04
firm	sign 0.45	signatur 0.40	firm 0.14	sturdi 0.05	steadili 0.04	steadi 0.03	establish 0.03	treati 0.02
firmament	sky 0.06
firmement	tight 0.19	firm 0.14
firmez	steadi 0.28	tight 0.08
firmwar	firmwar 0.82
first	first 0.07
firstheaderlineiscontinuationdefect	firstheaderlineiscontinuationdefect 0.37
firstit	firstit 0.71
firstlinen	firstlineno 0.55
firstweekday	firstweekday 0.55
fiscal	fiscal 0.55	tax 0.15	financi 0.07
fisch	fischer 0.86
fisgon	snoop 0.34	eavesdrop 0.14
fish	fisher 0.26	shell 0.03
fisic	physic 0.88	physicist 0.17	ait 0.07
fisioterapi	physiotherapi 0.67
fisur	tire 0.06
fitori	jurgen 0.44
fix	fixer 0.42	fix 0.11
fixers	fixer 0.61
flac	flac 0.17	thinner 0.14	weak 0.11	thin 0.09	skinni 0.09	raini 0.06
flag	flag 0.37
flagboundary	flagboundari 0.71
flagg	flag 0.03
flags	flag 0.47
flak	flake 0.82
flamant	brand 0.16
flamaz	flamewar 0.45
flamenc	flemish 0.68
flamewars	flamewar 0.44
flaquez	weak 0.18
flash	flash 0.78
flashcards	flashcard 0.50
flatpak	flatpak 0.75
flaut	flute 0.74	piccolo 0.24
flawfind	flawfind 0.52
flech	arrow 0.66
flecher	archer 0.68
flem	phlegm 0.52
flemon	abscess 0.44
flet	freight 0.67
flex	flex 0.50
flexibil	flexibl 0.62
flexibl	flexibl 0.69	inflex 0.11
flickr	flickr 0.67
flirt	flirt 0.37
flirte	flirt 0.24
float	float 0.49
floating	float 0.05
floatoperation	floatoper 0.75
flock	flock 0.13
floj	lazi 0.24	laziest 0.20	lazier 0.15	loos 0.12	weak 0.05
floor	floor 0.16
floordiv	floordiv 0.78
flor	flower 0.86	florida 0.11	blossom 0.09	bloom 0.02
floral	arrang 0.12
florec	bloom 0.64	flourish 0.30	blossom 0.24
florenci	florenc 0.67
florent	florent 0.81
florer	vase 0.58
florezc	rose 0.06
flori	florian 0.52
florist	florist 0.44	flower 0.04
flot	float 0.25	fleet 0.24	drift 0.11
flotador	float 0.13
flotant	float 0.58
flowinf	flowinfo 0.66
flt	flt 0.55
flu	fluent 0.24	flow 0.23	fluentli 0.18	fluid 0.15	liquid 0.06	flush 0.03
fluctuacion	fluctuat 0.40
fluid	fluentli 0.25	fluent 0.25
fluidez	fluentli 0.49	fluent 0.10
fluidsynth	fluidsynth 0.67
fluj	stream 0.55	flow 0.21	workflow 0.15	discharg 0.12
fluorescent	fluoresc 0.34
fluorur	fluorid 0.67
flush	flush 0.48
flutt	flutter 0.63	sdk 0.12
flyweight	flyweight 0.55
fme	fmean 0.55
fmi	imf 0.41
fmt	fmt 0.94
fn	fn 0.92
fnam	fname 0.64
fnlo	fnlo 0.37
fnmatch	fnmatch 0.83
fno	fno 0.75
foc	focus 0.33	flashlight 0.08	seal 0.07
focal	sid 0.27
fogat	campfir 0.81
folclor	folk 0.29
fold	fold 0.40
foldoc	foldoc 0.67
foldspac	foldspac 0.55
folh	folha 0.67
foli	paper 0.06
folkmanis	folkmani 0.37
foll	fuck 0.26
follet	brochur 0.73	handout 0.23
follow	symlink 0.17	follow 0.03
followlinks	followlink 0.71
fom	today 0.03
foment	instig 0.29	reinforc 0.27	encourag 0.13
fond	bottom 0.37	background 0.26	fund 0.22	thorough 0.11	rear 0.05	financ 0.05	wallpap 0.05
fonde	anchor 0.24
font	font 0.33
fontaner	plumber 0.68
foo	foo 0.94
foob	foobar 0.86
foobl	foobl 0.64
foopkg	foopkg 0.55
foord	foord 0.84
footing	jog 0.40
fop	fopen 0.55
for	forum 0.28	for 0.04	comprehens 0.03
foran	foreign 0.10
forane	foreign 0.18
foraster	newcom 0.12	stranger 0.10
forbiddenbyt	forbiddenbyt 0.71
forc	forc 0.13
forcej	struggl 0.19
forceje	free 0.03
ford	ford 0.79
forens	forens 0.58
forensics	forens 0.35
forestal	forest 0.13	log 0.02
forev	forev 0.14
forgej	forgejo 0.58
forgeot	forgeot 0.84
forget	forget 0.03
forj	forg 0.29
fork	fork 0.57
forkingmixin	forkingmixin 0.90
forkpty	forkpti 0.55
forkserv	forkserv 0.83
form	form 0.44	way 0.26	shape 0.17	anyway 0.07	manner 0.02	fit 0.02
formacion	vocat 0.18	membership 0.11	educ 0.08	array 0.03
formal	formal 0.71	provabl 0.11	tuxedo 0.07	unreli 0.03
formaliz	formal 0.23
formalizaci	formal 0.15
format	format 0.84	formatt 0.14	raw 0.03
formatargspec	formatargspec 0.55
formate	format 0.26	fancier 0.03
formatmonth	formatmonth 0.64
formatmonthnam	formatmonthnam 0.55
formats	format 0.06
formatspec	formatspec 0.84
formatstdout	formatstdout 0.37
formatstrings	formatstr 0.75
formatt	formatt 0.56
formattedvalu	formattedvalu 0.37
formatters	formatt 0.20
formatting	format 0.08
formatwarning	formatwarn 0.75
formaty	formatyear 0.71
formf	formfe 0.71
formid	formid 0.54
formul	formula 0.96
formulari	form 0.39
fornic	prostitut 0.50	immor 0.27	sexual 0.11
fornicari	sexual 0.19
fortalec	strengthen 0.16	fortifi 0.11	strong 0.06	stronger 0.03	improv 0.02
fortalez	strength 0.41	stronghold 0.38	fortress 0.17	barrack 0.12	power 0.08	might 0.03	mighti 0.03
fortific	strengthen 0.27	fortifi 0.22
fortr	fortran 0.92
fortun	fortun 0.57	luckili 0.04	wealth 0.03
forward	forward 0.07
forz	forc 0.48	coerc 0.11	forcibl 0.08	bruteforc 0.07	compel 0.05
forzador	modular 0.19
forzart	forc 0.07
forzos	unavoid 0.42
fos	den 0.37	moat 0.27	pit 0.15
fosdem	fosdem 0.76
fosfor	match 0.10
fossasi	fossasia 0.52
fossil	fossil 0.84
fost	foster 0.32
fot	pictur 0.51	photo 0.39	photograph 0.06
fotocopi	photocopi 0.44	machin 0.03
fotogen	photogen 0.86
fotograf	photograph 0.46	pictur 0.23	photo 0.08	photographi 0.07
fotografi	photograph 0.09
fotogram	frame 0.20
found	found 0.08
foundation	foundat 0.41
fourthought	fourthought 0.38
fp	fp 0.95
fpic	fpic 0.38
fqdn	fqdn 0.50
fr	fr 0.92
fracas	fail 0.25	failur 0.24	unsuccess 0.07
fraccion	fraction 0.60
fraccionari	fraction 0.24
fraction	fraction 0.52
fractions	fraction 0.46
fractur	fractur 0.63
fragil	fragil 0.52
fragment	fragment 0.62	snippet 0.44	chunk 0.21	shard 0.20
fragments	fragment 0.12
fram	frame 0.42
framebuf	framebuff 0.46	vesa 0.44
frameinf	frameinfo 0.84
frameobject	frameobject 0.37
framerat	framer 0.64
framesummary	framesummari 0.83
framework	framework 0.52
frameworks	framework 0.46
franc	frank 0.47	establish 0.03
frances	french 0.93	frenchman 0.03
francesc	francesco 0.72
franci	franc 0.93
francisc	francisco 0.66	franci 0.18
francotir	sniper 0.67
franek	franek 0.38
franel	snuggl 0.27
franklin	franklin 0.82
franque	postag 0.52
franquez	frank 0.34
franz	franz 0.37
françois	françoi 0.85
fras	sentenc 0.61	phrase 0.36	idiom 0.03
frasc	flask 0.26	raisin 0.15	bottl 0.11	jar 0.10
frase	over 0.03
fraud	fraud 0.59	rig 0.14	hoax 0.08
fraudulent	deceit 0.09
fraz	blanket 0.36
fre	free 0.21
frecuenci	frequenc 0.24	often 0.19	frequent 0.07	earach 0.05
frecuent	frequent 0.40	faq 0.27	often 0.10	common 0.03
fred	fred 0.90
frederick	frederick 0.37
fredrik	fredrik 0.88	lundh 0.07
freebsd	freebsd 0.95
freedesktop	freedesktop 0.78
freedombox	freedombox 0.68
freelanc	freelanc 0.43
freem	freeman 0.44
freepbx	freepbx 0.72
freerdp	freerdp 0.62
freevars	freevar 0.64
freewar	freewar 0.67
freexi	freexian 0.43
freez	freez 0.29	freezer 0.18
freg	mop 0.36	wash 0.06
fregader	sink 0.35
freht	freht 0.75
freid	fri 0.15
freir	fri 0.15
freist	fri 0.15
fren	brake 0.59	bridl 0.16	curb 0.15	brace 0.06	stifl 0.05
frenet	frenzi 0.44	frantic 0.29	hectic 0.25
frenill	brace 0.35
frent	front 0.43	forehead 0.27	brow 0.07	versus 0.05	across 0.05	cope 0.04	face 0.03	chin 0.02
frequently	frequent 0.14
fres	strawberri 0.53
fresc	fresh 0.70	cool 0.13	fresco 0.10	chilli 0.05	refresh 0.05	cooler 0.04	nerv 0.02
frescur	cool 0.07	fresh 0.06
fresquit	chilli 0.32
freud	freud 0.80
frexp	frexp 0.55
fri	cold 0.63	colder 0.07	coldest 0.04	cooler 0.04	cool 0.03	chilli 0.02
friament	angl 0.13
friccion	aris 0.14
friedl	friedl 0.55
frieg	scour 0.40	clean 0.04
friem	fri 0.11
friend	fri 0.23
frig	fridg 0.27
frigorif	refriger 0.36	fridg 0.29
frijol	bean 0.29
frisbe	frisbe 0.67
frit	fri 0.55	chip 0.27	crisp 0.14
fritang	fri 0.11
frivol	shallow 0.16
from	from 0.09
frombuf	frombuf 0.37
frombyt	frombyt 0.55
fromdefandspec	fromdefandspec 0.75
fromdesc	fromdesc 0.59
fromfil	fromfil 0.84
fromformat	fromformat 0.87
fromformatv	fromformatv 0.71
fromhex	fromhex 0.84
fromisocalend	fromisocalendar 0.55
fromisoformat	fromisoformat 0.75
fromkeys	fromkey 0.75
fromkindanddat	fromkindanddata 0.38
fromlin	fromlin 0.55
fromlist	fromlist 0.64
frommetaclass	frommetaclass 0.55
frommoduleandspec	frommoduleandspec 0.86
fromordinal	fromordin 0.64
fromspec	fromspec 0.75
fromspecwithb	fromspecwithbas 0.64
fromstring	fromstr 0.75
fromstringandsiz	fromstringands 0.71
fromstringlist	fromstringlist 0.37
fromtimestamp	fromtimestamp 0.86
fromunicod	fromunicod 0.64
fromunicodeobject	fromunicodeobject 0.37
fromutc	fromutc 0.64
fromwidech	fromwidechar 0.37
fronter	border 0.30	frontier 0.21	boundari 0.06
fronteriz	border 0.04
fronzenset	frozenset 0.08
frot	rub 0.47	wipe 0.05
froz	frozen 0.34
frozenmain	frozenmain 0.55
frozenmodul	frozenmodul 0.55
frozenset	frozenset 0.68
frozensets	frozenset 0.25
frp	frp 0.83
frpc	frpc 0.50
frps	frps 0.68
fructifer	fruit 0.09
fructific	fruit 0.11
frunc	scowl 0.31	gather 0.04
frustr	frustrat 0.74	foil 0.25	discourag 0.09
frustrant	frustrat 0.26
frut	fruit 0.81	increas 0.04	profit 0.02
frutill	strawberri 0.48
fs	fs 0.72
fsck	fsck 0.40	msdos 0.32
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
ftp	ftp 0.92
ftplib	ftplib 0.94
ftplist	ftplist 0.67
ftpmast	reaffirm 0.54	ftpmaster 0.49
ftpsync	ftpsync 0.57
ftruncat	ftruncat 0.55
fuchs	fuch 0.55
fue	was 0.40	went 0.17	wasn't 0.05	left 0.05
fueg	fire 0.61	fieri 0.07	blaze 0.04	vouch 0.04	flame 0.03	burn 0.03
fuent	sourc 0.66	font 0.18	fountain 0.14	basin 0.07	ourc 0.06	spring 0.05	fonttyp 0.02	platter 0.02
fuer	outsid 0.22	out 0.14	were 0.09	go 0.05	away 0.05	weren't 0.02
fueron	were 0.23	went 0.10	they 0.05
fuerons	depart 0.09
fuert	strong 0.57	stronger 0.22	heavi 0.12	strongest 0.11	loud 0.11	mighti 0.11	fort 0.10	louder 0.08
fuertement	heavili 0.26	violent 0.09	tight 0.03
fuerz	strength 0.33	forc 0.31	forcibl 0.09	tight 0.09	straitjacket 0.07	horsepow 0.05	power 0.05	pound 0.02
fues	might 0.04	depart 0.04	were 0.04	went 0.04
fug	leak 0.40	elop 0.22	escap 0.04
fugaz	shoot 0.25	glimps 0.20
fugit	fugit 0.45
fui	went 0.22	i 0.05	was 0.03
fuim	went 0.11	we 0.09
fuist	did 0.06	were 0.03	you 0.02
fuisteis	were 0.02	weren't 0.02
fuji	fuji 0.62
fukuok	fukuoka 0.52
fukuzaw	fukuzawa 0.58
full	full 0.12
fullmatch	fullmatch 0.64
fullnam	fullnam 0.89
fullpath	fullpath 0.55
fullurl	fullurl 0.71
fulton	fulton 0.55
fum	smoke 0.75	cigarett 0.02
fumador	smoker 0.23	section 0.07	smoke 0.05
fumarais	smoke 0.06
fumig	extermin 0.44
fun	fun 0.08
func	func 0.96
funcion	function 0.79	work 0.16	featur 0.06
funcional	function 0.17	featur 0.05
funcionari	sanction 0.38
function	function 0.13
functiondef	functiondef 0.71
functionnam	functionnam 0.55
functions	function 0.04
functiontyp	functiontyp 0.55
functools	functool 0.95
fund	scabbard 0.13	foundat 0.09	found 0.08	melt 0.08	establish 0.08	basi 0.06	cast 0.04	blew 0.02
fundacion	foundat 0.26
fundador	founder 0.73
fundament	foundat 0.33	rational 0.27
fundamental	fundament 0.92	fundamentalist 0.23
fundicion	molten 0.59	cast 0.13
funeral	funer 0.81
funerari	parlor 0.52
funest	dismal 0.40
funk	funk 0.55
furgonet	van 0.23
furi	angrili 0.27	furious 0.18	anger 0.09
furigan	furigana 0.52
furios	furious 0.49	mad 0.11	angri 0.08
furm	furman 0.90
furor	anger 0.30	wrath 0.23	fierc 0.08	indign 0.06	seller 0.05
furr	furri 0.86	fursuit 0.22
furson	fursona 0.49
fusibl	fuse 0.45
fusil	squad 0.48
fusion	merg 0.76
futbol	soccer 0.67	footbal 0.45
futur	futur 0.95	futurist 0.05	prospect 0.02
futurewarning	futurewarn 0.86
fuzzel	fuzzel 0.80
fvm	fvm 0.50
fwalk	fwalk 0.75
fwd	fwd 0.41
fzf	fzf 0.67
g	g 0.33
gaal	gaal 0.78
gaas	gaash 0.62
gaba	gibeah 0.86	geba 0.31
gabaon	gibeon 0.93
gabaonit	gibeonit 0.76
gabardin	trench 0.37	overcoat 0.11
gabinet	cabinet 0.40
gabriel	gabriel 0.88
gach	mean 0.03
gad	gad 0.87
gadaren	gadaren 0.55
gadit	gadit 0.78
gaelic	gaelic 0.44
gaf	glass 0.31	sunglass 0.24	goggl 0.12	spectacl 0.07	unlucki 0.02
gag	gaga 0.52
gah	gahar 0.44
gait	bagpip 0.60
gaj	piec 0.07
gal	gilead 0.79	galleri 0.24	wale 0.14	gale 0.10	porch 0.04
galaadit	gileadit 0.84
galaci	galatia 0.67
galan	gallant 0.58
galardon	reward 0.26
galaxi	galaxi 0.72
galaxy	galaxi 0.22
galeon	galeon 0.55
gales	welsh 0.52
galile	galile 0.75	galileo 0.33	galilean 0.24
galimat	gibberish 0.44
galind	galindo 0.69	pablo 0.19
galion	gallio 0.55
gall	rooster 0.40	crow 0.20	cockfight 0.20	salsa 0.11
gallery	galleri 0.17
gallet	cooki 0.70
galletit	cooki 0.32
gallin	hen 0.44	chicken 0.25	goos 0.11	bump 0.11	goosebump 0.08	thumb 0.05
galliner	henhous 0.67
gallit	cook 0.08
galon	gallon 0.89
galpon	shed 0.11
gam	roe 0.32	rang 0.09	game 0.04
gamaliel	gamaliel 0.74
gamb	prawn 0.34	cocktail 0.18
gamelon	gamelon 0.67
gamm	gamma 0.76
gammastep	gammastep 0.45
gan	win 0.44	won 0.34	earn 0.21	feel 0.12	gain 0.12	livestock 0.09	forward 0.08	cattl 0.06
ganader	rancher 0.67
ganador	winner 0.80	win 0.04
gananci	gain 0.17	profit 0.17
ganas	earn 0.10
ganch	hook 0.50	attract 0.02
gandhi	gandhi 0.67
gandul	lazybon 0.53
ganeti	ganeti 0.80
gang	bargain 0.34	deal 0.04
gans	goos 0.35
ganssl	ganssl 0.84
garabat	scribbl 0.29	swear 0.08
garabate	scribbl 0.57
garag	garag 0.15
garaj	garag 0.60	thumb 0.05
garant	guarante 0.31	warranti 0.27
garantiz	guarante 0.64	ensur 0.19	assur 0.03
garb	garbo 0.52	grace 0.10
garbag	garbag 0.17
garc	garcia 0.76
garci	aguilar 0.34
garg	gargl 0.40	lake 0.06
gargant	throat 0.56	gorg 0.09
garr	claw 0.51
garrot	club 0.09
garry	garri 0.89
garshol	garshol 0.38
garvit	garvit 0.64
garz	heron 0.59
gas	gas 0.48	gase 0.20
gasoil	diesel 0.40
gasolin	gasolin 0.31	gas 0.27
gasoliner	gas 0.15
gast	spend 0.26	spent 0.23	expens 0.10	wast 0.03
gastronom	gastronom 0.67
gat	cat 0.88	crawl 0.05
gatam	gatam 0.44
gate	crawl 0.16
gatekeep	gatekeep 0.35
gath	gath 0.69	gather 0.10
gatill	trigger 0.51
gatit	kitten 0.72	kitti 0.21	tora 0.12	cat 0.03
gauch	favor 0.16
gaudenz	gaudenz 0.80
gaul	gaul 0.37
gausian	gaussian 0.37
gavill	sheav 0.71
gaviot	gull 0.47
gawain	gawain 0.55
gawk	gawk 0.35
gay	gay 0.90
gaynor	gaynor 0.84
gays	gay 0.25
gaz	gaza 0.89
gazeb	gazebo 0.80
gazez	gazez 0.44
gb	gb 0.89	gib 0.18
gc	gc 0.91
gcc	gcc 0.94
gcd	gcd 0.84
gcloud	compon 0.05
gcompris	gcompri 0.52
gcran	gcrane 0.50
gdb	gdb 0.79
gdbinit	gdbinit 0.55
gdbm	gdbm 0.89
gdi	gdi 0.55
gdm	gdm 0.85
gdmsetup	gdmsetup 0.75
ge	ge 0.65
geb	geber 0.59	geba 0.30
gebal	gebal 0.44
gedal	gedaliah 0.93
gedam	gedam 0.38
gedeon	gideon 0.82	gideoni 0.26
gedor	gedor 0.71
geert	geert 0.55
gelatin	jelli 0.54
gem	groan 0.63	gem 0.34	wail 0.17
gemel	twin 0.78	soulmat 0.09	cuff 0.07
gemfil	gemfil 0.82
gems	gem 0.54
gen	gen 0.63	gene 0.58
genealog	genealog 0.50
genellin	genellina 0.55
gener	generat 0.71	generic 0.22	rais 0.17	generous 0.15	spawn 0.07	gender 0.07	output 0.02	genr 0.02
general	general 0.66	usual 0.16	overal 0.11	overview 0.06	typic 0.04
generaliz	widespread 0.22	general 0.18
generat	generat 0.11
generation	generat 0.06
generator	generat 0.27
generatorexit	generatorexit 0.89
generators	generat 0.08
generic	generic 0.41
genericali	genericalia 0.74
genericalloc	genericalloc 0.64
genericgetattr	genericgetattr 0.55
genericgetdict	genericgetdict 0.55
generics	generic 0.19
genet	genet 0.57
genezaret	gennesaret 0.55
genghis	genghi 0.67
geni	genius 0.87
genial	great 0.19	cool 0.17	brilliant 0.06	genius 0.05	terrif 0.03
genisoimag	genisoimag 0.50
genit	genit 0.55
genocidi	genocid 0.80
genom	genom 0.62
genov	genoa 0.67
gent	peopl 0.48	nation 0.22	multitud 0.07	folk 0.02	crowd 0.02
genti	crowd 0.10
gentil	gentil 0.52	gentl 0.23	gracious 0.06	kind 0.05	nation 0.04
gentilez	gentl 0.11	kind 0.06
gento	gentoo 0.75
genuin	genuin 0.35
geograf	geographi 0.89
geolog	geolog 0.76	geologist 0.38
geometr	geometri 0.76	geometr 0.32
georg	georg 0.87
georgi	georgia 0.68
geotopograf	terrain 0.67
ger	gerar 0.61	gera 0.57
gerent	manag 0.20
gergely	gerg 0.67
gergese	girgashit 0.64
gerhard	gerhard 0.78
gerizim	gerizim 0.62
gerlach	gerlach 0.55
germen	germ 0.29
germin	germin 0.67
gerson	gershon 0.56	gershom 0.46	gershonit 0.34
gersonit	gershonit 0.38
gessur	geshur 0.74
gessuri	geshurit 0.62
gest	gestur 0.50
gestion	manag 0.37	handl 0.13	unhandl 0.05	wns 0.04
gestor	handler 0.37	manag 0.24	ada 0.03	handl 0.03
get	get 0.28
getaddrinf	getaddrinfo 0.92
getadusers	getadus 0.50
getaffinity	getaffin 0.64
getallocatedblocks	getallocatedblock 0.64
getarch	getarch 0.50
getargcargv	getargcargv 0.37
getargs	getarg 0.55
getargspec	getargspec 0.71
getargvalu	getargvalu 0.55
getasyncgenstat	getasyncgenst 0.37
getattr	getattr 0.93	getattro 0.26
getattribut	getattribut 0.95
getattrstring	getattrstr 0.71
getback	getback 0.71
getblocking	getblock 0.55
getbool	getboolean 0.64
getbuff	getbuff 0.89
getbuiltins	getbuiltin 0.55
getcallargs	inspect 0.08
getch	getch 0.89
getchild	getchild 0.64
getchildr	getchildren 0.81
getcod	getcod 0.71
getcomptyp	getcomptyp 0.55
getconf	getconf 0.50
getcontext	getcontext 0.83
getcpuclock	getcpuclockid 0.37
getcwd	getcwd 0.71
getcwdu	getcwdu 0.55
getdefaultlocal	getdefaultlocal 0.64
getdefaulttimeout	getdefaulttimeout 0.55
getdlopenflags	getdlopenflag 0.55
getdoc	getdoc 0.64
geteffectivelevel	geteffectivelevel 0.71
getencoding	getencod 0.75
getenv	getenv 0.75
getenvb	getenvb 0.75
getexcinf	getexcinfo 0.64
getexecprefix	getexecprefix 0.71
getextr	getextra 0.55
getfilenam	getfilenam 0.38
getfilenameobject	getfilenameobject 0.55
getfilesystemencodeerrors	getfilesystemencodeerror 0.75
getfilesystemencoding	getfilesystemencod 0.89
getfqdn	getfqdn 0.55
getfram	getfram 0.89
getframemodulenam	getframemodulenam 0.37
getfullargspec	getfullargspec 0.75
getgenerator	getgener 0.55
getgeneratorlocals	getgeneratorloc 0.55
getgeneratorstat	getgeneratorst 0.55
getglobals	getglob 0.55
getgrg	getgrgid 0.37
getgrouplist	getgrouplist 0.37
geth	gether 0.44
gethandledexception	gethandledexcept 0.64
gethe	gittit 0.80
gethelpcmd	gethelpcmd 0.83
gethostbyaddr	gethostbyaddr 0.55
gethostbynam	gethostbynam 0.64
gethostnam	gethostnam 0.75
getindicesex	getindicesex 0.71
getinf	getinfo 0.64
getinitargs	getinitarg 0.55
getit	getit 0.38
getitem	getitem 0.90
getiterator	getiter 0.75
getlasterror	getlasterror 0.71
getlasti	getlasti 0.55
getlength	getlength 0.64
getlin	getlin 0.64
getlinenumb	getlinenumb 0.75
getlocals	getloc 0.55
getlogg	getlogg 0.88
getlogin	getlogin 0.38
getlogrecordfactory	getlogrecordfactori 0.64
getmagicnumb	getmagicnumb 0.37
getmandatoryrel	getmandatoryreleas 0.38
getmax	getmax 0.64
getmembers	getmemb 0.84
getmodul	getmodul 0.71
getmoduleinf	getmoduleinfo 0.55
getmodulestat	getmodulest 0.71
getnameinf	getnameinfo 0.84
getnameobject	getnameobject 0.37
getnewargs	getnewarg 0.90
getnpusers	getnpus 0.50
getobjects	getobject 0.64
geton	geton 0.37
getopt	getopt 0.94
getopterror	getopterror 0.37
getoptionalrel	getoptionalreleas 0.37
getp	getpid 0.55
getparam	sched 0.15
getparams	getparam 0.71
getpass	getpass 0.84
getpasswarning	getpasswarn 0.37
getpath	getpath 0.81
getpeercert	getpeercert 0.84
getpeernam	getpeernam 0.55
getpreferredencoding	getpreferredencod 0.88
getprefix	getprefix 0.71
getpriority	getprior 0.55
getprofil	getprofil 0.55
getprogramfullpath	getprogramfullpath 0.78
getprogramnam	getprogramnam 0.71
getproxi	getproxi 0.37
getpythonhom	getpythonhom 0.64
getraisedexception	getraisedexcept 0.71
getrandbits	getrandbit 0.55
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
gett	getter 0.86
gettempd	gettempdir 0.64
gettempprefix	gettempprefix 0.64
getters	getter 0.15
gettext	gettext 0.93
gettgt	gettgt 0.50
gettim	clock 0.06
gettimeout	gettimeout 0.38
gettotalrefcount	gettotalrefcount 0.37
gettrac	gettrac 0.64
getty	getti 0.50
getunicodeinternedsiz	getunicodeinterneds 0.38
getuserb	getuserbas 0.37
getusersitepackag	getusersitepackag 0.37
getuserspns	getuserspn 0.50
getvalu	getvalu 0.75
getwin	getwin 0.37
getxattr	getxattr 0.55
gez	gezer 0.84
gh	gh 0.81
ghi	ghi 0.71
ghostty	ghostti 0.67
gi	gi 0.83
giampaol	giampaolo 0.85
gib	gib 0.74
gibbethon	gibbethon 0.67
gibson	gibson 0.37
gid	gid 0.92
giddel	giddel 0.62
gidg	haggidgad 0.44
giezi	gehazi 0.83
gif	gif 0.82
gifsicl	gifsicl 0.50
giftopnm	giftopnm 0.50
gifu	gifu 0.67
gigant	giant 0.35	rephaim 0.23	gigant 0.22	cock 0.16	huge 0.15	anakim 0.12
gigantesc	mammal 0.23
gihon	gihon 0.67
gil	gil 0.89
gilbert	gilbert 0.37
gilbo	gilboa 0.76
gilgal	gilgal 0.94
gilipoll	jerk 0.22
gilstat	gilstat 0.64
gim	moan 0.43	groan 0.32	sigh 0.20
gimbap	kimbap 0.55
gimnasi	gym 0.73	exercis 0.02
gimot	whimper 0.38
gimp	gimp 0.56
ginebr	geneva 0.67
ginz	ginza 0.54
giorgi	giorgio 0.67
gir	turn 0.20	revolv 0.15	spin 0.10	tour 0.08	spun 0.07	rotat 0.05	taken 0.04	flip 0.03
girat	around 0.04
girdh	girdhar 0.55
git	git 0.92
gitconfig	gitconfig 0.50
githooks	githook 0.50
github	github 0.77
gitignor	gitignor 0.50
gitk	gitk 0.50
gitlab	gitlab 0.53	omnibus 0.27
gksu	gksu 0.67
glaciar	glacier 0.41
glam	glam 0.67
glamor	glamor 0.64
glanc	glanc 0.35
glasgow	glasgow 0.67
glasn	glasner 0.37
glaucom	glaucoma 0.74
gleam	gleam 0.75
glibc	glibc 0.82
glif	glyph 0.72
glob	glob 0.57	balloon 0.49	ballon 0.12	globe 0.10
global	global 0.89
globalns	globaln 0.55
globals	global 0.32
globs	glob 0.50
glor	boast 0.19
glori	glori 0.72	boast 0.13	glorious 0.10	honor 0.07	majesti 0.06	rejoic 0.02
gloria	glori 0.05
glorif	glorifi 0.20
glorific	glorifi 0.88
glorifiqu	glorifi 0.26
glorios	glorious 0.54
glosari	glossari 0.78
gloton	greedi 0.22
glow	glow 0.19
glu	glue 0.67
glut	gluten 0.86
gm	gm 0.67
gman	gmane 0.50
gmt	gmt 0.81
gmtim	gmtime 0.87
gnmic	gnmic 0.67
gnom	gnome 0.83
gnotim	gnotim 0.68
gnp	gnp 0.53
gnu	gnu 0.85
gnumeric	gnumer 0.58
gnupg	gnupg 0.92
gnutranslations	gnutransl 0.75
go	go 0.03
gobern	governor 0.50	govern 0.09	judg 0.03
gobi	govern 0.10
gobiern	govern 0.79	rule 0.02
gobject	gobject 0.55
goblin	goblin 0.67
goc	rejoic 0.17	joy 0.08
goderbau	goderbau 0.37
goerz	goerzen 0.80
gofr	waffl 0.36
gog	gog 0.84
goian	xiv 0.52
goiani	goiania 0.52
goirand	goirand 0.67
goiâni	goiânia 0.80
gol	goal 0.22
golang	golang 0.50
gold	golden 0.20
golf	golf 0.79	gulf 0.13	bitch 0.05
golfist	golfer 0.69
golgoth	golgotha 0.55
goliath	goliath 0.71
golondrin	swallow 0.26
golosin	candi 0.21	snack 0.10
golp	hit 0.19	stroke 0.14	bang 0.13	blow 0.11	slam 0.08	knock 0.08	beaten 0.04	bruis 0.02
golpe	bang 0.26	hit 0.20	knock 0.17	stub 0.06	tap 0.02
golpeart	beat 0.08
golpete	knock 0.09
golubev	golubev 0.38
gom	eras 0.27	gomer 0.25	omer 0.22	rubber 0.18
gomaxprocs	gomaxproc 0.50
gomez	gómez 0.75	gomez 0.50
gomorr	gomorrah 0.90
gondoler	gondoli 0.52
gonzalez	gonzalez 0.55
gonçalv	gonçalv 0.38
googl	googl 0.87
gopherlib	gopherlib 0.55
gord	fat 0.67	fatter 0.17	thick 0.04	gross 0.04
gordian	solut 0.10
gordit	fatti 0.44	overweight 0.13
gordon	gordon 0.64
gordur	fat 0.06
goril	gorilla 0.80
gorokhovsky	gorokhovski 0.37
gorr	cap 0.86	hat 0.02
gorrion	sparrow 0.62
gorron	freeload 0.27
gosen	goshen 0.86
got	drip 0.30	goto 0.29	eyedrop 0.19	drop 0.17	faucet 0.13
gote	leak 0.32	drip 0.14
goter	leak 0.16
gotic	gothic 0.67
gov	gov 0.55
goy	goy 0.67
goz	joy 0.40	rejoic 0.26	enjoy 0.03	glad 0.03
goza	rejoic 0.17
gozan	gozan 0.67
gozos	rejoic 0.13	joy 0.06
gpg	gpg 0.75
gpl	gpl 0.97
gps	gps 0.86
gpt	gpt 0.58
gpu	gpu 0.92
gpus	gpus 0.54
grab	record 0.23	burn 0.13	carv 0.09	tape 0.06	engrav 0.04	shoot 0.02
grababl	writabl 0.16
grabacion	record 0.27	audio 0.03
grabador	tape 0.32	record 0.08
grabadur	engrav 0.26
grac	grace 0.12
graci	thank 0.60	grace 0.18	favor 0.03	funni 0.02
graciasea	grace 0.09
gracil	grace 0.19
gracios	funni 0.55	hilari 0.16	amus 0.03
graciosisim	hilari 0.38
grad	degre 0.60	grade 0.08	step 0.04	reluct 0.03	extent 0.03	kanji 0.03
gradl	gradl 0.50
gradu	graduat 0.51
graduacion	prom 0.23	graduat 0.21
gradual	gradual 0.58
graduart	graduat 0.10
graf	graph 0.52
grafic	graphic 0.67	graph 0.38	gui 0.16	chart 0.09	headless 0.08
grafiti	graffiti 0.52
grafitis	graffiti 0.52
graham	graham 0.65
grail	mosaic 0.46
gram	gram 0.82
gramat	grammar 0.66	grammat 0.11
gramatical	grammat 0.65	grammar 0.10
gramm	grammar 0.33
gran	great 0.36	big 0.30	larg 0.21	pomegran 0.11	grain 0.07	huge 0.05	grenad 0.04	scarlet 0.04
grand	big 0.39	larg 0.32	great 0.19	bigger 0.17	largest 0.17	larger 0.12	biggest 0.09	greatest 0.05
grandez	great 0.12
grandios	great 0.07
graner	barn 0.34	farm 0.08
granit	deal 0.06
graniz	hail 0.61	hailston 0.30
granj	farm 0.77	farmhous 0.12	solar 0.05
granjer	farmer 0.79
grant	grant 0.13
granting	grant 0.07
grantjenks	grantjenk 0.37
granuj	thug 0.43
granul	granular 0.39
granular	granular 0.51
graph	graph 0.17
graphics	graphic 0.09
graphlib	graphlib 0.81
graphviz	graphviz 0.50
gras	greas 0.25	oilier 0.19	fatten 0.19	fat 0.18	greasi 0.17
grasient	greasi 0.30
grasos	greasi 0.58
grat	pleasant 0.15
gratif	experi 0.04
gratis	free 0.23	hitch 0.04
gratitud	gratitud 0.52	thank 0.03
gratuit	free 0.20
grav	serious 0.35	grave 0.06	sever 0.04	big 0.03
graved	graviti 0.38	sever 0.08	injur 0.04
gravement	damag 0.07	bad 0.06	serious 0.02
gravett	gravett 0.37
gravitacional	gravit 0.37
graz	graz 0.52
greci	greec 0.90
greedy	greedi 0.31
greentreesnak	greentreesnak 0.55
greeting	greet 0.11
greg	greg 0.89
gregorian	gregorian 0.89
gregory	gregori 0.86
grep	grep 0.93
greppabl	greppabl 0.50
gret	greta 0.67
grey	flock 0.07
greñud	shaggi 0.67
gridengin	ikiwiki 0.67
grieg	greek 0.77
griet	crack 0.20
grif	tap 0.39	faucet 0.23
grill	fetter 0.44	cricket 0.43	chain 0.04
grim	grim 0.35	nasti 0.22
grimberg	grimbergen 0.67
gring	american 0.10
gringauz	gringauz 0.37
grip	flu 0.57	influenza 0.15
gris	gray 0.68	grey 0.32	greyscal 0.20
grit	scream 0.46	shout 0.44	yell 0.38	cri 0.06
gritart	shoot 0.12
grizzly	grizzli 0.67
grogui	groggi 0.51
gron	gron 0.58
groningues	grone 0.67
gros	swear 0.12	rude 0.06	nice 0.02
grosell	currant 0.52
groser	rude 0.54
grosor	thick 0.21
grosur	fat 0.16
group	group 0.25
groupadd	groupadd 0.63
groupby	groupbi 0.87
groupdel	groupdel 0.75
groupdict	groupdict 0.38
grouping	group 0.03
groupmod	groupmod 0.75
groups	group 0.13
growisofs	growisof 0.80
grp	grp 0.84
gru	crane 0.46	tow 0.34
grub	grub 0.90
grues	thick 0.38	thickest 0.06	fat 0.06	wide 0.04
grull	crane 0.61
grup	group 0.78	pool 0.10	ensembl 0.05	workgroup 0.02
gruszczyński	gruszczyński 0.64
gruñ	growl 0.58	grunt 0.29	snort 0.19	grumbl 0.12
gruñend	grumbl 0.25	growl 0.21
gruñon	grouchi 0.67
grönholm	grönholm 0.64
gs	gs 0.19	applic 0.05	am 0.03
gsi	gsi 0.68
gsoc	gsoc 0.67
gt	gt 0.90
gtk	gtk 0.80
guacal	taco 0.52
guacamol	guacamol 0.67
guam	guam 0.67
guant	glove 0.83
guanter	compart 0.40
guap	handsom 0.30	beauti 0.16	prettier 0.12	pretti 0.10	gorgeous 0.05
guapisim	pretti 0.04
guard	save 0.24	keep 0.19	kept 0.12	keeper 0.10	guard 0.07	observ 0.07	store 0.05	kindergarten 0.05
guarda	bewar 0.26
guardabarr	fender 0.52
guardaespald	bodyguard 0.89
guardal	keep 0.04	save 0.03
guardam	save 0.04
guardar	keep 0.07
guardarrop	wardrob 0.30
guardat	bewar 0.09	care 0.03
guardatel	yourself 0.03
guardensel	keep 0.03
guardes	housesit 0.52
guardi	guard 0.55	watchman 0.09	duti 0.07
guarec	shelter 0.21
guarnicion	garrison 0.76	side 0.03
guarr	nasti 0.15	dirti 0.13	creep 0.10
guatequ	parti 0.04
guau	wow 0.41
guay	cool 0.20
guays	cool 0.12
gubernamental	govern 0.16
gudgod	gudgodah 0.44
guedej	veil 0.22
guerr	war 0.76	battl 0.07	warpath 0.05	martial 0.03	civil 0.02
guerrer	warrior 0.49	fighter 0.12
guess	guess 0.04
guest	guest 0.12
gui	guid 0.60	gui 0.30	guidebook 0.14	lead 0.03
guid	guido 0.69	guid 0.19	van 0.03
guijarr	pebbl 0.44
guil	guil 0.55
guilh	guilherm 0.61
guillerm	guillermo 0.67
guillotin	guillotin 0.67
guind	ice 0.08
guine	guinea 0.39
guion	underscor 0.42	hyphen 0.26	script 0.17	dash 0.13
guiprogramming	guiprogram 0.64
guis	stew 0.64	savori 0.22
guitarr	guitar 0.80	guitarist 0.21
guiteau	guiteau 0.67
guiñ	wink 0.54
gul	gluttoni 0.41
gulliv	gulliv 0.40
gum	gum 0.12
guni	guni 0.62
gunicorn	gunicorn 0.38
gunthorp	gunthorp 0.52
gunzip	gunzip 0.64
gusan	worm 0.69	maggot 0.29	silkworm 0.20
gusanill	hunger 0.10
gust	like 0.57	fond 0.05	enjoy 0.05	dislik 0.04	i'd 0.03	tast 0.03	love 0.02	would 0.02
gustav	gustavo 0.76
gustäbel	gustäbel 0.78
gutenberg	gutenberg 0.67
gutierrez	aura 0.42
guy	favour 0.17	guy 0.08
guzmas	guzmán 0.52
gvanrossum	gvanrossum 0.64
gvcolor	gvcolor 0.50
gvim	gvim 0.67
gvpack	gvpack 0.50
gvr	gvr 0.84
gz	gz 0.94
gzip	gzip 0.98
gzipfil	gzipfil 0.92
gzipp	tar 0.05
gztar	gztar 0.75
güer	blond 0.26
güey	dude 0.23	idiot 0.07
güisqui	whiskey 0.28	chees 0.10
h	h 0.89
ha	has 0.46	hasn't 0.15	been 0.13	gone 0.03
hab	had 0.27	should'v 0.11	have 0.11	there 0.11	must'v 0.09	hadn't 0.06	were 0.06	he'd 0.05
habacuc	habakkuk 0.44
haber	woken 0.08	must'v 0.02
habermel	told 0.03
haberset	drop 0.05
habert	should'v 0.03
habertel	should'v 0.05	told 0.03
habil	skill 0.57	abil 0.22	dexter 0.12	deft 0.12
habilit	enabl 0.72	eleg 0.04
habit	room 0.60	habit 0.18	dwell 0.17	bedroom 0.10	inhabit 0.08	live 0.04
habitu	accustom 0.06	gotten 0.05	adjust 0.04
habitual	usual 0.21	regular 0.13	common 0.04	locat 0.03	unusu 0.03
habl	speak 0.53	talk 0.45	spoke 0.19	spoken 0.12	about 0.03
hablador	talkat 0.39
hablam	tell 0.04
hablan	tell 0.02
hablant	speaker 0.63	nativ 0.07
hablar	speak 0.06
hablart	talk 0.04
hablas	talk 0.03
hables	talk 0.02
hablol	spoke 0.11
habr	would'v 0.17	there'l 0.10	would 0.09	will 0.06	it'll 0.04	wouldn't 0.03	have 0.03	must'v 0.03
hac	do 0.51	make 0.24	doe 0.08	ago 0.07	done 0.05	it 0.05	to 0.03	caus 0.02
hacedl	do 0.02
hacedor	maker 0.72
hacert	ask 0.03	make 0.03	you 0.03
haces	do 0.02
hach	ax 0.52	hatchet 0.32	axe 0.32
hachadouri	hachadourian 0.52
hachâl	hacaliah 0.44
haci	toward 0.37	forward 0.03	way 0.03	surg 0.02
haciend	substanc 0.19	horseback 0.13	treasuri 0.11	possess 0.11	wealth 0.07
hacimient	thanksgiv 0.34
hacin	pack 0.10
hack	hack 0.34
hacke	hack 0.32
hackers	hacker 0.36
hackerspac	hackerspac 0.67
hacking	hack 0.47
hackm	hackman 0.37
hacl	hacl 0.64
had	tale 0.34	fairi 0.33	hadid 0.17
hag	do 0.18	make 0.09	let 0.03	doe 0.03
hagal	do 0.02
hagam	pleas 0.03
hagamel	let 0.03
hagamon	let 0.02
hagamosl	let 0.06
hagge	haggai 0.81
haggith	haggith 0.62
hagin	hagino 0.37
hai	ai 0.75
haiku	haiku 0.75
hait	haiti 0.68
hakat	hakata 0.42
hakon	hakon 0.67
hal	whoa 0.34	pull 0.14	wow 0.13
halag	flatter 0.39	prais 0.12	compliment 0.07
halagüeñ	bright 0.09
halcon	hawk 0.70
half	half 0.10
hall	found 0.25	find 0.09
hallar	find 0.05	found 0.03
halley	comet 0.19
hallol	found 0.04
hallow	halloween 0.46	costum 0.18
ham	hama 0.51	ham 0.18
hamath	hamath 0.79
hambr	hungri 0.51	famin 0.24	hunger 0.23	starv 0.19	starvat 0.09	famish 0.06	pang 0.05
hambrient	hungri 0.41
hambrit	munchi 0.52
hambrun	famin 0.22
hamburg	hamburg 0.31	tage 0.27
hamburgues	hamburg 0.67	burger 0.36
hamilton	hamilton 0.80
hamlet	hamlet 0.90
hamm	hamm 0.47
hammond	hammond 0.81
hamon	hamon 0.55
hamor	hamor 0.81
hamradi	hamradio 0.78	handbook 0.17
hamst	hamster 0.86
hamul	hamul 0.50	gamul 0.18
han	have 0.14	they'v 0.14	been 0.14	they 0.05
hanak	hanako 0.42
hanameel	hanamel 0.62
hanan	hananiah 0.60	hanan 0.53	hanun 0.23
hananeel	hananel 0.62
hanani	hanani 0.81
hanat	hakata 0.52
handl	handler 0.32	handl 0.13
handleerror	handleerror 0.71
handlernam	handlernam 0.55
handlers	handler 0.32
handling	handl 0.08
handshak	handshak 0.83
hangzhou	hangzhou 0.67
haniel	hanniel 0.44
hanoch	hanoch 0.44
hanoi	hanoi 0.55
hanov	hanov 0.54
hans	han 0.64	hansen 0.44
hanshin	hanshin 0.67
hanun	hanun 0.51
happy	eyebal 0.39
har	do 0.10	will 0.10	would 0.10	i'll 0.06	make 0.03	we'll 0.03	shall 0.02	caus 0.02
harajuku	harajuku 0.52
haran	haran 0.20	they'll 0.04	will 0.04
haras	shall 0.10	do 0.02	you'll 0.02
harbor	pearl 0.16
hardlink	hardlink 0.64
hardwar	hardwar 0.84
harel	will 0.03
harhur	harhur 0.44
harim	harim 0.81
harin	flour 0.60	meal 0.06
hariner	mill 0.37
harodi	harodit 0.44
haroseth	harosheth 0.55
harp	harp 0.28
harrison	harrison 0.86
harry	harri 0.67
hars	harsha 0.62
hart	fed 0.16	sick 0.11	satisfi 0.05	tire 0.04	fill 0.03	enough 0.02
hartisim	sick 0.03
hartm	hartman 0.67
harvard	harvard 0.87
has	you'v 0.21	have 0.13	you 0.09	ever 0.06	did 0.05	haven't 0.04
hasab	hashabiah 0.85
hasattr	hasattr 0.89
haseroth	hazeroth 0.67
hash	hash 0.92	argon2 0.05
hashabl	hashabl 0.91
hashandlers	logger 0.05
hasheabl	hashabl 0.19
hashing	hash 0.10
hashlib	hashlib 0.93
hashnotimplement	hashnotimpl 0.37
hashrandomizationflag	hashrandomizationflag 0.37
haskell	haskel 0.81
hasmon	hashmonah 0.44
hasor	hazor 0.50
hassebaim	hazzebaim 0.44
hast	until 0.50	till 0.17	far 0.08	even 0.06	up 0.05	to 0.04	drench 0.02
hasti	sick 0.05
hastings	hast 0.68
hasum	hashum 0.67
hasuph	hasupha 0.44
hat	herd 0.24	hat 0.07
hataav	hattaavah 0.37
hatch	hatch 0.42
hatfield	hatfield 0.44
hatiph	hatipha 0.44
hattaavah	hattaavah 0.37
hattus	hattush 0.57
hatyp	hatyp 0.55
haur	hauran 0.44
hav	libreadlin 0.11	have 0.02
havil	havilah 0.71
havoth	havvoth 0.44
hawai	hawaii 0.85
hawaian	hawaiian 0.68
hawaii	hawaii 0.23
hawking	hawk 0.46
hay	there 0.50	no 0.04	are 0.03	is 0.03	there'r 0.02
haz	surfac 0.10	do 0.09	make 0.06	heed 0.05
hazael	hazael 0.90
hazañ	feat 0.49	deed 0.11
hazl	do 0.05
hazm	let 0.03	me 0.03
hazmel	let 0.03
hazmerreir	laughingstock 0.67
haznosl	let 0.02
hazt	gotta 0.11	pretend 0.03	step 0.02	yourself 0.02
hci	hci 0.75
hcom	hcom 0.38
hd	hd 0.52
hdd	hdd 0.50
hdiutil	hdiutil 0.50
hdlr	hdlr 0.55
hdrs	hdrs 0.55
he	i'v 0.43	behold 0.21	haven't 0.14	i 0.11	have 0.07
head	header 0.24	head 0.09
headererror	headererror 0.37
headerregistry	headerregistri 0.58
headerrregistry	headerregistri 0.26
headers	header 0.22
headersonly	headerson 0.71
headings	head 0.04
heaney	heaney 0.55
heap	heap 0.57
heapify	heapifi 0.37
heappop	heappop 0.71
heappush	heappush 0.71
heappushpop	heappushpop 0.55
heapq	heapq 0.91
heapsort	heapsort 0.55
heaptyp	heaptyp 0.37
heavy	metal 0.03
heb	eber 0.60	heber 0.55
hebr	hebrew 0.21
hebre	hebrew 0.89
hebron	hebron 0.96
hebronit	hebronit 0.71
hech	done 0.39	fact 0.28	made 0.21	actual 0.05	dealt 0.04	did 0.03	grant 0.03	deed 0.03
hechic	sorceri 0.55
hechicer	sorcer 0.78
hechiz	bewitch 0.38	spell 0.17	charm 0.11
hector	hector 0.80
hedor	smell 0.08
heen	heen 0.62
heidelberg	heidelberg 0.67
heik	heiko 0.37
heim	heim 0.73	christian 0.07
heissl	heissler 0.55
hel	cream 0.51	ice 0.13	helo 0.09	cold 0.08	frost 0.07	freez 0.06	icewat 0.05	froze 0.04
helad	shop 0.03
helader	refriger 0.36	fridg 0.24
held	imp 0.13
hele	helah 0.44
helech	kelp 0.67
helem	helem 0.44
helen	helena 0.67
helgrind	helgrind 0.41
heli	helium 0.67
helicopter	helicopt 0.80
helix	helix 0.78
hell	heller 0.37	hello 0.29
hellorequest	hellorequest 0.37
helloworld	helloworld 0.37
helm	chart 0.47	helm 0.32
helon	helon 0.67
help	helper 0.19	help 0.10
helsinki	helsinki 0.80
hem	we'v 0.40	we 0.14
heman	heman 0.86
hematom	bruis 0.39
hembr	femal 0.60
hemisferi	hemispher 0.76
hemofili	diagnos 0.08
hemorragi	bleed 0.28
hemorroid	tumor 0.25
hen	hay 0.35
henad	henadad 0.62
hench	fill 0.17	replenish 0.14
hend	split 0.09
henoch	enoch 0.72
henry	henri 0.67
henstridg	henstridg 0.75
hepatitis	hepat 0.61
heph	hepher 0.80
her	wound 0.42	hurt 0.24	injur 0.23	strike 0.14	injuri 0.08	struck 0.08	riot 0.05	unhurt 0.04
herci	hertz 0.55
herd	herd 0.30
hered	inherit 0.68	legaci 0.29	heritag 0.15	possess 0.06	field 0.02
heredad	field 0.07
hereder	heir 0.83
herenci	inherit 0.35	fortun 0.02
herirt	hurt 0.07
herm	beauti 0.16
herman	brother 0.74	sister 0.57	sibl 0.11	brethren 0.03
hermanastr	stepsist 0.55
hermanit	bro 0.20	younger 0.04	sister 0.03	brother 0.03	babi 0.02
hermet	airtight 0.82	hermet 0.24
hermon	hermon 0.86
hermos	beauti 0.53	pretti 0.03
hermosisim	beauti 0.05
hermosur	beauti 0.11
herni	hernia 0.67
hero	hero 0.89
herod	herod 0.89	herodia 0.29
heroin	heroin 0.72
heroinoman	heroin 0.24
heroism	heroism 0.67
herradur	horsesho 0.52
herramient	tool 0.77	toolkit 0.12	toolchain 0.10	toolbox 0.08	toolset 0.07	burrow 0.04	troubleshoot 0.03
hertzog	hertzog 0.61	raphaël 0.26
herv	boil 0.39
hervor	degre 0.12
herzegovin	herzegovina 0.70
hesbon	heshbon 0.93
hesron	hezron 0.71
hesronit	hezronit 0.44
heterogene	heterogen 0.64
heth	heth 0.84
hethe	hittit 0.73
hetland	hetland 0.55
hetting	hetting 0.80	raymond 0.14
heurist	heurist 0.78
heve	hivit 0.51
hewlett	hewlett 0.83	packard 0.11
hex	hex 0.64
hexadecimal	hexadecim 0.80	hex 0.35	hexdump 0.07	hexvers 0.06
hexagonal	hex 0.18
hexanucleot	hexanucleotid 0.50
hexdigits	hexdigit 0.37
hexdump	hexdump 0.64
hexstr	hexstr 0.55
hexversion	hexvers 0.69
hexyl	hexyl 0.67
hey	hey 0.40
hez	hezir 0.44
hezron	hezron 0.28
hf	hf 0.67
hfs	hfs 0.67
hg	hg 0.75
hh	hh 0.92
hhmm	hhmm 0.37
hibberd	hibberd 0.67
hibern	hibern 0.50
hibr	hybrid 0.90
hic	did 0.25	made 0.13	do 0.05	done 0.04	becam 0.03	peed 0.03	i 0.02
hicier	shall 0.04	doe 0.03
hiciereis	do 0.02
hicieronl	they 0.03
hid	hide 0.05
hidd	hidden 0.13
hiddekel	hiddekel 0.44
hide	hideo 0.42
hidey	hideyo 0.67
hidrat	moistur 0.47
hidrogen	hydrogen 0.65
hiedr	ivi 0.35
hiel	ice 0.59	frost 0.06	freez 0.04
hien	hyena 0.67
hier	strike 0.21	harm 0.04	hurt 0.03
hierb	grass 0.45	weed 0.30	herb 0.26	sprang 0.03	influenc 0.03
hierbabuen	mint 0.41
hierr	iron 0.55	sword 0.05
hierv	boil 0.36	simmer 0.12
hig	liver 0.64	fig 0.38	breath 0.02
high	high 0.08
higien	toilet 0.26	hygien 0.25
higuer	fig 0.44
hij	son 0.64	daughter 0.35	children 0.29	child 0.10	kid 0.04	childless 0.03
hijastr	stepchildren 0.28	stepson 0.28	stepchild 0.28	stepdaught 0.28
hijit	littl 0.04
hil	thread 0.74
hilbert	koch 0.38
hilc	hilkiah 0.80
hillel	pirathonit 0.29
hillsid	hillsid 0.67
hilton	hilton 0.87
himalay	himalaya 0.84
himene	hymenaeus 0.44
himn	hymn 0.54	anthem 0.45
hin	hin 0.90
hinc	stick 0.07
hincapi	emphas 0.41
hinch	swollen 0.51	swell 0.23	fill 0.10
hinchazon	swell 0.40
hindi	hindi 0.75
hindu	hindus 0.53
hingis	hingi 0.40
hinnom	hinnom 0.84
hint	hint 0.30
hints	hint 0.28	mij 0.15
hip	hiccup 0.44	hip 0.26	hiccough 0.26
hiperact	hyperact 0.68
hiperbol	hyperbol 0.89
hipersens	overemot 0.44
hipertension	hypertens 0.59
hiperventil	hyperventil 0.67
hipervincul	hyperlink 0.67
hipervisor	hypervisor 0.36	xen 0.36
hipnosis	hypnosi 0.67
hipnotiz	hypnot 0.54	mesmer 0.46
hipocondriac	hypochondriac 0.52
hipocrat	hippocrat 0.50
hipocres	hypocrisi 0.85
hipocrit	hypocrit 0.76	godless 0.31
hipopotam	hippopotamus 0.80
hipopotomonstrosesquipedaliofobi	hipopotomonstrosesquipedaliofobia 0.67
hipotec	mortgag 0.69
hipotension	pressur 0.08
hipotermi	hypothermia 0.52
hipotesis	theori 0.13
hipotet	hypothet 0.74
hipovolem	hypovolem 0.50
hipst	hipster 0.52
hir	struck 0.39	hurt 0.08	wound 0.04	kill 0.03
hiram	hiram 0.75	huram 0.48
hiresboundingbox	hiresboundingbox 0.50
hirier	strike 0.24
hiriol	struck 0.12
hirokazu	hirokazu 0.55
hiroshi	hiroshi 0.76
hiroshim	hiroshima 0.77
hirv	boil 0.41
hisa	hisao 0.37
hisop	hyssop 0.83
hispan	hispan 0.61
hispanoamer	hispan 0.48
hister	hyster 0.84
histogram	histogram 0.47
histor	histor 0.80	histori 0.03	low 0.02
histori	stori 0.79	histori 0.32	historian 0.09	ksh 0.03
historial	histori 0.30	medic 0.03	record 0.03
history	histori 0.20
hit	mileston 0.67
hitl	hitler 0.86
hits	hit 0.06
hiv	hive 0.41	hiv 0.24
hiz	made 0.27	did 0.26	becam 0.04	he 0.03
hizol	made 0.03	them 0.02
hjo	children 0.02
hk	hk 0.37
hkey	hkey 0.87
hklm	hklm 0.71
hledg	hledger 0.80
hls	hls 0.55
hm	hm 0.37
hmac	hmac 0.93
hmm	hmm 0.52
hoar	hoar 0.45
hobby	hobbi 0.38
hobbys	hobbi 0.11
hoc	hoc 0.57
hocic	nose 0.06	mouth 0.03
hockey	hockey 0.79
hodek	hodek 0.67
hodgson	hodgson 0.55
hog	housework 0.18	homesick 0.08	chore 0.08	fireplac 0.07	home 0.07	homeless 0.05
hogar	home 0.05
hogaz	loaf 0.29
hogeschool	hogeschool 0.67
hogl	hoglah 0.74
hoj	leaf 0.21	sheet 0.18	leav 0.14	paper 0.09	clover 0.09	blade 0.08
hojaldr	wafer 0.71
hojarasc	stubbl 0.64
hoje	flip 0.14	eye 0.02
hokk	hokkaido 0.86
hol	hello 0.57	hi 0.43	hey 0.04
holand	holland 0.52	netherland 0.45
holandes	dutch 0.78
hold	holden 0.37
holg	loos 0.23	rejoic 0.11
holgazan	sluggish 0.34	idl 0.08
holl	trodden 0.37	tread 0.34	trampl 0.27
hollywood	hollywood 0.59	technobabbl 0.22
holm	holm 0.67
holocaust	burnt 0.59	holocaust 0.07	offer 0.03
hom	homer 0.24	home 0.10
hombr	man 0.67	men 0.33	shoulder 0.15	weatherman 0.03
hombrecill	green 0.05
hombrer	strap 0.51
homebrew	homebrew 0.70
homic	slayer 0.40	murder 0.17
homicidi	murder 0.27
homofon	homophon 0.58
homogene	homogen 0.87
homolog	counterpart 0.32
homosexual	homosexu 0.67
hond	sling 0.29	deep 0.13	bowl 0.11
honest	honest 0.69	honesti 0.32	rever 0.08	frank 0.02
hong	hong 0.77	kong 0.11
honolulu	honolulu 0.67
honor	honor 0.56	bridesmaid 0.11
honorari	fee 0.61
honr	honor 0.52	glori 0.10	honest 0.05
honradez	honesti 0.15
honshu	honshu 0.80
hook	hook 0.41
hooks	hook 0.36
hop	hop 0.46
hor	hour 0.57	time 0.24	lunchtim 0.02
horari	timezon 0.23	schedul 0.20	daylight 0.15	zone 0.11	timet 0.11	clockwis 0.10
horc	gallow 0.78
horcick	horcicka 0.37
hord	crowd 0.06
hore	horit 0.74
horeb	horeb 0.86
hori	hori 0.40
horizont	horizon 0.82	skylin 0.23
horizontal	horizont 0.87
horm	hormah 0.62
hormig	ant 0.79
hormiguer	aardvark 0.52
hormon	hormon 0.67
horn	oven 0.57	bake 0.38	furnac 0.37	stress 0.03
horne	bake 0.44
horonaim	horonaim 0.62
horonit	horonit 0.55
horrend	terribl 0.08
horribl	horribl 0.50	aw 0.24	terribl 0.13	hangov 0.11	hideous 0.08
horror	aw 0.22	terror 0.14	horror 0.09	horribl 0.04
horroriz	horrifi 0.89
hos	hosah 0.57	hoshea 0.10
hosann	hosanna 0.71
hosped	stay 0.06
hospital	hospit 0.83
hospitalari	hospit 0.06
hospitaliz	hospit 0.15
host	host 0.71	hostnam 0.20	hostid 0.05
hostil	hostil 0.44
hostnam	hostnam 0.50
hosts	host 0.33
hot	hot 0.07
hotel	hotel 0.86
hotham	hotham 0.44
hour	hour 0.02
hours	hour 0.03
houston	houston 0.52
how	how 0.03
howt	howto 0.67	power3 0.15
hoy	today 0.90	nowaday 0.05	hole 0.04	pit 0.03
hoyt	hoyt 0.75
hoz	sickl 0.71
hpe	hpe 0.78
hppa	hppa 0.80
hqx	hqx 0.37
href	href 0.86
hsinchu	hsinchu 0.80
hsinshu	hsinshu 0.67
hstderror	hstderror 0.37
hsu	hsuan 0.37
hsv	hsv 0.69
htbin	htbin 0.37
htm	htm 0.70
html	html 0.95	lenient 0.03
htmlcalend	htmlcalendar 0.75
htmldiff	htmldiff 0.71
htmlpars	htmlparser 0.93
htons	hton 0.64
htop	htop 0.91
http	http 0.98
httpconnection	httpconnect 0.92
httpcookieprocessor	httpcookieprocessor 0.55
httpd	httpd 0.67
httperror	httperror 0.84
httpexception	httpexcept 0.71
httphandl	httphandler 0.81
httpi	httpie 0.50
httplib	httplib 0.83
httpmessag	httpmessag 0.78
httponly	httpon 0.55
httppasswordmgr	httppasswordmgr 0.78
httppasswordmgrwithdefaultrealm	httppasswordmgrwithdefaultrealm 0.75
httppasswordmgrwithpriorauth	httppasswordmgrwithpriorauth 0.64
httpredirecthandl	httpredirecthandl 0.55
httprespons	httprespons 0.89
https	https 0.89	com 0.04
httpsconnection	httpsconnect 0.87
httpserv	httpserver 0.75
httpshandl	httpshandler 0.64
httpstatus	httpstatus 0.64
huali	taiwan 0.26
huas	peasant 0.26
hub	had 0.14	there 0.07	hadn't 0.07	would'v 0.07	would 0.05	were 0.03	known 0.03	hub 0.02
hubier	shall 0.10
hudson	hudson 0.78
hue	hue 0.37
huec	hollow 0.43	hole 0.11	blank 0.06
huel	smell 0.61
huelg	strike 0.54
huelguist	striker 0.36
huell	footprint 0.47	fingerprint 0.46	trace 0.02	road 0.02
huerfan	orphan 0.70	fatherless 0.51
huert	garden 0.29	orchard 0.19
hues	bone 0.85	skeleton 0.06	skin 0.04
huesped	guest 0.18
huest	divis 0.10
huev	egg 0.82
hug	hugo 0.85
hugging	hug 0.17
huhn	huhn 0.67
hui	fled 0.10	ran 0.04
huid	fled 0.25	flee 0.19
huir	flee 0.32	escap 0.07	away 0.05
huiran	flee 0.19
huist	away 0.03
hukkin	hukkinen 0.37
hul	duck 0.26	hul 0.21	rubber 0.13
hull	hull 0.30
hum	smoke 0.23	exhaust 0.02
human	human 0.77	mankind 0.23
humed	damp 0.43	humid 0.38	moist 0.25	moistur 0.20	wet 0.20	muggi 0.12
humild	humbl 0.40	lowli 0.35	humil 0.29	poor 0.03
humill	humili 0.62	humbl 0.24	subdu 0.10	low 0.03
humilla	humbl 0.12
humm	hummer 0.53
hummus	hummus 0.41
humor	mood 0.43	humor 0.24	moodi 0.05	spirit 0.02
hund	sank 0.38	sink 0.34	sunk 0.16	plung 0.10	cave 0.03	deep 0.02
hung	hungarian 0.55
hungar	hungarian 0.73
hungr	hungari 0.86
hunt	hunt 0.12
huppim	huppim 0.55
hur	hur 0.86
huracan	hurrican 0.74
hurd	hurd 0.90
hurg	dug 0.12	pick 0.05
hurt	steal 0.15	shoplift 0.12	stolen 0.07	theft 0.04
hurtadill	snuck 0.27	sneak 0.19
hus	uz 0.56	hushathit 0.15
husai	hushai 0.85
husam	husham 0.62
husatit	hushathit 0.40
husim	hushim 0.62
husm	snoop 0.40
huxley	huxley 0.67
huy	fled 0.23	flee 0.14	ran 0.11	away 0.07	narrowli 0.07
huyend	fled 0.15	away 0.02
huyeron	fled 0.46
huz	uz 0.31
hv	hv 0.67
hwinf	hwinfo 0.75
hx	hx 0.50
hydra	hydra 0.50
hye	hye 0.37
hylton	hylton 0.87
hynek	hynek 0.75
hyog	hyogo 0.80
hyper	hyper 0.71
hypertext	hypertext 0.55
hyprland	hyprland 0.75
häring	häring 0.78
i	o 0.05	i 0.04	th 0.04
ia	ai 0.42
iac	iac 0.88
iacut	postgr 0.73
iadd	iadd 0.78
iam	iam 0.50
ian	ian 0.83	iana 0.35
iand	iand 0.55
iba	was 0.07	went 0.05	go 0.04	would 0.03
ibam	were 0.05	we 0.04
iban	were 0.05	went 0.03
ibaragi	ibaraki 0.80
ibas	were 0.06	weren't 0.02
ibañez	ibáñez 0.38
ibhar	ibhar 0.40
ibis	owl 0.10
iblock	iblock 0.38
ibm	ibm 0.82
ibmcloud	ibmcloud 0.50
ibook	ibook 0.54
ibzan	ibzan 0.44
icc	icc 0.52
iceap	iceap 0.63
iceberg	iceberg 0.55
icedov	icedov 0.70
iceweasel	iceweasel 0.81
icher	ile 0.50
ichir	ichiro 0.37
icing	icinga 0.56
icloud	icloud 0.54
icmp	icmp 0.82
icon	icon 0.95
iconcat	iconcat 0.37
iconi	iconium 0.71
ict	ict 0.45
id	id 0.71	ye 0.08
ida	trip 0.12	round 0.04	crazi 0.03
iddo	iddo 0.85
ide	idea 0.75	clue 0.07	mind 0.06	ide 0.05	devis 0.04
ideal	ideal 0.73	idealist 0.21	perfect 0.06
idealiz	ideal 0.27
idempotent	idempot 0.78
ident	ident 0.88	identif 0.05
identif	identifi 0.54	id 0.21	identif 0.13	handl 0.08
identifi	identifi 0.15
identific	identifi 0.49
identifiers	identifi 0.15
identifiqu	identifi 0.08
identifiques	identifi 0.09
identify	identifi 0.09
ideogram	charact 0.03
ides	ide 0.42
idiom	languag 0.62	idiom 0.03
idiomat	idiomat 0.75
idiot	idiot 0.66	moron 0.15	jerk 0.14	stupid 0.05	foolish 0.04	fool 0.02
idiotez	hogwash 0.39
idir	idir 0.38
idl	idl 0.31
idle	idl 0.65
idlefork	idlefork 0.55
idlelib	idlelib 0.90
idn	idn 0.71
idna	idna 0.84
ido	gone 0.43	ido 0.12	left 0.07	been 0.04	went 0.02
idol	idol 0.79	teraphim 0.17
idolatr	idolatri 0.31	idol 0.11	worship 0.06
idon	democratización 0.39
idos	they'r 0.03	leav 0.02
idp	idp 0.50
idpattern	idpattern 0.71
ids	id 0.21
idume	edomit 0.66	edom 0.23
ie	ie9 0.37
ieee	ieee 0.97
iemp	ime 0.41
ietf	ietf 0.62
iexplor	iexplor 0.50
if	if 0.05
ifactor	lfactor 0.55
ifblk	ifblk 0.37
ifconfig	ifconfig 0.50
ifdef	ifdef 0.75
ifdoor	ifdoor 0.55
iff	iff 0.71
ification	ific 0.37
ifloordiv	ifloordiv 0.38
ifnam	ifnam 0.55
ifport	ifport 0.55
ifwht	ifwht 0.55
igheal	igal 0.44
iglesi	church 0.69	assembl 0.18
iglob	glob 0.15
ign	ign 0.75
ignor	ignor 0.88	unawar 0.03
ignoral	ignor 0.09
ignorandot	ignor 0.04
igual	equal 0.44	same 0.10	alik 0.05	as 0.03	just 0.03
iguald	equal 0.39
ih	ih 0.50
ihooks	ihook 0.75
ii	ii 0.31
iis	ii 0.11
ijar	loin 0.61
ikiwiki	pidgin 0.67
ileg	unread 0.49	illeg 0.10
ilegal	illeg 0.83	unlaw 0.12
ilegaliz	outlaw 0.36
ilegitim	bot 0.50
ilenci	ilenc 0.50
iles	undamag 0.21	unharm 0.21	unhurt 0.14	injur 0.12
ilicit	conspiraci 0.30
ilimit	unlimit 0.74	unbound 0.21	limitless 0.16
illi	illia 0.64
ilog	illog 0.76
ilovefs	ilovef 0.68
ilshift	ilshift 0.38
ilumin	illumin 0.59	lit 0.13
ilusion	illus 0.48	thrill 0.22	delus 0.17	daydream 0.08	ourselv 0.03	forward 0.03
ilustr	illustr 0.88	glorious 0.07	pictur 0.03
ilya	ilya 0.55
im	im 0.57	rint 0.46
imag	imag 0.57	pictur 0.07
imagemagick	imagemagick 0.67
imagen	imag 0.56	businesscard 0.03	pictur 0.03
imagin	imagin 0.73	guess 0.05	figur 0.03	suppos 0.02	we'd 0.02
imaginari	imaginari 0.96
imaginart	imagin 0.13
imaginat	imagin 0.09
iman	magnet 0.67	imam 0.26
imap	imap 0.93
imaplib	imaplib 0.94
imbat	unbeat 0.67
imbecil	jerk 0.27	imbecil 0.27	moron 0.16	stupid 0.02
imborr	impress 0.04
imc	bmi 0.67
imerg	imerg 0.59
img	img 0.75
imghdr	imghdr 0.83
imilar	ame 0.50
imit	imit 0.73	mimic 0.22	imperson 0.09
imla	imlah 0.44
immer	immer 0.80
immich	immich 0.53
immisch	immisch 0.37
immortal	immort 0.38
immut	immut 0.24
immutabletyp	immutabletyp 0.71
imna	imnah 0.55
imod	imod 0.38
imp	imp 0.88
impacient	impati 0.64	restless 0.12	eager 0.09	anxious 0.05	forward 0.04
impacket	impacket 0.52
impact	impact 0.58	shock 0.16	stun 0.15	collis 0.08	sore 0.03	struck 0.02
impar	unstopp 0.42	odd 0.30
imparcial	imparti 0.50	bias 0.23
impart	impart 0.25	administ 0.11	talk 0.02
impas	calm 0.09
impec	neat 0.34	impecc 0.30	spotless 0.29
imped	prevent 0.13	avert 0.13	keep 0.04
impediment	obstacl 0.35
impenetr	impenetr 0.41
impenitent	unrepent 0.66
impens	unthink 0.67
imper	imper 0.58	prevail 0.16
imperdon	inexcus 0.44	unpardon 0.44	unforgiv 0.44
imperfeccion	imperfect 0.67
imperfect	flaw 0.24
imperi	empir 0.68
imperial	imperi 0.80
imperm	raincoat 0.76	rainproof 0.38
impertinent	impertin 0.67
impetu	mighti 0.10	forc 0.04
impetus	impuls 0.44
impi	wick 0.59	ungod 0.15
impid	prevent 0.32	from 0.03
impied	wicked 0.37	ungodli 0.29	wick 0.04
impimport	impload 0.37
impl	impl 0.73
implement	implement 0.92	deploy 0.07
implementation	implement 0.09
implementing	implement 0.02
implic	impli 0.41	involv 0.30	implic 0.22
implicit	implicit 0.87	impli 0.14
impliqu	involv 0.16
implor	entreat 0.36	beg 0.15
implum	diogen 0.46
impon	enforc 0.31	forc 0.07
imponent	stun 0.36	awesom 0.11	impress 0.04
impopul	unpopular 0.65
import	import 0.76	matter 0.20	mind 0.12	care 0.11	major 0.05	unimport 0.04	nevermind 0.02	signific 0.02
importari	mind 0.03
importerror	importerror 0.89
importlib	importlib 0.99
importmodul	importmodul 0.83
importmodulenoblock	importmodulenoblock 0.71
imports	import 0.08
importsystem	importsystem 0.38
importtim	importtim 0.78
importun	irrit 0.12	bother 0.09
importwarning	importwarn 0.81
impos	imposs 0.67	chase 0.03	possibl 0.02
impostor	impost 0.60	impostor 0.60
impotent	powerless 0.34	helpless 0.16
imprec	cuss 0.52
imprecis	approxim 0.05
impredec	unpredict 0.90
impres	print 0.21
imprescind	essenti 0.09
impresion	impress 0.75	stun 0.08	misprint 0.07	print 0.05	amaz 0.04	reaction 0.03
impresor	printer 0.73
imprev	unforeseen 0.67
imprevist	obstacl 0.34
imprim	print 0.73	printabl 0.17	reprint 0.05
imprimi	print 0.03
improb	unlik 0.35	improb 0.10
impronunci	unpronounc 0.67
improperconnectionstat	improperconnectionst 0.38
improv	vi 0.25	improv 0.06
improvements	improv 0.07
improvis	improvis 0.39	cuff 0.20	rig 0.18	soapbox 0.12
imprudent	reckless 0.33	jaywalk 0.27	unearth 0.23	thoughtless 0.23	careless 0.09	foolish 0.07
impuest	tax 0.63	impos 0.27	taxat 0.10	duti 0.02
impuls	urg 0.21	driven 0.20	boost 0.17	fli 0.03
impun	scot 0.25	blind 0.16
impus	impos 0.45	overpow 0.26
imput	alleg 0.23
imputil	imputil 0.64
imul	imul 0.48	imatmul 0.28
in	in 0.06	place 0.02
inacab	unfinish 0.37
inacces	inaccess 0.90
inaccion	inact 0.40
inacept	unaccept 0.82	unreason 0.15
inact	inact 0.45	idl 0.23	downtim 0.18
inad	inada 0.68	naoki 0.27
inadapt	unport 0.67
inadecu	unfit 0.22	fit 0.05	unfortun 0.05	wrong 0.02
inadvert	unnot 0.35
inadvertid	inadvert 0.81
inaguant	irrit 0.19
inalambr	wireless 0.86
inalcanz	unattain 0.28	unreach 0.19	chase 0.11	goos 0.06
inalter	unmodifi 0.32	unchang 0.14
inanicion	death 0.03
inapel	unwav 0.67
inapropi	inappropri 0.64	unsuit 0.26	foul 0.11	insensit 0.04	appropri 0.03
inasistent	frequent 0.10
inaudit	manner 0.11
inaugur	unveil 0.34
inc	inc 0.80
inca	inca 0.52
incalcul	belief 0.19
incans	hard 0.04
incapac	inabl 0.38	unabl 0.12	weren't 0.03
incapaz	unabl 0.37	incap 0.33
incaut	seiz 0.12	net 0.09
incend	down 0.03
incendi	fire 0.30	conflagr 0.09	hydrant 0.06	drill 0.05	insur 0.02
incendiari	incendiari 0.52
incens	incens 0.16
incensari	censer 0.86
incent	incent 0.68
incentiv	motiv 0.14	encourag 0.09
incertidumbr	uncertainti 0.70	insecur 0.15
inces	ceaseless 0.67
incident	incid 0.72	issu 0.07	tracker 0.03
inciens	frankincens 0.73	incens 0.11
inciert	doubt 0.06
incircuncis	uncircumcis 0.81
incircuncision	uncircumcis 0.46
inclin	bow 0.30	lean 0.19	inclin 0.13	bent 0.08	slope 0.06	worship 0.03	nod 0.03
inclinarons	bow 0.07
inclinat	lean 0.10
inclinos	bow 0.14
inclu	includ 0.87	bundl 0.03	enclos 0.03	inclus 0.02
includ	includ 0.16	platinclud 0.08
inclus	even 0.44	inclus 0.04
inclusion	inclus 0.39	includ 0.05
inclusiv	inclus 0.62
incluyendol	includ 0.04
incognit	incognito 0.62
incoherent	gibberish 0.44
incomod	uncomfort 0.59	awkward 0.39	uneasi 0.14	unpleas 0.11
incompat	incompat 0.87
incompatibil	incompat 0.37
incompetent	incompet 0.92
incomplet	incomplet 0.90	unfinish 0.08
incompletereaderror	incompletereaderror 0.71
incomprens	incomprehens 0.32	beyond 0.04
inconclus	unfinish 0.41
incondicional	uncondit 0.88	absolut 0.03
inconscient	unconsci 0.65	unawar 0.07	conscienc 0.06	faint 0.06
inconsecuent	unreli 0.13
inconsistent	inconsist 0.86
incontr	known 0.05
inconvenient	inconveni 0.44	disadvantag 0.11	difficulti 0.04
incordi	annoy 0.11
incorpor	built 0.39	incorpor 0.17	builtin 0.13	embed 0.03
incorrect	incorrect 0.65	wrong 0.16	malform 0.13
incorreg	incorrig 0.80
incorrupt	incorrupt 0.62
incredul	unbelief 0.80
incref	incref 0.89
increibl	incred 0.60	unbeliev 0.26	amaz 0.21	awesom 0.06	terrif 0.05
increment	increment 0.53	increas 0.21
incremental	increment 0.68
incrementaldecod	incrementaldecod 0.86
incrementalencod	incrementalencod 0.86
incrementalpars	incrementalpars 0.64
increp	scold 0.10
incroniz	ynchroniz 0.50
incrust	embed 0.67	emb 0.26	embedd 0.17
incumb	concern 0.05	fall 0.05
incumbent	concern 0.05	busi 0.05
incumpl	disobey 0.33
incur	incur 0.66
incurr	incur 0.42
incursion	raid 0.44
indag	pri 0.50
indeb	illeg 0.10
indecis	indecis 0.43	undecid 0.19	unsur 0.07	fenc 0.06
indefens	defenseless 0.63	helpless 0.19
indefension	helpless 0.21
indefin	undefin 0.58	indefinit 0.07
indefinid	indefinit 0.68	endless 0.10	forev 0.06
indemniz	compens 0.41
indent	indent 0.62
indentationerror	indentationerror 0.43
independent	independ 0.36
independient	independ 0.49	regardless 0.42	standalon 0.20	unbound 0.07	separ 0.06	detach 0.03	publish 0.02
independiz	independ 0.06	feet 0.04
indescript	beyond 0.09
indetermin	indetermin 0.61
indeterminat	indetermin 0.21
index	index 0.69
indexerror	indexerror 0.93
indi	india 0.63	indian 0.48	kolam 0.04	pig 0.02
indic	indic 0.57	index 0.28	flag 0.19	hint 0.04	denot 0.04	given 0.03	prompt 0.03	signal 0.03
indication	indic 0.06
indiferent	unconcern 0.27	indiffer 0.11	differ 0.03
indigen	indigen 0.40	nativ 0.11
indigestion	indigest 0.34
indign	outrag 0.28	disgust 0.25	indign 0.21
indiqu	indic 0.08	state 0.02
indirect	indirect 0.92	bush 0.06
indisciplin	undisciplin 0.51
indiscrecion	indiscret 0.57
indiscret	indiscreet 0.67
indispens	indispens 0.35	vital 0.17	essenti 0.13	need 0.02
indispuest	unwil 0.50
indispus	fall 0.04
indisput	indisput 0.52
indistingu	indistinguish 0.63
individu	individu 0.19	guy 0.03
individual	individu 0.78	individualist 0.11	singl 0.06
indocument	undocu 0.43
indoeurope	indo 0.49
indonesi	indonesian 0.61	indonesia 0.35
induc	entic 0.56
indulgent	age 0.05
industial	built 0.04
industri	industri 0.59
industrial	industri 0.33
industrializ	industri 0.19
industry	industri 0.15
ine	ine 0.50
inef	unspeak 0.44
ineficac	ineffect 0.67
ineficient	ineffici 0.86
inequivoc	unambigu 0.81
inescrupul	unscrupul 0.67
inescrut	unsearch 0.55
inesper	unexpect 0.91
inest	unstabl 0.85	instabl 0.10
inet	inet 0.89
inetutils	inetutil 0.67
inevit	inevit 0.77	unavoid 0.29	avoid 0.02
inexact	inexact 0.79	inaccur 0.42
inexistent	nonexist 0.69
inexpert	novic 0.34
inexplic	unexplain 0.66	lightheaded 0.15	explain 0.02
inf	inf 0.96
infal	infal 0.34	mistak 0.03
infam	infam 0.67
infanci	childhood 0.70
infantil	childish 0.70	kindergarten 0.22	childlik 0.08
infart	attack 0.14	stroke 0.09
infatu	brutish 0.44
infeccion	infect 0.44
infect	infect 0.53
infel	unhappi 0.23
infelic	unhappi 0.17
infeliz	unhappi 0.65
infer	infer 0.74
inferior	inferior 0.31	lower 0.20	bottom 0.14	watermark 0.10	less 0.03	low 0.03
infiel	unfaith 0.47	unbeliev 0.11	fulfil 0.08
infier	infer 0.42
infiern	hell 0.35	gehenna 0.33	hade 0.24	sheol 0.17	devil 0.06
infij	infix 0.75
infil	infil 0.55
infiltr	hack 0.28
infim	slim 0.21
infinit	infinit 0.72	infin 0.43	endless 0.19
infinity	infin 0.62
inflabl	mattress 0.33
inflacion	inflat 0.53	depreci 0.26
inflad	air 0.04
inflam	flammabl 0.45	inflamm 0.27
infland	inflat 0.40
inflar	put 0.02
inflas	expand 0.14
inflex	inflex 0.63
inflig	inflict 0.41
inflo	pump 0.21	fill 0.04
influ	influenc 0.31	affect 0.04
influenc	influenc 0.19
influenci	influenc 0.63	impact 0.06	independ 0.02
influyent	influenti 0.51	influenc 0.07
info	info 0.87
inform	inform 0.74	report 0.29	info 0.06	awar 0.02
informal	inform 0.06
informat	sotfwar 0.28	comput 0.11	softwar 0.02
informes	find 0.02
infozip	infozip 0.55
infraestructur	infrastructur 0.78	infra 0.23
infraganti	red 0.04
infrarrepresent	underrepres 0.67
infrarroj	infrar 0.67
infring	break 0.04	broken 0.03	broke 0.03
infructu	unfruit 0.32	unsuccess 0.19
infund	unfound 0.52
inge	ing 0.71
ingen	engin 0.12
ingeni	ingeni 0.33	witti 0.18	engin 0.15	wit 0.10	sharp 0.05	genius 0.05
ingenier	engin 0.34
ingenu	naiv 0.71	gullibl 0.32
inger	graft 0.35	eaten 0.06	eat 0.02
ingestor	ingestor 0.50
inglaterr	england 0.86	britain 0.08
ingles	english 0.92	englishman 0.07
ingmar	ingmar 0.67
ingrat	thankless 0.29	hostil 0.25
ingredient	ingredi 0.88
ingres	incom 0.37	revenu 0.16	enter 0.12	entranc 0.10	input 0.03
inhabilit	unabl 0.07	order 0.03
inhal	inhal 0.80
inherit	inherit 0.18
inheritanc	inherit 0.13
inhuman	inhuman 0.52
ini	ini 0.91
inic	start 0.06
inici	start 0.41	startup 0.20	launch 0.15	logon 0.04	initi 0.03
inicial	initi 0.41	lead 0.15	start 0.02
inicialic	initi 0.09
inicializ	initi 0.67	uniniti 0.08
inicu	wick 0.12
iniest	iniesta 0.40
inimagin	unimagin 0.68
iniqu	iniqu 0.53	unright 0.13	injustic 0.07	wicked 0.05	wick 0.02	sin 0.02
init	init 0.95
initargs	initarg 0.55
initial	initi 0.10
initializ	initi 0.21
initialization	initi 0.09
initializeex	initializeex 0.37
initializefromconfig	initializefromconfig 0.78
initisolatedconfig	initisolatedconfig 0.55
initpythonconfig	initpythonconfig 0.64
initramfs	initramf 0.50
initrd	initrd 0.45
initscr	initscr 0.78
initsigs	initsig 0.55
initthreads	initthread 0.55
inittyp	inittyp 0.55
injection	inject 0.32
injuri	insult 0.06	wrong 0.06
injust	unfair 0.73	unjust 0.18	unright 0.09	fair 0.07
injustici	injustic 0.45	unright 0.31
inlin	inlin 0.62
inmadur	immatur 0.85
inmaterial	dematerialis 0.67
inmediat	immedi 0.61	away 0.08	onc 0.06	right 0.04	instant 0.02
inmejor	better 0.02
inmens	immens 0.29	huge 0.14	size 0.02
inmigr	immigr 0.73
inminent	immin 0.44
inmiscu	stick 0.11
inmobiliari	estat 0.46	realti 0.23
inmoral	immor 0.38	moral 0.21
inmortal	immort 0.82
inmovil	motionless 0.52
inmun	immun 0.59
inmund	unclean 0.69
inmundici	unclean 0.31	filthi 0.20
inmuniz	immun 0.59
inmut	immut 0.90
innat	inborn 0.67
innecesari	unnecessari 0.63	unneed 0.40	needless 0.21
inneg	undeni 0.32	deni 0.05
inner	inner 0.23
inno	inno 0.64
innobl	ignobl 0.92
innov	innov 0.77
innumer	countless 0.67
ino	ino 0.71
inocent	innoc 0.86	guiltless 0.08	guilti 0.04
inod	inod 0.86
inofens	harmless 0.86
inolvid	unforgett 0.59
inoportun	inconveni 0.29
inou	inou 0.52
inplac	inplac 0.78
inprivat	inpriv 0.60
input	input 0.30
inputsourc	inputsourc 0.91
inqu	inquir 0.10
inquiet	restless 0.46	jitteri 0.26	eeri 0.17	syndrom 0.17	uneasi 0.14	excit 0.03	disturb 0.02	alarm 0.02
inquietud	uneasili 0.67
insatisfaccion	dissatisfact 0.67
insatisfech	dissatisfi 0.74	unsatisfi 0.42
inscrib	enrol 0.10	sign 0.05	regist 0.03
inscripcion	inscript 0.76
inscrit	sign 0.04
insect	insect 0.86	bug 0.03
insectic	insecticid 0.49
insegur	insecur 0.75	unsaf 0.37	unsur 0.06
insemin	impregn 0.52
insens	insensit 0.37
insensat	foolish 0.23	fool 0.10
insensatez	foolish 0.11
insepar	insepar 0.89
insercion	insert 0.49
insert	insert 0.75
inserv	useless 0.24
insigni	flagship 0.52
insignif	slightest 0.22
insinu	insinu 0.29	impli 0.25	hint 0.11
insip	tast 0.06
insist	insist 0.60
insmod	modinfo 0.50
insol	sunburn 0.22
insolent	insol 0.54
insolubl	insolubl 0.67
insomni	insomnia 0.52	sleepless 0.52
insoport	unbear 0.76
insort	insort 0.71
inspeccion	inspect 0.56	inspector 0.12
inspect	inspect 0.77	getcallarg 0.10
inspectload	inspectload 0.91
inspector	inspector 0.39
inspir	inspir 0.88	breath 0.06
inst	inst 0.90
instad	urg 0.19
instagram	instagram 0.67
instal	instal 0.87	facil 0.04	premis 0.02	settl 0.02
install	instal 0.20
installallusers	installallus 0.38
installation	instal 0.06
installing	devoto 0.20	william 0.16	instal 0.06
installmanual	installmanu 0.67
installuisequenc	installuisequ 0.37
instan	urg 0.19
instanc	instanc 0.10
instancecheck	instancecheck 0.64
instanci	instanc 0.81	instanti 0.22
instant	instant 0.24	moment 0.10	immedi 0.03
instantan	snapshot 0.30	instant 0.08
instantane	snapshot 0.53	instant 0.09
instaron	urg 0.19
instint	instinct 0.72
institu	institut 0.67
institut	high 0.17
insto	urg 0.44
instr	instr 0.55
instrucccion	instruct 0.07
instruccion	instruct 0.66	statement 0.12	finest 0.04
instruction	instruct 0.11
instructions	instruct 0.08
instructor	instructor 0.28
instrument	instrument 0.73
instrumentation	instrument 0.11
insu	insu 0.52
insubordin	insubordin 0.67
insuficient	insuffici 0.60
insult	insult 0.87
insustancial	nonsens 0.14
insustitu	replac 0.03
int	int 0.93
intact	intact 0.79
integ	integ 0.11
integr	integr 0.36	built 0.20	builtin 0.17	embed 0.09	blameless 0.06	ide 0.03	blend 0.02
integral	integr 0.40
integration	integr 0.06
intel	intel 0.90
inteligent	intellig 0.59	smart 0.40	clever 0.25	smarter 0.15	cleverest 0.07	smartphon 0.06	wise 0.02
intencion	intent 0.53	intend 0.17	meant 0.07	mean 0.03	purpos 0.02
intencional	intent 0.29
intens	intens 0.69	snowfal 0.19	heavili 0.09	heavi 0.05
intent	tri 0.48	attempt 0.30	retri 0.02
intentadl	tri 0.02
intental	tri 0.08
intentel	tri 0.02
intentemosl	let 0.03
intentenl	tri 0.02
intenum	intenum 0.87
interac	interac 0.55
interaccion	interact 0.18
interact	interact 0.75
interactiv	interact 0.10
interactivehook	interactivehook 0.64
interactiveinterpret	interactiveinterpret 0.71
interactiveloopflags	interactiveloopflag 0.37
interactiveoneflags	interactiveoneflag 0.37
interactu	interact 0.31	pet 0.04
intercamb	exchang 0.08
intercambi	exchang 0.42	swap 0.32	interchang 0.29	switch 0.04	voluntari 0.03
intercept	intercept 0.81
interchang	interchang 0.25
intercomun	intercom 0.67
interes	interest 0.86	uninterest 0.03	care 0.03	noteworthi 0.03	axe 0.02
interesart	interest 0.03
interf	interf 0.20	interfer 0.18
interfac	interfac 0.42	lcs 0.11
interfaceerror	interfaceerror 0.55
interfaz	interfac 0.76	ui 0.07
interfer	interfer 0.58	interf 0.20
interfir	interf 0.59
interin	internship 0.52
interior	underwear 0.32	inner 0.27	inward 0.23	interior 0.21	insid 0.08	skin 0.02
interjeccion	interject 0.67
interleav	interleav 0.71
interlingu	interlingua 0.91
intermedi	intermedi 0.93	intermiss 0.14
intermediari	broker 0.41
intermezz	intermezzo 0.55
intermitent	blinker 0.34
intermix	intermix 0.74
intern	intern 0.83	innermost 0.09
internacional	intern 0.37
internacionaliz	internation 0.85
internal	intern 0.15
international	intern 0.12
internet	internet 0.76	onlin 0.04
internetsharing	internetshar 0.50
internimmortal	internimmort 0.55
interoper	interoper 0.91
interp	interp 0.64
interpol	interpol 0.85
interpolation	interpol 0.33
interpolationerror	interpolationerror 0.64
interpong	stand 0.05
interposition	interposit 0.53
interpret	interpret 0.85	shell 0.06
interprocess	interprocess 0.36
interpus	block 0.05
interrog	interrog 0.46	question 0.05
interrump	interrupt 0.80
interrumpirt	interrupt 0.16
interrupcion	breakpoint 0.46	interrupt 0.17	break 0.02
interruptederror	interruptederror 0.88
interruptor	switch 0.28
interseccion	intersect 0.54	intercept 0.07
intersection	intersect 0.33
intersexual	intersex 0.67
interurban	phone 0.04
interval	interv 0.88	rang 0.04
interven	interven 0.21
intervencion	intervent 0.69	mediat 0.23	fall 0.03
intervin	interven 0.70
intestin	innard 0.74
intestinal	bowel 0.29
intflag	intflag 0.84	minutia 0.09
intim	intim 0.28	intimaci 0.21	closest 0.13	privaci 0.11	bulli 0.08	close 0.06
intimid	intimid 0.67
into	recvfrom 0.13
intoler	intoler 0.72
intoxic	poison 0.13
intraduc	untranslat 0.67
intranquil	uneasi 0.58
intransigent	intransig 0.67
intrig	intrigu 0.86	curious 0.05
intrinc	difficult 0.05
intrinsec	intrins 0.70
intrinsic	intrins 0.34
intro	intro 0.62
introduc	introduc 0.52	enter 0.04	input 0.04
introduccion	introduct 0.88	intro 0.14	overview 0.04	introduc 0.02
introductori	introductori 0.64	primer 0.33
introductory	introductori 0.20
introduj	introduc 0.22	insert 0.03	enter 0.03
introdujeron	introduc 0.12
introduzc	enter 0.09
introspeccion	introspect 0.82
introspect	introspect 0.33
introspection	introspect 0.13
introvert	introvert 0.80
intrus	intrud 0.70
intrusion	intrus 0.52
ints	int 0.14
intu	sens 0.06
intub	intub 0.54
intuicion	intuit 0.31	sens 0.04
intuit	intuit 0.64	straightforward 0.11
inund	flood 0.77	swamp 0.07	overflow 0.07
inuseattributeerr	inuseattributeerr 0.55
inusual	unusu 0.74	rare 0.03
inutil	useless 0.29	futil 0.19	worthless 0.08	hopeless 0.04	helpless 0.04	unnecessari 0.04	chase 0.03	no 0.02
inutiliz	unus 0.23	destroy 0.04
inv	inv 0.55
invad	invad 0.61
inval	invalid 0.43
invalid	invalid 0.28
invalidat	invalid 0.16
invalidation	invalid 0.16
invaliddatedefect	invaliddatedefect 0.37
invalidfileexception	invalidfileexcept 0.37
invalidoperation	invalidoper 0.89
invalidstateerror	invalidstateerror 0.64
invalu	priceless 0.57
invari	invari 0.93
invasor	invad 0.42
invenc	invinc 0.76
invencion	invent 0.37
invent	invent 0.62	devis 0.11	up 0.04
inventari	inventori 0.90
inventor	inventor 0.65
invernader	greenhous 0.78
invernal	winter 0.06
invers	invers 0.48	revers 0.48	backrefer 0.18
inversion	invest 0.60	investor 0.31	invers 0.14
invert	backslash 0.43	invert 0.32	invest 0.22	loopback 0.11	revers 0.06
invertebr	invertebr 0.68
investig	investig 0.52	research 0.46	conduct 0.03	into 0.02
invi	chap 0.16	winter 0.15
inviern	winter 0.79	wintertim 0.08
inviert	invert 0.20	invest 0.15	revers 0.13	spend 0.02
invirt	invest 0.18	revers 0.06
invis	invis 0.91	visibl 0.06
invit	invit 0.66	guest 0.30	uninvit 0.04	ask 0.02
invital	invit 0.03
invitar	invit 0.06
invitart	invit 0.04	treat 0.03
invitas	invit 0.05
invmod	invmod 0.55
invoc	invok 0.49	callabl 0.41	invoc 0.19	call 0.10	caller 0.03
invok	invok 0.11
involucr	involv 0.65	drag 0.03	engag 0.02
involucrart	involv 0.11
involuntari	involuntari 0.63	unintent 0.50	manslaught 0.24
invoqu	invok 0.11
invulner	invulner 0.67
inxi	inxi 0.75
inyeccion	inject 0.30	shot 0.15
inyect	inject 0.39
inyectart	inject 0.34
io	io 0.91
iob	iobas 0.90
iocp	iocp 0.38
ioctl	ioctl 0.91
ioerror	ioerror 0.89
ion	hoic 0.41
ior	ior 0.55
iostat	iostat 0.50
iot	iot 0.37
iow	iowa 0.67
ip	ip 0.87	ipaddress 0.02
ipad	ipad 0.78
ipaddress	ipaddress 0.92
ipadx	ipadx 0.38
ipady	ipadi 0.38
ipath	ipath 0.67
ipc	ipc 0.88
iphon	iphon 0.86
ipo	ype 0.60
ipod	ipod 0.89
ipow	ipow 0.55
ippolit	ippolito 0.75
ipprot	ipproto 0.71
ips	ban 0.10	ip 0.09
ipsw	ipsw 0.50
iptabl	iptabl 0.72
ipv	ipv 0.78
ipython	ipython 0.75
ir	go 0.43	to 0.03
ira	wrath 0.32	anger 0.23	furi 0.07	indign 0.06	rage 0.05	ira 0.05	go 0.04	will 0.03
irad	irad 0.44
irak	iraq 0.80
iran	iran 0.17	will 0.03
iras	go 0.03
irc	irc 0.70	oftc 0.19	bouncer 0.07
ire	i'll 0.09	go 0.06
irectori	irectori 0.50
irem	we'll 0.19	we 0.02	go 0.02
iri	would 0.07	she'd 0.04	wouldn't 0.04
iris	rainbow 0.49
irit	irit 0.61	katriel 0.23
irix	irix 0.71
irland	ireland 0.67
irlandes	irish 0.84
irme	leav 0.09	go 0.08
irmwar	irmwar 0.50
irnos	leav 0.07	go 0.03
iron	uniron 0.24	iron 0.12
ironpython	ironpython 0.78
irracional	irrat 0.40	unreason 0.26
irrazon	unreason 0.53
irreal	unreal 0.54
irrealiz	unrealist 0.35
irreduc	lowest 0.16
irreemplaz	irreplac 0.36
irrefut	irrefut 0.83
irregul	irregular 0.37
irregular	irregular 0.68
irrelev	irrelev 0.93
irrepar	irrepar 0.67
irreprens	blameless 0.30
irresist	irresist 0.73	resist 0.07
irrespetu	sass 0.40	disrespect 0.27
irrespons	irrespons 0.88
irresuelt	unsolv 0.21
irrevers	irrevers 0.38	revers 0.07
irrit	irrit 0.48	chafe 0.19	itchi 0.09	provok 0.07
irrump	burst 0.06	break 0.05	charg 0.03
irse	leav 0.10	go 0.07	eager 0.04
irshift	irshift 0.38
irssi	irssi 0.80
irte	leav 0.06	go 0.05	bedtim 0.03
is	is 0.04
isa	isaiah 0.72	jess 0.52
isaac	isaac 0.89
isabel	isabela 0.67
isabstract	isabstract 0.38
isadirectoryerror	isadirectoryerror 0.55
isalph	isalpha 0.55
isascii	isascii 0.55
isatty	isatti 0.55
isawait	isawait 0.64
isbn	isbn 0.75
isbuiltin	isbuiltin 0.37
iscall	iscal 0.64
iscariot	iscariot 0.60
isclos	isclos 0.78
iscoroutin	iscoroutin 0.55
isdigit	isdigit 0.55
isdir	isdir 0.81
isdn	isdn 0.67
isdnutils	isdnutil 0.68
isdst	isdst 0.83
isenabl	isen 0.55
isenabledfor	isenabledfor 0.71
isexpr	isexpr 0.64
isfil	isfil 0.78
isgenerator	isgener 0.37
isgeneratorfunction	isgeneratorfunct 0.37
ishar	izhar 0.61
isharit	izharit 0.44
ishikaw	ishikawa 0.67
ishimot	ishimoto 0.55
ishmael	ishmael 0.25
isi	ishi 0.50	isshiah 0.47
isidentical	isident 0.37
isimmortal	isimmort 0.38
isindex	isindex 0.37
isinf	isinf 0.64
isinstanc	isinst 0.95
isjunction	isjunct 0.55
isjunk	isjunk 0.75
isla	island 0.82
islam	islam 0.55
islamab	islamabad 0.67
islandes	iceland 0.66
islandi	iceland 0.66
islas	island 0.44	cayman 0.13
islic	islic 0.78
islink	islink 0.81
islow	islow 0.37
isma	ishmaiah 0.44
ismael	ishmael 0.89
ismaelit	ishmaelit 0.76
ismethod	ismethod 0.55
ismethodwrapp	ismethodwrapp 0.37
ismount	ismount 0.64
isnan	isnan 0.71
iso	iso 0.90
isocalend	isocalendar 0.81
isoformat	isoformat 0.87
isohybr	isohybrid 0.80
isolat	isol 0.35
isolatedasynciotestc	isolatedasynciotestcas 0.71
isolation	isol 0.14
isopropil	isopropyl 0.67
isosiz	isos 0.80
isotp	isotp 0.45
isoweekday	isoweekday 0.71
isprint	isprint 0.55
isqrt	isqrt 0.55
israel	israel 0.84
israelit	israelit 0.45	israel 0.08
issachâr	issachar 0.93
isset	isset 0.38
issu	issu 0.86
issubclass	issubclass 0.93
issuit	issuit 0.38
ista	ist 0.53
istem	ystem 0.67
istening	isten 0.32
isub	isub 0.64
isui	ishvi 0.50
isupp	isupp 0.55
isval	isvalid 0.71
ital	italo 0.80
itali	itali 0.94
italian	italian 0.89
italic	ital 0.37
itam	itamar 0.75
itanium	itanium 0.64
itectur	itectur 0.50
item	item 0.40
itemgett	itemgett 0.81
itemlist	itemlist 0.64
itemproperty	itemproperti 0.67
items	item 0.28
itemsiz	items 0.92
itemsview	itemsview 0.37
iter	iter 0.87
iteration	iter 0.06
iterator	iter 0.23
iterators	iter 0.07
iterb	iterb 0.50
iterencod	iterencod 0.37
iterfind	iterfind 0.55
iteritems	iteritem 0.71
iterkeys	iterkey 0.75
itermonthdat	itermonthd 0.78
iternext	iternext 0.64
iterp	iterpars 0.71
itertext	itertext 0.71
itertools	itertool 0.90
itham	ithamar 0.89
ithiel	ithiel 0.55
ithran	ithran 0.44
ithre	ithrit 0.40
ithri	ithrit 0.34
itim	itim 0.81
itimererror	itimererror 0.38
itn	itn 0.38
itruediv	itruediv 0.38
ittai	ittai 0.76
itwir	itwir 0.80
itzbund	porterbox 0.38
iv	ive 0.41
ivan	ivan 0.89
ivo	ivo 0.76
ivy	ivi 0.54
iw	iw 0.75
iwctl	iwctl 0.75
iwd	supplic 0.19
ixor	ixor 0.55
iyar	iyyar 0.67
izhar	izhar 0.38
izip	izip 0.64
izo	put 0.02
izquierd	left 0.34	leftmost 0.11	useless 0.04
izrah	izrahiah 0.44
izreel	jezreel 0.15
izu	izu 0.52
iñig	iñigo 0.38
j	j 0.79
ja	ha 0.56	ja 0.39
jaacan	jaakan 0.55
jaas	jahaz 0.55
jaazi	jaaziah 0.44
jab	jabesh 0.84	jabez 0.28
jabb	jabber 0.67
jabin	jabin 0.75
jaboc	jabbok 0.74
jabon	soap 0.73
jaboner	soap 0.13
jac	jazer 0.28
jacek	jacek 0.55
jachîn	jachin 0.67
jacim	jakim 0.44
jacint	blue 0.13
jack	jack 0.96
jackson	jackson 0.97
jacob	jacob 0.82	jame 0.18
jacqu	jacqu 0.53
jact	brag 0.36	boast 0.31
jad	breathless 0.25	pant 0.20
jaddu	jaddua 0.40
jael	jael 0.71
jaguar	jaguar 0.58
jah	yah 0.68
jahath	jahath 0.63
jahaziel	jahaziel 0.71
jahzeel	jahzeel 0.44
jain	jain 0.55
jair	jair 0.84
jajajaj	ahahahaha 0.67
jak	jake 0.71
jakob	jakob 0.55
jakub	jakub 0.37
jal	pull 0.15
jale	jelli 0.15	commot 0.14	racket 0.09	nois 0.06
jam	jame 0.50
jamaic	jamaica 0.52
jamas	never 0.19	ever 0.10
jamin	jamin 0.71
jamon	ham 0.60
jan	jane 0.73	jan 0.38
janeir	janeiro 0.52
jano	janoah 0.55
jans	jansen 0.81
janu	januar 0.38
january	januari 0.24
janz	janzen 0.55
japhet	japheth 0.81
japhi	japhia 0.50
japhlet	japhlet 0.55
japon	japan 0.95
japones	japanes 0.93	japan 0.03
jaqu	checkmat 0.54	check 0.02
jaquec	migrain 0.17	headach 0.04
jar	jare 0.56	jarah 0.23	jar 0.16
jarab	syrup 0.52
jardin	garden 0.79	yard 0.11	kindergarten 0.04	backyard 0.04
jardiner	garden 0.22
jarib	jarib 0.55
jarmuth	jarmuth 0.42
jarr	jar 0.40	jug 0.23	vase 0.21	pitcher 0.15
jarron	vase 0.36	jar 0.11
jasobam	jashobeam 0.55
jason	jason 0.95
jasp	jasper 0.71
jasub	jashub 0.44
jatt	jattir 0.55
jaul	cage 0.82	chaff 0.13
jav	java 0.87
javan	javan 0.71
javascript	javascript 0.93
javi	javier 0.67
jay	jay 0.55
jaz	jazer 0.62
jazmin	jasmin 0.54
jazz	jazz 0.80
jbang	jbang 0.50
jce	jcea 0.78
jdk	jdk 0.63
jean	jean 0.21
jeannot	jeannot 0.56
jeans	jean 0.46
jearim	jearim 0.86	kiriath 0.04
jebus	jebus 0.62
jebuse	jebusit 0.68
jecam	jekamiah 0.55
jecaman	jekameam 0.44
jechôn	jeconiah 0.74
jed	jedaiah 0.84
jediael	jediael 0.67
jeduthun	jeduthun 0.84
jef	boss 0.83	chief 0.05	employ 0.04	princ 0.04	captain 0.03
jeff	jeff 0.71
jefferson	jefferson 0.67
jeffrey	jeffrey 0.88
jehiel	jehiel 0.68	jeiel 0.51
jehieli	jehi 0.44
jehov	yahweh 0.78
jehu	jehu 0.89
jell	jell 0.86	zijlstra 0.08
jemuel	jemuel 0.44
jenvey	jenvey 0.55
jephon	jephunneh 0.86
jepht	jephthah 0.92
jer	jeroen 0.78	jerah 0.23
jerameel	jerahmeel 0.76
jerarqu	hierarchi 0.78	hierarch 0.35
jerem	jeremiah 0.77
jeremoth	jeremoth 0.42
jeremy	jeremi 0.90
jerg	cockney 0.67
jeric	jericho 0.96
jerimoth	jerimoth 0.46	jeremoth 0.33	jarmuth 0.33
jerobaal	jerubba 0.84
jeroboam	jeroboam 0.95
jeroham	jeroham 0.76
jerry	jerri 0.77
jersey	sweater 0.48
jerseys	sweater 0.11
jerusalem	jerusalem 0.92
jerusalen	jerusalem 0.06
jeshurun	jeshurun 0.62
jeshvan	cheshvan 0.29
jesimoth	jeshimoth 0.62
jess	jess 0.53
jessi	jessi 0.93
jesu	jeshua 0.92
jesucrist	christ 0.34	jesus 0.10	christjesus 0.09
jesus	jesus 0.73
jet	jet 0.51	cheek 0.07
jeth	jether 0.70	ithlah 0.15
jetheth	jetheth 0.44
jethr	jethro 0.80
jeus	jeush 0.70
jevnik	jevnik 0.64
jez	jezer 0.44
jezabel	jezebel 0.90
jezreel	jezreel 0.90	jezreelit 0.02
jezreelit	jezreelitess 0.62
jf	jf 0.50
jfif	jfif 0.72
jfk	jfk 0.67
jfrog	jfrog 0.50
jigd	jigdo 0.86
jim	jim 0.93
jimmy	jimmi 0.67
jin	jin 0.74
jinet	horsemen 0.20
jingl	jingl 0.52
jinmark	jin 0.21
jinterview	jinterview 0.67
jir	jira 0.74
jiraf	giraff 0.77
jirut	nake 0.11
jiryu	jiryu 0.71
jit	jit 0.71
jiwon	jiwon 0.37
joab	joab 0.86
joachâz	jehoahaz 0.89
joachîn	jehoiachin 0.83
joacim	jehoiakim 0.94
joadd	jehoaddah 0.44
joah	joah 0.78
joannah	joannah 0.86
joas	joash 0.81	jehoash 0.46
joatam	jotham 0.19
joatham	jotham 0.41
job	job 0.12
jobab	jobab 0.76
jobs	job 0.06
jocmeam	jokmeam 0.44
jocneam	jokneam 0.55
joctan	joktan 0.71
jocteel	joktheel 0.44
jod	bother 0.16	screw 0.10	fuck 0.07	joke 0.03	kid 0.03
jodet	fuck 0.21
joe	joe 0.88
joel	joel 0.90
joey	joey 0.67
jogging	jog 0.23
johan	johanan 0.18
johanan	johanan 0.76	jehohanan 0.40
johansson	johansson 0.55
john	john 0.86
johnny	johnni 0.55
johnson	johnson 0.89
joi	jehoiada 0.86	joiada 0.22
joiacim	joiakim 0.62
joiarib	joiarib 0.59	jehoiarib 0.31
join	join 0.31
joinablequeu	joinablequeu 0.81
joinedstr	joinedstr 0.55
joinpath	joinpath 0.55
joks	jokshan 0.44
jon	jone 0.57	jona 0.49	jon 0.26	åslund 0.19
jonadab	jonadab 0.83
jonas	jonah 0.93
jonath	jonathan 0.20
jonathan	jonathan 0.85	jehonathan 0.08
jonsson	jónsson 0.75
jopp	joppa 0.85
joram	joram 0.73	jehoram 0.58
jord	jordan 0.04
jordan	jordan 0.65
jorg	jorg 0.51
jorind	jorinda 0.67
jorindel	jorindel 0.67
jorn	journey 0.18	part 0.02
jornal	wage 0.21
jornaler	hirel 0.29	hire 0.09
jorob	hump 0.68
jos	joseph 0.74	josiah 0.40	josé 0.14	jose 0.12
josadac	jehozadak 0.64
josadec	jehozadak 0.29
josaphat	jehoshaphat 0.83
josbecas	joshbekashah 0.44
josef	josefa 0.67
joseph	joseph 0.10
josh	josh 0.85
joshu	joshua 0.08
josm	josm 0.66
josu	joshua 0.84
jotbath	jotbathah 0.55
jotham	jotham 0.71
journal	journal 0.65
journalctl	journalctl 0.50
jov	young 0.66	younger 0.22	youngest 0.03
joven	young 0.33	youngster 0.05	younger 0.03
jovencit	young 0.06
jovenzuel	typic 0.07
joy	jewel 0.59	jewelri 0.45
jozab	jozabad 0.65	jehozabad 0.41
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
juan	john 0.30	juan 0.13
jubil	retir 0.50	shout 0.09	joy 0.04
jubilart	retir 0.12
jubile	jubile 0.60
jud	judah 0.84	juda 0.15	judo 0.09
judaism	judaism 0.40	religion 0.06
jude	judea 0.95
judennam	mandat 0.49
judi	jew 0.70	jewish 0.18
judit	judit 0.67
judy	judi 0.60
juec	judg 0.23
jueg	game 0.45	play 0.23	stake 0.09	gamemod 0.04	offsid 0.03
juerg	parti 0.04
juev	thursday 0.73
juez	judg 0.39
jug	play 0.60	juic 0.12
jugador	player 0.62	gambler 0.09	compuls 0.07
jugas	whether 0.05
jugos	juici 0.67
juguet	toy 0.88	fiddl 0.04
jugueton	play 0.05
juici	judgment 0.53	justic 0.22	trial 0.19	ordin 0.10	judgement 0.08	condemn 0.02	mind 0.02
jukk	jukka 0.37
juli	juli 0.57	julien 0.15	julian 0.09
juliett	juliett 0.55
jumbf	jumbf 0.50
jump	jump 0.20
jumpah	jumpahead 0.37
junc	papyrus 0.55
junction	junction 0.26
jungl	jungl 0.59	wood 0.04
juni	june 0.71
junior	junior 0.83
junt	togeth 0.69	along 0.12	gather 0.11	alongsid 0.08	conjunct 0.05	besid 0.05	next 0.03	assembl 0.03
junta	yourselv 0.15
juntarons	gather 0.08	themselv 0.04
juntart	meet 0.03
juntemon	let 0.05
juntur	coupl 0.13
jupit	jupit 0.70
jupyt	jupyt 0.73
jupyterlab	jupyterlab 0.75
jur	swear 0.44	swore 0.41	juri 0.30	sworn 0.29	vow 0.03	plead 0.03
jurament	oath 0.79	sworn 0.08	swear 0.02
jurar	swear 0.18
jurg	adolfo 0.52
jurid	legal 0.20
just	righteous 0.30	fair 0.22	just 0.14	right 0.07
justici	righteous 0.58	justic 0.24
justif	rational 0.54	justifi 0.34	justif 0.13
justific	justifi 0.83
justin	justin 0.55
juvenil	delinqu 0.38	hostel 0.29	youth 0.04
juventud	youth 0.59
juzg	judg 0.57	misjudg 0.10	plead 0.07	court 0.05	judgment 0.03
juzgam	vindic 0.44
juzgar	judg 0.05
juzgart	quick 0.06
jvms	jvms 0.80
jython	jython 0.87
jörn	jörn 0.55
jędrzejewski	jędrzejewski 0.64
k	k 0.83
ka	ka 0.75
kab	kabir 0.37
kabuki	kabuki 0.59
kabul	kabul 0.72
kabultz	kabultz 0.38
kafk	kafka 0.67
kah	kahan 0.37
kakogaw	kakogawa 0.52
kakuz	kakuzen 0.40
kamikaz	bomber 0.40
kan	khan 0.35
kanji	kanji 0.66
kanjis	grade 0.11
kansai	kansai 0.63
kaoru	kaoru 0.46
kar	karaba 0.74	karen 0.32
karaok	karaok 0.64
karat	karat 0.80
karl	karl 0.70
karls	karlsen 0.38
karlsruh	karlsruh 0.76
karpov	karpov 0.67
karuizaw	karuizawa 0.47
kasparov	kasparov 0.91
kat	kate 0.93
kathy	kathi 0.68
katriel	katriel 0.70	irit 0.14
katrin	katrina 0.67
katz	katz 0.55
kawago	kawago 0.67
kazaj	kazakh 0.72
kazajistan	kazakhstan 0.52
kazakh	koi8 0.37
kazakov	kazakov 0.37
kazakstan	kazakhstan 0.52
kb	kb 0.66	kilobyt 0.25
kbd	kbd 0.95
kbsd	irc 0.15
kcat	kcat 0.50
kde	kde 0.73
kdesrc	kdesrc 0.41
keats	keat 0.67
kedi	kedi 0.67
keep	keep 0.07
keepaliv	keepal 0.55
keepends	keepend 0.71
keepidl	keepidl 0.51
keerthan	keerthana 0.67
kei	keio 0.52
keil	keilah 0.79
keith	keith 0.82
kell	keller 0.63
kelly	kelli 0.71
kemal	kemal 0.67
kemenad	kemenad 0.64
ken	ken 0.94
kendr	kendra 0.50
keni	kenya 0.57
kennedy	kennedi 0.74
kent	kent 0.79
ker	kere 0.80
kerber	kerbero 0.80
kern	kern 0.89
kernel	kernel 0.55
kernels	kernel 0.10
kerosen	kerosen 0.52
kerry	kerri 0.68
ketamin	ketamin 0.53
ketchup	ketchup 0.90
kevent	kevent 0.78
kevin	kevin 0.83
key	key 0.33
keyboardinterrupt	keyboardinterrupt 0.94
keyencoding	keyencod 0.55
keyerror	keyerror 0.87
keyfil	keyfil 0.84
keyfunc	keyfunc 0.71
keyg	keygen 0.44
keylog	keylog 0.64
keyrefs	keyref 0.55
keyring	keyr 0.55
keys	key 0.15
keysview	keysview 0.37
keyword	keyword 0.54	statement 0.08	claus 0.02
keywords	keyword 0.10
kfreebsd	kfreebsd 0.84
kgb	kgb 0.67
khan	khan 0.68
khatri	khatri 0.37
khuran	khurana 0.64
kib	kib 0.91
kibroth	kibroth 0.62
kiendl	kiendl 0.37
kiev	kyiv 0.67
kil	kilo 0.51	kilogram 0.39	overweight 0.10	pound 0.09	outweigh 0.08
kill	kill 0.11
killall	killal 0.50
killpg	killpg 0.55
kilobyt	kilobyt 0.56
kilogr	kilogram 0.16
kilometr	kilomet 0.66	kilometr 0.13	mile 0.04
kim	kim 0.72
kimchi	kimchi 0.67
kimon	kimono 0.56
kind	kind 0.06
kindahl	kindahl 0.38
kinesis	kinesi 0.73
king	king 0.03
kiot	kyoto 0.87
kir	kir 0.71
kirpichev	kirpichev 0.37
kislev	cheshvan 0.52
kit	kit 0.47	kite 0.19
kitebuild	kitebuild 0.55
kiterunn	kiterunn 0.67
kitty	kitti 0.44
kiwi	kiwi 0.55
klausn	klausner 0.37
klav	klava 0.67
kle	klee 0.67
klingon	klingon 0.74
klos	klose 0.64
kluyv	kluyver 0.75
km	km 0.44	hr 0.38
kmod	kmod 0.83
kms	kms 0.62
knoppix	cd 0.06
knot	server 0.02
knuth	knuth 0.55
ko	ko 0.55
koal	koala 0.66
kob	kobe 0.91
koboldai	koboldai 0.50
koch	curv 0.14
kochi	kochi 0.67
kohei	kohei 0.67
kok	koko 0.53	kok 0.49
kolams	indian 0.07
komod	komodo 0.44
kong	kong 0.76
konqueror	konqueror 0.64
koos	koo 0.38
kopeks	kopek 0.67
korenberg	korenberg 0.64
kpackag	kpackag 0.50
kq	kq 0.75
kqueu	kqueue 0.89
krah	krah 0.71
krahl	krahl 0.55
kratom	kratom 0.56
krekel	krekel 0.37
krennwalln	krennwalln 0.37
kreutz	kreutz 0.37
kri	krier 0.55
krishn	krishnan 0.67
kristjan	kristján 0.75
kristoff	kristoff 0.92
ktorrent	ktorrent 0.67
kual	worth 0.06
kubeconfig	kubeconfig 0.50
kubectl	kubectl 0.67
kubernet	kubernet 0.80
kublai	kublai 0.80
kuchiw	kuchiwa 0.67
kuchling	kuchl 0.87
kum	kumar 0.91
kumi	kumi 0.67
kunihik	kunihiko 0.52
kunst	kunst 0.67
kuratomi	kuratomi 0.37
kurt	kurt 0.76
kushal	kushal 0.55
kushir	kushiro 0.67
kuttippuram	kuttippuram 0.67
kvm	kvm 0.52
kw	kw 0.92
kwarg	kwarg 0.12
kwargs	kwarg 0.97
kwatr	kwatra 0.37
kwd	kwd 0.37
kwdefaults	kwdefault 0.55
kwds	kwds 0.92
kwnam	kwname 0.55
kwonlyargcount	kwonlyargcount 0.55
kwonlyargs	kwonlyarg 0.38
kyle	kyle 0.89
kyli	kyli 0.67
kyot	kyoto 0.33
kyushu	kyushu 0.87
kyuushuu	airplan 0.09
l	l 0.83
la	the 0.56	her 0.04
lab	lab 0.12	laban 0.11
laban	laban 0.76
label	label 0.28
labelfram	labelfram 0.71
labels	label 0.05
laberint	maze 0.68	labyrinth 0.44
labi	lip 0.85	lipstick 0.07
labial	lipstick 0.40
labor	chore 0.22	workday 0.17	weekday 0.08	role 0.05	job 0.02
laboral	train 0.02
laboratori	lab 0.74	laboratori 0.28
labr	till 0.06
labrador	farmer 0.34
labs	lab 0.39
labur	work 0.04
lacen	cupboard 0.25
lachîs	lachish 0.82
laci	hair 0.03
lacon	lacon 0.80
lacrimogen	jerk 0.20	gas 0.07
lacros	creep 0.17
lacross	lacross 0.52
lacte	milki 0.43	dairi 0.33
lactos	lactos 0.42
lad	side 0.43	next 0.09	besid 0.07	asid 0.07	anywher 0.05	across 0.05	sideway 0.04	everywher 0.03
ladan	ladan 0.67
ladr	bark 0.71
ladrador	bark 0.11
ladrill	brick 0.87
ladron	thief 0.56	robber 0.34	thiev 0.24	burglar 0.22	apprehend 0.09	nab 0.06
lag	lake 0.84	pond 0.03	press 0.03
lagar	wine 0.07
lagartij	lizard 0.55	pushup 0.44
lagerwall	lagerwal 0.64
lagrim	tear 0.63
lagun	pond 0.47	lagoon 0.39
laik	laika 0.67
lais	laish 0.71
laj	lajo 0.67
lam	lick 0.59
lambd	lambda 0.85	lambd 0.20
lambert	lambert 0.55
lamech	lamech 0.83
lamecul	noser 0.40
lament	regret 0.24	sorri 0.22	regrett 0.08	mourn 0.07	unfortun 0.06	lament 0.05	whine 0.03
lamentandot	whimper 0.38
lamentart	sorri 0.03
lamin	sheet 0.16
lamp	lamp 0.61	light 0.03
lan	wool 0.70	lana 0.22	woolen 0.19	fleec 0.18	textil 0.17
lanc	rais 0.08	throw 0.05
lancashir	lancashir 0.52
lanch	motorboat 0.32
landau	landau 0.44
landers	lander 0.55
landschoff	landschoff 0.64
lang	lang 0.76	cool 0.03
langasek	langasek 0.67
langinf	langinfo 0.71
langost	locust 0.71	lobster 0.44	grasshopp 0.15
langostin	prawn 0.52
languag	languag 0.14
lanjaron	lanjarón 0.67
lank	lanka 0.67
lanz	rais 0.57	spear 0.15	launch 0.08	toss 0.04	threw 0.04	pickpocket 0.03
lanzader	shuttl 0.49
lanzador	launcher 0.73	pitcher 0.16
lanzallam	flamethrow 0.62
lanzamient	releas 0.15	launch 0.12	pitch 0.07
lanzarot	lanzarot 0.67
laodice	laodicea 0.71
lapeyr	lapeyr 0.64
lapic	pencil 0.49	pen 0.02
lapicer	pen 0.15	pencil 0.09
lapiz	pencil 0.68	pencolor 0.09	pen 0.07	pensiz 0.05
lapsus	slip 0.15
laptop	laptop 0.39
laptops	laptop 0.15
larch	larch 0.55
larg	long 0.44	longest 0.10	lengthi 0.10	longer 0.06	outta 0.04	length 0.03	along 0.03	throughout 0.02
largat	away 0.05
larguemon	get 0.02
largues	away 0.03
larif	lear 0.35
larry	larri 0.87
lars	lar 0.83
las	the 0.14	at 0.07	o'clock 0.06	are 0.05	them 0.03	by 0.02
lasañ	lasagna 0.68
laser	laser 0.27
last	last 0.10
lastauthor	pid 0.07
lasti	lasti 0.86
lastim	hurt 0.30	piti 0.18	injur 0.09	shame 0.05	harm 0.04	sorri 0.02
lastimart	hurt 0.11	harm 0.02
lastprint	pid 0.07
lastresort	lastresort 0.55
lastrow	lastrowid 0.64
lastsav	pid 0.07
lat	beat 0.12	nuisanc 0.10	annoy 0.05	tin 0.05	later 0.04	can 0.02
latenci	latenc 0.68
latency	latenc 0.34
latent	gain 0.06
lateral	sidebar 0.50	side 0.03
latest	en 0.12
latex	latex 0.88
latig	whip 0.60
latin	latin 0.89
latinoamer	latin 0.10
laud	lauder 0.55
launch	launcher 0.39
launchctl	launchctl 0.67
launchd	launchd 0.61
laur	laura 0.80
laurel	laurel 0.67
lauri	lauri 0.67
lav	wash 0.70	bath 0.02
lava	wash 0.06
lavab	washbasin 0.52	men 0.03
lavador	machin 0.13	wash 0.12	repairman 0.10	washer 0.09
lavaj	pump 0.32
lavand	laundri 0.18
lavarrop	wash 0.14	machin 0.09
lavart	brush 0.11	wash 0.04
lavas	wash 0.05
lavat	wash 0.16	brush 0.03	clean 0.02
lavatrast	dishwash 0.30
lavavajill	dishwash 0.66
lavens	wash 0.05
laves	wash 0.05
law	law 0.15
lawrenc	lawrenc 0.38
lax	lax 0.55
lay	layer 0.25
layl	layla 0.72
layout	layout 0.32
layoutspec	layoutspec 0.55
laz	snare 0.50	ribbon 0.18	lasso 0.15	tie 0.06	loop 0.03
lazar	lazarus 0.85
lazy	lazi 0.16
lazygit	lazygit 0.86
lazyload	lazyload 0.71
lc	lc 0.65
lchmod	lchmod 0.55
lcm	lcm 0.55
lcov	lcov 0.53
ld	ld 0.88
ldap	authent 0.03
ldaps	ldap 0.37
ldflags	ldflag 0.90
ldir	ldir 0.38
ldp	ldp 0.67
ldshar	ldshare 0.38
le	him 0.39	her 0.05	he 0.04	told 0.04	i 0.04	ask 0.03	she 0.03	gave 0.03
lea	leah 0.26	read 0.16
lead	leader 0.09
leag	leagu 0.67
leal	loyal 0.30	care 0.03	read 0.02
lealt	loyalti 0.62	allegi 0.36
leam	readm 0.17
lean	read 0.05
leandr	leandro 0.70
lear	lear 0.58
leas	read 0.07
leaveok	leaveok 0.71
leaverecursivecall	leaverecursivecal 0.64
leavetracing	leavetrac 0.71
lebaoth	lebaoth 0.44
leccion	lesson 0.67
lech	milk 0.83	lech 0.05	deathb 0.05	mat 0.05
lecher	milkman 0.68
lechug	lettuc 0.88
lechuz	owl 0.30
lector	reader 0.66
lectu	ead 0.67
lectur	read 0.30	readon 0.04
ledg	ledger 0.67
ledru	ledru 0.67
lee	read 0.29	lee 0.09
leed	read 0.04
leeds	leed 0.67
leel	read 0.06
leen	read 0.09
leer	read 0.54
leerl	read 0.10
leerm	read 0.02
leers	read 0.05
leert	read 0.03
lees	read 0.06
leffl	leffler 0.38
left	left 0.08
leftclick	leftclick 0.41
leg	bequest 0.35	lego 0.27	legaci 0.20
legacy	legaci 0.23
legal	legal 0.77
legalxml	legalxml 0.25
legañ	rub 0.17
legendari	legendari 0.67
legibil	readabl 0.27
legibl	readabl 0.71
legion	legion 0.62
legisl	scepter 0.31
legitim	legitim 0.86
legumbr	herb 0.35
lehem	bethlehem 0.64
lehi	lehi 0.64
lehtin	lehtinen 0.64
lehtosal	lehtosalo 0.37
lei	read 0.16
leid	read 0.26
leist	read 0.07
leitã	leitão 0.86
lej	far 0.45	distanc 0.12	afar 0.10	away 0.09	farther 0.07	bleach 0.05
lejan	distant 0.30	far 0.08	remot 0.03	distanc 0.03
lekm	lekma 0.55
lem	motto 0.86
leman	geneva 0.44
lemburg	lemburg 0.88
lemuel	lemuel 0.44
len	len 0.99
length	length 0.41
lengu	languag 0.43	tongu 0.38	bean 0.05
lenguaj	languag 0.44	baltic 0.03	nordic 0.03
lenin	lenin 0.68
lenny	lenni 0.90
lent	slow 0.35	slowli 0.31	glass 0.23	slower 0.13	lens 0.08	slowest 0.07	sunglass 0.07	walker 0.06
lentej	lentil 0.63
lentill	contact 0.04
leo	read 0.10
leoast	leoast 0.55
leon	lion 0.77	lioness 0.20	leon 0.04
leonard	dicaprio 0.47	leonardo 0.36
leoncill	lion 0.16
leporin	cleft 0.67
lepr	leprosi 0.89	mildew 0.24
lepros	leper 0.82	leprous 0.34
lerd	dim 0.14
les	them 0.28	they 0.05
lesbian	lesbian 0.83
lesion	injuri 0.24	injur 0.16	batteri 0.04
less	less 0.06
letan	litani 0.52
letr	handwrit 0.29	letter 0.26	lyric 0.24
letrer	sign 0.15
letrin	sink 0.10	toilet 0.09
lett	letter 0.02
letters	letter 0.06
leucemi	leukemia 0.67
leud	leaven 0.60	shall 0.02
lev	levi 0.75	slight 0.09	minor 0.03	faint 0.03
levadur	yeast 0.50	unleaven 0.36
levant	up 0.29	lift 0.15	aros 0.10	rais 0.06	rise 0.06	rose 0.05	aris 0.04	exalt 0.03
levanta	aris 0.19	rise 0.07
levantar	rise 0.09	stand 0.04
levantarons	rose 0.09	up 0.03
levantart	up 0.04	stand 0.04	get 0.02
levantat	aris 0.33	up 0.06	rise 0.04
levantavidri	power 0.06
levantemon	stand 0.03
levantens	aris 0.12
levantes	defend 0.08
levantos	aros 0.26	rose 0.13
level	level 0.23
levelnam	levelnam 0.81
levels	level 0.06
levement	mild 0.14	slight 0.13
leviathan	leviathan 0.67
levit	levit 0.68
levkivskyi	levkivskyi 0.89
lex	lex 0.72
lexic	lexic 0.94
lexicalhandl	lexicalhandl 0.55
lexicograf	lexicograph 0.83
ley	law 0.67	read 0.08	ordin 0.05	bill 0.03
leyend	read 0.32	legend 0.15	myth 0.04
leyer	read 0.07
leyeron	read 0.04
leñ	firewood 0.45	wood 0.23
leñador	lumberjack 0.62	woodcutt 0.40
lf	lf 0.89
lgpl	lgpl 0.86
lgtbi	lgbt 0.80
li	li 0.68
liad	mess 0.09	busi 0.07
lib	lib 0.89
libacion	offer 0.12
liban	lebanon 0.85
libc	libc 0.81
libcrypt	libcrypt 0.37
libcst	libcst 0.71
libcurl	libcurl 0.50
libdatetim	libdatetim 0.67
libelul	dragonfli 0.30
liber	freed 0.37	releas 0.17	free 0.10	gamma 0.03
liberal	liber 0.51	nobl 0.09
liberror	liberror 0.37
libert	freedom 0.55	liberti 0.42	deliver 0.15	free 0.05
libexpat	libexpat 0.38
libffi	libffi 0.78
libi	libya 0.77
libjpeg	libjpeg 0.80
liblibnam	liblibnam 0.55
libm	libm 0.55
libmpdec	libmpdec 0.75
libn	libnah 0.88
libnam	libnam 0.75
libni	libni 0.59
libpam	libpam 0.67
libpython	libpython 0.91
libpythonmajor	libpythonmajor 0.55
libr	book 0.87	free 0.27	bookstor 0.09	deliv 0.07	pound 0.05	off 0.04	bookshop 0.03	textbook 0.03
libram	deliv 0.11
libran	deliv 0.08
librari	librari 0.07
librart	deliv 0.07
library	librari 0.15
librement	freeli 0.73
libreoffic	libreoffic 0.80
libressl	libressl 0.64
libret	notebook 0.06	script 0.05
librom	deliv 0.08
libs	lib 0.23
libstdc	creat 0.03
libtool	libtool 0.67
libtooliz	libtool 0.32
libvirtd	libvirtd 0.50
libxml	libxml 0.53	libjson 0.36
lice	high 0.05
licenc	graduat 0.10
licenci	licens 0.52	licenc 0.46	unlicens 0.07	furlough 0.06
licenciatur	degre 0.12
licens	licens 0.14
lichis	lyche 0.40
licit	law 0.10
licor	liquor 0.58	licoric 0.14
licuador	blender 0.52
lid	leader 0.77	lida 0.10	dpl 0.07
lider	leader 0.19
liderazg	leadership 0.72
lidi	deal 0.22	lidia 0.22	lidya 0.22	cope 0.14
liebr	hare 0.71
lienz	canva 0.52	linen 0.17
lies	confus 0.07
lif	lifo 0.69
lig	bound 0.21	bind 0.13
liger	slight 0.35	lightweight 0.28	swift 0.15	swifter 0.11	light 0.10	skimpi 0.08	pace 0.05	lighter 0.05
light	light 0.03
ligr	liger 0.67
lij	sand 0.15
lik	term 0.03
lil	lilo 0.60	lilac 0.30	lili 0.18
liliuokalani	liliuokalani 0.67
lilypond	lilypond 0.50
limactl	limactl 0.50
limin	limin 0.75
limit	limit 0.85	boundari 0.15	bound 0.09	shortcom 0.06	limitless 0.04	unbound 0.04	watermark 0.04	border 0.03
limitart	could 0.02
limitat	just 0.10
limitrof	neighbor 0.08
limits	limit 0.14
limon	lemon 0.57	lemonad 0.43
limoner	lemon 0.27
limosn	needi 0.17
limp	clean 0.16	wipe 0.08	polish 0.07
limpi	clean 0.78	cleans 0.12	clear 0.08	pure 0.05	cleaner 0.05	tidi 0.04	purifi 0.03
limpiador	ladi 0.08
limpial	clean 0.07
limpiaventan	washer 0.50
limpiez	cleanup 0.62	clean 0.12
limusin	limousin 0.67
lin	line 0.42	linen 0.13	newlin 0.09	flax 0.08
linaj	genealog 0.21	sar 0.12	offspr 0.08	famili 0.06
lincoln	lincoln 0.97
lind	cute 0.29	linda 0.16	nice 0.14	pretti 0.12	beauti 0.09	cuter 0.04	prettier 0.04
lindbergh	lindbergh 0.80
line	line 0.64	newlin 0.12	onlin 0.11	inlin 0.05	offlin 0.02
lineal	linear 0.94
linecach	linecach 0.73
linejunk	linejunk 0.75
linen	lineno 0.97
linesep	linesep 0.89
linespac	linespac 0.38
lineterminator	linetermin 0.55
lingua	tongu 0.08
lingüist	linguist 0.77
link	link 0.22
linkag	linkag 0.48
linkedin	download 0.04
linkerror	linkerror 0.37
linking	link 0.04
links	link 0.06
linspac	linspac 0.37
lint	lint 0.46	linter 0.31
lintern	flashlight 0.92
linters	linter 0.71
linti	lintian 0.66
linux	linux 0.91
linuxaudiodev	linuxaudiodev 0.71
linuxday	linuxday 0.33
linuxdays	linuxday 0.34
linuxjournal	linuxjourn 0.82
linuxtag	linuxtag 0.79
linuxworld	linuxworld 0.46	expo 0.33
lio	rut 0.14	mess 0.12	bundl 0.06	jam 0.06	troubl 0.05
lios	mess 0.07
lip	lipo 0.50
liqu	liquid 0.78
liquid	clearanc 0.40	store 0.03
liri	lili 0.62
lis	lisa 0.74	lis 0.25	materi 0.05
lisandr	lisandro 0.38
lisbo	lisbon 0.80
lisi	lysia 0.44
lisonj	flatter 0.23
lisonjer	flatter 0.27
lisp	lisp 0.46
list	list 0.78	readi 0.26	smart 0.09	clever 0.04	smarter 0.03	outsmart 0.03	checklist 0.02
listbox	tabular 0.33	hierarch 0.07
listcomps	listcomp 0.55
listd	listdir 0.76
listen	listen 0.06
listmethods	listmethod 0.40
liston	ribbon 0.55
listr	lystra 0.71
lists	org 0.06
listxattr	listxattr 0.64
lit	lit 0.16
liter	bunk 0.82
literal	liter 0.86
literals	liter 0.12
literalstring	literalstr 0.55
literari	literari 0.68
literat	author 0.05
literatur	literatur 0.62	literari 0.12
litr	liter 0.13
littl	endian 0.11	littl 0.03
lituani	lithuania 0.67
liv	knoppix 0.15	live 0.11
livejournal	livejourn 0.37
livian	sleeper 0.20	light 0.10
liz	liz 0.67
ll	ll 0.62
llag	plagu 0.21	wound 0.07
llam	call 0.74	name 0.08	flame 0.06	caller 0.06	knock 0.04	phone 0.03	telephon 0.03	callback 0.03
llamabl	callabl 0.06
llamador	caller 0.21
llamal	call 0.03	telephon 0.02	give 0.02
llamam	call 0.08	me 0.02
llamar	call 0.02
llamart	call 0.04
llames	call 0.02
llamol	call 0.03
llan	llane 0.27	arabah 0.26	lowland 0.25	plain 0.12
llant	mourn 0.12	weep 0.08	cri 0.06	tear 0.05	tire 0.03
llanur	arabah 0.27	plain 0.22
llard	yard 0.18
llav	key 0.48	lock 0.14	brace 0.10	unlock 0.03	wrench 0.03	faucet 0.03	bracket 0.02
llc	llc 0.53
lld	lld 0.55
lldb	lldb 0.41
lleg	arriv 0.45	get 0.12	reach 0.11	came 0.09	got 0.06	come 0.06
llega	near 0.04
llegar	come 0.04
llegos	near 0.06
llen	full 0.53	fill 0.35	teem 0.05	crowd 0.04
llenal	fill 0.07
llev	carri 0.19	wear 0.17	take 0.13	along 0.11	took 0.08	wore 0.08	led 0.08	been 0.06
lleval	take 0.05
llevam	take 0.03
llevan	take 0.03
llevaronl	brought 0.06
llevart	carri 0.04
llevat	take 0.07
llevatel	take 0.02
llevol	brought 0.09
llevom	brought 0.06
llib	llib 0.38
llm	llm 0.67
llms	llms 0.50
llor	cri 0.73	weep 0.24	wept 0.20	mourn 0.07	tear 0.06
lloras	cri 0.04
llores	cri 0.09
lloric	crybabi 0.41
lloriqu	sob 0.60
lloron	crybabi 0.31
llov	rain 0.52	manna 0.02
llu	llu 0.37
lluev	rain 0.31
lluvi	rain 0.42	raini 0.12	rainfal 0.06
lluvios	raini 0.49
llvm	llvm 0.88	ir 0.06
lm	lm 0.55
lmtp	lmtp 0.75
ln	ln 0.76
lnktype	const 0.03
lnotab	lnotab 0.75
lo	what 0.22	it 0.20	him 0.14	i 0.07	whatev 0.07	thing 0.04	did 0.04	you 0.04
load	loader 0.48	load 0.33
loadkey	loadkey 0.64
loads	load 0.15
loadtestsfrommodul	loadtestsfrommodul 0.78
loadtestsfromnam	loadtestsfromnam 0.37
lob	wolf 0.57	wolv 0.52	werewolv 0.17
lobist	lobbyist 0.67
loc	crazi 0.57	mad 0.20	nut 0.11	insan 0.10	madman 0.04	loco 0.04	ballist 0.04	heel 0.04
locacion	locat 0.10
local	local 0.77
localaddr	localaddr 0.64
localappdat	localappdata 0.55
localcontext	localcontext 0.75
localeconv	localeconv 0.71
localectl	localectl 0.67
localed	localedir 0.78
localhost	localhost 0.80
localic	couldn't 0.02
localiz	locat 0.25	local 0.11
localnam	localnam 0.73
localns	localn 0.55
locals	local 0.20
localsplus	localsplus 0.55
localtim	localtim 0.89
location	locat 0.12
locations	locat 0.12
locator	locat 0.06
locion	lotion 0.50
lock	lock 0.37
lockb	lockfil 0.29
lockf	lockf 0.78
locks	lock 0.11
locur	crazi 0.14	folli 0.14	foolish 0.05	insan 0.04	nut 0.04
locutor	announc 0.15	speaker 0.08
lod	mud 0.46	mire 0.30	clay 0.21	whitewash 0.19	lod 0.15
lodeb	debar 0.44
log	log 0.27	logo 0.26
logaritm	logarithm 0.96
logasynciotasks	logasynciotask 0.38
logg	logger 0.69
loggeradapt	loggeradapt 0.86
loggeradapters	loggeradapt 0.15
loggers	logger 0.25
loggerwrit	loggerwrit 0.64
logging	log 0.54
logic	logic 0.85	ration 0.03
logical	logic 0.24
login	login 0.24
loglevel	loglevel 0.37
logmultiprocessing	logmultiprocess 0.38
lognam	lognam 0.69
logoption	logopt 0.55
logotip	logo 0.51
logout	logout 0.75
logprocess	logprocess 0.38
logr	achiev 0.27	accomplish 0.11	succeed 0.09	attain 0.07	manag 0.06	breakthrough 0.04	fail 0.03	abl 0.02
logrecord	logrecord 0.90
logrecords	logrecord 0.21
logs	log 0.06
logthreads	logthread 0.38
loh	hallohesh 0.44
lojb	na'vi 0.40
lollipop	lollipop 0.28
lom	waist 0.39	belt 0.04
lombriz	clam 0.31
lon	canva 0.30
lonch	slice 0.12
lonche	slice 0.09
londr	london 0.89
long	long 0.12
longest	longest 0.24
longev	lifespan 0.27
longitud	length 0.74
longlong	longlong 0.37
lookandfeel	lookandfeel 0.52
lookup	lookup 0.23
lookuperror	lookuperror 0.86
loongarch	loongarch 0.37
loop	loop 0.60
loopback	loopback 0.54
loopidioms	loopidiom 0.37
loor	prais 0.13
lopez	lópez 0.86
lor	parrot 0.67
lordthors	lordthorsen 0.37
lorents	lorentsen 0.55
lorenz	lorenzo 0.55
los	the 0.20	them 0.12	those 0.10	are 0.06	men 0.05	of 0.04	children 0.02
loschwitz	loschwitz 0.67
lost	lost 0.07
lot	lotteri 0.60	batch 0.24	atch 0.06	lot 0.04
lotan	lotan 0.74
loui	louie 0.55
louis	loui 0.60
louvr	louvr 0.53
lovergin	lovergin 0.67
low	low 0.20	lower 0.09
lowat	lowat 0.38
lowerright	upperleft 0.37
lowis	löwis 0.18
lowlevel	lowlevel 0.37
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
lrzunt	lrzuntar 0.50
ls	ls 0.91
lsb	lsb 0.67
lshift	lshift 0.55
lshw	lshw 0.75
lsmod	rmmod 0.41
lstat	lstat 0.87
lstop	lstopo 0.50
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
lubric	lube 0.52	oil 0.06
luc	light 0.14	look 0.12	lucid 0.11	luca 0.11	headlight 0.09	signifi 0.07	luke 0.05	splendid 0.04
lucecit	blink 0.17
luch	fight 0.28	fought 0.27	struggl 0.21	wrestl 0.19	battl 0.03
luchador	wrestler 0.34	fighter 0.20
lucian	luciano 0.52
luciernag	firefli 0.60	glowworm 0.38
lucr	nonprofit 0.36	profit 0.18
lucrat	moneymak 0.41
lud	lud 0.55
lueg	then 0.31	immedi 0.11	later 0.07	after 0.04	afterward 0.03	soon 0.03
lufthans	airlin 0.27
lug	place 0.46	instead 0.39	rather 0.14	somewher 0.05	held 0.02	spot 0.02
lugar	place 0.23	elsewher 0.07	locat 0.05	cabin 0.03
lugareñ	villag 0.06	local 0.03
luis	lui 0.74	loui 0.18
luj	luxuri 0.78	afford 0.03
lujos	fanci 0.25	luxuri 0.14
lukashenk	lukashenko 0.68
lumbr	light 0.10
lumbrer	light 0.06
lumin	brighter 0.31
luminari	light 0.08
lumpur	visit 0.04
lun	monday 0.60	moon 0.32	lunar 0.06	crater 0.03
lunar	polka 0.44	mole 0.27
lunat	lunat 0.50	madman 0.41
lundh	lundh 0.86	fredrik 0.06
lustr	polish 0.19	shine 0.11
lustrat	shine 0.13
lustres	shine 0.13
lut	mourn 0.38	griev 0.11
luth	rev 0.30
lutz	lutz 0.37
luxemburg	luxembourg 0.67
luz	light 0.60	birth 0.12	sunlight 0.11	luz 0.08	sunshin 0.07	lamppost 0.05	disclos 0.03
luzc	look 0.03
lvm	lvm 0.86
lwn	lwn 0.37
lxc	lxc 0.75
lxde	lxde 0.83
lyapun	lyapun 0.37
lydda	lydda 0.55
lynis	lyni 0.50
lynn	lynn 0.38
lynx	lynx 0.73
lyon	lyon 0.80
lysandr	lysandro 0.71
lyusy	lyusya 0.67
lzma	lzma 0.97
lzmacompressor	lzmacompressor 0.64
lzmadecompressor	lzmadecompressor 0.78
lzmaerror	lzmaerror 0.55
lzmafil	lzmafil 0.87
lzo	lzo 0.50
lzop	lzop 0.75
löwis	löwis 0.82	von 0.07
m	m 0.70	m'th 0.06
ma	ma 0.61	mom 0.07
maachâ	maacah 0.91
maachâti	maacathit 0.74
maack	maack 0.67
maal	mahlah 0.57
maas	maaseiah 0.90
maastricht	maastricht 0.67
maaz	maaziah 0.44
mac	maco 0.68	mac 0.58	pplicat 0.05	bruis 0.04
maced	makkedah 0.78
macedoni	macedonia 0.75	macedonian 0.18	salad 0.06
maceloth	makheloth 0.44
macfs	macf 0.55
mach	male 0.48	goat 0.12	tomcat 0.08
machac	smash 0.17	hammer 0.09	crush 0.09
machalow	machalow 0.78
machaqu	harp 0.12
machet	machet 0.67
machin	machin 0.14
machinery	machineri 0.56
machist	sexist 0.68	chauvinist 0.44
machîr	machir 0.85
macintosh	macintosh 0.88
maciz	bar 0.07	middl 0.06
macmill	macmillan 0.37
macosx	macosx 0.71
macosxosascript	macosxosascript 0.37
macpath	macpath 0.75
macpel	machpelah 0.71
macports	macport 0.50
macr	macro 0.96
madcod	bug 0.06
madeir	madeira 0.80
mader	wood 0.48	wooden 0.29	timber 0.21	lumber 0.07	sawhors 0.06	tree 0.02	cop 0.02
maderer	carpent 0.17
madian	midian 0.82
madianit	midianit 0.62	midian 0.32
madison	madison 0.52
madon	madon 0.44
madr	mother 0.86	madrid 0.12	mom 0.05	mum 0.04
madral	hot 0.03
madrastr	stepmoth 0.52
madrin	godmoth 0.80
madrug	earli 0.11	riser 0.08	morn 0.03
madur	ripe 0.53	matur 0.39	ripen 0.18	mellow 0.16	grow 0.04
madurez	matur 0.26
madv	constant 0.04
madvis	madvis 0.78
maestr	teacher 0.28	master 0.17	grand 0.12	masterpiec 0.08	rabbi 0.06
mafi	mafia 0.67
mag	magician 0.66	wizard 0.23	magiera 0.08
magallan	magellan 0.52
magd	magda 0.67
magdalen	magdalen 0.61
magen	imag 0.02
magent	magenta 0.78
maggi	maggi 0.37
magi	magic 0.57
magic	magic 0.69
magick	magick 0.93
magickmock	magicmock 0.09
magicmock	magicmock 0.93
magicpoing	magicpoint 0.52
magistr	magistr 0.44	ruler 0.21
magistral	terrif 0.12
magnesi	magnesium 0.52
magnet	magnet 0.38
magnif	magnific 0.35	terrif 0.07	excel 0.06	sore 0.06
magnificent	majesti 0.44
magnitud	magnitud 0.93
magnus	magnus 0.84
magog	magog 0.67
magr	meat 0.07
mah	maher 0.44
mahal	mahal 0.80
mahalaleel	mahalalel 0.74
mahali	mah 0.80
mahanaim	mahanaim 0.83
maharai	maharai 0.55
maharashtr	maharashtra 0.67
mahazioth	mahazioth 0.44
mahjong	mahjong 0.64
mahjongg	mahjong 0.43
mahl	mahler 0.67
mahn	mahn 0.37
mahom	moham 0.68
mail	mail 0.17	email 0.05
mailbox	mailbox 0.46
mailcap	mailcap 0.95
maild	maildir 0.84	mh 0.14
maildirmessag	maildirmessag 0.65
mailfrom	mailfrom 0.64
mailhead	mailhead 0.63
mailinglists	mailinglist 0.67
mailm	mailman 0.30
mailmanproxy	mailmanproxi 0.55
mails	email 0.06
mailserv	mailserv 0.67
mailt	mailto 0.55
main	main 0.52
mainfn	mainfn 0.55
mainloop	mainloop 0.75
maintain	maintain 0.10
maintyp	maintyp 0.92
mair	máire 0.67
maisi	maisi 0.67
maiz	corn 0.72
maj	fold 0.08	nice 0.08	flock 0.07	nut 0.05
majan	heap 0.18
majest	majesti 0.50	glori 0.07
majestu	majest 0.42
major	major 0.30
majorsmart	majorsmart 0.67
mak	regen 0.13	make 0.12	maker 0.08
makedev	makedev 0.72
makedirs	makedir 0.83
makefil	makefil 0.86
makelogrecord	makelogrecord 0.71
makepickl	makepickl 0.55
makerecord	makerecord 0.55
makesetup	makesetup 0.64
maketrans	maketran 0.88
maki	maki 0.67
mal	bad 0.61	evil 0.34	wrong 0.26	poor 0.05	harm 0.05	ill 0.05	misspel 0.04	wick 0.04
malab	malayalam 0.67
malabar	juggl 0.60	juggler 0.30
malag	fri 0.10
malagon	fire 0.04
malaqu	malachi 0.71
malasi	malaysia 0.64
malay	mata 0.36	malaysian 0.35
malch	malchijah 0.40
malchî	malchijah 0.67
malchîel	malchiel 0.44
malcolm	malcolm 0.55
malcr	spoil 0.29
malcri	spoil 0.44
mald	iniqu 0.33	wicked 0.28	unright 0.08	evil 0.04
maldad	iniqu 0.17	wicked 0.14
maldec	curs 0.14	swear 0.13
maldic	curs 0.13	swear 0.07
maldicem	dang 0.67
maldicion	curs 0.37
maldig	swear 0.13	curs 0.13
maldij	curs 0.13
maldijer	curs 0.12
maldit	curs 0.24
maleabl	fusibl 0.40
maleduc	impolit 0.39	rude 0.26
malentend	misunderstand 0.72	misunderstood 0.12
malentiend	misunderstand 0.07	wrong 0.06
malest	discomfort 0.52
malet	suitcas 0.62	briefcas 0.16	baggag 0.08	pack 0.06	bag 0.04	luggag 0.03	bundl 0.02
maleter	trunk 0.66
maletin	briefcas 0.51	suitcas 0.12
malevol	wick 0.08
malez	weed 0.21	ivi 0.20
malform	malform 0.45
malformedheaderdefect	malformedheaderdefect 0.37
malg	wast 0.07
malgast	wast 0.31
malhabl	foul 0.21
malhumor	grumpi 0.30	glum 0.20	cranki 0.18	mood 0.04
mali	mali 0.67
malici	malici 0.49	mischiev 0.43	malic 0.29	wicked 0.17
malign	evildo 0.40	evil 0.17
malinterpret	misunderstood 0.15	wrong 0.03
malisim	terribl 0.08
mallard	mallard 0.37
malloc	malloc 0.97
mallothi	mallothi 0.44
malluch	malluch 0.67
malnutr	malnourish 0.80
malogr	fail 0.06
maltes	maltes 0.38
maltrat	mistreat 0.23	abus 0.15	beat 0.06	treat 0.03
malv	evil 0.22	wick 0.08
malvavisc	marshmallow 0.38
malvers	embezzl 0.52
malwar	malwar 0.41
mam	mom 0.56	mother 0.18	mommi 0.13	breast 0.08	chihuahua 0.06	mama 0.05	breastfeed 0.05	mummi 0.05
mamb	mamba 0.50
mami	mommi 0.34	mum 0.25
mamifer	mammal 0.67
mamit	mommi 0.26
mamon	creep 0.13
mamr	mamr 0.80
mamuts	mammoth 0.52
man	hand 0.69	manna 0.05	dick 0.03	peanut 0.02	inch 0.02	handcraft 0.02
manader	spring 0.09
manag	manag 0.22
management	manag 0.03
managers	manag 0.10
managu	managua 0.89
manahath	manahath 0.44
manahem	menahem 0.76
manantial	spring 0.14
manases	manasseh 0.87	manassit 0.12
manc	maim 0.67
manceb	young 0.14
manch	stain 0.49	spot 0.37
manchest	manchest 0.69
mand	command 0.20	sent 0.13	send 0.11	gamepad 0.05	charg 0.04	errand 0.02
mandadm	send 0.03
mandal	send 0.07
mandam	send 0.06
mandamel	send 0.04
mandamient	precept 0.20	decre 0.16	command 0.16	statut 0.06
mandan	send 0.03
mandarin	mandarin 0.65	tangerin 0.37
mandart	abl 0.03
mandatoryrel	mandatoryreleas 0.75
mandel	send 0.06
mandem	send 0.05
manden	problem 0.03
mandenl	send 0.06
mandibul	jaw 0.55	chin 0.14
mandol	command 0.03
mandolin	mandolin 0.67
mandon	bossi 0.67
mandragor	mandrak 0.71
mandril	baboon 0.30
manej	handl 0.51	handler 0.15	drive 0.15	manag 0.04	cope 0.03
manejas	drive 0.05
maner	way 0.35	manner 0.10	somehow 0.05	likewis 0.04	otherwis 0.03	so 0.02
mang	sleev 0.46	mango 0.35	freeload 0.07
mangl	mangrov 0.47	mangl 0.37
mangling	mangl 0.46
manguer	hose 0.67
maniac	maniac 0.80
maniat	fussi 0.20
manicomi	asylum 0.25	psychiatr 0.25	mental 0.13
manifest	manifest 0.40	protest 0.21	demonstr 0.21	reveal 0.20	striker 0.08
manifiest	manifest 0.46	reveal 0.14
manij	handl 0.05
manill	doorknob 0.21
maniobr	maneuv 0.80
manipul	manipul 0.82	gaslight 0.11	schemer 0.08	tamper 0.06	handl 0.04
manit	crafti 0.35
manj	food 0.05
manjar	manjaro 0.50
mano	manoah 0.88
manoj	manoj 0.77	bundl 0.08
manpag	manpag 0.62
mans	tame 0.32	humbl 0.18
mansedumbr	humil 0.39	gentl 0.18
mansion	mansion 0.68
mant	blanket 0.47	robe 0.32	mantl 0.29
mantec	butter 0.37
mantel	tablecloth 0.66	linen 0.05	tabl 0.03
manten	keep 0.29	maintain 0.23	mainten 0.17	kept 0.04	hold 0.04
mantendr	keep 0.11
mantendran	keep 0.04
mantene	stay 0.03
mantenedor	maintain 0.47
mantenem	keep 0.03
mantener	stick 0.08
mantenert	keep 0.05
mantenet	keep 0.06
manteng	keep 0.13	hold 0.07	stay 0.02
mantengam	keep 0.03
mantengamosl	keep 0.02
mantengans	keep 0.06
manteni	kept 0.05
mantenm	keep 0.06
mantent	stay 0.08	keep 0.06	tight 0.03
mantequill	butter 0.63
mantien	maintain 0.19	keep 0.16	kept 0.08	retain 0.06	scrollback 0.06	hold 0.04	convenientili 0.03	engag 0.02
mantill	child 0.02
mantis	mantissa 0.75
mantuv	kept 0.25	held 0.06	remain 0.03	stood 0.03	keep 0.02
manual	manual 0.89	manpag 0.07	stickshift 0.06
manuel	manuel 0.82
manuscrit	manuscript 0.80
manutencion	mainten 0.19
manzan	appl 0.82	bud 0.07
maon	maon 0.74
maor	maor 0.52
maori	maori 0.58
map	map 0.62	bitmap 0.05
mapach	raccoon 0.52	racoon 0.52
mape	map 0.48
mapnam	mapnam 0.64
mapping	map 0.25
mappingproxytyp	mappingproxytyp 0.62
mappingsubclass	mappingsubclass 0.64
mappingview	mappingview 0.37
maps	map 0.07
maquet	model 0.14
maquill	makeup 0.11
maquillaj	makeup 0.69
maquin	machin 0.82	typewrit 0.10	schemer 0.04	virtualbox 0.03	equip 0.03
maquinari	machineri 0.70
mar	sea 0.34	mari 0.31	husband 0.24	dizzi 0.10	maria 0.05	miriam 0.05	ocean 0.04	hubbi 0.03
maradon	maradona 0.80
marangozov	marangozov 0.64
marat	marat 0.37
maraton	marathon 0.68
maravill	marvel 0.32	wonder 0.28	wondrous 0.15	amaz 0.08	wonderland 0.06	astonish 0.05	mighti 0.03
marc	mark 0.41	frame 0.39	brand 0.21	timestamp 0.16	markup 0.11	framework 0.09	marco 0.09	trademark 0.08
marcad	deepli 0.14
marcador	marker 0.57	placehold 0.34	bookmark 0.21	score 0.08
marcapas	pacemak 0.57
marcel	marcelo 0.67
marcelotduart	marcelotduart 0.37
march	parad 0.08	left 0.07	march 0.06	leav 0.06	away 0.04	reluct 0.03	hike 0.03	go 0.03
marchart	leav 0.04
marches	leav 0.03
marchit	wither 0.32	wilt 0.28	ania 0.15
marchâboth	marcaboth 0.44
marcial	art 0.10
marcin	marcin 0.38
mardochê	mordecai 0.96
mare	seasick 0.24	tide 0.20
maremot	tidal 0.44
mares	mareshah 0.71
marfil	ivori 0.73
marg	margin 0.64
margarin	margarin 0.64
margarit	daisi 0.76	margarita 0.38
margen	margin 0.41
mari	mario 0.54	maria 0.12	mari 0.02
mariadb	mariadb 0.92
mariatt	mariatta 0.55
marihuan	marijuana 0.67
marik	marika 0.81
marilyn	marilyn 0.89
marim	marimo 0.80
marin	navi 0.62	marina 0.19	sea 0.03
mariner	sailor 0.72
marionet	puppet 0.45	doll 0.06
marip	butterfli 0.85
marisc	seafood 0.66	shellfish 0.32
mariscal	marshal 0.11
marital	marit 0.64
marius	marius 0.38
mark	mark 0.40
markdown	markdown 0.62
marketing	market 0.13
marketplac	marketplac 0.30
markup	markup 0.21
marlinspik	attack 0.05
marmol	marbl 0.74
marqu	dial 0.24	bookmark 0.18	mark 0.05
marquez	marquez 0.52
marron	brown 0.70
marroqu	moroccan 0.53
marruec	morocco 0.86
marshal	marshal 0.88
mart	tuesday 0.51	mar 0.46	martha 0.20	marta 0.18
martelli	martelli 0.64
martill	hammer 0.81	gavel 0.26	beaten 0.10
martin	martin 0.89	martín 0.18
martini	martini 0.67
marty	marti 0.52
maruyam	maruyama 0.54
mary	mari 0.80
maryam	maryam 0.67
marz	march 0.62
mas	more 0.61	els 0.14	most 0.13	but 0.13	than 0.12	longer 0.09	further 0.08	harder 0.06
masacr	mass 0.25
masaj	massag 0.80
masaje	massag 0.27	rub 0.13
masayuki	masayuki 0.55
masc	mask 0.59	bitmask 0.22	netmask 0.16	crunch 0.06	gum 0.04	chew 0.04	bite 0.02
mascarill	mask 0.19
mascarpon	mascarpon 0.53
mascot	pet 0.82
masculin	masculin 0.63	male 0.05	depart 0.03
mascull	mutter 0.26
maserati	maserati 0.67
mash	masha 0.67
masiv	massiv 0.49	mass 0.21
mask	mask 0.29
maskpri	maskpri 0.64
masoqu	masochist 0.67
mass	massah 0.50	massa 0.17
massachusetts	massachusett 0.67
massc	masscan 0.83
massi	massi 0.67
massif	massif 0.58
mast	master 0.35
mastic	chew 0.57	munch 0.14
masticas	chew 0.13
mastiqu	chew 0.12
mat	kill 0.65	mate 0.05	slain 0.04	murder 0.04	assassin 0.02
matader	slaughterhous 0.48	slaughter 0.29
matal	kill 0.03
matanz	slaughter 0.42
matapioj	dragonfli 0.30
matar	kill 0.06
matart	kill 0.10
match	match 0.25
matching	match 0.04
mate	matthew 0.44
matemat	mathemat 0.54	math 0.45
materi	subject 0.16	materi 0.08	matter 0.06	raw 0.03
material	materi 0.60	materialist 0.41	stuff 0.06	equip 0.04	possess 0.02
materialic	made 0.03
matern	tongu 0.14	nativ 0.14
maternal	sympathi 0.17
math	math 0.53	cos 0.10
mathan	mattaniah 0.75	matthan 0.21	mattanah 0.21
mathematisch	centrum 0.37
mathenai	mattenai 0.55
mathewson	mathewson 0.55
mathieu	mathieu 0.67
mathith	mattithiah 0.71
mathusalam	methuselah 0.63
matmul	matmul 0.71
matol	kill 0.06
maton	hoodlum 0.67
matorral	bush 0.14
matric	matrix 0.43	array 0.17
matricul	enrol 0.34	enter 0.03
matrimoni	marriag 0.70	marri 0.03
matriz	womb 0.31	matrix 0.20	array 0.19
mats	mat 0.14
matsumot	matsumoto 0.37
matsuyam	matsuyama 0.67
matt	matt 0.82
mattath	son 0.02
matthew	matthew 0.67
matthi	matthia 0.89
matti	mattia 0.55
matumot	matumoto 0.67
matutin	sick 0.04
matveev	matveev 0.75
maui	maui 0.52
maull	meow 0.44
maupin	maupin 0.38
maurici	rené 0.52
mavericks	maverick 0.50
max	max 0.93
maxbyt	maxbyt 0.55
maxcount	maxcount 0.55
maxdelt	maxdelta 0.67
maxheaderl	maxheaderlen 0.75
maxim	maximum 0.61	maxim 0.08	fullest 0.07	most 0.06	max 0.04	peak 0.04	top 0.03
maximiz	maxim 0.42
maximum	maximum 0.23
maxint	maxint 0.64
maxl	maxlen 0.75
maxlength	maxlength 0.55
maxlevels	maxlevel 0.64
maxlinel	maxlinelen 0.71
maxsiz	maxsiz 0.94
maxsplit	maxsplit 0.68
maxtasksperchild	maxtasksperchild 0.71
maxunicod	maxunicod 0.55
maxy	maxyear 0.83
may	may 0.10
mayones	mayonnais 0.80
mayor	most 0.30	older 0.28	greater 0.21	larger 0.11	major 0.09	greatest 0.08	elder 0.06	oldest 0.06
mayordom	household 0.13	manag 0.02
mayorg	mauricio 0.52
mayoritari	most 0.04
maystr	maystr 0.37
mayuk	mayuko 0.89
mayus	ase 0.41
mayuscul	uppercas 0.37	insensit 0.17	capit 0.11	sensit 0.10	upper 0.09	case 0.07	nsensit 0.06
maz	maza 0.68	deck 0.34
mazmorr	dungeon 0.65
mañan	tomorrow 0.69	morn 0.51
maños	picki 0.43
mb	mb 0.72	per 0.04
mbas	ll 0.17
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
mcmill	mcmillan 0.55
mcnam	mcnamara 0.64
md	md 0.67
mdns	mdns 0.67
mdoc	mdoc 0.50
me	me 0.49	i 0.35	i'd 0.09	i'm 0.05	i'll 0.03	i'v 0.03	my 0.03
meador	meador 0.71
mean	mean 0.07
meand	leak 0.12
measur	measur 0.10
mec	mecca 0.35	sway 0.29	wave 0.15	rock 0.04
mecan	mechan 0.92
mecanograf	typist 0.43	typo 0.32
mecanografi	type 0.03
mecedor	rock 0.06
mech	streak 0.16	wick 0.06
mechanism	mechan 0.12
mecher	lighter 0.39
mecking	meck 0.67
med	measur 0.53	med 0.29	mede 0.06	custom 0.05	as 0.03	extent 0.03
medall	medal 0.90
medeb	medeba 0.67
medi	middl 0.35	half 0.27	media 0.21	among 0.08	medium 0.07	averag 0.06	mid 0.06	mean 0.05
mediador	mediat 0.70
median	median 0.51	medium 0.27	middl 0.05
medianoch	midnight 0.67
mediant	via 0.14	by 0.07	programmat 0.06	use 0.05	through 0.05
medic	doctor 0.55	medic 0.26	physician 0.07	insur 0.03	medicin 0.02
medicament	medicin 0.22	drug 0.19	medic 0.07	strongest 0.03
medicin	medicin 0.55	medic 0.10	drug 0.02
medidor	meter 0.23
medieval	mediev 0.29
medin	medina 0.67
medioambient	environ 0.05
medioambiental	environment 0.52	hazard 0.25
mediocr	lacklust 0.60
mediod	noon 0.56	south 0.24	southward 0.16	midday 0.13
medit	medit 0.62	over 0.03	reflect 0.02
mediterrane	mediterranean 0.68
medium	medium 0.02
medul	bone 0.07	core 0.06
medus	medusa 0.50
meg	mega 0.61	meg 0.59
megabyt	megabyt 0.82
megafaun	megafauna 0.67
megafon	megaphon 0.67
megatools	megatool 0.50
megidd	megiddo 0.83
megur	meguro 0.67
meh	mehida 0.44
mehdi	mehdi 0.88	dogguy 0.04
mehm	mehm 0.67
mehujael	mehujael 0.44
meily	meili 0.37
mejic	mexico 0.22
mejican	mexican 0.39	sombrero 0.20
mejill	cheek 0.70
mejor	better 0.56	best 0.43	improv 0.28	enhanc 0.12	greatest 0.04	superior 0.02
mejorart	ever 0.03
mejunj	mixtur 0.22
melancol	melanchol 0.46	wist 0.28	gloomi 0.13	sad 0.06
melani	melani 0.67
melanom	asymmetri 0.37
melbourn	melbourn 0.68
melchîsedec	melchizedek 0.80
melec	ebedmelech 0.54
melech	melech 0.62
melen	hair 0.04
mellal	mellal 0.53
melliz	twin 0.18
melocoton	peach 0.29
melocotoner	peach 0.32
melod	melodi 0.60	tune 0.46
melodram	melodrama 0.50
melodramat	melodramat 0.67
melon	melon 0.76	cantaloup 0.31	watermelon 0.11
melotti	melotti 0.89
meltdown	meltdown 0.51
mem	mem 0.57	memo 0.47
memb	member 0.38	pytypeobject 0.04
members	member 0.11
membres	membership 0.36
membrill	quinc 0.67
memcheck	memcheck 0.60
memcmp	crypto 0.37
memfd	memfd 0.75
memfs	memf 0.37
memlimit	memlimit 0.71
memoiz	memoiz 0.71
memor	remark 0.14
memori	memori 0.78	memoryview 0.04	heart 0.04
memoriz	memor 0.78	memoris 0.15
memorizal	memor 0.13
memorizat	memor 0.17
memory	memori 0.14
memorybi	memorybio 0.64
memoryerror	memoryerror 0.78
memoryhandl	memoryhandl 0.71
memoryview	memoryview 0.69
memucan	memucan 0.55
memus	memus 0.71
men	less 0.39	least 0.35	unless 0.20	fewer 0.16	minus 0.10	miss 0.04	mene 0.02
mencion	mention 0.78	aforement 0.09
mendel	mendel 0.67
mendez	riva 0.52
mendic	shift 0.06
mendig	beggar 0.56	panhandl 0.26	beg 0.08
mendoz	mendoza 0.55
mene	wiggl 0.49	shake 0.06
menest	must 0.04	need 0.02
menester	needi 0.50	poor 0.04
menn	mennad 0.67
menopausi	menopaus 0.56
menor	minor 0.23	younger 0.21	youngest 0.19	less 0.15	faintest 0.09	smaller 0.08	smallest 0.06	lower 0.06
menosprec	despis 0.13	down 0.02
menospreci	despis 0.33	contempt 0.13	reject 0.04
mensaj	messag 0.84	unformat 0.03
mensajer	messeng 0.79
mensual	month 0.10
ment	lie 0.29	mind 0.19	peppermint 0.06	mint 0.03
mental	mental 0.85	derang 0.20
mentaliz	psych 0.89
mentir	liar 0.47	lie 0.31	falsehood 0.12	bs 0.04	deceit 0.03
mentirt	lie 0.07
menton	chin 0.27
mentor	mentor 0.81
menu	menu 0.83
menud	often 0.56	frequent 0.05	oftentim 0.04
menus	menus 0.78	menu 0.04
menuselection	menuselect 0.78
meoll	point 0.04
meon	meon 0.67
mephaath	mephaath 0.55
mephi	mephibosheth 0.63
mer	mere 0.56
merab	merab 0.55
meraioth	meraioth 0.74
merari	merari 0.89
merc	market 0.80	merci 0.09
mercad	merchant 0.45
mercader	merchant 0.56	trader 0.48
mercadill	flea 0.40
mercanc	merchandis 0.35	commod 0.28	delay 0.04
merchandising	merchandis 0.33
mercuri	mercuri 0.73
mercurial	mercuri 0.53
merec	deserv 0.71	worth 0.06	worthi 0.02
mereces	deserv 0.06
meremoth	meremoth 0.71
merend	snack 0.15	ate 0.03
merezc	deserv 0.27
merg	merg 0.36
merib	merib 0.51	meribah 0.28
meriend	snack 0.21
merit	merit 0.67
merkel	merkel 0.52
mermel	jam 0.41	homemad 0.14
merod	prowler 0.52
merom	merom 0.44
mersenn	mersenn 0.64
merzouki	merzouki 0.38
mes	month 0.68	tabl 0.46	wobbl 0.03	desk 0.03	mesha 0.03
mesach	meshach 0.85
mesec	meshech 0.39
mesech	meshech 0.56
meselemi	meshelemiah 0.62
meser	waiter 0.42	waitress 0.38
mesezabeel	meshezabel 0.44
mesill	nightstand 0.40
mesit	bedsid 0.20	tabl 0.03
mesopotami	mesopotamia 0.80
messag	messag 0.36
messagebeep	messagebeep 0.55
messagebox	messagebox 0.71
messagedefect	messagedefect 0.38
mesullam	meshullam 0.91
met	meta 0.22	goal 0.12	put 0.09	into 0.06	meddl 0.05	smuggl 0.05	pebbl 0.03	tuck 0.03
metacaract	metacharact 0.50
metacaracter	metacharact 0.68
metacharacters	metacharact 0.22
metacl	metaclass 0.87
metaclass	metaclass 0.39
metadat	metadata 0.77	meta 0.06
metadistr	metadistro 0.80
metadon	methadon 0.57
metafor	metaphor 0.81
metainform	meta 0.07
metal	metal 0.61	bronz 0.48	hacksaw 0.08	cash 0.04
metanfetamin	methamphetamin 0.53
metapaquet	metapackag 0.45	meta 0.20
metapathfind	metapathfind 0.89
metatip	metatyp 0.55
metav	metavar 0.88
metavartypehelpformatt	metavartypehelpformatt 0.37
mete	mind 0.07
meteor	meteor 0.44
meteorit	meteor 0.34
meteorolog	forecast 0.12	weather 0.07
metet	hop 0.11	mind 0.08
meth	meth 0.94	rsplit 0.02
method	method 0.13
methodcall	methodcal 0.75
methoddef	methoddef 0.64
methodhelp	methodhelp 0.42
methodnam	methodnam 0.55
methods	method 0.07
methodsignatur	methodsignatur 0.55
methodtyp	methodtyp 0.55
methodwrappertyp	methodwrappertyp 0.71
methusael	methushael 0.44
metich	nosey 0.67
meticul	meticul 0.28	stickler 0.22	thorough 0.22	care 0.03
metiom	brought 0.06
metod	method 0.92
metr	subway 0.64	meter 0.35	metro 0.17
metric	metric 0.78
metropoli	hub 0.40
meunim	meunim 0.44
mexic	mexico 0.89
mexican	mexican 0.61
mey	meyer 0.85
mez	rock 0.08
mezaab	mezahab 0.44
mezcl	mix 0.63	blend 0.30	mixtur 0.26	mingl 0.09	shuffl 0.05	stir 0.03	toss 0.02
mezclador	mixer 0.70
mezclas	mix 0.09
mezclill	jean 0.21
mezquin	mean 0.05
mezquit	mosqu 0.78
meñiqu	finger 0.07
mf	mf 0.33	hc3 0.25	bt3 0.24
mfc	mfc 0.65
mfd	mfd 0.48
mgr	mgr 0.78
mh	mh 0.85
mhmessag	mhmessag 0.78
mhz	mhz 0.75
mi	my 0.81	me 0.15	myself 0.02
mia	mine 0.32	fault 0.06	my 0.03
miamim	mijamin 0.37
miamin	mijamin 0.37
mias	mine 0.23
miau	meow 0.34
mib	mib 0.92
miboot	miboot 0.67
mibsam	mibsam 0.40
mibz	mibzar 0.44
mich	cat 0.04
michael	michael 0.87
michel	michel 0.84
michelson	michelson 0.67
michi	michi 0.52
michin	cat 0.04
michm	michmash 0.72	michma 0.26
michu	michu 0.67
michâ	micah 0.43	mica 0.39
michâel	michael 0.27
michâl	michal 0.87
michâs	micah 0.75
michê	micaiah 0.89
mick	mick 0.64
micloth	mikloth 0.62
micr	micro 0.55	microsecond 0.16	microvm 0.15	mic 0.14	bus 0.03
microbi	germ 0.36
microbiolog	microbiolog 0.67
microcontrol	microcontrol 0.41
microfon	microphon 0.66	mic 0.40
micronews	micronew 0.86
microond	microwav 0.71
microorgan	organ 0.06
microproces	microprocessor 0.67
micropython	micropython 0.72
microscop	microscop 0.22
microscopi	microscop 0.87
microsecond	microsecond 0.38
microseconds	microsecond 0.44
microsegund	microsecond 0.51
microsoft	microsoft 0.95
mid	measur 0.24	tall 0.13
middl	middl 0.05
middleclick	middleclick 0.41
middlewar	middlewar 0.44
midi	midi 0.83
midnight	midnight 0.14
midval	midval 0.52
mied	afraid 0.38	fear 0.13	scare 0.12	frighten 0.04	scari 0.04
miedit	scari 0.17
miel	honey 0.56	honeymoon 0.29
mielofibrosis	myelofibrosi 0.67
miembr	member 0.77	limb 0.06
mient	lie 0.29
mientr	while 0.53	wherea 0.09	as 0.04
miercol	wednesday 0.71
mierd	shitti 0.25	dumbshit 0.25	crap 0.19	shit 0.13	fuck 0.10	stink 0.08	garbag 0.03
mies	harvest 0.29
mig	floor 0.03	togeth 0.03
migaj	crumb 0.76
migdol	migdol 0.62
migr	migrat 0.50	port 0.07
migracion	migrat 0.41	port 0.10
migration	migrat 0.26
migrañ	migrain 0.43
mihael	mihaela 0.67
mij	ibook2 0.34
mik	mike 0.92
mikhail	mikhail 0.38
mil	thousand 0.80
milagr	miracl 0.63	wonder 0.03
milan	milan 0.51	milano 0.34
milc	milcah 0.77
mileni	millennium 0.45	millenia 0.40
milet	miletus 0.55
milici	militia 0.53
milisegund	millisecond 0.92
milit	militari 0.83	belong 0.03
militar	club 0.05
mill	mile 0.66	miller 0.35	millo 0.17	mph 0.07
millaj	mileag 0.37
millar	thousand 0.14
millenux	millenux 0.67
millionari	millionair 0.20
milliseconds	millisecond 0.11
millon	million 0.66	billion 0.22
millonari	millionair 0.61
milm	milman 0.55
milmillonari	billionair 0.52
milton	milton 0.54
mim	mime 0.88	pamper 0.13	spoil 0.11	mama 0.10	mimetyp 0.03
mimeb	mimebas 0.78
mimelib	mimelib 0.37
mimepart	mimepart 0.38
mimetext	mimetext 0.64
mimetyp	mimetyp 0.93
mimewrit	mimewrit 0.37
min	min 0.56	mina 0.36	undermin 0.18	mine 0.11
mindelt	mindelta 0.67
miner	town 0.03
mineral	miner 0.93
mingl	mingl 0.29
mingw	mingw 0.85
mini	mini 0.48	minio 0.41
miniamin	miniamin 0.44
miniatur	thumbnail 0.67
minicom	minicom 0.80
miniconferent	miniconf 0.57
minidebconf	minidebconf 0.94
minidebconfcambridg	minidebconfcambridg 0.80
minidisc	md 0.32
minidom	minidom 0.92
minifald	miniskirt 0.34	mini 0.26
minifieldstorag	minifieldstorag 0.64
minify	minifi 0.41
minim	minimum 0.57	minim 0.47	slightest 0.13	least 0.06
minimal	minim 0.21
minimiz	minim 0.32	minimis 0.19
minimum	minimum 0.28
ministeri	ministri 0.43	servic 0.16
ministr	minist 0.67	cabinet 0.07	servant 0.06	serv 0.03
minog	minogu 0.67
minor	minor 0.48
minoritari	minor 0.24
minsk	minsk 0.67
mint	lie 0.44
minuci	thorough 0.20
minuscul	lowercas 0.41	lower 0.13	uncas 0.12	tini 0.11	insensit 0.09	case 0.08	xact 0.07	casefold 0.06
minut	minut 0.83	moment 0.02
minutit	minut 0.04
miny	minyear 0.83
mio	mine 0.46	my 0.04
miop	nearsight 0.33	near 0.03
mios	mine 0.29
mip	mip 0.25
mips	mip 0.80
mipsel	mipsel 0.80
mir	look 0.34	stare 0.15	watch 0.08	gaze 0.03	glanc 0.03	see 0.03	gawk 0.02	glare 0.02
mireill	mireill 0.67
mirill	peephol 0.71
mirl	blackbird 0.67
mirr	myrrh 0.87
mirror	mirror 0.09
mirrors	mirror 0.14
mis	my 0.35	mass 0.03
misael	mishael 0.76
misc	misc 0.72
miscelan	miscellan 0.11
miscelane	miscellan 0.26
miseal	mishal 0.44
miser	miser 0.66	wretch 0.29	lousi 0.11	poor 0.02
miseri	miseri 0.38	poverti 0.08	unhappi 0.07
misericordi	merci 0.37	kind 0.14	endur 0.10	compass 0.10	gracious 0.09	piti 0.03
mishim	mishima 0.67
misi	mysia 0.44
mision	mission 0.95
misioner	missionari 0.49
misisipi	mississippi 0.67
mism	same 0.62	yourself 0.12	myself 0.12	itself 0.10	himself 0.09	themselv 0.07	herself 0.05	right 0.03
misplacedenvelopeheaderdefect	misplacedenvelopeheaderdefect 0.37
missing	miss 0.11
mission	mission 0.12
misteri	mysteri 0.88	puzzl 0.03	secret 0.03
mit	half 0.42	middl 0.10	myth 0.10	midpoint 0.09	halfway 0.08
mitch	mitch 0.38
mitchell	mitchel 0.55
mithc	mithkah 0.44
mitig	mitig 0.88
mitmproxy	mitmproxi 0.75
mitmweb	mitmweb 0.75
mitolog	mytholog 0.67
mitr	turban 0.61
mitsvah	mitzvah 0.67
mix	mixer 0.41
mixin	mixin 0.90
mixins	asynchron 0.04
mixt	mix 0.34
mizp	mizpah 0.92	mizpeh 0.11
mizraim	mizraim 0.40
mizz	mizzah 0.55
mkconfig	mkconfig 0.50
mkdir	mkdir 0.90
mkdocs	mkdoc 0.67
mkdtemp	mkdtemp 0.87
mkfif	mkfifo 0.62
mkfs	mkfs 0.67
mkisofs	mkisof 0.50
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
mn	mn 0.38
mnemon	mnemon 0.57
mnemotecn	mnemon 0.57
mo	mo 0.59
moab	moab 0.84	moabit 0.10
moabit	moabit 0.52	moabitess 0.38	moab 0.10
mobil	mobil 0.11
mobiliari	furnitur 0.20
moc	runni 0.44
moced	youth 0.47
mocedad	youth 0.12
moch	aren't 0.03
mochil	backpack 0.36	bag 0.33	pack 0.02
mocion	motion 0.48
mock	mock 0.60
mocking	mock 0.12
mocks	mock 0.13
mod	mod 0.80	mode 0.44	fashion 0.08	modern 0.03	buzzword 0.02
modal	manner 0.48	modal 0.32
modconf	modconf 0.67
model	model 0.80	odel 0.10
modelfil	modelfil 0.50
modem	modem 0.67
moder	moder 0.70	restrain 0.09	milder 0.07
moderes	control 0.05
modern	modern 0.77
modest	modest 0.88
modesti	modest 0.28
modif	modif 0.52	modifi 0.32	switch 0.12	alter 0.03	edit 0.02
modifi	modifi 0.05
modific	modifi 0.71	unmodifi 0.09	alter 0.08	chang 0.05	unchang 0.04
modifiqu	modifi 0.11	chang 0.02
modinf	modprob 0.33
modism	idiom 0.52
modist	dressmak 0.80
modnam	modnam 0.71
modorr	drowsi 0.29
modprob	modprob 0.33
modul	modul 0.93	modulo 0.07	modulus 0.03	modular 0.03	modula 0.03
modular	modular 0.40
modulefind	modulefind 0.78
moduleinf	moduleinfo 0.55
modulenam	modulenam 0.84
modulenotfounderror	modulenotfounderror 0.88
modulespec	modulespec 0.90
moduletyp	moduletyp 0.81
moduley	moduley 0.37
modutils	modutil 0.67
mofet	skunk 0.52
moflet	red 0.05
mogollon	shit 0.16	crowd 0.07
mogrify	mogrifi 0.50
moh	mohan 0.67
mohamm	moham 0.44
mohos	moldi 0.44
moin	moin 0.89
moises	mose 0.79	mosh 0.03
moj	wet 0.66	dip 0.17	damp 0.04	drench 0.04
mojigat	prude 0.67
mol	grind 0.18	tucker 0.13	mash 0.13	moladah 0.12	mole 0.08	beat 0.05
mold	point 0.04
moldur	fillet 0.68	ledg 0.35
molecul	molecul 0.89
molest	bother 0.42	disturb 0.27	upset 0.20	annoy 0.16	mind 0.07	teas 0.04	angri 0.02	harass 0.02
molestart	disturb 0.16	bother 0.08	annoy 0.03
molesti	nuisanc 0.30	annoy 0.07	troubl 0.07	later 0.03	bug 0.02
molin	millston 0.58	windmil 0.34	mill 0.25
moller	head 0.05
molly	molli 0.52
moloch	molech 0.76
moment	moment 0.42	time 0.10	now 0.04	anytim 0.04	minut 0.03	right 0.03	at 0.02	while 0.02
momentan	momentarili 0.72
momentit	hors 0.03	while 0.02
momi	mummi 0.52
momotarou	momotarou 0.67
mon	monkey 0.56	mono 0.27	cute 0.18	philosoph 0.06	cuter 0.06	ador 0.03	cool 0.02
monarc	monarch 0.44
mond	els 0.03
monday	monday 0.05
moned	coin 0.73	currenc 0.28
moneder	purs 0.34	handbag 0.13	wallet 0.08
monetari	monetari 0.81	prize 0.05
monetary	monetari 0.28
monetiz	monet 0.67
monfort	monfort 0.55	pozuelo 0.49
mongodb	mongodb 0.43
mongoli	mongolia 0.67
monitor	monitor 0.58	screen 0.02
monitore	monitor 0.34
monitoring	monitor 0.25
monitoriz	monitor 0.28
monj	monk 0.53	nun 0.42
monocicl	unicycl 0.63
monocrom	monochrom 0.50
monofas	phase 0.22
monofon	monophon 0.64
monograf	monograph 0.37
monoteist	monotheist 0.67
monoton	monoton 0.83
monotonic	monoton 0.31
monox	monoxid 0.67
monro	monro 0.91
monsel	monsel 0.55
monstru	monster 0.88
mont	mount 0.38	mountain 0.33	ride 0.20	hill 0.14	mt 0.09	rode 0.09	hor 0.05	assembl 0.03
montag	montag 0.62
montaj	mount 0.24	mountpoint 0.17	assembl 0.07
montanar	montanaro 0.66
montañ	mountain 0.71	roller 0.04	hill 0.03
montes	wild 0.27
montgomery	montgomeri 0.64
month	month 0.11
monticul	heap 0.48
monton	lot 0.25	bunch 0.20	heap 0.16	plenti 0.11	ton 0.05	youngster 0.04	pile 0.03
montreal	montreal 0.89
monty	monti 0.82
monument	monument 0.46	erect 0.16	sight 0.02
monumental	monument 0.22
moody	moodi 0.41
moolen	vim 0.10
moor	moor 0.84
mop	dat 0.27
mopac	mopac 0.50
mor	die 0.34	dwell 0.16	death 0.04	habit 0.03
morador	inhabit 0.55	dwell 0.08
moral	moral 0.63	mulberri 0.22	frame 0.02
moralej	moral 0.23
moraton	bruis 0.28
mord	bite 0.31	bitten 0.29	bit 0.11	chew 0.05
mordedor	bite 0.12
mordert	bite 0.13
mordisc	bite 0.11
mordisqu	nibbl 0.67
moreau	moreau 0.37
moreh	moreh 0.44
morehous	morehous 0.38
morel	morel 0.67
moren	brunett 0.40
moresby	moresbi 0.67
moreton	bruis 0.44
morf	grub 0.14
morg	morgu 0.67
morr	morr 0.64
morre	kiss 0.04
morrison	morrison 0.55
mors	walrus 0.44
morsel	morsel 0.90
mortal	mortal 0.68	laser 0.16	suicid 0.04
mortand	slaughter 0.24	plagu 0.22
mortem	mortem 0.78
mortifiqu	dwell 0.06
mos	moza 0.67
mosaic	tile 0.41
mosc	fli 0.31	sore 0.04
moscu	moscow 0.85
moseroth	moseroth 0.44
mosh	mosh 0.75
mosquit	mosquito 0.57
mosquiter	screen 0.12
most	wine 0.08	most 0.02
mostaz	mustard 0.46
mostr	show 0.35	display 0.17	shown 0.13	print 0.02
mostradm	show 0.02
mostrador	counter 0.27
mostral	show 0.02
mostram	show 0.08
mostran	show 0.02
mostrart	show 0.10
mot	motorcycl 0.37	motorbik 0.26	ladybug 0.10	bike 0.05
motel	motel 0.80
moter	biker 0.52
motif	motif 0.79
motiv	motiv 0.41	reason 0.24	driven 0.05	purpos 0.03	caus 0.03	tick 0.02
motivation	motiv 0.18
motocicl	rider 0.52
motociclet	motorcycl 0.57
motor	engin 0.67	motor 0.28
motorol	motorola 0.80
motosierr	chain 0.08
mount	mount 0.19
mous	mous 0.34
mouz	mouzo 0.37
mov	move 0.48	budg 0.05	wag 0.02
movert	move 0.04
movibl	movabl 0.50
moviendot	move 0.07
movil	mobil 0.30	cell 0.26	cellphon 0.18	phone 0.08
movimient	movement 0.60	move 0.11	techno 0.10	motion 0.09
moxi	strip 0.08
moz	porter 0.14	ladi 0.14	maiden 0.11	young 0.09	servant 0.03	handsom 0.03	boy 0.02
mozart	mozart 0.77
mozill	mozilla 0.74
mp	mp 0.78
mpc	mpc 0.75
mpd	mpd 0.87
mpgl	mpgl 0.80
mpi	mpi 0.60
mpic	mpic 0.67
mpirun	mpirun 0.67
mpl	mpl 0.67
mplay	mplayer 0.75
mptcp	mptcp 0.64
mpv	mpv 0.80
mqtt	mqtt 0.80
mro	mro 0.86
mrrescu	mrrescu 0.52
ms	ms 0.68	millisecond 0.04
msbuild	msbuild 0.62
msdn	msdn 0.71
msdos	fsck 0.28
msec	msec 0.55
msedg	msedg 0.67
msg	msg 0.98
msgfmt	msgfmt 0.55
msgread	msgreader 0.37
msgstr	msgstr 0.67
msi	msi 0.95
msiclosehandl	msiclosehandl 0.38
msicolinf	msicolinfo 0.55
msidatabasecommit	msidatabasecommit 0.38
msidatabaseopenview	msidatabaseopenview 0.37
msidbop	msidbopen 0.78
msilib	msilib 0.89
msimodify	msimodifi 0.75
msirecordcleardat	msirecordcleardata 0.38
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
mtim	mtime 0.92
mu	mu 0.86
mua	mua 0.71
muam	muammar 0.67
mucam	maid 0.24
much	mani 0.41	lot 0.40	much 0.27	veri 0.07	long 0.06	great 0.03	plenti 0.02	realli 0.02
muchach	boy 0.23	girl 0.14	guy 0.04	reckless 0.04	youth 0.04	maid 0.03
muchedumbr	multitud 0.12	crowd 0.08
muchis	mani 0.04	load 0.03
muchisim	much 0.05
mud	move 0.32	mute 0.15	dumb 0.06	speechless 0.05	chang 0.03	silent 0.03	settl 0.02
mudart	move 0.07
muebl	furnitur 0.69
muec	face 0.09
muel	toothach 0.29	grind 0.19	molar 0.15	wisdom 0.07	teeth 0.04
muell	pier 0.51	dock 0.37
muer	die 0.29
muerd	bite 0.53
muerdet	bite 0.11
muert	dead 0.58	death 0.50	slain 0.17	die 0.07	kill 0.03
muertit	murder 0.08
muestr	display 0.54	show 0.31	sampl 0.14	print 0.08	shown 0.08	view 0.06	list 0.04	demonstr 0.02
muestral	sampl 0.13
muestram	show 0.12
muestramel	show 0.02
muestran	us 0.03
muestre	sampl 0.18	frequenc 0.05	rate 0.03
muestrem	show 0.08
muestrenm	show 0.02
muev	move 0.33	stir 0.03
muevans	move 0.07
muevel	move 0.03
muevet	move 0.04
mugr	mess 0.09
muhamm	muhammad 0.67
muiriel	muiriel 0.43
muj	woman 0.66	wife 0.35	femal 0.02
mujer	women 0.67	wive 0.31
mul	mule 0.75	mul 0.45
mulad	dung 0.43
mult	fine 0.23
multi	multi 0.51
multiarch	multiarch 0.34
multiarquitectur	multiarch 0.31	arch 0.11	multi 0.10
multibyt	account 0.04
multicall	multical 0.58
multicast	multicast 0.51
multiconjunt	multiset 0.77
multicontenedor	applic 0.02
multidifusion	multicast 0.63
multidimensional	multidimension 0.45	dimension 0.30
multif	initi 0.05
multihil	multithread 0.40
multilin	multilin 0.76	multi 0.02
multiline	multi 0.17
multilingü	servic 0.02
multiloopchildwatch	multiloopchildwatch 0.64
multimedi	multimedia 0.83	media 0.03
multimillonari	multimillionair 0.67
multimod	multimod 0.71
multinivel	multilevel 0.55
multipart	multipart 0.85
multiparts	multipart 0.11
multipl	multipl 0.73	multi 0.11	multipli 0.05	multical 0.03
multiplataform	cross 0.16	platform 0.07
multiplex	level 0.03
multiplexor	multiplex 0.40
multiplic	multipli 0.62	increas 0.07
multiplica	multipli 0.11
multipliqu	multipli 0.21
multiply	multipli 0.14
multiproces	multiprocess 0.25	multithread 0.24	multi 0.09
multiprocessing	multiprocess 0.90
multithreading	multithread 0.48
multitud	crowd 0.53	multitud 0.31	myriad 0.08	assembl 0.03	score 0.02
multivari	multivari 0.67
mumbai	mumbai 0.80
mund	world 0.68	everybodi 0.12	everyon 0.09	globe 0.05
mundanal	care 0.02
mundial	ii 0.25	world 0.16	fifa 0.08
mung	text 0.03
municion	ammunit 0.67
municipal	hall 0.13
municipi	citi 0.03
mur	die 0.60	wall 0.16	kill 0.05
murai	marri 0.03
mural	argentinian 0.32
murall	wall 0.26
murcielag	bat 0.52
murdock	murdock 0.78
murier	die 0.09
murmur	murmur 0.34	mutter 0.30	mumbl 0.25	babbl 0.22	hum 0.12	grumbl 0.04
murray	murray 0.91
muscul	muscl 0.81
muse	museum 0.86
musescor	musescor 0.67
musg	moss 0.67
musi	mushi 0.73
music	music 0.74	musician 0.33
musical	music 0.17	inclin 0.06
musl	thigh 0.71
mustaf	mustafa 0.67
mustang	mustang 0.80
musulman	muslim 0.64
mut	mutat 0.92
mutabil	mutabl 0.13
mutabl	mutabl 0.94
mutablemapping	mutablemap 0.86
mutablesequenc	mutablesequ 0.83
mutableset	mutableset 0.64
mutex	mutex 0.75
mutil	maul 0.52
mutu	mutual 0.39	each 0.07	other 0.03
muy	veri 0.83	too 0.09	pretti 0.05	realli 0.05	quit 0.04	great 0.02	so 0.02
muñec	doll 0.84	wrist 0.20	snowman 0.09
muñequit	doll 0.07
muñoz	muñoz 0.67
mv	vm 0.44	mv 0.31
mx	mx 0.70
myapp	myapp 0.84
myclass	myclass 0.88
mydict	mydict 0.71
mydircmp	mydircmp 0.55
myextensionclass	myextensionclass 0.55
myfilt	myfilt 0.55
myhandl	myhandl 0.78
myiter	myiter 0.71
mykey	mykey 0.75
mymodul	mymodul 0.87
mypackag	mypackag 0.64
mypkg	mypkg 0.55
myprogram	myprogram 0.64
mysql	mysql 0.73
mysqld	mysqld 0.50
mysqldump	mysqldump 0.50
mystruct	mystruct 0.64
mythic	mythic 0.73
måneskin	maneskin 0.61
n	n 0.98
na	na 0.85	donghe 0.02
na'vi	volapük 0.52
naabu	naabu 0.86
naalal	nahal 0.36
naam	naamah 0.67
naaman	naaman 0.87
naamathit	naamathit 0.55
naar	naarah 0.55
naas	nahash 0.80
naason	nahshon 0.52
naasson	nahshon 0.32
nabal	nabal 0.90
nabat	nebat 0.91
naboth	naboth 0.78
nabucodonosor	nebuchadnezzar 0.92
nabuzaradan	nebuzaradan 0.86
nac	born 0.63
nachôr	nahor 0.88
nacimient	birth 0.48
nacion	nation 0.42	headquart 0.12
nacional	nation 0.24	cameraman 0.16	citizenship 0.10
nad	noth 0.41	swim 0.40	anyth 0.39	swam 0.08	ani 0.03	at 0.02	all 0.02
nadab	nadab 0.89
nadador	swimmer 0.91
nadeem	nadeem 0.71
nadhu	nadhu 0.67
nadi	nobodi 0.43	anyon 0.22	one 0.15	no 0.14	anybodi 0.14
nagan	nagano 0.89
nagasaki	nagasaki 0.80
nagi	nagio 0.52
nagoy	nagoya 0.77
nagy	nagi 0.67
nahaliel	nahaliel 0.44
nahason	nahshon 0.40
nahath	nahath 0.67
nahuatl	nahuatl 0.67
naif	naiv 0.38
naip	card 0.10
naiv	naiv 0.38
najer	najera 0.55
najoth	naioth 0.67
nak	naka 0.67
nalg	spank 0.35
naloxon	narcan 0.40
nam	name 0.32	namer 0.03
nameconstant	nameconst 0.75
namednodemap	namednodemap 0.78
namedtemporaryfil	namedtemporaryfil 0.83
namedtupl	namedtupl 0.82
nameerror	nameerror 0.88
namei	namei 0.55
nameindex	nameindex 0.48
nameprep	nameprep 0.71
namereplac	namereplac 0.77
nameseq	nameseq 0.55
namespac	namespac 0.29
namespaceuri	namespaceuri 0.83
nan	nan 0.89	nanni 0.14	nano 0.14
nanak	nanako 0.67
nancy	nanci 0.80
nanjeky	nanjeky 0.86
nanosegund	nanosecond 0.77
nanoserv	nanoserv 0.37
nanosleep	nanosleep 0.55
naok	naoko 0.67
naoki	naoki 0.69	inada 0.27
napalm	napalm 0.52
naphis	naphish 0.44
napi	bleed 0.14
napms	napm 0.37
napoleon	napoleon 0.80
napolitan	neapolitan 0.67
nar	nara 0.93
naranj	orang 0.79
narc	narc 0.67
narcis	narcissist 0.67
narcot	narcot 0.66
narcotraf	smuggler 0.40
nard	spikenard 0.44
nargs	narg 0.89
nargsf	nargsf 0.64
naric	nostril 0.27	nose 0.09	face 0.03	weird 0.03	tire 0.03
narit	narita 0.59
nariz	nose 0.50	noseble 0.10	nostril 0.07	bleed 0.04
narizot	nose 0.08
narr	narrat 0.44
narracion	stori 0.04
nas	nasa 0.61
nashvill	nashvill 0.80
nat	nat 0.46	cream 0.08
natacion	swim 0.14
natal	hometown 0.64	nativ 0.03
natali	natali 0.78
natanael	nathanael 0.71
nathan	nathan 0.80
nathanael	nethanel 0.84
nathaniel	nathaniel 0.78
national	research 0.10
nativ	nativ 0.77	speaker 0.16
natt	natto 0.52
natural	natur 0.65	nativ 0.03
naturalez	natur 0.54
naufrag	wreck 0.15
naufragi	wreck 0.25
naus	nauseous 0.40	nausea 0.30
nause	gag 0.30
nautilus	nautilus 0.81
nav	ship 0.29	battleship 0.13	bridg 0.03
navaj	razor 0.38	pocketknif 0.20	knife 0.15
naveg	browser 0.67	sail 0.34	navig 0.22	brows 0.07	voyag 0.05	scroll 0.03
navi	ship 0.18
navid	christma 0.75
navidad	christma 0.08
navideñ	christma 0.23
nayl	nayla 0.58
nazare	nazirit 0.81
nazareat	separ 0.09
nazaren	nazaren 0.56	nazareth 0.34
nazaret	nazareth 0.75
nazis	nazi 0.67
nb	nb 0.57
nbd	nbd 0.71
nbsp	nbsp 0.71
nbytes	nbyte 0.92
nc	nc 0.62
nchannels	nchannel 0.71
ncmpcpp	ncmpcpp 0.83
ncols	ncol 0.55
ncript	ncrypt 0.50
ncs	ncs 0.55
ncurs	ncurs 0.89
nd	nd 0.75
ndbm	ndbm 0.89
nddo	dewar 0.50
ndebug	ndebug 0.55
ndex	ndex 0.50
ndiff	ndiff 0.84
ndigits	ndigit 0.75
ndim	ndim 0.87
ndiswrapp	ndiswrapp 0.67
ne	ne 0.83
neal	neal 0.83
near	neariah 0.55
neb	nebo 0.84
neblin	mist 0.37	haze 0.37	fog 0.22
nebul	foggi 0.52
neced	folli 0.71
neces	necess 0.28	need 0.13	urgent 0.05
necesari	necessari 0.51	necessarili 0.25	need 0.13	requir 0.08
necesit	need 0.68	needn't 0.02
necesitas	need 0.05
nechâ	necoh 0.69
neci	fool 0.26	foolish 0.14	senseless 0.12	folli 0.04
necod	nekoda 0.62
ned	ned 0.75
needforsp	needforspe 0.83
needrestart	needrestart 0.53
needtoupdat	needtoupd 0.52
neerlandes	dutch 0.16
neg	deni 0.60	refus 0.23	neg 0.07
negacion	negat 0.17
negart	refus 0.05
negat	negat 0.86	nonneg 0.11
neginoth	god 0.03
negligent	derelict 0.22	careless 0.20
negoc	negoti 0.17
negoci	negoti 0.35	busi 0.28	businessman 0.09	merchandis 0.05	bargain 0.05	businessmen 0.05	businesswoman 0.04	tycoon 0.04
negotiation	negoti 0.18
negr	black 0.89	gloomi 0.03
negrit	bold 0.39
neguill	dill 0.55
nehelam	nehelamit 0.55
nehem	nehemiah 0.76
neighbor	neighbor 0.05
neil	neil 0.96
nemuel	nemuel 0.55
nen	anymor 0.04
neon	neon 0.51
neoyorquin	yorker 0.56
nepheg	nepheg 0.47
nephtal	naphtali 0.91
nephto	nephtoah 0.44
nepomniachtchi	nepomniachtchi 0.67
neptun	neptun 0.76
ner	ner 0.64	neriah 0.49	nero 0.21
nerd	nerd 0.76	nerdi 0.30
nerdctl	nerdctl 0.67
nergal	nergal 0.62
neron	nero 0.57
nervi	nerv 0.18	sinew 0.17	wrack 0.15	wreck 0.14	nervous 0.10	giggl 0.07
nervios	nervous 0.77	nerv 0.06	restless 0.03
nes	neziah 0.44
ness	ness 0.54
nessi	nessi 0.67
nest	nest 0.20
net	net 0.74
netb	netbas 0.67
netboot	netboot 0.47
netbsd	netbsd 0.94	freebsd 0.02
nethan	nethaniah 0.87
nethine	templ 0.17
nethophathit	netophathit 0.54
netinst	netinst 0.93
netinstall	netinstal 0.58
netlify	netlifi 0.80
netlink	netlink 0.71
netloc	netloc 0.75
netmaskvalueerror	netmaskvalueerror 0.64
netophath	netophathit 0.32
netpbm	netpbm 0.76
netrc	netrc 0.94
netscap	netscap 0.71
netstat	netstat 0.50
nettop	nettop 0.50
network	network 0.17
networkmanag	networkmanag 0.84
neuchâtel	neuchâtel 0.67
neumat	tire 0.15
neumon	pneumonia 0.40
neumonitis	pneumonia 0.20
neurocirujan	surgeon 0.20
neurolog	neurologist 0.68
neutral	neutral 0.83
neutron	neutron 0.67
nev	snow 0.42
never	fridg 0.25	refriger 0.11
new	new 0.20
newchild	newchild 0.64
newchildr	newchildren 0.71
newcom	newcom 0.25
newexception	newexcept 0.71
newgroups	newgroup 0.55
newindex	newindex 0.55
newinterpret	newinterpret 0.55
newinterpreterfromconfig	newinterpreterfromconfig 0.55
newlin	newlin 0.37
newmailbox	newmailbox 0.32
newmaint	newmaint 0.80
newnam	newnam 0.38
newref	newref 0.75
news	news 0.18
newstat	newstat 0.75
newton	newton 0.67
newtyp	newtyp 0.84
newv	newvar 0.71
newwin	newwin 0.55
newwithposonlyargs	newwithposonlyarg 0.71
next	next 0.14
nextaft	nextaft 0.71
nextcloud	nextcloud 0.50
nfc	nfc 0.64
nfd	nfd 0.64
nfkc	nfkc 0.81
nfkd	nfkd 0.64
nformacion	nformat 0.50
nfram	nframe 0.93
nfs	nfs 0.92
nft	nft 0.50
nftabl	nftabl 0.50
ng	ng 0.52
ngalim	ngalim 0.55
ngettext	ngettext 0.75
nginx	nginx 0.75
ngrok	ngrok 0.50
nhentai	nhentai 0.50
nhk	nhk 0.67
ni	nor 0.42	neither 0.23	even 0.11	or 0.05	no 0.04	ni 0.04	not 0.02	singl 0.02
niag	niagara 0.36
nic	nice 0.08
nicaragu	nicaragua 0.60	tras 0.20
niceness	nice 0.04
nick	nick 0.82	coghlan 0.08
nicod	nicod 0.50
nicodem	nicodemus 0.67
nicol	nicola 0.80
nid	nest 0.41
niebl	fog 0.73	foggi 0.14
nieg	refus 0.20	deni 0.16
niels	niel 0.56	thykier 0.30
niemey	niemey 0.81
niet	grandchildren 0.51	grandson 0.42	grandchild 0.33	granddaught 0.31
niev	snow 0.64	snowman 0.13	snowstorm 0.03	cream 0.03
nigel	nigel 0.67
niigat	niigata 0.40
nikhil	nikhil 0.37
nikit	nikita 0.85
nikk	nikko 0.76
nikl	nikla 0.55
nikolaou	nikolaou 0.71
nikolaus	nikolaus 0.71
nikolay	nikolay 0.37
nikon	nikon 0.53
nil	nile 0.71
nim	nim 0.55
nimiedad	trifl 0.42
nimr	nimrah 0.55
nimrod	nimrod 0.62
nimsi	nimshi 0.67
nimsticks	nimstick 0.38
ningun	ani 0.22	no 0.19	none 0.12	neither 0.08	anywher 0.07	nowher 0.04	either 0.02
niniv	nineveh 0.88
ninj	ninja 0.92
nintend	nintendo 0.89
niquel	nickel 0.52
nir	nir 0.59
nis	nis 0.92
nisan	nissan 0.67
nitidez	clear 0.05
nitrogen	nitrogen 0.76
nitroglicerin	nitroglycerin 0.44
nivel	level 0.78	toplevel 0.06	profici 0.03
nix	nix 0.75	nixo 0.32
nixon	nixon 0.79
nixpkgs	nixpkg 0.72
niñ	child 0.35	children 0.29	boy 0.28	kid 0.20	girl 0.19	niño 0.03	babi 0.02
niñer	babysitt 0.73	sitter 0.37
niñez	childhood 0.46
niñit	littl 0.11
nl	nl 0.93
nlargest	nlargest 0.71
nlin	nline 0.81
nlocals	nlocal 0.55
nlst	nlst 0.71
nm	nm 0.94
nmap	nmap 0.90
nmcli	nmcli 0.80
nmh	nmh 0.71
nmtui	nmtui 0.80
nn	nn 0.75
nnn	nnn 0.71
nntp	nntp 0.93
nntplib	nntplib 0.92
no	not 0.47	don't 0.45	didn't 0.27	doesn't 0.26	no 0.18	isn't 0.14	won't 0.13	i 0.11
nob	nob 0.61	nobah 0.38
nobel	nobel 0.72
nobl	nobl 0.45
noblez	nobl 0.19
noboundaryinmultipartdefect	noboundaryinmultipartdefect 0.37
noch	night 0.50	tonight 0.35	even 0.07	overnight 0.05	goodnight 0.04
nochebuen	eve 0.60
nocion	notion 0.51	track 0.13
nociv	harm 0.15
nocturn	nightlif 0.14	owl 0.13	nightclub 0.12	night 0.07
nod	node 0.98
nodejs	nodej 0.82
nodelay	nodelay 0.64
nodelist	nodelist 0.83
nodenam	nodenam 0.75
nodetransform	nodetransform 0.71
nodevalu	nodevalu 0.37
nodevisitor	nodevisitor 0.75
nodist	nodist 0.86
noe	noah 0.81
noel	santa 0.35
noemi	naomi 0.90
nofil	nofil 0.55
nofollow	nofollow 0.37
nog	nogah 0.44
noguchi	noguchi 0.80
nohup	nohup 0.67
noll	noller 0.64
nom	phnom 0.67
nomas	just 0.07
nomatch	nomatch 0.50
nombr	name 0.78	filenam 0.10	behalf 0.05
nombramient	appoint 0.21
nombredel	listnam 0.67
nomenclatur	nomenclatur 0.64
nomin	nomin 0.58
nominal	nomin 0.65
non	none 0.79	ninth 0.05
nonam	nonam 0.38
nonblock	nonblock 0.75
nonblocking	nonblock 0.51
noncallablemagicmock	noncallablemagicmock 0.55
noncallablemock	noncallablemock 0.55
nonetyp	nonetyp 0.64
nonlocal	nonloc 0.74
nonmultipart	nonmultipart 0.64
nonnumeric	nonnumer 0.64
nonzer	nonzero 0.14
noop	noop 0.55
nop	nop 0.62
nopal	cactus 0.52
noph	memphi 0.67
nopic	nopic 0.55
noqiflush	noqiflush 0.64
noqu	knock 0.09
noque	knock 0.09
noresiz	nores 0.64
norm	rule 0.24	norm 0.14	norman 0.13	polici 0.04
normal	normal 0.64	usual 0.27	typic 0.11	regular 0.08	ordinari 0.06	normalci 0.03
normaldist	normaldist 0.81
normaliz	normal 0.32
normalizeexception	normalizeexcept 0.38
normalvariat	normalvari 0.55
normat	polici 0.19	regul 0.09
normpath	normpath 0.81
noroest	west 0.13
nort	north 0.54	northern 0.23	northward 0.15	upstat 0.11
norteamer	north 0.13	america 0.08
norteamerican	readili 0.15	american 0.10
norueg	norway 0.64	norwegian 0.60
norwitz	norwitz 0.83
nos	us 0.44	we 0.28	we'r 0.06	we'd 0.04	ourselv 0.04	we'll 0.04	we'v 0.03
nosectionerror	nosectionerror 0.64
nosigint	nosigint 0.55
nosotr	us 0.47	we 0.17	ourselv 0.08	we'll 0.03
nostalg	homesick 0.44
nostalgi	homesick 0.34
nosuchmailboxerror	nosuchmailboxerror 0.55
not	note 0.42	grade 0.19	notic 0.15	mark 0.02	footnot 0.02
notabl	notabl 0.61	remark 0.22	outstand 0.13
notacion	notat 0.90
notadirectoryerror	notadirectoryerror 0.64
notaft	notaft 0.55
notation	notat 0.09
notbefor	notbefor 0.64
notebook	notebook 0.29	laptop 0.06
notebooks	notebook 0.12
notes	note 0.14
notforus	notforus 0.67
notfounderr	notfounderr 0.55
notici	news 0.77	newsgroup 0.06
noticier	station 0.04
noticion	news 0.04
notif	notif 0.76	unrestrict 0.23
notific	notifi 0.27	report 0.05
notifiquel	notifi 0.15
notify	notifi 0.45
notifyall	notifyal 0.38
notimplement	notimpl 0.95
notimplementederror	notimplementederror 0.91
notori	known 0.14	remark 0.06
notr	dame 0.52
notrequir	notrequir 0.75
notsent	notsent 0.38
notset	notset 0.88
noutrefresh	noutrefresh 0.71
nov	nov 0.38
novat	noob 0.28	freshman 0.15	student 0.03
novecient	nine 0.10
noved	novel 0.07
novedad	new 0.03
novel	novel 0.83	novelist 0.33	storytel 0.07
novemb	novemb 0.17
noven	ninth 0.71
novent	nineti 0.67
novi	girlfriend 0.66	boyfriend 0.50	bride 0.15	fiancé 0.03
noviembr	novemb 0.73
novill	bull 0.24
now	now 0.04
nowait	nowait 0.75
nozow	nozawa 0.67
np	np 0.58	nonprofit 0.19
npgettext	npgettext 0.71
npm	npm 0.91
npn	npn 0.86
npr	npr 0.53
nproc	nproc 0.50
nrepl	nrepl 0.50
ns	ns 0.95
nse	nse 0.75
nskeyedarchiv	nskeyedarchiv 0.64
nskeyedunarchiv	nskeyedunarchiv 0.37
nslookup	nslookup 0.67
nsmallest	nsmallest 0.71
nspersistentcloudkitcontain	nspersistentcloudkitcontain 0.50
nstal	nstall 0.41
nstant	nstant 0.41
nt	nt 0.90	osx 0.08
ntelog	nteventloghandl 0.19
nteract	nteract 0.30
nterfaz	nterfac 0.57
ntes	efor 0.41
nteventloghandl	nteventloghandl 0.46
ntfs	ntfs 0.90
ntild	ownership 0.15
ntlm	ntlm 0.58
ntlmssp	ntlmssp 0.50
ntohs	ntoh 0.64
ntop	ntop 0.71
ntp	ntp 0.83
ntpath	ntpath 0.64
nub	cloud 0.81	swarm 0.07
nubl	cloudi 0.59
nubus	nubus 0.67
nuc	head 0.05
nucl	nuclear 0.57
nucle	kernel 0.51	core 0.24
nuclear	nuclear 0.25
nud	knot 0.79	lump 0.17
nudism	nuditi 0.44
nudist	nudist 0.42
nuec	walnut 0.32	nut 0.28
nuer	law 0.08	daughter 0.03
nuestr	our 0.94
nuev	new 0.88	nine 0.14	again 0.13	newer 0.02
nuget	nuget 0.94
nuitk	nuitka 0.71
nuj	nuja 0.86
nul	nul 0.51	null 0.18	zero 0.04
null	null 0.88
nullcontext	nullcontext 0.55
nullhandl	nullhandl 0.86
nullimport	nullimport 0.71
nulltranslations	nulltransl 0.88
num	num 0.94
numb	number 0.11
numbat	numbat 0.50
numbers	number 0.07
numer	number 0.77	numer 0.30	toll 0.03
numeral	hash 0.05
numeric	numer 0.20
numerical	numer 0.09
numismat	coin 0.09
numpy	numpi 0.89
nun	nun 0.70
nunc	never 0.74	ever 0.07
nupkg	nupkg 0.60
nurpmes	nurpmeso 0.37
nuspec	nuspec 0.50
nussbaum	nussbaum 0.63
nustr	reinforc 0.43
nutri	otter 0.38
nutrient	nutrient 0.67
nutrit	nutriti 0.86
nvidi	nvidia 0.75
nviert	nvert 0.41
nvim	nvim 0.80
nvram	nvram 0.67
nw	nw 0.37
nxc	nxc 0.50
nxn	nxn 0.78
nz	nz 0.68
nº	th 0.09
o	or 0.90	o 0.12	either 0.08
o'connor	o'connor 0.55
o'reilly	o'reilli 0.75
oa	oa 0.50
oacut	project 0.07	govern 0.03
oasis	oas 0.52	oasi 0.52
ob	ob 0.89
obad	obadiah 0.55
obam	obama 0.89
obcec	stubborn 0.15
obed	obe 0.87	ode 0.21
obedec	obey 0.64	listen 0.03
obedeciendot	longer 0.03
obedezc	obey 0.15
obedient	obedi 0.89
oberkirch	oberkirch 0.55
obes	obes 0.80	gross 0.16
obid	obido 0.38
obihir	obihiro 0.67
obisp	overs 0.52	bishop 0.21
obj	obj 0.98
objc	objc 0.37
objdump	objdump 0.67
objecion	object 0.04
object	object 0.29
objectiv	c 0.03
objects	object 0.11
objet	object 0.84	goal 0.10	target 0.10	aim 0.04
objs	obj 0.10
oblicu	slash 0.19
oblig	oblig 0.36	forc 0.21	compel 0.08	duti 0.05	made 0.03
obligart	forc 0.10
obligatori	mandatori 0.60	compulsori 0.35	requir 0.07	enforc 0.05
obmalloc	obmalloc 0.75
obo	obo 0.86
obol	gerah 0.62
oboth	oboth 0.62
obra	work 0.14	labor 0.07	skill 0.05	play 0.05
obram	act 0.07
obran	evildo 0.20
obrar	work 0.02
obras	deed 0.28	work 0.11
obrer	workmen 0.21	labor 0.16	worker 0.07
obro	behav 0.05
obs	ob 0.20
obscen	obscen 0.70
obscurec	darken 0.28
obsequi	gift 0.16	present 0.14
observ	observ 0.35	watcher 0.16	watch 0.12	stare 0.04	remark 0.03	notic 0.03	gaze 0.03	note 0.02
observam	watch 0.02
observan	us 0.03
observes	note 0.03
obses	obsess 0.24
obsesion	obsess 0.53	dwell 0.04
obsidi	obsidian 0.53
obsolescent	deprec 0.14	obsolet 0.03
obsolet	deprec 0.58	obsolet 0.32	outdat 0.09
obstacul	obstacl 0.40	hitch 0.26
obstaculiz	interfer 0.16
obstant	nonetheless 0.52
obstetr	obstetrician 0.67
obstin	obstin 0.54	stubborn 0.13
obstru	obstruct 0.25	clog 0.14	block 0.04
obten	obtain 0.35	get 0.19	fetch 0.14	retriev 0.06	detail 0.03	gotten 0.02
obtencion	obtain 0.08
obtendr	get 0.05
obteng	get 0.07
obtien	get 0.18	fetch 0.11
obtur	shutter 0.28
obtuv	got 0.15	gain 0.07	obtain 0.04
obvi	obvious 0.83	evid 0.02
ocal	ocal 0.50
ocaliz	ocat 0.35
ocas	twilight 0.43	sun 0.04
ocasion	occas 0.55	caus 0.06	opportun 0.04	chanc 0.03	twice 0.02
ocasional	occasion 0.72
occident	westward 0.38	west 0.36
occidental	western 0.78	europ 0.02
occurr	occur 0.06
ocean	ocean 0.72	pacif 0.05
ocert	ocert 0.61
ochent	eighti 0.66
ocho	eight 0.73	eighth 0.08	eighteen 0.03
ochocient	eight 0.11
ochôzi	ahaziah 0.93
oci	oci 0.64
ocios	idl 0.15
ocran	ochran 0.67
ocsp	ocsp 0.55
oct	oct 0.83
octal	octal 0.97
octav	eighth 0.73	eigth 0.19	eight 0.03
octavill	flyer 0.67
octet	octet 0.63
octets	octet 0.53
octopus	octopus 0.37
octubr	octob 0.66
ocul	ocular 0.35	oculist 0.28	hebrew 0.07
ocular	ocularist 0.59	prosthet 0.29
ocult	hide 0.37	hidden 0.24	conceal 0.21	hid 0.13	withhold 0.07
ocultart	hide 0.05
ocup	busi 0.70	occupi 0.17	occup 0.04	taken 0.02	busier 0.02	busiest 0.02	deal 0.02
ocupart	take 0.03
ocurr	occur 0.31	happen 0.29
ocurrent	occurr 0.64	witti 0.09
od	od 0.85
oda	hodiah 0.62
odel	model 0.12
odi	hate 0.60	hatr 0.19	dislik 0.03
odiart	hate 0.06
odias	hate 0.06
odontolog	dental 0.52
oem	oem 0.61
oemcp	oemcp 0.55
oes	o 0.06
oest	west 0.54	wester 0.14
of	of 0.02
ofd	ofd 0.64
ofend	offend 0.76	resent 0.09	insult 0.03
ofendert	offend 0.13
ofens	offens 0.69	trespass 0.06
ofert	offer 0.41
offic	offic 0.09	product 0.03
officeactivationscenari	officeactivationscenario 0.67
official	offici 0.16
offlin	offlin 0.18
offset	offset 0.64
offsetof	offsetof 0.37
ofici	occup 0.21	servic 0.07
oficial	offici 0.81	unoffici 0.19	offic 0.07
oficin	offic 0.81	clerk 0.05
ofrec	offer 0.53	volunt 0.03	provid 0.02
ofrecert	offer 0.03
ofrecier	offer 0.11
ofrend	offer 0.25	wave 0.03
ofrezc	offer 0.10
oftalmolog	ophthalmologist 0.33	jewish 0.13	vision 0.07
ofusc	obfusc 0.62
og	og 0.90
ogai	ogai 0.67
oh	oh 0.34	ah 0.07	o 0.06	yahweh 0.03
ohi	ohio 0.80
oi	heard 0.27	hear 0.06
oia	heard 0.08
oian	heard 0.05
oid	heard 0.36	ear 0.31	hear 0.13	listen 0.03
oidm	listen 0.05
oidor	hearer 0.55
oig	hear 0.17	hey 0.08	ear 0.03	listen 0.02
oim	heard 0.10	hear 0.04
oir	hear 0.42	heard 0.05	listen 0.03
oiran	hear 0.04
oiras	hear 0.07
oirl	hear 0.14
oirm	hear 0.07
oirn	hear 0.06
oirt	hear 0.13
ois	hear 0.06
oist	hear 0.10	heard 0.03
oisteis	heard 0.03
ojal	wish 0.32	hope 0.04	buttonhol 0.04
oje	glanc 0.15	skim 0.14	look 0.02
ojer	eye 0.02
ojo	eye 0.25	eyepatch 0.08	wink 0.05	bewar 0.04
ojos	eye 0.63	sight 0.14	itchi 0.03
ok	ok 0.29	okay 0.05
oka	oka 0.52
okinaw	okinawa 0.70
okinawens	okinawan 0.41
ola	wave 0.08
olas	wave 0.38
old	old 0.09
oldattr	oldattr 0.55
oldchild	oldchild 0.71
oldmodul	oldmodul 0.37
oldnam	oldnam 0.37
oldworld	oldworld 0.67
ole	ole 0.26	oil 0.08	smell 0.05
oled	smell 0.07
oledll	oledl 0.71
oleoduct	pipelin 0.45
oler	smell 0.19
olerl	smell 0.06
oletools	oletool 0.50
olfat	snif 0.35	smell 0.17	scent 0.15
olfate	snif 0.35
oli	smelt 0.23	smell 0.18
oliend	smell 0.11
olimp	olymp 0.56
olimpi	olymp 0.35
oliphant	oliph 0.71
olisque	snif 0.35
olist	smell 0.07
olit	chain 0.06
oliv	oliv 0.56
olivar	grove 0.49	oliv 0.13
olla	pot 0.44	cooker 0.27	insan 0.05
ollas	pot 0.36
olmo	imposs 0.07
olor	smell 0.32	aroma 0.30	fragranc 0.15	odor 0.14	peculiar 0.07
olsen	olsen 0.55
olvid	forget 0.47	forgot 0.41	forgotten 0.27	bygon 0.03
olvidadiz	forget 0.19
olvidal	forget 0.06	ignor 0.02
olvidam	forget 0.04
olvidart	forget 0.08
olvidat	forget 0.11
olvidemon	forget 0.05
olvidemosl	forget 0.03
olvidenl	forget 0.04
olvidenm	forget 0.04
olvides	forget 0.05
omand	ommand 0.32
omar	omar 0.64
omeg	omega 0.55
omelet	omelet 0.48	omelett 0.48
omer	sheaf 0.62
omg	omg 0.72
omini	omain 0.73
omision	default 0.09
omit	omit 0.61	skip 0.36	bypass 0.13	ignor 0.04
omnibus	bus 0.04
omnipotent	almighti 0.64
omnipresent	omnipres 0.67
omnivor	omnivor 0.66
omri	omri 0.88
oms	stand 0.03
omuric	omuric 0.67
on	sowerbutt 0.11	on 0.07
onam	onam 0.44
onan	onan 0.76
once	eleven 0.62	onc 0.02
onclick	onclick 0.64
onda	wavelength 0.24	wrong 0.04	wave 0.03
ondas	wave 0.25
onde	fli 0.08	wave 0.06
ondul	wavi 0.55
one	one 0.04
onect	onnect 0.50
oneof	oneof 0.37
onerror	onerror 0.86
onesifor	onesiphorus 0.44
onesim	onesimus 0.44
onexit	onexit 0.38
onfig	configur 0.02
onfigur	onfig 0.50
onix	onyx 0.67
onlin	onlin 0.20
onlinepubs	onlinepub 0.71
only	onli 0.09
ono	ono 0.60
onsult	ueri 0.41
ontext	ontext 0.50
onu	u 0.11	n 0.05
oo	oo 0.83
oob	oob 0.75
ooit	ooita 0.67
oom	oom 0.33	killer 0.15
ooo	ooo 0.38
op	op 0.82
opac	opaqu 0.83	opac 0.41
oparg	oparg 0.71
opcion	option 0.60	choic 0.19	scrollabl 0.02	ption 0.02
opcional	option 0.50
opcod	opcod 0.69
open	open 0.29
openai	openai 0.83
openbsd	openbsd 0.79
opend	opendir 0.55
openefm	openefm 0.67
openerdirector	openerdirector 0.93
openevidenc	openevid 0.67
openexr	openexr 0.64
openfp	openfp 0.78
opengpts	opengpt 0.50
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
openstreetmap	editor 0.08
opentofu	opentofu 0.79
openvms	openvm 0.37
openwrapp	openwrapp 0.55
openwrt	openwrt 0.50
openxml	openxml 0.50
oper	oper 0.81	operand 0.15	opera 0.13	surgeri 0.07	ose 0.06	opcod 0.05	os 0.04	op 0.02
operand	operand 0.59
operari	workmen 0.39
operation	oper 0.05
operationalerror	operationalerror 0.55
operations	oper 0.06
operator	oper 0.15
ophel	ophel 0.55
ophir	ophir 0.83
ophni	hophni 0.67
ophra	ophrah 0.76
opiace	opiat 0.47
opin	think 0.04	impress 0.03	weigh 0.02
opinion	opinion 0.82	mind 0.07
opn	opn 0.64
opnam	opnam 0.64
opon	oppos 0.38
opondr	oppos 0.07	vote 0.04
oponent	oppon 0.68
opong	oppos 0.05	against 0.02	object 0.02
oportun	chanc 0.50	opportun 0.45	opportunist 0.06
oposicion	opposit 0.26	contrari 0.08
opresion	oppress 0.37
opresor	oppressor 0.71
oprim	oppress 0.38	push 0.11
oprobi	reproach 0.60
opt	opt 0.70
optad	adopt 0.11
optar	opt 0.48	elig 0.24
optic	optic 0.70
optik	optik 0.64
optim	optimist 0.73	optim 0.12	cheer 0.03
optimic	optim 0.09
optimiz	optim 0.87	optimis 0.25
optimization	optim 0.11
optimizations	optim 0.12
optimizedunicod	optimizedunicod 0.64
option	option 0.37
optional	option 0.07
optionalrel	optionalreleas 0.55
optionerror	optionerror 0.37
optionflags	optionflag 0.86
optionmenu	optionmenu 0.37
optionpars	optionpars 0.75
options	option 0.12
optionvalueerror	optionvalueerror 0.37
optionxform	optionxform 0.75
optometr	optometrist 0.67
optpars	optpars 0.94
opuest	opposit 0.44
opulent	wealth 0.10	rich 0.03
opus	oppos 0.21	disapprov 0.15
or	ore 0.18	or 0.10
orab	pray 0.13
oracion	prayer 0.51	sentenc 0.40	supplic 0.09	treasuri 0.04
oracl	oracl 0.75
oracul	inner 0.25
orad	pray 0.24
orador	orat 0.39	speaker 0.21
oral	oral 0.26	fantast 0.06	awesom 0.06	terrif 0.05	away 0.02
oran	pray 0.10
orand	pray 0.26
orar	pray 0.34
oraron	pray 0.12
oras	pray 0.09
orbit	orbit 0.86
orbital	molecular 0.33
orbiton	orbiton 0.67
ord	ord 0.81
orden	order 0.57	sort 0.22	comput 0.22	tidi 0.10	ordain 0.06	command 0.04	statut 0.03	row 0.03
order	order 0.16
ordereddict	ordereddict 0.89
orderedset	orderedset 0.38
ordeñ	milk 0.16
ordinal	ordin 0.44
ordinari	ordinari 0.64
ore	pray 0.12
oreb	oreb 0.74
ored	ore 0.40
orej	ear 0.43	kettl 0.06
orellan	orellana 0.52
orels	orels 0.71
oren	oren 0.83
orendorff	orendorff 0.55
orfanat	orphanag 0.65
org	org 0.91
organ	organ 0.32
organic	organ 0.13
organigram	organiz 0.32
organiz	organ 0.69	organis 0.35	libr 0.09	arrang 0.08	organiz 0.06
orgull	proud 0.80	pride 0.22	conceit 0.03
orient	orient 0.38	east 0.31	eastward 0.22	guidanc 0.16	direct 0.04
oriental	east 0.28	orient 0.08
orig	orig 0.25	sourc 0.21	upstream 0.07	origin 0.06
origen	origin 0.06	begin 0.03
origin	origin 0.13
original	origin 0.60	command 0.07	upstream 0.03
orill	shore 0.20	riverbank 0.15	seashor 0.15	edg 0.12	bank 0.09	corner 0.02
orin	urin 0.53	pee 0.43
orion	orion 0.55
orleans	orlean 0.67
ornan	ornan 0.74
oro	gold 0.73	golden 0.26	pray 0.05
oron	horon 0.74	oron 0.39
orquest	orchestra 0.89
orquid	orchid 0.67
orrù	orrù 0.71
ortabl	ortabl 0.50
ortodonci	brace 0.14
ortograf	spell 0.31	typo 0.08
ortoped	brace 0.11
orug	caterpillar 0.66	catterpillar 0.27
orzar	orc 0.75
os	os 0.47	you 0.12	yourselv 0.05
osa	hoshaiah 0.55
osab	dare 0.11
osad	nerv 0.14
osais	dare 0.09
osak	osaka 0.91
osamu	osamu 0.52
oscul	kiss 0.05
oscur	dark 0.66	obscur 0.11	darkest 0.07	darker 0.06	gloomi 0.03	dim 0.02	black 0.02
oscurec	darken 0.28	dark 0.22	darker 0.04
oscuresc	dark 0.04
oscurezc	dark 0.14
ose	hoshea 0.65	hosea 0.40
osem	ozem 0.44
oserror	oserror 0.85
osfhandl	osfhandl 0.55
osit	teddi 0.54
oslevel	oslevel 0.55
oslo	oslo 0.76
osnam	osnam 0.37
oso	bear 0.44
osos	bear 0.36
oss	oss 0.88
ossaudiodev	ossaudiodev 0.86
ossaudioerror	ossaudioerror 0.64
ostent	hold 0.06
ostion	oyster 0.21
ostra	oyster 0.16	stiff 0.16
ostrac	ostrac 0.44
ostras	oyster 0.75
osx	osx 0.65
otan	nato 0.52
otaru	otaru 0.67
other	other 0.10
otherhost	otherhost 0.37
othernam	othernam 0.55
otherpython	otherpython 0.55
others	other 0.04
othir	hothir 0.44
othniel	othniel 0.42
othoniel	othniel 0.51
otitis	earach 0.41
otorg	award 0.09	give 0.05	earn 0.03	given 0.03	suppli 0.02
otorrinolaringolog	specialist 0.35	otorhinolaryngologist 0.23	otolaryngologist 0.23	ent 0.19
otoñ	autumn 0.53	fall 0.19
otp	otp 0.61
otr	sympa 0.67
otra	anoth 0.32	again 0.20	other 0.15	els 0.09	otherwis 0.04
otras	other 0.39
otro	anoth 0.42	other 0.27	els 0.06	one 0.03	otherwis 0.03	forth 0.03	elsewher 0.02
otros	other 0.48	anoth 0.07
ottaw	ottawa 0.67
otx	otx 0.50
oudkerk	oudkerk 0.81
oussor	oussoren 0.83
ousterhout	ousterhout 0.75
out	out 0.08
outfil	outfil 0.37
outfp	outfp 0.83
outgoing	outgo 0.27
outlin	outlin 0.16
outlook	outlook 0.53
outlookcalendarchecktask	outlookcalendarchecktask 0.50
output	output 0.21
outputcheck	outputcheck 0.84
outputs	output 0.02
outreachy	outreachi 0.91
ovacion	cheer 0.16
ovej	sheep 0.65	flock 0.28	herd 0.04
over	over 0.04
overflow	overflow 0.26
overflowerror	overflowerror 0.89
overloads	overload 0.37
overrid	overrid 0.25
overstrik	overstrik 0.38
overwrit	overwrit 0.14
ovni	ufo 0.75
ovnis	ufo 0.40
owncloud	owncloud 0.75
owner	owner 0.21
oxford	oxford 0.80
oxid	rusti 0.65	rust 0.42
oxigen	oxygen 0.85
oxycontin	oxycontin 0.67
oye	hey 0.31	hear 0.12	listen 0.05
oyem	answer 0.02
oyen	hear 0.07	ear 0.04
oyend	heard 0.10	hear 0.04	listen 0.02
oyendol	heard 0.05	hear 0.03
oyent	listen 0.08
oyer	hear 0.06	listen 0.04
oyereis	hear 0.03	listen 0.03
oyeron	heard 0.11	they 0.02
oyes	hear 0.11
oyo	heard 0.28
oyol	heard 0.04
ozamu	osamu 0.52
ozi	uzziah 0.23
ozon	ozon 0.56
p	p 0.73	q 0.08	e 0.06	g 0.05
pabellon	pavilion 0.60	screen 0.10
pabl	paul 0.63	pablo 0.31	paulo 0.20	são 0.06
pac	peac 0.19	feed 0.02
pachang	parti 0.04
pachuch	sick 0.05
pacienci	patienc 0.62	patient 0.17	persever 0.10	temper 0.07	endur 0.03
pacient	patient 0.85	bedsid 0.04
pacif	pacif 0.54	peac 0.23	pacifist 0.15
pacinstall	pacinstal 0.50
pack	pack 0.36	packer 0.17
packag	packag 0.22
packagemetadat	packagemetadata 0.71
packaging	packag 0.04
packard	packard 0.85	hewlett 0.07
packet	packet 0.32
pacm	pacman 0.93
pacremov	pacremov 0.50
pact	coven 0.72
pactrans	pactran 0.67
pad	paddan 0.49	pad 0.29
padd	pad 0.17
padec	suffer 0.31
padezc	suffer 0.15
padr	father 0.78	parent 0.42	dad 0.08
padrastr	stepfath 0.64	stepdad 0.50
padrin	godfath 0.67
pads	pad 0.19
padx	padx 0.38
pady	padi 0.38
pag	pay 0.61	paid 0.37	repay 0.10	payment 0.08	recompens 0.05	payday 0.04	reward 0.03	pager 0.03
pagart	pay 0.05
pagecount	pid 0.06
pagesiz	pages 0.64
pagin	page 0.82	homepag 0.08	pagin 0.08	pager 0.03	web 0.02
pagod	pagoda 0.67
pahath	pahathmoab 0.54
painintheapt	painintheapt 0.67
pair	pair 0.09
pairs	pair 0.16
pairwis	pairwis 0.37
pais	countri 0.84	netherland 0.06	homeland 0.03	land 0.03
paisaj	landscap 0.39	sceneri 0.37	forest 0.04
paj	straw 0.39	haystack 0.33	bearer 0.22
pajar	bird 0.72	birdwatch 0.05
pajarill	sparrow 0.27
pajarit	tie 0.09	bow 0.05	bird 0.03
pajer	jerk 0.22
pajit	straw 0.24
pakistan	pakistan 0.67
pal	pale 0.48	shovel 0.40	stick 0.22	cudgel 0.12	pallid 0.10	pole 0.05	wood 0.03	spade 0.02
palabr	word 0.81	keyword 0.08	wordlist 0.05	yahweh'sword 0.04	pun 0.03	edgewis 0.03	pledg 0.03	speech 0.02
palabrot	sworn 0.14	languag 0.02
palaci	palac 0.91	fortress 0.11	mansion 0.10
palad	palat 0.31	mouth 0.06	tast 0.03
paladin	champion 0.19
palanc	crowbar 0.31	lever 0.22	switch 0.04
palard	palard 0.71
palestin	philistia 0.36	palestinian 0.25	philistin 0.12
palet	lollipop 0.35	popsicl 0.26
palidec	pale 0.24
paliduch	pale 0.10
palill	chopstick 0.64	toothpick 0.25
palivod	palivoda 0.75
paliz	beat 0.27
palkovsky	palkovski 0.37
palm	palm 0.43	pat 0.19	span 0.08	palmo 0.05	inch 0.05
palmer	palm 0.16
palom	pigeon 0.46	dove 0.41	palomar 0.07	poop 0.05
palomin	pigeon 0.20
palomit	popcorn 0.62
palp	felt 0.05
palpit	palpit 0.31	instinct 0.14
palt	avocado 0.39
paltiel	paltiel 0.44
pam	pam 0.72
pambright	pambrighten 0.50
pamcomp	pamcomp 0.50
pamdepth	pamdepth 0.50
pamdic	pamdic 0.67
pamditherbw	pamditherbw 0.75
pamedg	pamedg 0.50
pamel	pamela 0.67
pamenlarg	pamenlarg 0.83
pamfil	pamfil 0.50
pamflip	pamflip 0.50
pamphyli	pamphylia 0.67
pamplin	nonsens 0.14
pamscal	pamscal 0.67
pamstretch	pamstretch 0.75
pamtopnm	pamtopnm 0.75
pamtouil	pamtouil 0.50
pamundic	pamundic 0.50
pan	bread 0.83	loav 0.18	loaf 0.06	spade 0.02
panad	bakeri 0.87
panader	baker 0.73
panal	honeycomb 0.63
panam	panama 0.54	canal 0.08
pancart	banner 0.50
pancet	bacon 0.34
panch	hot 0.08
pand	panda 0.89
pandemi	pandem 0.80
pander	tambourin 0.36
pandill	gang 0.35	group 0.03
panel	panel 0.78	pane 0.45
panflet	pamphlet 0.67
pangolin	pangolin 0.50
panic	panic 0.55	panick 0.25	fright 0.05	shock 0.04
pankovych	pankovych 0.37
panoram	sceneri 0.25	finest 0.16	scenic 0.15
panquecill	pancak 0.18
panquequ	pancak 0.38
pansexual	pansexu 0.52	pan 0.16
pant	panter 0.78
pantall	screen 0.64	screenshot 0.14	fullscreen 0.11	wallpap 0.07	display 0.04
pantalon	pant 0.52	trouser 0.36	shit 0.06
pantan	marsh 0.67
pantoj	pantoja 0.67
pantufl	slipper 0.43
panz	stomach 0.14	stomachach 0.08
panzenböck	panzenböck 0.37
paol	paolo 0.80
pap	dad 0.40	potato 0.34	pope 0.18	father 0.13	daddi 0.09	papa 0.07	fri 0.03
papalot	kite 0.25
paparazzi	paparazzi 0.52
papas	parent 0.04	babi 0.03
papel	paper 0.62	role 0.09	paperwork 0.07	sheet 0.04
papeler	trashcan 0.16	trash 0.13
papelet	ballot 0.66
paper	mump 0.58
papi	daddi 0.30
papion	baboon 0.55
papu	papua 0.67
paquet	packag 0.84	packet 0.13	parcel 0.08	pack 0.02
par	for 0.50	to 0.25	pari 0.10	pair 0.07	stop 0.07	wall 0.05	coupl 0.04	stand 0.04
para	stop 0.02
parabol	parabl 0.83
parabris	windshield 0.86
paracaid	paratroop 0.55	skydiv 0.35	parachut 0.24
parader	whereabout 0.70
paradoj	paradox 0.76
paragu	umbrella 0.81
paraguay	paraguay 0.67
parais	paradis 0.67	heaven 0.09
paral	stop 0.03
paralel	parallel 0.89
paralelogram	parallelogram 0.67
paralisis	infantil 0.52
paralit	paralyt 0.61	paralyz 0.27
paraliz	paralyz 0.66	taser 0.19	move 0.02
param	param 0.48
paramet	paramet 0.15
parameteriz	parameter 0.28
parameters	paramet 0.09
parametr	paramet 0.87	argument 0.02
parametriz	parameter 0.72	generic 0.05
paramflags	paramflag 0.37
params	param 0.72
paramspec	paramspec 0.73
paramspeckwargs	paramspeckwarg 0.55
paramspecvari	paramspecvari 0.55
paran	paranoid 0.78	paran 0.32
parangon	equal 0.07
paranormal	paranorm 0.41	phenomena 0.33
paras	stand 0.04
parat	stop 0.04	stand 0.03
parch	patch 0.63	patchlevel 0.04
parche	patch 0.17
parcheador	patcher 0.62
parcial	partial 0.48	midterm 0.12	part 0.12	bias 0.05
pard	dark 0.04
parec	seem 0.48	look 0.19	appear 0.08	resembl 0.08	alik 0.05	appar 0.04	sound 0.04	similar 0.03
pareces	look 0.03
parecier	behold 0.06	seem 0.04
pared	wall 0.29
parej	coupl 0.40	spous 0.10	pair 0.05	marri 0.03
parens	stand 0.05
parent	parent 0.15
parental	parent 0.07
parentel	relat 0.08
parentesis	parenthes 0.79	bracket 0.06
parents	parent 0.08
pares	stand 0.05
parezc	look 0.05	strang 0.04	sound 0.02
parid	pariti 0.62
parient	kinsman 0.26	relat 0.19	missus 0.15	aveng 0.11
paris	pari 0.09
park	park 0.09
parks	rosa 0.42
parlament	parliament 0.81
parlanchin	talkat 0.43
parnassus	parnassus 0.64
paros	stood 0.11
parp	eyelid 0.92
parpad	flicker 0.44	blink 0.38
parpade	blink 0.25
parqu	park 0.71	playground 0.04
parr	grapevin 0.67
parraf	paragraph 0.94	passag 0.08
parrand	parti 0.06
parrill	meat 0.03
parroc	priest 0.08
pars	pars 0.38	parser 0.37	parso 0.10
parseerror	parseerror 0.55
parserb	parserbas 0.55
parsercreat	parsercr 0.55
parseresult	parseresult 0.55
parseresultbyt	parseresultbyt 0.37
parsers	parser 0.19
parsestring	parsestr 0.71
parsetupl	parsetupl 0.85	pyarg 0.05
parsetupleandkeywords	parsetupleandkeyword 0.86
parsing	pars 0.18
parsingerror	parsingerror 0.55
part	part 0.51	game 0.17	portion 0.11	everywher 0.09	anywher 0.06	travail 0.06	side 0.05	from 0.05
partel	cut 0.05
parter	dictatorship 0.39	midwiv 0.20	midwif 0.18
parterr	flower 0.04
partial	partial 0.57
partialmethod	partialmethod 0.75
particion	partit 0.86	partition 0.19
particip	particip 0.57	part 0.11	partak 0.11	attende 0.08
particul	particular 0.73	particl 0.15	notabl 0.09
particular	particular 0.30	especi 0.07
partition	partit 0.18
parts	part 0.04
party	parti 0.04
parvul	preschool 0.51
pas	pass 0.37	happen 0.34	spend 0.20	spent 0.17	step 0.14	last 0.12	past 0.11	through 0.03
pasadm	pass 0.02
pasaj	passag 0.39	ticket 0.21
pasajer	passeng 0.69
pasal	enjoy 0.03
pasam	pass 0.06	lend 0.04
pasant	internship 0.52
pasaport	passport 0.75
pasar	pass 0.07
pasarel	gangway 0.43	gateway 0.40
pasart	come 0.03
pasas	spend 0.07
pasat	drop 0.10
pasatiemp	hobbi 0.70	pastim 0.28
pascal	pascal 0.78
pascu	passov 0.67	easter 0.35
pase	walk 0.24	stroll 0.03
pasem	pass 0.02
pasenm	pass 0.02
pashur	pashhur 0.83
pasill	hall 0.39	hallway 0.32
pasion	passion 0.37	keen 0.15
pasiv	passiv 0.58	liabil 0.22	trigger 0.11
pasm	cop 0.16	shock 0.13
pass	pass 0.10
passsec	passsec 0.55
passthrough	passthrough 0.50
passwd	passwd 0.89
password	password 0.24
past	grass 0.37	toothpast 0.24	pasta 0.24	graze 0.12	pastur 0.09	dough 0.07	lawn 0.05	past 0.03
pastel	cake 0.38	pie 0.19	meatloaf 0.12	loaf 0.05	bean 0.03
pasteler	chef 0.35
pastill	pill 0.65	tablet 0.17	bar 0.02
pastor	shepherd 0.78	pastor 0.23	herdsmen 0.20	shepherdess 0.15
pastorcill	manger 0.52
pat	kick 0.26	duck 0.16	topsi 0.15	paw 0.11	goosewe 0.10	goof 0.08	leg 0.07
patat	potato 0.37	chees 0.05
patch	patch 0.58	patcher 0.09
patchlevel	patchlevel 0.46
pate	kick 0.48
patent	patent 0.61
patern	father 0.04
paternal	patern 0.58
patet	pathet 0.68	lame 0.16
path	path 0.61
pathchk	pathchk 0.50
pathconf	pathconf 0.71
pathentryfind	pathentryfind 0.83
pathext	pathext 0.81
pathfind	pathfind 0.75
pathlib	pathlib 0.89
pathlik	pathlik 0.91
pathnam	pathnam 0.33
paths	path 0.14
pathsegments	pathseg 0.55
pathsep	pathsep 0.75
patht	pathto 0.38
pati	patio 0.37	yard 0.34	backyard 0.30	court 0.15	courtyard 0.14
patin	skate 0.57	skater 0.21	rollerblad 0.11	skateboard 0.06
patinaj	skate 0.20	roller 0.17	skateboard 0.12
patinet	skateboard 0.39	skate 0.09
patit	duckl 0.52	rubber 0.26
patolog	patholog 0.75
patos	clumsi 0.25
patot	gang 0.20
patrañ	hoax 0.19
patri	motherland 0.29	homeland 0.29	countri 0.03
patriarc	patriarch 0.62
patrici	patricia 0.67
patrick	patrick 0.55
patriot	patriot 0.80
patrocin	sponsor 0.72
patrocini	sponsorship 0.67
patron	pattern 0.83
patronim	patronym 0.74
patruller	patrolman 0.52
pattern	pattern 0.30
patterns	pattern 0.13
patterson	patterson 0.67
paul	paul 0.49	paulo 0.24	paula 0.18
paus	paus 0.59	break 0.13
paut	guidelin 0.26
pav	turkey 0.64	peacock 0.31	kettl 0.09
paves	buckler 0.48	shield 0.16
paviment	asphalt 0.32
pavlov	pavlov 0.52
pavor	fear 0.06
pax	pax 0.92
payas	clown 0.77
payl	payload 0.40
paz	peac 0.70	peaceabl 0.07	alon 0.05
pañ	cloth 0.08
pañal	diaper 0.79
pañet	linen 0.17
pañuel	handkerchief 0.84	scarf 0.10
pb	pb 0.38
pbd	pdb 0.08
pbm	pbm 0.72
pbmpscal	pbmpscale 0.50
pbmreduc	pbmreduc 0.67
pbx	pbx 0.50
pc	pc 0.94
pcap	pcap 0.50
pcbuild	pcbuild 0.78
pcdovtoppm	pcdovtoppm 0.50
pci	pci 0.52
pcm	mixer 0.21
pcmci	pcmcia 0.67
pcs	pcs 0.45
pdb	pdb 0.96
pdbcmd	pdbcmd 0.87
pdbrc	pdbrc 0.84
pdf	pdf 0.86	pdfs 0.09
pdfattach	pdfattach 0.50
pdfdetach	pdfdetach 0.50
pdfimag	pdfimag 0.67
pdfinf	pdfinfo 0.67
pdftops	pdftop 0.50
peak	peak 0.29
pean	dais 0.52
peaton	pedestrian 0.86
pec	sin 0.62	fish 0.18	freckl 0.13	iniqu 0.07	transgress 0.05	trespass 0.03
pecador	sinner 0.81
pecar	sin 0.18
pecer	tank 0.14	fish 0.04
pech	chest 0.48	breast 0.35
peculi	peculiar 0.59	quirki 0.18
peculiar	quirk 0.83
ped	ask 0.27	order 0.06	pedaiah 0.05	fart 0.04
pedacit	piec 0.05	bit 0.03
pedal	pedal 0.76
pedale	rode 0.19
pedasur	pedahzur 0.67
pedaz	piec 0.43
pedernal	flint 0.67
pedigüeñ	demand 0.08
pedil	alon 0.03
pedir	favor 0.10
pedirmel	ask 0.04
pedirt	favor 0.05	ask 0.04
pedorr	terribl 0.06
pedr	peter 0.70
pedroni	pedroni 0.37
peek	peek 0.56
peer	peer 0.33
peercert	peercert 0.38
peernam	peernam 0.37
peers	fart 0.25
peg	hit 0.31	peg 0.16	stuck 0.10	smack 0.08	cling 0.07	hitch 0.07	past 0.05	stick 0.04
pegadiz	catchi 0.80
pegaj	goo 0.43	slimi 0.42
pegal	stick 0.11
pegam	hit 0.08
pegat	keep 0.03
peig	peig 0.67
pein	comb 0.44	hairstyl 0.12	scour 0.12	hair 0.05
peinart	comb 0.17
peinat	comb 0.18
peixing	peix 0.55
pek	pekah 0.78
pekin	beij 0.76
pekk	pekka 0.67
peksag	peksag 0.87	berker 0.04
pel	hair 0.46	fight 0.33	peel 0.25	haircut 0.11	fought 0.09	quarrel 0.05	battl 0.03	bald 0.02
pelaj	fur 0.36
pelat	pelatiah 0.67
pele	fight 0.40	fought 0.14	quarrel 0.03
peleg	peleg 0.74
pelel	wimp 0.52
pelet	pelet 0.55
peleth	peleth 0.44
pelethe	pelethit 0.74
peli	western 0.22
pelican	pelican 0.53
pelicul	movi 0.64	film 0.35
peligr	danger 0.92	peril 0.08	stake 0.06	jeopard 0.05	endang 0.04
pelirroj	redhead 0.23	hair 0.05
pellej	hide 0.05
pelleti	pelleti 0.37
pellizc	pinch 0.56
pellizqu	pinch 0.30
pelm	bore 0.05
pelon	bald 0.12
pelonit	pelonit 0.40
pelot	ball 0.77	jaybird 0.10	nude 0.05	balloon 0.03
pelotud	scatterbrain 0.25	goof 0.20
peluc	wig 0.75
peluch	stuf 0.43
pelud	hairi 0.53	bushi 0.45
peluqu	barbershop 0.39	barber 0.23	hairdress 0.15	haircut 0.06
peluquer	hairdress 0.59	barber 0.42
pem	pem 0.87
pen	worth 0.31	piti 0.19	penalti 0.11	peni 0.10	shame 0.06	punish 0.05	haunt 0.05	lumpur 0.04
penalti	penalti 0.17
pencolor	pencolor 0.54
pend	hang 0.07
pendient	pend 0.70	pendant 0.17	earring 0.16	slope 0.05	outstand 0.05
pending	pend 0.12
pendingdeprecationwarning	pendingdeprecationwarn 0.90
penetr	penetr 0.40	onto 0.11
penicilin	penicillin 0.54
peninn	peninnah 0.55
peninsul	peninsula 0.67
peniqu	penni 0.28
penitent	penanc 0.67
pens	thought 0.45	think 0.15	intend 0.03
pensador	thinker 0.76
pensamient	thought 0.14	mind 0.02
pensarmel	about 0.02
pensarnosl	moment 0.03
pensartel	reflect 0.05
pensas	think 0.03
pensat	face 0.02
pension	pension 0.80
pensiz	pensiz 0.54
penuel	penuel 0.71
penultim	second 0.04
peon	pawn 0.82
peor	worst 0.50	wors 0.33	peor 0.11	brunt 0.04	greatest 0.02
pep	pep 0.97
peperoni	much 0.02
pepin	cucumb 0.58
pepinill	pickletool 0.14	pickl 0.05
pepperoni	pizza 0.10
peps	pep 0.11
pequ	sin 0.16
pequeñ	small 0.68	smaller 0.20	littl 0.12	smallest 0.10	tini 0.05	younger 0.04	short 0.04	young 0.03
pequeñec	trifl 0.32
pequeñisim	small 0.06
pequeñit	tini 0.22
per	but 0.76	pear 0.05
peracion	perat 0.50
perasim	perazim 0.67
percanc	boston 0.03
percat	notic 0.13	awar 0.06
percentil	percentil 0.78
percepcion	perceptu 0.66
percept	percept 0.45
perch	hanger 0.40	hook 0.07
percib	perceiv 0.30	observ 0.06	notic 0.05
percocet	morphin 0.52
percusion	percuss 0.47
perd	lost 0.59	lose 0.33	miss 0.16	wast 0.16	loss 0.16
perdedor	loser 0.86
perder	lose 0.04
perderosl	miss 0.05
perdert	lose 0.09
perdertel	miss 0.04
perdes	lose 0.09
perdicion	destruct 0.30
perdid	hopeless 0.16	deepli 0.10
perdon	forgiv 0.43	forgiven 0.25	forgav 0.17	excus 0.16	sorri 0.10	pardon 0.09	spare 0.08	apolog 0.06
perdonal	forgiv 0.09
perdonam	forgiv 0.17	spare 0.06	pardon 0.06	excus 0.02
perdonan	forgiv 0.09
perdonareis	forgiv 0.09
perdonem	excus 0.10	pardon 0.07	forgiv 0.05
perdonen	forgiv 0.07
perdonenm	forgiv 0.07
perec	perish 0.62
peregrin	pilgrim 0.22	foreign 0.08	stranger 0.04	live 0.03
perens	peren 0.52
perez	lazi 0.40	sluggard 0.30	lazili 0.29	slacker 0.16	pérez 0.16	sloth 0.14	idl 0.04
perezc	perish 0.35
perf	perf 0.92
perfeccion	perfectionist 0.40	perfect 0.22	thorough 0.05
perfect	perfect 0.79	blameless 0.08	fine 0.06
perfil	profil 0.83
perfor	pierc 0.41
perform	mklinux 0.67
performancetips	performancetip 0.37
perfum	incens 0.56	perfum 0.48
perg	perga 0.55
peric	parrot 0.25
perici	skill 0.15
perifer	peripher 0.58
perill	goate 0.49	knob 0.28	doorknob 0.12
perimetr	perimet 0.52
period	newspap 0.60	period 0.31	journalist 0.31	paper 0.12	busiest 0.04
periquit	parakeet 0.67
perjud	bad 0.04
perjudic	hurt 0.03
perjudicial	unhealthi 0.30	harm 0.13
perl	perl 0.74	pearl 0.42
perm	perm 0.75
permanec	remain 0.26	stay 0.08	stick 0.04	endur 0.04	continu 0.03
permanent	perman 0.77
permanezc	remain 0.12	stay 0.03
permis	permiss 0.80	licens 0.04	excus 0.03	permit 0.03
permissionerror	permissionerror 0.88
permissiv	permiss 0.06
permit	allow 0.69	permit 0.19	afford 0.13	disallow 0.06	let 0.05	enabl 0.05
permitam	let 0.05
permitem	let 0.06
permitidm	let 0.03
permitirmel	afford 0.09
permitirnosl	afford 0.07
permitirt	indulg 0.17
permitscontrol	permitscontrol 0.38
permut	permut 0.85
permutations	permut 0.33
pernoct	stay 0.02
perpetr	perpetr 0.40
perpetu	perpetu 0.33	everlast 0.18	forev 0.13
perplej	perplex 0.62	nonpluss 0.41
perr	dog 0.90
perrer	pound 0.19
perri	perrier 0.80
perrit	puppi 0.37	small 0.03
perror	perror 0.37
perry	perri 0.67
pers	persian 0.74	persia 0.20
persecu	persecut 0.48
persegu	pursu 0.30	persecut 0.20	chase 0.14	pester 0.09	hunt 0.03	meant 0.02
persever	persever 0.33	steadfast 0.16	remain 0.04	continu 0.04
persi	persia 0.81
persian	blind 0.08
persig	persecut 0.20	pursu 0.13	chase 0.07
persigu	chase 0.30	persecut 0.10	pursu 0.07	hunt 0.04	ran 0.03
persistent	persist 0.95	tenaci 0.16
person	person 0.56	peopl 0.31	caller 0.03	pal 0.02
personaj	charact 0.10	favorit 0.02
personal	person 0.32	staff 0.16	personnel 0.07	grind 0.04	shorthand 0.03
personalic	custom 0.07
personaliz	custom 0.75	customiz 0.16	customis 0.15
personit	kid 0.02
perspect	perspect 0.58	prospect 0.23	angl 0.07
perspicaz	percept 0.52
persuad	persuad 0.47
persuas	persuas 0.67
pertenec	belong 0.54	mine 0.02	own 0.02
pertenecient	belong 0.12	own 0.03
pertenent	membership 0.39	belong 0.11	possess 0.06
pertenezc	belong 0.18
perth	perth 0.67
pertinent	pertin 0.84
perturb	disturb 0.12
peru	peru 0.80
peruan	peruvian 0.67
perun	perun 0.67
pervers	pervers 0.72	crook 0.13	wick 0.10
pervert	pervert 0.63
perviert	pervert 0.48
pes	weight 0.45	heavi 0.24	weigh 0.22	spite 0.18	despit 0.13	peso 0.13	though 0.12	heavier 0.08
pesadill	nightmar 0.70	dream 0.05
pesc	fish 0.72	overfish 0.04
pescader	dealer 0.30
pescador	fishermen 0.64	fisherman 0.31	fisher 0.11
pesebr	manger 0.44	trough 0.39
peset	peseta 0.67
pesim	pessimist 0.43	terribl 0.23	lousi 0.20	aw 0.07	stink 0.04	poor 0.03
pesqu	caught 0.04	fish 0.02
pestañ	tab 0.55	eyelash 0.23	bat 0.04
pestañe	blink 0.22
pestic	pesticid 0.67
pestilent	pestil 0.78	famin 0.06
pet	peter 0.28
petal	petal 0.68
peters	tim 0.39
peterson	peterson 0.94
peth	pethahiah 0.55
peticion	request 0.41	petit 0.18	unsubscript 0.06
petis	shorti 0.52
petr	petr 0.90
petri	petri 0.64
petrific	petrifi 0.80
petrole	oil 0.43
petrolifer	rig 0.23
petrosy	petrosyan 0.38
petry	npetri 0.04
pett	petter 0.76
petul	smug 0.64
peyot	peyot 0.67
pez	fish 0.32
pezuñ	hoof 0.37	cloven 0.23
peñ	rock 0.34
peñasc	rock 0.13
pf	pf 0.75
pfm	pfm 0.50
pg	pg 0.37
pgettext	pgettext 0.75
pgid	pgid 0.55
pgm	pgm 0.85
pgo	pgo 0.87
pgrad	pgrade 0.52
pgrep	pgrep 0.50
pguid	pguid 0.38
pha	pha 0.71
phadon	padon 0.44
phallu	pallu 0.56
phar	perez 0.78	parosh 0.31
phas	phase 0.31
phase	paseah 0.55
phegiel	pagiel 0.44
phereze	perizzit 0.59
phi	phi 0.80
phicol	phicol 0.55
phil	phil 0.64
philbrick	philbrick 0.35
philidor	philidor 0.86
philip	philip 0.38
philipp	philipp 0.90
philips	philip 0.19
phillip	phillip 0.79
phillips	phillip 0.19
phin	phineha 0.91
phind	phind 0.50
phiton	pithon 0.44
phonelist	phonelist 0.37
photoimag	photoimag 0.61
photorec	photorec 0.67
photoshop	photoshop 0.50
php	php 0.78
phrygi	phrygia 0.55
phu	puah 0.44
phul	pul 0.55
phunon	punon 0.44
pi	pi 0.95
piados	lie 0.02
pian	piano 0.81
pianist	pianist 0.86
pic	pico 0.24	stung 0.22	beak 0.19	peak 0.15	sting 0.13	prick 0.12	bitten 0.09	shred 0.06
picadur	sting 0.35
picahiel	icepick 0.41	pick 0.04
picant	spici 0.63	raci 0.22	spiciest 0.11	food 0.02
picaport	doorknob 0.21
picas	picasso 0.21
picass	picasso 0.75
picazon	itch 0.33
pickability	picklabl 0.12
pickabl	picklabl 0.31
pickl	pickl 0.71	pickler 0.37	unpickl 0.05
picklability	picklabl 0.12
picklabl	picklabl 0.28
picklebuff	picklebuff 0.84
pickleerror	pickleerror 0.55
pickletools	pickletool 0.81
pickling	pickl 0.30
picnam	picnam 0.64
picnic	picnic 0.58
picocom	picocom 0.80
picom	picom 0.67
picot	peck 0.33	bite 0.06
pictur	pictur 0.05
pid	ask 0.31	pid 0.18	beg 0.03	order 0.03	dtm 0.02	request 0.02
pidel	ask 0.08
pidfd	pidfd 0.83
pidfdchildwatch	pidfdchildwatch 0.71
pidgin	otr 0.67
pidier	ask 0.03
pidiereis	ask 0.02
pidof	pidof 0.50
pie	foot 0.48	footnot 0.14	stand 0.09	stood 0.07	toe 0.06	walk 0.04	feet 0.04	footmen 0.03
pied	godli 0.36	piti 0.12	merci 0.07
piedr	stone 0.76	rock 0.12	dumbstruck 0.05	rubi 0.05
piedrit	pebbl 0.18	stone 0.05
piel	skin 0.59	fur 0.12	goos 0.03
piens	think 0.31	intend 0.03
piensal	think 0.02
pierc	pierc 0.26
piercing	pierc 0.26
pierd	lose 0.20	lost 0.09	wast 0.05	hollow 0.04	leak 0.04	loser 0.04	perish 0.04	miss 0.02
pierdel	lose 0.04
pierdet	lost 0.03
piern	leg 0.66
pierr	pierr 0.86
piers	pier 0.24
pies	feet 0.69	toenail 0.08	foot 0.07	toe 0.06
piez	room 0.24	piec 0.23	swept 0.02	tidi 0.02	bedroom 0.02
pifi	screw 0.12
pijam	pajama 0.76
pil	stack 0.69	batteri 0.13
pilat	pilat 0.81
pilch	cloth 0.14
pildor	pill 0.28
pilet	pool 0.16	sink 0.08
pill	caught 0.25
pillai	pillai 0.55
pillow	pillow 0.16
pilot	pilot 0.81
piluch	nake 0.11
pim	pim 0.67
pimenton	paprika 0.35
pimient	pepper 0.80	paprika 0.11
pimpon	pong 0.40
pin	pine 0.23	pin 0.07	nowher 0.06	head 0.04	away 0.02
pinard	pinard 0.38
pinch	flat 0.26	penetr 0.23	fuck 0.11	click 0.06
pinchaz	flat 0.15
ping	ping 0.62
pings	ping 0.20
pingüin	penguin 0.92
pinky	pinki 0.67
pinoch	pinocchio 0.67
pint	paint 0.64	pint 0.10	appet 0.04	repaint 0.04	tasti 0.02
pintalabi	lipstick 0.29
pintauñ	polish 0.17
pintor	painter 0.82	argentin 0.13
pintur	paint 0.44	pictur 0.08	repaint 0.06
pinz	insan 0.08	mind 0.03
pio	pio 0.61	word 0.02
piod	pioda 0.67
pioj	lice 0.71
piol	aleck 0.52
pioner	pioneer 0.73
pip	pip 0.64	pipe 0.47	piper 0.06	pee 0.05
pipelin	pipelin 0.34
pipenam	pipenam 0.55
pipenv	pipenv 0.50
pipermail	pipermail 0.85
pipewir	pipewir 0.89
pipx	pipx 0.83
piqu	split 0.08
pir	nut 0.11
piramid	pyramid 0.39
piramidal	pyramid 0.33
pirat	pirat 0.67	hack 0.09	beat 0.02
piratonit	pirathonit 0.41
pirañ	piranha 0.67
pirine	pyrene 0.67
pirulet	lollipop 0.24
pis	floor 0.50	stomp 0.10	footstep 0.07	trod 0.07	pisa 0.07	step 0.07	tread 0.06	slam 0.05
piscin	pool 0.50	locker 0.11
piscis	pisc 0.52
pisg	pisgah 0.67
pisidi	pisidia 0.44
pist	rink 0.19	clue 0.19	track 0.19	hint 0.10	lead 0.02
pistol	pistol 0.51	gun 0.43
pistoler	gunman 0.67
pit	honk 0.28	whistl 0.13	rush 0.06
pitorr	fun 0.04
pitrou	pitrou 0.81	antoin 0.14
piv	yubikey 0.80
pivpn	pivpn 0.50
pixel	pixel 0.94
pixels	pixel 0.19
pixmap	pixmap 0.74
pizarr	blackboard 0.72	chalkboard 0.25	pizzaro 0.16
pizarron	blackboard 0.21
pizc	bit 0.04	touch 0.03
pizz	pizza 0.82
piñ	pineappl 0.80
piñat	piñata 0.67
piñon	pine 0.25
pkcs	pkcs 0.78
pkexec	pkexec 0.50
pkg	pkg 0.98
pkgbuild	pkgbuild 0.83
pkgfil	pkgfile 0.67
pkgmanagers	pkgmanag 0.50
pkgs	pkgs 0.80
pkgtool	pkgtool 0.55
pkgutil	pkgutil 0.89
pki	pki 0.34
pkttype	pkttype 0.55
pkwar	pkware 0.37
pkzip	pkzip 0.78
pl	pl 0.62
plac	pleasur 0.43	plaqu 0.13	board 0.05	nice 0.04	glad 0.02
placeb	placebo 0.72
placehold	placehold 0.19
placeholders	placehold 0.22
placenter	pleasant 0.16	pleasur 0.08
placer	pleasur 0.22
plag	plagu 0.69
plagi	plagiar 0.86
plain	plain 0.36
plan	plan 0.76	flat 0.11	foreground 0.08	background 0.08	plain 0.03	scheme 0.02
planch	iron 0.53
plane	plan 0.23	intend 0.02
planet	planet 0.87	planetari 0.09
planetari	stargaz 0.51
planif	schedul 0.17	plan 0.05
planific	schedul 0.19	plan 0.05
planifiqu	plan 0.04
plant	plant 0.76	sole 0.10	floor 0.06
plante	rais 0.05
plantill	templat 0.74	insol 0.07
plantul	seedl 0.61
plantuml	metadata 0.06
plasm	plasma 0.83
plasmashell	plasmashel 0.67
plasmoid	plasmoid 0.67
plastic	plastic 0.76
plat	silver 0.51	dish 0.40	plate 0.35	platter 0.13	plat 0.13	meal 0.03	money 0.03
plataform	platform 0.73
platan	banana 0.67
plater	goldsmith 0.71
platform	platform 0.24
platformi	platformio 0.68
platic	talk 0.05
platill	saucer 0.40
platin	platinum 0.86
platlib	platlib 0.38
platlibd	platlibdir 0.71
platon	platon 0.58	plato 0.44
platstdlib	platstdlib 0.37
play	beach 0.83	seasid 0.10	shore 0.03
playback	playback 0.37
playbook	playbook 0.72
player	t 0.07
playground	playground 0.25
playsound	playsound 0.64
playstation	playstat 0.67
plaz	squar 0.20	marketplac 0.16	deadlin 0.12	plaza 0.12	term 0.10	street 0.08	vacant 0.04
plebey	common 0.06
pleg	fold 0.34
plegabl	fold 0.29
plegari	prayer 0.31
pleit	contend 0.57	strife 0.19
plen	fulli 0.16	fullfil 0.13	broad 0.11	fiddl 0.06	complet 0.02
plenitud	full 0.08
plessy	plessi 0.67
plist	plist 0.86
plistlib	plistlib 0.76	readplist 0.19	readplistfrombyt 0.19
plists	plist 0.22
plom	plumb 0.29	lead 0.19
plomer	plumber 0.54
plug	pleas 0.02
plugin	plugin 0.20
plugins	plugin 0.30
plum	pen 0.39	feather 0.33
plural	plural 0.90
plus	plus 0.15
plusval	unrealis 0.41
pluton	pluto 0.80
plymouth	plymouth 0.67
pm	pm 0.37
pmn	pmn 0.50
pneumon	pneumonia 0.30
png	png 0.88	pngs 0.24
pngs	pngs 0.35
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
pobl	popul 0.20
poblacion	popul 0.70
poblacional	popul 0.11
poblador	settler 0.25	villag 0.11
pobr	poor 0.76	poorest 0.09	needi 0.06	helpless 0.02
pobrez	poverti 0.68
poc	littl 0.50	few 0.20	bit 0.17	some 0.10	slight 0.06	short 0.04	recent 0.03	gradual 0.02
pochi	pochi 0.67
pochocl	popcorn 0.49
poco	pocoo 0.55
pod	could 0.19	couldn't 0.15	we 0.15	abl 0.08	can 0.08	power 0.07	can't 0.03	pod 0.03
podcast	podcast 0.68
podcasts	podcast 0.44
poder	power 0.32	mighti 0.16	mightiest 0.14	strong 0.03
podes	can 0.07	can't 0.03
podfil	podfil 0.67
podi	podium 0.67
podm	podman 0.82	docker 0.02
podr	could 0.36	might 0.19	abl 0.09	rotten 0.09	would 0.04	may 0.04	could'v 0.03	might'v 0.03
podran	abl 0.03
podras	abl 0.08
pods	pod 0.50
poem	poem 0.81
poes	poetri 0.32	poem 0.05
poet	poet 0.80
poetic	poetic 0.80
poetry	poetri 0.58
pogram	program 0.04
point	pointer 0.12	point 0.08
points	point 0.06
pok	poker 0.53
pokemon	pokémon 0.46	pokemon 0.41
pol	pole 0.34	polar 0.10	north 0.06
polac	polish 0.73
polar	polar 0.67
pole	pulley 0.67
polem	controversi 0.42
poler	t 0.11
poli	polio 0.24	cop 0.21
polic	polic 0.67	policeman 0.41	cop 0.12	policemen 0.11
polici	polic 0.07
policiac	whodunit 0.27	mysteri 0.07	stori 0.02
policial	stori 0.03
policy	polici 0.48
poliglot	polyglot 0.69
poligon	polygon 0.81
polill	moth 0.71
poliniz	pollin 0.67
polis	cop 0.27
polit	polici 0.45	polit 0.38	politician 0.36
polivalent	relay 0.16
poliz	polici 0.06
polk	polk 0.80
polkit	polkit 0.50
poll	chicken 0.68	poll 0.18	nugget 0.12
poller	skirt 0.41	floweri 0.16
pollin	colt 0.64	donkey 0.07
polluel	chicken 0.10
polol	girlfriend 0.13	boyfriend 0.08
poloni	poland 0.86
polucion	pollut 0.30
polv	dust 0.83	flaki 0.07	tucker 0.06	poop 0.06	devast 0.04	grave 0.03
polvorient	dusti 0.76
polyb	polybar 0.67
polygon	polygon 0.28
pom	doorknob 0.44	salv 0.28	knob 0.16
pomel	grapefruit 0.44
pomp	bubbl 0.38
pon	put 0.27	wear 0.06	lay 0.06	get 0.06	set 0.03	make 0.02
ponch	eggnog 0.41	flat 0.10
ponci	pontius 0.62
pondal	pondal 0.67
ponder	weight 0.11
pondr	lay 0.06	will 0.06	put 0.05	it'd 0.03
pondran	put 0.03	shall 0.02
pondras	shall 0.06	you'll 0.04	lay 0.03
pondrel	will 0.03
ponedl	put 0.04
ponel	put 0.05
ponenci	speech 0.09
ponent	speaker 0.10
ponermel	wear 0.04
ponert	wear 0.04	put 0.04
ponet	put 0.05
pong	put 0.17	wear 0.05	lay 0.03	get 0.02
pongal	put 0.06
ponganl	put 0.02
pongans	slip 0.07	yourselv 0.06
poni	poni 0.40
ponis	poni 0.34
ponl	put 0.08	lay 0.03
ponm	put 0.03	quot 0.03
pont	put 0.09	yourself 0.03	slip 0.02
pontific	priest 0.13
pony	poni 0.53
ponzi	ponzi 0.67
pooch	pooch 0.52
pool	pool 0.47
pools	pool 0.06
pop	popen 0.82	pop 0.39
popd	popd 0.50
popey	popey 0.67
popitem	popitem 0.87
popleft	popleft 0.71
poplib	poplib 0.92
popul	popular 0.71
popular	popular 0.50	folktal 0.11	viral 0.08
populariz	common 0.04
population	popul 0.15
popupmenu	popupmenu 0.55
poqu	poker 0.64
poquit	littl 0.12	crack 0.08	bit 0.07
por	by 0.41	whi 0.36	for 0.25	per 0.07	through 0.05	becaus 0.05	therefor 0.04	sake 0.03
porcentaj	percentag 0.78	percent 0.12
porch	porch 0.48
porcient	percent 0.09
porcin	influenza 0.42
porcion	portion 0.50	piec 0.07	slice 0.03
porfavor	hard 0.03
pornograf	porn 0.67
porqu	becaus 0.45	for 0.15	lest 0.08	inde 0.02
porrist	cheerlead 0.31
port	port 0.26	behav 0.13	backport 0.10	act 0.04	carri 0.04	size 0.03
portabil	portabl 0.44	port 0.05
portabl	portabl 0.43	graymap 0.07
portador	carri 0.06
portag	portag 0.83
portal	portal 0.36	porch 0.13	gate 0.06
portapapel	clipboard 0.73
portart	behav 0.07
portatil	laptop 0.51	portabl 0.33	handheld 0.15	notebook 0.11
portaz	slam 0.29
porter	gatekeep 0.50	doorkeep 0.34	goali 0.22	janitor 0.22	superintend 0.22	keeper 0.11
porterbox	bund 0.38	informationstechnikzentrum 0.38
porteñ	town 0.03
portic	porch 0.48
portill	breach 0.43
porting	port 0.08
porton	gate 0.26
ports	port 0.10
portsid	portsid 0.67
portugal	portug 0.89
portugues	portugues 0.89	portuguê 0.25
porven	futur 0.08
pos	pos 0.35	possess 0.26	inn 0.10	lodg 0.08	pose 0.08	own 0.05	after 0.04	follow 0.03
posavas	coaster 0.52
poscuant	quantum 0.27
pose	own 0.13	possess 0.05	alreadi 0.02	has 0.02
poseid	overtaken 0.34	obsess 0.12	possess 0.06
poses	possess 0.17
posesion	possess 0.43	ownership 0.08	inherit 0.04
posey	fear 0.04
poseyeron	possess 0.15
posibil	possibl 0.22	chanc 0.12
posibl	possibl 0.65	may 0.04	might 0.03	asap 0.02	probabl 0.02	potenti 0.02	scenario 0.02
posicion	posit 0.60
posicional	posit 0.41
posit	posit 0.41
position	posit 0.09
positional	posit 0.12
positions	posit 0.07
posix	posix 0.97
posixfil	posixfil 0.55
posixpath	posixpath 0.64
posn	posn 0.55
posonlyargcount	posonlyargcount 0.71
posonlyargs	posonlyarg 0.38
pospon	postpon 0.38	put 0.03	off 0.02	departur 0.02
pospondr	postpon 0.21	departur 0.08
pospongamosl	postpon 0.11
pospuest	postpon 0.34
pospus	postpon 0.24	put 0.03
post	post 0.47
postal	postcard 0.80
postcmd	postcmd 0.55
poster	poster 0.32
posterg	postpon 0.17	off 0.03
posterior	subsequ 0.34	later 0.18	newer 0.16	postinstal 0.09	forthcom 0.06	further 0.04	afterward 0.02	after 0.02
posteriori	posteriori 0.59
posters	poster 0.26
postgresql	postgresql 0.83
postill	scab 0.67
postor	bidder 0.44
postproces	post 0.06
postpuest	adjourn 0.32
postr	dessert 0.67	bedridden 0.11	fell 0.04
postraumat	steal 0.09
postrer	latter 0.10	last 0.07
postrim	latter 0.13	end 0.03
postscript	postscript 0.50
postul	appli 0.17
postur	posit 0.11
pot	bowl 0.23
potabl	drinkabl 0.53
potat	potato 0.33
potenci	power 0.40	potenti 0.08
potencial	potenti 0.83
potent	power 0.25
potest	author 0.19	power 0.10
potiph	potiphar 0.44
pott	potter 0.37
potts	pott 0.55
pow	pow 0.87	power 0.04
powermac	powermac 0.80
poweroff	poweroff 0.67
powerpc	powerpc 0.81
powershell	powershel 0.72
poyang	poyang 0.62
poz	well 0.15	pit 0.08	thumb 0.04
pozuel	emilio 0.59
pp	pp 0.64
ppc	ppc 0.55
ppm	ppm 0.91
ppp	markupfield 0.80
pprint	pprint 0.92
ppt	ppt 0.50
pr	pr 0.67
practic	practic 0.80	practis 0.08	handi 0.05	decad 0.02
prad	meadow 0.35
pradeep	pradeep 0.64
prader	meadow 0.52
pradyun	pradyun 0.38
prag	pragu 0.65
pranskevichus	pranskevichus 0.71
pratasevich	pratasevich 0.67
prav	praveen 0.67
pre	pre 0.47	pread 0.23
preact	preact 0.67
preambl	preambl 0.46
preambul	preambl 0.73
preargs	prearg 0.37
preautentic	authent 0.05
prec	prec 0.86
precall	precal 0.37
precarg	preload 0.47	pre 0.14
precari	obtain 0.05
precaucion	precaut 0.44	caution 0.36	proceed 0.07
precav	don 0.19	cautious 0.13	care 0.02
preced	preced 0.55	prefix 0.06
precedent	preced 0.36
preci	price 0.72	precious 0.17
precios	precious 0.21	gorgeous 0.17	beauti 0.15	cute 0.02
precipici	cliff 0.37
precipit	hasti 0.30	grip 0.14	surg 0.07	rush 0.06	sudden 0.02
precis	precis 0.36	accur 0.31	accuraci 0.07
precision	precis 0.77	accuraci 0.18
precoc	precook 0.51
precolombin	columbian 0.52
precompil	precompil 0.81
precondicion	precondit 0.37
preconfig	preconfig 0.78
preconfigur	preconfigur 0.78
pred	pred 0.64
predec	predict 0.49
predecesor	predecessor 0.86
predefin	predefin 0.66	built 0.06
predestin	predestin 0.55
predetermin	default 0.51
predic	predic 0.47	preach 0.44	preacher 0.32	proclaim 0.11
predicament	difficulti 0.10
predicat	predic 0.47
prediccion	predict 0.36
predich	predict 0.11
predij	predict 0.21
predisposicion	predispos 0.42
preestablec	preset 0.51
preexec	preexec 0.81
preexistent	preexist 0.32	pre 0.14
pref	prefer 0.10
prefabric	prefabr 0.38
prefaci	prefac 0.32
prefectur	prefectur 0.86
prefer	rather 0.19	prefer 0.19	favorit 0.16	i'd 0.03
preferencelist	preferencelist 0.64
preferent	prefer 0.19
prefier	prefer 0.43	rather 0.11
prefij	prefix 0.71	lead 0.03
prefir	prefer 0.07
prefix	prefix 0.60
prefixl	prefixlen 0.75
preformat	preformat 0.67
pregener	pregener 0.64
pregon	proclam 0.49	proclaim 0.36
pregunt	question 0.50	ask 0.35	wonder 0.31	inquir 0.04	inquiri 0.04	enquiri 0.02
preguntadl	ask 0.03
preguntal	ask 0.10
preguntam	ask 0.04
preguntar	ask 0.05
preguntaronl	ask 0.02
preguntart	ask 0.07
preguntartel	ask 0.02
preguntasel	someon 0.02	ask 0.02
preguntel	ask 0.04
preguntemosl	let 0.04
preguntol	ask 0.02
preinicializ	preiniti 0.80
preinit	preinit 0.76
preinitializ	preiniti 0.43
preinstal	pre 0.23
prejuici	prejudic 0.48	prejud 0.40	bias 0.18
prejuzg	prejudg 0.41
prel	preload 0.33
prelimin	preliminari 0.60
preludi	prelud 0.50
prem	dealt 0.25	reward 0.12
prematur	prematur 0.81
premedit	premedit 0.71
premi	prize 0.73	award 0.20	reward 0.05	won 0.03
premonicion	hunch 0.16
prend	lit 0.11	pledg 0.09	seiz 0.08	turn 0.07	streetlight 0.06	fire 0.04	plug 0.03	arrest 0.02
prendedl	seiz 0.15
prens	press 0.30
preocup	worri 0.57	concern 0.09	anxious 0.04	care 0.04	preoccupi 0.04
preocupandot	worri 0.04
preocupart	worri 0.10	concern 0.03
preocupas	worri 0.06
prep	prepar 0.11	make 0.03	arrang 0.03	high 0.03
prepar	prepar 0.54	readi 0.20	cook 0.05	make 0.05	gear 0.03	bake 0.03
prepara	brace 0.08
preparam	milkshak 0.27	fri 0.08
preparar	brace 0.11
preparart	prepar 0.04
preparat	prepar 0.08	brace 0.04	readi 0.03	yourself 0.03
preparatori	high 0.04
prepareprotocol	prepareprotocol 0.64
prependd	sl 0.42
preproces	preprocessor 0.62	preprocess 0.55	pre 0.08
preprocesserror	preprocesserror 0.37
prepuci	foreskin 0.81
prerrequisit	prerequisit 0.60
pres	prey 0.45	plunder 0.13	inmat 0.13	prison 0.10	jail 0.05	taken 0.04	bound 0.03	captiv 0.02
presagi	bode 0.39
prescind	unnecessari 0.14
prescod	prescod 0.75
prescrib	prescrib 0.39	command 0.03
prescripcion	prescript 0.32
prescrit	prescrib 0.46
presenc	wit 0.18
presenci	presenc 0.57	befor 0.04	sight 0.03
present	present 0.48	introduc 0.23	meal 0.12	hunch 0.09	tribut 0.05	premonit 0.05	offer 0.04	slideshow 0.03
presentam	introduc 0.06
presentart	introduc 0.20
presentat	report 0.05
preserv	preserv 0.60
preset	preset 0.50
presidencial	presidenti 0.91
president	presid 0.75	chairman 0.27	chairperson 0.12	governor 0.05	chair 0.04
presion	pressur 0.51	press 0.19	push 0.08	rege 0.05	urg 0.03
presionart	press 0.05
presley	presley 0.80
press	press 0.49
prest	borrow 0.38	lend 0.33	lent 0.17	loan 0.11	pay 0.06	quick 0.03
prestal	lend 0.07
prestam	loan 0.30	lend 0.15
prestamel	borrow 0.04
prestan	attent 0.03
prestart	lend 0.09
prestas	borrow 0.07	lend 0.05
prestidigit	magician 0.37
prestigi	face 0.04
presult	presult 0.64
presum	boast 0.18	conceit 0.05	off 0.05
presunt	alleg 0.23
presuntu	conceit 0.23	forward 0.04
presupuest	budget 0.88
presupuestari	cutback 0.36	budget 0.23
pretend	intend 0.21	meant 0.04	plan 0.04	mean 0.03	pretend 0.03
pretext	pretext 0.67
pretori	praetorium 0.71
pretty	pretti 0.07
prettyprint	prettyprint 0.84
prev	envisag 0.20	forecast 0.12	predict 0.11	calcul 0.03
prevalec	prevail 0.58
prevar	treacher 0.28	unfaith 0.24	trespass 0.23	transgressor 0.17
prevaric	trespass 0.21	treacher 0.18	transgress 0.15
preve	forese 0.37	anticip 0.12
preven	prevent 0.22	forewarn 0.12	stitch 0.09
prevencion	prevent 0.07
previ	previous 0.41	preview 0.12	pre 0.11	behavoir 0.09	beforehand 0.09
previen	prevent 0.08
previn	warn 0.08	prevent 0.03	advis 0.02
previs	predict 0.12
prevision	orecast 0.47	ind 0.29
previst	unschedul 0.10	plan 0.07	intend 0.06	unexpect 0.04
previsualiz	preview 0.45
preñ	child 0.05
pri	pri 0.56
pries	hurri 0.11
prim	first 0.41	cousin 0.40	prime 0.16	foreground 0.06	halftim 0.04	dib 0.03
primari	primari 0.49	elementari 0.26	parent 0.03
primaver	spring 0.58
primer	first 0.71	former 0.07	primero 0.03	earliest 0.02
primeriz	firstborn 0.22
primici	fruit 0.13
primit	primit 0.90
primitiv	primit 0.08
primogenit	firstborn 0.85
primogenitur	birthright 0.77
primordial	ultim 0.25	primarili 0.13
princes	princess 0.89
princip	princ 0.65	ruler 0.21	chief 0.14	captain 0.04	governor 0.04	nobl 0.04	lord 0.02
principal	main 0.58	primarili 0.23	primari 0.17	major 0.12	chief 0.10	princip 0.07	core 0.05	nobl 0.05
principi	beginn 0.35	principl 0.27	begin 0.18	first 0.08	amateur 0.06	along 0.02
print	print 0.27
printabl	printabl 0.40
printenv	printenv 0.50
printex	printex 0.38
printf	printf 0.93
priori	prior 0.14
priorid	prioriti 0.62	preced 0.16
prioridad	prioriti 0.31
priority	prioriti 0.21
priorityqueu	priorityqueu 0.55
prioriz	priorit 0.54
pris	hurri 0.40	hustl 0.07	hast 0.04	rush 0.03
prision	prison 0.50	jail 0.11	bond 0.10	chain 0.02
prisioner	prison 0.37
prismat	these 0.02
prius	prius 0.42
priv	privat 0.90	depriv 0.19
privac	privaci 0.65
privacy	privaci 0.11
privat	privat 0.16
privilegi	privileg 0.79
prlimit	prlimit 0.55
prng	prng 0.64
pro	pro 0.72
proactor	proactor 0.55
proactoreventloop	proactoreventloop 0.85
prob	tri 0.17	test 0.14	prove 0.10	tast 0.05
probabil	likelihood 0.26	probabl 0.08	chanc 0.06
probabilist	probabl 0.02
probabl	probabl 0.56	like 0.05	unlik 0.05
probador	fit 0.08	room 0.02
probal	prove 0.09
probarmel	tri 0.02
problem	problem 0.81	troubl 0.34	issu 0.06
problemat	troublesom 0.47	problemat 0.44	problem 0.03	troubl 0.02
problemill	problem 0.02
proc	proc 0.80
procastin	procrastin 0.26
proced	procedur 0.68	proceed 0.32	deriv 0.03	ahead 0.02
procedent	proven 0.21
procedimental	procedur 0.25
proces	process 0.84	processor 0.13	raw 0.03	child 0.02	asciidoc 0.02
procesion	too 0.02
process	process 0.22
processlookuperror	processlookuperror 0.64
processnam	processnam 0.55
processor	processor 0.22
processpoolexecutor	processpoolexecutor 0.94
procfs	procf 0.50
proclam	proclaim 0.33	claim 0.14
procmail	procmail 0.77
procmailrc	procmailrc 0.67
proconsul	proconsul 0.67
procrastin	procrastin 0.69
procur	sought 0.20	seek 0.12	dilig 0.06	tri 0.04	score 0.03
prodigi	prodigi 0.30	wonder 0.07
produc	produc 0.71	yield 0.22	occur 0.14
produccion	product 0.44
product	product 0.73	outlet 0.09	ware 0.06	handmad 0.04
productionclass	productionclass 0.55
productor	produc 0.22
products	product 0.08
produj	occur 0.11	led 0.05	broke 0.04	came 0.02
proez	valiant 0.28
profan	profan 0.64	unburi 0.17
profec	propheci 0.63
profes	profess 0.16
profesion	profess 0.60	career 0.07	confess 0.05
profesional	profession 0.91	pro 0.08
profesor	teacher 0.76	professor 0.23	loung 0.04	iranian 0.03	instructor 0.03
profet	prophet 0.85
profetic	prophesi 0.23
profetis	prophetess 0.76
profetiz	prophesi 0.90
profil	profil 0.27
profiling	profil 0.05
profir	deliv 0.08
profug	fugit 0.44
profund	deep 0.52	deepli 0.34	depth 0.25	deepest 0.14	deeper 0.11	hearti 0.07	shallow 0.06	thorough 0.03
profundic	read 0.02
profus	profus 0.68
prog	prog 0.89
progeny	progeni 0.67
program	program 0.81	schedul 0.20	programm 0.19	softwar 0.06	programmat 0.03	atmel 0.02	quiz 0.02
programacion	programacion 0.75
programat	programmat 0.66
programfil	programfil 0.55
programming	program 0.09
programmingerror	programmingerror 0.71
progres	progress 0.79	burndown 0.07
progress	progress 0.07
progressb	progressbar 0.71
progs	version 0.03
prohib	prohibit 0.52	forbidden 0.32	forbid 0.24	ban 0.21	forbad 0.11	illeg 0.03	visitor 0.03
project	project 0.08
projects	project 0.05
projim	neighbor 0.33
prokop	prokop 0.67
prolept	prolept 0.81
proliant	proliant 0.85	gen9 0.03
prolifer	prolifer 0.44
prolog	prefac 0.32
prolong	prolong 0.44	spell 0.06	extend 0.04	long 0.03
promedi	averag 0.80
promes	promis 0.52	pledg 0.02
promet	promis 0.58	pledg 0.11	fiancé 0.09	engag 0.04	vow 0.02
prometedor	promis 0.14
prometem	promis 0.09
prometier	vow 0.15
prominent	promin 0.52
promiscu	promiscu 0.37
promocion	promot 0.18
promocional	advertis 0.14
promov	promot 0.46	foster 0.14
prompt	prompt 0.38
prompts	prompt 0.09
promuev	advoc 0.35
promulg	proclaim 0.25
pronost	forecast 0.40	weather 0.07	predict 0.03
pronostic	predict 0.18
pronounc	pronounc 0.15
pront	soon 0.64	earli 0.17	sooner 0.03	earlier 0.02
pronunci	pronounc 0.53	pronunci 0.33	mispronounc 0.08	spell 0.05
prop	propos 0.09
propag	propag 0.64	spread 0.24
propagand	advertis 0.17
propagat	propag 0.31
propan	propan 0.89
propens	prone 0.79	tend 0.07
properti	properti 0.10
property	properti 0.37
propertymock	propertymock 0.64
propertynam	propertynam 0.64
propi	own 0.65	itself 0.08	freelanc 0.03
propici	conduc 0.52
propied	properti 0.55	ownership 0.30
propiedad	properti 0.56
propietari	owner 0.49	proprietari 0.17	landlord 0.08	own 0.03
propin	tip 0.41
propon	propos 0.12	suggest 0.04	mind 0.02
propong	suggest 0.07
proporcion	provid 0.76	suppli 0.18	given 0.08	furnish 0.04	proport 0.02
proporcional	proport 0.65
proposicion	motion 0.16	proposit 0.13	propos 0.12	bread 0.03
proposit	purpos 0.64	intent 0.04	deliber 0.03
propuest	propos 0.76	bid 0.14	proposit 0.14	offer 0.02
propus	bruce 0.23	propos 0.17	suggest 0.02
pros	pros 0.48
prosegu	resum 0.05	continu 0.02	carri 0.02
prosig	proceed 0.06	ahead 0.05	move 0.03
prosigu	continu 0.04	kept 0.04
prospect	prospectus 0.67
prosper	prosper 0.73
prostat	prostat 0.58
prostitut	prostitut 0.12
prot	proto 0.79	prot 0.44
protagon	main 0.04
proteccion	protect 0.29	guard 0.14	privaci 0.05
protect	protect 0.04
protector	sunscreen 0.33	protect 0.05
proteg	protect 0.68	screen 0.03
proteger	protect 0.06
protegert	protect 0.18
protein	protein 0.75
protesis	ocular 0.38	prosthet 0.38
protest	protest 0.70	testifi 0.09	demonstr 0.03
protocol	protocol 0.89
protocolerror	protocolerror 0.71
protocolnam	protocolnam 0.55
protocols	protocol 0.13
proton	proton 0.67
prototip	prototyp 0.70
prototyp	prototyp 0.59
prouser	prouserid 0.37
prov	provid 0.17
prove	provid 0.23
provech	profit 0.22	meal 0.07	food 0.02
proveedor	supplier 0.21	vendor 0.14	provid 0.12
proveid	provid 0.07
provenient	from 0.02
proverbi	proverb 0.71
provey	provid 0.04
proveyeron	suppli 0.11
provien	come 0.03	deriv 0.02
provinci	provinc 0.81	region 0.06	countri 0.02
provision	provis 0.32	suppli 0.10
provisional	provision 0.93	establish 0.03
provist	provid 0.12
provoc	provok 0.26	caus 0.21	provoc 0.13	troll 0.10	provocateur 0.10	trigger 0.08	teas 0.07	lead 0.04
provoqu	caus 0.07
prox	upcom 0.28	next 0.05
proxi	proxi 0.30
proxim	next 0.47	upcom 0.04
proxmox	proxmox 0.75
proxy	proxi 0.90
proxybasicauthhandl	proxybasicauthhandl 0.55
proxyhandl	proxyhandl 0.83
proxytyp	proxytyp 0.55
proyect	project 0.79	rhyme 0.02
proyector	projector 0.66
prs	prs 0.50
prudenci	understand 0.04
prudent	prudent 0.31	wise 0.19
prueb	test 0.59	proof 0.19	evid 0.08	prove 0.04	tri 0.04	pentest 0.04	waterproof 0.04	tast 0.03
pruebal	tri 0.04
pruebat	tri 0.05
pruebes	tri 0.05
prun	prune 0.29
psd	psd 0.50
pseud	pseudo 0.76
pseudoaleatori	pseudo 0.31
pseudocient	pseudosci 0.54
psexec	psexec 0.50
psf	psf 0.88
psicolog	psycholog 0.62	psychologist 0.46
psicopat	psychopath 0.67
psiquiatr	psychiatrist 0.83	psychiatr 0.22
psm	psm 0.55
psnr	psnr 0.67
psoriasis	psoriasi 0.50
pstats	pstat 0.55
psversiont	psversiont 0.50
pswindowsupdat	pswindowsupd 0.75
pth	pth 0.88
pthre	pthread 0.77
pthreads	pthread 0.44
pton	pton 0.83
ptr	ptr 0.74
ptrac	ptrace 0.37
ptx	ptx 0.50
pty	pti 0.87
ptype	ptype 0.64
pua	pua 0.67
puas	quill 0.52
pub	pub 0.66
public	public 0.49	releas 0.38	publish 0.24	audienc 0.06	post 0.05	publicid 0.05	advertis 0.02
publican	collector 0.25
publicitari	ad 0.02
publiqu	publish 0.10
publishing	publish 0.07
puch	cigarett 0.18
pucher	pout 0.40	pot 0.15
pud	couldn't 0.32	could 0.26	abl 0.08	could'v 0.04	best 0.03
pudient	wealthi 0.26
pudin	custard 0.43	tapioca 0.36
pudr	rot 0.29	decay 0.19
pudret	lost 0.03
puebl	peopl 0.38	villag 0.17	town 0.08	multitud 0.02
pueblecit	villag 0.11
pueblit	small 0.06
pued	can 0.60	may 0.27	can't 0.26	cannot 0.11	might 0.05	could 0.03	abl 0.03	you 0.02
puent	bridg 0.92
puerc	pig 0.42
puerr	leek 0.70
puert	door 0.73	gate 0.29	port 0.24	harbor 0.04	haven 0.03	doorway 0.03	ort 0.03	knock 0.03
pues	therefor 0.21	then 0.06	so 0.03	shall 0.03
puest	booth 0.24	wear 0.12	posit 0.10	sunset 0.09	put 0.06	laid 0.05	set 0.04	seat 0.04
pul	brush 0.07
pulg	flea 0.46	inch 0.39	thumb 0.20
pulgon	grasshopp 0.47
pull	pull 0.23
pulldom	pulldom 0.71
pullov	sweater 0.11
pulmon	lung 0.66
pulp	octopus 0.72
puls	puls 0.42	press 0.29	push 0.14
pulsacion	keystrok 0.37	keypress 0.34	tap 0.05
pulseaudi	pulseaudio 0.75
pulser	wristwatch 0.40	valuabl 0.08	diamond 0.08
pulumi	pulumi 0.87
pulveriz	spray 0.35
pum	puma 0.50
punctuation	punctuat 0.50
pundonor	lace 0.25
punt	point 0.40	dot 0.23	o'clock 0.15	colon 0.13	semicolon 0.08	about 0.07	extent 0.07	endpoint 0.07
puntaj	score 0.28
punter	pointer 0.92
puntill	tipto 0.17	toe 0.10	pigeon 0.06
puntuacion	punctuat 0.48	score 0.20	highscor 0.13	connector 0.10
puntual	punctual 0.52	schedul 0.04	time 0.03
punycod	punycod 0.61
punzant	throb 0.54	fume 0.29	sharp 0.08
pupil	pupil 0.21
pupitr	desk 0.22
pur	pure 0.82	mash 0.16	sheer 0.08
purepath	purepath 0.85
pureposixpath	pureposixpath 0.78
purewindowspath	purewindowspath 0.71
purez	puriti 0.75
purg	purg 0.42
purif	cleans 0.34	purif 0.33
purific	purifi 0.46	cleans 0.22
purify	purifi 0.34
purim	purim 0.67
purism	purism 0.67
purpur	purpl 0.68
pus	put 0.28	laid 0.09	began 0.05	set 0.04	wore 0.04	got 0.04	becam 0.03	made 0.02
push	push 0.26
pushbutton	pushbutton 0.38
pushd	pushd 0.67
pusieronl	put 0.03
pusierons	stood 0.09
pusilanim	helpless 0.33
pusol	laid 0.07	put 0.03
pusos	stood 0.16
put	whore 0.44	fuck 0.09	put 0.07
putch	putch 0.37
putenv	putenv 0.78
putlin	putlin 0.71
puzzl	puzzl 0.37
puñ	fist 0.64	cuff 0.11	hand 0.05
puñetaz	punch 0.42	slug 0.15
puñeter	damn 0.43
pvarianc	pvarianc 0.64
pve	pve 0.50
pw	pw 0.70
pwd	pwd 0.92
pwdump	pwdump 0.50
pwrit	pwrite 0.64
pwsh	pwsh 0.50
py	py 1.00
pyapi	pyapi 0.71
pyaren	h 0.07
pyarg	pyarg 0.93	parsetupl 0.06
pyasciiobject	pyasciiobject 0.37
pyasyncmethods	pyasyncmethod 0.55
pybaseobject	pybaseobject 0.64
pybsddb	pybsddb 0.70
pybuf	pybuf 0.83
pybuff	pybuff 0.87
pybufferprocs	pybufferproc 0.61
pybuildd	pybuilddir 0.38
pybytearray	pybytearray 0.78
pybytes	pybyt 0.87
pybytesobject	pybytesobject 0.78
pyc	pyc 0.89
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
pycontexttok	pycontexttoken 0.55
pycontextv	pycontextvar 0.64
pycs	determinist 0.21	pyc 0.16
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
pyexception	pyexcept 0.55
pyexpat	pyexpat 0.87
pyextendl	pyextendl 0.37
pyfloat	pyfloat 0.89
pyfloatobject	pyfloatobject 0.78
pyfpe	pyfp 0.61
pyfram	pyfram 0.95
pyframeobject	pyframeobject 0.81
pyfunction	pyfunct 0.55
pygc	pygc 0.81
pygen	pygen 0.81
pygetsetdef	pygetsetdef 0.75
pygettext	pygettext 0.55
pygilstat	pygilst 0.76
pygobject	pygobject 0.64
pygtk	pygtk 0.71
pyhamcrest	pyhamcrest 0.64
pyhash	pyhash 0.55
pyhkey	pyhkey 0.71
pyi	pyio 0.57	pyi 0.47
pyimport	pyimport 0.84
pyindex	pyindex 0.55
pyinit	pyinit 0.71
pyinstancemethod	pyinstancemethod 0.55
pyinterpreterfram	pyinterpreterfram 0.55
pyinterpreterstat	pyinterpreterst 0.90
pyit	pyiter 0.71
pylaunch	pylaunch 0.80
pylint	pylint 0.71
pylist	pylist 0.91
pyload	pyload 0.55
pylong	pylong 0.94
pylongobject	pylongobject 0.73
pymalloc	pymalloc 0.87
pymapping	pymap 0.78
pymem	pymem 0.85	deadbyt 0.10
pymemallocator	pymemalloc 0.37
pymemallocatorex	pymemallocatorex 0.37
pymemb	pymemb 0.55
pymemberdef	pymemberdef 0.81
pymemoryview	pymemoryview 0.71
pymethod	pymethod 0.71
pymethoddef	pymethoddef 0.78
pymodinit	macro 0.05
pymodul	pymodul 0.93
pymoduledef	pymoduledef 0.89
pynche	pynch 0.64
pynod	pynod 0.71
pynumb	pynumb 0.78
pynumbermethods	pynumbermethod 0.87
pyo	pyo 0.44
pyobject	pyobject 0.96	callonearg 0.07
pyodid	pyodid 0.64
pyos	pyo 0.82
pyoxidiz	pyoxid 0.55
pypa	pypa 0.71
pypars	pypars 0.33	simpleparsestringflagsfilenam 0.31
pyperformanc	pyperform 0.77
pypi	pypi 0.78
pypreconfig	pypreconfig 0.86
pyproject	pyproject 0.76
pypy	pypi 0.36
pypycload	pypycload 0.55
pyqt	pyqt 0.64
pyrun	pyrun 0.84
pyruntim	pyruntim 0.64
pyscript	pyscript 0.55
pyseqit	pyseqit 0.55
pysequenc	pysequ 0.94
pysequencemethods	pysequencemethod 0.75
pyset	pyset 0.81
pyslic	pyslic 0.89
pysliceobject	pysliceobject 0.38
pysqlit	pysqlit 0.81
pystat	pystat 0.71
pystatus	pystatus 0.71
pyston	pyston 0.55
pystring	pystr 0.37
pystructsequenc	pystructsequ 0.83
pysys	pysi 0.94
python	python 0.89
pythonasynciodebug	pythonasynciodebug 0.64
pythonbreakpoint	pythonbreakpoint 0.75
pythonc	pythonc 0.55
pythoncapi	pythoncapi 0.71
pythoncaseok	pythoncaseok 0.64
pythoncoerceclocal	pythoncoerceclocal 0.78
pythoncor	pythoncor 0.64
pythondebug	pythondebug 0.71
pythondontwritebytecod	pythondontwritebytecod 0.78
pythondumprefs	pythondumpref 0.71
pythonfaulthandl	pythonfaulthandl 0.71
pythonhashs	pythonhashse 0.84
pythonhom	pythonhom 0.90
pythonic	python 0.02
pythoninspect	pythoninspect 0.71
pythonintmaxstrdigits	pythonintmaxstrdigit 0.75
pythonioencoding	pythonioencod 0.81
pythonlabs	pythonlab 0.55
pythonlegacywindowsfsencoding	pythonlegacywindowsfsencod 0.71
pythonlegacywindowsstdi	pythonlegacywindowsstdio 0.78
pythonmalloc	pythonmalloc 0.89
pythonmallocstats	pythonmallocstat 0.55
pythonnn	pythonnn 0.55
pythonnousersit	pythonnousersit 0.71
pythonoptimiz	pythonoptim 0.64
pythonpath	pythonpath 0.93
pythonprofileimporttim	pythonprofileimporttim 0.64
pythonpycacheprefix	pythonpycacheprefix 0.71
pythonrc	pythonrc 0.55
pythonsafepath	pythonsafepath 0.75
pythonsp	pythonspe 0.37
pythonstartup	pythonstartup 0.71
pythonthreaddebug	variabl 0.02
pythontracemalloc	pythontracemalloc 0.81
pythontzpath	pythontzpath 0.71
pythonunbuffer	pythonunbuff 0.64
pythonuserb	pythonuserbas 0.55
pythonverbos	pythonverbos 0.55
pythonw	pythonw 0.78
pythonwarndefaultencoding	pythonwarndefaultencod 0.55
pythonwarnings	pythonwarn 0.88
pythonwin	pythonwin 0.84
pythonx	pythonx 0.61
pythonxy	pythonxi 0.71
pythre	pythread 0.93
pythreadstat	pythreadst 0.95
pythön	pythön 0.64
pytimezon	pytimezon 0.55
pytracemalloc	pytracemalloc 0.55
pytupl	pytupl 0.89
pytupleobject	pytupleobject 0.75
pytype	pytyp 0.89
pytypeobject	pytypeobject 0.71	tp 0.09
pyunicod	pyunicod 0.90
pyunicodeobject	pyunicodeobject 0.38
pyunstabl	pyunstabl 0.67
pyvarobject	pyvarobject 0.71
pyvectorcall	pyvectorcal 0.71
pyvenv	pyvenv 0.92
pyvide	pyvideo 0.55
pyw	pyw 0.75
pyx	pyx 0.80
pyxml	pyxml 0.81
pyyaml	pyyaml 0.55
pyz	pyz 0.83
pyzipfil	pyzipfil 0.81
q	q 0.75
qa	qa 0.34	una 0.23	puerta 0.22
qalc	qalc 0.67
qc	qc 0.50
qemu	qemu 0.91
qemuserv	vzdump 0.50
qm	qm 0.67
qmail	qmail 0.58
qmark	qmark 0.37
qmigrat	qmigrat 0.67
qmmp	qmmp 0.75
qn	qn 0.52
qnam	qname 0.86
qnan	qnan 0.37
qomolangm	qomolangma 0.67
qownnot	qownnot 0.80
qq	qq 0.55
qr	qr 0.67
qs	qs 0.78
qsiz	qsize 0.71
qsl	qsl 0.71
qt	qt 0.92
qthre	qthread 0.55
quack	quack 0.37
qualifi	qualifi 0.18
qualnam	qualnam 0.89
quantiz	quantiz 0.56
que	that 0.33	what 0.29	which 0.18	you 0.17	to 0.15	who 0.11	i 0.08	than 0.06
quebec	quebec 0.80
quebr	broke 0.16	break 0.11	broken 0.10	bankrupt 0.05	crack 0.03	apart 0.02
quebrant	destruct 0.21	calam 0.12	broken 0.11	crush 0.09	break 0.06	destroy 0.03
quechu	quechua 0.67
qued	stay 0.48	left 0.09	remain 0.09	fit 0.03	doze 0.02	there 0.02	stood 0.02	out 0.02
queda	remain 0.05	stay 0.05
quedar	remain 0.09	stay 0.04
quedarmel	keep 0.03
quedart	stay 0.16
quedat	stay 0.18	remain 0.03
quedatel	keep 0.03
quedens	stay 0.06	remain 0.05
quedes	stay 0.07	remain 0.02
quedit	quiet 0.14
quej	complain 0.59	complaint 0.33	whine 0.10	grumbl 0.03	whimper 0.03
quejandot	complain 0.11
quejar	complain 0.09
quejart	whine 0.20	complain 0.14	whimper 0.12	grumbl 0.10
quejas	complain 0.05
quejic	whini 0.34
quejos	whini 0.34
quem	burn 0.63	burnt 0.10	dodg 0.05	sunburn 0.05
quemadur	sunburn 0.26	ointment 0.15	burn 0.11
quemarrop	gunshot 0.22
quentel	quentel 0.55
quentin	quentin 0.37
quep	fit 0.14
quer	want 0.33	love 0.02
queres	want 0.08	do 0.05
querosen	kerosen 0.52
querr	would 0.10	who'd 0.07	i'd 0.05	might 0.03	want 0.02
querras	you'll 0.03
querubin	cherubim 0.69	cherub 0.49
query	queri 0.24
queryinfokey	queryinfokey 0.37
queryreflectionkey	queryreflectionkey 0.64
queryvalu	queryvalu 0.37
ques	chees 0.73	cheesecak 0.14	quesada 0.09	cheeseburg 0.09
quesadill	quesadilla 0.66
quetzalcoatlus	quetzalcoatlus 0.67
queu	queue 0.58
queueempty	queueempti 0.38
queuefull	queueful 0.38
queuehandl	queuehandl 0.85
queuelisten	queuelisten 0.86
qui	whomev 0.12	whoever 0.12	who 0.10	whom 0.09	one 0.07
quich	quich 0.67
quici	tenon 0.56	nerv 0.10
quickstart	quickstart 0.55
quidditch	quidditch 0.55
quiebr	break 0.11
quien	who 0.56	whose 0.12	who'll 0.05	whom 0.03
quienqu	whoever 0.26
quier	want 0.57	would 0.03	wanna 0.03	love 0.03	you 0.02
quiet	quiet 0.16	still 0.08	froze 0.04
quij	quijada 0.54	jawbon 0.46
quijot	quixot 0.52
quil	kilogram 0.28	kilo 0.11	pound 0.09
quilomb	quilombo 0.35	untidi 0.18	mess 0.12	big 0.02
quimic	chemistri 0.62	chemic 0.50	chemist 0.17
quimioterapi	chemotherapi 0.67
quinc	fifteen 0.85	fifteenth 0.24
quinceañer	girl 0.03
quincuagesim	fifti 0.09
quinient	hundr 0.18	five 0.03
quinl	quinlan 0.64
quinot	kumquat 0.58
quint	fifth 0.74	rodica 0.13
quirofan	room 0.02
quis	i'd 0.23	want 0.06	would 0.05	meant 0.04	mean 0.02
quisier	desir 0.10
quisquill	finicki 0.35	eater 0.28	picki 0.15
quit	off 0.17	remov 0.09	away 0.08	took 0.06	take 0.05	taken 0.03	stitch 0.02
quita	take 0.02
quitam	get 0.02
quitar	take 0.03
quitart	remov 0.02
quitat	off 0.09	take 0.03
quitens	take 0.03
quites	off 0.04
quiz	mayb 0.31	perhap 0.18	might 0.05	may 0.03	probabl 0.02
quizas	perhap 0.23	mayb 0.17	might 0.08	may 0.03
quo	quo 0.55
quopri	quopri 0.78
quorum	quorum 0.86
quot	quot 0.38	quota 0.21
quotech	quotechar 0.81
quotetabs	quotetab 0.55
qutab	qutub 0.52
quux	quux 0.80
qword	qword 0.64
r	r 0.97
raam	raamah 0.55
rab	end 0.02
rabb	rabbah 0.66	rabbi 0.42	rabbi'bi 0.12
rabbitmq	rabbitmq 0.72
rabi	anger 0.23	heat 0.04
rabiet	tantrum 0.67
raboud	raboud 0.67
rabsac	rabshakeh 0.86
rac	bunch 0.12
rach	streak 0.36
rachêl	rachel 0.85
racial	racial 0.59
racion	portion 0.14	serv 0.05
racional	ration 0.75	breastplat 0.47
racism	racism 0.54
racist	racist 0.89
rad	radar 0.89
radd	radd 0.37
radi	radio 0.84	radius 0.08	radium 0.06
radiador	wrong 0.04
radian	radian 0.88
radiant	radiant 0.52	glow 0.24
radical	radic 0.68
radioaficion	amateur 0.39
radiobutton	radiobutton 0.65
radiobuttongroup	radiobuttongroup 0.38
radiobuttons	radiobutton 0.24
radiograf	ray 0.17
radix	radix 0.64
raer	shave 0.16
rafael	rafael 0.80
rafag	blew 0.17
rafik	rafik 0.38
rahab	rahab 0.80
rahtz	rahtz 0.55
raic	root 0.22
raid	blot 0.48
rails	rail 0.76
rais	rais 0.12
raiseexceptions	raiseexcept 0.81
rait	ride 0.05
raiz	root 0.75
raj	rip 0.33	tore 0.14
ralentiz	sluggish 0.52
ralf	ralf 0.64
rall	shred 0.32
ralph	ralph 0.72
ram	branch 0.73	ramah 0.25	bough 0.16	twig 0.13	ram 0.10	ramen 0.08	bouquet 0.06
ramachandr	ramachandran 0.37
raman	raman 0.67
ramb	rambo 0.67
ramer	prostitut 0.51	impud 0.27
rames	rames 0.62
ramillet	bouquet 0.52
ramirez	mònica 0.52
ramit	twig 0.35
ramnani	ramnani 0.37
ramoth	ramoth 0.91
ramp	rampa 0.67
ramudu	ramudu 0.67
ran	frog 0.83
ranch	ranch 0.81
rand	rand 0.88
random	random 0.50	randbyt 0.08
randomization	random 0.09
randr	randr 0.50
randrang	randrang 0.88
rang	rang 0.70	ranger 0.10	rank 0.10
ranlib	ranlib 0.62
ranur	slot 0.69
rap	fast 0.58	faster 0.35	quick 0.31	fastest 0.12	rap 0.06	quicker 0.04	quickest 0.04	rapid 0.04
raper	rapper 0.67
raph	rapha 0.44
raphaim	rephaim 0.44
raphait	rephaim 0.23
raphaël	raphaël 0.61	hertzog 0.23
rapid	quick 0.43	rapid 0.28	drumstick 0.07	fast 0.03
rapidez	quick 0.09
rapidisim	quick 0.07
rapiñ	violenc 0.12
rapt	abduct 0.23	kidnap 0.14
raquel	rachel 0.23
raquet	racket 0.89
rar	rare 0.36	weird 0.27	seldom 0.25	strang 0.20	odd 0.08	unusu 0.06	freaki 0.05	bizarr 0.04
ras	ceil 0.12	sky 0.05
rasc	scratch 0.43
rascaciel	skyscrap 0.61
rascaespald	backscratch 0.67
rasg	torn 0.24	tore 0.22	slant 0.18	distinguish 0.04	cloth 0.03
rasguñ	scratch 0.28	injuri 0.12
rasp	scrape 0.39	skin 0.05
raspberry	raspberri 0.68
rasputin	rasputin 0.67
rast	raster 0.56
rastr	trace 0.32	track 0.22	traceback 0.03	trail 0.02
rastre	traceback 0.42	trace 0.20	track 0.05
rastreador	tracker 0.34
rastrill	rake 0.89
rasur	shave 0.13
rat	rat 0.20	while 0.15	time 0.04	hang 0.03	long 0.03
rater	shoplift 0.34
rath	rath 0.71
rati	ratio 0.58
ratic	later 0.04
rating	duphash 0.29
rational	ration 0.27
ratit	while 0.06
raton	mous 0.66	mice 0.33	bookworm 0.13	rat 0.07
ratoncit	tooth 0.17
raul	raul 0.71
raum	rauma 0.67
raumist	raumist 0.52
raumschach	raumschach 0.67
raw	raw 0.43
rawarray	rawarray 0.75
rawcalloc	rawcalloc 0.64
rawconfigpars	rawconfigpars 0.78
rawdat	rawdata 0.37
rawdescriptionhelpformatt	rawdescriptionhelpformatt 0.55
rawiob	rawiobas 0.83
rawmalloc	rawmalloc 0.84
rawrealloc	rawrealloc 0.81
rawtexthelpformatt	rawtexthelpformatt 0.55
rawturtl	rawturtl 0.71
rawvalu	rawvalu 0.71
ray	ray 0.40	lightn 0.35	stripe 0.17	beam 0.06	sunlight 0.03
raymond	raymond 0.75	hetting 0.12
raz	race 0.17	breed 0.13
razon	reason 0.53	right 0.20	sensibl 0.07	unreason 0.03	correct 0.02
rb	rb 0.93
rc	rc 0.75
rchiv	rchive 0.53
rcn	rcn 0.37
rcp	rcp 0.50
rcpt	rcpt 0.75
rcpttos	rcpttos 0.64
rcvall	sio 0.25
rdp	rdp 0.85
rds	rds 0.84
rdsi	support 0.03
re	re 0.83	res 0.14
rea	reat 0.75
reaccion	reaction 0.57	react 0.56
reaci	reluct 0.41
reacondicion	refurbish 0.29
react	react 0.21	swc 0.03
reactiv	reactiv 0.52
read	reader 0.28	read 0.16
readarray	readarray 0.50
readd	readdir 0.64
readers	award 0.25
readexactly	readexact 0.55
readfp	readfp 0.64
readfram	readfram 0.55
readint	readinto 0.78
readlin	readlin 0.98
readlink	readlink 0.80
readm	readm 0.77
readonly	readon 0.68
readplist	plistlib 0.19
readplistfrombyt	plistlib 0.19
readrc	readrc 0.64
readthedocs	readthedoc 0.70
readtransport	readtransport 0.68
readuntil	readuntil 0.71
readv	readv 0.64
ready	readi 0.04
reagrup	regroup 0.37
real	real 0.51	actual 0.19	royal 0.19	camp 0.07
realic	perform 0.08	deliv 0.04
realid	actual 0.20	realiti 0.20	realli 0.13	true 0.10	fact 0.03
realidad	realiti 0.14	harsh 0.02
realist	realist 0.70	lifelik 0.16	unrealist 0.13	practic 0.03
realiz	perform 0.45	done 0.10	made 0.08	carri 0.02	make 0.02
realloc	realloc 0.89
realm	realm 0.52
realment	realli 0.55	actual 0.09	truli 0.06
realpath	realpath 0.77
reanim	around 0.04
reanud	resum 0.63	resumpt 0.17
reanudel	resum 0.06
reaplic	reappli 0.41
reapliqu	polici 0.04
reaprend	relearn 0.67
reasign	reassign 0.78	remap 0.33
reason	reason 0.07
reb	rebas 0.59	full 0.02
rebaj	stoop 0.26	discount 0.08	sale 0.07	reduc 0.04	lower 0.04
rebals	straw 0.18
reban	slice 0.46	loaf 0.06
rebañ	flock 0.42
rebec	rebekah 0.91
rebel	rebel 0.43	revolt 0.12
rebeld	rebelli 0.60	rebel 0.32	backslid 0.24	disobedi 0.13
rebelion	transgress 0.54	rebellion 0.43	disobedi 0.28
rebobin	rewind 0.64
reboot	reboot 0.12
rebos	overflow 0.17
rebot	bounc 0.75
rebuild	rebuild 0.14
rebusc	glean 0.58
rec	errand 0.35	pray 0.08	messag 0.04
recaid	recurr 0.67
recalcitr	pighead 0.50
recalcul	recalcul 0.43
recam	embroider 0.32	bedroom 0.08	room 0.04
recapitul	recap 0.57	recapitul 0.56
recarg	reload 0.73	charg 0.02
recat	price 0.05
recaud	collect 0.05
receiv	receiv 0.09
recel	suspici 0.16	bias 0.14
recem	rekem 0.57
recent	recent 0.09
recepcion	receptionist 0.29	desk 0.13	receiv 0.06
receptor	receiv 0.13
recesion	recess 0.69
recet	recip 0.67	prescript 0.17	cookbook 0.06
rechac	reject 0.16
rechaz	reject 0.34	refus 0.17	declin 0.14	down 0.07	turn 0.05
rechin	grind 0.28	teeth 0.05
rechonch	fat 0.08
rechupet	lick 0.11
rechâb	rechab 0.84
rechâbit	rechabit 0.62
reci	strong 0.08
recib	receiv 0.64	receipt 0.09	got 0.08	get 0.04	greet 0.04	welcom 0.02
recibier	receiv 0.09
recibirt	meet 0.04
recicl	recycl 0.89
reciclaj	bin 0.14
recien	newli 0.45	newlyw 0.22	newcom 0.11	fresh 0.10	just 0.03
recient	recent 0.66	newer 0.09	newest 0.09	newli 0.07
recip	recip 0.34
recipient	cup 0.06
reciproc	reciproc 0.63
recit	recit 0.43
recital	recit 0.26
recl	complaint 0.16
reclam	gimmick 0.32	claim 0.08	argu 0.06
reclin	lean 0.16
reclu	coop 0.27
reclus	reclus 0.44	prison 0.04
reclut	recruit 0.38	draft 0.29	enlist 0.20
recobr	regain 0.19	recov 0.11
recog	pick 0.36	gather 0.11	collect 0.07	reap 0.03
recogedor	dustpan 0.67
recogem	pick 0.07
recoj	pick 0.12
recojam	pick 0.06
recoleccion	garbag 0.20	collect 0.14
recolect	collect 0.22	uncollect 0.15	garbag 0.07
recolector	collector 0.60	garbag 0.13
recom	recommend 0.15	suggest 0.05
recombin	recombin 0.55
recomend	recommend 0.64	advis 0.04
recomiend	recommend 0.41	suggest 0.02
recompens	reward 0.60	profit 0.04	off 0.02
recompil	recompil 0.56	rebuild 0.34
reconcili	reconcil 0.58	aton 0.28	reconcili 0.19
reconect	reconnect 0.44
reconfigur	reconfigur 0.81
reconfirm	reconfirm 0.42
reconfort	eas 0.10	comfort 0.06
reconoc	recogn 0.60	recognis 0.20	acknowledg 0.17	unrecogn 0.12	reconnaiss 0.09	spi 0.06	admit 0.04	known 0.03
reconocert	recogn 0.05
reconozc	recogn 0.21	acknowledg 0.05
reconsider	reconsid 0.57
reconstitu	reconstitut 0.64
reconstru	rebuild 0.66	reconstruct 0.34	rebuilt 0.18	demangl 0.10
reconstruid	rebuilt 0.20
recopil	collect 0.16	gather 0.09
record	rememb 0.31	remind 0.16	record 0.10	recal 0.04
recordadm	remind 0.06
recordart	remind 0.18
recordartel	remind 0.06
recordas	rememb 0.03
records	record 0.08
recorr	travers 0.22	driven 0.04	walk 0.03	over 0.03	through 0.02	loop 0.02
recort	trim 0.35	cutback 0.19	cut 0.09	crop 0.06	scrap 0.06
recortart	trim 0.24
recost	lay 0.05	lie 0.05	down 0.03
recr	recreat 0.74
recre	recess 0.28	break 0.03
recreat	inspir 0.15
recrimin	scold 0.10	blame 0.04
rect	upright 0.34	straight 0.17	rect 0.14	blameless 0.07	right 0.06
rectangul	rectangl 0.77	rectangular 0.26
rectangular	rectangular 0.51
rectific	correct 0.06
rectitud	upright 0.32	equiti 0.22
recuadr	memori 0.02
recuent	count 0.31
recuerd	rememb 0.37	remind 0.19	souvenir 0.10	recal 0.05	memori 0.04	recollect 0.04
recuerdal	rememb 0.02
recuerdam	remind 0.10
recuerdamel	remind 0.07
recuerdat	rememb 0.03
recul	down 0.03
recup	came 0.03
recuper	retriev 0.52	recov 0.33	recoveri 0.20	regain 0.07	fetch 0.04	get 0.02
recur	recur 0.35
recurr	resort 0.52	fall 0.08	turn 0.03
recurrent	cron 0.15
recurs	resourc 0.65	recurs 0.46	ive 0.03	resort 0.03
recursion	recurs 0.31
recursionerror	recursionerror 0.88
recursionerrorinst	recursionerrorinst 0.55
recursiv	recurs 0.16
recv	recv 0.90
recvfrom	recvfrom 0.67
recvmsg	recvmsg 0.78
recvt	recvto 0.55
red	network 0.75	net 0.19	rack 0.04	red 0.03	offens 0.02	netmask 0.02
redaccion	composit 0.51	essay 0.17
redact	phrase 0.11
redecor	redecor 0.56
redefin	redefin 0.60	overrid 0.10	overridden 0.10
redencion	redempt 0.78	ransom 0.13
redentor	redeem 0.33
redescubr	rediscov 0.64
redhat	redhat 0.71
redim	redeem 0.68
redimem	redeem 0.08
redimension	resiz 0.51	halv 0.10
redimier	redeem 0.18
redireccion	redirect 0.68
redirect	redirect 0.23
redirig	redirect 0.60	unredirect 0.10	pipe 0.03
redisplay	redisplay 0.37
redistribu	redistribut 0.80
redobl	refold 0.71
redond	round 0.52	bargain 0.06
redonde	round 0.50
redondit	lie 0.04
reduc	reduc 0.70	decreas 0.11	down 0.03	curb 0.03	lower 0.03	cut 0.03	decrement 0.02
reduccion	reduct 0.73	demand 0.05	shorter 0.02
reduj	reduc 0.18	decreas 0.13
redujer	reduc 0.10
redujeron	diminish 0.29
redund	redund 0.93
reedific	built 0.10
reedy	reedi 0.82	terri 0.02
reelabor	rework 0.40
reeleccion	elect 0.10
reeleg	elect 0.07
reembols	refund 0.38
reempaquet	repack 0.24
reemplac	replac 0.17
reemplaz	replac 0.65	supersed 0.12	overridden 0.03
reemplazadl	replac 0.04
reencontr	hope 0.03
reentrant	reentrant 0.86
reenv	forward 0.12
reenvi	resent 0.19	forward 0.13
reenviabl	forward 0.03
reescrib	rewrit 0.62	rewrot 0.38	rewritten 0.18
reescrit	rewritten 0.81
reescritur	rewrit 0.24
reestablec	restor 0.08
reestructur	restructur 0.71
ref	ref 0.95
refactoriz	refactor 0.89
refchild	refchild 0.55
refcnt	refcnt 0.86
refcounts	refcount 0.64
refer	refer 0.14	mean 0.02
referenc	refer 0.16
referenceerror	referenceerror 0.64
referenci	referenc 0.26	unreferenc 0.14	refer 0.05
referent	refer 0.74	referenc 0.09	reflog 0.05	benchmark 0.05
referrers	referr 0.59
refier	refer 0.19	mean 0.09
refir	refer 0.05
reflection	reflect 0.05
reflej	reflect 0.71	reflex 0.13	mirror 0.05
reflexibil	reflex 0.24
reflexion	reflect 0.32	mull 0.17	over 0.03
reform	reform 0.60	remodel 0.24	revamp 0.17	renov 0.16
reformat	reformat 0.49
reformate	reformat 0.67
reformul	rephras 0.42	rework 0.21
reforz	openvpn 0.50
refractor	telescop 0.42
refran	proverb 0.22	goe 0.04	say 0.02
refreg	scrub 0.22	rub 0.13
refren	control 0.05
refresc	refresh 0.41	brush 0.06	soft 0.05
refresh	refresh 0.35
refri	fridg 0.16
refriger	refriger 0.54	fridg 0.24	freezer 0.10
refs	ref 0.03
refuerz	enhanc 0.11	backup 0.08
refug	shelter 0.11	hid 0.05	cover 0.03
refugi	refuge 0.38	shelter 0.36	refug 0.21	harbor 0.08
refunfuñ	mutter 0.26
reg	reg 0.37	regen 0.16	water 0.14	spray 0.13	screw 0.04
regal	gift 0.41	present 0.40	gave 0.09	give 0.04
regalart	give 0.03
regalit	present 0.04	small 0.02
regaliz	licoric 0.38	flavor 0.03
regaz	lap 0.54
regañ	scold 0.57
regañadient	reluct 0.28
regañin	scold 0.12
regebr	regebro 0.37
regem	regem 0.41
regener	regener 0.94
regex	regex 0.75
regexflag	regexflag 0.75
regexp	regexp 0.85
regga	regga 0.68
regim	regim 0.52	diet 0.08
region	region 0.81	northernmost 0.07	district 0.07	area 0.05
regional	local 0.32	delicaci 0.09	region 0.05
regist	regist 0.37
registr	regist 0.40	log 0.34	record 0.32	registri 0.29	logger 0.14	registr 0.09	logfil 0.05	changelog 0.04
registrart	regist 0.08
registry	registri 0.20
regl	rule 0.70
reglament	regul 0.28	rule 0.02
regocij	joy 0.19
regode	gloat 0.48
regordet	chubbi 0.52
regres	back 0.19	return 0.07
regresion	regress 0.76
regrtest	regrtest 0.89
reguer	mess 0.18
regul	regular 0.46	regul 0.23	throttl 0.07
regular	regular 0.53	regex 0.09
rehab	rehabiah 0.64
rehac	redo 0.36
rehen	hostag 0.65
rehob	rehob 0.80
rehoboth	rehoboth 0.62
rehu	afraid 0.03
rehuel	reuel 0.46
rehum	rehum 0.74
rehus	refus 0.37	declin 0.03
rei	laugh 0.18
reid	laugh 0.06
reifschneid	reifschneid 0.54
reim	laugh 0.13
reimport	reimport 0.37
rein	kingdom 0.58	reign 0.52	queen 0.32	realm 0.09	royal 0.03
reindl	reindl 0.67
reinfect	reinfect 0.40
reinholdts	reinholdtsen 0.67
reinic	restart 0.15
reinici	restart 0.63	reboot 0.46	reset 0.15
reinicializ	reiniti 0.67
reinittls	reinittl 0.38
reinsert	reinsert 0.55
reintent	retri 0.83
reintroduccion	reintroduct 0.67
reintroduzc	reintroduc 0.37
reinvent	reinvent 0.67
reir	laugh 0.28	giggl 0.09	laughter 0.04
reirm	laugh 0.14
reirs	laugh 0.14
reirt	fun 0.03	laugh 0.03
reist	laugh 0.05
rej	jail 0.06	bar 0.05	arrest 0.05
rel	releas 0.21	reload 0.16	relay 0.05
relacion	relationship 0.53	relat 0.44	unrel 0.11	ratio 0.10
relacional	relat 0.08
relaj	relax 0.81	chill 0.06	easygo 0.05
relajart	relax 0.20
relajat	relax 0.07	easi 0.05
relajemon	relax 0.11
relampag	lightn 0.46
relanz	re 0.12
relat	relat 0.54
relational	relat 0.03
relativ	relat 0.09
releaselevel	releaselevel 0.64
releasenot	releasenot 0.67
relev	relev 0.84
releyend	reread 0.53
religi	religi 0.66
religion	religion 0.76	religi 0.06
relinch	neigh 0.62
reliqui	remnant 0.43	heirloom 0.34
rellen	pad 0.40	fill 0.25	refil 0.10
rellenal	fill 0.03
reloj	clock 0.50	watch 0.39
relpath	relpath 0.71
reluc	gold 0.06
rem	paddl 0.46	oar 0.34	remus 0.20	row 0.16	rowboat 0.15	drift 0.12
remahl	remahl 0.55
remaind	remaind 0.36
remal	remaliah 0.79
remanufactur	refurbish 0.29
remarc	stress 0.16
remat	auction 0.32	utter 0.07	fool 0.04
rembrandt	rembrandt 0.52
remedi	medicin 0.30	remedi 0.24	antidot 0.11	choic 0.08	hopeless 0.04
rememor	reminisc 0.74
rement	reas 0.55
remer	t 0.09	shirt 0.04
remes	yet 0.04
remi	rémi 0.64
remision	remiss 0.75
remit	forward 0.05
remitent	sender 0.90
remolin	whirlpool 0.80
remolqu	trailer 0.38
remont	fli 0.10	date 0.04
remord	remors 0.46	conscienc 0.12	regret 0.03
remot	remot 0.87	remotest 0.06
remoteaddr	remoteaddr 0.78
remov	remov 0.21
removefilt	removefilt 0.55
removeprefix	removeprefix 0.71
removesuffix	removesuffix 0.71
removexattr	removexattr 0.55
remplaz	replac 0.14
remuerd	conscienc 0.18
remuestre	resampl 0.85
remuev	stir 0.14	remov 0.10
remuner	stipend 0.41	reward 0.06	paid 0.04	pay 0.03
renac	rebirth 0.38	reborn 0.25	reincarn 0.25	renaiss 0.18	born 0.02
renacent	renaiss 0.47
renacuaj	tadpol 0.52
renal	renal 0.43
renam	renam 0.35
rencill	contenti 0.40	meribah 0.40	discord 0.21	strife 0.17
rencor	grudg 0.37	spite 0.05
rend	surrend 0.32	conced 0.08	up 0.06	give 0.04
renderiz	render 0.59
rendimient	perform 0.40	benchmark 0.08	pyperform 0.02	yield 0.02
renglon	precept 0.23
renombr	renam 0.55
renov	renew 0.62	renov 0.18	revamp 0.12
rent	rent 0.32
renuev	renew 0.34
renunc	resign 0.15	quit 0.09
renunci	resign 0.29	quit 0.16	disown 0.13	renounc 0.09
reo	prison 0.13
reopenifneed	reopenifneed 0.64
reorden	reorder 0.86
reorganiz	reorgan 0.64	rearrang 0.46	rebas 0.09
rep	repair 0.13	rest 0.13	repars 0.10	repo 0.08	eas 0.06	fix 0.03
repar	repair 0.50	fix 0.15	mend 0.13	arrang 0.03
repart	divid 0.18	dealt 0.08	deliv 0.08	share 0.04
reparten	deal 0.06
repas	review 0.18	brush 0.04
repeat	repeat 0.20
repent	sudden 0.49
repentin	sudden 0.33
repertori	repertoir 0.64
repet	repeat 0.58	again 0.03
repeticion	repetit 0.86
repetid	repeat 0.28
repetit	boilerpl 0.64
reph	rephaiah 0.62
rephidim	rephidim 0.67
repic	hear 0.03
repis	bookshelf 0.40	shelf 0.25
repit	repeat 0.44	recur 0.13
repitel	again 0.02
repl	repl 0.85
replac	replac 0.27
replacement	replac 0.10
replante	reconsid 0.37
replet	full 0.10
repli	repli 0.08
replic	mirror 0.61	replic 0.11	replica 0.10	mirrorlist 0.04
replieg	refold 0.41
repliqu	mirror 0.09
repoll	cabbag 0.40	coleslaw 0.34
repon	recov 0.10
repoquery	repoqueri 0.67
report	report 0.42
reportaj	report 0.12
reportel	report 0.05
reporter	asahi 0.27	report 0.09
reports	report 0.12
repos	rest 0.20	sabbath 0.08	snooz 0.05	quiet 0.02	laid 0.02	sleep 0.02
reposat	rest 0.03
reposicion	reposit 0.55
repositori	repositori 0.89	repo 0.17
repository	repositori 0.09
repost	chef 0.28
reposter	chef 0.23
repr	repr 0.97
reprend	rebuk 0.47	reprov 0.46	admonish 0.14
reprendi	scold 0.12
reprension	reproof 0.43	rebuk 0.43
reprent	reprent 0.55
represent	repres 0.70	represent 0.53	render 0.06	depict 0.05
reprim	stifl 0.49
reprlib	reprlib 0.81
reprob	fail 0.20	disqualifi 0.10	reject 0.06	condemn 0.06
reproch	blame 0.06
reproduc	reproduc 0.49	replay 0.29	breed 0.12	play 0.08
reproduccion	playback 0.44	playlist 0.26	replay 0.11	play 0.02
reproducibil	reproduc 0.09
reproductor	player 0.30	vcr 0.12
reproduzc	breed 0.21
reprogram	reschedul 0.39
reptil	reptil 0.48	creep 0.27
republ	republ 0.90
republican	republican 0.76
repudi	divorc 0.13	dislik 0.04
repuest	spare 0.32	recov 0.05	suppli 0.03
repugn	disgust 0.33	creepi 0.21	abhorr 0.20	gross 0.17	nasti 0.07	creep 0.05	aw 0.03
repulsion	dislik 0.10
repunt	market 0.13
reput	reput 0.76	honor 0.02
req	req 0.88
requ	requir 0.16
requer	requir 0.43
requeson	chees 0.07
request	request 0.40
requestcodeextraindex	requestcodeextraindex 0.55
requesthandlerclass	requesthandlerclass 0.78
requests	request 0.07
requeteafortun	lucki 0.04
requetebien	well 0.03
requier	requir 0.53	take 0.02
requir	requir 0.20
requirements	requir 0.03
requisit	requir 0.25	prerequisit 0.10
requot	requot 0.71
rerais	rerais 0.55
res	res 0.29	resist 0.07	hold 0.05
resac	hangov 0.45	hung 0.07
resalt	highlight 0.65
resbal	slip 0.40	slipperi 0.27	shaken 0.11
resc	rescan 0.50
rescat	rescu 0.60	ransom 0.25	redeem 0.12
rescatart	rescu 0.10
reschedul	reschedul 0.17
rescod	rescod 0.55
research	research 0.14
resent	feel 0.02
reserv	reserv 0.78	fallback 0.11	book 0.02
reservam	save 0.03
reservat	save 0.04
reservations	reserv 0.06
reset	reset 0.42
resetty	resetti 0.38
resetwarnoptions	resetwarnopt 0.37
resfr	catch 0.06	cold 0.04	frequent 0.03
resfri	cold 0.30
resfriart	catch 0.05
resguard	guard 0.10
resid	resid 0.35
resident	daemon 0.39	resid 0.18	longtim 0.13
residu	remnant 0.32
residual	sewag 0.29
resign	resign 0.11
resignart	resign 0.11
resin	rezin 0.71
resist	resist 0.53	withstand 0.31	struggl 0.05	endur 0.04	stand 0.03
resistent	resist 0.29	courag 0.05
resistirt	resist 0.16
resiz	resiz 0.22
resizemod	resizemod 0.78
resmedicina	document 0.03
resolu	resolut 0.81	settlement 0.09
resolution	resolut 0.29
resolv	solv 0.59	resolv 0.24	unsolv 0.09	settl 0.07	figur 0.03
resolvectl	resolvectl 0.62
resolveentity	resolveent 0.37
reson	mri 0.52
resourc	resourc 0.35
resourcedeni	resourcedeni 0.64
resourceload	resourceload 0.81
resourceread	resourceread 0.75
resourcewarning	resourcewarn 0.93
respald	backup 0.15	endors 0.13	support 0.03	back 0.03
respect	respect 0.26	about 0.11	regard 0.08
respet	respect 0.62	disrespect 0.06	insol 0.04	honor 0.04	enforc 0.03
respetat	respect 0.09
respetu	abid 0.12	respect 0.10	polit 0.09
respir	breath 0.65
respiratori	respiratori 0.44	breath 0.10
resplandec	shine 0.26	shone 0.23
resplandecient	glow 0.31
resplandezc	shine 0.11
resplandor	glitter 0.26	bright 0.14	shine 0.12
respond	answer 0.52	respond 0.24	repli 0.14	said 0.07
respondal	answer 0.03
respondam	answer 0.03
respondanl	answer 0.03
respondanm	answer 0.02
respondedm	answer 0.03
respondel	answer 0.03
respondem	answer 0.06
respondert	answer 0.03
respondieronl	answer 0.04
respondiol	answer 0.06
respons	respons 0.53	maintain 0.05	disclaim 0.05	stabl 0.04
responsabiliz	respons 0.06
respuest	answer 0.42	respons 0.26	repli 0.18	unanswer 0.04	spons 0.03
resquebraj	crack 0.22
rest	rest 0.45	subtract 0.23	remaind 0.18	remnant 0.12	leftov 0.07	wreckag 0.06	remain 0.03
restablec	reset 0.67	restor 0.08	recov 0.06	unset 0.04
restant	remain 0.32
restart	restart 0.39
restaur	restaur 0.80	restor 0.44	repair 0.05	revert 0.04
restitu	restor 0.22
reston	reston 0.55
restor	restor 0.23
restorethr	restorethread 0.78
restreg	rub 0.19	scrub 0.14	snuggl 0.14
restriccion	restrict 0.55	constraint 0.44
restrict	restrict 0.23
restring	restrict 0.58	constrain 0.23	confin 0.10
restructuredtext	restructuredtext 0.82
resucit	risen 0.21	resurrect 0.15	reviv 0.10	rise 0.07	rais 0.04
resuelt	resolv 0.19	solv 0.19	settl 0.08	figur 0.04
resuelv	resolv 0.33	solv 0.15	fix 0.02
result	result 0.76	outcom 0.10	output 0.03	turn 0.03	prove 0.03
results	result 0.05
resum	summari 0.62	summar 0.32	digest 0.14	summaris 0.13	resum 0.09	shorten 0.05	abstract 0.05	overview 0.04
resumen	summar 0.14
resurreccion	resurrect 0.82
ret	challeng 0.33	scold 0.15
retard	delay 0.24
reten	held 0.09	retain 0.07	hold 0.04	taken 0.03
reteng	hold 0.06
retin	retina 0.52
retir	withdrew 0.27	retir 0.27	withdrawn 0.20	withdraw 0.18	retreat 0.10	unvot 0.05	remov 0.03	back 0.02
retires	step 0.05
retiñ	tingl 0.55
retoc	retouch 0.67
retom	resum 0.20
retor	rhetor 0.55
retorc	wring 0.33	twirl 0.22	wrung 0.16	twist 0.08	mad 0.03
retorn	return 0.86
retr	delay 0.15	backport 0.05
retransmit	broadcast 0.26
retras	delay 0.34	belat 0.12	late 0.10	behind 0.05	held 0.03	shipment 0.03
retrasart	late 0.02
retrat	portrait 0.50	pictur 0.07	frame 0.02	paint 0.02
retret	toilet 0.15
retribu	retribut 0.46	pay 0.03
retroaliment	feedback 0.27	backport 0.15
retroced	rollback 0.11	backward 0.07	back 0.06
retroces	backspac 0.63	fallback 0.18
retrocompat	backward 0.06	compat 0.05
retrocompatibil	compat 0.04
retrollam	callback 0.50
retrospect	retrospect 0.67
retrovisor	rear 0.27
retryfactor	retryfactor 0.38
retrymax	retrymax 0.38
retrystart	retrystart 0.38
retuerc	twist 0.15
retumb	rumbl 0.67
return	return 0.12
returncod	returncod 0.88
returntyp	returntyp 0.75
retuv	press 0.08
reu	reu 0.67
reubic	reloc 0.55
reuel	reuel 0.54
reumat	rheumat 0.67
reumatoid	rheumatoid 0.34
reun	gather 0.19	muster 0.15	reunit 0.09	meet 0.09	togeth 0.04	collect 0.04	accumul 0.03	met 0.03
reunamon	let 0.02
reunet	meet 0.03
reunion	meet 0.55
reunirt	meet 0.02
reus	reus 0.53
reuseaddr	reuseaddr 0.63
reuseport	reuseport 0.55
reutiliz	reus 0.63	reusabl 0.41	re 0.04
rev	revers 0.36
revel	reveal 0.67	disclos 0.18	revel 0.15	unfold 0.07
revent	burst 0.27	poop 0.10	exhaust 0.07	worn 0.04
reverent	bow 0.12	respect 0.03
revers	revers 0.46
revert	revert 0.53	roll 0.12
reves	setback 0.19	whammi 0.16	upsid 0.13	insid 0.09	overturn 0.08	backward 0.03
reviert	rollback 0.56	revert 0.23
revis	check 0.22	proofread 0.13	review 0.10	revis 0.06
revisal	check 0.07
revision	revis 0.31	review 0.25	checkup 0.10	point 0.08	patch 0.03
revist	magazin 0.92
reviv	reviv 0.33	brought 0.03
revnumb	pid 0.07
revoc	revoc 0.61	revok 0.54
revolote	flutter 0.32
revolu	revolut 0.90
revolucion	revolutionis 0.67
revolv	stir 0.49	handgun 0.20	revolv 0.14	pistol 0.06	gun 0.05
revuelt	scrambl 0.53	stir 0.10	search 0.02
revuelv	stir 0.14	mix 0.09
rew	rew 0.50
rewrit	rewrit 0.11
rex	rex 0.67
rexec	rexec 0.80
rey	king 0.83
rez	pray 0.49
rezong	mutter 0.26
reñ	rebuk 0.19	scold 0.08
reñir	squabbl 0.39
rfactor	rfactor 0.55
rfc	rfc 0.94	rfcs 0.10
rfcomm	rfcomm 0.55
rfcs	rfcs 0.62
rfind	rfind 0.81
rfs	rfs 0.37
rg	gr 0.73	rg 0.29
rgb	rgb 0.92
rglob	rglob 0.64
rgument	jadx 0.50
rhel	rhel 0.79
rhetting	rhetting 0.55
ri	ri 0.44
ria	laugh 0.05
riachuel	stream 0.06
riais	laugh 0.04
rian	laugh 0.06
rias	laugh 0.12
ribai	ribai 0.44
ribl	riblah 0.81
ric	rich 0.77	richest 0.15	wealthi 0.12	richer 0.11	wealthier 0.04	appet 0.02
ricard	ricardo 0.57	richard 0.20
richard	richard 0.86
richcompar	richcompar 0.87
ridg	ridg 0.58
ridicul	ridicul 0.53	fool 0.06	disgrac 0.05	stupid 0.05	dumb 0.02	foolish 0.02
ridiculiz	ridicul 0.15
rie	laugh 0.19
rieg	water 0.09
rien	laugh 0.08
riend	laugh 0.20	crack 0.04
riendom	laugh 0.05
riendos	laugh 0.05
rier	laugh 0.05
rieron	laugh 0.20	chuckl 0.07
ries	laugh 0.09
riesg	risk 0.56	capitalist 0.10	stake 0.09	ventur 0.05	chanc 0.03
riesgos	riski 0.25
riest	risk 0.10
rifl	rifl 0.79	shotgun 0.11
rig	stiff 0.19	hard 0.03	appli 0.03	rule 0.03
right	right 0.07
rightclick	rightclick 0.41
rights	right 0.03
rigidez	stiff 0.34
rim	rhyme 0.47	rint 0.25	rima 0.24
rimel	mascara 0.52
rimmon	rimmon 0.86
rin	rhine 0.72
rincon	corner 0.38
rind	give 0.07	surrend 0.07	up 0.04
rindex	rindex 0.64
rinoceront	rhino 0.45
rio	river 0.78	laugh 0.10	riversid 0.06	nile 0.05
rios	river 0.23	flood 0.06	stream 0.03
riquez	wealth 0.57	rich 0.15
riquisim	delici 0.16
ris	laughter 0.40	childlik 0.12	stitch 0.10	laugh 0.07
risathaim	rishathaim 0.62
risc	risco 0.55
risit	giggl 0.41	chuckl 0.22
riss	rissah 0.44
rit	ordin 0.19
riti	riti 0.37
ritm	pace 0.31	rhythm 0.20	rithmah 0.09	up 0.02
ritmic	rhythmic 0.68
rittau	rittau 0.64
ritual	ritual 0.59
riv	rafael 0.32
rival	oppon 0.12	match 0.03
riz	cur 0.28
rizoid	holdfast 0.52
rizom	rhizom 0.67
riñ	bicker 0.20	lectur 0.13	quarrel 0.09	fight 0.03
riñend	scold 0.10
riñon	kidney 0.50	leg 0.04
rjust	ljust 0.37
rkhunt	rkhunter 0.50
rl	url 0.05
rlcomplet	rlcomplet 0.88
rlim	rlim 0.55
rlimit	rlimit 0.55
rlist	rlist 0.38
rlock	rlock 0.95
rm	rm 0.86
rmail	rmail 0.75
rmdir	rmdir 0.89
rmi	rmi 0.50
rmin	committ 0.28
rmlint	rmlint 0.50
rmmod	insmod 0.50
rmod	rmod 0.64
rmtre	rmtree 0.91
rmul	rmul 0.37
rng	rng 0.37
rni	rni 0.41
roach	roach 0.81
roast	roast 0.24
roasting	rep 0.34
rob	steal 0.42	stolen 0.42	stole 0.30	rob 0.25	burglari 0.14	theft 0.14	robberi 0.08	assault 0.04
robert	robert 0.66	roberto 0.40
roberts	robert 0.39
robin	robin 0.71
robinson	robinson 0.60
robl	oak 0.63	oaken 0.21
roboam	rehoboam 0.86
robocopy	robocopi 0.50
robot	robot 0.59
robotfilepars	robotfilepars 0.64
robotpars	robotpars 0.75
robots	robot 0.63
robust	robust 0.76	stout 0.31
robustirc	robustirc 0.72
roc	rock 0.37	boulder 0.14	rocki 0.13
roces	rocess 0.50
roci	dew 0.77	sprinkl 0.26	rocío 0.21
rock	rock 0.48
rocky	rocki 0.63
rod	surround 0.49	encircl 0.11	roll 0.11	raid 0.08	around 0.05
rodaj	slice 0.09	thin 0.08
rodajit	wedg 0.39
rodant	treadmil 0.40
roddy	roddi 0.37
rode	blunt 0.17	bush 0.17	surround 0.05	around 0.03	blank 0.03
rodill	knee 0.69
rodiller	brace 0.14
rodol	rodola 0.83
rodolph	rodolpho 0.38
rodolà	rodolà 0.91
roeckx	kurt 0.31
roer	cooki 0.09
rofi	rofi 0.67
rog	roger 0.38	beg 0.36	plead 0.13	pray 0.06
rogel	rogel 0.62
rogelim	rogelim 0.44
roj	red 0.86	blaze 0.04	purplish 0.02
rol	role 0.61
rolf	rolf 0.76
roll	scroll 0.27	film 0.15	roll 0.05
rolling	roll 0.20
rollit	roll 0.20
rolliz	chubbi 0.52
rollov	rollov 0.64
rom	rome 0.89	rom 0.20	dull 0.06	roman 0.06	blunt 0.04	devil 0.03
romamti	romamti 0.44
roman	roman 0.67
romanc	romanc 0.46
romand	switzerland 0.12
romant	romant 0.97
romberg	romberg 0.37
romer	romeo 0.67
romney	romney 0.49
romp	broke 0.39	break 0.35	tore 0.10	broken 0.08	burst 0.06	crack 0.03
rompecabez	puzzl 0.63	jigsaw 0.13
rompt	prompt 0.04
romul	romulus 0.67
ron	ron 0.38
ronach	ronach 0.83
ronald	ronald 0.64	ronaldo 0.37
ronaldoussor	ronaldoussoren 0.38
ronc	snore 0.84
rond	stroll 0.18	round 0.07	game 0.03
ronron	pur 0.68
ronrone	purr 0.52	pur 0.34
roosevelt	roosevelt 0.84
root	root 0.50
rop	cloth 0.57	laundri 0.13	garment 0.06	robe 0.05	tunic 0.05	undress 0.04	wear 0.02
ros	rose 0.56	pink 0.50	rosa 0.10	rosé 0.08
rosal	rose 0.14
rosegard	rosegarden 0.67
rosem	roseman 0.38
rosenberg	rosenberg 0.55
rosenstein	rosenstein 0.37
rosh	roshan 0.55
rosit	fight 0.04
roskind	roskind 0.37
rosquill	donut 0.46	doughnut 0.35	cake 0.03
ross	ross 0.66
rossum	rossum 0.72	van 0.05
rostr	face 0.46	presenc 0.02
rot	broken 0.61	rotat 0.12	rot 0.08	broke 0.06	shameless 0.05	break 0.03	crack 0.02
rotacion	rotat 0.53
rotador	rotat 0.14
rotat	rotat 0.36
rotatingfilehandl	rotatingfilehandl 0.83
rotator	rotat 0.13
rotocol	rotocol 0.50
rotond	roundabout 0.67
rotul	marker 0.40
rotund	against 0.03
rotur	breakag 0.49	breach 0.32	fractur 0.08
rouault	rouault 0.37
round	round 0.31
rounding	round 0.12
rounds	round 0.09
roundup	roundup 0.78
rout	rout 0.20
routing	vrf 0.35
row	row 0.17
roy	roy 0.72
royal	royal 0.35
royc	royc 0.52
royend	crunch 0.31
rpartition	rpartit 0.64
rpath	rpath 0.81
rpc	rpc 0.95
rpcdump	rpcdump 0.50
rpcmap	rpcmap 0.50
rpm	rpm 0.96
rpmnew	rpmsave 0.40
rpmorig	rpmorig 0.50
rpms	rpms 0.62
rpn	rpn 0.50
rpop	rpop 0.37
rpow	rpow 0.55
rr	rr 0.58
rs	rs 0.52
rsa	rsa 0.68
rsh	rsh 0.50
rshift	rshift 0.55
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
ruand	suspicion 0.18
rub	rubi 0.40
ruben	reuben 0.88
rubenit	reubenit 0.83
rubi	blond 0.62	ruddi 0.12	hair 0.02
ruby	rubi 0.55
rubygems	rubygem 0.50
rud	harsh 0.23	blunt 0.12	rude 0.06
rudimentari	rudimentari 0.50
rued	wheel 0.69	wheelchair 0.23
rueg	beg 0.20	petit 0.18	supplic 0.10	pray 0.06	plea 0.05	pleas 0.03
ruegot	beg 0.08	pleas 0.05
ruf	rufus 0.44
ruff	ruff 0.68
rug	roar 0.65
rugby	rugbi 0.76
rugient	roar 0.16
ruham	ruhamah 0.44
rui	rui 0.37
ruid	nois 0.72	noisi 0.19	noisili 0.05	sound 0.04	hustl 0.04	cautious 0.02	loud 0.02	quiet 0.02
ruidos	noisi 0.49	loud 0.05	louder 0.03	nois 0.02
ruin	ruin 0.39	relic 0.18
ruiseñor	nightingal 0.67
rul	curler 0.23	rule 0.08	hair 0.02
ruleset	ruleset 0.50
rulet	roulett 0.61
ruman	romanian 0.86
rumani	romania 0.64
rumb	aimless 0.33	cours 0.07	around 0.02
rumi	cud 0.48
rumor	rumor 0.84
rumore	rumor 0.21
run	run 0.23
runcall	runcal 0.71
runcon	runcon 0.50
runfunc	runfunc 0.55
runmain	runmain 0.75
runn	runner 0.51
runners	runner 0.08
running	run 0.06
runpy	runpi 0.89
runsourc	runsourc 0.64
runtim	runtim 0.18
runtimeerror	runtimeerror 0.82
runtimewarning	runtimewarn 0.78
rup	roup 0.64
ruptur	breakup 0.37	breakdown 0.33	breakpoint 0.13
rural	rural 0.61
rus	russian 0.94	coaster 0.10
rusag	rusag 0.55
rusi	russia 0.96
russ	russ 0.82
russkij	svenska 0.34	russkij 0.34
rust	rust 0.62
rustsc	rustscan 0.80
rustup	rustup 0.50
rut	path 0.63	pathnam 0.16	rout 0.13	subpath 0.04
rutalib	pathlib 0.07
ruth	ruth 0.84
rutin	routin 0.67	coroutin 0.14	creatur 0.08
rutinari	routin 0.17	habit 0.05
ruy	ruy 0.46	segura 0.43
rv	rv 0.83
rw	rw 0.75
rwxrwxrwx	rwxrwxrwx 0.55
rx	rx 0.78
ryan	ryan 0.78
ryok	ryoko 0.52
ryō	ryō 0.52
s	s 0.78	o 0.15	io 0.04
saaph	shaaph 0.44
sab	know 0.50	knew 0.19	saturday 0.11	sabbath 0.08	tast 0.06	known 0.03	can 0.02
saban	sheet 0.34	blanket 0.22	bedsheet 0.20	linen 0.07
sabell	sabella 0.77	cheryl 0.07
sabes	know 0.05
sabethai	shabbethai 0.55
sabi	wise 0.73	wiser 0.13	wisest 0.07
sabidur	wisdom 0.63	knowledg 0.13
sabl	sablé 0.25
sabor	flavor 0.34	tast 0.28	munch 0.13
sabore	tast 0.08
sabot	sabotag 0.69
sabotaj	sabotag 0.31
sabr	know 0.05	tasti 0.04
sabran	know 0.03
sabras	know 0.03
sabros	tasti 0.61	appet 0.15
sac	sackcloth 0.15	took 0.10	out 0.10	drew 0.08	pull 0.07	brought 0.06	bring 0.05	take 0.03
sacam	out 0.03
sacan	us 0.02
sacapunt	sharpen 0.27
sacart	wax 0.10
sacat	take 0.03	off 0.02
sacerdoci	priesthood 0.62	priest 0.05
sacerdot	priest 0.69
sacerdotal	priest 0.04
sachâr	sacar 0.44
saci	satisfi 0.16	fill 0.06
sacrif	sacrific 0.16
sacrific	sacrif 0.46	sacrific 0.26	selfless 0.09	offer 0.04
sacrifici	sacrific 0.63	offer 0.07
sacrifiqu	sacrific 0.15
sacud	shake 0.38	shook 0.28	wag 0.08
sadoc	zadok 0.76
sadrach	shadrach 0.83	meshach 0.03
saduce	sadduce 0.85
sae	j1939 0.17
saet	arrow 0.48
saf	safe 0.20
safechildwatch	safechildwatch 0.55
safeconfigpars	safeconfigpars 0.71
safeuu	safeuuid 0.37
sagaz	shrewd 0.45	cun 0.26
sagr	sacr 0.48	holi 0.16
sah	sahara 0.71
sahumeri	incens 0.30
saigon	saigon 0.67
sajip	sajip 0.87	vinay 0.05
sak	sake 0.13
sakkis	sakki 0.55
sal	output 0.31	out 0.30	salt 0.17	exit 0.16	leav 0.08	salti 0.07	room 0.05	went 0.04
salal	shalal 0.44
salam	stupid 0.08
salari	salari 0.48	wage 0.24	incom 0.02	pay 0.02
salarial	wage 0.19
salathiel	shealtiel 0.60
salc	salecah 0.37
salchich	sausag 0.63
salchâ	salecah 0.37
sald	balanc 0.33
saldr	unveil 0.06	out 0.05	alright 0.03	leav 0.03	will 0.02
saldran	out 0.03	will 0.02
salem	salem 0.62
saler	shaker 0.67
salg	out 0.10	leav 0.04	exit 0.04	get 0.02
salient	outgo 0.49
salier	out 0.05
salios	out 0.02
saliv	spittl 0.20	breath 0.09
salk	salk 0.67
sallai	sallai 0.44
sallum	shallum 0.90
sally	salli 0.52
salm	psalm 0.35	salma 0.18	prais 0.12	yahweh 0.03
salmon	salmon 0.71	zalmonah 0.14
salmonell	salmonella 0.67
salom	salom 0.44
salomon	solomon 0.88
salon	classroom 0.12	hall 0.10	room 0.06
salph	zelophehad 0.81
salpic	splash 0.36
sals	sauc 0.76	salsa 0.24	spice 0.06
salt	jump 0.57	leap 0.20	skip 0.17	sprang 0.11	hop 0.11	bypass 0.07	goto 0.04	salt 0.04
saltatel	skip 0.08
salteri	harp 0.15	lyre 0.15	instrument 0.05
salud	health 0.52	salvat 0.28	greet 0.27	healthi 0.22	unhealthi 0.11	salut 0.09	regard 0.08	hello 0.07
saluda	greet 0.11
saludal	hello 0.06
saludel	send 0.03
salut	greet 0.11
salv	save 0.46	safe 0.17	rescu 0.05	hail 0.03	narrowli 0.02
salvacion	salvat 0.30
salvador	savior 0.73	salvador 0.41
salvaj	wild 0.58	savag 0.23	barbar 0.16
salvam	save 0.06
salvapantall	saver 0.42
salvar	save 0.04
salvart	save 0.07
salvat	save 0.04
salvav	lifeguard 0.45	lifeboat 0.30	raft 0.16
salvedad	caveat 0.12
salves	run 0.02
salvi	sage 0.44
sam	sam 0.82	shamir 0.30
samare	zemarit 0.44
samari	samaria 0.94
samaritan	samaritan 0.81
samb	samba 0.43
sambapip	sambapip 0.50
samefil	samefil 0.75
samefileerror	samefileerror 0.64
samesit	samesit 0.55
samestat	samestat 0.55
sami	sami 0.95
saml	samlah 0.52	saml 0.37
samm	shammah 0.73
sammai	shammai 0.67
sammu	shammua 0.44
samody	samodya 0.37
samp	samp 0.96
sampl	sampl 0.22
sampwidth	sampwidth 0.64
samr	samr 0.50
samson	samson 0.77
samstag	samstag 0.28
samsung	samsung 0.67
samuel	samuel 0.87
samur	samurai 0.52
samurai	samurai 0.52
san	heal 0.38	healthi 0.33	san 0.24	são 0.17	healthier 0.11	unhealthi 0.05	sound 0.04	cure 0.03
sanballat	sanballat 0.78
sanchez	sanchez 0.44
sancion	sanction 0.27	punish 0.09
sand	watermelon 0.61	sanda 0.39	seedless 0.15
sandal	sandalwood 0.52
sandbox	sandbox 0.36
sanderson	sanderson 0.55
sandl	sandler 0.38
sandoval	sandov 0.37
sandr	sandra 0.42
sandwich	sandwich 0.74
sandy	sandi 0.67
sangr	blood 0.72	bleed 0.21	indent 0.20	bloodsh 0.07	bled 0.06
sangrant	gum 0.19
sangrient	bloodi 0.39
sanguin	sanguino 0.67
sanguinari	bloodthirsti 0.62
sanguine	blood 0.18	vessel 0.07	pressur 0.04
sanid	heal 0.15
sanitari	sanitari 0.34	landfil 0.34
sanson	samson 0.23
sant	holi 0.62	saint 0.30
santid	holi 0.25
santif	sanctif 0.32	sanctifi 0.28	holi 0.05
santific	sanctifi 0.56	holi 0.15
santifica	sanctifi 0.17
santifical	sanctifi 0.13
santificar	dedic 0.14
santisim	holi 0.13
santuari	sanctuari 0.65	holi 0.12	shrine 0.08
sanyam	sanyam 0.55
sao	sao 0.58	são 0.17
sap	toad 0.45
saphan	shaphan 0.87
saphat	shaphat 0.74
sappor	sapporo 0.91
saqu	plunder 0.12	brought 0.04	got 0.03	stick 0.03	take 0.03	took 0.03	out 0.02
saque	sack 0.21
saquenm	away 0.03
sar	sarah 0.89	sara 0.20
saracmd	saracmd 0.50
sarai	sarai 0.85
saraim	shaaraim 0.40
sarampion	measl 0.61
sarcasm	sarcasm 0.80
sarcast	snide 0.44	sarcast 0.37
sarept	zarephath 0.62
sarez	sharez 0.62
sarg	sarg 0.62
sargent	sergeant 0.67
sarmient	branch 0.12
saron	sharon 0.74
sars	cov 0.41
sarten	pan 0.66
sarvi	zeruiah 0.91
sasac	shashak 0.44
sasayam	sasayama 0.48
sash	sasha 0.67
sashimi	sashimi 0.52
sastr	tailor 0.80
satan	satan 0.62
satanas	satan 0.71
sateilt	artifici 0.21
satelit	satellit 0.81
satisfac	satisfi 0.10	meet 0.03
satisfacert	indulg 0.22
satisfactori	satisfactori 0.60	satisfactorili 0.21	success 0.07	satisfi 0.03
satisfag	indulg 0.22
satisfech	satisfi 0.72
satisfiz	satisfi 0.07
satoru	satoru 0.67
satur	satur 0.59	glut 0.20	snow 0.03
saturday	saturday 0.06
saturn	saturn 0.74
sauc	willow 0.67
saudit	arabia 0.59
saul	saul 0.84	shaul 0.13
saus	saus 0.37
sauthoff	sauthoff 0.37
sav	savoir 0.28	save 0.09
saveall	saveal 0.55
savekey	savekey 0.55
savethr	savethread 0.71
savetty	savetti 0.37
savlon	savlon 0.67
sax	sax 0.92
saxexception	saxexcept 0.78
saxnotrecognizedexception	saxnotrecognizedexcept 0.71
saxnotsupportedexception	saxnotsupportedexcept 0.55
saxofon	saxophon 0.58
saxutils	saxutil 0.71
sayib	sayib 0.60
sazon	season 0.16
sañ	hard 0.04
sb	sb 0.55
sbctl	sbctl 0.75
sbin	sbin 0.85
sblondon	sblondon 0.37
sbuild	sbuild 0.67
sc	sc 0.48
sca	sca 0.50
scalawags	scalawag 0.67
scan	scan 0.13
scand	scandir 0.90
scanf	scanf 0.81
scann	scanner 0.18
sccmap	sccmap 0.50
sched	sched 0.72
schedul	schedul 0.14
scheetz	scheetz 0.41
schem	scheme 0.32	schema 0.11
schemenau	schemenau 0.90
schevchenk	schevchenko 0.37
schlawack	schlawack 0.75
schmidt	mr 0.11
schmitt	schmitt 0.55
scienci	scienc 0.10
scii	scii 0.52
scipy	scipi 0.75
scm	scm 0.84
scoop	scoop 0.80
scoot	scooter 0.67
scop	scope 0.33
scor	score 0.20
scott	scott 0.86
scpt	scpt 0.50
scptd	scptd 0.50
scratch	environ 0.04
scre	screen 0.22
screencast	screencast 0.50
screenlog	screenlog 0.50
screenspecific	screenspecif 0.38
script	script 0.70
scriptfil	scriptfil 0.55
scripting	script 0.08
scripts	script 0.46
scrollb	scrollbar 0.31
scrollcommand	scrollcommand 0.37
scrub	scrub 0.59
scrypt	scrypt 0.55
sd	sd 0.50
sdelet	sdelet 0.50
sdev	sdev 0.38
sdist	sdist 0.61
sdk	sdk 0.86
sdkdir	sdkdir 0.37
sdks	sdks 0.41
sdx	sdx 0.73
sdxy	sdxi 0.50
se	know 0.16	be 0.14	is 0.11	will 0.07	got 0.07	they 0.06	are 0.05	it 0.05
sea	be 0.10	it 0.04	is 0.03	either 0.03	lest 0.03	may 0.02	anyway 0.02
seah	seah 0.69
seais	be 0.03
seal	let 0.03
seals	seal 0.13
seam	let 0.04	us 0.03
sean	be 0.06	are 0.03	non 0.03
search	search 0.23
seas	be 0.08
seattl	seattl 0.80
seb	sheba 0.42	fat 0.27	seba 0.13
sebah	beersheba 0.13
seban	shebaniah 0.74
sebasti	sebastian 0.64	sébastien 0.50
sebn	shebna 0.74
seboim	zeboim 0.44
sebuel	shebuel 0.55
sec	dri 0.65	wither 0.13	wipe 0.12	nut 0.09	screech 0.08
secador	dryer 0.46	drier 0.38
secat	wipe 0.10	dri 0.06
seccion	section 0.86
sechrest	sechrest 0.38
sechân	shecaniah 0.80
sechêm	shechem 0.11
seconds	second 0.09
secos	wither 0.19	dri 0.05
secrecion	discharg 0.13
secret	secret 0.81	bean 0.05
secretari	secretari 0.81	scribe 0.04
secrets	secret 0.13
sect	sect 0.82
sectcr	sectcr 0.37
section	section 0.24
sector	sector 0.59	area 0.12	slice 0.05
secuel	sequel 0.67
secuenci	sequenc 0.84	stream 0.08
secuencial	sequenti 0.88
secuestr	kidnap 0.71	kidnapp 0.38	hijack 0.13
secund	second 0.07
secundari	secondari 0.25	child 0.12	high 0.12	fiddl 0.03	watcher 0.02
secur	secur 0.05
security	secur 0.25
sed	thirsti 0.41	silk 0.40	thirst 0.34	sed 0.10	host 0.02
sedant	sedat 0.86
sedec	zedekiah 0.37
sedechî	zedekiah 0.87
sedeur	shedeur 0.67
sedient	thirsti 0.47
seduc	seduc 0.67
seed	seed 0.32
seek	seek 0.29
seer	sheerah 0.44
seg	reap 0.48	sega 0.31
segador	reaper 0.81
segment	segment 0.43	slice 0.42
segu	follow 0.21	continu 0.09	keep 0.08	kept 0.04	still 0.04	often 0.03	away 0.03
segub	segub 0.55
seguidm	follow 0.03
seguidor	luther 0.25	support 0.03
seguil	follow 0.03
seguimient	track 0.27	trace 0.24	traceback 0.19
seguirt	follow 0.05
segun	accord 0.33	as 0.04	per 0.03	depend 0.02
segund	second 0.85	sec 0.13	background 0.09	secondhand 0.05	thrift 0.05	latter 0.05	sophomor 0.03
segur	sure 0.43	secur 0.37	safe 0.23	safeti 0.14	certain 0.09	insur 0.06	safer 0.05	unsur 0.05
segurisim	sure 0.03	pretti 0.02
sehon	sihon 0.94
seich	seicho 0.67
seir	seir 0.94
seis	six 0.76	sixteen 0.03
seiscient	hundr 0.14	six 0.07
sel	shelah 0.63	sele 0.24
selah	selah 0.97
selec	zelek 0.44
seleccion	select 0.83	pick 0.03	cherri 0.02
select	select 0.35	cherri 0.04	poll 0.04
selection	select 0.10
selector	selector 0.61
selectoreventloop	selectoreventloop 0.84
selectorkey	selectorkey 0.81
selectors	selector 0.63	pollselector 0.19
selectselector	selectselector 0.55
selem	shelemiah 0.65
selemoth	shelomoth 0.32
selen	selena 0.75
self	self 0.77
selinux	selinux 0.67
selivanov	selivanov 0.74	yuri 0.21
sell	seal 0.55	stamp 0.51
selomith	shelomith 0.48	shelomoth 0.42
selumiel	shelumiel 0.67
selv	jungl 0.49
sem	shemaiah 0.52	shemesh 0.40	shem 0.38	shema 0.20	shemer 0.15	shemariah 0.12	shemida 0.12
semafor	semaphor 0.38	stoplight 0.14	light 0.11
seman	week 0.74	weekend 0.16	weekday 0.06
semanag	semanag 0.75
semanal	week 0.08
semant	semant 0.92
semaphor	semaphor 0.63
semblant	face 0.04
sembr	sown 0.43	sow 0.36	seed 0.12	plant 0.07
sembrar	sow 0.14
semei	shimei 0.56
semej	liken 0.10	such 0.08	like 0.05
sementer	seed 0.17
semestr	semest 0.83
semidios	demigod 0.67
semiduplex	duplex 0.47
semiempir	semiempir 0.50
semifinal	semifin 0.67
semill	seed 0.62
semiramoth	shemiramoth 0.62
semit	semit 0.67
sempitern	everlast 0.26
sen	bosom 0.41	sine 0.36	senat 0.35	cloak 0.17	senir 0.17	sein 0.16
sena	senaah 0.44
senador	senat 0.53
sencill	simpl 0.25	simpler 0.13	straightforward 0.12	easi 0.12	just 0.07	simplest 0.06	simpli 0.04	stylish 0.03
sencillez	simplic 0.33	simpli 0.13
send	send 0.20	path 0.04
sendai	sendai 0.67
sendall	sendal 0.84
sendcmd	sendcmd 0.37
sender	hike 0.11
sendfil	sendfil 0.94
sendfilenotavailableerror	sendfilenotavailableerror 0.55
sendmail	sendmail 0.92
sendmsg	sendmsg 0.81
sendt	sendto 0.75
sendtyp	sendtyp 0.78
senil	senil 0.40
sennachêrib	sennacherib 0.84
sensacion	vibe 0.12	feel 0.11
sensacional	sensat 0.67
sensat	sensibl 0.43	unwis 0.28
sensibil	feel 0.03
sensibl	sensit 0.61	emot 0.16	sensibl 0.10	insensit 0.05
sensibler	feeli 0.52
sensitiv	sensit 0.17
sensor	sensor 0.31
sensors	sensor 0.50
sent	sit 0.35	sat 0.32	sens 0.25	felt 0.25	feel 0.11	seat 0.05	meaningless 0.04	pointless 0.03
senta	sit 0.09
sentar	sit 0.09
sentarons	sat 0.08
sentart	sit 0.14
sentat	sit 0.12
sentemon	sit 0.08
sentenc	sentenc 0.09
sentenci	statement 0.42	sentenc 0.09
senthil	senthil 0.54
senti	yourselv 0.08
sentimental	emot 0.13	signific 0.07
sentimient	feel 0.27	emot 0.05	sympathi 0.03
sentinel	sentinel 0.72
sentos	sat 0.12
seo	seo 0.37
seosamh	seosamh 0.39
sep	sep 0.27	know 0.11	unmerg 0.03	separ 0.03	detach 0.03
separ	separ 0.73	estrang 0.06	split 0.04	apart 0.03	detach 0.03
separat	separatist 0.74
separator	separ 0.10
seph	sepher 0.54	shepher 0.32
sepham	shepham 0.44
sephar	sepharad 0.71
sepharvaim	sepharvaim 0.72
sephat	shephatiah 0.83
sephor	zipporah 0.55
sepideh	sepideh 0.67
septentrional	northernmost 0.39
septiembr	septemb 0.63
septim	seventh 0.72
sepulcr	tomb 0.69	sheol 0.26	grave 0.22	pit 0.11
sepult	buri 0.51
sepultaronl	buri 0.17
sepultur	burial 0.44	sheol 0.30	grave 0.12	buri 0.05
seq	seq 0.93
sequ	drought 0.68
sequed	dri 0.09
sequenc	sequenc 0.21
sequenceinclud	sequenceinclud 0.55
sequencematch	sequencematch 0.87
sequit	entourag 0.67
ser	be 0.54	will 0.04	becom 0.04	it'd 0.04	would 0.03
seraiah	seraiah 0.40
seran	will 0.12	shall 0.05	be 0.05
seras	you'll 0.04	will 0.04	be 0.02
serbi	serbia 0.83	serbian 0.13
sereb	sherebiah 0.74
seren	seren 0.30	cucumb 0.13	calm 0.06
serendipi	serendip 0.54
sergey	sergey 0.64
serhiy	serhiy 0.62	storchaka 0.27
seri	serious 0.49	seri 0.29	serial 0.16	number 0.04	trifl 0.03	realli 0.02
serial	serial 0.12
serializ	serial 0.64	serialis 0.17	pickl 0.14	picklabl 0.11	marshal 0.04
seried	serious 0.09
serl	be 0.03	wish 0.03
sermon	lectur 0.12
sermone	preach 0.16
sern	serna 0.20
serpente	wind 0.06
serpient	snake 0.69	serpent 0.32	venom 0.03
serr	saw 0.03
serruch	saw 0.03
sert	honest 0.05
serug	serug 0.67
serv	serv 0.34	server 0.22	minist 0.03
servernam	servernam 0.75
serverproxy	serverproxi 0.87
servic	servic 0.16
servicenam	servicenam 0.38
servici	servic 0.76	isp 0.07	toilet 0.05	duti 0.05	restroom 0.03
servicial	help 0.04
servidor	server 0.84	webserv 0.06
servidumbr	bondag 0.73
servil	regular 0.07
servillet	napkin 0.41
serving	serv 0.10
servirt	serv 0.05
servivi	suppli 0.06
servlet	servlet 0.80
serwy	serwi 0.38
ses	brain 0.23	z 0.05
sesam	sesam 0.39	sheshan 0.20
sesan	sheshan 0.47
sesbass	sheshbazzar 0.62
sesent	sixti 0.77
sesg	bias 0.27
sesion	session 0.67	login 0.22	log 0.09
session	session 0.17
set	set 0.29
setallocator	setalloc 0.64
setarch	setarch 0.80
setargv	setargv 0.75
setargvex	setargvex 0.78
setattr	setattr 0.83	setattro 0.42
setb	setbas 0.64
setblocking	setblock 0.81
setcontext	setcontext 0.71
setdefault	setdefault 0.86
setdefaulttimeout	setdefaulttimeout 0.55
setdlopenflags	setdlopenflag 0.64
setdocumentlocator	setdocumentloc 0.37
setecient	seven 0.10	hundr 0.08
setencoding	setencod 0.37
setenforc	setenforc 0.67
setent	seventi 0.88
setexcfromwindowserrwithfilenameobject	setexcfromwindowserrwithfilenameobject 0.37
setexcinf	setexcinfo 0.64
setextr	setextra 0.55
setfilesystemencoding	setfilesystemencod 0.37
setfirstweekday	setfirstweekday 0.55
setfmt	setfmt 0.64
setformatt	setformatt 0.55
setfromerrnowithfilenameobject	setfromerrnowithfilenameobject 0.55
setfromwindowserr	setfromwindowserr 0.37
setfromwindowserrwithfilenam	setfromwindowserrwithfilenam 0.37
setg	setgid 0.84
seth	seth 0.78
sethandledexception	sethandledexcept 0.64
sethostnam	sethostnam 0.55
setimporterror	setimporterror 0.64
setinterruptex	setinterruptex 0.37
setitem	setitem 0.95
setitim	setitim 0.71
setlevel	setlevel 0.81
setlocal	setlocal 0.92
setlogmask	setlogmask 0.37
setlogrecordfactory	setlogrecordfactori 0.75
setmark	setmark 0.37
setmask	setmask 0.55
setobject	setobject 0.64
seton	seton 0.38
setopencodehook	setopencodehook 0.55
setp	setpo 0.64
setpath	setpath 0.64
setpriority	setprior 0.55
setprofil	setprofil 0.86
setprogramnam	setprogramnam 0.75
setraisedexception	setraisedexcept 0.64
setrecursionlimit	setrecursionlimit 0.71
setrlimit	setrlimit 0.75
sets	set 0.06
setsampwidth	setsampwidth 0.37
setserial	setseri 0.67
setsockopt	setsockopt 0.71
setstat	setstat 0.90
setstream	setstream 0.55
setstring	setstr 0.75
setswitchinterval	setswitchinterv 0.75
sett	setter 0.82
setters	setter 0.17
settimeout	settimeout 0.84
settings	set 0.04
settrac	settrac 0.91
setu	setuid 0.72
setup	setup 0.64
setupdebughooks	setupdebughook 0.75
setuptools	setuptool 0.79
setvalu	setvalu 0.64
setvalueex	setvalueex 0.64
setx	setx 0.37
setxattr	setxattr 0.71
seudonim	nicknam 0.26
sever	harsh 0.34	sever 0.16	strict 0.07	heavili 0.04
sex	sex 0.46	gender 0.29
sexis	sexi 0.30
sext	sixth 0.91
sexual	sexual 0.81
sexy	sexi 0.51	hot 0.03
señ	beckon 0.25	sign 0.08	signal 0.03
señal	signal 0.59	sign 0.21	point 0.07	appoint 0.04	giveaway 0.03	mark 0.03	seal 0.02
señaliz	signal 0.13
señor	lord 0.69	sir 0.19	master 0.11	mr 0.08	ladi 0.07	mistress 0.06	mrs 0.05	gentleman 0.05
señori	dominion 0.74
señorit	ms 0.18	ladi 0.09	miss 0.03
sgi	sgi 0.55
sgml	sgml 0.87
sgtatham	sgtatham 0.37
sh	sh 0.83
sha	sha 0.89
shabby	shabbi 0.40
shahaf	shahaf 0.55
shak	shake 0.21
shakespear	shakespear 0.70	sonnet 0.10
shakir	shakira 0.67
shallow	shallow 0.25
shampo	shampoo 0.29
shan	shane 0.67
shangai	shanghai 0.35
shanghai	shanghai 0.69
shannon	shannon 0.72
shannonk	ken 0.09
shantanu	shantanu 0.55
shap	shape 0.41
shapenam	shapenam 0.37
shapepoly	shapepoli 0.38
shapesiz	shapes 0.44
shar	share 0.22
shareablelist	shareablelist 0.84
sharedctyp	sharedctyp 0.81
sharedmemory	sharedmemori 0.83
sharedmemorymanag	sharedmemorymanag 0.75
sharedmemoryserv	sharedmemoryserv 0.37
sharing	share 0.03
shash	shash 0.55
shashwat	shashwat 0.38
shawarm	shawarma 0.67
shchi	shchi 0.67
sheb	bathsheba 0.54
shebang	shebang 0.87
sheil	sheila 0.67
shekels	shekel 0.15
sheldon	sheldon 0.69
shelf	shelf 0.17
shell	shell 0.54
shells	shell 0.14
shelv	shelv 0.65
shevat	shevat 0.67
shi	hai 0.45
shibboleth	shibboleth 0.67
shibu	shibuya 0.86
shiegal	shiegal 0.71
shield	shield 0.23
shift	shift 0.27
shiit	shia 0.40
shik	shik 0.37
shikoku	shikoku 0.76
shim	shim 0.67
shin	shinar 0.67
shin'ichi	shin'ichi 0.55
shinan	shinano 0.58
shinjuku	shinjuku 0.89
shirley	shirley 0.67
shishkebab	shishkabob 0.67
shizuok	shizuoka 0.80
shlex	shlex 0.97
shnsplit	shnsplit 0.50
shock	shock 0.43
shopping	mall 0.19	shop 0.08
short	short 0.16
shortmessag	shortmessag 0.55
shotcut	shotcut 0.50
shotnnnn	shotnnnn 0.50
shoun	shounan 0.80
show	show 0.12
showalloccount	showalloccount 0.71
showfigfonts	showfigfont 0.50
showrefcount	showrefcount 0.71
shows	freak 0.14	show 0.03
showtraceback	showtraceback 0.64
showwarning	showwarn 0.75
shred	shred 0.32
shtml	shtml 0.64
shuf	shuf 0.50
shuffl	shuffl 0.31
shur	shur 0.67
shutdown	shutdown 0.55
shutil	shutil 0.96
si	if 0.85	whether 0.18	yes 0.11	itself 0.03	yeah 0.02	themselv 0.02
sib	ziba 0.86
sibbecai	sibbecai 0.55
sibm	sibmah 0.65
sichêm	shechem 0.90
sicilian	sicilian 0.67
sicl	shekel 0.73
siclag	ziklag 0.86
sid	been 0.39	sid 0.05	was 0.03	hiv 0.03	aid 0.02	becom 0.02
siddim	siddim 0.55
sidney	sydney 0.62	sidney 0.38
sidon	sidon 0.93
sidoni	sidonian 0.82
sidr	strong 0.09
sieg	harvest 0.40	reap 0.17
siembr	sow 0.40
siempr	alway 0.84	forev 0.17	whenev 0.06	usual 0.02
siempreessu	endur 0.14
sien	templ 0.10	thin 0.09
siend	be 0.11	remain 0.08
siendol	remain 0.04
sient	feel 0.44	sorri 0.21	sit 0.06
sientat	sit 0.22
sientens	sit 0.07
sientes	sit 0.11
sierr	chainsaw 0.25	saw 0.04
sierv	servant 0.76	bondserv 0.12	slave 0.10	handmaid 0.06	bondag 0.06
siest	nap 0.63	siesta 0.14	snooz 0.10
siet	seven 0.78
sig	still 0.17	sig 0.15	follow 0.12	keep 0.11	sólo 0.02	continu 0.02
sigabrt	sigabrt 0.81
sigal	follow 0.03
sigalrm	sigalrm 0.55
sigan	along 0.03
siganl	follow 0.03
sigann	along 0.03
sigchld	sigchld 0.83
sigcont	sigcont 0.67
sigfp	const 0.07
sighup	sighup 0.61
sigil	crept 0.39	sneak 0.28	across 0.04
sigill	const 0.06
sigint	sigint 0.92
siginterrupt	siginterrupt 0.55
sigkill	sigkil 0.87
sigl	centuri 0.56	everlast 0.12	forev 0.07	age 0.04
sigm	sigma 0.81
sigmask	sigmask 0.81
sign	sign 0.43	unsign 0.21
signal	signal 0.39
signalnum	signalnum 0.75
signals	signal 0.10
signatur	signatur 0.50
signif	mean 0.52	signific 0.03
signific	signific 0.41	mean 0.32	meaning 0.22	meant 0.05
signum	signum 0.81
sigpending	sigpend 0.71
sigpip	sigpip 0.75
sigprof	sigprof 0.55
sigs	sig 0.23
sigsegv	const 0.07
sigstop	sigstop 0.72
sigterm	sigterm 0.88
sigtimedwait	sigtimedwait 0.75
sigu	kept 0.21	follow 0.15	continu 0.09	pursu 0.09
siguel	follow 0.03
siguem	follow 0.06
siguen	along 0.02
siguent	step 0.07
siguient	follow 0.55	next 0.18	below 0.03
sigvtalrm	sigvtalrm 0.55
sigwait	sigwait 0.78
sigwaitinf	sigwaitinfo 0.78
sih	ziha 0.55
sijin	sijin 0.38
sil	shiloh 0.73	sila 0.42	syllabl 0.37
silb	whistl 0.69	hiss 0.34
silbat	whistl 0.29
silenci	silenc 0.44	silent 0.42	quiet 0.22	cautious 0.03
silentghost	silentghost 0.55
silesi	silesia 0.67
silicon	silicon 0.59
sill	chair 0.89	throne 0.05	armchair 0.04	seat 0.04
sillon	armchair 0.49	couch 0.17	sofa 0.12
siloni	shilonit 0.31
silonit	shilonit 0.59
silvan	silvanus 0.55
silvestr	wild 0.29
sim	shimea 0.43	pit 0.22
simbol	symbol 0.77	symlink 0.21	prompt 0.08
sime	shimeah 0.55
simeon	simeon 0.94
simeonit	simeonit 0.44
simetr	symmetr 0.83	symmetri 0.31
simi	shimei 0.57
simient	offspr 0.69	seed 0.23	descend 0.06
simil	similar 0.67	like 0.02
similar	similar 0.32	alik 0.04
similitud	resembl 0.11
simon	simon 0.87
simpat	sympathi 0.26	likeabl 0.20	nice 0.18	sympathet 0.15	easygo 0.15
simpkins	simpkin 0.37
simpl	simpl 0.73	simplest 0.14	simpler 0.13	plain 0.08	nake 0.05	singl 0.03
simplefilt	simplefilt 0.75
simplehttp	simplehttp 0.37
simplehttprequesthandl	simplehttprequesthandl 0.81
simplejson	simplejson 0.55
simplement	simpli 0.54	just 0.19
simplenamespac	simplenamespac 0.86
simpleparsestringflags	pypars 0.36
simpleparsestringflagsfilenam	pypars 0.27
simplequeu	simplequeu 0.83
simplestringflags	simplefileexflag 0.64
simplexmlrpcdispatch	simplexmlrpcdispatch 0.55
simplexmlrpcserv	simplexmlrpcserv 0.89
simplic	simplic 0.65
simplif	simplifi 0.34
simplific	simplifi 0.81	streamlin 0.19
simri	shimri 0.62
simrom	shimron 0.32
simron	shimron 0.54
simsai	shimshai 0.62
simul	mock 0.45	simul 0.31	dri 0.04	pretend 0.02
simulacr	zmap 0.15	mock 0.09
simulator	simul 0.29
simultan	simultan 0.59	concurr 0.18
simultane	simultan 0.51	concurr 0.11
sin	without 0.71	but 0.10	no 0.06	raw 0.04	lossless 0.02	unnam 0.02	unchang 0.02	howev 0.02
sina	sinai 0.94
sinagog	synagogu 0.90
sinc	header 0.03
sincer	sincer 0.45	frank 0.19	honest 0.15	insincer 0.11	heartfelt 0.10	heartiest 0.10	straightforward 0.05	truth 0.04
sincron	synchron 0.31
sincronic	synchron 0.20
sincroniz	synchron 0.72	sync 0.32
sindic	union 0.12
sindical	syndicalist 0.52
sindicat	union 0.18
sine	sinit 0.44
sinfon	symphoni 0.77
singapor	lufthansa 0.52
singapur	singapor 0.71
singl	singl 0.12
singledispatch	singledispatch 0.83
singledispatchmethod	singledispatchmethod 0.75
singleton	singleton 0.67
singletons	singleton 0.33
singul	singular 0.86
siniestr	disast 0.09	scari 0.07	left 0.06
sink	sink 0.27
sinks	sink 0.13
sinoamerican	american 0.05
sinon	synonym 0.44
sinonim	synonym 0.74
sinopsis	synopsi 0.55
sinsent	nonsens 0.22
sint	felt 0.39	feel 0.06
sintact	syntact 0.78	syntax 0.10	pars 0.02
sintaxis	syntax 0.85
sintet	synthet 0.46
sintetiz	synthesi 0.31
sintom	symptom 0.77
sinton	wavelength 0.44
sinusitis	sinus 0.38
sinvergüenz	scoundrel 0.58	jerk 0.15
sio	sio 0.47	rcvall 0.28
sion	zion 0.91
sionneau	sionneau 0.55
sioux	sioux 0.67
sipi	yeah 0.32
siqu	even 0.31
sir	syrian 0.67	syria 0.07	sir 0.06
sireg	siregar 0.55
siren	siren 0.60	lure 0.19
siri	syria 0.87	syrian 0.05
sirion	sirion 0.44
sirius	sirius 0.67
sirv	serv 0.41	pour 0.10	yourself 0.03
sirvans	yourself 0.06
sirvem	pour 0.08
sirvet	yourself 0.06
sirvient	maid 0.24	servant 0.10
sirvier	serv 0.10
sis	sisera 0.84
sisac	shishak 0.74
siser	sisera 0.20
sismai	sismai 0.44
sistem	system 0.78	filesystem 0.19	syscal 0.05	os 0.03	sistema 0.03	rootkit 0.03
sit	site 0.58
sitecustomiz	sitecustom 0.83
siti	site 0.34	websit 0.17	place 0.13	somewher 0.08	elsewher 0.07	anywher 0.06	nowher 0.05	seat 0.05
sittim	acacia 0.61	shittim 0.31
situ	rank 0.09	place 0.08	locat 0.08
situacion	situat 0.89
sivan	sivan 0.67
sixel	sixel 0.50
sixtin	sistin 0.67
siz	size 0.38
sizegrip	sizegrip 0.71
sizehint	sizehint 0.64
sizeof	sizeof 0.94
sjoerd	sjoerd 0.75
skciph	skcipher 0.37
skip	skip 0.25
skipkeys	skipkey 0.71
skiplock	skiplockstorag 0.43
skipston	skipston 0.55
skiptest	skiptest 0.81
skolelinux	skolelinux 0.95
skur	skura 0.89
skype	skype 0.52
sl	sl 0.51
slav	slave 0.25
sleep	sleep 0.10
slic	slice 0.38
slicing	slice 0.08
slim	slim 0.17
slink	slink 0.52
sloan	sloan 0.52
slot	slot 0.31
slots	slot 0.55
slurp	slurp 0.35
sm	sm 0.64
smalltalk	smalltalk 0.78
smartcard	daemon 0.05
smartlist	smartlist 0.80
smartphon	smartphon 0.51
smb	smb 0.72
smbclient	smbclient 0.50
smbserv	smbserver 0.50
smith	smith 0.96
smiths	smith 0.16
sml	sml 0.55
sms	sms 0.75
smtp	smtp 0.98
smtpchannel	smtpchannel 0.86
smtpd	smtpd 0.93
smtpexception	smtpexcept 0.64
smtphandl	smtphandler 0.71
smtplib	smtplib 0.96
smtpnotsupportederror	smtpnotsupportederror 0.64
smtpserv	smtpserver 0.92
smyslov	smyslov 0.67
snan	snan 0.78
snap	snap 0.19
snapshot	snapshot 0.46
snapshots	snapshot 0.16
snd	snd 0.76
sndctl	sndctl 0.55
sndhdr	sndhdr 0.78
sneak	sneaker 0.50
sni	sni 0.75
snid	snider 0.37
sniff	sniffer 0.66	sniff 0.26
snmp	snmp 0.62
snoopy	snoopi 0.68
snorkel	snorkel 0.52
snorkeling	snorkel 0.51
snowboarding	snowboard 0.67
snprintf	snprintf 0.81
snt	snt 0.76
sntp	sntp 0.67
so	peersec 0.12	os 0.11	so 0.05
soa	soa 0.75
sob	zobah 0.67
sobab	shobab 0.55
sobal	shobal 0.78
soberan	sovereignti 0.63	idoneidad 0.42
soberbi	pride 0.41	overconfid 0.17	arrog 0.13	proud 0.10	conceit 0.09
sobolev	sobolev 0.85
soborn	bribe 0.70	briberi 0.17	reelect 0.10
sobr	about 0.24	on 0.22	over 0.16	envelop 0.10	abov 0.06	leftov 0.06	upon 0.03	scrap 0.02
sobrant	excess 0.28	leftov 0.16
sobreactu	overreact 0.28
sobreasign	overalloc 0.55
sobrecarg	overhead 0.61	overload 0.53
sobrecog	appal 0.34
sobrecogedor	breathtak 0.68
sobredosis	overdos 0.60
sobreescrib	overrid 0.21	overwrit 0.17
sobremaner	exceed 0.23
sobrenatural	supernatur 0.52
sobrenombr	nicknam 0.45
sobrepas	overtook 0.44	surpass 0.29	break 0.04
sobrepes	overweight 0.52
sobrepon	over 0.03
sobrepuj	excel 0.09
sobrer	hat 0.07
sobresal	stick 0.08
sobresalient	outstand 0.28	straight 0.09
sobrescrib	overwrit 0.62	overrid 0.25	overwritten 0.25
sobrescrit	overridden 0.18
sobrescritur	overwrit 0.20
sobrestim	overestim 0.68
sobrevalor	overr 0.67
sobrevalu	overpr 0.67
sobreviv	surviv 0.77	outliv 0.10
sobrevivient	survivor 0.70
sobrevol	fli 0.11
sobri	sober 0.74
sobrin	nephew 0.70	niec 0.62
sochô	socoh 0.47	soco 0.42
soci	partner 0.76	buddi 0.07	cowork 0.07
sociabl	sociabl 0.68
social	social 0.78	socialist 0.28
socialdemocraci	thing 0.02
socializ	social 0.10
socied	societi 0.76	communiti 0.03
sociolog	sociolog 0.76	sociologist 0.35
sock	sock 0.50
sockaddr	sockaddr 0.71
socket	socket 0.84
sockethandl	sockethandl 0.88
socketp	socketpair 0.71
sockets	socket 0.40
socketserv	socketserv 0.87
socknam	socknam 0.38
sockstat	sockstat 0.50
socorr	lifeguard 0.17	help 0.05
sod	soda 0.76	down 0.02
sodom	sodom 0.95
sodomit	sodomit 0.55
sof	sofa 0.60	couch 0.53
soffic	soffic 0.50
sofistic	sophist 0.91
sofoc	suffoc 0.45	swelter 0.30	stifl 0.14
soft	soft 0.29
softwar	softwar 0.71
sog	rope 0.18
sois	you'r 0.06	are 0.05
sol	onli 0.50	alon 0.32	just 0.27	sun 0.18	singl 0.11	lone 0.08	sunni 0.06	use 0.06
solan	east 0.16
solap	lapel 0.40	overlap 0.20
solar	sunlight 0.17
solaris	solari 0.89
sold	soldier 0.82
soled	solitud 0.56	loneli 0.31	desol 0.17	desert 0.02
solemn	feast 0.39	solemn 0.29	impress 0.03
soler	beach 0.07
solicit	request 0.29	prompt 0.11	applic 0.08	appli 0.05	solicit 0.03	ask 0.02	claim 0.02
solicitud	request 0.43	applic 0.16	prompt 0.04	aio 0.03
solidific	solid 0.14
solist	soloist 0.67
solit	himself 0.04	myself 0.03
solitari	lone 0.31	solitari 0.30	solitair 0.23	loner 0.14
solloz	sob 0.48
solt	loosen 0.08	leash 0.06	drop 0.06	let 0.05	spill 0.04	releas 0.02
solter	unmarri 0.31	singl 0.30	maiden 0.10
soltur	fluentli 0.12
solucion	solut 0.64	workaround 0.13	solv 0.12	fix 0.05	settlement 0.04	figur 0.03
solvenci	abil 0.07
som	we'r 0.28	we 0.08	are 0.04
somali	somalia 0.67
somaxconn	somaxconn 0.55
sombr	shadow 0.57	shade 0.45
sombrer	hat 0.81	cap 0.02
sombri	gloomi 0.28
sombrill	umbrella 0.11
someclass	someclass 0.90
someclassnam	someclassnam 0.37
somenam	somenam 0.37
somenamedtupl	somenamedtupl 0.64
somerset	somerset 0.67
somet	undergo 0.27	subdu 0.17	subject 0.05	under 0.04	bound 0.03
something	someth 0.04
sometiendot	yourself 0.04	fool 0.04
somev	somevar 0.38
somevalu	somevalu 0.64
somnolient	sleepi 0.17
somormuj	cormor 0.28
son	are 0.50	they'r 0.11	sound 0.10	aren't 0.04	ring 0.03
sonat	sonata 0.68	wipe 0.12
sond	probe 0.57	poll 0.20
sonde	poll 0.51	probe 0.09
sonet	sonnet 0.74
sonntag	sonntag 0.38
sonom	sonoma 0.67
sonr	smile 0.57	grin 0.09	smirk 0.08
sonre	smile 0.05
sonreid	smile 0.05
sonreim	smile 0.06
sonreir	smile 0.31
sonreist	smile 0.06
sonri	smile 0.20
sonrient	smile 0.10
sonris	smile 0.48	smirk 0.09
sonroj	blush 0.62	cheek 0.04
sony	soni 0.86
soon	soon 0.06
sop	soup 0.82	bowl 0.02
sopes	weigh 0.12
soph	zophar 0.54	zophah 0.32
sophon	zephaniah 0.67
sopl	blow 0.44	blew 0.18	wind 0.03	breath 0.03
soport	support 0.57	stand 0.10	bear 0.10	unsupport 0.04
soprend	amaz 0.06	surpris 0.03
sor	zorah 0.45	smile 0.04
sorab	sorbian 0.72
sorai	soraia 0.67
sorb	sip 0.49
sorbete	slurp 0.45
sorbit	sip 0.23
sord	deaf 0.88	thud 0.10
sordomud	mute 0.23
sorprend	surpris 0.64	amaz 0.08	astonish 0.07	baffl 0.04	shock 0.03
sorprendent	surpris 0.18	startl 0.10	uncanni 0.09	amaz 0.08
sorprendert	surpris 0.04
sorpres	surpris 0.45
sort	sort 0.41
sortedcollection	sortedcollect 0.55
sorting	sort 0.07
sortinghowt	sortinghowto 0.78
sos	you'r 0.21	bland 0.06	are 0.04	lame 0.04
sospech	suspect 0.61	suspici 0.42	suspicion 0.30	fishi 0.08
sosten	claim 0.17	hold 0.15	sustain 0.09
sostendr	hold 0.08
sostenel	hold 0.04
sostenet	hold 0.04
sostenibil	sostenibilidad 0.45	soberanía 0.45
sostenid	glare 0.32
sostenl	hold 0.04
sostien	claim 0.22	hold 0.03
sostuv	glare 0.16	held 0.09	claim 0.05
sotan	basement 0.73	cellar 0.32	robe 0.09
sottil	sottil 0.64
sound	sound 0.14
sourc	sourc 0.45
sourceforg	sourceforg 0.82
sourcelin	sourcelin 0.38
sourceload	sourceload 0.78
sourcewar	sourcewar 0.55
souven	souvenir 0.30
soviet	soviet 0.82
sowerbutts	mini 0.18
sox	sox 0.37
soy	i'm 0.33	am 0.27	soybean 0.02
soñ	dream 0.34	dreamt 0.17
soñador	dreamer 0.85
sp	sp 0.83
spac	space 0.13
spacing	space 0.03
spaguetti	spaghetti 0.22
spam	spam 0.92
spamassassin	spamassassin 0.67
spammers	spammer 0.72
spammify	spammifi 0.55
spammodul	spammodul 0.75
spanish	swedish 0.13
sparc	sparc 0.90
spassky	spasski 0.67
spawn	spawn 0.70
spawnl	spawnl 0.81
spawnlp	spawnlp 0.64
spawnvp	spawnvp 0.64
spe	speed 0.17
spec	spec 0.79
speccing	specc 0.45
special	special 0.10
specialbuilds	specialbuild 0.55
specialnam	specialnam 0.71
specific	specif 0.07
specification	specif 0.05
specs	spec 0.09
spectr	spectr 0.78
speedstring	speedstr 0.37
speleotrov	speleotrov 0.55
sphinx	sphinx 0.93
spic	spice 0.14
spielberg	spielberg 0.67
spinbox	spinbox 0.79
spinn	spinner 0.50
split	split 0.41
splitlin	splitlin 0.78
splitresult	splitresult 0.55
splitresultbyt	splitresultbyt 0.37
splitroot	splitroot 0.37
splitspr	splitspread 0.50
spn	spn 0.75
spns	spns 0.50
spool	spool 0.50
spooledtemporaryfil	spooledtemporaryfil 0.78
sportivi	d'élite 0.52
spot	spot 0.17
spotify	spotifi 0.50
spr	mmr 0.44
sprint	sprint 0.73
sprints	sprint 0.32
spse	spse 0.58
sputnik	sputnik 0.52
spwd	spwd 0.83
spytz	spytz 0.83	zackeri 0.09
sq	sq 0.77
sql	sql 0.92
sqlit	sqlite 0.91
sqrt	sqrt 0.75
squ	squid 0.60
squar	squar 0.13
squashing	squash 0.47
squeez	squeez 0.61
sr	mr 0.39	sir 0.07
sra	madam 0.52
src	src 0.97
srcdir	srcdir 0.41
srcinf	srcinfo 0.50
sre	sre 0.75
sri	sri 0.67
srinivas	srinivasan 0.64
srivast	srivasta 0.52
srivastav	srivastava 0.72
srpm	srpm 0.55
srv	srv 0.50
ss	ss 0.92
sscanf	sscanf 0.37
ssd	ssd 0.57	disk 0.05
ssh	ssh 0.97
ssid	ssid 0.59
ssiz	ssize 0.82
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
sstat	sstate 0.55
ssv	ssv 0.50
st	st 0.88
stabl	stabl 0.16
stack	stack 0.27
stackcheck	stackcheck 0.38
stackdepth	stackdepth 0.38
stackless	stackless 0.67
stacklevel	stacklevel 0.75
stacks	stack 0.14
stacksiz	stacksiz 0.55
stacksummary	stacksummari 0.88
staff	staff 0.30
stairway	stairway 0.39
stalin	stalin 0.40
stamp	stampid 0.24	stamp 0.12
stand	booth 0.40
standalon	standalon 0.44
standard	standard 0.17
standarderror	standarderror 0.64
standards	standard 0.06
standout	standout 0.28
stands	booth 0.20
stanley	stanley 0.88
stapsdt	stapsdt 0.37
star	star 0.13
starcraft	starcraft 0.41
starmap	starmap 0.84
start	start 0.23
startboundarynotfounddefect	startboundarynotfounddefect 0.37
startelement	startel 0.64
startelementhandl	startelementhandl 0.55
startelementns	startelementn 0.55
startf	startf 0.75
startfil	startfil 0.64
startprefixmapping	startprefixmap 0.71
startswith	startswith 0.86
starttag	starttag 0.64
starttls	starttl 0.86
startup	startup 0.13
startupinf	startupinfo 0.75	hstdoutput 0.14
stash	stash 0.47
stasiak	stasiak 0.37
stat	stat 0.73	state 0.06
statement	statement 0.11
statements	statement 0.04
statespec	statespec 0.85
static	static 0.36
statically	static 0.04
staticmethod	staticmethod 0.86
statistic	statist 0.14
statisticdiff	statisticdiff 0.51
statistics	statist 0.33
statisticserror	statisticserror 0.72
stats	stat 0.33
status	status 0.29
statvfs	statvf 0.80
std	std 0.71
stdbuf	stdbuf 0.50
stdcall	stdcall 0.78
stddef	stddef 0.37
stderr	stderr 0.98
stdev	stdev 0.64
stdi	stdio 0.87
stdin	stdin 0.83
stdint	stdint 0.37
stdlib	stdlib 0.93
stdmodul	stdmodul 0.55
stdout	stdout 0.80
ste	steamo 0.67
steampunk	steampunk 0.45
stef	stefan 0.90
stefan	stefano 0.52
steff	steffen 0.37
steigi	steigi 0.67
stein	stein 0.47
steinlin	steinlin 0.80
stellarium	stellarium 0.65
stem	stem 0.49
step	step 0.30
steph	stephen 0.56
stephan	stéphane 0.64
steps	step 0.09
sterling	sterl 0.61
stev	steve 0.83	steven 0.49
stevenson	stevenson 0.67
stichting	mathematisch 0.44
stinn	stinner 0.71	victor 0.21
stl	stl 0.45
stmt	stmt 0.55
stock	stock 0.19
stockfish	stockfish 0.52
ston	stone 0.08	album 0.02
stop	stop 0.14
stopall	stopal 0.37
stopasynciteration	stopasynciter 0.81
stopiteration	stopiter 0.95
stor	store 0.21
storag	storag 0.24
storbinary	storbinari 0.64
storchak	storchaka 0.63	serhiy 0.27
str	str 0.98
strandmark	strandmark 0.37
strcat	strcat 0.55
strchr	strchr 0.38
strcmp	strcmp 0.38
strcpy	strcpi 0.76
stream	stream 0.34
streamhandl	streamhandl 0.89
streaming	livestream 0.17	stream 0.13
streamlit	streamlit 0.75
streamread	streamread 0.91
streamreaderwrit	streamreaderwrit 0.75
streamrecod	streamrecod 0.75
streamrequesthandl	streamrequesthandl 0.71
streams	stream 0.21
streamwrit	streamwrit 0.92
street	street 0.09
strenum	strenum 0.89
strerror	strerror 0.71
stretch	stretch 0.68
stretchfactor	stretchfactor 0.38
strftim	strftime 0.77
strict	strict 0.48
strictly	strict 0.07
strid	stride 0.83
strik	strike 0.07
string	string 0.21
stringflags	stringflag 0.55
stringi	stringio 0.93
stringify	stringifi 0.37
stringprep	stringprep 0.64
strings	string 0.10
stringv	stringvar 0.55
strip	strip 0.10
stripd	prependdir 0.50
stripping	moxi 0.41
stripspac	stripspac 0.42
strlen	strlen 0.64
strncmp	strncmp 0.38
strncpy	strncpi 0.55
strong	strong 0.13
strptim	strptime 0.94
strrchr	strrchr 0.37
strtod	strtod 0.55
struct	struct 0.75
structs	struct 0.30
structur	structur 0.10
strvar	strvar 0.64
strxfrm	strxfrm 0.67
stty	stti 0.50
stuart	stuart 0.38
stub	stub 0.30
stubs	stub 0.56
student	studenten 0.65
studi	studio 0.81
stuff	stuff 0.13
stufft	stufft 0.71
stutzbach	stutzbach 0.71
sty	sti 0.50
style	style 0.25
styles	style 0.09
su	his 0.65	her 0.26	their 0.18	your 0.09	it 0.05	own 0.03
sua	shua 0.62
sual	shual 0.56
suar	zuar 0.67
suari	ser 0.75
suav	soft 0.31	mild 0.29	milder 0.21	smooth 0.18	fluffi 0.11	pleasant 0.10	gentl 0.07	sweet 0.03
suavement	gentl 0.19	soft 0.12	quiet 0.10
suavid	aroma 0.31	pleasant 0.05
suaviz	smooth 0.26
sub	sub 0.27	up 0.17	upload 0.15	climb 0.11	ascend 0.09	ascent 0.07	rise 0.06	lug 0.04
subael	shubael 0.55
subarbol	subtre 0.80
subast	auction 0.53
subcaden	substr 0.70
subcl	subclass 0.84
subclasif	subclass 0.14
subclasific	subclass 0.18
subclass	subclass 0.14
subclasscheck	subclasscheck 0.75
subclav	subkey 0.95
subcom	subcommand 0.55
subcomand	subcommand 0.55
subcommand	subcommand 0.10
subconjunt	subset 0.90
subd	subdir 0.55
subdirectori	subdirectori 0.86
subdomini	subdomain 0.86
subelement	subel 0.64
subestim	underestim 0.88	underr 0.19
subet	roll 0.09	climb 0.03	get 0.03
subgener	subgener 0.83
subgrup	subgroup 0.86
subier	up 0.03
subindex	subscript 0.04
subindic	subscript 0.52
subinterpret	subinterpret 0.64	sub 0.13
subinterpreters	subinterpret 0.27
subirt	stand 0.04
subit	sudden 0.17
subiter	subiter 0.64
subject	subject 0.24
subjet	subject 0.08
subjunt	subjunct 0.52
sublim	high 0.07
sublist	sublist 0.37
submarin	submarin 0.83
submit	submit 0.20
submodul	submodul 0.97
subn	subn 0.81
subnegotiation	subnegoti 0.55
subnormal	subnorm 0.89
subobjet	subobject 0.55
suboffsets	suboffset 0.83
subordin	subordin 0.75
subpaquet	subpackag 0.88
subparsers	subpars 0.53
subpart	subpart 0.96
subpatron	subpattern 0.95
subpkg	subpkg 0.55
subproces	subprocess 0.39	thread 0.25
subprocess	subprocess 0.72
subprocesserror	subprocesserror 0.71
subprocessprotocol	subprocessprotocol 0.71
subprocesstransport	subprocesstransport 0.71
subproject	subproject 0.32
subproyect	subproject 0.76
subr	subnet 0.82
subray	underlin 0.64	emphas 0.22	underscor 0.10
subred	subnet 0.35
subreptici	cautious 0.25
subrogateescap	surrogateescap 0.31
subrutin	subroutin 0.81
subsaharian	subsaharan 0.67
subsan	vote 0.07
subscrib	subscrib 0.19
subscripcion	subscript 0.17
subscript	subscript 0.17
subscription	subscript 0.13
subscriptions	subscript 0.14
subscriptor	subscrib 0.09
subscrit	subscrib 0.07
subseccion	subsect 0.76
subsection	subsect 0.20
subsecuent	subsequ 0.51	sub 0.04
subsidi	subsid 0.40
subsiguient	subsequ 0.29
subsist	exist 0.03
subsistem	subsystem 0.91
substitut	substitut 0.26
substr	substr 0.19
subterran	underground 0.35
subtip	subtyp 0.86
subtitul	subtitl 0.70
subtyp	subtyp 0.44
suburbi	suburb 0.26
subvencion	subsid 0.35
subversion	subvers 0.90
subvolum	subvolum 0.60
subvolumen	subvolum 0.47
subwidget	subwidget 0.75
subyacent	under 0.39	underlay 0.05
succoth	succoth 0.87
suced	happen 0.35
suces	forth 0.14	success 0.08	ahead 0.03
sucesor	successor 0.58	heir 0.31
suci	dirti 0.86	dirt 0.08
sucied	lewd 0.53	filthi 0.16
sucint	succinct 0.52
sucumb	succumb 0.43	down 0.02
sud	sweat 0.65	sudo 0.47	sweati 0.13
sudafr	africa 0.16
sudamer	south 0.16
sudamerican	south 0.11
sudan	sudan 0.67
sudest	southeastern 0.46
sudor	sweat 0.46
suec	swedish 0.87
sueci	sweden 0.92
suegr	law 0.15
suel	usual 0.24	floor 0.21	ground 0.17	often 0.10	tend 0.06	soil 0.04	typic 0.04	seldom 0.03
sueld	salari 0.42	wage 0.14	paycheck 0.12	pay 0.05	rais 0.03	hire 0.02
suelt	loos 0.30	let 0.05
sueltal	loosen 0.17	drop 0.03
sueltam	let 0.04
suen	sound 0.44	rattl 0.05	ring 0.03	greek 0.03
suert	luck 0.43	lucki 0.35	unlucki 0.13	luckili 0.06	fortun 0.04	whirl 0.04	lot 0.03	happili 0.02
suertud	lucki 0.17
suet	sweater 0.76
suez	suez 0.45
sueñ	dream 0.67	sleepi 0.25	sleep 0.07
suffix	suffix 0.64
suficient	enough 0.71	suffici 0.16	inadequ 0.04	ampl 0.03	insuffici 0.03
sufij	suffix 0.73
sufr	suffer 0.63	endur 0.06
sufrimient	suffer 0.13	sorrow 0.11
sug	suggest 0.16
sugalski	sugalski 0.38
suger	suggest 0.35
sugerent	suggest 0.45	hint 0.19
sugier	suggest 0.32
sugir	suggest 0.33
suhit	shuhit 0.55
suic	suicid 0.26	themselv 0.03
suicid	suicid 0.33	herself 0.08	himself 0.06	kill 0.04
suicidi	suicid 0.42	herself 0.02
suit	suit 0.36
suiz	switzerland 0.76	swiss 0.49
sujet	subject 0.35	hold 0.13	guy 0.11	lovabl 0.07
sujetal	hold 0.08
sujetat	tight 0.05	hold 0.03
sulfam	sulfa 0.38	sulfamid 0.37
sum	sum 0.52	checksum 0.33	sumo 0.13	utmost 0.08	summat 0.08	suprem 0.06	add 0.05	extrem 0.03
sumatr	sumatra 0.67
sumerg	submerg 0.31	waterproof 0.14	plung 0.14	difficulti 0.05
suministr	suppli 0.56
summ	summer 0.06
summariz	summar 0.22
summary	summari 0.16
sumprod	sumprod 0.37
sun	sun 0.15
sunamit	shunammit 0.76
sunau	sunau 0.91
sund	sunder 0.55
sunday	sunday 0.07
sunem	shunem 0.44
sup	super 0.31	knew 0.16	sup 0.14	know 0.05
super	overcom 0.18	overcam 0.16	exceed 0.12	outdo 0.10	surpass 0.07	overtak 0.06	outrank 0.05	through 0.04
superblock	n 0.03
superbloqu	superblock 0.59
supercl	superclass 0.89
supercomput	supercomput 0.60
superconjunt	superset 0.78
superfici	surfac 0.49	acreag 0.22
superficial	shallow 0.68
superhero	super 0.14
superinstruccion	superinstruct 0.37
superior	top 0.35	upper 0.25	higher 0.18	superior 0.17	toplevel 0.14	abov 0.03
superman	superman 0.67
supermerc	supermarket 0.85
superpon	overlay 0.45
superpong	overlap 0.17
superposicion	overlay 0.39	overlap 0.30
superpuest	overlap 0.62
superr	supernet 0.64
superstici	superstiti 0.86
supersticion	superstit 0.35
superusuari	superus 0.88
supervent	seller 0.27
supervis	supervis 0.38	monitor 0.32
supervision	monitor 0.13
supervivent	surviv 0.15
supervivient	survivor 0.45
suph	zuph 0.55
supl	stand 0.05
suplant	spoof 0.41	imperson 0.19
suplement	dollar 0.06
suplent	deputi 0.67
suplic	plea 0.25	beg 0.18	supplic 0.16	iwd 0.12	plead 0.06	prayer 0.05
supon	suppos 0.38	assum 0.12
supondr	cost 0.05
supong	guess 0.31	suppos 0.14	assum 0.08	presum 0.03
suposicion	supposit 0.46	guess 0.07
suppim	shuppim 0.55
support	support 0.13
supports	os 0.06
supportsindex	supportsindex 0.38
supportsint	supportsint 0.64
suppress	suppress 0.29
suprem	suprem 0.30	great 0.03
supresion	suppress 0.14
suprim	suppress 0.86
supuest	cours 0.41	alleg 0.06	grant 0.04
supus	assum 0.10	figur 0.02
sur	south 0.50	southern 0.15	cathar 0.13	zur 0.11	sur 0.05
surc	furrow 0.46	soar 0.26
surf	surf 0.68
surfist	surfer 0.53
surfraw	surfraw 0.50
surg	aris 0.18	arisen 0.15	aros 0.06	pop 0.03	up 0.03	emerg 0.02	came 0.02
surreal	surreal 0.52
surrogateescap	surrogateescap 0.73
surrogatepass	surrogatepass 0.83
surt	paid 0.05
sus	their 0.36	his 0.26	her 0.09	it 0.05	your 0.03
susan	susa 0.75	citadel 0.43
suscept	suscept 0.50
suscit	up 0.03
suscrib	subscrib 0.57
suscripcion	subscript 0.49	subscrib 0.06	unsubscript 0.04
suscriptor	subscrib 0.20
suscrit	subscrib 0.28
sushi	sushi 0.80
suspend	suspend 0.50	fail 0.10	flunk 0.07	cancel 0.04	off 0.03
suspens	ellipsi 0.27
suspension	suspens 0.39	suspend 0.23	sleep 0.02
suspensor	suspend 0.13
suspicaz	suspici 0.18
suspir	sigh 0.74
sust	scare 0.11	daylight 0.11
sustanci	substanc 0.72
sustancial	substanti 0.82
sustant	noun 0.68
sustent	sustain 0.48
sustitu	substitut 0.46	replac 0.20	supersed 0.19
sustituirt	replac 0.04
sustitut	surrog 0.74	substitut 0.13	replac 0.04
sustituyendol	replac 0.07
sustituyer	place 0.03
sustraccion	subtract 0.14
susurr	whisper 0.73
sutil	subtl 0.87
sutur	few 0.04
suy	his 0.06	own 0.03	her 0.03	your 0.03	dutch 0.02
suzann	suzann 0.42
suzhou	suzhou 0.80
suzuki	suzuki 0.37
svelt	svelt 0.67
svetlov	svetlov 0.91
svg	svg 0.75	svgs 0.21
svgtun	svgtune 0.67
svn	svn 0.92
sw	sw 0.66
swap	swap 0.32
swapc	swapcas 0.75
sway	wlroot 0.50
swaymsg	swaymsg 0.50
swc	swc 0.46
sweat	sweater 0.18
sweeney	sweeney 0.81
swift	swift 0.20
swig	swig 0.86
swing	swing 0.34
switch	switch 0.16
sylvestr	sylvestr 0.67
sym	sym 0.72
symbol	symbol 0.18
symbols	symbol 0.06
symboltabl	symbolt 0.75
symlink	symlink 0.16
symlinks	symlink 0.39
sympa	libxml2 0.52
symtabl	symtabl 0.86
symtype	symtyp 0.55
syn	syn 0.75
sync	sync 0.59
synchroniz	synchron 0.17
synchronization	synchron 0.11
syncmanag	syncmanag 0.64
syncup	syncup 0.37
syntax	syntax 0.09
syntaxerror	syntaxerror 0.88
syntaxlocationex	syntaxlocationex 0.37
syntaxwarning	syntaxwarn 0.86
sys	sys 0.98
syscall	syscal 0.24
sysconf	sysconf 0.64
sysconfig	sysconfig 0.87
sysctl	sysctl 0.55
sysext	sysext 0.67
sysfs	sysf 0.50
syslinux	syslinux 0.80
syslog	syslog 0.94
sysloghandl	sysloghandl 0.86
sysnam	sysnam 0.64
system	systemid 0.24	system 0.14
systemctl	systemctl 0.81
systemd	systemd 0.89
systemdefault	systemdefault 0.32
systemerror	systemerror 0.86
systemexclamation	systemexclam 0.32
systemexit	systemexit 0.93
systemhand	systemhand 0.32
systemquestion	systemquest 0.32
systemrandom	systemrandom 0.64
systemtap	systemtap 0.91
sysv	sysv 0.79
sysvinit	sysvinit 0.67
syyu	syyu 0.50
sz	sz 0.77
szeg	szege 0.67
szmek	szmek 0.64
szulik	szulik 0.55
t	t 0.94
ta	tic 0.44
taanach	taanach 0.67
tab	tab 0.39
tabac	tobacco 0.53	smoke 0.08	cigarett 0.04
tabeel	tabeel 0.44
tabernacul	tabernacl 0.42	tent 0.35
taberror	taberror 0.71
tabl	tabl 0.40	tablet 0.19	board 0.15	dmi 0.07	precomput 0.02
tabler	board 0.32
tablet	tablet 0.20
tabnanny	tabnanni 0.71
tabor	tabor 0.81
tabs	tab 0.14
tabsiz	tabsiz 0.75
tabu	taboo 0.67
tabul	tab 0.59	tabular 0.17
taburet	stool 0.75
tac	jam 0.14	tac 0.10	heel 0.09	beef 0.08
tacañ	stingi 0.47	miser 0.09	cheap 0.04	mean 0.03
tach	defect 0.21	strikeout 0.16	cross 0.09	brand 0.05
tacit	tacit 0.44
tacon	heel 0.33
tact	clumsi 0.25
tactic	tactic 0.91
tad	tatus 0.50
tade	thaddaeus 0.44
tag	tag 0.31	tage 0.18
tagal	filipino 0.30
tagnam	tagnam 0.88
tags	tag 0.05
tahath	tahath 0.34
tahit	tahiti 0.61
taifers	taifersar 0.75
tail	tail 0.35
tailandes	thai 0.57
tailandi	thailand 0.90
tailmatch	tailmatch 0.55
taim	devious 0.35
taiw	taiwan 0.71
taiwan	taiwan 0.26
taiwanes	taiwanes 0.37
taj	taj 0.80
tak	takada 0.52
takahashi	takahashi 0.52
takashi	takashi 0.53
takeout	takeout 0.41
takewhil	takewhil 0.64
tal	such 0.28	mayb 0.18	perhap 0.09	cut 0.06	how 0.04	chop 0.03
taladr	drill 0.46
talat	talat 0.67
talbot	talbot 0.37
talent	talent 0.94	abil 0.03
talin	talin 0.55
tall	carv 0.43	size 0.16	workshop 0.15	rub 0.04
tallarin	noodl 0.28
taller	workshop 0.74
tallin	tallinn 0.67
talmai	talmai 0.67
talmon	talmon 0.67
tam	chaff 0.55	tamara 0.45
tamañ	size 0.70	resiz 0.10	unshar 0.04
tambale	stagger 0.42
tambien	also 0.82	too 0.12	well 0.04	moreov 0.03	likewis 0.02
tambor	drum 0.46
tamboril	tambourin 0.47
tamborile	drum 0.30
tamesis	thame 0.89
tamil	tamil 0.80
tamori	tamori 0.67
tampoc	either 0.30	neither 0.11
tamuz	tammuz 0.67
tan	so 0.36	as 0.18	such 0.11
tanabat	tanabata 0.67
tanak	tanaka 0.83
taneli	tane 0.37
tang	tango 0.89
tangent	tangent 0.86
tangibl	limitless 0.35
tani	tania 0.67
tanqu	tank 0.43	reservoir 0.28	stupid 0.05
tant	much 0.19	therefor 0.18	so 0.14	both 0.13	thus 0.08	henc 0.05	mani 0.04	meanwhil 0.03
tap	lid 0.42	clog 0.15	plug 0.08	cover 0.07	hid 0.05
tapes	cover 0.03
taphn	tahpanh 0.71
tapioc	pud 0.30
tappu	tappuah 0.59
tapset	tapset 0.75
tapuj	squar 0.10
taquill	locker 0.24	offic 0.03
tar	tar 0.47	task 0.39	chore 0.16	taro 0.14	tarbal 0.08	tarfil 0.06	housework 0.05	homework 0.04
taradur	insan 0.09
tarar	hum 0.39
tarare	hum 0.25
tarball	tarbal 0.30
tarballs	tarbal 0.21
tard	late 0.45	afternoon 0.36	later 0.21	even 0.08	take 0.03	pm 0.02	afterward 0.02
tardanz	delay 0.04	late 0.04
tare	homework 0.42	task 0.38	job 0.02
tarek	tarek 0.80
tarfil	tarfil 0.89
target	target 0.39
targets	target 0.09
tarif	fare 0.38	rate 0.15
tarim	dais 0.52
tarinf	tarinfo 0.85
tarjet	card 0.46	soundcard 0.10
tarr	jar 0.31	pot 0.13
tars	tarsus 0.67
tarsis	tarshish 0.68
tart	cake 0.43	pie 0.26	tart 0.09
tartamud	stutter 0.59
tartamude	stutter 0.59
tarug	dim 0.14
tarzan	tarzan 0.61
tas	rate 0.52	cup 0.03
task	task 0.44
taskay	taskaya 0.88
taskgroup	taskgroup 0.83
tasknam	tasknam 0.38
tasks	task 0.11
tasksel	tasksel 0.67
tat	great 0.08
tatar	hum 0.20
tatarabuel	grandfath 0.11
tatare	hum 0.20
tatnai	tattenai 0.62
tatoeb	tatoeba 0.95
tatu	tattoo 0.39
tatuaj	tattoo 0.85
tau	tau 0.75
tax	tax 0.05
taxi	taxi 0.67	cab 0.35
taxis	taxi 0.20	unlicens 0.12
taxist	driver 0.15	taxi 0.12
tayik	tajik 0.38
taylor	taylor 0.72
taz	cup 0.70	mug 0.17
tazon	bowl 0.29	basin 0.21
taşkay	taşkaya 0.37
tb	tb 0.93
tbln	tbln 0.50
tcl	tcl 0.95
tcltk	tcltk 0.68
tcp	tcp 0.93
tcpserv	tcpserver 0.81
td	td 0.71
tdem	tdemo 0.55
te	you 0.41	tea 0.13	i'll 0.10	you'll 0.04	would 0.03	i 0.02	you'd 0.02
team	team 0.03
teamsaddinscenari	teamsaddinscenario 0.50
teardown	teardown 0.81
teatr	theater 0.74	theatrego 0.09	drama 0.08
tech	ceil 0.50	roof 0.46	attic 0.05	homeless 0.04
tecl	keyboard 0.48	keypad 0.24	keybind 0.13	keystrok 0.12	key 0.10	deadkey 0.09	keycod 0.09	keycap 0.09
tecle	type 0.04
tecnic	technic 0.85	techniqu 0.49
tecnolog	technolog 0.78
teco	tekoa 0.72	tekoit 0.20
tecoit	tekoit 0.47
tecton	tecton 0.52
ted	gould 0.52
tedios	tedious 0.87
tee	tee 0.58
teichmann	teichmann 0.55
tej	knit 0.46	roof 0.44	spin 0.12	texa 0.05	tile 0.02
tejon	sealskin 0.33	badger 0.27	cow 0.07
tekel	tekel 0.44
tel	tv 0.29	tel 0.07	televis 0.06	materi 0.04	cloth 0.04
telarañ	spiderweb 0.30	spider 0.08
telebasur	trash 0.11
telefon	phone 0.59	telephon 0.40	switchboard 0.05	refurbish 0.04	rang 0.03	phonebook 0.02
telefone	phone 0.09	telephon 0.03
telegraf	telegraph 0.67
telegram	telegram 0.89
telekinesis	telekinesi 0.48
telem	telem 0.39
telepatolog	telepatholog 0.67
telerreal	realiti 0.11
telescopi	telescop 0.70	refract 0.19	refractor 0.19	refractori 0.19
teletransport	teleport 0.52
television	tv 0.42	televis 0.36
televisor	tv 0.22	televis 0.18
tell	tell 0.03
telnet	telnet 0.92
telnetlib	telnetlib 0.84
telon	risen 0.14	curtain 0.09
tem	topic 0.27	fear 0.25	afraid 0.24	subject 0.16	theme 0.12	matter 0.03
teman	teman 0.72
temanit	temanit 0.71
temat	theme 0.42
tembl	trembl 0.48	shake 0.25	shiver 0.18
temblor	earthquak 0.19	trembl 0.17
temer	freak 0.11	frighten 0.06	fear 0.06	afraid 0.02
temerari	daredevil 0.44	brave 0.16
temor	fear 0.32	afraid 0.06
temp	temp 0.89
tempd	tempdir 0.71
temperament	temper 0.38	tempera 0.20
temperatur	temperatur 0.71	heat 0.03
tempest	storm 0.22
tempestad	sow 0.16
tempfil	tempfil 0.90
templ	templ 0.74	mild 0.13	shrine 0.08	sober 0.05	temper 0.04	milder 0.03	moder 0.03	hous 0.03
templat	templat 0.42
tempor	season 0.45
temporal	temporari 0.76	temporarili 0.57	ephemer 0.11
temporary	temporari 0.16
temporarydirectory	temporarydirectori 0.55
temporaryfil	temporaryfil 0.83
temporiz	timer 0.72	ontim 0.10
tempran	earli 0.65	sooner 0.17	earlier 0.12	earliest 0.04	riser 0.03
tempur	tempura 0.67
ten	had 0.23	have 0.20	we 0.16	we'v 0.06	was 0.04
tend	spread 0.09	lay 0.05	hand 0.03	held 0.02
tendeder	clotheslin 0.67
tendenci	tendenc 0.39	trend 0.20	inclin 0.13	tend 0.05
tendr	we'll 0.07	will 0.07	have 0.07	i'll 0.03	would 0.03	you'll 0.02	who'll 0.02
tendran	will 0.04
tendras	you'll 0.15	have 0.03
tendrem	we'll 0.04
tenebr	dark 0.05
tenedor	fork 0.51
tenert	hold 0.04
tenes	have 0.05	you 0.04
teng	have 0.31	i 0.13	got 0.05	i'v 0.05	i'm 0.03
tenis	tenni 0.79
tenist	player 0.18
tenl	keep 0.04
tennesse	tennesse 0.86
tenor	tenor 0.52
tens	tens 0.56	strain 0.25	nervous 0.04
tension	tension 0.52	voltag 0.20	pressur 0.10
tent	tempt 0.52	test 0.04	beat 0.02
tentacion	temptat 0.64	tempt 0.08	trial 0.04
tentacul	tentacl 0.52	leg 0.05
tentador	attract 0.07
tentempi	snack 0.18
tenu	dim 0.41	subdu 0.16
teo	teo 0.37
teofil	theophilus 0.44
teolog	theolog 0.67
teor	theori 0.95
teorem	theorem 0.64
teoric	theoret 0.81
tep	tepan 0.67
tequil	tequila 0.83
terapeut	therapist 0.80
terapi	therapi 0.68
terc	third 0.44	stubborn 0.24	demagogu 0.12
tercer	third 0.61	senior 0.08	parti 0.03
terci	third 0.24
terciopel	velvet 0.59
teres	teresa 0.72
tergivers	twist 0.24
term	term 0.83
termal	resort 0.13
termcap	termcap 0.37
termi	termio 0.71
termic	thermal 0.54
termin	finish 0.47	end 0.17	border 0.15	termin 0.15	over 0.06	done 0.06	term 0.05	break 0.02
terminal	termin 0.62	tester 0.05	consol 0.02
terminat	termin 0.17
terminateprocess	terminateprocess 0.75
terminator	termin 0.11
terminemosl	finish 0.02
terminf	terminfo 0.83
terminolog	terminolog 0.90
termit	termit 0.49
termometr	thermomet 0.71
termusic	termus 0.50
ternari	ternari 0.75
terner	beef 0.33	calf 0.19
terr	housetop 0.62	roof 0.10
terraform	terraform 0.83
terrari	terraria 0.58
terraz	terrac 0.67
terremot	earthquak 0.81
terren	land 0.07	ground 0.06
terrenc	terrenc 0.38
terrestr	largest 0.07	earth 0.04
terribl	terribl 0.58	awesom 0.11	aw 0.07	dread 0.05	bad 0.03	incred 0.02	rough 0.02	bitter 0.02
terricol	cannot 0.03
territori	territori 0.71
terron	clod 0.52	lump 0.27
terror	terrorist 0.58	terror 0.33	horror 0.27	scari 0.11	fear 0.02
terrorif	terrifi 0.14	frighten 0.09
terry	terri 0.76	reedi 0.03
tesalon	thessalonica 0.71
tesis	thesi 0.80
tesor	treasur 0.88	treasuri 0.22	golden 0.02
test	test 0.32
testament	coven 0.06	will 0.04
testarud	stubborn 0.38
testc	testcas 0.89
testemb	testemb 0.38
testfail	testfail 0.38
testfil	testfil 0.90
testific	testifi 0.51
testig	wit 0.77
testimoni	testimoni 0.46	testifi 0.22	tent 0.08	coven 0.07	wit 0.04	statut 0.04
testing	test 0.17
testload	testload 0.90
testmod	testmod 0.91
testprogram	testprogram 0.37
testresult	testresult 0.75
tests	test 0.08
testsuit	testsuit 0.88
testtimeout	testtimeout 0.55
testzip	testzip 0.37
tet	breast 0.15
tetan	tetanus 0.34
teter	teapot 0.66	kettl 0.43
tetrarc	tetrarch 0.74
tetris	tetri 0.80
tevet	tevet 0.50	kislev 0.37
tex	texa 0.49	tex 0.32
texan	texan 0.60
text	text 0.86	textbook 0.09	plaintext 0.08	mung 0.03
textbox	textbox 0.63
textcalend	textcalendar 0.71
textdomain	textdomain 0.75
textfil	textfil 0.75
texti	textio 0.55
textil	textil 0.52
textiob	textiobas 0.92
textiowrapp	textiowrapp 0.94
textp	textpad 0.83
textseq	textseq 0.78
texttestresult	texttestresult 0.55
textual	textual 0.87
textwrap	textwrap 0.81
textwrapp	textwrapp 0.91
teyit	teyit 0.37
tez	blockchain 0.26	tez 0.26	skin 0.14
teñ	dye 0.36	dy 0.30
tftp	tftp 0.87
tgs	tgs 0.45
tgt	tgt 0.80
th	th 0.25
thabaoth	tabbaoth 0.44
thahath	tahath 0.47
thai	thai 0.38
tham	tamar 0.82
thaphn	tahpen 0.55
thar	terah 0.78
tharsis	tarshish 0.55
that	cruft 0.35
thaw	thaw 0.50
theb	thebez 0.55
them	theme 0.16
theman	teman 0.26
themenam	themenam 0.75
thibni	tibni 0.55
thiel	nddo 0.50
thinlt	thinlto 0.75
thirs	tirzah 0.70
thisbit	tishbit 0.71
thol	tola 0.63
thom	thoma 0.89
thorst	thorsten 0.67
thre	thread 0.32
threadedchildwatch	threadedchildwatch 0.71
threading	thread 0.33
threadinghttpserv	threadinghttpserv 0.64
threadingmixin	threadingmixin 0.89
threadpoolexecutor	threadpoolexecutor 0.93
threads	thread 0.14
threadsaf	threadsaf 0.83
threadsafety	threadsafeti 0.55
threat	alienvault 0.52
threshold	threshold 0.27
throw	throw 0.27
throwflag	throwflag 0.55
thummim	thummim 0.67
thun	thunar 0.65
thunderbird	thunderbird 0.86
thyki	thykier 0.56	niel 0.33
ti	you 0.21	yourself 0.11
tia	aunt 0.97
tiag	tiago 0.38
tias	aunt 0.09
tiberi	tiberia 0.55
tibetan	tibetan 0.67
tibi	lukewarm 0.56	warm 0.06
tibook	tibook 0.67
tiburon	shark 0.84
tic	salud 0.30	tick 0.26
ticket	ticket 0.19
ticketconvert	ticketconvert 0.50
tickets	tgs 0.35	ticket 0.04
tictac	tick 0.41
tiembl	trembl 0.17	shiver 0.12	shake 0.07
tiemp	time 0.51	long 0.19	weather 0.14	timeout 0.04	while 0.03
tien	has 0.39	have 0.25	you 0.06	you'v 0.05	do 0.04	doe 0.03	got 0.02	must 0.02
tiend	store 0.45	shop 0.24	tend 0.21	tent 0.15	tendenc 0.06	shoplift 0.03	inclin 0.02
tient	grope 0.32	fumbl 0.20	tempt 0.16
tiern	tender 0.75	cute 0.10
tierr	land 0.58	earth 0.45	ground 0.16	soil 0.05	countri 0.04	ashor 0.03	underground 0.03
tiest	clay 0.33
tiff	tiff 0.55
tifoide	typhus 0.33
tifon	typhoon 0.88
tifus	typhus 0.50
tig	tig 0.35	tiger 0.11
tigr	tiger 0.77
tigres	tiger 0.10
tijer	scissor 0.69	stare 0.02
tiki	tiki 0.67
tiktok	tiktok 0.67
til	til 0.45	tile 0.31
tild	brand 0.09
tilin	teeth 0.05
tilt	tilt 0.55
tim	shi 0.49	tim 0.20	timid 0.13	time 0.10	timer 0.08	rip 0.03
timbr	doorbel 0.37	bell 0.22
timedelt	timedelta 0.88
timedrotatingfilehandl	timedrotatingfilehandl 0.84
timefunc	timefunc 0.64
timeit	timeit 0.69
timeout	timeout 0.55
timeouterror	timeouterror 0.93
timeoutexpir	timeoutexpir 0.55
timeouts	timeout 0.03
timerhandl	timerhandl 0.64
timesheet	timesheet 0.73
timespec	timespec 0.75
timestamp	timestamp 0.31
timestamps	timestamp 0.10
timetupl	timetupl 0.71
timetz	timetz 0.37
timezon	timezon 0.48
timid	shyli 0.40	sheepish 0.32	shi 0.06
timn	timna 0.61	timnah 0.23
timnah	timnah 0.48
timnath	timnah 0.41
timote	timothi 0.89
tin	bathtub 0.27	tin 0.24	bath 0.04
tiniebl	dark 0.35
tint	ink 0.49	wine 0.09	red 0.07
tintin	clink 0.40
tintor	cleaner 0.49
tio	uncl 0.91	tio 0.07	guy 0.06
tios	uncl 0.10
tioviv	carousel 0.30	round 0.04
tip	type 0.67	kind 0.19	guy 0.12	sort 0.05	bloke 0.02	gordian 0.02
tipc	tipc 0.91
tipe	typo 0.11	type 0.02
tipex	white 0.05
tipic	typic 0.67	deviat 0.04
tipograf	typo 0.24	typescript 0.15
tips	tip 0.08
tiqu	ticket 0.15
tiquet	ticket 0.07
tiquismiquis	picki 0.18	fussi 0.17
tir	tyre 0.27	throw 0.21	threw 0.19	pull 0.12	shot 0.08	gunfir 0.07	toss 0.06	flush 0.06
tirador	shooter 0.34	profici 0.33
tiral	break 0.03
tiram	throw 0.16
tiran	tirana 0.63	tyrant 0.43	tyranni 0.32
tirant	suspend 0.13
tirar	fart 0.25
tirasel	throw 0.11
tirat	jump 0.06
tirit	aid 0.19	shiver 0.11
tiroide	thyroid 0.40
tiron	sleeper 0.29	pull 0.06
tirosh	tirosh 0.55
tirote	gunfight 0.55
tirri	hate 0.03
tirs	tirzah 0.45
tirsath	governor 0.17
tishl	tishler 0.55
tishrei	tishrei 0.56
tit	titus 0.84
titanic	titan 0.86
titer	puppet 0.39
titil	twinkl 0.67
titl	titl 0.43
titlec	titlecas 0.39
titlestring	titlestr 0.38
titube	hesit 0.24
titul	titl 0.66	titlecas 0.20	headlin 0.12	pillar 0.05	qualifi 0.03
titular	headlin 0.33
tix	tix 0.92	getbitmap 0.15
tixcmd	tixcmd 0.52
tiz	chalk 0.75
tiñ	dy 0.32	itch 0.17
tiñend	dye 0.36
tjerk	tjerk 0.67
tk	tk 0.92
tkapp	tkapp 0.55
tkapptyp	tkapptyp 0.55
tkcmd	tkcmd 0.78
tkint	tkinter 0.94
tks	tks 0.50
tktabl	tktabl 0.51
tldr	tldr 0.68
tlist	tlist 0.64
tlmgr	tlmgr 0.50
tls	tls 0.96
tlsversion	tlsversion 0.81
tm	tm 0.90
tmp	tmp 0.78
tmpfil	tmpfile 0.71
tmpfs	tmpfs 0.67
tmpnam	tmpnam 0.37
tmux	tmux 0.87
to	to 0.03
toall	towel 0.83
toast	toast 0.33
tob	tobiah 0.77	tob 0.34
tobill	ankl 0.67
tobogan	slide 0.25
tobyt	tobyt 0.71
toc	play 0.33	touch 0.22	untouch 0.04	honk 0.04	beep 0.03	turn 0.03
tocador	dresser 0.44
tocal	touch 0.03	play 0.02
tocam	play 0.02
tocant	concern 0.10
tocar	touch 0.15
tocin	bacon 0.52
tod	all 0.70	everyth 0.27	everyon 0.19	everi 0.15	everybodi 0.14	whole 0.11	entir 0.05	throughout 0.03
todav	still 0.53	yet 0.29	hasn't 0.04	haven't 0.04
todavi	still 0.03
today	today 0.02
todesc	todesc 0.59
todopoder	almighti 0.67
toefl	toefl 0.40
tofu	tofu 0.83
toi	toi 0.55
toilett	toilet 0.12
tok	token 0.61
tokenerror	tokenerror 0.55
tokeniz	token 0.43
tokens	token 0.57
toki	tokyo 0.89	toki 0.20	pona 0.11
toky	tokyo 0.15
tol	tol 0.65
toler	toler 0.60	stand 0.04
tolist	tolist 0.75
tollef	tollef 0.54
toluc	happen 0.02
tom	tom 0.92	take 0.09	took 0.06	taken 0.03
tomal	take 0.04
tomar	take 0.05
tomart	take 0.08
tomas	tom 0.21	thoma 0.02
tomat	tomato 0.59	take 0.04	drink 0.02
tomatel	fuck 0.15	relax 0.05	calm 0.05
tomcat	tomcat 0.60
tomemon	let 0.03
tomes	take 0.05
toml	toml 0.83
tomldecodeerror	tomldecodeerror 0.37
tomllib	tomllib 0.75
tommy	tommi 0.67
tomol	took 0.07
ton	tone 0.53
tonal	tonal 0.67
tonel	ton 0.55
tonic	tonic 0.40
tonif	exhilar 0.39
tont	silli 0.26	fool 0.22	dumb 0.21	foolish 0.16	stupid 0.14	nonsens 0.13	dumbest 0.09	shenanigan 0.07
tony	toni 0.85
tool	tool 0.13
toolbox	toolbox 0.37
toolbx	toolbx 0.64
toolkit	toolkit 0.21
tools	tool 0.18
toordinal	toordin 0.72
top	top 0.13	bump 0.12	bat 0.09	ran 0.07	into 0.03
topaci	topaz 0.62
topdown	topdown 0.55
topheth	topheth 0.78
topic	trope 0.30	topic 0.19
topolog	topolog 0.76
topologicalsort	topologicalsort 0.82
toprettyxml	toprettyxml 0.64
toqu	touch 0.38	curfew 0.16
tor	tor 0.52	bull 0.18	bullfight 0.14	hors 0.04
torac	chest 0.24
torbellin	whirlwind 0.71	storm 0.05
torc	twine 0.33	twist 0.28	crook 0.23	sprain 0.18	compromis 0.05
tore	bullfight 0.30
torment	storm 0.69	stormi 0.14	snowstorm 0.12	torment 0.08	outag 0.07
torn	tornado 0.12	turn 0.06	again 0.03	return 0.02	bring 0.02	will 0.02
tornarons	they 0.03
tornat	shulammit 0.36
torne	tournament 0.89
tornett	tornetta 0.37
tornill	screw 0.52	bolt 0.12
toronj	grapefruit 0.35
torp	clumsi 0.38	klutz 0.31	awkward 0.11	thumb 0.08
torpez	clumsi 0.29
torr	tower 0.81	rook 0.32
torrencial	heavi 0.16
torrent	torrent 0.41	brook 0.40
torrents	torrent 0.25
tors	chest 0.17
torsocks	torsock 0.67
torst	torsten 0.71
tort	cake 0.60	pie 0.09
tortaz	face 0.05
tortill	foot 0.05	cake 0.04
tortit	pancak 0.33
tortol	turtledov 0.85
tortug	turtl 0.66	tortois 0.09	turtlescreen 0.05
tortur	tortur 0.72
torturart	yourself 0.03
tos	cough 0.79	tos 0.10
tosc	repli 0.09
toshi	toshio 0.37
toshim	ward 0.30	toshima 0.05
tost	toast 0.68
tostador	toaster 0.66
tostring	tostr 0.71
tostringlist	tostringlist 0.64
total	total 0.65	fulli 0.12	complet 0.09	absolut 0.07	sheer 0.06	utter 0.04
totaliz	billion 0.13
tottori	tottori 0.67
touch	touch 0.12
touchdown	touchdown 0.30
touchp	touchpad 0.67
tour	tour 0.44
tov	tove 0.67
tow	towada 0.67
townsend	townshend 0.38
toxic	poison 0.13
toxml	toxml 0.71
toyam	toyama 0.54
toyot	toyota 0.84
tp	tp 0.81	pytypeobject 0.06
tpflags	tpflag 0.76
tput	tput 0.50
tr	tr 0.79
tra	bring 0.48	tract 0.14	brought 0.03	pester 0.03	fetch 0.03
trab	lock 0.03
trabaj	work 0.68	job 0.44	worker 0.12	labor 0.06	hardwork 0.03	workstat 0.03
trabajol	workahol 0.24
trabalengu	twister 0.49
trac	trace 0.46	tracer 0.14	draw 0.02
traceback	traceback 0.59	fullmodnam 0.06
tracebackexception	tracebackexcept 0.83
tracebacks	traceback 0.12
tracebacktyp	tracebacktyp 0.64
tracefunc	tracefunc 0.81
tracemalloc	tracemalloc 0.97
tracerout	tracerout 0.83
tracert	tracert 0.63
tracing	trace 0.10
track	tracker 0.43	track 0.13
tract	urinari 0.52
tractor	tractor 0.48
tracy	traci 0.67
tradicion	tradit 0.54	custom 0.05
tradicional	tradit 0.62
traditor	traitor 0.24
traduc	translat 0.56
traduccion	translat 0.51	traducción 0.08	defer 0.05
traducel	translat 0.03
traducem	translat 0.05
traducil	translat 0.03
traducim	translat 0.05
traductor	translat 0.22
traduj	translat 0.20
tradujer	translat 0.07
tradujeron	translat 0.03
traduzc	translat 0.16
traedm	bring 0.05
trael	bring 0.05
traem	bring 0.18
traemel	bring 0.05
traert	get 0.02
traet	bring 0.10
trafic	traffic 0.64
trag	swallow 0.40	drink 0.17	gulp 0.11
tragafueg	eater 0.18
tragaluz	skylight 0.67
tragart	swallow 0.15
tragedi	tragedi 0.84
tragic	tragic 0.67
traguel	swallow 0.18
traicion	betray 0.65	treason 0.23
traicionart	betray 0.08
traid	brought 0.25	bring 0.04
traidor	traitor 0.73
traig	bring 0.20	brought 0.02
traigal	bring 0.08
traigam	bring 0.06
traigamel	bring 0.04
traj	suit 0.34	brought 0.31	outfit 0.06	drag 0.04	bring 0.04	dress 0.02
trajer	bring 0.08
trajeron	brought 0.18
trajeronl	brought 0.10
trajes	bring 0.06
trajol	brought 0.11
tram	woof 0.31	plot 0.10	branch 0.05	flight 0.04
tramit	appli 0.04
tramp	trap 0.47	cheat 0.36	hoax 0.08	snare 0.03	trick 0.02
tramper	trapper 0.67
trampolin	trampolin 0.65
tranc	lock 0.10
trang	trang 0.78
tranquil	quiet 0.26	calm 0.18	quieter 0.08	peac 0.08	easygo 0.05	cool 0.04
tranquilices	down 0.03
tranquiliz	tranquilis 0.23	reassur 0.15	calm 0.09	relief 0.09	compos 0.05
tranquilizart	calm 0.08	down 0.03
tranquilizat	calm 0.11
tranquill	knack 0.35
trans	tran 0.72
transaccion	transact 0.84
transaccional	transact 0.15
transaction	transact 0.18
transactions	transact 0.21
transaharian	highway 0.14
transbord	shuttl 0.43
transcodif	transcod 0.55
transcripcion	transcript 0.77
transcurr	elaps 0.23	after 0.02	went 0.02
transf	transfer 0.30
transfer	transfer 0.42
transfercmd	transfercmd 0.55
transferent	transfer 0.57
transfier	transfer 0.39
transfigur	masquerad 0.55
transfir	transfer 0.11
transform	transform 0.71	cast 0.04	turn 0.03	into 0.02
transforms	transform 0.11
transfusion	transfus 0.55
transgener	transgend 0.67
transgresion	disobedi 0.15
transgresor	transgressor 0.53
transicion	transit 0.90
transignor	transignor 0.67
transilvani	transylvania 0.67
transistor	transistor 0.67
transit	traffic 0.31	transit 0.07	accid 0.03
transitori	transient 0.69
translad	move 0.04
translat	translat 0.10
translation	translat 0.09
transmigr	exil 0.30	captiv 0.18
transmision	transmiss 0.31	baud 0.22	stream 0.17	broadcast 0.10
transmit	transmit 0.44	relay 0.26	convey 0.17	broadcast 0.07	stream 0.04	carri 0.03	communic 0.03
transparent	transpar 0.95
transpir	perspir 0.39	sweat 0.07
transpondr	transpos 0.37
transport	transport 0.89	ship 0.02
transports	transport 0.13
transversal	travers 0.34
tranv	street 0.04
trap	rag 0.43	mop 0.31	butterfing 0.20
trape	mop 0.22	wipe 0.14
tras	after 0.25	behind 0.05	pursu 0.04
trasbord	changeov 0.38	transfer 0.07	train 0.02
trascendental	occas 0.13
trascurs	over 0.03
traser	backyard 0.15	rear 0.11	butt 0.09	back 0.08
trasfond	background 0.04
trash	trash 0.14
trashc	trashcan 0.54
trasl	transport 0.07	move 0.04
traslad	move 0.15	reloc 0.13	transfer 0.04
traslap	overlap 0.17
trasmit	transmit 0.22
trasnoch	nighter 0.32
traspas	pierc 0.10	transfer 0.05
traspati	backyard 0.20
trasplant	transplant 0.67
trasport	captiv 0.24	carri 0.05
trast	dish 0.14
trastorn	overthrow 0.43	overthrew 0.33	disord 0.26	subvert 0.21	ptsd 0.17
trat	tri 0.34	treat 0.33	deal 0.15	treati 0.11
tratamient	treatment 0.82
traum	trauma 0.45
trauring	traur 0.37
traut	traut 0.71
trav	travers 0.59
travers	travers 0.20
traves	through 0.36	via 0.33	across 0.07	over 0.03
travies	naughti 0.55	mischiev 0.26	boy 0.02
travis	travi 0.75
trayect	way 0.02
trayend	carri 0.08
traz	draw 0.17	plot 0.12	trace 0.11	traceback 0.10	stroke 0.07	drew 0.04
tre	tree 0.11
trebol	shamrock 0.52	club 0.07
trec	thirteen 0.62
trech	thing 0.02
trecient	hundr 0.06
tred	tred 0.50
treebuild	treebuild 0.81
treeview	treeview 0.83
treint	thirti 0.76
tremend	tremend 0.42	massiv 0.16	terrif 0.06	terribl 0.04
tren	train 0.85
trent	trent 0.71
trenz	braid 0.48
trep	climb 0.26
tres	three 0.95
trescient	hundr 0.22
triangul	triangl 0.72
triatlon	triathlon 0.67
tribu	tribe 0.62
tribul	afflict 0.24	oppress 0.13	distress 0.09	troubl 0.04
tribun	offic 0.07	captain 0.05
tribunal	court 0.22	judgment 0.09
tribus	tribe 0.46
tribut	tribut 0.51	tax 0.10	labor 0.08
tributari	labor 0.14	purpos 0.03
tricicl	tricycl 0.67
trig	wheat 0.81	grain 0.19
trigg	trigger 0.11
trigonometr	trigonometr 0.62
trill	thresh 0.54
trimestr	quarter 0.20	term 0.04
trimestral	quarter 0.10
trincher	foxhol 0.52	trench 0.33
trinid	triniti 0.67
trip	belli 0.26	gut 0.15	stomachach 0.13	bullet 0.08
tripl	tripl 0.42	three 0.04
triplet	triplet 0.60	tripl 0.10
triplic	tripl 0.25
tripod	tripod 0.67
tripul	crew 0.64
tris	crack 0.19
trist	sad 0.80	gloomi 0.09	saddest 0.08	sorrow 0.05
tristement	sad 0.09
tristez	sorrow 0.31	sad 0.09
tristisim	sad 0.05
tritur	shred 0.32
triunf	succeed 0.25	triumph 0.21	success 0.05	win 0.02
trivial	trivial 0.75
triz	shatter 0.32	shred 0.17
tro	troa 0.71
troc	exchang 0.10
trocit	scrap 0.13	tini 0.12	piec 0.03
trofe	trophi 0.89
trofim	trophimus 0.55
troglodit	troglodyt 0.80
trombon	trombon 0.80
tromp	nose 0.10
trompet	trumpet 0.58	sound 0.04
tron	throne 0.81	thunder 0.06
tronc	trunk 0.23	thickest 0.20	guy 0.03
trop	troop 0.67	band 0.06	armi 0.03
tropec	trip 0.11
tropez	stumbl 0.34	bump 0.09	trip 0.07
tropical	tropic 0.57	rainforest 0.38
tropiez	stumbl 0.40	snare 0.14
tros	ther 0.58
trot	jog 0.51	trot 0.17	runner 0.06
trov	trove 0.71
troxl	troxler 0.38
troz	piec 0.48	chunk 0.23	scrap 0.04	slice 0.04
tru	true 0.55
truc	trick 0.75	gimmick 0.13	hoax 0.07
truch	trout 0.58
truediv	truediv 0.75
truen	thunder 0.76
truf	truffl 0.67
trum	truman 0.76
trump	trump 0.86
trunc	truncat 0.69	trunc 0.48
truncamient	truncat 0.17
truncat	truncat 0.47
trunk	trunk 0.18
trunqu	truncat 0.11
truth	truth 0.04
try	tri 0.08
ts	ts 0.85
tsabun	tsambouna 0.60
tsort	tsort 0.50
tss	tss 0.94
tstat	tstate 0.88
tsu	tsu 0.67
tsubas	tsubasa 0.55
tsunami	tsunami 0.67
tt	tt 0.67
ttk	ttk 0.97
ttkstyling	ttkstyle 0.37
ttl	ttl 0.50
tty	tti 0.96
ttyplot	ttyplot 0.50
tu	your 0.63	you 0.14
tub	pipe 0.44	tube 0.27	pipelin 0.17	tuba 0.13	plumb 0.10
tubal	tubal 0.74
tuberculosis	tuberculosi 0.51	tb 0.09
tuerc	turn 0.03
tuest	toast 0.24
tuetan	skin 0.10
tui	tui 0.71
tulipan	tulip 0.71
tumb	grave 0.39	lie 0.09	tomb 0.08	lay 0.05
tumbat	lie 0.07
tumor	tumor 0.33
tunel	tunnel 0.97
tunic	tunic 0.67
tupl	tupl 0.91
turb	turbo 0.37	mob 0.27	dismay 0.13	troubl 0.10
turbant	turban 0.42
turbion	storm 0.10
turbulent	turbul 0.67
turc	turkish 0.81	turk 0.21	scapegoat 0.15
turist	tourist 0.78	tour 0.18	visitor 0.03
turn	turn 0.20	shift 0.13	turner 0.10	q 0.06
turqu	turkey 0.54
turtl	turtl 0.40
turtledem	turtledemo 0.75
turtlescr	turtlescreen 0.79
turtleshap	turtleshap 0.71
tus	your 0.36
tut	tut 0.95
tutor	tutor 0.83
tutorial	tutori 0.95
tutorials	tutori 0.11
tuv	had 0.36
tuvier	shall 0.04	has 0.03
tuy	your 0.13
tv	tv 0.19	v 0.02	watch 0.02
tvos	visiono 0.50
twain	twain 0.67
twent	twent 0.67
twist	twister 0.31	twist 0.14
twitt	twitter 0.76
two	two 0.04
txt	txt 0.86
tyler	tyler 0.72
typ	typ 0.86
type	type 0.37	typeid 0.10
typeali	typealia 0.55
typealiastyp	typealiastyp 0.37
typeb	typeb 0.44	typea 0.42
typebyt	typebyt 0.38
typebytearray	typebytearray 0.38
typecod	typecod 0.67
typecontextmanag	typecontextmanag 0.81
typed	type 0.03
typeddict	typeddict 0.87
typedefs	typedef 0.71
typeerror	typeerror 0.84
typeguard	typeguard 0.86
typeinc	score 0.11
typeit	typeit 0.55
typekey	typekey 0.55
typemap	typemap 0.64
typenam	typenam 0.78
types	type 0.18
typescript	typescript 0.79
typesmapping	typesmap 0.78
typesnumeric	typesnumer 0.78
typesseq	typesseq 0.92
typev	typevar 0.87
typevartupl	typevartupl 0.78
typewrit	typewrit 0.08
typing	type 0.18
tz	tz 0.93
tzdat	tzdata 0.88
tzinf	tzinfo 0.97
tznam	tzname 0.83
tzpath	tzpath 0.92
u	u 0.55	or 0.09	ussr 0.04	somehow 0.03
u'abc	u'abc 0.37
u'unicod	u'unicod 0.37
ub	ub 0.52
ubc	ubc 0.80
ubclav	ubkey 0.75
ubdirectori	ubdirectori 0.41	ub 0.30
ubic	locat 0.70	ocat 0.08
ubicart	reach 0.06
ubsan	ubsan 0.37
ubuntu	ubuntu 0.69
ubyte	ubyt 0.37
uca	uca 0.45
ucd	ucd 0.64
ucnhash	ucnhash 0.55
ucrani	ukrain 0.80
ucranian	ukrainian 0.85
ucs	uc 0.84
udbff	udbff 0.55
udeb	udeb 0.53
udev	udev 0.52
udfff	udfff 0.37
udp	udp 0.94
udplit	udplit 0.55
udpserv	udpserv 0.55
udrepp	udrepp 0.37
ue	eu 0.35
uefi	uefi 0.83
uent	ont 0.67
uep	lifo 0.18
uert	ort 0.43
ueue	ueue 0.50
uev	ew 0.50
ufff	wow 0.26
ugrep	ugrep 0.50
uh	huh 0.67
uhlig	uhlig 0.67
ui	ui 0.28
uid	uid 0.95
uiet	uiet 0.50
uil	uil 0.75
uint	uint 0.55
uitext	uitext 0.37
ukelel	ukulel 0.73
ul	ul 0.67
ula	ensit 0.50
ulai	ulai 0.44
ulam	ulam 0.62
ulan	ulaanbaatar 0.52
ulaw	ulaw 0.64
ulcer	ulcer 0.70
ulonglong	ulonglong 0.37
ulp	ulp 0.88
ulrik	ulrik 0.67
ultiline	mode 0.02
ultim	last 0.49	latest 0.22	latter 0.11	recent 0.10	past 0.05	late 0.04	final 0.03
ultra	top 0.03
ultram	oversea 0.27
ultratumb	side 0.04
ultraviolet	ultraviolet 0.51	ray 0.06
ulul	hoot 0.38
uman	uman 0.50
umask	umask 0.89
umbral	threshold 0.85
umbraliz	threshold 0.24
umbros	green 0.10
umeboshi	umeboshi 0.67
umer	umer 0.41	umber 0.41
uml	uml 0.50
umn	umn 0.58
umount	umount 0.50
un	a 0.70	an 0.26	one 0.04
una	a 0.53	an 0.22	one 0.11
unali	unalia 0.50
unam	unam 0.89
unanim	unanim 0.55	accord 0.04
unari	unari 0.73
unaryop	unaryop 0.64
unas	few 0.20	some 0.06	yank 0.03
unblock	unblock 0.42
unboundlocalerror	unboundlocalerror 0.64
unc	unc 0.62
uncancel	uncancel 0.87
uncion	anoint 0.40
uncollect	uncollect 0.53
undecim	eleventh 0.79
underflow	underflow 0.43
underlin	underlin 0.16
underscor	underscor 0.18
undertim	undertim 0.52
undisplay	undisplay 0.37
undle	undl 0.58
une	concat 0.17	join 0.16	connect 0.03
unes	join 0.13
unesc	unesco 0.34
unescap	unescap 0.40
unet	join 0.06
unetbootin	unetbootin 0.67
unetel	join 0.04
uneten	join 0.07
unexpand	unexpand 0.50
unexpectedexception	unexpectedexcept 0.55
unflatt	unflatten 0.50
ungetch	ungetch 0.37
ungi	anoint 0.28
ungid	anoint 0.61
ungiras	anoint 0.31
ungist	anoint 0.15
ungüent	ointment 0.55	perfum 0.13	oil 0.06
unhash	unhash 0.50
uni	join 0.22
unic	onli 0.33	uniqu 0.22	singl 0.16	sole 0.10	singleton 0.04	one 0.03
unicelul	organ 0.02
unichr	unichr 0.71
unicicl	unicycl 0.32
unicod	unicod 0.95
unicodedat	unicodedata 0.94
unicodedecodeerror	unicodedecodeerror 0.87
unicodeencodeerror	unicodeencodeerror 0.84
unicodeerror	unicodeerror 0.84
unicodewarning	unicodewarn 0.64
unicorni	unicorn 0.57	wild 0.12
unicurs	unicurs 0.55
unid	unit 0.48	america 0.27	uniti 0.10	uk 0.08	usa 0.07	state 0.07	drive 0.06	britain 0.03
unidad	unit 0.28	ibibyt 0.15	drive 0.04
unidimensional	dimension 0.44
unidireccional	unidirect 0.76
uniend	join 0.05
uniendos	join 0.02
unier	join 0.16
unieron	join 0.09
unif	unifi 0.21
unifi	unifi 0.37
unific	unifi 0.70
uniform	uniform 0.75
uninstall	uninstal 0.35
union	union 0.79	junction 0.23
uniontyp	uniontyp 0.75
uniq	uniq 0.62
uniqu	uniqu 0.14
unir	join 0.22	combin 0.03	pull 0.02
uniras	join 0.07
unirm	join 0.08
unirmel	join 0.07
unirn	band 0.05	togeth 0.03
unirs	join 0.27
unirt	join 0.10
unirten	join 0.04
unist	join 0.09
unistr	unistr 0.55
unit	unit 0.07
unitari	unit 0.13
units	unit 0.03
unittest	unittest 0.96	testcas 0.03
univers	univers 0.55	colleg 0.41	freshman 0.04
universal	univers 0.46
universalsdk	universalsdk 0.64
universitari	colleg 0.21	univers 0.12
unix	unix 0.86
unixccompil	unixccompil 0.64
unixfrom	unixfrom 0.71
unknown	unknown 0.32
unknownhandl	unknownhandl 0.55
unlad	unladen 0.50
unlink	unlink 0.83
unlock	unlock 0.13
unmerg	unmerg 0.41
unni	unni 0.44
uno	one 0.47	each 0.13	uno 0.05
unos	few 0.26	some 0.04	anoth 0.03	coupl 0.03	stitch 0.02
unpack	unpack 0.41
unpacking	unpack 0.10
unpacktupl	unpacktupl 0.55
unpickl	unpickl 0.53
unpickling	unpickl 0.39
unpicklingerror	unpicklingerror 0.55
unquot	unquot 0.52
unrais	unrais 0.74
unraisablehook	unraisablehook 0.89
unreach	unreach 0.51
unregist	unregist 0.27
unsaf	unsaf 0.45
unse	unseen 0.49
unsetenv	unsetenv 0.83
unsign	unsign 0.49
unstabl	unstabl 0.34
unsubscrib	unsubscrib 0.36
untand	spread 0.10
unto	spread 0.10
untrack	untrack 0.70
unus	unus 0.12
unverifi	unverifi 0.58
unwind	unwind 0.22
unwrap	unwrap 0.35
unzip	unzip 0.28
up	up 0.05
updat	updat 0.27
updatedb	updatedb 0.50
updatepath	updatepath 0.83
upgrad	upgrad 0.45
uphaz	uphaz 0.44
uplo	upload 0.15
upn	upn 0.50
upper	upper 0.17
upstream	upstream 0.29
uptim	uptim 0.62
ur	ur 0.72
urag	uraga 0.67
urandom	urandom 0.91
urani	uranium 0.55
urban	urban 0.86
urgenci	urgenc 0.19	er 0.12	urgent 0.09	emerg 0.06
urgent	urgent 0.56	desper 0.05
uri	uri 0.73	uriah 0.49
uriel	uriel 0.62
urim	urim 0.74
urinari	infect 0.18
uris	uri 0.38
url	url 0.82
urldefrag	urldefrag 0.75
urlencod	urlencod 0.92
urlerror	urlerror 0.84
urlichs	urlich 0.37
urljoin	urljoin 0.55
urllib	urllib 0.93
urlop	urlopen 0.85
urlopen	urlopen 0.38
urlpars	urlpars 0.92
urlretriev	urlretriev 0.83
urls	url 0.38
urlscan	urlscan 0.67
urlsplit	urlsplit 0.86
urn	urn 0.55
urrac	magpi 0.52
urso	cours 0.04
urss	ussr 0.20
urwid	urwid 0.70
us	en 0.23	us 0.04
usa	use 0.26	wear 0.05	usted 0.04
usab	wore 0.06	wear 0.05	use 0.03
usabil	usabl 0.34
usabl	usabl 0.28
usad	use 0.21	worn 0.02
usag	usag 0.12
usageexit	usageexit 0.37
usam	we 0.05
usan	use 0.11	wear 0.04
usand	use 0.28	wear 0.03
usar	use 0.34	i'l 0.03	wear 0.02	usabl 0.02
usaran	use 0.03
usarl	use 0.06
usaron	amount 0.05
usars	use 0.08
usas	use 0.03
usb	usb 0.62
use	use 0.18
usedforsecurity	usedforsecur 0.55
useforeigndtd	useforeigndtd 0.37
usel	use 0.02
usen	use 0.03
usenet	usenet 0.37	newsgroup 0.22
usenetrc	usenetrc 0.64
usepackag	usepackag 0.50
user	user 0.25	userid 0.18
useradd	useradd 0.67
useragent	userag 0.71
userb	userbas 0.64
usercustomiz	usercustom 0.81
userdat	userdata 0.64
userdel	userdel 0.67
userdict	userdict 0.81
userland	hid 0.05
userlist	userlist 0.78
usermod	usermod 0.75
usernam	usernam 0.13
users	user 0.07
userstring	userstr 0.83
userwarning	userwarn 0.37
uses	use 0.05
usestdhandl	usestdhandl 0.71
ushort	ushort 0.37
using	use 0.02
uso	usag 0.41	use 0.20	misus 0.04
usos	use 0.06	manner 0.03
usr	usr 0.84
ustar	ustar 0.78
usted	you 0.20	you'r 0.05	entré 0.03
ustring	ustr 0.55
usual	usual 0.23
usuari	user 0.81	usernam 0.12	novic 0.04
usuariosuscrit	subscribedaddress 0.67
usur	interest 0.05
utc	utc 0.86
utcformatt	utcformatt 0.55
utcnow	utcnow 0.55
utcoffset	utcoffset 0.80
utf	utf 0.96
util	util 0.36	use 0.18	handi 0.12
utilic	use 0.13
utility	util 0.06
utiliz	use 0.47	usabl 0.05	unus 0.03
utils	util 0.23
utim	utim 0.81
utmp	utmp 0.50
utput	utput 0.58
uts	ut 0.67
uu	uu 0.65
uudecod	uudecod 0.35
uuencod	uuencod 0.86
uuid	uuid 0.98
uv	uv 0.67
uva	grape 0.25
uvas	grape 0.81
uvloop	uvloop 0.61
uwp	uwp 0.69
uwsgi	uwsgi 0.55
uzi	uzi 0.49
uzza	uzza 0.66	uzzah 0.48
uzzi	uzziah 0.73	uzzi 0.47
uzziel	uzziel 0.86
uña	nail 0.10
uñas	nail 0.35	fingernail 0.25	claw 0.12	hoof 0.12
v	v 0.98
va	goe 0.29	go 0.13	will 0.08	va 0.06	won't 0.04	he'll 0.04	it'll 0.04	gonna 0.03
vac	empti 0.61	cow 0.35	herd 0.08	cattl 0.05	vacant 0.04	flush 0.03
vacacion	vacat 0.56	holiday 0.32
vacant	vacanc 0.53
vaci	empti 0.57	flush 0.07	void 0.05	hollow 0.04	drain 0.02
vaciadiz	molten 0.27
vaciat	empti 0.05
vacil	hesit 0.41	fluctuat 0.17	stagger 0.17
vacun	vaccin 0.54	beef 0.16	immun 0.08	shot 0.03
vad	ford 0.39
vadis	vadi 0.55
vag	lazi 0.45	vagu 0.26	lazier 0.10	faint 0.05	wander 0.04	dim 0.04
vagabund	bum 0.67
vaganci	lazi 0.11
vagon	dine 0.12	car 0.02
vagrant	vagrant 0.90
vagrantfil	vagrantfil 0.67
vain	sheath 0.74
vainill	vanilla 0.73
vais	go 0.03
vajd	vajda 0.38
vajill	dish 0.08
vajrasky	vajraski 0.64
val	valid 0.48	invalid 0.19	worth 0.17	val 0.14	ok 0.09	kuala 0.05	okay 0.04	worthwhil 0.04
valdran	worth 0.05
valenci	valencia 0.67
valent	braveri 0.46	mighti 0.06	brave 0.05	courag 0.04	act 0.04
valentin	valentin 0.46
valer	valor 0.27	brave 0.15
valeri	valeri 0.37
valet	valet 0.67
valg	worth 0.10
valgrind	valgrind 0.85
vali	valuabl 0.15
valid	valid 0.34	checker 0.25
validat	valid 0.13
validator	valid 0.05
validez	valid 0.17	worthless 0.08
valient	brave 0.59	mighti 0.22	valiant 0.18	valor 0.14	braver 0.07	courag 0.04
valij	suitcas 0.26	baggag 0.07	bag 0.03
valios	valuabl 0.58	precious 0.12	dear 0.10
vall	valley 0.64	fenc 0.30	hedg 0.16
valon	walloon 0.67
valor	valu 0.86	courag 0.10
vals	waltz 0.59
valu	valu 0.27
valueerror	valueerror 0.80
valuestack	valuestack 0.38
valuesview	valuesview 0.37
valur	valur 0.75
valvul	valv 0.62
vam	we'r 0.13	let 0.11	we'll 0.09	we 0.07	go 0.04	gonna 0.03
vamon	let 0.06
vampir	vampir 0.69
vampires	vampir 0.27
van	vain 0.32	van 0.16	go 0.08	they'll 0.06	they'r 0.04	are 0.03
vancouv	vancouv 0.68
vanid	vaniti 0.62	conceit 0.30	falsehood 0.10	overconfid 0.09
vanidad	vaniti 0.35
vant	vant 0.38
vapor	steam 0.64
vaquer	jean 0.42	cowboy 0.20
var	rod 0.48	var 0.37	vari 0.31	pole 0.16	scepter 0.07	chew 0.02
vararg	vararg 0.21
varargs	vararg 0.74
vari	sever 0.61	various 0.31	multipl 0.24	vari 0.06	miscellan 0.04	multi 0.04	number 0.03	varieti 0.03
variabl	variabl 0.86
variacion	variat 0.93
variad	variad 0.56
variadic	variad 0.35
varianc	varianc 0.20
variant	variant 0.93	flavor 0.15
varianz	varianc 0.74
varicel	pox 0.53
varied	varieti 0.75
variedad	varieti 0.10
varit	wand 0.52
varnam	varnam 0.78
varnish	varnish 0.52
varon	male 0.16	man 0.15	men 0.14
varonil	masculin 0.38
vars	var 0.60
varsovi	warsaw 0.29
vas	glass 0.20	vessel 0.15	go 0.10	you'll 0.09	you 0.04	are 0.03	you'r 0.03	cup 0.02
vasij	earthen 0.29	vase 0.08	vessel 0.07
vassalotti	vassalotti 0.78
vast	vast 0.38	extens 0.05
vasthi	vashti 0.80
vasy	vasya 0.53
vat	toilet 0.20
vatican	vatican 0.67
vaticin	predict 0.12
vault	vault 0.36
vaumarcus	vaumarcus 0.67
vawd	vawda 0.71
vay	go 0.17	wow 0.05	leav 0.05	tacubaya 0.05	let 0.04	goe 0.03	wherev 0.02
vayamon	let 0.04
vba	vba 0.50
vc	vc 0.71
vcpkg	vcpkg 0.58	vckg 0.35
vcs	vcs 0.82
vcvarsall	vcvarsal 0.67
vdir	vdir 0.50
ve	look 0.14	go 0.07	see 0.04	seem 0.03	watch 0.02
vea	view 0.50	see 0.23
veal	see 0.03
veam	let 0.10	see 0.03
veamon	meet 0.06
vean	seen 0.03	see 0.03
veas	see 0.17	formatexampl 0.03
vec	sometim 0.41	twice 0.23	time 0.17	occasion 0.03
vecin	neighbor 0.79	neighbour 0.24
vecindari	neighborhood 0.65
vector	vector 0.75	array 0.05
vectorcall	vectorcal 0.96
vectorcallfunc	vectorcallfunc 0.64
vectorcallmethod	vectorcallmethod 0.55
ved	see 0.04
veg	vega 0.52
vegan	vegan 0.67
veget	veget 0.08
vegetal	veget 0.40	veggi 0.12
vegetarian	vegetarian 0.79
vehicul	vehicl 0.29	car 0.09
vei	look 0.08	saw 0.05	disapprov 0.04	seem 0.03	seen 0.03	could 0.02
veint	twenti 0.75	twentieth 0.10
veinticinc	twenti 0.22
veinticuatr	twenti 0.14	four 0.04
veintidos	twenti 0.12
veintinuev	twenti 0.06
veintioch	eight 0.08
veintisiet	twenti 0.10
veintitres	twenti 0.09
veintiun	twenti 0.10
veis	see 0.03
vej	veja 0.67
vejestori	thing 0.02
vejez	age 0.12	old 0.02
vejig	bladder 0.60
vel	candl 0.60	veil 0.44	candlelight 0.08	watch 0.04
velador	dresser 0.44
velar	articul 0.52
velit	candl 0.25
vellon	fleec 0.58
vellud	hairi 0.42
veloc	speed 0.57	rate 0.05	slow 0.04	fast 0.03
velocimetr	speedomet 0.52
veloz	swift 0.12	quick 0.11	fast 0.09	rapid 0.07
vem	see 0.06	we 0.03	meet 0.03
ven	come 0.47	came 0.06
venc	overcom 0.13	beat 0.11	beaten 0.10	prevail 0.10	conquer 0.09	defeat 0.06	up 0.05	expir 0.04
vencidari	neighborhood 0.14
vencier	overcom 0.33
vencimient	expir 0.17
vend	sell 0.64	sold 0.42	bandag 0.08	peddl 0.05	blindfold 0.04	auction 0.03
vendaj	bandag 0.59
vendedor	salesman 0.46	vendor 0.36	salesmen 0.16	salesgirl 0.15	seller 0.07
vendert	sell 0.09
vendimi	vintag 0.51	grape 0.16
vendors	vendor 0.26
vendr	come 0.22	he'll 0.04	will 0.03
vendran	come 0.07	they'll 0.02	will 0.02
vendras	come 0.05
veneci	venic 0.88
venen	poison 0.68	venom 0.25
vener	worship 0.09
venezuel	venezuela 0.68
veng	come 0.25	aveng 0.09	reveng 0.05	conveni 0.02	lemonad 0.02
vengans	along 0.05
venganz	vengeanc 0.61	reveng 0.58
veni	come 0.02
venider	come 0.04
vent	sale 0.54	sell 0.03
ventaj	advantag 0.69	perk 0.12	ahead 0.03
ventan	window 0.70
ventanill	cash 0.05
ventil	air 0.10	fan 0.09
ventos	windi 0.32
venus	venus 0.69
venv	venv 0.97
veo	see 0.17	seen 0.02
ver	see 0.47	watch 0.09	meet 0.02	view 0.02
verac	truth 0.08
veran	summer 0.82
veranieg	zephyr 0.45
veras	you'll 0.06	see 0.05
verb	verb 0.51	verbos 0.23
verbaliz	put 0.03
verbos	verbos 0.58
verbosity	verbos 0.20
vercel	vercel 0.55
verd	truth 0.46	green 0.23	realli 0.13	true 0.13	inde 0.05	truli 0.04	you 0.04	aren't 0.03
verdader	true 0.32	real 0.23	truli 0.13	realli 0.12	inde 0.03
verdos	greenish 0.37
verdur	veget 0.74
vered	sidewalk 0.14	path 0.07
veredict	verdict 0.71
vergajaz	punch 0.14
vergonz	embarrass 0.19	shame 0.15	disgrac 0.12
vergüenz	shame 0.33	embarrass 0.17	asham 0.14	cring 0.08	naked 0.07
verhelst	verhelst 0.67
verhulst	verhulst 0.37
verif	verif 0.34	checker 0.22	check 0.21	verifi 0.18	checksum 0.05
verific	verifi 0.38	check 0.21	unverifi 0.04
verifiqu	check 0.11
verify	verifi 0.44
verifyflags	verifyflag 0.37
verifymod	verifymod 0.38
verl	see 0.15
verm	see 0.10	me 0.04
vern	us 0.07	see 0.03	meet 0.02
vers	vers 0.15	look 0.04	poem 0.03
versatil	versatil 0.84
versicul	vers 0.52
version	version 0.74	releas 0.20	revis 0.11	point 0.03	newer 0.03
versioninf	versioninfo 0.55
versions	version 0.03
versus	vis 0.50	versus 0.46
vert	see 0.17
vertebr	cervic 0.67
vertic	vertex 0.58
vertical	vertic 0.88
vertig	dizzi 0.23
ves	look 0.08	see 0.07
vest	dress 0.65	garment 0.16	cloth 0.15	unbecom 0.03	robe 0.03	wear 0.03	outfit 0.02
vesti	put 0.03
vestibul	lobbi 0.40
vestidur	garment 0.32	cloth 0.07
vestiment	garment 0.21	cloth 0.03	dress 0.03
vestirt	dress 0.05
vestuari	stylish 0.30
vet	veto 0.09	go 0.08	ban 0.07	away 0.03	get 0.02
veteran	veteran 0.75	vet 0.11
veterinari	vet 0.51	veterinarian 0.46	veterinari 0.16
vethernet	vethernet 0.38
vez	onc 0.35	time 0.21	ever 0.19	again 0.12	instead 0.03	swum 0.02
vfork	vfork 0.55
vformat	vformat 0.75
vhosts	vhost 0.50
vi	saw 0.39	vi 0.04	seen 0.03
via	via 0.21	milki 0.06	way 0.03
viaj	travel 0.60	trip 0.51	journey 0.11	voyag 0.11	commut 0.02	ride 0.02
viajer	travel 0.16
vial	road 0.06
viand	food 0.09
viandant	bystand 0.40
vias	way 0.03
vibor	viper 0.63
vibr	vibrat 0.86
vibracion	vibe 0.52
vic	vice 0.53
vicevers	versa 0.67	vice 0.09
vici	vice 0.60	foul 0.16
vicios	vicious 0.72
vicodin	percocet 0.45	vicodin 0.44
victim	victim 0.68	sacrific 0.06	unknown 0.03	dead 0.03
victor	victor 0.68	stinner 0.21
victori	victori 0.55	fat 0.02
victorin	victorin 0.37
vid	life 0.74	lifetim 0.10	vine 0.08	live 0.06	aliv 0.04	lifestyl 0.02
vide	video 0.78
vident	seer 0.91
videocaseter	vcr 0.44
videograb	video 0.07
videojueg	video 0.26	videogam 0.12
vidri	glass 0.20
viehland	viehland 0.50
viej	old 0.52	older 0.07	oldest 0.04	poorer 0.04	shabbi 0.03
viejit	old 0.02
vien	come 0.24	next 0.14	vienna 0.09
viend	watch 0.23	saw 0.06	see 0.03
viendol	saw 0.05
vient	wind 0.67	windi 0.18	umid 0.05	blew 0.02
vientr	womb 0.59	belli 0.23	innermost 0.11	bodi 0.06
vier	see 0.07	saw 0.05	roman 0.04
viereis	see 0.03
viern	friday 0.73
vieron	saw 0.11	seen 0.04	they 0.02
viert	pour 0.09	dump 0.09
vies	see 0.02
vietnam	vietnam 0.77
vietnamit	vietnames 0.38
view	view 0.11
views	view 0.05
vifm	vifm 0.80
vig	beam 0.68
vigesim	twentieth 0.44
vigesimaprim	twenti 0.03
vigil	vigil 0.17	vigilant 0.17	surveil 0.17	watch 0.12	keep 0.03
vigilam	watch 0.02
vigili	watch 0.04
vigor	vigor 0.54	strength 0.07
vih	diagnos 0.08
vii	centuri 0.13
viking	vike 0.76
viktorin	viktorin 0.89
vil	vile 0.67
vill	villag 0.36	citi 0.05
villan	favorit 0.04
villanc	carol 0.58	christma 0.04
vim	vim 0.20	saw 0.12	we 0.07
vimdiff	vimdiff 0.75
vimtutor	vimtutor 0.75
vin	came 0.45	wine 0.42	come 0.11
vinagr	vinegar 0.87
vinay	vinay 0.82	sajip 0.03
vincent	vincent 0.64
vincul	bind 0.31	bound 0.30	link 0.16	linker 0.08	bond 0.08
vinier	come 0.07
vio	saw 0.37	see 0.03
viol	violat 0.70
violace	red 0.02
violacion	violat 0.49	rape 0.28
violenci	violenc 0.73	oppress 0.11
violent	violent 0.76	backlash 0.15	oppressor 0.09	heavili 0.05
violin	violin 0.76	violinist 0.28	fiddl 0.13
violoncel	cello 0.33
violonchel	cello 0.33
vir	turn 0.03
viral	viral 0.38
virg	virgin 0.54
virgen	virgin 0.48
virgin	virgin 0.25
virgini	virginia 0.72
viril	man 0.02
virtual	virtual 0.91	vms 0.10	vm 0.08
virtualaw	virtualaw 0.67
virtualbox	machin 0.03
virtualenv	virtualenv 0.64
virtud	virtu 0.74	power 0.11
virtuos	virtuoso 0.67
viruel	smallpox 0.61
virus	virus 0.88
virustotal	virustot 0.50
vis	visa 0.87
viscos	viscous 0.67
vishy	vishi 0.80
visibil	visibl 0.22
visibl	visibl 0.91
vision	vision 0.67	overview 0.19	view 0.02	ghost 0.02
visit	visit 0.74	visitor 0.19	punish 0.03
visitart	visit 0.07
visitem	drop 0.04
visiten	visit 0.04
visor	viewer 0.87
vist	seen 0.51	sight 0.12	eyesight 0.11	view 0.10	saw 0.07	see 0.05	vision 0.04	did 0.04
vistaz	look 0.09	glanc 0.06
vistet	dress 0.10
visual	visual 0.78
visualiz	visualis 0.10	viewabl 0.10	display 0.10	view 0.09	visual 0.05
viswanath	viswanathan 0.80
vit	vita 0.52
vita	resum 0.12
vital	vital 0.27
vitamin	vitamin 0.74
viticultor	grower 0.67
vitor	cheer 0.19
vitore	cheer 0.33
vitrin	wander 0.11
vituper	reproach 0.19
vituperi	reproach 0.18
viud	widow 0.88
viudez	widowhood 0.67
viv	live 0.79	aliv 0.23
vivaldi	vivaldi 0.50	concerto 0.42
viviend	homeless 0.18	apart 0.05
vivient	undead 0.15	live 0.08
vivier	live 0.04
vivif	exhilar 0.39
vivific	reviv 0.35
vivificam	reviv 0.29
viñ	vineyard 0.78	vine 0.11
vladim	vladimir 0.83
vlan	vlan 0.50
vlc	vlc 0.67
vm	vm 0.40
vmid	vmid 0.55
vminf	vminfo 0.55
vnc	vnc 0.50
vnod	vnode 0.38
vnstat	vnstat 0.50
voa	voa 0.67
voc	voic 0.13	cri 0.10	shout 0.04
vocabulari	vocabulari 0.64	textbook 0.07
vocacion	vocat 0.38	aim 0.07
vocal	vowel 0.77
voce	yell 0.15
vodk	vodka 0.81
void	void 0.75
vol	fli 0.56	flew 0.29	flown 0.11	blew 0.06
volador	saucer 0.16	fli 0.08
volant	wheel 0.23
volantin	kite 0.44
volatil	volatil 0.78
volc	dump 0.34	overturn 0.16	spill 0.08	tip 0.04	knock 0.02
volcan	volcano 0.82	volcan 0.30
voleibol	volleybal 0.82
voley	volleybal 0.29
volochii	volochii 0.64
volt	flip 0.17	whether 0.03
voltag	voltag 0.56
volte	roll 0.05	turn 0.03	around 0.02
volteat	turn 0.03
volteret	cartwheel 0.67
volti	volt 0.67
volum	volum 0.72	turn 0.03
volumen	volum 0.39
volunt	willpow 0.12	will 0.09	pleasur 0.06
voluntad	strong 0.06
voluntar	volunt 0.12
voluntari	volunt 0.59	voluntarili 0.16
volv	back 0.28	again 0.15	return 0.06	came 0.04	becam 0.04	turn 0.02	re 0.02
volvamon	let 0.03
volve	turn 0.06
volvert	forward 0.03	becom 0.03
volvierons	return 0.03
volvios	return 0.03
vombat	wombat 0.80
vomit	vomit 0.45	retch 0.16	puke 0.10	threw 0.09	throw 0.07
von	von 0.87	löwis 0.09
voor	voor 0.67
vos	you 0.11
vosotr	you 0.15	yourselv 0.11	vosotro 0.07	among 0.03
vossibility	vossibl 0.67
vot	vote 0.74	vow 0.28
votacion	vote 0.36
votant	voter 0.29
voy	go 0.17	i'll 0.14	i'm 0.13	am 0.04	i 0.02	won't 0.02
voz	voic 0.73	loud 0.09	aloud 0.03	speech 0.02
vpn	vpn 0.50
vrf	vrf 0.32
vrfy	vrfi 0.55
vrms	vrms 0.50
vs	vs 0.92
vsajip	vsajip 0.38
vsnprintf	vsnprintf 0.78
vsock	vsock 0.55
vswher	vswhere 0.50
vt	vt 0.55
vue	vue 0.52
vuel	flight 0.73	fli 0.19	steam 0.03
vuelc	dump 0.46
vuelt	back 0.22	wander 0.08	around 0.05	turn 0.04	spin 0.03	becom 0.03	lap 0.03	gone 0.03
vuelv	back 0.16	come 0.06	again 0.05	re 0.04	return 0.04	becom 0.03	reattach 0.03	reappli 0.02
vuelvel	again 0.03
vuelvet	return 0.04
vuestr	your 0.26	yourselv 0.03
vulg	vulgar 0.40	gross 0.16
vulgar	whenev 0.05
vulk	vulkan 0.36
vulner	vulner 0.91
vulnerabiliti	vulner 0.26
vv	vv 0.64
vvv	vvv 0.55
vxworks	vxwork 0.86
vzdump	backup 0.07
w	w 0.99
wad	wade 0.51
waf	waf 0.74
waffl	waffl 0.36
wafl	soggi 0.52
wai	wai 0.41
wait	wait 0.15
waitfor	waitfor 0.38
waitp	waitpid 0.86
waitstatus	waitstatus 0.59
wak	lan 0.41
wakeup	wakeup 0.78
walk	walk 0.11
wall	wall 0.09
wallnau	wallnau 0.38
walmart	walmart 0.67
walrus	walrus 0.62
walt	walter 0.50	walt 0.47
walters	walter 0.47
walz	walzer 0.55
wang	wang 0.79
wann	wanna 0.30
war	ware 0.71
ward	ward 0.57
warn	warn 0.16
warnex	warnex 0.71
warnformat	warnformat 0.37
warning	warn 0.26
warningmessag	warningmessag 0.55
warnings	warn 0.26
warnoptions	warnopt 0.89
warsaw	warsaw 0.87
wased	waseda 0.52
washington	washington 0.91
wasi	wasi 0.85
wasm	wasm 0.71
watch	watcher 0.32	watch 0.04
watchdog	libx11 0.05
watchedfilehandl	watchedfilehandl 0.78
watchexp	watchexp 0.37
waterlo	waterloo 0.67
watson	watson 0.82
wav	wav 0.49	wave 0.30
wayb	waybar 0.50
wayback	wayback 0.51
waygood	waygood 0.81
wayland	wayland 0.82
waymor	waymor 0.61
wb	wb 0.86
wbits	wbit 0.90
wc	wc 0.50
wcag	wcag 0.67
wch	wch 0.75
wchar	wchar 0.89
wcontinu	wcontinu 0.37
wd	wd 0.64
weakkeydictionary	weakkeydictionari 0.78
weaklist	weaklist 0.55
weaklistoffset	weaklistoffset 0.55
weakly	referenc 0.07
weakmethod	weakmethod 0.55
weakref	weakref 0.84
weakvaluedictionary	weakvaluedictionari 0.75
web	web 0.65	websit 0.32	webpag 0.10	weber 0.04	webcam 0.02
webassembly	webassembl 0.64	wasm32 0.03
webbrows	webbrows 0.84
webcam	webcam 0.52
webdocs	webdoc 0.37
weblat	weblat 0.50
webmast	webmast 0.67
webp	webp 0.75
webprogramming	webprogram 0.55
webrequest	webrequest 0.62
webroot	webroot 0.50
webwml	webwml 0.91
week	week 0.03
weekday	weekday 0.31
weid	weiden 0.67
weight	weight 0.05
weightb	weightb 0.37
weights	cum 0.43	weight 0.06
weipeng	weipeng 0.55
welborn	welborn 0.38
wenyang	wenyang 0.37
wenzel	wenzel 0.55
weps	wep 0.67
werror	werror 0.55
wesnoth	wesnoth 0.80
wetenschap	wetenschap 0.67
wexitstatus	wexitstatus 0.55
wf	wf 0.50
wfil	wfile 0.55
wget	wget 0.83
what	what 0.03
whathdr	whathdr 0.64
whatsapp	whatsapp 0.42
whatsnew	whatsnew 0.97
whatwg	whatwg 0.64
wheel	wheel 0.29
wheezy	wheezi 0.97
when	when 0.03
whenc	whenc 0.86
wher	where 0.04
whereis	wherei 0.67
which	which 0.06
whil	while 0.11
whiptail	whiptail 0.50
whisky	whiski 0.50	whiskey 0.45
whistl	well 0.03
whit	white 0.08
whiteout	whiteout 0.55
whitespac	whitespac 0.15
whitm	whitman 0.67
who	who 0.02
whoami	whoami 0.50
whois	whoi 0.50
whrandom	whrandom 0.37
wi	wi 0.88
wichert	wichert 0.86
wid	wide 0.16
widget	widget 0.74	cget 0.09
widgets	widget 0.46
width	width 0.47
wiedemann	wiedemann 0.55
wiedorn	wiedorn 0.52
wifexit	wifexit 0.64
wifi	fi 0.32
wifivelocity	wifiveloc 0.50
wifsignal	wifsign 0.64
wifstopp	wifstop 0.75
wignor	wignor 0.37
wiki	wiki 0.87
wikipedi	wikipedia 0.57	en 0.07
wild	tomorrow 0.03
wildcard	wildcard 0.35
will	will 0.02
willi	mac 0.14
william	william 0.71
wilson	wilson 0.81
wiltshir	wiltshir 0.64
win	win 0.13
winamp	winamp 0.50
winbind	winbind 0.46
windll	windll 0.75
window	window 0.08
windows	window 0.52
windowserror	windowserror 0.75
windowspath	windowspath 0.55
windowsselectoreventlooppolicy	windowsselectoreventlooppolici 0.37
winerror	winerror 0.55
winf	winfo 0.81
wing	ide 0.10
winget	winget 0.87
wingwar	wingwar 0.38
wininst	wininst 0.64
winmod	paramet 0.02
winreg	winreg 0.95
winson	winsound 0.22
winsound	winsound 0.70
wirtel	wirtel 0.64
wis	wise 0.12
with	statement 0.14	with 0.05
without	rowid 0.15	without 0.08
wkwebview	wkwebview 0.50
wl	wl 0.75
wlist	wlist 0.38
wlr	wlr 0.50
wlroots	compositor 0.37
wm	wm 0.75
wml	wml 0.88
wmlepilog	wmlepilog 0.76
wmlo	wmload 0.59
wmloutfil	wmloutfil 0.67
wmlrc	wmlrc 0.52
wodim	wodim 0.80
wohlgang	wohlgang 0.55
wojdyr	wojdyr 0.38
wol	pcs 0.29
wom	women 0.15
wond	album 0.16
woods	wood 0.08
woody	woodi 0.79
word	word 0.07
wordchars	wordchar 0.55
wordcount	pid 0.06
wordpress	wordpress 0.76
words	word 0.04
workers	worker 0.25
world	world 0.07
wout	wouter 0.41
wouters	wouter 0.78
wpa	wpa 0.91
wpctl	wpctl 0.67
wrap	wrap 0.32
wrapcol	wrapcol 0.37
wrapp	wrapper 0.47	wrap 0.15
wraps	wrap 0.12
wright	wright 0.67
wrippl	wrippl 0.67
writ	writer 0.19	write 0.19
writabl	writabl 0.25
writefram	writefram 0.81
writeframesraw	writeframesraw 0.78
writehead	writehead 0.55
writelin	writelin 0.71
writepy	writepi 0.55
writerow	writerow 0.63
writestdout	writestdout 0.55
writestr	writestr 0.55
writetransport	writetransport 0.83
writev	writev 0.64
writexml	writexml 0.64
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
x	x 0.86	y 0.09
xanax	xanax 0.67
xargs	xarg 0.75
xattr	xattr 0.55
xavi	xavier 0.71
xb	xb 0.75
xbar	xbar 0.71
xbb	xbb 0.55
xbd	xbd 0.37
xbf	xbf 0.55
xbm	xbm 0.37
xc	xc 0.55
xclip	xclip 0.67
xcod	xcode 0.87
xcompil	xcompil 0.75
xdecref	xdecref 0.73
xdg	xdg 0.87
xdm	xdm 0.50
xdr	xdr 0.87
xdrlib	xdrlib 0.78
xef	xef 0.71
xen	hypervisor 0.40	xen 0.40
xenix	xenix 0.55
xfce	xfce 0.69
xfrs	xfrs 0.50
xfs	xfs 0.52
xh	xh 0.50
xhtml	xhtml 0.87
xia	xiao 0.37
xiang	xiang 0.81
xiangzhi	xiangzhi 0.67
xiclun	xicluna 0.81
xii	centuri 0.20
xilofon	xylophon 0.67
ximi	ximian 0.52
xin	xin 0.55
xinclud	xinclud 0.81
xincref	xincref 0.64
xip	xip 0.50
xix	centuri 0.30
xkcd	xkcd 0.55
xlib	xlib 0.55
xlink	xlinker 0.55
xlist	xlist 0.37
xls	xls 0.50
xmak	xmake 0.80
xmgr	xmgr 0.50
xml	xml 0.99
xmlcharrefreplac	xmlcharrefreplac 0.71
xmlns	xmlns 0.64
xmlpars	xmlparser 0.94
xmlpullpars	xmlpullpars 0.83
xmlread	xmlreader 0.94
xmlrpc	xmlrpc 0.95
xmlrpclib	xmlrpclib 0.86
xmms	xmms 0.67
xmp	xmp 0.50
xmpp	xmpp 0.50
xnewref	xnewref 0.64
xnu	xnu 0.50
xoff	xoff 0.38
xon	xon 0.38
xoptions	xoption 0.78
xor	xor 0.83
xor'	xor' 0.38
xorg	xorg 0.83
xorris	xorriso 0.72
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
xv	xvth 0.51
xwininf	xwininfo 0.67
xx	xx 0.64	twentieth 0.24
xxd	xxd 0.50
xxlimit	xxlimit 0.55
xxsubinterpretersmodul	xxsubinterpretersmodul 0.37
xxx	xxx 0.87
xxxmodul	xxxmodul 0.64
xxxx	xxxx 0.81
xxxxxxxx	xxxxxxxx 0.71
xy	xy 0.78
xyz	xyz 0.64
xz	xz 0.91
xzcmp	xzcmp 0.50
xzdiff	xzdiff 0.50
xzgrep	xzgrep 0.75
xzipp	xzip 0.38
xzless	xzless 0.67
xztar	xztar 0.86
y	and 0.85	shall 0.04	then 0.04	they 0.03	them 0.03	will 0.02	y 0.02
ya	alreadi 0.56	anymor 0.24	longer 0.22	sinc 0.07	now 0.05	yet 0.03	no 0.03	i'v 0.02
yaa	yaa 0.62
yaari	yaari 0.55
yac	lay 0.21	lie 0.06
yal	yale 0.74
yam	yamada 0.52
yamamot	yamamoto 0.73
yaml	yaml 0.92
yanis	yani 0.67
yann	yann 0.55
yanni	yanni 0.99
yard	yard 0.23
yarn	yarn 0.50
yaroslav	yaroslav 0.37
yash	yash 0.37
yasskin	yasskin 0.83
yat	yacht 0.86
yay	yay 0.62
yazi	yazi 0.50
yday	yday 0.55
ydotool	ydotool 0.50
year	year 0.07
yee	yee 0.75
yegu	femal 0.13	hors 0.02
yellow	yellow 0.07
yem	yolk 0.70
yen	yen 0.82
yend	go 0.04
yerb	mate 0.21	lawn 0.11
yern	law 0.09
yerr	unwit 0.72	astray 0.16
yes	yes 0.13
yet	yet 0.03
yidis	yiddish 0.62
yield	yield 0.62
yieldexpr	yieldexpr 0.64
yieldfrom	yieldfrom 0.64
yieldtyp	yieldtyp 0.78
yiq	yiq 0.64
ym	ym 0.55
yml	yml 0.85
yo	i 0.41	me 0.05	am 0.04	i'll 0.04	yo 0.03	myself 0.03
yod	learn 0.03
yog	yoga 0.54
yogur	yogurt 0.77
yogurt	yogurt 0.24
yok	yoko 0.42
yokoham	yokohama 0.91
yomiuri	yomiuri 0.67
york	york 0.91
yos	selv 0.67
yoshikaw	yoshikawa 0.51	kaori 0.13
yot	yota 0.57
youtub	youtub 0.77
yp	yp 0.37
yuan	dynasti 0.48	yuan 0.44
yubikey	piv 0.80
yug	yoke 0.96
yugoslavi	yugoslavia 0.67
yugurt	jugurtha 0.80
yuki	yukio 0.67
yukichi	yukichi 0.67
yumi	yumi 0.67
yunt	oxen 0.27
yurii	yurii 0.84
yury	yuri 0.70	selivanov 0.20
yutak	yutaka 0.67
yview	yview 0.37
yy	yy 0.50
yyy	yyy 0.37
yyyy	yyyi 0.85
z	z 0.88	y 0.02
za	za 0.83
zaavan	zaavan 0.44
zab	zabad 0.76
zabdi	zabdi 0.67
zabdiel	zabdiel 0.44
zabulon	zebulun 0.94
zabulonit	zebulunit 0.55
zac	zacharia 0.50	zechariah 0.47
zachary	zachari 0.81
zachâi	zaccai 0.44
zachâr	zechariah 0.72
zachûr	zaccur 0.67
zackery	zackeri 0.83	spytz 0.09
zadk	zadka 0.75
zafir	sapphir 0.80
zalmunn	zalmunna 0.83
zambi	zambia 0.67
zambull	dove 0.26	dive 0.18
zamenhof	zamenhof 0.89
zamor	built 0.05
zanahori	carrot 0.66
zancadille	trip 0.07
zancud	mosquito 0.19	itch 0.10
zangan	lazi 0.08
zanj	ditch 0.42
zano	zanoah 0.51
zao	ski 0.09
zapat	shoe 0.75	sandal 0.11	shoelac 0.02	escal 0.02
zapater	shoemak 0.52	mind 0.03
zapatill	sneaker 0.26	slipper 0.26	pair 0.05
zapping	channel 0.08
zaque	zacchaeus 0.55
zar	zerah 0.40
zarande	push 0.09
zarcill	earring 0.35
zarp	sail 0.23
zarrapastr	bedraggl 0.39
zarz	bush 0.30
zattu	zattu 0.62
zbigniew	zbigniew 0.64
zd	zd 0.55
zdict	zdict 0.75
zeb	zebah 0.83
zebad	zebadiah 0.78
zebede	zebede 0.83
zeboim	zeboiim 0.62
zebul	zebul 0.71
zed	zed 0.80
zeeb	zeeb 0.71
zeland	zealand 0.94
zelandes	zeeland 0.52
zellij	zellij 0.80
zen	zen 0.47
zeph	zepho 0.44
zer	zerah 0.49	zerahiah 0.25	zere 0.20	zero 0.08
zerait	zerahit 0.44
zeroconf	zeroconf 0.50
zerodivisionerror	zerodivisionerror 0.78
zeromq	zeromq 0.71
zeus	zeus 0.67
zevenhov	zevenhoven 0.38
zfill	zfill 0.71
zgrep	zgrep 0.67
zhang	zhang 0.83
ziad	ziadé 0.86
zibeon	zibeon 0.70
zichri	zichri 0.79
ziegl	ziegler 0.55
zig	zig 0.83
zijlstr	zijlstra 0.85	jell 0.08
zill	zillah 0.55
zilp	zilpah 0.74
zimm	zimmah 0.55
zimport	zimport 0.37
zimri	zimri 0.86
zin	zin 0.78
zinf	zinfo 0.71
zini	zini 0.67
zip	zip 0.80	zipfil 0.10
zipapp	zipapp 0.90
zipfil	zipfil 0.83
ziph	ziph 0.66
zipimport	zipimport 0.94
zipimporterror	zipimporterror 0.78
zipinf	zipinfo 0.94
zipl	zipl 0.41
zipp	zipp 0.64
zippor	zippor 0.67
zir	zira 0.67
zithri	zichri 0.12
ziz	ziza 0.44
zlib	zlib 0.97
zmap	zmap 0.73
znc	znc 0.67
zoan	zoan 0.71
zoar	zoar 0.78
zol	zola 0.50
zombi	zombi 0.62
zombis	zombi 0.46
zon	zone 0.60	timezon 0.15	area 0.14	around 0.03
zoneinf	zoneinfo 0.97
zoneinfonotfounderror	zoneinfonotfounderror 0.38
zonem	zonem 0.37
zoo	zoo 0.48
zoolog	zoo 0.59	zoolog 0.11
zoonosis	zoonos 0.52
zorin	zorin 0.37
zorobabel	zerubbabel 0.79
zorr	fox 0.81	vixen 0.18	bitch 0.12
zozobr	capsiz 0.86
zpaq	zpaq 0.50
zr	zr 0.50
zram	zram 0.86
zramctl	zramctl 0.50
zsh	zsh 0.73
zstd	zstd 0.83
zsuzs	zsuzsa 0.67
ztar	ztar 0.55
zu	zu 0.55
zuec	clog 0.25
zugzwang	zugzwang 0.86
zulu	zulu 0.67
zum	juic 0.45
zumb	buzz 0.52	hum 0.20
zur	zur 0.38
zurd	hand 0.05
zurich	zurich 0.52
zurisaddai	zurishaddai 0.67
zzz	zzz 0.37
zürich	zürich 0.52	zurich 0.40
ß	ß 0.71
åslund	diari 0.14
åstrand	åstrand 0.38
çelik	çelik 0.37
ñad	dd 0.11	append 0.10
øyvind	øyvind 0.38
ć	dź 0.67
č	ć 0.67
đồng	đồng 0.67
łukasz	łukasz 0.64
ń	ó 0.58
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
什么的中文名是光脉冲	中文名 0.44
什么的中文名是郝时远	郝时远 0.62
什么的主要成就是国家级有突出贡献的中青年专家	主要成就 0.42	国家级有突出贡献的中青年专家 0.29
什么的分类是短光脉冲	分类 0.52
什么的国籍是中国	国籍 0.42	中国 0.29
什么的外文名是optical	外文名 0.44
什么的应用范围是杀菌	光脉冲 0.46	应用范围 0.43
什么的民族是蒙古族	民族 0.42	蒙古族 0.29
什么的职业是中国社会科学院院长助理	职业 0.42	中国社会科学院院长助理 0.29
什么的质能方程是e	质能方程 0.52
水处理	杀菌 0.67
超短光脉冲	短光脉冲 0.45	超短光脉冲 0.45
食品加工等	食品加工等 0.46	水处理 0.43
