/** Text inside an element of XML. */
function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The element that names the program. */
export function programElement(launcher: string): string {
  return `<string>${xmlText(launcher)}</string>`;
}

/**
 * What makes macOS start the recorder at login, and again when it ended otherwise than it should: one that was asked to
 * end ends well, and stays so. The bundle named is that whose name macOS shows among what starts at login.
 */
export function launchAgent(label: string, launcher: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>${xmlText(label)}</string>
  <key>ProgramArguments</key>
  <array>
    ${programElement(launcher)}
    <string>record</string>
  </array>
  <key>RunAtLoad</key>
  <true/>
  <key>KeepAlive</key>
  <dict>
    <key>SuccessfulExit</key>
    <false/>
  </dict>
  <key>ThrottleInterval</key>
  <integer>10</integer>
  <key>AssociatedBundleIdentifiers</key>
  <string>${xmlText(label)}</string>
</dict>
</plist>
`;
}
