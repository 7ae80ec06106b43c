import { counted, number } from './format.ts';

/** What stands around the day: header, footer, troubles, menus of the page. */
export const shell = {
  header: {
    dayBefore: 'Day before',
    dayAfter: 'Day after',
    today: 'Today',
    todayIs: (day: string) => `Today, ${day}`,
    search: 'Search',
    lessThanMinute: 'Less than a minute',
    lessThanMinuteSoFar: 'Less than a minute so far',
    nothingYet: 'Nothing recorded yet',
    closed: 'closed',
    /** Parts of a day's time: "3 h 22 m sent". */
    part: (time: string, name: string) => `${time} ${name}`,
    ready: 'ready',
    needsMatter: 'needs a matter',
  },
  timer: {
    label: 'Timer',
    since: (time: string) => `since ${time}`,
    stop: 'Stop',
    goesOn: 'It goes on',
    stopAt: (time: string) => `Stop at ${time}`,
    long: (since: string) => `This timer has run since ${since}. Is it still right?`,
    away: (range: string) => `As far as was recorded, nobody worked ${range}. Does the timer go on?`,
    ended: (matter: string, start: string, end: string) =>
      `The timer on ${matter}, from ${start}, ended at ${end} with the day. Time in which no work was recorded is left out of it.`,
    seen: 'OK',
  },
  dayByHour: 'The day by the hour',
  reading: 'Reading the day…',
  openAgain: 'Close this window and open it again.',
  /** What is not on the first screen, while it comes and where it does not. */
  further: {
    coming: 'One moment…',
    missing: 'This does not open',
    trouble: 'A part of Matterline could not be read. It may have been updated since this window was opened.',
  },
  strip: (from: string, to: string) => `The day from ${from} to ${to}`,
  /** What is drawn of the day, ten minutes by ten minutes. */
  blocks: {
    needs: 'Needs a matter',
    aside: 'Set aside',
    /** @param besides how long something else was in front meanwhile; null for not at all */
    exactly: (name: string, when: string, time: string, besides: string | null) =>
      `${name} · ${when} · ${time}${besides === null ? '' : `, and ${besides} of other things`}`,
    lessThanMinute: 'less than a minute',
    away: (time: string) => `away ${time}`,
    nothing: (time: string) => `nothing recorded, ${time}`,
    whatWasIt: 'what was it?',
  },
  unsent: {
    days: (count: number, counting: boolean) =>
      `Not sent: ${counted(count, 'day', 'days')}${counting ? ' · still counting' : ''}`,
    /** @param named days with their times @param more how many besides these */
    named: (named: readonly string[], more: number, counting: boolean) =>
      `Not sent: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}${counting ? ' · still counting' : ''}`,
    counting: 'Earlier days are still being counted.',
  },
  nothing: {
    allExcluded: 'All of this day is set aside.',
    allExcludedToday: 'All of today is set aside so far.',
    nothing: 'Nothing was recorded on this day.',
    goToToday: 'Go to today',
    welcome:
      'Work as you always do. The windows you use show up here, and their time finds its matter by the number in a title.',
    allSentToday: 'Everything so far is in Clio.',
    allSent: 'All of this day is in Clio.',
  },
  closeDay: {
    closed: 'You closed this day. What is left is not sent, and is not asked for again.',
    close: (time: string) => `Close this day with ${time} not sent`,
  },
  troubles: {
    options: 'Options',
    reading: (done: number, total: number | null) =>
      `Reading your matters from Clio: ${total === null ? number(done) : `${number(done)} of ${number(total)}`}.`,
    readingAdvice: 'Once they are here, titles find their matter by themselves.',
    notConnected: 'Not connected to Clio yet.',
    notConnectedAdvice: 'Connect once, and Matterline knows your matters and can send your time.',
    connect: 'Connect',
  },
  footer: {
    lookedUpAt: (time: string) => `What Clio did not confirm is looked up there at ${time}.`,
    waitsUntil: (time: string) => `Clio asks to wait; it goes on at ${time}.`,
    goesOnAt: (trouble: string, time: string) => `${trouble} It goes on at ${time}.`,
    stopped: (done: number, total: number) => `Stopped at ${done} of ${total}. Nothing is sent until you go on.`,
    sending: (done: number, total: number) => `Sending, ${done} of ${total}. You may close this.`,
    /** @param next why no more is sent now, and when it goes on */
    done: (done: number, total: number, next: string) => `${done} of ${total} done. ${next}`,
    progress: 'Sent to Clio',
    resume: 'Go on',
    stop: 'Stop',
    worked: (time: string) => `${time} worked`,
    forClio: (hours: string) => `${hours} for Clio`,
    ledger: 'ledger',
    byHand: (time: string) => `${time} changed by hand`,
    rounding: (time: string) => `${time} rounding`,
    both: (hand: string, rounding: string) => `${hand}, ${rounding}`,
    signIn: 'Sign in to Clio to send',
    connect: 'Connect to Clio to send',
    send: (entries: number) => `Send ${counted(entries, 'entry', 'entries')} to Clio`,
    tick: 'Select entries to send',
  },
  pageMenu: {
    label: 'Menu',
    openInTab: 'Open in a tab',
    openInPanel: 'Open in the side panel',
    options: 'Options',
  },
  selection: {
    label: 'Chosen items',
    count: (items: number) => counted(items, 'item', 'items'),
    more: 'More for these items',
    none: 'Choose none',
  },
};
