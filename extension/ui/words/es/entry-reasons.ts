import type { PlainReason } from '../../../timeline/index.ts';
import { hours, list } from './format.ts';

const because = (why: string | null) => (why === null ? '.' : `: ${why}`);

/** What became of an entry, in whole sentences. */
export const entryReasons = {
  plain: {
    'in-doubt': 'Clio no dijo si aceptó este registro. Se consulta allí antes de volver a enviar nada.',
    unclear:
      'Clio no dijo si aceptó este registro. Lo que apareció allí después puede ser este: diga si lo es. Hasta entonces no se vuelve a enviar.',
    'never-confirmed':
      'Se envió cinco veces. Clio nunca dijo que aceptó este registro y no lo tiene. Inténtelo de nuevo o devuélvalo a los borradores.',
    'change-never-confirmed':
      'Su cambio se envió cinco veces y Clio nunca dijo que lo aceptó. Inténtelo de nuevo; hasta entonces el registro puede seguir en Clio como estaba.',
    'removal-never-confirmed':
      'Se pidió a Clio cinco veces que lo eliminara y nunca dijo que lo hizo. Inténtelo de nuevo; hasta entonces puede seguir allí.',
    'deleted-in-clio': 'Eliminado en Clio. No se vuelve a enviar; si fue un error, devuélvalo a los borradores.',
    'changed-first':
      'Alguien lo cambió antes en Clio, y eso queda. Su cambio no se hizo; revíselo y cámbielo de nuevo.',
    'change-billed': 'Está en una factura de Clio y ya no se puede cambiar aquí. Cambie la factura allí.',
    'change-unseen':
      'Clio no le muestra las horas de este registro, así que no se sabe si aceptó el nuevo tiempo. Mire el registro en Clio.',
    'removal-changed':
      'Alguien lo cambió entretanto en Clio, así que no se retiró. Revíselo y retírelo de nuevo si aún lo desea.',
    'removal-billed': 'Está en una factura de Clio y ya no se puede retirar. Quítelo de la factura allí.',
    'may-be-duplicate':
      'Clio tiene otro registro igual, que puede venir también de esta aprobación. Diga si se elimina allí.',
    'is-duplicate':
      'Algo repitió la solicitud por el camino y Clio tiene este registro dos veces. Elimine allí uno de los dos.',
  } satisfies Record<PlainReason['code'], string>,
  /** What Clio has otherwise, each as a part of the sentences below. */
  differences: {
    matter: 'en otro asunto',
    user: 'a nombre de otra persona',
    date: (day: string | null) => (day === null ? 'en otro día' : `con fecha ${day}`),
    seconds: (seconds: number | null) =>
      seconds === null ? 'con otro tiempo de trabajo' : `con ${hours(seconds)} de trabajo`,
    note: 'con otro concepto',
    category: 'con otra categoría',
    task: 'con otro código de tarea',
    activity: 'con otro código de actividad',
    nonBillable: (is: boolean) => (is ? 'como no facturable' : 'como facturable'),
    noCharge: (is: boolean) => (is ? 'sin cargo' : 'con cargo'),
  },
  keptOtherwise: (parts: readonly string[]) => `Clio lo guarda ${list(parts)}. Ábralo en Clio y corríjalo allí.`,
  changedInClio: (parts: readonly string[]) => `Cambiado en Clio: ahora está allí ${list(parts)}.`,
  roundedOtherwise: (shown: number, expected: number) =>
    `Clio muestra ${hours(shown)} donde se esperaban ${hours(expected)}: el despacho redondea de otro modo que el que Matterline conocía. Desde ahora se sigue este.`,
  /** `why` is one of the refusals; null where there is nothing to say of it. */
  refused: (why: string | null) => `Clio no lo aceptó${because(why)} Cámbielo y envíelo de nuevo.`,
  changeRefused: (why: string | null) => `Clio no aceptó el cambio${because(why)} El registro sigue como estaba.`,
};
