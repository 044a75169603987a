//! What goes in and what comes out: requests, and the records that a screen is drawn from.
//!
//! Owns: the shape of every call (one call per screen), which is also the command's JSON. Must not know: packs,
//! SQL, or how a record is put together (`crate::shelf` does that).
//!
//! Conventions: text for people is a [`LocalText`] with its own language and direction; ids, tags, dates (ISO 8601),
//! numbers to dial and addresses are plain strings; enum values are kebab case; absent values are `null`.

mod card;
mod freshness;
mod home;
mod hotline;
mod language;
mod notice;
mod page;
mod request;
mod search;
mod text;

pub use card::{
    CardView, FactView, GapsView, LineView, OfficerView, Review, SectionView, SourceView, StatusOf, Translation,
};
pub use freshness::{Freshness, FreshnessView};
pub use home::{CardLink, CorrectionView, FirstLine, GroupView, GuideView, HomeView, NewsView};
pub use hotline::{HotlineView, HotlinesView, Open};
pub use language::{LanguageView, LanguagesView, UiString, UiStringsView};
pub use notice::{NoticeCode, NoticeView, Placement};
pub use page::{PageKind, PageRequest, PageView, Paper};
pub use request::{CardRequest, HomeRequest, HotlinesRequest, OfficerRequest, SearchRequest, Settings, SettingsView};
pub use search::{HitView, SearchView};
pub use text::{Direction, LocalText};
