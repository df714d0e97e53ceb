// A pretend museum, for the demo, the tests and the benchmarks: the plants API in three generations, with faults.
// Must never know how Palmhouse reads, cleans or stores what it says.
export { createMuseum } from './museum-server.js';
export type { Museum } from './museum-server.js';
export { MuseumOptionsError } from './options.js';
export type { MuseumOptions, MuseumOptionsInput } from './options.js';
export { FaultPlanError, parseFaultPlan } from './faults/fault-plan.js';
export type { FaultName, FaultPlan, FaultPlanInput, FaultSet } from './faults/fault-plan.js';
export { happeningReadingOf, happeningTruthOf } from './happenings/happening-reading-of.js';
export type { HappeningInput, HappeningName, HappeningSet } from './happenings/happening-set.js';
export { httpAnswerOf } from './http/whole-answer.js';
export type { Question } from './http/whole-answer.js';
export { faultsFor } from './faults/fault-draw.js';
export type { UnansweredFault } from './faults/fault-draw.js';
export type { RequestCounts } from './http/request-counter.js';
export type { HttpAnswer } from './bodies/http-answer.js';
export { answerOf } from './museum/answer-of.js';
export type { Generation, MuseumAnswer, MuseumRules } from './museum/answer-of.js';
export { plantOf } from './museum/plant-of.js';
export type { Plant } from './museum/plant.js';
export { readingOf, trueReadingOf } from './museum/reading-of.js';
export type { MuseumReading } from './museum/reading-of.js';
export type { CaughtFile, CaughtMail } from './mail/caught-mail.js';
export { createMailCatcher } from './mail/mail-catcher.js';
export type { MailCatcher, MailCatcherOptions } from './mail/mail-catcher.js';
export { MailFaultsError } from './mail/mail-faults.js';
export type { MailFaults } from './mail/mail-faults.js';
