/**
 * The `Exec` line of a desktop entry that starts the recorder: its program in double quotes, with what is special
 * inside them and a `%` made plain, and then with the backslashes that every text of such a file needs (Desktop Entry
 * Specification, "The Exec key").
 */
export function execLine(launcher: string): string {
  const program = `"${launcher.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;
  return `Exec=${program} record`.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');
}

/** What makes a Linux desktop start the recorder at login (Desktop Application Autostart Specification). */
export function desktopEntry(launcher: string): string {
  return `[Desktop Entry]
Type=Application
Name=Matterline
Comment=Keeps your private timesheet on this computer
${execLine(launcher)}
Terminal=false
NoDisplay=true
X-GNOME-Autostart-enabled=true
`;
}
