//! A card as read, and the rows of a pack that it becomes: a new field of a line is named here twice, side by side.

use rights_core::ids::{LineKind, RecordKind, Status, StatusSet};
use rights_core::pack::rows::{CardRow, EssentialsRow, LineRow, SectionRow};

use crate::source::{At, Located, values};

#[derive(Debug)]
pub(crate) struct Card {
    pub(crate) at: At,
    pub(crate) id: Located<String>,
    pub(crate) group: Located<String>,
    /// The guide that home shows it in, if any.
    pub(crate) guide: Option<Located<String>>,
    /// The kind of private record that it leads to, if any.
    pub(crate) form: Option<RecordKind>,
    /// The lines to read first: of one status, or of all that have no list of their own.
    pub(crate) essentials: Vec<Essentials>,
    pub(crate) statuses: StatusSet,
    pub(crate) hotlines: Vec<Located<String>>,
    pub(crate) see_also: Vec<Located<String>>,
    pub(crate) sections: Vec<Section>,
}

impl Card {
    /// The ids of the lines that a reader of this status sees first, if there are any.
    pub(crate) fn essentials_for(&self, status: Status) -> Option<&[Located<String>]> {
        let own = self.essentials.iter().find(|set| set.status == Some(status));
        let set = own.or_else(|| self.essentials.iter().find(|set| set.status.is_none()))?;
        Some(&set.lines)
    }
}

#[derive(Debug)]
pub(crate) struct Essentials {
    /// The status that the list is for; none for `all`.
    pub(crate) status: Option<Status>,
    /// Line ids in order.
    pub(crate) lines: Vec<Located<String>>,
    pub(crate) at: At,
}

#[derive(Debug)]
pub(crate) struct Section {
    pub(crate) id: Located<String>,
    pub(crate) past: bool,
    pub(crate) lines: Vec<Line>,
}

#[derive(Debug)]
pub(crate) struct Line {
    pub(crate) id: Located<String>,
    pub(crate) kind: LineKind,
    /// Those named, or all of the card's.
    pub(crate) statuses: StatusSet,
    pub(crate) facts: Vec<Located<String>>,
    pub(crate) officer: Option<Located<String>>,
    /// Fields of the private record that the step types in.
    pub(crate) needs: Vec<Located<String>>,
    /// Hours after which the step is worth taking again.
    pub(crate) after_hours: Option<i64>,
}

impl Line {
    /// Whether it is a question that no checked source answers.
    pub(crate) fn is_gap(&self) -> bool {
        self.kind == LineKind::Gap
    }

    /// Whether it is a step to take.
    pub(crate) fn is_step(&self) -> bool {
        self.id.value.starts_with("step-")
    }

    /// The row that it becomes.
    pub(crate) fn row(&self, card: &Card, section: &Section, position: i64) -> LineRow {
        LineRow {
            card: card.id.value.clone(),
            position,
            section: section.id.value.clone(),
            id: self.id.value.clone(),
            kind: self.kind,
            statuses: self.statuses,
            officer: self.officer.as_ref().map(|officer| officer.value.clone()),
            facts: values(&self.facts),
            needs: values(&self.needs),
            after_hours: self.after_hours,
        }
    }
}

impl Section {
    /// The row that it becomes.
    pub(crate) fn row(&self, card: &Card, position: i64) -> SectionRow {
        SectionRow { card: card.id.value.clone(), position, id: self.id.value.clone(), past: self.past }
    }
}

impl Card {
    /// The row that it becomes, and those of its essentials, one for each status that has some.
    pub(crate) fn rows(&self, position: i64, corrections: usize) -> (CardRow, Vec<EssentialsRow>) {
        let statuses = Status::ALL.iter().filter(|status| self.statuses.contains(**status));
        let essentials = |status: &Status| {
            let lines = values(self.essentials_for(*status)?);
            Some(EssentialsRow { card: self.id.value.clone(), status: *status, lines })
        };
        let essentials: Vec<EssentialsRow> = statuses.filter_map(essentials).collect();
        let row = CardRow {
            position,
            id: self.id.value.clone(),
            topic_group: self.group.value.clone(),
            guide: self.guide.as_ref().map(|guide| guide.value.clone()),
            form: self.form,
            statuses: self.statuses,
            see_also: values(&self.see_also),
            hotlines: values(&self.hotlines),
            section_count: self.sections.len(),
            line_count: self.sections.iter().map(|section| section.lines.len()).sum(),
            essential_count: essentials.len(),
            correction_count: corrections,
        };
        (row, essentials)
    }
}
