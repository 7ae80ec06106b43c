import type { Platform } from '../../../../shared/index.ts';
import { counted } from './format.ts';
import { recording } from './options/recording.ts';

/** The page that opens after the installation. */
export const welcome = {
  title: 'Welcome to Matterline',
  lead: 'Four steps, and your first title is recognized before your eyes. Close this page whenever you like: what is done stays done.',
  reload: 'Reload this page.',
  done: '(done)',
  agree: {
    title: 'What is recorded, and what never is',
    recorded: 'Recorded',
    recordedWhat: [
      'Which window is in front: its program, its title, from when to when.',
      'Which program uses the microphone, from when to when. No sound.',
      'When nobody is at the computer.',
    ],
    never: 'Never recorded',
    neverWhat: [
      'What you type, what a window shows, pictures of the screen.',
      'Private windows and password managers, as far as they can be told; the options say how.',
      'Whatever you leave out in the options.',
    ],
    where: 'All of it stays on this computer. Only time entries that you approve are sent, and only to Clio.',
    agree: 'I agree, start recording',
    before: 'Nothing is recorded before you agree. You can pause at any time.',
    /** Where the firm set this computer up. */
    clioFollows: 'Your firm has set up the connection to Clio: next you allow access on Clio’s page.',
    agreed: (when: string) => `You agreed on ${when}. Pause it in the options, or from the toolbar button.`,
    failed: 'This could not be stored. Make room on the disk, and press once more.',
  },
  helper: {
    title: 'The helper',
    means: 'A small program on this computer that sees which window is in front. It has no network code.',
    afterAgreeing: 'It is looked for as soon as you agree.',
    looking: 'Looking for the helper…',
    notFound: 'It is not installed yet.',
    noneHere: 'There is no helper for this system. Time that you add by hand works all the same.',
    install: {
      windows: [
        'Open the setup, a file whose name ends with “setup.exe”. It needs no administrator.',
        'Close what it says when it is done, and come back to this page.',
      ],
      macos: [
        'Unpack the zip for macOS, and open Matterline in it once.',
        'Allow it under Privacy & Security, Accessibility, where the system asks.',
      ],
      linux: [
        'On Debian, Ubuntu and their kin: open the file whose name ends with “.deb”, or run “apt install ./FILE”.',
        'Elsewhere: unpack the “.tar.xz”, and run “matterline-helper install” in it.',
      ],
    } satisfies Record<'windows' | 'macos' | 'linux', string[]>,
    notices:
      'You got these files with Matterline, or from your firm. This page notices by itself once the helper is there.',
    found: (version: string | null, platform: Platform | null) =>
      `Found${version === null ? '' : `, version ${version}`}${platform === null ? '' : `, on ${recording.helper.platforms[platform]}`}.`,
  },
  clio: {
    title: 'Clio',
    means:
      'With Clio’s matters Matterline recognizes their numbers and clients in titles, and can send what you approve.',
    connect: 'Connect to Clio',
    file: 'My firm sent me a file',
    /** Where the firm set this computer up. */
    byFirm:
      'Your firm has set up the connection: what is left is to allow access on Clio’s page. Where that does not come up by itself, press “Connect to Clio”.',
    later: 'Or later: time is recorded meanwhile, and nothing is sent.',
    connected: (user: string, account: string, matters: number) =>
      `Connected as ${user}, ${account}. ${counted(matters, 'matter', 'matters')} on this computer.`,
  },
  live: {
    title: 'Your first title',
    means: 'Open something you work on, stay with it for some seconds, and look here again.',
    waiting: 'Waiting for the first window…',
    where: (app: string, at: string) => `${app}, ${at}`,
    noMatter: 'No matter found in this title: the day’s review will ask you.',
    withClio: 'Matters are found once Clio is connected, for what was recorded before, too.',
  },
  after: {
    title: 'At five o’clock',
    means:
      'Click Matterline’s button in the toolbar: the draft of the day’s bill is there. You review it, and send what is right.',
    review: 'Open today’s review',
    example: 'Show me a made-up day',
    pin: 'No button in the toolbar? Open the list of extensions there, and pin Matterline.',
  },
};
