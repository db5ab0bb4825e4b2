"""SIGKILL under a guest's writes: what the guest was told is written is in the file. Three rounds, each with a boot.

Natively the worker is killed, in emulation all of QEMU: level 1, the paravisor and the guest end between two instructions.
"""
import os
import signal
import struct
import unittest

from harness import Guest, acceleration

ROUNDS = 3
LEAST = 300  # acknowledged writes before the kill
BLOCK = 4096
DISK_MIB = 64
SEED = 40503  # odd and no power of two: neighbours in time are far from each other on the disk
# Writes block after block past the page cache, and says the number of each that it was told is done. Perl's buffers begin anywhere, direct I/O's do not.
WRITER = r"""perl -e 'use Fcntl; $| = 1;
sysopen(my $d, $ARGV[0], O_WRONLY | 040000) or die "open: $!";
my $b = "\0" x (2 * 4096); my $o = -unpack("J", pack("p", $b)) & 4095;
for (my $i = 0;; $i++) {
  substr($b, $o, 4096) = pack("Q<", $i) x 512;
  sysseek($d, $i * SEED % BLOCKS * 4096, 0); (syswrite($d, $b, 4096, $o) // 0) == 4096 or die "write: $!";
  print "$i\n"; }' /dev/"""


class Kill(unittest.TestCase):
    def test_what_is_acknowledged_is_written(self):
        for number in range(ROUNDS):
            with self.subTest(round=number):
                self.one_round()

    def one_round(self):
        guest = Guest("kill", disks=[("written.raw", DISK_MIB)])
        self.addCleanup(guest.close)
        try:
            guest.boot()
            disk = guest.sh("ls /sys/bus/scsi/devices/0:0:0:1/block").strip()
            blocks = DISK_MIB * 1024 * 1024 // BLOCK
            told = self.told_until_killed(guest, WRITER.replace("SEED", str(SEED)).replace("BLOCKS", str(blocks)) + disk)
        except BaseException as reason:
            print(reason, guest.logs(), sep="\n")
            raise
        self.assertEqual(told, list(range(len(told))))
        self.assertLess(len(told), blocks, "a block was written twice")
        with open(guest.file("written.raw"), "rb") as file:
            for write in told:
                file.seek(write * SEED % blocks * BLOCK)
                self.assertEqual(file.read(BLOCK), struct.pack("<Q", write) * (BLOCK // 8), f"write {write} of {len(told)}")
        print(f"    {len(told)} acknowledged writes, none missing")

    def told_until_killed(self, guest, command):
        out, err = bytearray(), bytearray()
        killed = False

        def heard(data):
            nonlocal killed
            out.extend(data)
            if not killed and out.count(b"\n") >= LEAST:
                killed = True
                self.kill(guest)

        guest.session.out, guest.session.err = heard, err.extend
        guest.more_time()
        with self.assertRaises(Exception) as ended:
            guest.session.run(command.encode())
        self.assertTrue(killed, f"{ended.exception}: {err.decode(errors='replace')}")
        whole = bytes(out[:out.rfind(b"\n") + 1])
        return [int(line) for line in whole.split()]

    @staticmethod
    def kill(guest):
        process = guest.machine.process.pid
        if acceleration() == "kvm":
            with open(f"/proc/{process}/task/{process}/children", encoding="ascii") as children:
                process = int(children.read().split()[0])
        os.kill(process, signal.SIGKILL)


if __name__ == "__main__":
    unittest.main()
