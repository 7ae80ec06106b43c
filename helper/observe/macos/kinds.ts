// From documentation and from the Info.plist of the programs; not yet seen on a real Mac.
/** Programs of the system's own that lie behind all others or come up for a choice: nobody's work is in them. */
const SHELL: ReadonlySet<string> = new Set([
  'com.apple.loginwindow',
  'com.apple.dock',
  'com.apple.spotlight',
  'com.apple.systemuiserver',
  'com.apple.controlcenter',
  'com.apple.notificationcenterui',
  'com.apple.usernotificationcenter',
  'com.apple.windowmanager',
  'com.apple.securityagent',
  'com.apple.coreservices.uiagent',
]);

/** Whether a program is a part of macOS in which nobody works. */
export function isShell(bundle: string): boolean {
  return SHELL.has(bundle.toLowerCase());
}

/** What shows a picture instead of all windows while nobody is there. */
const SAVERS: ReadonlySet<string> = new Set([
  'com.apple.screensaver.engine',
  'com.apple.screensaver.engine.legacyscreensaver',
]);

export function isScreenSaver(bundle: string): boolean {
  return SAVERS.has(bundle.toLowerCase());
}

/**
 * Programs that show the whole desktop of another computer, of which only that computer knows what is in front. What they
 * show besides, as a list of computers, cannot be told from it.
 */
const REMOTE_CLIENTS: readonly { source: string; bundles: readonly string[] }[] = [
  { source: 'Apple Screen Sharing', bundles: ['com.apple.screensharing'] },
  {
    source: 'Microsoft Remote Desktop, since 2024 Windows App',
    bundles: ['com.microsoft.rdc.macos', 'com.microsoft.rdc.mac'],
  },
  { source: 'Citrix Workspace app: its viewer of desktops', bundles: ['com.citrix.receiver.icaviewer.mac'] },
  {
    source: 'VMware and Omnissa Horizon',
    bundles: ['com.vmware.horizon', 'com.omnissa.horizon.client.mac', 'com.omnissa.horizon.protocol'],
  },
  { source: 'Parallels Client (RAS)', bundles: ['com.2x.client.mac'] },
  {
    source: 'Names by their makers: TeamViewer, AnyDesk, RustDesk, Splashtop, Jump Desktop',
    bundles: [
      'com.teamviewer.teamviewer',
      'com.philandro.anydesk',
      'com.carriez.rustdesk',
      'com.splashtop.stb.macosx',
      'com.p5sys.jump.mac.viewer',
    ],
  },
  { source: 'Amazon WorkSpaces, Parsec', bundles: ['com.amazon.workspaces', 'tv.parsec.www'] },
  {
    source:
      'Parallels Desktop, VMware Fusion, VirtualBox, UTM: the window of a machine (single programs of it have bundles of their own)',
    bundles: [
      'com.parallels.desktop.console',
      'com.vmware.fusion',
      'org.virtualbox.app.virtualboxvm',
      'com.utmapp.utm',
    ],
  },
  { source: 'RealVNC, NoMachine', bundles: ['com.realvnc.vncviewer', 'com.nomachine.nxplayer'] },
];
const remote: ReadonlySet<string> = new Set(REMOTE_CLIENTS.flatMap(({ bundles }) => bundles));

/** Whether a program shows another computer's whole desktop. */
export function isRemoteDesktop(bundle: string): boolean {
  return remote.has(bundle.toLowerCase());
}
