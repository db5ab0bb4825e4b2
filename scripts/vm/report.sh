# shellcheck shell=sh
# What a guest says about itself in the demo's short report. Runs in the guest, by sh.
echo "kernel:      $(uname -sr)"
echo "hypervisor:  $(systemd-detect-virt 2>/dev/null || true) ($(dmesg | sed -n 's/^\[[^]]*\] Hypervisor detected: //p'))"
echo "clocksource: $(cat /sys/devices/system/clocksource/clocksource0/current_clocksource)"
echo "processors:  $(nproc)"
echo "memory:      $(sed -n 's/MemTotal: *//p' /proc/meminfo)"
echo "VMBus:       $(dmesg | sed -n 's/.*Vmbus version:/version /p')"
for disk in /sys/block/*; do
  [ -e "$disk/device" ] || continue
  host=$(readlink -f "$disk/device" | grep -o '/host[0-9]*/' | tr -d /)
  driver=$(cat "/sys/class/scsi_host/$host/proc_name" 2>/dev/null || basename "$(readlink -f "$disk/device/driver")")
  echo "disk:        ${disk##*/} $(lsblk -dno SIZE,VENDOR,MODEL "/dev/${disk##*/}" | tr -s ' ') by $driver"
done
