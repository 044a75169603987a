//! What the stories share: the command, folders to play in, and the content to break.
//!
//! Start reading at [`rights_on_fixture`] and [`fixture_shelf`]: stories about code stand on the packs of `tests/packs/fixture`,
//! those about what ships on [`rights`] and [`shelf`]. [`ContentCopy`] is for stories that edit the sources. Everything here
//! panics where it cannot do its work: that is how a test fails.

mod content;
mod fixture;
pub mod packs;
pub mod small_pack;
pub mod views;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs};

use rights_core::ids::Status;
use rights_core::view::{CardRequest, CardView, HomeRequest, LineView, NoticeCode, NoticeView};
use rights_core::{Shelf, ShelfConfig};
use serde_json::Value;

pub use content::ContentCopy;
pub use fixture::{
    FIXTURE_LANGUAGES, FIXTURE_PACKS, fixture_baseline, fixture_built, fixture_card, fixture_content,
    fixture_pack_folder, fixture_payload, fixture_shelf, fixture_shelf_in, rights_on_fixture,
};

/// The day the tests live on: the day the facts were checked.
pub const TODAY: &str = "2026-11-24";
/// [`TODAY`] at 15:00 UTC, in seconds.
pub const NOW: i64 = 1_795_532_400;
/// Languages that ship.
pub const LANGUAGES: [&str; 4] = ["en", "ar", "ur", "es"];

/// What a run of the command gave.
#[derive(Debug)]
pub struct Run {
    /// Exit code; nothing if a signal ended it.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Run {
    /// Standard output as JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The error record on standard error.
    #[must_use]
    pub fn error(&self) -> Value {
        assert_eq!(self.out, "", "nothing on standard output");
        let value: Value = serde_json::from_str(&self.err).unwrap_or_else(|error| panic!("{error}: {self:?}"));
        value["error"].clone()
    }
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap()
}

/// The freshly built command.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--package", "rights", "--message-format", "json"])
            .current_dir(root())
            .output()
            .unwrap();
        let lines = String::from_utf8(built.stdout).unwrap();
        let found = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        let path = found.filter_map(|message| message["executable"].as_str().map(PathBuf::from)).next_back();
        path.unwrap_or_else(|| panic!("the command was not built: {}", String::from_utf8_lossy(&built.stderr)))
    })
}

/// Runs the command with an environment of its own, in the root of the repository.
pub fn rights<I: IntoIterator<Item = S>, S: AsRef<std::ffi::OsStr>>(args: I) -> Run {
    rights_in(&root(), &[], args)
}

/// Runs the command in a folder, with more environment.
pub fn rights_in<I, S>(folder: &Path, environment: &[(&str, &str)], args: I) -> Run
where
    I: IntoIterator<Item = S>,
    S: AsRef<std::ffi::OsStr>,
{
    let output = Command::new(program())
        .args(args)
        .current_dir(folder)
        .env_clear()
        .envs(environment.iter().copied())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// A folder of its own, gone when dropped.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Makes an empty folder.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "making a folder is an act, not a default")]
    pub fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("rights-tests-{}-{}", std::process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        let path = env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// The path as text, for an argument.
    #[must_use]
    pub fn arg(&self) -> &str {
        self.0.to_str().unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _already_gone = fs::remove_dir_all(&self.0);
    }
}

/// A shelf on the packs that ship, without a data folder.
#[must_use]
pub fn shelf() -> Shelf {
    Shelf::open(&ShelfConfig::default(), rights_baseline::baseline()).unwrap()
}

/// One card for one reader at [`NOW`].
#[must_use]
pub fn card(shelf: &Shelf, card: &str, lang: &str, status: Option<Status>) -> CardView {
    let request = CardRequest { card: card.to_owned(), languages: vec![lang.to_owned()], status, now: NOW };
    shelf.open_card(&request).unwrap()
}

/// Ids of all cards, in the order of the home view.
#[must_use]
pub fn cards(shelf: &Shelf) -> Vec<String> {
    let request = HomeRequest { languages: Vec::new(), status: None, place: None, now: NOW };
    let home = shelf.home(&request).unwrap();
    home.groups.into_iter().flat_map(|group| group.cards).map(|card| card.card).collect()
}

/// All lines of a card as a reader meets them: essentials, sections, gaps.
#[must_use]
pub fn lines(view: &CardView) -> Vec<&LineView> {
    let sections = view.sections.iter().flat_map(|section| &section.lines);
    let gaps = view.gaps.iter().flat_map(|gaps| &gaps.questions);
    view.essentials.iter().chain(sections).chain(gaps).collect()
}

/// The same of a card as the command prints it.
#[must_use]
pub fn json_lines(view: &Value) -> Vec<Value> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let sections = list(&view["sections"]).into_iter().flat_map(|section| list(&section["lines"]));
    list(&view["essentials"]).into_iter().chain(sections).chain(list(&view["gaps"]["questions"])).collect()
}

/// Codes of notices, in their order.
#[must_use]
pub fn codes(notices: &[NoticeView]) -> Vec<NoticeCode> {
    notices.iter().map(|notice| notice.code).collect()
}

/// Codes and subjects of the notices of a view as the command prints it.
#[must_use]
pub fn notices(view: &Value) -> Vec<(&str, Option<&str>)> {
    let notices = view["notices"].as_array().expect("a view has notices").iter();
    notices.map(|notice| (notice["code"].as_str().unwrap(), notice["subject"].as_str())).collect()
}
