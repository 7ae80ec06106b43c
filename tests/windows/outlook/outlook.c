/* Plays classic Outlook: a main window, and its object model in the Running Object Table, as far as it is read.
   Arguments: a file whose first letter says how it behaves, read at each question for ActiveWindow:
     1-9  one message of that number is chosen      n  none is chosen        t  two are chosen
     a    an appointment is chosen                  i  a message's own window is in front
     h    it hangs                                  d  it dies               b  it is busy and refuses
     e    it answers with an error that says why
   It writes how many objects are out at each such question: all but the first have to be given back by then. */
#define COBJMACROS
#define UNICODE
#include <windows.h>
#include <ole2.h>
#include <oleauto.h>
#include <stdio.h>
#include <wchar.h>

#define CAPTION L"Inbox - a.ruiz@firm.example - Outlook"

enum kind { APPLICATION, EXPLORER, INSPECTOR, SELECTION, ITEM };
enum member { ACTIVE_WINDOW = 1, CLASS, CAPTION_OF, SELECTION_OF, COUNT, ITEM_OF, SUBJECT };
static const WCHAR *NAMES[] = {L"ActiveWindow", L"Class", L"Caption", L"Selection", L"Count", L"Item", L"Subject", NULL};

typedef struct {
  IDispatchVtbl *table;
  LONG references;
  enum kind kind;
  char how;
} Object;

static LONG out = 0;
static const char *behaviour;
static Object *make(enum kind kind, char how);

static char how_now(void) {
  FILE *file = fopen(behaviour, "r");
  int how = file ? fgetc(file) : '1';
  if (file) fclose(file);
  return (char)how;
}

static HRESULT WINAPI query(IDispatch *self, REFIID id, void **found) {
  if (!IsEqualGUID(id, &IID_IUnknown) && !IsEqualGUID(id, &IID_IDispatch)) {
    *found = NULL;
    return E_NOINTERFACE;
  }
  *found = self;
  IDispatch_AddRef(self);
  return S_OK;
}
static ULONG WINAPI add(IDispatch *self) { return InterlockedIncrement(&((Object *)self)->references); }
static ULONG WINAPI give_back(IDispatch *self) {
  LONG left = InterlockedDecrement(&((Object *)self)->references);
  if (left == 0) {
    InterlockedDecrement(&out);
    free(self);
  }
  return left;
}
static HRESULT WINAPI type_count(IDispatch *self, UINT *count) { *count = 0; return S_OK; }
static HRESULT WINAPI type(IDispatch *self, UINT index, LCID language, ITypeInfo **found) {
  *found = NULL;
  return E_NOTIMPL;
}
static HRESULT WINAPI names(IDispatch *self, REFIID id, LPOLESTR *wanted, UINT count, LCID language, DISPID *found) {
  for (int index = 0; NAMES[index]; index += 1)
    if (!_wcsicmp(wanted[0], NAMES[index])) {
      found[0] = index + 1;
      return S_OK;
    }
  found[0] = DISPID_UNKNOWN;
  return DISP_E_UNKNOWNNAME;
}

static HRESULT object(VARIANT *result, enum kind kind, char how) {
  V_VT(result) = VT_DISPATCH;
  V_DISPATCH(result) = (IDispatch *)make(kind, how);
  return S_OK;
}
static HRESULT number(VARIANT *result, int value) {
  V_VT(result) = VT_I4;
  V_I4(result) = value;
  return S_OK;
}
static HRESULT text(VARIANT *result, const WCHAR *value) {
  V_VT(result) = VT_BSTR;
  V_BSTR(result) = SysAllocString(value);
  return S_OK;
}

static HRESULT active_window(VARIANT *result, EXCEPINFO *exception) {
  char how = how_now();
  printf("asked %c, out %ld\n", how, out);
  fflush(stdout);
  if (how == 'h') Sleep(60000);
  if (how == 'd') TerminateProcess(GetCurrentProcess(), 1);
  if (how == 'b') return RPC_E_CALL_REJECTED;
  if (how == 'e' && exception) {
    memset(exception, 0, sizeof *exception);
    exception->scode = E_FAIL;
    exception->bstrDescription = SysAllocString(L"not now");
    return DISP_E_EXCEPTION;
  }
  return object(result, how == 'i' ? INSPECTOR : EXPLORER, how);
}

static HRESULT WINAPI invoke(IDispatch *self, DISPID member, REFIID id, LCID language, WORD flags, DISPPARAMS *given,
                             VARIANT *result, EXCEPINFO *exception, UINT *argument) {
  Object *one = (Object *)self;
  if (!result) return E_POINTER;
  VariantInit(result);
  switch (one->kind * 16 + member) {
    case APPLICATION * 16 + ACTIVE_WINDOW:
      return active_window(result, exception);
    case EXPLORER * 16 + CLASS:
      return number(result, 34);
    case INSPECTOR * 16 + CLASS:
      return number(result, 35);
    case EXPLORER * 16 + CAPTION_OF:
      return text(result, CAPTION);
    case EXPLORER * 16 + SELECTION_OF:
      return object(result, SELECTION, one->how);
    case SELECTION * 16 + COUNT:
      return number(result, one->how == 'n' ? 0 : one->how == 't' ? 2 : 1);
    case SELECTION * 16 + ITEM_OF:
      if (given->cArgs != 1 || V_VT(&given->rgvarg[0]) != VT_I4 || V_I4(&given->rgvarg[0]) != 1) return DISP_E_BADPARAMCOUNT;
      return object(result, ITEM, one->how);
    case ITEM * 16 + CLASS:
      return number(result, one->how == 'a' ? 26 : 43);
    case ITEM * 16 + SUBJECT: {
      WCHAR subject[100];
      swprintf(subject, 100, L"RE: 00012-Smith \u2013 \u00dcbersicht \u6771\u4eac %c", one->how);
      return text(result, subject);
    }
    default:
      return DISP_E_MEMBERNOTFOUND;
  }
}

static IDispatchVtbl table = {query, add, give_back, type_count, type, names, invoke};
static Object *make(enum kind kind, char how) {
  Object *made = calloc(1, sizeof *made);
  made->table = &table;
  made->references = 1;
  made->kind = kind;
  made->how = how;
  InterlockedIncrement(&out);
  return made;
}

int main(int count, char **arguments) {
  CLSID id;
  DWORD registered = 0;
  behaviour = count > 1 ? arguments[1] : "";
  CoInitializeEx(NULL, COINIT_APARTMENTTHREADED);
  if (FAILED(CLSIDFromProgID(L"Outlook.Application", &id))) return 1;
  /* Wine begins to start the service that keeps the table at the first call, and does not wait long enough for it. */
  Object *application = make(APPLICATION, 0);
  HRESULT outcome = E_FAIL;
  for (int tries = 0; tries < 100; tries += 1) {
    outcome = RegisterActiveObject((IUnknown *)application, &id, ACTIVEOBJECT_STRONG, &registered);
    if (outcome != HRESULT_FROM_WIN32(RPC_S_SERVER_UNAVAILABLE)) break;
    Sleep(200);
  }
  if (FAILED(outcome)) {
    printf("not registered: %08lx\n", outcome);
    return 2;
  }
  WNDCLASSW kind = {.lpfnWndProc = DefWindowProcW, .lpszClassName = L"rctrl_renwnd32", .hInstance = GetModuleHandleW(NULL)};
  RegisterClassW(&kind);
  CreateWindowExW(0, kind.lpszClassName, CAPTION, WS_OVERLAPPEDWINDOW | WS_VISIBLE, 10, 10, 300, 200, NULL, NULL,
                  kind.hInstance, NULL);
  printf("ready\n");
  fflush(stdout);
  MSG message;
  while (GetMessageW(&message, NULL, 0, 0) > 0) {
    TranslateMessage(&message);
    DispatchMessageW(&message);
  }
  return 0;
}
