// Judges what an audit says against tools/supply-chain/advisories.json.

const REFUSED = ['high', 'critical'];

export const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') && !Number.isNaN(Date.parse(text));

/** What is wrong with the list itself: an exception without a reason or an end is none. */
export function faultsOf(exceptions) {
  return exceptions.flatMap(({ id, package: name, reason, until }, index) => {
    const missing = [
      ...(id ? [] : ['id']),
      ...(name ? [] : ['package']),
      ...(reason ? [] : ['reason']),
      ...(isDay(until) ? [] : ['until, a day as YYYY-MM-DD']),
    ];
    return missing.length === 0
      ? []
      : [`entry ${index + 1} (${id ?? 'without id'}) lacks ${missing.join(', ')}`];
  });
}

/**
 * @param {{ advisories: Record<string, any> }} audit as `pnpm audit --json` prints it
 * @param {string} today YYYY-MM-DD; an exception holds to the end of its day
 */
export function judge(audit, exceptions, today) {
  const found = Object.values(audit.advisories).map((advisory) => {
    const id = advisory.github_advisory_id || String(advisory.id);
    const exception = exceptions.find((one) => one.id === id && one.package === advisory.module_name);
    const versions = (advisory.findings ?? []).map(({ version }) => version);
    const paths = (advisory.findings ?? []).flatMap((finding) => finding.paths);
    return { ...advisory, id, name: advisory.module_name, versions, paths, exception };
  });
  const grave = found.filter(({ severity }) => REFUSED.includes(severity));
  const holds = ({ exception }) => exception !== undefined && exception.until >= today;
  return {
    refused: grave.filter((one) => !holds(one)),
    excepted: grave.filter(holds),
    slight: found.filter(({ severity }) => !REFUSED.includes(severity)),
    unused: exceptions.filter((one) => !found.some(({ exception }) => exception === one)),
  };
}
