"""Prints how many tests of a JUnit file passed, failed and were skipped: junit-count.py FILE."""
import sys
import xml.etree.ElementTree as tree

suite = tree.parse(sys.argv[1]).getroot()
cases = suite.findall(".//testcase")
failed = sum(case.find("failure") is not None or case.get("status") == "fail" for case in cases)
skipped = sum(case.find("skipped") is not None or case.get("status") in ("notrun", "disabled") for case in cases)
print(len(cases) - failed - skipped, failed, skipped)
