"""The lives of test_lifecycle.py with three reboots in one run."""
import unittest

import test_lifecycle


class Lives(test_lifecycle.Lives):
    reboots = 3
    test_reset_and_power_button = None  # no reboot in it


if __name__ == "__main__":
    unittest.main()
