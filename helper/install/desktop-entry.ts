/** One argument of an `Exec` line, in double quotes, with what is special inside them and a `%` made plain. */
function quoted(text: string): string {
  return `"${text.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;
}

/**
 * The `Exec` line of a desktop entry that starts the recorder (Desktop Entry Specification, "The Exec key"). A program
 * with `=` or `%` in its path is not allowed there, or not found by GLib, so a shell starts such a one.
 */
export function execLine(launcher: string): string {
  const shell = /[=%]/.test(launcher) ? `/bin/sh -c ${quoted('exec "$0" record')} ` : '';
  const words = `${shell}${quoted(launcher)}${shell === '' ? ' record' : ''}`;
  // Every text of such a file has backslashes and ends of lines written with backslashes.
  return `Exec=${words.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}`;
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
