//! `rights-bindgen LIBRARY FOLDER`: writes `kotlin/`, `swift/` and `python/` below the folder.
//!
//! The library must not be stripped: the generator reads what the facade exports from it.

use anyhow::{Context as _, bail};
use camino::Utf8PathBuf;
use uniffi_bindgen::bindings::{
    GenerateOptions, SwiftBindingsOptions, TargetLanguage, generate, generate_swift_bindings,
};

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(library), Some(folder)) = (arguments.next(), arguments.next()) else {
        bail!("usage: rights-bindgen LIBRARY FOLDER");
    };
    let (library, folder) = (Utf8PathBuf::from(library), Utf8PathBuf::from(folder));
    let config = Some(Utf8PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/uniffi-global.toml")));
    for (name, language) in [("kotlin", TargetLanguage::Kotlin), ("python", TargetLanguage::Python)] {
        generate(GenerateOptions {
            languages: vec![language],
            source: library.clone(),
            out_dir: folder.join(name),
            config_override: config.clone(),
            ..Default::default()
        })
        .with_context(|| format!("{name} was not written"))?;
    }
    // Two headers, one C module: both Swift files stand in one Swift module and share the types of the border.
    generate_swift_bindings(SwiftBindingsOptions {
        generate_swift_sources: true,
        generate_headers: true,
        generate_modulemap: true,
        source: library,
        out_dir: folder.join("swift"),
        module_name: Some("RightsFFI".to_owned()),
        modulemap_filename: Some("RightsFFI.modulemap".to_owned()),
        config,
        ..Default::default()
    })
    .context("swift was not written")
}
