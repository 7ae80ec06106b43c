import type { ApplicationCheck } from '../../messages/connection.ts';
import { clioWords, Notice } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { boxText, missingText, reasonText } from './scope-words.ts';

const words = options.connections.findings;

/** What *Check this application* found. */
export function ApplicationFindings({ check }: { check: ApplicationCheck }) {
  if (!check.ok) {
    const { trouble, advice } = clioWords(check.trouble);
    return <Notice tone="bad" text={trouble} advice={advice} />;
  }
  const needed = missingText(check.missing);
  const others = check.missing.filter(({ need }) => need !== 'needed');
  if (needed === null && others.length === 0)
    return <Notice tone="plain" text={words.allThere} advice={words.allThereAdvice} />;
  return (
    <>
      {needed && <Notice tone="bad" text={needed} advice={words.tickIt} />}
      {others.length > 0 && (
        <Notice
          tone="plain"
          text={needed ? words.alsoNotTicked : words.neededThere}
          advice={words.notTicked(others.map((scope) => ({ box: boxText(scope), reason: reasonText(scope) })))}
        />
      )}
    </>
  );
}
