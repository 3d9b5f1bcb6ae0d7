//! How hard a text may be in each language: word budgets, and a published measure.
//!
//! Owns: the table, with where each constant was read. Refuses to know: which texts are measured.
//!
//! The measures are Flesch's idea fitted anew to each language. Like his they were made for prose of a hundred words and more, so a mean over a whole story is
//! taken, never one bubble; and short bubbles saturate them. So a measure is a floor that catches a drift into the style of essays, and the budgets are what
//! bites. Budgets of languages other than English and Arabic are English ones times the words that the first translated scenes had for one of English: they
//! are proposals until a hundred and fifty bubbles of each are written.

use super::readability::{Measure, mean};
use super::syllables::{english, french, vowel_groups, vowels};

/// How many words a text may have in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Budget {
    /// The mean of all bubbles: what people say and write, her own answers where they are words.
    pub(crate) mean_bubble: usize,
    /// The longest bubble.
    pub(crate) bubble: usize,
    /// The longest narration.
    pub(crate) narration: usize,
    /// The longest note of the debrief.
    pub(crate) note: usize,
}

/// What is asked of one language.
pub(super) struct Language {
    /// Its tag, without a region.
    tag: &'static str,
    pub(super) budget: Budget,
    /// How many syllables a word has, in lower case.
    pub(super) syllables: fn(&str) -> usize,
    pub(super) ask: Ask,
}

/// The measure of a language, over bubbles and feedback. W is words in a sentence, S is syllables in a word, both in the mean.
pub(super) enum Ask {
    /// A school year, at most: `sentence` × W + `word` × S − `less`.
    Grade { sentence: f64, word: f64, less: f64, most: f64 },
    /// Ease, at least: `from` − `sentence` × W − `word` × S. 100 is easy.
    Ease { from: f64, sentence: f64, word: f64, least: f64 },
    /// No formula for syllables is published: W and letters in a word in the mean, and LIX, which is W and the share of words of more than six letters, in
    /// hundredths (C. H. Björnsson: Läsbarhet. Liber, Stockholm 1968).
    Lengths { sentence: f64, letters: f64, lix: Option<f64> },
}

const fn budget(mean_bubble: usize, bubble: usize, narration: usize, note: usize) -> Budget {
    Budget { mean_bubble, bubble, narration, note }
}

/// Where nothing else is known.
const OTHERS: Language = Language {
    tag: "",
    budget: budget(15, 30, 25, 22),
    syllables: vowel_groups,
    ask: Ask::Lengths { sentence: 12.0, letters: 7.0, lix: None },
};

const LANGUAGES: [Language; 9] = [
    // J. P. Kincaid, R. P. Fishburne, R. L. Rogers, B. S. Chissom: Derivation of new readability formulas (Automated Readability Index, Fog Count and Flesch
    // Reading Ease Formula) for Navy enlisted personnel. Research Branch Report 8-75, Naval Technical Training, 1975.
    Language {
        tag: "en",
        budget: budget(15, 30, 25, 22),
        syllables: english,
        ask: Ask::Grade { sentence: 0.39, word: 11.8, less: 15.59, most: 5.0 },
    },
    // M. El-Haj, P. Rayson: OSMAN, a novel Arabic readability metric (LREC 2016, L16-1038) needs vowel signs, which these texts do not have; so lengths.
    Language {
        tag: "ar",
        budget: budget(12, 24, 21, 18),
        syllables: vowel_groups,
        ask: Ask::Lengths { sentence: 9.0, letters: 6.0, lix: None },
    },
    // L. Kandel, A. Moles: Application de l’indice de Flesch à la langue française. Cahiers d’études de radio-télévision 19, 1958, 253–274; the constants as
    // the library textstat has them. Others quote 209 − 1.15 W − 68 S.
    Language {
        tag: "fr",
        budget: budget(17, 33, 29, 25),
        syllables: french,
        ask: Ask::Ease { from: 207.0, sentence: 1.015, word: 73.6, least: 80.0 },
    },
    // W. H. Douma: De leesbaarheid van landbouwbladen. Landbouwhogeschool Wageningen, 1960; as quoted at dbnl.org, _taa014197701_01_0089.
    Language {
        tag: "nl",
        budget: budget(15, 30, 26, 22),
        syllables: vowel_groups,
        ask: Ask::Ease { from: 206.835, sentence: 0.93, word: 77.0, least: 80.0 },
    },
    // J. Fernández Huerta: Medidas sencillas de lecturabilidad. Consigna 214, 1959, 29–32; the printed form has one term the wrong way round (G. Law,
    // LINGUIST List 22.2332).
    Language {
        tag: "es",
        budget: budget(16, 32, 28, 24),
        syllables: vowel_groups,
        ask: Ask::Ease { from: 206.84, sentence: 1.02, word: 60.0, least: 80.0 },
    },
    // T. B. F. Martins, C. M. Ghiraldelo, M. G. V. Nunes, O. N. Oliveira: Readability formulas applied to textbooks in Brazilian Portuguese. ICMSC-USP, 1996.
    Language {
        tag: "pt",
        budget: budget(16, 31, 27, 23),
        syllables: vowel_groups,
        ask: Ask::Ease { from: 248.835, sentence: 1.015, word: 84.6, least: 75.0 },
    },
    // E. Ateşman: Türkçede okunabilirliğin ölçülmesi. Dil Dergisi 58, 1997, 71–74. A Turkish word has as many syllables as vowels.
    Language {
        tag: "tr",
        budget: budget(12, 23, 20, 17),
        syllables: vowels,
        ask: Ask::Ease { from: 198.825, sentence: 2.610, word: 40.175, least: 80.0 },
    },
    Language {
        tag: "id",
        budget: budget(14, 28, 23, 20),
        syllables: vowel_groups,
        ask: Ask::Lengths { sentence: 8.0, letters: 6.0, lix: Some(35.0) },
    },
    Language {
        tag: "jv",
        budget: budget(14, 27, 23, 20),
        syllables: vowel_groups,
        ask: Ask::Lengths { sentence: 8.0, letters: 5.5, lix: Some(32.0) },
    },
];

/// What is asked of the language of a tag, whatever its region.
pub(super) fn of(tag: &str) -> &'static Language {
    let primary = tag.split('-').next().unwrap_or_default();
    LANGUAGES.iter().find(|language| language.tag == primary).unwrap_or(&OTHERS)
}

/// How many words texts may have in the language of a tag.
pub(crate) fn word_budget(tag: &str) -> Budget {
    of(tag).budget
}

/// What is too hard in the texts that were measured, and what would be right.
pub(super) fn too_hard(tag: &str, measure: Measure) -> Vec<(String, String)> {
    if measure.words == 0 {
        return Vec::new();
    }
    let (per_sentence, per_word) = (mean(measure.words, measure.sentences), mean(measure.syllables, measure.words));
    let letters = mean(measure.letters, measure.words);
    let mut found = Vec::new();
    let mut add = |is_wrong: bool, what: String, help: String| found.extend(is_wrong.then_some((what, help)));
    match of(tag).ask {
        Ask::Grade { sentence, word, less, most } => {
            let grade = sentence * per_sentence + word * per_word - less;
            let what = format!("bubbles and feedback have a reading grade of {grade:.1}, above {most:.1}");
            add(grade > most, what, "cut sentences in two, and take shorter words".to_owned());
        }
        Ask::Ease { from, sentence, word, least } => {
            let ease = from - sentence * per_sentence - word * per_word;
            let what = format!("bubbles and feedback have a reading ease of {ease:.0}, below {least:.0}");
            add(ease < least, what, "cut sentences in two, and take shorter words".to_owned());
        }
        Ask::Lengths { sentence, letters: most, lix } => {
            let what = format!("sentences have {per_sentence:.1} words in the mean");
            add(per_sentence > sentence, what, format!("cut them to {sentence:.0} or fewer in the mean"));
            let what = format!("words have {letters:.1} letters in the mean, above {most:.1}");
            add(letters > most, what, "take words that a child of ten would say".to_owned());
            let found = per_sentence + 100.0 * mean(measure.long, measure.words);
            if let Some(lix) = lix {
                add(found > lix, format!("bubbles and feedback have a LIX of {found:.0}, above {lix:.0}"), "take shorter words".to_owned());
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(tag: &str, text: &str) -> Measure {
        let mut measure = Measure::of_language(tag);
        measure.add(text);
        measure
    }

    #[test]
    fn the_grade_is_flesch_and_kincaids() {
        let measure = measured("en", "The cat sat on the mat.");
        assert_eq!((measure.sentences, measure.words, measure.letters, measure.syllables), (1, 6, 17, 6));
        let Ask::Grade { sentence, word, less, .. } = of("en-GB").ask else { panic!("has a grade") };
        let grade = sentence * 6.0 + word - less;
        assert!((grade - -1.45).abs() < 1e-9, "{grade}");
    }

    #[test]
    fn each_language_has_its_own_measure() {
        let easy = [
            ("en", "Lost my glasses again. Who is Bea?"),
            ("fr", "J’ai encore perdu mes lunettes. C’est qui, Bea ?"),
            ("nl", "Weer mijn bril kwijt. Wie is Bea?"),
            ("es", "He vuelto a perder las gafas. ¿Quién es Bea?"),
            ("pt-PT", "Perdi outra vez os óculos. Quem é a Bea?"),
            ("tr", "Gözlüğüm yine kayıp. Bea kim?"),
            ("id", "Kacamataku hilang lagi. Bea itu siapa?"),
            ("jv", "Kacamataku ilang manèh. Bea ki sapa?"),
            ("ar", "ضاعت نظارتي. من أنتِ؟"),
        ];
        for (tag, text) in easy {
            assert!(too_hard(tag, measured(tag, text)).is_empty(), "{tag}: {:?}", too_hard(tag, measured(tag, text)));
        }
        let hard = [
            ("en", "Consideration of administrative circumstances necessitates parental authorisation."),
            ("fr", "La considération des circonstances administratives nécessite une autorisation parentale préalable."),
            ("nl", "Overweging van administratieve omstandigheden vereist voorafgaande ouderlijke toestemmingsverklaringen."),
            ("es", "La consideración de las circunstancias administrativas necesita autorización familiar anticipadamente."),
            ("pt-PT", "A consideração das circunstâncias administrativas necessita de autorização parental antecipadamente."),
            ("tr", "Yönetimsel koşulların değerlendirilmesi ebeveynlerin yetkilendirmesini gerektirmektedir."),
            ("id", "Pertimbangan keadaan administratif memerlukan persetujuan orangtua sebelumnya."),
            ("jv", "Pamrayogan kahanan administratif mbutuhaké palilahipun wongtuwa sadurungé."),
        ];
        for (tag, text) in hard {
            assert!(!too_hard(tag, measured(tag, text)).is_empty(), "{tag}");
        }
        assert!(too_hard("fr", Measure::of_language("fr")).is_empty(), "nothing is not hard");
    }

    #[test]
    fn a_faithful_line_is_as_long_in_french_as_its_english_is_not() {
        assert_eq!((word_budget("en").narration, word_budget("fr-CA").narration, word_budget("tr").narration), (25, 29, 20));
    }
}
