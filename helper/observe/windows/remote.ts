// From documentation, and from what others match by these names; not yet seen on a real Windows.
/** Classes of windows that come from another computer one by one, each with a title of its own. */
const SINGLE_WINDOWS: ReadonlySet<string> = new Set([
  // RemoteApp, by mstsc, msrdc and Windows App, and programs of the Windows Subsystem for Linux: [MS-RDPERP].
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
    source:
      'Remote Desktop Connection and Windows App: class of a session’s window, as published AutoHotkey scripts match it',
    kinds: ['TscShellContainerClass'],
  },
  {
    source:
      'Microsoft, "Remote Desktop client for Windows" (Azure Virtual Desktop, Windows 365): msrdc.exe shows sessions, msrdcw.exe lists them',
    programs: ['msrdc'],
  },
  {
    source:
      'Citrix, "Endpoint Security, Antivirus, and Antimalware Best Practices": CDViewer.exe; wfica32.exe without a viewer',
    programs: ['cdviewer', 'wfica32'],
  },
  {
    source: 'Omnissa, Horizon Client: horizon-protocol.exe shows a desktop, until 2024 as vmware-remotemks.exe',
    programs: ['horizon-protocol', 'vmware-remotemks'],
  },
  {
    source: 'Parallels Knowledge Base 124310 (RAS): TSClient.exe opens a session, APPServerClient.exe lists them',
    programs: ['tsclient'],
  },
  {
    source: 'TeamViewer: class of a session’s window, as published AutoHotkey scripts match it',
    kinds: ['TV_CClientWindowClass'],
  },
  {
    source:
      'LOLRMM, a catalogue of programs for remote work: files of AnyDesk, RustDesk, Splashtop, RemotePC, ScreenConnect and others',
    programs: [
      'teamviewer',
      'anydesk',
      'rustdesk',
      'strwinclt',
      'remotepcdesktop',
      'screenconnect.windowsclient',
      'rutview',
    ],
  },
  {
    source: 'Amazon, "WorkSpaces" and "DCV User Guide"; HP Anyware (PCoIP Client); Parsec: files of the programs',
    programs: ['workspaces', 'dcvviewer', 'pcoip_client', 'parsecd'],
  },
  {
    source:
      'RealVNC, TigerVNC, UltraVNC (vncviewer), TightVNC (tvnviewer), NoMachine (nxplayer): files of the programs',
    programs: ['vncviewer', 'tvnviewer', 'nxplayer', 'nxplayer.bin'],
  },
  {
    source:
      'Microsoft, "Hyper-V Virtual Machine Connection" (vmconnect.exe); VirtualBox and VMware: the window of a machine',
    programs: ['vmconnect', 'virtualboxvm', 'vmware', 'vmplayer'],
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
