/* The command line: options in all their forms, the environment, what children inherit. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

#include "frontend/opt.h"

enum { MAX = 24 };

/* Parse the words up to NULL, with environment env (NULL = empty). */
static enum opt_verdict parse_env(struct options *o, char **env, ...)
{
    static char *none[] = { NULL };
    static char *argv[MAX];
    int argc = 0;
    va_list ap;
    va_start(ap, env);
    argv[argc++] = (char *)(uintptr_t)"dragoman";
    while ((argv[argc] = va_arg(ap, char *))) argc++;
    va_end(ap);
    return opt_parse(o, argc, argv, env ? env : none);
}
#define PARSE(o, ...) parse_env(o, NULL, __VA_ARGS__, NULL)

/* Run an expression with stderr closed off: the messages are expected. */
#define QUIETLY(expr) __extension__ ({ \
        int keep_ = dup(2), null_ = open("/dev/null", O_WRONLY); \
        dup2(null_, 2); \
        __auto_type r_ = (expr); \
        dup2(keep_, 2); close(keep_); close(null_); \
        r_; })

static const char *self_arg(const struct options *o, const char *prefix)
{
    for (char *const *a = o->self_args; *a; a++)
        if (!strncmp(*a, prefix, strlen(prefix))) return *a;
    return NULL;
}

static void sizes(void **state)
{
    (void)state;
    uint64_t n = 0;
    assert_true(opt_size("0", &n) && n == 0);
    assert_true(opt_size("123", &n) && n == 123);
    assert_true(opt_size("64k", &n) && n == 65536);
    assert_true(opt_size("3M", &n) && n == 3u << 20);
    assert_true(opt_size("0x10K", &n) && n == 16384);
    assert_true(opt_size("2G", &n) && n == UINT64_C(2) << 30);
    assert_true(opt_size("16777215T", &n) && n == UINT64_C(16777215) << 40);
    static const char *const wrong[] = { "", "K", "-1", "+1", " 1", "1KB", "1X", "99999999999999999999", "16777216T" };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) assert_false(opt_size(wrong[i], &n));
}

static void forms(void **state)
{
    (void)state;
    struct options o;
    assert_int_equal(PARSE(&o, "prog", "-strace", "x"), OPT_RUN);
    assert_string_equal(o.program, "prog");
    assert_string_equal(o.args[1], "-strace");
    assert_string_equal(o.args[2], "x");
    assert_null(o.args[3]);
    assert_false(o.strace);
    assert_int_equal(o.tier, TIER_AUTO);
    assert_null(o.self_args[0]);

    assert_int_equal(PARSE(&o, "-s", "1M", "--s=2M", "-strace", "--stats", "--tier", "interp", "-0", "zero", "--", "-prog"), OPT_RUN);
    assert_int_equal(o.stack_size, 2 << 20);
    assert_true(o.strace && o.stats);
    assert_int_equal(o.tier, TIER_INTERP);
    assert_string_equal(o.program, "-prog");
    assert_string_equal(o.args[0], "zero");
    assert_int_equal(PARSE(&o, "--tier=trace", "--tune=trace-threshold=7,trace-share=3", "--no-pass=dce", "--no-trace", "p"), OPT_RUN);
    assert_int_equal(o.tier, TIER_TRACE);
    assert_int_equal(o.threshold, 0);
    assert_int_equal(o.tune[TUNE_TRACE_THRESHOLD], 7);
    assert_int_equal(o.tune[TUNE_TRACE_SHARE], 3);
    assert_true(o.tune[TUNE_TRACE_INSNS] > 0 && o.no_pass && o.no_trace);
    assert_int_equal(PARSE(&o, "--tier=baseline", "--threshold=9", "p"), OPT_RUN);
    assert_int_equal(o.threshold, 0);
}

static void wrong(void **state)
{
    (void)state;
    static const char *const bad[] = { "-what", "--tier=x", "--tune=x=1", "--tune=trace-share", "--tune=trace-share=0", "--tune=trace-share=1x", "--no-pass=x", "--stats=1", "-s=x", "--cache-size=1K", "--cache-size=2G", "-d=x", "--stress=x",
                                       "--stress=seed=x", "-E=A", "-U=A=B", "--self-fd=x", "--hostcpu=v1", "-L=" };
    struct options o;
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) assert_int_equal(QUIETLY(PARSE(&o, bad[i], "prog")), OPT_BAD);
    assert_int_equal(QUIETLY(PARSE(&o, "-L")), OPT_BAD);
    assert_int_equal(QUIETLY(PARSE(&o, "--stats")), OPT_BAD);
    assert_int_equal(PARSE(&o, "-cpu", "help"), OPT_CPU_HELP);
}

static void lists(void **state)
{
    (void)state;
    struct options o;
    assert_int_equal(PARSE(&o, "-d", "op,,strace", "--log=unimp", "--dump=in_asm", "p"), OPT_RUN);
    assert_int_equal(o.items, ITEM_BIT(ITEM_OP) | ITEM_BIT(ITEM_STRACE) | ITEM_BIT(ITEM_UNIMP) | ITEM_BIT(ITEM_IN_ASM));
    assert_true(o.strace);
    assert_string_equal(self_arg(&o, "--d="), "--d=in_asm,op,strace,unimp");
    assert_null(self_arg(&o, "--log"));
    assert_int_equal(PARSE(&o, "--stress=no-links,seed=77,fork-storm", "p"), OPT_RUN);
    assert_int_equal(o.stress, STRESS_NO_LINKS | STRESS_FORK_STORM);
    assert_int_equal(o.seed, 77);
    assert_int_equal(PARSE(&o, "-d", "nochain", "p"), OPT_RUN);
    assert_int_equal(o.stress, STRESS_NO_LINKS);
    assert_int_equal(PARSE(&o, "-d", "all", "p"), OPT_RUN);
    assert_int_equal(o.stress, 0);
}

static void environment(void **state)
{
    (void)state;
    char *env[] = { (char[]){ "DRAGOMAN_TIER=interp" }, (char[]){ "DRAGOMAN_STATS=1" }, (char[]){ "DRAGOMAN_AUDIT=0" },
                    (char[]){ "DRAGOMAN_NOSUCH=1" }, (char[]){ "DRAGOMAN_CPU=" }, (char[]){ "QEMU_LD_PREFIX=/q/" },
                    (char[]){ "HOME=/h" }, (char[]){ "A=1" }, (char[]){ "AB=2" }, NULL };
    struct options o;
    assert_int_equal(parse_env(&o, env, "p", NULL), OPT_RUN);
    assert_int_equal(o.tier, TIER_INTERP);
    assert_true(o.stats);
    assert_false(o.audit);
    assert_null(o.cpu);
    assert_string_equal(o.sysroot, "/q");
    assert_ptr_equal(o.envp, env);
    assert_non_null(self_arg(&o, "--stats"));
    /* the command line wins; children get what is in force */
    assert_int_equal(parse_env(&o, env, "-L", "/c", "--tier=auto", "-E", "A=9,NEW=x=y", "-U", "HOME,NONE", "p", NULL), OPT_RUN);
    assert_string_equal(o.sysroot, "/c");
    assert_string_equal(self_arg(&o, "--L"), "--L=/c");
    assert_string_equal(self_arg(&o, "--tier"), "--tier=auto");
    assert_null(self_arg(&o, "--E"));
    assert_string_equal(o.envp[6], "AB=2");
    assert_string_equal(o.envp[7], "A=9");
    assert_string_equal(o.envp[8], "NEW=x=y");
    assert_null(o.envp[9]);
    assert_int_equal(parse_env(&o, env, "-L", "/", "p", NULL), OPT_RUN);
    assert_null(o.sysroot);
    char *first[] = { env[5], (char[]){ "DRAGOMAN_LD_PREFIX=/d" }, env[5], NULL };
    assert_int_equal(parse_env(&o, first, "p", NULL), OPT_RUN);
    assert_string_equal(o.sysroot, "/d");
    char *bad[] = { (char[]){ "DRAGOMAN_TIER=what" }, NULL };
    assert_int_equal(QUIETLY(parse_env(&o, bad, "p", NULL)), OPT_BAD);
}

static void absolute_paths(void **state)
{
    (void)state;
    struct options o;
    char cwd[512], want[600];
    assert_non_null(getcwd(cwd, sizeof cwd));
    assert_int_equal(PARSE(&o, "-L", "root//", "-D", "log.%d", "p"), OPT_RUN);
    snprintf(want, sizeof want, "%s/root", cwd);
    assert_string_equal(o.sysroot, want);
    snprintf(want, sizeof want, "--D=%s/log.%%d", cwd);
    assert_string_equal(self_arg(&o, "--D"), want);
}

static void binfmt(void **state)
{
    (void)state;
    struct options o;
    char *none[] = { NULL };
    char *argv[] = { (char[]){ "/usr/libexec/riscv64-binfmt-P" }, (char[]){ "/bin/prog" }, (char[]){ "-prog" }, (char[]){ "--stats" }, NULL };
    assert_int_equal(opt_parse(&o, 4, argv, none), OPT_RUN);
    assert_string_equal(o.program, "/bin/prog");
    assert_string_equal(o.args[0], "-prog");
    assert_string_equal(o.args[1], "--stats");
    assert_false(o.stats);
    char *plain[] = { (char[]){ "/usr/bin/qemu-riscv64" }, (char[]){ "-strace" }, (char[]){ "/bin/prog" }, NULL };
    assert_int_equal(opt_parse(&o, 3, plain, none), OPT_RUN);
    assert_true(o.strace);
    assert_string_equal(o.program, "/bin/prog");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sizes), cmocka_unit_test(forms), cmocka_unit_test(wrong), cmocka_unit_test(lists),
        cmocka_unit_test(environment), cmocka_unit_test(absolute_paths), cmocka_unit_test(binfmt),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
