import { peerRows, peers, reference, type PeerRow } from './peer-rows';
import { markdownTable } from './tables';

/** The rows that one chooses by, for a page from which docs/ is at this path. */
export function peersInShort(docs: string): string {
  return tableOf(
    peerRows.filter(({ front }) => front),
    docs,
  );
}

/** All rows, likewise. */
export function peersInFull(docs: string): string {
  return tableOf(peerRows, docs);
}

function tableOf(rows: readonly PeerRow[], docs: string): string {
  return markdownTable(
    ['', ...peers],
    rows.map(({ what, cells }) => [
      what,
      ...cells.map((cell) => cell.replace(reference, `${docs}reference-server.md`)),
    ]),
  );
}
