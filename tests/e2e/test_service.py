"""The paravisor's worker is replaced three times under a stock guest whose fio writes, reads back and compares all the while. At last the guest crashes."""
import re
import unittest

import harness

SERVICES = 3
SECONDS = 10  # of a run of fio; there are runs until the services are over
DISK, IN_MEMORY = 1, 2


class Service(harness.GuestTest):
    @classmethod
    def make_guest(cls):
        return harness.Guest("service", disks=[("data.raw", 128), (None, 64)])

    @classmethod
    def look_around(cls):
        names = cls.guest.sh(f"for l in {DISK} {IN_MEMORY}; do echo $l $(ls /sys/bus/scsi/devices/*:0:0:$l/block); done")
        cls.disk = {int(line.split()[0]): f"/dev/{line.split()[1]}" for line in names.splitlines()}

    def worker(self):
        """Its process id, where the paravisor runs."""
        return int(re.search(r"^process name=entresol-vm pid=(\d+)", self.guest.ctl_ok("status"), re.M)[1])

    def counter(self, name):
        return self.guest.counters()[name]

    def start_fio(self, name, lun):
        """Blocks of many sizes, compared soon after they were written, run after run until it is stopped; verdict and log in files."""
        self.guest.sh(f"""rm -f /tmp/{name}.* /tmp/stop
cat >/tmp/{name}.fio <<EOF
[{name}]
filename={self.disk[lun]}
ioengine=libaio
direct=1
iodepth=16
rw=randwrite
bsrange=4k-64k
size=32m
verify=crc32c
verify_backlog=64
verify_fatal=1
time_based=1
runtime={SECONDS}
EOF
(s=0; while [ $s = 0 -a ! -e /tmp/stop ]; do fio /tmp/{name}.fio >/tmp/{name}.log 2>&1; s=$?; done; echo $s >/tmp/{name}.status) </dev/null >/dev/null 2>&1 &""")

    def sectors(self, lun):
        """Read and written so far."""
        fields = self.guest.sh(f"cat /sys/block/{self.disk[lun].removeprefix('/dev/')}/stat").split()
        return int(fields[2]), int(fields[6])

    def goes_on(self, lun):
        """Disk's requests end under the worker that there is now."""
        before = self.sectors(lun)
        self.guest.sh(f"""for i in $(seq 600); do
    set -- $(cat /sys/block/{self.disk[lun].removeprefix('/dev/')}/stat)
    [ $3 -gt {before[0] + 512} -a $7 -gt {before[1] + 512} ] && exit 0
    [ -e /tmp/file.status ] && cat /tmp/file.log && exit 3
    sleep 0.2
done
exit 1""")

    def test_fio_verifies_over_services(self):
        boot = self.guest.sh("cat /proc/sys/kernel/random/boot_id")
        complaints, services = self.guest.complaints(), self.counter("manager.services")
        self.start_fio("file", DISK)
        self.start_fio("memory", IN_MEMORY)
        self.goes_on(DISK)
        workers, pauses = [self.worker()], []
        for _ in range(SERVICES):
            said = self.guest.ctl_ok("service")
            pauses.append(float(re.fullmatch(r"paused for (\d+\.\d) ms\n", said)[1]))
            workers.append(self.worker())
            self.goes_on(DISK)
        self.assertEqual(len(set(workers)), SERVICES + 1)
        self.assertEqual(self.counter("manager.services"), services + SERVICES)
        self.guest.sh("touch /tmp/stop")
        for name in ("file", "memory"):
            self.guest.sh(f"for i in $(seq 3000); do [ -e /tmp/{name}.status ] && break; sleep 0.2; done")
            status = self.guest.sh(f"cat /tmp/{name}.status").strip()
            self.assertEqual(status, "0", self.guest.sh(f"cat /tmp/{name}.log"))
        print(f"\n{SERVICES} services, paused for {', '.join(map(str, pauses))} ms", flush=True)
        self.assertEqual(self.guest.sh("cat /proc/sys/kernel/random/boot_id"), boot)
        self.assertEqual(self.guest.complaints(), complaints)

    def test_clock_goes_on(self):
        """Neither stands still nor jumps: seconds by the guest's clock over a service are those that sleep counted."""
        source = self.guest.sh("cat /sys/devices/system/clocksource/clocksource0/current_clocksource")
        before = float(self.guest.sh("cat /proc/uptime").split()[0])
        self.guest.ctl_ok("service")
        after = float(self.guest.sh("cat /proc/uptime").split()[0])
        self.assertGreater(after, before)
        self.assertLess(after, before + 60)
        self.guest.sh("sleep 2")
        self.assertEqual(self.guest.sh("cat /sys/devices/system/clocksource/clocksource0/current_clocksource"), source)

    def test_all_processors_run(self):
        self.guest.ctl_ok("service")
        self.guest.sh("for c in $(seq 0 $(($(nproc) - 1))); do taskset -c $c sh -c 'sleep 0.2; i=0; while [ $i -lt 1000 ]; do i=$((i+1)); done'; done")

    def test_z_crash_is_told_by_the_last_worker(self):
        self.assertEqual(self.guest.end_by("echo c >/proc/sysrq-trigger"), harness.CRASHED)
        self.assertIn("the guest crashed on processor ", self.guest.machine.log_text())


if __name__ == "__main__":
    unittest.main()
