import { containerOf, podOf, variable, type Breakages } from './breakage.js';

export const containerBreakages: Breakages = {
  resourcesAreSaid: [
    {
      when: 'a container does not say what it needs',
      breaks: (all) => {
        delete containerOf(all, 'api').resources!.requests!['memory'];
      },
      says: 'Deployment/api container api requests no memory',
    },
    {
      when: 'a container that only waits has no limit',
      breaks: (all) => {
        delete podOf(all, 'api').initContainers![0]!.resources!.limits!['cpu'];
      },
      says: 'Deployment/api container wait-for-schema has no limit of cpu',
    },
    {
      when: 'a container needs more than it may take',
      breaks: (all) => {
        containerOf(all, 'api').resources!.requests!['memory'] = '2Gi';
      },
      says: 'Deployment/api container api requests more memory than its limit',
    },
  ],
  memoryFits: [
    {
      when: 'DuckDB and a full heap are more than the limit',
      breaks: (all) => {
        variable(all, 'archive', 'ARCHIVE_MEMORY_MB').value = '4096';
      },
      says: 'Deployment/archive may hold more than its limit of memory',
    },
    {
      when: 'the heap has no limit',
      breaks: (all) => {
        variable(all, 'api', 'NODE_OPTIONS').value = '--enable-source-maps';
      },
      says: 'Deployment/api has no limit of its heap',
    },
  ],
  diskFits: [
    {
      when: 'the cache is larger than its volume',
      breaks: (all) => {
        variable(all, 'api', 'LAKE_CACHE_BYTES').value = '8589934592';
      },
      says: 'Deployment/api may write more than it has room for',
    },
    {
      when: 'nothing can be written',
      breaks: (all) => {
        containerOf(all, 'api').volumeMounts = [];
      },
      says: 'Deployment/api has nowhere to write',
    },
  ],
  imagesArePinned: [
    {
      when: 'an image is the latest',
      breaks: (all) => {
        containerOf(all, 'api').image = 'registry.museum.example:5000/palmhouse/api:latest';
      },
      says: 'Deployment/api container api names no version of its image',
    },
    {
      when: 'an image has no tag',
      breaks: (all) => {
        containerOf(all, 'api').image = 'registry.museum.example:5000/palmhouse/api';
      },
      says: 'Deployment/api container api names no version of its image',
    },
  ],
  imagesAreOfOneRelease: [
    {
      when: 'one service is left behind',
      breaks: (all) => {
        containerOf(all, 'api').image = 'palmhouse/api:0.0.9';
      },
      says: 'images are of 2 releases: 0.0.9, 0.1.0',
    },
  ],
  nothingNeedsAShell: [
    {
      when: 'a probe runs a command',
      breaks: (all) => {
        containerOf(all, 'api').livenessProbe = { exec: { command: ['sh', '-c', 'true'] } };
      },
      says: 'Deployment/api container api runs a command of its own',
    },
    {
      when: 'ending waits in a shell',
      breaks: (all) => {
        containerOf(all, 'api').lifecycle = { preStop: { exec: { command: ['sleep', '5'] } } };
      },
      says: 'Deployment/api container api runs a command of its own',
    },
    {
      when: 'a service is started otherwise than by its image',
      breaks: (all) => {
        containerOf(all, 'api').command = ['node', 'other.js'];
      },
      says: 'Deployment/api container api runs a command of its own',
    },
  ],
};
