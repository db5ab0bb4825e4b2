"""Two processors, a channel on each. Level 1 then has one processor and emulation is no excuse for anything."""
import unittest

import channels


class TwoProcessors(channels.Channels):
    processors = 2
    hot_plugs = 3
    fio_seconds = 20


if __name__ == "__main__":
    unittest.main()
