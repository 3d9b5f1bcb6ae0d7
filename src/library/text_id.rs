//! Which text says what for the closed lists of support files.
//!
//! Owns: those ids, each written out. Refuses to know: what the texts say, and how a line is put together from them (`wording`).

use super::support::{Answers, Cost, ForWhom, Hours, How, NameNeeded, Status, Topic};
use crate::story::text_id::text_ids;

text_ids!(Answers {
    Self::Charity => "answers-charity",
    Self::PublicService => "answers-public-service",
    Self::Ministry => "answers-ministry",
    Self::Ombudsman => "answers-ombudsman",
    Self::Specialist => "answers-specialist",
    Self::Justice => "answers-justice",
    Self::Police => "answers-police",
    Self::Emergency => "answers-emergency",
    Self::Directory => "answers-directory",
});

text_ids!(Topic {
    Self::AnyWorry => "topic-any-worry",
    Self::Extremism => "topic-extremism",
    Self::OnlineHarm => "topic-online-harm",
    Self::FamilyViolence => "topic-family-violence",
    Self::Missing => "topic-missing",
    Self::Crisis => "topic-crisis",
    Self::Rights => "topic-rights",
    Self::Directory => "topic-directory",
});

text_ids!(ForWhom {
    Self::Everyone => "for-everyone",
    Self::Under(..) => "for-under",
    Self::UpTo(..) => "for-up-to",
    Self::Ages(..) => "for-ages",
    Self::Adults => "for-adults",
    Self::Families => "for-families",
    Self::Schools => "for-schools",
});

text_ids!(How {
    Self::Call => "contact-call",
    Self::Sms(..) => "contact-sms",
    Self::WhatsApp => "contact-whats-app",
    Self::Textphone => "contact-textphone",
    Self::Chat => "contact-chat",
    Self::Web => "contact-web",
    Self::Email => "contact-email",
});

text_ids!(Hours {
    Self::Always => "hours-always",
    Self::Daily(..) => "hours-daily",
    Self::Weekdays(..) => "hours-weekdays",
    Self::MonToSat(..) => "hours-mon-to-sat",
    Self::Conflict => "hours-conflict",
    Self::Unknown => "hours-unknown",
});

text_ids!(Cost {
    Self::Free => "cost-free",
    Self::Unknown => "cost-unknown",
});

text_ids!(NameNeeded {
    Self::No => "name-no",
    Self::TheyMayAsk => "name-they-may-ask",
    Self::Unknown => "name-unknown",
});

text_ids!(Status {
    Self::Official => "status-official",
    Self::SecondHand => "status-second-hand",
    Self::Conflict => "status-conflict",
    Self::Unverified => "status-unverified",
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Isolates, REFERENCE};
    use crate::library::Library;
    use crate::story::Verdict;
    use crate::story::debrief::Reading;
    use crate::story::script::{ContentNote, Move, Role, TalkTo};
    use crate::story::text_id::role_fact;

    /// Those of stories stand here too, because a test needs a library to look them up in.
    #[test]
    fn every_variant_of_a_closed_list_has_its_text() {
        let texts = Library::built_in().unwrap().localiser(&REFERENCE.parse().unwrap(), None, Isolates::Kept).unwrap();
        let lists = [
            Role::TEXT_IDS,
            ContentNote::TEXT_IDS,
            Move::TEXT_IDS,
            TalkTo::TEXT_IDS,
            Verdict::TEXT_IDS,
            Reading::TEXT_IDS,
            Answers::TEXT_IDS,
            Topic::TEXT_IDS,
            ForWhom::TEXT_IDS,
            How::TEXT_IDS,
            Hours::TEXT_IDS,
            Cost::TEXT_IDS,
            NameNeeded::TEXT_IDS,
            Status::TEXT_IDS,
            &[Role::Target, Role::Friend, Role::Carer].map(role_fact),
        ];
        for id in lists.into_iter().flatten() {
            assert!(texts.has(id, None), "{id} is no text");
        }
        for id in Answers::TEXT_IDS {
            assert!(texts.has(id, Some("title")), "{id} has no title");
        }
    }
}
