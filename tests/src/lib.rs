//! What the stories share: the command, folders to play in, and the content to break.
//!
//! Start reading at [`rights`]; [`ContentCopy`] is for stories that edit the sources. Everything here panics where it
//! cannot do its work: that is how a test fails.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs};

use rights_core::ids::Status;
use rights_core::pack::Payload;
use rights_core::view::{CardRequest, CardView};
use rights_core::{Baseline, BaselinePack, Shelf, ShelfConfig};
use serde_json::Value;

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

/// A copy of the content sources to edit and break.
#[derive(Debug)]
pub struct ContentCopy(Folder);

impl ContentCopy {
    /// Copies `content/packs` and `content/ui`.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "copying is an act, not a default")]
    pub fn new() -> Self {
        Self::of(&root().join("content"))
    }

    /// Copies the packs and the app's words of [`fixture_content`].
    #[must_use]
    pub fn fixture() -> Self {
        Self::of(&fixture_content())
    }

    fn of(content: &Path) -> Self {
        let folder = Folder::new();
        for part in ["packs", "ui"] {
            copy(&content.join(part), &folder.path().join("content").join(part));
        }
        Self(folder)
    }

    /// The content folder.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        self.0.path().join("content")
    }

    /// Text of a file, by its path in the content folder.
    #[must_use]
    pub fn text(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap()
    }

    /// Writes a file, making its folders.
    pub fn write(&self, file: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Replaces the first `from` of a file.
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.text(file);
        assert!(text.contains(from), "{file} has no {from:?}");
        self.write(file, text.replacen(from, to, 1));
    }

    /// `check --json` of the copy on [`TODAY`].
    #[must_use]
    pub fn check(&self) -> Run {
        let content = self.path();
        rights(["check", "--json", "--now", TODAY, "--content", content.to_str().unwrap()])
    }

    /// `show --json` of the copy on [`TODAY`], with more arguments.
    #[must_use]
    pub fn show(&self, args: &[&str]) -> Run {
        let content = self.path();
        let mut all = vec!["show", "--json", "--now", TODAY, "--content", content.to_str().unwrap()];
        all.extend(args);
        rights(all)
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// The content folder that tests of code stand on.
#[must_use]
pub fn fixture_content() -> PathBuf {
    root().join("tests/packs/fixture")
}

/// The packs of [`fixture_content`], built once a run.
#[must_use]
pub fn fixture_baseline() -> Baseline {
    static BASELINE: OnceLock<Baseline> = OnceLock::new();
    let build = || {
        let built = rights_content::build(&rights_content::Content::read(&fixture_content())).unwrap();
        let pack =
            |built: rights_content::BuiltPack| BaselinePack { pack: built.pack, payload: Payload::Owned(built.bytes) };
        Baseline { packs: built.packs.into_iter().map(pack).collect(), ui: Payload::Owned(built.ui.bytes) }
    };
    BASELINE.get_or_init(build).clone()
}

/// A shelf on the packs of the fixture, without a data folder.
#[must_use]
pub fn fixture_shelf() -> Shelf {
    Shelf::open(&ShelfConfig::default(), fixture_baseline()).unwrap()
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
    let request = rights_core::view::HomeRequest { languages: Vec::new(), status: None, place: None, now: NOW };
    let home = shelf.home(&request).unwrap();
    home.groups.into_iter().flat_map(|group| group.cards).map(|card| card.card).collect()
}
