"""The bill of materials in SPDX 2.3, as JSON: what an image is made of and what built it. The same content gives the same bytes."""

import hashlib
import json
import re
import urllib.parse
import uuid

from .common import ROOT

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, "entresol/spdx")
USES = {"build": "BUILD_TOOL_OF", "kernel": "BUILD_TOOL_OF"}
# Libraries that are linked into the programs: they are in the image, not only beside it.
LINKED = re.compile(r"lib(c6|gmp|seccomp|ssl|tpms|uring|yaml)-dev|nettle-dev|linux-libc-dev|libgcc-[0-9]+-dev")


def version():
    text = (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")
    return re.search(r"project\(entresol VERSION ([0-9.]+)", text)[1]


def _identifier(*words):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", "-".join(words))


def _debian(package):
    quoted = urllib.parse.quote(package.version, safe="")
    return {
        "SPDXID": _identifier("Package", package.name),
        "name": package.name,
        "versionInfo": package.version,
        "supplier": "Organization: Debian",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": "NOASSERTION",
        "licenseDeclared": "NOASSERTION",
        "copyrightText": "NOASSERTION",
        "checksums": [{"algorithm": "SHA256", "checksumValue": package.digest}],
        "externalRefs": [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": f"pkg:deb/debian/{package.name}@{quoted}?arch={package.architecture}",
        }],
    }


def _file(name, content):
    sums = [{"algorithm": kind.upper(), "checksumValue": hashlib.new(kind, content).hexdigest()} for kind in ("sha1", "sha256")]
    return {
        "SPDXID": _identifier("File", name),
        "fileName": f"./{name}",
        "checksums": sums,
        "licenseConcluded": "NOASSERTION",
        "copyrightText": "NOASSERTION",
    }


def make(flavour, lock, files, contents, source):
    """The document as bytes. `contents` are the packages in the image, `source` the digest of the sources that were compiled."""
    image, program = _identifier("Package", "image", flavour.name), _identifier("Package", "entresol")
    uses = ("build", "kernel") if flavour.kernel is None else ("build",)
    tools = lock.of(*uses)
    own = {"supplier": "NOASSERTION", "downloadLocation": "NOASSERTION", "copyrightText": "NOASSERTION",
           "licenseConcluded": "NOASSERTION", "versionInfo": version()}
    analyzed = [_file(name, content) for name, content in sorted(files.items())]
    sums = sorted(one["checksums"][0]["checksumValue"] for one in analyzed)
    packages = [
        {"SPDXID": image, "name": f"entresol-image-{flavour.name}", **own, "licenseDeclared": "NOASSERTION", "filesAnalyzed": True,
         "packageVerificationCode": {"packageVerificationCodeValue": hashlib.sha1("".join(sums).encode()).hexdigest()},
         "hasFiles": [one["SPDXID"] for one in analyzed]},
        {"SPDXID": program, "name": "entresol", **own, "licenseDeclared": "MIT", "filesAnalyzed": False,
         "checksums": [{"algorithm": "SHA256", "checksumValue": source}],
         "comment": "The checksum is that of the list of source files with their digests, as scripts/igvm/programs.py makes it."},
    ]
    packages += [_debian(package) for package in sorted(contents + tools, key=lambda package: package.name)]
    links = [("SPDXRef-DOCUMENT", "DESCRIBES", image), (image, "CONTAINS", program)]
    links += [(image, "CONTAINS" if flavour.kernel or package.name == flavour.shell else "GENERATED_FROM",
               _identifier("Package", package.name)) for package in contents]
    for package in tools:
        identifier = _identifier("Package", package.name)
        links.append((program, "STATIC_LINK", identifier) if LINKED.fullmatch(package.name) else (identifier, USES[package.use], image))
    document = {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"entresol-image-{flavour.name}-{version()}",
        "documentNamespace": "",
        "creationInfo": {"created": lock.date, "creators": ["Tool: entresol-igvm"]},
        "packages": packages,
        "files": analyzed,
        "relationships": [{"spdxElementId": first, "relationshipType": kind, "relatedSpdxElement": second} for first, kind, second in sorted(links)],
    }
    # A name of its own for every other content, and the same for the same.
    content = hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()
    document["documentNamespace"] = f"urn:uuid:{uuid.uuid5(NAMESPACE, content)}"
    return (json.dumps(document, indent=1, sort_keys=True) + "\n").encode()
