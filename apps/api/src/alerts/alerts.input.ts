import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type {
  AlertAudience as Audience,
  AlertKind as Kind,
  AlertSeverity as Severity,
  AlertState as State,
} from '@palmhouse/domain';
import { keyOf } from '../graphql/global-id.js';
import { ForwardPageArgs, PageArgs } from '../graphql/page.args.js';
import { RangeInput, toRange } from '../graphql/range.input.js';
import { AlertAudience, AlertKind, AlertSeverity, AlertState } from './alert.enums.js';
import type { AlertsScan } from './alerts.sql.js';

@InputType({ description: 'Which alerts: those that meet every condition given.' })
export class AlertFilter {
  @Field(() => Boolean, { nullable: true, description: 'true: not resolved yet; false: resolved.' })
  readonly open?: boolean | null;

  @Field(() => [AlertState], { nullable: true, description: 'In one of these states.' })
  readonly states?: State[] | null;

  @Field(() => [AlertKind], { nullable: true, description: 'Of one of these kinds.' })
  readonly kinds?: Kind[] | null;

  @Field(() => [AlertSeverity], { nullable: true, description: 'Of one of these severities.' })
  readonly severities?: Severity[] | null;

  @Field(() => AlertAudience, { nullable: true, description: 'Whose business they are.' })
  readonly audience?: Audience | null;

  @Field(() => ID, { nullable: true, description: 'About this plant.' })
  readonly plantId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Assigned to this botanist.' })
  readonly botanistId?: string | null;

  @Field(() => RangeInput, { nullable: true, description: 'Opened in this stretch.' })
  readonly openedBetween?: RangeInput | null;
}

@ArgsType()
export class AlertsArgs extends PageArgs {
  @Field(() => AlertFilter, { nullable: true, description: 'Which alerts; all when left out.' })
  readonly filter?: AlertFilter | null;
}

@ArgsType()
export class PlantAlertsArgs extends ForwardPageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'true: those not resolved yet; false: those resolved; all when left out.',
  })
  readonly open?: boolean | null;
}

/** A filter as the statements take it: what decides the text, and one value a condition, null where not asked for. */
export interface AlertConditions {
  readonly scan: AlertsScan;
  readonly values: readonly unknown[];
}

const keyOrNone = (type: 'Botanist' | 'Plant', id: string | null | undefined, argument: string) =>
  id === null || id === undefined ? null : keyOf(type, id, argument);

export function alertConditions(filter: AlertFilter | null | undefined): AlertConditions {
  const { from, to } = toRange(filter?.openedBetween);
  const plant = keyOrNone('Plant', filter?.plantId, 'plantId');
  const assignee = keyOrNone('Botanist', filter?.botanistId, 'botanistId');
  return {
    scan: { open: filter?.open ?? null, ofPlant: plant !== null, ofAssignee: assignee !== null },
    values: [
      filter?.states ?? null,
      filter?.kinds ?? null,
      filter?.severities ?? null,
      filter?.audience ?? null,
      plant,
      assignee,
      from,
      to,
    ],
  };
}
