import type { ServerResponse } from 'node:http';
import { drawFaults, faultsFor } from '../faults/fault-draw.js';
import type { DrawnFaults } from '../faults/fault-draw.js';
import { NO_FAULTS, parseFaultPlan } from '../faults/fault-plan.js';
import type { FaultPlan, FaultSet } from '../faults/fault-plan.js';
import { NO_TROUBLE } from '../happenings/trouble.js';
import type { Trouble } from '../happenings/trouble.js';
import type { Generation } from '../museum/answer-of.js';
import type { MuseumOptions } from '../options.js';
import { RequestCounter } from './request-counter.js';
import { sendAnswer, sendDripping, sendTruncated } from './send-answer.js';
import { wholeAnswer } from './whole-answer.js';
import type { Question } from './whole-answer.js';

/** The plants API: computes the museum's answer, lets the faults in force at it, and counts who was asked. */
export class PlantsEndpoint {
  readonly counter: RequestCounter;
  private plan: FaultPlan;
  /** Plant → instant of its last recording; kept only while a `duplicates` fault needs it, one number a plant. */
  private readonly lastTaken = new Map<string, number>();

  constructor(
    private readonly options: MuseumOptions,
    private readonly now: () => number,
    private readonly trouble: Trouble = NO_TROUBLE,
  ) {
    this.plan = options.faults;
    this.counter = new RequestCounter(options.plants, now);
  }

  get faults(): FaultPlan {
    return this.plan;
  }

  /** Puts the plan in force in place of the last; throws FaultPlanError and changes nothing when it is wrong. */
  setFaults(input: unknown): FaultPlan {
    this.plan = parseFaultPlan(input);
    this.lastTaken.clear();
    return this.plan;
  }

  clearFaults(): FaultPlan {
    return this.setFaults(NO_FAULTS);
  }

  /** Answers one plant at `atMs` (milliseconds since 1970; now when undefined), after the latency that applies. */
  answer(response: ServerResponse, plantId: number, generation: Generation, atMs = this.now()): void {
    this.counter.count(plantId);
    const { latency, seed } = this.options;
    const faults = this.faultsFor(plantId);
    const drawn = drawFaults(faults, latency, plantId, atMs, seed);
    if (drawn.replacing === 'timeout') return;
    const question = { plantId, generation, atMs };
    if (drawn.latencyMs === 0) return this.send(response, question, faults, drawn);
    // one timer a request; the body is made when it is due, so that ten thousand waiting ones hold no bodies
    setTimeout(() => {
      if (!response.destroyed) this.send(response, question, faults, drawn);
    }, drawn.latencyMs).unref();
  }

  /** The museum's troubles, over them the plan in force. */
  private faultsFor(plantId: number): FaultSet {
    const faults = faultsFor(this.plan, plantId);
    const trouble = this.trouble[plantId];
    return trouble === undefined ? faults : { ...trouble, ...faults };
  }

  private send(response: ServerResponse, question: Question, faults: FaultSet, drawn: DrawnFaults): void {
    const recordedMs = this.recordedAt(question, faults, drawn);
    const answer = wholeAnswer(question, this.options, faults, drawn, recordedMs);
    if (answer === 'timeout') return;
    if (answer === 'refused') response.destroy();
    else if (drawn.replacing === 'truncated') sendTruncated(response, answer);
    else if (drawn.dripMs > 0) sendDripping(response, answer, drawn.dripMs);
    else sendAnswer(response, answer);
  }

  /** The asked instant, or with a `duplicates` fault the one of the poll before. */
  private recordedAt({ plantId, generation, atMs }: Question, faults: FaultSet, drawn: DrawnFaults): number {
    if (faults.duplicates === undefined || plantId > this.options.plants) return atMs;
    const key = `${generation}/${plantId}`;
    const taken = (drawn.repeats ? this.lastTaken.get(key) : undefined) ?? atMs;
    this.lastTaken.set(key, taken);
    return taken;
  }
}
