/** The made-up day. */
export const example = {
  title: 'A made-up day.',
  means: 'Nothing here is yours, nothing of it is kept, and nothing is sent. Try everything.',
  leave: 'Leave it',
};
