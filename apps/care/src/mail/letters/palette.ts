import { markup, type Html } from '@palmhouse/letters';

/** The dashboard's colours, as mail programs take them: in each tag, for light. */
export const PAPER = {
  ground: '#faf8f3',
  card: '#fffdf9',
  ink: '#16241c',
  soft: '#55635b',
  line: '#e3dfd3',
  leaf: '#2f6b46',
  bad: '#b4532a',
} as const;

export const SERIF = `Georgia,'Times New Roman',serif`;
export const SANS = `-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif`;

// Programs that know dark take these; the others keep the light ones above, which stand on their own ground.
export const DARK: Html = markup`<style>
  :root {
    color-scheme: light dark;
    supported-color-schemes: light dark;
  }
  @media (prefers-color-scheme: dark) {
    .ground {
      background: #0f1713 !important;
    }
    .card {
      background: #16211b !important;
    }
    .ink {
      color: #e9eee9 !important;
    }
    .soft {
      color: #a3b3a9 !important;
    }
    .line {
      border-color: #2d3a33 !important;
    }
    .leaf {
      color: #7fc29b !important;
    }
    .bad {
      color: #e79a74 !important;
    }
    .button {
      background: #2f6b46 !important;
    }
  }
  @media (max-width: 620px) {
    .wide {
      padding-left: 18px !important;
      padding-right: 18px !important;
    }
  }
</style>`;
