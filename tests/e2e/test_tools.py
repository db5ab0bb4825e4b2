"""What stock tools in a guest say about disks: sg3_utils, mkfs and fsck, blkdiscard. One boot."""
import json
import re
import unittest

import harness

PLAIN, BIG_BLOCKS, READ_ONLY, IN_MEMORY = 1, 2, 3, 4
BLOCKS = {PLAIN: 512, BIG_BLOCKS: 4096, READ_ONLY: 512, IN_MEMORY: 512}
SIZE_MIB = {PLAIN: 256, BIG_BLOCKS: 128, READ_ONLY: 16, IN_MEMORY: 64}
WRITABLE = (PLAIN, BIG_BLOCKS, IN_MEMORY)


class Tools(harness.GuestTest):
    @classmethod
    def make_guest(cls):
        return harness.Guest("tools", disks=[
            ("plain.raw", SIZE_MIB[PLAIN], {"serial-number": "PLAIN-0001", "vendor": "ACME", "product": "ANVIL"}),
            ("big.raw", SIZE_MIB[BIG_BLOCKS], {"block-size": 4096}),
            ("fixed.raw", SIZE_MIB[READ_ONLY], {"read-only": "true"}),
            (None, SIZE_MIB[IN_MEMORY]),
        ])

    @classmethod
    def look_around(cls):
        names = cls.guest.sh("for l in 0 1 2 3 4; do echo $l $(ls /sys/bus/scsi/devices/*:0:0:$l/block); done")
        cls.disk = {int(line.split()[0]): f"/dev/{line.split()[1]}" for line in names.splitlines()}

    def sh(self, command, lun=PLAIN):
        return self.guest.sh(command.replace("DISK", self.disk[lun]))

    def test_inquiry_names_vendor_product_and_serial(self):
        told = self.sh("sg_inq DISK")
        self.assertRegex(told, r"Vendor identification: ACME\s")
        self.assertRegex(told, r"Product identification: ANVIL\s")
        self.assertIn("PLAIN-0001", self.sh("sg_vpd --page=sn DISK"))

    def test_vital_product_data(self):
        listed = self.sh("sg_vpd --page=sv DISK")
        for page in ("[sv]", "[sn]", "[di]", "[bl]", "[bdc]", "[lbpv]"):
            self.assertIn(page, listed)
        for lun in BLOCKS:
            for page in ("sn", "di", "bl", "bdc", "lbpv"):
                self.assertTrue(self.sh(f"sg_vpd --page={page} DISK", lun).strip())
        for lun in WRITABLE:
            self.assertRegex(self.sh("sg_vpd --page=lbpv DISK", lun), r"\(LBPU\): 1")

    def test_designators_differ(self):
        told = [self.sh("sg_vpd --page=di DISK", lun) for lun in BLOCKS]
        self.assertEqual(len(set(told)), len(told), told)

    def test_the_paravisor_shows_itself(self):
        told = json.loads(self.guest.ctl_ok("inspect", "--json"))
        self.assertEqual(told["storage"]["scsi0"]["controller"]["state"], "ready")
        self.assertEqual(told["partition"]["processors"], 2)
        self.assertEqual(told["vmbus"]["contact"]["state"], "running")
        self.assertEqual(len(told["kvm"]["vps"]), 2)
        self.assertRegex(self.guest.ctl_ok("metrics"), r"(?m)^entresol_kvm_\w+_total.* [1-9]\d*$")
        for event in json.loads(self.guest.ctl_ok("events", "--json"))["events"]:
            self.assertTrue(event["rule"], event)

    def test_capacity(self):
        for lun, block in BLOCKS.items():
            told = self.sh("sg_readcap --readonly --long DISK", lun)
            count = SIZE_MIB[lun] * 1024 * 1024 // block
            self.assertIn(f"Number of logical blocks={count}", told)
            self.assertIn(f"Logical block length={block} bytes", told)
            if lun in WRITABLE:
                self.assertIn("lbpme=1", told)
            self.assertEqual(int(self.sh("blockdev --getss DISK", lun)), block)

    def test_ready_modes_and_luns(self):
        for lun in BLOCKS:
            self.sh("sg_turs DISK", lun)
            self.sh("sg_modes DISK", lun)
        listed = self.sh("sg_luns --decode DISK")
        found = {int(number) for number in re.findall(r"lun=(\d+)", listed)}
        self.assertEqual(found, {0, *BLOCKS}, listed)

    def test_sync_and_forced_writes(self):
        for lun in WRITABLE:
            self.sh(f"sg_sync DISK && sg_dd if=/dev/zero of=DISK bs={BLOCKS[lun]} count=8 oflag=fua,sgio 2>&1", lun)

    def test_unmap_leaves_zeros(self):
        for lun in WRITABLE:
            block = BLOCKS[lun]
            self.sh(f"""set -e
head -c {64 * block} /dev/urandom | dd of=DISK bs={block} oflag=direct status=none
sg_unmap --force --lba=8 --num=16 DISK
dd if=DISK bs={block} skip=8 count=16 iflag=direct status=none | cmp -n {16 * block} - /dev/zero
! dd if=DISK bs={block} skip=0 count=8 iflag=direct status=none | cmp -s -n {8 * block} - /dev/zero""", lun)

    def test_write_same(self):
        for lun in WRITABLE:
            block = BLOCKS[lun]
            self.sh(f"""set -e
head -c {block} /dev/urandom >/tmp/block
for i in $(seq 32); do cat /tmp/block; done >/tmp/wanted
sg_write_same --16 --lba=100 --num=32 --xferlen={block} --in=/tmp/block DISK
dd if=DISK bs={block} skip=100 count=32 iflag=direct status=none | cmp - /tmp/wanted
sg_write_same --16 --unmap --lba=100 --num=32 --xferlen={block} --in=/dev/zero DISK
dd if=DISK bs={block} skip=100 count=32 iflag=direct status=none | cmp -n {32 * block} - /dev/zero""", lun)

    def test_file_system_survives_fsck(self):
        for lun in (PLAIN, BIG_BLOCKS):
            self.sh("""set -e
mkfs.ext4 -q -F DISK
mkdir -p /mnt/t && mount DISK /mnt/t
cp -a /usr/bin /mnt/t/ && sync
fstrim /mnt/t
umount /mnt/t
e2fsck -fn DISK >/dev/null 2>&1
echo 3 >/proc/sys/vm/drop_caches
mount DISK /mnt/t
diff -r --no-dereference /usr/bin /mnt/t/bin
umount /mnt/t""", lun)

    def test_discard_whole_disk(self):
        for lun in WRITABLE:
            self.sh("""set -e
head -c 1048576 /dev/urandom | dd of=DISK bs=64k oflag=direct status=none
blkdiscard -f DISK
dd if=DISK bs=1M count=4 iflag=direct status=none | cmp -n 4194304 - /dev/zero
head -c 1048576 /dev/urandom | dd of=DISK bs=64k oflag=direct status=none
blkdiscard -f -z DISK
dd if=DISK bs=1M count=4 iflag=direct status=none | cmp -n 4194304 - /dev/zero""", lun)

    def test_read_only_disk_refuses_writes(self):
        self.assertEqual(self.sh("cat /sys/block/$(basename DISK)/ro", READ_ONLY).strip(), "1")
        status, _, _ = self.guest.run(f"dd if=/dev/zero of={self.disk[READ_ONLY]} bs=4k count=1 oflag=direct")
        self.assertNotEqual(status, 0)

    def test_a_channel_for_each_processor(self):
        self.assertEqual(int(self.sh("ls -d /sys/bus/vmbus/drivers/hv_storvsc/*/channels/* | wc -l")), 2)

    def test_z_kernel_has_no_complaint(self):
        self.assertEqual(self.guest.complaints(), [])


if __name__ == "__main__":
    unittest.main()
