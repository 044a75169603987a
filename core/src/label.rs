//! The app's own strings that the code asks for by name.
//!
//! Owns: the id of every label, and the list of all ids that any part of the code can ask for ([`required`]). Must not
//! know: the texts; they are in `content/ui`, and `rights check` verifies that each id here has one.

use crate::RightsError;
use crate::ids::{LineKind, Status, WhoAnswers};
use crate::view::{NoticeCode, Open};

macro_rules! labels {
    ($($(#[$doc:meta])* $name:ident = $id:literal),+ $(,)?) => {
        $($(#[$doc])* pub const $name: &str = $id;)+
        /// Ids with a fixed name.
        const FIXED: &[&str] = &[$($name),+];
    };
}

labels! {
    /// The language's name for itself.
    LANGUAGE_NAME = "language-name",
    /// Name of the language in English.
    LANGUAGE_ENGLISH_NAME = "language-english-name",
    /// That this is information, not legal advice.
    NOT_LEGAL_ADVICE = "not-legal-advice",
    /// Heading of the essentials.
    ESSENTIALS = "label-essentials",
    /// Heading of the questions that no checked source answers.
    GAPS_HEADING = "gaps-heading",
    /// The text below that heading, said once.
    GAPS_TEXT = "gaps-text",
    /// State of a text that a machine translated and whose English no lawyer has reviewed.
    STATE_MACHINE_AND_NO_LAWYER = "state-machine-and-no-lawyer",
    /// State of a text that a machine translated.
    STATE_MACHINE = "state-machine",
    /// State of a text that no lawyer has reviewed.
    STATE_NO_LAWYER = "state-no-lawyer",
    /// Comes before the reader's status.
    FOR = "label-for",
    /// Comes before the status of the person who is held.
    FOR_HELD = "label-for-held",
    /// Comes before the day of a check.
    CHECKED = "label-checked",
    /// Comes before the day of the next check.
    CHECK_AGAIN_BY = "label-check-again-by",
    /// Heading of the links to other cards.
    READ_NEXT = "label-read-next",
    /// Heading of the phone lines.
    PHONE_LINES = "label-phone-lines",
    /// Heading of the sources.
    SOURCES = "label-sources",
    /// How to see all sources on a terminal.
    SOURCES_HINT = "label-sources-hint",
    /// Comes above a section about the past.
    PAST = "label-past",
    /// That a card is saved.
    SAVED = "label-saved",
    /// That a card is no longer saved.
    NOT_SAVED = "label-not-saved",
    /// Who can see what is saved.
    SAVE_WARNING = "save-warning",
    /// That nothing was stored, and how to store it.
    SAVE_NEEDS_FOLDER = "save-needs-folder",
    /// Comes before who answers a phone line.
    WHO_ANSWERS = "label-who-answers",
    /// Comes before the languages of a phone line.
    LANGUAGES = "label-languages",
    /// Comes before the time when a phone line opens.
    OPENS = "label-opens",
    /// Heading of the news.
    LATEST = "label-latest",
    /// Heading of the saved cards.
    SAVED_CARDS = "label-saved-cards",
    /// Heading of the corrections.
    CORRECTIONS = "label-corrections",
    /// Comes before what was wrong.
    WAS_WRONG = "label-was-wrong",
    /// Comes before what is right.
    IS_RIGHT = "label-is-right",
    /// Comes before a number that works from abroad.
    FROM_ABROAD = "label-from-abroad",
    /// That a phone line is a web address.
    NEEDS_NETWORK = "label-needs-network",
    /// Blank to fill in on paper: when.
    BLANK_WHEN = "blank-when",
    /// Blank to fill in on paper: with whom.
    BLANK_WHO = "blank-who",
    /// Blank to fill in on paper: what they said.
    BLANK_SAID = "blank-said",
    /// That a search found nothing.
    NO_HITS = "no-hits",
    /// Shown at a line that is past its review day.
    LINE_REVIEW_DUE = "line-review-due",
    /// Shown at a line that is missing in the reader's language.
    LINE_FALLBACK = "line-fallback",
    /// Shown at a line whose translation is older than its source.
    LINE_OUTDATED = "line-outdated",
    /// Says that the status can be chosen.
    CHOOSE_STATUS = "label-choose-status",
    /// The same, where it is that of the person who is held.
    CHOOSE_STATUS_HELD = "label-choose-status-held",
    /// Says that a line can be shown large, alone, to the officer.
    SHOW_LARGE = "label-show-large",
    /// Closes what was shown large.
    CLOSE = "label-close",
    /// Heading of the cards that are in one file.
    IN_THIS_FILE = "label-in-this-file",
    /// Leads back to the list of those cards.
    BACK_TO_LIST = "label-back-to-list",
    /// Name of the card for a wallet.
    WALLET = "wallet-title",
    /// How the sheet of a wallet card is cut and folded.
    WALLET_HOW = "wallet-how",
    /// Asks whoever finds the card to call.
    WALLET_FOUND = "wallet-found",
    /// Blank on a wallet card: a name.
    WALLET_NAME = "wallet-name",
    /// Blank on a wallet card: a phone number.
    WALLET_NUMBER = "wallet-number",
    /// The command's error for a status that is not one of the eight.
    UNKNOWN_STATUS = "error-unknown-status",
}

/// Id of the label for a kind of line.
#[must_use]
pub fn kind(kind: LineKind) -> String {
    format!("kind-{}", kind.word())
}

/// Id of the name of a status.
#[must_use]
pub fn status(status: Status) -> String {
    format!("status-{}", status.word())
}

/// Id of what people call a status, separated by commas.
#[must_use]
pub fn status_words(status: Status) -> String {
    format!("status-words-{}", status.word())
}

/// Id of the text for who answers.
#[must_use]
pub fn answers(who: WhoAnswers) -> String {
    format!("answers-{}", who.word())
}

/// Id of the text for whether a phone line is open.
#[must_use]
pub fn open(open: Open) -> &'static str {
    match open {
        Open::Open => "open-open",
        Open::Closed => "open-closed",
        Open::Unknown => "open-unknown",
    }
}

/// Id of the words of a notice that is not drawn at a line.
#[must_use]
pub fn notice(code: NoticeCode) -> String {
    format!("notice-{}", code.word())
}

/// Id of the text of an error, by its code.
#[must_use]
pub fn error(code: &str) -> String {
    format!("error-{code}")
}

/// Every id that the code can ask for, whatever the packs contain. A pack adds a `group-…` and a `guide-…` for each
/// group and guide that it names.
#[must_use]
pub fn required() -> Vec<String> {
    let fixed = FIXED.iter().map(|id| (*id).to_owned());
    let notices = NoticeCode::ALL.iter().map(|code| notice(*code));
    let opens = [Open::Open, Open::Closed, Open::Unknown].map(|state| open(state).to_owned());
    fixed
        .chain(LineKind::ALL.iter().map(|word| kind(*word)))
        .chain(Status::ALL.iter().map(|word| status(*word)))
        .chain(Status::ALL.iter().map(|word| status_words(*word)))
        .chain(WhoAnswers::ALL.iter().map(|word| answers(*word)))
        .chain(opens)
        .chain(notices)
        .chain(RightsError::CODES.iter().map(|code| error(code)))
        .collect()
}
