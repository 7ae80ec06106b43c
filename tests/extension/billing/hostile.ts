import fc from 'fast-check';

/** Titles of what does harm where it is taken at its word: brackets, breaks, hidden and half characters, programs. */
export const hostileTitle = fc
  .array(
    fc.oneof(
      fc.constantFrom('[', ']', '[client / in firm]', ';', '\n', '\u2028', '\u202E', '\u0000', '\uD800', '\u{1F44D}'),
      fc.constantFrom(' - ', ' | ', '_', '(', ')', '.docx', '.pdf', 'RE:', 'Word', 'Zoom Meeting', 'Call with ', 'v2'),
      fc.constantFrom('a', 'Lease', '12', 'é', 'ß', '王', 'א', '\u0301', '…', ' '),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
