//! Counts the small words of a text: articles, prepositions, pronouns, forms of to be.
//!
//! Four words in ten of any text are such words, and they tell close languages apart
//! where the look of the letters does not: Galician from Portuguese and Spanish. A
//! word of one language alone counts most, one of many languages hardly.

/// A language and its small words.
type Words = (&'static str, &'static [&'static str]);

const LANGUAGES: [Words; 7] = [
    (
        "es",
        &[
            "el", "la", "los", "las", "de", "del", "y", "e", "en", "que", "a", "al", "un", "una",
            "por", "con", "para", "su", "sus", "se", "lo", "le", "les", "es", "son", "fue",
            "fueron", "ha", "han", "como", "más", "pero", "no", "sin", "sobre", "entre", "este",
            "esta", "estos", "estas", "según", "ya", "también", "hasta", "desde", "muy", "cuando",
            "donde", "tras", "o", "ni", "está", "había", "hay", "contra", "tiene",
        ],
    ),
    (
        "en",
        &[
            "the", "of", "and", "in", "to", "a", "an", "is", "are", "was", "were", "has", "have",
            "had", "that", "for", "on", "with", "by", "at", "from", "as", "it", "its", "he", "she",
            "his", "her", "they", "their", "be", "been", "not", "but", "or", "this", "these",
            "which", "who", "will", "would", "after", "more", "than", "about", "into", "over",
            "says", "said", "new", "no", "up", "out",
        ],
    ),
    (
        "pt",
        &[
            "o", "a", "os", "as", "de", "do", "da", "dos", "das", "e", "em", "no", "na", "nos",
            "nas", "um", "uma", "que", "para", "por", "pelo", "pela", "pelos", "pelas", "com",
            "não", "é", "são", "foi", "foram", "se", "seu", "sua", "seus", "mais", "mas", "como",
            "ao", "aos", "à", "às", "também", "já", "entre", "sobre", "este", "esta", "isso",
            "até", "quando", "muito", "após", "ou", "onde", "está", "havia", "há", "contra", "tem",
        ],
    ),
    (
        "gl",
        &[
            "o", "a", "os", "as", "de", "do", "da", "dos", "das", "e", "en", "no", "na", "nos",
            "nas", "un", "unha", "que", "para", "por", "polo", "pola", "polos", "polas", "con",
            "non", "é", "son", "foi", "foron", "se", "seu", "súa", "seus", "máis", "pero", "como",
            "ao", "aos", "á", "ás", "tamén", "xa", "entre", "sobre", "este", "esta", "isto", "ata",
            "cando", "moi", "tras", "ou", "onde", "está", "había", "hai", "contra", "ten",
        ],
    ),
    (
        "ca",
        &[
            "el", "la", "els", "les", "l", "d", "de", "del", "dels", "i", "en", "que", "a", "al",
            "als", "un", "una", "per", "amb", "no", "és", "són", "va", "van", "ha", "han", "es",
            "s", "com", "més", "però", "també", "ja", "entre", "sobre", "aquest", "aquesta",
            "aquests", "segons", "fins", "quan", "molt", "després", "o", "on", "seu", "seva",
            "pel", "pels", "hi", "està", "havia", "contra", "té",
        ],
    ),
    (
        "fr",
        &[
            "le", "la", "les", "l", "d", "de", "du", "des", "et", "en", "que", "qu", "à", "au",
            "aux", "un", "une", "par", "pour", "avec", "ne", "n", "pas", "est", "sont", "a", "ont",
            "été", "se", "s", "sa", "son", "ses", "ce", "cette", "ces", "qui", "dans", "sur",
            "plus", "mais", "comme", "il", "elle", "ils", "selon", "ou", "où", "après", "entre",
            "aussi", "était", "contre",
        ],
    ),
    (
        "it",
        &[
            "il", "lo", "la", "i", "gli", "le", "l", "d", "di", "del", "della", "dei", "delle",
            "e", "in", "che", "a", "al", "alla", "un", "una", "per", "con", "non", "è", "sono",
            "ha", "hanno", "si", "suo", "sua", "ma", "come", "più", "anche", "da", "dal", "dalla",
            "nel", "nella", "questo", "questa", "tra", "fra", "dopo", "o", "era", "contro", "ai",
        ],
    ),
];

/// What a word of one language alone counts; one of several counts that part of it.
/// The least common multiple of most counts of languages.
pub(super) const OWN_WORD: u32 = 12;

/// How much speaks for each language.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Count {
    points: [u32; LANGUAGES.len()],
    found: [u32; LANGUAGES.len()],
    /// Words of the text.
    pub(super) words: u32,
}

impl Count {
    pub(super) fn of(text: &str) -> Count {
        let mut count = Count::default();
        let words = text.split(|c: char| !c.is_alphabetic());
        for word in words.filter(|word| !word.is_empty()) {
            count.words += 1;
            let small = word.to_lowercase();
            let has = LANGUAGES.map(|(_, words)| words.contains(&small.as_str()));
            let sharing = has.iter().filter(|has| **has).count() as u32;
            for (index, _) in has.iter().enumerate().filter(|(_, has)| **has) {
                count.points[index] += OWN_WORD / sharing;
                count.found[index] += 1;
            }
        }
        count
    }

    /// The language that most speaks for, with its points and the next one's.
    pub(super) fn best(&self) -> (&'static str, u32, u32) {
        let mut ranked: Vec<usize> = (0..LANGUAGES.len()).collect();
        ranked.sort_by_key(|index| std::cmp::Reverse(self.points[*index]));
        (
            LANGUAGES[ranked[0]].0,
            self.points[ranked[0]],
            self.points[ranked[1]],
        )
    }

    /// What speaks for a language; 0 for one that is not listed.
    pub(super) fn points(&self, lang: &str) -> u32 {
        index_of(lang).map_or(0, |index| self.points[index])
    }

    /// How many words of the text are the language's.
    pub(super) fn found(&self, lang: &str) -> u32 {
        index_of(lang).map_or(0, |index| self.found[index])
    }
}

fn index_of(lang: &str) -> Option<usize> {
    LANGUAGES.iter().position(|(known, _)| *known == lang)
}
