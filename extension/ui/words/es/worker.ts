import type { Blind, JournalTrouble } from '../../../../shared/index.ts';
import { datesIn } from '../formats/dates.ts';
import { language, list, number, plural, stopped, the, worked } from './format.ts';

/** Days and times. */
export const dates = datesIn(language);

/** What stands on the toolbar button: at most four characters each, which tell a state without its colour. */
export const badge = {
  /** Something is wrong that only the attorney can mend; the title says what. */
  alarm: '!',
  /** Nothing is recorded, as nobody agreed to it. */
  off: 'NO',
  /** What is recorded may be lost. */
  risk: 'REC!',
  /** A running timer: "0:12", hours and minutes as on a clock, then hours alone; with "?" where it is asked about. */
  timer: (minutes: number, asked: boolean) => {
    const hours = Math.floor(minutes / 60);
    if (asked) return hours < 1 ? `${minutes}m?` : `${hours}h?`;
    return hours < 10 ? `${hours}:${String(minutes % 60).padStart(2, '0')}` : `▸${hours}h`;
  },
  /** Time without a matter. */
  minutes: (minutes: number) => `${minutes}m`,
  /** Time without a matter, in tenths of an hour where there is room for them. */
  hours: (tenths: number, whole: boolean) => `${number(whole ? Math.floor(tenths / 10) : tenths / 10)}h`,
};

/** What the toolbar button says of recording, after the product's name and a colon. */
export const recording = {
  stopped: (why: string) => `aquí no se captura, porque ${why}. Haga clic para ver qué hacer.`,
  missing:
    'aquí no se captura, porque el asistente no está instalado para este navegador. Haga clic para ver cómo instalarlo.',
  /** Why nothing is recorded. */
  why: {
    forbidden: 'el navegador no tiene permiso para iniciar el asistente',
    stopped: 'el asistente se detiene una y otra vez',
    silent: 'el asistente no responde',
    unreadable: 'no se puede leer lo que envía el asistente',
    version: 'el asistente y la extensión son de versiones distintas',
  },
  blind: {
    wayland: 'esta sesión de escritorio no muestra qué ventana está delante',
    permission: 'el sistema no deja que el asistente vea las ventanas',
    remote: 'hay delante un escritorio remoto o una máquina virtual',
    display: 'el asistente no alcanza el escritorio',
    observer: 'el asistente no se entera de qué ventana está delante',
  } satisfies Record<Exclude<Blind, 'clock'>, string>,
  journal: {
    memory: 'el asistente no puede escribir en el disco. Libere espacio y deje abierto este navegador.',
    filling: 'el espacio del asistente está casi lleno. Deje abierto el navegador que captura.',
    dropped: 'el asistente se quedó sin espacio y se perdió el tiempo más antiguo. Haga clic para ver qué hacer.',
    damaged: 'no se pudo leer una parte de lo que guardaba el asistente. Haga clic para ver qué hacer.',
  } satisfies Record<JournalTrouble, string>,
  off: 'no se captura nada hasta que usted acepte. Haga clic para leer qué significa y empezar.',
  paused: (until: string | null) =>
    `${stopped(`en pausa, no se captura nada hasta ${until === null ? 'que usted reanude' : the(until)}`)} Haga clic para reanudar.`,
  elsewhere: (browser: string | null) =>
    `el tiempo se captura en ${browser ?? 'otro perfil del navegador'}. Revíselo allí o haga clic para capturar aquí.`,
  store: 'aquí no se puede guardar nada, y el asistente lo conserva. Haga clic para ver qué hacer.',
};

/** What else the toolbar button says. */
export const toolbar = {
  /** Where there is nothing to say. */
  quiet: 'Matterline',
  /** All that there is to say, each on a line of its own; what follows here is such a line. */
  saying: (lines: readonly string[]) => `Matterline: ${lines.join('\n')}`,
  signIn: 'inicie sesión de nuevo en Clio',
  needYou: (count: number) =>
    plural(count, { one: `${count} registro requiere su atención`, other: `${count} registros requieren su atención` }),
  timer: (minutes: number, asked: boolean) =>
    asked
      ? `un temporizador corre desde hace ${worked(minutes)}. Haga clic para decir si sigue.`
      : `corre un temporizador, ${worked(minutes)} hasta ahora`,
  untagged: (minutes: number) => `${worked(minutes)} de hoy sin asunto`,
  onTheWay: (count: number) => `${count} en camino a Clio`,
  olderDays: (count: number) =>
    plural(count, { one: `${count} día anterior sin enviar`, other: `${count} días anteriores sin enviar` }),
};

/** What a notification says when the day is to be reviewed. No client and no matter stands in it. */
export const reminder = {
  /** How the day stands, in minutes; one of the two may be 0. */
  today: (ready: number, needs: number) => ({
    title: `Hoy: ${list([
      ...(ready > 0 ? [`${worked(ready)} listo`] : []),
      ...(needs > 0 ? [`${worked(needs)} sin asunto`] : []),
    ])}`,
    text: 'Haga clic para revisar el día y enviar lo que sea correcto.',
  }),
  day: (day: string, minutes: number) => `${day} (${worked(minutes)})`,
  week: (days: readonly string[]) => ({
    title: `Aún sin enviar: ${list(days)}`,
    text: 'Haga clic para revisarlos y enviar lo que sea correcto.',
  }),
  /** The button of a notification, where the browser has buttons there. */
  off: 'No recordar más',
};
