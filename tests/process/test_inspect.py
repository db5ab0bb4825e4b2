"""`entresol ctl inspect`, `events` and `metrics` of a running machine: trees, paths, refusals decoded, a page that scrapers take."""
import json
import os
import re
import signal
import subprocess
import time
import unittest

import machine
import prometheus
from machine import until

ROUNDS = 400  # of six refusals each: more than are kept
KEPT = 1024


def line_of(text):
    """An event's line as a dictionary."""
    number, _, rest = text.partition(" ")
    found = re.findall(r'(\S+?)=(?:"([^"]*)"|(\S*))', rest)
    return {"number": number} | {key: quoted or plain for key, quoted, plain in found}


class Inspect(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.one = machine.Machine("idle", disks=2).ready()
        cls.addClassCleanup(cls.one.close)

    def shown(self, *words):
        done = self.one.ctl("inspect", *words)
        self.assertEqual((done.returncode, done.stderr), (0, ""), done)
        return done.stdout

    def tree(self, *words):
        return json.loads(self.shown(*words, "--json"))

    def test_every_part_is_there(self):
        tree = self.tree()
        self.assertEqual(set(tree), {"machine", "boot", "remote", "partition", "platform", "vmbus", "storage", "events", "counters"})
        self.assertEqual(tree["machine"]["name"], "m")
        self.assertEqual(tree["machine"]["memory"], 64 << 20)
        self.assertEqual(set(tree["partition"]["vps"]), {"0", "1"})
        self.assertEqual(len(tree["partition"]["vps"]["0"]["msrs"]["sint"]), 16)
        self.assertEqual(tree["partition"]["vps"]["0"]["msrs"]["scontrol"], {"value": "0x1", "enable": 1})
        self.assertEqual(tree["partition"]["msrs"]["guest-os-id"]["open-source"], 1)
        self.assertEqual(len(tree["platform"]["io-apic"]["registers"]["redirection-low"]), 24)
        self.assertEqual(set(tree["platform"]["serial"]), {"0", "1"})
        self.assertEqual(tree["vmbus"]["contact"]["state"], "running")
        channel = tree["vmbus"]["channels"]["1"]
        self.assertEqual(channel["life"]["state"], "open")
        self.assertGreater(channel["ring"]["in"]["packets"], 4)
        self.assertEqual(tree["vmbus"]["gpadls"][str(channel["gpadl"])]["life"]["state"], "ready")
        storage = tree["storage"]["scsi0"]
        self.assertEqual(storage["controller"]["state"], "ready")
        self.assertIn("execute-srb", storage["controller"]["takes"])
        self.assertEqual(set(storage["units"]), {"0", "1"})
        self.assertEqual(storage["units"]["1"]["device"]["bytes"], 16 << 20)
        self.assertEqual(storage["units"]["0"]["vendor"], "ENTRESOL")

    def test_counters_are_those_of_counters(self):
        told = json.loads(self.one.ctl("counters", "--json").stdout)
        worker = [name for name in told if not name.startswith("manager.")]
        self.assertEqual(list(self.tree("counters")), worker)

    def test_text_says_the_same(self):
        text = self.shown("storage/scsi0/channels/0")
        values = dict(line.split(": ") for line in text.splitlines() if ": " in line)
        self.assertEqual(values["open"], "true")
        self.assertEqual(int(values["slots"]), self.tree("storage/scsi0/channels/0")["slots"])
        self.assertIn("\n      in:\n        size: 61440\n", self.shown("vmbus").replace("\n    ", "\n    "))

    def test_how_it_came_to_run(self):
        """Without anybody who tells of what was before: settings, then the guest."""
        stages = self.tree("boot")["stages"]
        self.assertEqual([stage["name"] for stage in stages], ["settings", "guest"])
        self.assertLess(float(stages[0]["at"]), float(stages[1]["at"]))
        self.assertLess(float(stages[1]["at"]), time.clock_gettime(time.CLOCK_BOOTTIME))

    def test_a_path_to_a_value(self):
        self.assertEqual(self.shown("vmbus/contact/state"), "running\n")
        self.assertEqual(self.tree("storage/scsi0/units/0/block-size"), 512)
        self.assertEqual(self.shown("/storage/scsi0/controller/state/"), "ready\n")

    def test_unknown_paths_name_what_is_near(self):
        done = self.one.ctl("inspect", "storage/scsi1/controller")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertEqual(done.stderr.strip(), "entresol: error: there is no 'scsi1' in storage; near it: scsi0")
        done = self.one.ctl("inspect", "partitions", "--json")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertRegex(done.stderr, r"there is no 'partitions'; near it: partition, ")
        self.assertEqual(self.one.ctl("inspect", "a/" * 100).returncode, 1)

    def test_words_that_are_no_command(self):
        for words in (("inspect", "a", "b"), ("inspect", "--jsn"), ("inspect", "x" * 300), ("events", "x"), ("events", "--since"),
                      ("events", "--since", "-1"), ("metrics", "--json"), ("inspect", "--json", "--json")):
            with self.subTest(words):
                done = self.one.ctl(*words)
                self.assertEqual(done.returncode, 2, done)

    def test_a_page_of_metrics(self):
        families = prometheus.parse(self.one.ctl("metrics").stdout)
        counted = json.loads(self.one.ctl("counters", "--json").stdout)
        self.assertEqual(sum(len(family["samples"]) for family in families.values()), len(counted))
        self.assertTrue(all(name.startswith("entresol_") for name in families))
        steps = families["entresol_storvsp_controller_transitions_total"]
        self.assertGreater(steps["samples"][frozenset({("transition", "ready.execute-srb")})], 0)
        self.assertNotEqual(steps["help"], "")
        self.assertEqual(families["entresol_manager_workers_started_total"]["samples"], {frozenset(): 1})
        self.assertIn(frozenset({("instance", "scsi0.lun1")}), families["entresol_block_bytes_read_total"]["samples"])
        refused = families["entresol_storvsp_refusals_total"]["samples"]
        self.assertIn(frozenset({("where", "execute-srb"), ("field", "body.cdb-length"), ("rule", "max 16"),
                                 ("counter", "refused.execute-srb.body.cdb-length.max")}), refused)

    def test_a_worker_that_hangs_does_not_hold_it_up(self):
        one = machine.Machine("idle").ready()
        self.addCleanup(one.close)
        os.kill(one.worker(), signal.SIGSTOP)
        done = one.ctl("inspect", "vmbus")
        self.assertEqual((done.returncode, done.stdout), (1, ""))
        self.assertIn("does not answer", done.stderr)
        os.kill(one.worker(), signal.SIGCONT)
        until(lambda: one.ctl("inspect", "vmbus/contact/state").stdout == "running\n", "it answers again")


class Events(unittest.TestCase):
    def refused(self, rounds):
        one = machine.Machine("refused", str(rounds)).ready()
        self.addCleanup(one.close)
        return one

    def test_refusals_are_decoded(self):
        one = self.refused(1)
        told = json.loads(one.ctl("events", "--json").stdout)
        self.assertEqual((told["dropped"], told["lost"]), (0, 0))
        self.assertEqual(told["recorded"], len(told["events"]))
        events = {(event["spec"], event["where"], event["field"]): event for event in told["events"]}
        self.assertEqual({key: (event.get("vp"), event.get("channel"), event["rule"], event.get("value"), event.get("access"))
                          for key, event in events.items()}, {
            ("hyperv-msr", "write", ""): (1, None, "no such register", "0x4b564d00", None),
            ("hyperv-hypercall", "control", ""): (0, None, "a known call", "0x7777", None),
            ("uart-16550", "access", "width"): (0, None, "one of 1", None, "0x0/2"),
            ("vmbus", "from-guest", "header.tag"): (None, None, "a message of this side", "0x5555", None),
            ("storvsp", "execute-srb", "body.cdb-length"): (None, 1, "max 16", "0xee", None),
            ("scsi", "command", "opcode"): (None, 1, "known", None, None),
        })
        self.assertEqual(events["storvsp", "execute-srb", "body.cdb-length"]["offset"], 20)
        numbers = [event["number"] for event in told["events"]]
        self.assertEqual(numbers, sorted(numbers))
        lines = one.ctl("events").stdout.splitlines()
        self.assertEqual(lines[0], f"recorded={told['recorded']} dropped=0 lost=0")
        self.assertEqual([line_of(line)["number"] for line in lines[1:]], [str(number) for number in numbers])
        packet = next(line_of(line) for line in lines if "cdb-length" in line)
        self.assertEqual({key: packet[key] for key in ("spec", "where", "channel", "offset", "rule", "value")},
                         {"spec": "storvsp", "where": "execute-srb", "channel": "1", "offset": "20", "rule": "max 16", "value": "0xee"})
        later = json.loads(one.ctl("events", "--json", "--since", str(numbers[-1])).stdout)["events"]
        self.assertEqual([event["number"] for event in later], numbers[-1:])
        # The log has the first of each kind.
        self.assertEqual(len(re.findall(r"^info refused: spec=storvsp where=execute-srb field=body\.cdb-length", one.said(), re.M)), 1)

    def test_they_are_followed(self):
        one = machine.Machine("refused", "1").ready()
        self.addCleanup(one.close)
        out = one.base / "followed"
        with open(out, "wb") as place:
            ctl = subprocess.Popen([machine.ENTRESOL, "ctl", "-s", one.control, "events", "--follow"], stdout=place,
                                   stderr=subprocess.STDOUT)
        self.addCleanup(ctl.kill)
        until(lambda: out.read_text().count("\n") == 7, "six events and what is before them")
        # The next machine is another worker, which counts from 0.
        self.assertEqual(one.ctl("reset").returncode, 0)
        one.paravisor.terminate()
        self.assertEqual(ctl.wait(machine.LIMIT), 4)
        lines = out.read_text().splitlines()
        self.assertEqual([line.split()[0] for line in lines[1:7]], [str(number) for number in range(6)])
        self.assertRegex(lines[-1], "the machine went away")

    def test_many_refusals_are_bounded_and_counted(self):
        one = self.refused(ROUNDS)
        told = json.loads(one.ctl("events", "--json").stdout)
        self.assertGreaterEqual(told["recorded"], 6 * ROUNDS)
        self.assertEqual(told["dropped"], told["recorded"] - KEPT)
        self.assertLessEqual(len(told["events"]), KEPT)
        self.assertGreaterEqual(len(told["events"]), KEPT - told["lost"])
        counted = json.loads(one.ctl("counters", "--json").stdout)
        self.assertEqual(counted["storvsp.refused.execute-srb.body.cdb-length.max"], ROUNDS)
        self.assertEqual(sum(value for name, value in counted.items() if name.startswith("hyperv-msr.refused.write")), ROUNDS)
        self.assertLess(one.said().count("refused: "), 30)
        shown = json.loads(one.ctl("inspect", "events", "--json").stdout)
        self.assertEqual(shown["recorded"], told["recorded"])


if __name__ == "__main__":
    unittest.main(verbosity=2)
