//! `rights build`: builds payload files from the sources.

use std::fs;
use std::process::ExitCode;

use rights_content::{Content, visible, write_whole};
use serde_json::json;

use crate::args::Build;
use crate::error::{CommandError, Failure};
use crate::output::Output;
use crate::reader::content_folder;

pub(crate) fn run(args: &Build, output: &mut Output) -> Result<ExitCode, Failure> {
    let folder = content_folder(args.sources.content.as_ref())?;
    let built = rights_content::build(&Content::read(&folder)).map_err(|error| CommandError::build(error, &folder))?;
    fs::create_dir_all(&args.out).map_err(|error| CommandError::file(&args.out, &error))?;
    let mut packs = Vec::new();
    for pack in &built.packs {
        let path = args.out.join(format!("{}-{}.db", pack.pack, pack.version));
        write_whole(&path, &pack.bytes).map_err(|error| CommandError::file(&path, &error))?;
        packs.push(json!({
            "pack": pack.pack, "version": pack.version, "path": path.display().to_string(), "bytes": pack.bytes.len(), "sha256": pack.sha256 }));
        if !output.json {
            output.raw(&format!(
                "{}  {} bytes  {}",
                visible(&path.display().to_string()),
                pack.bytes.len(),
                pack.sha256
            ))?;
        }
    }
    if output.json {
        output.record(&json!({ "packs": packs }))?;
    }
    Ok(ExitCode::SUCCESS)
}
