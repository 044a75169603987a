//! Builds the packs from the sources beside this crate, so that the compiled-in bytes cannot lag behind them.
//!
//! Never fails on content: with errors in the sources no pack is embedded, one warning is printed, and whoever needs
//! the packs prints the report (`rights check` does too). Failing here would take away the very command that says
//! what is wrong.

#![allow(clippy::print_stdout, reason = "a build script talks to cargo on standard output")]

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use rights_content::{BuildError, Content, build};

fn main() -> io::Result<()> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Tests of code stand on packs of their own, which an editor's change to a card does not touch.
    let fixture = env::var_os("CARGO_FEATURE_FIXTURE").is_some();
    let content = here.join(if fixture { "../../tests/packs/fixture" } else { ".." });
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed={}", content.join("packs").display());
    println!("cargo::rerun-if-changed={}", content.join("ui").display());
    let mut packs = Vec::new();
    // What is embedded where there are no packs: the report, for the command to print.
    let (mut ui, mut report) = (Vec::new(), String::new());
    match build(&Content::read(&content)) {
        Ok(built) => {
            for pack in built.packs {
                let file = format!("{}.db", pack.pack);
                fs::write(out.join(&file), &pack.bytes)?;
                packs.push((pack.pack, file));
            }
            ui = built.ui.bytes;
        }
        Err(BuildError::Sources(found)) => {
            println!("cargo::warning=the content has {} errors; no pack is embedded: run `rights check`", found.errors);
            report = serde_json::to_string(&found)?;
        }
        Err(error) => println!("cargo::warning=no pack is embedded: {error}"),
    }
    fs::write(out.join("ui.db"), ui)?;
    fs::write(out.join("report.json"), report)?;
    let include = |(pack, file): &(String, String)| {
        format!("(\"{pack}\", include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\")))")
    };
    let list: Vec<String> = packs.iter().map(include).collect();
    fs::write(out.join("packs.rs"), format!("const PACKS: &[(&str, &[u8])] = &[{}];\n", list.join(", ")))
}
