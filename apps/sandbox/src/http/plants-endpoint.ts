import type { ServerResponse } from 'node:http';
import { plantAnswer } from '../bodies/answer.body.js';
import type { HttpAnswer } from '../bodies/http-answer.js';
import { drawFaults, faultsFor } from '../faults/fault-draw.js';
import type { DrawnFaults } from '../faults/fault-draw.js';
import { NO_FAULTS, parseFaultPlan } from '../faults/fault-plan.js';
import type { FaultPlan } from '../faults/fault-plan.js';
import { spoiltAnswer } from '../faults/spoilt-answer.js';
import { answerOf } from '../museum/answer-of.js';
import type { Generation } from '../museum/answer-of.js';
import type { MuseumOptions } from '../options.js';
import { RequestCounter } from './request-counter.js';
import { sendAnswer, sendDripping, sendTruncated } from './send-answer.js';

/** The plants API: computes the museum's answer, lets the faults in force at it, and counts who was asked. */
export class PlantsEndpoint {
  readonly counter: RequestCounter;
  private plan: FaultPlan;
  /** Plant → instant of its last recording; kept only while a `duplicates` fault needs it, one number a plant. */
  private readonly lastTaken = new Map<string, number>();

  constructor(
    private readonly options: MuseumOptions,
    private readonly now: () => number,
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
    const drawn = drawFaults(faultsFor(this.plan, plantId), latency, plantId, atMs, seed);
    if (drawn.replacing === 'timeout') return;
    if (drawn.latencyMs === 0) return this.send(response, plantId, generation, atMs, drawn);
    // one timer a request; the body is made when it is due, so that ten thousand waiting ones hold no bodies
    setTimeout(() => {
      if (!response.destroyed) this.send(response, plantId, generation, atMs, drawn);
    }, drawn.latencyMs).unref();
  }

  private send(
    response: ServerResponse,
    plantId: number,
    generation: Generation,
    atMs: number,
    drawn: DrawnFaults,
  ): void {
    const { seed } = this.options;
    const { replacing } = drawn;
    const whole = (): HttpAnswer => this.museumAnswer(plantId, generation, atMs, drawn);
    const spoilt = replacing !== null && replacing !== 'timeout';
    const answer = spoilt
      ? spoiltAnswer(replacing, { plantId, generation, atMs, seed }, drawn, whole)
      : whole();
    if (replacing === 'truncated') return sendTruncated(response, answer);
    if (drawn.dripMs > 0) return sendDripping(response, answer, drawn.dripMs);
    sendAnswer(response, answer);
  }

  private museumAnswer(
    plantId: number,
    generation: Generation,
    atMs: number,
    drawn: DrawnFaults,
  ): HttpAnswer {
    const { seed } = this.options;
    const answer = answerOf(
      plantId,
      generation,
      this.recordedAt(plantId, generation, atMs, drawn),
      this.options,
    );
    if (answer.kind !== 'report' || drawn.skewMs === 0) return plantAnswer(plantId, generation, answer, seed);
    const { reading } = answer;
    const skewed = { ...reading, takenAtMs: reading.takenAtMs + drawn.skewMs };
    return plantAnswer(plantId, generation, { kind: 'report', reading: skewed }, seed);
  }

  /** The asked instant, or with a `duplicates` fault the one of the poll before. */
  private recordedAt(plantId: number, generation: Generation, atMs: number, drawn: DrawnFaults): number {
    if (faultsFor(this.plan, plantId).duplicates === undefined || plantId > this.options.plants) return atMs;
    const key = `${generation}/${plantId}`;
    const taken = (drawn.repeats ? this.lastTaken.get(key) : undefined) ?? atMs;
    this.lastTaken.set(key, taken);
    return taken;
  }
}
