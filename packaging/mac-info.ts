/** A bundle for a Mac, by what tells it from others. */
export interface BundleNames {
  identifier: string;
  name: string;
}

/**
 * What macOS reads of a bundle (Apple, "Information Property List"). It shows neither a window nor a place in the Dock.
 * Accessibility has no text of its own: macOS's question names the bundle. The one for the microphone is there should macOS
 * ask, though the helper only hears which program uses it.
 */
export function infoOf({ identifier, name }: BundleNames, version: string): string {
  const pairs = {
    CFBundleExecutable: 'Matterline',
    CFBundleIconFile: 'Matterline',
    CFBundleIdentifier: identifier,
    CFBundleInfoDictionaryVersion: '6.0',
    CFBundleName: name,
    CFBundleDisplayName: name,
    CFBundlePackageType: 'APPL',
    CFBundleShortVersionString: version,
    CFBundleVersion: version,
    LSMinimumSystemVersion: '11.0',
    NSMicrophoneUsageDescription:
      'Matterline notices which program uses the microphone, so that a call counts as work. It takes no sound.',
  };
  const lines = Object.entries(pairs).map(([key, value]) => `  <key>${key}</key>\n  <string>${value}</string>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
${lines.join('')}  <key>LSUIElement</key>
  <true/>
</dict>
</plist>
`;
}
