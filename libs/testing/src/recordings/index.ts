export {
  recordedSweeps,
  type RecordedAnswer,
  type RecordedSweep,
  type Recording,
} from './recorded-sweeps.js';
export { recordingsAreThere } from './recordings.folder.js';
