//! The bundled icons: their drawings, and which of them mirror where lines begin at the right.
//!
//! Owns: the one table of them. Refuses to know: who draws them, how and where.

macro_rules! icons {
    ($($icon:ident $file:literal $mirrors:literal),+ $(,)?) => {
        /// An icon.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub(crate) enum Icon {
            $($icon),+
        }

        impl Icon {
            /// Every icon, by name.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$icon),+];

            /// The name of its file in `assets/icons/`.
            pub(crate) fn name(self) -> &'static str {
                match self {
                    $(Self::$icon => $file),+
                }
            }

            /// The drawing, as SVG.
            pub(crate) fn drawing(self) -> &'static str {
                match self {
                    $(Self::$icon => include_str!(concat!("../../assets/icons/", $file, ".svg"))),+
                }
            }

            /// Whether it is mirrored where lines begin at the right.
            pub(crate) fn mirrors(self) -> bool {
                match self {
                    $(Self::$icon => $mirrors),+
                }
            }
        }
    };
}

icons! {
    Away "away" false,
    Back "back" true,
    Badge "badge" false,
    Blank "blank" false,
    Book "book" false,
    Branch "branch" true,
    Chat "chat" true,
    Check "check" false,
    Clock "clock" false,
    Columns "columns" false,
    Copy "copy" false,
    Down "down" false,
    Edit "edit" false,
    Feed "feed" false,
    Freeze "freeze" false,
    Globe "globe" false,
    Hand "hand" false,
    Heart "heart" false,
    House "house" false,
    Leave "leave" true,
    List "list" true,
    Lock "lock" false,
    Look "look" false,
    Minus "minus" false,
    Next "next" true,
    Note "note" true,
    People "people" false,
    Person "person" false,
    Phone "phone" false,
    Plus "plus" false,
    Print "print" false,
    Skip "skip" true,
    Support "support" false,
    Tactic "tactic" false,
    Up "up" false,
}
