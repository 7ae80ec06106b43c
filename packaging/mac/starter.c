/*
 * Matterline: the program of the bundle Matterline.app. It runs, with its own arguments and its own standard files,
 *
 *     Matterline.app/Contents/Resources/matterline-helper     where that is there, as in what people download;
 *     matterline-helper beside the folder that holds the bundle, as where the helper is installed
 *
 * stays until that has ended, passes on what asks it to end, and ends with its status. macOS asks the user for the
 * permissions of whatever this starts by this bundle's name, and keeps the answers for it: so the bundle and not Node is
 * what may see windows. For that this program has to be there as long as what it started.
 *
 * Never run. Built by clang and LLVM's linker without Apple's headers, so what is needed of them stands here.
 */
typedef int pid_t;
typedef unsigned long size_t;

int _NSGetExecutablePath(char *path, unsigned int *size);
char ***_NSGetEnviron(void);
int *__error(void);
int access(const char *path, int mode);
int kill(pid_t process, int signal);
int posix_spawn(pid_t *process, const char *path, const void *actions, const void *attributes, char *const arguments[],
                char *const environment[]);
char *realpath(const char *path, char *resolved);
int setenv(const char *name, const char *value, int overwrite);
void (*signal(int which, void (*handler)(int)))(int);
int snprintf(char *into, size_t size, const char *format, ...);
char *strrchr(const char *text, int sign);
pid_t waitpid(pid_t process, int *status, int options);

#define LONGEST 4096 /* of a path, with its end */
#define EXECUTABLE 1
#define EINTR 4

enum { HANGUP = 1, INTERRUPT = 2, TERMINATE = 15 };
enum { NO_FOLDER = 70, NO_PROGRAM = 71, NOT_STARTED = 72, LOST = 73 };

static volatile pid_t child;
static volatile int asked;

static void pass_on(int which) {
  asked = which;
  if (child > 0) kill(child, which);
}

/* What is to be run, as seen from the folder of this program; whether it is there. */
static int find(char *path, const char *folder) {
  static const char *const places[] = {"../Resources/matterline-helper", "../../../../matterline-helper"};
  for (int nth = 0; nth < 2; nth++) {
    int length = snprintf(path, LONGEST, "%s/%s", folder, places[nth]);
    if (length > 0 && length < LONGEST && access(path, EXECUTABLE) == 0) return 1;
  }
  return 0;
}

int main(int count, char *arguments[]) {
  static char own[LONGEST], folder[LONGEST], path[LONGEST];
  unsigned int size = sizeof own;
  if (count < 1 || _NSGetExecutablePath(own, &size) != 0 || !realpath(own, folder)) return NO_FOLDER;
  char *end = strrchr(folder, '/');
  if (!end) return NO_FOLDER;
  *end = 0;
  if (!find(path, folder)) return NO_PROGRAM;

  setenv("MATTERLINE_APP", "1", 1);
  signal(HANGUP, pass_on);
  signal(INTERRUPT, pass_on);
  signal(TERMINATE, pass_on);
  arguments[0] = path;
  pid_t started;
  if (posix_spawn(&started, path, 0, 0, arguments, *_NSGetEnviron()) != 0) return NOT_STARTED;
  child = started;
  /* What asked in between knew of no child. */
  if (asked) kill(started, asked);

  int status;
  while (waitpid(started, &status, 0) != started)
    if (*__error() != EINTR) return LOST;
  int killed_by = status & 0x7f;
  return killed_by ? 128 + killed_by : (status >> 8) & 0xff;
}
