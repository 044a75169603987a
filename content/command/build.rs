//! Writes the manual page and the completions of shells beside the build's other output, from the same arguments that the
//! command reads.
//!
//! They are in `OUT_DIR`: `rights.1`, `rights.bash`, `_rights`, `rights.fish`. A packager finds them under
//! `target/release/build/rights-*/out`.

use std::path::PathBuf;
use std::{env, io};

use clap::CommandFactory as _;
use clap_complete::Shell;

#[allow(dead_code, unreachable_pub, reason = "only the shape of the arguments is used here")]
#[path = "src/args.rs"]
mod args;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src/args.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let mut command = args::Args::command();
    clap_mangen::generate_to(command.clone(), &out)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish] {
        clap_complete::generate_to(shell, &mut command, "rights", &out)?;
    }
    Ok(())
}
