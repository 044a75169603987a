//! How the library is linked: aligned to 16 KB pages, which Android asks for, and for release with packed relocations,
//! which leave out 110 KB.
//!
//! Packed relocations need glibc 2.36 on a desktop. Android's own form of them loads from Android 6 on; the relative one
//! would need Android 11.

fn main() {
    let packed = match std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default().as_str() {
        "linux" => "-Wl,-z,pack-relative-relocs",
        "android" => "-Wl,--pack-dyn-relocs=android",
        _ => return,
    };
    if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo::rustc-cdylib-link-arg={packed}");
    }
    println!("cargo::rustc-cdylib-link-arg=-Wl,-z,max-page-size=16384");
}
