import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One walk along the source's ids. The newest is the roster: `firstPlantId` to `lastPlantId`. */
@Entity({ name: 'discovery' })
export class DiscoveryEntity {
  @PrimaryGeneratedColumn('identity', { generatedIdentity: 'ALWAYS' })
  id!: number;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz' })
  finishedAt!: Date;

  @Column({ name: 'first_plant_id', type: 'integer' })
  firstPlantId!: number;

  @Column({ name: 'last_plant_id', type: 'integer' })
  lastPlantId!: number;

  /** Plants that were asked; those that the sweeps see anyway were not. */
  @Column({ type: 'integer' })
  asked!: number;
}
