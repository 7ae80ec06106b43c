import type { Language } from '../../messages/language.ts';
import type { PageWords } from './catalogue.ts';

// The words of the page, in the language that it speaks. They are there before a page's modules are loaded, which read
// them at once.

export let language: Language = 'en';
export let common: PageWords['common'];
export let dialogs: PageWords['dialogs'];
export let entryReasons: PageWords['entryReasons'];
export let evidence: PageWords['evidence'];
export let example: PageWords['example'];
export let findings: PageWords['findings'];
export let further: PageWords['further'];
export let keyGroups: PageWords['keyGroups'];
export let options: PageWords['options'];
export let popup: PageWords['popup'];
export let refusals: PageWords['refusals'];
export let reports: PageWords['reports'];
export let troubles: PageWords['troubles'];
export let unsent: PageWords['unsent'];
export let views: PageWords['views'];
export let welcome: PageWords['welcome'];

/** Takes over parts of a catalogue; those that it lacks stay as they are. */
export function speak(by: Language, words: Partial<PageWords>): void {
  language = by;
  common = words.common ?? common;
  dialogs = words.dialogs ?? dialogs;
  entryReasons = words.entryReasons ?? entryReasons;
  evidence = words.evidence ?? evidence;
  example = words.example ?? example;
  findings = words.findings ?? findings;
  further = words.further ?? further;
  keyGroups = words.keyGroups ?? keyGroups;
  options = words.options ?? options;
  popup = words.popup ?? popup;
  refusals = words.refusals ?? refusals;
  reports = words.reports ?? reports;
  troubles = words.troubles ?? troubles;
  unsent = words.unsent ?? unsent;
  views = words.views ?? views;
  welcome = words.welcome ?? welcome;
}
