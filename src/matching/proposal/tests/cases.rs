//! Newswire sentences with what must come of them.

/// (query, memory's source, its translation, what is proposed)
pub(super) const OFFERED: [(&str, &str, &str, &str); 42] = [
    (
        "Al menos 1.014 personas murieron.",
        "Al menos 9 personas murieron.",
        "At least nine people died.",
        "At least 1,014 people died.",
    ),
    (
        "Detuvieron a 178.120 inmigrantes.",
        "Detuvieron a 175.310 inmigrantes.",
        "They detained 175,310 immigrants.",
        "They detained 178,120 immigrants.",
    ),
    (
        "Detuvieron a 980 inmigrantes.",
        "Detuvieron a 175.310 inmigrantes.",
        "They detained 175,310 immigrants.",
        "They detained 980 immigrants.",
    ),
    (
        "Llegó a las 10.15 hora local.",
        "Llegó a las 9.59 hora local.",
        "She arrived at 9:59 a.m. local time.",
        "She arrived at 10:15 a.m. local time.",
    ),
    (
        "Llegó a las 21.05 hora local.",
        "Llegó a las 9.59 hora local.",
        "She arrived at 9:59 a.m. local time.",
        "She arrived at 9:05 p.m. local time.",
    ),
    (
        "Llegó a las 0.05 hora local.",
        "Llegó a las 9.59 hora local.",
        "She arrived at 9:59 a.m. local time.",
        "She arrived at 12:05 a.m. local time.",
    ),
    (
        "Llegó a las 10.15 hora local.",
        "Llegó a las 9.59 hora local.",
        "She arrived at 9.59 local time.",
        "She arrived at 10.15 local time.",
    ),
    (
        "Llegó a las 10.15 hora local (15.15 GMT).",
        "Llegó a las 9.59 hora local (14.59 GMT).",
        "She arrived at 9:59 a.m. local time (1459 GMT).",
        "She arrived at 10:15 a.m. local time (1515 GMT).",
    ),
    (
        "Ocurrió a las 5.03 (04.03 GMT).",
        "Ocurrió a las 6.42 (10.42 GMT).",
        "It happened at 6:42 a.m. (1042 GMT).",
        "It happened at 5:03 a.m. (0403 GMT).",
    ),
    (
        "Llegó a las 18.30 horas.",
        "Llegó a las 17.00 horas.",
        "She arrived at 5 p.m.",
        "She arrived at 6:30 p.m.",
    ),
    (
        "Viajó el 8 de junio.",
        "Viajó el 21 de marzo.",
        "He traveled on March 21.",
        "He traveled on June 8.",
    ),
    (
        "Viajó el 8 de junio.",
        "Viajó el 30 de noviembre.",
        "He traveled on Nov. 30.",
        "He traveled on June 8.",
    ),
    (
        "Viajó el 2 de octubre.",
        "Viajó el 30 de noviembre.",
        "He traveled on Nov. 30.",
        "He traveled on Oct. 2.",
    ),
    (
        "Montevideo, 8 jun.- La selección viajó.",
        "Montevideo, 21 mar.- La selección viajó.",
        "Montevideo, March 21 - The team traveled.",
        "Montevideo, June 8 - The team traveled.",
    ),
    (
        "Se reunirán el martes.",
        "Se reunirán el viernes.",
        "They will meet on Friday.",
        "They will meet on Tuesday.",
    ),
    (
        "Se reunirán el martes 8 de junio.",
        "Se reunirán el viernes 4 de junio.",
        "They will meet on Friday, June 4.",
        "They will meet on Tuesday, June 8.",
    ),
    (
        "Se reunirán el martes 8 de junio.",
        "Se reunirán el viernes 4 de junio.",
        "They will meet on Friday.",
        "They will meet on Tuesday.",
    ),
    (
        "La sequía comenzó en agosto de 2019.",
        "La sequía comenzó en marzo de 2021.",
        "The drought began in March 2021.",
        "The drought began in August 2019.",
    ),
    (
        "Las clases se reanudarán en septiembre.",
        "Las clases se reanudarán en febrero.",
        "Classes will resume in February.",
        "Classes will resume in September.",
    ),
    (
        "Desde 2014 no pasa.",
        "Desde 2009 no pasa.",
        "It has not happened since 2009.",
        "It has not happened since 2014.",
    ),
    (
        "Subió un 7,5 %.",
        "Subió un 8 %.",
        "It rose 8 percent.",
        "It rose 7.5 percent.",
    ),
    (
        "El índice cayó el 12 por ciento.",
        "El índice cayó el 2,4 por ciento.",
        "The index fell 2.4%.",
        "The index fell 12%.",
    ),
    (
        "Vale 3.400 millones de dólares.",
        "Vale 6,7 millones de dólares.",
        "It is worth $6.7 million.",
        "It is worth $3.4 billion.",
    ),
    (
        "Vale 900.000 dólares.",
        "Vale 6,7 millones de dólares.",
        "It is worth $6.7 million.",
        "It is worth $900,000.",
    ),
    (
        "Vale dos billones de pesos.",
        "Vale 300.000 millones de pesos.",
        "It is worth 300 billion pesos.",
        "It is worth 2 trillion pesos.",
    ),
    (
        "Tiene 1.500 millones de habitantes.",
        "Tiene 40 millones de habitantes.",
        "It has 40 million inhabitants.",
        "It has 1.5 billion inhabitants.",
    ),
    (
        "El euro valía 1,0842 dólares.",
        "El euro valía 1,0917 dólares.",
        "The euro was worth $1.0917.",
        "The euro was worth $1.0842.",
    ),
    (
        "Un sismo de magnitud 6,0 sacudió la costa.",
        "Un sismo de magnitud 5,4 sacudió la costa.",
        "A magnitude-5.4 quake shook the coast.",
        "A magnitude-6.0 quake shook the coast.",
    ),
    (
        "Al menos 14 personas murieron.",
        "Al menos 9 personas murieron.",
        "At least nine people died.",
        "At least 14 people died.",
    ),
    (
        "Al menos 7 personas murieron.",
        "Al menos 9 personas murieron.",
        "At least nine people died.",
        "At least seven people died.",
    ),
    (
        "Hallaron a siete mineros.",
        "Hallaron a ocho mineros.",
        "They found eight miners.",
        "They found seven miners.",
    ),
    (
        "Hallaron a 16 mineros.",
        "Hallaron a ocho mineros.",
        "They found eight miners.",
        "They found 16 miners.",
    ),
    (
        "Hay 14 muertos.",
        "Hay 9 muertos.",
        "Nine people are dead.",
        "Fourteen people are dead.",
    ),
    (
        "El equipo local se impuso por 2-0.",
        "El equipo local se impuso por 3-1.",
        "The home team won 3-1.",
        "The home team won 2-0.",
    ),
    (
        "Ganó el 2.º set.",
        "Ganó el 3.º set.",
        "He won the 3rd set.",
        "He won the 2nd set.",
    ),
    (
        "Ganó el 2.º set.",
        "Ganó el 3.º set.",
        "He won the third set.",
        "He won the second set.",
    ),
    (
        "La novela de Silvia Arce sale hoy.",
        "La novela de Noelia Prat sale hoy.",
        "Noelia Prat's novel is out today.",
        "Silvia Arce's novel is out today.",
    ),
    (
        "La tormenta avanza hacia Puerto Plata.",
        "La tormenta avanza hacia Santiago de Cuba.",
        "The storm is moving toward Santiago de Cuba.",
        "The storm is moving toward Puerto Plata.",
    ),
    (
        "El ministro viajó a Alemania.",
        "El ministro viajó a Perú.",
        "The minister traveled to Peru.",
        "The minister traveled to Germany.",
    ),
    (
        "Hubo un alza del 8 %.",
        "Hubo un alza del 7 %.",
        "There was a 7 percent rise.",
        "There was an 8 percent rise.",
    ),
    (
        "Hubo un alza del 11 %.",
        "Hubo un alza del 80 %.",
        "There was an 80% rise.",
        "There was an 11% rise.",
    ),
    (
        "Harris llegó a la sede.",
        "Biden llegó a la sede.",
        "Biden arrived at the office.",
        "Harris arrived at the office.",
    ),
];

/// (query, memory's source, its translation): nothing may be proposed.
pub(super) const REFUSED: [(&str, &str, &str); 38] = [
    // Signs, articles, full stops of acronyms, the singular, amounts worked out.
    (
        "La bolsa cerró con 2,5 %.",
        "La bolsa cerró con -1,5 %.",
        "The market closed at -1.5%.",
    ),
    (
        "La bolsa cerró con -2,5 %.",
        "La bolsa cerró con 1,5 %.",
        "The market closed at 1.5%.",
    ),
    (
        "El saldo fue de 300 euros.",
        "El saldo fue de -500 euros.",
        "The balance was -€500.",
    ),
    (
        "Temperatura de 12 grados.",
        "Temperatura de −5 grados.",
        "Temperature of minus 5 degrees.",
    ),
    (
        "La decisión de la ONU sorprendió.",
        "La decisión de la UE sorprendió.",
        "The EU decision was a surprise.",
    ),
    (
        "Llegó a Estados Unidos.",
        "Llegó a Madrid.",
        "He came to Madrid.",
    ),
    (
        "El presidente viajó a México.",
        "El presidente viajó a Estados Unidos.",
        "The president traveled to the U.S.",
    ),
    (
        "La OTAN pidió calma.",
        "La ONU pidió calma.",
        "The U.N. called for calm.",
    ),
    (
        "Costó 1 euro.",
        "Costó 1.500 euros.",
        "It cost 1,500 euros.",
    ),
    ("Murió 1 persona.", "Murió 3 persona.", "3 people died."),
    (
        "Pagó 60.000 euros.",
        "Pagó 50.000 euros.",
        "He paid 50,000 euros ($55,000).",
    ),
    // What the translation works out from the figure.
    (
        "El epicentro se situó a 41 kilómetros de Pisco.",
        "El epicentro se situó a 38 kilómetros de Pisco.",
        "The epicenter was 38 kilometers (24 miles) from Pisco.",
    ),
    (
        "Llegó el 9 de junio.",
        "Llegó el 8 de junio.",
        "She arrived on June 8, a Tuesday.",
    ),
    // The same value twice, in the source or in the translation.
    (
        "Murieron 14 y hay 9 heridos.",
        "Murieron 9 y hay 9 heridos.",
        "Nine died and nine are injured.",
    ),
    (
        "Murieron 14 personas.",
        "Murieron 9 personas.",
        "Nine people died, 9 in all.",
    ),
    ("Ganó 4-2.", "Ganó 3-3.", "He won 3-3."),
    (
        "Llegó a las 10.15 hora local.",
        "Llegó a las 9.59 hora local.",
        "At 9:59 a.m. she arrived, at 9:59 a.m. sharp.",
    ),
    // The translation has another value, or none.
    (
        "Murieron 14 personas.",
        "Murieron 9 personas.",
        "Ten people died.",
    ),
    (
        "Murieron 14 personas.",
        "Murieron 9 personas.",
        "Several people died.",
    ),
    (
        "Llegó a las 10.15 hora local.",
        "Llegó a las 9.59 hora local.",
        "She arrived at 9:59 p.m. local time.",
    ),
    (
        "Viajó el 8 de junio.",
        "Viajó el 21 de marzo.",
        "He traveled on March 22.",
    ),
    (
        "Se reunirán el martes.",
        "Se reunirán el viernes.",
        "They will meet tomorrow.",
    ),
    // The values change places.
    ("Perdió 1-3.", "Perdió 3-1.", "He lost 3-1."),
    (
        "De Lima a Quito volaron.",
        "De Quito a Lima volaron.",
        "They flew from Quito to Lima.",
    ),
    // Other parts of a date, another currency, another clock.
    (
        "Viajó en junio.",
        "Viajó el 21 de marzo.",
        "He traveled on March 21.",
    ),
    (
        "Vale 5 millones de euros.",
        "Vale 5 millones de dólares.",
        "It is worth $5 million.",
    ),
    // Names that are translated, are not there, or are there twice.
    (
        "Lo dijo el Banco Central.",
        "Lo dijo el Banco Santander.",
        "Banco Santander said so.",
    ),
    (
        "El ministro viajó a Bosnia y Herzegovina.",
        "El ministro viajó a Perú.",
        "The minister traveled to Peru.",
    ),
    (
        "La novela de Silvia Arce sale hoy.",
        "La novela de Noelia Prat sale hoy.",
        "Her novel is out today.",
    ),
    (
        "Viajó a Quito ayer.",
        "Viajó a Lima ayer.",
        "He traveled to Lima, Lima's mayor said.",
    ),
    (
        "El ministro viajó a Alemania.",
        "El ministro viajó a Estados Unidos.",
        "The minister traveled to the United States.",
    ),
    // A longer name that holds the name.
    (
        "Lo dijo Arce ayer.",
        "Lo dijo Prats ayer.",
        "Pratsson said so.",
    ),
    // Words.
    (
        "La ministra defendió la reforma.",
        "La ministra defendió su reforma.",
        "The minister defended her reform.",
    ),
    (
        "El Gobierno no descarta medidas.",
        "El Gobierno descarta medidas.",
        "The government rules out measures.",
    ),
    (
        "El oro subió mucho.",
        "El oro bajó mucho.",
        "Gold fell a lot.",
    ),
    (
        "La directora agradeció el premio.",
        "El director agradeció el premio.",
        "The director gave thanks for the award.",
    ),
    // Nothing at all.
    ("Nadie murió.", "Nadie murió.", "Nobody died."),
    ("", "", ""),
];

/// (from, to, query, memory's source, its translation, what is proposed)
pub(super) const OTHER_WAYS: [(&str, &str, &str, &str, &str, &str); 12] = [
    (
        "en",
        "es",
        "It cost $3.4 billion.",
        "It cost $6.7 million.",
        "Costó 6,7 millones de dólares.",
        "Costó 3.400 millones de dólares.",
    ),
    (
        "en",
        "es-MX",
        "They detained 178,120.5 tons.",
        "They detained 2,300.5 tons.",
        "Decomisaron 2,300.5 toneladas.",
        "Decomisaron 178,120.5 toneladas.",
    ),
    (
        "en",
        "es",
        "They detained 178,120 people.",
        "They detained 2,300 people.",
        "Detuvieron a 2.300 personas.",
        "Detuvieron a 178.120 personas.",
    ),
    (
        "en",
        "es",
        "He arrived at 10:15 p.m. on time.",
        "He arrived at 9:59 a.m. on time.",
        "Llegó a las 21.59 a tiempo.",
        "Absent",
    ),
    (
        "en",
        "es",
        "He arrived at 10:15 p.m. on time.",
        "He arrived at 9:59 a.m. on time.",
        "Llegó a las 9.59 a. m. a tiempo.",
        "Llegó a las 10.15 p. m. a tiempo.",
    ),
    (
        "en",
        "es",
        "He arrived at 10:15 p.m. on time.",
        "He arrived at 9:59 a.m. on time.",
        "Llegó a las 9.59 de la mañana a tiempo.",
        "Llegó a las 10.15 de la noche a tiempo.",
    ),
    (
        "en",
        "es",
        "He came on June 8.",
        "He came on March 21.",
        "Vino el 21 de marzo.",
        "Vino el 8 de junio.",
    ),
    (
        "en",
        "es",
        "He came on Tuesday.",
        "He came on Friday.",
        "Vino el viernes.",
        "Vino el martes.",
    ),
    (
        "en",
        "es",
        "He went to Germany.",
        "He went to Peru.",
        "Fue a Perú.",
        "Fue a Alemania.",
    ),
    (
        "en",
        "es",
        "Inflation was 7.5 percent.",
        "Inflation was 8 percent.",
        "La inflación fue del 8 %.",
        "La inflación fue del 7,5 %.",
    ),
    (
        "es-MX",
        "en",
        "Son 1,234.50 pesos.",
        "Son 2,500 pesos.",
        "That is 2,500 pesos.",
        "That is 1,234.50 pesos.",
    ),
    (
        "es",
        "en-GB",
        "Viajó el 12/05/2021.",
        "Viajó el 27/04/2020.",
        "He travelled on 04/27/2020.",
        "He travelled on 05/12/2021.",
    ),
];

/// (memory's source, a translation of it, what is proposed for the query beside it in
/// `match.jsonl`)
pub(super) const WIRE: [(&str, &str, &str); 12] = [
    (
        "Las clases se reanudarán en febrero.",
        "Classes will resume in February.",
        "Classes will resume in September.",
    ),
    (
        "El equipo local se impuso por 3-1.",
        "The home side won 3-1.",
        "The home side won 2-0.",
    ),
    (
        "La novela de Noelia Prat se publicará en 12 países.",
        "Noelia Prat's novel will be published in 12 countries.",
        "Silvia Arce's novel will be published in 12 countries.",
    ),
    (
        "La tormenta avanza hacia Santiago de Cuba.",
        "The storm is moving toward Santiago de Cuba.",
        "The storm is moving toward Puerto Plata.",
    ),
    (
        "Cerca de 6.500 hogares seguían sin luz tras el temporal.",
        "About 6,500 homes were still without power after the storm.",
        "About 20,000 homes were still without power after the storm.",
    ),
    (
        "Montevideo, 21 mar.- La selección viajó sin su capitán.",
        "Montevideo, March 21 - The national team traveled without its captain.",
        "Montevideo, June 8 - The national team traveled without its captain.",
    ),
    (
        "El puente quedó cerrado al tráfico el miércoles por la noche.",
        "The bridge was closed to traffic Wednesday night.",
        "The bridge was closed to traffic Sunday night.",
    ),
    (
        "El euro cotizaba a 1,0917 dólares a media sesión.",
        "The euro was trading at $1.0917 midway through the session.",
        "The euro was trading at $1.0842 midway through the session.",
    ),
    (
        "El vuelo procedente de Quito aterrizó sin incidentes en Lima.",
        "The flight from Quito landed in Lima without incident.",
        "The flight from Caracas landed in Bogotá without incident.",
    ),
    (
        "Al menos 9 personas murieron en el derrumbe de una mina en el norte de Bolivia.",
        "At least nine people died in a mine collapse in northern Bolivia.",
        "At least 14 people died in a mine collapse in northern Bolivia.",
    ),
    (
        "La sequía comenzó en marzo de 2021.",
        "The drought began in March 2021.",
        "The drought began in August 2019.",
    ),
    (
        "El portavoz de Cementos Pisuerga negó el despido.",
        "The spokesperson for Cementos Pisuerga denied the dismissal.",
        "The spokesperson for Minera Altoandina denied the dismissal.",
    ),
];
