import type { Blind, JournalTrouble } from '../../../../shared/index.ts';
import type { StoreTroubleView } from '../../../messages/helper.ts';
import { stopped, the } from './format.ts';

/** What is wrong, in one sentence, and what to do about it. */
interface Said {
  trouble: string;
  advice: string;
}

const DOCTOR = 'matterline-helper doctor';

/** A remark about recording, and what to do about it. */
interface Remark {
  text: string;
  advice: string;
}

/** Why no window can be seen. */
export const blind: Record<Blind, Said> = {
  wayland: {
    trouble: 'Esta sesión de escritorio (Wayland) no deja que los programas vean qué ventana está delante.',
    advice: 'Cierre la sesión y elija una sesión Xorg al entrar. Hasta entonces no se captura nada.',
  },
  permission: {
    trouble: 'El sistema no deja que el asistente vea los títulos de las ventanas.',
    advice: `En un Mac, abra Ajustes del Sistema, «Privacidad y seguridad», «Accesibilidad», y active Matterline. En otros, ejecute «${DOCTOR}».`,
  },
  remote: {
    trouble: 'Hay delante un escritorio remoto o una máquina virtual, y sus ventanas no se ven desde aquí.',
    advice: 'Instale Matterline también en aquel equipo para capturar el trabajo hecho allí.',
  },
  display: {
    trouble: 'El asistente no alcanza el escritorio.',
    advice: `Sigue intentándolo. Si sigue igual, ejecute «${DOCTOR}» en un terminal de este escritorio.`,
  },
  observer: {
    trouble: 'Este escritorio no dice al asistente qué ventana está delante.',
    advice: `Ejecute «${DOCTOR}»; dice qué falta.`,
  },
  clock: {
    trouble: 'Se atrasó el reloj de este equipo.',
    advice: 'La captura sigue con la nueva hora. Repase las horas cercanas al cambio.',
  },
};

/** What is wrong with the timeline's storage. */
export const store: Record<StoreTroubleView, Said> = {
  blocked: {
    trouble: 'Una página antigua de Matterline mantiene ocupado el almacenamiento.',
    advice: 'Cierre las otras pestañas de Matterline. Entretanto no se pierde nada: el asistente lo conserva.',
  },
  hanging: {
    trouble: 'El almacenamiento del navegador para Matterline no responde.',
    advice: 'Reinicie el navegador. Entretanto no se pierde nada: el asistente lo conserva.',
  },
  refused: {
    trouble: 'El navegador no deja que Matterline use su almacenamiento.',
    advice: 'Reinicie el navegador. Entretanto no se pierde nada: el asistente lo conserva.',
  },
  newer: {
    trouble: 'Un Matterline posterior escribió lo guardado aquí, y este no lo toca.',
    advice: 'Actualice la extensión. Entretanto no se pierde nada: el asistente lo conserva.',
  },
  full: {
    trouble: 'No queda espacio para guardar lo capturado.',
    advice: 'Libere espacio en el disco. Entretanto no se pierde nada: el asistente lo conserva.',
  },
  lost: {
    trouble: 'El navegador retiró el almacenamiento en pleno trabajo.',
    advice: 'Inténtelo de nuevo. Lo que no se guardó vuelve a venir del asistente.',
  },
};

/** The buttons that mend a state, and what is said where one did nothing. */
export const helperActs = {
  consent: 'Empezar a capturar',
  retry: 'Reintentar',
  resume: 'Reanudar',
  /** To the page that says how to install the helper. */
  showHow: 'Mostrar cómo',
  failed: 'La extensión no respondió. Inténtelo de nuevo.',
};

/** Recording in this profile from now on. */
export const takeOver = {
  offer: 'Capturar aquí',
  question: '¿Capturar en este perfil desde ahora?',
  advice: (holder: string) => `Lo que ${holder} ha capturado hasta ahora queda allí y se revisa allí.`,
  cancel: 'Cancelar',
  confirm: 'Capturar aquí',
  failed: {
    'no-answer': 'El asistente no respondió. Inténtelo de nuevo enseguida.',
    refused: 'El asistente no lo permitió. Inténtelo de nuevo enseguida.',
  },
};

/** What the helper says of what it keeps on disk. */
export const journal: Record<JournalTrouble, Remark> = {
  memory: {
    text: 'El disco está lleno o no se puede escribir, así que el asistente guarda el tiempo nuevo solo en memoria.',
    advice: 'Libere espacio. Hasta entonces deje abierto este navegador: lo que llega aquí está a salvo.',
  },
  filling: {
    text: 'Mucho tiempo capturado espera en el asistente, y su espacio está casi lleno.',
    advice: 'Deje abierto el navegador que captura hasta que lo haya recibido. Si no, se pierde lo más antiguo.',
  },
  dropped: {
    text: 'El asistente se quedó sin espacio, y se perdió el tiempo más antiguo que esperaba.',
    advice: 'Abra el navegador que captura al menos una vez por semana. Lo guardado aquí no se toca.',
  },
  damaged: {
    text: 'Una parte de lo que el asistente guardaba en el disco no se pudo leer y se perdió.',
    advice: 'Repase los últimos días por si hay huecos. Lo guardado aquí no se toca.',
  },
};

/** What is worth a word although recording goes on. */
export const remarks = {
  oldHelper: (version: string): Remark => ({
    text: `El asistente (${version}) es más antiguo que esta extensión.`,
    advice: 'La captura sigue. Cuando le convenga, instale el asistente de esta versión.',
  }),
  taken: (from: string, to: string): Remark => ({
    text: `Parte del tiempo entre ${the(from)} y ${the(to)} se capturó en otro perfil del navegador.`,
    advice: 'Queda allí y se revisa allí.',
  }),
  lost: (from: string, to: string): Remark => ({
    text: `Parte del tiempo entre ${the(from)} y ${the(to)} se perdió, porque el asistente se quedó sin espacio.`,
    advice: 'Repase estas horas. Lo guardado aquí no se toca.',
  }),
  storeLost: (at: string): Remark => ({
    text: stopped(`El navegador había borrado lo que Matterline guardaba aquí, según se vio ${the(at)}`),
    advice:
      'Lo que está en Clio está a salvo, y lo que el asistente aún tenía volvió. Conecte de nuevo en las opciones y repase los últimos días.',
  }),
  interrupted: (between: string): Remark => ({
    text: `El asistente se había detenido y se inició de nuevo (${between}).`,
    advice: 'Lo que estuvo delante entretanto no se capturó; todo lo anterior está aquí.',
  }),
};
