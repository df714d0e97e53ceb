// A CycloneDX bill of materials that is the same for the same content.
import { createHash } from 'node:crypto';

/** A UUID (version 8: of one's own making) of some content. */
function uuidOf(content) {
  const hex = createHash('sha256').update(content).digest('hex');
  const variant = ((parseInt(hex[16], 16) & 0b11) | 0b1000).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

const byRef = (left, right) =>
  (left['bom-ref'] ?? left.ref).localeCompare(right['bom-ref'] ?? right.ref, 'en');

/** @param {string} at the instant it is dated with, ISO 8601 */
export function reproducible(bill, at) {
  const settled = {
    ...bill,
    components: [...bill.components].sort(byRef),
    dependencies: [...bill.dependencies].sort(byRef),
  };
  // JSON leaves out what is undefined.
  const lasting = {
    ...settled,
    serialNumber: undefined,
    metadata: { ...bill.metadata, timestamp: undefined },
  };
  return {
    ...settled,
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(lasting))}`,
    metadata: { ...bill.metadata, timestamp: at },
  };
}
