"""Runs Python's tests in folders and writes how many passed, failed and were skipped:
run-unittests.py [--jobs N] COUNT-FILE PATTERN FOLDER... Each test's name and seconds are printed as it ends. With N above 1 each
file of tests is a process of its own, N at a time, and each line that it prints has its name in front."""
import argparse
import concurrent.futures
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
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


def here(folder, pattern):
    """(passed, failed, skipped) of one folder's tests, run in this process."""
    root = os.getcwd()
    sys.path.insert(0, os.path.abspath(folder))
    suite = unittest.defaultTestLoader.discover(folder, pattern, top_level_dir=folder)
    result = unittest.TextTestRunner(verbosity=2, resultclass=Result, stream=sys.stdout).run(suite)
    os.chdir(root)
    failed = len(result.failures) + len(result.errors) + len(result.unexpectedSuccesses)
    if result.testsRun == 0:
        failed += 1
    return max(result.testsRun - failed - len(result.skipped), 0), failed, len(result.skipped)


def apart(path, running):
    """The same of one file's tests in a process of its own; one that ends without a count has failed."""
    with tempfile.NamedTemporaryFile("r", encoding="utf-8") as count:
        words = [sys.executable, "-u", __file__, count.name, path.name, str(path.parent)]
        with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8", errors="replace") as child:
            running.append(child)
            for line in child.stdout:
                sys.stdout.write(f"{path.stem}: {line}")
                sys.stdout.flush()
        running.remove(child)
        numbers = count.read().split()
    return tuple(int(number) for number in numbers) if len(numbers) == 3 else (0, 1, 0)


def side_by_side(folders, pattern, jobs):
    """The counts of each file."""
    files = [path for folder in folders for path in sorted(pathlib.Path(folder).glob(pattern))]
    running = []

    def end(number, _):
        for child in running:
            child.send_signal(number)
        os._exit(128 + number)

    signal.signal(signal.SIGTERM, end)
    with concurrent.futures.ThreadPoolExecutor(jobs) as pool:
        return list(pool.map(lambda path: apart(path, running), files))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("count_file")
    parser.add_argument("pattern")
    parser.add_argument("folders", nargs="+")
    options = parser.parse_args()
    if options.jobs > 1:
        counts = side_by_side(options.folders, options.pattern, options.jobs)
    else:
        counts = [here(folder, options.pattern) for folder in options.folders]
    passed, failed, skipped = (sum(count[i] for count in counts) for i in range(3))
    with open(options.count_file, "w", encoding="utf-8") as file:
        print(passed, failed, skipped, file=file)
    return 0 if failed == 0 and passed + skipped > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
