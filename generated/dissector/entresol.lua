-- Generated from specs/; change those and run python3 -m generator.
-- Wireshark plugin for captures of Entresol: tshark -X lua_script:entresol.lua -r FILE -V, or copy it into a folder for personal plugins.

local P, F, E, R, S, C, links = ProtoField, {}, {}, {}, {}, {}, {}
local REST, SET = {}, { "set", "not set" }
local proto = Proto("entresol", "Entresol")

-- A name's value in what was decoded so far; 0 when it is not there.
local function get(v, ...)
  for i = 1, select("#", ...) do
    if type(v) ~= "table" then return 0 end
    v = v[(select(i, ...))]
  end
  if type(v) == "userdata" then return v:tonumber() end
  return type(v) == "number" and v or 0
end

local function minus(a, b)
  if a < b then error("overflow") end
  return a - b
end

local function fill(to, values, rows)
  for key, value in pairs(values) do to[key] = value end
  to.rows = rows
end

R[1] = {}
F[1] = P.uint8("entresol.capture.packet.version", "version", base.DEC, nil, nil, "version")
F[2] = P.uint8("entresol.capture.packet.header-size", "header-size", base.DEC, nil, nil, "header-size")
E[1] = {values = {[1] = "ring", [2] = "message", [3] = "hypercall"}}
F[3] = P.uint8("entresol.capture.packet.carrier", "carrier", base.DEC_HEX, E[1].values, nil, "carrier")
E[2] = {values = {[0] = "guest", [1] = "host"}}
F[4] = P.uint8("entresol.capture.packet.sender", "sender", base.DEC_HEX, E[2].values, nil, "sender")
F[5] = P.uint32("entresol.capture.packet.vp", "vp", base.DEC_HEX, nil, nil, "The processor whose doing it is, or 0xffffffff.")
F[6] = P.uint32("entresol.capture.packet.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
F[7] = P.uint16("entresol.capture.packet.sub-channel", "sub-channel", base.DEC, nil, nil, "0: primary.")
F[8] = P.uint16("entresol.capture.packet.reserved", "reserved", base.DEC, nil, nil, "reserved")
F[9] = P.guid("entresol.capture.packet.class-id", "class-id", "class-id")
F[10] = P.guid("entresol.capture.packet.instance-id", "instance-id", "instance-id")
R[2] = {}
R[3] = {}
E[3] = {values = {[0] = "invalid", [1] = "synch", [2] = "add-transfer-pages", [3] = "remove-transfer-pages", [4] = "establish-gpadl", [5] = "teardown-gpadl", [6] = "in-band", [7] = "transfer-pages", [8] = "gpadl", [9] = "gpa-direct", [10] = "cancel-request", [11] = "completion", [12] = "additional-packet", [13] = "additional-data"}, open = true}
F[11] = P.uint16("entresol.vmbus-ring.descriptor.type", "type", base.HEX_DEC, E[3].values, nil, "type")
F[12] = P.uint16("entresol.vmbus-ring.descriptor.data-offset8", "data-offset8", base.DEC, nil, nil, "Where the payload starts: after the descriptor and its ranges.")
F[13] = P.uint16("entresol.vmbus-ring.descriptor.length8", "length8", base.DEC, nil, nil, "Descriptor, ranges and payload, without the trailer.")
F[14] = P.uint16("entresol.vmbus-ring.descriptor.flags", "flags", base.HEX, nil, nil, "flags")
F[15] = P.bool("entresol.vmbus-ring.descriptor.flags.completion-requested", "completion-requested", 16, SET, 0x1, "completion-requested")
F[16] = P.uint64("entresol.vmbus-ring.descriptor.transaction", "transaction", base.DEC_HEX, nil, nil, "transaction")
fill(R[3], {name = "vmbus-ring.descriptor", spec = "vmbus-ring", sizes = 16, pairs = {key = "transaction", answer = function(v, rest) return (get(v, "type") == 11) end}}, {
  {n = "type", at = 0, k = "enum", w = 2, le = true, f = 11, e = 3},
  {n = "data-offset8", at = 2, k = "int", w = 2, le = true, f = 12, min = {function(v, rest) return 2 end, "min 2"}},
  {n = "length8", at = 4, k = "int", w = 2, le = true, f = 13, min = {function(v, rest) return get(v, "data-offset8") end, "min data-offset8"}},
  {n = "flags", at = 6, k = "flags", w = 2, le = true, f = 14, flags = {{f = 15, low = 0, wide = 1}}},
  {n = "transaction", at = 8, k = "int", w = 8, le = true, f = 16},
})
F[17] = P.none("entresol.vmbus-ring.packet.descriptor", "descriptor", "descriptor")
R[4] = {}
F[18] = P.uint32("entresol.vmbus-ring.page-ranges.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
F[19] = P.uint32("entresol.vmbus-ring.page-ranges.range-count", "range-count", base.DEC_HEX, nil, nil, "range-count")
F[20] = P.uint32("entresol.vmbus-ring.page-ranges.byte-count", "byte-count", base.DEC_HEX, nil, nil, "Of the first range.")
F[21] = P.uint32("entresol.vmbus-ring.page-ranges.byte-offset", "byte-offset", base.DEC_HEX, nil, nil, "Into its first page.")
F[22] = P.uint64("entresol.vmbus-ring.page-ranges.page-numbers", "page-numbers", base.DEC_HEX, nil, nil, "page-numbers")
fill(R[4], {name = "vmbus-ring.page-ranges", spec = "vmbus-ring", sizes = 16}, {
  {n = "reserved", at = 0, k = "int", w = 4, le = true, f = 18},
  {n = "range-count", at = 4, k = "int", w = 4, le = true, f = 19, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 64 end, "max ranges-max"}},
  {n = "byte-count", at = 8, k = "int", w = 4, le = true, f = 20, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "byte-offset", at = 12, k = "int", w = 4, le = true, f = 21, max = {function(v, rest) return 0xfff end, "max 4095"}},
  {n = "page-numbers", at = 16, count = REST, most = {function(v, rest) return 0x10000 end, "max 0x10000"}, when = function(v, rest) return (get(v, "range-count") == 1) end, k = "int", w = 8, le = true, f = 22},
})
F[23] = P.bytes("entresol.vmbus-ring.packet.ranges", "ranges", base.NONE, "ranges")
F[24] = P.bytes("entresol.vmbus-ring.packet.payload", "payload", base.NONE, "payload")
fill(R[2], {name = "vmbus-ring.packet", spec = "vmbus-ring", sizes = 16}, {
  {n = "descriptor", at = 0, k = "struct", r = R[3], f = 17},
  {n = "ranges", at = 16, count = function(v, rest) return minus((get(v, "descriptor", "data-offset8") * 8), 16) end, most = {function(v, rest) return 0x7fff8 end, "max 0x7fff8"}, held = {when = function(v, rest) return (get(v, "descriptor", "type") == 9) end, is = R[4]}, k = "bytes", w = 1, f = 23},
  {n = "payload", start = function(v, rest) return (get(v, "descriptor", "data-offset8") * 8) end, count = function(v, rest) return (minus(get(v, "descriptor", "length8"), get(v, "descriptor", "data-offset8")) * 8) end, most = {function(v, rest) return 0x7fff8 end, "max 0x7fff8"}, held = {class = true}, k = "bytes", w = 1, f = 24},
})
S["vmbus"] = S["vmbus"] or {}
R[5] = {}
R[6] = {}
S["hyperv-hypercall"] = S["hyperv-hypercall"] or {}
F[25] = P.uint64("entresol.capture.call-registers.control", "control", base.DEC_HEX, nil, nil, "control")
S["hyperv-hypercall"] = S["hyperv-hypercall"] or {}
F[26] = P.uint64("entresol.capture.call-registers.result", "result", base.DEC_HEX, nil, nil, "result")
F[27] = P.uint64("entresol.capture.call-registers.input-register", "input-register", base.DEC_HEX, nil, nil, "Where the input is; 0 of a fast call, whose input was here.")
F[28] = P.uint64("entresol.capture.call-registers.output-register", "output-register", base.DEC_HEX, nil, nil, "Where the output goes; 0 of a fast call.")
F[29] = P.uint16("entresol.capture.call-registers.input-size", "input-size", base.DEC, nil, nil, "input-size")
F[30] = P.uint16("entresol.capture.call-registers.output-size", "output-size", base.DEC, nil, nil, "output-size")
F[31] = P.uint32("entresol.capture.call-registers.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
fill(R[6], {name = "capture.call-registers", spec = "capture", sizes = 40}, {
  {n = "control", at = 0, held = {part = "control", is = S["hyperv-hypercall"]}, k = "int", w = 8, le = true, f = 25},
  {n = "result", at = 8, held = {part = "result", is = S["hyperv-hypercall"]}, k = "int", w = 8, le = true, f = 26},
  {n = "input-register", at = 16, k = "int", w = 8, le = true, f = 27},
  {n = "output-register", at = 24, k = "int", w = 8, le = true, f = 28},
  {n = "input-size", at = 32, k = "int", w = 2, le = true, f = 29, max = {function(v, rest) return 0x1000 end, "max parameters-max"}},
  {n = "output-size", at = 34, k = "int", w = 2, le = true, f = 30, max = {function(v, rest) return 0x1000 end, "max parameters-max"}},
  {n = "reserved", at = 36, k = "int", w = 4, le = true, f = 31, zero = true},
})
F[32] = P.none("entresol.capture.hypercall.registers", "registers", "registers")
S["hyperv-hypercall"] = S["hyperv-hypercall"] or {}
F[33] = P.bytes("entresol.capture.hypercall.input", "input", base.NONE, "input")
S["hyperv-hypercall"] = S["hyperv-hypercall"] or {}
F[34] = P.bytes("entresol.capture.hypercall.output", "output", base.NONE, "output")
fill(R[5], {name = "capture.hypercall", spec = "capture", sizes = 40}, {
  {n = "registers", at = 0, k = "struct", r = R[6], f = 32},
  {n = "input", at = 40, count = function(v, rest) return get(v, "registers", "input-size") end, most = {function(v, rest) return 0x1000 end, "max parameters-max"}, held = {part = "input", is = S["hyperv-hypercall"], control = {"registers", "control"}}, k = "bytes", w = 1, f = 33},
  {n = "output", start = function(v, rest) return (40 + get(v, "registers", "input-size")) end, count = function(v, rest) return get(v, "registers", "output-size") end, most = {function(v, rest) return 0x1000 end, "max parameters-max"}, held = {part = "output", is = S["hyperv-hypercall"], control = {"registers", "control"}}, k = "bytes", w = 1, f = 34},
})
F[35] = P.bytes("entresol.capture.packet.body", "body", base.NONE, "body")
fill(R[1], {name = "capture.packet", spec = "capture", sizes = 48}, {
  {n = "version", at = 0, k = "int", w = 1, le = true, f = 1, fixed = "01", rule = "value 0x1"},
  {n = "header-size", at = 1, k = "int", w = 1, le = true, f = 2, fixed = "30", rule = "value 0x30"},
  {n = "carrier", at = 2, k = "enum", w = 1, le = true, f = 3, e = 1},
  {n = "sender", at = 3, k = "enum", w = 1, le = true, f = 4, e = 2},
  {n = "vp", at = 4, k = "int", w = 4, le = true, f = 5},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 6},
  {n = "sub-channel", at = 12, k = "int", w = 2, le = true, f = 7},
  {n = "reserved", at = 14, k = "int", w = 2, le = true, f = 8, zero = true},
  {n = "class-id", at = 16, k = "guid", w = 16, f = 9},
  {n = "instance-id", at = 32, k = "guid", w = 16, f = 10},
  {n = "body", at = 48, count = REST, most = {function(v, rest) return 0x7fff8 end, "max ring-packet-max"}, held = {by = function(v) return get(v, "carrier") end, cases = {[1] = R[2], [2] = S["vmbus"], [3] = R[5]}}, k = "bytes", w = 1, f = 35},
})
links[147] = {type = 147, r = R[1], sender = "sender", sides = {[0] = "guest", [1] = "host"}, class = "class-id", conversation = {"channel-id", "class-id"}, device = {"instance-id"}}
R[7] = {}
E[4] = {values = {[0] = "memory", [1] = "io-port"}}
F[36] = P.uint8("entresol.acpi-tables.generic-address.space", "space", base.DEC_HEX, E[4].values, nil, "space")
F[37] = P.uint8("entresol.acpi-tables.generic-address.bit-width", "bit-width", base.DEC, nil, nil, "bit-width")
F[38] = P.uint8("entresol.acpi-tables.generic-address.bit-offset", "bit-offset", base.DEC, nil, nil, "bit-offset")
E[5] = {values = {[0] = "undefined", [1] = "byte", [2] = "word", [3] = "dword", [4] = "qword"}}
F[39] = P.uint8("entresol.acpi-tables.generic-address.access", "access", base.DEC_HEX, E[5].values, nil, "access")
F[40] = P.uint64("entresol.acpi-tables.generic-address.address", "address", base.DEC_HEX, nil, nil, "address")
fill(R[7], {name = "acpi-tables.generic-address", spec = "acpi-tables", sizes = 12}, {
  {n = "space", at = 0, k = "enum", w = 1, le = true, f = 36, e = 4},
  {n = "bit-width", at = 1, k = "int", w = 1, le = true, f = 37},
  {n = "bit-offset", at = 2, k = "int", w = 1, le = true, f = 38},
  {n = "access", at = 3, k = "enum", w = 1, le = true, f = 39, e = 5},
  {n = "address", at = 4, k = "int", w = 8, le = true, f = 40},
})
R[8] = {}
F[41] = P.string("entresol.acpi-tables.rsdp-first.signature", "signature", base.ASCII, "signature")
F[42] = P.uint8("entresol.acpi-tables.rsdp-first.checksum", "checksum", base.DEC, nil, nil, "checksum")
F[43] = P.string("entresol.acpi-tables.rsdp-first.oem-id", "oem-id", base.ASCII, "oem-id")
F[44] = P.uint8("entresol.acpi-tables.rsdp-first.revision", "revision", base.DEC, nil, nil, "revision")
F[45] = P.uint32("entresol.acpi-tables.rsdp-first.rsdt-address", "rsdt-address", base.DEC_HEX, nil, nil, "rsdt-address")
fill(R[8], {name = "acpi-tables.rsdp-first", spec = "acpi-tables", sizes = 20, sum = {"sum8", "checksum"}}, {
  {n = "signature", at = 0, count = 8, k = "text", w = 1, f = 41},
  {n = "checksum", at = 8, k = "int", w = 1, le = true, f = 42},
  {n = "oem-id", at = 9, count = 6, k = "text", w = 1, f = 43},
  {n = "revision", at = 15, k = "int", w = 1, le = true, f = 44},
  {n = "rsdt-address", at = 16, k = "int", w = 4, le = true, f = 45},
})
R[9] = {}
F[46] = P.none("entresol.acpi-tables.rsdp.first", "first", "first")
F[47] = P.uint32("entresol.acpi-tables.rsdp.length", "length", base.DEC_HEX, nil, nil, "length")
F[48] = P.uint64("entresol.acpi-tables.rsdp.xsdt-address", "xsdt-address", base.DEC_HEX, nil, nil, "xsdt-address")
F[49] = P.uint8("entresol.acpi-tables.rsdp.extended-checksum", "extended-checksum", base.DEC, nil, nil, "extended-checksum")
fill(R[9], {name = "acpi-tables.rsdp", spec = "acpi-tables", sizes = 36, sum = {"sum8", "extended-checksum"}}, {
  {n = "first", at = 0, k = "struct", r = R[8], f = 46},
  {n = "length", at = 20, k = "int", w = 4, le = true, f = 47, fixed = "24000000", rule = "value 0x24"},
  {n = "xsdt-address", at = 24, k = "int", w = 8, le = true, f = 48},
  {n = "extended-checksum", at = 32, k = "int", w = 1, le = true, f = 49},
})
R[10] = {}
F[50] = P.string("entresol.acpi-tables.table.signature", "signature", base.ASCII, "signature")
F[51] = P.uint32("entresol.acpi-tables.table.length", "length", base.DEC_HEX, nil, nil, "length")
F[52] = P.uint8("entresol.acpi-tables.table.revision", "revision", base.DEC, nil, nil, "revision")
F[53] = P.uint8("entresol.acpi-tables.table.checksum", "checksum", base.DEC, nil, nil, "checksum")
F[54] = P.string("entresol.acpi-tables.table.oem-id", "oem-id", base.ASCII, "oem-id")
F[55] = P.string("entresol.acpi-tables.table.oem-table-id", "oem-table-id", base.ASCII, "oem-table-id")
F[56] = P.uint32("entresol.acpi-tables.table.oem-revision", "oem-revision", base.DEC_HEX, nil, nil, "oem-revision")
F[57] = P.string("entresol.acpi-tables.table.creator-id", "creator-id", base.ASCII, "creator-id")
F[58] = P.uint32("entresol.acpi-tables.table.creator-revision", "creator-revision", base.DEC_HEX, nil, nil, "creator-revision")
F[59] = P.bytes("entresol.acpi-tables.table.body", "body", base.NONE, "body")
fill(R[10], {name = "acpi-tables.table", spec = "acpi-tables", sizes = 36, sum = {"sum8", "checksum"}}, {
  {n = "signature", at = 0, count = 4, k = "text", w = 1, f = 50},
  {n = "length", at = 4, k = "int", w = 4, le = true, f = 51, min = {function(v, rest) return 36 end, "min 36"}, max = {function(v, rest) return 0x10024 end, "max 65572"}},
  {n = "revision", at = 8, k = "int", w = 1, le = true, f = 52},
  {n = "checksum", at = 9, k = "int", w = 1, le = true, f = 53},
  {n = "oem-id", at = 10, count = 6, k = "text", w = 1, f = 54},
  {n = "oem-table-id", at = 16, count = 8, k = "text", w = 1, f = 55},
  {n = "oem-revision", at = 24, k = "int", w = 4, le = true, f = 56},
  {n = "creator-id", at = 28, count = 4, k = "text", w = 1, f = 57},
  {n = "creator-revision", at = 32, k = "int", w = 4, le = true, f = 58},
  {n = "body", at = 36, count = REST, most = {function(v, rest) return 0x10000 end, "max 65536"}, k = "bytes", w = 1, f = 59},
})
R[11] = {}
F[60] = P.uint64("entresol.acpi-tables.xsdt-entry.address", "address", base.DEC_HEX, nil, nil, "address")
fill(R[11], {name = "acpi-tables.xsdt-entry", spec = "acpi-tables", sizes = 8}, {
  {n = "address", at = 0, k = "int", w = 8, le = true, f = 60},
})
R[12] = {}
F[61] = P.uint32("entresol.acpi-tables.fadt.facs", "facs", base.DEC_HEX, nil, nil, "facs")
F[62] = P.uint32("entresol.acpi-tables.fadt.dsdt", "dsdt", base.DEC_HEX, nil, nil, "dsdt")
E[6] = {values = {[0] = "unspecified", [4] = "enterprise-server"}}
F[63] = P.uint8("entresol.acpi-tables.fadt.profile", "profile", base.DEC_HEX, E[6].values, nil, "profile")
F[64] = P.uint16("entresol.acpi-tables.fadt.sci-interrupt", "sci-interrupt", base.DEC, nil, nil, "sci-interrupt")
F[65] = P.uint32("entresol.acpi-tables.fadt.smi-command", "smi-command", base.DEC_HEX, nil, nil, "smi-command")
F[66] = P.uint8("entresol.acpi-tables.fadt.acpi-enable", "acpi-enable", base.DEC, nil, nil, "acpi-enable")
F[67] = P.uint8("entresol.acpi-tables.fadt.acpi-disable", "acpi-disable", base.DEC, nil, nil, "acpi-disable")
F[68] = P.uint8("entresol.acpi-tables.fadt.s4-bios-request", "s4-bios-request", base.DEC, nil, nil, "s4-bios-request")
F[69] = P.uint8("entresol.acpi-tables.fadt.processor-state-control", "processor-state-control", base.DEC, nil, nil, "processor-state-control")
F[70] = P.uint32("entresol.acpi-tables.fadt.pm1a-event-block", "pm1a-event-block", base.DEC_HEX, nil, nil, "pm1a-event-block")
F[71] = P.uint32("entresol.acpi-tables.fadt.pm1b-event-block", "pm1b-event-block", base.DEC_HEX, nil, nil, "pm1b-event-block")
F[72] = P.uint32("entresol.acpi-tables.fadt.pm1a-control-block", "pm1a-control-block", base.DEC_HEX, nil, nil, "pm1a-control-block")
F[73] = P.uint32("entresol.acpi-tables.fadt.pm1b-control-block", "pm1b-control-block", base.DEC_HEX, nil, nil, "pm1b-control-block")
F[74] = P.uint32("entresol.acpi-tables.fadt.pm2-control-block", "pm2-control-block", base.DEC_HEX, nil, nil, "pm2-control-block")
F[75] = P.uint32("entresol.acpi-tables.fadt.pm-timer-block", "pm-timer-block", base.DEC_HEX, nil, nil, "pm-timer-block")
F[76] = P.uint32("entresol.acpi-tables.fadt.gpe0-block", "gpe0-block", base.DEC_HEX, nil, nil, "gpe0-block")
F[77] = P.uint32("entresol.acpi-tables.fadt.gpe1-block", "gpe1-block", base.DEC_HEX, nil, nil, "gpe1-block")
F[78] = P.uint8("entresol.acpi-tables.fadt.pm1-event-length", "pm1-event-length", base.DEC, nil, nil, "pm1-event-length")
F[79] = P.uint8("entresol.acpi-tables.fadt.pm1-control-length", "pm1-control-length", base.DEC, nil, nil, "pm1-control-length")
F[80] = P.uint8("entresol.acpi-tables.fadt.pm2-control-length", "pm2-control-length", base.DEC, nil, nil, "pm2-control-length")
F[81] = P.uint8("entresol.acpi-tables.fadt.pm-timer-length", "pm-timer-length", base.DEC, nil, nil, "pm-timer-length")
F[82] = P.uint8("entresol.acpi-tables.fadt.gpe0-block-length", "gpe0-block-length", base.DEC, nil, nil, "gpe0-block-length")
F[83] = P.uint8("entresol.acpi-tables.fadt.gpe1-block-length", "gpe1-block-length", base.DEC, nil, nil, "gpe1-block-length")
F[84] = P.uint8("entresol.acpi-tables.fadt.gpe1-base", "gpe1-base", base.DEC, nil, nil, "gpe1-base")
F[85] = P.uint8("entresol.acpi-tables.fadt.cst-control", "cst-control", base.DEC, nil, nil, "cst-control")
F[86] = P.uint16("entresol.acpi-tables.fadt.c2-latency", "c2-latency", base.DEC, nil, nil, "c2-latency")
F[87] = P.uint16("entresol.acpi-tables.fadt.c3-latency", "c3-latency", base.DEC, nil, nil, "c3-latency")
F[88] = P.uint16("entresol.acpi-tables.fadt.flush-size", "flush-size", base.DEC, nil, nil, "flush-size")
F[89] = P.uint16("entresol.acpi-tables.fadt.flush-stride", "flush-stride", base.DEC, nil, nil, "flush-stride")
F[90] = P.uint8("entresol.acpi-tables.fadt.duty-offset", "duty-offset", base.DEC, nil, nil, "duty-offset")
F[91] = P.uint8("entresol.acpi-tables.fadt.duty-width", "duty-width", base.DEC, nil, nil, "duty-width")
F[92] = P.uint8("entresol.acpi-tables.fadt.day-alarm", "day-alarm", base.DEC, nil, nil, "day-alarm")
F[93] = P.uint8("entresol.acpi-tables.fadt.month-alarm", "month-alarm", base.DEC, nil, nil, "month-alarm")
F[94] = P.uint8("entresol.acpi-tables.fadt.century", "century", base.DEC, nil, nil, "century")
F[95] = P.uint16("entresol.acpi-tables.fadt.boot-flags", "boot-flags", base.HEX, nil, nil, "boot-flags")
F[96] = P.bool("entresol.acpi-tables.fadt.boot-flags.legacy-devices", "legacy-devices", 16, SET, 0x1, "legacy-devices")
F[97] = P.bool("entresol.acpi-tables.fadt.boot-flags.i8042", "i8042", 16, SET, 0x2, "i8042")
F[98] = P.bool("entresol.acpi-tables.fadt.boot-flags.no-vga", "no-vga", 16, SET, 0x4, "no-vga")
F[99] = P.bool("entresol.acpi-tables.fadt.boot-flags.no-msi", "no-msi", 16, SET, 0x8, "no-msi")
F[100] = P.bool("entresol.acpi-tables.fadt.boot-flags.no-aspm", "no-aspm", 16, SET, 0x10, "no-aspm")
F[101] = P.bool("entresol.acpi-tables.fadt.boot-flags.no-cmos-rtc", "no-cmos-rtc", 16, SET, 0x20, "no-cmos-rtc")
F[102] = P.uint32("entresol.acpi-tables.fadt.flags", "flags", base.HEX, nil, nil, "flags")
F[103] = P.bool("entresol.acpi-tables.fadt.flags.wbinvd", "wbinvd", 32, SET, 0x1, "wbinvd")
F[104] = P.bool("entresol.acpi-tables.fadt.flags.c1-supported", "c1-supported", 32, SET, 0x4, "c1-supported")
F[105] = P.bool("entresol.acpi-tables.fadt.flags.power-button-is-device", "power-button-is-device", 32, SET, 0x10, "power-button-is-device")
F[106] = P.bool("entresol.acpi-tables.fadt.flags.sleep-button-is-device", "sleep-button-is-device", 32, SET, 0x20, "sleep-button-is-device")
F[107] = P.bool("entresol.acpi-tables.fadt.flags.rtc-not-fixed", "rtc-not-fixed", 32, SET, 0x40, "rtc-not-fixed")
F[108] = P.bool("entresol.acpi-tables.fadt.flags.reset-register", "reset-register", 32, SET, 0x400, "reset-register")
F[109] = P.bool("entresol.acpi-tables.fadt.flags.headless", "headless", 32, SET, 0x1000, "headless")
F[110] = P.bool("entresol.acpi-tables.fadt.flags.apic-cluster", "apic-cluster", 32, SET, 0x40000, "apic-cluster")
F[111] = P.bool("entresol.acpi-tables.fadt.flags.apic-physical", "apic-physical", 32, SET, 0x80000, "apic-physical")
F[112] = P.bool("entresol.acpi-tables.fadt.flags.hardware-reduced", "hardware-reduced", 32, SET, 0x100000, "hardware-reduced")
F[113] = P.none("entresol.acpi-tables.fadt.reset-register", "reset-register", "reset-register")
F[114] = P.uint8("entresol.acpi-tables.fadt.reset-value", "reset-value", base.DEC, nil, nil, "reset-value")
F[115] = P.uint16("entresol.acpi-tables.fadt.arm-boot-flags", "arm-boot-flags", base.DEC, nil, nil, "arm-boot-flags")
F[116] = P.uint8("entresol.acpi-tables.fadt.minor-revision", "minor-revision", base.DEC, nil, nil, "minor-revision")
F[117] = P.uint64("entresol.acpi-tables.fadt.x-facs", "x-facs", base.DEC_HEX, nil, nil, "x-facs")
F[118] = P.uint64("entresol.acpi-tables.fadt.x-dsdt", "x-dsdt", base.DEC_HEX, nil, nil, "x-dsdt")
F[119] = P.none("entresol.acpi-tables.fadt.x-pm1a-event-block", "x-pm1a-event-block", "x-pm1a-event-block")
F[120] = P.none("entresol.acpi-tables.fadt.x-pm1b-event-block", "x-pm1b-event-block", "x-pm1b-event-block")
F[121] = P.none("entresol.acpi-tables.fadt.x-pm1a-control-block", "x-pm1a-control-block", "x-pm1a-control-block")
F[122] = P.none("entresol.acpi-tables.fadt.x-pm1b-control-block", "x-pm1b-control-block", "x-pm1b-control-block")
F[123] = P.none("entresol.acpi-tables.fadt.x-pm2-control-block", "x-pm2-control-block", "x-pm2-control-block")
F[124] = P.none("entresol.acpi-tables.fadt.x-pm-timer-block", "x-pm-timer-block", "x-pm-timer-block")
F[125] = P.none("entresol.acpi-tables.fadt.x-gpe0-block", "x-gpe0-block", "x-gpe0-block")
F[126] = P.none("entresol.acpi-tables.fadt.x-gpe1-block", "x-gpe1-block", "x-gpe1-block")
F[127] = P.none("entresol.acpi-tables.fadt.sleep-control", "sleep-control", "sleep-control")
F[128] = P.none("entresol.acpi-tables.fadt.sleep-status", "sleep-status", "sleep-status")
F[129] = P.uint64("entresol.acpi-tables.fadt.hypervisor-id", "hypervisor-id", base.DEC_HEX, nil, nil, "hypervisor-id")
fill(R[12], {name = "acpi-tables.fadt", spec = "acpi-tables", sizes = 240}, {
  {n = "facs", at = 0, k = "int", w = 4, le = true, f = 61},
  {n = "dsdt", at = 4, k = "int", w = 4, le = true, f = 62},
  {n = "profile", at = 9, k = "enum", w = 1, le = true, f = 63, e = 6},
  {n = "sci-interrupt", at = 10, k = "int", w = 2, le = true, f = 64},
  {n = "smi-command", at = 12, k = "int", w = 4, le = true, f = 65},
  {n = "acpi-enable", at = 16, k = "int", w = 1, le = true, f = 66},
  {n = "acpi-disable", at = 17, k = "int", w = 1, le = true, f = 67},
  {n = "s4-bios-request", at = 18, k = "int", w = 1, le = true, f = 68},
  {n = "processor-state-control", at = 19, k = "int", w = 1, le = true, f = 69},
  {n = "pm1a-event-block", at = 20, k = "int", w = 4, le = true, f = 70},
  {n = "pm1b-event-block", at = 24, k = "int", w = 4, le = true, f = 71},
  {n = "pm1a-control-block", at = 28, k = "int", w = 4, le = true, f = 72},
  {n = "pm1b-control-block", at = 32, k = "int", w = 4, le = true, f = 73},
  {n = "pm2-control-block", at = 36, k = "int", w = 4, le = true, f = 74},
  {n = "pm-timer-block", at = 40, k = "int", w = 4, le = true, f = 75},
  {n = "gpe0-block", at = 44, k = "int", w = 4, le = true, f = 76},
  {n = "gpe1-block", at = 48, k = "int", w = 4, le = true, f = 77},
  {n = "pm1-event-length", at = 52, k = "int", w = 1, le = true, f = 78},
  {n = "pm1-control-length", at = 53, k = "int", w = 1, le = true, f = 79},
  {n = "pm2-control-length", at = 54, k = "int", w = 1, le = true, f = 80},
  {n = "pm-timer-length", at = 55, k = "int", w = 1, le = true, f = 81},
  {n = "gpe0-block-length", at = 56, k = "int", w = 1, le = true, f = 82},
  {n = "gpe1-block-length", at = 57, k = "int", w = 1, le = true, f = 83},
  {n = "gpe1-base", at = 58, k = "int", w = 1, le = true, f = 84},
  {n = "cst-control", at = 59, k = "int", w = 1, le = true, f = 85},
  {n = "c2-latency", at = 60, k = "int", w = 2, le = true, f = 86},
  {n = "c3-latency", at = 62, k = "int", w = 2, le = true, f = 87},
  {n = "flush-size", at = 64, k = "int", w = 2, le = true, f = 88},
  {n = "flush-stride", at = 66, k = "int", w = 2, le = true, f = 89},
  {n = "duty-offset", at = 68, k = "int", w = 1, le = true, f = 90},
  {n = "duty-width", at = 69, k = "int", w = 1, le = true, f = 91},
  {n = "day-alarm", at = 70, k = "int", w = 1, le = true, f = 92},
  {n = "month-alarm", at = 71, k = "int", w = 1, le = true, f = 93},
  {n = "century", at = 72, k = "int", w = 1, le = true, f = 94},
  {n = "boot-flags", at = 73, k = "flags", w = 2, le = true, f = 95, flags = {{f = 96, low = 0, wide = 1}, {f = 97, low = 1, wide = 1}, {f = 98, low = 2, wide = 1}, {f = 99, low = 3, wide = 1}, {f = 100, low = 4, wide = 1}, {f = 101, low = 5, wide = 1}}},
  {n = "flags", at = 76, k = "flags", w = 4, le = true, f = 102, flags = {{f = 103, low = 0, wide = 1}, {f = 104, low = 2, wide = 1}, {f = 105, low = 4, wide = 1}, {f = 106, low = 5, wide = 1}, {f = 107, low = 6, wide = 1}, {f = 108, low = 10, wide = 1}, {f = 109, low = 12, wide = 1}, {f = 110, low = 18, wide = 1}, {f = 111, low = 19, wide = 1}, {f = 112, low = 20, wide = 1}}},
  {n = "reset-register", at = 80, k = "struct", r = R[7], f = 113},
  {n = "reset-value", at = 92, k = "int", w = 1, le = true, f = 114},
  {n = "arm-boot-flags", at = 93, k = "int", w = 2, le = true, f = 115},
  {n = "minor-revision", at = 95, k = "int", w = 1, le = true, f = 116},
  {n = "x-facs", at = 96, k = "int", w = 8, le = true, f = 117},
  {n = "x-dsdt", at = 104, k = "int", w = 8, le = true, f = 118},
  {n = "x-pm1a-event-block", at = 112, k = "struct", r = R[7], f = 119},
  {n = "x-pm1b-event-block", at = 124, k = "struct", r = R[7], f = 120},
  {n = "x-pm1a-control-block", at = 136, k = "struct", r = R[7], f = 121},
  {n = "x-pm1b-control-block", at = 148, k = "struct", r = R[7], f = 122},
  {n = "x-pm2-control-block", at = 160, k = "struct", r = R[7], f = 123},
  {n = "x-pm-timer-block", at = 172, k = "struct", r = R[7], f = 124},
  {n = "x-gpe0-block", at = 184, k = "struct", r = R[7], f = 125},
  {n = "x-gpe1-block", at = 196, k = "struct", r = R[7], f = 126},
  {n = "sleep-control", at = 208, k = "struct", r = R[7], f = 127},
  {n = "sleep-status", at = 220, k = "struct", r = R[7], f = 128},
  {n = "hypervisor-id", at = 232, k = "int", w = 8, le = true, f = 129},
})
R[13] = {}
F[130] = P.uint32("entresol.acpi-tables.madt.local-apic-address", "local-apic-address", base.DEC_HEX, nil, nil, "local-apic-address")
F[131] = P.uint32("entresol.acpi-tables.madt.flags", "flags", base.HEX, nil, nil, "flags")
F[132] = P.bool("entresol.acpi-tables.madt.flags.pc-compatible", "pc-compatible", 32, SET, 0x1, "pc-compatible")
fill(R[13], {name = "acpi-tables.madt", spec = "acpi-tables", sizes = 8}, {
  {n = "local-apic-address", at = 0, k = "int", w = 4, le = true, f = 130},
  {n = "flags", at = 4, k = "flags", w = 4, le = true, f = 131, flags = {{f = 132, low = 0, wide = 1}}},
})
R[14] = {}
E[7] = {values = {[0] = "local-apic", [1] = "io-apic", [2] = "interrupt-override", [4] = "local-apic-nmi", [9] = "local-x2apic"}, open = true}
F[133] = P.uint8("entresol.acpi-tables.madt-local-apic.type", "type", base.DEC_HEX, E[7].values, nil, "type")
F[134] = P.uint8("entresol.acpi-tables.madt-local-apic.length", "length", base.DEC, nil, nil, "length")
F[135] = P.uint8("entresol.acpi-tables.madt-local-apic.processor", "processor", base.DEC, nil, nil, "processor")
F[136] = P.uint8("entresol.acpi-tables.madt-local-apic.apic", "apic", base.DEC, nil, nil, "apic")
F[137] = P.uint32("entresol.acpi-tables.madt-local-apic.flags", "flags", base.HEX, nil, nil, "flags")
F[138] = P.bool("entresol.acpi-tables.madt-local-apic.flags.enabled", "enabled", 32, SET, 0x1, "enabled")
F[139] = P.bool("entresol.acpi-tables.madt-local-apic.flags.online-capable", "online-capable", 32, SET, 0x2, "online-capable")
fill(R[14], {name = "acpi-tables.madt-local-apic", spec = "acpi-tables", sizes = 8}, {
  {n = "type", at = 0, k = "enum", w = 1, le = true, f = 133, fixed = "00", rule = "value 0x0", e = 7},
  {n = "length", at = 1, k = "int", w = 1, le = true, f = 134, fixed = "08", rule = "value 0x8"},
  {n = "processor", at = 2, k = "int", w = 1, le = true, f = 135},
  {n = "apic", at = 3, k = "int", w = 1, le = true, f = 136},
  {n = "flags", at = 4, k = "flags", w = 4, le = true, f = 137, flags = {{f = 138, low = 0, wide = 1}, {f = 139, low = 1, wide = 1}}},
})
R[15] = {}
F[140] = P.uint8("entresol.acpi-tables.madt-local-x2apic.type", "type", base.DEC_HEX, E[7].values, nil, "type")
F[141] = P.uint8("entresol.acpi-tables.madt-local-x2apic.length", "length", base.DEC, nil, nil, "length")
F[142] = P.uint32("entresol.acpi-tables.madt-local-x2apic.apic", "apic", base.DEC_HEX, nil, nil, "apic")
F[143] = P.uint32("entresol.acpi-tables.madt-local-x2apic.flags", "flags", base.HEX, nil, nil, "flags")
F[144] = P.bool("entresol.acpi-tables.madt-local-x2apic.flags.enabled", "enabled", 32, SET, 0x1, "enabled")
F[145] = P.bool("entresol.acpi-tables.madt-local-x2apic.flags.online-capable", "online-capable", 32, SET, 0x2, "online-capable")
F[146] = P.uint32("entresol.acpi-tables.madt-local-x2apic.processor", "processor", base.DEC_HEX, nil, nil, "processor")
fill(R[15], {name = "acpi-tables.madt-local-x2apic", spec = "acpi-tables", sizes = 16}, {
  {n = "type", at = 0, k = "enum", w = 1, le = true, f = 140, fixed = "09", rule = "value 0x9", e = 7},
  {n = "length", at = 1, k = "int", w = 1, le = true, f = 141, fixed = "10", rule = "value 0x10"},
  {n = "apic", at = 4, k = "int", w = 4, le = true, f = 142},
  {n = "flags", at = 8, k = "flags", w = 4, le = true, f = 143, flags = {{f = 144, low = 0, wide = 1}, {f = 145, low = 1, wide = 1}}},
  {n = "processor", at = 12, k = "int", w = 4, le = true, f = 146},
})
R[16] = {}
F[147] = P.uint8("entresol.acpi-tables.madt-io-apic.type", "type", base.DEC_HEX, E[7].values, nil, "type")
F[148] = P.uint8("entresol.acpi-tables.madt-io-apic.length", "length", base.DEC, nil, nil, "length")
F[149] = P.uint8("entresol.acpi-tables.madt-io-apic.id", "id", base.DEC, nil, nil, "id")
F[150] = P.uint32("entresol.acpi-tables.madt-io-apic.address", "address", base.DEC_HEX, nil, nil, "address")
F[151] = P.uint32("entresol.acpi-tables.madt-io-apic.first-interrupt", "first-interrupt", base.DEC_HEX, nil, nil, "first-interrupt")
fill(R[16], {name = "acpi-tables.madt-io-apic", spec = "acpi-tables", sizes = 12}, {
  {n = "type", at = 0, k = "enum", w = 1, le = true, f = 147, fixed = "01", rule = "value 0x1", e = 7},
  {n = "length", at = 1, k = "int", w = 1, le = true, f = 148, fixed = "0c", rule = "value 0xc"},
  {n = "id", at = 2, k = "int", w = 1, le = true, f = 149},
  {n = "address", at = 4, k = "int", w = 4, le = true, f = 150},
  {n = "first-interrupt", at = 8, k = "int", w = 4, le = true, f = 151},
})
R[17] = {}
F[152] = P.uint16("entresol.acpi-tables.tpm2.platform-class", "platform-class", base.DEC, nil, nil, "A client.")
F[153] = P.uint64("entresol.acpi-tables.tpm2.control-area", "control-area", base.DEC_HEX, nil, nil, "Of a CRB interface.")
E[8] = {values = {[6] = "fifo", [7] = "crb"}, open = true}
F[154] = P.uint32("entresol.acpi-tables.tpm2.start-method", "start-method", base.HEX_DEC, E[8].values, nil, "start-method")
F[155] = P.uint32("entresol.acpi-tables.tpm2.log-size", "log-size", base.DEC_HEX, nil, nil, "Bytes that there are for the event log.")
F[156] = P.uint64("entresol.acpi-tables.tpm2.log-address", "log-address", base.DEC_HEX, nil, nil, "log-address")
fill(R[17], {name = "acpi-tables.tpm2", spec = "acpi-tables", sizes = 40}, {
  {n = "platform-class", at = 0, k = "int", w = 2, le = true, f = 152, fixed = "0000", rule = "value 0x0"},
  {n = "control-area", at = 4, k = "int", w = 8, le = true, f = 153},
  {n = "start-method", at = 12, k = "enum", w = 4, le = true, f = 154, e = 8},
  {n = "log-size", at = 28, k = "int", w = 4, le = true, f = 155},
  {n = "log-address", at = 32, k = "int", w = 8, le = true, f = 156},
})
R[18] = {}
F[157] = P.uint8("entresol.aml.io-ports.tag", "tag", base.DEC, nil, nil, "tag")
F[158] = P.uint8("entresol.aml.io-ports.flags", "flags", base.HEX, nil, nil, "flags")
F[159] = P.uint8("entresol.aml.io-ports.flags.decode-16", "decode-16", base.DEC, nil, 0x1, "decode-16")
F[160] = P.uint8("entresol.aml.io-ports.flags.unused", "unused", base.DEC, nil, 0xfe, "unused")
F[161] = P.uint16("entresol.aml.io-ports.minimum", "minimum", base.DEC, nil, nil, "minimum")
F[162] = P.uint16("entresol.aml.io-ports.maximum", "maximum", base.DEC, nil, nil, "maximum")
F[163] = P.uint8("entresol.aml.io-ports.alignment", "alignment", base.DEC, nil, nil, "alignment")
F[164] = P.uint8("entresol.aml.io-ports.count", "count", base.DEC, nil, nil, "count")
fill(R[18], {name = "aml.io-ports", spec = "aml", sizes = 8}, {
  {n = "tag", at = 0, k = "int", w = 1, le = true, f = 157, fixed = "47", rule = "value 0x47"},
  {n = "flags", at = 1, k = "bits", w = 1, le = true, f = 158, bits = {{n = "decode-16", low = 0, wide = 1, f = 159}, {n = "unused", low = 1, wide = 7, f = 160, zero = true}}},
  {n = "minimum", at = 2, k = "int", w = 2, le = true, f = 161},
  {n = "maximum", at = 4, k = "int", w = 2, le = true, f = 162},
  {n = "alignment", at = 6, k = "int", w = 1, le = true, f = 163},
  {n = "count", at = 7, k = "int", w = 1, le = true, f = 164},
})
R[19] = {}
F[165] = P.uint8("entresol.aml.extended-interrupt.tag", "tag", base.DEC, nil, nil, "tag")
F[166] = P.uint16("entresol.aml.extended-interrupt.length", "length", base.DEC, nil, nil, "length")
F[167] = P.uint8("entresol.aml.extended-interrupt.flags", "flags", base.HEX, nil, nil, "flags")
F[168] = P.uint8("entresol.aml.extended-interrupt.flags.consumer", "consumer", base.DEC, nil, 0x1, "consumer")
F[169] = P.uint8("entresol.aml.extended-interrupt.flags.edge", "edge", base.DEC, nil, 0x2, "edge")
F[170] = P.uint8("entresol.aml.extended-interrupt.flags.active-low", "active-low", base.DEC, nil, 0x4, "active-low")
F[171] = P.uint8("entresol.aml.extended-interrupt.flags.shared", "shared", base.DEC, nil, 0x8, "shared")
F[172] = P.uint8("entresol.aml.extended-interrupt.flags.wake", "wake", base.DEC, nil, 0x10, "wake")
F[173] = P.uint8("entresol.aml.extended-interrupt.flags.unused", "unused", base.DEC, nil, 0xe0, "unused")
F[174] = P.uint8("entresol.aml.extended-interrupt.count", "count", base.DEC, nil, nil, "count")
F[175] = P.uint32("entresol.aml.extended-interrupt.interrupt", "interrupt", base.DEC_HEX, nil, nil, "interrupt")
fill(R[19], {name = "aml.extended-interrupt", spec = "aml", sizes = 9}, {
  {n = "tag", at = 0, k = "int", w = 1, le = true, f = 165, fixed = "89", rule = "value 0x89"},
  {n = "length", at = 1, k = "int", w = 2, le = true, f = 166, fixed = "0600", rule = "value 0x6"},
  {n = "flags", at = 3, k = "bits", w = 1, le = true, f = 167, bits = {{n = "consumer", low = 0, wide = 1, f = 168}, {n = "edge", low = 1, wide = 1, f = 169}, {n = "active-low", low = 2, wide = 1, f = 170}, {n = "shared", low = 3, wide = 1, f = 171}, {n = "wake", low = 4, wide = 1, f = 172}, {n = "unused", low = 5, wide = 3, f = 173, zero = true}}},
  {n = "count", at = 4, k = "int", w = 1, le = true, f = 174, fixed = "01", rule = "value 0x1"},
  {n = "interrupt", at = 5, k = "int", w = 4, le = true, f = 175},
})
R[20] = {}
F[176] = P.uint8("entresol.aml.memory-fixed.tag", "tag", base.DEC, nil, nil, "tag")
F[177] = P.uint16("entresol.aml.memory-fixed.length", "length", base.DEC, nil, nil, "length")
F[178] = P.uint8("entresol.aml.memory-fixed.flags", "flags", base.HEX, nil, nil, "flags")
F[179] = P.uint8("entresol.aml.memory-fixed.flags.writable", "writable", base.DEC, nil, 0x1, "writable")
F[180] = P.uint8("entresol.aml.memory-fixed.flags.unused", "unused", base.DEC, nil, 0xfe, "unused")
F[181] = P.uint32("entresol.aml.memory-fixed.base", "base", base.DEC_HEX, nil, nil, "base")
F[182] = P.uint32("entresol.aml.memory-fixed.size", "size", base.DEC_HEX, nil, nil, "size")
fill(R[20], {name = "aml.memory-fixed", spec = "aml", sizes = 12}, {
  {n = "tag", at = 0, k = "int", w = 1, le = true, f = 176, fixed = "86", rule = "value 0x86"},
  {n = "length", at = 1, k = "int", w = 2, le = true, f = 177, fixed = "0900", rule = "value 0x9"},
  {n = "flags", at = 3, k = "bits", w = 1, le = true, f = 178, bits = {{n = "writable", low = 0, wide = 1, f = 179}, {n = "unused", low = 1, wide = 7, f = 180, zero = true}}},
  {n = "base", at = 4, k = "int", w = 4, le = true, f = 181},
  {n = "size", at = 8, k = "int", w = 4, le = true, f = 182},
})
R[21] = {}
F[183] = P.uint8("entresol.aml.dword-address.tag", "tag", base.DEC, nil, nil, "tag")
F[184] = P.uint16("entresol.aml.dword-address.length", "length", base.DEC, nil, nil, "length")
E[9] = {values = {[0] = "memory", [1] = "io", [2] = "bus"}}
F[185] = P.uint8("entresol.aml.dword-address.resource-type", "resource-type", base.DEC_HEX, E[9].values, nil, "resource-type")
F[186] = P.uint8("entresol.aml.dword-address.flags", "flags", base.HEX, nil, nil, "flags")
F[187] = P.uint8("entresol.aml.dword-address.flags.consumer", "consumer", base.DEC, nil, 0x1, "consumer")
F[188] = P.uint8("entresol.aml.dword-address.flags.subtractive", "subtractive", base.DEC, nil, 0x2, "subtractive")
F[189] = P.uint8("entresol.aml.dword-address.flags.minimum-fixed", "minimum-fixed", base.DEC, nil, 0x4, "minimum-fixed")
F[190] = P.uint8("entresol.aml.dword-address.flags.maximum-fixed", "maximum-fixed", base.DEC, nil, 0x8, "maximum-fixed")
F[191] = P.uint8("entresol.aml.dword-address.flags.unused", "unused", base.DEC, nil, 0xf0, "unused")
F[192] = P.uint8("entresol.aml.dword-address.memory-flags", "memory-flags", base.HEX, nil, nil, "memory-flags")
F[193] = P.uint8("entresol.aml.dword-address.memory-flags.writable", "writable", base.DEC, nil, 0x1, "writable")
F[194] = P.uint8("entresol.aml.dword-address.memory-flags.caching", "caching", base.DEC, nil, 0x6, "caching")
F[195] = P.uint8("entresol.aml.dword-address.memory-flags.kind", "kind", base.DEC, nil, 0x18, "kind")
F[196] = P.uint8("entresol.aml.dword-address.memory-flags.translated", "translated", base.DEC, nil, 0x20, "translated")
F[197] = P.uint8("entresol.aml.dword-address.memory-flags.unused-too", "unused-too", base.DEC, nil, 0xc0, "unused-too")
F[198] = P.uint32("entresol.aml.dword-address.granularity", "granularity", base.DEC_HEX, nil, nil, "granularity")
F[199] = P.uint32("entresol.aml.dword-address.minimum", "minimum", base.DEC_HEX, nil, nil, "minimum")
F[200] = P.uint32("entresol.aml.dword-address.maximum", "maximum", base.DEC_HEX, nil, nil, "maximum")
F[201] = P.uint32("entresol.aml.dword-address.translation", "translation", base.DEC_HEX, nil, nil, "translation")
F[202] = P.uint32("entresol.aml.dword-address.size", "size", base.DEC_HEX, nil, nil, "size")
fill(R[21], {name = "aml.dword-address", spec = "aml", sizes = 26}, {
  {n = "tag", at = 0, k = "int", w = 1, le = true, f = 183, fixed = "87", rule = "value 0x87"},
  {n = "length", at = 1, k = "int", w = 2, le = true, f = 184, fixed = "1700", rule = "value 0x17"},
  {n = "resource-type", at = 3, k = "enum", w = 1, le = true, f = 185, e = 9},
  {n = "flags", at = 4, k = "bits", w = 1, le = true, f = 186, bits = {{n = "consumer", low = 0, wide = 1, f = 187}, {n = "subtractive", low = 1, wide = 1, f = 188}, {n = "minimum-fixed", low = 2, wide = 1, f = 189}, {n = "maximum-fixed", low = 3, wide = 1, f = 190}, {n = "unused", low = 4, wide = 4, f = 191, zero = true}}},
  {n = "memory-flags", at = 5, k = "bits", w = 1, le = true, f = 192, bits = {{n = "writable", low = 0, wide = 1, f = 193}, {n = "caching", low = 1, wide = 2, f = 194}, {n = "kind", low = 3, wide = 2, f = 195}, {n = "translated", low = 5, wide = 1, f = 196}, {n = "unused-too", low = 6, wide = 2, f = 197, zero = true}}},
  {n = "granularity", at = 6, k = "int", w = 4, le = true, f = 198},
  {n = "minimum", at = 10, k = "int", w = 4, le = true, f = 199},
  {n = "maximum", at = 14, k = "int", w = 4, le = true, f = 200},
  {n = "translation", at = 18, k = "int", w = 4, le = true, f = 201},
  {n = "size", at = 22, k = "int", w = 4, le = true, f = 202},
})
R[22] = {}
F[203] = P.uint8("entresol.aml.qword-address.tag", "tag", base.DEC, nil, nil, "tag")
F[204] = P.uint16("entresol.aml.qword-address.length", "length", base.DEC, nil, nil, "length")
F[205] = P.uint8("entresol.aml.qword-address.resource-type", "resource-type", base.DEC_HEX, E[9].values, nil, "resource-type")
F[206] = P.uint8("entresol.aml.qword-address.flags", "flags", base.HEX, nil, nil, "flags")
F[207] = P.uint8("entresol.aml.qword-address.flags.consumer", "consumer", base.DEC, nil, 0x1, "consumer")
F[208] = P.uint8("entresol.aml.qword-address.flags.subtractive", "subtractive", base.DEC, nil, 0x2, "subtractive")
F[209] = P.uint8("entresol.aml.qword-address.flags.minimum-fixed", "minimum-fixed", base.DEC, nil, 0x4, "minimum-fixed")
F[210] = P.uint8("entresol.aml.qword-address.flags.maximum-fixed", "maximum-fixed", base.DEC, nil, 0x8, "maximum-fixed")
F[211] = P.uint8("entresol.aml.qword-address.flags.unused", "unused", base.DEC, nil, 0xf0, "unused")
F[212] = P.uint8("entresol.aml.qword-address.memory-flags", "memory-flags", base.HEX, nil, nil, "memory-flags")
F[213] = P.uint8("entresol.aml.qword-address.memory-flags.writable", "writable", base.DEC, nil, 0x1, "writable")
F[214] = P.uint8("entresol.aml.qword-address.memory-flags.caching", "caching", base.DEC, nil, 0x6, "caching")
F[215] = P.uint8("entresol.aml.qword-address.memory-flags.kind", "kind", base.DEC, nil, 0x18, "kind")
F[216] = P.uint8("entresol.aml.qword-address.memory-flags.translated", "translated", base.DEC, nil, 0x20, "translated")
F[217] = P.uint8("entresol.aml.qword-address.memory-flags.unused-too", "unused-too", base.DEC, nil, 0xc0, "unused-too")
F[218] = P.uint64("entresol.aml.qword-address.granularity", "granularity", base.DEC_HEX, nil, nil, "granularity")
F[219] = P.uint64("entresol.aml.qword-address.minimum", "minimum", base.DEC_HEX, nil, nil, "minimum")
F[220] = P.uint64("entresol.aml.qword-address.maximum", "maximum", base.DEC_HEX, nil, nil, "maximum")
F[221] = P.uint64("entresol.aml.qword-address.translation", "translation", base.DEC_HEX, nil, nil, "translation")
F[222] = P.uint64("entresol.aml.qword-address.size", "size", base.DEC_HEX, nil, nil, "size")
fill(R[22], {name = "aml.qword-address", spec = "aml", sizes = 46}, {
  {n = "tag", at = 0, k = "int", w = 1, le = true, f = 203, fixed = "8a", rule = "value 0x8a"},
  {n = "length", at = 1, k = "int", w = 2, le = true, f = 204, fixed = "2b00", rule = "value 0x2b"},
  {n = "resource-type", at = 3, k = "enum", w = 1, le = true, f = 205, e = 9},
  {n = "flags", at = 4, k = "bits", w = 1, le = true, f = 206, bits = {{n = "consumer", low = 0, wide = 1, f = 207}, {n = "subtractive", low = 1, wide = 1, f = 208}, {n = "minimum-fixed", low = 2, wide = 1, f = 209}, {n = "maximum-fixed", low = 3, wide = 1, f = 210}, {n = "unused", low = 4, wide = 4, f = 211, zero = true}}},
  {n = "memory-flags", at = 5, k = "bits", w = 1, le = true, f = 212, bits = {{n = "writable", low = 0, wide = 1, f = 213}, {n = "caching", low = 1, wide = 2, f = 214}, {n = "kind", low = 3, wide = 2, f = 215}, {n = "translated", low = 5, wide = 1, f = 216}, {n = "unused-too", low = 6, wide = 2, f = 217, zero = true}}},
  {n = "granularity", at = 6, k = "int", w = 8, le = true, f = 218},
  {n = "minimum", at = 14, k = "int", w = 8, le = true, f = 219},
  {n = "maximum", at = 22, k = "int", w = 8, le = true, f = 220},
  {n = "translation", at = 30, k = "int", w = 8, le = true, f = 221},
  {n = "size", at = 38, k = "int", w = 8, le = true, f = 222},
})
R[23] = {}
F[223] = P.uint32("entresol.control.request.magic", "magic", base.DEC_HEX, nil, nil, "TSEQ")
F[224] = P.uint32("entresol.control.request.size", "size", base.DEC_HEX, nil, nil, "Bytes that follow.")
fill(R[23], {name = "control.request", spec = "control", sizes = 8}, {
  {n = "magic", at = 0, k = "int", w = 4, le = true, f = 223, fixed = "54534551", rule = "value 0x51455354"},
  {n = "size", at = 4, k = "int", w = 4, le = true, f = 224, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 0x2000 end, "max request-max"}},
})
R[24] = {}
F[225] = P.uint32("entresol.control.answer.magic", "magic", base.DEC_HEX, nil, nil, "TSER")
E[10] = {values = {[0] = "done", [1] = "refused", [2] = "usage", [3] = "more"}}
F[226] = P.uint32("entresol.control.answer.status", "status", base.HEX_DEC, E[10].values, nil, "status")
F[227] = P.uint32("entresol.control.answer.size", "size", base.DEC_HEX, nil, nil, "Bytes that follow.")
fill(R[24], {name = "control.answer", spec = "control", sizes = 12}, {
  {n = "magic", at = 0, k = "int", w = 4, le = true, f = 225, fixed = "54534552", rule = "value 0x52455354"},
  {n = "status", at = 4, k = "enum", w = 4, le = true, f = 226, e = 10},
  {n = "size", at = 8, k = "int", w = 4, le = true, f = 227, max = {function(v, rest) return 0x400000 end, "max 0x0040_0000"}},
})
R[25] = {}
F[228] = P.uint32("entresol.device-tree.header.magic", "magic", base.DEC_HEX, nil, nil, "magic")
F[229] = P.uint32("entresol.device-tree.header.total-size", "total-size", base.DEC_HEX, nil, nil, "total-size")
F[230] = P.uint32("entresol.device-tree.header.structure-offset", "structure-offset", base.DEC_HEX, nil, nil, "structure-offset")
F[231] = P.uint32("entresol.device-tree.header.strings-offset", "strings-offset", base.DEC_HEX, nil, nil, "strings-offset")
F[232] = P.uint32("entresol.device-tree.header.reservations-offset", "reservations-offset", base.DEC_HEX, nil, nil, "reservations-offset")
F[233] = P.uint32("entresol.device-tree.header.version", "version", base.DEC_HEX, nil, nil, "The first that has the structure's size.")
F[234] = P.uint32("entresol.device-tree.header.compatible-version", "compatible-version", base.DEC_HEX, nil, nil, "compatible-version")
F[235] = P.uint32("entresol.device-tree.header.boot-processor", "boot-processor", base.DEC_HEX, nil, nil, "boot-processor")
F[236] = P.uint32("entresol.device-tree.header.strings-size", "strings-size", base.DEC_HEX, nil, nil, "strings-size")
F[237] = P.uint32("entresol.device-tree.header.structure-size", "structure-size", base.DEC_HEX, nil, nil, "structure-size")
fill(R[25], {name = "device-tree.header", spec = "device-tree", sizes = 40}, {
  {n = "magic", at = 0, k = "int", w = 4, f = 228, fixed = "d00dfeed", rule = "value 0xd00dfeed"},
  {n = "total-size", at = 4, k = "int", w = 4, f = 229},
  {n = "structure-offset", at = 8, k = "int", w = 4, f = 230},
  {n = "strings-offset", at = 12, k = "int", w = 4, f = 231},
  {n = "reservations-offset", at = 16, k = "int", w = 4, f = 232},
  {n = "version", at = 20, k = "int", w = 4, f = 233, min = {function(v, rest) return 17 end, "min 17"}},
  {n = "compatible-version", at = 24, k = "int", w = 4, f = 234, max = {function(v, rest) return 17 end, "max 17"}},
  {n = "boot-processor", at = 28, k = "int", w = 4, f = 235},
  {n = "strings-size", at = 32, k = "int", w = 4, f = 236},
  {n = "structure-size", at = 36, k = "int", w = 4, f = 237},
})
R[26] = {}
F[238] = P.uint32("entresol.device-tree.property.length", "length", base.DEC_HEX, nil, nil, "length")
F[239] = P.uint32("entresol.device-tree.property.name-offset", "name-offset", base.DEC_HEX, nil, nil, "Into the names.")
fill(R[26], {name = "device-tree.property", spec = "device-tree", sizes = 8}, {
  {n = "length", at = 0, k = "int", w = 4, f = 238},
  {n = "name-offset", at = 4, k = "int", w = 4, f = 239},
})
R[27] = {}
F[240] = P.uint32("entresol.device-tree.cell.value", "value", base.DEC_HEX, nil, nil, "value")
fill(R[27], {name = "device-tree.cell", spec = "device-tree", sizes = 4}, {
  {n = "value", at = 0, k = "int", w = 4, f = 240},
})
R[28] = {}
F[241] = P.uint32("entresol.elf.header-64.magic", "magic", base.DEC_HEX, nil, nil, "magic")
E[11] = {values = {[1] = "bits-32", [2] = "bits-64"}}
F[242] = P.uint8("entresol.elf.header-64.word-size", "word-size", base.DEC_HEX, E[11].values, nil, "word-size")
E[12] = {values = {[1] = "little-endian", [2] = "big-endian"}}
F[243] = P.uint8("entresol.elf.header-64.data", "data", base.DEC_HEX, E[12].values, nil, "data")
F[244] = P.uint8("entresol.elf.header-64.identity-version", "identity-version", base.DEC, nil, nil, "identity-version")
F[245] = P.uint8("entresol.elf.header-64.system", "system", base.DEC, nil, nil, "system")
F[246] = P.uint8("entresol.elf.header-64.system-version", "system-version", base.DEC, nil, nil, "system-version")
E[13] = {values = {[1] = "relocatable", [2] = "executable", [3] = "shared"}, open = true}
F[247] = P.uint16("entresol.elf.header-64.type", "type", base.HEX_DEC, E[13].values, nil, "type")
E[14] = {values = {[3] = "i386", [62] = "x86-64", [183] = "aarch64"}, open = true}
F[248] = P.uint16("entresol.elf.header-64.machine", "machine", base.HEX_DEC, E[14].values, nil, "machine")
F[249] = P.uint32("entresol.elf.header-64.version", "version", base.DEC_HEX, nil, nil, "version")
F[250] = P.uint64("entresol.elf.header-64.entry", "entry", base.DEC_HEX, nil, nil, "entry")
F[251] = P.uint64("entresol.elf.header-64.program-headers-offset", "program-headers-offset", base.DEC_HEX, nil, nil, "program-headers-offset")
F[252] = P.uint64("entresol.elf.header-64.section-headers-offset", "section-headers-offset", base.DEC_HEX, nil, nil, "section-headers-offset")
F[253] = P.uint32("entresol.elf.header-64.flags", "flags", base.DEC_HEX, nil, nil, "flags")
F[254] = P.uint16("entresol.elf.header-64.header-size", "header-size", base.DEC, nil, nil, "header-size")
F[255] = P.uint16("entresol.elf.header-64.program-header-size", "program-header-size", base.DEC, nil, nil, "program-header-size")
F[256] = P.uint16("entresol.elf.header-64.program-header-count", "program-header-count", base.DEC, nil, nil, "program-header-count")
F[257] = P.uint16("entresol.elf.header-64.section-header-size", "section-header-size", base.DEC, nil, nil, "section-header-size")
F[258] = P.uint16("entresol.elf.header-64.section-header-count", "section-header-count", base.DEC, nil, nil, "section-header-count")
F[259] = P.uint16("entresol.elf.header-64.section-names", "section-names", base.DEC, nil, nil, "section-names")
fill(R[28], {name = "elf.header-64", spec = "elf", sizes = 64}, {
  {n = "magic", at = 0, k = "int", w = 4, le = true, f = 241, fixed = "7f454c46", rule = "value 0x464c457f"},
  {n = "word-size", at = 4, k = "enum", w = 1, le = true, f = 242, e = 11},
  {n = "data", at = 5, k = "enum", w = 1, le = true, f = 243, e = 12},
  {n = "identity-version", at = 6, k = "int", w = 1, le = true, f = 244, fixed = "01", rule = "value 0x1"},
  {n = "system", at = 7, k = "int", w = 1, le = true, f = 245},
  {n = "system-version", at = 8, k = "int", w = 1, le = true, f = 246},
  {n = "type", at = 16, k = "enum", w = 2, le = true, f = 247, e = 13},
  {n = "machine", at = 18, k = "enum", w = 2, le = true, f = 248, e = 14},
  {n = "version", at = 20, k = "int", w = 4, le = true, f = 249, fixed = "01000000", rule = "value 0x1"},
  {n = "entry", at = 24, k = "int", w = 8, le = true, f = 250},
  {n = "program-headers-offset", at = 32, k = "int", w = 8, le = true, f = 251},
  {n = "section-headers-offset", at = 40, k = "int", w = 8, le = true, f = 252},
  {n = "flags", at = 48, k = "int", w = 4, le = true, f = 253},
  {n = "header-size", at = 52, k = "int", w = 2, le = true, f = 254},
  {n = "program-header-size", at = 54, k = "int", w = 2, le = true, f = 255},
  {n = "program-header-count", at = 56, k = "int", w = 2, le = true, f = 256},
  {n = "section-header-size", at = 58, k = "int", w = 2, le = true, f = 257},
  {n = "section-header-count", at = 60, k = "int", w = 2, le = true, f = 258},
  {n = "section-names", at = 62, k = "int", w = 2, le = true, f = 259},
})
R[29] = {}
E[15] = {values = {[1] = "load", [2] = "dynamic", [4] = "note"}, open = true}
F[260] = P.uint32("entresol.elf.program-header-64.type", "type", base.HEX_DEC, E[15].values, nil, "type")
F[261] = P.uint32("entresol.elf.program-header-64.flags", "flags", base.HEX, nil, nil, "flags")
F[262] = P.bool("entresol.elf.program-header-64.flags.execute", "execute", 32, SET, 0x1, "execute")
F[263] = P.bool("entresol.elf.program-header-64.flags.write", "write", 32, SET, 0x2, "write")
F[264] = P.bool("entresol.elf.program-header-64.flags.read", "read", 32, SET, 0x4, "read")
F[265] = P.uint64("entresol.elf.program-header-64.offset", "offset", base.DEC_HEX, nil, nil, "offset")
F[266] = P.uint64("entresol.elf.program-header-64.virtual-address", "virtual-address", base.DEC_HEX, nil, nil, "virtual-address")
F[267] = P.uint64("entresol.elf.program-header-64.physical-address", "physical-address", base.DEC_HEX, nil, nil, "physical-address")
F[268] = P.uint64("entresol.elf.program-header-64.file-size", "file-size", base.DEC_HEX, nil, nil, "file-size")
F[269] = P.uint64("entresol.elf.program-header-64.memory-size", "memory-size", base.DEC_HEX, nil, nil, "memory-size")
F[270] = P.uint64("entresol.elf.program-header-64.alignment", "alignment", base.DEC_HEX, nil, nil, "alignment")
fill(R[29], {name = "elf.program-header-64", spec = "elf", sizes = 56}, {
  {n = "type", at = 0, k = "enum", w = 4, le = true, f = 260, e = 15},
  {n = "flags", at = 4, k = "flags", w = 4, le = true, f = 261, flags = {{f = 262, low = 0, wide = 1}, {f = 263, low = 1, wide = 1}, {f = 264, low = 2, wide = 1}}},
  {n = "offset", at = 8, k = "int", w = 8, le = true, f = 265},
  {n = "virtual-address", at = 16, k = "int", w = 8, le = true, f = 266},
  {n = "physical-address", at = 24, k = "int", w = 8, le = true, f = 267},
  {n = "file-size", at = 32, k = "int", w = 8, le = true, f = 268},
  {n = "memory-size", at = 40, k = "int", w = 8, le = true, f = 269},
  {n = "alignment", at = 48, k = "int", w = 8, le = true, f = 270},
})
R[30] = {}
F[271] = P.uint32("entresol.elf.note.name-size", "name-size", base.DEC_HEX, nil, nil, "With its NUL.")
F[272] = P.uint32("entresol.elf.note.value-size", "value-size", base.DEC_HEX, nil, nil, "value-size")
F[273] = P.uint32("entresol.elf.note.type", "type", base.DEC_HEX, nil, nil, "type")
fill(R[30], {name = "elf.note", spec = "elf", sizes = 12}, {
  {n = "name-size", at = 0, k = "int", w = 4, le = true, f = 271},
  {n = "value-size", at = 4, k = "int", w = 4, le = true, f = 272},
  {n = "type", at = 8, k = "int", w = 4, le = true, f = 273},
})
R[31] = {}
F[274] = P.uint64("entresol.elf.relocation-64.offset", "offset", base.DEC_HEX, nil, nil, "offset")
F[275] = P.uint64("entresol.elf.relocation-64.information", "information", base.HEX, nil, nil, "information")
F[276] = P.uint64("entresol.elf.relocation-64.information.type", "type", base.DEC_HEX, nil, 0xffffffff, "type")
F[277] = P.uint64("entresol.elf.relocation-64.information.symbol", "symbol", base.DEC_HEX, nil, nil, "symbol")
F[278] = P.uint64("entresol.elf.relocation-64.addend", "addend", base.DEC_HEX, nil, nil, "addend")
fill(R[31], {name = "elf.relocation-64", spec = "elf", sizes = 24}, {
  {n = "offset", at = 0, k = "int", w = 8, le = true, f = 274},
  {n = "information", at = 8, k = "bits", w = 8, le = true, f = 275, bits = {{n = "type", low = 0, wide = 32, f = 276}, {n = "symbol", low = 32, wide = 32, f = 277, whole = true}}},
  {n = "addend", at = 16, k = "int", w = 8, le = true, f = 278},
})
R[32] = {}
F[279] = P.uint32("entresol.hyperv-hypercall.post-message-input.connection-id", "connection-id", base.DEC_HEX, nil, nil, "connection-id")
F[280] = P.uint32("entresol.hyperv-hypercall.post-message-input.gap", "gap", base.DEC_HEX, nil, nil, "gap")
F[281] = P.uint32("entresol.hyperv-hypercall.post-message-input.message-type", "message-type", base.DEC_HEX, nil, nil, "message-type")
F[282] = P.uint32("entresol.hyperv-hypercall.post-message-input.payload-size", "payload-size", base.DEC_HEX, nil, nil, "payload-size")
S["vmbus"] = S["vmbus"] or {}
F[283] = P.bytes("entresol.hyperv-hypercall.post-message-input.payload", "payload", base.NONE, "payload")
fill(R[32], {name = "hyperv-hypercall.post-message-input", spec = "hyperv-hypercall", sizes = 256}, {
  {n = "connection-id", at = 0, k = "int", w = 4, le = true, f = 279},
  {n = "gap", at = 4, k = "int", w = 4, le = true, f = 280},
  {n = "message-type", at = 8, k = "int", w = 4, le = true, f = 281},
  {n = "payload-size", at = 12, k = "int", w = 4, le = true, f = 282, max = {function(v, rest) return 240 end, "max 240"}},
  {n = "payload", at = 16, count = 240, held = {size = function(v, rest) return get(v, "payload-size") end, is = S["vmbus"]}, k = "bytes", w = 1, f = 283},
})
R[33] = {}
F[284] = P.uint32("entresol.hyperv-hypercall.signal-event-input.connection-id", "connection-id", base.DEC_HEX, nil, nil, "connection-id")
F[285] = P.uint16("entresol.hyperv-hypercall.signal-event-input.flag-number", "flag-number", base.DEC, nil, nil, "flag-number")
F[286] = P.uint16("entresol.hyperv-hypercall.signal-event-input.gap", "gap", base.DEC, nil, nil, "gap")
fill(R[33], {name = "hyperv-hypercall.signal-event-input", spec = "hyperv-hypercall", sizes = 8}, {
  {n = "connection-id", at = 0, k = "int", w = 4, le = true, f = 284},
  {n = "flag-number", at = 4, k = "int", w = 2, le = true, f = 285},
  {n = "gap", at = 6, k = "int", w = 2, le = true, f = 286, zero = true},
})
R[34] = {}
F[287] = P.uint32("entresol.hyperv-hypercall.long-spin-wait-input.spin-count", "spin-count", base.DEC_HEX, nil, nil, "spin-count")
F[288] = P.uint32("entresol.hyperv-hypercall.long-spin-wait-input.gap", "gap", base.DEC_HEX, nil, nil, "gap")
fill(R[34], {name = "hyperv-hypercall.long-spin-wait-input", spec = "hyperv-hypercall", sizes = 8}, {
  {n = "spin-count", at = 0, k = "int", w = 4, le = true, f = 287},
  {n = "gap", at = 4, k = "int", w = 4, le = true, f = 288},
})
R[35] = {}
F[289] = P.uint64("entresol.hyperv-hypercall.partition-id-output.partition-id", "partition-id", base.DEC_HEX, nil, nil, "partition-id")
fill(R[35], {name = "hyperv-hypercall.partition-id-output", spec = "hyperv-hypercall", sizes = 8}, {
  {n = "partition-id", at = 0, k = "int", w = 8, le = true, f = 289},
})
R[36] = {}
F[290] = P.uint64("entresol.hyperv-hypercall.capabilities-output.capabilities", "capabilities", base.DEC_HEX, nil, nil, "capabilities")
fill(R[36], {name = "hyperv-hypercall.capabilities-output", spec = "hyperv-hypercall", sizes = 8}, {
  {n = "capabilities", at = 0, k = "int", w = 8, le = true, f = 290},
})
R[37] = {}
F[291] = P.uint64("entresol.hyperv-hypercall.vp-registers-input.partition-id", "partition-id", base.DEC_HEX, nil, nil, "partition-id")
F[292] = P.uint32("entresol.hyperv-hypercall.vp-registers-input.vp-index", "vp-index", base.DEC_HEX, nil, nil, "vp-index")
F[293] = P.uint8("entresol.hyperv-hypercall.vp-registers-input.target-vtl", "target-vtl", base.DEC, nil, nil, "target-vtl")
fill(R[37], {name = "hyperv-hypercall.vp-registers-input", spec = "hyperv-hypercall", sizes = 16}, {
  {n = "partition-id", at = 0, k = "int", w = 8, le = true, f = 291},
  {n = "vp-index", at = 8, k = "int", w = 4, le = true, f = 292},
  {n = "target-vtl", at = 12, k = "int", w = 1, le = true, f = 293},
})
R[38] = {}
E[16] = {values = {[528] = "guest-crash-p0", [529] = "guest-crash-p1", [530] = "guest-crash-p2", [531] = "guest-crash-p3", [532] = "guest-crash-p4", [533] = "guest-crash-control", [0x90004] = "time-ref-count", [0x90002] = "guest-os-id", [0x90003] = "vp-index", [0x90001] = "hypercall", [0x90013] = "vp-assist-page", [0x90017] = "reference-tsc", [0xa0000] = "sint0", [0xa0001] = "sint1", [0xa0002] = "sint2", [0xa0003] = "sint3", [0xa0004] = "sint4", [0xa0005] = "sint5", [0xa0006] = "sint6", [0xa0007] = "sint7", [0xa0008] = "sint8", [0xa0009] = "sint9", [0xa000a] = "sint10", [0xa000b] = "sint11", [0xa000c] = "sint12", [0xa000d] = "sint13", [0xa000e] = "sint14", [0xa000f] = "sint15", [0xa0010] = "scontrol", [0xa0011] = "sversion", [0xa0012] = "siefp", [0xa0013] = "simp", [0xa0014] = "eom"}, open = true}
F[294] = P.uint32("entresol.hyperv-hypercall.vp-register-name.name", "name", base.HEX_DEC, E[16].values, nil, "name")
fill(R[38], {name = "hyperv-hypercall.vp-register-name", spec = "hyperv-hypercall", sizes = 4}, {
  {n = "name", at = 0, k = "enum", w = 4, le = true, f = 294, e = 16},
})
R[39] = {}
F[295] = P.uint64("entresol.hyperv-hypercall.vp-register-value.low", "low", base.DEC_HEX, nil, nil, "low")
F[296] = P.uint64("entresol.hyperv-hypercall.vp-register-value.high", "high", base.DEC_HEX, nil, nil, "high")
fill(R[39], {name = "hyperv-hypercall.vp-register-value", spec = "hyperv-hypercall", sizes = 16}, {
  {n = "low", at = 0, k = "int", w = 8, le = true, f = 295},
  {n = "high", at = 8, k = "int", w = 8, le = true, f = 296},
})
R[40] = {}
F[297] = P.uint32("entresol.hyperv-hypercall.vp-register-assignment.name", "name", base.HEX_DEC, E[16].values, nil, "name")
F[298] = P.uint64("entresol.hyperv-hypercall.vp-register-assignment.low", "low", base.DEC_HEX, nil, nil, "low")
F[299] = P.uint64("entresol.hyperv-hypercall.vp-register-assignment.high", "high", base.DEC_HEX, nil, nil, "high")
fill(R[40], {name = "hyperv-hypercall.vp-register-assignment", spec = "hyperv-hypercall", sizes = 32}, {
  {n = "name", at = 0, k = "enum", w = 4, le = true, f = 297, e = 16},
  {n = "low", at = 16, k = "int", w = 8, le = true, f = 298},
  {n = "high", at = 24, k = "int", w = 8, le = true, f = 299},
})
S["hyperv-hypercall"] = S["hyperv-hypercall"] or {}
local call_names = {[8] = "notify-long-spin-wait", [70] = "get-partition-id", [80] = "get-vp-registers", [81] = "set-vp-registers", [92] = "post-message", [93] = "signal-event", [0x8001] = "query-extended-capabilities"}
E[17] = {values = {[0] = "success", [2] = "invalid-hypercall-code", [3] = "invalid-hypercall-input", [4] = "invalid-alignment", [5] = "invalid-parameter", [6] = "access-denied", [7] = "invalid-partition-state", [8] = "operation-denied", [9] = "unknown-property", [10] = "property-value-out-of-range", [11] = "insufficient-memory", [13] = "invalid-partition-id", [14] = "invalid-vp-index", [17] = "invalid-port-id", [18] = "invalid-connection-id", [19] = "insufficient-buffers", [20] = "not-acknowledged", [21] = "invalid-vp-state", [22] = "acknowledged", [23] = "invalid-save-restore-state", [24] = "invalid-synic-state", [25] = "object-in-use", [27] = "no-data", [28] = "inactive", [29] = "no-resources", [30] = "feature-unavailable"}, open = true}
F[300] = P.uint64("entresol.hyperv-hypercall.control.code", "code", base.DEC_HEX, call_names, 0xffff)
F[301] = P.uint64("entresol.hyperv-hypercall.control.fast", "fast", base.DEC_HEX, nil, 0x10000)
F[302] = P.uint64("entresol.hyperv-hypercall.control.variable-header-size", "variable-header-size", base.DEC_HEX, nil, 0x7fe0000)
F[303] = P.uint64("entresol.hyperv-hypercall.control.rep-count", "rep-count", base.DEC_HEX, nil, nil)
F[304] = P.uint64("entresol.hyperv-hypercall.control.rep-start", "rep-start", base.DEC_HEX, nil, nil)
F[305] = P.uint64("entresol.hyperv-hypercall.result.status", "status", base.DEC_HEX, E[17].values, 0xffff)
F[306] = P.uint64("entresol.hyperv-hypercall.result.reps-completed", "reps-completed", base.DEC_HEX, nil, nil)
fill(S["hyperv-hypercall"], {kind = "calls", name = "hyperv-hypercall", control = {{n = "code", low = 0, wide = 16, f = 300}, {n = "fast", low = 16, wide = 1, f = 301}, {n = "variable-header-size", low = 17, wide = 10, f = 302}, {n = "rep-count", low = 32, wide = 12, f = 303, whole = true}, {n = "rep-start", low = 48, wide = 12, f = 304, whole = true}}, result = {{n = "status", low = 0, wide = 16, f = 305}, {n = "reps-completed", low = 32, wide = 12, f = 306, whole = true}}, reserved = "f000f000f8000000", unknown = "invalid-hypercall-code"}, {
  {match = 8, name = "notify-long-spin-wait", fast = "allowed", input = R[34], input_size = 8},
  {match = 70, name = "get-partition-id", fast = "never", output = R[35], output_size = 8},
  {match = 80, name = "get-vp-registers", rep = true, fast = "never", input = R[37], input_size = 16, rep_input = R[38], rep_input_size = 4, rep_output = R[39], rep_output_size = 16},
  {match = 81, name = "set-vp-registers", rep = true, fast = "never", input = R[37], input_size = 16, rep_input = R[40], rep_input_size = 32},
  {match = 92, name = "post-message", fast = "never", input = R[32], input_size = 256},
  {match = 93, name = "signal-event", fast = "allowed", input = R[33], input_size = 8},
  {match = 0x8001, name = "query-extended-capabilities", fast = "never", output = R[36], output_size = 8},
})
R[41] = {}
F[307] = P.uint32("entresol.hyperv-reference-tsc.page.sequence", "sequence", base.DEC_HEX, nil, nil, "sequence")
F[308] = P.uint32("entresol.hyperv-reference-tsc.page.gap", "gap", base.DEC_HEX, nil, nil, "gap")
F[309] = P.uint64("entresol.hyperv-reference-tsc.page.scale", "scale", base.DEC_HEX, nil, nil, "scale")
F[310] = P.uint64("entresol.hyperv-reference-tsc.page.offset", "offset", base.DEC_HEX, nil, nil, "Two's complement.")
fill(R[41], {name = "hyperv-reference-tsc.page", spec = "hyperv-reference-tsc", sizes = 24}, {
  {n = "sequence", at = 0, k = "int", w = 4, le = true, f = 307},
  {n = "gap", at = 4, k = "int", w = 4, le = true, f = 308},
  {n = "scale", at = 8, k = "int", w = 8, le = true, f = 309},
  {n = "offset", at = 16, k = "int", w = 8, le = true, f = 310},
})
R[42] = {}
E[18] = {values = {[0] = "none", [1] = "channel", [0x80000010] = "timer-expired"}, open = true}
F[311] = P.uint32("entresol.hyperv-synic.message-header.type", "type", base.HEX_DEC, E[18].values, nil, "type")
F[312] = P.uint8("entresol.hyperv-synic.message-header.payload-size", "payload-size", base.DEC, nil, nil, "payload-size")
F[313] = P.uint8("entresol.hyperv-synic.message-header.flags", "flags", base.HEX, nil, nil, "flags")
F[314] = P.bool("entresol.hyperv-synic.message-header.flags.pending", "pending", 8, SET, 0x1, "pending")
F[315] = P.uint64("entresol.hyperv-synic.message-header.sender", "sender", base.DEC_HEX, nil, nil, "sender")
fill(R[42], {name = "hyperv-synic.message-header", spec = "hyperv-synic", sizes = 16}, {
  {n = "type", at = 0, k = "enum", w = 4, le = true, f = 311, e = 18},
  {n = "payload-size", at = 4, k = "int", w = 1, le = true, f = 312, max = {function(v, rest) return 240 end, "max 240"}},
  {n = "flags", at = 5, k = "flags", w = 1, le = true, f = 313, flags = {{f = 314, low = 0, wide = 1}}},
  {n = "sender", at = 8, k = "int", w = 8, le = true, f = 315},
})
R[43] = {}
F[316] = P.uint32("entresol.hyperv-synic.message.type", "type", base.HEX_DEC, E[18].values, nil, "type")
F[317] = P.uint8("entresol.hyperv-synic.message.payload-size", "payload-size", base.DEC, nil, nil, "payload-size")
F[318] = P.uint8("entresol.hyperv-synic.message.flags", "flags", base.HEX, nil, nil, "flags")
F[319] = P.bool("entresol.hyperv-synic.message.flags.pending", "pending", 8, SET, 0x1, "pending")
F[320] = P.uint64("entresol.hyperv-synic.message.sender", "sender", base.DEC_HEX, nil, nil, "sender")
F[321] = P.bytes("entresol.hyperv-synic.message.payload", "payload", base.NONE, "payload")
fill(R[43], {name = "hyperv-synic.message", spec = "hyperv-synic", sizes = 256}, {
  {n = "type", at = 0, k = "enum", w = 4, le = true, f = 316, e = 18},
  {n = "payload-size", at = 4, k = "int", w = 1, le = true, f = 317, max = {function(v, rest) return 240 end, "max 240"}},
  {n = "flags", at = 5, k = "flags", w = 1, le = true, f = 318, flags = {{f = 319, low = 0, wide = 1}}},
  {n = "sender", at = 8, k = "int", w = 8, le = true, f = 320},
  {n = "payload", at = 16, count = 240, k = "bytes", w = 1, f = 321},
})
R[44] = {}
F[322] = P.uint32("entresol.hyperv-synic.timer-message.timer", "timer", base.DEC_HEX, nil, nil, "timer")
F[323] = P.uint32("entresol.hyperv-synic.timer-message.gap", "gap", base.DEC_HEX, nil, nil, "gap")
F[324] = P.uint64("entresol.hyperv-synic.timer-message.expiration", "expiration", base.DEC_HEX, nil, nil, "expiration")
F[325] = P.uint64("entresol.hyperv-synic.timer-message.delivery", "delivery", base.DEC_HEX, nil, nil, "delivery")
fill(R[44], {name = "hyperv-synic.timer-message", spec = "hyperv-synic", sizes = 24}, {
  {n = "timer", at = 0, k = "int", w = 4, le = true, f = 322},
  {n = "gap", at = 4, k = "int", w = 4, le = true, f = 323},
  {n = "expiration", at = 8, k = "int", w = 8, le = true, f = 324},
  {n = "delivery", at = 16, k = "int", w = 8, le = true, f = 325},
})
R[45] = {}
F[326] = P.uint32("entresol.igvm.fixed-header.magic", "magic", base.DEC_HEX, nil, nil, "magic")
E[19] = {values = {[1] = "v1", [2] = "v2"}}
F[327] = P.uint32("entresol.igvm.fixed-header.format-version", "format-version", base.HEX_DEC, E[19].values, nil, "format-version")
F[328] = P.uint32("entresol.igvm.fixed-header.variable-header-offset", "variable-header-offset", base.DEC_HEX, nil, nil, "variable-header-offset")
F[329] = P.uint32("entresol.igvm.fixed-header.variable-header-size", "variable-header-size", base.DEC_HEX, nil, nil, "variable-header-size")
F[330] = P.uint32("entresol.igvm.fixed-header.total-file-size", "total-file-size", base.DEC_HEX, nil, nil, "total-file-size")
F[331] = P.uint32("entresol.igvm.fixed-header.checksum", "checksum", base.DEC_HEX, nil, nil, "checksum")
fill(R[45], {name = "igvm.fixed-header", spec = "igvm", sizes = 24}, {
  {n = "magic", at = 0, k = "int", w = 4, le = true, f = 326, fixed = "4947564d", rule = "value 0x4d564749"},
  {n = "format-version", at = 4, k = "enum", w = 4, le = true, f = 327, e = 19},
  {n = "variable-header-offset", at = 8, k = "int", w = 4, le = true, f = 328},
  {n = "variable-header-size", at = 12, k = "int", w = 4, le = true, f = 329},
  {n = "total-file-size", at = 16, k = "int", w = 4, le = true, f = 330},
  {n = "checksum", at = 20, k = "int", w = 4, le = true, f = 331},
})
R[46] = {}
E[20] = {values = {[0] = "x64", [1] = "aarch64"}}
F[332] = P.uint32("entresol.igvm.fixed-header-v2.architecture", "architecture", base.HEX_DEC, E[20].values, nil, "architecture")
F[333] = P.uint32("entresol.igvm.fixed-header-v2.page-size", "page-size", base.DEC_HEX, nil, nil, "page-size")
fill(R[46], {name = "igvm.fixed-header-v2", spec = "igvm", sizes = 8}, {
  {n = "architecture", at = 0, k = "enum", w = 4, le = true, f = 332, e = 20},
  {n = "page-size", at = 4, k = "int", w = 4, le = true, f = 333, fixed = "00100000", rule = "value 0x1000"},
})
R[47] = {}
E[21] = {values = {[1] = "supported-platform", [257] = "guest-policy", [258] = "relocatable-region", [259] = "page-table-relocation", [260] = "corim-document", [261] = "corim-signature", [262] = "cca-policy", [769] = "parameter-area", [770] = "page-data", [771] = "parameter-insert", [772] = "vp-context", [773] = "required-memory", [775] = "vp-count", [776] = "srat", [777] = "madt", [778] = "mmio-ranges", [779] = "snp-id-block", [780] = "memory-map", [781] = "error-range", [782] = "command-line", [783] = "slit", [784] = "pptt", [785] = "vbs-measurement", [786] = "device-tree", [787] = "environment-info"}, open = true}
F[334] = P.uint32("entresol.igvm.variable-header.type", "type", base.HEX_DEC, E[21].values, nil, "type")
F[335] = P.uint32("entresol.igvm.variable-header.length", "length", base.DEC_HEX, nil, nil, "Bytes that follow, without the padding behind them.")
fill(R[47], {name = "igvm.variable-header", spec = "igvm", sizes = 8}, {
  {n = "type", at = 0, k = "enum", w = 4, le = true, f = 334, e = 21},
  {n = "length", at = 4, k = "int", w = 4, le = true, f = 335},
})
R[48] = {}
F[336] = P.uint32("entresol.igvm.supported-platform.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "The one bit that stands for this platform in all other headers.")
E[22] = {values = {[0] = "vtl0", [2] = "vtl2"}}
F[337] = P.uint8("entresol.igvm.supported-platform.highest-vtl", "highest-vtl", base.DEC_HEX, E[22].values, nil, "highest-vtl")
E[23] = {values = {[0] = "native", [1] = "vsm-isolation", [2] = "sev-snp", [3] = "tdx", [4] = "sev", [5] = "sev-es", [6] = "cca"}}
F[338] = P.uint8("entresol.igvm.supported-platform.platform-type", "platform-type", base.DEC_HEX, E[23].values, nil, "platform-type")
F[339] = P.uint16("entresol.igvm.supported-platform.platform-version", "platform-version", base.DEC, nil, nil, "platform-version")
F[340] = P.uint64("entresol.igvm.supported-platform.shared-gpa-boundary", "shared-gpa-boundary", base.DEC_HEX, nil, nil, "Addresses from here on are shared with the host.")
fill(R[48], {name = "igvm.supported-platform", spec = "igvm", sizes = 16}, {
  {n = "compatibility-mask", at = 0, k = "int", w = 4, le = true, f = 336},
  {n = "highest-vtl", at = 4, k = "enum", w = 1, le = true, f = 337, e = 22},
  {n = "platform-type", at = 5, k = "enum", w = 1, le = true, f = 338, e = 23},
  {n = "platform-version", at = 6, k = "int", w = 2, le = true, f = 339, fixed = "0100", rule = "value 0x1"},
  {n = "shared-gpa-boundary", at = 8, k = "int", w = 8, le = true, f = 340},
})
R[49] = {}
F[341] = P.uint64("entresol.igvm.guest-policy.policy", "policy", base.DEC_HEX, nil, nil, "policy")
F[342] = P.uint32("entresol.igvm.guest-policy.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[343] = P.uint32("entresol.igvm.guest-policy.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
fill(R[49], {name = "igvm.guest-policy", spec = "igvm", sizes = 16}, {
  {n = "policy", at = 0, k = "int", w = 8, le = true, f = 341},
  {n = "compatibility-mask", at = 8, k = "int", w = 4, le = true, f = 342},
  {n = "reserved", at = 12, k = "int", w = 4, le = true, f = 343, zero = true},
})
R[50] = {}
F[344] = P.uint32("entresol.igvm.relocatable-region.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[345] = P.uint16("entresol.igvm.relocatable-region.vp-index", "vp-index", base.DEC, nil, nil, "vp-index")
E[24] = {values = {[0] = "vtl0", [1] = "vtl1", [2] = "vtl2"}}
F[346] = P.uint8("entresol.igvm.relocatable-region.vtl", "vtl", base.DEC_HEX, E[24].values, nil, "vtl")
F[347] = P.uint8("entresol.igvm.relocatable-region.flags", "flags", base.HEX, nil, nil, "flags")
F[348] = P.uint8("entresol.igvm.relocatable-region.flags.is-vtl2", "is-vtl2", base.DEC, nil, 0x1, "is-vtl2")
F[349] = P.uint8("entresol.igvm.relocatable-region.flags.apply-pc", "apply-pc", base.DEC, nil, 0x2, "apply-pc")
F[350] = P.uint8("entresol.igvm.relocatable-region.flags.apply-gdtr", "apply-gdtr", base.DEC, nil, 0x4, "apply-gdtr")
F[351] = P.uint8("entresol.igvm.relocatable-region.flags.reserved", "reserved", base.DEC, nil, 0xf8, "reserved")
F[352] = P.uint64("entresol.igvm.relocatable-region.relocation-alignment", "relocation-alignment", base.DEC_HEX, nil, nil, "relocation-alignment")
F[353] = P.uint64("entresol.igvm.relocatable-region.relocation-region-gpa", "relocation-region-gpa", base.DEC_HEX, nil, nil, "relocation-region-gpa")
F[354] = P.uint64("entresol.igvm.relocatable-region.relocation-region-size", "relocation-region-size", base.DEC_HEX, nil, nil, "relocation-region-size")
F[355] = P.uint64("entresol.igvm.relocatable-region.minimum-relocation-gpa", "minimum-relocation-gpa", base.DEC_HEX, nil, nil, "minimum-relocation-gpa")
F[356] = P.uint64("entresol.igvm.relocatable-region.maximum-relocation-gpa", "maximum-relocation-gpa", base.DEC_HEX, nil, nil, "maximum-relocation-gpa")
fill(R[50], {name = "igvm.relocatable-region", spec = "igvm", sizes = 48}, {
  {n = "compatibility-mask", at = 0, k = "int", w = 4, le = true, f = 344},
  {n = "vp-index", at = 4, k = "int", w = 2, le = true, f = 345},
  {n = "vtl", at = 6, k = "enum", w = 1, le = true, f = 346, e = 24},
  {n = "flags", at = 7, k = "bits", w = 1, le = true, f = 347, bits = {{n = "is-vtl2", low = 0, wide = 1, f = 348}, {n = "apply-pc", low = 1, wide = 1, f = 349}, {n = "apply-gdtr", low = 2, wide = 1, f = 350}, {n = "reserved", low = 3, wide = 5, f = 351, zero = true}}},
  {n = "relocation-alignment", at = 8, k = "int", w = 8, le = true, f = 352},
  {n = "relocation-region-gpa", at = 16, k = "int", w = 8, le = true, f = 353},
  {n = "relocation-region-size", at = 24, k = "int", w = 8, le = true, f = 354},
  {n = "minimum-relocation-gpa", at = 32, k = "int", w = 8, le = true, f = 355},
  {n = "maximum-relocation-gpa", at = 40, k = "int", w = 8, le = true, f = 356},
})
R[51] = {}
F[357] = P.uint32("entresol.igvm.page-table-relocation.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[358] = P.uint16("entresol.igvm.page-table-relocation.vp-index", "vp-index", base.DEC, nil, nil, "vp-index")
F[359] = P.uint8("entresol.igvm.page-table-relocation.vtl", "vtl", base.DEC_HEX, E[24].values, nil, "vtl")
F[360] = P.uint8("entresol.igvm.page-table-relocation.reserved", "reserved", base.DEC, nil, nil, "reserved")
F[361] = P.uint64("entresol.igvm.page-table-relocation.gpa", "gpa", base.DEC_HEX, nil, nil, "gpa")
F[362] = P.uint64("entresol.igvm.page-table-relocation.size", "size", base.DEC_HEX, nil, nil, "size")
F[363] = P.uint64("entresol.igvm.page-table-relocation.used-size", "used-size", base.DEC_HEX, nil, nil, "used-size")
fill(R[51], {name = "igvm.page-table-relocation", spec = "igvm", sizes = 32}, {
  {n = "compatibility-mask", at = 0, k = "int", w = 4, le = true, f = 357},
  {n = "vp-index", at = 4, k = "int", w = 2, le = true, f = 358},
  {n = "vtl", at = 6, k = "enum", w = 1, le = true, f = 359, e = 24},
  {n = "reserved", at = 7, k = "int", w = 1, le = true, f = 360, zero = true},
  {n = "gpa", at = 8, k = "int", w = 8, le = true, f = 361},
  {n = "size", at = 16, k = "int", w = 8, le = true, f = 362},
  {n = "used-size", at = 24, k = "int", w = 8, le = true, f = 363},
})
R[52] = {}
F[364] = P.uint32("entresol.igvm.corim-document.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[365] = P.uint32("entresol.igvm.corim-document.file-offset", "file-offset", base.DEC_HEX, nil, nil, "file-offset")
F[366] = P.uint32("entresol.igvm.corim-document.size-bytes", "size-bytes", base.DEC_HEX, nil, nil, "size-bytes")
F[367] = P.uint32("entresol.igvm.corim-document.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
fill(R[52], {name = "igvm.corim-document", spec = "igvm", sizes = 16}, {
  {n = "compatibility-mask", at = 0, k = "int", w = 4, le = true, f = 364},
  {n = "file-offset", at = 4, k = "int", w = 4, le = true, f = 365},
  {n = "size-bytes", at = 8, k = "int", w = 4, le = true, f = 366},
  {n = "reserved", at = 12, k = "int", w = 4, le = true, f = 367, zero = true},
})
R[53] = {}
F[368] = P.uint32("entresol.igvm.corim-signature.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[369] = P.uint32("entresol.igvm.corim-signature.file-offset", "file-offset", base.DEC_HEX, nil, nil, "file-offset")
F[370] = P.uint32("entresol.igvm.corim-signature.size-bytes", "size-bytes", base.DEC_HEX, nil, nil, "size-bytes")
F[371] = P.uint32("entresol.igvm.corim-signature.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
fill(R[53], {name = "igvm.corim-signature", spec = "igvm", sizes = 16}, {
  {n = "compatibility-mask", at = 0, k = "int", w = 4, le = true, f = 368},
  {n = "file-offset", at = 4, k = "int", w = 4, le = true, f = 369},
  {n = "size-bytes", at = 8, k = "int", w = 4, le = true, f = 370},
  {n = "reserved", at = 12, k = "int", w = 4, le = true, f = 371, zero = true},
})
R[54] = {}
F[372] = P.uint32("entresol.igvm.cca-policy.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[373] = P.uint32("entresol.igvm.cca-policy.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
F[374] = P.uint64("entresol.igvm.cca-policy.attributes-required-zeroes", "attributes-required-zeroes", base.DEC_HEX, nil, nil, "attributes-required-zeroes")
F[375] = P.uint64("entresol.igvm.cca-policy.attributes-required-ones", "attributes-required-ones", base.DEC_HEX, nil, nil, "attributes-required-ones")
E[25] = {values = {[0] = "sha256", [1] = "sha512", [2] = "sha384"}}
F[376] = P.uint8("entresol.igvm.cca-policy.hash-algorithm", "hash-algorithm", base.DEC_HEX, E[25].values, nil, "hash-algorithm")
E[26] = {values = {[0] = "disallowed", [1] = "allowed"}}
F[377] = P.uint8("entresol.igvm.cca-policy.activation", "activation", base.DEC_HEX, E[26].values, nil, "activation")
F[378] = P.bytes("entresol.igvm.cca-policy.reserved2", "reserved2", base.NONE, "reserved2")
fill(R[54], {name = "igvm.cca-policy", spec = "igvm", sizes = 32}, {
  {n = "compatibility-mask", at = 0, k = "int", w = 4, le = true, f = 372},
  {n = "reserved", at = 4, k = "int", w = 4, le = true, f = 373, zero = true},
  {n = "attributes-required-zeroes", at = 8, k = "int", w = 8, le = true, f = 374},
  {n = "attributes-required-ones", at = 16, k = "int", w = 8, le = true, f = 375},
  {n = "hash-algorithm", at = 24, k = "enum", w = 1, le = true, f = 376, e = 25},
  {n = "activation", at = 25, k = "enum", w = 1, le = true, f = 377, e = 26},
  {n = "reserved2", at = 26, count = 6, k = "bytes", w = 1, f = 378, zero = true},
})
R[55] = {}
F[379] = P.uint64("entresol.igvm.parameter-area.number-of-bytes", "number-of-bytes", base.DEC_HEX, nil, nil, "number-of-bytes")
F[380] = P.uint32("entresol.igvm.parameter-area.parameter-area-index", "parameter-area-index", base.DEC_HEX, nil, nil, "parameter-area-index")
F[381] = P.uint32("entresol.igvm.parameter-area.file-offset", "file-offset", base.DEC_HEX, nil, nil, "What it begins with; 0 for zeros.")
fill(R[55], {name = "igvm.parameter-area", spec = "igvm", sizes = 16}, {
  {n = "number-of-bytes", at = 0, k = "int", w = 8, le = true, f = 379},
  {n = "parameter-area-index", at = 8, k = "int", w = 4, le = true, f = 380},
  {n = "file-offset", at = 12, k = "int", w = 4, le = true, f = 381},
})
R[56] = {}
F[382] = P.uint64("entresol.igvm.page-data.gpa", "gpa", base.DEC_HEX, nil, nil, "gpa")
F[383] = P.uint32("entresol.igvm.page-data.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[384] = P.uint32("entresol.igvm.page-data.file-offset", "file-offset", base.DEC_HEX, nil, nil, "From the file's start; 0 for a page of zeros.")
F[385] = P.uint32("entresol.igvm.page-data.flags", "flags", base.HEX, nil, nil, "flags")
F[386] = P.uint32("entresol.igvm.page-data.flags.is-2mb-page", "is-2mb-page", base.DEC_HEX, nil, 0x1, "is-2mb-page")
F[387] = P.uint32("entresol.igvm.page-data.flags.unmeasured", "unmeasured", base.DEC_HEX, nil, 0x2, "unmeasured")
F[388] = P.uint32("entresol.igvm.page-data.flags.shared", "shared", base.DEC_HEX, nil, 0x4, "shared")
F[389] = P.uint32("entresol.igvm.page-data.flags.reserved", "reserved", base.DEC_HEX, nil, 0xfffffff8, "reserved")
E[27] = {values = {[0] = "normal", [1] = "secrets", [2] = "cpuid-data", [3] = "cpuid-xf"}}
F[390] = P.uint16("entresol.igvm.page-data.data-type", "data-type", base.HEX_DEC, E[27].values, nil, "data-type")
F[391] = P.uint16("entresol.igvm.page-data.reserved", "reserved", base.DEC, nil, nil, "reserved")
fill(R[56], {name = "igvm.page-data", spec = "igvm", sizes = 24}, {
  {n = "gpa", at = 0, k = "int", w = 8, le = true, f = 382},
  {n = "compatibility-mask", at = 8, k = "int", w = 4, le = true, f = 383},
  {n = "file-offset", at = 12, k = "int", w = 4, le = true, f = 384},
  {n = "flags", at = 16, k = "bits", w = 4, le = true, f = 385, bits = {{n = "is-2mb-page", low = 0, wide = 1, f = 386}, {n = "unmeasured", low = 1, wide = 1, f = 387}, {n = "shared", low = 2, wide = 1, f = 388}, {n = "reserved", low = 3, wide = 29, f = 389, zero = true}}},
  {n = "data-type", at = 20, k = "enum", w = 2, le = true, f = 390, e = 27},
  {n = "reserved", at = 22, k = "int", w = 2, le = true, f = 391, zero = true},
})
R[57] = {}
F[392] = P.uint64("entresol.igvm.parameter-insert.gpa", "gpa", base.DEC_HEX, nil, nil, "gpa")
F[393] = P.uint32("entresol.igvm.parameter-insert.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[394] = P.uint32("entresol.igvm.parameter-insert.parameter-area-index", "parameter-area-index", base.DEC_HEX, nil, nil, "parameter-area-index")
fill(R[57], {name = "igvm.parameter-insert", spec = "igvm", sizes = 16}, {
  {n = "gpa", at = 0, k = "int", w = 8, le = true, f = 392},
  {n = "compatibility-mask", at = 8, k = "int", w = 4, le = true, f = 393},
  {n = "parameter-area-index", at = 12, k = "int", w = 4, le = true, f = 394},
})
R[58] = {}
F[395] = P.uint64("entresol.igvm.vp-context.gpa", "gpa", base.DEC_HEX, nil, nil, "gpa")
F[396] = P.uint32("entresol.igvm.vp-context.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[397] = P.uint32("entresol.igvm.vp-context.file-offset", "file-offset", base.DEC_HEX, nil, nil, "file-offset")
F[398] = P.uint16("entresol.igvm.vp-context.vp-index", "vp-index", base.DEC, nil, nil, "vp-index")
F[399] = P.uint16("entresol.igvm.vp-context.reserved", "reserved", base.DEC, nil, nil, "reserved")
fill(R[58], {name = "igvm.vp-context", spec = "igvm", sizes = 20}, {
  {n = "gpa", at = 0, k = "int", w = 8, le = true, f = 395},
  {n = "compatibility-mask", at = 8, k = "int", w = 4, le = true, f = 396},
  {n = "file-offset", at = 12, k = "int", w = 4, le = true, f = 397},
  {n = "vp-index", at = 16, k = "int", w = 2, le = true, f = 398},
  {n = "reserved", at = 18, k = "int", w = 2, le = true, f = 399, zero = true},
})
R[59] = {}
F[400] = P.uint64("entresol.igvm.required-memory.gpa", "gpa", base.DEC_HEX, nil, nil, "gpa")
F[401] = P.uint32("entresol.igvm.required-memory.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[402] = P.uint32("entresol.igvm.required-memory.number-of-bytes", "number-of-bytes", base.DEC_HEX, nil, nil, "number-of-bytes")
F[403] = P.uint32("entresol.igvm.required-memory.flags", "flags", base.HEX, nil, nil, "flags")
F[404] = P.uint32("entresol.igvm.required-memory.flags.vtl2-protectable", "vtl2-protectable", base.DEC_HEX, nil, 0x1, "vtl2-protectable")
F[405] = P.uint32("entresol.igvm.required-memory.flags.reserved", "reserved", base.DEC_HEX, nil, 0xfffffffe, "reserved")
F[406] = P.uint32("entresol.igvm.required-memory.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
fill(R[59], {name = "igvm.required-memory", spec = "igvm", sizes = 24}, {
  {n = "gpa", at = 0, k = "int", w = 8, le = true, f = 400},
  {n = "compatibility-mask", at = 8, k = "int", w = 4, le = true, f = 401},
  {n = "number-of-bytes", at = 12, k = "int", w = 4, le = true, f = 402},
  {n = "flags", at = 16, k = "bits", w = 4, le = true, f = 403, bits = {{n = "vtl2-protectable", low = 0, wide = 1, f = 404}, {n = "reserved", low = 1, wide = 31, f = 405, zero = true}}},
  {n = "reserved", at = 20, k = "int", w = 4, le = true, f = 406, zero = true},
})
R[60] = {}
F[407] = P.uint32("entresol.igvm.parameter.parameter-area-index", "parameter-area-index", base.DEC_HEX, nil, nil, "parameter-area-index")
F[408] = P.uint32("entresol.igvm.parameter.byte-offset", "byte-offset", base.DEC_HEX, nil, nil, "byte-offset")
fill(R[60], {name = "igvm.parameter", spec = "igvm", sizes = 8}, {
  {n = "parameter-area-index", at = 0, k = "int", w = 4, le = true, f = 407},
  {n = "byte-offset", at = 4, k = "int", w = 4, le = true, f = 408},
})
R[61] = {}
F[409] = P.bytes("entresol.igvm.signature.r", "r", base.NONE, "r")
F[410] = P.bytes("entresol.igvm.signature.s", "s", base.NONE, "s")
fill(R[61], {name = "igvm.signature", spec = "igvm", sizes = 144}, {
  {n = "r", at = 0, count = 72, k = "bytes", w = 1, f = 409},
  {n = "s", at = 72, count = 72, k = "bytes", w = 1, f = 410},
})
R[62] = {}
E[28] = {values = {[0] = "none", [1] = "p256", [2] = "p384"}, open = true}
F[411] = P.uint32("entresol.igvm.public-key.curve", "curve", base.HEX_DEC, E[28].values, nil, "curve")
F[412] = P.uint32("entresol.igvm.public-key.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
F[413] = P.bytes("entresol.igvm.public-key.qx", "qx", base.NONE, "qx")
F[414] = P.bytes("entresol.igvm.public-key.qy", "qy", base.NONE, "qy")
fill(R[62], {name = "igvm.public-key", spec = "igvm", sizes = 152}, {
  {n = "curve", at = 0, k = "enum", w = 4, le = true, f = 411, e = 28},
  {n = "reserved", at = 4, k = "int", w = 4, le = true, f = 412, zero = true},
  {n = "qx", at = 8, count = 72, k = "bytes", w = 1, f = 413},
  {n = "qy", at = 80, count = 72, k = "bytes", w = 1, f = 414},
})
R[63] = {}
F[415] = P.uint32("entresol.igvm.snp-id-block.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[416] = P.uint8("entresol.igvm.snp-id-block.author-key-enabled", "author-key-enabled", base.DEC, nil, nil, "author-key-enabled")
F[417] = P.bytes("entresol.igvm.snp-id-block.reserved", "reserved", base.NONE, "reserved")
F[418] = P.bytes("entresol.igvm.snp-id-block.launch-digest", "launch-digest", base.NONE, "launch-digest")
F[419] = P.bytes("entresol.igvm.snp-id-block.family-id", "family-id", base.NONE, "family-id")
F[420] = P.bytes("entresol.igvm.snp-id-block.image-id", "image-id", base.NONE, "image-id")
F[421] = P.uint32("entresol.igvm.snp-id-block.version", "version", base.DEC_HEX, nil, nil, "version")
F[422] = P.uint32("entresol.igvm.snp-id-block.guest-svn", "guest-svn", base.DEC_HEX, nil, nil, "guest-svn")
E[29] = {values = {[0] = "none", [1] = "ecdsa-p384-sha384"}, open = true}
F[423] = P.uint32("entresol.igvm.snp-id-block.id-key-algorithm", "id-key-algorithm", base.HEX_DEC, E[29].values, nil, "id-key-algorithm")
F[424] = P.uint32("entresol.igvm.snp-id-block.author-key-algorithm", "author-key-algorithm", base.HEX_DEC, E[29].values, nil, "author-key-algorithm")
F[425] = P.none("entresol.igvm.snp-id-block.id-key-signature", "id-key-signature", "id-key-signature")
F[426] = P.none("entresol.igvm.snp-id-block.id-public-key", "id-public-key", "id-public-key")
F[427] = P.none("entresol.igvm.snp-id-block.author-key-signature", "author-key-signature", "author-key-signature")
F[428] = P.none("entresol.igvm.snp-id-block.author-public-key", "author-public-key", "author-public-key")
fill(R[63], {name = "igvm.snp-id-block", spec = "igvm", sizes = 696}, {
  {n = "compatibility-mask", at = 0, k = "int", w = 4, le = true, f = 415},
  {n = "author-key-enabled", at = 4, k = "int", w = 1, le = true, f = 416, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "reserved", at = 5, count = 3, k = "bytes", w = 1, f = 417, zero = true},
  {n = "launch-digest", at = 8, count = 48, k = "bytes", w = 1, f = 418},
  {n = "family-id", at = 56, count = 16, k = "bytes", w = 1, f = 419},
  {n = "image-id", at = 72, count = 16, k = "bytes", w = 1, f = 420},
  {n = "version", at = 88, k = "int", w = 4, le = true, f = 421},
  {n = "guest-svn", at = 92, k = "int", w = 4, le = true, f = 422},
  {n = "id-key-algorithm", at = 96, k = "enum", w = 4, le = true, f = 423, e = 29},
  {n = "author-key-algorithm", at = 100, k = "enum", w = 4, le = true, f = 424, e = 29},
  {n = "id-key-signature", at = 104, k = "struct", r = R[61], f = 425},
  {n = "id-public-key", at = 248, k = "struct", r = R[62], f = 426},
  {n = "author-key-signature", at = 400, k = "struct", r = R[61], f = 427},
  {n = "author-public-key", at = 544, k = "struct", r = R[62], f = 428},
})
R[64] = {}
F[429] = P.uint64("entresol.igvm.error-range.gpa", "gpa", base.DEC_HEX, nil, nil, "gpa")
F[430] = P.uint32("entresol.igvm.error-range.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[431] = P.uint32("entresol.igvm.error-range.size-bytes", "size-bytes", base.DEC_HEX, nil, nil, "size-bytes")
fill(R[64], {name = "igvm.error-range", spec = "igvm", sizes = 16}, {
  {n = "gpa", at = 0, k = "int", w = 8, le = true, f = 429},
  {n = "compatibility-mask", at = 8, k = "int", w = 4, le = true, f = 430},
  {n = "size-bytes", at = 12, k = "int", w = 4, le = true, f = 431},
})
R[65] = {}
F[432] = P.uint32("entresol.igvm.vbs-measurement.compatibility-mask", "compatibility-mask", base.DEC_HEX, nil, nil, "compatibility-mask")
F[433] = P.uint32("entresol.igvm.vbs-measurement.version", "version", base.DEC_HEX, nil, nil, "version")
F[434] = P.uint32("entresol.igvm.vbs-measurement.product-id", "product-id", base.DEC_HEX, nil, nil, "product-id")
F[435] = P.uint32("entresol.igvm.vbs-measurement.module-id", "module-id", base.DEC_HEX, nil, nil, "module-id")
F[436] = P.uint32("entresol.igvm.vbs-measurement.security-version", "security-version", base.DEC_HEX, nil, nil, "security-version")
F[437] = P.uint32("entresol.igvm.vbs-measurement.policy-flags", "policy-flags", base.DEC_HEX, nil, nil, "policy-flags")
E[30] = {values = {[0] = "none", [1] = "sha256"}, open = true}
F[438] = P.uint32("entresol.igvm.vbs-measurement.boot-digest-algorithm", "boot-digest-algorithm", base.HEX_DEC, E[30].values, nil, "boot-digest-algorithm")
E[31] = {values = {[0] = "none", [1] = "ecdsa-p384"}, open = true}
F[439] = P.uint32("entresol.igvm.vbs-measurement.signing-algorithm", "signing-algorithm", base.HEX_DEC, E[31].values, nil, "signing-algorithm")
F[440] = P.bytes("entresol.igvm.vbs-measurement.boot-measurement-digest", "boot-measurement-digest", base.NONE, "boot-measurement-digest")
F[441] = P.bytes("entresol.igvm.vbs-measurement.signature", "signature", base.NONE, "signature")
F[442] = P.bytes("entresol.igvm.vbs-measurement.public-key", "public-key", base.NONE, "public-key")
fill(R[65], {name = "igvm.vbs-measurement", spec = "igvm", sizes = 864}, {
  {n = "compatibility-mask", at = 0, k = "int", w = 4, le = true, f = 432},
  {n = "version", at = 4, k = "int", w = 4, le = true, f = 433},
  {n = "product-id", at = 8, k = "int", w = 4, le = true, f = 434},
  {n = "module-id", at = 12, k = "int", w = 4, le = true, f = 435},
  {n = "security-version", at = 16, k = "int", w = 4, le = true, f = 436},
  {n = "policy-flags", at = 20, k = "int", w = 4, le = true, f = 437},
  {n = "boot-digest-algorithm", at = 24, k = "enum", w = 4, le = true, f = 438, e = 30},
  {n = "signing-algorithm", at = 28, k = "enum", w = 4, le = true, f = 439, e = 31},
  {n = "boot-measurement-digest", at = 32, count = 64, k = "bytes", w = 1, f = 440},
  {n = "signature", at = 96, count = 256, k = "bytes", w = 1, f = 441},
  {n = "public-key", at = 352, count = 512, k = "bytes", w = 1, f = 442},
})
R[66] = {}
F[443] = P.uint32("entresol.igvm-context.vbs-header.register-count", "register-count", base.DEC_HEX, nil, nil, "register-count")
fill(R[66], {name = "igvm-context.vbs-header", spec = "igvm-context", sizes = 4}, {
  {n = "register-count", at = 0, k = "int", w = 4, le = true, f = 443, min = {function(v, rest) return 1 end, "min 1"}},
})
R[67] = {}
F[444] = P.uint8("entresol.igvm-context.vbs-register-x64.vtl", "vtl", base.DEC_HEX, E[24].values, nil, "vtl")
E[32] = {values = {[0x20004] = "rsp", [0x20005] = "rbp", [0x20006] = "rsi", [0x20008] = "r8", [0x20009] = "r9", [0x2000a] = "r10", [0x2000b] = "r11", [0x2000c] = "r12", [0x20010] = "rip", [0x20011] = "rflags", [0x40000] = "cr0", [0x40002] = "cr3", [0x40003] = "cr4", [0x60000] = "es", [0x60001] = "cs", [0x60002] = "ss", [0x60003] = "ds", [0x60004] = "fs", [0x60005] = "gs", [0x60007] = "tr", [0x70000] = "idtr", [0x70001] = "gdtr", [0x80001] = "efer", [0x80004] = "pat", [0x8000e] = "mtrr-def-type", [0x80010] = "mtrr-phys-base0", [0x80011] = "mtrr-phys-base1", [0x80012] = "mtrr-phys-base2", [0x80013] = "mtrr-phys-base3", [0x80014] = "mtrr-phys-base4", [0x80040] = "mtrr-phys-mask0", [0x80041] = "mtrr-phys-mask1", [0x80042] = "mtrr-phys-mask2", [0x80043] = "mtrr-phys-mask3", [0x80044] = "mtrr-phys-mask4", [0x80070] = "mtrr-fix64k-00000", [0x80071] = "mtrr-fix16k-80000", [0x80077] = "mtrr-fix4k-e0000", [0x80078] = "mtrr-fix4k-e8000", [0x80079] = "mtrr-fix4k-f0000", [0x8007a] = "mtrr-fix4k-f8000"}}
F[445] = P.uint32("entresol.igvm-context.vbs-register-x64.name", "name", base.HEX_DEC, E[32].values, nil, "name")
F[446] = P.bytes("entresol.igvm-context.vbs-register-x64.must", "must", base.NONE, "must")
F[447] = P.bytes("entresol.igvm-context.vbs-register-x64.value", "value", base.NONE, "value")
fill(R[67], {name = "igvm-context.vbs-register-x64", spec = "igvm-context", sizes = 32}, {
  {n = "vtl", at = 0, k = "enum", w = 1, le = true, f = 444, e = 24},
  {n = "name", at = 1, k = "enum", w = 4, le = true, f = 445, e = 32},
  {n = "must", at = 5, count = 11, k = "bytes", w = 1, f = 446, zero = true},
  {n = "value", at = 16, count = 16, k = "bytes", w = 1, f = 447},
})
R[68] = {}
F[448] = P.uint8("entresol.igvm-context.vbs-register-aarch64.vtl", "vtl", base.DEC_HEX, E[24].values, nil, "vtl")
E[33] = {values = {[0x20000] = "x0", [0x20001] = "x1", [0x20002] = "x2", [0x20003] = "x3", [0x20004] = "x4", [0x20005] = "x5", [0x20006] = "x6", [0x20007] = "x7", [0x20022] = "pc", [0x20023] = "cpsr", [0x40002] = "sctlr-el1", [0x40005] = "ttbr0-el1", [0x40006] = "ttbr1-el1", [0x40007] = "tcr-el1", [0x4000b] = "mair-el1", [0x4000c] = "vbar-el1"}}
F[449] = P.uint32("entresol.igvm-context.vbs-register-aarch64.name", "name", base.HEX_DEC, E[33].values, nil, "name")
F[450] = P.bytes("entresol.igvm-context.vbs-register-aarch64.must", "must", base.NONE, "must")
F[451] = P.bytes("entresol.igvm-context.vbs-register-aarch64.value", "value", base.NONE, "value")
fill(R[68], {name = "igvm-context.vbs-register-aarch64", spec = "igvm-context", sizes = 32}, {
  {n = "vtl", at = 0, k = "enum", w = 1, le = true, f = 448, e = 24},
  {n = "name", at = 1, k = "enum", w = 4, le = true, f = 449, e = 33},
  {n = "must", at = 5, count = 11, k = "bytes", w = 1, f = 450, zero = true},
  {n = "value", at = 16, count = 16, k = "bytes", w = 1, f = 451},
})
R[69] = {}
F[452] = P.uint64("entresol.igvm-context.number-value.low", "low", base.DEC_HEX, nil, nil, "low")
F[453] = P.uint64("entresol.igvm-context.number-value.high", "high", base.DEC_HEX, nil, nil, "high")
fill(R[69], {name = "igvm-context.number-value", spec = "igvm-context", sizes = 16}, {
  {n = "low", at = 0, k = "int", w = 8, le = true, f = 452},
  {n = "high", at = 8, k = "int", w = 8, le = true, f = 453},
})
R[70] = {}
F[454] = P.uint16("entresol.igvm-context.table-value.limit", "limit", base.DEC, nil, nil, "limit")
F[455] = P.uint64("entresol.igvm-context.table-value.base", "base", base.DEC_HEX, nil, nil, "base")
fill(R[70], {name = "igvm-context.table-value", spec = "igvm-context", sizes = 16}, {
  {n = "limit", at = 6, k = "int", w = 2, le = true, f = 454},
  {n = "base", at = 8, k = "int", w = 8, le = true, f = 455},
})
R[71] = {}
F[456] = P.uint64("entresol.igvm-context.segment-value.base", "base", base.DEC_HEX, nil, nil, "base")
F[457] = P.uint32("entresol.igvm-context.segment-value.limit", "limit", base.DEC_HEX, nil, nil, "limit")
F[458] = P.uint16("entresol.igvm-context.segment-value.selector", "selector", base.DEC, nil, nil, "selector")
F[459] = P.uint16("entresol.igvm-context.segment-value.attributes", "attributes", base.HEX, nil, nil, "attributes")
F[460] = P.uint16("entresol.igvm-context.segment-value.attributes.type", "type", base.DEC, nil, 0xf, "type")
F[461] = P.uint16("entresol.igvm-context.segment-value.attributes.not-system", "not-system", base.DEC, nil, 0x10, "not-system")
F[462] = P.uint16("entresol.igvm-context.segment-value.attributes.privilege", "privilege", base.DEC, nil, 0x60, "privilege")
F[463] = P.uint16("entresol.igvm-context.segment-value.attributes.present", "present", base.DEC, nil, 0x80, "present")
F[464] = P.uint16("entresol.igvm-context.segment-value.attributes.reserved", "reserved", base.DEC, nil, 0xf00, "reserved")
F[465] = P.uint16("entresol.igvm-context.segment-value.attributes.available", "available", base.DEC, nil, 0x1000, "available")
F[466] = P.uint16("entresol.igvm-context.segment-value.attributes.long-mode", "long-mode", base.DEC, nil, 0x2000, "long-mode")
F[467] = P.uint16("entresol.igvm-context.segment-value.attributes.default-size", "default-size", base.DEC, nil, 0x4000, "default-size")
F[468] = P.uint16("entresol.igvm-context.segment-value.attributes.pages", "pages", base.DEC, nil, 0x8000, "pages")
fill(R[71], {name = "igvm-context.segment-value", spec = "igvm-context", sizes = 16}, {
  {n = "base", at = 0, k = "int", w = 8, le = true, f = 456},
  {n = "limit", at = 8, k = "int", w = 4, le = true, f = 457},
  {n = "selector", at = 12, k = "int", w = 2, le = true, f = 458},
  {n = "attributes", at = 14, k = "bits", w = 2, le = true, f = 459, bits = {{n = "type", low = 0, wide = 4, f = 460}, {n = "not-system", low = 4, wide = 1, f = 461}, {n = "privilege", low = 5, wide = 2, f = 462}, {n = "present", low = 7, wide = 1, f = 463}, {n = "reserved", low = 8, wide = 4, f = 464}, {n = "available", low = 12, wide = 1, f = 465}, {n = "long-mode", low = 13, wide = 1, f = 466}, {n = "default-size", low = 14, wide = 1, f = 467}, {n = "pages", low = 15, wide = 1, f = 468}}},
})
R[72] = {}
F[469] = P.uint64("entresol.igvm-context.native-x64.rax", "rax", base.DEC_HEX, nil, nil, "rax")
F[470] = P.uint64("entresol.igvm-context.native-x64.rcx", "rcx", base.DEC_HEX, nil, nil, "rcx")
F[471] = P.uint64("entresol.igvm-context.native-x64.rdx", "rdx", base.DEC_HEX, nil, nil, "rdx")
F[472] = P.uint64("entresol.igvm-context.native-x64.rbx", "rbx", base.DEC_HEX, nil, nil, "rbx")
F[473] = P.uint64("entresol.igvm-context.native-x64.rsp", "rsp", base.DEC_HEX, nil, nil, "rsp")
F[474] = P.uint64("entresol.igvm-context.native-x64.rbp", "rbp", base.DEC_HEX, nil, nil, "rbp")
F[475] = P.uint64("entresol.igvm-context.native-x64.rsi", "rsi", base.DEC_HEX, nil, nil, "rsi")
F[476] = P.uint64("entresol.igvm-context.native-x64.rdi", "rdi", base.DEC_HEX, nil, nil, "rdi")
F[477] = P.uint64("entresol.igvm-context.native-x64.r8", "r8", base.DEC_HEX, nil, nil, "r8")
F[478] = P.uint64("entresol.igvm-context.native-x64.r9", "r9", base.DEC_HEX, nil, nil, "r9")
F[479] = P.uint64("entresol.igvm-context.native-x64.r10", "r10", base.DEC_HEX, nil, nil, "r10")
F[480] = P.uint64("entresol.igvm-context.native-x64.r11", "r11", base.DEC_HEX, nil, nil, "r11")
F[481] = P.uint64("entresol.igvm-context.native-x64.r12", "r12", base.DEC_HEX, nil, nil, "r12")
F[482] = P.uint64("entresol.igvm-context.native-x64.r13", "r13", base.DEC_HEX, nil, nil, "r13")
F[483] = P.uint64("entresol.igvm-context.native-x64.r14", "r14", base.DEC_HEX, nil, nil, "r14")
F[484] = P.uint64("entresol.igvm-context.native-x64.r15", "r15", base.DEC_HEX, nil, nil, "r15")
F[485] = P.uint64("entresol.igvm-context.native-x64.rip", "rip", base.DEC_HEX, nil, nil, "rip")
F[486] = P.uint64("entresol.igvm-context.native-x64.rflags", "rflags", base.DEC_HEX, nil, nil, "rflags")
F[487] = P.uint64("entresol.igvm-context.native-x64.idtr-base", "idtr-base", base.DEC_HEX, nil, nil, "idtr-base")
F[488] = P.uint16("entresol.igvm-context.native-x64.idtr-limit", "idtr-limit", base.DEC, nil, nil, "idtr-limit")
F[489] = P.uint16("entresol.igvm-context.native-x64.reserved", "reserved", base.DEC, nil, nil, "reserved")
F[490] = P.uint16("entresol.igvm-context.native-x64.gdtr-limit", "gdtr-limit", base.DEC, nil, nil, "gdtr-limit")
F[491] = P.uint64("entresol.igvm-context.native-x64.gdtr-base", "gdtr-base", base.DEC_HEX, nil, nil, "gdtr-base")
F[492] = P.uint16("entresol.igvm-context.native-x64.code-selector", "code-selector", base.DEC, nil, nil, "code-selector")
F[493] = P.uint16("entresol.igvm-context.native-x64.code-attributes", "code-attributes", base.DEC, nil, nil, "code-attributes")
F[494] = P.uint32("entresol.igvm-context.native-x64.code-base", "code-base", base.DEC_HEX, nil, nil, "code-base")
F[495] = P.uint32("entresol.igvm-context.native-x64.code-limit", "code-limit", base.DEC_HEX, nil, nil, "code-limit")
F[496] = P.uint16("entresol.igvm-context.native-x64.data-selector", "data-selector", base.DEC, nil, nil, "data-selector")
F[497] = P.uint16("entresol.igvm-context.native-x64.data-attributes", "data-attributes", base.DEC, nil, nil, "data-attributes")
F[498] = P.uint32("entresol.igvm-context.native-x64.data-base", "data-base", base.DEC_HEX, nil, nil, "data-base")
F[499] = P.uint32("entresol.igvm-context.native-x64.data-limit", "data-limit", base.DEC_HEX, nil, nil, "data-limit")
F[500] = P.uint64("entresol.igvm-context.native-x64.gs-base", "gs-base", base.DEC_HEX, nil, nil, "gs-base")
F[501] = P.uint64("entresol.igvm-context.native-x64.cr0", "cr0", base.DEC_HEX, nil, nil, "cr0")
F[502] = P.uint64("entresol.igvm-context.native-x64.cr3", "cr3", base.DEC_HEX, nil, nil, "cr3")
F[503] = P.uint64("entresol.igvm-context.native-x64.cr4", "cr4", base.DEC_HEX, nil, nil, "cr4")
F[504] = P.uint64("entresol.igvm-context.native-x64.efer", "efer", base.DEC_HEX, nil, nil, "efer")
fill(R[72], {name = "igvm-context.native-x64", spec = "igvm-context", sizes = 232}, {
  {n = "rax", at = 0, k = "int", w = 8, le = true, f = 469},
  {n = "rcx", at = 8, k = "int", w = 8, le = true, f = 470},
  {n = "rdx", at = 16, k = "int", w = 8, le = true, f = 471},
  {n = "rbx", at = 24, k = "int", w = 8, le = true, f = 472},
  {n = "rsp", at = 32, k = "int", w = 8, le = true, f = 473},
  {n = "rbp", at = 40, k = "int", w = 8, le = true, f = 474},
  {n = "rsi", at = 48, k = "int", w = 8, le = true, f = 475},
  {n = "rdi", at = 56, k = "int", w = 8, le = true, f = 476},
  {n = "r8", at = 64, k = "int", w = 8, le = true, f = 477},
  {n = "r9", at = 72, k = "int", w = 8, le = true, f = 478},
  {n = "r10", at = 80, k = "int", w = 8, le = true, f = 479},
  {n = "r11", at = 88, k = "int", w = 8, le = true, f = 480},
  {n = "r12", at = 96, k = "int", w = 8, le = true, f = 481},
  {n = "r13", at = 104, k = "int", w = 8, le = true, f = 482},
  {n = "r14", at = 112, k = "int", w = 8, le = true, f = 483},
  {n = "r15", at = 120, k = "int", w = 8, le = true, f = 484},
  {n = "rip", at = 128, k = "int", w = 8, le = true, f = 485},
  {n = "rflags", at = 136, k = "int", w = 8, le = true, f = 486},
  {n = "idtr-base", at = 144, k = "int", w = 8, le = true, f = 487},
  {n = "idtr-limit", at = 152, k = "int", w = 2, le = true, f = 488},
  {n = "reserved", at = 154, count = 2, k = "int", w = 2, le = true, f = 489, zero = true},
  {n = "gdtr-limit", at = 158, k = "int", w = 2, le = true, f = 490},
  {n = "gdtr-base", at = 160, k = "int", w = 8, le = true, f = 491},
  {n = "code-selector", at = 168, k = "int", w = 2, le = true, f = 492},
  {n = "code-attributes", at = 170, k = "int", w = 2, le = true, f = 493},
  {n = "code-base", at = 172, k = "int", w = 4, le = true, f = 494},
  {n = "code-limit", at = 176, k = "int", w = 4, le = true, f = 495},
  {n = "data-selector", at = 180, k = "int", w = 2, le = true, f = 496},
  {n = "data-attributes", at = 182, k = "int", w = 2, le = true, f = 497},
  {n = "data-base", at = 184, k = "int", w = 4, le = true, f = 498},
  {n = "data-limit", at = 188, k = "int", w = 4, le = true, f = 499},
  {n = "gs-base", at = 192, k = "int", w = 8, le = true, f = 500},
  {n = "cr0", at = 200, k = "int", w = 8, le = true, f = 501},
  {n = "cr3", at = 208, k = "int", w = 8, le = true, f = 502},
  {n = "cr4", at = 216, k = "int", w = 8, le = true, f = 503},
  {n = "efer", at = 224, k = "int", w = 8, le = true, f = 504},
})
R[73] = {}
F[505] = P.uint64("entresol.igvm-context.cca.x", "x", base.DEC_HEX, nil, nil, "x")
F[506] = P.uint64("entresol.igvm-context.cca.pc", "pc", base.DEC_HEX, nil, nil, "pc")
F[507] = P.uint64("entresol.igvm-context.cca.flags", "flags", base.DEC_HEX, nil, nil, "flags")
fill(R[73], {name = "igvm-context.cca", spec = "igvm-context", sizes = 80}, {
  {n = "x", at = 0, count = 8, k = "int", w = 8, le = true, f = 505},
  {n = "pc", at = 64, k = "int", w = 8, le = true, f = 506},
  {n = "flags", at = 72, k = "int", w = 8, le = true, f = 507},
})
R[74] = {}
F[508] = P.uint16("entresol.igvm-context.vmsa-segment.selector", "selector", base.DEC, nil, nil, "selector")
F[509] = P.uint16("entresol.igvm-context.vmsa-segment.attributes", "attributes", base.DEC, nil, nil, "attributes")
F[510] = P.uint32("entresol.igvm-context.vmsa-segment.limit", "limit", base.DEC_HEX, nil, nil, "limit")
F[511] = P.uint64("entresol.igvm-context.vmsa-segment.base", "base", base.DEC_HEX, nil, nil, "base")
fill(R[74], {name = "igvm-context.vmsa-segment", spec = "igvm-context", sizes = 16}, {
  {n = "selector", at = 0, k = "int", w = 2, le = true, f = 508},
  {n = "attributes", at = 2, k = "int", w = 2, le = true, f = 509},
  {n = "limit", at = 4, k = "int", w = 4, le = true, f = 510},
  {n = "base", at = 8, k = "int", w = 8, le = true, f = 511},
})
R[75] = {}
F[512] = P.none("entresol.igvm-context.vmsa.es", "es", "es")
F[513] = P.none("entresol.igvm-context.vmsa.cs", "cs", "cs")
F[514] = P.none("entresol.igvm-context.vmsa.ss", "ss", "ss")
F[515] = P.none("entresol.igvm-context.vmsa.ds", "ds", "ds")
F[516] = P.none("entresol.igvm-context.vmsa.fs", "fs", "fs")
F[517] = P.none("entresol.igvm-context.vmsa.gs", "gs", "gs")
F[518] = P.none("entresol.igvm-context.vmsa.gdtr", "gdtr", "gdtr")
F[519] = P.none("entresol.igvm-context.vmsa.ldtr", "ldtr", "ldtr")
F[520] = P.none("entresol.igvm-context.vmsa.idtr", "idtr", "idtr")
F[521] = P.none("entresol.igvm-context.vmsa.tr", "tr", "tr")
F[522] = P.uint64("entresol.igvm-context.vmsa.shadow-stacks", "shadow-stacks", base.DEC_HEX, nil, nil, "shadow-stacks")
F[523] = P.uint64("entresol.igvm-context.vmsa.u-cet", "u-cet", base.DEC_HEX, nil, nil, "u-cet")
F[524] = P.uint16("entresol.igvm-context.vmsa.reserved1", "reserved1", base.DEC, nil, nil, "reserved1")
F[525] = P.uint8("entresol.igvm-context.vmsa.vmpl", "vmpl", base.DEC, nil, nil, "vmpl")
F[526] = P.uint8("entresol.igvm-context.vmsa.cpl", "cpl", base.DEC, nil, nil, "cpl")
F[527] = P.uint32("entresol.igvm-context.vmsa.reserved2", "reserved2", base.DEC_HEX, nil, nil, "reserved2")
F[528] = P.uint64("entresol.igvm-context.vmsa.efer", "efer", base.DEC_HEX, nil, nil, "efer")
F[529] = P.uint32("entresol.igvm-context.vmsa.reserved3", "reserved3", base.DEC_HEX, nil, nil, "reserved3")
F[530] = P.uint64("entresol.igvm-context.vmsa.xss", "xss", base.DEC_HEX, nil, nil, "xss")
F[531] = P.uint64("entresol.igvm-context.vmsa.cr4", "cr4", base.DEC_HEX, nil, nil, "cr4")
F[532] = P.uint64("entresol.igvm-context.vmsa.cr3", "cr3", base.DEC_HEX, nil, nil, "cr3")
F[533] = P.uint64("entresol.igvm-context.vmsa.cr0", "cr0", base.DEC_HEX, nil, nil, "cr0")
F[534] = P.uint64("entresol.igvm-context.vmsa.dr7", "dr7", base.DEC_HEX, nil, nil, "dr7")
F[535] = P.uint64("entresol.igvm-context.vmsa.dr6", "dr6", base.DEC_HEX, nil, nil, "dr6")
F[536] = P.uint64("entresol.igvm-context.vmsa.rflags", "rflags", base.DEC_HEX, nil, nil, "rflags")
F[537] = P.uint64("entresol.igvm-context.vmsa.rip", "rip", base.DEC_HEX, nil, nil, "rip")
F[538] = P.uint64("entresol.igvm-context.vmsa.debug-addresses", "debug-addresses", base.DEC_HEX, nil, nil, "debug-addresses")
F[539] = P.uint64("entresol.igvm-context.vmsa.debug-masks", "debug-masks", base.DEC_HEX, nil, nil, "debug-masks")
F[540] = P.uint64("entresol.igvm-context.vmsa.reserved4", "reserved4", base.DEC_HEX, nil, nil, "reserved4")
F[541] = P.uint64("entresol.igvm-context.vmsa.rsp", "rsp", base.DEC_HEX, nil, nil, "rsp")
F[542] = P.uint64("entresol.igvm-context.vmsa.s-cet", "s-cet", base.DEC_HEX, nil, nil, "s-cet")
F[543] = P.uint64("entresol.igvm-context.vmsa.ssp", "ssp", base.DEC_HEX, nil, nil, "ssp")
F[544] = P.uint64("entresol.igvm-context.vmsa.interrupt-ssp-table", "interrupt-ssp-table", base.DEC_HEX, nil, nil, "interrupt-ssp-table")
F[545] = P.uint64("entresol.igvm-context.vmsa.rax", "rax", base.DEC_HEX, nil, nil, "rax")
F[546] = P.uint64("entresol.igvm-context.vmsa.star", "star", base.DEC_HEX, nil, nil, "star")
F[547] = P.uint64("entresol.igvm-context.vmsa.lstar", "lstar", base.DEC_HEX, nil, nil, "lstar")
F[548] = P.uint64("entresol.igvm-context.vmsa.cstar", "cstar", base.DEC_HEX, nil, nil, "cstar")
F[549] = P.uint64("entresol.igvm-context.vmsa.sfmask", "sfmask", base.DEC_HEX, nil, nil, "sfmask")
F[550] = P.uint64("entresol.igvm-context.vmsa.kernel-gs-base", "kernel-gs-base", base.DEC_HEX, nil, nil, "kernel-gs-base")
F[551] = P.uint64("entresol.igvm-context.vmsa.sysenter-cs", "sysenter-cs", base.DEC_HEX, nil, nil, "sysenter-cs")
F[552] = P.uint64("entresol.igvm-context.vmsa.sysenter-esp", "sysenter-esp", base.DEC_HEX, nil, nil, "sysenter-esp")
F[553] = P.uint64("entresol.igvm-context.vmsa.sysenter-eip", "sysenter-eip", base.DEC_HEX, nil, nil, "sysenter-eip")
F[554] = P.uint64("entresol.igvm-context.vmsa.cr2", "cr2", base.DEC_HEX, nil, nil, "cr2")
F[555] = P.uint64("entresol.igvm-context.vmsa.reserved5", "reserved5", base.DEC_HEX, nil, nil, "reserved5")
F[556] = P.uint64("entresol.igvm-context.vmsa.pat", "pat", base.DEC_HEX, nil, nil, "pat")
F[557] = P.uint64("entresol.igvm-context.vmsa.debug-control", "debug-control", base.DEC_HEX, nil, nil, "debug-control")
F[558] = P.uint64("entresol.igvm-context.vmsa.last-branches", "last-branches", base.DEC_HEX, nil, nil, "last-branches")
F[559] = P.uint64("entresol.igvm-context.vmsa.reserved6", "reserved6", base.DEC_HEX, nil, nil, "reserved6")
F[560] = P.uint64("entresol.igvm-context.vmsa.spec-ctrl", "spec-ctrl", base.DEC_HEX, nil, nil, "spec-ctrl")
F[561] = P.uint32("entresol.igvm-context.vmsa.reserved7", "reserved7", base.DEC_HEX, nil, nil, "reserved7")
F[562] = P.uint64("entresol.igvm-context.vmsa.rcx", "rcx", base.DEC_HEX, nil, nil, "rcx")
F[563] = P.uint64("entresol.igvm-context.vmsa.rdx", "rdx", base.DEC_HEX, nil, nil, "rdx")
F[564] = P.uint64("entresol.igvm-context.vmsa.rbx", "rbx", base.DEC_HEX, nil, nil, "rbx")
F[565] = P.uint64("entresol.igvm-context.vmsa.reserved8", "reserved8", base.DEC_HEX, nil, nil, "reserved8")
F[566] = P.uint64("entresol.igvm-context.vmsa.rbp", "rbp", base.DEC_HEX, nil, nil, "rbp")
F[567] = P.uint64("entresol.igvm-context.vmsa.rsi", "rsi", base.DEC_HEX, nil, nil, "rsi")
F[568] = P.uint64("entresol.igvm-context.vmsa.rdi", "rdi", base.DEC_HEX, nil, nil, "rdi")
F[569] = P.uint64("entresol.igvm-context.vmsa.r", "r", base.DEC_HEX, nil, nil, "R8 to R15.")
F[570] = P.uint64("entresol.igvm-context.vmsa.reserved9", "reserved9", base.DEC_HEX, nil, nil, "reserved9")
F[571] = P.uint64("entresol.igvm-context.vmsa.exits", "exits", base.DEC_HEX, nil, nil, "exits")
F[572] = P.uint64("entresol.igvm-context.vmsa.next-rip", "next-rip", base.DEC_HEX, nil, nil, "next-rip")
F[573] = P.uint64("entresol.igvm-context.vmsa.sev-features", "sev-features", base.HEX, nil, nil, "sev-features")
F[574] = P.uint64("entresol.igvm-context.vmsa.sev-features.snp", "snp", base.DEC_HEX, nil, 0x1, "snp")
F[575] = P.uint64("entresol.igvm-context.vmsa.sev-features.vtom", "vtom", base.DEC_HEX, nil, 0x2, "vtom")
F[576] = P.uint64("entresol.igvm-context.vmsa.sev-features.reflect-vc", "reflect-vc", base.DEC_HEX, nil, 0x4, "reflect-vc")
F[577] = P.uint64("entresol.igvm-context.vmsa.sev-features.restrict-injection", "restrict-injection", base.DEC_HEX, nil, 0x8, "restrict-injection")
F[578] = P.uint64("entresol.igvm-context.vmsa.sev-features.alternate-injection", "alternate-injection", base.DEC_HEX, nil, 0x10, "alternate-injection")
F[579] = P.uint64("entresol.igvm-context.vmsa.sev-features.debug-swap", "debug-swap", base.DEC_HEX, nil, 0x20, "debug-swap")
F[580] = P.uint64("entresol.igvm-context.vmsa.sev-features.prevent-host-ibs", "prevent-host-ibs", base.DEC_HEX, nil, 0x40, "prevent-host-ibs")
F[581] = P.uint64("entresol.igvm-context.vmsa.sev-features.btb-isolation", "btb-isolation", base.DEC_HEX, nil, 0x80, "btb-isolation")
F[582] = P.uint64("entresol.igvm-context.vmsa.sev-features.vmpl-shadow-stack", "vmpl-shadow-stack", base.DEC_HEX, nil, 0x100, "vmpl-shadow-stack")
F[583] = P.uint64("entresol.igvm-context.vmsa.sev-features.secure-tsc", "secure-tsc", base.DEC_HEX, nil, 0x200, "secure-tsc")
F[584] = P.uint64("entresol.igvm-context.vmsa.sev-features.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
F[585] = P.uint64("entresol.igvm-context.vmsa.virtual-interrupts", "virtual-interrupts", base.DEC_HEX, nil, nil, "virtual-interrupts")
F[586] = P.uint64("entresol.igvm-context.vmsa.guest-error-code", "guest-error-code", base.DEC_HEX, nil, nil, "guest-error-code")
F[587] = P.uint64("entresol.igvm-context.vmsa.virtual-tom", "virtual-tom", base.DEC_HEX, nil, nil, "virtual-tom")
F[588] = P.uint64("entresol.igvm-context.vmsa.tlb-id", "tlb-id", base.DEC_HEX, nil, nil, "tlb-id")
F[589] = P.uint64("entresol.igvm-context.vmsa.pcpu-id", "pcpu-id", base.DEC_HEX, nil, nil, "pcpu-id")
F[590] = P.uint64("entresol.igvm-context.vmsa.event-inject", "event-inject", base.DEC_HEX, nil, nil, "event-inject")
F[591] = P.uint64("entresol.igvm-context.vmsa.xcr0", "xcr0", base.DEC_HEX, nil, nil, "xcr0")
F[592] = P.bytes("entresol.igvm-context.vmsa.xsave-valid", "xsave-valid", base.NONE, "xsave-valid")
F[593] = P.uint64("entresol.igvm-context.vmsa.x87-data", "x87-data", base.DEC_HEX, nil, nil, "x87-data")
F[594] = P.uint32("entresol.igvm-context.vmsa.mxcsr", "mxcsr", base.DEC_HEX, nil, nil, "mxcsr")
F[595] = P.uint16("entresol.igvm-context.vmsa.x87-tags", "x87-tags", base.DEC, nil, nil, "x87-tags")
F[596] = P.uint16("entresol.igvm-context.vmsa.x87-status", "x87-status", base.DEC, nil, nil, "x87-status")
F[597] = P.uint16("entresol.igvm-context.vmsa.x87-control", "x87-control", base.DEC, nil, nil, "x87-control")
F[598] = P.bytes("entresol.igvm-context.vmsa.x87-state", "x87-state", base.NONE, "Opcode, segments, instruction and registers.")
F[599] = P.bytes("entresol.igvm-context.vmsa.vectors", "vectors", base.NONE, "vectors")
F[600] = P.bytes("entresol.igvm-context.vmsa.rest", "rest", base.NONE, "rest")
fill(R[75], {name = "igvm-context.vmsa", spec = "igvm-context", sizes = 0x1000}, {
  {n = "es", at = 0, k = "struct", r = R[74], f = 512},
  {n = "cs", at = 16, k = "struct", r = R[74], f = 513},
  {n = "ss", at = 32, k = "struct", r = R[74], f = 514},
  {n = "ds", at = 48, k = "struct", r = R[74], f = 515},
  {n = "fs", at = 64, k = "struct", r = R[74], f = 516},
  {n = "gs", at = 80, k = "struct", r = R[74], f = 517},
  {n = "gdtr", at = 96, k = "struct", r = R[74], f = 518},
  {n = "ldtr", at = 112, k = "struct", r = R[74], f = 519},
  {n = "idtr", at = 128, k = "struct", r = R[74], f = 520},
  {n = "tr", at = 144, k = "struct", r = R[74], f = 521},
  {n = "shadow-stacks", at = 160, count = 4, k = "int", w = 8, le = true, f = 522},
  {n = "u-cet", at = 192, k = "int", w = 8, le = true, f = 523},
  {n = "reserved1", at = 200, k = "int", w = 2, le = true, f = 524},
  {n = "vmpl", at = 202, k = "int", w = 1, le = true, f = 525},
  {n = "cpl", at = 203, k = "int", w = 1, le = true, f = 526},
  {n = "reserved2", at = 204, k = "int", w = 4, le = true, f = 527},
  {n = "efer", at = 208, k = "int", w = 8, le = true, f = 528},
  {n = "reserved3", at = 216, count = 26, k = "int", w = 4, le = true, f = 529},
  {n = "xss", at = 320, k = "int", w = 8, le = true, f = 530},
  {n = "cr4", at = 328, k = "int", w = 8, le = true, f = 531},
  {n = "cr3", at = 336, k = "int", w = 8, le = true, f = 532},
  {n = "cr0", at = 344, k = "int", w = 8, le = true, f = 533},
  {n = "dr7", at = 352, k = "int", w = 8, le = true, f = 534},
  {n = "dr6", at = 360, k = "int", w = 8, le = true, f = 535},
  {n = "rflags", at = 368, k = "int", w = 8, le = true, f = 536},
  {n = "rip", at = 376, k = "int", w = 8, le = true, f = 537},
  {n = "debug-addresses", at = 384, count = 4, k = "int", w = 8, le = true, f = 538},
  {n = "debug-masks", at = 416, count = 4, k = "int", w = 8, le = true, f = 539},
  {n = "reserved4", at = 448, count = 3, k = "int", w = 8, le = true, f = 540},
  {n = "rsp", at = 472, k = "int", w = 8, le = true, f = 541},
  {n = "s-cet", at = 480, k = "int", w = 8, le = true, f = 542},
  {n = "ssp", at = 488, k = "int", w = 8, le = true, f = 543},
  {n = "interrupt-ssp-table", at = 496, k = "int", w = 8, le = true, f = 544},
  {n = "rax", at = 504, k = "int", w = 8, le = true, f = 545},
  {n = "star", at = 512, k = "int", w = 8, le = true, f = 546},
  {n = "lstar", at = 520, k = "int", w = 8, le = true, f = 547},
  {n = "cstar", at = 528, k = "int", w = 8, le = true, f = 548},
  {n = "sfmask", at = 536, k = "int", w = 8, le = true, f = 549},
  {n = "kernel-gs-base", at = 544, k = "int", w = 8, le = true, f = 550},
  {n = "sysenter-cs", at = 552, k = "int", w = 8, le = true, f = 551},
  {n = "sysenter-esp", at = 560, k = "int", w = 8, le = true, f = 552},
  {n = "sysenter-eip", at = 568, k = "int", w = 8, le = true, f = 553},
  {n = "cr2", at = 576, k = "int", w = 8, le = true, f = 554},
  {n = "reserved5", at = 584, count = 4, k = "int", w = 8, le = true, f = 555},
  {n = "pat", at = 616, k = "int", w = 8, le = true, f = 556},
  {n = "debug-control", at = 624, k = "int", w = 8, le = true, f = 557},
  {n = "last-branches", at = 632, count = 4, k = "int", w = 8, le = true, f = 558},
  {n = "reserved6", at = 664, count = 9, k = "int", w = 8, le = true, f = 559},
  {n = "spec-ctrl", at = 736, k = "int", w = 8, le = true, f = 560},
  {n = "reserved7", at = 744, count = 8, k = "int", w = 4, le = true, f = 561},
  {n = "rcx", at = 776, k = "int", w = 8, le = true, f = 562},
  {n = "rdx", at = 784, k = "int", w = 8, le = true, f = 563},
  {n = "rbx", at = 792, k = "int", w = 8, le = true, f = 564},
  {n = "reserved8", at = 800, k = "int", w = 8, le = true, f = 565},
  {n = "rbp", at = 808, k = "int", w = 8, le = true, f = 566},
  {n = "rsi", at = 816, k = "int", w = 8, le = true, f = 567},
  {n = "rdi", at = 824, k = "int", w = 8, le = true, f = 568},
  {n = "r", at = 832, count = 8, k = "int", w = 8, le = true, f = 569},
  {n = "reserved9", at = 896, count = 2, k = "int", w = 8, le = true, f = 570},
  {n = "exits", at = 912, count = 3, k = "int", w = 8, le = true, f = 571},
  {n = "next-rip", at = 936, k = "int", w = 8, le = true, f = 572},
  {n = "sev-features", at = 944, k = "bits", w = 8, le = true, f = 573, bits = {{n = "snp", low = 0, wide = 1, f = 574}, {n = "vtom", low = 1, wide = 1, f = 575}, {n = "reflect-vc", low = 2, wide = 1, f = 576}, {n = "restrict-injection", low = 3, wide = 1, f = 577}, {n = "alternate-injection", low = 4, wide = 1, f = 578}, {n = "debug-swap", low = 5, wide = 1, f = 579}, {n = "prevent-host-ibs", low = 6, wide = 1, f = 580}, {n = "btb-isolation", low = 7, wide = 1, f = 581}, {n = "vmpl-shadow-stack", low = 8, wide = 1, f = 582}, {n = "secure-tsc", low = 9, wide = 1, f = 583}, {n = "reserved", low = 10, wide = 54, f = 584, whole = true}}},
  {n = "virtual-interrupts", at = 952, k = "int", w = 8, le = true, f = 585},
  {n = "guest-error-code", at = 960, k = "int", w = 8, le = true, f = 586},
  {n = "virtual-tom", at = 968, k = "int", w = 8, le = true, f = 587},
  {n = "tlb-id", at = 976, k = "int", w = 8, le = true, f = 588},
  {n = "pcpu-id", at = 984, k = "int", w = 8, le = true, f = 589},
  {n = "event-inject", at = 992, k = "int", w = 8, le = true, f = 590},
  {n = "xcr0", at = 1000, k = "int", w = 8, le = true, f = 591},
  {n = "xsave-valid", at = 1008, count = 16, k = "bytes", w = 1, f = 592},
  {n = "x87-data", at = 0x400, k = "int", w = 8, le = true, f = 593},
  {n = "mxcsr", at = 0x408, k = "int", w = 4, le = true, f = 594},
  {n = "x87-tags", at = 0x40c, k = "int", w = 2, le = true, f = 595},
  {n = "x87-status", at = 0x40e, k = "int", w = 2, le = true, f = 596},
  {n = "x87-control", at = 0x410, k = "int", w = 2, le = true, f = 597},
  {n = "x87-state", at = 0x412, count = 94, k = "bytes", w = 1, f = 598},
  {n = "vectors", at = 0x470, count = 512, k = "bytes", w = 1, f = 599},
  {n = "rest", at = 0x670, count = 0x990, k = "bytes", w = 1, f = 600},
})
R[76] = {}
F[601] = P.uint16("entresol.igvm-loader.launch.limit", "limit", base.DEC, nil, nil, "Of the descriptor table.")
F[602] = P.uint32("entresol.igvm-loader.launch.base", "base", base.DEC_HEX, nil, nil, "Its address.")
R[77] = {}
F[603] = P.uint16("entresol.x86-state.segment-descriptor.limit-low", "limit-low", base.DEC, nil, nil, "limit-low")
F[604] = P.uint24("entresol.x86-state.segment-descriptor.base-low", "base-low", base.DEC, nil, nil, "base-low")
F[605] = P.uint8("entresol.x86-state.segment-descriptor.access", "access", base.HEX, nil, nil, "access")
F[606] = P.uint8("entresol.x86-state.segment-descriptor.access.type", "type", base.DEC, nil, 0xf, "type")
F[607] = P.uint8("entresol.x86-state.segment-descriptor.access.not-system", "not-system", base.DEC, nil, 0x10, "not-system")
F[608] = P.uint8("entresol.x86-state.segment-descriptor.access.privilege", "privilege", base.DEC, nil, 0x60, "privilege")
F[609] = P.uint8("entresol.x86-state.segment-descriptor.access.present", "present", base.DEC, nil, 0x80, "present")
F[610] = P.uint8("entresol.x86-state.segment-descriptor.granularity", "granularity", base.HEX, nil, nil, "granularity")
F[611] = P.uint8("entresol.x86-state.segment-descriptor.granularity.limit-high", "limit-high", base.DEC, nil, 0xf, "limit-high")
F[612] = P.uint8("entresol.x86-state.segment-descriptor.granularity.available", "available", base.DEC, nil, 0x10, "available")
F[613] = P.uint8("entresol.x86-state.segment-descriptor.granularity.long-mode", "long-mode", base.DEC, nil, 0x20, "long-mode")
F[614] = P.uint8("entresol.x86-state.segment-descriptor.granularity.default-size", "default-size", base.DEC, nil, 0x40, "default-size")
F[615] = P.uint8("entresol.x86-state.segment-descriptor.granularity.pages", "pages", base.DEC, nil, 0x80, "pages")
F[616] = P.uint8("entresol.x86-state.segment-descriptor.base-high", "base-high", base.DEC, nil, nil, "base-high")
fill(R[77], {name = "x86-state.segment-descriptor", spec = "x86-state", sizes = 8}, {
  {n = "limit-low", at = 0, k = "int", w = 2, le = true, f = 603},
  {n = "base-low", at = 2, k = "int", w = 3, le = true, f = 604},
  {n = "access", at = 5, k = "bits", w = 1, le = true, f = 605, bits = {{n = "type", low = 0, wide = 4, f = 606}, {n = "not-system", low = 4, wide = 1, f = 607}, {n = "privilege", low = 5, wide = 2, f = 608}, {n = "present", low = 7, wide = 1, f = 609}}},
  {n = "granularity", at = 6, k = "bits", w = 1, le = true, f = 610, bits = {{n = "limit-high", low = 0, wide = 4, f = 611}, {n = "available", low = 4, wide = 1, f = 612}, {n = "long-mode", low = 5, wide = 1, f = 613}, {n = "default-size", low = 6, wide = 1, f = 614}, {n = "pages", low = 7, wide = 1, f = 615}}},
  {n = "base-high", at = 7, k = "int", w = 1, le = true, f = 616},
})
F[617] = P.none("entresol.igvm-loader.launch.descriptors", "descriptors", "descriptors")
fill(R[76], {name = "igvm-loader.launch", spec = "igvm-loader", sizes = 32}, {
  {n = "limit", at = 0, k = "int", w = 2, le = true, f = 601},
  {n = "base", at = 2, k = "int", w = 4, le = true, f = 602},
  {n = "descriptors", at = 8, count = 3, k = "struct", r = R[77], f = 617},
})
R[78] = {}
F[618] = P.uint32("entresol.igvm-loader.override.type", "type", base.HEX_DEC, E[21].values, nil, "type")
F[619] = P.uint32("entresol.igvm-loader.override.must", "must", base.DEC_HEX, nil, nil, "must")
F[620] = P.uint64("entresol.igvm-loader.override.offset", "offset", base.DEC_HEX, nil, nil, "From the payload's start.")
F[621] = P.uint64("entresol.igvm-loader.override.size", "size", base.DEC_HEX, nil, nil, "size")
fill(R[78], {name = "igvm-loader.override", spec = "igvm-loader", sizes = 24}, {
  {n = "type", at = 0, k = "enum", w = 4, le = true, f = 618, e = 21},
  {n = "must", at = 4, k = "int", w = 4, le = true, f = 619, zero = true},
  {n = "offset", at = 8, k = "int", w = 8, le = true, f = 620},
  {n = "size", at = 16, k = "int", w = 8, le = true, f = 621},
})
R[79] = {}
F[622] = P.uint64("entresol.igvm-loader.payload.magic", "magic", base.DEC_HEX, nil, nil, "\"ESIGVMLD\" as text.")
F[623] = P.uint64("entresol.igvm-loader.payload.size", "size", base.DEC_HEX, nil, nil, "All of it, with this header.")
F[624] = P.uint32("entresol.igvm-loader.payload.crc32", "crc32", base.DEC_HEX, nil, nil, "Of what follows this header.")
F[625] = P.uint32("entresol.igvm-loader.payload.override-count", "override-count", base.DEC_HEX, nil, nil, "override-count")
F[626] = P.uint64("entresol.igvm-loader.payload.file-offset", "file-offset", base.DEC_HEX, nil, nil, "From the payload's start.")
F[627] = P.uint64("entresol.igvm-loader.payload.file-size", "file-size", base.DEC_HEX, nil, nil, "file-size")
F[628] = P.uint64("entresol.igvm-loader.payload.must", "must", base.DEC_HEX, nil, nil, "must")
F[629] = P.none("entresol.igvm-loader.payload.overrides", "overrides", "overrides")
fill(R[79], {name = "igvm-loader.payload", spec = "igvm-loader", sizes = 240}, {
  {n = "magic", at = 0, k = "int", w = 8, le = true, f = 622, fixed = "45534947564d4c44", rule = "value 0x444c4d5647495345"},
  {n = "size", at = 8, k = "int", w = 8, le = true, f = 623},
  {n = "crc32", at = 16, k = "int", w = 4, le = true, f = 624},
  {n = "override-count", at = 20, k = "int", w = 4, le = true, f = 625, max = {function(v, rest) return 8 end, "max overrides-max"}},
  {n = "file-offset", at = 24, k = "int", w = 8, le = true, f = 626},
  {n = "file-size", at = 32, k = "int", w = 8, le = true, f = 627},
  {n = "must", at = 40, k = "int", w = 8, le = true, f = 628, zero = true},
  {n = "overrides", at = 48, count = 8, k = "struct", r = R[78], f = 629},
})
R[80] = {}
F[630] = P.bytes("entresol.igvm-measurement.snp-page-info.digest", "digest", base.NONE, "So far; zeros at first.")
F[631] = P.bytes("entresol.igvm-measurement.snp-page-info.contents", "contents", base.NONE, "SHA-384 of a page whose contents count, zeros for others.")
F[632] = P.uint16("entresol.igvm-measurement.snp-page-info.length", "length", base.DEC, nil, nil, "length")
E[34] = {values = {[1] = "normal", [2] = "vmsa", [4] = "unmeasured", [5] = "secrets", [6] = "cpuid"}}
F[633] = P.uint8("entresol.igvm-measurement.snp-page-info.page-type", "page-type", base.DEC_HEX, E[34].values, nil, "page-type")
F[634] = P.uint8("entresol.igvm-measurement.snp-page-info.migration-agent", "migration-agent", base.DEC, nil, nil, "migration-agent")
F[635] = P.uint32("entresol.igvm-measurement.snp-page-info.permissions", "permissions", base.DEC_HEX, nil, nil, "Of less privileged levels.")
F[636] = P.uint64("entresol.igvm-measurement.snp-page-info.gpa", "gpa", base.DEC_HEX, nil, nil, "gpa")
fill(R[80], {name = "igvm-measurement.snp-page-info", spec = "igvm-measurement", sizes = 112}, {
  {n = "digest", at = 0, count = 48, k = "bytes", w = 1, f = 630},
  {n = "contents", at = 48, count = 48, k = "bytes", w = 1, f = 631},
  {n = "length", at = 96, k = "int", w = 2, le = true, f = 632, fixed = "7000", rule = "value 0x70"},
  {n = "page-type", at = 98, k = "enum", w = 1, le = true, f = 633, e = 34},
  {n = "migration-agent", at = 99, k = "int", w = 1, le = true, f = 634, zero = true},
  {n = "permissions", at = 100, k = "int", w = 4, le = true, f = 635},
  {n = "gpa", at = 104, k = "int", w = 8, le = true, f = 636},
})
R[81] = {}
F[637] = P.bytes("entresol.igvm-measurement.snp-identity.launch-digest", "launch-digest", base.NONE, "launch-digest")
F[638] = P.bytes("entresol.igvm-measurement.snp-identity.family-id", "family-id", base.NONE, "family-id")
F[639] = P.bytes("entresol.igvm-measurement.snp-identity.image-id", "image-id", base.NONE, "image-id")
F[640] = P.uint32("entresol.igvm-measurement.snp-identity.version", "version", base.DEC_HEX, nil, nil, "version")
F[641] = P.uint32("entresol.igvm-measurement.snp-identity.guest-svn", "guest-svn", base.DEC_HEX, nil, nil, "guest-svn")
F[642] = P.uint64("entresol.igvm-measurement.snp-identity.policy", "policy", base.DEC_HEX, nil, nil, "policy")
fill(R[81], {name = "igvm-measurement.snp-identity", spec = "igvm-measurement", sizes = 96}, {
  {n = "launch-digest", at = 0, count = 48, k = "bytes", w = 1, f = 637},
  {n = "family-id", at = 48, count = 16, k = "bytes", w = 1, f = 638},
  {n = "image-id", at = 64, count = 16, k = "bytes", w = 1, f = 639},
  {n = "version", at = 80, k = "int", w = 4, le = true, f = 640, fixed = "01000000", rule = "value 0x1"},
  {n = "guest-svn", at = 84, k = "int", w = 4, le = true, f = 641},
  {n = "policy", at = 88, k = "int", w = 8, le = true, f = 642},
})
R[82] = {}
F[643] = P.uint32("entresol.igvm-measurement.snp-id-key.curve", "curve", base.DEC_HEX, nil, nil, "curve")
F[644] = P.bytes("entresol.igvm-measurement.snp-id-key.qx", "qx", base.NONE, "qx")
F[645] = P.bytes("entresol.igvm-measurement.snp-id-key.qy", "qy", base.NONE, "qy")
F[646] = P.bytes("entresol.igvm-measurement.snp-id-key.reserved", "reserved", base.NONE, "reserved")
fill(R[82], {name = "igvm-measurement.snp-id-key", spec = "igvm-measurement", sizes = 0x404}, {
  {n = "curve", at = 0, k = "int", w = 4, le = true, f = 643},
  {n = "qx", at = 4, count = 72, k = "bytes", w = 1, f = 644},
  {n = "qy", at = 76, count = 72, k = "bytes", w = 1, f = 645},
  {n = "reserved", at = 148, count = 880, k = "bytes", w = 1, f = 646, zero = true},
})
R[83] = {}
F[647] = P.uint64("entresol.igvm-measurement.snp-policy.policy", "policy", base.HEX, nil, nil, "policy")
F[648] = P.uint64("entresol.igvm-measurement.snp-policy.policy.abi-minor", "abi-minor", base.DEC_HEX, nil, 0xff, "abi-minor")
F[649] = P.uint64("entresol.igvm-measurement.snp-policy.policy.abi-major", "abi-major", base.DEC_HEX, nil, 0xff00, "abi-major")
F[650] = P.uint64("entresol.igvm-measurement.snp-policy.policy.smt", "smt", base.DEC_HEX, nil, 0x10000, "smt")
F[651] = P.uint64("entresol.igvm-measurement.snp-policy.policy.must-be-one", "must-be-one", base.DEC_HEX, nil, 0x20000, "must-be-one")
F[652] = P.uint64("entresol.igvm-measurement.snp-policy.policy.migration-agent", "migration-agent", base.DEC_HEX, nil, 0x40000, "migration-agent")
F[653] = P.uint64("entresol.igvm-measurement.snp-policy.policy.debug", "debug", base.DEC_HEX, nil, 0x80000, "debug")
F[654] = P.uint64("entresol.igvm-measurement.snp-policy.policy.single-socket", "single-socket", base.DEC_HEX, nil, 0x100000, "single-socket")
F[655] = P.uint64("entresol.igvm-measurement.snp-policy.policy.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
fill(R[83], {name = "igvm-measurement.snp-policy", spec = "igvm-measurement", sizes = 8}, {
  {n = "policy", at = 0, k = "bits", w = 8, le = true, f = 647, bits = {{n = "abi-minor", low = 0, wide = 8, f = 648}, {n = "abi-major", low = 8, wide = 8, f = 649}, {n = "smt", low = 16, wide = 1, f = 650}, {n = "must-be-one", low = 17, wide = 1, f = 651}, {n = "migration-agent", low = 18, wide = 1, f = 652}, {n = "debug", low = 19, wide = 1, f = 653}, {n = "single-socket", low = 20, wide = 1, f = 654}, {n = "reserved", low = 21, wide = 43, f = 655, whole = true}}},
})
R[84] = {}
F[656] = P.uint64("entresol.igvm-measurement.tdx-policy.policy", "policy", base.HEX, nil, nil, "policy")
F[657] = P.uint64("entresol.igvm-measurement.tdx-policy.policy.debug", "debug", base.DEC_HEX, nil, 0x1, "debug")
F[658] = P.uint64("entresol.igvm-measurement.tdx-policy.policy.sept-ve-disable", "sept-ve-disable", base.DEC_HEX, nil, 0x2, "sept-ve-disable")
F[659] = P.uint64("entresol.igvm-measurement.tdx-policy.policy.migratable", "migratable", base.DEC_HEX, nil, 0x4, "migratable")
F[660] = P.uint64("entresol.igvm-measurement.tdx-policy.policy.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
fill(R[84], {name = "igvm-measurement.tdx-policy", spec = "igvm-measurement", sizes = 8}, {
  {n = "policy", at = 0, k = "bits", w = 8, le = true, f = 656, bits = {{n = "debug", low = 0, wide = 1, f = 657}, {n = "sept-ve-disable", low = 1, wide = 1, f = 658}, {n = "migratable", low = 2, wide = 1, f = 659}, {n = "reserved", low = 3, wide = 61, f = 660, whole = true}}},
})
R[85] = {}
F[661] = P.string("entresol.igvm-measurement.tdx-block.operation", "operation", base.ASCII, "operation")
F[662] = P.uint64("entresol.igvm-measurement.tdx-block.gpa", "gpa", base.DEC_HEX, nil, nil, "gpa")
F[663] = P.bytes("entresol.igvm-measurement.tdx-block.must", "must", base.NONE, "must")
fill(R[85], {name = "igvm-measurement.tdx-block", spec = "igvm-measurement", sizes = 128}, {
  {n = "operation", at = 0, count = 16, k = "text", w = 1, f = 661},
  {n = "gpa", at = 16, k = "int", w = 8, le = true, f = 662},
  {n = "must", at = 24, count = 104, k = "bytes", w = 1, f = 663, zero = true},
})
R[86] = {}
F[664] = P.uint32("entresol.igvm-measurement.vbs-page.byte-count", "byte-count", base.DEC_HEX, nil, nil, "byte-count")
E[35] = {values = {[0] = "register", [1] = "vtl-enabled", [2] = "page"}}
F[665] = P.uint32("entresol.igvm-measurement.vbs-page.chunk", "chunk", base.HEX_DEC, E[35].values, nil, "chunk")
F[666] = P.uint64("entresol.igvm-measurement.vbs-page.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
F[667] = P.uint64("entresol.igvm-measurement.vbs-page.metadata", "metadata", base.HEX, nil, nil, "metadata")
F[668] = P.uint64("entresol.igvm-measurement.vbs-page.metadata.readable", "readable", base.DEC_HEX, nil, 0x1, "readable")
F[669] = P.uint64("entresol.igvm-measurement.vbs-page.metadata.writable", "writable", base.DEC_HEX, nil, 0x2, "writable")
F[670] = P.uint64("entresol.igvm-measurement.vbs-page.metadata.unmeasured", "unmeasured", base.DEC_HEX, nil, 0x4, "unmeasured")
F[671] = P.uint64("entresol.igvm-measurement.vbs-page.metadata.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
F[672] = P.uint64("entresol.igvm-measurement.vbs-page.page-number", "page-number", base.DEC_HEX, nil, nil, "page-number")
fill(R[86], {name = "igvm-measurement.vbs-page", spec = "igvm-measurement", sizes = 32}, {
  {n = "byte-count", at = 0, k = "int", w = 4, le = true, f = 664, fixed = "20100000", rule = "value 0x1020"},
  {n = "chunk", at = 4, k = "enum", w = 4, le = true, f = 665, fixed = "02000000", rule = "value 0x2", e = 35},
  {n = "reserved", at = 8, k = "int", w = 8, le = true, f = 666, zero = true},
  {n = "metadata", at = 16, k = "bits", w = 8, le = true, f = 667, bits = {{n = "readable", low = 0, wide = 1, f = 668}, {n = "writable", low = 1, wide = 1, f = 669}, {n = "unmeasured", low = 2, wide = 1, f = 670}, {n = "reserved", low = 3, wide = 61, f = 671, whole = true, zero = true}}},
  {n = "page-number", at = 24, k = "int", w = 8, le = true, f = 672},
})
R[87] = {}
F[673] = P.uint32("entresol.igvm-measurement.vbs-register.byte-count", "byte-count", base.DEC_HEX, nil, nil, "byte-count")
F[674] = P.uint32("entresol.igvm-measurement.vbs-register.chunk", "chunk", base.HEX_DEC, E[35].values, nil, "chunk")
F[675] = P.uint64("entresol.igvm-measurement.vbs-register.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
F[676] = P.uint32("entresol.igvm-measurement.vbs-register.reserved2", "reserved2", base.DEC_HEX, nil, nil, "reserved2")
F[677] = P.uint8("entresol.igvm-measurement.vbs-register.vtl", "vtl", base.DEC, nil, nil, "vtl")
F[678] = P.bytes("entresol.igvm-measurement.vbs-register.reserved3", "reserved3", base.NONE, "reserved3")
F[679] = P.uint32("entresol.igvm-measurement.vbs-register.name", "name", base.DEC_HEX, nil, nil, "name")
F[680] = P.bytes("entresol.igvm-measurement.vbs-register.value", "value", base.NONE, "value")
fill(R[87], {name = "igvm-measurement.vbs-register", spec = "igvm-measurement", sizes = 48}, {
  {n = "byte-count", at = 0, k = "int", w = 4, le = true, f = 673, fixed = "30000000", rule = "value 0x30"},
  {n = "chunk", at = 4, k = "enum", w = 4, le = true, f = 674, fixed = "00000000", rule = "value 0x0", e = 35},
  {n = "reserved", at = 8, k = "int", w = 8, le = true, f = 675, zero = true},
  {n = "reserved2", at = 16, k = "int", w = 4, le = true, f = 676, zero = true},
  {n = "vtl", at = 20, k = "int", w = 1, le = true, f = 677},
  {n = "reserved3", at = 21, count = 7, k = "bytes", w = 1, f = 678, zero = true},
  {n = "name", at = 28, k = "int", w = 4, le = true, f = 679},
  {n = "value", at = 32, count = 16, k = "bytes", w = 1, f = 680},
})
R[88] = {}
F[681] = P.uint64("entresol.kvm-state.general.rax", "rax", base.DEC_HEX, nil, nil, "rax")
F[682] = P.uint64("entresol.kvm-state.general.rbx", "rbx", base.DEC_HEX, nil, nil, "rbx")
F[683] = P.uint64("entresol.kvm-state.general.rcx", "rcx", base.DEC_HEX, nil, nil, "rcx")
F[684] = P.uint64("entresol.kvm-state.general.rdx", "rdx", base.DEC_HEX, nil, nil, "rdx")
F[685] = P.uint64("entresol.kvm-state.general.rsi", "rsi", base.DEC_HEX, nil, nil, "rsi")
F[686] = P.uint64("entresol.kvm-state.general.rdi", "rdi", base.DEC_HEX, nil, nil, "rdi")
F[687] = P.uint64("entresol.kvm-state.general.rsp", "rsp", base.DEC_HEX, nil, nil, "rsp")
F[688] = P.uint64("entresol.kvm-state.general.rbp", "rbp", base.DEC_HEX, nil, nil, "rbp")
F[689] = P.uint64("entresol.kvm-state.general.r8", "r8", base.DEC_HEX, nil, nil, "r8")
F[690] = P.uint64("entresol.kvm-state.general.r9", "r9", base.DEC_HEX, nil, nil, "r9")
F[691] = P.uint64("entresol.kvm-state.general.r10", "r10", base.DEC_HEX, nil, nil, "r10")
F[692] = P.uint64("entresol.kvm-state.general.r11", "r11", base.DEC_HEX, nil, nil, "r11")
F[693] = P.uint64("entresol.kvm-state.general.r12", "r12", base.DEC_HEX, nil, nil, "r12")
F[694] = P.uint64("entresol.kvm-state.general.r13", "r13", base.DEC_HEX, nil, nil, "r13")
F[695] = P.uint64("entresol.kvm-state.general.r14", "r14", base.DEC_HEX, nil, nil, "r14")
F[696] = P.uint64("entresol.kvm-state.general.r15", "r15", base.DEC_HEX, nil, nil, "r15")
F[697] = P.uint64("entresol.kvm-state.general.rip", "rip", base.DEC_HEX, nil, nil, "rip")
F[698] = P.uint64("entresol.kvm-state.general.rflags", "rflags", base.DEC_HEX, nil, nil, "rflags")
fill(R[88], {name = "kvm-state.general", spec = "kvm-state", sizes = 144}, {
  {n = "rax", at = 0, k = "int", w = 8, le = true, f = 681},
  {n = "rbx", at = 8, k = "int", w = 8, le = true, f = 682},
  {n = "rcx", at = 16, k = "int", w = 8, le = true, f = 683},
  {n = "rdx", at = 24, k = "int", w = 8, le = true, f = 684},
  {n = "rsi", at = 32, k = "int", w = 8, le = true, f = 685},
  {n = "rdi", at = 40, k = "int", w = 8, le = true, f = 686},
  {n = "rsp", at = 48, k = "int", w = 8, le = true, f = 687},
  {n = "rbp", at = 56, k = "int", w = 8, le = true, f = 688},
  {n = "r8", at = 64, k = "int", w = 8, le = true, f = 689},
  {n = "r9", at = 72, k = "int", w = 8, le = true, f = 690},
  {n = "r10", at = 80, k = "int", w = 8, le = true, f = 691},
  {n = "r11", at = 88, k = "int", w = 8, le = true, f = 692},
  {n = "r12", at = 96, k = "int", w = 8, le = true, f = 693},
  {n = "r13", at = 104, k = "int", w = 8, le = true, f = 694},
  {n = "r14", at = 112, k = "int", w = 8, le = true, f = 695},
  {n = "r15", at = 120, k = "int", w = 8, le = true, f = 696},
  {n = "rip", at = 128, k = "int", w = 8, le = true, f = 697},
  {n = "rflags", at = 136, k = "int", w = 8, le = true, f = 698},
})
R[89] = {}
F[699] = P.uint64("entresol.kvm-state.segment.base", "base", base.DEC_HEX, nil, nil, "base")
F[700] = P.uint32("entresol.kvm-state.segment.limit", "limit", base.DEC_HEX, nil, nil, "limit")
F[701] = P.uint16("entresol.kvm-state.segment.selector", "selector", base.DEC, nil, nil, "selector")
F[702] = P.uint8("entresol.kvm-state.segment.type", "type", base.DEC, nil, nil, "type")
F[703] = P.uint8("entresol.kvm-state.segment.present", "present", base.DEC, nil, nil, "present")
F[704] = P.uint8("entresol.kvm-state.segment.privilege", "privilege", base.DEC, nil, nil, "privilege")
F[705] = P.uint8("entresol.kvm-state.segment.default-size", "default-size", base.DEC, nil, nil, "default-size")
F[706] = P.uint8("entresol.kvm-state.segment.not-system", "not-system", base.DEC, nil, nil, "not-system")
F[707] = P.uint8("entresol.kvm-state.segment.long-mode", "long-mode", base.DEC, nil, nil, "long-mode")
F[708] = P.uint8("entresol.kvm-state.segment.pages", "pages", base.DEC, nil, nil, "pages")
F[709] = P.uint8("entresol.kvm-state.segment.available", "available", base.DEC, nil, nil, "available")
F[710] = P.uint8("entresol.kvm-state.segment.unusable", "unusable", base.DEC, nil, nil, "unusable")
fill(R[89], {name = "kvm-state.segment", spec = "kvm-state", sizes = 24}, {
  {n = "base", at = 0, k = "int", w = 8, le = true, f = 699},
  {n = "limit", at = 8, k = "int", w = 4, le = true, f = 700},
  {n = "selector", at = 12, k = "int", w = 2, le = true, f = 701},
  {n = "type", at = 14, k = "int", w = 1, le = true, f = 702, max = {function(v, rest) return 15 end, "max 15"}},
  {n = "present", at = 15, k = "int", w = 1, le = true, f = 703, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "privilege", at = 16, k = "int", w = 1, le = true, f = 704, max = {function(v, rest) return 3 end, "max 3"}},
  {n = "default-size", at = 17, k = "int", w = 1, le = true, f = 705, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "not-system", at = 18, k = "int", w = 1, le = true, f = 706, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "long-mode", at = 19, k = "int", w = 1, le = true, f = 707, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "pages", at = 20, k = "int", w = 1, le = true, f = 708, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "available", at = 21, k = "int", w = 1, le = true, f = 709, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "unusable", at = 22, k = "int", w = 1, le = true, f = 710, max = {function(v, rest) return 1 end, "max 1"}},
})
R[90] = {}
F[711] = P.uint64("entresol.kvm-state.table.base", "base", base.DEC_HEX, nil, nil, "base")
F[712] = P.uint16("entresol.kvm-state.table.limit", "limit", base.DEC, nil, nil, "limit")
fill(R[90], {name = "kvm-state.table", spec = "kvm-state", sizes = 16}, {
  {n = "base", at = 0, k = "int", w = 8, le = true, f = 711},
  {n = "limit", at = 8, k = "int", w = 2, le = true, f = 712},
})
R[91] = {}
F[713] = P.none("entresol.kvm-state.special.code", "code", "code")
F[714] = P.none("entresol.kvm-state.special.data", "data", "data")
F[715] = P.none("entresol.kvm-state.special.extra", "extra", "extra")
F[716] = P.none("entresol.kvm-state.special.fs", "fs", "fs")
F[717] = P.none("entresol.kvm-state.special.gs", "gs", "gs")
F[718] = P.none("entresol.kvm-state.special.stack", "stack", "stack")
F[719] = P.none("entresol.kvm-state.special.task", "task", "task")
F[720] = P.none("entresol.kvm-state.special.local-descriptors", "local-descriptors", "local-descriptors")
F[721] = P.none("entresol.kvm-state.special.global-descriptor-table", "global-descriptor-table", "global-descriptor-table")
F[722] = P.none("entresol.kvm-state.special.interrupt-descriptor-table", "interrupt-descriptor-table", "interrupt-descriptor-table")
F[723] = P.uint64("entresol.kvm-state.special.cr0", "cr0", base.DEC_HEX, nil, nil, "cr0")
F[724] = P.uint64("entresol.kvm-state.special.cr2", "cr2", base.DEC_HEX, nil, nil, "cr2")
F[725] = P.uint64("entresol.kvm-state.special.cr3", "cr3", base.DEC_HEX, nil, nil, "cr3")
F[726] = P.uint64("entresol.kvm-state.special.cr4", "cr4", base.DEC_HEX, nil, nil, "cr4")
F[727] = P.uint64("entresol.kvm-state.special.cr8", "cr8", base.DEC_HEX, nil, nil, "cr8")
F[728] = P.uint64("entresol.kvm-state.special.efer", "efer", base.DEC_HEX, nil, nil, "efer")
F[729] = P.uint64("entresol.kvm-state.special.apic-base", "apic-base", base.DEC_HEX, nil, nil, "apic-base")
F[730] = P.uint64("entresol.kvm-state.special.flags", "flags", base.DEC_HEX, nil, nil, "Whether the page directory pointers are there.")
F[731] = P.uint64("entresol.kvm-state.special.page-directory-pointers", "page-directory-pointers", base.DEC_HEX, nil, nil, "page-directory-pointers")
fill(R[91], {name = "kvm-state.special", spec = "kvm-state", sizes = 320}, {
  {n = "code", at = 0, k = "struct", r = R[89], f = 713},
  {n = "data", at = 24, k = "struct", r = R[89], f = 714},
  {n = "extra", at = 48, k = "struct", r = R[89], f = 715},
  {n = "fs", at = 72, k = "struct", r = R[89], f = 716},
  {n = "gs", at = 96, k = "struct", r = R[89], f = 717},
  {n = "stack", at = 120, k = "struct", r = R[89], f = 718},
  {n = "task", at = 144, k = "struct", r = R[89], f = 719},
  {n = "local-descriptors", at = 168, k = "struct", r = R[89], f = 720},
  {n = "global-descriptor-table", at = 192, k = "struct", r = R[90], f = 721},
  {n = "interrupt-descriptor-table", at = 208, k = "struct", r = R[90], f = 722},
  {n = "cr0", at = 224, k = "int", w = 8, le = true, f = 723},
  {n = "cr2", at = 232, k = "int", w = 8, le = true, f = 724},
  {n = "cr3", at = 240, k = "int", w = 8, le = true, f = 725},
  {n = "cr4", at = 248, k = "int", w = 8, le = true, f = 726},
  {n = "cr8", at = 256, k = "int", w = 8, le = true, f = 727},
  {n = "efer", at = 264, k = "int", w = 8, le = true, f = 728},
  {n = "apic-base", at = 272, k = "int", w = 8, le = true, f = 729},
  {n = "flags", at = 280, k = "int", w = 8, le = true, f = 730, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "page-directory-pointers", at = 288, count = 4, k = "int", w = 8, le = true, f = 731},
})
R[92] = {}
F[732] = P.uint64("entresol.kvm-state.debug.addresses", "addresses", base.DEC_HEX, nil, nil, "addresses")
F[733] = P.uint64("entresol.kvm-state.debug.dr6", "dr6", base.DEC_HEX, nil, nil, "dr6")
F[734] = P.uint64("entresol.kvm-state.debug.dr7", "dr7", base.DEC_HEX, nil, nil, "dr7")
F[735] = P.uint64("entresol.kvm-state.debug.flags", "flags", base.DEC_HEX, nil, nil, "flags")
fill(R[92], {name = "kvm-state.debug", spec = "kvm-state", sizes = 128}, {
  {n = "addresses", at = 0, count = 4, k = "int", w = 8, le = true, f = 732},
  {n = "dr6", at = 32, k = "int", w = 8, le = true, f = 733},
  {n = "dr7", at = 40, k = "int", w = 8, le = true, f = 734},
  {n = "flags", at = 48, k = "int", w = 8, le = true, f = 735},
})
R[93] = {}
F[736] = P.uint8("entresol.kvm-state.exception.injected", "injected", base.DEC, nil, nil, "injected")
F[737] = P.uint8("entresol.kvm-state.exception.vector", "vector", base.DEC, nil, nil, "vector")
F[738] = P.uint8("entresol.kvm-state.exception.has-error-code", "has-error-code", base.DEC, nil, nil, "has-error-code")
F[739] = P.uint8("entresol.kvm-state.exception.pending", "pending", base.DEC, nil, nil, "pending")
F[740] = P.uint32("entresol.kvm-state.exception.error-code", "error-code", base.DEC_HEX, nil, nil, "error-code")
fill(R[93], {name = "kvm-state.exception", spec = "kvm-state", sizes = 8}, {
  {n = "injected", at = 0, k = "int", w = 1, le = true, f = 736, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "vector", at = 1, k = "int", w = 1, le = true, f = 737, max = {function(v, rest) return 31 end, "max 31"}},
  {n = "has-error-code", at = 2, k = "int", w = 1, le = true, f = 738, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "pending", at = 3, k = "int", w = 1, le = true, f = 739, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "error-code", at = 4, k = "int", w = 4, le = true, f = 740},
})
R[94] = {}
F[741] = P.none("entresol.kvm-state.events.exception", "exception", "exception")
F[742] = P.uint8("entresol.kvm-state.events.interrupt-injected", "interrupt-injected", base.DEC, nil, nil, "interrupt-injected")
F[743] = P.uint8("entresol.kvm-state.events.interrupt-vector", "interrupt-vector", base.DEC, nil, nil, "interrupt-vector")
F[744] = P.uint8("entresol.kvm-state.events.interrupt-soft", "interrupt-soft", base.DEC, nil, nil, "interrupt-soft")
F[745] = P.uint8("entresol.kvm-state.events.interrupt-shadow", "interrupt-shadow", base.DEC, nil, nil, "interrupt-shadow")
F[746] = P.uint8("entresol.kvm-state.events.nmi-injected", "nmi-injected", base.DEC, nil, nil, "nmi-injected")
F[747] = P.uint8("entresol.kvm-state.events.nmi-pending", "nmi-pending", base.DEC, nil, nil, "nmi-pending")
F[748] = P.uint8("entresol.kvm-state.events.nmi-masked", "nmi-masked", base.DEC, nil, nil, "nmi-masked")
F[749] = P.uint32("entresol.kvm-state.events.startup-vector", "startup-vector", base.DEC_HEX, nil, nil, "startup-vector")
F[750] = P.uint32("entresol.kvm-state.events.flags", "flags", base.DEC_HEX, nil, nil, "Which of the others are meant.")
F[751] = P.uint8("entresol.kvm-state.events.smm", "smm", base.DEC, nil, nil, "smm")
F[752] = P.uint8("entresol.kvm-state.events.smi-pending", "smi-pending", base.DEC, nil, nil, "smi-pending")
F[753] = P.uint8("entresol.kvm-state.events.smm-inside-nmi", "smm-inside-nmi", base.DEC, nil, nil, "smm-inside-nmi")
F[754] = P.uint8("entresol.kvm-state.events.init-latched", "init-latched", base.DEC, nil, nil, "init-latched")
F[755] = P.uint8("entresol.kvm-state.events.triple-fault-pending", "triple-fault-pending", base.DEC, nil, nil, "triple-fault-pending")
F[756] = P.uint8("entresol.kvm-state.events.exception-has-payload", "exception-has-payload", base.DEC, nil, nil, "exception-has-payload")
F[757] = P.uint64("entresol.kvm-state.events.exception-payload", "exception-payload", base.DEC_HEX, nil, nil, "exception-payload")
fill(R[94], {name = "kvm-state.events", spec = "kvm-state", sizes = 64}, {
  {n = "exception", at = 0, k = "struct", r = R[93], f = 741},
  {n = "interrupt-injected", at = 8, k = "int", w = 1, le = true, f = 742, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "interrupt-vector", at = 9, k = "int", w = 1, le = true, f = 743},
  {n = "interrupt-soft", at = 10, k = "int", w = 1, le = true, f = 744, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "interrupt-shadow", at = 11, k = "int", w = 1, le = true, f = 745, max = {function(v, rest) return 3 end, "max 3"}},
  {n = "nmi-injected", at = 12, k = "int", w = 1, le = true, f = 746, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "nmi-pending", at = 13, k = "int", w = 1, le = true, f = 747, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "nmi-masked", at = 14, k = "int", w = 1, le = true, f = 748, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "startup-vector", at = 16, k = "int", w = 4, le = true, f = 749, max = {function(v, rest) return 255 end, "max 255"}},
  {n = "flags", at = 20, k = "int", w = 4, le = true, f = 750, max = {function(v, rest) return 63 end, "max 0x3f"}},
  {n = "smm", at = 24, k = "int", w = 1, le = true, f = 751, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "smi-pending", at = 25, k = "int", w = 1, le = true, f = 752, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "smm-inside-nmi", at = 26, k = "int", w = 1, le = true, f = 753, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "init-latched", at = 27, k = "int", w = 1, le = true, f = 754, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "triple-fault-pending", at = 28, k = "int", w = 1, le = true, f = 755, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "exception-has-payload", at = 55, k = "int", w = 1, le = true, f = 756, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "exception-payload", at = 56, k = "int", w = 8, le = true, f = 757},
})
R[95] = {}
F[758] = P.none("entresol.kvm-state.processor.general", "general", "general")
F[759] = P.none("entresol.kvm-state.processor.special", "special", "special")
F[760] = P.none("entresol.kvm-state.processor.debug", "debug", "debug")
F[761] = P.none("entresol.kvm-state.processor.events", "events", "events")
E[36] = {values = {[0] = "runnable", [1] = "uninitialized", [2] = "init-received", [3] = "halted", [4] = "sipi-received"}}
F[762] = P.uint32("entresol.kvm-state.processor.run-state", "run-state", base.HEX_DEC, E[36].values, nil, "run-state")
F[763] = P.uint32("entresol.kvm-state.processor.extended-control-count", "extended-control-count", base.DEC_HEX, nil, nil, "extended-control-count")
F[764] = P.uint32("entresol.kvm-state.processor.extended-control-numbers", "extended-control-numbers", base.DEC_HEX, nil, nil, "extended-control-numbers")
F[765] = P.uint64("entresol.kvm-state.processor.extended-control-values", "extended-control-values", base.DEC_HEX, nil, nil, "extended-control-values")
F[766] = P.uint64("entresol.kvm-state.processor.tsc-offset", "tsc-offset", base.DEC_HEX, nil, nil, "What the guest's time-stamp counter is ahead of the host's, two's complement. It runs on while nobody runs the guest.")
F[767] = P.uint64("entresol.kvm-state.processor.tsc-deadline", "tsc-deadline", base.DEC_HEX, nil, nil, "0 when none is armed.")
F[768] = P.bytes("entresol.kvm-state.processor.local-apic", "local-apic", base.NONE, "Its registers, requests that wait among them.")
fill(R[95], {name = "kvm-state.processor", spec = "kvm-state", sizes = 0x768}, {
  {n = "general", at = 0, k = "struct", r = R[88], f = 758},
  {n = "special", at = 144, k = "struct", r = R[91], f = 759},
  {n = "debug", at = 464, k = "struct", r = R[92], f = 760},
  {n = "events", at = 592, k = "struct", r = R[94], f = 761},
  {n = "run-state", at = 656, k = "enum", w = 4, le = true, f = 762, e = 36},
  {n = "extended-control-count", at = 660, k = "int", w = 4, le = true, f = 763, max = {function(v, rest) return 16 end, "max extended-controls"}},
  {n = "extended-control-numbers", at = 664, count = 16, k = "int", w = 4, le = true, f = 764},
  {n = "extended-control-values", at = 728, count = 16, k = "int", w = 8, le = true, f = 765},
  {n = "tsc-offset", at = 856, k = "int", w = 8, le = true, f = 766},
  {n = "tsc-deadline", at = 864, k = "int", w = 8, le = true, f = 767},
  {n = "local-apic", at = 872, count = 0x400, k = "bytes", w = 1, f = 768},
})
R[96] = {}
F[769] = P.bytes("entresol.kvm-state.extended-state.area", "area", base.NONE, "area")
fill(R[96], {name = "kvm-state.extended-state", spec = "kvm-state", sizes = 0}, {
  {n = "area", at = 0, count = REST, most = {function(v, rest) return 0x4000 end, "max extended-max"}, k = "bytes", w = 1, f = 769},
})
R[97] = {}
F[770] = P.uint32("entresol.kvm-state.model-specific-numbers.numbers", "numbers", base.DEC_HEX, nil, nil, "numbers")
fill(R[97], {name = "kvm-state.model-specific-numbers", spec = "kvm-state", sizes = 0}, {
  {n = "numbers", at = 0, count = REST, most = {function(v, rest) return 0x400 end, "max msr-max"}, k = "int", w = 4, le = true, f = 770},
})
R[98] = {}
F[771] = P.uint64("entresol.kvm-state.model-specific-values.values", "values", base.DEC_HEX, nil, nil, "values")
fill(R[98], {name = "kvm-state.model-specific-values", spec = "kvm-state", sizes = 0}, {
  {n = "values", at = 0, count = REST, most = {function(v, rest) return 0x400 end, "max msr-max"}, k = "int", w = 8, le = true, f = 771},
})
R[99] = {}
F[772] = P.uint32("entresol.kvm-state.machine.processors", "processors", base.DEC_HEX, nil, nil, "processors")
F[773] = P.uint64("entresol.kvm-state.machine.tsc-frequency", "tsc-frequency", base.DEC_HEX, nil, nil, "Of the guest's time-stamp counter; 0 when nobody trusts it.")
F[774] = P.uint32("entresol.kvm-state.machine.route-count", "route-count", base.DEC_HEX, nil, nil, "route-count")
F[775] = P.uint32("entresol.kvm-state.machine.route-inputs", "route-inputs", base.DEC_HEX, nil, nil, "Inputs of the I/O APIC whose interrupts' ends matter.")
F[776] = P.uint64("entresol.kvm-state.machine.route-addresses", "route-addresses", base.DEC_HEX, nil, nil, "route-addresses")
F[777] = P.uint32("entresol.kvm-state.machine.route-data", "route-data", base.DEC_HEX, nil, nil, "route-data")
fill(R[99], {name = "kvm-state.machine", spec = "kvm-state", sizes = 0x410}, {
  {n = "processors", at = 0, k = "int", w = 4, le = true, f = 772, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "tsc-frequency", at = 4, k = "int", w = 8, le = true, f = 773},
  {n = "route-count", at = 12, k = "int", w = 4, le = true, f = 774, max = {function(v, rest) return 64 end, "max route-max"}},
  {n = "route-inputs", at = 16, count = 64, k = "int", w = 4, le = true, f = 775},
  {n = "route-addresses", at = 272, count = 64, k = "int", w = 8, le = true, f = 776},
  {n = "route-data", at = 784, count = 64, k = "int", w = 4, le = true, f = 777},
})
R[100] = {}
F[778] = P.uint8("entresol.linux-boot.setup-header.setup-sectors", "setup-sectors", base.DEC, nil, nil, "setup-sectors")
F[779] = P.uint16("entresol.linux-boot.setup-header.root-flags", "root-flags", base.DEC, nil, nil, "root-flags")
F[780] = P.uint32("entresol.linux-boot.setup-header.system-size", "system-size", base.DEC_HEX, nil, nil, "The protected-mode kernel in units of 16 bytes.")
F[781] = P.uint16("entresol.linux-boot.setup-header.ram-size", "ram-size", base.DEC, nil, nil, "ram-size")
F[782] = P.uint16("entresol.linux-boot.setup-header.video-mode", "video-mode", base.DEC, nil, nil, "video-mode")
F[783] = P.uint16("entresol.linux-boot.setup-header.root-device", "root-device", base.DEC, nil, nil, "root-device")
F[784] = P.uint16("entresol.linux-boot.setup-header.boot-flag", "boot-flag", base.DEC, nil, nil, "boot-flag")
F[785] = P.uint8("entresol.linux-boot.setup-header.jump-opcode", "jump-opcode", base.DEC, nil, nil, "jump-opcode")
F[786] = P.uint8("entresol.linux-boot.setup-header.jump-length", "jump-length", base.DEC, nil, nil, "jump-length")
F[787] = P.uint32("entresol.linux-boot.setup-header.magic", "magic", base.DEC_HEX, nil, nil, "\"HdrS\" as text.")
F[788] = P.uint16("entresol.linux-boot.setup-header.version", "version", base.DEC, nil, nil, "The first version that says whether there is a 64-bit entry.")
F[789] = P.uint32("entresol.linux-boot.setup-header.real-mode-switch", "real-mode-switch", base.DEC_HEX, nil, nil, "real-mode-switch")
F[790] = P.uint16("entresol.linux-boot.setup-header.start-system-segment", "start-system-segment", base.DEC, nil, nil, "start-system-segment")
F[791] = P.uint16("entresol.linux-boot.setup-header.kernel-version", "kernel-version", base.DEC, nil, nil, "kernel-version")
F[792] = P.uint8("entresol.linux-boot.setup-header.loader-type", "loader-type", base.DEC, nil, nil, "loader-type")
F[793] = P.uint8("entresol.linux-boot.setup-header.load-flags", "load-flags", base.HEX, nil, nil, "load-flags")
F[794] = P.bool("entresol.linux-boot.setup-header.load-flags.loaded-high", "loaded-high", 8, SET, 0x1, "loaded-high")
F[795] = P.bool("entresol.linux-boot.setup-header.load-flags.kaslr", "kaslr", 8, SET, 0x2, "kaslr")
F[796] = P.bool("entresol.linux-boot.setup-header.load-flags.quiet", "quiet", 8, SET, 0x20, "quiet")
F[797] = P.bool("entresol.linux-boot.setup-header.load-flags.keep-segments", "keep-segments", 8, SET, 0x40, "keep-segments")
F[798] = P.bool("entresol.linux-boot.setup-header.load-flags.can-use-heap", "can-use-heap", 8, SET, 0x80, "can-use-heap")
F[799] = P.uint16("entresol.linux-boot.setup-header.setup-move-size", "setup-move-size", base.DEC, nil, nil, "setup-move-size")
F[800] = P.uint32("entresol.linux-boot.setup-header.code32-start", "code32-start", base.DEC_HEX, nil, nil, "code32-start")
F[801] = P.uint32("entresol.linux-boot.setup-header.ramdisk-address", "ramdisk-address", base.DEC_HEX, nil, nil, "ramdisk-address")
F[802] = P.uint32("entresol.linux-boot.setup-header.ramdisk-size", "ramdisk-size", base.DEC_HEX, nil, nil, "ramdisk-size")
F[803] = P.uint32("entresol.linux-boot.setup-header.bootsect-kludge", "bootsect-kludge", base.DEC_HEX, nil, nil, "bootsect-kludge")
F[804] = P.uint16("entresol.linux-boot.setup-header.heap-end", "heap-end", base.DEC, nil, nil, "heap-end")
F[805] = P.uint8("entresol.linux-boot.setup-header.extended-loader-version", "extended-loader-version", base.DEC, nil, nil, "extended-loader-version")
F[806] = P.uint8("entresol.linux-boot.setup-header.extended-loader-type", "extended-loader-type", base.DEC, nil, nil, "extended-loader-type")
F[807] = P.uint32("entresol.linux-boot.setup-header.command-line-address", "command-line-address", base.DEC_HEX, nil, nil, "command-line-address")
F[808] = P.uint32("entresol.linux-boot.setup-header.ramdisk-address-max", "ramdisk-address-max", base.DEC_HEX, nil, nil, "ramdisk-address-max")
F[809] = P.uint32("entresol.linux-boot.setup-header.kernel-alignment", "kernel-alignment", base.DEC_HEX, nil, nil, "kernel-alignment")
F[810] = P.uint8("entresol.linux-boot.setup-header.relocatable", "relocatable", base.DEC, nil, nil, "relocatable")
F[811] = P.uint8("entresol.linux-boot.setup-header.minimum-alignment", "minimum-alignment", base.DEC, nil, nil, "minimum-alignment")
F[812] = P.uint16("entresol.linux-boot.setup-header.xload-flags", "xload-flags", base.HEX, nil, nil, "xload-flags")
F[813] = P.bool("entresol.linux-boot.setup-header.xload-flags.kernel-64", "kernel-64", 16, SET, 0x1, "kernel-64")
F[814] = P.bool("entresol.linux-boot.setup-header.xload-flags.can-be-loaded-above-4g", "can-be-loaded-above-4g", 16, SET, 0x2, "can-be-loaded-above-4g")
F[815] = P.bool("entresol.linux-boot.setup-header.xload-flags.efi-handover-32", "efi-handover-32", 16, SET, 0x4, "efi-handover-32")
F[816] = P.bool("entresol.linux-boot.setup-header.xload-flags.efi-handover-64", "efi-handover-64", 16, SET, 0x8, "efi-handover-64")
F[817] = P.bool("entresol.linux-boot.setup-header.xload-flags.efi-kexec", "efi-kexec", 16, SET, 0x10, "efi-kexec")
F[818] = P.bool("entresol.linux-boot.setup-header.xload-flags.five-level", "five-level", 16, SET, 0x20, "five-level")
F[819] = P.bool("entresol.linux-boot.setup-header.xload-flags.five-level-enabled", "five-level-enabled", 16, SET, 0x40, "five-level-enabled")
F[820] = P.uint32("entresol.linux-boot.setup-header.command-line-size", "command-line-size", base.DEC_HEX, nil, nil, "command-line-size")
F[821] = P.uint32("entresol.linux-boot.setup-header.hardware-subarch", "hardware-subarch", base.DEC_HEX, nil, nil, "hardware-subarch")
F[822] = P.uint64("entresol.linux-boot.setup-header.hardware-subarch-data", "hardware-subarch-data", base.DEC_HEX, nil, nil, "hardware-subarch-data")
F[823] = P.uint32("entresol.linux-boot.setup-header.payload-offset", "payload-offset", base.DEC_HEX, nil, nil, "payload-offset")
F[824] = P.uint32("entresol.linux-boot.setup-header.payload-length", "payload-length", base.DEC_HEX, nil, nil, "payload-length")
F[825] = P.uint64("entresol.linux-boot.setup-header.setup-data", "setup-data", base.DEC_HEX, nil, nil, "setup-data")
F[826] = P.uint64("entresol.linux-boot.setup-header.preferred-address", "preferred-address", base.DEC_HEX, nil, nil, "preferred-address")
F[827] = P.uint32("entresol.linux-boot.setup-header.init-size", "init-size", base.DEC_HEX, nil, nil, "init-size")
F[828] = P.uint32("entresol.linux-boot.setup-header.handover-offset", "handover-offset", base.DEC_HEX, nil, nil, "handover-offset")
F[829] = P.uint32("entresol.linux-boot.setup-header.kernel-info-offset", "kernel-info-offset", base.DEC_HEX, nil, nil, "kernel-info-offset")
fill(R[100], {name = "linux-boot.setup-header", spec = "linux-boot", sizes = 123}, {
  {n = "setup-sectors", at = 0, k = "int", w = 1, le = true, f = 778},
  {n = "root-flags", at = 1, k = "int", w = 2, le = true, f = 779},
  {n = "system-size", at = 3, k = "int", w = 4, le = true, f = 780},
  {n = "ram-size", at = 7, k = "int", w = 2, le = true, f = 781},
  {n = "video-mode", at = 9, k = "int", w = 2, le = true, f = 782},
  {n = "root-device", at = 11, k = "int", w = 2, le = true, f = 783},
  {n = "boot-flag", at = 13, k = "int", w = 2, le = true, f = 784, fixed = "55aa", rule = "value 0xaa55"},
  {n = "jump-opcode", at = 15, k = "int", w = 1, le = true, f = 785},
  {n = "jump-length", at = 16, k = "int", w = 1, le = true, f = 786},
  {n = "magic", at = 17, k = "int", w = 4, le = true, f = 787, fixed = "48647253", rule = "value 0x53726448"},
  {n = "version", at = 21, k = "int", w = 2, le = true, f = 788, min = {function(v, rest) return 524 end, "min 0x020c"}},
  {n = "real-mode-switch", at = 23, k = "int", w = 4, le = true, f = 789},
  {n = "start-system-segment", at = 27, k = "int", w = 2, le = true, f = 790},
  {n = "kernel-version", at = 29, k = "int", w = 2, le = true, f = 791},
  {n = "loader-type", at = 31, k = "int", w = 1, le = true, f = 792},
  {n = "load-flags", at = 32, k = "flags", w = 1, le = true, f = 793, flags = {{f = 794, low = 0, wide = 1}, {f = 795, low = 1, wide = 1}, {f = 796, low = 5, wide = 1}, {f = 797, low = 6, wide = 1}, {f = 798, low = 7, wide = 1}}},
  {n = "setup-move-size", at = 33, k = "int", w = 2, le = true, f = 799},
  {n = "code32-start", at = 35, k = "int", w = 4, le = true, f = 800},
  {n = "ramdisk-address", at = 39, k = "int", w = 4, le = true, f = 801},
  {n = "ramdisk-size", at = 43, k = "int", w = 4, le = true, f = 802},
  {n = "bootsect-kludge", at = 47, k = "int", w = 4, le = true, f = 803},
  {n = "heap-end", at = 51, k = "int", w = 2, le = true, f = 804},
  {n = "extended-loader-version", at = 53, k = "int", w = 1, le = true, f = 805},
  {n = "extended-loader-type", at = 54, k = "int", w = 1, le = true, f = 806},
  {n = "command-line-address", at = 55, k = "int", w = 4, le = true, f = 807},
  {n = "ramdisk-address-max", at = 59, k = "int", w = 4, le = true, f = 808},
  {n = "kernel-alignment", at = 63, k = "int", w = 4, le = true, f = 809},
  {n = "relocatable", at = 67, k = "int", w = 1, le = true, f = 810},
  {n = "minimum-alignment", at = 68, k = "int", w = 1, le = true, f = 811},
  {n = "xload-flags", at = 69, k = "flags", w = 2, le = true, f = 812, flags = {{f = 813, low = 0, wide = 1}, {f = 814, low = 1, wide = 1}, {f = 815, low = 2, wide = 1}, {f = 816, low = 3, wide = 1}, {f = 817, low = 4, wide = 1}, {f = 818, low = 5, wide = 1}, {f = 819, low = 6, wide = 1}}},
  {n = "command-line-size", at = 71, k = "int", w = 4, le = true, f = 820},
  {n = "hardware-subarch", at = 75, k = "int", w = 4, le = true, f = 821},
  {n = "hardware-subarch-data", at = 79, k = "int", w = 8, le = true, f = 822},
  {n = "payload-offset", at = 87, k = "int", w = 4, le = true, f = 823},
  {n = "payload-length", at = 91, k = "int", w = 4, le = true, f = 824},
  {n = "setup-data", at = 95, k = "int", w = 8, le = true, f = 825},
  {n = "preferred-address", at = 103, k = "int", w = 8, le = true, f = 826},
  {n = "init-size", at = 111, k = "int", w = 4, le = true, f = 827},
  {n = "handover-offset", at = 115, k = "int", w = 4, le = true, f = 828},
  {n = "kernel-info-offset", at = 119, k = "int", w = 4, le = true, f = 829},
})
R[101] = {}
F[830] = P.uint64("entresol.linux-boot.setup-data.next", "next", base.DEC_HEX, nil, nil, "next")
F[831] = P.uint32("entresol.linux-boot.setup-data.type", "type", base.DEC_HEX, nil, nil, "type")
F[832] = P.uint32("entresol.linux-boot.setup-data.length", "length", base.DEC_HEX, nil, nil, "length")
fill(R[101], {name = "linux-boot.setup-data", spec = "linux-boot", sizes = 16}, {
  {n = "next", at = 0, k = "int", w = 8, le = true, f = 830},
  {n = "type", at = 8, k = "int", w = 4, le = true, f = 831},
  {n = "length", at = 12, k = "int", w = 4, le = true, f = 832},
})
R[102] = {}
F[833] = P.uint64("entresol.linux-boot.e820-entry.address", "address", base.DEC_HEX, nil, nil, "address")
F[834] = P.uint64("entresol.linux-boot.e820-entry.size", "size", base.DEC_HEX, nil, nil, "size")
E[37] = {values = {[1] = "ram", [2] = "reserved", [3] = "acpi", [4] = "nvs", [5] = "unusable"}, open = true}
F[835] = P.uint32("entresol.linux-boot.e820-entry.type", "type", base.HEX_DEC, E[37].values, nil, "type")
fill(R[102], {name = "linux-boot.e820-entry", spec = "linux-boot", sizes = 20}, {
  {n = "address", at = 0, k = "int", w = 8, le = true, f = 833},
  {n = "size", at = 8, k = "int", w = 8, le = true, f = 834},
  {n = "type", at = 16, k = "enum", w = 4, le = true, f = 835, e = 37},
})
R[103] = {}
F[836] = P.bytes("entresol.linux-boot.boot-params.screen-info", "screen-info", base.NONE, "screen-info")
F[837] = P.bytes("entresol.linux-boot.boot-params.apm-bios-info", "apm-bios-info", base.NONE, "apm-bios-info")
F[838] = P.uint64("entresol.linux-boot.boot-params.tboot-address", "tboot-address", base.DEC_HEX, nil, nil, "tboot-address")
F[839] = P.bytes("entresol.linux-boot.boot-params.ist-info", "ist-info", base.NONE, "ist-info")
F[840] = P.uint64("entresol.linux-boot.boot-params.acpi-rsdp-address", "acpi-rsdp-address", base.DEC_HEX, nil, nil, "acpi-rsdp-address")
F[841] = P.bytes("entresol.linux-boot.boot-params.obsolete-disks", "obsolete-disks", base.NONE, "obsolete-disks")
F[842] = P.uint32("entresol.linux-boot.boot-params.extended-ramdisk-address", "extended-ramdisk-address", base.DEC_HEX, nil, nil, "extended-ramdisk-address")
F[843] = P.uint32("entresol.linux-boot.boot-params.extended-ramdisk-size", "extended-ramdisk-size", base.DEC_HEX, nil, nil, "extended-ramdisk-size")
F[844] = P.uint32("entresol.linux-boot.boot-params.extended-command-line-address", "extended-command-line-address", base.DEC_HEX, nil, nil, "extended-command-line-address")
F[845] = P.uint32("entresol.linux-boot.boot-params.cc-blob-address", "cc-blob-address", base.DEC_HEX, nil, nil, "cc-blob-address")
F[846] = P.bytes("entresol.linux-boot.boot-params.edid-info", "edid-info", base.NONE, "edid-info")
F[847] = P.bytes("entresol.linux-boot.boot-params.efi-info", "efi-info", base.NONE, "efi-info")
F[848] = P.uint32("entresol.linux-boot.boot-params.alternative-memory", "alternative-memory", base.DEC_HEX, nil, nil, "alternative-memory")
F[849] = P.uint32("entresol.linux-boot.boot-params.scratch", "scratch", base.DEC_HEX, nil, nil, "scratch")
F[850] = P.uint8("entresol.linux-boot.boot-params.e820-count", "e820-count", base.DEC, nil, nil, "e820-count")
F[851] = P.uint8("entresol.linux-boot.boot-params.edd-count", "edd-count", base.DEC, nil, nil, "edd-count")
F[852] = P.uint8("entresol.linux-boot.boot-params.edd-signature-count", "edd-signature-count", base.DEC, nil, nil, "edd-signature-count")
F[853] = P.uint8("entresol.linux-boot.boot-params.keyboard-status", "keyboard-status", base.DEC, nil, nil, "keyboard-status")
F[854] = P.uint8("entresol.linux-boot.boot-params.secure-boot", "secure-boot", base.DEC, nil, nil, "secure-boot")
F[855] = P.uint8("entresol.linux-boot.boot-params.sentinel", "sentinel", base.DEC, nil, nil, "sentinel")
F[856] = P.none("entresol.linux-boot.boot-params.header", "header", "As far into the boot parameters as into the image.")
F[857] = P.bytes("entresol.linux-boot.boot-params.edd-signatures", "edd-signatures", base.NONE, "edd-signatures")
F[858] = P.none("entresol.linux-boot.boot-params.e820", "e820", "e820")
F[859] = P.bytes("entresol.linux-boot.boot-params.edd", "edd", base.NONE, "edd")
fill(R[103], {name = "linux-boot.boot-params", spec = "linux-boot", sizes = 0x1000}, {
  {n = "screen-info", at = 0, count = 64, k = "bytes", w = 1, f = 836},
  {n = "apm-bios-info", at = 64, count = 20, k = "bytes", w = 1, f = 837},
  {n = "tboot-address", at = 88, k = "int", w = 8, le = true, f = 838},
  {n = "ist-info", at = 96, count = 16, k = "bytes", w = 1, f = 839},
  {n = "acpi-rsdp-address", at = 112, k = "int", w = 8, le = true, f = 840},
  {n = "obsolete-disks", at = 128, count = 64, k = "bytes", w = 1, f = 841},
  {n = "extended-ramdisk-address", at = 192, k = "int", w = 4, le = true, f = 842},
  {n = "extended-ramdisk-size", at = 196, k = "int", w = 4, le = true, f = 843},
  {n = "extended-command-line-address", at = 200, k = "int", w = 4, le = true, f = 844},
  {n = "cc-blob-address", at = 316, k = "int", w = 4, le = true, f = 845},
  {n = "edid-info", at = 320, count = 128, k = "bytes", w = 1, f = 846},
  {n = "efi-info", at = 448, count = 32, k = "bytes", w = 1, f = 847},
  {n = "alternative-memory", at = 480, k = "int", w = 4, le = true, f = 848},
  {n = "scratch", at = 484, k = "int", w = 4, le = true, f = 849},
  {n = "e820-count", at = 488, k = "int", w = 1, le = true, f = 850},
  {n = "edd-count", at = 489, k = "int", w = 1, le = true, f = 851},
  {n = "edd-signature-count", at = 490, k = "int", w = 1, le = true, f = 852},
  {n = "keyboard-status", at = 491, k = "int", w = 1, le = true, f = 853},
  {n = "secure-boot", at = 492, k = "int", w = 1, le = true, f = 854},
  {n = "sentinel", at = 495, k = "int", w = 1, le = true, f = 855, fixed = "00", rule = "value 0x0"},
  {n = "header", at = 497, k = "struct", r = R[100], f = 856},
  {n = "edd-signatures", at = 656, count = 64, k = "bytes", w = 1, f = 857},
  {n = "e820", at = 720, count = 128, k = "struct", r = R[102], f = 858},
  {n = "edd", at = 0xd00, count = 492, k = "bytes", w = 1, f = 859},
})
R[104] = {}
F[860] = P.uint32("entresol.linux-boot-aarch64.image-header.code", "code", base.DEC_HEX, nil, nil, "code")
F[861] = P.uint64("entresol.linux-boot-aarch64.image-header.text-offset", "text-offset", base.DEC_HEX, nil, nil, "text-offset")
F[862] = P.uint64("entresol.linux-boot-aarch64.image-header.image-size", "image-size", base.DEC_HEX, nil, nil, "What the kernel needs from there on, its own zeros with it.")
F[863] = P.uint64("entresol.linux-boot-aarch64.image-header.flags", "flags", base.HEX, nil, nil, "flags")
F[864] = P.uint64("entresol.linux-boot-aarch64.image-header.flags.big-endian", "big-endian", base.DEC_HEX, nil, 0x1, "big-endian")
F[865] = P.uint64("entresol.linux-boot-aarch64.image-header.flags.page-size", "page-size", base.DEC_HEX, nil, 0x6, "page-size")
F[866] = P.uint64("entresol.linux-boot-aarch64.image-header.flags.anywhere", "anywhere", base.DEC_HEX, nil, 0x8, "anywhere")
F[867] = P.uint64("entresol.linux-boot-aarch64.image-header.flags.others", "others", base.DEC_HEX, nil, nil, "others")
F[868] = P.uint64("entresol.linux-boot-aarch64.image-header.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
F[869] = P.uint32("entresol.linux-boot-aarch64.image-header.magic", "magic", base.DEC_HEX, nil, nil, "ARM and the byte 0x64 as text.")
F[870] = P.uint32("entresol.linux-boot-aarch64.image-header.pe-offset", "pe-offset", base.DEC_HEX, nil, nil, "pe-offset")
fill(R[104], {name = "linux-boot-aarch64.image-header", spec = "linux-boot-aarch64", sizes = 64}, {
  {n = "code", at = 0, count = 2, k = "int", w = 4, le = true, f = 860},
  {n = "text-offset", at = 8, k = "int", w = 8, le = true, f = 861},
  {n = "image-size", at = 16, k = "int", w = 8, le = true, f = 862},
  {n = "flags", at = 24, k = "bits", w = 8, le = true, f = 863, bits = {{n = "big-endian", low = 0, wide = 1, f = 864}, {n = "page-size", low = 1, wide = 2, f = 865}, {n = "anywhere", low = 3, wide = 1, f = 866}, {n = "others", low = 4, wide = 60, f = 867, whole = true}}},
  {n = "reserved", at = 32, count = 3, k = "int", w = 8, le = true, f = 868},
  {n = "magic", at = 56, k = "int", w = 4, le = true, f = 869, fixed = "41524d64", rule = "value 0x644d5241"},
  {n = "pe-offset", at = 60, k = "int", w = 4, le = true, f = 870},
})
R[105] = {}
F[871] = P.uint32("entresol.msi.message-address.low", "low", base.HEX, nil, nil, "low")
F[872] = P.uint32("entresol.msi.message-address.low.unused", "unused", base.DEC_HEX, nil, 0x3, "unused")
F[873] = P.uint32("entresol.msi.message-address.low.destination-mode", "destination-mode", base.DEC_HEX, nil, 0x4, "destination-mode")
F[874] = P.uint32("entresol.msi.message-address.low.redirection-hint", "redirection-hint", base.DEC_HEX, nil, 0x8, "redirection-hint")
F[875] = P.uint32("entresol.msi.message-address.low.extended", "extended", base.DEC_HEX, nil, 0x10, "extended")
F[876] = P.uint32("entresol.msi.message-address.low.extended-destination", "extended-destination", base.DEC_HEX, nil, 0xfe0, "extended-destination")
F[877] = P.uint32("entresol.msi.message-address.low.destination", "destination", base.DEC_HEX, nil, 0xff000, "destination")
F[878] = P.uint32("entresol.msi.message-address.low.base", "base", base.DEC_HEX, nil, 0xfff00000, "base")
F[879] = P.uint32("entresol.msi.message-address.high", "high", base.DEC_HEX, nil, nil, "high")
fill(R[105], {name = "msi.message-address", spec = "msi", sizes = 8}, {
  {n = "low", at = 0, k = "bits", w = 4, le = true, f = 871, bits = {{n = "unused", low = 0, wide = 2, f = 872}, {n = "destination-mode", low = 2, wide = 1, f = 873}, {n = "redirection-hint", low = 3, wide = 1, f = 874}, {n = "extended", low = 4, wide = 1, f = 875}, {n = "extended-destination", low = 5, wide = 7, f = 876}, {n = "destination", low = 12, wide = 8, f = 877}, {n = "base", low = 20, wide = 12, f = 878}}},
  {n = "high", at = 4, k = "int", w = 4, le = true, f = 879},
})
R[106] = {}
F[880] = P.uint32("entresol.msi.message-data.data", "data", base.HEX, nil, nil, "data")
F[881] = P.uint32("entresol.msi.message-data.data.vector", "vector", base.DEC_HEX, nil, 0xff, "vector")
F[882] = P.uint32("entresol.msi.message-data.data.delivery-mode", "delivery-mode", base.DEC_HEX, nil, 0x700, "delivery-mode")
F[883] = P.uint32("entresol.msi.message-data.data.unused-low", "unused-low", base.DEC_HEX, nil, 0x3800, "unused-low")
F[884] = P.uint32("entresol.msi.message-data.data.level", "level", base.DEC_HEX, nil, 0x4000, "level")
F[885] = P.uint32("entresol.msi.message-data.data.trigger-mode", "trigger-mode", base.DEC_HEX, nil, 0x8000, "trigger-mode")
F[886] = P.uint32("entresol.msi.message-data.data.unused-high", "unused-high", base.DEC_HEX, nil, 0xffff0000, "unused-high")
fill(R[106], {name = "msi.message-data", spec = "msi", sizes = 4}, {
  {n = "data", at = 0, k = "bits", w = 4, le = true, f = 880, bits = {{n = "vector", low = 0, wide = 8, f = 881}, {n = "delivery-mode", low = 8, wide = 3, f = 882}, {n = "unused-low", low = 11, wide = 3, f = 883}, {n = "level", low = 14, wide = 1, f = 884}, {n = "trigger-mode", low = 15, wide = 1, f = 885}, {n = "unused-high", low = 16, wide = 16, f = 886}}},
})
R[107] = {}
F[887] = P.uint32("entresol.partition-state.machine.processors", "processors", base.DEC_HEX, nil, nil, "processors")
F[888] = P.uint64("entresol.partition-state.machine.reference-time", "reference-time", base.DEC_HEX, nil, nil, "What the guest would have read, in units of 100 ns.")
F[889] = P.uint64("entresol.partition-state.machine.time-base", "time-base", base.DEC_HEX, nil, nil, "What was subtracted from the clock.")
F[890] = P.uint64("entresol.partition-state.machine.tsc-scale", "tsc-scale", base.DEC_HEX, nil, nil, "2^64 times units of reference time in a tick; 0: no TSC.")
F[891] = P.uint32("entresol.partition-state.machine.tsc-sequence", "tsc-sequence", base.DEC_HEX, nil, nil, "Of the reference TSC page.")
F[892] = P.bytes("entresol.partition-state.machine.hypercall-code", "hypercall-code", base.NONE, "What stands in the hypercall page from its start.")
fill(R[107], {name = "partition-state.machine", spec = "partition-state", sizes = 32}, {
  {n = "processors", at = 0, k = "int", w = 4, le = true, f = 887, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "reference-time", at = 4, k = "int", w = 8, le = true, f = 888},
  {n = "time-base", at = 12, k = "int", w = 8, le = true, f = 889},
  {n = "tsc-scale", at = 20, k = "int", w = 8, le = true, f = 890},
  {n = "tsc-sequence", at = 28, k = "int", w = 4, le = true, f = 891},
  {n = "hypercall-code", at = 32, count = REST, most = {function(v, rest) return 0x1000 end, "max hypercall-code-max"}, k = "bytes", w = 1, f = 892},
})
R[108] = {}
E[38] = {values = {[0] = "hypercall", [1] = "reference-tsc", [2] = "messages", [3] = "events", [4] = "vp-assist"}}
F[893] = P.uint8("entresol.partition-state.overlay.kind", "kind", base.DEC_HEX, E[38].values, nil, "kind")
F[894] = P.uint64("entresol.partition-state.overlay.gpa", "gpa", base.DEC_HEX, nil, nil, "gpa")
F[895] = P.bytes("entresol.partition-state.overlay.under", "under", base.NONE, "What guest memory held there before.")
fill(R[108], {name = "partition-state.overlay", spec = "partition-state", sizes = 0x1009}, {
  {n = "kind", at = 0, k = "enum", w = 1, le = true, f = 893, e = 38},
  {n = "gpa", at = 1, k = "int", w = 8, le = true, f = 894},
  {n = "under", at = 9, count = 0x1000, k = "bytes", w = 1, f = 895},
})
R[109] = {}
F[896] = P.uint8("entresol.partition-state.message.sint", "sint", base.DEC, nil, nil, "sint")
F[897] = P.uint32("entresol.partition-state.message.type", "type", base.DEC_HEX, nil, nil, "type")
F[898] = P.bytes("entresol.partition-state.message.payload", "payload", base.NONE, "payload")
fill(R[109], {name = "partition-state.message", spec = "partition-state", sizes = 5}, {
  {n = "sint", at = 0, k = "int", w = 1, le = true, f = 896, max = {function(v, rest) return minus(16, 1) end, "max hyperv-synic.sint-count - 1"}},
  {n = "type", at = 1, k = "int", w = 4, le = true, f = 897, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "payload", at = 5, count = REST, most = {function(v, rest) return 240 end, "max hyperv-synic.message-payload-max"}, k = "bytes", w = 1, f = 898},
})
R[110] = {}
F[899] = P.uint64("entresol.partition-state.timer.config", "config", base.DEC_HEX, nil, nil, "config")
F[900] = P.uint64("entresol.partition-state.timer.count-value", "count-value", base.DEC_HEX, nil, nil, "count-value")
F[901] = P.uint64("entresol.partition-state.timer.expiration", "expiration", base.DEC_HEX, nil, nil, "Reference time, all ones: it does not run.")
F[902] = P.uint64("entresol.partition-state.timer.message-expiration", "message-expiration", base.DEC_HEX, nil, nil, "Of the message that waits.")
F[903] = P.uint8("entresol.partition-state.timer.message-waits", "message-waits", base.DEC, nil, nil, "message-waits")
fill(R[110], {name = "partition-state.timer", spec = "partition-state", sizes = 33}, {
  {n = "config", at = 0, k = "int", w = 8, le = true, f = 899},
  {n = "count-value", at = 8, k = "int", w = 8, le = true, f = 900},
  {n = "expiration", at = 16, k = "int", w = 8, le = true, f = 901},
  {n = "message-expiration", at = 24, k = "int", w = 8, le = true, f = 902},
  {n = "message-waits", at = 32, k = "int", w = 1, le = true, f = 903, max = {function(v, rest) return 1 end, "max 1"}},
})
R[111] = {}
F[904] = P.uint8("entresol.partition-state.crash.reported", "reported", base.DEC, nil, nil, "reported")
F[905] = P.uint32("entresol.partition-state.crash.vp", "vp", base.DEC_HEX, nil, nil, "vp")
F[906] = P.uint64("entresol.partition-state.crash.parameters", "parameters", base.DEC_HEX, nil, nil, "parameters")
F[907] = P.bytes("entresol.partition-state.crash.text", "text", base.NONE, "text")
fill(R[111], {name = "partition-state.crash", spec = "partition-state", sizes = 45}, {
  {n = "reported", at = 0, k = "int", w = 1, le = true, f = 904, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "vp", at = 1, k = "int", w = 4, le = true, f = 905},
  {n = "parameters", at = 5, count = 5, k = "int", w = 8, le = true, f = 906},
  {n = "text", at = 45, count = REST, most = {function(v, rest) return 0x1000 end, "max crash-text-max"}, k = "bytes", w = 1, f = 907},
})
R[112] = {}
E[39] = {values = {[1] = "interface-description", [5] = "interface-statistics", [6] = "enhanced-packet", [0xa0d0d0a] = "section-header"}}
F[908] = P.uint32("entresol.pcapng.section-header.type", "type", base.HEX_DEC, E[39].values, nil, "type")
F[909] = P.uint32("entresol.pcapng.section-header.length", "length", base.DEC_HEX, nil, nil, "length")
F[910] = P.uint32("entresol.pcapng.section-header.byte-order", "byte-order", base.DEC_HEX, nil, nil, "byte-order")
F[911] = P.uint16("entresol.pcapng.section-header.major", "major", base.DEC, nil, nil, "major")
F[912] = P.uint16("entresol.pcapng.section-header.minor", "minor", base.DEC, nil, nil, "minor")
F[913] = P.uint64("entresol.pcapng.section-header.section-length", "section-length", base.DEC_HEX, nil, nil, "Unknown.")
F[914] = P.uint32("entresol.pcapng.section-header.length-again", "length-again", base.DEC_HEX, nil, nil, "length-again")
fill(R[112], {name = "pcapng.section-header", spec = "pcapng", sizes = 28}, {
  {n = "type", at = 0, k = "enum", w = 4, le = true, f = 908, fixed = "0a0d0d0a", rule = "value 0xa0d0d0a", e = 39},
  {n = "length", at = 4, k = "int", w = 4, le = true, f = 909, fixed = "1c000000", rule = "value 0x1c"},
  {n = "byte-order", at = 8, k = "int", w = 4, le = true, f = 910, fixed = "4d3c2b1a", rule = "value 0x1a2b3c4d"},
  {n = "major", at = 12, k = "int", w = 2, le = true, f = 911, fixed = "0100", rule = "value 0x1"},
  {n = "minor", at = 14, k = "int", w = 2, le = true, f = 912, fixed = "0000", rule = "value 0x0"},
  {n = "section-length", at = 16, k = "int", w = 8, le = true, f = 913, fixed = "ffffffffffffffff", rule = "value 0xffffffffffffffff"},
  {n = "length-again", at = 24, k = "int", w = 4, le = true, f = 914, fixed = "1c000000", rule = "value 0x1c"},
})
R[113] = {}
F[915] = P.uint32("entresol.pcapng.interface-description.type", "type", base.HEX_DEC, E[39].values, nil, "type")
F[916] = P.uint32("entresol.pcapng.interface-description.length", "length", base.DEC_HEX, nil, nil, "length")
F[917] = P.uint16("entresol.pcapng.interface-description.link-type", "link-type", base.DEC, nil, nil, "link-type")
F[918] = P.uint16("entresol.pcapng.interface-description.reserved", "reserved", base.DEC, nil, nil, "reserved")
F[919] = P.uint32("entresol.pcapng.interface-description.snap-length", "snap-length", base.DEC_HEX, nil, nil, "Most bytes of one packet; 0 for no limit.")
F[920] = P.uint16("entresol.pcapng.interface-description.name-option", "name-option", base.DEC, nil, nil, "name-option")
F[921] = P.uint16("entresol.pcapng.interface-description.name-length", "name-length", base.DEC, nil, nil, "name-length")
F[922] = P.string("entresol.pcapng.interface-description.interface-name", "interface-name", base.ASCII, "interface-name")
F[923] = P.uint16("entresol.pcapng.interface-description.resolution-option", "resolution-option", base.DEC, nil, nil, "resolution-option")
F[924] = P.uint16("entresol.pcapng.interface-description.resolution-length", "resolution-length", base.DEC, nil, nil, "resolution-length")
F[925] = P.uint8("entresol.pcapng.interface-description.resolution", "resolution", base.DEC, nil, nil, "resolution")
F[926] = P.uint16("entresol.pcapng.interface-description.end-option", "end-option", base.DEC, nil, nil, "end-option")
F[927] = P.uint16("entresol.pcapng.interface-description.end-length", "end-length", base.DEC, nil, nil, "end-length")
F[928] = P.uint32("entresol.pcapng.interface-description.length-again", "length-again", base.DEC_HEX, nil, nil, "length-again")
fill(R[113], {name = "pcapng.interface-description", spec = "pcapng", sizes = 44}, {
  {n = "type", at = 0, k = "enum", w = 4, le = true, f = 915, fixed = "01000000", rule = "value 0x1", e = 39},
  {n = "length", at = 4, k = "int", w = 4, le = true, f = 916, fixed = "2c000000", rule = "value 0x2c"},
  {n = "link-type", at = 8, k = "int", w = 2, le = true, f = 917},
  {n = "reserved", at = 10, k = "int", w = 2, le = true, f = 918, zero = true},
  {n = "snap-length", at = 12, k = "int", w = 4, le = true, f = 919},
  {n = "name-option", at = 16, k = "int", w = 2, le = true, f = 920, fixed = "0200", rule = "value 0x2"},
  {n = "name-length", at = 18, k = "int", w = 2, le = true, f = 921, fixed = "0800", rule = "value 0x8"},
  {n = "interface-name", at = 20, count = 8, k = "text", w = 1, f = 922},
  {n = "resolution-option", at = 28, k = "int", w = 2, le = true, f = 923, fixed = "0900", rule = "value 0x9"},
  {n = "resolution-length", at = 30, k = "int", w = 2, le = true, f = 924, fixed = "0100", rule = "value 0x1"},
  {n = "resolution", at = 32, k = "int", w = 1, le = true, f = 925, fixed = "09", rule = "value 0x9"},
  {n = "end-option", at = 36, k = "int", w = 2, le = true, f = 926, fixed = "0000", rule = "value 0x0"},
  {n = "end-length", at = 38, k = "int", w = 2, le = true, f = 927, fixed = "0000", rule = "value 0x0"},
  {n = "length-again", at = 40, k = "int", w = 4, le = true, f = 928, fixed = "2c000000", rule = "value 0x2c"},
})
R[114] = {}
F[929] = P.uint32("entresol.pcapng.enhanced-packet.type", "type", base.HEX_DEC, E[39].values, nil, "type")
F[930] = P.uint32("entresol.pcapng.enhanced-packet.length", "length", base.DEC_HEX, nil, nil, "length")
F[931] = P.uint32("entresol.pcapng.enhanced-packet.interface", "interface", base.DEC_HEX, nil, nil, "interface")
F[932] = P.uint32("entresol.pcapng.enhanced-packet.time-high", "time-high", base.DEC_HEX, nil, nil, "time-high")
F[933] = P.uint32("entresol.pcapng.enhanced-packet.time-low", "time-low", base.DEC_HEX, nil, nil, "time-low")
F[934] = P.uint32("entresol.pcapng.enhanced-packet.captured-length", "captured-length", base.DEC_HEX, nil, nil, "Bytes that are here.")
F[935] = P.uint32("entresol.pcapng.enhanced-packet.original-length", "original-length", base.DEC_HEX, nil, nil, "Bytes that there were.")
fill(R[114], {name = "pcapng.enhanced-packet", spec = "pcapng", sizes = 28}, {
  {n = "type", at = 0, k = "enum", w = 4, le = true, f = 929, fixed = "06000000", rule = "value 0x6", e = 39},
  {n = "length", at = 4, k = "int", w = 4, le = true, f = 930, min = {function(v, rest) return 44 end, "min 44"}},
  {n = "interface", at = 8, k = "int", w = 4, le = true, f = 931, fixed = "00000000", rule = "value 0x0"},
  {n = "time-high", at = 12, k = "int", w = 4, le = true, f = 932},
  {n = "time-low", at = 16, k = "int", w = 4, le = true, f = 933},
  {n = "captured-length", at = 20, k = "int", w = 4, le = true, f = 934},
  {n = "original-length", at = 24, k = "int", w = 4, le = true, f = 935},
})
R[115] = {}
F[936] = P.uint16("entresol.pcapng.enhanced-packet-end.flags-option", "flags-option", base.DEC, nil, nil, "flags-option")
F[937] = P.uint16("entresol.pcapng.enhanced-packet-end.flags-length", "flags-length", base.DEC, nil, nil, "flags-length")
F[938] = P.uint32("entresol.pcapng.enhanced-packet-end.flags", "flags", base.HEX, nil, nil, "flags")
F[939] = P.uint32("entresol.pcapng.enhanced-packet-end.flags.direction", "direction", base.DEC_HEX, nil, 0x3, "direction")
F[940] = P.uint32("entresol.pcapng.enhanced-packet-end.flags.others", "others", base.DEC_HEX, nil, 0xfffffffc, "others")
F[941] = P.uint16("entresol.pcapng.enhanced-packet-end.end-option", "end-option", base.DEC, nil, nil, "end-option")
F[942] = P.uint16("entresol.pcapng.enhanced-packet-end.end-length", "end-length", base.DEC, nil, nil, "end-length")
F[943] = P.uint32("entresol.pcapng.enhanced-packet-end.length", "length", base.DEC_HEX, nil, nil, "length")
fill(R[115], {name = "pcapng.enhanced-packet-end", spec = "pcapng", sizes = 16}, {
  {n = "flags-option", at = 0, k = "int", w = 2, le = true, f = 936, fixed = "0200", rule = "value 0x2"},
  {n = "flags-length", at = 2, k = "int", w = 2, le = true, f = 937, fixed = "0400", rule = "value 0x4"},
  {n = "flags", at = 4, k = "bits", w = 4, le = true, f = 938, bits = {{n = "direction", low = 0, wide = 2, f = 939}, {n = "others", low = 2, wide = 30, f = 940, zero = true}}},
  {n = "end-option", at = 8, k = "int", w = 2, le = true, f = 941, fixed = "0000", rule = "value 0x0"},
  {n = "end-length", at = 10, k = "int", w = 2, le = true, f = 942, fixed = "0000", rule = "value 0x0"},
  {n = "length", at = 12, k = "int", w = 4, le = true, f = 943, min = {function(v, rest) return 44 end, "min 44"}},
})
R[116] = {}
F[944] = P.uint32("entresol.pcapng.interface-statistics.type", "type", base.HEX_DEC, E[39].values, nil, "type")
F[945] = P.uint32("entresol.pcapng.interface-statistics.length", "length", base.DEC_HEX, nil, nil, "length")
F[946] = P.uint32("entresol.pcapng.interface-statistics.interface", "interface", base.DEC_HEX, nil, nil, "interface")
F[947] = P.uint32("entresol.pcapng.interface-statistics.time-high", "time-high", base.DEC_HEX, nil, nil, "time-high")
F[948] = P.uint32("entresol.pcapng.interface-statistics.time-low", "time-low", base.DEC_HEX, nil, nil, "time-low")
F[949] = P.uint16("entresol.pcapng.interface-statistics.received-option", "received-option", base.DEC, nil, nil, "received-option")
F[950] = P.uint16("entresol.pcapng.interface-statistics.received-length", "received-length", base.DEC, nil, nil, "received-length")
F[951] = P.uint64("entresol.pcapng.interface-statistics.received", "received", base.DEC_HEX, nil, nil, "Packets that were seen.")
F[952] = P.uint16("entresol.pcapng.interface-statistics.dropped-option", "dropped-option", base.DEC, nil, nil, "dropped-option")
F[953] = P.uint16("entresol.pcapng.interface-statistics.dropped-length", "dropped-length", base.DEC, nil, nil, "dropped-length")
F[954] = P.uint64("entresol.pcapng.interface-statistics.dropped", "dropped", base.DEC_HEX, nil, nil, "Packets among them that found no room.")
F[955] = P.uint16("entresol.pcapng.interface-statistics.end-option", "end-option", base.DEC, nil, nil, "end-option")
F[956] = P.uint16("entresol.pcapng.interface-statistics.end-length", "end-length", base.DEC, nil, nil, "end-length")
F[957] = P.uint32("entresol.pcapng.interface-statistics.length-again", "length-again", base.DEC_HEX, nil, nil, "length-again")
fill(R[116], {name = "pcapng.interface-statistics", spec = "pcapng", sizes = 52}, {
  {n = "type", at = 0, k = "enum", w = 4, le = true, f = 944, fixed = "05000000", rule = "value 0x5", e = 39},
  {n = "length", at = 4, k = "int", w = 4, le = true, f = 945, fixed = "34000000", rule = "value 0x34"},
  {n = "interface", at = 8, k = "int", w = 4, le = true, f = 946, fixed = "00000000", rule = "value 0x0"},
  {n = "time-high", at = 12, k = "int", w = 4, le = true, f = 947},
  {n = "time-low", at = 16, k = "int", w = 4, le = true, f = 948},
  {n = "received-option", at = 20, k = "int", w = 2, le = true, f = 949, fixed = "0400", rule = "value 0x4"},
  {n = "received-length", at = 22, k = "int", w = 2, le = true, f = 950, fixed = "0800", rule = "value 0x8"},
  {n = "received", at = 24, k = "int", w = 8, le = true, f = 951},
  {n = "dropped-option", at = 32, k = "int", w = 2, le = true, f = 952, fixed = "0500", rule = "value 0x5"},
  {n = "dropped-length", at = 34, k = "int", w = 2, le = true, f = 953, fixed = "0800", rule = "value 0x8"},
  {n = "dropped", at = 36, k = "int", w = 8, le = true, f = 954},
  {n = "end-option", at = 44, k = "int", w = 2, le = true, f = 955, fixed = "0000", rule = "value 0x0"},
  {n = "end-length", at = 46, k = "int", w = 2, le = true, f = 956, fixed = "0000", rule = "value 0x0"},
  {n = "length-again", at = 48, k = "int", w = 4, le = true, f = 957, fixed = "34000000", rule = "value 0x34"},
})
R[117] = {}
F[958] = P.uint8("entresol.platform-state.serial.fifos", "fifos", base.DEC, nil, nil, "fifos")
F[959] = P.uint8("entresol.platform-state.serial.trigger", "trigger", base.DEC, nil, nil, "trigger")
F[960] = P.uint8("entresol.platform-state.serial.transmitter-told", "transmitter-told", base.DEC, nil, nil, "The guest was to be told that the transmitter is empty, and has not looked yet.")
F[961] = P.uint8("entresol.platform-state.serial.transmitter-interrupt", "transmitter-interrupt", base.DEC, nil, nil, "transmitter-interrupt")
F[962] = P.bytes("entresol.platform-state.serial.output", "output", base.NONE, "Secret.")
fill(R[117], {name = "platform-state.serial", spec = "platform-state", sizes = 4}, {
  {n = "fifos", at = 0, k = "int", w = 1, le = true, f = 958, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "trigger", at = 1, k = "int", w = 1, le = true, f = 959, max = {function(v, rest) return 3 end, "max 3"}},
  {n = "transmitter-told", at = 2, k = "int", w = 1, le = true, f = 960, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "transmitter-interrupt", at = 3, k = "int", w = 1, le = true, f = 961, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "output", at = 4, count = REST, most = {function(v, rest) return 0x2000 end, "max serial-output-max"}, k = "bytes", w = 1, f = 962},
})
R[118] = {}
F[963] = P.bytes("entresol.platform-state.serial-input.input", "input", base.NONE, "Secret.")
fill(R[118], {name = "platform-state.serial-input", spec = "platform-state", sizes = 0}, {
  {n = "input", at = 0, count = REST, most = {function(v, rest) return 0x800 end, "max serial-input-max"}, k = "bytes", w = 1, f = 963},
})
R[119] = {}
F[964] = P.uint64("entresol.platform-state.clock.offset", "offset", base.DEC_HEX, nil, nil, "Seconds that the guest's time is ahead of the host's, two's complement.")
F[965] = P.uint8("entresol.platform-state.clock.held", "held", base.DEC, nil, nil, "The guest has stopped the clock to set it.")
F[966] = P.uint64("entresol.platform-state.clock.year", "year", base.DEC_HEX, nil, nil, "What it shows meanwhile, piece by piece as the guest set it; two's complement.")
F[967] = P.uint16("entresol.platform-state.clock.month", "month", base.DEC, nil, nil, "month")
F[968] = P.uint16("entresol.platform-state.clock.day", "day", base.DEC, nil, nil, "day")
F[969] = P.uint16("entresol.platform-state.clock.hour", "hour", base.DEC, nil, nil, "hour")
F[970] = P.uint16("entresol.platform-state.clock.minute", "minute", base.DEC, nil, nil, "minute")
F[971] = P.uint16("entresol.platform-state.clock.second", "second", base.DEC, nil, nil, "second")
F[972] = P.uint16("entresol.platform-state.clock.weekday", "weekday", base.DEC, nil, nil, "Sunday is 0.")
fill(R[119], {name = "platform-state.clock", spec = "platform-state", sizes = 29}, {
  {n = "offset", at = 0, k = "int", w = 8, le = true, f = 964},
  {n = "held", at = 8, k = "int", w = 1, le = true, f = 965, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "year", at = 9, k = "int", w = 8, le = true, f = 966},
  {n = "month", at = 17, k = "int", w = 2, le = true, f = 967},
  {n = "day", at = 19, k = "int", w = 2, le = true, f = 968},
  {n = "hour", at = 21, k = "int", w = 2, le = true, f = 969},
  {n = "minute", at = 23, k = "int", w = 2, le = true, f = 970},
  {n = "second", at = 25, k = "int", w = 2, le = true, f = 971},
  {n = "weekday", at = 27, k = "int", w = 2, le = true, f = 972},
})
R[120] = {}
F[973] = P.uint32("entresol.platform-state.interrupt-lines.lines", "lines", base.DEC_HEX, nil, nil, "One bit for each input that a device holds active.")
fill(R[120], {name = "platform-state.interrupt-lines", spec = "platform-state", sizes = 4}, {
  {n = "lines", at = 0, k = "int", w = 4, le = true, f = 973},
})
R[121] = {}
F[974] = P.uint32("entresol.pvh.start-info.magic", "magic", base.DEC_HEX, nil, nil, "magic")
F[975] = P.uint32("entresol.pvh.start-info.version", "version", base.DEC_HEX, nil, nil, "The first with a memory map.")
F[976] = P.uint32("entresol.pvh.start-info.flags", "flags", base.DEC_HEX, nil, nil, "flags")
F[977] = P.uint32("entresol.pvh.start-info.module-count", "module-count", base.DEC_HEX, nil, nil, "module-count")
F[978] = P.uint64("entresol.pvh.start-info.modules", "modules", base.DEC_HEX, nil, nil, "modules")
F[979] = P.uint64("entresol.pvh.start-info.command-line", "command-line", base.DEC_HEX, nil, nil, "An address, 0 for none; ended by a NUL.")
F[980] = P.uint64("entresol.pvh.start-info.acpi-rsdp", "acpi-rsdp", base.DEC_HEX, nil, nil, "acpi-rsdp")
F[981] = P.uint64("entresol.pvh.start-info.memory-map", "memory-map", base.DEC_HEX, nil, nil, "memory-map")
F[982] = P.uint32("entresol.pvh.start-info.memory-map-count", "memory-map-count", base.DEC_HEX, nil, nil, "memory-map-count")
F[983] = P.uint32("entresol.pvh.start-info.must", "must", base.DEC_HEX, nil, nil, "must")
fill(R[121], {name = "pvh.start-info", spec = "pvh", sizes = 56}, {
  {n = "magic", at = 0, k = "int", w = 4, le = true, f = 974, fixed = "78c56e33", rule = "value 0x336ec578"},
  {n = "version", at = 4, k = "int", w = 4, le = true, f = 975, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "flags", at = 8, k = "int", w = 4, le = true, f = 976},
  {n = "module-count", at = 12, k = "int", w = 4, le = true, f = 977},
  {n = "modules", at = 16, k = "int", w = 8, le = true, f = 978},
  {n = "command-line", at = 24, k = "int", w = 8, le = true, f = 979},
  {n = "acpi-rsdp", at = 32, k = "int", w = 8, le = true, f = 980},
  {n = "memory-map", at = 40, k = "int", w = 8, le = true, f = 981},
  {n = "memory-map-count", at = 48, k = "int", w = 4, le = true, f = 982},
  {n = "must", at = 52, k = "int", w = 4, le = true, f = 983},
})
R[122] = {}
F[984] = P.uint64("entresol.pvh.memory-map-entry.address", "address", base.DEC_HEX, nil, nil, "address")
F[985] = P.uint64("entresol.pvh.memory-map-entry.size", "size", base.DEC_HEX, nil, nil, "size")
E[40] = {values = {[1] = "ram", [2] = "reserved", [3] = "acpi", [4] = "nvs", [5] = "unusable", [6] = "disabled", [7] = "persistent"}, open = true}
F[986] = P.uint32("entresol.pvh.memory-map-entry.type", "type", base.HEX_DEC, E[40].values, nil, "type")
F[987] = P.uint32("entresol.pvh.memory-map-entry.must", "must", base.DEC_HEX, nil, nil, "must")
fill(R[122], {name = "pvh.memory-map-entry", spec = "pvh", sizes = 24}, {
  {n = "address", at = 0, k = "int", w = 8, le = true, f = 984},
  {n = "size", at = 8, k = "int", w = 8, le = true, f = 985},
  {n = "type", at = 16, k = "enum", w = 4, le = true, f = 986, e = 40},
  {n = "must", at = 20, k = "int", w = 4, le = true, f = 987},
})
R[123] = {}
F[988] = P.uint16("entresol.qemu-fw-cfg.processors.count", "count", base.DEC, nil, nil, "count")
fill(R[123], {name = "qemu-fw-cfg.processors", spec = "qemu-fw-cfg", sizes = 2}, {
  {n = "count", at = 0, k = "int", w = 2, le = true, f = 988},
})
R[124] = {}
F[989] = P.uint64("entresol.remote-state.processor.vectors", "vectors", base.DEC_HEX, nil, nil, "Interrupts that the guest has not taken: a bit for each vector, the lowest first.")
fill(R[124], {name = "remote-state.processor", spec = "remote-state", sizes = 32}, {
  {n = "vectors", at = 0, count = 4, k = "int", w = 8, le = true, f = 989},
})
R[125] = {}
F[990] = P.uint8("entresol.scsi.cdb-6.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[991] = P.uint8("entresol.scsi.cdb-6.control", "control", base.HEX, nil, nil, "control")
F[992] = P.uint8("entresol.scsi.cdb-6.control.link", "link", base.DEC, nil, 0x3, "link")
F[993] = P.uint8("entresol.scsi.cdb-6.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[994] = P.uint8("entresol.scsi.cdb-6.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[125], {name = "scsi.cdb-6", spec = "scsi", sizes = 6}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 990},
  {n = "control", at = 5, k = "bits", w = 1, f = 991, bits = {{n = "link", low = 0, wide = 2, f = 992}, {n = "naca", low = 2, wide = 1, f = 993, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 994}}},
})
R[126] = {}
F[995] = P.uint8("entresol.scsi.cdb-request-sense.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[996] = P.uint8("entresol.scsi.cdb-request-sense.options", "options", base.HEX, nil, nil, "options")
F[997] = P.uint8("entresol.scsi.cdb-request-sense.options.descriptor", "descriptor", base.DEC, nil, 0x1, "descriptor")
F[998] = P.uint8("entresol.scsi.cdb-request-sense.options.unused", "unused", base.DEC, nil, 0xfe, "unused")
F[999] = P.uint8("entresol.scsi.cdb-request-sense.allocation", "allocation", base.DEC, nil, nil, "allocation")
F[1000] = P.uint8("entresol.scsi.cdb-request-sense.control", "control", base.HEX, nil, nil, "control")
F[1001] = P.uint8("entresol.scsi.cdb-request-sense.control.link", "link", base.DEC, nil, 0x3, "link")
F[1002] = P.uint8("entresol.scsi.cdb-request-sense.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1003] = P.uint8("entresol.scsi.cdb-request-sense.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[126], {name = "scsi.cdb-request-sense", spec = "scsi", sizes = 6}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 995},
  {n = "options", at = 1, k = "bits", w = 1, f = 996, bits = {{n = "descriptor", low = 0, wide = 1, f = 997}, {n = "unused", low = 1, wide = 7, f = 998}}},
  {n = "allocation", at = 4, k = "int", w = 1, f = 999},
  {n = "control", at = 5, k = "bits", w = 1, f = 1000, bits = {{n = "link", low = 0, wide = 2, f = 1001}, {n = "naca", low = 2, wide = 1, f = 1002, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1003}}},
})
R[127] = {}
F[1004] = P.uint8("entresol.scsi.cdb-read-write-6.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1005] = P.uint24("entresol.scsi.cdb-read-write-6.lba", "lba", base.DEC, nil, nil, "lba")
F[1006] = P.uint8("entresol.scsi.cdb-read-write-6.blocks", "blocks", base.DEC, nil, nil, "blocks")
F[1007] = P.uint8("entresol.scsi.cdb-read-write-6.control", "control", base.HEX, nil, nil, "control")
F[1008] = P.uint8("entresol.scsi.cdb-read-write-6.control.link", "link", base.DEC, nil, 0x3, "link")
F[1009] = P.uint8("entresol.scsi.cdb-read-write-6.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1010] = P.uint8("entresol.scsi.cdb-read-write-6.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[127], {name = "scsi.cdb-read-write-6", spec = "scsi", sizes = 6}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1004},
  {n = "lba", at = 1, k = "int", w = 3, f = 1005, max = {function(v, rest) return 0x1fffff end, "max 0x1f_ffff"}},
  {n = "blocks", at = 4, k = "int", w = 1, f = 1006},
  {n = "control", at = 5, k = "bits", w = 1, f = 1007, bits = {{n = "link", low = 0, wide = 2, f = 1008}, {n = "naca", low = 2, wide = 1, f = 1009, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1010}}},
})
R[128] = {}
F[1011] = P.uint8("entresol.scsi.cdb-inquiry.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1012] = P.uint8("entresol.scsi.cdb-inquiry.options", "options", base.HEX, nil, nil, "options")
F[1013] = P.uint8("entresol.scsi.cdb-inquiry.options.evpd", "evpd", base.DEC, nil, 0x1, "evpd")
F[1014] = P.uint8("entresol.scsi.cdb-inquiry.options.obsolete", "obsolete", base.DEC, nil, 0xfe, "obsolete")
F[1015] = P.uint8("entresol.scsi.cdb-inquiry.page", "page", base.DEC, nil, nil, "page")
F[1016] = P.uint16("entresol.scsi.cdb-inquiry.allocation", "allocation", base.DEC, nil, nil, "allocation")
F[1017] = P.uint8("entresol.scsi.cdb-inquiry.control", "control", base.HEX, nil, nil, "control")
F[1018] = P.uint8("entresol.scsi.cdb-inquiry.control.link", "link", base.DEC, nil, 0x3, "link")
F[1019] = P.uint8("entresol.scsi.cdb-inquiry.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1020] = P.uint8("entresol.scsi.cdb-inquiry.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[128], {name = "scsi.cdb-inquiry", spec = "scsi", sizes = 6}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1011},
  {n = "options", at = 1, k = "bits", w = 1, f = 1012, bits = {{n = "evpd", low = 0, wide = 1, f = 1013}, {n = "obsolete", low = 1, wide = 7, f = 1014}}},
  {n = "page", at = 2, k = "int", w = 1, f = 1015},
  {n = "allocation", at = 3, k = "int", w = 2, f = 1016},
  {n = "control", at = 5, k = "bits", w = 1, f = 1017, bits = {{n = "link", low = 0, wide = 2, f = 1018}, {n = "naca", low = 2, wide = 1, f = 1019, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1020}}},
})
R[129] = {}
F[1021] = P.uint8("entresol.scsi.cdb-mode-select-6.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1022] = P.uint8("entresol.scsi.cdb-mode-select-6.options", "options", base.HEX, nil, nil, "options")
F[1023] = P.uint8("entresol.scsi.cdb-mode-select-6.options.save-pages", "save-pages", base.DEC, nil, 0x1, "save-pages")
F[1024] = P.uint8("entresol.scsi.cdb-mode-select-6.options.unused", "unused", base.DEC, nil, 0xe, "unused")
F[1025] = P.uint8("entresol.scsi.cdb-mode-select-6.options.page-format", "page-format", base.DEC, nil, 0x10, "page-format")
F[1026] = P.uint8("entresol.scsi.cdb-mode-select-6.options.obsolete", "obsolete", base.DEC, nil, 0xe0, "obsolete")
F[1027] = P.uint8("entresol.scsi.cdb-mode-select-6.length", "length", base.DEC, nil, nil, "length")
F[1028] = P.uint8("entresol.scsi.cdb-mode-select-6.control", "control", base.HEX, nil, nil, "control")
F[1029] = P.uint8("entresol.scsi.cdb-mode-select-6.control.link", "link", base.DEC, nil, 0x3, "link")
F[1030] = P.uint8("entresol.scsi.cdb-mode-select-6.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1031] = P.uint8("entresol.scsi.cdb-mode-select-6.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[129], {name = "scsi.cdb-mode-select-6", spec = "scsi", sizes = 6}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1021},
  {n = "options", at = 1, k = "bits", w = 1, f = 1022, bits = {{n = "save-pages", low = 0, wide = 1, f = 1023}, {n = "unused", low = 1, wide = 3, f = 1024}, {n = "page-format", low = 4, wide = 1, f = 1025}, {n = "obsolete", low = 5, wide = 3, f = 1026}}},
  {n = "length", at = 4, k = "int", w = 1, f = 1027},
  {n = "control", at = 5, k = "bits", w = 1, f = 1028, bits = {{n = "link", low = 0, wide = 2, f = 1029}, {n = "naca", low = 2, wide = 1, f = 1030, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1031}}},
})
R[130] = {}
F[1032] = P.uint8("entresol.scsi.cdb-mode-sense-6.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1033] = P.uint8("entresol.scsi.cdb-mode-sense-6.options", "options", base.HEX, nil, nil, "options")
F[1034] = P.uint8("entresol.scsi.cdb-mode-sense-6.options.unused", "unused", base.DEC, nil, 0x7, "unused")
F[1035] = P.uint8("entresol.scsi.cdb-mode-sense-6.options.no-block-descriptors", "no-block-descriptors", base.DEC, nil, 0x8, "no-block-descriptors")
F[1036] = P.uint8("entresol.scsi.cdb-mode-sense-6.options.more-unused", "more-unused", base.DEC, nil, 0xf0, "more-unused")
F[1037] = P.uint8("entresol.scsi.cdb-mode-sense-6.page-and-control", "page-and-control", base.HEX, nil, nil, "page-and-control")
F[1038] = P.uint8("entresol.scsi.cdb-mode-sense-6.page-and-control.page", "page", base.DEC, nil, 0x3f, "page")
E[41] = {values = {[0] = "current", [1] = "changeable", [2] = "default", [3] = "saved"}}
F[1039] = P.uint8("entresol.scsi.cdb-mode-sense-6.page-and-control.control-values", "control-values", base.DEC_HEX, E[41].values, 0xc0, "control-values")
F[1040] = P.uint8("entresol.scsi.cdb-mode-sense-6.subpage", "subpage", base.DEC, nil, nil, "subpage")
F[1041] = P.uint8("entresol.scsi.cdb-mode-sense-6.allocation", "allocation", base.DEC, nil, nil, "allocation")
F[1042] = P.uint8("entresol.scsi.cdb-mode-sense-6.control", "control", base.HEX, nil, nil, "control")
F[1043] = P.uint8("entresol.scsi.cdb-mode-sense-6.control.link", "link", base.DEC, nil, 0x3, "link")
F[1044] = P.uint8("entresol.scsi.cdb-mode-sense-6.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1045] = P.uint8("entresol.scsi.cdb-mode-sense-6.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[130], {name = "scsi.cdb-mode-sense-6", spec = "scsi", sizes = 6}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1032},
  {n = "options", at = 1, k = "bits", w = 1, f = 1033, bits = {{n = "unused", low = 0, wide = 3, f = 1034}, {n = "no-block-descriptors", low = 3, wide = 1, f = 1035}, {n = "more-unused", low = 4, wide = 4, f = 1036}}},
  {n = "page-and-control", at = 2, k = "bits", w = 1, f = 1037, bits = {{n = "page", low = 0, wide = 6, f = 1038}, {n = "control-values", low = 6, wide = 2, f = 1039, e = 41}}},
  {n = "subpage", at = 3, k = "int", w = 1, f = 1040},
  {n = "allocation", at = 4, k = "int", w = 1, f = 1041},
  {n = "control", at = 5, k = "bits", w = 1, f = 1042, bits = {{n = "link", low = 0, wide = 2, f = 1043}, {n = "naca", low = 2, wide = 1, f = 1044, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1045}}},
})
R[131] = {}
F[1046] = P.uint8("entresol.scsi.cdb-start-stop.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1047] = P.uint8("entresol.scsi.cdb-start-stop.options", "options", base.HEX, nil, nil, "options")
F[1048] = P.uint8("entresol.scsi.cdb-start-stop.options.immediate", "immediate", base.DEC, nil, 0x1, "immediate")
F[1049] = P.uint8("entresol.scsi.cdb-start-stop.options.unused", "unused", base.DEC, nil, 0xfe, "unused")
F[1050] = P.uint8("entresol.scsi.cdb-start-stop.action", "action", base.HEX, nil, nil, "action")
F[1051] = P.uint8("entresol.scsi.cdb-start-stop.action.start", "start", base.DEC, nil, 0x1, "start")
F[1052] = P.uint8("entresol.scsi.cdb-start-stop.action.load-eject", "load-eject", base.DEC, nil, 0x2, "load-eject")
F[1053] = P.uint8("entresol.scsi.cdb-start-stop.action.no-flush", "no-flush", base.DEC, nil, 0x4, "no-flush")
F[1054] = P.uint8("entresol.scsi.cdb-start-stop.action.unused-too", "unused-too", base.DEC, nil, 0x8, "unused-too")
E[42] = {values = {[0] = "start-valid", [1] = "active", [2] = "idle", [3] = "standby", [7] = "lu-control", [10] = "force-idle", [11] = "force-standby"}, open = true}
F[1055] = P.uint8("entresol.scsi.cdb-start-stop.action.power-condition", "power-condition", base.DEC_HEX, E[42].values, 0xf0, "power-condition")
F[1056] = P.uint8("entresol.scsi.cdb-start-stop.control", "control", base.HEX, nil, nil, "control")
F[1057] = P.uint8("entresol.scsi.cdb-start-stop.control.link", "link", base.DEC, nil, 0x3, "link")
F[1058] = P.uint8("entresol.scsi.cdb-start-stop.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1059] = P.uint8("entresol.scsi.cdb-start-stop.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[131], {name = "scsi.cdb-start-stop", spec = "scsi", sizes = 6}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1046},
  {n = "options", at = 1, k = "bits", w = 1, f = 1047, bits = {{n = "immediate", low = 0, wide = 1, f = 1048}, {n = "unused", low = 1, wide = 7, f = 1049}}},
  {n = "action", at = 4, k = "bits", w = 1, f = 1050, bits = {{n = "start", low = 0, wide = 1, f = 1051}, {n = "load-eject", low = 1, wide = 1, f = 1052}, {n = "no-flush", low = 2, wide = 1, f = 1053}, {n = "unused-too", low = 3, wide = 1, f = 1054}, {n = "power-condition", low = 4, wide = 4, f = 1055, e = 42}}},
  {n = "control", at = 5, k = "bits", w = 1, f = 1056, bits = {{n = "link", low = 0, wide = 2, f = 1057}, {n = "naca", low = 2, wide = 1, f = 1058, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1059}}},
})
R[132] = {}
F[1060] = P.uint8("entresol.scsi.cdb-send-diagnostic.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1061] = P.uint8("entresol.scsi.cdb-send-diagnostic.options", "options", base.HEX, nil, nil, "options")
F[1062] = P.uint8("entresol.scsi.cdb-send-diagnostic.options.unit-offline", "unit-offline", base.DEC, nil, 0x1, "unit-offline")
F[1063] = P.uint8("entresol.scsi.cdb-send-diagnostic.options.device-offline", "device-offline", base.DEC, nil, 0x2, "device-offline")
F[1064] = P.uint8("entresol.scsi.cdb-send-diagnostic.options.self-test", "self-test", base.DEC, nil, 0x4, "self-test")
F[1065] = P.uint8("entresol.scsi.cdb-send-diagnostic.options.unused", "unused", base.DEC, nil, 0x8, "unused")
F[1066] = P.uint8("entresol.scsi.cdb-send-diagnostic.options.page-format", "page-format", base.DEC, nil, 0x10, "page-format")
F[1067] = P.uint8("entresol.scsi.cdb-send-diagnostic.options.self-test-code", "self-test-code", base.DEC, nil, 0xe0, "self-test-code")
F[1068] = P.uint16("entresol.scsi.cdb-send-diagnostic.length", "length", base.DEC, nil, nil, "length")
F[1069] = P.uint8("entresol.scsi.cdb-send-diagnostic.control", "control", base.HEX, nil, nil, "control")
F[1070] = P.uint8("entresol.scsi.cdb-send-diagnostic.control.link", "link", base.DEC, nil, 0x3, "link")
F[1071] = P.uint8("entresol.scsi.cdb-send-diagnostic.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1072] = P.uint8("entresol.scsi.cdb-send-diagnostic.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[132], {name = "scsi.cdb-send-diagnostic", spec = "scsi", sizes = 6}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1060},
  {n = "options", at = 1, k = "bits", w = 1, f = 1061, bits = {{n = "unit-offline", low = 0, wide = 1, f = 1062}, {n = "device-offline", low = 1, wide = 1, f = 1063}, {n = "self-test", low = 2, wide = 1, f = 1064}, {n = "unused", low = 3, wide = 1, f = 1065}, {n = "page-format", low = 4, wide = 1, f = 1066}, {n = "self-test-code", low = 5, wide = 3, f = 1067}}},
  {n = "length", at = 3, k = "int", w = 2, f = 1068},
  {n = "control", at = 5, k = "bits", w = 1, f = 1069, bits = {{n = "link", low = 0, wide = 2, f = 1070}, {n = "naca", low = 2, wide = 1, f = 1071, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1072}}},
})
R[133] = {}
F[1073] = P.uint8("entresol.scsi.cdb-prevent-removal.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1074] = P.uint8("entresol.scsi.cdb-prevent-removal.action", "action", base.HEX, nil, nil, "action")
F[1075] = P.uint8("entresol.scsi.cdb-prevent-removal.action.prevent", "prevent", base.DEC, nil, 0x3, "prevent")
F[1076] = P.uint8("entresol.scsi.cdb-prevent-removal.action.unused", "unused", base.DEC, nil, 0xfc, "unused")
F[1077] = P.uint8("entresol.scsi.cdb-prevent-removal.control", "control", base.HEX, nil, nil, "control")
F[1078] = P.uint8("entresol.scsi.cdb-prevent-removal.control.link", "link", base.DEC, nil, 0x3, "link")
F[1079] = P.uint8("entresol.scsi.cdb-prevent-removal.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1080] = P.uint8("entresol.scsi.cdb-prevent-removal.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[133], {name = "scsi.cdb-prevent-removal", spec = "scsi", sizes = 6}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1073},
  {n = "action", at = 4, k = "bits", w = 1, f = 1074, bits = {{n = "prevent", low = 0, wide = 2, f = 1075}, {n = "unused", low = 2, wide = 6, f = 1076}}},
  {n = "control", at = 5, k = "bits", w = 1, f = 1077, bits = {{n = "link", low = 0, wide = 2, f = 1078}, {n = "naca", low = 2, wide = 1, f = 1079, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1080}}},
})
R[134] = {}
F[1081] = P.uint8("entresol.scsi.cdb-read-capacity-10.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1082] = P.uint32("entresol.scsi.cdb-read-capacity-10.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1083] = P.uint8("entresol.scsi.cdb-read-capacity-10.options", "options", base.HEX, nil, nil, "options")
F[1084] = P.uint8("entresol.scsi.cdb-read-capacity-10.options.partial-medium", "partial-medium", base.DEC, nil, 0x1, "partial-medium")
F[1085] = P.uint8("entresol.scsi.cdb-read-capacity-10.options.unused", "unused", base.DEC, nil, 0xfe, "unused")
F[1086] = P.uint8("entresol.scsi.cdb-read-capacity-10.control", "control", base.HEX, nil, nil, "control")
F[1087] = P.uint8("entresol.scsi.cdb-read-capacity-10.control.link", "link", base.DEC, nil, 0x3, "link")
F[1088] = P.uint8("entresol.scsi.cdb-read-capacity-10.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1089] = P.uint8("entresol.scsi.cdb-read-capacity-10.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[134], {name = "scsi.cdb-read-capacity-10", spec = "scsi", sizes = 10}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1081},
  {n = "lba", at = 2, k = "int", w = 4, f = 1082},
  {n = "options", at = 8, k = "bits", w = 1, f = 1083, bits = {{n = "partial-medium", low = 0, wide = 1, f = 1084}, {n = "unused", low = 1, wide = 7, f = 1085}}},
  {n = "control", at = 9, k = "bits", w = 1, f = 1086, bits = {{n = "link", low = 0, wide = 2, f = 1087}, {n = "naca", low = 2, wide = 1, f = 1088, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1089}}},
})
R[135] = {}
F[1090] = P.uint8("entresol.scsi.cdb-read-write-10.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1091] = P.uint8("entresol.scsi.cdb-read-write-10.options", "options", base.HEX, nil, nil, "options")
F[1092] = P.uint8("entresol.scsi.cdb-read-write-10.options.obsolete", "obsolete", base.DEC, nil, 0x7, "obsolete")
F[1093] = P.uint8("entresol.scsi.cdb-read-write-10.options.fua", "fua", base.DEC, nil, 0x8, "fua")
F[1094] = P.uint8("entresol.scsi.cdb-read-write-10.options.dpo", "dpo", base.DEC, nil, 0x10, "dpo")
F[1095] = P.uint8("entresol.scsi.cdb-read-write-10.options.protect", "protect", base.DEC, nil, 0xe0, "protect")
F[1096] = P.uint32("entresol.scsi.cdb-read-write-10.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1097] = P.uint16("entresol.scsi.cdb-read-write-10.blocks", "blocks", base.DEC, nil, nil, "blocks")
F[1098] = P.uint8("entresol.scsi.cdb-read-write-10.control", "control", base.HEX, nil, nil, "control")
F[1099] = P.uint8("entresol.scsi.cdb-read-write-10.control.link", "link", base.DEC, nil, 0x3, "link")
F[1100] = P.uint8("entresol.scsi.cdb-read-write-10.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1101] = P.uint8("entresol.scsi.cdb-read-write-10.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[135], {name = "scsi.cdb-read-write-10", spec = "scsi", sizes = 10}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1090},
  {n = "options", at = 1, k = "bits", w = 1, f = 1091, bits = {{n = "obsolete", low = 0, wide = 3, f = 1092}, {n = "fua", low = 3, wide = 1, f = 1093}, {n = "dpo", low = 4, wide = 1, f = 1094}, {n = "protect", low = 5, wide = 3, f = 1095, zero = true}}},
  {n = "lba", at = 2, k = "int", w = 4, f = 1096},
  {n = "blocks", at = 7, k = "int", w = 2, f = 1097},
  {n = "control", at = 9, k = "bits", w = 1, f = 1098, bits = {{n = "link", low = 0, wide = 2, f = 1099}, {n = "naca", low = 2, wide = 1, f = 1100, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1101}}},
})
R[136] = {}
F[1102] = P.uint8("entresol.scsi.cdb-verify-10.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1103] = P.uint8("entresol.scsi.cdb-verify-10.options", "options", base.HEX, nil, nil, "options")
F[1104] = P.uint8("entresol.scsi.cdb-verify-10.options.obsolete", "obsolete", base.DEC, nil, 0x1, "obsolete")
E[43] = {values = {[0] = "medium", [1] = "compare", [3] = "compare-one"}}
F[1105] = P.uint8("entresol.scsi.cdb-verify-10.options.byte-check", "byte-check", base.DEC_HEX, E[43].values, 0x6, "byte-check")
F[1106] = P.uint8("entresol.scsi.cdb-verify-10.options.more-obsolete", "more-obsolete", base.DEC, nil, 0x8, "more-obsolete")
F[1107] = P.uint8("entresol.scsi.cdb-verify-10.options.dpo", "dpo", base.DEC, nil, 0x10, "dpo")
F[1108] = P.uint8("entresol.scsi.cdb-verify-10.options.protect", "protect", base.DEC, nil, 0xe0, "protect")
F[1109] = P.uint32("entresol.scsi.cdb-verify-10.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1110] = P.uint16("entresol.scsi.cdb-verify-10.blocks", "blocks", base.DEC, nil, nil, "blocks")
F[1111] = P.uint8("entresol.scsi.cdb-verify-10.control", "control", base.HEX, nil, nil, "control")
F[1112] = P.uint8("entresol.scsi.cdb-verify-10.control.link", "link", base.DEC, nil, 0x3, "link")
F[1113] = P.uint8("entresol.scsi.cdb-verify-10.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1114] = P.uint8("entresol.scsi.cdb-verify-10.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[136], {name = "scsi.cdb-verify-10", spec = "scsi", sizes = 10}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1102},
  {n = "options", at = 1, k = "bits", w = 1, f = 1103, bits = {{n = "obsolete", low = 0, wide = 1, f = 1104}, {n = "byte-check", low = 1, wide = 2, f = 1105, e = 43}, {n = "more-obsolete", low = 3, wide = 1, f = 1106}, {n = "dpo", low = 4, wide = 1, f = 1107}, {n = "protect", low = 5, wide = 3, f = 1108, zero = true}}},
  {n = "lba", at = 2, k = "int", w = 4, f = 1109},
  {n = "blocks", at = 7, k = "int", w = 2, f = 1110},
  {n = "control", at = 9, k = "bits", w = 1, f = 1111, bits = {{n = "link", low = 0, wide = 2, f = 1112}, {n = "naca", low = 2, wide = 1, f = 1113, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1114}}},
})
R[137] = {}
F[1115] = P.uint8("entresol.scsi.cdb-synchronize-10.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1116] = P.uint8("entresol.scsi.cdb-synchronize-10.options", "options", base.HEX, nil, nil, "options")
F[1117] = P.uint8("entresol.scsi.cdb-synchronize-10.options.obsolete", "obsolete", base.DEC, nil, 0x1, "obsolete")
F[1118] = P.uint8("entresol.scsi.cdb-synchronize-10.options.immediate", "immediate", base.DEC, nil, 0x2, "immediate")
F[1119] = P.uint8("entresol.scsi.cdb-synchronize-10.options.more-obsolete", "more-obsolete", base.DEC, nil, 0xfc, "more-obsolete")
F[1120] = P.uint32("entresol.scsi.cdb-synchronize-10.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1121] = P.uint16("entresol.scsi.cdb-synchronize-10.blocks", "blocks", base.DEC, nil, nil, "blocks")
F[1122] = P.uint8("entresol.scsi.cdb-synchronize-10.control", "control", base.HEX, nil, nil, "control")
F[1123] = P.uint8("entresol.scsi.cdb-synchronize-10.control.link", "link", base.DEC, nil, 0x3, "link")
F[1124] = P.uint8("entresol.scsi.cdb-synchronize-10.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1125] = P.uint8("entresol.scsi.cdb-synchronize-10.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[137], {name = "scsi.cdb-synchronize-10", spec = "scsi", sizes = 10}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1115},
  {n = "options", at = 1, k = "bits", w = 1, f = 1116, bits = {{n = "obsolete", low = 0, wide = 1, f = 1117}, {n = "immediate", low = 1, wide = 1, f = 1118}, {n = "more-obsolete", low = 2, wide = 6, f = 1119}}},
  {n = "lba", at = 2, k = "int", w = 4, f = 1120},
  {n = "blocks", at = 7, k = "int", w = 2, f = 1121},
  {n = "control", at = 9, k = "bits", w = 1, f = 1122, bits = {{n = "link", low = 0, wide = 2, f = 1123}, {n = "naca", low = 2, wide = 1, f = 1124, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1125}}},
})
R[138] = {}
F[1126] = P.uint8("entresol.scsi.cdb-write-same-10.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1127] = P.uint8("entresol.scsi.cdb-write-same-10.options", "options", base.HEX, nil, nil, "options")
F[1128] = P.uint8("entresol.scsi.cdb-write-same-10.options.obsolete", "obsolete", base.DEC, nil, 0x1, "obsolete")
F[1129] = P.uint8("entresol.scsi.cdb-write-same-10.options.lb-data", "lb-data", base.DEC, nil, 0x2, "lb-data")
F[1130] = P.uint8("entresol.scsi.cdb-write-same-10.options.pb-data", "pb-data", base.DEC, nil, 0x4, "pb-data")
F[1131] = P.uint8("entresol.scsi.cdb-write-same-10.options.unmap", "unmap", base.DEC, nil, 0x8, "unmap")
F[1132] = P.uint8("entresol.scsi.cdb-write-same-10.options.anchor", "anchor", base.DEC, nil, 0x10, "anchor")
F[1133] = P.uint8("entresol.scsi.cdb-write-same-10.options.protect", "protect", base.DEC, nil, 0xe0, "protect")
F[1134] = P.uint32("entresol.scsi.cdb-write-same-10.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1135] = P.uint16("entresol.scsi.cdb-write-same-10.blocks", "blocks", base.DEC, nil, nil, "blocks")
F[1136] = P.uint8("entresol.scsi.cdb-write-same-10.control", "control", base.HEX, nil, nil, "control")
F[1137] = P.uint8("entresol.scsi.cdb-write-same-10.control.link", "link", base.DEC, nil, 0x3, "link")
F[1138] = P.uint8("entresol.scsi.cdb-write-same-10.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1139] = P.uint8("entresol.scsi.cdb-write-same-10.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[138], {name = "scsi.cdb-write-same-10", spec = "scsi", sizes = 10}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1126},
  {n = "options", at = 1, k = "bits", w = 1, f = 1127, bits = {{n = "obsolete", low = 0, wide = 1, f = 1128}, {n = "lb-data", low = 1, wide = 1, f = 1129, zero = true}, {n = "pb-data", low = 2, wide = 1, f = 1130, zero = true}, {n = "unmap", low = 3, wide = 1, f = 1131}, {n = "anchor", low = 4, wide = 1, f = 1132, zero = true}, {n = "protect", low = 5, wide = 3, f = 1133, zero = true}}},
  {n = "lba", at = 2, k = "int", w = 4, f = 1134},
  {n = "blocks", at = 7, k = "int", w = 2, f = 1135},
  {n = "control", at = 9, k = "bits", w = 1, f = 1136, bits = {{n = "link", low = 0, wide = 2, f = 1137}, {n = "naca", low = 2, wide = 1, f = 1138, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1139}}},
})
R[139] = {}
F[1140] = P.uint8("entresol.scsi.cdb-unmap.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1141] = P.uint8("entresol.scsi.cdb-unmap.options", "options", base.HEX, nil, nil, "options")
F[1142] = P.uint8("entresol.scsi.cdb-unmap.options.anchor", "anchor", base.DEC, nil, 0x1, "anchor")
F[1143] = P.uint8("entresol.scsi.cdb-unmap.options.unused", "unused", base.DEC, nil, 0xfe, "unused")
F[1144] = P.uint16("entresol.scsi.cdb-unmap.length", "length", base.DEC, nil, nil, "length")
F[1145] = P.uint8("entresol.scsi.cdb-unmap.control", "control", base.HEX, nil, nil, "control")
F[1146] = P.uint8("entresol.scsi.cdb-unmap.control.link", "link", base.DEC, nil, 0x3, "link")
F[1147] = P.uint8("entresol.scsi.cdb-unmap.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1148] = P.uint8("entresol.scsi.cdb-unmap.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[139], {name = "scsi.cdb-unmap", spec = "scsi", sizes = 10}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1140},
  {n = "options", at = 1, k = "bits", w = 1, f = 1141, bits = {{n = "anchor", low = 0, wide = 1, f = 1142, zero = true}, {n = "unused", low = 1, wide = 7, f = 1143}}},
  {n = "length", at = 7, k = "int", w = 2, f = 1144},
  {n = "control", at = 9, k = "bits", w = 1, f = 1145, bits = {{n = "link", low = 0, wide = 2, f = 1146}, {n = "naca", low = 2, wide = 1, f = 1147, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1148}}},
})
R[140] = {}
F[1149] = P.uint8("entresol.scsi.cdb-mode-select-10.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1150] = P.uint8("entresol.scsi.cdb-mode-select-10.options", "options", base.HEX, nil, nil, "options")
F[1151] = P.uint8("entresol.scsi.cdb-mode-select-10.options.save-pages", "save-pages", base.DEC, nil, 0x1, "save-pages")
F[1152] = P.uint8("entresol.scsi.cdb-mode-select-10.options.unused", "unused", base.DEC, nil, 0xe, "unused")
F[1153] = P.uint8("entresol.scsi.cdb-mode-select-10.options.page-format", "page-format", base.DEC, nil, 0x10, "page-format")
F[1154] = P.uint8("entresol.scsi.cdb-mode-select-10.options.obsolete", "obsolete", base.DEC, nil, 0xe0, "obsolete")
F[1155] = P.uint16("entresol.scsi.cdb-mode-select-10.length", "length", base.DEC, nil, nil, "length")
F[1156] = P.uint8("entresol.scsi.cdb-mode-select-10.control", "control", base.HEX, nil, nil, "control")
F[1157] = P.uint8("entresol.scsi.cdb-mode-select-10.control.link", "link", base.DEC, nil, 0x3, "link")
F[1158] = P.uint8("entresol.scsi.cdb-mode-select-10.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1159] = P.uint8("entresol.scsi.cdb-mode-select-10.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[140], {name = "scsi.cdb-mode-select-10", spec = "scsi", sizes = 10}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1149},
  {n = "options", at = 1, k = "bits", w = 1, f = 1150, bits = {{n = "save-pages", low = 0, wide = 1, f = 1151}, {n = "unused", low = 1, wide = 3, f = 1152}, {n = "page-format", low = 4, wide = 1, f = 1153}, {n = "obsolete", low = 5, wide = 3, f = 1154}}},
  {n = "length", at = 7, k = "int", w = 2, f = 1155},
  {n = "control", at = 9, k = "bits", w = 1, f = 1156, bits = {{n = "link", low = 0, wide = 2, f = 1157}, {n = "naca", low = 2, wide = 1, f = 1158, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1159}}},
})
R[141] = {}
F[1160] = P.uint8("entresol.scsi.cdb-mode-sense-10.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1161] = P.uint8("entresol.scsi.cdb-mode-sense-10.options", "options", base.HEX, nil, nil, "options")
F[1162] = P.uint8("entresol.scsi.cdb-mode-sense-10.options.unused", "unused", base.DEC, nil, 0x7, "unused")
F[1163] = P.uint8("entresol.scsi.cdb-mode-sense-10.options.no-block-descriptors", "no-block-descriptors", base.DEC, nil, 0x8, "no-block-descriptors")
F[1164] = P.uint8("entresol.scsi.cdb-mode-sense-10.options.long-lba-accepted", "long-lba-accepted", base.DEC, nil, 0x10, "long-lba-accepted")
F[1165] = P.uint8("entresol.scsi.cdb-mode-sense-10.options.more-unused", "more-unused", base.DEC, nil, 0xe0, "more-unused")
F[1166] = P.uint8("entresol.scsi.cdb-mode-sense-10.page-and-control", "page-and-control", base.HEX, nil, nil, "page-and-control")
F[1167] = P.uint8("entresol.scsi.cdb-mode-sense-10.page-and-control.page", "page", base.DEC, nil, 0x3f, "page")
F[1168] = P.uint8("entresol.scsi.cdb-mode-sense-10.page-and-control.control-values", "control-values", base.DEC_HEX, E[41].values, 0xc0, "control-values")
F[1169] = P.uint8("entresol.scsi.cdb-mode-sense-10.subpage", "subpage", base.DEC, nil, nil, "subpage")
F[1170] = P.uint16("entresol.scsi.cdb-mode-sense-10.allocation", "allocation", base.DEC, nil, nil, "allocation")
F[1171] = P.uint8("entresol.scsi.cdb-mode-sense-10.control", "control", base.HEX, nil, nil, "control")
F[1172] = P.uint8("entresol.scsi.cdb-mode-sense-10.control.link", "link", base.DEC, nil, 0x3, "link")
F[1173] = P.uint8("entresol.scsi.cdb-mode-sense-10.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1174] = P.uint8("entresol.scsi.cdb-mode-sense-10.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[141], {name = "scsi.cdb-mode-sense-10", spec = "scsi", sizes = 10}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1160},
  {n = "options", at = 1, k = "bits", w = 1, f = 1161, bits = {{n = "unused", low = 0, wide = 3, f = 1162}, {n = "no-block-descriptors", low = 3, wide = 1, f = 1163}, {n = "long-lba-accepted", low = 4, wide = 1, f = 1164}, {n = "more-unused", low = 5, wide = 3, f = 1165}}},
  {n = "page-and-control", at = 2, k = "bits", w = 1, f = 1166, bits = {{n = "page", low = 0, wide = 6, f = 1167}, {n = "control-values", low = 6, wide = 2, f = 1168, e = 41}}},
  {n = "subpage", at = 3, k = "int", w = 1, f = 1169},
  {n = "allocation", at = 7, k = "int", w = 2, f = 1170},
  {n = "control", at = 9, k = "bits", w = 1, f = 1171, bits = {{n = "link", low = 0, wide = 2, f = 1172}, {n = "naca", low = 2, wide = 1, f = 1173, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1174}}},
})
R[142] = {}
F[1175] = P.uint8("entresol.scsi.cdb-read-write-12.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1176] = P.uint8("entresol.scsi.cdb-read-write-12.options", "options", base.HEX, nil, nil, "options")
F[1177] = P.uint8("entresol.scsi.cdb-read-write-12.options.obsolete", "obsolete", base.DEC, nil, 0x7, "obsolete")
F[1178] = P.uint8("entresol.scsi.cdb-read-write-12.options.fua", "fua", base.DEC, nil, 0x8, "fua")
F[1179] = P.uint8("entresol.scsi.cdb-read-write-12.options.dpo", "dpo", base.DEC, nil, 0x10, "dpo")
F[1180] = P.uint8("entresol.scsi.cdb-read-write-12.options.protect", "protect", base.DEC, nil, 0xe0, "protect")
F[1181] = P.uint32("entresol.scsi.cdb-read-write-12.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1182] = P.uint32("entresol.scsi.cdb-read-write-12.blocks", "blocks", base.DEC_HEX, nil, nil, "blocks")
F[1183] = P.uint8("entresol.scsi.cdb-read-write-12.control", "control", base.HEX, nil, nil, "control")
F[1184] = P.uint8("entresol.scsi.cdb-read-write-12.control.link", "link", base.DEC, nil, 0x3, "link")
F[1185] = P.uint8("entresol.scsi.cdb-read-write-12.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1186] = P.uint8("entresol.scsi.cdb-read-write-12.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[142], {name = "scsi.cdb-read-write-12", spec = "scsi", sizes = 12}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1175},
  {n = "options", at = 1, k = "bits", w = 1, f = 1176, bits = {{n = "obsolete", low = 0, wide = 3, f = 1177}, {n = "fua", low = 3, wide = 1, f = 1178}, {n = "dpo", low = 4, wide = 1, f = 1179}, {n = "protect", low = 5, wide = 3, f = 1180, zero = true}}},
  {n = "lba", at = 2, k = "int", w = 4, f = 1181},
  {n = "blocks", at = 6, k = "int", w = 4, f = 1182},
  {n = "control", at = 11, k = "bits", w = 1, f = 1183, bits = {{n = "link", low = 0, wide = 2, f = 1184}, {n = "naca", low = 2, wide = 1, f = 1185, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1186}}},
})
R[143] = {}
F[1187] = P.uint8("entresol.scsi.cdb-verify-12.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1188] = P.uint8("entresol.scsi.cdb-verify-12.options", "options", base.HEX, nil, nil, "options")
F[1189] = P.uint8("entresol.scsi.cdb-verify-12.options.obsolete", "obsolete", base.DEC, nil, 0x1, "obsolete")
F[1190] = P.uint8("entresol.scsi.cdb-verify-12.options.byte-check", "byte-check", base.DEC_HEX, E[43].values, 0x6, "byte-check")
F[1191] = P.uint8("entresol.scsi.cdb-verify-12.options.more-obsolete", "more-obsolete", base.DEC, nil, 0x8, "more-obsolete")
F[1192] = P.uint8("entresol.scsi.cdb-verify-12.options.dpo", "dpo", base.DEC, nil, 0x10, "dpo")
F[1193] = P.uint8("entresol.scsi.cdb-verify-12.options.protect", "protect", base.DEC, nil, 0xe0, "protect")
F[1194] = P.uint32("entresol.scsi.cdb-verify-12.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1195] = P.uint32("entresol.scsi.cdb-verify-12.blocks", "blocks", base.DEC_HEX, nil, nil, "blocks")
F[1196] = P.uint8("entresol.scsi.cdb-verify-12.control", "control", base.HEX, nil, nil, "control")
F[1197] = P.uint8("entresol.scsi.cdb-verify-12.control.link", "link", base.DEC, nil, 0x3, "link")
F[1198] = P.uint8("entresol.scsi.cdb-verify-12.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1199] = P.uint8("entresol.scsi.cdb-verify-12.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[143], {name = "scsi.cdb-verify-12", spec = "scsi", sizes = 12}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1187},
  {n = "options", at = 1, k = "bits", w = 1, f = 1188, bits = {{n = "obsolete", low = 0, wide = 1, f = 1189}, {n = "byte-check", low = 1, wide = 2, f = 1190, e = 43}, {n = "more-obsolete", low = 3, wide = 1, f = 1191}, {n = "dpo", low = 4, wide = 1, f = 1192}, {n = "protect", low = 5, wide = 3, f = 1193, zero = true}}},
  {n = "lba", at = 2, k = "int", w = 4, f = 1194},
  {n = "blocks", at = 6, k = "int", w = 4, f = 1195},
  {n = "control", at = 11, k = "bits", w = 1, f = 1196, bits = {{n = "link", low = 0, wide = 2, f = 1197}, {n = "naca", low = 2, wide = 1, f = 1198, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1199}}},
})
R[144] = {}
F[1200] = P.uint8("entresol.scsi.cdb-report-luns.opcode", "opcode", base.DEC, nil, nil, "opcode")
E[44] = {values = {[0] = "addressed", [1] = "well-known", [2] = "every"}, open = true}
F[1201] = P.uint8("entresol.scsi.cdb-report-luns.select", "select", base.DEC_HEX, E[44].values, nil, "select")
F[1202] = P.uint32("entresol.scsi.cdb-report-luns.allocation", "allocation", base.DEC_HEX, nil, nil, "allocation")
F[1203] = P.uint8("entresol.scsi.cdb-report-luns.control", "control", base.HEX, nil, nil, "control")
F[1204] = P.uint8("entresol.scsi.cdb-report-luns.control.link", "link", base.DEC, nil, 0x3, "link")
F[1205] = P.uint8("entresol.scsi.cdb-report-luns.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1206] = P.uint8("entresol.scsi.cdb-report-luns.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[144], {name = "scsi.cdb-report-luns", spec = "scsi", sizes = 12}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1200},
  {n = "select", at = 2, k = "enum", w = 1, f = 1201, e = 44},
  {n = "allocation", at = 6, k = "int", w = 4, f = 1202},
  {n = "control", at = 11, k = "bits", w = 1, f = 1203, bits = {{n = "link", low = 0, wide = 2, f = 1204}, {n = "naca", low = 2, wide = 1, f = 1205, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1206}}},
})
R[145] = {}
F[1207] = P.uint8("entresol.scsi.cdb-read-write-16.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1208] = P.uint8("entresol.scsi.cdb-read-write-16.options", "options", base.HEX, nil, nil, "options")
F[1209] = P.uint8("entresol.scsi.cdb-read-write-16.options.obsolete", "obsolete", base.DEC, nil, 0x7, "obsolete")
F[1210] = P.uint8("entresol.scsi.cdb-read-write-16.options.fua", "fua", base.DEC, nil, 0x8, "fua")
F[1211] = P.uint8("entresol.scsi.cdb-read-write-16.options.dpo", "dpo", base.DEC, nil, 0x10, "dpo")
F[1212] = P.uint8("entresol.scsi.cdb-read-write-16.options.protect", "protect", base.DEC, nil, 0xe0, "protect")
F[1213] = P.uint64("entresol.scsi.cdb-read-write-16.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1214] = P.uint32("entresol.scsi.cdb-read-write-16.blocks", "blocks", base.DEC_HEX, nil, nil, "blocks")
F[1215] = P.uint8("entresol.scsi.cdb-read-write-16.control", "control", base.HEX, nil, nil, "control")
F[1216] = P.uint8("entresol.scsi.cdb-read-write-16.control.link", "link", base.DEC, nil, 0x3, "link")
F[1217] = P.uint8("entresol.scsi.cdb-read-write-16.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1218] = P.uint8("entresol.scsi.cdb-read-write-16.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[145], {name = "scsi.cdb-read-write-16", spec = "scsi", sizes = 16}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1207},
  {n = "options", at = 1, k = "bits", w = 1, f = 1208, bits = {{n = "obsolete", low = 0, wide = 3, f = 1209}, {n = "fua", low = 3, wide = 1, f = 1210}, {n = "dpo", low = 4, wide = 1, f = 1211}, {n = "protect", low = 5, wide = 3, f = 1212, zero = true}}},
  {n = "lba", at = 2, k = "int", w = 8, f = 1213},
  {n = "blocks", at = 10, k = "int", w = 4, f = 1214},
  {n = "control", at = 15, k = "bits", w = 1, f = 1215, bits = {{n = "link", low = 0, wide = 2, f = 1216}, {n = "naca", low = 2, wide = 1, f = 1217, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1218}}},
})
R[146] = {}
F[1219] = P.uint8("entresol.scsi.cdb-verify-16.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1220] = P.uint8("entresol.scsi.cdb-verify-16.options", "options", base.HEX, nil, nil, "options")
F[1221] = P.uint8("entresol.scsi.cdb-verify-16.options.obsolete", "obsolete", base.DEC, nil, 0x1, "obsolete")
F[1222] = P.uint8("entresol.scsi.cdb-verify-16.options.byte-check", "byte-check", base.DEC_HEX, E[43].values, 0x6, "byte-check")
F[1223] = P.uint8("entresol.scsi.cdb-verify-16.options.more-obsolete", "more-obsolete", base.DEC, nil, 0x8, "more-obsolete")
F[1224] = P.uint8("entresol.scsi.cdb-verify-16.options.dpo", "dpo", base.DEC, nil, 0x10, "dpo")
F[1225] = P.uint8("entresol.scsi.cdb-verify-16.options.protect", "protect", base.DEC, nil, 0xe0, "protect")
F[1226] = P.uint64("entresol.scsi.cdb-verify-16.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1227] = P.uint32("entresol.scsi.cdb-verify-16.blocks", "blocks", base.DEC_HEX, nil, nil, "blocks")
F[1228] = P.uint8("entresol.scsi.cdb-verify-16.control", "control", base.HEX, nil, nil, "control")
F[1229] = P.uint8("entresol.scsi.cdb-verify-16.control.link", "link", base.DEC, nil, 0x3, "link")
F[1230] = P.uint8("entresol.scsi.cdb-verify-16.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1231] = P.uint8("entresol.scsi.cdb-verify-16.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[146], {name = "scsi.cdb-verify-16", spec = "scsi", sizes = 16}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1219},
  {n = "options", at = 1, k = "bits", w = 1, f = 1220, bits = {{n = "obsolete", low = 0, wide = 1, f = 1221}, {n = "byte-check", low = 1, wide = 2, f = 1222, e = 43}, {n = "more-obsolete", low = 3, wide = 1, f = 1223}, {n = "dpo", low = 4, wide = 1, f = 1224}, {n = "protect", low = 5, wide = 3, f = 1225, zero = true}}},
  {n = "lba", at = 2, k = "int", w = 8, f = 1226},
  {n = "blocks", at = 10, k = "int", w = 4, f = 1227},
  {n = "control", at = 15, k = "bits", w = 1, f = 1228, bits = {{n = "link", low = 0, wide = 2, f = 1229}, {n = "naca", low = 2, wide = 1, f = 1230, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1231}}},
})
R[147] = {}
F[1232] = P.uint8("entresol.scsi.cdb-synchronize-16.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1233] = P.uint8("entresol.scsi.cdb-synchronize-16.options", "options", base.HEX, nil, nil, "options")
F[1234] = P.uint8("entresol.scsi.cdb-synchronize-16.options.obsolete", "obsolete", base.DEC, nil, 0x1, "obsolete")
F[1235] = P.uint8("entresol.scsi.cdb-synchronize-16.options.immediate", "immediate", base.DEC, nil, 0x2, "immediate")
F[1236] = P.uint8("entresol.scsi.cdb-synchronize-16.options.more-obsolete", "more-obsolete", base.DEC, nil, 0xfc, "more-obsolete")
F[1237] = P.uint64("entresol.scsi.cdb-synchronize-16.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1238] = P.uint32("entresol.scsi.cdb-synchronize-16.blocks", "blocks", base.DEC_HEX, nil, nil, "blocks")
F[1239] = P.uint8("entresol.scsi.cdb-synchronize-16.control", "control", base.HEX, nil, nil, "control")
F[1240] = P.uint8("entresol.scsi.cdb-synchronize-16.control.link", "link", base.DEC, nil, 0x3, "link")
F[1241] = P.uint8("entresol.scsi.cdb-synchronize-16.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1242] = P.uint8("entresol.scsi.cdb-synchronize-16.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[147], {name = "scsi.cdb-synchronize-16", spec = "scsi", sizes = 16}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1232},
  {n = "options", at = 1, k = "bits", w = 1, f = 1233, bits = {{n = "obsolete", low = 0, wide = 1, f = 1234}, {n = "immediate", low = 1, wide = 1, f = 1235}, {n = "more-obsolete", low = 2, wide = 6, f = 1236}}},
  {n = "lba", at = 2, k = "int", w = 8, f = 1237},
  {n = "blocks", at = 10, k = "int", w = 4, f = 1238},
  {n = "control", at = 15, k = "bits", w = 1, f = 1239, bits = {{n = "link", low = 0, wide = 2, f = 1240}, {n = "naca", low = 2, wide = 1, f = 1241, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1242}}},
})
R[148] = {}
F[1243] = P.uint8("entresol.scsi.cdb-write-same-16.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1244] = P.uint8("entresol.scsi.cdb-write-same-16.options", "options", base.HEX, nil, nil, "options")
F[1245] = P.uint8("entresol.scsi.cdb-write-same-16.options.no-data-out", "no-data-out", base.DEC, nil, 0x1, "no-data-out")
F[1246] = P.uint8("entresol.scsi.cdb-write-same-16.options.lb-data", "lb-data", base.DEC, nil, 0x2, "lb-data")
F[1247] = P.uint8("entresol.scsi.cdb-write-same-16.options.pb-data", "pb-data", base.DEC, nil, 0x4, "pb-data")
F[1248] = P.uint8("entresol.scsi.cdb-write-same-16.options.unmap", "unmap", base.DEC, nil, 0x8, "unmap")
F[1249] = P.uint8("entresol.scsi.cdb-write-same-16.options.anchor", "anchor", base.DEC, nil, 0x10, "anchor")
F[1250] = P.uint8("entresol.scsi.cdb-write-same-16.options.protect", "protect", base.DEC, nil, 0xe0, "protect")
F[1251] = P.uint64("entresol.scsi.cdb-write-same-16.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1252] = P.uint32("entresol.scsi.cdb-write-same-16.blocks", "blocks", base.DEC_HEX, nil, nil, "blocks")
F[1253] = P.uint8("entresol.scsi.cdb-write-same-16.control", "control", base.HEX, nil, nil, "control")
F[1254] = P.uint8("entresol.scsi.cdb-write-same-16.control.link", "link", base.DEC, nil, 0x3, "link")
F[1255] = P.uint8("entresol.scsi.cdb-write-same-16.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1256] = P.uint8("entresol.scsi.cdb-write-same-16.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[148], {name = "scsi.cdb-write-same-16", spec = "scsi", sizes = 16}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1243},
  {n = "options", at = 1, k = "bits", w = 1, f = 1244, bits = {{n = "no-data-out", low = 0, wide = 1, f = 1245}, {n = "lb-data", low = 1, wide = 1, f = 1246, zero = true}, {n = "pb-data", low = 2, wide = 1, f = 1247, zero = true}, {n = "unmap", low = 3, wide = 1, f = 1248}, {n = "anchor", low = 4, wide = 1, f = 1249, zero = true}, {n = "protect", low = 5, wide = 3, f = 1250, zero = true}}},
  {n = "lba", at = 2, k = "int", w = 8, f = 1251},
  {n = "blocks", at = 10, k = "int", w = 4, f = 1252},
  {n = "control", at = 15, k = "bits", w = 1, f = 1253, bits = {{n = "link", low = 0, wide = 2, f = 1254}, {n = "naca", low = 2, wide = 1, f = 1255, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1256}}},
})
R[149] = {}
F[1257] = P.uint8("entresol.scsi.cdb-service-16.opcode", "opcode", base.DEC, nil, nil, "opcode")
F[1258] = P.uint8("entresol.scsi.cdb-service-16.service", "service", base.HEX, nil, nil, "service")
F[1259] = P.uint8("entresol.scsi.cdb-service-16.service.service-action", "service-action", base.DEC, nil, 0x1f, "service-action")
F[1260] = P.uint8("entresol.scsi.cdb-service-16.service.unused", "unused", base.DEC, nil, 0xe0, "unused")
F[1261] = P.uint64("entresol.scsi.cdb-service-16.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1262] = P.uint32("entresol.scsi.cdb-service-16.allocation", "allocation", base.DEC_HEX, nil, nil, "allocation")
F[1263] = P.uint8("entresol.scsi.cdb-service-16.options", "options", base.HEX, nil, nil, "options")
F[1264] = P.uint8("entresol.scsi.cdb-service-16.options.partial-medium", "partial-medium", base.DEC, nil, 0x1, "partial-medium")
F[1265] = P.uint8("entresol.scsi.cdb-service-16.options.unused-too", "unused-too", base.DEC, nil, 0xfe, "unused-too")
F[1266] = P.uint8("entresol.scsi.cdb-service-16.control", "control", base.HEX, nil, nil, "control")
F[1267] = P.uint8("entresol.scsi.cdb-service-16.control.link", "link", base.DEC, nil, 0x3, "link")
F[1268] = P.uint8("entresol.scsi.cdb-service-16.control.naca", "naca", base.DEC, nil, 0x4, "naca")
F[1269] = P.uint8("entresol.scsi.cdb-service-16.control.vendor-control", "vendor-control", base.DEC, nil, 0xf8, "vendor-control")
fill(R[149], {name = "scsi.cdb-service-16", spec = "scsi", sizes = 16}, {
  {n = "opcode", at = 0, k = "int", w = 1, f = 1257},
  {n = "service", at = 1, k = "bits", w = 1, f = 1258, bits = {{n = "service-action", low = 0, wide = 5, f = 1259}, {n = "unused", low = 5, wide = 3, f = 1260}}},
  {n = "lba", at = 2, k = "int", w = 8, f = 1261},
  {n = "allocation", at = 10, k = "int", w = 4, f = 1262},
  {n = "options", at = 14, k = "bits", w = 1, f = 1263, bits = {{n = "partial-medium", low = 0, wide = 1, f = 1264}, {n = "unused-too", low = 1, wide = 7, f = 1265}}},
  {n = "control", at = 15, k = "bits", w = 1, f = 1266, bits = {{n = "link", low = 0, wide = 2, f = 1267}, {n = "naca", low = 2, wide = 1, f = 1268, zero = true}, {n = "vendor-control", low = 3, wide = 5, f = 1269}}},
})
S["scsi"] = S["scsi"] or {}
F[1270] = P.string("entresol.scsi.command", "command", base.ASCII, "SCSI commands of a direct-access block device, what each asks the logical unit to do, and the sense data that refusals carry. Fields that SPC and SBC reserve are not looked at; those that ask for a feature which a logical unit here does not have (protection information, NACA, write same anchors) are refused.")
fill(S["scsi"], {kind = "commands", name = "scsi", w = 1, f = 1270, otherwise = "no such command: invalid-opcode"}, {
  {match = 0, name = "test-unit-ready", r = R[125]},
  {match = 3, name = "request-sense", r = R[126]},
  {match = 8, name = "read-6", r = R[127]},
  {match = 10, name = "write-6", r = R[127]},
  {match = 18, name = "inquiry", r = R[128]},
  {match = 21, name = "mode-select-6", r = R[129]},
  {match = 26, name = "mode-sense-6", r = R[130]},
  {match = 27, name = "start-stop-unit", r = R[131]},
  {match = 29, name = "send-diagnostic", r = R[132]},
  {match = 30, name = "prevent-allow-removal", r = R[133]},
  {match = 37, name = "read-capacity-10", r = R[134]},
  {match = 40, name = "read-10", r = R[135]},
  {match = 42, name = "write-10", r = R[135]},
  {match = 47, name = "verify-10", r = R[136]},
  {match = 53, name = "synchronize-cache-10", r = R[137]},
  {match = 65, name = "write-same-10", r = R[138]},
  {match = 66, name = "unmap", r = R[139]},
  {match = 85, name = "mode-select-10", r = R[140]},
  {match = 90, name = "mode-sense-10", r = R[141]},
  {match = 136, name = "read-16", r = R[145]},
  {match = 138, name = "write-16", r = R[145]},
  {match = 143, name = "verify-16", r = R[146]},
  {match = 145, name = "synchronize-cache-16", r = R[147]},
  {match = 147, name = "write-same-16", r = R[148]},
  {match = 158, name = "read-capacity-16", r = R[149], sub = {1, 0, 5, 16}},
  {match = 158, name = "get-lba-status", r = R[149], sub = {1, 0, 5, 18}},
  {match = 160, name = "report-luns", r = R[144]},
  {match = 168, name = "read-12", r = R[142]},
  {match = 170, name = "write-12", r = R[142]},
  {match = 175, name = "verify-12", r = R[143]},
})
R[150] = {}
F[1271] = P.uint8("entresol.scsi-data.sense-fixed.response", "response", base.HEX, nil, nil, "response")
E[45] = {values = {[112] = "current-fixed", [113] = "deferred-fixed", [114] = "current-descriptor", [115] = "deferred-descriptor"}}
F[1272] = P.uint8("entresol.scsi-data.sense-fixed.response.code", "code", base.DEC_HEX, E[45].values, 0x7f, "code")
F[1273] = P.uint8("entresol.scsi-data.sense-fixed.response.information-valid", "information-valid", base.DEC, nil, 0x80, "information-valid")
F[1274] = P.uint8("entresol.scsi-data.sense-fixed.key-and-flags", "key-and-flags", base.HEX, nil, nil, "key-and-flags")
F[1275] = P.uint8("entresol.scsi-data.sense-fixed.key-and-flags.key", "key", base.DEC, nil, 0xf, "key")
F[1276] = P.uint8("entresol.scsi-data.sense-fixed.key-and-flags.unused", "unused", base.DEC, nil, 0x10, "unused")
F[1277] = P.uint8("entresol.scsi-data.sense-fixed.key-and-flags.incorrect-length", "incorrect-length", base.DEC, nil, 0x20, "incorrect-length")
F[1278] = P.uint8("entresol.scsi-data.sense-fixed.key-and-flags.end-of-medium", "end-of-medium", base.DEC, nil, 0x40, "end-of-medium")
F[1279] = P.uint8("entresol.scsi-data.sense-fixed.key-and-flags.filemark", "filemark", base.DEC, nil, 0x80, "filemark")
F[1280] = P.uint32("entresol.scsi-data.sense-fixed.information", "information", base.DEC_HEX, nil, nil, "information")
F[1281] = P.uint8("entresol.scsi-data.sense-fixed.additional-length", "additional-length", base.DEC, nil, nil, "additional-length")
F[1282] = P.uint32("entresol.scsi-data.sense-fixed.command-information", "command-information", base.DEC_HEX, nil, nil, "command-information")
F[1283] = P.uint8("entresol.scsi-data.sense-fixed.asc", "asc", base.DEC, nil, nil, "asc")
F[1284] = P.uint8("entresol.scsi-data.sense-fixed.ascq", "ascq", base.DEC, nil, nil, "ascq")
F[1285] = P.uint8("entresol.scsi-data.sense-fixed.replaceable-unit", "replaceable-unit", base.DEC, nil, nil, "replaceable-unit")
F[1286] = P.uint24("entresol.scsi-data.sense-fixed.key-specific", "key-specific", base.DEC, nil, nil, "key-specific")
fill(R[150], {name = "scsi-data.sense-fixed", spec = "scsi-data", sizes = 18}, {
  {n = "response", at = 0, k = "bits", w = 1, f = 1271, bits = {{n = "code", low = 0, wide = 7, f = 1272, e = 45}, {n = "information-valid", low = 7, wide = 1, f = 1273}}},
  {n = "key-and-flags", at = 2, k = "bits", w = 1, f = 1274, bits = {{n = "key", low = 0, wide = 4, f = 1275}, {n = "unused", low = 4, wide = 1, f = 1276, zero = true}, {n = "incorrect-length", low = 5, wide = 1, f = 1277}, {n = "end-of-medium", low = 6, wide = 1, f = 1278}, {n = "filemark", low = 7, wide = 1, f = 1279}}},
  {n = "information", at = 3, k = "int", w = 4, f = 1280},
  {n = "additional-length", at = 7, k = "int", w = 1, f = 1281},
  {n = "command-information", at = 8, k = "int", w = 4, f = 1282},
  {n = "asc", at = 12, k = "int", w = 1, f = 1283},
  {n = "ascq", at = 13, k = "int", w = 1, f = 1284},
  {n = "replaceable-unit", at = 14, k = "int", w = 1, f = 1285},
  {n = "key-specific", at = 15, k = "int", w = 3, f = 1286},
})
R[151] = {}
F[1287] = P.uint8("entresol.scsi-data.sense-descriptor.code", "code", base.DEC_HEX, E[45].values, nil, "code")
F[1288] = P.uint8("entresol.scsi-data.sense-descriptor.key-and-flags", "key-and-flags", base.HEX, nil, nil, "key-and-flags")
F[1289] = P.uint8("entresol.scsi-data.sense-descriptor.key-and-flags.key", "key", base.DEC, nil, 0xf, "key")
F[1290] = P.uint8("entresol.scsi-data.sense-descriptor.key-and-flags.unused", "unused", base.DEC, nil, 0xf0, "unused")
F[1291] = P.uint8("entresol.scsi-data.sense-descriptor.asc", "asc", base.DEC, nil, nil, "asc")
F[1292] = P.uint8("entresol.scsi-data.sense-descriptor.ascq", "ascq", base.DEC, nil, nil, "ascq")
F[1293] = P.uint8("entresol.scsi-data.sense-descriptor.additional-length", "additional-length", base.DEC, nil, nil, "additional-length")
fill(R[151], {name = "scsi-data.sense-descriptor", spec = "scsi-data", sizes = 8}, {
  {n = "code", at = 0, k = "enum", w = 1, f = 1287, e = 45},
  {n = "key-and-flags", at = 1, k = "bits", w = 1, f = 1288, bits = {{n = "key", low = 0, wide = 4, f = 1289}, {n = "unused", low = 4, wide = 4, f = 1290, zero = true}}},
  {n = "asc", at = 2, k = "int", w = 1, f = 1291},
  {n = "ascq", at = 3, k = "int", w = 1, f = 1292},
  {n = "additional-length", at = 7, k = "int", w = 1, f = 1293},
})
R[152] = {}
F[1294] = P.uint8("entresol.scsi-data.standard-inquiry.peripheral", "peripheral", base.HEX, nil, nil, "peripheral")
E[46] = {values = {[0] = "block-device", [31] = "unknown"}}
F[1295] = P.uint8("entresol.scsi-data.standard-inquiry.peripheral.device-type", "device-type", base.DEC_HEX, E[46].values, 0x1f, "device-type")
E[47] = {values = {[0] = "connected", [1] = "disconnected", [3] = "incapable"}}
F[1296] = P.uint8("entresol.scsi-data.standard-inquiry.peripheral.qualifier", "qualifier", base.DEC_HEX, E[47].values, 0xe0, "qualifier")
F[1297] = P.uint8("entresol.scsi-data.standard-inquiry.removal", "removal", base.HEX, nil, nil, "removal")
F[1298] = P.uint8("entresol.scsi-data.standard-inquiry.removal.unused-1", "unused-1", base.DEC, nil, 0x7f, "unused-1")
F[1299] = P.uint8("entresol.scsi-data.standard-inquiry.removal.removable", "removable", base.DEC, nil, 0x80, "removable")
E[48] = {values = {[5] = "spc-3", [6] = "spc-4"}, open = true}
F[1300] = P.uint8("entresol.scsi-data.standard-inquiry.version", "version", base.DEC_HEX, E[48].values, nil, "version")
F[1301] = P.uint8("entresol.scsi-data.standard-inquiry.response", "response", base.HEX, nil, nil, "response")
F[1302] = P.uint8("entresol.scsi-data.standard-inquiry.response.format", "format", base.DEC, nil, 0xf, "format")
F[1303] = P.uint8("entresol.scsi-data.standard-inquiry.response.hierarchical", "hierarchical", base.DEC, nil, 0x10, "hierarchical")
F[1304] = P.uint8("entresol.scsi-data.standard-inquiry.response.naca-supported", "naca-supported", base.DEC, nil, 0x20, "naca-supported")
F[1305] = P.uint8("entresol.scsi-data.standard-inquiry.response.unused-2", "unused-2", base.DEC, nil, 0xc0, "unused-2")
F[1306] = P.uint8("entresol.scsi-data.standard-inquiry.additional-length", "additional-length", base.DEC, nil, nil, "additional-length")
F[1307] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-1", "capabilities-1", base.HEX, nil, nil, "capabilities-1")
F[1308] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-1.protection", "protection", base.DEC, nil, 0x1, "protection")
F[1309] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-1.unused-3", "unused-3", base.DEC, nil, 0x6, "unused-3")
F[1310] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-1.third-party-copy", "third-party-copy", base.DEC, nil, 0x8, "third-party-copy")
F[1311] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-1.port-groups", "port-groups", base.DEC, nil, 0x30, "port-groups")
F[1312] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-1.unused-4", "unused-4", base.DEC, nil, 0xc0, "unused-4")
F[1313] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-2", "capabilities-2", base.HEX, nil, nil, "capabilities-2")
F[1314] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-2.unused-5", "unused-5", base.DEC, nil, 0xf, "unused-5")
F[1315] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-2.multi-port", "multi-port", base.DEC, nil, 0x10, "multi-port")
F[1316] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-2.unused-6", "unused-6", base.DEC, nil, 0xe0, "unused-6")
F[1317] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-3", "capabilities-3", base.HEX, nil, nil, "capabilities-3")
F[1318] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-3.vendor-bit", "vendor-bit", base.DEC, nil, 0x1, "vendor-bit")
F[1319] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-3.command-queuing", "command-queuing", base.DEC, nil, 0x2, "command-queuing")
F[1320] = P.uint8("entresol.scsi-data.standard-inquiry.capabilities-3.unused-7", "unused-7", base.DEC, nil, 0xfc, "unused-7")
F[1321] = P.bytes("entresol.scsi-data.standard-inquiry.vendor", "vendor", base.NONE, "vendor")
F[1322] = P.bytes("entresol.scsi-data.standard-inquiry.product", "product", base.NONE, "product")
F[1323] = P.bytes("entresol.scsi-data.standard-inquiry.revision", "revision", base.NONE, "revision")
E[49] = {values = {[0] = "none", [160] = "sam-5", [0x460] = "spc-4", [0x4c0] = "sbc-3"}, open = true}
F[1324] = P.uint16("entresol.scsi-data.standard-inquiry.standards", "standards", base.HEX_DEC, E[49].values, nil, "standards")
fill(R[152], {name = "scsi-data.standard-inquiry", spec = "scsi-data", sizes = 96}, {
  {n = "peripheral", at = 0, k = "bits", w = 1, f = 1294, bits = {{n = "device-type", low = 0, wide = 5, f = 1295, e = 46}, {n = "qualifier", low = 5, wide = 3, f = 1296, e = 47}}},
  {n = "removal", at = 1, k = "bits", w = 1, f = 1297, bits = {{n = "unused-1", low = 0, wide = 7, f = 1298, zero = true}, {n = "removable", low = 7, wide = 1, f = 1299}}},
  {n = "version", at = 2, k = "enum", w = 1, f = 1300, e = 48},
  {n = "response", at = 3, k = "bits", w = 1, f = 1301, bits = {{n = "format", low = 0, wide = 4, f = 1302}, {n = "hierarchical", low = 4, wide = 1, f = 1303}, {n = "naca-supported", low = 5, wide = 1, f = 1304}, {n = "unused-2", low = 6, wide = 2, f = 1305, zero = true}}},
  {n = "additional-length", at = 4, k = "int", w = 1, f = 1306},
  {n = "capabilities-1", at = 5, k = "bits", w = 1, f = 1307, bits = {{n = "protection", low = 0, wide = 1, f = 1308}, {n = "unused-3", low = 1, wide = 2, f = 1309, zero = true}, {n = "third-party-copy", low = 3, wide = 1, f = 1310}, {n = "port-groups", low = 4, wide = 2, f = 1311}, {n = "unused-4", low = 6, wide = 2, f = 1312, zero = true}}},
  {n = "capabilities-2", at = 6, k = "bits", w = 1, f = 1313, bits = {{n = "unused-5", low = 0, wide = 4, f = 1314, zero = true}, {n = "multi-port", low = 4, wide = 1, f = 1315}, {n = "unused-6", low = 5, wide = 3, f = 1316, zero = true}}},
  {n = "capabilities-3", at = 7, k = "bits", w = 1, f = 1317, bits = {{n = "vendor-bit", low = 0, wide = 1, f = 1318}, {n = "command-queuing", low = 1, wide = 1, f = 1319}, {n = "unused-7", low = 2, wide = 6, f = 1320, zero = true}}},
  {n = "vendor", at = 8, count = 8, k = "bytes", w = 1, f = 1321},
  {n = "product", at = 16, count = 16, k = "bytes", w = 1, f = 1322},
  {n = "revision", at = 32, count = 4, k = "bytes", w = 1, f = 1323},
  {n = "standards", at = 58, count = 8, k = "enum", w = 2, f = 1324, e = 49},
})
R[153] = {}
F[1325] = P.uint8("entresol.scsi-data.vpd-header.peripheral", "peripheral", base.HEX, nil, nil, "peripheral")
F[1326] = P.uint8("entresol.scsi-data.vpd-header.peripheral.device-type", "device-type", base.DEC_HEX, E[46].values, 0x1f, "device-type")
F[1327] = P.uint8("entresol.scsi-data.vpd-header.peripheral.qualifier", "qualifier", base.DEC_HEX, E[47].values, 0xe0, "qualifier")
E[50] = {values = {[0] = "supported-pages", [128] = "unit-serial", [131] = "identification", [176] = "block-limits", [177] = "block-characteristics", [178] = "provisioning"}, open = true}
F[1328] = P.uint8("entresol.scsi-data.vpd-header.page", "page", base.DEC_HEX, E[50].values, nil, "page")
F[1329] = P.uint16("entresol.scsi-data.vpd-header.length", "length", base.DEC, nil, nil, "length")
fill(R[153], {name = "scsi-data.vpd-header", spec = "scsi-data", sizes = 4}, {
  {n = "peripheral", at = 0, k = "bits", w = 1, f = 1325, bits = {{n = "device-type", low = 0, wide = 5, f = 1326, e = 46}, {n = "qualifier", low = 5, wide = 3, f = 1327, e = 47}}},
  {n = "page", at = 1, k = "enum", w = 1, f = 1328, e = 50},
  {n = "length", at = 2, k = "int", w = 2, f = 1329},
})
R[154] = {}
F[1330] = P.uint8("entresol.scsi-data.designator-header.coding", "coding", base.HEX, nil, nil, "coding")
E[51] = {values = {[1] = "binary", [2] = "ascii", [3] = "utf-8"}}
F[1331] = P.uint8("entresol.scsi-data.designator-header.coding.code-set", "code-set", base.DEC_HEX, E[51].values, 0xf, "code-set")
F[1332] = P.uint8("entresol.scsi-data.designator-header.coding.protocol", "protocol", base.DEC, nil, 0xf0, "protocol")
F[1333] = P.uint8("entresol.scsi-data.designator-header.kind", "kind", base.HEX, nil, nil, "kind")
E[52] = {values = {[0] = "vendor-specific", [1] = "t10-vendor", [2] = "eui-64", [3] = "naa"}}
F[1334] = P.uint8("entresol.scsi-data.designator-header.kind.designator-type", "designator-type", base.DEC_HEX, E[52].values, 0xf, "designator-type")
E[53] = {values = {[0] = "logical-unit", [1] = "target-port", [2] = "target-device"}}
F[1335] = P.uint8("entresol.scsi-data.designator-header.kind.association", "association", base.DEC_HEX, E[53].values, 0x30, "association")
F[1336] = P.uint8("entresol.scsi-data.designator-header.kind.unused", "unused", base.DEC, nil, 0x40, "unused")
F[1337] = P.uint8("entresol.scsi-data.designator-header.kind.protocol-valid", "protocol-valid", base.DEC, nil, 0x80, "protocol-valid")
F[1338] = P.uint8("entresol.scsi-data.designator-header.length", "length", base.DEC, nil, nil, "length")
fill(R[154], {name = "scsi-data.designator-header", spec = "scsi-data", sizes = 4}, {
  {n = "coding", at = 0, k = "bits", w = 1, f = 1330, bits = {{n = "code-set", low = 0, wide = 4, f = 1331, e = 51}, {n = "protocol", low = 4, wide = 4, f = 1332}}},
  {n = "kind", at = 1, k = "bits", w = 1, f = 1333, bits = {{n = "designator-type", low = 0, wide = 4, f = 1334, e = 52}, {n = "association", low = 4, wide = 2, f = 1335, e = 53}, {n = "unused", low = 6, wide = 1, f = 1336, zero = true}, {n = "protocol-valid", low = 7, wide = 1, f = 1337}}},
  {n = "length", at = 3, k = "int", w = 1, f = 1338},
})
R[155] = {}
F[1339] = P.uint64("entresol.scsi-data.naa-locally-assigned.number", "number", base.HEX, nil, nil, "number")
F[1340] = P.uint64("entresol.scsi-data.naa-locally-assigned.number.value", "value", base.DEC_HEX, nil, nil, "value")
E[54] = {values = {[3] = "locally-assigned"}}
F[1341] = P.uint64("entresol.scsi-data.naa-locally-assigned.number.naa", "naa", base.HEX_DEC, E[54].values, nil, "naa")
fill(R[155], {name = "scsi-data.naa-locally-assigned", spec = "scsi-data", sizes = 8}, {
  {n = "number", at = 0, k = "bits", w = 8, f = 1339, bits = {{n = "value", low = 0, wide = 60, f = 1340, whole = true}, {n = "naa", low = 60, wide = 4, f = 1341, whole = true, e = 54}}},
})
R[156] = {}
F[1342] = P.none("entresol.scsi-data.vpd-block-limits.header", "header", "header")
F[1343] = P.uint8("entresol.scsi-data.vpd-block-limits.zero-means-nothing", "zero-means-nothing", base.HEX, nil, nil, "zero-means-nothing")
F[1344] = P.uint8("entresol.scsi-data.vpd-block-limits.zero-means-nothing.write-same-non-zero", "write-same-non-zero", base.DEC, nil, 0x1, "write-same-non-zero")
F[1345] = P.uint8("entresol.scsi-data.vpd-block-limits.zero-means-nothing.unused", "unused", base.DEC, nil, 0xfe, "unused")
F[1346] = P.uint8("entresol.scsi-data.vpd-block-limits.max-compare-and-write", "max-compare-and-write", base.DEC, nil, nil, "max-compare-and-write")
F[1347] = P.uint16("entresol.scsi-data.vpd-block-limits.transfer-granularity", "transfer-granularity", base.DEC, nil, nil, "transfer-granularity")
F[1348] = P.uint32("entresol.scsi-data.vpd-block-limits.max-transfer", "max-transfer", base.DEC_HEX, nil, nil, "max-transfer")
F[1349] = P.uint32("entresol.scsi-data.vpd-block-limits.best-transfer", "best-transfer", base.DEC_HEX, nil, nil, "best-transfer")
F[1350] = P.uint32("entresol.scsi-data.vpd-block-limits.max-prefetch", "max-prefetch", base.DEC_HEX, nil, nil, "max-prefetch")
F[1351] = P.uint32("entresol.scsi-data.vpd-block-limits.max-unmap-blocks", "max-unmap-blocks", base.DEC_HEX, nil, nil, "max-unmap-blocks")
F[1352] = P.uint32("entresol.scsi-data.vpd-block-limits.max-unmap-descriptors", "max-unmap-descriptors", base.DEC_HEX, nil, nil, "max-unmap-descriptors")
F[1353] = P.uint32("entresol.scsi-data.vpd-block-limits.best-unmap-granularity", "best-unmap-granularity", base.DEC_HEX, nil, nil, "best-unmap-granularity")
F[1354] = P.uint32("entresol.scsi-data.vpd-block-limits.unmap-alignment", "unmap-alignment", base.HEX, nil, nil, "unmap-alignment")
F[1355] = P.uint32("entresol.scsi-data.vpd-block-limits.unmap-alignment.alignment", "alignment", base.DEC_HEX, nil, 0x7fffffff, "alignment")
F[1356] = P.uint32("entresol.scsi-data.vpd-block-limits.unmap-alignment.alignment-valid", "alignment-valid", base.DEC_HEX, nil, 0x80000000, "alignment-valid")
F[1357] = P.uint64("entresol.scsi-data.vpd-block-limits.max-write-same", "max-write-same", base.DEC_HEX, nil, nil, "max-write-same")
fill(R[156], {name = "scsi-data.vpd-block-limits", spec = "scsi-data", sizes = 64}, {
  {n = "header", at = 0, k = "struct", r = R[153], f = 1342},
  {n = "zero-means-nothing", at = 4, k = "bits", w = 1, f = 1343, bits = {{n = "write-same-non-zero", low = 0, wide = 1, f = 1344}, {n = "unused", low = 1, wide = 7, f = 1345, zero = true}}},
  {n = "max-compare-and-write", at = 5, k = "int", w = 1, f = 1346},
  {n = "transfer-granularity", at = 6, k = "int", w = 2, f = 1347},
  {n = "max-transfer", at = 8, k = "int", w = 4, f = 1348},
  {n = "best-transfer", at = 12, k = "int", w = 4, f = 1349},
  {n = "max-prefetch", at = 16, k = "int", w = 4, f = 1350},
  {n = "max-unmap-blocks", at = 20, k = "int", w = 4, f = 1351},
  {n = "max-unmap-descriptors", at = 24, k = "int", w = 4, f = 1352},
  {n = "best-unmap-granularity", at = 28, k = "int", w = 4, f = 1353},
  {n = "unmap-alignment", at = 32, k = "bits", w = 4, f = 1354, bits = {{n = "alignment", low = 0, wide = 31, f = 1355}, {n = "alignment-valid", low = 31, wide = 1, f = 1356}}},
  {n = "max-write-same", at = 36, k = "int", w = 8, f = 1357},
})
R[157] = {}
F[1358] = P.none("entresol.scsi-data.vpd-block-characteristics.header", "header", "header")
F[1359] = P.uint16("entresol.scsi-data.vpd-block-characteristics.rotation-rate", "rotation-rate", base.DEC, nil, nil, "rotation-rate")
F[1360] = P.uint8("entresol.scsi-data.vpd-block-characteristics.product-type", "product-type", base.DEC, nil, nil, "product-type")
F[1361] = P.uint8("entresol.scsi-data.vpd-block-characteristics.form-factor", "form-factor", base.DEC, nil, nil, "form-factor")
F[1362] = P.uint8("entresol.scsi-data.vpd-block-characteristics.flags", "flags", base.DEC, nil, nil, "flags")
fill(R[157], {name = "scsi-data.vpd-block-characteristics", spec = "scsi-data", sizes = 64}, {
  {n = "header", at = 0, k = "struct", r = R[153], f = 1358},
  {n = "rotation-rate", at = 4, k = "int", w = 2, f = 1359},
  {n = "product-type", at = 6, k = "int", w = 1, f = 1360},
  {n = "form-factor", at = 7, k = "int", w = 1, f = 1361},
  {n = "flags", at = 8, k = "int", w = 1, f = 1362},
})
R[158] = {}
F[1363] = P.none("entresol.scsi-data.vpd-provisioning.header", "header", "header")
F[1364] = P.uint8("entresol.scsi-data.vpd-provisioning.threshold-exponent", "threshold-exponent", base.DEC, nil, nil, "threshold-exponent")
F[1365] = P.uint8("entresol.scsi-data.vpd-provisioning.support", "support", base.HEX, nil, nil, "support")
F[1366] = P.uint8("entresol.scsi-data.vpd-provisioning.support.descriptor-present", "descriptor-present", base.DEC, nil, 0x1, "descriptor-present")
F[1367] = P.uint8("entresol.scsi-data.vpd-provisioning.support.anchored-supported", "anchored-supported", base.DEC, nil, 0x2, "anchored-supported")
F[1368] = P.uint8("entresol.scsi-data.vpd-provisioning.support.read-zeros", "read-zeros", base.DEC, nil, 0x1c, "read-zeros")
F[1369] = P.uint8("entresol.scsi-data.vpd-provisioning.support.write-same-10-unmaps", "write-same-10-unmaps", base.DEC, nil, 0x20, "write-same-10-unmaps")
F[1370] = P.uint8("entresol.scsi-data.vpd-provisioning.support.write-same-16-unmaps", "write-same-16-unmaps", base.DEC, nil, 0x40, "write-same-16-unmaps")
F[1371] = P.uint8("entresol.scsi-data.vpd-provisioning.support.unmap-supported", "unmap-supported", base.DEC, nil, 0x80, "unmap-supported")
F[1372] = P.uint8("entresol.scsi-data.vpd-provisioning.type-byte", "type-byte", base.HEX, nil, nil, "type-byte")
E[55] = {values = {[0] = "full", [1] = "resource", [2] = "thin"}}
F[1373] = P.uint8("entresol.scsi-data.vpd-provisioning.type-byte.provisioning-type", "provisioning-type", base.DEC_HEX, E[55].values, 0x7, "provisioning-type")
F[1374] = P.uint8("entresol.scsi-data.vpd-provisioning.type-byte.min-percentage", "min-percentage", base.DEC, nil, 0xf8, "min-percentage")
F[1375] = P.uint8("entresol.scsi-data.vpd-provisioning.threshold-percentage", "threshold-percentage", base.DEC, nil, nil, "threshold-percentage")
fill(R[158], {name = "scsi-data.vpd-provisioning", spec = "scsi-data", sizes = 8}, {
  {n = "header", at = 0, k = "struct", r = R[153], f = 1363},
  {n = "threshold-exponent", at = 4, k = "int", w = 1, f = 1364},
  {n = "support", at = 5, k = "bits", w = 1, f = 1365, bits = {{n = "descriptor-present", low = 0, wide = 1, f = 1366}, {n = "anchored-supported", low = 1, wide = 1, f = 1367}, {n = "read-zeros", low = 2, wide = 3, f = 1368}, {n = "write-same-10-unmaps", low = 5, wide = 1, f = 1369}, {n = "write-same-16-unmaps", low = 6, wide = 1, f = 1370}, {n = "unmap-supported", low = 7, wide = 1, f = 1371}}},
  {n = "type-byte", at = 6, k = "bits", w = 1, f = 1372, bits = {{n = "provisioning-type", low = 0, wide = 3, f = 1373, e = 55}, {n = "min-percentage", low = 3, wide = 5, f = 1374}}},
  {n = "threshold-percentage", at = 7, k = "int", w = 1, f = 1375},
})
R[159] = {}
F[1376] = P.uint32("entresol.scsi-data.capacity-10.last-lba", "last-lba", base.DEC_HEX, nil, nil, "last-lba")
F[1377] = P.uint32("entresol.scsi-data.capacity-10.block-size", "block-size", base.DEC_HEX, nil, nil, "block-size")
fill(R[159], {name = "scsi-data.capacity-10", spec = "scsi-data", sizes = 8}, {
  {n = "last-lba", at = 0, k = "int", w = 4, f = 1376},
  {n = "block-size", at = 4, k = "int", w = 4, f = 1377},
})
R[160] = {}
F[1378] = P.uint64("entresol.scsi-data.capacity-16.last-lba", "last-lba", base.DEC_HEX, nil, nil, "last-lba")
F[1379] = P.uint32("entresol.scsi-data.capacity-16.block-size", "block-size", base.DEC_HEX, nil, nil, "block-size")
F[1380] = P.uint8("entresol.scsi-data.capacity-16.protection", "protection", base.DEC, nil, nil, "protection")
F[1381] = P.uint8("entresol.scsi-data.capacity-16.exponents", "exponents", base.HEX, nil, nil, "exponents")
F[1382] = P.uint8("entresol.scsi-data.capacity-16.exponents.physical-exponent", "physical-exponent", base.DEC, nil, 0xf, "physical-exponent")
F[1383] = P.uint8("entresol.scsi-data.capacity-16.exponents.protection-exponent", "protection-exponent", base.DEC, nil, 0xf0, "protection-exponent")
F[1384] = P.uint16("entresol.scsi-data.capacity-16.provisioning", "provisioning", base.HEX, nil, nil, "provisioning")
F[1385] = P.uint16("entresol.scsi-data.capacity-16.provisioning.lowest-aligned", "lowest-aligned", base.DEC, nil, 0x3fff, "lowest-aligned")
F[1386] = P.uint16("entresol.scsi-data.capacity-16.provisioning.unmapped-reads-zero", "unmapped-reads-zero", base.DEC, nil, 0x4000, "unmapped-reads-zero")
F[1387] = P.uint16("entresol.scsi-data.capacity-16.provisioning.thin", "thin", base.DEC, nil, 0x8000, "thin")
fill(R[160], {name = "scsi-data.capacity-16", spec = "scsi-data", sizes = 32}, {
  {n = "last-lba", at = 0, k = "int", w = 8, f = 1378},
  {n = "block-size", at = 8, k = "int", w = 4, f = 1379},
  {n = "protection", at = 12, k = "int", w = 1, f = 1380},
  {n = "exponents", at = 13, k = "bits", w = 1, f = 1381, bits = {{n = "physical-exponent", low = 0, wide = 4, f = 1382}, {n = "protection-exponent", low = 4, wide = 4, f = 1383}}},
  {n = "provisioning", at = 14, k = "bits", w = 2, f = 1384, bits = {{n = "lowest-aligned", low = 0, wide = 14, f = 1385}, {n = "unmapped-reads-zero", low = 14, wide = 1, f = 1386}, {n = "thin", low = 15, wide = 1, f = 1387}}},
})
R[161] = {}
F[1388] = P.uint32("entresol.scsi-data.luns-header.length", "length", base.DEC_HEX, nil, nil, "Bytes of the list after this header.")
fill(R[161], {name = "scsi-data.luns-header", spec = "scsi-data", sizes = 8}, {
  {n = "length", at = 0, k = "int", w = 4, f = 1388},
})
R[162] = {}
F[1389] = P.uint8("entresol.scsi-data.lun.bus", "bus", base.DEC, nil, nil, "bus")
F[1390] = P.uint8("entresol.scsi-data.lun.number", "number", base.DEC, nil, nil, "number")
fill(R[162], {name = "scsi-data.lun", spec = "scsi-data", sizes = 8}, {
  {n = "bus", at = 0, k = "int", w = 1, f = 1389, fixed = "00", rule = "value 0x0"},
  {n = "number", at = 1, k = "int", w = 1, f = 1390},
})
R[163] = {}
F[1391] = P.uint32("entresol.scsi-data.lba-status-header.length", "length", base.DEC_HEX, nil, nil, "Bytes after this field.")
fill(R[163], {name = "scsi-data.lba-status-header", spec = "scsi-data", sizes = 8}, {
  {n = "length", at = 0, k = "int", w = 4, f = 1391},
})
R[164] = {}
F[1392] = P.uint64("entresol.scsi-data.lba-status.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1393] = P.uint32("entresol.scsi-data.lba-status.blocks", "blocks", base.DEC_HEX, nil, nil, "blocks")
F[1394] = P.uint8("entresol.scsi-data.lba-status.status", "status", base.HEX, nil, nil, "status")
E[56] = {values = {[0] = "mapped", [1] = "deallocated", [2] = "anchored"}}
F[1395] = P.uint8("entresol.scsi-data.lba-status.status.provisioning-status", "provisioning-status", base.DEC_HEX, E[56].values, 0xf, "provisioning-status")
F[1396] = P.uint8("entresol.scsi-data.lba-status.status.unused", "unused", base.DEC, nil, 0xf0, "unused")
fill(R[164], {name = "scsi-data.lba-status", spec = "scsi-data", sizes = 16}, {
  {n = "lba", at = 0, k = "int", w = 8, f = 1392},
  {n = "blocks", at = 8, k = "int", w = 4, f = 1393},
  {n = "status", at = 12, k = "bits", w = 1, f = 1394, bits = {{n = "provisioning-status", low = 0, wide = 4, f = 1395, e = 56}, {n = "unused", low = 4, wide = 4, f = 1396, zero = true}}},
})
R[165] = {}
F[1397] = P.uint16("entresol.scsi-data.unmap-header.length", "length", base.DEC, nil, nil, "Bytes after this field.")
F[1398] = P.uint16("entresol.scsi-data.unmap-header.descriptors-length", "descriptors-length", base.DEC, nil, nil, "descriptors-length")
fill(R[165], {name = "scsi-data.unmap-header", spec = "scsi-data", sizes = 8}, {
  {n = "length", at = 0, k = "int", w = 2, f = 1397},
  {n = "descriptors-length", at = 2, k = "int", w = 2, f = 1398},
})
R[166] = {}
F[1399] = P.uint64("entresol.scsi-data.unmap-descriptor.lba", "lba", base.DEC_HEX, nil, nil, "lba")
F[1400] = P.uint32("entresol.scsi-data.unmap-descriptor.blocks", "blocks", base.DEC_HEX, nil, nil, "blocks")
fill(R[166], {name = "scsi-data.unmap-descriptor", spec = "scsi-data", sizes = 16}, {
  {n = "lba", at = 0, k = "int", w = 8, f = 1399},
  {n = "blocks", at = 8, k = "int", w = 4, f = 1400},
})
R[167] = {}
F[1401] = P.uint8("entresol.scsi-data.mode-header-6.length", "length", base.DEC, nil, nil, "Bytes after this field.")
F[1402] = P.uint8("entresol.scsi-data.mode-header-6.medium-type", "medium-type", base.DEC, nil, nil, "medium-type")
F[1403] = P.uint8("entresol.scsi-data.mode-header-6.device-specific", "device-specific", base.HEX, nil, nil, "device-specific")
F[1404] = P.bool("entresol.scsi-data.mode-header-6.device-specific.dpo-and-fua", "dpo-and-fua", 8, SET, 0x10, "dpo-and-fua")
F[1405] = P.bool("entresol.scsi-data.mode-header-6.device-specific.write-protected", "write-protected", 8, SET, 0x80, "write-protected")
F[1406] = P.uint8("entresol.scsi-data.mode-header-6.descriptors-length", "descriptors-length", base.DEC, nil, nil, "descriptors-length")
fill(R[167], {name = "scsi-data.mode-header-6", spec = "scsi-data", sizes = 4}, {
  {n = "length", at = 0, k = "int", w = 1, f = 1401},
  {n = "medium-type", at = 1, k = "int", w = 1, f = 1402},
  {n = "device-specific", at = 2, k = "flags", w = 1, f = 1403, flags = {{f = 1404, low = 4, wide = 1}, {f = 1405, low = 7, wide = 1}}},
  {n = "descriptors-length", at = 3, k = "int", w = 1, f = 1406},
})
R[168] = {}
F[1407] = P.uint16("entresol.scsi-data.mode-header-10.length", "length", base.DEC, nil, nil, "Bytes after this field.")
F[1408] = P.uint8("entresol.scsi-data.mode-header-10.medium-type", "medium-type", base.DEC, nil, nil, "medium-type")
F[1409] = P.uint8("entresol.scsi-data.mode-header-10.device-specific", "device-specific", base.HEX, nil, nil, "device-specific")
F[1410] = P.bool("entresol.scsi-data.mode-header-10.device-specific.dpo-and-fua", "dpo-and-fua", 8, SET, 0x10, "dpo-and-fua")
F[1411] = P.bool("entresol.scsi-data.mode-header-10.device-specific.write-protected", "write-protected", 8, SET, 0x80, "write-protected")
F[1412] = P.uint8("entresol.scsi-data.mode-header-10.options", "options", base.HEX, nil, nil, "options")
F[1413] = P.uint8("entresol.scsi-data.mode-header-10.options.long-lba", "long-lba", base.DEC, nil, 0x1, "long-lba")
F[1414] = P.uint8("entresol.scsi-data.mode-header-10.options.unused", "unused", base.DEC, nil, 0xfe, "unused")
F[1415] = P.uint16("entresol.scsi-data.mode-header-10.descriptors-length", "descriptors-length", base.DEC, nil, nil, "descriptors-length")
fill(R[168], {name = "scsi-data.mode-header-10", spec = "scsi-data", sizes = 8}, {
  {n = "length", at = 0, k = "int", w = 2, f = 1407},
  {n = "medium-type", at = 2, k = "int", w = 1, f = 1408},
  {n = "device-specific", at = 3, k = "flags", w = 1, f = 1409, flags = {{f = 1410, low = 4, wide = 1}, {f = 1411, low = 7, wide = 1}}},
  {n = "options", at = 4, k = "bits", w = 1, f = 1412, bits = {{n = "long-lba", low = 0, wide = 1, f = 1413}, {n = "unused", low = 1, wide = 7, f = 1414, zero = true}}},
  {n = "descriptors-length", at = 6, k = "int", w = 2, f = 1415},
})
R[169] = {}
F[1416] = P.uint32("entresol.scsi-data.block-descriptor-short.blocks", "blocks", base.DEC_HEX, nil, nil, "blocks")
F[1417] = P.uint24("entresol.scsi-data.block-descriptor-short.block-size", "block-size", base.DEC, nil, nil, "block-size")
fill(R[169], {name = "scsi-data.block-descriptor-short", spec = "scsi-data", sizes = 8}, {
  {n = "blocks", at = 0, k = "int", w = 4, f = 1416},
  {n = "block-size", at = 5, k = "int", w = 3, f = 1417},
})
R[170] = {}
F[1418] = P.uint64("entresol.scsi-data.block-descriptor-long.blocks", "blocks", base.DEC_HEX, nil, nil, "blocks")
F[1419] = P.uint32("entresol.scsi-data.block-descriptor-long.block-size", "block-size", base.DEC_HEX, nil, nil, "block-size")
fill(R[170], {name = "scsi-data.block-descriptor-long", spec = "scsi-data", sizes = 16}, {
  {n = "blocks", at = 0, k = "int", w = 8, f = 1418},
  {n = "block-size", at = 12, k = "int", w = 4, f = 1419},
})
R[171] = {}
F[1420] = P.uint8("entresol.scsi-data.mode-page-header.code", "code", base.HEX, nil, nil, "code")
F[1421] = P.uint8("entresol.scsi-data.mode-page-header.code.page", "page", base.DEC, nil, 0x3f, "page")
F[1422] = P.uint8("entresol.scsi-data.mode-page-header.code.has-subpage", "has-subpage", base.DEC, nil, 0x40, "has-subpage")
F[1423] = P.uint8("entresol.scsi-data.mode-page-header.code.saveable", "saveable", base.DEC, nil, 0x80, "saveable")
F[1424] = P.uint8("entresol.scsi-data.mode-page-header.length", "length", base.DEC, nil, nil, "Bytes after this field.")
fill(R[171], {name = "scsi-data.mode-page-header", spec = "scsi-data", sizes = 2}, {
  {n = "code", at = 0, k = "bits", w = 1, f = 1420, bits = {{n = "page", low = 0, wide = 6, f = 1421}, {n = "has-subpage", low = 6, wide = 1, f = 1422}, {n = "saveable", low = 7, wide = 1, f = 1423}}},
  {n = "length", at = 1, k = "int", w = 1, f = 1424},
})
R[172] = {}
F[1425] = P.none("entresol.scsi-data.mode-page-recovery.header", "header", "header")
F[1426] = P.uint8("entresol.scsi-data.mode-page-recovery.recovery", "recovery", base.HEX, nil, nil, "recovery")
F[1427] = P.uint8("entresol.scsi-data.mode-page-recovery.recovery.correction", "correction", base.DEC, nil, 0x3f, "correction")
F[1428] = P.uint8("entresol.scsi-data.mode-page-recovery.recovery.read-reallocate", "read-reallocate", base.DEC, nil, 0x40, "read-reallocate")
F[1429] = P.uint8("entresol.scsi-data.mode-page-recovery.recovery.write-reallocate", "write-reallocate", base.DEC, nil, 0x80, "write-reallocate")
F[1430] = P.uint8("entresol.scsi-data.mode-page-recovery.read-retries", "read-retries", base.DEC, nil, nil, "read-retries")
F[1431] = P.uint8("entresol.scsi-data.mode-page-recovery.more-recovery", "more-recovery", base.DEC, nil, nil, "more-recovery")
F[1432] = P.uint8("entresol.scsi-data.mode-page-recovery.write-retries", "write-retries", base.DEC, nil, nil, "write-retries")
F[1433] = P.uint16("entresol.scsi-data.mode-page-recovery.time-limit", "time-limit", base.DEC, nil, nil, "time-limit")
fill(R[172], {name = "scsi-data.mode-page-recovery", spec = "scsi-data", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[171], f = 1425},
  {n = "recovery", at = 2, k = "bits", w = 1, f = 1426, bits = {{n = "correction", low = 0, wide = 6, f = 1427}, {n = "read-reallocate", low = 6, wide = 1, f = 1428}, {n = "write-reallocate", low = 7, wide = 1, f = 1429}}},
  {n = "read-retries", at = 3, k = "int", w = 1, f = 1430},
  {n = "more-recovery", at = 7, k = "int", w = 1, f = 1431},
  {n = "write-retries", at = 8, k = "int", w = 1, f = 1432},
  {n = "time-limit", at = 10, k = "int", w = 2, f = 1433},
})
R[173] = {}
F[1434] = P.none("entresol.scsi-data.mode-page-caching.header", "header", "header")
F[1435] = P.uint8("entresol.scsi-data.mode-page-caching.cache", "cache", base.HEX, nil, nil, "cache")
F[1436] = P.uint8("entresol.scsi-data.mode-page-caching.cache.read-cache-disable", "read-cache-disable", base.DEC, nil, 0x1, "read-cache-disable")
F[1437] = P.uint8("entresol.scsi-data.mode-page-caching.cache.multiplication", "multiplication", base.DEC, nil, 0x2, "multiplication")
F[1438] = P.uint8("entresol.scsi-data.mode-page-caching.cache.write-cache", "write-cache", base.DEC, nil, 0x4, "write-cache")
F[1439] = P.uint8("entresol.scsi-data.mode-page-caching.cache.size-enable", "size-enable", base.DEC, nil, 0x8, "size-enable")
F[1440] = P.uint8("entresol.scsi-data.mode-page-caching.cache.discontinuity", "discontinuity", base.DEC, nil, 0x10, "discontinuity")
F[1441] = P.uint8("entresol.scsi-data.mode-page-caching.cache.cap", "cap", base.DEC, nil, 0x20, "cap")
F[1442] = P.uint8("entresol.scsi-data.mode-page-caching.cache.abort-prefetch", "abort-prefetch", base.DEC, nil, 0x40, "abort-prefetch")
F[1443] = P.uint8("entresol.scsi-data.mode-page-caching.cache.initiator-control", "initiator-control", base.DEC, nil, 0x80, "initiator-control")
F[1444] = P.uint8("entresol.scsi-data.mode-page-caching.retention", "retention", base.DEC, nil, nil, "retention")
F[1445] = P.uint16("entresol.scsi-data.mode-page-caching.prefetch-off-length", "prefetch-off-length", base.DEC, nil, nil, "prefetch-off-length")
F[1446] = P.uint16("entresol.scsi-data.mode-page-caching.min-prefetch", "min-prefetch", base.DEC, nil, nil, "min-prefetch")
F[1447] = P.uint16("entresol.scsi-data.mode-page-caching.max-prefetch", "max-prefetch", base.DEC, nil, nil, "max-prefetch")
F[1448] = P.uint16("entresol.scsi-data.mode-page-caching.prefetch-ceiling", "prefetch-ceiling", base.DEC, nil, nil, "prefetch-ceiling")
F[1449] = P.uint8("entresol.scsi-data.mode-page-caching.more-cache", "more-cache", base.HEX, nil, nil, "more-cache")
F[1450] = P.uint8("entresol.scsi-data.mode-page-caching.more-cache.nv-disable", "nv-disable", base.DEC, nil, 0x1, "nv-disable")
F[1451] = P.uint8("entresol.scsi-data.mode-page-caching.more-cache.sync-progressive", "sync-progressive", base.DEC, nil, 0x6, "sync-progressive")
F[1452] = P.uint8("entresol.scsi-data.mode-page-caching.more-cache.vendor-bits", "vendor-bits", base.DEC, nil, 0x18, "vendor-bits")
F[1453] = P.uint8("entresol.scsi-data.mode-page-caching.more-cache.read-ahead-disable", "read-ahead-disable", base.DEC, nil, 0x20, "read-ahead-disable")
F[1454] = P.uint8("entresol.scsi-data.mode-page-caching.more-cache.block-units", "block-units", base.DEC, nil, 0x40, "block-units")
F[1455] = P.uint8("entresol.scsi-data.mode-page-caching.more-cache.force-sequential", "force-sequential", base.DEC, nil, 0x80, "force-sequential")
F[1456] = P.uint8("entresol.scsi-data.mode-page-caching.segments", "segments", base.DEC, nil, nil, "segments")
F[1457] = P.uint16("entresol.scsi-data.mode-page-caching.segment-size", "segment-size", base.DEC, nil, nil, "segment-size")
fill(R[173], {name = "scsi-data.mode-page-caching", spec = "scsi-data", sizes = 20}, {
  {n = "header", at = 0, k = "struct", r = R[171], f = 1434},
  {n = "cache", at = 2, k = "bits", w = 1, f = 1435, bits = {{n = "read-cache-disable", low = 0, wide = 1, f = 1436}, {n = "multiplication", low = 1, wide = 1, f = 1437}, {n = "write-cache", low = 2, wide = 1, f = 1438}, {n = "size-enable", low = 3, wide = 1, f = 1439}, {n = "discontinuity", low = 4, wide = 1, f = 1440}, {n = "cap", low = 5, wide = 1, f = 1441}, {n = "abort-prefetch", low = 6, wide = 1, f = 1442}, {n = "initiator-control", low = 7, wide = 1, f = 1443}}},
  {n = "retention", at = 3, k = "int", w = 1, f = 1444},
  {n = "prefetch-off-length", at = 4, k = "int", w = 2, f = 1445},
  {n = "min-prefetch", at = 6, k = "int", w = 2, f = 1446},
  {n = "max-prefetch", at = 8, k = "int", w = 2, f = 1447},
  {n = "prefetch-ceiling", at = 10, k = "int", w = 2, f = 1448},
  {n = "more-cache", at = 12, k = "bits", w = 1, f = 1449, bits = {{n = "nv-disable", low = 0, wide = 1, f = 1450}, {n = "sync-progressive", low = 1, wide = 2, f = 1451}, {n = "vendor-bits", low = 3, wide = 2, f = 1452}, {n = "read-ahead-disable", low = 5, wide = 1, f = 1453}, {n = "block-units", low = 6, wide = 1, f = 1454}, {n = "force-sequential", low = 7, wide = 1, f = 1455}}},
  {n = "segments", at = 13, k = "int", w = 1, f = 1456},
  {n = "segment-size", at = 14, k = "int", w = 2, f = 1457},
})
R[174] = {}
F[1458] = P.none("entresol.scsi-data.mode-page-control.header", "header", "header")
F[1459] = P.uint8("entresol.scsi-data.mode-page-control.sense-options", "sense-options", base.HEX, nil, nil, "sense-options")
F[1460] = P.uint8("entresol.scsi-data.mode-page-control.sense-options.global-log-disable", "global-log-disable", base.DEC, nil, 0x1, "global-log-disable")
F[1461] = P.uint8("entresol.scsi-data.mode-page-control.sense-options.implicit-log-disable", "implicit-log-disable", base.DEC, nil, 0x2, "implicit-log-disable")
F[1462] = P.uint8("entresol.scsi-data.mode-page-control.sense-options.descriptor-sense", "descriptor-sense", base.DEC, nil, 0x4, "descriptor-sense")
F[1463] = P.uint8("entresol.scsi-data.mode-page-control.sense-options.unused-1", "unused-1", base.DEC, nil, 0x8, "unused-1")
F[1464] = P.uint8("entresol.scsi-data.mode-page-control.sense-options.tmf-only", "tmf-only", base.DEC, nil, 0x10, "tmf-only")
F[1465] = P.uint8("entresol.scsi-data.mode-page-control.sense-options.task-set-type", "task-set-type", base.DEC, nil, 0xe0, "task-set-type")
F[1466] = P.uint8("entresol.scsi-data.mode-page-control.queue", "queue", base.HEX, nil, nil, "queue")
F[1467] = P.uint8("entresol.scsi-data.mode-page-control.queue.unused-2", "unused-2", base.DEC, nil, 0x1, "unused-2")
F[1468] = P.uint8("entresol.scsi-data.mode-page-control.queue.queue-error", "queue-error", base.DEC, nil, 0x6, "queue-error")
F[1469] = P.uint8("entresol.scsi-data.mode-page-control.queue.no-unit-attention-report", "no-unit-attention-report", base.DEC, nil, 0x8, "no-unit-attention-report")
F[1470] = P.uint8("entresol.scsi-data.mode-page-control.queue.reorder", "reorder", base.DEC, nil, 0xf0, "reorder")
F[1471] = P.uint8("entresol.scsi-data.mode-page-control.protect", "protect", base.HEX, nil, nil, "protect")
F[1472] = P.uint8("entresol.scsi-data.mode-page-control.protect.unused-3", "unused-3", base.DEC, nil, 0x7, "unused-3")
F[1473] = P.uint8("entresol.scsi-data.mode-page-control.protect.software-write-protect", "software-write-protect", base.DEC, nil, 0x8, "software-write-protect")
F[1474] = P.uint8("entresol.scsi-data.mode-page-control.protect.unit-attention-interlock", "unit-attention-interlock", base.DEC, nil, 0x30, "unit-attention-interlock")
F[1475] = P.uint8("entresol.scsi-data.mode-page-control.protect.report-checks", "report-checks", base.DEC, nil, 0x40, "report-checks")
F[1476] = P.uint8("entresol.scsi-data.mode-page-control.protect.tape-status", "tape-status", base.DEC, nil, 0x80, "tape-status")
F[1477] = P.uint8("entresol.scsi-data.mode-page-control.autoload", "autoload", base.DEC, nil, nil, "autoload")
F[1478] = P.uint16("entresol.scsi-data.mode-page-control.busy-time-out", "busy-time-out", base.DEC, nil, nil, "busy-time-out")
F[1479] = P.uint16("entresol.scsi-data.mode-page-control.self-test-time", "self-test-time", base.DEC, nil, nil, "self-test-time")
fill(R[174], {name = "scsi-data.mode-page-control", spec = "scsi-data", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[171], f = 1458},
  {n = "sense-options", at = 2, k = "bits", w = 1, f = 1459, bits = {{n = "global-log-disable", low = 0, wide = 1, f = 1460}, {n = "implicit-log-disable", low = 1, wide = 1, f = 1461}, {n = "descriptor-sense", low = 2, wide = 1, f = 1462}, {n = "unused-1", low = 3, wide = 1, f = 1463}, {n = "tmf-only", low = 4, wide = 1, f = 1464}, {n = "task-set-type", low = 5, wide = 3, f = 1465}}},
  {n = "queue", at = 3, k = "bits", w = 1, f = 1466, bits = {{n = "unused-2", low = 0, wide = 1, f = 1467}, {n = "queue-error", low = 1, wide = 2, f = 1468}, {n = "no-unit-attention-report", low = 3, wide = 1, f = 1469}, {n = "reorder", low = 4, wide = 4, f = 1470}}},
  {n = "protect", at = 4, k = "bits", w = 1, f = 1471, bits = {{n = "unused-3", low = 0, wide = 3, f = 1472}, {n = "software-write-protect", low = 3, wide = 1, f = 1473}, {n = "unit-attention-interlock", low = 4, wide = 2, f = 1474}, {n = "report-checks", low = 6, wide = 1, f = 1475}, {n = "tape-status", low = 7, wide = 1, f = 1476}}},
  {n = "autoload", at = 5, k = "int", w = 1, f = 1477},
  {n = "busy-time-out", at = 8, k = "int", w = 2, f = 1478},
  {n = "self-test-time", at = 10, k = "int", w = 2, f = 1479},
})
R[175] = {}
F[1480] = P.none("entresol.scsi-data.mode-page-exceptions.header", "header", "header")
F[1481] = P.uint8("entresol.scsi-data.mode-page-exceptions.flags", "flags", base.DEC, nil, nil, "flags")
F[1482] = P.uint8("entresol.scsi-data.mode-page-exceptions.reporting", "reporting", base.DEC, nil, nil, "reporting")
F[1483] = P.uint32("entresol.scsi-data.mode-page-exceptions.interval", "interval", base.DEC_HEX, nil, nil, "interval")
F[1484] = P.uint32("entresol.scsi-data.mode-page-exceptions.report-count", "report-count", base.DEC_HEX, nil, nil, "report-count")
fill(R[175], {name = "scsi-data.mode-page-exceptions", spec = "scsi-data", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[171], f = 1480},
  {n = "flags", at = 2, k = "int", w = 1, f = 1481},
  {n = "reporting", at = 3, k = "int", w = 1, f = 1482},
  {n = "interval", at = 4, k = "int", w = 4, f = 1483},
  {n = "report-count", at = 8, k = "int", w = 4, f = 1484},
})
R[176] = {}
F[1485] = P.uint64("entresol.shim.range.base", "base", base.DEC_HEX, nil, nil, "base")
F[1486] = P.uint64("entresol.shim.range.size", "size", base.DEC_HEX, nil, nil, "Bytes; 0 when there is nothing.")
fill(R[176], {name = "shim.range", spec = "shim", sizes = 16}, {
  {n = "base", at = 0, k = "int", w = 8, le = true, f = 1485},
  {n = "size", at = 8, k = "int", w = 8, le = true, f = 1486},
})
R[177] = {}
F[1487] = P.uint64("entresol.shim.parameters.magic", "magic", base.DEC_HEX, nil, nil, "\"ESSHIMPR\" as text.")
F[1488] = P.uint32("entresol.shim.parameters.version", "version", base.DEC_HEX, nil, nil, "version")
F[1489] = P.uint32("entresol.shim.parameters.policy", "policy", base.HEX, nil, nil, "policy")
F[1490] = P.bool("entresol.shim.parameters.policy.console", "console", 32, SET, 0x1, "Messages go to the serial port `console-port` too. Never in an isolated configuration.")
F[1491] = P.bool("entresol.shim.parameters.policy.host-command-line", "host-command-line", 32, SET, 0x2, "What the host gives is appended to the command line, unless the configuration is isolated.")
F[1492] = P.bool("entresol.shim.parameters.policy.host-command-line-isolated", "host-command-line-isolated", 32, SET, 0x4, "Also in an isolated configuration.")
F[1493] = P.bool("entresol.shim.parameters.policy.host-memory", "host-memory", 32, SET, 0x8, "Memory that the host's map has besides VTL2's is the kernel's too, for guests that are ordinary processes of it. Never in an isolated configuration.")
F[1494] = P.bool("entresol.shim.parameters.policy.host-tables", "host-tables", 32, SET, 0x10, "Reserved ranges of the host's map are shown to the kernel, which then finds the platform's ACPI tables. Never in an isolated configuration.")
E[57] = {values = {[0] = "none", [1] = "vbs", [2] = "snp", [3] = "tdx"}}
F[1495] = P.uint8("entresol.shim.parameters.isolation", "isolation", base.DEC_HEX, E[57].values, nil, "isolation")
F[1496] = P.uint8("entresol.shim.parameters.gap-before-port", "gap-before-port", base.DEC, nil, nil, "gap-before-port")
F[1497] = P.uint16("entresol.shim.parameters.console-port", "console-port", base.DEC, nil, nil, "I/O port of a 16550 that needs no setting up.")
F[1498] = P.uint32("entresol.shim.parameters.processors", "processors", base.DEC_HEX, nil, nil, "The most that the host may give.")
F[1499] = P.none("entresol.shim.parameters.memory", "memory", "VTL2's own.")
F[1500] = P.none("entresol.shim.parameters.kernel", "kernel", "A bzImage as Linux's build makes it.")
F[1501] = P.none("entresol.shim.parameters.initrd", "initrd", "For Linux.")
F[1502] = P.none("entresol.shim.parameters.command-line", "command-line", "Measured text, ended by a NUL.")
F[1503] = P.none("entresol.shim.parameters.page-tables", "page-tables", "What CR3 of the VP context points into; it maps all of VTL2's memory one to one.")
F[1504] = P.none("entresol.shim.parameters.descriptors", "descriptors", "The GDT.")
F[1505] = P.none("entresol.shim.parameters.hashes", "hashes", "One `hash-list`; none when every page is measured.")
F[1506] = P.none("entresol.shim.parameters.log", "log", "Where the `log` begins, with room for its text behind it.")
F[1507] = P.none("entresol.shim.parameters.memory-map", "memory-map", "Parameter area of the host.")
F[1508] = P.none("entresol.shim.parameters.processor-count", "processor-count", "As before.")
F[1509] = P.none("entresol.shim.parameters.host-command-line", "host-command-line", "As before.")
F[1510] = P.none("entresol.shim.parameters.device-tree", "device-tree", "As before. What it says replaces what the other areas say.")
F[1511] = P.none("entresol.shim.parameters.madt", "madt", "As before. Its processors are counted when nothing else gives their number.")
fill(R[177], {name = "shim.parameters", spec = "shim", sizes = 0x1000}, {
  {n = "magic", at = 0, k = "int", w = 8, le = true, f = 1487, fixed = "45535348494d5052", rule = "value 0x52504d4948535345"},
  {n = "version", at = 8, k = "int", w = 4, le = true, f = 1488, fixed = "01000000", rule = "value 0x1"},
  {n = "policy", at = 12, k = "flags", w = 4, le = true, f = 1489, flags = {{f = 1490, low = 0, wide = 1}, {f = 1491, low = 1, wide = 1}, {f = 1492, low = 2, wide = 1}, {f = 1493, low = 3, wide = 1}, {f = 1494, low = 4, wide = 1}}},
  {n = "isolation", at = 16, k = "enum", w = 1, le = true, f = 1495, e = 57},
  {n = "gap-before-port", at = 17, k = "int", w = 1, le = true, f = 1496, zero = true},
  {n = "console-port", at = 18, k = "int", w = 2, le = true, f = 1497},
  {n = "processors", at = 20, k = "int", w = 4, le = true, f = 1498, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 0x800 end, "max processors-max"}},
  {n = "memory", at = 24, k = "struct", r = R[176], f = 1499},
  {n = "kernel", at = 40, k = "struct", r = R[176], f = 1500},
  {n = "initrd", at = 56, k = "struct", r = R[176], f = 1501},
  {n = "command-line", at = 72, k = "struct", r = R[176], f = 1502},
  {n = "page-tables", at = 88, k = "struct", r = R[176], f = 1503},
  {n = "descriptors", at = 104, k = "struct", r = R[176], f = 1504},
  {n = "hashes", at = 120, k = "struct", r = R[176], f = 1505},
  {n = "log", at = 136, k = "struct", r = R[176], f = 1506},
  {n = "memory-map", at = 152, k = "struct", r = R[176], f = 1507},
  {n = "processor-count", at = 168, k = "struct", r = R[176], f = 1508},
  {n = "host-command-line", at = 184, k = "struct", r = R[176], f = 1509},
  {n = "device-tree", at = 200, k = "struct", r = R[176], f = 1510},
  {n = "madt", at = 216, k = "struct", r = R[176], f = 1511},
})
R[178] = {}
F[1512] = P.uint64("entresol.shim.memory-map-entry.first-page", "first-page", base.DEC_HEX, nil, nil, "first-page")
F[1513] = P.uint64("entresol.shim.memory-map-entry.pages", "pages", base.DEC_HEX, nil, nil, "The list ends with an entry of no pages or with its area.")
E[58] = {values = {[0] = "memory", [1] = "platform-reserved", [2] = "persistent", [3] = "vtl2-protectable", [4] = "specific-purpose"}, open = true}
F[1514] = P.uint16("entresol.shim.memory-map-entry.type", "type", base.HEX_DEC, E[58].values, nil, "type")
F[1515] = P.uint16("entresol.shim.memory-map-entry.flags", "flags", base.DEC, nil, nil, "flags")
F[1516] = P.uint32("entresol.shim.memory-map-entry.must", "must", base.DEC_HEX, nil, nil, "must")
fill(R[178], {name = "shim.memory-map-entry", spec = "shim", sizes = 24}, {
  {n = "first-page", at = 0, k = "int", w = 8, le = true, f = 1512},
  {n = "pages", at = 8, k = "int", w = 8, le = true, f = 1513},
  {n = "type", at = 16, k = "enum", w = 2, le = true, f = 1514, e = 58},
  {n = "flags", at = 18, k = "int", w = 2, le = true, f = 1515},
  {n = "must", at = 20, k = "int", w = 4, le = true, f = 1516},
})
R[179] = {}
F[1517] = P.uint32("entresol.shim.processor-count.count", "count", base.DEC_HEX, nil, nil, "count")
fill(R[179], {name = "shim.processor-count", spec = "shim", sizes = 4}, {
  {n = "count", at = 0, k = "int", w = 4, le = true, f = 1517},
})
R[180] = {}
F[1518] = P.none("entresol.shim.hash.range", "range", "Whole pages within VTL2's memory.")
F[1519] = P.bytes("entresol.shim.hash.sha384", "sha384", base.NONE, "sha384")
fill(R[180], {name = "shim.hash", spec = "shim", sizes = 64}, {
  {n = "range", at = 0, k = "struct", r = R[176], f = 1518},
  {n = "sha384", at = 16, count = 48, k = "bytes", w = 1, f = 1519},
})
R[181] = {}
F[1520] = P.uint64("entresol.shim.hash-list.magic", "magic", base.DEC_HEX, nil, nil, "\"ESSHIMHL\" as text.")
F[1521] = P.uint32("entresol.shim.hash-list.count", "count", base.DEC_HEX, nil, nil, "count")
F[1522] = P.uint32("entresol.shim.hash-list.must", "must", base.DEC_HEX, nil, nil, "must")
F[1523] = P.none("entresol.shim.hash-list.hashes", "hashes", "hashes")
fill(R[181], {name = "shim.hash-list", spec = "shim", sizes = 16}, {
  {n = "magic", at = 0, k = "int", w = 8, le = true, f = 1520, fixed = "45535348494d484c", rule = "value 0x4c484d4948535345"},
  {n = "count", at = 8, k = "int", w = 4, le = true, f = 1521, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 62 end, "max hashes-max"}},
  {n = "must", at = 12, k = "int", w = 4, le = true, f = 1522, zero = true},
  {n = "hashes", at = 16, count = function(v, rest) return get(v, "count") end, most = {function(v, rest) return 62 end, "max hashes-max"}, k = "struct", r = R[180], f = 1523},
})
R[182] = {}
F[1524] = P.none("entresol.shim.log.setup-data", "setup-data", "setup-data")
F[1525] = P.uint64("entresol.shim.log.magic", "magic", base.DEC_HEX, nil, nil, "\"ESSHIMLG\" as text.")
F[1526] = P.uint64("entresol.shim.log.written", "written", base.DEC_HEX, nil, nil, "Bytes of text since the start.")
F[1527] = P.uint32("entresol.shim.log.room", "room", base.DEC_HEX, nil, nil, "room")
F[1528] = P.uint32("entresol.shim.log.processors", "processors", base.DEC_HEX, nil, nil, "How many the host gives, 0 when it does not say.")
F[1529] = P.uint64("entresol.shim.log.entered", "entered", base.DEC_HEX, nil, nil, "Time stamp counter when the shim began \226\128\166")
F[1530] = P.uint64("entresol.shim.log.left", "left", base.DEC_HEX, nil, nil, "\226\128\166 and when it left for the kernel.")
F[1531] = P.uint32("entresol.shim.log.dropped", "dropped", base.DEC_HEX, nil, nil, "Items of the host that were not taken; each has its line.")
F[1532] = P.uint32("entresol.shim.log.must", "must", base.DEC_HEX, nil, nil, "must")
fill(R[182], {name = "shim.log", spec = "shim", sizes = 64}, {
  {n = "setup-data", at = 0, k = "struct", r = R[101], f = 1524},
  {n = "magic", at = 16, k = "int", w = 8, le = true, f = 1525, fixed = "45535348494d4c47", rule = "value 0x474c4d4948535345"},
  {n = "written", at = 24, k = "int", w = 8, le = true, f = 1526},
  {n = "room", at = 32, k = "int", w = 4, le = true, f = 1527, min = {function(v, rest) return 0x400 end, "min log-room-min"}},
  {n = "processors", at = 36, k = "int", w = 4, le = true, f = 1528},
  {n = "entered", at = 40, k = "int", w = 8, le = true, f = 1529},
  {n = "left", at = 48, k = "int", w = 8, le = true, f = 1530},
  {n = "dropped", at = 56, k = "int", w = 4, le = true, f = 1531},
  {n = "must", at = 60, k = "int", w = 4, le = true, f = 1532, zero = true},
})
R[183] = {}
F[1533] = P.uint64("entresol.state-stream.header.signature", "signature", base.DEC_HEX, nil, nil, "ESTATE01 in the stream's bytes.")
F[1534] = P.uint32("entresol.state-stream.header.format", "format", base.DEC_HEX, nil, nil, "Of header, records and end; it has nothing to do with what specs say.")
F[1535] = P.uint32("entresol.state-stream.header.spec-count", "spec-count", base.DEC_HEX, nil, nil, "spec-count")
F[1536] = P.uint32("entresol.state-stream.header.record-count", "record-count", base.DEC_HEX, nil, nil, "record-count")
F[1537] = P.uint32("entresol.state-stream.header.must", "must", base.DEC_HEX, nil, nil, "must")
F[1538] = P.uint64("entresol.state-stream.header.length", "length", base.DEC_HEX, nil, nil, "Bytes of the whole stream.")
fill(R[183], {name = "state-stream.header", spec = "state-stream", sizes = 32}, {
  {n = "signature", at = 0, k = "int", w = 8, le = true, f = 1533, fixed = "4553544154453031", rule = "value 0x3130455441545345"},
  {n = "format", at = 8, k = "int", w = 4, le = true, f = 1534, fixed = "01000000", rule = "value 0x1"},
  {n = "spec-count", at = 12, k = "int", w = 4, le = true, f = 1535, max = {function(v, rest) return 0x400 end, "max specs-max"}},
  {n = "record-count", at = 16, k = "int", w = 4, le = true, f = 1536, max = {function(v, rest) return 0x100000 end, "max records-max"}},
  {n = "must", at = 20, k = "int", w = 4, le = true, f = 1537, zero = true},
  {n = "length", at = 24, k = "int", w = 8, le = true, f = 1538},
})
R[184] = {}
F[1539] = P.uint32("entresol.state-stream.record.length", "length", base.DEC_HEX, nil, nil, "Bytes with this head, name and fields.")
F[1540] = P.uint16("entresol.state-stream.record.spec", "spec", base.DEC, nil, nil, "Number in the list behind the records.")
F[1541] = P.uint16("entresol.state-stream.record.field-count", "field-count", base.DEC, nil, nil, "field-count")
F[1542] = P.uint64("entresol.state-stream.record.instance", "instance", base.DEC_HEX, nil, nil, "Tells things of one kind apart.")
F[1543] = P.uint8("entresol.state-stream.record.name-length", "name-length", base.DEC, nil, nil, "name-length")
F[1544] = P.uint24("entresol.state-stream.record.must", "must", base.DEC, nil, nil, "must")
fill(R[184], {name = "state-stream.record", spec = "state-stream", sizes = 20}, {
  {n = "length", at = 0, k = "int", w = 4, le = true, f = 1539},
  {n = "spec", at = 4, k = "int", w = 2, le = true, f = 1540},
  {n = "field-count", at = 6, k = "int", w = 2, le = true, f = 1541, max = {function(v, rest) return 0x400 end, "max fields-max"}},
  {n = "instance", at = 8, k = "int", w = 8, le = true, f = 1542},
  {n = "name-length", at = 16, k = "int", w = 1, le = true, f = 1543, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 63 end, "max name-max"}},
  {n = "must", at = 17, k = "int", w = 3, le = true, f = 1544, zero = true},
})
R[185] = {}
F[1545] = P.uint32("entresol.state-stream.field.count", "count", base.DEC_HEX, nil, nil, "Elements.")
F[1546] = P.uint8("entresol.state-stream.field.width", "width", base.DEC, nil, nil, "Bytes of an element.")
F[1547] = P.uint8("entresol.state-stream.field.name-length", "name-length", base.DEC, nil, nil, "name-length")
F[1548] = P.uint16("entresol.state-stream.field.must", "must", base.DEC, nil, nil, "must")
fill(R[185], {name = "state-stream.field", spec = "state-stream", sizes = 8}, {
  {n = "count", at = 0, k = "int", w = 4, le = true, f = 1545},
  {n = "width", at = 4, k = "int", w = 1, le = true, f = 1546, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 8 end, "max 8"}},
  {n = "name-length", at = 5, k = "int", w = 1, le = true, f = 1547, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 63 end, "max name-max"}},
  {n = "must", at = 6, k = "int", w = 2, le = true, f = 1548, zero = true},
})
R[186] = {}
F[1549] = P.uint16("entresol.state-stream.spec.version", "version", base.DEC, nil, nil, "The spec's state version when the stream was written.")
F[1550] = P.uint8("entresol.state-stream.spec.name-length", "name-length", base.DEC, nil, nil, "name-length")
F[1551] = P.uint8("entresol.state-stream.spec.must", "must", base.DEC, nil, nil, "must")
fill(R[186], {name = "state-stream.spec", spec = "state-stream", sizes = 4}, {
  {n = "version", at = 0, k = "int", w = 2, le = true, f = 1549, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "name-length", at = 2, k = "int", w = 1, le = true, f = 1550, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 63 end, "max name-max"}},
  {n = "must", at = 3, k = "int", w = 1, le = true, f = 1551, zero = true},
})
R[187] = {}
F[1552] = P.uint32("entresol.state-stream.end.signature", "signature", base.DEC_HEX, nil, nil, "END0 in the stream's bytes.")
F[1553] = P.uint32("entresol.state-stream.end.checksum", "checksum", base.DEC_HEX, nil, nil, "CRC-32C of all bytes before this field.")
fill(R[187], {name = "state-stream.end", spec = "state-stream", sizes = 8}, {
  {n = "signature", at = 0, k = "int", w = 4, le = true, f = 1552, fixed = "454e4430", rule = "value 0x30444e45"},
  {n = "checksum", at = 4, k = "int", w = 4, le = true, f = 1553},
})
R[188] = {}
F[1554] = P.string("entresol.storage-state.controller.version", "version", base.ASCII, "Name of the protocol's version.")
F[1555] = P.uint8("entresol.storage-state.controller.in-use", "in-use", base.DEC, nil, nil, "The guest has sent commands since it opened.")
F[1556] = P.uint8("entresol.storage-state.controller.notify", "notify", base.DEC, nil, nil, "The guest is to look for units again.")
fill(R[188], {name = "storage-state.controller", spec = "storage-state", sizes = 18}, {
  {n = "version", at = 0, count = 16, k = "text", w = 1, f = 1554},
  {n = "in-use", at = 16, k = "int", w = 1, le = true, f = 1555, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "notify", at = 17, k = "int", w = 1, le = true, f = 1556, max = {function(v, rest) return 1 end, "max 1"}},
})
R[189] = {}
F[1557] = P.uint16("entresol.storage-state.channel.index", "index", base.DEC, nil, nil, "index")
fill(R[189], {name = "storage-state.channel", spec = "storage-state", sizes = 2}, {
  {n = "index", at = 0, k = "int", w = 2, le = true, f = 1557, max = {function(v, rest) return 63 end, "max storvsp.max-sub-channels"}},
})
R[190] = {}
F[1558] = P.uint8("entresol.storage-state.unit.lun", "lun", base.DEC, nil, nil, "lun")
F[1559] = P.uint32("entresol.storage-state.unit.block-size", "block-size", base.DEC_HEX, nil, nil, "block-size")
F[1560] = P.uint64("entresol.storage-state.unit.blocks", "blocks", base.DEC_HEX, nil, nil, "blocks")
F[1561] = P.uint8("entresol.storage-state.unit.read-only", "read-only", base.DEC, nil, nil, "read-only")
F[1562] = P.bytes("entresol.storage-state.unit.vendor", "vendor", base.NONE, "vendor")
F[1563] = P.bytes("entresol.storage-state.unit.product", "product", base.NONE, "product")
F[1564] = P.bytes("entresol.storage-state.unit.revision", "revision", base.NONE, "revision")
F[1565] = P.bytes("entresol.storage-state.unit.serial", "serial", base.NONE, "serial")
fill(R[190], {name = "storage-state.unit", spec = "storage-state", sizes = 42}, {
  {n = "lun", at = 0, k = "int", w = 1, le = true, f = 1558, max = {function(v, rest) return minus(64, 1) end, "max storvsp.max-luns - 1"}},
  {n = "block-size", at = 1, k = "int", w = 4, le = true, f = 1559},
  {n = "blocks", at = 5, k = "int", w = 8, le = true, f = 1560},
  {n = "read-only", at = 13, k = "int", w = 1, le = true, f = 1561, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "vendor", at = 14, count = 8, k = "bytes", w = 1, f = 1562},
  {n = "product", at = 22, count = 16, k = "bytes", w = 1, f = 1563},
  {n = "revision", at = 38, count = 4, k = "bytes", w = 1, f = 1564},
  {n = "serial", at = 42, count = REST, most = {function(v, rest) return 36 end, "max 36"}, k = "bytes", w = 1, f = 1565},
})
R[191] = {}
F[1566] = P.uint8("entresol.storage-state.unit-memory.write-cache", "write-cache", base.DEC, nil, nil, "As MODE SELECT left it.")
F[1567] = P.uint8("entresol.storage-state.unit-memory.stopped", "stopped", base.DEC, nil, nil, "stopped")
F[1568] = P.string("entresol.storage-state.unit-memory.attention", "attention", base.ASCII, "What the next command learns first, an answer of scsi; empty: nothing.")
fill(R[191], {name = "storage-state.unit-memory", spec = "storage-state", sizes = 42}, {
  {n = "write-cache", at = 0, k = "int", w = 1, le = true, f = 1566, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "stopped", at = 1, k = "int", w = 1, le = true, f = 1567, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "attention", at = 2, count = 40, k = "text", w = 1, f = 1568},
})
R[192] = {}
F[1569] = P.uint64("entresol.storage-state.answer.transaction", "transaction", base.DEC_HEX, nil, nil, "transaction")
F[1570] = P.bytes("entresol.storage-state.answer.reply", "reply", base.NONE, "reply")
fill(R[192], {name = "storage-state.answer", spec = "storage-state", sizes = 8}, {
  {n = "transaction", at = 0, k = "int", w = 8, le = true, f = 1569},
  {n = "reply", at = 8, count = REST, most = {function(v, rest) return 64 end, "max reply-max"}, k = "bytes", w = 1, f = 1570},
})
R[193] = {}
E[59] = {values = {[1] = "complete-io", [2] = "remove-device", [3] = "execute-srb", [4] = "reset-lun", [5] = "reset-adapter", [6] = "reset-bus", [7] = "begin-initialization", [8] = "end-initialization", [9] = "query-protocol-version", [10] = "query-properties", [11] = "enumerate-bus", [12] = "fc-hba-data", [13] = "create-sub-channels", [14] = "event-notification"}}
F[1571] = P.uint32("entresol.storvsp.packet.operation", "operation", base.HEX_DEC, E[59].values, nil, "operation")
F[1572] = P.uint32("entresol.storvsp.packet.flags", "flags", base.HEX, nil, nil, "flags")
F[1573] = P.bool("entresol.storvsp.packet.flags.request-completion", "request-completion", 32, SET, 0x1, "request-completion")
E[60] = {values = {[0] = "success", [0x80000005] = "buffer-overflow", [0x80000011] = "device-busy", [0xc0000001] = "unsuccessful", [0xc000000d] = "invalid-parameter", [0xc0000010] = "invalid-device-request", [0xc0000059] = "revision-mismatch", [0xc000009d] = "device-not-connected", [0xc00000b5] = "io-timeout", [0xc00000c0] = "device-does-not-exist", [0xc0000120] = "cancelled", [0xc0000184] = "invalid-device-state", [0xc0000185] = "io-device-error"}, open = true}
F[1574] = P.uint32("entresol.storvsp.packet.status", "status", base.HEX_DEC, E[60].values, nil, "status")
fill(R[193], {name = "storvsp.packet", spec = "storvsp", sizes = 12}, {
  {n = "operation", at = 0, k = "enum", w = 4, le = true, f = 1571, e = 59},
  {n = "flags", at = 4, k = "flags", w = 4, le = true, f = 1572, flags = {{f = 1573, low = 0, wide = 1}}},
  {n = "status", at = 8, k = "enum", w = 4, le = true, f = 1574, e = 60},
})
R[194] = {}
F[1575] = P.uint16("entresol.storvsp.scsi-request.length", "length", base.DEC, nil, nil, "length")
F[1576] = P.uint8("entresol.storvsp.scsi-request.srb-status", "srb-status", base.DEC, nil, nil, "srb-status")
F[1577] = P.uint8("entresol.storvsp.scsi-request.scsi-status", "scsi-status", base.DEC, nil, nil, "scsi-status")
F[1578] = P.uint8("entresol.storvsp.scsi-request.port", "port", base.DEC, nil, nil, "port")
F[1579] = P.uint8("entresol.storvsp.scsi-request.path", "path", base.DEC, nil, nil, "path")
F[1580] = P.uint8("entresol.storvsp.scsi-request.target", "target", base.DEC, nil, nil, "target")
F[1581] = P.uint8("entresol.storvsp.scsi-request.lun", "lun", base.DEC, nil, nil, "lun")
F[1582] = P.uint8("entresol.storvsp.scsi-request.cdb-length", "cdb-length", base.DEC, nil, nil, "cdb-length")
F[1583] = P.uint8("entresol.storvsp.scsi-request.sense-length", "sense-length", base.DEC, nil, nil, "sense-length")
E[61] = {values = {[0] = "out", [1] = "in", [2] = "unspecified"}}
F[1584] = P.uint8("entresol.storvsp.scsi-request.direction", "direction", base.DEC_HEX, E[61].values, nil, "direction")
F[1585] = P.uint8("entresol.storvsp.scsi-request.reserved", "reserved", base.DEC, nil, nil, "reserved")
F[1586] = P.uint32("entresol.storvsp.scsi-request.transfer-length", "transfer-length", base.DEC_HEX, nil, nil, "transfer-length")
S["scsi"] = S["scsi"] or {}
F[1587] = P.bytes("entresol.storvsp.scsi-request.cdb", "cdb", base.NONE, "cdb")
F[1588] = P.uint8("entresol.storvsp.scsi-request.queue-tag", "queue-tag", base.DEC, nil, nil, "queue-tag")
E[62] = {values = {[0] = "none", [32] = "simple", [33] = "head-of-queue", [34] = "ordered"}, open = true}
F[1589] = P.uint8("entresol.storvsp.scsi-request.queue-action", "queue-action", base.DEC_HEX, E[62].values, nil, "queue-action")
F[1590] = P.uint32("entresol.storvsp.scsi-request.srb-flags", "srb-flags", base.HEX, nil, nil, "srb-flags")
F[1591] = P.bool("entresol.storvsp.scsi-request.srb-flags.queue-action-enable", "queue-action-enable", 32, SET, 0x2, "queue-action-enable")
F[1592] = P.bool("entresol.storvsp.scsi-request.srb-flags.disable-disconnect", "disable-disconnect", 32, SET, 0x4, "disable-disconnect")
F[1593] = P.bool("entresol.storvsp.scsi-request.srb-flags.disable-synchronous-transfer", "disable-synchronous-transfer", 32, SET, 0x8, "disable-synchronous-transfer")
F[1594] = P.bool("entresol.storvsp.scsi-request.srb-flags.bypass-frozen-queue", "bypass-frozen-queue", 32, SET, 0x10, "bypass-frozen-queue")
F[1595] = P.bool("entresol.storvsp.scsi-request.srb-flags.disable-autosense", "disable-autosense", 32, SET, 0x20, "disable-autosense")
F[1596] = P.bool("entresol.storvsp.scsi-request.srb-flags.data-in", "data-in", 32, SET, 0x40, "data-in")
F[1597] = P.bool("entresol.storvsp.scsi-request.srb-flags.data-out", "data-out", 32, SET, 0x80, "data-out")
F[1598] = P.bool("entresol.storvsp.scsi-request.srb-flags.no-queue-freeze", "no-queue-freeze", 32, SET, 0x100, "no-queue-freeze")
F[1599] = P.bool("entresol.storvsp.scsi-request.srb-flags.adapter-cache-enable", "adapter-cache-enable", 32, SET, 0x200, "adapter-cache-enable")
F[1600] = P.bool("entresol.storvsp.scsi-request.srb-flags.free-sense-buffer", "free-sense-buffer", 32, SET, 0x400, "free-sense-buffer")
F[1601] = P.bool("entresol.storvsp.scsi-request.srb-flags.d3-processing", "d3-processing", 32, SET, 0x800, "d3-processing")
F[1602] = P.bool("entresol.storvsp.scsi-request.srb-flags.is-active", "is-active", 32, SET, 0x10000, "is-active")
F[1603] = P.bool("entresol.storvsp.scsi-request.srb-flags.allocated-from-zone", "allocated-from-zone", 32, SET, 0x20000, "allocated-from-zone")
F[1604] = P.bool("entresol.storvsp.scsi-request.srb-flags.sglist-from-pool", "sglist-from-pool", 32, SET, 0x40000, "sglist-from-pool")
F[1605] = P.bool("entresol.storvsp.scsi-request.srb-flags.bypass-locked-queue", "bypass-locked-queue", 32, SET, 0x80000, "bypass-locked-queue")
F[1606] = P.bool("entresol.storvsp.scsi-request.srb-flags.no-keep-awake", "no-keep-awake", 32, SET, 0x100000, "no-keep-awake")
F[1607] = P.bool("entresol.storvsp.scsi-request.srb-flags.port-driver-alloc-sense", "port-driver-alloc-sense", 32, SET, 0x200000, "port-driver-alloc-sense")
F[1608] = P.bool("entresol.storvsp.scsi-request.srb-flags.port-driver-sense-has-port", "port-driver-sense-has-port", 32, SET, 0x400000, "port-driver-sense-has-port")
F[1609] = P.bool("entresol.storvsp.scsi-request.srb-flags.dont-start-next-packet", "dont-start-next-packet", 32, SET, 0x800000, "dont-start-next-packet")
F[1610] = P.uint32("entresol.storvsp.scsi-request.time-out", "time-out", base.DEC_HEX, nil, nil, "Seconds.")
F[1611] = P.uint32("entresol.storvsp.scsi-request.queue-sort-key", "queue-sort-key", base.DEC_HEX, nil, nil, "queue-sort-key")
fill(R[194], {name = "storvsp.scsi-request", spec = "storvsp", sizes = {36, 36, 52, 52}}, {
  {n = "length", at = 0, k = "int", w = 2, le = true, f = 1575},
  {n = "srb-status", at = 2, k = "int", w = 1, le = true, f = 1576},
  {n = "scsi-status", at = 3, k = "int", w = 1, le = true, f = 1577},
  {n = "port", at = 4, k = "int", w = 1, le = true, f = 1578},
  {n = "path", at = 5, k = "int", w = 1, le = true, f = 1579},
  {n = "target", at = 6, k = "int", w = 1, le = true, f = 1580},
  {n = "lun", at = 7, k = "int", w = 1, le = true, f = 1581},
  {n = "cdb-length", at = 8, k = "int", w = 1, le = true, f = 1582, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 16 end, "max 16"}},
  {n = "sense-length", at = 9, k = "int", w = 1, le = true, f = 1583},
  {n = "direction", at = 10, k = "enum", w = 1, le = true, f = 1584, e = 61},
  {n = "reserved", at = 11, k = "int", w = 1, le = true, f = 1585},
  {n = "transfer-length", at = 12, k = "int", w = 4, le = true, f = 1586, max = {function(v, rest) return 0x800000 end, "max max-transfer-bytes"}},
  {n = "cdb", at = 16, count = 16, held = {size = function(v, rest) return get(v, "cdb-length") end, is = S["scsi"]}, k = "bytes", w = 1, f = 1587},
  {n = "queue-tag", at = {false, false, 38, 38}, first = 3, last = 4, k = "int", w = 1, le = true, f = 1588},
  {n = "queue-action", at = {false, false, 39, 39}, first = 3, last = 4, k = "enum", w = 1, le = true, f = 1589, e = 62},
  {n = "srb-flags", at = {false, false, 40, 40}, first = 3, last = 4, k = "flags", w = 4, le = true, f = 1590, flags = {{f = 1591, low = 1, wide = 1}, {f = 1592, low = 2, wide = 1}, {f = 1593, low = 3, wide = 1}, {f = 1594, low = 4, wide = 1}, {f = 1595, low = 5, wide = 1}, {f = 1596, low = 6, wide = 1}, {f = 1597, low = 7, wide = 1}, {f = 1598, low = 8, wide = 1}, {f = 1599, low = 9, wide = 1}, {f = 1600, low = 10, wide = 1}, {f = 1601, low = 11, wide = 1}, {f = 1602, low = 16, wide = 1}, {f = 1603, low = 17, wide = 1}, {f = 1604, low = 18, wide = 1}, {f = 1605, low = 19, wide = 1}, {f = 1606, low = 20, wide = 1}, {f = 1607, low = 21, wide = 1}, {f = 1608, low = 22, wide = 1}, {f = 1609, low = 23, wide = 1}}},
  {n = "time-out", at = {false, false, 44, 44}, first = 3, last = 4, k = "int", w = 4, le = true, f = 1610},
  {n = "queue-sort-key", at = {false, false, 48, 48}, first = 3, last = 4, k = "int", w = 4, le = true, f = 1611},
})
R[195] = {}
F[1612] = P.uint16("entresol.storvsp.scsi-result.length", "length", base.DEC, nil, nil, "length")
F[1613] = P.uint8("entresol.storvsp.scsi-result.srb-status", "srb-status", base.HEX, nil, nil, "srb-status")
F[1614] = P.uint8("entresol.storvsp.scsi-result.srb-status.status", "status", base.DEC, nil, 0x3f, "status")
F[1615] = P.uint8("entresol.storvsp.scsi-result.srb-status.queue-frozen", "queue-frozen", base.DEC, nil, 0x40, "queue-frozen")
F[1616] = P.uint8("entresol.storvsp.scsi-result.srb-status.autosense-valid", "autosense-valid", base.DEC, nil, 0x80, "autosense-valid")
F[1617] = P.uint8("entresol.storvsp.scsi-result.scsi-status", "scsi-status", base.DEC, nil, nil, "scsi-status")
F[1618] = P.uint8("entresol.storvsp.scsi-result.port", "port", base.DEC, nil, nil, "port")
F[1619] = P.uint8("entresol.storvsp.scsi-result.path", "path", base.DEC, nil, nil, "path")
F[1620] = P.uint8("entresol.storvsp.scsi-result.target", "target", base.DEC, nil, nil, "target")
F[1621] = P.uint8("entresol.storvsp.scsi-result.lun", "lun", base.DEC, nil, nil, "lun")
F[1622] = P.uint8("entresol.storvsp.scsi-result.cdb-length", "cdb-length", base.DEC, nil, nil, "cdb-length")
F[1623] = P.uint8("entresol.storvsp.scsi-result.sense-length", "sense-length", base.DEC, nil, nil, "sense-length")
F[1624] = P.uint8("entresol.storvsp.scsi-result.direction", "direction", base.DEC, nil, nil, "direction")
F[1625] = P.uint8("entresol.storvsp.scsi-result.reserved", "reserved", base.DEC, nil, nil, "reserved")
F[1626] = P.uint32("entresol.storvsp.scsi-result.transfer-length", "transfer-length", base.DEC_HEX, nil, nil, "transfer-length")
F[1627] = P.bytes("entresol.storvsp.scsi-result.sense", "sense", base.NONE, "sense")
F[1628] = P.uint8("entresol.storvsp.scsi-result.queue-tag", "queue-tag", base.DEC, nil, nil, "queue-tag")
F[1629] = P.uint8("entresol.storvsp.scsi-result.queue-action", "queue-action", base.DEC, nil, nil, "queue-action")
F[1630] = P.uint32("entresol.storvsp.scsi-result.srb-flags", "srb-flags", base.DEC_HEX, nil, nil, "srb-flags")
F[1631] = P.uint32("entresol.storvsp.scsi-result.time-out", "time-out", base.DEC_HEX, nil, nil, "time-out")
F[1632] = P.uint32("entresol.storvsp.scsi-result.queue-sort-key", "queue-sort-key", base.DEC_HEX, nil, nil, "queue-sort-key")
fill(R[195], {name = "storvsp.scsi-result", spec = "storvsp", sizes = {36, 36, 52, 52}}, {
  {n = "length", at = 0, k = "int", w = 2, le = true, f = 1612},
  {n = "srb-status", at = 2, k = "bits", w = 1, le = true, f = 1613, bits = {{n = "status", low = 0, wide = 6, f = 1614}, {n = "queue-frozen", low = 6, wide = 1, f = 1615}, {n = "autosense-valid", low = 7, wide = 1, f = 1616}}},
  {n = "scsi-status", at = 3, k = "int", w = 1, le = true, f = 1617},
  {n = "port", at = 4, k = "int", w = 1, le = true, f = 1618},
  {n = "path", at = 5, k = "int", w = 1, le = true, f = 1619},
  {n = "target", at = 6, k = "int", w = 1, le = true, f = 1620},
  {n = "lun", at = 7, k = "int", w = 1, le = true, f = 1621},
  {n = "cdb-length", at = 8, k = "int", w = 1, le = true, f = 1622},
  {n = "sense-length", at = 9, k = "int", w = 1, le = true, f = 1623, max = {function(v, rest) return 20 end, "max 20"}},
  {n = "direction", at = 10, k = "int", w = 1, le = true, f = 1624},
  {n = "reserved", at = 11, k = "int", w = 1, le = true, f = 1625},
  {n = "transfer-length", at = 12, k = "int", w = 4, le = true, f = 1626},
  {n = "sense", at = 16, count = 20, held = {when = function(v, rest) return (get(v, "srb-status", "autosense-valid") == 1) end, is = R[150]}, k = "bytes", w = 1, f = 1627},
  {n = "queue-tag", at = {false, false, 38, 38}, first = 3, last = 4, k = "int", w = 1, le = true, f = 1628},
  {n = "queue-action", at = {false, false, 39, 39}, first = 3, last = 4, k = "int", w = 1, le = true, f = 1629},
  {n = "srb-flags", at = {false, false, 40, 40}, first = 3, last = 4, k = "int", w = 4, le = true, f = 1630},
  {n = "time-out", at = {false, false, 44, 44}, first = 3, last = 4, k = "int", w = 4, le = true, f = 1631},
  {n = "queue-sort-key", at = {false, false, 48, 48}, first = 3, last = 4, k = "int", w = 4, le = true, f = 1632},
})
R[196] = {}
F[1633] = P.uint16("entresol.storvsp.reset-target.length", "length", base.DEC, nil, nil, "length")
F[1634] = P.uint8("entresol.storvsp.reset-target.port", "port", base.DEC, nil, nil, "port")
F[1635] = P.uint8("entresol.storvsp.reset-target.path", "path", base.DEC, nil, nil, "path")
F[1636] = P.uint8("entresol.storvsp.reset-target.target", "target", base.DEC, nil, nil, "target")
F[1637] = P.uint8("entresol.storvsp.reset-target.lun", "lun", base.DEC, nil, nil, "lun")
fill(R[196], {name = "storvsp.reset-target", spec = "storvsp", sizes = 8}, {
  {n = "length", at = 0, k = "int", w = 2, le = true, f = 1633},
  {n = "port", at = 4, k = "int", w = 1, le = true, f = 1634},
  {n = "path", at = 5, k = "int", w = 1, le = true, f = 1635},
  {n = "target", at = 6, k = "int", w = 1, le = true, f = 1636},
  {n = "lun", at = 7, k = "int", w = 1, le = true, f = 1637},
})
R[197] = {}
F[1638] = P.uint32("entresol.storvsp.channel-properties.first-reserved", "first-reserved", base.DEC_HEX, nil, nil, "first-reserved")
F[1639] = P.uint16("entresol.storvsp.channel-properties.max-sub-channels", "max-sub-channels", base.DEC, nil, nil, "max-sub-channels")
F[1640] = P.uint16("entresol.storvsp.channel-properties.second-reserved", "second-reserved", base.DEC, nil, nil, "second-reserved")
F[1641] = P.uint32("entresol.storvsp.channel-properties.flags", "flags", base.HEX, nil, nil, "flags")
F[1642] = P.bool("entresol.storvsp.channel-properties.flags.supports-multi-channel", "supports-multi-channel", 32, SET, 0x1, "supports-multi-channel")
F[1643] = P.uint32("entresol.storvsp.channel-properties.max-transfer-bytes", "max-transfer-bytes", base.DEC_HEX, nil, nil, "max-transfer-bytes")
F[1644] = P.uint64("entresol.storvsp.channel-properties.third-reserved", "third-reserved", base.DEC_HEX, nil, nil, "third-reserved")
fill(R[197], {name = "storvsp.channel-properties", spec = "storvsp", sizes = 24}, {
  {n = "first-reserved", at = 0, k = "int", w = 4, le = true, f = 1638},
  {n = "max-sub-channels", at = 4, k = "int", w = 2, le = true, f = 1639},
  {n = "second-reserved", at = 6, k = "int", w = 2, le = true, f = 1640},
  {n = "flags", at = 8, k = "flags", w = 4, le = true, f = 1641, flags = {{f = 1642, low = 0, wide = 1}}},
  {n = "max-transfer-bytes", at = 12, k = "int", w = 4, le = true, f = 1643},
  {n = "third-reserved", at = 16, k = "int", w = 8, le = true, f = 1644},
})
R[198] = {}
F[1645] = P.uint8("entresol.storvsp.fc-port-names.primary-active", "primary-active", base.DEC, nil, nil, "primary-active")
F[1646] = P.bytes("entresol.storvsp.fc-port-names.primary-port", "primary-port", base.NONE, "primary-port")
F[1647] = P.bytes("entresol.storvsp.fc-port-names.primary-node", "primary-node", base.NONE, "primary-node")
F[1648] = P.bytes("entresol.storvsp.fc-port-names.secondary-port", "secondary-port", base.NONE, "secondary-port")
F[1649] = P.bytes("entresol.storvsp.fc-port-names.secondary-node", "secondary-node", base.NONE, "secondary-node")
fill(R[198], {name = "storvsp.fc-port-names", spec = "storvsp", sizes = 36}, {
  {n = "primary-active", at = 0, k = "int", w = 1, le = true, f = 1645},
  {n = "primary-port", at = 4, count = 8, k = "bytes", w = 1, f = 1646},
  {n = "primary-node", at = 12, count = 8, k = "bytes", w = 1, f = 1647},
  {n = "secondary-port", at = 20, count = 8, k = "bytes", w = 1, f = 1648},
  {n = "secondary-node", at = 28, count = 8, k = "bytes", w = 1, f = 1649},
})
R[199] = {}
F[1650] = P.uint16("entresol.storvsp.offer-properties.first-reserved", "first-reserved", base.DEC, nil, nil, "first-reserved")
F[1651] = P.uint8("entresol.storvsp.offer-properties.path", "path", base.DEC, nil, nil, "path")
F[1652] = P.uint8("entresol.storvsp.offer-properties.target", "target", base.DEC, nil, nil, "target")
F[1653] = P.uint32("entresol.storvsp.offer-properties.second-reserved", "second-reserved", base.DEC_HEX, nil, nil, "second-reserved")
F[1654] = P.uint32("entresol.storvsp.offer-properties.flags", "flags", base.HEX, nil, nil, "flags")
F[1655] = P.bool("entresol.storvsp.offer-properties.flags.removable", "removable", 32, SET, 0x1, "removable")
F[1656] = P.bool("entresol.storvsp.offer-properties.flags.emulated-ide", "emulated-ide", 32, SET, 0x2, "emulated-ide")
fill(R[199], {name = "storvsp.offer-properties", spec = "storvsp", sizes = 24}, {
  {n = "first-reserved", at = 0, k = "int", w = 2, le = true, f = 1650},
  {n = "path", at = 2, k = "int", w = 1, le = true, f = 1651},
  {n = "target", at = 3, k = "int", w = 1, le = true, f = 1652},
  {n = "second-reserved", at = 4, k = "int", w = 4, le = true, f = 1653},
  {n = "flags", at = 8, k = "flags", w = 4, le = true, f = 1654, flags = {{f = 1655, low = 0, wide = 1}, {f = 1656, low = 1, wide = 1}}},
})
S["storvsp"] = S["storvsp"] or {}
F[1657] = P.string("entresol.storvsp.message", "message", base.ASCII, "Synthetic SCSI controller over a VMBus channel and its sub-channels. The guest forwards SCSI commands as they are, with the guest pages of their data; the controller answers each with one completion.")
F[1658] = P.string("entresol.storvsp.version", "version read as", base.ASCII)
R[200] = {}
F[1659] = P.none("entresol.storvsp.begin-initialization.header", "header", "header")
fill(R[200], {name = "storvsp.begin-initialization", spec = "storvsp", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1659},
})
R[201] = {}
F[1660] = P.none("entresol.storvsp.end-initialization.header", "header", "header")
fill(R[201], {name = "storvsp.end-initialization", spec = "storvsp", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1660},
})
R[202] = {}
F[1661] = P.none("entresol.storvsp.query-protocol-version.header", "header", "header")
F[1662] = P.uint16("entresol.storvsp.query-protocol-version.number", "number", base.DEC, nil, nil, "Major version in the high byte, minor in the low one.")
F[1663] = P.uint16("entresol.storvsp.query-protocol-version.revision", "revision", base.DEC, nil, nil, "revision")
fill(R[202], {name = "storvsp.query-protocol-version", spec = "storvsp", sizes = 16}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1661},
  {n = "number", at = 12, selects = true, k = "int", w = 2, le = true, f = 1662},
  {n = "revision", at = 14, k = "int", w = 2, le = true, f = 1663},
})
R[203] = {}
F[1664] = P.none("entresol.storvsp.query-properties.header", "header", "header")
fill(R[203], {name = "storvsp.query-properties", spec = "storvsp", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1664},
})
R[204] = {}
F[1665] = P.none("entresol.storvsp.create-sub-channels.header", "header", "header")
F[1666] = P.uint16("entresol.storvsp.create-sub-channels.count", "count", base.DEC, nil, nil, "count")
fill(R[204], {name = "storvsp.create-sub-channels", spec = "storvsp", sizes = 14}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1665},
  {n = "count", at = 12, k = "int", w = 2, le = true, f = 1666},
})
R[205] = {}
F[1667] = P.none("entresol.storvsp.execute-srb.header", "header", "header")
F[1668] = P.none("entresol.storvsp.execute-srb.body", "body", "body")
fill(R[205], {name = "storvsp.execute-srb", spec = "storvsp", sizes = {48, 48, 64, 64}}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1667},
  {n = "body", at = 12, k = "struct", r = R[194], f = 1668},
})
R[206] = {}
F[1669] = P.none("entresol.storvsp.reset-lun.header", "header", "header")
F[1670] = P.none("entresol.storvsp.reset-lun.body", "body", "body")
fill(R[206], {name = "storvsp.reset-lun", spec = "storvsp", sizes = 20}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1669},
  {n = "body", at = 12, k = "struct", r = R[196], f = 1670},
})
R[207] = {}
F[1671] = P.none("entresol.storvsp.reset-adapter.header", "header", "header")
F[1672] = P.none("entresol.storvsp.reset-adapter.body", "body", "body")
fill(R[207], {name = "storvsp.reset-adapter", spec = "storvsp", sizes = 20}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1671},
  {n = "body", at = 12, k = "struct", r = R[196], f = 1672},
})
R[208] = {}
F[1673] = P.none("entresol.storvsp.reset-bus.header", "header", "header")
F[1674] = P.none("entresol.storvsp.reset-bus.body", "body", "body")
fill(R[208], {name = "storvsp.reset-bus", spec = "storvsp", sizes = 20}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1673},
  {n = "body", at = 12, k = "struct", r = R[196], f = 1674},
})
R[209] = {}
F[1675] = P.none("entresol.storvsp.fc-hba-data.header", "header", "header")
fill(R[209], {name = "storvsp.fc-hba-data", spec = "storvsp", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1675},
})
R[210] = {}
F[1676] = P.none("entresol.storvsp.complete-io.header", "header", "header")
F[1677] = P.bytes("entresol.storvsp.complete-io.body", "body", base.NONE, "body")
fill(R[210], {name = "storvsp.complete-io", spec = "storvsp", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1676},
  {n = "body", at = 12, count = REST, most = {function(v, rest) return 52 end, "max body-size"}, k = "bytes", w = 1, f = 1677},
})
R[211] = {}
F[1678] = P.none("entresol.storvsp.enumerate-bus.header", "header", "header")
F[1679] = P.bytes("entresol.storvsp.enumerate-bus.body", "body", base.NONE, "body")
fill(R[211], {name = "storvsp.enumerate-bus", spec = "storvsp", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1678},
  {n = "body", at = 12, count = REST, most = {function(v, rest) return 52 end, "max body-size"}, k = "bytes", w = 1, f = 1679},
})
R[212] = {}
F[1680] = P.none("entresol.storvsp.remove-device.header", "header", "header")
F[1681] = P.bytes("entresol.storvsp.remove-device.body", "body", base.NONE, "body")
fill(R[212], {name = "storvsp.remove-device", spec = "storvsp", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[193], f = 1680},
  {n = "body", at = 12, count = REST, most = {function(v, rest) return 52 end, "max body-size"}, k = "bytes", w = 1, f = 1681},
})
fill(S["storvsp"], {kind = "protocol", name = "storvsp", versions = {"win6", "win7", "win8", "blue"}, numbers = {512, 0x402, 0x501, 0x600}, f = 1657, fv = 1658, header = R[193]}, {
  {r = R[200], name = "begin-initialization", from = "guest", tags = {{at = 0, bytes = "07000000", rule = "header.operation"}}, first = 1, last = 4},
  {r = R[201], name = "end-initialization", from = "guest", tags = {{at = 0, bytes = "08000000", rule = "header.operation"}}, first = 1, last = 4},
  {r = R[202], name = "query-protocol-version", from = "guest", tags = {{at = 0, bytes = "09000000", rule = "header.operation"}}, first = 1, last = 4, selects = {at = 12, w = 2, le = true}},
  {r = R[203], name = "query-properties", from = "guest", tags = {{at = 0, bytes = "0a000000", rule = "header.operation"}}, first = 1, last = 4, reply = {["body"] = R[197]}},
  {r = R[204], name = "create-sub-channels", from = "guest", tags = {{at = 0, bytes = "0d000000", rule = "header.operation"}}, first = 1, last = 4},
  {r = R[205], name = "execute-srb", from = "guest", tags = {{at = 0, bytes = "03000000", rule = "header.operation"}}, first = 1, last = 4, reply = {["body"] = R[195]}},
  {r = R[206], name = "reset-lun", from = "guest", tags = {{at = 0, bytes = "04000000", rule = "header.operation"}}, first = 1, last = 4},
  {r = R[207], name = "reset-adapter", from = "guest", tags = {{at = 0, bytes = "05000000", rule = "header.operation"}}, first = 1, last = 4},
  {r = R[208], name = "reset-bus", from = "guest", tags = {{at = 0, bytes = "06000000", rule = "header.operation"}}, first = 1, last = 4},
  {r = R[209], name = "fc-hba-data", from = "guest", tags = {{at = 0, bytes = "0c000000", rule = "header.operation"}}, first = 1, last = 4},
  {r = R[210], name = "complete-io", from = "host", tags = {{at = 0, bytes = "01000000", rule = "header.operation"}}, first = 1, last = 4},
  {r = R[211], name = "enumerate-bus", from = "host", tags = {{at = 0, bytes = "0b000000", rule = "header.operation"}}, first = 1, last = 4},
  {r = R[212], name = "remove-device", from = "host", tags = {{at = 0, bytes = "02000000", rule = "header.operation"}}, first = 1, last = 4},
})
C["d96361baa104294db60572e2ffb1dc7f"] = S["storvsp"]
R[213] = {}
E[63] = {values = {[0x8001] = "no-sessions", [0x8002] = "sessions"}, open = true}
F[1682] = P.uint16("entresol.tpm-command.header.tag", "tag", base.HEX_DEC, E[63].values, nil, "tag")
F[1683] = P.uint32("entresol.tpm-command.header.length", "length", base.DEC_HEX, nil, nil, "Bytes of all of it, this header too.")
F[1684] = P.uint32("entresol.tpm-command.header.code", "code", base.DEC_HEX, nil, nil, "code")
fill(R[213], {name = "tpm-command.header", spec = "tpm-command", sizes = 10}, {
  {n = "tag", at = 0, k = "enum", w = 2, f = 1682, e = 63},
  {n = "length", at = 2, k = "int", w = 4, f = 1683},
  {n = "code", at = 6, k = "int", w = 4, f = 1684},
})
R[214] = {}
F[1685] = P.none("entresol.tpm-command.startup.header", "header", "header")
E[64] = {values = {[0] = "clear", [1] = "state"}}
F[1686] = P.uint16("entresol.tpm-command.startup.type", "type", base.HEX_DEC, E[64].values, nil, "type")
fill(R[214], {name = "tpm-command.startup", spec = "tpm-command", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1685},
  {n = "type", at = 10, k = "enum", w = 2, f = 1686, e = 64},
})
R[215] = {}
F[1687] = P.none("entresol.tpm-command.self-test.header", "header", "header")
F[1688] = P.uint8("entresol.tpm-command.self-test.full", "full", base.DEC, nil, nil, "full")
fill(R[215], {name = "tpm-command.self-test", spec = "tpm-command", sizes = 11}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1687},
  {n = "full", at = 10, k = "int", w = 1, f = 1688, max = {function(v, rest) return 1 end, "max 1"}},
})
R[216] = {}
F[1689] = P.none("entresol.tpm-command.get-random.header", "header", "header")
F[1690] = P.uint16("entresol.tpm-command.get-random.count", "count", base.DEC, nil, nil, "count")
fill(R[216], {name = "tpm-command.get-random", spec = "tpm-command", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1689},
  {n = "count", at = 10, k = "int", w = 2, f = 1690},
})
R[217] = {}
F[1691] = P.none("entresol.tpm-command.random.header", "header", "header")
F[1692] = P.uint16("entresol.tpm-command.random.count", "count", base.DEC, nil, nil, "count")
F[1693] = P.bytes("entresol.tpm-command.random.bytes", "bytes", base.NONE, "Secret.")
fill(R[217], {name = "tpm-command.random", spec = "tpm-command", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1691},
  {n = "count", at = 10, k = "int", w = 2, f = 1692, max = {function(v, rest) return 32 end, "max platform-auth-size"}},
  {n = "bytes", at = 12, count = function(v, rest) return get(v, "count") end, most = {function(v, rest) return 32 end, "max platform-auth-size"}, k = "bytes", w = 1, f = 1693},
})
R[218] = {}
F[1694] = P.uint32("entresol.tpm-command.authorization.length", "length", base.DEC_HEX, nil, nil, "length")
E[65] = {values = {[0x40000009] = "password", [0x4000000c] = "platform"}, open = true}
F[1695] = P.uint32("entresol.tpm-command.authorization.session", "session", base.HEX_DEC, E[65].values, nil, "session")
F[1696] = P.uint16("entresol.tpm-command.authorization.nonce-size", "nonce-size", base.DEC, nil, nil, "nonce-size")
F[1697] = P.uint8("entresol.tpm-command.authorization.attributes", "attributes", base.DEC, nil, nil, "attributes")
F[1698] = P.uint16("entresol.tpm-command.authorization.password-size", "password-size", base.DEC, nil, nil, "password-size")
fill(R[218], {name = "tpm-command.authorization", spec = "tpm-command", sizes = 13}, {
  {n = "length", at = 0, k = "int", w = 4, f = 1694, fixed = "00000009", rule = "value 0x9"},
  {n = "session", at = 4, k = "enum", w = 4, f = 1695, fixed = "40000009", rule = "value 0x40000009", e = 65},
  {n = "nonce-size", at = 8, k = "int", w = 2, f = 1696, fixed = "0000", rule = "value 0x0"},
  {n = "attributes", at = 10, k = "int", w = 1, f = 1697, fixed = "01", rule = "value 0x1"},
  {n = "password-size", at = 11, k = "int", w = 2, f = 1698, fixed = "0000", rule = "value 0x0"},
})
R[219] = {}
F[1699] = P.none("entresol.tpm-command.pcr-extend.header", "header", "header")
F[1700] = P.uint32("entresol.tpm-command.pcr-extend.pcr", "pcr", base.DEC_HEX, nil, nil, "pcr")
F[1701] = P.none("entresol.tpm-command.pcr-extend.authorization", "authorization", "authorization")
F[1702] = P.uint32("entresol.tpm-command.pcr-extend.count", "count", base.DEC_HEX, nil, nil, "count")
fill(R[219], {name = "tpm-command.pcr-extend", spec = "tpm-command", sizes = 31}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1699},
  {n = "pcr", at = 10, k = "int", w = 4, f = 1700, max = {function(v, rest) return 23 end, "max 23"}},
  {n = "authorization", at = 14, k = "struct", r = R[218], f = 1701},
  {n = "count", at = 27, k = "int", w = 4, f = 1702, max = {function(v, rest) return 4 end, "max digests-max"}},
})
R[220] = {}
E[66] = {values = {[4] = "sha1", [11] = "sha256", [12] = "sha384", [13] = "sha512"}, open = true}
F[1703] = P.uint16("entresol.tpm-command.digest.algorithm", "algorithm", base.HEX_DEC, E[66].values, nil, "algorithm")
fill(R[220], {name = "tpm-command.digest", spec = "tpm-command", sizes = 2}, {
  {n = "algorithm", at = 0, k = "enum", w = 2, f = 1703, e = 66},
})
R[221] = {}
F[1704] = P.none("entresol.tpm-command.clear.header", "header", "header")
F[1705] = P.uint32("entresol.tpm-command.clear.hierarchy", "hierarchy", base.HEX_DEC, E[65].values, nil, "hierarchy")
F[1706] = P.none("entresol.tpm-command.clear.authorization", "authorization", "authorization")
fill(R[221], {name = "tpm-command.clear", spec = "tpm-command", sizes = 27}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1704},
  {n = "hierarchy", at = 10, k = "enum", w = 4, f = 1705, e = 65},
  {n = "authorization", at = 14, k = "struct", r = R[218], f = 1706},
})
R[222] = {}
F[1707] = P.none("entresol.tpm-command.hierarchy-change-auth.header", "header", "header")
F[1708] = P.uint32("entresol.tpm-command.hierarchy-change-auth.hierarchy", "hierarchy", base.HEX_DEC, E[65].values, nil, "hierarchy")
F[1709] = P.none("entresol.tpm-command.hierarchy-change-auth.authorization", "authorization", "authorization")
F[1710] = P.uint16("entresol.tpm-command.hierarchy-change-auth.count", "count", base.DEC, nil, nil, "count")
F[1711] = P.bytes("entresol.tpm-command.hierarchy-change-auth.password", "password", base.NONE, "Secret.")
fill(R[222], {name = "tpm-command.hierarchy-change-auth", spec = "tpm-command", sizes = 29}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1707},
  {n = "hierarchy", at = 10, k = "enum", w = 4, f = 1708, e = 65},
  {n = "authorization", at = 14, k = "struct", r = R[218], f = 1709},
  {n = "count", at = 27, k = "int", w = 2, f = 1710, max = {function(v, rest) return 32 end, "max platform-auth-size"}},
  {n = "password", at = 29, count = function(v, rest) return get(v, "count") end, most = {function(v, rest) return 32 end, "max platform-auth-size"}, k = "bytes", w = 1, f = 1711},
})
R[223] = {}
F[1712] = P.none("entresol.tpm-command.pcr-allocate.header", "header", "header")
F[1713] = P.uint32("entresol.tpm-command.pcr-allocate.hierarchy", "hierarchy", base.HEX_DEC, E[65].values, nil, "hierarchy")
F[1714] = P.none("entresol.tpm-command.pcr-allocate.authorization", "authorization", "authorization")
F[1715] = P.uint32("entresol.tpm-command.pcr-allocate.count", "count", base.DEC_HEX, nil, nil, "count")
fill(R[223], {name = "tpm-command.pcr-allocate", spec = "tpm-command", sizes = 31}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1712},
  {n = "hierarchy", at = 10, k = "enum", w = 4, f = 1713, e = 65},
  {n = "authorization", at = 14, k = "struct", r = R[218], f = 1714},
  {n = "count", at = 27, k = "int", w = 4, f = 1715, max = {function(v, rest) return 16 end, "max 16"}},
})
R[224] = {}
F[1716] = P.uint16("entresol.tpm-command.pcr-selection.algorithm", "algorithm", base.HEX_DEC, E[66].values, nil, "algorithm")
F[1717] = P.uint8("entresol.tpm-command.pcr-selection.size", "size", base.DEC, nil, nil, "size")
F[1718] = P.bytes("entresol.tpm-command.pcr-selection.pcrs", "pcrs", base.NONE, "pcrs")
fill(R[224], {name = "tpm-command.pcr-selection", spec = "tpm-command", sizes = 6}, {
  {n = "algorithm", at = 0, k = "enum", w = 2, f = 1716, e = 66},
  {n = "size", at = 2, k = "int", w = 1, f = 1717, fixed = "03", rule = "value 0x3"},
  {n = "pcrs", at = 3, count = 3, k = "bytes", w = 1, f = 1718},
})
R[225] = {}
F[1719] = P.none("entresol.tpm-command.get-capability.header", "header", "header")
E[67] = {values = {[5] = "pcrs"}, open = true}
F[1720] = P.uint32("entresol.tpm-command.get-capability.capability", "capability", base.HEX_DEC, E[67].values, nil, "capability")
F[1721] = P.uint32("entresol.tpm-command.get-capability.property", "property", base.DEC_HEX, nil, nil, "property")
F[1722] = P.uint32("entresol.tpm-command.get-capability.count", "count", base.DEC_HEX, nil, nil, "count")
fill(R[225], {name = "tpm-command.get-capability", spec = "tpm-command", sizes = 22}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1719},
  {n = "capability", at = 10, k = "enum", w = 4, f = 1720, e = 67},
  {n = "property", at = 14, k = "int", w = 4, f = 1721},
  {n = "count", at = 18, k = "int", w = 4, f = 1722},
})
R[226] = {}
F[1723] = P.none("entresol.tpm-command.banks.header", "header", "header")
F[1724] = P.uint8("entresol.tpm-command.banks.more", "more", base.DEC, nil, nil, "more")
F[1725] = P.uint32("entresol.tpm-command.banks.capability", "capability", base.HEX_DEC, E[67].values, nil, "capability")
F[1726] = P.uint32("entresol.tpm-command.banks.count", "count", base.DEC_HEX, nil, nil, "count")
F[1727] = P.none("entresol.tpm-command.banks.banks", "banks", "banks")
fill(R[226], {name = "tpm-command.banks", spec = "tpm-command", sizes = 19}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1723},
  {n = "more", at = 10, k = "int", w = 1, f = 1724},
  {n = "capability", at = 11, k = "enum", w = 4, f = 1725, fixed = "00000005", rule = "value 0x5", e = 67},
  {n = "count", at = 15, k = "int", w = 4, f = 1726, max = {function(v, rest) return 16 end, "max 16"}},
  {n = "banks", at = 19, count = function(v, rest) return get(v, "count") end, most = {function(v, rest) return 16 end, "max 16"}, k = "struct", r = R[224], f = 1727},
})
R[227] = {}
E[68] = {values = {[1] = "begin", [2] = "permit", [3] = "stored", [4] = "power-off", [5] = "take-volatile", [16] = "begun", [17] = "store", [18] = "finished"}}
F[1728] = P.uint32("entresol.tpm-control.header.kind", "kind", base.HEX_DEC, E[68].values, nil, "kind")
F[1729] = P.uint32("entresol.tpm-control.header.number", "number", base.DEC_HEX, nil, nil, "Of a question, and of its answer.")
fill(R[227], {name = "tpm-control.header", spec = "tpm-control", sizes = 8}, {
  {n = "kind", at = 0, k = "enum", w = 4, le = true, f = 1728, e = 68},
  {n = "number", at = 4, k = "int", w = 4, le = true, f = 1729},
})
R[228] = {}
F[1730] = P.uint32("entresol.tpm-control.presence.request", "request", base.DEC_HEX, nil, nil, "For the next start of the guest.")
F[1731] = P.uint32("entresol.tpm-control.presence.argument", "argument", base.DEC_HEX, nil, nil, "argument")
F[1732] = P.uint32("entresol.tpm-control.presence.last-request", "last-request", base.DEC_HEX, nil, nil, "last-request")
F[1733] = P.uint32("entresol.tpm-control.presence.last-response", "last-response", base.DEC_HEX, nil, nil, "last-response")
fill(R[228], {name = "tpm-control.presence", spec = "tpm-control", sizes = 16}, {
  {n = "request", at = 0, k = "int", w = 4, le = true, f = 1730},
  {n = "argument", at = 4, k = "int", w = 4, le = true, f = 1731},
  {n = "last-request", at = 8, k = "int", w = 4, le = true, f = 1732},
  {n = "last-response", at = 12, k = "int", w = 4, le = true, f = 1733},
})
S["tpm-control"] = S["tpm-control"] or {}
F[1734] = P.string("entresol.tpm-control.message", "message", base.ASCII, "What the manager and the TPM's worker say to each other over a socket, one message a packet. The host is the manager, the guest the TPM's worker. States themselves stand in memory that both have.")
F[1735] = P.string("entresol.tpm-control.version", "version read as", base.ASCII)
R[229] = {}
F[1736] = P.none("entresol.tpm-control.begin.header", "header", "header")
F[1737] = P.uint32("entresol.tpm-control.begin.flags", "flags", base.HEX, nil, nil, "flags")
F[1738] = P.bool("entresol.tpm-control.begin.flags.fresh", "fresh", 32, SET, 0x1, "There is no state: a new TPM is made.")
F[1739] = P.bool("entresol.tpm-control.begin.flags.volatile", "volatile", 32, SET, 0x2, "The volatile state is there too: the TPM goes on where it was.")
F[1740] = P.bool("entresol.tpm-control.begin.flags.ephemeral", "ephemeral", 32, SET, 0x4, "Nothing is ever stored.")
F[1741] = P.bool("entresol.tpm-control.begin.flags.counted", "counted", 32, SET, 0x8, "The counter is known.")
F[1742] = P.uint32("entresol.tpm-control.begin.banks", "banks", base.HEX, nil, nil, "PCR banks of a new TPM.")
F[1743] = P.bool("entresol.tpm-control.begin.banks.sha1", "sha1", 32, SET, 0x1, "sha1")
F[1744] = P.bool("entresol.tpm-control.begin.banks.sha256", "sha256", 32, SET, 0x2, "sha256")
F[1745] = P.bool("entresol.tpm-control.begin.banks.sha384", "sha384", 32, SET, 0x4, "sha384")
F[1746] = P.bool("entresol.tpm-control.begin.banks.sha512", "sha512", 32, SET, 0x8, "sha512")
F[1747] = P.uint32("entresol.tpm-control.begin.permanent-size", "permanent-size", base.DEC_HEX, nil, nil, "permanent-size")
F[1748] = P.uint32("entresol.tpm-control.begin.volatile-size", "volatile-size", base.DEC_HEX, nil, nil, "volatile-size")
F[1749] = P.uint64("entresol.tpm-control.begin.counter", "counter", base.DEC_HEX, nil, nil, "Generation of the last state that was counted.")
F[1750] = P.string("entresol.tpm-control.begin.machine", "machine", base.ASCII, "machine")
F[1751] = P.bytes("entresol.tpm-control.begin.key", "key", base.NONE, "Secret.")
fill(R[229], {name = "tpm-control.begin", spec = "tpm-control", sizes = 128, exact = true}, {
  {n = "header", at = 0, k = "struct", r = R[227], f = 1736},
  {n = "flags", at = 8, k = "flags", w = 4, le = true, f = 1737, flags = {{f = 1738, low = 0, wide = 1}, {f = 1739, low = 1, wide = 1}, {f = 1740, low = 2, wide = 1}, {f = 1741, low = 3, wide = 1}}},
  {n = "banks", at = 12, k = "flags", w = 4, le = true, f = 1742, flags = {{f = 1743, low = 0, wide = 1}, {f = 1744, low = 1, wide = 1}, {f = 1745, low = 2, wide = 1}, {f = 1746, low = 3, wide = 1}}},
  {n = "permanent-size", at = 16, k = "int", w = 4, le = true, f = 1747, max = {function(v, rest) return 0x40000 end, "max volatile-at"}},
  {n = "volatile-size", at = 20, k = "int", w = 4, le = true, f = 1748, max = {function(v, rest) return 0x40000 end, "max volatile-at"}},
  {n = "counter", at = 24, k = "int", w = 8, le = true, f = 1749},
  {n = "machine", at = 32, count = 64, k = "text", w = 1, f = 1750},
  {n = "key", at = 96, count = 32, k = "bytes", w = 1, f = 1751},
})
R[230] = {}
F[1752] = P.none("entresol.tpm-control.permit.header", "header", "header")
fill(R[230], {name = "tpm-control.permit", spec = "tpm-control", sizes = 8, exact = true}, {
  {n = "header", at = 0, k = "struct", r = R[227], f = 1752},
})
R[231] = {}
F[1753] = P.none("entresol.tpm-control.stored.header", "header", "header")
E[69] = {values = {[0] = "done", [1] = "wrong-key", [2] = "damaged", [3] = "foreign", [4] = "rolled-back", [5] = "newer", [6] = "unknown-version", [7] = "refused", [8] = "failed", [9] = "not-stored"}}
F[1754] = P.uint32("entresol.tpm-control.stored.outcome", "outcome", base.HEX_DEC, E[69].values, nil, "outcome")
fill(R[231], {name = "tpm-control.stored", spec = "tpm-control", sizes = 12, exact = true}, {
  {n = "header", at = 0, k = "struct", r = R[227], f = 1753},
  {n = "outcome", at = 8, k = "enum", w = 4, le = true, f = 1754, e = 69},
})
R[232] = {}
F[1755] = P.none("entresol.tpm-control.power-off.header", "header", "header")
F[1756] = P.none("entresol.tpm-control.power-off.presence", "presence", "presence")
fill(R[232], {name = "tpm-control.power-off", spec = "tpm-control", sizes = 24, exact = true}, {
  {n = "header", at = 0, k = "struct", r = R[227], f = 1755},
  {n = "presence", at = 8, k = "struct", r = R[228], f = 1756},
})
R[233] = {}
F[1757] = P.none("entresol.tpm-control.take-volatile.header", "header", "header")
fill(R[233], {name = "tpm-control.take-volatile", spec = "tpm-control", sizes = 8, exact = true}, {
  {n = "header", at = 0, k = "struct", r = R[227], f = 1757},
})
R[234] = {}
F[1758] = P.none("entresol.tpm-control.begun.header", "header", "header")
F[1759] = P.uint32("entresol.tpm-control.begun.outcome", "outcome", base.HEX_DEC, E[69].values, nil, "outcome")
F[1760] = P.uint32("entresol.tpm-control.begun.system-calls", "system-calls", base.DEC_HEX, nil, nil, "How many the filter lets through.")
F[1761] = P.uint64("entresol.tpm-control.begun.generation", "generation", base.DEC_HEX, nil, nil, "Of the state.")
F[1762] = P.none("entresol.tpm-control.begun.presence", "presence", "What was in the state; the next state that is stored has no request.")
fill(R[234], {name = "tpm-control.begun", spec = "tpm-control", sizes = 40, exact = true}, {
  {n = "header", at = 0, k = "struct", r = R[227], f = 1758},
  {n = "outcome", at = 8, k = "enum", w = 4, le = true, f = 1759, e = 69},
  {n = "system-calls", at = 12, k = "int", w = 4, le = true, f = 1760},
  {n = "generation", at = 16, k = "int", w = 8, le = true, f = 1761},
  {n = "presence", at = 24, k = "struct", r = R[228], f = 1762},
})
R[235] = {}
F[1763] = P.none("entresol.tpm-control.store.header", "header", "header")
E[70] = {values = {[1] = "permanent", [2] = "volatile"}}
F[1764] = P.uint32("entresol.tpm-control.store.what", "what", base.HEX_DEC, E[70].values, nil, "what")
F[1765] = P.uint32("entresol.tpm-control.store.size", "size", base.DEC_HEX, nil, nil, "size")
F[1766] = P.uint64("entresol.tpm-control.store.generation", "generation", base.DEC_HEX, nil, nil, "generation")
fill(R[235], {name = "tpm-control.store", spec = "tpm-control", sizes = 24, exact = true}, {
  {n = "header", at = 0, k = "struct", r = R[227], f = 1763},
  {n = "what", at = 8, k = "enum", w = 4, le = true, f = 1764, e = 70},
  {n = "size", at = 12, k = "int", w = 4, le = true, f = 1765, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 0x40000 end, "max volatile-at"}},
  {n = "generation", at = 16, k = "int", w = 8, le = true, f = 1766},
})
R[236] = {}
F[1767] = P.none("entresol.tpm-control.finished.header", "header", "header")
F[1768] = P.uint32("entresol.tpm-control.finished.outcome", "outcome", base.HEX_DEC, E[69].values, nil, "outcome")
fill(R[236], {name = "tpm-control.finished", spec = "tpm-control", sizes = 12, exact = true}, {
  {n = "header", at = 0, k = "struct", r = R[227], f = 1767},
  {n = "outcome", at = 8, k = "enum", w = 4, le = true, f = 1768, e = 69},
})
fill(S["tpm-control"], {kind = "protocol", name = "tpm-control", versions = {}, numbers = {}, f = 1734, fv = 1735, header = R[227]}, {
  {r = R[229], name = "begin", from = "host", tags = {{at = 0, bytes = "01000000", rule = "header.kind"}}, first = 1, last = 1},
  {r = R[230], name = "permit", from = "host", tags = {{at = 0, bytes = "02000000", rule = "header.kind"}}, first = 1, last = 1},
  {r = R[231], name = "stored", from = "host", tags = {{at = 0, bytes = "03000000", rule = "header.kind"}}, first = 1, last = 1},
  {r = R[232], name = "power-off", from = "host", tags = {{at = 0, bytes = "04000000", rule = "header.kind"}}, first = 1, last = 1},
  {r = R[233], name = "take-volatile", from = "host", tags = {{at = 0, bytes = "05000000", rule = "header.kind"}}, first = 1, last = 1},
  {r = R[234], name = "begun", from = "guest", tags = {{at = 0, bytes = "10000000", rule = "header.kind"}}, first = 1, last = 1},
  {r = R[235], name = "store", from = "guest", tags = {{at = 0, bytes = "11000000", rule = "header.kind"}}, first = 1, last = 1},
  {r = R[236], name = "finished", from = "guest", tags = {{at = 0, bytes = "12000000", rule = "header.kind"}}, first = 1, last = 1},
})
R[237] = {}
E[71] = {values = {[0] = "firmware", [1] = "configuration", [4] = "boot-loader", [9] = "initrd", [12] = "command-line"}, open = true}
F[1769] = P.uint32("entresol.tpm-eventlog.first.pcr", "pcr", base.HEX_DEC, E[71].values, nil, "pcr")
E[72] = {values = {[3] = "no-action", [4] = "separator", [8] = "crtm-version", [10] = "platform-config-flags", [12] = "compact-hash", [13] = "ipl"}, open = true}
F[1770] = P.uint32("entresol.tpm-eventlog.first.type", "type", base.HEX_DEC, E[72].values, nil, "type")
F[1771] = P.uint32("entresol.tpm-eventlog.first.size", "size", base.DEC_HEX, nil, nil, "size")
fill(R[237], {name = "tpm-eventlog.first", spec = "tpm-eventlog", sizes = 32}, {
  {n = "pcr", at = 0, k = "enum", w = 4, le = true, f = 1769, fixed = "00000000", rule = "value 0x0", e = 71},
  {n = "type", at = 4, k = "enum", w = 4, le = true, f = 1770, fixed = "03000000", rule = "value 0x3", e = 72},
  {n = "size", at = 28, k = "int", w = 4, le = true, f = 1771},
})
R[238] = {}
F[1772] = P.string("entresol.tpm-eventlog.identity.signature", "signature", base.ASCII, "signature")
F[1773] = P.uint32("entresol.tpm-eventlog.identity.platform-class", "platform-class", base.DEC_HEX, nil, nil, "platform-class")
F[1774] = P.uint8("entresol.tpm-eventlog.identity.minor", "minor", base.DEC, nil, nil, "minor")
F[1775] = P.uint8("entresol.tpm-eventlog.identity.major", "major", base.DEC, nil, nil, "major")
F[1776] = P.uint8("entresol.tpm-eventlog.identity.errata", "errata", base.DEC, nil, nil, "errata")
F[1777] = P.uint8("entresol.tpm-eventlog.identity.uintn-size", "uintn-size", base.DEC, nil, nil, "uintn-size")
F[1778] = P.uint32("entresol.tpm-eventlog.identity.count", "count", base.DEC_HEX, nil, nil, "count")
fill(R[238], {name = "tpm-eventlog.identity", spec = "tpm-eventlog", sizes = 28}, {
  {n = "signature", at = 0, count = 16, k = "text", w = 1, f = 1772},
  {n = "platform-class", at = 16, k = "int", w = 4, le = true, f = 1773, fixed = "00000000", rule = "value 0x0"},
  {n = "minor", at = 20, k = "int", w = 1, le = true, f = 1774, fixed = "00", rule = "value 0x0"},
  {n = "major", at = 21, k = "int", w = 1, le = true, f = 1775, fixed = "02", rule = "value 0x2"},
  {n = "errata", at = 22, k = "int", w = 1, le = true, f = 1776},
  {n = "uintn-size", at = 23, k = "int", w = 1, le = true, f = 1777, fixed = "02", rule = "value 0x2"},
  {n = "count", at = 24, k = "int", w = 4, le = true, f = 1778, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 4 end, "max banks-max"}},
})
R[239] = {}
F[1779] = P.uint16("entresol.tpm-eventlog.algorithm.algorithm", "algorithm", base.DEC, nil, nil, "algorithm")
F[1780] = P.uint16("entresol.tpm-eventlog.algorithm.size", "size", base.DEC, nil, nil, "size")
fill(R[239], {name = "tpm-eventlog.algorithm", spec = "tpm-eventlog", sizes = 4}, {
  {n = "algorithm", at = 0, k = "int", w = 2, le = true, f = 1779},
  {n = "size", at = 2, k = "int", w = 2, le = true, f = 1780, max = {function(v, rest) return 64 end, "max digest-max"}},
})
R[240] = {}
F[1781] = P.uint8("entresol.tpm-eventlog.vendor.size", "size", base.DEC, nil, nil, "size")
fill(R[240], {name = "tpm-eventlog.vendor", spec = "tpm-eventlog", sizes = 1}, {
  {n = "size", at = 0, k = "int", w = 1, le = true, f = 1781, fixed = "00", rule = "value 0x0"},
})
R[241] = {}
F[1782] = P.uint32("entresol.tpm-eventlog.event.pcr", "pcr", base.HEX_DEC, E[71].values, nil, "pcr")
F[1783] = P.uint32("entresol.tpm-eventlog.event.type", "type", base.HEX_DEC, E[72].values, nil, "type")
F[1784] = P.uint32("entresol.tpm-eventlog.event.count", "count", base.DEC_HEX, nil, nil, "Digests that follow.")
fill(R[241], {name = "tpm-eventlog.event", spec = "tpm-eventlog", sizes = 12}, {
  {n = "pcr", at = 0, k = "enum", w = 4, le = true, f = 1782, e = 71},
  {n = "type", at = 4, k = "enum", w = 4, le = true, f = 1783, e = 72},
  {n = "count", at = 8, k = "int", w = 4, le = true, f = 1784, max = {function(v, rest) return 4 end, "max banks-max"}},
})
R[242] = {}
F[1785] = P.uint16("entresol.tpm-eventlog.digest.algorithm", "algorithm", base.DEC, nil, nil, "algorithm")
fill(R[242], {name = "tpm-eventlog.digest", spec = "tpm-eventlog", sizes = 2}, {
  {n = "algorithm", at = 0, k = "int", w = 2, le = true, f = 1785},
})
R[243] = {}
F[1786] = P.uint32("entresol.tpm-eventlog.data.size", "size", base.DEC_HEX, nil, nil, "size")
F[1787] = P.bytes("entresol.tpm-eventlog.data.bytes", "bytes", base.NONE, "bytes")
fill(R[243], {name = "tpm-eventlog.data", spec = "tpm-eventlog", sizes = 4}, {
  {n = "size", at = 0, k = "int", w = 4, le = true, f = 1786, max = {function(v, rest) return 0x1000 end, "max data-max"}},
  {n = "bytes", at = 4, count = function(v, rest) return get(v, "size") end, most = {function(v, rest) return 0x1000 end, "max data-max"}, k = "bytes", w = 1, f = 1787},
})
S["tpm-interface"] = S["tpm-interface"] or {}
F[1788] = P.string("entresol.tpm-interface.message", "message", base.ASCII, "What the TPM's two register interfaces do with an access: which locality may use the TPM, and what becomes of a command. Registers stand in `tpm-crb` and `tpm-tis`; both have the machine of localities, and each one of its own for commands.")
F[1789] = P.string("entresol.tpm-interface.version", "version read as", base.ASCII)
fill(S["tpm-interface"], {kind = "protocol", name = "tpm-interface", versions = {}, numbers = {}, f = 1788, fv = 1789}, {
})
R[244] = {}
F[1790] = P.uint8("entresol.tpm-interface-state.command.interface", "interface", base.DEC, nil, nil, "0: CRB, 1: FIFO.")
F[1791] = P.uint16("entresol.tpm-interface-state.command.given", "given", base.DEC, nil, nil, "Bytes of a response that the FIFO has given.")
F[1792] = P.uint8("entresol.tpm-interface-state.command.submitter", "submitter", base.DEC, nil, nil, "The locality whose command it is.")
F[1793] = P.uint8("entresol.tpm-interface-state.command.submitted", "submitted", base.DEC, nil, nil, "The command waits to be handed to the TPM.")
F[1794] = P.uint8("entresol.tpm-interface-state.command.error", "error", base.DEC, nil, nil, "The TPM is gone until the next reset.")
F[1795] = P.uint8("entresol.tpm-interface-state.command.seized", "seized", base.DEC, nil, nil, "One bit for each locality that a higher one has displaced.")
F[1796] = P.bytes("entresol.tpm-interface-state.command.bytes", "bytes", base.NONE, "Secret.")
fill(R[244], {name = "tpm-interface-state.command", spec = "tpm-interface-state", sizes = 7}, {
  {n = "interface", at = 0, k = "int", w = 1, le = true, f = 1790, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "given", at = 1, k = "int", w = 2, le = true, f = 1791, max = {function(v, rest) return 0x1000 end, "max buffer-max"}},
  {n = "submitter", at = 3, k = "int", w = 1, le = true, f = 1792, max = {function(v, rest) return 5 end, "max 5"}},
  {n = "submitted", at = 4, k = "int", w = 1, le = true, f = 1793, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "error", at = 5, k = "int", w = 1, le = true, f = 1794, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "seized", at = 6, k = "int", w = 1, le = true, f = 1795, max = {function(v, rest) return 31 end, "max 31"}},
  {n = "bytes", at = 7, count = REST, most = {function(v, rest) return 0x1000 end, "max buffer-max"}, k = "bytes", w = 1, f = 1796},
})
R[245] = {}
F[1797] = P.none("entresol.tpm-manufacture.primary.header", "header", "header")
E[73] = {values = {[0x4000000b] = "endorsement", [0x4000000c] = "platform"}, open = true}
F[1798] = P.uint32("entresol.tpm-manufacture.primary.hierarchy", "hierarchy", base.HEX_DEC, E[73].values, nil, "hierarchy")
F[1799] = P.none("entresol.tpm-manufacture.primary.authorization", "authorization", "authorization")
F[1800] = P.uint16("entresol.tpm-manufacture.primary.sensitive-size", "sensitive-size", base.DEC, nil, nil, "sensitive-size")
F[1801] = P.uint16("entresol.tpm-manufacture.primary.auth-size", "auth-size", base.DEC, nil, nil, "auth-size")
F[1802] = P.uint16("entresol.tpm-manufacture.primary.data-size", "data-size", base.DEC, nil, nil, "data-size")
fill(R[245], {name = "tpm-manufacture.primary", spec = "tpm-manufacture", sizes = 33}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1797},
  {n = "hierarchy", at = 10, k = "enum", w = 4, f = 1798, e = 73},
  {n = "authorization", at = 14, k = "struct", r = R[218], f = 1799},
  {n = "sensitive-size", at = 27, k = "int", w = 2, f = 1800, fixed = "0004", rule = "value 0x4"},
  {n = "auth-size", at = 29, k = "int", w = 2, f = 1801, fixed = "0000", rule = "value 0x0"},
  {n = "data-size", at = 31, k = "int", w = 2, f = 1802, fixed = "0000", rule = "value 0x0"},
})
R[246] = {}
F[1803] = P.uint16("entresol.tpm-manufacture.primary-end.outside-size", "outside-size", base.DEC, nil, nil, "outside-size")
F[1804] = P.uint32("entresol.tpm-manufacture.primary-end.pcr-count", "pcr-count", base.DEC_HEX, nil, nil, "pcr-count")
fill(R[246], {name = "tpm-manufacture.primary-end", spec = "tpm-manufacture", sizes = 6}, {
  {n = "outside-size", at = 0, k = "int", w = 2, f = 1803, fixed = "0000", rule = "value 0x0"},
  {n = "pcr-count", at = 2, k = "int", w = 4, f = 1804, fixed = "00000000", rule = "value 0x0"},
})
R[247] = {}
F[1805] = P.none("entresol.tpm-manufacture.created.header", "header", "header")
F[1806] = P.uint32("entresol.tpm-manufacture.created.handle", "handle", base.DEC_HEX, nil, nil, "handle")
F[1807] = P.uint32("entresol.tpm-manufacture.created.parameters-size", "parameters-size", base.DEC_HEX, nil, nil, "parameters-size")
fill(R[247], {name = "tpm-manufacture.created", spec = "tpm-manufacture", sizes = 18}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1805},
  {n = "handle", at = 10, k = "int", w = 4, f = 1806},
  {n = "parameters-size", at = 14, k = "int", w = 4, f = 1807},
})
R[248] = {}
F[1808] = P.uint16("entresol.tpm-manufacture.rsa-2048.size", "size", base.DEC, nil, nil, "size")
E[74] = {values = {[1] = "rsa", [35] = "ecc"}, open = true}
F[1809] = P.uint16("entresol.tpm-manufacture.rsa-2048.type", "type", base.HEX_DEC, E[74].values, nil, "type")
E[75] = {values = {[11] = "sha256", [12] = "sha384"}, open = true}
F[1810] = P.uint16("entresol.tpm-manufacture.rsa-2048.name-algorithm", "name-algorithm", base.HEX_DEC, E[75].values, nil, "name-algorithm")
F[1811] = P.uint32("entresol.tpm-manufacture.rsa-2048.attributes", "attributes", base.HEX, nil, nil, "attributes")
F[1812] = P.bool("entresol.tpm-manufacture.rsa-2048.attributes.fixed-tpm", "fixed-tpm", 32, SET, 0x2, "fixed-tpm")
F[1813] = P.bool("entresol.tpm-manufacture.rsa-2048.attributes.fixed-parent", "fixed-parent", 32, SET, 0x10, "fixed-parent")
F[1814] = P.bool("entresol.tpm-manufacture.rsa-2048.attributes.sensitive-data-origin", "sensitive-data-origin", 32, SET, 0x20, "sensitive-data-origin")
F[1815] = P.bool("entresol.tpm-manufacture.rsa-2048.attributes.user-with-auth", "user-with-auth", 32, SET, 0x40, "user-with-auth")
F[1816] = P.bool("entresol.tpm-manufacture.rsa-2048.attributes.admin-with-policy", "admin-with-policy", 32, SET, 0x80, "admin-with-policy")
F[1817] = P.bool("entresol.tpm-manufacture.rsa-2048.attributes.restricted", "restricted", 32, SET, 0x10000, "restricted")
F[1818] = P.bool("entresol.tpm-manufacture.rsa-2048.attributes.decrypt", "decrypt", 32, SET, 0x20000, "decrypt")
F[1819] = P.uint16("entresol.tpm-manufacture.rsa-2048.policy-size", "policy-size", base.DEC, nil, nil, "policy-size")
F[1820] = P.bytes("entresol.tpm-manufacture.rsa-2048.policy", "policy", base.NONE, "policy")
E[76] = {values = {[6] = "aes"}, open = true}
F[1821] = P.uint16("entresol.tpm-manufacture.rsa-2048.symmetric", "symmetric", base.HEX_DEC, E[76].values, nil, "symmetric")
F[1822] = P.uint16("entresol.tpm-manufacture.rsa-2048.symmetric-bits", "symmetric-bits", base.DEC, nil, nil, "symmetric-bits")
E[77] = {values = {[67] = "cfb"}, open = true}
F[1823] = P.uint16("entresol.tpm-manufacture.rsa-2048.symmetric-mode", "symmetric-mode", base.HEX_DEC, E[77].values, nil, "symmetric-mode")
E[78] = {values = {[16] = "none"}, open = true}
F[1824] = P.uint16("entresol.tpm-manufacture.rsa-2048.scheme", "scheme", base.HEX_DEC, E[78].values, nil, "scheme")
F[1825] = P.uint16("entresol.tpm-manufacture.rsa-2048.bits", "bits", base.DEC, nil, nil, "bits")
F[1826] = P.uint32("entresol.tpm-manufacture.rsa-2048.exponent", "exponent", base.DEC_HEX, nil, nil, "exponent")
F[1827] = P.uint16("entresol.tpm-manufacture.rsa-2048.modulus-size", "modulus-size", base.DEC, nil, nil, "modulus-size")
F[1828] = P.bytes("entresol.tpm-manufacture.rsa-2048.modulus", "modulus", base.NONE, "modulus")
fill(R[248], {name = "tpm-manufacture.rsa-2048", spec = "tpm-manufacture", sizes = 316}, {
  {n = "size", at = 0, k = "int", w = 2, f = 1808, fixed = "013a", rule = "value 0x13a"},
  {n = "type", at = 2, k = "enum", w = 2, f = 1809, fixed = "0001", rule = "value 0x1", e = 74},
  {n = "name-algorithm", at = 4, k = "enum", w = 2, f = 1810, fixed = "000b", rule = "value 0xb", e = 75},
  {n = "attributes", at = 6, k = "flags", w = 4, f = 1811, flags = {{f = 1812, low = 1, wide = 1}, {f = 1813, low = 4, wide = 1}, {f = 1814, low = 5, wide = 1}, {f = 1815, low = 6, wide = 1}, {f = 1816, low = 7, wide = 1}, {f = 1817, low = 16, wide = 1}, {f = 1818, low = 17, wide = 1}}},
  {n = "policy-size", at = 10, k = "int", w = 2, f = 1819, fixed = "0020", rule = "value 0x20"},
  {n = "policy", at = 12, count = 32, k = "bytes", w = 1, f = 1820},
  {n = "symmetric", at = 44, k = "enum", w = 2, f = 1821, fixed = "0006", rule = "value 0x6", e = 76},
  {n = "symmetric-bits", at = 46, k = "int", w = 2, f = 1822, fixed = "0080", rule = "value 0x80"},
  {n = "symmetric-mode", at = 48, k = "enum", w = 2, f = 1823, fixed = "0043", rule = "value 0x43", e = 77},
  {n = "scheme", at = 50, k = "enum", w = 2, f = 1824, fixed = "0010", rule = "value 0x10", e = 78},
  {n = "bits", at = 52, k = "int", w = 2, f = 1825, fixed = "0800", rule = "value 0x800"},
  {n = "exponent", at = 54, k = "int", w = 4, f = 1826, fixed = "00000000", rule = "value 0x0"},
  {n = "modulus-size", at = 58, k = "int", w = 2, f = 1827, fixed = "0100", rule = "value 0x100"},
  {n = "modulus", at = 60, count = 256, k = "bytes", w = 1, f = 1828},
})
R[249] = {}
F[1829] = P.uint16("entresol.tpm-manufacture.ecc-256.size", "size", base.DEC, nil, nil, "size")
F[1830] = P.uint16("entresol.tpm-manufacture.ecc-256.type", "type", base.HEX_DEC, E[74].values, nil, "type")
F[1831] = P.uint16("entresol.tpm-manufacture.ecc-256.name-algorithm", "name-algorithm", base.HEX_DEC, E[75].values, nil, "name-algorithm")
F[1832] = P.uint32("entresol.tpm-manufacture.ecc-256.attributes", "attributes", base.HEX, nil, nil, "attributes")
F[1833] = P.bool("entresol.tpm-manufacture.ecc-256.attributes.fixed-tpm", "fixed-tpm", 32, SET, 0x2, "fixed-tpm")
F[1834] = P.bool("entresol.tpm-manufacture.ecc-256.attributes.fixed-parent", "fixed-parent", 32, SET, 0x10, "fixed-parent")
F[1835] = P.bool("entresol.tpm-manufacture.ecc-256.attributes.sensitive-data-origin", "sensitive-data-origin", 32, SET, 0x20, "sensitive-data-origin")
F[1836] = P.bool("entresol.tpm-manufacture.ecc-256.attributes.user-with-auth", "user-with-auth", 32, SET, 0x40, "user-with-auth")
F[1837] = P.bool("entresol.tpm-manufacture.ecc-256.attributes.admin-with-policy", "admin-with-policy", 32, SET, 0x80, "admin-with-policy")
F[1838] = P.bool("entresol.tpm-manufacture.ecc-256.attributes.restricted", "restricted", 32, SET, 0x10000, "restricted")
F[1839] = P.bool("entresol.tpm-manufacture.ecc-256.attributes.decrypt", "decrypt", 32, SET, 0x20000, "decrypt")
F[1840] = P.uint16("entresol.tpm-manufacture.ecc-256.policy-size", "policy-size", base.DEC, nil, nil, "policy-size")
F[1841] = P.bytes("entresol.tpm-manufacture.ecc-256.policy", "policy", base.NONE, "policy")
F[1842] = P.uint16("entresol.tpm-manufacture.ecc-256.symmetric", "symmetric", base.HEX_DEC, E[76].values, nil, "symmetric")
F[1843] = P.uint16("entresol.tpm-manufacture.ecc-256.symmetric-bits", "symmetric-bits", base.DEC, nil, nil, "symmetric-bits")
F[1844] = P.uint16("entresol.tpm-manufacture.ecc-256.symmetric-mode", "symmetric-mode", base.HEX_DEC, E[77].values, nil, "symmetric-mode")
F[1845] = P.uint16("entresol.tpm-manufacture.ecc-256.scheme", "scheme", base.HEX_DEC, E[78].values, nil, "scheme")
E[79] = {values = {[3] = "nist-p256", [4] = "nist-p384"}, open = true}
F[1846] = P.uint16("entresol.tpm-manufacture.ecc-256.curve", "curve", base.HEX_DEC, E[79].values, nil, "curve")
F[1847] = P.uint16("entresol.tpm-manufacture.ecc-256.derivation", "derivation", base.HEX_DEC, E[78].values, nil, "derivation")
F[1848] = P.uint16("entresol.tpm-manufacture.ecc-256.x-size", "x-size", base.DEC, nil, nil, "x-size")
F[1849] = P.bytes("entresol.tpm-manufacture.ecc-256.x", "x", base.NONE, "x")
F[1850] = P.uint16("entresol.tpm-manufacture.ecc-256.y-size", "y-size", base.DEC, nil, nil, "y-size")
F[1851] = P.bytes("entresol.tpm-manufacture.ecc-256.y", "y", base.NONE, "y")
fill(R[249], {name = "tpm-manufacture.ecc-256", spec = "tpm-manufacture", sizes = 124}, {
  {n = "size", at = 0, k = "int", w = 2, f = 1829, fixed = "007a", rule = "value 0x7a"},
  {n = "type", at = 2, k = "enum", w = 2, f = 1830, fixed = "0023", rule = "value 0x23", e = 74},
  {n = "name-algorithm", at = 4, k = "enum", w = 2, f = 1831, fixed = "000b", rule = "value 0xb", e = 75},
  {n = "attributes", at = 6, k = "flags", w = 4, f = 1832, flags = {{f = 1833, low = 1, wide = 1}, {f = 1834, low = 4, wide = 1}, {f = 1835, low = 5, wide = 1}, {f = 1836, low = 6, wide = 1}, {f = 1837, low = 7, wide = 1}, {f = 1838, low = 16, wide = 1}, {f = 1839, low = 17, wide = 1}}},
  {n = "policy-size", at = 10, k = "int", w = 2, f = 1840, fixed = "0020", rule = "value 0x20"},
  {n = "policy", at = 12, count = 32, k = "bytes", w = 1, f = 1841},
  {n = "symmetric", at = 44, k = "enum", w = 2, f = 1842, fixed = "0006", rule = "value 0x6", e = 76},
  {n = "symmetric-bits", at = 46, k = "int", w = 2, f = 1843, fixed = "0080", rule = "value 0x80"},
  {n = "symmetric-mode", at = 48, k = "enum", w = 2, f = 1844, fixed = "0043", rule = "value 0x43", e = 77},
  {n = "scheme", at = 50, k = "enum", w = 2, f = 1845, fixed = "0010", rule = "value 0x10", e = 78},
  {n = "curve", at = 52, k = "enum", w = 2, f = 1846, fixed = "0003", rule = "value 0x3", e = 79},
  {n = "derivation", at = 54, k = "enum", w = 2, f = 1847, fixed = "0010", rule = "value 0x10", e = 78},
  {n = "x-size", at = 56, k = "int", w = 2, f = 1848, fixed = "0020", rule = "value 0x20"},
  {n = "x", at = 58, count = 32, k = "bytes", w = 1, f = 1849},
  {n = "y-size", at = 90, k = "int", w = 2, f = 1850, fixed = "0020", rule = "value 0x20"},
  {n = "y", at = 92, count = 32, k = "bytes", w = 1, f = 1851},
})
R[250] = {}
F[1852] = P.uint16("entresol.tpm-manufacture.ecc-384.size", "size", base.DEC, nil, nil, "size")
F[1853] = P.uint16("entresol.tpm-manufacture.ecc-384.type", "type", base.HEX_DEC, E[74].values, nil, "type")
F[1854] = P.uint16("entresol.tpm-manufacture.ecc-384.name-algorithm", "name-algorithm", base.HEX_DEC, E[75].values, nil, "name-algorithm")
F[1855] = P.uint32("entresol.tpm-manufacture.ecc-384.attributes", "attributes", base.HEX, nil, nil, "attributes")
F[1856] = P.bool("entresol.tpm-manufacture.ecc-384.attributes.fixed-tpm", "fixed-tpm", 32, SET, 0x2, "fixed-tpm")
F[1857] = P.bool("entresol.tpm-manufacture.ecc-384.attributes.fixed-parent", "fixed-parent", 32, SET, 0x10, "fixed-parent")
F[1858] = P.bool("entresol.tpm-manufacture.ecc-384.attributes.sensitive-data-origin", "sensitive-data-origin", 32, SET, 0x20, "sensitive-data-origin")
F[1859] = P.bool("entresol.tpm-manufacture.ecc-384.attributes.user-with-auth", "user-with-auth", 32, SET, 0x40, "user-with-auth")
F[1860] = P.bool("entresol.tpm-manufacture.ecc-384.attributes.admin-with-policy", "admin-with-policy", 32, SET, 0x80, "admin-with-policy")
F[1861] = P.bool("entresol.tpm-manufacture.ecc-384.attributes.restricted", "restricted", 32, SET, 0x10000, "restricted")
F[1862] = P.bool("entresol.tpm-manufacture.ecc-384.attributes.decrypt", "decrypt", 32, SET, 0x20000, "decrypt")
F[1863] = P.uint16("entresol.tpm-manufacture.ecc-384.policy-size", "policy-size", base.DEC, nil, nil, "policy-size")
F[1864] = P.bytes("entresol.tpm-manufacture.ecc-384.policy", "policy", base.NONE, "policy")
F[1865] = P.uint16("entresol.tpm-manufacture.ecc-384.symmetric", "symmetric", base.HEX_DEC, E[76].values, nil, "symmetric")
F[1866] = P.uint16("entresol.tpm-manufacture.ecc-384.symmetric-bits", "symmetric-bits", base.DEC, nil, nil, "symmetric-bits")
F[1867] = P.uint16("entresol.tpm-manufacture.ecc-384.symmetric-mode", "symmetric-mode", base.HEX_DEC, E[77].values, nil, "symmetric-mode")
F[1868] = P.uint16("entresol.tpm-manufacture.ecc-384.scheme", "scheme", base.HEX_DEC, E[78].values, nil, "scheme")
F[1869] = P.uint16("entresol.tpm-manufacture.ecc-384.curve", "curve", base.HEX_DEC, E[79].values, nil, "curve")
F[1870] = P.uint16("entresol.tpm-manufacture.ecc-384.derivation", "derivation", base.HEX_DEC, E[78].values, nil, "derivation")
fill(R[250], {name = "tpm-manufacture.ecc-384", spec = "tpm-manufacture", sizes = 72}, {
  {n = "size", at = 0, k = "int", w = 2, f = 1852},
  {n = "type", at = 2, k = "enum", w = 2, f = 1853, fixed = "0023", rule = "value 0x23", e = 74},
  {n = "name-algorithm", at = 4, k = "enum", w = 2, f = 1854, fixed = "000c", rule = "value 0xc", e = 75},
  {n = "attributes", at = 6, k = "flags", w = 4, f = 1855, flags = {{f = 1856, low = 1, wide = 1}, {f = 1857, low = 4, wide = 1}, {f = 1858, low = 5, wide = 1}, {f = 1859, low = 6, wide = 1}, {f = 1860, low = 7, wide = 1}, {f = 1861, low = 16, wide = 1}, {f = 1862, low = 17, wide = 1}}},
  {n = "policy-size", at = 10, k = "int", w = 2, f = 1863, fixed = "0030", rule = "value 0x30"},
  {n = "policy", at = 12, count = 48, k = "bytes", w = 1, f = 1864},
  {n = "symmetric", at = 60, k = "enum", w = 2, f = 1865, fixed = "0006", rule = "value 0x6", e = 76},
  {n = "symmetric-bits", at = 62, k = "int", w = 2, f = 1866, fixed = "0100", rule = "value 0x100"},
  {n = "symmetric-mode", at = 64, k = "enum", w = 2, f = 1867, fixed = "0043", rule = "value 0x43", e = 77},
  {n = "scheme", at = 66, k = "enum", w = 2, f = 1868, fixed = "0010", rule = "value 0x10", e = 78},
  {n = "curve", at = 68, k = "enum", w = 2, f = 1869, fixed = "0004", rule = "value 0x4", e = 79},
  {n = "derivation", at = 70, k = "enum", w = 2, f = 1870, fixed = "0010", rule = "value 0x10", e = 78},
})
R[251] = {}
F[1871] = P.uint16("entresol.tpm-manufacture.no-point.x-size", "x-size", base.DEC, nil, nil, "x-size")
F[1872] = P.uint16("entresol.tpm-manufacture.no-point.y-size", "y-size", base.DEC, nil, nil, "y-size")
fill(R[251], {name = "tpm-manufacture.no-point", spec = "tpm-manufacture", sizes = 4}, {
  {n = "x-size", at = 0, k = "int", w = 2, f = 1871, fixed = "0000", rule = "value 0x0"},
  {n = "y-size", at = 2, k = "int", w = 2, f = 1872, fixed = "0000", rule = "value 0x0"},
})
R[252] = {}
F[1873] = P.uint16("entresol.tpm-manufacture.point-384.x-size", "x-size", base.DEC, nil, nil, "x-size")
F[1874] = P.bytes("entresol.tpm-manufacture.point-384.x", "x", base.NONE, "x")
F[1875] = P.uint16("entresol.tpm-manufacture.point-384.y-size", "y-size", base.DEC, nil, nil, "y-size")
F[1876] = P.bytes("entresol.tpm-manufacture.point-384.y", "y", base.NONE, "y")
fill(R[252], {name = "tpm-manufacture.point-384", spec = "tpm-manufacture", sizes = 100}, {
  {n = "x-size", at = 0, k = "int", w = 2, f = 1873, fixed = "0030", rule = "value 0x30"},
  {n = "x", at = 2, count = 48, k = "bytes", w = 1, f = 1874},
  {n = "y-size", at = 50, k = "int", w = 2, f = 1875, fixed = "0030", rule = "value 0x30"},
  {n = "y", at = 52, count = 48, k = "bytes", w = 1, f = 1876},
})
R[253] = {}
F[1877] = P.none("entresol.tpm-manufacture.flush.header", "header", "header")
F[1878] = P.uint32("entresol.tpm-manufacture.flush.handle", "handle", base.DEC_HEX, nil, nil, "handle")
fill(R[253], {name = "tpm-manufacture.flush", spec = "tpm-manufacture", sizes = 14}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1877},
  {n = "handle", at = 10, k = "int", w = 4, f = 1878},
})
R[254] = {}
F[1879] = P.none("entresol.tpm-manufacture.nv-define.header", "header", "header")
F[1880] = P.uint32("entresol.tpm-manufacture.nv-define.hierarchy", "hierarchy", base.HEX_DEC, E[73].values, nil, "hierarchy")
F[1881] = P.none("entresol.tpm-manufacture.nv-define.authorization", "authorization", "authorization")
F[1882] = P.uint16("entresol.tpm-manufacture.nv-define.auth-size", "auth-size", base.DEC, nil, nil, "auth-size")
F[1883] = P.uint16("entresol.tpm-manufacture.nv-define.public-size", "public-size", base.DEC, nil, nil, "public-size")
F[1884] = P.uint32("entresol.tpm-manufacture.nv-define.index", "index", base.DEC_HEX, nil, nil, "index")
F[1885] = P.uint16("entresol.tpm-manufacture.nv-define.name-algorithm", "name-algorithm", base.HEX_DEC, E[75].values, nil, "name-algorithm")
F[1886] = P.uint32("entresol.tpm-manufacture.nv-define.attributes", "attributes", base.HEX, nil, nil, "attributes")
F[1887] = P.bool("entresol.tpm-manufacture.nv-define.attributes.platform-write", "platform-write", 32, SET, 0x1, "platform-write")
F[1888] = P.bool("entresol.tpm-manufacture.nv-define.attributes.write-define", "write-define", 32, SET, 0x2000, "write-define")
F[1889] = P.bool("entresol.tpm-manufacture.nv-define.attributes.platform-read", "platform-read", 32, SET, 0x10000, "platform-read")
F[1890] = P.bool("entresol.tpm-manufacture.nv-define.attributes.owner-read", "owner-read", 32, SET, 0x20000, "owner-read")
F[1891] = P.bool("entresol.tpm-manufacture.nv-define.attributes.auth-read", "auth-read", 32, SET, 0x40000, "auth-read")
F[1892] = P.bool("entresol.tpm-manufacture.nv-define.attributes.no-da", "no-da", 32, SET, 0x2000000, "no-da")
F[1893] = P.bool("entresol.tpm-manufacture.nv-define.attributes.platform-create", "platform-create", 32, SET, 0x40000000, "platform-create")
F[1894] = P.uint16("entresol.tpm-manufacture.nv-define.policy-size", "policy-size", base.DEC, nil, nil, "policy-size")
F[1895] = P.uint16("entresol.tpm-manufacture.nv-define.data-size", "data-size", base.DEC, nil, nil, "data-size")
fill(R[254], {name = "tpm-manufacture.nv-define", spec = "tpm-manufacture", sizes = 45}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1879},
  {n = "hierarchy", at = 10, k = "enum", w = 4, f = 1880, e = 73},
  {n = "authorization", at = 14, k = "struct", r = R[218], f = 1881},
  {n = "auth-size", at = 27, k = "int", w = 2, f = 1882, fixed = "0000", rule = "value 0x0"},
  {n = "public-size", at = 29, k = "int", w = 2, f = 1883, fixed = "000e", rule = "value 0xe"},
  {n = "index", at = 31, k = "int", w = 4, f = 1884},
  {n = "name-algorithm", at = 35, k = "enum", w = 2, f = 1885, fixed = "000b", rule = "value 0xb", e = 75},
  {n = "attributes", at = 37, k = "flags", w = 4, f = 1886, flags = {{f = 1887, low = 0, wide = 1}, {f = 1888, low = 13, wide = 1}, {f = 1889, low = 16, wide = 1}, {f = 1890, low = 17, wide = 1}, {f = 1891, low = 18, wide = 1}, {f = 1892, low = 25, wide = 1}, {f = 1893, low = 30, wide = 1}}},
  {n = "policy-size", at = 41, k = "int", w = 2, f = 1894, fixed = "0000", rule = "value 0x0"},
  {n = "data-size", at = 43, k = "int", w = 2, f = 1895, max = {function(v, rest) return 0x800 end, "max certificate-max"}},
})
R[255] = {}
F[1896] = P.none("entresol.tpm-manufacture.nv-write.header", "header", "header")
F[1897] = P.uint32("entresol.tpm-manufacture.nv-write.hierarchy", "hierarchy", base.HEX_DEC, E[73].values, nil, "hierarchy")
F[1898] = P.uint32("entresol.tpm-manufacture.nv-write.index", "index", base.DEC_HEX, nil, nil, "index")
F[1899] = P.none("entresol.tpm-manufacture.nv-write.authorization", "authorization", "authorization")
F[1900] = P.uint16("entresol.tpm-manufacture.nv-write.count", "count", base.DEC, nil, nil, "count")
F[1901] = P.bytes("entresol.tpm-manufacture.nv-write.data", "data", base.NONE, "data")
fill(R[255], {name = "tpm-manufacture.nv-write", spec = "tpm-manufacture", sizes = 33}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1896},
  {n = "hierarchy", at = 10, k = "enum", w = 4, f = 1897, e = 73},
  {n = "index", at = 14, k = "int", w = 4, f = 1898},
  {n = "authorization", at = 18, k = "struct", r = R[218], f = 1899},
  {n = "count", at = 31, k = "int", w = 2, f = 1900, max = {function(v, rest) return 512 end, "max write-max"}},
  {n = "data", at = 33, count = function(v, rest) return get(v, "count") end, most = {function(v, rest) return 512 end, "max write-max"}, k = "bytes", w = 1, f = 1901},
})
R[256] = {}
F[1902] = P.uint16("entresol.tpm-manufacture.nv-offset.offset", "offset", base.DEC, nil, nil, "offset")
fill(R[256], {name = "tpm-manufacture.nv-offset", spec = "tpm-manufacture", sizes = 2}, {
  {n = "offset", at = 0, k = "int", w = 2, f = 1902, max = {function(v, rest) return 0x800 end, "max certificate-max"}},
})
R[257] = {}
F[1903] = P.none("entresol.tpm-manufacture.nv-lock.header", "header", "header")
F[1904] = P.uint32("entresol.tpm-manufacture.nv-lock.hierarchy", "hierarchy", base.HEX_DEC, E[73].values, nil, "hierarchy")
F[1905] = P.uint32("entresol.tpm-manufacture.nv-lock.index", "index", base.DEC_HEX, nil, nil, "index")
F[1906] = P.none("entresol.tpm-manufacture.nv-lock.authorization", "authorization", "authorization")
fill(R[257], {name = "tpm-manufacture.nv-lock", spec = "tpm-manufacture", sizes = 31}, {
  {n = "header", at = 0, k = "struct", r = R[213], f = 1903},
  {n = "hierarchy", at = 10, k = "enum", w = 4, f = 1904, e = 73},
  {n = "index", at = 14, k = "int", w = 4, f = 1905},
  {n = "authorization", at = 18, k = "struct", r = R[218], f = 1906},
})
R[258] = {}
F[1907] = P.uint32("entresol.tpm-ring.memory.submitted", "submitted", base.DEC_HEX, nil, nil, "Asker: number of the last request, written after all that belongs to it.")
E[80] = {values = {[1] = "command", [2] = "reset"}}
F[1908] = P.uint32("entresol.tpm-ring.memory.request", "request", base.HEX_DEC, E[80].values, nil, "request")
F[1909] = P.uint32("entresol.tpm-ring.memory.locality", "locality", base.DEC_HEX, nil, nil, "locality")
F[1910] = P.uint32("entresol.tpm-ring.memory.command-size", "command-size", base.DEC_HEX, nil, nil, "Of a reset: the most bytes that commands and answers may have from now on, 0 for what there is.")
F[1911] = P.uint32("entresol.tpm-ring.memory.asker-processor", "asker-processor", base.DEC_HEX, nil, nil, "Where it ran when it asked.")
E[81] = {values = {[0] = "awake", [1] = "futex", [2] = "event"}}
F[1912] = P.uint32("entresol.tpm-ring.memory.asker-sleeps", "asker-sleeps", base.HEX_DEC, E[81].values, nil, "asker-sleeps")
F[1913] = P.uint32("entresol.tpm-ring.memory.answered", "answered", base.DEC_HEX, nil, nil, "TPM: number of the last request that was answered, written after its answer.")
E[82] = {values = {[0] = "done", [1] = "refused", [2] = "failed"}}
F[1914] = P.uint32("entresol.tpm-ring.memory.outcome", "outcome", base.HEX_DEC, E[82].values, nil, "outcome")
F[1915] = P.uint32("entresol.tpm-ring.memory.response-size", "response-size", base.DEC_HEX, nil, nil, "response-size")
F[1916] = P.uint32("entresol.tpm-ring.memory.tpm-processor", "tpm-processor", base.DEC_HEX, nil, nil, "Where it ran when it answered.")
F[1917] = P.uint32("entresol.tpm-ring.memory.tpm-sleeps", "tpm-sleeps", base.HEX_DEC, E[81].values, nil, "tpm-sleeps")
F[1918] = P.uint32("entresol.tpm-ring.memory.wake", "wake", base.DEC_HEX, nil, nil, "Raised by whoever has something for the TPM; what it sleeps on.")
F[1919] = P.uint32("entresol.tpm-ring.memory.control", "control", base.DEC_HEX, nil, nil, "Raised by the manager when it has sent a message.")
F[1920] = P.uint32("entresol.tpm-ring.memory.cancel", "cancel", base.DEC_HEX, nil, nil, "Raised by the asker to end the command under way; what the TPM's second thread sleeps on.")
fill(R[258], {name = "tpm-ring.memory", spec = "tpm-ring", sizes = 192}, {
  {n = "submitted", at = 0, k = "int", w = 4, le = true, f = 1907},
  {n = "request", at = 4, k = "enum", w = 4, le = true, f = 1908, e = 80},
  {n = "locality", at = 8, k = "int", w = 4, le = true, f = 1909, max = {function(v, rest) return 4 end, "max locality-max"}},
  {n = "command-size", at = 12, k = "int", w = 4, le = true, f = 1910, max = {function(v, rest) return 0x1000 end, "max buffer-max"}},
  {n = "asker-processor", at = 16, k = "int", w = 4, le = true, f = 1911},
  {n = "asker-sleeps", at = 20, k = "enum", w = 4, le = true, f = 1912, e = 81},
  {n = "answered", at = 64, k = "int", w = 4, le = true, f = 1913},
  {n = "outcome", at = 68, k = "enum", w = 4, le = true, f = 1914, e = 82},
  {n = "response-size", at = 72, k = "int", w = 4, le = true, f = 1915, max = {function(v, rest) return 0x1000 end, "max buffer-max"}},
  {n = "tpm-processor", at = 76, k = "int", w = 4, le = true, f = 1916},
  {n = "tpm-sleeps", at = 80, k = "enum", w = 4, le = true, f = 1917, e = 81},
  {n = "wake", at = 128, k = "int", w = 4, le = true, f = 1918},
  {n = "control", at = 132, k = "int", w = 4, le = true, f = 1919},
  {n = "cancel", at = 136, k = "int", w = 4, le = true, f = 1920},
})
R[259] = {}
F[1921] = P.uint64("entresol.tpm-state.seal.magic", "magic", base.DEC_HEX, nil, nil, "TPMSTATE")
F[1922] = P.uint16("entresol.tpm-state.seal.version", "version", base.DEC, nil, nil, "version")
E[83] = {values = {[1] = "permanent", [2] = "volatile"}}
F[1923] = P.uint16("entresol.tpm-state.seal.part", "part", base.HEX_DEC, E[83].values, nil, "part")
F[1924] = P.uint32("entresol.tpm-state.seal.size", "size", base.DEC_HEX, nil, nil, "Bytes that are sealed.")
F[1925] = P.uint64("entresol.tpm-state.seal.generation", "generation", base.DEC_HEX, nil, nil, "1 is the first; of a volatile state that of the permanent one it belongs to.")
F[1926] = P.string("entresol.tpm-state.seal.machine", "machine", base.ASCII, "Whose state it is.")
F[1927] = P.bytes("entresol.tpm-state.seal.key-check", "key-check", base.NONE, "Tells keys apart without showing them.")
F[1928] = P.bytes("entresol.tpm-state.seal.nonce", "nonce", base.NONE, "nonce")
F[1929] = P.uint16("entresol.tpm-state.seal.request", "request", base.DEC, nil, nil, "Of physical presence, for the next start of the guest.")
F[1930] = P.uint16("entresol.tpm-state.seal.last-request", "last-request", base.DEC, nil, nil, "last-request")
F[1931] = P.uint32("entresol.tpm-state.seal.argument", "argument", base.DEC_HEX, nil, nil, "argument")
F[1932] = P.uint32("entresol.tpm-state.seal.last-response", "last-response", base.DEC_HEX, nil, nil, "last-response")
fill(R[259], {name = "tpm-state.seal", spec = "tpm-state", sizes = 128}, {
  {n = "magic", at = 0, k = "int", w = 8, le = true, f = 1921, fixed = "54504d5354415445", rule = "value 0x45544154534d5054"},
  {n = "version", at = 8, k = "int", w = 2, le = true, f = 1922},
  {n = "part", at = 10, k = "enum", w = 2, le = true, f = 1923, e = 83},
  {n = "size", at = 12, k = "int", w = 4, le = true, f = 1924, max = {function(v, rest) return 0x40000 end, "max sealed-max"}},
  {n = "generation", at = 16, k = "int", w = 8, le = true, f = 1925},
  {n = "machine", at = 24, count = 64, k = "text", w = 1, f = 1926},
  {n = "key-check", at = 88, count = 16, k = "bytes", w = 1, f = 1927},
  {n = "nonce", at = 104, count = 12, k = "bytes", w = 1, f = 1928},
  {n = "request", at = 116, k = "int", w = 2, le = true, f = 1929},
  {n = "last-request", at = 118, k = "int", w = 2, le = true, f = 1930},
  {n = "argument", at = 120, k = "int", w = 4, le = true, f = 1931},
  {n = "last-response", at = 124, k = "int", w = 4, le = true, f = 1932},
})
R[260] = {}
F[1933] = P.uint64("entresol.tpm-state.slot.magic", "magic", base.DEC_HEX, nil, nil, "ETPMSLOT")
E[84] = {values = {[1] = "live", [2] = "retired"}}
F[1934] = P.uint32("entresol.tpm-state.slot.state", "state", base.HEX_DEC, E[84].values, nil, "state")
F[1935] = P.uint32("entresol.tpm-state.slot.size", "size", base.DEC_HEX, nil, nil, "size")
F[1936] = P.uint64("entresol.tpm-state.slot.sequence", "sequence", base.DEC_HEX, nil, nil, "The higher of two live slots is the state.")
F[1937] = P.uint32("entresol.tpm-state.slot.data-sum", "data-sum", base.DEC_HEX, nil, nil, "CRC-32C of the sealed state.")
F[1938] = P.uint32("entresol.tpm-state.slot.sum", "sum", base.DEC_HEX, nil, nil, "CRC-32C of what stands before it.")
fill(R[260], {name = "tpm-state.slot", spec = "tpm-state", sizes = 32}, {
  {n = "magic", at = 0, k = "int", w = 8, le = true, f = 1933, fixed = "4554504d534c4f54", rule = "value 0x544f4c534d505445"},
  {n = "state", at = 8, k = "enum", w = 4, le = true, f = 1934, e = 84},
  {n = "size", at = 12, k = "int", w = 4, le = true, f = 1935, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 0x40000 end, "max sealed-max"}},
  {n = "sequence", at = 16, k = "int", w = 8, le = true, f = 1936},
  {n = "data-sum", at = 24, k = "int", w = 4, le = true, f = 1937},
  {n = "sum", at = 28, k = "int", w = 4, le = true, f = 1938},
})
R[261] = {}
E[85] = {values = {[0] = "invalid", [1] = "offer-channel", [2] = "rescind-channel-offer", [3] = "request-offers", [4] = "all-offers-delivered", [5] = "open-channel", [6] = "open-channel-result", [7] = "close-channel", [8] = "gpadl-header", [9] = "gpadl-body", [10] = "gpadl-created", [11] = "gpadl-teardown", [12] = "gpadl-torndown", [13] = "relid-released", [14] = "initiate-contact", [15] = "version-response", [16] = "unload", [17] = "unload-response", [18] = "open-reserved-channel", [19] = "close-reserved-channel", [20] = "close-reserved-response", [21] = "tl-connect-request", [22] = "modify-channel", [23] = "tl-connect-result", [24] = "modify-channel-response", [25] = "modify-connection", [26] = "modify-connection-response", [27] = "pause", [28] = "pause-response", [29] = "resume"}}
F[1939] = P.uint32("entresol.vmbus.header.tag", "tag", base.HEX_DEC, E[85].values, nil, "tag")
F[1940] = P.uint32("entresol.vmbus.header.padding", "padding", base.DEC_HEX, nil, nil, "padding")
fill(R[261], {name = "vmbus.header", spec = "vmbus", sizes = 8}, {
  {n = "tag", at = 0, k = "enum", w = 4, le = true, f = 1939, e = 85},
  {n = "padding", at = 4, k = "int", w = 4, le = true, f = 1940},
})
R[262] = {}
F[1941] = P.none("entresol.vmbus.contact-prefix.header", "header", "header")
F[1942] = P.uint32("entresol.vmbus.contact-prefix.version-requested", "version-requested", base.DEC_HEX, nil, nil, "version-requested")
fill(R[262], {name = "vmbus.contact-prefix", spec = "vmbus", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 1941},
  {n = "version-requested", at = 8, k = "int", w = 4, le = true, f = 1942},
})
R[263] = {}
F[1943] = P.uint32("entresol.vmbus.open-signal.connection-id", "connection-id", base.DEC_HEX, nil, nil, "connection-id")
F[1944] = P.uint16("entresol.vmbus.open-signal.event-flag", "event-flag", base.DEC, nil, nil, "event-flag")
F[1945] = P.uint16("entresol.vmbus.open-signal.flags", "flags", base.HEX, nil, nil, "flags")
F[1946] = P.bool("entresol.vmbus.open-signal.flags.redirect-interrupt", "redirect-interrupt", 16, SET, 0x1, "redirect-interrupt")
fill(R[263], {name = "vmbus.open-signal", spec = "vmbus", sizes = 8}, {
  {n = "connection-id", at = 0, k = "int", w = 4, le = true, f = 1943},
  {n = "event-flag", at = 4, k = "int", w = 2, le = true, f = 1944},
  {n = "flags", at = 6, k = "flags", w = 2, le = true, f = 1945, flags = {{f = 1946, low = 0, wide = 1}}},
})
R[264] = {}
F[1947] = P.uint32("entresol.vmbus.version-response-monitor-pages.padding", "padding", base.DEC_HEX, nil, nil, "padding")
F[1948] = P.uint64("entresol.vmbus.version-response-monitor-pages.parent-to-child", "parent-to-child", base.DEC_HEX, nil, nil, "parent-to-child")
F[1949] = P.uint64("entresol.vmbus.version-response-monitor-pages.child-to-parent", "child-to-parent", base.DEC_HEX, nil, nil, "child-to-parent")
fill(R[264], {name = "vmbus.version-response-monitor-pages", spec = "vmbus", sizes = 20}, {
  {n = "padding", at = 0, k = "int", w = 4, le = true, f = 1947},
  {n = "parent-to-child", at = 4, k = "int", w = 8, le = true, f = 1948},
  {n = "child-to-parent", at = 12, k = "int", w = 8, le = true, f = 1949},
})
R[265] = {}
R[266] = {}
F[1950] = P.uint32("entresol.vmbus-ring.gpa-range.byte-count", "byte-count", base.DEC_HEX, nil, nil, "byte-count")
F[1951] = P.uint32("entresol.vmbus-ring.gpa-range.byte-offset", "byte-offset", base.DEC_HEX, nil, nil, "Into the first page.")
fill(R[266], {name = "vmbus-ring.gpa-range", spec = "vmbus-ring", sizes = 8}, {
  {n = "byte-count", at = 0, k = "int", w = 4, le = true, f = 1950, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "byte-offset", at = 4, k = "int", w = 4, le = true, f = 1951, max = {function(v, rest) return 0xfff end, "max 4095"}},
})
F[1952] = P.none("entresol.vmbus.page-range.range", "range", "range")
F[1953] = P.uint64("entresol.vmbus.page-range.page-numbers", "page-numbers", base.DEC_HEX, nil, nil, "page-numbers")
fill(R[265], {name = "vmbus.page-range", spec = "vmbus", sizes = 8}, {
  {n = "range", at = 0, k = "struct", r = R[266], f = 1952},
  {n = "page-numbers", at = 8, count = REST, most = {function(v, rest) return 28 end, "max 28"}, k = "int", w = 8, le = true, f = 1953},
})
R[267] = {}
F[1954] = P.uint64("entresol.vmbus.more-pages.page-numbers", "page-numbers", base.DEC_HEX, nil, nil, "page-numbers")
fill(R[267], {name = "vmbus.more-pages", spec = "vmbus", sizes = 0}, {
  {n = "page-numbers", at = 0, count = REST, most = {function(v, rest) return 28 end, "max 28"}, k = "int", w = 8, le = true, f = 1954},
})
R[268] = {}
F[1955] = P.uint32("entresol.vmbus.monitor-parameter.connection-id", "connection-id", base.DEC_HEX, nil, nil, "connection-id")
F[1956] = P.uint16("entresol.vmbus.monitor-parameter.flag-number", "flag-number", base.DEC, nil, nil, "flag-number")
F[1957] = P.uint16("entresol.vmbus.monitor-parameter.reserved", "reserved", base.DEC, nil, nil, "reserved")
fill(R[268], {name = "vmbus.monitor-parameter", spec = "vmbus", sizes = 8}, {
  {n = "connection-id", at = 0, k = "int", w = 4, le = true, f = 1955},
  {n = "flag-number", at = 4, k = "int", w = 2, le = true, f = 1956},
  {n = "reserved", at = 6, k = "int", w = 2, le = true, f = 1957},
})
S["vmbus"] = S["vmbus"] or {}
F[1958] = P.string("entresol.vmbus.message", "message", base.ASCII, "Channel messages between a guest and whoever plays its host: contact, offers of channels, memory for their rings, opening and closing. They travel as SynIC messages of at most 240 bytes.")
F[1959] = P.string("entresol.vmbus.version", "version read as", base.ASCII)
R[269] = {}
F[1960] = P.none("entresol.vmbus.offer-channel.header", "header", "header")
F[1961] = P.guid("entresol.vmbus.offer-channel.class-id", "class-id", "class-id")
F[1962] = P.guid("entresol.vmbus.offer-channel.instance-id", "instance-id", "instance-id")
F[1963] = P.bytes("entresol.vmbus.offer-channel.reserved", "reserved", base.NONE, "Zero.")
F[1964] = P.uint16("entresol.vmbus.offer-channel.flags", "flags", base.HEX, nil, nil, "flags")
F[1965] = P.bool("entresol.vmbus.offer-channel.flags.enumerate-device-interface", "enumerate-device-interface", 16, SET, 0x1, "enumerate-device-interface")
F[1966] = P.bool("entresol.vmbus.offer-channel.flags.confidential-ring", "confidential-ring", 16, SET, 0x2, "confidential-ring")
F[1967] = P.bool("entresol.vmbus.offer-channel.flags.confidential-external-memory", "confidential-external-memory", 16, SET, 0x4, "confidential-external-memory")
F[1968] = P.bool("entresol.vmbus.offer-channel.flags.pinned-external-memory", "pinned-external-memory", 16, SET, 0x8, "pinned-external-memory")
F[1969] = P.bool("entresol.vmbus.offer-channel.flags.named-pipe-mode", "named-pipe-mode", 16, SET, 0x10, "named-pipe-mode")
F[1970] = P.bool("entresol.vmbus.offer-channel.flags.loopback", "loopback", 16, SET, 0x100, "loopback")
F[1971] = P.bool("entresol.vmbus.offer-channel.flags.parent", "parent", 16, SET, 0x200, "parent")
F[1972] = P.bool("entresol.vmbus.offer-channel.flags.monitored-notification", "monitored-notification", 16, SET, 0x400, "monitored-notification")
F[1973] = P.bool("entresol.vmbus.offer-channel.flags.tlnpi-provider", "tlnpi-provider", 16, SET, 0x2000, "tlnpi-provider")
F[1974] = P.uint16("entresol.vmbus.offer-channel.mmio-megabytes", "mmio-megabytes", base.DEC, nil, nil, "mmio-megabytes")
F[1975] = P.bytes("entresol.vmbus.offer-channel.user-defined", "user-defined", base.NONE, "On pipes the first four bytes are a pipe-mode.")
F[1976] = P.uint16("entresol.vmbus.offer-channel.sub-channel-index", "sub-channel-index", base.DEC, nil, nil, "0: primary. Zero before version 2.4.")
F[1977] = P.uint16("entresol.vmbus.offer-channel.mmio-megabytes-optional", "mmio-megabytes-optional", base.DEC, nil, nil, "mmio-megabytes-optional")
F[1978] = P.uint32("entresol.vmbus.offer-channel.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
F[1979] = P.uint8("entresol.vmbus.offer-channel.monitor-id", "monitor-id", base.DEC, nil, nil, "monitor-id")
F[1980] = P.uint8("entresol.vmbus.offer-channel.monitor-allocated", "monitor-allocated", base.DEC, nil, nil, "Bit 0: monitor-id counts.")
F[1981] = P.uint16("entresol.vmbus.offer-channel.dedicated-interrupt", "dedicated-interrupt", base.DEC, nil, nil, "Bit 0: no bit map is needed before a signal.")
F[1982] = P.uint32("entresol.vmbus.offer-channel.connection-id", "connection-id", base.DEC_HEX, nil, nil, "For signals of this channel.")
fill(R[269], {name = "vmbus.offer-channel", spec = "vmbus", sizes = 196}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 1960},
  {n = "class-id", at = 8, k = "guid", w = 16, f = 1961},
  {n = "instance-id", at = 24, k = "guid", w = 16, f = 1962},
  {n = "reserved", at = 40, count = 16, k = "bytes", w = 1, f = 1963},
  {n = "flags", at = 56, k = "flags", w = 2, le = true, f = 1964, flags = {{f = 1965, low = 0, wide = 1}, {f = 1966, low = 1, wide = 1}, {f = 1967, low = 2, wide = 1}, {f = 1968, low = 3, wide = 1}, {f = 1969, low = 4, wide = 1}, {f = 1970, low = 8, wide = 1}, {f = 1971, low = 9, wide = 1}, {f = 1972, low = 10, wide = 1}, {f = 1973, low = 13, wide = 1}}},
  {n = "mmio-megabytes", at = 58, k = "int", w = 2, le = true, f = 1974},
  {n = "user-defined", at = 60, count = 120, k = "bytes", w = 1, f = 1975},
  {n = "sub-channel-index", at = 180, k = "int", w = 2, le = true, f = 1976},
  {n = "mmio-megabytes-optional", at = 182, k = "int", w = 2, le = true, f = 1977},
  {n = "channel-id", at = 184, k = "int", w = 4, le = true, f = 1978, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "monitor-id", at = 188, k = "int", w = 1, le = true, f = 1979},
  {n = "monitor-allocated", at = 189, k = "int", w = 1, le = true, f = 1980},
  {n = "dedicated-interrupt", at = 190, k = "int", w = 2, le = true, f = 1981},
  {n = "connection-id", at = 192, k = "int", w = 4, le = true, f = 1982},
})
R[270] = {}
F[1983] = P.none("entresol.vmbus.rescind-channel-offer.header", "header", "header")
F[1984] = P.uint32("entresol.vmbus.rescind-channel-offer.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
fill(R[270], {name = "vmbus.rescind-channel-offer", spec = "vmbus", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 1983},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 1984},
})
R[271] = {}
F[1985] = P.none("entresol.vmbus.request-offers.header", "header", "header")
fill(R[271], {name = "vmbus.request-offers", spec = "vmbus", sizes = 8}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 1985},
})
R[272] = {}
F[1986] = P.none("entresol.vmbus.all-offers-delivered.header", "header", "header")
fill(R[272], {name = "vmbus.all-offers-delivered", spec = "vmbus", sizes = 8}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 1986},
})
R[273] = {}
F[1987] = P.none("entresol.vmbus.open-channel.header", "header", "header")
F[1988] = P.uint32("entresol.vmbus.open-channel.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
F[1989] = P.uint32("entresol.vmbus.open-channel.open-id", "open-id", base.DEC_HEX, nil, nil, "Comes back in the result.")
F[1990] = P.uint32("entresol.vmbus.open-channel.ring-gpadl", "ring-gpadl", base.DEC_HEX, nil, nil, "ring-gpadl")
F[1991] = P.uint32("entresol.vmbus.open-channel.target-vp", "target-vp", base.DEC_HEX, nil, nil, "Where interrupts go from version 2.4 on; before: always VP 0.")
F[1992] = P.uint32("entresol.vmbus.open-channel.downstream-page-offset", "downstream-page-offset", base.DEC_HEX, nil, nil, "Where the host-to-guest ring begins in the GPADL.")
F[1993] = P.bytes("entresol.vmbus.open-channel.user-data", "user-data", base.NONE, "user-data")
F[1994] = P.bytes("entresol.vmbus.open-channel.signal", "signal", base.NONE, "With the features for it: an open-signal.")
fill(R[273], {name = "vmbus.open-channel", spec = "vmbus", sizes = 148}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 1987},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 1988},
  {n = "open-id", at = 12, k = "int", w = 4, le = true, f = 1989},
  {n = "ring-gpadl", at = 16, k = "int", w = 4, le = true, f = 1990},
  {n = "target-vp", at = 20, k = "int", w = 4, le = true, f = 1991},
  {n = "downstream-page-offset", at = 24, k = "int", w = 4, le = true, f = 1992, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "user-data", at = 28, count = 120, k = "bytes", w = 1, f = 1993},
  {n = "signal", at = 148, count = REST, most = {function(v, rest) return 92 end, "max 92"}, held = {when = function(v, rest) return (rest > 0) end, is = R[263]}, k = "bytes", w = 1, f = 1994},
})
R[274] = {}
F[1995] = P.none("entresol.vmbus.open-channel-result.header", "header", "header")
F[1996] = P.uint32("entresol.vmbus.open-channel-result.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
F[1997] = P.uint32("entresol.vmbus.open-channel-result.open-id", "open-id", base.DEC_HEX, nil, nil, "open-id")
E[86] = {values = {[0] = "success", [0x8000ffff] = "unsuccessful", [0xc0000236] = "connection-refused"}, open = true}
F[1998] = P.uint32("entresol.vmbus.open-channel-result.status", "status", base.HEX_DEC, E[86].values, nil, "status")
fill(R[274], {name = "vmbus.open-channel-result", spec = "vmbus", sizes = 20}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 1995},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 1996},
  {n = "open-id", at = 12, k = "int", w = 4, le = true, f = 1997},
  {n = "status", at = 16, k = "enum", w = 4, le = true, f = 1998, e = 86},
})
R[275] = {}
F[1999] = P.none("entresol.vmbus.close-channel.header", "header", "header")
F[2000] = P.uint32("entresol.vmbus.close-channel.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
fill(R[275], {name = "vmbus.close-channel", spec = "vmbus", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 1999},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 2000},
})
R[276] = {}
F[2001] = P.none("entresol.vmbus.gpadl-header.header", "header", "header")
F[2002] = P.uint32("entresol.vmbus.gpadl-header.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
F[2003] = P.uint32("entresol.vmbus.gpadl-header.gpadl", "gpadl", base.DEC_HEX, nil, nil, "Chosen by the guest; not 0.")
F[2004] = P.uint16("entresol.vmbus.gpadl-header.range-buffer-length", "range-buffer-length", base.DEC, nil, nil, "Bytes of all ranges with their page numbers, over all parts.")
F[2005] = P.uint16("entresol.vmbus.gpadl-header.range-count", "range-count", base.DEC, nil, nil, "range-count")
F[2006] = P.bytes("entresol.vmbus.gpadl-header.ranges", "ranges", base.NONE, "gpa-range and page numbers.")
fill(R[276], {name = "vmbus.gpadl-header", spec = "vmbus", sizes = 20}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2001},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 2002},
  {n = "gpadl", at = 12, k = "int", w = 4, le = true, f = 2003},
  {n = "range-buffer-length", at = 16, k = "int", w = 2, le = true, f = 2004},
  {n = "range-count", at = 18, k = "int", w = 2, le = true, f = 2005, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "ranges", at = 20, count = REST, most = {function(v, rest) return 220 end, "max 220"}, held = {is = R[265]}, k = "bytes", w = 1, f = 2006},
})
R[277] = {}
F[2007] = P.none("entresol.vmbus.gpadl-body.header", "header", "header")
F[2008] = P.uint32("entresol.vmbus.gpadl-body.message-number", "message-number", base.DEC_HEX, nil, nil, "message-number")
F[2009] = P.uint32("entresol.vmbus.gpadl-body.gpadl", "gpadl", base.DEC_HEX, nil, nil, "gpadl")
F[2010] = P.bytes("entresol.vmbus.gpadl-body.pages", "pages", base.NONE, "pages")
fill(R[277], {name = "vmbus.gpadl-body", spec = "vmbus", sizes = 16}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2007},
  {n = "message-number", at = 8, k = "int", w = 4, le = true, f = 2008},
  {n = "gpadl", at = 12, k = "int", w = 4, le = true, f = 2009},
  {n = "pages", at = 16, count = REST, most = {function(v, rest) return 224 end, "max 224"}, held = {is = R[267]}, k = "bytes", w = 1, f = 2010},
})
R[278] = {}
F[2011] = P.none("entresol.vmbus.gpadl-created.header", "header", "header")
F[2012] = P.uint32("entresol.vmbus.gpadl-created.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
F[2013] = P.uint32("entresol.vmbus.gpadl-created.gpadl", "gpadl", base.DEC_HEX, nil, nil, "gpadl")
F[2014] = P.uint32("entresol.vmbus.gpadl-created.status", "status", base.HEX_DEC, E[86].values, nil, "status")
fill(R[278], {name = "vmbus.gpadl-created", spec = "vmbus", sizes = 20}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2011},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 2012},
  {n = "gpadl", at = 12, k = "int", w = 4, le = true, f = 2013},
  {n = "status", at = 16, k = "enum", w = 4, le = true, f = 2014, e = 86},
})
R[279] = {}
F[2015] = P.none("entresol.vmbus.gpadl-teardown.header", "header", "header")
F[2016] = P.uint32("entresol.vmbus.gpadl-teardown.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
F[2017] = P.uint32("entresol.vmbus.gpadl-teardown.gpadl", "gpadl", base.DEC_HEX, nil, nil, "gpadl")
fill(R[279], {name = "vmbus.gpadl-teardown", spec = "vmbus", sizes = 16}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2015},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 2016},
  {n = "gpadl", at = 12, k = "int", w = 4, le = true, f = 2017},
})
R[280] = {}
F[2018] = P.none("entresol.vmbus.gpadl-torndown.header", "header", "header")
F[2019] = P.uint32("entresol.vmbus.gpadl-torndown.gpadl", "gpadl", base.DEC_HEX, nil, nil, "gpadl")
fill(R[280], {name = "vmbus.gpadl-torndown", spec = "vmbus", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2018},
  {n = "gpadl", at = 8, k = "int", w = 4, le = true, f = 2019},
})
R[281] = {}
F[2020] = P.none("entresol.vmbus.relid-released.header", "header", "header")
F[2021] = P.uint32("entresol.vmbus.relid-released.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
fill(R[281], {name = "vmbus.relid-released", spec = "vmbus", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2020},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 2021},
})
R[282] = {}
F[2022] = P.none("entresol.vmbus.initiate-contact.header", "header", "header")
F[2023] = P.uint32("entresol.vmbus.initiate-contact.version-requested", "version-requested", base.DEC_HEX, nil, nil, "version-requested")
F[2024] = P.uint32("entresol.vmbus.initiate-contact.target-vp", "target-vp", base.DEC_HEX, nil, nil, "Where messages go.")
F[2025] = P.uint64("entresol.vmbus.initiate-contact.interrupt-page", "interrupt-page", base.DEC_HEX, nil, nil, "Guest-physical address of the shared bit map.")
F[2026] = P.uint8("entresol.vmbus.initiate-contact.message-sint", "message-sint", base.DEC, nil, nil, "message-sint")
F[2027] = P.uint8("entresol.vmbus.initiate-contact.message-vtl", "message-vtl", base.DEC, nil, nil, "message-vtl")
F[2028] = P.uint16("entresol.vmbus.initiate-contact.target-padding", "target-padding", base.DEC, nil, nil, "target-padding")
F[2029] = P.uint32("entresol.vmbus.initiate-contact.unused-features", "unused-features", base.DEC_HEX, nil, nil, "unused-features")
F[2030] = P.uint32("entresol.vmbus.initiate-contact.features", "features", base.HEX, nil, nil, "features")
F[2031] = P.bool("entresol.vmbus.initiate-contact.features.guest-signal-parameters", "guest-signal-parameters", 32, SET, 0x1, "guest-signal-parameters")
F[2032] = P.bool("entresol.vmbus.initiate-contact.features.interrupt-redirection", "interrupt-redirection", 32, SET, 0x2, "interrupt-redirection")
F[2033] = P.bool("entresol.vmbus.initiate-contact.features.modify-connection", "modify-connection", 32, SET, 0x4, "modify-connection")
F[2034] = P.bool("entresol.vmbus.initiate-contact.features.client-id", "client-id", 32, SET, 0x8, "client-id")
F[2035] = P.bool("entresol.vmbus.initiate-contact.features.confidential-channels", "confidential-channels", 32, SET, 0x10, "confidential-channels")
F[2036] = P.bool("entresol.vmbus.initiate-contact.features.pause-resume", "pause-resume", 32, SET, 0x20, "pause-resume")
F[2037] = P.bool("entresol.vmbus.initiate-contact.features.server-monitor-pages", "server-monitor-pages", 32, SET, 0x40, "server-monitor-pages")
F[2038] = P.bool("entresol.vmbus.initiate-contact.features.gpa-pinning", "gpa-pinning", 32, SET, 0x80, "gpa-pinning")
F[2039] = P.uint64("entresol.vmbus.initiate-contact.parent-to-child-page", "parent-to-child-page", base.DEC_HEX, nil, nil, "Monitor page, 0 for none.")
F[2040] = P.uint64("entresol.vmbus.initiate-contact.child-to-parent-page", "child-to-parent-page", base.DEC_HEX, nil, nil, "Monitor page, 0 for none.")
F[2041] = P.bytes("entresol.vmbus.initiate-contact.client", "client", base.NONE, "With client-id: a GUID.")
fill(R[282], {name = "vmbus.initiate-contact", spec = "vmbus", sizes = 40}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2022},
  {n = "version-requested", at = 8, selects = true, k = "int", w = 4, le = true, f = 2023},
  {n = "target-vp", at = 12, k = "int", w = 4, le = true, f = 2024},
  {n = "interrupt-page", at = {16, 16, 16, 16, 16, false, false, false, false, false}, first = 1, last = 5, k = "int", w = 8, le = true, f = 2025},
  {n = "message-sint", at = {false, false, false, false, false, 16, 16, 16, 16, 16}, first = 6, last = 10, k = "int", w = 1, le = true, f = 2026},
  {n = "message-vtl", at = {false, false, false, false, false, 17, 17, 17, 17, 17}, first = 6, last = 10, k = "int", w = 1, le = true, f = 2027},
  {n = "target-padding", at = {false, false, false, false, false, 18, 18, 18, 18, 18}, first = 6, last = 10, k = "int", w = 2, le = true, f = 2028},
  {n = "unused-features", at = {false, false, false, false, false, 20, 20, 20, 20, false}, first = 6, last = 9, k = "int", w = 4, le = true, f = 2029},
  {n = "features", at = {false, false, false, false, false, false, false, false, false, 20}, first = 10, last = 10, k = "flags", w = 4, le = true, f = 2030, flags = {{f = 2031, low = 0, wide = 1}, {f = 2032, low = 1, wide = 1}, {f = 2033, low = 2, wide = 1}, {f = 2034, low = 3, wide = 1}, {f = 2035, low = 4, wide = 1}, {f = 2036, low = 5, wide = 1}, {f = 2037, low = 6, wide = 1}, {f = 2038, low = 7, wide = 1}}},
  {n = "parent-to-child-page", at = 24, k = "int", w = 8, le = true, f = 2039},
  {n = "child-to-parent-page", at = 32, k = "int", w = 8, le = true, f = 2040},
  {n = "client", at = 40, count = REST, most = {function(v, rest) return 200 end, "max 200"}, k = "bytes", w = 1, f = 2041},
})
R[283] = {}
F[2042] = P.none("entresol.vmbus.version-response.header", "header", "header")
F[2043] = P.uint8("entresol.vmbus.version-response.version-supported", "version-supported", base.DEC, nil, nil, "version-supported")
E[87] = {values = {[0] = "successful", [1] = "failed-low-resources", [2] = "failed-unknown"}, open = true}
F[2044] = P.uint8("entresol.vmbus.version-response.connection-state", "connection-state", base.DEC_HEX, E[87].values, nil, "connection-state")
F[2045] = P.uint16("entresol.vmbus.version-response.padding", "padding", base.DEC, nil, nil, "padding")
F[2046] = P.uint32("entresol.vmbus.version-response.selected-version", "selected-version", base.DEC_HEX, nil, nil, "selected-version")
F[2047] = P.uint32("entresol.vmbus.version-response.message-connection", "message-connection", base.DEC_HEX, nil, nil, "Connection for all later messages.")
F[2048] = P.uint32("entresol.vmbus.version-response.features", "features", base.HEX, nil, nil, "features")
F[2049] = P.bool("entresol.vmbus.version-response.features.guest-signal-parameters", "guest-signal-parameters", 32, SET, 0x1, "guest-signal-parameters")
F[2050] = P.bool("entresol.vmbus.version-response.features.interrupt-redirection", "interrupt-redirection", 32, SET, 0x2, "interrupt-redirection")
F[2051] = P.bool("entresol.vmbus.version-response.features.modify-connection", "modify-connection", 32, SET, 0x4, "modify-connection")
F[2052] = P.bool("entresol.vmbus.version-response.features.client-id", "client-id", 32, SET, 0x8, "client-id")
F[2053] = P.bool("entresol.vmbus.version-response.features.confidential-channels", "confidential-channels", 32, SET, 0x10, "confidential-channels")
F[2054] = P.bool("entresol.vmbus.version-response.features.pause-resume", "pause-resume", 32, SET, 0x20, "pause-resume")
F[2055] = P.bool("entresol.vmbus.version-response.features.server-monitor-pages", "server-monitor-pages", 32, SET, 0x40, "server-monitor-pages")
F[2056] = P.bool("entresol.vmbus.version-response.features.gpa-pinning", "gpa-pinning", 32, SET, 0x80, "gpa-pinning")
fill(R[283], {name = "vmbus.version-response", spec = "vmbus", sizes = {16, 16, 16, 16, 16, 16, 16, 16, 16, 20}}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2042},
  {n = "version-supported", at = 8, k = "int", w = 1, le = true, f = 2043, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "connection-state", at = 9, k = "enum", w = 1, le = true, f = 2044, e = 87},
  {n = "padding", at = 10, k = "int", w = 2, le = true, f = 2045},
  {n = "selected-version", at = {12, 12, 12, 12, 12, false, false, false, false, false}, first = 1, last = 5, k = "int", w = 4, le = true, f = 2046},
  {n = "message-connection", at = {false, false, false, false, false, 12, 12, 12, 12, 12}, first = 6, last = 10, k = "int", w = 4, le = true, f = 2047},
  {n = "features", at = {false, false, false, false, false, false, false, false, false, 16}, first = 10, last = 10, k = "flags", w = 4, le = true, f = 2048, flags = {{f = 2049, low = 0, wide = 1}, {f = 2050, low = 1, wide = 1}, {f = 2051, low = 2, wide = 1}, {f = 2052, low = 3, wide = 1}, {f = 2053, low = 4, wide = 1}, {f = 2054, low = 5, wide = 1}, {f = 2055, low = 6, wide = 1}, {f = 2056, low = 7, wide = 1}}},
})
R[284] = {}
F[2057] = P.none("entresol.vmbus.unload.header", "header", "header")
fill(R[284], {name = "vmbus.unload", spec = "vmbus", sizes = 8}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2057},
})
R[285] = {}
F[2058] = P.none("entresol.vmbus.unload-response.header", "header", "header")
fill(R[285], {name = "vmbus.unload-response", spec = "vmbus", sizes = 8}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2058},
})
R[286] = {}
F[2059] = P.none("entresol.vmbus.open-reserved-channel.header", "header", "header")
F[2060] = P.uint32("entresol.vmbus.open-reserved-channel.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
F[2061] = P.uint32("entresol.vmbus.open-reserved-channel.target-vp", "target-vp", base.DEC_HEX, nil, nil, "target-vp")
F[2062] = P.uint32("entresol.vmbus.open-reserved-channel.target-sint", "target-sint", base.DEC_HEX, nil, nil, "target-sint")
F[2063] = P.uint32("entresol.vmbus.open-reserved-channel.ring-gpadl", "ring-gpadl", base.DEC_HEX, nil, nil, "ring-gpadl")
F[2064] = P.uint32("entresol.vmbus.open-reserved-channel.downstream-page-offset", "downstream-page-offset", base.DEC_HEX, nil, nil, "downstream-page-offset")
fill(R[286], {name = "vmbus.open-reserved-channel", spec = "vmbus", sizes = 28}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2059},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 2060},
  {n = "target-vp", at = 12, k = "int", w = 4, le = true, f = 2061},
  {n = "target-sint", at = 16, k = "int", w = 4, le = true, f = 2062},
  {n = "ring-gpadl", at = 20, k = "int", w = 4, le = true, f = 2063},
  {n = "downstream-page-offset", at = 24, k = "int", w = 4, le = true, f = 2064},
})
R[287] = {}
F[2065] = P.none("entresol.vmbus.close-reserved-channel.header", "header", "header")
F[2066] = P.uint32("entresol.vmbus.close-reserved-channel.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
F[2067] = P.uint32("entresol.vmbus.close-reserved-channel.target-vp", "target-vp", base.DEC_HEX, nil, nil, "target-vp")
F[2068] = P.uint32("entresol.vmbus.close-reserved-channel.target-sint", "target-sint", base.DEC_HEX, nil, nil, "target-sint")
fill(R[287], {name = "vmbus.close-reserved-channel", spec = "vmbus", sizes = 20}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2065},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 2066},
  {n = "target-vp", at = 12, k = "int", w = 4, le = true, f = 2067},
  {n = "target-sint", at = 16, k = "int", w = 4, le = true, f = 2068},
})
R[288] = {}
F[2069] = P.none("entresol.vmbus.close-reserved-response.header", "header", "header")
F[2070] = P.uint32("entresol.vmbus.close-reserved-response.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
fill(R[288], {name = "vmbus.close-reserved-response", spec = "vmbus", sizes = 12}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2069},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 2070},
})
R[289] = {}
F[2071] = P.none("entresol.vmbus.tl-connect-request.header", "header", "header")
F[2072] = P.guid("entresol.vmbus.tl-connect-request.endpoint-id", "endpoint-id", "endpoint-id")
F[2073] = P.guid("entresol.vmbus.tl-connect-request.service-id", "service-id", "service-id")
F[2074] = P.bytes("entresol.vmbus.tl-connect-request.silo", "silo", base.NONE, "A GUID from version 5.2 on.")
fill(R[289], {name = "vmbus.tl-connect-request", spec = "vmbus", sizes = 40}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2071},
  {n = "endpoint-id", at = 8, k = "guid", w = 16, f = 2072},
  {n = "service-id", at = 24, k = "guid", w = 16, f = 2073},
  {n = "silo", at = 40, count = REST, most = {function(v, rest) return 200 end, "max 200"}, k = "bytes", w = 1, f = 2074},
})
R[290] = {}
F[2075] = P.none("entresol.vmbus.tl-connect-result.header", "header", "header")
F[2076] = P.guid("entresol.vmbus.tl-connect-result.endpoint-id", "endpoint-id", "endpoint-id")
F[2077] = P.guid("entresol.vmbus.tl-connect-result.service-id", "service-id", "service-id")
F[2078] = P.uint32("entresol.vmbus.tl-connect-result.status", "status", base.HEX_DEC, E[86].values, nil, "status")
fill(R[290], {name = "vmbus.tl-connect-result", spec = "vmbus", sizes = 44}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2075},
  {n = "endpoint-id", at = 8, k = "guid", w = 16, f = 2076},
  {n = "service-id", at = 24, k = "guid", w = 16, f = 2077},
  {n = "status", at = 40, k = "enum", w = 4, le = true, f = 2078, e = 86},
})
R[291] = {}
F[2079] = P.none("entresol.vmbus.modify-channel.header", "header", "header")
F[2080] = P.uint32("entresol.vmbus.modify-channel.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
F[2081] = P.uint32("entresol.vmbus.modify-channel.target-vp", "target-vp", base.DEC_HEX, nil, nil, "target-vp")
fill(R[291], {name = "vmbus.modify-channel", spec = "vmbus", sizes = 16}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2079},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 2080},
  {n = "target-vp", at = 12, k = "int", w = 4, le = true, f = 2081},
})
R[292] = {}
F[2082] = P.none("entresol.vmbus.modify-channel-response.header", "header", "header")
F[2083] = P.uint32("entresol.vmbus.modify-channel-response.channel-id", "channel-id", base.DEC_HEX, nil, nil, "channel-id")
F[2084] = P.uint32("entresol.vmbus.modify-channel-response.status", "status", base.HEX_DEC, E[86].values, nil, "status")
fill(R[292], {name = "vmbus.modify-channel-response", spec = "vmbus", sizes = 16}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2082},
  {n = "channel-id", at = 8, k = "int", w = 4, le = true, f = 2083},
  {n = "status", at = 12, k = "enum", w = 4, le = true, f = 2084, e = 86},
})
R[293] = {}
F[2085] = P.none("entresol.vmbus.modify-connection.header", "header", "header")
F[2086] = P.uint64("entresol.vmbus.modify-connection.parent-to-child-page", "parent-to-child-page", base.DEC_HEX, nil, nil, "parent-to-child-page")
F[2087] = P.uint64("entresol.vmbus.modify-connection.child-to-parent-page", "child-to-parent-page", base.DEC_HEX, nil, nil, "child-to-parent-page")
fill(R[293], {name = "vmbus.modify-connection", spec = "vmbus", sizes = 24}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2085},
  {n = "parent-to-child-page", at = 8, k = "int", w = 8, le = true, f = 2086},
  {n = "child-to-parent-page", at = 16, k = "int", w = 8, le = true, f = 2087},
})
R[294] = {}
F[2088] = P.none("entresol.vmbus.modify-connection-response.header", "header", "header")
F[2089] = P.uint8("entresol.vmbus.modify-connection-response.connection-state", "connection-state", base.DEC_HEX, E[87].values, nil, "connection-state")
fill(R[294], {name = "vmbus.modify-connection-response", spec = "vmbus", sizes = 9}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2088},
  {n = "connection-state", at = 8, k = "enum", w = 1, le = true, f = 2089, e = 87},
})
R[295] = {}
F[2090] = P.none("entresol.vmbus.pause.header", "header", "header")
fill(R[295], {name = "vmbus.pause", spec = "vmbus", sizes = 8}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2090},
})
R[296] = {}
F[2091] = P.none("entresol.vmbus.pause-response.header", "header", "header")
fill(R[296], {name = "vmbus.pause-response", spec = "vmbus", sizes = 8}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2091},
})
R[297] = {}
F[2092] = P.none("entresol.vmbus.resume.header", "header", "header")
fill(R[297], {name = "vmbus.resume", spec = "vmbus", sizes = 8}, {
  {n = "header", at = 0, k = "struct", r = R[261], f = 2092},
})
fill(S["vmbus"], {kind = "protocol", name = "vmbus", versions = {"v1-1", "v2-4", "v3-0", "v4-0", "v4-1", "v5-0", "v5-1", "v5-2", "v5-3", "v6-0"}, numbers = {0x10001, 0x20004, 0x30000, 0x40000, 0x40001, 0x50000, 0x50001, 0x50002, 0x50003, 0x60000}, f = 1958, fv = 1959, header = R[261]}, {
  {r = R[269], name = "offer-channel", from = "host", tags = {{at = 0, bytes = "01000000", rule = "header.tag"}}, first = 1, last = 10},
  {r = R[270], name = "rescind-channel-offer", from = "host", tags = {{at = 0, bytes = "02000000", rule = "header.tag"}}, first = 1, last = 10},
  {r = R[271], name = "request-offers", from = "guest", tags = {{at = 0, bytes = "03000000", rule = "header.tag"}}, first = 1, last = 10, answer = "all-offers-delivered", by = {}},
  {r = R[272], name = "all-offers-delivered", from = "host", tags = {{at = 0, bytes = "04000000", rule = "header.tag"}}, first = 1, last = 10},
  {r = R[273], name = "open-channel", from = "guest", tags = {{at = 0, bytes = "05000000", rule = "header.tag"}}, first = 1, last = 10, answer = "open-channel-result", by = {"channel-id", "open-id"}},
  {r = R[274], name = "open-channel-result", from = "host", tags = {{at = 0, bytes = "06000000", rule = "header.tag"}}, first = 1, last = 10},
  {r = R[275], name = "close-channel", from = "guest", tags = {{at = 0, bytes = "07000000", rule = "header.tag"}}, first = 1, last = 10},
  {r = R[276], name = "gpadl-header", from = "guest", tags = {{at = 0, bytes = "08000000", rule = "header.tag"}}, first = 1, last = 10, answer = "gpadl-created", by = {"channel-id", "gpadl"}},
  {r = R[277], name = "gpadl-body", from = "guest", tags = {{at = 0, bytes = "09000000", rule = "header.tag"}}, first = 1, last = 10},
  {r = R[278], name = "gpadl-created", from = "host", tags = {{at = 0, bytes = "0a000000", rule = "header.tag"}}, first = 1, last = 10},
  {r = R[279], name = "gpadl-teardown", from = "guest", tags = {{at = 0, bytes = "0b000000", rule = "header.tag"}}, first = 1, last = 10, answer = "gpadl-torndown", by = {"gpadl"}},
  {r = R[280], name = "gpadl-torndown", from = "host", tags = {{at = 0, bytes = "0c000000", rule = "header.tag"}}, first = 1, last = 10},
  {r = R[281], name = "relid-released", from = "guest", tags = {{at = 0, bytes = "0d000000", rule = "header.tag"}}, first = 1, last = 10},
  {r = R[282], name = "initiate-contact", from = "guest", tags = {{at = 0, bytes = "0e000000", rule = "header.tag"}}, first = 1, last = 10, answer = "version-response", by = {}, selects = {at = 8, w = 4, le = true}},
  {r = R[283], name = "version-response", from = "host", tags = {{at = 0, bytes = "0f000000", rule = "header.tag"}}, first = 1, last = 10},
  {r = R[284], name = "unload", from = "guest", tags = {{at = 0, bytes = "10000000", rule = "header.tag"}}, first = 1, last = 10, answer = "unload-response", by = {}},
  {r = R[285], name = "unload-response", from = "host", tags = {{at = 0, bytes = "11000000", rule = "header.tag"}}, first = 1, last = 10},
  {r = R[286], name = "open-reserved-channel", from = "guest", tags = {{at = 0, bytes = "12000000", rule = "header.tag"}}, first = 4, last = 10},
  {r = R[287], name = "close-reserved-channel", from = "guest", tags = {{at = 0, bytes = "13000000", rule = "header.tag"}}, first = 4, last = 10, answer = "close-reserved-response", by = {"channel-id"}},
  {r = R[288], name = "close-reserved-response", from = "host", tags = {{at = 0, bytes = "14000000", rule = "header.tag"}}, first = 4, last = 10},
  {r = R[289], name = "tl-connect-request", from = "guest", tags = {{at = 0, bytes = "15000000", rule = "header.tag"}}, first = 4, last = 10, answer = "tl-connect-result", by = {"endpoint-id", "service-id"}},
  {r = R[290], name = "tl-connect-result", from = "host", tags = {{at = 0, bytes = "17000000", rule = "header.tag"}}, first = 5, last = 10},
  {r = R[291], name = "modify-channel", from = "guest", tags = {{at = 0, bytes = "16000000", rule = "header.tag"}}, first = 5, last = 10, answer = "modify-channel-response", by = {"channel-id"}},
  {r = R[292], name = "modify-channel-response", from = "host", tags = {{at = 0, bytes = "18000000", rule = "header.tag"}}, first = 9, last = 10},
  {r = R[293], name = "modify-connection", from = "guest", tags = {{at = 0, bytes = "19000000", rule = "header.tag"}}, first = 10, last = 10, answer = "modify-connection-response", by = {}},
  {r = R[294], name = "modify-connection-response", from = "host", tags = {{at = 0, bytes = "1a000000", rule = "header.tag"}}, first = 10, last = 10},
  {r = R[295], name = "pause", from = "guest", tags = {{at = 0, bytes = "1b000000", rule = "header.tag"}}, first = 10, last = 10, answer = "pause-response", by = {}},
  {r = R[296], name = "pause-response", from = "host", tags = {{at = 0, bytes = "1c000000", rule = "header.tag"}}, first = 10, last = 10},
  {r = R[297], name = "resume", from = "guest", tags = {{at = 0, bytes = "1d000000", rule = "header.tag"}}, first = 10, last = 10},
})
R[298] = {}
F[2093] = P.uint32("entresol.vmbus-ring.control.write-index", "write-index", base.DEC_HEX, nil, nil, "Written by the sender alone: bytes from the start of the data where the next packet goes.")
F[2094] = P.uint32("entresol.vmbus-ring.control.read-index", "read-index", base.DEC_HEX, nil, nil, "Written by the receiver alone: where the next packet to read starts. Equal indices: empty.")
F[2095] = P.uint32("entresol.vmbus-ring.control.interrupt-mask", "interrupt-mask", base.DEC_HEX, nil, nil, "Written by the receiver: not zero while it wants no interrupt for packets.")
F[2096] = P.uint32("entresol.vmbus-ring.control.pending-send-size", "pending-send-size", base.DEC_HEX, nil, nil, "Written by the sender: how many free bytes it waits for, 0 for none.")
F[2097] = P.uint32("entresol.vmbus-ring.control.features", "features", base.HEX, nil, nil, "features")
F[2098] = P.bool("entresol.vmbus-ring.control.features.pending-send-size", "pending-send-size", 32, SET, 0x1, "pending-send-size")
fill(R[298], {name = "vmbus-ring.control", spec = "vmbus-ring", sizes = 0x1000}, {
  {n = "write-index", at = 0, k = "int", w = 4, le = true, f = 2093},
  {n = "read-index", at = 4, k = "int", w = 4, le = true, f = 2094},
  {n = "interrupt-mask", at = 8, k = "int", w = 4, le = true, f = 2095},
  {n = "pending-send-size", at = 12, k = "int", w = 4, le = true, f = 2096},
  {n = "features", at = 64, k = "flags", w = 4, le = true, f = 2097, flags = {{f = 2098, low = 0, wide = 1}}},
})
R[299] = {}
F[2099] = P.uint32("entresol.vmbus-ring.trailer.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
F[2100] = P.uint32("entresol.vmbus-ring.trailer.packet-start", "packet-start", base.DEC_HEX, nil, nil, "Write index where the packet began.")
fill(R[299], {name = "vmbus-ring.trailer", spec = "vmbus-ring", sizes = 8}, {
  {n = "reserved", at = 0, k = "int", w = 4, le = true, f = 2099},
  {n = "packet-start", at = 4, k = "int", w = 4, le = true, f = 2100},
})
R[300] = {}
F[2101] = P.none("entresol.vmbus-ring.gpa-direct-header.descriptor", "descriptor", "descriptor")
F[2102] = P.uint32("entresol.vmbus-ring.gpa-direct-header.reserved", "reserved", base.DEC_HEX, nil, nil, "reserved")
F[2103] = P.uint32("entresol.vmbus-ring.gpa-direct-header.range-count", "range-count", base.DEC_HEX, nil, nil, "range-count")
fill(R[300], {name = "vmbus-ring.gpa-direct-header", spec = "vmbus-ring", sizes = 24}, {
  {n = "descriptor", at = 0, k = "struct", r = R[3], f = 2101},
  {n = "reserved", at = 16, k = "int", w = 4, le = true, f = 2102},
  {n = "range-count", at = 20, k = "int", w = 4, le = true, f = 2103, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 64 end, "max ranges-max"}},
})
R[301] = {}
F[2104] = P.uint32("entresol.vmbus-ring.transfer-range.byte-count", "byte-count", base.DEC_HEX, nil, nil, "byte-count")
F[2105] = P.uint32("entresol.vmbus-ring.transfer-range.byte-offset", "byte-offset", base.DEC_HEX, nil, nil, "byte-offset")
fill(R[301], {name = "vmbus-ring.transfer-range", spec = "vmbus-ring", sizes = 8}, {
  {n = "byte-count", at = 0, k = "int", w = 4, le = true, f = 2104},
  {n = "byte-offset", at = 4, k = "int", w = 4, le = true, f = 2105},
})
R[302] = {}
F[2106] = P.none("entresol.vmbus-ring.transfer-header.descriptor", "descriptor", "descriptor")
F[2107] = P.uint16("entresol.vmbus-ring.transfer-header.page-set", "page-set", base.DEC, nil, nil, "page-set")
F[2108] = P.uint8("entresol.vmbus-ring.transfer-header.sender-owns-set", "sender-owns-set", base.DEC, nil, nil, "sender-owns-set")
F[2109] = P.uint8("entresol.vmbus-ring.transfer-header.reserved", "reserved", base.DEC, nil, nil, "reserved")
F[2110] = P.uint32("entresol.vmbus-ring.transfer-header.range-count", "range-count", base.DEC_HEX, nil, nil, "range-count")
fill(R[302], {name = "vmbus-ring.transfer-header", spec = "vmbus-ring", sizes = 24}, {
  {n = "descriptor", at = 0, k = "struct", r = R[3], f = 2106},
  {n = "page-set", at = 16, k = "int", w = 2, le = true, f = 2107},
  {n = "sender-owns-set", at = 18, k = "int", w = 1, le = true, f = 2108},
  {n = "reserved", at = 19, k = "int", w = 1, le = true, f = 2109},
  {n = "range-count", at = 20, k = "int", w = 4, le = true, f = 2110, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return 375 end, "max 375"}},
})
R[303] = {}
F[2111] = P.uint32("entresol.vmbus-ring.pipe-header.packet-type", "packet-type", base.DEC_HEX, nil, nil, "packet-type")
F[2112] = P.uint32("entresol.vmbus-ring.pipe-header.length", "length", base.DEC_HEX, nil, nil, "length")
fill(R[303], {name = "vmbus-ring.pipe-header", spec = "vmbus-ring", sizes = 8}, {
  {n = "packet-type", at = 0, k = "int", w = 4, le = true, f = 2111},
  {n = "length", at = 4, k = "int", w = 4, le = true, f = 2112},
})
R[304] = {}
F[2113] = P.uint32("entresol.vmbus-state.server.version", "version", base.DEC_HEX, nil, nil, "As the guest wrote it; 0: none was agreed.")
F[2114] = P.uint32("entresol.vmbus-state.server.features", "features", base.DEC_HEX, nil, nil, "features")
F[2115] = P.uint32("entresol.vmbus-state.server.target-vp", "target-vp", base.DEC_HEX, nil, nil, "target-vp")
F[2116] = P.uint8("entresol.vmbus-state.server.sint", "sint", base.DEC, nil, nil, "sint")
F[2117] = P.uint8("entresol.vmbus-state.server.offers-owed", "offers-owed", base.DEC, nil, nil, "offers-owed")
F[2118] = P.uint8("entresol.vmbus-state.server.paused", "paused", base.DEC, nil, nil, "paused")
F[2119] = P.uint64("entresol.vmbus-state.server.interrupt-page", "interrupt-page", base.DEC_HEX, nil, nil, "interrupt-page")
F[2120] = P.uint64("entresol.vmbus-state.server.parent-to-child-page", "parent-to-child-page", base.DEC_HEX, nil, nil, "parent-to-child-page")
F[2121] = P.uint64("entresol.vmbus-state.server.child-to-parent-page", "child-to-parent-page", base.DEC_HEX, nil, nil, "child-to-parent-page")
fill(R[304], {name = "vmbus-state.server", spec = "vmbus-state", sizes = 39}, {
  {n = "version", at = 0, k = "int", w = 4, le = true, f = 2113},
  {n = "features", at = 4, k = "int", w = 4, le = true, f = 2114},
  {n = "target-vp", at = 8, k = "int", w = 4, le = true, f = 2115},
  {n = "sint", at = 12, k = "int", w = 1, le = true, f = 2116, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return minus(16, 1) end, "max hyperv-synic.sint-count - 1"}},
  {n = "offers-owed", at = 13, k = "int", w = 1, le = true, f = 2117, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "paused", at = 14, k = "int", w = 1, le = true, f = 2118, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "interrupt-page", at = 15, k = "int", w = 8, le = true, f = 2119},
  {n = "parent-to-child-page", at = 23, k = "int", w = 8, le = true, f = 2120},
  {n = "child-to-parent-page", at = 31, k = "int", w = 8, le = true, f = 2121},
})
R[305] = {}
F[2122] = P.guid("entresol.vmbus-state.channel.class-id", "class-id", "class-id")
F[2123] = P.guid("entresol.vmbus-state.channel.instance-id", "instance-id", "instance-id")
F[2124] = P.uint16("entresol.vmbus-state.channel.sub-channel", "sub-channel", base.DEC, nil, nil, "0: primary.")
F[2125] = P.uint32("entresol.vmbus-state.channel.primary", "primary", base.DEC_HEX, nil, nil, "Number of the primary channel, its own when that is gone; 0: is one.")
F[2126] = P.uint32("entresol.vmbus-state.channel.connection", "connection", base.DEC_HEX, nil, nil, "connection")
F[2127] = P.uint32("entresol.vmbus-state.channel.open-id", "open-id", base.DEC_HEX, nil, nil, "open-id")
F[2128] = P.uint32("entresol.vmbus-state.channel.target-vp", "target-vp", base.DEC_HEX, nil, nil, "target-vp")
F[2129] = P.bytes("entresol.vmbus-state.channel.user-data", "user-data", base.NONE, "user-data")
F[2130] = P.uint32("entresol.vmbus-state.channel.gpadl", "gpadl", base.DEC_HEX, nil, nil, "Instance of the GPADL with the rings; 0: no ring.")
F[2131] = P.uint32("entresol.vmbus-state.channel.downstream", "downstream", base.DEC_HEX, nil, nil, "First page of the ring to the guest.")
F[2132] = P.uint32("entresol.vmbus-state.channel.in-read", "in-read", base.DEC_HEX, nil, nil, "in-read")
F[2133] = P.uint32("entresol.vmbus-state.channel.in-published", "in-published", base.DEC_HEX, nil, nil, "in-published")
F[2134] = P.uint32("entresol.vmbus-state.channel.out-write", "out-write", base.DEC_HEX, nil, nil, "out-write")
F[2135] = P.uint32("entresol.vmbus-state.channel.out-published", "out-published", base.DEC_HEX, nil, nil, "out-published")
F[2136] = P.uint32("entresol.vmbus-state.channel.out-seen", "out-seen", base.DEC_HEX, nil, nil, "How far the guest had read.")
F[2137] = P.uint32("entresol.vmbus-state.channel.out-waiting", "out-waiting", base.DEC_HEX, nil, nil, "Room that the guest was asked to tell of.")
F[2138] = P.uint8("entresol.vmbus-state.channel.broken", "broken", base.DEC, nil, nil, "broken")
F[2139] = P.uint64("entresol.vmbus-state.channel.packets-in", "packets-in", base.DEC_HEX, nil, nil, "packets-in")
F[2140] = P.uint64("entresol.vmbus-state.channel.packets-out", "packets-out", base.DEC_HEX, nil, nil, "packets-out")
F[2141] = P.uint64("entresol.vmbus-state.channel.signals", "signals", base.DEC_HEX, nil, nil, "signals")
F[2142] = P.uint64("entresol.vmbus-state.channel.interrupts", "interrupts", base.DEC_HEX, nil, nil, "interrupts")
fill(R[305], {name = "vmbus-state.channel", spec = "vmbus-state", sizes = 235}, {
  {n = "class-id", at = 0, k = "guid", w = 16, f = 2122},
  {n = "instance-id", at = 16, k = "guid", w = 16, f = 2123},
  {n = "sub-channel", at = 32, k = "int", w = 2, le = true, f = 2124},
  {n = "primary", at = 34, k = "int", w = 4, le = true, f = 2125},
  {n = "connection", at = 38, k = "int", w = 4, le = true, f = 2126},
  {n = "open-id", at = 42, k = "int", w = 4, le = true, f = 2127},
  {n = "target-vp", at = 46, k = "int", w = 4, le = true, f = 2128},
  {n = "user-data", at = 50, count = 120, k = "bytes", w = 1, f = 2129},
  {n = "gpadl", at = 170, k = "int", w = 4, le = true, f = 2130},
  {n = "downstream", at = 174, k = "int", w = 4, le = true, f = 2131},
  {n = "in-read", at = 178, k = "int", w = 4, le = true, f = 2132},
  {n = "in-published", at = 182, k = "int", w = 4, le = true, f = 2133},
  {n = "out-write", at = 186, k = "int", w = 4, le = true, f = 2134},
  {n = "out-published", at = 190, k = "int", w = 4, le = true, f = 2135},
  {n = "out-seen", at = 194, k = "int", w = 4, le = true, f = 2136},
  {n = "out-waiting", at = 198, k = "int", w = 4, le = true, f = 2137},
  {n = "broken", at = 202, k = "int", w = 1, le = true, f = 2138, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "packets-in", at = 203, k = "int", w = 8, le = true, f = 2139},
  {n = "packets-out", at = 211, k = "int", w = 8, le = true, f = 2140},
  {n = "signals", at = 219, k = "int", w = 8, le = true, f = 2141},
  {n = "interrupts", at = 227, k = "int", w = 8, le = true, f = 2142},
})
R[306] = {}
F[2143] = P.uint32("entresol.vmbus-state.gpadl.id", "id", base.DEC_HEX, nil, nil, "id")
F[2144] = P.uint32("entresol.vmbus-state.gpadl.channel", "channel", base.DEC_HEX, nil, nil, "channel")
F[2145] = P.uint16("entresol.vmbus-state.gpadl.range-count", "range-count", base.DEC, nil, nil, "range-count")
F[2146] = P.uint32("entresol.vmbus-state.gpadl.word-count", "word-count", base.DEC_HEX, nil, nil, "How many words it will have.")
F[2147] = P.uint64("entresol.vmbus-state.gpadl.words", "words", base.DEC_HEX, nil, nil, "Ranges with their page numbers as far as they are there.")
fill(R[306], {name = "vmbus-state.gpadl", spec = "vmbus-state", sizes = 14}, {
  {n = "id", at = 0, k = "int", w = 4, le = true, f = 2143, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "channel", at = 4, k = "int", w = 4, le = true, f = 2144, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "range-count", at = 8, k = "int", w = 2, le = true, f = 2145, min = {function(v, rest) return 1 end, "min 1"}},
  {n = "word-count", at = 10, k = "int", w = 4, le = true, f = 2146, max = {function(v, rest) return 0x12000 end, "max gpadl-words-max"}},
  {n = "words", at = 14, count = REST, most = {function(v, rest) return 0x12000 end, "max gpadl-words-max"}, k = "int", w = 8, le = true, f = 2147},
})
R[307] = {}
F[2148] = P.bytes("entresol.vmbus-state.message-in.payload", "payload", base.NONE, "payload")
fill(R[307], {name = "vmbus-state.message-in", spec = "vmbus-state", sizes = 0}, {
  {n = "payload", at = 0, count = REST, most = {function(v, rest) return 240 end, "max vmbus.message-size-max"}, k = "bytes", w = 1, f = 2148},
})
R[308] = {}
F[2149] = P.uint32("entresol.vmbus-state.message-out.vp", "vp", base.DEC_HEX, nil, nil, "vp")
F[2150] = P.uint8("entresol.vmbus-state.message-out.sint", "sint", base.DEC, nil, nil, "sint")
F[2151] = P.uint8("entresol.vmbus-state.message-out.urgent", "urgent", base.DEC, nil, nil, "urgent")
F[2152] = P.bytes("entresol.vmbus-state.message-out.payload", "payload", base.NONE, "payload")
fill(R[308], {name = "vmbus-state.message-out", spec = "vmbus-state", sizes = 6}, {
  {n = "vp", at = 0, k = "int", w = 4, le = true, f = 2149},
  {n = "sint", at = 4, k = "int", w = 1, le = true, f = 2150, min = {function(v, rest) return 1 end, "min 1"}, max = {function(v, rest) return minus(16, 1) end, "max hyperv-synic.sint-count - 1"}},
  {n = "urgent", at = 5, k = "int", w = 1, le = true, f = 2151, max = {function(v, rest) return 1 end, "max 1"}},
  {n = "payload", at = 6, count = REST, most = {function(v, rest) return 240 end, "max vmbus.message-size-max"}, k = "bytes", w = 1, f = 2152},
})
R[309] = {}
F[2153] = P.uint64("entresol.x86-state.page-entry.entry", "entry", base.HEX, nil, nil, "entry")
F[2154] = P.uint64("entresol.x86-state.page-entry.entry.present", "present", base.DEC_HEX, nil, 0x1, "present")
F[2155] = P.uint64("entresol.x86-state.page-entry.entry.writable", "writable", base.DEC_HEX, nil, 0x2, "writable")
F[2156] = P.uint64("entresol.x86-state.page-entry.entry.user", "user", base.DEC_HEX, nil, 0x4, "user")
F[2157] = P.uint64("entresol.x86-state.page-entry.entry.write-through", "write-through", base.DEC_HEX, nil, 0x8, "write-through")
F[2158] = P.uint64("entresol.x86-state.page-entry.entry.cache-disable", "cache-disable", base.DEC_HEX, nil, 0x10, "cache-disable")
F[2159] = P.uint64("entresol.x86-state.page-entry.entry.accessed", "accessed", base.DEC_HEX, nil, 0x20, "accessed")
F[2160] = P.uint64("entresol.x86-state.page-entry.entry.dirty", "dirty", base.DEC_HEX, nil, 0x40, "dirty")
F[2161] = P.uint64("entresol.x86-state.page-entry.entry.large", "large", base.DEC_HEX, nil, 0x80, "large")
F[2162] = P.uint64("entresol.x86-state.page-entry.entry.global", "global", base.DEC_HEX, nil, 0x100, "global")
F[2163] = P.uint64("entresol.x86-state.page-entry.entry.software", "software", base.DEC_HEX, nil, 0xe00, "software")
F[2164] = P.uint64("entresol.x86-state.page-entry.entry.frame", "frame", base.DEC_HEX, nil, nil, "frame")
F[2165] = P.uint64("entresol.x86-state.page-entry.entry.software-high", "software-high", base.DEC_HEX, nil, nil, "software-high")
F[2166] = P.uint64("entresol.x86-state.page-entry.entry.no-execute", "no-execute", base.DEC_HEX, nil, nil, "no-execute")
fill(R[309], {name = "x86-state.page-entry", spec = "x86-state", sizes = 8}, {
  {n = "entry", at = 0, k = "bits", w = 8, le = true, f = 2153, bits = {{n = "present", low = 0, wide = 1, f = 2154}, {n = "writable", low = 1, wide = 1, f = 2155}, {n = "user", low = 2, wide = 1, f = 2156}, {n = "write-through", low = 3, wide = 1, f = 2157}, {n = "cache-disable", low = 4, wide = 1, f = 2158}, {n = "accessed", low = 5, wide = 1, f = 2159}, {n = "dirty", low = 6, wide = 1, f = 2160}, {n = "large", low = 7, wide = 1, f = 2161}, {n = "global", low = 8, wide = 1, f = 2162}, {n = "software", low = 9, wide = 3, f = 2163}, {n = "frame", low = 12, wide = 40, f = 2164, whole = true}, {n = "software-high", low = 52, wide = 11, f = 2165, whole = true}, {n = "no-execute", low = 63, wide = 1, f = 2166, whole = true}}},
})


-- The engine: nothing below knows a protocol.

local generated = {
  request_in = P.framenum("entresol.request-in", "request in", base.NONE, frametype.REQUEST, 0, "The packet that this one answers."),
  response_in = P.framenum("entresol.response-in", "response in", base.NONE, frametype.RESPONSE, 0, "The packet that answers this one."),
  response_time = P.relative_time("entresol.response-time", "response time", "From the request to this response."),
  request_name = P.string("entresol.request", "request", base.ASCII, "What this one answers."),
}
local fields = {}
for _, field in ipairs(F) do fields[#fields + 1] = field end
for _, field in pairs(generated) do fields[#fields + 1] = field end
proto.fields = fields

local experts = {}
for name, severity in pairs({
  size = expert.severity.ERROR, min = expert.severity.ERROR, max = expert.severity.ERROR, value = expert.severity.ERROR,
  enum = expert.severity.ERROR, reserved = expert.severity.ERROR, case = expert.severity.ERROR, place = expert.severity.ERROR,
  overflow = expert.severity.ERROR, checksum = expert.severity.ERROR, version = expert.severity.ERROR,
  direction = expert.severity.ERROR, tag = expert.severity.ERROR, control = expert.severity.ERROR,
  command = expert.severity.WARN, call = expert.severity.WARN,
}) do
  experts[name] = ProtoExpert.new("entresol.rule." .. name, "The spec forbids it", expert.group.PROTOCOL, severity)
end
local listed = {}
for _, one in pairs(experts) do listed[#listed + 1] = one end
proto.experts = listed

-- What is known across packets. Filled when a packet is seen for the first time, so that any order of looking gives the same.
local open, asked, answered, named, versions, version_of
local function forget()
  open, asked, answered, named, versions, version_of = {}, {}, {}, {}, {}, {}
end
proto.init = forget
forget()

local function flag(tree, rule, text)
  tree:add_proto_expert_info(experts[rule], text)
end

local function pick(places, version)
  if type(places) == "table" then return places[version] == nil and places[1] or places[version] end
  return places
end

local function hex(range)
  return range:bytes():tohex(true)
end

-- A number, or UInt64 for what a number cannot hold.
local function load(range, little)
  local width = range:len()
  if width <= 4 then return little and range:le_uint() or range:uint() end
  local value = little and range:le_uint64() or range:uint64()
  return width < 7 and value:tonumber() or value
end

local function as_number(value)
  return type(value) == "userdata" and value:tonumber() or value
end

local function bit_field(value, low, wide)
  if type(value) == "userdata" then
    return value:rshift(low):band(UInt64(wide >= 32 and 0xffffffff or 2 ^ wide - 1, wide > 32 and 2 ^ (wide - 32) - 1 or 0))
  end
  return math.floor(value / 2 ^ low) % 2 ^ wide
end

local function bits_of(value, low, wide)
  return as_number(bit_field(value, low, wide))
end

-- The value of an expression, or nil when it overflows.
local function evaluate(expression, v, rest)
  local good, value = pcall(expression, v, rest)
  if good then return value end
  return nil
end

-- The rules of one value. `where` is the record's and field's name.
local function judge(field, value, v, rest, item, where, ctx, index)
  local name = where .. "." .. field.n
  local holds = field.when == nil or evaluate(field.when, v, rest)
  if field.e ~= nil and holds then
    local enum = E[field.e]
    if not enum.open and field.fixed == nil and enum.values[as_number(value)] == nil then
      flag(item, "enum", name .. ": known value")
    end
    local dated = enum.dated and enum.dated[as_number(value)]
    if dated and ctx.version and (index < dated[1] or index > dated[2]) then
      flag(item, "version", name .. ": " .. enum.values[as_number(value)] .. " in this version")
    end
  end
  for _, rule in ipairs({ "min", "max" }) do
    if field[rule] ~= nil and holds then
      local limit = evaluate(field[rule][1], v, rest)
      if limit == nil then
        flag(item, "overflow", name .. ": overflow in the expression of " .. rule)
      elseif rule == "min" and as_number(value) < limit or rule == "max" and as_number(value) > limit then
        flag(item, rule, name .. ": " .. field[rule][2])
      end
    end
  end
end

-- Bits of a word: drawn in their places where Wireshark's Lua has masks for them, else by value.
local function add_bits(bit, range, value, item, little)
  if bit.whole then return item:add(F[bit.f], range, value) end
  return little and item:add_le(F[bit.f], range) or item:add(F[bit.f], range)
end

local decode, hold

local show = {}

local function scalar(field, tvb, at, v, rest, tree, where, ctx, index)
  local range = tvb(at, field.w)
  local item = field.le and tree:add_le(F[field.f], range) or tree:add(F[field.f], range)
  local value = load(range, field.le)
  if field.fixed ~= nil and hex(range) ~= field.fixed then
    flag(item, "value", where .. "." .. field.n .. ": " .. field.rule)
  end
  if field.zero and not hex(range):match("^0*$") then
    flag(item, "reserved", where .. "." .. field.n .. ": reserved, zero")
  end
  judge(field, value, v, rest, item, where, ctx, index)
  return value, item, range
end

function show.int(...)
  return scalar(...)
end
show.enum = show.int

function show.flags(field, ...)
  local value, item, range = scalar(field, ...)
  for _, bit in ipairs(field.flags) do
    add_bits(bit, range, bits_of(value, bit.low, 1) ~= 0, item, field.le)
  end
  return value, item
end

function show.bits(field, tvb, at, v, rest, tree, where, ctx, index)
  local range = tvb(at, field.w)
  local item = field.le and tree:add_le(F[field.f], range) or tree:add(F[field.f], range)
  local word, values = load(range, field.le), {}
  for _, bit in ipairs(field.bits) do
    local value = bits_of(word, bit.low, bit.wide)
    local child = add_bits(bit, range, bit_field(word, bit.low, bit.wide), item, field.le)
    values[bit.n] = value
    if bit.zero and value ~= 0 then
      flag(child, "reserved", where .. "." .. field.n .. "." .. bit.n .. ": reserved bits are zero")
    end
    if bit.fixed ~= nil and value ~= bit.fixed then
      flag(child, "value", where .. "." .. field.n .. "." .. bit.n .. ": " .. bit.rule)
    end
    judge(bit, value, v, rest, child, where .. "." .. field.n, ctx, index)
  end
  return values, item
end

function show.guid(field, tvb, at, _, _, tree)
  local range = tvb(at, field.w)
  return hex(range), tree:add_le(F[field.f], range)
end

-- Runs of bytes and texts: `count` of them.
local function run(field, tvb, at, count, tree, where)
  if count == 0 then return "", nil end
  local range = tvb(at, count)
  local item = tree:add(F[field.f], range)
  if field.zero and not hex(range):match("^0*$") then
    flag(item, "reserved", where .. "." .. field.n .. ": reserved, zero")
  end
  return hex(range), item
end

function show.struct(field, tvb, at, _, _, tree, _, ctx, _, limit)
  local size = math.min(pick(field.r.sizes, ctx.spec == field.r.spec and ctx.version or 1), limit - at)
  local item = tree:add(F[field.f], tvb(at, math.max(size, 0)))
  local values = decode(field.r, tvb, at, limit, item, ctx, true)
  return values, item
end

function show.union(field, tvb, at, v, _, tree, where, ctx, _, limit)
  local item = tree:add(F[field.f], tvb(at, math.max(limit - at, 0)))
  local case = field.cases[field.by(v)]
  if case ~= nil then
    return decode(case, tvb, at, limit, item, ctx, true), item
  end
  if not field.ignore then flag(item, "case", where .. "." .. field.n .. ": " .. field.rule) end
  return {}, item
end

local function size_of(field, ctx)
  if field.k == "struct" then return pick(field.r.sizes, ctx.spec == field.r.spec and ctx.version or 1) end
  if field.k == "union" then return 0 end
  return field.w
end

-- An array: where it is and how many; shown as one run, or element by element.
local function array(field, tvb, at, v, limit, tree, where, ctx, index)
  local each, count = size_of(field, ctx), field.count
  local name = where .. "." .. field.n
  if type(count) ~= "number" then
    if field.when ~= nil and not evaluate(field.when, v, limit - at) then return nil end
    if at > limit then
      flag(tree, "place", name .. ": place inside the packet")
      return nil
    end
    count = count == REST and math.floor((limit - at) / each) or evaluate(count, v, limit - at)
    if count == nil then
      flag(tree, "overflow", name .. ": overflow in the expression of count")
      return nil
    end
    local most = evaluate(field.most[1], v, limit - at)
    if most ~= nil and count > most then flag(tree, "max", name .. ": " .. field.most[2]) end
    if count * each > limit - at then
      flag(tree, "size", name .. ": elements inside the packet")
      count = math.floor((limit - at) / each)
    end
  end
  if field.k == "bytes" or field.k == "text" then
    local value, item = run(field, tvb, at, count, tree, where)
    return value, item, at, count
  end
  if count == 0 then return nil end
  local item = tree:add(proto, tvb(at, count * each), field.n .. " (" .. count .. ")")
  for i = 0, count - 1 do
    show[field.k](field, tvb, at + i * each, v, limit - at, item, where, ctx, index, at + (i + 1) * each)
  end
  return nil, item, at, count * each
end

-- Questions and their answers have one key. Remembered when a frame is seen first, shown always.
local function ask(key, ctx)
  if not ctx.pinfo.visited then open[key] = { frame = ctx.pinfo.number, time = ctx.pinfo.rel_ts } end
end

local function answer_to(key, ctx)
  if not ctx.pinfo.visited and open[key] ~= nil then
    asked[ctx.pinfo.number], answered[open[key].frame] = open[key], ctx.pinfo.number
    open[key] = nil
  end
end

local function show_ties(tree, ctx)
  local frame = ctx.pinfo.number
  local question = asked[frame]
  if question ~= nil and ctx.question_shown ~= question then
    ctx.question_shown = question
    tree:add(generated.request_in, question.frame):set_generated()
    local time = math.max(ctx.pinfo.rel_ts - question.time, 0)
    local seconds = math.floor(time)
    tree:add(generated.response_time, NSTime.new(seconds, math.floor((time - seconds) * 1e9 + 0.5))):set_generated()
    ctx.question = named[question.frame]
    if ctx.question ~= nil then tree:add(generated.request_name, ctx.question.name):set_generated() end
  end
  if answered[frame] ~= nil and not ctx.answer_shown then
    ctx.answer_shown = true
    tree:add(generated.response_in, answered[frame]):set_generated()
  end
end

-- Packets of two sides of one conversation.
local function tie(pairing, v, tree, ctx)
  local answer = evaluate(pairing.answer, v, 0)
  local asker = ctx.from
  if answer then asker = ctx.from == "guest" and "host" or "guest" end
  local key = ctx.conversation .. "/" .. asker .. "/" .. tostring(v[pairing.key])
  if answer then answer_to(key, ctx) else ask(key, ctx) end
  show_ties(tree, ctx)
end

-- Messages that say themselves what they ask for: an answer has the values that its question had.
local function tie_messages(s, message, v, tree, ctx)
  local function key(name, fields)
    local out = { s.name, ctx.conversation, name }
    for _, field in ipairs(fields) do out[#out + 1] = tostring(v[field]) end
    return table.concat(out, "/")
  end
  local tied = message.by ~= nil
  if message.by ~= nil then ask(key(message.answer, message.by), ctx) end
  for _, question in ipairs(s.rows) do
    if question.by ~= nil and question.answer == message.name then
      answer_to(key(message.name, question.by), ctx)
      tied = true
      break
    end
  end
  if tied then show_ties(tree, ctx) end
end

local function checksum(sum, tvb, base_at, size, tree, where, place)
  local bytes, good = tvb(base_at, size):bytes(), nil
  if sum[1] == "sum8" then
    local total = 0
    for i = 0, size - 1 do total = total + bytes:get_index(i) end
    good = total % 256 == 0
  else
    local crc = 0xffffffff
    for i = 0, size - 1 do
      local byte = (i < place.at or i >= place.at + 4) and bytes:get_index(i) or 0
      crc = bit32.bxor(crc, byte)
      for _ = 1, 8 do
        crc = bit32.bxor(bit32.rshift(crc, 1), bit32.band(crc, 1) ~= 0 and 0xedb88320 or 0)
      end
    end
    good = bit32.bnot(crc) == place.value
  end
  if not good then flag(tree, "checksum", where .. "." .. sum[2] .. ": checksum " .. sum[1]) end
end

-- One record between `at` and `limit`. Its values by name; nothing is read beyond what is there.
function decode(r, tvb, at, limit, tree, ctx, inside)
  local v, held, place = {}, {}, nil
  local index = r.spec == ctx.spec and ctx.version or 1
  local size = pick(r.sizes, index)
  if limit - at < size then
    flag(tree, "size", r.name .. ": size at least " .. size)
  elseif r.exact and limit - at ~= size and not inside then
    flag(tree, "size", r.name .. ": size " .. size)
  end
  for _, field in ipairs(r.rows) do
    if field.first == nil or index >= field.first and index <= field.last then
      local offset = pick(field.at, index)
      if field.at == nil then
        offset = evaluate(field.start, v, limit - at)
        if offset == nil then flag(tree, "overflow", r.name .. "." .. field.n .. ": overflow in the expression of start") end
      end
      if offset then
        local start = at + offset
        local value, item, first, bytes
        if field.count ~= nil then
          if type(field.count) ~= "number" or start + field.count * size_of(field, ctx) <= limit then
            value, item, first, bytes = array(field, tvb, start, v, limit, tree, r.name, ctx, index)
          end
        elseif start + size_of(field, ctx) <= limit then
          value, item = show[field.k](field, tvb, start, v, limit - start, tree, r.name, ctx, index, limit)
          first, bytes = start, size_of(field, ctx)
        end
        v[field.n] = value
        if r.sum ~= nil and field.n == r.sum[2] then place = { at = offset, value = as_number(value) } end
        local target = field.held or (ctx.replies ~= nil and ctx.replies_of == r and ctx.replies[field.n] and { is = ctx.replies[field.n] })
        if target and item ~= nil and bytes > 0 then
          held[#held + 1] = { target, first, bytes, item, field }
        end
      end
    end
  end
  if r.size ~= nil then
    local wanted = evaluate(r.size[1], v, limit - at)
    if wanted ~= nil and limit - at ~= wanted then flag(tree, "size", r.name .. ": " .. r.size[2]) end
  end
  if r.sum ~= nil and place ~= nil then checksum(r.sum, tvb, at, limit - at, tree, r.name, place) end
  if ctx.link ~= nil and ctx.link.r == r then ctx.link.enter(v) end
  if r.pairs ~= nil then tie(r.pairs, v, tree, ctx) end
  for _, one in ipairs(held) do hold(one[1], v, tvb, one[2], one[3], one[4], one[5], ctx) end
  return v
end

-- What whole specs hold.

local kinds = {}

local function matches(message, version, tvb, at, size)
  if version < message.first or version > message.last then return false end
  for _, tag in ipairs(message.tags) do
    local place, wide = pick(tag.at, version), #tag.bytes / 2
    if not place or place + wide > size or hex(tvb(at + place, wide)) ~= tag.bytes then return false end
  end
  return #message.tags > 0
end

local function find(s, side, version, tvb, at, size)
  for _, message in ipairs(s.rows) do
    if (side == nil or message.from == side or message.from == "both") and matches(message, version, tvb, at, size) then
      return message
    end
  end
  return nil
end

-- The message and the version that it is read as: what was agreed on, else the newest that the packet is long enough for.
local function recognise(s, side, known, tvb, at, size)
  if known ~= nil then return find(s, side, known, tvb, at, size), known end
  local newest = math.max(#s.versions, 1)
  for _, fits in ipairs({ true, false }) do
    for version = newest, 1, -1 do
      local message = find(s, side, version, tvb, at, size)
      if message ~= nil and (not fits or pick(message.r.sizes, version) <= size) then return message, version end
    end
  end
  return nil, newest
end

local function chosen(s, message, version, tvb, at, size)
  local place = message.selects and pick(message.selects.at, version)
  if not place or place + message.selects.w > size then return nil end
  local number = load(tvb(at + place, message.selects.w), message.selects.le)
  for index, known in ipairs(s.numbers) do
    if known == number then return index end
  end
  return 1
end

function kinds.protocol(s, _, _, tvb, at, size, tree, ctx)
  local frame, key = ctx.pinfo.number, s.name .. "/" .. ctx.device
  local known
  if ctx.pinfo.visited then known = version_of[frame] else known = versions[key] end
  local message, version = recognise(s, ctx.from, known, tvb, at, size)
  local problem
  if message == nil then
    message, version = recognise(s, nil, known, tvb, at, size)
    if message ~= nil then
      problem = { "direction", s.name .. "." .. message.name .. ": sent by the " .. message.from }
    elseif known ~= nil then
      message, version = recognise(s, ctx.from, nil, tvb, at, size)
      if message ~= nil then problem = { "version", s.name .. "." .. message.name .. ": not in version " .. s.versions[known] } end
    end
  end
  if message ~= nil then
    local selected = chosen(s, message, version, tvb, at, size)
    if selected ~= nil then
      version, known = selected, selected
      message = find(s, ctx.from, version, tvb, at, size) or message
      if not ctx.pinfo.visited then versions[key] = version end
    end
  end
  if not ctx.pinfo.visited then
    version_of[frame] = known
    named[frame] = message
  end
  ctx.info[#ctx.info + 1] = s.name .. " " .. (message and message.name or "?")
  ctx.protocol = s.name
  local sub = tree:add(proto, tvb(at, size), s.name .. " " .. (message and message.name or "message that is none of its side's"))
  ctx.top = ctx.top or sub
  if problem ~= nil then flag(sub, problem[1], problem[2]) end
  local outer_spec, outer_version = ctx.spec, ctx.version
  ctx.spec, ctx.version = s.name, version
  if #s.versions > 0 then
    sub:add(F[s.fv], s.versions[version] .. (known ~= nil and "" or " (by length)")):set_generated()
  end
  if message ~= nil then
    sub:add(F[s.f], tvb(at, math.min(size, pick(message.r.sizes, version) or size)), message.name)
    ctx.replies, ctx.replies_of = ctx.question and ctx.question.reply, message.r
    local v = decode(message.r, tvb, at, at + size, sub, ctx)
    ctx.replies = nil
    if not ctx.in_call then tie_messages(s, message, v, sub, ctx) end
  else
    if s.header ~= nil then decode(s.header, tvb, at, at + size, sub, ctx, true) end
    flag(sub, "tag", s.name .. ": a message of this side")
  end
  ctx.spec, ctx.version = outer_spec, outer_version
end

function kinds.commands(s, _, _, tvb, at, size, tree, ctx)
  if size < s.w then
    flag(tree, "size", s.name .. ": size at least " .. s.w)
    return
  end
  local code = load(tvb(at, s.w), s.le)
  for _, row in ipairs(s.rows) do
    local sub = row.sub
    if row.match == code and (sub == nil or sub[1] < size and bits_of(tvb(at + sub[1], 1):uint(), sub[2], sub[3]) == sub[4]) then
      ctx.info[#ctx.info + 1] = row.name
      tree:add(F[s.f], tvb(at, s.w), row.name)
      decode(row.r, tvb, at, at + size, tree, ctx, true)
      return
    end
  end
  ctx.info[#ctx.info + 1] = string.format("%#x?", code)
  flag(tree, "command", s.name .. ": " .. s.otherwise)
end

local function raw(v, path)
  for _, name in ipairs(path) do v = type(v) == "table" and v[name] or nil end
  return v
end

local function call_words(s, control)
  local words = {}
  for _, part in ipairs(s.control) do words[part.n] = bits_of(control, part.low, part.wide) end
  for _, row in ipairs(s.rows) do
    if row.match == words.code then return words, row end
  end
  return words, nil
end

local function show_word(parts, tvb, at, tree, little)
  local range = tvb(at, 8)
  local word = load(range, little)
  for _, part in ipairs(parts) do add_bits(part, range, bit_field(word, part.low, part.wide), tree, little) end
end

local function show_control(s, tvb, at, tree, ctx, little)
  show_word(s.control, tvb, at, tree, little)
  local control = load(tvb(at, 8), little)
  local words, row = call_words(s, control)
  local where = s.name .. "." .. (row and row.name or "control")
  ctx.info[#ctx.info + 1] = row and row.name or string.format("call %#x", words.code)
  ctx.protocol = s.name
  local reserved = UInt64(tonumber(s.reserved:sub(9), 16), tonumber(s.reserved:sub(1, 8), 16))
  if control:band(reserved) ~= UInt64(0, 0) then flag(tree, "reserved", s.name .. ".control: reserved, zero") end
  if row == nil then
    flag(tree, "call", s.name .. ": a known call; " .. s.unknown)
    return
  end
  if row.fast == "never" and words.fast ~= 0 then flag(tree, "control", where .. ": never fast") end
  if row.fast == "required" and words.fast == 0 then flag(tree, "control", where .. ": always fast") end
  if not row.header and words["variable-header-size"] ~= 0 then flag(tree, "control", where .. ": no variable header") end
  if row.rep and words["rep-start"] >= words["rep-count"] then flag(tree, "control", where .. ": a repetition to begin with") end
  if not row.rep and words["rep-count"] + words["rep-start"] ~= 0 then flag(tree, "control", where .. ": no repetitions") end
end

function kinds.calls(s, held, v, tvb, at, size, tree, ctx, field)
  if held.part == "control" then return show_control(s, tvb, at, tree, ctx, field.le) end
  if held.part == "result" then return show_word(s.result, tvb, at, tree, field.le) end
  local control = raw(v, held.control)
  if type(control) ~= "userdata" then return end
  local words, row = call_words(s, control)
  if row == nil or size == 0 then return end
  ctx.in_call = true
  local head, element = row[held.part], row["rep_" .. held.part]
  local here = 0
  if head ~= nil then
    decode(head, tvb, at, at + size, tree:add(proto, tvb(at, size), head.name), ctx)
    here = row[held.part .. "_size"]
  end
  if held.part == "input" then here = here + words["variable-header-size"] * 8 end
  local each = element and row["rep_" .. held.part .. "_size"]
  for i = words["rep-start"], element and words["rep-count"] - 1 or -1 do
    local start = at + here + i * each
    if start + each > at + size then return end
    decode(element, tvb, start, start + each, tree:add(proto, tvb(start, each), element.name .. " " .. i), ctx)
  end
end

function hold(held, v, tvb, at, size, tree, field, ctx)
  if held.when ~= nil and not evaluate(held.when, v, size) then return end
  if held.size ~= nil then size = math.min(size, evaluate(held.size, v, size) or size) end
  local target = held.is
  if held.by ~= nil then target = held.cases[held.by(v)] end
  if held.class then target = ctx.class end
  if target == nil or size <= 0 then return end
  if target.kind ~= nil then
    kinds[target.kind](target, held, v, tvb, at, size, tree, ctx, field)
  else
    decode(target, tvb, at, at + size, tree:add(proto, tvb(at, size), target.name), ctx)
  end
end

local function together(v, names)
  local out = {}
  for _, name in ipairs(names) do out[#out + 1] = tostring(v[name]) end
  return table.concat(out, ",")
end

local function dissect(link, tvb, pinfo, tree)
  local top = tree:add(proto, tvb())
  local ctx = { pinfo = pinfo, from = "guest", conversation = "", device = "", info = {} }
  local function enter(v)
    ctx.from = link.sides[as_number(v[link.sender])] or "guest"
    ctx.class = link.class and C[v[link.class]]
    ctx.conversation, ctx.device = together(v, link.conversation), together(v, link.device)
    pinfo.cols.src, pinfo.cols.dst = ctx.from, ctx.from == "guest" and "host" or "guest"
  end
  ctx.link = { r = link.r, enter = enter }
  decode(link.r, tvb, 0, tvb:len(), top, ctx)
  if ctx.question ~= nil then ctx.info[#ctx.info + 1] = "answers " .. ctx.question.name end
  pinfo.cols.protocol = ctx.protocol or "entresol"
  pinfo.cols.info = table.concat(ctx.info, ", ")
  top:append_text(": " .. ctx.from .. ", " .. table.concat(ctx.info, ", "))
  return tvb:len()
end

-- Link types that everybody may use for what is their own are 147 to 162; Wireshark calls them USER0 to USER15.
for kind, link in pairs(links) do
  local own = Proto("entresol-" .. kind, "Entresol, link type " .. kind)
  function own.dissector(tvb, pinfo, tree)
    return dissect(link, tvb, pinfo, tree)
  end
  DissectorTable.get("wtap_encap"):add(wtap["USER" .. kind - 147], own)
end
