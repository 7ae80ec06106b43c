import { stopped, the } from './format.ts';

const DOCTOR = 'matterline-helper doctor';

/** What the helper's states mean. `label`: a word or two for a status line. */
export const helper = {
  recording: { label: 'Capturando' },
  connecting: { label: 'Iniciando' },
  paused: {
    label: 'En pausa',
    until: (until: string) => ({
      trouble: stopped(`En pausa hasta ${the(until)}`),
      advice: 'Hasta entonces no se captura nada, con el navegador abierto o cerrado.',
    }),
    open: { trouble: 'En pausa hasta que usted reanude.', advice: 'Entretanto no se captura nada.' },
  },
  off: {
    label: 'No captura',
    trouble:
      'Matterline captura qué ventana está delante, su título y cuánto tiempo, y qué programa usa el micrófono, pero ningún sonido. Lo guarda en este equipo.',
    advice:
      'Solo se envían los registros que usted aprueba, y solo a Clio. Las ventanas privadas se omiten en lo que se pueden reconocer; las opciones dicen cómo. Puede pausar en cualquier momento.',
  },
  elsewhere: {
    label: (browser: string | null) => (browser === null ? 'Captura en otro lugar' : `Captura en ${browser}`),
    trouble: (holder: string) => `El tiempo de este equipo se captura en ${holder}.`,
    advice: 'Revíselo allí, o capture aquí desde ahora.',
    /** Within a sentence, where nobody knows which browser it is. */
    anotherProfile: 'otro perfil del navegador',
  },
  blind: { label: 'No puede ver' },
  missing: {
    label: 'Sin asistente',
    trouble: 'El asistente que ve qué ventana está delante no está instalado para este navegador.',
    advice: 'Basta con abrir un archivo. Lo guardado aquí se conserva.',
  },
  forbidden: {
    label: 'Asistente sin permiso',
    trouble: 'El navegador no tiene permiso para iniciar el asistente de esta extensión.',
    advice: 'Instale de nuevo el asistente. En un navegador administrado, pida que se permita com.matterline.helper.',
  },
  silent: {
    label: 'El asistente no responde',
    trouble: 'El asistente no responde, así que aquí no se captura nada.',
    advice: `Inténtelo de nuevo. Si sigue igual, ejecute «${DOCTOR}»; dice por qué. Lo guardado aquí se conserva.`,
  },
  stopped: {
    label: 'Asistente detenido',
    trouble: 'El asistente se detiene una y otra vez nada más iniciarse.',
    advice: `Ejecute «${DOCTOR}»; dice por qué. Lo guardado aquí se conserva.`,
  },
  unreadable: {
    label: 'No se entiende el asistente',
    trouble: 'El asistente envió algo que Matterline no puede leer.',
    advice: 'Instale de nuevo el asistente, para que asistente y extensión sean de una misma versión.',
  },
  version: {
    label: 'Asistente de otra versión',
    trouble: 'El asistente y la extensión son de versiones distintas y no se entienden.',
    advice: 'Instale el asistente de la misma versión que la extensión. No se pierde nada de lo capturado.',
  },
  store: { full: 'Disco lleno', other: 'El almacenamiento no responde' },
};

/** The ways to pause. */
export const pause = {
  label: 'Pausar la captura',
  choices: {
    'half-hour': 'Pausar 30 minutos',
    tomorrow: 'Pausar hasta mañana por la mañana',
    resume: 'Pausar hasta que reanude',
  },
  failed: 'No se pausó, porque la extensión no respondió. Inténtelo de nuevo.',
};
