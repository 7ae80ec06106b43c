/** Time of which no title says what was worked on, and what would mend it. */
export const silence = {
  title: 'Tiempo que no dice nada',
  means: 'Ventanas que no dicen en qué se trabajó, y tiempo en que no se pudo ver ninguna ventana.',
  none: 'Cada ventana de estos días dijo algo.',
  all: (time: string) => `${time} en total`,
  what: 'Dónde',
  time: 'Tiempo',
  untitled: (program: string) => `${program}: ventanas sin título`,
  unnamed: 'Ventanas sin título ni programa',
  noSubject: (program: string) => `${program}: no se ve ningún asunto de correo`,
  blind: {
    clock: 'Se ajustó el reloj',
    wayland: 'El escritorio no muestra ventanas a los programas',
    permission: 'No se permite leer los títulos',
    remote: 'Había delante un escritorio remoto o una máquina virtual',
    display: 'No se pudo acceder al escritorio',
    observer: 'El escritorio no dijo nada',
  },
  mend: (time: string) => `Lo que más ayudaría, con ${time}:`,
  subjects:
    'Outlook oculta los asuntos de los correos en su ventana principal. Deje que Matterline pregunte por el asunto del mensaje elegido allí.',
  subjectsLink: 'Asuntos del correo, en las opciones',
  mail: (program: string) =>
    `${program} no nombra ningún mensaje en su ventana principal. Un mensaje abierto en ventana propia tiene su asunto como título.`,
  program: (program: string) =>
    `${program} no da título a sus ventanas. Si nada de ello es trabajo para clientes, omita el programa de la captura.`,
  programLink: 'Lo que se omite, en las opciones',
  nameless: 'Algunas ventanas no tienen título ni programa. La comprobación dice qué deja ver el sistema a Matterline.',
  checkLink: 'Comprobación, en las opciones',
};
