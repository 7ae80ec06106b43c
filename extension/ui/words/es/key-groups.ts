/** The list of keys: its groups, and the lines of each. */
export const keyGroups = {
  move: {
    title: 'Moverse',
    lines: {
      nextPrevious: 'Siguiente, anterior; también las flechas',
      dayBeforeAfter: 'Día anterior, día siguiente',
      today: 'Hoy',
      goToDate: 'Ir a una fecha',
      week: 'La semana',
      search: 'Buscar en los días',
      history: 'Lo enviado',
      reports: 'Informes',
    },
  },
  give: {
    title: 'Asignar un asunto',
    lines: {
      take: 'Aceptar una sugerencia; en un registro, decir quién participó',
      takeAndRemember: 'Aceptarla y recordarla',
      give: 'Elegir cualquier asunto',
      makeRule: 'Hacer de ello una regla',
      divide: 'Repartir entre asuntos',
      takeTogether: 'Aceptar todos los claros, luego los probables',
      always: 'Siempre, donde la línea de abajo lo ofrece',
    },
  },
  items: {
    title: 'Elementos',
    lines: {
      choose: 'Elegir; marcar para enviar',
      chooseSeveral: 'Elegir varios',
      exclude: 'Ajeno a clientes',
      hide: 'Ocultar',
      split: 'Dividir a una hora',
      join: 'Unir',
      note: 'Nota',
      delete: 'Eliminar',
      addTime: 'Añadir tiempo a mano',
      timer: 'Iniciar un temporizador, pararlo',
    },
  },
  entries: {
    title: 'Registros',
    lines: {
      edit: 'Editar el concepto; ver cada uno de varios elementos',
      leave: 'Dejarlo',
      nextBlank: 'Siguiente hueco',
      charge: 'Facturable, no facturable, sin cargo',
      category: 'Categoría',
      changeTime: 'Cambiar el tiempo',
      takeFix: 'Aceptar el arreglo ofrecido',
      send: 'Enviar',
    },
  },
  anything: {
    title: 'Todo',
    lines: {
      undo: 'Deshacer; también Ctrl Z',
      redo: 'Rehacer; también Ctrl Y',
      names: 'Ocultar nombres, mostrar nombres',
      keys: 'Estas teclas',
    },
  },
};
