//! `rights search`: finds cards by words.

use std::process::ExitCode;

use rights_core::label;
use rights_core::view::{Placement, SearchRequest};

use crate::args::Search;
use crate::error::Failure;
use crate::notices::notices;
use crate::output::Output;
use crate::reader::Reader;
use crate::style::QUIET;

pub(crate) fn run(args: &Search, output: &mut Output) -> Result<ExitCode, Failure> {
    let reader = Reader::open(&args.reader)?;
    let request = SearchRequest { query: args.words.join(" "), languages: reader.languages.clone(), limit: args.limit };
    let found = reader.shelf.search(&request).map_err(|error| reader.failure(&error))?;
    if output.json {
        output.record(&found)?;
        return Ok(ExitCode::SUCCESS);
    }
    notices(&found.notices, Placement::Top, output)?;
    if found.hits.is_empty() {
        output.text(QUIET, reader.labels()?.get(label::NO_HITS))?;
    }
    for hit in &found.hits {
        let line = hit.line.as_ref().map(|line| format!(" · {line}")).unwrap_or_default();
        output.headline(&hit.title.text, &format!("{}{line}", hit.card))?;
        output.labelled(QUIET, "  ", anstyle::Style::new(), &hit.snippet.text)?;
    }
    notices(&found.notices, Placement::End, output)?;
    Ok(ExitCode::SUCCESS)
}
