/** What is shown in the day's place. */
export const views = {
  backToDay: 'Back to the day',
  goTo: (day: string) => `Go to ${day}`,
  tryAgain: 'Close this and open it again.',
  week: {
    title: 'Week',
    before: 'Week before',
    after: 'Week after',
    sum: (total: string, sent: string) => `${total}, ${sent} of it sent`,
    failed: 'The week could not be read.',
    toCome: 'to come',
    nothing: 'nothing recorded',
    closed: 'closed',
  },
  search: {
    label: 'Search days',
    box: 'Search all days',
    needsMatter: 'needs a matter',
    failed: 'The days could not be searched. Try again.',
    counting: 'Some earlier days are still being counted. Search again in a minute to find those too.',
    none: 'No item has all of these words.',
    hint: 'A title, a program, a matter or a note.',
    earlier: 'Search earlier days',
  },
  history: {
    title: 'What was posted',
    acts: {
      posted: 'Posted',
      changed: 'Changed',
      'taken-back': 'Taken back',
      refused: 'Not accepted by Clio',
      'changed-in-clio': 'Changed in Clio itself',
      'deleted-in-clio': 'Deleted in Clio itself',
    },
    line: (act: string, when: string, day: string, revision: number) =>
      `${act} ${when} · for ${day}${revision > 1 ? ` · revision ${revision}` : ''}`,
    failed: 'The history could not be read.',
    none: 'Nothing was posted to Clio from here yet.',
    earlier: 'Earlier',
  },
};
