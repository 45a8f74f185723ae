// npm run release: see docs/releasing.md
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Texts } from './instead';
import { makeEverything } from './made';
import type { Origin } from './release/action';
import { makeArtifacts, type Artifact } from './release/artifacts';
import { readAsked, type Asked } from './release/asked';
import { notesOf, release } from './release/changelog';
import { suggestedStep } from './release/commits';
import { gitIn } from './release/git';
import { filesOf } from './release/home';
import { withWholeLinks } from './release/links';
import { stamped } from './release/stamp';
import { nextVersion } from './release/version';
import { replace } from './replace';
import { openRepository } from './repository';

const root = process.cwd();
const folder = '.build/release';
const changelog = 'CHANGELOG.md';
const git = gitIn(root);
const repository = openRepository(root);

const ways: Readonly<Record<Asked['what'], (asked: Asked) => Promise<void>>> = {
  async try(asked) {
    const { commit, time } = git.head();
    const { version, texts } = prepared(asked, new Date(time * 1000));
    const changed = git.changed();
    if (changed.length > 0)
      console.log(`${changed.length} files are not as they are committed: what is packed is what is here.`);
    await show({ version, commit, time }, texts);
    console.log(`Nothing but ${folder} has changed. ${texts.size} files would say ${version}.`);
  },
  async pack() {
    const { version } = JSON.parse(repository.read('package.json')) as { version: string };
    await show({ version, ...git.head() }, new Map());
  },
  async make(asked) {
    const [changed] = git.changed();
    if (changed !== undefined)
      throw new Error(`${changed} is not as it is committed: commit or put away all changes, then release.`);
    const { version, texts } = prepared(asked, new Date());
    await elseSaid('Nothing is committed, but files say the new version. Take it back: git reset --hard', async () => {
      for (const [path, text] of texts) writeFileSync(join(root, path), text);
      for (const [path, bytes] of (await makeEverything(root)).files) replace(join(root, path), bytes);
      git.commitAll(`chore(release): ${version}`);
    });
    await elseSaid('The commit is there, and no tag. Take it back: git reset --hard HEAD~1', () =>
      show({ version, ...git.head() }, new Map()),
    );
    git.tag(version, `infisical-ci ${version}`);
    console.log(`Publish it: git push --atomic origin HEAD:main ${version}`);
    console.log(`Take it back: git tag -d ${version} && git reset --hard HEAD~1`);
  },
};

/** Where it fails, says how to get back to where it began. */
async function elseSaid(wayBack: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    console.error(wayBack);
    throw error;
  }
}

/** The version that is asked for, and every file as it is with that. */
function prepared({ version: asked }: Asked, date: Date): { readonly version: string; readonly texts: Texts } {
  const last = git.lastVersion();
  const commits = git.commitsSince(last);
  const version = nextVersion(asked ?? suggestedStep(commits), last);
  const history = release(repository.read(changelog), version, date.toISOString().slice(0, 10), commits);
  return { version, texts: new Map([...stamped(repository, version), [changelog, history]]) };
}

/** Makes all artifacts, puts them in place of those before, and says what there is. */
async function show(origin: Origin, texts: Texts): Promise<void> {
  const artifacts = await makeArtifacts(root, texts, origin);
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });
  for (const { name, bytes } of artifacts) writeFileSync(join(root, folder, name), bytes);
  const history = texts.get(changelog) ?? readFileSync(join(root, changelog), 'utf8');
  const notes = withWholeLinks(notesOf(history, origin.version), filesOf(origin.version));
  writeFileSync(join(root, folder, 'notes.md'), notes);
  console.log(`infisical-ci ${origin.version}, from ${origin.commit.slice(0, 10)}:`);
  for (const artifact of artifacts) console.log(told(artifact));
}

function told({ name, bytes, of }: Artifact): string {
  return `  ${folder}/${name}  ${bytes.length.toLocaleString('en')} bytes, ${of}`;
}

try {
  const asked = readAsked(process.argv.slice(2));
  await ways[asked.what](asked);
} catch (error) {
  const causes = error instanceof AggregateError ? (error.errors as Error[]) : [];
  console.error([error as Error, ...causes].map(({ message }) => message).join('\n'));
  process.exitCode = 1;
}
