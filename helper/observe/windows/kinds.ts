// From documentation and from what others match by these names; not yet seen on a real Windows.
/**
 * Windows of the system's own that lie behind all others or come up for a choice, by class: nobody's work is in them.
 * Sources: Microsoft's "About Window Classes" for the desktop; the classes of Explorer's parts as its builds of Windows
 * 10 and 11 register them.
 */
const SHELL_KINDS: ReadonlySet<string> = new Set([
  // The desktop, the same behind its icons, and the root of all windows.
  'Progman',
  'WorkerW',
  '#32769',
  // The taskbar, on each screen, and what opens from its end.
  'Shell_TrayWnd',
  'Shell_SecondaryTrayWnd',
  'NotifyIconOverflowWindow',
  'TopLevelWindowForOverflowXamlIsland',
  // Task view and the switching between windows.
  'XamlExplorerHostIslandWindow',
  'MultitaskingViewFrame',
  'TaskSwitcherWnd',
  'TaskSwitcherOverlayWnd',
  'TaskListThumbnailWnd',
  'ForegroundStaging',
  // Start and search of Windows 7 and 8.
  'DV2ControlHost',
  'ImmersiveLauncher',
  'SearchPane',
]);

/** Programs that show nothing but Start, search, and what comes up beside the clock. In small letters. */
const SHELL_PROGRAMS: ReadonlySet<string> = new Set([
  'shellexperiencehost',
  'startmenuexperiencehost',
  'shellhost',
  'searchhost',
  'searchapp',
  'searchui',
  'textinputhost',
]);

/** Whether a window is a part of Windows itself in which nobody works. */
export function isShell(kind: string, program: string): boolean {
  return SHELL_KINDS.has(kind) || SHELL_PROGRAMS.has(program.toLowerCase());
}

/**
 * Classes of dialogues, which lie over the document that they are about. Sources: Microsoft's "About Window Classes"
 * (`#32770`); the dialogues that Word and other programs of Office draw themselves.
 */
const DIALOGUES: ReadonlySet<string> = new Set(['#32770', 'bosa_sdm_msword', 'NUIDialog']);

export function isDialogue(kind: string): boolean {
  return DIALOGUES.has(kind);
}

/** Classes of windows that come from another computer one by one, each with a title of its own. */
const SINGLE_WINDOWS: ReadonlySet<string> = new Set([
  // RemoteApp, by mstsc, msrdc and Windows App: [MS-RDPERP].
  'RAIL_WINDOW',
  // Published applications of Citrix Workspace app, by wfica32.
  'Transparent Windows Client',
]);

interface RemoteClient {
  source: string;
  /** Names of programs in small letters; absent: whichever has the class. */
  programs?: readonly string[];
  /** Classes of windows; absent: each window of these programs. */
  kinds?: readonly string[];
}

/** Programs that show the whole desktop of another computer, of which only that computer knows what is in front. */
const REMOTE_CLIENTS: readonly RemoteClient[] = [
  {
    source: 'Remote Desktop Connection, Windows App and the Remote Desktop client: class of a session’s window',
    kinds: ['TscShellContainerClass'],
  },
  {
    source: 'Azure Virtual Desktop, Windows 365, Windows App: msrdc.exe shows sessions, msrdcw.exe only lists them',
    programs: ['msrdc'],
  },
  { source: 'Citrix Workspace app: Desktop Viewer, and sessions without it', programs: ['cdviewer', 'wfica32'] },
  { source: 'VMware and Omnissa Horizon: the process of a desktop’s screen', programs: ['vmware-remotemks'] },
  { source: 'Parallels Client (RAS): the process of a session', programs: ['tsclient'] },
  { source: 'TeamViewer: class of a session’s window', kinds: ['TV_CClientWindowClass'] },
  {
    source: 'Names of the programs, by their makers',
    programs: ['teamviewer', 'anydesk', 'rustdesk', 'strwinclt', 'remotepcdesktop', 'screenconnect.windowsclient'],
  },
  { source: 'Amazon WorkSpaces, Parsec', programs: ['workspaces', 'parsecd'] },
  {
    source: 'RealVNC, TigerVNC, UltraVNC (vncviewer), TightVNC (tvnviewer), NoMachine (nxplayer)',
    programs: ['vncviewer', 'tvnviewer', 'nxplayer', 'nxplayer.bin'],
  },
];

/** Whether a window shows another computer's whole desktop. */
export function isRemoteDesktop(kind: string, program: string | null): boolean {
  if (SINGLE_WINDOWS.has(kind)) return false;
  const name = program?.toLowerCase() ?? '';
  return REMOTE_CLIENTS.some(
    ({ programs, kinds }) => (programs?.includes(name) ?? true) && (kinds?.includes(kind) ?? true),
  );
}
