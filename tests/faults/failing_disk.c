/* A disk that fails at the n-th call that changes it: preloaded, and armed by the test itself.
 *
 * Only calls on files below one folder count. `fail_once`: that call alone fails, else all from
 * there on, as on a disk that is full or gone. A write that fails may have written its first half.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char folder[4096];
static long fails_at = -1, calls = 0;
static int error_number = EIO, fail_once = 0, halves = 0;

void disk_arm(const char *below, long at, int error, int once, int half) {
    strncpy(folder, below, sizeof folder - 1);
    calls = 0, fails_at = at, error_number = error, fail_once = once, halves = half;
}
long disk_disarm(void) { fails_at = -1; folder[0] = 0; return calls; }

static int counts_path(const char *path) {
    return folder[0] && path && strncmp(path, folder, strlen(folder)) == 0;
}
static int counts_file(int file) {
    char link[64], path[4096];
    if (!folder[0]) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return counts_path(path);
}
static int fails(void) {
    long call = ++calls;
    if (fails_at < 0 || call < fails_at || (fail_once && call > fails_at)) return 0;
    return 1;
}
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *data, size_t size) {
    if (counts_file(file) && fails()) {
        if (halves && size > 1) return REAL(write)(file, data, size / 2);
        errno = error_number; return -1;
    }
    return REAL(write)(file, data, size);
}
ssize_t pwrite(int file, const void *data, size_t size, off_t at) {
    if (counts_file(file) && fails()) {
        if (halves && size > 1) REAL(pwrite)(file, data, size / 2, at);
        errno = error_number; return -1;
    }
    return REAL(pwrite)(file, data, size, at);
}
ssize_t pwrite64(int file, const void *data, size_t size, off64_t at) {
    if (counts_file(file) && fails()) {
        if (halves && size > 1) REAL(pwrite64)(file, data, size / 2, at);
        errno = error_number; return -1;
    }
    return REAL(pwrite64)(file, data, size, at);
}
#define OF_A_FILE(name, given, passed) \
    int name given { \
        if (counts_file(file) && fails()) { errno = error_number; return -1; } \
        return REAL(name) passed; \
    }
OF_A_FILE(fsync, (int file), (file))
OF_A_FILE(fdatasync, (int file), (file))
OF_A_FILE(ftruncate, (int file, off_t size), (file, size))
OF_A_FILE(ftruncate64, (int file, off64_t size), (file, size))
int rename(const char *from, const char *to) {
    if (counts_path(to) && fails()) { errno = error_number; return -1; }
    return REAL(rename)(from, to);
}
int link(const char *from, const char *to) {
    if (counts_path(to) && fails()) { errno = error_number; return -1; }
    return REAL(link)(from, to);
}
int mkdir(const char *path, mode_t mode) {
    if (counts_path(path) && fails()) { errno = error_number; return -1; }
    return REAL(mkdir)(path, mode);
}
#define OPENING(name) \
    int name(const char *path, int flags, ...) { \
        va_list more; va_start(more, flags); \
        mode_t mode = (flags & O_CREAT) ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        if ((flags & O_CREAT) && counts_path(path) && fails()) { errno = error_number; return -1; } \
        return REAL(name)(path, flags, mode); \
    }
OPENING(open)
OPENING(open64)
