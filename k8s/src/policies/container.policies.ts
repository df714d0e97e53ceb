import { allContainers, appOf, mainContainer, servicePods, tagOf } from '../pods.js';
import { quantity } from '../quantity.js';
import type { Policy } from './policy.js';

const RESOURCES = ['cpu', 'memory', 'ephemeral-storage'] as const;

/** Every container says what it needs and what it may take at most. */
export const resourcesAreSaid: Policy = (all) =>
  allContainers(all).flatMap(({ called, container: { resources } }) =>
    RESOURCES.flatMap((name) => {
      const request = quantity(resources?.requests?.[name]);
      const limit = quantity(resources?.limits?.[name]);
      if (Number.isNaN(request)) return [`${called} requests no ${name}`];
      if (Number.isNaN(limit)) return [`${called} has no limit of ${name}`];
      return request > limit ? [`${called} requests more ${name} than its limit`] : [];
    }),
  );

const MEBIBYTE = 2 ** 20;

/** A full heap and DuckDB's memory fit below the limit: past it the kernel kills without a word. */
export const memoryFits: Policy = (all) =>
  servicePods(all).flatMap((pod) => {
    const { env = [], resources } = mainContainer(pod);
    const value = (name: string) => env.find((each) => each.name === name)?.value;
    const heap = /--max-old-space-size=(\d+)/.exec(value('NODE_OPTIONS') ?? '')?.[1];
    if (heap === undefined) return [`${pod.owner} has no limit of its heap`];
    const duckdb = Number(value('LAKE_MEMORY_MB') ?? 0) + Number(value('ARCHIVE_MEMORY_MB') ?? 0);
    const most = (Number(heap) + duckdb) * MEBIBYTE;
    const limit = quantity(resources?.limits?.memory);
    return most < limit ? [] : [`${pod.owner} may hold more than its limit of memory`];
  });

/** What is kept on disk fits into its volume, and the volume below the limit. */
export const diskFits: Policy = (all) =>
  servicePods(all).flatMap((pod) => {
    const { env = [], resources, volumeMounts = [] } = mainContainer(pod);
    if (!volumeMounts.some(({ mountPath }) => mountPath === '/tmp'))
      return [`${pod.owner} has nowhere to write`];
    const cache = Number(env.find(({ name }) => name === 'LAKE_CACHE_BYTES')?.value ?? 0);
    const volume = (pod.spec.volumes ?? []).find(({ name }) => name === 'tmp')?.emptyDir;
    const size = quantity(volume?.sizeLimit);
    const limit = quantity(resources?.limits?.['ephemeral-storage']);
    return cache < size && size <= limit ? [] : [`${pod.owner} may write more than it has room for`];
  });

/** A tag that is a version, or a digest: the same manifest is the same program tomorrow. */
export const imagesArePinned: Policy = (all) =>
  allContainers(all)
    .filter(({ container: { image = '' } }) => {
      if (/@sha256:[0-9a-f]{64}$/.test(image)) return false;
      return !/\d/.test(tagOf(image) ?? '') || tagOf(image) === 'latest';
    })
    .map(({ called }) => `${called} names no version of its image`);

/** One release is one tag of all its images. */
export const imagesAreOfOneRelease: Policy = (all) => {
  const ours = allContainers(all).filter(({ container }) => appOf(container.image) !== undefined);
  const tags = new Set(ours.map(({ container }) => tagOf(container.image)));
  return tags.size === 1 ? [] : [`images are of ${tags.size} releases: ${[...tags].sort().join(', ')}`];
};

/** There is no shell in the images, and whoever starts one of ours starts it as the image does. */
export const nothingNeedsAShell: Policy = (all) =>
  allContainers(all)
    .filter(({ container }) => appOf(container.image) !== undefined)
    .filter(({ container: { command, lifecycle, ...probes } }) => {
      const asked = [probes.startupProbe, probes.readinessProbe, probes.livenessProbe];
      const told = [lifecycle?.preStop, lifecycle?.postStart];
      return command !== undefined || [...asked, ...told].some((each) => each?.exec !== undefined);
    })
    .map(({ called }) => `${called} runs a command of its own`);
