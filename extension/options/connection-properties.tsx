import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { StateView } from '../messages.ts';
import { Notice } from '../ui/index.ts';
import { NonBillableNames } from './non-billable-names.tsx';
import { Switch } from './switch.tsx';
import { useProperties } from './use-properties.ts';

/** A property with its plain name first, and the one under which firms set it below. */
function Property({
  id,
  name,
  label,
  children,
}: {
  id: string;
  name: string;
  label: string;
  children: ComponentChildren;
}) {
  return (
    <div class="field property" data-property={name}>
      <div>
        <label id={id} for={`${id}-input`}>
          {label}
        </label>
        <p class="soft technical">{name}</p>
      </div>
      <div>{children}</div>
    </div>
  );
}

/** The connection's properties. Each change is effective at once on what is not posted. */
export function ConnectionProperties({ state }: { state: StateView }) {
  const id = useId();
  const { properties, failed, change } = useProperties(state);
  if (!properties) return null;
  return (
    <>
      <h3 class="group">Properties</h3>
      <div class="card panel settings">
        <Property id={`${id}-closed`} name="SHOW_CLOSED_CASES" label="Include closed matters">
          <Switch
            name="show-closed"
            label={`${id}-closed`}
            on={properties.showClosedCases}
            onChange={(showClosedCases) => void change({ showClosedCases })}
          />
          <p class="soft small">
            {properties.showClosedCases
              ? 'A title with the number of a closed matter gets that matter, unless an open one fits.'
              : 'A title with the number of a closed matter gets none; the matter is offered.'}
          </p>
        </Property>
        <Property
          id={`${id}-summary`}
          name="ADD_SUMMARY_TO_NARRATIVE"
          label="Add worked and chargeable totals to narratives"
        >
          <Switch
            name="add-summary"
            label={`${id}-summary`}
            on={properties.addSummaryToNarrative}
            onChange={(addSummaryToNarrative) => void change({ addSummaryToNarrative })}
          />
          <p class="soft small">Clients see them on the bill. Each entry has a switch of its own.</p>
        </Property>
        <Property id={`${id}-free`} name="ACTIVITY_TYPES_NON_BILLABLE" label="Categories posted as non-billable">
          <NonBillableNames
            id={`${id}-free-input`}
            names={properties.activityTypesNonBillable}
            categories={properties.categories}
            onChange={(activityTypesNonBillable) => void change({ activityTypesNonBillable })}
          />
        </Property>
        {failed && (
          <Notice tone="bad" text="This change could not be stored." advice="Reload this page and try again." />
        )}
      </div>
    </>
  );
}
