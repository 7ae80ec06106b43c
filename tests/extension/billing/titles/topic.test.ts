import { describe, expect, it } from 'vitest';
import { asTopic } from '../../../../extension/billing/titles/topic.ts';

describe('a subject in somebody’s own voice', () => {
  it.each([
    ['Marsh - Idris declaration, need by Thurs', 'Marsh - Idris declaration'],
    ['Motion to compel - due Friday', 'Motion to compel'],
    ["he sold the kids' bikes", "kids' bikes"],
    ["Mom's car title and the Fidelity acct", 'car title and the Fidelity acct'],
    ['my list of witnesses', 'list of witnesses'],
    ['unit 4 paid late last night', 'unit 4 late payment'],
    ['tenant moved out yesterday', 'tenant move-out'],
    ['who keeps the boat', 'boat'],
    ['what happens to the house if I move', 'house'],
    ['Orr - did he ever return the badge form?', 'Orr - badge form'],
    ['Sunday exchange - he was late again', 'Sunday exchange'],
    ["landlord won't return deposit", 'landlord'],
    ['they are ridiculous', ''],
    ['Stamper is lying to us again', 'Stamper'],
    ['Judge Haddock is asleep at the wheel (Toll)', 'Judge Haddock'],
    ['lol did he even read it', ''],
    ['ugh, Marsh declaration', 'Marsh declaration'],
    ['Fr. Tiedemann wieder völlig verwirrt am Telefon, Demenz?', 'Fr. Tiedemann'],
  ])('is told as what it is about: %s', (subject, topic) => {
    expect(asTopic(subject)).toBe(topic);
  });

  it.each([
    'Will contest - May hearing',
    'May hearing dates',
    'Can Am ATV recall',
    'He v. Li - stipulation',
    'How to serve a party in Mexico',
    'screenshots from Tuesday night',
    "Mother's response to motion",
    'Orr - please confirm percentages',
    'Is v. Was',
    'Stip so ordered',
    'Acme total settlement payment',
    'Acme very low income units',
    'LoL cap & IP indemnity',
    'Lease is attached',
    '',
  ])('stays as it is where it is a name: %s', (subject) => {
    expect(asTopic(subject)).toBe(subject);
  });
});
