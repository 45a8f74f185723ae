// How Infisical compares what a token says with what an identity wants. It decides nothing here: it explains and foretells.
export { claimAt, holds } from './compare';
export { flawOf, pasteable, type Mismatch } from './flaws';
