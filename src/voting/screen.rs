//! What stands on a phone.
//!
//! Owns: which of the room's screens a phone shows how, in every language. Refuses to know: the page's own words, which it has with it, and which phone asks.

use crate::language::Localiser;
use crate::story::texts::asks_id;
use crate::story::{LineId, OptionId, Story, Verdict};
use crate::wording;
use crate::workshop::fact::Asking;
use crate::workshop::measure::{Instrument, Item, SET, Set, set_in};
use crate::workshop::phones::{Mine, Takes, Token, chooses, has_second_set, one_of_several};
use crate::workshop::plan::Wave;
use crate::workshop::sheets::{letters_of, number_of};
use crate::workshop::shown::Question;
use crate::workshop::{Room, Shown};
use serde::Serialize;

/// A language that phones can read.
pub(crate) struct Speaker {
    /// Its tag: `ar`.
    pub(crate) tag: String,
    /// Its texts, those of the story included.
    pub(crate) texts: Localiser,
}

/// So many answers can be chosen together at most.
pub(super) const MOST_TOGETHER: usize = 6;

/// The answer that these letters are, by what is asked: one; several together, each once and in the order of the alphabet; or one for each message.
pub(super) fn answer_of(letters: &str, takes: Takes, token: &Token) -> Option<usize> {
    if let Takes::Sheet { same, .. } = takes {
        return number_of(letters, has_second_set(token, same));
    }
    let places = letters.chars().map(|letter| usize::try_from(u32::from(letter).checked_sub(u32::from('a'))?).ok());
    let places: Vec<usize> = places.collect::<Option<_>>()?;
    match (&places[..], takes) {
        ([only], Takes::One) => Some(*only),
        (_, Takes::Lines(lines)) if places.windows(2).all(|two| two[0] < two[1]) && places.iter().all(|place| *place < lines) => {
            one_of_several(places)
        }
        _ => None,
    }
}

/// The letter by which an answer is called where it is sent.
pub(super) fn letter(place: usize) -> char {
    u8::try_from(place).ok().and_then(|place| b'a'.checked_add(place)).map_or('z', char::from)
}

/// What every phone shows now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Screens {
    /// Another number whenever it is another screen.
    pub(super) rev: u32,
    /// The question that can be answered on it.
    pub(super) question: Option<String>,
    /// What an answer to it is.
    pub(super) takes: Takes,
    /// The same in each language, as JSON; the first one is for whoever asks for none.
    pub(super) of: Vec<(String, String)>,
}

impl Screens {
    /// Whether there is one in this language.
    pub(super) fn speaks(&self, tag: &str) -> bool {
        self.of.iter().any(|(known, _)| known == tag)
    }

    /// As it is sent, with what the phone that asks has answered.
    pub(super) fn written(&self, language: Option<&str>, token: &Token, mine: Option<Mine>) -> String {
        let found = self.of.iter().find(|(tag, _)| Some(tag.as_str()) == language).or(self.of.first());
        let screen = found.map_or("{}", |(_, json)| json.as_str());
        let rev = self.rev;
        // Which of the two sets is for this phone.
        let set = match self.takes {
            Takes::Sheet { same, .. } => format!(",\"set\":{}", u8::from(has_second_set(token, same))),
            Takes::One | Takes::Lines(_) => String::new(),
        };
        let screen = format!("{}{set}}}", screen.strip_suffix('}').unwrap_or(screen));
        match mine {
            Some(mine) => {
                let mine = match mine {
                    Mine::Chose(answer) if matches!(self.takes, Takes::Sheet { .. }) => letters_of(answer),
                    Mine::Chose(answer) if matches!(self.takes, Takes::Lines(_)) => {
                        (0..MOST_TOGETHER).filter(|place| chooses(answer, *place)).map(letter).collect()
                    }
                    Mine::Chose(place) => letter(place).to_string(),
                    Mine::Passed => "pass".to_owned(),
                };
                format!("{{\"rev\":{rev},\"screen\":{},\"mine\":\"{mine}\"}}}}", screen.strip_suffix('}').unwrap_or(&screen))
            }
            None => format!("{{\"rev\":{rev},\"screen\":{screen}}}"),
        }
    }
}

/// One screen in one language.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Screen {
    LookUp,
    /// A question that is not voted on yet.
    Think(Asks),
    /// One that can be answered.
    Vote {
        q: String,
        #[serde(flatten)]
        asks: Asks,
    },
    /// Lines of which several can be chosen.
    Lines {
        q: String,
        #[serde(flatten)]
        asks: Asks,
    },
    /// Messages that are asked about before or after.
    Measure(Measures),
    Talk,
    /// The workshop is over.
    Over,
    /// Phones are switched off.
    Closed,
}

/// What is asked before or after, with the words that stand around it.
#[derive(Serialize)]
struct Measures {
    q: String,
    rule: String,
    ask: String,
    look: String,
    keep: String,
    skip: String,
    begin: String,
    numbers: Vec<String>,
    /// Who writes, and what: for one half of the phones, and for the other.
    sets: [Vec<[String; 2]>; 2],
}

#[derive(Serialize)]
struct Asks {
    ask: String,
    /// The line that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<String>,
    options: Vec<Answer>,
}

#[derive(Serialize)]
struct Answer {
    id: char,
    /// What stands before it on the room's screen.
    sign: String,
    text: String,
}

/// What phones show of this room.
pub(super) fn of_room(room: &Room, rev: u32, speakers: &[Speaker]) -> Screens {
    let shown = room.shown();
    // What is kept before the room while whoever leads has gone on can be answered no more.
    let asked = room.asked().filter(|_| shown == room.shown_to_whoever_leads());
    let takes = asked.as_ref().map_or(Takes::One, |asked| asked.takes);
    let asked = asked.map(|asked| asked.name);
    let of = speakers.iter().map(|speaker| {
        let screen = match (&shown, room.measure(), &asked) {
            (Shown::Sheet { wave, .. }, Some(measure), Some(q)) => Screen::Measure(of_measure(measure, *wave, q, &speaker.texts)),
            _ => screen(room.turn().story(), &shown, asked.as_ref(), &speaker.texts),
        };
        (speaker.tag.clone(), written(&screen))
    });
    Screens { rev, of: of.collect(), question: asked, takes }
}

/// What phones show when they are switched off.
pub(super) fn closed(rev: u32, speakers: &[Speaker]) -> Screens {
    Screens {
        rev,
        question: None,
        takes: Takes::One,
        of: speakers.iter().map(|speaker| (speaker.tag.clone(), written(&Screen::Closed))).collect(),
    }
}

fn written(screen: &Screen) -> String {
    serde_json::to_string(screen).expect("a screen has only texts and lists")
}

fn screen(story: &Story, shown: &Shown, asked: Option<&String>, texts: &Localiser) -> Screen {
    match (shown, asked) {
        (Shown::Question(question), _) if question.stage == Asking::Think => Screen::Think(of_question(story, question, texts)),
        (Shown::Question(question), Some(q)) => Screen::Vote { q: q.clone(), asks: of_question(story, question, texts) },
        (Shown::Question(question), None) if question.stage == Asking::Talk => Screen::Talk,
        (Shown::Pause { line, .. }, Some(q)) => {
            let options = Verdict::ALL.iter().enumerate().map(|(place, verdict)| Answer {
                id: letter(place),
                sign: (place + 1).to_string(),
                text: texts.words(verdict.text_id()),
            });
            let (ask, line) = (texts.words("judge-question"), Some(texts.words(&story.line(*line).key)));
            Screen::Vote { q: q.clone(), asks: Asks { ask, line, options: options.collect() } }
        }
        (Shown::WhichLine(lines), Some(q)) => {
            let options = lines.iter().enumerate().map(|(place, line)| Answer {
                id: letter(place),
                sign: (place + 1).to_string(),
                text: said(story, *line, texts),
            });
            Screen::Lines { q: q.clone(), asks: Asks { ask: texts.words("phone-which-line"), line: None, options: options.collect() } }
        }
        (Shown::Over, _) => Screen::Over,
        (Shown::Left, _) => Screen::Closed,
        _ => Screen::LookUp,
    }
}

fn of_measure(measure: &Instrument, wave: Wave, q: &str, texts: &Localiser) -> Measures {
    let message = |item: &Item| {
        let id = measure.text(item);
        [texts.attribute(&id, "from"), texts.words(&id)]
    };
    let sets = [Set::A, Set::B].map(|first| measure.set(set_in(wave, first)).map(message).collect());
    let number = |number: usize| wording::number_of(texts, number, SET);
    let words = |id: &str| texts.words(id);
    Measures {
        q: q.to_owned(),
        rule: words("fresh-rule"),
        ask: words("fresh-question"),
        look: words("fresh-look"),
        keep: words("fresh-let-be"),
        skip: words("fresh-skip"),
        begin: words("fresh-begin"),
        numbers: (1..=SET).map(number).collect(),
        sets,
    }
}

/// A line with who says it.
fn said(story: &Story, line: LineId, texts: &Localiser) -> String {
    let line = story.line(line);
    let words = texts.words(&line.key);
    line.speaker.map_or(words.clone(), |speaker| wording::said_on_paper(texts, &wording::name_of(texts, story, speaker), &words))
}

fn of_question(story: &Story, question: &Question, texts: &Localiser) -> Asks {
    let letters = texts.words("lead-letters");
    let mut letters = letters.split_whitespace();
    let options = question.answers.iter().enumerate().map(|(place, option)| {
        let sign = if *option == OptionId::SILENCE { "0" } else { letters.next().unwrap_or_default() };
        Answer { id: letter(place), sign: sign.to_owned(), text: wording::answer(texts, story, question.choice, *option) }
    });
    Asks { ask: texts.words(asks_id(story.choice(question.choice).asks)), line: None, options: options.collect() }
}
