//! The shelf for one run of the command: which packs, which languages, which instant.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rights_content::Content;
use rights_core::ids::Status;
use rights_core::locale::fold;
use rights_core::pack::Payload;
use rights_core::view::LocalText;
use rights_core::{Baseline, BaselinePack, RightsError, Shelf, ShelfConfig, label};

use crate::args;
use crate::error::{CommandError, Failure};

/// A shelf, and the reader's languages and clock.
pub(crate) struct Reader {
    pub(crate) shelf: Shelf,
    pub(crate) languages: Vec<String>,
    pub(crate) now: i64,
    /// Only a day was given, so it is not known whether a phone line is open.
    pub(crate) day_only: bool,
}

impl Reader {
    pub(crate) fn open(args: &args::Reader) -> Result<Self, Failure> {
        let baseline = match &args.content {
            Some(folder) => built(folder)?,
            None if rights_baseline::HAS_PACKS => rights_baseline::baseline(),
            None => return Err(no_baseline(rights_baseline::report())),
        };
        let config = ShelfConfig { data_dir: args.data.clone(), languages: Vec::new() };
        let shelf = Shelf::open(&config, baseline).map_err(|failure| {
            let rights_core::Failure::Failed { error, text } = failure;
            CommandError::core(&error, text.map_or_else(|| error.code().to_owned(), |text| text.text))
        })?;
        if let Some(folder) = &args.pack_dir {
            shelf.add_unsigned(folder).map_err(|error| CommandError::core(&error, error.code().to_owned()))?;
        }
        let (now, day_only) = instant(args.now.as_deref())?;
        let languages = if args.lang.is_empty() {
            default_languages(&shelf)
        } else {
            args.lang.iter().map(|lang| of_locale(lang)).collect()
        };
        Ok(Self { shelf, languages, now, day_only })
    }

    /// Puts an error from the core into the reader's language; if that text cannot be read, the code stands in for it.
    pub(crate) fn failure(&self, error: &RightsError) -> Failure {
        let text = self.shelf.error_text(error);
        CommandError::core(error, text.map_or_else(|| error.code().to_owned(), |text| text.text))
    }

    /// All labels of the app in the reader's language.
    pub(crate) fn labels(&self) -> Result<Labels, Failure> {
        self.labels_in(&self.languages)
    }

    fn labels_in(&self, languages: &[String]) -> Result<Labels, Failure> {
        let strings = self.shelf.ui_strings(languages).map_err(|error| self.failure(&error))?.strings;
        Ok(Labels(strings.into_iter().map(|string| (string.id, string.text)).collect()))
    }

    /// A status, by its word or by what people call it in any of the app's languages; the error for anything else lists
    /// all eight.
    pub(crate) fn status(&self, given: Option<&str>) -> Result<Option<Status>, Failure> {
        let Some(given) = given else { return Ok(None) };
        if let Some(status) = Status::from_word(given) {
            return Ok(Some(status));
        }
        let wanted = fold(given);
        let languages = self.shelf.languages().map_err(|error| self.failure(&error))?.languages;
        for language in languages {
            let labels = self.labels_in(&[language.tag])?;
            let calls = |status: &&Status| {
                let name = labels.get(&label::status(**status));
                let words = labels.get(&label::status_words(**status));
                words.split(',').chain([name]).any(|words| fold(words.trim()) == wanted)
            };
            if let Some(status) = Status::ALL.iter().find(calls) {
                return Ok(Some(*status));
            }
        }
        let known: Vec<String> = Status::ALL.iter().map(|status| status.word().to_owned()).collect();
        let labels = self.labels()?;
        let message = labels.get(label::UNKNOWN_STATUS);
        Err(CommandError::call("unknown-status", "status", given, message, known))
    }
}

/// The app's labels by id.
pub(crate) struct Labels(std::collections::BTreeMap<String, LocalText>);

impl Labels {
    /// The text of a label. `rights check` verifies that there is one.
    pub(crate) fn get(&self, id: &str) -> &str {
        self.0.get(id).map_or("", |text| text.text.as_str())
    }
}

fn built(folder: &Path) -> Result<Baseline, Failure> {
    let built = rights_content::build(&Content::read(folder)).map_err(|error| CommandError::build(error, folder))?;
    let pack =
        |built: rights_content::BuiltPack| BaselinePack { pack: built.pack, payload: Payload::Owned(built.bytes) };
    let packs = built.packs.into_iter().map(pack).collect();
    Ok(Baseline { packs, ui: Payload::Owned(built.ui.bytes) })
}

/// The program was built from sources with errors, so their report was compiled in instead of the packs.
fn no_baseline(report: &str) -> Failure {
    serde_json::from_str(report).map_or_else(
        |_| CommandError::cannot("content", "This program was built without cards.", None),
        CommandError::content,
    )
}

/// The requested instant, in seconds UTC, and whether only a day was given.
pub(crate) fn instant(text: Option<&str>) -> Result<(i64, bool), Failure> {
    let Some(text) = text else { return Ok((Timestamp::now().as_second(), false)) };
    if let Some(day) = rights_core::date::seconds(text) {
        return Ok((day, true));
    }
    text.parse::<Timestamp>().map(|instant| (instant.as_second(), false)).map_err(|_| {
        let message = "This is not a date that can be read. Write it like 2026-11-24 or 2026-11-24T10:00:00-05:00.";
        CommandError::call("bad-date", "now", text, message, Vec::new())
    })
}

/// The languages in the settings, or else those of the environment. Nothing in the environment causes an error.
fn default_languages(shelf: &Shelf) -> Vec<String> {
    let kept = shelf.settings().map(|settings| settings.languages).unwrap_or_default();
    if !kept.is_empty() {
        return kept;
    }
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    // LANGUAGE is a list; the others name one locale each, and the first one set wins (POSIX).
    let list = set("LANGUAGE").map(|list| list.split(':').map(str::to_owned).collect::<Vec<_>>());
    let one = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).map(|locale| vec![locale]);
    let tag = |locale: String| {
        let tag = of_locale(&locale);
        rights_core::locale::canonical(&tag).ok().filter(|_| !matches!(tag.as_str(), "C" | "POSIX"))
    };
    list.or(one).unwrap_or_default().into_iter().filter_map(tag).collect()
}

/// The language tag for a locale as systems write it: `ur_PK.UTF-8` becomes `ur-PK`.
fn of_locale(locale: &str) -> String {
    locale.split(['.', '@']).next().unwrap_or_default().replace('_', "-")
}

/// The content folder given, or else `content` here or in a parent folder.
pub(crate) fn content_folder(given: Option<&PathBuf>) -> Result<PathBuf, Failure> {
    if let Some(folder) = given {
        return Ok(folder.clone());
    }
    let here = std::env::current_dir().map_err(|error| CommandError::file(Path::new("."), &error))?;
    let found = here.ancestors().map(|folder| folder.join("content")).find(|folder| folder.join("packs").is_dir());
    found.ok_or_else(|| {
        let message = "There is no content folder here or in a parent folder. Name one with --content DIR.";
        CommandError::cannot("no-content-folder", message, None)
    })
}
