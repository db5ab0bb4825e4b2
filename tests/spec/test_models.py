"""A made-up spec gets models with no change to the generator, and what is wrong with its machines is found by spin where the generator finds nothing."""

import pathlib
import tempfile
import unittest

from support import ROOT, errors_of, generate, tool

run = tool(ROOT / "tests" / "model" / "run.py")

SHOP = """
kind: protocol
name: shop
doc: A door and a till.
source: None; an example.
enums:
  operation: {type: u32, values: {enter: 1, pay: 2, leave: 3, receipt: 4}}
structs:
  header: {fields: [{name: operation, type: operation}]}
header: header
messages:
  - {name: enter, from: guest, tag: {operation: enter}, fields: []}
  - {name: pay, from: guest, tag: {operation: pay}, fields: []}
  - {name: leave, from: guest, tag: {operation: leave}, fields: []}
  - {name: receipt, from: host, tag: {operation: receipt}, fields: [{name: sum, type: u32}]}
machines:
  - name: door
    states:
      shut: {doc: Nobody is inside.}
      busy: {doc: Somebody is.}
      emptying: {doc: Somebody leaves; the tills are not closed yet., waits-for: all-closed}
    start: shut
    events: {all-closed: {doc: No till is open.}}
    otherwise: {count: not-now}
    transitions:
      - {in: shut, event: enter, to: busy}
      - {in: busy, event: pay, do: pass-on}
      - {in: busy, event: leave, do: close-tills, to: emptying}
      - {in: emptying, event: all-closed, do: lock, to: shut}
  - name: till
    listens: [pay]
    reply: receipt
    states:
      closed: {doc: No money.}
      open: {doc: Counting.}
      counting: {doc: The last of it., waits-for: counted}
    start: closed
    events: {close: {doc: The day is over.}, counted: {doc: The sum is known.}}
    otherwise: {count: not-now}
    transitions:
      - {in: closed, event: pay, if: has-change, do: take, to: open, reply: {sum: 1}}
      - {in: open, event: pay, reply-later: receipt}
      - {in: open, event: close, to: counting}
      - {in: counting, event: counted, to: closed}
together:
  - name: house
    doc: A door with two tills.
    machines: {door: 1, till: 2}
    follows:
      - {do: door.pass-on, event: till.pay}
      - {do: door.close-tills, event: till.close, to: all}
    comes:
      - {event: door.all-closed, unless: {till: [open, counting]}}
    guards:
      - {guard: till.has-change, only-while: {door: busy}}
    never: ["till.take unless door.busy", "door.lock while till.open or counting"]
"""

STALLS = """
kind: protocol
name: stalls
doc: Stalls of which one has the only lamp.
source: None; an example.
machines:
  - name: stall
    listens: none
    states: {dark: {doc: Without the lamp.}, lit: {doc: With the lamp.}}
    start: dark
    events: {light: {doc: The lamp is wanted.}, rob: {doc: Another takes it.}, sell: {doc: Somebody buys.}}
    otherwise: {count: nothing}
    transitions:
      - {in: dark, event: light, if: lamp-free, do: take-lamp, to: lit}
      - {in: dark, event: light, do: [rob-others, take-lamp], to: lit}
      - {in: lit, event: rob, do: give-lamp, to: dark}
      - {in: lit, event: sell, do: ask}
    never: ["take-lamp while lit"]
  - name: buyer
    listens: none
    states: {away: {doc: Nobody.}, asked: {doc: Wants something.}}
    start: away
    events: {ask: {doc: Somebody sells.}, dark: {doc: The lamp is gone.}}
    otherwise: {count: nothing}
    transitions:
      - {in: away, event: ask, to: asked}
      - {in: asked, event: dark, to: away}
together:
  - name: market
    machines: {stall: 3, buyer: 1}
    rivals: [stall]
    follows:
      - {do: stall.rob-others, event: stall.rob, to: all}
      - {do: stall.give-lamp, event: buyer.dark, to: all}
      - {do: stall.ask, event: buyer.ask}
    guards:
      - {guard: stall.lamp-free, unless: {stall: lit}}
    never: ["stall.lit while stall.lit", "stall.take-lamp while stall.lit", "stall.take-lamp while buyer.asked"]
"""


class Rivals(unittest.TestCase):
    """Several of one machine that exclude each other."""

    def made(self, *changes: tuple[str, str]):
        text = STALLS
        for old, new in changes:
            self.assertEqual(text.count(old), 1, old)
            text = text.replace(old, new)
        with tempfile.TemporaryDirectory() as name:
            spec = pathlib.Path(name) / "stalls.yaml"
            spec.write_text(text)
            said = errors_of([("stalls.yaml", spec)]).text()
            if said:
                return said
            generate([spec], pathlib.Path(name) / "generated")
            return run.search(pathlib.Path(name) / "generated" / "model" / "stalls.together.market.pml")

    def test_they_exclude_each_other(self):
        result = self.made()
        self.assertEqual((result.failures, result.never_taken), ([], []))
        self.assertEqual(result.reached, {"stall dark", "stall lit", "buyer away", "buyer asked"})

    def test_a_lamp_that_nobody_gives_back_is_had_twice(self):
        said = "\n".join(self.made(("do: [rob-others, take-lamp]", "do: take-lamp"), (
            "      - {do: stall.rob-others, event: stall.rob, to: all}\n", "")).failures)
        self.assertIn("never: stall.take-lamp while stall.lit", said)

    def test_what_one_left_behind_is_found_by_the_next(self):
        said = "\n".join(self.made(("      - {do: stall.give-lamp, event: buyer.dark, to: all}\n", "")).failures)
        self.assertIn("never: stall.take-lamp while buyer.asked", said)

    def test_without_the_word_its_name_is_itself(self):
        said = self.made(("    rivals: [stall]\n", ""))
        self.assertIn("error[E126]: 'stall.rob-others' wakes 'stall' again", said)
        self.assertIn("error[E123]: a machine is in one state at a time", said)

    def test_rivals_too_must_not_wake_each_other_in_a_circle(self):
        said = self.made(("event: rob, do: give-lamp", "event: rob, do: [give-lamp, rob-others]"))
        self.assertIn("error[E126]: 'stall.rob-others' wakes 'stall' again", said)

    def test_one_has_no_rival(self):
        self.assertIn("error[E125]: there is one 'stall', which has no rival", self.made(("stall: 3", "stall: 1")))


class Models(unittest.TestCase):
    def models(self, *changes: tuple[str, str]) -> dict[str, run.Result]:
        """What spin says of each model of the shop after some changes, which the generator itself has nothing against."""
        text = SHOP
        for old, new in changes:
            self.assertEqual(text.count(old), 1, old)
            text = text.replace(old, new)
        with tempfile.TemporaryDirectory() as name:
            spec = pathlib.Path(name) / "shop.yaml"
            spec.write_text(text)
            self.assertEqual(errors_of([("shop.yaml", spec)]).text(), "")
            made = generate([spec], pathlib.Path(name) / "generated")
            models = [path for path in made if path.startswith("model/")]
            self.assertEqual(
                sorted(models), ["model/shop.door.pml", "model/shop.till.pml", "model/shop.together.house.pml"]
            )
            return {path: run.search(pathlib.Path(name) / "generated" / path) for path in models}

    def failure(self, *changes: tuple[str, str], model: str = "model/shop.together.house.pml") -> str:
        return "\n".join(self.models(*changes)[model].failures)

    def test_a_made_up_spec_gets_models_that_hold(self):
        for path, result in self.models().items():
            with self.subTest(model=path):
                self.assertEqual(result.failures, [])
                self.assertEqual(result.never_taken, [])
                self.assertGreater(result.states, 3)
                self.assertIn("1", result.bounds)
        whole = self.models()["model/shop.together.house.pml"]
        self.assertEqual(
            whole.reached, {"door shut", "door busy", "door emptying", "till closed", "till open", "till counting"}
        )
        self.assertEqual(whole.bounds, "door 1, till 2; late replies 2")

    def test_a_deadlock_of_two_machines_is_found(self):
        # Closing leaves a till open, and the door waits for it without anybody outside who could help.
        said = self.failure(("event: till.close, to: all", "event: till.close"))
        self.assertIn("a deadlock", said)
        self.assertIn("door 0: leave in busy: close-tills -> emptying", said)

    def test_a_machine_that_gets_stuck_by_itself_is_found(self):
        counted = ("counting, event: counted, to: closed}", "counting, event: counted, if: sum-is-right, to: closed}")
        self.assertEqual(self.failure(counted), "")
        # The sum is right when nobody is inside, and nobody leaves before the sum is right.
        guard = ("    guards:\n", "    guards:\n      - {guard: till.sum-is-right, while: {door: shut}}\n")
        self.assertIn("a deadlock", self.failure(counted, guard))

    def test_a_state_that_the_others_never_let_happen_is_found(self):
        # A till has change only while nobody can come to it.
        said = self.failure(
            ("{guard: till.has-change, only-while: {door: busy}}", "{guard: till.has-change, while: {door: shut}}")
        )
        self.assertIn("'open' of 'till' is never reached", said)
        self.assertIn("'counting' of 'till' is never reached", said)

    def test_a_broken_claim_about_two_machines_is_found_with_the_way_to_it(self):
        said = self.failure(("unless: {till: [open, counting]}", "unless: {till: [open]}"))
        self.assertIn("a claim does not hold", said)
        self.assertIn("never: door.lock while till.open or counting", said)
        steps = [line.strip() for line in said.splitlines()]
        self.assertIn("door 0: all-closed in emptying: lock -> shut", steps)

    def test_a_late_reply_breaks_a_claim_that_no_transition_breaks(self):
        counted = "counting, event: counted, to: closed}\n"
        said = self.failure((counted, counted + '    never: ["a reply while counting"]\n'), model="model/shop.till.pml")
        self.assertIn("never: a reply while counting", said)
        self.assertIn("till 0 replies late", said)

    def test_every_spec_with_machines_has_its_models(self):
        have = {path.name for path in (ROOT / "generated" / "model").glob("*.pml")}
        self.assertTrue({"storvsp.controller.pml", "vmbus.together.connection.pml"} <= have)


if __name__ == "__main__":
    unittest.main()
