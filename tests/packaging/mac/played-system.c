/* Plays what of macOS's library Linux has not, so that the program of the bundle can be run here. */
#include <errno.h>
#include <unistd.h>

extern char **environ;

int _NSGetExecutablePath(char *path, unsigned int *size) {
  long length = readlink("/proc/self/exe", path, *size - 1);
  if (length < 0) return -1;
  path[length] = 0;
  return 0;
}

char ***_NSGetEnviron(void) { return &environ; }

int *__error(void) { return &errno; }
