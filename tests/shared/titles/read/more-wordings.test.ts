import { describe, expect, it } from 'vitest';
import { readTitle } from '../../../../shared/index.ts';
import { CHANNEL_TABS, GENERAL, ON_THE_LINE } from '../../../../shared/titles/wording/calls.ts';
import { NUMBERED, PROVISIONS } from '../../../../shared/titles/wording/numbering.ts';
import { wordsOf } from '../../../../shared/titles/wording/wording.ts';

describe('wordings of calls and channels', () => {
  it.each(wordsOf(ON_THE_LINE))('a call that is under way: %s', (words) => {
    for (const title of [`3CX - ${words}: Dana Holt`, `3CX - ${words} - Dana Holt`]) {
      const { talk } = readTitle(title, '3CXDesktopApp.exe');
      expect([talk?.kind, talk?.person?.text], title).toEqual(['call', 'Dana Holt']);
    }
  });

  it.each(wordsOf(GENERAL))('the first channel of a team: %s', (channel) => {
    const about = (tab: string) =>
      readTitle(`${channel} (Review Team) | ${tab} | Microsoft Teams`, 'ms-teams.exe').talk;
    expect([about('Coding')?.person?.text, about('Coding')?.subject?.text]).toEqual(['Review Team', 'Coding']);
    for (const tab of wordsOf(CHANNEL_TABS)) expect(about(tab)?.subject, tab).toBeNull();
  });
});

describe('wordings before numbers', () => {
  it.each(wordsOf(PROVISIONS))('a place in a statute or contract keeps its brackets: %s', (words) => {
    const { subject } = readTitle(`Lease - break ${words} 4(2).pdf - Adobe Acrobat`, 'Acrobat.exe');
    expect(subject.at(-1)?.text).toBe(`break ${words} 4(2)`);
    // A blank before a number in brackets behind another word is how copies are counted.
    expect(readTitle('Lease (2).pdf - Adobe Acrobat', 'Acrobat.exe').subject.at(-1)?.text).toBe('Lease');
  });

  it.each(wordsOf(NUMBERED))('a number of a year and a running number is no day: %s', (words) => {
    const { subject } = readTitle(`Zoning ${words} 3-14 STR.docx - Word`, 'WINWORD.EXE');
    expect(subject.at(-1)?.text).toBe(`Zoning ${words} 3-14 STR`);
  });
});
