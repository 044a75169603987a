//! What `rights show` is measured against does the same work: it prints the same card.

use std::process::Command;

use rights_tests::{TODAY, rights};
use serde_json::Value;

#[test]
fn the_hand_written_program_prints_the_same_card() {
    for (status, bit) in [("citizen", "0"), ("permanent-resident", "1"), ("visa", "2"), ("unsure", "7")] {
        let hand =
            Command::new(env!("CARGO_BIN_EXE_hand-written")).args(["first-questions", "ar", bit, TODAY]).output();
        let hand: Value = serde_json::from_slice(&hand.unwrap().stdout).unwrap();
        let args = ["show", "first-questions", "--lang", "ar", "--status", status, "--now", TODAY, "--json"];
        assert_eq!(rights(args).json(), hand, "{status}");
    }
}
