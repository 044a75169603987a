//! What crosses the border: guarded calls, and records that are written once, in a core that is free of the border's tool.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use rights_tests::root;
use syn::{Expr, ImplItem, Item, Stmt};

#[test]
fn each_call_of_the_facade_is_one_guarded_line_of_its_own_name() {
    let file = syn::parse_file(&read("bindings/src/lib.rs")).unwrap();
    let methods = file.items.iter().filter_map(|item| match item {
        Item::Impl(block) => Some(&block.items),
        _ => None,
    });
    let methods = methods.flatten().filter_map(|item| match item {
        ImplItem::Fn(method) => Some(method),
        _ => None,
    });
    let mut seen = 0;
    for method in methods {
        let name = method.sig.ident.to_string();
        let [Stmt::Expr(Expr::Call(call), None)] = method.block.stmts.as_slice() else {
            panic!("{name} is more than one call")
        };
        let Expr::Path(function) = &*call.func else { panic!("{name} calls no function") };
        // The one that makes the shelf has a guard of its own, which knows its name.
        if name == "open" {
            assert!(function.path.is_ident("guard_open"), "{name} is not guarded");
            continue;
        }
        assert!(function.path.is_ident("guard"), "{name} is not guarded");
        let Some(Expr::Lit(named)) = call.args.first() else { panic!("{name} does not say its name") };
        let syn::Lit::Str(named) = &named.lit else { panic!("{name} does not say its name") };
        assert_eq!(named.value(), name);
        seen += 1;
    }
    assert!(seen >= 12, "found {seen} calls");
}

#[test]
fn the_core_is_free_of_uniffi_without_the_feature() {
    let dependencies = |features: &[&str]| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["tree", "-p", "rights-core", "--edges", "normal", "--offline", "--prefix", "none"]);
        let tree = cargo.args(features).current_dir(root()).output().unwrap();
        assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
        String::from_utf8(tree.stdout).unwrap()
    };
    assert!(!dependencies(&[]).contains("uniffi"));
    assert!(dependencies(&["--features", "ffi"]).contains("uniffi"));
}

/// Both Swift files are one module, where a second type of a name does not compile; Kotlin would tell them apart only by
/// package.
#[test]
fn no_two_types_of_the_border_have_one_name() {
    let mut names = BTreeSet::new();
    for file in ["rights_core.kt", "ffi/rights.kt"] {
        let text = read(&format!("bindings/generated/kotlin/org/rightscard/{file}"));
        let found = text.lines().filter_map(|line| line.strip_prefix("public object FfiConverterType"));
        let found: Vec<&str> = found.map(|rest| rest.split([':', ' ']).next().unwrap()).collect();
        assert!(!found.is_empty(), "no type in {file}");
        for name in found {
            assert!(names.insert(name.to_owned()), "{name} is there twice");
        }
    }
    assert!(names.contains("CardView") && names.contains("Shelf"), "{names:?}");
}

fn read(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}
