//! What can be asked on the command line.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};

const EXAMPLES: &str = "\
Examples:
  rights show first-questions --lang ar --status permanent-resident
  rights page papers-to-sign --lang ur --status visa
  rights search \"they took my phone\"
  rights check
This is information, not legal advice.";

/// Rights cards for a US port of entry, in your language, with no network.
#[derive(Debug, Parser)]
#[command(name = "rights", version, about, after_help = EXAMPLES, max_term_width = 100)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    /// Print one JSON value and nothing else; errors are JSON too, on standard error
    #[arg(long, global = true)]
    pub(crate) json: bool,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Show a card
    #[command(after_help = "Examples:\n  rights show first-questions --lang ar\n  \
        rights show first-questions --lang es --status visa --sources\n  \
        rights show first-questions --officer green-card-say --lang ur")]
    Show(Show),
    /// Write a card as one HTML page to send or print
    #[command(after_help = "Examples:\n  rights page held-at-the-airport --lang ar --status unsure\n  \
        rights page first-questions --packet --paper letter --lang es")]
    Page(Page),
    /// Write a card for a wallet, to print and cut
    #[command(after_help = "Example:\n  rights wallet --lang ur --status permanent-resident")]
    Wallet(Wallet),
    /// List the cards by situation
    Cards(Cards),
    /// Find cards by words
    #[command(after_help = "Examples:\n  rights search phone\n  rights search \"lawyer judge\" --lang ur")]
    Search(Search),
    /// List the languages
    Languages(Languages),
    /// List phone lines
    Hotlines(Hotlines),
    /// Save a card in the data folder, or remove it
    #[command(after_help = "Example:\n  rights save first-questions --data ~/rights-data")]
    Save(Save),
    /// Check the content sources and report everything that is wrong
    Check(Check),
    /// After an edit, record which source the translations were made from
    #[command(after_help = "Example:\n  rights stamp --lang ur first-questions")]
    Stamp(Stamp),
    /// Build the pack files
    Build(Build),
}

/// Where cards come from, and who reads them.
#[derive(Debug, ClapArgs)]
pub(crate) struct Reader {
    /// Language tag; repeat for more, best first [default: the settings, then the environment]
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: Vec<String>,
    /// Use this as the current time: a day (2026-11-24) or an instant (2026-11-24T10:00:00-05:00)
    #[arg(long, value_name = "DATE")]
    pub(crate) now: Option<String>,
    /// Folder for settings and saved cards
    #[arg(long, value_name = "DIR")]
    pub(crate) data: Option<String>,
    /// Folder of unsigned pack files, used ahead of the built-in packs
    #[arg(long, value_name = "DIR")]
    pub(crate) pack_dir: Option<PathBuf>,
    /// Build these content sources first and show them instead of the built-in packs
    #[arg(long, value_name = "DIR")]
    pub(crate) content: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Show {
    /// Id of the card (see `rights cards`)
    pub(crate) card: String,
    /// Immigration status; everyday words such as "green card" work too. Without it, you get the safest lines for
    /// anyone
    #[arg(long, value_name = "STATUS")]
    pub(crate) status: Option<String>,
    /// Show all sources with their addresses and dates
    #[arg(long)]
    pub(crate) sources: bool,
    /// Show only this line, for the officer
    #[arg(long, value_name = "LINE")]
    pub(crate) officer: Option<String>,
    #[command(flatten)]
    pub(crate) reader: Reader,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Page {
    /// Id of the card (see `rights cards`)
    pub(crate) card: String,
    /// Put the cards to read next into the same file
    #[arg(long)]
    pub(crate) packet: bool,
    #[command(flatten)]
    pub(crate) sheets: Sheets,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Wallet {
    /// Id of the card [default: the one for the counter]
    pub(crate) card: Option<String>,
    #[command(flatten)]
    pub(crate) sheets: Sheets,
}

/// Whose page it is, and where it goes.
#[derive(Debug, ClapArgs)]
pub(crate) struct Sheets {
    /// Immigration status, in everyday words too; without it a page offers the choice, and a wallet card has the safest lines for anyone
    #[arg(long, value_name = "STATUS")]
    pub(crate) status: Option<String>,
    /// The sheets it is printed on
    #[arg(long, value_enum, default_value_t = Paper::A4, value_name = "PAPER")]
    pub(crate) paper: Paper,
    /// File to write; `-` is standard output [default: named by card and language, in this folder]
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[command(flatten)]
    pub(crate) reader: Reader,
}

/// The core's sizes of paper, as words of the command line.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Paper {
    /// 210 by 297 mm
    A4,
    /// 8.5 by 11 inches
    Letter,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Cards {
    /// Only cards for this immigration status
    #[arg(long, value_name = "STATUS")]
    pub(crate) status: Option<String>,
    /// Your place, such as us-ma or us-ma/logan
    #[arg(long, value_name = "PLACE")]
    pub(crate) place: Option<String>,
    /// Say what each card is for
    #[arg(long)]
    pub(crate) long: bool,
    #[command(flatten)]
    pub(crate) reader: Reader,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Search {
    /// The words to search for
    #[arg(required = true)]
    pub(crate) words: Vec<String>,
    /// Most hits to show
    #[arg(long, default_value_t = 10, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=50))]
    pub(crate) limit: u32,
    #[command(flatten)]
    pub(crate) reader: Reader,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Languages {
    #[command(flatten)]
    pub(crate) reader: Reader,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Hotlines {
    /// Your place, such as us-ma or us-ma/logan
    #[arg(long, value_name = "PLACE")]
    pub(crate) place: Option<String>,
    #[command(flatten)]
    pub(crate) reader: Reader,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Save {
    /// Id of the card (see `rights cards`)
    pub(crate) card: String,
    /// Remove the card from the saved cards
    #[arg(long)]
    pub(crate) remove: bool,
    #[command(flatten)]
    pub(crate) reader: Reader,
}

/// Where the content sources are.
#[derive(Debug, ClapArgs)]
pub(crate) struct Sources {
    /// Content folder [default: `content` here or in a parent folder]
    #[arg(long, value_name = "DIR")]
    pub(crate) content: Option<PathBuf>,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Check {
    /// Use this as the current day, for facts past their review day [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) now: Option<String>,
    #[command(flatten)]
    pub(crate) sources: Sources,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Stamp {
    /// The card to stamp, or `hotlines` or `ui` [default: all]
    pub(crate) card: Option<String>,
    /// Language tag of the translation
    #[arg(long, value_name = "TAG")]
    pub(crate) lang: String,
    /// The day of the stamp [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) now: Option<String>,
    #[command(flatten)]
    pub(crate) sources: Sources,
}

#[derive(Debug, ClapArgs)]
pub(crate) struct Build {
    /// Folder to write the PACK-VERSION.db files to
    #[arg(long, value_name = "DIR", default_value = "target/packs")]
    pub(crate) out: PathBuf,
    #[command(flatten)]
    pub(crate) sources: Sources,
}
