"""Stock tpm2-tools against the TPM's process: each command once as it should be, and once with a wrong authorisation or size."""
import time
import unittest

import tpm

ONE = "01".zfill(64)

# What is right, and what must fail; of each the files stand in the TPM's folder. A list of right ones is done in order.
PAIRS = [
    (["startup -c"], None),
    (["changeauth -c o own"], "changeauth -c o -p bad new"),
    (["changeauth -c e end"], "changeauth -c e -p bad new"),
    (["changeauth -c l lock", "dictionarylockout -s -p lock -n 1000 -t 1 -l 1"], "dictionarylockout -s -p bad -n 5 -t 10 -l 10"),
    (["changeauth -c l -p lock lock"], "changeauth -c l -p bad new"),
    (["selftest -f"], "selftest -S nothing"),
    (["incrementalselftest sha256"], "incrementalselftest nothing"),
    (["gettestresult"], "gettestresult -S nothing"),
    (["getrandom --hex 8"], "getrandom --hex 9999"),
    (["stirrandom few"], "stirrandom many"),
    (["hash -g sha256 -C o few"], "hash -g sha9 few"),
    (["pcrread sha256:0,16"], "pcrread sha256:99"),
    ([f"pcrextend 16:sha256={ONE}"], "pcrextend 16:sha256=0102"),
    (["pcrevent 16 few"], "pcrevent 99 few"),
    (["pcrreset 16"], "pcrreset 0"),
    (["createprimary -C o -P own -G ecc -c ecc.ctx"], "createprimary -C o -P bad -G ecc -c no.ctx"),
    (["createprimary -C o -P own -G rsa -c prim.ctx"], "createprimary -C o -P own -G rsa99 -c no.ctx"),
    (["create -C prim.ctx -p pw -G rsa -u key.pub -r key.priv"], "create -C prim.ctx -P bad -p pw -u no.pub -r no.priv"),
    (["load -C prim.ctx -u key.pub -r key.priv -c key.ctx"], "load -C prim.ctx -u few -r key.priv -c no.ctx"),
    (["readpublic -c key.ctx -o key.pem -f pem"], "readpublic -c 0x81999999"),
    (["sign -c key.ctx -p pw -g sha256 -o sig few"], "sign -c key.ctx -p bad -g sha256 -o no few"),
    (["verifysignature -c key.ctx -g sha256 -m few -s sig"], "verifysignature -c key.ctx -g sha256 -m many -s sig"),
    (["rsaencrypt -c key.ctx -o secret few"], "rsaencrypt -c key.ctx -o no many"),
    (["rsadecrypt -c key.ctx -p pw -o clear secret"], "rsadecrypt -c key.ctx -p bad -o no secret"),
    (["create -C prim.ctx -p pw -i few -u seal.pub -r seal.priv"], "create -C prim.ctx -p pw -i many -u no.pub -r no.priv"),
    (["load -C prim.ctx -u seal.pub -r seal.priv -c seal.ctx"], "load -C ecc.ctx -u seal.pub -r seal.priv -c no.ctx"),
    (["unseal -c seal.ctx -p pw"], "unseal -c seal.ctx -p bad"),
    (["changeauth -C prim.ctx -c key.ctx -p pw -r new.priv two"], "changeauth -C prim.ctx -c key.ctx -p bad -r no.priv two"),
    (["create -C prim.ctx -p pw -G hmac -u h.pub -r h.priv", "load -C prim.ctx -u h.pub -r h.priv -c h.ctx",
      "hmac -c h.ctx -p pw few"], "hmac -c h.ctx -p bad few"),
    (["create -C prim.ctx -p pw -G aes128 -u a.pub -r a.priv", "load -C prim.ctx -u a.pub -r a.priv -c a.ctx",
      "encryptdecrypt -c a.ctx -p pw -o enc few"], "encryptdecrypt -c a.ctx -p bad -o no few"),
    (["create -C prim.ctx -G ecc -u e.pub -r e.priv", "load -C prim.ctx -u e.pub -r e.priv -c e.ctx",
      "ecdhkeygen -c e.ctx -u e.q -o e.z"], "ecdhkeygen -c prim.ctx -u no -o no"),
    (["ecdhzgen -c e.ctx -u e.q -o e.z2"], "ecdhzgen -c e.ctx -u few -o no"),
    (["geteccparameters ecc256 -o curve"], "geteccparameters ecc999 -o no"),
    (["loadexternal -C n -G rsa -u key.pem -c ext.ctx"], "loadexternal -C n -G rsa -u few -c no.ctx"),
    (["nvdefine -C o -P own -p np -s 8 0x1500001"], "nvdefine -C o -P bad -s 8 0x1500002"),
    (["nvwrite -C 0x1500001 -P np -i few 0x1500001"], "nvwrite -C 0x1500001 -P np -i many 0x1500001"),
    (["nvread -C 0x1500001 -P np -s 8 0x1500001"], "nvread -C 0x1500001 -P bad -s 8 0x1500001"),
    (["nvreadpublic 0x1500001"], "nvreadpublic 0x1500009"),
    (["nvdefine -C o -P own -p np -a nt=counter|authread|authwrite 0x1500002", "nvincrement -C 0x1500002 -P np 0x1500002"],
     "nvincrement -C 0x1500002 -P bad 0x1500002"),
    (["nvdefine -C o -P own -p np -a nt=extend|authread|authwrite 0x1500003", "nvextend -C 0x1500003 -P np -i few 0x1500003"],
     "nvextend -C 0x1500003 -P np -i many 0x1500003"),
    (["nvdefine -C o -P own -p np -a nt=bits|authread|authwrite 0x1500004", "nvsetbits -C 0x1500004 -P np -i 5 0x1500004"],
     "nvsetbits -C 0x1500004 -P bad -i 5 0x1500004"),
    (["nvdefine -C o -P own -p np -s 8 -a authread|authwrite|write_stclear|read_stclear 0x1500005",
      "nvwrite -C 0x1500005 -P np -i few 0x1500005", "nvwritelock -C 0x1500005 -P np 0x1500005"],
     "nvwrite -C 0x1500005 -P np -i few 0x1500005"),
    (["nvreadlock -C 0x1500005 -P np 0x1500005"], "nvread -C 0x1500005 -P np -s 8 0x1500005"),
    (["nvcertify -C key.ctx -P pw -c 0x1500001 -p np -g sha256 -o nv.sig --attestation nv.att --size 8 0x1500001"],
     "nvcertify -C key.ctx -P bad -c 0x1500001 -p np -g sha256 -o no --attestation no --size 8 0x1500001"),
    (["nvundefine -C o -P own 0x1500001"], "nvundefine -C o -P bad 0x1500002"),
    (["evictcontrol -C o -P own -c prim.ctx 0x81010002"], "evictcontrol -C o -P bad -c ecc.ctx 0x81010003"),
    (["startauthsession -S s.ctx --policy-session", "policypcr -S s.ctx -l sha256:0,16 -L pcr.pol", "flushcontext s.ctx"],
     "policypcr -S s.ctx -l sha256:0,16 -L no"),
    (["createek -P end -G rsa -c ek.ctx"], "createek -P bad -G rsa -c no.ctx"),
    (["createak -C ek.ctx -P end -G rsa -c ak.ctx"], "createak -C ek.ctx -P bad -G rsa -c no.ctx"),
    (["create -C prim.ctx -G rsa2048:rsassa:null -a fixedtpm|fixedparent|sensitivedataorigin|userwithauth|restricted|sign -u q.pub -r q.priv -p pw",
      "load -C prim.ctx -u q.pub -r q.priv -c q.ctx", "readpublic -c q.ctx -o q.pem -f pem",
      "quote -c q.ctx -p pw -l sha256:0,16 -q 0102 -m q.msg -s q.sig -o q.pcr -g sha256"],
     "quote -c q.ctx -p bad -l sha256:0,16 -m no -s no -o no -g sha256"),
    (["checkquote -u q.pem -m q.msg -s q.sig -f q.pcr -g sha256 -q 0102"], "checkquote -u q.pem -m q.msg -s q.sig -f q.pcr -g sha256 -q 0103"),
    (["certify -c q.ctx -C key.ctx -p pw -P pw -g sha256 -o c.att -s c.sig"], "certify -c q.ctx -C key.ctx -p pw -P bad -g sha256 -o no -s no"),
    (["gettime -c q.ctx -p pw -P end -o t.sig --attestation t.att"], "gettime -c q.ctx -p pw -P bad -o no --attestation no"),
    (["readclock"], "readclock -S nothing"),
    (["setclock -p own 9000000"], "setclock -p bad 99000000"),
    (["clockrateadjust -p own s"], "clockrateadjust -p bad s"),
    (["getcap properties-fixed"], "getcap nothing"),
    (["testparms rsa2048"], "testparms rsa99"),
    (["setprimarypolicy -C o -P own -L pcr.pol -g sha256"], "setprimarypolicy -C o -P bad -L pcr.pol -g sha256"),
    (["clear -c l lock"], "clear -c l bad"),
    (["shutdown -c"], "shutdown -S nothing"),
]


class Commands(unittest.TestCase):
    def setUp(self):
        self.tpm = tpm.Tpm()
        self.addCleanup(self.tpm.close)
        (self.tpm.base / "few").write_bytes(b"12345678")
        (self.tpm.base / "many").write_bytes(bytes(9000))

    def run_one(self, words):
        done = self.tpm.tool(*words.split())
        if ".ctx" in words or "0x81" in words:  # there is no resource manager, and room for three objects
            self.tpm.tool("flushcontext", "-t")
        if "bad" in words and ("-c l" in words or "dictionary" in words):
            time.sleep(2)  # a wrong authorisation of the lockout hierarchy shuts it, here for a second
        return done

    def test_all(self):
        self.assertGreaterEqual(len({right[-1].split()[0] for right, _ in PAIRS}), 40)
        failures = []
        for right, wrong in PAIRS:
            if right[0].startswith("clear "):  # what is wrong first: right ends what there is to be wrong about
                self.assertNotEqual(self.run_one(wrong)[0], 0, wrong)
                wrong = None
            for words in right:
                status, text = self.run_one(words)
                if status != 0:
                    failures.append(f"{words}: {text[:200] + text[-120:]}")
            if wrong and self.run_one(wrong)[0] == 0:
                failures.append(f"{wrong}: was done")
            if wrong:
                self.tpm.tool("flushcontext", "-l")  # sessions that a tool leaves behind when it fails
        self.assertEqual(0, len(failures), "\n".join(failures))


if __name__ == "__main__":
    unittest.main()
