//! The scenarios of `tests/scenarios`, through Rust. Other languages run the same files through the bindings.
//!
//! They stand on the packs of the fixture; those in `tests/scenarios/shipped` on the packs that ship. `RIGHTS_SCENARIOS` names
//! another folder for the first. `RIGHTS_RECORD=1` writes what a scenario gives into its file, to be read and committed. What
//! `every_card` gives is left in `target/scenarios` for the other languages.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use rights_core::ids::Status;
use rights_core::view::{CardRequest, HomeRequest, Settings};
use rights_core::{Baseline, Failure, RightsError, Shelf, ShelfConfig};
use rights_tests::{Folder, fixture_baseline, root};
use serde_json::{Value, json};

fn folder() -> PathBuf {
    env::var_os("RIGHTS_SCENARIOS").map_or_else(|| root().join("tests/scenarios"), PathBuf::from)
}

#[test]
fn every_scenario_gives_what_it_says() {
    let files = files(&folder());
    for file in &files {
        run(file, fixture_baseline);
    }
    println!("{} scenarios", files.len());
}

#[test]
fn the_packs_that_ship_give_what_their_scenarios_say() {
    for file in files(&root().join("tests/scenarios/shipped")) {
        run(&file, rights_baseline::baseline);
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.extension().is_some_and(|end| end == "json"));
    files.sort();
    assert!(!files.is_empty(), "{}", folder.display());
    files
}

fn run(file: &Path, baseline: fn() -> Baseline) {
    let name = file.file_stem().unwrap().to_str().unwrap();
    let text = fs::read_to_string(file).unwrap();
    let mut scenario: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let data = Folder::new();
    let mut shelf: Option<Shelf> = None;
    let mut made = BTreeMap::new();
    let steps = scenario["steps"].as_array_mut().unwrap();
    for (number, step) in steps.iter_mut().enumerate() {
        let call = step["call"].as_str().unwrap().to_owned();
        let arguments = used(step.get("arguments").unwrap_or(&json!({})), &made);
        let outcome = if call == "open" {
            open(&data, &arguments, baseline()).map(|opened| {
                shelf = Some(opened);
                Value::Null
            })
        } else {
            perform(shelf.as_ref().expect("the first step opens"), &call, arguments)
        };
        let at = format!("{name}, step {} ({call})", number + 1);
        if call == "every_card" {
            let cards = root().join("target/scenarios");
            fs::create_dir_all(&cards).unwrap();
            fs::write(cards.join(format!("{name}.json")), outcome.unwrap().to_string()).unwrap();
        } else if env::var_os("RIGHTS_RECORD").is_some() {
            let record = step.as_object_mut().unwrap();
            let expected = record.remove("expect").unwrap_or(Value::Null);
            record.remove("expect_error");
            match outcome {
                // A name that is bound stays bound.
                Ok(value) => record.insert("expect".to_owned(), bind(&value, &expected, &mut made)),
                Err(error) => record.insert("expect_error".to_owned(), error_record(&error)),
            };
        } else {
            compare(outcome, step, &at, &mut made);
        }
    }
    if env::var_os("RIGHTS_RECORD").is_some() {
        fs::write(file, serde_json::to_string_pretty(&scenario).unwrap() + "\n").unwrap();
    }
}

/// `{"$use": "name"}` anywhere is what an earlier `{"$as": "name"}` stood for.
fn used(value: &Value, made: &BTreeMap<String, Value>) -> Value {
    match value {
        Value::Object(fields) => match fields.get("$use") {
            Some(name) => {
                made.get(name.as_str().unwrap()).unwrap_or_else(|| panic!("{name} is bound by no step")).clone()
            }
            None => Value::Object(fields.iter().map(|(name, field)| (name.clone(), used(field, made))).collect()),
        },
        Value::Array(items) => items.iter().map(|item| used(item, made)).collect(),
        other => other.clone(),
    }
}

/// The value with `{"$as": "name"}` wherever the expectation has it; what stood there is bound to the name.
fn bind(value: &Value, expected: &Value, made: &mut BTreeMap<String, Value>) -> Value {
    if let Some(name) = expected.get("$as") {
        made.insert(name.as_str().unwrap().to_owned(), value.clone());
        return expected.clone();
    }
    match value {
        Value::Object(fields) => {
            let fields = fields
                .iter()
                .map(|(name, field)| (name.clone(), bind(field, expected.get(name).unwrap_or(&Value::Null), made)));
            Value::Object(fields.collect())
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.map(|(at, item)| bind(item, expected.get(at).unwrap_or(&Value::Null), made)).collect()
        }
        other => other.clone(),
    }
}

fn compare(outcome: Result<Value, RightsError>, step: &Value, at: &str, made: &mut BTreeMap<String, Value>) {
    match outcome {
        Ok(value) => {
            assert_eq!(step.get("expect_error"), None, "{at}: no error");
            let expected = used(step.get("expect").unwrap_or(&Value::Null), made);
            assert_eq!(canonical(&bind(&value, &expected, made)), canonical(&expected), "{at}");
        }
        Err(error) => {
            // Only what a scenario names is compared; the code it has to name.
            let expected = step["expect_error"].as_object().unwrap_or_else(|| panic!("{at}: {}", error.code()));
            let mut record = error_record(&error);
            assert_eq!(expected.get("code"), record.get("code"), "{at}");
            record.as_object_mut().unwrap().retain(|name, _| expected.contains_key(name));
            assert_eq!(canonical(&record), canonical(&step["expect_error"]), "{at}");
        }
    }
}

/// An absent field is null, and a null one absent.
fn canonical(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let given = fields.iter().filter(|(_, field)| !field.is_null());
            Value::Object(given.map(|(name, field)| (name.clone(), canonical(field))).collect())
        }
        Value::Array(items) => items.iter().map(canonical).collect(),
        other => other.clone(),
    }
}

fn error_record(error: &RightsError) -> Value {
    json!({ "code": error.code(), "field": error.field(), "value": error.value(), "nearest": error.nearest() })
}

/// Prepares the data folder that a scenario names.
fn open(folder: &Folder, arguments: &Value, baseline: Baseline) -> Result<Shelf, RightsError> {
    let path = folder.path().join("data");
    let data = arguments["data"].as_str();
    match data {
        None | Some("read-only") => {}
        Some("empty") => fs::create_dir(&path).unwrap(),
        Some("damaged-settings") => {
            fs::create_dir(&path).unwrap();
            fs::write(path.join("shelf.db"), "this is not a database, but it is mine").unwrap();
        }
        Some("file") => fs::write(&path, "mine").unwrap(),
        Some(other) => panic!("there is no prepared folder `{other}`"),
    }
    let path = if data == Some("read-only") { "/proc".to_owned() } else { path.to_str().unwrap().to_owned() };
    let languages = arguments.get("languages").map(|tags| serde_json::from_value(tags.clone()).unwrap());
    let config = ShelfConfig { data_dir: data.map(|_| path), languages: languages.unwrap_or_default() };
    Shelf::open(&config, baseline).map_err(|Failure::Failed { error, .. }| error)
}

fn perform(shelf: &Shelf, call: &str, arguments: Value) -> Result<Value, RightsError> {
    fn request<R: serde::de::DeserializeOwned>(arguments: Value) -> R {
        serde_json::from_value(arguments).unwrap()
    }
    fn record(view: impl serde::Serialize) -> Value {
        serde_json::to_value(view).unwrap()
    }
    match call {
        "home" => shelf.home(&request(arguments)).map(record),
        "open_card" => shelf.open_card(&request(arguments)).map(record),
        "officer_view" => shelf.officer_view(&request(arguments)).map(record),
        "search" => shelf.search(&request(arguments)).map(record),
        "hotlines" => shelf.hotlines(&request(arguments)).map(record),
        "languages" => shelf.languages().map(record),
        "ui_strings" => shelf.ui_strings(&request::<Vec<String>>(arguments["languages"].clone())).map(record),
        "settings" => shelf.settings().map(record),
        "save_settings" => shelf.save_settings(&request::<Settings>(arguments)).map(record),
        "set_saved" => {
            shelf.set_saved(arguments["card"].as_str().unwrap(), arguments["saved"].as_bool().unwrap()).map(record)
        }
        "shut_down" => shelf.shut_down().map(record),
        "every_card" => every_card(shelf, &arguments),
        other => panic!("there is no call `{other}`"),
    }
}

/// All cards of the home view, for each language and status.
fn every_card(shelf: &Shelf, arguments: &Value) -> Result<Value, RightsError> {
    let now = arguments["now"].as_i64().unwrap();
    let mut views = Vec::new();
    for lang in arguments["languages"].as_array().unwrap() {
        let languages = vec![lang.as_str().unwrap().to_owned()];
        let home = shelf.home(&HomeRequest { languages: languages.clone(), status: None, place: None, now })?;
        for link in home.groups.iter().flat_map(|group| &group.cards) {
            for status in Status::ALL {
                let (card, languages) = (link.card.clone(), languages.clone());
                let request = CardRequest { card, languages, status: Some(*status), now };
                views.push(serde_json::to_value(shelf.open_card(&request)?).unwrap());
            }
        }
    }
    Ok(Value::Array(views))
}
