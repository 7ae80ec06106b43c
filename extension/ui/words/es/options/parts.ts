/** What several sections of the options say. */
export const parts = {
  cancel: 'Cancelar',
  save: 'Guardar',
  addRule: 'Añadir una regla',
  rules: 'Reglas',
  undo: 'Deshacer',
  keep: 'Conservar',
  program: 'Programa',
  anyProgram: 'Cualquier programa',
  newPassphrase: { label: 'Frase de contraseña', copy: 'Copiar', another: 'Otra' },
  passphraseTooShort: {
    text: 'Esta frase de contraseña es demasiado corta.',
    advice: 'Use doce caracteres o más, o tome una de las sugeridas.',
  },
  noReply: { text: 'Matterline no respondió.', advice: 'Recargue esta página e inténtelo de nuevo.' },
};
