//! A developer of an app reads in Kotlin and Swift what the core says: the mirrors of the bindings repeat its records, and
//! here both are parsed and compared, type by type and field by field, words included.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rights_tests::root;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Fields, Ident, ImplItem, Item, ItemMacro, Meta, Stmt, Token, Type, Variant};

/// `Type`, `Type.field`, `Type.Variant` or `Type.Variant.field`, and what it is: its type and its documentation.
type Described = BTreeMap<String, String>;

#[test]
fn the_mirrors_say_what_the_core_says() {
    let core = described("core/src", |_| true);
    let mirrors = described("bindings/src", |attributes| attributes.iter().any(is_remote));
    assert!(mirrors.len() > 200, "found {}", mirrors.len());
    for (name, mirror) in &mirrors {
        assert_eq!(Some(mirror), core.get(name), "{name}");
    }
    let types: Vec<&str> = mirrors.keys().filter(|name| !name.contains('.')).map(String::as_str).collect();
    for name in core.keys() {
        let of_a_mirrored_type = name.split_once('.').is_some_and(|(of, _)| types.contains(&of));
        assert!(!of_a_mirrored_type || mirrors.contains_key(name), "the bindings do not have {name}");
    }
}

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
        assert!(function.path.is_ident("guard"), "{name} is not guarded");
        let Some(Expr::Lit(named)) = call.args.first() else { panic!("{name} does not say its name") };
        let syn::Lit::Str(named) = &named.lit else { panic!("{name} does not say its name") };
        assert_eq!(named.value(), name);
        seen += 1;
    }
    assert!(seen >= 12, "found {seen} calls");
}

/// The structs and enums of the files below a folder.
fn described(folder: &str, wanted: impl Fn(&[Attribute]) -> bool) -> Described {
    let mut described = Described::new();
    for file in rust_files(&root().join(folder)) {
        for item in parse(&file).items {
            match item {
                Item::Struct(item) if wanted(&item.attrs) => {
                    let name = item.ident.to_string();
                    fields(&name, &item.fields, &mut described);
                    described.insert(name, documentation(&item.attrs));
                }
                Item::Enum(item) if wanted(&item.attrs) => {
                    variants(&item.ident, &item.attrs, &item.variants, &mut described);
                }
                Item::Macro(ItemMacro { mac, .. }) if mac.path.is_ident("vocabulary") => {
                    let enumeration: Vocabulary = mac.parse_body().unwrap();
                    variants(&enumeration.name, &enumeration.attributes, &enumeration.variants, &mut described);
                }
                _ => {}
            }
        }
    }
    described
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            files.push(path);
        }
    }
    files
}

fn parse(file: &Path) -> syn::File {
    syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap()
}

/// The core's own macro for enums: attributes, name, variants with their words.
struct Vocabulary {
    attributes: Vec<Attribute>,
    name: Ident,
    variants: Punctuated<Variant, Token![,]>,
}

impl Parse for Vocabulary {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let (attributes, name) = (input.call(Attribute::parse_outer)?, input.parse()?);
        let body;
        syn::braced!(body in input);
        Ok(Self { attributes, name, variants: Punctuated::parse_terminated(&body)? })
    }
}

fn variants(name: &Ident, attributes: &[Attribute], all: &Punctuated<Variant, Token![,]>, described: &mut Described) {
    described.insert(name.to_string(), documentation(attributes));
    for (position, variant) in all.iter().enumerate() {
        let path = format!("{name}.{}", variant.ident);
        fields(&path, &variant.fields, described);
        described.insert(path, format!("{position}: {}", documentation(&variant.attrs)));
    }
}

fn fields(of: &str, fields: &Fields, described: &mut Described) {
    for (position, field) in fields.iter().enumerate() {
        let name = field.ident.as_ref().map_or_else(|| position.to_string(), Ident::to_string);
        let what = format!("{position}: {} {}", written(&field.ty), documentation(&field.attrs));
        described.insert(format!("{of}.{name}"), what);
    }
}

/// A type as written, down to its last path segments: `Vec<LineView>`.
fn written(of: &Type) -> String {
    let Type::Path(path) = of else { return String::from("?") };
    let last = path.path.segments.last().unwrap();
    let inner = match &last.arguments {
        syn::PathArguments::AngleBracketed(inner) => inner.args.iter().map(|argument| match argument {
            syn::GenericArgument::Type(of) => written(of),
            _ => String::new(),
        }),
        _ => return last.ident.to_string(),
    };
    format!("{}<{}>", last.ident, inner.collect::<Vec<_>>().join(", "))
}

fn documentation(attributes: &[Attribute]) -> String {
    let line = |attribute: &Attribute| match &attribute.meta {
        Meta::NameValue(doc) if doc.path.is_ident("doc") => match &doc.value {
            Expr::Lit(text) => match &text.lit {
                syn::Lit::Str(text) => Some(text.value().trim().to_owned()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    attributes.iter().filter_map(line).collect::<Vec<_>>().join("\n")
}

fn is_remote(attribute: &Attribute) -> bool {
    attribute.path().segments.iter().map(|part| part.ident.to_string()).eq(["uniffi", "remote"])
}
