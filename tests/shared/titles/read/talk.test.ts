import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../../shared/index.ts';
import { CALL, MEETING, WHOLE_CALLS, WITH, ZOOM_MEETING } from '../../../../shared/titles/wording/calls.ts';
import { wordsOf } from '../../../../shared/titles/wording/wording.ts';

const talk = (title: string, app: string) => {
  const found = readTitle(title, app).talk;
  return found && [found.kind, found.live, found.person?.text ?? '', found.subject?.text ?? ''];
};

describe('a call', () => {
  it('is known in every language, with whoever takes part', () => {
    const missed: string[] = [];
    const forms = [
      ...wordsOf(MEETING).map((word) => ['meeting', word]),
      ...wordsOf([...CALL, ...WHOLE_CALLS]).map((word) => ['call', word]),
    ];
    for (const [kind, word] of forms)
      for (const join of wordsOf(WITH))
        for (const around of ['', ' - Work - Microsoft\u200b Edge', ' - Google Chrome']) {
          const title = `${word} ${join} Dana Holt (Guest) | Microsoft Teams${around}`;
          const found = talk(title, around === '' ? 'ms-teams' : around.includes('Edge') ? 'msedge' : 'chrome');
          if (JSON.stringify(found) !== JSON.stringify([kind, true, 'Dana Holt', '']))
            missed.push(`${title}: ${found}`);
        }
    for (const word of wordsOf(ZOOM_MEETING)) if (talk(`Zoom ${word}`, 'zoom')?.[1] !== true) missed.push(word);
    expect(missed).toEqual([]);
  });

  it.each([
    ['Meet – Acme v. Zenith, weekly - Google Chrome', 'chrome', ['meeting', true, '', 'Acme v. Zenith, weekly']],
    ['Meet - abc-defg-hij - Google Meet - Google Chrome', 'chrome', ['meeting', true, '', '']],
    ['AcmeZenith | Jitsi Meet — Mozilla Firefox', 'firefox', ['meeting', true, '', 'AcmeZenith']],
    ['Zoom Meeting', 'zoom', ['meeting', true, '', '']],
    ['Zoom Meeting - depo prep', 'Zoom', ['meeting', false, '', 'depo prep']],
    ['12:44 Call with Dana Holt | Microsoft Teams', 'ms-teams', ['call', true, 'Dana Holt', '']],
    ['Call with Dana Holt (00:12:44) | Microsoft Teams', 'ms-teams', ['call', true, 'Dana Holt', '']],
    ['Huddle with Dana Holt - Acme LLP - Slack', 'Slack', ['call', true, 'Dana Holt', '']],
    ['Call with +1 (415) 555-4821', 'Phone Link', ['call', false, '', '']],
    ['Llamada entrante', 'Phone Link', ['call', false, '', '']],
    ['Eingehender Anruf von Dana Holt', 'Phone Link', ['call', false, 'Dana Holt', '']],
    ['Chat | Dana Holt | Microsoft Teams', 'ms-teams', ['chat', false, 'Dana Holt', '']],
    ['Microsoft Teams - Chat | Deal team (Group) | Microsoft Teams', 'msedge', ['chat', false, 'Deal team', '']],
    ['acme-zenith (Channel) - Acme LLP - 3 new items - Slack', 'Slack', ['chat', false, '', 'acme-zenith']],
    ['Dana Holt (DM) - Acme LLP - Slack', 'Slack', ['chat', false, 'Dana Holt', '']],
    ['Call with Holt.docx - Word', 'Word', null],
    ['Meeting with Acme.docx | Microsoft Teams', 'ms-teams', null],
    ['Calls | Microsoft Teams', 'ms-teams', null],
    ['Zoom Workplace', 'zoom', null],
    ['Re: Call with Dana Holt - Message (HTML)', 'Outlook', null],
  ])('%s in %s is %j', (title, app, expected) => {
    expect(talk(title, app)).toEqual(expected);
  });
});
