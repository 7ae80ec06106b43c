import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { options } from '../../ui/words/index.ts';
import { NotYet } from '../parts/loading.tsx';
import { NotStored } from '../parts/not-stored.tsx';
import { Switch } from '../parts/switch.tsx';
import { NonBillableNames } from './non-billable-names.tsx';
import { useProperties } from './use-properties.ts';

/** A property with its plain name first, and the one under which firms set it below. */
function Property({
  id,
  name,
  label,
  firm,
  children,
}: {
  id: string;
  name: string;
  label: string;
  /** Whether the firm set it, and locked it. */
  firm: 'set' | 'locked' | undefined;
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
      <div>
        {children}
        {firm && <p class="soft small">{options.setByFirm[firm]}</p>}
      </div>
    </div>
  );
}

/** The connection's properties. Each change is effective at once on what is not posted. */
export function ConnectionProperties() {
  const id = useId();
  const { properties, failed, notStored, change } = useProperties();
  if (!properties) return <NotYet failed={failed} />;
  const { firm } = properties;
  return (
    <>
      <h3 class="group">Properties</h3>
      <div class="card panel settings">
        <Property
          id={`${id}-closed`}
          name="SHOW_CLOSED_CASES"
          label="Include closed matters"
          firm={firm.showClosedCases}
        >
          <Switch
            name="show-closed"
            label={`${id}-closed`}
            on={properties.showClosedCases}
            disabled={firm.showClosedCases === 'locked'}
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
          firm={firm.addSummaryToNarrative}
        >
          <Switch
            name="add-summary"
            label={`${id}-summary`}
            on={properties.addSummaryToNarrative}
            disabled={firm.addSummaryToNarrative === 'locked'}
            onChange={(addSummaryToNarrative) => void change({ addSummaryToNarrative })}
          />
          <p class="soft small">Clients see them on the bill. Each entry has a switch of its own.</p>
        </Property>
        <Property
          id={`${id}-free`}
          name="ACTIVITY_TYPES_NON_BILLABLE"
          label="Categories posted as non-billable"
          firm={firm.activityTypesNonBillable}
        >
          <NonBillableNames
            id={`${id}-free-input`}
            names={properties.activityTypesNonBillable}
            categories={properties.categories}
            locked={firm.activityTypesNonBillable === 'locked'}
            onChange={(activityTypesNonBillable) => void change({ activityTypesNonBillable })}
          />
        </Property>
        {notStored && <NotStored />}
      </div>
    </>
  );
}
