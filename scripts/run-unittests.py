"""Runs Python's tests in a folder and writes how many passed, failed and were skipped:
run-unittests.py FOLDER PATTERN COUNT-FILE. Each test's name and seconds are printed as it ends."""
import os
import sys
import time
import unittest


class Result(unittest.TextTestResult):
    def startTest(self, test):
        self.started = time.monotonic()
        super().startTest(test)

    def stopTest(self, test):
        seconds = time.monotonic() - self.started
        if seconds >= 1:
            self.stream.writeln(f"    {seconds:.0f} s")
        super().stopTest(test)


def main():
    folder, pattern, count_file = sys.argv[1:]
    root = os.getcwd()
    sys.path.insert(0, os.path.abspath(folder))
    suite = unittest.defaultTestLoader.discover(folder, pattern, top_level_dir=folder)
    runner = unittest.TextTestRunner(verbosity=2, resultclass=Result, stream=sys.stdout)
    result = runner.run(suite)
    os.chdir(root)
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    skipped = len(result.skipped)
    with open(count_file, "w", encoding="utf-8") as file:
        print(max(result.testsRun - failed - skipped, 0), failed, skipped, file=file)
    return 0 if failed == 0 and result.testsRun > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
