// SPDX-License-Identifier: GPL-3.0-or-later
// peak_memory PROGRAM ARGUMENTS...: runs it and prints how many kilobytes it had resident at most. A program of its
// own, and a small one, because the kernel lets a process begin with the peak of the one that it was split from:
// started by the bench, whatever it runs seems to have needed what the bench has. Knows nothing of Madang.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const pid_t child = fork();
    if (child == 0) {
        execv(argv[1], argv + 1);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || status != 0)
        return 1;
    std::printf("%ld\n", usage.ru_maxrss);
    return 0;
}
