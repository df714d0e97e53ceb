// Adds up what the projects' tests left behind.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageOf, projectFolders } from './workspace.mjs';

const totalsFile = (folder) => join(folder, 'test-results', 'totals.json');

const testedFolders = () => projectFolders().filter((folder) => packageOf(folder).scripts?.test);

/** What an earlier run left must not count. Nx puts a cached project's totals back. */
export function removeTotals() {
  for (const folder of testedFolders()) rmSync(totalsFile(folder), { force: true });
}

/** @param {{ all: boolean }} options all: a project without a result is a failure. */
export function readTotals({ all }) {
  const projects = [];
  const missing = [];
  for (const folder of testedFolders()) {
    if (existsSync(totalsFile(folder))) projects.push(JSON.parse(readFileSync(totalsFile(folder), 'utf8')));
    else if (all) missing.push(packageOf(folder).name);
  }
  return { projects, missing };
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** The lines to print; the last one is the grand total. A project without a result counts as one failure. */
export function summary({ projects, missing }) {
  const failedOf = (totals) => totals.failed + totals.suitesFailed;
  const failed = sum(projects.map(failedOf)) + missing.length;
  const passed = sum(projects.map((totals) => totals.passed));
  const skipped = projects.flatMap((totals) => totals.skipped.map((test) => `${totals.project}: ${test}`));
  const lines = [
    ...projects.map((totals) => {
      const suites = totals.suitesFailed > 0 ? ` (${totals.suitesFailed} could not be loaded)` : '';
      return `${totals.project}: ${totals.passed} passed, ${failedOf(totals)} failed${suites}, ${totals.skipped.length} skipped`;
    }),
    ...missing.map((name) => `${name}: no result, counted as failed`),
    ...skipped.map((name) => `skipped ${name}`),
    `${passed} passed, ${failed} failed, ${skipped.length} skipped`,
  ];
  return { lines, failed, passed };
}
