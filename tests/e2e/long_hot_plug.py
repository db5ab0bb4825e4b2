"""Two processors, a channel on each, and a hundred LUNs that come and go under load."""
import unittest

import channels


class HundredLuns(channels.Channels):
    processors = 2
    hot_plugs = 100


if __name__ == "__main__":
    unittest.main()
