"""Four processors, a channel on each."""
import unittest

import channels


class FourProcessors(channels.Channels):
    processors = 4


if __name__ == "__main__":
    unittest.main()
