// A bill of materials against CycloneDX' own schema, which comes with its library.
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';

export const SPEC_VERSION = '1.6';

const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

/** @returns {Promise<string[]>} */
export async function faultsOfBill(bill) {
  const found = await validator.validate(JSON.stringify(bill));
  return (found ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}
