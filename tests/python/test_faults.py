"""A panic in each call in turn, in a library built with the feature `faults`: a typed error, and the next call works."""

import os
import unittest

import rights
import rights_core


class Faults(unittest.TestCase):
    def tearDown(self):
        os.environ.pop("RIGHTS_FAULT", None)

    def test_a_panic_in_each_call_is_a_typed_error_and_the_next_call_works(self):
        config = rights_core.ShelfConfig(data_dir=None, languages=[])
        shelf = rights.Shelf.open(config)
        card = rights_core.CardRequest(card="counter", languages=[], status=None, now=0)
        settings = rights_core.Settings(languages=[], place=None)
        arguments = {
            "home": [rights_core.HomeRequest(languages=[], status=None, place=None, now=0)],
            "open_card": [card],
            "officer_view": [rights_core.OfficerRequest(card="counter", line="citizen-say", languages=[], now=0)],
            "search": [rights_core.SearchRequest(query="officer", languages=[], limit=1)],
            "hotlines": [rights_core.HotlinesRequest(languages=[], place=None, now=0)],
            "error_text": [rights_core.RightsError.SHUT_DOWN()],
            "page": [
                rights_core.PageRequest(
                    what=rights_core.PageKind.CARD, card="counter", languages=[], status=None,
                    paper=rights_core.Paper.A4, now=0,
                )
            ],
            "ui_strings": [[]],
            "save_settings": [settings],
            "set_saved": ["counter", True],
        }
        # Every method of the generated class, in no list: `shut_down` comes last by name.
        calls = sorted(name for name in dir(rights.Shelf) if not name.startswith("_") and name != "open")
        calls.sort(key=lambda name: name == "shut_down")
        self.assertGreaterEqual(len(calls), 13)
        for call in calls:
            os.environ["RIGHTS_FAULT"] = call
            with self.assertRaises(rights_core.Failure.Failed, msg=call) as caught:
                getattr(shelf, call)(*arguments.get(call, []))
            error = caught.exception.error
            self.assertIsInstance(error, rights_core.RightsError.INTERNAL)
            self.assertEqual((error.call, error.stable_code()), (call, "internal"))
            self.assertRegex(error.place, r"^bindings/src/guard\.rs:\d+$")
            self.assertEqual(caught.exception.text.lang, "en")
            del os.environ["RIGHTS_FAULT"]
            self.assertEqual(shelf.open_card(card).card, "counter")
        os.environ["RIGHTS_FAULT"] = "open"
        with self.assertRaises(rights_core.Failure.Failed) as caught:
            rights.Shelf.open(config)
        self.assertIsInstance(caught.exception.error, rights_core.RightsError.INTERNAL)


if __name__ == "__main__":
    unittest.main()
