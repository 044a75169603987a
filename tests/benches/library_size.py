"""What the bytes of the stripped library are.

Usage: library_size.py UNSTRIPPED STRIPPED. Prints the rows of tests/benches/README.md.
"""

import os
import pathlib
import re
import struct
import subprocess
import sys
from collections import Counter

# Crates by a path segment of their functions' names, the first that matches. What is not Rust is SQLite. Records of the core
# are turned into bytes and back by code derived beside them, named like `<rights_core::… as uniffi_core::…>`: that is the
# bridge, not the core.
GROUPS = {
    "facade and bridge": r"rights_bindings|uniffi|ffi_rights",
    "the core": r"rights_core|rights_baseline",
    "Fluent": r"fluent|intl_|unic_langid|type_map",
    "languages (ICU)": r"icu_|zerovec|yoke|writeable|tinystr|litemap|potential_utf",
    "SHA-256": r"sha2|digest|block_buffer|cpufeatures",
    "Rust's standard library: what prints a panic": r"backtrace|gimli|addr2line|miniz_oxide|rustc_demangle",
    "Rust's standard library and small crates": r"::|^rust_|^__rust|^_R|^_ZN",
}


def lines(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def code(library):
    """Bytes of functions by group."""
    sizes = Counter()
    for line in lines("nm", "--defined-only", "--print-size", "--demangle", library):
        parts = line.split(maxsplit=3)
        if len(parts) == 4 and parts[2] in "tTwW":
            name = next((group for group, pattern in GROUPS.items() if re.search(pattern, parts[3])), None)
            sizes[name or "SQLite"] += int(parts[1], 16)
    return sizes


def embedded_packs(library):
    """Bytes of the SQLite files inside: page size and page count stand in their headers (sqlite.org/fileformat2)."""
    data, total = pathlib.Path(library).read_bytes(), 0
    for header in re.finditer(b"SQLite format 3\0", data):
        page, fractions, pages = struct.unpack(">16xH3x3s4xI", data[header.start() : header.start() + 32])
        if fractions == b"\x40\x20\x20":
            total += page * pages
    return total


def main(unstripped, stripped):
    total, packs = os.path.getsize(stripped), embedded_packs(stripped)
    print(f"| stripped library without packs | {(total - packs) / 1e6:.2f} MB (goal 2.0 MB) |")
    sections = {}
    for line in lines("readelf", "-SW", stripped):
        match = re.match(r"\s*\[ *\d+\] (\S+)\s+\S+\s+\S+\s+\S+\s+(\S+)", line)
        if match and not match[1].startswith((".bss", ".tbss")):
            sections[match[1]] = int(match[2], 16)
    rows = Counter({f"code: {group}": size for group, size in code(unstripped).items()})
    rows["constants, without packs"] = sections[".rodata"] - packs
    rows["how to unwind, so that a panic can be caught"] = sum(
        sections.get(name, 0) for name in (".eh_frame", ".eh_frame_hdr", ".gcc_except_table")
    )
    rows["pointers and their relocations"] = sum(
        sections.get(name, 0) for name in (".data.rel.ro", ".data", ".got", ".rela.dyn", ".relr.dyn")
    )
    rows["the rest, less code that two names share"] = total - packs - sum(rows.values())
    for what, size in rows.most_common():
        print(f"| {what} | {size / 1000:.0f} KB |")
    print(f"| (beside it: packs in four languages) | {packs / 1000:.0f} KB |")


if __name__ == "__main__":
    main(*sys.argv[1:])
