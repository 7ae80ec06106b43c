/** Time of which no title says what was worked on, and what would mend it. */
export const silence = {
  title: 'Time that says nothing',
  means: 'Windows that do not say what was worked on, and time in which no window could be seen.',
  none: 'Every window of these days said something.',
  all: (time: string) => `${time} in all`,
  what: 'Where',
  time: 'Time',
  untitled: (program: string) => `${program}: windows without a title`,
  unnamed: 'Windows without a title and a program',
  noSubject: (program: string) => `${program}: no subject is visible`,
  blind: {
    clock: 'The clock was set',
    wayland: 'The desktop shows no windows to programs',
    permission: 'Titles may not be read',
    remote: 'A remote desktop or virtual machine was in front',
    display: 'The desktop could not be reached',
    observer: 'The desktop told nothing',
  },
  mend: (time: string) => `What would help most, with ${time}:`,
  subjects:
    'Outlook hides subjects in its main window. Let Matterline ask for the subject of the message chosen there.',
  subjectsLink: 'Subjects of mail, in the options',
  mail: (program: string) =>
    `${program} names no message in its main window. A message opened in a window of its own has its subject as title.`,
  program: (program: string) =>
    `${program} gives its windows no title. Where none of that is client work, leave the program out of the recording.`,
  programLink: 'What is left out, in the options',
  nameless: 'Some windows have neither a title nor a program. The check-up says what the system lets Matterline see.',
  checkLink: 'Check-up, in the options',
};
