"""A channel on each processor: I/O over all of them, a channel that moves, a driver that goes and comes back, LUNs that come and
go under load, what the paravisor's own memory is then. One boot; a file of tests says with how many processors."""
import json
import re
import time

import harness

LOADED, SPARE_LUN = 1, 7
ENDLESS = 100000
RESTRAINED = "--rate_iops=20,20"  # a job; leaves an emulated processor time for something else
LOOKS = 50
PSS_MAX_KIB = 4096
INTERRUPTED = 128  # how fio ends by SIGINT
FIO = ("fio --name=verify --filename={disk} --ioengine=libaio --direct=1 --rw=randrw --bs=4k "
       "--iodepth=32 --numjobs=4 --size=16M --offset_increment=16M --verify=crc32c --verify_fatal=1 --verify_backlog=256 "
       "--time_based --runtime={seconds}")
# One line a channel: number, processor, interrupts, events.
CHANNELS = "cd /sys/bus/vmbus/devices/{device}/channels && for c in *; do echo $c $(cat $c/cpu $c/interrupts $c/events); done"


def fio_summary(text):
    return "".join(f"    fio: {line.strip()}\n" for line in text.splitlines() if re.search(r"(READ|WRITE): bw=", line)).rstrip()


class Channels(harness.GuestTest):
    processors = None
    hot_plugs = 10
    fio_seconds = 60

    @classmethod
    def make_guest(cls):
        return harness.Guest("channels", processors=cls.processors, disks=[("loaded.raw", 128)], second=[("apart.raw", 32)],
                             spares=[("spare.raw", 16)], append="hv_storvsc.storvsc_vcpus_per_sub_channel=1")

    @classmethod
    def look_around(cls):
        root = cls.guest.sh("lsblk -no NAME $(findmnt -no SOURCE /)").strip()
        # Hosts are numbered as their drivers happened to start: the loaded disk is on the root's, which is scsi0.
        cls.host = int(cls.guest.sh(f"basename $(readlink -f /sys/block/{root}/device)").split(":")[0])
        cls.device = cls.guest.sh(f"basename $(readlink -f /sys/block/{root}/device/../../..)").strip()
        cls.disk = "/dev/" + cls.guest.sh(f"ls /sys/bus/scsi/devices/{cls.host}:0:0:{LOADED}/block").strip()

    def channels(self):
        """What the guest says of each of the controller's channels: processor, interrupts it got, events it signalled."""
        told = self.guest.sh(CHANNELS.format(device=self.device))
        return {int(line.split()[0]): tuple(map(int, line.split()[1:])) for line in told.splitlines()}

    def commands(self):
        """How many commands the guest has sent to the controller's disks, by its own count. Linux 6.1 counts one again when its ring
        was full and it is sent once more; how often that was the channel knows."""
        counts = self.guest.sh(f"cat /sys/bus/scsi/devices/{self.host}:0:0:*/iorequest_cnt").split()
        again = self.guest.sh(f"cat /sys/bus/vmbus/devices/{self.device}/channels/*/out_full_total").split()
        return sum(int(count, 0) for count in counts) - sum(int(count) for count in again)

    def settled(self):
        """(commands, what the paravisor says) of a moment when the guest sent nothing and every packet was answered."""
        self.guest.sh("sync")
        for _ in range(LOOKS):
            before, theirs, after = self.commands(), self.paravisor_channels(), self.commands()
            if before == after and all(entry["in"] == entry["out"] for entry in theirs.values()):
                return after, theirs
            time.sleep(0.2)
        raise AssertionError(f"packets that are not answered: {before} and {after} commands, {theirs}")

    def paravisor_channels(self):
        """What the paravisor says of its open channels, by number."""
        told = json.loads(self.guest.ctl_ok("status", "--json"))["status"]
        return {entry["relid"]: entry for entry in told if entry["kind"] == "channel" and entry["state"] == "open"}

    def start_load(self, disk, more=""):
        self.guest.sh(f"rm -f /tmp/fio.status; (setsid sh -c '{FIO.format(disk=disk, seconds=ENDLESS)} {more} >/tmp/fio.log 2>&1; "
                      "echo $? >/tmp/fio.status' </dev/null >/dev/null 2>&1 &)")

    def load_runs(self):
        return self.guest.run("test -e /tmp/fio.status")[0] != 0

    def stop_load(self):
        self.assertTrue(self.load_runs(), "the load ended by itself")
        self.guest.sh("pkill -INT fio")
        ended = self.guest.sh("while [ ! -e /tmp/fio.status ]; do sleep 1; done; cat /tmp/fio.status").strip()
        log = self.guest.sh("cat /tmp/fio.log")
        self.assertEqual(ended, str(INTERRUPTED), log[-3000:])
        self.assertEqual(set(re.findall(r"err= *(\d+)", log)), {"0"}, log[-3000:])

    def test_1_a_channel_on_each_processor(self):
        channels = self.channels()
        self.assertEqual(len(channels), self.processors)
        self.assertEqual({cpu for cpu, _, _ in channels.values()}, set(range(self.processors)))
        theirs = self.paravisor_channels()
        for channel, (cpu, _, _) in channels.items():
            self.assertEqual(theirs[channel]["vp"], cpu, f"channel {channel}")

    def test_2_verified_load_grows_every_counter(self):
        before, (sent_before, theirs_before) = self.channels(), self.settled()
        print(fio_summary(self.guest.sh(FIO.format(disk=self.disk, seconds=self.fio_seconds))))
        earlier, (sent, theirs), later = self.channels(), self.settled(), self.channels()
        for channel, (_, interrupts, events) in earlier.items():
            self.assertGreater(interrupts, before[channel][1], f"interrupts of channel {channel}")
            self.assertGreater(events, before[channel][2], f"events of channel {channel}")
            # Signals that meet, and interrupts that meet, are one to who gets them.
            told = theirs[channel]
            self.assertGreater(told["signals"], theirs_before[channel]["signals"])
            self.assertLessEqual(told["signals"], later[channel][2], f"signals of channel {channel}")
            self.assertGreaterEqual(told["interrupts"], interrupts, f"interrupts of channel {channel}")
        packets = sum(theirs[channel]["in"] - theirs_before[channel]["in"] for channel in earlier)
        print(f"    {sent - sent_before} commands sent, {packets} packets received")
        self.assertEqual(packets, sent - sent_before, "commands the guest sent and packets that came")

    def test_3_channel_moves_under_load(self):
        self.start_load(self.disk)
        channel, (cpu, _, _) = max(self.channels().items())  # a sub-channel: they are numbered after their primary
        for step in range(1, self.processors + 1):
            wanted = (cpu + step) % self.processors
            self.guest.sh(f"echo {wanted} >/sys/bus/vmbus/devices/{self.device}/channels/{channel}/cpu")
            before = self.channels()[channel]
            self.assertEqual(before[0], wanted)
            self.assertEqual(self.paravisor_channels()[channel]["vp"], wanted)
            self.guest.sh(f"cd /sys/bus/vmbus/devices/{self.device}/channels/{channel}; "
                          f"until [ $(cat interrupts) -gt {before[1]} ]; do sleep 0.1; done", limit=120)
        self.stop_load()

    def test_4_driver_unbound_and_bound(self):
        told = self.guest.sh("ls /sys/bus/vmbus/drivers/hv_storvsc | grep -- -").split()
        other = [device for device in told if device != self.device]
        self.assertEqual(len(other), 1, told)
        for _ in range(3):
            self.guest.sh(f"echo {other[0]} >/sys/bus/vmbus/drivers/hv_storvsc/unbind")
            self.assertEqual(self.guest.run(f"ls -d /sys/bus/vmbus/devices/{other[0]}/host*")[0], 2)
            self.guest.sh(f"echo {other[0]} >/sys/bus/vmbus/drivers/hv_storvsc/bind")
            self.guest.sh(f"until ls /sys/bus/vmbus/devices/{other[0]}/host*/target*/*/block/sd* >/dev/null 2>&1; do sleep 0.2; done; "
                          f"d=$(ls /sys/bus/vmbus/devices/{other[0]}/host*/target*/*/block); "
                          "dd if=/dev/$d of=/dev/null bs=64k iflag=direct status=none")

    def test_5_luns_come_and_go_under_load(self):
        self.start_load(self.disk, RESTRAINED)
        there = f"/sys/bus/scsi/devices/{self.host}:0:0:{SPARE_LUN}"
        began, rounds = time.monotonic(), 0
        try:
            while rounds < self.hot_plugs:
                self.guest.ctl_ok("lun", "add", "scsi0", SPARE_LUN, self.guest.file("spare.raw"))
                self.guest.sh(f"until ls {there}/block/sd* >/dev/null 2>&1; do sleep 0.05; done; "
                              "udevadm settle; "  # a disk is listed a moment before it can be opened
                              f"dd if=/dev/$(ls {there}/block) of=/dev/null bs=64k count=4 iflag=direct status=none")
                self.guest.ctl_ok("lun", "remove", "scsi0", SPARE_LUN)
                self.guest.sh(f"while [ -e {there} ]; do sleep 0.05; done")
                rounds += 1
        finally:
            print(f"    {rounds} of {self.hot_plugs} LUNs in {time.monotonic() - began:.0f} s")
        self.stop_load()

    def test_6_paravisor_stays_small(self):
        """After all of the above: the pages of every process of Entresol's, without the guest's memory."""
        told = json.loads(self.guest.ctl_ok("status", "--json"))["status"]
        size = next(entry["pss-kib"] for entry in told if entry["kind"] == "memory")
        print(f"    {size} KiB with {self.processors} processors and {len(self.paravisor_channels())} open channels")
        self.assertLessEqual(size, PSS_MAX_KIB)

    def test_7_kernel_has_no_complaint(self):
        """Who still read from a disk as it went away is told so, and nothing else is complained of."""
        kept = self.guest.sh("ls /sys/block").split()
        told = [line for line in self.guest.complaints()
                if not re.search(r"(I/O|device offline) error\b.*\bdev ", line) or any(f"dev {disk}," in line for disk in kept)]
        self.assertEqual(told, [])
