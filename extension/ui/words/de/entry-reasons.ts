import type { entryReasons as english } from '../en/entry-reasons.ts';
import type { InAnyLanguage } from '../formats/any-language.ts';
import { hours, list } from './format.ts';

const because = (why: string | null) => (why === null ? '.' : `: ${why}`);

/** What became of an entry, in whole sentences. */
export const entryReasons: InAnyLanguage<typeof english> = {
  plain: {
    'in-doubt':
      'Clio hat nicht gesagt, ob es diesen Eintrag angenommen hat. Dort wird nachgesehen, bevor etwas noch einmal übermittelt wird.',
    unclear:
      'Clio hat nicht gesagt, ob es diesen Eintrag angenommen hat. Was seither dort erschien, kann dieser sein: Sagen Sie, ob er es ist. Bis dahin wird er nicht noch einmal übermittelt.',
    'never-confirmed':
      'Der Eintrag wurde fünfmal übermittelt. Clio hat nie gesagt, dass es ihn angenommen hat, und hat ihn nicht. Versuchen Sie es noch einmal, oder legen Sie ihn zu den Entwürfen zurück.',
    'change-never-confirmed':
      'Ihre Änderung wurde fünfmal übermittelt, und Clio hat nie gesagt, dass es sie angenommen hat. Versuchen Sie es noch einmal; bis dahin kann der Eintrag in Clio sein, wie er war.',
    'removal-never-confirmed':
      'Clio wurde fünfmal gebeten, den Eintrag zu löschen, und hat nie gesagt, dass es das getan hat. Versuchen Sie es noch einmal; bis dahin kann er noch dort sein.',
    'deleted-in-clio':
      'In Clio gelöscht. Der Eintrag wird nicht noch einmal übermittelt; war das ein Versehen, legen Sie ihn zu den Entwürfen zurück.',
    'changed-first':
      'Jemand hat den Eintrag zuvor in Clio geändert, und das gilt. Ihre Änderung wurde nicht vorgenommen; sehen Sie ihn an, und ändern Sie ihn noch einmal.',
    'change-billed':
      'Der Eintrag steht in Clio auf einer Rechnung und kann hier nicht mehr geändert werden. Ändern Sie dort die Rechnung.',
    'change-unseen':
      'Clio zeigt Ihnen die Stunden dieses Eintrags nicht; deshalb ist nicht bekannt, ob es die neue Zeit angenommen hat. Sehen Sie sich den Eintrag in Clio an.',
    'removal-changed':
      'Jemand hat den Eintrag inzwischen in Clio geändert; deshalb wurde er nicht zurückgenommen. Sehen Sie ihn an, und nehmen Sie ihn noch einmal zurück, wenn Sie das weiterhin wollen.',
    'removal-billed':
      'Der Eintrag steht in Clio auf einer Rechnung und kann nicht mehr zurückgenommen werden. Nehmen Sie ihn dort von der Rechnung.',
    'may-be-duplicate':
      'Clio hat einen weiteren gleichen Eintrag, der auch aus dieser Freigabe entstanden sein kann. Sagen Sie, ob er dort entfernt werden soll.',
    'is-duplicate':
      'Etwas auf dem Weg hat die Anfrage wiederholt, und Clio hat diesen Eintrag zweimal. Löschen Sie dort einen der beiden.',
  },
  differences: {
    matter: 'zu einer anderen Akte',
    user: 'unter einer anderen Person',
    date: (day) => (day === null ? 'an einem anderen Tag' : `am ${day}`),
    seconds: (seconds) => (seconds === null ? 'mit einer anderen Arbeitszeit' : `mit ${hours(seconds)} Arbeit`),
    note: 'mit einem anderen Leistungstext',
    category: 'mit einer anderen Kategorie',
    task: 'mit einem anderen Aufgabencode',
    activity: 'mit einem anderen Tätigkeitscode',
    nonBillable: (is) => (is ? 'als nicht abrechenbar' : 'als abrechenbar'),
    noCharge: (is) => (is ? 'als kostenfrei' : 'als nicht kostenfrei'),
  },
  keptOtherwise: (parts) =>
    `Clio führt den Eintrag ${list(parts)}. Öffnen Sie ihn in Clio, und berichtigen Sie ihn dort.`,
  changedInClio: (parts) => `In Clio geändert: Dort steht der Eintrag jetzt ${list(parts)}.`,
  roundedOtherwise: (shown, expected) =>
    `Clio zeigt dafür ${hours(shown)}; erwartet waren ${hours(expected)}. Die Kanzlei rundet anders, als Matterline wusste. Von nun an gilt dies.`,
  refused: (why) =>
    `Clio hat den Eintrag nicht angenommen${because(why)} Ändern Sie ihn, und übermitteln Sie ihn noch einmal.`,
  changeRefused: (why) => `Clio hat die Änderung nicht angenommen${because(why)} Der Eintrag ist, wie er war.`,
};
