// The report that another run left as an artifact. The run may be a stranger's: sizes are looked at before anything is
// unpacked, and what is in it is text until somebody has checked it.

import { bytesSource } from '../../lib/byte-source.ts';
import { member } from '../../lib/member.ts';
import { openMember, readZip } from '../../lib/zip.ts';
import { type GitHub, Refused } from './client.ts';

/** Bytes of the packed artifact, and of the report in it. */
const PACKED = 32 * 1024 * 1024;
const UNPACKED = 64 * 1024 * 1024;
const ARTIFACTS = 1000;
/** Files in an artifact. */
const MEMBERS = 1000;
const REPORT = /(?:^|\/)bartizan\.json$/;
const ACTIONS = 'Add `permissions: actions: read` to the job.';

/** The text of `bartizan.json` in the artifact of this name, or a sentence on why there is none. */
export async function reportOfRun(
  github: GitHub,
  run: number,
  name: string,
): Promise<{ readonly text: string } | { readonly problem: string }> {
  try {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts';
    const { items } = await github.list(route, { run_id: run }, ARTIFACTS);
    const found = items.filter((each) => member(each, 'name') === name && member(each, 'expired') !== true).at(-1);
    const [id, size] = [member(found, 'id'), member(found, 'size_in_bytes')];
    if (typeof id !== 'number')
      return {
        problem: `The run ${run} left no artifact "${name}": its workflow has to upload bartizan.json under that name.`,
      };
    if (typeof size !== 'number' || size > PACKED)
      return { problem: `The artifact "${name}" is too large: ${size} bytes.` };
    const { data } = await github.request(
      'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
      {
        artifact_id: id,
        archive_format: 'zip',
      },
    );
    if (!(data instanceof ArrayBuffer)) return { problem: `GitHub gave no archive for the artifact "${name}".` };
    return reportIn(new Uint8Array(data), name);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const isPermission = error.kind === 'forbidden' || error.kind === 'not-found';
    return {
      problem: `The artifact of run ${run} could not be read: ${error.message}.${isPermission ? ` ${ACTIONS}` : ''}`,
    };
  }
}

function reportIn(archive: Uint8Array, name: string): { readonly text: string } | { readonly problem: string } {
  if (archive.length > PACKED) return { problem: `The artifact "${name}" is too large: ${archive.length} bytes.` };
  const broken = { problem: `The artifact "${name}" is no zip archive that can be read.` };
  const source = bytesSource(Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength));
  const zip = readZip(source, MEMBERS);
  if (!zip) return broken;
  const report = zip.members.find((each) => REPORT.test(each.name));
  if (!report) return { problem: `There is no bartizan.json in the artifact "${name}".` };
  // What it says of its size may be a lie: it is unpacked to the limit and no further.
  const content = openMember(source, report, UNPACKED);
  if (!content) return broken;
  const bytes = content.source.read(0, UNPACKED);
  if (content.isCut || bytes.length < content.source.size)
    return { problem: `The report in the artifact "${name}" is too large.` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return broken;
  }
}
