import type { Refusal } from '../../../timeline/index.ts';

/** Why Clio refused something, as the end of a sentence. */
export const refusals = {
  codes: {
    'old-version': 'esta versión de Matterline es demasiado antigua para Clio. Actualícela.',
    missing: 'no encuentra el asunto, o usted ya no puede verlo allí.',
    stale: 'el registro se cambió entretanto en Clio.',
    'foreign-link': 'su respuesta remitía a otro servidor, y no se siguió.',
    'unknown-region': 'no se conoce esta región.',
  } satisfies Record<Exclude<Refusal['code'], 'said' | 'invalid'>, string>,
  invalid: {
    seconds: 'los segundos del registro no pueden ser correctos.',
    date: 'la fecha del registro no puede ser correcta.',
    matter: 'el asunto del registro no puede ser correcto.',
    user: 'el usuario del registro no puede ser correcto.',
    category: 'la categoría del registro no puede ser correcta.',
    code: 'el código del registro no puede ser correcto.',
    entry: 'el registro no puede ser correcto.',
  } satisfies Record<Extract<Refusal, { code: 'invalid' }>['attribute'], string>,
  /** Where Clio said nothing. */
  noWord: 'no dio ningún motivo.',
  /** After Clio's own words. */
  lacksScope: (said: string, area: string) =>
    `${said} Si «${area}» está marcado en la aplicación de Clio del despacho, le falta a su rol.`,
};
