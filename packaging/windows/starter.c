/*
 * matterline-helper.exe: what browsers and the sign-in start on Windows. It runs
 *
 *     "<its folder>\<newest version>\node.exe" "<its folder>\<newest version>\helper.cjs" <the rest of its own line>
 *
 * with its own handles and without a console, and ends with Node's exit status. Each version of the program lies in a
 * folder of its own, named by its numbers, so that one can be put there while another runs.
 *
 * Built for the GUI subsystem, by mingw-w64:  x86_64-w64-mingw32-gcc -municode -mwindows
 */
#include <windows.h>
#include <wchar.h>

#define LONGEST 32768 /* of a path or a command line, in UTF-16 units */
#define PARTS 4

enum { NO_FOLDER = 70, NO_PROGRAM = 71, NOT_STARTED = 72 };

static WCHAR folder[LONGEST], pattern[LONGEST], path[LONGEST], node[LONGEST], line[LONGEST];

/* Reads a name such as 1.10.0; whether it is one, and nothing else. */
static BOOL version_of(const WCHAR *name, unsigned long parts[PARTS]) {
  for (int i = 0; i < PARTS; i++) parts[i] = 0;
  for (int i = 0; i < PARTS; i++) {
    if (*name < L'0' || *name > L'9') return FALSE;
    WCHAR *end;
    parts[i] = wcstoul(name, &end, 10);
    if (*end == 0) return TRUE;
    if (*end != L'.') return FALSE;
    name = end + 1;
  }
  return FALSE;
}

static BOOL is_newer(const unsigned long parts[PARTS], const unsigned long than[PARTS]) {
  for (int i = 0; i < PARTS; i++)
    if (parts[i] != than[i]) return parts[i] > than[i];
  return FALSE;
}

/* Joins up to three parts of a path; whether they fit. */
static BOOL join(WCHAR *to, const WCHAR *a, const WCHAR *b, const WCHAR *c) {
  int length = _snwprintf(to, LONGEST, c ? L"%ls\\%ls\\%ls" : L"%ls\\%ls", a, b, c);
  return length > 0 && length < LONGEST;
}

static BOOL holds(const WCHAR *version, const WCHAR *file) {
  return join(path, folder, version, file) && GetFileAttributesW(path) != INVALID_FILE_ATTRIBUTES;
}

/* The newest version that is there as a whole: its entry is put there last. */
static BOOL find_newest(WCHAR newest[MAX_PATH]) {
  unsigned long best[PARTS] = {0}, parts[PARTS];
  BOOL found = FALSE;
  WIN32_FIND_DATAW entry;
  if (!join(pattern, folder, L"*", NULL)) return FALSE;
  HANDLE search = FindFirstFileW(pattern, &entry);
  if (search == INVALID_HANDLE_VALUE) return FALSE;
  do {
    if (!(entry.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) || !version_of(entry.cFileName, parts)) continue;
    if (found && !is_newer(parts, best)) continue;
    if (!holds(entry.cFileName, L"node.exe") || !holds(entry.cFileName, L"helper.cjs")) continue;
    memcpy(best, parts, sizeof best);
    wcscpy(newest, entry.cFileName);
    found = TRUE;
  } while (FindNextFileW(search, &entry));
  FindClose(search);
  return found;
}

/* What stands behind the program's own name on a command line. */
static const WCHAR *arguments_of(const WCHAR *at) {
  BOOL quoted = FALSE;
  for (; *at && (quoted || (*at != L' ' && *at != L'\t')); at++)
    if (*at == L'"') quoted = !quoted;
  while (*at == L' ' || *at == L'\t') at++;
  return at;
}

/* Whether the first word is "record": the recorder outlives whoever starts it. */
static BOOL is_recorder(const WCHAR *arguments) {
  return wcsncmp(arguments, L"record", 6) == 0 && (arguments[6] == 0 || arguments[6] == L' ');
}

/* Has a process end with this one, as when a browser ends what it started. What breaks away from the job lives on. */
static void tie(HANDLE process) {
  HANDLE job = CreateJobObjectW(NULL, NULL);
  JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits;
  if (!job) return;
  ZeroMemory(&limits, sizeof limits);
  limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE | JOB_OBJECT_LIMIT_SILENT_BREAKAWAY_OK;
  SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
  AssignProcessToJobObject(job, process);
}

static BOOL start(DWORD flags, PROCESS_INFORMATION *process) {
  STARTUPINFOW startup, own;
  GetStartupInfoW(&own);
  ZeroMemory(&startup, sizeof startup);
  startup.cb = sizeof startup;
  startup.dwFlags = STARTF_USESTDHANDLES;
  /* Where Node keeps descriptors beyond the third: on one of them a recorder says that it is ready. */
  startup.cbReserved2 = own.cbReserved2;
  startup.lpReserved2 = own.lpReserved2;
  startup.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
  startup.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
  startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
  HANDLE handles[] = {startup.hStdInput, startup.hStdOutput, startup.hStdError};
  for (int i = 0; i < 3; i++)
    if (handles[i] && handles[i] != INVALID_HANDLE_VALUE)
      SetHandleInformation(handles[i], HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT);
  return CreateProcessW(node, line, NULL, NULL, TRUE, CREATE_NO_WINDOW | flags, NULL, NULL, &startup, process);
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE earlier, PWSTR command, int show) {
  WCHAR newest[MAX_PATH];
  (void)instance, (void)earlier, (void)command, (void)show;
  DWORD length = GetModuleFileNameW(NULL, folder, LONGEST);
  WCHAR *end = length > 0 && length < LONGEST ? wcsrchr(folder, L'\\') : NULL;
  if (!end) return NO_FOLDER;
  *end = 0;
  if (!find_newest(newest) || !join(node, folder, newest, L"node.exe")) return NO_PROGRAM;

  const WCHAR *arguments = arguments_of(GetCommandLineW());
  int written = _snwprintf(line, LONGEST, L"\"%ls\" \"%ls\\%ls\\helper.cjs\" %ls", node, folder, newest, arguments);
  if (written < 0 || written >= LONGEST) return NOT_STARTED;
  /* Through these two Node would load other code into the helper. */
  SetEnvironmentVariableW(L"NODE_OPTIONS", NULL);
  SetEnvironmentVariableW(L"NODE_PATH", NULL);

  PROCESS_INFORMATION process;
  if (is_recorder(arguments)) {
    /* Firefox ends what is in its job; where the job lets nothing go, a recorder that ends with it is better than none. */
    return start(CREATE_BREAKAWAY_FROM_JOB, &process) || start(0, &process) ? 0 : NOT_STARTED;
  }
  if (!start(0, &process)) return NOT_STARTED;
  tie(process.hProcess);
  WaitForSingleObject(process.hProcess, INFINITE);
  DWORD status = NOT_STARTED;
  GetExitCodeProcess(process.hProcess, &status);
  return (int)status;
}
