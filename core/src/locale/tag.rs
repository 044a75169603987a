//! Language tags: canonical form, direction, and choosing among shipped languages.
//!
//! Two tags match when their language and script agree after likely subtags are filled in (`zh-TW` is
//! traditional Chinese); the region only breaks a tie.

use icu_locale::{Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};

/// Longest tag accepted, in bytes. RFC 5646 requires at least 35; real tags are shorter than this.
const LONGEST_TAG: usize = 64;

/// This text is not a BCP 47 language tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagError;

/// The result of matching a reader's languages against the shipped ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matched {
    /// Shipped tags in the reader's order, without repeats.
    pub available: Vec<String>,
    /// Requested tags (canonical) that match nothing shipped and that the reader listed before the first one that does.
    pub missing: Vec<String>,
}

/// Parses a tag and puts it in canonical form (`prs` becomes `fa-AF`).
///
/// # Errors
/// [`TagError`] if it is not a well-formed BCP 47 tag or is longer than 64 bytes.
pub fn canonical(tag: &str) -> Result<String, TagError> {
    parse(tag).map(|locale| locale.id.to_string())
}

/// Whether text in this language runs from right to left.
///
/// # Errors
/// [`TagError`] if it is not a well-formed BCP 47 tag.
pub fn is_right_to_left(tag: &str) -> Result<bool, TagError> {
    Ok(LocaleDirectionality::new_extended().is_right_to_left(&parse(tag)?.id))
}

/// The languages a reader asks for, best first, parsed once.
#[derive(Debug, Clone, Default)]
pub struct Asked(Vec<Locale>);

impl Asked {
    /// Parses the tags.
    ///
    /// # Errors
    /// [`TagError`] with the position of the first tag that is malformed.
    pub fn parse<A: AsRef<str>>(tags: &[A]) -> Result<Self, (usize, TagError)> {
        let tags = tags.iter().enumerate();
        tags.map(|(position, tag)| parse(tag.as_ref()).map_err(|error| (position, error)))
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// Chooses, for each requested tag in turn, the shipped tag that matches it.
    ///
    /// ```
    /// use rights_core::locale::Asked;
    /// let matched = Asked::parse(&["fr", "ar-EG"]).unwrap().matched(&["en", "ar", "ur", "es"]);
    /// assert_eq!(matched.available, ["ar"]);
    /// assert_eq!(matched.missing, ["fr"]);
    /// ```
    #[must_use]
    pub fn matched<S: AsRef<str>>(&self, shipped: &[S]) -> Matched {
        let mut matched = Matched::default();
        for wanted in &self.0 {
            let name = wanted.id.to_string();
            // A shipped tag requested by its own name needs no likely subtags: the common case, and the fast one.
            let exact = shipped.iter().find(|tag| name == tag.as_ref());
            match exact.map_or_else(|| closest(wanted, shipped), |tag| Some(tag.as_ref())) {
                Some(tag) if matched.available.iter().any(|known| known == tag) => {}
                Some(tag) => matched.available.push(tag.to_owned()),
                None if matched.available.is_empty() => matched.missing.push(name),
                None => {}
            }
        }
        matched
    }
}

fn closest<'a, S: AsRef<str>>(wanted: &Locale, shipped: &'a [S]) -> Option<&'a str> {
    let wanted = expand(wanted.clone());
    shipped
        .iter()
        .filter_map(|tag| {
            let candidate = expand(parse(tag.as_ref()).ok()?);
            let same = candidate.id.language == wanted.id.language && candidate.id.script == wanted.id.script;
            same.then_some((candidate.id.region == wanted.id.region, tag.as_ref()))
        })
        // Among equals the first shipped tag wins, so search in reverse: `max_by_key` returns the last maximum.
        .rev()
        .max_by_key(|(same_region, _)| *same_region)
        .map(|(_, tag)| tag)
}

fn expand(mut locale: Locale) -> Locale {
    LocaleExpander::new_extended().maximize(&mut locale.id);
    locale
}

fn parse(tag: &str) -> Result<Locale, TagError> {
    if tag.len() > LONGEST_TAG || tag.contains('_') {
        return Err(TagError);
    }
    let mut locale = Locale::try_from_str(tag).map_err(|_| TagError)?;
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    Ok(locale)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn script_decides_and_region_prefers() {
        let shipped = ["en", "zh-Hans", "zh-Hant", "pt-BR", "fa", "fa-AF"];
        let first = |tag: &str| Asked::parse(&[tag]).unwrap().matched(&shipped).available.first().cloned();
        assert_eq!(first("zh-TW").as_deref(), Some("zh-Hant"));
        assert_eq!(first("zh").as_deref(), Some("zh-Hans"));
        assert_eq!(first("zh-Hant-HK-x-priv").as_deref(), Some("zh-Hant"));
        assert_eq!(first("pt-PT").as_deref(), Some("pt-BR"));
        assert_eq!(first("prs").as_deref(), Some("fa-AF"));
        assert_eq!(first("fa-IR").as_deref(), Some("fa"));
        assert_eq!(first("ar-Latn"), None);
        assert_eq!(first("und"), None);
    }

    #[test]
    fn malformed_tags_are_named_by_position() {
        for tag in ["", "i-klingon", "en_US.UTF-8", "en_US", "a", "en-", "en--us", &"x".repeat(1 << 20), "عربي"] {
            assert_eq!(Asked::parse(&["en", tag]).unwrap_err(), (1, TagError), "{}", tag.len());
        }
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_matched_or_refused(tag in ".*") {
            let _outcome = Asked::parse(&[tag]).map(|asked| asked.matched(&["en", "ar"]));
        }

        #[test]
        fn a_shipped_language_matches_itself_with_any_region(region in "[A-Z]{2}") {
            for tag in ["en", "ar", "ur", "es"] {
                let matched = Asked::parse(&[format!("{tag}-{region}")]).unwrap().matched(&["en", "ar", "ur", "es"]);
                proptest::prop_assert_eq!(&matched.available, &[tag.to_owned()]);
            }
        }
    }
}
