# The encoder tests decode what was encoded with Zydis.
LDLIBS_tests/unit/x86_enc  = -lZydis
LDLIBS_tests/unit/x86_venc = -lZydis
LDLIBS_tests/unit/x86_fault_addr = -lZydis
