import { useState } from 'react';
import { TEXTS } from '../texts.js';
import { stringifySearch } from '../url/search.js';
import type { RangeSearch } from '../url/range.js';
import { Button } from './button.js';

/** This page's address with absolute times: whoever opens it tomorrow sees what is seen now. */
export function linkTo(address: string, search: RangeSearch): string {
  const url = new URL(address);
  url.search = stringifySearch({ ...Object.fromEntries(url.searchParams), last: undefined, ...search });
  return url.href;
}

export function CopyLink({ search }: { readonly search: RangeSearch }) {
  const [said, setSaid] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(linkTo(location.href, search)).then(
      () => setSaid(TEXTS.range.copied),
      () => setSaid(TEXTS.range.notCopied),
    );
  };
  return (
    <span>
      <Button look="quiet" onClick={copy}>
        {TEXTS.range.copy}
      </Button>
      <span role="status" className="small">
        {said}
      </span>
    </span>
  );
}
