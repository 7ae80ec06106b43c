import { useState } from 'preact/hooks';
import { ImportFile } from './import-file.tsx';
import { Imports } from './imports.tsx';

/** Time from other programs: taken over, listed, and removed again. */
export function Importing() {
  // What a chosen file would fill is told for what was free before one was removed: it is to be chosen anew.
  const [removed, setRemoved] = useState(0);
  return (
    <>
      <ImportFile key={removed} />
      <Imports onRemoved={() => setRemoved((count) => count + 1)} />
    </>
  );
}
