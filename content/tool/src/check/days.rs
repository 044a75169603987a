//! Days on which something was done: none is still to come.

use crate::finding::{Findings, Rule};
use crate::model::Content;

pub(super) fn check(content: &Content, today: &str, findings: &mut Findings) {
    for day in content.done.iter().filter(|day| day.value.as_str() > today) {
        let message = format!("{} is in the future: today is {today}", day.value);
        findings.add(Rule::BadValue, day.at, message, "Write the day on which it was done.");
    }
}
