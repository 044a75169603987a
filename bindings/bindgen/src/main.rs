//! `rights-bindgen LIBRARY FOLDER`: writes `kotlin/`, `swift/` and `python/` below the folder.
//!
//! The library must not be stripped: the generator reads what the facade exports from it.

use anyhow::{Context as _, bail};
use camino::Utf8PathBuf;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(library), Some(folder)) = (arguments.next(), arguments.next()) else {
        bail!("usage: rights-bindgen LIBRARY FOLDER");
    };
    for (name, language) in
        [("kotlin", TargetLanguage::Kotlin), ("swift", TargetLanguage::Swift), ("python", TargetLanguage::Python)]
    {
        generate(GenerateOptions {
            languages: vec![language],
            source: library.as_str().into(),
            out_dir: Utf8PathBuf::from(&folder).join(name),
            config_override: Some(concat!(env!("CARGO_MANIFEST_DIR"), "/uniffi-global.toml").into()),
            format: false,
            ..Default::default()
        })
        .with_context(|| format!("{name} was not written"))?;
    }
    Ok(())
}
