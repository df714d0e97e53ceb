// A Jest reporter: leaves a project's totals in test-results/totals.json, for npm test to add up.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isSkipped = ({ status }) =>
  status === 'pending' || status === 'skipped' || status === 'todo' || status === 'disabled';

export default class TotalsReporter {
  #rootDir;

  constructor(globalConfig) {
    this.#rootDir = globalConfig.rootDir;
  }

  onRunComplete(_contexts, results) {
    const { name } = JSON.parse(readFileSync(join(this.#rootDir, 'package.json'), 'utf8'));
    const totals = {
      project: name,
      passed: results.numPassedTests,
      failed: results.numFailedTests,
      skipped: results.testResults.flatMap((suite) =>
        suite.testResults.filter(isSkipped).map((test) => test.fullName),
      ),
      // A suite that cannot be loaded has no tests that could fail: it counts as one itself.
      suitesFailed: results.testResults.filter((suite) => suite.testExecError != null).length,
    };
    mkdirSync(join(this.#rootDir, 'test-results'), { recursive: true });
    writeFileSync(join(this.#rootDir, 'test-results', 'totals.json'), `${JSON.stringify(totals, null, 2)}\n`);
  }
}
