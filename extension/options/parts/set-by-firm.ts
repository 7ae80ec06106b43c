/** Who decides where the firm has its say. */
export const SET_BY_FIRM = {
  set: 'Set by your firm. You can change it for yourself.',
  locked: 'Set by your firm for everybody.',
} as const;
