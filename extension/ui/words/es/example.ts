/** The made-up day. */
export const example = {
  title: 'Un día inventado.',
  means: 'Nada aquí es suyo, nada se conserva y nada se envía. Pruébelo todo.',
  leave: 'Salir',
};
