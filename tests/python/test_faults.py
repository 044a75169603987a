"""A panic in each call in turn, in a library built with the feature `faults`: a typed error, and the next call works."""

import os
import unittest

import rights
import rights_core


class Faults(unittest.TestCase):
    def tearDown(self):
        os.environ.pop("RIGHTS_FAULT", None)

    def test_a_panic_in_each_call_is_a_typed_error_and_the_next_call_works(self):
        shelf = rights.Shelf.open(rights_core.ShelfConfig(data_dir=None))
        card = rights_core.CardRequest(card="second-room", languages=[], status=None, now=0)
        settings = rights_core.Settings(languages=[], place=None)
        arguments = {
            "home": [rights_core.HomeRequest(languages=[], status=None, place=None, now=0)],
            "open_card": [card],
            "officer_view": [rights_core.OfficerRequest(card="second-room", line="none", languages=[])],
            "search": [rights_core.SearchRequest(query="lawyer", languages=[], limit=1)],
            "hotlines": [rights_core.HotlinesRequest(languages=[], place=None, now=0)],
            "ui_strings": [[]],
            "save_settings": [settings],
            "set_saved": ["second-room", True],
        }
        # Every method of the generated class, in no list: `shut_down` comes last by name.
        calls = sorted(name for name in dir(rights.Shelf) if not name.startswith("_") and name != "open")
        calls.sort(key=lambda name: name == "shut_down")
        self.assertGreaterEqual(len(calls), 11)
        for call in calls:
            os.environ["RIGHTS_FAULT"] = call
            with self.assertRaises(rights_core.RightsError.Internal, msg=call) as caught:
                getattr(shelf, call)(*arguments.get(call, []))
            self.assertEqual(caught.exception.call, call)
            del os.environ["RIGHTS_FAULT"]
            self.assertEqual(shelf.open_card(card).card, "second-room")
        os.environ["RIGHTS_FAULT"] = "open"
        with self.assertRaises(rights_core.RightsError.Internal):
            rights.Shelf.open(rights_core.ShelfConfig(data_dir=None))


if __name__ == "__main__":
    unittest.main()
