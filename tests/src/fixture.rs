//! The packs that tests of code stand on: made up, so that no change of a card that ships breaks a test of code.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use rights_content::{Build, BuiltPack, Content};
use rights_core::ids::Status;
use rights_core::pack::Payload;
use rights_core::view::CardView;
use rights_core::{Baseline, BaselinePack, Shelf, ShelfConfig};

use crate::{Folder, Run, card, rights, root};

/// Packs of the fixture.
pub const FIXTURE_PACKS: [&str; 2] = ["alpha", "beta"];
/// Languages of its packs.
pub const FIXTURE_LANGUAGES: [&str; 3] = ["en", "ar", "es"];

/// The content folder that tests of code stand on.
#[must_use]
pub fn fixture_content() -> PathBuf {
    root().join("tests/packs/fixture")
}

/// Its packs and words, built once a run.
pub fn fixture_built() -> &'static Build {
    static BUILT: OnceLock<Build> = OnceLock::new();
    BUILT.get_or_init(|| rights_content::build(&Content::read(&fixture_content())).unwrap())
}

/// The payload of one of its packs.
#[must_use]
pub fn fixture_payload(pack: &str) -> Vec<u8> {
    let packs = &fixture_built().packs;
    packs.iter().find(|built| built.pack == pack).unwrap().bytes.clone()
}

/// A baseline of its packs.
#[must_use]
pub fn fixture_baseline() -> Baseline {
    let Build { packs, ui } = fixture_built();
    let pack =
        |built: &BuiltPack| BaselinePack { pack: built.pack.clone(), payload: Payload::Owned(built.bytes.clone()) };
    Baseline { packs: packs.iter().map(pack).collect(), ui: Payload::Owned(ui.bytes.clone()) }
}

/// A shelf on its packs, without a data folder.
#[must_use]
pub fn fixture_shelf() -> Shelf {
    Shelf::open(&ShelfConfig::default(), fixture_baseline()).unwrap()
}

/// A shelf on its packs, with a data folder.
#[must_use]
pub fn fixture_shelf_in(folder: &Path) -> Shelf {
    let config = ShelfConfig { data_dir: Some(folder.to_str().unwrap().to_owned()), languages: Vec::new() };
    Shelf::open(&config, fixture_baseline()).unwrap()
}

/// One of its cards for one reader at [`crate::NOW`].
#[must_use]
pub fn fixture_card(id: &str, lang: &str, status: Option<Status>) -> CardView {
    card(&fixture_shelf(), id, lang, status)
}

/// A folder with one of its packs as a file, such as `alpha-1.db`.
#[must_use]
pub fn fixture_pack_folder(pack: &str) -> Folder {
    let folder = Folder::new();
    fs::write(folder.path().join(format!("{pack}-1.db")), fixture_payload(pack)).unwrap();
    folder
}

/// Runs the command on its packs and words; a content folder among the arguments is taken instead.
pub fn rights_on_fixture<S: AsRef<str>>(args: impl IntoIterator<Item = S>) -> Run {
    let mut all: Vec<String> = args.into_iter().map(|arg| arg.as_ref().to_owned()).collect();
    if !all.iter().any(|arg| arg == "--content") {
        // In front of a `--`, behind which nothing is an option.
        let end = all.iter().position(|arg| arg == "--").unwrap_or(all.len());
        all.splice(end..end, ["--content".to_owned(), fixture_content().to_str().unwrap().to_owned()]);
    }
    rights(all)
}
