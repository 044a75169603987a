//! The fixed vocabularies of cards: statuses, kinds of line, and sets of statuses.
//!
//! Owns: the words used in sources, packs and JSON (kebab case), each defined in one place. Must not know: any label;
//! what a reader sees for these words is in the app strings (`status-…`, `kind-…`).

use serde::{Deserialize, Serialize};

/// Makes a fieldless enum whose words are defined once, for sources, packs, JSON and errors alike.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $word:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "ffi", derive(uniffi::Enum))]
        pub enum $name { $($(#[$variant_doc])* #[serde(rename = $word)] $variant),+ }

        impl $name {
            /// All of them, in the order in which they are shown.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The word in sources, packs and JSON.
            #[must_use]
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }

            /// The value for this word, if there is one.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

pub(crate) use vocabulary;

vocabulary! {
    /// Immigration status of the reader, as finely as the cards distinguish it.
    Status {
        /// US citizen.
        Citizen = "citizen",
        /// Green card holder.
        PermanentResident = "permanent-resident",
        /// Arrives on a visa (visitor, student, worker).
        Visa = "visa",
        /// Arrives under the Visa Waiver Program with an ESTA.
        VisaWaiver = "visa-waiver",
        /// Is asking for asylum, or has asked.
        AsylumSeeker = "asylum-seeker",
        /// Was granted refugee status or asylum.
        RefugeeAsylee = "refugee-asylee",
        /// Was let in on parole.
        Parolee = "parolee",
        /// Does not know, or has not said.
        Unsure = "unsure",
    }
}

vocabulary! {
    /// What a line is for.
    LineKind {
        /// Words for the officer.
        Say = "say",
        /// Something to do.
        Do = "do",
        /// Something not to do.
        Dont = "dont",
        /// A plain fact.
        Know = "know",
        /// Something to ask for.
        Ask = "ask",
        /// Where one may stop talking.
        Stop = "stop",
        /// A question that no checked source answers.
        Gap = "gap",
    }
}

vocabulary! {
    /// Who picks up when a number is called.
    WhoAnswers {
        /// A government office.
        Government = "government",
        /// A nonprofit organization.
        Nonprofit = "nonprofit",
        /// Volunteers.
        Volunteer = "volunteer",
        /// A machine.
        Automated = "automated",
    }
}

vocabulary! {
    /// A kind of private record that a card can lead to.
    RecordKind {
        /// A person who is held, or who is afraid of being held.
        Case = "case",
        /// An emergency contact.
        Contact = "contact",
        /// What happened at a counter.
        Incident = "incident",
    }
}

vocabulary! {
    /// What kind of source supports a fact.
    Strength {
        /// The text of a law, a court or an agency.
        Primary = "primary",
        /// An advocacy group's reading.
        Organisation = "organisation",
        /// A law firm, the press or a data project.
        Secondary = "secondary",
    }
}

/// A set of statuses, one bit each, in the order of [`Status::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StatusSet(u8);

impl StatusSet {
    /// All eight statuses.
    pub const ALL: Self = Self(u8::MAX);

    /// The set with these bits; bits beyond the eight statuses are ignored.
    #[must_use]
    pub fn from_bits(bits: i64) -> Self {
        Self(u8::try_from(bits & 0xFF).unwrap_or(0))
    }

    /// One bit per status, for a pack's rows.
    #[must_use]
    pub fn bits(self) -> i64 {
        i64::from(self.0)
    }

    /// Whether the set has this status.
    #[must_use]
    pub fn contains(self, status: Status) -> bool {
        self.0 & (1 << status as u8) != 0
    }

    /// The statuses in this set that are not in the other.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the set is empty.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Its statuses, in order.
    #[must_use]
    pub fn statuses(self) -> Vec<Status> {
        Status::ALL.iter().copied().filter(|status| self.contains(*status)).collect()
    }
}

impl FromIterator<Status> for StatusSet {
    fn from_iter<I: IntoIterator<Item = Status>>(statuses: I) -> Self {
        Self(statuses.into_iter().fold(0, |bits, status| bits | 1 << status as u8))
    }
}
