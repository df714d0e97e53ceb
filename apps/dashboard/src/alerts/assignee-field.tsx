import { FiltersDocument } from '@palmhouse/client';
import { useQuery } from 'urql';
import { Field } from '../parts/field.js';
import { useSession } from '../session/session.js';
import { TEXTS } from '../texts.js';

interface AssigneeFieldProps {
  readonly value: string | null;
  readonly onChange: (botanistId: string | null) => void;
}

/** Every botanist, whoever looks first. */
export function useBotanists() {
  const { viewer } = useSession();
  const [{ data, error }] = useQuery({ query: FiltersDocument });
  const all = data?.botanists.nodes ?? [];
  const own = viewer.botanist?.id;
  const me =
    own === undefined ? null : { id: own, name: all.find(({ id }) => id === own)?.name ?? viewer.name };
  return { me, others: all.filter(({ id }) => id !== own), error };
}

/** Who sees to it: a botanist, or nobody in particular. */
export function AssigneeField({ value, onChange }: AssigneeFieldProps) {
  const { me, others, error } = useBotanists();
  return (
    <Field label={TEXTS.alerts.assignee} complaint={error === undefined ? '' : TEXTS.alerts.botanistsMissing}>
      {(field) => (
        <select
          {...field}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
        >
          <option value="">{TEXTS.alerts.nobody}</option>
          {me !== null && <option value={me.id}>{TEXTS.alerts.me(me.name)}</option>}
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
