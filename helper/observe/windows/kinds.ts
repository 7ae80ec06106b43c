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
 * (`#32770`); the newer ones of Office (`NUIDialog`); LibreOffice's own drawing of windows.
 */
const DIALOGUES: ReadonlySet<string> = new Set(['#32770', 'NUIDialog', 'SALSUBFRAME', 'SALTMPSUBFRAME']);

/** Those that each program of Office draws itself: `bosa_sdm_msword`, `bosa_sdm_XL9`; Microsoft's support pages name some. */
const OFFICE_DIALOGUE = 'bosa_sdm_';

/** Whether a window is a dialogue by its class; others are because they let nobody into the window below. */
export function isDialogue(kind: string): boolean {
  return DIALOGUES.has(kind) || kind.startsWith(OFFICE_DIALOGUE);
}
