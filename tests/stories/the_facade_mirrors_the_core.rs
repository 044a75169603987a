//! Every call of the facade is guarded against a panic, under its own name.

use std::fs;
use std::path::Path;

use rights_tests::root;
use syn::{Expr, ImplItem, Item, Stmt};

#[test]
fn each_call_of_the_facade_is_one_guarded_line_of_its_own_name() {
    let file = parse(&root().join("bindings/src/lib.rs"));
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
        if name == "open" {
            // There is no shelf yet that could say what went wrong.
            assert!(function.path.is_ident("guard_open"), "open is not guarded");
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

fn parse(file: &Path) -> syn::File {
    syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap()
}
