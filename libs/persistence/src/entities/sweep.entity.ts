import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One minute's round of asking every plant. The ledger's sum is checked by the database. */
@Entity({ name: 'sweep' })
export class SweepEntity {
  @PrimaryColumn({ type: 'timestamptz' })
  minute!: Date;

  @Column({ name: 'first_plant_id', type: 'integer' })
  firstPlantId!: number;

  @Column({ name: 'last_plant_id', type: 'integer' })
  lastPlantId!: number;

  /** Plants a shard. */
  @Column({ name: 'shard_size', type: 'integer' })
  shardSize!: number;

  @Column({ name: 'started_at', type: 'timestamptz' })
  startedAt!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}
