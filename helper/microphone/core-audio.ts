import { cleanText } from '../../shared/index.ts';
import { type MicrophoneWatch, namesOf, onChange } from './microphone.ts';

/** What CoreAudio says of one program that plays or takes sound. */
export interface AudioProcess {
  /** `com.microsoft.teams2`; empty where there is none. */
  bundle: string;
  /** Whether it takes sound from any device now. */
  input: boolean;
}

/** Reads all programs of CoreAudio's list once. */
export type AudioLook = () => readonly AudioProcess[];

/** A look costs some calls within this process; a call of less than this is none that anybody bills. */
const TICK_MS = 5_000;

/**
 * What its windows are told under, where that is not the last part of its bundle's identifier: the name of the bundle's
 * folder, as the observer of macOS has it, so that one exclusion holds for both.
 */
const BUNDLES: Readonly<Record<string, string>> = {
  'us.zoom.xos': 'zoom.us',
  'com.microsoft.teams2': 'Microsoft Teams',
  'com.microsoft.teams': 'Microsoft Teams classic',
  'com.apple.FaceTime': 'FaceTime',
  'com.apple.avconferenced': 'FaceTime',
  'com.apple.Safari': 'Safari',
  'com.apple.WebKit.GPU': 'Safari',
  'com.google.Chrome': 'Google Chrome',
  'com.microsoft.edgemac': 'Microsoft Edge',
  'com.brave.Browser': 'Brave Browser',
  'org.mozilla.firefox': 'Firefox',
  'com.tinyspeck.slackmacgap': 'Slack',
  'Cisco-Systems.Spark': 'Webex',
  'com.webex.meetingmanager': 'Webex',
  'com.ringcentral.glip': 'RingCentral',
  'org.whispersystems.signal-desktop': 'Signal',
  'company.thebrowser.Browser': 'Arc',
};

/** Parts of a program that are bundles of their own: `com.google.Chrome.helper`. */
const PART = /\.helper(?:\.[\w-]+)?$/i;

function appOf(bundle: string): string {
  const whole = bundle.replace(PART, '');
  return Object.hasOwn(BUNDLES, whole) ? (BUNDLES[whole] ?? '') : (whole.split('.').at(-1) ?? '');
}

/** The programs that take sound. CoreAudio does not say since when: they come in its own order. */
export function usersAmong(processes: readonly AudioProcess[]): string[] {
  return namesOf(processes.filter(({ input }) => input).map(({ bundle }) => cleanText(appOf(bundle))));
}

/**
 * Hears from CoreAudio, from macOS 14.4 on, by looking every few seconds: what CoreAudio tells by itself comes on a thread
 * of its own. It asks for no permission, as no sound is taken.
 *
 * Never run: only the reading of recorded lists has been tried.
 * @param load brings in the native part; null where this macOS has no such list
 */
export function createCoreAudioWatch(load: () => Promise<AudioLook | null>): MicrophoneWatch {
  let running: { over: boolean } | null = null;
  let timer: NodeJS.Timeout | undefined;

  return {
    name: 'CoreAudio',
    start(told) {
      if (running) return;
      const mine = { over: false };
      running = mine;
      const tell = onChange(told);
      const lookWith = (look: AudioLook) => {
        if (mine.over) return;
        tell(usersAmong(look()));
        timer = setTimeout(() => lookWith(look), TICK_MS);
      };
      void load().then(
        (look) => look && lookWith(look),
        // Without its native part nothing is heard, as without such a list.
        () => undefined,
      );
    },
    answers: async () => (await load().catch(() => null)) !== null,
    stop() {
      if (running) running.over = true;
      running = null;
      clearTimeout(timer);
      return Promise.resolve();
    },
  };
}
