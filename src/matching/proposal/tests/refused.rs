//! Newswire sentences of which nothing may be proposed.

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
