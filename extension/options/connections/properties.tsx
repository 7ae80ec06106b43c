import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Calls } from '../../messages/calls.ts';
import { call, useView } from '../../ui/index.ts';
import { options } from '../../ui/words/index.ts';
import { Loading } from '../parts/loading.tsx';
import { NotStored } from '../parts/not-stored.tsx';
import { Switch } from '../parts/switch.tsx';
import { useSave } from '../parts/use-save.ts';
import { NonBillableNames } from './non-billable-names.tsx';

const words = options.connections.properties;

/** The connection's properties, kept up with what happens, and the way to change them. */
function useProperties() {
  const { view: properties, failed, refresh } = useView('properties.read');
  const { failed: notStored, store } = useSave(refresh);
  const change = (what: Calls['settings.change']['params']) => store(call('settings.change', what));
  return { properties, failed, notStored, change };
}

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
  if (!properties) return <Loading failed={failed} />;
  const { firm } = properties;
  return (
    <>
      <h3 class="group">{words.title}</h3>
      <div class="card panel settings">
        <Property id={`${id}-closed`} name="SHOW_CLOSED_CASES" label={words.showClosed} firm={firm.showClosedCases}>
          <Switch
            name="show-closed"
            namedBy={`${id}-closed`}
            on={properties.showClosedCases}
            disabled={firm.showClosedCases === 'locked'}
            onChange={(showClosedCases) => void change({ showClosedCases })}
          />
          <p class="soft small">{properties.showClosedCases ? words.showClosedOn : words.showClosedOff}</p>
        </Property>
        <Property
          id={`${id}-summary`}
          name="ADD_SUMMARY_TO_NARRATIVE"
          label={words.addSummary}
          firm={firm.addSummaryToNarrative}
        >
          <Switch
            name="add-summary"
            namedBy={`${id}-summary`}
            on={properties.addSummaryToNarrative}
            disabled={firm.addSummaryToNarrative === 'locked'}
            onChange={(addSummaryToNarrative) => void change({ addSummaryToNarrative })}
          />
          <p class="soft small">{words.addSummaryMeans}</p>
        </Property>
        <Property
          id={`${id}-free`}
          name="ACTIVITY_TYPES_NON_BILLABLE"
          label={words.nonBillable}
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
