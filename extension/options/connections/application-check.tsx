import type { ApplicationCheck } from '../../messages/connection.ts';
import { clioWords, Notice } from '../../ui/index.ts';
import { boxText, missingText, reasonText } from './scope-words.ts';

/** What *Check this application* found. */
export function ApplicationFindings({ check }: { check: ApplicationCheck }) {
  if (!check.ok) {
    const { trouble, advice } = clioWords(check.trouble);
    return <Notice tone="bad" text={trouble} advice={advice} />;
  }
  const needed = missingText(check.missing);
  const others = check.missing.filter(({ need }) => need !== 'needed');
  if (needed === null && others.length === 0)
    return (
      <Notice
        tone="plain"
        text="This application has all scopes, and your sign-in is good."
        advice="Whether it has the redirect address of another browser shows when somebody connects from there."
      />
    );
  return (
    <>
      {needed && (
        <Notice
          tone="bad"
          text={needed}
          advice="Tick it in the Clio application, then re-authenticate here: a new scope counts from the next sign-in on. If it is ticked, your role in Clio forbids it; ask your firm’s administrator."
        />
      )}
      {others.length > 0 && (
        <Notice
          tone="plain"
          text={needed ? 'Also not ticked, and not needed.' : 'This application has all that is needed.'}
          advice={`Not ticked: ${others.map((scope) => `${boxText(scope)}, ${reasonText(scope)}`).join('. ')}.`}
        />
      )}
    </>
  );
}
