import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ArchiveFile } from '../archive/archive-day.model.js';
import { badInput } from '../graphql/errors.js';
import { RangeInput, toRange } from '../graphql/range.input.js';
import { single } from '../limits/complexity.js';
import { Plant } from '../plants/plant.model.js';
import { Download, DownloadFormat } from './download.model.js';
import { downloadQuery } from './download.query.js';

@ArgsType()
export class DownloadArgs {
  @Field(() => RangeInput, { nullable: true, description: 'This stretch; all there is when left out.' })
  readonly range?: RangeInput | null;

  @Field(() => DownloadFormat, { defaultValue: DownloadFormat.CSV, description: 'How it is written.' })
  readonly format!: DownloadFormat;

  @Field(() => String, {
    nullable: true,
    description: 'Of CSV: whose clocks its instants go by, such as `Europe/London`; UTC when left out.',
  })
  readonly timeZone?: string | null;
}

@ArgsType()
export class ReadingsDownloadArgs extends DownloadArgs {
  @Field(() => [ID], { nullable: true, description: 'Of these plants.' })
  readonly plantIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of the plants from this origin.' })
  readonly originId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of the plants that this botanist looks after.' })
  readonly botanistId?: string | null;
}

/** Checked as the route checks it, so that a link that is given can be followed. */
function linkTo(whose: Readonly<Record<string, string | null | undefined>>, args: DownloadArgs): Download {
  const { from, to } = toRange(args.range);
  const given = Object.entries({ ...whose, from, to, timeZone: args.timeZone }).filter(
    (entry): entry is [string, string] => entry[1] !== null && entry[1] !== undefined,
  );
  downloadQuery(Object.fromEntries(given), args.format);
  const query = new URLSearchParams(given).toString();
  return { url: `/downloads/readings.${args.format}${query === '' ? '' : `?${query}`}` };
}

@Resolver(() => Plant)
export class PlantDownloadResolver {
  @ResolveField(() => Download, {
    description: 'Its readings as a file, live and archived as one, without a cap.',
  })
  download(@Parent() { number }: Plant, @Args() args: DownloadArgs): Download {
    return linkTo({ plants: `${number}` }, args);
  }

  @Query(() => Download, {
    description:
      'Readings of some plants, of an origin’s or of a botanist’s as a file; of all plants where none is named.',
    complexity: single,
  })
  readingsDownload(@Args() args: ReadingsDownloadArgs): Download {
    if (args.plantIds?.length === 0)
      throw badInput('`plantIds` names no plant. Leave it out for all plants.');
    return linkTo(
      { plants: args.plantIds?.join(','), origin: args.originId, botanist: args.botanistId },
      args,
    );
  }
}

@Resolver(() => ArchiveFile)
export class ArchiveFileResolver {
  @ResolveField(() => String, {
    description:
      'Where the file can be fetched: a path at this API’s address, with the same sign-in as a query.',
  })
  url(@Parent() { key }: ArchiveFile): string {
    return `/downloads/archive/${key}`;
  }
}
