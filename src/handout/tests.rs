//! Every handout of every shipped story is made, in every language, and looked at: what is on it, how many pages it has, and that nothing strange enters it.

mod browser;

use super::*;
use crate::fixture::{self, Twice};
use crate::language::REFERENCE;
use crate::story::tables::Label;
use crate::story::{Id, text_id};
use std::collections::BTreeSet;
use std::fs;
use std::ops::RangeInclusive;

/// The plan with everything in it.
const MEASURED: &str = "lesson-50-measured";

/// What handouts of a library are made from, with these choices.
struct Printing<'m> {
    library: &'m Library,
    plan: Plan,
    stories: Vec<Arc<Story>>,
    measure: Option<Instrument>,
    region: &'m str,
    contact: Option<&'m str>,
}

impl<'m> Printing<'m> {
    fn of(library: &'m Library) -> Self {
        let stories = library.scenarios().iter().map(|id| library.scenario(id).unwrap().1).collect();
        let plan = library.plan(&Id::new(MEASURED).unwrap()).unwrap().unwrap();
        let measure = library.measure(plan.measure.as_ref().unwrap()).unwrap();
        Self { library, plan, stories, measure, region: "gb", contact: None }
    }

    fn kit(&self) -> Kit<'_> {
        Kit {
            library: self.library,
            plan: &self.plan,
            measure: self.measure.as_ref(),
            stories: &self.stories,
            region: self.region,
            contact: self.contact,
        }
    }

    /// A handout in a language, by the story if it has one.
    fn one(&self, handout: Handout, story: &Arc<Story>, language: &str) -> Option<Made> {
        make(&self.kit(), handout, story, &language.parse().unwrap()).unwrap()
    }

    /// All of them: by story, language and name.
    fn all(&self) -> Vec<(String, Made)> {
        let mut all = Vec::new();
        for language in self.library.locales().keys() {
            for handout in Handout::ALL {
                let stories = if handout.is_of_story() { &self.stories[..] } else { &self.stories[..1] };
                for story in stories {
                    let of = if handout.is_of_story() { story.id().as_str() } else { "any" };
                    all.extend(self.one(handout, story, language).map(|made| (format!("{language} {of} {}", handout.name()), made)));
                }
            }
        }
        all
    }
}

/// How many pages a handout has. What a story says itself takes more in one story than in another, and may not take more than somebody reads.
fn may_have(handout: Handout) -> RangeInclusive<usize> {
    match handout {
        Handout::Slips
        | Handout::Friend
        | Handout::Letter
        | Handout::Exit
        | Handout::Support
        | Handout::IfTold
        | Handout::It
        | Handout::AnswersAFirst
        | Handout::AnswersBFirst => 1..=1,
        Handout::QuickStart | Handout::Key | Handout::Booster => 2..=2,
        // Two sets of four letters, or of six.
        Handout::Cards => 3..=4,
        Handout::Background => 1..=2,
        Handout::Questions => 1..=3,
        Handout::Tactics => 2..=8,
        Handout::Notes => 4..=8,
    }
}

#[test]
fn handouts_have_so_many_pages() {
    let library = Library::built_in().unwrap();
    let mut seen = 0;
    for (name, made) in Printing::of(&library).all() {
        let handout = Handout::ALL.into_iter().find(|handout| name.ends_with(&format!(" {}", handout.name()))).unwrap();
        assert!(may_have(handout).contains(&made.pages), "{name} has {} pages", made.pages);
        assert_eq!(made.html.matches("<section").count(), made.pages, "{name}");
        seen += 1;
    }
    assert!(seen > 2 * Handout::ALL.len(), "{seen}");
}

#[test]
fn a_handout_runs_nothing_loads_nothing_and_lacks_no_text() {
    let library = Library::built_in().unwrap();
    for (name, made) in Printing::of(&library).all() {
        let html = &made.html;
        let language = name.split(' ').next().unwrap();
        let texts = library.localiser_on_paper(&language.parse().unwrap(), None, Isolates::Kept).unwrap();
        assert!(!html.contains(&texts.words("missing-line")), "{name}: a text is missing");
        assert!(html.contains("content=\"default-src 'none'; style-src 'sha256-"), "{name}");
        for strange in ["<script", "javascript:", "style=", "src=", "url(", "@import", " on", "http:", "https:"] {
            let markup: String =
                html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()).collect::<Vec<_>>().join("<");
            let markup = markup.replace("http-equiv", "").replace("'script'", "");
            assert!(!markup.contains(strange), "{name}: {strange}");
        }
        assert!(html.contains(&texts.words("fictional-short")) && html.contains(&texts.words("made-by")), "{name}: no footer");
        // A sheet that is cut in the middle has one in each half.
        let halves = if name.ends_with(Handout::Booster.name()) { 2 } else { 1 };
        assert_eq!(html.matches("<footer").count(), made.pages * halves, "{name}");
        assert!(html.contains("CC BY 4.0"), "{name}: no licence");
        let direction = if language == "ar" { "dir=rtl" } else { "dir=ltr" };
        assert!(html.starts_with(&format!("<!doctype html>\n<html lang={language} {direction}>")), "{name}");
        if language != REFERENCE {
            assert!(!html.contains("lang=en "), "{name}: something is not translated");
        }
    }
}

/// The colours of paper are those that a copier keeps: text is black, and everything else stands beside black words.
#[test]
fn handouts_are_black_on_white() {
    let style = include_str!("../../assets/handout/style.css");
    let paper = style.split("@media screen").next().unwrap();
    let colours: BTreeSet<&str> =
        paper.split('#').skip(1).map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap()).collect();
    assert_eq!(colours.into_iter().collect::<Vec<_>>(), ["000", "fff", "icons"], "a grey would need 4.5 to 1, and a copier");
    let sizes = paper.split("font-size: ").skip(1).map(|rest| rest.split("pt").next().unwrap().parse::<f64>().unwrap());
    assert!(sizes.clone().count() > 5 && sizes.into_iter().all(|size| size >= 9.0), "nothing is smaller than 9 points");
}

#[test]
fn what_somebody_types_is_plain_characters() {
    let library = Library::built_in().unwrap();
    let contact = "Ms <b onclick='x'>Ber & Söhne</b> \"12\"";
    let kit = Printing { contact: Some(contact), ..Printing::of(&library) };
    for handout in [Handout::Support, Handout::IfTold, Handout::Friend, Handout::Letter] {
        let html = kit.one(handout, &kit.stories[0], "ar").unwrap().html;
        assert!(html.contains("dir=auto>Ms &lt;b onclick=&#39;x&#39;&gt;Ber &amp; Söhne&lt;/b&gt; &quot;12&quot;<"), "{}", handout.name());
        assert!(!html.contains("<b onclick"), "{}", handout.name());
    }
    // The longest that can be given has its place on every sheet.
    let long = "ض".repeat(crate::contact::MOST);
    let kit = Printing { contact: Some(&long), ..Printing::of(&library) };
    assert!(kit.one(Handout::Support, &kit.stories[0], "en").is_some_and(|made| made.pages == 1));
}

#[test]
fn a_hostile_pack_gives_characters_and_no_markup() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/fixture");
    let folder = tempfile::tempdir().unwrap();
    for path in ["assets/scenarios/kites/scenario.ron", "locales/en/kites.ftl"] {
        let text = fs::read_to_string(root.join(path)).unwrap();
        let text = text.replace("scenario-title = ", "scenario-title = </h1></section><script>alert(1)</script><style>* </style> ");
        let target = folder.path().join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::write(target, text).unwrap();
    }
    let shared = folder.path().join("locales/en/handouts.ftl");
    let word = "Wörter".repeat(300);
    fs::write(shared, format!("handout-notes = <img src=x onerror=alert(1)> {word}\ncards-zero = < > & ' \"\n")).unwrap();
    let library = Library::with_pack(folder.path()).unwrap();
    let kit = Printing::of(&library);
    for (name, made) in kit.all() {
        assert!(!made.html.contains("<script") && !made.html.contains("<img") && made.html.matches("<style>").count() == 1, "{name}");
    }
    let notes = kit.one(Handout::Notes, &kit.stories[0], "en").unwrap().html;
    assert!(notes.contains("&lt;img src=x onerror=alert(1)&gt;") && notes.contains("&lt;/h1&gt;&lt;/section&gt;&lt;script&gt;"));
}

#[test]
fn the_lines_of_every_country_stand_on_one_sheet() {
    let library = Library::built_in().unwrap();
    for region in library.regions().unwrap() {
        let kit = Printing { region: &region, ..Printing::of(&library) };
        for language in library.locales().keys() {
            let made = kit.one(Handout::Support, &kit.stories[0], language).unwrap();
            assert_eq!(made.pages, 1, "{region} {language}");
            let lines = library.nearest_support(&region).unwrap().lines;
            assert!(!lines.is_empty(), "{region}");
            for line in &lines {
                let mut name = Markup::default();
                name.text(&line.name);
                assert!(made.html.contains(name.as_str()), "{region} {language} {}", line.name);
            }
        }
    }
}

#[test]
fn both_choices_of_an_exit_slip_are_alike() {
    let library = Library::built_in().unwrap();
    let kit = Printing::of(&library);
    let html = kit.one(Handout::Exit, &kit.stories[0], REFERENCE).unwrap().html;
    let texts = library.localiser_on_paper(&REFERENCE.parse().unwrap(), None, Isolates::Kept).unwrap();
    let around = |id: &str| {
        let mut words = Markup::default();
        words.text(&texts.words(id));
        let (before, after) = html.split_once(words.as_str()).unwrap();
        (before.rsplit("<div").next().unwrap().to_owned(), after.split("</div>").next().unwrap().to_owned())
    };
    assert_eq!(around("exit-fine"), around("exit-talk"));
}

#[test]
fn a_story_gives_each_of_its_tactics_and_questions_once() {
    let library = Library::built_in().unwrap();
    let kit = Printing::of(&library);
    for story in &kit.stories {
        let texts = library.localiser_on_paper(&REFERENCE.parse().unwrap(), Some(story.id()), Isolates::Kept).unwrap();
        let escaped = |id: &str| {
            let mut words = Markup::default();
            words.text(&texts.words(id));
            words.as_str().to_owned()
        };
        let cards = kit.one(Handout::Tactics, story, REFERENCE).unwrap().html;
        let labels = story.lines().iter().filter_map(|line| line.label);
        let tactics: BTreeSet<_> = labels.filter_map(|label| if let Label::Tactic(tactic) = label { Some(tactic) } else { None }).collect();
        for tactic in &tactics {
            let name = escaped(&text_id::tactic(library.tactics().name(*tactic)));
            assert_eq!(cards.matches(&format!("<h2>{name}</h2>")).count(), 1, "{} {name}", story.id());
        }
        assert_eq!(cards.matches("<h2>").count(), tactics.len(), "{}", story.id());
        let talk = kit.one(Handout::Questions, story, REFERENCE).unwrap().html;
        let questions: BTreeSet<_> = story.endings().iter().flat_map(|ending| &ending.questions).collect();
        for question in &questions {
            let words = escaped(&text_id::question(*question));
            assert_eq!(talk.matches(&words).count(), 1, "{} {question}", story.id());
        }
        assert_eq!(talk.matches("class=answer").count(), questions.len(), "{}", story.id());
    }
}

#[test]
fn a_story_without_a_background_has_no_sheet_for_it() {
    let library = fixture::library();
    let kit = Printing::of(&library);
    assert!(kit.one(Handout::Background, &kit.stories[0], REFERENCE).is_none());
}

#[test]
fn there_is_a_card_for_every_answer_of_every_vote() {
    let library = Library::built_in().unwrap();
    let kit = Printing::of(&library);
    let html = kit.one(Handout::Cards, &kit.stories[0], REFERENCE).unwrap().html;
    let sets = 2;
    let most = kit.stories.iter().flat_map(|story| {
        let votes = story.class_track().map(|track| track.votes.clone()).unwrap_or_default();
        votes.into_iter().map(|vote| story.choice(vote).answers.len() - 1).collect::<Vec<_>>()
    });
    let letters = most.max().unwrap().max(4);
    assert_eq!(html.matches("class=card>").count(), sets * (letters + 2));
}

#[test]
fn every_handout_has_a_title_and_says_how_many_to_print() {
    let library = Library::built_in().unwrap();
    for language in library.languages() {
        let texts = library.localiser_on_paper(&language, None, Isolates::Kept).unwrap();
        for id in Handout::TEXT_IDS {
            for part in [None, Some("copies")] {
                assert!(texts.find(id, part, None).is_some_and(|text| text.language == language), "{language} {id} {part:?}");
            }
        }
    }
}

#[test]
fn nothing_that_is_for_the_young_is_printed_for_carers() {
    let (_folder, library) = fixture::for_carers();
    let printing = Printing::of(&library);
    let carers = library.scenario(&fixture::kites()).unwrap().1;
    for language in ["en", "ar"] {
        let all = Twice::all(language);
        let printed = Handout::ALL.into_iter().filter_map(|handout| printing.one(handout, &carers, language));
        let printed: String = printed.map(|made| made.html).collect();
        let (young, seen) = Twice::shown(&all, &printed);
        assert!(young.is_empty(), "{language}: {young:?}");
        assert!(seen > 20, "{language}: only {seen} of them are printed");
    }
}
