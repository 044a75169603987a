"""The scenarios of tests/scenarios through the generated Python module: no shell of ours is in between.

RIGHTS_SCENARIOS names the folder, RIGHTS_EVERY_CARD the one with what Rust gave for `every_card`.
"""

import concurrent.futures
import enum
import json
import os
import pathlib
import tempfile
import unittest

import rights
import rights_core

FOLDER = pathlib.Path(os.environ["RIGHTS_SCENARIOS"])
EVERY_CARD = pathlib.Path(os.environ["RIGHTS_EVERY_CARD"])

# The request field that an error is about, as the core's `RightsError::field` says.
FIELDS = {
    "unknown-card": "card",
    "unknown-line": "line",
    "unknown-place": "place",
    "malformed-language": "languages",
    "search": "query",
    "storage": "data_dir",
}


def plain(value):
    """A record as the JSON that the command prints."""
    if isinstance(value, enum.Enum):
        return value.name.lower().replace("_", "-")
    if isinstance(value, list):
        return [plain(item) for item in value]
    if value is None or isinstance(value, (str, int, bool)):
        return value
    return {name: plain(item) for name, item in vars(value).items()}


def error_record(failure):
    error = failure.error
    code = error.stable_code()
    # Of `search-too-long` and `storage-full`, the part behind the dash is the problem.
    field = FIELDS.get(code.split("-")[0] if hasattr(error, "problem") else code)
    value = next((getattr(error, name) for name in ("value", "pack", "call") if hasattr(error, name)), None)
    return {"code": code, "field": field, "value": value, "nearest": getattr(error, "nearest", [])}


def status(word):
    return None if word is None else rights_core.Status[word.upper().replace("-", "_")]


def open_shelf(data_dir=None, languages=()):
    return rights.Shelf.open(rights_core.ShelfConfig(data_dir=data_dir, languages=list(languages)))


class Session:
    """One scenario: a prepared folder and, from the first step on, a shelf."""

    def __init__(self, folder):
        self.data = pathlib.Path(folder) / "data"
        self.shelf = None

    def open(self, data, languages):
        if data in ("empty", "damaged-settings"):
            self.data.mkdir()
        if data == "damaged-settings":
            (self.data / "shelf.db").write_text("this is not a database, but it is mine")
        if data == "file":
            self.data.write_text("mine")
        path = "/proc" if data == "read-only" else str(self.data)
        self.shelf = open_shelf(path if data else None, languages)

    def perform(self, call, a):
        if call == "open":
            return self.open(a.get("data"), a.get("languages", []))
        if call == "every_card":
            return self.every_card(a["languages"], a["now"])
        request = {
            "home": lambda: rights_core.HomeRequest(
                languages=a["languages"], status=status(a.get("status")), place=a.get("place"), now=a["now"]
            ),
            "open_card": lambda: rights_core.CardRequest(
                card=a["card"], languages=a["languages"], status=status(a.get("status")), now=a["now"]
            ),
            "officer_view": lambda: rights_core.OfficerRequest(
                card=a["card"], line=a["line"], languages=a["languages"], now=a["now"]
            ),
            "search": lambda: rights_core.SearchRequest(query=a["query"], languages=a["languages"], limit=a["limit"]),
            "hotlines": lambda: rights_core.HotlinesRequest(
                languages=a["languages"], place=a.get("place"), now=a["now"]
            ),
            "save_settings": lambda: rights_core.Settings(languages=a["languages"], place=a.get("place")),
            "ui_strings": lambda: a["languages"],
        }
        method = getattr(self.shelf, call)
        if call == "set_saved":
            return plain(method(a["card"], a["saved"]))
        return plain(method(request[call]()) if call in request else method())

    def every_card(self, languages, now):
        views = []
        for lang in languages:
            home = self.shelf.home(rights_core.HomeRequest(languages=[lang], status=None, place=None, now=now))
            for card in [card.card for group in home.groups for card in group.cards]:
                for each in rights_core.Status:
                    request = rights_core.CardRequest(card=card, languages=[lang], status=each, now=now)
                    views.append(plain(self.shelf.open_card(request)))
        return views


def canonical(value):
    """An absent field is null, and a null one absent."""
    if isinstance(value, dict):
        return {name: canonical(item) for name, item in value.items() if item is not None}
    return [canonical(item) for item in value] if isinstance(value, list) else value


def used(value, made):
    """`{"$use": "name"}` anywhere is what an earlier `{"$as": "name"}` stood for."""
    if isinstance(value, dict):
        return made[value["$use"]] if "$use" in value else {name: used(item, made) for name, item in value.items()}
    return [used(item, made) for item in value] if isinstance(value, list) else value


def bind(value, expected, made):
    """The value with `{"$as": "name"}` wherever the expectation has it; what stood there is bound to the name."""
    if isinstance(expected, dict) and "$as" in expected:
        made[expected["$as"]] = value
        return expected
    if isinstance(value, dict):
        fields = expected if isinstance(expected, dict) else {}
        return {name: bind(item, fields.get(name), made) for name, item in value.items()}
    if isinstance(value, list):
        items = expected if isinstance(expected, list) else []
        return [bind(item, items[at] if at < len(items) else None, made) for at, item in enumerate(value)]
    return value


class Scenarios(unittest.TestCase):
    maxDiff = 4000

    def test_every_scenario_gives_what_it_says(self):
        files = sorted(FOLDER.glob("*.json"))
        self.assertTrue(files)
        for file in files:
            with self.subTest(file.stem), tempfile.TemporaryDirectory() as folder:
                session, made = Session(folder), {}
                for number, step in enumerate(json.loads(file.read_text())["steps"], 1):
                    at = f"{file.name}, step {number} ({step['call']})"
                    try:
                        outcome = session.perform(step["call"], used(step.get("arguments", {}), made))
                    except rights_core.Failure.Failed as failure:
                        # Only what a scenario names is compared; the code it has to name.
                        expected, record = step.get("expect_error") or {}, error_record(failure)
                        self.assertEqual(record["code"], expected.get("code"), at)
                        named = {name: record[name] for name in record if name in expected}
                        self.assertEqual(canonical(named), canonical(expected), at)
                        continue
                    self.assertIsNone(step.get("expect_error"), at)
                    expected = step.get("expect")
                    if step["call"] == "every_card":
                        expected = json.loads((EVERY_CARD / file.name).read_text())
                    expected = used(expected, made)
                    self.assertEqual(canonical(bind(outcome, expected, made)), canonical(expected), at)


class Border(unittest.TestCase):
    def test_eight_threads_at_once_get_the_same_card(self):
        shelf = open_shelf()
        request = rights_core.CardRequest(card="counter", languages=["ar"], status=rights_core.Status.VISA, now=0)
        first = shelf.open_card(request)
        with concurrent.futures.ThreadPoolExecutor(8) as eight:
            cards = [eight.submit(shelf.open_card, request) for _ in range(400)]
        self.assertEqual([card.result() == first for card in cards], [True] * 400)

    def test_large_and_odd_values_are_typed_errors_or_views(self):
        def request(card, now):
            return rights_core.CardRequest(card=card, languages=[], status=None, now=now)

        shelf = open_shelf()
        for card in ("x" * 1_000_000, "", "\u202e", "\0"):
            with self.assertRaises(rights_core.Failure.Failed) as caught:
                shelf.open_card(request(card, -(2**63)))
            self.assertIsInstance(caught.exception.error, rights_core.RightsError.UNKNOWN_CARD)
            self.assertLessEqual(len(caught.exception.error.value), 64)
        self.assertEqual(shelf.open_card(request("counter", 2**63 - 1)).languages, ["en"])

    def test_an_error_of_a_shell_gets_the_words_of_the_last_languages(self):
        shelf = open_shelf(languages=["ar"])
        error = rights_core.RightsError.UNKNOWN_CARD("none", [])
        self.assertEqual(shelf.error_text(error).lang, "ar")
        shelf.ui_strings(["en"])
        self.assertEqual(shelf.error_text(error).lang, "en")


if __name__ == "__main__":
    unittest.main()
