import { foldedWords } from '../fold/words.ts';
import { plainName } from './purpose.ts';
import { listed } from './table.ts';

/**
 * Programs that use a microphone and are in no call, by the names that systems give them: some of them all day. Whoever
 * is on a call uses it by another program at the same time.
 */
const NO_CALLS: readonly { source: string; names: readonly string[] }[] = [
  {
    source:
      'Dictation: programs of Nuance, Philips, Olympus, Grundig, BigHand, Winscribe and others, as their makers name them',
    names:
      listed(`natspeak, dragonbar, dgnuiasvr, dgnuiasvr_x64, Dragon, Dragon Professional, Dragon Legal, Dragon Anywhere, SpeechExec,
      SpeechExec Dictate, SpeechExec Enterprise, SpeechLive, PSPDispatcher, ODMS, DictationModule, DigtaSoft, DigtaSoft One,
      BigHand, bhclient, BigHand Now, Winscribe, Wispr Flow, superwhisper, MacWhisper, Talon, nerd-dictation`),
  },
  {
    source:
      'Speech that a system itself listens to: Windows (voice typing, voice access, Cortana), macOS (dictation, Siri)',
    names: listed(`TextInputHost, SpeechRuntime, VoiceAccess, sapisvr, Cortana, Copilot, Microsoft.549981C3F5F10,
      MicrosoftWindows.Client.CBS, corespeechd, assistantd, DictationIM, dictationd, SpeechRecognitionCore, CoreSpeech,
      Siri, speech-dispatcher`),
  },
  {
    source: 'Recorders: names of the programs',
    names:
      listed(`SoundRec, SoundRecorder, Sound Recorder, Voice Recorder, Microsoft.WindowsSoundRecorder, gnome-sound-recorder,
      org.gnome.SoundRecorder, Audacity, obs, obs64, OBS Studio, QuickTime Player, QuickTimePlayerX, VoiceMemos, Voice Memos,
      arecord, parecord, parec, pacat, pw-record, pw-cat, ffmpeg, sox, rec, SnippingTool, Snagit32, Snagit, Camtasia, CamtasiaStudio,
      GarageBand, simplescreenrecorder, kooha, gnome-shell, Otter`),
  },
  {
    source: 'Level meters and settings of sound: names of the programs',
    names:
      listed(`pavucontrol, pavucontrol-qt, pwvucontrol, gnome-control-center, plasmashell, kmix, systemsettings, SystemSettings,
      System Settings, xfce4-mixer, cinnamon-settings, helvum, qpwgraph`),
  },
  {
    source: 'Filters and mixers, which give the sound on to another program: names of the programs',
    names:
      listed(`easyeffects, pulseeffects, noisetorch, cadmus, Krisp, krisp, NVIDIA Broadcast, RTX Voice, voicemeeter, voicemeeterpro,
      voicemeeter8, SteelSeriesSonar, pipewire, pipewire-pulse, wireplumber, pulseaudio, AudioRelay`),
  },
];

const named = (name: string) => plainName(foldedWords(name));
const noCalls: ReadonlySet<string> = new Set(NO_CALLS.flatMap(({ names }) => names.map(named)));

/** Whether a program that uses a microphone may be in a call, by the name that the system gives it. */
export function mayBeInCall(app: string): boolean {
  return app !== '' && !noCalls.has(named(app));
}
